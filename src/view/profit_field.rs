//! The field of profit over rate and tokens: numbered cells that are read with pointer and keys, and
//! taken.
//!
//! Not here: what stands in a cell ([`crate::figure::profit_field`]); the runs are made in slices of
//! frames.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::figure::{Figure, FigureFrame, Offer, file, near};
use crate::analysis::{FIELD_COLUMNS, FIELD_ROWS, FieldPlan, ProfitField};
use crate::browser::page;
use crate::figure::profit_field::{FieldCell, FieldFigure, FieldMark, KIND, profit_field, take};
use crate::figure::{Frequency, Heading};
use crate::scenario::Scenario;
use crate::state::{Presentation, Session, Slices};

/// Row and column of a cell.
type CellPlace = (usize, usize);

/// The field that was found last, with the scenario it is of.
#[derive(Clone, Copy)]
struct FoundField {
    field: RwSignal<Option<Arc<(Scenario, ProfitField)>>>,
    slices: Slices,
}

impl FoundField {
    /// Works the field out anew after each change, while it is `near`.
    fn follow(session: Session, is_near: RwSignal<bool>) -> Self {
        let found = Self { field: RwSignal::new(None), slices: Slices::new() };
        let shown = session.shown_near(is_near);
        Effect::new(move |_| {
            let scenario = shown.with(|shown| shown.scenario.clone());
            let mut plan = FieldPlan::new(scenario.clone());
            found.slices.begin(Box::new(move || {
                let values = plan.step();
                let is_left = values.is_none();
                if let Some(values) = values {
                    let field = ProfitField::new(&scenario, values);
                    found.field.set(Some(Arc::new((scenario.clone(), field))));
                }
                is_left
            }));
        });
        found
    }
}

/// The figure.
#[component]
pub(super) fn ProfitCells() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let root = NodeRef::new();
    let found = FoundField::follow(session, near(root));
    // A step of the scenario leaves what is pinned as it is.
    let beside = Memo::new_with_compare(
        move |_| session.shown().with(|shown| Arc::clone(&shown.beside)),
        |before, now| !before.zip(now).is_some_and(|(before, now)| Arc::ptr_eq(before, now)),
    );
    let figure = Memo::new(move |_| {
        let (language, beside) = (presentation.language(), beside.get());
        let made = |found: &Arc<(Scenario, ProfitField)>| {
            Arc::new(profit_field(language, &found.0, &found.1, &beside))
        };
        found.field.with(|found| found.as_ref().map(made))
    });
    let heading = Memo::new(move |_| {
        let waiting = || Heading::titled((KIND.subject)(presentation.language()));
        figure.with(|figure| figure.as_ref().map_or_else(waiting, |it| it.heading.clone()))
    });
    let table = Signal::derive(move || {
        figure.with(|figure| figure.as_ref().map(|figure| figure.table.clone()).unwrap_or_default())
    });
    let rows = Memo::new(move |_| table.with(|table| table.rows.len()));
    let make = Callback::new(move |()| {
        let table = table.get_untracked();
        file(session, KIND.file, Frequency::Monthly, &table)
    });
    let frame = FigureFrame {
        root,
        offers: vec![Offer::of(rows, KIND.number, make)],
        csv: Some(KIND.file),
        table: Some(table),
        ..FigureFrame::new(KIND.id, "fig", Some(KIND.number), KIND.subject)
    };
    view! {
        <Figure frame heading>
            <p class="fig-sub">{move || figure.with(|figure| figure.as_ref().map(|it| it.unit.clone()))}</p>
            <Show when=move || figure.with(Option::is_some)>
                <div class="fig-body" class:is-stale=move || found.slices.is_stale()>
                    <Grid figure />
                    <Legend figure />
                </div>
            </Show>
        </Figure>
    }
}

/// Which cell is in hand, and the scenario's own.
#[derive(Clone, Copy)]
struct Hand {
    session: Session,
    now: Memo<CellPlace>,
    /// Until a person takes one in hand, the present one.
    chosen: RwSignal<Option<CellPlace>>,
}

impl Hand {
    fn new(figure: Memo<Option<Arc<FieldFigure>>>) -> Self {
        let now = Memo::new(move |_| {
            let place = |is_now: fn(&FieldFigure, usize) -> bool, most| {
                figure.with(|figure| {
                    let figure = figure.as_ref()?;
                    (0..most).find(|place| is_now(figure, *place))
                })
            };
            let row = place(row_is_now, FIELD_ROWS).unwrap_or(0);
            (row, place(column_is_now, FIELD_COLUMNS).unwrap_or(0))
        });
        Self { session: Session::expect(), now, chosen: RwSignal::new(None) }
    }

