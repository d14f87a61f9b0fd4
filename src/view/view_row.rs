//! The views of the page, one row each: what it is called and what it shows.
//!
//! Not here: the bar of views, and what stands around every view.

use leptos::prelude::*;

use super::book::BetsView;
use super::chart::ChartView;
use super::key::KeyFigures;
use super::lead::Sentence;
use super::machine::Machine;
use super::notice::Notices;
use crate::figure::{cushion, income, race};
use crate::state::View;
use crate::text::Language;

/// The row of a view.
pub(super) struct ViewRow {
    pub(super) name: fn(Language) -> &'static str,
    pub(super) blocks: fn() -> AnyView,
}

impl ViewRow {
    /// The row of each view.
    pub(super) fn of(view: View) -> Self {
        match view {
            View::Machine => Self {
                name: |language| language.texts().views.machine,
                blocks: || {
                    view! {
                        <Sentence />
                        <Notices />
                        <div id="figures" tabindex="-1">
                            <Machine />
                            <KeyFigures />
                            <ChartView kind=&income::KIND />
                            <div class="two">
                                <ChartView kind=&cushion::KIND />
                                <ChartView kind=&race::KIND />
                            </div>
                        </div>
                    }
                    .into_any()
                },
            },
            View::Bets => Self {
                name: |language| language.texts().views.bets,
                blocks: || view! { <BetsView /> }.into_any(),
            },
        }
    }
}
