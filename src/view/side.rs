//! The present scenario beside what is pinned: the pins with what can be done with them, the key figures
//! as differences or values, what makes the profit another, and which inputs differ.
//!
//! A narrow page shows one pin at a time, chosen by its letter or by a swipe. Not here: the figures and
//! their words ([`crate::figure::side`]), the table of issuers ([`super::issuer`]).

use std::sync::Arc;

use leptos::ev::PointerEvent;
use leptos::html;
use leptos::prelude::*;

use super::figure::near;
use super::issuer::{ISSUERS, Issuers};
use super::pin_row::PinRow;
use super::radio_group::{Choice, RadioGroup};
use crate::analysis::{PinnedRun, Run};
use crate::browser::page;
use crate::figure::side::{
    SIDE_ROWS, SideInput, SideRow, SideTable, side_differing, side_inputs, side_said, side_table,
};
use crate::scenario::Letter;
use crate::state::{Presentation, Session};
use crate::text::Language;
use crate::text::side::SideMode;

/// A finger that goes so far across turns to another pin, CSS pixels.
const SWIPE: i32 = 48;
const TITLE: &str = "side-title";

/// The letters of what is pinned.
type PinLetters = Memo<Vec<Letter>>;
/// The present run with what is pinned beside it, a moment late while it is out of sight.
type Shown = Memo<Arc<Run>>;

/// What is pinned, and the issuers.
#[component]
pub(super) fn SideBySide() -> impl IntoView {
    let session = Session::expect();
    let letters = Memo::new(move |_| {
        session.shown().with(|shown| shown.beside.iter().map(|pin| pin.letter).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || letters.with(|letters| !letters.is_empty())><Beside letters /></Show>
        <Issuers />
    }
}

#[component]
fn Beside(letters: PinLetters) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let root = NodeRef::<html::Section>::new();
    let run = session.shown_near(near(root));
    let (chosen, mode) = (RwSignal::new(Letter::A), RwSignal::new(SideMode::default()));
    // The last before it where the chosen one has gone.
    let shown = Memo::new(move |_| {
        let chosen = chosen.get();
        let is_before = |letter: &&Letter| **letter <= chosen;
        letters.with(|letters| letters.iter().rfind(is_before).copied().unwrap_or(Letter::A))
    });
    let words = move || presentation.language();
    let modes = Choice::of(
        &SideMode::ALL,
        |language: Language, mode| language.side_mode(mode),
        move || mode.get(),
        move |chosen| mode.set(chosen),
    );
    let mode_label = move || words().side_mode_label().to_owned();
    let removed = Callback::new(move |()| {
        let is_left = letters.with_untracked(|letters| !letters.is_empty());
        page::before_paint(move || page::focus(if is_left { TITLE } else { ISSUERS }));
    });
    view! {
        <section class="side" id="side" node_ref=root aria-labelledby=TITLE>
            <h2 class="fig-title" id=TITLE tabindex="-1">{move || words().side_title()}</h2>
            <ul class="pins">
                <For each=move || letters.get() key=|letter| *letter let:letter><PinRow letter removed /></For>
            </ul>
            <LinkRoom letters />
            <div class="side-head">
                <RadioGroup class="seg small" id="side-mode" label=mode_label choice=modes />
                <ShownPin letters shown chosen />
            </div>
            <SideFigures run letters shown chosen mode />
            <For each=move || letters.get() key=|letter| *letter let:letter><PinSaid run letter shown /></For>
        </section>
    }
}

/// What a link leaves out, where it has no room for all.
#[component]
fn LinkRoom(letters: PinLetters) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    // A long link is packed, which takes its time: a moment after the last change.
    let late = session.shown_near(RwSignal::new(false));
    let left_out = Memo::new(move |_| {
        late.track();
        session.workspace().link().left_out
    });
    let words = move || {
        let out = letters.with(|letters| {
            let kept = letters.len().saturating_sub(left_out.get());
            letters.iter().skip(kept).map(|letter| letter.word()).collect::<Vec<_>>()
        });
        presentation.language().link_without(&out)
    };
    view! { <Show when=move || left_out.get() != 0><p class="side-room" role="status">{words}</p></Show> }
}

/// Which pin a narrow page shows.
#[component]
fn ShownPin(letters: PinLetters, shown: Memo<Letter>, chosen: RwSignal<Letter>) -> impl IntoView {
    let presentation = Presentation::expect();
    let label = move || presentation.language().side_shown_label().to_owned();
    let group = move || {
        let all = Letter::ALL_SLICE.get(..letters.with(Vec::len)).unwrap_or_default();
        let word = |_: Language, letter: Letter| letter.word();
        let choice = Choice::of(all, word, move || shown.get(), move |letter| chosen.set(letter));
        view! { <RadioGroup class="seg side-shown" id="side-shown" label choice /> }
    };
    view! { {group} }
}

