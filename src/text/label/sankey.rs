//! Names and remarks of fixed form in the drawing of the money machine, a row each: English,
//! Japanese. Names of assets are as short as bands need them.

use super::FixedText;

labels! {
    /// Places, remarks on them, the head of the table and the hint below.
    FlowWords: FixedText {
        tokens: "Tokens", "トークン";
        queue: "Waiting redemptions", "償還待ち";
        liabilities: "Other liabilities", "その他の負債";
        overdraft: "Overdraft", "当座借越";
        cushion: "Cushion", "余剰";
        shortfall: "Short by", "不足";
        reserve: "Reserve", "準備資産";
        cash: "Cash", "現金";
        repo: "Repo", "レポ";
        fund: "Funds", "MMF";
        bills: "Treasury bills", "米国短期国債";
        paper: "Paper", "CP";
        gold: "Gold", "金";
        bitcoin: "Bitcoin", "ビットコイン";
        equities: "Listed shares", "上場株式";
        loans: "Secured loans", "担保付き貸付";
        loans_short: "Loans", "貸付";
        bills_short: "Bills", "短期国債";
        other: "Other", "その他";
        bets_inside: "AI bets", "AIへの賭け";
        interest: "Interest", "利息";
        interest_paid: "Interest paid", "支払利息";
        fees: "Fees", "手数料";
        other_income: "Other income", "その他の収入";
        bet_income: "Income of bets", "賭けの収入";
        holders: "Token holders", "トークン保有者";
        partners: "Partners", "提携先";
        costs: "Costs", "経費";
        losses: "Loan losses", "貸倒損失";
        tax: "Tax", "税";
        profit: "Profit kept", "手元に残る利益";
        profit_short: "Profit", "利益";
        loss: "Loss", "損失";
        bet_cost: "Running bets", "賭けの運営費";
        bets: "AI bets", "AIへの賭け";
        paid_before: "paid before", "開始前に支払い";
        owners: "Owners", "株主";
        dividends: "Dividends", "配当";
        gold_bought: "Gold bought", "金を購入";
        bitcoin_bought: "Bitcoin bought", "ビットコイン購入";
        kept: "Kept in the reserve", "準備資産に留保";
        kept_short: "Kept", "留保";
        kept_waiting: "Pays those who wait", "償還待ちの支払いへ";
        cushion_pays: "From the cushion", "余剰から";
        reserve_pays: "From the reserve", "準備資産から";
        actual_scale: "actual scale", "実寸";
        no_interest: "no interest", "利息なし";
        no_interest_price: "no interest; its price moves the cushion", "利息なし・価格が余剰を動かす";
        not_counted: "no interest counted", "利息は算入しない";
        leave: "leave the company", "会社の外へ";
        join: "join the reserve", "準備資産へ";
        from: "From", "出どころ";
        to: "To", "行き先";
        amount: "Amount", "金額";
        hint: "Point at a band, or press Tab and the arrow keys, to read it.", "帯に触れるか、Tabと矢印キーで読めます。";
        hint_touch: "Touch a band to read it.", "帯に触れると読めます。";
    }
}
