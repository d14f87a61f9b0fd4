//! What was wrong with a link or a file, in words, and what is used instead.
//!
//! Not here: finding the problems; how text from outside is shown ([`super::quotation`]).

use super::Language;
use super::label::{names, phrases};
use super::message::messages;
use super::quotation::shown_text;
use crate::scenario::{
    BetFault, Id, LINK_CHARACTERS_MAX, NODE_MONTH_MAX, PINS_MAX, Parameter, Preset, Problem,
    START_LEAST, START_MOST, Shares, record_end, record_start,
};
use crate::unit::Month;

/// The part of the link a problem is about, as data: "rate=4,0x"; `None` where it has none.
pub fn parameter(problem: &Problem) -> Option<String> {
    let pair = |key: &str, text: &str| Some(format!("{key}={}", shown_text(text)));
    match problem {
        Problem::TooLong { .. }
        | Problem::Damaged
        | Problem::NoLink
        | Problem::SharesAbove { .. } => None,
        Problem::OtherVersion { text } => pair(Id::Version.key(), text),
        Problem::UnknownPreset { text } => pair(Id::Preset.key(), text),
        Problem::UnknownKey { key } => Some(shown_text(key)),
        Problem::Repeated { id } | Problem::TooMany { id, .. } => Some(id.key().to_owned()),
        Problem::Unreadable { id, text } | Problem::OutOfRange { id, text } => pair(id.key(), text),
        Problem::Pin { problem, .. } => parameter(problem),
        Problem::PinLeftOut { text } => pair("pin", text),
        Problem::TooManyPins => Some("pin".to_owned()),
        Problem::Bet { fault, .. } => Some(match fault {
            BetFault::Unreadable { field, text } | BetFault::OutOfRange { field, text } => {
                format!("{}:{}", shown_text(field), shown_text(text))
            }
            BetFault::ExitBeforePayment { text } => format!("exit:{text}"),
            BetFault::UnknownField { field }
            | BetFault::Missing { field }
            | BetFault::Repeated { field } => shown_text(field),
        }),
    }
}

/// What becomes of a bet with a field that was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// There is no bet without it.
    LeftOut,
    /// What can be shown of the name is kept.
    NameKept,
    /// The field's usual value is used.
    Usual,
}

fn remedy(field: &str) -> Remedy {
    match field {
        "kind" | "month" | "amount" | "units" | "unit_price" => Remedy::LeftOut,
        "name" => Remedy::NameKept,
        _ => Remedy::Usual,
    }
}

/// The smallest and largest value of a number, in words.
fn bounds(language: Language, id: Id) -> Option<(String, String)> {
    let Id::Parameter(parameter) = id else { return None };
    let row = parameter.row();
    Some((
        language.value_text_full(parameter, row.minimum),
        language.value_text_full(parameter, row.maximum),
    ))
}

