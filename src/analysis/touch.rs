//! Whether the bets touch the tokens: a scenario beside the same one without its bets.
//!
//! Month by month, what is missing behind the tokens (the excess below nought) and what waits to
//! be redeemed, in both. What there is more of with the bets is their doing, inside the reserve
//! and outside alike: the cushion they used up when they were paid counts. USD. Not here: what
//! the bets come to.

use crate::model::{Projection, project};
use crate::scenario::{Parameter, Scenario};
use crate::unit::{HALF_CENT, Number, Usd};

/// What the bets do to the tokens at worst; nought where they leave them alone.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Touch {
    /// The most that is missing behind the tokens because of the bets.
    pub lacks: f64,
    /// The most that is missing without them.
    pub(crate) lacks_without: f64,
    /// The most that waits to be redeemed because of the bets.
    pub waits: f64,
    /// The most that waits without them.
    pub(crate) waits_without: f64,
}

/// What the bets of a scenario do, of which `with` is the ledger.
pub fn touch<N: Number>(scenario: &Scenario, with: &Projection<N>) -> Touch {
    touch_of(&without_bets(scenario, with.inputs.months), with)
}

/// The ledger of a scenario without its bets, over so many months.
pub(super) fn without_bets(scenario: &Scenario, months: u32) -> Projection<f64> {
    let mut without = scenario.clone();
    without.set_bets(Vec::new());
    without.set(Parameter::Months, months.into());
    project(&without)
}

/// What the bets do in one ledger beside the other.
pub(super) fn touch_of<N: Number>(without: &Projection<f64>, with: &Projection<N>) -> Touch {
    let mut found = Touch::default();
    for (with, without) in strains(with).into_iter().zip(strains(without)) {
        found.lacks = found.lacks.max(with.0 - without.0);
        found.waits = found.waits.max(with.1 - without.1);
        found.lacks_without = found.lacks_without.max(without.0);
        found.waits_without = found.waits_without.max(without.1);
    }
    let Touch { lacks, lacks_without, waits, waits_without } = found;
    let [lacks, waits] = [lacks, waits].map(|usd| if usd > HALF_CENT { usd } else { 0.0 });
    Touch { lacks, lacks_without, waits, waits_without }
}

/// What is missing behind the tokens and what waits, at the start and at each close.
fn strains<N: Number>(projection: &Projection<N>) -> Vec<(f64, f64)> {
    let pair = |excess: Usd<N>, queue: Usd<N>| ((-excess.to_f64()).max(0.0), queue.to_f64());
    let opening = &projection.opening;
    std::iter::once(pair(opening.excess, opening.queue))
        .chain(projection.rows.iter().map(|row| pair(row.excess, row.queue)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn of(link: &str) -> Touch {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        touch(&scenario, &project::<f64>(&scenario))
    }

    #[test]
    fn a_gift_that_uses_up_the_cushion_touches_the_tokens_from_outside() {
        let link = "floor=0&dividend=0&bitcoin_share=0&gold_return=-30";
        assert_eq!(of(link), Touch::default());
        let found = of(&format!("{link}&bet=kind:grant;amount:4.5bn;month:2026-07"));
        assert!(found.lacks > 0.0 && found.lacks_without == 0.0, "{found:?}");
    }

    #[test]
    fn a_stake_in_the_reserve_makes_holders_wait() {
        let link = "bets_from=reserve&run_share=80&run_month=3\
            &bet=kind:equity;amount:30bn;month:2024-07;multiple:1;exit:2032-07";
        let found = of(link);
        assert!((found.waits - 9.2e9).abs() < 0.1e9, "{found:?}");
        assert_eq!((found.lacks, found.waits_without), (0.0, 0.0));
        assert_eq!((of("").lacks, of("").waits), (0.0, 0.0));
    }

    #[test]
    fn what_is_missing_without_the_bets_is_not_their_doing() {
        let gift = "bet=kind:grant;amount:1bn;month:2026-07";
        let found = of(&format!("buffer=-1&dividend=0&{gift}"));
        assert!(found.lacks_without > 1e9 && found.lacks == 0.0, "{found:?}");
    }
}
