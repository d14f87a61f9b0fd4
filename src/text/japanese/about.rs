//! What the page is, in Japanese.

use crate::text::texts::About;

pub(crate) const ABOUT: About = About {
    title: "このページについて",
    close: "説明を隠す",
    what: "ここでは、ステーブルコインの発行体を自分で動かします。発行体はトークン1枚につき1ドルを預かり、返す義務を負うのはその1ドルだけで、預かったお金で買った米国債の利子を自分のものにし、利益の一部をAIに賭けます。",
    before_article: "確かめるのは、最高のAIビジネスはAIをしないことかもしれないと説く記事",
    article: "「AI業界に、資金に余裕のあるTetherが参入」",
    after_article: "（TechFlow、2026年1月）です。どの数字を動かしても、発行体が何で稼ぎ、何を買え、何で壊れるのかがわかります。",
    before_sources: "はじめの数字は、",
    tether_reports: "Tetherの準備資産報告",
    comma: "、",
    circle_filings: "Circleの開示書類",
    and: "、",
    treasury_bill: "米連邦準備制度による短期国債の記録",
    after_sources: "によるものです。出典は各操作欄に示し、公表されていないものは仮定と明記しています。",
};
