//! Words of the path, of bets and presets, a row each: in English, in Japanese; of a kind of bet with
//! its meaning.

use super::super::Language;
use crate::scenario::{Ends, Kind, Preset, RatePath};

choices! {
    /// A kind of bet.
    kind, kind_meaning(Kind) {
        Kind::Equity =>
            "Stake", "Shares in a company, sold later for a multiple of their price.",
            "出資", "企業の株式。後に取得額の何倍かで売ります。";
        Kind::Loan =>
            "Loan", "Money lent at interest and paid back at maturity.",
            "貸付", "利息を受け取り、満期に返済される資金です。";
        Kind::Compute =>
            "Machines", "Machines bought and rented out by the hour until they are worth nothing.",
            "計算設備", "計算設備を買い、価値がなくなるまで時間貸しします。";
        Kind::Grant =>
            "Gift", "Money given, such as open data; nothing comes back.",
            "寄付", "公開データなどに充てる資金。見返りはありません。";
    }
}

names! {
    /// A form of the rate path.
    rate_path(RatePath) {
        RatePath::Flat => "Flat", "横ばい";
        RatePath::Ramp => "Glide", "徐々に";
        RatePath::Nodes => "Own", "自由に";
        RatePath::History => "History", "過去";
    }
    /// How one bet ends.
    ends(Ends) {
        Ends::Success => "succeeds", "成功";
        Ends::Failure => "is lost", "失敗";
        Ends::Expected => "expected", "期待値";
    }
    /// The name of a preset.
    preset_name(Preset) {
        Preset::Tether2026 => "Tether · 30 Jun 2026", "Tether・2026年6月30日";
        Preset::Article2024 => "Tether 2024, as the article tells it", "Tether・2024年（記事の描く年）";
        Preset::Circle2025 => "Circle · 2025", "Circle・2025年";
        Preset::Bank => "A bank", "銀行";
        Preset::Circle2026 => "Circle · 31 Mar 2026", "Circle・2026年3月31日";
        Preset::Pyusd2026 => "PYUSD · 31 Aug 2026", "PYUSD・2026年8月31日";
        Preset::Usdg2026 => "USDG · 31 Jul 2026", "USDG・2026年7月31日";
        Preset::Usd12026 => "USD1 · 30 Jun 2026", "USD1・2026年6月30日";
        Preset::Rlusd2026 => "RLUSD · 31 Jul 2026", "RLUSD・2026年7月31日";
        Preset::Fdusd2026 => "FDUSD · 31 Aug 2026", "FDUSD・2026年8月31日";
        Preset::Usde2026 => "USDe · 3 Oct 2026", "USDe・2026年10月3日";
        Preset::Buidl2026 => "BUIDL · 2026", "BUIDL・2026年";
    }
}
