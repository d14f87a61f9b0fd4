//! Words of the rules: what they are called, how far they have come, what they test, and what makes
//! the reserve pass.
//!
//! Not here: which rules there are and what a reserve lacks ([`crate::analysis::compliance`]).

use super::Language;
use super::label::{names, phrases};
use super::message::{Hole, findings, messages};
use super::{DASH, SourceMark, count, lower, source_mark};
use crate::analysis::{Region, Regulation, RuleLimit, RuleMeasure, RuleStatus, RuleTest};
use crate::scenario::{Class, Source};

names! {
    /// What a rule is called.
    regulation(Regulation) {
        Regulation::GeniusAct => "GENIUS Act", "GENIUS法";
        Regulation::Mica => "MiCA, e-money token", "MiCA（電子マネートークン）";
        Regulation::MicaSignificant => "MiCA, significant token", "MiCA（重要なトークン）";
        Regulation::OccProposal => "OCC proposal", "OCC規則案";
        Regulation::UkFca => "UK FCA, not systemic", "英国FCA（非システミック）";
        Regulation::BankOfEngland => "Bank of England, systemic", "イングランド銀行（システミック）";
        Regulation::HongKong => "Hong Kong", "香港";
        Regulation::NoRule => "No rule", "規制なし";
    }
    /// Where it holds.
    region(Region) {
        Region::UnitedStates => "United States", "米国";
        Region::EuropeanUnion => "European Union", "EU";
        Region::UnitedKingdom => "United Kingdom", "英国";
        Region::HongKong => "Hong Kong", "香港";
        Region::Nowhere => "nowhere", "なし";
    }
    /// The text that a rule is taken from.
    regulation_text(Regulation) {
        Regulation::GeniusAct =>
            "P.L. 119-27, section 4(a)(1)(A), signed 18 Jul 2025; final rules were due 18 Jul 2026 and are missing",
            "P.L. 119-27第4条(a)(1)(A)、2025年7月18日署名。最終規則は期限の2026年7月18日までに出ていない";
        Regulation::Mica =>
            "Regulation (EU) 2023/1114, EBA; transition ended 1 Jul 2026",
            "規則(EU) 2023/1114、EBA。経過措置は2026年7月1日に終了";
        Regulation::MicaSignificant =>
            "Regulation (EU) 2023/1114, EBA draft standard; transition ended 1 Jul 2026",
            "規則(EU) 2023/1114、EBA技術基準案。経過措置は2026年7月1日に終了";
        Regulation::OccProposal =>
            "OCC, 25 Feb 2026; final rule announced for November 2026",
            "OCC、2026年2月25日。最終規則は2026年11月までと発表";
        Regulation::UkFca => "FCA PS26/10, 30 Jun 2026", "FCA PS26/10、2026年6月30日";
        Regulation::BankOfEngland =>
            "Bank of England, draft code of 22 Jun 2026, final by the end of 2026",
            "イングランド銀行、2026年6月22日の規程案。2026年末までに確定";
        Regulation::HongKong =>
            "Stablecoins Ordinance; guideline as drafted in May 2025, from a law firm’s summary",
            "ステーブルコイン条例。指針は2025年5月の案、法律事務所の要約による";
        Regulation::NoRule => "nothing to keep to", "守るべきものはない";
    }
    /// What a test measures.
    rule_measure(RuleMeasure) {
        RuleMeasure::Eligible =>
            "Cash, overnight repo, government funds, bills up to 93 days",
            "現金・翌日物レポ・国債MMF・残存93日以内の短期国債";
        RuleMeasure::Deposits => "Cash at banks", "銀行預金";
        RuleMeasure::LowRisk => "Cash, repo, funds and bills", "現金・レポ・MMF・短期国債";
        RuleMeasure::Backing =>
            "Cash, repo, government funds and bills", "現金・レポ・国債MMF・短期国債";
        RuleMeasure::CentralBank => "Cash, at the central bank", "中央銀行への預け金（現金）";
        RuleMeasure::CentralBankAndBills =>
            "Cash at the central bank, and bills", "中央銀行への預け金と短期国債";
        RuleMeasure::HighQuality => "Cash, overnight repo and bills", "現金・翌日物レポ・短期国債";
        RuleMeasure::Weekly =>
            "Cash, overnight repo, government funds, bills due in a week",
            "現金・翌日物レポ・国債MMF・1週間以内に満期の短期国債";
        RuleMeasure::Maturity =>
            "Mean maturity of cash, repo, funds, bills, paper",
            "現金・レポ・MMF・短期国債・CPの平均残存期間";
        RuleMeasure::OwnFunds => "Own funds of the company", "会社の自己資本";
        RuleMeasure::Institution => "Share at the largest institution", "最大の預け先の割合";
        RuleMeasure::Redemption => "Days until a redemption is paid", "償還までの日数";
    }
}

