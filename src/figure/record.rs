//! The record for a reader: each published figure beside ours, how many come out, the table of all,
//! and the checks of the machine.
//!
//! Ours are worked out one by one ([`PublishedFigure::answer`]), so that a page may spread them.
//! Not here: the figures and how ours is found.

use super::table::{Cell, Column, Format, Header, TableRow};
use super::{Heading, Table, TableKind, command_of};
use crate::analysis::{CheckOutcome, Reproduction, SelfCheck};
use crate::record::published::{PUBLISHED, PublishedFigure};
use crate::record::published_kind::{Expected, RecordUnit, Tolerance};
use crate::text::record::{CheckFinding, ChecksFinding, RecordFinding, publication_mark};
use crate::text::{DASH, Language, SourceMark, decimal, signed};
use crate::unit::HALF_CENT;

/// The kind of figure.
pub static KIND: TableKind =
    TableKind { id: "record", file: "record", number: 1, subject: Language::record_subject };

/// How a figure turns out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordResult {
    /// Ours comes near enough.
    Met,
    /// It does not.
    Missed,
    /// The record leaves it open.
    Open,
}

/// A figure on record beside ours, every text finished.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordLine {
    /// Permanent id.
    pub id: &'static str,
    /// What it is, and of when.
    pub name: String,
    /// The figure.
    pub published: String,
    /// Ours.
    pub ours: String,
    /// Ours less the figure.
    pub difference: String,
    /// How near ours must come.
    pub tolerance: String,
    /// How it turns out.
    pub result: RecordResult,
    /// Its word.
    pub result_word: &'static str,
    /// How ours is worked out, or why it does not meet the figure.
    pub note: &'static str,
    /// Who published it.
    pub source: String,
    /// Where the publisher keeps it.
    pub address: Option<&'static str>,
    /// What it speaks of.
    pub date: String,
    /// How sure it is.
    pub mark: SourceMark,
    /// The same in words.
    pub mark_word: &'static str,
    /// The query of the machine in that state; none where ours is arithmetic.
    pub link: Option<String>,
    /// The command that prints the same.
    pub command: String,
}

/// A check of the machine, every text finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckLine {
    /// What it promises.
    pub name: &'static str,
    /// Whether it holds.
    pub passes: bool,
    /// How it turns out.
    pub words: String,
}

impl RecordResult {
    fn of(answer: &Reproduction) -> Self {
        match (answer.is_near, answer.figure.topic.expected()) {
            (true, _) => Self::Met,
            (false, Expected::Unexplained) => Self::Open,
            (false, Expected::Reproduced) => Self::Missed,
        }
    }

    /// Stable word in files.
    fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Missed => "missed",
            Self::Open => "open",
        }
    }

    fn words(self) -> fn(Language) -> &'static str {
        match self {
            Self::Met => Language::record_met,
            Self::Missed => Language::record_missed,
            Self::Open => Language::record_open,
        }
    }
}

/// A figure on record beside ours.
pub fn record_line(language: Language, answer: &Reproduction) -> RecordLine {
    let row = answer.figure;
    let result = RecordResult::of(answer);
    let mark = publication_mark(row.source, row.grade);
    let unit = row.topic.unit();
    let value = |value: f64| plain(unit).text(language, value, 4);
    RecordLine {
        id: row.id,
        name: record_title(language, row),
        published: value(row.published),
        ours: answer.ours.map_or_else(|| DASH.to_owned(), value),
        difference: difference(language, answer),
        tolerance: tolerance(language, row),
        result,
        result_word: result.words()(language),
        note: language.record_how(row.topic),
        source: language.publication(row.source),
        address: row.source.address(),
        date: language.record_date(row.date),
        mark,
        mark_word: language.mark(mark),
        link: answer.link.clone(),
        command: command_of("", &format!("--record {}", row.id)),
    }
}

/// How many figures come out, of those that are worked out so far.
pub fn record_heading(language: Language, answers: &[Reproduction]) -> Heading {
    let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
    let number = |wanted: fn(&Reproduction) -> bool| {
        count(answers.iter().filter(|answer| wanted(answer)).count())
    };
    let must = number(|answer| answer.figure.topic.expected() == Expected::Reproduced);
    let met =
        number(|answer| answer.is_near && answer.figure.topic.expected() == Expected::Reproduced);
    let open = number(|answer| RecordResult::of(answer) == RecordResult::Open);
    let found = match (answers.len(), PUBLISHED.len()) {
        (done, all) if done < all => {
            RecordFinding::Working { done: count(done), count: count(all) }
        }
        _ if met == must => RecordFinding::All { count: must, open },
        _ => RecordFinding::Some { met, count: must, open },
    };
    let note = language.record_note().to_owned();
    Heading { title: found.say(language), note, ..Heading::default() }
}

