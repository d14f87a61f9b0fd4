//! The money machine: who owns the reserve, what it holds and earns, and where the income goes.
//!
//! [`flow`] turns a projection into a drawing as plain, comparable data ([`Flow`]): left the
//! balances, right the flows of the year that is shown, drawn N times larger; the
//! strands between them show a period's interest at the scale of the balances. [`svg`] writes
//! its scene as a document. Each width has its own drawing; nothing is scaled to fit.
//!
//! | file | what it does |
//! |---|---|
//! | `account` | balances and sums that add up |
//! | `bet` | ends of bets, what came back from each, which have a name |
//! | `place` | names, colours, rulings |
//! | `scale` | pixels a dollar, and N |
//! | `shape` | forms, spacing |
//! | `piece`, `sheet` | how pieces and words look, and the pen that draws them |
//! | `settle`, `under` | texts come to stand where they can be read |
//! | `column`, `stand`, `join` | where things stand, and what joins them |
//! | `wide`, `left`, `right`, `right_label` | from 600 pixels on |
//! | `tall`, `list` | below 600 pixels, from top to bottom |
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
mod tall;
mod under;
mod wide;

pub use finding::finding;
pub use piece::Band;
pub use place::FlowPlace;

use account::Account;
use piece::{Look, Style, run, width_of, wrapped};
use sheet::Sheet;

use rust_decimal::Decimal;

use super::{Heading, Table};
use crate::analysis;
use crate::chart::element::Markup;
use crate::chart::svg::document;
use crate::chart::{Align, LIGHT, Role, Scene};
use crate::scenario::{Class, Parameter, YearShown};
use crate::text::Language;
use crate::text::sankey::Nothing;
use crate::unit::{HALF_CENT, Month};

/// From this width balances and flows stand side by side.
const WIDE: f64 = 600.0;
/// Widths the drawing is made for, CSS pixels.
const WIDTH_MIN: f64 = 280.0;
const WIDTH_MAX: f64 = 4000.0;

/// The drawing, its words and its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// What is drawn; the place of a band is that in [`bands`](Self::bands).
    pub scene: Scene,
    /// How many items of each layer and texts there are: where one differs, items stand for others.
    pub counts: Vec<usize>,
    /// The finding.
    pub title: String,
    /// The drawing in one sentence.
    pub description: String,
    /// Why nothing is drawn, where nothing is.
    pub reason: Option<&'static str>,
    /// Money on its way, from left to right.
    pub bands: Vec<Band>,
    /// Every band as from, to, amount.
    pub table: Table,
    /// Why bills yield something else than the bill rate; empty where they do not.
    pub note: String,
}

/// Draws a projection at a width.
pub fn flow(language: Language, of: &analysis::Run, width: f64) -> Flow {
    let width = if width.is_nan() { WIDTH_MIN } else { width.clamp(WIDTH_MIN, WIDTH_MAX).round() };
    let account = Account::new(of);
    let mut sheet = Sheet::new(language, &account);
    if account.reserve <= HALF_CENT {
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

/// The document. Colours and letters come from the style sheet, in a file as in the page.
pub fn svg(flow: &Flow) -> String {
    let about = vec![
        Markup::new("title").saying(flow.title.clone()),
        Markup::new("desc").saying(flow.description.clone()),
    ];
    document(&flow.scene, &LIGHT, about)
}

/// What older bills do to the yield of the book, where a bill bought today earns the bill rate.
fn lag(language: Language, of: &analysis::Run, account: &Account) -> String {
    let bills = account.assets.iter().find(|asset| asset.place == FlowPlace::Asset(Class::Bills));
    let own = bills
        .filter(|asset| asset.is_own_yield && asset.balance > 0.0)
        .and_then(|asset| asset.rate);
    let is_plain = of.scenario.number(Parameter::BillsBeta) == Decimal::ONE_HUNDRED
        && of.scenario.number(Parameter::BillsSpread).is_zero();
    own.filter(|_| is_plain).map_or_else(String::new, |own| {
        let percent = |rate: f64| language.percent(rate, 2);
        language.older_bills(&percent(own), &percent(of.of_year.mean_rate))
    })
}

fn finish(
    mut sheet: Sheet,
    size: (f64, f64),
    title: String,
    description: String,
    reason: Option<&'static str>,
) -> Flow {
    settle::settle(&mut sheet, size);
    let table = finding::table(&sheet);
    let (scene, counts, bands) = sheet.finish(size);
    let note = String::new();
    Flow { scene, counts, title, description, reason, bands, table, note }
}

fn nothing(account: &Account, mut sheet: Sheet, width: f64) -> Flow {
    let nothing = if account.tokens > 0.0 { Nothing::NoAssets } else { Nothing::NoTokens };
    let language = sheet.language;
    let reason = language.flow_nothing(nothing);
    let height = if width < WIDE { tall::HEIGHT_USUAL } else { wide::HEIGHT };
    let runs = vec![run(reason, Style::Body)];
    if width_of(&runs) < width - 32.0 {
        sheet.label((width / 2.0, height / 2.0), Align::Middle, runs);
    } else {
        for (line, text) in (0_u32..).zip(wrapped(reason, Style::Body, width - 48.0)) {
            let y = height / 2.0 + 20.0 * f64::from(line);
            sheet.label((width / 2.0, y), Align::Middle, vec![run(text, Style::Body)]);
        }
    }
    let frame = shape::polygon(&[
        (0.5, 0.5),
        (width - 0.5, 0.5),
        (width - 0.5, height - 0.5),
        (0.5, height - 0.5),
    ]);
    sheet.stroke(Look::Frame, Role::Ctl, frame);
    let title = language.flow_nothing_title().to_owned();
    finish(sheet, (width, height), title, reason.to_owned(), Some(reason))
}

impl Flow {
    /// The words around the drawing, of months from `first` on.
    pub(crate) fn heading(&self, language: Language, first: Month) -> Heading {
        Heading {
            title: self.title.clone(),
            description: self.description.clone(),
            note: language.sentences(&[&language.simulated_from(first), &self.note]),
        }
    }

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
fn reach(reached: &mut Vec<FlowPlace>, place: FlowPlace, next: FlowPlace) {
    if reached.contains(&place) && !reached.contains(&next) {
        reached.push(next);
    }
}
