//! The claims ledger: what the article states, a line and a row of a table each, judged by the
//! record and by the reader's own values.
//!
//! Not here: what is known and how it is judged ([`crate::analysis::judge`]).

use super::cell::Format;
use super::table::{Cell, Column, Header, TableRow};
use super::{Heading, Table, TableKind};
use crate::analysis::{
    AsOf, Claim, ClaimAnswer, ClaimBasis, ClaimGap, ClaimInputs, ClaimRecord, ClaimRule, ClaimUnit,
    Verdict, judge,
};
use crate::record::source as page;
use crate::scenario::Source;
use crate::text::claim::{ClaimCount, ClaimPart, ClaimsFinding, ClaimsPoint, claim_parts};
use crate::text::{Language, SourceMark, source_mark};

/// The kind of figure.
pub static KIND: TableKind =
    TableKind { id: "claims", file: "claims", number: 1, subject: Language::claims_subject };

/// The ledger, every text finished.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimsFigure {
    /// The sentence over the page: the counts, and whether the article's point survives.
    pub lead: String,
    /// The counts as a title, and how claims are judged.
    pub heading: Heading,
    /// The filter that shows every claim.
    pub all: String,
    /// Each verdict that there is: how many have it, and the words of its filter.
    pub counts: Vec<(Verdict, u32, String)>,
    /// Every claim, in the order of the article.
    pub lines: Vec<ClaimLine>,
    /// The same as a table and a file.
    pub table: Table,
}

/// A claim and what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimLine {
    /// Permanent id; its place on the page is `claim-` and this.
    pub id: &'static str,
    /// Its number, from 1.
    pub number: u32,
    /// What the article says.
    pub says: String,
    /// How ours is worked out.
    pub pieces: Vec<ClaimPiece>,
    /// How far the article's figure is above ours.
    pub difference: Option<String>,
    /// The verdict.
    pub verdict: Verdict,
    /// Its words.
    pub verdict_name: &'static str,
    /// Why.
    pub reason: String,
    /// What became of it since, where the ledger is of today.
    pub since: Option<&'static str>,
    /// Where ours is from.
    pub source: &'static str,
    /// Its page, where the publisher has one.
    pub address: Option<&'static str>,
    /// Its date.
    pub date: String,
    /// How sure it is.
    pub mark: SourceMark,
    /// The same in words.
    pub mark_name: &'static str,
}

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum ClaimPiece {
    /// Words.
    Words(String),
    /// A number that the reader may change.
    Input(ClaimField),
    /// What follows from it.
    Result(String),
}

/// A number that the reader may change, as it stands within its formula.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimField {
    /// Its key for [`ClaimInputs`].
    pub key: &'static str,
    /// What it is, for people who do not see its place.
    pub name: &'static str,
    /// What stands before the number.
    pub before: &'static str,
    /// The number, rounded where it is long.
    pub text: String,
    /// The whole number, to be edited.
    pub full: String,
    /// What stands behind it.
    pub after: String,
    /// Its value.
    pub value: f64,
    /// The least it may be.
    pub minimum: f64,
    /// The most.
    pub maximum: f64,
    /// Whether the reader has changed it.
    pub is_changed: bool,
}

impl ClaimPiece {
    /// What it says.
    pub fn text(&self) -> String {
        match self {
            Self::Words(text) | Self::Result(text) => text.clone(),
            Self::Input(ClaimField { before, text, after, .. }) => format!("{before}{text}{after}"),
        }
    }
}

/// The ledger as of a time, with the reader's own values.
pub fn claims(language: Language, as_of: AsOf, changed: &ClaimInputs) -> ClaimsFigure {
    let answers: Vec<_> =
        Claim::ALL.into_iter().map(|claim| judge(claim, as_of, changed)).collect();
    let counts: Vec<_> = counts(&answers).collect();
    let all = u32::try_from(answers.len()).unwrap_or(u32::MAX);
    let list: Vec<_> = counts.iter().map(|(verdict, count)| told(*verdict, *count)).collect();
    let title = ClaimsFinding::Counts { all, list }.say(language);
    let filter = |(verdict, count)| {
        (verdict, count, language.claims_of(language.verdict(verdict), count))
    };
    let point = point(&answers).say(language);
    ClaimsFigure {
        lead: language.claims_lead(&title, &point),
        heading: Heading {
            description: language.claims_description(title.trim_end_matches(['.', '。'])),
            note: language.claims_note(language.as_of_meaning(as_of)),
            title,
        },
        all: language.claims_all(all),
        counts: counts.into_iter().map(filter).collect(),
        lines: answers.iter().map(|answer| line(language, answer, changed)).collect(),
        table: table(&answers),
    }
}

