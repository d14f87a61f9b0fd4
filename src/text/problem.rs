//! What was wrong with a link or a file, in words, and what is used instead.
//!
//! Text that came from outside is quoted as data: without control characters, without marks
//! that are invisible or turn the direction of writing, and cut to [`QUOTED_CHARACTERS_MAX`].
//! Not here: finding the problems.

use super::{Language, english, japanese};
use crate::scenario::{BetFault, Id, Problem, is_plain_text};

/// Longest quotation of what a link holds, in characters.
pub const QUOTED_CHARACTERS_MAX: usize = 40;

/// A text from outside that can be shown: plain characters, cut with an ellipsis.
pub fn shown_text(text: &str) -> String {
    let is_shown = |c: &char| is_plain_text(c.encode_utf8(&mut [0; 4])) && !is_quotation(*c);
    let mut plain = text.chars().filter(is_shown);
    let mut shown: String = plain.by_ref().take(QUOTED_CHARACTERS_MAX).collect();
    if plain.next().is_some() {
        shown.push('…');
    }
    shown
}

/// Marks that could end the quotation early.
fn is_quotation(c: char) -> bool {
    matches!(c, '“' | '”' | '「' | '」')
}

/// The part of the link a problem is about, as data: "rate=4,0x"; `None` where it has none.
pub fn parameter(problem: &Problem) -> Option<String> {
    let pair = |key: &str, text: &str| Some(format!("{key}={}", shown_text(text)));
    match problem {
        Problem::TooLong { .. } | Problem::Damaged | Problem::SharesAbove { .. } => None,
        Problem::OtherVersion { text } => pair(Id::Version.key(), text),
        Problem::UnknownPreset { text } => pair(Id::Preset.key(), text),
        Problem::UnknownKey { key } => Some(shown_text(key)),
        Problem::Repeated { id } | Problem::TooMany { id, .. } => Some(id.key().to_owned()),
        Problem::Unreadable { id, text } | Problem::OutOfRange { id, text } => pair(id.key(), text),
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
pub(super) enum Remedy {
    /// There is no bet without it.
    LeftOut,
    /// What can be shown of the name is kept.
    NameKept,
    /// The field's usual value is used.
    Usual,
}

pub(super) fn remedy(field: &str) -> Remedy {
    match field {
        "kind" | "month" | "amount" | "units" | "unit_price" => Remedy::LeftOut,
        "name" => Remedy::NameKept,
        _ => Remedy::Usual,
    }
}

/// The smallest and largest value of a number, in words.
pub(super) fn bounds(language: Language, id: Id) -> Option<(String, String)> {
    let Id::Lever(lever) = id else { return None };
    let row = lever.row();
    Some((
        language.value_text_full(lever, row.minimum),
        language.value_text_full(lever, row.maximum),
    ))
}

impl Language {
    /// One problem in one or two sentences: what was found, and what is used instead.
    pub fn problem(self, problem: &Problem) -> String {
        match self {
            Self::English => english::problem::problem(problem),
            Self::Japanese => japanese::problem::problem(problem),
        }
    }

    /// What stands above a list of problems; empty where there is none.
    pub fn problems_summary(self, count: usize) -> String {
        match (self, count) {
            (_, 0) => String::new(),
            (Self::English, count) => english::problem::summary(count),
            (Self::Japanese, count) => japanese::problem::summary(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scenario::{Lever, Shares, decode};

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
            Problem::OtherVersion { text: text() },
            Problem::UnknownPreset { text: text() },
            Problem::UnknownKey { key: text() },
            Problem::TooMany { id: Id::Bet, limit: 16 },
            Problem::TooMany { id: Id::Rates, limit: 60 },
            bet(BetFault::UnknownField { field: text() }),
            bet(BetFault::Missing { field: text() }),
            bet(BetFault::ExitBeforePayment { text: text() }),
            bet(BetFault::Repeated { field: text() }),
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
        let id = Id::Lever(Lever::Tokens);
        let told = English.problem(&Problem::OutOfRange { id, text: "1e99".into() });
        assert!(told.contains("$0 to $10\u{a0}tn"), "{told}");
    }

    proptest! {
        #[test]
        fn whatever_a_link_holds_is_told_plainly(link in ".{0,200}") {
            for problem in decode(&link).1 {
                for language in Language::ALL {
                    prop_assert!(is_plain_text(&language.problem(&problem)));
                }
                prop_assert!(parameter(&problem).is_none_or(|text| is_plain_text(&text)));
            }
        }
    }
}
