//! Names and meanings of the numbers a person sets, a row each: over its control and in one
//! sentence, in English and Japanese.

use super::super::Language;
use crate::scenario::Parameter as L;

choices! {
    /// A number: the name over its control, and what it is and does.
    parameter, parameter_meaning(L) {
        L::Months =>
            "Months shown", "The number of months projected; key figures of a year use the first twelve.",
            "表示する月数", "計算する月数。年間の数字は最初の12か月を使います。";
        L::Tokens =>
            "Tokens in circulation", "The dollars' worth of tokens outstanding at the start: what the issuer owes its holders, and the size of the reserve.",
            "発行済みトークン", "開始時のトークン発行残高。発行体が保有者に負う債務で、準備資産の規模を決めます。";
        L::Growth =>
            "Growth of tokens", "The yearly net growth of tokens; new tokens bring new dollars to invest, a negative rate pays dollars out.",
            "トークンの増加率", "トークンの年間純増率。増えれば運用できるドルが入り、減れば払い戻しでドルが出ます。";
        L::Turnover =>
            "Tokens redeemed and reissued", "How many times a year the tokens are redeemed and replaced by new ones; it earns redemption fees and leaves the number of tokens unchanged.",
            "償還と再発行の回転率", "トークンが1年に何回償還され、同額が再発行されるか。手数料収入は生みますが、発行残高は変わりません。";
        L::RedemptionFee =>
            "Redemption fee", "The fee taken on every token redeemed in the ordinary turnover; it adds to income.",
            "償還手数料", "通常の償還にかかる手数料。発行体の収入になります。";
        L::Buffer =>
            "Cushion at the start", "Reserve assets above what is owed at the start, as a percentage of tokens; it absorbs losses before holders do.",
            "開始時の余剰", "開始時に債務を上回る準備資産。トークンに対する割合で、損失を保有者より先に吸収します。";
        L::OtherLiabilities =>
            "Other debts", "What the issuer owes to others than token holders, constant over the projection; assets must cover it too.",
            "その他の負債", "トークン保有者以外への債務。期間中は一定で、資産はこれも賄う必要があります。";
        L::Cash =>
            "Cash", "Bank deposits as a share of the reserve; the first money used for redemptions.",
            "現金", "準備資産に占める銀行預金の割合。償還には最初に使います。";
        L::Repo =>
            "Repo", "Overnight and short loans against Treasuries as a share of the reserve; used right after cash.",
            "レポ", "準備資産に占める、国債を担保にした翌日物などの短期貸付の割合。現金の次に使います。";
        L::Fund =>
            "Money-market funds", "Money-market funds as a share of the reserve; they earn close to the bill rate and can be sold in days.",
            "MMF", "準備資産に占めるマネー・マーケット・ファンドの割合。短期国債に近い利回りで、数日で換金できます。";
        L::Paper =>
            "Commercial paper", "Commercial paper and other short company debt as a share of the reserve; it earns a spread and can be sold within the month.",
            "コマーシャルペーパー", "準備資産に占める、企業の短期債務の割合。利回りが上乗せされ、月内に売却できます。";
        L::Gold =>
            "Gold", "Gold as a share of the reserve; it earns no interest, and its price moves the cushion.",
            "金", "準備資産に占める金の割合。利息を生まず、価格が余剰を動かします。";
        L::Bitcoin =>
            "Bitcoin", "Bitcoin as a share of the reserve; it earns no interest, and its price moves the cushion.",
            "ビットコイン", "準備資産に占めるビットコインの割合。利息を生まず、価格が余剰を動かします。";
        L::Equities =>
            "Listed shares", "Listed shares as a share of the reserve; they earn no interest, move the cushion and are not sold within a month.",
            "上場株式", "準備資産に占める上場株式の割合。利息を生まず、価格が余剰を動かし、月内には売れないものとします。";
        L::Loans =>
            "Secured loans", "Loans against collateral as a share of the reserve; they earn more than bills, can fail, and cannot be called within a month.",
            "担保付き貸付", "準備資産に占める担保付き貸付の割合。利回りは高めですが、貸し倒れがあり、月内には回収できません。";
        L::Other =>
            "Other assets", "All other assets as a share of the reserve; they earn only the yield set for them and cannot be sold within a month.",
            "その他の資産", "準備資産に占めるその他の資産の割合。設定した利回りだけを生み、月内には売れません。";
        L::Rate =>
            "Bill rate", "The yield of a 3-month Treasury bill at the start, as a bond-equivalent rate; almost all income follows from it.",
            "短期国債利回り", "開始時の3か月物短期国債の利回り（債券換算）。このモデルでの短期金利で、収入のほとんどを決めます。";
        L::RateFrom =>
            "Glide begins after", "The months the bill rate stays where it starts before it begins to glide.",
            "金利が動き始めるまで", "短期国債利回りが動き始めるまで、元の水準にとどまる月数。";
        L::RateEnd =>
            "Rate after the glide", "The bill rate where the glide ends; it stays there.",
            "動いた後の金利", "動き終えた後の短期国債利回り。以後はこの水準が続きます。";
        L::RateMonths =>
            "Glide lasts", "The months the glide takes from its first to its last step.",
            "金利が動く期間", "短期国債利回りが動き始めてから終わるまでの月数。";
        L::BillsBeta =>
            "Bills: share of the bill rate", "How much of the bill rate Treasury bills earn; 100\u{a0}% is all of it.",
            "短期国債：短期金利への連動率", "短期国債が短期金利の何割を得るか。100%なら全額です。";
        L::BillsSpread =>
            "Bills: spread", "What bills earn above (or below) their share of the bill rate.",
            "短期国債：上乗せ幅", "連動分に加えて短期国債が得る（負なら失う）利回り。";
        L::CashBeta =>
            "Cash: share of the bill rate", "How much of the bill rate bank deposits earn; banks often pay less than all of it.",
            "現金：短期金利への連動率", "銀行預金が短期金利の何割を得るか。銀行は全額を払わないことが多くあります。";
        L::CashSpread =>
            "Cash: spread", "What cash earns above (or below) its share of the bill rate.",
            "現金：上乗せ幅", "連動分に加えて現金が得る（負なら失う）利回り。";
        L::RepoBeta =>
            "Repo: share of the bill rate", "How much of the bill rate repo earns; 100\u{a0}% is all of it.",
            "レポ：短期金利への連動率", "レポが短期金利の何割を得るか。100%なら全額です。";
        L::RepoSpread =>
            "Repo: spread", "What repo earns above (or below) its share of the bill rate.",
            "レポ：上乗せ幅", "連動分に加えてレポが得る（負なら失う）利回り。";
        L::FundBeta =>
            "Funds: share of the bill rate", "How much of the bill rate money-market funds earn; 100\u{a0}% is all of it.",
            "MMF：短期金利への連動率", "MMFが短期金利の何割を得るか。100%なら全額です。";
        L::FundSpread =>
            "Funds: spread", "What funds earn above (or below) their share of the bill rate; a fund's fee is a negative spread.",
            "MMF：上乗せ幅", "連動分に加えてMMFが得る（負なら失う）利回り。運用報酬は負の値で表します。";
        L::PaperBeta =>
            "Paper: share of the bill rate", "How much of the bill rate commercial paper earns; 100\u{a0}% is all of it.",
            "コマーシャルペーパー：短期金利への連動率", "コマーシャルペーパーが短期金利の何割を得るか。100%なら全額です。";
        L::PaperSpread =>
            "Paper: spread", "What commercial paper earns above (or below) its share of the bill rate, for the risk of the company.",
            "コマーシャルペーパー：上乗せ幅", "連動分に加えてコマーシャルペーパーが得る（負なら失う）利回り。企業の信用リスクへの対価です。";
        L::LoansBeta =>
            "Loans: share of the bill rate", "How much of the bill rate loans earn; 0\u{a0}% means a fixed rate, given by the spread alone.",
            "貸付：短期金利への連動率", "貸付が短期金利の何割を得るか。0%なら、上乗せ幅だけで決まる固定金利です。";
        L::LoansSpread =>
            "Loans: spread", "What loans earn above (or below) their share of the bill rate; at a share of 0\u{a0}% it is their whole rate.",
            "貸付：上乗せ幅", "連動分に加えて貸付が得る（負なら失う）利回り。連動率が0%なら、これが金利のすべてです。";
        L::OtherYield =>
            "Yield on other assets", "The yield of other assets, whatever the bill rate does.",
            "その他の資産の利回り", "短期金利に左右されない、その他の資産の利回り。";
        L::BillsWam =>
            "Average maturity of bills", "The average days until the bills mature; the longer it is, the later a change of rate reaches the income.",
            "短期国債の平均残存日数", "保有する短期国債の満期までの平均日数。長いほど、金利の変化が収入に届くのが遅れます。";
        L::GoldReturn =>
            "Return on gold", "The yearly change in the price of gold; it moves reported profit and the cushion, not interest.",
            "金の値上がり率", "金の価格の年間変化率。公表利益と余剰を動かし、利息は変えません。";
        L::BitcoinReturn =>
            "Return on bitcoin", "The yearly change in the price of bitcoin; it moves reported profit and the cushion, not interest.",
            "ビットコインの値上がり率", "ビットコインの価格の年間変化率。公表利益と余剰を動かし、利息は変えません。";
        L::EquitiesReturn =>
            "Return on listed shares", "The yearly change in the price of listed shares; it moves reported profit and the cushion, not interest.",
            "上場株式の値上がり率", "上場株式の価格の年間変化率。公表利益と余剰を動かし、利息は変えません。";
        L::PartnerShare =>
            "Paid to partners", "The share of reserve income paid to the partners who distribute the token; it leaves before costs.",
            "提携先に払う割合", "トークンを広める提携先に払う、準備資産収入の割合。経費より先に出ていきます。";
        L::PartnerFixed =>
            "Fixed payment to partners", "What partners are paid whatever the income, as a yearly percentage of tokens.",
            "提携先への定率の支払い", "収入にかかわらず提携先に払う額。トークンに対する年率です。";
        L::HolderShare =>
            "Paid to token holders", "The share paid to the holders of the token: of the bill rate, as a bank pays its depositors, or of reserve income after partners.",
            "保有者に払う割合", "トークン保有者に払う割合。短期金利に対する割合（銀行なら預金者の取り分）か、提携先に払った後の準備資産収入に対する割合です。";
        L::HolderFee =>
            "Kept before holders get the rest", "What the issuer keeps before holders get all the rest, as a yearly percentage of tokens; it counts where holders are paid the rest, as in a money-market fund.",
            "発行体が先に取る手数料", "保有者に残りを払う前に発行体が取る額。トークンに対する年率で、MMFのように残り全額を保有者に払う場合に効きます。";
        L::Staff =>
            "People", "The number of people employed; they cost money, and profit per employee is divided by them.",
            "従業員数", "雇用する人数。費用がかかり、従業員1人あたり利益の分母になります。";
        L::StaffCost =>
            "Cost of one person", "What one employee costs in a year, pay and all else.",
            "1人あたり費用", "従業員1人にかかる、給与などすべての年間費用。";
        L::OtherCost =>
            "Other running costs", "Running costs of a year that are neither people nor custody.",
            "その他の運営費", "人件費と保管手数料を除く、年間の運営費。";
        L::OtherIncome =>
            "Other income", "Income of a year that is neither interest nor redemption fee.",
            "その他の収入", "利息と償還手数料を除く、年間の収入。";
        L::Custody =>
            "Custody", "Costs that grow with the assets, such as safekeeping, in hundredths of a per cent of assets a year.",
            "保管手数料", "保管料など資産に比例する費用。資産に対する年率をbp（0.01%）で表します。";
        L::LoanLoss =>
            "Losses on loans", "The share of loans lost in a year; it reduces profit and the loans themselves.",
            "貸倒損失率", "1年間に貸し倒れる貸付の割合。利益と貸付残高をともに減らします。";
        L::Tax =>
            "Tax on profit", "The tax rate on profit, month by month; changes in prices are not taxed and losses are not carried forward.",
            "利益への税率", "毎月の利益にかかる税率。価格の変化には課税せず、損失は繰り越しません。";
        L::GoldShare =>
            "Profit spent on gold", "The share of each month's profit used to buy gold; it stays in the reserve and in the cushion.",
            "利益で買う金", "毎月の利益のうち金の購入に充てる割合。準備資産と余剰に残ります。";
        L::BitcoinShare =>
            "Profit spent on bitcoin", "The share of each month's profit used to buy bitcoin; it stays in the reserve and in the cushion.",
            "利益で買うビットコイン", "毎月の利益のうちビットコインの購入に充てる割合。準備資産と余剰に残ります。";
        L::GoldIssuance =>
            "New tokens put into gold", "The share of the dollars from new tokens that is put into gold at once.",
            "新規発行分で買う金", "新規発行で入るドルのうち、すぐに金を買う割合。";
        L::BitcoinIssuance =>
            "New tokens put into bitcoin", "The share of the dollars from new tokens that is put into bitcoin at once.",
            "新規発行分で買うビットコイン", "新規発行で入るドルのうち、すぐにビットコインを買う割合。";
        L::LoansIssuance =>
            "New tokens lent out", "The share of the dollars from new tokens that is lent out at once.",
            "新規発行分からの貸付", "新規発行で入るドルのうち、すぐに貸し付ける割合。";
        L::Dividend =>
            "Dividends", "The share of its base that is paid to the owners each month, as far as the cushion and free cash allow.",
            "配当", "基礎となる金額のうち、毎月株主に払う割合。余剰と使える現金の範囲で払います。";
        L::Floor =>
            "Cushion kept before dividends", "The cushion, as a percentage of tokens, that must remain; nothing is bought, bet or paid out below it.",
            "配当の前に残す余剰", "残しておく余剰。トークンに対する割合で、これを割り込む購入、賭け、配当はしません。";
        L::BetsScale =>
            "Size of the bets", "Multiplies the amount of every bet; 100\u{a0}% leaves each as it is listed.",
            "賭けの規模", "すべての賭けの金額に掛ける倍率。100%なら元の金額のままです。";
        L::ShockMonth =>
            "Shock in month", "The month of the projection in which prices fall, loans are lost and cash is frozen; at 0 there is no shock.",
            "急落が起きる月", "価格が急落し、貸付が貸し倒れ、現金が凍結される月（計算開始から数えて）。0なら起きません。";
        L::GoldShock =>
            "Gold falls by", "How much gold loses in the month of the shock, on top of its yearly return; it does not come back by itself.",
            "金の下落", "急落の月に金がどれだけ下がるか。年間の値上がり率とは別で、自然には戻りません。";
        L::BitcoinShock =>
            "Bitcoin falls by", "How much bitcoin loses in the month of the shock, on top of its yearly return; it does not come back by itself.",
            "ビットコインの下落", "急落の月にビットコインがどれだけ下がるか。年間の値上がり率とは別で、自然には戻りません。";
        L::EquitiesShock =>
            "Listed shares fall by", "How much listed shares lose in the month of the shock, on top of their yearly return; it does not come back by itself.",
            "上場株式の下落", "急落の月に上場株式がどれだけ下がるか。年間の値上がり率とは別で、自然には戻りません。";
        L::LoansShock =>
            "Loans lost in the shock", "The share of the loans lost in the month of the shock, on top of the yearly losses.",
            "急落時の貸し倒れ", "急落の月に貸し倒れる貸付の割合。毎年の貸倒損失に加わります。";
        L::CashFrozen =>
            "Cash frozen from that month on", "The share of cash that cannot be paid out, lent or spent from the month of the shock on, as when a bank fails; until it is free it still counts as an asset.",
            "その月から凍結される現金", "急落の月から、支払い・貸付・支出に使えなくなる現金の割合。銀行の破綻にあたります。凍結中も資産には数えます。";
        L::FrozenMonths =>
            "Cash stays frozen for", "The months that frozen cash stays frozen, the month of the shock included.",
            "現金が凍結される期間", "現金が凍結されている月数。急落の月を含みます。";
        L::FrozenLoss =>
            "Frozen cash lost in the end", "The part of the frozen cash that is written off in the month after its last; the rest is free again.",
            "凍結された現金のうち失う割合", "凍結の最後の月の翌月に損失として処理する割合。残りは再び使えるようになります。";
        L::RunMonth =>
            "Run begins in month", "The month of the projection in which holders begin to redeem at once.",
            "取り付けが始まる月", "保有者が一斉に償還を求め始める月（計算開始から数えて）。";
        L::RunShare =>
            "Tokens redeemed in the run", "The share of the tokens outstanding when the run begins that comes back; 0\u{a0}% is no run.",
            "取り付けで償還されるトークン", "取り付けが始まる時点のトークンのうち、償還を求められる割合。0%なら取り付けは起きません。";
        L::RunMonths =>
            "Run lasts", "The months over which the run is spread in equal parts.",
            "取り付けの期間", "取り付けが均等に続く月数。";
        L::GoldHaircut =>
            "Haircut on gold sold in a run", "How far below its mark gold sells in a run; the difference is lost to the cushion.",
            "取り付け時の金の値引き", "取り付け時に金が評価額をどれだけ下回って売れるか。差額は余剰の損失です。";
        L::BitcoinHaircut =>
            "Haircut on bitcoin sold in a run", "How far below its mark bitcoin sells in a run; the difference is lost to the cushion.",
            "取り付け時のビットコインの値引き", "取り付け時にビットコインが評価額をどれだけ下回って売れるか。差額は余剰の損失です。";
        L::OpenaiRevenue =>
            "OpenAI: revenue", "What OpenAI sells in the year the figures speak of.",
            "OpenAIの売上高", "対象の年のOpenAIの売上高。";
        L::OpenaiLoss =>
            "OpenAI: loss", "What OpenAI loses in that year; the loss then narrows in a straight line, year by year, to the year of break-even.",
            "OpenAIの損失", "対象の年のOpenAIの損失。その後は黒字の年に向けて、1年ごとに同じ額ずつ縮みます。";
        L::OpenaiStaff =>
            "OpenAI: people", "People employed by OpenAI; its revenue and loss are divided by them.",
            "OpenAIの従業員数", "OpenAIの従業員数。1人あたりの売上高と損失を求めるのに使います。";
        L::OpenaiBreakEven =>
            "OpenAI: breaks even in", "The first calendar year in which OpenAI loses nothing.",
            "OpenAIが黒字になる年", "OpenAIの損失がなくなる最初の年。";
        L::AnthropicRevenue =>
            "Anthropic: revenue", "What Anthropic sells in the year the figures speak of.",
            "Anthropicの売上高", "対象の年のAnthropicの売上高。";
        L::AnthropicLoss =>
            "Anthropic: loss", "What Anthropic loses in that year; the loss then narrows in a straight line, year by year, to the year of break-even.",
            "Anthropicの損失", "対象の年のAnthropicの損失。その後は黒字の年に向けて、1年ごとに同じ額ずつ縮みます。";
        L::AnthropicStaff =>
            "Anthropic: people", "People employed by Anthropic; no published number was found, so at nought nothing is divided by them.",
            "Anthropicの従業員数", "Anthropicの従業員数。公表された人数は見つかっておらず、0のままなら1人あたりの値は出ません。";
        L::AnthropicBreakEven =>
            "Anthropic: breaks even in", "The first calendar year in which Anthropic loses nothing.",
            "Anthropicが黒字になる年", "Anthropicの損失がなくなる最初の年。";
    }
}
