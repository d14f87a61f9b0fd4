//! Issuers beside each other on the same months: the present scenario, every preset, and the two
//! laboratories as far as they have such figures.
//!
//! A row of a preset is worked out by itself ([`IssuerFigures::of_preset`]), so that a page may spread
//! them over frames. Not here: what each comes to, and how the table stands on the page.

use super::comparison::origin;
use super::table::{Cell, Column, Format, Header, TableRow};
use super::{Heading, Origin, Table, TableFigure, TableKind};
use crate::analysis::{IssuerFigures, LabInputs, Run, assumptions};
use crate::scenario::{Lab, Parameter, Preset, Scenario};
use crate::text::Language;
use crate::text::comparison::Company;
pub use crate::text::issuer::IssuerOrder;
use crate::text::issuer::IssuersFinding;

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "issuers-figure",
    file: "issuers",
    number: 5,
    subject: Language::issuers_subject,
};

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssuerName {
    /// The present scenario.
    Present,
    /// A preset.
    Preset(Preset),
    /// A laboratory, and the calendar year its figures speak of.
    Lab(Lab, i32),
}

/// An issuer with what it comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct IssuerRow {
    /// Which it is.
    pub name: IssuerName,
    /// What stands in the cells behind its names.
    cells: Vec<Cell>,
    /// By what it stands in order, see [`IssuerOrder::ALL`].
    keys: [Option<f64>; IssuerOrder::ALL.len()],
}

/// The stable name of a column, and its words.
type IssuerColumn = (&'static str, Option<fn(Language) -> &'static str>);

/// Names and words of the columns behind the first; those without words hold where a figure is from.
const COLUMNS: [IssuerColumn; 12] = [
    ("book", Some(Language::issuer_book_head)),
    ("tokens", Some(Language::issuer_tokens_head)),
    ("rate_earned", Some(Language::issuer_rate_head)),
    ("reserve_income", Some(Language::issuer_income_head)),
    ("paid_away", Some(Language::issuer_paid_head)),
    ("profit", Some(Language::issuer_profit_head)),
    ("profit_source", None),
    ("profit_per_employee", Some(Language::issuer_each_head)),
    ("profit_per_employee_source", None),
    ("break_even_rate", Some(Language::issuer_even_head)),
    ("break_even_rate_source", None),
    ("excess", Some(Language::issuer_excess_head)),
];

/// The table of a run, every row worked out at once.
pub fn table(of: &Run, order: IssuerOrder) -> Table {
    let (months, year) = (of.scenario.months(), of.scenario.year());
    let presets = Preset::ALL.map(|preset| IssuerFigures::of_preset(preset, months, year));
    table_of(&rows(of, &presets, order))
}

/// The present scenario, and the presets that are worked out so far, in the order of
/// [`Preset::ALL`], with the laboratories; the present one first, the others in order.
pub fn rows(of: &Run, presets: &[IssuerFigures], order: IssuerOrder) -> Vec<IssuerRow> {
    let preset = |(preset, figures): (Preset, &IssuerFigures)| {
        issuer(IssuerName::Preset(preset), &Scenario::preset(preset), figures)
    };
    let labs = Lab::ALL.map(|lab| laboratory(&of.scenario, lab));
    let presets = Preset::ALL.into_iter().zip(presets).map(preset);
    let mut others: Vec<_> = presets.chain(labs).collect();
    let key = |row: &IssuerRow| {
        let key = row.keys.get(order as usize).copied().flatten();
        key.unwrap_or(f64::NEG_INFINITY)
    };
    others.sort_by(|a, b| key(b).total_cmp(&key(a)));
    let present = issuer(IssuerName::Present, &of.scenario, &IssuerFigures::of(of));
    std::iter::once(present).chain(others).collect()
}

/// The table of these rows.
pub fn table_of(rows: &[IssuerRow]) -> Table {
    let page = Column::page(Header::Words(Language::issuer_head));
    let column = |(key, words): IssuerColumn| match words {
        Some(words) => Column::both(key, Header::Words(words)),
        None => Column::file(key),
    };
    let names = [Column::file("issuer"), page].into_iter();
    let row = |row: &IssuerRow| TableRow {
        cells: row.name.cells().into_iter().chain(row.cells.iter().cloned()).collect(),
        is_total: false,
    };
    Table {
        columns: names.chain(COLUMNS.map(column)).collect(),
        rows: rows.iter().map(row).collect(),
        digits: 3,
        ..Table::default()
    }
}

