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
    /// The months a figure spans.
    span_of(first: Month, last: Month)
        "{first:short} to {last:short}, monthly.", "{first:short}から{last:short}まで、月次。";
    /// Under the figure of the article's year: the interest that the record implies beside that
    /// of the simulation.
    implied_interest(year: i32, implied: f64, simulated: f64, months: f64)
        "The published holdings of {year} imply about {implied} of interest; the simulation has {simulated:exact} in its first {months:months}.",
        "公表された{year}年の保有高から導かれる利息は約{implied}で、この計算では最初の{months:months}で{simulated:exact}になる。";
    /// Where the record of rates ends and its last value is held: the month from which it is.
    record_held(last: Month, from: Month)
        "The record ends with {last:short}: from {from:short} on its last rate is held (assumed).",
        "実績は{last:short}まで。{from:short}以降は最後の利回りを据え置く（仮定）。";
    /// Under a figure of the projection.
    simulated_from(first: Month)
        "Simulated from {first:short}, month by month.", "{first:short}以降は月ごとの計算値。";
    /// Several things, one after the other.
    listed(items: &[String]) "{items:, }", "{items:、}";
    /// A time with what is read there.
    values_said(head: &[String], values: &[String])
        "{head:, }: {values:; }", "{head:、}：{values:、}";
    /// Profit and break-even, for people who listen.
    profit_said(profit: &str, break_even: &str)
        "Profit {profit}. {break_even}.", "利益{profit}。{break_even}。";
    /// The same with by how much profit has risen or fallen.
    moved_profit_said(profit: &str, by: &str, is_up: bool, break_even: &str)
        "Profit {profit}, {is_up:up|down} {by}. {break_even}.",
        "利益{profit}、{by}{is_up:増|減}。{break_even}。";
}

phrases! {
    /// Beside the part of a path where the record has ended.
    held_rate "held, assumed", "据え置き（仮定）";
    /// Interest with fees and other income.
    income_name "Income", "収入";
}

impl Language {
    /// Sentences one after the other.
    pub fn sentences(self, parts: &[&str]) -> String {
        let (stop, space) = self.of(&[(". ", " "), ("。", "")]);
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
