//! What the book has become once its bets have ended: its sentence, and the finding over its list.
//!
//! Not here: the words, see [`crate::text::ending`].

use super::Subject;
use crate::analysis::{Ending, Need};
use crate::scenario::{BetField, BetsFrom, Ends, Outcome, Pick, Scenario};
use crate::text::ending::{
    Becomes, BookStatement, Bring, BringKind, CarryFinding, Fate, Gap, Set, Touch, Worth,
};
use crate::text::sentence::Span;
use crate::text::{Language, decimal};

/// Half a cent: below it an amount is nothing.
const NOTHING: f64 = 0.005;

/// The sentence of the book.
pub fn sentence(language: Language, of: Subject<'_>, ending: &Ending) -> Vec<Span> {
    let Subject { scenario, figures, .. } = of;
    let amount = figures.bets_unpaid + figures.bets_paid_before;
    let counted = count(scenario.pick(Pick::Count));
    language.book_sentence(&match counted {
        _ if scenario.bets().is_empty() => BookStatement::Empty,
        0 => BookStatement::NoneCounts,
        _ if amount <= NOTHING => BookStatement::Costless(counted),
        _ if !ending.is_in_range() => BookStatement::OutOfRange(language.date_long(ending.month)),
        _ => BookStatement::Becomes(Becomes {
            fate: fate(scenario),
            count: counted,
            amount: language.money_short(amount),
            month: language.date_long(ending.month),
            worth: (ending.paid_in > NOTHING).then(|| worth(language, of, ending)),
            touch: match scenario.bets_from {
                BetsFrom::Profit => Touch::Outside,
                BetsFrom::Reserve if ending.touched > 0.0 => {
                    Touch::Lacks(language.money_short(ending.touched))
                }
                BetsFrom::Reserve => Touch::Borne,
            },
        }),
    })
}

fn fate(scenario: &Scenario) -> Fate {
    let by_chance = scenario.bets().iter().filter(|bet| {
        bet.counted && bet.ends == Ends::Expected && bet.number(BetField::Chance).is_some()
    });
    match scenario.outcome {
        Outcome::AsSet => Fate::AsSet {
            succeed: count(scenario.pick(Pick::Succeed)),
            by_chance: count(by_chance.count()),
        },
        Outcome::Foresight => Fate::Foresight,
        Outcome::Tuition => Fate::Tuition,
        Outcome::Expected => Fate::Expected,
    }
}

fn worth(language: Language, of: Subject<'_>, ending: &Ending) -> Worth {
    let both = [ending.value, ending.in_bills];
    let [value, in_bills] = match both.map(|usd| language.money_short(usd)) {
        // Two that read alike are told apart by a digit more.
        [value, in_bills] if value == in_bills => both.map(|usd| language.money(usd, 3)),
        apart => apart,
    };
    let a_month = of.figures.profit / of.figures.months.max(1.0);
    let gain = ending.gain();
    let gap = match a_month > 0.0 {
        _ if value == in_bills => Gap::None,
        false => Gap::Amount(language.money_short(gain.abs())),
        true if gain < 0.0 => Gap::Less(language.months(-gain / a_month)),
        true => Gap::More(language.months(gain / a_month)),
    };
    let waiting = (ending.waiting > NOTHING).then(|| language.money_short(ending.waiting));
    Worth { value, in_bills, gap, waiting }
}

/// The finding over the list: what the largest bet would have to bring; `None` where no bet can.
pub fn title(language: Language, scenario: &Scenario, ending: &Ending) -> Option<String> {
    let carry = ending.carry?;
    let bet = scenario.bets().get(carry.place)?;
    let (kind, field) = match carry.need {
        Need::Multiple(_) => (BringKind::Multiple, BetField::Multiple),
        Need::Coupon(_) => (BringKind::Coupon, BetField::Coupon),
        Need::Price(_) => (BringKind::Price, BetField::Price),
    };
    let number = number(language, carry.need);
    let set = bet.number(field).unwrap_or_default();
    let set = match field {
        BetField::Multiple => language.bet_box(field, set).text,
        _ => language.bet_value(field, set),
    };
    let chance = bet.number(BetField::Chance);
    let chance = chance.map(|chance| language.bet_value(BetField::Chance, chance));
    let set = match (scenario.outcome, bet.ends, chance) {
        (Outcome::Foresight, ..) | (Outcome::AsSet, Ends::Success, _) => Set::Brings(set),
        (Outcome::Tuition, ..) | (Outcome::AsSet, Ends::Failure, _) => Set::Fails,
        (.., Some(chance)) => Set::ByChance(set, chance),
        (.., None) => Set::Brings(set),
    };
    Some(language.carry_title(&CarryFinding {
        name: language.bet_called(bet, carry.place),
        need: (carry.need.value() > 0.0).then_some(Bring { kind, number }),
        set,
    }))
}

