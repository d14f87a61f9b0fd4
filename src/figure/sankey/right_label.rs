//! The words of the right half: who gets the income, the profit, its uses.

use super::account::{Account, AccountItem};
use super::bet::BetEnd;
use super::column::{FlowColumns, LENS_Y, NODE};
use super::piece::{Style, run, width_of, wrapped};
use super::place::FlowPlace;
use super::shape::{Rect, spread_apart};
use super::sheet::Sheet;
use super::stand::{CEILING, FLOOR_RIGHT, HEAD, Placed, TALL, is_given, text_height};
use crate::chart::{Align, Label};

/// Distance of two lines of a label.
const LINE: f64 = 15.0;

/// Writes all of them.
pub(super) fn write(sheet: &mut Sheet, account: &Account, columns: &FlowColumns, placed: &Placed) {
    source_labels(sheet, account, columns, placed);
    drain_labels(sheet, account, columns, placed);
    profit_label(sheet, account, columns, placed);
    use_labels(sheet, account, columns, placed);
}

fn source_labels(sheet: &mut Sheet, account: &Account, columns: &FlowColumns, placed: &Placed) {
    let right = columns.interest + NODE;
    let top = placed.sources.first().map_or(LENS_Y, |(_, rect)| rect.y);
    let interest = sheet.money(account.interest);
    let style = if columns.is_full { Style::Number } else { Style::BodyStrong };
    sheet.label((right, top - 32.0), Align::End, vec![run(sheet.words.interest, Style::Body)]);
    sheet.label((right, top - 9.0), Align::End, vec![run(interest, style)]);
    for (item, rect) in placed.sources.iter().filter(|(item, _)| item.place != FlowPlace::Interest)
    {
        source_label(sheet, columns, *item, *rect);
    }
}

fn source_label(sheet: &mut Sheet, columns: &FlowColumns, item: AccountItem, rect: Rect) {
    let (name, amount) = (item.place.name(sheet.words), sheet.money(item.amount));
    if item.place == FlowPlace::CushionForLoss {
        // The line from the cushion comes from below; beside it the first band carries the words.
        let x = rect.right() + 8.0;
        let y = if rect.height > 44.0 { rect.middle() + 6.0 } else { rect.bottom() + 30.0 };
        let room = columns.profit - x - 6.0;
        let name = vec![run(name, Style::Plain)];
        if rect.height > 44.0 {
            sheet.label_fitting((x, y - 8.0), Align::Start, room, [name]);
        }
        sheet.label((x, y + 8.0), Align::Start, vec![run(amount, Style::Strong)]);
        return;
    }
    let whole = vec![run(name, Style::Strong), run(format!(" {amount}"), Style::Plain)];
    if let Some(y) = beside_lens(columns, rect).filter(|_| columns.is_full) {
        let wordings = [whole, vec![run(name, Style::Strong)]];
        sheet.label_fitting((columns.interest - 8.0, y), Align::End, 165.0, wordings);
        return;
    }
    // On its bands, beside the node.
    let (x, y) = (rect.right() + 4.0, rect.middle() + 4.0);
    let room = columns.profit - x - 1.0;
    if width_of(&whole) <= room {
        sheet.label((x, y), Align::Start, whole);
        return;
    }
    let mut lines: Vec<_> = wrapped(name, Style::Strong, room)
        .into_iter()
        .map(|line| vec![run(line, Style::Strong)])
        .collect();
    lines.push(vec![run(amount, Style::Plain)]);
    stacked(sheet, (x, y), lines);
}

/// The lines of a text, around the baseline of one line.
fn stacked(sheet: &mut Sheet, (x, one): (f64, f64), lines: Vec<Vec<Label>>) {
    let mut y = one - (LINE * (count(lines.len()) - 1.0) / 2.0).floor();
    for runs in lines {
        sheet.label((x, y), Align::Start, runs);
        y += LINE;
    }
}

fn count(lines: usize) -> f64 {
    f64::from(u32::try_from(lines).unwrap_or(1))
}

/// The baseline of a label left of a node of the interest's column that is clear of the lens and
/// of the words around it; `None` where there is none.
fn beside_lens(columns: &FlowColumns, rect: Rect) -> Option<f64> {
    let (above, below) = (LENS_Y - columns.lens_radius - 48.0, LENS_Y + columns.lens_radius + 40.0);
    let middle = rect.middle() + 4.0;
    if middle < above || middle > below {
        return Some(middle);
    }
    let (first, last) = (rect.y + 12.0, rect.bottom() - 2.0);
    (last >= below).then_some(below).or_else(|| (first <= above).then_some(above))
}

