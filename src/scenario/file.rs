//! Files of scenarios: JSON that people and programs can read, of one scenario or of many.
//!
//! `schema/scenario-v1.json` says what stands in one. An input is written as a link writes it, a
//! number as a number where every reader gets each of its digits; only what differs from the preset
//! stands there. Reading never fails: it gives what was found and what was wrong, see
//! [`super::file_reader`]. Not here: the shelf, and the device.

use percent_encoding::percent_decode_str;
use rust_decimal::Decimal;

use super::bet_link::write_bet;
use super::json::DIGITS_SAFE;
use super::moment::write_moment;
use super::{Bet, BetField, Id, Json, Saved, Scenario, write};

/// What a file says that it is.
pub const FORMAT: &str = "seigniorage-scenario";
/// Version of the form.
pub(crate) const FILE_VERSION: &str = "1";
/// Name of the published schema, beside the page.
pub const SCHEMA: &str = "scenario-v1.json";
/// Largest file that is read, bytes.
pub const FILE_BYTES_MAX: usize = 5_000_000;

/// Writes scenarios as the text of a file; `page` is the address of the page without its query,
/// which the links in it begin with, and beside which the schema lies.
pub fn write_file<'s>(scenarios: impl IntoIterator<Item = &'s Saved>, page: &str) -> String {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let schema = if folder.is_empty() { SCHEMA.to_owned() } else { format!("{folder}/{SCHEMA}") };
    let file = Json::from([
        ("$schema", Json::from(schema)),
        ("format", Json::from(FORMAT)),
        ("version", Json::Number(FILE_VERSION.to_owned())),
        ("model", Json::from(env!("CARGO_PKG_VERSION"))),
        ("scenarios", scenarios.into_iter().map(|saved| entry(saved, page)).collect()),
    ]);
    file.written()
}

/// One saved scenario; what there is none of does not stand there.
fn entry(saved: &Saved, page: &str) -> Json {
    let moment = if saved.time > 0 { write_moment(saved.time) } else { String::new() };
    let words =
        [("name", saved.name().to_owned()), ("note", saved.note().to_owned()), ("saved", moment)];
    let mut members: Vec<_> = words
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| (key.to_owned(), Json::from(text)))
        .collect();
    let link = format!("{page}?{}", saved.workspace.encode());
    members.push(("link".to_owned(), Json::from(link)));
    members.push(("scenario".to_owned(), scenario(&saved.workspace.scenario)));
    let pins = &saved.workspace.pins;
    if !pins.is_empty() {
        members
            .push(("pins".to_owned(), pins.iter().map(|(_, pinned)| scenario(pinned)).collect()));
    }
    Json::Map(members)
}

/// The preset and what differs from it.
fn scenario(scenario: &Scenario) -> Json {
    let preset = ("preset".to_owned(), Json::from(scenario.base().id()));
    let mut ids = scenario.changed();
    // The year is no change of the issuer, but it is of what is shown.
    if !scenario.agrees(scenario.base().scenario(), Id::Year) {
        ids.push(Id::Year);
    }
    let member = |id: Id| match id {
        Id::Bet => ("bets".to_owned(), scenario.bets().iter().map(bet).collect()),
        Id::Parameter(parameter) => (id.key().to_owned(), number(scenario.number(parameter))),
        _ => (id.key().to_owned(), Json::from(scenario.written(id))),
    };
    Json::Map(std::iter::once(preset).chain(ids.into_iter().map(member)).collect())
}

/// A number as one where every reader gets each of its digits, else as a text.
fn number(value: Decimal) -> Json {
    let digits = write(value);
    let count = digits.bytes().filter(u8::is_ascii_digit).zip(1_u32..).last();
    let is_safe = count.is_some_and(|(_, count)| count <= DIGITS_SAFE);
    if is_safe { Json::Number(digits) } else { Json::Text(digits) }
}

/// The fields of a bet, in the order of its link.
fn bet(bet: &Bet) -> Json {
    let text = write_bet(bet);
    let field = |pair: &str| {
        let (key, text) = pair.split_once(':').unwrap_or((pair, ""));
        let value = match BetField::from_key(key).and_then(|field| bet.number(field)) {
            Some(value) => number(value),
            None => Json::from(percent_decode_str(text).decode_utf8_lossy().into_owned()),
        };
        (key.to_owned(), value)
    };
    Json::Map(text.split(';').map(field).collect())
}
