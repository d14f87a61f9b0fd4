//! The line under a control: where the value comes from, or that it was changed and from what,
//! or why what is typed is not used.

use leptos::prelude::*;

use super::field::RemarkLine;
use super::icon::{Icon, path};
use super::number_box::Held;
use crate::figure::control::published_text;
use crate::scenario::{Change, Id};
use crate::state::{Presentation, Session};
use crate::text::{Language, SourceMark, source_mark};

/// Why what is typed is not used, or used with a remark.
pub(super) fn refusal(held: Held, language: Language) -> Option<(&'static str, String)> {
    if let Some(told) = held.typing.refusal() {
        return Some(("bad", told));
    }
    let (row, present) = (held.parameter.row(), held.value.get());
    let end = if present > row.slider_maximum { row.slider_maximum } else { row.slider_minimum };
    let warned = || ("warn", language.beyond_slider(&language.value_text(held.parameter, end)));
    held.is_over().then(warned)
}

/// The line of a control that may set several inputs, of which `id` is the one that is told; of a
/// number also why what is typed is not used.
#[component]
pub(super) fn SourceLine(
    ids: Vec<Id>,
    id: Id,
    #[prop(optional)] held: Option<Held>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let of = StoredValue::new(ids);
    // The one that is told, else the first of the others.
    let told = Memo::new(move |_| {
        session.changed().with(|changed| {
            let is_changed = |id: &Id| changed.contains(id);
            let first = || of.with_value(|ids| ids.iter().copied().find(is_changed));
            Some(id).filter(is_changed).or_else(first)
        })
    });
    let line = move || {
        let language = presentation.language();
        if let Some((kind, text)) = held.and_then(|held| refusal(held, language)) {
            let d = if kind == "warn" { path::WARNING } else { path::CLOSE };
            return view! { <span class=kind><Icon d />{text}</span> }.into_any();
        }
        let Some(told) = told.get() else { return view! { <Provenance id /> }.into_any() };
        let old = session.published().with(|of| published_text(language, of, told));
        let was = if told == id {
            language.changed_was(&old)
        } else {
            language.changed_of(language.label(told), &old)
        };
        view! { <SourceDot mark=SourceMark::Yours /> <span class="was">{was}</span> }.into_any()
    };
    view! {
        <div class="src" id=held.map(|held| format!("{}-source", held.parameter.row().key))>
            {line}
            <Show when=move || told.get().is_some()>
                <ResetButton ids=of.get_value() label=id />
            </Show>
        </div>
        {held.map(|held| view! { <RemarkLine remark=held.typing.remark() /> })}
    }
}

/// Dot and words of the preset's source.
#[component]
pub(super) fn Provenance(id: Id) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let provenance = session.provenance(id);
    move || {
        let (source, grade) = provenance.get();
        view! {
            <SourceDot mark=source_mark(source, grade) />
            <span>{presentation.language().source_line(source, grade)}</span>
        }
    }
}

/// The button that sets inputs back.
#[component]
pub(super) fn ResetButton(ids: Vec<Id>, label: Id) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    view! {
        <button
            type="button"
            class="reset"
            on:click=move |_| session.apply(&Change::Reset(ids.clone()))
            aria-label=move || presentation.language().reset_of(presentation.language().label(label))
        >
            <Icon d=path::RESET />
            {move || presentation.language().texts().page().reset}
        </button>
    }
}

/// The dot that says how sure a value is; words always follow it.
#[component]
pub(super) fn SourceDot(mark: SourceMark) -> impl IntoView {
    let body = match mark {
        SourceMark::Attested => {
            view! { <circle cx="4.5" cy="4.5" r="4" class="f-ink3" /> }.into_any()
        }
        SourceMark::Reported | SourceMark::Derived => view! {
            <circle cx="4.5" cy="4.5" r="3.5" class="s-ink3 f-none" />
            <path d="M4.5 1a3.5 3.5 0 0 0 0 7z" class="f-ink3" />
        }
        .into_any(),
        SourceMark::Unverified | SourceMark::Assumed => {
            view! { <circle cx="4.5" cy="4.5" r="3.5" class="s-ink3 f-none" /> }.into_any()
        }
        SourceMark::Yours => {
            view! { <path d="M4.5 0 9 4.5 4.5 9 0 4.5z" class="f-you" /> }.into_any()
        }
    };
    view! { <svg class="dot" viewBox="0 0 9 9" aria-hidden="true">{body}</svg> }
}
