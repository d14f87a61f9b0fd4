//! Words of who has paid for the bets.
//!
//! Not here: which words apply; `figure` decides.

use super::Language;
use crate::unit::Month;
use Language::{English, Japanese};

/// Half a cent: below it an amount is nothing.
const NOTHING: f64 = 0.005;

/// Who has paid for the bets. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PaymentsFinding {
    /// Nobody: nothing is paid by the last month.
    Nothing(Month),
    /// All of it was paid before the start.
    Before(f64),
    /// So much is paid in the months shown.
    Paid {
        /// Who pays.
        payer: Payer,
        /// By the last month.
        month: Month,
        /// So much was paid before the start.
        before: f64,
    },
}

/// Who pays for bets. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Payer {
    /// Profit that was not paid out.
    Profit(f64),
    /// The cushion.
    Cushion(f64),
    /// Profit, and the cushion for the rest.
    Both(f64, f64),
    /// The reserve, which then holds the bets.
    Reserve(f64),
}

impl Language {
    /// The title of the payments.
    pub fn payments_title(self, found: &PaymentsFinding) -> String {
        let (payer, month, before) = match found {
            PaymentsFinding::Nothing(month) => return self.nothing_paid(*month),
            PaymentsFinding::Before(usd) => {
                let amount = self.money_short(*usd);
                return match self {
                    English => format!("All {amount} was paid before the start"),
                    Japanese => format!("{amount}はすべて開始前に支払い済み"),
                };
            }
            PaymentsFinding::Paid { payer, month, before } => (payer, month, *before),
        };
        let money = |usd: f64| self.money_short(usd);
        let month = self.date_long(*month);
        let before = match self {
            _ if before <= NOTHING => String::new(),
            English => format!("; {} was paid before the start", money(before)),
            Japanese => format!("（ほかに開始前の支払い{}）", money(before)),
        };
        match (self, *payer) {
            (English, Payer::Profit(usd)) => {
                format!("Profit has paid {} for bets by {month}{before}", money(usd))
            }
            (English, Payer::Cushion(usd)) => {
                format!("The cushion has paid {} for bets by {month}{before}", money(usd))
            }
            (English, Payer::Both(profit, cushion)) => format!(
                "Profit has paid {} and the cushion {} for bets by {month}{before}",
                money(profit),
                money(cushion)
            ),
            (English, Payer::Reserve(usd)) => {
                format!("The reserve has paid {} for bets by {month}{before}", money(usd))
            }
            (Japanese, Payer::Profit(usd)) => {
                format!("{month}までに利益から賭けに{}を支払う{before}", money(usd))
            }
            (Japanese, Payer::Cushion(usd)) => {
                format!("{month}までに余剰から賭けに{}を支払う{before}", money(usd))
            }
            (Japanese, Payer::Both(profit, cushion)) => format!(
                "{month}までに利益から{}、余剰から{}を賭けに支払う{before}",
                money(profit),
                money(cushion)
            ),
            (Japanese, Payer::Reserve(usd)) => {
                format!("{month}までに準備資産から賭けに{}を支払う{before}", money(usd))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MONTH: Month = Month::of(2031, 6);

    #[test]
    fn who_has_paid_is_named() {
        let said = |payer, before| {
            let found = PaymentsFinding::Paid { payer, month: MONTH, before };
            let said = Language::ALL.map(|language| language.payments_title(&found));
            said.map(|text| text.replace('\u{a0}', " "))
        };
        assert_eq!(
            said(Payer::Both(0.4e9, 0.6e9), 0.0),
            [
                "Profit has paid $400 m and the cushion $600 m for bets by June 2031",
                "2031年6月までに利益から4億ドル、余剰から6億ドルを賭けに支払う",
            ]
        );
        assert_eq!(
            said(Payer::Cushion(1e9), 1.2e9)[0],
            "The cushion has paid $1.0 bn for bets by June 2031; $1.2 bn was paid before the start"
        );
    }
}
