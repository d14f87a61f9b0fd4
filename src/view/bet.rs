//! One bet of the book, every field of it edited in place.
//!
//! What cannot be used of a text is told under its field. Not here: which bets there are, and when
//! what is typed is taken ([`super::typing`]).

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::bet_order::{BetOrder, name_key};
use super::field::{Field, RemarkLine};
use super::gesture::months_of_key;
use super::live::{When, live};
use super::segment::Segments;
use super::typing::{Typing, asked_for};
use crate::figure::book::BookRow;
use crate::scenario::{
    BET_NAME_CHARACTERS_MAX, Bet, BetField, Ends, Id, Kind, START_LEAST, START_MOST,
};
use crate::state::{Edit, Memo, Presentation, Session};
use crate::text::{Asked, Language, MonthRule, Value};
use crate::unit::Month;

/// One bet, as the book shows it now; `None` for the moment in which it is being removed.
type BetMemo = Memo<Option<BookRow>>;

/// Changes the bet at a place; edits in quick succession are one step.
fn edit(session: Session, place: usize, change: impl FnOnce(&mut Bet)) {
    session.edit(Some(Id::Bet), |scenario| {
        scenario.edit_bet(place, change);
    });
}

/// A field's label and the bet it belongs to, for people who listen.
fn label_of(
    row: BetMemo,
    presentation: Presentation,
    label: impl Fn(Language) -> &'static str,
) -> String {
    let language = presentation.language();
    let called = row.with(|row| row.as_ref().map(|row| row.called.clone()).unwrap_or_default());
    language.of_bet(label(language), &called)
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
    let texts = move || &presentation.language().texts().bets;
    let labelled =
        move |label: fn(Language) -> &'static str| move || label_of(row, presentation, label);
    let (first, rest) = fields_of(kind);
    let number = move |field: &BetField| view! { <BetNumber place row field=*field /> };
    view! {
        <li class="bet" class:off=live(move || !is(|row| row.counted)()) class:late=is(|row| row.is_late)>
            <input
                type="checkbox"
                class="tick"
                aria-label=labelled(|language| language.texts().bets.counted)
                prop:checked=is(|row| row.counted)
                on:change=move |event| {
                    let counted = event_target_checked(&event);
                    edit(session, place, |bet| bet.counted = counted);
                }
            />
            <div class="nm">
                <BetName place row />
                <small>{part(|row| row.source.clone())}</small>
                {(kind == Kind::Grant).then(|| view! { <small>" · "{live(move || texts().nothing_back)}</small> })}
                <small class="paid">{part(|row| row.paid.clone())}</small>
            </div>
            <div class="f kind">
                <span class="th">{live(move || texts().kind)}</span>
                <span class="v" title=live(move || presentation.language().kind(kind).meaning)>
                    {live(move || presentation.language().kind(kind).name)}
                </span>
            </div>
            <BetMonth place row of=MonthOf::Due />
            {first.iter().map(number).collect_view()}
            <When when=live(move || kind == Kind::Compute)>
                <div class="f">
                    <span class="th">{live(move || texts().amount)}</span>
                    <span class="v">{part(|row| row.amount.clone())}</span>
                </div>
            </When>
            <div class="f profit">
                <span class="th">{live(move || texts().months_of_profit)}</span>
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

/// Puts what is typed in a field of the bet at a place into force.
fn type_in(
    session: Session,
    place: usize,
    change: impl Fn(&mut Bet, Value) + Send + Sync + 'static,
) -> impl Fn(Edit, Value) + Send + Sync + 'static {
    move |edit, value| {
        session.enter(edit, |scenario| {
            scenario.edit_bet(place, |bet| change(bet, value));
        });
    }
}

/// The name.
#[component]
fn BetName(place: usize, row: BetMemo) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let name = move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
    let called =
        move || row.with(|row| row.as_ref().map(|row| row.called.clone()).unwrap_or_default());
    let typing = Typing::new(
        live(|| Asked::Name(BET_NAME_CHARACTERS_MAX)),
        live(move || Value::Name(name())),
        type_in(session, place, |bet, value| {
            if let Value::Name(name) = value {
                bet.rename(&name);
            }
        }),
    );
    let label = move || label_of(row, presentation, |language| language.texts().bets.name);
    let error = format!("bet-{place}-name-error");
    view! {
        <Field
            typing
            id=format!("bet-{place}-name")
            class="name"
            label=live(label)
            described=error.clone()
            placeholder=live(called)
            other=name_key(place, row)
        />
        <span class="wrong" id=error>{live(move || typing.refusal())}</span>
        <RemarkLine remark=typing.remark() />
    }
}

