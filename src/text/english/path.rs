//! English words of the paths of rate and tokens.

use crate::text::texts::Path;

pub(crate) const PATH: Path = Path {
    month: "Month",
    bend: "Where the glide begins",
    end: "Where the glide ends",
    month_of_projection: "month",
    named: "Begin",
    before_inflation: "before 15 %",
    before_dot_com: "dot-com fall",
    before_crisis: "before the crisis",
    before_pandemic: "before the pandemic",
    before_rise: "before the rise",
    growth_used: "No points: the growth above is used.",
};
