//! What is done with a scenario: a row of buttons in the bar, and the strip that stands while changes
//! are held or the last one is replayed.
//!
//! Not here: what is pinned ([`super::side`]), the shelf ([`super::shelf`]) and the page on paper.

use leptos::ev;
use leptos::prelude::*;

use super::icon::{Icon, path};
use super::key_list::is_letter_free;
use super::moved::may_move;
use crate::browser::page;
use crate::figure::replay::replayed;
use crate::scenario::{Letter, Pins};
use crate::state::{Overlays, Presentation, Session};
use crate::text::Language;

/// How long it says that the scenario was pinned, milliseconds.
const SAID_MS: i32 = 2_000;

/// The buttons.
#[component]
pub(super) fn Tools() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let overlays = Overlays::expect();
    let hold = move || if session.is_holding() { session.apply_held() } else { session.hold() };
    let replay = move || session.replay_last(may_move());
    let is_still = Signal::derive(move || !session.can_replay());
    let (holding, replaying) = (
        Signal::derive(move || Some(session.is_holding())),
        Signal::derive(move || Some(session.replay().with(Option::is_some))),
    );
    let words = |label, why| ToolWords { label, why };
    view! {
        <div class="doing" role="group" aria-label=move || presentation.language().tools_label()>
            <PinButton />
            <ToolButton id="hold" d=path::HOLD words=words(Language::hold, Language::hold_why) on=holding press=hold />
            <ToolButton id="replay" d=path::REPLAY words=words(Language::replay, Language::replay_why) on=replaying press=replay
                attr:disabled=move || is_still.get() />
            <ToolButton id="shelf" d=path::SHELF words=words(Language::shelf, Language::shelf_why)
                press=move || overlays.shelf().open(session) attr:aria-haspopup="dialog" />
            <ToolButton id="print" d=path::PRINT words=words(Language::print, Language::print) press=move || presentation.screen().print() />
        </div>
    }
}

/// What stands on a button, and what it does.
#[derive(Clone, Copy)]
struct ToolWords {
    label: fn(Language) -> &'static str,
    why: fn(Language) -> &'static str,
}

/// A button; one that is on or off says so.
#[component]
fn ToolButton(
    id: &'static str,
    d: &'static str,
    words: ToolWords,
    #[prop(optional)] on: Option<Signal<Option<bool>>>,
    press: impl Fn() + Send + 'static,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let is_on = move || on.and_then(|on| on.get());
    let why = move || (words.why)(presentation.language());
    view! {
        <button
            type="button"
            class="tool"
            class:on=move || is_on() == Some(true)
            id=id
            aria-label=why
            aria-pressed=move || is_on().map(|on| on.to_string())
            title=why
            on:click=move |_| press()
        >
            <Icon d=d />
            <span class="lab" translate="no">{move || (words.label)(presentation.language())}</span>
        </button>
    }
}

/// The button that pins, and its key.
#[component]
fn PinButton() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let next = Memo::new(move |_| session.pins().with(Pins::next));
    let said = RwSignal::new(None::<Letter>);
    let pin = move || {
        let Some(letter) = session.pin(session.workspace().scenario) else { return };
        said.set(Some(letter));
        page::after(SAID_MS, move || {
            said.try_set(None);
        });
    };
    let keys = window_event_listener(ev::keydown, move |event| {
        if event.key().eq_ignore_ascii_case("p") && is_letter_free(&event, presentation) {
            event.prevent_default();
            pin();
        }
    });
    on_cleanup(move || keys.remove());
    let label = move || presentation.language().pin_label(next.get());
    let told = move || said.get().map(|letter| presentation.language().pinned_under(letter.word()));
    view! {
        <button type="button" class="tool" id="pin" aria-label=label title=label
            disabled=move || next.get().is_none() on:click=move |_| pin()>
            <Icon d=path::PIN />
            <span class="lab" translate="no">{move || presentation.language().pin()}</span>
        </button>
        <span class="pin-told" role="status">{told}</span>
    }
}

/// What stands under the bars while changes are held or the last one is replayed.
#[component]
pub(super) fn HoldStrip() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let inert = move || presentation.sheet().is_open();
    view! {
        <div class="standing" role="status" inert=inert>
            <Show when=move || session.is_holding()><Held /></Show>
            <Show when=move || session.replay().with(Option::is_some)><Replayed /></Show>
        </div>
    }
}

#[component]
fn Held() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let count = Memo::new(move |_| session.held().len());
    let leave = |run: fn(Session)| {
        move |_| {
            run(session);
            // The strip goes with its buttons.
            page::focus("hold");
        }
    };
    view! {
        <div class="notice hold-strip">
            <Icon d=path::HOLD />
            <p>{move || presentation.language().held_changes(count.get())}</p>
            <div class="acts">
                <button type="button" id="apply-held" on:click=leave(Session::apply_held)>{move || presentation.language().apply_held()}</button>
                <button type="button" id="drop-held" on:click=leave(Session::drop_held)>{move || presentation.language().drop_held()}</button>
            </div>
        </div>
    }
}

#[component]
fn Replayed() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let told = move || {
        let replay = session.replay().get()?;
        let after = session.workspace().scenario;
        Some(replayed(presentation.language(), &replay.before, &after, replay.is_before))
    };
    let stop = move |_| {
        session.stop_replay();
        page::focus("replay");
    };
    view! {
        <div class="notice hold-strip">
            <Icon d=path::REPLAY />
            <p>{told}</p>
            <div class="acts">
                {(!may_move()).then(|| view! {
                    <button type="button" on:click=move |_| session.replay_last(false)>{move || presentation.language().other_turn()}</button>
                })}
                <button type="button" id="stop-replay" on:click=stop>{move || presentation.language().stop_replay()}</button>
            </div>
        </div>
    }
}
