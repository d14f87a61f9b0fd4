//! The article's argument in steps: words that live, a picture that moves, and one thing to try.
//!
//! A step sets the machine only when a person goes on or asks for it, as one step of undo. Not here:
//! the steps ([`crate::figure::story`]).

use leptos::prelude::*;

use super::chart::ChartView;
use super::machine::Machine;
use super::place::STORY;
use crate::browser::page;
use crate::figure::story::{
    STORY_STEPS, StoryPage, StoryPicture, is_set, story_change, story_picture, story_step,
};
use crate::state::{Judgement, Presentation, Session};

/// The step that is open.
#[derive(Clone, Copy)]
struct Telling {
    session: Session,
    reader: Judgement,
    place: Memo<usize>,
    step: Memo<Option<StoryPage>>,
}

impl Telling {
    fn new() -> Self {
        let (session, presentation, reader) =
            (Session::expect(), Presentation::expect(), Judgement::expect());
        let place = Memo::new(move |_| reader.step());
        let step = Memo::new_with_compare(
            move |_| {
                let shown = session.shown().get();
                story_step(presentation.language(), place.get(), &shown)
            },
            |_, _| true,
        );
        Self { session, reader, place, step }
    }

    /// A part of what the step says.
    fn part(self, read: fn(&StoryPage) -> String) -> impl Fn() -> String + Copy {
        move || self.step.with(|step| step.as_ref().map(read).unwrap_or_default())
    }

    /// Sets the machine as the step has it.
    fn set(self) {
        if let Some(change) = story_change(self.place.get_untracked()) {
            self.session.apply(&change);
        }
    }

    /// Goes to another step, which sets the machine.
    fn go(self, place: usize) {
        self.reader.open(place);
        self.set();
        page::before_paint(|| page::focus("story-title"));
    }
}

/// The story, at the step that is open.
#[component]
pub(super) fn Story() -> impl IntoView {
    let (telling, presentation) = (Telling::new(), Presentation::expect());
    let paragraphs = move || {
        let paragraph = |text: String| view! { <p>{text}</p> };
        let all = telling.step.with(|step| step.as_ref().map(|step| step.paragraphs.clone()));
        all.unwrap_or_default().into_iter().map(paragraph).collect_view()
    };
    let words = move || presentation.language();
    let count = move || {
        let place = |step: &StoryPage| words().story_place(step.number, step.count);
        telling.step.with(|step| step.as_ref().map(place))
    };
    view! {
        <section class="story" id=STORY tabindex="-1" aria-labelledby="story-kick">
            <div class="story-kick">
                <h2 id="story-kick">{move || words().story_offer(STORY_STEPS)}</h2>
                <span>{count}</span>
            </div>
            <p class="story-why">{move || words().story_why()}</p>
            <div class="story-words">
                <h3 id="story-title" tabindex="-1">{telling.part(|step| step.title.to_owned())}</h3>
                {paragraphs}
                <p class="src">{telling.part(|step| step.says.clone())}</p>
                <p class="src">{telling.part(|step| step.since.clone().unwrap_or_default())}</p>
                <StoryTry telling />
                <StoryWay telling />
            </div>
            <div class="story-picture">{move || picture(story_picture(telling.place.get()))}</div>
        </section>
    }
}

/// One thing to try, and the way to the machine of the step.
#[component]
fn StoryTry(telling: Telling) -> impl IntoView {
    let presentation = Presentation::expect();
    let stands = Memo::new(move |_| {
        telling.session.shown().with(|shown| is_set(telling.place.get(), &shown.scenario))
    });
    let attempt =
        move || telling.step.with(|step| step.as_ref().and_then(|step| step.attempt.clone()));
    let press = move |_| {
        if let Some(attempt) = untrack(attempt) {
            telling.session.apply(&attempt.change);
        }
    };
    let tries = move || attempt().map(|attempt| attempt.words.to_owned());
    view! {
        <div class="story-try">
            <h4>{move || presentation.language().story_try()}</h4>
            <p>{telling.part(|step| step.hint.to_owned())}</p>
            <Show when=move || tries().is_some()>
                <button type="button" class="linkish" on:click=press>{tries}</button>
            </Show>
            <Show when=move || !stands.get()>
                <button type="button" class="linkish" on:click=move |_| telling.set()>
                    {move || presentation.language().story_set()}
                </button>
            </Show>
        </div>
    }
}

/// The way on and back.
#[component]
fn StoryWay(telling: Telling) -> impl IntoView {
    let presentation = Presentation::expect();
    let place = telling.place;
    let (is_first, is_last) = (move || place.get() == 0, move || place.get() + 1 == STORY_STEPS);
    let (back, next) = (
        move |_| telling.go(place.get_untracked().saturating_sub(1)),
        move |_| telling.go(place.get_untracked() + 1),
    );
    view! {
        <div class="story-go">
            <button type="button" class="press" disabled=is_first on:click=back>{move || presentation.language().story_back()}</button>
            <button type="button" class="press" disabled=is_last on:click=next>{move || presentation.language().story_next()}</button>
        </div>
    }
}

fn picture(of: Option<StoryPicture>) -> AnyView {
    match of {
        Some(StoryPicture::Chart(kind)) => view! { <ChartView kind /> }.into_any(),
        Some(StoryPicture::Sankey) => view! { <Machine /> }.into_any(),
        None => ().into_any(),
    }
}
