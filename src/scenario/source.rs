//! Where a number comes from, and how sure that is.
//!
//! Words for a source belong to the languages.

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grade {
    /// A company filing or release, or a public series.
    A,
    /// A press copy or secondary source that quotes the primary one.
    B,
    /// A weak or conflicting secondary source.
    C,
    /// Not verified.
    U,
    /// Arithmetic on graded figures.
    Derived,
    /// Ours, with the reason given.
    Assumed,
}

impl Grade {
    /// Stable word in the exported table.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::U => "U",
            Self::Derived => "derived",
            Self::Assumed => "assumed",
        }
    }
}

macro_rules! sources {
    ($($(#[$meaning:meta])* $source:ident $word:literal,)*) => {
        /// Where a number comes from.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Source { $($(#[$meaning])* $source),* }

        impl Source {
            /// Every source.
            pub const ALL: &'static [Self] = &[$(Self::$source),*];

            /// Stable word in the exported table.
            pub fn word(self) -> &'static str {
                match self { $(Self::$source => $word),* }
            }
        }
    };
}

sources! {
    /// The table's neutral value.
    Neutral "neutral",
    /// Tether's reserve report for 30 June 2026, signed by BDO.
    TetherReport2026 "tether-report-2026-06-30",
    /// The 3-month bill of 30 June 2026, 3.74 % discount, as a bond-equivalent yield.
    Bill2026 "bill-2026-06-30",
    /// Maturities are not published.
    MaturityUndisclosed "maturity-undisclosed",
    /// Operating profit of the second quarter of 2026 less bills and repo, on the loans.
    LoanYieldImplied "loan-yield-implied",
    /// Press, February 2026.
    StaffPress2026 "staff-press-2026-02",
    /// Costs are not published.
    CostUndisclosed "cost-undisclosed",
    /// The policy of May 2023 to put up to 15 % of profit into bitcoin.
    BitcoinPolicy2023 "bitcoin-policy-2023-05",
    /// 10.855 bn paid out of 10.106 bn in 2025.
    Payout2025 "payout-2025",
    /// What a hasty sale costs is not known.
    HaircutAssumed "haircut-assumed",
    /// No one's forecast.
    NoForecast "no-forecast",
    /// Companies' releases and press for each bet; ends assumed.
    BetsRecord "bets-record",
    /// Tether's reserve report for 31 December 2023.
    TetherReport2023 "tether-report-2023-12-31",
    /// Tether's quarterly reports of 2024.
    TetherReports2024 "tether-reports-2024",
    /// The recorded 3-month bill, Federal Reserve H.15 (FRED TB3MS).
    BillRecord "bill-record",
    /// The same up to its last month, which is held from then on.
    BillRecordHeld "bill-record-held",
    /// Means of the daily bill, June to September 2026.
    BillDaily2026 "bill-daily-2026",
    /// Price change of the year from attested holdings and the public series.
    PriceChange2024 "price-change-2024",
    /// The article.
    Article "article",
    /// The article counts the interest on Treasuries alone.
    TreasuriesAlone "treasuries-alone",
    /// Payouts of 2024 are not published.
    PayoutUndisclosed "payout-undisclosed",
    /// Circle's annual report for 2025.
    CircleReport2025 "circle-report-2025",
    /// Circle's published yields against the year's bill.
    CircleYield2025 "circle-yield-2025",
    /// Circle's sensitivity table and the year's average share.
    CirclePartners2025 "circle-partners-2025",
    /// Circle's quarterly report for 31 March 2026.
    CircleReport2026 "circle-report-2026-03-31",
    /// Yield and partners' share that Circle published for the first quarter of 2026.
    CircleQuarter2026 "circle-quarter-2026-q1",
    /// The 3-month bill on the day of the book, from daily values, as a bond-equivalent yield.
    BillOfDay2026 "bill-of-day-2026",
    /// The reserve of PYUSD on 31 August 2026, examined by KPMG.
    PyusdReport2026 "pyusd-report-2026-08-31",
    /// What `PayPal` pays holders of PYUSD.
    PyusdReward2026 "pyusd-reward-2026",
    /// The reserve of USDG on 31 July 2026, examined by KPMG.
    UsdgReport2026 "usdg-report-2026-07-31",
    /// A share of 97 % for the partners of USDG, often said.
    UsdgSplit "usdg-split",
    /// The reserve of USD1 on 30 June 2026, examined by KPMG.
    Usd1Report2026 "usd1-report-2026-06-30",
    /// The reserve of RLUSD on 31 July 2026, examined by Deloitte.
    RlusdReport2026 "rlusd-report-2026-07-31",
    /// Its excess of 7.6 %, which the report does not explain.
    RlusdExcess2026 "rlusd-excess-2026-07-31",
    /// The reserve of FDUSD on 31 August 2026, limited assurance by AOGB.
    FdusdReport2026 "fdusd-report-2026-08-31",
    /// Tokens of `USDe` on 3 October 2026 and what is told of its reserve.
    UsdeBook2026 "usde-book-2026-10",
    /// Staked `USDe` and what it pays, October 2026.
    UsdeStaked2026 "usde-staked-2026-10",
    /// Press of July 2026 on the size of BUIDL.
    BuidlSize2026 "buidl-size-2026-07",
    /// Exchanges' posts of 2025 on the fee of BUIDL.
    BuidlFee2025 "buidl-fee-2025",
    /// Terms and press of 2026: holders are paid nothing.
    HolderTerms2026 "holder-terms-2026",
    /// How the income is split is not published.
    SplitUndisclosed "split-undisclosed",
    /// What the parts of the reserve earn is not published.
    YieldUndisclosed "yield-undisclosed",
    /// The fee of a government money fund.
    FundFeeAssumed "fund-fee-assumed",
    /// What the rest of the reserve consists of is not published.
    MixUndisclosed "mix-undisclosed",
    /// What the owners take out is not published.
    PayoutAssumed "payout-assumed",
    /// An ordinary US bank.
    BankOrdinary "bank-ordinary",
    /// Press on OpenAI's year 2024.
    OpenAiPress2024 "openai-press-2024",
    /// OpenAI's plan of 2024 as The Information has it.
    OpenAiPlan2024 "openai-plan-2024",
    /// Press on OpenAI's revenue of 2025.
    OpenAiPress2025 "openai-press-2025",
    /// Cash OpenAI burns in 2025, the Wall Street Journal, November 2025.
    OpenAiBurn2025 "openai-burn-2025",
    /// OpenAI's plan as the Wall Street Journal has it, November 2025.
    OpenAiPlan2025 "openai-plan-2025-11",
    /// A leak of OpenAI's plan for 2026, December 2025.
    OpenAiLeak2025 "openai-leak-2025-12",
    /// People at OpenAI in the first half of 2025.
    OpenAiStaff2025 "openai-staff-2025",
    /// People at OpenAI in 2026, a copy of the Financial Times.
    OpenAiStaff2026 "openai-staff-2026",
    /// Anthropic's run-rate of December 2024.
    AnthropicRunRate2024 "anthropic-run-rate-2024-12",
    /// Anthropic's plan of November 2025.
    AnthropicPlan2025 "anthropic-plan-2025-11",
    /// Cash Anthropic burns in 2025, the Wall Street Journal.
    AnthropicBurn2025 "anthropic-burn-2025",
    /// Anthropic's plan of 27 January 2026.
    AnthropicPlan2026 "anthropic-plan-2026-01",
    /// Cash that OpenAI's plan of February 2026 burns.
    OpenAiPlan2026February "openai-plan-2026-02",
    /// Cash that its plan of April 2026 burns.
    OpenAiPlan2026April "openai-plan-2026-04",
    /// OpenAI's first half of 2026, twice.
    OpenAiHalf2026 "openai-half-2026",
    /// Revenue and loss of Anthropic's plan of January 2026.
    AnthropicNumbers2026 "anthropic-numbers-2026-01",
    /// People at Anthropic in spring 2026.
    AnthropicStaff2026 "anthropic-staff-2026",
    /// Anthropic's prospectus as Reuters saw it, 28 September 2026.
    AnthropicProspectus2026 "anthropic-prospectus-2026-09",
    /// Anthropic's profit of the second quarter of 2026.
    AnthropicQuarter2026 "anthropic-quarter-2026-q2",
    /// No number of people was found.
    StaffUnknown "staff-unknown",
    /// A case to test.
    StressCase "stress-case",
    /// Terms of assets, depth of markets and company accounts are not published.
    TermsUndisclosed "terms-undisclosed",
    /// Ahmed and Aldasoro, BIS Working Paper 1270: 2 to 2.5 bp for 3.5 bn in five days, outflows two
    /// to three times that.
    BillsImpact2025 "bis-wp-1270",
    /// Monthly averages of gold since 1971, World Bank Pink Sheet, to June 2026.
    GoldMonthly "gold-monthly",
    /// Daily bitcoin since 2014, blockchain.com.
    BitcoinDaily "bitcoin-daily",
    /// Daily closes of the S&P 500 since 1927, Yahoo, to June 2026.
    SharesDaily "shares-daily",
    /// Closes of gold futures and bitcoin from 2024 to June 2026, Yahoo.
    MarketCloses2026 "market-closes-2026-06",
}

/// One published value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datum {
    /// Key of the input.
    pub key: &'static str,
    /// Value as a link writes it.
    pub text: &'static str,
    /// How sure it is.
    pub(crate) grade: Grade,
    /// Where it comes from.
    pub source: Source,
}

pub(super) const fn datum(
    key: &'static str,
    text: &'static str,
    grade: Grade,
    source: Source,
) -> Datum {
    Datum { key, text, grade, source }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn words_are_used_once() {
        let words: HashSet<_> = Source::ALL.iter().map(|source| source.word()).collect();
        assert_eq!(words.len(), Source::ALL.len());
    }
}
