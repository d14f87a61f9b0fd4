//! Words of what comes back of the bets: returns, what they gain beside bills, how they may end.
//!
//! Not here: which words apply; `figure` decides.

use super::Language;
use Language::{English, Japanese};

/// What a book has become by the last month. Amounts and months are finished texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReturnsFinding {
    /// Nothing has been paid for any bet.
    Nothing,
    /// Amounts are too large to tell.
    OutOfRange,
    /// So much was paid; so much is back and so much on the books.
    Stands {
        /// Paid in.
        paid: String,
        /// Cash back.
        back: String,
        /// Book value.
        held: String,
        /// Both of what was paid, as a multiple.
        multiple: String,
        /// The last month.
        month: String,
    },
}

/// A gain or a loss, finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gain {
    /// A gain of so much.
    Gains(String),
    /// A loss of so much.
    Loses(String),
    /// Neither.
    Nothing,
}

impl Gain {
    /// How many decimals its amount has.
    pub fn decimals(&self) -> usize {
        let (Self::Gains(amount) | Self::Loses(amount)) = self else { return 0 };
        let after = amount.split_once('.').map_or("", |(_, after)| after);
        after.chars().take_while(char::is_ascii_digit).count()
    }
}

impl Language {
    /// The title over the returns.
    pub fn returns_title(self, found: &ReturnsFinding) -> String {
        match (self, found) {
            (English, ReturnsFinding::Nothing) => "Nothing has been paid for a bet".to_owned(),
            (Japanese, ReturnsFinding::Nothing) => "支払った賭けはない".to_owned(),
            (English, ReturnsFinding::OutOfRange) => {
                "Out of range: the amounts of the book would be too large to show".to_owned()
            }
            (Japanese, ReturnsFinding::OutOfRange) => {
                "計算範囲外：賭けの金額が大きすぎて表示できない".to_owned()
            }
            (English, ReturnsFinding::Stands { paid, back, held, multiple, month }) => format!(
                "Of {paid} paid in, {back} is back and {held} on the books by {month}: {multiple} the money"
            ),
            (Japanese, ReturnsFinding::Stands { paid, back, held, multiple, month }) => format!(
                "支払った{paid}のうち、{month}までに{back}が戻り、{held}が簿価に残る：元手の{multiple}"
            ),
        }
    }

