//! A path as a list of points: month and value in boxes, a button to add one and one to remove
//! each.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::icon::{IconButton, path};
use super::number_box::PlainBox;
use crate::scenario::{Parameter, Quantity, RatePoint, room, with_added, with_moved};
use crate::state::{Presentation, Session};

/// The list; values are in the unit of `parameter`, and no fewer points stay than `least`.
#[component]
pub(super) fn Points(
    parameter: Parameter,
    points: Memo<Vec<RatePoint>>,
    least: usize,
    #[prop(into)] write: Callback<Vec<RatePoint>>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let texts = move || presentation.language().texts().control();
    let count = Memo::new(move |_| points.with(Vec::len));
    let add = move |_| {
        let (months, first) = session
            .present()
            .with_untracked(|shown| (shown.scenario.months(), shown.scenario.number(parameter)));
        write.run(points.with_untracked(|points| with_added(points, months, first)));
    };
    view! {
        <ol class="points">
            <For each=move || 0..count.get() key=|place| *place let:place><PointRow parameter points place least write /></For>
        </ol>
        <button type="button" class="linkish add-point" on:click=add>{move || texts().add_point}</button>
    }
}

#[component]
fn PointRow(
    parameter: Parameter,
    points: Memo<Vec<RatePoint>>,
    place: usize,
    least: usize,
    write: Callback<Vec<RatePoint>>,
) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let point =
        Memo::new(move |_| points.with(|points| points.get(place).copied()).unwrap_or_default());
    let put = move |point: RatePoint| {
        write.run(points.with_untracked(|points| with_moved(points, place, point)));
    };
    let month = move |month: Decimal| {
        put((u32::try_from(month.round()).unwrap_or_default(), point.get_untracked().1));
    };
    let value = move |value: Decimal| put((point.get_untracked().0, value));
    let remove = move |()| {
        let mut left = points.get_untracked();
        if left.len() > least && place < left.len() {
            left.remove(place);
            write.run(left);
        }
    };
    let name = move || presentation.language().point_number(place + 1);
    let labelled = move |part: &str| presentation.language().subject_with_unit(&name(), part);
    let date = move || {
        let start = session.present().with(|shown| shown.scenario.start());
        presentation.language().point_month(start, point.get().0)
    };
    let month_quantity = move || {
        let (least, most) = points.with(|points| room(points, place));
        Quantity::PointMonth { least, most }
    };
    let texts = move || presentation.language().texts();
    view! {
        <li>
            <PlainBox
                quantity=month_quantity
                step=Decimal::ONE
                value=move || Decimal::from(point.get().0)
                label=move || labelled(texts().path().month)
                take=month
            />
            <span class="point-date">{date}</span>
            <PlainBox
                quantity=move || Quantity::Parameter(parameter)
                step=parameter.row().step
                value=move || point.get().1
                label=move || labelled(presentation.language().label(crate::scenario::Id::Parameter(parameter)))
                take=value
            />
            <IconButton
                class="closer"
                d=path::CLOSE
                label=move || labelled(texts().control().remove_point)
                press=remove
                attr:disabled=move || points.with(Vec::len) <= least
            />
        </li>
    }
}
