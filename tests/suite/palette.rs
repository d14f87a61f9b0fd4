//! The palettes of the charts are the tokens of the style sheet, in both themes, and text and
//! marks stand out from every ground as far as they must.

use seigniorage::chart::{DARK, LIGHT, Palette, Rgb, Role};

const SHEET: &str = include_str!("../../style/tokens.css");

/// The colour of a token in a part of the sheet.
fn token(part: &str, name: &str) -> Option<Rgb> {
    let rest = part.split_once(&format!("{name}: "))?.1;
    Rgb::parse(rest.split(';').next()?)
}

/// Roles whose colour in the palette is not that of the sheet.
fn strangers(palette: &Palette, part: &str) -> Vec<String> {
    Role::ALL
        .into_iter()
        .filter(|role| token(part, role.token()) != Some(palette.color(*role)))
        .map(|role| role.token().to_owned())
        .collect()
}

fn parts() -> (&'static str, &'static str) {
    SHEET.split_once("[data-theme=\"dark\"]").unwrap()
}

#[test]
fn the_palettes_are_the_tokens() {
    let (light, dark) = parts();
    assert_eq!(strangers(&LIGHT, light), Vec::<String>::new());
    assert_eq!(strangers(&DARK, dark), Vec::<String>::new());
    assert!(!strangers(&LIGHT, dark).is_empty());
}

/// Contrast of two colours by WCAG 2: (L1 + 0.05) / (L2 + 0.05).
pub(super) fn contrast(a: Rgb, b: Rgb) -> f64 {
    let channel = |byte: u8| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let light = |c: Rgb| 0.2126 * channel(c.0) + 0.7152 * channel(c.1) + 0.0722 * channel(c.2);
    let (high, low) = (light(a).max(light(b)), light(a).min(light(b)));
    (high + 0.05) / (low + 0.05)
}

#[test]
fn text_and_marks_stand_out_from_every_ground() {
    let texts = [Role::Ink, Role::Ink2, Role::Ink3, Role::You];
    let marks = [
        Role::Ctl,
        Role::Bills,
        Role::Repo,
        Role::Loans,
        Role::Gold,
        Role::Bitcoin,
        Role::Other,
        Role::Holders,
        Role::Costs,
        Role::Tax,
        Role::Profit,
        Role::Ai,
        Role::Dividends,
        Role::Cushion,
        Role::Warn,
        Role::Bad,
    ];
    for palette in [LIGHT, DARK] {
        for ground in [Role::Paper, Role::Sunken, Role::Raised] {
            let stands = |role: Role| contrast(palette.color(role), palette.color(ground));
            for role in texts {
                assert!(
                    stands(role) >= 4.5,
                    "{} on {}: {}",
                    role.token(),
                    ground.token(),
                    stands(role)
                );
            }
            for role in marks {
                assert!(
                    stands(role) >= 3.0,
                    "{} on {}: {}",
                    role.token(),
                    ground.token(),
                    stands(role)
                );
            }
        }
    }
    assert!(contrast(Rgb(0xAA, 0xAA, 0xAA), Rgb(0xFF, 0xFF, 0xFF)) < 3.0);
}
