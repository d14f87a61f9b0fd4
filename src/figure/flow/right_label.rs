//! The words of the right half: who gets the income, the profit, its uses.

use super::account::{Account, Item};
use super::place::Place;
use super::right::{CEILING, FLOOR_RIGHT, Placed};
use super::shape::{Rect, spread};
use super::sheet::{Anchor, Run, Sheet, Style, run, width_of};
use super::wide::{Columns, LENS_Y, NODE};

/// From this height a label has several lines.
const TALL: f64 = 60.0;

/// Writes all of them.
pub(super) fn write(sheet: &mut Sheet, account: &Account, columns: &Columns, placed: &Placed) {
    source_labels(sheet, account, columns, placed);
    drain_labels(sheet, account, columns, placed);
    profit_label(sheet, account, columns, placed);
    use_labels(sheet, columns, placed);
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
    crate::order::sort_by(&mut texts, |a, b| a.0.total_cmp(&b.0));
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
