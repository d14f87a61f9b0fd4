//! One bet of the book, every field of it edited in place.
//!
//! What cannot be used of a text is told under its field. Not here: which bets there are, and when
//! what is typed is taken ([`super::typing`]).

use leptos::prelude::*;

use super::bet_order::{BetOrder, called, name_key};
use super::field::{FieldName, ToldField};
use super::radio_group::{Choice, RadioGroup};
use super::typing::Typing;
use crate::figure::book::BookRow;
use crate::scenario::{
    BET_NAME_CHARACTERS_MAX, Bet, BetField, Change, Ends, Kind, START_LEAST, START_MOST,
};
use crate::state::{Presentation, Session};
use crate::text::{Language, MonthRule};
use crate::unit::Month;

/// One bet, as the book shows it now; `None` for the moment in which it is being removed.
type BetMemo = Memo<Option<BookRow>>;

/// A field's label and the bet it belongs to, for people who listen.
fn label_of(
    row: BetMemo,
    presentation: Presentation,
    label: impl Fn(Language) -> &'static str,
) -> String {
    let language = presentation.language();
    language.of_bet(label(language), &called(row))
}

/// A bet.
#[component]
pub(super) fn BetRow(place: usize, kind: Kind, row: BetMemo) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let part = move |read: fn(&BookRow) -> String| {
        move || row.with(|row| row.as_ref().map(read).unwrap_or_default())
    };
    let is =
        move |read: fn(&BookRow) -> bool| move || row.with(|row| row.as_ref().is_some_and(read));
    let texts = move || presentation.language().texts().bets();
    let labelled =
        move |label: fn(Language) -> &'static str| move || label_of(row, presentation, label);
    let (first, rest) = fields_of(kind);
    let number = move |field: &BetField| view! { <BetNumber place row field=*field /> };
    view! {
        <li class="bet" class:off=move || !is(|row| row.counted)() class:late=is(|row| row.is_late)>
            <input
                type="checkbox"
                class="tick"
                aria-label=labelled(|language| language.texts().bets().counted)
                prop:checked=is(|row| row.counted)
                on:change=move |event| {
                    let counted = event_target_checked(&event);
                    session.apply(&Change::BetCounted(place, counted));
                }
            />
            <div class="nm">
                <BetName place row />
                <small>{part(|row| row.source.clone())}</small>
                {(kind == Kind::Grant).then(|| view! { <small>" · "{move || texts().nothing_back}</small> })}
                <small class="paid">{part(|row| row.paid.clone())}</small>
            </div>
            <div class="f kind">
                <span class="th">{move || texts().kind}</span>
                <span class="v" title=move || presentation.language().kind_meaning(kind)>
                    {move || presentation.language().kind(kind)}
                </span>
            </div>
            <BetMonth place row of=MonthOf::Due />
            {first.iter().map(number).collect_view()}
            <Show when=move || kind == Kind::Compute>
                <div class="f">
                    <span class="th">{move || texts().amount}</span>
                    <span class="v">{part(|row| row.amount.clone())}</span>
                </div>
            </Show>
            <div class="f profit">
                <span class="th">{move || texts().months_of_profit}</span>
                <span class="v">{part(|row| row.months_of_profit.clone())}</span>
            </div>
            <BetOrder place row />
            <div class="terms">
                {rest.iter().map(number).collect_view()}
                {matches!(kind, Kind::Equity | Kind::Loan).then(|| view! { <BetMonth place row of=MonthOf::Exit /> })}
                {(kind != Kind::Grant).then(|| view! { <BetEnds place row /> })}
            </div>
        </li>
    }
}

/// The number that stands in the first line of a bet, and those below it.
fn fields_of(kind: Kind) -> (&'static [BetField], &'static [BetField]) {
    use BetField as F;
    match kind {
        Kind::Equity => (&[F::Amount], &[F::Multiple, F::Chance]),
        Kind::Loan => (&[F::Amount], &[F::Coupon, F::Recovery, F::Chance]),
        Kind::Compute => {
            (&[], &[F::Units, F::UnitPrice, F::Hours, F::Utilisation, F::Price, F::Power, F::Life])
        }
        Kind::Grant => (&[F::Amount], &[]),
    }
}