messages! {
    /// How far a rule has come: it is law.
    rule_in_force(date: &str) "law, in force since {date}", "法律、{date}から施行中";
    /// It is settled and takes effect on a day.
    rule_settled(date: &str) "settled, in force from {date}", "確定、{date}から施行";
    /// It is a proposal of a day.
    rule_proposed(date: &str) "proposal of {date}", "{date}の提案";
    /// It is a draft of a day.
    rule_draft(date: &str) "draft of {date}", "{date}の案";
    /// The same with how sure it is.
    rule_mark(status: &str, mark: &str) "{status}; {mark}", "{status}・{mark}";
    /// A limit: of tokens.
    rule_of_tokens(percent: f64) "at least {percent:%0} of tokens", "トークンの{percent:%0}以上";
    /// Of the reserve.
    rule_of_reserve(percent: f64) "at least {percent:%0} of the reserve", "準備資産の{percent:%0}以上";
    /// Of the year's mean tokens.
    rule_of_mean_tokens(percent: f64)
        "at least {percent:%0} of the year’s mean tokens", "年平均トークンの{percent:%0}以上";
    /// Of the year's mean reserve.
    rule_of_mean_reserve(percent: f64)
        "at least {percent:%0} of the year’s mean reserve", "年平均準備資産の{percent:%0}以上";
    /// At most such a share.
    rule_at_most_share(percent: f64) "at most {percent:%0}", "{percent:%0}以下";
    /// At most so many days.
    rule_at_most_days(days: &str) "at most {days}", "{days}以内";
    /// A test: what it measures, and the limit.
    rule_test_of(measure: &str, limit: &str) "{measure}: {limit}", "{measure}：{limit}";
    /// An amount of a class: "$18.8 bn of gold".
    amount_of(usd: f64, class: &str) "{usd} of {class}", "{class}{usd}";
    /// Before a way out, its rule.
    rule_says(rule: &str, said: &str) "{rule}: {said}", "{rule}：{said}";
    /// On the control that applies the change.
    apply_rule(rule: &str) "Apply: {rule}", "適用：{rule}";
    /// Under the table.
    rules_note(date: &str)
        "The book at the start, {date}; means and costs of the first twelve months. Rules as known in October 2026. Tested: assets, own funds, the largest institution, maturity, terms of redemption. Not tested: licences, supervision, interest to holders, caps on issue; pound and euro rules are read in dollars. Cash counts as deposits, gold, bitcoin, shares, loans and other assets as nothing; bills fall due evenly over twice their mean maturity. The change of mix is the cheapest: first the least interest lost, then the least money moved, from what yields least. Its cost is interest lost in a year at the first month’s rate, less loan losses saved, before partners, holders and tax; Bank of England deposits earn nothing. A maturity that is too long is short by what of the mean asset would have to become cash.",
        "{date}開始時の残高、平均と経費は最初の12か月。規制は2026年10月時点。判定するのは資産、自己資本、最大の預け先、残存期間、償還の日数で、免許・監督・保有者への利息・発行上限は判定しない。ポンドとユーロの規制もドルで読み替える。現金は預金とみなし、金・ビットコイン・株式・貸付・その他は算入しない。短期国債は平均残存期間の2倍の期間に均等に満期を迎えるとする。構成の変更は最も安いもので、まず失う利息を、次に動かす額を最小にし、利回りの低い資産から動かす。費用は最初の月の金利で1年に失う利息から、避けられる貸倒れを引いた額（提携先・保有者・税の前）で、イングランド銀行への預け金は無利息。残存期間の不足額は、平均的な資産のうち現金に替えるべき額。";
}

phrases! {
    /// What the figure is about.
    rules_subject "The reserve against the rules", "準備資産と規制";
    /// A limit: half a year of costs.
    rule_half_year "at least half a year of costs", "半年分の経費以上";
    /// The column of rules.
    rule_head "Rule", "規制";
    /// The column of their state.
    rule_status_head "Status", "段階";
    /// The column of tests.
    rule_test_head "Test", "判定項目";
    /// The column of what there is.
    rule_value_head "Now", "現状";
    /// The column of limits.
    rule_limit_head "Limit", "基準";
    /// The column of how it turns out.
    rule_result_head "Result", "判定";
    /// The column of what is missing.
    rule_short_head "Short by", "不足額";
    /// The column of what it costs to pass.
    rule_cost_head "Cost a year to pass", "適合の費用（年）";
    /// The same of the reserve.
    rule_points_head "Of the reserve", "準備資産比";
    /// It passes.
    rule_passes "passes", "適合";
    /// It fails.
    rule_fails "fails", "不適合";
}

