//! Words of the claims ledger: verdicts, counts, heads, and the sentence that sums it up.
//!
//! A claim's own words have holes by the names of its figures; [`claim_parts`] takes them apart. Not
//! here: the verdicts ([`crate::analysis::judge`]).

mod number;
mod reason;
mod says;
mod source;

use super::label::{names, phrases};
use super::message::{findings, messages};
use crate::analysis::{AsOf, Verdict};

#[cfg(test)]
pub(super) use number::ROWS as NUMBER_ROWS;

names! {
    /// A verdict.
    verdict(Verdict) {
        Verdict::Holds => "holds", "成り立つ";
        Verdict::Rounded => "rounded", "概数";
        Verdict::DoesNotAddUp => "does not add up", "合わない";
        Verdict::Unverified => "unverified", "未確認";
        Verdict::Outdated => "outdated", "古い";
    }
    /// When the article is judged.
    as_of(AsOf) {
        AsOf::January2026 => "January 2026", "2026年1月";
        AsOf::Today => "Today", "現在";
    }
    /// What that means.
    as_of_meaning(AsOf) {
        AsOf::January2026 => "what was known when the article was written", "記事が書かれた時点で知られていたこと";
        AsOf::Today => "what is known in October 2026", "2026年10月時点で知られていること";
    }
}

messages! {
    /// The filter that shows every claim.
    claims_all(count: u32) "All {count}", "すべて {count}";
    /// A filter: a verdict and how many have it.
    claims_of(verdict: &str, count: u32) "{verdict} {count}", "{verdict} {count}";
    /// Counts and the point, one after the other.
    claims_lead(counts: &str, point: &str) "{counts} {point}", "{counts}{point}";
    /// Over the list.
    claims_title(wrong: u32, all: u32)
        "{wrong} of {all} statements {wrong:do|does|do} not add up", "{all}件のうち{wrong}件は計算が合わない";
    /// Under the list.
    claims_note(when: &str)
        "TechFlow, January 2026; claims in our words, judged by {when}. A figure holds where ours rounds to its last digit, or keeps to its “over”, “near” or “less than”; within 10\u{a0}% it is rounded; else it does not add up. Years and counts are exact. Figures without a source good enough are unverified, and those that were true once are outdated. A number with a dotted line can be changed; the verdict follows.",
        "TechFlow、2026年1月。主張は要約で、{when}で判定する。当方の値を記事の桁に丸めて一致するか、「超」「近く」「未満」を満たせば成り立つ。10%以内なら概数、それ以外は合わない。年と件数は一致のみ。確かな出典のない数字は未確認、かつて正しかった数字は古いとする。点線の数字は変えられ、判定も変わる。";
    /// For people who do not see the row of blocks.
    claims_description(list: &str) "{list}, in the order of the article.", "{list}（記事の順）。";
}

phrases! {
    /// What the figure is about.
    claims_subject "The article’s claims against the record", "記事の主張と記録";
    /// The column of numbers.
    claim_number_head "No.", "番号";
    /// The column of claims.
    claim_says_head "The article says", "記事の主張";
    /// The column of its figures.
    claim_figure_head "Its figure", "記事の値";
    /// The column of ours.
    claim_ours_head "Recomputed here", "当方の値";
    /// The column of differences.
    claim_gap_head "Difference", "差";
    /// The column of verdicts.
    claim_verdict_head "Verdict", "判定";
    /// The column of sources.
    claim_source_head "Source", "出典";
    /// The column of dates.
    claim_date_head "Date", "日付";
    /// The column of how sure it is.
    claim_grade_head "Certainty", "確かさ";
    /// Before a figure that is not worked out.
    claim_on_record "on record: {ours}", "記録では{ours}";
    /// In the place of a formula.
    claim_no_formula "nothing to compute", "計算するものはない";
}

findings! {
    /// How the claims turn out.
    ClaimsFinding {
        /// By verdict.
        Counts { all: u32, list: Vec<ClaimCount> }
            "Of {all} statements that can be checked, {list:, | and }.",
            "確かめられる{all}件のうち、{list:、}。";
    }
    /// How many have a verdict.
    ClaimCount {
        /// Hold.
        Holds { count: u32 } "{count:# holds|# hold}", "成り立つもの{count}件";
        /// Are rounded.
        Rounded { count: u32 } "{count:# is rounded|# are rounded}", "概数{count}件";
        /// Do not add up.
        DoesNotAddUp { count: u32 } "{count:# does not add up|# do not add up}", "合わないもの{count}件";
        /// Cannot be verified.
        Unverified { count: u32 } "{count} cannot be verified", "未確認{count}件";
        /// Are outdated.
        Outdated { count: u32 } "{count:# is outdated|# are outdated}", "古いもの{count}件";
    }
    /// Whether the point of the article survives its arithmetic: bets beside profit, in months.
    ClaimsPoint {
        /// A year's profit pays for all of them.
        Survives { months: f64 }
            "The article’s point survives its arithmetic: the issuer’s profit pays for every bet it lists in {months:months}.",
            "それでも記事の論点は残る。記事が挙げる賭けは、発行体の利益{months:months}分で賄える。";
        /// It takes longer.
        Strains { months: f64 }
            "The article’s point does not survive: the issuer’s profit takes {months:months} to pay for every bet it lists.",
            "記事の論点は残らない。記事が挙げる賭けを賄うには、発行体の利益{months:months}分が要る。";
    }
}

/// A piece of a text with holes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClaimPart<'a> {
    /// Words.
    Words(&'a str),
    /// A hole by its name.
    Hole(&'a str),
}

/// The pieces of a text, in order.
pub(crate) fn claim_parts(text: &str) -> Vec<ClaimPart<'_>> {
    let mut parts = Vec::new();
    for (place, piece) in text.split('{').enumerate() {
        let plain = match piece.split_once('}') {
            Some((hole, plain)) if place > 0 => {
                parts.push(ClaimPart::Hole(hole));
                plain
            }
            _ => piece,
        };
        if !plain.is_empty() {
            parts.push(ClaimPart::Words(plain));
        }
    }
    parts
}
