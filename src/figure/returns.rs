//! What each bet and the book come to, as a table; and what the loss of every bet does.
//!
//! Not here: how a bet is edited, see [`super::book`].

use super::table::{Cell, Column, Format, Header, TableRow};
use super::venture::{last_month, title};
use super::{Heading, Table, TableFigure, TableKind};
use crate::analysis::{self, Loss, Run, VentureFigures, beyond, venture, venture_of};
use crate::model::Projection;
use crate::scenario::BetsFrom;
use crate::text::Language;
use crate::text::book::BetName;
use crate::text::loss::{LossFinding, LossLimit, OfTokens, When};
use crate::text::venture::{PaidIn, ReturnsFinding};
use crate::unit::{HALF_CENT, Number};

/// The kind of figure.
pub static KIND: TableKind = TableKind {
    id: "returns",
    file: "bets-returns",
    number: 1,
    subject: Language::returns_subject,
};

/// What the loss of every bet does in one of the two cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LossCase {
    /// Which case, and whether it holds now.
    pub name: String,
    /// Whether it holds now.
    pub(crate) is_chosen: bool,
    /// Whether the token breaks.
    pub breaks: bool,
    /// What happens.
    pub words: String,
    /// From which size on the token breaks, or what holds payment back.
    pub limit: String,
}

/// A figure: its stable name, its words and its cell.
type FigureRow = (&'static str, fn(Language) -> &'static str, fn(&VentureFigures) -> Cell);

/// The figures of a bet or of the book, a column each.
const FIGURES: [FigureRow; 10] = [
    ("paid_in", |l| l.texts().returns().paid_in, |of| Cell::Float(of.paid_in, Format::Usd)),
    ("cash_back", |l| l.texts().returns().cash_back, |of| Cell::Float(of.cash_back, Format::Usd)),
    (
        "book_value",
        |l| l.texts().returns().book_value,
        |of| Cell::Float(of.book_value, Format::Usd),
    ),
    ("tvpi", |l| l.texts().returns().tvpi, |of| Cell::or_none(of.tvpi, Format::Multiple)),
    ("dpi", |l| l.texts().returns().dpi, |of| Cell::or_none(of.dpi, Format::Multiple)),
    ("irr", |l| l.texts().returns().irr, |of| Cell::or_none(of.irr, Format::Percent(1))),
    ("in_bills", |l| l.texts().returns().in_bills, |of| Cell::Float(of.in_bills, Format::Usd)),
    ("pme", |l| l.texts().returns().pme, |of| Cell::or_none(of.pme, Format::Multiple)),
    (
        "months_of_profit",
        |l| l.texts().returns().months_of_profit,
        |of| Cell::or_none(of.months_of_profit, Format::Months),
    ),
    (
        "share_of_profit",
        |l| l.texts().returns().share_of_profit,
        |of| Cell::or_none(of.share_of_profit, Format::Percent(1)),
    ),
];

/// The returns of a scenario.
pub fn returns(language: Language, of: &Run) -> TableFigure {
    let title = title(language, of, returns_finding(of).map(|found| found.say(language)));
    let note = language.returns_note(last_month(&of.projection));
    TableFigure { heading: Heading { title, note, ..Heading::default() }, table: table(of) }
}

/// One row a bet that counts, and the book last, in a file with the place 0.
pub fn table(of: &Run) -> Table {
    let found = venture_of(&of.projection, of.scenario.year());
    let column = |(key, name, _): FigureRow| Column::both(key, Header::Words(name));
    let columns = [Column::file("place"), Column::file("name")]
        .into_iter()
        .chain([Column::page(Header::Words(|l| l.texts().returns().bet))])
        .chain(FIGURES.map(column))
        .chain([Column::file("delay_months")]);
    let row = |place: usize, names: [Header; 2], figures: &VentureFigures, delay| TableRow {
        cells: [Cell::Exact(place.into(), Format::Whole)]
            .into_iter()
            .chain(names.map(Cell::Header))
            .chain(FIGURES.map(|(.., cell)| cell(figures)))
            .chain([Cell::or_none(delay, Format::Months)])
            .collect(),
        is_total: false,
    };
    let bets = found.bets.iter().filter_map(|(place, figures)| {
        let bet = of.scenario.bets().get(*place)?;
        let names = [Header::Name(bet.name.clone()), Header::Bet(BetName::new(bet, *place))];
        Some(row(place + 1, names, figures, delay(of, *place)))
    });
    let whole = [Header::Name("all bets".to_owned()), Header::Words(Language::whole_book)];
    let whole = row(0, whole, &found.book, None);
    Table {
        columns: columns.collect(),
        rows: bets.chain([whole]).collect(),
        digits: 3,
        ..Table::default()
    }
}

