//! Words of what the model leaves out, and why.
//!
//! Not here: what it does in an unusual case ([`super::edge`]).

super::entries! {
    /// Everything that is left out on purpose.
    OMISSIONS {
        "tax-years"
            "Losses carried forward, deferred tax", "Tax is on each month’s profit alone, and changes in prices are not taxed: no issuer of this size publishes how it is taxed, and where.",
            "損失の繰越と税効果", "税は各月の利益だけにかかり、価格の変化には課税しない。この規模の発行体は、どこでどう課税されるかを公表していない。";
        "intraday"
            "What happens within a day", "The ledger counts months and a run counts days. Settlement cut-offs, weekends and a queue within a day would need times that nobody publishes.",
            "1日の中の動き", "帳簿は月、取り付けは日で数える。決済の締切、週末、日中の待ち行列には、公表されていない時刻が要る。";
        "currencies"
            "Other currencies", "All amounts are US dollars. Tokens and rules in euro, pounds or Hong Kong dollars are read as dollars, so exchange rates move nothing.",
            "ほかの通貨", "金額はすべて米ドル。ユーロ・ポンド・香港ドルのトークンや規制もドルで読み替え、為替は何も動かさない。";
        "peg"
            "The price on exchanges", "A token is worth one dollar to whoever redeems it. That it trades below a dollar for hours, and that traders profit from it, is left out: the model asks whether the issuer can pay.",
            "取引所での価格", "償還する人にとってトークンは1ドル。数時間1ドルを割って取引され、裁定で利益を得る人がいることは含めない。問うのは発行体が払えるかどうか。";
        "behaviour"
            "Why holders leave", "Growth and runs are inputs. Holders do not answer a shock, a rate or a headline by themselves, since no record tells how they would.",
            "保有者が去る理由", "増加率と取り付けは入力。急落や金利や報道に保有者が自ら反応することはない。どう反応するかの記録がないため。";
        "chains"
            "What happens on the chains", "Network fees, theft from bridges, frozen addresses, and what those who order transactions earn (MEV) do not pass through the issuer’s books.",
            "ブロックチェーン上の出来事", "手数料、ブリッジからの盗難、凍結されたアドレス、取引の順序付けで得る利益（MEV）は、発行体の帳簿を通らない。";
        "curve"
            "A curve of rates", "There is one short rate, with a spread for each class. The value of bills before they fall due is looked at on the risk desk alone; the ledger holds them at cost.",
            "金利の期間構造", "短期金利は1つで、資産ごとに上乗せ幅がある。満期前の短期国債の価値はリスクの検証だけで扱い、帳簿では取得原価による。";
        "default"
            "Default of the United States or of the custodian", "Bills are paid in full and custodians give back what they hold. A failed bank is the frozen cash.",
            "米国や保管機関の破綻", "短期国債は全額払われ、保管機関は預かったものを返す。銀行の破綻は凍結された現金で表す。";
        "chance"
            "Probabilities", "Every projection is one course that was set. How likely it is, is not said: the record of stablecoins is too short for it.",
            "確率", "どの計算も、設定された1つの経過。その確からしさは言わない。ステーブルコインの記録はそれには短すぎる。";
        "company"
            "The rest of the company", "What the owner holds beside the reserve is unknown and left out, but for own funds where a rule asks for them. Bets paid from profit leave the issuer’s books.",
            "会社のほかの部分", "準備資産のほかに株主が持つものは不明なので含めない（規制が求める自己資本を除く）。利益で払った賭けは発行体の帳簿から離れる。";
        "accounting"
            "Accounting standards", "Profit here is what the reserve earns and loses. Goodwill, share-based pay, impairments and the timing of an audit are not modelled; where a published figure contains them, the record says so.",
            "会計基準", "ここでの利益は、準備資産の損益。のれん、株式報酬、減損、監査の時期は扱わない。公表値がそれを含む場合は記録で示す。";
        "licences"
            "Licences, supervision and caps", "Rules are tested as far as they are numbers of the reserve or the company. Whether a licence is given, interest to holders is allowed or issue is capped, is not.",
            "免許・監督・発行上限", "規制は、準備資産や会社の数字で表せる範囲で判定する。免許の可否、保有者への利息の可否、発行上限は判定しない。";
        "labs"
            "What laboratories earn later", "A laboratory’s loss ends in its year of break-even and never becomes a profit: forecasts that moved by a factor of two to three within a year do not carry further.",
            "AI研究所のその後の利益", "研究所の損失は黒字化の年に終わり、利益にはならない。1年で2〜3倍も動いた見通しは、その先まで使えない。";
        "effects"
            "Effects on others", "The issuer’s purchases do not move rates, gold or bitcoin, but for its own sales of bills in a run.",
            "市場への影響", "発行体の売買は金利や金、ビットコインの価格を動かさない。例外は取り付けでの短期国債の売却。";
    }
}
