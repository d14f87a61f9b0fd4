//! The drawing as plain data, and the pen that fills it.
//!
//! Every piece is a path, a rectangle or a text with a [`Role`] or a class; nothing here knows
//! where it should stand.

use std::borrow::Cow;

use super::account::{Account, Asset};
use super::bet::BetEnd;
use super::place::Place;
use super::settle::{Ground, Under};
use super::shape::{Path, Rect, ruling};
use crate::chart::svg::widest;
use crate::chart::{Hatch, Role, Shade};
use crate::scenario::Class;
use crate::text::Language;
use crate::text::flow::FlowWords;

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

/// A drawing in the making.
pub(super) struct Sheet {
    pub(super) language: Language,
    pub(super) words: &'static FlowWords,
    pub(super) bands: Vec<Band>,
    pub(super) nodes: Vec<Node>,
    pub(super) strokes: Vec<Stroke>,
    pub(super) labels: Vec<Label>,
    pub(super) lens: Option<Lens>,
    /// The ends of bets: their names, and what they stand for.
    pub(super) bets: Vec<BetEnd>,
    /// Whether redemptions wait at the end: what is kept then pays them.
    waits: bool,
    /// What texts may come to stand over.
    pub(super) under: Vec<Under>,
}

impl Sheet {
    pub(super) fn new(language: Language, account: &Account) -> Self {
        Self {
            language,
            words: language.flow_words(),
            bands: Vec::with_capacity(40),
            nodes: Vec::with_capacity(32),
            strokes: Vec::with_capacity(16),
            labels: Vec::with_capacity(40),
            lens: None,
            bets: account.bets.clone(),
            waits: account.waits,
            under: Vec::with_capacity(80),
        }
    }

