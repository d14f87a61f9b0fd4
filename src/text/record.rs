//! Words of the record: what a figure is, how ours is worked out, who published it, how it turns
//! out; of the machine's checks; and of Tether's quarters as a picture.
//!
//! Not here: the figures ([`crate::record::published`]) and ours ([`crate::analysis`]).

use super::label::{names, phrases};
use super::message::{findings, messages};
use super::{Language, SourceMark, signed, source_mark};
use crate::analysis::SelfCheck;
use crate::record::published_kind::{Publication, Quarter, RecordDate, Topic};
use crate::scenario::{Grade, Source};

names! {
    /// What a figure on record is.
    record_topic(Topic) {
        Topic::CircleIncome => "Circle’s reserve income", "Circleの準備資産収入";
        Topic::CircleIncomeDown =>
            "Circle’s income with rates a point lower", "Circleの収入の変化（金利1ポイント低下）";
        Topic::CircleIncomeUp =>
            "Circle’s income with rates a point higher", "Circleの収入の変化（金利1ポイント上昇）";
        Topic::CircleDistributionDown =>
            "Circle’s distribution cost with rates a point lower", "Circleの販売費用の変化（金利1ポイント低下）";
        Topic::CircleDistributionUp =>
            "Circle’s distribution cost with rates a point higher", "Circleの販売費用の変化（金利1ポイント上昇）";
        Topic::SplitVolume =>
            "Circle’s change of income from more tokens", "Circleの増収のうち残高要因";
        Topic::SplitRate =>
            "Circle’s change of income from a lower return", "Circleの増減収のうち利回り要因";
        Topic::ReturnFromSofr => "Circle’s return, told from SOFR", "SOFRから求めたCircleの利回り";
        Topic::ReturnError => "Error of the return told from SOFR", "SOFRから求めた利回りの誤差";
        Topic::TetherInterest => "Tether’s interest or operating profit", "Tetherの利息または営業利益";
        Topic::BitcoinMark => "Tether’s loss on bitcoin", "Tetherのビットコイン評価損";
        Topic::CushionRolled => "Tether’s cushion, carried forward", "Tetherの余剰（繰り越し）";
        Topic::CushionBook => "Tether’s cushion, out of its book", "Tetherの余剰（残高から）";
        Topic::TreasuryExposure => "Tether’s bills and repo", "Tetherの短期国債とレポ";
        Topic::SpBitcoin => "S&P: bitcoin, of tokens", "S&P：ビットコイン（対トークン）";
        Topic::SpCushion => "S&P: cushion, of tokens", "S&P：余剰（対トークン）";
        Topic::SpRisky => "S&P: high-risk assets, of the reserve", "S&P：高リスク資産（対準備資産）";
        Topic::ClaimedInterest => "Tether’s interest as claimed", "Tetherが主張する利息";
        Topic::GoldGain => "Tether’s gain on gold", "Tetherの金の評価益";
        Topic::NetProfit => "Tether’s net profit against its interest", "Tetherの純利益と利息";
        Topic::QuarterResult => "Tether’s result", "Tetherの四半期の損益";
    }
    /// How ours is worked out, or why it does not meet the figure.
    record_how(Topic) {
        Topic::CircleIncome =>
            "Mean tokens, all in one fund that earns the printed return, over the days of the period.",
            "平均残高の全額を、公表された利回りの基金1つで期間の日数だけ運用する。";
        Topic::CircleIncomeDown | Topic::CircleIncomeUp =>
            "Tokens of that day on a balance that stands still for twelve months, every rate moved at once.",
            "その日の残高を12か月一定とし、すべての金利を同時に動かす。";
        Topic::CircleDistributionDown | Topic::CircleDistributionUp =>
            "The same; of each dollar of income 50.7 cents go to distributors, a share taken from this very table.",
            "同じ計算で、収入1ドルにつき50.7セントが販売先に渡る。この割合自体がこの表から取ったもの。";
        Topic::SplitVolume =>
            "Mean yield of both periods times the change of mean tokens; Circle works with printed yields.",
            "両期間の平均利回り×平均残高の変化。Circleは丸めた利回りを使っている。";
        Topic::SplitRate =>
            "Mean tokens of both periods times the change of yield; Circle works with printed yields.",
            "両期間の平均残高×利回りの変化。Circleは丸めた利回りを使っている。";
        Topic::ReturnFromSofr =>
            "A fund that earns 97\u{a0}% of SOFR less 0.04 points, fitted to thirteen quarters; this quarter’s SOFR.",
            "SOFRの97%から0.04ポイントを引いた利回りの基金。係数は13四半期に当てはめたもので、SOFRは当四半期の値。";
        Topic::ReturnError =>
            "Root mean square of what 97\u{a0}% of SOFR less 0.04 points misses in thirteen quarters. The figure beside it is a perfect fit.",
            "SOFRの97%から0.04ポイントを引いた値と実績との差の二乗平均平方根（13四半期）。比べる値は完全な一致。";
        Topic::TetherInterest =>
            "Treasury exposure in a straight line from one reserve report to the next, all in bills at the mean 3-month bill. The report says “about” or “over”, now of Treasuries, now of all operations.",
            "国債等の保有額が報告から次の報告まで直線で動き、全額を平均の3か月物短期国債で運用するとした額。報告は「約」「超」で、国債だけの額のことも営業全体の額のこともある。";
        Topic::BitcoinMark =>
            "The bitcoin held at the quarter’s start at the prices of its two ends.",
            "期初に保有していたビットコインを、期初と期末の価格で評価した差。";
        Topic::CushionRolled =>
            "The cushion at the start and the result, less what was paid out or with what was put in.",
            "期首の余剰に損益を加え、配当を引くか拠出を足したもの。";
        Topic::CushionBook =>
            "Assets less liabilities of the published book, as the machine opens with it.",
            "公表された残高の資産から負債を引いたもの。シミュレーターの開始時の残高による。";
        Topic::TreasuryExposure =>
            "Bills and repo of the published book, as the machine opens with it.",
            "公表された残高の短期国債とレポ。シミュレーターの開始時の残高による。";
        Topic::SpBitcoin | Topic::SpCushion =>
            "The ratio of the book attested for that day.", "その日の証明済みの残高から求めた比率。";
        Topic::SpRisky =>
            "All of that day’s book that is no Treasury. Its parts beside gold and bitcoin are not published, so S&P’s list may be shorter.",
            "その日の残高のうち国債等以外のすべて。金とビットコイン以外の内訳は公表されておらず、S&Pの定義はこれより狭い可能性がある。";
        Topic::ClaimedInterest =>
            "The holdings attested through the year, at the recorded bill. The claim would need a yield of 7.2\u{a0}%.",
            "その年に証明された保有額を、記録された短期国債の利回りで運用した額。主張の額には7.2%の利回りが要る。";
        Topic::GoldGain =>
            "What is known of the gold held at the quarter’s start, by the monthly averages of June and September. What was bought in between is not published.",
            "期初に保有していたと分かる金を、6月と9月の月平均価格で評価した差。期中の購入量は公表されていない。";
        Topic::NetProfit =>
            "The interest that holdings imply. Net profit has costs and changes of price too, which were not told apart.",
            "保有額から求めた利息。純利益は費用と価格変動を含むが、その内訳は公表されていない。";
        Topic::QuarterResult =>
            "Net operating profit with gold and bitcoin of the quarter’s start at the prices of its end. What took the rest is not published.",
            "純営業利益に、期初の金とビットコインを期末の価格で評価した差を加えたもの。残りの損失の中身は公表されていない。";
    }
    /// What a check of the machine promises.
    self_check(SelfCheck) {
        SelfCheck::Balances => "Every month balances to the last digit", "毎月の貸借が最後の桁まで一致する";
        SelfCheck::CarriesForward =>
            "The cushion is carried forward to the last digit", "余剰が最後の桁まで繰り越される";
        SelfCheck::PartsAddUp =>
            "Parts add up to assets, interest and profit", "内訳の合計が資産・利息・利益になる";
        SelfCheck::NumbersAgree =>
            "Binary and decimal arithmetic agree", "2進数と10進数の計算が一致する";
        SelfCheck::SameAgain => "A second run gives the same", "もう一度計算しても同じ結果になる";
        SelfCheck::LinkReturns => "The link gives the scenario back", "リンクから同じ設定に戻る";
        SelfCheck::WorkedExamples =>
            "Three examples worked by hand come out to the cent", "手計算の3例とセントまで一致する";
        SelfCheck::BreakEvenRate =>
            "Profit changes sign within 0.01\u{a0}bp of the break-even rate",
            "損益分岐の金利の前後0.01bpで利益の符号が変わる";
        SelfCheck::RateMoves =>
            "A point of rate does the same in the table and in the key figure",
            "金利1ポイントの影響が表と主要な数値で一致する";
        SelfCheck::SplitAddsUp =>
            "Rate and volume add up to the change of income", "利回り要因と残高要因の和が収入の変化になる";
        SelfCheck::YearOfInterest =>
            "The year’s interest is the margin times what earns", "年間の利息が利ざや×運用残高になる";
        SelfCheck::LadderRises =>
            "The liquidity ladder rises and never passes all tokens", "流動性の階段は下がらず、全トークンを超えない";
    }
}