    fn place(self) -> CellPlace {
        self.chosen.get().unwrap_or_else(|| self.now.get())
    }

    /// The scenario takes rate and tokens of the cell.
    fn apply(self) {
        let (row, column) = untrack(|| self.place());
        let present = self.session.present();
        let change = present.with_untracked(|shown| take(&shown.scenario, column, row));
        if let Some(change) = change {
            self.session.apply(&change);
            self.chosen.set(None);
        }
    }

    fn press(self, event: &KeyboardEvent) {
        let key = event.key();
        if matches!(key.as_str(), "Enter" | " ") {
            event.prevent_default();
            self.apply();
        } else if let Some(to) = next(&key, untrack(|| self.place())) {
            event.prevent_default();
            self.chosen.set(Some(to));
            page::focus(&id_of(to));
        }
    }
}

/// Cells with the names of rows and columns, and what the one in hand says.
#[component]
fn Grid(figure: Memo<Option<Arc<FieldFigure>>>) -> impl IntoView {
    let hand = Hand::new(figure);
    let read = move |read: &dyn Fn(&FieldFigure) -> Option<String>| {
        figure.with(|figure| figure.as_ref().and_then(|it| read(it)).unwrap_or_default())
    };
    let head = move |column: usize| {
        let name = move || read(&|it| it.columns.get(column).map(|it| it.text.clone()));
        let is_now = move || hand.now.get().1 == column;
        view! { <th scope="col" role="columnheader" class:now=is_now>{name}</th> }
    };
    let row = move |row: usize| {
        let name = move || read(&|it| it.rows.get(row).map(|it| it.head.text.clone()));
        let is_now = move || hand.now.get().0 == row;
        let cell = move |column: usize| view! { <OneCell place=(row, column) figure hand /> };
        view! {
            <tr role="row">
                <th scope="row" role="rowheader" class:now=is_now>{name}</th>
                {(0..FIELD_COLUMNS).map(cell).collect_view()}
            </tr>
        }
    };
    let says = move || read(&|it| cell_of(Some(it), hand.place()).map(|cell| cell.says.clone()));
    let press = move |event: KeyboardEvent| hand.press(&event);
    view! {
        <div class="heat-scroll">
            <table class="heat" role="grid" aria-label=move || read(&|it| Some(it.heading.description.clone())) on:keydown=press>
                <thead role="rowgroup">
                    <tr role="row">
                        <td class="corner">{move || read(&|it| Some(it.tokens_caption.clone()))}</td>
                        <th class="over" scope="colgroup" role="columnheader" colspan=FIELD_COLUMNS.to_string()>
                            {move || read(&|it| Some(it.rate_caption.to_owned()))}
                        </th>
                    </tr>
                    <tr role="row">
                        <td class="corner"></td>
                        {(0..FIELD_COLUMNS).map(head).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{(0..FIELD_ROWS).map(row).collect_view()}</tbody>
            </table>
        </div>
        <TakeLine says=Signal::derive(says) hand />
    }
}

/// What the cell in hand says, and the button that takes it.
#[component]
fn TakeLine(says: Signal<String>, hand: Hand) -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <p class="heat-read" role="status">
            <span>{move || says.get()}</span>
            <Show when=move || hand.place() != hand.now.get()>
                <button type="button" class="linkish" on:click=move |_| hand.apply()>
                    {move || presentation.language().field_take()}
                </button>
            </Show>
        </p>
    }
}

