//! The reserve bar: what is held, class by class, and the handles between neighbours.
//!
//! Bills stand at the left and are the remainder. A handle is the left edge of its class; moving
//! it trades the class against bills alone, so that edges further right stay where they are.
//! Not here: the drawing; places are hundredths of the bar's width.

use rust_decimal::Decimal;

use crate::model::{Holdings, Projection};
use crate::scenario::{Lever, Scenario, Shares};
use crate::text::Assets;
use crate::text::Language;
use crate::unit::{Exact, Number, Usd};

/// Handles closer than this are one, CSS pixels.
const HANDLE_GAP: f64 = 24.0;

/// A class of the reserve that has a share of its own; bills have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Bank deposits.
    Cash,
    /// Repo.
    Repo,
    /// Money-market funds.
    Fund,
    /// Commercial paper.
    Paper,
    /// Secured loans.
    Loans,
    /// Gold.
    Gold,
    /// Bitcoin.
    Bitcoin,
    /// Listed shares.
    Equities,
    /// All else.
    Other,
}

impl Class {
    /// Every class from left to right.
    pub const ALL: [Self; 9] = [
        Self::Cash,
        Self::Repo,
        Self::Fund,
        Self::Paper,
        Self::Loans,
        Self::Gold,
        Self::Bitcoin,
        Self::Equities,
        Self::Other,
    ];

    /// The lever of its share.
    pub fn lever(self) -> Lever {
        match self {
            Self::Cash => Lever::Cash,
            Self::Repo => Lever::Repo,
            Self::Fund => Lever::Fund,
            Self::Paper => Lever::Paper,
            Self::Loans => Lever::Loans,
            Self::Gold => Lever::Gold,
            Self::Bitcoin => Lever::Bitcoin,
            Self::Equities => Lever::Equities,
            Self::Other => Lever::Other,
        }
    }

