//! The two scales: k for balances, N · k for flows.
//!
//! N is the member of [`MEMBERS`] that brings the interest closest to the reserve's height.
//! Outside ordinary figures (interest of a fifth of the reserve, costs of many reserves) no
//! member fits the drawing; N then goes on downwards, below one by powers of ten.

use super::account::{Account, AccountItem};
use super::place::FlowPlace;

/// The factors a reader meets.
const MEMBERS: [f64; 9] = [10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 50.0, 75.0, 100.0];
/// Factors of extreme scenarios, the largest first.
const SMALLER: [f64; 5] = [7.0, 5.0, 3.0, 2.0, 1.0];

/// The strand of all interest is at most this part of the reserve's usual length.
const STRAND_MAX: f64 = 0.28;

/// Pixels a dollar of both halves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct FlowScale {
    /// Balances.
    pub(super) balance: f64,
    /// How many times larger flows are drawn.
    pub(super) factor: f64,
}

impl FlowScale {
    /// Scales on which the larger of claims and assets is `length` long, flows are at most
    /// `flow_max`, and the uses have room at so many pixels a dollar.
    pub(super) fn new(
        account: &Account,
        length: f64,
        flow_max: f64,
        has_room: impl Fn(f64) -> bool,
    ) -> Self {
        let claims: f64 = account.claims.iter().map(|claim| claim.amount).sum();
        let assets: f64 = account.assets.iter().map(|asset| asset.balance).sum();
        let interest = Account::amount(&account.sources, FlowPlace::Interest);
        // A reserve that grows many times over earns more than it was: the strand must fit too.
        let largest = claims.max(assets).max(interest / STRAND_MAX).max(1e-6);
        let balance = length / largest;
        let widest = widest_flow(account);
        let distance = |factor: f64| (interest * balance * factor - length).abs();
        let fits = |factor: &f64| {
            let flow = balance * factor;
            widest * flow <= flow_max && has_room(flow)
        };
        let near =
            MEMBERS.into_iter().filter(fits).min_by(|a, b| distance(*a).total_cmp(&distance(*b)));
        let small = || SMALLER.into_iter().find(fits);
        let tiny = || (1..30).map(|power| libm::pow(10.0, -f64::from(power))).find(fits);
        Self { balance, factor: near.or_else(small).or_else(tiny).unwrap_or(1e-30) }
    }

    pub(super) fn flow(self) -> f64 {
        self.balance * self.factor
    }
}

/// The tallest column of the right half; that of the profit also holds the outline of a loss
/// and what cushion and reserve give to uses.
fn widest_flow(account: &Account) -> f64 {
    let total = |items: &[AccountItem]| items.iter().map(|item| item.amount).sum::<f64>();
    let given = total(&account.means) - Account::amount(&account.means, FlowPlace::Profit);
    let shared = total(&account.drains) + (-account.profit).max(0.0) + given;
    total(&account.sources).max(shared).max(total(&account.uses))
}
