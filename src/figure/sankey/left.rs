//! The left half of the wide drawing: claims, the reserve, a period's interest as strands.

use super::account::{Account, AccountItem, Asset};
use super::column::{FLOOR, FlowColumns, LENS_Y, NODE, NODE_MIN, TOP};
use super::join::joined;
use super::piece::{Look, Style, run, width_of};
use super::place::FlowPlace;
use super::scale::FlowScale;
use super::shape::{End, Rect, band, height_at, line, spread, stack, strand};
use super::sheet::Sheet;
use crate::chart::{Align, Label};
use crate::scenario::Class;

/// Width of the column of claims.
const CLAIM: f64 = 12.0;
/// From this height a label has several lines.
const TALL: f64 = 60.0;
/// An asset and where it stands.
struct Stand {
    asset: Asset,
    rect: Rect,
}

/// Draws the half.
pub(super) fn draw(sheet: &mut Sheet, account: &Account, scale: FlowScale, columns: &FlowColumns) {
    let stands = stands(account, scale, columns);
    let claims = claims(account, scale);
    fund(sheet, &claims, &stands);
    for (claim, rect) in &claims {
        sheet.node(claim.place, *rect);
    }
    shortfall(sheet, account, &claims);
    heads(sheet, account, columns);
    strands(sheet, scale, columns, &stands);
    for stand in &stands {
        sheet.node(stand.asset.place, stand.rect);
    }
    names(sheet, columns, &stands);
    interest_labels(sheet, scale, columns, &stands);
    cushion_label(sheet, account, &claims, &stands);
}

fn stands(account: &Account, scale: FlowScale, columns: &FlowColumns) -> Vec<Stand> {
    let height = |asset: &Asset| (asset.balance * scale.balance).max(NODE_MIN);
    let heights: Vec<f64> = account.assets.iter().map(height).collect();
    let gap = gap(&heights);
    let starts = stack(&heights, gap, PITCH, TOP);
    let rect = |(start, height): (f64, &f64)| Rect::new(columns.reserve, start, NODE, *height);
    let rects = starts.into_iter().zip(&heights).map(rect);
    account.assets.iter().zip(rects).map(|(asset, rect)| Stand { asset: *asset, rect }).collect()
}

/// Least distance between the middles of two assets, so that their labels are clear.
const PITCH: f64 = 18.0;

/// The gap that lets a column end above the floor: 19 where there is room.
fn gap(heights: &[f64]) -> f64 {
    let gaps = heights.len().saturating_sub(1).max(1);
    let room = FLOOR - TOP - heights.iter().sum::<f64>();
    (room / f64::from(u32::try_from(gaps).unwrap_or(1))).clamp(6.0, 19.0)
}

/// The height of the reserve: 300, less where many thin assets need their room.
pub(super) fn reserve_height(account: &Account) -> f64 {
    let total: f64 = account.assets.iter().map(|asset| asset.balance).sum();
    let height = |asset: &Asset| (asset.balance / total.max(1e-6) * 300.0).max(NODE_MIN);
    let heights: Vec<f64> = account.assets.iter().map(height).collect();
    let starts = stack(&heights, gap(&heights), PITCH, TOP);
    let end = starts.last().zip(heights.last()).map_or(TOP, |(start, height)| start + height);
    300.0 - (end - FLOOR).max(0.0)
}

fn claims(account: &Account, scale: FlowScale) -> Vec<(AccountItem, Rect)> {
    let mut y = TOP;
    let mut placed = Vec::with_capacity(account.claims.len());
    for claim in &account.claims {
        let height = (claim.amount * scale.balance).max(NODE_MIN);
        if claim.place == FlowPlace::Cushion {
            y += 5.0;
        } else if claim.place != FlowPlace::Tokens {
            y += 2.0;
        }
        placed.push((*claim, Rect::new(0.0, y, CLAIM, height)));
        y += height;
    }
    placed
}

/// Lower edge of the column of claims.
pub(super) fn claims_bottom(account: &Account, scale: FlowScale) -> f64 {
    claims(account, scale).last().map_or(TOP, |(_, rect)| rect.bottom())
}

