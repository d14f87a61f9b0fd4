//! Terms of the opening balance and what the six shocks of rates do to its value, as a table: a row
//! a class, then what has no term, all assets, the tokens, and both together.
//!
//! Not here: how they are found ([`crate::analysis::Durations`]).

use super::table::{Absence, Cell, Column, Format, Header, TableRow};
use super::{Heading, Table, TableFigure, TableKind};
use crate::analysis::{BaselShock, Durations, RepricingTerms, Run};
use crate::scenario::Class;
use crate::text::Language;
use crate::text::duration::{DurationFinding, OfCushion};
use crate::unit::HALF_CENT;

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "durations",
    file: "durations",
    number: 9,
    subject: Language::duration_subject,
};

/// The durations of a run's opening balance.
pub fn durations(language: Language, of: &Run) -> TableFigure {
    let found = Durations::new(&of.scenario, &of.projection);
    let title = duration_finding(&found).say(language);
    let note = language.duration_note(of.scenario.start());
    TableFigure { heading: Heading { title, note, ..Heading::default() }, table: table(&found) }
}

/// What a shock is called over its column.
fn shock_words(shock: BaselShock) -> fn(Language) -> &'static str {
    match shock {
        BaselShock::ParallelUp => Language::shock_parallel_up,
        BaselShock::ParallelDown => Language::shock_parallel_down,
        BaselShock::Steepener => Language::shock_steepener,
        BaselShock::Flattener => Language::shock_flattener,
        BaselShock::ShortUp => Language::shock_short_up,
        BaselShock::ShortDown => Language::shock_short_down,
    }
}

/// What a class that reprices is called.
fn class_words(class: Class) -> fn(Language) -> &'static str {
    match class {
        Class::Cash => |language| language.asset(Class::Cash),
        Class::Repo => |language| language.asset(Class::Repo),
        Class::Fund => |language| language.asset(Class::Fund),
        Class::Paper => |language| language.asset(Class::Paper),
        Class::Loans => |language| language.asset(Class::Loans),
        _ => |language| language.asset(Class::Bills),
    }
}

