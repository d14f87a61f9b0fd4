//! What the drawing finds: its title, one sentence that describes it, and its table.

use super::account::{Account, AccountItem, Asset};
use super::bet::BetEnd;
use super::place::FlowPlace;
use super::sheet::Sheet;
use crate::analysis::Run;
use crate::figure::Table;
use crate::figure::table::{Cell, Column, Format, Header, TableRow};
use crate::text::sankey::{Course, Cushion, Earning, FlowFinding, Income, Return, Wording};
use crate::unit::{HALF_CENT, Month};

/// An end of a band: its name and its place.
type Side = (String, FlowPlace);

/// The table: every band from left to right; bets without a name of their own one by one.
pub(super) fn table(sheet: &Sheet) -> Table {
    let row = |from: Side, to: Side, amount: f64| TableRow {
        cells: vec![
            Cell::name(&from.1.key()),
            Cell::name(&to.1.key()),
            Cell::name(&from.0),
            Cell::name(&to.0),
            Cell::Float(amount, Format::Usd),
        ],
        is_total: false,
    };
    let mut rows = Vec::with_capacity(sheet.bands.len());
    let mut paid = 0.0;
    for band in &sheet.bands {
        let side = |place| (sheet.name(place).into_owned(), place);
        if band.to == FlowPlace::BetsMore {
            for (member, amount) in parts(sheet, (paid, band.amount)) {
                rows.push(row(side(band.from), member, amount));
            }
            paid += band.amount;
        } else if band.from == FlowPlace::BetsMore {
            let members = sheet.bets.iter().flat_map(|end| &end.members);
            for end in members.filter(|end| end.back > 0.005) {
                rows.push(row((end.name.say(sheet.language), end.place), side(band.to), end.back));
            }
        } else {
            rows.push(row(side(band.from), side(band.to), band.amount));
        }
    }
    let columns = vec![
        Column::file("from"),
        Column::file("to"),
        Column::page(Header::Words(|language| language.texts().flow().from)),
        Column::page(Header::Words(|language| language.texts().flow().to)),
        Column::both("amount", Header::Words(|language| language.texts().flow().amount)),
    ];
    Table { columns, rows, digits: 3, ..Table::default() }
}

/// The bets that `amount` pays once `before` has been paid, one after the other.
fn parts(sheet: &Sheet, (before, amount): (f64, f64)) -> Vec<(Side, f64)> {
    let mut start = 0.0;
    let mut found = Vec::new();
    for end in sheet.bets.iter().flat_map(|end| &end.members) {
        let part = (start + end.paid).min(before + amount) - f64::max(start, before);
        if part > 0.005 {
            found.push(((end.name.say(sheet.language), end.place), part));
        }
        start += end.paid;
    }
    found
}

/// The finding; `None` where there is no reserve.
pub fn finding(of: &Run) -> Option<FlowFinding> {
    let account = Account::new(of);
    (account.reserve > HALF_CENT).then(|| find(&account))
}

/// The finding of an account.
pub(super) fn find(account: &Account) -> FlowFinding {
    let of_reserve = |usd: f64| usd / account.reserve * 100.0;
    let earning = account.earning();
    let earning = match earning / account.reserve {
        share if share <= 0.0 => Earning::Nothing,
        share if share >= 0.999_95 => Earning::All,
        _ => Earning::Part { part: of_reserve(earning) },
    };
    let holders = Account::amount(&account.drains, FlowPlace::Holders);
    let income = match account {
        Account { profit, .. } if *profit < -0.005 => Some(Income::Loss { loss: -profit }),
        Account { interest, .. } if *interest <= 0.005 => None,
        _ if holders <= 0.0 => Some(Income::Kept),
        Account { interest, .. } if holders > *interest => Some(Income::Exceeded),
        Account { interest, .. } => Some(Income::Shared { share: holders / interest * 100.0 }),
    };
    // The hundred is named once.
    let is_named = matches!(earning, Earning::Part { .. });
    let (part, month) = (of_reserve(account.excess), account.end);
    let cushion = match account.excess {
        excess if excess > 0.005 && account.excess_end < 0.001 * excess => {
            Cushion::Spent { part, is_named, month }
        }
        excess if excess > 0.005 => Cushion::Worth { part, is_named },
        excess if excess < -0.005 => {
            Cushion::Short { part: -excess / (account.reserve - excess) * 100.0 }
        }
        _ => Cushion::Nothing,
    };
    FlowFinding::Whole { earning, income, cushion }
}

