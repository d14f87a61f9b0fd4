//! Links: a scenario as the query of an address, and back.
//!
//! A link carries `v` and `preset` and otherwise only what differs from it, in canonical order.
//! Decoding never fails: it gives a scenario and a list of problems. Numbers in percent, money
//! with k, m, bn or tn, months as `YYYY-MM`. A long link is packed, see [`super::compact`]. The last
//! character is a letter or a digit: messengers take other marks for the end of their own sentence.
//! Not here: the address bar, and what links go through on their way, see [`super::query`].

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use rust_decimal::Decimal;

use super::bet_link::{read_bet, write_bet};
use super::compact;
use super::node::{read_rate, read_tokens};
use super::number::{read, read_money, write, write_money};
use super::query::{self, COMPACT};
use super::{
    BETS_MAX, Bet, BetsFrom, DividendBase, HolderBasis, Id, Lab, Lever, NODES_MAX, NodeFault,
    Nodes, Outcome, Preset, Problem, Quantity, RatePath, Scenario, YearShown,
};

/// Longest link that is read.
pub const LINK_CHARACTERS_MAX: usize = 8_000;
/// Longest plain query: with an address before it, it stays below the 2,048 characters that every
/// host and messenger takes.
const PLAIN_CHARACTERS_MAX: usize = 1_900;
/// Version of the format.
const VERSION: &str = "1";
/// Most problems told of one link.
const PROBLEMS_MAX: usize = 100;
/// What a query carries as it is: letters, digits and the marks of our grammar.
const IN_QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b';')
    .remove(b',');

/// Reads a link or its query. Whatever cannot be read is told and the rest is kept.
pub fn decode(link: &str) -> (Scenario, Vec<Problem>) {
    let query::Query { pairs, mut problems } = query::read(link);
    let preset = preset_of(&pairs, &mut problems);
    let mut scenario = Scenario::preset(preset);
    let values = pairs.iter().map(|(key, text)| (key.as_str(), text.as_str()));
    problems.extend(assign(&mut scenario, values));
    problems.truncate(PROBLEMS_MAX);
    (scenario, problems)
}

/// Whether a link or its query says nothing of a scenario, whoever handed it on.
pub fn is_bare(link: &str) -> bool {
    let query = query::read(link);
    query.pairs.is_empty() && query.problems.is_empty()
}

/// Writes the query of a scenario's link, without a leading question mark.
pub fn encode(scenario: &Scenario) -> String {
    let mut head = format!("v={VERSION}&preset={}", scenario.preset.id());
    let rest = differences(scenario);
    if head.len() + rest.len() > PLAIN_CHARACTERS_MAX {
        push(&mut head, COMPACT, &compact::pack(&rest));
        return head;
    }
    if rest.ends_with(|c: char| !c.is_ascii_alphanumeric()) || is_name_of_marks(scenario, &rest) {
        // The version says nothing of the scenario, and ends in a digit.
        return format!("preset={}{rest}&v={VERSION}", scenario.preset.id());
    }
    head + &rest
}

/// What differs from the preset, each pair behind its `&`.
fn differences(scenario: &Scenario) -> String {
    let preset = scenario.base().scenario();
    let differs = |id: Id| match id {
        Id::Version | Id::Preset => false,
        Id::Lever(lever) => scenario.number(lever) != scenario.published(lever),
        _ => !scenario.agrees(preset, id),
    };
    let mut query = String::new();
    for id in Id::all().filter(|id| differs(*id)) {
        if id == Id::Bet {
            write_bets(&mut query, &scenario.bets);
        } else {
            push(&mut query, id.link_key(), &write_value(scenario, id));
        }
    }
    query
}

