//! The issuer beside others on the same book: one that shares its income with distributors, and
//! a bank.
//!
//! The one that shares pays what Circle pays ([`Preset::Circle2025`]: a share of reserve income
//! and a fixed rate on tokens) and is the issuer in all else. The bank is [`Preset::Bank`] with
//! the issuer's tokens as deposits, its rates and yields, and bills where it holds gold, bitcoin
//! and equities; capital of 10 % of the deposits on top, so that its assets are larger than the
//! issuer's; a deposit beta; branches and staff in proportion to its assets;
//! its tax; no fees, bets or purchases. Not here: how they are shown.

use rust_decimal::Decimal;

use super::{BreakEven, KeyFigures, key_figures};
use crate::model::{Projection, Row, project};
use crate::scenario::{Parameter, Preset, Scenario};
use crate::unit::{Number, Usd};

/// Parameters the sharing issuer takes from the one whose share is published.
const SHARED: [Parameter; 2] = [Parameter::PartnerShare, Parameter::PartnerFixed];

/// Parameters the bank takes from its preset; what that does not name is nought there.
const BANK: [Parameter; 22] = [
    Parameter::Buffer,
    Parameter::Gold,
    Parameter::Bitcoin,
    Parameter::Equities,
    Parameter::Turnover,
    Parameter::RedemptionFee,
    Parameter::PartnerShare,
    Parameter::PartnerFixed,
    Parameter::HolderShare,
    Parameter::HolderFee,
    Parameter::StaffCost,
    Parameter::OtherCost,
    Parameter::OtherIncome,
    Parameter::Custody,
    Parameter::Tax,
    Parameter::GoldShare,
    Parameter::BitcoinShare,
    Parameter::GoldIssuance,
    Parameter::BitcoinIssuance,
    Parameter::LoansIssuance,
    Parameter::Dividend,
    Parameter::Floor,
];

/// What a company that holds reserves earns and pays in the first min(12, T) months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Peer {
    /// Interest, fees, other income and income of bets, USD.
    pub revenue: f64,
    /// Paid to holders and partners, USD.
    pub paid_away: f64,
    /// Costs, USD.
    pub costs: f64,
    /// Net operating profit, USD.
    pub profit: f64,
    /// People.
    pub staff: f64,
    /// (interest − holders − partners) / mean opening holdings that bear interest / Σf, percent.
    pub margin: Option<f64>,
    /// Costs over income after holders and partners, percent.
    pub cost_income: Option<f64>,
    /// Short rate at which profit is zero, or why there is none.
    pub break_even: BreakEven,
}

impl Peer {
    /// The company of a projection with its figures and its number of people.
    pub fn new<N: Number>(projection: &Projection<N>, figures: &KeyFigures, staff: f64) -> Self {
        let sum = |amount: fn(&Row<N>) -> Usd<N>| {
            projection.first_year().iter().map(amount).sum::<Usd<N>>().to_f64()
        };
        Self {
            revenue: sum(|row| row.interest + row.fees + row.other_income + row.bet_income),
            paid_away: sum(|row| row.holders + row.partners),
            costs: sum(|row| row.costs),
            profit: figures.profit,
            staff,
            margin: figures.margin_after_partners,
            cost_income: figures.cost_income,
            break_even: figures.break_even,
        }
    }

    /// The company of a scenario, run in `f64` for twelve months.
    pub fn run(scenario: &Scenario) -> Self {
        let mut year = scenario.clone();
        year.set(Parameter::Months, scenario.number(Parameter::Months).min(Decimal::from(12)));
        let projection = project::<f64>(&year);
        let staff = f64::from_decimal(scenario.number(Parameter::Staff));
        Self::new(&projection, &key_figures(&projection, staff), staff)
    }

    /// Revenue a head, USD; `None` without people.
    pub(crate) fn revenue_per_employee(&self) -> Option<f64> {
        (self.staff > 0.0).then(|| self.revenue / self.staff)
    }

    /// Profit a head, USD; `None` without people.
    pub(crate) fn profit_per_employee(&self) -> Option<f64> {
        (self.staff > 0.0).then(|| self.profit / self.staff)
    }
}

/// The same issuer where it shares its income as Circle does.
pub fn sharing(scenario: &Scenario) -> Scenario {
    let mut sharing = scenario.clone();
    take(&mut sharing, Preset::Circle2025, &SHARED);
    sharing
}

/// A bank on the issuer's book.
pub fn bank(scenario: &Scenario) -> Scenario {
    let mut bank = scenario.clone();
    take(&mut bank, Preset::Bank, &BANK);
    bank.choices.holder_basis = Scenario::preset(Preset::Bank).choices.holder_basis;
    bank.set_bets(Vec::new());
    let own = Scenario::preset(Preset::Bank);
    let staff = own.number(Parameter::Staff) * opening_assets(&bank) / opening_assets(&own);
    bank.set(Parameter::Staff, staff.min(Parameter::Staff.row().maximum));
    bank
}

fn take(scenario: &mut Scenario, preset: Preset, parameters: &[Parameter]) {
    let preset = Scenario::preset(preset);
    for parameter in parameters {
        scenario.set(*parameter, preset.number(*parameter));
    }
}

/// What a scenario opens with, USD: what is owed and the cushion.
pub(crate) fn opening_assets(scenario: &Scenario) -> Decimal {
    let number = |parameter| scenario.number(parameter);
    let cushion = number(Parameter::Tokens) * number(Parameter::Buffer) / Decimal::ONE_HUNDRED;
    number(Parameter::Tokens) + cushion + number(Parameter::OtherLiabilities)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn at(link: &str) -> Scenario {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        scenario
    }

    #[test]
    fn the_bank_of_its_own_assets_is_its_preset() {
        let ours = Peer::run(&bank(&at("preset=tether-2026-06")));
        let published = Peer::run(&at("preset=bank"));
        assert_eq!(ours, published);
        assert_eq!(Peer::run(&bank(&at("preset=bank"))), published);
    }

    #[test]
    fn sharing_costs_what_circle_pays() {
        // 100 bn of bills at 4 %: 4 bn, of which 50.7 %, and 0.51 % of tokens.
        let book = "preset=circle-2025&tokens=100bn&tokens_path=none&cash=0&fund=0&path=flat&rate=4\
            &start=2027-01&partner_share=0&partner_fixed=0&other_income=0";
        let (alone, shared) = (Peer::run(&at(book)), Peer::run(&sharing(&at(book))));
        assert!((alone.revenue - 4e9).abs() < 1e8, "{}", alone.revenue);
        let paid = 0.507 * shared.revenue + 0.0051 * 100e9;
        assert!((shared.paid_away - paid).abs() < 1.0, "{}", shared.paid_away);
        assert_eq!(alone.paid_away, 0.0);
        assert!(shared.margin < alone.margin && shared.cost_income > alone.cost_income);
    }

    #[test]
    fn branches_grow_with_the_assets() {
        let half = bank(&at("tokens=91.811bn&other_liabilities=10m"));
        assert_eq!(half.number(Parameter::Staff), 8_700.into());
        assert_eq!(bank(&at("tokens=0&other_liabilities=0")).number(Parameter::Staff), 0.into());
        let largest = bank(&at("tokens=10tn&other_liabilities=10tn"));
        assert_eq!(largest.number(Parameter::Staff), 1_000_000.into());
    }

    #[test]
    fn nobody_employed_means_no_amount_a_head() {
        let empty = Peer::run(&Scenario::blank());
        assert_eq!((empty.profit_per_employee(), empty.revenue_per_employee()), (None, None));
        assert_eq!((empty.margin, empty.cost_income), (None, None));
    }
}
