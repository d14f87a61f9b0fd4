//! The claims ledger: what the article states, a line and a row of a table each, judged by the
//! record and by the reader's own values.
//!
//! Not here: what is known and how it is judged ([`crate::analysis::judge`]).

mod table;

use super::{Heading, Table, TableKind};
use crate::analysis::{
    AsOf, Claim, ClaimAnswer, ClaimBasis, ClaimInputs, ClaimRule, Verdict, judge,
};
use crate::record::source as page;
use crate::scenario::Source;
use crate::text::claim::{ClaimCount, ClaimPart, ClaimsFinding, ClaimsPoint, claim_parts};
use crate::text::{Language, SourceMark, source_mark};
use table::{mark, table};

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
    /// The times it can be judged at: what the switch says, and what that means.
    pub times: [(AsOf, &'static str, &'static str); 2],
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
    /// How sure it is.
    pub mark: SourceMark,
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
    let wrong = counts.iter().find(|(verdict, _)| *verdict == Verdict::DoesNotAddUp);
    let wrong = wrong.map_or(0, |(_, count)| *count);
    let filter =
        |(verdict, count)| (verdict, count, language.claims_of(language.verdict(verdict), count));
    let point = point(&answers).say(language);
    ClaimsFigure {
        lead: language.claims_lead(&title, &point),
        heading: Heading {
            description: language.claims_description(title.trim_end_matches(['.', '。'])),
            note: language.claims_note(language.as_of_meaning(as_of)),
            title: language.claims_title(wrong, all),
        },
        all: language.claims_all(all),
        times: AsOf::ALL.map(|time| (time, language.as_of(time), language.as_of_meaning(time))),
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
        difference: answer.gap.filter(|gap| !gap.is_nought()).map(|gap| language.claim_gap(gap)),
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

fn hole(language: Language, name: &str, answer: &ClaimAnswer, changed: &ClaimInputs) -> ClaimPiece {
    let (claim, row) = (answer.claim, answer.claim.row());
    if let ("ours", Some(ours)) = (name, answer.ours) {
        let is_recorded = claim.inputs(answer.as_of).is_empty();
        let told = if is_recorded { Language::claim_exact } else { Language::claim_rough };
        return ClaimPiece::Result(told(language, row.unit, ours));
    }
    if let Some((_, unit, value)) = answer.extras.iter().find(|extra| extra.0 == name) {
        return ClaimPiece::Result(language.claim_rough(*unit, *value));
    }
    let inputs = claim.inputs(answer.as_of).iter().zip(&answer.values);
    let found = inputs.into_iter().find(|(input, _)| input.key == name);
    let Some((input, value)) = found else { return ClaimPiece::Words(String::new()) };
    let shown = language.claim_box(input.unit, *value);
    let is_changed = changed.is_changed(claim.id(), input.key);
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
        is_changed,
        mark: if is_changed {
            SourceMark::Yours
        } else {
            source_mark(Source::Neutral, input.grade)
        },
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

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace('\u{a0}', " ")
    }

    fn ledger(language: Language, as_of: AsOf, changed: &ClaimInputs) -> ClaimsFigure {
        claims(language, as_of, changed)
    }

    fn formula_of(figure: &ClaimsFigure, id: &str) -> String {
        let line = figure.lines.iter().find(|line| line.id == id).unwrap();
        plain(&line.pieces.iter().map(ClaimPiece::text).collect::<String>())
    }

    /// Every text of a figure.
    fn texts(figure: &ClaimsFigure) -> Vec<String> {
        let lines = figure.lines.iter().flat_map(|line| {
            let pieces: String = line.pieces.iter().map(ClaimPiece::text).collect();
            let since = line.since.unwrap_or("none").to_owned();
            [
                line.says.clone(),
                pieces,
                line.difference.clone().unwrap_or_else(|| "none".to_owned()),
                line.verdict_name.to_owned(),
                line.reason.clone(),
                since,
                line.source.to_owned(),
                line.date.clone(),
                line.mark_name.to_owned(),
            ]
        });
        let heading = &figure.heading;
        let around =
            [&figure.lead, &heading.title, &heading.description, &heading.note, &figure.all];
        lines.chain(around.into_iter().cloned()).collect()
    }

    #[test]
    fn every_claim_has_words_at_every_time_in_every_language() {
        for (as_of, language) in
            AsOf::ALL.into_iter().flat_map(|time| Language::ALL.map(|it| (time, it)))
        {
            let figure = ledger(language, as_of, &ClaimInputs::default());
            assert_eq!(figure.lines.len(), Claim::ALL.len());
            for text in texts(&figure) {
                assert!(!text.trim().is_empty() && !text.contains(['{', '}', '!', '！']), "{text}");
                assert!(!text.contains("  ") && !text.contains("NaN"), "{text}");
            }
            let count: u32 = figure.counts.iter().map(|(_, count, _)| count).sum();
            assert_eq!(count as usize, figure.lines.len());
            for line in &figure.lines {
                let is_ascii = line.says.is_ascii() && line.reason.is_ascii();
                assert!(language == Language::English || !is_ascii, "{}", line.says);
                let inputs = line.pieces.iter().filter_map(|piece| match piece {
                    ClaimPiece::Input(field) => Some(field.key),
                    _ => None,
                });
                let claim = Claim::from_id(line.id).unwrap();
                let keys: Vec<_> = claim.inputs(as_of).iter().map(|input| input.key).collect();
                let mut told: Vec<_> = inputs.collect();
                let known =
                    |key: &&str| keys.contains(key) && !language.claim_input(key).is_empty();
                assert!(told.iter().all(known), "{} {told:?}", line.id);
                told.sort_unstable();
                told.dedup();
                assert_eq!(told.len(), keys.len(), "{}: an input is told once", line.id);
            }
        }
    }

    #[test]
    fn the_head_counts_and_says_whether_the_point_survives() {
        let figure = ledger(Language::English, AsOf::Today, &ClaimInputs::default());
        assert_eq!(
            plain(&figure.lead),
            "Of 39 statements that can be checked, 17 hold, 2 are rounded, 11 do not add up, 4 cannot \
            be verified and 5 are outdated. The article’s point survives its arithmetic: the issuer’s \
            profit pays for every bet it lists in 4.2 months."
        );
        let japanese = ledger(Language::Japanese, AsOf::January2026, &ClaimInputs::default());
        assert_eq!(
            japanese.lead,
            "確かめられる39件のうち、成り立つもの19件、概数2件、合わないもの11件、未確認5件、古いもの2件。\
            それでも記事の論点は残る。記事が挙げる賭けは、発行体の利益3.9か月分で賄える。"
        );
        let mut changed = ClaimInputs::default();
        assert!(changed.set("main-business", "profit", 1e9));
        let lead = ledger(Language::English, AsOf::Today, &changed).lead;
        assert!(lead.contains("does not survive") && lead.contains("24 months"), "{lead}");
    }

    #[test]
    fn formulas_are_told_with_their_inputs() {
        let now = ledger(Language::English, AsOf::Today, &ClaimInputs::default());
        for (id, told) in [
            ("tether-interest-2024", "$96.8 bn of Treasuries × 5.08 % = $4.92 bn"),
            ("productivity", "($13 bn ÷ 150) ÷ ($3.7 bn ÷ 3,000) = 70 times"),
            ("northern-data-loan", "€575 m × 1.06 = $610 m"),
            ("bets-with-robots", "$610 m + $200 m + $1.2 bn for robots = $2.01 bn"),
            ("half-of-round", "$810 m ÷ $3.5 bn = 23.1 %"),
            ("h100-count", "on record: 20,480"),
            ("never-audited", "nothing to compute"),
        ] {
            assert_eq!(formula_of(&now, id), told);
        }
        let japanese = ledger(Language::Japanese, AsOf::Today, &ClaimInputs::default());
        assert_eq!(formula_of(&japanese, "northern-data-loan"), "5.75億ユーロ×1.06＝6.10億ドル");
        let interest = &now.lines[10];
        assert_eq!(interest.difference.as_deref(), Some("+42\u{a0}%"));
        assert!(
            plain(&interest.reason).starts_with("To reach $7 bn the yield would have to be 7.2 %.")
        );
        assert_eq!(now.lines[28].difference.as_deref(), Some("−1 year"));
        assert_eq!(now.lines[0].difference, None);
    }

    #[test]
    fn the_file_is_plain_and_harmless() {
        for as_of in AsOf::ALL {
            let mut changed = ClaimInputs::default();
            assert!(changed.set("eight-years-earlier", "neuralink", 1950.0));
            let table = ledger(Language::English, as_of, &changed).table;
            let file = super::super::csv::lines(&table);
            assert!(file.is_ascii() && !file.contains(['"', '\'', ';', '#']), "{file}");
            let columns = file.lines().next().unwrap().split(',').count();
            assert!(file.lines().all(|line| line.split(',').count() == columns));
            assert_eq!(file.lines().count(), Claim::ALL.len() + 1);
            assert!(file.contains("neuralink=1950 blackrock=2008"));
            for language in Language::ALL {
                assert_eq!(table.header(language).len(), 9);
                let rows: Vec<_> = (0..2).flat_map(|page| table.page(language, page)).collect();
                assert!(rows.iter().flatten().all(|cell| !cell.is_empty()), "{rows:?}");
            }
        }
    }

    #[test]
    fn what_is_typed_is_read_in_the_unit_of_its_box() {
        let read =
            |language, id, key, text| typed(language, &ClaimInputs::default(), (id, key), text);
        let interest = "tether-interest-2024";
        for (language, key, text, value) in [
            (Language::English, "exposure", "120", 120e9),
            (Language::English, "exposure", "$120 bn", 120e9),
            (Language::Japanese, "exposure", "1,200", 120e9),
            (Language::Japanese, "exposure", "１２００億ドル", 120e9),
            (Language::English, "yield", "7.2 %", 7.2),
            (Language::English, "yield", "", 5.08),
        ] {
            assert_eq!(read(language, interest, key, text), Ok(value), "{text}");
        }
        assert_eq!(read(Language::English, "northern-data-loan", "facility", "€600 m"), Ok(600e6));
        assert_eq!(
            read(Language::Japanese, "northern-data-loan", "facility", "6億ユーロ"),
            Ok(600e6)
        );
        assert_eq!(read(Language::English, "northern-data-loan", "dollars", "1.17"), Ok(1.17));
        assert_eq!(read(Language::English, "productivity", "lab_staff", "2,560"), Ok(2560.0));
        assert_eq!(read(Language::English, "eight-years-earlier", "neuralink", "2017"), Ok(2017.0));
        let refused = |id, key, text| plain(&read(Language::English, id, key, text).unwrap_err());
        assert_eq!(refused(interest, "yield", "abc"), "not a number; 5.08 % is still used");
        assert_eq!(
            refused(interest, "yield", "25"),
            "must be from 0.01 % to 20 %; 5.08 % is still used"
        );
        assert_eq!(
            refused(interest, "exposure", "2 tn"),
            "must be from $1 bn to $1 tn; $96.8 bn is still used"
        );
        assert!(read(Language::English, "none", "none", "1").is_err());
    }

    #[test]
    fn what_a_box_shows_can_be_typed_back() {
        let none = ClaimInputs::default();
        for (as_of, language) in
            AsOf::ALL.into_iter().flat_map(|time| Language::ALL.map(|it| (time, it)))
        {
            for line in claims(language, as_of, &none).lines {
                for piece in line.pieces {
                    let ClaimPiece::Input(field) = piece else { continue };
                    let unit = format!("{}{}{}", field.before, field.full, field.after);
                    for text in [field.full.clone(), unit] {
                        let read = typed(language, &none, (line.id, field.key), &text).unwrap();
                        let off = (read - field.value).abs();
                        assert!(off <= field.value.abs() * 1e-9, "{} {text} {read}", line.id);
                    }
                }
            }
        }
    }
}
