//! The drawing below 600 pixels, from top to bottom: bars lie, their lists stand below them.
//!
//! It is drawn anew for the narrow page, not turned: amounts are rows of a list, so that no
//! text is smaller than elsewhere and none lies on a line.

use super::account::{Account, AccountItem, Asset};
use super::bet::BetEnd;
use super::column::NODE;
use super::finding::{found_return, last_day};
use super::join::joined_by;
use super::list::{LINE, ListRow, NAME_X, ROW, list};
use super::piece::{Look, Style, run, width_of, wrapped};
use super::place::FlowPlace;
use super::scale::FlowScale;
use super::shape::{Rect, fall, line, polygon};
use super::sheet::Sheet;
use crate::chart::{Align, Role};
use crate::text::sankey::{Wording, factor_sign};
use crate::unit::Month;

/// Height of the frame where nothing is drawn.
pub(super) const HEIGHT_USUAL: f64 = 880.0;
/// Height of the bands between two bars.
const FALL: f64 = 54.0;
/// Least width of a bar.
const BAR_MIN: f64 = 1.5;
/// Radius of the ring, and its distance from the words beside it.
const LENS: f64 = 38.0;
const LENS_AIR: f64 = 12.0;

type Stand = (AccountItem, Rect);

/// Draws everything and tells the height.
pub(super) fn draw(sheet: &mut Sheet, account: &Account, width: f64) -> f64 {
    let length = width - 40.0;
    let has_room =
        |k: f64| account.uses.iter().map(|item| account.size(item) * k).sum::<f64>() <= length;
    let scale = FlowScale::new(account, length, length, has_room);
    let y = balances(sheet, account, scale, width);
    let (y, strand) = lens(sheet, account, scale, (y, width));
    let y = flows(sheet, account, scale, (y, width), strand);
    returns(sheet, account, (y, width))
}

/// What the part below shows, in as many words as leave room for its scale, which is always said.
fn head(sheet: &mut Sheet, y: f64, width: f64, titles: [String; 2], scale: String) {
    let scale = vec![run(scale, Style::Quiet)];
    let room = width - width_of(&scale) - 12.0;
    let titles = titles.map(|title| vec![run(title, Style::Strong)]);
    sheet.label_fitting((0.0, y), Align::Start, room, titles);
    sheet.label((width, y), Align::End, scale);
}

/// Claims, bands, assets and their list.
fn balances(sheet: &mut Sheet, account: &Account, scale: FlowScale, width: f64) -> f64 {
    let before: Month = account.start.plus(-1);
    let day = sheet.language.day(before, last_day(before));
    let titles = [sheet.language.balances_on(&day), day];
    head(sheet, 12.0, width, titles, sheet.words.actual_scale.to_owned());
    let claims = bars(&account.claims, scale.balance, 22.0, (2.0, 4.0), width);
    let assets: Vec<AccountItem> = account
        .assets
        .iter()
        .map(|asset| AccountItem { place: asset.place, amount: asset.balance })
        .collect();
    let top = claim_labels(sheet, account, width);
    let assets = bars(&assets, scale.balance, top + FALL, (7.0, 40.0), width);
    bands(sheet, (&claims, top), &assets);
    draw_bars(sheet, &claims);
    if let (true, Some((_, last))) = (account.shortfall > 0.0, claims.last()) {
        let wide = (account.shortfall * scale.balance).max(BAR_MIN);
        sheet.missing(Rect::new(last.right() - wide, last.y, wide, NODE));
    }
    draw_bars(sheet, &assets);
    let entry = |asset: &Asset| {
        let earns = if asset.earns() {
            let amount = run(sheet.money(asset.earned), Style::BodyStrong);
            vec![run(sheet.language.earns(), Style::Body), amount]
        } else if asset.is_idle() {
            vec![run(sheet.words.no_interest, Style::Body)]
        } else {
            vec![run(sheet.interest_of(asset), Style::Body)]
        };
        let balance = vec![run(asset.balance_text(sheet.language), Style::Body)];
        ListRow::new(sheet, asset.place, [balance, earns])
    };
    let entries: Vec<_> = account.assets.iter().map(entry).collect();
    list(sheet, entries, (top + FALL + NODE + 20.0, width))
}

