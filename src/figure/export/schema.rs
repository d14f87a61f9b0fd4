//! The published JSON schema of files of scenarios, made from the table of inputs.
//!
//! Bounds, units and words are those of the page, so that a new input is in it once the file is
//! renewed. Not here: how a file is written and read, see [`crate::scenario::write_file`].

use crate::scenario::{BET_NAME_CHARACTERS_MAX, BetMeasure};
use crate::scenario::{
    BETS_MAX, Bet, Ends, FILE_VERSION, FORMAT, Id, Json, Kind, NAME_CHARACTERS_MAX,
    NOTE_CHARACTERS_MAX, PINS_MAX, Parameter, Preset, RatePath, SHELF_MAX, Scenario, Word,
};
use crate::text::Language::English;

/// A number with the ending that a link may shorten it by.
const DIGITS: &str = "-?[0-9]+(\\.[0-9]+)?";
const MONEY: &str = "-?[0-9]+(\\.[0-9]+)?(k|m|bn|tn)?";
const MONTH: &str = "^[0-9]{4}-(0[1-9]|1[0-2])$";

/// Members of an object.
type SchemaFields = Vec<(String, Json)>;

/// The text of the schema, draft 2020-12.
pub fn schema() -> String {
    let version = Json::Number(FILE_VERSION.to_owned());
    let members = fields([
        ("$schema", text("Where this schema lies.")),
        ("format", constant(FORMAT.into())),
        ("version", constant(version)),
        ("model", text("Version of the model that wrote the file.")),
        ("scenarios", list(reference("saved"), SHELF_MAX, "The saved scenarios.")),
    ]);
    let schema = [
        ("$schema", Json::from("https://json-schema.org/draft/2020-12/schema")),
        ("title", "Scenarios of Seigniorage".into()),
        (
            "description",
            "Saved scenarios: of each its preset and what differs from it. An amount may end in k, m, bn or tn where it is a text.".into(),
        ),
        ("$defs", Json::from([("saved", saved()), ("scenario", scenario()), ("bet", bet())])),
    ];
    let object = object(members, &["format", "version", "scenarios"]);
    Json::Map(fields(schema).into_iter().chain(object).collect()).written()
}

fn saved() -> Json {
    let members = fields([
        ("name", words("What it is called.", NAME_CHARACTERS_MAX)),
        ("note", words("What was noted about it; may have several lines.", NOTE_CHARACTERS_MAX)),
        (
            "saved",
            Json::from([
                ("description", Json::from("When it was saved, universal time.")),
                ("type", "string".into()),
                ("format", "date-time".into()),
            ]),
        ),
        ("link", text("Its link; read where no scenario stands here.")),
        ("scenario", reference("scenario")),
        ("pins", list(reference("scenario"), PINS_MAX, "What is pinned beside it, A to D.")),
    ]);
    let one_of_both =
        ["scenario", "link"].map(|key| Json::from([("required", Json::from_iter([key.into()]))]));
    let mut object = object(members, &[]);
    object.push(("anyOf".to_owned(), Json::from_iter(one_of_both)));
    Json::Map(object)
}

fn scenario() -> Json {
    let member = |id: Id| match id {
        Id::Bet => ("bets".to_owned(), list(reference("bet"), BETS_MAX, English.meaning(id))),
        _ => (id.key().to_owned(), input(id)),
    };
    let members = Id::all().filter(|id| *id != Id::Version).map(member).collect();
    Json::Map(object(members, &[Id::Preset.key()]))
}

/// What may stand under the key of an input.
fn input(id: Id) -> Json {
    let about = English.meaning(id);
    match id {
        Id::Parameter(parameter) => parameter_of(parameter),
        Id::Name => words(about, NAME_CHARACTERS_MAX),
        Id::Preset => one_of(about, Preset::ALL.map(Preset::id)),
        Id::Path => one_of(about, RatePath::ALL.iter().map(|path| path.word())),
        Id::Vintage(lab) => one_of(about, lab.vintages().iter().map(|vintage| vintage.id)),
        Id::Start | Id::HistoryFrom => pattern(about, MONTH),
        Id::Year => pattern(about, "^([1-9]|[12][0-9]|30|all)$"),
        Id::TokensPath => pattern(about, &path_of(MONEY)),
        Id::Rates => pattern(about, &path_of(DIGITS)),
        _ => one_of(about, Word::all(id).iter().map(|word| word.text())),
    }
}

