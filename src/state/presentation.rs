//! How the page is shown: language and theme, kept on the device.

use leptos::prelude::*;

use crate::browser::{page, store};
use crate::text::Language;

/// Light paper or dark ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

impl Theme {
    /// The word in the document and the store.
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }
}

/// Language and theme of the page.
#[derive(Clone, Copy)]
pub struct Presentation {
    language: RwSignal<Language>,
    theme: RwSignal<Theme>,
}

impl Presentation {
    /// As `boot.js` has set the document before the app came.
    pub fn open() -> Self {
        let language = page::root_attribute("lang").and_then(|tag| Language::from_tag(&tag));
        let dark = page::root_attribute("data-theme").as_deref() == Some("dark");
        Self {
            language: RwSignal::new(language.unwrap_or(Language::English)),
            theme: RwSignal::new(if dark { Theme::Dark } else { Theme::Light }),
        }
    }

    /// The presentation of the page, from any component.
    pub fn expect() -> Self {
        use_context().unwrap_or_else(Self::open)
    }

    /// The language; reading it follows it.
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The theme; reading it follows it.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// The family of letters of the language, for texts on a canvas.
    pub fn family(self) -> String {
        self.language.track();
        page::token("--sans").unwrap_or_default()
    }

    /// The person chooses a language.
    pub fn speak(self, language: Language) {
        page::set_root("lang", language.tag());
        self.language.set(language);
        store::write("language", language.tag());
    }

    /// The person turns the light on or off.
    pub fn turn(self, theme: Theme) {
        // The document first: what reads its colours does so when the signal changes.
        page::set_root("data-theme", theme.word());
        self.theme.set(theme);
        store::write("theme", theme.word());
    }
}
