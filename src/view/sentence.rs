//! The sentence at the head of the page, its numbers movable.

use leptos::prelude::*;

use super::moved::moved;
use super::part::{PagePart, PageParts, TYPING_REMARK};
use super::scrub::Scrub;
use super::turn::Turn;
use super::typing::TypingRemark;
use crate::figure::sentence;
use crate::scenario::{Parameter, Pick};
use crate::state::{Presentation, Session};
use crate::text::span::Span;

/// The kind of a span: while the kinds stay, the elements stay, so that a drag is never broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum SpanKind {
    Words,
    Parameter(Parameter),
    Pick(Pick),
    Result,
}

fn kind(span: &Span) -> SpanKind {
    match span {
        Span::Words(_) => SpanKind::Words,
        Span::Parameter(parameter, _) => SpanKind::Parameter(*parameter),
        Span::Pick(pick, _) => SpanKind::Pick(*pick),
        Span::Result(_) => SpanKind::Result,
    }
}

/// Words, movable numbers and results, one after the other, and under them what is to be told of a
/// text that was typed over one of the numbers.
#[component]
pub(super) fn Spans(spans: Memo<Vec<Span>>) -> impl IntoView {
    let kinds = Memo::new(move |_| {
        spans.with(|spans| spans.iter().map(kind).enumerate().collect::<Vec<_>>())
    });
    let parts = PageParts::expect();
    TypingRemark::provide();
    let text_at = move |index: usize| {
        Signal::derive(move || {
            spans.with(|spans| spans.get(index).map(Span::text).unwrap_or_default().to_owned())
        })
    };
    let piece = move |(index, kind): (usize, SpanKind)| {
        let text = text_at(index);
        match kind {
            SpanKind::Words => view! { <span>{move || text.get()}</span> }.into_any(),
            SpanKind::Parameter(parameter) => view! { <Scrub parameter text /> }.into_any(),
            SpanKind::Pick(pick) => view! { <Turn pick text /> }.into_any(),
            SpanKind::Result => {
                let moved = moved(text);
                view! { <b class=move || format!("out {}", moved())>{move || text.get()}</b> }
                    .into_any()
            }
        }
    };
    view! {
        <For each=move || kinds.get() key=|piece| *piece children=piece />
        {move || parts.fill(PagePart::Controls, TYPING_REMARK)}
    }
}

/// The line that says how to use a sentence.
#[component]
pub(super) fn HowTo() -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || presentation.language().texts();
    view! {
        <p class="howto">
            <span>
                <span class="k">{move || texts().hint().dotted}</span>
                <span class="only-wide-i">{move || texts().hint().drag}</span>
                <span class="only-narrow-i">{move || texts().hint().tap}</span>
            </span>
            <span>
                <span class="o">{move || texts().hint().bold}</span>
                {move || texts().hint().result}
            </span>
        </p>
    }
}

/// The short sentence over the controls of a narrow page.
#[component]
pub(super) fn ShortSentence() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let spans = Memo::new(move |_| {
        let shown = session.shown().get();
        sentence::short(&shown).spans(presentation.language())
    });
    view! { <p class="sentence"><Spans spans /></p> }
}
