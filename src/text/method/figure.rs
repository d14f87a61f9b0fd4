//! Words of the exported figures, under their stable names.
//!
//! A key figure of the strip and a column of the returns have words of their own and are empty
//! here. Not here: their values.

super::entries! {
    /// Every figure of the exported summary, then those of a bet.
    FIGURES {
        "reserve_income" "", "", "", "";
        "net_reserve_income" "Interest kept",
            "Interest less what partners and holders are paid.",
            "手元に残る利息", "利息から提携先と保有者への支払いを引いた額。";
        "profit" "", "", "", "";
        "reported_profit" "Reported profit, year", "Net operating profit and marks of these months.",
            "公表利益（年間）", "この期間の営業利益（純額）と評価替えの合計。";
        "margin" "Net interest margin",
            "Interest less what holders get, of the mean opening holdings that bear interest, a year.",
            "純利鞘", "利息から保有者への支払いを引き、利息を生む月初残高の平均で割った年率。";
        "margin_after_partners" "Margin after partners", "The same less what partners get.",
            "提携先に払った後の純利鞘", "純利鞘から提携先への支払いも引いたもの。";
        "profit_per_employee" "", "", "", "";
        "cost_income" "Cost/income ratio",
            "Costs over all income after partners and holders; the lower, the more each dollar of cost earns.",
            "経費率", "提携先と保有者に払った後の全収入に対する経費の割合。低いほど少ない経費で稼いでいる。";
        "excess" "", "", "", "";
        "excess_ratio" "Cushion of tokens", "The cushion at the end over the tokens.",
            "余剰のトークン比", "期末の余剰をトークンで割った割合。";
        "excess_low" "Lowest cushion", "The lowest cushion of the whole projection.",
            "余剰の最低額", "計算期間全体で最も低い余剰。";
        "excess_low_month" "Month of the lowest cushion", "The month in which it is lowest.",
            "余剰が最低となる月", "余剰が最も低くなる月。";
        "cushion_fall" "Fall that erases the cushion",
            "The joint fall of gold, bitcoin and listed shares at which the opening cushion is gone.",
            "余剰がなくなる下落率", "期初の余剰がなくなる、金・ビットコイン・上場株式そろっての下落率。";
        "break_even_rate" "", "", "", "";
        "break_even_tokens" "Break-even tokens",
            "Tokens whose margin pays for people and other fixed costs.",
            "損益分岐のトークン", "人件費などの固定費を利鞘で賄えるトークンの額。";
        "income_per_bp" "Income for one basis point",
            "Change of the interest for a bill rate one basis point higher, on the opening balance and without lag.",
            "1bpあたりの利息の変化", "短期国債利回りが1bp上がったときの利息の変化。期初の残高で、遅れはないものとする。";
        "income_per_100bp" "", "", "", "";
        "income_per_100bp_down" "Income for 100 basis points less",
            "Change of the interest for a bill rate one point lower, no yield below zero.",
            "100bp低下時の利息の変化", "短期国債利回りが1ポイント下がったときの利息の変化。利回りはゼロを下回らない。";
        "months_to_pay_bets" "", "", "", "";
        "bets_share" "Share of profit spent on bets", "Bets paid over the profit of these months.",
            "利益に占める賭け", "この期間の利益に対する、払った賭けの割合。";
        "insolvent_month" "First month of insolvency",
            "The first month whose cushion is below zero; null where there is none.",
            "最初の債務超過の月", "余剰が初めてゼロを下回る月。なければnull。";
        "gated_month" "First month in which holders wait",
            "The first month at whose close a redemption is unpaid; null where there is none.",
            "最初に償還を待たせる月", "月末に償還が払われずに残る最初の月。なければnull。";
        "overdrawn_month" "First month of an overdraft",
            "The first month in which the result took more than could be sold; null where there is none.",
            "最初の当座借越の月", "月の結果が、売れる資産を超えて流出した最初の月。なければnull。";
        "out_of_range_month" "Month out of range",
            "The month whose amounts would pass one followed by twenty noughts US dollars; the projection ends before it.",
            "範囲を超える月", "金額が1の後にゼロが20個並ぶドル額を超える月。計算はその前で終わる。";
        "bets_unpaid" "Bets to be paid", "Bets that count and are not paid when the months begin.",
            "これから払う賭け", "算入する賭けのうち、期初に未払いの額。";
        "bets_paid_before" "Bets paid before", "Bets that count and were paid before these months.",
            "支払い済みの賭け", "算入する賭けのうち、期初より前に払った額。";
        "months" "Months", "How many months the figures speak of.",
            "月数", "数字の対象となる月数。";
        "earns_at_zero" "Earns at a rate of zero",
            "Whether there is no break-even because no loss is made even at a rate of zero.",
            "金利ゼロでも黒字か", "金利がゼロでも損失が出ず、損益分岐がないかどうか。";
        "mean_rate" "Mean bill rate", "The bill rate of these months, weighted by what earns it.",
            "平均の短期国債利回り", "この期間の短期国債利回りを、利息を生む残高で加重した平均。";
        "mean_tokens" "Mean tokens", "The tokens of these months, on average.",
            "平均のトークン", "この期間のトークンの平均。";
        "paid_in" "", "What was paid for a bet, or for all of them.",
            "", "1つの賭け、または全体に払った額。";
        "book_value" "", "What it is carried at in the last month.",
            "", "最後の月の簿価。";
        "cash_back" "", "Coupons, running cash and proceeds that came back.",
            "", "利子、運営による収入、売却や満期で戻った額。";
        "tvpi" "", "Total value to paid-in: cash back and book value for each dollar paid in.",
            "", "払った1ドルに対する、回収額と簿価の合計。";
        "dpi" "", "Distributions to paid-in: cash back for each dollar paid in.",
            "", "払った1ドルに対する回収額。";
        "irr" "", "Internal rate of return: the yearly rate at which the flows are worth nothing today; null without exactly one change of sign.",
            "", "内部収益率。収支の現在価値がゼロになる年率。符号の変化がちょうど1回でなければnull。";
        "pme" "", "Public-market equivalent: what the bet brought over what the same money would be in bills.",
            "", "同じ資金を短期国債に置いた場合に対する、賭けの成果の比。";
        "in_bills" "", "What the money paid in would be, had it been put in bills.",
            "", "払った資金を短期国債に置いていた場合の額。";
        "months_of_profit" "", "The amount of the bet in months of mean profit.",
            "", "賭けの金額を平均月間利益の月数に換算した値。";
        "share_of_profit" "", "What was paid for it in the first months, of their profit.",
            "", "初年度に払った額の、その利益に対する割合。";
    }
}
