//! How far the value of the reserve moves with rates: repricing days, durations, the value of a
//! basis point, and the six shocks of the Basel standard.
//!
//! Days until a class reprices: cash 0, repo, funds, bills, paper and loans as they are set; gold,
//! bitcoin, shares and all else have none and do not move here. With m = days / 365 years and y the
//! yield at the start, modified duration D = m / (1 + y·m); DV01 = Σ H·D·0.0001, the loss for one
//! basis point more; duration of assets = Σ H·D / A; gap = that − (L/A)·D of tokens, which is an
//! input (0: owed on demand). A shock moves the rate of the term m by Δ(m), so value changes by
//! −Σ H·D·Δ(m) + L·D·Δ of the tokens' own term: the first order, no rate held at nought. Terms are
//! in days, durations in years, amounts in USD. Not here: income ([`super::RateTable`]).

use serde::{Serialize, Serializer};

use crate::model::{Inputs, Projection, Yield};
use crate::scenario::{Class, Parameter, Scenario};
use crate::unit::{AnnualRate, Number};

/// A shock of the Basel standard on interest-rate risk in the banking book, in the calibration of
/// April 2016 for USD (BCBS 368, annex 2: parallel 200, short 300, long 150 basis points; grade B).
/// A later calibration from 2026 is not used: its sizes are not verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselShock {
    /// Every rate 2 points up.
    ParallelUp,
    /// Every rate 2 points down.
    ParallelDown,
    /// Short rates down, long rates up.
    Steepener,
    /// Short rates up, long rates down.
    Flattener,
    /// Short rates up by 3 points, less for longer terms.
    ShortUp,
    /// Short rates down by as much.
    ShortDown,
}

/// A class of assets that reprices.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ClassDuration {
    /// Which.
    #[serde(serialize_with = "class_key")]
    pub class: Class,
    /// What is held at the start, USD.
    pub amount: f64,
    /// What it earns at the start, percent a year.
    #[serde(rename = "yield")]
    pub rate: f64,
    /// How it moves.
    #[serde(flatten)]
    pub terms: RepricingTerms,
}

/// Days, duration and what moves with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct RepricingTerms {
    /// Days until it reprices.
    pub days: f64,
    /// Modified duration, years.
    pub duration: f64,
    /// Loss for one basis point more, USD.
    pub dv01: f64,
    /// Change of value by each shock, in the order of [`BaselShock::ALL`], USD.
    pub shocks: [f64; BaselShock::ALL.len()],
}

/// The durations of an opening balance.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Durations {
    /// Classes that reprice and of which something is held or owed.
    pub classes: Vec<ClassDuration>,
    /// All assets, USD.
    pub assets: f64,
    /// Their terms together: days are the weighted average of what reprices, 0 where nothing does;
    /// the duration is of all assets.
    pub of_assets: RepricingTerms,
    /// Tokens, USD.
    pub tokens: f64,
    /// Their terms, as amounts that are owed: a rise of rates lowers what they are worth.
    pub of_tokens: RepricingTerms,
    /// Duration of assets − (tokens / assets) · that of tokens, years; null without assets.
    pub gap: Option<f64>,
    /// DV01 and shocks of assets and tokens together; days and duration are nought.
    #[serde(skip)]
    pub net: RepricingTerms,
    /// Loss for one basis point more, net of tokens, USD.
    pub net_dv01: f64,
    /// Change of economic value by each shock.
    pub economic_value: Vec<ShockValue>,
    /// Excess reserves at the start, USD.
    pub excess: f64,
}

/// What a shock does to the value of assets less tokens.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ShockValue {
    /// Stable word of the shock.
    pub shock: &'static str,
    /// Change of value, USD.
    pub change: f64,
}

/// Days of a year, as money-market terms count.
const YEAR_DAYS: f64 = 365.0;

impl BaselShock {
    /// Every shock, in the order of the standard.
    pub const ALL: [Self; 6] = [
        Self::ParallelUp,
        Self::ParallelDown,
        Self::Steepener,
        Self::Flattener,
        Self::ShortUp,
        Self::ShortDown,
    ];

    /// Stable word in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::ParallelUp => "parallel_up",
            Self::ParallelDown => "parallel_down",
            Self::Steepener => "steepener",
            Self::Flattener => "flattener",
            Self::ShortUp => "short_up",
            Self::ShortDown => "short_down",
        }
    }

    /// By how much the rate of a term of so many years moves, a fraction: with
    /// S(t) = 3 %·e^(−t/4) and G(t) = 1.5 %·(1 − e^(−t/4)), parallel ±2 %, short ±S,
    /// steepener −0.65·S + 0.9·G, flattener 0.8·S − 0.6·G.
    pub fn at(self, years: f64) -> f64 {
        let faded = libm::exp(-years / 4.0);
        let (short, long) = (0.03 * faded, 0.015 * (1.0 - faded));
        match self {
            Self::ParallelUp => 0.02,
            Self::ParallelDown => -0.02,
            Self::Steepener => 0.9 * long - 0.65 * short,
            Self::Flattener => 0.8 * short - 0.6 * long,
            Self::ShortUp => short,
            Self::ShortDown => -short,
        }
    }
}

