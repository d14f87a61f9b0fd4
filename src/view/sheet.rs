//! The controls: in their column on a wide page, on a narrow one in a sheet that the dock opens.
//!
//! There is one instance of them. The handle of the sheet drags it: down to the page, up to more
//! room for the controls; a tap does the latter too. Not here: the controls themselves.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;

use super::icon::{Icon, path};
use super::radio_group::place_of_key;
use super::sentence::ShortSentence;
use crate::browser::page;
use crate::figure::control::Panel;
use crate::state::{Presentation, Session};

/// Where the column of controls stands beside the page.
pub(super) const WIDE: &str = "(min-width: 64em)";
/// The groups of controls, one a tab.
const GROUPS: &str = "#controls .group";
/// Let go so far below where it was taken the sheet closes, so far above it takes more room;
/// pixels.
const CLOSES: f64 = 80.0;
const GROWS: f64 = 32.0;
/// A pointer that has gone no farther has pressed the handle.
const PRESS: f64 = 6.0;

/// Opens the sheet and goes to its first tab.
pub(super) fn open(session: Session, presentation: Presentation) {
    presentation.sheet().open(session);
    page::before_paint(|| page::focus("sheet-tab-0"));
}

fn close(presentation: Presentation) {
    presentation.sheet().close();
    page::before_paint(|| page::focus("change"));
}

/// The controls, with what lies behind an open sheet.
#[component]
pub(super) fn Sheet(children: Children) -> impl IntoView {
    let presentation = Presentation::expect();
    let is_open = move || presentation.sheet().is_open();
    page::on_match(WIDE, move || presentation.sheet().close());
    let (is_tall, pull) = (RwSignal::new(false), RwSignal::new(0.0_f64));
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() && untrack(is_open) {
            close(presentation);
        }
    };
    let label = move || presentation.language().texts().page.what_you_can_change;
    view! {
        <div class="scrim" hidden=move || !is_open() on:click=move |_| close(presentation)></div>
        <div
            class="drawer"
            class:open=is_open
            class:tall=move || is_tall.get()
            style:--pull=move || format!("{}px", pull.get())
            role=move || is_open().then_some("dialog")
            aria-modal=move || is_open().then_some("true")
            aria-label=move || is_open().then(label)
            on:keydown=key
        >
            <Show when=is_open>
                <div class="peek" inert=move || is_tall.get()><ShortSentence /></div>
                <Grab is_tall pull />
                <Tabs />
            </Show>
            {children()}
        </div>
    }
}

/// The handle and the button that closes.
#[component]
fn Grab(is_tall: RwSignal<bool>, pull: RwSignal<f64>) -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || &presentation.language().texts().page;
    let bar = NodeRef::<html::Button>::new();
    let began = StoredValue::new(None::<f64>);
    // A drag ends in a click of its own.
    let has_moved = StoredValue::new(false);
    let down = move |event: PointerEvent| {
        if let Some(bar) = bar.get_untracked() {
            let _ = bar.set_pointer_capture(event.pointer_id());
        }
        began.set_value(Some(event.client_y().into()));
        has_moved.set_value(false);
    };
    let drag = move |event: PointerEvent| {
        if let Some(began) = began.get_value() {
            let way = f64::from(event.client_y()) - began;
            has_moved.update_value(|moved| *moved |= way.abs() > PRESS);
            pull.set(way);
        }
    };
    let end = move |_| {
        let way = pull.get_untracked();
        began.set_value(None);
        pull.set(0.0);
        if way > CLOSES && !is_tall.get_untracked() {
            close(presentation);
        } else if way.abs() > GROWS {
            is_tall.set(way < 0.0);
        }
    };
    let press = move |_| {
        if !has_moved.get_value() {
            is_tall.update(|tall| *tall = !*tall);
        }
    };
    view! {
        <div class="grab">
            <button
                type="button"
                class="grab-bar"
                node_ref=bar
                aria-label=move || texts().taller
                aria-pressed=move || is_tall.get().to_string()
                on:pointerdown=down
                on:pointermove=drag
                on:pointerup=end
                on:pointercancel=end
                on:click=press
            >
                <i></i>
            </button>
            <button
                type="button"
                class="grab-close"
                aria-label=move || texts().close
                on:click=move |_| close(presentation)
            >
                <Icon d=path::CLOSE />
            </button>
        </div>
    }
}

/// One tab a group of controls; arrows move between them.
#[component]
fn Tabs() -> impl IntoView {
    let presentation = Presentation::expect();
    let chosen = RwSignal::new(0_usize);
    let take = move |index: usize| {
        chosen.set(index);
        page::show_only(GROUPS, index);
    };
    take(0);
    let key = move |event: KeyboardEvent| {
        let key = Some(event.key()).filter(|key| !matches!(key.as_str(), "ArrowUp" | "ArrowDown"));
        let next = |key: String| place_of_key(&key, chosen.get_untracked(), Panel::ALL.len());
        let Some(next) = key.and_then(next) else { return };
        event.prevent_default();
        take(next);
        page::focus(&format!("sheet-tab-{next}"));
    };
    let tab = move |(index, panel): (usize, Panel)| {
        let is_chosen = move || chosen.get() == index;
        view! {
            <button
                type="button"
                role="tab"
                id=format!("sheet-tab-{index}")
                aria-controls="controls"
                aria-selected=move || is_chosen().to_string()
                tabindex=move || if is_chosen() { "0" } else { "-1" }
                on:click=move |_| take(index)
            >
                {move || panel.tab(presentation.language())}
            </button>
        }
    };
    let label = move || presentation.language().texts().page.what_you_can_change;
    view! {
        <div class="sheet-tabs" role="tablist" aria-label=label on:keydown=key>
            {Panel::ALL.into_iter().enumerate().map(tab).collect_view()}
        </div>
    }
}