findings! {
    /// How many figures come out.
    RecordFinding {
        /// All of those that must.
        All { count: u32, open: u32 }
            "All {count} figures come out within their tolerance; {open:none|one|#} that the record itself leaves open do not",
            "{count}件すべてが許容差の内に収まる。記録そのものが説明しない{open}件は合わない";
        /// Some of them.
        Some { met: u32, count: u32, open: u32 }
            "{met} of {count} figures come out within their tolerance; {open:none|one|#} that the record itself leaves open do not",
            "{count}件のうち{met}件が許容差の内に収まる。記録そのものが説明しない{open}件は合わない";
        /// Not all are worked out yet.
        Working { done: u32, count: u32 }
            "{done} of {count} figures worked out", "{count}件中{done}件を計算済み";
    }
    /// How a check of the machine turns out. USD.
    CheckFinding {
        /// It holds.
        Holds "holds", "成立";
        /// It does not.
        Fails "fails", "不成立";
        /// By so much.
        FailsBy { usd: f64 } "fails by {usd:exact}", "不成立、差は{usd:exact}";
        /// In a month.
        FailsIn { month: u32 } "fails in month {month}", "{month}か月目に不成立";
        /// In a month, by so much.
        FailsInBy { month: u32, usd: f64 }
            "fails in month {month} by {usd:exact}", "{month}か月目に不成立、差は{usd:exact}";
    }
    /// What all checks come to.
    ChecksFinding {
        /// All hold.
        All { count: u32 } "All {count} checks hold", "{count}件の検査はすべて成立";
        /// Some do not.
        Some { failed: u32, count: u32 }
            "{failed} of {count} checks {failed:fail|fails|fail}", "{count}件の検査のうち{failed}件が不成立";
    }
    /// How Tether's quarters compare. USD.
    BacktestFinding {
        /// Where it reports, and the claim for a year.
        Near { quarters: u32, gap: f64, claim: f64, more: f64 }
            "In {quarters} quarters that Tether reports on, its holdings imply the same within {gap:exact} on average; the {claim} claimed for 2024 is {more} more than they do",
            "報告のある{quarters}四半期では、保有額から求めた利息との差は平均{gap:exact}。2024年について主張された{claim}は、保有額から求めた額より{more}多い";
    }
}

