//! Controls of inputs that are no numbers: what holders are paid by, what dividends are a share of, the first month, the
//! name, tokens at given months.

use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;

use super::choice::Choice;
use super::control::IdleNote;
use super::live::{When, handler, live, part};
use super::meaning::{Meaning, MeaningButton};
use super::points::Points;
use super::source_line::WordSource;
use crate::figure::control::Item;
use crate::scenario::{DividendBase, HolderBasis, Id, Lever, NAME_CHARACTERS_MAX, Scenario};
use crate::state::{Memo, Presentation, Session};
use crate::text::Language;
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
            <p class="note">{live(move || presentation.language().holder_basis(chosen.get()).meaning)}</p>
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
            <p class="note">{live(move || presentation.language().dividend_base(chosen.get()).meaning)}</p>
            <IdleNote why />
        </WordControl>
    }
}

/// The name of the scenario.
#[component]
pub(super) fn NameControl() -> impl IntoView {
    let session = Session::expect();
    let name = session.part(|scenario| scenario.name().to_owned());
    let is_bad = RwSignal::new(false);
    let change = move |event: Event| is_bad.set(!session.rename(&event_target_value(&event)));
    view! {
        <WordControl item=Item::Name id=Id::Name>
            <input
                type="text"
                class="word-box"
                maxlength=NAME_CHARACTERS_MAX.to_string()
                aria-labelledby="name-label"
                aria-invalid=live(move || is_bad.get().to_string())
                prop:value=live(move || name.get())
                on:change=handler(change)
            />
        </WordControl>
    }
}

/// The first month.
#[component]
pub(super) fn StartControl() -> impl IntoView {
    let session = Session::expect();
    let month = session.part(crate::scenario::Scenario::start);
    view! {
        <WordControl item=Item::Start id=Id::Start>
            <MonthChooser month choose=move |month| session.set_start(month) />
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
                <p class="note">{live(move || presentation.language().texts().path.growth_used)}</p>
            </When>
            <Points lever=Lever::Tokens points least=0 write=move |points| session.set_tokens_path(points) />
        </WordControl>
    }
}

/// A year to type and a month to choose.
#[component]
pub(super) fn MonthChooser(
    month: Memo<Month>,
    #[prop(into)] choose: Callback<Month>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let texts = move || &presentation.language().texts().path;
    let take = move |year: i32, number: u32| {
        if let Some(month) = Month::new(year, number) {
            choose.run(month);
        }
    };
    let field = NodeRef::<html::Input>::new();
    let year = move |event: Event| {
        let typed = event_target_value(&event).parse();
        take(typed.unwrap_or(month.get_untracked().year()), month.get_untracked().month());
        // What was refused gives way to what is in force.
        if let Some(field) = field.get_untracked() {
            field.set_value(&month.get_untracked().year().to_string());
        }
    };
    let number = move |event: Event| {
        if let Ok(number) = event_target_value(&event).parse() {
            take(month.get_untracked().year(), number);
        }
    };
    let options = move || {
        let names = (1..=12).filter_map(|number| Some((number, Month::new(2001, number)?)));
        names
            .map(|(number, name)| {
                let chosen = move || month.get().month() == number;
                view! { <option value=number.to_string() selected=chosen>{presentation.language().month_name(name)}</option> }
            })
            .collect_view()
    };
    view! {
        <div class="months">
            <label>
                <span>{live(move || texts().year)}</span>
                <input node_ref=field type="number" class="word-box" step="1" prop:value=live(move || month.get().year().to_string()) on:change=handler(year) />
            </label>
            <label>
                <span>{live(move || texts().month)}</span>
                <select class="word-box" prop:value=live(move || month.get().month().to_string()) on:change=number>{part(options)}</select>
            </label>
        </div>
    }
}
