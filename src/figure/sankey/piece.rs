//! The pieces of the drawing: bands, how each piece looks, and the styles of its words.
//!
//! Nothing here knows where anything should stand.

use super::place::FlowPlace;
use crate::chart::svg::widest;
use crate::chart::{Dash, Face, Label, Role, Shade, wrap};

/// A band: money on its way from one place to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Where it comes from.
    pub from: FlowPlace,
    /// Where it goes.
    pub to: FlowPlace,
    /// USD.
    pub amount: f64,
    /// The band in words, with amount and share of where it comes from; a strand's of all
    /// interest, that of what came back of a bet of what it cost.
    pub caption: String,
}

/// What a piece is, which is how it looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Look {
    /// A flow.
    Flow,
    /// A wide flow that carries text.
    Wash,
    /// A strand at the scale of the balances.
    Strand,
    /// A place.
    Full,
    /// The outline of a place: nothing, on purpose.
    Ghost,
    /// A hatched outline: less than nothing.
    Missing,
    /// Groups what shares a scale.
    Bracket,
    /// The end of an asset without interest.
    Stub,
    /// The dashed way to a ghost.
    Way,
    /// The edges of the change of scale.
    Zoom,
    /// The paler surface of the change of scale.
    ZoomFill,
    /// What comes back, or goes out of the cushion, of a width.
    Return(f64),
    /// Its arrow.
    Arrow,
    /// The frame where nothing is drawn.
    Frame,
}

/// What is drawn over what, the lowest first; the lens lies under the strands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FlowLayer {
    Flow,
    Stroke,
    Strand,
    Node,
}

impl Look {
    /// Its layer, its classes in the style sheet, how strongly it covers, its width where it is a
    /// line, and its dash.
    pub(super) fn row(self) -> (FlowLayer, &'static str, Shade, f64, Dash) {
        use {Dash as D, FlowLayer as L, Shade as S};
        match self {
            Self::Flow => (L::Flow, "fb", S::Band, 0.0, D::Solid),
            Self::Wash => (L::Flow, "fb fb-wash", S::Wash, 0.0, D::Solid),
            Self::Strand => (L::Strand, "fb fb-strand", S::Full, 0.0, D::Solid),
            Self::Full => (L::Node, "fn", S::Full, 0.0, D::Solid),
            Self::Ghost => (L::Node, "fn fn-ghost", S::Full, 1.25, D::Even),
            Self::Missing => (L::Node, "fn fn-missing", S::Full, 1.25, D::Dashed),
            Self::Bracket => (L::Stroke, "fs", S::Full, 1.0, D::Solid),
            Self::Stub => (L::Stroke, "fs fs-solid", S::Full, 2.0, D::Solid),
            Self::Way => (L::Stroke, "fs fs-ghost", S::Full, 1.25, D::Even),
            Self::Zoom => (L::Stroke, "fs fs-zoom", S::Full, 1.0, D::Fine),
            Self::ZoomFill => (L::Stroke, "fs-fill fs-pale", S::Pale, 0.0, D::Solid),
            Self::Return(width) => (L::Stroke, "fs fs-solid", S::Full, width, D::Solid),
            Self::Arrow => (L::Stroke, "fs-fill", S::Full, 0.0, D::Solid),
            Self::Frame => (L::Stroke, "fs fs-frame", S::Full, 1.0, D::Dashed),
        }
    }
}

/// The style of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Quiet,
    Strong,
    Body,
    BodyStrong,
    Name,
    /// Display serif.
    Number,
    /// Display serif.
    Large,
    /// Italic serif.
    Aside,
    Cushion,
    Bad,
}

impl Style {
    /// Its classes in the style sheet, height of its letters in CSS pixels, whether they are bold,
    /// and their colour.
    fn row(self) -> (&'static str, f64, bool, Role) {
        match self {
            Self::Plain => ("ft", 12.0, false, Role::Ink2),
            Self::Quiet => ("ft ft-quiet", 12.0, false, Role::Ink3),
            Self::Strong => ("ft ft-strong", 12.0, true, Role::Ink),
            Self::Body => ("ft ft-body", 13.0, false, Role::Ink),
            Self::BodyStrong => ("ft ft-body ft-strong", 13.0, true, Role::Ink),
            Self::Name => ("ft ft-name", 15.0, true, Role::Ink),
            Self::Number => ("ft ft-number", 20.0, false, Role::Ink),
            Self::Large => ("ft ft-large", 26.0, false, Role::Ink),
            Self::Aside => ("ft ft-aside", 13.0, false, Role::Ink2),
            Self::Cushion => ("ft ft-cushion", 12.0, true, Role::Cushion),
            Self::Bad => ("ft ft-bad", 12.0, true, Role::Bad),
        }
    }
}

impl Style {
    /// Its letters.
    fn face(self) -> Face {
        match self {
            Self::Number | Self::Large => Face::Display,
            Self::Aside => Face::Aside,
            _ => Face::Sans,
        }
    }
}

/// A part of a text in a style.
pub(super) fn run(text: impl Into<String>, style: Style) -> Label {
    let (class, size, bold, role) = style.row();
    Label { text: text.into(), size, bold, role, face: style.face(), class }
}

/// How wide the parts of a text are at most, CSS pixels.
pub(super) fn width_of(runs: &[Label]) -> f64 {
    runs.iter().map(|run| widest(&run.text, run.size, run.bold)).sum()
}

/// A text in lines no wider than `room`.
pub(super) fn wrapped(text: &str, style: Style, room: f64) -> Vec<String> {
    wrap(text, room, &|line| width_of(&[run(line, style)]))
}
