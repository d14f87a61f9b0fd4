//! Controls of inputs that are no numbers: one word out of a few, the first month, the name, tokens
//! at given months.

use leptos::prelude::*;

use super::control::IdleNote;
use super::field::{FieldName, ToldField};
use super::meaning::{Meaning, MeaningButton};
use super::points::Points;
use super::radio_group::{Choice, RadioGroup};
use super::source_line::SourceLine;
use super::typing::Typing;
use crate::figure::control::ControlItem;
use crate::scenario::{
    Change, Id, NAME_CHARACTERS_MAX, Parameter, START_LEAST, START_MOST, Scenario,
};
use crate::state::{Presentation, Session};
use crate::text::MonthRule;
use crate::unit::Month;

/// The frame of such a control: label, meaning, what is in it, and its source.
#[component]
pub(super) fn WordControl(item: ControlItem, id: Id, children: Children) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let open = RwSignal::new(false);
    let ids = StoredValue::new(item.ids());
    let is_changed = move || {
        let changed = session.changed();
        changed.with(|changed| ids.with_value(|ids| ids.iter().any(|id| changed.contains(id))))
    };
    view! {
        <div class="ctl" class:is-changed=is_changed>
            <div class="ctl-row">
                <span class="ctl-label">
                    <span id=format!("{}-label", id.key())>{move || presentation.language().label(id)}</span>
                    <MeaningButton id open />
                </span>
            </div>
            <Meaning id open />
            {children()}
            <SourceLine ids=ids.get_value() id />
        </div>
    }
}

/// The choice of an input that is a word.
#[component]
pub(super) fn WordChoice(id: Id, choice: Choice) -> impl IntoView {
    let presentation = Presentation::expect();
    let label = move || presentation.language().label(id).to_owned();
    view! { <RadioGroup class="seg choice" id=id.key() label choice /> }
}

/// An input that is one word out of a few.
#[component]
pub(super) fn ChoiceControl(id: Id) -> impl IntoView {
    let why = Session::expect().part(move |scenario| scenario.idle_word(id));
    let (choice, meaning) = Choice::of_input(id);
    view! {
        <WordControl item=ControlItem::Word(id) id>
            <WordChoice id choice />
            <p class="note" translate="no">{meaning}</p>
            <IdleNote why />
        </WordControl>
    }
}

/// The name of the scenario.
#[component]
pub(super) fn NameControl() -> impl IntoView {
    let session = Session::expect();
    let name = session.part(|scenario| scenario.name().to_owned());
    let typing = Typing::name(NAME_CHARACTERS_MAX, name, Change::Name);
    view! {
        <WordControl item=ControlItem::Name id=Id::Name>
            <WordBox id=Id::Name typing />
        </WordControl>
    }
}

/// The first month.
#[component]
pub(super) fn StartControl() -> impl IntoView {
    let session = Session::expect();
    let month = session.part(Scenario::start);
    let rule = MonthRule::within(START_LEAST, START_MOST);
    view! {
        <WordControl item=ControlItem::Start id=Id::Start>
            <MonthBox id=Id::Start month set=Change::Start rule />
        </WordControl>
    }
}

/// Tokens at given months.
#[component]
pub(super) fn TokensPathControl() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let points = session.part(|scenario| scenario.tokens_path().as_slice().to_vec());
    view! {
        <WordControl item=ControlItem::TokensPath id=Id::TokensPath>
            <Show when=move || points.with(Vec::is_empty)>
                <p class="note" translate="no">{move || presentation.language().texts().path().growth_used}</p>
            </Show>
            <Points parameter=Parameter::Tokens points least=0 write=move |points| session.apply(&Change::TokensPath(points)) />
        </WordControl>
    }
}

/// A field of a month.
#[component]
pub(super) fn MonthBox(
    id: Id,
    month: Memo<Month>,
    set: fn(Month) -> Change,
    rule: MonthRule,
) -> impl IntoView {
    let typing = Typing::month(Signal::derive(move || rule), month.into(), set);
    view! { <WordBox id typing /> }
}

/// A field of an input that is no number, and what is told of its text.
#[component]
fn WordBox(id: Id, typing: Typing) -> impl IntoView {
    let presentation = Presentation::expect();
    let label = Signal::derive(move || presentation.language().label(id).to_owned());
    let described = Some(format!("{}-error", id.key()));
    let name = FieldName { described, ..FieldName::of(label) };
    view! { <ToldField typing class="word-box" name /> }
}
