//! What one bet would have to bring for all of them to do as well as bills.
//!
//! Not here: which bet it is; [`crate::figure::ending`] decides.

use rust_decimal::Decimal;

use super::book::BetName;
use super::message::{Hole, findings, messages};
use super::{Language, decimal};
use crate::scenario::BetField;
use crate::unit::Month;

findings! {
    /// What one bet would have to bring.
    CarryFinding {
        /// So much for all of them to do as well as bills.
        Needs { name: BetName, need: Bring, set: Set }
            "{name} would have to {need} for the bets to do as well as bills; {set}",
            "賭け全体が短期国債に並ぶには、{name}が{need}必要がある。{set}";
        /// The others do without it.
        Idle { name: BetName }
            "The other bets do as well as bills without {name}",
            "{name}がなくても、ほかの賭けだけで短期国債に並ぶ";
    }
    /// What a bet is set to, in the measure of what it would have to bring.
    Set {
        /// It brings this.
        Brings { value: BetValue } "it is set to {value:bare}", "設定は{value}";
        /// It brings this at a chance.
        ByChance { value: BetValue, chance: BetValue }
            "it is set to {value:bare} at a chance of {chance}", "設定は{value}（確率{chance}）";
        /// It is lost.
        Fails "it is set to be lost", "設定は失敗";
    }
    /// Under that finding.
    CarryNote {
        /// What it means to do as well as bills, once the last bet has ended in this month.
        Meaning { month: Month }
            "As well as bills: the bets are worth what the same money in bills would be in {month}, when the last of them has ended.",
            "短期国債に並ぶ：最後の賭けが終わる{month}に、賭け全体の価値が、同じ資金を短期国債に置いた場合と同じになること。";
    }
}

messages! {
    /// To return a multiple of its money.
    return_times(multiple: &str) "return {multiple} times its money", "元手の{multiple}倍を返す";
    /// To pay a coupon.
    pay_a_year(percent: &str) "pay {percent} a year", "年{percent}の利息を払う";
    /// To rent at a price.
    rent_an_hour(price: &str) "rent at {price} an hour", "1時間{price}で貸し出す";
}

/// A number of a bet, with its unit; a `bare` multiple has none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetValue(pub BetField, pub Decimal);

impl Hole for BetValue {
    fn written(&self, language: Language, style: &str) -> String {
        let Self(field, value) = *self;
        if style == "bare" && field == BetField::Multiple {
            return language.bet_box(field, value).text;
        }
        language.bet_value(field, value)
    }
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

/// A number that has to be reached is rounded up, so that what is told is enough.
impl Hole for Bring {
    fn written(&self, language: Language, _: &str) -> String {
        let up = |value: f64, places: u32| {
            let scale = libm::pow(10.0, f64::from(places));
            (value * scale - 1e-9).ceil() / scale
        };
        let places = |value: f64| u32::from(value < 100.0);
        match *self {
            Self::Multiple(multiple) => {
                let places = places(multiple);
                language.return_times(&decimal(up(multiple, places), places))
            }
            Self::Coupon(coupon) => {
                let places = places(coupon);
                language.pay_a_year(&language.percent(up(coupon, places), places))
            }
            Self::Price(price) => {
                let price = Decimal::from_f64_retain(up(price, 2)).unwrap_or_default();
                language.rent_an_hour(&language.bet_value(BetField::Price, price.round_dp(2)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_bet_would_have_to_bring() {
        let name = |name: &str| BetName::Own { name: name.to_owned() };
        let title = |need, set: Set| {
            let found = CarryFinding::Needs { name: name("Northern Data"), need, set };
            Language::ALL.map(|language| found.say(language).replace('\u{a0}', " "))
        };
        let value = BetValue;
        assert_eq!(
            title(
                Bring::Multiple(4.02),
                Set::Brings { value: value(BetField::Multiple, Decimal::new(16, 1)) }
            ),
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
            Set::ByChance {
                value: value(BetField::Price, Decimal::new(220, 2)),
                chance: value(BetField::Chance, Decimal::from(30)),
            },
        );
        assert!(
            english.ends_with("rent at $3.1 an hour for the bets to do as well as bills; it is set to $2.2 at a chance of 30 %"),
            "{english}"
        );
        assert!(japanese.ends_with("（確率30%）"), "{japanese}");
        let [english, japanese] =
            Language::ALL.map(|language| CarryFinding::Idle { name: name("X") }.say(language));
        assert_eq!(english, "The other bets do as well as bills without X");
        assert!(japanese.starts_with("Xがなくても"));
    }
}
