//! The presets to choose from: grouped, each with its size, and found by what a person types.
//!
//! Every word typed must be found in a preset: its name, issuer, ticker, id, year or group, in
//! either language, whatever the case or the width. Not here: the box and its list.

use crate::scenario::{Parameter, Preset, Scenario};
use crate::text::Language;
use crate::text::chooser::{PresetKind, found_as, search_words};
use crate::unit::Number;

/// Presets of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresetGroup {
    /// Its name.
    pub name: &'static str,
    /// Its presets.
    pub lines: Vec<PresetLine>,
}

/// A preset to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresetLine {
    /// The preset.
    pub preset: Preset,
    /// Its name, with the date of its book.
    pub name: &'static str,
    /// Who issues it and what vouches for the book, its tokens, and whether it is an estimate.
    pub detail: String,
}

/// The groups in the order of the list, with their presets.
const GROUPS: [(PresetKind, &[Preset]); 4] = [
    (
        PresetKind::Issuers,
        &[
            Preset::Tether2026,
            Preset::Circle2026,
            Preset::Circle2025,
            Preset::Usd12026,
            Preset::Usdg2026,
            Preset::Pyusd2026,
            Preset::Rlusd2026,
            Preset::Fdusd2026,
        ],
    ),
    (PresetKind::Funds, &[Preset::Usde2026, Preset::Buidl2026]),
    (PresetKind::Comparisons, &[Preset::Bank]),
    (PresetKind::Article, &[Preset::Article2024]),
];

/// The presets in which all that is typed is found, in their groups; all of them where nothing
/// is typed, none where nothing fits ([`Language::no_preset_found`]).
pub fn presets(language: Language, typed: &str) -> Vec<PresetGroup> {
    let words = search_words(typed);
    let groups = GROUPS.iter().map(|(kind, all)| PresetGroup {
        name: language.preset_kind(*kind),
        lines: all
            .iter()
            .filter(|preset| is_found(**preset, *kind, &words))
            .map(|preset| line(language, *preset))
            .collect(),
    });
    groups.filter(|group| !group.lines.is_empty()).collect()
}

/// How many presets were found, in words, or that none was: for people who listen, and in the
/// place of an empty list.
pub fn found(language: Language, groups: &[PresetGroup]) -> String {
    match groups.iter().map(|group| group.lines.len()).sum() {
        0 => language.no_preset_found().to_owned(),
        count => language.presets_found(count),
    }
}

fn line(language: Language, preset: Preset) -> PresetLine {
    let tokens = Scenario::preset(preset).number(Parameter::Tokens);
    let size = language.money_short(f64::from_decimal(tokens));
    let about = language.preset_about(preset);
    let detail = if preset.is_estimate() {
        language.preset_estimated(about, &size)
    } else {
        language.preset_detail(about, &size)
    };
    PresetLine { preset, name: language.preset_name(preset), detail }
}

fn is_found(preset: Preset, kind: PresetKind, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = found_as(preset).to_owned();
    let said = Language::ALL.into_iter().flat_map(|language| {
        let kind = language.preset_kind(kind);
        [language.preset_name(preset), language.preset_about(preset), kind]
    });
    for part in said.chain([preset.id()]) {
        text.push(' ');
        text.push_str(part);
    }
    let text = search_words(&text).join(" ");
    words.iter().all(|word| text.contains(word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(typed: &str) -> Vec<&'static str> {
        let groups = presets(Language::English, typed);
        groups.iter().flat_map(|group| group.lines.iter().map(|line| line.preset.id())).collect()
    }

    #[test]
    fn every_preset_stands_in_one_group() {
        for language in Language::ALL {
            let groups = presets(language, " ");
            let listed: Vec<_> =
                groups.iter().flat_map(|group| &group.lines).map(|line| line.preset).collect();
            assert_eq!(listed.len(), Preset::ALL.len());
            assert!(Preset::ALL.iter().all(|preset| listed.contains(preset)));
            for line in groups.iter().flat_map(|group| &group.lines) {
                assert_eq!(line.name, language.preset_name(line.preset));
                assert!(!line.detail.is_empty() && line.detail.chars().count() < 90, "{line:?}");
            }
        }
    }

    #[test]
    fn a_line_has_issuer_size_and_mark() {
        let detail = |language, typed| {
            let groups = presets(language, typed);
            groups[0].lines[0].detail.replace('\u{a0}', " ")
        };
        assert_eq!(
            detail(Language::English, "pyusd"),
            "Paxos for PayPal, examined by KPMG · $2.9 bn · rests on assumptions"
        );
        assert_eq!(detail(Language::English, "tether-2026"), "USDT, signed by BDO · $183.6 bn");
        assert!(detail(Language::Japanese, "pyusd").ends_with("29億ドル・仮定を含む"));
    }

    #[test]
    fn a_preset_is_found_by_any_of_its_names() {
        for (typed, id) in [
            ("PayPal", "pyusd-2026-08"),
            ("ペイパル", "pyusd-2026-08"),
            ("ﾍﾟｲﾊﾟﾙ", "pyusd-2026-08"),
            ("ぺいぱる", "pyusd-2026-08"),
            ("ｒｌｕｓｄ", "rlusd-2026-07"),
            ("リップル", "rlusd-2026-07"),
            ("world liberty", "usd1-2026-06"),
            ("USD1", "usd1-2026-06"),
            ("ethena", "usde-2026-10"),
            ("blackrock", "fund-buidl-2026"),
            ("トークン化", "fund-buidl-2026"),
            ("fund-buidl-2026", "fund-buidl-2026"),
            ("circle 2025", "circle-2025"),
            ("サークル 3月", "circle-2026-03"),
            ("USDC mar", "circle-2026-03"),
            ("usdt 2024", "article-2024"),
            ("記事", "article-2024"),
            ("bank", "bank"),
            ("銀行", "bank"),
            ("香港", "fdusd-2026-08"),
        ] {
            assert!(ids(typed).contains(&id), "{typed}: {:?}", ids(typed));
        }
        assert_eq!(ids("kpmg"), ["usd1-2026-06", "usdg-2026-07", "pyusd-2026-08"]);
        assert_eq!(ids("2025"), ["circle-2025"]);
        assert_eq!(ids("テザー　２０２４"), ["article-2024"]);
    }

    #[test]
    fn nothing_found_is_said() {
        for language in Language::ALL {
            let none = presets(language, "no such thing");
            assert_eq!(none, []);
            assert_eq!(found(language, &none), language.no_preset_found());
            assert_ne!(found(language, &presets(language, "")), language.no_preset_found());
        }
        let one = presets(Language::English, "pyusd");
        assert_eq!(found(Language::English, &one), "1 preset");
        assert_eq!(ids("\u{200b}<>\"'&%"), ids("<>"));
    }
}
