//! Words of the method: its sections, what it says of an input, quantity or figure, and entries that
//! have a name and a meaning and nothing else, a row each.
//!
//! Names and meanings of inputs, key figures and rules stand in their own tables and are taken from
//! there. Not here: which entry stands in which section, and formulas, which are `figure`’s; terms of
//! the field ([`super::glossary`]).

use super::label::{names, phrases};
use super::message::messages;
use super::{Language, lower};
use crate::scenario::Group;

/// A section of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodPart {
    /// The steps of the month, with the opening and the closing.
    Steps,
    /// The inputs of a group.
    Inputs(Group),
    /// The columns of the ledger.
    Quantities,
    /// The key figures.
    Figures,
    /// What is worked out from projections.
    Analyses,
    /// The rules that a reserve is held against.
    Rules,
    /// Rounding, limits and what is null.
    Edges,
    /// What is left out.
    Omissions,
    /// Versions of the model and of the links.
    Versions,
}

/// What a formula gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormulaUnit {
    /// US dollars, at a time.
    Usd,
    /// US dollars, of a month.
    UsdAMonth,
    /// A part of something.
    Fraction,
    /// The same a year.
    FractionAYear,
    /// A multiple.
    Times,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Basis points.
    BasisPoints,
}

/// An entry of the method in every language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MethodRow {
    /// Permanent id within its section.
    pub(crate) id: &'static str,
    /// The file of the source that does it, within `src`; empty where there is none.
    pub(crate) code: &'static str,
    name: [&'static str; 2],
    meaning: [&'static str; 2],
}

impl MethodRow {
    /// Its name; empty where another table names it.
    pub(crate) fn name(&self, language: Language) -> &'static str {
        language.of(&self.name)
    }

    /// What it says.
    pub(crate) fn meaning(&self, language: Language) -> &'static str {
        language.of(&self.meaning)
    }
}

