//! Titles of figures: the finding, which changes with the result.
//!
//! Not here: what the finding is; `figure` decides the branch.

use super::label::names;
use super::message::messages;
use super::{Language, capitalised, count, decimal, lower};
use crate::unit::Month;

/// What the income figure finds, of the months of the year shown. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IncomeFinding {
    /// A quarter point of rate moves a month's profit by this, and costs take that part of what
    /// the issuer has to pay them from.
    Rate {
        /// Amount a month; below zero where a higher rate costs.
        quarter_point: f64,
        /// Of which months.
        span: Span,
        /// Whether it is a mean of several months, because the tokens do not stay.
        is_mean: bool,
        /// Part of the income that the outlays take.
        costs: CostWeight,
    },
    /// A month's mean loss, and what takes most of the income.
    Loss {
        /// Amount a month, without its sign.
        loss: f64,
        /// Of which months.
        span: Span,
        /// What takes most.
        taker: Taker,
    },
    /// One month loses more than all the others earn.
    LossOnce {
        /// The loss of that month, without its sign.
        loss: f64,
        /// The month.
        month: Month,
        /// How many others there are.
        others: u32,
    },
    /// Profit does not move with the rate.
    Still {
        /// Mean profit a month.
        profit: f64,
        /// Of which months.
        span: Span,
    },
    /// Nothing is earned and nothing is paid.
    Nothing,
}

/// The months that a title speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// The first year, which need not be named.
    FirstYear,
    /// So many months from the start, named.
    First(u32),
    /// A later year, by its ends.
    Between(Month, Month),
    /// All of so many months.
    Whole(u32),
}

/// How much costs, losses and tax take of what holders and partners leave.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CostWeight {
    /// At most a tenth.
    Hardly,
    /// So many cents of every dollar.
    Cents {
        /// Of 100.
        cents: f64,
        /// What stands beside costs.
        outlays: Outlays,
        /// Who is paid before, so that the dollar is one they leave.
        leavers: Option<Given>,
    },
}

/// What stands beside costs among the outlays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Outlays {
    /// Losses on loans.
    pub losses: bool,
    /// Tax.
    pub tax: bool,
}

/// What takes most of an income that does not suffice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taker {
    /// Costs with what stands beside them, which are more than the income.
    Costs(Outlays),
    /// The same, which are more than holders and partners leave of it.
    CostsOfRest(Outlays, Given),
    /// Holders and partners, who get most of the income.
    Most(Given),
    /// Holders and partners, who get all of it.
    All(Given),
    /// Holders and partners, who get more than all of it.
    MoreThanAll(Given),
}

/// Who gets a part of the income.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Given {
    /// The holders of the token.
    Holders,
    /// The partners who distribute it.
    Partners,
    /// Both.
    Both,
}

names! {
    /// Costs and what stands beside them, by name.
    outlays(Outlays) {
        Outlays { losses: false, tax: false } => "Costs", "経費";
        Outlays { losses: true, tax: false } => "Costs and losses", "経費・貸倒損失";
        Outlays { losses: false, tax: true } => "Costs and tax", "経費・税";
        Outlays { losses: true, tax: true } => "Costs, losses and tax", "経費・貸倒損失・税";
    }
    /// Who gets a part of the income, by name.
    given(Given) {
        Given::Holders => "holders", "保有者";
        Given::Partners => "partners", "提携先";
        Given::Both => "holders and partners", "保有者と提携先";
    }
}

