//! What the book has become once its bets have ended: its sentence, and the finding over its list.
//!
//! Not here: the words, see [`crate::text::ending`].

use super::plot::number;
use crate::analysis::{self, Ending, Need, Run};
use crate::scenario::{BetField, BetsFrom, Ends, Kind, Outcome, Parameter, Pick, Scenario};
use crate::text::Language;
use crate::text::book::BetName;
use crate::text::carry::{BetValue, Bring, CarryFinding, Set};
use crate::text::ending::{
    Beside, BookStatement, Fate, Gain, InWords, OneEnd, Rest, Touch, Turned, Waiting, Worth,
};
use crate::text::span::Moved;
use crate::unit::{HALF_CENT, Usd};

/// What the sentence of the book says.
pub fn statement(of: &Run, ending: &Ending) -> BookStatement {
    let Run { scenario, projection, .. } = of;
    let payments = || projection.payments.iter().filter(|payment| payment.amount > Usd::ZERO);
    let amount: f64 = payments().map(|payment| payment.amount.to_f64()).sum();
    let is_gift =
        |place: usize| scenario.bets().get(place).is_some_and(|b| b.kind() == Kind::Grant);
    match number(scenario.bets().iter().filter(|bet| bet.counted).count()) {
        _ if scenario.bets().is_empty() => return BookStatement::Empty,
        0 => return BookStatement::NoneCounts,
        counted if amount <= HALF_CENT => {
            return BookStatement::Costless { count: InWords(counted) };
        }
        _ if !ending.is_in_range() => return BookStatement::OutOfRange { month: ending.month },
        _ => {}
    }
    let (fate, touch) = (fate(scenario), touch(ending.touch));
    let is_inside = scenario.choices.bets_from == BetsFrom::Reserve;
    BookStatement::Becomes {
        amount: Moved(Parameter::BetsScale, amount),
        has_gifts: fate != Fate::Gifts && payments().any(|payment| is_gift(payment.place)),
        fate,
        worth: worth(of, ending),
        is_inside: Turned(Pick::Inside, is_inside),
        is_expected: is_inside == (touch != Touch::Untouched),
        touch,
    }
}

fn worth(of: &Run, ending: &Ending) -> Worth {
    let Ending { month, value, in_bills, .. } = *ending;
    if ending.paid_in <= HALF_CENT {
        return Worth::Unpaid { month };
    }
    let usd = ending.waiting;
    Worth::Stands {
        value: Beside { usd: value, other: in_bills },
        is_cost: value < 0.0,
        month,
        waiting: (usd > HALF_CENT).then_some(Waiting::Usd { usd }),
        in_bills: Beside { usd: in_bills, other: value },
        gain: gain(of, [value, in_bills]),
    }
}

fn gain(of: &Run, [value, in_bills]: [f64; 2]) -> Gain {
    // Every language rounds alike.
    let reads = |usd| [Language::English.money_short(usd), Language::English.money(usd, 3)];
    let (change, profit) = (value - in_bills, of.figures.profit);
    let months = change.abs() / (profit / of.figures.months);
    let is_loss = change < 0.0;
    match profit {
        _ if value >= 0.0 && reads(value) == reads(in_bills) => Gain::None,
        profit if profit <= HALF_CENT => Gain::Unmeasured { is_loss, usd: change.abs() },
        _ if is_loss => Gain::Loses { months },
        _ => Gain::Gains { months },
    }
}

fn touch(found: analysis::Touch) -> Touch {
    match found {
        found if found.lacks > 0.0 && found.lacks_without > HALF_CENT => {
            Touch::LacksMore { usd: found.lacks }
        }
        found if found.lacks > 0.0 => Touch::Lacks { usd: found.lacks },
        found if found.waits > 0.0 => Touch::Waits { usd: found.waits },
        _ => Touch::Untouched,
    }
}

