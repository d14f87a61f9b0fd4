//! The drawing from 600 pixels on: balances left, flows right, the change of scale between.
//!
//! Its height is always [`HEIGHT`]; columns move with the width, text keeps its size.

use super::account::{Account, NOTHING};
use super::right::Target;
use super::scale::Scale;
use super::shape::{Rect, line, polygon};
use super::sheet::{Anchor, Sheet, StrokeKind, Style, run, width_of};
use super::{left, right};
use crate::chart::Role;
use crate::text::Language;
use crate::text::flow::{Course, Return, Wording};

/// Height of the drawing.
pub(super) const HEIGHT: f64 = 524.0;
/// Upper edge of the left columns.
pub(super) const TOP: f64 = 74.0;
/// Lower edge of all columns.
pub(super) const FLOOR: f64 = 480.0;
/// Middle of the lens and of the interest.
pub(super) const LENS_Y: f64 = 272.0;
/// Width of a node.
pub(super) const NODE: f64 = 14.0;
/// Least height of a node.
pub(super) const NODE_MIN: f64 = 1.5;
/// Most that a column of flows may take without its gaps.
const FLOW_MAX: f64 = 330.0;
/// Most that the column of uses may take with its gaps.
const USES_MAX: f64 = 420.0;
/// The line along the bottom.
const LINE_Y: f64 = 510.0;
/// The line along the bottom is to scale up to this width.
const LINE_MAX: f64 = 16.0;

/// Left edges of the columns.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) width: f64,
    pub(super) reserve: f64,
    pub(super) lens: f64,
    pub(super) lens_radius: f64,
    pub(super) interest: f64,
    pub(super) profit: f64,
    pub(super) uses: f64,
    /// Whether there is room for words rather than names.
    pub(super) is_full: bool,
    /// Top and bottom of the interest with what comes beside it.
    pub(super) interest_span: (f64, f64),
    /// Width of the line that comes back, and the place of its bracket.
    pub(super) line: f64,
    pub(super) bracket: f64,
    /// How many times larger flows are drawn.
    pub(super) factor: f64,
    /// Pixels a dollar of the flows.
    pub(super) flow: f64,
    /// Profit a person.
    pub(super) each: Option<String>,
    /// Whether labels stand left of the interest's column.
    pub(super) has_extras: bool,
}

impl Columns {
    fn new(width: f64, language: Language, account: &Account) -> Self {
        let is_full = width >= 900.0;
        let margin = match (language, is_full) {
            (Language::English, true) => 190.0,
            (Language::Japanese, true) => 216.0,
            (Language::English, false) => 136.0,
            (Language::Japanese, false) => 150.0,
        };
        let room = width - margin;
        let [reserve, lens, interest, profit] =
            if is_full { [0.225, 0.545, 0.663, 0.828] } else { [0.22, 0.49, 0.62, 0.80] }
                .map(|share: f64| (share * room).round());
        Self {
            width,
            reserve,
            lens,
            lens_radius: if is_full { 49.0 } else { 30.0 },
            interest,
            profit,
            uses: room - NODE,
            is_full,
            interest_span: (LENS_Y, LENS_Y),
            line: 2.0,
            bracket: width - 15.5,
            factor: 1.0,
            flow: 1.0,
            each: None,
            has_extras: account.sources.len() > 1,
        }
    }

    /// The part of their way that strands run level, beside their labels.
    pub(super) fn bend(&self) -> f64 {
        if self.is_full { 0.42 } else { 0.55 }
    }

    /// How far right a label at the height `y` may reach between the reserve and the interest.
    pub(super) fn stub_room(&self, y: f64) -> f64 {
        let below = y - LENS_Y - self.lens_radius;
        if below < 8.0 {
            return self.lens - self.lens_radius - 8.0;
        }
        if below < 34.0 {
            return self.lens - 30.0;
        }
        let (from, to) = (self.lens + self.lens_radius - 7.0, self.interest);
        let bottom = self.interest_span.1;
        if self.has_extras && y > LENS_Y {
            return self.lens + 20.0;
        }
        if y > bottom + 10.0 {
            return to - 6.0;
        }
        let share = ((y - 8.0 - LENS_Y) / (bottom - LENS_Y).max(1.0)).clamp(0.0, 1.0);
        from + (to - from) * share - 8.0
    }
}

/// Draws everything.
pub(super) fn draw(sheet: &mut Sheet, account: &Account, each: Option<f64>, width: f64) {
    let mut columns = Columns::new(width, sheet.language, account);
    let has_room = |k: f64| right::uses_height(account, k) <= USES_MAX;
    let scale = Scale::new(account, left::reserve_height(account), FLOW_MAX, has_room);
    (columns.factor, columns.flow) = (scale.factor, scale.flow());
    columns.line = (account.back.max(account.out) * scale.balance).clamp(2.0, LINE_MAX).round();
    columns.bracket = width - columns.line - 13.5;
    columns.each = each.map(|each| sheet.money(each));
    let placed = right::Placed::new(account, scale, &columns);
    columns.interest_span = placed.interest_span();
    brackets(sheet, account, scale, &columns);
    left::draw(sheet, account, scale, &columns);
    lens_words(sheet, account, scale, &columns);
    right::draw(sheet, account, &columns, &placed);
    returns(sheet, account, scale, &columns, &placed);
}

