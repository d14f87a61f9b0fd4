//! Words of the steps of a month, in their order, with the file that takes each.
//!
//! Not here: their formulas.

super::entries! {
    /// The opening, the thirteen steps and the closing.
    STEPS {
        "opening" ["model/book.rs"]
            "Opening", "At the start, assets are the tokens with the cushion on top and what is owed to others. Bets that the reserve paid before the start stand among them at what they are carried at; the mix divides the rest, and bills are what the named shares leave.",
            "開始", "開始時の資産は、トークンに余剰を加え、その他の負債を足した額。準備資産が開始前に払った賭けは簿価でその中に入り、残りを構成比で分ける。名前のある割合を除いた残りが短期国債。";
        "rate" ["model/rate.rs"]
            "1. Rate", "The bill rate of the month: it stays, glides in a straight line, follows the points that were set, or repeats the record, whose last value is held when it ends. It is never below zero.",
            "1. 金利", "その月の短期国債利回り。一定、直線で変化、設定した点をたどる、過去の記録を繰り返す、のいずれか。記録が終われば最後の値を保つ。ゼロを下回らない。";
        "yields" ["model/income.rs"]
            "2. Yields", "Each class earns its share of the bill rate and a spread, never less than nothing. Bills are a ladder bought over time: each month its yield moves a part of the way to today’s bill, so that on average it lags by the mean maturity.",
            "2. 利回り", "各資産は短期金利のうち連動率の分に上乗せ幅を加えた利回りを得る（ゼロが下限）。短期国債は時期をずらして買った束で、毎月その利回りが現在の利回りに一定割合だけ近づき、平均すると平均残存期間だけ遅れる。";
        "tokens" ["model/token.rs"]
            "3. Tokens", "Tokens grow at their yearly rate or follow their path, less what a run takes. What is redeemed leaves the tokens at once and waits until it is paid.",
            "3. トークン", "トークンは年率で増えるか設定した推移に従い、取り付けの分だけ減る。償還された分は直ちにトークンから除かれ、支払われるまで待つ。";
        "marks" ["model/shock.rs"]
            "4. Marks", "Gold, bitcoin and listed shares change in price by a month of their yearly return; in the month of a shock they fall on top of it. Frozen cash that is lost is written off in the month after its last.",
            "4. 評価替え", "金・ビットコイン・上場株式の価格は年間値上がり率の1か月分だけ動き、急落の月にはさらに下がる。凍結された現金のうち失う分は、最後の月の翌月に損失とする。";
        "redemption" ["model/redemption.rs"]
            "5. Redemption", "Holders are paid from cash, repo, funds, bills and paper, then from gold and bitcoin, sold at a haircut while a run lasts or people wait. What cannot be paid waits in the queue. Listed shares, loans and other assets cannot be sold within a month.",
            "5. 償還", "保有者には現金・レポ・MMF・短期国債・CPから払い、足りなければ金、ビットコインの順に売る。取り付けの間や待つ人がいる間は値引きして売る。払えない分は償還待ちに残る。上場株式・貸付・その他は月内に売れない。";
        "interest" ["model/income.rs"]
            "6. Interest", "Opening holdings earn their yield for the days of the month; what flows in or out during the month earns half a month of today’s bill yield. Claims that wait bear no interest.",
            "6. 利息", "月初の残高が、その月の日数分の利回りを生む。月中の出入りは現在の短期国債利回りの半月分を生む。償還待ちの請求に利息は付かない。";
        "losses" ["model/income.rs"]
            "7. Losses on loans", "A part of the loans is lost each month, and another in the month of a shock; never more than there are.",
            "7. 貸倒損失", "貸付の一部が毎月失われ、急落の月にはさらに失われる。残高を超えることはない。";
        "shares" ["model/income.rs"]
            "8. Partners and holders", "Partners get a share of the interest and a fixed part of the tokens. Holders get, as it is set, a share of the bill rate, a share of the interest after partners, or all of it but a fee.",
            "8. 提携先と保有者", "提携先は利息の一定割合と、トークンに対する定率を受け取る。保有者は設定により、短期金利の一定割合、提携先に払った後の利息の一定割合、または手数料を除く全額を受け取る。";
        "costs" ["model/income.rs"]
            "9. Fees and costs", "Fees are taken on tokens redeemed in the ordinary turnover. Costs are people, other running costs and custody on the opening assets, by the days of the month.",
            "9. 手数料と経費", "手数料は通常の回転で償還されるトークンにかかる。経費は人件費、その他の運営費、月初の資産にかかる保管手数料で、いずれも日割り。";
        "profit" ["model/income.rs"]
            "10. Profit", "Net operating profit is all income less what is paid away, costs, losses and tax. Tax is on the profit of the month alone. Reported profit adds the marks.",
            "10. 利益", "営業利益（純額）は、全収入から支払い、経費、損失、税を引いた額。税はその月の利益だけにかかる。公表利益はこれに評価替えを加える。";
        "growth" ["model/growth.rs"]
            "11. Growth of what cannot be sold", "Loans, then listed shares, then other assets grow as the tokens do, and parts of new tokens are put into gold, bitcoin and loans at once: each only out of free cash, after holders have been paid.",
            "11. 売れない資産の増加", "貸付、上場株式、その他の順に、トークンと同じ率で増やす。新規発行分の一部で金・ビットコイン・貸付も買う。いずれも保有者に払った後の使える現金の範囲内。";
        "uses" ["model/uses.rs"]
            "12. Uses of profit", "Bets that are due are paid first, in the order of their months, then gold and bitcoin are bought, then the dividend is paid: each at most what is due, what the cushion above its floor allows, and free cash. What is not paid of a bet waits.",
            "12. 利益の使い道", "期日の来た賭けを月の順に払い、次に金とビットコインを買い、最後に配当する。いずれも、予定額、残すべき余剰を上回る分、使える現金のうち最も小さい額まで。払えない賭けは待つ。";
        "settlement" ["model/settlement.rs"]
            "13. Settle and rebalance", "The month’s result goes into cash, repo, funds, bills and paper, which return to their target mix. Where it takes more than they hold, gold, then bitcoin, is sold; what is still missing stands in cash as an overdraft at today’s bill yield.",
            "13. 精算と再配分", "月の結果を現金・レポ・MMF・短期国債・CPに入れ、目標の構成に戻す。足りなければ金、ビットコインの順に売り、なお不足する分は現金の当座借越となり、現在の短期国債利回りがかかる。";
        "closing" ["model/step.rs"]
            "Closing", "The cushion is carried forward from month to month, never worked out as a remainder; that it equals assets less all that is owed, to the last digit, is checked in every month.",
            "月末", "余剰は差額として求めず、月から月へ繰り越す。資産から債務をすべて引いた額と最後の桁まで一致することを毎月確かめる。";
    }
}
