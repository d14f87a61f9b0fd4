//! The machine's view on paper: one sheet, made when the page is printed and gone after it.
//!
//! What follows it in the page is hidden while it is there (`style/paper.css`). Pictures are
//! elements, so that they are there as soon as the browser lays the sheet out. Not here: what
//! stands on it and how much of it has room, see [`crate::figure::paper`]; other views are printed
//! as they are ([`super::imprint`]).

use leptos::prelude::*;
use leptos::svg;

use super::frequency::FrequencyChoice;
use super::imprint::printed_today;
use super::source_line::SourceDot;
use crate::browser::{address, drawing};
use crate::chart::element::Markup;
use crate::figure::key::KeyFigure;
use crate::figure::paper::{self, PaperInput, PaperPage, PaperPicture};
use crate::state::{Presentation, Session, View};
use crate::text::Language;
use crate::text::span::Span;

/// The sheet, while the machine's view is being printed.
#[component]
pub(super) fn Paper() -> impl IntoView {
    let presentation = Presentation::expect();
    let is_shown =
        move || presentation.screen().is_printing() && presentation.view() == View::Machine;
    view! { <Show when=is_shown><OneSheet /></Show> }
}

#[component]
fn OneSheet() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let frequency = FrequencyChoice::expect();
    let sheet = move || {
        let language = presentation.language();
        let (shown, base) = (session.shown().get(), session.base().get());
        let link = address::address_of(&session.shown_query());
        shown_sheet(language, &paper::page(language, [&shown, &base], frequency.get(), &link))
    };
    view! { <section class="paper">{sheet}</section> }
}

fn shown_sheet(language: Language, sheet: &PaperPage) -> AnyView {
    let texts = language.texts();
    let code = match &sheet.code {
        Some(code) => {
            let side = code.side;
            let picture = Markup::new("svg")
                .with("viewBox", format!("0 0 {side} {side}"))
                .with("shape-rendering", "crispEdges");
            let path = |fill, d| Markup::new("path").with("fill", fill).with("d", d);
            let ground = path("#FFFFFF", format!("M0 0h{side}v{side}h-{side}z"));
            let picture = picture.holding(vec![ground, path("#000000", code.d.clone())]);
            let label = language.code_of_link().to_owned();
            view! { <div class="paper-code"><Picture picture label /></div> }.into_any()
        }
        None => ().into_any(),
    };
    let no_code = sheet.code.is_none().then(|| view! { <p>{language.code_too_long()}</p> });
    let beside = sheet.beside.clone();
    let beside = (!beside.is_empty()).then(|| view! { <p class="paper-beside">{beside}</p> });
    let class = if sheet.is_long { "paper-sentence long" } else { "paper-sentence" };
    view! {
        <div class="paper-head">
            <div>
                <p class="paper-which"><b>{texts.page().name}</b>" · "{sheet.which.clone()}" · "{printed_today(language)}</p>
                <h1 class=class>{sheet.sentence.iter().map(piece).collect_view()}</h1>
            </div>
            {code}
        </div>
        <div class="paper-machine">
            {picture(&sheet.machine)}
            <dl class="paper-keys">{sheet.keys.iter().map(key).collect_view()}</dl>
        </div>
        <div class="paper-charts">{sheet.charts.iter().map(picture).collect_view()}</div>
        {beside}
        {inputs(language, sheet)}
        <div class="paper-link">
            <p>{language.link_itself()}" "<a href=sheet.link.clone()>{sheet.printed.clone()}</a></p>
            {no_code}
        </div>
    }
    .into_any()
}

/// Results stand out as on the screen.
fn piece(span: &Span) -> AnyView {
    let text = span.text().to_owned();
    match span {
        Span::Result(_) => view! { <b>{text}</b> }.into_any(),
        _ => view! { <span>{text}</span> }.into_any(),
    }
}

fn key(key: &KeyFigure) -> AnyView {
    let KeyFigure { label, number, unit, context, change, .. } = key.clone();
    view! {
        <div>
            <dt>{label}</dt>
            <dd><b>{number}</b><small>{unit}</small></dd>
            <dd>{context}</dd>
            <dd>{change}</dd>
        </div>
    }
    .into_any()
}

/// A finding with its picture, or why there is none.
fn picture(of: &PaperPicture) -> AnyView {
    let title = of.title.clone();
    let drawn = match &of.drawn {
        Ok(picture) => {
            let (picture, label) = (picture.clone(), title.clone());
            view! { <Picture picture label /> }.into_any()
        }
        Err(reason) => view! { <p>{*reason}</p> }.into_any(),
    };
    view! { <div class="paper-picture"><h2>{title}</h2>{drawn}</div> }.into_any()
}

fn inputs(language: Language, sheet: &PaperPage) -> AnyView {
    if sheet.inputs.is_empty() {
        return view! { <p class="paper-inputs">{language.no_differing_inputs()}</p> }.into_any();
    }
    let row = |input: &PaperInput| {
        let PaperInput { name, value, was, mark } = input.clone();
        view! {
            <li>
                <p>{name}" "<b>{value}</b></p>
                <p><SourceDot mark />" "{was}</p>
            </li>
        }
    };
    let more = sheet.more.clone().map(|more| view! { <li><p>{more}</p></li> });
    view! {
        <div class="paper-inputs">
            <h2>{language.differing_inputs()}</h2>
            <ul>{sheet.inputs.iter().map(row).collect_view()}{more}</ul>
        </div>
    }
    .into_any()
}

/// A picture that stays as it is, with words for people who do not see it.
#[component]
fn Picture(picture: Markup, label: String) -> impl IntoView {
    let root = NodeRef::<svg::Svg>::new();
    Effect::new(move |_| {
        if let Some(node) = root.get() {
            drawing::fill(&node, picture.clone());
        }
    });
    view! { <svg node_ref=root role="img" aria-label=label></svg> }
}
