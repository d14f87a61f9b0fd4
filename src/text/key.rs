//! Words of the strip of key figures: what stands below a number, and how far it is from the
//! preset.
//!
//! What goes into a hole is already in the style of the language. Not here: which word is said.

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
    /// Income for a rate one point lower.
    for_a_point_less(change: &str)
        "if it rises; {change:unbroken} if it falls", "上がった場合。下がれば{change}";
    /// Bets that are paid though there is no profit.
    paid_without_profit(amount: &str, on_time: bool)
        "{amount}, paid {on_time:on time|late} without a profit",
        "{amount}、利益はないが{on_time:期日に|遅れて}支払う";
    /// A difference from the preset: "+0.51 against the preset".
    against_preset(difference: &str)
        "{difference:unbroken} against the preset", "設定例比{difference}";
    /// A difference of two rates: "+0.50 points".
    point_change(number: &str) "{number:# point|# points}", "{number}ポイント";
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