fn fate(scenario: &Scenario) -> Fate {
    let [all, succeed] = [Pick::Count, Pick::Succeed].map(|pick| number(scenario.pick(pick)));
    match scenario.choices.outcome {
        _ if all == 0 => Fate::Gifts,
        Outcome::AsSet => as_set(all, succeed, by_chance(scenario)),
        Outcome::Foresight => Fate::Success { count: InWords(all) },
        Outcome::Tuition => Fate::Loss { count: InWords(all) },
        Outcome::Expected => Fate::Expected { count: InWords(all) },
    }
}

/// How many of the bets that count are taken at their chance.
fn by_chance(scenario: &Scenario) -> u32 {
    let bets = scenario.bets().iter().filter(|bet| {
        let is_by_chance = bet.ends == Ends::Expected && bet.number(BetField::Chance).is_some();
        bet.counted && bet.has_outcome() && is_by_chance
    });
    number(bets.count())
}

fn as_set(all: u32, succeed: u32, by_chance: u32) -> Fate {
    if all == 1 {
        let end = match (succeed, by_chance) {
            (1, _) => OneEnd::Succeeds,
            (_, 1) => OneEnd::ByChance,
            _ => OneEnd::Fails,
        };
        return Fate::OneAsSet { end: Turned(Pick::Succeed, end) };
    }
    let lost = all.saturating_sub(succeed).saturating_sub(by_chance);
    let rest = match (by_chance, lost) {
        (0, 0) => None,
        (0, _) => Some(Rest::Lost { count: if succeed == 0 { 0 } else { lost } }),
        (count, 0) => Some(Rest::ByChance { count }),
        (count, _) => Some(Rest::Both { count: InWords(count) }),
    };
    Fate::AsSet {
        succeed: Turned(Pick::Succeed, InWords(succeed)),
        count: Turned(Pick::Count, InWords(all)),
        several: succeed > 1,
        rest,
    }
}

