//! What the machine takes in, holds and gives away: balances at the start of the year shown, sums
//! of its months.
//!
//! Sums are exact before they become `f64`. Claims = assets, sources = drains and uses add up:
//! what is missing comes from the cushion, what is left is kept; bets inside the reserve are paid
//! by the reserve. Not here: scale and drawing.

use super::bet::{BetEnd, ends};
use super::place::FlowPlace;
use crate::analysis::Run;
use crate::model::{Event, Inputs, Period, Row, Standing};
use crate::scenario::{BetsFrom, Class};
use crate::text::Language;
use crate::unit::{AnnualRate, Exact, HALF_CENT, Month, Usd};

/// An amount at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct AccountItem {
    pub(super) place: FlowPlace,
    /// USD, above nought.
    pub(super) amount: f64,
}

/// An asset with what it earns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Asset {
    pub(super) place: FlowPlace,
    /// Balance at the start, USD.
    pub(super) balance: f64,
    /// Mean balance that the interest is of, USD.
    pub(super) mean: f64,
    /// Interest of the period, USD; negative where it costs.
    pub(super) earned: f64,
    /// Interest over the mean balance, percent a year.
    pub(super) rate: Option<f64>,
    /// Whether that is not the mean bill rate: older bills, or a spread.
    pub(super) is_own_yield: bool,
    /// Whether its yield is above nought in any month.
    pub(super) bears: bool,
}

impl Asset {
    /// Whether a strand of interest leaves it.
    pub(super) fn earns(&self) -> bool {
        self.earned > HALF_CENT
    }

    /// Whether there is no interest to tell of: no yield, and no overdraft in its place.
    pub(super) fn is_idle(&self) -> bool {
        !self.bears && self.earned.abs() <= HALF_CENT
    }

    /// Its balance in words; of what was bought in the period alone, the mean.
    pub(super) fn balance_text(&self, language: Language) -> String {
        if self.balance > 0.0 || self.mean <= HALF_CENT {
            return language.money_short(self.balance);
        }
        language.on_average(&language.money_short(self.mean))
    }
}

/// Everything that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Account {
    /// Tokens, other claims, then the cushion.
    pub(super) claims: Vec<AccountItem>,
    /// What claims miss in assets, USD.
    pub(super) shortfall: f64,
    /// What earns first; each with a balance or interest.
    pub(super) assets: Vec<Asset>,
    pub(super) tokens: f64,
    /// All assets, USD.
    pub(super) reserve: f64,
    pub(super) excess: f64,
    pub(super) excess_end: f64,
    /// Interest less what is paid, USD.
    pub(super) interest: f64,
    /// Interest, fees, other income, income of bets and what the cushion adds to cover a loss.
    pub(super) sources: Vec<AccountItem>,
    /// Who gets it; profit among them where there is one.
    pub(super) drains: Vec<AccountItem>,
    pub(super) profit: f64,
    /// Profit, what the cushion adds to uses, and what the reserve pays for bets inside it.
    pub(super) means: Vec<AccountItem>,
    /// What they are used for; a bet that only gave something back among them, with nothing.
    pub(super) uses: Vec<AccountItem>,
    /// The ends of bets.
    pub(super) bets: Vec<BetEnd>,
    /// What of the profit is bought for the reserve or kept in it, USD.
    pub(super) back: f64,
    /// What the cushion gives, gifts that the reserve pays among it, USD.
    pub(super) out: f64,
    /// What goes out of the reserve into bets that stand in it, USD: the cushion stays.
    pub(super) carried: f64,
    /// Gifts that the reserve pays, USD.
    pub(super) gifts: f64,
    /// Changes of value: what else moved the cushion, USD.
    pub(super) marks: f64,
    /// Whether redemptions wait at the end.
    pub(super) waits: bool,
    pub(super) bets_inside: bool,
    pub(super) start: Month,
    pub(super) end: Month,
    pub(super) months: usize,
}