    pub(super) fn name(&self, place: Place) -> Cow<'static, str> {
        match self.bets.iter().find(|end| end.place == place) {
            Some(end) => Cow::Owned(end.name.clone()),
            None => Cow::Borrowed(self.fixed_name(place)),
        }
    }

    /// The name of a place that is no bet.
    pub(super) fn fixed_name(&self, place: Place) -> &'static str {
        match place {
            Place::Kept if self.waits => self.words.kept_waiting,
            place => place.name(self.words),
        }
    }

    /// A shorter name for narrow drawings; the colour and the bracket say the rest.
    pub(super) fn short_name(&self, place: Place) -> &'static str {
        match place {
            Place::GoldBought => self.words.gold,
            Place::BitcoinBought => self.words.bitcoin,
            Place::Kept if !self.waits => self.words.kept_short,
            Place::Asset(Class::Loans) => self.words.loans_short,
            Place::Asset(Class::Bills) => self.words.bills_short,
            place => self.fixed_name(place),
        }
    }

    /// What is said of a use below its amount; of some nothing.
    pub(super) fn note(&self, place: Place) -> Option<&'static str> {
        match place {
            Place::Dividends => Some(self.words.leave),
            Place::Kept if self.waits => None,
            _ => Some(self.words.join),
        }
    }

    /// The first name that leaves a text no wider than the room, shortened where even that is
    /// too wide.
    pub(super) fn name_fitting(&self, place: Place, style: Style, room: f64) -> String {
        let name = self.name(place);
        let mut kept = name.chars().count();
        let mut text = name.into_owned();
        while kept > 1 && width_of(&[run(text.clone(), style)]) > room {
            kept -= 1;
            text = text.chars().take(kept).collect::<String>().trim_end().to_owned() + "…";
        }
        text
    }

    /// The interest of an asset in words, whatever its sign.
    pub(super) fn interest_of(&self, asset: &Asset) -> String {
        self.language.flow_interest(&self.money(asset.earned))
    }

    /// A balance: one decimal of bn.
    pub(super) fn balance(&self, usd: f64) -> String {
        self.language.money_short(usd)
    }

    /// A flow: three digits.
    pub(super) fn money(&self, usd: f64) -> String {
        self.language.money(usd, 3)
    }

    pub(super) fn band(
        &mut self,
        (from, to): (Place, Place),
        (amount, whole): (f64, f64),
        (role, shade): (Role, BandShade),
        way: Path,
    ) {
        let share = if whole > 0.0 { amount / whole * 100.0 } else { 0.0 };
        let share = self.language.percent(share, u32::from(share < 9.95));
        let [source, target] = [from, to].map(|place| self.name(place));
        // Of a strand the reader wants to know its part of all interest.
        let of = if shade == BandShade::Strand { &target } else { &source };
        let money = self.money(amount);
        let mut caption = self.language.band_caption([&source, &target], &money, [&share, of]);
        caption.push_str(&self.members(to, |end| end.paid));
        self.push_band(Band { from, to, amount, caption, d: way.d, role, shade }, way.points);
    }

    fn push_band(&mut self, band: Band, points: Vec<(f64, f64)>) {
        let ground = match band.shade {
            BandShade::Flow => Ground::Wash(band.role, Shade::Band),
            BandShade::Wash => Ground::Wash(band.role, Shade::Wash),
            BandShade::Strand => Ground::Surface,
        };
        self.under.push(Under { points, ground });
        self.bands.push(band);
    }

    /// What came back of a bet, on its way to `to`.
    pub(super) fn back(&mut self, end: &BetEnd, to: Place, way: Path) {
        let share = if end.cost > 0.0 { end.back / end.cost * 100.0 } else { 0.0 };
        let share = self.language.percent(share, u32::from(share < 9.95));
        let (target, money) = (self.name(to), self.money(end.back));
        let mut caption = self.language.back_caption([&end.name, &target], &money, &share);
        caption.push_str(&self.members(end.place, |end| end.back));
        let (from, amount, role) = (end.place, end.back, to.role());
        let shade = BandShade::Strand;
        self.push_band(Band { from, to, amount, caption, d: way.d, role, shade }, way.points);
    }

    /// The bets a place stands for, in brackets, with their amounts; empty for any other.
    fn members(&self, place: Place, amount: fn(&BetEnd) -> f64) -> String {
        let end = self.bets.iter().find(|end| end.place == place && !end.members.is_empty());
        let Some(end) = end else { return String::new() };
        let each = end.members.iter().filter(|end| amount(end) > 0.005);
        let each: Vec<_> = each.map(|end| (end.name.clone(), self.money(amount(end)))).collect();
        self.language.in_brackets(&self.language.flow_list(&each))
    }

    pub(super) fn node(&mut self, place: Place, rect: Rect) {
        self.under.push(Under::node(rect));
        let hatch = ruling(place.hatch(), rect);
        self.nodes.push(Node { place, rect, role: place.role(), hatch, look: Look::Full });
    }

    pub(super) fn ghost(&mut self, place: Place, rect: Rect) {
        self.under.push(Under::node(rect));
        let look = Look::Ghost;
        self.nodes.push(Node { place, rect, role: place.role(), hatch: String::new(), look });
    }

    pub(super) fn missing(&mut self, place: Place, rect: Rect) {
        self.under.push(Under::node(rect));
        let hatch = ruling(Hatch::Rising, rect);
        self.nodes.push(Node { place, rect, role: Role::Bad, hatch, look: Look::Missing });
    }

    pub(super) fn stroke(&mut self, kind: StrokeKind, role: Role, width: f64, way: Path) {
        let ground = match kind {
            // At most as strong as a flow.
            StrokeKind::ZoomFill => Ground::Wash(role, Shade::Wash),
            StrokeKind::Arrow => Ground::Surface,
            _ => Ground::Line(width),
        };
        self.under.push(Under { points: way.points, ground });
        self.strokes.push(Stroke { kind, role, d: way.d, width });
    }

    pub(super) fn label(&mut self, (x, y): (f64, f64), anchor: Anchor, runs: Vec<Run>) {
        self.labels.push(Label { x, y, anchor, runs, plate: None });
    }

    /// The first of several wordings that fits the room, or none.
    pub(super) fn label_fitting(
        &mut self,
        at: (f64, f64),
        anchor: Anchor,
        room: f64,
        wordings: impl IntoIterator<Item = Vec<Run>>,
    ) {
        if let Some(runs) = wordings.into_iter().find(|runs| width_of(runs) <= room) {
            self.label(at, anchor, runs);
        }
    }
}
