//! The frame of the page: skip links, the bar of views, and on a narrow page the dock.
//!
//! Not here: the controls, a column or a sheet ([`super::sheet`]).

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::icon::{Icon, path};
use super::moved::moved;
use super::place::is_for_browser;
use super::sheet::WIDE;
use super::view_row::ViewRow;
use crate::browser::page;
use crate::figure::dock;
use crate::state::{Presentation, Session, View};

/// Links past the bars, for the keyboard.
#[component]
pub(super) fn Skips() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let texts = move || presentation.language().texts();
    // The fragment of the address is the view's: a skip moves the focus and nothing else.
    let skip = move |id: &'static str| {
        move |event: MouseEvent| {
            event.prevent_default();
            if id == "controls" && !page::matches(WIDE) {
                presentation.sheet().open(session);
            } else {
                page::focus(id);
            }
        }
    };
    view! {
        <nav class="skips" aria-label=move || texts().skip().label inert=move || presentation.sheet().is_open()>
            <a href="#sentence" on:click=skip("sentence")>{move || texts().skip().sentence}</a>
            <Show when=move || presentation.view().has_controls()>
                <a href="#controls" on:click=skip("controls")>{move || texts().skip().controls}</a>
            </Show>
            <a href="#figures" on:click=skip("figures")>{move || texts().skip().figures}</a>
        </nav>
    }
}

/// The bar of views.
#[component]
pub(super) fn ViewBar() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let go = move |view: View| {
        move |event: MouseEvent| {
            if is_for_browser(&event) {
                return;
            }
            event.prevent_default();
            presentation.go(session, view);
            page::before_paint(|| page::focus("title"));
        }
    };
    let link = move |view: View| {
        let is_current = move || presentation.view() == view;
        view! {
            <a
                href=format!("#{}", view.fragment())
                aria-current=move || is_current().then_some("page")
                on:click=go(view)
            >
                {move || (ViewRow::of(view).name)(presentation.language())}
            </a>
        }
    };
    let months = Memo::new(move |_| session.shown().with(|shown| shown.scenario.months()));
    let version = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));
    view! {
        <nav
            class="views"
            aria-label=move || presentation.language().texts().views().label
            inert=move || presentation.sheet().is_open()
        >
            {View::ALL.map(link).collect_view()}
            <span class="stamp">{move || presentation.language().stamp(version, months.get())}</span>
        </nav>
    }
}

/// The title of the document in a view.
pub(super) fn title(session: Session, presentation: Presentation) -> String {
    let language = presentation.language();
    let view = presentation.view();
    let view = (view != View::default()).then(|| (ViewRow::of(view).name)(language));
    session.shown().with(|shown| language.document_title(&shown.scenario, view))
}

/// The figures that stay in sight on a narrow page, and the button to the controls.
#[component]
pub(super) fn Dock() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let figures = Memo::new(move |_| {
        session.shown().with(|shown| dock::figures(presentation.language(), &shown.of_year))
    });
    let item = move |index: usize| {
        let name = move || figures.with(|figures| figures.get(index).map(|figure| figure.name));
        let value = Signal::derive(move || {
            let value = |figure: &dock::DockFigure| figure.value.clone();
            figures.with(|figures| figures.get(index).map(value).unwrap_or_default())
        });
        let moved = moved(value);
        view! { <div><dt>{name}</dt><dd><span class=moved>{move || value.get()}</span></dd></div> }
    };
    view! {
        <section
            class="dock"
            aria-label=move || presentation.language().dock_label()
            inert=move || presentation.sheet().is_open()
        >
            <dl>{[0, 1, 2].map(item).collect_view()}</dl>
            <button
                type="button"
                class="go"
                id="change"
                aria-haspopup="dialog"
                on:click=move |_| presentation.sheet().open(session)
            >
                <Icon d=path::SLIDERS />
                {move || presentation.language().texts().page().change}
            </button>
        </section>
    }
}
