//! Titles of figures: the finding, which changes with the result.
//!
//! Not here: what the finding is; `figure` decides the branch.

use super::{Language, count, decimal, lower};

/// What the income figure finds. USD a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IncomeFinding {
    /// A quarter point of rate moves a month's profit by this, and costs take that part of what
    /// the issuer has to pay them from.
    Rate {
        /// Amount a month; below nought where a higher rate costs.
        quarter_point: f64,
        /// The first months it is the mean of, where the tokens do not stay.
        mean_of: Option<u32>,
        /// Part of the income that the outlays take.
        costs: CostWeight,
    },
    /// A month's mean loss, and what takes most of the income.
    Loss {
        /// Amount a month, without its sign.
        loss: f64,
        /// What takes most.
        taker: Taker,
    },
    /// Profit does not move with the rate.
    Still {
        /// Mean profit a month.
        profit: f64,
    },
    /// Nothing is earned and nothing is paid.
    Nothing,
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
        /// Whether holders or partners are paid before, so that the dollar is one they leave.
        is_rest: bool,
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
    CostsOfRest(Outlays),
    /// Holders and partners, who get most of the income.
    Holders,
    /// Holders and partners, who get more than all of it.
    HoldersAll,
}

impl Language {
    /// Costs and what stands beside them, by name.
    pub fn outlays(self, outlays: Outlays) -> &'static str {
        let Outlays { losses, tax } = outlays;
        match (self, losses, tax) {
            (Self::English, false, false) => "Costs",
            (Self::English, true, false) => "Costs and losses",
            (Self::English, false, true) => "Costs and tax",
            (Self::English, true, true) => "Costs, losses and tax",
            (Self::Japanese, false, false) => "経費",
            (Self::Japanese, true, false) => "経費・貸倒損失",
            (Self::Japanese, false, true) => "経費・税",
            (Self::Japanese, true, true) => "経費・貸倒損失・税",
        }
    }
}

/// The title of the income figure.
pub fn income(language: Language, finding: &IncomeFinding) -> String {
    let money = |usd: f64| language.money(usd, 2);
    match (language, *finding) {
        (Language::English, IncomeFinding::Rate { quarter_point, mean_of, costs }) => {
            let (every, mean) = match mean_of {
                None => ("Every".to_owned(), ""),
                Some(months) => {
                    let months = language.month_count(months);
                    (format!("Over the first {months}, every"), " on average")
                }
            };
            let verb = if quarter_point < 0.0 { "lowers" } else { "moves" };
            let amount = money(quarter_point.abs());
            format!(
                "{every} quarter point of rate {verb} a month’s profit by {amount}{mean}; {}",
                weight_english(costs)
            )
        }
        (Language::Japanese, IncomeFinding::Rate { quarter_point, mean_of, costs }) => {
            let (start, mean) = match mean_of {
                None => (String::new(), ""),
                Some(months) => (format!("最初の{}は、", language.month_count(months)), "平均"),
            };
            let verb = if quarter_point < 0.0 { "減る" } else { "動く" };
            let amount = money(quarter_point.abs());
            format!(
                "{start}金利0.25ポイントで月の利益は{mean}{amount}{verb}。{}",
                weight_japanese(costs)
            )
        }
        (Language::English, IncomeFinding::Loss { loss, taker }) => {
            format!("The issuer loses {} a month; {}", money(loss), taker_english(taker))
        }
        (Language::Japanese, IncomeFinding::Loss { loss, taker }) => {
            format!("発行体は月に{}を失う。{}", money(loss), taker_japanese(taker))
        }
        (Language::English, IncomeFinding::Still { profit }) if profit >= 0.005 => {
            format!("A quarter point of rate does not move the profit of {} a month", money(profit))
        }
        (Language::English, IncomeFinding::Still { .. }) => {
            "No profit is left, and a quarter point of rate does not change that".to_owned()
        }
        (Language::Japanese, IncomeFinding::Still { profit }) if profit >= 0.005 => {
            format!("金利が0.25ポイント動いても、月{}の利益は変わらない", money(profit))
        }
        (Language::Japanese, IncomeFinding::Still { .. }) => {
            "利益は残らず、金利が0.25ポイント動いても変わらない".to_owned()
        }
        (Language::English, IncomeFinding::Nothing) => {
            "Nothing is earned and nothing is paid".to_owned()
        }
        (Language::Japanese, IncomeFinding::Nothing) => "収入も支出もない".to_owned(),
    }
}

fn weight_english(costs: CostWeight) -> String {
    let CostWeight::Cents { cents, outlays, is_rest } = costs else {
        return "costs hardly matter".to_owned();
    };
    let names = lower(Language::English.outlays(outlays));
    let of = if is_rest { "that holders and partners leave" } else { "of income" };
    format!("{names} take {} cents of every dollar {of}", cents_text(cents))
}