/// Months that a bet is paid later than it is due.
fn delay(of: &Run, place: usize) -> Option<f64> {
    let last = i32::try_from(of.projection.rows.len()).unwrap_or(0);
    let payment = of.projection.payments.iter().find(|payment| payment.place == place)?;
    let paid = payment.began().unwrap_or(last);
    Some(f64::from((paid - payment.due).max(0)))
}

/// What the book has become by the last month, and by the month in which its last bet ends; `None`
/// where nothing is paid.
pub fn returns_finding(of: &Run) -> Option<ReturnsFinding> {
    let book = venture(&of.projection).book;
    let multiple = book.tvpi.filter(|_| book.paid_in > 0.0)?;
    let (paid, back, held) = (book.paid_in, book.cash_back, book.book_value);
    let month = last_month(&of.projection);
    let paid_in = if back < -HALF_CENT {
        PaidIn::CostsMore { paid, more: -back, held, month }
    } else {
        PaidIn::Holds { paid, back: back.abs(), held, month }
    };
    let end = beyond(&of.scenario, &of.projection).and_then(|longer| {
        let venture = venture(&longer);
        venture.points.last().filter(|point| point.is_in_range())?;
        Some((venture.book.tvpi?, last_month(&longer)))
    });
    Some(match end {
        Some((multiple, month)) => ReturnsFinding::WillBe { paid_in, month, multiple },
        None => ReturnsFinding::Are { paid_in, multiple },
    })
}

/// What the loss of every bet does, paid from profit and paid from the reserve.
pub fn losses(language: Language, of: &Run) -> [LossCase; 2] {
    analysis::losses(&of.scenario, &of.projection).map(|found| {
        let is_chosen = found.from == of.scenario.choices.bets_from;
        LossCase {
            name: language.loss_case(found.from == BetsFrom::Reserve, is_chosen),
            is_chosen,
            breaks: found.breaks(),
            words: loss_finding(&of.projection, &found).say(language),
            limit: loss_limit(&found).map(|limit| limit.say(language)).unwrap_or_default(),
        }
    })
}

/// What the loss does at worst.
pub fn loss_finding<N: Number>(projection: &Projection<N>, found: &Loss) -> LossFinding {
    let after = i32::try_from(found.month).ok().and_then(|month| month.checked_sub(1));
    let month = after.filter(|after| *after >= 0).map(|after| projection.inputs.start.plus(after));
    let when = month.map_or(When::AtStart, |month| When::In { month });
    let lost = OfTokens { usd: found.lost, share: found.lost_share() };
    let left = OfTokens { usd: found.left().abs(), share: found.left_share().map(f64::abs) };
    let before = found.excess;
    let is_reserve = found.from == BetsFrom::Reserve;
    match (found.lost > 0.0, month) {
        (false, Some(month)) if found.is_short() => {
            LossFinding::Short { short: left, month, is_reserve }
        }
        (false, None) if found.is_short() => LossFinding::ShortAlready { short: left, is_reserve },
        (true, _) if found.is_short() => LossFinding::ShortAndLost { lost, short: left, when },
        _ if !is_reserve => LossFinding::Outside { low: left, when },
        (false, _) if !found.is_carried => LossFinding::NothingCarried,
        (false, _) => LossFinding::NoneThen { low: left, when },
        (true, _) if found.breaks() => LossFinding::Breaks { lost, before, short: left, when },
        (true, _) => LossFinding::Borne { lost, before, left, when },
    }
}

