//! The grammar of a bet in a link: `kind:equity;name:…;amount:610m;month:2023-11;…`.
//!
//! Fields come in any order. An unknown field is a problem, a field that cannot be read falls
//! back to its default, a bet without kind, month or amount is left out. Inside a value
//! `; : %` are percent-encoded once more. All but the name is read as plainly as the link itself.
//! Not here: the link around it.

use percent_encoding::percent_decode_str;
use rust_decimal::Decimal;

use super::bet::{BET_NAME_CHARACTERS_MAX, Bet, Terms, exit_after, is_in_bounds};
use super::bet_field::BetField;
use super::plain::{is_plain_text, rename, tidy_name};
use super::query::plain;
use super::{BetFault, Ends, Kind, START_LEAST};
use crate::unit::Month;

/// Reads one bet and what is wrong with it; no bet where kind, month or amount is missing.
pub(crate) fn read_bet(text: &str) -> (Option<Bet>, Vec<BetFault>) {
    let mut fields = Fields::new(text);
    let bet = bet_of(&mut fields);
    (bet, fields.finish())
}

/// Writes a bet with every field of its kind in fixed order.
pub(crate) fn write_bet(bet: &Bet) -> String {
    // The percent sign first, so that it is not taken for one of ours.
    let name = bet.name.replace('%', "%25").replace(';', "%3B").replace(':', "%3A");
    let mut text = format!("kind:{};name:{name}", bet.kind().word());
    let mut push = |field: &str, value: String| {
        text.push(';');
        text.push_str(field);
        text.push(':');
        text.push_str(&value);
    };
    let (needed, others) = parted(bet);
    let number = |field: BetField| field.write(bet.number(field).unwrap_or_default());
    for field in needed {
        push(field.key(), number(field));
    }
    push("month", bet.month.to_string());
    for (place, field) in others.iter().enumerate() {
        push(field.key(), number(*field));
        // Behind the first of them.
        if let (0, Some(exit)) = (place, bet.exit()) {
            push("exit", exit.to_string());
        }
    }
    push("ends", bet.ends.word().to_owned());
    push("counted", if bet.counted { "yes" } else { "no" }.to_owned());
    text
}

/// The numbers without which there is no bet, and the others.
fn parted(bet: &Bet) -> (Vec<BetField>, Vec<BetField>) {
    bet.fields().iter().partition(|field| field.default().is_none())
}

fn bet_of(fields: &mut Fields) -> Option<Bet> {
    let kind = fields.required("kind")?;
    let month = fields.month("month", None);
    // Without a month the rest is read all the same, for what is wrong with it.
    let terms = terms_of(&kind, fields, month.unwrap_or(START_LEAST));
    let name = fields.name();
    let ends = fields.word("ends", Ends::default(), Ends::from_word);
    let counted = fields.word("counted", true, |word| match word {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    });
    Some(Bet { name, month: month?, counted, ends, terms: terms? })
}

fn terms_of(kind: &str, fields: &mut Fields, month: Month) -> Option<Terms> {
    let Some(known) = Kind::from_word(kind) else {
        fields.fault(BetFault::Unreadable { field: "kind".into(), text: kind.to_owned() });
        fields.left.clear();
        return None;
    };
    let mut bet = Bet::template(known, month);
    let (needed, others) = parted(&bet);
    for (place, field) in others.into_iter().enumerate() {
        bet.set_number(field, fields.number(field));
        if place == 0 && bet.exit().is_some() {
            bet.set_exit(fields.exit(month)?);
        }
    }
    for field in needed {
        let text = fields.required(field.key())?;
        bet.set_number(field, fields.bounded(field, text)?);
    }
    Some(bet.terms)
}

/// The fields of one bet that have not been read yet, and what was wrong with the others.
struct Fields {
    left: Vec<(String, String)>,
    faults: Vec<BetFault>,
}

impl Fields {
    fn new(text: &str) -> Self {
        let mut fields = Self { left: Vec::new(), faults: Vec::new() };
        for part in text.split(';').filter(|part| !part.trim().is_empty()).take(64) {
            let (field, value) = part.split_once(':').unwrap_or((part, ""));
            let (field, value) = (plain(field), percent_decode_str(value).decode_utf8_lossy());
            let value = if field == "name" { value.into_owned() } else { plain(&value) };
            if fields.left.iter().any(|(known, _)| *known == field) {
                fields.fault(BetFault::Repeated { field });
            } else {
                fields.left.push((field, value));
            }
        }
        fields
    }

