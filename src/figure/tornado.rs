//! The tornado as data for a list of bars, each a control, and as a table.
//!
//! Nothing is drawn of what is pinned: a bar is what a move does to this scenario, and what the same
//! move does to another is a tornado of its own. Not here: the runs ([`crate::analysis::Tornado`]), and the list itself.

use rust_decimal::Decimal;

use super::key;
use super::table::{Cell, Column, Format, Header, TableRow};
use super::{Heading, Table, TableKind};
use crate::analysis::{MetricUnit, Tornado, TornadoBar};
use crate::scenario::{Id, Parameter};
use crate::text::Language;
use crate::text::tornado::TornadoFinding;

/// The kind of figure.
pub static KIND: TableKind =
    TableKind { id: "tornado", file: "tornado", number: 12, subject: Language::tornado_subject };

/// A tornado, every text finished.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoFigure {
    /// The finding and the note.
    pub heading: Heading,
    /// Its numbers.
    pub table: Table,
    /// The bars, the largest first.
    pub bars: Vec<LeverBar>,
    /// The largest effect, whatever its sign, in the unit of the figure; nought without bars.
    pub largest: f64,
}

/// A bar: a lever and the two ends of its usual range.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverBar {
    /// The parameter that taking an end sets.
    pub parameter: Parameter,
    /// Its name.
    pub name: &'static str,
    /// Its usual range.
    pub range: String,
    /// The lower and the upper end.
    pub ends: [LeverEnd; 2],
    /// All of it, for people who listen.
    pub words: String,
}

/// An end of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverEnd {
    /// The value of the parameter.
    pub value: Decimal,
    /// Its text.
    pub text: String,
    /// What it does to the figure, in its unit; `None` where that has no number there.
    pub effect: Option<f64>,
    /// Its text.
    pub effect_text: String,
}

/// The figure of a tornado whose runs are made.
pub fn tornado(language: Language, of: &Tornado) -> TornadoFigure {
    let bars = of.bars();
    let scenario = of.scenario();
    let when = language.year_option(scenario.year(), scenario.start(), scenario.months());
    let shown: Vec<_> = bars.iter().map(|bar| lever_bar(language, of, bar)).collect();
    let heading = Heading {
        title: finding(language, of, &bars, &shown).say(language),
        note: language.tornado_note(&when),
        ..Heading::default()
    };
    let largest = bars.first().map_or(0.0, TornadoBar::size);
    TornadoFigure { heading, table: table(of, &bars), bars: shown, largest }
}

fn lever_bar(language: Language, of: &Tornado, bar: &TornadoBar) -> LeverBar {
    let name = language.label(Id::Parameter(bar.parameter));
    let end = |value: Decimal, effect: Option<f64>| LeverEnd {
        value,
        text: language.value_text(bar.parameter, value),
        effect,
        effect_text: effect_text(language, of, effect),
    };
    let ([low, high], [less, more]) = (bar.ends, bar.effects);
    let ends = [end(low, less), end(high, more)];
    let [low, high] = &ends;
    let words = language.bar_sets(name, &low.text, &low.effect_text, &high.text, &high.effect_text);
    let range = language.usual_range(bar.parameter, bar.range);
    LeverBar { parameter: bar.parameter, name, range, words, ends }
}

fn effect_text(language: Language, of: &Tornado, effect: Option<f64>) -> String {
    effect.map_or_else(
        || language.texts().status().none.to_owned(),
        |effect| key::difference(language, of.metric().unit(), effect),
    )
}

