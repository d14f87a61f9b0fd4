//! What of a small issuer is assumed, and which key figures rest on it.
//!
//! Such an issuer ([`Preset::is_estimate`]) publishes its book and neither its costs nor how its
//! income is split; an input counts as assumed while it stands at a value of its preset that is
//! assumed or unverified. Of the reserve only what it holds counts, and only where a class earns
//! another yield than bills: a spread that is assumed for a known book moves the interest by
//! less than a tenth. Nor does interest on what is kept or lost of a year's profit count, which
//! is less than a fiftieth of all. Not here: words, and other presets, whose sources stand under
//! their inputs.

use rust_decimal::Decimal;

use super::{Metric, Run};
use crate::model::{Projection, project};
use crate::scenario::{Grade, HolderBasis, Id, Parameter, Preset, Scenario};
use crate::unit::{Exact, Usd};

/// A kind of input that is assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumption {
    /// People, what they cost, other costs, custody, losses and tax.
    Costs,
    /// What partners and holders get.
    Split,
    /// What the reserve holds.
    Reserve,
}

impl Assumption {
    /// Every kind, in the order in which they are named.
    pub(crate) const ALL: [Self; 3] = [Self::Costs, Self::Split, Self::Reserve];

    /// Its inputs.
    fn parameters(self) -> &'static [Parameter] {
        use Parameter as L;
        match self {
            Self::Costs => &[L::Staff, L::StaffCost, L::OtherCost, L::Custody, L::LoanLoss, L::Tax],
            Self::Split => &[L::PartnerShare, L::PartnerFixed, L::HolderShare, L::HolderFee],
            Self::Reserve => &[L::Cash, L::Repo, L::Fund, L::Paper, L::Loans, L::Other],
        }
    }
}

/// The inputs of a small issuer that are still assumed and count; none for any other.
pub fn assumed_inputs(scenario: &Scenario) -> Vec<Parameter> {
    let kinds = Assumption::ALL.into_iter().flat_map(Assumption::parameters);
    kinds.copied().filter(|parameter| is_assumed(scenario, *parameter)).collect()
}

/// The kinds of input that are still assumed.
pub fn assumptions(scenario: &Scenario) -> Vec<Assumption> {
    let has = |kind: &Assumption| kind.parameters().iter().any(|it| is_assumed(scenario, *it));
    Assumption::ALL.into_iter().filter(has).collect()
}

/// What of a run a key figure rests on that is assumed; nothing where it has no number.
pub fn rests_on_assumption(of: &Run, metric: Metric) -> Vec<Assumption> {
    if metric.of(of).value.is_err() {
        return Vec::new();
    }
    let of_income = match metric {
        Metric::ReserveIncome | Metric::IncomePer100Bp => false,
        Metric::Excess => keeps_some(of),
        Metric::Profit
        | Metric::ProfitPerEmployee
        | Metric::BreakEvenRate
        | Metric::MonthsToPayBets => true,
    };
    let counts = |kind: &Assumption| match kind {
        Assumption::Reserve => metric != Metric::Excess || of_income,
        // Where no profit is left no tax is paid.
        Assumption::Costs if metric == Metric::BreakEvenRate => {
            let costs = kind.parameters().iter().filter(|it| **it != Parameter::Tax);
            costs.into_iter().any(|it| is_assumed(&of.scenario, *it))
        }
        Assumption::Costs | Assumption::Split => of_income,
    };
    assumptions(&of.scenario).into_iter().filter(counts).collect()
}

/// Whether a projection of a small issuer loses money in all that it would not lose without what is
/// assumed of its costs and its split.
pub(crate) fn loses_by_assumption(scenario: &Scenario, projection: &Projection<Exact>) -> bool {
    let taken = [Assumption::Costs, Assumption::Split].into_iter().flat_map(Assumption::parameters);
    let taken: Vec<_> = taken.filter(|it| is_assumed(scenario, **it)).collect();
    if taken.is_empty() || !loses(projection) {
        return false;
    }
    let mut without = scenario.clone();
    for parameter in taken {
        without.set(*parameter, Decimal::ZERO);
    }
    !loses(&project(&without))
}

fn loses(projection: &Projection<Exact>) -> bool {
    projection.rows.iter().map(|row| row.profit).sum::<Usd<Exact>>() < Usd::ZERO
}

/// Whether some month's profit is not paid out whole, so that it moves the cushion.
fn keeps_some(of: &Run) -> bool {
    let rows = of.projection.period(of.scenario.year());
    let last = rows.rows.last().map_or(0, |row| row.month);
    let rows = of.projection.rows.iter().take_while(|row| row.month <= last);
    let kept = |left: Usd<_>| left > Usd::half_cent() || -left > Usd::half_cent();
    rows.into_iter().any(|row| kept(row.profit - row.dividends))
}

fn is_assumed(scenario: &Scenario, parameter: Parameter) -> bool {
    let preset = scenario.base();
    let own = preset.is_estimate() && scenario.number(parameter) == scenario.published(parameter);
    own && is_guess(preset, parameter) && matters(scenario, parameter)
}

/// Whether the preset names the input without a source to quote.
fn is_guess(preset: Preset, parameter: Parameter) -> bool {
    let key = Id::Parameter(parameter).key();
    let entry = preset.entries().iter().find(|entry| entry.key == key);
    entry.is_some_and(|entry| matches!(entry.grade, Grade::Assumed | Grade::U))
}