    fn fault(&mut self, fault: BetFault) {
        self.faults.push(fault);
    }

    fn take(&mut self, field: &str) -> Option<String> {
        let place = self.left.iter().position(|(known, _)| known == field)?;
        Some(self.left.swap_remove(place).1)
    }

    fn required(&mut self, field: &str) -> Option<String> {
        let text = self.take(field);
        if text.is_none() {
            self.fault(BetFault::Missing { field: field.to_owned() });
        }
        text
    }

    fn month(&mut self, field: &str, default: Option<Month>) -> Option<Month> {
        let text = match default {
            None => self.required(field)?,
            Some(_) => match self.take(field) {
                None => return default,
                Some(text) => text,
            },
        };
        let month = text.parse::<Month>().ok();
        let allowed = month.filter(|month| is_in_bounds(*month));
        let field = field.to_owned();
        match (month, allowed) {
            (None, _) => self.fault(BetFault::Unreadable { field, text }),
            (_, None) => self.fault(BetFault::OutOfRange { field, text }),
            _ => {}
        }
        allowed.or(default)
    }

    /// Month of exit or maturity: five years after the payment where none is given, and never
    /// before it.
    fn exit(&mut self, paid: Month) -> Option<Month> {
        let usual = Some(exit_after(paid, 60));
        let exit = self.month("exit", usual)?;
        if exit < paid {
            self.fault(BetFault::ExitBeforePayment { text: exit.to_string() });
            return usual;
        }
        Some(exit)
    }

    fn number(&mut self, field: BetField) -> Decimal {
        let value = self.take(field.key()).and_then(|text| self.bounded(field, text));
        value.unwrap_or_else(|| field.default().unwrap_or_default().into())
    }

    fn bounded(&mut self, field: BetField, text: String) -> Option<Decimal> {
        let value = field.read(&text);
        let allowed = value.filter(|value| field.allows(*value));
        let field = field.key().to_owned();
        match (value, allowed) {
            (None, _) => self.fault(BetFault::Unreadable { field, text }),
            (_, None) => self.fault(BetFault::OutOfRange { field, text }),
            _ => {}
        }
        allowed
    }

    fn name(&mut self) -> String {
        let text = self.take("name").unwrap_or_default();
        let mut name = String::new();
        if rename(&mut name, &text, BET_NAME_CHARACTERS_MAX) {
            return name;
        }
        let text = tidy_name(&text);
        let kept = text.chars().filter(|c| is_plain_text(c.encode_utf8(&mut [0; 4])));
        let kept = kept.take(BET_NAME_CHARACTERS_MAX).collect();
        self.fault(BetFault::Unreadable { field: "name".into(), text });
        kept
    }

    fn word<T>(&mut self, field: &str, default: T, from_word: impl Fn(&str) -> Option<T>) -> T {
        let Some(text) = self.take(field) else { return default };
        let value = from_word(&text);
        if value.is_none() {
            self.fault(BetFault::Unreadable { field: field.to_owned(), text });
        }
        value.unwrap_or(default)
    }

