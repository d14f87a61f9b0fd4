//! The column of controls: what was changed, and seven groups of what can be.

use leptos::html;
use leptos::prelude::*;

use super::canvas::watch_width;
use super::control::Control;
use super::figure::near;
use super::icon::{IconButton, path};
use super::mix::MixControl;
use super::more::More;
use super::part::PageParts;
use super::path::{GLIDE, PathControl};
use super::slide::SlideWidth;
use super::source_line::ResetButton;
use super::word_control::{ChoiceControl, NameControl, StartControl, TokensPathControl};
use crate::analysis::Question;
use crate::figure::control::{
    ControlItem, ControlPanel, changes, ids_of_change, published_text, value_text,
};
use crate::scenario::{Change, Id, Parameter, RatePath};
use crate::state::{Presentation, Responses, Session};

/// The whole column.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let (session, parts) = (Session::expect(), PageParts::expect());
    provide_context(Responses::open(session));
    let group = |panel| parts.in_turn(move || view! { <Group panel /> }.into_any());
    let (width, frame) = (SlideWidth::provide(), NodeRef::<html::Div>::new());
    watch_width(frame, move |measured| width.measured(measured));
    view! {
        <div node_ref=frame></div>
        <Changed />
        {ControlPanel::ALL.map(group).collect_view()}
    }
}

/// How many inputs differ from the preset, which ones, and the way back.
#[component]
fn Changed() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let changed = Memo::new(move |_| session.changed().with(|changed| changes(changed)));
    let open = RwSignal::new(false);
    let some = Memo::new(move |_| changed.with(|changed| !changed.is_empty()));
    let page = move || presentation.language().texts().page();
    let count = move || {
        let count = changed.with(Vec::len);
        presentation.language().changes(u32::try_from(count).unwrap_or(u32::MAX))
    };
    view! {
        <div class="ctl-top">
            <span>{move || page().what_you_can_change}</span>
            <Show when=move || some.get()>
                <button type="button" class="linkish" aria-expanded=move || open.get().to_string()
                    aria-controls="changed-list" on:click=move |_| open.update(|open| *open = !*open)>{count}</button>
                <button type="button" class="linkish" on:click=move |_| session.reset_all()>{move || page().reset_all}</button>
            </Show>
        </div>
        <Show when=move || open.get() && some.get()>
            <ul class="changed-list" id="changed-list" aria-label=move || page().what_i_changed>
                <For each=move || changed.get() key=|id| *id let:id><ChangedRow id /></For>
            </ul>
        </Show>
    }
}

/// The value of an input in the preset, and the present one.
pub(super) fn changed_values(session: Session, presentation: Presentation, id: Id) -> String {
    let language = presentation.language();
    let old = session.published().with(|of| published_text(language, of, id));
    let new = session.present().with(|shown| value_text(language, &shown.scenario, id));
    language.was_is(&old, &new)
}

#[component]
fn ChangedRow(id: Id) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let values = move || changed_values(session, presentation, id);
    view! {
        <li>
            <span class="changed-name">{move || presentation.language().label(id)}</span>
            <span class="changed-values">{values}</span>
            <ResetButton ids=ids_of_change(id) label=id />
        </li>
    }
}

/// A group: its head, the controls that show, and the way to the others.
#[component]
fn Group(panel: ControlPanel) -> impl IntoView {
    let session = Session::expect();
    let open = RwSignal::new(false);
    let section = NodeRef::<html::Section>::new();
    let in_sight = near(section);
    let changed = session.changed();
    let shown = Memo::new(move |_| changed.with(|changed| panel.shown(changed, open.get())));
    let parameters = Memo::new(move |_| parameters_of(session, shown.get()));
    let scale = scale_of(parameters);
    let responses = Responses::expect();
    Effect::new(move |_| {
        let wanted = if in_sight.get() { parameters.get() } else { Vec::new() };
        let question = |parameter| Question::curve(parameter, panel.headline());
        responses.want(panel as usize, wanted.into_iter().map(question).collect());
    });
    let hidden = move || panel.items().len() - shown.with(Vec::len);
    view! {
        <section class="group" node_ref=section aria-labelledby=format!("group-{}", panel as usize)>
            <GroupHead panel />
            <For each=move || shown.get() key=|item| *item children=move |item| control(item, scale) />
            <More open hidden />
        </section>
    }
}

#[component]
fn GroupHead(panel: ControlPanel) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let responses = Responses::expect();
    let ids = StoredValue::new(panel.ids());
    let is_changed = Memo::new(move |_| {
        let changed = session.changed();
        changed.with(|changed| ids.with_value(|ids| changed.iter().any(|id| ids.contains(id))))
    });
    let title = move || panel.title(presentation.language());
    let reset = move || presentation.language().reset_of(title());
    let curve = move || {
        let language = presentation.language();
        session.present().with(|shown| panel.curve(language, &shown.scenario))
    };
    view! {
        <div class="group-head">
            <h2 id=format!("group-{}", panel as usize)>{title}</h2>
            <span class="curve" data-done=move || responses.progress()>{curve}</span>
            <Show when=move || is_changed.get()>
                <IconButton class="group-reset" d=path::RESET label=reset attr:title=reset
                    press=move |()| session.apply(&Change::Reset(ids.get_value())) />
            </Show>
        </div>
    }
}

fn control(item: ControlItem, scale: Memo<(f64, f64)>) -> AnyView {
    match item {
        ControlItem::Parameter(parameter) => view! { <Control parameter scale /> }.into_any(),
        ControlItem::Mix => view! { <MixControl /> }.into_any(),
        ControlItem::Path => view! { <PathControl scale /> }.into_any(),
        ControlItem::Word(id) => view! { <ChoiceControl id /> }.into_any(),
        ControlItem::TokensPath => view! { <TokensPathControl /> }.into_any(),
        ControlItem::Start => view! { <StartControl /> }.into_any(),
        ControlItem::Name => view! { <NameControl /> }.into_any(),
    }
}

/// The parameters that have a curve among some controls.
fn parameters_of(session: Session, items: Vec<ControlItem>) -> Vec<Parameter> {
    let glides = session.present().with(|shown| shown.scenario.path == RatePath::Ramp);
    let parameters = |item: ControlItem| match item {
        ControlItem::Parameter(parameter) => vec![parameter],
        ControlItem::Path if glides => GLIDE.to_vec(),
        _ => Vec::new(),
    };
    items.into_iter().flat_map(parameters).collect()
}

/// Smallest and largest figure of the curves of a group, nought included.
fn scale_of(parameters: Memo<Vec<Parameter>>) -> Memo<(f64, f64)> {
    let responses = Responses::expect();
    Memo::new(move |_| {
        let curves = parameters.get().into_iter().map(|parameter| responses.curve(parameter));
        curves.fold((0.0, 0.0), |ends, curve| {
            curve.iter().fold(ends, |(low, high): (f64, f64), (_, figure)| {
                (low.min(*figure), high.max(*figure))
            })
        })
    })
}
