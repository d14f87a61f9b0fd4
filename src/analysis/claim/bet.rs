//! What the article says of the bets: compute, data, brain interfaces, robots, and what they come
//! to together.
//!
//! USD, euros, numbers of things and calendar years. From companies' releases and the press.

use super::row::{
    ClaimBasis as Basis, ClaimInput, ClaimRow, ClaimRule as Rule, ClaimUnit as Unit, ClaimValue,
    Verdict, at, claim, input, record,
};
use crate::scenario::Grade::{A, B, C, Derived, U};

const MONEY: (f64, f64) = (0.0, 1e12);
const SOME_MONEY: (f64, f64) = (1e6, 1e12);
const DOLLARS_A_EURO: (f64, f64) = (0.5, 2.0);
const YEARS: (f64, f64) = (1900.0, 2026.0);
/// The loan and the brain interfaces.
const IN_AI_USD: f64 = 0.61e9 + 0.2e9;
/// Cards paid for with shares, which the article leaves out.
const CARDS_USD: f64 = 0.42e9;
const ROBOTS_USD: f64 = 1.2e9;

/// The facility of November 2023, at the dollar of that month.
pub(super) const LOAN: ClaimRow = claim(
    Some(600e6),
    Unit::Usd,
    Rule::Over,
    record(
        "2023-11",
        "northern-data-release-2023-11",
        A,
        Basis::Computed(
            &[
                input("facility", Unit::Euro, 575e6, SOME_MONEY, A),
                input("dollars", Unit::Ratio, 1.06, DOLLARS_A_EURO, Derived),
            ],
            |x| at(x, 0) * at(x, 1),
        ),
    ),
);

/// H100 in August 2025, beside 2,048 H200.
pub(super) const CARDS: ClaimRow = claim(
    Some(10_000.0),
    Unit::Count,
    Rule::Over,
    record("2025-08", "northern-data-release-2025-08", B, Basis::Recorded(20_480.0)),
);

/// What a card cost in the purchase of September 2023, with all that came with it.
pub(super) const PRICE: ClaimRow = claim(
    Some(30e3),
    Unit::Usd,
    Rule::Between(20e3),
    record(
        "2023-09",
        "northern-data-release-2023-09",
        Derived,
        Basis::Computed(
            &[
                input("purchase", Unit::Euro, 400e6, SOME_MONEY, A),
                input("dollars", Unit::Ratio, 1.05, DOLLARS_A_EURO, Derived),
                input("cards", Unit::Count, 10_000.0, (1.0, 1e6), A),
            ],
            |x| at(x, 0) * at(x, 1) / at(x, 2),
        ),
    ),
);

/// The company's own word.
pub(super) const LARGEST_CLOUD: ClaimRow = claim(
    None,
    Unit::Count,
    Rule::Exactly,
    record("2025-08", "northern-data-release-2025-08", C, Basis::Stated(Verdict::Unverified)),
);

/// A cluster in London is on the list of June 2025; its place was not found.
pub(super) const RANK: ClaimRow = claim(
    Some(26.0),
    Unit::Count,
    Rule::Exactly,
    record("2025-06", "top500-2025-06", U, Basis::Stated(Verdict::Unverified)),
);

/// Domains of the second data set.
pub(super) const FIELDS: ClaimRow = claim(
    Some(19.0),
    Unit::Count,
    Rule::Exactly,
    record("2025-12-19", "tether-release-2025-12-19", B, Basis::Recorded(19.0)),
);

/// The largest synthetic educational one by the company's word; no commercial use.
pub(super) const LARGEST_DATA: ClaimRow = claim(
    None,
    Unit::Count,
    Rule::Exactly,
    record("2025-12-19", "tether-release-2025-12-19", B, Basis::Stated(Verdict::DoesNotAddUp)),
);

/// A majority, closed on 26 April 2024.
pub(super) const STAKE: ClaimRow = claim(
    Some(200e6),
    Unit::Usd,
    Rule::About(10e6),
    record("2024-04-29", "press-2024-04-29", B, Basis::Recorded(200e6)),
);

/// Founded.
pub(super) const SINCE: ClaimRow = claim(
    Some(2008.0),
    Unit::Year,
    Rule::Exactly,
    record("2008", "blackrock-neurotech", B, Basis::Recorded(2008.0)),
);

/// Years between two foundings.
pub(super) const LEAD: ClaimRow = claim(
    Some(8.0),
    Unit::Years,
    Rule::Exactly,
    record(
        "2016",
        "blackrock-neurotech",
        B,
        Basis::Computed(
            &[
                input("neuralink", Unit::Year, 2016.0, YEARS, U),
                input("blackrock", Unit::Year, 2008.0, YEARS, B),
            ],
            |x| at(x, 0) - at(x, 1),
        ),
    ),
);

/// The company counted more than 40 people of its own in April 2024.
pub(super) const IMPLANTS: ClaimRow = claim(
    Some(31.0),
    Unit::People,
    Rule::Exactly,
    record("2024-04-29", "press-2024-04-29", B, Basis::Stated(Verdict::Outdated)),
);

