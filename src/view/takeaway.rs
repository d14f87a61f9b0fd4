//! What of a figure can be taken away, and the place that a part of its own fills, so that the first
//! part does not grow.
//!
//! Not here: what stands in that place, see [`super::take`].

use leptos::context::Provider;
use leptos::prelude::*;

use super::part::{PagePart, Slot, TAKE};
use crate::chart::Palette;
use crate::figure::picture::Exhibit;
use crate::figure::{Heading, Table};
use crate::state::Presentation;
use crate::text::Language;

/// Width and colours of a drawing.
type PictureLook = (f64, Palette);

/// How a figure is made anew for what takes it away.
#[derive(Clone, Copy)]
pub(super) struct Takeaway {
    /// Id of its element.
    pub(super) id: &'static str,
    /// Makes it for a width in CSS pixels and for colours.
    pub(super) make: Callback<PictureLook, Exhibit>,
    /// Whether it has a drawing, not a table alone.
    pub(super) has_drawing: bool,
}

impl Takeaway {
    /// A figure with a drawing, made by `make`.
    pub(super) fn drawn(
        id: &'static str,
        make: impl Fn(PictureLook) -> Exhibit + Send + Sync + 'static,
    ) -> Self {
        Self { id, make: Callback::new(make), has_drawing: true }
    }

    /// A figure that is a table of a file.
    pub(super) fn table(
        (id, file): (&'static str, &'static str),
        (number, subject): (Option<u32>, fn(Language) -> &'static str),
        heading: Signal<Heading>,
        table: Signal<Table>,
    ) -> Self {
        let presentation = Presentation::expect();
        let make = move |_| Exhibit {
            number,
            subject: subject(untrack(|| presentation.language())).to_owned(),
            heading: heading.get_untracked(),
            drawing: None,
            is_of_record: false,
            table: table.get_untracked(),
            name: file.to_owned(),
        };
        Self { id, make: Callback::new(make), has_drawing: false }
    }
}

/// The place under a figure.
#[component]
pub(super) fn TakePlace(taken: Takeaway, open: RwSignal<bool>) -> impl IntoView {
    view! {
        <div id=format!("{}-take", taken.id) class="take" hidden=move || !open.get()>
            <Show when=move || open.get()>
                <Provider value=taken>
                    <Slot part=PagePart::Keep place=TAKE name="take" />
                </Provider>
            </Show>
        </div>
    }
}