/// The key figures, a column each.
#[component]
fn SideFigures(
    run: Shown,
    letters: PinLetters,
    shown: Memo<Letter>,
    chosen: RwSignal<Letter>,
    mode: RwSignal<SideMode>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    let table = Memo::new(move |_| {
        let (language, mode) = (presentation.language(), mode.get());
        run.with(|run| Arc::new(side_table(language, run, mode)))
    });
    let words = move || presentation.language();
    let head = move |letter: Letter| {
        let text = move || {
            table.with(|table| table.heads.get(letter as usize).cloned().unwrap_or_default())
        };
        view! { <th scope="col" class="pin-cell" class:on=move || shown.get() == letter>{text}</th> }
    };
    let down = StoredValue::new(None::<(i32, i32)>);
    let press = move |event: PointerEvent| {
        let is_finger = event.pointer_type() == "touch";
        down.set_value(is_finger.then(|| (event.client_x(), event.client_y())));
    };
    let lift = move |event: PointerEvent| {
        let Some((x, y)) = down.get_value() else { return };
        down.set_value(None);
        let (across, along) = (event.client_x() - x, event.client_y() - y);
        if across.abs() > SWIPE && across.abs() > 2 * along.abs() {
            chosen.set(
                letters.with_untracked(|letters| next(letters, shown.get_untracked(), across < 0)),
            );
        }
    };
    let row = move |place: usize| view! { <FigureRow place table letters shown /> };
    view! {
        <div class="side-figures" on:pointerdown=press on:pointerup=lift>
            <table class="side-table">
                <caption class="vh">{move || words().side_title()}</caption>
                <thead><tr>
                    <th scope="col">{move || words().measure_head()}</th>
                    <th scope="col">{move || words().side_now()}</th>
                    <For each=move || letters.get() key=|letter| *letter children=head />
                </tr></thead>
                <tbody>{(0..SIDE_ROWS).map(row).collect_view()}</tbody>
            </table>
            <p class="side-note">{move || table.with(|table| table.note.clone())}</p>
        </div>
    }
}

/// The pin after or before one.
fn next(letters: &[Letter], from: Letter, is_after: bool) -> Letter {
    let place = letters.iter().position(|letter| *letter == from).unwrap_or(0);
    let place = if is_after { place + 1 } else { place.saturating_sub(1) };
    letters.get(place).copied().unwrap_or(from)
}

/// A key figure.
#[component]
fn FigureRow(
    place: usize,
    table: Memo<Arc<SideTable>>,
    letters: PinLetters,
    shown: Memo<Letter>,
) -> impl IntoView {
    let row = move |read: fn(&SideRow) -> String| {
        move || table.with(|table| table.rows.get(place).map(read).unwrap_or_default())
    };
    let cell = move |letter: Letter| {
        let text = move || {
            let of = |row: &SideRow| row.pins.get(letter as usize).cloned();
            table.with(|table| table.rows.get(place).and_then(of).unwrap_or_default())
        };
        view! { <td class="pin-cell" class:on=move || shown.get() == letter>{text}</td> }
    };
    view! {
        <tr>
            <th scope="row">{row(|row| row.label.clone())}</th>
            <td>{row(|row| row.now.clone())}</td>
            <For each=move || letters.get() key=|letter| *letter children=cell />
        </tr>
    }
}

/// What makes the profit another than a pin's, and the inputs that differ.
#[component]
fn PinSaid(run: Shown, letter: Letter, shown: Memo<Letter>) -> impl IntoView {
    let presentation = Presentation::expect();
    let words = move || presentation.language();
    let said = Memo::new(move |_| {
        let language = words();
        run.with(|run| of(run, letter).map(|pin| side_said(language, run, pin)).unwrap_or_default())
    });
    let count = Memo::new(move |_| {
        let count =
            |run: &Run, pin: &PinnedRun| side_differing(&run.scenario, &pin.run.scenario).len();
        run.with(|run| of(run, letter).map(|pin| count(run, pin)))
    });
    let open = RwSignal::new(false);
    let inputs = Memo::new(move |_| {
        let language = words();
        let list = |run: &Run, pin: &PinnedRun| {
            side_inputs(language, &run.scenario, (letter, &pin.run.scenario))
        };
        let is_open = open.get();
        run.with(|run| {
            of(run, letter).filter(|_| is_open).map(|pin| list(run, pin)).unwrap_or_default()
        })
    });
    let id = format!("side-inputs-{}", letter.word());
    let controls = id.clone();
    let line =
        |input: SideInput| view! { <li><span>{input.name}</span>" "<b>{input.values}</b></li> };
    let list = move || inputs.get().into_iter().map(line).collect_view();
    view! {
        <div class="pin-said" class:on=move || shown.get() == letter>
            <p>{move || said.get()}</p>
            <Show when=move || count.get() == Some(0)>
                <p class="side-note">{move || words().nothing_differs().to_owned()}</p>
            </Show>
            <Show when=move || count.get().is_some_and(|count| count != 0)>
                <button type="button" class="linkish" aria-expanded=move || open.get().to_string() aria-controls=controls.clone()
                    on:click=move |_| open.update(|open| *open = !*open)>
                    {move || words().differs_from(letter.word(), count.get().unwrap_or(0))}
                </button>
            </Show>
            <ul class="side-inputs" id=id hidden=move || !open.get()>{list}</ul>
        </div>
    }
}

/// The pin of a letter.
fn of(run: &Run, letter: Letter) -> Option<&PinnedRun> {
    run.beside.iter().find(|pin| pin.letter == letter)
}
