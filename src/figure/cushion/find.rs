//! What becomes of the cushion: which finding is the title, and where it passes nought.
//!
//! Not here: the words.

use crate::model::{Event, Projection};
use crate::text::Language;
use crate::text::cushion::{CushionFinding, GapEnd};
use crate::unit::{Exact, Number, Usd};

fn float(amount: Usd<Exact>) -> f64 {
    amount.number().to_f64()
}

/// Half a cent: below it rounding.
const NOTHING: f64 = 0.005;

/// The finding of a projection.
pub(super) fn finding(language: Language, projection: &Projection<Exact>) -> CushionFinding {
    let money = |usd: f64| language.money_short(usd);
    let start = float(projection.opening.excess);
    let end = projection.rows.last().map_or(start, |row| float(row.excess));
    let last = projection.rows.last().map_or(projection.inputs.start, |row| row.date);
    let month_of = |event| {
        let month = projection.first(event)?;
        let row = projection.rows.iter().find(|row| row.month == month)?;
        Some(language.date_long(row.date))
    };
    if let Some(month) = month_of(Event::Gated) {
        let queue = projection.rows.iter().map(|row| float(row.queue)).fold(0.0, f64::max);
        return CushionFinding::Gated { month, queue: money(queue) };
    }
    if start < -NOTHING {
        let closed = projection.rows.iter().find(|row| float(row.excess) >= 0.0);
        let then = match closed {
            Some(row) if end >= 0.0 => GapEnd::Closed(language.date_long(row.date)),
            _ => GapEnd::Open(money(-end.min(0.0))),
        };
        return CushionFinding::Short { gap: money(-start), then };
    }
    if let Some(month) = month_of(Event::Insolvent) {
        return CushionFinding::Gone { start: (start > NOTHING).then(|| money(start)), month };
    }
    if let Some(month) = month_of(Event::Overdrawn) {
        return CushionFinding::Overdrawn { month };
    }
    let (from, to) = (language.money(start, 3), language.money(end, 3));
    if from == to {
        return CushionFinding::Stays { amount: from, at_floor: at_floor(language, projection) };
    }
    CushionFinding::Moves { grows: end > start, from, to, month: language.date_long(last) }
}

/// The floor as a share of tokens, where the cushion ends on it.
fn at_floor(language: Language, projection: &Projection<Exact>) -> Option<String> {
    let share = projection.inputs.floor.number().to_f64();
    let last = projection.rows.last()?;
    let floor = float(last.tokens) * share;
    let is_near = (float(last.excess) - floor).abs() <= floor * 0.002;
    (share > 0.0 && floor > 0.0 && is_near).then(|| language.percent(share * 100.0, 1))
}

/// Where the cushion first passes nought: the month from nought, the part of it that has passed,
/// and its name.
pub(super) fn crossing(
    language: Language,
    projection: &Projection<Exact>,
) -> Option<(usize, f64, String)> {
    let mut before = float(projection.opening.excess);
    for (month, row) in projection.rows.iter().enumerate() {
        let present = float(row.excess);
        let falls = before > NOTHING && present < -NOTHING;
        let rises = before < -NOTHING && present >= 0.0;
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
    use crate::text::cushion::cushion;

    fn title(language: Language, link: &str) -> String {
        let found = finding(language, &project::<Exact>(&decode(link).0));
        cushion(language, &found).replace('\u{a0}', " ")
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
                .starts_with("The reserve is $1.8 bn short today; profit closes the gap by")
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
    fn the_passing_of_nought_is_found() {
        let found = |link| crossing(Language::English, &project::<Exact>(&decode(link).0));
        assert_eq!(found(""), None);
        assert!(found("buffer=-1").is_some_and(|(_, part, _)| part > 0.0 && part <= 1.0));
        assert_eq!(found("tokens=0&bets=none"), None);
    }
}