/// A number with its unit.
#[component]
fn BetNumber(place: usize, row: BetMemo, field: BetField) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let value = session.part(move |scenario| {
        let bet = scenario.bets().get(place);
        bet.and_then(|bet| bet.number(field)).unwrap_or_default()
    });
    let typing = Typing::new(
        asked_for(field),
        live(move || Value::Number(value.get())),
        type_in(session, place, move |bet, value| {
            if let Value::Number(number) = value {
                bet.set_number(field, number);
            }
        }),
    );
    let label = move || label_of(row, presentation, move |language| language.bet_label(field));
    let id = format!("bet-{place}-{}", field.key());
    let error = format!("{id}-error");
    view! {
        <div class="f" class:is-bad=live(move || typing.is_bad())>
            <label class="th" for=id.clone()>{live(move || presentation.language().bet_label(field))}</label>
            <span class="num">
                <Field typing id label=live(label) described=error.clone() />
                <span class="u" translate="no">{live(move || typing.unit())}</span>
            </span>
            <span class="wrong" id=error>{live(move || typing.refusal())}</span>
            <RemarkLine remark=typing.remark() />
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
    let name = move |language: Language| {
        let bets = &language.texts().bets;
        match of {
            MonthOf::Due => bets.month,
            MonthOf::Exit if is_loan() => bets.maturity,
            MonthOf::Exit => bets.exit,
        }
    };
    let set = move |bet: &mut Bet, month: Month| match of {
        MonthOf::Due => {
            bet.set_month(month);
        }
        MonthOf::Exit => {
            bet.set_exit(month);
        }
    };
    let any = MonthRule::within(START_LEAST, START_MOST);
    let typing = Typing::new(
        live(move || Asked::Month(held.get().map_or(any, |(_, rule)| rule))),
        live(move || Value::Month(held.get().map_or(START_LEAST, |(month, _)| month))),
        type_in(session, place, move |bet, value| {
            if let Value::Month(month) = value {
                set(bet, month);
            }
        }),
    );
    let key = move |event: KeyboardEvent| {
        if let (Some((month, rule)), Some(months)) = (held.get_untracked(), months_of_key(&event)) {
            event.prevent_default();
            let month = month.plus(months);
            if rule.allows(month) {
                edit(session, place, |bet| set(bet, month));
            }
        }
    };
    let id = format!("bet-{place}-{}", if of == MonthOf::Due { "month" } else { "exit" });
    let error = format!("{id}-error");
    view! {
        <div class="f month" class:is-bad=live(move || typing.is_bad())>
            <label class="th" for=id.clone()>{live(move || name(presentation.language()))}</label>
            <Field
                typing
                id
                class="date"
                label=live(move || label_of(row, presentation, name))
                described=error.clone()
                other=key
            />
            <span class="wrong" id=error>{live(move || typing.refusal())}</span>
            <RemarkLine remark=typing.remark() />
        </div>
    }
}

/// How a bet ends.
#[component]
fn BetEnds(place: usize, row: BetMemo) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let label = live(move || label_of(row, presentation, |language| language.texts().bets.ends));
    let chosen = live(move || row.with(|row| row.as_ref().map(|row| row.ends).unwrap_or_default()));
    view! {
        <div class="f ends">
            <span class="th">{live(move || presentation.language().texts().bets.ends)}</span>
            <Segments
                id=format!("bet-{place}-ends")
                label
                options=Ends::ALL
                word=move |ends| presentation.language().ends(ends).name
                chosen
                choose=move |ends| edit(session, place, |bet| bet.ends = ends)
            />
        </div>
    }
}