/// Entries: `"id" ["file"] English, sentence, Japanese, sentence;`.
macro_rules! entries {
    ($($(#[$about:meta])* $list:ident {
        $($id:literal $([$code:literal])?
            $english:literal, $sentence:literal, $japanese:literal, $bun:literal;)*
    })*) => {$(
        $(#[$about])*
        pub(crate) const $list: &[$crate::text::method::MethodRow] = &[
            $($crate::text::method::MethodRow {
                id: $id,
                code: concat!("" $(, $code)?),
                name: [$english, $japanese],
                meaning: [$sentence, $bun],
            }),*
        ];
    )*};
}

use entries;

mod analysis;
mod edge;
mod figure;
mod omission;
mod quantity;
mod step;
mod word;

pub(crate) use analysis::ANALYSES;
pub(crate) use edge::{EDGES, VERSIONS};
pub(crate) use figure::FIGURES;
pub(crate) use omission::OMISSIONS;
pub(crate) use quantity::QUANTITIES;
pub(crate) use step::STEPS;
pub(crate) use word::FORMULA_WORDS;

names! {
    /// The title of a section, where it is no group of inputs.
    method_title(MethodPart) {
        MethodPart::Steps => "The month, step by step", "1か月の計算手順";
        MethodPart::Inputs(_) => "Inputs", "入力";
        MethodPart::Quantities => "The monthly ledger", "月次の帳簿";
        MethodPart::Figures => "Key figures", "主要な数字";
        MethodPart::Analyses => "What is worked out from it", "そこから求めるもの";
        MethodPart::Rules => "Rules tested", "判定する規制";
        MethodPart::Edges => "Rules at the edges", "端数と例外の扱い";
        MethodPart::Omissions => "What is left out, and why", "含めないものとその理由";
        MethodPart::Versions => "Versions", "版";
    }
    /// What stands under the title.
    method_intro(MethodPart) {
        MethodPart::Steps =>
            "One step is one calendar month. A balance before a step is the opening one. Shares and rates enter the formulas as fractions: 5\u{a0}% is 0.05.",
            "計算は暦月ごとに行う。とくに断らない残高は月初のもの。割合と金利は小数で式に入る（5%なら0.05）。";
        MethodPart::Inputs(_) =>
            "Every number and choice of this group: its key in a link, its unit, its bounds and its value in the default preset, with where that comes from.",
            "このグループのすべての数値と選択肢。リンクのキー、単位、範囲、既定の設定例の値とその出典。";
        MethodPart::Quantities =>
            "Every column of the ledger, under its permanent name in files. Holdings are those at the close of the month, flows those of the month; US dollars to six decimals.",
            "帳簿のすべての列と、ファイルでの不変の名前。残高は月末、フローはその月の額で、米ドルの小数6桁。";
        MethodPart::Figures =>
            "What a year of the ledger comes to, under the permanent names of the exported summary. Over the first twelve months unless another year is shown; null where a figure does not exist.",
            "帳簿1年分から求める数字と、書き出す要約での不変の名前。別の年を表示していなければ最初の12か月。存在しない値はnull。";
        MethodPart::Analyses =>
            "Comparisons, the book of bets and the risk desk: each starts from the same scenario and the same month.",
            "比較、賭けの収支、リスクの検証。いずれも同じ設定と同じ月の計算から始める。";
        MethodPart::Rules =>
            "Each rule with its state, its source and its tests. A proposal is tested as it was proposed.",
            "各規制の段階、出典、判定項目。提案は提案のまま判定する。";
        MethodPart::Edges =>
            "Where a formula alone does not say what happens.",
            "式だけでは決まらないところの取り決め。";
        MethodPart::Omissions =>
            "A model is also what it does not do. None of this is in the numbers.",
            "モデルには、しないことも含まれる。以下は数字に入っていない。";
        MethodPart::Versions =>
            "What has changed a number or a link since the first version.",
            "最初の版から数字やリンクを変えた変更。";
    }
    /// What a formula gives.
    formula_unit(FormulaUnit) {
        FormulaUnit::Usd => "US dollars", "米ドル";
        FormulaUnit::UsdAMonth => "US dollars in the month", "その月の米ドル";
        FormulaUnit::Fraction => "a fraction, shown in percent", "割合（表示は%）";
        FormulaUnit::FractionAYear => "a fraction a year, shown in percent", "年率（表示は%）";
        FormulaUnit::Times => "times", "倍";
        FormulaUnit::Months => "months", "か月";
        FormulaUnit::Years => "years", "年";
        FormulaUnit::BasisPoints => "basis points", "ベーシスポイント";
    }
}

messages! {
    /// Bounds of an input.
    bounds_of(low: &str, high: &str) "{low} to {high}", "{low}〜{high}";
    /// A formula for people who listen: two sides.
    spoken_equals(left: &str, right: &str) "{left} equals {right}", "{left}は、{right}";
    /// A sum of two.
    spoken_plus(left: &str, right: &str) "{left} plus {right}", "{left}足す{right}";
    /// A difference.
    spoken_minus(left: &str, right: &str) "{left} minus {right}", "{left}引く{right}";
    /// A product.
    spoken_times(left: &str, right: &str) "{left} times {right}", "{left}掛ける{right}";
    /// A negative.
    spoken_negative(of: &str) "minus {of}", "マイナス{of}";
    /// A quotient of two short things.
    spoken_over(upper: &str, lower: &str) "{upper} over {lower}", "{lower}分の{upper}";
    /// A quotient.
    spoken_fraction(upper: &str, lower: &str)
        "the fraction {upper}, over {lower}, end of fraction",
        "分数、分子は{upper}、分母は{lower}、分数終わり";
    /// A power.
    spoken_power(base: &str, exponent: &str)
        "{base} to the power of {exponent}", "{base}の{exponent}乗";
    /// What stands in brackets.
    spoken_group(of: &str) "bracket, {of}, end of bracket", "括弧、{of}、括弧終わり";
    /// A sum over things.
    spoken_sum(over: &str, of: &str)
        "the sum over {over} of {of}, end of sum", "{over}ごとの{of}の合計、合計終わり";
    /// The largest of some.
    spoken_largest(of: Vec<String>)
        "the largest of {of:, |, and | and }, end of choice", "{of:と}のうち最大のもの、選択終わり";
    /// The smallest of some.
    spoken_smallest(of: Vec<String>)
        "the smallest of {of:, |, and | and }, end of choice", "{of:と}のうち最小のもの、選択終わり";
    /// A formula with what it gives.
    spoken_in(formula: &str, unit: &str) "{formula}; in {unit}", "{formula}。単位は{unit}";
}

phrases! {
    /// What an entry says of an input: its key.
    method_key "Key in a link", "リンクのキー";
    /// Its stable name.
    method_name "Name in files", "ファイルでの名前";
    /// Its unit.
    method_unit "Unit", "単位";
    /// Its bounds.
    method_bounds "Bounds", "範囲";
    /// Its value in the default preset.
    method_default "In the default preset", "既定の設定例の値";
    /// Where that comes from.
    method_source "Source", "出典";
    /// What it may be.
    method_choice "Choice", "選択肢";
    /// How the months of a quantity become a year.
    method_kind "Over a year", "1年では";
    /// They are added.
    method_flow "flow: the months are added", "フロー（月の合計）";
    /// The last counts.
    method_stock "stock: the last month counts", "残高（最後の月）";
    /// Their mean.
    method_rate "rate: the mean of the months", "率（月の平均）";
    /// Where a rule holds.
    method_region "Where", "地域";
    /// How far it has come.
    method_status "Status", "段階";
    /// What it tests.
    method_test "Test", "判定項目";
    /// When a version came.
    method_link_version "Version of the links", "リンクの版";
    /// The version of the program.
    method_program "Version of the program", "プログラムの版";
    /// A number without a unit.
    unit_number "a number", "数";
    /// A month of the horizon.
    unit_month_number "month of the projection, from 1", "計算の月（1から）";
    /// Yes or no.
    unit_yes_no "yes or no", "真偽";
    /// US dollars.
    unit_usd "US dollars", "米ドル";
    /// Percent.
    unit_percent "percent", "%";
    /// Percent a year.
    unit_percent_a_year "percent a year", "%／年";
    /// What marks the end of a spoken piece, in the order in which ends are cut.
    spoken_end_fraction ", end of fraction", "、分数終わり";
    /// The same of brackets.
    spoken_end_group ", end of bracket", "、括弧終わり";
    /// Of a sum.
    spoken_end_sum ", end of sum", "、合計終わり";
    /// Of a choice.
    spoken_end_choice ", end of choice", "、選択終わり";
}

/// A name as it stands within a formula: small, but for what is written in capitals.
pub(crate) fn within_formula(name: &str) -> String {
    let second = name.chars().nth(1).unwrap_or(' ');
    if second.is_ascii_uppercase() || second.is_ascii_digit() {
        name.to_owned()
    } else {
        lower(name)
    }
}