/// What is told below it, where anything is.
pub fn loss_limit(found: &Loss) -> Option<LossLimit> {
    let touch = found.touch;
    let (lacks, waits, months) = (touch.lacks, touch.waits, found.wait);
    Some(match found.from {
        _ if lacks > 0.0 && touch.lacks_without > HALF_CENT => LossLimit::AddsToGap { usd: lacks },
        _ if lacks > 0.0 => LossLimit::UsedUp { usd: lacks },
        _ if waits > 0.0 && touch.waits_without > HALF_CENT => {
            LossLimit::AddsToQueue { usd: waits }
        }
        _ if waits > 0.0 => LossLimit::MakesWait { usd: waits },
        // What is broken already cannot be broken or held back.
        _ if found.is_short() => return None,
        BetsFrom::Reserve if found.excess > HALF_CENT => {
            LossLimit::Cushion { cushion: found.excess }
        }
        BetsFrom::Reserve => LossLimit::NoCushion,
        BetsFrom::Profit if found.is_waiting => LossLimit::StillWaits { months },
        BetsFrom::Profit if months > 0 => LossLimit::Wait { months },
        BetsFrom::Profit => LossLimit::NoWait,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with<T>(link: &str, make: impl Fn(Language, &Run) -> T) -> [T; 2] {
        let run = Run::of_link(link);
        [Language::English, Language::Japanese].map(|language| make(language, &run))
    }

    #[test]
    fn the_default_book_comes_to_this() {
        let [english, japanese] = with("", returns);
        let rows = english.table.page(Language::English, 0);
        assert_eq!((rows.len(), english.table.header(Language::English).len()), (5, 11));
        assert!(rows.iter().all(|row| row.len() == 11));
        assert_eq!(rows[4][1].replace('\u{a0}', " "), "$1.23 bn");
        // A grant of nothing has no ratio.
        assert_eq!(rows[3][4..7], ["none", "none", "none"]);
        assert!(
            english.heading.title.starts_with("Of $1.2\u{a0}bn paid in, "),
            "{}",
            english.heading.title
        );
        assert!(japanese.heading.title.contains("元手の"), "{}", japanese.heading.title);
        assert_eq!(english.table.file_columns().len(), 13);
        let [empty, _] = with("bets=none", returns);
        assert!(
            empty.table.rows.len() == 1 && empty.heading.title.starts_with("No bet is paid by")
        );
    }

    #[test]
    fn the_loss_is_told_for_both_ways_to_pay() {
        let [[profit, reserve], _] = with("", losses);
        assert!(profit.is_chosen && !reserve.is_chosen && !profit.breaks && !reserve.breaks);
        assert!(profit.words.starts_with("The reserve loses nothing"));
        assert!(profit.limit.ends_with("Here none has to wait for that."));
        assert!(reserve.words.starts_with("At worst, "), "{}", reserve.words);
        assert!(reserve.limit.contains("breaks the token"));
        let large = "bet=kind:equity;amount:9bn;month:2025-01;multiple:2;exit:2035-01";
        let [[_, reserve], [_, japanese]] = with(&format!("bets_from=reserve&{large}"), losses);
        assert!(reserve.is_chosen && reserve.breaks);
        assert!(reserve.words.ends_with("The token breaks."), "{}", reserve.words);
        assert!(japanese.words.contains("開始時") || japanese.words.contains('月'));
        let waits = "dividend=0&bet=kind:grant;amount:9bn;month:2026-08";
        let [[profit, _], _] = with(waits, losses);
        assert!(profit.limit.contains("here up to "), "{}", profit.limit);
        let [[profit, _], _] = with("bet=kind:grant;amount:900bn;month:2026-08", losses);
        assert!(profit.limit.ends_with("not paid in full at the end."), "{}", profit.limit);
        let [[_, none], _] = with("bets=none", losses);
        assert!(none.words.starts_with("The reserve carries no bet"));
    }

    #[test]
    fn what_is_short_already_is_not_broken_by_a_bet() {
        let [[profit, reserve], [japanese, _]] = with("buffer=-3", losses);
        let said = profit.words.replace('\u{a0}', " ");
        assert_eq!(
            said,
            "Already at the start, the reserve is short by $5.5 bn (3.0 % of tokens), and no ending of a bet changes that."
        );
        assert_eq!(
            japanese.words,
            "準備資産はすでに開始時に55億ドル（トークンの3.0%）不足しており、賭けの結末では変わらない。"
        );
        assert!(profit.breaks && profit.limit.is_empty());
        // In the reserve the bets earn less than bills would.
        assert!(reserve.limit.starts_with("But the bets add to what is missing"));
        assert!(reserve.words.contains("where there is no cushion already"), "{}", reserve.words);
        assert!(!reserve.words.contains('−'), "{}", reserve.words);
        // Without tokens there is no share of them.
        let [[empty, _], _] = with("tokens=0&bets=none", losses);
        assert!(empty.words.starts_with("At worst, in "), "{}", empty.words);
        assert!(!empty.words.contains('%') && !empty.words.contains('−'), "{}", empty.words);
    }
}
