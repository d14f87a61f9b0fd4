//! What is known of a claim: its figure, what that is held against, and by which rule.
//!
//! A record has a date, a source and a grade; of some claims more was known in October 2026 than
//! when the article was written. Not here: the claims ([`super::list`]), the verdict
//! ([`super::judge`]) and any words.

use super::model::ClaimModel;
use crate::scenario::Grade;

/// When the article is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AsOf {
    /// With what was known when it was written.
    January2026,
    /// With what was known in October 2026.
    #[default]
    Today,
}

/// What becomes of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The record has the article's figure.
    Holds,
    /// It is near it.
    Rounded,
    /// It has another.
    DoesNotAddUp,
    /// It is not known.
    Unverified,
    /// The figure was true once.
    Outdated,
}

/// In what a figure of a claim is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimUnit {
    /// US dollars.
    Usd,
    /// Euros.
    Euro,
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// People.
    People,
    /// A number of things.
    Count,
    /// A multiple.
    Times,
    /// Dollars for a euro.
    Ratio,
    /// A calendar year.
    Year,
    /// A span of years.
    Years,
    /// Months.
    Months,
    /// Words spoken in a minute.
    WordsAMinute,
}

/// How the article's figure is held against ours.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(unpredictable_function_pointer_comparisons, reason = "one that seems another is told anew")]
pub enum ClaimRule {
    /// A figure whose last digit counts so much: it holds where ours rounds to it.
    About(f64),
    /// "Over": it holds where ours is no less.
    Over,
    /// "Nearly": it holds where ours is at most 5 % less, and no more.
    Nearly,
    /// "Less than": it holds where ours is less; there is nothing to round.
    Under,
    /// From so much up to the figure.
    Between(f64),
    /// To the last unit.
    Exactly,
    /// By a test of its own on the inputs.
    Own(fn(&[f64]) -> Verdict),
}

/// Where the value of an input comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(unpredictable_function_pointer_comparisons, reason = "one that seems another is told anew")]
pub(super) enum ClaimValue {
    /// The record.
    Recorded(f64),
    /// A run of the machine.
    Modelled(fn(&ClaimModel) -> f64),
}

/// A number that the reader may change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClaimInput {
    /// Permanent key within its claim.
    pub key: &'static str,
    /// Its unit.
    pub unit: ClaimUnit,
    /// What it is where the reader has not changed it.
    pub(super) value: ClaimValue,
    /// The least it may be.
    pub least: f64,
    /// The most.
    pub most: f64,
    /// How sure it is.
    pub(crate) grade: Grade,
}

/// What a verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(unpredictable_function_pointer_comparisons, reason = "one that seems another is told anew")]
pub enum ClaimBasis {
    /// A figure worked out of inputs.
    Computed(&'static [ClaimInput], fn(&[f64]) -> f64),
    /// A figure on record.
    Recorded(f64),
    /// No figure: what is said of it is said in words.
    Stated(Verdict),
}

/// A further number that the reason tells: its name there, its unit, what it is of the inputs.
pub type ClaimExtra = (&'static str, ClaimUnit, fn(&[f64]) -> f64);

/// What is known of a claim at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClaimRecord {
    /// Its day, month or year: "2026-08-13", "2025-12", "2024".
    pub date: &'static str,
    /// Stable word of its source in files.
    pub source: &'static str,
    /// How sure it is.
    pub(crate) grade: Grade,
    /// Whether it quotes a signed report.
    pub(crate) is_signed: bool,
    /// What the verdict rests on.
    pub basis: ClaimBasis,
    /// The verdict where the figures are apart.
    pub(super) apart: Verdict,
}

/// A claim of the article.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClaimRow {
    /// The article's figure; none where it gives none.
    pub stated: Option<f64>,
    /// Its unit.
    pub unit: ClaimUnit,
    /// How it is held against ours.
    pub rule: ClaimRule,
    /// What was known when it was written.
    pub(super) then: ClaimRecord,
    /// What is known today, where that is more.
    pub(super) today: Option<ClaimRecord>,
    /// Further numbers of the reason.
    pub(super) extras: &'static [ClaimExtra],
}

impl AsOf {
    /// Both, the earlier first.
    pub const ALL: [Self; 2] = [Self::January2026, Self::Today];

    /// Stable word: in links and files.
    pub fn word(self) -> &'static str {
        match self {
            Self::January2026 => "2026-01",
            Self::Today => "2026-10",
        }
    }
}

impl Verdict {
    /// Every verdict, in the order of the count.
    pub const ALL: [Self; 5] =
        [Self::Holds, Self::Rounded, Self::DoesNotAddUp, Self::Unverified, Self::Outdated];

    /// Stable word in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Rounded => "rounded",
            Self::DoesNotAddUp => "does_not_add_up",
            Self::Unverified => "unverified",
            Self::Outdated => "outdated",
        }
    }
}

impl ClaimUnit {
    /// Stable word in files.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Usd => "usd",
            Self::Euro => "eur",
            Self::Percent => "percent",
            Self::Points => "points",
            Self::People => "people",
            Self::Count => "number",
            Self::Times => "times",
            Self::Ratio => "usd a eur",
            Self::Year => "year",
            Self::Years => "years",
            Self::Months => "months",
            Self::WordsAMinute => "words a minute",
        }
    }
}

/// What was known at a time.
pub(super) const fn record(
    date: &'static str,
    source: &'static str,
    grade: Grade,
    basis: ClaimBasis,
) -> ClaimRecord {
    ClaimRecord { date, source, grade, is_signed: false, basis, apart: Verdict::DoesNotAddUp }
}

/// A claim of which nothing more became known.
pub(super) const fn claim(
    stated: Option<f64>,
    unit: ClaimUnit,
    rule: ClaimRule,
    then: ClaimRecord,
) -> ClaimRow {
    ClaimRow { stated, unit, rule, then, today: None, extras: &[] }
}

/// An input on record.
pub(super) const fn input(
    key: &'static str,
    unit: ClaimUnit,
    value: f64,
    (least, most): (f64, f64),
    grade: Grade,
) -> ClaimInput {
    ClaimInput { key, unit, value: ClaimValue::Recorded(value), least, most, grade }
}

impl ClaimRecord {
    /// The same from a signed report.
    pub(super) const fn signed(self) -> Self {
        Self { is_signed: true, ..self }
    }

    /// The same of what was true once: figures apart are out of date.
    pub(super) const fn outdated(self) -> Self {
        Self { apart: Verdict::Outdated, ..self }
    }
}

impl ClaimRow {
    /// The same with what is known today.
    pub(super) const fn today(self, today: ClaimRecord) -> Self {
        Self { today: Some(today), ..self }
    }

    /// The same with further numbers for its reason.
    pub(super) const fn and(self, extras: &'static [ClaimExtra]) -> Self {
        Self { extras, ..self }
    }
}

/// The value at a place; nought past the end.
pub(super) fn at(values: &[f64], place: usize) -> f64 {
    values.get(place).copied().unwrap_or_default()
}
