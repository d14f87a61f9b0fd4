//! The title of the income figure: the finding, which changes with the result.
//!
//! Not here: what the finding is; `figure` decides the branch.

use super::message::{Hole, findings};
use super::{Language, count, decimal};
use crate::unit::Month;

findings! {
    /// What the income figure finds, of the months of the year shown. USD. The first year need
    /// not be named; the English goes on with a small letter after the others.
    IncomeFinding {
        /// A quarter point of rate moves a month’s profit by this, and costs take that part of
        /// what the issuer has to pay them from; whether it is a mean of several months, because
        /// the tokens do not stay.
        Moves { span: Option<Span>, amount: f64, is_mean: bool, costs: CostWeight }
            "{span}every quarter point of rate moves a month’s profit by {amount:2}{is_mean: on average|}; {costs}",
            "{span}金利0.25ポイントで月の利益は{is_mean:平均|}{amount:2}動く。{costs}";
        /// The same where a higher rate costs.
        Lowers { span: Option<Span>, amount: f64, is_mean: bool, costs: CostWeight }
            "{span}every quarter point of rate lowers a month’s profit by {amount:2}{is_mean: on average|}; {costs}",
            "{span}金利0.25ポイントで月の利益は{is_mean:平均|}{amount:2}減る。{costs}";
        /// A month's mean loss, and what takes most of the income.
        Loss { span: Option<Span>, loss: f64, taker: Taker }
            "{span}the issuer loses {loss:2} a month; {taker}",
            "{span}発行体は月に{loss:2}を失う。{taker}";
        /// One month loses more than all the others earn, and how many they are.
        LossOnce { loss: f64, month: Month, others: u32 }
            "The issuer loses {loss:2} in {month}, more than it earns in {others:the other month|the other # months}",
            "発行体は{month}に{loss:2}を失い、ほかの{others}か月の利益では足りない";
        /// A month's mean profit, which does not move with the rate.
        Still { span: Option<Span>, profit: f64 }
            "{span}a quarter point of rate does not move the profit of {profit:2} a month",
            "{span}金利が0.25ポイント動いても、月{profit:2}の利益は変わらない";
        /// There is none, and that does not move either.
        NoProfit { span: Option<Span> }
            "{span}no profit is left, and a quarter point of rate does not change that",
            "{span}利益は残らず、金利が0.25ポイント動いても変わらない";
        /// Nothing is earned and nothing is paid.
        Nothing "Nothing is earned and nothing is paid", "収入も支出もない";
    }
    /// The months that a title speaks of.
    Span {
        /// So many months from the start.
        First { months: u32 }
            "{months:In the first month|Over the first # months}, ", "最初の{months}か月は、";
        /// A later year, by its ends.
        Year { first: Month, last: Month } "From {first} to {last}, ", "{first}から{last}は、";
        /// A later year of one month.
        Month { month: Month } "In {month}, ", "{month}は、";
        /// All of so many months.
        All { months: u32 } "Over all {months} months, ", "{months}か月全体では、";
    }
    /// How much costs, losses and tax take of what holders and partners leave.
    CostWeight {
        /// At most a tenth.
        Hardly "costs hardly matter", "経費はほとんど効かない";
        /// So many cents of every dollar.
        OfIncome { outlays: Outlays, cents: Cents }
            "{outlays:lower} take {cents} cents of every dollar of income",
            "{outlays}は収入1ドルのうち{cents}セント";
        /// The same where others are paid before, so that the dollar is one they leave.
        OfRest { outlays: Outlays, cents: Cents, given: Given }
            "{outlays:lower} take {cents} cents of every dollar that {given} leave",
            "{outlays}は{given}に払った残り1ドルのうち{cents}セント";
    }
    /// What takes most of an income that does not suffice.
    Taker {
        /// Costs with what stands beside them, which are more than the income.
        Costs { outlays: Outlays }
            "{outlays:lower} take more than the income brings", "{outlays}が収入を上回る";
        /// The same, which are more than holders and partners leave of it.
        CostsOfRest { outlays: Outlays, given: Given }
            "{outlays:lower} take more than {given} leave", "{outlays}が、{given}に払った残りを上回る";
        /// Holders and partners, who get most of the income.
        Most { given: Given } "{given} take most of the income", "収入の大半は{given}に渡る";
        /// Holders and partners, who get all of it.
        All { given: Given } "{given} take all of the income", "収入のすべてが{given}に渡る";
        /// Holders and partners, who get more than all of it.
        MoreThanAll { given: Given }
            "{given} are paid more than the income", "{given}への支払いが収入を上回る";
    }
    /// Costs and what stands beside them among the outlays.
    Outlays {
        /// Nothing.
        Costs "Costs", "経費";
        /// Losses on loans.
        Losses "Costs and losses", "経費・貸倒損失";
        /// Tax.
        Tax "Costs and tax", "経費・税";
        /// Both.
        All "Costs, losses and tax", "経費・貸倒損失・税";
    }
    /// Who gets a part of the income.
    #[derive(Copy)]
    Given {
        /// The holders of the token.
        Holders "holders", "保有者";
        /// The partners who distribute it.
        Partners "partners", "提携先";
        /// Both.
        Both "holders and partners", "保有者と提携先";
    }
}

impl IncomeFinding {
    /// Its words as a title: the first year is not named, so that it begins with a capital.
    pub fn title(&self, language: Language) -> String {
        self.written(language, "capital")
    }
}

/// Cents of a dollar; only a whole dollar is a hundred.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cents(pub f64);

impl Hole for Cents {
    fn written(&self, _: Language, _: &str) -> String {
        let Self(cents) = *self;
        if cents < 100.0 && cents > 99.0 {
            return decimal((cents * 10.0).floor() / 10.0, 1);
        }
        count(cents.round())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_dollar_is_a_hundred() {
        let said = [99.96, 99.0, 100.0].map(|cents| Cents(cents).written(Language::English, ""));
        assert_eq!(said, ["99.9", "99", "100"]);
    }

    #[test]
    fn the_first_year_begins_with_a_capital() {
        let still = |span| IncomeFinding::Still { profit: 29e6, span };
        let said = |span| still(span).title(Language::English).replace('\u{a0}', " ");
        let rest = "quarter point of rate does not move the profit of $29 m a month";
        assert_eq!(said(None), format!("A {rest}"));
        let months = Span::First { months: 1 };
        assert_eq!(said(Some(months)), format!("In the first month, a {rest}"));
    }
}