/// Bands from claims to assets: both are stacks of dollars, and a band joins where they overlap.
fn fund(sheet: &mut Sheet, claims: &[(AccountItem, Rect)], stands: &[Stand]) {
    let sources: Vec<_> = claims.iter().map(|(claim, rect)| (claim.amount, *rect)).collect();
    let targets: Vec<_> = stands.iter().map(|stand| (stand.asset.balance, stand.rect)).collect();
    for (source, target, amount, a, b) in joined(&sources, &targets) {
        let (Some((claim, _)), Some(stand)) = (claims.get(source), stands.get(target)) else {
            continue;
        };
        let place = stand.asset.place;
        let role = if claim.place == FlowPlace::Tokens { place.role() } else { claim.place.role() };
        let look = (role, Look::Flow);
        sheet.band((claim.place, place), (amount, claim.amount), look, band(a, b));
    }
}

fn shortfall(sheet: &mut Sheet, account: &Account, claims: &[(AccountItem, Rect)]) {
    let Some((_, last)) = claims.last().filter(|_| account.shortfall > 0.0) else { return };
    let total: f64 = claims.iter().map(|(claim, _)| claim.amount).sum();
    let height = ((last.bottom() - TOP) * account.shortfall / total).max(NODE_MIN);
    sheet.missing(Rect::new(0.0, last.bottom() - height, CLAIM, height));
}

fn heads(sheet: &mut Sheet, account: &Account, columns: &FlowColumns) {
    let (tokens, reserve) = (sheet.balance(account.tokens), sheet.balance(account.reserve));
    let right = columns.reserve + NODE;
    let fits = |style: &Style| {
        width_of(&[run(tokens.clone(), *style), run(reserve.clone(), *style)]) + 8.0 < right
    };
    let style = [Style::Number, Style::BodyStrong].into_iter().find(fits);
    // Where both do not fit side by side, the reserve's begins at its node.
    let (x, anchor) =
        if style.is_some() { (right, Align::End) } else { (columns.reserve, Align::Start) };
    let style = style.unwrap_or(Style::BodyStrong);
    sheet.label((0.0, TOP - 32.0), Align::Start, vec![run(sheet.words.tokens, Style::Body)]);
    sheet.label((0.0, TOP - 9.0), Align::Start, vec![run(tokens, style)]);
    sheet.label((x, TOP - 32.0), anchor, vec![run(sheet.words.reserve, Style::Body)]);
    sheet.label((x, TOP - 9.0), anchor, vec![run(reserve, style)]);
}

fn earns(stand: &Stand) -> bool {
    stand.asset.earns()
}

fn strands(sheet: &mut Sheet, scale: FlowScale, columns: &FlowColumns, stands: &[Stand]) {
    let total: f64 = stands.iter().map(|stand| stand.asset.earned.max(0.0)).sum();
    let all: f64 = stands.iter().filter(|stand| earns(stand)).map(|s| thickness(s, scale)).sum();
    let start = columns.reserve + NODE;
    let (mut at, end) = (LENS_Y - all / 2.0, columns.lens - columns.lens_radius);
    let next = stands.iter().filter(|stand| earns(stand)).nth(1);
    let next = next.map_or(f64::INFINITY, |stand| stand.rect.middle());
    for (place, stand) in stands.iter().filter(|stand| earns(stand)).enumerate() {
        let thick = thickness(stand, scale);
        let middle = stand.rect.middle();
        // The first may bend at once, nothing stands in its way; the others pass a label first.
        let bend =
            if place == 0 && middle < LENS_Y && next > LENS_Y { 0.0 } else { columns.bend() };
        let a = End { at: start, from: middle - thick / 2.0, to: middle + thick / 2.0 };
        let b = End { at: end, from: at, to: at + thick };
        let way =
            strand(a, start + (end - start) * bend, b, columns.lens + columns.lens_radius - 7.0);
        let look = (stand.asset.place.role(), Look::Strand);
        let amounts = (stand.asset.earned, total);
        sheet.band((stand.asset.place, FlowPlace::Interest), amounts, look, way);
        at += thick;
    }
    sheet.lens((columns.lens, LENS_Y), columns.lens_radius);
}

/// A strand is as thick as its interest truly is, and never invisible.
fn thickness(stand: &Stand, scale: FlowScale) -> f64 {
    (stand.asset.earned * scale.balance).max(0.4)
}