/// A number that has to be reached is rounded up, so that what is told is enough.
fn number(language: Language, need: Need) -> String {
    let up = |value: f64, places: i32| {
        let scale = libm::pow(10.0, f64::from(places));
        (value * scale - 1e-9).ceil() / scale
    };
    match need {
        Need::Multiple(multiple) if multiple < 100.0 => decimal(up(multiple, 1), 1),
        Need::Multiple(multiple) => decimal(up(multiple, 0), 0),
        Need::Coupon(coupon) if coupon < 100.0 => language.percent(up(coupon, 1), 1),
        Need::Coupon(coupon) => language.percent(up(coupon, 0), 0),
        Need::Price(price) => {
            let price = rust_decimal::Decimal::from_f64_retain(up(price, 2)).unwrap_or_default();
            language.bet_value(BetField::Price, price.round_dp(2))
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{ending, key_figures};
    use crate::model::project;
    use crate::scenario::decode;
    use crate::text::sentence::plain;
    use crate::unit::Exact;

    fn both(link: &str) -> [String; 2] {
        let (scenario, problems) = decode(link);
        assert!(problems.is_empty(), "{problems:?}");
        let projection = project::<Exact>(&scenario);
        let figures = key_figures(&projection, 250.0);
        let of = Subject { scenario: &scenario, projection: &projection, figures: &figures };
        let found = ending(&scenario, &projection);
        let said = plain(&sentence(Language::English, of, &found));
        let title = title(Language::English, &scenario, &found).unwrap_or_default();
        [said, title].map(|text| text.replace('\u{a0}', " "))
    }

    const LOAN: &str = "bet=kind:loan;name:GPU;amount:610m;month:2026-08;coupon:5;exit:2031-08;recovery:0;chance:80;ends:";
    const STAKE: &str = "bet=kind:equity;name:Robots;amount:1.2bn;month:2027-03;multiple:5;exit:2033-03;chance:30;ends:";

    #[test]
    fn what_becomes_of_the_book_and_what_it_takes_to_carry_it() {
        let [said, title] = both(&format!("{LOAN}success&{STAKE}failure"));
        assert!(
            said.starts_with(
                "If one of two bets proves foresight and the rest tuition, $1.8 bn becomes $826 m by March 2033. The same money in bills would be $2.3 bn. The difference is 3."
            ) && said.ends_with(" months of profit, and because the bets sit outside the reserve, no token is touched."),
            "{said}"
        );
        assert!(title.starts_with("Robots would have to return 1."), "{title}");
        assert!(
            title.ends_with(" times its money to carry the book; it is set to fail"),
            "{title}"
        );
        let [said, title] = both(&format!("{LOAN}success&{STAKE}success"));
        assert!(
            said.contains("two of two bets prove foresight, $1.8 bn becomes $6.8 bn"),
            "{said}"
        );
        assert!(said.contains("The gain is "), "{said}");
        assert!(title.ends_with("it is set to 5"), "{title}");
        let [said, title] = both(&format!("{LOAN}success&{STAKE}expected"));
        assert!(said.starts_with(
            "If one of two bets proves foresight and the other is taken at its chance"
        ));
        assert!(title.ends_with("it is set to 5 at a chance of 30 %"), "{title}");
    }

    #[test]
    fn the_switch_for_all_bets_and_the_reserve_have_their_words() {
        let bets = format!("{LOAN}success&{STAKE}failure");
        let said = |link: &str| both(&format!("{link}&{bets}"))[0].clone();
        assert!(said("outcome=foresight").starts_with("If all two bets prove foresight, "));
        assert!(said("outcome=tuition").starts_with("If all two bets prove tuition, "));
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
        assert_eq!(both("bets=none"), ["The book holds no bets.", ""]);
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
        assert_eq!(both(carried)[1], "The other bets carry the book without Big");
    }
}
