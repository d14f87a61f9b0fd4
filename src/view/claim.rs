//! The ledger of the article's claims: how many hold, what is shown of them, and a row each, whose
//! numbers can be changed in place.
//!
//! Not here: the verdicts ([`crate::figure::claim`]).

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, Offer, file};
use super::icon::{Icon, IconButton, path};
use super::lead::which;
use super::radio_group::{Choice, RadioGroup};
use super::source_line::SourceDot;
use super::takeaway::Takeaway;
use crate::analysis::{AsOf, Verdict};
use crate::figure::Frequency;
use crate::figure::claim::{ClaimField, ClaimLine, ClaimPiece, ClaimsFigure, KIND, claims, typed};
use crate::state::{Judgement, Presentation, Session};
use crate::text::Language;

/// The claims as they are judged, worked out once for all parts of the view.
pub(super) type ClaimLedger = Memo<Arc<ClaimsFigure>>;

/// Judges the claims with the reader's own numbers, as of the reader's day.
pub(super) fn ledger() -> ClaimLedger {
    let (presentation, judgement) = (Presentation::expect(), Judgement::expect());
    Memo::new(move |_| {
        let inputs = judgement.inputs();
        Arc::new(claims(presentation.language(), judgement.as_of(), &inputs))
    })
}

/// The head of the view: how many claims hold, and whether the point survives.
#[component]
pub(super) fn ClaimLead(found: ClaimLedger) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let words = move || presentation.language();
    view! {
        <div class="sentence-wrap" id="sentence" tabindex="-1">
            <p class="which">{move || which(session, presentation)}</p>
            <h1 class="sentence" id="title" tabindex="-1">{move || found.with(|found| found.lead.clone())}</h1>
            <p class="howto">
                <span>{move || words().story_article()}</span>
                <a href=move || words().article_address() rel="noopener">{move || words().article_read()}</a>
            </p>
        </div>
    }
}

/// The ledger.
#[component]
pub(super) fn Claims(found: ClaimLedger) -> impl IntoView {
    let (session, presentation, judgement) =
        (Session::expect(), Presentation::expect(), Judgement::expect());
    let shown = RwSignal::new(None::<Verdict>);
    let table = Signal::derive(move || found.with(|found| found.table.clone()));
    let rows = Memo::new(move |_| table.with(|table| table.entries().count()));
    let heading = Memo::new(move |_| found.with(|found| found.heading.clone()));
    let make = Callback::new(move |()| {
        let table = table.get_untracked();
        file(session, KIND.file, Frequency::Monthly, &table)
    });
    let frame = FigureFrame {
        offers: vec![Offer::of_subject(rows, KIND.subject, make)],
        taken: Some(Takeaway::table(
            (KIND.id, KIND.file),
            (None, KIND.subject),
            heading.into(),
            table,
        )),
        ..FigureFrame::new(KIND.id, "fig", None, KIND.subject)
    };
    let day = Choice::of(
        &[AsOf::January2026, AsOf::Today],
        |language: Language, day| language.as_of(day),
        move || judgement.as_of(),
        move |day| judgement.choose(day),
    );
    let day_label = move || presentation.language().as_of_label().to_owned();
    let line = move |place: usize| view! { <ClaimItem found place shown /> };
    let count = found.with_untracked(|found| found.lines.len());
    view! {
        <Figure frame heading>
            <div class="as-of">
                <span>{day_label}</span>
                <RadioGroup class="seg" id="as-of" label=day_label choice=day />
            </div>
            <Tally found />
            <Filters found shown />
            <ol class="claims">{(0..count).map(line).collect_view()}</ol>
        </Figure>
    }
}

/// One block a claim, which leads to it.
#[component]
fn Tally(found: ClaimLedger) -> impl IntoView {
    let block = move |place: usize| {
        let name = move || {
            let line =
                |line: &ClaimLine| format!("{}. {}: {}", line.number, line.says, line.verdict_name);
            read(found, place, line)
        };
        let colour = move || verdict(found, place).map_or("", class);
        view! { <a href=format!("#{}", id_of(found, place)) class=colour aria-label=name title=name></a> }
    };
    let count = found.with_untracked(|found| found.lines.len());
    view! { <div class="tally">{(0..count).map(block).collect_view()}</div> }
}

