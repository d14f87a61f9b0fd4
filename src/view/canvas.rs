//! A chart on a canvas, with the reading on a second one above it.
//!
//! The chart is built for the measured width and painted at most once a frame; the reading
//! follows pointer or keys without touching the chart. Not here: what the chart shows.

use std::sync::Arc;

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;

use super::dismiss::dismissed;
use super::figure::TableOpen;
use super::follow::kept;
use super::painting::painted;
use super::tip::{Tip, top_of};
use crate::browser::measure::WidthWatch;
use crate::chart::{Chart, position_at};
use crate::figure::{ChartFigure, Reading};
use crate::state::Presentation;

/// The figure on the canvas, whatever it shows.
pub(super) type SharedFigure = Memo<Arc<dyn ChartFigure>>;

/// From how far a finger goes sideways it reads rather than taps, CSS pixels.
const SLIDE_MIN: f64 = 6.0;
/// The word of events that a finger makes.
const TOUCH: &str = "touch";

/// Two canvases, the box with the values, and the keys that move them.
#[component]
pub(super) fn ChartCanvas(figure: SharedFigure, #[prop(into)] details: String) -> impl IntoView {
    let presentation = Presentation::expect();
    // The measured width, and how far down a finger reads.
    let (width, finger) = (RwSignal::new(0.0_f64), RwSignal::new(None::<f64>));
    let read = Read::default();
    let Read { position, series, summary } = read;
    let frame = NodeRef::<html::Div>::new();
    let (base, over) = (NodeRef::<html::Canvas>::new(), NodeRef::<html::Canvas>::new());
    let label = move || figure.with(|figure| figure.heading().description.clone());
    let (stops, family) = (move || figure.with_untracked(|f| f.stops()), presentation.family());
    let chart = Memo::new(move |_| {
        let width = width.get().floor();
        family.with(|family| figure.with(|figure| figure.chart(width, family)))
    });
    let reading = Memo::new(move |_| {
        let position = position.get()?;
        figure.with(|figure| figure.reading(position))
    });

    watch_width(frame, move |measured| width.set(measured));
    painted(presentation, [base, over], chart, position);

    let at = move |event: &PointerEvent| {
        let x = f64::from(event.offset_x());
        summary.set(false);
        finger.set((event.pointer_type() == TOUCH).then(|| f64::from(event.offset_y())));
        let near = chart.with_untracked(|chart| position_at(chart, x));
        position.set(near.and_then(|near| nearest(&stops(), near)));
    };
    let rows =
        move || reading.with_untracked(|reading| reading.as_ref().map_or(0, |r| r.rows.len()));
    let key = keyed(presentation, read, stops, rows);
    let leave = move || read.leave();
    dismissed(frame, leave);
    let [slide, down, up, cancel, left] = pointed(at, leave);
    let show = move |reading: Reading| {
        let top = top_of(frame, reading.rows.len(), finger.get_untracked());
        view! { <Tip reading chart position series top /> }
    };
    let read_out = Memo::new(move |_| {
        let language = presentation.language();
        let spoken = |reading: &Reading| reading.spoken(language, series.get());
        reading.with(|reading| reading.as_ref().map(spoken).unwrap_or_default())
    });
    let said = move || if summary.get() { label() } else { read_out.get() };
    let pixels = move |value: fn(&Chart) -> f64| move || format!("{}px", chart.with(value));
    view! {
        <div
            class="plot"
            node_ref=frame
            role="group"
            tabindex="0"
            aria-label=label
            aria-details=details
            style:height=pixels(|chart| chart.height)
            on:pointermove=slide
            on:pointerdown=down
            on:pointerup=up
            on:pointercancel=cancel
            on:pointerleave=left
            on:blur=move |_| leave()
            on:keydown=key
        >
            <canvas node_ref=base style:width=pixels(|c| c.width) style:height=pixels(|c| c.height) aria-hidden="true" />
            <canvas node_ref=over style:width=pixels(|c| c.width) style:height=pixels(|c| c.height) aria-hidden="true" />
            {move || reading.get().map(show)}
            <p class="vh" role="status">{said}</p>
        </div>
    }
}

/// What is read of a chart: where, which series first, and whether the summary is being said.
#[derive(Clone, Copy, Default)]
struct Read {
    position: RwSignal<Option<usize>>,
    series: RwSignal<Option<usize>>,
    summary: RwSignal<bool>,
}

impl Read {
    /// It may be called when the chart is taken away and its signals are gone.
    fn leave(self) {
        if self.position.try_get_untracked().flatten().is_some() {
            self.position.try_set(None);
            self.series.try_set(None);
        }
        self.summary.try_set(false);
    }
}

/// What keys do: they move the place and the series that are read, say the summary, open the table.
fn keyed(
    presentation: Presentation,
    Read { position, series, summary }: Read,
    stops: impl Fn() -> Vec<usize> + 'static,
    rows: impl Fn() -> usize + 'static,
) -> impl FnMut(KeyboardEvent) + 'static {
    let table = use_context::<TableOpen>();
    move |event: KeyboardEvent| {
        let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
        let rows = rows();
        let key = event.key();
        let present = position.get_untracked();
        let moved = moved(&key, present, &stops());
        match key.as_str() {
            _ if has_modifier => return,
            "Enter" => summary.set(true),
            "t" | "T" if !untrack(|| presentation.letters()) => return,
            "t" | "T" => match table {
                Some(TableOpen(open)) => open.update(|open| *open = !*open),
                None => return,
            },
            "ArrowDown" | "ArrowUp" if rows > 0 => {
                series.update(|series| *series = chosen(&key, *series, rows));
                summary.set(false);
            }
            "ArrowDown" | "ArrowUp" => return,
            _ => {
                let Some(next) = moved else { return };
                if next.is_none() {
                    series.set(None);
                }
                summary.set(false);
                position.set(next);
            }
        }
        event.prevent_default();
    }
}