/// The table with its finding.
pub(crate) fn figure(language: Language, rows: &[IssuerRow], months: u32) -> TableFigure {
    let title = finding(language, rows).say(language);
    let heading = Heading { title, note: language.issuers_note(months), ..Heading::default() };
    TableFigure { heading, table: table_of(rows) }
}

/// Who earns most for each employee: issuers alone, no bank and no laboratory.
fn finding(language: Language, rows: &[IssuerRow]) -> IssuersFinding {
    let each = |row: &IssuerRow| row.keys.get(IssuerOrder::Each as usize).copied().flatten();
    let is_issuer = |row: &&IssuerRow| {
        !matches!(row.name, IssuerName::Lab(..) | IssuerName::Preset(Preset::Bank))
    };
    let rows = rows.iter().filter(is_issuer);
    let earning = rows.filter_map(|row| Some((row.name, each(row).filter(|usd| *usd > 0.0)?)));
    // The present one stands first: where it is a preset as published, that one is named.
    match earning.max_by(|a, b| a.1.total_cmp(&b.1)) {
        Some((IssuerName::Preset(preset), each)) => {
            IssuersFinding::Most { name: language.preset_name(preset).to_owned(), each }
        }
        Some((_, each)) => IssuersFinding::Own { each },
        None => IssuersFinding::None,
    }
}

impl IssuerName {
    /// Its stable name in the file, and its words.
    fn cells(self) -> [Cell; 2] {
        let (name, header) = match self {
            Self::Present => ("present", Header::Words(Language::present_scenario)),
            Self::Preset(preset) => (preset.id(), Header::Preset(preset)),
            Self::Lab(lab, year) => (lab.key(), Header::Company(Company::Lab(lab), year)),
        };
        [Cell::name(name), Cell::Header(header)]
    }

    /// What pinning it pins; a laboratory is no scenario.
    pub(crate) fn scenario(self, present: &Scenario) -> Option<Scenario> {
        match self {
            Self::Present => Some(present.clone()),
            Self::Preset(preset) => Some(Scenario::preset(preset)),
            Self::Lab(..) => None,
        }
    }

    /// Its name.
    pub(crate) fn text(self, language: Language) -> String {
        let [_, name] = self.cells();
        name.text(language, 3)
    }
}

fn issuer(name: IssuerName, scenario: &Scenario, of: &IssuerFigures) -> IssuerRow {
    let usd = |usd: f64| Cell::Float(usd, Format::Usd);
    let basis = if assumptions(scenario).is_empty() { Cell::NONE } else { ASSUMED };
    let each = match (of.profit_per_employee, origin(scenario, Parameter::Staff)) {
        (Some(_), _) => basis.clone(),
        (None, Origin::NotPublished) => Cell::Origin(Origin::NotPublished),
        (None, _) => Cell::Origin(Origin::None),
    };
    let even = match of.break_even.named() {
        Some(_) => basis.clone(),
        None => Cell::Origin(Origin::NoRate(of.break_even)),
    };
    let cells = vec![
        Cell::Header(Header::Month(of.start)),
        usd(of.tokens),
        Cell::or_none(of.rate, Format::Share(2)),
        usd(of.reserve_income),
        usd(of.paid_away),
        usd(of.profit),
        basis,
        Cell::or_none(of.profit_per_employee, Format::Usd),
        each,
        of.break_even.named().map_or(Cell::NONE, |rate| Cell::Float(rate, Format::Share(2))),
        even,
        usd(of.excess),
    ];
    let keys = [Some(of.tokens), of.rate, Some(of.profit), of.profit_per_employee, Some(of.excess)];
    IssuerRow { name, cells, keys }
}

const ASSUMED: Cell = Cell::Origin(Origin::Assumed);