messages! {
    /// What a title speaks of, before it; the English goes on with a small letter.
    over_first(months: u32)
        "{months:In the first month|Over the first # months}, ", "最初の{months}か月は、";
    /// The same, of a later year.
    over_year(first: Month, last: Month) "From {first} to {last}, ", "{first}から{last}は、";
    /// The same, of a later year of one month.
    over_month(month: Month) "In {month}, ", "{month}は、";
    /// The same, of all months.
    over_all(months: u32) "Over all {months} months, ", "{months}か月全体では、";
    /// A quarter point of rate moves profit.
    quarter_moves(amount: &str)
        "every quarter point of rate moves a month’s profit by {amount}",
        "金利0.25ポイントで月の利益は{amount}動く";
    /// The same, a mean.
    quarter_moves_on_average(amount: &str)
        "every quarter point of rate moves a month’s profit by {amount} on average",
        "金利0.25ポイントで月の利益は平均{amount}動く";
    /// A quarter point of rate lowers profit.
    quarter_lowers(amount: &str)
        "every quarter point of rate lowers a month’s profit by {amount}",
        "金利0.25ポイントで月の利益は{amount}減る";
    /// The same, a mean.
    quarter_lowers_on_average(amount: &str)
        "every quarter point of rate lowers a month’s profit by {amount} on average",
        "金利0.25ポイントで月の利益は平均{amount}減る";
    /// A mean loss.
    loses_a_month(loss: &str) "the issuer loses {loss} a month", "発行体は月に{loss}を失う";
    /// A loss of one month that outweighs the others.
    loses_in_one_month(loss: &str, month: Month, others: u32)
        "The issuer loses {loss} in {month}, more than it earns in {others:the other month|the other # months}",
        "発行体は{month}に{loss}を失い、ほかの{others}か月の利益では足りない";
    /// Profit that the rate does not move.
    quarter_moves_no_profit(profit: &str)
        "a quarter point of rate does not move the profit of {profit} a month",
        "金利が0.25ポイント動いても、月{profit}の利益は変わらない";
    /// No profit, and the rate moves none.
    no_profit_is_left()
        "no profit is left, and a quarter point of rate does not change that",
        "利益は残らず、金利が0.25ポイント動いても変わらない";
    /// Nothing happens.
    nothing_earned_or_paid() "Nothing is earned and nothing is paid", "収入も支出もない";
    /// A finding and what is to be said beside it.
    finding_and(found: &str, beside: &str) "{found}; {beside}", "{found}。{beside}";
    /// Costs are little.
    costs_hardly_matter() "costs hardly matter", "経費はほとんど効かない";
    /// Cents of a dollar that outlays take.
    outlays_of_income(outlays: &str, cents: &str)
        "{outlays} take {cents} cents of every dollar of income",
        "{outlays}は収入1ドルのうち{cents}セント";
    /// The same of what is left of it.
    outlays_of_rest(outlays: &str, cents: &str, given: &str)
        "{outlays} take {cents} cents of every dollar that {given} leave",
        "{outlays}は{given}に払った残り1ドルのうち{cents}セント";
    /// Outlays above the income.
    outlays_above_income(outlays: &str)
        "{outlays} take more than the income brings", "{outlays}が収入を上回る";
    /// Outlays above what is left of it.
    outlays_above_rest(outlays: &str, given: &str)
        "{outlays} take more than {given} leave", "{outlays}が、{given}に払った残りを上回る";
    /// Most of the income is given away.
    given_most(given: &str) "{given} take most of the income", "収入の大半は{given}に渡る";
    /// All of it.
    given_all(given: &str) "{given} take all of the income", "収入のすべてが{given}に渡る";
    /// More than all of it.
    given_more(given: &str) "{given} are paid more than the income", "{given}への支払いが収入を上回る";
}

/// The title of the income figure.
pub fn income(language: Language, finding: &IncomeFinding) -> String {
    let money = |usd: f64| language.money(usd.abs(), 2);
    let (span, found) = match *finding {
        IncomeFinding::Rate { quarter_point, span, is_mean, costs } => {
            let amount = &money(quarter_point);
            let moved = match (quarter_point < 0.0, is_mean) {
                (false, false) => language.quarter_moves(amount),
                (false, true) => language.quarter_moves_on_average(amount),
                (true, false) => language.quarter_lowers(amount),
                (true, true) => language.quarter_lowers_on_average(amount),
            };
            (span, language.finding_and(&moved, &weight(language, costs)))
        }
        IncomeFinding::Loss { loss, span, taker } => {
            let loses = language.loses_a_month(&money(loss));
            (span, language.finding_and(&loses, &takes(language, taker)))
        }
        IncomeFinding::LossOnce { loss, month, others } => {
            return language.loses_in_one_month(&money(loss), month, others);
        }
        IncomeFinding::Still { profit, span } if profit >= 0.005 => {
            (span, language.quarter_moves_no_profit(&money(profit)))
        }
        IncomeFinding::Still { span, .. } => (span, language.no_profit_is_left()),
        IncomeFinding::Nothing => return language.nothing_earned_or_paid(),
    };
    match span {
        Span::FirstYear => capitalised(&found),
        Span::First(months) => language.over_first(months) + &found,
        Span::Between(first, last) if first == last => language.over_month(last) + &found,
        Span::Between(first, last) => language.over_year(first, last) + &found,
        Span::Whole(months) => language.over_all(months) + &found,
    }
}

fn weight(language: Language, costs: CostWeight) -> String {
    let CostWeight::Cents { cents, outlays, leavers } = costs else {
        return language.costs_hardly_matter();
    };
    let (names, cents) = (lower(language.outlays(outlays)), cents_text(cents));
    match leavers {
        None => language.outlays_of_income(&names, &cents),
        Some(given) => language.outlays_of_rest(&names, &cents, language.given(given)),
    }
}

fn takes(language: Language, taker: Taker) -> String {
    let names = |outlays| lower(language.outlays(outlays));
    match taker {
        Taker::Costs(outlays) => language.outlays_above_income(&names(outlays)),
        Taker::CostsOfRest(outlays, given) => {
            language.outlays_above_rest(&names(outlays), language.given(given))
        }
        Taker::Most(given) => language.given_most(language.given(given)),
        Taker::All(given) => language.given_all(language.given(given)),
        Taker::MoreThanAll(given) => language.given_more(language.given(given)),
    }
}

