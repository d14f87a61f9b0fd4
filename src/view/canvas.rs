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
use super::live::{handler, live, part};
use super::moved::{WAY_MS, may_move};
use crate::browser::listen::Listener;
use crate::browser::measure::{WidthWatch, heights_seen};
use crate::browser::{canvas, page};
use crate::chart::{Chart, DARK, LIGHT, Palette, Rgb, between, position_at};
use crate::figure::{ChartFigure, Reading};
use crate::state::{Memo, Presentation, Screen, Session, Theme};

/// The figure on the canvas, whatever it shows.
pub(super) type Drawn = Memo<Arc<dyn ChartFigure>>;

/// Width of the box with the values, CSS pixels.
const TIP_WIDTH: f64 = 212.0;
/// The box stands to the left of the line where less room than this is to its right.
const TIP_ROOM: f64 = 240.0;
/// Heights of the box: without rows, and of a row, CSS pixels.
const TIP_HEAD: f64 = 44.0;
const TIP_ROW: f64 = 25.0;
/// Its usual distance from the upper edge, and that from a finger, CSS pixels.
const TIP_TOP: f64 = 28.0;
const TIP_AIR: f64 = 40.0;
/// What bars at the foot of a narrow window may cover, CSS pixels.
const DOCK: f64 = 76.0;
/// From how far a finger goes sideways it reads rather than taps, CSS pixels.
const SLIDE_MIN: f64 = 6.0;
/// The word of events that a finger makes.
const TOUCH: &str = "touch";

/// Two canvases, the box with the values, and the keys that move them.
#[component]
pub(super) fn ChartCanvas(figure: Drawn, #[prop(into)] details: String) -> impl IntoView {
    let presentation = Presentation::expect();
    let width = RwSignal::new(0.0_f64);
    let position = RwSignal::new(None::<usize>);
    // The series that is read first, and whether the summary is being said.
    let (series, summary) = (RwSignal::new(None::<usize>), RwSignal::new(false));
    let finger = RwSignal::new(None::<f64>); // how far down one reads
    let frame = NodeRef::<html::Div>::new();
    let (base, over) = (NodeRef::<html::Canvas>::new(), NodeRef::<html::Canvas>::new());
    let label = move || figure.with(|figure| figure.heading().description.clone());
    let stops = move || figure.with_untracked(|figure| figure.stops());
    let family = presentation.family();
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
    let key = keyed(presentation, Read { position, series, summary }, stops, rows);
    let leave = move || {
        // It may be called when the chart is taken away and its signals are gone.
        if position.try_get_untracked().flatten().is_some() {
            position.try_set(None);
            series.try_set(None);
        }
        summary.try_set(false);
    };
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
            aria-label=live(label)
            aria-details=details
            style:height=pixels(|chart| chart.height)
            on:pointermove=slide
            on:pointerdown=down
            on:pointerup=up
            on:pointercancel=cancel
            on:pointerleave=left
            on:blur=handler(move |_| leave())
            on:keydown=key
        >
            <canvas node_ref=base style:width=pixels(|c| c.width) style:height=pixels(|c| c.height) aria-hidden="true" />
            <canvas node_ref=over style:width=pixels(|c| c.width) style:height=pixels(|c| c.height) aria-hidden="true" />
            {part(move || reading.get().map(show))}
            <p class="vh" role="status">{live(said)}</p>
        </div>
    }
}

/// What is read of a chart: where, which series first, and whether the summary is being said.
#[derive(Clone, Copy)]
struct Read {
    position: RwSignal<Option<usize>>,
    series: RwSignal<Option<usize>>,
    summary: RwSignal<bool>,
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
        handler(move |event: PointerEvent| {
            let is_slide = |from: f64| (across(&event) - from).abs() > SLIDE_MIN;
            if !is_finger(&event) || began.get_value().is_some_and(is_slide) {
                read(&event);
            }
        }),
        handler(move |event: PointerEvent| {
            if is_finger(&event) {
                began.set_value(Some(across(&event)));
            } else {
                read(&event);
            }
        }),
        handler(move |event: PointerEvent| {
            if began.get_value().is_some() {
                began.set_value(None);
                read(&event);
            }
        }),
        handler(move |_: PointerEvent| began.set_value(None)),
        handler(move |event: PointerEvent| {
            if !is_finger(&event) {
                leave();
            }
        }),
    ]
}

