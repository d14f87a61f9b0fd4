//! Japanese names and meanings of the columns of the ledger and of the key figures.

use crate::text::Words;
use crate::text::texts::{KeyTexts, Ledger};

pub(crate) const LEDGER: Ledger = Ledger {
    month: words("月目", "計算開始からの月数。"),
    date: words("年月", "暦の月。"),
    rate: words("短期国債利回り", "その月の短期国債利回り（年率、%）。"),
    tokens: words("トークン", "月末のトークン発行残高。"),
    cash: words("現金", "月末の銀行預金。負なら当座借越です。"),
    repo: words("レポ", "月末のレポ残高。"),
    fund: words("MMF", "月末のMMF残高。"),
    bills: words("短期国債", "月末の米国短期国債残高。"),
    paper: words("コマーシャルペーパー", "月末のコマーシャルペーパーなどの残高。"),
    gold: words("金", "月末の金（時価）。"),
    bitcoin: words("ビットコイン", "月末のビットコイン（時価）。"),
    equities: words("上場株式", "月末の上場株式（時価）。"),
    loans: words("貸付", "月末の担保付き貸付（損失控除後）。"),
    other: words("その他", "月末のその他の資産。"),
    bets_inside: words("準備資産内の賭け", "準備資産に計上する賭け（簿価）。"),
    assets: words("資産", "月末の準備資産の合計。"),
    queue: words("償還待ち", "求められたが、まだ支払っていない償還。"),
    excess: words("余剰", "資産からトークン、償還待ち、その他の負債を引いた額。"),
    interest: words("利息", "その月に得た利息。"),
    bet_income: words("賭けの収入", "準備資産内の賭けからの収入。"),
    other_income: words("その他の収入", "利息でも手数料でもない収入。"),
    partners: words("提携先", "トークンを広める提携先への支払い。"),
    holders: words("保有者", "トークン保有者への支払い。"),
    fees: words("手数料", "償還手数料。"),
    costs: words("経費", "人件費、その他の運営費、保管手数料。"),
    losses: words("貸倒損失", "その月に貸し倒れた貸付。"),
    tax: words("税", "その月の利益への税。"),
    profit: words("利益", "営業利益（純額）。全収入から支払い、経費、損失、税を引いた額。"),
    marks: words("価格の変化", "価格の変化、売却時の値引き、償却。"),
    reported: words("公表利益", "利益と価格の変化の合計。"),
    purchases: words("購入", "利益で買った金とビットコイン。"),
    bets: words("賭け", "賭けへの支払い。"),
    dividends: words("配当", "株主への支払い。"),
};

pub(crate) const KEY: KeyTexts = KeyTexts {
    reserve_income: words("利息、今後12か月", "最初の12か月に準備資産が生む利息の総額。"),
    net_reserve_income: words("手元に残る利息", "提携先と保有者に払った後の利息。"),
    profit: words(
        "営業利益（純額）",
        "全収入から支払い、経費、損失、税を引いた額。価格の変化は含みません。",
    ),
    reported_profit: words("公表利益", "営業利益（純額）に価格の変化を加えた額。"),
    margin: words("利ざや", "利息から保有者の取り分を引き、利息を生む資産で割った年率。"),
    margin_after_partners: words("提携先控除後の利ざや", "提携先への支払いも引いた利ざや。"),
    profit_per_employee: words("従業員1人あたり利益", "営業利益（純額）を従業員数で割った額。"),
    cost_income: words("経費率", "提携先と保有者に払った後の収入に対する経費の割合。"),
    excess: words("余剰", "12か月後に債務を上回る資産。"),
    excess_ratio: words("余剰の対トークン比", "トークンに対する余剰の割合。"),
    excess_low: words("余剰の最低額", "期間中で最も小さい余剰。"),
    excess_low_month: words("余剰が最低の月", "余剰が最も小さくなる月。"),
    cushion_fall: words(
        "余剰が消える下落",
        "開始時の余剰をゼロにする、金・ビットコイン・上場株式の同時下落率。",
    ),
    break_even_rate: words(
        "損益分岐の利回り",
        "残高を一定としたとき、営業利益（純額）がゼロになる短期国債利回り。",
    ),
    break_even_tokens: words("損益分岐のトークン残高", "人件費などの固定費を賄えるトークン残高。"),
    income_per_bp: words(
        "金利1bpの影響",
        "開始時の残高で、短期国債利回りが0.01ポイント上がったときの12か月の利息の変化。",
    ),
    income_per_100bp: words(
        "金利1ポイント上昇の影響",
        "開始時の残高で、短期国債利回りが1ポイント上がったときの12か月の利息の変化。",
    ),
    income_per_100bp_down: words(
        "金利1ポイント低下の影響",
        "開始時の残高で、短期国債利回りが1ポイント下がったときの12か月の利息の変化。利回りはゼロを下回りません。",
    ),
    one_point: words(
        "金利1ポイントの影響",
        "開始時の残高で、短期国債利回りが1ポイント下がったとき、上がったときの12か月の利息の変化。",
    ),
    months_to_pay_bets: words(
        "賭けを賄う月数",
        "まだ払っていない賭けをすべて賄うのに必要な利益の月数。",
    ),
    bets_share: words("賭けの利益比", "12か月に払う賭けの、利益に対する割合。"),
    insolvent_month: words("債務超過の月", "準備資産が債務を下回る最初の月。"),
    gated_month: words("償還が滞る月", "償還が滞る最初の月。"),
    overdrawn_month: words("現金不足の月", "現金が負になる最初の月。"),
    out_of_range_month: words("計算範囲外の月", "金額が大きすぎて計算を終える月。"),
};

const fn words(name: &'static str, meaning: &'static str) -> Words {
    Words { name, meaning }
}