/// A cell.
#[component]
fn OneCell(place: CellPlace, figure: Memo<Option<Arc<FieldFigure>>>, hand: Hand) -> impl IntoView {
    let cell = Memo::new(move |_| figure.with(|figure| cell_of(figure.as_deref(), place).cloned()));
    let class = move || {
        let now = hand.now.get();
        let shade = cell.with(|cell| {
            let [right, below] = cell.as_ref().map_or([false; 2], |cell| cell.breaks_even);
            let edge = |is: bool, name: &'static str| if is { name } else { "" };
            let shade = cell.as_ref().map_or(1, |cell| cell.shade);
            format!("s{shade}{}{}", edge(right, " edge-r"), edge(below, " edge-b"))
        });
        let ruled = match (place.0 == now.0, place.1 == now.1) {
            (true, true) => " now",
            (true, false) => " line",
            (false, true) => " column",
            _ => "",
        };
        shade + ruled
    };
    let text = move |read: fn(&FieldCell) -> String| {
        move || cell.with(|cell| cell.as_ref().map(read).unwrap_or_default())
    };
    view! {
        <td
            role="gridcell"
            id=id_of(place)
            class=class
            translate="no"
            tabindex=move || if hand.place() == place { "0" } else { "-1" }
            on:click=move |_| hand.chosen.set(Some(place))
            on:focus=move |_| hand.chosen.set(Some(place))
        >
            <span class="heat-number">{text(|cell| cell.text.clone())}</span>
            <b class="heat-pin">{text(|cell| cell.letters.clone())}</b>
            {(place == (0, 0)).then(|| view! { <EqualLines figure /> })}
        </td>
    }
}

/// The lines along which profit is what it is now, over all cells; they begin in the first.
#[component]
fn EqualLines(figure: Memo<Option<Arc<FieldFigure>>>) -> impl IntoView {
    let lines = move || {
        let lines = figure.with(|figure| figure.as_ref().map(|it| it.equal.clone()));
        let line = |line: Vec<(f64, f64)>| {
            let points: Vec<_> = line.iter().map(|(x, y)| format!("{x:.2},{y:.2}")).collect();
            view! { <polyline points=points.join(" ") /> }
        };
        lines.unwrap_or_default().into_iter().map(line).collect_view()
    };
    let view_box = format!("0 0 {FIELD_COLUMNS} {FIELD_ROWS}");
    view! { <svg class="heat-lines drawn" viewBox=view_box preserveAspectRatio="none" aria-hidden="true">{lines}</svg> }
}

/// What marks and shades mean.
#[component]
fn Legend(figure: Memo<Option<Arc<FieldFigure>>>) -> impl IntoView {
    let keys = move || {
        let keys = figure.with(|figure| figure.as_ref().map(|it| it.legend.clone()));
        let key = |key: crate::figure::profit_field::FieldKey| {
            let class = match key.mark {
                FieldMark::Now => "now".to_owned(),
                FieldMark::BreakEven => "edge".to_owned(),
                FieldMark::Equal => "equal".to_owned(),
                FieldMark::Loss => "s0".to_owned(),
                FieldMark::Shade(step) => format!("s{step}"),
            };
            view! { <li class=class><i></i>{key.text}</li> }
        };
        keys.unwrap_or_default().into_iter().map(key).collect_view()
    };
    view! { <ul class="heat-key" translate="no">{keys}</ul> }
}

fn row_is_now(figure: &FieldFigure, row: usize) -> bool {
    figure.rows.get(row).is_some_and(|row| row.head.is_now)
}

fn column_is_now(figure: &FieldFigure, column: usize) -> bool {
    figure.columns.get(column).is_some_and(|column| column.is_now)
}

fn cell_of(figure: Option<&FieldFigure>, (row, column): CellPlace) -> Option<&FieldCell> {
    figure?.rows.get(row)?.cells.get(column)
}

fn id_of((row, column): CellPlace) -> String {
    format!("cell-{row}-{column}")
}

/// Where a key leads from a cell; `None` for other keys and beyond the rim.
fn next(key: &str, (row, column): CellPlace) -> Option<CellPlace> {
    let within = |(row, column): CellPlace| {
        (row < FIELD_ROWS && column < FIELD_COLUMNS).then_some((row, column))
    };
    match key {
        "ArrowUp" => Some((row.checked_sub(1)?, column)),
        "ArrowDown" => within((row + 1, column)),
        "ArrowLeft" => Some((row, column.checked_sub(1)?)),
        "ArrowRight" => within((row, column + 1)),
        "Home" => Some((row, 0)),
        "End" => Some((row, FIELD_COLUMNS - 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stay_within_the_field() {
        let all = ["ArrowUp", "ArrowLeft", "ArrowDown", "ArrowRight", "Home", "End", "x"];
        let first = all.map(|key| next(key, (0, 0)));
        let to = |row, column| Some((row, column));
        assert_eq!(first, [None, None, to(1, 0), to(0, 1), to(0, 0), to(0, 13), None]);
        let last = all.map(|key| next(key, (FIELD_ROWS - 1, FIELD_COLUMNS - 1)));
        assert_eq!(last, [to(11, 13), to(12, 12), None, None, to(12, 0), to(12, 13), None]);
    }
}