fn names(sheet: &mut Sheet, columns: &FlowColumns, stands: &[Stand]) {
    let x = columns.reserve - 12.0;
    let room = x - CLAIM - 8.0;
    for stand in stands {
        let (place, rect) = (stand.asset.place, stand.rect);
        let (name, amount) = (place.name(sheet.words), stand.asset.balance_text(sheet.language));
        if rect.height >= TALL {
            let y = rect.middle() - 2.0;
            let short = (sheet.short_name(place), Style::Strong);
            let names = [(name, Style::Name), (name, Style::Strong), short];
            sheet.text_fitting((x, y), Align::End, room, &names);
            let amounts = [Style::Number, Style::BodyStrong].map(|style| (&*amount, style));
            sheet.text_fitting((x, y + 22.0), Align::End, room, &amounts);
        } else if earns(stand) {
            // Thin bands are lines: a name stands upon its line, not across it.
            let raise = if rect.height < 8.0 { rect.height / 2.0 + 8.0 } else { 0.0 };
            let wordings = named(sheet, place, &amount);
            let y = (rect.middle() - raise).max(TOP + 8.0) + 4.0;
            sheet.label_fitting((x, y), Align::End, room, wordings);
        }
    }
}

/// "Repo $25.6 bn", or only the name, or a shorter one.
fn named(sheet: &Sheet, place: FlowPlace, amount: &str) -> [Vec<Label>; 3] {
    let strong = || run(place.name(sheet.words), Style::Strong);
    let full = vec![strong(), run(format!(" {amount}"), Style::Plain)];
    [full, vec![strong()], vec![run(sheet.short_name(place), Style::Strong)]]
}

/// What each asset earns, or that it earns nothing.
fn interest_labels(sheet: &mut Sheet, scale: FlowScale, columns: &FlowColumns, stands: &[Stand]) {
    let silent = stands.iter().filter(|stand| !earns(stand));
    let mut middles: Vec<f64> = silent.clone().map(|stand| stand.rect.middle()).collect();
    spread(&mut middles, 16.0, TOP, FLOOR + 8.0);
    let placed: Vec<(&Stand, f64)> = silent.zip(middles).collect();
    // What is said of one of those with a price is said of all: none swings more than the others.
    let fitting = |(stand, y): &(&Stand, f64)| {
        let room = columns.stub_room(*y) - stub_x(stand);
        stub_wordings(sheet, stand).iter().position(|runs| width_of(runs) <= room).unwrap_or(2)
    };
    let with_price = placed.iter().filter(|(stand, _)| stand.asset.place.has_price());
    let level = with_price.map(fitting).max().unwrap_or_default();
    for (stand, middle) in placed {
        let level = if stand.asset.place.has_price() { level } else { 0 };
        stub(sheet, columns, stand, middle, level);
    }
    for stand in stands.iter().filter(|stand| earns(stand)) {
        earned(sheet, scale, columns, stand);
    }
}

/// Where the words beside an asset without a strand begin.
fn stub_x(stand: &Stand) -> f64 {
    stand.rect.right() + 16.0
}

/// The words beside an asset without a strand, from many to few: what has a yield and earned
/// nothing, or less, has an amount of interest all the same.
fn stub_wordings(sheet: &Sheet, stand: &Stand) -> [Vec<Label>; 3] {
    let words = sheet.words;
    let name = stand.asset.place.name(words);
    let amount = stand.asset.balance_text(sheet.language);
    let interest = sheet.interest_of(&stand.asset);
    let [remark, short] = match stand.asset {
        Asset { place, .. } if place.has_price() => [words.no_interest_price, words.no_interest],
        asset if !asset.is_idle() => [&*interest; 2],
        Asset { place: FlowPlace::Asset(Class::Other | Class::Loans), .. } => {
            [words.not_counted, words.no_interest]
        }
        _ => [words.no_interest; 2],
    };
    [Some(remark), Some(short), None].map(|remark| {
        let mut runs = if stand.rect.height >= TALL {
            Vec::new()
        } else {
            vec![run(name, Style::Strong), run(format!(" {amount}"), Style::Plain)]
        };
        let space = if runs.is_empty() { "" } else { "  " };
        runs.extend(remark.map(|remark| run(format!("{space}{remark}"), Style::Quiet)));
        runs
    })
}

