//! Controls of inputs that are no numbers: what holders are paid by, what dividends are a share of, the first month, the
//! name, tokens at given months.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::choice::Choice;
use super::control::IdleNote;
use super::field::{Field, RemarkLine};
use super::gesture::months_of_key;
use super::live::{When, live};
use super::meaning::{Meaning, MeaningButton};
use super::points::Points;
use super::source_line::WordSource;
use super::typing::Typing;
use crate::figure::control::Item;
use crate::scenario::{
    DividendBase, HolderBasis, Id, Lever, NAME_CHARACTERS_MAX, START_LEAST, START_MOST, Scenario,
};
use crate::state::{Memo, Presentation, Session};
use crate::text::{Asked, Language, MonthRule, Value};
use crate::unit::Month;

/// The frame of such a control: label, meaning, what is in it, and its source.
#[component]
pub(super) fn WordControl(item: Item, id: Id, children: Children) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let open = RwSignal::new(false);
    let ids = StoredValue::new(item.ids());
    let is_changed = move || {
        let changed = session.changed();
        changed.with(|changed| ids.with_value(|ids| ids.iter().any(|id| changed.contains(id))))
    };
    view! {
        <div class="ctl" class:is-changed=live(is_changed)>
            <div class="ctl-row">
                <span class="ctl-label">
                    <span id=format!("{}-label", id.key())>{live(move || presentation.language().label(id))}</span>
                    <MeaningButton id open />
                </span>
            </div>
            <Meaning id open />
            {children()}
            <WordSource ids=ids.get_value() id />
        </div>
    }
}

/// What holders are paid by.
#[component]
pub(super) fn HolderBasisControl() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let chosen = session.part(|scenario| scenario.holder_basis);
    view! {
        <WordControl item=Item::HolderBasis id=Id::HolderBasis>
            <Choice
                id=Id::HolderBasis
                all=HolderBasis::ALL
                chosen
                words=Language::holder_basis
                choose=move |basis| session.set_holder_basis(basis)
            />
            <p class="note" translate="no">{live(move || presentation.language().holder_basis(chosen.get()).meaning)}</p>
        </WordControl>
    }
}

/// What dividends are a share of.
#[component]
pub(super) fn DividendBaseControl() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let chosen = session.part(|scenario| scenario.dividend_base);
    let why = session.part(Scenario::idle_dividend_base);
    view! {
        <WordControl item=Item::DividendBase id=Id::DividendBase>
            <Choice
                id=Id::DividendBase
                all=DividendBase::ALL
                chosen
                words=Language::dividend_base
                choose=move |base| session.set_dividend_base(base)
            />
            <p class="note" translate="no">{live(move || presentation.language().dividend_base(chosen.get()).meaning)}</p>
            <IdleNote why />
        </WordControl>
    }
}

/// The name of the scenario.
#[component]
pub(super) fn NameControl() -> impl IntoView {
    let session = Session::expect();
    let name = session.part(|scenario| scenario.name().to_owned());
    let typing = Typing::new(
        live(|| Asked::Name(NAME_CHARACTERS_MAX)),
        live(move || Value::Name(name.get())),
        move |edit, value| {
            if let Value::Name(name) = value {
                session.enter(edit, |scenario| {
                    scenario.rename(&name);
                });
            }
        },
    );
    view! {
        <WordControl item=Item::Name id=Id::Name>
            <Field typing class="word-box" labelled="name-label" described="name-error" />
            <TypingLines typing id=Id::Name />
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
        <WordControl item=Item::Start id=Id::Start>
            <MonthBox id=Id::Start month set=Scenario::set_start rule />
        </WordControl>
    }
}

/// Tokens at given months.
#[component]
pub(super) fn TokensPathControl() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let points = session.part(|scenario| scenario.tokens_path().as_slice().to_vec());
    view! {
        <WordControl item=Item::TokensPath id=Id::TokensPath>
            <When when=live(move || points.with(Vec::is_empty))>
                <p class="note" translate="no">{live(move || presentation.language().texts().path.growth_used)}</p>
            </When>
            <Points lever=Lever::Tokens points least=0 write=move |points| session.set_tokens_path(points) />
        </WordControl>
    }
}

/// A field of a month, which arrows move by one and pages by twelve.
#[component]
pub(super) fn MonthBox(
    id: Id,
    month: Memo<Month>,
    set: fn(&mut Scenario, Month) -> bool,
    rule: MonthRule,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let typing = Typing::new(
        live(move || Asked::Month(rule)),
        live(move || Value::Month(month.get())),
        move |edit, value| {
            if let Value::Month(month) = value {
                session.enter(edit, |scenario| {
                    set(scenario, month);
                });
            }
        },
    );
    let key = move |event: KeyboardEvent| {
        if let Some(months) = months_of_key(&event) {
            event.prevent_default();
            session.edit(Some(id), |scenario| {
                set(scenario, month.get_untracked().plus(months));
            });
        }
    };
    let label = live(move || presentation.language().label(id).to_owned());
    view! {
        <Field typing class="word-box" label described=format!("{}-error", id.key()) other=key />
        <TypingLines typing id />
    }
}

/// What is told of a text under its field, while it is there and after.
#[component]
fn TypingLines(typing: Typing, id: Id) -> impl IntoView {
    view! {
        <span class="wrong" id=format!("{}-error", id.key())>{live(move || typing.refusal())}</span>
        <RemarkLine remark=typing.remark() />
    }
}
