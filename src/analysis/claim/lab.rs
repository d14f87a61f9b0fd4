//! What the article says of the two laboratories: revenue, losses, people, a round of funding, and
//! the years from which on they mean to earn.
//!
//! USD, people and calendar years. From the press on leaks, and since September 2026 from a
//! prospectus that the press has seen.

use super::row::{
    ClaimBasis as Basis, ClaimRow, ClaimRule as Rule, ClaimUnit as Unit, Verdict, at, claim, input,
    record,
};
use crate::scenario::Grade::{A, B, C, Derived, U};

const MONEY: (f64, f64) = (0.0, 1e12);
const SOME_MONEY: (f64, f64) = (1e6, 1e12);
const PEOPLE: (f64, f64) = (1.0, 1e6);

/// Revenue of 2024.
pub(super) const OPENAI_REVENUE: ClaimRow = claim(
    Some(3.7e9),
    Unit::Usd,
    Rule::About(0.1e9),
    record("2024", "openai-press-2024", B, Basis::Recorded(3.7e9)),
);

/// Loss of 2024.
pub(super) const OPENAI_LOSS: ClaimRow = claim(
    Some(5e9),
    Unit::Usd,
    Rule::About(1e9),
    record("2024", "openai-press-2024", B, Basis::Recorded(5e9)),
);

/// A run-rate that grows evenly from a tenth to 1 bn within the year brings (b − a) / ln(b / a);
/// then the prospectus.
pub(super) const ANTHROPIC_REVENUE: ClaimRow = claim(
    Some(1e9),
    Unit::Usd,
    Rule::About(0.1e9),
    record(
        "2024-12",
        "anthropic-press-2024-12",
        Derived,
        Basis::Computed(
            &[
                input("run_rate", Unit::Usd, 1e9, SOME_MONEY, B),
                input("growth", Unit::Times, 10.0, (1.01, 1000.0), B),
            ],
            |x| at(x, 0) * (1.0 - 1.0 / at(x, 1)) / at(x, 1).ln(),
        ),
    ),
)
.today(record("2026-09-28", "anthropic-prospectus-reuters-2026-09-28", B, Basis::Recorded(386e6)));

/// Loss of 2024: 5.3 to 5.6 bn are told without a source.
pub(super) const ANTHROPIC_LOSS: ClaimRow = claim(
    Some(5e9),
    Unit::Usd,
    Rule::About(1e9),
    record("2024", "anthropic-press-2024", U, Basis::Stated(Verdict::Unverified)),
);

/// Losses of both, of the issuer's profit.
pub(super) const LOSE_LESS: ClaimRow = claim(
    Some(100.0),
    Unit::Percent,
    Rule::Under,
    record(
        "2024",
        "article",
        B,
        Basis::Computed(
            &[
                input("openai_loss", Unit::Usd, 5e9, MONEY, B),
                input("anthropic_loss", Unit::Usd, 5e9, MONEY, U),
                input("profit", Unit::Usd, 13e9, SOME_MONEY, B),
            ],
            |x| (at(x, 0) + at(x, 1)) / at(x, 2) * 100.0,
        ),
    ),
)
.and(&[
    ("losses", Unit::Usd, |x| at(x, 0) + at(x, 1)),
    ("realised", Unit::Usd, |x| at(x, 2) - 5e9),
]);

/// About 3,500 in September 2024.
pub(super) const STAFF: ClaimRow = claim(
    Some(3_000.0),
    Unit::People,
    Rule::Over,
    record("2024-09", "openai-press-2024-09", B, Basis::Recorded(3_500.0)),
);

/// Profit a head by revenue a head.
pub(super) const PRODUCTIVITY: ClaimRow = claim(
    Some(60.0),
    Unit::Times,
    Rule::About(10.0),
    record(
        "2024",
        "article",
        Derived,
        Basis::Computed(
            &[
                input("profit", Unit::Usd, 13e9, MONEY, B),
                input("staff", Unit::People, 150.0, PEOPLE, C),
                input("revenue", Unit::Usd, 3.7e9, SOME_MONEY, B),
                input("lab_staff", Unit::People, 3_000.0, PEOPLE, C),
            ],
            |x| at(x, 0) / at(x, 1) / (at(x, 2) / at(x, 3)),
        ),
    ),
)
.and(&[("on_interest", Unit::Times, |x| 7e9 / at(x, 1) / (at(x, 2) / at(x, 3)))]);

/// The year of the round; its amount is right.
pub(super) const ROUND: ClaimRow = claim(
    Some(2024.0),
    Unit::Year,
    Rule::Exactly,
    record("2025-03", "anthropic-release-2025-03", A, Basis::Recorded(2025.0)),
);

/// Research and development, first half of 2025.
pub(super) const RESEARCH: ClaimRow = claim(
    Some(6.7e9),
    Unit::Usd,
    Rule::About(0.1e9),
    record("2025-06-30", "openai-press-2025-h1", B, Basis::Recorded(6.7e9)),
);

/// 2029 in the plan of 2024, 2030 in that of November 2025.
pub(super) const OPENAI_BREAK_EVEN: ClaimRow = claim(
    Some(2029.0),
    Unit::Year,
    Rule::Exactly,
    record("2025-11", "openai-plan-2025-11", B, Basis::Recorded(2030.0)).outdated(),
);

/// 2028 in the plans of the time; a first operating profit came in the second quarter of 2026.
pub(super) const ANTHROPIC_BREAK_EVEN: ClaimRow = claim(
    Some(2028.0),
    Unit::Year,
    Rule::Exactly,
    record("2025-11", "anthropic-plan-2025-11", B, Basis::Recorded(2028.0)),
)
.today(record("2026-06-30", "anthropic-press-2026-q2", B, Basis::Recorded(2026.0)).outdated());

/// Both losses, as the article has them.
pub(super) const LOSE_TEN: ClaimRow = claim(
    Some(10e9),
    Unit::Usd,
    Rule::About(1e9),
    record(
        "2024",
        "article",
        B,
        Basis::Computed(
            &[
                input("openai_loss", Unit::Usd, 5e9, MONEY, B),
                input("anthropic_loss", Unit::Usd, 5e9, MONEY, U),
            ],
            |x| at(x, 0) + at(x, 1),
        ),
    ),
);