    /// What the returns are about.
    pub fn returns_subject(self) -> &'static str {
        match self {
            English => "What comes back",
            Japanese => "賭けからの回収",
        }
    }

    /// Names of the columns of the returns; the first names the bet.
    pub fn returns_columns(self) -> [&'static str; 11] {
        match self {
            English => [
                "Bet",
                "Paid in",
                "Cash back",
                "Book value",
                "Value for each dollar (TVPI)",
                "Cash for each dollar (DPI)",
                "Return a year (IRR)",
                "The same money in bills",
                "Against bills (PME)",
                "Months of profit",
                "Share of profit, first year",
            ],
            Japanese => [
                "賭け",
                "支払額",
                "回収額",
                "簿価",
                "1ドル当たりの価値（TVPI）",
                "1ドル当たりの回収（DPI）",
                "年率収益（IRR）",
                "同額を短期国債に置いた場合",
                "短期国債との比（PME）",
                "利益の月数",
                "初年度の利益に占める割合",
            ],
        }
    }

    /// The row of the whole book.
    pub fn whole_book(self) -> &'static str {
        match self {
            English => "The book",
            Japanese => "全体",
        }
    }

    /// In the place of a rate that does not exist.
    pub fn no_rate(self) -> &'static str {
        match self {
            English => "none",
            Japanese => "なし",
        }
    }

    /// Under the returns: up to when, and why a rate may be missing.
    pub fn returns_note(self, month: &str) -> String {
        match self {
            English => format!(
                "Up to the end of {month}; what is not sold by then counts at book value. A return a year exists only where money goes out first and comes back later, once. Bills: the same payments in Treasury bills at their yield of each month."
            ),
            Japanese => format!(
                "{month}末まで。それまでに売却していないものは簿価で数える。年率収益は、支出が先で回収が後という向きの変化が1回だけのときに限り存在する。短期国債の列は、同じ支払いを各月の利回りで短期国債に置いた場合。"
            ),
        }
    }

    /// What the gain beside bills is about.
    pub fn gain_subject(self) -> &'static str {
        match self {
            English => "The book beside bills",
            Japanese => "賭けと短期国債",
        }
    }

    /// What the endings are about.
    pub fn endings_subject(self) -> &'static str {
        match self {
            English => "From tuition to foresight",
            Japanese => "最悪（授業料）から最良（先見）まで",
        }
    }

    /// What the payments are about.
    pub fn payments_subject(self) -> &'static str {
        match self {
            English => "Payments, bet by bet",
            Japanese => "賭けごとの支払い",
        }
    }

    /// Over a panel of gains.
    pub fn gain_caption(self) -> &'static str {
        match self {
            English => "Gain on what was paid in",
            Japanese => "支払額に対する損益",
        }
    }

    /// Over the panel of payments.
    pub fn payments_caption(self) -> &'static str {
        match self {
            English => "Paid so far",
            Japanese => "支払い累計",
        }
    }

    /// The line of the book.
    pub fn book_line(self) -> &'static str {
        match self {
            English => "The book",
            Japanese => "賭け全体",
        }
    }

    /// The line of bills.
    pub fn bills_line(self) -> &'static str {
        match self {
            English => "The same in bills",
            Japanese => "短期国債なら",
        }
    }

    /// A gain or loss in words.
    fn gain(self, gain: &Gain) -> String {
        match (self, gain) {
            (English, Gain::Gains(amount)) => format!("gains {amount}"),
            (English, Gain::Loses(amount)) => format!("loses {amount}"),
            (English, Gain::Nothing) => "neither gains nor loses".to_owned(),
            (Japanese, Gain::Gains(amount)) => format!("{amount}の利益"),
            (Japanese, Gain::Loses(amount)) => format!("{amount}の損失"),
            (Japanese, Gain::Nothing) => "損益なし".to_owned(),
        }
    }

    /// The title beside bills.
    pub fn gain_title(self, book: &Gain, bills: &Gain, month: &str) -> String {
        let (book, bills) = (self.gain(book), self.gain(bills));
        match self {
            English => format!("By {month} the book {book}; the same money in bills {bills}"),
            Japanese => format!("{month}までに賭け全体は{book}、同額の短期国債なら{bills}"),
        }
    }

    /// The title beside bills where both come to the same.
    pub fn gain_title_same(self, both: &Gain, month: &str) -> String {
        let both = self.gain(both);
        match self {
            English => format!("By {month} the book {both}, as much as the same money in bills"),
            Japanese => format!("{month}までに賭け全体は{both}、同額の短期国債と同じ"),
        }
    }

    /// The title of the endings.
    pub fn endings_title(self, gains: [&Gain; 3], month: &str) -> String {
        let [foresight, tuition, expected] = gains.map(|gain| self.gain(gain));
        match self {
            English => format!(
                "By {month} foresight {foresight} and tuition {tuition}; weighted by chance the book {expected}"
            ),
            Japanese => {
                format!(
                    "{month}までに、先見なら{foresight}、授業料なら{tuition}、期待値は{expected}"
                )
            }
        }
    }

    /// The title where the ending makes no difference within the months shown.
    pub fn endings_same(self, month: &str) -> String {
        match self {
            English => format!("By {month} it makes no difference how the bets end"),
            Japanese => format!("{month}までは、賭けがどう終わっても差はない"),
        }
    }

    /// Under the gains: what becomes of cash that comes back.
    pub fn gain_note(self) -> &'static str {
        match self {
            English => {
                "Cash that comes back is kept in bills; what is not sold yet counts at book value."
            }
            Japanese => "戻った現金は短期国債に置き、未売却のものは簿価で数える。",
        }
    }

    /// The title of the payments.
    pub fn payments_title(self, amount: &str, month: &str, from_reserve: bool) -> String {
        match (self, from_reserve) {
            (English, false) => format!("Profit has paid {amount} for bets by {month}"),
            (English, true) => format!("The reserve has paid {amount} for bets by {month}"),
            (Japanese, false) => format!("{month}までに利益から賭けに{amount}を支払う"),
            (Japanese, true) => format!("{month}までに準備資産から賭けに{amount}を支払う"),
        }
    }

    /// The title where all was paid before the start.
    pub fn payments_before_title(self, amount: &str) -> String {
        match self {
            English => format!("All {amount} was paid before the start"),
            Japanese => format!("{amount}はすべて開始前に支払い済み"),
        }
    }

    /// Bets too small for a name of their own.
    pub fn further_bets(self, count: u32) -> String {
        match (self, count) {
            (English, 1) => "one more".to_owned(),
            (English, count) => format!("{count} more"),
            (Japanese, count) => format!("ほか{count}件"),
        }
    }
}
