//! Why a verdict is what it is, in a sentence, and what became of a claim since.
//!
//! `{ours}` and further numbers of a claim stand in holes, so that a sentence stays true when the
//! reader changes an input. Not here: the verdict itself ([`crate::analysis::judge`]).

use super::super::label::names;
use crate::analysis::{AsOf, Claim};

names! {
    /// Why.
    claim_reason((Claim, AsOf)) {
        (Claim::TetherProfit, _) =>
            "About $5\u{a0}bn of it is a mark on gold and bitcoin: prices rose, nothing was sold.",
            "約50億ドルは金とビットコインの評価益で、値上がりしただけで売ってはいない。";
        (Claim::OpenAiRevenue, _) =>
            "Press reports agree; the $6\u{a0}bn also seen is a run-rate.", "報道は一致する。60億ドルという数字は年換算の売上。";
        (Claim::OpenAiLoss, _) =>
            "Press reports agree on about this loss; the company does not publish accounts.",
            "報道はほぼこの額で一致する。会社は決算を公表していない。";
        (Claim::AnthropicRevenue, AsOf::January2026) =>
            "The $1\u{a0}bn is the run-rate of December; a year that grew to it brought far less.",
            "10億ドルは12月の年換算売上。そこまで伸びた1年の売上はずっと少ない。";
        (Claim::AnthropicRevenue, AsOf::Today) =>
            "The prospectus has this for the year; $1\u{a0}bn was the run-rate of December.",
            "目論見書にある通年の額はこれだけ。10億ドルは12月の年換算売上だった。";
        (Claim::AnthropicLoss, _) =>
            "Figures of $5.3 to $5.6\u{a0}bn circulate, none with a source that could be found.",
            "53億〜56億ドルという数字が出回るが、出所は見つからない。";
        (Claim::LabsLoseLess, _) =>
            "{losses} of losses stand against {realised} once the $5\u{a0}bn marked up on gold and bitcoin is left out, and against $7\u{a0}bn of interest as claimed.",
            "損失は{losses}。比べる相手は、金・ビットコインの評価益50億ドルを除けば{realised}、会社発表の利息だけなら70億ドル。";
        (Claim::TetherStaff, AsOf::January2026) =>
            "The press had just over 100 in August 2024 and a target of 200 for mid-2025; 150 is plausible, not confirmed.",
            "報道では2024年8月に100人余り、2025年半ばの目標が200人。150人はありうるが、確認できない。";
        (Claim::TetherStaff, AsOf::Today) =>
            "No number was ever confirmed: just over 100 in August 2024, barely 250 in February 2026.",
            "確認された人数はない。報道では2024年8月に100人余り、2026年2月に250人弱。";
        (Claim::OpenAiStaff, _) =>
            "About this many in September 2024, by press reports.", "報道による2024年9月の人数はおよそこの数。";
        (Claim::Productivity, _) =>
            "It divides one firm’s profit by the other’s revenue; interest of $7\u{a0}bn against revenue gives {on_interest}.",
            "一方の利益をもう一方の売上と比べている。利息70億ドルを売上と比べると{on_interest}。";
        (Claim::HoldersUnpaid, AsOf::January2026) =>
            "No reserve report shows interest to holders.", "準備資産報告のどこにも、保有者への利息はない。";
        (Claim::HoldersUnpaid, AsOf::Today) =>
            "No interest; and redeeming costs 0.1\u{a0}%, at least $1,000.", "利息はなく、償還には0.1%（最低1,000ドル）の手数料がかかる。";
        (Claim::TetherInterest, _) =>
            "To reach $7\u{a0}bn the yield would have to be {needed}. Beside $5\u{a0}bn of marks and $1\u{a0}bn of other profit, {unexplained} of the 13 stays unexplained. This machine, set to 2024, earns {model}.",
            "70億ドルには{needed}の利回りが要る。評価益50億ドルとその他10億ドルを除くと、130億ドルのうち{unexplained}が説明できない。2024年に設定した本機の利息は{model}。";
        (Claim::TetherTreasuries, _) =>
            "That is the end of 2024; $135\u{a0}bn is the figure of September 2025. A figure of 2025 stands in a sentence on 2024.",
            "これが2024年末の残高。1,350億ドルは2025年9月で、2024年の話に2025年の数字を使っている。";
        (Claim::CloudLoan, _) =>
            "The facility alone; GPUs for another €400\u{a0}m, paid for with shares, are left out.",
            "貸付枠だけの額。株式と引き換えの4億ユーロ分のGPUは含まれていない。";
        (Claim::CloudCards, _) =>
            "H100 in August 2025, beside 2,048 H200; more than 10,000 came with Tether’s purchase of September 2023.",
            "2025年8月のH100の台数で、ほかにH200が2,048台。うち1万台余りが2023年9月の購入分。";
        (Claim::CloudPrice, _) =>
            "A bare card may have cost what the article says; what was bought, with all that came with it, did not.",
            "カード単体なら記事の値段もありうる。実際の購入は付帯分を含めてこの額。";
        (Claim::CloudLargest, _) =>
            "The company says so of itself; no independent ranking was found.", "会社が自らそう称している。第三者の順位は見つからない。";
        (Claim::CloudRank, _) =>
            "A cluster in London entered the list in June 2025; its rank could not be confirmed.",
            "ロンドンの計算機が2025年6月のリストに入ったが、順位は確認できない。";
        (Claim::DataFields, _) =>
            "The second set of 19 December 2025 names as many domains, in 148\u{a0}bn tokens.",
            "2025年12月19日の第2版が挙げる分野の数。トークン数は1,480億。";
        (Claim::DataLargest, _) =>
            "The company claims the largest synthetic educational set, and its licence forbids commercial use.",
            "会社が言うのは「合成・教育用で最大」であり、ライセンスは商用利用を禁じている。";
        (Claim::BrainStake, _) =>
            "A majority stake, closed on 26 April 2024; the article calls it a purchase and a large share in turn.",
            "2024年4月26日に過半を取得。記事は「買収」とも「大株主」とも書く。";
        (Claim::BrainSince, _) => "The company was founded in that year.", "会社の設立年と一致する。";
        (Claim::BrainLead, _) =>
            "By the years in which both were founded.", "両社の設立年による。";
        (Claim::BrainImplants, _) =>
            "The company counted more than 40 people of its own by April 2024; no source for 31 of 35 was found.",
            "会社は2024年4月までに自社だけで40人超と数える。35人中31人の出所は見つからない。";
        (Claim::BrainHandshake, _) => "It was a fist bump, and he felt it.", "握手ではなくグータッチで、感触もあった。";
        (Claim::BrainWords, _) =>
            "This is the patient with Blackrock’s implant, August 2024; 62 belong to another group’s study of 2023.",
            "Blackrockの装置を用いた患者はこの速さ（2024年8月）。62語は2023年の別の研究の数字。";
        (Claim::RobotTalks, _) =>
            "Talks to lead a round of about €1\u{a0}bn: the whole round, not one investor’s share.",
            "約10億ユーロの調達を主導する交渉。全体の額で、1社の出資額ではない。";
        (Claim::BetsInAi, _) =>
            "With the GPUs bought for shares it is {with_cards}.", "株式と引き換えのGPUを加えると{with_cards}。";
        (Claim::BetsWithRobots, _) =>
            "From “nearly $1\u{a0}bn” it would be {with_one}; and the $1.2\u{a0}bn is a whole round, not one investor’s share.",
            "「10億ドル近く」から数えれば{with_one}。12億ドルは調達全体の額で、1社の出資額ではない。";
        (Claim::LabRound, _) =>
            "The amount is right; the round closed in March 2025.", "金額は正しいが、調達は2025年3月。";
        (Claim::HalfOfRound, _) =>
            "$1\u{a0}bn would be {of_nearly_one}; with the robots it is {with_robots}.",
            "10億ドルなら{of_nearly_one}、ロボットを加えると{with_robots}。";
        (Claim::LabResearch, _) => "Press reports of the half-year have the same figure.", "半期についての報道と一致する。";
        (Claim::FedCuts, AsOf::January2026) =>
            "The Fed had cut in December 2025 and its median foresaw 3.4\u{a0}% for the end of 2026.",
            "FRBは2025年12月に利下げし、2026年末の見通し中央値は3.4%だった。";
        (Claim::FedCuts, AsOf::Today) =>
            "The Fed raised its range to 3.75–4.00\u{a0}% on 16 September 2026.", "FRBは2026年9月16日に誘導目標を3.75〜4.00%へ引き上げた。";
        (Claim::LeanerProfit, AsOf::January2026) =>
            "Nine months had brought more than $10\u{a0}bn; the year was not yet reported.", "9か月で100億ドル超。通年はまだ報告されていなかった。";
        (Claim::LeanerProfit, AsOf::Today) =>
            "Net profit fell from more than $13\u{a0}bn; the interest that the holdings imply did not.", "純利益は130億ドル超から減ったが、保有額から推計した利息は減っていない。";
        (Claim::LeanerInterest, _) =>
            "On record the yield fell, and the holdings grew by more.", "記録では利回りが下がり、保有額はそれ以上に増えた。";
        (Claim::NeverAudited, AsOf::January2026) =>
            "Attestations of single days, no audit of accounts.", "特定の日の証明だけで、決算の監査はなかった。";
        (Claim::NeverAudited, AsOf::Today) =>
            "Tether says that KPMG gave an unqualified opinion on the accounts of 2025; the report itself is not published.",
            "2025年決算にKPMGが無限定意見を出したとTetherは発表した。報告書そのものは公表されていない。";
        (Claim::OpenAiBreakEven, _) =>
            "2029 is the plan of 2024; the plan of November 2025 has 2030.", "2029年は2024年時点の計画。2025年11月の計画では2030年。";
        (Claim::AnthropicBreakEven, AsOf::January2026) =>
            "The plans known at the time have the same year.", "当時伝えられた計画と一致する。";
        (Claim::AnthropicBreakEven, AsOf::Today) =>
            "By preliminary figures the second quarter of 2026 brought an operating profit of $0.56\u{a0}bn.",
            "速報では2026年第2四半期に5.6億ドルの営業黒字。";
        (Claim::LabsLoseTen, _) =>
            "By the article’s own figures; one of the two losses is not verified.", "記事自身の数字による。2つの損失の一方は未確認。";
        (Claim::MainBusiness, _) =>
            "Bets outside the reserve are paid for by profit; loans, gold and bitcoin inside it are borne by the cushion alone.",
            "準備資産の外の賭けは利益で賄う。準備資産内の貸付・金・ビットコインの損は余剰だけが支える。";
    }
    /// What became of it since January 2026; empty where nothing did.
    claim_since(Claim) {
        Claim::TetherProfit =>
            "2025 brought $10.1\u{a0}bn, and $10.9\u{a0}bn was paid out.", "2025年の利益は101億ドル、配当は109億ドル。";
        Claim::OpenAiRevenue => "2025 brought $13.1\u{a0}bn.", "2025年の売上は131億ドル。";
        Claim::OpenAiLoss =>
            "The operating loss of 2025 was $20.9\u{a0}bn, by a leak.", "流出資料によれば2025年の営業損失は209億ドル。";
        Claim::AnthropicRevenue =>
            "The prospectus has $386\u{a0}m for 2024 and $4.59\u{a0}bn for 2025.", "目論見書では2024年3.86億ドル、2025年45.9億ドル。";
        Claim::AnthropicLoss =>
            "The operating loss of 2025 was $8.06\u{a0}bn, by the prospectus.", "目論見書では2025年の営業損失は80.6億ドル。";
        Claim::TetherStaff => "Barely 250 in February 2026, by the press.", "報道では2026年2月に250人弱。";
        Claim::OpenAiStaff =>
            "4,500 in March 2026, and a plan of 8,000 for the end of the year.", "2026年3月に4,500人、年末の計画は8,000人。";
        Claim::TetherTreasuries => "$140.6\u{a0}bn on 30 June 2026.", "2026年6月30日は1,406億ドル。";
        Claim::CloudLoan =>
            "Under an offer of November 2025 half of the loan becomes shares of Rumble; whether it closed was not checked.",
            "2025年11月の買付けでは貸付の半分がRumble株に変わる。完了は未確認。";
        Claim::RobotTalks =>
            "The press tells of a round of about €1\u{a0}bn in March 2026 and later of up to $1.4\u{a0}bn; unverified.",
            "2026年3月に約10億ユーロ、のちに最大14億ドルの調達と報じられた。未確認。";
        Claim::LabRound => "It raised $30\u{a0}bn in February 2026 and $65\u{a0}bn in May.", "2026年2月に300億ドル、5月に650億ドルを調達した。";
        Claim::FedCuts => "A rise of a quarter point in September 2026, the first since July 2023.", "2026年9月に0.25ポイントの利上げ。2023年7月以来。";
        Claim::LeanerProfit =>
            "The first half of 2026 was a loss of $3.2\u{a0}bn.", "2026年上期は32億ドルの赤字。";
        Claim::NeverAudited =>
            "Excess on 31 December 2025 is $6.814\u{a0}bn by the audit and $6.338\u{a0}bn by the attestation.",
            "2025年末の余剰は監査で68.14億ドル、証明では63.38億ドル。";
        Claim::OpenAiBreakEven =>
            "Its operating loss in the first half of 2026 was $21.6\u{a0}bn.", "2026年上期の営業損失は216億ドル。";
        Claim::AnthropicBreakEven =>
            "A first operating profit in the second quarter of 2026, preliminary.", "2026年第2四半期に初の営業黒字（速報）。";
        Claim::MainBusiness =>
            "The cushion fell from $8.23\u{a0}bn to $4.11\u{a0}bn in the second quarter of 2026, although operations earned $1.5\u{a0}bn.",
            "2026年第2四半期、営業利益15億ドルにもかかわらず、余剰は82.3億ドルから41.1億ドルに減った。";
        _ => "", "";
    }
}