/// What a pointer does that moves, comes down, goes up, is taken to scroll, or leaves: a mouse reads
/// where it is, a finger where it taps or goes sideways, and leaves what it has shown.
fn pointed(
    read: impl Fn(&PointerEvent) + Copy + 'static,
    leave: impl Fn() + Copy + 'static,
) -> [Box<dyn FnMut(PointerEvent)>; 5] {
    let began = StoredValue::new(None::<f64>);
    let is_finger = |event: &PointerEvent| event.pointer_type() == TOUCH;
    let across = |event: &PointerEvent| f64::from(event.offset_x());
    [
        Box::new(move |event: PointerEvent| {
            let is_slide = |from: f64| (across(&event) - from).abs() > SLIDE_MIN;
            if !is_finger(&event) || began.get_value().is_some_and(is_slide) {
                read(&event);
            }
        }),
        Box::new(move |event: PointerEvent| {
            if is_finger(&event) {
                began.set_value(Some(across(&event)));
            } else {
                read(&event);
            }
        }),
        Box::new(move |event: PointerEvent| {
            if began.get_value().is_some() {
                began.set_value(None);
                read(&event);
            }
        }),
        Box::new(move |_: PointerEvent| began.set_value(None)),
        Box::new(move |event: PointerEvent| {
            if !is_finger(&event) {
                leave();
            }
        }),
    ]
}

/// Where a key moves the reading: `None` for other keys, `Some(None)` away.
#[expect(clippy::option_option, reason = "no key of ours, no reading, or a position")]
fn moved(key: &str, present: Option<usize>, stops: &[usize]) -> Option<Option<usize>> {
    let last = stops.len().checked_sub(1)?;
    let at = present.map(|position| stops.partition_point(|stop| *stop < position));
    let from = at.unwrap_or(0);
    let to = match key {
        "ArrowRight" | "ArrowLeft" if at.is_none() => 0,
        "ArrowRight" => from + 1,
        "ArrowLeft" => from.saturating_sub(1),
        "PageDown" => from + 12,
        "PageUp" => from.saturating_sub(12),
        "Home" => 0,
        "End" => last,
        "Escape" => return Some(None),
        _ => return None,
    };
    Some(stops.get(to.min(last)).copied())
}

/// The series that the up and down arrows choose, round and round; the first press takes the
/// first or the last.
fn chosen(key: &str, present: Option<usize>, rows: usize) -> Option<usize> {
    let last = rows.checked_sub(1)?;
    Some(match (key, present) {
        ("ArrowDown", Some(row)) if row < last => row + 1,
        ("ArrowDown", _) => 0,
        (_, Some(row)) if row > 0 => row - 1,
        _ => last,
    })
}

/// The stop nearest to a position.
fn nearest(stops: &[usize], position: usize) -> Option<usize> {
    stops.iter().copied().min_by_key(|stop| stop.abs_diff(position))
}

/// Calls back with the inner width of an element whenever it changes.
pub(super) fn watch_width(
    frame: NodeRef<html::Div>,
    measured: impl Fn(f64) + Copy + Send + Sync + 'static,
) {
    kept(frame, move |element| WidthWatch::new(element, measured));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_the_reading_within_the_chart() {
        let stops: Vec<_> = (0..60).collect();
        assert_eq!(moved("ArrowRight", None, &stops), Some(Some(0)));
        assert_eq!(moved("ArrowRight", Some(59), &stops), Some(Some(59)));
        assert_eq!(moved("PageDown", Some(3), &stops), Some(Some(15)));
        assert_eq!(moved("PageUp", Some(3), &stops), Some(Some(0)));
        assert_eq!(moved("End", None, &stops), Some(Some(59)));
        assert_eq!(moved("Escape", Some(3), &stops), Some(None));
        assert_eq!(moved("x", Some(3), &stops), None);
        assert_eq!(moved("End", None, &[]), None);
    }

    #[test]
    fn years_are_taken_one_by_one() {
        let stops = [3, 12, 24];
        assert_eq!(moved("ArrowRight", Some(3), &stops), Some(Some(12)));
        assert_eq!(moved("ArrowLeft", Some(24), &stops), Some(Some(12)));
        assert_eq!(
            (nearest(&stops, 8), nearest(&stops, 99), nearest(&[], 1)),
            (Some(12), Some(24), None)
        );
    }

    #[test]
    fn arrows_choose_a_series_round_and_round() {
        assert_eq!(chosen("ArrowDown", None, 3), Some(0));
        assert_eq!(chosen("ArrowDown", Some(2), 3), Some(0));
        assert_eq!(chosen("ArrowUp", Some(0), 3), Some(2));
        assert_eq!(chosen("ArrowUp", None, 0), None);
    }
}
