//! One bet of the book, every field of it edited in place.
//!
//! A field applies what is typed as soon as it can be used; what cannot is told under it, and
//! the last good value stays. Not here: which bets there are.

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::bet_order::{BetOrder, name_key};
use super::live::{When, handler, live};
use super::segment::Segments;
use crate::figure::book::{BookCell, BookRow};
use crate::scenario::{Bet, BetField, Ends, Id, Kind};
use crate::state::{Memo, Presentation, Session};
use crate::text::book::read_bet_entry;
use crate::text::{Entry, Language, Unusable};
use crate::unit::Month;

/// One bet, as the book shows it now; `None` for the moment in which it is being removed.
type Row = Memo<Option<BookRow>>;

/// Changes the bet at a place; edits in quick succession are one step.
fn edit(session: Session, place: usize, change: impl FnOnce(&mut Bet)) {
    session.edit(Some(Id::Bet), |scenario| {
        scenario.edit_bet(place, change);
    });
}

/// A field's label and the bet it belongs to, for people who listen.
fn label_of(
    row: Row,
    presentation: Presentation,
    label: impl Fn(Language) -> &'static str,
) -> String {
    let language = presentation.language();
    let called = row.with(|row| row.as_ref().map(|row| row.called.clone()).unwrap_or_default());
    language.of_bet(label(language), &called)
}

/// A bet.
#[component]
pub(super) fn BetRow(place: usize, kind: Kind, row: Row) -> impl IntoView {
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

/// The name: up to thirty-two characters.
#[component]
fn BetName(place: usize, row: Row) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let refused = RwSignal::new(None::<String>);
    let kept = RwSignal::new(None::<(String, String)>);
    let name = move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
    let shown = move || refused.get().unwrap_or_else(name);
    let called =
        move || row.with(|row| row.as_ref().map(|row| row.called.clone()).unwrap_or_default());
    let input = move |event: Event| {
        kept.set(None);
        let text = event_target_value(&event);
        let mut fits = false;
        edit(session, place, |bet| fits = bet.rename(&text));
        refused.set((!fits).then_some(text));
    };
    let told = move || {
        let (text, stayed) = kept.get()?;
        (stayed == name()).then(|| presentation.language().kept_name(&text))
    };
    let error = format!("bet-{place}-name-error");
    view! {
        <input
            type="text"
            class="name"
            id=format!("bet-{place}-name")
            autocomplete="off"
            spellcheck="false"
            placeholder=called
            aria-label=live(move || label_of(row, presentation, |language| language.texts().bets.name))
            aria-invalid=live(move || refused.with(Option::is_some).to_string())
            aria-describedby=error.clone()
            prop:value=live(shown)
            on:input=input
            on:keydown=name_key(place, row)
            on:focus=handler(move |_| kept.set(None))
            on:blur=handler(move |_| {
                if let Some(Some(text)) = refused.try_get_untracked() {
                    kept.set(Some((text, untrack(name))));
                }
                refused.try_set(None);
            })
        />
        <span class="wrong" id=error>
            {live(move || refused.with(Option::is_some).then(|| presentation.language().name_refused()))}
        </span>
        <span class="wrong kept" role="status">{live(told)}</span>
    }
}

/// A number of a bet while it is typed: the unit stays what it was when typing began.
#[derive(Clone, Debug, PartialEq)]
struct Typed {
    text: String,
    unit: &'static str,
    power: i32,
}

