//! Sentences that describe a figure to people who do not see it, and notes under figures.
//!
//! Not here: titles, see [`super::finding`].

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::unit::Month;

messages! {
    /// A quantity at the first and at the last month.
    first_to_last(name: &str, first: &str, last: &str)
        "{name} starts at {first} a month and ends at {last}.",
        "{name}は月{first}から始まり、月{last}で終わる。";
    /// A glide with its end: "Glide to 2.83 %".
    glide_to(glide: &str, rate: &str) "{glide} to {rate}", "{glide}（{rate}へ）";
    /// Over the panel of the short rate.
    rate_caption() "Bill rate, %", "短期国債利回り、%";
    /// A name and a value, one after the other.
    named_value(name: &str, value: &str) "{name} {value}", "{name}{value}";
    /// A whole and what it is made of.
    made_of(whole: &str, parts: &str) "{whole}: {parts}", "{whole}：{parts}";
    /// In the area of profit.
    cents_of_income(cents: &str) "{cents} cents of every dollar of income", "収入1ドルのうち{cents}セント";
    /// A loss and break-even, for people who listen.
    loss_said(loss: &str, break_even: &str) "Loss {loss}. {break_even}.", "損失{loss}。{break_even}。";
    /// The button that sets one input back, for people who listen.
    reset_of(label: &str) "Reset {label}", "{label}を戻す";
}

phrases! {
    /// Beside the part of a path where the record has ended.
    held_rate "held, assumed", "据え置き（仮定）";
    /// Interest with fees and other income.
    income_name "Income", "収入";
}

impl Language {
    /// The months a figure spans.
    pub fn span_of(self, first: Month, last: Month) -> String {
        let (first, last) = (self.date(first), self.date(last));
        match self {
            Self::English => format!("{first} to {last}, monthly."),
            Self::Japanese => format!("{first}から{last}まで、月次。"),
        }
    }

    /// Sentences one after the other.
    pub fn sentences(self, parts: &[&str]) -> String {
        let (stop, space) = match self {
            Self::English => (". ", " "),
            Self::Japanese => ("。", ""),
        };
        let said = parts.iter().filter(|part| !part.is_empty());
        said.fold(String::new(), |mut text, part| {
            let needs_stop = !text.is_empty() && !text.ends_with(['.', '。']);
            text.push_str(match (text.is_empty(), needs_stop) {
                (true, _) => "",
                (false, true) => stop,
                (false, false) => space,
            });
            text.push_str(part);
            text
        })
    }

    /// Under the figure of the article's year: the interest that the record implies beside that
    /// of the simulation.
    pub fn implied_interest(
        self,
        year: i32,
        implied: &str,
        simulated: &str,
        months: &str,
    ) -> String {
        match self {
            Self::English => format!(
                "The published holdings of {year} imply about {implied} of interest; the simulation has {simulated} in its first {months}."
            ),
            Self::Japanese => format!(
                "公表された{year}年の保有高から導かれる利息は約{implied}で、この計算では最初の{months}で{simulated}になる。"
            ),
        }
    }

    /// Where the record of rates ends and its last value is held: the month from which it is.
    pub fn record_held(self, from: Month) -> String {
        let (from, last) = (self.date(from), self.date(crate::scenario::record_end()));
        match self {
            Self::English => {
                format!(
                    "The record ends with {last}: from {from} on its last rate is held (assumed)."
                )
            }
            Self::Japanese => {
                format!("実績は{last}まで。{from}以降は最後の利回りを据え置く（仮定）。")
            }
        }
    }

    /// Under a figure of the projection.
    pub fn simulated_from(self, first: Month) -> String {
        let first = self.date(first);
        match self {
            Self::English => format!(
                "Simulated from {first}, month by month. The source of each value stands under its control."
            ),
            Self::Japanese => format!("{first}以降は月ごとの計算値。各値の出典は操作欄に示す。"),
        }
    }

    /// A time, which of how many, and what is read there, for people who listen; a series that
    /// was chosen comes first.
    pub fn reading_said(
        self,
        chosen: Option<&str>,
        [time, place]: [&str; 2],
        values: &[String],
    ) -> String {
        let (comma, colon, between) = match self {
            Self::English => (", ", ": ", "; "),
            Self::Japanese => ("、", "：", "、"),
        };
        let head: Vec<_> = chosen.into_iter().chain([time, place]).collect();
        let head = head.join(comma);
        if values.is_empty() { head } else { format!("{head}{colon}{}", values.join(between)) }
    }

    /// Profit, by how much it has risen (`true`) or fallen, and break-even, for people who listen.
    pub fn results_said(
        self,
        profit: &str,
        change: Option<(&str, bool)>,
        break_even: &str,
    ) -> String {
        let change = match (self, change) {
            (_, None) => String::new(),
            (Self::English, Some((by, true))) => format!(", up {by}"),
            (Self::English, Some((by, false))) => format!(", down {by}"),
            (Self::Japanese, Some((by, true))) => format!("、{by}増"),
            (Self::Japanese, Some((by, false))) => format!("、{by}減"),
        };
        match self {
            Self::English => format!("Profit {profit}{change}. {break_even}."),
            Self::Japanese => format!("利益{profit}{change}。{break_even}。"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_joined_with_one_stop() {
        assert_eq!(Language::English.sentences(&["A title", "One.", "Two."]), "A title. One. Two.");
        assert_eq!(Language::English.sentences(&["", "One.", "", "Two", ""]), "One. Two");
        assert_eq!(Language::Japanese.sentences(&["題", "一。", "二。"]), "題。一。二。");
    }
}
