//! Names and meanings of the inputs, a row each: over its control and in one sentence, in English
//! and Japanese; titles of their groups and units.

use super::super::Language;
use crate::scenario::{
    BetsFrom, DividendBase, Group, HolderBasis, Id, Lab, Outcome, SaleOrder, StressProfile, Unit,
    Word,
};

choices! {
    /// An input: the name over its control, and what it is and does.
    input, input_meaning(Id; Id::Parameter(of) => parameter, parameter_meaning(of)) {
        Id::Version =>
            "Version of the link", "The version of the link format; a link of another version is read as far as it can be.",
            "リンクの版", "リンクの書式の版。別の版のリンクは、読み取れる範囲で読みます。";
        Id::Preset =>
            "Preset", "The published starting point; a link holds only what differs from it.",
            "設定例", "公表資料に基づく出発点。リンクにはここから変えたものだけが入ります。";
        Id::Name =>
            "Name", "The name you give this scenario; it travels in the link and changes no number.",
            "名前", "この設定に付ける名前。リンクに含まれますが、数字は変わりません。";
        Id::Year =>
            "Year shown", "The year of the horizon that the sentence, the key figures and the machine speak of.",
            "表示する年", "文・主要な数値・仕組みの図が対象とする、計算期間の中の年。";
        Id::Start =>
            "First month", "The first calendar month of the projection; it sets the days of each month and which bets are already paid.",
            "最初の月", "計算を始める暦月。各月の日数と、どの賭けが支払い済みかを決めます。";
        Id::TokensPath =>
            "Tokens month by month", "Tokens outstanding at given months, with straight lines between; it replaces the growth rate.",
            "トークンの推移", "指定した月のトークン発行残高。間は直線で結び、増加率の代わりに使います。";
        Id::Path =>
            "Rate path", "How the bill rate moves over the projection: it stays, glides, follows your points or repeats the record.",
            "金利の経路", "短期国債利回りの動き方。横ばい、徐々に、自由に、過去の繰り返しから選びます。";
        Id::Rates =>
            "Own rate path", "Bill rates at given months, with straight lines between and flat ends.",
            "自由に決めた金利の経路", "指定した月の短期国債利回り。間は直線で結び、前後は一定です。";
        Id::HistoryFrom =>
            "Replay the record from", "The month of the record whose bill rate stands in for the first month; the rates that followed come after it.",
            "過去の金利の開始月", "最初の月に当てはめる過去の月。以後は実際の金利の推移をたどります。";
        Id::HolderBasis =>
            "Holders are paid", "What the holders of the token are paid: a share of the bill rate, a share of reserve income after partners, or all of that but a fee.",
            "保有者への支払い方", "トークン保有者に何を払うか。短期金利の一定割合、提携先に払った後の準備資産収入の一定割合、または手数料を除く残り全額から選びます。";
        Id::DividendBase =>
            "Dividends are a share of", "The amount the dividend is a percentage of.",
            "配当の計算の基礎", "配当の割合を掛ける元の金額。";
        Id::Bet =>
            "Bet", "A venture the issuer pays for: its amount, its month and how it ends.",
            "賭け", "発行体が資金を出す事業。金額、時期、結末を決めます。";
        Id::BetsFrom =>
            "Bets are paid from", "Bets paid from profit stay outside the reserve, so a failed bet cannot touch the tokens; paid from the reserve they stand among its assets.",
            "賭けの資金", "利益で払う賭けは準備資産の外にあり、失敗してもトークンには及びません。準備資産で払うと、その一部になります。";
        Id::Outcome =>
            "How the bets end", "How every bet ends: each as it is set, all succeed, all are lost, or each weighted by its chance.",
            "賭けの結末", "すべての賭けの結末。個別の設定どおり、すべて成功、すべて損失、確率で加重から選びます。";
        Id::StressProfile =>
            "Course of the run", "How the redemptions spread over the days of the run: evenly, most at first, or as in a run on record.",
            "取り付けの進み方", "償還が取り付けの期間にどう分かれるか。均等、前倒し、実際に起きた取り付けの進み方から選びます。";
        Id::SaleOrder =>
            "Order of sale", "What is sold first to pay holders: the most liquid, a part of everything, or gold and bitcoin.",
            "売却の順序", "払い戻しのために何から売るか。換金しやすいもの、すべてを少しずつ、金とビットコインから選びます。";
        Id::Vintage(Lab::OpenAi) =>
            "OpenAI as seen in", "When the figures of OpenAI were published; forecasts moved by a factor of two to three within a year.",
            "OpenAIの見通しの時点", "OpenAIの数字がいつの公表か。見通しは1年のうちに2〜3倍も変わりました。";
        Id::Vintage(Lab::Anthropic) =>
            "Anthropic as seen in", "When the figures of Anthropic were published; choosing one sets its revenue, loss, people and break-even.",
            "Anthropicの見通しの時点", "Anthropicの数字がいつの公表か。選ぶと売上高、損失、従業員数、黒字の年が決まります。";
    }
    /// A word of an input that is one out of a few.
    word, word_meaning(Word) {
        Word::HolderBasis(HolderBasis::Rate) =>
            "The bill rate", "A share of the bill rate, on the tokens outstanding.",
            "短期金利", "発行残高に対し、短期金利の一定割合を払います。";
        Word::HolderBasis(HolderBasis::Income) =>
            "Reserve income", "A share of reserve income, after partners are paid.",
            "準備資産収入", "提携先に払った後の準備資産収入の一定割合を払います。";
        Word::HolderBasis(HolderBasis::Rest) =>
            "The rest", "All of reserve income after partners and the issuer’s fee.",
            "残り全額", "提携先への支払いと発行体の手数料を引いた残りをすべて払います。";
        Word::DividendBase(DividendBase::Profit) =>
            "Profit", "Net operating profit, less what was bought or bet from it.",
            "利益", "営業利益（純額）から、利益で払った購入と賭けを引いた額です。";
        Word::DividendBase(DividendBase::Reported) =>
            "Reported profit", "Profit with changes in prices, less what was bought or bet from it.",
            "公表利益", "価格の変化を含む利益から、利益で払った購入と賭けを引いた額です。";
        Word::DividendBase(DividendBase::Excess) =>
            "Cushion", "Everything above the cushion that is kept.",
            "余剰", "残しておく余剰を上回る全額です。";
        Word::BetsFrom(BetsFrom::Profit) =>
            "Profit", "The bets stay outside the reserve; how one ends does not touch the tokens.",
            "利益", "賭けは準備資産の外にあり、失敗してもトークンには及びません。";
        Word::BetsFrom(BetsFrom::Reserve) =>
            "Reserve", "The bets stand among the assets behind the tokens; a failed bet reduces them.",
            "準備資産", "賭けはトークンを裏付ける資産の一部となり、失敗すればその分減ります。";
        Word::Outcome(Outcome::AsSet) =>
            "As set", "Each bet ends as it is listed.",
            "設定どおり", "それぞれの賭けが設定どおりに終わります。";
        Word::Outcome(Outcome::Foresight) =>
            "All succeed", "Every bet succeeds.",
            "すべて成功", "すべての賭けが成功します。";
        Word::Outcome(Outcome::Tuition) =>
            "All are lost", "Every bet is lost.",
            "すべて失敗", "すべての賭けが失敗します。";
        Word::Outcome(Outcome::Expected) =>
            "Expected", "Every payment is weighted by its chance.",
            "期待値", "すべての収支を確率で加重します。";
        Word::StressProfile(StressProfile::Even) =>
            "Even", "The same amount every day.",
            "均等", "毎日同じ額です。";
        Word::StressProfile(StressProfile::Front) =>
            "Most at first", "A day’s redemptions halve every quarter of the run.",
            "前倒し", "1日の償還額が、期間の4分の1ごとに半減します。";
        Word::StressProfile(StressProfile::UsdcMarch2023) =>
            "USDC, March 2023", "The days after Silicon Valley Bank failed with part of Circle’s cash.",
            "USDC・2023年3月", "シリコンバレー銀行がCircleの現金の一部を抱えて破綻した後の数日です。";
        Word::StressProfile(StressProfile::UsdtMay2022) =>
            "USDT, May 2022", "The days after TerraUSD lost its peg.",
            "USDT・2022年5月", "TerraUSDが1ドルを割り込んだ後の数日です。";
        Word::StressProfile(StressProfile::UsdtNovember2022) =>
            "USDT, November 2022", "The days around the failure of FTX.",
            "USDT・2022年11月", "FTX破綻の前後の数日です。";
        Word::StressProfile(StressProfile::BusdFebruary2023) =>
            "BUSD, February 2023", "The days after Paxos was told to issue no more.",
            "BUSD・2023年2月", "Paxosが新規発行の停止を命じられた後の数日です。";
        Word::StressProfile(StressProfile::UsdeOctober2025) =>
            "USDe, October 2025", "The days after the crypto crash of 10 October 2025.",
            "USDe・2025年10月", "2025年10月10日の暗号資産の急落の後の数日です。";
        Word::StressProfile(StressProfile::UsdeApril2026) =>
            "USDe, April 2026", "The days after a theft froze lending markets.",
            "USDe・2026年4月", "盗難により貸付市場が凍結した後の数日です。";
        Word::StressProfile(StressProfile::SvbMarch2023) =>
            "Silicon Valley Bank, March 2023", "Two days: a quarter of deposits on the first, more than half asked for on the second.",
            "シリコンバレー銀行・2023年3月", "2日間。初日に預金の4分の1、2日目に半分超の払い戻しが求められました。";
        Word::StressProfile(StressProfile::ReservePrimary2008) =>
            "Reserve Primary Fund, September 2008", "The days after Lehman Brothers failed.",
            "リザーブ・プライマリー・ファンド・2008年9月", "リーマン・ブラザーズ破綻の後の数日です。";
        Word::SaleOrder(SaleOrder::LiquidFirst) =>
            "Most liquid first", "Cash and repo, then funds, bills and paper, then gold and bitcoin, then the rest.",
            "換金しやすい順", "現金・レポ、MMF・短期国債・CP、金・ビットコイン、その他の順です。";
        Word::SaleOrder(SaleOrder::ProRata) =>
            "A part of everything", "Of everything that can be sold on the day, in proportion.",
            "比例配分", "その日に換金できるものすべてから、比例して売ります。";
        Word::SaleOrder(SaleOrder::VolatileFirst) =>
            "Gold and bitcoin first", "Gold and bitcoin before bills, so that what is left is safer.",
            "金とビットコインから", "短期国債より先に金とビットコインを売り、残りを安全にします。";
    }
}

