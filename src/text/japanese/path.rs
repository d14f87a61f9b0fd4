//! Japanese words of the paths of rate and tokens.

use crate::text::texts::Path;

pub(crate) const PATH: Path = Path {
    month: "月",
    bend: "動き始める点",
    end: "動き終わる点",
    month_of_projection: "か月目",
    named: "開始",
    before_inflation: "15%に達する前",
    before_dot_com: "ITバブル崩壊",
    before_crisis: "金融危機の前",
    before_pandemic: "感染拡大の前",
    before_rise: "利上げの前",
    growth_used: "点がないので、上の増加率を使います。",
};
