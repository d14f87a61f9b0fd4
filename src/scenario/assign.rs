//! Pairs of key and text, as a link or a preset holds them, put into a scenario.
//!
//! Whatever is not taken is told and the rest is kept. Not here: how one value is read
//! ([`super::input`]).

use super::bet_link::read_bet;
use super::input::VERSION;
use super::{BETS_MAX, Bet, Id, Lab, NODES_MAX, NodeFault, Problem, Scenario};

/// Gives a scenario the values of key and text, in the form of a link.
pub(super) fn assign<'t>(
    scenario: &mut Scenario,
    pairs: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen = Vec::new();
    let mut bets = Vec::new();
    let (mut bets_given, mut year) = (false, None);
    let pairs: Vec<_> = pairs.into_iter().collect();
    // A vintage comes first: what else is said of its lab differs from it.
    for lab in Lab::ALL {
        if let Some((_, text)) = pairs.iter().find(|(key, _)| *key == lab.key()) {
            scenario.set_vintage(lab, text);
        }
    }
    for (key, text) in pairs {
        let Some(id) = Id::from_key(key) else {
            problems.push(Problem::UnknownKey { key: key.to_owned() });
            continue;
        };
        if id == Id::Bet {
            if text != "none" {
                bets.push(text);
            }
            bets_given = true;
        } else if let Some((_, first)) = seen.iter().find(|(known, _)| *known == id) {
            // The same twice is in no doubt.
            problems.extend((*first != text).then_some(Problem::Repeated { id }));
        } else {
            seen.push((id, text));
            if id == Id::Year {
                year = Some(text);
            } else {
                problems.extend(assign_one(scenario, id, text).err());
            }
        }
    }
    // The horizon says which years there are.
    problems.extend(year.and_then(|text| assign_one(scenario, Id::Year, text).err()));
    if bets_given {
        scenario.bets = read_bets(&bets, &mut problems);
    }
    problems.extend(scenario.problems());
    problems
}

fn assign_one(scenario: &mut Scenario, id: Id, text: &str) -> Result<(), Problem> {
    if id == Id::Version && text != VERSION {
        return Err(Problem::OtherVersion { text: text.to_owned() });
    }
    scenario.take(id, text).map_err(|fault| match fault {
        NodeFault::Unreadable(text) => Problem::Unreadable { id, text },
        NodeFault::OutOfRange(text) => Problem::OutOfRange { id, text },
        NodeFault::TooMany => Problem::TooMany { id, limit: NODES_MAX },
    })
}

fn read_bets(texts: &[&str], problems: &mut Vec<Problem>) -> Vec<Bet> {
    if texts.len() > BETS_MAX {
        problems.push(Problem::TooMany { id: Id::Bet, limit: BETS_MAX });
    }
    let mut bets = Vec::new();
    for (place, text) in texts.iter().take(BETS_MAX).enumerate() {
        let (bet, faults) = read_bet(text);
        bets.extend(bet);
        problems.extend(faults.into_iter().map(|fault| Problem::Bet { number: place + 1, fault }));
    }
    bets
}
