//! Words of what comes back of the bets: returns, what they gain beside bills, how they may end.
//!
//! Not here: which words apply; `figure` decides. Who paid for them is in [`super::payment`].

use super::Language;
use super::label::phrases;
use super::message::{findings, messages};
use crate::unit::{HALF_CENT, Month};

findings! {
    /// What a book has become by the last month, as a multiple of what was paid in. USD.
    ReturnsFinding {
        /// So much.
        Are { paid_in: PaidIn, multiple: f64 }
            "{paid_in}: {multiple:times} the money", "{paid_in}：元手の{multiple:times}";
        /// What it comes to once the last bet has ended, after the months shown.
        WillBe { paid_in: PaidIn, month: Month, multiple: f64 }
            "{paid_in}; once the last bet has ended, in {month}, it comes to {multiple:times} the money",
            "{paid_in}。最後の賭けが終わる{month}には元手の{multiple:times}になる";
    }
    /// Where the money paid in stands. USD.
    PaidIn {
        /// So much is back and so much on the books.
        Holds { paid: f64, back: f64, held: f64, month: Month }
            "Of {paid} paid in, {back} is back and {held} on the books by {month}",
            "支払った{paid}のうち、{month}までに{back}が戻り、{held}が簿価に残る";
        /// Running costs more than comes back.
        CostsMore { paid: f64, more: f64, held: f64, month: Month }
            "{paid} was paid in and {more} more for running; {held} is on the books by {month}",
            "{month}までに{paid}を支払い、運営にさらに{more}、簿価は{held}";
    }
    /// What the bets gain by how they end. USD.
    EndingsFinding {
        /// It makes no difference.
        Same { by: By }
            "{by} it makes no difference how the bets end", "{by}賭けがどう終わっても差はない";
        /// Where every bet succeeds, where every bet is lost, and weighted by chance.
        Apart { by: By, success: f64, loss: f64, expected: f64 }
            "{by} the bets {success:gain} if every one succeeds and {loss:gain} if every one is lost; weighted by chance they {expected:gain}",
            "{by}、すべて成功なら{success:gain}、すべて失敗なら{loss:gain}、確率で加重すると{expected:gain}";
    }
    /// By when a gain is told.
    #[derive(Copy)]
    By {
        /// The month in which the last bet has ended, or the last shown.
        End { month: Month, is_beyond: bool }
            "By {month}{is_beyond:, after the months shown,|}",
            "{is_beyond:表示期間の後、|}{month}までに";
    }
}

messages! {
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
    /// The title beside bills.
    gains_differ(by: By, gain: &str, bills: &str)
        "{by} the bets {gain}; the same money in bills {bills}",
        "{by}賭け全体は{gain}、同額の短期国債なら{bills}";
    /// The same where both are alike.
    gains_alike(by: By, gain: &str)
        "{by} the bets {gain}, as much as the same money in bills",
        "{by}賭け全体は{gain}、同額の短期国債と同じ";
    /// Bets too small for a name of their own.
    further_bets(count: u32) "{count:one more|# more}", "ほか{count}件";
    /// Under the returns: up to when, and why a rate may be missing.
    returns_note(month: Month)
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
    /// A gain or loss in words, of the bets or of the bills beside them; the amount short, or to
    /// so many digits.
    pub(super) fn gain(self, usd: f64, digits: Option<u32>, is_bills: bool) -> String {
        let amount = digits
            .map_or_else(|| self.money_short(usd.abs()), |digits| self.money(usd.abs(), digits));
        match usd {
            usd if usd.abs() < HALF_CENT => self.gains_nothing(is_bills),
            usd if usd < 0.0 => self.loses(&amount, is_bills),
            _ => self.gains(&amount, is_bills),
        }
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
        let gain = self.gain(book, apart.flatten(), false);
        match apart {
            Some(digits) => self.gains_differ(by, &gain, &self.gain(bills, digits, true)),
            None => self.gains_alike(by, &gain),
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

    const BY: By = By::End { month: Month::of(2031, 6), is_beyond: false };

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
        let beyond = By::End { month: Month::of(2031, 6), is_beyond: true };
        assert_eq!(
            Japanese.gain_title([0.0, 4.84e8], beyond),
            "表示期間の後、2031年6月までに賭け全体は損益なし、同額の短期国債なら4.84億ドルの利益"
        );
        assert!(
            EndingsFinding::Same { by: beyond }
                .say(English)
                .starts_with("By June 2031, after the months shown, it makes")
        );
    }
}
