//! Words of the strip of key figures: what stands below a number, and how far it is from the
//! preset.
//!
//! What goes into a hole is already in the style of the language. Not here: which word is said.

use super::Language;

impl Language {
    /// The label of the interest of some months: "Interest, next 3 months".
    pub fn interest_of_next(self, months: &str) -> String {
        match self {
            Self::English => format!("Interest, next {months}"),
            Self::Japanese => format!("利息、今後{months}"),
        }
    }

    /// The label of the interest of a later year, or of all: "Interest, Jul 2027 – Jun 2028".
    pub fn interest_of(self, months: &str) -> String {
        match self {
            Self::English => format!("Interest, {months}"),
            Self::Japanese => format!("利息、{months}"),
        }
    }

    /// The label of the months of profit that the bets take.
    pub fn bets_in_months_of_profit(self) -> &'static str {
        match self {
            Self::English => "AI bets, in months of profit",
            Self::Japanese => "AIへの賭け、利益の月数に換算",
        }
    }

    /// The small word behind a number of months.
    pub fn months_unit(self) -> &'static str {
        match self {
            Self::English => "months",
            Self::Japanese => "か月",
        }
    }

    /// Why there is no share of tokens.
    pub fn without_tokens(self) -> &'static str {
        match self {
            Self::English => "no tokens to compare with",
            Self::Japanese => "比べるトークンがない",
        }
    }

    /// Why there is no share of interest.
    pub fn without_interest(self) -> &'static str {
        match self {
            Self::English => "no interest is earned",
            Self::Japanese => "利息がない",
        }
    }

    /// Why there is no profit per person.
    pub fn without_people(self) -> &'static str {
        match self {
            Self::English => "nobody works here",
            Self::Japanese => "従業員がいない",
        }
    }

    /// Below a profit that is a loss.
    pub fn a_loss_for(self, months: &str) -> String {
        match self {
            Self::English => format!("a loss over {months}"),
            Self::Japanese => format!("{months}の損失"),
        }
    }

    /// At the break-even itself.
    pub fn at_todays_rate(self) -> &'static str {
        match self {
            Self::English => "exactly this rate",
            Self::Japanese => "この利回りと同じ",
        }
    }

    /// Income for a rate one point lower.
    pub fn for_a_point_less(self, change: &str) -> String {
        match self {
            Self::English => format!("if it rises; {} if it falls", unbroken(change)),
            Self::Japanese => format!("上がった場合。下がれば{change}"),
        }
    }

    /// Bets that are still to be paid.
    pub fn still_to_pay(self, amount: &str) -> String {
        match self {
            Self::English => format!("{amount} still to pay"),
            Self::Japanese => format!("これから{amount}を支払う"),
        }
    }

    /// Bets that were paid before the start.
    pub fn already_paid(self, amount: &str) -> String {
        match self {
            Self::English => format!("{amount}, already paid"),
            Self::Japanese => format!("{amount}、支払い済み"),
        }
    }

    /// Bets that are paid though there is no profit.
    pub fn paid_without_profit(self, amount: &str, is_on_time: bool) -> String {
        match (self, is_on_time) {
            (Self::English, true) => format!("{amount}, paid on time without a profit"),
            (Self::English, false) => format!("{amount}, paid late without a profit"),
            (Self::Japanese, true) => format!("{amount}、利益はないが期日に支払う"),
            (Self::Japanese, false) => format!("{amount}、利益はないが遅れて支払う"),
        }
    }

    /// Bets of which a part is paid though there is no profit.
    pub fn paid_in_part(self, part: &str, amount: &str) -> String {
        match self {
            Self::English => format!("no profit; {part} of {amount} is paid"),
            Self::Japanese => format!("利益なし、{amount}のうち{part}を支払う"),
        }
    }

    /// Bets that no profit pays.
    pub fn no_profit_pays(self, amount: &str) -> String {
        match self {
            Self::English => format!("no profit pays for {amount}"),
            Self::Japanese => format!("{amount}を賄う利益がない"),
        }
    }

    /// No bet counts.
    pub fn without_bets(self) -> &'static str {
        match self {
            Self::English => "no bet is in the book",
            Self::Japanese => "賭けはない",
        }
    }

    /// A difference from the preset: "+0.51 against the preset".
    pub fn against_preset(self, difference: &str) -> String {
        match self {
            Self::English => format!("{} against the preset", unbroken(difference)),
            Self::Japanese => format!("設定例比{difference}"),
        }
    }

    /// A difference too small to show.
    pub fn hardly_any_change(self) -> &'static str {
        match self {
            Self::English => "hardly any change",
            Self::Japanese => "ほぼ変化なし",
        }
    }

    /// The excess at the end of a month.
    pub fn excess_in(self, month: &str) -> String {
        match self {
            Self::English => format!("Cushion, {month}"),
            Self::Japanese => format!("余剰、{month}"),
        }
    }

    /// What the preset has where no difference can be taken: "the preset: none".
    pub fn preset_has(self, value: &str) -> String {
        match self {
            Self::English => format!("the preset: {value}"),
            Self::Japanese => format!("設定例：{value}"),
        }
    }

    /// A difference of two rates: "+0.50 points".
    pub fn point_change(self, value: f64, decimals: u32) -> String {
        let number = super::signed(value, decimals);
        match self {
            Self::English if super::number::is_one(&number) => format!("{number} point"),
            Self::English => format!("{number} points"),
            Self::Japanese => format!("{number}ポイント"),
        }
    }

    /// A difference of two lengths of time: "+1.2 months".
    pub fn month_change(self, value: f64, decimals: u32) -> String {
        let number = super::signed(value, decimals);
        match self {
            Self::English if super::number::is_one(&number) => format!("{number} month"),
            Self::English => format!("{number} months"),
            Self::Japanese => format!("{number}か月"),
        }
    }
}

/// The same text, whose sign stays on the line of its number.
fn unbroken(text: &str) -> String {
    text.replace('−', "−\u{2060}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_point_is_singular() {
        assert_eq!(Language::English.point_change(1.0, 0), "+1 point");
        assert_eq!(Language::English.point_change(-0.5, 2), "−0.50 points");
        assert_eq!(Language::Japanese.point_change(0.5, 2), "+0.50ポイント");
        assert_eq!(Language::English.month_change(1.2, 1), "+1.2 months");
    }
}
