//! Words of who has paid for the bets.
//!
//! Not here: which words apply; `figure` decides.

use super::message::findings;
use crate::unit::Month;

findings! {
    /// Who has paid for the bets. USD.
    PaymentsFinding {
        /// All of it was paid before the start.
        Before { before: f64 }
            "All {before} was paid before the start", "{before}はすべて開始前に支払い済み";
        /// So much is paid by the last month.
        Paid { payer: Payer, month: Month }
            "{payer} for bets by {month}", "{month}までに{payer}";
        /// The same, and so much was paid before the start.
        PaidAlso { payer: Payer, month: Month, before: f64 }
            "{payer} for bets by {month}; {before} was paid before the start",
            "{month}までに{payer}（ほかに開始前の支払い{before}）";
    }
    /// Who pays for bets. USD.
    Payer {
        /// Profit that was not paid out.
        Profit { usd: f64 } "Profit has paid {usd}", "利益から賭けに{usd}を支払う";
        /// The cushion.
        Cushion { usd: f64 } "The cushion has paid {usd}", "余剰から賭けに{usd}を支払う";
        /// Profit, and the cushion for the rest.
        Both { profit: f64, cushion: f64 }
            "Profit has paid {profit} and the cushion {cushion}",
            "利益から{profit}、余剰から{cushion}を賭けに支払う";
        /// The reserve, which then holds the bets.
        Reserve { usd: f64 } "The reserve has paid {usd}", "準備資産から賭けに{usd}を支払う";
    }
}
