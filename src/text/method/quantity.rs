//! Words of the columns of the ledger, under their stable names.
//!
//! A name that stands on the page already is taken from there and is empty here. Not here: their
//! values.

super::entries! {
    /// Every column.
    QUANTITIES {
        "month" "Month", "The month of the projection, counted from 1.",
            "月", "計算の月。1から数える。";
        "date" "", "The calendar month, as year and month.",
            "", "暦の月。年と月で書く。";
        "rate" "", "The yield of a 3-month Treasury bill in the month, bond-equivalent, percent a year.",
            "", "その月の3か月物短期国債の利回り（債券換算、年率%）。";
        "tokens" "", "Tokens outstanding at the close: what is owed to holders, without those that wait to be paid.",
            "", "月末の発行残高。保有者への債務で、償還待ちは含まない。";
        "cash" "", "Bank deposits; below zero it is an overdraft.",
            "", "銀行預金。ゼロを下回れば当座借越。";
        "repo" "", "Money lent overnight or for days against Treasuries.",
            "", "国債を担保に翌日または数日貸した資金。";
        "fund" "", "Shares in money-market funds.",
            "", "マネー・マーケット・ファンドの持ち分。";
        "bills" "", "Treasury bills, at cost.",
            "", "米国短期国債。取得原価による。";
        "paper" "", "Commercial paper and other short company debt.",
            "", "コマーシャルペーパーなど企業の短期債務。";
        "gold" "", "Gold at its price.",
            "", "時価で表した金。";
        "bitcoin" "", "Bitcoin at its price.",
            "", "時価で表したビットコイン。";
        "equities" "", "Listed shares at their price.",
            "", "時価で表した上場株式。";
        "loans" "", "Secured loans after losses.",
            "", "貸し倒れを引いた担保付き貸付。";
        "other" "", "All other assets of the reserve.",
            "", "準備資産のうち、その他の資産。";
        "bets_inside" "Bets in the reserve", "What bets paid from the reserve are carried at; zero where profit pays them.",
            "準備資産の中の賭け", "準備資産で払った賭けの簿価。利益で払う場合はゼロ。";
        "assets" "", "All assets of the reserve, bets inside it included.",
            "", "準備資産の全額。その中の賭けを含む。";
        "queue" "", "Redemptions asked for and not yet paid.",
            "", "請求されてまだ払われていない償還。";
        "excess" "", "Assets less tokens, the queue and other debts.",
            "", "資産から、トークン、償還待ち、その他の負債を引いた額。";
        "interest" "", "Interest on the reserve, before anything is paid from it.",
            "", "何も払う前の、準備資産の利息。";
        "bet_income" "Income from bets", "Coupons and net running cash of bets in the reserve.",
            "賭けの収入", "準備資産の中の賭けが生む利子と、運営による純収入。";
        "other_income" "Other income", "Income that is neither interest nor fee.",
            "その他の収入", "利息でも手数料でもない収入。";
        "partners" "Paid to partners", "What the partners who distribute the token get.",
            "提携先への支払い", "トークンを広める提携先が受け取る額。";
        "holders" "Paid to holders", "What the holders of the token get.",
            "保有者への支払い", "トークンの保有者が受け取る額。";
        "fees" "Redemption fees", "Fees on tokens redeemed in the ordinary turnover.",
            "償還の手数料収入", "通常の回転で償還されるトークンの手数料。";
        "costs" "", "People, other running costs and custody.",
            "", "人件費、その他の運営費、保管手数料。";
        "losses" "", "Loans lost.",
            "", "貸し倒れた貸付。";
        "tax" "", "Tax on the profit of the month.",
            "", "その月の利益にかかる税。";
        "profit" "", "Net operating profit: all income less what is paid away, costs, losses and tax.",
            "", "営業利益（純額）。全収入から支払い、経費、損失、税を引いた額。";
        "marks" "Marks", "Changes in the value of what is held: prices, haircuts on sales, write-offs and exits of bets.",
            "評価替え", "保有資産の価値の変化。価格、売却時の値引き、償却、賭けの売却損益。";
        "reported" "Reported profit", "Net operating profit and marks together, as issuers report it.",
            "公表利益", "営業利益（純額）と評価替えの合計。発行体が公表する利益にあたる。";
        "purchases" "Gold and bitcoin bought", "What of the profit went into gold and bitcoin.",
            "金とビットコインの購入", "利益のうち金とビットコインに充てた額。";
        "bets" "Bets paid", "What was paid for bets in the month.",
            "賭けの支払い", "その月に賭けに払った額。";
        "dividends" "Dividends", "What was paid to the owners.",
            "配当", "株主に払った額。";
    }
}
