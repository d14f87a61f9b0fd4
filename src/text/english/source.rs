//! Where numbers come from, in English.

use crate::scenario::Source;
use crate::text::{Mark, Words};

/// A short form for the line under a control, and the full words with the date.
#[expect(clippy::too_many_lines, reason = "one table, matched exhaustively")]
pub(crate) fn source(source: Source) -> Words {
    match source {
        Source::Neutral => Words {
            name: "the neutral value",
            meaning: "The neutral value; this preset says nothing else.",
        },
        Source::TetherReport2026 => Words {
            name: "30 Jun 2026",
            meaning: "Tether’s reserve report for 30 June 2026, signed by BDO.",
        },
        Source::Bill2026 => Words {
            name: "3-month bill of 30 Jun 2026",
            meaning: "The 3-month Treasury bill of 30 June 2026, a discount of 3.74\u{a0}%, as a bond-equivalent yield.",
        },
        Source::MaturityUndisclosed => Words {
            name: "maturities are not disclosed",
            meaning: "The issuer does not publish the maturities of its bills and repo.",
        },
        Source::LoanYieldImplied => Words {
            name: "what is left of Q2 2026 profit after bills and repo",
            meaning: "What is left of the operating profit of the second quarter of 2026 after bills and repo, spread over the loans.",
        },
        Source::StaffPress2026 => Words {
            name: "press, Feb 2026",
            meaning: "Press of February 2026; the company does not publish a number.",
        },
        Source::CostUndisclosed => Words {
            name: "costs are not disclosed",
            meaning: "The issuer does not publish its costs, taxes or losses.",
        },
        Source::BitcoinPolicy2023 => Words {
            name: "company policy since May 2023",
            meaning: "The company’s policy of May 2023 to put up to 15\u{a0}% of profit into bitcoin; that it is used in full is assumed.",
        },
        Source::Payout2025 => Words {
            name: "107\u{a0}% of 2025 profit was paid out",
            meaning: "In 2025 $10.855\u{a0}bn was paid out of a profit of $10.106\u{a0}bn.",
        },
        Source::HaircutAssumed => Words {
            name: "the cost of a hasty sale is not known",
            meaning: "What a hasty sale of gold or bitcoin would cost is not known.",
        },
        Source::NoForecast => Words {
            name: "no one’s forecast",
            meaning: "Left unchanged on purpose; it is no one’s forecast.",
        },
        Source::BetsRecord => Words {
            name: "amount and month, company releases and press",
            meaning: "Company releases and press for each bet; how it ends is assumed.",
        },
        Source::TetherReport2023 => Words {
            name: "31 Dec 2023",
            meaning: "Tether’s reserve report for 31 December 2023.",
        },
        Source::TetherReports2024 => Words {
            name: "quarterly reports of 2024",
            meaning: "Tether’s quarterly reserve reports of 2024.",
        },
        Source::BillRecord => Words {
            name: "Federal Reserve record of the 3-month bill",
            meaning: "The monthly record of the 3-month Treasury bill, Federal Reserve H.15 (FRED TB3MS).",
        },
        Source::BillRecordHeld => Words {
            name: "recorded to May 2026, then held",
            meaning: "The recorded 3-month bill up to May 2026, Federal Reserve H.15; the months after it hold its last value, which is no forecast.",
        },
        Source::PriceChange2024 => Words {
            name: "price change in 2024",
            meaning: "The change in price over 2024, from attested holdings and the public series.",
        },
        Source::Article => Words { name: "the article", meaning: "The article this page checks." },
        Source::TreasuriesAlone => Words {
            name: "the article counts Treasuries alone",
            meaning: "The article counts the interest on Treasuries alone, so the loans earn none here.",
        },
        Source::PayoutUndisclosed => Words {
            name: "payouts of 2024 are not disclosed",
            meaning: "What was paid out in 2024 was not published.",
        },
        Source::CircleReport2025 => {
            Words { name: "annual report for 2025", meaning: "Circle’s annual report for 2025." }
        }
        Source::CircleYield2025 => Words {
            name: "published yields of 2025 against the bill",
            meaning: "Circle’s published yields of 2025 against the year’s 3-month bill.",
        },
        Source::CirclePartners2025 => Words {
            name: "sensitivity table and partners’ share of 2025",
            meaning: "Circle’s own sensitivity table and its partners’ average share in 2025.",
        },
        Source::BankOrdinary => Words {
            name: "ordinary for a US bank",
            meaning: "Of ordinary size for a US bank, until a published ratio takes its place.",
        },
        Source::OpenAiPress2024 => Words {
            name: "press on 2024",
            meaning: "Several press reports on OpenAI’s year 2024.",
        },
        Source::OpenAiPlan2024 => Words {
            name: "The Information, 2024",
            meaning: "OpenAI’s plan of 2024 as The Information reported it; its own losses of 2023 to 2028 came to $44\u{a0}bn.",
        },
        Source::OpenAiPress2025 => {
            Words { name: "press on 2025", meaning: "Press reports on OpenAI’s revenue of 2025." }
        }
        Source::OpenAiBurn2025 => Words {
            name: "cash burnt in 2025, WSJ",
            meaning: "Cash OpenAI burns in 2025, Wall Street Journal, November 2025; the operating loss of the first half alone was $7.8\u{a0}bn.",
        },
        Source::OpenAiPlan2025 => Words {
            name: "WSJ, Nov 2025",
            meaning: "OpenAI’s plan as the Wall Street Journal reported it in November 2025; it shows a loss of $74\u{a0}bn in 2028, before the break-even of 2030.",
        },
        Source::OpenAiLeak2025 => Words {
            name: "leak, Dec 2025",
            meaning: "A leak of December 2025 on OpenAI’s year 2026: a target for revenue, an expected loss.",
        },
        Source::OpenAiStaff2025 => Words {
            name: "press, first half of 2025",
            meaning: "Press of the first half of 2025: about 3,000 people at OpenAI.",
        },
        Source::OpenAiStaff2026 => Words {
            name: "a copy of the FT, 2026",
            meaning: "A copy of the Financial Times of 2026: about 4,500 people at OpenAI, 8,000 planned by the end of the year.",
        },
        Source::AnthropicRunRate2024 => Words {
            name: "the pace of Dec 2024, not the year",
            meaning: "A run-rate of December 2024, not the year’s revenue, which must be well below it.",
        },
        Source::AnthropicPlan2025 => Words {
            name: "leaked plan, Nov 2025",
            meaning: "Anthropic’s plan for 2025 as leaked in November 2025.",
        },
        Source::AnthropicBurn2025 => Words {
            name: "cash burnt in 2025, WSJ",
            meaning: "Cash Anthropic burns in 2025, nearly $3\u{a0}bn, Wall Street Journal.",
        },
        Source::AnthropicPlan2026 => Words {
            name: "press, 27 Jan 2026",
            meaning: "Press of 27 January 2026: Anthropic’s break-even moved to 2028.",
        },
        Source::StaffUnknown => Words {
            name: "no headcount was found",
            meaning: "No published number of people was found, so nothing is divided by it.",
        },
    }
}

/// How sure a number is: the word, and what it stands for.
pub(crate) fn mark(mark: Mark) -> Words {
    match mark {
        Mark::Attested => {
            Words { name: "attested", meaning: "A signed report, a filing or a public series." }
        }
        Mark::Reported => {
            Words { name: "reported", meaning: "The press, or a company’s own statement." }
        }
        Mark::Unverified => {
            Words { name: "unverified", meaning: "A weak source, or sources that conflict." }
        }
        Mark::Derived => {
            Words { name: "derived", meaning: "Arithmetic on numbers that have a source." }
        }
        Mark::Assumed => Words { name: "assumed", meaning: "Ours, with the reason given." },
        Mark::Yours => Words { name: "yours", meaning: "Changed by you." },
    }
}

/// The line under a control; the source is a reason for the mark, or stands beside it.
pub(crate) fn line(mark: &str, source: &str, is_reason: bool) -> String {
    let is_date = source.starts_with(|c: char| c.is_ascii_digit()) && !source.contains('%');
    let joint = match (is_reason, is_date) {
        (false, _) => "; ",
        (true, true) => " ",
        (true, false) => ": ",
    };
    format!("{mark}{joint}{source}")
}
