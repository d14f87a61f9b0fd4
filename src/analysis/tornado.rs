//! The tornado: what each parameter does to a key figure over its usual range, the largest first.
//!
//! The usual range is stated here, a row a kind of parameter: a step that a year may bring, or a
//! tenth of an amount. It ends at the bounds of the table, and a share of the reserve grows at most
//! by what bills leave it. Parameters that change nothing are left out, and so are those that no
//! figure of the issuer knows: months shown, laboratories, the inputs of the risk desk. Shares are
//! given to and taken from bills. A run is one step, and the bars follow from the figures alone.
//! Not here: the run itself ([`super::lever`]), words and drawing.

use rust_decimal::Decimal;

use super::lever::{figure, figure_at};
use super::metric::{Metric, MetricUnit};
use crate::scenario::{Class, Group, Parameter, Scenario, Shares, Unit, decode, encode};
use crate::unit::HALF_CENT;

/// The usual range of a parameter, up and down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UsualRange {
    /// So many percent of its value.
    Percent(Decimal),
    /// So much in its own unit.
    Points(Decimal),
}

/// What a parameter does over its usual range.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoBar {
    /// The parameter.
    pub parameter: Parameter,
    /// Its usual range.
    pub range: UsualRange,
    /// The ends of it, in its unit; the present value where it cannot go that way.
    pub ends: [Decimal; 2],
    /// Change of the figure at each end; `None` where it has no number there.
    pub effects: [Option<f64>; 2],
}

/// A tornado in steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Tornado {
    scenario: Scenario,
    metric: Metric,
    runs: Vec<LeverEnds>,
    /// The present figure and then those of the runs; not a number where there is none.
    figures: Vec<f64>,
}

/// A parameter with its range and the ends of it.
type LeverEnds = (Parameter, UsualRange, [Decimal; 2]);

/// A change of a figure below this part of it is rounding.
const NOISE: f64 = 1e-9;

impl UsualRange {
    /// The usual range of a parameter; `None` where it is no lever of the issuer.
    pub fn of(parameter: Parameter) -> Option<Self> {
        use Parameter as L;
        let row = parameter.row();
        if matches!(row.group, Group::Scenario | Group::Labs | Group::Risk) {
            return None;
        }
        let hundredths = |count| Some(Self::Points(Decimal::new(count, 2)));
        match parameter {
            L::RedemptionFee => hundredths(5),
            L::PartnerFixed | L::HolderFee => hundredths(10),
            L::BillsSpread
            | L::CashSpread
            | L::RepoSpread
            | L::FundSpread
            | L::PaperSpread
            | L::LoansSpread => hundredths(25),
            L::Rate
            | L::RateEnd
            | L::OtherYield
            | L::Buffer
            | L::Floor
            | L::Custody
            | L::LoanLoss
            | L::RunMonths
            | L::FrozenMonths => hundredths(1_00),
            L::Growth | L::GoldHaircut | L::BitcoinHaircut => hundredths(5_00),
            L::GoldReturn | L::EquitiesReturn => hundredths(10_00),
            L::BillsWam => hundredths(15_00),
            L::BitcoinReturn | L::BetsScale => hundredths(20_00),
            _ if Class::of(parameter).is_some() => hundredths(5_00),
            _ => match row.unit {
                Unit::Months | Unit::MonthNumber => hundredths(6_00),
                Unit::Percent | Unit::PercentAYear => hundredths(10_00),
                _ => Some(Self::Percent(Decimal::TEN)),
            },
        }
    }
}

impl Tornado {
    /// A tornado that has not begun.
    pub fn new(scenario: Scenario, metric: Metric) -> Self {
        let runs =
            Parameter::ALL.iter().filter_map(|parameter| ends(&scenario, *parameter)).collect();
        Self { scenario, metric, runs, figures: Vec::new() }
    }

    /// The figure.
    pub fn metric(&self) -> Metric {
        self.metric
    }

    /// The scenario it is of.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The figures so far: the present one, and two for each parameter; not a number where there
    /// is none.
    pub fn figures(&self) -> &[f64] {
        &self.figures
    }

    /// Takes the figures of the same tornado that were found elsewhere.
    pub fn take(&mut self, figures: Vec<f64>) {
        self.figures = figures;
    }

