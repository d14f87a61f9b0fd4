//! Terms of money markets: rates, bills, repo and what moves with them.

super::term_rows! {
    /// Terms of money markets.
    TERMS {
        "short-rate" ["treasury-bill" "bond-equivalent" "sofr" "rate-path"] ("rate" "mean_rate")
            "Short rate", "What money earns for a day to a few months. Here it is the yield of the 3-month Treasury bill, and nearly all income follows from it.",
            "短期金利", "たんききんり", "1日から数か月の資金の利回り。ここでは3か月物米国短期国債の利回りで、収入のほとんどを決める。";
        "rate-path" ["short-rate"] ("path" "rates" "rate_from" "rate_end" "rate_months" "history_from")
            "Rate path", "How the short rate moves over the projection. It is set, not forecast.",
            "金利の経路", "きんりのけいろ", "計算期間中の短期金利の動き。予測ではなく設定するもの。";
        "treasury-bill" ["discount-basis" "bond-equivalent" "wam"] ("bills")
            "Treasury bill", "A debt of the United States due within a year, sold below its face value: the difference is the interest.",
            "米国短期国債", "べいこくたんきこくさい", "1年以内に満期となる米国の国債。額面より安く売られ、その差が利息になる。";
        "bond-equivalent" ["discount-basis" "treasury-bill"] ()
            "Bond-equivalent yield", "A bill’s return on the money paid for it, over a year of 365 days, so that it can be set beside other yields. It is a little higher than the discount rate.",
            "債券換算利回り", "さいけんかんさんりまわり", "短期国債の支払額に対する利回りを365日の年率で表したもの。ほかの利回りと比べられる。割引率より少し高い。";
        "discount-basis" ["bond-equivalent" "treasury-bill"] ()
            "Discount basis", "The way bills are quoted: the discount from face value, as a part of the face value, over a year of 360 days.",
            "割引率", "わりびきりつ", "短期国債の建値の方式。額面からの割引額を額面で割り、360日の年率で表す。";
        "sofr" ["repo" "short-rate"] ()
            "SOFR", "The Secured Overnight Financing Rate: what it costs to borrow dollars overnight against Treasuries, published each day by the New York Fed.",
            "SOFR", "そふぁー", "担保付翌日物調達金利。国債を担保にドルを一晩借りる金利で、ニューヨーク連銀が毎日公表する。";
        "repo" ["reverse-repo" "sofr" "liquid-assets"] ("repo" "repo_days" "repo_overnight" "repo_beta" "repo_spread")
            "Repo", "A sale of Treasuries with the promise to buy them back, mostly the next day: a loan against collateral.",
            "レポ", "れぽ", "翌日などに買い戻す約束で国債を売る取引。実質は担保付きの貸し借り。";
        "reverse-repo" ["repo"] ()
            "Reverse repo", "A repo seen by the one who lends the money and holds the Treasuries meanwhile. What issuers report as reverse repo is here repo.",
            "リバースレポ", "りばーすれぽ", "資金を貸し、その間国債を預かる側から見たレポ。発行体の報告にあるリバースレポは、ここではレポと呼ぶ。";
        "money-market-fund" ["tokenised-fund" "gated" "wam"] ("fund" "fund_beta" "fund_spread" "fund_wam" "fund_government")
            "Money-market fund", "A fund of bills, repo and other short debt whose shares can be turned into cash within a day or so.",
            "MMF", "えむえむえふ", "短期国債、レポなどの短期債務に投資し、1日ほどで換金できるファンド。";
        "commercial-paper" ["credit-spread" "liquid-assets"] ("paper" "paper_days" "paper_haircut" "paper_beta" "paper_spread")
            "Commercial paper", "Short debt of companies without collateral. It earns more than bills, for the risk that the company fails.",
            "コマーシャルペーパー（CP）", "こまーしゃるぺーぱー", "企業が無担保で発行する短期の債務。企業が破綻するおそれの分だけ短期国債より利回りが高い。";
        "credit-spread" ["commercial-paper" "basis-point"] ("bills_spread" "cash_spread" "loans_spread")
            "Spread", "What an asset earns above the short rate, or below it where it is negative: the pay for risk, or a fee.",
            "スプレッド（上乗せ幅）", "すぷれっど", "短期金利に上乗せされる利回り（負なら差し引き）。リスクの対価や手数料にあたる。";
        "basis-point" ["credit-spread" "dv01"] ("income_per_bp" "income_per_100bp" "income_per_100bp_down" "custody")
            "Basis point (bp)", "A hundredth of a percent: 25 bp are 0.25\u{a0}%.",
            "ベーシスポイント（bp）", "べーしすぽいんと", "1%の100分の1。25bpは0.25%。";
        "deposit-beta" ["net-interest-margin" "holder-share" "short-rate"] ("cash_beta" "bills_beta" "loans_beta")
            "Beta (deposit beta)", "How much of the short rate is passed on: of deposits to the depositor, here of any asset to the issuer. 100\u{a0}% is all of it.",
            "ベータ（預金ベータ）", "べーた", "短期金利のうち渡される割合。預金なら預金者へ、ここでは資産から発行体へ渡る割合。100%なら全額。";
        "wam" ["treasury-bill" "lag" "duration"] ("bills_wam")
            "Weighted average maturity (WAM)", "The mean number of days until what is held falls due, weighted by amount. It is how long a change of rates takes to arrive in the income.",
            "加重平均残存期間（WAM）", "かじゅうへいきんざんぞんきかん", "保有資産が満期を迎えるまでの日数を金額で加重した平均。金利の変化が収入に届くまでの長さになる。";
        "lag" ["wam" "bill-ladder"] ()
            "Repricing lag", "The time until old bills have been replaced by new ones at today’s yield. While rates fall it still earns the old ones.",
            "金利改定の遅れ", "きんりかいていのおくれ", "古い短期国債が現在の利回りのものに入れ替わるまでの時間。金利が下がる間は、まだ前の利回りを得る。";
        "bill-ladder" ["lag" "wam" "treasury-bill"] ()
            "Bill ladder", "Bills bought one after the other, so that some fall due every week. Its yield follows today’s with a lag.",
            "短期国債のラダー", "たんきこくさいのらだー", "時期をずらして買い、毎週一部が満期を迎える短期国債の束。利回りは現在の水準に遅れて従う。";
        "duration" ["dv01" "wam" "economic-value"] ("tokens_duration")
            "Duration", "How long money is tied up, as prices feel it. Modified duration is the percent by which a value falls when the yield rises by one point.",
            "デュレーション", "でゅれーしょん", "価格から見た資金の拘束期間。修正デュレーションは、利回りが1ポイント上がったときに価値が下がる%。";
        "dv01" ["duration" "basis-point"] ()
            "DV01", "Dollar value of a basis point: what is lost in value when yields rise by 0.01\u{a0}%.",
            "DV01", "でぃーぶいぜろわん", "1bpの金額価値。利回りが0.01%上がったときに失われる価値。";
        "economic-value" ["duration" "basel-shocks"] ()
            "Economic value", "What assets less debts are worth at today’s rates. Income tells the year; value tells all years at once.",
            "経済価値", "けいざいかち", "現在の金利で評価した、資産から債務を引いた価値。収入は1年を、価値はすべての年を一度に表す。";
        "basel-shocks" ["economic-value" "duration"] ()
            "Basel shocks", "Six moves of rates that banks measure themselves by: up and down in parallel, short ends up and down, steeper, flatter.",
            "バーゼルの金利ショック", "ばーぜるのきんりしょっく", "銀行が自らを測る6つの金利の動き。平行な上昇と低下、短期の上昇と低下、スティープ化、フラット化。";
        "rate-volume" ["short-rate" "token"] ()
            "Rate and volume", "The two causes of a change in income: a different yield, or different amounts that earn it.",
            "金利要因と残高要因", "きんりよういんとざんだかよういん", "収入の変化の2つの原因。利回りの違いと、利回りを生む残高の違い。";
    }
}
