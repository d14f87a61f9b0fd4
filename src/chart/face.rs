//! Letters by what they are for, and the families a system has for them.
//!
//! The families are those of the style sheet's tokens, so that a file looks as the page does. Not
//! here: sizes and weights; and which language uses which families.

/// What letters are for.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Face {
    /// Almost everything.
    #[default]
    Sans,
    /// Titles.
    Serif,
    /// Big numbers.
    Display,
    /// Remarks; slanted where the script knows slanted letters.
    Aside,
}

/// The families of one script, as in a style sheet.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Faces {
    /// Of [`Face::Sans`]; empty where whoever draws brings a family of its own.
    pub sans: &'static str,
    /// Of [`Face::Serif`] and [`Face::Aside`].
    pub serif: &'static str,
    /// Of [`Face::Display`].
    pub display: &'static str,
    /// Whether remarks are slanted.
    pub slants: bool,
}

/// The families of Latin letters.
pub const LATIN: Faces = Faces {
    sans: "Seravek, \"Segoe UI\", \"Noto Sans\", \"Source Sans 3\", Ubuntu, \"Helvetica Neue\", sans-serif",
    serif: "\"Iowan Old Style\", \"Sitka Text\", \"Noto Serif\", \"Source Serif 4\", Charter, Cambria, Georgia, serif",
    display: "\"Iowan Old Style\", \"Sitka Display\", \"Noto Serif Display\", \"Source Serif 4 Display\", Charter, Cambria, Georgia, serif",
    slants: true,
};

/// The families of kanji and kana.
pub const KANJI: Faces = Faces {
    sans: "\"Hiragino Sans\", \"Yu Gothic UI\", \"BIZ UDPGothic\", \"Noto Sans CJK JP\", \"Noto Sans JP\", sans-serif",
    serif: "\"Hiragino Mincho ProN\", \"Yu Mincho\", YuMincho, \"BIZ UDPMincho\", \"Noto Serif CJK JP\", \"Noto Serif JP\", serif",
    display: "\"Hiragino Mincho ProN\", \"Yu Mincho\", YuMincho, \"BIZ UDPMincho\", \"Noto Serif CJK JP\", \"Noto Serif JP\", serif",
    slants: false,
};

impl Faces {
    /// The families of a face; `usual` where whoever draws brings it.
    pub(crate) fn family<'f>(&'f self, face: Face, usual: &'f str) -> &'f str {
        let own = match face {
            Face::Sans => self.sans,
            Face::Serif | Face::Aside => self.serif,
            Face::Display => self.display,
        };
        if own.is_empty() { usual } else { own }
    }

    /// Whether the letters of a face are slanted.
    pub(crate) fn slants(&self, face: Face) -> bool {
        self.slants && face == Face::Aside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = include_str!("../../style/tokens.css");

    /// The value of a token in a part of the sheet.
    fn token<'s>(part: &'s str, name: &str) -> &'s str {
        part.split_once(&format!("{name}: ")).unwrap().1.split(';').next().unwrap()
    }

    #[test]
    fn families_are_those_of_the_sheet() {
        let (latin, kanji) = SHEET.split_once(":root:lang(ja)").unwrap();
        for (faces, part) in [(LATIN, latin), (KANJI, kanji)] {
            assert_eq!(faces.sans, token(part, "--sans"));
            assert_eq!(faces.serif, token(part, "--serif"));
            assert_eq!(faces.display, token(part, "--serif-display"));
        }
        assert_ne!(LATIN.sans, token(kanji, "--sans"));
    }

    #[test]
    fn a_face_without_a_family_takes_the_usual_one() {
        assert_eq!(Faces::default().family(Face::Display, "x"), "x");
        assert_eq!(LATIN.family(Face::Aside, "x"), LATIN.serif);
        assert!(LATIN.slants(Face::Aside) && !KANJI.slants(Face::Aside));
        assert!(!LATIN.slants(Face::Serif));
    }
}
