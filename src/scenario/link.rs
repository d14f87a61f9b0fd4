//! Links: a scenario as the query of an address, and back.
//!
//! A link carries `v` and `preset` and otherwise only what differs from it, in canonical order.
//! Decoding never fails: it gives a scenario and a list of problems. Numbers in percent, money
//! with k, m, bn or tn, months as `YYYY-MM`. A long link is packed, see [`super::compact`]. The last
//! character is a letter or a digit: messengers take other marks for the end of their own sentence.
//! Not here: the address bar, and what links go through on their way, see [`super::query`].

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::assign::assign;
use super::bet_link::write_bet;
use super::compact;
use super::input::VERSION;
use super::query::{self, COMPACT, LINK_CHARACTERS_MAX, PIN, PIN_MARK};
use super::{Bet, Id, Preset, Problem, Scenario};

/// Longest plain query: with an address before it, it stays below the 2,048 characters that every
/// host and messenger takes.
const PLAIN_CHARACTERS_MAX: usize = 1_900;
/// Most problems told of one link.
pub(super) const PROBLEMS_MAX: usize = 100;
/// What a query carries as it is: letters, digits and the marks of our grammar.
const IN_QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b':')
    .remove(b';')
    .remove(b',');

/// Reads a link or its query. Whatever cannot be read is told and the rest is kept. Pins are passed
/// over.
pub fn decode(link: &str) -> (Scenario, Vec<Problem>) {
    let found = read_link(link, LINK_CHARACTERS_MAX);
    (found.scenario, told(found.problems))
}

/// The first problems, as many as are told.
pub(super) fn told(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.truncate(PROBLEMS_MAX);
    problems
}

/// What a link says.
pub(super) struct LinkFound {
    pub(super) scenario: Scenario,
    /// What stands in its pins.
    pub(super) pins: Vec<String>,
    pub(super) problems: Vec<Problem>,
}

/// Reads so many characters of a link or its query.
pub(super) fn read_link(link: &str, most: usize) -> LinkFound {
    let query::Query { mut pairs, mut problems, .. } = query::read(link, most);
    let pins = pairs.extract_if(.., |(key, _)| key == PIN).map(|(_, text)| text).collect();
    let preset = preset_of(&pairs, &mut problems);
    let mut scenario = Scenario::preset(preset);
    let values = pairs.iter().map(|(key, text)| (key.as_str(), text.as_str()));
    problems.extend(assign(&mut scenario, values));
    LinkFound { scenario, pins, problems }
}

/// Whether a link or its query says nothing of a scenario, whoever handed it on.
pub(crate) fn is_bare(link: &str) -> bool {
    let query = query::read(link, LINK_CHARACTERS_MAX);
    query.pairs.is_empty() && query.problems.iter().all(|problem| *problem == Problem::NoLink)
}

/// Writes the query of a scenario's link, without a leading question mark.
pub fn encode(scenario: &Scenario) -> String {
    LinkText::new(scenario, &[]).link()
}

/// What a link says behind its preset, before it is written in one of the two forms.
pub(super) struct LinkText {
    preset: Preset,
    /// Each pair behind its `&`.
    pub(super) rest: String,
    /// Whether the end might be taken for something behind the link.
    is_in_doubt: bool,
}

impl LinkText {
    /// That of a scenario with these pins, each with its text.
    pub(super) fn new(scenario: &Scenario, pins: &[(&Scenario, String)]) -> Self {
        let mut rest = String::new();
        for (key, value) in differences(scenario) {
            push(&mut rest, key, &value);
        }
        for (_, text) in pins {
            push(&mut rest, PIN, text);
        }
        let is_name = match pins.last() {
            Some((pinned, text)) => is_name_of_marks(pinned, text, [PIN_MARK, ':']),
            None => is_name_of_marks(scenario, &rest, ['&', '=']),
        };
        let is_in_doubt = is_name || rest.ends_with(|c: char| !c.is_ascii_alphanumeric());
        Self { preset: scenario.preset, rest, is_in_doubt }
    }

    /// The query, packed where it is long.
    pub(super) fn link(&self) -> String {
        let mut head = self.head();
        if head.len() + self.rest.len() > PLAIN_CHARACTERS_MAX {
            push(&mut head, COMPACT, &compact::pack(&self.rest));
            return head;
        }
        self.plain()
    }

    /// The query as it is, however long.
    pub(super) fn plain(&self) -> String {
        if self.is_in_doubt {
            // The version says nothing of the scenario, and ends in a digit.
            return format!("preset={}{}&v={VERSION}", self.preset.id(), self.rest);
        }
        self.head() + &self.rest
    }

    fn head(&self) -> String {
        format!("v={VERSION}&preset={}", self.preset.id())
    }
}