/// Points of a path: `month:value,…`.
fn path_of(value: &str) -> String {
    format!("^(none|[0-9]{{1,9}}:{value}(,[0-9]{{1,9}}:{value})*)$")
}

fn parameter_of(parameter: Parameter) -> Json {
    let row = parameter.row();
    let about = format!("{} Unit: {}.", English.meaning(Id::Parameter(parameter)), row.unit.word());
    let kind = if parameter.is_whole() { "integer" } else { "number" };
    number(&about, kind, (row.minimum.into(), row.maximum.into()), row.unit.is_money())
}

fn number(about: &str, kind: &str, (least, most): (Json, Json), is_money: bool) -> Json {
    let digits = format!("^{}$", if is_money { MONEY } else { DIGITS });
    let forms = [
        Json::from([("type", Json::from(kind)), ("minimum", least), ("maximum", most)]),
        Json::from([("type", Json::from("string")), ("pattern", digits.into())]),
    ];
    Json::from([("description", Json::from(about)), ("anyOf", Json::from_iter(forms))])
}

/// A bet: of each kind its own numbers.
fn bet() -> Json {
    let kinds = Kind::ALL.iter().map(|kind| bet_of(*kind));
    Json::from([("description", Json::from("A bet of the book.")), ("oneOf", kinds.collect())])
}

fn bet_of(kind: Kind) -> Json {
    let template = Bet::template(kind, Scenario::blank().start());
    let mut members = fields([
        ("kind", constant(kind.word().into())),
        ("name", words("What it is called.", BET_NAME_CHARACTERS_MAX)),
        ("month", pattern("The month in which it is paid.", MONTH)),
        ("ends", one_of("How it ends.", Ends::ALL.iter().map(|ends| ends.word()))),
        ("counted", one_of("Whether it counts.", ["yes", "no"])),
    ]);
    if template.exit().is_some() {
        let exit = pattern("The month in which it is sold or repaid.", MONTH);
        members.push(("exit".to_owned(), exit));
    }
    let needed = template.fields().iter().filter(|field| field.default().is_none());
    let needed: Vec<_> =
        ["kind", "month"].into_iter().chain(needed.map(|field| field.key())).collect();
    members.extend(template.fields().iter().map(|field| {
        let bounds = field.bounds();
        let is_money = field.measure() == BetMeasure::Money;
        let about = English.bet_label(*field);
        let value = number(about, "number", (bounds.0.into(), bounds.1.into()), is_money);
        (field.key().to_owned(), value)
    }));
    Json::Map(object(members, &needed))
}

fn fields<const COUNT: usize>(members: [(&str, Json); COUNT]) -> SchemaFields {
    members.map(|(key, value)| (key.to_owned(), value)).into()
}

fn object(members: SchemaFields, required: &[&str]) -> SchemaFields {
    fields([
        ("type", "object".into()),
        ("required", required.iter().map(|key| Json::from(*key)).collect()),
        ("properties", Json::Map(members)),
        ("additionalProperties", Json::Bool(false)),
    ])
}

fn text(about: &str) -> Json {
    Json::from([("description", Json::from(about)), ("type", "string".into())])
}

fn words(about: &str, characters: usize) -> Json {
    let most = Json::Number(characters.to_string());
    Json::from([("description", Json::from(about)), ("type", "string".into()), ("maxLength", most)])
}

fn pattern(about: &str, pattern: &str) -> Json {
    Json::from([
        ("description", Json::from(about)),
        ("type", "string".into()),
        ("pattern", pattern.into()),
    ])
}

fn one_of(about: &str, words: impl IntoIterator<Item = &'static str>) -> Json {
    let words = words.into_iter().map(Json::from).collect();
    Json::from([("description", Json::from(about)), ("enum", words)])
}

fn constant(value: Json) -> Json {
    Json::from([("const", value)])
}

fn reference(name: &str) -> Json {
    Json::from([("$ref", format!("#/$defs/{name}").into())])
}

fn list(items: Json, most: usize, about: &str) -> Json {
    Json::from([
        ("description", Json::from(about)),
        ("type", "array".into()),
        ("items", items),
        ("maxItems", Json::Number(most.to_string())),
    ])
}
