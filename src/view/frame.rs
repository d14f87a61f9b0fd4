//! The frame of the page: skip links, the bar of views, and on a narrow page the dock with the
//! controls behind it.
//!
//! There is one instance of the controls: a column on a wide page, which becomes the body of a
//! dialog on a narrow one.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::icon::{Icon, path};
use super::live::{When, handler, live};
use super::moved::moved;
use super::sentence::ShortSentence;
use crate::browser::page;
use crate::figure::dock;
use crate::state::{Memo, Presentation, Session, View};
use crate::text::Language;

/// Where the column of controls stands beside the page.
const WIDE: &str = "(min-width: 64em)";
/// The groups of controls, one a tab.
const GROUPS: &str = "#controls .group";

/// Links past the bars, for the keyboard.
#[component]
pub(super) fn Skips() -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || presentation.language().texts();
    // The fragment of the address is the view's: a skip moves the focus and nothing else.
    let skip = move |id: &'static str| {
        move |event: MouseEvent| {
            event.prevent_default();
            if id == "controls" && !page::matches(WIDE) {
                open_sheet(presentation);
            } else {
                page::focus(id);
            }
        }
    };
    view! {
        <nav class="skips" aria-label=live(move || texts().skip.label) inert=live(move || presentation.sheet())>
            <a href="#sentence" on:click=skip("sentence")>{live(move || texts().skip.sentence)}</a>
            <a href="#controls" on:click=skip("controls")>{live(move || texts().skip.controls)}</a>
            <a href="#figures" on:click=skip("figures")>{live(move || texts().skip.figures)}</a>
        </nav>
    }
}

/// The bar of views.
#[component]
pub(super) fn ViewBar() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let go = move |view: View| {
        move |event: MouseEvent| {
            let other =
                event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
            if other || event.button() != 0 {
                return; // a new window or tab: the address does the rest
            }
            event.prevent_default();
            if presentation.view() != view {
                session.push_view(view.fragment());
                presentation.show(view);
                page::scroll_to_top();
            }
            page::before_paint(|| page::focus("title"));
        }
    };
    let link = move |view: View| {
        let is_current = move || presentation.view() == view;
        view! {
            <a
                href=format!("#{}", view.fragment())
                aria-current=live(move || is_current().then_some("page"))
                on:click=go(view)
            >
                {live(move || name(presentation.language(), view))}
            </a>
        }
    };
    let months = Memo::new(move |_| session.shown().with(|shown| shown.scenario.months()));
    let version = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));
    view! {
        <nav
            class="views"
            aria-label=live(move || presentation.language().texts().views.label)
            inert=live(move || presentation.sheet())
        >
            {View::ALL.map(link).collect_view()}
            <span class="stamp">{live(move || presentation.language().stamp(version, months.get()))}</span>
        </nav>
    }
}

/// The name of a view.
pub(super) fn name(language: Language, view: View) -> &'static str {
    let views = &language.texts().views;
    match view {
        View::Machine => views.machine,
        View::Bets => views.bets,
    }
}

/// The title of the document in a view.
pub(super) fn title(presentation: Presentation) -> String {
    let language = presentation.language();
    match presentation.view() {
        View::Machine => language.texts().page.name.to_owned(),
        view @ View::Bets => language.page_title(name(language, view)),
    }
}

fn open_sheet(presentation: Presentation) {
    presentation.set_sheet(true);
    page::before_paint(|| page::focus("sheet-tab-0"));
}

fn close_sheet(presentation: Presentation) {
    presentation.set_sheet(false);
    page::before_paint(|| page::focus("change"));
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
        let value = live(move || {
            let value = |figure: &dock::DockFigure| figure.value.clone();
            figures.with(|figures| figures.get(index).map(value).unwrap_or_default())
        });
        let moved = moved(value);
        view! { <div><dt>{live(name)}</dt><dd><span class=moved>{live(move || value.get())}</span></dd></div> }
    };
    view! {
        <section
            class="dock"
            aria-label=live(move || presentation.language().dock_label())
            inert=live(move || presentation.sheet())
        >
            <dl>{[0, 1, 2].map(item).collect_view()}</dl>
            <button
                type="button"
                class="go"
                id="change"
                aria-haspopup="dialog"
                on:click=handler(move |_| open_sheet(presentation))
            >
                <Icon d=path::SLIDERS />
                {live(move || presentation.language().texts().page.change)}
            </button>
        </section>
    }
}

/// The controls: in their column on a wide page, on a narrow one in a dialog that the dock opens.
#[component]
pub(super) fn Sheet(children: Children) -> impl IntoView {
    let presentation = Presentation::expect();
    let open = move || presentation.sheet();
    page::on_match(WIDE, move || presentation.set_sheet(false));
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() && presentation.sheet() {
            close_sheet(presentation);
        }
    };
    let label = move || presentation.language().texts().page.what_you_can_change;
    view! {
        <div class="scrim" hidden=live(move || !open()) on:click=handler(move |_| close_sheet(presentation))></div>
        <div
            class="drawer"
            class:open=live(open)
            role=live(move || open().then_some("dialog"))
            aria-modal=live(move || open().then_some("true"))
            aria-label=live(move || open().then(label))
            on:keydown=handler(key)
        >
            <When when=live(open)>
                <div class="peek"><ShortSentence /></div>
                <div class="grab">
                    <span></span>
                    <i></i>
                    <button
                        type="button"
                        aria-label=live(move || presentation.language().texts().page.close)
                        on:click=handler(move |_| close_sheet(presentation))
                    >
                        <Icon d=path::CLOSE />
                    </button>
                </div>
                <Tabs />
            </When>
            {children()}
        </div>
    }
}

/// One tab a group of controls; arrows move between them.
#[component]
fn Tabs() -> impl IntoView {
    let presentation = Presentation::expect();
    let count = page::count(GROUPS);
    let chosen = RwSignal::new(0_usize);
    let take = move |index: usize| {
        chosen.set(index);
        page::show_only(GROUPS, index);
    };
    take(0);
    let key = move |event: KeyboardEvent| {
        let (place, last) = (chosen.get_untracked(), count.saturating_sub(1));
        let next = match event.key().as_str() {
            "ArrowRight" => {
                if place == last {
                    0
                } else {
                    place + 1
                }
            }
            "ArrowLeft" => {
                if place == 0 {
                    last
                } else {
                    place - 1
                }
            }
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        take(next);
        page::focus(&format!("sheet-tab-{next}"));
    };
    let tab = move |index: usize| {
        let is_chosen = move || chosen.get() == index;
        view! {
            <button
                type="button"
                role="tab"
                id=format!("sheet-tab-{index}")
                aria-controls="controls"
                aria-selected=live(move || is_chosen().to_string())
                tabindex=live(move || if is_chosen() { "0" } else { "-1" })
                on:click=handler(move |_| take(index))
            >
                {live(move || presentation.language().group_tab(index))}
            </button>
        }
    };
    let label = move || presentation.language().texts().page.what_you_can_change;
    view! {
        <div class="sheet-tabs" role="tablist" aria-label=live(label) on:keydown=handler(key)>
            {(0..count).map(tab).collect_view()}
        </div>
    }
}
