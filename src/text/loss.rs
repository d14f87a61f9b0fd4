//! Words of what the loss of every bet does to the cushion, in both ways to pay.
//!
//! A finding is numbers and months; it becomes words here. Not here: which finding holds;
//! `figure` decides.

use super::Language;
use super::label::phrases;
use super::message::{Hole, findings, messages};
use crate::unit::Month;

/// USD with what it is of tokens, percent; there is no share without tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfTokens {
    /// USD, nought or more.
    pub usd: f64,
    /// Percent of tokens, nought or more.
    pub share: Option<f64>,
}

impl Hole for OfTokens {
    fn written(&self, language: Language, style: &str) -> String {
        match self.share {
            Some(share) => language.of_tokens(self.usd, share),
            None => self.usd.written(language, style),
        }
    }
}

findings! {
    /// What the loss of every bet does at worst.
    LossFinding {
        /// They stand outside: nothing is lost but what was paid.
        Outside { low: OfTokens, when: When }
            "The reserve loses nothing: the bets stand outside it. The cushion is lowest {when}, at {low}, and no ending of a bet changes that.",
            "準備資産は何も失わない。賭けはその外にある。余剰が最も薄いのは{when}の{low}で、賭けがどう終わってもそれは変わらない。";
        /// The reserve never carries a bet.
        NothingCarried
            "The reserve carries no bet, so there is nothing to lose.",
            "準備資産の中に賭けはなく、失うものはない。";
        /// The reserve carries bets, but none when the cushion is lowest.
        NoneThen { low: OfTokens, when: When }
            "The cushion is lowest {when}, at {low}, when the reserve carries no bet; whenever it does, more is left after the loss.",
            "余剰が最も薄いのは{when}の{low}で、そのとき準備資産の中に賭けはない。賭けがある時点では、すべて失ってもそれより多く残る。";
        /// There is less than is owed, and no bet that could be lost; whether bets are paid from
        /// the reserve, so that their endings count at other times.
        Short { short: OfTokens, month: Month, is_reserve: bool }
            "At worst, in {month}, the reserve is short by {short}, and {is_reserve:carries no bet then|no ending of a bet changes that}.",
            "準備資産は最悪の時点（{month}）に{short}不足しており、{is_reserve:そのとき準備資産の中に賭けはない|賭けの結末では変わらない}。";
        /// The same, and never less than at the start.
        ShortAlready { short: OfTokens, is_reserve: bool }
            "Already at the start, the reserve is short by {short}, and {is_reserve:carries no bet then|no ending of a bet changes that}.",
            "準備資産はすでに開始時に{short}不足しており、{is_reserve:そのとき準備資産の中に賭けはない|賭けの結末では変わらない}。";
        /// There is less than is owed before a bet is lost, and then still less.
        ShortAndLost { lost: OfTokens, short: OfTokens, when: When }
            "At worst, {when}, {lost} would be lost where there is no cushion already: the reserve would be short by {short}.",
            "最悪の時点（{when}）では、余剰がすでにないところで{lost}を失い、{short}が不足する。";
        /// The cushion bears it.
        Borne { lost: OfTokens, before: f64, left: OfTokens, when: When }
            "At worst, {when}, the cushion would fall by {lost}, from {before} to {left}.",
            "最悪の時点（{when}）で余剰は{lost}減り、{before}から{left}になる。";
        /// It breaks the token.
        Breaks { lost: OfTokens, before: f64, short: OfTokens, when: When }
            "At worst, {when}, {lost} would be lost against a cushion of {before}: the reserve would be short by {short}. The token breaks.",
            "最悪の時点（{when}）では、{before}の余剰に対して{lost}を失い、{short}が不足する。トークンの裏付けは1ドルを割り込む。";
    }
    /// When that is.
    When {
        /// In a month.
        In { month: Month } "in {month}", "{month}";
        /// Before the first.
        AtStart "at the start", "開始時";
    }
    /// What stands below it: the size that breaks the token, or what holds payment back.
    LossLimit {
        /// More than this cushion, lost in the reserve, breaks the token.
        Cushion { cushion: f64 }
            "The limit is the cushion: more than {cushion} of bets in the reserve, all lost then, breaks the token.",
            "限度は余剰である。準備資産の中の賭けが{cushion}を超え、そのときすべて失われると、トークンの裏付けが1ドルを割り込む。";
        /// There is no cushion.
        NoCushion
            "There is no cushion: any bet in the reserve that is lost breaks the token.",
            "余剰がない。準備資産の中の賭けを失えば、その分だけトークンの裏付けが1ドルを割り込む。";
        /// Outside the reserve: no bet waits.
        NoWait
            "However large, a bet is paid only from what the cushion has above its floor. Here none has to wait for that.",
            "賭けがどれほど大きくても、残しておく余剰を上回る分からしか支払わない。ここでは支払いを待つ賭けはない。";
        /// Outside the reserve: the longest wait.
        Wait { months: u32 }
            "However large, a bet is paid only from what the cushion has above its floor, here up to {months:# month|# months} late.",
            "賭けがどれほど大きくても、残しておく余剰を上回る分からしか支払わない。ここでは最長{months}か月遅れる。";
        /// The same, and a bet still waits at the end.
        StillWaits { months: u32 }
            "However large, a bet is paid only from what the cushion has above its floor: here one waits {months:# month|# months} and is not paid in full at the end.",
            "賭けがどれほど大きくても、残しておく余剰を上回る分からしか支払わない。ここでは{months}か月待っても期間内に払い終わらない。";
        /// The payments used the cushion up: so much would not be missing without them.
        UsedUp { usd: f64 }
            "But the bets cost more than the cushion has: without them {usd} would not be missing, and every token would be covered.",
            "ただし、賭けの負担が余剰を上回っている。賭けがなければ{usd}は不足せず、すべてのトークンに裏付けがある。";
        /// So much less would be missing without them.
        AddsToGap { usd: f64 }
            "But the bets add to what is missing: without them {usd} less would be.",
            "ただし、賭けのために不足が広がっている。賭けがなければ不足は{usd}少ない。";
        /// The payments make holders wait: so much would not wait without them.
        MakesWait { usd: f64 }
            "But what was paid for bets cannot be paid to holders: {usd} waits that would not wait without them.",
            "ただし、賭けに支払った分は償還に回せない。賭けがなければ、{usd}の償還が待つことはない。";
        /// So much less would wait without them.
        AddsToQueue { usd: f64 }
            "But what was paid for bets cannot be paid to holders: without them {usd} less would wait.",
            "ただし、賭けに支払った分は償還に回せない。賭けがなければ、待つ償還は{usd}少ない。";
    }
}

messages! {
    /// Before one of the two cases, and whether it holds now.
    loss_case(reserve_pays: bool, is_chosen: bool)
        "{reserve_pays:Paid from the reserve|Paid from profit}{is_chosen: · as set|}",
        "{reserve_pays:準備資産から支払う場合|利益から支払う場合}{is_chosen:・現在の設定|}";
    /// An amount with what it is of tokens: "$1.5 bn (0.8 % of tokens)".
    of_tokens(usd: f64, share: f64)
        "{usd} ({share:%1} of tokens)", "{usd}（トークンの{share:%1}）";
}

phrases! {
    /// The title over what the loss of every bet does.
    loss_title "If every bet were lost at once", "すべての賭けを一度に失ったら";
}
