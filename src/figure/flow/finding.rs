//! What the drawing finds: its title, one sentence that describes it, and its table.

use super::account::{Account, Item};
use super::place::Place;
use super::sheet::Sheet;
use crate::text::flow::{Cushion, Description, Earning, Income};

/// One band as a row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Transfer {
    /// Where the money comes from.
    pub from: &'static str,
    /// Where it goes.
    pub to: &'static str,
    /// Stable names of both, for files.
    pub keys: [&'static str; 2],
    /// USD.
    pub amount: f64,
    /// The amount in words.
    pub text: String,
}

/// The table: every band from left to right.
pub(super) fn rows(sheet: &Sheet) -> Vec<Transfer> {
    let row = |band: &super::sheet::Band| Transfer {
        from: sheet.name(band.from),
        to: sheet.name(band.to),
        keys: [band.from.key(), band.to.key()],
        amount: band.amount,
        text: sheet.money(band.amount),
    };
    sheet.bands.iter().map(row).collect()
}

/// The finding.
pub(super) fn title(sheet: &Sheet, account: &Account) -> String {
    let language = sheet.language;
    let of_reserve = |usd: f64| language.of_hundred(usd / account.reserve * 100.0);
    let earning = account.earning();
    let part = match earning / account.reserve {
        share if share <= 0.0 => Earning::Nothing,
        share if share >= 0.999_95 => Earning::All,
        _ => Earning::Part(of_reserve(earning)),
    };
    let holders = Account::amount(&account.drains, Place::Holders);
    let income = match account {
        Account { profit, .. } if *profit < -0.005 => Income::Loss(sheet.money(-profit)),
        Account { interest, .. } if *interest <= 0.005 => Income::None,
        _ if holders <= 0.0 => Income::Kept,
        Account { interest, .. } if holders > *interest => Income::Exceeded,
        Account { interest, .. } => {
            Income::Shared(language.percent_rough(holders / interest * 100.0))
        }
    };
    let cushion = match account.excess {
        excess if excess > 0.005 && account.excess_end < 0.001 * excess => {
            Cushion::Spent(of_reserve(excess), language.date_long(account.end))
        }
        excess if excess > 0.005 => Cushion::Worth(of_reserve(excess)),
        excess if excess < -0.005 => {
            let owed = account.reserve - excess;
            Cushion::Short(language.of_hundred(-excess / owed * 100.0))
        }
        _ => Cushion::Nothing,
    };
    language.flow_title(&part, &income, &cushion)
}

/// The drawing in one sentence.
pub(super) fn description(sheet: &Sheet, account: &Account) -> String {
    let list_by = |items: &[Item], amount: fn(&Sheet, f64) -> String| {
        let items: Vec<_> =
            items.iter().map(|item| (sheet.name(item.place), amount(sheet, item.amount))).collect();
        if items.is_empty() {
            sheet.language.flow_none().to_owned()
        } else {
            sheet.language.flow_list(&items)
        }
    };
    let balances = |items: &[Item]| list_by(items, Sheet::balance);
    let list = |items: &[Item]| list_by(items, Sheet::money);
    let assets: Vec<_> = account
        .assets
        .iter()
        .map(|asset| Item { place: asset.place, amount: asset.balance })
        .collect();
    let without_profit: Vec<_> =
        account.drains.iter().filter(|item| item.place != Place::Profit).copied().collect();
    let result = if account.profit < 0.0 { sheet.words.loss } else { sheet.words.profit };
    sheet.language.flow_description(&Description {
        funds: balances(&account.claims),
        holds: sheet.language.made_of(&sheet.balance(account.reserve), &balances(&assets)),
        earns: sheet.money(account.interest),
        goes: list(&without_profit),
        kept: sheet.language.flow_list(&[(result, sheet.money(account.profit.abs()))]),
        uses: list(&account.uses),
    })
}