/// The drawing in sentences.
pub(super) fn description(sheet: &Sheet, account: &Account) -> String {
    let language = sheet.language;
    let list_of = |items: Vec<(String, String)>| {
        if items.is_empty() { language.flow_none().to_owned() } else { language.flow_list(&items) }
    };
    let list_by = |items: &[AccountItem], amount: fn(&Sheet, f64) -> String| {
        let item =
            |item: &AccountItem| (sheet.name(item.place).into_owned(), amount(sheet, item.amount));
        list_of(items.iter().map(item).collect())
    };
    let balances = |items: &[AccountItem]| list_by(items, Sheet::balance);
    let asset =
        |asset: &Asset| (sheet.name(asset.place).into_owned(), asset.balance_text(sheet.language));
    let assets = list_of(account.assets.iter().map(asset).collect());
    let without_profit: Vec<_> =
        account.drains.iter().filter(|item| item.place != FlowPlace::Profit).copied().collect();
    let description = language.flow_description(
        &balances(&account.claims),
        &language.made_of(&sheet.balance(account.reserve), &assets),
        &earns(sheet, account),
        &list_by(&without_profit, Sheet::money),
        &kept(sheet, account),
    );
    let bets = account.bets.iter().flat_map(BetEnd::each);
    let back = bets.filter(|end| end.back.abs() > 0.005);
    let back = back.map(|end| sheet.called(end, language.money_change(end.back, 3)));
    let back: Vec<_> = back.collect();
    let back = (!back.is_empty())
        .then(|| language.flow_back(&language.flow_list(&back), account.bets_inside));
    let end = language.comes_back(&found_return(sheet, account), Wording::Plain).concat();
    let [into, given] = paid_by_reserve(sheet, account);
    let end = language.with_stop(&end);
    language.sentences(&[&description, &into, &given, &back.unwrap_or_default(), &end])
}

/// The interest, and what else comes in.
fn earns(sheet: &Sheet, account: &Account) -> String {
    let interest = sheet.money(Account::amount(&account.sources, FlowPlace::Interest));
    let is_other = |item: &&AccountItem| {
        !matches!(item.place, FlowPlace::Interest | FlowPlace::CushionForLoss)
    };
    let others: Vec<_> = account.sources.iter().filter(is_other).collect();
    if others.is_empty() {
        return interest;
    }
    sheet.language.flow_also(&interest, &list(sheet, others))
}

/// Profit or loss, and what is paid.
fn kept(sheet: &Sheet, account: &Account) -> String {
    let language = sheet.language;
    let bets = account.bets.iter().filter(|_| !account.bets_inside).flat_map(BetEnd::each);
    let paid = bets.filter(|end| end.paid > HALF_CENT);
    let paid = paid.map(|end| sheet.called(end, sheet.money(end.paid)));
    let others = account.uses.iter().filter(|item| !item.place.is_bet());
    let others = others.map(|item| named(sheet, item));
    let uses: Vec<_> = paid.chain(others).collect();
    let is_loss = account.profit < -HALF_CENT;
    let name = if is_loss { sheet.words.loss } else { sheet.words.profit };
    let result = (name.to_owned(), sheet.money(account.profit.abs()));
    match (is_loss, uses.is_empty()) {
        (true, true) => language.flow_list(&[result]),
        (true, false) => {
            language.flow_loss(&language.flow_list(&[result]), &language.flow_list(&uses))
        }
        (false, true) => language.flow_profit(&language.flow_list(&[result]), language.flow_none()),
        (false, false) => {
            let given = account.means.iter().filter(|item| item.place == FlowPlace::CushionForUses);
            let given = given.map(|item| named(sheet, item));
            let means: Vec<_> = std::iter::once(result).chain(given).collect();
            language.flow_profit(&language.flow_list(&means), &language.flow_list(&uses))
        }
    }
}

/// What the reserve pays: bets that stand in it, and gifts.
fn paid_by_reserve(sheet: &Sheet, account: &Account) -> [String; 2] {
    let language = sheet.language;
    let list = |amount: fn(&BetEnd) -> f64| {
        let bets = account.bets.iter().filter(|_| account.bets_inside).flat_map(BetEnd::each);
        let bets = bets.filter(|end| amount(end) > HALF_CENT);
        let bets: Vec<_> = bets.map(|end| sheet.called(end, sheet.money(amount(end)))).collect();
        (!bets.is_empty()).then(|| language.flow_list(&bets))
    };
    let into = list(|end| end.carried).map(|list| language.flow_into_bets(&list));
    let given = list(|end| end.paid - end.carried).map(|list| language.flow_given(&list));
    [into, given].map(Option::unwrap_or_default)
}

fn list<'a>(sheet: &Sheet, items: impl IntoIterator<Item = &'a AccountItem>) -> String {
    let items: Vec<_> = items.into_iter().map(|item| named(sheet, item)).collect();
    sheet.language.flow_list(&items)
}

fn named(sheet: &Sheet, item: &AccountItem) -> (String, String) {
    (sheet.name(item.place).into_owned(), sheet.money(item.amount))
}

/// What becomes of the cushion.
pub(super) fn found_return(sheet: &Sheet, account: &Account) -> Return {
    let some = |usd: f64| (usd > 0.0).then_some(usd);
    let (change, end) = (account.excess_end - account.excess, account.end);
    let cushion = match account.excess_end {
        usd if usd < -0.005 => Course::Short { by: -usd, end },
        at if sheet.money(at) == sheet.money(account.excess) => Course::Stays { at, end },
        to if change > 0.0 => Course::Grows { to, end },
        to => Course::Falls { to, end },
    };
    // What is less than half of the last digit that shows is not missed.
    let largest = account.excess_end.abs().max(account.excess.abs()).max(account.back);
    let shows = account.marks.abs() > f64::max(HALF_CENT, largest * 0.000_5);
    Return {
        back: some(account.back),
        out: some(account.out),
        has_gifts: account.gifts > 0.0,
        bets: some(account.carried),
        marks: shows.then_some(account.marks),
        cushion,
    }
}

/// The last day of a month.
pub(super) fn last_day(month: Month) -> u32 {
    let days: f64 = month.year_part().days();
    (28..=31).find(|day| f64::from(*day) >= days).unwrap_or(31)
}
