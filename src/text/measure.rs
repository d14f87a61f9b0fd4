//! Numbers, months and days with what they count, a row each.
//!
//! Not here: how many digits a number has ([`super::number`]); units of boxes
//! ([`super::entry_box`]).

use super::label::phrases;
use super::message::messages;
use crate::unit::Month;

messages! {
    /// A multiple: "1.60×".
    multiple(value: f64) "{value:.2}×", "{value:.2}倍";
    /// What would round to nought, with its unit.
    under_a_tenth(unit: &str) "less than 0.1{unit}", "0.1{unit}未満";
    /// A month: "Jul 2026".
    date(month: Month) "{month:letters} {month:year}", "{month:year}年{month:number}月";
    /// A month in full, for titles: "July 2026".
    date_long(month: Month) "{month:name} {month:year}", "{month:year}年{month:number}月";
    /// A day: "30 Jun 2026".
    day(month: Month, day: u32) "{day} {month:short}", "{month:short}{day}日";
    /// A year on an axis: "2027".
    year(month: Month) "{month:year}", "{month:year}年";
}

phrases! {
    /// What would round to nought, as a number.
    under_a_tenth_short "<\u{a0}0.1", "0.1未満";
}