/// One row a figure.
pub fn record_table(language: Language, answers: &[Reproduction]) -> Table {
    let both = |key, words: fn(Language) -> &'static str| Column::both(key, Header::Words(words));
    let page = |words: fn(Language) -> &'static str| Column::page(Header::Words(words));
    let columns = vec![
        Column::file("figure"),
        Column::file("date"),
        Column::file("unit"),
        page(Language::record_figure_head),
        both("published", Language::record_published_head),
        both("ours", Language::record_ours_head),
        both("difference", Language::record_difference_head),
        Column::file("below"),
        Column::file("above"),
        page(Language::record_tolerance_head),
        Column::file("result"),
        page(Language::record_result_head),
        Column::file("source"),
        Column::file("grade"),
        page(Language::record_source_head),
        Column::file("link"),
    ];
    let rows = answers.iter().map(|answer| row(language, answer)).collect();
    Table { columns, rows, digits: 4, ..Table::default() }
}

/// A check of the machine and how it turns out.
pub fn check_line(language: Language, check: SelfCheck, outcome: CheckOutcome) -> CheckLine {
    let found = match outcome {
        CheckOutcome::Passes => CheckFinding::Holds,
        CheckOutcome::Fails { month, by } => {
            let usd = by.abs();
            match (month, usd > HALF_CENT) {
                (Some(month), true) => CheckFinding::FailsInBy { month, usd },
                (Some(month), false) => CheckFinding::FailsIn { month },
                (None, true) => CheckFinding::FailsBy { usd },
                (None, false) => CheckFinding::Fails,
            }
        }
    };
    let name = language.self_check(check);
    CheckLine { name, passes: outcome.passes(), words: found.say(language) }
}

/// What the checks are about.
pub fn checks_subject(language: Language) -> &'static str {
    language.checks_subject()
}

/// What all checks come to.
pub fn checks_title(language: Language, lines: &[CheckLine]) -> String {
    let count = |of: usize| u32::try_from(of).unwrap_or(u32::MAX);
    let failed = count(lines.iter().filter(|line| !line.passes).count());
    match (failed, count(lines.len())) {
        (0, count) => ChecksFinding::All { count },
        (failed, count) => ChecksFinding::Some { failed, count },
    }
    .say(language)
}

/// What a figure is, and of when.
pub fn record_title(language: Language, row: &PublishedFigure) -> String {
    language.record_name(language.record_topic(row.topic), &language.record_date(row.date))
}

fn plain(unit: RecordUnit) -> Format {
    match unit {
        RecordUnit::Usd => Format::Usd,
        RecordUnit::Percent => Format::Percent(2),
    }
}

/// "−$12.0 m (−1.6 %)", "+0.12 points".
fn difference(language: Language, answer: &Reproduction) -> String {
    let Some(off) = answer.difference else { return DASH.to_owned() };
    match answer.figure.topic.unit() {
        RecordUnit::Percent => language.point_change(&signed(off, 2)),
        RecordUnit::Usd => {
            let part = off / answer.figure.published.abs() * 100.0;
            let part = language.signed_percent(part, 1);
            language.record_difference(&language.money_change(off, 3), &part)
        }
    }
}

fn tolerance(language: Language, row: &PublishedFigure) -> String {
    let percent = |part: f64| language.percent(part * 100.0, 1);
    match (row.tolerance, row.topic.unit()) {
        (Tolerance::Relative(part), _) => language.record_within(&percent(part)),
        (Tolerance::AtLeast(part), _) => language.record_at_least(&percent(part)),
        (Tolerance::Absolute(usd), RecordUnit::Usd) => {
            language.record_within(&language.money(usd, 2))
        }
        (Tolerance::Absolute(points), RecordUnit::Percent) => {
            language.record_within(&language.point_change(&decimal(points, 2)))
        }
    }
}