messages! {
    /// A figure with what it speaks of.
    record_name(topic: &str, date: &str) "{topic}, {date}", "{topic}、{date}";
    /// A quarter.
    record_quarter(year: i32, number: u32) "Q{number} {year}", "{year}年第{number}四半期";
    /// The first half of a year.
    record_first_half(year: i32) "first half of {year}", "{year}年上半期";
    /// The second.
    record_second_half(year: i32) "second half of {year}", "{year}年下半期";
    /// Its first nine months.
    record_nine_months(year: i32) "first nine months of {year}", "{year}年1〜9月";
    /// From one quarter to another.
    record_quarters(first: &str, last: &str) "{first} to {last}", "{first}〜{last}";
    /// A report of Circle.
    circle_report(quarter: &str) "Circle’s report on {quarter}", "Circleの{quarter}の報告";
    /// A report of Tether.
    tether_report(quarter: &str) "Tether’s reserve report, {quarter}", "Tetherの準備資産報告、{quarter}";
    /// Within a part of the figure.
    record_within(limit: &str) "±{limit}", "±{limit}";
    /// A floor.
    record_at_least(limit: &str) "a floor; {limit} below it at most", "下限値。下回るのは{limit}まで";
    /// A difference with its part of the figure.
    record_difference(amount: &str, part: &str) "{amount} ({part})", "{amount}（{part}）";
    /// A source with how sure it is.
    record_source(source: &str, mark: &str) "{source}; {mark}", "{source}・{mark}";
    /// A quarter for people who do not see the picture.
    backtest_said(quarter: &str, reported: &str, implied: &str)
        "{quarter}: {reported} reported, {implied} implied.", "{quarter}：報告{reported}、保有額から{implied}。";
    /// Over the picture: its unit.
    backtest_caption(unit: &str) "{unit} a quarter", "{unit}／四半期";
    /// The place of a quarter in the picture.
    backtest_place(quarter: u32, quarters: u32) "quarter {quarter} of {quarters}", "{quarters}四半期中{quarter}番目";
}

