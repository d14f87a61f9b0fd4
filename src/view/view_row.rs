//! The views of the page, one row each: what it is called, and the blocks that it shows.
//!
//! A new view is a row here and its fragment in [`View`]; a new figure is a block. Not here: the
//! bar of views, and what stands around every view.

use leptos::prelude::*;

use super::book::{BetsLead, BookList, Switches, share_book};
use super::chart::ChartView;
use super::comparison::Companies;
use super::key::KeyFigures;
use super::lead::Sentence;
use super::machine::Machine;
use super::notice::Notices;
use super::venture::{Losses, ReturnsTable};
use crate::figure::venture::{endings, gain, stack};
use crate::figure::{ChartKind, cushion, income, race};
use crate::state::View;
use crate::text::Language;

/// The row of a view.
pub(super) struct ViewRow {
    pub(super) name: fn(Language) -> &'static str,
    /// Makes what its blocks share.
    share: fn(),
    /// Its sentence.
    lead: fn() -> AnyView,
    blocks: &'static [ViewBlock],
}

/// A block of a view.
enum ViewBlock {
    Part(fn() -> AnyView),
    Chart(&'static ChartKind),
    /// Two charts beside each other.
    Pair([&'static ChartKind; 2]),
}

static MACHINE: ViewRow = ViewRow {
    name: |language| language.texts().views.machine,
    share: || (),
    lead: || view! { <Sentence /> }.into_any(),
    blocks: &[
        ViewBlock::Part(|| view! { <Machine /> }.into_any()),
        ViewBlock::Part(|| view! { <KeyFigures /> }.into_any()),
        ViewBlock::Chart(&income::KIND),
        ViewBlock::Pair([&cushion::KIND, &race::KIND]),
    ],
};

static BETS: ViewRow = ViewRow {
    name: |language| language.texts().views.bets,
    share: share_book,
    lead: || view! { <BetsLead /> }.into_any(),
    blocks: &[
        ViewBlock::Part(|| view! { <BookList /> }.into_any()),
        ViewBlock::Part(|| view! { <Switches /> }.into_any()),
        ViewBlock::Part(|| view! { <Losses /> }.into_any()),
        ViewBlock::Part(|| view! { <ReturnsTable /> }.into_any()),
        ViewBlock::Chart(&stack::KIND),
        ViewBlock::Pair([&gain::KIND, &endings::KIND]),
        ViewBlock::Chart(&race::KIND_IN_BETS),
        ViewBlock::Part(|| view! { <Companies /> }.into_any()),
    ],
};

impl ViewRow {
    /// The row of each view.
    pub(super) fn of(view: View) -> &'static Self {
        match view {
            View::Machine => &MACHINE,
            View::Bets => &BETS,
        }
    }

    /// The view: its sentence, what the scenario breaches, and its blocks.
    pub(super) fn show(&self) -> AnyView {
        (self.share)();
        let blocks = self.blocks.iter().map(ViewBlock::show).collect_view();
        view! {
            {(self.lead)()}
            <Notices />
            <div id="figures" tabindex="-1">{blocks}</div>
        }
        .into_any()
    }
}

impl ViewBlock {
    fn show(&self) -> AnyView {
        let chart = |kind: &'static ChartKind| view! { <ChartView kind /> };
        match self {
            Self::Part(part) => part(),
            Self::Chart(kind) => chart(kind).into_any(),
            Self::Pair(kinds) => {
                view! { <div class="two">{kinds.map(chart).collect_view()}</div> }.into_any()
            }
        }
    }
}
