//! What becomes of the cushion: which finding is the title, and where it passes nought.
//!
//! Not here: the words.

use crate::model::{Event, Projection, Row};
use crate::text::Language;
use crate::text::cushion::{Closer, CushionFinding};
use crate::unit::{Exact, HALF_CENT, Month, Number};

/// A turn is told from this part of an end on.
const TURN: f64 = 0.1;

/// The finding of a projection.
pub fn finding(projection: &Projection<Exact>) -> CushionFinding {
    let start = projection.opening.excess.to_f64();
    let end = projection.rows.last().map_or(start, |row| row.excess.to_f64());
    let last = projection.rows.last().map_or(projection.inputs.start, |row| row.date);
    let month_of = |event| {
        let month = projection.first(event)?;
        projection.rows.iter().find(|row| row.month == month).map(|row| row.date)
    };
    if let Some(month) = month_of(Event::Gated) {
        let queue = projection.rows.iter().map(|row| row.queue.to_f64()).fold(0.0, f64::max);
        return CushionFinding::Gated { month, queue };
    }
    if start < -HALF_CENT {
        return gap_end(projection, -start);
    }
    if let Some(month) = month_of(Event::Insolvent) {
        let is_gone = start > HALF_CENT;
        return if is_gone {
            CushionFinding::Gone { start, month }
        } else {
            CushionFinding::Never { month }
        };
    }
    if let Some(month) = month_of(Event::Overdrawn) {
        let by_bets = projection.opening.holdings.cash.to_f64() < -HALF_CENT;
        return if by_bets {
            CushionFinding::OverdrawnByBets
        } else {
            CushionFinding::Overdrawn { month }
        };
    }
    let (from, to, month) = (start, end, last);
    match (turn(projection, start, end), at_floor(projection)) {
        (Some((turn, month)), _) if turn < from => CushionFinding::Dips { from, turn, month, to },
        (Some((turn, month)), _) => CushionFinding::Peaks { from, turn, month, to },
        (None, Some(floor)) if hardly_differ(start, end) => {
            CushionFinding::AtFloor { amount: start, floor }
        }
        (None, None) if hardly_differ(start, end) => CushionFinding::Stays { amount: start },
        _ if to > from => CushionFinding::Grows { from, to, month },
        _ => CushionFinding::Shrinks { from, to, month },
    }
}

/// What becomes of a gap: the month after which nothing is missing, and what has filled it by
/// then.
fn gap_end(projection: &Projection<Exact>, gap: f64) -> CushionFinding {
    let rows = &projection.rows;
    let is_short = |row: &Row<Exact>| row.shows(Event::Insolvent);
    let after = rows.iter().rposition(is_short).map_or(0, |month| month + 1);
    let Some(closed) = rows.get(after) else {
        return CushionFinding::Open {
            gap,
            rest: rows.last().map_or(gap, |row| -row.excess.to_f64()),
        };
    };
    let until = rows.get(..=after).unwrap_or_default();
    let profit: f64 = until.iter().map(|row| row.profit.to_f64()).sum();
    let marks: f64 = until.iter().map(|row| row.marks.to_f64()).sum();
    let closer = match gap - HALF_CENT {
        gap if profit >= gap && profit >= marks => Closer::Profit,
        gap if marks >= gap => Closer::Marks,
        _ => Closer::Both,
    };
    CushionFinding::Closed { gap, closer, month: closed.date }
}

/// Where the cushion lies furthest below both its ends, by more than a tenth of the lower, or above
/// both, by more than a tenth of the higher; a hundredth where the ends are the same.
fn turn(projection: &Projection<Exact>, start: f64, end: f64) -> Option<(f64, Month)> {
    let closes = || projection.rows.iter().map(|row| (row.excess.to_f64(), row.date));
    let low = closes().reduce(|low, next| if next.0 < low.0 { next } else { low })?;
    let high = closes().reduce(|high, next| if next.0 > high.0 { next } else { high })?;
    let (least, most) = (start.min(end), start.max(end));
    let (fall, rise) = (least - low.0, high.0 - most);
    let part = if hardly_differ(start, end) { TURN / 10.0 } else { TURN };
    let counts = |way: f64, of: f64| way > f64::max(part * of, HALF_CENT);
    if counts(fall, least) && fall >= rise {
        return Some(low);
    }
    counts(rise, most).then_some(high)
}

