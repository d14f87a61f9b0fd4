//! The words of the money machine: names, remarks, its title, its description.
//!
//! It takes finished numbers; the branches of the title are [`Earning`], [`Income`] and
//! [`Cushion`]. Not here: which of them is told, and where a word stands in the drawing.

mod finding;

pub use finding::{Course, Cushion, Earning, FlowFinding, Income, Nothing, Return, Wording};
use finding::{english_return, english_title, japanese_return, japanese_title};

use super::label::phrases;
use super::message::messages;
use super::{Language, decimal};

macro_rules! words {
    ($($(#[$doc:meta])* $field:ident $english:literal $japanese:literal;)*) => {
        /// Names and remarks of fixed form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct FlowWords { $($(#[$doc])* pub $field: &'static str,)* }
        const ENGLISH: FlowWords = FlowWords { $($field: $english),* };
        const JAPANESE: FlowWords = FlowWords { $($field: $japanese),* };
    };
}

words! {
    /// Tokens outstanding.
    tokens "Tokens" "トークン";
    /// Redemptions not yet paid.
    queue "Waiting redemptions" "償還待ち";
    /// Other liabilities.
    liabilities "Other liabilities" "その他の負債";
    /// An overdraft at the start.
    overdraft "Overdraft" "当座借越";
    /// Excess reserves.
    cushion "Cushion" "余剰";
    /// Claims without assets behind them.
    shortfall "Short by" "不足";
    /// All assets.
    reserve "Reserve" "準備資産";
    /// Cash at banks.
    cash "Cash" "現金";
    /// Repo.
    repo "Repo" "レポ";
    /// Money-market funds.
    fund "Funds" "MMF";
    /// Treasury bills.
    bills "Treasury bills" "米国短期国債";
    /// Commercial paper.
    paper "Paper" "CP";
    /// Gold.
    gold "Gold" "金";
    /// Bitcoin.
    bitcoin "Bitcoin" "ビットコイン";
    /// Listed shares.
    equities "Listed shares" "上場株式";
    /// Secured loans.
    loans "Secured loans" "担保付き貸付";
    /// Secured loans, in a narrow place.
    loans_short "Loans" "貸付";
    /// A short name of Treasury bills.
    bills_short "Bills" "短期国債";
    /// All other assets.
    other "Other" "その他";
    /// Bets carried in the reserve.
    bets_inside "AI bets" "AIへの賭け";
    /// Interest of all assets.
    interest "Interest" "利息";
    /// Interest an overdraft or an outflow costs.
    interest_paid "Interest paid" "支払利息";
    /// Redemption fees.
    fees "Fees" "手数料";
    /// Other income.
    other_income "Other income" "その他の収入";
    /// Income of bets in the reserve.
    bet_income "Income of bets" "賭けの収入";
    /// Paid to holders.
    holders "Token holders" "トークン保有者";
    /// Paid to distributors.
    partners "Partners" "提携先";
    /// Costs.
    costs "Costs" "経費";
    /// Losses on loans.
    losses "Loan losses" "貸倒損失";
    /// Tax.
    tax "Tax" "税";
    /// A profit.
    profit "Profit kept" "手元に残る利益";
    /// A profit, in a narrow place.
    profit_short "Profit" "利益";
    /// A loss.
    loss "Loss" "損失";
    /// What bets in the reserve cost to run.
    bet_cost "Running bets" "賭けの運営費";
    /// Paid for bets.
    bets "AI bets" "AIへの賭け";
    /// A bet that was paid before the period.
    paid_before "paid before" "開始前に支払い";
    /// The owners.
    owners "Owners" "株主";
    /// Paid to the owners.
    dividends "Dividends" "配当";
    /// Gold bought.
    gold_bought "Gold bought" "金を購入";
    /// Bitcoin bought.
    bitcoin_bought "Bitcoin bought" "ビットコイン購入";
    /// Profit that stays.
    kept "Kept in the reserve" "準備資産に留保";
    /// The same in a narrow place.
    kept_short "Kept" "留保";
    /// Profit that stays where redemptions wait.
    kept_waiting "Pays those who wait" "償還待ちの支払いへ";
    /// What the cushion gives.
    cushion_pays "From the cushion" "余剰から";
    /// What the reserve pays for bets inside it.
    reserve_pays "From the reserve" "準備資産から";
    /// The left bracket's scale.
    actual_scale "actual scale" "実寸";
    /// An asset without interest.
    no_interest "no interest" "利息なし";
    /// An asset without interest whose price changes.
    no_interest_price "no interest; its price moves the cushion" "利息なし・価格が余剰を動かす";
    /// An asset whose interest is not counted.
    not_counted "no interest counted" "利息は算入しない";
    /// Bets outside the reserve.
    outside "outside the reserve" "準備資産の外";
    /// Bets inside the reserve.
    inside "inside the reserve" "準備資産の中";
    /// Dividends.
    leave "leave the company" "会社の外へ";
    /// Purchases.
    join "join the reserve" "準備資産へ";
    /// The head of the table's first column.
    from "From" "出どころ";
    /// The second.
    to "To" "行き先";
    /// The third.
    amount "Amount" "金額";
    /// The hint under the drawing.
    hint "Point at a band, or press Tab and the arrow keys, to read it." "帯に触れるか、Tabと矢印キーで読めます。";
    /// The same where a finger points.
    hint_touch "Touch a band to read it." "帯に触れると読めます。";
}

messages! {
    /// "Balances on 30 Jun 2026".
    balances_on(day: &str) "Balances on {day}", "{day}の残高";
    /// Why the book of bills yields something else than the bill rate.
    older_bills(own: &str, rate: &str)
        "Bills keep the rate they were bought at until they mature: they yield {own} on average, while the bill rate is {rate} on average.",
        "国債は満期まで買ったときの利回りのままなので、手持ちの国債は平均{own}、その間の短期国債利回りは平均{rate}。";
    /// A balance that was nothing at the start: "$1.4 bn on average".
    on_average(balance: &str) "{balance} on average", "平均{balance}";
    /// "$22.9 m a person".
    a_person(money: &str) "{money} a person", "1人{money}";
    /// The interest of an asset that earned nothing, or less.
    flow_interest(amount: &str) "interest {amount}", "利息{amount}";
    /// Interest and other income, in the description.
    flow_also(interest: &str, others: &str)
        "{interest}, and beside it {others}",
        "{interest}、ほかに{others}";
    /// Profit and what it is used for.
    flow_profit(profit: &str, uses: &str) "{profit}, used for {uses}", "{profit}、使い道は{uses}";
    /// A loss, and what is paid in spite of it.
    flow_loss(loss: &str, uses: &str)
        "{loss}. Paid all the same: {uses}",
        "{loss}。それでも支払う：{uses}";
    /// Bets that the reserve pays and then holds.
    flow_into_bets(list: &str)
        "From the reserve into bets that stand in it: {list}.",
        "準備資産から支払い、その中に置く賭け：{list}。";
    /// Gifts that the reserve pays.
    flow_given(list: &str) "Given away from the reserve: {list}.", "準備資産からの寄付：{list}。";
    /// A list in brackets, after a caption.
    in_brackets(list: &str) " ({list})", "（{list}）";
}

phrases! {
    /// "earns $4.40 bn".
    earns "earns ", "利息 ";
    /// The title where nothing is drawn.
    flow_nothing_title "Without a reserve nothing earns interest", "準備資産がなければ、利息は生まれない";
    /// The word for nothing in a list.
    flow_none "nothing", "なし";
}

impl Language {
    /// The fixed words of the machine.
    pub fn flow_words(self) -> &'static FlowWords {
        match self {
            Self::English => &ENGLISH,
            Self::Japanese => &JAPANESE,
        }
    }

    /// "Flows over the next 12 months".
    pub fn flows_over(self, months: usize) -> String {
        match self {
            Self::English if months == 0 => "No month can be shown".to_owned(),
            Self::English if months == 1 => "Flows over the next month".to_owned(),
            Self::English => format!("Flows over the next {months} months"),
            Self::Japanese if months == 0 => "示せる月がない".to_owned(),
            Self::Japanese => format!("今後{months}か月の流れ"),
        }
    }

    /// "drawn 30 times larger"; below one "drawn 100 times smaller".
    pub fn drawn_larger(self, factor: f64) -> String {
        let larger = factor >= 1.0;
        let times = if larger { factor } else { 1.0 / factor };
        let count = if times < 1e15 {
            super::count(times)
        } else {
            format!("10^{:.0}", libm::log10(times))
        };
        match (self, times > 1.0, larger) {
            (_, false, _) => self.flow_words().actual_scale.to_owned(),
            (Self::English, _, true) => format!("drawn {count} times larger"),
            (Self::English, _, false) => format!("drawn {count} times smaller"),
            (Self::Japanese, _, true) => format!("{count}倍に拡大"),
            (Self::Japanese, _, false) => format!("{count}分の1に縮小"),
        }
    }

    /// "×30", "÷100".
    pub fn factor_sign(self, factor: f64) -> String {
        if factor >= 1.0 {
            return format!("×{}", super::count(factor));
        }
        format!(
            "÷{}",
            if factor > 1e-6 {
                super::count(1.0 / factor)
            } else {
                format!("10^{:.0}", -libm::log10(factor))
            }
        )
    }

    /// The two lines above the lens.
    pub fn lens_lines(self, months: usize) -> [String; 2] {
        let lines = match (self, months) {
            (Self::English, 12) => ["A year’s interest,".to_owned(), "at actual scale".to_owned()],
            (Self::English, 1) => ["A month’s interest,".to_owned(), "at actual scale".to_owned()],
            (Self::English, _) => {
                [format!("{months} months’ interest,"), "at actual scale".to_owned()]
            }
            (Self::Japanese, 12) => ["1年分の利息。".to_owned(), "ここまで実寸".to_owned()],
            (Self::Japanese, _) => [format!("{months}か月分の利息。"), "ここまで実寸".to_owned()],
        };
        if months == 0 { [String::new(), String::new()] } else { lines }
    }

    /// "at 3.83 %"; of a yield that is not the bill rate "yielding 3.83 %".
    pub fn at_rate(self, percent: f64, is_own_yield: bool) -> String {
        let rate = self.percent(percent, 2);
        match (self, is_own_yield) {
            (Self::English, false) => format!("at {rate}"),
            (Self::English, true) => format!("yielding {rate}"),
            (Self::Japanese, false) => format!("利回り{rate}"),
            (Self::Japanese, true) => format!("運用利回り{rate}"),
        }
    }

    /// Dollars of a hundred: "$82", "$0.40".
    pub fn of_hundred(self, share: f64) -> String {
        let near = |whole: f64| share < whole && share.round() >= whole;
        let places = match share {
            _ if share < 0.995 => 2,
            _ if near(100.0) => 1,
            _ => 0,
        };
        match self {
            Self::English => format!("${}", decimal(share, places)),
            Self::Japanese => format!("{}ドル", decimal(share, places)),
        }
    }

    /// The finding: what earns, who gets it, what stands behind.
    pub fn flow_title(self, found: FlowFinding) -> String {
        match self {
            Self::English => english_title(found),
            Self::Japanese => japanese_title(found),
        }
    }

    /// The reason where nothing is drawn.
    pub fn flow_nothing(self, nothing: Nothing) -> &'static str {
        match (self, nothing) {
            (Self::English, Nothing::NoTokens) => {
                "No tokens are in circulation, so there is no reserve to draw."
            }
            (Self::English, Nothing::NoAssets) => {
                "The tokens have no assets behind them, so there is no reserve to draw."
            }
            (Self::Japanese, Nothing::NoTokens) => {
                "トークンが発行されていないため、描く準備資産がない。"
            }
            (Self::Japanese, Nothing::NoAssets) => {
                "トークンの裏付けとなる資産がないため、描く準備資産がない。"
            }
        }
    }

    /// What comes back, in bold and plain, and where that leaves the cushion.
    pub fn comes_back(self, found: &Return, wording: Wording) -> [String; 3] {
        match self {
            Self::English => english_return(found, wording),
            Self::Japanese => japanese_return(found, wording),
        }
    }

    /// A band in words: "Profit kept → Dividends: $4.86 bn, 85 % of “Profit kept”".
    pub fn band_caption(
        self,
        [from, to]: [&str; 2],
        amount: &str,
        [share, of]: [&str; 2],
    ) -> String {
        match self {
            Self::English => format!("{from} → {to}: {amount}, {share} of “{of}”"),
            Self::Japanese => format!("{from} → {to}：{amount}（「{of}」の{share}）"),
        }
    }

    /// What came back of a bet: "Northern Data → Owners: $30.5 m back, 5.0 % of what it cost".
    pub fn back_caption(self, [from, to]: [&str; 2], amount: &str, share: &str) -> String {
        match self {
            Self::English => format!("{from} → {to}: {amount} back, {share} of what it cost"),
            Self::Japanese => format!("{from} → {to}：{amount}が戻る（支払額の{share}）"),
        }
    }

    /// Bets without a name of their own.
    pub fn more_bets(self, count: usize) -> String {
        match self {
            Self::English => format!("{count} more bets"),
            Self::Japanese => format!("ほかの賭け{count}件"),
        }
    }

    /// The head over the bets: "AI bets · outside the reserve", or only the first of it.
    pub fn bets_head(self, inside: bool) -> [String; 2] {
        let words = self.flow_words();
        let where_ = if inside { words.inside } else { words.outside };
        let between = if self == Self::English { " · " } else { "・" };
        [format!("{}{between}{where_}", words.bets), words.bets.to_owned()]
    }

    /// What came back of a bet and who keeps it, from full to short; a negative amount is what
    /// it cost to run.
    pub fn came_back(self, amount: &str, inside: bool, is_cost: bool) -> [String; 2] {
        match self {
            Self::English if is_cost => [format!("costs {amount} to run"), format!("−{amount}")],
            Self::English if inside => {
                [format!("{amount} back in the reserve"), format!("{amount} back")]
            }
            Self::English => [format!("{amount} back to the owners"), format!("{amount} back")],
            Self::Japanese if is_cost => [format!("運営に{amount}"), format!("−{amount}")],
            Self::Japanese if inside => {
                [format!("{amount}が準備資産に戻る"), format!("戻り{amount}")]
            }
            Self::Japanese => [format!("{amount}が株主に戻る"), format!("戻り{amount}")],
        }
    }

    /// The sentence of what came back of bets; amounts have their sign.
    pub fn flow_back(self, list: &str, inside: bool) -> String {
        match (self, inside) {
            (Self::English, false) => format!("Back from bets, kept by the owners: {list}."),
            (Self::English, true) => format!("Back from bets, kept in the reserve: {list}."),
            (Self::Japanese, false) => format!("賭けから戻り、株主の手元に残る：{list}。"),
            (Self::Japanese, true) => format!("賭けから戻り、準備資産に入る：{list}。"),
        }
    }

    /// A list of names with amounts.
    pub fn flow_list(self, items: &[(String, String)]) -> String {
        let join = if self == Self::English { ", " } else { "、" };
        let item = |(name, amount): &(String, String)| {
            // A name may end with a digit, and an amount begins with one.
            let is_apart = self == Self::English || name.ends_with(|end: char| end.is_ascii());
            format!("{name}{}{amount}", if is_apart { " " } else { "" })
        };
        items.iter().map(item).collect::<Vec<_>>().join(join)
    }

    /// The drawing in one sentence.
    pub fn flow_description(self, parts: &Description) -> String {
        let Description { funds, holds, earns, goes, kept } = parts;
        match self {
            Self::English => format!(
                "Flow diagram: {funds} fund a reserve of {holds}; it earns {earns}. Of the income, {goes}; {kept}."
            ),
            Self::Japanese => format!(
                "流れの図：{funds}が準備資産（{holds}）を支える。利息は{earns}。収入の行き先は{goes}。{kept}。"
            ),
        }
    }
}

/// The parts of the description, each a finished list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Tokens, other claims and the cushion.
    pub funds: String,
    /// The assets.
    pub holds: String,
    /// The interest, and what else comes in.
    pub earns: String,
    /// Who gets it.
    pub goes: String,
    /// Profit or loss, and what is paid.
    pub kept: String,
}
