//! Short names of the inputs in Japanese.

use crate::scenario::{Group, Id, Lab, Lever, Unit};

/// The name of an input, as it stands over its control.
pub(crate) fn label(id: Id) -> &'static str {
    match id {
        Id::Version => "リンクの版",
        Id::Preset => "設定例",
        Id::Name => "名前",
        Id::Year => "表示する年",
        Id::Start => "最初の月",
        Id::TokensPath => "トークンの推移",
        Id::Path => "金利の経路",
        Id::Rates => "自由に決めた金利の経路",
        Id::HistoryFrom => "過去の金利の開始月",
        Id::DividendBase => "配当の計算の基礎",
        Id::Bet => "賭け",
        Id::BetsFrom => "賭けの資金",
        Id::Outcome => "賭けの結末",
        Id::Vintage(Lab::OpenAi) => "OpenAIの見通しの時点",
        Id::Vintage(Lab::Anthropic) => "Anthropicの見通しの時点",
        Id::Lever(lever) => lever_label(lever),
    }
}

fn lever_label(lever: Lever) -> &'static str {
    use Lever as L;
    match lever {
        L::Months => "表示する月数",
        L::Tokens => "発行済みトークン",
        L::Growth => "トークンの増加率",
        L::Turnover => "償還と再発行の回転率",
        L::RedemptionFee => "償還手数料",
        L::Buffer => "開始時の余剰",
        L::OtherLiabilities => "その他の負債",
        L::Cash => "現金",
        L::Repo => "レポ",
        L::Fund => "MMF",
        L::Paper => "コマーシャルペーパー",
        L::Gold => "金",
        L::Bitcoin => "ビットコイン",
        L::Equities => "上場株式",
        L::Loans => "担保付き貸付",
        L::Other => "その他の資産",
        L::Rate => "短期国債利回り",
        L::RateFrom => "金利が動き始めるまで",
        L::RateEnd => "動いた後の金利",
        L::RateMonths => "金利が動く期間",
        L::BillsBeta => "短期国債：短期金利への連動率",
        L::BillsSpread => "短期国債：上乗せ幅",
        L::CashBeta => "現金：短期金利への連動率",
        L::CashSpread => "現金：上乗せ幅",
        L::RepoBeta => "レポ：短期金利への連動率",
        L::RepoSpread => "レポ：上乗せ幅",
        L::FundBeta => "MMF：短期金利への連動率",
        L::FundSpread => "MMF：上乗せ幅",
        L::PaperBeta => "コマーシャルペーパー：短期金利への連動率",
        L::PaperSpread => "コマーシャルペーパー：上乗せ幅",
        L::LoansBeta => "貸付：短期金利への連動率",
        L::LoansSpread => "貸付：上乗せ幅",
        L::OtherYield => "その他の資産の利回り",
        L::BillsWam => "短期国債の平均残存日数",
        L::GoldReturn => "金の値上がり率",
        L::BitcoinReturn => "ビットコインの値上がり率",
        L::EquitiesReturn => "上場株式の値上がり率",
        L::PartnerShare => "提携先に払う割合",
        L::PartnerFixed => "提携先への定率の支払い",
        L::HolderShare => "保有者に払う割合",
        L::Staff => "従業員数",
        L::StaffCost => "1人あたり費用",
        L::OtherCost => "その他の運営費",
        L::OtherIncome => "その他の収入",
        L::Custody => "保管手数料",
        L::LoanLoss => "貸倒損失率",
        L::Tax => "利益への税率",
        L::GoldShare => "利益で買う金",
        L::BitcoinShare => "利益で買うビットコイン",
        L::GoldIssuance => "新規発行分で買う金",
        L::BitcoinIssuance => "新規発行分で買うビットコイン",
        L::LoansIssuance => "新規発行分からの貸付",
        L::Dividend => "配当",
        L::Floor => "配当の前に残す余剰",
        L::BetsScale => "賭けの規模",
        L::RunMonth => "取り付けが始まる月",
        L::RunShare => "取り付けで償還されるトークン",
        L::RunMonths => "取り付けの期間",
        L::GoldHaircut => "取り付け時の金の値引き",
        L::BitcoinHaircut => "取り付け時のビットコインの値引き",
        L::OpenaiRevenue => "OpenAIの売上高",
        L::OpenaiLoss => "OpenAIの損失",
        L::OpenaiStaff => "OpenAIの従業員数",
        L::OpenaiBreakEven => "OpenAIが黒字になる年",
        L::AnthropicRevenue => "Anthropicの売上高",
        L::AnthropicLoss => "Anthropicの損失",
        L::AnthropicStaff => "Anthropicの従業員数",
        L::AnthropicBreakEven => "Anthropicが黒字になる年",
    }
}

/// The title of a group of inputs.
pub(crate) fn group(group: Group) -> &'static str {
    match group {
        Group::Scenario => "前提",
        Group::Tokens => "トークン",
        Group::Reserve => "準備資産",
        Group::Rate => "金利と経路",
        Group::Yields => "利回りと値上がり",
        Group::Income => "利息は誰のものか",
        Group::Costs => "経費",
        Group::Uses => "利益の使い道",
        Group::Bets => "賭け",
        Group::Run => "償還",
        Group::Labs => "AI研究所",
    }
}

/// The unit beside a number box; money is written with its magnitude there instead.
pub(crate) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Usd => "ドル",
        Unit::UsdAYear => "ドル／年",
        Unit::Percent => "%",
        Unit::PercentAYear => "%／年",
        Unit::BasisPointsAYear => "bp",
        Unit::TimesAYear => "回／年",
        Unit::Days => "日",
        Unit::Months => "か月",
        Unit::MonthNumber => "か月目",
        Unit::People => "人",
        Unit::Year => "年",
    }
}
