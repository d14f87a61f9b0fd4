//! Inputs that stand beside the figure they belong to, and not among the controls.
//!
//! Not here: one such input ([`super::control`], [`super::word_select`]).

use leptos::html;
use leptos::prelude::*;

use super::canvas::watch_width;
use super::control::Control;
use super::more::More;
use super::slide::SlideWidth;
use super::word_select::WordSelect;
use crate::scenario::Id;
use crate::state::Session;

/// Inputs in a grid: the first few always, the others on demand, a changed one always.
#[component]
pub(super) fn Terms(
    /// The inputs, those that always show first.
    ids: &'static [Id],
    /// How many always show.
    always: usize,
) -> impl IntoView {
    let session = Session::expect();
    let open = RwSignal::new(false);
    let (width, frame) = (SlideWidth::provide(), NodeRef::<html::Div>::new());
    watch_width(frame, move |measured| width.measured(measured));
    let scale = Memo::new(|_| (0.0, 1.0));
    let shows = move |place: usize, id: &Id| {
        place < always || open.get() || session.changed().with(|changed| changed.contains(id))
    };
    let shown = Memo::new(move |_| {
        let places = ids.iter().enumerate().filter(|(place, id)| shows(*place, id));
        places.map(|(_, id)| *id).collect::<Vec<_>>()
    });
    let hidden = Signal::derive(move || ids.len() - shown.with(Vec::len));
    let item = move |id: Id| match id {
        Id::Parameter(parameter) => view! { <Control parameter scale is_plain=true /> }.into_any(),
        _ => view! { <WordSelect id /> }.into_any(),
    };
    view! {
        <div class="terms measure"><div node_ref=frame></div></div>
        <div class="terms">
            <For each=move || shown.get() key=|id| *id children=item />
        </div>
        <More open hidden />
    }
}