/// Names and amounts of the claims, on two lines where one is too short; where they end.
fn claim_labels(sheet: &mut Sheet, account: &Account, width: f64) -> f64 {
    let tokens = sheet.balance(account.tokens);
    let tokens =
        vec![run(sheet.words.tokens, Style::Body), run(format!(" {tokens}"), Style::BodyStrong)];
    let (name, amount, style) = if account.shortfall > 0.0 {
        (sheet.words.shortfall, account.shortfall, Style::Bad)
    } else {
        (sheet.words.cushion, account.excess, Style::Cushion)
    };
    let cushion = vec![run(format!("{name} {}", sheet.money(amount)), style)];
    let fits = amount <= 0.0 || width_of(&tokens) + width_of(&cushion) + 12.0 <= width;
    let below = if fits { 0.0 } else { LINE };
    sheet.label((0.0, 54.0), Align::Start, tokens);
    if amount > 0.0 {
        sheet.label((width, 54.0 + below), Align::End, cushion);
    }
    66.0 + below
}

/// Bars side by side; the gaps shrink where they would take more than `gaps_max` together.
fn bars(
    items: &[AccountItem],
    k: f64,
    y: f64,
    (gap, gaps_max): (f64, f64),
    width: f64,
) -> Vec<Stand> {
    let count = f64::from(u32::try_from(items.len().max(2) - 1).unwrap_or(1));
    let wides: Vec<f64> = items.iter().map(|item| (item.amount * k).max(BAR_MIN)).collect();
    let spare = width - wides.iter().sum::<f64>();
    let gap = gap.min(gaps_max.min(spare) / count).max(0.0);
    let mut x = 0.0;
    let bar = |(item, wide): (&AccountItem, &f64)| {
        let rect = Rect::new(x, y, *wide, NODE);
        x += wide + gap;
        (*item, rect)
    };
    items.iter().zip(&wides).map(bar).collect()
}

fn draw_bars(sheet: &mut Sheet, stands: &[Stand]) {
    for (item, rect) in stands {
        if item.amount > 0.0 || !item.place.is_bet() {
            sheet.node(item.place, *rect);
        } else {
            sheet.ghost(item.place, *rect);
        }
    }
}

/// Bands from bars above to bars below; they begin at `top`, under the labels.
fn bands(sheet: &mut Sheet, (sources, top): (&[Stand], f64), targets: &[Stand]) {
    let pairs = |stands: &[Stand]| -> Vec<(f64, f64, f64)> {
        stands.iter().map(|(item, rect)| (item.amount, rect.x, rect.width)).collect()
    };
    for (source, target, amount, mut a, mut b) in joined_by(&pairs(sources), &pairs(targets)) {
        let (Some((from, _)), Some((to, rect))) = (sources.get(source), targets.get(target)) else {
            continue;
        };
        (a.at, b.at) = (top, rect.y);
        let look = match (from.place, to.place) {
            (FlowPlace::CushionForLoss, _) => (Role::Bad, Look::Flow),
            (FlowPlace::Tokens | FlowPlace::Profit | FlowPlace::Interest, FlowPlace::Profit) => {
                (Role::Profit, Look::Wash)
            }
            (
                FlowPlace::Queue
                | FlowPlace::Liabilities
                | FlowPlace::Overdraft
                | FlowPlace::Cushion,
                _,
            ) => (from.place.role(), Look::Flow),
            (_, to) => (to.role(), Look::Flow),
        };
        sheet.band((from.place, to.place), (amount, from.amount), look, fall(a, b));
    }
}