impl Account {
    pub(super) fn new(of: &Run) -> Self {
        let projection = &of.projection;
        let period = projection.period(of.scenario.year());
        let rows = period.rows;
        let (assets, overdraft) = assets(&period, of.of_year.mean_rate);
        let opening = &period.opening;
        let start = rows.first().map_or(projection.inputs.start, |row| row.date);
        let excess = opening.excess.to_f64();
        let sum = |amount: fn(&Row<Exact>) -> Usd<Exact>| total(rows, amount);
        let profit = sum(|row| row.profit);
        let gross: f64 = assets.iter().map(|asset| asset.earned.max(0.0)).sum();
        let paid: f64 = assets.iter().map(|asset| (-asset.earned).max(0.0)).sum();
        let bet_ends = ends(of, &period);
        let bets_inside = projection.inputs.choices.bets_from == BetsFrom::Reserve;
        let [income, running] = if bets_inside { incomes(&bet_ends) } else { [0.0; 2] };
        let sources = items([
            (FlowPlace::Interest, gross),
            (FlowPlace::Fees, sum(|row| row.fees)),
            (FlowPlace::OtherIncome, sum(|row| row.other_income)),
            (FlowPlace::BetIncome, income),
            (FlowPlace::CushionForLoss, -profit),
        ]);
        let [bets, dividends, gold, bitcoin] = [
            sum(|row| row.bets),
            sum(|row| row.dividends),
            sum(|row| row.gold_bought),
            sum(|row| row.bitcoin_bought),
        ];
        let [outside, inside] = if bets_inside { [0.0, bets] } else { [bets, 0.0] };
        let kept = profit.max(0.0) - outside - dividends - gold - bitcoin;
        let [carried, gifts] = if bets_inside { parted(&bet_ends) } else { [0.0; 2] };
        let back = gold + bitcoin + kept.max(0.0);
        let out = (-kept).max(0.0) + (-profit).max(0.0) + gifts;
        Self {
            shortfall: significant(-excess),
            tokens: opening.tokens.to_f64(),
            reserve: opening.assets.to_f64(),
            excess,
            excess_end: rows.last().map_or(excess, |row| row.excess.to_f64()),
            interest: sum(|row| row.interest),
            profit,
            means: items([
                (FlowPlace::Profit, profit),
                (FlowPlace::CushionForUses, -kept),
                (FlowPlace::ReserveForBets, inside),
            ]),
            uses: uses(&bet_ends, bets_inside, [dividends, gold, bitcoin, kept]),
            bets: bet_ends,
            back: significant(back),
            out: significant(out),
            carried: significant(carried),
            gifts: significant(gifts),
            // In the ledger a gift out of the reserve is a change of value.
            marks: sum(|row| row.marks) + gifts,
            waits: rows.last().is_some_and(|row| row.shows(Event::Gated)),
            bets_inside,
            start,
            end: rows.last().map_or(start, |row| row.date),
            months: rows.len(),
            claims: claims(&projection.inputs, opening, overdraft),
            assets,
            sources,
            drains: drains(rows, [profit, paid, running]),
        }
    }

    /// The asset balances that bear interest.
    pub(super) fn earning(&self) -> f64 {
        let bears = |asset: &&Asset| asset.bears || asset.earns();
        self.assets.iter().filter(bears).map(|asset| asset.balance).sum()
    }

    /// The end of a bet at a place.
    pub(super) fn bet(&self, place: FlowPlace) -> Option<&BetEnd> {
        self.bets.iter().find(|end| end.place == place)
    }

    /// Who keeps what comes back of bets.
    pub(super) fn back_to(&self) -> FlowPlace {
        if self.bets_inside { FlowPlace::Reserve } else { FlowPlace::Owners }
    }

    /// How much room a use needs in the drawing, USD: a bet may give back more than was paid.
    pub(super) fn size(&self, item: &AccountItem) -> f64 {
        self.bet(item.place).map_or(item.amount, BetEnd::size)
    }

