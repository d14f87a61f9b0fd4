//! The pieces of the drawing as plain data.
//!
//! Every piece is a path, a rectangle or a text with a [`Role`] or a class; nothing here knows
//! where it should stand.

use super::place::Place;
use super::shape::Rect;
use crate::chart::Role;
use crate::chart::svg::widest;

/// A band: money on its way from one place to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Where it comes from.
    pub from: Place,
    /// Where it goes.
    pub to: Place,
    /// USD.
    pub amount: f64,
    /// The band in words, with amount and share of where it comes from; a strand's of all
    /// interest, that of what came back of a bet of what it cost.
    pub caption: String,
    /// SVG path data.
    pub d: String,
    /// Colour.
    pub role: Role,
    /// How strongly it covers.
    pub shade: BandShade,
}

/// How strongly a band covers the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BandShade {
    /// A flow.
    Flow,
    /// A wide flow that carries text.
    Wash,
    /// A strand at the scale of the balances.
    Strand,
}

/// A place as a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub place: Place,
    /// Where it stands.
    pub rect: Rect,
    /// Colour.
    pub role: Role,
    /// SVG path data of the ruling; empty for none.
    pub hatch: String,
    /// How it is drawn.
    pub look: Look,
}

/// How a bar is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Filled.
    Full,
    /// A dashed outline: nothing, on purpose.
    Ghost,
    /// A hatched outline: less than nothing.
    Missing,
}

/// A line or surface that is not money.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// What it is for.
    pub kind: StrokeKind,
    /// Colour.
    pub role: Role,
    /// SVG path data.
    pub d: String,
    /// Width, CSS pixels.
    pub width: f64,
}

/// What a line or surface is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StrokeKind {
    /// Groups what shares a scale.
    Bracket,
    /// The end of an asset without interest.
    Stub,
    /// The dashed way to a ghost.
    Ghost,
    /// The edges of the change of scale.
    Zoom,
    /// The paler surface of the change of scale.
    ZoomFill,
    /// What comes back, or goes out of the cushion.
    Return,
    /// Its arrow.
    Arrow,
    /// The frame where nothing is drawn.
    Frame,
}

/// A text.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where it is anchored.
    pub x: f64,
    /// Its baseline.
    pub y: f64,
    /// Which point of it is anchored.
    pub anchor: Anchor,
    /// Its parts.
    pub runs: Vec<Run>,
    /// The paper behind it, where it stands over what would spoil it.
    pub plate: Option<Rect>,
}

/// Which point of a text is anchored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A part of a text in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Their style.
    pub style: Style,
}

/// The style of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// 12.
    Plain,
    /// 12, third ink.
    Quiet,
    /// 12 bold.
    Strong,
    /// 13.
    Body,
    /// 13 bold.
    BodyStrong,
    /// 15 bold.
    Name,
    /// 20, display serif.
    Number,
    /// 26, display serif.
    Large,
    /// 13, italic serif.
    Aside,
    /// 12 bold, the cushion's colour.
    Cushion,
    /// 12 bold, the colour of a loss.
    Bad,
}

impl Style {
    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Plain => "ft",
            Self::Quiet => "ft ft-quiet",
            Self::Strong => "ft ft-strong",
            Self::Body => "ft ft-body",
            Self::BodyStrong => "ft ft-body ft-strong",
            Self::Name => "ft ft-name",
            Self::Number => "ft ft-number",
            Self::Large => "ft ft-large",
            Self::Aside => "ft ft-aside",
            Self::Cushion => "ft ft-cushion",
            Self::Bad => "ft ft-bad",
        }
    }

    /// The colour of its letters.
    pub fn role(self) -> Role {
        match self {
            Self::Plain | Self::Aside => Role::Ink2,
            Self::Quiet => Role::Ink3,
            Self::Cushion => Role::Cushion,
            Self::Bad => Role::Bad,
            Self::Strong
            | Self::Body
            | Self::BodyStrong
            | Self::Name
            | Self::Number
            | Self::Large => Role::Ink,
        }
    }

    /// Height of its letters, CSS pixels.
    pub fn size(self) -> f64 {
        match self {
            Self::Plain | Self::Quiet | Self::Strong | Self::Cushion | Self::Bad => 12.0,
            Self::Body | Self::BodyStrong | Self::Aside => 13.0,
            Self::Name => 15.0,
            Self::Number => 20.0,
            Self::Large => 26.0,
        }
    }

    /// Whether its letters are bold.
    pub fn is_bold(self) -> bool {
        matches!(self, Self::Strong | Self::BodyStrong | Self::Name | Self::Cushion | Self::Bad)
    }
}

/// The ring at the change of scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lens {
    /// Its middle.
    pub x: f64,
    /// Its middle.
    pub y: f64,
    /// Outer radius.
    pub radius: f64,
}

/// A text's runs.
pub(super) fn run(text: impl Into<String>, style: Style) -> Run {
    Run { text: text.into(), style }
}

/// How wide runs are at most, CSS pixels.
pub(super) fn width_of(runs: &[Run]) -> f64 {
    let width = |run: &Run| widest(&run.text, run.style.size(), run.style.is_bold());
    runs.iter().map(width).sum()
}
