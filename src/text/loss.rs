//! Words of what the loss of every bet does to the cushion, in both ways to pay.
//!
//! A finding is numbers and months; it becomes words here. Not here: which finding holds;
//! `figure` decides.

use super::Language;
use super::label::phrases;
use crate::unit::Month;
use Language::{English, Japanese};

/// USD with what it is of tokens, percent; there is no share without tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfTokens {
    /// USD, nought or more.
    pub usd: f64,
    /// Percent of tokens, nought or more.
    pub share: Option<f64>,
}

/// What the loss of every bet does at worst. A month that is missing is the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LossFinding {
    /// They stand outside: nothing is lost but what was paid.
    Outside {
        /// The lowest the cushion is.
        low: OfTokens,
        /// When.
        month: Option<Month>,
    },
    /// The reserve never carries a bet.
    NothingCarried,
    /// The reserve carries bets, but none when the cushion is lowest.
    NoneThen {
        /// The lowest the cushion is.
        low: OfTokens,
        /// When.
        month: Option<Month>,
    },
    /// There is less than is owed, and no bet that could be lost.
    Short {
        /// What is missing.
        short: OfTokens,
        /// When.
        month: Option<Month>,
        /// Whether bets are paid from the reserve, so that their endings count at other times.
        is_reserve: bool,
    },
    /// There is less than is owed before a bet is lost, and then still less.
    ShortAndLost {
        /// What is lost.
        lost: OfTokens,
        /// What is missing then.
        short: OfTokens,
        /// When.
        month: Option<Month>,
    },
    /// The cushion bears it.
    Borne {
        /// What is lost.
        lost: OfTokens,
        /// The cushion before it.
        before: f64,
        /// What is left.
        left: OfTokens,
        /// When.
        month: Option<Month>,
    },
    /// It breaks the token.
    Breaks {
        /// What is lost.
        lost: OfTokens,
        /// The cushion before it.
        before: f64,
        /// What is missing.
        short: OfTokens,
        /// When.
        month: Option<Month>,
    },
}

/// What stands below it: the size that breaks the token, or what holds payment back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LossLimit {
    /// More than this cushion, lost in the reserve, breaks the token.
    Cushion(f64),
    /// There is no cushion.
    NoCushion,
    /// Outside the reserve: no bet waits.
    NoWait,
    /// Outside the reserve: the longest wait, in months.
    Wait(u32),
    /// The same, and a bet still waits at the end.
    StillWaits(u32),
    /// The payments used the cushion up: so much would not be missing without them, and whether
    /// something would be missing all the same.
    UsedUp(f64, bool),
    /// The payments make holders wait: so much would not wait without them, and whether
    /// something would wait all the same.
    MakesWait(f64, bool),
    /// Short already: there is no limit to speak of.
    None,
}

phrases! {
    /// The title over what the loss of every bet does.
    loss_title "If every bet were lost at once", "すべての賭けを一度に失ったら";
}

impl Language {
    /// Before the case that holds now.
    pub fn loss_case(self, reserve_pays: bool, is_chosen: bool) -> String {
        let case = match (self, reserve_pays) {
            (English, false) => "Paid from profit",
            (English, true) => "Paid from the reserve",
            (Japanese, false) => "利益から支払う場合",
            (Japanese, true) => "準備資産から支払う場合",
        };
        match (self, is_chosen) {
            (_, false) => case.to_owned(),
            (English, true) => format!("{case} · as set"),
            (Japanese, true) => format!("{case}・現在の設定"),
        }
    }

    /// What the loss does.
    pub fn loss_words(self, found: &LossFinding) -> String {
        match self {
            English => loss_english(found),
            Japanese => loss_japanese(found),
        }
    }

    /// What stands below it; empty where there is nothing to say.
    pub fn loss_limit(self, limit: LossLimit) -> String {
        match self {
            English => limit_english(limit),
            Japanese => limit_japanese(limit),
        }
    }

    /// "in August 2026", "at the start".
    fn loss_month(self, month: Option<Month>) -> String {
        match (self, month) {
            (English, Some(month)) => format!("in {}", self.date_long(month)),
            (Japanese, Some(month)) => self.date_long(month),
            (English, None) => "at the start".to_owned(),
            (Japanese, None) => "開始時".to_owned(),
        }
    }

