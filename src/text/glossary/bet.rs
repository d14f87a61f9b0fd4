//! Terms of bets and of those whom the issuer is compared with.

super::term_rows! {
    /// Terms of bets.
    TERMS {
        "bet" ["foresight-tuition" "tvpi" "grant"] ("bet" "bets" "bets_scale" "bets_from" "bets_share" "bets_unpaid" "bets_paid_before" "months_to_pay_bets" "bets_inside" "months_of_profit" "share_of_profit")
            "Bet", "Money put into a venture that may come to nothing. Paid from profit it is outside the reserve; paid from the reserve it stands behind the tokens.",
            "賭け", "かけ", "無に帰すかもしれない事業に出す資金。利益で払えば準備資産の外、準備資産で払えばトークンの裏付けの一部になる。";
        "foresight-tuition" ["bet"] ("outcome")
            "Foresight and tuition", "The two ways a bet ends in the story told of it: if it works it was foresight, if it fails it was tuition.",
            "先見と授業料", "せんけんとじゅぎょうりょう", "賭けの結末の2通りの語られ方。成功すれば先見の明、失敗すれば授業料。";
        "tvpi" ["dpi" "irr" "pme"] ("tvpi")
            "TVPI", "Total value to paid-in: what came back and what is still in the books, for each dollar paid in.",
            "TVPI", "てぃーぶいぴーあい", "払った1ドルに対する、戻った額と残る簿価の合計。";
        "dpi" ["tvpi" "irr"] ("dpi" "cash_back" "paid_in")
            "DPI", "Distributions to paid-in: what came back in cash, for each dollar paid in.",
            "DPI", "でぃーぴーあい", "払った1ドルに対する、現金で戻った額。";
        "irr" ["tvpi" "pme"] ("irr")
            "IRR", "Internal rate of return: the yearly rate at which all payments, out and back, are together worth nothing.",
            "IRR（内部収益率）", "あいあーるあーる", "出した額と戻った額の現在価値が差し引きゼロになる年率。";
        "pme" ["irr" "tvpi"] ("pme" "in_bills")
            "PME", "Public-market equivalent: what a bet brought, over what the same money would have become elsewhere; here in bills. Above 1 it was worth it.",
            "PME", "ぴーえむいー", "同じ資金を別に置いた場合（ここでは短期国債）に対する賭けの成果の比。1を超えれば見合っている。";
        "book-value" ["marks" "tvpi"] ("book_value")
            "Book value", "What something stands at in the accounts: cost, principal, or what is left after wear. It is not what a buyer would pay.",
            "簿価", "ぼか", "帳簿上の価額。取得額、元本、または減価償却後の残り。買い手が払う額とは限らない。";
        "grant" ["bet"] ()
            "Grant", "Money given for something open to everybody, such as data. Nothing comes back to the giver.",
            "寄付（助成）", "きふ", "公開データのように誰もが使えるもののために出す資金。出した側には何も戻らない。";
        "run-rate" ["vintage"] ("openai_revenue" "anthropic_revenue")
            "Run-rate", "One month’s revenue times twelve. For a company that grows fast it is far above the year’s revenue.",
            "ランレート（年換算）", "らんれーと", "1か月の売上を12倍した値。急成長する会社では実際の年間売上を大きく上回る。";
        "vintage" ["run-rate" "break-even"] ("openai" "anthropic" "openai_break_even" "anthropic_break_even")
            "Vintage", "Which forecast is meant, by the date it was made. Forecasts of one year, made at different times, can differ by a factor of three.",
            "見通しの時点", "みとおしのじてん", "いつ出された見通しか。同じ年の見通しも、出された時期によって3倍ほど違うことがある。";
        "burn" ["break-even" "run-rate"] ("openai_loss" "anthropic_loss")
            "Burn", "Cash that goes out beyond what comes in. It is not the same as a loss in the accounts.",
            "バーン（資金流出）", "ばーん", "入る額を超えて出ていく現金。会計上の損失とは同じではない。";
        "carry" ["seigniorage" "short-rate"] ()
            "Carry", "What an asset earns while one waits, at unchanged prices.",
            "キャリー", "きゃりー", "価格が変わらないまま持っている間に得られる収入。";
    }
}
