//! The issuer beside one that shares, a bank and two laboratories: one table of figures, each
//! with its source, and what is divided by what.
//!
//! The issuer's figures are those of the ledger; the sharing issuer and the bank are run for
//! twelve months beside it. Not here: the race with the laboratories' losses
//! ([`super::race`]), and how the table stands on the page.

mod file;
mod said;

pub use file::Exported;

pub use file::ExportedFigure;

use super::table::Format;
use super::{Heading, Origin, TableFigure, TableKind};
use crate::analysis::{
    HolderLimit, LabInputs, Peer, Run, bank, holder_limit, opening_assets, sharing,
};
use crate::scenario::{HolderBasis, Id, Lab, Parameter, Preset, Scenario, Source};
use crate::text::Language;
use crate::text::comparison::{Company, Measure};
use crate::unit::Number;
use rust_decimal::Decimal;

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "compare",
    file: "companies",
    number: 6,
    subject: Language::comparison_subject,
};

/// A figure of a company.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The value in the measure's unit, where there is one.
    pub value: Option<f64>,
    /// Where it comes from.
    pub origin: Origin,
}

/// A row of the table: one measure of every company, in the order of [`Company::ALL`].
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureRow {
    /// The measure.
    pub(crate) measure: Measure,
    /// Its figures.
    pub figures: [Figure; 5],
}

/// The comparison of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The table.
    pub rows: Vec<MeasureRow>,
    /// The calendar year the figures of each lab speak of.
    pub years: [i32; 2],
    /// Share of the short rate at which paying the holders leaves no profit.
    pub limit: HolderLimit,
    /// Months the issuer's figures speak of.
    pub months: u32,
    /// What holders are paid by, and the share or the fee.
    holders: (HolderBasis, Decimal),
    /// Opening assets of the issuer and of the bank, USD.
    assets: [f64; 2],
    issuer: Peer,
    interest: f64,
    bank: Peer,
    labs: [LabInputs; 2],
}

/// The comparison of a scenario with its ledger.
pub fn comparison(of: &Run) -> Comparison {
    let Run { scenario, projection, figures, .. } = of;
    let staff = f64::from_decimal(scenario.number(Parameter::Staff));
    let issuer = Peer::new(projection, figures, staff);
    let own_bank = bank(scenario);
    let (shared, bank) = (Peer::run(&sharing(scenario)), Peer::run(&own_bank));
    let labs = Lab::ALL.map(|lab| LabInputs::new(scenario, lab));
    let row = |measure: &Measure| MeasureRow {
        measure: *measure,
        figures: Company::ALL.map(|company| match company {
            Company::Issuer => of_peer(*measure, &issuer, origin(scenario, Parameter::Staff)),
            Company::Sharing => of_peer(*measure, &shared, origin(scenario, Parameter::Staff)),
            Company::Bank => of_peer(*measure, &bank, bank_staff()),
            Company::Lab(lab) => of_lab(*measure, &LabInputs::new(scenario, lab), scenario),
        }),
    };
    let year = projection.first_year();
    Comparison {
        rows: Measure::ALL.iter().map(row).collect(),
        years: labs.map(|lab| lab.year),
        limit: holder_limit(scenario),
        assets: [scenario, &own_bank].map(|book| f64::from_decimal(opening_assets(book))),
        months: u32::try_from(year.len()).unwrap_or(0),
        holders: match scenario.choices.holder_basis {
            HolderBasis::Rest => (HolderBasis::Rest, scenario.number(Parameter::HolderFee)),
            basis => (basis, scenario.number(Parameter::HolderShare)),
        },
        interest: figures.reserve_income,
        issuer,
        bank,
        labs,
    }
}

/// Where the present value of a parameter comes from.
pub(super) fn origin(scenario: &Scenario, parameter: Parameter) -> Origin {
    if scenario.number(parameter) != scenario.published(parameter) {
        return Origin::Yours;
    }
    match scenario.provenance(Id::Parameter(parameter)) {
        (Source::StaffUnknown, _) => Origin::NotPublished,
        (source, grade) => Origin::Said(source, grade),
    }
}

fn bank_staff() -> Origin {
    let (source, grade) = Preset::Bank.provenance(Id::Parameter(Parameter::Staff));
    Origin::Said(source, grade)
}