/// How the field of a `part` of a bet is found, named and explained.
fn name_of(
    place: usize,
    part: &str,
    row: BetMemo,
    label: impl Fn(Language) -> &'static str + Send + Sync + 'static,
) -> FieldName {
    let presentation = Presentation::expect();
    let label = Signal::derive(move || label_of(row, presentation, &label));
    let [id, described] = ["", "-error"].map(|of| Some(format!("bet-{place}-{part}{of}")));
    FieldName { id, described, ..FieldName::of(label) }
}

/// The name.
#[component]
fn BetName(place: usize, row: BetMemo) -> impl IntoView {
    let name = move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
    let rename = move |name| Change::BetName(place, name);
    let typing = Typing::name(BET_NAME_CHARACTERS_MAX, Signal::derive(name), rename)
        .keyed(name_key(place, row));
    let name = name_of(place, "name", row, |language| language.texts().bets().name);
    let name = FieldName { placeholder: Some(Signal::derive(move || called(row))), ..name };
    view! { <ToldField typing class="name" name /> }
}

/// A number with its unit.
#[component]
fn BetNumber(place: usize, row: BetMemo, field: BetField) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.part(move |scenario| {
        let bet = scenario.bets().get(place);
        bet.and_then(|bet| bet.number(field)).unwrap_or_default()
    });
    let put = move |number| Change::BetNumber(place, field, number);
    let typing = Typing::number(field, value, put);
    let label = move |language: Language| language.bet_label(field);
    let name = name_of(place, field.key(), row, label);
    view! {
        <div class="f" class:is-bad=move || typing.is_bad()>
            <label class="th" for=name.id.clone()>{move || label(presentation.language())}</label>
            <ToldField typing name />
        </div>
    }
}

/// Which month of a bet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MonthOf {
    Due,
    Exit,
}

impl MonthOf {
    fn of(self, bet: &Bet) -> Option<Month> {
        match self {
            Self::Due => Some(bet.month),
            Self::Exit => bet.exit(),
        }
    }

    /// Nothing comes back before it is paid.
    fn rule(self, bet: &Bet) -> MonthRule {
        let any = MonthRule::within(START_LEAST, START_MOST);
        match self {
            Self::Due => MonthRule { back: bet.exit(), ..any },
            Self::Exit => MonthRule { paid: Some(bet.month), ..any },
        }
    }
}

/// A month.
#[component]
fn BetMonth(place: usize, row: BetMemo, of: MonthOf) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let held = session.part(move |scenario| {
        let bet = scenario.bets().get(place)?;
        Some((of.of(bet)?, of.rule(bet)))
    });
    let is_loan = move || row.with(|row| row.as_ref().is_some_and(|row| row.kind == Kind::Loan));
    let label = move |language: Language| {
        let bets = language.texts().bets();
        match of {
            MonthOf::Due => bets.month,
            MonthOf::Exit if is_loan() => bets.maturity,
            MonthOf::Exit => bets.exit,
        }
    };
    let set = if of == MonthOf::Due { Change::BetDue } else { Change::BetExit };
    // For the moment in which it is being removed.
    let none = (START_LEAST, MonthRule::within(START_LEAST, START_MOST));
    let typing = Typing::month(
        Signal::derive(move || held.get().unwrap_or(none).1),
        Signal::derive(move || held.get().unwrap_or(none).0),
        move |month| set(place, month),
    );
    let part = if of == MonthOf::Due { "month" } else { "exit" };
    let name = name_of(place, part, row, label);
    view! {
        <div class="f month" class:is-bad=move || typing.is_bad()>
            <label class="th" for=name.id.clone()>{move || label(presentation.language())}</label>
            <ToldField typing class="date" name />
        </div>
    }
}

/// How a bet ends.
#[component]
fn BetEnds(place: usize, row: BetMemo) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let label = move || label_of(row, presentation, |language| language.texts().bets().ends);
    let chosen = move || row.with(|row| row.as_ref().map(|row| row.ends).unwrap_or_default());
    let choose = move |ends| session.apply(&Change::BetEnds(place, ends));
    let choice = Choice::of(Ends::ALL, Language::ends, chosen, choose);
    view! {
        <div class="f ends">
            <span class="th">{move || presentation.language().texts().bets().ends}</span>
            <RadioGroup class="seg small" id=format!("bet-{place}-ends") label choice />
        </div>
    }
}
