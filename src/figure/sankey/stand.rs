//! Where everything of the right half of the wide drawing stands.
//!
//! Not here: what is drawn there, see [`right`](super::right).

use super::account::{Account, AccountItem, Asset};
use super::column::{FlowColumns, LENS_Y, NODE, NODE_MIN};
use super::place::FlowPlace;
use super::scale::FlowScale;
use super::shape::{Rect, stack, stack_rows};

/// Gap between nodes of a column.
const GAP: f64 = 17.0;
/// Gap between bets.
const GAP_BETS: f64 = 6.0;
/// Height of the head over the bets.
pub(super) const HEAD: f64 = 18.0;
/// Height of a bet that was not paid in the period.
const GHOST: f64 = 9.0;
/// From this height a label has several lines of its own.
pub(super) const TALL: f64 = 60.0;
/// Gap before what leaves below the profit.
const GAP_BELOW: f64 = 36.0;
/// Highest edge of a node of this half.
pub(super) const CEILING: f64 = 34.0;
/// Lowest edge; the words above the line along the bottom stand below.
pub(super) const FLOOR_RIGHT: f64 = 468.0;

/// An amount and where it stands.
pub(super) type Stand = (AccountItem, Rect);

/// Where everything of this half stands.
pub(super) struct Placed {
    /// Interest of each asset, a stack without gaps.
    pub(super) interest: Vec<Stand>,
    pub(super) sources: Vec<Stand>,
    pub(super) drains: Vec<Stand>,
    /// The outline of a loss.
    pub(super) loss: Option<Rect>,
    pub(super) ghosts: Vec<(FlowPlace, Rect)>,
    pub(super) means: Vec<Stand>,
    pub(super) uses: Vec<Stand>,
}

impl Placed {
    pub(super) fn new(account: &Account, scale: FlowScale, columns: &FlowColumns) -> Self {
        let k = scale.flow();
        let mut sources = sources(account, k, columns.interest);
        let top = sources.first().map_or(LENS_Y, |(_, rect)| rect.y);
        let Shared { drains, loss, given, by } = shared(account, k, columns.profit, top);
        // The interest moves along, so that the profit leaves it level.
        shift(&mut sources, by.max(-26.0));
        let ghosts = ghosts(account, columns.profit, &drains, loss);
        let profit = drains.iter().find(|(item, _)| item.place == FlowPlace::Profit);
        let means: Vec<Stand> = profit.copied().into_iter().chain(given).collect();
        let uses = uses(account, k, columns, &means, &drains, &ghosts);
        let interest = interest(account, sources.first());
        Self { interest, sources, drains, loss, ghosts, means, uses }
    }

    /// Top and bottom of the interest.
    pub(super) fn interest_span(&self) -> (f64, f64) {
        let edges = self.interest.first().zip(self.interest.last());
        edges.map_or((LENS_Y, LENS_Y), |((_, first), (_, last))| (first.y, last.bottom()))
    }

    /// The height at which the profit leaves the interest.
    pub(super) fn profit_leaves(&self) -> f64 {
        let top = self.sources.first().map_or(LENS_Y, |(_, rect)| rect.y);
        let before: f64 = self
            .drains
            .iter()
            .take_while(|(item, _)| item.place != FlowPlace::Profit)
            .map(|(_, rect)| rect.height)
            .sum();
        let profit = self.drains.iter().find(|(item, _)| item.place == FlowPlace::Profit);
        top + before + profit.map_or(0.0, |(_, rect)| rect.height / 2.0)
    }

    /// The uses of profit that stay in the reserve.
    pub(super) fn back_rects(&self) -> Vec<Rect> {
        let back = |place: FlowPlace| {
            matches!(place, FlowPlace::GoldBought | FlowPlace::BitcoinBought | FlowPlace::Kept)
        };
        self.uses.iter().filter(|(item, _)| back(item.place)).map(|(_, rect)| *rect).collect()
    }

    /// What the cushion gives, where it gives.
    pub(super) fn cushion_target(&self) -> Option<Target> {
        let of = |stands: &[Stand], place: FlowPlace| {
            stands.iter().find(|(item, _)| item.place == place).map(|(_, rect)| *rect)
        };
        let loss = of(&self.sources, FlowPlace::CushionForLoss).map(Target::FromBelow);
        loss.or_else(|| of(&self.means, FlowPlace::CushionForUses).map(Target::FromTheLeft))
    }
}

/// A node the cushion feeds, and the side that is free.
#[derive(Clone, Copy)]
pub(super) enum Target {
    FromBelow(Rect),
    FromTheLeft(Rect),
}

/// Nodes of a column from `top`, each as high as its amount.
fn column(items: &[AccountItem], k: f64, x: f64, (gap, top): (f64, f64)) -> Vec<Stand> {
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
    let Some((whole, rect)) = source.filter(|(item, _)| item.place == FlowPlace::Interest) else {
        return Vec::new();
    };
    let mut y = rect.y;
    let part = |asset: &Asset| {
        let height = rect.height * asset.earned / whole.amount;
        let stand = (
            AccountItem { place: asset.place, amount: asset.earned },
            Rect::new(rect.x, y, NODE, height),
        );
        y += height;
        stand
    };
    account.assets.iter().filter(|asset| asset.earned > 0.005).map(part).collect()
}

/// The column of those who share the income.
struct Shared {
    drains: Vec<Stand>,
    loss: Option<Rect>,
    /// What cushion and reserve give to uses, right under the profit.
    given: Vec<Stand>,
    /// How far the column had to move to stay above the floor.
    by: f64,
}

