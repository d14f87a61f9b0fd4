//! Words of durations and of the six shocks of rates.
//!
//! Not here: which words apply; `figure` decides.

use super::label::{names, phrases};
use super::message::{Hole, findings, messages};
use super::{Language, lower};
use crate::analysis::BaselShock;
use crate::unit::Month;

findings! {
    /// The shock that takes most of the value of assets less tokens. USD.
    DurationFinding {
        /// So much, against the cushion.
        Worst { shock: BaselShock, loss: f64, cushion: OfCushion }
            "The worst of six shocks, {shock:lower}, costs {loss} of value{cushion}",
            "6つの金利ショックで最悪の「{shock}」は価値を{loss}減らす{cushion}";
        /// None takes anything.
        Still
            "No shock of rates moves the value of the balance: nothing has a term",
            "期間のあるものがなく、どの金利ショックでも価値は動かない";
    }
    /// A loss beside the cushion.
    OfCushion {
        /// So many per cent of it.
        Part { percent: f64 } ", {percent:rough} of the cushion", "（余剰の{percent:rough}）";
        /// More than all of it.
        More { cushion: f64 }
            ", more than the cushion of {cushion}", "（余剰{cushion}を上回る）";
        /// There is none.
        None ", and there is no cushion to bear it", "（それを吸収する余剰はない）";
    }
}

messages! {
    /// Under the table: how it is computed, and which shocks these are.
    duration_note(month: Month)
        "At the start of {month}. A class without a term (gold, bitcoin, shares, all else) does not move here. Change of value: amount × modified duration × shock at that term, no rate held at zero. Shocks: Basel standard of April 2016 for the US dollar, parallel 2, short 3 and long 1.5 points; a later calibration applies from 2026, and its sizes are not used here.",
        "{month}初め時点。期間のないもの（金・ビットコイン・株式・その他）はここでは動かない。価値の変化は、金額×修正デュレーション×その期間の金利変化で、金利をゼロで止めない。ショックは2016年4月のバーゼル基準の米ドル値（平行2、短期3、長期1.5ポイント）。2026年からの再較正値は使っていない。";
}

names! {
    /// A shock of rates, as a title tells it.
    basel_shock(BaselShock) {
        BaselShock::ParallelUp => "All rates up 2 points", "全期間2ポイント上昇";
        BaselShock::ParallelDown => "All rates down 2 points", "全期間2ポイント低下";
        BaselShock::Steepener => "Short rates down and long rates up", "短期低下・長期上昇";
        BaselShock::Flattener => "Short rates up and long rates down", "短期上昇・長期低下";
        BaselShock::ShortUp => "Short rates up 3 points", "短期3ポイント上昇";
        BaselShock::ShortDown => "Short rates down 3 points", "短期3ポイント低下";
    }
}

phrases! {
    /// What the table is about.
    duration_subject "Terms and value", "期間と価値";
    /// Its columns: the part, what is held, what it earns, and its terms.
    duration_part "Part of the balance", "内訳";
    duration_amount "Amount", "金額";
    duration_yield "Yield", "利回り";
    duration_days "Days until it reprices", "金利更改までの日数";
    duration_years "Modified duration, years", "修正デュレーション（年）";
    duration_dv01 "Loss for +1 bp (DV01)", "+1bpでの損失（DV01）";
    /// The columns of the shocks.
    shock_parallel_up "Parallel up", "平行上昇";
    shock_parallel_down "Parallel down", "平行低下";
    shock_steepener "Steepener", "スティープ化";
    shock_flattener "Flattener", "フラット化";
    shock_short_up "Short up", "短期上昇";
    shock_short_down "Short down", "短期低下";
    /// Rows that are no class.
    duration_no_term "Without a term", "期間なし";
    duration_assets "All assets", "資産合計";
    duration_tokens "Tokens", "トークン";
    duration_net "Assets less tokens (gap)", "資産−トークン（ギャップ）";
}

impl Hole for BaselShock {
    fn written(&self, language: Language, style: &str) -> String {
        let name = language.basel_shock(*self);
        if style == "lower" { lower(name) } else { name.to_owned() }
    }
}
