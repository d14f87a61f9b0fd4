//! The line under a control: where the value comes from, or that it was changed and from what,
//! or why what is typed is not used.

use leptos::prelude::*;

use super::icon::{Icon, path};
use super::number_box::Held;
use crate::figure::control::value_text;
use crate::scenario::{Change, Id};
use crate::state::{Presentation, Session};
use crate::text::{Language, SourceMark, source_mark};

/// The line of a lever.
#[component]
pub(super) fn SourceLine(held: Held) -> impl IntoView {
    let presentation = Presentation::expect();
    let (lever, id) = (held.lever, Id::Lever(held.lever));
    let line = move || {
        let language = presentation.language();
        match refusal(held, language) {
            Some((kind, text)) => {
                let d = if kind == "warn" { path::WARNING } else { path::CLOSE };
                view! { <span class=kind><Icon d />{text}</span> }.into_any()
            }
            None if held.is_changed() => {
                let was = language.changed_was(&language.value_text(lever, held.preset.get()));
                view! { <SourceDot mark=SourceMark::Yours /> <span class="was">{was}</span> }
                    .into_any()
            }
            None => view! { <Provenance id /> }.into_any(),
        }
    };
    view! {
        <div class="src" id=format!("{}-source", lever.row().key)>
            {line}
            <Show when=move || held.is_changed()>
                <ResetButton ids=vec![id] label=id />
            </Show>
        </div>
        <KeptRemark held />
    }
}

/// That a typed text could not be used, after it has gone from its box, or how it was read.
#[component]
pub(super) fn KeptRemark(held: Held) -> impl IntoView {
    let presentation = Presentation::expect();
    let remark = held.typing.remark();
    view! {
        <p class="wrong kept" class:is-note=move || remark.is_note() role="status">
            {move || remark.words(presentation)}
        </p>
    }
}

/// Why what is typed is not used, or used with a remark.
pub(super) fn refusal(held: Held, language: Language) -> Option<(&'static str, String)> {
    if let Some(told) = held.typing.refusal() {
        return Some(("bad", told));
    }
    let (row, present) = (held.lever.row(), held.value.get());
    let end = if present > row.slider_maximum { row.slider_maximum } else { row.slider_minimum };
    let warned = || ("warn", language.beyond_slider(&language.value_text(held.lever, end)));
    held.is_over().then(warned)
}

/// The line of an input that is no number: it may set several inputs, `id` is the one that is
/// told.
#[component]
pub(super) fn WordSource(ids: Vec<Id>, id: Id) -> impl IntoView {
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
    let is_changed = move || told.get().is_some();
    let line = move || {
        let language = presentation.language();
        if let Some(told) = told.get() {
            let published = session.published();
            let old = published.with(|of| value_text(language, of.scenario(), told));
            let was = if told == id {
                language.changed_was(&old)
            } else {
                language.changed_of(language.label(told), &old)
            };
            view! { <SourceDot mark=SourceMark::Yours /> <span class="was">{was}</span> }.into_any()
        } else {
            view! { <Provenance id /> }.into_any()
        }
    };
    view! {
        <div class="src">
            {line}
            <Show when=is_changed>
                <ResetButton ids=of.get_value() label=id />
            </Show>
        </div>
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
            {move || presentation.language().texts().page.reset}
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
