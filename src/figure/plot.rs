//! Small parts that the charts of several figures share.
//!
//! Not here: anything a reader reads.

use crate::chart::{
    Align, Emphasis, Label, Margin, Mark, NiceAxis, Panel, Place, Role, Text, Tick, YAxis,
};
use crate::text::decimal;

/// The vertical axis of a range with round ticks.
pub(super) fn y_axis(axis: &NiceAxis) -> YAxis {
    let decimals = u32::try_from(axis.decimals).unwrap_or(0);
    let tick = |value: &f64| Tick::new(*value, decimal(*value, decimals));
    YAxis { min: axis.min, max: axis.max, ticks: axis.ticks.iter().map(tick).collect() }
}

/// Least room to the right of the plot where letters name lines, CSS pixels.
const LETTER_ROOM: f64 = 26.0;

/// The design's margins, wider on the left where a name of the vertical axis needs it, and on the
/// right where letters do.
pub(super) fn margin(width: f64, panels: &[Panel]) -> Margin {
    let ticks = panels.iter().flat_map(|panel| &panel.y.ticks);
    let longest = ticks.map(|tick| tick.label.chars().count()).max().unwrap_or(0);
    let usual = Margin::for_width(width);
    let mut ends = panels.iter().flat_map(|panel| &panel.ends);
    let has_letters = ends.any(|end| end.emphasis == Emphasis::Letter);
    let right = if has_letters { usual.right.max(LETTER_ROOM) } else { usual.right };
    Margin { left: usual.left.max(9.0 + 7.9 * position(longest)), right }
}

/// A text on a chart.
pub(super) fn words(at: Place, shift: (f64, f64), align: Align, label: Label) -> Mark {
    Mark::Text(Text { at, shift, align, label, ground: None })
}

/// A text on a chart with a rectangle behind it.
pub(super) fn words_on(
    ground: Role,
    at: Place,
    shift: (f64, f64),
    align: Align,
    label: Label,
) -> Mark {
    Mark::Text(Text { at, shift, align, label, ground: Some(ground) })
}

/// A count as the texts take it.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// An index as a position.
#[expect(clippy::cast_precision_loss, reason = "at most 361 positions")]
pub(super) fn position(index: usize) -> f64 {
    index as f64
}
