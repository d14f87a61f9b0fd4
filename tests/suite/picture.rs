//! Every figure with a drawing as a picture of its own: what it looks like, that its words lie in its
//! frame, and that without a style sheet it looks as the style sheet says.

use std::collections::BTreeMap;

use seigniorage::analysis::Run;
use seigniorage::chart::svg::widest;
use seigniorage::chart::{
    DARK, Dash, Face, Form, Item, KANJI, LATIN, LIGHT, Label, Palette, Rgb, Scene, resolved,
};
use seigniorage::figure::picture::{Framing, Picture, picture_names, picture_of};
use seigniorage::figure::sankey::flow;
use seigniorage::text::Language;

const LINK: &str = "https://example.org/?v=1&preset=tether-2026-06";
const FRAMING: Framing<'_> = Framing { margin: 24.0, link: LINK, day: "27 Jul 2026" };

fn picture(name: &str, link: &str, language: Language, width: f64, palette: &Palette) -> Picture {
    picture_of(language, &Run::of_link(link), name, width, palette, &FRAMING).unwrap()
}

/// Texts that reach over the frame of a scene.
fn outside(scene: &Scene) -> Vec<String> {
    let mut found = Vec::new();
    for item in &scene.items {
        let Form::Text(labels, (x, y), align) = &item.form else { continue };
        let width: f64 = labels.iter().map(|it| widest(&it.text, it.size, it.bold)).sum();
        let left = match align {
            seigniorage::chart::Align::Start => *x,
            seigniorage::chart::Align::Middle => x - width / 2.0,
            seigniorage::chart::Align::End => x - width,
        };
        let size = labels.iter().map(|it| it.size).fold(0.0, f64::max);
        let is_inside = left >= -0.5
            && left + width <= scene.width + 0.5
            && y - size >= -0.5
            && y + size <= scene.height + 0.5;
        if !is_inside {
            found.push(format!("{labels:?} at {left} {y}"));
        }
    }
    found
}

