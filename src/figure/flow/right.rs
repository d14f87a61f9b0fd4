//! The right half of the wide drawing: interest, who gets it, profit and its uses.

use super::account::{Account, Item};
use super::left::joined;
use super::place::Place;
use super::scale::Scale;
use super::shape::{Rect, band, line, polygon, spread, stack};
use super::sheet::{Anchor, BandShade, Run, Sheet, StrokeKind, Style, run, width_of};
use super::wide::{Columns, LENS_Y, NODE, NODE_MIN};
use crate::chart::Role;

/// From this height a label has several lines.
const TALL: f64 = 60.0;
/// Gap between nodes of a column.
const GAP: f64 = 17.0;
/// Gap before what leaves below the profit.
const GAP_BELOW: f64 = 36.0;
/// Highest edge of a node of this half.
const CEILING: f64 = 34.0;
/// Lowest edge; the words above the line along the bottom stand below.
const FLOOR_RIGHT: f64 = 468.0;

type Stand = (Item, Rect);

/// Where everything of this half stands.
pub(super) struct Placed {
    /// Interest of each asset, a stack without gaps.
    interest: Vec<Stand>,
    sources: Vec<Stand>,
    drains: Vec<Stand>,
    /// The outline of a loss.
    loss: Option<Rect>,
    ghosts: Vec<(Place, Rect)>,
    means: Vec<Stand>,
    uses: Vec<Stand>,
    bets_inside: bool,
}

impl Placed {
    pub(super) fn new(account: &Account, scale: Scale, columns: &Columns) -> Self {
        let k = scale.flow();
        let mut sources = sources(account, k, columns.interest);
        let top = sources.first().map_or(LENS_Y, |(_, rect)| rect.y);
        let Shared { drains, loss, cushion, by } = shared(account, k, columns.profit, top);
        // The interest moves along, so that the profit leaves it level.
        shift(&mut sources, by.max(-26.0));
        let ghosts = ghosts(account, columns.profit, &drains, loss);
        let profit = drains.iter().find(|(item, _)| item.place == Place::Profit);
        let means: Vec<Stand> = profit.copied().into_iter().chain(cushion).collect();
        let uses = uses(account, k, columns, &means, &drains, &ghosts);
        let interest = interest(account, sources.first());
        let bets_inside = account.bets_inside;
        Self { interest, sources, drains, loss, ghosts, means, uses, bets_inside }
    }

    /// Top and bottom of the interest.
    pub(super) fn interest_span(&self) -> (f64, f64) {
        let edges = self.interest.first().zip(self.interest.last());
        edges.map_or((LENS_Y, LENS_Y), |((_, first), (_, last))| (first.y, last.bottom()))
    }

    /// The height at which the profit leaves the interest.
    fn profit_leaves(&self) -> f64 {
        let top = self.sources.first().map_or(LENS_Y, |(_, rect)| rect.y);
        let before: f64 = self
            .drains
            .iter()
            .take_while(|(item, _)| item.place != Place::Profit)
            .map(|(_, rect)| rect.height)
            .sum();
        let profit = self.drains.iter().find(|(item, _)| item.place == Place::Profit);
        top + before + profit.map_or(0.0, |(_, rect)| rect.height / 2.0)
    }

    /// The uses that stay in the reserve.
    pub(super) fn back_rects(&self) -> Vec<Rect> {
        let back = |place: Place| match place {
            Place::GoldBought | Place::BitcoinBought | Place::Kept => true,
            Place::Bets => self.bets_inside,
            _ => false,
        };
        self.uses.iter().filter(|(item, _)| back(item.place)).map(|(_, rect)| *rect).collect()
    }

    /// What the cushion gives, where it gives.
    pub(super) fn cushion_target(&self) -> Option<Target> {
        let of = |stands: &[Stand], place: Place| {
            stands.iter().find(|(item, _)| item.place == place).map(|(_, rect)| *rect)
        };
        let loss = of(&self.sources, Place::CushionForLoss).map(Target::FromBelow);
        loss.or_else(|| of(&self.means, Place::CushionForUses).map(Target::FromTheLeft))
    }
}

