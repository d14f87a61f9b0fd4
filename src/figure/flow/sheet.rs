//! The pen that fills the drawing.
//!
//! Not here: where anything should stand.

use std::borrow::Cow;

use super::account::{Account, Asset};
use super::bet::BetEnd;
use super::piece::{
    Anchor, Band, BandShade, Label, Lens, Look, Node, Run, Stroke, StrokeKind, Style, run, width_of,
};
use super::place::Place;
use super::shape::{Path, Rect, ruling};
use super::under::{Ground, Under};
use crate::chart::{Hatch, Role, Shade, shortened};
use crate::scenario::Class;
use crate::text::Language;
use crate::text::flow::FlowWords;

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
            words: &language.texts().flow,
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
            Some(end) => Cow::Owned(end.name.say(self.language)),
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
        shortened(&self.name(place), room, |text| width_of(&[run(text, style)]))
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
        let mut caption = self.language.band_caption(&source, &target, &money, &share, of);
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
        let (target, (name, money)) = (self.name(to), self.called(end, self.money(end.back)));
        let mut caption = self.language.back_caption(&name, &target, &money, &share);
        caption.push_str(&self.members(end.place, |end| end.back));
        let (from, amount, role) = (end.place, end.back, to.role());
        let shade = BandShade::Strand;
        self.push_band(Band { from, to, amount, caption, d: way.d, role, shade }, way.points);
    }

    /// The name of a bet with an amount.
    pub(super) fn called(&self, end: &BetEnd, amount: String) -> (String, String) {
        (end.name.say(self.language), amount)
    }

    /// The bets a place stands for, in brackets, with their amounts; empty for any other.
    fn members(&self, place: Place, amount: fn(&BetEnd) -> f64) -> String {
        let end = self.bets.iter().find(|end| end.place == place && !end.members.is_empty());
        let Some(end) = end else { return String::new() };
        let each = end.members.iter().filter(|end| amount(end) > 0.005);
        let each: Vec<_> = each.map(|end| self.called(end, self.money(amount(end)))).collect();
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
