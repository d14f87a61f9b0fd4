//! The strip of key figures under the sentence.
//!
//! Seven elements stay; only their texts change. Not here: the numbers and their words.

use std::sync::Arc;

use leptos::prelude::*;

use super::meaning::{AskButton, SeekButton};
use super::moved::moved;
use crate::analysis::Metric;
use crate::figure::key::{KEY_COUNT, KeyFigure, key_figures};
use crate::state::{Presentation, Seek, Session};

/// The strip.
#[component]
pub(super) fn KeyFigures() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let figures = Memo::new(move |_| {
        let (shown, base) = (session.shown().get(), session.base().get());
        Arc::new(key_figures(presentation.language(), &shown, &base))
    });
    let title = move || presentation.language().texts().subjects().key_figures;
    view! {
        <section class="kwrap" aria-labelledby="key-title">
            <div class="ktop"><h2 id="key-title">{title}</h2></div>
            <dl class="keys">
                {(0..KEY_COUNT).map(|place| view! { <Key figures place /> }).collect_view()}
            </dl>
        </section>
    }
}

#[component]
fn Key(figures: Memo<Arc<[KeyFigure; KEY_COUNT]>>, place: usize) -> impl IntoView {
    let figure =
        Memo::new(move |_| figures.with(|figures| figures.get(place).cloned().unwrap_or_default()));
    let part = move |read: fn(&KeyFigure) -> String| move || figure.with(read);
    let number = Signal::derive(part(|figure| figure.number.clone()));
    let moved = moved(number);
    let unit = move || figure.with(|figure| figure.unit);
    let label = Signal::derive(part(|figure| figure.label.clone()));
    // "below 0 %" is wider than any number.
    let is_words = move || number.with(|number| number.starts_with(char::is_alphabetic));
    let open = RwSignal::new(false);
    let id = format!("key-{place}-meaning");
    view! {
        <div class="key">
            <dt><span>{move || label.get()}</span><AskButton label controls=id.clone() open /></dt>
            <dd>
                <p class="n" class:words=is_words><span class=moved>{move || number.get()}</span><small translate="no">{unit}</small></p>
                <p class="s">{part(|f| f.context.clone())}</p>
                <p class="d">{part(|f| f.change.clone())}</p>
                <div id=id><Show when=move || open.get()>
                    <p class="meaning">{move || figure.with(|figure| figure.meaning)}</p>
                    <SeekButton ask=move |seek: Seek| if let Some(metric) = Metric::ALL.get(place) { seek.choose_metric(*metric); } />
                </Show></div>
            </dd>
        </div>
    }
}
