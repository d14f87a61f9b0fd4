//! The views of the page, one row each: what it is called, and what it shows; and what the parts hold
//! that travel by themselves.
//!
//! A new view is a row here, a part with its blocks and its fragment in [`View`]. Not here: the bar
//! of views, what stands around every view, and how a part arrives ([`super::part`]).

use leptos::prelude::*;

use super::book::{BetsLead, BookList, Switches, share_book};
use super::chart::ChartView;
use super::comparison::Companies;
use super::controls::Controls;
use super::field::RemarkLine;
use super::footer::Footer;
use super::imprint::Imprint;
use super::key::KeyFigures;
use super::lead::Sentence;
use super::machine::Machine;
use super::notice::{LinkNotice, Notices};
use super::part::{Part, Parts, Slot};
use super::scrub::typed;
use super::typing::TypingRemark;
use super::venture::{Losses, ReturnsTable};
use crate::figure::venture::{endings, gain, stack};
use crate::figure::{ChartKind, cushion, income, race};
use crate::state::View;
use crate::text::Language;

/// The row of a view.
pub(super) struct ViewRow {
    pub(super) name: fn(Language) -> &'static str,
    /// Makes it: of what the first part holds, and of places that others fill.
    pub(super) show: fn() -> AnyView,
}

/// A block of a view.
type Block = fn() -> AnyView;

static MACHINE: ViewRow = ViewRow {
    name: |language| language.texts().views().machine,
    show: || {
        view_of(
            || view! { <Sentence /> }.into_any(),
            &[
                || view! { <Slot part=Part::Machine place=0 name="machine" /> }.into_any(),
                || view! { <KeyFigures /> }.into_any(),
                || view! { <Slot part=Part::Charts place=0 name="chart" /> }.into_any(),
                || view! { <Slot part=Part::Charts place=1 name="pair" /> }.into_any(),
            ],
        )
    },
};

static BETS: ViewRow = ViewRow {
    name: |language| language.texts().views().bets,
    show: || view! { <Slot part=Part::Bets place=0 name="view" /> }.into_any(),
};

/// The places of the part with what can be changed, and with what is not there at first sight.
pub(super) const TYPED_NUMBER: usize = 1;
pub(super) const TYPING_REMARK: usize = 2;
pub(super) const LINK_NOTICE: usize = 3;
pub(super) const FOOTER: usize = 4;
pub(super) const IMPRINT: usize = 5;

/// What can be changed, and what is not there at first sight.
pub(super) static CONTROLS_PART: [Block; 6] = [
    || view! { <Controls /> }.into_any(),
    typed,
    || view! { <RemarkLine remark=TypingRemark::expect() /> }.into_any(),
    || view! { <LinkNotice /> }.into_any(),
    || view! { <Footer /> }.into_any(),
    || view! { <Imprint /> }.into_any(),
];

/// The machine's picture.
pub(super) static MACHINE_PART: [Block; 1] = [|| view! { <Machine /> }.into_any()];

/// The charts of the first view.
pub(super) static CHARTS_PART: [Block; 2] =
    [|| chart(&income::KIND), || pair([&cushion::KIND, &race::KIND])];

/// The view of the bets.
pub(super) static BETS_PART: [Block; 1] = [|| {
    share_book();
    view_of(
        || view! { <BetsLead /> }.into_any(),
        &[
            || view! { <BookList /> }.into_any(),
            || view! { <Switches /> }.into_any(),
            || view! { <Losses /> }.into_any(),
            || view! { <ReturnsTable /> }.into_any(),
            || chart(&stack::KIND),
            || pair([&gain::KIND, &endings::KIND]),
            || chart(&race::KIND_IN_BETS),
            || view! { <Companies /> }.into_any(),
        ],
    )
}];

impl ViewRow {
    /// The row of each view.
    pub(super) fn of(view: View) -> &'static Self {
        match view {
            View::Machine => &MACHINE,
            View::Bets => &BETS,
        }
    }
}

/// A view: its sentence, what the scenario breaches, and its blocks.
fn view_of(lead: Block, blocks: &'static [Block]) -> AnyView {
    let blocks = blocks.iter().map(|block| block()).collect_view();
    view! {
        {lead()}
        <Notices />
        <div id="figures" tabindex="-1">{blocks}</div>
    }
    .into_any()
}

fn chart(kind: &'static ChartKind) -> AnyView {
    view! { <ChartView kind /> }.into_any()
}

/// Two charts beside each other, made one after the other.
fn pair(kinds: [&'static ChartKind; 2]) -> AnyView {
    let parts = Parts::expect();
    let one = |kind| parts.in_turn(move || chart(kind));
    view! { <div class="two">{kinds.map(one).collect_view()}</div> }.into_any()
}
