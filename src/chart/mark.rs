//! What stands on a panel: areas, lines, symbols and words, as plain data.
//!
//! The units and the treatment of missing numbers are those of `spec`.

use super::face::Face;
use super::role::{Role, Shade};

/// Anything drawn on a panel.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A shaded rectangle behind everything.
    Ground(Ground),
    /// The room between two lines.
    Area(Area),
    /// A line through the positions.
    Line(Line),
    /// A straight line between two places.
    Rule(Rule),
    /// A symbol at one place.
    Point(Point),
    /// A text at one place.
    Text(Text),
    /// An upright arrow that measures a difference.
    Bracket(Bracket),
}

/// A place on a panel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Position on the horizontal axis.
    pub position: f64,
    /// Height on the panel.
    pub level: Level,
}

impl Place {
    /// A place on the scale of the panel.
    pub fn value(position: f64, value: f64) -> Self {
        Self { position, level: Level::Value(value) }
    }
}

/// A height on a panel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Level {
    /// A value of the axis.
    Value(f64),
    /// CSS pixels below the upper edge.
    Top(f64),
    /// CSS pixels above the lower edge.
    Bottom(f64),
}

/// A shaded rectangle between two opposite corners.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// One corner.
    pub from: Place,
    /// The opposite corner.
    pub to: Place,
    /// Colour, strength and ruling.
    pub fill: Fill,
}

/// The room between two lines, one value per position.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Values of one edge.
    pub lower: Vec<f64>,
    /// Values of the other edge, on which a reading has its dot.
    pub upper: Vec<f64>,
    /// Colour, strength and ruling.
    pub fill: Fill,
    /// The part that is drawn.
    pub within: Within,
    /// Whether a reading marks the upper edge with a dot.
    pub reads: bool,
}

/// The part of an area that is drawn, cut exactly where the edge crosses the value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Within {
    /// All of it.
    #[default]
    All,
    /// What lies above a value.
    Above(f64),
    /// What lies below a value.
    Below(f64),
}

/// How a surface is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// Colour of the surface.
    pub role: Role,
    /// How strongly it covers.
    pub shade: Shade,
    /// Ruling drawn over it in the colour of the paper.
    pub hatch: Hatch,
}

impl Fill {
    /// A surface without ruling.
    pub fn plain(role: Role, shade: Shade) -> Self {
        Self { role, shade, hatch: Hatch::Solid }
    }
}

/// The engraver's ruling that tells surfaces apart without colour.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Hatch {
    /// No ruling.
    #[default]
    Solid,
    /// Upright lines, pitch 5.
    Vertical,
    /// Level lines, pitch 4.
    Horizontal,
    /// Lines rising to the right at 45°, pitch 5.
    Rising,
    /// Lines falling to the right at 45°, pitch 5.
    Falling,
    /// Both diagonals, pitch 6.
    Cross,
    /// Dots of radius 1.1, pitch 5.
    Dots,
}

/// A line through the positions, one value each.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Values; `None` interrupts the line.
    pub values: Vec<Option<f64>>,
    /// Colour, width and dash.
    pub stroke: Stroke,
    /// Whether a reading marks the line with a dot.
    pub reads: bool,
}

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub role: Role,
    /// Width, CSS pixels.
    pub width: f64,
    /// Interruption.
    pub dash: Dash,
}

impl Stroke {
    /// A line without interruption.
    pub fn solid(role: Role, width: f64) -> Self {
        Self { role, width, dash: Dash::Solid }
    }

    /// The same line, interrupted.
    #[must_use]
    pub fn dashed(self, dash: Dash) -> Self {
        Self { dash, ..self }
    }
}

/// The interruption of a line.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Dash {
    /// None.
    #[default]
    Solid,
    /// 6 on, 4 off: stress, what was pinned first.
    Dashed,
    /// 1.5 on, 3.5 off: what a scenario adds.
    Dotted,
    /// 2 on, 3 off: help lines, what was pinned second.
    Fine,
    /// 3 on, 3 off: nothing, on purpose.
    Even,
    /// 10 on, 3 off, 2 on, 3 off: what was pinned third.
    Chain,
    /// 1 on, 4 off: what was pinned fourth.
    Sparse,
}

