//! The drawing from 600 pixels on: balances left, flows right, the change of scale between.
//!
//! Its height is always [`HEIGHT`]; columns move with the width, text keeps its size.

use super::account::Account;
use super::column::{FlowColumns, LENS_Y, NODE};
use super::finding::{found_return, last_day};
use super::piece::{Look, Style, run, width_of};
use super::place::FlowPlace;
use super::scale::FlowScale;
use super::shape::{Rect, line, polygon};
use super::sheet::Sheet;
use super::stand::{Placed, Target, uses_height};
use super::{left, right};
use crate::chart::{Align, Role};
use crate::text::sankey::{Return, Wording, factor_sign};

/// Height of the drawing.
pub(super) const HEIGHT: f64 = 524.0;
/// Most that a column of flows may take without its gaps.
const FLOW_MAX: f64 = 330.0;
/// Most that the column of uses may take with its gaps.
const USES_MAX: f64 = 420.0;
/// The line along the bottom.
const LINE_Y: f64 = 510.0;
/// The line along the bottom is to scale up to this width.
const LINE_MAX: f64 = 16.0;

/// Draws everything.
pub(super) fn draw(sheet: &mut Sheet, account: &Account, each: Option<f64>, width: f64) {
    let mut columns = FlowColumns::new(width, sheet.language, account);
    let has_room = |k: f64| uses_height(account, k) <= USES_MAX;
    let scale = FlowScale::new(account, left::reserve_height(account), FLOW_MAX, has_room);
    (columns.factor, columns.flow) = (scale.factor, scale.flow());
    columns.line = (account.back.max(account.out) * scale.balance).clamp(2.0, LINE_MAX).round();
    columns.bracket = width - columns.line - 13.5;
    columns.each = each.map(|each| sheet.money(each));
    let placed = Placed::new(account, scale, &columns);
    columns.interest_span = placed.interest_span();
    brackets(sheet, account, scale, &columns);
    left::draw(sheet, account, scale, &columns);
    lens_words(sheet, account, scale, &columns);
    right::draw(sheet, account, &columns, &placed);
    returns(sheet, account, scale, &columns, &placed);
}

fn brackets(sheet: &mut Sheet, account: &Account, scale: FlowScale, columns: &FlowColumns) {
    let language = sheet.language;
    let before = account.start.plus(-1);
    let day = language.day(before, last_day(before));
    let middle = columns.lens;
    let texts = [
        (
            (0.0, middle - 46.0),
            [language.balances_on(&day), day],
            sheet.words.actual_scale.to_owned(),
        ),
        (
            (columns.interest - 24.0, columns.width),
            [
                language.flows_over(account.months),
                language.month_count(u32::try_from(account.months).unwrap_or(12)),
            ],
            language.drawn_larger(scale.factor),
        ),
    ];
    for ((from, to), titles, scale) in texts {
        let d = line(&[(from + 0.5, 22.0), (from + 0.5, 16.5), (to - 0.5, 16.5), (to - 0.5, 22.0)]);
        sheet.stroke(Look::Bracket, Role::Ink, d);
        // A change of scale is always stated; what is drawn may be said in fewer words.
        let scale = vec![run(scale, Style::Quiet)];
        let titles = titles.map(|title| vec![run(title, Style::Strong)]);
        sheet.label_fitting((from, 10.0), Align::Start, to - from - width_of(&scale) - 8.0, titles);
        sheet.label((to, 10.0), Align::End, scale);
    }
}

fn lens_words(sheet: &mut Sheet, account: &Account, scale: FlowScale, columns: &FlowColumns) {
    let x = columns.lens;
    let radius = columns.lens_radius;
    let sign = factor_sign(scale.factor);
    // A reserve that earns much has a strand wider than the lens.
    let strand = Account::amount(&account.sources, FlowPlace::Interest) * scale.balance;
    let y = LENS_Y + radius.max(strand / 2.0) + 23.0;
    sheet.label((x, y), Align::Middle, vec![run(sign, Style::Number)]);
    if columns.is_full {
        let [first, second] = sheet.language.lens_lines(account.months);
        let y = LENS_Y - radius - 27.0;
        sheet.label((x, y), Align::Middle, vec![run(first, Style::Aside)]);
        sheet.label((x, y + 17.0), Align::Middle, vec![run(second, Style::Aside)]);
    }
}

/// What comes back along the bottom, or goes out of the cushion, at the scale of balances.
fn returns(
    sheet: &mut Sheet,
    account: &Account,
    scale: FlowScale,
    columns: &FlowColumns,
    placed: &Placed,
) {
    let comes = account.back > 0.0 && account.back >= account.out;
    let amount = if comes { account.back } else { account.out };
    let true_width = amount * scale.balance;
    let width = columns.line;
    let cushion = left::claims_bottom(account, scale);
    let x = f64::max(6.0, width / 2.0);
    let to_scale = (0.5..=LINE_MAX).contains(&true_width);
    let mut gate = None;
    if comes {
        let rects = placed.back_rects();
        bracket(sheet, columns, &rects);
        let middle = middle_of(&rects);
        let edge = columns.width - 3.0 - width / 2.0;
        let d = line(&[
            (columns.bracket, middle),
            (edge, middle),
            (edge, LINE_Y),
            (x, LINE_Y),
            (x, cushion + 14.0),
        ]);
        sheet.stroke(Look::Return(width), Role::Cushion, d);
        arrow(sheet, (x, cushion + 4.0), width);
    } else if let (true, Some(target)) = (amount > 0.0, placed.cushion_target()) {
        gate = Some(goes_out(sheet, (x, cushion), target, width));
    }
    return_words(sheet, account, columns, (to_scale, LINE_Y - width / 2.0 - 9.0), gate);
}