    /// Stable word, for the style sheet.
    pub fn word(self) -> &'static str {
        self.lever().row().key
    }

    /// Its name.
    pub fn name(self, language: Language) -> &'static str {
        let names: &Assets = &language.texts().assets;
        match self {
            Self::Cash => names.cash,
            Self::Repo => names.repo,
            Self::Fund => names.fund,
            Self::Paper => names.paper,
            Self::Loans => names.loans,
            Self::Gold => names.gold,
            Self::Bitcoin => names.bitcoin,
            Self::Equities => names.equities,
            Self::Other => names.other,
        }
    }

    /// What is held of it.
    pub fn held<N: Number>(self, holdings: &Holdings<N>) -> Usd<N> {
        match self {
            Self::Cash => holdings.cash,
            Self::Repo => holdings.repo,
            Self::Fund => holdings.fund,
            Self::Paper => holdings.paper,
            Self::Loans => holdings.loans,
            Self::Gold => holdings.gold,
            Self::Bitcoin => holdings.bitcoin,
            Self::Equities => holdings.equities,
            Self::Other => holdings.other,
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

/// Shares in percent, as the model uses them: scaled back where they pass 100.
#[derive(Clone, Debug, PartialEq)]
pub struct Mix {
    shares: [f64; Class::ALL.len()],
}

impl Mix {
    /// The shares of a scenario.
    pub fn new(scenario: &Scenario) -> Self {
        let share = |class: Class| scenario.share(Shares::Mix, class.lever());
        Self { shares: Class::ALL.map(|class| f64::from_decimal(share(class))) }
    }

    /// The share of a class.
    pub fn share(&self, class: Class) -> f64 {
        self.shares.get(class.place()).copied().unwrap_or_default()
    }

    /// What remains for bills.
    pub fn bills(&self) -> f64 {
        (100.0 - self.shares.iter().sum::<f64>()).max(0.0)
    }

    /// The left edge of a class: 100 less its share and all to its right.
    pub fn left(&self, class: Class) -> f64 {
        (100.0 - self.shares.iter().skip(class.place()).sum::<f64>()).max(0.0)
    }

    /// Where the right edge of a class stands, on the grid of the sliders.
    pub fn right(&self, class: Class) -> Decimal {
        let right = 100.0 - self.shares.iter().skip(class.place() + 1).sum::<f64>();
        Decimal::try_from(right).unwrap_or_default().round_dp(3).max(Decimal::ZERO)
    }

    /// Whose handles show on a bar of so many pixels: the widest of those that would stand closer
    /// than 24, and in any case the one in use.
    pub fn handles(&self, width: f64, in_use: Option<Class>) -> Vec<Class> {
        let mut order = Class::ALL.to_vec();
        crate::order::sort_by(&mut order, |a, b| self.share(*b).total_cmp(&self.share(*a)));
        crate::order::sort_by_key(&mut order, |class| Some(*class) != in_use);
        let mut kept: Vec<Class> = Vec::new();
        for class in order {
            let apart = |other: &Class| {
                (self.left(*other) - self.left(class)).abs() * width / 100.0 >= HANDLE_GAP
            };
            if kept.iter().all(apart) {
                kept.push(class);
            }
        }
        crate::order::sort_by_key(&mut kept, |class| class.place());
        kept
    }
}

/// The share a class takes when its handle stands at `place`, in hundredths of the bar: on the
/// grid of its slider, never below nought, never more than bills can give.
pub fn share_at(scenario: &Scenario, class: Class, place: f64) -> Decimal {
    let right = Class::ALL.iter().skip(class.place() + 1);
    let right: Decimal = right.map(|other| scenario.number(other.lever())).sum();
    let step = class.lever().row().step;
    let asked = Decimal::try_from(100.0 - place).unwrap_or_default() - right;
    let asked = (asked / step).round() * step;
    asked.clamp(Decimal::ZERO, share_max(scenario, class))
}

/// The largest share a class may take from bills.
pub fn share_max(scenario: &Scenario, class: Class) -> Decimal {
    let others = Class::ALL.iter().filter(|other| **other != class);
    let others: Decimal = others.map(|other| scenario.number(other.lever())).sum();
    (Decimal::ONE_HUNDRED - others).max(Decimal::ZERO)
}

/// The true width of the cushion, in hundredths of the reserve; below nought it is a hole.
pub fn cushion(projection: &Projection<Exact>) -> f64 {
    let opening = &projection.opening;
    let bills = opening.holdings.bills.number().to_f64();
    let held: f64 =
        Class::ALL.iter().map(|class| class.held(&opening.holdings).number().to_f64()).sum();
    let assets = held + bills + opening.bets_inside.number().to_f64();
    if assets > 0.0 { opening.excess.number().to_f64() / assets * 100.0 } else { 0.0 }
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
            [Class::Cash, Class::Repo, Class::Loans, Class::Gold, Class::Other].map(left),
            [40.0, 40.0, 60.0, 70.0, 100.0]
        );
        assert_eq!((mix.bills().round(), mix.share(Class::Gold)), (40.0, 30.0));
    }

    #[test]
    fn a_handle_trades_its_class_against_bills() {
        let (scenario, _) = mix(THREE);
        // Gold's edge from 70 to 65: five more, and no more than bills and gold together.
        assert_eq!(share_at(&scenario, Class::Gold, 65.0), 35.into());
        assert_eq!(share_at(&scenario, Class::Gold, -5.0), 70.into());
        assert_eq!(share_at(&scenario, Class::Gold, 200.0), Decimal::ZERO);
        assert_eq!(share_at(&scenario, Class::Repo, 33.33), Decimal::new(267, 1));
        assert_eq!(share_max(&scenario, Class::Loans), 50.into());
    }

    #[test]
    fn shares_above_the_whole_leave_no_bills_and_no_room() {
        let (scenario, mix) = mix("gold=80&loans=80&cash=0&repo=0&bitcoin=0&equities=0&other=0");
        assert_eq!((mix.bills(), mix.share(Class::Gold)), (0.0, 50.0));
        assert_eq!(share_max(&scenario, Class::Gold), 20.into());
        assert_eq!(share_max(&scenario, Class::Cash), Decimal::ZERO);
    }

    #[test]
    fn close_handles_become_the_widest() {
        let (_, mix) = mix(THREE);
        // Empty classes stand at the edge of the next one with a share.
        assert_eq!(
            mix.handles(296.0, None),
            [Class::Repo, Class::Loans, Class::Gold, Class::Bitcoin]
        );
        assert_eq!(mix.handles(200.0, None), [Class::Repo, Class::Gold, Class::Bitcoin]);
        assert_eq!(
            mix.handles(200.0, Some(Class::Loans)),
            [Class::Repo, Class::Loans, Class::Bitcoin]
        );
    }

    #[test]
    fn the_cushion_is_as_wide_as_it_is() {
        let projection = project::<Exact>(&Scenario::preset(Preset::default()));
        assert!((cushion(&projection) - 4.110 / 187.751 * 100.0).abs() < 0.01);
        assert_eq!(cushion(&project::<Exact>(&Scenario::blank())), 0.0);
    }
}
