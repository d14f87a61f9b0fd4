//! Words of the notices: what is breached, and the action that cures it.
//!
//! Not here: when a notice stands; [`crate::figure::notice`] decides.

use rust_decimal::Decimal;

use super::assumption::InputName;
use super::label::phrases;
use super::message::{findings, messages};
use crate::unit::Month;

findings! {
    /// Assets whose value can fall, as they are named together.
    AtRisk {
        /// Gold.
        Gold "gold", "金";
        /// Bitcoin.
        Bitcoin "bitcoin", "ビットコイン";
        /// Listed shares.
        Equities "listed shares", "上場株式";
        /// Secured loans.
        Loans "secured loans", "担保付き貸付";
        /// All else.
        Other "other assets", "その他の資産";
        /// Bets inside the reserve.
        Bets "bets on AI", "AIへの賭け";
    }
    /// What a notice is called: what is breached, in a few words.
    NoticeName {
        /// Profit of a small issuer.
        Estimate "Profit is an estimate.", "利益は推定値。";
        /// The reserve is worth less than what is owed.
        Insolvent "Insolvent.", "債務超過。";
        /// Holders have to wait.
        Gated "Redemptions wait.", "償還待ち。";
        /// Cash is below zero.
        Overdrawn "Overdrawn.", "現金不足。";
        /// Amounts would be too large to show.
        OutOfRange "Out of range.", "計算範囲外。";
        /// Shares of the reserve that pass the whole, percent.
        MixAbove { sum: Decimal }
            "The shares of the reserve add up to {sum}.", "準備資産の割合の合計が{sum}です。";
        /// Shares of the profit.
        PurchasesAbove { sum: Decimal }
            "Gold and bitcoin are to take {sum} of the profit.",
            "金とビットコインの購入が利益の{sum}になっています。";
        /// Shares of new tokens.
        IssuanceAbove { sum: Decimal }
            "Gold, bitcoin and loans are to take {sum} of new tokens.",
            "金・ビットコイン・貸付が新規トークンの{sum}になっています。";
        /// What can lose value, where that is one thing.
        Exceeds { asset: AtRisk }
            "{asset:capital} exceeds the cushion.", "{asset}が余剰を上回っています。";
        /// Where it is things of one kind.
        Exceed { assets: AtRisk }
            "{assets:capital} exceed the cushion.", "{assets}が余剰を上回っています。";
        /// Where it is several kinds.
        ExceedTogether { assets: Vec<AtRisk> }
            "{assets:^ + } exceed the cushion.", "{assets:・}の合計が余剰を上回っています。";
    }
    /// A sentence of a notice.
    NoticeSentence {
        /// What a small issuer does not publish.
        NeitherCostsNorSplit
            "This issuer publishes neither its costs nor how its income is split.",
            "この発行体は経費も収入の分け方も公表していません。";
        /// The same, of its costs alone.
        NoCosts "This issuer does not publish its costs.", "この発行体は経費を公表していません。";
        /// Of its split alone.
        NoSplit
            "This issuer does not publish how its income is split.",
            "この発行体は収入の分け方を公表していません。";
        /// Of its reserve.
        ReserveInPart
            "What its reserve holds is published only in part.",
            "準備資産の内訳は一部しか公表されていません。";
        /// Which inputs stand in their place.
        AreAssumed { inputs: Vec<InputName> }
            "Assumed instead: {inputs:, }.", "代わりに仮定した項目：{inputs:、}。";
        /// That it loses money by them.
        LossFollows
            "The loss comes from these assumptions alone: without them there would be none.",
            "損失はこれらの仮定だけから生じます。仮定がなければ損失はありません。";
        /// The reserve is below what is owed.
        InsolventIn { date: Month, month: u32 }
            "In {date:short} (month {month}) the reserve is worth less than what is owed.",
            "{date:short}（{month}か月目）に、準備資産の価値が債務を下回ります。";
        /// Holders have to wait.
        GatedIn { date: Month, month: u32 }
            "In {date:short} (month {month}) redemptions wait: nothing more can be sold.",
            "{date:short}（{month}か月目）に、売れる資産が尽き、償還が滞ります。";
        /// What is stuck in the month in which redemptions first wait.
        Stuck { amount: f64, assets: Vec<AtRisk> }
            "By then {amount:exact} of the reserve stands in {assets:, | and }, which cannot be sold within a month.",
            "このとき、1か月以内に売れない{assets:・}が{amount:exact}あります。";
        /// Cash of a failed bank in that month.
        Frozen { amount: f64 }
            "{amount:exact} of cash is frozen and cannot be paid out.",
            "現金のうち{amount:exact}は凍結されていて払い出せません。";
        /// Cash is below zero.
        OverdrawnIn { date: Month, month: u32 }
            "In {date:short} (month {month}) cash is below zero, and nothing is left that could be sold in time.",
            "{date:short}（{month}か月目）に現金が負になり、すぐに売れる資産も残っていません。";
        /// It is so from the start: bets carried in the reserve are more than it holds.
        OverdrawnByBets
            "The bets in the reserve are more than it holds, from the start on.",
            "準備資産の中の賭けが、開始時から準備資産を上回ります。";
        /// Amounts would be too large to show.
        OutOfRangeBefore { date: Month, month: u32 }
            "The projection ends before {date:short} (month {month}): amounts would be too large to show.",
            "計算は{date:short}（{month}か月目）の前で終わります。金額が大きすぎて表示できません。";
        /// What is done with shares of the reserve that pass the whole.
        MixScaled
            "They are scaled back to 100\u{a0}% in proportion, and no bills are left.",
            "比例して100%に縮めて計算し、短期国債は残りません。";
        /// With other shares.
        SharesScaled
            "They are scaled back to 100\u{a0}% in proportion.", "比例して100%に縮めて計算します。";
        /// What can lose value against the cushion.
        CanLose { at_risk: f64, cushion: f64 }
            "{at_risk:exact} of the reserve can lose value; the cushion is {cushion:exact}.",
            "価値が下がりうる資産は{at_risk:exact}、余剰は{cushion:exact}です。";
        /// The same where the cushion is short already.
        CanLoseMore { at_risk: f64, short: f64 }
            "{at_risk:exact} of the reserve can lose value; the cushion is short by {short:exact} already.",
            "価値が下がりうる資産は{at_risk:exact}。余剰はすでに{short:exact}不足しています。";
    }
    /// What can lose value as a finding, where it is the preset's own state: what it is beside the
    /// cushion, and the fall, percent, that takes it.
    QuietExposure {
        /// One asset.
        Of { asset: AtRisk, total: f64, cushion: f64, fall: f64 }
            "{asset:capital}: {total} beside a cushion of {cushion}, which a fall of {fall:%1} in value would take",
            "{asset}は{total}、余剰は{cushion}。{fall:%1}値下がりすると余剰はなくなる";
        /// Several together.
        Together { assets: Vec<AtRisk>, total: f64, cushion: f64, fall: f64 }
            "{assets:^, | and } are {total} beside a cushion of {cushion}: if together they lost {fall:%1} of their value, it would be gone",
            "{assets:・}は合わせて{total}、余剰は{cushion}。合計で{fall:%1}値下がりすると余剰はなくなる";
    }
    /// The button of an action that cures a breach.
    CureLabel {
        /// Less risk.
        IntoBills { amount: f64 }
            "Move {amount:exact} into bills", "{amount:exact}を短期国債に移す";
        /// The whole again.
        ScaleBack "Scale them back", "100%に収める";
        /// Only the months before the amounts grow too large.
        ShowOnly { months: u32 }
            "Show {months:# month|# months} only", "{months}か月だけ表示する";
    }
}

messages! {
    /// A name as a sentence of its own.
    with_stop(name: &str) "{name}.", "{name}。";
    /// The button that shows the notices that do not fit: "2 more".
    more_notices(count: usize) "{count} more", "ほか{count}件";
}

phrases! {
    /// Notices, for people who listen.
    notices_label "Notices", "お知らせ";
}