    /// An amount with what it is of tokens: "$1.5 bn (0.8 % of tokens)".
    fn of_tokens(self, OfTokens { usd, share }: OfTokens) -> String {
        let money = self.money_short(usd);
        let share = share.map(|share| self.percent(share, 1));
        match (self, share) {
            (_, None) => money,
            (English, Some(share)) => format!("{money} ({share} of tokens)"),
            (Japanese, Some(share)) => format!("{money}（トークンの{share}）"),
        }
    }
}

fn loss_english(found: &LossFinding) -> String {
    let of = |amount: &OfTokens| English.of_tokens(*amount);
    let money = |usd: &f64| English.money_short(*usd);
    let when = |month: &Option<Month>| English.loss_month(*month);
    match found {
        LossFinding::Outside { low, month } => format!(
            "The reserve loses nothing: the bets stand outside it. The cushion is lowest {}, at {}, and no ending of a bet changes that.",
            when(month),
            of(low)
        ),
        LossFinding::NothingCarried => {
            "The reserve carries no bet, so there is nothing to lose.".to_owned()
        }
        LossFinding::NoneThen { low, month } => format!(
            "The cushion is lowest {}, at {}, when the reserve carries no bet; whenever it does, more is left after the loss.",
            when(month),
            of(low)
        ),
        LossFinding::Short { short, month, is_reserve } => {
            let at = if month.is_some() { "At worst," } else { "Already" };
            let end = if *is_reserve {
                "and carries no bet then"
            } else {
                "and no ending of a bet changes that"
            };
            format!("{at} {}, the reserve is short by {}, {end}.", when(month), of(short))
        }
        LossFinding::ShortAndLost { lost, short, month } => format!(
            "At worst, {}, {} would be lost where there is no cushion already: the reserve would be short by {}.",
            when(month),
            of(lost),
            of(short)
        ),
        LossFinding::Borne { lost, before, left, month } => format!(
            "At worst, {}, the cushion would fall by {}, from {} to {}.",
            when(month),
            of(lost),
            money(before),
            of(left)
        ),
        LossFinding::Breaks { lost, before, short, month } => format!(
            "At worst, {}, {} would be lost against a cushion of {}: the reserve would be short by {}. The token breaks.",
            when(month),
            of(lost),
            money(before),
            of(short)
        ),
    }
}

fn loss_japanese(found: &LossFinding) -> String {
    let of = |amount: &OfTokens| Japanese.of_tokens(*amount);
    let money = |usd: &f64| Japanese.money_short(*usd);
    let when = |month: &Option<Month>| Japanese.loss_month(*month);
    match found {
        LossFinding::Outside { low, month } => format!(
            "準備資産は何も失わない。賭けはその外にある。余剰が最も薄いのは{}の{}で、賭けがどう終わってもそれは変わらない。",
            when(month),
            of(low)
        ),
        LossFinding::NothingCarried => "準備資産の中に賭けはなく、失うものはない。".to_owned(),
        LossFinding::NoneThen { low, month } => format!(
            "余剰が最も薄いのは{}の{}で、そのとき準備資産の中に賭けはない。賭けがある時点では、すべて失ってもそれより多く残る。",
            when(month),
            of(low)
        ),
        LossFinding::Short { short, month, is_reserve } => {
            let at = if month.is_some() { "最悪の時点（" } else { "すでに" };
            let close = if month.is_some() { "）" } else { "" };
            let end = if *is_reserve {
                "そのとき準備資産の中に賭けはない"
            } else {
                "賭けの結末では変わらない"
            };
            format!("準備資産は{at}{}{close}に{}不足しており、{end}。", when(month), of(short))
        }
        LossFinding::ShortAndLost { lost, short, month } => format!(
            "最悪の時点（{}）では、余剰がすでにないところで{}を失い、{}が不足する。",
            when(month),
            of(lost),
            of(short)
        ),
        LossFinding::Borne { lost, before, left, month } => format!(
            "最悪の時点（{}）で余剰は{}減り、{}から{}になる。",
            when(month),
            of(lost),
            money(before),
            of(left)
        ),
        LossFinding::Breaks { lost, before, short, month } => format!(
            "最悪の時点（{}）では、{}の余剰に対して{}を失い、{}が不足する。トークンの裏付けは1ドルを割り込む。",
            when(month),
            money(before),
            of(lost),
            of(short)
        ),
    }
}