/// The strand of a period's interest, falling through the lens; where it ends.
fn lens(
    sheet: &mut Sheet,
    account: &Account,
    scale: FlowScale,
    (y, width): (f64, f64),
) -> (f64, Rect) {
    let total: f64 = account.assets.iter().map(|asset| asset.earned.max(0.0)).sum();
    let (top, bottom) = (y + 2.0, y + 84.0);
    let wide = total * scale.balance;
    let [first, second] = sheet.language.lens_lines(account.months);
    let lines =
        [(first, Style::Aside), (second, Style::Aside)].map(|(text, style)| run(text, style));
    let larger = run(sheet.language.drawn_larger(scale.factor), Style::BodyStrong);
    let longest = lines.iter().chain([&larger]);
    let longest = longest.map(|line| width_of(std::slice::from_ref(line))).fold(0.0, f64::max);
    // The words stand beside the ring and the strand, which give way to the left.
    let side = f64::max(LENS, wide / 2.0);
    let middle = (width * 0.4).round().min(width - longest - side - LENS_AIR).max(side + 1.0);
    let mut x = middle - wide / 2.0;
    for asset in account.assets.iter().filter(|asset| asset.earned > 0.005) {
        let part = asset.earned * scale.balance;
        let d = polygon(&[(x, top), (x + part, top), (x + part, bottom), (x, bottom)]);
        let look = (asset.place.role(), Look::Strand);
        sheet.band((asset.place, FlowPlace::Interest), (asset.earned, total), look, d);
        x += part;
    }
    sheet.lens((middle, y + 50.0), LENS);
    let at = middle + side + LENS_AIR;
    for (line, below) in lines.into_iter().zip([36.0, 53.0]) {
        sheet.label_fitting((at, y + below), Align::Start, width - at, [vec![line]]);
    }
    let sign = run(factor_sign(scale.factor), Style::BodyStrong);
    let wordings = [vec![larger], vec![sign]];
    sheet.label_fitting((at, y + 75.0), Align::Start, width - at, wordings);
    (y + 150.0, Rect::new(middle - wide / 2.0, bottom, wide, 0.0))
}

/// Interest, who gets it, profit and its uses.
fn flows(
    sheet: &mut Sheet,
    account: &Account,
    scale: FlowScale,
    at: (f64, f64),
    strand: Rect,
) -> f64 {
    let ((y, width), k) = (at, scale.flow());
    let count = u32::try_from(account.months).unwrap_or(12);
    let titles = [sheet.language.flows_over(account.months), sheet.language.month_count(count)];
    head(sheet, y, width, titles, factor_sign(scale.factor));
    let y = y + 12.0;
    let sources = bars(&account.sources, k, y, (4.0, 16.0), width);
    zoom(sheet, account, &sources, strand);
    for (item, rect) in sources.iter().filter(|(item, _)| item.place != FlowPlace::Interest) {
        sheet.node(item.place, *rect);
    }
    let y = source_rows(sheet, account, (y + NODE + 20.0, width));
    let top = y - 10.0;
    let drains = bars(&account.drains, k, top + FALL, (7.0, 34.0), width);
    bands(sheet, (&sources, top), &drains);
    draw_bars(sheet, &drains);
    let y = drain_rows(sheet, account, (top + FALL + NODE + 20.0, width));
    if account.uses.is_empty() {
        return y;
    }
    let top = y - 10.0;
    let mut means = bars(&account.means, k, 0.0, (4.0, 8.0), width);
    // Profit keeps the place it has among those who share the income.
    if let (Some((_, kept)), Some((item, rect))) =
        (drains.iter().find(|(item, _)| item.place == FlowPlace::Profit), means.first_mut())
        && item.place == FlowPlace::Profit
    {
        rect.x = kept.x.min((width - 40.0 - rect.width).max(0.0));
    }
    let uses = use_bars(account, k, top + FALL, width);
    bands(sheet, (&means, top), &uses);
    draw_bars(sheet, &uses);
    backs(sheet, account, k, &uses);
    use_rows(sheet, account, (top + FALL + NODE + 22.0, width))
}

