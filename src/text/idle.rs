//! What an input says that changes nothing at present: why, and the offer to make it count.
//!
//! Not here: when that is.

use super::Language;
use super::label::names;
use super::message::messages;
use crate::scenario::{Idle, Parameter};

names! {
    /// Why an input changes nothing, as a sentence.
    idle(Idle) {
        Idle::Recorded(_) => "The path is recorded.", "利回りは過去の実績に従う。";
        Idle::OwnPath(_) => "The path is your own.", "利回りは自分で置いた点に従う。";
        Idle::LevelPath => "No effect: on a level path old bills yield what new ones do.",
            "効果なし：利回りが一定なら、古い国債も新しい国債も利回りは同じ。";
        Idle::GlideLater => "No effect: the glide begins after the horizon.",
            "効果なし：金利の移行が計算期間の後に始まる。";
        Idle::GlideLevel => "No effect: the glide ends where it starts.",
            "効果なし：移行の前後で利回りが同じ。";
        Idle::TokensPath => "The tokens follow the months given below.",
            "トークンは下で指定した月の値に従う。";
        Idle::NoTurnover => "No effect: no tokens are redeemed and reissued.",
            "効果なし：償還して再発行されるトークンがない。";
        Idle::NoFee => "No effect: the redemption fee is zero.", "効果なし：償還手数料がゼロ。";
        Idle::NoRun => "No effect: there is no run.", "効果なし：取り付けがない。";
        Idle::RunLater => "No effect: the run begins after the horizon.",
            "効果なし：取り付けが計算期間の後に始まる。";
        Idle::NoShock => "No effect: no month is set for the shock.",
            "効果なし：急落の月が決まっていない。";
        Idle::ShockLater => "No effect: the shock comes after the horizon.",
            "効果なし：急落が計算期間の後に起きる。";
        Idle::NothingShocked => "No effect: nothing falls, is lost or is frozen.",
            "効果なし：下落も貸し倒れも凍結もない。";
        Idle::NothingFrozen => "No effect: no cash is frozen.", "効果なし：凍結される現金がない。";
        Idle::FrozenLater => "No effect: the cash stays frozen beyond the horizon.",
            "効果なし：現金の凍結が計算期間の後まで続く。";
        Idle::PaidTheRest => "Holders are paid everything but the fee below.",
            "保有者には、下の手数料を除く残り全額を払う。";
        Idle::PaidAShare => "No effect: holders are paid a share, not the rest.",
            "効果なし：保有者に払うのは残りではなく一定割合。";
        Idle::NotHeld => "No effect: the reserve neither holds nor buys it.",
            "効果なし：この資産を保有も購入もしない。";
        Idle::NoIssuance => "No effect: no tokens are issued.", "効果なし：新規発行がない。";
        Idle::NoStaff => "No effect: nobody is employed.", "効果なし：従業員がいない。";
        Idle::NoUses => "No effect: nothing is paid out, bought or bet.",
            "効果なし：配当も購入も賭けもない。";
        Idle::NoDividend => "No effect: no dividend is paid.", "効果なし：配当がない。";
    }
}

messages! {
    /// Instead of a path: a rate that stays.
    use_flat(rate: &str) "Use {rate} flat", "{rate}で一定にする";
    /// Instead of tokens at given months.
    use_growth() "Use growth instead", "増加率を使う";
    /// Where there is no run.
    begin_with_a_run() "Begin with a run of a fifth", "2割の取り付けから始める";
    /// Where the run comes after the horizon.
    begin_run_now() "Let it begin in the first month", "最初の月に始める";
    /// Where no shock comes within the horizon.
    strike_now() "Let it strike in the first month", "最初の月に起こす";
    /// Instead of paying holders the rest.
    pay_a_share() "Pay a share of the bill rate", "短期金利の一定割合を払う";
    /// Instead of paying holders a share.
    pay_the_rest() "Pay holders the rest", "残り全額を払う";
}

impl Language {
    /// What can be done about it in one step.
    pub(crate) fn idle_offer(self, why: Idle) -> Option<String> {
        Some(match why {
            Idle::Recorded(rate) | Idle::OwnPath(rate) => {
                self.use_flat(&self.value_text(Parameter::Rate, rate))
            }
            Idle::TokensPath => self.use_growth(),
            Idle::NoRun => self.begin_with_a_run(),
            Idle::RunLater => self.begin_run_now(),
            Idle::NoShock | Idle::ShockLater => self.strike_now(),
            Idle::PaidTheRest => self.pay_a_share(),
            Idle::PaidAShare => self.pay_the_rest(),
            _ => return None,
        })
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