messages! {
    /// The link is longer than what is read of it.
    too_long(found: usize, read: usize)
        "The link has {found} characters. The first {read} were read and the rest left out.",
        "リンクが{found}文字あります。先頭の{read}文字だけを読み、残りは無視します。";
    /// The link was cut or changed.
    damaged()
        "The link was cut off or changed on its way. What is sure of it was read; the rest is the preset’s.",
        "リンクが途中で切れたか、書き換えられています。確かな部分だけを読み、残りは設定例の値を使います。";
    /// Another version of the format.
    other_version(text: &str)
        "The link is of version {text:quoted}. It is read as version 1.",
        "リンクの版が{text:quoted}です。第1版として読みます。";
    /// No such preset.
    unknown_preset(text: &str, used: &str)
        "There is no preset {text:quoted}. {used} is used.",
        "{text:quoted}という設定例はありません。「{used}」を使います。";
    /// No such input.
    unknown_key(key: &str)
        "{key:quoted} is not an input of this model. It was left out.",
        "{key:quoted}という入力項目はありません。無視します。";
    /// An input more than once, or a quoted field.
    repeated(label: &str)
        "{label} is given more than once. The first is used.",
        "{label}が2回以上あります。最初のものを使います。";
    /// What cannot be read.
    unreadable(label: &str, text: &str)
        "{label}: {text:quoted} cannot be read.",
        "{label}：{text:quoted}を読み取れません。";
    /// More bets than a book holds.
    too_many_bets(limit: usize)
        "The link has more than {limit} bets. The first {limit} are used.",
        "賭けが{limit}件を超えています。最初の{limit}件を使います。";
    /// A problem within a pin.
    lettered_pin(letter: &str, problem: &str) "Pin {letter}: {problem}", "ピン{letter}：{problem}";
    /// A pin that names no preset.
    pin_left_out(text: &str)
        "There is no preset {text:quoted} to pin. The pin was left out.",
        "{text:quoted}という設定例はありません。このピンは除きます。";
    /// More pins than there may be.
    too_many_pins(limit: usize)
        "The link has more than {limit} pins. The first {limit} are used.",
        "ピンが{limit}件を超えています。最初の{limit}件を使います。";
    /// More points than a path holds.
    too_many_points(label: &str, limit: usize)
        "{label} has more than {limit} points.", "{label}の点が{limit}個を超えています。";
    /// Shares of one whole above it.
    shares_above(shares: &str, sum: &str)
        "{shares} add up to {sum}. They are scaled back to 100\u{a0}% in proportion.",
        "{shares}の合計が{sum}です。100%になるよう、同じ比率で縮めます。";
    /// A number past its bounds.
    not_within(label: &str, text: &str, low: &str, high: &str)
        "{label}: {text:quoted} is not from {low} to {high}.",
        "{label}：{text:quoted}は{low}から{high}の範囲にありません。";
    /// A name that cannot be shown.
    name_not_shown(label: &str, text: &str)
        "{label}: {text:quoted} is too long or has characters that cannot be shown.",
        "{label}：{text:quoted}は長すぎるか、表示できない文字を含みます。";
    /// A year after the last.
    no_such_year(label: &str, text: &str)
        "{label}: the horizon has no year {text:quoted}.",
        "{label}：計算期間に{text:quoted}年目はありません。";
    /// A month whose year is past its bounds.
    not_within_years(label: &str, text: &str, low: Month, high: Month)
        "{label}: {text:quoted} is not from {low:year} to {high:year}.",
        "{label}：{text:quoted}は{low:year}年から{high:year}年の範囲にありません。";
    /// A month that the record does not hold.
    not_in_record(label: &str, text: &str, first: &str, last: &str)
        "{label}: {text:quoted} is not in the record, {first} to {last}.",
        "{label}：{text:quoted}は記録の期間（{first}〜{last}）にありません。";
    /// A point of a path past its bounds.
    not_on_path(label: &str, text: &str, low: &str, high: &str, months: u32)
        "{label}: {text:quoted} is not from {low} to {high} in a month from 0 to {months}.",
        "{label}：{text:quoted}は値が{low}から{high}、月が0から{months}の範囲にありません。";
    /// Past bounds that have no words.
    outside(label: &str, text: &str)
        "{label}: {text:quoted} is outside its bounds.", "{label}：{text:quoted}は範囲を外れています。";
    /// A problem of one bet.
    numbered_bet(number: usize, problem: &str) "Bet {number}: {problem}", "{number}番目の賭け：{problem}";
    /// A month of a bet whose year is past its bounds.
    field_not_within_years(field: &str, text: &str, low: Month, high: Month)
        "{text:quoted} in {field:quoted} is not from {low:year} to {high:year}.",
        "{field:quoted}の{text:quoted}は{low:year}年から{high:year}年の範囲にありません。";
    /// A field that this kind of bet does not have.
    unknown_field(field: &str)
        "{field:quoted} is not a field of this kind of bet. It was left out.",
        "この種類の賭けに{field:quoted}という項目はありません。無視します。";
    /// A field that cannot be read.
    field_unreadable(field: &str, text: &str)
        "{text:quoted} in {field:quoted} cannot be read.",
        "{field:quoted}の{text:quoted}を読み取れません。";
    /// A field past its bounds.
    field_outside(field: &str, text: &str)
        "{text:quoted} in {field:quoted} is outside its bounds.",
        "{field:quoted}の{text:quoted}は範囲を外れています。";
    /// An end before the payment.
    exit_before_payment(text: &str)
        "it would be sold or fall due in {text:quoted}, before it is paid. Five years after the payment is used.",
        "売却や満期が{text:quoted}で、支払いより前です。支払いの5年後とします。";
    /// A field without which there is no bet.
    field_missing(field: &str)
        "{field:quoted} is missing. The bet was left out.",
        "{field:quoted}がありません。この賭けは除きます。";
    /// What stands above a list of problems: an English number in words, a Japanese counter.
    parts_unused(word: &str, found: usize)
        "{word} {found:part|parts} of this link could not be used as {found:it stands|they stand}.",
        "このリンクには、そのまま使えない箇所が{word}{found:|}ありました。";
    /// Something was found wrong, and what is done about it.
    found_and_done(found: &str, done: &str) "{found} {done}", "{found}{done}";
}

