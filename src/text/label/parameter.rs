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
        L::StressShare =>
            "Tokens that come back", "The share of all tokens that holders bring back in the run by the day; it changes nothing in the months of the ledger.",
            "戻ってくるトークン", "日ごとの取り付けで保有者が償還を求めるトークンの割合。月ごとの計算は変わりません。";
        L::StressDays =>
            "Days of the run", "The days over which they come back.",
            "取り付けの日数", "償還請求が続く日数。";
        L::RedemptionDays =>
            "Days until holders are paid", "The days the issuer may take from a holder’s asking to paying; 0 is the same day.",
            "償還までの日数", "請求から支払いまでに発行体が使える日数。0なら当日です。";
        L::StressFrozen =>
            "Cash at a failed bank", "The share of cash that stands at a bank that does not open; it stays an asset and pays nobody.",
            "破綻した銀行にある現金", "開かない銀行にある現金の割合。資産のままですが、支払いには使えません。";
        L::FundGate =>
            "Funds pay nobody for", "The days for which money-market funds stop paying out.",
            "MMFの解約停止", "MMFが解約に応じない日数。";
        L::BillsDaily =>
            "Bills sold a day, at most", "The most that can be sold in a day before bills fall due.",
            "1日に売れる短期国債", "満期前の短期国債を1日に売れる上限。";
        L::BillsImpact =>
            "Yield move of own bill sales", "How much the bill yield rises for each $3.5\u{a0}bn sold within five days; a higher yield is a lower price.",
            "自らの売却による利回り上昇", "5日間に35億ドル売るごとに短期国債の利回りがどれだけ上がるか。上がった分だけ安く売れます。";
        L::GoldDaily =>
            "Gold sold a day, at most", "The most gold that can be sold in a day.",
            "1日に売れる金", "金を1日に売れる上限。";
        L::BitcoinDaily =>
            "Bitcoin sold a day, at most", "The most bitcoin that can be sold in a day.",
            "1日に売れるビットコイン", "ビットコインを1日に売れる上限。";
        L::PaperHaircut =>
            "Haircut on paper", "How far below its value paper sells before it falls due.",
            "CPの値引き", "満期前のコマーシャルペーパーが価値をどれだけ下回って売れるか。";
        L::EquitiesHaircut =>
            "Haircut on listed shares", "How far below their mark listed shares sell in a run.",
            "上場株式の値引き", "取り付け時に上場株式が評価額をどれだけ下回って売れるか。";
        L::LoansHaircut =>
            "Haircut on loans", "How far below their value loans are sold or called in a run.",
            "貸付の値引き", "取り付け時に貸付を価値よりどれだけ低く売却・回収するか。";
        L::OtherHaircut =>
            "Haircut on other assets", "How far below their value other assets sell in a run.",
            "その他の資産の値引き", "取り付け時にその他の資産が価値をどれだけ下回って売れるか。";
        L::RepoDays =>
            "Repo falls due in", "The days until repo falls due and becomes cash.",
            "レポの満期", "レポが満期を迎えて現金になるまでの日数。";
        L::FundWam =>
            "Average maturity in funds", "The average days until what money-market funds hold falls due.",
            "MMFの平均残存日数", "MMFの保有資産の満期までの平均日数。";
        L::PaperDays =>
            "Average maturity of paper", "The average days until commercial paper falls due.",
            "CPの平均残存日数", "コマーシャルペーパーの満期までの平均日数。";
        L::EquitiesDays =>
            "Selling listed shares takes", "The days in which all listed shares can be sold.",
            "上場株式の売却日数", "上場株式をすべて売るのにかかる日数。";
        L::LoansDays =>
            "Loans come back in", "The days until loans can be sold or called, and until their rate is set anew.",
            "貸付の回収日数", "貸付を売却・回収できるまで、また金利が見直されるまでの日数。";
        L::OtherDays =>
            "Selling other assets takes", "The days in which other assets can be sold.",
            "その他の資産の売却日数", "その他の資産を売るのにかかる日数。";
        L::TokensDuration =>
            "Tokens stay for", "How long tokens are taken to stay, for the duration gap; 0 is what the contract says, payable on demand.",
            "トークンの滞留日数", "デュレーション・ギャップの計算でトークンがとどまるとみなす日数。0なら契約どおり即時払いです。";
        L::StressGold =>
            "Gold falls at once by", "How much gold loses in the shock that is tested; it changes nothing in the months of the ledger.",
            "金の急落", "検証する急落で金がどれだけ下がるか。月ごとの計算は変わりません。";
        L::StressBitcoin =>
            "Bitcoin falls at once by", "How much bitcoin loses in the shock that is tested.",
            "ビットコインの急落", "検証する急落でビットコインがどれだけ下がるか。";
        L::StressEquities =>
            "Listed shares fall at once by", "How much listed shares lose in the shock that is tested.",
            "上場株式の急落", "検証する急落で上場株式がどれだけ下がるか。";
        L::StressLoans =>
            "Loans lost at once", "The share of the loans lost in the shock that is tested.",
            "一度に貸し倒れる貸付", "検証する急落で失われる貸付の割合。";
        L::SurviveFall =>
            "Fall to survive", "The joint fall of gold, bitcoin and listed shares that the cushion shall bear.",
            "耐えるべき下落", "余剰で吸収したい、金・ビットコイン・上場株式そろっての下落率。";
        L::Outflow30 =>
            "Outflow in 30 days of stress", "The share of tokens expected back within thirty days of stress, for the liquidity coverage ratio.",
            "30日間の流出率", "ストレス下の30日間に償還されるとみるトークンの割合。流動性カバレッジ比率に使います。";
        L::RepoOvernight =>
            "Repo that is overnight", "The share of repo that falls due the next day; rules count it alone.",
            "翌日物のレポ", "レポのうち翌日に満期となる割合。規制はこれだけを数えます。";
        L::FundGovernment =>
            "Funds of government debt", "The share of money-market funds that hold government debt alone.",
            "国債型のMMF", "MMFのうち国債だけを保有するものの割合。";
        L::Bills93 =>
            "Bills of up to 93 days", "The share of bills that fall due within 93 days; the GENIUS Act counts them alone.",
            "93日以内の短期国債", "短期国債のうち93日以内に満期となる割合。GENIUS法はこれだけを数えます。";
        L::OwnFunds =>
            "Own funds of the company", "Capital of the company beside the reserve; some rules ask for it.",
            "会社の自己資本", "準備資産とは別の会社の資本。これを求める規制があります。";
        L::LargestInstitution =>
            "At the largest institution", "The share of the reserve that stands at one institution; not disclosed, so all of it is assumed.",
            "最大の機関に置く割合", "準備資産のうち一つの機関に置かれている割合。開示がないため全額と仮定しています。";
    }
}
