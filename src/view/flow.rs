//! The money machine on the page: the drawing, the line that reads a band, keys and pointer.
//!
//! One stop for Tab; ← → ↑ ↓ go from band to band, Home and End to the first and last, Esc
//! leaves. Elements stay while their number stays: a step of a slider changes attributes only.
//! Not here: title, table and toolbar, which the frame of the figure brings.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::list::list;
use super::live::{handler, live, part};
use crate::browser::page;
use crate::figure::flow::{
    Band, BandShade, Flow, Label, Node, Run, Stroke, attribute, guilloche, hatch_class, role_class,
};
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
    let way = Memo::new(move |_| read.get().map(|band| flow.with(|flow| flow.way(band))));
    let caption = move || {
        flow.with(|flow| match read.get().and_then(|band| flow.bands.get(band)) {
            Some(band) => band.caption.clone(),
            None if flow.bands.is_empty() => String::new(),
            None if page::matches("(hover: none)") => {
                presentation.language().flow_words().hint_touch.to_owned()
            }
            None => flow.hint.to_owned(),
        })
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
    view! {
        <div
            node_ref=root
            class="flow-figure"
            role="group"
            tabindex="0"
            aria-label=live(move || flow.with(|flow| flow.title.clone()))
            aria-describedby="flow-description"
            on:keydown=handler(key)
            on:blur=handler(move |_| chosen.set(None))
        >
            <p class="vh" id="flow-description">
                {live(move || flow.with(|flow| flow.description.clone()))}
            </p>
            <Drawing flow chosen read way />
            <p class="flow-caption" aria-live="polite">{live(caption)}</p>
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

#[component]
fn Drawing(
    flow: Memo<Flow>,
    chosen: RwSignal<Option<usize>>,
    read: Memo<Option<usize>>,
    way: Memo<Option<Vec<bool>>>,
) -> impl IntoView {
    let size =
        Memo::new(move |_| flow.with(|flow| (attribute(flow.width), attribute(flow.height))));
    let bands = move |strand: bool| {
        Memo::new(move |_| {
            let is = |band: &Band| (band.shade == BandShade::Strand) == strand;
            let places = |flow: &Flow| {
                flow.bands
                    .iter()
                    .enumerate()
                    .filter(|(_, band)| is(band))
                    .map(|(place, _)| place)
                    .collect()
            };
            flow.with(places)
        })
    };
    let (flat, strands): (Memo<Vec<usize>>, Memo<Vec<usize>>) = (bands(false), bands(true));
    let band = move |index: usize| view! { <BandPath flow index chosen read way /> };
    let count = move |of: fn(&Flow) -> usize| Memo::new(move |_| flow.with(of));
    let (strokes, nodes) = (count(|flow| flow.strokes.len()), count(|flow| flow.nodes.len()));
    // A label is made anew only where its number of parts changes.
    let labels: Memo<Vec<(usize, usize)>> = Memo::new(move |_| {
        let parts =
            |flow: &Flow| flow.labels.iter().map(|label| label.runs.len()).enumerate().collect();
        flow.with(parts)
    });
    // Elements are told apart by their place: where their number changes they stand for others,
    // and nothing leads from one to the other.
    let is_reshaped = Memo::new(move |before: Option<&([usize; 4], bool)>| {
        let counts = |flow: &Flow| {
            [flow.bands.len(), flow.nodes.len(), flow.strokes.len(), flow.labels.len()]
        };
        let counts = flow.with(counts);
        (counts, before.is_some_and(|(before, _)| *before != counts))
    });
    let class = move || {
        let reading = if read.get().is_some() { " flow-reading" } else { "" };
        let reshaped = if is_reshaped.get().1 { " reshaped" } else { "" };
        format!("flow{reading}{reshaped}")
    };
    view! {
        <svg
            class=live(class)
            width=live(move || size.get().0)
            height=live(move || size.get().1)
            viewBox=live(move || size.with(|(width, height)| format!("0 0 {width} {height}")))
            aria-hidden="true"
            on:pointerleave=handler(move |_| chosen.set(None))
        >
            {list(move || flat.get(), band)}
            {list(move || (0..strokes.get()).collect(), move |index| view! { <StrokePath flow index /> })}
            <LensRing flow />
            {list(move || strands.get(), band)}
            {list(move || (0..nodes.get()).collect(), move |index| view! { <NodeBar flow index /> })}
            {list(move || labels.get(), move |(index, parts)| view! { <LabelText flow index parts /> })}
        </svg>
    }
}

#[component]
fn BandPath(
    flow: Memo<Flow>,
    index: usize,
    chosen: RwSignal<Option<usize>>,
    read: Memo<Option<usize>>,
    way: Memo<Option<Vec<bool>>>,
) -> impl IntoView {
    let of = move |text: fn(&Band) -> String| {
        flow.with(|flow| flow.bands.get(index).map(text).unwrap_or_default())
    };
    let class = move || of(|band| format!("{} {}", band.shade.class(), role_class(band.role)));
    let is_on = move || {
        way.with(|way| way.as_ref().is_some_and(|way| way.get(index).copied().unwrap_or(false)))
    };
    let class = move || {
        let on = if is_on() { " fb-on" } else { "" };
        let now = if read.get() == Some(index) { " fb-now" } else { "" };
        format!("{}{on}{now}", class())
    };
    view! {
        <path
            class=live(class)
            d=live(move || of(|band| band.d.clone()))
            on:pointerover=handler(move |_| chosen.set(Some(index)))
            on:pointerdown=handler(move |_| chosen.set(Some(index)))
        />
    }
}

#[component]
fn StrokePath(flow: Memo<Flow>, index: usize) -> impl IntoView {
    let of = move |text: fn(&Stroke) -> String| {
        flow.with(|flow| flow.strokes.get(index).map(text).unwrap_or_default())
    };
    view! {
        <path
            class=live(move || of(|stroke| format!("{} {}", stroke.kind.class(), role_class(stroke.role))))
            stroke-width=live(move || of(|stroke| attribute(stroke.width)))
            d=live(move || of(|stroke| stroke.d.clone()))
        />
    }
}

#[component]
fn NodeBar(flow: Memo<Flow>, index: usize) -> impl IntoView {
    let of = move |text: fn(&Node) -> String| {
        flow.with(|flow| flow.nodes.get(index).map(text).unwrap_or_default())
    };
    view! {
        <path
            class=live(move || of(|node| format!("{} {}", node.look.class(), role_class(node.role))))
            d=live(move || of(|node| node.rect.path()))
        />
        <path
            class=live(move || of(|node| format!("{} {}", hatch_class(node), role_class(node.role))))
            d=live(move || of(|node| node.hatch.clone()))
        />
    }
}

#[component]
fn LabelText(flow: Memo<Flow>, index: usize, parts: usize) -> impl IntoView {
    let of = move |text: fn(&Label) -> String| {
        flow.with(|flow| flow.labels.get(index).map(text).unwrap_or_default())
    };
    let part = move |place: usize| {
        let run = move |text: fn(&Run) -> String| {
            flow.with(|flow| {
                let label = flow.labels.get(index);
                label.and_then(|label| label.runs.get(place)).map(text).unwrap_or_default()
            })
        };
        view! {
            <tspan class=live(move || run(|run| run.style.class().to_owned()))>
                {live(move || run(|run| run.text.clone()))}
            </tspan>
        }
    };
    view! {
        <text
            transform=live(move || of(|label| format!("translate({} {})", attribute(label.x), attribute(label.y))))
            text-anchor=live(move || of(|label| label.anchor.word().to_owned()))
        >
            {(0..parts).map(part).collect_view()}
        </text>
    }
}

/// The ring: its curves are made once for a radius and only moved afterwards.
#[component]
fn LensRing(flow: Memo<Flow>) -> impl IntoView {
    let radius = Memo::new(move |_| flow.with(|flow| flow.lens.map(|lens| lens.radius)));
    let place = move || {
        flow.with(|flow| {
            flow.lens.map(|lens| format!("translate({} {})", attribute(lens.x), attribute(lens.y)))
        })
    };
    let ring = move || {
        radius.get().map(|outer| {
            let inner = outer * 0.6;
            let curves = guilloche(outer, inner).into_iter();
            let curves = curves.map(|d| view! { <path class="guilloche" d=d /> }).collect_view();
            view! {
                {curves}
                <circle class="guilloche-edge" r=attribute(outer) />
                <circle class="guilloche-edge" r=attribute(inner) />
            }
        })
    };
    view! { <g class="lens" transform=live(place)>{part(ring)}</g> }
}