/// Reads what is typed over an input: its value, or why it is not taken, in words. Nothing at all
/// gives the record's value back.
///
/// # Errors
///
/// Where it is no number, can mean two, or is out of bounds.
pub fn typed(
    language: Language,
    changed: &ClaimInputs,
    (id, key): (&str, &str),
    text: &str,
) -> Result<f64, String> {
    let input = Claim::from_id(id).and_then(|claim| claim.input(key));
    match (input, changed.get(id, key)) {
        (Some(input), Some(now)) => language.claim_typed(input, now, text),
        _ => Err(language.not_a_number(false)),
    }
}

/// How many have each verdict, where any has.
fn counts(answers: &[ClaimAnswer]) -> impl Iterator<Item = (Verdict, u32)> {
    let count = |verdict| {
        let of = answers.iter().filter(|answer| answer.verdict == verdict).count();
        (verdict, u32::try_from(of).unwrap_or(u32::MAX))
    };
    Verdict::ALL.into_iter().map(count).filter(|(_, count)| *count > 0)
}

fn told(verdict: Verdict, count: u32) -> ClaimCount {
    match verdict {
        Verdict::Holds => ClaimCount::Holds { count },
        Verdict::Rounded => ClaimCount::Rounded { count },
        Verdict::DoesNotAddUp => ClaimCount::DoesNotAddUp { count },
        Verdict::Unverified => ClaimCount::Unverified { count },
        Verdict::Outdated => ClaimCount::Outdated { count },
    }
}

/// Whether the article's point survives: a year's profit pays for all its bets.
fn point(answers: &[ClaimAnswer]) -> ClaimsPoint {
    let bets = answers.iter().find(|answer| answer.claim == Claim::MainBusiness);
    match bets.and_then(|answer| answer.ours).unwrap_or_default() {
        months if months <= 12.0 => ClaimsPoint::Survives { months },
        months => ClaimsPoint::Strains { months },
    }
}

fn line(language: Language, answer: &ClaimAnswer, changed: &ClaimInputs) -> ClaimLine {
    let (claim, as_of) = (answer.claim, answer.as_of);
    let record = claim.record(as_of);
    let since = language.claim_since(claim);
    let mark = mark(record);
    ClaimLine {
        id: claim.id(),
        number: claim.number(),
        says: language.claim_sentence(claim),
        pieces: formula(language, answer, changed),
        difference: answer.gap.map(|gap| language.claim_gap(gap)),
        verdict: answer.verdict,
        verdict_name: language.verdict(answer.verdict),
        reason: pieces(language, language.claim_reason((claim, as_of)), answer, changed)
            .iter()
            .map(ClaimPiece::text)
            .collect(),
        since: (as_of == AsOf::Today && !since.is_empty()).then_some(since),
        source: language.claim_source(record.source),
        address: address(record.source),
        date: language.claim_date(record.date),
        mark,
        mark_name: language.mark(mark),
    }
}

fn mark(record: &ClaimRecord) -> SourceMark {
    let source = if record.is_signed { Source::TetherReport2026 } else { Source::Neutral };
    source_mark(source, record.grade)
}

fn formula(language: Language, answer: &ClaimAnswer, changed: &ClaimInputs) -> Vec<ClaimPiece> {
    let template = match answer.claim.record(answer.as_of).basis {
        ClaimBasis::Computed(..) => language.claim_formula((answer.claim, answer.as_of)),
        ClaimBasis::Recorded(_) => language.claim_on_record(),
        ClaimBasis::Stated(_) => language.claim_no_formula(),
    };
    pieces(language, template, answer, changed)
}

