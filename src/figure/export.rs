//! What the native example prints: the table of inputs, the key figures, the figures of each bet,
//! the comparison with others, what rates do, and the lines above a ledger that say what it is.

mod day_run;
mod drawing;
mod file;
mod lever;
mod rule;
mod schema;

use rust_decimal::Decimal;
use serde::Serialize;

use super::comparison;
pub use super::fall::stress;
use crate::analysis::{
    Durations, HolderLimit, KeyFigures, Passing, PaysWith, ProfitField, Race, RateTable, Run,
    VentureFigures, venture,
};
use crate::model::project;
use crate::scenario::{Group, Id, Lab, Preset, Scenario, encode, write};
use crate::unit::{Exact, Number};

pub use day_run::{DayRunOut, RunDayOut, RungOut, run};
pub use drawing::{svg_names, svg_of};
pub use file::{file_names, file_of, record_csv};
pub use lever::{LeverOut, SolveFault, SolvedOut, TornadoOut, solve, tornado};
pub use rule::{RuleOut, RuleTestOut, rules};
pub use schema::schema;

/// One row of the table of inputs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InputExport {
    /// Permanent key.
    pub key: &'static str,
    /// Unit in which bounds and values are written.
    pub unit: Option<&'static str>,
    /// Group of controls.
    pub group: &'static str,
    /// Smallest value that may be entered.
    pub minimum: Option<String>,
    /// Largest value that may be entered.
    pub maximum: Option<String>,
    /// Value where neither preset nor person says otherwise.
    pub default: Option<String>,
    /// Where the default comes from.
    pub source: &'static str,
    /// How sure it is.
    pub(crate) grade: &'static str,
    /// Values of the presets that name the input.
    pub presets: Vec<PresetValue>,
}

/// The value of an input in a preset.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PresetValue {
    /// Permanent id of the preset.
    pub preset: &'static str,
    /// The value as a link writes it.
    pub value: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// How sure it is.
    pub(crate) grade: &'static str,
}

/// The table of inputs, words first, then numbers.
pub fn inputs() -> Vec<InputExport> {
    Id::all().map(parameter).collect()
}

fn parameter(id: Id) -> InputExport {
    let row = match id {
        Id::Parameter(parameter) => Some(parameter.row()),
        _ => None,
    };
    // The default of a lab's number is what its standard vintage says.
    let blank = match id.group() {
        Group::Labs => Scenario::blank().provenance(id),
        _ => Preset::default().provenance(Id::Version),
    };
    InputExport {
        key: id.key(),
        unit: row.map(|row| row.unit.word()),
        group: id.group().word(),
        minimum: row.map(|row| write(row.minimum)),
        maximum: row.map(|row| write(row.maximum)),
        default: row.map(|row| write(row.default)),
        source: blank.0.word(),
        grade: blank.1.word(),
        presets: Preset::ALL.into_iter().flat_map(|preset| values(preset, id)).collect(),
    }
}

fn values(preset: Preset, id: Id) -> impl Iterator<Item = PresetValue> {
    let entries = preset.entries().iter().filter(move |entry| Id::from_key(entry.key) == Some(id));
    entries.map(move |entry| PresetValue {
        preset: preset.id(),
        value: entry.text,
        source: entry.source.word(),
        grade: entry.grade.word(),
    })
}

/// The key figures of a scenario under their stable names.
pub fn summary(scenario: &Scenario) -> KeyFigures {
    Run::new(scenario.clone()).of_year
}

/// The book of bets and each bet that counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BetsOut {
    /// All bets together.
    pub book: VentureFigures,
    /// Each of them, in the order they are due.
    pub bets: Vec<BetOut>,
}

/// One bet under its stable names.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BetOut {
    /// Its place in the link, from 0.
    pub place: usize,
    /// Its name.
    pub name: String,
    /// Word of its kind.
    pub kind: &'static str,
    /// Month it is due in.
    pub month: String,
    /// Month in which the last of it was paid; null where that is before the start or not within
    /// the horizon.
    pub settled: Option<String>,
    /// What is still to be paid in the last month, USD.
    pub unpaid: f64,
    /// What it comes to.
    #[serde(flatten)]
    pub figures: VentureFigures,
}

