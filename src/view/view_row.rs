//! The views of the page, one row each: what it is called, and what it shows; and what the parts hold
//! that travel by themselves.
//!
//! A new view is a row here, a part with its blocks and its fragment in [`View`]. Not here: the bar
//! of views, what stands around every view, and how a part arrives ([`super::part`]).

use leptos::prelude::*;

use super::article::ArticleView;
use super::book::{BetsLead, BookList, Switches, share_book};
use super::chart::ChartView;
use super::chooser::Chooser;
use super::comparison::Companies;
use super::controls::Controls;
use super::field::RemarkLine;
use super::footer::Footer;
use super::glossary::Terminology;
use super::imprint::Imprint;
use super::key::KeyFigures;
use super::lead::Sentence;
use super::machine::Machine;
use super::method::MethodView;
use super::notice::{LinkNotice, Notices};
use super::paper::Paper;
use super::part::{Coming, DESK, PagePart, PageParts, Places, SIDE, Slot};
use super::paste::Paste;
use super::profit_field::ProfitCells;
use super::risk::{
    DeskStrip, DurationTable, Episodes, FallRecord, RateMoves, RatioTable, RiskLead, RunTerms,
    ShockTable,
};
use super::rules::Rules;
use super::scrub::typed;
use super::seek::GoalSeek;
use super::shelf::Shelf;
use super::side::SideBySide;
use super::take::TakeAway;
use super::tools::{HoldStrip, Tools};
use super::tornado::Levers;
use super::typing::TypingRemark;
use super::venture::{Losses, ReturnsTable};
use crate::figure::day_run::{by_day, ladder};
use crate::figure::fall::{alone, field};
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

/// What fills a place of a page.
type Filling = fn() -> AnyView;

static MACHINE: ViewRow = ViewRow {
    name: |language| language.texts().views().machine,
    show: || {
        view_of(
            || view! { <Sentence /> }.into_any(),
            &[
                || view! { <Slot part=PagePart::Machine place=0 name="machine" /> }.into_any(),
                || view! { <KeyFigures /> }.into_any(),
                || filled(SIDE),
                || view! { <Slot part=PagePart::Charts place=0 name="chart" /> }.into_any(),
                || view! { <Slot part=PagePart::Charts place=1 name="pair" /> }.into_any(),
                || {
                    let parts = PageParts::expect();
                    view! { {move || parts.fill(PagePart::Risk, DESK)} }.into_any()
                },
            ],
        )
    },
};

static BETS: ViewRow = ViewRow {
    name: |language| language.texts().views().bets,
    show: || view! { <Slot part=PagePart::Bets place=0 name="view" /> }.into_any(),
};

static RISK: ViewRow = ViewRow {
    name: |language| language.texts().views().risk,
    show: || view! { <Slot part=PagePart::Risk place=0 name="view" /> }.into_any(),
};

static ARTICLE: ViewRow = ViewRow {
    name: |language| language.texts().views().article,
    show: || view! { <Slot part=PagePart::Article place=0 name="view" /> }.into_any(),
};

static METHOD: ViewRow = ViewRow {
    name: |language| language.texts().views().method,
    show: || view! { <Slot part=PagePart::Method place=0 name="view" /> }.into_any(),
};

/// What can be changed, and what is not there at first sight.
static CONTROLS_PART: [Filling; 6] = [
    || view! { <Controls /> }.into_any(),
    typed,
    || view! { <RemarkLine remark=TypingRemark::expect() /> }.into_any(),
    || view! { <LinkNotice /> }.into_any(),
    || view! { <Footer /> }.into_any(),
    || view! { <Imprint /> }.into_any(),
];

/// The machine's picture.
static MACHINE_PART: [Filling; 1] = [|| view! { <Machine /> }.into_any()];

/// The charts of the first view.
static CHARTS_PART: [Filling; 2] =
    [|| chart(&income::KIND), || pair([&cushion::KIND, &race::KIND])];