/// The query of a link with all that differs from the preset packed, where that makes it shorter.
pub(crate) fn packed(query: &str) -> String {
    let is_head = |pair: &&str| pair.starts_with("v=") || pair.starts_with("preset=");
    let (head, rest): (Vec<_>, Vec<_>) = query.split('&').partition(is_head);
    let is_plain = query.is_ascii() && !rest.iter().any(|pair| pair.starts_with("z="));
    let mut short = head.join("&");
    let text = rest.iter().fold(String::new(), |text, pair| text + "&" + pair);
    push(&mut short, COMPACT, &compact::pack(&text));
    if is_plain && short.len() < query.len() { short } else { query.to_owned() }
}

/// What differs from the preset: keys and values, in canonical order.
pub(super) fn differences(scenario: &Scenario) -> Vec<(&'static str, String)> {
    let preset = scenario.base().scenario();
    let differs = |id: &Id| match id {
        Id::Version | Id::Preset => false,
        Id::Parameter(parameter) => scenario.number(*parameter) != scenario.published(*parameter),
        _ => !scenario.agrees(preset, *id),
    };
    let pairs = |id: Id| match id {
        Id::Bet => bets(&scenario.bets),
        _ => vec![(id.link_key(), scenario.written(id))],
    };
    Id::all().filter(differs).flat_map(pairs).collect()
}

/// Whether the name stands last among pairs and has marks, of which some might be taken for the
/// reader's own; by the marks before and within a pair.
fn is_name_of_marks(scenario: &Scenario, pairs: &str, [before, within]: [char; 2]) -> bool {
    let last = pairs.rsplit_once(before).map_or("", |(_, last)| last);
    last.split_once(within).is_some_and(|(key, _)| key == Id::Name.key())
        && scenario.name.contains(|c: char| !c.is_alphanumeric() && c != ' ')
}

/// The preset that pairs name; the default where they name none or one that there is not.
pub(super) fn preset_of(pairs: &[(String, String)], problems: &mut Vec<Problem>) -> Preset {
    let Some((_, id)) = pairs.iter().find(|(key, _)| key == Id::Preset.key()) else {
        return Preset::default();
    };
    Preset::from_id(id).unwrap_or_else(|| {
        problems.push(Problem::UnknownPreset { text: id.clone() });
        Preset::default()
    })
}

fn bets(bets: &[Bet]) -> Vec<(&'static str, String)> {
    match bets {
        [] => vec![("bets", "none".to_owned())],
        bets => bets.iter().map(|bet| (Id::Bet.key(), write_bet(bet))).collect(),
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
    use rust_decimal::Decimal;

    use super::*;
    use crate::scenario::{BETS_MAX, Parameter};

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
            assert_eq!(decode(link).0.number(Parameter::Rate), 2.into(), "{link}");
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
            assert_eq!(scenario.number(Parameter::Staff), 5.into(), "{link}");
            assert_eq!(scenario.number(Parameter::Rate), 2.into(), "{link}");
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
                Problem::OutOfRange { id: Id::Parameter(Parameter::Tax), text: text("101") },
                Problem::Repeated { id: Id::Parameter(Parameter::Staff) },
                Problem::Unreadable { id: Id::Path, text: text("up") },
                Problem::Unreadable { id: Id::Start, text: text("2026-13") },
                Problem::Unreadable { id: Id::Rates, text: text("1:x") },
                Problem::Unreadable { id: Id::Parameter(Parameter::Tokens), text: text("1e9") },
            ]
        );
        let mut expected = Scenario::preset(Preset::default());
        expected.set(Parameter::Staff, 5.into());
        assert_eq!(scenario, expected);
    }

    #[test]
    fn a_long_link_is_read_as_far_as_it_may_be() {
        let link = format!("rate=2&name={}&tax=3", "x".repeat(9_000));
        let (scenario, found) = decode(&link);
        assert_eq!(scenario.number(Parameter::Rate), 2.into());
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
        for (place, parameter) in Parameter::ALL.iter().enumerate() {
            let value = parameter.row().maximum / Decimal::from(place + 3);
            scenario.set(*parameter, if parameter.is_whole() { value.trunc() } else { value });
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
        assert!(LinkText::new(&scenario, &[]).rest.len() > LINK_CHARACTERS_MAX);
        let (read, found) = decode(&link);
        assert_eq!(encode(&read), link);
        assert_eq!(read, scenario);
        assert!(found.iter().all(|problem| matches!(problem, Problem::SharesAbove { .. })));
    }

    #[test]
    fn a_packed_link_says_the_same_in_less() {
        let long = "v=1&preset=bank&name=%E9%87%91%E3%81%AE&tokens=200bn&rate=4.1&staff=30&tax=11&custody=0.4\
            &bet=kind:grant;name:a;amount:1bn;month:2027-01&bet=kind:grant;name:b;amount:2bn;month:2027-02";
        let short = packed(long);
        assert!(short.starts_with("v=1&preset=bank&z=") && short.len() < long.len(), "{short}");
        assert_eq!(decode(&short), decode(long));
        let last =
            "preset=bank&rate=2&name=Why%3F%20Because%20it%20is%20so%20and%20not%20else%21&v=1";
        assert_eq!(decode(&packed(last)), decode(last));
        for query in ["v=1&preset=bank", "v=1&preset=bank&rate=2", &short, ""] {
            assert_eq!(packed(query), query);
        }
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
