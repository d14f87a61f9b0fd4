//! The bar at the top: name, preset, undo and redo, language and theme.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::chooser::PresetButton;
use super::icon::{Icon, IconButton, path};
use super::part::{PagePart, PageParts, TOOLS};
use super::share::Share;
use crate::browser::page;
use crate::state::{Presentation, Session, Theme};
use crate::text::Language;

/// The bar. On a phone all but name and link stand in a menu below it.
#[component]
pub(super) fn TopBar() -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || presentation.language().texts();
    let (menu, parts) = (RwSignal::new(false), PageParts::expect());
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && menu.get_untracked() {
            menu.set(false);
            page::focus("menu");
        }
    };
    view! {
        <header class="topbar" class:menu-open=move || menu.get() inert=move || presentation.sheet().is_open() on:keydown=key>
            <a class="brand" href="./" >
                <svg class="brand-mark" viewBox="0 0 30 30" aria-hidden="true"><path d=guilloche() /></svg>
                <span class="brand-name">"Seigniorage"</span>
            </a>
            <span class="brand-line">{move || texts().page().tagline}</span>
            <span class="spacer"></span>
            <div class="bar-part of-tools">{move || parts.fill(PagePart::Keep, TOOLS)}</div>
            <div class="bar-part first">
                <PresetButton />
                <div class="tools"><History /></div>
            </div>
            <Share />
            <span class="tools-sep"></span>
            <div class="bar-part">
                <LanguageSwitch />
                <ThemeSwitch />
            </div>
            <button
                type="button"
                class="tool menu"
                id="menu"
                aria-label=move || texts().page().menu
                aria-expanded=move || menu.get().to_string()
                on:click=move |_| {
                    menu.update(|open| *open = !*open);
                    if menu.get_untracked() {
                        page::before_paint(|| page::focus("preset"));
                    }
                }
            >
                <Icon d=path::MORE />
            </button>
        </header>
    }
}

/// Undo and redo. One that has nothing to do keeps the focus, or keys would begin at the top anew.
#[component]
fn History() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let undo = move || presentation.language().texts().page().undo.to_owned();
    let redo = move || presentation.language().texts().page().redo.to_owned();
    view! {
        <IconButton class="tool" d=path::UNDO label=undo press=move |()| session.undo()
            attr:aria-disabled=move || (!session.can_undo()).to_string() attr:title=undo />
        <IconButton class="tool" d=path::REDO label=redo press=move |()| session.redo()
            attr:aria-disabled=move || (!session.can_redo()).to_string() attr:title=redo />
    }
}

#[component]
fn LanguageSwitch() -> impl IntoView {
    let presentation = Presentation::expect();
    let button = move |language: Language| {
        let chosen = move || presentation.language() == language;
        view! {
            <button type="button" lang=language.tag() aria-pressed=move || chosen().to_string()
                on:click=move |_| presentation.speak(language)>
                {language.name()}
            </button>
        }
    };
    view! {
        <div class="seg" role="group" aria-label=move || presentation.language().texts().page().language>
            {Language::ALL.map(button).collect_view()}
        </div>
    }
}

#[component]
fn ThemeSwitch() -> impl IntoView {
    let presentation = Presentation::expect();
    let label = move || {
        let page = presentation.language().texts().page();
        match presentation.theme() {
            Theme::Light => page.theme_to_dark,
            Theme::Dark => page.theme_to_light,
        }
        .to_owned()
    };
    let icon = move || match presentation.theme() {
        Theme::Light => path::MOON,
        Theme::Dark => path::SUN,
    };
    view! {
        <IconButton class="tool" d=Signal::derive(icon) label attr:title=label
            press=move |()| presentation.turn(presentation.theme().other()) />
    }
}

/// The engraver's ring: a circle of radius 10 waved eleven times, drawn twice, half a wave apart.
fn guilloche() -> String {
    use std::fmt::Write as _;
    let mut path = String::new();
    for phase in [0.0, std::f64::consts::PI] {
        for step in 0..=180_u32 {
            let angle = f64::from(step) * std::f64::consts::TAU / 180.0;
            let radius = 9.6 + 4.2 * libm::cos(11.0 * angle + phase);
            let (x, y) = (15.0 + radius * libm::cos(angle), 15.0 + radius * libm::sin(angle));
            let mark = if step == 0 { 'M' } else { 'L' };
            // Writing into a string cannot fail.
            let _ = write!(path, "{mark}{x:.1} {y:.1}");
        }
        path.push('z');
    }
    path
}
