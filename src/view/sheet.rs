//! The controls: in their column on a wide page, on a narrow one in a sheet that the dock opens.
//!
//! There is one instance of them. The handle of the sheet drags it: down to the page, up to more
//! room for the controls; a tap does the latter too. Not here: the controls themselves.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::drag::Drag;
use super::icon::{IconButton, path};
use super::part::PageParts;
use super::radio_group::{Choice, RadioGroup};
use super::sentence::ShortSentence;
use crate::browser::page;
use crate::figure::control::ControlPanel;
use crate::state::{Presentation, Session};

/// Where the column of controls stands beside the page.
pub(super) const WIDE: &str = "(min-width: 64em)";
/// The groups of controls, one a tab.
const GROUPS: &str = "#controls .group";
/// Let go so far below where it was taken the sheet closes, so far above it takes more room;
/// pixels.
const CLOSES: f64 = 80.0;
const GROWS: f64 = 32.0;

/// The controls, with what lies behind an open sheet.
#[component]
pub(super) fn Sheet(children: Children) -> impl IntoView {
    let presentation = Presentation::expect();
    let sheet = presentation.sheet();
    let is_open = move || sheet.is_open();
    page::on_match(WIDE, move || sheet.close());
    let (is_tall, pull) = (RwSignal::new(false), RwSignal::new(0.0_f64));
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() && untrack(is_open) {
            sheet.close();
        }
    };
    let label = move || presentation.language().texts().page().what_you_can_change;
    view! {
        <div class="scrim" hidden=move || !is_open() on:click=move |_| sheet.close()></div>
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
    let texts = move || presentation.language().texts().page();
    let drag = Drag::new(Session::expect(), move |_, (_, down), _| pull.set(down))
        .up_and_down()
        .clicked(move || is_tall.update(|tall| *tall = !*tall));
    let end = move |end: fn(Drag)| {
        let way = pull.get_untracked();
        pull.set(0.0);
        end(drag);
        if way > CLOSES && !is_tall.get_untracked() {
            presentation.sheet().close();
        } else if way.abs() > GROWS {
            is_tall.set(way < 0.0);
        }
    };
    view! {
        <div class="grab">
            <button
                type="button"
                class="grab-bar"
                aria-label=move || texts().taller
                aria-pressed=move || is_tall.get().to_string()
                on:pointerdown=move |event| drag.hold(&event)
                on:pointermove=move |event| drag.moved(&event)
                on:pointerup=move |_| end(Drag::up)
                on:pointercancel=move |_| end(Drag::give_up)
                on:click=move |_| drag.click_alone()
            >
                <i></i>
            </button>
            <IconButton class="grab-close" d=path::CLOSE label=move || texts().close.to_owned() press=move |()| presentation.sheet().close() />
        </div>
    }
}

/// One tab a group of controls.
#[component]
fn Tabs() -> impl IntoView {
    let (parts, presentation) = (PageParts::expect(), Presentation::expect());
    let chosen = RwSignal::new(ControlPanel::Rate);
    let take = move |panel: ControlPanel| chosen.set(panel);
    // The groups may come after their tabs.
    Effect::new(move |_| {
        parts.track_filled();
        page::show_only(GROUPS, chosen.get() as usize);
    });
    let word = |language, panel: ControlPanel| panel.tab(language);
    let choice = Choice::of(&ControlPanel::ALL, word, move || chosen.get(), take);
    let label = move || presentation.language().texts().page().what_you_can_change.to_owned();
    view! { <RadioGroup class="sheet-tabs" id="sheet-tab" label choice panel="controls" /> }
}
