//! What the article says, in our words, and how ours is worked out.
//!
//! `{stated}` is the article's figure, `{ours}` ours; any other name is an input of the claim. Not
//! here: why a verdict is what it is ([`super::reason`]).

use super::super::label::names;
use crate::analysis::{AsOf, Claim};

names! {
    /// What the article says.
    claim_says(Claim) {
        Claim::TetherProfit => "Tether earned {stated} in 2024", "Tetherは2024年に{stated}を稼いだ";
        Claim::OpenAiRevenue => "OpenAI took in {stated} in 2024", "OpenAIの2024年の売上は{stated}";
        Claim::OpenAiLoss => "OpenAI lost {stated} in 2024", "OpenAIの2024年の損失は{stated}";
        Claim::AnthropicRevenue => "Anthropic took in {stated} in 2024", "Anthropicの2024年の売上は{stated}";
        Claim::AnthropicLoss => "Anthropic lost {stated} in 2024", "Anthropicの2024年の損失は{stated}";
        Claim::LabsLoseLess =>
            "The two laboratories together lost less than Tether earned", "2社の損失の合計はTetherの利益より少ない";
        Claim::TetherStaff => "Tether has {stated}", "Tetherの従業員は{stated}";
        Claim::OpenAiStaff => "OpenAI has over {stated}", "OpenAIの従業員は{stated}超";
        Claim::Productivity => "Productivity per head is about {stated} as high", "1人あたりの生産性は約{stated}";
        Claim::HoldersUnpaid => "Tether pays its holders nothing", "Tetherは保有者に何も払わない";
        Claim::TetherInterest => "Tether took in about {stated} of interest in 2024", "Tetherの2024年の利息は約{stated}";
        Claim::TetherTreasuries =>
            "150 people run over {stated} of government debt", "150人で{stated}超の国債を運用する";
        Claim::CloudLoan => "Over {stated} was lent to Northern Data", "Northern Dataに{stated}超を貸した";
        Claim::CloudCards => "Northern Data has more than {stated} H100", "Northern DataのH100は{stated}台超";
        Claim::CloudPrice => "An H100 costs {low} to {stated}", "H100は1台{low}から{stated}";
        Claim::CloudLargest => "It is Europe’s largest GPU cloud", "欧州最大のGPUクラウドである";
        Claim::CloudRank => "Its machine ranks {stated}th in the TOP500", "その計算機はTOP500で{stated}位";
        Claim::DataFields => "QVAC Genesis covers {stated} fields", "QVAC Genesisは{stated}分野に及ぶ";
        Claim::DataLargest =>
            "It is the largest open AI training set, free for all", "公開されたAI学習データとして最大で、誰でも使える";
        Claim::BrainStake =>
            "{stated} went into Blackrock Neurotech in April 2024", "2024年4月にBlackrock Neurotechへ{stated}";
        Claim::BrainSince => "Blackrock Neurotech has been at work since {stated}", "Blackrock Neurotechは{stated}から活動";
        Claim::BrainLead => "That is {stated} before Neuralink", "Neuralinkより{stated}早い";
        Claim::BrainImplants =>
            "Of 35 people with such an implant, 31 have its technology", "埋め込みを受けた世界の35人中31人が同社の技術";
        Claim::BrainHandshake =>
            "In {stated} a paralysed man shook President Obama’s hand with a robot arm",
            "{stated}、麻痺のある男性がロボットの腕でオバマ大統領と握手した";
        Claim::BrainWords =>
            "Last year a patient with ALS spoke again, {stated}", "昨年ALSの患者が再び話した：{stated}";
        Claim::RobotTalks =>
            "Talks with a German robot maker, {stated}", "ドイツのロボット会社と交渉中、{stated}";
        Claim::BetsInAi => "Nearly {stated} has gone into AI", "AIへの投資は{stated}近い";
        Claim::BetsWithRobots => "With the robots it is near {stated}", "ロボットを加えると{stated}近い";
        Claim::LabRound => "Anthropic raised $3.5\u{a0}bn in {stated}", "Anthropicは{stated}に35億ドルを調達した";
        Claim::HalfOfRound =>
            "Tether’s bets are near half of that round", "Tetherの投資はその調達額の半分近い";
        Claim::LabResearch =>
            "OpenAI spent {stated} on research in the first half of 2025", "OpenAIの2025年上期の研究開発費は{stated}";
        Claim::FedCuts => "The Fed is cutting and yields fall", "FRBは利下げ中で、利回りは下がる";
        Claim::LeanerProfit => "2025 may be leaner than 2024: profit", "2025年は2024年より厳しい：利益";
        Claim::LeanerInterest => "2025 may be leaner than 2024: interest", "2025年は2024年より厳しい：利息";
        Claim::NeverAudited => "In ten years Tether was never audited", "Tetherは10年間一度も監査を受けていない";
        Claim::OpenAiBreakEven => "OpenAI sees profit in {stated}", "OpenAIの黒字化は{stated}";
        Claim::AnthropicBreakEven => "Anthropic sees profit in {stated}", "Anthropicの黒字化は{stated}";
        Claim::LabsLoseTen => "Both laboratories lose {stated} between them", "2社の損失は合わせて{stated}";
        Claim::MainBusiness =>
            "A bet that fails leaves the main business untouched", "賭けが失敗しても本業には響かない";
    }
    /// How ours is worked out; empty where it is a figure on record or there is none.
    claim_formula((Claim, AsOf)) {
        (Claim::TetherProfit, _) =>
            "{interest} of interest as claimed + {marks} on gold and bitcoin + {rest} other = {ours}",
            "発表の利息{interest}＋金・ビットコイン{marks}＋その他{rest}＝{ours}";
        (Claim::AnthropicRevenue, AsOf::January2026) =>
            "run-rate of {run_rate} in December, {growth} times that of the year before: {ours} in the year",
            "12月の年換算売上{run_rate}、1年で{growth}倍：通年では{ours}";
        (Claim::LabsLoseLess, _) =>
            "({openai_loss} + {anthropic_loss}) ÷ {profit} = {ours}", "（{openai_loss}＋{anthropic_loss}）÷{profit}＝{ours}";
        (Claim::Productivity, _) =>
            "({profit} ÷ {staff}) ÷ ({revenue} ÷ {lab_staff}) = {ours}",
            "（{profit}÷{staff}人）÷（{revenue}÷{lab_staff}人）＝{ours}";
        (Claim::TetherInterest, _) =>
            "{exposure} of Treasuries × {yield} = {ours}", "国債{exposure}×{yield}＝{ours}";
        (Claim::CloudLoan, _) => "{facility} × {dollars} = {ours}", "{facility}×{dollars}＝{ours}";
        (Claim::CloudPrice, _) =>
            "{purchase} × {dollars} ÷ {cards} = {ours} each", "{purchase}×{dollars}÷{cards}台＝1台{ours}";
        (Claim::BrainLead, _) => "{neuralink} − {blackrock} = {ours}", "{neuralink}−{blackrock}＝{ours}";
        (Claim::RobotTalks, _) => "{round} × {dollars} = {ours}", "{round}×{dollars}＝{ours}";
        (Claim::BetsInAi, _) => "{loan} lent + {brain} for brain interfaces = {ours}", "貸付{loan}＋脳インターフェース{brain}＝{ours}";
        (Claim::BetsWithRobots, _) =>
            "{loan} + {brain} + {robots} for robots = {ours}", "{loan}＋{brain}＋ロボット{robots}＝{ours}";
        (Claim::HalfOfRound, _) => "{bets} ÷ {round} = {ours}", "{bets}÷{round}＝{ours}";
        (Claim::FedCuts, AsOf::January2026) =>
            "3-month bill: {after} at the end of 2025 − {before} on average in 2024 = {ours}",
            "3か月物短期国債：2025年末{after}−2024年平均{before}＝{ours}";
        (Claim::FedCuts, AsOf::Today) =>
            "3-month bill: {now} on 28 September 2026 − {end_2025} at the end of 2025 = {ours}",
            "3か月物短期国債：2026年9月28日{now}−2025年末{end_2025}＝{ours}";
        (Claim::LeanerInterest, AsOf::January2026) =>
            "nine months: ({exposure_nine_2025} × {yield_nine_2025}) ÷ ({exposure_nine_2024} × {yield_nine_2024}) = {ours} of the year before",
            "9か月：（{exposure_nine_2025}×{yield_nine_2025}）÷（{exposure_nine_2024}×{yield_nine_2024}）＝前年の{ours}";
        (Claim::LeanerInterest, AsOf::Today) =>
            "({exposure_2025} × {yield_2025}) ÷ ({exposure_2024} × {yield_2024}) = {ours} of 2024",
            "（{exposure_2025}×{yield_2025}）÷（{exposure_2024}×{yield_2024}）＝2024年の{ours}";
        (Claim::LabsLoseTen, _) =>
            "{openai_loss} + {anthropic_loss} = {ours}", "{openai_loss}＋{anthropic_loss}＝{ours}";
        (Claim::MainBusiness, AsOf::January2026) =>
            "{bets} lost ÷ {profit_2025} a year = {ours}; {loans_2025} of loans in the reserve, {cushion_2025} of cushion",
            "失う{bets}÷年間利益{profit_2025}＝{ours}。準備資産の貸付{loans_2025}、余剰{cushion_2025}";
        (Claim::MainBusiness, AsOf::Today) =>
            "{bets} lost ÷ {profit} a year = {ours}; {loans} of loans in the reserve, {cushion} of cushion",
            "失う{bets}÷年間利益{profit}＝{ours}。準備資産の貸付{loans}、余剰{cushion}";
        _ => "", "";
    }
    /// What an input is, for people who do not see its place.
    claim_input(&str) {
        "interest" => "Interest, as the company claims it", "会社発表の利息";
        "marks" => "Gain on gold and bitcoin", "金とビットコインの評価益";
        "rest" => "Other profit", "その他の利益";
        "run_rate" => "Run-rate in December 2024", "2024年12月の年換算売上";
        "growth" => "Growth within the year, times", "1年での伸び（倍）";
        "openai_loss" => "Loss of OpenAI", "OpenAIの損失";
        "anthropic_loss" => "Loss of Anthropic", "Anthropicの損失";
        "profit" => "Profit of the issuer", "発行体の利益";
        "staff" => "People at the issuer", "発行体の人数";
        "revenue" => "Revenue of OpenAI", "OpenAIの売上";
        "lab_staff" => "People at OpenAI", "OpenAIの人数";
        "exposure" | "exposure_2024" => "Mean Treasury exposure in 2024", "2024年の国債残高の平均";
        "yield" | "yield_2024" => "Mean yield in 2024", "2024年の平均利回り";
        "exposure_2025" => "Mean Treasury exposure in 2025", "2025年の国債残高の平均";
        "yield_2025" => "Mean yield in 2025", "2025年の平均利回り";
        "exposure_nine_2025" => "Mean Treasury exposure, nine months of 2025", "2025年1〜9月の国債残高の平均";
        "yield_nine_2025" => "Mean yield, nine months of 2025", "2025年1〜9月の平均利回り";
        "exposure_nine_2024" => "Mean Treasury exposure, nine months of 2024", "2024年1〜9月の国債残高の平均";
        "yield_nine_2024" => "Mean yield, nine months of 2024", "2024年1〜9月の平均利回り";
        "facility" => "Loan", "貸付枠";
        "dollars" => "Dollars for a euro", "1ユーロのドル換算";
        "purchase" => "Price of the purchase", "購入額";
        "cards" => "Cards bought", "購入台数";
        "neuralink" => "Founding of Neuralink", "Neuralinkの設立年";
        "blackrock" => "Founding of Blackrock Neurotech", "Blackrock Neurotechの設立年";
        "round" => "Round of funding", "調達額";
        "loan" => "Lent to Northern Data", "Northern Dataへの貸付";
        "brain" => "Stake in Blackrock Neurotech", "Blackrock Neurotechへの出資";
        "robots" => "Robots", "ロボットへの投資";
        "bets" => "Bets", "投資の合計";
        "before" => "Bill in 2024, mean", "2024年の短期国債の平均利回り";
        "after" | "end_2025" => "Bill at the end of 2025", "2025年末の短期国債の利回り";
        "now" => "Bill on 28 September 2026", "2026年9月28日の短期国債の利回り";
        "profit_2025" => "Profit a year, twice the first half of 2025", "年間利益（2025年上期の2倍）";
        "loans_2025" => "Loans in the reserve, June 2025", "2025年6月の準備資産内の貸付";
        "cushion_2025" => "Cushion, June 2025", "2025年6月の余剰";
        "loans" => "Loans in the reserve, June 2026", "2026年6月の準備資産内の貸付";
        "cushion" => "Cushion, June 2026", "2026年6月の余剰";
        _ => "", "";
    }
}
