//! The reserve bar: what is held, class by class, and the handles between neighbours.
//!
//! Bills stand at the left and are the remainder. A handle is the left edge of its class; moving
//! it trades the class against bills alone, so that edges further right stay where they are.
//! Not here: the drawing; places are hundredths of the bar's width.

use rust_decimal::Decimal;

use crate::model::Projection;
use crate::scenario::{Parameter, Scenario, Shares};
use crate::unit::{Exact, Number};

/// Handles closer than this are one, CSS pixels.
const HANDLE_GAP: f64 = 24.0;

/// The parameters of the bar from left to right.
pub(crate) const BAR: [Parameter; 9] = [
    Parameter::Cash,
    Parameter::Repo,
    Parameter::Fund,
    Parameter::Paper,
    Parameter::Loans,
    Parameter::Gold,
    Parameter::Bitcoin,
    Parameter::Equities,
    Parameter::Other,
];

fn rank(parameter: Parameter) -> usize {
    BAR.iter().position(|other| *other == parameter).unwrap_or(BAR.len())
}

/// Shares in percent, as the model uses them: scaled back where they pass 100.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mix {
    shares: [f64; BAR.len()],
}

impl Mix {
    /// The shares of a scenario.
    pub(crate) fn new(scenario: &Scenario) -> Self {
        let share = |parameter| scenario.share(Shares::Mix, parameter);
        Self { shares: BAR.map(|parameter| f64::from_decimal(share(parameter))) }
    }

    /// The share of a class.
    pub(crate) fn share(&self, parameter: Parameter) -> f64 {
        self.shares.get(rank(parameter)).copied().unwrap_or_default()
    }

    /// What remains for bills.
    pub(crate) fn bills(&self) -> f64 {
        (100.0 - self.shares.iter().sum::<f64>()).max(0.0)
    }

    /// The left edge of a class: 100 less its share and all to its right.
    pub(crate) fn left(&self, parameter: Parameter) -> f64 {
        (100.0 - self.shares.iter().skip(rank(parameter)).sum::<f64>()).max(0.0)
    }

    /// Where the right edge of a class stands, on the grid of the sliders.
    pub(crate) fn right(&self, parameter: Parameter) -> Decimal {
        let right = 100.0 - self.shares.iter().skip(rank(parameter) + 1).sum::<f64>();
        Decimal::try_from(right).unwrap_or_default().round_dp(3).max(Decimal::ZERO)
    }

    /// Whose handles show on a bar of so many pixels: the widest of those that would stand closer
    /// than 24, and in any case the one in use.
    pub(crate) fn handles(&self, width: f64, in_use: Option<Parameter>) -> Vec<Parameter> {
        let mut order = BAR.to_vec();
        crate::order::sort_by(&mut order, |a, b| self.share(*b).total_cmp(&self.share(*a)));
        crate::order::sort_by_key(&mut order, |parameter| Some(*parameter) != in_use);
        let mut kept: Vec<Parameter> = Vec::new();
        for parameter in order {
            let apart = |other: &Parameter| {
                (self.left(*other) - self.left(parameter)).abs() * width / 100.0 >= HANDLE_GAP
            };
            if kept.iter().all(apart) {
                kept.push(parameter);
            }
        }
        crate::order::sort_by_key(&mut kept, |parameter| rank(*parameter));
        kept
    }
}

/// The share a class takes when its handle stands at `place`, in hundredths of the bar: on the
/// grid of its slider, never below nought, never more than bills can give.
pub(crate) fn share_at(scenario: &Scenario, parameter: Parameter, place: f64) -> Decimal {
    let right = BAR.iter().skip(rank(parameter) + 1);
    let right: Decimal = right.map(|other| scenario.number(*other)).sum();
    let step = parameter.row().step;
    let asked = Decimal::try_from(100.0 - place).unwrap_or_default() - right;
    let asked = (asked / step).round() * step;
    asked.clamp(Decimal::ZERO, share_max(scenario, parameter))
}

/// The largest share a class may take from bills.
pub(crate) fn share_max(scenario: &Scenario, parameter: Parameter) -> Decimal {
    let others = BAR.iter().filter(|other| **other != parameter);
    let others: Decimal = others.map(|other| scenario.number(*other)).sum();
    (Decimal::ONE_HUNDRED - others).max(Decimal::ZERO)
}

/// The true width of the cushion, in hundredths of the reserve; below nought it is a hole.
pub fn cushion(projection: &Projection<Exact>) -> f64 {
    let opening = &projection.opening;
    let assets = opening.assets().to_f64();
    if assets > 0.0 { opening.excess.to_f64() / assets * 100.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::{Preset, decode};

    fn mix(link: &str) -> (Scenario, Mix) {
        let (scenario, _) = decode(link);
        let mix = Mix::new(&scenario);
        (scenario, mix)
    }

    const THREE: &str = "cash=0&repo=20&loans=10&gold=30&bitcoin=0&equities=0&other=0";

    #[test]
    fn edges_add_up_from_the_right() {
        let (_, mix) = mix(THREE);
        let left = |class| mix.left(class).round();
        assert_eq!(
            [Parameter::Cash, Parameter::Repo, Parameter::Loans, Parameter::Gold, Parameter::Other]
                .map(left),
            [40.0, 40.0, 60.0, 70.0, 100.0]
        );
        assert_eq!((mix.bills().round(), mix.share(Parameter::Gold)), (40.0, 30.0));
    }

    #[test]
    fn a_handle_trades_its_class_against_bills() {
        let (scenario, _) = mix(THREE);
        // Gold's edge from 70 to 65: five more, and no more than bills and gold together.
        assert_eq!(share_at(&scenario, Parameter::Gold, 65.0), 35.into());
        assert_eq!(share_at(&scenario, Parameter::Gold, -5.0), 70.into());
        assert_eq!(share_at(&scenario, Parameter::Gold, 200.0), Decimal::ZERO);
        assert_eq!(share_at(&scenario, Parameter::Repo, 33.33), Decimal::new(267, 1));
        assert_eq!(share_max(&scenario, Parameter::Loans), 50.into());
    }

    #[test]
    fn shares_above_the_whole_leave_no_bills_and_no_room() {
        let (scenario, mix) = mix("gold=80&loans=80&cash=0&repo=0&bitcoin=0&equities=0&other=0");
        assert_eq!((mix.bills(), mix.share(Parameter::Gold)), (0.0, 50.0));
        assert_eq!(share_max(&scenario, Parameter::Gold), 20.into());
        assert_eq!(share_max(&scenario, Parameter::Cash), Decimal::ZERO);
    }

    #[test]
    fn close_handles_become_the_widest() {
        let (_, mix) = mix(THREE);
        // Empty classes stand at the edge of the next one with a share.
        assert_eq!(
            mix.handles(296.0, None),
            [Parameter::Repo, Parameter::Loans, Parameter::Gold, Parameter::Bitcoin]
        );
        assert_eq!(
            mix.handles(200.0, None),
            [Parameter::Repo, Parameter::Gold, Parameter::Bitcoin]
        );
        assert_eq!(
            mix.handles(200.0, Some(Parameter::Loans)),
            [Parameter::Repo, Parameter::Loans, Parameter::Bitcoin]
        );
    }

    #[test]
    fn the_cushion_is_as_wide_as_it_is() {
        let projection = project::<Exact>(&Scenario::preset(Preset::default()));
        assert!((cushion(&projection) - 4.110 / 187.751 * 100.0).abs() < 0.01);
        assert_eq!(cushion(&project::<Exact>(&Scenario::blank())), 0.0);
    }
}