/// Bars of the uses; a bet has room for what came back, and an outline where only that flowed.
fn use_bars(account: &Account, k: f64, y: f64, width: f64) -> Vec<Stand> {
    let least = |item: &AccountItem| if item.amount > 0.0 { 0.0 } else { NODE / k };
    let room =
        |item: &AccountItem| AccountItem { amount: account.size(item).max(least(item)), ..*item };
    let rooms: Vec<AccountItem> = account.uses.iter().map(room).collect();
    let bar = |((_, rect), item): (Stand, &AccountItem)| {
        let own = if item.amount > 0.0 { (item.amount * k).max(BAR_MIN) } else { NODE };
        (*item, Rect { width: own.min(rect.width), ..rect })
    };
    bars(&rooms, k, y, (7.0, 34.0), width).into_iter().zip(&account.uses).map(bar).collect()
}

/// What came back of each bet, as an arrow down from its bar.
fn backs(sheet: &mut Sheet, account: &Account, k: f64, uses: &[Stand]) {
    for (item, rect) in uses {
        let Some(end) = account.bet(item.place).filter(|end| end.back > 0.005) else { continue };
        let wide = (end.back * k).max(BAR_MIN);
        let (y, x) = (rect.bottom(), rect.x + (rect.width - wide).max(0.0) / 2.0);
        let (tip, body) = (y + 8.0, y + 8.0 - f64::min(wide / 2.0, 3.0));
        let points = [(x, y), (x, body), (x + wide / 2.0, tip), (x + wide, body), (x + wide, y)];
        sheet.back(end, account.back_to(), polygon(&points));
    }
}

/// The uses as a list: over the bets what they are, under each what came back.
fn use_rows(sheet: &mut Sheet, account: &Account, (y, width): (f64, f64)) -> f64 {
    if account.bets.is_empty() {
        let entry = |item: &AccountItem| ListRow::amount(sheet, item.place, item.amount);
        let entries = account.uses.iter().map(entry).collect();
        return list(sheet, entries, (y, width));
    }
    let mut y = y;
    let mut has_head = false;
    for use_ in &account.uses {
        let Some(end) = account.bet(use_.place) else {
            // Beside bets, whose names are long, amounts stand at the edge.
            let amount = vec![run(sheet.money(use_.amount), Style::BodyStrong)];
            let entry = ListRow::new(sheet, use_.place, [Vec::new(), amount]);
            y = list(sheet, vec![entry], (y, width));
            continue;
        };
        if !has_head {
            let [head, _] = sheet.language.bets_head(account.bets_inside);
            sheet.label((0.0, y), Align::Start, vec![run(head, Style::Quiet)]);
            y += ROW;
            has_head = true;
        }
        y = bet_row(sheet, (end, account.bets_inside), (y, width));
    }
    y
}

fn bet_row(sheet: &mut Sheet, (end, inside): (&BetEnd, bool), (y, width): (f64, f64)) -> f64 {
    let paid = if end.paid > 0.0 {
        sheet.node(end.place, Rect::new(0.0, y - 9.0, 10.0, 10.0));
        vec![run(sheet.money(end.paid), Style::BodyStrong)]
    } else {
        sheet.ghost(end.place, Rect::new(0.5, y - 8.5, 9.0, 9.0));
        vec![run(sheet.words.paid_before, Style::Plain)]
    };
    let room = width - 18.0 - width_of(&paid) - 8.0;
    let name = sheet.name_fitting(end.place, Style::Body, room);
    sheet.label((NAME_X, y), Align::Start, vec![run(name, Style::Body)]);
    sheet.label((width, y), Align::End, paid);
    if end.back.abs() <= 0.005 {
        return y + ROW;
    }
    let amount = sheet.money(end.back.abs());
    let wordings = sheet.language.came_back(&amount, inside, end.back < 0.0);
    let wordings = wordings.map(|text| vec![run(text, Style::Quiet)]);
    sheet.label_fitting((18.0, y + 17.0), Align::Start, width - 18.0, wordings);
    y + 17.0 + ROW
}

