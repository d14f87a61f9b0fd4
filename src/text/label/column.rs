//! Names and meanings of columns of tables, a row each: English, Japanese.

use super::{FixedText, Words, words};

labels! {
    /// Columns of the returns; the first names the bet.
    Returns: FixedText {
        bet: "Bet", "賭け";
        paid_in: "Paid in", "支払額";
        cash_back: "Cash back", "回収額";
        book_value: "Book value", "簿価";
        tvpi: "Value for each dollar (TVPI)", "1ドル当たりの価値（TVPI）";
        dpi: "Cash for each dollar (DPI)", "1ドル当たりの回収（DPI）";
        irr: "Return a year (IRR)", "年率収益（IRR）";
        in_bills: "The same money in bills", "同額を短期国債に置いた場合";
        pme: "Against bills (PME)", "短期国債との比（PME）";
        months_of_profit: "Months of profit", "利益の月数";
        share_of_profit: "Share of profit, first year", "初年度の利益に占める割合";
    }
    /// Columns of the monthly ledger, under their stable names.
    Ledger: Words {
        date:
            words("Date", "The calendar month."),
            words("年月", "暦の月。");
    }
}
