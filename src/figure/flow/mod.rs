//! The money machine: who owns the reserve, what it holds and earns, and where the income goes.
//!
//! [`flow`] turns a projection into a drawing as plain, comparable data ([`Flow`]): left the
//! balances, right the flows of the year that is shown, drawn N times larger; the
//! strands between them show a period's interest at the scale of the balances. [`svg`] writes
//! the same data as a document. Each width has its own drawing; nothing is scaled to fit.
//!
//! | file | what it does |
//! |---|---|
//! | `account` | balances and sums that add up |
//! | `bet` | ends of bets, what came back from each, which have a name |
//! | `place` | names, colours, rulings |
//! | `scale` | pixels a dollar, and N |
//! | `shape` | path data, spacing |
//! | `piece`, `sheet` | the drawing as data, and the pen that fills it |
//! | `settle`, `under` | texts come to stand where they can be read |
//! | `column`, `stand`, `join` | where things stand, and what joins them |
//! | `wide`, `left`, `right`, `right_label` | from 600 pixels on |
//! | `tall`, `list`, `wrap` | below 600 pixels, from top to bottom |
//! | `finding` | title, description, table |
//!
//! Not here: colours, and the page.

mod account;
mod bet;
mod column;
mod finding;
mod join;
mod left;
mod list;
mod piece;
mod place;
mod right;
mod right_label;
mod scale;
mod settle;
mod shape;
mod sheet;
mod stand;
mod svg;
mod tall;
mod under;
mod wide;
mod wrap;

pub use finding::finding;
pub use piece::{Anchor, Band, BandShade, Label, Lens, Look, Node, Run, Stroke, StrokeKind, Style};
pub use place::Place;
pub use shape::Rect;
pub use svg::{Medium, band_path, pieces, ring, svg};

use account::Account;
use piece::{run, width_of};
use sheet::Sheet;

use rust_decimal::Decimal;

use super::Table;
use crate::analysis;
use crate::scenario::{Class, Lever, YearShown};
use crate::text::Language;
use crate::text::flow::Nothing;

/// From this width balances and flows stand side by side.
const WIDE: f64 = 600.0;
/// Widths the drawing is made for, CSS pixels.
const WIDTH_MIN: f64 = 280.0;
const WIDTH_MAX: f64 = 4000.0;

/// Up to here there is no reserve to draw, USD.
const NO_RESERVE: f64 = 0.005;

/// The drawing, its words and its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// Width, CSS pixels.
    pub width: f64,
    /// Height, CSS pixels.
    pub height: f64,
    /// The finding.
    pub title: String,
    /// The drawing in one sentence.
    pub description: String,
    /// Why nothing is drawn, where nothing is.
    pub reason: Option<&'static str>,
    /// Money on its way, from left to right.
    pub bands: Vec<Band>,
    /// Places as bars.
    pub nodes: Vec<Node>,
    /// Brackets, stubs, ways to ghosts, the change of scale, the way back.
    pub strokes: Vec<Stroke>,
    /// Texts.
    pub labels: Vec<Label>,
    /// The ring at the change of scale.
    pub lens: Option<Lens>,
    /// Every band as from, to, amount.
    pub table: Table,
    /// How to read the bands, for the line under the drawing.
    pub hint: &'static str,
    /// Why bills yield something else than the bill rate; empty where they do not.
    pub note: String,
}

/// Draws a projection at a width.
pub fn flow(language: Language, of: &analysis::Run, width: f64) -> Flow {
    let width = if width.is_nan() { WIDTH_MIN } else { width.clamp(WIDTH_MIN, WIDTH_MAX).round() };
    let account = Account::new(of);
    let mut sheet = Sheet::new(language, &account);
    if account.reserve <= NO_RESERVE {
        return nothing(&account, sheet, width);
    }
    let height = if width < WIDE {
        tall::draw(&mut sheet, &account, width)
    } else {
        let is_year = of.scenario.year() != YearShown::All;
        let each = of.of_year.profit_per_employee.filter(|_| is_year);
        wide::draw(&mut sheet, &account, each, width);
        wide::HEIGHT
    };
    let title = finding::find(&account).say(language);
    let description = finding::description(&sheet, &account);
    let note = lag(language, of, &account);
    Flow { note, ..finish(sheet, (width, height), title, description, None) }
}