impl RepricingTerms {
    /// The terms of an amount that earns `rate`, a fraction a year.
    fn of_asset(amount: f64, days: f64, rate: f64) -> Self {
        let years = days / YEAR_DAYS;
        Self::new(amount, days, years / (1.0 + rate * years))
    }

    fn new(amount: f64, days: f64, duration: f64) -> Self {
        // Nought added turns −0 into 0.
        let moved = amount * duration + 0.0;
        let shocks = BaselShock::ALL.map(|shock| -moved * shock.at(days / YEAR_DAYS) + 0.0);
        Self { days, duration, dv01: moved * 0.0001, shocks }
    }

    /// Of both: what moves adds up, days and duration are nought.
    fn with(&self, other: &Self) -> Self {
        let mut shocks = self.shocks;
        for (shock, more) in shocks.iter_mut().zip(other.shocks) {
            *shock += more;
        }
        Self { days: 0.0, duration: 0.0, dv01: self.dv01 + other.dv01, shocks }
    }
}

impl Durations {
    /// Those of a projection's opening balance; the terms are the scenario's.
    pub fn new<N: Number>(scenario: &Scenario, projection: &Projection<N>) -> Self {
        let book = &projection.opening;
        let days = |parameter| f64::from_decimal(scenario.number(parameter));
        let classes: Vec<_> = REPRICING
            .into_iter()
            .map(|(class, term)| {
                let amount = book.holdings.of(class).to_f64();
                let rate = rate_of(&projection.inputs, class);
                let terms = RepricingTerms::of_asset(amount, term.map_or(0.0, days), rate);
                ClassDuration { class, amount, rate: rate * 100.0, terms }
            })
            .filter(|held| held.amount != 0.0)
            .collect();
        let (assets, tokens) = (book.assets().to_f64(), book.tokens.to_f64());
        let of_assets = together(&classes, assets);
        let term = days(Parameter::TokensDuration);
        let of_tokens = RepricingTerms::new(-tokens, term, term / YEAR_DAYS);
        let net = of_assets.with(&of_tokens);
        let economic_value = BaselShock::ALL.into_iter().zip(net.shocks);
        Self {
            gap: (assets > 0.0).then(|| of_assets.duration - tokens / assets * of_tokens.duration),
            net_dv01: net.dv01,
            economic_value: economic_value
                .map(|(shock, change)| ShockValue { shock: shock.word(), change })
                .collect(),
            excess: book.excess.to_f64(),
            classes,
            assets,
            of_assets,
            tokens,
            of_tokens,
            net,
        }
    }

    /// The shock that costs most, and how much it changes; `None` where none costs half a cent.
    pub fn worst(&self) -> Option<(BaselShock, f64)> {
        let shocks = BaselShock::ALL.into_iter().zip(self.net.shocks);
        let worst = shocks.reduce(|worst, next| if next.1 < worst.1 { next } else { worst });
        worst.filter(|(_, change)| *change < -crate::unit::HALF_CENT)
    }
}

/// Classes that reprice, and the parameter of their days; cash does at once.
const REPRICING: [(Class, Option<Parameter>); 6] = [
    (Class::Cash, None),
    (Class::Repo, Some(Parameter::RepoDays)),
    (Class::Fund, Some(Parameter::FundWam)),
    (Class::Bills, Some(Parameter::BillsWam)),
    (Class::Paper, Some(Parameter::PaperDays)),
    (Class::Loans, Some(Parameter::LoansDays)),
];

/// What a class earns at the rate of month 0, a fraction.
fn rate_of<N: Number>(inputs: &Inputs<N>, class: Class) -> f64 {
    let yields = &inputs.yields;
    let curve: &Yield<N> = match class {
        Class::Cash => &yields.cash,
        Class::Repo => &yields.repo,
        Class::Fund => &yields.fund,
        Class::Paper => &yields.paper,
        Class::Loans => &yields.loans,
        _ => &yields.bills,
    };
    let rate: AnnualRate<N> = curve.at(inputs.rate(0));
    rate.number().to_f64()
}