phrases! {
    /// Something was shared with the page, and no scenario stands in it.
    no_link
        "What was shared holds no link of a scenario. Nothing was changed.",
        "共有された内容に設定のリンクがありません。何も変更していません。";
    /// What is done about an input that cannot be used.
    preset_used "The preset’s value is used.", "設定例の値を使います。";
}

names! {
    /// What becomes of a bet with a field that was not taken.
    remedied(Remedy) {
        Remedy::LeftOut => "The bet was left out.", "この賭けは除きます。";
        Remedy::NameKept => "What can be shown of it is kept.", "表示できる部分を使います。";
        Remedy::Usual => "Its usual value is used.", "通常の値を使います。";
    }
    /// Shares of one whole.
    shares(Shares) {
        Shares::Mix => "The shares of the reserve", "準備資産の割合";
        Shares::Purchases =>
            "The shares of profit spent on gold and bitcoin", "利益で金とビットコインを買う割合";
        Shares::Issuance =>
            "The shares of new tokens put into gold, bitcoin and loans",
            "新規発行分を金、ビットコイン、貸付に回す割合";
    }
}

impl Language {
    /// One problem in one or two sentences: what was found, and what is used instead.
    pub fn problem(self, problem: &Problem) -> String {
        let preset_used = |found: String| self.found_and_done(&found, self.preset_used());
        match problem {
            Problem::TooLong { characters } => self.too_long(*characters, LINK_CHARACTERS_MAX),
            Problem::Damaged => self.damaged(),
            Problem::NoLink => self.no_link().to_owned(),
            Problem::OtherVersion { text } => self.other_version(text),
            Problem::UnknownPreset { text } => {
                self.unknown_preset(text, self.preset_name(Preset::default()))
            }
            Problem::UnknownKey { key } => self.unknown_key(key),
            Problem::Repeated { id } => self.repeated(self.label(*id)),
            Problem::Unreadable { id, text } => preset_used(self.unreadable(self.label(*id), text)),
            Problem::OutOfRange { id, text } => preset_used(self.out_of_range(*id, text)),
            Problem::TooMany { id: Id::Bet, limit } => self.too_many_bets(*limit),
            Problem::TooMany { id, limit } => {
                preset_used(self.too_many_points(self.label(*id), *limit))
            }
            Problem::Bet { number, fault } => self.numbered_bet(*number, &self.bet_fault(fault)),
            Problem::Pin { letter, problem } => {
                self.lettered_pin(letter.word(), &self.problem(problem))
            }
            Problem::PinLeftOut { text } => self.pin_left_out(text),
            Problem::TooManyPins => self.too_many_pins(PINS_MAX),
            Problem::SharesAbove { shares, sum } => {
                self.shares_above(self.shares(*shares), &self.percent_sum(*sum))
            }
        }
    }

