//! How the page is shown: language and theme, kept on the device; the view, in the address; and
//! whether the controls of a narrow page are open.

use std::ops::Deref;

use leptos::prelude::*;

use super::{Drawer, Remarks, Screen, Session};
use crate::browser::{address, page, screen, store};
use crate::text::Language;

/// Light paper or dark ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Theme {
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

impl Theme {
    /// The word in the document and the store.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The other one.
    #[must_use]
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }
}

/// A view of the scenario.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum View {
    /// The issuer: sentence and figures.
    #[default]
    Machine,
    /// The book of bets.
    Bets,
    /// What breaks the issuer, when, and who loses.
    Risk,
    /// The article told in steps, and its numbers judged.
    Article,
    /// How everything is computed, and the record reproduced.
    Method,
}

impl View {
    /// Every view, in the order of the bar.
    pub(crate) const ALL: [Self; 5] =
        [Self::Machine, Self::Bets, Self::Risk, Self::Article, Self::Method];

    /// The fragment of its address; the first view has none.
    pub(crate) fn fragment(self) -> &'static str {
        match self {
            Self::Machine => "",
            Self::Bets => "bets",
            Self::Risk => "risk",
            Self::Article => "article",
            Self::Method => "method",
        }
    }

    /// Whether the column of controls stands beside it: what is told of the world does not move with
    /// them.
    pub(crate) fn has_controls(self) -> bool {
        !matches!(self, Self::Article | Self::Method)
    }

    /// The view of a fragment; `None` where it means something else. After the word of a view there may
    /// stand a place in it, `article-nvidia`; marks that a message left behind the link, and large
    /// letters, mean nothing.
    pub(crate) fn from_fragment(fragment: &str) -> Option<Self> {
        let end = fragment.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(fragment.len());
        let word = fragment.get(..end).unwrap_or_default();
        Self::ALL.into_iter().find(|view| view.fragment().eq_ignore_ascii_case(word))
    }
}

/// Name and word under which the device keeps that keys of a single letter do nothing.
const LETTERS: &str = "letters";
/// Name under which the device keeps the theme that a person has chosen.
const THEME: &str = "theme";
const OFF: &str = "off";
/// Name under which it keeps that what the page is has been read.
const INTRODUCTION: &str = "introduction";

/// Language, theme and view of the page; one for as long as the page lives, as the session is.
#[derive(Clone, Copy)]
pub(crate) struct Presentation(&'static PresentationParts);

/// Of what it consists.
pub(crate) struct PresentationParts {
    language: RwSignal<Language>,
    theme: RwSignal<Theme>,
    /// By the person, who then no longer follows the device.
    is_theme_chosen: RwSignal<bool>,
    view: RwSignal<View>,
    sheet: Drawer,
    introduces: RwSignal<bool>,
    letters: RwSignal<bool>,
    screen: Screen,
    remarks: Remarks,
}

impl Deref for Presentation {
    type Target = PresentationParts;

    fn deref(&self) -> &PresentationParts {
        self.0
    }
}

impl Presentation {
    /// As `first.js` has set the document before the app came.
    pub(crate) fn open(remarks: Remarks) -> Self {
        let language = page::root_attribute("lang").and_then(|tag| Language::from_tag(&tag));
        let dark = page::root_attribute("data-theme").as_deref() == Some("dark");
        let view = RwSignal::new(View::from_fragment(&address::fragment()).unwrap_or_default());
        address::on_travel(move |place| {
            if let Some(travelled) = View::from_fragment(&place.fragment) {
                view.set(travelled);
            }
        });
        let theme = RwSignal::new(if dark { Theme::Dark } else { Theme::Light });
        let is_theme_chosen = RwSignal::new(store::read(THEME).is_some());
        screen::on_dark(move |is_dark| {
            if !is_theme_chosen.get_untracked() {
                wear(theme, if is_dark { Theme::Dark } else { Theme::Light });
            }
        });
        Self(Box::leak(Box::new(PresentationParts {
            language: RwSignal::new(language.unwrap_or(Language::English)),
            theme,
            is_theme_chosen,
            view,
            sheet: Drawer::new(Some("sheet-tab-0"), "change"),
            introduces: RwSignal::new(store::read(INTRODUCTION).as_deref() != Some(OFF)),
            letters: RwSignal::new(store::read(LETTERS).as_deref() != Some(OFF)),
            screen: Screen::open(),
            remarks,
        })))
    }

    /// The presentation of the page, from any component.
    pub(crate) fn expect() -> Self {
        use_context().unwrap_or_else(|| Self::open(Remarks::expect()))
    }

    /// The language; reading it follows it.
    pub(crate) fn language(self) -> Language {
        forget_with_reader(&self.language);
        self.language.get()
    }

    /// The theme; reading it follows it.
    pub(crate) fn theme(self) -> Theme {
        forget_with_reader(&self.theme);
        self.theme.get()
    }

    /// The view; reading it follows it.
    pub(crate) fn view(self) -> View {
        forget_with_reader(&self.view);
        self.view.get()
    }

    /// The controls of a narrow page.
    pub(crate) fn sheet(self) -> Drawer {
        self.sheet
    }

    /// Whether the page still says what it is; reading it follows it.
    pub(crate) fn introduces(self) -> bool {
        forget_with_reader(&self.introduces);
        self.introduces.get()
    }

    /// The person has read what the page is.
    pub(crate) fn end_introduction(self) {
        self.introduces.set(false);
        self.remarks.keep(INTRODUCTION, OFF);
    }

    /// Whether keys of a single letter do something; a person who speaks to the device may not
    /// want them.
    pub(crate) fn letters(self) -> bool {
        forget_with_reader(&self.letters);
        self.letters.get()
    }

    /// The person switches keys of a single letter on or off.
    pub(crate) fn use_letters(self, used: bool) {
        self.letters.set(used);
        self.remarks.keep(LETTERS, if used { "on" } else { OFF });
    }

    /// The family of letters of the language, for texts on a canvas. Asking the style sheet makes
    /// the browser work out every style that is out of date, so it is asked once a language.
    pub(crate) fn family(self) -> Memo<String> {
        Memo::new(move |_| {
            self.language.track();
            page::token("--sans").unwrap_or_default()
        })
    }

    /// The person goes to a view: a step of the history, unless it is shown.
    pub(crate) fn go(self, session: Session, view: View) {
        self.go_to(session, view, view.fragment());
    }

    /// The same to a place in the view, which `fragment` names.
    pub(crate) fn go_to(self, session: Session, view: View, fragment: &str) {
        if untrack(|| self.view()) != view {
            session.push_view(fragment);
            self.view.set(view);
            page::scroll_to_top();
        }
    }

    /// The person chooses a language.
    pub(crate) fn speak(self, language: Language) {
        self.remarks.keep("language", language.tag());
        if page::is_translated() {
            // The words stand in the translator's own elements: they can only be made anew.
            return page::reload();
        }
        page::set_root("lang", language.tag());
        self.language.set(language);
    }

    /// The person turns the light on or off.
    pub(crate) fn turn(self, theme: Theme) {
        self.is_theme_chosen.set(true);
        wear(self.theme, theme);
        self.remarks.keep(THEME, theme.word());
    }

    /// What the page is shown on.
    pub(crate) fn screen(self) -> Screen {
        self.screen
    }
}

/// Shows the page in a theme.
fn wear(shown: RwSignal<Theme>, theme: Theme) {
    // The document first: what reads its colours does so when the signal changes.
    page::set_root("data-theme", theme.word());
    page::set_bar_colour();
    shown.set(theme);
}