fn zoom(sheet: &mut Sheet, account: &Account, sources: &[Stand], strand: Rect) {
    let Some((whole, rect)) = sources.first().filter(|(item, _)| item.place == FlowPlace::Interest)
    else {
        return;
    };
    let (mut from, mut to) = (strand.x, rect.x);
    for asset in account.assets.iter().filter(|asset| asset.earned > 0.005) {
        let share = asset.earned / whole.amount;
        let (next_from, next_to) = (from + strand.width * share, to + rect.width * share);
        let bar = Rect::new(to, rect.y, next_to - to, NODE);
        sheet.node(asset.place, bar);
        (from, to) = (next_from, next_to);
    }
    let top = strand.y;
    let above = rect.y - 28.0;
    for (a, b) in [(strand.x, rect.x), (strand.right(), rect.right())] {
        // The edges end above the heading between lens and bar.
        sheet.stroke(Look::Zoom, Role::Ink3, line(&[(a, top), (b, above)]));
    }
    let points = [(strand.x, top), (strand.right(), top), (rect.right(), above), (rect.x, above)];
    sheet.stroke(Look::ZoomFill, Role::Bills, polygon(&points));
}

fn source_rows(sheet: &mut Sheet, account: &Account, (y, width): (f64, f64)) -> f64 {
    let others = account.sources.iter().filter(|item| item.place != FlowPlace::Interest);
    let others = others.map(|item| (item.place, item.amount));
    let entry = |(place, amount)| ListRow::amount(sheet, place, amount);
    let all = [(FlowPlace::Interest, account.interest)].into_iter().chain(others);
    let entries = all.map(entry).collect();
    list(sheet, entries, (y, width))
}

/// Who gets the income; holders and partners keep their place at nothing. What cushion and reserve
/// give to uses comes last, above the bands it feeds.
fn drain_rows(sheet: &mut Sheet, account: &Account, (y, width): (f64, f64)) -> f64 {
    let mut entries = Vec::with_capacity(account.drains.len() + 3);
    if account.profit < -0.005 {
        let entry = ListRow::amount(sheet, FlowPlace::Profit, -account.profit);
        entries.push(ListRow { look: Look::Missing, name: sheet.words.loss, ..entry });
    }
    for place in [FlowPlace::Holders, FlowPlace::Partners] {
        if Account::amount(&account.drains, place) <= 0.0 {
            let entry = ListRow::amount(sheet, place, 0.0);
            entries.push(ListRow { look: Look::Ghost, ..entry });
        }
    }
    let paid = account.drains.iter().map(|item| ListRow::amount(sheet, item.place, item.amount));
    entries.extend(paid);
    let given = account.means.iter().filter(|item| item.place != FlowPlace::Profit);
    entries.extend(given.map(|item| ListRow::amount(sheet, item.place, item.amount)));
    list(sheet, entries, (y, width))
}

fn returns(sheet: &mut Sheet, account: &Account, (y, width): (f64, f64)) -> f64 {
    let found = found_return(sheet, account);
    let text = sheet.language.comes_back(&found, Wording::Plain).concat();
    let lines = wrapped(&text, Style::Plain, width - 14.0);
    let mut at = y + 8.0;
    let top = at - 11.0;
    for text in lines {
        sheet.label((14.0, at), Align::Start, vec![run(text, Style::Plain)]);
        at += 17.0;
    }
    let role = if account.back >= account.out { Role::Cushion } else { Role::Bad };
    sheet.stroke(Look::Return(2.0), role, line(&[(3.0, top), (3.0, at - 13.0)]));
    at + 4.0
}