/// Cents of a dollar; only a whole dollar is a hundred.
fn cents_text(cents: f64) -> String {
    if cents < 100.0 && cents > 99.0 {
        return decimal((cents * 10.0).floor() / 10.0, 1);
    }
    count(cents.round())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_a_title_without_a_full_stop() {
        let all = Outlays { losses: true, tax: true };
        let cents = |leavers| CostWeight::Cents { cents: 34.2, outlays: all, leavers };
        let rate = |quarter_point, span, costs| {
            let is_mean = span != Span::FirstYear;
            IncomeFinding::Rate { quarter_point, span, is_mean, costs }
        };
        let loss = |taker| IncomeFinding::Loss { loss: 29e6, span: Span::FirstYear, taker };
        let [july, june] = [Month::of(2027, 7), Month::of(2028, 6)];
        for (finding, english, japanese) in [
            (
                rate(29e6, Span::FirstYear, CostWeight::Hardly),
                "Every quarter point of rate moves a month’s profit by $29 m; costs hardly matter",
                "金利0.25ポイントで月の利益は2,900万ドル動く。経費はほとんど効かない",
            ),
            (
                rate(-29e6, Span::First(12), cents(None)),
                "Over the first 12 months, every quarter point of rate lowers a month’s profit by $29 m on average; costs, losses and tax take 34 cents of every dollar of income",
                "最初の12か月は、金利0.25ポイントで月の利益は平均2,900万ドル減る。経費・貸倒損失・税は収入1ドルのうち34セント",
            ),
            (
                rate(29e6, Span::FirstYear, cents(Some(Given::Both))),
                "Every quarter point of rate moves a month’s profit by $29 m; costs, losses and tax take 34 cents of every dollar that holders and partners leave",
                "金利0.25ポイントで月の利益は2,900万ドル動く。経費・貸倒損失・税は保有者と提携先に払った残り1ドルのうち34セント",
            ),
            (
                loss(Taker::Costs(Outlays::default())),
                "The issuer loses $29 m a month; costs take more than the income brings",
                "発行体は月に2,900万ドルを失う。経費が収入を上回る",
            ),
            (
                loss(Taker::CostsOfRest(Outlays::default(), Given::Both)),
                "The issuer loses $29 m a month; costs take more than holders and partners leave",
                "発行体は月に2,900万ドルを失う。経費が、保有者と提携先に払った残りを上回る",
            ),
            (
                loss(Taker::Most(Given::Both)),
                "The issuer loses $29 m a month; holders and partners take most of the income",
                "発行体は月に2,900万ドルを失う。収入の大半は保有者と提携先に渡る",
            ),
            (
                loss(Taker::MoreThanAll(Given::Both)),
                "The issuer loses $29 m a month; holders and partners are paid more than the income",
                "発行体は月に2,900万ドルを失う。保有者と提携先への支払いが収入を上回る",
            ),
            (
                IncomeFinding::Still { profit: 29e6, span: Span::FirstYear },
                "A quarter point of rate does not move the profit of $29 m a month",
                "金利が0.25ポイント動いても、月2,900万ドルの利益は変わらない",
            ),
            (
                IncomeFinding::Still { profit: 0.0, span: Span::FirstYear },
                "No profit is left, and a quarter point of rate does not change that",
                "利益は残らず、金利が0.25ポイント動いても変わらない",
            ),
            (
                loss(Taker::All(Given::Partners)),
                "The issuer loses $29 m a month; partners take all of the income",
                "発行体は月に2,900万ドルを失う。収入のすべてが提携先に渡る",
            ),
            (
                IncomeFinding::LossOnce { loss: 6.23e9, month: july, others: 11 },
                "The issuer loses $6.2 bn in July 2027, more than it earns in the other 11 months",
                "発行体は2027年7月に62億ドルを失い、ほかの11か月の利益では足りない",
            ),
            (
                IncomeFinding::Still { profit: 29e6, span: Span::Between(july, june) },
                "From July 2027 to June 2028, a quarter point of rate does not move the profit of $29 m a month",
                "2027年7月から2028年6月は、金利が0.25ポイント動いても、月2,900万ドルの利益は変わらない",
            ),
            (
                IncomeFinding::Still { profit: 0.0, span: Span::First(1) },
                "In the first month, no profit is left, and a quarter point of rate does not change that",
                "最初の1か月は、利益は残らず、金利が0.25ポイント動いても変わらない",
            ),
            (
                IncomeFinding::Still { profit: 0.0, span: Span::Whole(60) },
                "Over all 60 months, no profit is left, and a quarter point of rate does not change that",
                "60か月全体では、利益は残らず、金利が0.25ポイント動いても変わらない",
            ),
            (IncomeFinding::Nothing, "Nothing is earned and nothing is paid", "収入も支出もない"),
        ] {
            let said = Language::ALL.map(|language| income(language, &finding));
            assert_eq!(said.map(|text| text.replace('\u{a0}', " ")), [english, japanese]);
        }
        assert_eq!([99.96, 99.0, 100.0].map(cents_text), ["99.9", "99", "100"]);
    }
}