/// Whether the input moves any figure: it is not idle, and a class of the reserve earns something
/// else than bills.
fn matters(scenario: &Scenario, parameter: Parameter) -> bool {
    use Parameter as L;
    let all_to_holders = scenario.choices.holder_basis == HolderBasis::Rest;
    let like_bills = |beta, spread| {
        scenario.number(beta) == scenario.number(L::BillsBeta)
            && scenario.number(spread) == scenario.number(L::BillsSpread)
    };
    match parameter {
        L::Cash => !like_bills(L::CashBeta, L::CashSpread),
        L::Repo => !like_bills(L::RepoBeta, L::RepoSpread),
        L::Fund => !like_bills(L::FundBeta, L::FundSpread),
        L::Paper => !like_bills(L::PaperBeta, L::PaperSpread),
        L::Loans => !like_bills(L::LoansBeta, L::LoansSpread),
        L::HolderShare if all_to_holders => false,
        _ => scenario.idle(parameter).is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn small() -> impl Iterator<Item = Preset> {
        Preset::ALL.into_iter().filter(|preset| preset.is_estimate())
    }

    /// Key figures of a scenario, as they are shown.
    fn figures(scenario: &Scenario) -> Vec<Option<f64>> {
        let run = Run::new(scenario.clone());
        Metric::ALL.map(|metric| metric.of(&run).value.ok()).to_vec()
    }

    #[test]
    fn a_figure_is_marked_exactly_where_an_assumed_input_moves_it() {
        for preset in small() {
            let run = Run::new(Scenario::preset(preset));
            let before = figures(&run.scenario);
            for kind in Assumption::ALL {
                let mut moved = vec![false; before.len()];
                for parameter in kind.parameters().iter().filter(|it| is_guess(preset, **it)) {
                    let mut other = run.scenario.clone();
                    let half = other.number(*parameter) / Decimal::TWO;
                    let value = if half.is_zero() { Decimal::TEN } else { half };
                    assert!(other.set(*parameter, value.round_dp(0).max(Decimal::ONE)));
                    for (moved, (now, then)) in
                        moved.iter_mut().zip(figures(&other).iter().zip(&before))
                    {
                        let change = now.unwrap_or(-1.0) - then.unwrap_or(-1.0);
                        *moved |= change.abs() > 0.02 * then.unwrap_or(1.0).abs();
                    }
                }
                for (metric, moved) in Metric::ALL.into_iter().zip(moved) {
                    let is_marked = rests_on_assumption(&run, metric).contains(&kind);
                    assert_eq!(is_marked, moved, "{} {metric:?} {kind:?}", preset.id());
                }
            }
        }
    }

    #[test]
    fn a_loss_follows_from_the_assumptions_where_there_were_none_without_them() {
        let of = |link: &str| {
            let run = Run::of_link(link);
            loses_by_assumption(&run.scenario, &run.projection)
        };
        // 124 m of interest, of which 3 % is kept: 3.7 m against costs of 28 m.
        assert!(of("preset=usdg-2026-07") && of("preset=fdusd-2026-08"));
        assert!(!of("preset=pyusd-2026-08") && !of("preset=bank&rate=1"));
        // What a person assumes is the person's.
        assert!(!of("preset=usdg-2026-07&rate=0&other_cost=1bn"));
        assert!(!of("preset=fdusd-2026-08&other_cost=50m"));
    }

    #[test]
    fn other_presets_carry_no_mark() {
        for preset in Preset::ALL.into_iter().filter(|preset| !preset.is_estimate()) {
            let run = Run::new(Scenario::preset(preset));
            assert_eq!(assumed_inputs(&run.scenario), []);
            for metric in Metric::ALL {
                assert_eq!(rests_on_assumption(&run, metric), []);
            }
        }
    }

    #[test]
    fn what_a_person_sets_is_no_more_assumed() {
        use Parameter as L;
        let of = |link: &str| decode(link).0;
        let start = assumed_inputs(&of("preset=pyusd-2026-08"));
        let all = [L::Staff, L::StaffCost, L::OtherCost, L::Custody, L::Tax, L::PartnerShare];
        assert_eq!(start, all);
        let link = "preset=pyusd-2026-08&staff=70&staff_cost=1m&other_cost=1m&custody=2&tax=20";
        assert_eq!(assumptions(&of(link)), [Assumption::Split]);
        assert_eq!(assumptions(&of(&format!("{link}&partner_share=60"))), []);
        // Nobody is employed, so what one costs means nothing.
        assert!(!assumed_inputs(&of("preset=pyusd-2026-08&staff=0")).contains(&L::StaffCost));
        // Bills and repo earn the same, so the fund's assumed mix moves nothing.
        assert_eq!(assumptions(&of("preset=fund-buidl-2026")), [Assumption::Costs]);
        assert_eq!(
            assumptions(&of("preset=usde-2026-10")),
            [Assumption::Costs, Assumption::Reserve]
        );
    }

    #[test]
    fn assumed_spreads_of_a_known_book_move_the_interest_by_less_than_a_tenth() {
        for preset in small().filter(|preset| *preset != Preset::Usde2026) {
            let before = figures(&Scenario::preset(preset))[0].unwrap();
            let mut plain = Scenario::preset(preset);
            for (parameter, value) in
                [(Parameter::CashBeta, 100), (Parameter::RepoSpread, 0), (Parameter::FundSpread, 0)]
            {
                assert!(plain.set(parameter, value.into()));
            }
            let change = figures(&plain)[0].unwrap() / before - 1.0;
            assert!((-0.02..0.1).contains(&change), "{} {change}", preset.id());
        }
    }
}