fn of_peer(measure: Measure, peer: &Peer, staff: Origin) -> Figure {
    let value = match measure {
        Measure::Revenue => Some(peer.revenue),
        Measure::PaidAway => Some(peer.paid_away),
        Measure::Costs => Some(peer.costs),
        Measure::Profit => Some(peer.profit),
        Measure::Staff => return Figure { value: Some(peer.staff), origin: staff },
        Measure::RevenuePerEmployee => peer.revenue_per_employee(),
        Measure::ProfitPerEmployee => peer.profit_per_employee(),
        Measure::Margin => peer.margin,
        Measure::CostIncome => peer.cost_income,
        Measure::BreakEvenRate => peer.break_even.named(),
        Measure::BreakEvenYear => None,
    };
    let origin = match (value, measure) {
        (Some(_), _) => Origin::Computed,
        (None, Measure::BreakEvenRate) => Origin::NoRate(peer.break_even),
        (None, _) => Origin::None,
    };
    Figure { value, origin }
}

fn of_lab(measure: Measure, lab: &LabInputs, scenario: &Scenario) -> Figure {
    let [revenue, loss, staff, break_even] = lab.lab.parameters().map(|l| origin(scenario, l));
    let said = |value, origin| match origin {
        Origin::NotPublished => Figure { value: None, origin },
        _ => Figure { value: Some(value), origin },
    };
    let a_head = |amount: f64| match (lab.staff > 0.0, staff) {
        (true, _) => Figure { value: Some(amount / lab.staff), origin: Origin::Computed },
        (false, Origin::NotPublished) => Figure { value: None, origin: Origin::NotPublished },
        (false, _) => Figure { value: None, origin: Origin::None },
    };
    match measure {
        Measure::Revenue => said(lab.revenue, revenue),
        // A loss is told below nought, but never as minus nought.
        Measure::Profit => said(0.0 - lab.loss, loss),
        Measure::Staff => said(lab.staff, staff),
        Measure::RevenuePerEmployee => a_head(lab.revenue),
        Measure::ProfitPerEmployee => a_head(0.0 - lab.loss),
        Measure::BreakEvenYear => said(f64::from(lab.break_even), break_even),
        Measure::PaidAway
        | Measure::Costs
        | Measure::Margin
        | Measure::CostIncome
        | Measure::BreakEvenRate => Figure { value: None, origin: Origin::None },
    }
}

impl Comparison {
    /// The finding: profit here and at the bank, USD, and whether it is that of one employee.
    pub fn finding(&self) -> ([f64; 2], bool) {
        match (self.issuer.profit_per_employee(), self.bank.profit_per_employee()) {
            (Some(own), Some(bank)) => ([own, bank], true),
            _ => ([self.issuer.profit, self.bank.profit], false),
        }
    }

    /// The finding in words.
    pub fn title(&self, language: Language) -> String {
        let (amounts, is_each) = self.finding();
        language.comparison_title(amounts, is_each)
    }

    /// The table with its words.
    pub(crate) fn figure(&self, language: Language) -> TableFigure {
        let [own, bank] = self.assets.map(|usd| language.money(usd, 4));
        let note = language.comparison_note(self.months, &own, &bank);
        let heading = Heading { title: self.title(language), note, ..Heading::default() };
        TableFigure { heading, table: self.table() }
    }
}