/// The finding over the list: what the largest bet would have to bring; `None` where no bet can.
pub fn carry(scenario: &Scenario, ending: &Ending) -> Option<CarryFinding> {
    let carry = ending.carry?;
    let bet = scenario.bets().get(carry.place)?;
    let name = BetName::new(bet, carry.place);
    let (need, field) = match carry.need {
        Need::Multiple(multiple) => (Bring::Multiple(multiple), BetField::Multiple),
        Need::Coupon(coupon) => (Bring::Coupon(coupon), BetField::Coupon),
        Need::Price(price) => (Bring::Price(price), BetField::Price),
    };
    if carry.need.value() <= 0.0 {
        return Some(CarryFinding::Idle { name });
    }
    let value = BetValue(field, bet.number(field).unwrap_or_default());
    let set = match (scenario.choices.outcome, bet.ends, bet.number(BetField::Chance)) {
        (Outcome::Foresight, ..) | (Outcome::AsSet, Ends::Success, _) => Set::Brings { value },
        (Outcome::Tuition, ..) | (Outcome::AsSet, Ends::Failure, _) => Set::Fails,
        (.., Some(chance)) => Set::ByChance { value, chance: BetValue(BetField::Chance, chance) },
        (.., None) => Set::Brings { value },
    };
    Some(CarryFinding::Needs { name, need, set })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::ending;
    use crate::scenario::decode;

    fn both(link: &str) -> [String; 2] {
        let (scenario, problems) = decode(link);
        assert!(problems.is_empty(), "{problems:?}");
        let run = Run::new(scenario);
        let found = ending(&run.scenario, &run.projection);
        let said = statement(&run, &found).say(Language::English);
        let title = carry(&run.scenario, &found);
        let title = title.map(|found| found.say(Language::English)).unwrap_or_default();
        [said, title].map(|text| text.replace('\u{a0}', " "))
    }

    const LOAN: &str = "bet=kind:loan;name:GPU;amount:610m;month:2026-08;coupon:5;exit:2031-08;recovery:0;chance:80;ends:";
    const STAKE: &str = "bet=kind:equity;name:Robots;amount:1.2bn;month:2027-03;multiple:5;exit:2033-03;chance:30;ends:";

    #[test]
    fn what_becomes_of_the_book_and_what_it_takes_to_carry_it() {
        let [said, title] = both(&format!("{LOAN}success&{STAKE}failure"));
        assert!(
            said.starts_with(
                "If one of two bets succeeds and the other is lost, $1.8 bn becomes $826 m by March 2033. The same money in bills would be $2.3 bn. The difference is 3."
            ) && said.ends_with(" months of profit, and because the bets sit outside the reserve, no token is touched."),
            "{said}"
        );
        assert!(title.starts_with("Robots would have to return 1."), "{title}");
        assert!(
            title.ends_with(
                " times its money for the bets to do as well as bills; it is set to be lost"
            ),
            "{title}"
        );
        let [said, title] = both(&format!("{LOAN}success&{STAKE}success"));
        assert!(said.contains("two of two bets succeed, $1.8 bn becomes $6.8 bn"), "{said}");
        assert!(said.contains("The gain is "), "{said}");
        assert!(title.ends_with("it is set to 5"), "{title}");
        let [said, title] = both(&format!("{LOAN}success&{STAKE}expected"));
        assert!(
            said.starts_with("If one of two bets succeeds and the other is taken at its chance")
        );
        assert!(title.ends_with("it is set to 5 at a chance of 30 %"), "{title}");
    }

    #[test]
    fn the_switch_for_all_bets_and_the_reserve_have_their_words() {
        let bets = format!("{LOAN}success&{STAKE}failure");
        let said = |link: &str| both(&format!("{link}&{bets}"))[0].clone();
        assert!(said("outcome=foresight").starts_with("If all two bets succeed, "));
        assert!(said("outcome=tuition").starts_with("If all two bets are lost, "));
        assert!(said("outcome=expected").starts_with("With every bet taken at its chance, "));
        let inside = said("bets_from=reserve");
        assert!(inside.ends_with("although the bets sit inside the reserve, no token is touched."));
        let large = "bets_from=reserve&bet=kind:equity;amount:9bn;month:2025-01;multiple:2;exit:2027-01;ends:failure";
        let [touched, _] = both(large);
        assert!(
            touched.contains("because the bets sit inside the reserve, the tokens come to lack $"),
            "{touched}"
        );
        let loss = said("preset=bank&rate=1");
        assert!(loss.contains("with no profit to measure it by"), "{loss}");
    }

    #[test]
    fn what_cannot_be_paid_or_costs_nothing_is_said() {
        let [never, title] = both(
            "buffer=0&floor=50&bet=kind:equity;amount:1bn;month:2026-07;multiple:2;exit:2030-01",
        );
        assert!(never.contains("$1.0 bn is still unpaid by "), "{never}");
        assert_eq!(title, "");
        assert_eq!(both("bets=none"), ["There are no bets.", ""]);
        let [gift, title] = both("bet=kind:grant;amount:0;month:2027-01");
        assert_eq!((gift.as_str(), title.as_str()), ("The one bet that counts costs nothing.", ""));
        let [none, _] = both("bet=kind:grant;amount:1;month:2027-01;counted:no");
        assert!(none.contains("none of them counts"));
    }

    #[test]
    fn each_kind_is_carried_by_its_own_number() {
        let machines = "bet=kind:compute;name:Cards;units:10000;unit_price:42k;month:2026-08;hours:8760;utilisation:60;price:2.2;power:0.11;life:60";
        let [_, title] = both(machines);
        assert!(
            title.starts_with("Cards would have to rent at $")
                && title.ends_with("it is set to $2.2"),
            "{title}"
        );
        let [_, title] = both(&format!("{LOAN}success"));
        assert!(
            title.starts_with("GPU would have to pay ") && title.ends_with("it is set to 5 %"),
            "{title}"
        );
        let carried = "bet=kind:equity;name:Small;amount:1bn;month:2026-08;multiple:9;exit:2030-01&bet=kind:equity;name:Big;amount:1.1bn;month:2026-08;multiple:1;exit:2030-01";
        assert_eq!(both(carried)[1], "The other bets do as well as bills without Big");
    }
}
