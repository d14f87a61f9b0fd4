//! Pins in a link: behind the scenario's own pairs each is one, `pin=bank~rate:2~tokens:200bn`.
//!
//! A pin says what differs from its own preset, written as the scenario's pairs are. Within a value
//! the marks that part pairs and pins are escaped once more, so that a link whose escapes were read
//! once on its way still holds each pin in one piece. Letters go by the order in the link. A link that
//! would be longer than is read leaves out pins from the last on and says how many; what the device
//! keeps ([`Workspace::encode_whole`]) holds all, however long. Not here: the scenario's own pairs
//! ([`super::link`]), and what links go through ([`super::query`]).

use percent_encoding::{percent_decode_str, percent_encode_byte};

use super::assign::assign;
use super::compact::TEXT_CHARACTERS_MAX;
use super::link::{LinkText, differences, read_link, told};
use super::query::{LINK_CHARACTERS_MAX, PIN_MARK, plain, plain_key};
use super::{Id, Pins, Preset, Problem, Scenario, Workspace};

/// Longest link with pins: what messengers add finds room within what is read.
const PINNED_CHARACTERS_MAX: usize = LINK_CHARACTERS_MAX - 500;
/// Longest text that is read of what the device keeps: twice what the longest workspace takes.
const KEPT_CHARACTERS_MAX: usize = 400_000;
/// What is escaped within a value of a pin: the marks of pins, of pairs, and of escapes.
const ESCAPED: &str = "%~&=#+?";

/// The link of a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceLink {
    /// Its query, without a leading question mark.
    pub query: String,
    /// How many pins it had no room for, from the last on.
    pub left_out: usize,
}

impl Workspace {
    /// Reads a link or its query. Whatever cannot be read is told and the rest is kept.
    pub fn decode(link: &str) -> (Self, Vec<Problem>) {
        read_workspace(link, LINK_CHARACTERS_MAX)
    }

    /// Reads what [`Self::encode_whole`] wrote, whatever its length.
    pub fn decode_whole(text: &str) -> (Self, Vec<Problem>) {
        read_workspace(text, KEPT_CHARACTERS_MAX)
    }

    /// Writes the query of its link, see [`Self::link`].
    pub fn encode(&self) -> String {
        self.link().query
    }

    /// Writes its link with as many pins as it has room for.
    pub fn link(&self) -> WorkspaceLink {
        let pins = self.pin_texts();
        for left_out in 0..pins.len() {
            let text = LinkText::new(&self.scenario, kept_of(&pins, left_out));
            if text.rest.len() < TEXT_CHARACTERS_MAX {
                let query = text.link();
                if query.len() <= PINNED_CHARACTERS_MAX {
                    return WorkspaceLink { query, left_out };
                }
            }
        }
        WorkspaceLink { query: LinkText::new(&self.scenario, &[]).link(), left_out: pins.len() }
    }

    /// Writes all of it: its link, or where that has no room for a pin, the same however long.
    pub fn encode_whole(&self) -> String {
        let link = self.link();
        match link.left_out {
            0 => link.query,
            _ => LinkText::new(&self.scenario, &self.pin_texts()).plain(),
        }
    }

    fn pin_texts(&self) -> Vec<(&Scenario, String)> {
        self.pins.iter().map(|(_, pinned)| (pinned, write_pin(pinned))).collect()
    }
}

fn kept_of<T>(pins: &[T], left_out: usize) -> &[T] {
    pins.get(..pins.len().saturating_sub(left_out)).unwrap_or_default()
}

fn read_workspace(link: &str, most: usize) -> (Workspace, Vec<Problem>) {
    let found = read_link(link, most);
    let mut problems = found.problems;
    let mut pins = Pins::default();
    for text in found.pins {
        let Some(letter) = pins.next() else {
            problems.push(Problem::TooManyPins);
            break;
        };
        match read_pin(&text) {
            Some((pinned, own)) => {
                let of_pin = |problem| Problem::Pin { letter, problem: Box::new(problem) };
                problems.extend(own.into_iter().map(of_pin));
                pins = pins.with(pinned);
            }
            None => problems.push(Problem::PinLeftOut { text }),
        }
    }
    (Workspace { scenario: found.scenario, pins }, told(problems))
}