fn row(language: Language, answer: &Reproduction) -> TableRow {
    let row = answer.figure;
    let result = RecordResult::of(answer);
    let (value, change, unit) = match row.topic.unit() {
        RecordUnit::Usd => (Format::Usd, Format::Change, "usd"),
        RecordUnit::Percent => (Format::Percent(2), Format::Points(2), "percent"),
    };
    let (below, above) = row.tolerance.room(row.published);
    let source = language.record_source(
        &language.publication(row.source),
        language.mark(publication_mark(row.source, row.grade)),
    );
    let cells = vec![
        Cell::name(row.id),
        Cell::name(&row.date.word()),
        Cell::name(unit),
        Cell::name(&record_title(language, row)),
        Cell::Float(row.published, value),
        Cell::or_none(answer.ours, value),
        Cell::or_none(answer.difference, change),
        Cell::Float(below, value),
        // A floor has no upper end.
        Cell::or_none(above.is_finite().then_some(above), value),
        Cell::name(&tolerance(language, row)),
        Cell::name(result.word()),
        Cell::Header(Header::Words(result.words())),
        Cell::name(&row.source.word()),
        Cell::name(row.grade.word()),
        Cell::name(&source),
        Cell::name(answer.link.as_deref().unwrap_or_default()),
    ];
    TableRow { cells, is_total: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Run;

    fn answers() -> Vec<Reproduction> {
        PUBLISHED.iter().map(PublishedFigure::answer).collect()
    }

    #[test]
    fn the_heading_counts() {
        let mut answers = answers();
        let title = |answers: &[Reproduction], language| record_heading(language, answers).title;
        assert_eq!(
            title(&answers, Language::English),
            "All 43 figures come out within their tolerance; 4 that the record itself leaves open do not"
        );
        assert_eq!(title(&answers[..1], Language::English), "1 of 47 figures worked out");
        answers[0].is_near = false;
        assert_eq!(
            title(&answers, Language::Japanese),
            "43件のうち42件が許容差の内に収まる。記録そのものが説明しない4件は合わない"
        );
        let line = record_line(Language::English, &answers[0]);
        assert_eq!(line.result, RecordResult::Missed);
    }

    #[test]
    fn a_line_in_full() {
        let line = |id: &str, language| {
            record_line(language, &PublishedFigure::from_id(id).unwrap().answer())
        };
        let found = line("circle-income-2025-q3", Language::English);
        let said =
            [&found.name, &found.published, &found.ours, &found.difference, &found.tolerance];
        assert_eq!(
            said.map(|text| text.replace('\u{a0}', " ")),
            [
                "Circle’s reserve income, Q3 2025",
                "$711.2 m",
                "$709.6 m",
                "−$1.60 m (−0.2 %)",
                "±1.0 %"
            ]
        );
        assert_eq!(found.result_word, "within tolerance");
        assert!(found.command.ends_with("-- --record circle-income-2025-q3"));
        let link = found.link.unwrap();
        assert!(
            link.starts_with("v=1&preset=circle-2025&") && link.contains("&months=3"),
            "{link}"
        );
        let floor = line("tether-interest-2023-q2", Language::Japanese);
        assert_eq!(floor.tolerance, "下限値。下回るのは20.0%まで");
        assert_eq!(line("tether-claim-2024", Language::English).result, RecordResult::Open);
    }

    #[test]
    fn texts_are_whole_and_files_plain() {
        let answers = answers();
        for language in Language::ALL {
            for answer in &answers {
                let line = record_line(language, answer);
                let texts = [line.name, line.published, line.ours, line.difference, line.tolerance];
                for text in texts {
                    assert!(!text.is_empty() && !text.contains(['{', '–']), "{text}");
                    assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
                }
            }
            let table = record_table(language, &answers);
            assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
        }
        let file = |language| crate::figure::csv::lines(&record_table(language, &answers));
        assert_eq!(file(Language::English), file(Language::Japanese));
        assert!(file(Language::English).is_ascii());
    }

    #[test]
    fn checks_have_words() {
        let run = Run::of_link("months=12");
        for language in Language::ALL {
            let line = |check: SelfCheck| check_line(language, check, check.holds(&run));
            let lines = SelfCheck::ALL.map(line);
            assert!(lines.iter().all(|line| line.passes && !line.name.is_empty()));
        }
        let fails = |month, by| {
            check_line(Language::English, SelfCheck::Balances, CheckOutcome::Fails { month, by })
        };
        assert_eq!(fails(Some(3), 1e-6).words, "fails in month 3");
        assert_eq!(fails(Some(3), -2.0).words, "fails in month 3 by $2");
        assert_eq!(fails(None, 0.0).words, "fails");
        let title = |lines: &[CheckLine]| checks_title(Language::English, lines);
        assert_eq!(title(&[fails(None, 0.0)]), "1 of 1 checks fails");
    }
}
