//! Words of the book of bets: what became of each bet, the boxes of its numbers.
//!
//! Not here: which words apply, [`crate::figure::book`] decides; and its sentence, see
//! [`super::ending`].

use rust_decimal::Decimal;

use super::label::phrases;
use super::message::{Hole, findings, messages};
use super::{EntryBox, Language, MoneyParts, lower};
use crate::scenario::{Bet, BetField, BetMeasure, Kind, Unit};
use crate::unit::Month;

/// Units of what is counted: hours and pieces in English, then in Japanese.
pub(super) const COUNTED: [&str; 7] =
    ["hours", "units", "時間", "台", "hour", "machines", "machine"];

findings! {
    /// What became of a bet in the projection.
    Paid {
        /// It does not count.
        NotCounted "not counted", "算入しない";
        /// It was paid before the start.
        Before "paid before the start", "開始前に支払い済み";
        /// It is paid in the month it is due.
        InTime "paid in the month it is due", "予定の月に支払い";
        /// It is paid so many months late.
        Waits { months: u32 } "paid {months:# month|# months} late", "{months}か月遅れで支払い";
        /// So much of it, USD, is not paid within the horizon, so many months after it was due.
        Partly { usd: f64, months: u32 }
            "{usd:exact} of it still unpaid at the end, {months:# month|# months} late",
            "期間の終わりにも{usd:exact}が未払い（{months}か月遅れ）";
        /// None of it is paid within the horizon, so many months after it was due.
        Never { months: u32 }
            "still unpaid at the end, {months:# month|# months} late",
            "期間の終わりにも未払い（{months}か月遅れ）";
        /// It is due after the horizon.
        After "due after the months shown", "支払いは期間の後";
    }
    /// What a bet does not bring back of its money at its exit or maturity.
    WrittenOff {
        /// So much, USD.
        Part { usd: f64, month: Month }
            "{usd:exact} of it written off in {month:short}", "{month:short}に{usd:exact}を償却";
        /// All of it.
        Whole { month: Month } "written off in {month:short}", "{month:short}に全額を償却";
    }
    /// What a bet is called.
    BetName {
        /// As the person wrote it.
        Own { name: String } "{name}", "{name}";
        /// What it is, and its place in the book.
        Nameless { kind: Kind, number: usize }
            "{kind}, bet {number}", "{number}番目の賭け（{kind}）";
        /// Several in one.
        More { count: usize } "{count} more bets", "ほかの賭け{count}件";
    }
    /// What the list of bets finds.
    BookFinding {
        /// There is nothing to pay.
        Nothing "There is no bet to pay", "支払う賭けはない";
        /// So many bets are paid late or not at all.
        Late { bets: u32 }
            "{bets:One bet is|# bets are} not paid when {bets:it is|they are} due",
            "{bets}件の賭けが予定の月に支払われない";
        /// All of them were paid before the start.
        Before "Every bet was paid before the start", "賭けはすべて開始前に支払い済み";
        /// None of them has to wait.
        InTime "No bet is paid late", "遅れて支払う賭けはない";
    }
}

impl BetName {
    /// The name of a bet at a place of the book, from nought.
    pub(crate) fn new(bet: &Bet, place: usize) -> Self {
        if bet.name.trim().is_empty() {
            return Self::Nameless { kind: bet.kind(), number: place + 1 };
        }
        Self::Own { name: bet.name.clone() }
    }
}

impl Hole for Kind {
    fn written(&self, language: Language, style: &str) -> String {
        language.kind(*self).written(language, style)
    }
}

impl Paid {
    /// Whether it is not paid when it is due.
    pub(crate) fn is_late(&self) -> bool {
        matches!(self, Self::Waits { .. } | Self::Partly { .. } | Self::Never { .. })
    }
}

messages! {
    /// One thing after the other.
    one_then_other(first: &str, then: &str) "{first}; {then}", "{first}、{then}";
    /// A field of a bet and whose it is, for people who listen: "Amount: Northern Data".
    of_bet(label: &str, bet: &str) "{label}: {bet}", "{bet}の{label}";
    /// That every amount is scaled: "Every amount counts at 150 % of what is listed."
    book_scaled(scale: &str)
        "Every amount counts at {scale} of what is listed.",
        "金額はすべて一覧の{scale}として算入します。";
    /// The foot of the book: what was paid before the start and what is to be paid.
    book_sums(paid_before: &str, unpaid: &str)
        "{paid_before} paid before the start · {unpaid} still to pay",
        "開始前に支払い済み{paid_before}・これから支払い{unpaid}";
    /// The foot of the book: how many of its bets count.
    bets_counted(counted: u32, all: u32) "{counted} of {all} bets counted", "{all}件中{counted}件を算入";
    /// A source, and behind it what a person has changed: "… · yours: ends as".
    source_changed(source: &str, yours: &str, changed: &[String])
        "{source} · {yours}: {changed:, }", "{source}・{yours}：{changed:、}";
    /// That the book takes no more.
    book_full(most: usize) "The book is full: it takes {most} bets.", "賭けは{most}件までです。";
}