    fn out_of_range(self, id: Id, text: &str) -> String {
        let label = self.label(id);
        if let Some((low, high)) = bounds(self, id) {
            return self.not_within(label, text, &low, &high);
        }
        match id {
            Id::Name => self.name_not_shown(label, text),
            Id::Year => self.no_such_year(label, text),
            Id::Start => self.not_within_years(label, text, START_LEAST, START_MOST),
            Id::HistoryFrom => {
                let (first, last) = (self.date(record_start()), self.date(record_end()));
                self.not_in_record(label, text, &first, &last)
            }
            Id::Rates | Id::TokensPath => {
                let parameter = if id == Id::Rates { Parameter::Rate } else { Parameter::Tokens };
                let (low, high) = bounds(self, Id::Parameter(parameter)).unwrap_or_default();
                self.not_on_path(label, text, &low, &high, NODE_MONTH_MAX)
            }
            _ => self.outside(label, text),
        }
    }

    fn bet_fault(self, fault: &BetFault) -> String {
        let remedied =
            |found: String, field: &str| self.found_and_done(&found, self.remedied(remedy(field)));
        match fault {
            BetFault::OutOfRange { field, text } if matches!(field.as_str(), "month" | "exit") => {
                let (least, most) = (START_LEAST, START_MOST);
                remedied(self.field_not_within_years(field, text, least, most), field)
            }
            BetFault::UnknownField { field } => self.unknown_field(field),
            BetFault::Unreadable { field, text } => {
                remedied(self.field_unreadable(field, text), field)
            }
            BetFault::OutOfRange { field, text } => {
                remedied(self.field_outside(field, text), field)
            }
            BetFault::ExitBeforePayment { text } => self.exit_before_payment(text),
            BetFault::Missing { field } => self.field_missing(field),
            BetFault::Repeated { field } => self.repeated(&self.quoted(field)),
        }
    }

