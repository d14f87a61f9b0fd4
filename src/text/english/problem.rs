//! Problems of a link or file in English.

use crate::scenario::{
    BetFault, Id, LINK_CHARACTERS_MAX, Lever, NODE_MONTH_MAX, Preset, Problem, START_LEAST,
    START_MOST, Shares, record_end, record_start,
};
use crate::text::Language;
use crate::text::number::count;
use crate::text::problem::{Remedy, bounds, remedy, shown_text};

const LANGUAGE: Language = Language::English;
const PRESET_USED: &str = "The preset’s value is used.";

pub(crate) fn summary(found: usize) -> String {
    const WORDS: [&str; 10] =
        ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
    let word = WORDS.get(found.wrapping_sub(1)).map_or_else(|| found.to_string(), |w| (*w).into());
    let rest = if found == 1 {
        "part of this link could not be used as it stands."
    } else {
        "parts of this link could not be used as they stand."
    };
    format!("{word} {rest}")
}

pub(crate) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::TooLong { characters } => format!(
            "The link has {} characters. The first {} were read and the rest left out.",
            whole(*characters),
            whole(LINK_CHARACTERS_MAX)
        ),
        Problem::Damaged => {
            "The link was cut off or changed on its way. What is sure of it was read; the rest is the preset’s.".to_owned()
        }
        Problem::OtherVersion { text } => {
            format!("The link is of version {}. It is read as version 1.", quoted(text))
        }
        Problem::UnknownPreset { text } => format!(
            "There is no preset {}. {} is used.",
            quoted(text),
            LANGUAGE.preset_name(Preset::default())
        ),
        Problem::UnknownKey { key } => {
            format!("{} is not an input of this model. It was left out.", quoted(key))
        }
        Problem::Repeated { id } => {
            format!("{} is given more than once. The first is used.", LANGUAGE.label(*id))
        }
        Problem::Unreadable { id, text } => {
            format!("{}: {} cannot be read. {PRESET_USED}", LANGUAGE.label(*id), quoted(text))
        }
        Problem::OutOfRange { id, text } => out_of_range(*id, text),
        Problem::TooMany { id: Id::Bet, limit } => {
            format!("The link has more than {limit} bets. The first {limit} are used.")
        }
        Problem::TooMany { id, limit } => {
            format!("{} has more than {limit} points. {PRESET_USED}", LANGUAGE.label(*id))
        }
        Problem::Bet { number, fault } => bet(*number, fault),
        Problem::SharesAbove { shares, sum } => format!(
            "{} add up to {}. They are scaled back to 100\u{a0}% in proportion.",
            match shares {
                Shares::Mix => "The shares of the reserve",
                Shares::Purchases => "The shares of profit spent on gold and bitcoin",
                Shares::Issuance => "The shares of new tokens put into gold, bitcoin and loans",
            },
            LANGUAGE.percent_sum(*sum)
        ),
    }
}

fn out_of_range(id: Id, text: &str) -> String {
    let (label, text) = (LANGUAGE.label(id), quoted(text));
    if let Some((low, high)) = bounds(LANGUAGE, id) {
        return format!("{label}: {text} is not from {low} to {high}. {PRESET_USED}");
    }
    match id {
        Id::Name => format!(
            "{label}: {text} is too long or has characters that cannot be shown. {PRESET_USED}"
        ),
        Id::Year => format!("{label}: the horizon has no year {text}. {PRESET_USED}"),
        Id::Start => format!(
            "{label}: {text} is not from {} to {}. {PRESET_USED}",
            START_LEAST.year(),
            START_MOST.year()
        ),
        Id::HistoryFrom => {
            let (first, last) = (LANGUAGE.date(record_start()), LANGUAGE.date(record_end()));
            format!("{label}: {text} is not in the record, {first} to {last}. {PRESET_USED}")
        }
        Id::Rates | Id::TokensPath => {
            let lever = if id == Id::Rates { Lever::Rate } else { Lever::Tokens };
            let (low, high) = bounds(LANGUAGE, Id::Lever(lever)).unwrap_or_default();
            format!(
                "{label}: {text} is not from {low} to {high} in a month from 0 to {NODE_MONTH_MAX}. {PRESET_USED}"
            )
        }
        _ => format!("{label}: {text} is outside its bounds. {PRESET_USED}"),
    }
}

fn bet(number: usize, fault: &BetFault) -> String {
    let bet = format!("Bet {number}");
    match fault {
        BetFault::OutOfRange { field, text } if matches!(field.as_str(), "month" | "exit") => {
            format!(
                "{bet}: {} in {} is not from {} to {}. {}",
                quoted(text),
                quoted(field),
                START_LEAST.year(),
                START_MOST.year(),
                used_instead(field)
            )
        }
        BetFault::UnknownField { field } => {
            format!("{bet}: {} is not a field of this kind of bet. It was left out.", quoted(field))
        }
        BetFault::Unreadable { field, text } => format!(
            "{bet}: {} in {} cannot be read. {}",
            quoted(text),
            quoted(field),
            used_instead(field)
        ),
        BetFault::OutOfRange { field, text } => format!(
            "{bet}: {} in {} is outside its bounds. {}",
            quoted(text),
            quoted(field),
            used_instead(field)
        ),
        BetFault::ExitBeforePayment { text } => format!(
            "{bet}: it would be sold or fall due in {}, before it is paid. Five years after the payment is used.",
            quoted(text)
        ),
        BetFault::Missing { field } => {
            format!("{bet}: {} is missing. The bet was left out.", quoted(field))
        }
        BetFault::Repeated { field } => {
            format!("{bet}: {} is given more than once. The first is used.", quoted(field))
        }
    }
}

fn used_instead(field: &str) -> &'static str {
    match remedy(field) {
        Remedy::LeftOut => "The bet was left out.",
        Remedy::NameKept => "What can be shown of it is kept.",
        Remedy::Usual => "Its usual value is used.",
    }
}

fn quoted(text: &str) -> String {
    format!("“{}”", shown_text(text))
}

#[expect(clippy::cast_precision_loss, reason = "a count of characters is far below 2^53")]
fn whole(number: usize) -> String {
    count(number as f64)
}
