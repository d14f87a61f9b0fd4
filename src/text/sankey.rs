//! The words of the money machine: remarks, its title, its description.
//!
//! The branches of the title are [`Earning`], [`Income`] and [`Cushion`]; what comes back is in
//! [`Return`]. Not here: which of them is told, and where a word stands in the drawing; names of
//! places are labels.

mod back;
mod finding;

pub(crate) use back::{Course, Return, Wording};
pub use finding::Cushion;
pub use finding::Earning;
pub use finding::FlowFinding;
pub use finding::Income;
pub(crate) use finding::Nothing;

pub(crate) use super::label::FlowWords;

#[cfg(test)]
pub(super) use back::{FOUND as BACK_FOUND, ROWS as BACK_ROWS};
#[cfg(test)]
pub(super) use finding::FOUND;

use super::label::phrases;
use super::message::messages;
use super::{Language, count, decimal};

messages! {
    /// "Balances on 30 Jun 2026".
    balances_on(day: &str) "Balances on {day}", "{day}の残高";
    /// Why the book of bills yields something else than the bill rate.
    older_bills(own: &str, rate: &str)
        "Bills keep the rate they were bought at until they mature: they yield {own} on average, while the bill rate is {rate} on average.",
        "国債は満期まで買ったときの利回りのままなので、手持ちの国債は平均{own}、その間の短期国債利回りは平均{rate}。";
    /// A balance that was nothing at the start: "$1.4 bn on average".
    on_average(balance: &str) "{balance} on average", "平均{balance}";
    /// "$22.9 m a person".
    a_person(money: &str) "{money} a person", "1人{money}";
    /// The interest of an asset that earned nothing, or less.
    flow_interest(amount: &str) "interest {amount}", "利息{amount}";
    /// Interest and other income, in the description.
    flow_also(interest: &str, others: &str)
        "{interest}, and beside it {others}",
        "{interest}、ほかに{others}";
    /// Profit and what it is used for.
    flow_profit(profit: &str, uses: &str) "{profit}, used for {uses}", "{profit}、使い道は{uses}";
    /// A loss, and what is paid in spite of it.
    flow_loss(loss: &str, uses: &str)
        "{loss}. Paid all the same: {uses}",
        "{loss}。それでも支払う：{uses}";
    /// Bets that the reserve pays and then holds.
    flow_into_bets(list: &str)
        "From the reserve into bets that stand in it: {list}.",
        "準備資産から支払い、その中に置く賭け：{list}。";
    /// Gifts that the reserve pays.
    flow_given(list: &str) "Given away from the reserve: {list}.", "準備資産からの寄付：{list}。";
    /// A list in brackets, after a caption.
    in_brackets(list: &str) " ({list})", "（{list}）";
    /// "Flows over the next 12 months".
    flows_over(months: usize)
        "{months:No month can be shown|Flows over the next month|Flows over the next # months}",
        "{months:示せる月がない|今後#か月の流れ|今後#か月の流れ}";
    /// "drawn 30 times larger", or smaller.
    drawn_times(count: &str, larger: bool)
        "drawn {count} times {larger:larger|smaller}", "{count}{larger:倍に拡大|分の1に縮小}";
    /// The first line above the lens, of other months than twelve.
    interest_of_months(months: usize)
        "{months:A month’s interest|# months’ interest},", "{months}か月分の利息。";
    /// "at 3.83 %"; of a yield that is not the bill rate "yielding 3.83 %".
    at_rate(rate: f64, is_own_yield: bool)
        "{is_own_yield:yielding|at} {rate:%2}", "{is_own_yield:運用利回り|利回り}{rate:%2}";
    /// Dollars of a hundred.
    whole_dollars(number: &str) "${number}", "{number}ドル";
    /// A band in words: "Profit kept → Dividends: $4.86 bn, 85 % of “Profit kept”".
    band_caption(from: &str, to: &str, amount: &str, share: &str, of: &str)
        "{from} → {to}: {amount}, {share} of “{of}”", "{from} → {to}：{amount}（「{of}」の{share}）";
    /// What came back of a bet: "Northern Data → Owners: $30.5 m back, 5.0 % of what it cost".
    back_caption(from: &str, to: &str, amount: &str, share: &str)
        "{from} → {to}: {amount} back, {share} of what it cost",
        "{from} → {to}：{amount}が戻る（支払額の{share}）";
    /// The head over the bets: "AI bets · outside the reserve".
    bets_stand(inside: bool)
        "AI bets · {inside:inside|outside} the reserve", "AIへの賭け・準備資産の{inside:中|外}";
    /// What it cost to run a bet.
    costs_to_run(amount: &str) "costs {amount} to run", "運営に{amount}";
    /// What came back of a bet, and who keeps it.
    came_back_to(amount: &str, inside: bool)
        "{amount} back {inside:in the reserve|to the owners}", "{amount}が{inside:準備資産|株主}に戻る";
    /// The same in short.
    came_back_short(amount: &str) "{amount} back", "戻り{amount}";
    /// The sentence of what came back of bets; amounts have their sign.
    flow_back(list: &str, inside: bool)
        "Back from bets, kept {inside:in the reserve|by the owners}: {list}.",
        "賭けから戻り、{inside:準備資産に入る|株主の手元に残る}：{list}。";
    /// The drawing in one sentence: what funds the reserve, what it holds, the interest and what
    /// else comes in, who gets it, profit or loss and what is paid.
    flow_description(funds: &str, holds: &str, earns: &str, goes: &str, kept: &str)
        "Flow diagram: {funds} fund a reserve of {holds}; it earns {earns}. Of the income, {goes}; {kept}.",
        "流れの図：{funds}が準備資産（{holds}）を支える。利息は{earns}。収入の行き先は{goes}。{kept}。";
}

