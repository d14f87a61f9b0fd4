//! Words of the strip of key figures: what stands below a number, and how far it is from the
//! preset.
//!
//! What goes into a hole is already in the style of the language. Not here: which word is said.

use super::Language;
use super::label::phrases;
use super::message::messages;

messages! {
    /// The label of the interest of some months: "Interest, next 3 months".
    interest_of_next(months: u32)
        "Interest, {months:next month|next # months}", "利息、今後{months}か月";
    /// The label of the interest of a later year, or of all: "Interest, Jul 2027 – Jun 2028".
    interest_of(months: &str) "Interest, {months}", "利息、{months}";
    /// Below a profit that is a loss.
    a_loss_for(months: &str) "a loss over {months}", "{months}の損失";
    /// Bets that are still to be paid.
    still_to_pay(amount: &str) "{amount} still to pay", "これから{amount}を支払う";
    /// Bets that were paid before the start.
    already_paid(amount: &str) "{amount}, already paid", "{amount}、支払い済み";
    /// Bets of which a part is paid though there is no profit.
    paid_in_part(part: &str, amount: &str)
        "no profit; {part} of {amount} is paid",
        "利益なし、{amount}のうち{part}を支払う";
    /// Bets that no profit pays.
    no_profit_pays(amount: &str) "no profit pays for {amount}", "{amount}を賄う利益がない";
    /// The excess at the end of a month.
    excess_in(month: &str) "Cushion, {month}", "余剰、{month}";
    /// What the preset has where no difference can be taken: "the preset: none".
    preset_has(value: &str) "the preset: {value}", "設定例：{value}";
}

phrases! {
    /// The label of the months of profit that the bets take.
    bets_in_months_of_profit "AI bets, in months of profit", "AIへの賭け、利益の月数に換算";
    /// The small word behind a number of months.
    months_unit "months", "か月";
    /// Why there is no share of tokens.
    without_tokens "no tokens to compare with", "比べるトークンがない";
    /// Why there is no share of interest.
    without_interest "no interest is earned", "利息がない";
    /// Why there is no profit per person.
    without_people "nobody works here", "従業員がいない";
    /// At the break-even itself.
    at_todays_rate "exactly this rate", "この利回りと同じ";
    /// No bet counts.
    without_bets "no bet to pay", "支払う賭けはない";
    /// A difference too small to show.
    hardly_any_change "hardly any change", "ほぼ変化なし";
}

impl Language {
    /// Income for a rate one point lower.
    pub fn for_a_point_less(self, change: &str) -> String {
        match self {
            Self::English => format!("if it rises; {} if it falls", unbroken(change)),
            Self::Japanese => format!("上がった場合。下がれば{change}"),
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

    /// A difference from the preset: "+0.51 against the preset".
    pub fn against_preset(self, difference: &str) -> String {
        match self {
            Self::English => format!("{} against the preset", unbroken(difference)),
            Self::Japanese => format!("設定例比{difference}"),
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
