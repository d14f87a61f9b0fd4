//! Words of what comes back of the bets: returns, what they gain beside bills, how they may end.
//!
//! Not here: which words apply; `figure` decides. Who paid for them is in [`super::payment`].

use super::Language;
use super::label::phrases;
use super::message::messages;
use crate::unit::Month;

/// Half a cent: below it an amount is nothing.
const NOTHING: f64 = 0.005;

/// What a book has become by the last month. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ReturnsFinding {
    /// Nothing is paid for any bet by then.
    Nothing(Month),
    /// So much was paid; so much is back and so much on the books.
    Stands {
        /// Paid in.
        paid: f64,
        /// Cash back.
        back: f64,
        /// Book value.
        held: f64,
        /// Both of what was paid, as a multiple.
        multiple: f64,
        /// The last month.
        month: Month,
        /// What it comes to once the last bet has ended, where that is later.
        end: Option<ReturnsEnd>,
    },
}

/// What a book comes to after the months shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReturnsEnd {
    /// Cash back and book value of what was paid in, as a multiple.
    pub multiple: f64,
    /// The month.
    pub month: Month,
}

/// By when a gain is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    /// The month in which the last bet has ended, or the last shown.
    pub month: Month,
    /// Whether that is after the months shown.
    pub is_beyond: bool,
}

/// What the bets gain by how they end. USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum EndingsFinding {
    /// There is no bet.
    Nothing,
    /// It makes no difference.
    Same,
    /// It does.
    Apart {
        /// Where every bet succeeds.
        success: f64,
        /// Where every bet is lost.
        loss: f64,
        /// Weighted by chance.
        expected: f64,
    },
}

messages! {
    /// What of the money paid in is back and on the books.
    returns_stand(paid: f64, back: f64, held: f64, month: Month)
        "Of {paid} paid in, {back} is back and {held} on the books by {month}",
        "支払った{paid}のうち、{month}までに{back}が戻り、{held}が簿価に残る";
    /// The same where running costs more than comes back.
    returns_cost_more(paid: f64, more: f64, held: f64, month: Month)
        "{paid} was paid in and {more} more for running; {held} is on the books by {month}",
        "{month}までに{paid}を支払い、運営にさらに{more}、簿価は{held}";
    /// What both are of the money.
    returns_are(stand: &str, multiple: &str) "{stand}: {multiple} the money", "{stand}：元手の{multiple}";
    /// What they come to after the months shown.
    returns_will_be(stand: &str, month: Month, multiple: &str)
        "{stand}; once the last bet has ended, in {month}, it comes to {multiple} the money",
        "{stand}。最後の賭けが終わる{month}には元手の{multiple}になる";
    /// The title where nothing is paid by a month.
    nothing_paid(month: Month) "No bet is paid by {month}", "{month}までに支払う賭けはない";
    /// No gain and no loss, of the bets or of the bills beside them.
    gains_nothing(is_bills: bool)
        "neither {is_bills:gains nor loses|gain nor lose}", "損益なし{is_bills:|}";
    /// A gain of either.
    gains(amount: &str, is_bills: bool)
        "{is_bills:gains|gain} {amount}", "{amount}の利益{is_bills:|}";
    /// A loss of either.
    loses(amount: &str, is_bills: bool)
        "{is_bills:loses|lose} {amount}", "{amount}の損失{is_bills:|}";
    /// "By March 2034, after the months shown,".
    by_month(month: Month, is_beyond: bool)
        "By {month}{is_beyond:, after the months shown,|}",
        "{is_beyond:表示期間の後、|}{month}までに";
    /// The title beside bills.
    gains_differ(by: &str, gain: &str, bills: &str)
        "{by} the bets {gain}; the same money in bills {bills}",
        "{by}賭け全体は{gain}、同額の短期国債なら{bills}";
    /// The same where both are alike.
    gains_alike(by: &str, gain: &str)
        "{by} the bets {gain}, as much as the same money in bills",
        "{by}賭け全体は{gain}、同額の短期国債と同じ";
    /// The title of endings that are alike.
    endings_alike(by: &str)
        "{by} it makes no difference how the bets end", "{by}賭けがどう終わっても差はない";
    /// The title of the endings.
    endings_differ(by: &str, success: &str, loss: &str, expected: &str)
        "{by} the bets {success} if every one succeeds and {loss} if every one is lost; weighted by chance they {expected}",
        "{by}、すべて成功なら{success}、すべて失敗なら{loss}、確率で加重すると{expected}";
    /// Bets too small for a name of their own.
    further_bets(count: u32) "{count:one more|# more}", "ほか{count}件";
    /// Under the returns: up to when, and why a rate may be missing.
    returns_note(month: &str)
        "Up to the end of {month}; what is not sold by then counts at book value. A return a year exists only where money goes out first and comes back later, once. Bills: the same payments in Treasury bills at their yield of each month.",
        "{month}末まで。それまでに売却していないものは簿価で数える。年率収益は、支出が先で回収が後という向きの変化が1回だけのときに限り存在する。短期国債の列は、同じ支払いを各月の利回りで短期国債に置いた場合。";
}

