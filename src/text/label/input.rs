//! Names and meanings of the inputs, a row each: over its control and in one sentence, in English
//! and Japanese; titles of their groups and units.

use super::super::Language;
use crate::scenario::{BetsFrom, DividendBase, Group, HolderBasis, Id, Lab, Outcome, Unit, Word};

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
    }
    /// The unit beside a number box; empty where a number needs none.
    unit(Unit) {
        Unit::Usd => "$", "ドル";
        Unit::UsdAYear => "$ a year", "ドル／年";
        Unit::Percent => "%", "%";
        Unit::PercentAYear => "% a year", "%／年";
        Unit::BasisPointsAYear => "bp", "bp";
        Unit::TimesAYear => "× a year", "回／年";
        Unit::Days => "days", "日";
        Unit::Months => "months", "か月";
        Unit::MonthNumber => "", "か月目";
        Unit::Year => "", "年";
        Unit::People => "people", "人";
    }
}
