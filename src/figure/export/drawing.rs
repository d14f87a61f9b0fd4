//! The pictures of the page's figures for the native example, by the names of their files: the same
//! files that the page saves.
//!
//! Not here: what a picture shows.

use super::super::picture::{Framing, picture_names, picture_of};
use crate::analysis::Run;
use crate::chart::{DARK, LIGHT, Palette};
use crate::scenario::Workspace;
use crate::text::Language;

/// Room around a picture, CSS pixels.
const MARGIN: f64 = 24.0;
/// Widths of a drawing, CSS pixels: the usual one, the least and the most.
const WIDTHS: [f64; 3] = [1016.0, 280.0, 4000.0];

/// How a picture is asked for: `income`, `income-annual:dark,ja,358`.
struct PictureWish {
    language: Language,
    palette: Palette,
    width: f64,
}

/// The picture of a figure, with what is pinned, as an SVG document: its name, and behind a colon the theme `dark`, a
/// language and a width in CSS pixels, in any order. `None` where no figure with a drawing bears the
/// name or a wish means nothing.
pub fn svg_of(workspace: &Workspace, question: &str) -> Option<String> {
    let (name, wishes) = question.split_once(':').unwrap_or((question, ""));
    let wish = read(wishes)?;
    let (run, link) = (Run::of(workspace), format!("?{}", workspace.encode()));
    let framing = Framing { margin: MARGIN, link: &link, day: "" };
    let picture = picture_of(wish.language, &run, name, wish.width, &wish.palette, &framing)?;
    Some(picture.svg())
}

fn read(wishes: &str) -> Option<PictureWish> {
    let [usual, least, most] = WIDTHS;
    let mut wish = PictureWish { language: Language::English, palette: LIGHT, width: usual };
    for word in wishes.split(',').filter(|word| !word.is_empty()) {
        match word {
            "dark" => wish.palette = DARK,
            "light" => wish.palette = LIGHT,
            _ => match (Language::from_tag(word), word.parse::<u32>()) {
                (Some(language), _) => wish.language = language,
                (None, Ok(width)) => {
                    wish.width = f64::from(width);
                    if !(least..=most).contains(&wish.width) {
                        return None;
                    }
                }
                (None, Err(_)) => return None,
            },
        }
    }
    Some(wish)
}

/// The names of all pictures, in the order of the page.
pub fn svg_names() -> Vec<String> {
    picture_names()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_asked_for_by_name_and_wishes() {
        let (workspace, _) = Workspace::decode("months=14");
        let light = svg_of(&workspace, "income").unwrap();
        assert!(light.starts_with("<svg ") && light.contains("width=\"1064\""), "{light}");
        let dark = svg_of(&workspace, "income-annual:dark,ja,358").unwrap();
        assert!(dark.contains("width=\"406\"") && dark.contains("#10151A"), "{dark}");
        assert!(svg_names().iter().all(|name| svg_of(&workspace, name).is_some()));
        for wrong in ["", "none", "income:blue", "income:12", "income:99999", "ledger:dark"] {
            assert_eq!(svg_of(&workspace, wrong), None, "{wrong}");
        }
    }
}
