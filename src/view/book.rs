//! The book of bets: its sentence and list, and how it ends and is paid.
//!
//! Not here: one bet and its fields ([`super::bet`]).

use std::sync::Arc;

use leptos::prelude::*;

use super::bet::BetRow;
use super::bet_order::{DoneLine, LastEdit};
use super::figure::{Figure, FigureFrame};
use super::lead::Lead;
use super::meaning::AskButton;
use super::radio_group::{Choice, RadioGroup};
use crate::browser::page;
use crate::figure::Heading;
use crate::figure::book::{BookFigure, BookRow, Template, book, templates};
use crate::scenario::{BETS_MAX, Bet, Change, Id, Kind, Scenario};
use crate::state::{Presentation, Session};
use crate::text::Language;

/// Months from the start to the payment of a bet that is added.
const MONTHS_AHEAD: i32 = 6;

/// Makes what the blocks of the view share: the book, and what was done to its list last.
pub(super) fn share_book() {
    provide_context(found_book());
    LastEdit::provide();
}

fn found_book() -> Memo<Arc<BookFigure>> {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    Memo::new(move |_| {
        let shown = session.present().get();
        Arc::new(book(presentation.language(), &shown))
    })
}

fn shared_book() -> Memo<Arc<BookFigure>> {
    use_context().unwrap_or_else(found_book)
}

/// The head of the view.
#[component]
pub(super) fn BetsLead() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let found = shared_book();
    // The list is the person's to change; the sentence is of what is shown.
    let spans = Memo::new(move |_| {
        if session.is_apart() {
            session.shown().with(|shown| book(presentation.language(), shown).sentence)
        } else {
            found.with(|book| book.sentence.clone())
        }
    });
    view! { <Lead spans /> }
}

/// The list of bets.
#[component]
pub(super) fn BookList() -> impl IntoView {
    let (found, presentation) = (shared_book(), Presentation::expect());
    let texts = move || presentation.language().texts();
    let keys = Memo::new(move |_| {
        let key = |(place, row): (usize, &BookRow)| (place, row.kind);
        found.with(|book| book.rows.iter().enumerate().map(key).collect::<Vec<_>>())
    });
    let row_of =
        move |place: usize| Memo::new(move |_| found.with(|book| book.rows.get(place).cloned()));
    let is_empty = move || keys.with(Vec::is_empty);
    let part = move |read: fn(&BookFigure) -> String| move || found.with(|book| read(book));
    let heading = Signal::derive(move || {
        let (title, note) = found.with(|book| (book.title.clone(), book.source.clone()));
        Heading { title, note, ..Heading::default() }
    });
    let subject = |language: Language| language.texts().subjects().book;
    let frame = FigureFrame::new("book", "fig first", None, subject);
    view! {
        <Figure frame heading>
            <p class="fig-sub">{move || found.with(|book| book.remark.clone())}</p>
            <DoneLine />
            <Show when=move || !is_empty() fallback=move || view! { <Empty /> }>
                <ul class="book">
                    <For each=move || keys.get() key=|key| *key children=move |(place, kind)| view! { <BetRow place kind row=row_of(place) /> } />
                </ul>
                <dl class="book-total">
                    <div>
                        <dt>{part(|book| book.total.counted.clone())}</dt>
                        <dd>{part(|book| book.total.sums.clone())}</dd>
                    </div>
                    <div>
                        <dt>{move || texts().bets().months_of_profit}</dt>
                        <dd>{part(|book| book.total.months_of_profit.clone())}</dd>
                    </div>
                </dl>
                <Add found />
            </Show>
        </Figure>
    }
}

/// Puts a bet of a kind at the end of the book and goes to its name.
fn add(session: Session, kind: Kind) {
    let start = session.present().with_untracked(|shown| shown.scenario.start());
    add_bet(session, Bet::template(kind, start.plus(MONTHS_AHEAD)));
}

fn add_bet(session: Session, bet: Bet) {
    let place = session.present().with_untracked(|shown| shown.scenario.bets().len());
    session.apply(&Change::AddBet(bet));
    page::before_paint(move || page::focus(&format!("bet-{place}-name")));
}

#[component]
fn Empty() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let texts = move || presentation.language().texts().bets();
    view! {
        <div class="empty">
            <p class="t">{move || texts().empty}</p>
            <button type="button" class="linkish" on:click=move |_| add(session, Kind::Equity)>
                {move || texts().add}
            </button>
        </div>
    }
}

#[component]
fn Add(found: Memo<Arc<BookFigure>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let full = move || found.with(|book| book.full.clone());
    let has_room = move || found.with(|book| book.rows.len() < BETS_MAX);
    let open = RwSignal::new(false);
    let button = move |kind: Kind| {
        view! {
            <button
                type="button"
                class="linkish"
                disabled=move || !has_room()
                title=move || presentation.language().kind_meaning(kind)
                on:click=move |_| add(session, kind)
            >
                {move || presentation.language().kind(kind)}
            </button>
        }
    };
    let restore = move |_| {
        session.apply(&Change::Reset(vec![Id::Bet]));
        page::focus("book-title");
    };
    let texts = move || presentation.language().texts().bets();
    let start = session.part(Scenario::start);
    let on_record = move || {
        let found = templates(presentation.language(), start.get().plus(MONTHS_AHEAD));
        let template = |Template { name, source, bet }: Template| {
            let take = move |_| add_bet(session, bet.clone());
            view! {
                <button type="button" class="linkish" disabled=move || !has_room() title=source on:click=take>
                    {name}
                </button>
            }
        };
        found.into_iter().map(template).collect_view()
    };
    view! {
        <div class="addrow" role="group" aria-label=move || texts().add>
            <span>{move || presentation.language().add_a()}<AskButton label=move || texts().kind.to_owned() controls="bet-kinds".to_owned() open /></span>
            {Kind::ALL.iter().copied().map(button).collect_view()}
            <Show when=move || !found.with(|book| book.is_as_preset)>
                <button type="button" class="linkish restore" on:click=restore>{move || texts().restore}</button>
            </Show>
        </div>
        <div id="bet-kinds">
            <Show when=move || open.get()>
                {Kind::ALL.iter().copied().map(|kind| view! {
                    <p class="meaning">
                        <b>{move || presentation.language().kind(kind)}</b>
                        " · "
                        {move || presentation.language().kind_meaning(kind)}
                    </p>
                }).collect_view()}
            </Show>
        </div>
        <div class="addrow record" role="group" aria-label=move || presentation.language().record_head()>
            <span>{move || presentation.language().record_head()}</span>
            {on_record}
        </div>
        <p class="book-full" role="status">{full}</p>
    }
}

/// How the whole book ends, and what pays it.
#[component]
pub(super) fn Switches() -> impl IntoView {
    let presentation = Presentation::expect();
    let label = move |id: Id| Signal::derive(move || presentation.language().label(id).to_owned());
    let switch = move |id: Id, name: &'static str| {
        let (choice, meaning) = Choice::of_input(id);
        view! {
            <div class="switch">
                <h2>{label(id)}</h2>
                <RadioGroup class="seg small" id=name label=label(id) choice />
                <p>{meaning}</p>
            </div>
        }
    };
    view! {
        <section class="switches" aria-label=label(Id::Outcome)>
            {switch(Id::Outcome, "outcome")}
            {switch(Id::BetsFrom, "bets-from")}
        </section>
    }
}