    /// What stands above a list of problems; empty where there is none.
    pub(crate) fn problems_summary(self, found: usize) -> String {
        const WORDS: [&str; 10] =
            ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
        if found == 0 {
            return String::new();
        }
        let word = match (self, WORDS.get(found - 1)) {
            (Self::English, Some(word)) => (*word).to_owned(),
            (Self::English, None) => found.to_string(),
            (Self::Japanese, _) if found < 10 => format!("{found}つ"),
            (Self::Japanese, _) => format!("{found}か所"),
        };
        self.parts_unused(&word, found)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::{Letter, Workspace, decode, is_plain_text};

    use Language::{English, Japanese};

    #[test]
    fn what_was_found_is_quoted_and_what_is_used_is_said() {
        let told = |language: Language, link: &str| -> Vec<String> {
            decode(link).1.iter().map(|problem| language.problem(problem)).collect()
        };
        assert_eq!(
            told(English, "rate=4,0x&qx=12&tax=101"),
            [
                "Bill rate: “4,0x” cannot be read. The preset’s value is used.",
                "“qx” is not an input of this model. It was left out.",
                "Tax on profit: “101” is not from 0\u{a0}% to 100\u{a0}%. The preset’s value is used.",
            ]
        );
        assert_eq!(
            told(Japanese, "rate=4,0x&qx=12&tax=101"),
            [
                "短期国債利回り：「4,0x」を読み取れません。設定例の値を使います。",
                "「qx」という入力項目はありません。無視します。",
                "利益への税率：「101」は0%から100%の範囲にありません。設定例の値を使います。",
            ]
        );
    }

    #[test]
    fn a_rate_below_zero_is_refused_in_words() {
        for (link, told) in [
            ("rate=-0.5", "Bill rate: “-0.5” is not from 0 % to 100 %."),
            ("rate_end=-1", "Rate after the glide: “-1” is not from 0 % to 100 %."),
            ("other_yield=-1", "Yield on other assets: “-1” is not from 0 % to 100 %."),
            (
                "rates=0:4,12:-1",
                "Own rate path: “12:-1” is not from 0 % to 100 % in a month from 0 to 360.",
            ),
        ] {
            let (scenario, found) = decode(link);
            let [problem] = found.as_slice() else { panic!("{link}: {found:?}") };
            let words = English.problem(problem).replace('\u{a0}', " ");
            assert_eq!(words, format!("{told} The preset’s value is used."));
            assert_eq!(scenario, decode("").0);
        }
    }

    #[test]
    fn quotations_are_cut_and_harmless() {
        let long = "x".repeat(41);
        assert_eq!(shown_text(&long), format!("{}…", "x".repeat(40)));
        assert_eq!(shown_text("a\u{202e}b\n\u{200b}c”」"), "abc");
        let found = Problem::UnknownKey { key: "a\u{2066}b".to_owned() };
        assert!(English.problem(&found).contains("“ab”"));
    }

    #[test]
    fn the_parameter_is_shown_as_data() {
        let shown = |link: &str| parameter(&decode(link).1[0]);
        assert_eq!(shown("rate=4,0x").as_deref(), Some("rate=4,0x"));
        assert_eq!(shown("qx=12").as_deref(), Some("qx"));
        assert_eq!(shown("bet=kind:grant;amount:1;month:2024-01;size:3").as_deref(), Some("size"));
        assert_eq!(shown("gold=80&loans=80"), None);
    }

    #[test]
    fn every_problem_has_a_sentence() {
        let text = || "t".to_owned();
        let bet = |fault| Problem::Bet { number: 2, fault };
        let mut problems = vec![
            Problem::TooLong { characters: 9_120 },
            Problem::Damaged,
            Problem::NoLink,
            Problem::OtherVersion { text: text() },
            Problem::UnknownPreset { text: text() },
            Problem::UnknownKey { key: text() },
            Problem::TooMany { id: Id::Bet, limit: 16 },
            Problem::TooMany { id: Id::Rates, limit: 60 },
            bet(BetFault::UnknownField { field: text() }),
            bet(BetFault::Missing { field: text() }),
            bet(BetFault::ExitBeforePayment { text: text() }),
            bet(BetFault::Repeated { field: text() }),
            Problem::PinLeftOut { text: text() },
            Problem::TooManyPins,
            Problem::Pin {
                letter: Letter::B,
                problem: Box::new(bet(BetFault::Missing { field: text() })),
            },
        ];
        for shares in [Shares::Mix, Shares::Purchases, Shares::Issuance] {
            problems.push(Problem::SharesAbove { shares, sum: 160.into() });
        }
        for field in ["kind", "name", "chance"] {
            let field = || field.to_owned();
            problems.push(bet(BetFault::Unreadable { field: field(), text: text() }));
            problems.push(bet(BetFault::OutOfRange { field: field(), text: text() }));
        }
        for id in Id::all() {
            problems.push(Problem::Repeated { id });
            problems.push(Problem::Unreadable { id, text: text() });
            problems.push(Problem::OutOfRange { id, text: text() });
        }
        for problem in problems {
            let english = English.problem(&problem);
            assert!(english.ends_with('.') && !english.contains("  "), "{english}");
            let japanese = Japanese.problem(&problem);
            assert!(japanese.ends_with('。') && !japanese.contains(". "), "{japanese}");
        }
    }

    #[test]
    fn a_summary_counts() {
        assert_eq!(English.problems_summary(0), "");
        assert_eq!(
            English.problems_summary(1),
            "One part of this link could not be used as it stands."
        );
        assert_eq!(
            English.problems_summary(2),
            "Two parts of this link could not be used as they stand."
        );
        assert_eq!(
            English.problems_summary(12),
            "12 parts of this link could not be used as they stand."
        );
        assert_eq!(
            Japanese.problems_summary(2),
            "このリンクには、そのまま使えない箇所が2つありました。"
        );
    }

    #[test]
    fn the_largest_amount_is_told_as_money() {
        let id = Id::Parameter(Parameter::Tokens);
        let told = English.problem(&Problem::OutOfRange { id, text: "1e99".into() });
        assert!(told.contains("$0 to $10\u{a0}tn"), "{told}");
    }

    proptest! {
        #[test]
        fn whatever_a_link_holds_is_told_plainly(link in "(.{0,200}|pin=bank~.{0,80}&pin=.{0,80})") {
            for problem in Workspace::decode(&link).1 {
                for language in Language::ALL {
                    prop_assert!(is_plain_text(&language.problem(&problem)));
                }
                prop_assert!(parameter(&problem).is_none_or(|text| is_plain_text(&text)));
            }
        }
    }
}