phrases! {
    /// The words before the buttons that add a bet of each kind.
    add_a "Add:", "追加：";
    /// Under the list: what of the bets on record is known, and what is assumed.
    bets_note
        "Source: amounts and months are from company releases and press; interest, chances, multiples and months of sale are assumed.",
        "出典：金額と時期は会社発表と報道。利率・確率・倍率・売却月は仮定。";
}

impl Language {
    /// What became of a bet, one thing after the other.
    pub(crate) fn in_turn(self, first: &str, then: &str) -> String {
        if first.is_empty() || then.is_empty() {
            return [first, then].concat();
        }
        self.one_then_other(first, then)
    }

    /// A source, and behind it what a person has changed of the bet.
    pub(crate) fn source_but(self, source: &str, changed: &[&str]) -> String {
        if changed.is_empty() {
            return source.to_owned();
        }
        let changed: Vec<_> = changed.iter().map(|name| lower(name)).collect();
        self.source_changed(source, self.mark(super::SourceMark::Yours), &changed)
    }

    /// The name of a number of a bet.
    pub(crate) fn bet_label(self, field: BetField) -> &'static str {
        let bets = self.texts().bets();
        match field {
            BetField::Amount => bets.amount,
            BetField::Multiple => bets.multiple,
            BetField::Chance => bets.chance,
            BetField::Coupon => bets.coupon,
            BetField::Recovery => bets.recovery,
            BetField::Units => bets.units,
            BetField::UnitPrice => bets.unit_price,
            BetField::Hours => bets.hours,
            BetField::Utilisation => bets.utilisation,
            BetField::Price => bets.price,
            BetField::Power => bets.power,
            BetField::Life => bets.life,
        }
    }

    /// The box of a number of a bet.
    pub(crate) fn bet_box(self, field: BetField, value: Decimal) -> EntryBox {
        match field.measure() {
            BetMeasure::Money => self.money_box(value, Decimal::from(1_000_000_000)),
            BetMeasure::Rent => self.money_box(value, Decimal::ONE),
            BetMeasure::Percent => self.plain_box(Unit::Percent, 0, value),
            BetMeasure::Months => self.plain_box(Unit::Months, 0, value),
            BetMeasure::Count => {
                EntryBox { unit: self.counted(field), ..self.plain_box(Unit::People, 0, value) }
            }
            BetMeasure::Times => EntryBox {
                unit: self.of(&["×", "倍"]),
                ..self.plain_box(Unit::TimesAYear, 0, value)
            },
        }
    }

    /// What a number without a measure counts.
    fn counted(self, field: BetField) -> &'static str {
        let [hours, units, hours_ja, units_ja, ..] = COUNTED;
        self.of(&if field == BetField::Hours { [hours, hours_ja] } else { [units, units_ja] })
    }

    /// A number of a bet with its unit.
    pub(crate) fn bet_value(self, field: BetField, value: Decimal) -> String {
        let shown = self.bet_box(field, value);
        self.bet_number(field, &shown.text, shown.unit)
    }

    /// The same to the last digit.
    pub(crate) fn bet_value_full(self, field: BetField, value: Decimal) -> String {
        let shown = self.bet_box(field, value);
        self.bet_number(field, &shown.full, shown.unit)
    }

    fn bet_number(self, field: BetField, number: &str, unit: &'static str) -> String {
        match field.measure() {
            BetMeasure::Money | BetMeasure::Rent => {
                let unit = unit.trim_start_matches('$').trim();
                self.joined(MoneyParts { number: format!("{}{number}", self.currency()), unit })
            }
            BetMeasure::Percent => self.with_percent_sign(number.to_owned()),
            BetMeasure::Months | BetMeasure::Count => self.named_value(number, unit),
            BetMeasure::Times => format!("{number}{unit}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::entry::{Entry, read_entry};
    use crate::unit::Month;
    use Language::{English, Japanese};

    #[test]
    fn a_box_of_a_bet_can_be_typed_back() {
        for kind in Kind::ALL.iter().copied() {
            let bet = Bet::template(kind, Month::of(2027, 1));
            for field in bet.fields() {
                let value = bet.number(*field).unwrap();
                for language in Language::ALL {
                    let shown = language.bet_box(*field, value);
                    for text in [shown.full.clone(), format!("{} {}", shown.full, shown.unit)] {
                        let read = read_entry(&text, (*field).into(), shown.power);
                        assert_eq!(read, Entry::Value(value.normalize()), "{text} {field:?}");
                    }
                }
            }
        }
        assert_eq!(
            read_entry("1.6x", BetField::Multiple.into(), 0),
            Entry::Value(Decimal::new(16, 1))
        );
    }

    #[test]
    fn values_are_told_with_units() {
        let text = English.bet_value(BetField::Amount, 610_000_000.into());
        assert_eq!(text, "$610\u{a0}m");
        assert_eq!(Japanese.bet_value(BetField::Multiple, 2.into()), "2倍");
        assert_eq!(Japanese.bet_value(BetField::Units, 10_000.into()), "10,000台");
        assert_eq!(English.bet_value(BetField::Hours, 8_760.into()), "8,760 hours");
    }
}
