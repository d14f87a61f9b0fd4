//! Names and meanings of ledger columns and key figures, a row each: English, Japanese.

use super::{Text, Words, words};

labels! {
    /// Columns of the returns; the first names the bet.
    Returns: Text {
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
    /// Key figures, under their stable names.
    KeyTexts: Words {
        reserve_income:
            words("Interest, next 12 months", "Gross interest on the reserve over the first twelve months."),
            words("利息、今後12か月", "最初の12か月に準備資産が生む利息の総額。");
        profit:
            words("Net operating profit", "All income less what is paid out, costs, losses and tax; without changes in prices."),
            words("営業利益（純額）", "全収入から支払い、経費、損失、税を引いた額。価格の変化は含みません。");
        profit_per_employee:
            words("Profit per employee", "Net operating profit over the number of people."),
            words("従業員1人あたり利益", "営業利益（純額）を従業員数で割った額。");
        excess:
            words("Cushion", "Assets above what is owed, after twelve months."),
            words("余剰", "12か月後に債務を上回る資産。");
        break_even_rate:
            words("Break-even rate", "The bill rate at which net operating profit is zero, with the balance sheet held constant."),
            words("損益分岐の利回り", "残高を一定としたとき、営業利益（純額）がゼロになる短期国債利回り。");
        one_point:
            words("One point of rate", "Change in the interest of 12 months, on the opening balance, for a bill rate one point lower and one point higher."),
            words("金利1ポイントの影響", "開始時の残高で、短期国債利回りが1ポイント下がったとき、上がったときの12か月の利息の変化。");
        months_to_pay_bets:
            words("Months that pay for the bets", "Months of profit that pay for all bets not yet paid."),
            words("賭けを賄う月数", "まだ払っていない賭けをすべて賄うのに必要な利益の月数。");
    }
}
