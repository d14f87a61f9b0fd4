//! The article's claims against the record: what ours is, how far apart they are, and the verdict,
//! which follows from the numbers wherever there are numbers.
//!
//! A figure holds where ours rounds to its last digit or keeps to its "over", "nearly" or "less
//! than"; within 10 % of it, it is rounded; else it does not add up. Years and counts are exact.
//! Not here: what is claimed and known ([`row`]), and words.

mod bet;
mod input;
mod issuer;
mod lab;
mod list;
mod model;
mod row;

pub use input::ClaimInputs;
pub use list::Claim;
pub use row::{
    AsOf, ClaimBasis, ClaimExtra, ClaimInput, ClaimRecord, ClaimRow, ClaimRule, ClaimUnit, Verdict,
};

/// How far a rounded figure may be from ours, of itself.
const ROUNDED: f64 = 0.1;
/// How far below "nearly" may be.
const NEARLY: f64 = 0.05;
/// What two ways of adding up may differ by, of a figure.
const SLACK: f64 = 1e-9;

/// How far the article's figure is above ours, below nought how far under it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ClaimGap {
    /// Percent of ours.
    Percent(f64),
    /// Years.
    Years(f64),
}

/// How a claim turns out.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimAnswer {
    /// The claim.
    pub claim: Claim,
    /// When it is judged.
    pub as_of: AsOf,
    /// The values of its inputs.
    pub values: Vec<f64>,
    /// Our figure, in its unit.
    pub ours: Option<f64>,
    /// How far apart the two are, where both are given and that says something.
    pub gap: Option<ClaimGap>,
    /// The verdict.
    pub verdict: Verdict,
    /// Further numbers of its reason: name, unit, value.
    pub extras: Vec<(&'static str, ClaimUnit, f64)>,
}

/// Judges a claim at a time, with the reader's own values.
pub fn judge(claim: Claim, as_of: AsOf, changed: &ClaimInputs) -> ClaimAnswer {
    let (row, record) = (claim.row(), claim.record(as_of));
    let inputs = claim.inputs(as_of);
    let values: Vec<_> = inputs.iter().map(|input| changed.value(claim, input)).collect();
    let ours = match record.basis {
        ClaimBasis::Computed(_, formula) => Some(formula(&values)).filter(|ours| ours.is_finite()),
        ClaimBasis::Recorded(ours) => Some(ours),
        ClaimBasis::Stated(_) => None,
    };
    let verdict = match (record.basis, row.rule) {
        (ClaimBasis::Stated(verdict), _) => verdict,
        (_, ClaimRule::Own(test)) => test(&values),
        _ => match row.stated.zip(ours).map(|(stated, ours)| row.rule.verdict(stated, ours)) {
            Some(Verdict::DoesNotAddUp) | None => record.apart,
            Some(verdict) => verdict,
        },
    };
    let extras = row.extras.iter().map(|(name, unit, of)| (*name, *unit, of(&values)));
    let extras = if inputs.is_empty() { Vec::new() } else { extras.collect() };
    let gap = ours.and_then(|ours| row.gap(ours));
    ClaimAnswer { claim, as_of, values, ours, gap, verdict, extras }
}

impl ClaimRule {
    /// What becomes of a figure beside ours.
    fn verdict(self, stated: f64, ours: f64) -> Verdict {
        let slack = stated.abs() * SLACK;
        let low = if let Self::Between(low) = self { low } else { stated };
        let holds = match self {
            Self::About(digit) => (ours - stated).abs() <= digit / 2.0 + slack,
            Self::Over => ours >= stated - slack,
            Self::Nearly => ours <= stated + slack && ours >= stated * (1.0 - NEARLY) - slack,
            Self::Under => ours < stated,
            Self::Between(low) => ours >= low - slack && ours <= stated + slack,
            Self::Exactly | Self::Own(_) => (ours - stated).abs() <= slack,
        };
        let can_round = !matches!(self, Self::Under | Self::Exactly | Self::Own(_));
        let is_near = ours >= low * (1.0 - ROUNDED) && ours <= stated * (1.0 + ROUNDED);
        match (holds, can_round && is_near) {
            (true, _) => Verdict::Holds,
            (false, true) => Verdict::Rounded,
            (false, false) => Verdict::DoesNotAddUp,
        }
    }
}

impl ClaimRow {
    /// How far the article's figure is above ours.
    fn gap(&self, ours: f64) -> Option<ClaimGap> {
        let stated = self.stated?;
        let near = match self.rule {
            ClaimRule::Under | ClaimRule::Own(_) => return None,
            ClaimRule::Between(low) => ours.clamp(low, stated),
            ClaimRule::Over if ours >= stated => return None,
            _ => stated,
        };
        if matches!(self.unit, ClaimUnit::Year | ClaimUnit::Years) {
            return Some(ClaimGap::Years(near - ours));
        }
        let percent = (near / ours - 1.0) * 100.0;
        (ours > 0.0 && percent.is_finite()).then_some(ClaimGap::Percent(percent))
    }
}
