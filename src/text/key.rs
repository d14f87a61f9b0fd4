//! Words of the key figures: name and meaning, what stands below a number, and how far it is from
//! the preset.
//!
//! Not here: which figures there are and what they answer ([`crate::analysis::Metric`]).

use super::Language;
use super::label::{choices, phrases};
use super::message::{messages, said};
use crate::analysis::{Context, Metric, MetricLabel};

choices! {
    /// A key figure.
    metric, metric_meaning(Metric) {
        Metric::ReserveIncome =>
            "Interest, next 12 months", "Gross interest on the reserve over the first twelve months.",
            "利息、今後12か月", "最初の12か月に準備資産が生む利息の総額。";
        Metric::Profit =>
            "Net operating profit", "All income less what is paid out, costs, losses and tax; without changes in prices.",
            "営業利益（純額）", "全収入から支払い、経費、損失、税を引いた額。価格の変化は含みません。";
        Metric::ProfitPerEmployee =>
            "Profit per employee", "Net operating profit over the number of people.",
            "従業員1人あたり利益", "営業利益（純額）を従業員数で割った額。";
        Metric::BreakEvenRate =>
            "Break-even rate", "The bill rate at which net operating profit is zero, with the balance sheet held constant.",
            "損益分岐の利回り", "残高を一定としたとき、営業利益（純額）がゼロになる短期国債利回り。";
        Metric::Excess =>
            "Cushion", "Assets above what is owed, after twelve months.",
            "余剰", "12か月後に債務を上回る資産。";
        Metric::IncomePer100Bp =>
            "One point of rate, opening reserve", "Change in the interest of 12 months, on the opening balance, for a bill rate one point lower and one point higher.",
            "金利1ポイントの影響（期初の残高）", "開始時の残高で、短期国債利回りが1ポイント下がったとき、上がったときの12か月の利息の変化。";
        Metric::MonthsToPayBets =>
            "AI bets, in months of profit", "Months of profit that pay for all bets not yet paid.",
            "AIへの賭け、利益の月数に換算", "まだ払っていない賭けをすべて賄うのに必要な利益の月数。";
    }
}

said! {
    MetricLabel {
        InterestOfNext { months }
            "Interest, {months:next month|next # months}", "利息、今後{months}か月";
        InterestIn { month } "Interest, {month:short}", "利息、{month:short}";
        InterestFrom { first, last }
            "Interest, {first:short} – {last:short}", "利息、{first:short}〜{last:short}";
        EachAYear "Profit per employee a year", "従業員1人あたり利益（年あたり）";
        BreakEvenOnOpening "Break-even rate, opening reserve", "損益分岐の利回り（期初の残高）";
        CushionIn { month } "Cushion, {month:short}", "余剰、{month:short}";
    }
    Context {
        OfTokens { percent, is_a_year }
            "{percent:%1} of tokens{is_a_year: a year|}",
            "トークンの{percent:%1}{is_a_year:（年あたり）|}";
        CushionOfTokens { percent } "{percent:%2} of tokens", "トークンの{percent:%2}";
        NoTokens "no tokens to compare with", "比べるトークンがない";
        Loss { months } "a loss over {months:# month|# months}", "{months}か月の損失";
        OfInterest { percent } "{percent:rough} of interest", "利息の{percent:rough}";
        NoInterest "no interest is earned", "利息がない";
        People { people } "{people:people}", "{people:people}";
        Nobody "nobody works here", "従業員がいない";
        ThisRate "exactly this rate", "この利回りと同じ";
        Below { points, rate }
            "{points:.2} points below {rate:%2}", "{rate:%2}より{points:.2}ポイント低い";
        Above { points, rate }
            "{points:.2} points above {rate:%2}", "{rate:%2}より{points:.2}ポイント高い";
        PointLess { usd }
            "if it rises; {usd:unbroken} if it falls", "上がった場合。下がれば{usd:change}";
        PointLessOver { usd, months }
            "if it rises; {usd:unbroken} if it falls over {months:# month|# months}",
            "上がった場合。下がれば{usd:change}（{months}か月）";
        NoBets "no bet to pay", "支払う賭けはない";
        NoProfitPays { usd } "no profit pays for {usd:exact}", "{usd:exact}を賄う利益がない";
        AlreadyPaid { usd } "{usd:exact}, already paid", "{usd:exact}、支払い済み";
        ToPay { usd } "{usd:exact} still to pay", "これから{usd:exact}を支払う";
        PaidAnyway { usd, is_on_time }
            "{usd:exact}, paid {is_on_time:on time|late} without a profit",
            "{usd:exact}、利益はないが{is_on_time:期日に|遅れて}支払う";
        InPart { part, usd }
            "no profit; {part:exact} of {usd:exact} is paid",
            "利益なし、{usd:exact}のうち{part:exact}を支払う";
    }
}

messages! {
    /// What the preset has where no difference can be taken: "the preset: none".
    preset_has(value: &str) "the preset: {value}", "設定例：{value}";
    /// A difference from the preset: "+0.51 against the preset".
    against_preset(difference: &str)
        "{difference:unbroken} against the preset", "設定例比{difference}";
    /// The same of a pin: "A: none".
    pin_has(letter: &str, value: &str) "{letter}: {value}", "{letter}：{value}";
    /// A difference from a pin: "+0.51 against A".
    against_pin(difference: &str, letter: &str)
        "{difference:unbroken} against {letter}", "{letter}比{difference}";
    /// A difference of two rates: "+0.50 points".
    point_change(number: &str) "{number:# point|# points}", "{number}ポイント";
}

phrases! {
    /// The small word behind a number of months.
    months_unit "months", "か月";
    /// A difference too small to show.
    hardly_any_change "hardly any change", "ほぼ変化なし";
}
