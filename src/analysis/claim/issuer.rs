//! What the article says of the issuer: its profit, interest, reserve, people, holders, audit.
//!
//! USD, percent, people. From Tether's reserve reports and releases, the 3-month bill as the
//! Federal Reserve publishes it, and the press.

use super::model::claim_model;
use super::row::{
    ClaimBasis as Basis, ClaimRow, ClaimRule as Rule, ClaimUnit as Unit, Verdict, at, claim, input,
    record,
};
use crate::scenario::Grade::{A, B, C, Derived};

const MONEY: (f64, f64) = (0.0, 1e12);
const BOOK: (f64, f64) = (1e9, 1e12);
const YIELD: (f64, f64) = (0.01, 20.0);

/// Reported as interest, marks and other results of the year.
pub(super) const PROFIT: ClaimRow = claim(
    Some(13e9),
    Unit::Usd,
    Rule::About(1e9),
    record(
        "2024-12-31",
        "tether-report-2024-12-31",
        B,
        Basis::Computed(
            &[
                input("interest", Unit::Usd, 7e9, MONEY, B),
                input("marks", Unit::Usd, 5e9, MONEY, B),
                input("rest", Unit::Usd, 1e9, MONEY, B),
            ],
            |x| at(x, 0) + at(x, 1) + at(x, 2),
        ),
    )
    .signed(),
);

/// Mean of the four quarters' means of Treasury exposure, 80.3, 90.87, 97.6, 102 and 113 bn at the
/// closes, by the year's mean bill, 4.97 % discount, as a bond-equivalent yield.
pub(super) const INTEREST: ClaimRow = claim(
    Some(7e9),
    Unit::Usd,
    Rule::About(1e9),
    record(
        "2024-12-31",
        "tether-reports-2024",
        Derived,
        Basis::Computed(
            &[
                input("exposure", Unit::Usd, 96.8e9, BOOK, Derived),
                input("yield", Unit::Percent, 5.08, YIELD, Derived),
            ],
            |x| at(x, 0) * at(x, 1) / 100.0,
        ),
    ),
)
.and(&[
    ("needed", Unit::Percent, |x| 7e9 / at(x, 0) * 100.0),
    ("unexplained", Unit::Usd, |x| 13e9 - 5e9 - 1e9 - at(x, 0) * at(x, 1) / 100.0),
    ("model", Unit::Usd, |_| claim_model().interest_2024),
]);

/// Treasuries, direct and through repo and funds, at the end of the year that the article tells.
pub(super) const TREASURIES: ClaimRow = claim(
    Some(130e9),
    Unit::Usd,
    Rule::Over,
    record("2024-12-31", "tether-report-2024-12-31", B, Basis::Recorded(113e9)).signed(),
);

/// Just over 100 in August 2024, 200 intended for the middle of 2025.
pub(super) const STAFF: ClaimRow = claim(
    Some(150.0),
    Unit::People,
    Rule::About(10.0),
    record("2024-08", "press-2024-08", B, Basis::Stated(Verdict::Unverified)),
)
.today(record("2026-02", "press-2026-02", C, Basis::Stated(Verdict::Unverified)));

/// No report tells of interest to holders; the terms of 2026 have a fee for redemption.
pub(super) const HOLDERS: ClaimRow = claim(
    Some(0.0),
    Unit::Percent,
    Rule::Exactly,
    record("2025-09-30", "tether-report-2025-09-30", B, Basis::Recorded(0.0)),
)
.today(record("2026-09", "tether-fees-2026-09", B, Basis::Recorded(0.0)));

/// Mean of the 3-month bill in 2024 and its last day of 2025; then that day and 28 September 2026.
pub(super) const CUTS: ClaimRow = claim(
    Some(0.0),
    Unit::Points,
    Rule::Under,
    record(
        "2025-12-31",
        "bill-2025-12-31",
        A,
        Basis::Computed(
            &[
                input("before", Unit::Percent, 4.97, YIELD, A),
                input("after", Unit::Percent, 3.57, YIELD, A),
            ],
            |x| at(x, 1) - at(x, 0),
        ),
    ),
)
.today(
    record(
        "2026-09-28",
        "bill-2026-09-28",
        B,
        Basis::Computed(
            &[
                input("end_2025", Unit::Percent, 3.57, YIELD, A),
                input("now", Unit::Percent, 4.10, YIELD, B),
            ],
            |x| at(x, 1) - at(x, 0),
        ),
    )
    .outdated(),
);

/// Net profit of 2025 beside that of 2024; nine months were known when the article was written.
pub(super) const LEANER_PROFIT: ClaimRow = claim(
    Some(13e9),
    Unit::Usd,
    Rule::Under,
    record("2025-09-30", "tether-report-2025-09-30", B, Basis::Stated(Verdict::Unverified))
        .signed(),
)
.today(record("2025-12-31", "tether-report-2025-12-31", B, Basis::Recorded(10.106e9)).signed());

/// Exposure by yield, of nine months of both years and then of both whole years: 113, 120, 127,
/// 135 and 141 bn at the closes of 2025.
pub(super) const LEANER_INTEREST: ClaimRow = claim(
    Some(100.0),
    Unit::Percent,
    Rule::Under,
    record(
        "2025-09-30",
        "tether-report-2025-09-30",
        Derived,
        Basis::Computed(
            &[
                input("exposure_nine_2025", Unit::Usd, 123.7e9, BOOK, Derived),
                input("yield_nine_2025", Unit::Percent, 4.28, YIELD, Derived),
                input("exposure_nine_2024", Unit::Usd, 93.2e9, BOOK, Derived),
                input("yield_nine_2024", Unit::Percent, 5.3, YIELD, Derived),
            ],
            of_year_before,
        ),
    ),
)
.today(record(
    "2025-12-31",
    "tether-report-2025-12-31",
    Derived,
    Basis::Computed(
        &[
            input("exposure_2025", Unit::Usd, 127.3e9, BOOK, Derived),
            input("yield_2025", Unit::Percent, 4.16, YIELD, Derived),
            input("exposure_2024", Unit::Usd, 96.8e9, BOOK, Derived),
            input("yield_2024", Unit::Percent, 5.08, YIELD, Derived),
        ],
        of_year_before,
    ),
));

/// Reports of reserves alone until KPMG's opinion on the accounts of 2025.
pub(super) const AUDIT: ClaimRow = claim(
    None,
    Unit::Count,
    Rule::Exactly,
    record("2025-12", "tether-reports-to-2025", B, Basis::Stated(Verdict::Holds)),
)
.today(record("2026-08-13", "tether-release-2026-08-13", B, Basis::Stated(Verdict::Outdated)));

fn of_year_before(x: &[f64]) -> f64 {
    at(x, 0) * at(x, 1) / (at(x, 2) * at(x, 3)) * 100.0
}