    /// What leaves or enters at a place.
    pub(super) fn amount(items: &[AccountItem], place: FlowPlace) -> f64 {
        items.iter().find(|item| item.place == place).map_or(0.0, |item| item.amount)
    }
}

/// Tokens, what else is owed, then the cushion.
fn claims(inputs: &Inputs<Exact>, opening: &Standing<Exact>, overdraft: f64) -> Vec<AccountItem> {
    items([
        (FlowPlace::Tokens, opening.tokens.to_f64()),
        (FlowPlace::Queue, opening.queue.to_f64()),
        (FlowPlace::Liabilities, inputs.other_liabilities.to_f64()),
        (FlowPlace::Overdraft, overdraft),
        (FlowPlace::Cushion, opening.excess.to_f64()),
    ])
}

/// Who gets the income of months, with its profit, the interest paid and the cost of bets.
fn drains(rows: &[Row<Exact>], [profit, paid, running]: [f64; 3]) -> Vec<AccountItem> {
    items([
        (FlowPlace::Holders, total(rows, |row| row.holders)),
        (FlowPlace::Partners, total(rows, |row| row.partners)),
        (FlowPlace::Profit, profit),
        (FlowPlace::InterestPaid, paid),
        (FlowPlace::Costs, total(rows, |row| row.costs)),
        (FlowPlace::Losses, total(rows, |row| row.losses)),
        (FlowPlace::BetCost, running),
        (FlowPlace::Tax, total(rows, |row| row.tax)),
    ])
}

fn total(rows: &[Row<Exact>], amount: fn(&Row<Exact>) -> Usd<Exact>) -> f64 {
    rows.iter().map(amount).sum::<Usd<Exact>>().to_f64()
}

/// Assets in the order of the drawing, what earns first; and an overdraft among them.
fn assets(period: &Period<Exact>, mean_rate: f64) -> (Vec<Asset>, f64) {
    let opening = &period.opening;
    let asset = |class: Class| {
        let balance = opening.holdings.of(class).to_f64();
        let earned = period.sum(|row| row.earned.of(class)).to_f64();
        let part = |row: &Row<Exact>| row.date.year_part().fraction();
        let weighted: f64 = period
            .months()
            .map(|(held, row)| Period::earning_balance(class, held, row) * part(row))
            .sum();
        let rate = (weighted > 1.0 && earned > HALF_CENT).then(|| earned / weighted * 100.0);
        let mean = weighted / period.years();
        Asset {
            place: FlowPlace::Asset(class),
            balance: significant(balance),
            mean,
            earned,
            rate,
            is_own_yield: rate.is_some_and(|rate| (rate - mean_rate).abs() >= 0.005),
            bears: period
                .rows
                .iter()
                .any(|row| period.yield_of(class, row) > AnnualRate::default()),
        }
    };
    let inside = Asset {
        place: FlowPlace::BetsInside,
        balance: significant(opening.bets_inside.to_f64()),
        mean: 0.0,
        earned: 0.0,
        rate: None,
        is_own_yield: false,
        bears: false,
    };
    let drawn = |asset: &Asset| asset.balance > 0.0 || asset.earned.abs() > HALF_CENT;
    let mut found: Vec<_> =
        Class::DRAWN.into_iter().map(asset).chain([inside]).filter(drawn).collect();
    // What was bought within the period has interest and no balance: it comes last of these.
    crate::order::sort_by_key(&mut found, |asset| {
        (asset.earned <= HALF_CENT, asset.balance <= 0.0)
    });
    (found, significant(-opening.holdings.cash.to_f64()))
}

/// What bets brought in coupons and running cash, and what others cost to run.
fn incomes(ends: &[BetEnd]) -> [f64; 2] {
    let each = || ends.iter().flat_map(BetEnd::each).map(|end| end.income);
    [each().map(|income| income.max(0.0)).sum(), each().map(|income| (-income).max(0.0)).sum()]
}