    /// Runs once; whether nothing is left to run.
    pub fn step(&mut self) -> bool {
        let place = self.figures.len();
        let run = place.checked_sub(1).map(|place| (self.runs.get(place / 2), place % 2));
        let found = match run {
            None => figure(self.scenario.clone(), self.metric, self.scenario.year()),
            Some((Some((parameter, _, ends)), side)) => {
                let value = ends.get(side).copied().unwrap_or_default();
                // An end where it stands now needs no run.
                if value == self.scenario.number(*parameter) {
                    self.figures.first().copied()
                } else {
                    figure_at(&self.scenario, self.metric, (*parameter, value))
                }
            }
            Some((None, _)) => return true,
        };
        self.figures.push(found.unwrap_or(f64::NAN));
        self.figures.len() > 2 * self.runs.len()
    }

    /// Takes all steps that are left.
    #[must_use]
    pub fn finish(mut self) -> Self {
        while !self.step() {}
        self
    }

    /// How many of its steps are taken, percent.
    pub fn percent(&self) -> u32 {
        let steps = 2 * self.runs.len() + 1;
        u32::try_from(100 * self.figures.len() / steps).unwrap_or(100)
    }

    /// The present figure; `None` where it has no number, and then there are no bars.
    pub fn now(&self) -> Option<f64> {
        self.figures.first().copied().filter(|figure| figure.is_finite())
    }

    /// The bars, the largest first.
    pub fn bars(&self) -> Vec<TornadoBar> {
        let Some(now) = self.now() else { return Vec::new() };
        let least = match self.metric.unit() {
            MetricUnit::Money | MetricUnit::Change => HALF_CENT,
            MetricUnit::Percent | MetricUnit::Months => NOISE,
        };
        let noise = least.max(now.abs() * NOISE);
        let sides = self.figures.get(1..).unwrap_or_default().chunks_exact(2);
        let bar = |((parameter, range, ends), sides): (&LeverEnds, &[f64])| {
            let effect = |side: usize| {
                sides.get(side).copied().filter(|figure| figure.is_finite()).map(|it| it - now)
            };
            let effects = [effect(0), effect(1)];
            TornadoBar { parameter: *parameter, range: *range, ends: *ends, effects }
        };
        let bars = self.runs.iter().zip(sides).map(bar);
        let mut bars: Vec<_> = bars.filter(|bar| bar.size() > noise).collect();
        crate::order::sort_by(&mut bars, |one, other| other.size().total_cmp(&one.size()));
        bars
    }

    /// The tornado as a text that [`Tornado::read`] reads: the link and the figure.
    pub fn text(&self) -> String {
        format!("{}\n{}", encode(&self.scenario), self.metric.key())
    }

    /// Reads it.
    pub fn read(text: &str) -> Option<Self> {
        let (link, metric) = text.split_once('\n')?;
        Some(Self::new(decode(link).0, Metric::from_key(metric)?))
    }
}

impl TornadoBar {
    /// The larger of its two effects, whatever the sign; nought where it has none.
    pub fn size(&self) -> f64 {
        self.effects.iter().flatten().fold(0.0, |size, effect| effect.abs().max(size))
    }
}

