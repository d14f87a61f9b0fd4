//! Words of the list of presets, and how what is typed in it is compared.
//!
//! Not here: which presets there are and in which order ([`crate::figure::chooser`]).

use super::entry::folded;
use super::label::{names, phrases};
use super::message::messages;
use crate::scenario::Preset;

/// Kinds of preset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PresetKind {
    /// Issuers whose book is published.
    Issuers,
    /// Funds as tokens, and dollars made of futures.
    Funds,
    /// What an issuer is compared with.
    Comparisons,
    /// What the article says.
    Article,
}

names! {
    /// Over a group of presets.
    preset_kind(PresetKind) {
        PresetKind::Issuers => "Issuers with a published book", "帳簿を公表する発行体";
        PresetKind::Funds => "Tokenised funds and synthetic dollars", "トークン化ファンドと合成ドル";
        PresetKind::Comparisons => "Comparisons", "比較対象";
        PresetKind::Article => "The article", "記事";
    }
    /// What a preset is of, and what vouches for it.
    preset_about(Preset) {
        Preset::Tether2026 => "USDT, signed by BDO", "USDT、BDO署名";
        Preset::Article2024 => "USDT, the year the article speaks of", "USDT、記事が語る年";
        Preset::Circle2025 => "USDC, annual report", "USDC、年次報告書";
        Preset::Bank => "Tether’s bills, repo and loans of 30 Jun 2026 in a US bank", "2026年6月30日のTetherの短期国債・レポ・貸付を持つ米国の銀行";
        Preset::Circle2026 => "USDC, quarterly report", "USDC、四半期報告";
        Preset::Pyusd2026 => "Paxos for PayPal, examined by KPMG", "PayPalのためにPaxosが発行、KPMGが検証";
        Preset::Usdg2026 => "Paxos, examined by KPMG", "Paxosが発行、KPMGが検証";
        Preset::Usd12026 => "BitGo for World Liberty, examined by KPMG", "World LibertyのためにBitGoが発行、KPMGが検証";
        Preset::Rlusd2026 => "Ripple, examined by Deloitte", "Rippleが発行、Deloitteが検証";
        Preset::Fdusd2026 => "First Digital, limited assurance by AOGB", "First Digitalが発行、AOGBの限定的保証";
        Preset::Usde2026 => "Ethena, reserve known in part", "Ethenaが発行、準備資産は一部のみ判明";
        Preset::Buidl2026 => "BlackRock, holders get all but a fee", "BlackRockのファンド、手数料を除く全額が保有者へ";
    }
}

messages! {
    /// Beside the name of a preset.
    preset_detail(about: &str, size: &str) "{about} · {size}", "{about}・{size}";
    /// The same of a small issuer.
    preset_estimated(about: &str, size: &str)
        "{about} · {size} · rests on assumptions", "{about}・{size}・仮定を含む";
    /// How many presets are found.
    presets_found(count: usize) "{count:# preset|# presets}", "{count}件の設定例";
}

phrases! {
    /// In the place of the list where nothing is found.
    no_preset_found
        "No preset fits. Try a name, an issuer or a year.",
        "当てはまる設定例はない。名前、発行体、年で探せる。";
}

/// Other names by which a preset is found: never shown.
pub(crate) fn found_as(preset: Preset) -> &'static str {
    match preset {
        Preset::Tether2026 | Preset::Article2024 => "tether usdt テザー",
        Preset::Circle2025 | Preset::Circle2026 => "circle usdc usd coin サークル",
        Preset::Bank => "bank deposits バンク 預金",
        Preset::Pyusd2026 => "paypal usd ペイパル パクソス",
        Preset::Usdg2026 => {
            "global dollar network パクソス グローバルダラー singapore シンガポール"
        }
        Preset::Usd12026 => "wlfi trump ビットゴー ワールドリバティ",
        Preset::Rlusd2026 => "ripple usd standard custody リップル",
        Preset::Fdusd2026 => "first digital usd hong kong 香港 ファーストデジタル",
        Preset::Usde2026 => "ethena エテナ エセナ synthetic basis",
        Preset::Buidl2026 => "blackrock ブラックロック securitize treasury fund",
    }
}

/// What is typed as words to look for: in one width and case, hiragana as katakana.
pub(crate) fn search_words(typed: &str) -> Vec<String> {
    let mut kana = String::new();
    for letter in folded(typed).chars() {
        push(&mut kana, letter);
    }
    let words =
        kana.split(|c: char| c.is_whitespace() || matches!(c, '・' | '·' | ',' | '.' | '-'));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The katakana of half width from U+FF66 on, in full width.
const HALF_WIDTH: &str = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// Puts a letter at the end of a text in full width, hiragana as katakana; a mark of voice of half
/// width goes onto the letter before it.
fn push(text: &mut String, letter: char) {
    let shifted = |letter: char, by: u32| char::from_u32(u32::from(letter) + by).unwrap_or(letter);
    let full = match letter {
        '\u{ff66}'..='\u{ff9d}' => {
            let place = usize::try_from(u32::from(letter) - 0xff66).unwrap_or_default();
            HALF_WIDTH.chars().nth(place).unwrap_or(letter)
        }
        '\u{ff9e}' | '\u{ff9f}' => match text.pop() {
            Some('ウ') => 'ヴ',
            Some(before) => shifted(before, u32::from(letter) - 0xff9d),
            None => return,
        },
        'ぁ'..='ゖ' => shifted(letter, 0x60),
        _ => letter,
    };
    text.push(full);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_compared_in_one_form() {
        assert_eq!(search_words("  PayPal　ＵＳＤ "), ["paypal", "usd"]);
        assert_eq!(search_words("ﾍﾟｲﾊﾟﾙ"), ["ペイパル"]);
        assert_eq!(search_words("ぐろーばる ｳﾞｧ"), ["グローバル", "ヴァ"]);
        assert_eq!(search_words("ﾞ・, .-"), [""; 0]);
        assert_eq!(HALF_WIDTH.chars().count(), 0xff9d - 0xff66 + 1);
    }
}