/// The terms of all classes; the duration is over all assets.
fn together(classes: &[ClassDuration], assets: f64) -> RepricingTerms {
    let sum = |of: fn(&ClassDuration) -> f64| classes.iter().map(of).sum::<f64>();
    let over = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    let moved = classes.iter().fold(RepricingTerms::default(), |sum, class| sum.with(&class.terms));
    RepricingTerms {
        days: over(
            sum(|class| class.amount.max(0.0) * class.terms.days),
            sum(|class| class.amount.max(0.0)),
        ),
        duration: over(sum(|class| class.amount * class.terms.duration), assets),
        ..moved
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that the serializer asks for")]
fn class_key<S: Serializer>(class: &Class, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(class.key())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::decode;

    /// Of an issuer that has nothing but what the words say.
    fn plain(words: &str) -> Durations {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, [], "{words}");
        Durations::new(&scenario, &project::<f64>(&scenario))
    }

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1e-6), "{found} {expected}");
    }

    #[test]
    fn by_hand() {
        // Of 100 bn 30 bn are loans at 6 % due in two years, 20 bn gold, 50 bn bills at 4 % with
        // a WAM of 73 days, a fifth of a year.
        let found = plain(
            "tokens=100bn rate=4 bills_wam=73 loans=30 gold=20 loans_days=730 \
             tokens_duration=365 loans_beta=0 loans_spread=6",
        );
        let [bills, loans] = found.classes[..] else { panic!("{:?}", found.classes) };
        near(bills.terms.duration, 0.2 / 1.008);
        near(loans.terms.duration, 2.0 / 1.12);
        near(loans.rate, 6.0);
        // 50 bn · 0.198413 · 1 bp and 30 bn · 1.785714 · 1 bp.
        near(bills.terms.dv01, 992_063.492_063_492);
        near(loans.terms.dv01, 5_357_142.857_142_857);
        near(found.of_assets.dv01, 6_349_206.349_206_349);
        near(found.of_assets.duration, 0.634_920_634_920_634_9);
        // (50 · 73 + 30 · 730) / 80 days.
        near(found.of_assets.days, 319.375);
        // As many assets as tokens: the gap is the difference.
        near(found.gap.unwrap(), 0.634_920_634_920_634_9 - 1.0);
        near(found.net_dv01, 6_349_206.349_206_349 - 10e6);
        near(found.net.shocks[0], -6_349_206.349_206_349 * 200.0 + 10e6 * 200.0);
        near(found.net.shocks[1], -found.net.shocks[0]);
        // e^(−0.05), e^(−0.5), e^(−0.25): the short shock at 0.2, 2 and 1 years.
        let short = [0.951_229_424_500_714, 0.606_530_659_712_633_4, 0.778_800_783_071_404_9];
        let [bills, loans, tokens] = short.map(|faded| 300.0 * faded);
        let value = -992_063.492_063_492 * bills - 5_357_142.857_142_857 * loans + 10e6 * tokens;
        near(found.net.shocks[4], value);
        near(found.net.shocks[5], -value);
    }

    #[test]
    fn the_shocks_of_the_standard_at_known_terms() {
        // Today: short 300, nothing long. In the long run: nothing short, long 150.
        for (shock, now, late) in [
            (BaselShock::ParallelUp, 200.0, 200.0),
            (BaselShock::ParallelDown, -200.0, -200.0),
            (BaselShock::Steepener, -195.0, 135.0),
            (BaselShock::Flattener, 240.0, -90.0),
            (BaselShock::ShortUp, 300.0, 0.0),
            (BaselShock::ShortDown, -300.0, 0.0),
        ] {
            near(shock.at(0.0) * 1e4, now);
            assert!((shock.at(400.0) * 1e4 - late).abs() < 1e-9, "{shock:?}");
        }
        // At four years 1/e of the short shock is left.
        near(BaselShock::ShortUp.at(4.0) * 1e4, 110.363_832_351_432_7);
    }

    #[test]
    fn what_reprices_at_once_moves_nothing() {
        let found = plain("tokens=100bn rate=4 cash=50 gold=50");
        assert_eq!((found.of_assets.dv01, found.of_assets.days, found.worst()), (0.0, 0.0, None));
        assert_eq!(found.gap, Some(0.0));
        let empty = plain("tokens=0");
        assert_eq!((empty.gap, empty.worst(), empty.classes.len()), (None, None, 0));
    }

    #[test]
    fn the_worst_shock_is_the_short_one_for_bills_and_a_fall_for_long_tokens() {
        let bills = plain("tokens=100bn rate=4 bills_wam=45");
        assert_eq!(bills.worst().unwrap().0, BaselShock::ShortUp);
        let tokens = plain("tokens=100bn rate=4 bills_wam=45 tokens_duration=3650");
        assert_eq!(tokens.worst().unwrap().0, BaselShock::ParallelDown);
    }

    #[test]
    fn extremes_are_answered() {
        for link in [
            "tokens=0&bets=none",
            "tokens=10tn&buffer=1000&loans=100&loans_days=3650&loans_spread=50&rate=100",
            "buffer=-50&cash=100",
            "gold=100",
            "bets_from=reserve&tokens=1&buffer=0",
            "rate=0&tokens_duration=3650",
        ] {
            let scenario = decode(link).0;
            let found = Durations::new(&scenario, &project::<f64>(&scenario));
            let numbers = [found.of_assets.duration, found.net_dv01, found.of_assets.days];
            assert!(numbers.iter().chain(&found.net.shocks).all(|it| it.is_finite()), "{link}");
        }
    }
}