/// The value of a pin.
fn write_pin(scenario: &Scenario) -> String {
    let mut text = scenario.base().id().to_owned();
    for (key, value) in differences(scenario) {
        text.push(PIN_MARK);
        text.push_str(key);
        text.push(':');
        for letter in value.chars() {
            match u8::try_from(letter) {
                Ok(byte) if ESCAPED.contains(letter) => text.push_str(percent_encode_byte(byte)),
                _ => text.push(letter),
            }
        }
    }
    text
}

/// The scenario of a pin, and what is wrong with it; none where it is the beginning of a preset's
/// id or less. Shares above the whole are a state of the scenario and no fault of the text.
fn read_pin(text: &str) -> Option<(Scenario, Vec<Problem>)> {
    let mut parts = text.split(PIN_MARK);
    let id = plain(parts.next().unwrap_or_default());
    let pairs: Vec<_> = parts.filter(|part| !part.trim().is_empty()).map(pair).collect();
    let mut problems = Vec::new();
    let preset = match Preset::from_id(&id) {
        Some(preset) => preset,
        None if pairs.is_empty() => return None,
        None => {
            problems.push(Problem::UnknownPreset { text: id });
            Preset::default()
        }
    };
    let mut scenario = Scenario::preset(preset);
    let values = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    problems.extend(assign(&mut scenario, values));
    problems.retain(|problem| !matches!(problem, Problem::SharesAbove { .. }));
    Some((scenario, problems))
}

