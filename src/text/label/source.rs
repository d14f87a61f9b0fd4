//! Words of sources and of how sure a number is, a row each: short and in full, in English and
//! Japanese.

use super::super::{Language, SourceMark};
use crate::scenario::Source;

choices! {
    /// Where a number comes from: for the line under a control, and in full with the date.
    source_name, source_full(Source) {
        Source::Neutral =>
            "the neutral value", "The neutral value; this preset says nothing else.",
            "中立の値", "中立の値です。この設定例では定めていません。";
        Source::TetherReport2026 =>
            "30 Jun 2026", "Tether’s reserve report for 30 June 2026, signed by BDO.",
            "2026年6月30日の準備資産報告", "Tetherの2026年6月30日時点の準備資産報告（BDO署名）。";
        Source::Bill2026 =>
            "3-month bill of 30 Jun 2026", "The 3-month Treasury bill of 30 June 2026, a discount of 3.74\u{a0}%, as a bond-equivalent yield.",
            "2026年6月30日の3か月物短期国債", "2026年6月30日の3か月物短期国債。割引率3.74%を債券換算利回りに直したもの。";
        Source::MaturityUndisclosed =>
            "maturities are not disclosed", "The issuer does not publish the maturities of its bills and repo.",
            "満期は非開示", "発行体は短期国債とレポの満期を公表していません。";
        Source::LoanYieldImplied =>
            "what is left of Q2 2026 profit after bills and repo", "What is left of the operating profit of the second quarter of 2026 after bills and repo, spread over the loans.",
            "2026年第2四半期の利益から短期国債とレポの分を除いて算出", "2026年第2四半期の営業利益から短期国債とレポの利息を除いた残りを、貸付残高で割ったもの。";
        Source::StaffPress2026 =>
            "press, Feb 2026", "Press of February 2026; the company does not publish a number.",
            "2026年2月の報道", "2026年2月の報道。会社は人数を公表していません。";
        Source::CostUndisclosed =>
            "costs are not disclosed", "The issuer does not publish its costs, taxes or losses.",
            "費用は非開示", "発行体は経費、税、貸倒損失を公表していません。";
        Source::BitcoinPolicy2023 =>
            "company policy since May 2023", "The company’s policy of May 2023 to put up to 15\u{a0}% of profit into bitcoin; that it is used in full is assumed.",
            "2023年5月からの会社の方針", "利益の最大15%をビットコインに充てるという2023年5月の会社方針。上限まで使うと仮定しています。";
        Source::Payout2025 =>
            "107\u{a0}% of 2025 profit was paid out", "In 2025 $10.855\u{a0}bn was paid out of a profit of $10.106\u{a0}bn.",
            "2025年は利益の107%を配当", "2025年は利益101.06億ドルに対し108.55億ドルを配当しました。";
        Source::HaircutAssumed =>
            "the cost of a hasty sale is not known", "What a hasty sale of gold or bitcoin would cost is not known.",
            "急な売却の値引きは不明", "金やビットコインを急いで売るときの値引きは分かっていません。";
        Source::NoForecast =>
            "no one’s forecast", "Left unchanged on purpose; it is no one’s forecast.",
            "誰の予測でもない値", "あえて動かしていません。誰の予測でもありません。";
        Source::BetsRecord =>
            "amount and month, company releases and press", "Company releases and press for each bet; how it ends is assumed.",
            "金額と時期は会社発表と報道", "それぞれの賭けについての会社発表と報道。結末は仮定です。";
        Source::TetherReport2023 =>
            "31 Dec 2023", "Tether’s reserve report for 31 December 2023.",
            "2023年12月31日の準備資産報告", "Tetherの2023年12月31日時点の準備資産報告。";
        Source::TetherReports2024 =>
            "quarterly reports of 2024", "Tether’s quarterly reserve reports of 2024.",
            "2024年の四半期報告", "Tetherの2024年の四半期ごとの準備資産報告。";
        Source::BillRecord =>
            "Federal Reserve record of the 3-month bill", "The monthly record of the 3-month Treasury bill, Federal Reserve H.15 (FRED TB3MS).",
            "FRBの3か月物短期国債の統計", "3か月物短期国債の月次統計。FRBのH.15（FREDのTB3MS）。";
        Source::BillRecordHeld =>
            "recorded to May 2026, then held", "The recorded 3-month bill up to May 2026, Federal Reserve H.15; the months after it hold its last value, which is no forecast.",
            "2026年5月まで実績、以後は据え置き", "2026年5月までは3か月国債の実績（FRB H.15）。それ以後の月は最後の値を据え置いたもので、予測ではない。";
        Source::BillDaily2026 =>
            "daily values, Jun to Sep 2026", "Means of the daily 3-month Treasury bill, June to September 2026, worked out here.",
            "2026年6〜9月の日次の値", "2026年6〜9月の3か月物短期国債の日次の値から、ここで月平均を算出したもの。";
        Source::PriceChange2024 =>
            "price change in 2024", "The change in price over 2024, from attested holdings and the public series.",
            "2024年の価格変化", "2024年の価格変化。証明された保有高と公開統計から算出。";
        Source::Article =>
            "the article", "The article this page checks.",
            "記事", "このページが検証する記事。";
        Source::TreasuriesAlone =>
            "the article counts Treasuries alone", "The article counts the interest on Treasuries alone, so the loans earn none here.",
            "記事は国債の利息だけを数える", "記事が数えるのは国債の利息だけなので、ここでは貸付の利息をゼロとします。";
        Source::PayoutUndisclosed =>
            "payouts of 2024 are not disclosed", "What was paid out in 2024 was not published.",
            "2024年の配当は非開示", "2024年の配当額は公表されていません。";
        Source::CircleReport2025 =>
            "annual report for 2025", "Circle’s annual report for 2025.",
            "2025年の年次報告書", "Circleの2025年の年次報告書。";
        Source::CircleYield2025 =>
            "published yields of 2025 against the bill", "Circle’s published yields of 2025 against the year’s 3-month bill.",
            "2025年の公表利回りと短期国債の差", "Circleが公表した2025年の利回りと、同年の3か月物短期国債との差。";
        Source::CirclePartners2025 =>
            "sensitivity table and partners’ share of 2025", "Circle’s own sensitivity table and its partners’ average share in 2025.",
            "2025年の感応度表と提携先の取り分", "Circle自身の感応度表と、2025年の提携先の平均的な取り分。";
        Source::CircleReport2026 =>
            "31 Mar 2026", "Circle’s quarterly report for 31 March 2026, as the press quotes it.",
            "2026年3月31日の四半期報告", "Circleの2026年3月31日時点の四半期報告。報道による引用。";
        Source::CircleQuarter2026 =>
            "yield and partners’ share of Q1 2026", "From what Circle published for the first quarter of 2026: reserve income of $652.5\u{a0}m, a yield of 3.50\u{a0}%, 62.3\u{a0}% of it paid to distributors.",
            "2026年第1四半期の利回りと提携先の取り分", "Circleが2026年第1四半期について公表した準備資産収入6.525億ドル、利回り3.50%、提携先への支払い62.3%から算出。";
        Source::BillOfDay2026 =>
            "3-month bill on the day of the book", "The 3-month Treasury bill on the day of the book, 2026, a discount rate of that day, as a bond-equivalent yield.",
            "帳簿の日の3か月物短期国債", "帳簿の日（2026年）の3か月物短期国債。その日の割引率を債券換算利回りに直したもの。";
        Source::PyusdReport2026 =>
            "31 Aug 2026", "Paxos’s report on the reserve of PYUSD on 31 August 2026, examined by KPMG.",
            "2026年8月31日の準備資産報告", "PaxosのPYUSDの2026年8月31日時点の準備資産報告（KPMGが検証）。";
        Source::PyusdReward2026 =>
            "PayPal pays rewards from its own part", "PayPal pays holders of PYUSD in the US 4\u{a0}% a year (2026) from its own part of the income; the reserve itself pays them nothing.",
            "報酬はPayPalが自社の取り分から支払う", "PayPalは米国のPYUSD保有者に年4%（2026年）を自社の取り分から払う。準備資産から直接は払われない。";
        Source::UsdgReport2026 =>
            "31 Jul 2026", "Paxos’s report on the reserve of USDG on 31 July 2026, examined by KPMG.",
            "2026年7月31日の準備資産報告", "PaxosのUSDGの2026年7月31日時点の準備資産報告（KPMGが検証）。";
        Source::UsdgSplit =>
            "97\u{a0}% is often said, nowhere published", "Paxos passes the income of USDG to the partners of its network; that it is 97\u{a0}% of it is often said and nowhere published.",
            "97%とよく言われるが公表なし", "PaxosはUSDGの収入をネットワークの提携先に渡す。97%とよく言われるが、公表された数字はない。";
        Source::Usd1Report2026 =>
            "30 Jun 2026", "BitGo’s report on the reserve of USD1 on 30 June 2026, examined by KPMG.",
            "2026年6月30日の準備資産報告", "BitGoのUSD1の2026年6月30日時点の準備資産報告（KPMGが検証）。";
        Source::RlusdReport2026 =>
            "31 Jul 2026", "Standard Custody’s report on the reserve of RLUSD on 31 July 2026, examined by Deloitte.",
            "2026年7月31日の準備資産報告", "Standard CustodyのRLUSDの2026年7月31日時点の準備資産報告（Deloitteが検証）。";
        Source::RlusdExcess2026 =>
            "31 Jul 2026, unusually large", "The same report: assets of $1,575\u{a0}m for tokens of $1,464\u{a0}m. An excess this large is unusual and not explained; orders on their way may be in it, and nought is the cautious reading.",
            "2026年7月31日の報告、異例の大きさ", "同じ報告で、資産15.75億ドルに対しトークン14.64億ドル。これほど大きな余剰は異例で、説明はない。決済途中の注文を含むかもしれず、慎重に見ればゼロ。";
        Source::FdusdReport2026 =>
            "31 Aug 2026", "First Digital’s report on the reserve of FDUSD on 31 August 2026, with limited assurance by AOGB; nine bills fall due between 1 September and 20 October.",
            "2026年8月31日の準備資産報告", "First DigitalのFDUSDの2026年8月31日時点の準備資産報告（AOGBの限定的保証）。短期国債9銘柄の満期は9月1日から10月20日。";
        Source::UsdeBook2026 =>
            "daily circulation and press, Oct 2026", "Circulation of USDe on 3 October 2026, a copy of DefiLlama, and press on Ethena’s dashboard: positions of $929\u{a0}m hedged with futures, 19\u{a0}%.",
            "2026年10月の日次の流通量と報道", "2026年10月3日のUSDeの流通量（DefiLlamaの写し）と、Ethenaの公開画面についての報道。先物でヘッジした持ち高は9.29億ドル（19%）。";
        Source::UsdeStaked2026 =>
            "staked part and what it pays, Oct 2026", "Of 4.89\u{a0}bn USDe 1.25\u{a0}bn were staked in October 2026 and paid 4.67\u{a0}%: 29\u{a0}% of the bill rate of 4.10\u{a0}% on all tokens.",
            "2026年10月のステーキングと利率", "2026年10月、USDe 48.9億のうち12.5億がステーキングされ4.67%を払っていた。全トークンに対しては短期国債利回り4.10%の29%にあたる。";
        Source::BuidlSize2026 =>
            "press, Jul 2026", "Press of July 2026: BUIDL holds more than $2.8\u{a0}bn of cash, Treasury bills and repo.",
            "2026年7月の報道", "2026年7月の報道。BUIDLは現金・短期国債・レポで28億ドル超を保有。";
        Source::BuidlFee2025 =>
            "posts of exchanges, 2025", "Posts of crypto exchanges in 2025: BUIDL keeps 0.50\u{a0}% a year, 0.20\u{a0}% on some chains, and pays holders the rest.",
            "2025年の取引所の記事", "2025年の暗号資産取引所の記事。BUIDLの手数料は年0.50%（一部のチェーンでは0.20%）で、残りは保有者に払われる。";
        Source::HolderTerms2026 =>
            "holders are paid nothing, 2026", "Terms and press of 2026: the issuer pays the holders of the token nothing.",
            "保有者への支払いはなし、2026年", "2026年の利用条件と報道。発行体はトークンの保有者に何も払わない。";
        Source::SplitUndisclosed =>
            "how the income is split is not disclosed", "The issuer does not publish how the income of the reserve is split with those who distribute the token.",
            "収入の分け方は非開示", "発行体は、準備資産の収入を流通に携わる相手とどう分けるかを公表していない。";
        Source::YieldUndisclosed =>
            "what it earns is not disclosed", "The issuer does not publish what each part of its reserve earns.",
            "利回りは非開示", "発行体は、準備資産のそれぞれが生む利回りを公表していない。";
        Source::FundFeeAssumed =>
            "the fee of a government money fund", "Of ordinary size for the fee of a government money-market fund.",
            "国債MMFの手数料として普通の水準", "国債を持つMMFの手数料として普通の水準。";
        Source::MixUndisclosed =>
            "the reserve is not disclosed in full", "The issuer does not publish in full what its reserve holds; the shares are set to fit what is told of it.",
            "準備資産の内訳は一部非開示", "発行体は準備資産の内訳をすべては公表していない。割合は、伝えられている範囲に合わせて置いたもの。";
        Source::PayoutAssumed =>
            "what the owners take is not disclosed", "What the owners take out is not published; here it is all of the profit.",
            "株主への支払いは非開示", "株主がいくら受け取るかは公表されていない。ここでは利益の全額とする。";
        Source::BankOrdinary =>
            "ordinary for a US bank", "Of ordinary size for a US bank, until a published ratio takes its place.",
            "米国の銀行として普通の水準", "米国の銀行として普通の水準。公表された比率に置き換えるまでの値です。";
        Source::OpenAiPress2024 =>
            "press on 2024", "Several press reports on OpenAI’s year 2024.",
            "2024年についての報道", "OpenAIの2024年についての複数の報道。";
        Source::OpenAiPlan2024 =>
            "The Information, 2024", "OpenAI’s plan of 2024 as The Information reported it; its own losses of 2023 to 2028 came to $44\u{a0}bn.",
            "2024年のThe Information", "The Informationが2024年に報じたOpenAIの計画。計画そのものの2023〜2028年の損失は440億ドル。";
        Source::OpenAiPress2025 =>
            "press on 2025", "Press reports on OpenAI’s revenue of 2025.",
            "2025年についての報道", "OpenAIの2025年の売上高についての報道。";
        Source::OpenAiBurn2025 =>
            "cash burnt in 2025, WSJ", "Cash OpenAI burns in 2025, Wall Street Journal, November 2025; the operating loss of the first half alone was $7.8\u{a0}bn.",
            "2025年の現金流出、WSJ", "OpenAIの2025年の現金流出。2025年11月のウォール・ストリート・ジャーナル。上半期の営業損失だけで78億ドルだった。";
        Source::OpenAiPlan2025 =>
            "WSJ, Nov 2025", "OpenAI’s plan as the Wall Street Journal reported it in November 2025; it shows a loss of $74\u{a0}bn in 2028, before the break-even of 2030.",
            "2025年11月のWSJ", "2025年11月にウォール・ストリート・ジャーナルが報じたOpenAIの計画。2030年に黒字になる前、2028年の損失は740億ドルとされる。";
        Source::OpenAiLeak2025 =>
            "leak, Dec 2025", "A leak of December 2025 on OpenAI’s year 2026: a target for revenue, an expected loss.",
            "2025年12月の流出資料", "2025年12月に流出したOpenAIの2026年の見通し。売上高は目標、損失は予想。";
        Source::OpenAiStaff2025 =>
            "press, first half of 2025", "Press of the first half of 2025: about 3,000 people at OpenAI.",
            "2025年上半期の報道", "2025年上半期の報道。OpenAIの従業員は約3,000人。";
        Source::OpenAiStaff2026 =>
            "a copy of the FT, 2026", "A copy of the Financial Times of 2026: about 4,500 people at OpenAI, 8,000 planned by the end of the year.",
            "2026年のFTの転載", "2026年のフィナンシャル・タイムズの転載。OpenAIの従業員は約4,500人、年末までに8,000人の計画。";
        Source::AnthropicRunRate2024 =>
            "the pace of Dec 2024, not the year", "A run-rate of December 2024, not the year’s revenue, which must be well below it.",
            "2024年12月の年換算で、年間ではない", "2024年12月の売上を年換算したもの。2024年の売上高はこれを大きく下回るはず。";
        Source::AnthropicPlan2025 =>
            "leaked plan, Nov 2025", "Anthropic’s plan for 2025 as leaked in November 2025.",
            "2025年11月の流出資料", "2025年11月に流出したAnthropicの2025年の計画。";
        Source::AnthropicBurn2025 =>
            "cash burnt in 2025, WSJ", "Cash Anthropic burns in 2025, nearly $3\u{a0}bn, Wall Street Journal.",
            "2025年の現金流出、WSJ", "Anthropicの2025年の現金流出、30億ドル近く。ウォール・ストリート・ジャーナル。";
        Source::AnthropicPlan2026 =>
            "press, 27 Jan 2026", "Press of 27 January 2026: Anthropic’s break-even moved to 2028.",
            "2026年1月27日の報道", "2026年1月27日の報道。Anthropicの黒字化は2028年に延びた。";
        Source::OpenAiPlan2026February =>
            "plan of Feb 2026, press", "Press on OpenAI’s plan of February 2026: $25\u{a0}bn of cash burnt in 2026 and $57\u{a0}bn in 2027. A straight line to break-even does not show that rise.",
            "2026年2月の計画、報道", "OpenAIの2026年2月の計画についての報道。現金流出は2026年に250億ドル、2027年に570億ドル。黒字まで直線で縮む計算では、この増加は表れない。";
        Source::OpenAiPlan2026April =>
            "plan of Apr 2026, press", "Press on OpenAI’s plan of April 2026: $27\u{a0}bn of cash burnt in 2026, $63\u{a0}bn in 2027, $39\u{a0}bn gained in 2030. A straight line to break-even does not show the rise of 2027.",
            "2026年4月の計画、報道", "OpenAIの2026年4月の計画についての報道。現金流出は2026年に270億ドル、2027年に630億ドル、2030年は390億ドルの流入。黒字まで直線で縮む計算では、2027年の増加は表れない。";
        Source::OpenAiHalf2026 =>
            "first half of 2026, twice", "Press on OpenAI’s first half of 2026, taken twice: revenue of $5.7\u{a0}bn and $6.7\u{a0}bn, operating losses of $9.3\u{a0}bn and $12.3\u{a0}bn with pay in shares.",
            "2026年上半期の2倍", "OpenAIの2026年上半期についての報道を2倍したもの。2つの四半期の売上高は57億ドルと67億ドル、営業損失は株式報酬を含めて93億ドルと123億ドル。";
        Source::AnthropicNumbers2026 =>
            "plan of Jan 2026, press", "Press on Anthropic’s plan of January 2026: revenue of $18\u{a0}bn in 2026 and $55\u{a0}bn in 2027, losses of $11\u{a0}bn in each. Events have passed it.",
            "2026年1月の計画、報道", "Anthropicの2026年1月の計画についての報道。売上高は2026年180億ドル、2027年550億ドル、損失は両年とも110億ドル。実績はすでにこれを超えた。";
        Source::AnthropicStaff2026 =>
            "press, spring 2026", "Press of spring 2026: 4,020 to 5,000 people at Anthropic; another count has 2,500.",
            "2026年春の報道", "2026年春の報道。Anthropicの従業員は4,020〜5,000人。2,500人とする数え方もある。";
        Source::AnthropicProspectus2026 =>
            "prospectus, Reuters, 28 Sep 2026", "Anthropic’s prospectus as Reuters saw it, 28 September 2026: revenue of $386\u{a0}m in 2024 and $4.59\u{a0}bn in 2025, an operating loss of $8.06\u{a0}bn in 2025.",
            "目論見書、2026年9月28日のロイター", "ロイターが見たAnthropicの目論見書（2026年9月28日）。売上高は2024年3.86億ドル、2025年45.9億ドル、2025年の営業損失は80.6億ドル。";
        Source::AnthropicQuarter2026 =>
            "operating profit of Q2 2026, press", "Press on Anthropic’s second quarter of 2026: an operating profit of about $0.56\u{a0}bn on revenue of $11.6\u{a0}bn, preliminary. The break-even came in 2026.",
            "2026年第2四半期の営業利益、報道", "Anthropicの2026年第2四半期についての報道。売上高116億ドルに対し営業利益は約5.6億ドル（速報）。黒字化は2026年に訪れた。";
        Source::StaffUnknown =>
            "no headcount was found", "No published number of people was found, so nothing is divided by it.",
            "従業員数の公表は見つからず", "公表された従業員数は見つかっておらず、1人あたりの値は出しません。";
        Source::StressCase =>
            "a case to test", "A case to test; nobody’s forecast.",
            "検証する場合", "検証するための仮定で、予測ではありません。";
        Source::TermsUndisclosed =>
            "terms are not disclosed", "The terms of the assets, the depth of their markets and the company’s accounts are not published.",
            "条件は非開示", "資産の条件、市場で売れる量、会社の勘定は公表されていません。";
        Source::BillsImpact2025 =>
            "BIS working paper 1270", "Ahmed and Aldasoro, BIS Working Paper 1270: $3.5\u{a0}bn into stablecoins within five days moves the 3-month bill by 2 to 2.5\u{a0}bp, money that leaves two to three times as much.",
            "国際決済銀行ワーキングペーパー1270号", "Ahmed・Aldasoro（BISワーキングペーパー1270号）。5日間に35億ドルの流入で3か月物短期国債の利回りは2〜2.5bp動き、流出ではその2〜3倍動きます。";
        Source::GoldMonthly =>
            "World Bank, monthly averages", "Monthly averages of gold, World Bank Pink Sheet, 1971 to June 2026; they hide what fell and rose within a month.",
            "世界銀行の月平均", "金価格の月平均（世界銀行ピンクシート、1971年〜2026年6月）。月内の上げ下げは表れません。";
        Source::BitcoinDaily =>
            "blockchain.com, daily", "Daily prices of bitcoin since 2014, blockchain.com; the falls are worked out here.",
            "blockchain.comの日次価格", "2014年以降のビットコインの日次価格（blockchain.com）。下落率はここで算出しました。";
        Source::SharesDaily =>
            "S&P 500, daily closes", "Daily closes of the S&P 500, 1927 to June 2026, Yahoo; the falls are worked out here.",
            "S&P 500の日次終値", "S&P 500の日次終値（1927年〜2026年6月、Yahoo）。下落率はここで算出しました。";
        Source::MarketCloses2026 =>
            "daily closes, 2024 to June 2026", "Daily closes of gold futures and bitcoin, 2024 to June 2026, Yahoo; the falls are worked out here.",
            "日次終値、2024年から2026年6月まで", "金先物とビットコインの日次終値（2024年〜2026年6月、Yahoo）。下落率はここで算出しました。";
    }
}

names! {
    /// How sure a number is.
    mark(SourceMark) {
        SourceMark::Attested => "attested", "証明済み";
        SourceMark::Reported => "reported", "報道・発表";
        SourceMark::Unverified => "unverified", "未確認";
        SourceMark::Derived => "derived", "算出";
        SourceMark::Assumed => "assumed", "仮定";
        SourceMark::Yours => "yours", "変更";
    }
}
