//! Short names of the inputs in English.

use crate::scenario::{Group, Id, Lab, Lever, Unit};

/// The name of an input, as it stands over its control.
pub(crate) fn label(id: Id) -> &'static str {
    match id {
        Id::Version => "Version of the link",
        Id::Preset => "Preset",
        Id::Name => "Name",
        Id::Year => "Year shown",
        Id::Start => "First month",
        Id::TokensPath => "Tokens month by month",
        Id::Path => "Rate path",
        Id::Rates => "Own rate path",
        Id::HistoryFrom => "Replay the record from",
        Id::DividendBase => "Dividends are a share of",
        Id::Bet => "Bet",
        Id::BetsFrom => "Bets are paid from",
        Id::Outcome => "How the bets end",
        Id::Vintage(Lab::OpenAi) => "OpenAI as seen in",
        Id::Vintage(Lab::Anthropic) => "Anthropic as seen in",
        Id::Lever(lever) => lever_label(lever),
    }
}

fn lever_label(lever: Lever) -> &'static str {
    use Lever as L;
    match lever {
        L::Months => "Months shown",
        L::Tokens => "Tokens in circulation",
        L::Growth => "Growth of tokens",
        L::Turnover => "Tokens redeemed and reissued",
        L::RedemptionFee => "Redemption fee",
        L::Buffer => "Cushion at the start",
        L::OtherLiabilities => "Other debts",
        L::Cash => "Cash",
        L::Repo => "Repo",
        L::Fund => "Money-market funds",
        L::Paper => "Commercial paper",
        L::Gold => "Gold",
        L::Bitcoin => "Bitcoin",
        L::Equities => "Listed shares",
        L::Loans => "Secured loans",
        L::Other => "Other assets",
        L::Rate => "Bill rate",
        L::RateFrom => "Glide begins after",
        L::RateEnd => "Rate after the glide",
        L::RateMonths => "Glide lasts",
        L::BillsBeta => "Bills: share of the bill rate",
        L::BillsSpread => "Bills: spread",
        L::CashBeta => "Cash: share of the bill rate",
        L::CashSpread => "Cash: spread",
        L::RepoBeta => "Repo: share of the bill rate",
        L::RepoSpread => "Repo: spread",
        L::FundBeta => "Funds: share of the bill rate",
        L::FundSpread => "Funds: spread",
        L::PaperBeta => "Paper: share of the bill rate",
        L::PaperSpread => "Paper: spread",
        L::LoansBeta => "Loans: share of the bill rate",
        L::LoansSpread => "Loans: spread",
        L::OtherYield => "Yield on other assets",
        L::BillsWam => "Average maturity of bills",
        L::GoldReturn => "Return on gold",
        L::BitcoinReturn => "Return on bitcoin",
        L::EquitiesReturn => "Return on listed shares",
        L::PartnerShare => "Paid to partners",
        L::PartnerFixed => "Fixed payment to partners",
        L::HolderShare => "Paid to token holders",
        L::Staff => "People",
        L::StaffCost => "Cost of one person",
        L::OtherCost => "Other running costs",
        L::OtherIncome => "Other income",
        L::Custody => "Custody",
        L::LoanLoss => "Losses on loans",
        L::Tax => "Tax on profit",
        L::GoldShare => "Profit spent on gold",
        L::BitcoinShare => "Profit spent on bitcoin",
        L::GoldIssuance => "New tokens put into gold",
        L::BitcoinIssuance => "New tokens put into bitcoin",
        L::LoansIssuance => "New tokens lent out",
        L::Dividend => "Dividends",
        L::Floor => "Cushion kept before dividends",
        L::BetsScale => "Size of the bets",
        L::RunMonth => "Run begins in month",
        L::RunShare => "Tokens redeemed in the run",
        L::RunMonths => "Run lasts",
        L::GoldHaircut => "Haircut on gold sold in a run",
        L::BitcoinHaircut => "Haircut on bitcoin sold in a run",
        L::OpenaiRevenue => "OpenAI: revenue",
        L::OpenaiLoss => "OpenAI: loss",
        L::OpenaiStaff => "OpenAI: people",
        L::OpenaiBreakEven => "OpenAI: breaks even in",
        L::AnthropicRevenue => "Anthropic: revenue",
        L::AnthropicLoss => "Anthropic: loss",
        L::AnthropicStaff => "Anthropic: people",
        L::AnthropicBreakEven => "Anthropic: breaks even in",
    }
}

/// The title of a group of inputs.
pub(crate) fn group(group: Group) -> &'static str {
    match group {
        Group::Scenario => "Scenario",
        Group::Tokens => "Tokens",
        Group::Reserve => "Reserve",
        Group::Rate => "Rate and path",
        Group::Yields => "Yields and returns",
        Group::Income => "Who gets the income",
        Group::Costs => "Costs",
        Group::Uses => "Uses of profit",
        Group::Bets => "Bets",
        Group::Run => "Redemptions",
        Group::Labs => "Laboratories",
    }
}

/// The unit beside a number box; money is written with its magnitude there instead.
pub(crate) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Usd => "$",
        Unit::UsdAYear => "$ a year",
        Unit::Percent => "%",
        Unit::PercentAYear => "% a year",
        Unit::BasisPointsAYear => "bp",
        Unit::TimesAYear => "× a year",
        Unit::Days => "days",
        Unit::Months => "months",
        Unit::MonthNumber | Unit::Year => "",
        Unit::People => "people",
    }
}
