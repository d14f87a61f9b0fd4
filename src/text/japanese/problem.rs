//! Problems of a link or file in Japanese.

use crate::scenario::{
    BetFault, Id, LINK_CHARACTERS_MAX, Lever, NODE_MONTH_MAX, Preset, Problem, START_LEAST,
    START_MOST, Shares, record_end, record_start,
};
use crate::text::Language;
use crate::text::number::count;
use crate::text::problem::{Remedy, bounds, remedy, shown_text};

const LANGUAGE: Language = Language::Japanese;
const PRESET_USED: &str = "設定例の値を使います。";

pub(crate) fn summary(found: usize) -> String {
    let counter = if found < 10 { "つ" } else { "か所" };
    format!("このリンクには、そのまま使えない箇所が{found}{counter}ありました。")
}

pub(crate) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::TooLong { characters } => format!(
            "リンクが{}文字あります。先頭の{}文字だけを読み、残りは無視します。",
            whole(*characters),
            whole(LINK_CHARACTERS_MAX)
        ),
        Problem::Damaged => {
            "リンクが途中で切れたか、書き換えられています。確かな部分だけを読み、残りは設定例の値を使います。".to_owned()
        }
        Problem::OtherVersion { text } => {
            format!("リンクの版が{}です。第1版として読みます。", quoted(text))
        }
        Problem::UnknownPreset { text } => format!(
            "{}という設定例はありません。「{}」を使います。",
            quoted(text),
            LANGUAGE.preset_name(Preset::default())
        ),
        Problem::UnknownKey { key } => {
            format!("{}という入力項目はありません。無視します。", quoted(key))
        }
        Problem::Repeated { id } => {
            format!("{}が2回以上あります。最初のものを使います。", LANGUAGE.label(*id))
        }
        Problem::Unreadable { id, text } => {
            format!("{}：{}を読み取れません。{PRESET_USED}", LANGUAGE.label(*id), quoted(text))
        }
        Problem::OutOfRange { id, text } => out_of_range(*id, text),
        Problem::TooMany { id: Id::Bet, limit } => {
            format!("賭けが{limit}件を超えています。最初の{limit}件を使います。")
        }
        Problem::TooMany { id, limit } => {
            format!("{}の点が{limit}個を超えています。{PRESET_USED}", LANGUAGE.label(*id))
        }
        Problem::Bet { number, fault } => bet(*number, fault),
        Problem::SharesAbove { shares, sum } => format!(
            "{}の合計が{}です。100%になるよう、同じ比率で縮めます。",
            match shares {
                Shares::Mix => "準備資産の割合",
                Shares::Purchases => "利益で金とビットコインを買う割合",
                Shares::Issuance => "新規発行分を金、ビットコイン、貸付に回す割合",
            },
            LANGUAGE.percent_sum(*sum)
        ),
    }
}

fn out_of_range(id: Id, text: &str) -> String {
    let (label, text) = (LANGUAGE.label(id), quoted(text));
    if let Some((low, high)) = bounds(LANGUAGE, id) {
        return format!("{label}：{text}は{low}から{high}の範囲にありません。{PRESET_USED}");
    }
    match id {
        Id::Name => {
            format!("{label}：{text}は長すぎるか、表示できない文字を含みます。{PRESET_USED}")
        }
        Id::Year => format!("{label}：計算期間に{text}年目はありません。{PRESET_USED}"),
        Id::Start => format!(
            "{label}：{text}は{}年から{}年の範囲にありません。{PRESET_USED}",
            START_LEAST.year(),
            START_MOST.year()
        ),
        Id::HistoryFrom => {
            let (first, last) = (LANGUAGE.date(record_start()), LANGUAGE.date(record_end()));
            format!("{label}：{text}は記録の期間（{first}〜{last}）にありません。{PRESET_USED}")
        }
        Id::Rates | Id::TokensPath => {
            let lever = if id == Id::Rates { Lever::Rate } else { Lever::Tokens };
            let (low, high) = bounds(LANGUAGE, Id::Lever(lever)).unwrap_or_default();
            format!(
                "{label}：{text}は値が{low}から{high}、月が0から{NODE_MONTH_MAX}の範囲にありません。{PRESET_USED}"
            )
        }
        _ => format!("{label}：{text}は範囲を外れています。{PRESET_USED}"),
    }
}

fn bet(number: usize, fault: &BetFault) -> String {
    let bet = format!("{number}番目の賭け");
    match fault {
        BetFault::OutOfRange { field, text } if matches!(field.as_str(), "month" | "exit") => {
            format!(
                "{bet}：{}の{}は{}年から{}年の範囲にありません。{}",
                quoted(field),
                quoted(text),
                START_LEAST.year(),
                START_MOST.year(),
                used_instead(field)
            )
        }
        BetFault::UnknownField { field } => {
            format!("{bet}：この種類の賭けに{}という項目はありません。無視します。", quoted(field))
        }
        BetFault::Unreadable { field, text } => format!(
            "{bet}：{}の{}を読み取れません。{}",
            quoted(field),
            quoted(text),
            used_instead(field)
        ),
        BetFault::OutOfRange { field, text } => format!(
            "{bet}：{}の{}は範囲を外れています。{}",
            quoted(field),
            quoted(text),
            used_instead(field)
        ),
        BetFault::ExitBeforePayment { text } => format!(
            "{bet}：売却や満期が{}で、支払いより前です。支払いの5年後とします。",
            quoted(text)
        ),
        BetFault::Missing { field } => {
            format!("{bet}：{}がありません。この賭けは除きます。", quoted(field))
        }
        BetFault::Repeated { field } => {
            format!("{bet}：{}が2回以上あります。最初のものを使います。", quoted(field))
        }
    }
}

fn used_instead(field: &str) -> &'static str {
    match remedy(field) {
        Remedy::LeftOut => "この賭けは除きます。",
        Remedy::NameKept => "表示できる部分を使います。",
        Remedy::Usual => "通常の値を使います。",
    }
}

fn quoted(text: &str) -> String {
    format!("「{}」", shown_text(text))
}

#[expect(clippy::cast_precision_loss, reason = "a count of characters is far below 2^53")]
fn whole(number: usize) -> String {
    count(number as f64)
}
