//! What an input says that changes nothing at present: why, and the offer to make it count.
//!
//! Not here: when that is.

use super::Language;
use crate::scenario::{Idle, Lever};

impl Language {
    /// Why an input changes nothing, as a sentence.
    pub fn idle(self, why: Idle) -> &'static str {
        match self {
            Self::English => english(why),
            Self::Japanese => japanese(why),
        }
    }

    /// What can be done about it in one step.
    pub fn idle_offer(self, why: Idle) -> Option<String> {
        Some(match (self, why) {
            (_, Idle::Recorded(rate) | Idle::OwnPath(rate)) => {
                let rate = self.value_text(Lever::Rate, rate);
                match self {
                    Self::English => format!("Use {rate} flat"),
                    Self::Japanese => format!("{rate}で一定にする"),
                }
            }
            (Self::English, Idle::TokensPath) => "Use growth instead".to_owned(),
            (Self::Japanese, Idle::TokensPath) => "増加率を使う".to_owned(),
            (Self::English, Idle::NoRun) => "Begin with a run of a fifth".to_owned(),
            (Self::Japanese, Idle::NoRun) => "2割の取り付けから始める".to_owned(),
            (Self::English, Idle::RunLater) => "Let it begin in the first month".to_owned(),
            (Self::Japanese, Idle::RunLater) => "最初の月に始める".to_owned(),
            (Self::English, Idle::NoShock | Idle::ShockLater) => {
                "Let it strike in the first month".to_owned()
            }
            (Self::Japanese, Idle::NoShock | Idle::ShockLater) => "最初の月に起こす".to_owned(),
            (Self::English, Idle::PaidTheRest) => "Pay a share of the bill rate".to_owned(),
            (Self::Japanese, Idle::PaidTheRest) => "短期金利の一定割合を払う".to_owned(),
            (Self::English, Idle::PaidAShare) => "Pay holders the rest".to_owned(),
            (Self::Japanese, Idle::PaidAShare) => "残り全額を払う".to_owned(),
            _ => return None,
        })
    }
}

fn english(why: Idle) -> &'static str {
    match why {
        Idle::Recorded(_) => "The path is recorded.",
        Idle::OwnPath(_) => "The path is your own.",
        Idle::LevelPath => "No effect: on a level path old bills yield what new ones do.",
        Idle::GlideLater => "No effect: the glide begins after the horizon.",
        Idle::GlideLevel => "No effect: the glide ends where it starts.",
        Idle::TokensPath => "The tokens follow the months given below.",
        Idle::NoTurnover => "No effect: no tokens are redeemed and reissued.",
        Idle::NoFee => "No effect: the redemption fee is zero.",
        Idle::NoRun => "No effect: there is no run.",
        Idle::RunLater => "No effect: the run begins after the horizon.",
        Idle::NoShock => "No effect: no month is set for the shock.",
        Idle::ShockLater => "No effect: the shock comes after the horizon.",
        Idle::NothingShocked => "No effect: nothing falls, is lost or is frozen.",
        Idle::NothingFrozen => "No effect: no cash is frozen.",
        Idle::FrozenLater => "No effect: the cash stays frozen beyond the horizon.",
        Idle::PaidTheRest => "Holders are paid everything but the fee below.",
        Idle::PaidAShare => "No effect: holders are paid a share, not the rest.",
        Idle::NotHeld => "No effect: the reserve neither holds nor buys it.",
        Idle::NoIssuance => "No effect: no tokens are issued.",
        Idle::NoStaff => "No effect: nobody is employed.",
        Idle::NoUses => "No effect: nothing is paid out, bought or bet.",
        Idle::NoDividend => "No effect: no dividend is paid.",
    }
}

fn japanese(why: Idle) -> &'static str {
    match why {
        Idle::Recorded(_) => "利回りは過去の実績に従う。",
        Idle::OwnPath(_) => "利回りは自分で置いた点に従う。",
        Idle::LevelPath => "効果なし：利回りが一定なら、古い国債も新しい国債も利回りは同じ。",
        Idle::GlideLater => "効果なし：金利の移行が計算期間の後に始まる。",
        Idle::GlideLevel => "効果なし：移行の前後で利回りが同じ。",
        Idle::TokensPath => "トークンは下で指定した月の値に従う。",
        Idle::NoTurnover => "効果なし：償還して再発行されるトークンがない。",
        Idle::NoFee => "効果なし：償還手数料がゼロ。",
        Idle::NoRun => "効果なし：取り付けがない。",
        Idle::RunLater => "効果なし：取り付けが計算期間の後に始まる。",
        Idle::NoShock => "効果なし：急落の月が決まっていない。",
        Idle::ShockLater => "効果なし：急落が計算期間の後に起きる。",
        Idle::NothingShocked => "効果なし：下落も貸し倒れも凍結もない。",
        Idle::NothingFrozen => "効果なし：凍結される現金がない。",
        Idle::FrozenLater => "効果なし：現金の凍結が計算期間の後まで続く。",
        Idle::PaidTheRest => "保有者には、下の手数料を除く残り全額を払う。",
        Idle::PaidAShare => "効果なし：保有者に払うのは残りではなく一定割合。",
        Idle::NotHeld => "効果なし：この資産を保有も購入もしない。",
        Idle::NoIssuance => "効果なし：新規発行がない。",
        Idle::NoStaff => "効果なし：従業員がいない。",
        Idle::NoUses => "効果なし：配当も購入も賭けもない。",
        Idle::NoDividend => "効果なし：配当がない。",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offer_names_the_rate() {
        let why = Idle::Recorded(rust_decimal::Decimal::new(368, 2));
        let [english, japanese] = [Language::English, Language::Japanese].map(|language| {
            format!("{} {}", language.idle(why), language.idle_offer(why).unwrap())
        });
        assert_eq!(english.replace('\u{a0}', " "), "The path is recorded. Use 3.68 % flat");
        assert_eq!(japanese, "利回りは過去の実績に従う。 3.68%で一定にする");
        assert_eq!(Language::English.idle_offer(Idle::NotHeld), None);
    }
}