phrases! {
    /// "earns $4.40 bn".
    earns "earns ", "利息 ";
    /// The title where nothing is drawn.
    flow_nothing_title "Without a reserve nothing earns interest", "準備資産がなければ、利息は生まれない";
    /// The word for nothing in a list.
    flow_none "nothing", "なし";
    /// The first line above the lens, of twelve months.
    interest_of_year "A year’s interest,", "1年分の利息。";
    /// The second.
    lens_scale "at actual scale", "ここまで実寸";
}

/// "×30", "÷100".
pub(crate) fn factor_sign(factor: f64) -> String {
    if factor >= 1.0 {
        return format!("×{}", count(factor));
    }
    format!("÷{}", times_text(1.0 / factor, 1e6))
}

impl Language {
    /// "drawn 30 times larger"; below one "drawn 100 times smaller".
    pub(crate) fn drawn_larger(self, factor: f64) -> String {
        let larger = factor >= 1.0;
        let times = if larger { factor } else { 1.0 / factor };
        if times <= 1.0 {
            return self.texts().flow().actual_scale.to_owned();
        }
        self.drawn_times(&times_text(times, 1e15), larger)
    }

    /// The two lines above the lens.
    pub(crate) fn lens_lines(self, months: usize) -> [String; 2] {
        let first = match months {
            0 => return [String::new(), String::new()],
            12 => self.interest_of_year().to_owned(),
            _ => self.interest_of_months(months),
        };
        [first, self.lens_scale().to_owned()]
    }

    /// Dollars of a hundred: "$82", "$0.40".
    pub(crate) fn of_hundred(self, share: f64) -> String {
        let near = |whole: f64| share < whole && share.round() >= whole;
        let places = match share {
            _ if share < 0.995 => 2,
            _ if near(100.0) => 1,
            _ => 0,
        };
        self.whole_dollars(&decimal(share, places))
    }

    /// The head over the bets: "AI bets · outside the reserve", or only the first of it.
    pub(crate) fn bets_head(self, inside: bool) -> [String; 2] {
        [self.bets_stand(inside), self.texts().flow().bets.to_owned()]
    }

    /// What came back of a bet and who keeps it, from full to short; a negative amount is what
    /// it cost to run.
    pub(crate) fn came_back(self, amount: &str, inside: bool, is_cost: bool) -> [String; 2] {
        if is_cost {
            return [self.costs_to_run(amount), format!("−{amount}")];
        }
        [self.came_back_to(amount, inside), self.came_back_short(amount)]
    }

    /// A list of names with amounts.
    pub(crate) fn flow_list(self, items: &[(String, String)]) -> String {
        let item = |(name, amount): &(String, String)| {
            // A name may end with a digit, and an amount begins with one.
            let is_apart = name.ends_with(|end: char| end.is_ascii());
            if is_apart { format!("{name} {amount}") } else { self.named_value(name, amount) }
        };
        self.listed(&items.iter().map(item).collect::<Vec<_>>())
    }
}

/// How many times, in digits below `most` and as a power of ten from there on.
fn times_text(times: f64, most: f64) -> String {
    if times < most { count(times) } else { format!("10^{:.0}", libm::log10(times)) }
}
