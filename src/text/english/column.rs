//! English names and meanings of the columns of the ledger and of the key figures.

use crate::text::Words;
use crate::text::texts::{KeyTexts, Ledger};

pub(crate) const LEDGER: Ledger = Ledger {
    month: words("Month", "The month of the projection, from 1."),
    date: words("Date", "The calendar month."),
    rate: words("Bill rate", "The bill rate of the month, percent a year."),
    tokens: words("Tokens", "Tokens outstanding at the end of the month."),
    cash: words("Cash", "Bank deposits at the end of the month; below zero it is an overdraft."),
    repo: words("Repo", "Repo at the end of the month."),
    fund: words("Funds", "Money-market funds at the end of the month."),
    bills: words("Bills", "Treasury bills at the end of the month."),
    paper: words("Paper", "Commercial paper and other short debt at the end of the month."),
    gold: words("Gold", "Gold at the end of the month, at its price."),
    bitcoin: words("Bitcoin", "Bitcoin at the end of the month, at its price."),
    equities: words("Listed shares", "Listed shares at the end of the month, at their price."),
    loans: words("Loans", "Secured loans at the end of the month, after losses."),
    other: words("Other", "Other assets at the end of the month."),
    bets_inside: words("Bets inside", "Bets carried among the reserve assets, at book value."),
    assets: words("Assets", "All reserve assets at the end of the month."),
    queue: words("Waiting", "Redemptions asked for and not yet paid."),
    excess: words("Cushion", "Assets less tokens, redemptions waiting and other debts."),
    interest: words("Interest", "Interest earned in the month."),
    bet_income: words("Bet income", "Income of bets inside the reserve."),
    other_income: words("Other income", "Income that is neither interest nor fee."),
    partners: words("Partners", "Paid to the partners who distribute the token."),
    holders: words("Holders", "Paid to the holders of the token."),
    fees: words("Fees", "Fees on tokens redeemed."),
    costs: words("Costs", "People, other running costs and custody."),
    losses: words("Loan losses", "Loans lost in the month."),
    tax: words("Tax", "Tax on the profit of the month."),
    profit: words(
        "Profit",
        "Net operating profit: all income less what is paid out, costs, losses and tax.",
    ),
    marks: words("Price changes", "Changes in prices, haircuts of sales and write-offs."),
    reported: words("Reported profit", "Profit and changes in prices together."),
    purchases: words("Purchases", "Gold and bitcoin bought out of profit."),
    bets: words("Bets", "Paid for bets."),
    dividends: words("Dividends", "Paid to the owners."),
};

pub(crate) const KEY: KeyTexts = KeyTexts {
    reserve_income: words(
        "Interest, next 12 months",
        "Gross interest on the reserve over the first twelve months.",
    ),
    net_reserve_income: words("Interest kept", "Interest after partners and token holders."),
    profit: words(
        "Net operating profit",
        "All income less what is paid out, costs, losses and tax; without changes in prices.",
    ),
    reported_profit: words("Reported profit", "Net operating profit and the changes in prices."),
    margin: words(
        "Interest margin",
        "Interest less what holders get, over the assets that bear interest, a year.",
    ),
    margin_after_partners: words(
        "Margin after partners",
        "The interest margin after partners are paid.",
    ),
    profit_per_employee: words(
        "Profit per employee",
        "Net operating profit over the number of people.",
    ),
    cost_income: words(
        "Costs to income",
        "Costs as a percentage of income after partners and holders.",
    ),
    excess: words("Cushion", "Assets above what is owed, after twelve months."),
    excess_ratio: words("Cushion over tokens", "The cushion as a percentage of tokens."),
    excess_low: words("Lowest cushion", "The smallest cushion over the whole projection."),
    excess_low_month: words(
        "Month of the lowest cushion",
        "The month in which the cushion is smallest.",
    ),
    cushion_fall: words(
        "Fall that erases the cushion",
        "The joint fall in gold, bitcoin and listed shares that takes the opening cushion to zero.",
    ),
    break_even_rate: words(
        "Break-even rate",
        "The bill rate at which net operating profit is zero, with the balance sheet held constant.",
    ),
    break_even_tokens: words(
        "Break-even tokens",
        "The tokens that pay for people and other fixed costs.",
    ),
    income_per_bp: words(
        "One basis point of rate",
        "Change in the interest of 12 months, on the opening balance, for a bill rate 0.01 point higher.",
    ),
    income_per_100bp: words(
        "One point of rate up",
        "Change in the interest of 12 months, on the opening balance, for a bill rate one point higher.",
    ),
    income_per_100bp_down: words(
        "One point of rate down",
        "Change in the interest of 12 months, on the opening balance, for a bill rate one point lower; no yield falls below zero.",
    ),
    one_point: words(
        "One point of rate",
        "Change in the interest of 12 months, on the opening balance, for a bill rate one point lower and one point higher.",
    ),
    months_to_pay_bets: words(
        "Months that pay for the bets",
        "Months of profit that pay for all bets not yet paid.",
    ),
    bets_share: words(
        "AI bets, share of profit",
        "Bets paid in twelve months as a percentage of profit.",
    ),
    insolvent_month: words(
        "Insolvent from",
        "The first month in which the reserve is worth less than what is owed.",
    ),
    gated_month: words("Redemptions wait from", "The first month in which redemptions wait."),
    overdrawn_month: words("Overdrawn from", "The first month in which cash is below zero."),
    out_of_range_month: words(
        "Out of range from",
        "The month at which the projection ends because amounts are too large.",
    ),
};

const fn words(name: &'static str, meaning: &'static str) -> Words {
    Words { name, meaning }
}
