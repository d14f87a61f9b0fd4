//! The risk desk: its sentence, a run by the day and those on record, falls at once, rates.
//!
//! Not here: rules ([`super::rules`]), goal seek ([`super::seek`]) and levers ([`super::tornado`]).

use leptos::html;
use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, near};
use super::lead::Lead;
use super::radio_group::{Choice, RadioGroup};
use super::sentence::Spans;
use super::table_view::TableView;
use super::terms::Terms;
use crate::analysis::Run;
use crate::browser::page;
use crate::figure::Heading;
use crate::figure::day_run::episode::{EpisodeCase, episodes, title};
use crate::figure::day_run::statement;
use crate::figure::desk::{DeskAnswer, desk};
use crate::figure::duration::{self, durations};
use crate::figure::fall::{endurance, ratio, recorded, redeemed, redeemed_fall, shock};
use crate::figure::rate_table::{self, rate_table};
use crate::record::episode::EPISODES;
use crate::scenario::{Change, Id, Parameter};
use crate::state::{Presentation, Session, View};
use crate::text::Language;
use crate::text::span::Span;

/// The run, what it is sold for and when.
static RUN: [Id; 17] = [
    Id::Parameter(Parameter::StressShare),
    Id::Parameter(Parameter::StressDays),
    Id::StressProfile,
    Id::SaleOrder,
    Id::Parameter(Parameter::BillsDaily),
    Id::Parameter(Parameter::StressFrozen),
    Id::Parameter(Parameter::RedemptionDays),
    Id::Parameter(Parameter::FundGate),
    Id::Parameter(Parameter::BillsImpact),
    Id::Parameter(Parameter::GoldDaily),
    Id::Parameter(Parameter::BitcoinDaily),
    Id::Parameter(Parameter::EquitiesDays),
    Id::Parameter(Parameter::OtherDays),
    Id::Parameter(Parameter::PaperHaircut),
    Id::Parameter(Parameter::EquitiesHaircut),
    Id::Parameter(Parameter::LoansHaircut),
    Id::Parameter(Parameter::OtherHaircut),
];

/// When what is held takes a new rate, and how long tokens stay.
static TIMES: [Id; 5] = [
    Id::Parameter(Parameter::TokensDuration),
    Id::Parameter(Parameter::RepoDays),
    Id::Parameter(Parameter::FundWam),
    Id::Parameter(Parameter::PaperDays),
    Id::Parameter(Parameter::LoansDays),
];

/// What falls at once.
static FALLS: [Id; 5] = [
    Id::Parameter(Parameter::StressGold),
    Id::Parameter(Parameter::StressBitcoin),
    Id::Parameter(Parameter::StressEquities),
    Id::Parameter(Parameter::StressLoans),
    Id::Parameter(Parameter::SurviveFall),
];

/// The head of the view.
#[component]
pub(super) fn RiskLead() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let spans = Memo::new(move |_| {
        let shown = session.shown().get();
        statement(&shown).spans(presentation.language())
    });
    view! { <Lead spans /> }
}

/// The main answers, beside the machine, and the way to the others.
#[component]
pub(super) fn DeskStrip() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let root = NodeRef::<html::Section>::new();
    let shown = session.shown_near(near(root));
    let answers = Memo::new(move |_| {
        let shown = shown.get();
        desk(presentation.language(), &shown)
    });
    let answer = move |place: usize| {
        let part = move |read: fn(&DeskAnswer) -> String| {
            move || answers.with(|answers| answers.get(place).map(read).unwrap_or_default())
        };
        view! {
            <div>
                <dt>{part(|answer| answer.label.clone())}</dt>
                <dd>
                    <p class="answer">{part(|answer| answer.number.clone())}</p>
                    <p>{part(|answer| answer.context.to_owned())}</p>
                </dd>
            </div>
        }
    };
    let go = move |_| {
        presentation.go(session, View::Risk);
        page::before_paint(|| page::focus("title"));
    };
    view! {
        <section class="desk" node_ref=root aria-labelledby="desk-title">
            <h2 id="desk-title">{move || presentation.language().desk_title()}</h2>
            <button type="button" class="linkish" on:click=go>{move || presentation.language().desk_more()}</button>
            <dl class="answers">{(0..4).map(answer).collect_view()}</dl>
        </section>
    }
}

/// The inputs of the run.
#[component]
pub(super) fn RunTerms() -> impl IntoView {
    view! { <Terms ids=&RUN always=6 /> }
}

