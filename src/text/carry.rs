//! What one bet would have to bring for all of them to do as well as bills.
//!
//! Not here: which bet it is; [`crate::figure::ending`] decides.

use rust_decimal::Decimal;

use super::{Language, decimal};
use crate::scenario::BetField;
use crate::unit::Month;

use Language::{English, Japanese};

/// What one bet would have to bring.
#[derive(Clone, Debug, PartialEq)]
pub struct CarryFinding {
    /// Its name.
    pub name: String,
    /// What it would have to bring; `None` where the others do without it.
    pub need: Option<Bring>,
    /// What it is set to.
    pub set: Set,
}

/// What a bet would have to bring: at least so much, of its kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bring {
    /// A multiple of its money.
    Multiple(f64),
    /// A coupon, percent a year.
    Coupon(f64),
    /// A price of an hour, USD.
    Price(f64),
}

/// What a bet is set to, in the measure of what it would have to bring.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Set {
    /// It brings this.
    Brings(BetField, Decimal),
    /// It brings this at a chance, percent.
    ByChance(BetField, Decimal, Decimal),
    /// It is lost.
    Fails,
}

impl Language {
    /// The finding over the list of bets.
    pub fn carry_title(self, found: &CarryFinding) -> String {
        let CarryFinding { name, need, set } = found;
        let Some(need) = need else {
            return match self {
                English => format!("The other bets do as well as bills without {name}"),
                Japanese => format!("{name}がなくても、ほかの賭けだけで短期国債に並ぶ"),
            };
        };
        let number = self.bring(*need);
        let what = match (self, need) {
            (English, Bring::Multiple(_)) => format!("return {number} times its money"),
            (English, Bring::Coupon(_)) => format!("pay {number} a year"),
            (English, Bring::Price(_)) => format!("rent at {number} an hour"),
            (Japanese, Bring::Multiple(_)) => format!("元手の{number}倍を返す"),
            (Japanese, Bring::Coupon(_)) => format!("年{number}の利息を払う"),
            (Japanese, Bring::Price(_)) => format!("1時間{number}で貸し出す"),
        };
        let value = |field: BetField, set: Decimal| match (self, field) {
            (English, BetField::Multiple) => self.bet_box(field, set).text,
            _ => self.bet_value(field, set),
        };
        let set = match (self, set) {
            (English, Set::Brings(field, set)) => format!("it is set to {}", value(*field, *set)),
            (English, Set::ByChance(field, set, chance)) => format!(
                "it is set to {} at a chance of {}",
                value(*field, *set),
                self.bet_value(BetField::Chance, *chance)
            ),
            (English, Set::Fails) => "it is set to be lost".to_owned(),
            (Japanese, Set::Brings(field, set)) => format!("設定は{}", value(*field, *set)),
            (Japanese, Set::ByChance(field, set, chance)) => format!(
                "設定は{}（確率{}）",
                value(*field, *set),
                self.bet_value(BetField::Chance, *chance)
            ),
            (Japanese, Set::Fails) => "設定は失敗".to_owned(),
        };
        match self {
            English => {
                format!("{name} would have to {what} for the bets to do as well as bills; {set}")
            }
            Japanese => format!("賭け全体が短期国債に並ぶには、{name}が{what}必要がある。{set}"),
        }
    }

    /// A number that has to be reached is rounded up, so that what is told is enough.
    fn bring(self, need: Bring) -> String {
        let up = |value: f64, places: u32| {
            let scale = libm::pow(10.0, f64::from(places));
            (value * scale - 1e-9).ceil() / scale
        };
        match need {
            Bring::Multiple(multiple) if multiple < 100.0 => decimal(up(multiple, 1), 1),
            Bring::Multiple(multiple) => decimal(up(multiple, 0), 0),
            Bring::Coupon(coupon) if coupon < 100.0 => self.percent(up(coupon, 1), 1),
            Bring::Coupon(coupon) => self.percent(up(coupon, 0), 0),
            Bring::Price(price) => {
                let price = Decimal::from_f64_retain(up(price, 2)).unwrap_or_default();
                self.bet_value(BetField::Price, price.round_dp(2))
            }
        }
    }

    /// Under that finding: what it means to do as well as bills.
    pub fn carry_note(self, month: Month) -> String {
        let month = self.date_long(month);
        match self {
            English => format!(
                "As well as bills: the bets are worth what the same money in bills would be in {month}, when the last of them has ended."
            ),
            Japanese => format!(
                "短期国債に並ぶ：最後の賭けが終わる{month}に、賭け全体の価値が、同じ資金を短期国債に置いた場合と同じになること。"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_bet_would_have_to_bring() {
        let title = |need, set: Set| {
            let found = CarryFinding { name: "Northern Data".into(), need: Some(need), set };
            [English, Japanese].map(|language| language.carry_title(&found).replace('\u{a0}', " "))
        };
        assert_eq!(
            title(Bring::Multiple(4.02), Set::Brings(BetField::Multiple, Decimal::new(16, 1))),
            [
                "Northern Data would have to return 4.1 times its money for the bets to do as well as bills; it is set to 1.6",
                "賭け全体が短期国債に並ぶには、Northern Dataが元手の4.1倍を返す必要がある。設定は1.6倍",
            ]
        );
        assert_eq!(
            title(Bring::Coupon(123.4), Set::Fails),
            [
                "Northern Data would have to pay 124 % a year for the bets to do as well as bills; it is set to be lost",
                "賭け全体が短期国債に並ぶには、Northern Dataが年124%の利息を払う必要がある。設定は失敗",
            ]
        );
        let [english, japanese] = title(
            Bring::Price(3.091),
            Set::ByChance(BetField::Price, Decimal::new(220, 2), Decimal::from(30)),
        );
        assert!(
            english.ends_with("rent at $3.1 an hour for the bets to do as well as bills; it is set to $2.2 at a chance of 30 %"),
            "{english}"
        );
        assert!(japanese.ends_with("（確率30%）"), "{japanese}");
        let found = CarryFinding { name: "X".into(), need: None, set: Set::Fails };
        assert_eq!(English.carry_title(&found), "The other bets do as well as bills without X");
        assert!(Japanese.carry_title(&found).starts_with("Xがなくても"));
    }
}
