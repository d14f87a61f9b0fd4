//! The box with the values of a position, beside the line that reads it.
//!
//! Not here: what the values are, and who asks for them.

use leptos::html;
use leptos::prelude::*;

use crate::browser::measure::heights_seen;
use crate::chart::{Chart, x_of};
use crate::figure::Reading;

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

/// The box with the values of a position, beside the line and never over it.
#[component]
pub(super) fn Tip(
    reading: Reading,
    chart: Memo<Chart>,
    position: RwSignal<Option<usize>>,
    series: RwSignal<Option<usize>>,
    top: f64,
) -> impl IntoView {
    let left = move || {
        chart.with(|chart| {
            let x = x_of(chart, position.get().unwrap_or_default());
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
        view! { <tr class:on=is_chosen><th scope="row"><i class=swatch></i>{row.name}</th><td>{row.value}</td></tr> }
    });
    view! {
        <div class="tip" style:left=left style:top=format!("{top:.0}px") aria-hidden="true">
            <p class="tip-head"><b>{reading.title}</b><span>{reading.place}</span></p>
            <table>{rows.collect_view()}</table>
        </div>
    }
}

/// Where the box of so many rows begins on a drawing.
pub(super) fn top_of(frame: NodeRef<html::Div>, rows: usize, finger: Option<f64>) -> f64 {
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
