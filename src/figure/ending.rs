//! What the book has become once its bets have ended: its sentence, and the finding over its list.
//!
//! Not here: the words, see [`crate::text::ending`].

use crate::analysis::{self, Ending, Need, Run};
use crate::scenario::{BetField, BetsFrom, Ends, Kind, Outcome, Pick, Scenario};
use crate::text::carry::{BetName, BetValue, Bring, CarryFinding, Set};
use crate::text::ending::{Becomes, BookStatement, Fate, Touch, Worth};
use crate::unit::{Number, Usd};

/// Half a cent: below it an amount is nothing.
const NOTHING: f64 = 0.005;

/// What the sentence of the book says.
pub fn statement(of: &Run, ending: &Ending) -> BookStatement {
    let Run { scenario, projection, figures, .. } = of;
    let payments = || projection.payments.iter().filter(|payment| payment.amount > Usd::ZERO);
    let amount: f64 = payments().map(|payment| payment.amount.number().to_f64()).sum();
    let is_gift =
        |place: usize| scenario.bets().get(place).is_some_and(|b| b.kind() == Kind::Grant);
    let counted = count(scenario.bets().iter().filter(|bet| bet.counted).count());
    match counted {
        _ if scenario.bets().is_empty() => BookStatement::Empty,
        0 => BookStatement::NoneCounts,
        _ if amount <= NOTHING => BookStatement::Costless(counted),
        _ if !ending.is_in_range() => BookStatement::OutOfRange(ending.month),
        _ => BookStatement::Becomes(Becomes {
            fate: fate(scenario),
            count: count(scenario.pick(Pick::Count)),
            amount,
            has_gifts: payments().any(|payment| is_gift(payment.place)),
            month: ending.month,
            worth: (ending.paid_in > NOTHING).then(|| Worth {
                value: ending.value,
                in_bills: ending.in_bills,
                a_month: (figures.profit > NOTHING).then(|| figures.profit / figures.months),
                waiting: if ending.waiting > NOTHING { ending.waiting } else { 0.0 },
            }),
            is_inside: scenario.bets_from == BetsFrom::Reserve,
            touch: touch(ending.touch),
        }),
    }
}

fn touch(found: analysis::Touch) -> Touch {
    match found {
        found if found.lacks > 0.0 && found.lacks_without > NOTHING => {
            Touch::LacksMore(found.lacks)
        }
        found if found.lacks > 0.0 => Touch::Lacks(found.lacks),
        found if found.waits > 0.0 => Touch::Waits(found.waits),
        _ => Touch::Untouched,
    }
}

fn fate(scenario: &Scenario) -> Fate {
    let by_chance = scenario.bets().iter().filter(|bet| {
        let is_by_chance = bet.ends == Ends::Expected && bet.number(BetField::Chance).is_some();
        bet.counted && bet.has_outcome() && is_by_chance
    });
    match scenario.outcome {
        _ if scenario.pick(Pick::Count) == 0 => Fate::Gifts,
        Outcome::AsSet => Fate::AsSet {
            succeed: count(scenario.pick(Pick::Succeed)),
            by_chance: count(by_chance.count()),
        },
        Outcome::Foresight => Fate::Success,
        Outcome::Tuition => Fate::Loss,
        Outcome::Expected => Fate::Expected,
    }
}

/// The finding over the list: what the largest bet would have to bring; `None` where no bet can.
pub fn carry(scenario: &Scenario, ending: &Ending) -> Option<CarryFinding> {
    let carry = ending.carry?;
    let bet = scenario.bets().get(carry.place)?;
    let name = BetName { name: bet.name.clone(), kind: bet.kind(), place: carry.place };
    let (need, field) = match carry.need {
        Need::Multiple(multiple) => (Bring::Multiple(multiple), BetField::Multiple),
        Need::Coupon(coupon) => (Bring::Coupon(coupon), BetField::Coupon),
        Need::Price(price) => (Bring::Price(price), BetField::Price),
    };
    if carry.need.value() <= 0.0 {
        return Some(CarryFinding::Idle { name });
    }
    let value = BetValue(field, bet.number(field).unwrap_or_default());
    let set = match (scenario.outcome, bet.ends, bet.number(BetField::Chance)) {
        (Outcome::Foresight, ..) | (Outcome::AsSet, Ends::Success, _) => Set::Brings { value },
        (Outcome::Tuition, ..) | (Outcome::AsSet, Ends::Failure, _) => Set::Fails,
        (.., Some(chance)) => Set::ByChance { value, chance: BetValue(BetField::Chance, chance) },
        (.., None) => Set::Brings { value },
    };
    Some(CarryFinding::Needs { name, need, set })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::ending;
    use crate::scenario::decode;
    use crate::text::Language;
    use crate::text::span::plain;

    fn both(link: &str) -> [String; 2] {
        let (scenario, problems) = decode(link);
        assert!(problems.is_empty(), "{problems:?}");
        let run = Run::new(scenario);
        let found = ending(&run.scenario, &run.projection);
        let said = plain(&Language::English.book_sentence(&statement(&run, &found)));
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
