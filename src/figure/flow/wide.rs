//! The drawing from 600 pixels on: balances left, flows right, the change of scale between.
//!
//! Its height is always [`HEIGHT`]; columns move with the width, text keeps its size.

use super::account::Account;
use super::scale::Scale;
use super::shape::{Rect, line, polygon};
use super::sheet::{Anchor, Sheet, StrokeKind, Style, run, width_of};
use super::{left, right};
use crate::chart::Role;
use crate::text::Language;
use crate::text::flow::{Course, Return};

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
    /// How many times larger flows are drawn.
    pub(super) factor: f64,
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
            (Language::Japanese, true) => 206.0,
            (Language::English, false) => 136.0,
            (Language::Japanese, false) => 150.0,
        };
        let room = width - margin;
        let [reserve, lens, interest, profit] =
            if is_full { [0.225, 0.545, 0.663, 0.828] } else { [0.236, 0.47, 0.62, 0.80] }
                .map(|share: f64| (share * room).round());
        Self {
            width,
            reserve,
            lens,
            lens_radius: if is_full { 49.0 } else { 34.0 },
            interest,
            profit,
            uses: room - NODE,
            is_full,
            interest_span: (LENS_Y, LENS_Y),
            factor: 1.0,
            each: None,
            has_extras: account.sources.len() > 1,
        }
    }

    /// How far right a label at the height `y` may reach between the reserve and the interest.
    pub(super) fn stub_room(&self, y: f64) -> f64 {
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
    let scale = Scale::new(account, left::reserve_height(account), FLOW_MAX);
    columns.factor = scale.factor;
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
        (0.0, middle - 46.0, language.balances_on(&day), sheet.words.actual_scale.to_owned()),
        (
            columns.interest - 24.0,
            columns.width,
            language.flows_over(account.months),
            language.drawn_larger(scale.factor),
        ),
    ];
    for (from, to, title, scale) in texts {
        let d = line(&[(from + 0.5, 22.0), (from + 0.5, 16.5), (to - 0.5, 16.5), (to - 0.5, 22.0)]);
        sheet.stroke(StrokeKind::Bracket, Role::Ink, 1.0, d);
        sheet.label((from, 9.0), Anchor::Start, vec![run(title, Style::Strong)]);
        sheet.label((to, 9.0), Anchor::End, vec![run(scale, Style::Quiet)]);
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
    let width = true_width.clamp(2.0, LINE_MAX);
    let cushion = left::claims_bottom(account, scale);
    let x = 6.0;
    if comes {
        let rects = placed.back_rects();
        bracket(sheet, columns, &rects);
        let middle = middle_of(&rects);
        let edge = columns.width - 3.0 - width / 2.0;
        let d = line(&[
            (columns.width - 15.0, middle),
            (edge, middle),
            (edge, LINE_Y),
            (x, LINE_Y),
            (x, cushion + 14.0),
        ]);
        sheet.stroke(StrokeKind::Return, Role::Cushion, width, d);
        arrow(sheet, Role::Cushion, x, cushion + 4.0);
    } else if let (true, Some(target)) = (amount > 0.0, placed.cushion_rect()) {
        let to = target.x + NODE / 2.0;
        let d = line(&[(x, cushion + 4.0), (x, LINE_Y), (to, LINE_Y), (to, target.bottom() + 12.0)]);
        sheet.stroke(StrokeKind::Return, Role::Bad, width, d);
        arrow(sheet, Role::Bad, to, target.bottom() + 2.0);
    }
    let to_scale = (2.0..=LINE_MAX).contains(&true_width) || true_width > 0.5 && width <= 2.0;
    return_words(sheet, account, columns, (to_scale, LINE_Y - width / 2.0 - 9.0));
}

fn return_words(
    sheet: &mut Sheet,
    account: &Account,
    columns: &Columns,
    (to_scale, y): (bool, f64),
) {
    let x = columns.reserve + NODE + 16.0;
    let found = found_return(sheet, account);
    let wording = |found: &Return, to_scale: bool| {
        let [bold, rest] = sheet.language.comes_back(found, to_scale);
        vec![run(bold, Style::Strong), run(rest, Style::Plain)]
    };
    let bare = Return { marks: None, ..found.clone() };
    let wordings =
        [wording(&found, to_scale), wording(&found, false), wording(&bare, false)];
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
    let shows = account.marks.abs() > 0.01 * account.excess_end.abs().max(account.back);
    Return {
        back: some(account.back),
        out: some(account.out),
        marks: shows.then(|| sheet.language.money_change(account.marks, 3)),
        cushion,
        end: sheet.language.date_long(account.end),
    }
}

/// The bracket beside the uses that stay in the reserve.
fn bracket(sheet: &mut Sheet, columns: &Columns, rects: &[Rect]) {
    let top = rects.iter().map(|rect| rect.y).fold(f64::INFINITY, f64::min);
    let bottom = rects.iter().map(|rect| rect.bottom()).fold(0.0, f64::max);
    let x = columns.width - 15.5;
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
    let d = polygon(&[(x - 6.0, y + 12.0), (x, y), (x + 6.0, y + 12.0)]);
    sheet.stroke(StrokeKind::Arrow, role, 0.0, d);
}
