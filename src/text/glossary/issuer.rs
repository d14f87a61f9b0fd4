//! Terms of the issuer: tokens, reserve, income and what becomes of it.

super::term_rows! {
    /// Terms of the issuer.
    TERMS {
        "stablecoin" ["token" "reserve" "peg" "issuer"] ()
            "Stablecoin", "A token on a blockchain that its issuer promises to take back for one dollar (or another currency). The promise is as good as the reserve behind it.",
            "ステーブルコイン", "すてーぶるこいん", "発行体が1ドル（または別の通貨）で買い戻すと約束する、ブロックチェーン上のトークン。約束の確かさは裏付けの準備資産による。";
        "issuer" ["stablecoin" "seigniorage"] ()
            "Issuer", "The company that sells tokens for a dollar each, owes that dollar on demand and keeps what the money earns.",
            "発行体", "はっこうたい", "トークンを1枚1ドルで売り、求められれば1ドルを返す義務を負い、その間に資金が生む収入を得る会社。";
        "token" ["stablecoin" "redemption" "turnover"] ("tokens" "mean_tokens" "tokens_path" "growth")
            "Token in circulation", "A token that is in somebody’s hands. To the issuer each is a debt of one dollar.",
            "流通トークン", "りゅうつうとーくん", "誰かの手元にあるトークン。発行体にとっては1枚ごとに1ドルの債務。";
        "float" ["seigniorage" "reserve"] ()
            "Float", "Money that somebody has handed over and not yet asked back, and that earns for whoever holds it meanwhile. All tokens in circulation are the issuer’s float.",
            "フロート", "ふろーと", "預けられてまだ返還を求められていない資金。その間の収益は預かる側に入る。流通するトークンのすべてが発行体のフロート。";
        "seigniorage" ["float" "net-interest-margin" "deposit-beta"] ("reserve_income" "interest")
            "Seigniorage", "The profit of issuing money: what the assets behind it earn, less what it costs to keep it going. Whoever holds the money gives that interest up.",
            "シニョレッジ（通貨発行益）", "しにょれっじ", "通貨を発行する側の利益。裏付け資産が生む収入から維持費を引いたもので、保有者はその利息を手放している。";
        "reserve" ["cushion" "liquid-assets" "attestation"] ("assets")
            "Reserve", "All assets that stand behind the tokens: bills, repo, cash, and whatever else the issuer holds against them.",
            "準備資産", "じゅんびしさん", "トークンを裏付けるすべての資産。短期国債、レポ、現金など、発行体が債務に対して持つもの。";
        "cushion" ["reserve" "insolvency" "own-funds" "haircut"] ("excess" "excess_ratio" "excess_low" "excess_low_month" "buffer" "floor" "cushion_fall")
            "Cushion (excess reserves)", "Assets above what is owed. It bears losses before the holders do; when it is gone, a token is worth less than a dollar of assets.",
            "余剰（超過準備）", "よじょう", "債務を上回る資産。損失を保有者より先に吸収し、なくなるとトークンの裏付けは1ドルに満たなくなる。";
        "own-funds" ["cushion" "mica"] ("own_funds")
            "Own funds", "Capital of the company itself, beside the reserve. Some rules ask for it as a part of tokens or of costs.",
            "自己資本", "じこしほん", "準備資産とは別の、会社そのものの資本。トークンや経費に対する割合で求める規制がある。";
        "redemption" ["token" "queue" "run" "pecking-order"] ("redemption_days" "redemption_fee")
            "Redemption", "Giving a token back to the issuer for its dollar. Selling it to somebody else is not a redemption.",
            "償還", "しょうかん", "トークンを発行体に返して1ドルを受け取ること。他人に売ることは償還ではない。";
        "queue" ["redemption" "gated"] ("queue")
            "Queue", "Redemptions that have been asked for and are not paid yet.",
            "償還待ち", "しょうかんまち", "請求されてまだ払われていない償還。";
        "gated" ["queue" "redemption" "run"] ("gated_month" "fund_gate")
            "Gated", "Said of an issuer or a fund that does not pay everybody who asks: the window is shut in whole or in part, and people wait.",
            "償還停止", "しょうかんていし", "発行体やファンドが請求のすべてには応じない状態。窓口が全部または一部閉まり、人々は待つ。";
        "turnover" ["redemption" "token"] ("turnover")
            "Turnover", "How often in a year the tokens are redeemed and issued anew. It earns fees and leaves the number of tokens as it is.",
            "回転率", "かいてんりつ", "トークンが1年に何回償還され、新たに発行されるか。手数料を生むが残高は変わらない。";
        "partner-share" ["net-interest-margin" "holder-share"] ("partner_share" "partner_fixed" "partners")
            "Partner share", "The part of the income that goes to exchanges and others who bring the token to people. At some issuers it is more than half.",
            "提携先の取り分", "ていけいさきのとりぶん", "トークンを広める取引所などに渡す収入の割合。半分を超える発行体もある。";
        "holder-share" ["deposit-beta" "partner-share" "tokenised-fund"] ("holder_share" "holder_basis" "holder_fee" "holders")
            "Holder share", "The part of the income that goes to whoever holds the token: nothing at most issuers, nearly all of it at a tokenised fund.",
            "保有者の取り分", "ほゆうしゃのとりぶん", "トークンの保有者に渡す収入の割合。多くの発行体ではゼロ、トークン化ファンドではほぼ全額。";
        "tokenised-fund" ["money-market-fund" "holder-share"] ()
            "Tokenised fund", "A share of a money-market fund that moves as a token. The holders get the interest; whoever runs it keeps a fee.",
            "トークン化ファンド", "とーくんかふぁんど", "トークンとして移転できるMMFの持ち分。利息は保有者のもので、運営者は手数料を取る。";
        "net-interest-margin" ["seigniorage" "deposit-beta" "basis-point"] ("margin" "margin_after_partners")
            "Net interest margin", "Interest earned less interest paid, as a yearly share of the assets that earn it. It is how banks measure the core of their business.",
            "純利鞘", "じゅんりざや", "受け取る利息から払う利息を引き、利息を生む資産で割った年率。銀行の本業を測る指標。";
        "cost-income" ["profit-per-employee" "operating-profit"] ("cost_income" "costs")
            "Cost/income ratio", "Costs as a share of income. A bank is thought lean below a half; an issuer can be below a tenth.",
            "経費率", "けいひりつ", "収入に対する経費の割合。銀行なら5割を下回れば効率的とされ、発行体では1割を下回ることもある。";
        "operating-profit" ["reported-profit" "marks"] ("profit")
            "Net operating profit", "All income less what is paid away, costs, losses and tax, without changes in prices. It can be spent.",
            "営業利益（純額）", "えいぎょうりえき", "全収入から支払い、経費、損失、税を引いた額で、価格の変化を含まない。実際に使える利益。";
        "reported-profit" ["operating-profit" "marks"] ("reported_profit" "reported")
            "Reported profit", "Operating profit and the change in prices of what is held, in one sum, as issuers announce it.",
            "公表利益", "こうひょうりえき", "営業利益に保有資産の価格の変化を足した額。発行体はこの合計を発表する。";
        "profit-per-employee" ["cost-income"] ("profit_per_employee" "staff")
            "Profit per employee", "Profit over the number of people. It compares like with like only where both sides are profits: a revenue per employee is another thing.",
            "従業員1人あたり利益", "じゅうぎょういんひとりあたりりえき", "利益を従業員数で割った値。比べられるのは利益どうしだけで、1人あたり売上高とは別のもの。";
        "break-even" ["operating-profit" "short-rate"] ("break_even_rate" "break_even_tokens" "earns_at_zero")
            "Break-even", "Where income just pays for everything: for an issuer a bill rate or a number of tokens, for a laboratory a year.",
            "損益分岐", "そんえきぶんき", "収入がちょうど支出を賄う点。発行体では金利やトークンの額、研究所では年で表す。";
        "dividend" ["cushion" "operating-profit"] ("dividend" "dividend_base" "dividends")
            "Dividend", "Profit paid to the owners. What is paid out can no longer stand behind the tokens.",
            "配当", "はいとう", "株主に払う利益。払った分はもうトークンの裏付けにならない。";
        "attestation" ["audit" "reserve"] ()
            "Attestation", "An accountant’s statement that figures drawn up by the company for one day agree with what was seen. It says nothing about other days or about controls.",
            "証明（アテステーション）", "しょうめい", "ある1日について会社が作った数字が、確認したものと一致するという会計士の報告。ほかの日や内部統制については何も言わない。";
        "audit" ["attestation"] ()
            "Audit", "An accountant’s examination of a whole year’s accounts, with tests of records and controls and an opinion on them. It is more than an attestation.",
            "監査", "かんさ", "1年分の決算全体を、記録や内部統制の検証とともに調べ、意見を述べる会計士の仕事。証明より踏み込む。";
        "genius-act" ["mica" "occ" "reserve"] ("genius" "bills_93")
            "GENIUS Act", "The US law of July 2025 on payment stablecoins. It says what may stand in a reserve, asks for reports each month, and lets no issuer pay interest for holding a token.",
            "GENIUS法", "じーにあすほう", "決済用ステーブルコインについての2025年7月の米国法。準備資産にできるものを定め、毎月の報告を求め、保有への利息の支払いを発行体に禁じる。";
        "occ" ["genius-act"] ("occ")
            "OCC", "The Office of the Comptroller of the Currency, which supervises national banks in the United States and proposes the detailed rules for issuers under its eye.",
            "OCC（通貨監督庁）", "おーしーしー", "米国の国法銀行を監督する官庁。監督下の発行体に対する細則を提案している。";
        "mica" ["e-money-token" "own-funds" "genius-act"] ("mica" "mica_significant")
            "MiCA", "The European Union’s regulation of crypto-assets. Of a stablecoin in one currency it asks that 30\u{a0}% of the money received, 60\u{a0}% if it is significant, stands as deposits at banks.",
            "MiCA", "みか", "EUの暗号資産市場規則。単一通貨のステーブルコインには、受け取った資金の30%（重要なものは60%）を銀行預金で持つことを求める。";
        "e-money-token" ["mica" "stablecoin"] ()
            "E-money token", "What European law calls a stablecoin in a single official currency: electronic money, redeemable at par at any time.",
            "電子マネートークン", "でんしまねーとーくん", "単一の法定通貨に連動するステーブルコインのEU法での呼び名。いつでも額面で償還できる電子マネー。";
    }
}
