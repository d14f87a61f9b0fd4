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

/// A difference beyond which it says nothing but that ours is next to nought, percent.
const GAP_MAX: f64 = 1e5;

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

impl ClaimGap {
    /// Whether it is too small to be told.
    pub fn is_nought(self) -> bool {
        let (Self::Percent(size) | Self::Years(size)) = self;
        size.abs() < 0.5
    }
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
        (ours > 0.0 && percent.abs() <= GAP_MAX).then_some(ClaimGap::Percent(percent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Verdict::{DoesNotAddUp as No, Holds, Outdated, Rounded, Unverified};

    fn judged(id: &str, as_of: AsOf, changed: &ClaimInputs) -> ClaimAnswer {
        judge(Claim::from_id(id).unwrap(), as_of, changed)
    }

    /// The verdicts of the record, by hand: of January and of October 2026.
    const BY_HAND: [(&str, Verdict, Verdict); 39] = [
        ("tether-profit-2024", Holds, Holds),
        ("openai-revenue-2024", Holds, Holds),
        ("openai-loss-2024", Holds, Holds),
        ("anthropic-revenue-2024", No, No),
        ("anthropic-loss-2024", Unverified, Unverified),
        ("labs-lose-less", Holds, Holds),
        ("tether-staff", Unverified, Unverified),
        ("openai-staff", Holds, Holds),
        ("productivity", No, No),
        ("holders-unpaid", Holds, Holds),
        ("tether-interest-2024", No, No),
        ("tether-treasuries", No, No),
        ("northern-data-loan", Holds, Holds),
        ("h100-count", Holds, Holds),
        ("h100-price", No, No),
        ("largest-gpu-cloud", Unverified, Unverified),
        ("top500-rank", Unverified, Unverified),
        ("qvac-fields", Holds, Holds),
        ("qvac-largest", No, No),
        ("blackrock-stake", Holds, Holds),
        ("blackrock-since", Holds, Holds),
        ("eight-years-earlier", Holds, Holds),
        ("implants-31-of-35", Outdated, Outdated),
        ("obama-handshake", Holds, Holds),
        ("words-a-minute", No, No),
        ("robot-talks", Holds, Holds),
        ("bets-in-ai", No, No),
        ("bets-with-robots", Rounded, Rounded),
        ("anthropic-round", No, No),
        ("half-of-round", No, No),
        ("openai-research", Holds, Holds),
        ("fed-cuts", Holds, Outdated),
        ("leaner-profit-2025", Unverified, Holds),
        ("leaner-interest-2025", No, No),
        ("never-audited", Holds, Outdated),
        ("openai-break-even", Outdated, Outdated),
        ("anthropic-break-even", Holds, Outdated),
        ("labs-lose-ten", Holds, Holds),
        ("main-business", Rounded, Rounded),
    ];

    #[test]
    fn verdicts_are_those_of_the_record() {
        let none = ClaimInputs::default();
        assert_eq!(Claim::ALL.map(Claim::id), BY_HAND.map(|row| row.0));
        for (id, then, today) in BY_HAND {
            assert_eq!(judged(id, AsOf::January2026, &none).verdict, then, "{id} then");
            assert_eq!(judged(id, AsOf::Today, &none).verdict, today, "{id} today");
        }
    }

    #[test]
    fn a_verdict_follows_the_readers_numbers() {
        for (id, key, value, verdict) in [
            ("tether-profit-2024", "marks", 0.0, No),
            ("tether-profit-2024", "marks", 4.4e9, Rounded),
            ("tether-interest-2024", "yield", 7.2, Holds),
            ("tether-interest-2024", "yield", 6.6, Rounded),
            ("labs-lose-less", "profit", 8e9, No),
            ("productivity", "lab_staff", 2_560.0, Holds),
            ("northern-data-loan", "dollars", 1.0, Rounded),
            ("northern-data-loan", "dollars", 0.9, No),
            ("h100-price", "cards", 18_000.0, Holds),
            ("h100-price", "cards", 13_000.0, Rounded),
            ("eight-years-earlier", "neuralink", 2017.0, No),
            ("bets-in-ai", "brain", 0.35e9, Holds),
            ("bets-in-ai", "brain", 0.30e9, Rounded),
            ("half-of-round", "bets", 1.7e9, Holds),
            ("fed-cuts", "now", 3.0, Holds),
            ("leaner-interest-2025", "yield_2025", 3.5, Holds),
            ("main-business", "loans", 4e9, Holds),
            ("main-business", "profit", 2e9, No),
        ] {
            let mut changed = ClaimInputs::default();
            assert!(changed.set(id, key, value), "{id} {key}");
            assert!(changed.is_changed(id, key) && changed.count() == 1);
            assert_eq!(judged(id, AsOf::Today, &changed).verdict, verdict, "{id} {key} {value}");
            changed.reset(id, key);
            assert_eq!(changed, ClaimInputs::default());
        }
    }

    #[test]
    fn arithmetic_by_hand() {
        let none = ClaimInputs::default();
        let near = |id: &str, as_of, wanted: f64, within: f64| {
            let ours = judged(id, as_of, &none).ours.unwrap();
            assert!((ours - wanted).abs() <= within, "{id}: {ours}");
        };
        // Implied 4.92 bn; 86.67 m a head over 1.2333 m; 0.81 of 3.5; 9 tenths of 1 bn over ln 10.
        near("tether-interest-2024", AsOf::Today, 4.92e9, 5e6);
        near("productivity", AsOf::Today, 70.27, 0.01);
        near("half-of-round", AsOf::Today, 23.14, 0.01);
        near("anthropic-revenue-2024", AsOf::January2026, 390.865e6, 1e3);
        near("h100-price", AsOf::Today, 42_000.0, 0.01);
        near("main-business", AsOf::January2026, 3.89, 0.01);
        let extras = |id: &str| judged(id, AsOf::Today, &none).extras;
        let mut none_left = ClaimInputs::default();
        assert!(none_left.set("half-of-round", "bets", 1e-9));
        assert_eq!(judged("half-of-round", AsOf::Today, &none_left).gap, None);
        let [needed, unexplained, model] = extras("tether-interest-2024")[..] else { panic!() };
        assert!((needed.2 - 7.23).abs() < 0.01 && (unexplained.2 - 2.08e9).abs() < 5e6);
        assert!(model.2 > 4.5e9 && model.2 < 5.5e9, "{model:?}");
        assert!((extras("productivity")[0].2 - 37.8).abs() < 0.1);
    }

    #[test]
    fn what_is_out_of_bounds_is_not_taken() {
        let mut changed = ClaimInputs::default();
        for value in [f64::NAN, f64::INFINITY, -1.0, 25.0] {
            assert!(!changed.set("tether-interest-2024", "yield", value));
        }
        assert!(
            !changed.set("tether-interest-2024", "none", 5.0) && !changed.set("none", "yield", 5.0)
        );
        assert!(changed.set("tether-interest-2024", "yield", 5.08));
        assert_eq!(changed, ClaimInputs::default());
        assert_eq!(changed.get("tether-interest-2024", "yield"), Some(5.08));
    }

    #[test]
    fn a_record_is_of_its_time_and_no_verdict_rests_on_a_weak_one() {
        use crate::scenario::Grade::{C, U};
        for claim in Claim::ALL {
            let then = claim.record(AsOf::January2026);
            assert!(then.date < "2026-02" && !then.source.contains("2026-"), "{}", claim.id());
            for as_of in AsOf::ALL {
                let record = claim.record(as_of);
                let verdict = judge(claim, as_of, &ClaimInputs::default()).verdict;
                let is_weak = matches!(record.grade, C | U);
                assert!(!is_weak || verdict == Unverified, "{} {as_of:?}", claim.id());
                for input in claim.inputs(as_of) {
                    let value = input.default_value();
                    assert!((input.least..=input.most).contains(&value), "{}", input.key);
                    assert!(input.least >= 0.0);
                }
            }
        }
        let ids: std::collections::HashSet<_> = Claim::ALL.map(Claim::id).into_iter().collect();
        assert_eq!(ids.len(), Claim::ALL.len());
        let is_plain = |id: &str| {
            id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        assert!(ids.iter().all(|id| is_plain(id)));
    }
}