phrases! {
    /// What the record is about.
    record_subject "Published figures, worked out again", "公表値の再計算";
    /// Under it.
    record_note
        "Each of ours is worked out in this browser by the machine that you run; a link opens it in that state, and the command prints the same digits. Tolerances are what the rounding of printed figures allows, and wider where a report says “about”. Open: no honest model meets the figure from what is published; no input is bent to close the gap.",
        "計算値はすべて、このブラウザー上のシミュレーターで求めている。リンクはその状態のシミュレーターを開き、コマンドは同じ数字を出力する。許容差は公表値の丸めによるもので、報告が「約」とする場合は広い。「未解明」は、公表された情報からはまっとうなモデルで合わせられないもの。合わせるために入力を変えることはしない。";
    /// The column of figures.
    record_figure_head "Figure", "項目";
    /// The column of what was published.
    record_published_head "Published", "公表値";
    /// The column of ours.
    record_ours_head "Ours", "計算値";
    /// The column of differences.
    record_difference_head "Difference", "差";
    /// The column of tolerances.
    record_tolerance_head "Tolerance", "許容差";
    /// The column of how it turns out.
    record_result_head "Result", "判定";
    /// The column of sources.
    record_source_head "Source", "出典";
    /// It comes near enough.
    record_met "within tolerance", "許容差内";
    /// It does not.
    record_missed "out of tolerance", "許容差外";
    /// The record leaves it open.
    record_open "open", "未解明";
    /// Circle's prospectus.
    circle_prospectus "Circle, Form S-1 of 2025", "Circle、2025年のForm S-1";
    /// Its annual report.
    circle_annual "Circle, Form 10-K for 2025", "Circle、2025年度のForm 10-K";
    /// Tether's release on 2024.
    tether_year_2024 "Tether’s release on 2024, in the press", "Tetherの2024年の発表（報道）";
    /// S&P's assessment.
    sp_assessment "S&P Global, 26 Nov 2025, in the press", "S&Pグローバル、2025年11月26日（報道）";
    /// What the checks are about.
    checks_subject "What the machine checks of itself", "シミュレーターの自己検査";
    /// What the picture is about.
    backtest_subject "Tether by the quarter: interest implied and reported", "Tetherの四半期：保有額から求めた利息と報告";
    /// Under it.
    backtest_note
        "Implied: Treasury exposure in a straight line from one reserve report to the next, all at the mean 3-month bill (Federal Reserve H.15, attested). Reported: operating profit or Treasury income as releases give it, often “about” or “over” 1\u{a0}bn; of 2026 Q1 it is net profit (unverified). No opening exposure is known for 2023 Q1. Nothing of the kind was found for 2023 Q1, 2024 Q4 and 2025 Q2 to Q4: there the line stands alone, and for 2024 Q4 the diamond is what the year’s claim leaves. Reserve reports, copies in the press.",
        "保有額からの利息：国債等の保有額が報告から次の報告まで直線で動き、全額を平均の3か月物短期国債（FRBのH.15、証明済み）で運用するとした額。報告：発表された営業利益または国債の利息で、多くは「約」または「超」10億ドル。2026年第1四半期は純利益（未確認）。2023年第1四半期は期初の保有額が不明。2023年第1四半期、2024年第4四半期、2025年第2〜第4四半期は該当する報告が見つからず、線だけを示す。2024年第4四半期のひし形は、年間の主張から残る額。準備資産報告（報道の写し）による。";
    /// The column of quarters.
    backtest_quarter_head "Quarter", "四半期";
    /// The column of exposure.
    backtest_exposure "Treasury exposure at its end", "期末の国債等保有額";
    /// The column of the bill.
    backtest_bill "Mean bill, as a yield", "短期国債の平均利回り";
    /// The line.
    backtest_implied "Implied by holdings", "保有額からの利息";
    /// The dots.
    backtest_reported "Reported", "報告";
    /// The diamond.
    backtest_claim "Left of the 2024 claim", "2024年の主張から残る額";
}

