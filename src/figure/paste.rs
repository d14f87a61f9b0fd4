//! A pasted table of a reserve as it is shown before it is taken: its lines, what they come to, and
//! why nothing can be taken.
//!
//! Not here: how it is read and what taking it does ([`crate::scenario`]).

use rust_decimal::Decimal;

use crate::scenario::{
    Class, LineChoice, LineRole, ReserveBook, ReserveLine, ReserveTable, TABLE_CHARACTERS_MAX,
    TABLE_LINES_MAX, TokensFrom,
};
use crate::text::Language;

/// A line with its amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PasteLine {
    /// As it was written.
    pub(crate) name: String,
    /// How many lines of the same name are before it.
    pub(crate) twin: usize,
    /// Why it is not taken as it stands; empty where it is.
    pub(crate) note: &'static str,
    pub(crate) amount: String,
    /// Of the lines that are taken; empty where it is not.
    pub(crate) share: String,
    /// What it is taken as.
    pub(crate) class: Option<Class>,
    /// Whether nobody can say what it is, for it has no amount.
    pub(crate) is_fixed: bool,
}

/// A table as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PastePreview {
    pub(crate) lines: Vec<PasteLine>,
    /// What the lines come to, and what follows.
    pub(crate) sums: Vec<String>,
    /// How it was read.
    pub(crate) notes: Vec<String>,
    /// Why nothing can be taken.
    pub(crate) refusal: Option<&'static str>,
}

/// The word of a class, or of leaving a line out.
pub(crate) fn choice_key(class: Option<Class>) -> &'static str {
    class.map_or("none", Class::key)
}

/// What can be chosen for a line, in the order of the list.
pub(crate) fn choice_list() -> impl Iterator<Item = Option<Class>> {
    Class::DRAWN.into_iter().map(Some).chain([None])
}

/// The preview of a table with the choices of the person.
pub(crate) fn preview(
    language: Language,
    table: &ReserveTable,
    choices: &[LineChoice],
) -> PastePreview {
    let book = table.book(choices);
    PastePreview {
        lines: lines(language, table, &book),
        sums: sums(language, table, &book),
        notes: notes(language, table),
        refusal: refusal(language, table, &book),
    }
}

fn lines(language: Language, table: &ReserveTable, book: &ReserveBook) -> Vec<PasteLine> {
    let line = |(line, class): (&ReserveLine, &Option<Class>)| {
        let share = line.amount.checked_div(book.sum).unwrap_or_default();
        let percent = share.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
        let is_fixed = line.role == LineRole::NoAmount;
        PasteLine {
            name: line.name.clone(),
            twin: line.twin,
            note: if class.is_none() { language.line_role(line.role) } else { "" },
            amount: if is_fixed { String::new() } else { amount(language, table, line.amount) },
            share: class.map(|_| language.table_share(percent)).unwrap_or_default(),
            class: *class,
            is_fixed,
        }
    };
    table.lines.iter().zip(&book.classes).map(line).collect()
}

fn amount(language: Language, table: &ReserveTable, amount: Decimal) -> String {
    if table.is_percent {
        language.table_share(amount)
    } else {
        language.table_amount(amount, table.currency)
    }
}

/// The sum beside the stated total, then tokens and cushion.
fn sums(language: Language, table: &ReserveTable, book: &ReserveBook) -> Vec<String> {
    if !book.is_taken() {
        return Vec::new();
    }
    let said = |value| amount(language, table, value);
    let sum = said(book.sum);
    let has_total = table.lines.iter().any(|line| line.role == LineRole::Total);
    let total = match book.stated {
        None => language.paste_sum(&sum),
        // Of per cent it is known what they must come to.
        Some(_) if book.agrees && !has_total => language.paste_sum(&sum),
        Some(whole) if !has_total => language.paste_part(&sum, &said((whole - book.sum).abs())),
        Some(stated) if book.agrees => language.paste_agrees(&sum, &said(stated)),
        Some(stated) => {
            language.paste_differs(&sum, &said(stated), &said((book.sum - stated).abs()))
        }
    };
    let below = book.below_zero.iter();
    let below = below.map(|class| language.paste_below_zero(language.asset(*class)));
    let tokens = tokens(language, table, book);
    [total].into_iter().chain(below).chain([tokens]).collect()
}

fn tokens(language: Language, table: &ReserveTable, book: &ReserveBook) -> String {
    let dollars = |value| language.table_amount(value, table.currency);
    match (book.from, book.tokens, book.buffer) {
        (TokensFrom::Unknown, ..) if table.is_percent => language.paste_percentages().to_owned(),
        (TokensFrom::Unknown, ..) => language.paste_other_currency().to_owned(),
        (TokensFrom::Assets, Some((tokens, _)), Some(_)) => {
            language.paste_tokens_of_assets(&dollars(tokens))
        }
        (_, Some((tokens, debts)), Some(buffer)) => {
            let (tokens, buffer) = (dollars(tokens), language.table_share(buffer));
            if debts.is_zero() {
                language.paste_tokens(&tokens, &buffer)
            } else {
                language.paste_tokens_and_debts(&tokens, &dollars(debts), &buffer)
            }
        }
        _ => language.paste_unfit().to_owned(),
    }
}