/// Whether two amounts read alike to three digits, nearly enough.
fn hardly_differ(one: f64, other: f64) -> bool {
    (one - other).abs() <= f64::max(0.001 * one.abs().max(other.abs()), HALF_CENT)
}

/// The floor as a share of tokens, percent, where the cushion ends on it.
fn at_floor(projection: &Projection<Exact>) -> Option<f64> {
    let share = projection.inputs.floor.number().to_f64();
    let last = projection.rows.last()?;
    let floor = last.tokens.to_f64() * share;
    let is_near = (last.excess.to_f64() - floor).abs() <= floor * 0.002;
    (share > 0.0 && floor > 0.0 && is_near).then_some(share * 100.0)
}

/// Where the cushion first passes nought: the month from nought, the part of it that has passed,
/// and its name.
pub(super) fn crossing(
    language: Language,
    projection: &Projection<Exact>,
) -> Option<(usize, f64, String)> {
    let mut before = projection.opening.excess.to_f64();
    for (month, row) in projection.rows.iter().enumerate() {
        let present = row.excess.to_f64();
        let falls = before > HALF_CENT && present < -HALF_CENT;
        let rises = before < -HALF_CENT && present >= 0.0;
        if falls || rises {
            return Some((month, before / (before - present), language.date(row.date)));
        }
        before = present;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::decode;

    fn title(language: Language, link: &str) -> String {
        let found = finding(&project::<Exact>(&decode(link).0));
        found.say(language).replace('\u{a0}', " ")
    }

    #[test]
    fn each_outcome_has_its_title() {
        let english = |link| title(Language::English, link);
        assert_eq!(english(""), "The cushion grows from $4.11 bn to $8.40 bn by June 2031");
        assert!(
            english("run_share=99&run_month=7&run_months=1")
                .starts_with("Holders have to wait from January 2027")
        );
        assert!(
            english("buffer=-1")
                .starts_with("The reserve is $1.8 bn short at the start; profit closes the gap by")
        );
        assert!(english("preset=bank&rate=1&buffer=0.5").contains("is gone in"));
        assert!(
            english("tokens=0&bets=none")
                .starts_with("There is no cushion; the reserve falls short in July 2026")
        );
        assert!(english("preset=bank&buffer=-2&rate=0").ends_with("short at the end"));
        let still = "bitcoin_share=0&buffer=2&bitcoin=0&gold=0";
        assert_eq!(english(still), "The cushion stays at $3.67 bn, its floor of 2.0 % of tokens");
    }

    #[test]
    fn what_closes_a_gap_is_what_brings_the_money() {
        let english = |link| title(Language::English, link);
        let gold = english("buffer=-0.2&rate=0&gold_return=50&loans_spread=0");
        assert!(gold.contains("; gains in value close the gap by "), "{gold}");
        let both = english("buffer=-1&rate=1&gold_return=5&dividend=0");
        assert!(both.contains(" the gap by "), "{both}");
    }

    #[test]
    fn a_fall_between_the_ends_is_told() {
        let said = title(
            Language::English,
            "dividend=0&bitcoin_share=0&bet=kind:grant;amount:2bn;month:2026-07",
        );
        assert!(said.starts_with("The cushion falls from $4.11 bn to "), "{said}");
    }

    #[test]
    fn the_passing_of_nought_is_found() {
        let found = |link| crossing(Language::English, &project::<Exact>(&decode(link).0));
        assert_eq!(found(""), None);
        assert!(found("buffer=-1").is_some_and(|(_, part, _)| part > 0.0 && part <= 1.0));
        assert_eq!(found("tokens=0&bets=none"), None);
    }
}