fn limit_english(limit: LossLimit) -> String {
    let money = |usd: f64| English.money_short(usd);
    match limit {
        LossLimit::Cushion(cushion) => format!(
            "The limit is the cushion: more than {} of bets in the reserve, all lost then, breaks the token.",
            money(cushion)
        ),
        LossLimit::NoCushion => {
            "There is no cushion: any bet in the reserve that is lost breaks the token.".to_owned()
        }
        LossLimit::NoWait => {
            "However large, a bet is paid only from what the cushion has above its floor. Here none has to wait for that.".to_owned()
        }
        LossLimit::Wait(months) => format!(
            "However large, a bet is paid only from what the cushion has above its floor, here up to {} late.",
            English.month_count(months)
        ),
        LossLimit::StillWaits(months) => format!(
            "However large, a bet is paid only from what the cushion has above its floor: here one waits {} and is not paid in full at the end.",
            English.month_count(months)
        ),
        LossLimit::UsedUp(usd, false) => format!(
            "But the bets cost more than the cushion has: without them {} would not be missing, and every token would be covered.",
            money(usd)
        ),
        LossLimit::UsedUp(usd, true) => format!(
            "But the bets add to what is missing: without them {} less would be.",
            money(usd)
        ),
        LossLimit::MakesWait(usd, false) => format!(
            "But what was paid for bets cannot be paid to holders: {} waits that would not wait without them.",
            money(usd)
        ),
        LossLimit::MakesWait(usd, true) => format!(
            "But what was paid for bets cannot be paid to holders: without them {} less would wait.",
            money(usd)
        ),
        LossLimit::None => String::new(),
    }
}

fn limit_japanese(limit: LossLimit) -> String {
    let money = |usd: f64| Japanese.money_short(usd);
    match limit {
        LossLimit::Cushion(cushion) => format!(
            "限度は余剰である。準備資産の中の賭けが{}を超え、そのときすべて失われると、トークンの裏付けが1ドルを割り込む。",
            money(cushion)
        ),
        LossLimit::NoCushion => {
            "余剰がない。準備資産の中の賭けを失えば、その分だけトークンの裏付けが1ドルを割り込む。"
                .to_owned()
        }
        LossLimit::NoWait => {
            "賭けがどれほど大きくても、残しておく余剰を上回る分からしか支払わない。ここでは支払いを待つ賭けはない。".to_owned()
        }
        LossLimit::Wait(months) => format!(
            "賭けがどれほど大きくても、残しておく余剰を上回る分からしか支払わない。ここでは最長{}遅れる。",
            Japanese.month_count(months)
        ),
        LossLimit::StillWaits(months) => format!(
            "賭けがどれほど大きくても、残しておく余剰を上回る分からしか支払わない。ここでは{}待っても期間内に払い終わらない。",
            Japanese.month_count(months)
        ),
        LossLimit::UsedUp(usd, false) => format!(
            "ただし、賭けの負担が余剰を上回っている。賭けがなければ{}は不足せず、すべてのトークンに裏付けがある。",
            money(usd)
        ),
        LossLimit::UsedUp(usd, true) => format!(
            "ただし、賭けのために不足が広がっている。賭けがなければ不足は{}少ない。",
            money(usd)
        ),
        LossLimit::MakesWait(usd, false) => format!(
            "ただし、賭けに支払った分は償還に回せない。賭けがなければ、{}の償還が待つことはない。",
            money(usd)
        ),
        LossLimit::MakesWait(usd, true) => format!(
            "ただし、賭けに支払った分は償還に回せない。賭けがなければ、待つ償還は{}少ない。",
            money(usd)
        ),
        LossLimit::None => String::new(),
    }
}