/// One row of the column: its place, height and the gap before it.
struct Step {
    item: AccountItem,
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
    let mut found = Shared { drains: Vec::new(), loss: None, given: Vec::new(), by: by.min(0.0) };
    for Step { item, height, gap } in steps {
        y += gap * squeeze;
        let rect = Rect::new(x, y, NODE, height);
        y += height;
        match item.place {
            FlowPlace::Shortfall => found.loss = Some(rect),
            place if is_given(place) => found.given.push((item, rect)),
            _ => found.drains.push((item, rect)),
        }
    }
    found
}

fn is_above(place: FlowPlace) -> bool {
    matches!(place, FlowPlace::Holders | FlowPlace::Partners)
}

/// What pays for uses beside the profit.
pub(super) fn is_given(place: FlowPlace) -> bool {
    matches!(place, FlowPlace::CushionForUses | FlowPlace::ReserveForBets)
}

/// The rows from top to bottom; the outline of a loss stands where the profit would.
fn steps(account: &Account, k: f64) -> Vec<Step> {
    let mut items = account.drains.clone();
    let place =
        items.iter().position(|item| !is_above(item.place) && item.place != FlowPlace::Profit);
    let place = place.unwrap_or(items.len());
    let given = account.means.iter().filter(|item| is_given(item.place)).copied();
    items.splice(place..place, given);
    if account.profit < -0.005 {
        items.insert(place, AccountItem { place: FlowPlace::Shortfall, amount: -account.profit });
    }
    let mut steps: Vec<Step> = Vec::with_capacity(items.len());
    let mut is_below = false;
    for item in items {
        let least = if item.place == FlowPlace::Shortfall { 10.0 } else { NODE_MIN };
        let height = (item.amount * k).max(least);
        let kept =
            matches!(item.place, FlowPlace::Profit | FlowPlace::Shortfall) || is_given(item.place);
        let gap = match steps.last() {
            None => 0.0,
            Some(last) if is_given(item.place) && last.item.place == FlowPlace::Profit => 3.0,
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

fn ghosts(
    account: &Account,
    x: f64,
    drains: &[Stand],
    loss: Option<Rect>,
) -> Vec<(FlowPlace, Rect)> {
    let unpaid = |place: &FlowPlace| Account::amount(&account.drains, *place) <= 0.0;
    let places: Vec<FlowPlace> =
        [FlowPlace::Holders, FlowPlace::Partners].into_iter().filter(unpaid).collect();
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
    columns: &FlowColumns,
    means: &[Stand],
    drains: &[Stand],
    ghosts: &[(FlowPlace, Rect)],
) -> Vec<Stand> {
    let (mut placed, height) = use_column(account, k, columns.uses);
    let first = means.first().map_or(LENS_Y, |(_, rect)| rect.y);
    let middle = f64::midpoint(first, bottom_of(means).max(first));
    let paid = drains.iter().filter(|(item, _)| is_above(item.place));
    let roof = paid
        .map(|(_, rect)| rect.middle() + 14.0)
        .chain(ghosts.iter().map(|(_, rect)| rect.middle() + 12.0))
        .fold(CEILING, f64::max);
    let below = drains.iter().find(|(item, rect)| {
        !is_above(item.place) && item.place != FlowPlace::Profit && rect.y > first
    });
    let ground = below.map_or(FLOOR_RIGHT, |(_, rect)| rect.middle() - 14.0).max(middle);
    let top = (middle - height / 2.0).min(ground - height).max(roof).min(FLOOR_RIGHT - height);
    shift(&mut placed, top.max(CEILING));
    placed
}

/// Height of the column of uses, with the head over its bets.
pub(super) fn uses_height(account: &Account, k: f64) -> f64 {
    use_column(account, k, 0.0).1
}

/// The uses from nought, and their height. Bets stand closer together; the first has the head
/// over it, each room for its lines and for what comes back.
fn use_column(account: &Account, k: f64, x: f64) -> (Vec<Stand>, f64) {
    let mut last: Option<FlowPlace> = None;
    let row = |item: &AccountItem| {
        let height = (account.size(item) * k).max(NODE_MIN);
        let height = if item.amount > 0.0 { height } else { height.max(GHOST) };
        let is_bet = item.place.is_bet();
        let follows = is_bet && last.is_some_and(FlowPlace::is_bet);
        let head = if is_bet && !follows { HEAD } else { 0.0 };
        let gap = if follows { GAP_BETS } else { GAP + head };
        last = Some(item.place);
        (height, gap, text_height(account, item, height))
    };
    let rows: Vec<_> = account.uses.iter().map(row).collect();
    let first = account.uses.first().filter(|item| item.place.is_bet());
    let starts = stack_rows(&rows, if first.is_some() { HEAD } else { 0.0 });
    let end = starts.last().zip(rows.last()).map_or(0.0, |(start, row)| start + row.0);
    let stand = |(item, (start, row)): (&AccountItem, (f64, &(f64, f64, f64)))| {
        let own = if item.amount > 0.0 { (item.amount * k).max(NODE_MIN) } else { GHOST };
        (*item, Rect::new(x, start + (row.0 - own) / 2.0, NODE, own))
    };
    let placed = account.uses.iter().zip(starts.into_iter().zip(&rows)).map(stand).collect();
    (placed, end)
}

/// Height of the text beside a use: a bet that gave something back has a second line.
pub(super) fn text_height(account: &Account, item: &AccountItem, height: f64) -> f64 {
    let gave = account.bet(item.place).is_some_and(|end| end.back.abs() > 0.005);
    if gave && height < TALL { 34.0 } else { 18.0 }
}
