//! What becomes of the bets: which finding is the title, and what stands under the figure.
//!
//! Not here: the words.

use crate::analysis::KeyFigures;
use crate::figure::pace::Times;
use crate::model::{Payment, Projection};
use crate::text::Language;
use crate::text::venture::VentureFinding;
use crate::unit::{Exact, Number};

/// Half a cent: below it rounding.
const NOTHING: f64 = 0.005;

/// The finding of a projection.
pub(super) fn finding(
    language: Language,
    projection: &Projection<Exact>,
    figures: &KeyFigures,
) -> VentureFinding {
    let money = |usd: f64| language.money_short(usd);
    let (unpaid, before) = (figures.bets_unpaid, figures.bets_paid_before);
    if unpaid <= NOTHING && before <= NOTHING {
        return VentureFinding::Empty;
    }
    let monthly = figures.profit / figures.months;
    let months = |usd: f64| (figures.profit > 0.0).then(|| language.months(usd / monthly));
    if unpaid <= NOTHING {
        return VentureFinding::Paid { amount: money(before), months: months(before) };
    }
    let last = projection.rows.last();
    let end = last.map_or(projection.inputs.start, |row| row.date);
    let due = || projection.payments.iter().filter(|payment| is_due(projection, payment));
    let waiting: f64 = due().map(|payment| payment.unpaid.number().to_f64()).sum();
    if waiting > NOTHING {
        let amount = money(waiting);
        return if figures.profit > 0.0 {
            VentureFinding::Unpaid { amount, month: language.date_long(end) }
        } else {
            VentureFinding::Never { amount }
        };
    }
    let late = due().filter(|payment| is_late(payment));
    if let Some(settled) = late.filter_map(|payment| payment.settled).max() {
        let row = projection.rows.iter().find(|row| row.month == settled);
        let month = language.date_long(row.map_or(end, |row| row.date));
        return VentureFinding::Waits { amount: money(unpaid), month };
    }
    match months(unpaid) {
        Some(months) => VentureFinding::Pays { amount: money(unpaid), months },
        None => VentureFinding::PaysFromCushion { amount: money(unpaid) },
    }
}

/// Due within the months shown, and not before the start.
fn is_due(projection: &Projection<Exact>, payment: &Payment<Exact>) -> bool {
    let last = projection.rows.last().map_or(0, |row| row.month);
    payment.due > 0 && i64::from(payment.due) <= i64::from(last)
}

fn is_late(payment: &Payment<Exact>) -> bool {
    payment.settled.is_some_and(|settled| i64::from(settled) > i64::from(payment.due))
}

/// What stands under the figure.
pub(super) fn note(language: Language, projection: &Projection<Exact>, times: &Times) -> String {
    let later = projection.payments.iter().filter(|p| p.due > 0 && !is_due(projection, p));
    let later: f64 = later.map(|payment| payment.amount.number().to_f64()).sum();
    let later =
        if later > 0.0 { language.due_later(&language.money_short(later)) } else { String::new() };
    let first = times.ends().map(|(first, _)| language.simulated_from(first));
    let parts = [language.before_uses(), &first.unwrap_or_default(), &later, &times.partial()];
    language.sentences(&parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::key_figures;
    use crate::model::project;
    use crate::scenario::decode;
    use crate::text::venture::venture;

    fn title(link: &str) -> String {
        let projection = project::<Exact>(&decode(link).0);
        let figures = key_figures(&projection, 250.0);
        let found = finding(Language::English, &projection, &figures);
        venture(Language::English, &found).replace('\u{a0}', " ")
    }

    #[test]
    fn each_outcome_has_its_title() {
        assert_eq!(
            title(""),
            "The bets came to $1.2 bn and are paid: 2.6 months of today’s profit"
        );
        assert_eq!(title("bets=none"), "There are no bets to pay for");
        assert_eq!(
            title("bet=kind:grant;amount:1bn;month:2027-01"),
            "The bets come to $1.0 bn: 2.1 months of profit"
        );
        let waits = title("bet=kind:grant;amount:6bn;month:2026-08&bitcoin_share=0&dividend=0");
        assert!(waits.starts_with("Bets of $6.0 bn have to wait; the last is paid in "), "{waits}");
        let unpaid = title("bet=kind:grant;amount:90bn;month:2026-08");
        assert!(unpaid.ends_with("still unpaid in June 2031"), "{unpaid}");
        let never =
            title("preset=bank&rate=1&buffer=2&floor=2&bet=kind:grant;amount:1bn;month:2027-01");
        assert!(never.starts_with("Profit never pays for the bets"), "{never}");
        let cushion = title("preset=bank&rate=1&floor=0&bet=kind:grant;amount:1m;month:2026-07");
        assert!(cushion.starts_with("There is no profit; the cushion pays"), "{cushion}");
    }
}