    fn finish(mut self) -> Vec<BetFault> {
        for (field, _) in std::mem::take(&mut self.left) {
            self.fault(BetFault::UnknownField { field });
        }
        self.faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_clean(text: &str) -> Bet {
        let (bet, faults) = read_bet(text);
        assert_eq!(faults, []);
        bet.unwrap()
    }

    #[test]
    fn every_kind_is_read_and_written_back() {
        for text in [
            "kind:equity;name:a%3Bb%25;amount:610m;month:2023-11;multiple:1.6;exit:2030-01;chance:50;ends:success;counted:yes",
            "kind:loan;name:脳;amount:1;month:2023-11;coupon:5;exit:2030-01;recovery:40;chance:80;ends:failure;counted:no",
            "kind:compute;name:;units:10000;unit_price:25k;month:2023-11;hours:8760;utilisation:60;price:2.5;power:0.4;life:48;ends:expected;counted:yes",
            "kind:grant;name:open data;amount:0;month:2025-12;ends:success;counted:yes",
        ] {
            assert_eq!(write_bet(&read_clean(text)), text);
        }
    }

    #[test]
    fn fields_come_in_any_order_with_defaults() {
        let bet = read_clean("month:2023-11;amount:2bn;kind:equity");
        assert_eq!(bet.amount(), 2_000_000_000.into());
        let Terms::Equity { exit, multiple, .. } = bet.terms else { panic!("equity") };
        assert_eq!((exit.to_string().as_str(), multiple), ("2028-11", Decimal::ONE));
    }

    #[test]
    fn a_month_outside_the_calendar_is_told() {
        for (field, other, kept) in [("month", "exit", false), ("exit", "month", true)] {
            for month in ["1000-01", "1899-12", "2200-01", "9999-12"] {
                let text = format!("kind:loan;amount:3bn;{field}:{month};{other}:2030-01");
                let (bet, faults) = read_bet(&text);
                let fault = BetFault::OutOfRange { field: field.into(), text: month.into() };
                assert_eq!((bet.is_some(), faults), (kept, vec![fault]), "{text}");
            }
        }
        let late = read_clean("kind:loan;amount:3bn;month:2199-06");
        assert_eq!(late.exit().unwrap().to_string(), "2199-12");
    }

    #[test]
    fn a_bet_is_read_in_large_letters_with_spaces_and_in_full_width() {
        let plain = read_clean("kind:loan;name:A b;amount:3bn;month:2027-01");
        for text in [
            "KIND:LOAN;NAME:A b;AMOUNT:3BN;MONTH:2027-01",
            " kind : loan ;name:A b; amount:3 bn; month:2027-01;",
            "kind:loan;name:A b;amount:３ｂｎ;month:２０２７－０１",
        ] {
            assert_eq!(read_clean(text), plain, "{text}");
        }
    }

    #[test]
    fn machines_cost_their_number_times_their_price() {
        let bet = read_clean("kind:compute;units:10000;unit_price:25k;month:2023-11");
        assert_eq!(bet.amount(), 250_000_000.into());
    }

    #[test]
    fn what_is_wrong_is_named_and_the_rest_kept() {
        let (bet, faults) =
            read_bet("kind:equity;amount:5m;month:2024-04;chance:101;size:3;multiple:x;multiple:2");
        let Terms::Equity { multiple, chance, .. } = bet.unwrap().terms else { panic!("equity") };
        assert_eq!((multiple, chance), (Decimal::ONE, 50.into()));
        assert_eq!(faults.len(), 4);
        assert!(faults.contains(&BetFault::UnknownField { field: "size".into() }));
        assert!(faults.contains(&BetFault::Repeated { field: "multiple".into() }));
    }

    #[test]
    fn nothing_is_sold_before_it_is_paid() {
        for kind in ["equity", "loan"] {
            let read = |exit| read_bet(&format!("kind:{kind};amount:5m;month:2024-04;exit:{exit}"));
            let (bet, faults) = read("2024-03");
            assert_eq!(faults, [BetFault::ExitBeforePayment { text: "2024-03".into() }]);
            assert_eq!(bet.unwrap().exit(), Some(Month::of(2029, 4)));
            assert_eq!(read("2024-04").1, []);
        }
    }

    #[test]
    fn without_kind_month_or_amount_there_is_no_bet() {
        for (text, field) in [
            ("amount:1;month:2024-01", "kind"),
            ("kind:grant;amount:1", "month"),
            ("kind:grant;month:2024-01", "amount"),
        ] {
            let (bet, faults) = read_bet(text);
            assert_eq!(bet, None);
            assert!(faults.contains(&BetFault::Missing { field: field.into() }), "{text}");
        }
        assert_eq!(read_bet("kind:lottery;amount:1;month:2024-01").1.len(), 1);
    }

    #[test]
    fn names_lose_what_cannot_be_shown() {
        let (bet, faults) = read_bet("kind:grant;amount:1;month:2024-01;name:a%07\u{202e}b");
        assert_eq!(bet.unwrap().name, "ab");
        assert_eq!(faults.len(), 1);
        let bet = read_clean("kind:grant;amount:1;month:2024-01;name:a%0Ab\u{202e}");
        assert_eq!(bet.name, "a b");
        let long = format!("kind:grant;amount:1;month:2024-01;name:{}", "金".repeat(33));
        assert_eq!(read_bet(&long).0.unwrap().name.chars().count(), 32);
    }
}