/// The line from the cushion to the node it feeds; where it rises.
fn goes_out(sheet: &mut Sheet, (x, top): (f64, f64), target: Target, width: f64) -> f64 {
    let start = [(x, top + 4.0), (x, LINE_Y)];
    let (rise, end, tip) = match target {
        Target::FromBelow(rect) => {
            let rise = rect.x + NODE / 2.0;
            (rise, vec![(rise, rect.bottom() + 13.0)], [(-6.0, 12.0), (0.0, 0.0), (6.0, 12.0)])
        }
        Target::FromTheLeft(rect) => {
            let rise = rect.x - 22.0;
            let end = vec![(rise, rect.middle()), (rect.x - 13.0, rect.middle())];
            (rise, end, [(-12.0, -6.0), (0.0, 0.0), (-12.0, 6.0)])
        }
    };
    let at = match target {
        Target::FromBelow(rect) => (rise, rect.bottom() + 2.0),
        Target::FromTheLeft(rect) => (rect.x - 2.0, rect.middle()),
    };
    let points: Vec<_> = start.into_iter().chain([(rise, LINE_Y)]).chain(end).collect();
    sheet.stroke(Look::Return(width), Role::Bad, line(&points));
    let tip = tip.map(|(dx, dy)| (at.0 + dx, at.1 + dy));
    sheet.stroke(Look::Arrow, Role::Bad, polygon(&tip));
    rise
}

fn return_words(
    sheet: &mut Sheet,
    account: &Account,
    columns: &FlowColumns,
    (to_scale, y): (bool, f64),
    gate: Option<f64>,
) {
    let x = columns.reserve + NODE + 16.0;
    let found = found_return(sheet, account);
    let wording = |found: &Return, wording: Wording| {
        let [bold, way, course] = sheet.language.comes_back(found, wording);
        vec![run(bold, Style::Strong), run(way, Style::Plain), run(course, Style::Plain)]
    };
    let first = if to_scale { Wording::ToScale } else { Wording::Plain };
    let mut wordings = [first, Wording::Plain, Wording::Short].map(|how| wording(&found, how));
    if let Some(gate) = gate {
        // The line rises through the words: they stand on both sides of it.
        let course = wordings.each_mut().map(Vec::pop);
        let fits = wordings.iter().any(|runs| width_of(runs) <= gate - x - 10.0);
        let x = if fits { x } else { 18.0 };
        sheet.label_fitting((x, y), Align::Start, gate - x - 10.0, wordings);
        let [course, ..] = course;
        sheet.label((gate + 14.0, y), Align::Start, course.into_iter().collect());
        return;
    }
    let bare = Return { marks: None, ..found.clone() };
    let wordings = wordings.into_iter().chain([wording(&bare, Wording::Short)]);
    let wordings: Vec<_> = wordings.collect();
    let room = columns.width - 24.0 - x;
    let fits = wordings.iter().any(|runs| width_of(runs) <= room);
    let (x, room) = if fits { (x, room) } else { (18.0, columns.width - 40.0) };
    sheet.label_fitting((x, y), Align::Start, room, wordings);
}

/// The bracket beside the uses that stay in the reserve.
fn bracket(sheet: &mut Sheet, columns: &FlowColumns, rects: &[Rect]) {
    let top = rects.iter().map(|rect| rect.y).fold(f64::INFINITY, f64::min);
    let bottom = rects.iter().map(|rect| rect.bottom()).fold(0.0, f64::max);
    let x = columns.bracket;
    let (top, bottom) = (top.min(middle_of(rects) - 6.0), bottom.max(middle_of(rects) + 6.0));
    let d = line(&[(x - 6.0, top), (x, top), (x, bottom), (x - 6.0, bottom)]);
    sheet.stroke(Look::Bracket, Role::Cushion, d);
}

fn middle_of(rects: &[Rect]) -> f64 {
    let top = rects.iter().map(|rect| rect.y).fold(f64::INFINITY, f64::min);
    let bottom = rects.iter().map(|rect| rect.bottom()).fold(0.0, f64::max);
    if top.is_finite() { f64::midpoint(top, bottom) } else { LENS_Y }
}

/// The tip of a line of a width that comes back.
fn arrow(sheet: &mut Sheet, (x, y): (f64, f64), width: f64) {
    let half = f64::max(6.0, width * 0.5 + 4.0).min(x.max(6.0));
    let tip = polygon(&[(x - half, y + 12.0), (x, y), (x + half, y + 12.0)]);
    sheet.stroke(Look::Arrow, Role::Cushion, tip);
}
