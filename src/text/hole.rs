//! Texts with holes: functions of a language, each matched for every language.
//!
//! What goes into a hole is already in the style of the language. Not here: sentences on
//! results, and problems ([`super::problem`]).

use super::{Language, english, japanese};

macro_rules! holes {
    ($($(#[$meaning:meta])* $function:ident($($argument:ident: $type:ty),*);)*) => {
        impl Language {$(
            $(#[$meaning])*
            pub fn $function(self, $($argument: $type),*) -> String {
                match self {
                    Self::English => english::hole::$function($($argument),*),
                    Self::Japanese => japanese::hole::$function($($argument),*),
                }
            }
        )*}
    };
}

holes! {
    /// Under a changed control: "changed · was 3.74 %".
    changed_was(old: &str);
    /// Under a control whose value is past the end of its slider.
    beyond_slider(end: &str);
    /// How many inputs differ from the preset: "2 changed".
    changes(count: u32);
    /// The button that shows the other controls of a group: "More (5)".
    more(count: u32);
    /// Rows of a table: "60 rows".
    rows(count: u32);
    /// The rows of a table that show: "rows 26 to 50 of 60".
    page_of_rows(first: u32, last: u32, all: u32);
    /// Place in the projection: "month 30 of 60".
    month_of(month: u32, months: u32);
    /// "Figure 2", "図2".
    figure(number: u32);
    /// Title of the document in a view.
    page_title(view: &str);
    /// What the curves of the uses of profit show: "curve: cushion, Jun 2031".
    curve_cushion(date: &str);
    /// Below a rate: "3.79 points below 4.10 %".
    points_below(points: &str, rate: &str);
    /// Below a rate: "1.20 points above 4.10 %".
    points_above(points: &str, rate: &str);
    /// "3.4 % of tokens".
    share_of_tokens(percent: &str);
    /// "95 % of interest".
    share_of_interest(percent: &str);
    /// "$2.01 bn in 4.1 months".
    funded_in(amount: &str, months: &str);
    /// A difference and what it is measured from: "+0.51 against A".
    against(difference: &str, pin: &str);
    /// A handle of the reserve bar, for a screen reader.
    handle_between(left: &str, right: &str);
    /// Caption of the monthly ledger.
    ledger_caption(scenario: &str, months: u32);
    /// The action that cures too much risk: "Move $34.0 bn into bills".
    cure_bills(amount: &str);
    /// What can lose value against the cushion.
    risk_notice(at_risk: &str, cushion: &str);
}