/// The view of the bets.
static BETS_PART: [Filling; 1] = [|| {
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

/// The risk desk.
static RISK_PART: [Filling; 2] = [risk, || view! { <DeskStrip /> }.into_any()];

fn risk() -> AnyView {
    view_of(
        || view! { <RiskLead /> }.into_any(),
        &[
            || chart(&by_day::KIND),
            || view! { <RunTerms /> }.into_any(),
            || chart(&ladder::KIND),
            || view! { <Episodes /> }.into_any(),
            || pair([&alone::KIND, &field::KIND]),
            || view! { <ShockTable /> }.into_any(),
            || view! { <RatioTable /> }.into_any(),
            || view! { <FallRecord /> }.into_any(),
            || view! { <RateMoves /> }.into_any(),
            || view! { <DurationTable /> }.into_any(),
            || view! { <ProfitCells /> }.into_any(),
            || view! { <Rules /> }.into_any(),
            || view! { <GoalSeek /> }.into_any(),
            || view! { <Levers /> }.into_any(),
        ],
    )
}

/// What is done with a scenario: other presets, tools, and what is compared, kept and taken away.
static KEEP_PART: [Filling; 8] = [
    || view! { <Chooser /> }.into_any(),
    || view! { <Tools /> }.into_any(),
    || view! { <Shelf /> }.into_any(),
    || view! { <Paste /> }.into_any(),
    || view! { <SideBySide /> }.into_any(),
    || view! { <Paper /> }.into_any(),
    || view! { <TakeAway /> }.into_any(),
    || view! { <HoldStrip /> }.into_any(),
];

/// The article: its steps, and its numbers judged.
static ARTICLE_PART: [Filling; 1] = [|| view! { <ArticleView /> }.into_any()];

/// The method with the record, and the list of terms.
static METHOD_PART: [Filling; 2] =
    [|| view! { <MethodView /> }.into_any(), || view! { <Terminology /> }.into_any()];

/// An entrance: the name of a part, and the table behind it. Here `cargo xtask build` cuts the program;
/// built in one piece, the entrance is open.
macro_rules! entrance {
    ($part:ident, $places:expr) => {{
        #[cfg(feature = "parts")]
        #[wasm_split_helpers::wasm_split($part, fallible)]
        fn $part() -> Result<Places, wasm_split_helpers::SplitLoaderError> {
            Ok($places)
        }
        #[cfg(not(feature = "parts"))]
        async fn $part() -> Result<Places, ()> {
            Ok($places)
        }
        Box::pin(async { $part().await.ok() })
    }};
}

/// Goes through the entrance of a part.
pub(super) fn come(part: PagePart) -> Coming {
    match part {
        PagePart::Machine => entrance!(machine, &MACHINE_PART),
        PagePart::Controls => entrance!(controls, &CONTROLS_PART),
        PagePart::Charts => entrance!(charts, &CHARTS_PART),
        PagePart::Bets => entrance!(bets, &BETS_PART),
        PagePart::Risk => entrance!(risk, &RISK_PART),
        PagePart::Keep => entrance!(keep, &KEEP_PART),
        PagePart::Article => entrance!(article, &ARTICLE_PART),
        PagePart::Method => entrance!(method, &METHOD_PART),
    }
}

impl ViewRow {
    /// The row of each view.
    pub(super) fn of(view: View) -> &'static Self {
        match view {
            View::Machine => &MACHINE,
            View::Bets => &BETS,
            View::Risk => &RISK,
            View::Article => &ARTICLE,
            View::Method => &METHOD,
        }
    }
}

/// A view: its sentence, what the scenario breaches, and its blocks.
fn view_of(lead: Filling, blocks: &'static [Filling]) -> AnyView {
    let blocks = blocks.iter().map(|block| block()).collect_view();
    view! {
        {lead()}
        <Notices />
        <div id="figures" tabindex="-1">{blocks}</div>
    }
    .into_any()
}

/// What stands in a place of what is done with a scenario, once that is there.
fn filled(place: usize) -> AnyView {
    let parts = PageParts::expect();
    view! { {move || parts.fill(PagePart::Keep, place)} }.into_any()
}

fn chart(kind: &'static ChartKind) -> AnyView {
    view! { <ChartView kind /> }.into_any()
}

/// Two charts beside each other, made one after the other.
fn pair(kinds: [&'static ChartKind; 2]) -> AnyView {
    let parts = PageParts::expect();
    let one = |kind| parts.in_turn(move || chart(kind));
    view! { <div class="two">{kinds.map(one).collect_view()}</div> }.into_any()
}
