//! Three scenarios worked by hand to the cent, two months each: a whole issuer, one whose rate falls
//! while it grows and pays its holders, and a run that shuts the window.
//!
//! Not here: the steps of the month, which the ledger takes.

use rust_decimal::Decimal;

use crate::model::{Row, project};
use crate::scenario::Scenario;
use crate::unit::Exact;

/// A scenario and what its months come to: interest, profit, assets and excess, in cents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct WorkedCase {
    /// Keys and values on the table's defaults, beside those of all cases.
    pub(super) words: &'static str,
    /// Month 1 and month 2.
    pub(super) cents: [[i64; 4]; 2],
}

/// What all of them share.
const COMMON: &str = "rate=3.65 start=2027-01 months=2";

/// The cases.
pub(super) const CASES: [WorkedCase; 3] = [
    WorkedCase {
        words: "tokens=100bn buffer=2 cash=16 cash_beta=60 gold=5 bitcoin=5 loans=10 loans_spread=3.65 \
            loan_loss=0.365 custody=3.65 staff=365 staff_cost=1m partner_share=10 tax=20 gold_share=10 \
            dividend=50 floor=1 gold_return=12.682503013197",
        cents: [
            [29_596_320_000, 18_323_430_400, 10_215_177_886_720, 215_177_886_720],
            [26_752_444_332, 16_564_530_763, 10_229_457_702_070, 229_457_702_070],
        ],
    },
    WorkedCase {
        words: "tokens=10bn path=nodes rates=0:3.65,1:1.825 bills_wam=30.4375 growth=12.682503013197 \
            holder_share=20 dividend=100",
        cents: [
            [2_332_750_000, 2_021_200_000, 1_010_000_000_000, 0],
            [1_774_570_000, 1_490_356_000, 1_020_100_000_000, 0],
        ],
    },
    WorkedCase {
        words: "tokens=10bn buffer=5 gold=20 loans=40 run_month=1 run_share=80 run_months=1 \
            gold_haircut=10 dividend=50",
        cents: [
            [1_953_000_000, 1_953_000_000, 421_953_000_000, 30_953_000_000],
            [1_178_734_200, 1_178_734_200, 421_178_734_200, 32_131_734_200],
        ],
    },
];

impl WorkedCase {
    /// The first month that is not what was worked out, and by how much ours is more, USD.
    pub(super) fn off(&self) -> Option<(u32, f64)> {
        let words = COMMON.split_whitespace().chain(self.words.split_whitespace());
        let (scenario, _) = Scenario::from_pairs(words.filter_map(|word| word.split_once('=')));
        let projection = project::<Exact>(&scenario);
        let mut months = projection.rows.iter().zip(&self.cents);
        if projection.rows.len() != self.cents.len() {
            return Some((1, 0.0));
        }
        months.find_map(|(row, cents)| {
            let mut pairs = amounts(row).into_iter().zip(cents);
            pairs.find_map(|(amount, cents)| {
                let off = amount.round_dp(2) - Decimal::new(*cents, 2);
                let by = f64::try_from(off).unwrap_or(f64::NAN);
                (!off.is_zero()).then_some((row.month, by))
            })
        })
    }
}

fn amounts(row: &Row<Exact>) -> [Decimal; 4] {
    [row.interest, row.profit, row.assets, row.excess].map(|amount| amount.number().decimal())
}