names! {
    /// The title of a group of inputs.
    group(Group) {
        Group::Scenario => "Scenario", "前提";
        Group::Tokens => "Growth and redemptions", "増減と償還";
        Group::Reserve => "Reserve", "準備資産";
        Group::Rate => "Rate and path", "金利と経路";
        Group::Yields => "Yields and returns", "利回りと値上がり";
        Group::Income => "Who gets the income", "利息は誰のものか";
        Group::Costs => "Costs", "経費";
        Group::Uses => "Uses of profit", "利益の使い道";
        Group::Bets => "Bets", "賭け";
        Group::Shock => "Shocks and runs", "急落と取り付け";
        Group::Run => "A run", "取り付け";
        Group::Labs => "Laboratories", "AI研究所";
        Group::Risk => "Risk", "リスク";
    }
    /// The unit beside a number box; empty where a number needs none.
    unit(Unit) {
        Unit::Usd => "$", "ドル";
        Unit::UsdAYear => "$ a year", "ドル／年";
        Unit::Percent => "%", "%";
        Unit::PercentAYear => "% a year", "%／年";
        Unit::BasisPoints | Unit::BasisPointsAYear => "bp", "bp";
        Unit::TimesAYear => "× a year", "回／年";
        Unit::Days => "days", "日";
        Unit::Months => "months", "か月";
        Unit::MonthNumber => "", "か月目";
        Unit::Year => "", "年";
        Unit::People => "people", "人";
    }
}