/// The figures of each bet of a scenario.
pub fn bets(scenario: &Scenario) -> BetsOut {
    let projection = project::<Exact>(scenario);
    let found = venture(&projection);
    let date = |month: u32| scenario.start().plus(i32::try_from(month).unwrap_or(i32::MAX) - 1);
    let payments = found.bets.into_iter().zip(&projection.payments);
    let bets = payments.filter_map(|((place, figures), payment)| {
        let bet = scenario.bets().get(place)?;
        Some(BetOut {
            place,
            name: bet.name.clone(),
            kind: bet.kind().word(),
            month: bet.month.to_string(),
            settled: payment.settled.map(|month| date(month).to_string()),
            unpaid: payment.unpaid.to_f64(),
            figures,
        })
    });
    BetsOut { book: found.book, bets: bets.collect() }
}

/// The issuer beside others, and how it stands against the laboratories.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparedOut {
    /// The table of figures.
    pub figures: Vec<comparison::Exported>,
    /// Years of both laboratories' losses that one year of profit pays.
    pub lab_years: Option<f64>,
    /// The same for each laboratory alone.
    pub lab_years_each: Vec<(&'static str, Option<f64>)>,
    /// How its profit stands against their losses: `ahead`, `passes`, `behind`, `overtaken`.
    pub passing: Option<&'static str>,
    /// The month in which that changes.
    pub(crate) passing_month: Option<String>,
    /// Share of the short rate at which paying the holders leaves no profit, percent; null
    /// where no share from 0 to 100 does.
    pub holder_limit: Option<f64>,
}

/// The comparison of a scenario.
pub fn compared(scenario: &Scenario) -> ComparedOut {
    let run = Run::new(scenario.clone());
    let found = comparison::comparison(&run);
    let race = Race::new(scenario, &run.projection);
    let passing = race.passing().map(passing_word);
    let date = |month: u32| {
        let row = run.projection.rows.iter().find(|row| row.month == month);
        row.map(|row| row.date.to_string())
    };
    ComparedOut {
        figures: found.export(),
        lab_years: race.lab_years(None),
        lab_years_each: Lab::ALL.map(|lab| (lab.key(), race.lab_years(Some(lab)))).to_vec(),
        passing: passing.map(|(word, _)| word),
        passing_month: passing.and_then(|(_, month)| date(month?)),
        holder_limit: match found.limit {
            HolderLimit::At(limit) => Some(limit * 100.0),
            HolderLimit::Beyond | HolderLimit::Gone => None,
        },
    }
}

fn passing_word(passing: Passing) -> (&'static str, Option<u32>) {
    match passing {
        Passing::Ahead => ("ahead", None),
        Passing::From(month) => ("passes", Some(month)),
        Passing::Behind => ("behind", None),
        Passing::Overtaken(month) => ("overtaken", Some(month)),
    }
}

/// What rates do: the table of steps, durations with the six shocks, and the field of profit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RatesOut {
    /// Change of twelve months' income by steps of the rate, without and with the lag.
    pub table: RateTable,
    /// Terms of the opening balance and what shocks do to its value.
    pub durations: Durations,
    /// Profit over rate and tokens.
    pub field: FieldOut,
}

/// The field of profit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldOut {
    /// Rates of the columns, percent.
    pub rates: Vec<f64>,
    /// Tokens of the rows, USD, from low to high.
    pub tokens: Vec<f64>,
    /// Net operating profit of twelve months, USD: a row of tokens each, a column a rate.
    pub profit: Vec<Vec<f64>>,
    /// The present cell.
    pub now: FieldNow,
    /// Fewest tokens that leave no loss at the present rate and at the lowest, USD; 0 for any
    /// number, null where no number does or only fewer do.
    pub break_even_tokens: [Option<f64>; 2],
    /// Lines of break-even: pairs of rate and tokens.
    pub break_even: Vec<Vec<(f64, f64)>>,
    /// Lines along which profit is what it is now.
    pub equal: Vec<Vec<(f64, f64)>>,
}