/// Of what the reserve paid for bets, what it now carries and what it gave away.
fn parted(ends: &[BetEnd]) -> [f64; 2] {
    let each = || ends.iter().flat_map(BetEnd::each);
    [each().map(|end| end.carried).sum(), each().map(|end| end.paid - end.carried).sum()]
}

/// Uses in the order of what pays for them; what stays in the reserve stands together.
fn uses(
    ends: &[BetEnd],
    inside: bool,
    [dividends, gold, bitcoin, kept]: [f64; 4],
) -> Vec<AccountItem> {
    let paid_out = items([(FlowPlace::Dividends, dividends)]);
    let stays = items([
        (FlowPlace::GoldBought, gold),
        (FlowPlace::BitcoinBought, bitcoin),
        (FlowPlace::Kept, kept),
    ]);
    let bets = ends.iter().map(|end| AccountItem { place: end.place, amount: end.paid }).collect();
    let order = if inside { [paid_out, stays, bets] } else { [bets, paid_out, stays] };
    order.concat()
}

fn items<const K: usize>(items: [(FlowPlace, f64); K]) -> Vec<AccountItem> {
    let item = |(place, amount)| AccountItem { place, amount };
    items.into_iter().filter(|(_, amount)| *amount > HALF_CENT).map(item).collect()
}

fn significant(amount: f64) -> f64 {
    if amount > HALF_CENT { amount } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    fn of(link: &str) -> Account {
        let (scenario, problems) = decode(link);
        assert!(problems.is_empty(), "{problems:?}");
        let run = Run::new(scenario);
        Account::new(&run)
    }

    const STAKE: &str = "bets_from=reserve&bet=kind:equity;amount:6bn;month:2026-09;multiple:2;exit:2029-09;ends:failure&floor=0&dividend=0";

    #[test]
    fn start_and_what_comes_and_goes_make_the_end() {
        for link in [
            "",
            STAKE,
            "bets_from=reserve&bet=kind:grant;amount:1bn;month:2026-09&gold_return=-20",
            "bets_from=reserve&bet=kind:compute;units:1000;unit_price:200k;month:2026-08;hours:8760;utilisation:50;price:2;power:0.1;life:60",
            "shock_month=2&loans_shock=50",
            "shock_month=2&cash_frozen=100&cash=10&frozen_months=2&frozen_loss=50",
            "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01",
        ] {
            let found = of(link);
            let end = found.excess + found.back - found.out + found.marks;
            assert!((end - found.excess_end).abs() < 0.01, "{link}: {end} {}", found.excess_end);
        }
    }

    #[test]
    fn the_reserve_pays_for_bets_inside_it_and_the_cushion_does_not() {
        let found = of(STAKE);
        let places: Vec<_> = found.means.iter().map(|item| item.place).collect();
        assert_eq!(places, [FlowPlace::Profit, FlowPlace::ReserveForBets]);
        assert_eq!((found.carried, found.out, found.gifts), (6e9, 0.0, 0.0));
        assert!((found.back - found.profit).abs() < 0.01);
        // A gift out of the reserve takes the cushion, and is no change of value.
        let found = of("bets_from=reserve&bet=kind:grant;amount:1bn;month:2026-09");
        assert_eq!((found.carried, found.out, found.gifts, found.marks), (0.0, 1e9, 1e9, 0.0));
    }

    #[test]
    fn what_has_a_yield_is_not_idle_whatever_it_earned() {
        let of_class = |link: &str, class: Class| {
            let found = of(link);
            *found.assets.iter().find(|asset| asset.place == FlowPlace::Asset(class)).unwrap()
        };
        let bills = of_class(
            "cash=60&shock_month=4&cash_frozen=100&frozen_months=30&run_month=6&run_share=60&run_months=2",
            Class::Bills,
        );
        assert!(bills.earned < 0.0 && !bills.earns() && !bills.is_idle());
        assert!(of_class("", Class::Gold).is_idle());
        assert!(of_class("rate=0", Class::Bills).is_idle());
    }
}
