//! The bets that a period finds unpaid, and what the ledger makes of them.
//!
//! A bet is on time where the last of it is paid in the month it is due. Not here: whether profit
//! or the cushion pays, and what comes back.

use crate::model::{Payment, Period};
use crate::unit::{HALF_CENT, Number, Usd};

/// What becomes of bets that are not paid yet, by the end of the horizon.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum BetsFate {
    /// There are none.
    #[default]
    None,
    /// All are paid in the month they are due.
    OnTime,
    /// All are paid, some of them later.
    Late,
    /// So much of them is paid, USD.
    InPart(f64),
    /// Some are due and nothing is paid.
    Unpaid,
    /// All are due after the horizon.
    Later,
}

/// Bets at the start of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct BetsDue {
    /// Not paid yet, USD.
    pub(super) unpaid: f64,
    /// Paid before, USD.
    pub(super) paid_before: f64,
    /// What becomes of the unpaid.
    pub(super) fate: BetsFate,
}

impl BetsDue {
    pub(super) fn new<N: Number>(period: &Period<N>) -> Self {
        let projection = period.projection;
        let mut found = Self::default();
        let (mut paid, mut is_late, mut is_due) = (0.0, false, false);
        for (payment, flows) in projection.payments.iter().zip(&projection.flows) {
            let part = |months: &[crate::model::BetFlow<N>]| {
                months.iter().map(|flow| flow.paid).sum::<Usd<N>>().to_f64()
            };
            let (before, after) = flows.split_at(period.before.min(flows.len()));
            let amount = payment.amount.to_f64();
            let start = if payment.due <= 0 { amount } else { part(before) };
            found.paid_before += start;
            if amount - start <= HALF_CENT {
                continue;
            }
            found.unpaid += amount - start;
            paid += part(after);
            is_late |= lateness(payment);
            is_due |= usize::try_from(payment.due).is_ok_and(|due| due <= flows.len());
        }
        found.fate = match found.unpaid {
            none if none <= HALF_CENT => BetsFate::None,
            unpaid if unpaid - paid <= HALF_CENT && is_late => BetsFate::Late,
            unpaid if unpaid - paid <= HALF_CENT => BetsFate::OnTime,
            _ if paid > HALF_CENT => BetsFate::InPart(paid),
            _ if is_due => BetsFate::Unpaid,
            _ => BetsFate::Later,
        };
        found
    }
}

/// Whether the last of it was paid after the month it was due in.
fn lateness<N: Number>(payment: &Payment<N>) -> bool {
    payment.settled.is_some_and(|month| i64::from(month) > i64::from(payment.due))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::{YearShown, decode};

    fn due(link: &str, year: u32) -> BetsDue {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, []);
        BetsDue::new(&project::<f64>(&scenario).period(YearShown::Number(year)))
    }

    #[test]
    fn a_loss_can_pay_on_time() {
        let link = "preset=bank&rate=1&bet=kind:grant;amount:1bn;month:2027-01";
        assert_eq!(due(link, 1).fate, BetsFate::OnTime);
        let later = due(link, 2);
        assert_eq!((later.fate, later.unpaid, later.paid_before), (BetsFate::None, 0.0, 1e9));
    }

    #[test]
    fn what_waits_is_late_in_part_or_unpaid() {
        let bet =
            |amount: &str, month: &str| format!("bet=kind:grant;amount:{amount};month:{month}");
        assert_eq!(due(&bet("1bn", "2040-01"), 1).fate, BetsFate::Later);
        assert_eq!(due("bets=none", 1), BetsDue::default());
        let paid = due(&format!("dividend=0&floor=0&{}", bet("8bn", "2026-07")), 1);
        assert_eq!(paid.fate, BetsFate::Late);
        let BetsFate::InPart(part) = due(&bet("80bn", "2026-07"), 1).fate else { panic!() };
        assert!(part > 20e9 && part < 40e9, "{part}");
        assert_eq!(due(&format!("floor=90&{}", bet("1bn", "2026-09")), 1).fate, BetsFate::Unpaid);
    }
}