/// The present cell of the field.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct FieldNow {
    /// Rate, percent.
    pub rate: f64,
    /// Tokens, USD.
    pub tokens: f64,
    /// Net operating profit of twelve months, USD.
    pub profit: f64,
}

/// What rates do to a scenario.
pub fn rates(scenario: &Scenario) -> RatesOut {
    let projection = project::<Exact>(scenario);
    let field = ProfitField::of(scenario);
    let numbers =
        |axis: &[Decimal]| axis.iter().map(|it| f64::from_decimal(*it)).collect::<Vec<_>>();
    let (rates, tokens) = (numbers(&field.axes.rates), numbers(&field.axes.tokens));
    let at = |axis: &[f64], place: usize| axis.get(place).copied().unwrap_or_default();
    let now = FieldNow {
        rate: at(&rates, field.axes.now_column),
        tokens: at(&tokens, field.axes.now_row),
        profit: field.now(),
    };
    RatesOut {
        table: RateTable::new(scenario),
        durations: Durations::new(scenario, &projection),
        field: FieldOut {
            profit: field.cells.chunks(rates.len()).map(<[f64]>::to_vec).collect(),
            break_even_tokens: field.pays.map(|pays| match pays {
                PaysWith::Any => Some(0.0),
                PaysWith::From(tokens) => Some(tokens),
                PaysWith::UpTo(_) | PaysWith::Never => None,
            }),
            rates,
            tokens,
            now,
            break_even: field.break_even,
            equal: field.equal,
        },
    }
}

/// Comment lines above a ledger: what made it, from which link, in which units.
pub fn about(scenario: &Scenario) -> String {
    format!(
        "# Seigniorage {}\n# {}\n# USD with 6 decimals, rate in percent, dates YYYY-MM\n",
        env!("CARGO_PKG_VERSION"),
        encode(scenario)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_is_in_the_table_with_its_presets() {
        let table = inputs();
        assert_eq!(table.len(), Id::all().count());
        let rate = table.iter().find(|row| row.key == "rate").unwrap();
        assert_eq!((rate.unit, rate.maximum.as_deref()), (Some("percent a year"), Some("100")));
        assert_eq!(rate.presets.len(), 10);
        assert_eq!(rate.presets[0].value, "3.83");
        let loss = table.iter().find(|row| row.key == "openai_loss").unwrap();
        assert_eq!(
            (loss.default.as_deref(), loss.source),
            (Some("14000000000"), "openai-leak-2025-12")
        );
        let bets = table.iter().find(|row| row.key == "bet").unwrap();
        assert_eq!((bets.unit, bets.presets.len()), (None, 8));
    }

    #[test]
    fn each_bet_that_counts_is_told_with_its_figures() {
        let link = "bet=kind:grant;name:Data;amount:5m;month:2026-09\
            &bet=kind:equity;name:Robots;amount:90m;month:2026-08;exit:2030-01;multiple:2\
            &bet=kind:loan;name:No;amount:1m;month:2026-08;counted:no";
        let found = serde_json::to_value(bets(&crate::scenario::decode(link).0)).unwrap();
        let told: Vec<_> = found["bets"].as_array().unwrap().iter().collect();
        assert_eq!(told.len(), 2);
        assert_eq!((&told[0]["name"], &told[0]["place"]), (&"Robots".into(), &1.into()));
        assert_eq!((&told[0]["settled"], &told[0]["unpaid"]), (&"2026-08".into(), &0.0.into()));
        assert_eq!((&told[0]["kind"], &told[0]["tvpi"]), (&"equity".into(), &2.0.into()));
        assert_eq!((&told[1]["month"], &told[1]["tvpi"]), (&"2026-09".into(), &0.0.into()));
        assert_eq!(found["book"]["paid_in"], 95e6);
    }

    #[test]
    fn a_ledger_says_what_made_it() {
        let lines = about(&Scenario::preset(Preset::Bank));
        assert!(lines.lines().all(|line| line.starts_with("# ")));
        assert!(lines.contains("v=1&preset=bank"));
    }
}