/// A node the cushion feeds, and the side that is free.
#[derive(Clone, Copy)]
pub(super) enum Target {
    FromBelow(Rect),
    FromTheLeft(Rect),
}

/// Nodes of a column from `top`, each as high as its amount.
fn column(items: &[Item], k: f64, x: f64, (gap, top): (f64, f64)) -> Vec<Stand> {
    let heights: Vec<f64> = items.iter().map(|item| (item.amount * k).max(NODE_MIN)).collect();
    let starts = stack(&heights, gap, 18.0, top);
    let rect = |(start, height): (f64, &f64)| Rect::new(x, start, NODE, *height);
    items.iter().copied().zip(starts.into_iter().zip(&heights).map(rect)).collect()
}

fn bottom_of(stands: &[Stand]) -> f64 {
    stands.iter().map(|(_, rect)| rect.bottom()).fold(0.0, f64::max)
}

fn shift(stands: &mut [Stand], by: f64) {
    for (_, rect) in stands {
        rect.y += by;
    }
}

fn sources(account: &Account, k: f64, x: f64) -> Vec<Stand> {
    let mut placed = column(&account.sources, k, x, (GAP, 0.0));
    let middle = bottom_of(&placed) / 2.0;
    shift(&mut placed, LENS_Y - middle);
    placed
}

fn interest(account: &Account, source: Option<&Stand>) -> Vec<Stand> {
    let Some((whole, rect)) = source.filter(|(item, _)| item.place == Place::Interest) else {
        return Vec::new();
    };
    let mut y = rect.y;
    let part = |asset: &super::account::Asset| {
        let height = rect.height * asset.earned / whole.amount;
        let stand =
            (Item { place: asset.place, amount: asset.earned }, Rect::new(rect.x, y, NODE, height));
        y += height;
        stand
    };
    account.assets.iter().filter(|asset| asset.earned > 0.005).map(part).collect()
}

/// The column of those who share the income.
struct Shared {
    drains: Vec<Stand>,
    loss: Option<Rect>,
    /// What the cushion gives to uses, right under the profit.
    cushion: Option<Stand>,
    /// How far the column had to move to stay above the floor.
    by: f64,
}

/// One row of the column: its place, height and the gap before it.
struct Step {
    item: Item,
    height: f64,
    gap: f64,
}

/// Holders and partners rise above the interest's top by their gaps; costs sink below it.
fn shared(account: &Account, k: f64, x: f64, top: f64) -> Shared {
    let steps = steps(account, k);
    let is_above = |step: &&Step| is_above(step.item.place);
    let above: f64 = steps.iter().filter(is_above).map(|_| GAP).sum();
    let ghosts = 2.0 - above / GAP;
    let ceiling = CEILING + 24.0 * ghosts;
    let heights: f64 = steps.iter().map(|step| step.height).sum();
    let gaps: f64 = steps.iter().map(|step| step.gap).sum();
    let squeeze = ((FLOOR_RIGHT - ceiling - heights) / gaps.max(1.0)).clamp(0.4, 1.0);
    let mut y = top - above * squeeze;
    let end = y + heights + gaps * squeeze;
    let by = (FLOOR_RIGHT - end).min(0.0).max(ceiling - y);
    y += by.min(0.0);
    let mut found = Shared { drains: Vec::new(), loss: None, cushion: None, by: by.min(0.0) };
    for Step { item, height, gap } in steps {
        y += gap * squeeze;
        let rect = Rect::new(x, y, NODE, height);
        y += height;
        match item.place {
            Place::Shortfall => found.loss = Some(rect),
            Place::CushionForUses => found.cushion = Some((item, rect)),
            _ => found.drains.push((item, rect)),
        }
    }
    found
}

fn is_above(place: Place) -> bool {
    matches!(place, Place::Holders | Place::Partners)
}