/// Its numbers.
pub fn table(found: &Durations) -> Table {
    let words = |key, words: fn(Language) -> &'static str| Column::both(key, Header::Words(words));
    let columns = [
        Column::file("part"),
        Column::page(Header::Words(Language::duration_part)),
        words("amount", Language::duration_amount),
        words("yield", Language::duration_yield),
        words("days", Language::duration_days),
        words("duration", Language::duration_years),
        words("dv01", Language::duration_dv01),
    ];
    let shocks = BaselShock::ALL.map(|shock| words(shock.word(), shock_words(shock)));
    let classes = found.classes.iter().map(|held| {
        let name = (held.class.key(), class_words(held.class));
        row(name, held.amount, Some(held.rate), Some((held.terms, true)))
    });
    let with_term: f64 = found.classes.iter().map(|held| held.amount).sum();
    let rest = found.assets - with_term;
    let has_rest = rest.abs() > HALF_CENT;
    let rest = row(("no_term", Language::duration_no_term), rest, None, None);
    let assets = ("assets", Language::duration_assets as fn(Language) -> &'static str);
    let tokens = ("tokens", Language::duration_tokens as fn(Language) -> &'static str);
    let net = ("net", Language::duration_net as fn(Language) -> &'static str);
    let gap = RepricingTerms { duration: found.gap.unwrap_or_default(), ..found.net };
    let sums = [
        row(assets, found.assets, None, Some((found.of_assets, true))),
        row(tokens, found.tokens, None, Some((found.of_tokens, true))),
        row(net, found.assets - found.tokens, None, Some((gap, false))),
    ];
    Table {
        columns: columns.into_iter().chain(shocks).collect(),
        rows: classes.chain(has_rest.then_some(rest)).chain(sums).collect(),
        digits: 3,
        ..Table::default()
    }
}

/// A row; of terms, whether their days say something.
fn row(
    (key, words): (&str, fn(Language) -> &'static str),
    amount: f64,
    rate: Option<f64>,
    terms: Option<(RepricingTerms, bool)>,
) -> TableRow {
    let untold = Cell::None(Absence::Untold);
    let cell = |value: Option<f64>, format| {
        value.map_or_else(|| untold.clone(), |value| Cell::Float(value, format))
    };
    let (days, terms) = (terms.filter(|it| it.1).map(|it| it.0.days), terms.map(|it| it.0));
    let shocks = BaselShock::ALL.iter().enumerate().map(|(place, _)| {
        cell(terms.and_then(|terms| terms.shocks.get(place).copied()), Format::Change)
    });
    let cells = [
        Cell::name(key),
        Cell::Header(Header::Words(words)),
        Cell::Float(amount, Format::Usd),
        cell(rate, Format::Percent(2)),
        cell(days, Format::Number(0)),
        cell(terms.map(|terms| terms.duration), Format::Number(3)),
        cell(terms.map(|terms| terms.dv01), Format::Usd),
    ];
    TableRow { cells: cells.into_iter().chain(shocks).collect(), is_total: false }
}

/// The shock that costs most, beside the cushion.
pub fn duration_finding(found: &Durations) -> DurationFinding {
    let Some((shock, change)) = found.worst() else { return DurationFinding::Still };
    let (loss, cushion) = (-change, found.excess);
    let cushion = match cushion {
        cushion if cushion <= HALF_CENT => OfCushion::None,
        cushion if loss > cushion => OfCushion::More { cushion },
        cushion => OfCushion::Part { percent: loss / cushion * 100.0 },
    };
    DurationFinding::Worst { shock, loss, cushion }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(language: Language, link: &str) -> TableFigure {
        durations(language, &Run::of_link(link))
    }

    fn title(language: Language, link: &str) -> String {
        made(language, link).heading.title.replace('\u{a0}', " ")
    }

    #[test]
    fn the_worst_shock_is_told_beside_the_cushion() {
        let said = title(Language::English, "");
        assert!(
            said.starts_with("The worst of six shocks, short rates up 3 points, costs $"),
            "{said}"
        );
        assert!(said.ends_with("% of the cushion"), "{said}");
        let japanese = title(Language::Japanese, "");
        assert!(
            japanese.starts_with("6つの金利ショックで最悪の「短期3ポイント上昇」は"),
            "{japanese}"
        );
        let less = title(Language::English, "buffer=-1");
        assert!(less.ends_with(", and there is no cushion to bear it"), "{less}");
        let more = title(Language::English, "loans=60&loans_days=3650");
        assert!(more.contains(", more than the cushion of $"), "{more}");
        assert!(
            title(Language::English, "tokens=0&bets=none&other_liabilities=0")
                .starts_with("No shock")
        );
    }

    #[test]
    fn rows_add_up_and_dashes_stand_where_there_is_no_term() {
        let figure = made(Language::English, "tokens_duration=100");
        let rows = figure.table.page(Language::English, 0);
        assert!(rows.iter().all(|row| row.len() == 12), "{rows:?}");
        let names: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(names.last(), Some(&"Assets less tokens (gap)"));
        let parts = figure.table.values("amount");
        let (sums, parts) = (&parts[parts.len() - 3..], &parts[..parts.len() - 3]);
        assert!((parts.iter().sum::<f64>() - sums[0]).abs() < 1.0);
        let dv01 = figure.table.values("dv01");
        let [assets, tokens, net] = dv01[dv01.len() - 3..] else { panic!() };
        assert!((assets + tokens - net).abs() < 1e-6 && tokens < 0.0);
        let no_term = rows.iter().find(|row| row[0] == "Without a term").unwrap();
        assert!(no_term[2..].iter().all(|cell| cell == "–"), "{no_term:?}");
    }
}