fn stub(sheet: &mut Sheet, columns: &FlowColumns, stand: &Stand, y: f64, level: usize) {
    let (left, at) = (stand.rect.right(), stand.rect.middle());
    let role = stand.asset.place.role();
    sheet.stroke(Look::Stub, role, line(&[(left, at), (left + 7.0, at)]));
    sheet.stroke(Look::Stub, role, line(&[(left + 7.0, at - 5.0), (left + 7.0, at + 5.0)]));
    let wordings = stub_wordings(sheet, stand).into_iter().skip(level);
    let x = stub_x(stand);
    sheet.label_fitting((x, y + 4.0), Align::Start, columns.stub_room(y) - x, wordings);
}

fn earned(sheet: &mut Sheet, scale: FlowScale, columns: &FlowColumns, stand: &Stand) {
    let (x, middle) = (stand.rect.right() + 12.0, stand.rect.middle());
    let amount = sheet.money(stand.asset.earned);
    let at_rate = |rate| sheet.language.at_rate(rate, stand.asset.is_own_yield);
    let rate = stand.asset.rate.map(at_rate);
    let span = columns.lens - columns.lens_radius - stand.rect.right();
    let room = span * (columns.bend() + 0.12) - 12.0;
    let half = thickness(stand, scale) / 2.0;
    let above = middle < LENS_Y;
    if stand.rect.height >= TALL {
        let last = if above { middle - half - 6.0 } else { middle + half + 33.0 };
        let room = columns.lens - x;
        let amounts = [(&*amount, Style::Name), (&amount, Style::Strong)];
        sheet.text_fitting((x, last), Align::Start, room, &amounts);
        if let Some(rate) = rate {
            let rates = [(&*rate, Style::Body), (&rate, Style::Plain)];
            sheet.text_fitting((x, last - 17.0), Align::Start, room, &rates);
        }
        return;
    }
    let strong = || run(amount.clone(), Style::Strong);
    let rate = rate.map(|_| sheet.language.percent(stand.asset.rate.unwrap_or(0.0), 2));
    let with_rate = rate.map(|rate| vec![run(format!("{rate}  "), Style::Quiet), strong()]);
    let y = if above { middle - half - 5.0 } else { middle + half + 13.0 };
    let wordings = with_rate.into_iter().chain([vec![strong()]]);
    sheet.label_fitting((x, y), Align::Start, room, wordings);
}

/// The first baseline from `first` on at which two lines up to `right` meet no asset's name.
fn clear_of_names(sheet: &Sheet, first: f64, right: f64) -> f64 {
    let mut baseline = first;
    let names = sheet.labels.iter().filter(|label| {
        label.align == Align::End
            && label.at.1 > TOP
            && label.at.0 - width_of(&label.runs) < right + 4.0
    });
    for label in names {
        if baseline - 12.0 < label.at.1 + 4.0 && baseline + 17.0 > label.at.1 - 11.0 {
            baseline = label.at.1 + 17.0;
        }
    }
    baseline.min(FLOOR + 4.0)
}

/// The cushion's name stands below its node, clear of the band that leaves it.
fn cushion_label(
    sheet: &mut Sheet,
    account: &Account,
    claims: &[(AccountItem, Rect)],
    stands: &[Stand],
) {
    let Some((_, last)) = claims.last() else { return };
    let (name, amount, style) = if account.shortfall > 0.0 {
        (sheet.words.shortfall, account.shortfall, Style::Bad)
    } else if account.excess > 0.0 {
        (sheet.words.cushion, account.excess, Style::Cushion)
    } else {
        return;
    };
    let (name, amount) = (vec![run(name, style)], vec![run(sheet.money(amount), style)]);
    let x = CLAIM + 8.0;
    let edge =
        stands.last().map_or((0.0, last.bottom()), |stand| (stand.rect.x, stand.rect.bottom()));
    let clear = |runs: &[Label]| height_at((CLAIM, last.bottom()), edge, x + width_of(runs)) + 14.0;
    let first = (last.bottom() + 18.0).max(clear(&name)).max(clear(&amount) - 15.0);
    let first = clear_of_names(sheet, first, x + width_of(&name).max(width_of(&amount)));
    sheet.label((x, first), Align::Start, name);
    sheet.label((x, first + 15.0), Align::Start, amount);
}