/// What older bills do to the yield of the book, where a bill bought today earns the bill rate.
fn lag(language: Language, of: &analysis::Run, account: &Account) -> String {
    let bills = account.assets.iter().find(|asset| asset.place == Place::Asset(Class::Bills));
    let own = bills
        .filter(|asset| asset.is_own_yield && asset.balance > 0.0)
        .and_then(|asset| asset.rate);
    let is_plain = of.scenario.number(Lever::BillsBeta) == Decimal::ONE_HUNDRED
        && of.scenario.number(Lever::BillsSpread).is_zero();
    own.filter(|_| is_plain).map_or_else(String::new, |own| {
        let percent = |rate: f64| language.percent(rate, 2);
        language.older_bills(&percent(own), &percent(of.of_year.mean_rate))
    })
}

fn finish(
    mut sheet: Sheet,
    (width, height): (f64, f64),
    title: String,
    description: String,
    reason: Option<&'static str>,
) -> Flow {
    settle::settle(&mut sheet, (width, height));
    let table = finding::table(&sheet);
    Flow {
        width,
        height,
        title,
        description,
        reason,
        table,
        hint: sheet.words.hint,
        note: String::new(),
        bands: sheet.bands,
        nodes: sheet.nodes,
        strokes: sheet.strokes,
        labels: sheet.labels,
        lens: sheet.lens,
    }
}

fn nothing(account: &Account, mut sheet: Sheet, width: f64) -> Flow {
    let nothing = if account.tokens > 0.0 { Nothing::NoAssets } else { Nothing::NoTokens };
    let language = sheet.language;
    let reason = language.flow_nothing(nothing);
    let height = if width < WIDE { tall::HEIGHT_USUAL } else { wide::HEIGHT };
    let runs = vec![run(reason, Style::Body)];
    if width_of(&runs) < width - 32.0 {
        sheet.label((width / 2.0, height / 2.0), Anchor::Middle, runs);
    } else {
        for (line, text) in (0_u32..).zip(wrap::wrapped(reason, Style::Body, width - 48.0)) {
            let y = height / 2.0 + 20.0 * f64::from(line);
            sheet.label((width / 2.0, y), Anchor::Middle, vec![run(text, Style::Body)]);
        }
    }
    let frame = shape::polygon(&[
        (0.5, 0.5),
        (width - 0.5, 0.5),
        (width - 0.5, height - 0.5),
        (0.5, height - 0.5),
    ]);
    sheet.stroke(StrokeKind::Frame, crate::chart::Role::Ctl, 1.0, frame);
    let title = language.flow_nothing_title().to_owned();
    finish(sheet, (width, height), title, reason.to_owned(), Some(reason))
}

impl Flow {
    /// For every band whether money on the way of `chosen` passes it, before or after.
    pub fn way(&self, chosen: usize) -> Vec<bool> {
        let Some(band) = self.bands.get(chosen) else { return vec![true; self.bands.len()] };
        let (mut before, mut after) = (vec![band.from], vec![band.to]);
        // Money flows one way through few columns: each round reaches one further.
        for _ in 0..6 {
            for other in &self.bands {
                reach(&mut before, other.to, other.from);
                reach(&mut after, other.from, other.to);
            }
        }
        let passes = |other: &Band| before.contains(&other.to) || after.contains(&other.from);
        let mut on: Vec<bool> = self.bands.iter().map(passes).collect();
        if let Some(on) = on.get_mut(chosen) {
            *on = true;
        }
        on
    }
}

/// Adds `next` to the places that are reached once `place` is.
fn reach(reached: &mut Vec<Place>, place: Place, next: Place) {
    if reached.contains(&place) && !reached.contains(&next) {
        reached.push(next);
    }
}