/// The ends of the usual range of a parameter that may change something.
fn ends(scenario: &Scenario, parameter: Parameter) -> Option<LeverEnds> {
    if scenario.idle(parameter).is_some() {
        return None;
    }
    let (row, now, range) =
        (parameter.row(), scenario.number(parameter), UsualRange::of(parameter)?);
    let step = match range {
        UsualRange::Percent(percent) => now * percent / Decimal::ONE_HUNDRED,
        UsualRange::Points(points) => points,
    };
    // Month nought is none, and no month before another.
    let is_month = row.unit == Unit::MonthNumber;
    let least = if is_month { Decimal::ONE } else { row.minimum };
    if step.is_zero() || (is_month && now.is_zero()) {
        return None;
    }
    let most = if Class::of(parameter).is_some() {
        let named: Decimal = Shares::Mix.parameters().iter().map(|it| scenario.number(*it)).sum();
        now + (Decimal::ONE_HUNDRED - named).max(Decimal::ZERO)
    } else {
        row.maximum
    };
    let whole = |value: Decimal| if parameter.is_whole() { value.round() } else { value };
    let end = |value: Decimal| parameter.tidy(whole(value));
    let ends = [end((now - step).max(least)), end((now + step).min(most))];
    Some((parameter, range, ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars(link: &str, metric: Metric) -> Vec<TornadoBar> {
        Tornado::new(decode(link).0, metric).finish().bars()
    }

    fn bar(bars: &[TornadoBar], parameter: Parameter) -> &TornadoBar {
        bars.iter().find(|bar| bar.parameter == parameter).unwrap()
    }

    const BILLS: &str = "tokens=100bn&buffer=0&other_liabilities=0&bets=none&rate=4&repo=0&cash=0\
        &gold=0&bitcoin=0&equities=0&loans=0&other=0&custody=0&staff=0&other_cost=1bn&tax=0\
        &dividend=100&floor=0&start=2027-01&bitcoin_share=0&bills_wam=0";

    #[test]
    fn by_hand() {
        let found = bars(BILLS, Metric::Profit);
        let near = |parameter, [low, high]: [f64; 2]| {
            let bar = bar(&found, parameter);
            let [Some(below), Some(above)] = bar.effects else { panic!("{bar:?}") };
            assert!((below - low).abs() < 1e3 && (above - high).abs() < 1e3, "{bar:?}");
        };
        // A point of rate is 1 % of 100 bn; a tenth of the tokens 4 % of 10 bn; of the cost 0.1 bn.
        near(Parameter::Rate, [-1e9, 1e9]);
        near(Parameter::Tokens, [-0.4e9, 0.4e9]);
        near(Parameter::OtherCost, [0.1e9, -0.1e9]);
        // Tax only upwards: a tenth of 3 bn. Gold only upwards: 5 % earns nothing.
        near(Parameter::Tax, [0.0, -0.3e9]);
        near(Parameter::Gold, [0.0, -0.2e9]);
        assert_eq!(
            bar(&found, Parameter::Tokens).ends,
            [90, 110].map(|bn| Decimal::from(bn) * Decimal::from(1_000_000_000))
        );
        assert_eq!(found[0].parameter, Parameter::Rate);
        assert!(found.windows(2).all(|pair| pair[0].size() >= pair[1].size()));
        // Nobody works here, and no gold is held: neither is a bar. The cushion is what floors are of.
        for idle in [
            Parameter::StaffCost,
            Parameter::GoldReturn,
            Parameter::StressDays,
            Parameter::OpenaiLoss,
        ] {
            assert!(found.iter().all(|bar| bar.parameter != idle), "{idle:?}");
        }
    }

    #[test]
    fn a_share_grows_by_what_bills_leave() {
        let found = bars(
            &BILLS.replace("&gold=0", "&gold=60").replace("&loans=0", "&loans=37"),
            Metric::Profit,
        );
        assert_eq!(bar(&found, Parameter::Gold).ends, [55, 63].map(Decimal::from));
        assert_eq!(bar(&found, Parameter::Loans).ends, [32, 40].map(Decimal::from));
    }

    #[test]
    fn every_lever_has_a_range_within_its_bounds() {
        for parameter in Parameter::ALL {
            let is_lever =
                !matches!(parameter.row().group, Group::Scenario | Group::Labs | Group::Risk);
            assert_eq!(UsualRange::of(*parameter).is_some(), is_lever, "{parameter:?}");
        }
        for link in [
            "",
            "preset=bank",
            "tokens=10tn&rate=100&tax=100&gold=100",
            "tokens=0",
            "months=1",
            "shock_month=1&run_month=2&run_share=100&gold_shock=99",
        ] {
            let scenario = decode(link).0;
            for metric in Metric::ALL {
                let found = Tornado::new(scenario.clone(), metric).finish();
                for bar in found.bars() {
                    for end in bar.ends {
                        assert!(bar.parameter.allows(end), "{link} {bar:?}");
                    }
                    assert!(
                        bar.ends[0] <= scenario.number(bar.parameter)
                            && scenario.number(bar.parameter) <= bar.ends[1]
                    );
                }
                assert_eq!(found.percent(), 100);
            }
        }
    }

    #[test]
    fn a_tornado_goes_on_elsewhere() {
        let whole = Tornado::new(decode("year=2").0, Metric::Excess).finish();
        let mut other = Tornado::read(&whole.text()).unwrap();
        assert_eq!(other.metric(), Metric::Excess);
        other.take(whole.figures().to_vec());
        assert_eq!(other.bars(), whole.bars());
        assert!(other.step() && Tornado::read("x").is_none());
    }
}
