//! A chart on a canvas, with the reading on a second one above it.
//!
//! The chart is built for the measured width and painted at most once a frame; the reading
//! follows pointer or keys without touching the chart. Not here: what the chart shows.

use std::sync::Arc;

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;
use leptos::prelude::*;

use crate::browser::measure::WidthWatch;
use crate::browser::{canvas, page};
use crate::chart::{Chart, DARK, LIGHT, Palette, Rgb, position_at};
use crate::figure::Reading;
use crate::state::{Presentation, Theme};

/// A chart for a width in CSS pixels.
pub(super) type Build = Arc<dyn Fn(f64) -> Chart + Send + Sync>;
/// The values at a position.
pub(super) type Read = Arc<dyn Fn(usize) -> Option<Reading> + Send + Sync>;

/// Width of the box with the values, CSS pixels.
const TIP_WIDTH: f64 = 212.0;
/// The box stands to the left of the line where less room than this is to its right.
const TIP_ROOM: f64 = 240.0;

/// Two canvases, the box with the values, and the keys that move them.
#[component]
pub(super) fn ChartCanvas(
    chart_of: Build,
    read: Read,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] details: String,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let width = RwSignal::new(0.0_f64);
    let position = RwSignal::new(None::<usize>);
    let frame = NodeRef::<html::Div>::new();
    let (base, over) = (NodeRef::<html::Canvas>::new(), NodeRef::<html::Canvas>::new());
    let chart = Memo::new(move |_| chart_of(width.get().floor()));
    let reading = Memo::new(move |_| position.get().and_then(|position| read(position)));

    watch_width(frame, width);
    let palette = Memo::new(move |_| palette_of(presentation.theme()));
    repaint(base, chart, palette, None);
    repaint(over, chart, palette, Some(position));

    let at = move |event: PointerEvent| {
        let x = f64::from(event.offset_x());
        position.set(chart.with_untracked(|chart| position_at(chart, x)));
    };
    let key = move |event: KeyboardEvent| {
        let count = chart.with_untracked(|chart| chart.x.count);
        if let Some(next) = moved(&event.key(), position.get_untracked(), count) {
            event.prevent_default();
            position.set(next);
        }
    };
    let pixels = move |value: fn(&Chart) -> f64| move || format!("{}px", chart.with(value));
    view! {
        <div
            class="plot"
            node_ref=frame
            role="group"
            tabindex="0"
            aria-label=move || label.get()
            aria-details=details
            style:height=pixels(|chart| chart.height)
            on:pointermove=at
            on:pointerdown=at
            on:pointerleave=move |_| position.set(None)
            on:blur=move |_| {
                position.try_set(None);
            }
            on:keydown=key
        >
            <canvas node_ref=base style:width=pixels(|c| c.width) style:height=pixels(|c| c.height) aria-hidden="true" />
            <canvas node_ref=over style:width=pixels(|c| c.width) style:height=pixels(|c| c.height) aria-hidden="true" />
            {move || reading.get().map(|reading| view! { <Tip reading chart position /> })}
            <p class="vh" role="status">{move || reading.get().map(|reading| reading.spoken())}</p>
        </div>
    }
}

/// The box with the values of a position, beside the line and never over it.
#[component]
fn Tip(reading: Reading, chart: Memo<Chart>, position: RwSignal<Option<usize>>) -> impl IntoView {
    let left = move || {
        chart.with(|chart| {
            let x = crate::chart::x_of(chart, position.get().unwrap_or_default());
            let right = x + 12.0;
            let fits = right + TIP_ROOM <= chart.width;
            let left = if fits { right } else { x - 12.0 - TIP_WIDTH };
            format!("{:.0}px", left.clamp(0.0, (chart.width - TIP_WIDTH).max(0.0)))
        })
    };
    let rows = reading.rows.into_iter().map(|row| {
        let swatch = format!(
            "sw f-{}",
            row.role.map_or("none", |role| role.token().trim_start_matches('-'))
        );
        view! { <tr><th scope="row"><i class=swatch></i>{row.name}</th><td>{row.value}</td></tr> }
    });
    view! {
        <div class="tip" style:left=left aria-hidden="true">
            <p class="tip-head"><b>{reading.title}</b><span>{reading.place}</span></p>
            <table>{rows.collect_view()}</table>
        </div>
    }
}

/// Where a key moves the reading: `None` for other keys, `Some(None)` away.
#[expect(clippy::option_option, reason = "no key of ours, no reading, or a position")]
fn moved(key: &str, present: Option<usize>, count: usize) -> Option<Option<usize>> {
    let last = count.checked_sub(1)?;
    let from = present.unwrap_or(0);
    let to = match key {
        "ArrowRight" if present.is_none() => 0,
        "ArrowRight" => from + 1,
        "ArrowLeft" => from.saturating_sub(1),
        "PageDown" => from + 12,
        "PageUp" => from.saturating_sub(12),
        "Home" => 0,
        "End" => last,
        "Escape" => return Some(None),
        _ => return None,
    };
    Some(Some(to.min(last)))
}

fn watch_width(frame: NodeRef<html::Div>, width: RwSignal<f64>) {
    let watch = StoredValue::new_local(None::<WidthWatch>);
    Effect::new(move |_| {
        if let Some(element) = frame.get() {
            watch.set_value(WidthWatch::new(&element, move |measured| width.set(measured)));
        }
    });
}

/// Paints a canvas before the next frame whenever what it shows has changed: the chart, or the
/// reading where a position is given.
fn repaint(
    element: NodeRef<html::Canvas>,
    chart: Memo<Chart>,
    palette: Memo<Palette>,
    position: Option<RwSignal<Option<usize>>>,
) {
    let waiting = StoredValue::new(false);
    Effect::new(move |_| {
        chart.track();
        palette.track();
        element.track();
        if let Some(position) = position {
            position.track();
        }
        if waiting.get_value() {
            return;
        }
        waiting.set_value(true);
        page::before_paint(move || {
            waiting.try_set_value(false);
            let Some(Some(element)) = element.try_get_untracked() else { return };
            let (chart, palette) = (chart.get_untracked(), palette.get_untracked());
            let ratio = page::pixel_ratio();
            // A canvas that refuses to draw stays empty; the table says the same.
            let _ = match position {
                None => canvas::draw(&element, &chart, &palette, ratio),
                Some(position) => canvas::draw_reading(
                    &element,
                    &chart,
                    &palette,
                    ratio,
                    position.get_untracked(),
                ),
            };
        });
    });
}

/// The palette of a theme, with the colours that the style sheet has for it.
fn palette_of(theme: Theme) -> Palette {
    let palette = match theme {
        Theme::Light => LIGHT,
        Theme::Dark => DARK,
    };
    palette.with_tokens(|token| page::token(token).and_then(|text| Rgb::parse(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_the_reading_within_the_chart() {
        assert_eq!(moved("ArrowRight", None, 60), Some(Some(0)));
        assert_eq!(moved("ArrowRight", Some(59), 60), Some(Some(59)));
        assert_eq!(moved("PageDown", Some(3), 60), Some(Some(15)));
        assert_eq!(moved("PageUp", Some(3), 60), Some(Some(0)));
        assert_eq!(moved("End", None, 60), Some(Some(59)));
        assert_eq!(moved("Escape", Some(3), 60), Some(None));
        assert_eq!(moved("x", Some(3), 60), None);
        assert_eq!(moved("End", None, 0), None);
    }
}
