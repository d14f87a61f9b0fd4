//! The view of the method: the record worked out again, and every input, quantity, figure, rule and
//! step of the month, generated from the tables.
//!
//! Not here: the entries ([`crate::figure::method`]) and the record ([`super::record`]).

use leptos::prelude::*;

use super::formula::formula;
use super::icon::{Icon, path};
use super::lead::which;
use super::place::go_to_place;
use super::record::{Backtest, Checks, Record};
use crate::browser::address;
use crate::figure::method::{MethodEntry, MethodFact, MethodSection, method};
use crate::figure::reference::{Reference, sources};
use crate::state::{Presentation, Session};

/// The view.
#[component]
pub(super) fn MethodView() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    go_to_place();
    let words = move || presentation.language();
    let sections = Memo::new_with_compare(move |_| method(presentation.language()), |_, _| true);
    // Of a long page a person asks for a part; the address may have asked for one already.
    let named = address::fragment();
    let is_named = move |of: &MethodSection| {
        named == format!("method-{}", of.id)
            || of.entries.iter().any(|entry| named == format!("method-{}", entry.id))
    };
    let opened = RwSignal::new(
        sections
            .with_untracked(|sections| sections.iter().position(is_named))
            .into_iter()
            .collect::<Vec<_>>(),
    );
    let parts = move || {
        sections
            .get()
            .into_iter()
            .enumerate()
            .map(|(place, of)| part(of, place, opened))
            .collect_view()
    };
    let link = move |(place, section): (usize, &MethodSection)| {
        let open = move |_| opened.update(|opened| opened.push(place));
        view! { <a href=format!("#method-{}", section.id) on:click=open>{section.title}</a> }
    };
    let nav =
        move || sections.with(|sections| sections.iter().enumerate().map(link).collect_view());
    view! {
        <div class="sentence-wrap" id="sentence" tabindex="-1">
            <p class="which">{move || which(session, presentation)}</p>
            <h1 class="sentence" id="title" tabindex="-1">{move || words().method_head()}</h1>
        </div>
        <div id="figures" tabindex="-1">
            <Record />
            <Backtest />
            <Checks />
            <div class="method">
                <nav class="method-nav" aria-label=move || words().method_contents()>
                    {nav}
                    <a href="#method-sources">{move || words().references_head()}</a>
                    <a href="#method-assumptions">{move || words().assumptions_head()}</a>
                    <a href="#method-made">{move || words().made_head()}</a>
                </nav>
                <div>{parts}<References /></div>
            </div>
        </div>
    }
}

/// Where every number comes from, what nobody publishes, and how the page is made.
#[component]
fn References() -> impl IntoView {
    let presentation = Presentation::expect();
    let words = move || presentation.language();
    let list = move |is_assumed: bool| {
        let line = |of: Reference| match of.address {
            Some(address) => {
                view! { <li><a href=address rel="noopener">{of.words}</a></li> }.into_any()
            }
            None => view! { <li>{of.words}</li> }.into_any(),
        };
        let all = sources(words()).into_iter().filter(|of| of.is_assumed == is_assumed);
        all.map(line).collect_view()
    };
    view! {
        <section class="method-part" id="method-sources" tabindex="-1">
            <h2>{move || words().references_head()}</h2>
            <ul class="references">{move || list(false)}</ul>
        </section>
        <section class="method-part" id="method-assumptions" tabindex="-1">
            <h2>{move || words().assumptions_head()}</h2>
            <p>{move || words().assumptions_says()}</p>
            <ul class="references">{move || list(true)}</ul>
        </section>
        <section class="method-part" id="method-made" tabindex="-1">
            <h2>{move || words().made_head()}</h2>
            <p>{move || words().made_says()}</p>
            <p>{move || words().licence_says()}</p>
            <p>{move || words().privacy_says()}</p>
        </section>
    }
}

/// A section, whose entries are made when it is opened.
fn part(of: MethodSection, place: usize, opened: RwSignal<Vec<usize>>) -> AnyView {
    let id = format!("method-{}", of.id);
    let list_id = format!("{id}-entries");
    let is_open = Memo::new(move |_| opened.with(|opened| opened.contains(&place)));
    let turn = move |_| {
        let was_open = is_open.get_untracked();
        opened.update(|opened| {
            if was_open {
                opened.retain(|other| *other != place);
            } else {
                opened.push(place);
            }
        });
    };
    let (count, entries) = (of.entries.len().to_string(), of.entries);
    let entries = move || entries.iter().cloned().map(entry).collect_view();
    view! {
        <section class="method-part" id=id tabindex="-1">
            <h2>
                <button type="button" aria-expanded=move || is_open.get().to_string() aria-controls=list_id.clone() on:click=turn>
                    <span>{of.title}</span>" "<small>{count}</small>" "<Icon d=path::CHEVRON />
                </button>
            </h2>
            <p>{of.intro}</p>
            <dl class="entries" id=list_id>{move || is_open.get().then(&entries)}</dl>
        </section>
    }
    .into_any()
}

fn entry(of: MethodEntry) -> AnyView {
    let fact = |MethodFact { label, value, is_code }: MethodFact| {
        let value = if is_code {
            view! { <code translate="no">{value}</code> }.into_any()
        } else {
            view! { <b>{value}</b> }.into_any()
        };
        view! { <span>{label}" "{value}</span> }
    };
    let facts = (!of.facts.is_empty())
        .then(|| view! { <p class="facts">{of.facts.into_iter().map(fact).collect_view()}</p> });
    let code = of.code.map(|code| view! { <p class="src"><code translate="no">{code}</code></p> });
    let formulas = of.formulas.into_iter().map(formula).collect_view();
    view! {
        <div id=format!("method-{}", of.id) tabindex="-1">
            <dt>{of.name}</dt>
            <dd><p>{of.meaning}</p>{formulas}{facts}{code}</dd>
        </div>
    }
    .into_any()
}
