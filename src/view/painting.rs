//! Keeps the canvases of a chart painted, at most once a frame.
//!
//! After a jump the chart is on its way from what was painted last. Not here: what is drawn.

use leptos::html;
use leptos::prelude::*;

use super::follow::kept;
use super::moved::{WAY_MS, may_move};
use crate::browser::listen::Listener;
use crate::browser::{canvas, page};
use crate::chart::{Chart, DARK, LIGHT, Palette, Rgb, between};
use crate::state::{Presentation, Screen, Session, Theme};

/// Keeps both canvases painted: the chart and, above it, the reading.
pub(super) fn painted(
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
    kept(element, move |node| Listener::new(node, canvas::RESTORED, move |_| screen.repaint()));
    let waiting = StoredValue::new(false);
    let painted = StoredValue::new(None::<Chart>);
    let way = StoredValue::new(None::<Passage>);
    Effect::new(move |_| {
        chart.track();
        palette.track();
        element.track();
        screen.track_returns();
        screen.density();
        let leaves = session.is_jump() && may_move() && !screen.is_printing();
        let from = painted.with_value(|painted| leaves.then(|| painted.clone()).flatten());
        way.set_value(from.map(|from| Passage { from, began: page::now() }));
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
struct Passage {
    from: Chart,
    began: f64,
}

impl Passage {
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
    way: StoredValue<Option<Passage>>,
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