/// The rows from top to bottom; the outline of a loss stands where the profit would.
fn steps(account: &Account, k: f64) -> Vec<Step> {
    let mut items = account.drains.clone();
    let place = items.iter().position(|item| !is_above(item.place) && item.place != Place::Profit);
    let place = place.unwrap_or(items.len());
    if let Some(cushion) = account.means.iter().find(|item| item.place == Place::CushionForUses) {
        items.insert(place, *cushion);
    }
    if account.profit < -0.005 {
        items.insert(place, Item { place: Place::Shortfall, amount: -account.profit });
    }
    let mut steps: Vec<Step> = Vec::with_capacity(items.len());
    let mut is_below = false;
    for item in items {
        let least = if item.place == Place::Shortfall { 10.0 } else { NODE_MIN };
        let height = (item.amount * k).max(least);
        let kept = matches!(item.place, Place::Profit | Place::Shortfall | Place::CushionForUses);
        let gap = match steps.last() {
            None => 0.0,
            Some(last)
                if item.place == Place::CushionForUses && last.item.place == Place::Profit =>
            {
                3.0
            }
            Some(last) => {
                let first_below = !kept && !is_above(item.place) && !is_below;
                let gap = if first_below { GAP_BELOW } else { GAP };
                gap.max(18.0 - f64::midpoint(height, last.height))
            }
        };
        is_below |= !kept && !is_above(item.place);
        steps.push(Step { item, height, gap });
    }
    steps
}

fn ghosts(account: &Account, x: f64, drains: &[Stand], loss: Option<Rect>) -> Vec<(Place, Rect)> {
    let unpaid = |place: &Place| Account::amount(&account.drains, *place) <= 0.0;
    let places: Vec<Place> = [Place::Holders, Place::Partners].into_iter().filter(unpaid).collect();
    let top = drains.first().map_or(LENS_Y, |(_, rect)| rect.y);
    let top = loss.map_or(top, |rect| rect.y.min(top));
    let mut y = (top - 24.0).min(80.0);
    let mut ghosts = Vec::with_capacity(2);
    for place in places.into_iter().rev() {
        ghosts.push((place, Rect::new(x + 0.5, y - 5.0, NODE - 1.0, 10.0)));
        y -= if top < 110.0 { 20.0 } else { 30.0 };
    }
    ghosts
}

/// Uses stand around the middle of what pays for them, clear of the labels above and below.
fn uses(
    account: &Account,
    k: f64,
    columns: &Columns,
    means: &[Stand],
    drains: &[Stand],
    ghosts: &[(Place, Rect)],
) -> Vec<Stand> {
    let mut placed = column(&account.uses, k, columns.uses, (GAP, 0.0));
    let height = bottom_of(&placed);
    let first = means.first().map_or(LENS_Y, |(_, rect)| rect.y);
    let middle = f64::midpoint(first, bottom_of(means).max(first));
    let paid = drains.iter().filter(|(item, _)| is_above(item.place));
    let roof = paid
        .map(|(_, rect)| rect.middle() + 14.0)
        .chain(ghosts.iter().map(|(_, rect)| rect.middle() + 12.0))
        .fold(CEILING, f64::max);
    let below = drains.iter().find(|(item, rect)| {
        !is_above(item.place) && item.place != Place::Profit && rect.y > first
    });
    let ground = below.map_or(FLOOR_RIGHT, |(_, rect)| rect.middle() - 14.0).max(middle);
    let top = (middle - height / 2.0).min(ground - height).max(roof).min(FLOOR_RIGHT - height);
    shift(&mut placed, top.max(CEILING));
    placed
}

/// Draws the half.
pub(super) fn draw(sheet: &mut Sheet, account: &Account, columns: &Columns, placed: &Placed) {
    zoom(sheet, columns, placed);
    flows(sheet, &placed.sources, &placed.drains);
    flows(sheet, &placed.means, &placed.uses);
    for (place, rect) in &placed.ghosts {
        let (from, to) = (placed.sources.first().map_or(LENS_Y, |(_, rect)| rect.y), rect.middle());
        let (a, b) = (columns.interest + NODE, rect.x);
        let middle = f64::midpoint(a, b);
        let d = super::shape::Path::default()
            .go('M', &[a, from])
            .go('C', &[middle, from, middle, to, b, to]);
        sheet.stroke(StrokeKind::Ghost, Role::Holders, 1.25, d.0);
        sheet.ghost(*place, *rect);
    }
    nodes(sheet, placed);
    source_labels(sheet, account, columns, placed);
    drain_labels(sheet, account, columns, placed);
    profit_label(sheet, account, columns, placed);
    use_labels(sheet, columns, placed);
}