/// Holders and partners, paid or not, and what leaves below the profit.
fn drain_labels(sheet: &mut Sheet, account: &Account, columns: &FlowColumns, placed: &Placed) {
    let paid = placed.drains.iter().filter(|(item, _)| item.place != FlowPlace::Profit);
    let means = placed.means.iter().filter(|(item, _)| is_given(item.place));
    let mut texts: Vec<(f64, FlowPlace, f64)> = paid
        .chain(means)
        .map(|(item, rect)| (rect.middle(), item.place, item.amount))
        .chain(placed.ghosts.iter().map(|(place, rect)| (rect.middle(), *place, 0.0)))
        .collect();
    if let Some(rect) = placed.loss {
        texts.push((rect.middle(), FlowPlace::Profit, -account.profit));
    }
    crate::order::sort_by(&mut texts, |a, b| a.0.total_cmp(&b.0));
    let x = columns.profit + NODE + 10.0;
    let is_beside = |middle: f64| {
        let meets = |(item, rect): &(AccountItem, Rect)| {
            let head = if item.place.is_bet() { HEAD + 16.0 } else { 0.0 };
            middle + 10.0 > rect.y - head && middle - 10.0 < rect.bottom()
        };
        placed.uses.iter().any(meets)
    };
    let label = |(middle, place, amount): (f64, FlowPlace, f64)| {
        let (name, style) = match place {
            FlowPlace::Profit => (sheet.words.loss, Style::Bad),
            place => (place.name(sheet.words), Style::Strong),
        };
        let plain = if style == Style::Bad { style } else { Style::Plain };
        let money = sheet.money(amount);
        let whole = vec![run(name, plain), run(format!(" {money}"), style)];
        let room = columns.uses - x - 6.0;
        if is_beside(middle) && width_of(&whole) > room {
            let lines = wrapped(name, plain, columns.uses - x);
            let lines = lines.into_iter().map(|line| (line, plain));
            lines.chain([(money, style)]).map(|(line, style)| vec![run(line, style)]).collect()
        } else {
            vec![whole]
        }
    };
    let mut middles: Vec<f64> = texts.iter().map(|text| text.0).collect();
    let labels: Vec<_> = texts.into_iter().map(label).collect();
    let extents: Vec<f64> = labels.iter().map(|lines| LINE * count(lines.len()) + 1.0).collect();
    spread_apart(&mut middles, &extents, CEILING + 4.0, FLOOR_RIGHT + 4.0);
    for (lines, middle) in labels.into_iter().zip(middles) {
        stacked(sheet, (x, middle + 4.0), lines);
    }
}

fn profit_label(sheet: &mut Sheet, account: &Account, columns: &FlowColumns, placed: &Placed) {
    let found = placed.drains.iter().find(|(item, _)| item.place == FlowPlace::Profit);
    let Some((_, rect)) = found else { return };
    let x = columns.interest + NODE + if columns.is_full { 14.0 } else { 6.0 };
    let room = columns.profit - x - 2.0;
    let amount = sheet.money(account.profit);
    let name = sheet.words.profit;
    if rect.height < 44.0 {
        low_profit_label(sheet, columns, placed, *rect, &amount);
        return;
    }
    let middle = f64::midpoint(rect.middle(), placed.profit_leaves());
    let short = sheet.words.profit_short;
    let names = [(name, Style::Body), (name, Style::Plain), (short, Style::Body)];
    sheet.text_fitting((x, middle - 26.0), Align::Start, room, &names);
    let amounts = [Style::Large, Style::Number, Style::BodyStrong, Style::Strong];
    let amounts = amounts.map(|style| (&*amount, style));
    sheet.text_fitting((x, middle + 2.0), Align::Start, room, &amounts);
    if let Some(each) = columns.each.as_ref().filter(|_| rect.height > 90.0) {
        let each = sheet.language.a_person(each);
        sheet.text_fitting((x, middle + 22.0), Align::Start, room, &[(&*each, Style::Plain)]);
    }
}

/// Too low for text inside: the name stands above the first band, or before the node.
fn low_profit_label(
    sheet: &mut Sheet,
    columns: &FlowColumns,
    placed: &Placed,
    rect: Rect,
    amount: &str,
) {
    let name = if columns.is_full { sheet.words.profit } else { sheet.words.profit_short };
    let amount = || run(amount, Style::Strong);
    let runs = vec![run(format!("{name} "), Style::Plain), amount()];
    let rises = placed.uses.first().is_some_and(|(_, first)| first.y < rect.y - 2.0);
    if rect.height < 16.0 && !rises {
        sheet.label((columns.profit + NODE + 10.0, rect.y - 5.0), Align::Start, runs);
    } else {
        let room = columns.profit - 6.0 - columns.interest - NODE - 6.0;
        let at = (columns.profit - 6.0, rect.middle() + 4.0);
        sheet.label_fitting(at, Align::End, room, [runs, vec![amount()]]);
    }
}

