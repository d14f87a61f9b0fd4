//! The claims as a table: what stands on the page in words, and in its file under stable names.
//!
//! Not here: the lines of the page ([`super::claims`]).

use super::super::Table;
use super::super::table::{Cell, Column, Format, Header, TableRow};
use crate::analysis::{
    AsOf, Claim, ClaimAnswer, ClaimGap, ClaimRecord, ClaimRule, ClaimUnit, Verdict,
};
use crate::scenario::Source;
use crate::text::{Language, SourceMark, source_mark};

/// A row a claim, on the page and in the file.
pub(super) fn table(answers: &[ClaimAnswer]) -> Table {
    let both = |key, words: fn(Language) -> &'static str| Column::both(key, Header::Words(words));
    let page = |words: fn(Language) -> &'static str| Column::page(Header::Words(words));
    let columns = vec![
        both("number", Language::claim_number_head),
        Column::file("claim"),
        page(Language::claim_says_head),
        Column::file("as_of"),
        page(Language::claim_figure_head),
        Column::file("figure"),
        Column::file("figure_low"),
        Column::file("unit"),
        both("ours", Language::claim_ours_head),
        both("difference", Language::claim_gap_head),
        Column::file("verdict"),
        page(Language::claim_verdict_head),
        Column::file("source"),
        page(Language::claim_source_head),
        Column::file("date"),
        page(Language::claim_date_head),
        Column::file("grade"),
        page(Language::claim_grade_head),
        Column::file("inputs"),
    ];
    let remarks = vec![
        "figure: the article’s; ours: of the inputs or on record; both in the unit of the row"
            .replace(';', "，"),
        "difference: the article’s figure over ours in percent or in years where the unit is so"
            .to_owned(),
    ];
    Table {
        columns,
        rows: answers.iter().map(row).collect(),
        digits: 3,
        remarks,
        ..Table::default()
    }
}

fn row(answer: &ClaimAnswer) -> TableRow {
    let (claim, as_of, known) = (answer.claim, answer.as_of, answer.claim.row());
    let record = claim.record(as_of);
    let words =
        |said: fn(Language, Claim, AsOf) -> String| Cell::Header(Header::Claim(said, claim, as_of));
    let number = |value: Option<f64>, format| match value {
        Some(value) => Cell::Float(value, format),
        None => Cell::NONE,
    };
    let format = format(known.unit);
    let low = if let ClaimRule::Between(low) = known.rule { Some(low) } else { None };
    let gap = match answer.gap {
        Some(ClaimGap::Percent(percent)) => Cell::Float(percent, Format::Percent(0)),
        Some(ClaimGap::Years(years)) => Cell::Float(years, Format::Points(0)),
        None => Cell::NONE,
    };
    let cells = vec![
        Cell::Exact(claim.number().into(), Format::Whole),
        Cell::name(claim.id()),
        words(|language, claim, _| language.claim_sentence(claim)),
        Cell::name(as_of.word()),
        known.stated.map_or(Cell::NONE, |_| words(figure)),
        number(known.stated, format),
        number(low, format),
        Cell::name(known.unit.word()),
        number(answer.ours, format),
        gap,
        Cell::name(answer.verdict.word()),
        Cell::Header(Header::Words(verdict_words(answer.verdict))),
        Cell::name(record.source),
        words(|language, claim, as_of| {
            language.claim_source(claim.record(as_of).source).to_owned()
        }),
        Cell::name(record.date),
        words(|language, claim, as_of| language.claim_date(claim.record(as_of).date)),
        Cell::name(record.grade.word()),
        words(|language, claim, as_of| language.mark(mark(claim.record(as_of))).to_owned()),
        Cell::name(&inputs(answer)),
    ];
    TableRow { cells, is_total: false }
}

fn figure(language: Language, claim: Claim, _: AsOf) -> String {
    let row = claim.row();
    row.stated.map_or_else(String::new, |stated| language.claim_figure(row.rule, row.unit, stated))
}

fn verdict_words(verdict: Verdict) -> fn(Language) -> &'static str {
    match verdict {
        Verdict::Holds => |language| language.verdict(Verdict::Holds),
        Verdict::Rounded => |language| language.verdict(Verdict::Rounded),
        Verdict::DoesNotAddUp => |language| language.verdict(Verdict::DoesNotAddUp),
        Verdict::Unverified => |language| language.verdict(Verdict::Unverified),
        Verdict::Outdated => |language| language.verdict(Verdict::Outdated),
    }
}

/// The inputs as a file has them: "interest=7000000000 marks=5000000000".
fn inputs(answer: &ClaimAnswer) -> String {
    let inputs = answer.claim.inputs(answer.as_of).iter().zip(&answer.values);
    let told: Vec<_> = inputs.map(|(input, value)| format!("{}={value}", input.key)).collect();
    told.join(" ")
}

fn format(unit: ClaimUnit) -> Format {
    match unit {
        ClaimUnit::Usd | ClaimUnit::Euro => Format::Usd,
        ClaimUnit::Percent => Format::Percent(1),
        ClaimUnit::Points => Format::Points(2),
        ClaimUnit::People => Format::People,
        ClaimUnit::Year => Format::Whole,
        ClaimUnit::Months => Format::Months,
        ClaimUnit::Ratio => Format::Number(2),
        ClaimUnit::Times | ClaimUnit::Count | ClaimUnit::Years | ClaimUnit::WordsAMinute => {
            Format::Number(0)
        }
    }
}

/// How sure a record is: a quotation of a signed report counts as attested.
pub(super) fn mark(record: &ClaimRecord) -> SourceMark {
    let source = if record.is_signed { Source::TetherReport2026 } else { Source::Neutral };
    source_mark(source, record.grade)
}
