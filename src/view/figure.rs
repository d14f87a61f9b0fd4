//! The frame of a figure: number and subject, the finding as title, what it shows, the note on
//! sources, the table behind it and its files.

use std::sync::Arc;

use leptos::context::Provider;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::icon::{Icon, path};
use super::pace::PaceSwitch;
use super::table::Table;
use crate::browser::sight::SightWatch;
use crate::browser::{address, download};
pub(super) use crate::figure::unbroken;
use crate::figure::{self, Pace, Vacancy, csv};
use crate::state::{Presentation, Session};

/// The words around a figure, finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Caption {
    /// Empty where it has none.
    pub(super) number: String,
    pub(super) subject: String,
    pub(super) title: String,
    pub(super) note: String,
}

/// Whether the table behind a figure is open; the drawing's key T turns it.
#[derive(Clone, Copy)]
pub(super) struct TableOpen(pub(super) RwSignal<bool>);

/// Makes a file when it is asked for.
pub(super) type Make = Arc<dyn Fn() -> csv::File + Send + Sync>;

/// A file of numbers that a figure offers.
#[derive(Clone)]
pub(super) struct Offer {
    /// Words on the button.
    pub(super) label: Signal<String>,
    /// The same with what it is of, for people who listen.
    pub(super) name: Signal<String>,
    pub(super) make: Make,
}

/// Where a figure stands, and what it offers.
#[derive(Default)]
pub(super) struct Frame {
    pub(super) id: &'static str,
    pub(super) class: &'static str,
    pub(super) root: NodeRef<html::Figure>,
    /// Whether it has the switch between months and calendar years.
    pub(super) is_paced: bool,
    pub(super) offers: Vec<Offer>,
    /// The table behind a drawing; a figure without one is a part of the page that listeners find.
    pub(super) table: Option<Signal<figure::Table>>,
}

/// A figure: what it shows, its words, and what stands `under` them.
#[component]
pub(super) fn Figure(
    frame: Frame,
    #[prop(into)] caption: Signal<Caption>,
    children: Children,
    #[prop(optional_no_strip)] under: Option<Children>,
) -> impl IntoView {
    let Frame { id, class, root, is_paced, offers, table } = frame;
    let open = RwSignal::new(false);
    let part = move |read: fn(&Caption) -> String| move || caption.with(read);
    let number = part(|caption| caption.number.clone());
    let part_role = table.is_none().then_some("region");
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let has_tools = table.is_some() || !offers.is_empty();
    let tools = || {
        let save = |offer| view! { <SaveButton offer /> };
        view! {
            <div class="fig-tools">
                {table.map(|_| view! { <TableButton id caption open /> })}
                {offers.into_iter().map(save).collect_view()}
            </div>
        }
    };
    let behind = |table| {
        view! {
            <div id=format!("{id}-table") class="fig-table" hidden=move || !open.get()>
                <Show when=move || open.get()>
                    <Table caption=part(|caption| caption.title.clone()) table />
                </Show>
            </div>
        }
    };
    view! {
        <figure class=class id=id node_ref=root role=part_role aria-labelledby=labelled_by>
            <div class="fig-kick">
                <span>
                    {move || Some(number()).filter(|it| !it.is_empty()).map(|it| view! { <b>{it}</b>" · " })}
                    {part(|caption| caption.subject.clone())}
                </span>
                {is_paced.then(|| view! { <PaceSwitch id /> })}
            </div>
            <h2 class="fig-title" id=title_id tabindex=part_role.map(|_| "-1")>
                {part(|caption| unbroken(&caption.title))}
            </h2>
            <Provider value=TableOpen(open)>{children()}</Provider>
            <div class="fig-foot">
                <p>{part(|caption| caption.note.clone())}</p>
                {has_tools.then(tools)}
            </div>
            {table.map(behind)}
            {under.map(|under| under())}
        </figure>
    }
}

/// The button that opens the table behind a figure.
#[component]
fn TableButton(id: &'static str, caption: Signal<Caption>, open: RwSignal<bool>) -> impl IntoView {
    let presentation = Presentation::expect();
    let number = move || caption.with(|caption| caption.number.clone());
    view! {
        <button
            type="button"
            aria-label=move || presentation.language().table_of(&number())
            aria-expanded=move || open.get().to_string()
            aria-controls=format!("{id}-table")
            on:click=move |_| open.update(|open| *open = !*open)
        >
            <Icon d=path::TABLE />
            {move || presentation.language().texts().tools.table}
        </button>
    }
}

/// Whether an element is in sight or near it: one that is not need not be made in the frame that
/// answers a key.
pub(super) fn near<E>(root: NodeRef<E>) -> RwSignal<bool>
where
    E: html::ElementType,
    E::Output: JsCast + Clone,
{
    let near = RwSignal::new(false);
    let watch = StoredValue::new_local(None::<SightWatch>);
    Effect::new(move |_| {
        if let Some(element) = root.get() {
            let seen = SightWatch::new(&element, move |is_seen| near.set(is_seen));
            if seen.is_none() {
                near.set(true);
            }
            watch.set_value(seen);
        }
    });
    near
}

/// The button that saves a file.
#[component]
pub(super) fn SaveButton(offer: Offer) -> impl IntoView {
    let Offer { label, name, make } = offer;
    let save = move |_| {
        let file = make();
        download::save(&file.name, "text/csv;charset=utf-8", &file.text);
    };
    view! {
        <button type="button" translate="no" aria-label=move || name.get() on:click=save>
            <Icon d=path::DOWNLOAD />
            {move || label.get()}
        </button>
    }
}

/// A file of numbers of the present scenario.
pub(super) fn file(
    session: Session,
    subject: &str,
    pace: Pace,
    table: &figure::Table,
) -> csv::File {
    let link = address::address_of(&session.query());
    session.shown().with_untracked(|shown| csv::file(&shown.scenario, &link, subject, pace, table))
}

/// Words on the button that saves the rows of a table.
pub(super) fn rows_label(rows: Signal<usize>) -> Signal<String> {
    let presentation = Presentation::expect();
    Signal::derive(move || {
        let rows = u32::try_from(rows.get()).unwrap_or(u32::MAX);
        let language = presentation.language();
        language.csv_of(&language.rows(rows))
    })
}

/// The name of a button of a figure, by its label and the figure's number.
pub(super) fn name_of(label: Signal<String>, number: u32) -> Signal<String> {
    let presentation = Presentation::expect();
    Signal::derive(move || {
        let language = presentation.language();
        language.of_figure(&label.get(), &language.figure(number))
    })
}

/// What stands in the place of a drawing that has nothing to show: the reason, and one action.
#[component]
pub(super) fn Empty(vacancy: Vacancy) -> impl IntoView {
    let presentation = Presentation::expect();
    let Vacancy { height, reason } = vacancy;
    view! {
        <div class="empty plot-empty" style:height=format!("{height}px")>
            <p class="t">{move || presentation.language().texts().status.nothing_to_draw}</p>
            <p>{reason}</p>
        </div>
    }
}
