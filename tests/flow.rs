//! The money machine: pictures in both languages, and what holds for any scenario.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a wrong sample should stop its test"
)]

mod common;

use seigniorage::analysis::key_figures;
use seigniorage::figure::flow::{Flow, flow, svg};
use seigniorage::model::project;
use seigniorage::scenario::{Lever, Scenario, decode};
use seigniorage::text::Language;
use seigniorage::unit::{Exact, Number};

fn draw_scenario(scenario: &Scenario, language: Language, width: f64) -> Flow {
    let projection = project::<Exact>(scenario);
    let staff = f64::from_decimal(scenario.number(Lever::Staff));
    flow(&projection, &key_figures(&projection, staff), language, width)
}

fn draw(link: &str, language: Language, width: f64) -> Flow {
    draw_scenario(&decode(link).0, language, width)
}

/// Writes pictures of many scenarios to the folder named in `FLOW_GALLERY`, to be looked at.
#[test]
fn gallery() {
    let Ok(folder) = std::env::var("FLOW_GALLERY") else { return };
    let samples = std::fs::read_to_string(format!("{folder}/samples.txt")).unwrap();
    for line in samples.lines() {
        let mut words = line.split_whitespace();
        let [name, language, width] = [(); 3].map(|()| words.next().unwrap());
        let language = Language::from_tag(language).unwrap();
        let drawn = draw(words.next().unwrap_or(""), language, width.parse().unwrap());
        let page = format!("<h2>{}</h2>{}<p>{}</p>", drawn.title, svg(&drawn), drawn.description);
        std::fs::write(format!("{folder}/{name}.svg.html"), page).unwrap();
    }
}
