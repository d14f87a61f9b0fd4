//! The pen that fills the drawing.
//!
//! Not here: where anything should stand.

use std::borrow::Cow;

use super::account::{Account, Asset};
use super::bet::BetEnd;
use super::piece::{Band, FlowLayer, Look, Style, run, width_of};
use super::place::FlowPlace;
use super::shape::Rect;
use crate::chart::hatch::{BAND_MIN, SHADE};
use crate::chart::{Align, Form, Hatch, Ink, Item, Label, Path, Role, Scene, Shade, shortened};
use crate::scenario::Class;
use crate::text::Language;
use crate::text::sankey::FlowWords;

/// A drawing in the making.
pub(super) struct Sheet {
    pub(super) language: Language,
    pub(super) words: &'static FlowWords,
    pub(super) bands: Vec<Band>,
    /// What is drawn, layer by layer.
    pub(super) layers: [Vec<Item>; 5],
    pub(super) labels: Vec<Inscription>,
    /// The paper behind texts.
    pub(super) plates: Path,
    /// The ends of bets: their names, and what they stand for.
    pub(super) bets: Vec<BetEnd>,
    /// Whether redemptions wait at the end: what is kept then pays them.
    waits: bool,
}

/// A text of the drawing.
#[derive(Clone, Debug)]
pub(super) struct Inscription {
    /// Where it is anchored, on its baseline.
    pub(super) at: (f64, f64),
    /// Which point of it is anchored.
    pub(super) align: Align,
    pub(super) runs: Vec<Label>,
}

impl Sheet {
    pub(super) fn new(language: Language, account: &Account) -> Self {
        Self {
            language,
            words: language.texts().flow(),
            bands: Vec::with_capacity(40),
            layers: Default::default(),
            labels: Vec::with_capacity(40),
            plates: Path::default(),
            bets: account.bets.clone(),
            waits: account.waits,
        }
    }

    /// What is drawn, with how many items of each layer and texts; and the bands.
    pub(super) fn finish(self, (width, height): (f64, f64)) -> (Scene, Vec<usize>, Vec<Band>) {
        let mut counts: Vec<_> = self.layers.iter().map(Vec::len).collect();
        counts.push(self.labels.len());
        let mut items: Vec<_> = self.layers.into_iter().flatten().collect();
        let plates = Item::filled(Form::Path(self.plates), Role::Paper);
        items.push(Item { class: Cow::Borrowed("flow-plate"), ..plates });
        let text =
            |Inscription { at, align, runs }| Item::filled(Form::Text(runs, at, align), Role::Ink);
        items.extend(self.labels.into_iter().map(text));
        let class = Cow::Borrowed("flow");
        (Scene { width, height, class, items, ..Scene::default() }, counts, self.bands)
    }

