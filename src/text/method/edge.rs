//! Words of what happens at the edges: rounding, limits, what is null; and of the versions.
//!
//! Not here: problems of a link, which have words of their own.

super::entries! {
    /// Every rule at the edges.
    EDGES {
        "posting" ["unit/usd.rs"]
            "Amounts have six decimals", "An amount is posted to 6 decimals, a token’s smallest unit, half to even. Days are multiplied first and the days of the year divided last.",
            "金額は小数6桁", "金額はトークンの最小単位である小数6桁に丸める（偶数丸め）。日数を先に掛け、年の日数で最後に割る。";
        "parts" ["model/holdings.rs"]
            "Who gets the rest", "When an amount is split, every part but the largest is rounded and the largest gets the rest: parts always add up to the whole.",
            "端数の行き先", "金額を分けるときは最大のもの以外を丸め、残りを最大のものに入れる。合計は必ず元の額になる。";
        "powers" ["unit/number.rs"]
            "Powers are taken once", "Yearly rates become monthly ones once, in binary floating point, and are posted to 16 decimals before they enter the ledger, so that every machine has the same.",
            "累乗は一度だけ", "年率から月率への換算は浮動小数点で一度だけ行い、小数16桁に丸めてから帳簿に入れる。どの環境でも同じ値になる。";
        "two-numbers" ["unit/number.rs"]
            "One model, two numbers", "The ledger is exact decimals; the many runs behind searches are floating point. The two are held together within a cent or a billionth of the largest amount.",
            "1つのモデル、2種類の数", "帳簿は正確な十進数、検索のための多数の計算は浮動小数点による。両者の差が1セントか最大額の10億分の1以内であることを確かめている。";
        "half-cent" ["model/projection.rs"]
            "Half a cent is no event", "Insolvency, waiting and an overdraft count from more than half a cent, so that rounding never makes one.",
            "半セントまでは出来事としない", "債務超過、償還待ち、当座借越は半セントを超えてから数える。丸めだけで起きることはない。";
        "range" ["model/projection.rs"]
            "Out of range", "A projection whose amounts would pass one followed by twenty noughts US dollars ends before that month, and says so.",
            "範囲を超える場合", "金額が1の後にゼロが20個並ぶドル額を超えるとき、計算はその月の前で終わり、そう表示する。";
        "zero-yield" ["model/input.rs"]
            "No yield below zero", "A yield that its spread would take below zero is held at zero: nobody pays for holding an asset.",
            "利回りの下限はゼロ", "上乗せ幅が利回りをゼロより下げる場合はゼロとする。資産を持つだけで支払うことはない。";
        "shares" ["scenario/plain.rs"]
            "Shares above 100\u{a0}%", "Named shares of the reserve that add up to more than 100\u{a0}% are reported and scaled back in proportion; bills are then zero.",
            "100%を超える構成比", "準備資産の割合の合計が100%を超えると警告し、比例して縮める。短期国債はゼロになる。";
        "null" ["analysis/key_figure.rs"]
            "What is null", "A ratio whose divisor is zero, and a rate that no rate is, does not exist: it is null in files and said in words on the page, never zero and never a large number.",
            "nullとなるもの", "分母がゼロの比率や、解のない利回りは存在しない。ファイルではnull、画面では言葉で示し、ゼロや大きな数にはしない。";
        "queue" ["model/growth.rs"]
            "Holders first", "While a redemption waits nothing is lent, bought, bet or paid out. Whoever waits comes first in the next month.",
            "保有者が先", "償還待ちがある間は、貸付・購入・賭け・配当をしない。待っている人は翌月に先に払われる。";
        "result" ["model/redemption.rs"]
            "The month’s result comes after", "What a month earns is settled after redemptions and can pay holders from the next month on.",
            "月の結果は後", "その月の収入は償還の後に精算し、保有者への支払いに使えるのは翌月から。";
        "frozen" ["model/shock.rs"]
            "Frozen cash", "Cash at a failed bank stays an asset but is neither paid, lent nor spent while it lasts.",
            "凍結された現金", "破綻した銀行の現金は資産のままだが、凍結中は支払い・貸付・支出に使えない。";
        "overdraft" ["model/settlement.rs"]
            "Only cash can be negative", "What cannot be settled stands as an overdraft in cash at today’s bill yield; no other asset is ever below zero.",
            "マイナスになるのは現金だけ", "精算できない分は現金の当座借越とし、現在の短期国債利回りがかかる。ほかの資産がマイナスになることはない。";
        "late-bets" ["model/bet.rs"]
            "A bet that is paid late begins late", "A bet begins in the month in which the last of it is paid; its exit, maturity or life moves by as many months.",
            "遅れて払う賭けは遅れて始まる", "賭けは最後の分を払った月に始まり、売却・満期・耐用期間も同じ月数だけ後ろにずれる。";
        "small-base" ["model/growth.rs"]
            "Growth from nothing", "Growth from fewer tokens than half a cent has no base: what cannot be sold does not grow with it.",
            "ゼロからの増加", "半セント未満のトークンからの増加率は定義せず、売れない資産は増やさない。";
        "record-end" ["model/rate.rs"]
            "Where the record ends", "A replayed record holds its last bill rate in the months after its end; they are marked as assumed.",
            "記録の終わり", "過去の金利を繰り返すとき、記録が終わった後の月は最後の値を保ち、仮定と表示する。";
        "links" ["scenario/query.rs"]
            "Every link opens", "What cannot be read in a link is reported and left at the preset; the rest of it counts.",
            "どのリンクも開く", "リンクの読めない部分は知らせて設定例の値のままとし、残りは使う。";
    }
    /// What has changed a number or a link.
    VERSIONS {
        "2026-11-22"
            "22 November 2026", "The first version: the ledger of thirteen steps, key figures, bets with what comes back of them, the laboratories, and links of version 1.",
            "2026年11月22日", "最初の版。13の手順による帳簿、主要な数字、賭けとその戻り、AI研究所、版1のリンク。";
        "2026-11-28"
            "28 November 2026", "Shocks to prices, loans and cash; holders paid by income or by the rest. Free cash takes a loss of the month, so that no dividend or bet overdraws the account. A class counts as bearing interest only where its yield is above zero: the margin of the preset of 2024 is 5.27\u{a0}% and was 4.98\u{a0}%. Links write the dividend as payout; the old key is read for ever, and version 1 stays.",
            "2026年11月28日", "価格・貸付・現金の急落と、収入または残り全額による保有者への支払いを追加。使える現金から月の損失を引き、配当や賭けで当座借越にならないようにした。利息を生むとみなすのは利回りがゼロを超える資産だけとし、2024年の設定例の純利鞘は4.98%から5.27%になった。リンクでの配当のキーはpayoutとなり、古いキーも読み続ける。版は1のまま。";
        "2026-11-29"
            "29 November 2026", "The risk desk: runs by the day, the liquidity ladder, falls at once, durations, rules, goal seek and tornado, with inputs of their own. No number of the ledger changed.",
            "2026年11月29日", "リスクの検証を追加。日ごとの取り付け、流動性の階段、一度の急落、デュレーション、規制、目標の逆算、トルネード図と、そのための入力。帳簿の数字は変わらない。";
    }
}