/// How a measure is written.
fn format_of(measure: Measure) -> Format {
    match measure {
        Measure::Revenue
        | Measure::PaidAway
        | Measure::Costs
        | Measure::Profit
        | Measure::RevenuePerEmployee
        | Measure::ProfitPerEmployee => Format::Usd,
        Measure::Staff => Format::People,
        Measure::Margin | Measure::BreakEvenRate => Format::Share(2),
        Measure::CostIncome => Format::Share(1),
        Measure::BreakEvenYear => Format::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Grade, decode};

    fn compared(link: &str) -> Comparison {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        let run = Run::new(scenario);
        comparison(&run)
    }

    /// The places of a figure: of its row, and among the companies.
    fn place(measure: Measure, company: Company) -> [usize; 2] {
        let row = Measure::ALL.iter().position(|own| *own == measure);
        [row.unwrap(), Company::ALL.iter().position(|own| *own == company).unwrap()]
    }

    fn figure(found: &Comparison, measure: Measure, company: Company) -> Figure {
        let [row, place] = place(measure, company);
        found.rows[row].figures[place]
    }

    fn spoken(found: &Comparison) -> String {
        let said = found.productivity();
        let said: Vec<_> = said.iter().map(|said| said.say(Language::English)).collect();
        said.join(" ").replace('\u{a0}', " ")
    }

    #[test]
    fn the_break_even_is_the_one_answer_of_the_page() {
        let rate = |link: &str| {
            let table = compared(link).table();
            let [row, place] = place(Measure::BreakEvenRate, Company::Issuer);
            // The first column names the measure.
            let value = &table.page(Language::English, 0)[row][place + 1];
            let origin = table.origins(0)[row][place + 1].unwrap();
            (value.replace('\u{a0}', " "), origin.text(Language::English))
        };
        let none = |why: &str| ("–".to_owned(), why.to_owned());
        assert_eq!(rate("holder_share=100"), none("earns at zero, loses at this rate"));
        assert_eq!(rate("tokens=0"), none("no rate of money does it"));
        assert_eq!(rate("tax=100"), none("earns and loses nothing at any rate"));
        let nought = "loans=0&staff=0&other_cost=0&custody=0&loan_loss=0";
        assert_eq!(rate(nought), ("0.00 %".to_owned(), "computed".to_owned()));
    }

    #[test]
    fn some_months_are_not_set_against_a_year() {
        let said = |link: &str| spoken(&compared(link));
        assert!(said("").contains("Here it is"));
        assert!(!said("months=1").contains("Here it is"));
    }

    #[test]
    fn every_figure_has_a_source_or_is_computed() {
        let found = compared("openai_revenue=31bn");
        let openai = Company::Lab(Lab::OpenAi);
        assert_eq!(figure(&found, Measure::Revenue, openai).origin, Origin::Yours);
        assert_eq!(
            figure(&found, Measure::Profit, openai),
            Figure { value: Some(-14e9), origin: Origin::Said(Source::OpenAiLeak2025, Grade::C) }
        );
        let anthropic = figure(&found, Measure::ProfitPerEmployee, Company::Lab(Lab::Anthropic));
        assert_eq!(anthropic, Figure { value: None, origin: Origin::NotPublished });
        for row in &found.rows {
            for figure in row.figures {
                let is_there =
                    matches!(figure.origin, Origin::Computed | Origin::Said(..) | Origin::Yours);
                assert_eq!(figure.value.is_some(), is_there, "{:?}", row.measure);
            }
        }
        let head = figure(&found, Measure::RevenuePerEmployee, openai);
        assert_eq!(head, Figure { value: Some(31e9 / 4500.0), origin: Origin::Computed });
    }

    #[test]
    fn seventy_times_and_thirty_eight() {
        let said = spoken(&compared(""));
        assert!(
            said.starts_with("The article says about 60 times. Its own figures give 70 times:")
        );
        assert!(said.contains("$13.0 bn ÷ 150 people"), "{said}");
        assert!(said.contains("give 38 times on interest alone"), "{said}");
        assert!(said.ends_with("OpenAI loses money."), "{said}");
        // Nobody known at the lab: the scenario's own ratios are left out.
        assert_eq!(compared("openai_staff=0").productivity().len(), 4);
        assert_eq!(compared("openai_loss=0").productivity().len(), 5);
    }

    #[test]
    fn the_file_has_a_source_beside_every_value() {
        let table = compared("").table();
        assert_eq!((table.rows.len(), table.file_columns().len()), (Measure::ALL.len(), 12));
        assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
        let keys: Vec<_> = Company::ALL.iter().flat_map(|c| [c.key(), c.key()]).collect();
        for (column, key) in table.columns.iter().skip(3).zip(keys) {
            assert!(column.key.starts_with(key), "{} {key}", column.key);
        }
        assert!(table.rows[3].cells.iter().any(|cell| cell.words() == "openai-leak-2025-12 (C)"));
    }

    #[test]
    fn the_page_and_the_example_tell_the_same() {
        let found = compared("preset=article-2024");
        let exported = found.export();
        for (row, exported) in found.rows.iter().zip(&exported) {
            let values: Vec<_> = exported.companies.iter().map(|company| company.value).collect();
            assert_eq!(values, row.figures.map(|figure| figure.value));
            for language in Language::ALL {
                assert!(row.figures.iter().all(|figure| !figure.origin.text(language).is_empty()));
            }
        }
        let title = found.title(Language::English).replace('\u{a0}', " ");
        assert_eq!(
            title,
            "Profit per employee is $33.0 m here and $64.0 k at a bank with the same deposits"
        );
    }

    #[test]
    fn the_limit_of_paying_holders_is_said() {
        let said = |link: &str| {
            let text = compared(link).funding().say(Language::English);
            text.replace('\u{a0}', " ")
        };
        let article = said("preset=article-2024");
        assert!(article.contains("The profit is gone at 85.4 %"), "{article}");
        let poor = said("rate=0&other_cost=1bn");
        assert!(
            poor.contains("the issuer loses") && poor.contains("Even paying nothing"),
            "{poor}"
        );
        let rich = said("preset=circle-2025&partner_share=0&partner_fixed=0&other_income=5bn");
        assert!(rich.contains("Even the whole rate"), "{rich}");
    }
}