impl Language {
    /// What a figure speaks of.
    pub(crate) fn record_date(self, date: RecordDate) -> String {
        match date {
            RecordDate::Year(year) => self.in_year(&year.to_string()),
            RecordDate::Half(year, ..=1) => self.record_first_half(year),
            RecordDate::Half(year, _) => self.record_second_half(year),
            RecordDate::NineMonths(year) => self.record_nine_months(year),
            RecordDate::Quarter(quarter) => self.quarter(quarter),
            RecordDate::Quarters(first, last) => {
                self.record_quarters(&self.quarter(first), &self.quarter(last))
            }
            RecordDate::Day(month, day) => self.day(month, day),
        }
    }

    /// Hundredths with their sign: "−1.6 %".
    pub(crate) fn signed_percent(self, value: f64, decimals: u32) -> String {
        self.with_percent_sign(signed(value, decimals))
    }

    /// A quarter: "Q3 2025".
    pub(crate) fn quarter(self, quarter: Quarter) -> String {
        self.record_quarter(quarter.year, quarter.number)
    }

    /// Who published it.
    pub(crate) fn publication(self, source: Publication) -> String {
        match source {
            Publication::CircleProspectus => self.circle_prospectus(),
            Publication::CircleAnnual2025 => self.circle_annual(),
            Publication::CircleQuarter(quarter) => {
                return self.circle_report(&self.quarter(quarter));
            }
            Publication::TetherReserves(quarter) => {
                return self.tether_report(&self.quarter(quarter));
            }
            Publication::TetherYear2024 => self.tether_year_2024(),
            Publication::Sp2025 => self.sp_assessment(),
        }
        .to_owned()
    }
}

/// The mark of a figure on record: a copy of a signed report counts as attested.
pub(crate) fn publication_mark(source: Publication, grade: Grade) -> SourceMark {
    match grade {
        Grade::B if source.is_signed() => SourceMark::Attested,
        _ => source_mark(Source::Neutral, grade),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::published::PUBLISHED;
    use crate::record::published_kind::{CIRCLE_RETURNS, SOFR_BETA, SOFR_SPREAD};
    use crate::text::decimal;

    #[test]
    fn every_figure_has_words() {
        for figure in &PUBLISHED {
            for language in Language::ALL {
                let words = [
                    language.record_topic(figure.topic).to_owned(),
                    language.record_how(figure.topic).to_owned(),
                    language.record_date(figure.date),
                    language.publication(figure.source),
                ];
                assert!(
                    words.iter().all(|text| !text.is_empty() && !text.contains('{')),
                    "{words:?}"
                );
            }
        }
    }

    #[test]
    fn numbers_in_words_are_those_of_the_record() {
        for topic in [Topic::ReturnFromSofr, Topic::ReturnError] {
            let said = Language::English.record_how(topic);
            assert!(said.contains(&format!("{}\u{a0}% of SOFR", decimal(SOFR_BETA * 100.0, 0))));
            assert!(said.contains(&format!("less {} points", decimal(-SOFR_SPREAD, 2))));
            assert!(said.contains("thirteen") && CIRCLE_RETURNS.len() == 13);
        }
    }
}