#[test]
fn every_picture_holds_its_words() {
    let long = format!("name={}&rate=2", "W".repeat(40));
    for link in ["", "preset=bank&rate=1", "tokens=0&bets=none", long.as_str()] {
        for name in picture_names() {
            for width in [280.0, 358.0, 488.0, 1016.0] {
                for language in Language::ALL {
                    for margin in [0.0, 24.0] {
                        let address = format!("{LINK}&{}", "bet=kind:grant;amount:9m&".repeat(90));
                        let framing = Framing { margin, link: &address, ..FRAMING };
                        let run = Run::of_link(link);
                        let found =
                            picture_of(language, &run, &name, width, &LIGHT, &framing).unwrap();
                        assert_eq!(found.scene.width, width + 2.0 * margin);
                        let outside = outside(&found.scene);
                        assert!(outside.is_empty(), "{name} {width} {link}: {outside:#?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_text_outside_its_frame_is_found() {
    let mut scene = picture("income", "", Language::English, 488.0, &LIGHT).scene;
    scene.width = 300.0;
    assert!(!outside(&scene).is_empty());
}

/// All words of a scene, in order.
fn words(scene: &Scene) -> String {
    let texts = scene.items.iter().filter_map(|item| match &item.form {
        Form::Text(labels, ..) => {
            Some(labels.iter().map(|it| it.text.as_str()).collect::<String>())
        }
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
}

#[test]
fn a_picture_says_where_its_main_inputs_come_from() {
    let words = |name: &str, link: &str| {
        words(&picture(name, link, Language::English, 1016.0, &LIGHT).scene)
    };
    let report = "Tokens in circulation: Tether’s reserve report for 30 June 2026, signed by BDO.";
    for name in picture_names().iter().filter(|name| *name != "backtest") {
        let words = words(name, "");
        assert!(words.contains(report), "{name}: {words}");
        assert!(words.contains("Bill rate: The 3-month Treasury bill of 30 June 2026"), "{words}");
    }
    let changed = words("machine", "tokens=9bn&rate=2");
    assert!(changed.contains("Tokens in circulation: set by hand. Bill rate: set by hand."));
    assert!(words("machine", "path=ramp").contains("Rate path: set by hand."));
    // Quarters of the record do not change with the scenario.
    assert!(!words("backtest", "").contains("Tokens in circulation"));
}

#[test]
fn a_name_of_no_drawing_has_no_picture() {
    let run = Run::of_link("");
    for name in ["", "none", "ledger", "machine-annual", "liquidity-ladder-annual", "rates"] {
        let found = picture_of(Language::English, &run, name, 488.0, &DARK, &FRAMING);
        assert_eq!(found, None, "{name}");
    }
}

/// The style sheet of the machine, and that of the tokens.
const SHEETS: [&str; 2] =
    [include_str!("../../style/flow.css"), include_str!("../../style/tokens.css")];
/// Classes that the sheet leaves as others make them.
const PLAIN: [&str; 3] = ["fs-solid", "lens", "flow"];

/// What a sheet says of an element, by name of the property.
type Declared = BTreeMap<String, String>;

/// A theme and a language: what a rule may ask for.
#[derive(Clone, Copy)]
struct Setting {
    language: Language,
    is_dark: bool,
}

/// Selectors and what they declare, in order; blocks for media are left out.
fn rules() -> Vec<(String, Declared)> {
    let mut text = String::new();
    for part in SHEETS[0].split("/*") {
        text.push_str(part.split_once("*/").map_or(part, |(_, rest)| rest));
    }
    let (mut rules, mut rest) = (Vec::new(), text.as_str());
    while let Some((selectors, after)) = rest.split_once('{') {
        if selectors.trim().starts_with("@media") {
            let mut depth = 1;
            let closes = |letter: char| {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                depth == 0
            };
            rest = after.split_once(closes).unwrap().1;
            continue;
        }
        let (body, next) = after.split_once('}').unwrap();
        let declared = body.split(';').filter_map(|line| line.split_once(':'));
        let declared: Declared =
            declared.map(|(name, value)| (name.trim().into(), value.trim().into())).collect();
        for selector in selectors.split(',') {
            rules.push((selector.trim().to_owned(), declared.clone()));
        }
        rest = next;
    }
    rules
}

/// Whether a selector speaks of an element of these classes in a drawing at rest.
fn speaks_of(selector: &str, classes: &[&str], tag: &str, setting: Setting) -> bool {
    let mut parts: Vec<_> = selector.split_whitespace().collect();
    let Some(last) = parts.pop() else { return false };
    let is_of_last = match last.strip_prefix('.') {
        Some(class) => classes.contains(&class),
        None => last == tag,
    };
    is_of_last
        && parts.iter().all(|part| match *part {
            ".flow" => true,
            ":lang(ja)" => setting.language == Language::Japanese,
            ":root[data-theme=\"dark\"]" => setting.is_dark,
            _ => false,
        })
}

fn declared(rules: &[(String, Declared)], classes: &str, tag: &str, setting: Setting) -> Declared {
    let classes: Vec<_> = classes.split_whitespace().collect();
    for class in &classes {
        let is_known = PLAIN.contains(class)
            || rules.iter().any(|(selector, _)| selector.ends_with(&format!(".{class}")));
        assert!(is_known, "no rule for the class {class}");
    }
    let of = rules.iter().filter(|(selector, _)| speaks_of(selector, &classes, tag, setting));
    of.flat_map(|(_, declared)| declared.clone()).collect()
}

/// The value of a token of the sheet in a theme.
fn token(name: &str, is_dark: bool) -> &'static str {
    let (light, dark) = SHEETS[1].split_once("[data-theme=\"dark\"]").unwrap();
    let part = if is_dark { dark } else { light };
    part.split_once(&format!("{name}: ")).unwrap().1.split(';').next().unwrap()
}

/// A colour of the sheet as red, green and blue; none for no colour.
fn color(of: &Declared, name: &str, is_dark: bool) -> Option<Rgb> {
    let value = of.get(name)?;
    let value = if value == "currentColor" { of.get("color")? } else { value };
    let token_name = value.strip_prefix("var(").and_then(|value| value.strip_suffix(')'));
    Some(Rgb::parse(token(token_name?, is_dark)).unwrap())
}

fn opacity(of: &Declared, is_dark: bool) -> f64 {
    let Some(value) = of.get("opacity") else { return 1.0 };
    let band: f64 = format!("0{}", token("--band", is_dark)).parse().unwrap();
    match value.as_str() {
        "var(--band)" => band,
        "calc(var(--band) * .6)" => band * 0.6,
        value => format!("0{value}").parse().unwrap(),
    }
}

/// What an item looks like: colour, opacity, and of a line its width and dash.
type Look = (Rgb, f64, Option<(f64, String)>);

fn dash_word(dash: Dash) -> &'static str {
    match dash {
        Dash::Solid => "",
        Dash::Dashed => "6 4",
        Dash::Dotted => "1.5 3.5",
        Dash::Fine => "2 3",
        Dash::Even => "3 3",
        Dash::Chain => "10 3 2 3",
        Dash::Sparse => "1 4",
    }
}

fn looks_of(item: &Item, palette: &Palette) -> Look {
    let ink = item.ink.unwrap();
    let line = (item.width > 0.0).then(|| (item.width, dash_word(item.dash).to_owned()));
    (palette.color(ink.role), palette.opacity(ink.shade), line)
}

/// What the sheet says of the same item: its surface, then its line.
fn wanted(of: &Declared, item: &Item, is_dark: bool) -> Vec<Look> {
    let opacity = opacity(of, is_dark);
    let surface = color(of, "fill", is_dark).map(|color| (color, opacity, None));
    let line = color(of, "stroke", is_dark).map(|color| {
        // Rulings have the width that the sheet gives them, other lines may bring their own.
        let width =
            of.get("stroke-width").map_or(item.width, |width| format!("0{width}").parse().unwrap());
        let dash = of.get("stroke-dasharray").cloned().unwrap_or_default();
        (color, opacity, Some((width, dash)))
    });
    surface.into_iter().chain(line).collect()
}

/// Where a drawing without the sheet looks otherwise than with it.
fn strangers(
    link: &str,
    width: f64,
    setting: Setting,
    rules: &[(String, Declared)],
) -> Vec<String> {
    let palette = if setting.is_dark { DARK } else { LIGHT };
    let scene = flow(setting.language, &Run::of_link(link), width).scene;
    let mut found = Vec::new();
    for item in &scene.items {
        let one = Scene { items: vec![item.clone()], ..Scene::default() };
        let drawn = resolved(one).items;
        if let Form::Text(labels, ..) = &item.form {
            for label in labels {
                let of = declared(rules, label.class, "text", setting);
                found.extend(strange_letters(label, &of, &palette, setting));
            }
            continue;
        }
        let mut want = match &item.form {
            Form::Ring(..) => ["guilloche", "guilloche-edge"]
                .into_iter()
                .flat_map(|class| {
                    wanted(&declared(rules, class, "", setting), item, setting.is_dark)
                })
                .collect(),
            _ => wanted(&declared(rules, &item.class, "", setting), item, setting.is_dark),
        };
        let mut have: Vec<_> = drawn.iter().map(|item| looks_of(item, &palette)).collect();
        have.dedup();
        // A ruling without a line has nothing to look like.
        if have.is_empty() && matches!(item.form, Form::Ruling(..)) {
            continue;
        }
        want.dedup();
        let is_same = |(have, want): (&Look, &Look)| {
            let line = match (&have.2, &want.2) {
                (None, None) => true,
                (Some((a, dash)), Some((b, wish))) => (a - b).abs() < 1e-9 && dash == wish,
                _ => false,
            };
            have.0 == want.0 && (have.1 - want.1).abs() < 1e-9 && line
        };
        if have.len() != want.len() || !have.iter().zip(&want).all(is_same) {
            found.push(format!("{:?}: {have:?} and not {want:?}", item.class));
        }
    }
    found
}

fn strange_letters(
    label: &Label,
    of: &Declared,
    palette: &Palette,
    setting: Setting,
) -> Option<String> {
    let faces = if setting.language == Language::Japanese { KANJI } else { LATIN };
    let (family, is_slanted) = match label.face {
        Face::Sans => ("var(--sans)", false),
        Face::Display => ("var(--serif-display)", false),
        Face::Serif => ("var(--serif)", false),
        Face::Aside => ("var(--serif)", faces.slants),
    };
    let is_same = of["font-family"] == family
        && of["font-size"] == format!("{}px", label.size)
        && (of.get("font-weight").map(String::as_str) == Some("700")) == label.bold
        && (of.get("font-style").map(String::as_str) == Some("italic")) == is_slanted
        && color(of, "fill", setting.is_dark) == Some(palette.color(label.role));
    (!is_same).then(|| format!("{label:?} and not {of:?}"))
}

const LINKS: [&str; 5] = [
    "",
    "preset=bank&rate=1&bet=kind:loan;name:Loan;amount:900m;month:2026-08;coupon:8;exit:2029-01",
    "buffer=-5&cash=6&repo=9&fund=12&paper=8&gold=10&bitcoin=6&equities=5&loans=10&other=4",
    "tokens=0&other_liabilities=0&bets=none",
    "bets_from=reserve&bet=kind:grant;name:Open%20data;amount:9bn;month:2026-09&run_share=20",
];

#[test]
fn without_a_sheet_the_machine_looks_as_with_it() {
    let rules = rules();
    for language in Language::ALL {
        for is_dark in [false, true] {
            for (link, width) in LINKS.into_iter().flat_map(|link| [(link, 358.0), (link, 1016.0)])
            {
                let found = strangers(link, width, Setting { language, is_dark }, &rules);
                assert!(found.is_empty(), "{link} {width}: {found:#?}");
            }
        }
    }
}

#[test]
fn another_sheet_is_found_out() {
    let setting = Setting { language: Language::English, is_dark: false };
    for (selector, name, value) in [
        (".fb", "opacity", ".5"),
        (".ft-name", "font-size", "16px"),
        (".fn-ghost", "stroke-dasharray", "2 3"),
    ] {
        let mut rules = rules();
        let rule = rules.iter_mut().find(|(of, _)| of == selector).unwrap();
        rule.1.insert(name.into(), value.into());
        assert!(!strangers("", 1016.0, setting, &rules).is_empty(), "{selector}");
    }
}

#[test]
fn a_file_needs_nothing_from_elsewhere() {
    for name in picture_names() {
        let found = picture(&name, "name=A%3Cb%3E%26c", Language::English, 488.0, &LIGHT).svg();
        for foreign in [
            "class=", " style=", "<style", "<script", "href", "url(", "data-", "<image", "<use",
            "NaN",
        ] {
            assert!(!found.contains(foreign), "{name}: {foreign}");
        }
        assert!(
            found.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"536\""),
            "{name}"
        );
        assert!(found.contains("role=\"img\">\n<title>") && found.contains("<desc>"), "{name}");
        assert!(found.contains(&format!("<metadata>{}</metadata>", LINK.replace('&', "&amp;"))));
        assert!(
            found.contains("A&lt;b&gt;&amp;c")
                && found.contains(">27 Jul 2026") | found.contains(" · 27 Jul 2026")
        );
    }
}

macro_rules! pictures {
    ($($name:ident: $figure:literal $language:ident $width:literal $palette:ident;)*) => {
        $(#[test]
        fn $name() {
            let found = picture($figure, "", Language::$language, $width, &$palette);
            insta::assert_binary_snapshot!(concat!(stringify!($name), ".svg"), found.svg().into_bytes());
        })*
    };
}

pictures! {
    machine_light_en: "machine" English 1016.0 LIGHT;
    machine_dark_ja: "machine" Japanese 358.0 DARK;
    income_light_en: "income" English 1016.0 LIGHT;
    cushion_light_en: "cushion" English 488.0 LIGHT;
    labs_light_en: "labs" English 488.0 LIGHT;
    labs_annual_dark_ja: "labs-annual" Japanese 358.0 DARK;
    bets_payments_light_en: "bets-payments" English 488.0 LIGHT;
    bets_gain_light_en: "bets-gain" English 488.0 LIGHT;
    bets_endings_light_en: "bets-endings" English 488.0 LIGHT;
    run_light_en: "run-by-day" English 488.0 LIGHT;
    ladder_light_en: "liquidity-ladder" English 488.0 LIGHT;
    falls_light_en: "falls" English 488.0 LIGHT;
    fall_field_light_en: "fall-field" English 488.0 LIGHT;
    backtest_light_en: "backtest" English 488.0 LIGHT;
}
