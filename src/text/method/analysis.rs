//! Words of what is worked out from projections, with the file that does it.
//!
//! Not here: formulas.

super::entries! {
    /// Every analysis.
    ANALYSES {
        "constant" ["analysis/constant.rs"]
            "The constant balance sheet", "The opening holdings at a rate, with no flows, no marks and no lag. The break-even rate and the income for a basis point are of it.",
            "一定の残高", "期初の残高を一定とし、出入りも評価替えも遅れもないものとして金利だけを変える。損益分岐の利回りと1bpあたりの利息はこれによる。";
        "split" ["analysis/split.rs"]
            "Rate and volume", "How much of a change in income is a change of yield and how much a change of tokens; the two add up exactly.",
            "金利と残高の要因分解", "収入の変化のうち、利回りの変化による分とトークンの変化による分。足すとちょうど全体になる。";
        "venture" ["analysis/venture.rs"]
            "The book of bets", "Bets as a fund reports them, from their monthly flows: value and cash for each dollar paid in, the return a year, and the same money in bills.",
            "賭けの収支", "ファンドの報告と同じ形で、毎月の収支から、払った1ドルあたりの価値と回収、年率の収益、同額を短期国債に置いた場合を求める。";
        "bets" ["model/bet.rs"]
            "What comes back of a bet", "A stake brings its multiple at the exit; a loan a coupon and its principal; machines rent less power and hosting, written off in a straight line; a gift nothing. A lost loan brings its recovery, anything else that is lost brings nothing.",
            "賭けの戻り", "出資は売却時に倍率分が戻る。貸付は利子と元本。計算設備は賃料から電力・設置費を引いた額で、簿価は定額で減る。寄付は戻らない。失敗した貸付は回収率の分だけ、ほかの失敗は何も戻らない。";
        "race" ["analysis/race.rs"]
            "Profit against the laboratories", "The issuer’s profit added up since the start beside what two AI laboratories lose in the same months. A loss shrinks in a straight line from the year of its source to the year of break-even, and never turns into a profit.",
            "利益とAI研究所の損失", "開始からの利益の累計を、同じ期間の2つのAI研究所の損失と並べる。損失は出典の年から黒字化の年まで直線で縮み、利益にはならない。";
        "peer" ["analysis/peer.rs"]
            "Others on the same book", "The same tokens and rates for an issuer that shares its income with distributors, and for a bank that pays its depositors and holds capital.",
            "同じ残高のほかの事業者", "同じトークンと金利で、収入を提携先と分ける発行体と、預金者に利息を払い資本を持つ銀行を計算する。";
        "day-run" ["analysis/day_run.rs"]
            "A run by the day", "A share of the tokens comes back over some days, and each day the reserve pays as far as it can be turned into cash. It tells the first day on which somebody waits, what early and late holders get, and the share that breaks it, found by halving.",
            "日ごとの取り付け", "トークンの一部が数日にわたって戻り、準備資産は毎日、換金できる範囲で払う。最初に待たされる日、早い人と遅い人の受取額、破綻する割合（二分法）を求める。";
        "day-book" ["analysis/day_book.rs"]
            "What a day can sell", "Cash at once, repo and paper when they fall due, funds after their gate, bills as they mature or up to a limit a day at a price that own sales press down, gold and bitcoin up to a limit a day.",
            "1日に売れるもの", "現金は即時、レポとCPは満期、MMFは解約停止の後。短期国債は満期が来た分と、1日の上限までの売却（自らの売却で値が下がる）。金とビットコインは1日の上限まで。";
        "ladder" ["analysis/ladder.rs"]
            "The liquidity ladder", "What of the reserve is cash within 0, 1, 5, 30, 90 days and later, after haircuts, and how much redemption that survives. Liquidity coverage sets it against a month of stress.",
            "流動性の階段", "0・1・5・30・90日以内とそれ以後に、値引き後で現金になる額と、それで耐えられる償還の割合。流動性カバレッジは1か月のストレスと比べる。";
        "reverse" ["analysis/reverse_stress.rs"]
            "Reverse stress", "The smallest fall of gold, bitcoin and listed shares, or the smallest redemption, at which the cushion is gone; none where even a fall to nothing leaves some.",
            "リバース・ストレス", "余剰がなくなる最小の下落（金・ビットコイン・上場株式）や最小の償還。価格がゼロになっても余剰が残れば「なし」。";
        "rate-table" ["analysis/rate_table.rs"]
            "Rate table", "What steps of 25 to 300 basis points do to twelve months of income, on a constant balance sheet, with the lag of the bills and without it.",
            "金利変化の表", "25〜300bpの金利変化が12か月の収入に与える影響。残高は一定とし、短期国債の遅れがある場合とない場合を示す。";
        "duration" ["analysis/duration.rs"]
            "Duration and the Basel shocks", "How far the value of the reserve moves with rates, to the first order: modified duration, the value of a basis point, the gap to the tokens, and the six shocks of the Basel standard in its calibration of 2016 for the US dollar.",
            "デュレーションとバーゼルの金利ショック", "金利に対する準備資産の価値の動きを一次で求める。修正デュレーション、1bpの価値、トークンとのギャップと、バーゼル基準の6つのショック（米ドル、2016年の水準）。";
        "field" ["analysis/profit_field.rs"]
            "Profit over rate and tokens", "A year of the model for each pair of rate and tokens, with the lines along which it breaks even and earns what it earns now.",
            "金利とトークンによる利益", "金利とトークンの組ごとにモデルの1年を計算し、損益がゼロになる線と、いまと同じ利益になる線を引く。";
        "goal" ["analysis/goal.rs"]
            "Goal seek", "The values of an input at which a key figure is what was asked: a scan of the input’s range, then halving. It says so where there is none and where there are several.",
            "目標の逆算", "主要な数字が指定の値になる入力の値。範囲を一通り調べてから二分法で絞る。ない場合も複数ある場合もそのとおりに言う。";
        "tornado" ["analysis/tornado.rs"]
            "Tornado", "What each input alone does to a key figure over its usual range, the largest first.",
            "トルネード図", "各入力を1つずつ通常の幅だけ動かしたときの主要な数字の変化を、大きい順に並べる。";
        "fall" ["analysis/fall.rs"]
            "Falls at once", "What gold, bitcoin, listed shares and loans lose at once, and what is then behind each dollar of tokens. Other debts come before holders.",
            "一度の急落", "金・ビットコイン・上場株式・貸付が一度に失う額と、その後に1ドルのトークンを裏付ける額。その他の負債が保有者より先になる。";
    }
}