fn weight_japanese(costs: CostWeight) -> String {
    let CostWeight::Cents { cents, outlays, is_rest } = costs else {
        return "経費はほとんど効かない".to_owned();
    };
    let names = Language::Japanese.outlays(outlays);
    let of = if is_rest { "保有者と提携先に払った残り" } else { "収入" };
    format!("{names}は{of}1ドルのうち{}セント", cents_text(cents))
}

/// Cents of a dollar; only a whole dollar is a hundred.
fn cents_text(cents: f64) -> String {
    if cents < 100.0 && cents > 99.0 {
        return decimal((cents * 10.0).floor() / 10.0, 1);
    }
    count(cents.round())
}

fn taker_english(taker: Taker) -> String {
    match taker {
        Taker::Costs(outlays) => format!(
            "{} take more than the income brings",
            lower(Language::English.outlays(outlays))
        ),
        Taker::CostsOfRest(outlays) => format!(
            "{} take more than holders and partners leave",
            lower(Language::English.outlays(outlays))
        ),
        Taker::Holders => "holders and partners take most of the income".to_owned(),
        Taker::HoldersAll => "holders and partners are paid more than the income".to_owned(),
    }
}

fn taker_japanese(taker: Taker) -> String {
    match taker {
        Taker::Costs(outlays) => {
            format!("{}が収入を上回る", Language::Japanese.outlays(outlays))
        }
        Taker::CostsOfRest(outlays) => {
            format!("{}が、保有者と提携先に払った残りを上回る", Language::Japanese.outlays(outlays))
        }
        Taker::Holders => "収入の大半は保有者と提携先に渡る".to_owned(),
        Taker::HoldersAll => "保有者と提携先への支払いが収入を上回る".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_a_title_without_a_full_stop() {
        let all = Outlays { losses: true, tax: true };
        let cents = |is_rest| CostWeight::Cents { cents: 34.2, outlays: all, is_rest };
        let rate =
            |quarter_point, mean_of, costs| IncomeFinding::Rate { quarter_point, mean_of, costs };
        let loss = |taker| IncomeFinding::Loss { loss: 29e6, taker };
        for (finding, english, japanese) in [
            (
                rate(29e6, None, CostWeight::Hardly),
                "Every quarter point of rate moves a month’s profit by $29 m; costs hardly matter",
                "金利0.25ポイントで月の利益は2,900万ドル動く。経費はほとんど効かない",
            ),
            (
                rate(-29e6, Some(12), cents(false)),
                "Over the first 12 months, every quarter point of rate lowers a month’s profit by $29 m on average; costs, losses and tax take 34 cents of every dollar of income",
                "最初の12か月は、金利0.25ポイントで月の利益は平均2,900万ドル減る。経費・貸倒損失・税は収入1ドルのうち34セント",
            ),
            (
                rate(29e6, None, cents(true)),
                "Every quarter point of rate moves a month’s profit by $29 m; costs, losses and tax take 34 cents of every dollar that holders and partners leave",
                "金利0.25ポイントで月の利益は2,900万ドル動く。経費・貸倒損失・税は保有者と提携先に払った残り1ドルのうち34セント",
            ),
            (
                loss(Taker::Costs(Outlays::default())),
                "The issuer loses $29 m a month; costs take more than the income brings",
                "発行体は月に2,900万ドルを失う。経費が収入を上回る",
            ),
            (
                loss(Taker::CostsOfRest(Outlays::default())),
                "The issuer loses $29 m a month; costs take more than holders and partners leave",
                "発行体は月に2,900万ドルを失う。経費が、保有者と提携先に払った残りを上回る",
            ),
            (
                loss(Taker::Holders),
                "The issuer loses $29 m a month; holders and partners take most of the income",
                "発行体は月に2,900万ドルを失う。収入の大半は保有者と提携先に渡る",
            ),
            (
                loss(Taker::HoldersAll),
                "The issuer loses $29 m a month; holders and partners are paid more than the income",
                "発行体は月に2,900万ドルを失う。保有者と提携先への支払いが収入を上回る",
            ),
            (
                IncomeFinding::Still { profit: 29e6 },
                "A quarter point of rate does not move the profit of $29 m a month",
                "金利が0.25ポイント動いても、月2,900万ドルの利益は変わらない",
            ),
            (
                IncomeFinding::Still { profit: 0.0 },
                "No profit is left, and a quarter point of rate does not change that",
                "利益は残らず、金利が0.25ポイント動いても変わらない",
            ),
            (IncomeFinding::Nothing, "Nothing is earned and nothing is paid", "収入も支出もない"),
        ] {
            let said = Language::ALL.map(|language| income(language, &finding));
            assert_eq!(said.map(|text| text.replace('\u{a0}', " ")), [english, japanese]);
        }
        assert_eq!([99.96, 99.0, 100.0].map(cents_text), ["99.9", "99", "100"]);
    }
}
