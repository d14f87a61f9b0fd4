//! Words for choices, presets, kinds of bets and outcomes in Japanese.

use crate::scenario::{BetsFrom, DividendBase, Ends, HolderBasis, Kind, Outcome, Preset, RatePath};
use crate::text::{Happening, Words};

pub(crate) fn rate_path(path: RatePath) -> Words {
    match path {
        RatePath::Flat => Words {
            name: "横ばい",
            meaning: "短期国債利回りは開始時の水準にとどまります。",
        },
        RatePath::Ramp => Words {
            name: "徐々に",
            meaning: "短期国債利回りは直線的に別の水準へ動き、そこにとどまります。",
        },
        RatePath::Nodes => Words {
            name: "自由に",
            meaning: "短期国債利回りは指定した点をたどります。",
        },
        RatePath::History => Words {
            name: "過去",
            meaning: "3か月物短期国債の過去の推移（1934年以降）を繰り返します。",
        },
    }
}

pub(crate) fn holder_basis(basis: HolderBasis) -> Words {
    match basis {
        HolderBasis::Rate => Words {
            name: "短期金利",
            meaning: "発行残高に対し、短期金利の一定割合を払います。",
        },
        HolderBasis::Income => Words {
            name: "準備資産収入",
            meaning: "提携先に払った後の準備資産収入の一定割合を払います。",
        },
        HolderBasis::Rest => Words {
            name: "残り全額",
            meaning: "提携先への支払いと発行体の手数料を引いた残りをすべて払います。",
        },
    }
}

pub(crate) fn dividend_base(base: DividendBase) -> Words {
    match base {
        DividendBase::Profit => Words {
            name: "利益",
            meaning: "営業利益（純額）から、利益で払った購入と賭けを引いた額です。",
        },
        DividendBase::Reported => Words {
            name: "公表利益",
            meaning: "価格の変化を含む利益から、利益で払った購入と賭けを引いた額です。",
        },
        DividendBase::Excess => {
            Words { name: "余剰", meaning: "残しておく余剰を上回る全額です。" }
        }
    }
}

pub(crate) fn bets_from(from: BetsFrom) -> Words {
    match from {
        BetsFrom::Profit => Words {
            name: "利益",
            meaning: "賭けは準備資産の外にあり、失敗してもトークンには及びません。",
        },
        BetsFrom::Reserve => Words {
            name: "準備資産",
            meaning: "賭けはトークンを裏付ける資産の一部となり、失敗すればその分減ります。",
        },
    }
}

pub(crate) fn outcome(outcome: Outcome) -> Words {
    match outcome {
        Outcome::AsSet => Words {
            name: "設定どおり",
            meaning: "それぞれの賭けが設定どおりに終わります。",
        },
        Outcome::Foresight => {
            Words { name: "すべて成功", meaning: "すべての賭けが成功します。" }
        }
        Outcome::Tuition => {
            Words { name: "すべて失敗", meaning: "すべての賭けが失敗します。" }
        }
        Outcome::Expected => {
            Words { name: "期待値", meaning: "すべての収支を確率で加重します。" }
        }
    }
}

pub(crate) fn ends(ends: Ends) -> Words {
    match ends {
        Ends::Success => {
            Words { name: "成功", meaning: "賭けは設定した条件で成功します。" }
        }
        Ends::Failure => Words {
            name: "失敗",
            meaning: "賭けは失敗します。貸付なら回収分だけが戻ります。",
        },
        Ends::Expected => {
            Words { name: "期待値", meaning: "すべての収支を確率で加重します。" }
        }
    }
}

pub(crate) fn kind(kind: Kind) -> Words {
    match kind {
        Kind::Equity => Words {
            name: "出資",
            meaning: "企業の株式。後に取得額の何倍かで売ります。",
        },
        Kind::Loan => Words {
            name: "貸付", meaning: "利息を受け取り、満期に返済される資金です。"
        },
        Kind::Compute => Words {
            name: "計算設備",
            meaning: "計算設備を買い、価値がなくなるまで時間貸しします。",
        },
        Kind::Grant => Words {
            name: "寄付",
            meaning: "公開データなどに充てる資金。見返りはありません。",
        },
    }
}

pub(crate) fn preset(preset: Preset) -> Words {
    match preset {
        Preset::Tether2026 => Words {
            name: "Tether・2026年6月30日",
            meaning: "トークン1,836億ドル。BDOが署名した準備資産報告に基づきます。",
        },
        Preset::Article2024 => Words {
            name: "Tether・2024年（記事の描く年）",
            meaning: "2023年12月31日の資産に、その年の金利とトークンを当てはめます。従業員150人、賭けは3件。",
        },
        Preset::Circle2025 => Words {
            name: "Circle・2025年",
            meaning: "開始時のトークン439億ドル。収入の半分以上が提携先に渡ります。",
        },
        Preset::Bank => Words {
            name: "銀行",
            meaning: "同額の預金を短期国債と貸付で運用します。預金者に利息を払い、支店に費用がかかります。",
        },
    }
}

pub(crate) fn happening(happening: Happening) -> Words {
    match happening {
        Happening::Insolvent => Words {
            name: "債務超過",
            meaning: "準備資産の価値が債務を下回ります。",
        },
        Happening::Gated => Words {
            name: "償還待ち",
            meaning: "売れる資産をすべて売り、保有者が支払いを待っています。",
        },
        Happening::Overdrawn => Words {
            name: "現金不足",
            meaning: "現金が負になり、すぐに売れる資産も残っていません。",
        },
        Happening::OutOfRange => Words {
            name: "計算範囲外",
            meaning: "金額が1兆ドルの1億倍を超えるため、計算をそこで終えます。",
        },
    }
}

/// One sentence on an event: the month as a date, and its number in the projection.
pub(crate) fn happened(happening: Happening, date: &str, month: u32) -> String {
    match happening {
        Happening::Insolvent => {
            format!("{date}（{month}か月目）に、準備資産の価値が債務を下回ります。")
        }
        Happening::Gated => {
            format!("{date}（{month}か月目）に、売れる資産が尽き、償還が滞ります。")
        }
        Happening::Overdrawn => {
            format!("{date}（{month}か月目）に現金が負になり、すぐに売れる資産も残っていません。")
        }
        Happening::OutOfRange => format!(
            "計算は{date}（{month}か月目）の前で終わります。金額が大きすぎて表示できません。"
        ),
    }
}