findings! {
    /// How many rules a reserve passes, and where it lacks most. USD.
    RulesFinding {
        /// All.
        All { count: u32 } "The reserve passes all {count} rules", "準備資産は{count}件の規制すべてに適合する";
        /// Some; the mix lacks most under one.
        Some { passed: u32, count: u32, short: f64, rule: Regulation }
            "The reserve passes {passed:none|one|#} of {count} rules; furthest short: {rule}, by {short}",
            "準備資産は{count}件の規制のうち{passed}件に適合。不足が最も大きいのは{rule}で{short}";
        /// Some, and what fails is the company's.
        OfCompany { passed: u32, count: u32 }
            "The reserve passes {passed:none|one|#} of {count} rules; what fails is the company’s to change, not the mix",
            "準備資産は{count}件の規制のうち{passed}件に適合。不適合は資産の構成ではなく会社の問題";
    }
    /// What makes a rule pass. USD, basis points.
    RuleAnswer {
        /// Nothing is needed.
        Passes "passes as it stands", "現状のままで適合";
        /// Another mix, which costs.
        Costs { from: Vec<ClassAmount>, to: Vec<ClassAmount>, cost: f64, points: String, rest: Option<RuleRest> }
            "{from:, | and | and } into {to:, | and | and } passes and costs {cost} a year, {points} of the reserve{rest}",
            "{from:・}を{to:・}に替えれば適合し、費用は年{cost}、準備資産の{points}{rest}";
        /// Another mix, which earns more.
        Earns { from: Vec<ClassAmount>, to: Vec<ClassAmount>, more: f64, points: String, rest: Option<RuleRest> }
            "{from:, | and | and } into {to:, | and | and } passes and earns {more} more a year, {points} of the reserve{rest}",
            "{from:・}を{to:・}に替えれば適合し、収入は年{more}、準備資産の{points}増える{rest}";
        /// Another mix, which costs nothing.
        Free { from: Vec<ClassAmount>, to: Vec<ClassAmount>, rest: Option<RuleRest> }
            "{from:, | and | and } into {to:, | and | and } passes and costs nothing{rest}",
            "{from:・}を{to:・}に替えれば適合し、費用はない{rest}";
        /// All assets are too few.
        TooFew { usd: f64 }
            "no mix passes: the reserve lacks {usd}", "どの構成でも不適合。準備資産が{usd}足りない";
        /// What fails is the company's.
        Company { what: Vec<RuleMeasure> }
            "no mix helps; what fails is the company’s: {what:, }",
            "構成を変えても適合しない。{what:・}は準備資産ではなく会社の問題";
    }
    /// What fails after a change of mix.
    RuleRest {
        /// Tests that no mix helps.
        Fails { what: Vec<RuleMeasure> }
            "; what still fails is the company’s: {what:, }", "。{what:・}はなお不適合";
    }
}

/// An amount of a class, USD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassAmount(pub Class, pub f64);

impl Hole for ClassAmount {
    fn written(&self, language: Language, _: &str) -> String {
        // Bills bear a name; the others are said in full.
        let class = self.0.parameter().map_or_else(
            || language.asset(self.0).to_owned(),
            |parameter| lower(language.parameter(parameter)),
        );
        language.amount_of(self.1, &class)
    }
}

impl Hole for Regulation {
    fn written(&self, language: Language, _: &str) -> String {
        language.regulation(*self).to_owned()
    }
}

impl Hole for RuleMeasure {
    fn written(&self, language: Language, _: &str) -> String {
        lower(language.rule_measure(*self))
    }
}

impl Language {
    /// How far a rule has come, with its day, and that it is not verified where it is not.
    pub(crate) fn rule_status(self, regulation: Regulation) -> String {
        let row = regulation.row();
        let status = match row.status {
            RuleStatus::InForce { since: day } => self.rule_in_force(&self.day(day.month, day.day)),
            RuleStatus::Settled { from: day } => self.rule_settled(&self.day(day.month, day.day)),
            RuleStatus::Proposed { on: day } => self.rule_proposed(&self.day(day.month, day.day)),
            RuleStatus::Draft { on: day } => self.rule_draft(&self.day(day.month, day.day)),
            RuleStatus::None => return DASH.to_owned(),
        };
        match source_mark(Source::Neutral, row.grade) {
            mark @ SourceMark::Unverified => self.rule_mark(&status, self.mark(mark)),
            _ => status,
        }
    }

    /// A test in words.
    pub(crate) fn rule_test(self, test: &RuleTest) -> String {
        let limit = match test.limit {
            RuleLimit::OfTokens(percent) => self.rule_of_tokens(percent),
            RuleLimit::OfReserve(percent) => self.rule_of_reserve(percent),
            RuleLimit::OfMeanTokens(percent) => self.rule_of_mean_tokens(percent),
            RuleLimit::OfMeanReserve(percent) => self.rule_of_mean_reserve(percent),
            RuleLimit::HalfYearOfCosts => self.rule_half_year().to_owned(),
            RuleLimit::AtMostPercent(percent) => self.rule_at_most_share(percent),
            RuleLimit::AtMostDays(days) => self.rule_at_most_days(&self.in_days(&count(days))),
        };
        self.rule_test_of(self.rule_measure(test.measure), &limit)
    }
}