fn notes(language: Language, table: &ReserveTable) -> Vec<String> {
    let scale = (table.scale > 0 && !table.is_percent)
        .then(|| language.paste_scale(language.table_scale(table.scale)));
    let latest = table.latest.map(|date| language.paste_latest(&language.table_date(date)));
    let words = (table.words > 0 && !table.is_empty()).then(|| language.paste_words(table.words));
    let cut = (table.cut > 0)
        .then(|| language.paste_cut(table.cut, TABLE_LINES_MAX, TABLE_CHARACTERS_MAX));
    [scale, latest, words, cut].into_iter().flatten().collect()
}

fn refusal(language: Language, table: &ReserveTable, book: &ReserveBook) -> Option<&'static str> {
    match () {
        () if book.is_taken() => None,
        () if table.is_empty() && table.words == 0 && table.cut == 0 => {
            Some(language.paste_nothing())
        }
        () if table.is_empty() => Some(language.paste_no_amount()),
        () if book.classes.iter().all(Option::is_none) => Some(language.paste_no_class()),
        () => Some(language.paste_below_zero_sum()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TETHER: &str = include_str!("../../tests/golden/reserve/tether-2026-06.txt");

    fn shown(language: Language, text: &str) -> PastePreview {
        preview(language, &ReserveTable::read(text), &[])
    }

    #[test]
    fn a_report_is_told_in_both_languages() {
        let english = shown(Language::English, TETHER);
        assert_eq!(english.refusal, None);
        assert_eq!(english.lines[0].name, "U.S. Treasury Bills2");
        assert_eq!(english.lines[0].amount, "$114.961\u{a0}bn");
        assert_eq!(english.lines[0].share, "61.23\u{a0}%");
        assert_eq!(english.lines[5].note, "sum of other lines");
        assert_eq!(
            english.sums,
            [
                "The lines come to $187.751\u{a0}bn and agree with the stated total of $187.751\u{a0}bn.",
                "Tokens become $183.622\u{a0}bn, other debts $19.7910\u{a0}m, and the cushion is 2.24\u{a0}% of the tokens.",
            ]
        );
        assert_eq!(english.notes[0], "Amounts are in thousands.");
        let japanese = shown(Language::Japanese, TETHER);
        assert_eq!(japanese.lines[0].amount, "1,149.61億ドル");
        assert_eq!(japanese.notes[0], "金額の単位は千です。");
    }

    #[test]
    fn why_nothing_can_be_taken_is_said() {
        let of = |text| shown(Language::English, text).refusal.unwrap_or_default();
        assert_eq!(of(""), "Nothing is pasted yet.");
        assert_eq!(of("hello\nworld"), "No line with a name and an amount was found.");
        assert!(of("Foo 1,000").starts_with("No line is known"));
        assert!(of("Cash (1,000)").starts_with("The lines that are taken"));
        assert_eq!(of("Cash 1,000"), "");
    }

    #[test]
    fn what_is_taken_is_not_told_as_left_out() {
        let notes = |text| shown(Language::English, text).notes;
        assert_eq!(notes("(in thousands)\nBills 115\nGold 18"), ["Amounts are in thousands."]);
        // A name and its amount on lines of their own.
        assert!(notes("Treasury Bills\n114,960\nGold\n18,000").is_empty());
        let prose = notes("As of that day\nBills 115\nGold 18");
        assert_eq!(prose, ["1 line has no amount and is left out."]);
    }

    #[test]
    fn a_total_is_stated_only_where_one_is() {
        let sums = |text| shown(Language::English, text).sums[0].replace('\u{a0}', " ");
        let whole = sums("Treasury bills 61%\nGold 10%\nBitcoin 29%");
        assert_eq!(whole, "The lines come to 100.00 %. No total is stated.");
        let part = sums("Treasury bills 61%\nGold 10%");
        assert!(part.starts_with("The lines come to 71.00 %, which is 29.00 % from a whole."));
        let stated = sums("Treasury bills 61%\nGold 39%\nTotal 100%");
        assert!(stated.ends_with("agree with the stated total of 100.00 %."), "{stated}");
    }

    #[test]
    fn dates_and_differences_are_told() {
        let text = "2024 2025\nCash 1,000 2,000\nTotal 1,500 2,500";
        let english = shown(Language::English, text);
        assert_eq!(english.notes[0], "Of several dates the latest is taken: 2025.");
        assert!(english.sums[0].ends_with("The difference is $500."), "{:?}", english.sums);
        let dated = "June 30, 2026 31 December 2025\nCash 1,000 2,000";
        let japanese = shown(Language::Japanese, dated);
        assert_eq!(japanese.notes[0], "複数の日付のうち、最新の2026年6月30日を使います。");
        assert_eq!(japanese.lines[0].amount, "1,000ドル");
    }
}
