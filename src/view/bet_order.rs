//! Moving, copying and removing a bet, and what is said of it.
//!
//! Alt and an arrow move the bet from its name or its buttons; the focus goes with it. What was
//! done stands over the list, with a way back after a removal, until the list changes again.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::icon::{IconButton, path};
use crate::browser::page;
use crate::figure::book::BookRow;
use crate::scenario::{BETS_MAX, Bet, Change};
use crate::state::{Presentation, Session};
use crate::text::Language;

/// What was done to the list last, from any row of it.
#[derive(Clone, Copy)]
pub(super) struct LastEdit(RwSignal<Option<EditWords>>);

/// Words on what was done, and the list as it was left.
#[derive(Clone)]
struct EditWords {
    words: fn(Language, &str, usize, usize) -> String,
    bet: String,
    place: usize,
    bets: Vec<Bet>,
    is_removal: bool,
}

impl LastEdit {
    pub(super) fn provide() {
        provide_context(Self(RwSignal::new(None)));
    }

    fn expect() -> Self {
        use_context().unwrap_or_else(|| Self(RwSignal::new(None)))
    }

    fn say(
        self,
        session: Session,
        words: fn(Language, &str, usize, usize) -> String,
        of: (String, usize, bool),
    ) {
        let bets = session.present().with_untracked(|shown| shown.scenario.bets().to_vec());
        let (bet, place, is_removal) = of;
        self.0.set(Some(EditWords { words, bet, place, bets, is_removal }));
    }
}

/// What was done, and the way back.
#[component]
pub(super) fn DoneLine() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let done = LastEdit::expect().0;
    let holds = Memo::new(move |_| {
        done.with(|said| {
            let bets = said.as_ref().map(|said| said.bets.as_slice());
            session.present().with(|shown| Some(shown.scenario.bets()) == bets)
        })
    });
    let words = move || {
        let said = done.get().filter(|_| holds.get())?;
        Some((said.words)(presentation.language(), &said.bet, said.place + 1, said.bets.len()))
    };
    let is_removal =
        move || holds.get() && done.with(|said| said.as_ref().is_some_and(|said| said.is_removal));
    let undo = move |_| {
        session.undo();
        page::before_paint(|| page::focus("book-title"));
    };
    view! {
        <p class="done" role="status">
            {words}
            <Show when=is_removal>
                " "
                <button type="button" class="linkish" on:click=undo>
                    {move || presentation.language().texts().page().undo}
                </button>
            </Show>
        </p>
    }
}

/// What a bet is called.
pub(super) fn called(row: Memo<Option<BookRow>>) -> String {
    row.with(|row| row.as_ref().map(|row| row.called.clone()).unwrap_or_default())
}

/// Moves the bet at a place by one and takes the focus along to `part` of it.
pub(super) fn shift(
    session: Session,
    done: LastEdit,
    row: Memo<Option<BookRow>>,
    place: usize,
    down: bool,
    part: &'static str,
) {
    let to = if down { Some(place + 1) } else { place.checked_sub(1) };
    let count = session.present().with_untracked(|shown| shown.scenario.bets().len());
    let Some(to) = to.filter(|to| *to < count) else { return };
    let name = untrack(|| called(row));
    session.apply(&Change::MoveBet(place, to));
    done.say(session, Language::bet_moved, (name, to, false));
    page::before_paint(move || page::focus(&format!("bet-{to}-{part}")));
}

/// What a key on a bet does to its place.
pub(super) fn shift_by_key(event: &KeyboardEvent) -> Option<bool> {
    let down = match event.key().as_str() {
        "ArrowDown" => true,
        "ArrowUp" => false,
        _ => return None,
    };
    let alone = event.alt_key() && !event.ctrl_key() && !event.meta_key();
    if alone {
        event.prevent_default();
    }
    alone.then_some(down)
}

/// The buttons of a bet: up, down, duplicate, remove.
#[component]
pub(super) fn BetOrder(place: usize, row: Memo<Option<BookRow>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let done = LastEdit::expect();
    let count = Memo::new(move |_| session.present().with(|shown| shown.scenario.bets().len()));
    let label = move |words: fn(Language) -> &'static str| {
        Signal::derive(move || {
            let language = presentation.language();
            language.of_bet(words(language), &called(row))
        })
    };
    let button = move |part: &'static str,
                       icon: &'static str,
                       words: fn(Language) -> &'static str,
                       is_off: Signal<bool>,
                       act: Callback<()>| {
        view! {
            <IconButton
                class="closer"
                d=icon
                label=label(words)
                press=move |()| if !is_off.get_untracked() { act.run(()) }
                attr:id=format!("bet-{place}-{part}")
                attr:aria-disabled=move || is_off.get().then_some("true")
            />
        }
    };
    let is_first = Signal::derive(move || place == 0);
    let is_last = Signal::derive(move || place + 1 >= count.get());
    let is_full = Signal::derive(move || count.get() >= BETS_MAX);
    let up = Callback::new(move |()| shift(session, done, row, place, false, "up"));
    let down = Callback::new(move |()| shift(session, done, row, place, true, "down"));
    let duplicate = Callback::new(move |()| {
        let name = untrack(|| called(row));
        session.apply(&Change::DuplicateBet(place));
        done.say(session, |language, bet, _, _| language.bet_duplicated(bet), (name, place, false));
        page::before_paint(move || page::focus(&format!("bet-{}-name", place + 1)));
    });
    let remove = Callback::new(move |()| {
        let name = untrack(|| called(row));
        session.apply(&Change::RemoveBet(place));
        done.say(session, |language, bet, _, _| language.bet_removed(bet), (name, place, true));
        page::before_paint(|| page::focus("book-title"));
    });
    let key = move |event: KeyboardEvent| {
        if let Some(down) = shift_by_key(&event) {
            shift(session, done, row, place, down, if down { "down" } else { "up" });
        }
    };
    view! {
        <div class="order" on:keydown=key>
            {button("up", path::UP, Language::move_up, is_first, up)}
            {button("down", path::DOWN, Language::move_down, is_last, down)}
            {button("copy", path::COPY, Language::duplicate, is_full, duplicate)}
            {button("remove", path::CLOSE, |language| language.texts().bets().remove, Signal::derive(|| false), remove)}
        </div>
    }
}

/// Moves a bet from its name.
pub(super) fn name_key(place: usize, row: Memo<Option<BookRow>>) -> impl Fn(KeyboardEvent) + Copy {
    let (session, done) = (Session::expect(), LastEdit::expect());
    move |event: KeyboardEvent| {
        if let Some(down) = shift_by_key(&event) {
            shift(session, done, row, place, down, "name");
        }
    }
}