fn finding(
    language: Language,
    of: &Tornado,
    bars: &[TornadoBar],
    shown: &[LeverBar],
) -> TornadoFinding {
    let metric = language.figure_name(of.metric()).to_owned();
    let (Some(bar), Some(LeverBar { name, range, ends: [low, high], .. })) =
        (bars.first(), shown.first())
    else {
        return if of.now().is_some() {
            TornadoFinding::Still { metric }
        } else {
            TornadoFinding::NoNumber { metric }
        };
    };
    let parameter = (*name).to_owned();
    let is_small = |effect: Option<f64>| effect.is_none_or(|it| it.abs() < bar.size() / 1e3);
    match bar.effects.map(is_small) {
        [false, false] => {
            let (low, high) = (low.effect_text.clone(), high.effect_text.clone());
            TornadoFinding::Most { parameter, range: range.clone(), metric, low, high }
        }
        [is_low_small, _] => {
            let end = if is_low_small { high } else { low };
            let (value, effect) = (end.text.clone(), end.effect_text.clone());
            TornadoFinding::OneSide { parameter, value, metric, effect }
        }
    }
}

/// A row a bar.
fn table(of: &Tornado, bars: &[TornadoBar]) -> Table {
    let page = |words: fn(Language) -> &'static str| Column::page(Header::Words(words));
    let both = |key, words: fn(Language) -> &'static str| Column::both(key, Header::Words(words));
    let columns = vec![
        Column::file("key"),
        page(Language::lever_head),
        page(Language::range_head),
        Column::file("low"),
        page(Language::low_head),
        Column::file("high"),
        page(Language::high_head),
        both("low_effect", Language::low_effect_head),
        both("high_effect", Language::high_effect_head),
    ];
    let format = match of.metric().unit() {
        MetricUnit::Money | MetricUnit::Change => Format::Usd,
        MetricUnit::Percent => Format::Percent(2),
        MetricUnit::Months => Format::Months,
    };
    let row = |bar: &TornadoBar| {
        let value = |value: Decimal| {
            let shown = Cell::Header(Header::Value(bar.parameter, value));
            [Cell::Exact(value, Format::Percent(2)), shown]
        };
        let effect = |effect| Cell::or_none(effect, format);
        let names = [Header::Parameter(bar.parameter), Header::Range(bar.parameter, bar.range)];
        let cells = [Cell::name(bar.parameter.row().key)]
            .into_iter()
            .chain(names.map(Cell::Header))
            .chain(bar.ends.into_iter().flat_map(value))
            .chain(bar.effects.map(effect));
        TableRow { cells: cells.collect(), is_total: false }
    };
    Table { columns, rows: bars.iter().map(row).collect(), digits: 3, ..Table::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Metric;
    use crate::scenario::decode;

    #[test]
    fn bars_and_table_tell_the_same() {
        for metric in Metric::ALL {
            let found = Tornado::new(decode("").0, metric).finish();
            for language in Language::ALL {
                let figure = tornado(language, &found);
                assert_eq!(figure.bars.len(), figure.table.rows.len());
                let header = figure.table.header(language);
                for (bar, row) in figure.bars.iter().zip(&figure.table.page(language, 0)) {
                    assert_eq!(row.len(), header.len());
                    assert_eq!(
                        [&row[0], &row[2], &row[3]],
                        [bar.name, &bar.ends[0].text, &bar.ends[1].text]
                    );
                }
                assert!(!figure.heading.title.is_empty() && !figure.heading.title.contains('{'));
            }
        }
    }

    #[test]
    fn the_default_in_words() {
        let found = Tornado::new(decode("").0, Metric::Profit).finish();
        let title = |language| tornado(language, &found).heading.title.replace('\u{a0}', " ");
        assert_eq!(
            title(Language::English),
            "“Bill rate” moves “Net operating profit” most: −$1.40 bn to +$1.40 bn for ±1 point"
        );
        assert_eq!(
            title(Language::Japanese),
            "「営業利益（純額）」を最も動かすのは「短期国債利回り」。±1ポイントで−14.0億ドルから+14.0億ドル"
        );
        let ranges: Vec<_> =
            tornado(Language::English, &found).bars.into_iter().map(|bar| bar.range).collect();
        assert_eq!(ranges[..2], ["±1 point", "±10 points"]);
        assert!(ranges.iter().any(|range| range == "±10\u{a0}%"), "{ranges:?}");
        let none = Tornado::new(decode("staff=0").0, Metric::ProfitPerEmployee).finish();
        assert!(tornado(Language::English, &none).heading.title.ends_with("has no value here"));
    }
}
