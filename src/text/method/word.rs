//! Words of formulas that are neither an input nor a column of the ledger.
//!
//! Not here: the formulas.

use super::Language;

/// A word of a formula: its key, English, Japanese.
pub(crate) type FormulaWord = (&'static str, [&'static str; 2]);

/// Words: `"key" English, Japanese;`.
macro_rules! formula_words {
    ($($key:literal $english:literal, $japanese:literal;)*) => {
        /// Every word of a formula that no other table has.
        pub(crate) const FORMULA_WORDS: &[FormulaWord] = &[$(($key, [$english, $japanese])),*];
    };
}

formula_words! {
    "classes" "asset classes", "資産";
    "flows" "months with a flow", "収支のある月";
    "month_of" "month", "月";
    "holding" "opening holding", "月初の残高";
    "share" "share of the mix", "構成比";
    "rate_start" "bill rate at the start", "開始時の短期国債利回り";
    "partners_share" "partners’ share of interest", "利息のうち提携先の割合";
    "holders_share" "holders’ share", "保有者の割合";
    "other_income_a_year" "other income a year", "年間のその他の収入";
    "loan_loss_rate" "share of loans lost a year", "年間に失われる貸付の割合";
    "tax_rate" "tax rate", "税率";
    "payout" "share paid out", "配当する割合";
    "days" "days of the month", "月の日数";
    "year_days" "days of the year", "年の日数";
    "beta" "share of the bill rate", "連動率";
    "spread" "spread", "上乗せ幅";
    "yield" "yield", "利回り";
    "bill_yield" "bill yield today", "現在の短期国債利回り";
    "book_yield" "yield of the bills held", "保有する短期国債の利回り";
    "book_before" "yield of the bills held the month before", "前月の保有短期国債の利回り";
    "tokens_open" "opening tokens", "月初のトークン";
    "tokens_at_run" "tokens when the run begins", "取り付け開始時のトークン";
    "net" "net change of tokens", "トークンの純増減";
    "run" "redeemed in the run", "取り付けによる償還";
    "issued" "new tokens", "新規発行";
    "asked" "redemptions asked for", "請求された償還";
    "queue_open" "opening queue", "月初の償還待ち";
    "payable" "payable", "払える額";
    "paid" "paid to redeem", "払った償還";
    "paid_liquid" "paid out of liquid assets", "流動資産から払った償還";
    "liquid" "opening liquid assets", "月初の流動資産";
    "mark" "change in value", "価値の変化";
    "return" "return a year", "年間値上がり率";
    "fall" "fall in the month of the shock", "急落の月の下落率";
    "gold_now" "gold after the marks", "評価替え後の金";
    "bitcoin_now" "bitcoin after the marks", "評価替え後のビットコイン";
    "loans_open" "opening loans", "月初の貸付";
    "assets_open" "opening assets", "月初の資産";
    "before_tax" "profit before tax", "税引前利益";
    "free" "free cash", "使える現金";
    "liquid_paid" "liquid assets after redemption", "償還後の流動資産";
    "result" "result of the month so far", "ここまでの月の結果";
    "growth_bought" "growth of the class", "資産の増加額";
    "room" "room above the floor", "残す余剰を上回る分";
    "excess_so_far" "cushion before uses", "使う前の余剰";
    "use" "use", "使う額";
    "due" "due", "予定額";
    "dividend_base" "base of the dividend", "配当の基礎";
    "settled" "liquid assets after the month’s result", "月の結果を入れた後の流動資産";
    "liquid_share" "share of the liquid mix", "流動資産の構成比";
    "holding_close" "closing holding", "月末の残高";
    "excess_open" "opening cushion", "月初の余剰";
    "bets_outside" "bets paid from profit", "利益で払った賭け";
    "years" "years of the period", "期間の年数";
    "mean_earning" "mean holdings that bear interest", "利息を生む残高の平均";
    "fixed_costs" "people and other fixed costs", "人件費などの固定費";
    "margin_per_token" "margin per token", "トークンあたりの利鞘";
    "mean_profit" "mean profit a month", "月平均の利益";
    "bets_to_pay" "bets still to be paid", "これから払う賭け";
    "shares_kept" "part kept after partners", "提携先に払った後の割合";
    "rate_effect" "effect of the rate", "金利の効果";
    "volume_effect" "effect of the volume", "残高の効果";
    "yield_first" "earlier income for each token", "前期のトークンあたり収入";
    "yield_second" "later income for each token", "当期のトークンあたり収入";
    "tokens_first" "earlier mean tokens", "前期の平均トークン";
    "tokens_second" "later mean tokens", "当期の平均トークン";
    "back" "cash back", "回収額";
    "value" "book value", "簿価";
    "paid_in" "paid in", "支払額";
    "monthly_rate" "monthly rate of return", "月次の収益率";
    "flow" "flow of the month", "その月の収支";
    "nothing" "present value of all flows", "全収支の現在価値";
    "back_in_bills" "cash back compounded at the bill yield", "短期国債の利回りで複利にした回収額";
    "in_bills" "paid in, compounded at the bill yield", "短期国債の利回りで複利にした支払額";
    "term" "days until the class reprices", "金利改定までの日数";
    "term_years" "years until the class reprices", "金利改定までの年数";
    "modified" "modified duration", "修正デュレーション";
    "dv01" "DV01", "DV01";
    "assets_duration" "duration of the assets", "資産のデュレーション";
    "gap" "duration gap", "デュレーション・ギャップ";
    "tokens_years" "duration of the tokens", "トークンのデュレーション";
    "value_change" "change of economic value", "経済価値の変化";
    "shock_at" "shock at the term of the class", "資産の期間でのショック";
    "short_shock" "short shock S", "短期ショックS";
    "long_shock" "long shock G", "長期ショックG";
    "steepener" "steepener", "スティープ化";
    "flattener" "flattener", "フラット化";
    "within" "cash within the days", "期間内に現金になる額";
    "survivable" "survivable redemption", "耐えられる償還";
    "haircut" "haircut", "値引き";
    "coverage" "liquidity coverage", "流動性カバレッジ";
    "quality" "bills and overnight repo", "短期国債と翌日物レポ";
    "outflow" "outflow in 30 days", "30日間の流出";
    "inflow" "inflow in 30 days", "30日間の流入";
    "bill_price" "price of bills sold", "売却する短期国債の価格";
    "yield_move" "move of the yield", "利回りの上昇";
    "sold" "sold within five days", "5日間の売却額";
    "sold_unit" "3.5 billion US dollars", "35億ドル";
    "late" "late holders, for each dollar", "遅い人の受取額（1ドルあたり）";
    "paid_later" "paid later", "後に払われた額";
    "left" "assets left", "残った資産";
    "claims" "claims on the last day due", "最後の期日の請求";
    "smallest_fall" "smallest fall", "最小の下落率";
    "at_risk" "gold, bitcoin and listed shares", "金・ビットコイン・上場株式";
    "backing" "behind each dollar", "1ドルの裏付け";
    "lab_loss" "loss of the year", "その年の損失";
    "vintage_loss" "loss in the year of the source", "出典の年の損失";
    "break_even_year" "year of break-even", "黒字化の年";
    "source_year" "year of the source", "出典の年";
    "this_year" "year", "年";
    "proceeds" "proceeds", "売却額";
    "multiple" "multiple", "倍率";
    "amount" "amount of the bet", "賭けの金額";
    "rent" "net rent", "純賃料";
    "units" "machines", "台数";
    "hours" "hours a year", "年間稼働時間";
    "rented" "share rented", "稼働率";
    "price" "rent an hour", "1時間の賃料";
    "power" "power and hosting an hour", "1時間の電力・設置費";
    "by_rate" "holders paid by the bill rate", "短期金利で払う場合";
    "by_income" "holders paid by income", "収入で払う場合";
    "by_rest" "holders paid the rest", "残り全額を払う場合";
    "by_profit" "of profit", "利益を基礎とする場合";
    "by_reported" "of reported profit", "公表利益を基礎とする場合";
    "by_excess" "of the cushion", "余剰を基礎とする場合";
    "by_ramp" "on a glide", "徐々に動く場合";
    "by_ledger" "check", "照合";
    "by_stake" "a stake", "出資";
    "by_machines" "machines", "計算設備";
    "income_total" "all income after partners and holders", "提携先と保有者に払った後の全収入";
}

impl Language {
    /// Its text.
    pub(crate) fn formula_word(self, names: &[&'static str; 2]) -> &'static str {
        self.of(names)
    }
}