/// Whether the name stands last and has marks, of which some might be taken for the reader's own.
fn is_name_of_marks(scenario: &Scenario, rest: &str) -> bool {
    let last = rest.rsplit_once('&').map_or("", |(_, last)| last);
    last.split_once('=').is_some_and(|(key, _)| key == Id::Name.key())
        && scenario.name.contains(|c: char| !c.is_alphanumeric() && c != ' ')
}

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
    let unreadable = || Problem::Unreadable { id, text: text.to_owned() };
    let bounded =
        |fits| if fits { Ok(()) } else { Err(Problem::OutOfRange { id, text: text.to_owned() }) };
    match id {
        Id::Version if text == VERSION => {}
        Id::Version => return Err(Problem::OtherVersion { text: text.to_owned() }),
        Id::Preset | Id::Bet => {}
        Id::Name => return bounded(scenario.rename(text)),
        Id::Start => return bounded(scenario.set_start(text.parse().map_err(|_| unreadable())?)),
        Id::Year => {
            let year = YearShown::from_word(text).ok_or_else(unreadable)?;
            return bounded(scenario.show_year(year));
        }
        Id::HistoryFrom => {
            return bounded(scenario.set_history_from(text.parse().map_err(|_| unreadable())?));
        }
        Id::Path => scenario.path = RatePath::from_word(text).ok_or_else(unreadable)?,
        Id::HolderBasis => {
            scenario.holder_basis = HolderBasis::from_word(text).ok_or_else(unreadable)?;
        }
        Id::DividendBase => {
            scenario.dividend_base = DividendBase::from_word(text).ok_or_else(unreadable)?;
        }
        Id::BetsFrom => scenario.bets_from = BetsFrom::from_word(text).ok_or_else(unreadable)?,
        Id::Outcome => scenario.outcome = Outcome::from_word(text).ok_or_else(unreadable)?,
        Id::Vintage(lab) => return lab.vintage(text).map(|_| ()).ok_or_else(unreadable),
        Id::TokensPath => scenario.tokens_path = read_nodes(id, text, read_tokens)?,
        Id::Rates => scenario.rates = read_nodes(id, text, read_rate)?,
        Id::Lever(lever) => {
            let value = read_number(lever, text).or_else(|| read_as_typed(lever, text));
            let value = value.ok_or_else(unreadable)?;
            return bounded(scenario.set(lever, value));
        }
    }
    Ok(())
}

/// Reads the value of a lever; `None` where it is no number.
pub(super) fn read_number(lever: Lever, text: &str) -> Option<Decimal> {
    if lever.row().unit.is_money() { read_money(text) } else { read(text) }
}

/// Reads a number that a person has put into a link with the marks of a box, where it can mean
/// one thing only: "$200bn", "5%", "5,0".
fn read_as_typed(lever: Lever, text: &str) -> Option<Decimal> {
    let text = text.strip_prefix("us$").or_else(|| text.strip_prefix('$')).unwrap_or(text);
    let text = text.strip_suffix('%').unwrap_or(text);
    let Some((whole, rest)) = text.split_once(',') else { return read_number(lever, text) };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let is_group = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    let figures = rest.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let are_groups = figures.split('.').next().is_some_and(|rest| rest.split(',').all(is_group));
    let is_grouped = are_groups && !whole.is_empty() && whole.len() <= 3 && !whole.starts_with('0');
    let is_count = Quantity::from(lever).is_grouped();
    match (is_grouped, is_count) {
        (true, true) => read_number(lever, &text.replace(',', "")),
        // "1,836" of a rate can be either.
        (true, false) => None,
        (false, _) if rest.contains([',', '.']) || digits == 0 => None,
        (false, _) => read_number(lever, &text.replace(',', ".")),
    }
}