phrases! {
    /// The title where amounts are too large to tell.
    bets_out_of_range
        "Out of range: the amounts of the bets would be too large to show",
        "計算範囲外：賭けの金額が大きすぎて表示できない";
    /// What the returns are about.
    returns_subject "What comes back", "賭けからの回収";
    /// The row of the whole book.
    whole_book "All bets", "全体";
    /// In the place of a rate that does not exist.
    no_rate "none", "なし";
    /// What the gain beside bills is about.
    gain_subject "The bets beside bills", "賭けと短期国債";
    /// What the endings are about.
    endings_subject "From every bet lost to every bet a success", "すべて失敗からすべて成功まで";
    /// What the payments are about.
    payments_subject "Payments, bet by bet", "賭けごとの支払い";
    /// Over a panel of gains.
    gain_caption "Gain on what was paid in", "支払額に対する損益";
    /// Over the panel of payments.
    payments_caption "Paid so far", "支払い累計";
    /// The line of the book.
    book_line "The bets", "賭け全体";
    /// The line of bills.
    bills_line "The same in bills", "短期国債なら";
    /// Under the gains: what becomes of cash that comes back.
    gain_note
        "Cash that comes back is kept in bills; what is not sold yet counts at book value.",
        "戻った現金は短期国債に置き、未売却のものは簿価で数える。";
}

impl Language {
    /// The title over the returns.
    pub fn returns_title(self, found: &ReturnsFinding) -> String {
        let (paid, back, held, multiple, month, end) = match *found {
            ReturnsFinding::Nothing(month) => return self.nothing_paid(month),
            ReturnsFinding::Stands { paid, back, held, multiple, month, end } => {
                (paid, back, held, multiple, month, end)
            }
        };
        let stand = if back < -NOTHING {
            self.returns_cost_more(paid, -back, held, month)
        } else {
            self.returns_stand(paid, back.abs(), held, month)
        };
        match end {
            None => self.returns_are(&stand, &self.multiple(multiple, 2)),
            Some(ReturnsEnd { multiple, month }) => {
                self.returns_will_be(&stand, month, &self.multiple(multiple, 2))
            }
        }
    }

    /// A gain or loss in words, of the bets or of the bills beside them; the amount short, or to
    /// so many digits.
    fn gain(self, usd: f64, digits: Option<u32>, is_bills: bool) -> String {
        let amount = digits
            .map_or_else(|| self.money_short(usd.abs()), |digits| self.money(usd.abs(), digits));
        match usd {
            usd if usd.abs() < NOTHING => self.gains_nothing(is_bills),
            usd if usd < 0.0 => self.loses(&amount, is_bills),
            _ => self.gains(&amount, is_bills),
        }
    }

    fn by(self, By { month, is_beyond }: By) -> String {
        self.by_month(month, is_beyond)
    }

    /// The title beside bills: both gains with as many digits as tell them apart, at most three
    /// decimals.
    pub fn gain_title(self, [book, bills]: [f64; 2], by: By) -> String {
        let told = |digits| [book, bills].map(|usd| self.gain(usd, digits, false));
        let mut digits = std::iter::once(None)
            .chain((3..=6).map(Some))
            .take_while(|digits| decimals(&self.gain(book, *digits, false)) <= 3);
        let apart = digits.find(|digits| {
            let [book, bills] = told(*digits);
            book != bills
        });
        let by = self.by(by);
        let gain = self.gain(book, apart.flatten(), false);
        match apart {
            Some(digits) => self.gains_differ(&by, &gain, &self.gain(bills, digits, true)),
            None => self.gains_alike(&by, &gain),
        }
    }

    /// The title of the endings.
    pub fn endings_title(self, found: &EndingsFinding, by: By) -> String {
        match *found {
            EndingsFinding::Nothing => self.nothing_paid(by.month),
            EndingsFinding::Same => self.endings_alike(&self.by(by)),
            EndingsFinding::Apart { success, loss, expected } => {
                let [success, loss, expected] =
                    [success, loss, expected].map(|usd| self.gain(usd, None, false));
                self.endings_differ(&self.by(by), &success, &loss, &expected)
            }
        }
    }
}

/// How many decimals the amount in a text has.
fn decimals(text: &str) -> usize {
    let after = text.split_once('.').map_or("", |(_, after)| after);
    after.chars().take_while(char::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Japanese};

    const BY: By = By { month: Month::of(2031, 6), is_beyond: false };

    #[test]
    fn two_gains_are_told_apart_or_said_to_be_the_same() {
        let said =
            |book: f64, bills: f64| English.gain_title([book, bills], BY).replace('\u{a0}', " ");
        assert_eq!(
            said(1.24e9, 1.16e9),
            "By June 2031 the bets gain $1.24 bn; the same money in bills gains $1.16 bn"
        );
        assert_eq!(
            said(1.2e9, 1.2e9),
            "By June 2031 the bets gain $1.2 bn, as much as the same money in bills"
        );
        assert!(said(1.2e9, -1.2e9).ends_with("bills loses $1.2 bn"));
        assert!(said(0.0, 1e9).contains("the bets neither gain nor lose;"));
        let beyond = By { is_beyond: true, ..BY };
        assert_eq!(
            Japanese.gain_title([0.0, 4.84e8], beyond),
            "表示期間の後、2031年6月までに賭け全体は損益なし、同額の短期国債なら4.84億ドルの利益"
        );
        assert!(
            English
                .endings_title(&EndingsFinding::Same, beyond)
                .starts_with("By June 2031, after the months shown, it makes")
        );
    }
}