/// The runs on record, each with what the same would do here.
#[component]
pub(super) fn Episodes() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let root = NodeRef::new();
    let shown = session.shown_near(near(root));
    let found = Memo::new(move |_| {
        let shown = shown.get();
        episodes(presentation.language(), &shown)
    });
    let case = move |place: usize| {
        let part = move |read: fn(&EpisodeCase) -> String| {
            move || found.with(|cases| cases.get(place).map(read).unwrap_or_default())
        };
        let is_set = move || found.with(|cases| cases.get(place).is_some_and(|case| case.is_set));
        let apply = move |_| {
            let Some(episode) = EPISODES.get(place) else { return };
            let present = session.present();
            let mut scenario = present.with_untracked(|shown| shown.scenario.clone());
            episode.apply(&mut scenario);
            session.apply(&Change::Take(Box::new(scenario)));
            page::focus("title");
        };
        view! {
            <li class:on=is_set>
                <h3>{part(|case| case.name.clone())}</h3>
                <Show when=move || !is_set()>
                    <button type="button" class="linkish" on:click=apply>{move || presentation.language().episode_apply()}</button>
                </Show>
                <p>{part(|case| case.happened.to_owned())}</p>
                <p>{part(|case| case.model.clone())}</p>
                <p class="src">{part(|case| case.source.to_owned())}</p>
            </li>
        }
    };
    let subject = |language: Language| language.episode_subject();
    let heading = Signal::derive(move || {
        Heading::titled(&found.with(|cases| title(presentation.language(), cases)))
    });
    let frame = FigureFrame { root, ..FigureFrame::new("episodes", "fig", None, subject) };
    view! {
        <Figure frame heading>
            <ul class="told">{(0..EPISODES.len()).map(case).collect_view()}</ul>
        </Figure>
    }
}

/// The table of a shock, its inputs, and how long profit must be kept to bear another.
#[component]
pub(super) fn ShockTable() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        shock::figure(presentation.language(), &shown)
    });
    let said = move |say: fn(&Run, Language) -> Vec<Span>| {
        let spans = Memo::new(move |_| {
            let shown = session.shown().get();
            say(&shown, presentation.language())
        });
        view! { <p class="funding"><Spans spans /></p> }
    };
    view! {
        <TableView kind=&shock::KIND class="fig shock" figure>
            <Terms ids=&FALLS always=5 />
            <div class="risk-asked">
                {said(|run, language| endurance(run).spans(language))}
                {said(|run, language| redeemed(run).spans(language))}
                {said(|run, language| redeemed_fall(run).spans(language))}
            </div>
        </TableView>
    }
}

/// The cushion and what it stands against.
#[component]
pub(super) fn RatioTable() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        ratio::figure(presentation.language(), &shown)
    });
    view! { <TableView kind=&ratio::KIND class="fig shock" figure /> }
}

/// The worst falls on record.
#[component]
pub(super) fn FallRecord() -> impl IntoView {
    let presentation = Presentation::expect();
    let figure = Memo::new(move |_| recorded::figure(presentation.language()));
    view! { <TableView kind=&recorded::KIND class="fig shock" figure /> }
}

/// What moves of the rate do in twelve months, with and without the lag of the bills.
#[component]
pub(super) fn RateMoves() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let is_lagged = RwSignal::new(false);
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        rate_table(presentation.language(), &shown, is_lagged.get())
    });
    let word = |language: Language, is_lagged: bool| {
        if is_lagged { language.rate_lag_on() } else { language.rate_lag_off() }
    };
    let choice =
        Choice::of(&[false, true], word, move || is_lagged.get(), move |lag| is_lagged.set(lag));
    let label = Signal::derive(move || presentation.language().rate_lag_switch().to_owned());
    view! {
        <TableView kind=&rate_table::KIND class="fig shock" figure>
            <div class="lag">
                <span>{move || label.get()}</span>
                <RadioGroup class="seg choice" id="rate-lag" label choice />
            </div>
        </TableView>
    }
}

/// Terms, durations and what shocks of the curve do to value.
#[component]
pub(super) fn DurationTable() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let figure = Memo::new(move |_| {
        let shown = session.shown().get();
        durations(presentation.language(), &shown)
    });
    view! {
        <TableView kind=&duration::KIND class="fig shock" figure>
            <Terms ids=&TIMES always=3 />
        </TableView>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Group;

    #[test]
    fn every_input_of_the_desk_stands_once() {
        let lists = [RUN.as_slice(), &FALLS, &TIMES, &super::super::rules::ASKED];
        let placed: Vec<_> = lists.into_iter().flatten().collect();
        for id in Id::all() {
            let count = placed.iter().filter(|placed| ***placed == id).count();
            assert_eq!(count, usize::from(id.group() == Group::Risk), "{id:?}");
        }
    }
}