/// A fist bump.
pub(super) const HANDSHAKE: ClaimRow = claim(
    Some(2016.0),
    Unit::Year,
    Rule::Exactly,
    record("2016", "press-2016", B, Basis::Recorded(2016.0)),
);

/// The patient of the paper of August 2024; 62 are those of another group in 2023.
pub(super) const WORDS: ClaimRow = claim(
    Some(62.0),
    Unit::WordsAMinute,
    Rule::About(1.0),
    record("2024-08", "nejm-2024-08", B, Basis::Recorded(32.0)),
);

/// A round of 1 bn euros that was talked of; what is told of its end is not verified.
pub(super) const TALKS: ClaimRow = claim(
    Some(1.2e9),
    Unit::Usd,
    Rule::About(0.1e9),
    record(
        "2025-11",
        "ft-2025-11",
        B,
        Basis::Computed(
            &[
                input("round", Unit::Euro, 1e9, SOME_MONEY, B),
                input("dollars", Unit::Ratio, 1.16, DOLLARS_A_EURO, Derived),
            ],
            |x| at(x, 0) * at(x, 1),
        ),
    ),
);

const LENT: ClaimInput = input("loan", Unit::Usd, 0.61e9, MONEY, A);
const BRAIN: ClaimInput = input("brain", Unit::Usd, 0.2e9, MONEY, B);

/// The article's own items.
pub(super) const IN_AI: ClaimRow = claim(
    Some(1e9),
    Unit::Usd,
    Rule::Nearly,
    record(
        "2026-01-05",
        "article",
        Derived,
        Basis::Computed(&[LENT, BRAIN], |x| at(x, 0) + at(x, 1)),
    ),
)
.and(&[("with_cards", Unit::Usd, |x| at(x, 0) + at(x, 1) + CARDS_USD)]);

/// The same and the robots.
pub(super) const WITH_ROBOTS: ClaimRow = claim(
    Some(2e9),
    Unit::Usd,
    Rule::Nearly,
    record(
        "2026-01-05",
        "article",
        Derived,
        Basis::Computed(&[LENT, BRAIN, input("robots", Unit::Usd, ROBOTS_USD, MONEY, C)], |x| {
            at(x, 0) + at(x, 1) + at(x, 2)
        }),
    ),
)
.and(&[("with_one", Unit::Usd, |x| 1e9 + at(x, 2))]);

/// Bets in AI, of the laboratory's round.
pub(super) const HALF: ClaimRow = claim(
    Some(50.0),
    Unit::Percent,
    Rule::Nearly,
    record(
        "2026-01-05",
        "article",
        Derived,
        Basis::Computed(
            &[
                input("bets", Unit::Usd, IN_AI_USD, MONEY, Derived),
                input("round", Unit::Usd, 3.5e9, SOME_MONEY, A),
            ],
            |x| at(x, 0) / at(x, 1) * 100.0,
        ),
    ),
)
.and(&[
    ("of_nearly_one", Unit::Percent, |x| 1e9 / at(x, 1) * 100.0),
    ("with_robots", Unit::Percent, |x| (at(x, 0) + ROBOTS_USD) / at(x, 1) * 100.0),
]);

const BETS: ClaimInput = input("bets", Unit::Usd, IN_AI_USD + ROBOTS_USD, MONEY, Derived);

/// All bets by a year's profit, in months; and the loans within the reserve beside its cushion.
pub(super) const MAIN_BUSINESS: ClaimRow = claim(
    None,
    Unit::Months,
    Rule::Own(bearable),
    record(
        "2025-06-30",
        "tether-report-2025-06-30",
        Derived,
        Basis::Computed(
            &[
                BETS,
                // 3.1 bn of the first half-year, twice.
                input("profit_2025", Unit::Usd, 6.2e9, SOME_MONEY, Derived),
                input("loans_2025", Unit::Usd, 10.14e9, MONEY, B),
                input("cushion_2025", Unit::Usd, 5.47e9, MONEY, B),
            ],
            months,
        ),
    ),
)
.today(record(
    "2026-06-30",
    "tether-report-2026-06-30",
    Derived,
    Basis::Computed(
        &[
            BETS,
            ClaimInput {
                value: ClaimValue::Modelled(|model| model.profit),
                ..input("profit", Unit::Usd, 0.0, SOME_MONEY, Derived)
            },
            input("loans", Unit::Usd, 13.454e9, MONEY, B),
            input("cushion", Unit::Usd, 4.110e9, MONEY, B),
        ],
        months,
    ),
));

fn months(x: &[f64]) -> f64 {
    at(x, 0) / at(x, 1) * 12.0
}

/// Whole where a year's profit pays for all bets and the cushion bears all loans; in part where only
/// the first is so.
fn bearable(x: &[f64]) -> Verdict {
    match (at(x, 0) <= at(x, 1), at(x, 2) <= at(x, 3)) {
        (true, true) => Verdict::Holds,
        (true, false) => Verdict::Rounded,
        (false, _) => Verdict::DoesNotAddUp,
    }
}