/// The box with the values of a position, beside the line and never over it.
#[component]
fn Tip(
    reading: Reading,
    chart: Memo<Chart>,
    position: RwSignal<Option<usize>>,
    series: RwSignal<Option<usize>>,
    top: f64,
) -> impl IntoView {
    let left = move || {
        chart.with(|chart| {
            let x = crate::chart::x_of(chart, position.get().unwrap_or_default());
            let right = x + 12.0;
            let fits = right + TIP_ROOM <= chart.width;
            let left = if fits { right } else { x - 12.0 - TIP_WIDTH };
            format!("{:.0}px", left.clamp(0.0, (chart.width - TIP_WIDTH).max(0.0)))
        })
    };
    let rows = reading.rows.into_iter().enumerate().map(|(index, row)| {
        let is_chosen = move || series.get() == Some(index);
        let swatch = format!(
            "sw f-{}",
            row.role.map_or("none", |role| role.token().trim_start_matches('-'))
        );
        view! { <tr class:on=live(is_chosen)><th scope="row"><i class=swatch></i>{row.name}</th><td>{row.value}</td></tr> }
    });
    view! {
        <div class="tip" style:left=left style:top=format!("{top:.0}px") aria-hidden="true">
            <p class="tip-head"><b>{reading.title}</b><span>{reading.place}</span></p>
            <table>{rows.collect_view()}</table>
        </div>
    }
}

/// Where the box of so many rows begins on a drawing.
fn top_of(frame: NodeRef<html::Div>, rows: usize, finger: Option<f64>) -> f64 {
    let height = TIP_HEAD + TIP_ROW * f64::from(u32::try_from(rows).unwrap_or(0));
    let seen = frame.get_untracked().map_or((0.0, f64::MAX), |frame| heights_seen(&frame, DOCK));
    tip_top(height, seen, finger)
}

/// Where the box begins between the heights that can be seen, clear of a finger; from the upper
/// edge of the drawing.
fn tip_top(height: f64, (from, to): (f64, f64), finger: Option<f64>) -> f64 {
    let last = (to - height).max(from);
    match finger {
        None => TIP_TOP.max(from).min(last),
        Some(y) if from + height <= y - TIP_AIR => from.max(TIP_TOP.min(y - TIP_AIR - height)),
        Some(y) if y + TIP_AIR + height <= to => y + TIP_AIR,
        Some(y) if y - from > to - y => from,
        Some(_) => last,
    }
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
    let watch = StoredValue::new_local(None::<WidthWatch>);
    Effect::new(move |_| {
        if let Some(element) = frame.get() {
            watch.set_value(Some(WidthWatch::new(&element, measured)));
        }
    });
}

/// Keeps both canvases painted: the chart and, above it, the reading.
fn painted(
    presentation: Presentation,
    [base, over]: [NodeRef<html::Canvas>; 2],
    chart: Memo<Chart>,
    position: RwSignal<Option<usize>>,
) {
    let screen = presentation.screen();
    let palette = Memo::new(move |_| palette_of(presentation.theme(), screen.is_printing()));
    repaint(base, chart, palette, screen);
    repaint_reading(over, chart, palette, screen, position);
}

/// Paints the chart before the next frame whenever it has changed; after a jump on its way there
/// from what was painted last.
fn repaint(
    element: NodeRef<html::Canvas>,
    chart: Memo<Chart>,
    palette: Memo<Palette>,
    screen: Screen,
) {
    let session = Session::expect();
    let loss = StoredValue::new_local(None::<Listener>);
    Effect::new(move |_| {
        if let Some(canvas) = element.get() {
            let restored = move |_| screen.repaint();
            loss.set_value(Some(Listener::new(&canvas, canvas::RESTORED, restored)));
        }
    });
    let waiting = StoredValue::new(false);
    let painted = StoredValue::new(None::<Chart>);
    let way = StoredValue::new(None::<Way>);
    Effect::new(move |_| {
        chart.track();
        palette.track();
        element.track();
        screen.track_returns();
        screen.density();
        let leaves = session.is_jump() && may_move() && !screen.is_printing();
        let from = painted.with_value(|painted| leaves.then(|| painted.clone()).flatten());
        way.set_value(from.map(|from| Way { from, began: page::now() }));
        let painting = Painting { element, chart, palette, waiting, painted, way };
        if screen.is_printing() {
            // Paper waits for no frame.
            paint_now(painting);
        } else if !waiting.get_value() {
            waiting.set_value(true);
            paint(painting);
        }
    });
}

