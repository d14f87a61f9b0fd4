//! Every figure with a drawing as a picture of its own: what it looks like, that its words lie in its
//! frame, and that without a style sheet it looks as the style sheet says.

use seigniorage::analysis::Run;
use seigniorage::chart::{DARK, Form, LIGHT, Palette, Scene, svg::widest};
use seigniorage::figure::picture::{Framing, Picture, picture_names, picture_of};
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

#[test]
fn a_name_of_no_drawing_has_no_picture() {
    let run = Run::of_link("");
    for name in ["", "none", "ledger", "machine-annual", "ladder-annual", "rates"] {
        let found = picture_of(Language::English, &run, name, 488.0, &DARK, &FRAMING);
        assert_eq!(found, None, "{name}");
    }
}
