//! Words of the runs on record: what happened and who says so.
//!
//! Their names are those of their course in the controls; shares and days are those of
//! `record::episode`. Not here: what the model makes of them.

use super::label::{names, phrases};
use super::message::messages;
use crate::scenario::StressProfile;

messages! {
    /// How many of the runs on record this issuer would pay in time.
    episode_title(paid: u32, all: u32)
        "Of {all} runs on record this issuer would pay {paid} in time",
        "記録に残る取り付け{all}件のうち、この発行体が期日どおり払えるのは{paid}件";
}

phrases! {
    /// What the list is about, and what sets the scenario to a run.
    episode_subject "Runs on record", "記録に残る取り付け";
    episode_apply "Set this run", "この取り付けを試す";
}

names! {
    /// What happened; empty for a course that is no record.
    episode_happened(StressProfile) {
        StressProfile::UsdcMarch2023 =>
            "10 to 17 March 2023: $6.6\u{a0}bn, 15.2\u{a0}%, came back in 7 days, while $3.3\u{a0}bn of $9.7\u{a0}bn of cash stood at Silicon Valley Bank. Redemption was shut with the banks over the weekend, and nearly all that had piled up was paid by Wednesday. The token fell below 0.88.",
            "2023年3月10〜17日：7日間で66億ドル（15.2%）が戻り、現金97億ドルのうち33億ドルがシリコンバレー銀行で動かせなかった。週末は銀行とともに償還が止まり、滞留分は水曜日までにほぼ支払われた。価格は一時0.88ドルを下回った。";
        StressProfile::UsdtMay2022 =>
            "11 to 18 May 2022: $8.5\u{a0}bn, 10.2\u{a0}%, left circulation in 7 days, in lumps. The $15.6\u{a0}bn in 16 days that are often told are the fall of all stablecoins together.",
            "2022年5月11〜18日：7日間で85億ドル（10.2%）がまとまって流通から消えた。よく引かれる「16日間で156億ドル」は全ステーブルコインの合計である。";
        StressProfile::UsdtNovember2022 =>
            "9 to 30 November 2022: $4.6\u{a0}bn, 6.5\u{a0}%, left circulation in 21 days, a third of it on the first.",
            "2022年11月9〜30日：21日間で46億ドル（6.5%）が流通から消えた。3分の1は初日である。";
        StressProfile::BusdFebruary2023 =>
            "13 to 19 February 2023: $2.9\u{a0}bn, 18.1\u{a0}%, came back in 6 days after the regulator had ordered an end to new tokens. The price fell no lower than 0.992, and tokens stayed redeemable for a year.",
            "2023年2月13〜19日：規制当局が新規発行の停止を命じた後、6日間で29億ドル（18.1%）が戻った。価格の下限は0.992ドルで、償還は1年間続いた。";
        StressProfile::UsdeOctober2025 =>
            "10 to 13 October 2025: $2.1\u{a0}bn, 14.1\u{a0}%, came back in 3 days, most of it in one. On one exchange the price stood at 0.65 for minutes. By the end of the year 57\u{a0}% had left.",
            "2025年10月10〜13日：3日間で21億ドル（14.1%）が戻り、大半は1日に集中した。ある取引所では数分間0.65ドルを付けた。年末までに57%が流出した。";
        StressProfile::UsdeApril2026 =>
            "18 to 28 April 2026: $2.1\u{a0}bn, 35.6\u{a0}%, came back in 10 days, of which the record tells nine, after a theft of $292\u{a0}m had frozen lending markets.",
            "2026年4月18〜28日：2.92億ドルの盗難で貸付市場が凍結した後、10日間（記録は9日分）で21億ドル（35.6%）が戻った。";
        StressProfile::SvbMarch2023 =>
            "9 and 10 March 2023: $42\u{a0}bn of about $175\u{a0}bn of deposits left on the first day and $100\u{a0}bn was asked for on the second, 81\u{a0}% in all. The bank was closed before it paid that.",
            "2023年3月9〜10日：預金約1,750億ドルのうち初日に420億ドルが流出し、翌日は1,000億ドルの払い戻しが求められた。合わせて81%。銀行は支払う前に閉鎖された。";
        StressProfile::ReservePrimary2008 =>
            "15 to 19 September 2008: of $62.5\u{a0}bn more than $40\u{a0}bn (64\u{a0}%) was asked for in two days and 97\u{a0}% in five. Payment stopped on 17 September; a share was worth 0.97, and in the end holders got 99.1 cents on the dollar.",
            "2008年9月15〜19日：625億ドルのうち2日間で400億ドル超（64%）、5日間で97%の払い戻しが求められた。9月17日に支払いが止まり、1口の価値は0.97ドル、最終的な受け取りは1ドルにつき99.1セントだった。";
        StressProfile::Even | StressProfile::Front => "", "";
    }
    /// Who says so.
    episode_source(StressProfile) {
        StressProfile::UsdcMarch2023 =>
            "Daily circulation: DefiLlama; cash and backlog: Circle, March 2023", "日次の流通量はDefiLlama、現金と滞留分はCircle（2023年3月）";
        StressProfile::UsdtMay2022 =>
            "Daily circulation: DefiLlama; all stablecoins: New York Fed, “Runs on Stablecoins”",
            "日次の流通量はDefiLlama、全体の減少額はニューヨーク連銀「Runs on Stablecoins」";
        StressProfile::UsdtNovember2022 => "Daily circulation: DefiLlama", "日次の流通量はDefiLlama";
        StressProfile::BusdFebruary2023 =>
            "Press, February 2023, on circulation by the day", "2023年2月の報道による日次の流通量";
        StressProfile::UsdeOctober2025 | StressProfile::UsdeApril2026 =>
            "Daily circulation, a copy of DefiLlama", "DefiLlamaの写しによる日次の流通量";
        StressProfile::SvbMarch2023 =>
            "Testimony of the Federal Reserve and the FDIC to Congress, 2023", "FRBとFDICの議会証言（2023年）";
        StressProfile::ReservePrimary2008 =>
            "Yale case study of 2025; press of 2008", "イェール大学の事例研究（2025年）、2008年の報道";
        StressProfile::Even | StressProfile::Front => "", "";
    }
}