/// A number with its unit.
#[component]
fn BetNumber(place: usize, row: Row, field: BetField) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let cell = Memo::new(move |_| {
        let find = |row: &BookRow| row.cells.iter().find(|cell| cell.field == field).cloned();
        row.with(|row| row.as_ref().and_then(find))
    });
    let typed = RwSignal::new(None::<Typed>);
    // What could not be used and has gone from the box, with the value that stayed.
    let refused = RwSignal::new(None::<(Typed, Decimal)>);
    let element = NodeRef::<html::Input>::new();
    let of_cell = move |read: fn(&BookCell) -> &str| {
        cell.with(|cell| cell.as_ref().map(|cell| read(cell).to_owned()).unwrap_or_default())
    };
    let shown = move || {
        let text = typed.with(|typed| typed.as_ref().map(|typed| typed.text.clone()));
        text.unwrap_or_else(|| of_cell(|cell| &cell.entry.text))
    };
    let unit = move || {
        let kept = typed.with(|typed| typed.as_ref().map(|typed| typed.unit));
        kept.unwrap_or_else(|| cell.with(|cell| cell.as_ref().map_or("", |cell| cell.entry.unit)))
    };
    let begin = move || {
        typed.set(cell.with_untracked(|cell| {
            let entry = &cell.as_ref()?.entry;
            Some(Typed { text: entry.full.clone(), unit: entry.unit, power: entry.power })
        }));
    };
    let input = move |event: Event| {
        if typed.with_untracked(Option::is_none) {
            begin();
        }
        refused.set(None);
        let text = event_target_value(&event);
        typed.update(|typed| {
            if let Some(typed) = typed {
                typed.text.clone_from(&text);
            }
        });
        let power = typed.with_untracked(|typed| typed.as_ref().map_or(0, |typed| typed.power));
        if let Entry::Value(value) = read_bet_entry(&text, field, power) {
            edit(session, place, |bet| {
                bet.set_number(field, value);
            });
        }
    };
    let value = move || {
        session.shown().with(|shown| {
            let bet = shown.scenario.bets().get(place);
            bet.and_then(|bet| bet.number(field)).unwrap_or_default()
        })
    };
    let why = move |typed: &Typed| {
        let entry = read_bet_entry(&typed.text, field, typed.power);
        unusable(presentation.language(), field, entry)
    };
    let wrong = Memo::new(move |_| {
        let language = presentation.language();
        Some(match typed.with(|typed| typed.as_ref().and_then(why))? {
            Unusable::Outside { .. } => language.bet_out_of_bounds(field, value()),
            _ => language.not_a_number(&language.bet_value(field, value())),
        })
    });
    let keep = move || {
        let bad = typed.try_get_untracked().flatten();
        if let Some(bad) = bad.filter(|typed| untrack(|| why(typed)).is_some()) {
            refused.set(Some((bad, untrack(value))));
        }
    };
    let kept = move || {
        let language = presentation.language();
        let (typed, stayed) = refused.get()?;
        let used = language.bet_value(field, value());
        let why = why(&typed)?;
        (stayed == value()).then(|| language.kept_for(&typed.text, why, &used))
    };
    let id = format!("bet-{place}-{}", field.key());
    let error = format!("{id}-error");
    view! {
        <div class="f" class:is-bad=live(move || wrong.with(Option::is_some))>
            <label class="th" for=id.clone()>{live(move || presentation.language().bet_label(field))}</label>
            <span class="num">
                <input
                    node_ref=element
                    id=id
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    spellcheck="false"
                    aria-label=live(move || label_of(row, presentation, move |language| language.bet_label(field)))
                    aria-invalid=live(move || wrong.with(Option::is_some).to_string())
                    aria-describedby=error.clone()
                    prop:value=live(shown)
                    on:focus=handler(move |_| {
                        refused.set(None);
                        begin();
                        if let Some(input) = element.get_untracked() {
                            input.select();
                        }
                    })
                    on:input=input
                    on:keydown=move |event| {
                        if event.key() == "Enter" && !event.is_composing() {
                            keep();
                            begin();
                        }
                    }
                    on:blur=handler(move |_| {
                        keep();
                        typed.try_set(None);
                    })
                />
                <span class="u">{live(unit)}</span>
            </span>
            <span class="wrong" id=error>{live(move || wrong.get())}</span>
            <span class="wrong kept" role="status">{live(kept)}</span>
        </div>
    }
}

/// Why a typed number cannot be used, where it cannot.
fn unusable(language: Language, field: BetField, entry: Entry) -> Option<Unusable> {
    let (low, high) = field.bounds();
    match entry {
        Entry::NotANumber => Some(Unusable::NotANumber),
        Entry::Value(typed) if !field.allows(BetField::tidy(typed)) => Some(Unusable::Outside {
            low: language.bet_value(field, low),
            high: language.bet_value(field, high),
        }),
        _ => None,
    }
}

/// Which month of a bet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MonthOf {
    Due,
    Exit,
}

/// A month, in the browser's own field.
#[component]
fn BetMonth(place: usize, row: Row, of: MonthOf) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let wrong = RwSignal::new(false);
    let month = Memo::new(move |_| {
        row.with(|row| {
            let row = row.as_ref()?;
            if of == MonthOf::Due { Some(row.month) } else { row.exit }
        })
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
    let input = move |event: Event| {
        let Ok(typed) = event_target_value(&event).trim().parse::<Month>() else {
            wrong.set(true);
            return;
        };
        wrong.set(false);
        edit(session, place, |bet| match of {
            MonthOf::Due => {
                bet.set_month(typed);
            }
            MonthOf::Exit => {
                bet.set_exit(typed);
            }
        });
    };
    let id = format!("bet-{place}-{}", if of == MonthOf::Due { "month" } else { "exit" });
    let error = format!("{id}-error");
    view! {
        <div class="f month" class:is-bad=live(move || wrong.get())>
            <label class="th" for=id.clone()>{live(move || name(presentation.language()))}</label>
            <input
                id=id
                type="month"
                class="date"
                placeholder="2027-03"
                aria-label=live(move || label_of(row, presentation, name))
                aria-invalid=live(move || wrong.get().to_string())
                aria-describedby=error.clone()
                prop:value=live(move || month.get().map(|month| month.to_string()).unwrap_or_default())
                on:change=input
            />
            <span class="wrong kept" role="status" id=error>
                {live(move || wrong.get().then(|| presentation.language().not_a_month()))}
            </span>
        </div>
    }
}

/// How a bet ends.
#[component]
fn BetEnds(place: usize, row: Row) -> impl IntoView {
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
