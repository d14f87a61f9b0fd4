//! English texts with holes: states of controls, counts, captions.

use crate::text::number::NBSP;

pub(crate) fn changed_was(old: &str) -> String {
    format!("changed · was {old}")
}

pub(crate) fn beyond_slider(end: &str) -> String {
    format!("beyond the slider’s {end}; used as typed")
}

pub(crate) fn changes(count: u32) -> String {
    format!("{count} changed")
}

pub(crate) fn more(count: u32) -> String {
    format!("More ({count})")
}

pub(crate) fn rows(count: u32) -> String {
    let rows = if count == 1 { "row" } else { "rows" };
    format!("{count} {rows}")
}

pub(crate) fn page_of_rows(first: u32, last: u32, all: u32) -> String {
    format!("rows {first} to {last} of {all}")
}

pub(crate) fn month_of(month: u32, months: u32) -> String {
    format!("month {month} of {months}")
}

pub(crate) fn figure(number: u32) -> String {
    format!("Figure{NBSP}{number}")
}

pub(crate) fn page_title(view: &str) -> String {
    format!("Seigniorage · {view}")
}

pub(crate) fn curve_cushion(date: &str) -> String {
    format!("small curves: the cushion in {date}")
}

pub(crate) fn points_below(points: &str, rate: &str) -> String {
    format!("{points} below {rate}")
}

pub(crate) fn points_above(points: &str, rate: &str) -> String {
    format!("{points} above {rate}")
}

pub(crate) fn share_of_tokens(percent: &str) -> String {
    format!("{percent} of tokens")
}

pub(crate) fn share_of_interest(percent: &str) -> String {
    format!("{percent} of interest")
}

pub(crate) fn funded_in(amount: &str, months: &str) -> String {
    format!("{amount} in {months}")
}

pub(crate) fn against(difference: &str, pin: &str) -> String {
    format!("{difference} against {pin}")
}

pub(crate) fn handle_between(left: &str, right: &str) -> String {
    format!("Boundary between {left} and {right}")
}

pub(crate) fn ledger_caption(scenario: &str, months: u32) -> String {
    let months = if months == 1 { "month".to_owned() } else { format!("{months} months") };
    format!(
        "{scenario}: the ledger, {months}; holdings at the end of the month, flows of the month, US dollars"
    )
}

pub(crate) fn cure_bills(amount: &str) -> String {
    format!("Move {amount} into bills")
}

pub(crate) fn risk_notice(at_risk: &str, cushion: &str) -> String {
    format!("{at_risk} of the reserve can lose value; the cushion is {cushion}.")
}