/// The buttons that leave only the claims of a verdict.
#[component]
fn Filters(found: ClaimLedger, shown: RwSignal<Option<Verdict>>) -> impl IntoView {
    let presentation = Presentation::expect();
    let button = move |of: Option<Verdict>, words: String| {
        view! {
            <button type="button" translate="no" aria-pressed=move || (shown.get() == of).to_string() on:click=move |_| shown.set(of)>
                {of.map(|of| view! { <i class=class(of)></i> })}
                {words}
            </button>
        }
    };
    let buttons = move || {
        let (all, counts) = found.with(|found| (found.all.clone(), found.counts.clone()));
        let each = counts.into_iter().map(|(verdict, _, words)| button(Some(verdict), words));
        std::iter::once(button(None, all)).chain(each).collect_view()
    };
    let label = move || presentation.language().claims_show();
    view! { <div class="filters" role="group" aria-label=label>{buttons}</div> }
}

/// A claim.
#[component]
fn ClaimItem(found: ClaimLedger, place: usize, shown: RwSignal<Option<Verdict>>) -> impl IntoView {
    let part = move |of: fn(&ClaimLine) -> String| move || read(found, place, of);
    let is_hidden = move || shown.get().is_some_and(|of| verdict(found, place) != Some(of));
    let chip = move || {
        verdict(found, place).map(|of| {
            view! { <span class=format!("chip {}", class(of)) translate="no"><Icon d=icon(of) />{part(|line| line.verdict_name.to_owned())}</span> }
        })
    };
    view! {
        <li id=id_of(found, place) tabindex="-1" hidden=is_hidden>
            <a class="no" href=format!("#{}", id_of(found, place)) aria-label=part(|line| format!("{}. {}", line.number, line.says))>
                {part(|line| line.number.to_string())}
            </a>
            <div>
                <h3>{part(|line| line.says.clone())}</h3>
                <ClaimSource found place />
            </div>
            <div class="claim-calc">
                <p class="calc" translate="no"><ClaimFormula found place /></p>
                <p class="why">{part(|line| line.reason.clone())}</p>
                <p class="why">{part(|line| line.since.unwrap_or_default().to_owned())}</p>
            </div>
            <div>{chip}<span class="src">{part(|line| line.difference.clone().unwrap_or_default())}</span></div>
        </li>
    }
}

/// Where the figure is from, of when, and how sure it is.
#[component]
fn ClaimSource(found: ClaimLedger, place: usize) -> impl IntoView {
    let source = move || {
        let line = |line: &ClaimLine| {
            (line.source, line.address, line.date.clone(), line.mark, line.mark_name)
        };
        found.with(|found| found.lines.get(place).map(line)).map(
            |(source, address, date, mark, name)| {
                let source = match address {
                    Some(address) => {
                        view! { <a href=address rel="noopener">{source}</a> }.into_any()
                    }
                    None => view! { {source} }.into_any(),
                };
                view! { <SourceDot mark />" "{name}" · "{source}" · "{date} }
            },
        )
    };
    view! { <span class="src" translate="no">{source}</span> }
}

/// What the article's number is worked out from: words, numbers that can be changed, and the result.
#[component]
fn ClaimFormula(found: ClaimLedger, place: usize) -> impl IntoView {
    // Another day may ask for other numbers; else the fields stay while what they hold changes.
    let keys = Memo::new(move |_| {
        let key = |piece: &ClaimPiece| match piece {
            ClaimPiece::Input(field) => Some(field.key),
            _ => None,
        };
        found.with(|found| {
            found.lines.get(place).map(|line| line.pieces.iter().map(key).collect::<Vec<_>>())
        })
    });
    let piece = move |(at, key): (usize, Option<&'static str>)| {
        let piece = Memo::new(move |_| {
            found.with(|found| found.lines.get(place).and_then(|line| line.pieces.get(at).cloned()))
        });
        match key {
            Some(key) => {
                let claim =
                    found.with_untracked(|found| found.lines.get(place).map_or("", |line| line.id));
                view! { <ClaimNumber piece claim key /> }.into_any()
            }
            None => (move || piece.get().map(words)).into_any(),
        }
    };
    move || keys.get().unwrap_or_default().into_iter().enumerate().map(piece).collect_view()
}