fn read_nodes(
    id: Id,
    text: &str,
    read_value: impl Fn(&str) -> Option<Result<Decimal, ()>>,
) -> Result<Nodes, Problem> {
    if text == "none" {
        return Ok(Nodes::default());
    }
    Nodes::read(text, read_value).map_err(|fault| match fault {
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

fn preset_of(pairs: &[(String, String)], problems: &mut Vec<Problem>) -> Preset {
    let Some((_, id)) = pairs.iter().find(|(key, _)| key == Id::Preset.key()) else {
        return Preset::default();
    };
    Preset::from_id(id).unwrap_or_else(|| {
        problems.push(Problem::UnknownPreset { text: id.clone() });
        Preset::default()
    })
}

fn write_value(scenario: &Scenario, id: Id) -> String {
    match id {
        Id::Version => VERSION.to_owned(),
        Id::Preset => scenario.preset.id().to_owned(),
        Id::Name => scenario.name.clone(),
        Id::Start => scenario.start.to_string(),
        Id::Year => scenario.year.word(),
        Id::TokensPath => scenario.tokens_path.write(write_money),
        Id::Path => scenario.path.word().to_owned(),
        Id::Rates => scenario.rates.write(write),
        Id::HistoryFrom => scenario.history_from.to_string(),
        Id::HolderBasis => scenario.holder_basis.word().to_owned(),
        Id::DividendBase => scenario.dividend_base.word().to_owned(),
        Id::BetsFrom => scenario.bets_from.word().to_owned(),
        Id::Outcome => scenario.outcome.word().to_owned(),
        Id::Bet => String::new(),
        Id::Vintage(lab) => scenario.vintage(lab).id.to_owned(),
        Id::Lever(lever) => write_lever(scenario, lever),
    }
}

fn write_lever(scenario: &Scenario, lever: Lever) -> String {
    let value = scenario.number(lever);
    if lever.row().unit.is_money() { write_money(value) } else { write(value) }
}

fn write_bets(query: &mut String, bets: &[Bet]) {
    if bets.is_empty() {
        push(query, "bets", "none");
    }
    for bet in bets {
        push(query, Id::Bet.key(), &write_bet(bet));
    }
}

fn push(query: &mut String, key: &str, value: &str) {
    query.push('&');
    query.push_str(key);
    query.push('=');
    query.extend(utf8_percent_encode(value, IN_QUERY));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(link: &str) -> Vec<Problem> {
        decode(link).1
    }

    #[test]
    fn a_preset_is_its_id_alone() {
        for preset in Preset::ALL {
            let link = encode(&Scenario::preset(preset));
            assert_eq!(link, format!("v=1&preset={}", preset.id()));
            assert_eq!(decode(&link), (Scenario::preset(preset), vec![]));
        }
    }

    #[test]
    fn only_what_differs_is_written() {
        let (scenario, found) =
            decode("preset=bank&tokens=1.5tn&rate=3.830&name=%E9%8A%80%E8%A1%8C+1");
        assert_eq!(found, []);
        assert_eq!(encode(&scenario), "v=1&preset=bank&name=%E9%8A%80%E8%A1%8C%201&tokens=1.5tn");
        assert_eq!(decode(&encode(&scenario)).0, scenario);
    }

    #[test]
    fn an_address_a_query_and_nothing_are_links() {
        for link in ["https://example.org/x/?v=1&rate=2#top", "?rate=2", "rate=2", " rate=2 "] {
            assert_eq!(decode(link).0.number(Lever::Rate), 2.into(), "{link}");
        }
        for link in ["", "?", "https://example.org/"] {
            assert_eq!(decode(link), (Scenario::preset(Preset::default()), vec![]), "{link}");
        }
    }

    #[test]
    fn an_address_in_a_value_belongs_to_it() {
        for link in [
            "staff=5&name=why?&rate=2",
            "staff=5&name=a://b&rate=2",
            "name=a://b/?c&staff=5&rate=2",
        ] {
            let (scenario, found) = decode(link);
            assert_eq!(
                (found, decode(&format!("?{link}")).0),
                (vec![], scenario.clone()),
                "{link}"
            );
            assert_eq!(scenario.number(Lever::Staff), 5.into(), "{link}");
            assert_eq!(scenario.number(Lever::Rate), 2.into(), "{link}");
        }
    }

    #[test]
    fn each_fault_is_told_and_the_rest_kept() {
        let (scenario, found) = decode(
            "v=2&preset=nobody&qx=12&rate=4,0x&tax=101&staff=5&staff=6&path=up&start=2026-13&rates=1:x&tokens=1e9",
        );
        let text = |text: &str| text.to_owned();
        let rate = Id::from_key("rate").unwrap();
        assert_eq!(
            found,
            [
                Problem::UnknownPreset { text: text("nobody") },
                Problem::OtherVersion { text: text("2") },
                Problem::UnknownKey { key: text("qx") },
                Problem::Unreadable { id: rate, text: text("4,0x") },
                Problem::OutOfRange { id: Id::Lever(Lever::Tax), text: text("101") },
                Problem::Repeated { id: Id::Lever(Lever::Staff) },
                Problem::Unreadable { id: Id::Path, text: text("up") },
                Problem::Unreadable { id: Id::Start, text: text("2026-13") },
                Problem::Unreadable { id: Id::Rates, text: text("1:x") },
                Problem::Unreadable { id: Id::Lever(Lever::Tokens), text: text("1e9") },
            ]
        );
        let mut expected = Scenario::preset(Preset::default());
        expected.set(Lever::Staff, 5.into());
        assert_eq!(scenario, expected);
    }

    #[test]
    fn a_long_link_is_read_as_far_as_it_may_be() {
        let link = format!("rate=2&name={}&tax=3", "x".repeat(9_000));
        let (scenario, found) = decode(&link);
        assert_eq!(scenario.number(Lever::Rate), 2.into());
        assert_eq!(found, [Problem::TooLong { characters: link.len() }]);
    }

    #[test]
    fn the_book_is_replaced_emptied_and_limited() {
        assert_eq!(decode("bets=none").0.bets(), []);
        let bet = "bet=kind:grant;name:a;amount:1m;month:2027-01;ends:success;counted:yes";
        let (scenario, found) = decode(bet);
        assert_eq!((scenario.bets().len(), found), (1, vec![]));
        assert!(encode(&scenario).contains(bet));
        let seventeen = vec![bet; 17].join("&");
        assert_eq!(decode(&seventeen).0.bets().len(), BETS_MAX);
        assert_eq!(problems(&seventeen), [Problem::TooMany { id: Id::Bet, limit: BETS_MAX }]);
        assert_eq!(problems("bet=kind:grant").len(), 2);
    }

    #[test]
    fn the_longest_scenario_comes_back_within_what_is_read() {
        let point = |month: u32| {
            (month * 6, Decimal::new(1_234_567_890_123 + i64::from(month) * 7_919, 12))
        };
        let points = || (0..60).map(point);
        let mut scenario = Scenario::blank();
        assert!(scenario.set_rates(points()) && scenario.set_tokens_path(points()));
        let name = |seed: u32, length: u32| {
            let letter =
                |place: u32| char::from_u32(0x4e00 + (seed * 977 + place * place * 7_919) % 20_902);
            (0..length).filter_map(letter).collect::<String>()
        };
        assert!(scenario.rename(&name(5, 64)));
        for (place, lever) in Lever::ALL.iter().enumerate() {
            let value = lever.row().maximum / Decimal::from(place + 3);
            scenario.set(*lever, if lever.is_whole() { value.trunc() } else { value });
        }
        for seed in 0..16 {
            let mut bet = Bet::template(super::super::Kind::Compute, scenario.start());
            assert!(bet.rename(&name(seed, 32)) && scenario.edit_bet(0, |_| {}) == (seed > 0));
            for field in bet.fields() {
                bet.set_number(*field, field.bounds().1 / Decimal::from(seed + 3));
            }
            assert!(scenario.add_bet(bet));
        }
        let link = encode(&scenario);
        assert!(link.starts_with("v=1&preset=") && link.contains("&z="), "{link}");
        assert!(link.len() < LINK_CHARACTERS_MAX * 3 / 4, "{} characters", link.len());
        assert!(differences(&scenario).len() > LINK_CHARACTERS_MAX);
        let (read, found) = decode(&link);
        assert_eq!(encode(&read), link);
        assert_eq!(read, scenario);
        assert!(found.iter().all(|problem| matches!(problem, Problem::SharesAbove { .. })));
    }

    #[test]
    fn a_compact_link_that_was_cut_or_changed_is_told() {
        let bet = "bet=kind:loan;name:%E9%87%91;amount:2.5bn;month:2028-09;coupon:5;exit:2031-12;recovery:40;chance:80;ends:failure;counted:yes";
        let plain = format!("v=1&preset=bank&{}", vec![bet; 16].join("&"));
        let (scenario, _) = decode(&plain);
        let link = encode(&scenario);
        assert!(link.len() < 200, "{link}");
        assert_eq!(decode(&link), (scenario.clone(), vec![]));
        let cut = link.get(..link.len() - 20).unwrap();
        let (read, found) = decode(cut);
        assert!((1..16).contains(&read.bets().len()) && found == [Problem::Damaged], "{found:?}");
        let (read, found) = decode(&link.to_lowercase());
        assert_eq!((read, found), (Scenario::preset(Preset::Bank), vec![Problem::Damaged]));
    }

    #[test]
    fn a_path_of_the_preset_can_be_taken_away() {
        let (scenario, found) = decode("preset=article-2024&tokens_path=none");
        assert_eq!(found, []);
        assert!(scenario.tokens_path().is_empty());
        assert_eq!(decode(&encode(&scenario)).0, scenario);
    }

    #[test]
    fn shares_above_the_whole_are_a_problem() {
        let sum = Decimal::from(160);
        let found = problems("preset=circle-2025&cash=80&fund=80");
        assert_eq!(found, [Problem::SharesAbove { shares: super::super::Shares::Mix, sum }]);
    }
}
