//! Terms of risk: losses, runs and what they are measured by.

super::term_rows! {
    /// Terms of risk.
    TERMS {
        "peg" ["stablecoin" "redemption"] ()
            "Peg", "The price that a token is meant to keep, one dollar. On exchanges it can be off for hours; whether it comes back hangs on redemption.",
            "ペッグ", "ぺっぐ", "トークンが保つべき価格、つまり1ドル。取引所では数時間外れることがあり、戻るかどうかは償還できるかによる。";
        "run" ["redemption" "gated" "pecking-order" "survivable"] ("run_share" "run_month" "run_months" "stress_share" "stress_days" "stress_profile")
            "Run", "Many holders asking for their money at once, each because the others might. Whoever comes late may find less.",
            "取り付け", "とりつけ", "ほかの人もそうするかもしれないと、多くの保有者が一斉に返金を求めること。遅い人ほど受け取りが減るおそれがある。";
        "pecking-order" ["liquid-assets" "run" "haircut"] ("sale_order")
            "Pecking order", "The order in which assets are used to pay holders: first what is cash already, last what can hardly be sold.",
            "売却の順序", "ばいきゃくのじゅんじょ", "払い戻しに資産を使う順番。すでに現金のものから始め、売りにくいものは最後。";
        "liquid-assets" ["pecking-order" "liquidity-coverage" "reserve"] ()
            "Liquid assets", "What is cash or becomes cash within days without loss: here cash, repo, money-market funds, bills and commercial paper.",
            "流動資産", "りゅうどうしさん", "現金、または数日で損失なく現金になる資産。ここでは現金、レポ、MMF、短期国債、CP。";
        "haircut" ["fire-sale" "pecking-order" "cushion"] ("gold_haircut" "bitcoin_haircut" "equities_haircut" "loans_haircut" "other_haircut")
            "Haircut", "How far below its value an asset sells in haste, or counts as collateral.",
            "ヘアカット（値引き）", "へあかっと", "急いで売るとき、または担保として数えるときに、価値から差し引かれる割合。";
        "fire-sale" ["haircut" "run"] ("bills_impact" "bills_daily" "gold_daily" "bitcoin_daily")
            "Fire sale", "Selling because one must, at a price that the selling itself presses down.",
            "投げ売り", "なげうり", "やむを得ず、自らの売りで下がる価格で売ること。";
        "marks" ["reported-profit" "haircut"] ("marks" "gold_return" "bitcoin_return" "equities_return")
            "Marks (mark to market)", "Changes in value that come from prices, not from payments. They appear in reported profit and can vanish again.",
            "評価替え（時価評価）", "ひょうかがえ", "支払いではなく価格による価値の変化。公表利益に入り、また消えることもある。";
        "insolvency" ["cushion" "gated"] ("insolvent_month")
            "Insolvency", "Owing more than one has. An issuer can be insolvent and still pay, until the last ones come.",
            "債務超過", "さいむちょうか", "債務が資産を上回ること。債務超過でも払い続けられるが、最後に来た人の分が足りない。";
        "overdraft" ["liquid-assets"] ("overdrawn_month")
            "Overdraft", "A bank account below zero. Here it is what a month takes beyond everything that could be sold.",
            "当座借越", "とうざかりこし", "残高がマイナスの銀行口座。ここでは、売れるものをすべて売っても月の支出に足りない分。";
        "frozen-cash" ["run" "liquid-assets"] ("cash_frozen" "frozen_months" "frozen_loss" "stress_frozen")
            "Frozen cash", "Deposits at a bank that does not open. In March 2023 Circle had 3.3 of its 9.7 billion dollars of cash at Silicon Valley Bank over a weekend.",
            "凍結された現金", "とうけつされたげんきん", "開かない銀行にある預金。2023年3月、Circleの現金97億ドルのうち33億ドルが、週末の間シリコンバレー銀行から動かせなかった。";
        "stress-test" ["reverse-stress" "run"] ("stress_gold" "stress_bitcoin" "stress_equities" "stress_loans" "shock_month" "gold_shock" "bitcoin_shock" "equities_shock" "loans_shock")
            "Stress test", "A bad case that is set and worked out: what is left after this fall, this run, this rate?",
            "ストレステスト", "すとれすてすと", "悪い場合を設定して計算すること。この下落、取り付け、金利の後に何が残るか。";
        "reverse-stress" ["stress-test" "cushion"] ("survive_fall")
            "Reverse stress test", "A stress test from its end: how bad must it be until the cushion is gone?",
            "リバース・ストレステスト", "りばーすすとれすてすと", "結果から逆にたどるストレステスト。どれだけ悪くなれば余剰がなくなるか。";
        "liquidity-coverage" ["liquid-assets" "survivable"] ("outflow_30d")
            "Liquidity coverage ratio", "Assets of high quality over what may flow out in thirty days of stress. Banks must keep at least 100\u{a0}%.",
            "流動性カバレッジ比率", "りゅうどうせいかばれっじひりつ", "質の高い流動資産を、30日間のストレスで流出しうる額で割った比率。銀行には100%以上が求められる。";
        "survivable" ["run" "liquidity-coverage" "haircut"] ()
            "Survivable redemption", "The share of tokens that can be paid within some days, after haircuts.",
            "耐えられる償還", "たえられるしょうかん", "値引き後の資産で、一定の日数以内に払えるトークンの割合。";
        "risky-share" ["cushion" "marks"] ("gold" "bitcoin" "equities" "loans" "other")
            "Risky share", "The part of the reserve whose price moves or whose borrower can fail: gold, bitcoin, listed shares, loans, other assets and bets inside.",
            "リスク資産の割合", "りすくしさんのわりあい", "準備資産のうち、価格が動くか借り手が破綻しうるもの。金、ビットコイン、上場株式、貸付、その他、準備資産内の賭け。";
        "collateral" ["haircut" "repo"] ("loan_loss")
            "Collateral", "What a borrower leaves with the lender, who may sell it if the loan is not paid back.",
            "担保", "たんぽ", "借り手が貸し手に預け、返済されなければ貸し手が売れるもの。";
        "concentration" ["frozen-cash" "occ"] ("largest_institution")
            "Concentration", "Much of the money in one place: one bank, one custodian, one borrower.",
            "集中", "しゅうちゅう", "資金の多くが1つの銀行、保管機関、借り手に偏ること。";
        "tornado" ["goal-seek"] ()
            "Tornado", "Bars that show what each input alone does to a result, the longest on top, so that they look like a whirlwind.",
            "トルネード図", "とるねーどず", "各入力が結果に与える影響を長い順に並べた棒の図。竜巻のように見える。";
        "goal-seek" ["tornado" "break-even"] ()
            "Goal seek", "Asking a model backwards: which input gives this result?",
            "目標の逆算", "もくひょうのぎゃくさん", "モデルに逆から問うこと。どの入力ならこの結果になるか。";
        "roll-forward" ["cushion" "dividend"] ()
            "Roll-forward", "Last balance, plus what came, less what went, equals this balance. Where it does not, something has not been told.",
            "残高の推移表", "ざんだかのすいいひょう", "前の残高に入った分を足し、出た分を引けば今の残高になるという照合。合わなければ、示されていないものがある。";
    }
}