/// Key and value of a pair of a pin.
fn pair(part: &str) -> (String, String) {
    let (key, value) = part.split_once([':', '：']).unwrap_or((part, ""));
    let (key, value) = (plain_key(key), percent_decode_str(value).decode_utf8_lossy());
    let is_as_it_is = matches!(Id::from_key(&key), None | Some(Id::Name | Id::Bet));
    let value = if is_as_it_is { value.into_owned() } else { plain(&value) };
    (key, value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Change, Letter, Parameter, decode, encode};

    fn of(link: &str) -> Scenario {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        scenario
    }

    fn workspace(links: &[&str]) -> Workspace {
        let [first, pins @ ..] = links else { panic!("no scenario") };
        Workspace { scenario: of(first), pins: Pins::new(pins.iter().map(|link| of(link))) }
    }

    const LINK: &str = "v=1&preset=bank&rate=2&pin=tether-2026-06~name:A%20b~tokens:200bn&pin=bank";

    fn assert_plain(link: &str) {
        let (found, problems) = Workspace::decode(link);
        assert_eq!(problems, [], "{link}");
        assert_eq!(found, Workspace::decode(LINK).0, "{link}");
    }

    #[test]
    fn pins_stand_behind_the_scenario_by_what_differs_from_their_own_preset() {
        let of = workspace(&["preset=bank&rate=2", "tokens=200bn&name=A%20b", "preset=bank"]);
        assert_eq!(of.encode(), LINK);
        assert_eq!(Workspace::decode(LINK), (of.clone(), vec![]));
        assert_eq!(of.encode_whole(), LINK);
        // Who reads the scenario alone passes over them.
        assert_eq!(decode(LINK), (of.scenario, vec![]));
        assert_eq!(workspace(&["rate=2"]).encode(), encode(&self::of("rate=2")));
    }

    #[test]
    fn bets_and_names_of_marks_come_back() {
        for name in ["a~b", "100%", "50%25", "a&pin=b", "x=1;y:2", "金～銀：「上」", "?#+ .", "A."]
        {
            let mut of = workspace(&["", "bets=none", "preset=bank"]);
            let mut pinned = of.pins.get(Letter::B).unwrap().clone();
            assert!(pinned.rename(name), "{name}");
            of.pins = of.pins.replaced(Letter::B, &pinned);
            assert!(Change::AddBet(bet(name)).apply(&mut pinned));
            of.pins = of.pins.replaced(Letter::A, &pinned);
            let link = of.encode();
            assert!(link.ends_with(|c: char| c.is_ascii_alphanumeric()), "{link}");
            assert_eq!(Workspace::decode(&link), (of.clone(), vec![]), "{link}");
            for end in [".", "」", "）", " ", "です。"] {
                assert_eq!(Workspace::decode(&format!("{link}{end}")).0, of, "{link}{end}");
            }
        }
    }

    fn bet(name: &str) -> crate::scenario::Bet {
        let (kind, month) = (crate::scenario::Kind::Grant, crate::unit::Month::of(2027, 1));
        let mut bet = crate::scenario::Bet::template(kind, month);
        assert!(bet.rename(name));
        bet
    }

    #[test]
    fn a_link_whose_escapes_were_read_once_holds_each_pin_in_one_piece() {
        let of = workspace(&["rate=2", "name=a%26rate%3D9%26pin%3Dbank", "preset=bank&tax=2"]);
        let link = of.encode();
        let read_once = percent_decode_str(&link).decode_utf8_lossy().into_owned();
        assert_ne!(read_once, link);
        assert_eq!(Workspace::decode(&read_once), (of, vec![]));
    }

    #[test]
    fn what_links_go_through_changes_no_pin() {
        let twice =
            |text: &str| text.replace('%', "%2525").replace('&', "%2526").replace('=', "%253D");
        assert_plain(&twice(LINK));
        assert_plain(&LINK.replace('&', "&amp;"));
        assert_plain(&LINK.replace('=', "=3D"));
        assert_plain(&LINK.replace('&', ";"));
        assert_plain(&LINK.replace("pin", "ＰＩＮ"));
        assert_plain(&LINK.replace("pin=", "pi\r\nn=").replace("tokens:", "to kens : "));
        assert_plain(&LINK.replace("tokens:", "ｔｏｋｅｎｓ："));
        assert_plain(&format!("https://example.org/?{LINK}をご覧ください"));
        assert_plain(&format!("https://example.org/x/?{LINK}&utm_source=x#bets"));
        assert_plain(&format!("?url={}", twice(&format!("https://example.org/?{LINK}"))));
        let wide = "pin＝tether-2026-06～tokens：200bn";
        assert_eq!(Workspace::decode(wide).0.pins.get(Letter::A), Some(&self::of("tokens=200bn")));
    }

    #[test]
    fn a_link_that_was_cut_keeps_what_is_whole() {
        let link = "v=1&preset=bank&pin=tether-2026-06~tokens:200bn~tax:3";
        for end in 0..=link.len() {
            let (found, problems) = Workspace::decode(&link[..end]);
            assert!(found.pins.count() <= 1 && problems.len() <= 1, "{end}: {problems:?}");
        }
        let cut = |end: &str| Workspace::decode(&format!("v=1&preset=bank&{end}"));
        for end in ["p", "pi", "pin", "pin="] {
            assert_eq!(cut(end), (workspace(&["preset=bank"]), vec![]), "{end}");
        }
        let left_out = Problem::PinLeftOut { text: "tether".into() };
        assert_eq!(cut("pin=tether"), (workspace(&["preset=bank"]), vec![left_out]));
        for end in ["", "~", "~t", "~tokens", "~tokens:", "%2"] {
            let found = cut(&format!("pin=bank~rate:2{end}"));
            assert_eq!(found, (workspace(&["preset=bank", "preset=bank&rate=2"]), vec![]), "{end}");
        }
    }

    #[test]
    fn what_is_wrong_in_a_pin_is_told_of_it() {
        let (found, problems) = Workspace::decode(
            "rate=x&pin=nope&pin=nobody~rate:2&pin=bank~qx:1~tax:101~gold:90~cash:90&pin=bank&pin=bank&pin=bank",
        );
        let pin = |letter, problem| Problem::Pin { letter, problem: Box::new(problem) };
        let tax = Id::Parameter(Parameter::Tax);
        assert_eq!(
            problems,
            [
                Problem::Unreadable { id: Id::Parameter(Parameter::Rate), text: "x".into() },
                Problem::PinLeftOut { text: "nope".into() },
                pin(Letter::A, Problem::UnknownPreset { text: "nobody".into() }),
                pin(Letter::B, Problem::UnknownKey { key: "qx".into() }),
                pin(Letter::B, Problem::OutOfRange { id: tax, text: "101".into() }),
                Problem::TooManyPins,
            ]
        );
        assert_eq!(found.pins.get(Letter::A), Some(&of("rate=2")));
        assert_eq!(found.pins.get(Letter::B).unwrap().number(Parameter::Gold), 90.into());
        assert_eq!(found.pins.count(), 4);
    }
}
