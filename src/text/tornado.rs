//! Words of the tornado.
//!
//! Not here: which levers there are and what they do ([`crate::analysis::Tornado`]).

use super::Language;
use super::label::phrases;
use super::message::{findings, messages};
use crate::analysis::UsualRange;
use crate::scenario::{Parameter, Unit};
use crate::unit::Number;

messages! {
    /// A range to both sides.
    range_of(step: &str) "±{step}", "±{step}";
    /// So many percent of the value itself.
    range_of_value(percent: f64) "±{percent:%0}", "±{percent:%0}";
    /// Points of a share or a rate.
    range_points(number: &str) "±{number:# point|# points}", "±{number}ポイント";
    /// What a bar does when it is taken, for people who listen.
    bar_sets(parameter: &str, low: &str, low_effect: &str, high: &str, high_effect: &str)
        "{parameter}: {low_effect} at {low}, {high_effect} at {high}",
        "{parameter}：{low}で{low_effect}、{high}で{high_effect}";
    /// Under the figure.
    tornado_note(when: &str)
        "{when}. Each lever alone, from its present value over its usual range: a point of rate, a tenth of an amount, five points of a share of the reserve, which bills give or take; the range ends at the bounds of the input. Levers that change nothing are left out.",
        "{when}。要因を1つずつ、現在の値から通常の幅だけ動かす。金利は1ポイント、金額は1割、準備資産の構成比は5ポイント（短期国債と入れ替え）で、入力の上下限を超えない。何も変えない要因は除く。";
}

phrases! {
    /// What the figure is about.
    tornado_subject "Which lever matters most", "どの要因が最も効くか";
    /// The column of levers.
    lever_head "Lever", "要因";
    /// The column of ranges.
    range_head "Usual range", "通常の幅";
    /// The column of the lower ends.
    low_head "Low", "下限";
    /// The column of the upper ends.
    high_head "High", "上限";
    /// The column of what the lower end does.
    low_effect_head "Change at low", "下限での変化";
    /// The column of what the upper end does.
    high_effect_head "Change at high", "上限での変化";
}

findings! {
    /// Which lever moves a figure most. Texts are finished.
    TornadoFinding {
        /// One, to both sides.
        Most { parameter: String, range: String, metric: String, low: String, high: String }
            "{parameter:quoted} moves {metric:quoted} most: {low} to {high} for {range}",
            "{metric:quoted}を最も動かすのは{parameter:quoted}。{range}で{low}から{high}";
        /// One, to one side.
        OneSide { parameter: String, value: String, metric: String, effect: String }
            "{parameter:quoted} moves {metric:quoted} most: {effect} at {value}",
            "{metric:quoted}を最も動かすのは{parameter:quoted}。{value}で{effect}";
        /// None.
        Still { metric: String }
            "No lever moves {metric:quoted}", "{metric:quoted}を動かす要因はない";
        /// There is no number.
        NoNumber { metric: String }
            "{metric:quoted} has no value here", "{metric:quoted}には値がない";
    }
}

impl Language {
    /// A usual range: "±1 point", "±10 %", "±15 days".
    pub(crate) fn usual_range(self, parameter: Parameter, range: UsualRange) -> String {
        match (range, parameter.row().unit) {
            (UsualRange::Percent(percent), _) => self.range_of_value(f64::from_decimal(percent)),
            (UsualRange::Points(points), Unit::Percent | Unit::PercentAYear) => {
                self.range_points(&points.normalize().to_string())
            }
            (UsualRange::Points(points), Unit::MonthNumber) => {
                self.range_of(&self.in_months(&points.normalize().to_string()))
            }
            (UsualRange::Points(points), _) => self.range_of(&self.value_text(parameter, points)),
        }
    }
}