impl Dash {
    /// Lengths on and off in turn, CSS pixels; none for a line without interruption.
    pub(super) fn pattern(self) -> &'static [f64] {
        match self {
            Self::Solid => &[],
            Self::Dashed => &[6.0, 4.0],
            Self::Dotted => &[1.5, 3.5],
            Self::Fine => &[2.0, 3.0],
            Self::Even => &[3.0, 3.0],
            Self::Chain => &[10.0, 3.0, 2.0, 3.0],
            Self::Sparse => &[1.0, 4.0],
        }
    }
}

/// A straight line between two places.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// One end.
    pub from: Place,
    /// The other end.
    pub to: Place,
    /// Colour, width and dash.
    pub stroke: Stroke,
}

/// A symbol at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where its middle is.
    pub at: Place,
    /// What it looks like.
    pub shape: Shape,
    /// Colour.
    pub role: Role,
    /// A thin line of the same colour from the symbol to this level, with a little air.
    pub stem: Option<Level>,
}

/// The look of a symbol.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    /// A disc of radius 4.
    Dot,
    /// A square on its corner, 10 across.
    Diamond,
    /// A handle: a circle of radius 5.5 with a raised inside.
    Ring,
}

/// A text at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The place the text belongs to.
    pub at: Place,
    /// Shift to the right and downward, CSS pixels; the middle of the capitals comes to lie there.
    pub shift: (f64, f64),
    /// Which part of the text is at the place.
    pub align: Align,
    /// The words and their look.
    pub label: Label,
    /// A rectangle of this colour behind the text, where it stands over lines.
    pub ground: Option<Role>,
}

/// Which part of a text is at its place.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Align {
    /// The beginning.
    #[default]
    Start,
    /// The middle.
    Middle,
    /// The end.
    End,
}

impl Align {
    /// How much of a width lies to the left of the place.
    pub(crate) fn before(self, width: f64) -> f64 {
        match self {
            Self::Start => 0.0,
            Self::Middle => width / 2.0,
            Self::End => width,
        }
    }

    /// The value of `text-anchor`.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Words and their look.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The words.
    pub text: String,
    /// Size of the letters, CSS pixels.
    pub size: f64,
    /// Whether the letters are bold.
    pub bold: bool,
    /// Colour.
    pub role: Role,
    /// Which letters.
    pub face: Face,
    /// Its class in the style sheet; empty for what is drawn without one.
    pub class: &'static str,
}

impl Label {
    /// Regular letters of size 12.
    pub fn plain(text: impl Into<String>, role: Role) -> Self {
        Self { text: text.into(), size: 12.0, bold: false, role, face: Face::Sans, class: "" }
    }

    /// Bold letters of a size.
    pub fn bold(text: impl Into<String>, size: f64, role: Role) -> Self {
        Self { text: text.into(), size, bold: true, role, face: Face::Sans, class: "" }
    }
}

/// An upright arrow at one position that measures the difference of two values.
#[derive(Clone, Debug, PartialEq)]
pub struct Bracket {
    /// Position on the horizontal axis.
    pub position: f64,
    /// Value at the flat end.
    pub from: f64,
    /// Value at the tip.
    pub to: f64,
    /// Colour.
    pub role: Role,
}

/// The name of a line, written where the line ends.
///
/// With a right margin it stands beside the plot; without one it moves inside, clear of the lines.
#[derive(Clone, Debug, PartialEq)]
pub struct EndLabel {
    /// Value of the axis it belongs to.
    pub value: f64,
    /// Its first line.
    pub title: String,
    /// Further lines; too long ones are broken.
    pub lines: Vec<String>,
    /// How loud it is.
    pub emphasis: Emphasis,
    /// Colour of a loud title.
    pub role: Role,
}

/// How loud the name of a line is.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub enum Emphasis {
    /// Bold, size 12, in the colour of the role, never left out: a letter that names a line. Where
    /// the other names move inside, it has a narrow margin of its own.
    Letter,
    /// Bold, size 13, in the colour of the role: the main lines.
    Loud,
    /// Bold, size 12, ink.
    #[default]
    Plain,
    /// Regular, third ink: what is only compared.
    Quiet,
}