fn words(piece: ClaimPiece) -> AnyView {
    match piece {
        ClaimPiece::Result(text) => view! { <b>{text}</b> }.into_any(),
        other => other.text().into_any(),
    }
}

/// A number that can be changed; Esc gives up, an empty field gives the record's back.
#[component]
fn ClaimNumber(
    piece: Memo<Option<ClaimPiece>>,
    claim: &'static str,
    key: &'static str,
) -> impl IntoView {
    let (presentation, judgement) = (Presentation::expect(), Judgement::expect());
    let (refusal, input) = (RwSignal::new(None::<String>), NodeRef::<html::Input>::new());
    let part = move |of: fn(&ClaimField) -> String| {
        move || match piece.get() {
            Some(ClaimPiece::Input(field)) => of(&field),
            _ => String::new(),
        }
    };
    let is_changed =
        move || matches!(piece.get(), Some(ClaimPiece::Input(field)) if field.is_changed);
    let text = part(|field| field.text.clone());
    let restore = move || {
        refusal.set(None);
        if let Some(input) = input.get_untracked() {
            input.set_value(&untrack(text));
        }
    };
    let take = move |event: Event| {
        let (language, inputs) = untrack(|| (presentation.language(), judgement.inputs()));
        match typed(language, &inputs, (claim, key), &event_target_value(&event)) {
            Ok(value) => {
                judgement.change(|inputs| {
                    inputs.set(claim, key, value);
                });
                restore();
            }
            Err(why) => refusal.set(Some(why)),
        }
    };
    let reset = move |()| {
        judgement.change(|inputs| inputs.reset(claim, key));
        restore();
    };
    let press = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            restore();
        }
    };
    let width = move || format!("{}ch", text().chars().count() + 2);
    let name = part(|field| field.name.to_owned());
    let reset_name = move || presentation.language().claim_reset(&name());
    view! {
        <span class="fig-num" class:on=is_changed>
            {part(|field| field.before.to_owned())}
            <input
                node_ref=input
                type="text"
                inputmode="decimal"
                autocomplete="off"
                spellcheck="false"
                aria-label=name
                aria-invalid=move || refusal.get().is_some().to_string()
                prop:value=text
                style:width=width
                on:change=take
                on:keydown=press
            />
            {part(|field| field.after.clone())}
            <Show when=is_changed><IconButton class="closer" d=path::RESET label=reset_name press=reset /></Show>
        </span>
        <span class="wrong-input" role="status">{move || refusal.get()}</span>
    }
}

/// Its place on the page and in the address.
fn id_of(found: ClaimLedger, place: usize) -> String {
    found.with_untracked(|found| {
        found.lines.get(place).map(|line| format!("article-{}", line.id)).unwrap_or_default()
    })
}

fn read(found: ClaimLedger, place: usize, of: impl Fn(&ClaimLine) -> String) -> String {
    found.with(|found| found.lines.get(place).map(of).unwrap_or_default())
}

fn verdict(found: ClaimLedger, place: usize) -> Option<Verdict> {
    found.with(|found| found.lines.get(place).map(|line| line.verdict))
}

/// The class of a verdict in the style sheet.
fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::Rounded => "rounded",
        Verdict::DoesNotAddUp => "unequal",
        Verdict::Unverified => "open",
        Verdict::Outdated => "outdated",
    }
}

fn icon(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => path::CHECK,
        Verdict::Rounded => path::ABOUT,
        Verdict::DoesNotAddUp => path::UNEQUAL,
        Verdict::Unverified => path::QUESTION,
        Verdict::Outdated => path::CLOCK,
    }
}
