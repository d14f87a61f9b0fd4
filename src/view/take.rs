//! What a figure can be taken away as: a file with its picture, a copy of picture or table, the code that
//! shows it in another page.
//!
//! The picture is as wide as the figure stands in the page, in the colours of the page. Not here: what
//! a picture is ([`crate::figure::picture`]), and the button that opens this ([`super::takeaway`]).

use leptos::prelude::*;

use super::figure::file;
use super::frequency::FrequencyChoice;
use super::icon::{Icon, path};
use super::takeaway::Takeaway;
use crate::browser::{address, clipboard, download, measure, page, picture, share};
use crate::chart::{DARK, LIGHT, Palette};
use crate::figure::Frequency;
use crate::figure::copy::{embed_code, html, plain};
use crate::figure::picture::{Exhibit, Framing, Picture, framed};
use crate::state::{Presentation, Session, Theme};
use crate::text::Language;
use crate::unit::Month;

/// Width of a drawing where its figure has none, CSS pixels.
const WIDTH_USUAL: f64 = 1016.0;
/// Room around a picture on a wide page and on a narrow one, CSS pixels.
const MARGINS: [f64; 2] = [24.0, 16.0];
/// Below this width a page is narrow, CSS pixels.
const NARROW: f64 = 500.0;
/// Dots of a picture to a CSS pixel.
const RATIO: f64 = 2.0;
/// The page that shows one figure, and the room it needs beside the picture, CSS pixels.
const EMBED: &str = "embed.html";
const EMBED_ROOM: f64 = 48.0;

/// What became of what was taken.
#[derive(Clone)]
enum TakeSaid {
    /// A file of that name was saved.
    File(String),
    /// These words.
    Words(fn(Language) -> &'static str),
}

/// What the buttons do.
#[derive(Clone, Copy)]
struct Taking {
    session: Session,
    presentation: Presentation,
    taken: Takeaway,
    said: RwSignal<Option<TakeSaid>>,
}

/// The buttons, and what became of what was taken.
#[component]
pub(super) fn TakeAway() -> impl IntoView {
    use_context::<Takeaway>().map(|taken| view! { <Ways taken /> })
}

#[component]
fn Ways(taken: Takeaway) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let said = RwSignal::new(None);
    let taking = Taking { session, presentation, taken, said };
    let embeds = RwSignal::new(false);
    let way = move |words: fn(Language) -> &'static str, d, act: fn(Taking)| {
        view! {
            <button type="button" on:click=move |_| act(taking)>
                <Icon d />
                {move || words(presentation.language()).to_owned()}
            </button>
        }
    };
    let code_id = format!("{}-embed", taken.id);
    let controls = code_id.clone();
    let drawn = taken.has_drawing.then(|| {
        view! {
            {way(Language::take_png, path::DOWNLOAD, Taking::png)}
            {way(Language::take_svg, path::DOWNLOAD, Taking::svg)}
            {way(Language::take_picture, path::COPY, Taking::copy_picture)}
        }
    });
    let embed = taken.has_drawing.then(|| {
        view! {
            <button
                type="button"
                aria-expanded=move || embeds.get().to_string()
                aria-controls=controls
                on:click=move |_| embeds.update(|open| *open = !*open)
            >
                <Icon d=path::EMBED />
                {move || presentation.language().take_embed().to_owned()}
            </button>
        }
    });
    view! {
        <div class="take-ways">
            {drawn}
            {way(Language::take_table, path::COPY, Taking::copy_table)}
            {embed}
        </div>
        <div id=code_id class="take-code" hidden=move || !embeds.get()>
            <Show when=move || embeds.get()><EmbedCode taking /></Show>
        </div>
        <p class="take-said" role="status" translate="no">{move || taking.words()}</p>
    }
}

/// The code of a frame that shows the figure, and what it shows.
#[component]
fn EmbedCode(taking: Taking) -> impl IntoView {
    let Taking { session, presentation, taken, said } = taking;
    let frequency = FrequencyChoice::expect();
    // It follows the scenario, its months or years, the language and the theme, not every width.
    let found = Memo::new(move |_| {
        session.shown().track();
        frequency.get();
        let (language, theme) = (presentation.language(), presentation.theme());
        untrack(|| taking.embedded(language, theme))
    });
    let field = format!("{}-embed-field", taken.id);
    let (labelled, selected, copied) = (field.clone(), field.clone(), field.clone());
    let copy = move |_| {
        let field = copied.clone();
        share::copy(&found.with_untracked(|found| found.1.clone()), move |done| {
            if done {
                said.try_set(Some(TakeSaid::Words(Language::code_copied)));
            } else {
                page::focus(&field);
                page::select(&field);
                said.try_set(Some(TakeSaid::Words(Language::code_not_copied)));
            }
        });
    };
    let words = move |words: fn(Language) -> &'static str| {
        move || words(presentation.language()).to_owned()
    };
    view! {
        <label for=labelled>{words(Language::embed_code)}</label>
        <textarea
            id=field
            readonly
            spellcheck="false"
            translate="no"
            prop:value=move || found.with(|found| found.1.clone())
            on:focus=move |_| page::select(&selected)
        ></textarea>
        <div class="take-ways">
            <button type="button" on:click=copy>
                <Icon d=path::COPY />
                {words(Language::embed_copy)}
            </button>
            <a href=move || found.with(|found| found.0.clone()) rel="noopener">
                {words(Language::embed_open)}
            </a>
        </div>
    }
}

