//! Words of goal seek: what is asked, and what was found.
//!
//! Not here: the search ([`crate::analysis::GoalSearch`]).

use super::Language;
use super::label::phrases;
use super::message::{findings, messages};
use crate::analysis::Metric;

messages! {
    /// What is asked, of the months that are shown.
    goal_question(parameter: &str, metric: &str, goal: &str, when: &str)
        "At which {parameter:quoted} is {metric:quoted} {goal}? ({when})",
        "{metric:quoted}が{goal}になる{parameter:quoted}は？（{when}）";
    /// Puts a value that was found into force.
    seek_take(value: &str) "Take {value}", "{value}にする";
    /// The call of the native example is of no such form.
    solve_form() "expected FIGURE=GOAL:KEY, as in profit=5.7bn:tokens", "書式は FIGURE=GOAL:KEY（例：profit=5.7bn:tokens）";
    /// There is no such figure; these there are.
    solve_figure(name: &str, known: &str)
        "unknown figure {name:quoted}; known: {known}", "指標{name:quoted}はない。使えるもの：{known}";
    /// There is no such input.
    solve_key(name: &str) "unknown input {name:quoted}", "入力{name:quoted}はない";
    /// The goal is no number.
    solve_goal(text: &str) "{text:quoted} is no number", "{text:quoted}は数値ではない";
}

phrases! {
    /// What the search is about, and its head.
    seek_subject "Goal seek", "ゴールシーク";
    seek_title "Which value gives the figure you want?", "望む数字にするには、何をいくらにすればよいか";
    /// Its fields: the figure, what it shall be, and what may be moved.
    seek_figure "Key figure", "指標";
    seek_goal "is to be", "目標";
    seek_input "by moving", "動かす項目";
    /// Begins the search.
    seek_press "Find the value", "値を探す";
}

findings! {
    /// What a search found. Figures and values are finished texts.
    GoalFinding {
        /// One value.
        One { parameter: String, value: String, metric: String, goal: String, when: String }
            "With {parameter:quoted} at {value}, {metric:quoted} is {goal} ({when})",
            "{parameter:quoted}が{value}なら、{metric:quoted}は{goal}になる（{when}）";
        /// Several values.
        More { parameter: String, values: Vec<String>, metric: String, goal: String, when: String }
            "{metric:quoted} is {goal} with {parameter:quoted} at {values:, | or | or } ({when})",
            "{parameter:quoted}が{values:、}のいずれでも、{metric:quoted}は{goal}になる（{when}）";
        /// All values between two.
        Stretch { parameter: String, from: String, to: String, metric: String, goal: String, when: String }
            "With {parameter:quoted} anywhere from {from} to {to}, {metric:quoted} is {goal} ({when})",
            "{parameter:quoted}が{from}から{to}までなら、{metric:quoted}は{goal}のまま（{when}）";
        /// All values.
        Every { parameter: String, metric: String, goal: String, when: String }
            "{metric:quoted} is {goal} whatever {parameter:quoted} is ({when})",
            "{parameter:quoted}を変えても、{metric:quoted}は{goal}のまま（{when}）";
        /// The nearest whole number.
        Nearest { parameter: String, value: String, metric: String, figure: String, goal: String, when: String }
            "No whole number meets {goal}; nearest, with {parameter:quoted} at {value}, {metric:quoted} is {figure} ({when})",
            "ちょうど{goal}になる整数はない。最も近いのは{parameter:quoted}が{value}のときで、{metric:quoted}は{figure}（{when}）";
        /// It jumps over the goal.
        Jump { parameter: String, before: String, behind: String, metric: String, goal: String, when: String }
            "No value does it: {metric:quoted} jumps past {goal} where {parameter:quoted} goes from {before} to {behind} ({when})",
            "該当する値はない。{parameter:quoted}が{before}から{behind}に変わると、{metric:quoted}は{goal}を飛び越える（{when}）";
        /// It stays below.
        TooHigh { parameter: String, metric: String, goal: String, highest: String, when: String }
            "No {parameter:quoted} makes {metric:quoted} {goal}: the most it reaches is {highest} ({when})",
            "{parameter:quoted}をどう変えても{metric:quoted}は{goal}に届かず、最高で{highest}（{when}）";
        /// It stays above.
        TooLow { parameter: String, metric: String, goal: String, lowest: String, when: String }
            "No {parameter:quoted} makes {metric:quoted} {goal}: the least it falls to is {lowest} ({when})",
            "{parameter:quoted}をどう変えても{metric:quoted}は{goal}まで下がらず、最低で{lowest}（{when}）";
        /// It was passed by, between what was tried.
        NotFound { parameter: String, metric: String, goal: String, when: String }
            "No {parameter:quoted} was found at which {metric:quoted} is {goal} ({when})",
            "{metric:quoted}が{goal}になる{parameter:quoted}は見つからない（{when}）";
        /// There is no number.
        NoNumber { parameter: String, metric: String, when: String }
            "{metric:quoted} has no value here, whatever {parameter:quoted} is ({when})",
            "{parameter:quoted}を変えても、{metric:quoted}には値がない（{when}）";
    }
}

impl Language {
    /// A figure without the months that its name may have.
    pub(crate) fn figure_name(self, metric: Metric) -> &'static str {
        match metric {
            Metric::ReserveIncome => self.texts().chart().interest,
            _ => self.metric(metric),
        }
    }
}
