//! What a chart shows, as plain data that can be compared, cloned and printed.
//!
//! Lengths are CSS pixels. Horizontal places are *positions*: 0 is the first month (or year) and
//! `count - 1` the last; between two positions is allowed. Vertical places are values of the
//! panel's axis. Every text arrives finished. A number that is not finite is left out of the
//! drawing; it never stops it. Nothing here draws, measures or rounds.

use super::mark::{EndLabel, Mark};
use super::role::Role;
use super::scene::Scene;

/// One drawing: panels over each other that share a horizontal axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Width of the drawing, CSS pixels.
    pub width: f64,
    /// Height of the drawing, CSS pixels.
    pub height: f64,
    /// Room beside the plot; [`Margin::for_width`] has the design's numbers.
    pub margin: Margin,
    /// Families of the text, as in a style sheet.
    pub family: String,
    /// Colour behind everything, for files; `None` on the page, where the paper shows through.
    pub ground: Option<Role>,
    /// The shared horizontal axis.
    pub x: XAxis,
    /// The panels, from top to bottom.
    pub panels: Vec<Panel>,
}

impl Chart {
    /// Whether there is nothing to draw: no positions, no panels or no room.
    pub fn is_empty(&self) -> bool {
        let room = self.width > self.margin.left + self.margin.right && self.height > 0.0;
        self.x.count == 0 || self.panels.is_empty() || !room
    }

    /// A display list of its size, with nothing in it.
    pub(crate) fn blank(&self) -> Scene {
        let (width, height, family) = (self.width, self.height, self.family.clone());
        Scene { width, height, family, ..Scene::default() }
    }
}

/// Room to the left and to the right of the plot, CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    /// Room for the names of the vertical axis.
    pub left: f64,
    /// Room for the names of the lines; below 60 they move inside the plot.
    pub right: f64,
}

impl Margin {
    /// The design's margins for a drawing of a width.
    pub fn for_width(width: f64) -> Self {
        match width {
            width if width < 400.0 => Self { left: 34.0, right: 8.0 },
            width if width < 500.0 => Self { left: 34.0, right: 112.0 },
            _ => Self { left: 40.0, right: 170.0 },
        }
    }

    /// Whether the names of the lines stand inside the plot.
    pub(super) fn labels_inside(self) -> bool {
        self.right < 60.0
    }
}

/// The horizontal axis: how many positions there are and which of them are named.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XAxis {
    /// Number of positions.
    pub count: usize,
    /// Named positions, in ascending order; labels that would touch are left out.
    pub ticks: Vec<Tick>,
}

/// A named place on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Position on the horizontal axis, value on a vertical one.
    pub at: f64,
    /// Its name; an empty one leaves only the mark.
    pub label: String,
    /// Placed before the others when room is short: the first and the last month.
    pub major: bool,
}

impl Tick {
    /// A tick that gives way when room is short.
    pub fn new(at: f64, label: impl Into<String>) -> Self {
        Self { at, label: label.into(), major: false }
    }

    /// A tick that is placed before the others.
    pub fn major(at: f64, label: impl Into<String>) -> Self {
        Self { at, label: label.into(), major: true }
    }
}

/// The vertical axis of one panel.
#[derive(Clone, Debug, PartialEq)]
pub struct YAxis {
    /// Value at the lower edge.
    pub min: f64,
    /// Value at the upper edge.
    pub max: f64,
    /// Values with a grid line and a name.
    pub ticks: Vec<Tick>,
}

/// One vertical scale with what is drawn on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Upper edge of the plot from the top of the drawing; the caption stands above it.
    pub top: f64,
    /// Height of the plot.
    pub height: f64,
    /// Unit and subject, above the axis.
    pub caption: String,
    /// The scale.
    pub y: YAxis,
    /// What is drawn: grounds, then areas, then the rest, each kind in this order.
    pub marks: Vec<Mark>,
    /// Labels at the right end.
    pub ends: Vec<EndLabel>,
}