    pub(super) fn name(&self, place: FlowPlace) -> Cow<'static, str> {
        match self.bets.iter().find(|end| end.place == place) {
            Some(end) => Cow::Owned(end.name.say(self.language)),
            None => Cow::Borrowed(self.fixed_name(place)),
        }
    }

    /// The name of a place that is no bet.
    pub(super) fn fixed_name(&self, place: FlowPlace) -> &'static str {
        match place {
            FlowPlace::Kept if self.waits => self.words.kept_waiting,
            place => place.name(self.words),
        }
    }

    /// A shorter name for narrow drawings; the colour and the bracket say the rest.
    pub(super) fn short_name(&self, place: FlowPlace) -> &'static str {
        match place {
            FlowPlace::GoldBought => self.words.gold,
            FlowPlace::BitcoinBought => self.words.bitcoin,
            FlowPlace::Kept if !self.waits => self.words.kept_short,
            FlowPlace::Asset(Class::Loans) => self.words.loans_short,
            FlowPlace::Asset(Class::Bills) => self.words.bills_short,
            place => self.fixed_name(place),
        }
    }

    /// What is said of a use below its amount; of some nothing.
    pub(super) fn note(&self, place: FlowPlace) -> Option<&'static str> {
        match place {
            FlowPlace::Dividends => Some(self.words.leave),
            FlowPlace::Kept if self.waits => None,
            _ => Some(self.words.join),
        }
    }

    /// The first name that leaves a text no wider than the room, shortened where even that is
    /// too wide.
    pub(super) fn name_fitting(&self, place: FlowPlace, style: Style, room: f64) -> String {
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
        (from, to): (FlowPlace, FlowPlace),
        (amount, whole): (f64, f64),
        (role, look): (Role, Look),
        form: Form,
    ) {
        let share = if whole > 0.0 { amount / whole * 100.0 } else { 0.0 };
        let share = self.language.percent(share, u32::from(share < 9.95));
        let [source, target] = [from, to].map(|place| self.name(place));
        // Of a strand the reader wants to know its part of all interest.
        let of = if look == Look::Strand { &target } else { &source };
        let money = self.money(amount);
        let mut caption = self.language.band_caption(&source, &target, &money, &share, of);
        caption.push_str(&self.members(to, |end| end.paid));
        self.push_band(Band { from, to, amount, caption }, (role, look), form);
    }

    fn push_band(&mut self, band: Band, (role, look): (Role, Look), form: Form) {
        let place = Some(self.bands.len());
        self.put(look, role, form).place = place;
        self.bands.push(band);
    }

    /// What came back of a bet, on its way to `to`.
    pub(super) fn back(&mut self, end: &BetEnd, to: FlowPlace, form: Form) {
        let share = if end.cost > 0.0 { end.back / end.cost * 100.0 } else { 0.0 };
        let share = self.language.percent(share, u32::from(share < 9.95));
        let (target, (name, money)) = (self.name(to), self.called(end, self.money(end.back)));
        let mut caption = self.language.back_caption(&name, &target, &money, &share);
        caption.push_str(&self.members(end.place, |end| end.back));
        let (from, amount) = (end.place, end.back);
        self.push_band(Band { from, to, amount, caption }, (to.role(), Look::Strand), form);
    }

    /// The name of a bet with an amount.
    pub(super) fn called(&self, end: &BetEnd, amount: String) -> (String, String) {
        (end.name.say(self.language), amount)
    }

    /// The bets a place stands for, in brackets, with their amounts; empty for any other.
    fn members(&self, place: FlowPlace, amount: fn(&BetEnd) -> f64) -> String {
        let end = self.bets.iter().find(|end| end.place == place && !end.members.is_empty());
        let Some(end) = end else { return String::new() };
        let each = end.members.iter().filter(|end| amount(end) > 0.005);
        let each: Vec<_> = each.map(|end| self.called(end, self.money(amount(end)))).collect();
        self.language.in_brackets(&self.language.flow_list(&each))
    }

    pub(super) fn node(&mut self, place: FlowPlace, rect: Rect) {
        let (role, hatch) = place.look();
        self.bar(Look::Full, role, (rect, hatch));
    }

    pub(super) fn ghost(&mut self, place: FlowPlace, rect: Rect) {
        self.bar(Look::Ghost, place.role(), (rect, Hatch::Solid));
    }

    pub(super) fn missing(&mut self, rect: Rect) {
        self.bar(Look::Missing, Role::Bad, (rect, Hatch::Rising));
    }

    /// A place as a bar with its ruling, where there is room for one.
    fn bar(&mut self, look: Look, role: Role, (rect, hatch): (Rect, Hatch)) {
        self.put(look, role, rect.form());
        let is_thin = rect.height < BAND_MIN || rect.width < BAND_MIN;
        let hatch = if is_thin { Hatch::Solid } else { hatch };
        let (class, role_of, shade, width) = match (look, hatch) {
            (Look::Missing, _) => ("fs fn-missing-ruling", role, Shade::Half, 1.0),
            (_, Hatch::Dots) => ("fn-dots", Role::Paper, SHADE, 0.0),
            _ => ("fn-ruling", Role::Paper, SHADE, 0.0),
        };
        let ink = Ink { role: role_of, shade };
        let ruling = Item::line(Form::Ruling(hatch, rect.corners()), width, ink);
        let [.., nodes] = &mut self.layers;
        nodes.push(Item { class: classed(class, role), ..ruling });
    }

    pub(super) fn stroke(&mut self, look: Look, role: Role, form: Form) {
        self.put(look, role, form);
    }

    /// The ring at the change of scale.
    pub(super) fn lens(&mut self, middle: (f64, f64), radius: f64) {
        let ring = Item::line(Form::Ring(middle, radius), 0.55, Role::Bills);
        let [_, _, lens, ..] = &mut self.layers;
        *lens = vec![Item { class: Cow::Borrowed("lens"), ..ring }];
    }

    fn put(&mut self, look: Look, role: Role, form: Form) -> &mut Item {
        let (layer, class, shade, width, dash) = look.row();
        let class = classed(class, role);
        let item = Item { form, ink: Some(Ink { role, shade }), width, dash, class, place: None };
        let [flows, strokes, _, strands, nodes] = &mut self.layers;
        let items = match layer {
            FlowLayer::Flow => flows,
            FlowLayer::Stroke => strokes,
            FlowLayer::Strand => strands,
            FlowLayer::Node => nodes,
        };
        items.push_mut(item)
    }

    pub(super) fn label(&mut self, at: (f64, f64), align: Align, runs: Vec<Label>) {
        self.labels.push(Inscription { at, align, runs });
    }

    /// The first of several wordings that fits the room, or none.
    pub(super) fn label_fitting(
        &mut self,
        at: (f64, f64),
        align: Align,
        room: f64,
        wordings: impl IntoIterator<Item = Vec<Label>>,
    ) {
        self.first_fitting(at, align, room, &mut wordings.into_iter());
    }

    fn first_fitting(
        &mut self,
        at: (f64, f64),
        align: Align,
        room: f64,
        wordings: &mut dyn Iterator<Item = Vec<Label>>,
    ) {
        for runs in wordings {
            if width_of(&runs) <= room {
                return self.label(at, align, runs);
            }
        }
    }

    /// The first of several texts, each in a style, that fits the room, or none.
    pub(super) fn text_fitting(
        &mut self,
        at: (f64, f64),
        align: Align,
        room: f64,
        texts: &[(&str, Style)],
    ) {
        self.label_fitting(
            at,
            align,
            room,
            texts.iter().map(|(text, style)| vec![run(*text, *style)]),
        );
    }
}

/// A class with the one that colours a role: "fn c-bills".
fn classed(class: &str, role: Role) -> Cow<'static, str> {
    Cow::Owned(format!("{class} c-{}", role.token().trim_start_matches('-')))
}
