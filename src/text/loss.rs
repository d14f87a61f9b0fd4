//! Words of what the loss of every bet does to the cushion, in both ways to pay.
//!
//! Not here: which words apply; `figure` decides.

use super::Language;
use Language::{English, Japanese};

/// What the loss of every bet does; amounts, shares and months are finished texts. A share is
/// one of tokens; there is none without tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LossFinding {
    /// They stand outside: nothing is lost but what was paid.
    Outside {
        /// The lowest the cushion is.
        low: String,
        /// The same of tokens.
        share: Option<String>,
        /// When.
        month: String,
    },
    /// The reserve carries no bet.
    NothingCarried,
    /// There is less than is owed, whatever becomes of a bet.
    Short {
        /// What is missing.
        short: String,
        /// The same of tokens.
        share: Option<String>,
        /// When, at the worst; `None` says at the start.
        month: Option<String>,
    },
    /// There is less than is owed before a bet is lost, and then still less.
    ShortAndLost {
        /// What is lost.
        lost: String,
        /// The same of tokens.
        lost_share: Option<String>,
        /// What is missing then.
        short: String,
        /// The same of tokens.
        share: Option<String>,
        /// When.
        month: String,
    },
    /// The cushion bears it.
    Borne {
        /// What is lost.
        lost: String,
        /// The same of tokens.
        lost_share: Option<String>,
        /// The cushion before it.
        before: String,
        /// What is left.
        left: String,
        /// The same of tokens.
        share: Option<String>,
        /// When.
        month: String,
    },
    /// It breaks the token.
    Breaks {
        /// What is lost.
        lost: String,
        /// The same of tokens.
        lost_share: Option<String>,
        /// The cushion before it.
        before: String,
        /// What is missing.
        short: String,
        /// The same of tokens.
        share: Option<String>,
        /// When.
        month: String,
    },
}

/// How long the floor holds payment back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// No bet waits.
    Never,
    /// The longest wait.
    For(String),
    /// A bet still waits at the end, for so long.
    Still(String),
}

impl Language {
    /// The title over what the loss of every bet does.
    pub fn loss_title(self) -> &'static str {
        match self {
            English => "If every bet were lost at once",
            Japanese => "すべての賭けを一度に失ったら",
        }
    }

    /// Before the case that holds now.
    pub fn loss_case(self, from_reserve: bool, is_chosen: bool) -> String {
        let case = match (self, from_reserve) {
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

    /// From which size on bets inside the reserve break the token; `None` without a cushion.
    pub fn loss_limit(self, cushion: Option<&str>) -> String {
        match (self, cushion) {
            (English, Some(cushion)) => format!(
                "The limit is the cushion: more than {cushion} of bets in the reserve, all lost, breaks the token."
            ),
            (English, None) => {
                "There is no cushion: any bet in the reserve that is lost breaks the token."
                    .to_owned()
            }
            (Japanese, Some(cushion)) => format!(
                "限度は余剰である。準備資産の中の賭けが{cushion}を超え、すべて失われると、トークンの裏付けが1ドルを割り込む。"
            ),
            (Japanese, None) => {
                "余剰がない。準備資産の中の賭けを失えば、その分だけトークンの裏付けが1ドルを割り込む。"
                    .to_owned()
            }
        }
    }

    /// Why no size breaks the token outside the reserve, and how long the floor holds back.
    pub fn loss_held(self, held: &Held) -> String {
        match (self, held) {
            (English, Held::Never) => {
                "No size of bet breaks the token: the floor would hold payment back. Here no bet waits.".to_owned()
            }
            (English, Held::For(months)) => format!(
                "No size of bet breaks the token: the floor holds payment back, here for up to {months}."
            ),
            (English, Held::Still(months)) => format!(
                "No size of bet breaks the token: the floor holds payment back, here for {months} and still at the end."
            ),
            (Japanese, Held::Never) => {
                "賭けがどれほど大きくてもトークンの裏付けは1ドルを割り込まない。残しておく余剰を下回る支払いはしないからである。現在、支払いを待つ賭けはない。".to_owned()
            }
            (Japanese, Held::For(months)) => format!(
                "賭けがどれほど大きくてもトークンの裏付けは1ドルを割り込まない。残しておく余剰を下回る支払いはしないからで、ここでは最長{months}待つ。"
            ),
            (Japanese, Held::Still(months)) => format!(
                "賭けがどれほど大きくてもトークンの裏付けは1ドルを割り込まない。残しておく余剰を下回る支払いはしないからで、ここでは{months}待っても期間内に払えない。"
            ),
        }
    }

    /// The start, where a month would stand.
    pub fn at_the_start(self) -> &'static str {
        match self {
            English => "at the start",
            Japanese => "開始時",
        }
    }

    /// In a month.
    pub fn in_month(self, month: &str) -> String {
        match self {
            English => format!("in {month}"),
            Japanese => month.to_owned(),
        }
    }
}