fn zoom(sheet: &mut Sheet, columns: &Columns, placed: &Placed) {
    let Some((top, bottom)) = placed.interest.first().map(|_| placed.interest_span()) else {
        return;
    };
    let x = columns.lens + columns.lens_radius - 7.0;
    let total: f64 = placed.interest.iter().map(|(item, _)| item.amount).sum();
    // A node of the least height would claim more than the strand is.
    let half = ((bottom - top) / columns.factor / 2.0).min(45.0);
    let at = |share: f64| LENS_Y - half + 2.0 * half * share;
    let mut before = 0.0;
    for (item, rect) in &placed.interest {
        let after = before + item.amount / total;
        let points = [
            (x, at(before)),
            (columns.interest, rect.y),
            (columns.interest, rect.bottom()),
            (x, at(after)),
        ];
        sheet.stroke(StrokeKind::ZoomFill, item.place.role(), 0.0, polygon(&points));
        before = after;
    }
    for (from, to) in [(at(0.0), top), (at(1.0), bottom)] {
        let d = line(&[(x, from), (columns.interest, to)]);
        sheet.stroke(StrokeKind::Zoom, Role::Ink3, 1.0, d);
    }
}

fn flows(sheet: &mut Sheet, sources: &[Stand], drains: &[Stand]) {
    let pairs = |stands: &[Stand]| -> Vec<(f64, Rect)> {
        stands.iter().map(|(item, rect)| (item.amount, *rect)).collect()
    };
    for (from, to, amount, a, b) in joined(&pairs(sources), &pairs(drains)) {
        let (Some((from, _)), Some((to, _))) = (sources.get(from), drains.get(to)) else {
            continue;
        };
        let look = match (from.place, to.place) {
            (Place::CushionForLoss, _) => (Role::Bad, BandShade::Flow),
            (Place::CushionForUses, _) => (Role::Cushion, BandShade::Flow),
            (_, Place::Profit) => (Role::Profit, BandShade::Wash),
            (_, to) => (to.role(), BandShade::Flow),
        };
        sheet.band((from.place, to.place), (amount, from.amount), look, band(a, b));
    }
}

fn nodes(sheet: &mut Sheet, placed: &Placed) {
    for (item, rect) in &placed.interest {
        sheet.node(item.place, *rect);
    }
    let others = placed.sources.iter().filter(|(item, _)| item.place != Place::Interest);
    let extra = placed.means.iter().filter(|(item, _)| item.place != Place::Profit);
    for (item, rect) in others.chain(&placed.drains).chain(extra).chain(&placed.uses) {
        sheet.node(item.place, *rect);
    }
    if let Some(rect) = placed.loss {
        sheet.missing(Place::Profit, rect);
    }
}

fn source_labels(sheet: &mut Sheet, account: &Account, columns: &Columns, placed: &Placed) {
    let right = columns.interest + NODE;
    let top = placed.sources.first().map_or(LENS_Y, |(_, rect)| rect.y);
    let interest = sheet.money(account.interest);
    let style = if columns.is_full { Style::Number } else { Style::BodyStrong };
    sheet.label((right, top - 32.0), Anchor::End, vec![run(sheet.words.interest, Style::Body)]);
    sheet.label((right, top - 9.0), Anchor::End, vec![run(interest, style)]);
    for (item, rect) in placed.sources.iter().filter(|(item, _)| item.place != Place::Interest) {
        source_label(sheet, columns, *item, *rect);
    }
}

