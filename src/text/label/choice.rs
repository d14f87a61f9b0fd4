//! Words of the path, of bets and presets, a row each: name and meaning in English, in Japanese.

use super::super::Language;
use super::Words;
use crate::scenario::{Ends, Kind, Preset, RatePath};

choices! {
    /// A form of the rate path.
    rate_path(RatePath) {
        RatePath::Flat =>
            "Flat", "The bill rate stays where it starts.",
            "横ばい", "短期国債利回りは開始時の水準にとどまります。";
        RatePath::Ramp =>
            "Glide", "The bill rate moves in a straight line to another rate and stays there.",
            "徐々に", "短期国債利回りは直線的に別の水準へ動き、そこにとどまります。";
        RatePath::Nodes =>
            "Own", "The bill rate follows the points you set.",
            "自由に", "短期国債利回りは指定した点をたどります。";
        RatePath::History =>
            "History", "The bill rate repeats the record of the 3-month bill, which begins in 1934.",
            "過去", "3か月物短期国債の過去の推移（1934年以降）を繰り返します。";
    }
    /// How one bet ends.
    ends(Ends) {
        Ends::Success =>
            "succeeds", "The bet succeeds on the terms set for it.",
            "成功", "賭けは設定した条件で成功します。";
        Ends::Failure =>
            "is lost", "The bet is lost; of a loan only the recovery comes back.",
            "失敗", "賭けは失敗します。貸付なら回収分だけが戻ります。";
        Ends::Expected =>
            "expected", "Every payment is weighted by its chance.",
            "期待値", "すべての収支を確率で加重します。";
    }
    /// A kind of bet.
    kind(Kind) {
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
    /// The name of a preset.
    preset_name(Preset) {
        Preset::Tether2026 => "Tether · 30 Jun 2026", "Tether・2026年6月30日";
        Preset::Article2024 => "Tether 2024, as the article tells it", "Tether・2024年（記事の描く年）";
        Preset::Circle2025 => "Circle · 2025", "Circle・2025年";
        Preset::Bank => "A bank", "銀行";
    }
}