/// The uses, and over the bets what they are.
fn use_labels(sheet: &mut Sheet, account: &Account, columns: &FlowColumns, placed: &Placed) {
    let x = columns.uses + NODE + if columns.is_full { 12.0 } else { 9.0 };
    let column = (x, columns.bracket - 8.0 - x);
    // Outside the reserve bets stand above the bracket and may reach over it.
    let wide = if account.bets_inside { column } else { (x, columns.width - x) };
    let first = placed.uses.iter().position(|(item, _)| item.place.is_bet());
    let mut texts: Vec<(f64, f64, Option<usize>)> = Vec::with_capacity(placed.uses.len() + 1);
    for (index, (item, rect)) in placed.uses.iter().enumerate() {
        let extent = text_height(account, item, rect.height) - 2.0;
        if first == Some(index) {
            let arrow = account.size(item) * columns.flow;
            let top = rect.middle() - extent.max(rect.height).max(arrow) / 2.0;
            texts.push((top - HEAD / 2.0, HEAD - 2.0, None));
        }
        texts.push((rect.middle(), extent, Some(index)));
    }
    let mut middles: Vec<f64> = texts.iter().map(|text| text.0).collect();
    let extents: Vec<f64> = texts.iter().map(|text| text.1).collect();
    spread_apart(&mut middles, &extents, CEILING, FLOOR_RIGHT + 2.0);
    for ((_, _, index), middle) in texts.into_iter().zip(middles) {
        let Some((item, rect)) = index.and_then(|index| placed.uses.get(index)) else {
            let head = sheet.language.bets_head(account.bets_inside);
            let wordings = head.map(|text| vec![run(text, Style::Quiet)]);
            let (x, room) = (columns.uses, columns.width - columns.uses);
            sheet.label_fitting((x, middle + 4.0), Align::Start, room, wordings);
            continue;
        };
        match account.bet(item.place) {
            Some(end) => bet_label(sheet, (end, account.bets_inside), *rect, (wide, middle)),
            None => use_label(sheet, columns, (*item, *rect), (column, middle)),
        }
    }
}

/// The name of a bet, what was paid and what came back; a name that is too long is cut.
fn bet_label(
    sheet: &mut Sheet,
    (end, inside): (&BetEnd, bool),
    rect: Rect,
    ((x, room), middle): ((f64, f64), f64),
) {
    let paid =
        if end.paid > 0.0 { sheet.money(end.paid) } else { sheet.words.paid_before.to_owned() };
    let back = (end.back.abs() > 0.005).then(|| {
        let amount = sheet.money(end.back.abs());
        let wordings = sheet.language.came_back(&amount, inside, end.back < 0.0);
        wordings.map(|text| vec![run(text, Style::Quiet)])
    });
    if rect.height >= TALL {
        let name = sheet.name_fitting(end.place, Style::Name, room);
        sheet.label((x, middle - 9.0), Align::Start, vec![run(name, Style::Name)]);
        let amounts = [Style::Number, Style::BodyStrong, Style::Strong];
        let amounts = amounts.map(|style| (&*paid, style));
        sheet.text_fitting((x, middle + 14.0), Align::Start, room, &amounts);
        if let Some(back) = back {
            sheet.label_fitting((x, middle + 32.0), Align::Start, room, back);
        }
        return;
    }
    let y = if back.is_some() { middle - 4.0 } else { middle + 4.0 };
    let style = if end.paid > 0.0 { Style::Plain } else { Style::Quiet };
    let amount = run(format!(" {paid}"), style);
    let name = |room: f64| run(sheet.name_fitting(end.place, Style::Strong, room), Style::Strong);
    // A little less than the room: letters may be wider than they are taken for.
    let left = room * 0.94 - width_of(std::slice::from_ref(&amount));
    // Where hardly anything of the name would be left, it stands alone; that a bet was paid before
    // is left to its outline sooner.
    let short = name(left);
    let is_cut = end.paid <= 0.0 && short.text.ends_with('…');
    let runs = if left < 40.0 || is_cut { vec![name(room * 0.94)] } else { vec![short, amount] };
    sheet.label((x, y), Align::Start, runs);
    if let Some(back) = back {
        sheet.label_fitting((x, y + 15.0), Align::Start, room, back);
    }
}

fn use_label(
    sheet: &mut Sheet,
    columns: &FlowColumns,
    (item, rect): (AccountItem, Rect),
    ((x, room), middle): ((f64, f64), f64),
) {
    let (name, amount) = (sheet.fixed_name(item.place), sheet.money(item.amount));
    let short = sheet.short_name(item.place);
    if rect.height >= TALL {
        let style = if columns.is_full { Style::Number } else { Style::BodyStrong };
        let names = [(name, Style::Name), (name, Style::Strong), (short, Style::Strong)];
        sheet.text_fitting((x, middle - 9.0), Align::Start, room, &names);
        sheet.label((x, middle + 14.0), Align::Start, vec![run(amount, style)]);
        let note = sheet.note(item.place).map(|note| (note, Style::Quiet));
        sheet.text_fitting((x, middle + 32.0), Align::Start, room, note.as_slice());
    } else if !columns.is_full && rect.height >= 32.0 {
        let short = vec![run(short, Style::Strong)];
        sheet.label((x, middle - 3.0), Align::Start, short);
        sheet.label((x, middle + 13.0), Align::Start, vec![run(amount, Style::Plain)]);
    } else {
        let strong = || run(name, Style::Strong);
        let wordings = [
            vec![strong(), run(format!(" {amount}"), Style::Plain)],
            vec![run(short, Style::Strong), run(format!(" {amount}"), Style::Plain)],
            vec![run(short, Style::Strong)],
        ];
        sheet.label_fitting((x, middle + 4.0), Align::Start, room, wordings);
    }
}