/// A text of a claim with its numbers in its holes.
fn pieces(
    language: Language,
    template: &str,
    answer: &ClaimAnswer,
    changed: &ClaimInputs,
) -> Vec<ClaimPiece> {
    let piece = |part| match part {
        ClaimPart::Words(words) => ClaimPiece::Words(words.to_owned()),
        ClaimPart::Hole(name) => hole(language, name, answer, changed),
    };
    claim_parts(template).into_iter().map(piece).collect()
}

fn hole(
    language: Language,
    name: &str,
    answer: &ClaimAnswer,
    changed: &ClaimInputs,
) -> ClaimPiece {
    let (claim, row) = (answer.claim, answer.claim.row());
    if let ("ours", Some(ours)) = (name, answer.ours) {
        return ClaimPiece::Result(language.claim_rough(row.unit, ours));
    }
    if let Some((_, unit, value)) = answer.extras.iter().find(|extra| extra.0 == name) {
        return ClaimPiece::Result(language.claim_rough(*unit, *value));
    }
    let inputs = claim.inputs(answer.as_of).iter().zip(&answer.values);
    let found = inputs.into_iter().find(|(input, _)| input.key == name);
    let Some((input, value)) = found else { return ClaimPiece::Words(String::new()) };
    let shown = language.claim_box(input.unit, *value);
    ClaimPiece::Input(ClaimField {
        key: input.key,
        name: language.claim_input(input.key),
        before: shown.before,
        text: shown.text,
        full: shown.full,
        after: shown.after,
        value: *value,
        minimum: input.least,
        maximum: input.most,
        is_changed: changed.is_changed(claim.id(), input.key),
    })
}

impl Language {
    /// What the article says, with its figure.
    fn claim_sentence(self, claim: Claim) -> String {
        let row = claim.row();
        let figure = |value: Option<f64>| value.map(|value| self.claim_exact(row.unit, value));
        let low = if let ClaimRule::Between(low) = row.rule { Some(low) } else { None };
        let told = |part: &ClaimPart<'_>| match part {
            ClaimPart::Words(words) => (*words).to_owned(),
            ClaimPart::Hole("low") => figure(low).unwrap_or_default(),
            ClaimPart::Hole(_) => figure(row.stated).unwrap_or_default(),
        };
        claim_parts(self.claim_says(claim)).iter().map(told).collect()
    }
}

/// Where a source can be read: pages of its publisher.
fn address(source: &str) -> Option<&'static str> {
    match source {
        "tether-fees-2026-09" => Some(page::TETHER_FEES),
        "tether-release-2026-08-13" => Some(page::TETHER_NEWS),
        "tether-release-2025-12-19" => Some(page::DATA_SET),
        "bill-2025-12-31" => Some(page::TREASURY_BILL),
        "bill-2026-09-28" => Some(page::FED_DECISIONS),
        "top500-2025-06" => Some(page::TOP500),
        _ if source.starts_with("tether-report") => Some(page::TETHER_REPORTS),
        _ => None,
    }
}

/// A row a claim, on the page and in the file.
fn table(answers: &[ClaimAnswer]) -> Table {
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
    Table { columns, rows: answers.iter().map(row).collect(), digits: 3, remarks, ..Table::default() }
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
        Cell::Exact(claim.number().into(), Format::Number(0)),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dump() {
        for as_of in AsOf::ALL {
            for language in Language::ALL {
                let found = claims(language, as_of, &ClaimInputs::default());
                println!("\n## {as_of:?}\n{}\n{}\n{:?}", found.lead, found.heading.note, found.counts);
                for line in &found.lines {
                    let formula: String = line.pieces.iter().map(ClaimPiece::text).collect();
                    println!("{} {} | {} | {} | {:?} | {} | {} | {:?} | {} {} {} {:?}", line.number, line.id, line.says, formula, line.difference, line.verdict_name, line.reason, line.since, line.source, line.date, line.mark_name, line.address);
                }
                println!("{:?}", found.table.page(language, 0));
            }
            println!("{}", crate::figure::csv::lines(&claims(Language::English, as_of, &ClaimInputs::default()).table));
        }
    }
}
