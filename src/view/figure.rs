//! The frame of a figure: number and subject, the finding as title, the drawing, the note on
//! sources, and the table behind it.

use leptos::prelude::*;

use super::icon::{Icon, path};
use super::table::Table;
use crate::figure::TableData;
use crate::state::Presentation;

/// What stands around a drawing, every text finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Caption {
    pub(super) number: String,
    pub(super) subject: String,
    pub(super) title: String,
    pub(super) note: String,
}

/// A figure with its drawing as children.
#[component]
pub(super) fn Figure(
    id: &'static str,
    #[prop(into)] caption: Signal<Caption>,
    #[prop(into)] table: Signal<TableData>,
    children: Children,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let open = RwSignal::new(false);
    let texts = move || presentation.language().texts();
    let part = move |read: fn(&Caption) -> String| move || caption.with(read);
    let (title_id, table_id) = (format!("{id}-title"), format!("{id}-table"));
    let (labelled_by, controls) = (title_id.clone(), table_id.clone());
    view! {
        <figure class="fig" id=id aria-labelledby=labelled_by>
            <div class="fig-kick">
                <span><b>{part(|c| c.number.clone())}</b>" · "{part(|c| c.subject.clone())}</span>
            </div>
            <h2 class="fig-title" id=title_id>{part(|c| c.title.clone())}</h2>
            <div class="fig-body">{children()}</div>
            <div class="fig-foot">
                <p>{part(|c| c.note.clone())}</p>
                <div class="fig-tools">
                    <button
                        type="button"
                        aria-expanded=move || open.get().to_string()
                        aria-controls=controls
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        <Icon d=path::TABLE />
                        {move || texts().tools.table}
                    </button>
                </div>
            </div>
            <div id=table_id class="fig-table" hidden=move || !open.get()>
                <Show when=move || open.get()>
                    <Table table />
                </Show>
            </div>
        </figure>
    }
}