/// An amount's share of tokens, behind it; nothing where there are no tokens.
fn of_tokens(language: Language, share: Option<&String>) -> String {
    match (language, share) {
        (_, None) => String::new(),
        (English, Some(share)) => format!(" ({share} of tokens)"),
        (Japanese, Some(share)) => format!("（トークンの{share}）"),
    }
}

fn loss_english(found: &LossFinding) -> String {
    let of = |share: &Option<String>| of_tokens(English, share.as_ref());
    match found {
        LossFinding::Outside { low, share, month } => format!(
            "The reserve loses nothing: the bets stand outside it. The cushion is lowest {month}, at {low}{}, and no ending of a bet changes that.",
            of(share)
        ),
        LossFinding::NothingCarried => {
            "The reserve carries no bet, so there is nothing to lose.".to_owned()
        }
        LossFinding::Short { short, share, month: None } => format!(
            "The reserve is already short by {short}{} at the start, and no ending of a bet changes that.",
            of(share)
        ),
        LossFinding::Short { short, share, month: Some(month) } => format!(
            "At worst, {month}, the reserve is short by {short}{}, and no ending of a bet changes that.",
            of(share)
        ),
        LossFinding::ShortAndLost { lost, lost_share, short, share, month } => format!(
            "At worst, {month}, {lost}{} would be lost where there is no cushion already: the reserve would be short by {short}{}.",
            of(lost_share),
            of(share)
        ),
        LossFinding::Borne { lost, lost_share, before, left, share, month } => format!(
            "At worst, {month}, the cushion would fall by {lost}{}, from {before} to {left}{}.",
            of(lost_share),
            of(share)
        ),
        LossFinding::Breaks { lost, lost_share, before, short, share, month } => format!(
            "At worst, {month}, {lost}{} would be lost against a cushion of {before}: the reserve would be short by {short}{}. The token breaks.",
            of(lost_share),
            of(share)
        ),
    }
}

fn loss_japanese(found: &LossFinding) -> String {
    let of = |share: &Option<String>| of_tokens(Japanese, share.as_ref());
    match found {
        LossFinding::Outside { low, share, month } => format!(
            "準備資産は何も失わない。賭けはその外にある。余剰が最も薄いのは{month}の{low}{}で、賭けがどう終わってもそれは変わらない。",
            of(share)
        ),
        LossFinding::NothingCarried => "準備資産の中に賭けはなく、失うものはない。".to_owned(),
        LossFinding::Short { short, share, month: None } => format!(
            "準備資産は開始時にすでに{short}{}不足しており、賭けの結末では変わらない。",
            of(share)
        ),
        LossFinding::Short { short, share, month: Some(month) } => format!(
            "準備資産は最悪の時点（{month}）で{short}{}不足し、賭けの結末では変わらない。",
            of(share)
        ),
        LossFinding::ShortAndLost { lost, lost_share, short, share, month } => format!(
            "最悪の時点は{month}。余剰がすでにないところで{lost}{}を失い、準備資産の不足は{short}{}になる。",
            of(lost_share),
            of(share)
        ),
        LossFinding::Borne { lost, lost_share, before, left, share, month } => format!(
            "最悪の時点は{month}。余剰は{lost}{}減り、{before}から{left}{}になる。",
            of(lost_share),
            of(share)
        ),
        LossFinding::Breaks { lost, lost_share, before, short, share, month } => format!(
            "最悪の時点は{month}。余剰{before}に対して{lost}{}を失い、準備資産は{short}{}足りなくなる。トークンの裏付けが1ドルを割り込む。",
            of(lost_share),
            of(share)
        ),
    }
}