/// Where a chart comes from after a jump, and since when.
struct Way {
    from: Chart,
    began: f64,
}

impl Way {
    /// The chart at this moment; `None` when it has arrived, or nothing leads there.
    fn chart(&self, to: &Chart) -> Option<Chart> {
        let left = 1.0 - (page::now() - self.began) / WAY_MS;
        (left > 0.0 && self.from != *to).then(|| between(&self.from, to, 1.0 - left.powi(3)))?
    }
}

/// A canvas that follows a chart.
#[derive(Clone, Copy)]
struct Painting {
    element: NodeRef<html::Canvas>,
    chart: Memo<Chart>,
    palette: Memo<Palette>,
    waiting: StoredValue<bool>,
    painted: StoredValue<Option<Chart>>,
    way: StoredValue<Option<Way>>,
}

/// Paints before the next frame, and again while the chart is on its way.
fn paint(to: Painting) {
    page::before_paint(move || {
        to.waiting.try_set_value(false);
        paint_now(to);
    });
}

fn paint_now(to: Painting) {
    let Some(Some(element)) = to.element.try_get_untracked() else { return };
    let (chart, palette) = (to.chart.get_untracked(), to.palette.get_untracked());
    let between = to.way.with_value(|way| way.as_ref().and_then(|way| way.chart(&chart)));
    let is_moving = between.is_some();
    let chart = between.unwrap_or(chart);
    // A canvas that refuses to draw stays empty; the table says the same.
    let _ = canvas::draw(&element, &chart, &palette, page::pixel_ratio());
    to.painted.set_value(Some(chart));
    if is_moving {
        to.waiting.set_value(true);
        paint(to);
    } else {
        to.way.set_value(None);
    }
}

/// Paints the reading over the chart before the next frame whenever it has changed.
fn repaint_reading(
    element: NodeRef<html::Canvas>,
    chart: Memo<Chart>,
    palette: Memo<Palette>,
    screen: Screen,
    position: RwSignal<Option<usize>>,
) {
    let waiting = StoredValue::new(false);
    // A canvas that is clear stays as it is: clearing it anew would have it composed anew.
    let clear = StoredValue::new(true);
    Effect::new(move |_| {
        chart.track();
        palette.track();
        element.track();
        screen.density();
        let is_clear = position.get().is_none() && clear.get_value();
        if is_clear || waiting.get_value() {
            return;
        }
        waiting.set_value(true);
        page::before_paint(move || {
            waiting.try_set_value(false);
            let Some(Some(element)) = element.try_get_untracked() else { return };
            let (chart, palette) = (chart.get_untracked(), palette.get_untracked());
            let (ratio, position) = (page::pixel_ratio(), position.get_untracked());
            clear.set_value(position.is_none());
            let _ = canvas::draw_reading(&element, &chart, &palette, ratio, position);
        });
    });
}

/// The palette of a theme, with the colours that the style sheet has for it; on paper the light
/// one.
fn palette_of(theme: Theme, is_printing: bool) -> Palette {
    let palette = match theme {
        _ if is_printing => return LIGHT,
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
    fn the_box_is_where_it_can_be_seen_and_no_finger_lies() {
        let all = (0.0, 400.0);
        assert_eq!(tip_top(150.0, all, None), 28.0);
        assert_eq!(tip_top(150.0, (100.0, 400.0), None), 100.0);
        assert_eq!(tip_top(150.0, (0.0, 160.0), None), 10.0);
        assert_eq!(tip_top(150.0, all, Some(300.0)), 28.0);
        assert_eq!(tip_top(150.0, all, Some(60.0)), 100.0);
        assert_eq!(tip_top(150.0, (0.0, 300.0), Some(180.0)), 0.0);
        assert_eq!(tip_top(150.0, (0.0, 300.0), Some(120.0)), 150.0);
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