fn source_label(sheet: &mut Sheet, columns: &Columns, item: Item, rect: Rect) {
    let (name, amount) = (sheet.name(item.place), sheet.money(item.amount));
    if item.place == Place::CushionForLoss {
        // The line from the cushion comes from below; beside it the first band carries the words.
        let x = rect.right() + 8.0;
        let y = if rect.height > 44.0 { rect.middle() + 6.0 } else { rect.bottom() + 30.0 };
        let room = columns.profit - x - 6.0;
        let name = vec![run(name, Style::Bad)];
        if rect.height > 44.0 {
            sheet.label_fitting((x, y - 8.0), Anchor::Start, room, [name]);
        }
        sheet.label((x, y + 8.0), Anchor::Start, vec![run(amount, Style::Bad)]);
        return;
    }
    let strong = || run(name, Style::Strong);
    let runs = [
        vec![strong(), run(format!(" {amount}"), Style::Plain)],
        vec![run(amount.clone(), Style::Strong)],
    ];
    let at = (columns.interest - 8.0, rect.middle() + 4.0);
    let room = columns.interest - columns.lens - 28.0;
    sheet.label_fitting(
        at,
        Anchor::End,
        if columns.is_full { room.max(140.0) } else { room },
        runs,
    );
}

/// Holders and partners, paid or not, and what leaves below the profit.
fn drain_labels(sheet: &mut Sheet, account: &Account, columns: &Columns, placed: &Placed) {
    let paid = placed.drains.iter().filter(|(item, _)| item.place != Place::Profit);
    let means = placed.means.iter().filter(|(item, _)| item.place == Place::CushionForUses);
    let mut texts: Vec<(f64, Place, f64)> = paid
        .chain(means)
        .map(|(item, rect)| (rect.middle(), item.place, item.amount))
        .chain(placed.ghosts.iter().map(|(place, rect)| (rect.middle(), *place, 0.0)))
        .collect();
    if let Some(rect) = placed.loss {
        texts.push((rect.middle(), Place::Profit, -account.profit));
    }
    texts.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut middles: Vec<f64> = texts.iter().map(|text| text.0).collect();
    spread(&mut middles, 16.0, CEILING + 4.0, FLOOR_RIGHT + 4.0);
    for ((_, place, amount), middle) in texts.into_iter().zip(middles) {
        let (name, style) = match place {
            Place::Profit => (sheet.words.loss, Style::Bad),
            place => (sheet.name(place), Style::Strong),
        };
        let money = sheet.money(amount);
        let at = (columns.profit + NODE + 10.0, middle + 4.0);
        let plain = if style == Style::Bad { style } else { Style::Plain };
        let runs = vec![run(name, plain), run(format!(" {money}"), style)];
        let room = columns.uses - at.0 - 6.0;
        let is_beside = placed
            .uses
            .iter()
            .any(|(_, rect)| middle + 10.0 > rect.y && middle - 10.0 < rect.bottom());
        if is_beside && width_of(&runs) > room {
            let two = [vec![run(name, plain)], vec![run(money, style)]];
            for (runs, y) in two.into_iter().zip([at.1 - 7.0, at.1 + 8.0]) {
                sheet.label((at.0, y), Anchor::Start, runs);
            }
        } else {
            sheet.label(at, Anchor::Start, runs);
        }
    }
}

fn profit_label(sheet: &mut Sheet, account: &Account, columns: &Columns, placed: &Placed) {
    let found = placed.drains.iter().find(|(item, _)| item.place == Place::Profit);
    let Some((_, rect)) = found else { return };
    let x = columns.interest + NODE + if columns.is_full { 14.0 } else { 6.0 };
    let room = columns.profit - x - 2.0;
    let amount = sheet.money(account.profit);
    let name = sheet.words.profit;
    let fit = |styles: &[Style], text: &str| -> Option<Vec<Run>> {
        let runs = |style: &Style| vec![run(text, *style)];
        styles.iter().map(runs).find(|runs| width_of(runs) <= room)
    };
    if rect.height < 44.0 {
        low_profit_label(sheet, columns, placed, *rect, amount);
        return;
    }
    let middle = f64::midpoint(rect.middle(), placed.profit_leaves());
    let short = sheet.words.profit_short;
    let names = fit(&[Style::Body, Style::Plain], name).or_else(|| fit(&[Style::Body], short));
    if let Some(runs) = names {
        sheet.label((x, middle - 26.0), Anchor::Start, runs);
    }
    if let Some(runs) =
        fit(&[Style::Large, Style::Number, Style::BodyStrong, Style::Strong], &amount)
    {
        sheet.label((x, middle + 2.0), Anchor::Start, runs);
    }
    if let Some(each) = columns.each.as_ref().filter(|_| rect.height > 90.0) {
        let text = sheet.language.a_person(each);
        if let Some(runs) = fit(&[Style::Plain], &text) {
            sheet.label((x, middle + 22.0), Anchor::Start, runs);
        }
    }
}