fn brackets(sheet: &mut Sheet, account: &Account, scale: Scale, columns: &Columns) {
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
        sheet.stroke(StrokeKind::Bracket, Role::Ink, 1.0, d);
        // A change of scale is always stated; what is drawn may be said in fewer words.
        let scale = vec![run(scale, Style::Quiet)];
        let titles = titles.map(|title| vec![run(title, Style::Strong)]);
        sheet.label_fitting(
            (from, 10.0),
            Anchor::Start,
            to - from - width_of(&scale) - 8.0,
            titles,
        );
        sheet.label((to, 10.0), Anchor::End, scale);
    }
}

/// The last day of a month.
pub(super) fn last_day(month: crate::unit::Month) -> u32 {
    let days: f64 = month.year_part().days();
    (28..=31).find(|day| f64::from(*day) >= days).unwrap_or(31)
}

fn lens_words(sheet: &mut Sheet, account: &Account, scale: Scale, columns: &Columns) {
    let x = columns.lens;
    let radius = columns.lens_radius;
    let sign = sheet.language.factor_sign(scale.factor);
    sheet.label((x, LENS_Y + radius + 23.0), Anchor::Middle, vec![run(sign, Style::Number)]);
    if columns.is_full {
        let [first, second] = sheet.language.lens_lines(account.months);
        let y = LENS_Y - radius - 27.0;
        sheet.label((x, y), Anchor::Middle, vec![run(first, Style::Aside)]);
        sheet.label((x, y + 17.0), Anchor::Middle, vec![run(second, Style::Aside)]);
    }
}

/// What comes back along the bottom, or goes out of the cushion, at the scale of balances.
fn returns(
    sheet: &mut Sheet,
    account: &Account,
    scale: Scale,
    columns: &Columns,
    placed: &right::Placed,
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
        sheet.stroke(StrokeKind::Return, Role::Cushion, width, d);
        arrow(sheet, Role::Cushion, x, cushion + 4.0);
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
    sheet.stroke(StrokeKind::Return, Role::Bad, width, line(&points));
    let tip = tip.map(|(dx, dy)| (at.0 + dx, at.1 + dy));
    sheet.stroke(StrokeKind::Arrow, Role::Bad, 0.0, polygon(&tip));
    rise
}

fn return_words(
    sheet: &mut Sheet,
    account: &Account,
    columns: &Columns,
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
        sheet.label_fitting((x, y), Anchor::Start, gate - x - 10.0, wordings);
        let [course, ..] = course;
        sheet.label((gate + 14.0, y), Anchor::Start, course.into_iter().collect());
        return;
    }
    let bare = Return { marks: None, ..found.clone() };
    let wordings = wordings.into_iter().chain([wording(&bare, Wording::Short)]);
    let wordings: Vec<_> = wordings.collect();
    let room = columns.width - 24.0 - x;
    let fits = wordings.iter().any(|runs| width_of(runs) <= room);
    let (x, room) = if fits { (x, room) } else { (18.0, columns.width - 40.0) };
    sheet.label_fitting((x, y), Anchor::Start, room, wordings);
}

/// What becomes of the cushion, in finished numbers.
pub(super) fn found_return(sheet: &Sheet, account: &Account) -> Return {
    let money = |usd: f64| sheet.money(usd);
    let some = |usd: f64| (usd > 0.0).then(|| money(usd));
    let change = account.excess_end - account.excess;
    let cushion = match account.excess_end {
        end if end < -0.005 => Course::Short(money(-end)),
        end if money(end) == money(account.excess) => Course::Stays(money(end)),
        end if change > 0.0 => Course::Grows(money(end)),
        end => Course::Falls(money(end)),
    };
    // What is less than half of the last digit that shows is not missed.
    let largest = account.excess_end.abs().max(account.excess.abs()).max(account.back);
    let shows = account.marks.abs() > f64::max(NOTHING, largest * 0.000_5);
    Return {
        back: some(account.back),
        out: some(account.out),
        has_gifts: account.gifts > 0.0,
        bets: some(account.carried),
        marks: shows.then(|| sheet.language.money_change(account.marks, 3)),
        cushion,
        end: sheet.language.date_long(account.end),
    }
}

/// The bracket beside the uses that stay in the reserve.
fn bracket(sheet: &mut Sheet, columns: &Columns, rects: &[Rect]) {
    let top = rects.iter().map(|rect| rect.y).fold(f64::INFINITY, f64::min);
    let bottom = rects.iter().map(|rect| rect.bottom()).fold(0.0, f64::max);
    let x = columns.bracket;
    let (top, bottom) = (top.min(middle_of(rects) - 6.0), bottom.max(middle_of(rects) + 6.0));
    let d = line(&[(x - 6.0, top), (x, top), (x, bottom), (x - 6.0, bottom)]);
    sheet.stroke(StrokeKind::Bracket, Role::Cushion, 1.0, d);
}

fn middle_of(rects: &[Rect]) -> f64 {
    let top = rects.iter().map(|rect| rect.y).fold(f64::INFINITY, f64::min);
    let bottom = rects.iter().map(|rect| rect.bottom()).fold(0.0, f64::max);
    if top.is_finite() { f64::midpoint(top, bottom) } else { LENS_Y }
}

fn arrow(sheet: &mut Sheet, role: Role, x: f64, y: f64) {
    let half = f64::max(6.0, sheet.strokes.last().map_or(0.0, |line| line.width) * 0.5 + 4.0);
    let half = half.min(x.max(6.0));
    let d = polygon(&[(x - half, y + 12.0), (x, y), (x + half, y + 12.0)]);
    sheet.stroke(StrokeKind::Arrow, role, 0.0, d);
}
