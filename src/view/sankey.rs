//! The money machine on the page: the drawing, the line that reads a band, keys and pointer.
//!
//! One stop for Tab; ← → ↑ ↓ go from band to band, Home and End to the first and last, Esc
//! leaves. The drawing is described anew for every state and patched: a step of a slider changes
//! attributes only. Not here: title, table and toolbar, which the frame of the figure brings.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use leptos::{html, svg};

use super::dismiss::dismissed;
use super::follow::{STILL, follow};
use crate::browser::drawing::place_of;
use crate::browser::page;
use crate::chart::Scene;
use crate::figure::sankey::Flow;
use crate::state::Presentation;

/// The drawing with the line under it.
#[component]
pub(super) fn MoneyMachine(flow: Memo<Flow>) -> impl IntoView {
    let presentation = Presentation::expect();
    let chosen = RwSignal::new(None::<usize>);
    let root = NodeRef::<html::Div>::new();
    // A band that is gone is no longer read.
    let read =
        Memo::new(move |_| chosen.get().filter(|band| flow.with(|flow| *band < flow.bands.len())));
    // What there is to read changes seldom: a step asks the browser nothing.
    let is_empty = Memo::new(move |_| flow.with(|flow| flow.bands.is_empty()));
    let caption = move || {
        let texts = presentation.language().texts().flow();
        match read.get() {
            Some(band) => {
                let said = |flow: &Flow| flow.bands.get(band).map(|band| band.caption.clone());
                flow.with(said).unwrap_or_default()
            }
            None if is_empty.get() => String::new(),
            None if page::matches("(hover: none)") => texts.hint_touch.to_owned(),
            None => texts.hint.to_owned(),
        }
    };
    let key = move |event: KeyboardEvent| {
        let count = flow.with_untracked(|flow| flow.bands.len());
        match next_band(&event.key(), read.get_untracked(), count) {
            Move::To(band) => chosen.set(Some(band)),
            Move::Leave => {
                chosen.set(None);
                if let Some(root) = root.get_untracked() {
                    let _ = root.blur();
                }
            }
            Move::None => return,
        }
        event.prevent_default();
    };
    dismissed(root, move || {
        if chosen.try_get_untracked().flatten().is_some() {
            chosen.set(None);
        }
    });
    view! {
        <div
            node_ref=root
            class="flow-figure"
            role="group"
            tabindex="0"
            aria-label=move || flow.with(|flow| flow.title.clone())
            aria-describedby="flow-description"
            on:keydown=key
            on:blur=move |_| chosen.set(None)
        >
            <p class="vh" id="flow-description">
                {move || flow.with(|flow| flow.description.clone())}
            </p>
            <Drawing flow chosen read />
            <p class="flow-caption" aria-live="polite">{caption}</p>
        </div>
    }
}

/// Where a key leads.
enum Move {
    To(usize),
    Leave,
    None,
}

fn next_band(key: &str, present: Option<usize>, count: usize) -> Move {
    let Some(last) = count.checked_sub(1) else { return Move::None };
    match key {
        "ArrowRight" | "ArrowDown" => Move::To(present.map_or(0, |band| (band + 1).min(last))),
        "ArrowLeft" | "ArrowUp" => Move::To(present.map_or(last, |band| band.saturating_sub(1))),
        "Home" => Move::To(0),
        "End" => Move::To(last),
        "Escape" => Move::Leave,
        _ => Move::None,
    }
}

/// The drawing; how it looks while a band is read is the style sheet's work.
#[component]
fn Drawing(
    flow: Memo<Flow>,
    chosen: RwSignal<Option<usize>>,
    read: Memo<Option<usize>>,
) -> impl IntoView {
    let svg = NodeRef::<svg::Svg>::new();
    let counts = StoredValue::new(Vec::new());
    follow(svg, STILL, move || {
        let read = read.get();
        flow.with(|flow| {
            let is_reshaped = counts.with_value(|before| *before != flow.counts);
            counts.set_value(flow.counts.clone());
            scene(flow, read, is_reshaped)
        })
    });
    // A finger reads where it taps, not where it comes down to scroll, and leaves what it has read.
    let is_finger = |event: &PointerEvent| event.pointer_type() == "touch";
    let point = move |event: PointerEvent| {
        if let Some(band) = place_of(&event).filter(|_| !is_finger(&event)) {
            chosen.set(Some(band));
        }
    };
    let up = move |event: PointerEvent| {
        if is_finger(&event) {
            chosen.set(place_of(&event));
        }
    };
    let leave = move |event: PointerEvent| {
        if !is_finger(&event) {
            chosen.set(None);
        }
    };
    view! {
        <svg
            node_ref=svg
            aria-hidden="true"
            on:pointerover=point
            on:pointerdown=point
            on:pointerup=up
            on:pointerleave=leave
        ></svg>
    }
}

/// All that is drawn. Items are told apart by their place: where their number changes they stand
/// for others, and nothing leads from one to the other (`is_reshaped`).
fn scene(flow: &Flow, read: Option<usize>, is_reshaped: bool) -> Scene {
    let mut scene = flow.scene.clone();
    let way = read.map(|band| flow.way(band)).unwrap_or_default();
    for item in &mut scene.items {
        if item.place.is_some_and(|band| way.get(band) == Some(&true)) {
            item.class.to_mut().push_str(" fb-on");
        }
        if read.is_some() && item.place == read {
            item.class.to_mut().push_str(" fb-now");
        }
    }
    for (name, holds) in [(" flow-reading", read.is_some()), (" reshaped", is_reshaped)] {
        if holds {
            scene.class.to_mut().push_str(name);
        }
    }
    scene
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Run;
    use crate::figure::sankey::flow;
    use crate::scenario::{Preset, Scenario};
    use crate::text::Language;

    #[test]
    fn reading_a_band_changes_classes_and_nothing_else() {
        let run = Run::new(Scenario::preset(Preset::default()));
        let flow = flow(Language::English, &run, 1016.0);
        let plain = scene(&flow, None, false);
        let read = format!("{:?}", scene(&flow, Some(0), false));
        assert!(read.contains("flow-reading") && read.contains("fb-now"));
        let bare = [" flow-reading", " fb-on", " fb-now"];
        let bare = bare.iter().fold(read, |text, class| text.replace(class, ""));
        assert_eq!(bare, format!("{plain:?}"));
    }
}