/// A laboratory: its loss, and that of each employee where their number is known.
fn laboratory(scenario: &Scenario, lab: Lab) -> IssuerRow {
    let inputs = LabInputs::new(scenario, lab);
    let [_, loss, staff, _] = lab.parameters().map(|parameter| origin(scenario, parameter));
    // A loss is told below nought, but never as minus nought.
    let profit = 0.0 - inputs.loss;
    let each = (inputs.staff > 0.0).then(|| profit / inputs.staff);
    let mut cells = vec![Cell::NONE; COLUMNS.len()];
    let of = |key: &str| COLUMNS.iter().position(|(own, _)| *own == key);
    let mut put = |key, cell| {
        if let Some(place) = of(key).and_then(|place| cells.get_mut(place)) {
            *place = cell;
        }
    };
    put("profit", Cell::Float(profit, Format::Usd));
    put("profit_source", Cell::Origin(loss));
    put("profit_per_employee", each.map_or(Cell::NONE, |usd| Cell::Float(usd, Format::Usd)));
    let is_told = each.is_some() || staff != Origin::NotPublished;
    put("profit_per_employee_source", Cell::Origin(if is_told { Origin::Computed } else { staff }));
    let name = IssuerName::Lab(lab, inputs.year);
    IssuerRow { name, cells, keys: [None, None, Some(profit), each, None] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(link: &str, order: IssuerOrder) -> Vec<Vec<String>> {
        let table = table(&Run::of_link(link), order);
        let plain = |text: String| text.replace('\u{a0}', " ");
        let rows = table.page(Language::English, 0).into_iter();
        rows.map(|row| row.into_iter().map(plain).collect()).collect()
    }

    #[test]
    fn the_present_one_is_first_and_the_others_stand_in_order() {
        let rows = page("rate=1", IssuerOrder::Tokens);
        assert_eq!(rows.len(), 1 + Preset::ALL.len() + Lab::ALL.len());
        assert_eq!(rows[0][..3], ["The present scenario", "Jul 2026", "$184 bn"]);
        assert_eq!(rows[1][0], "Tether · 30 Jun 2026");
        assert!(rows[rows.len() - 1][2] == "–", "{rows:?}");
        for order in IssuerOrder::ALL {
            let run = Run::of_link("");
            let presets =
                Preset::ALL.map(|it| IssuerFigures::of_preset(it, 60, run.scenario.year()));
            let rows = super::rows(&run, &presets, order);
            assert_eq!(rows[0].name, IssuerName::Present);
            let keys: Vec<_> =
                rows[1..].iter().filter_map(|row| row.keys[order as usize]).collect();
            assert!(keys.len() > 8 && keys.windows(2).all(|pair| pair[0] >= pair[1]), "{order:?}");
        }
    }

    #[test]
    fn what_has_no_number_has_its_reason() {
        let table = table(&Run::of_link("tokens=0&bets=none&staff=0"), IssuerOrder::Tokens);
        let [page, origins] = [
            table.page(Language::English, 0),
            table
                .origins(0)
                .into_iter()
                .map(|row| {
                    row.into_iter()
                        .map(|it| it.map(|it| it.text(Language::English)).unwrap_or_default())
                        .collect()
                })
                .collect(),
        ];
        assert_eq!((page[0][3].as_str(), page[0][7].as_str()), ("none", "none"));
        assert_eq!(origins[0][7], "does not apply");
        for (row, origins) in page.iter().zip(&origins) {
            let is_lab = row[2] == "–";
            for (text, origin) in row.iter().zip(origins).skip(3) {
                let is_none = ["none", "–"].contains(&text.as_str());
                assert!(
                    !is_none || is_lab || row[0] == "The present scenario" || !origin.is_empty(),
                    "{row:?}"
                );
            }
        }
        let small = page.iter().position(|row| row[0].starts_with("PYUSD")).unwrap();
        assert_eq!(origins[small][6], "rests on assumptions");
    }

    #[test]
    fn the_finding_names_who_earns_most() {
        let said = |link: &str, language| {
            let run = Run::of_link(link);
            let presets =
                Preset::ALL.map(|it| IssuerFigures::of_preset(it, 12, run.scenario.year()));
            figure(language, &rows(&run, &presets, IssuerOrder::Tokens), 12).heading.title
        };
        for language in Language::ALL {
            assert!(said("", language).contains("Tether"), "{}", said("", language));
        }
        let own = said("staff=10", Language::English);
        assert!(own.starts_with("Per employee, no issuer earns as much as the present"), "{own}");
    }
}