impl Taking {
    fn exhibit(self) -> Exhibit {
        let width = measure::width_of(self.taken.id).unwrap_or(WIDTH_USUAL);
        self.taken.make.run((width, self.palette()))
    }

    fn palette(self) -> Palette {
        match untrack(|| self.presentation.theme()) {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
        }
    }

    fn picture(self) -> Option<Picture> {
        let language = untrack(|| self.presentation.language());
        let exhibit = self.exhibit();
        let link = address::address_of(&self.session.shown_query());
        let (year, month, day) = page::today();
        let day = Month::new(year, month).map(|month| language.day(month, day));
        let is_narrow = exhibit.drawing.as_ref().is_some_and(|scene| scene.width < NARROW);
        let [wide, narrow] = MARGINS;
        let margin = if is_narrow { narrow } else { wide };
        let framing = Framing { margin, link: &link, day: day.as_deref().unwrap_or_default() };
        let shown = self.session.shown();
        shown.with_untracked(|run| {
            framed(language, &run.scenario, exhibit, &self.palette(), &framing)
        })
    }

    fn png(self) {
        let Some(found) = self.picture() else { return self.say_refused() };
        let name = found.file_name("png");
        let saved = name.clone();
        picture::save(name, (&found.scene, &found.palette), RATIO, move |done| {
            self.say_saved(done, saved);
        });
    }

    fn svg(self) {
        let Some(found) = self.picture() else { return self.say_refused() };
        let name = found.file_name("svg");
        let done = download::save(&name, "image/svg+xml;charset=utf-8", &found.svg());
        self.say_saved(done, name);
    }

    fn copy_picture(self) {
        let Some(found) = self.picture() else { return self.say_refused() };
        let kept = found.clone();
        picture::copy((&found.scene, &found.palette), RATIO, move |done| {
            if done {
                return self.say(Language::picture_copied);
            }
            let drawn = (&kept.scene, &kept.palette);
            picture::save(kept.file_name("png"), drawn, RATIO, move |done| {
                self.say(if done {
                    Language::picture_saved_instead
                } else {
                    Language::take_refused
                });
            });
        });
    }

    fn copy_table(self) {
        let language = untrack(|| self.presentation.language());
        let Exhibit { heading, table, name, .. } = self.exhibit();
        let rich = html(language, &heading.title, &table);
        let bare = plain(language, &table, clipboard::decimal_sign());
        clipboard::copy_table(&rich, &bare, move |done| {
            if done {
                return self.say(Language::table_copied);
            }
            let (subject, frequency) = Frequency::of_name(&name);
            let csv = file(self.session, subject, frequency, &table);
            let done = download::save(&csv.name, "text/csv;charset=utf-8", &csv.text);
            self.say(if done { Language::table_saved_instead } else { Language::take_refused });
        });
    }

    /// The address that shows the figure alone, and the code of a frame for it.
    fn embedded(self, language: Language, theme: Theme) -> (String, String) {
        let exhibit = self.exhibit();
        let query = format!(
            "figure={}&lang={}&theme={}&{}",
            exhibit.name,
            language.tag(),
            theme.word(),
            self.session.shown_query()
        );
        let address = address::address_beside(EMBED, &query);
        let shown = self.session.shown();
        let found = shown.with_untracked(|run| {
            framed(language, &run.scenario, exhibit, &LIGHT, &Framing::default())
        });
        let (title, height) =
            found.map(|found| (found.title, found.scene.height)).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a height")]
        let height = (height + EMBED_ROOM).ceil() as u32;
        let code = embed_code(&address, &title, height);
        (address, code)
    }

    fn say(self, words: fn(Language) -> &'static str) {
        self.said.try_set(Some(TakeSaid::Words(words)));
    }

    fn say_refused(self) {
        self.say(Language::take_refused);
    }

    fn say_saved(self, done: bool, name: String) {
        if done {
            self.said.try_set(Some(TakeSaid::File(name)));
        } else {
            self.say_refused();
        }
    }

    /// What is said.
    fn words(self) -> String {
        let language = self.presentation.language();
        self.said.with(|said| match said {
            None => String::new(),
            Some(TakeSaid::File(name)) => language.taken_as(name),
            Some(TakeSaid::Words(words)) => words(language).to_owned(),
        })
    }
}
