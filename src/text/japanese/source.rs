//! Where numbers come from, in Japanese.

use crate::scenario::Source;
use crate::text::{Mark, Words};

/// A short form for the line under a control, and the full words with the date.
#[expect(clippy::too_many_lines, reason = "one table, matched exhaustively")]
pub(crate) fn source(source: Source) -> Words {
    match source {
        Source::Neutral => Words {
            name: "中立の値",
            meaning: "中立の値です。この設定例では定めていません。",
        },
        Source::TetherReport2026 => Words {
            name: "2026年6月30日の準備資産報告",
            meaning: "Tetherの2026年6月30日時点の準備資産報告（BDO署名）。",
        },
        Source::Bill2026 => Words {
            name: "2026年6月30日の3か月物短期国債",
            meaning: "2026年6月30日の3か月物短期国債。割引率3.74%を債券換算利回りに直したもの。",
        },
        Source::MaturityUndisclosed => Words {
            name: "満期は非開示",
            meaning: "発行体は短期国債とレポの満期を公表していません。",
        },
        Source::LoanYieldImplied => Words {
            name: "2026年第2四半期の利益から短期国債とレポの分を除いて算出",
            meaning: "2026年第2四半期の営業利益から短期国債とレポの利息を除いた残りを、貸付残高で割ったもの。",
        },
        Source::StaffPress2026 => Words {
            name: "2026年2月の報道",
            meaning: "2026年2月の報道。会社は人数を公表していません。",
        },
        Source::CostUndisclosed => Words {
            name: "費用は非開示",
            meaning: "発行体は経費、税、貸倒損失を公表していません。",
        },
        Source::BitcoinPolicy2023 => Words {
            name: "2023年5月からの会社の方針",
            meaning: "利益の最大15%をビットコインに充てるという2023年5月の会社方針。上限まで使うと仮定しています。",
        },
        Source::Payout2025 => Words {
            name: "2025年は利益の107%を配当",
            meaning: "2025年は利益101.06億ドルに対し108.55億ドルを配当しました。",
        },
        Source::HaircutAssumed => Words {
            name: "急な売却の値引きは不明",
            meaning: "金やビットコインを急いで売るときの値引きは分かっていません。",
        },
        Source::NoForecast => Words {
            name: "誰の予測でもない値",
            meaning: "あえて動かしていません。誰の予測でもありません。",
        },
        Source::BetsRecord => Words {
            name: "金額と時期は会社発表と報道",
            meaning: "それぞれの賭けについての会社発表と報道。結末は仮定です。",
        },
        Source::TetherReport2023 => Words {
            name: "2023年12月31日の準備資産報告",
            meaning: "Tetherの2023年12月31日時点の準備資産報告。",
        },
        Source::TetherReports2024 => Words {
            name: "2024年の四半期報告",
            meaning: "Tetherの2024年の四半期ごとの準備資産報告。",
        },
        Source::BillRecord => Words {
            name: "FRBの3か月物短期国債の統計",
            meaning: "3か月物短期国債の月次統計。FRBのH.15（FREDのTB3MS）。",
        },
        Source::BillRecordHeld => Words {
            name: "2026年5月まで実績、以後は据え置き",
            meaning: "2026年5月までは3か月国債の実績（FRB H.15）。それ以後の月は最後の値を据え置いたもので、予測ではない。",
        },
        Source::PriceChange2024 => Words {
            name: "2024年の価格変化",
            meaning: "2024年の価格変化。証明された保有高と公開統計から算出。",
        },
        Source::Article => {
            Words { name: "記事", meaning: "このページが検証する記事。" }
        }
        Source::TreasuriesAlone => Words {
            name: "記事は国債の利息だけを数える",
            meaning: "記事が数えるのは国債の利息だけなので、ここでは貸付の利息をゼロとします。",
        },
        Source::PayoutUndisclosed => Words {
            name: "2024年の配当は非開示",
            meaning: "2024年の配当額は公表されていません。",
        },
        Source::CircleReport2025 => Words {
            name: "2025年の年次報告書",
            meaning: "Circleの2025年の年次報告書。",
        },
        Source::CircleYield2025 => Words {
            name: "2025年の公表利回りと短期国債の差",
            meaning: "Circleが公表した2025年の利回りと、同年の3か月物短期国債との差。",
        },
        Source::CirclePartners2025 => Words {
            name: "2025年の感応度表と提携先の取り分",
            meaning: "Circle自身の感応度表と、2025年の提携先の平均的な取り分。",
        },
        Source::BankOrdinary => Words {
            name: "米国の銀行として普通の水準",
            meaning: "米国の銀行として普通の水準。公表された比率に置き換えるまでの値です。",
        },
        Source::OpenAiPress2024 => Words {
            name: "2024年についての報道",
            meaning: "OpenAIの2024年についての複数の報道。",
        },
        Source::OpenAiPlan2024 => Words {
            name: "2024年のThe Information",
            meaning: "The Informationが2024年に報じたOpenAIの計画。計画そのものの2023〜2028年の損失は440億ドル。",
        },
        Source::OpenAiPress2025 => Words {
            name: "2025年についての報道",
            meaning: "OpenAIの2025年の売上高についての報道。",
        },
        Source::OpenAiBurn2025 => Words {
            name: "2025年の現金流出、WSJ",
            meaning: "OpenAIの2025年の現金流出。2025年11月のウォール・ストリート・ジャーナル。上半期の営業損失だけで78億ドルだった。",
        },
        Source::OpenAiPlan2025 => Words {
            name: "2025年11月のWSJ",
            meaning: "2025年11月にウォール・ストリート・ジャーナルが報じたOpenAIの計画。2030年に黒字になる前、2028年の損失は740億ドルとされる。",
        },
        Source::OpenAiLeak2025 => Words {
            name: "2025年12月の流出資料",
            meaning: "2025年12月に流出したOpenAIの2026年の見通し。売上高は目標、損失は予想。",
        },
        Source::OpenAiStaff2025 => Words {
            name: "2025年上半期の報道",
            meaning: "2025年上半期の報道。OpenAIの従業員は約3,000人。",
        },
        Source::OpenAiStaff2026 => Words {
            name: "2026年のFTの転載",
            meaning: "2026年のフィナンシャル・タイムズの転載。OpenAIの従業員は約4,500人、年末までに8,000人の計画。",
        },
        Source::AnthropicRunRate2024 => Words {
            name: "2024年12月の年換算で、年間ではない",
            meaning: "2024年12月の売上を年換算したもの。2024年の売上高はこれを大きく下回るはず。",
        },
        Source::AnthropicPlan2025 => Words {
            name: "2025年11月の流出資料",
            meaning: "2025年11月に流出したAnthropicの2025年の計画。",
        },
        Source::AnthropicBurn2025 => Words {
            name: "2025年の現金流出、WSJ",
            meaning: "Anthropicの2025年の現金流出、30億ドル近く。ウォール・ストリート・ジャーナル。",
        },
        Source::AnthropicPlan2026 => Words {
            name: "2026年1月27日の報道",
            meaning: "2026年1月27日の報道。Anthropicの黒字化は2028年に延びた。",
        },
        Source::StaffUnknown => Words {
            name: "従業員数の公表は見つからず",
            meaning: "公表された従業員数は見つかっておらず、1人あたりの値は出しません。",
        },
    }
}

/// How sure a number is: the word, and what it stands for.
pub(crate) fn mark(mark: Mark) -> Words {
    match mark {
        Mark::Attested => Words {
            name: "証明済み",
            meaning: "署名のある報告、提出書類、公的統計。",
        },
        Mark::Reported => {
            Words { name: "報道・発表", meaning: "報道、または会社自身の発表。" }
        }
        Mark::Unverified => Words {
            name: "未確認",
            meaning: "根拠の弱い資料、または食い違う資料。",
        },
        Mark::Derived => {
            Words { name: "算出", meaning: "出典のある数字からの計算。" }
        }
        Mark::Assumed => Words {
            name: "仮定", meaning: "当サイトの仮定。理由を添えています。"
        },
        Mark::Yours => Words { name: "変更", meaning: "自分で変えた値。" },
    }
}

/// The line under a control; the source is a reason for the mark, or stands beside it.
pub(crate) fn line(mark: &str, source: &str, is_reason: bool) -> String {
    let joint = if is_reason { "：" } else { "・" };
    format!("{mark}{joint}{source}")
}