/// Too low for text inside: the name stands above the first band, or before the node.
fn low_profit_label(
    sheet: &mut Sheet,
    columns: &Columns,
    placed: &Placed,
    rect: Rect,
    amount: String,
) {
    let name = if columns.is_full { sheet.words.profit } else { sheet.words.profit_short };
    let runs = vec![run(format!("{name} "), Style::Plain), run(amount, Style::Strong)];
    let rises = placed.uses.first().is_some_and(|(_, first)| first.y < rect.y - 2.0);
    if rect.height < 16.0 && !rises {
        sheet.label((columns.profit + NODE + 10.0, rect.y - 5.0), Anchor::Start, runs);
    } else {
        sheet.label((columns.profit - 6.0, rect.middle() + 4.0), Anchor::End, runs);
    }
}

fn use_labels(sheet: &mut Sheet, columns: &Columns, placed: &Placed) {
    let middles: Vec<f64> = placed.uses.iter().map(|(_, rect)| rect.middle()).collect();
    let mut spaced = middles.clone();
    spread(&mut spaced, 16.0, CEILING, FLOOR_RIGHT + 2.0);
    let x = columns.uses + NODE + if columns.is_full { 12.0 } else { 8.0 };
    let room = columns.bracket - 8.0 - x;
    for ((item, rect), middle) in placed.uses.iter().zip(spaced) {
        let (name, amount) = (sheet.name(item.place), sheet.money(item.amount));
        if rect.height >= TALL {
            let style = if columns.is_full { Style::Number } else { Style::BodyStrong };
            sheet.label((x, middle - 9.0), Anchor::Start, vec![run(name, Style::Name)]);
            sheet.label((x, middle + 14.0), Anchor::Start, vec![run(amount, style)]);
            let note = vec![run(note(sheet, item.place, placed.bets_inside), Style::Quiet)];
            sheet.label_fitting((x, middle + 32.0), Anchor::Start, room, [note]);
        } else if !columns.is_full && rect.height >= 32.0 {
            sheet.label(
                (x, middle - 3.0),
                Anchor::Start,
                vec![run(place_short(sheet, item.place), Style::Strong)],
            );
            sheet.label((x, middle + 13.0), Anchor::Start, vec![run(amount, Style::Plain)]);
        } else {
            let strong = || run(name, Style::Strong);
            let bare = place_short(sheet, item.place);
            let wordings = [
                vec![strong(), run(format!(" {amount}"), Style::Plain)],
                vec![run(bare, Style::Strong), run(format!(" {amount}"), Style::Plain)],
                vec![run(bare, Style::Strong)],
            ];
            sheet.label_fitting((x, middle + 4.0), Anchor::Start, room, wordings);
        }
    }
}

/// A shorter name for narrow drawings; the colour and the bracket say the rest.
fn place_short(sheet: &Sheet, place: Place) -> &'static str {
    match place {
        Place::GoldBought => sheet.words.gold,
        Place::BitcoinBought => sheet.words.bitcoin,
        place => sheet.name(place),
    }
}

fn note(sheet: &Sheet, place: Place, bets_inside: bool) -> &'static str {
    match place {
        Place::Bets if bets_inside => sheet.words.inside,
        Place::Bets => sheet.words.outside,
        Place::Dividends => sheet.words.leave,
        _ => sheet.words.join,
    }
}
