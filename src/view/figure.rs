//! The frame of a figure: number and subject, the finding as title, the drawing, the note on
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

/// What stands around a drawing, every text finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Caption {
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

/// What stands behind a figure, and where it is found.
pub(super) struct Behind {
    pub(super) id: &'static str,
    pub(super) table: Signal<figure::Table>,
    pub(super) offers: Vec<Offer>,
    /// Whether it has the switch between months and calendar years.
    pub(super) is_paced: bool,
    pub(super) root: NodeRef<html::Figure>,
}

/// A figure with its drawing as children.
#[component]
pub(super) fn Figure(
    behind: Behind,
    #[prop(into)] caption: Signal<Caption>,
    children: Children,
) -> impl IntoView {
    let Behind { id, table, offers, is_paced, root } = behind;
    let presentation = Presentation::expect();
    let open = RwSignal::new(false);
    let texts = move || presentation.language().texts();
    let part = move |read: fn(&Caption) -> String| move || caption.with(read);
    let (title_id, table_id) = (format!("{id}-title"), format!("{id}-table"));
    let (labelled_by, controls) = (title_id.clone(), table_id.clone());
    view! {
        <figure class="fig" id=id node_ref=root aria-labelledby=labelled_by>
            <div class="fig-kick">
                <span><b>{part(|c| c.number.clone())}</b>" · "{part(|c| c.subject.clone())}</span>
                {is_paced.then(|| view! { <PaceSwitch id /> })}
            </div>
            <h2 class="fig-title" id=title_id>{part(|c| unbroken(&c.title))}</h2>
            <div class="fig-body">
                <Provider value=TableOpen(open)>{children()}</Provider>
            </div>
            <div class="fig-foot">
                <p>{part(|c| c.note.clone())}</p>
                <div class="fig-tools">
                    <button
                        type="button"
                        aria-label=move || presentation.language().table_of(&caption.with(|c| c.number.clone()))
                        aria-expanded=move || open.get().to_string()
                        aria-controls=controls
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        <Icon d=path::TABLE />
                        {move || texts().tools.table}
                    </button>
                    {offers.into_iter().map(|offer| view! { <SaveButton offer /> }).collect_view()}
                </div>
            </div>
            <div id=table_id class="fig-table" hidden=move || !open.get()>
                <Show when=move || open.get()>
                    <Table caption=part(|c| c.title.clone()) table />
                </Show>
            </div>
        </figure>
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
