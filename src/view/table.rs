//! A table, page by page.

use leptos::prelude::*;

use super::source_line::SourceDot;
use crate::figure::{self, Origin, PAGE_ROWS};
use crate::state::Presentation;
use crate::text::Language;

/// A cell with the name of its column, which stands beside it where a row becomes a record of its
/// own, on a narrow page. There the parts of a table are blocks, and roles say what they are.
fn cell(language: Language, name: String, text: String, origin: Option<Origin>) -> AnyView {
    let content = match origin {
        None => view! { {text} }.into_any(),
        Some(origin) => view! {
            <b>{text}</b>
            <span class="src">
                {origin.mark().map(|mark| view! { <SourceDot mark /> })}
                <span>{origin.text(language)}</span>
            </span>
        }
        .into_any(),
    };
    view! { <td role="cell" translate="no" data-label=name>{content}</td> }.into_any()
}

/// What can be done with a row: the head of its column, and what stands in it for the row of a place
/// in the table.
#[derive(Clone, Copy)]
pub(super) struct RowAct {
    pub(super) head: Signal<String>,
    pub(super) make: Callback<usize, AnyView>,
}

/// The table, twenty-five rows a page.
#[component]
pub(super) fn Table(
    #[prop(into)] caption: Signal<String>,
    #[prop(into)] table: Signal<figure::Table>,
    #[prop(optional_no_strip)] act: Option<RowAct>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    // Its texts are formatted once a change, however many parts of the view read them.
    let table = Memo::new(move |_| table.get());
    let page = RwSignal::new(0_usize);
    let pages = move || table.with(figure::Table::pages);
    let present = move || page.get().min(pages() - 1);
    let texts = move || presentation.language().texts();
    let head = move || {
        let header = table.with(|table| table.header(presentation.language()));
        header
            .into_iter()
            .map(|name| view! { <th scope="col" role="columnheader">{name}</th> })
            .collect_view()
    };
    let body = move || {
        let language = presentation.language();
        let page = present();
        let (header, rows, origins) = table.with(|table| {
            (table.header(language), table.page(language, page), table.origins(page))
        });
        let row = |(place, (row, origins)): (usize, (Vec<String>, Vec<Option<Origin>>))| {
            let cells = row.into_iter().zip(origins).zip(header.iter().cloned()).enumerate();
            let cells = cells.map(|(column, ((text, origin), name))| match column {
                0 => view! { <th scope="row" role="rowheader">{text}</th> }.into_any(),
                _ => cell(language, name, text, origin),
            });
            let act = act.map(|act| {
                view! { <td role="cell" class="act">{act.make.run(page * PAGE_ROWS + place)}</td> }
            });
            view! { <tr role="row">{cells.collect_view()}{act}</tr> }
        };
        rows.into_iter().zip(origins).enumerate().map(row).collect_view()
    };
    let rows = move || {
        let number = |row: usize| u32::try_from(row).unwrap_or(u32::MAX);
        let (first, all) = (present() * PAGE_ROWS, table.with(|table| table.rows.len()));
        let last = (first + PAGE_ROWS).min(all);
        presentation.language().page_of_rows(number(first + 1), number(last), number(all))
    };
    let turn = move |to: usize| page.set(to.min(table.with_untracked(figure::Table::pages) - 1));
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-label=move || caption.get()>
            <table class="data" role="table">
                <caption class="vh">{move || caption.get()}</caption>
                <thead role="rowgroup"><tr role="row">
                    {head}
                    {act.map(|act| view! { <th scope="col" role="columnheader"><span class="vh">{move || act.head.get()}</span></th> })}
                </tr></thead>
                <tbody role="rowgroup">{body}</tbody>
            </table>
        </div>
        <Show when=move || pages() != 1>
            <div class="pager">
                <button type="button" disabled=move || present() == 0 on:click=move |_| turn(present().saturating_sub(1))>
                    {move || texts().tools().previous_page}
                </button>
                <span role="status">{rows}</span>
                <button type="button" disabled=move || present() + 1 == pages() on:click=move |_| turn(present() + 1)>
                    {move || texts().tools().next_page}
                </button>
            </div>
        </Show>
    }
}
