//! What was not taken of a link, as stable words: `out_of_range:tax unknown_key:qx`.
//!
//! A word for the kind, a colon and what it is about; blanks between them. What comes from outside is
//! written as in a link, so that a blank or a comma in it parts nothing. Not here: sentences, see
//! [`crate::text`].

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::scenario::{BetFault, Problem, Shares};

/// What a word keeps as it is.
const IN_WORD: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');
/// Most characters of a word from outside.
const CHARACTERS_MAX: usize = 40;
/// The line was no UTF-8; what was is read.
const NOT_UTF8: &str = "not_utf8";

/// All problems of a row; nothing where there is none.
pub(super) fn words(problems: &[Problem], is_utf8: bool) -> Option<String> {
    let of_line = (!is_utf8).then(|| NOT_UTF8.to_owned());
    let all: Vec<_> = of_line.into_iter().chain(problems.iter().map(word)).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

fn word(problem: &Problem) -> String {
    match problem {
        Problem::TooLong { .. } => "too_long".to_owned(),
        Problem::Damaged => "damaged".to_owned(),
        Problem::OtherVersion { text } => about("other_version", text),
        Problem::UnknownPreset { text } => about("unknown_preset", text),
        Problem::UnknownKey { key } => about("unknown_key", key),
        Problem::Repeated { id } => about("repeated", id.key()),
        Problem::Unreadable { id, .. } => about("unreadable", id.key()),
        Problem::OutOfRange { id, .. } => about("out_of_range", id.key()),
        Problem::TooMany { id, .. } => about("too_many", id.key()),
        Problem::Bet { number, fault } => format!("bet_{number}_{}", of_bet(fault)),
        Problem::NoLink => "no_link".to_owned(),
        Problem::Pin { letter, problem } => format!("pin_{}_{}", letter.word(), word(problem)),
        Problem::PinLeftOut { text } => about("pin_left_out", text),
        Problem::TooManyPins => "too_many_pins".to_owned(),
        Problem::SharesAbove { shares, .. } => about(
            "shares_above",
            match shares {
                Shares::Mix => "mix",
                Shares::Purchases => "purchases",
                Shares::Issuance => "issuance",
            },
        ),
    }
}

fn of_bet(fault: &BetFault) -> String {
    match fault {
        BetFault::UnknownField { field } => about("unknown_key", field),
        BetFault::Unreadable { field, .. } => about("unreadable", field),
        BetFault::OutOfRange { field, .. } => about("out_of_range", field),
        BetFault::ExitBeforePayment { .. } => about("out_of_range", "exit"),
        BetFault::Missing { field } => about("missing", field),
        BetFault::Repeated { field } => about("repeated", field),
    }
}

fn about(kind: &str, what: &str) -> String {
    let short: String = what.chars().take(CHARACTERS_MAX).collect();
    format!("{kind}:{}", utf8_percent_encode(&short, IN_WORD))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    #[test]
    fn every_problem_has_its_word() {
        let of = |link: &str| words(&decode(link).1, true).unwrap_or_default();
        assert_eq!(words(&[], true), None);
        assert_eq!(words(&[], false).as_deref(), Some("not_utf8"));
        assert_eq!(
            of("v=2&preset=nobody&qx=12&rate=4,0x&tax=101&staff=5&staff=6&path=up"),
            "unknown_preset:nobody other_version:2 unknown_key:qx unreadable:rate out_of_range:tax \
             repeated:staff unreadable:path"
        );
        assert_eq!(of("preset=circle-2025&cash=80&fund=80"), "shares_above:mix");
        assert_eq!(of("a%20b,c=1&rate=2"), "unknown_key:a%20b%2Cc");
        assert_eq!(of(&format!("rate=2&name={}", "x".repeat(9_000))), "too_long");
        let bet = "bet=kind:loan;amount:1bn;month:2027-01;exit:2026-01;luck:1";
        assert_eq!(of(bet), "bet_1_out_of_range:exit bet_1_unknown_key:luck");
        assert_eq!(of("bet=kind:grant;month:2027-01"), "bet_1_missing:amount");
        assert_eq!(
            of(&vec![bet.trim_end_matches(";luck:1"); 17].join("&")).split(' ').next(),
            Some("too_many:bet")
        );
        assert_eq!(of("z=AB"), "damaged");
        assert_eq!(of("text=hello"), "no_link");
    }
}
