//! Words of a run by the day: its sentence, the titles of its figures, the names of their columns.
//!
//! Not here: which words apply; `figure` decides. Runs on record are in [`super::episode`].

use super::Language;
use super::label::phrases;
use super::message::{Hole, findings, messages};
use super::span::Dial;
use crate::scenario::Class;

findings! {
    /// The sentence of the view.
    RunStatement {
        /// There are no tokens.
        NoTokens "There are no tokens that could come back.", "戻ってくるトークンはない。";
        /// Some come back.
        Asked { share: Dial, days: Dial, result: RunResult, late: Option<Late>, limit: RunLimit }
            "If {share} of tokens come back in {days}, {result}.{late} {limit}.",
            "トークンの{share}が{days}で戻ってくると、{result}。{late}{limit}。";
    }
    /// What comes of it. USD.
    RunResult {
        /// Nobody asks.
        NobodyAsks "nobody has to be paid", "支払う相手はいない";
        /// Everyone is paid on time; what could be raised in that time.
        PaysAll { usd: f64 }
            "the issuer pays everyone and has {usd} it can raise in that time",
            "発行体は全員に支払う。その間に用意できるのは{usd}";
        /// The most that waits, since when and until when.
        Waits { usd: f64, day: u32, until: WaitEnd }
            "up to {usd} waits from day {day} on{until}", "{day}日目から最大{usd}が待たされる{until}";
    }
    /// When the last of those who wait are paid.
    #[derive(Copy)]
    WaitEnd {
        /// On this day.
        On { day: u32 } ", the last of it until day {day}", "（最後の支払いは{day}日目）";
        /// Not within two years.
        Never ", and some of it is not paid within two years", "（一部は2年たっても支払われない）";
    }
    /// What those get who come late, where it is less than those who come early.
    Late {
        /// Because of what selling in haste has cost. Cents on the dollar.
        Less { cents: f64 }
            " Who comes early gets 100 cents on the dollar, who comes late {cents:.1}.",
            "早い保有者は1ドルにつき100セント、遅い保有者は{cents:.1}セントを受け取る。";
        /// Because the reserve was short before. USD.
        Short { usd: f64, cents: f64 }
            " The reserve is {usd} short already: who comes early gets 100 cents on the dollar, who comes late {cents:.1}.",
            "準備資産はすでに{usd}不足している。早い保有者は1ドルにつき100セント、遅い保有者は{cents:.1}セントを受け取る。";
        /// Nobody is paid on time.
        Alike { cents: f64 }
            " Everybody gets {cents:.1} cents on the dollar.",
            "全員が1ドルにつき{cents:.1}セントを受け取る。";
    }
    /// From which shares on it breaks.
    RunLimit {
        /// For those who wait and for the last holder.
        Both { waits: WaitsFrom, loses: LosesFrom } "{waits}, and {loses}", "{waits}、{loses}";
    }
    /// From which share on someone waits, percent.
    #[derive(Copy)]
    WaitsFrom {
        /// From this one on.
        At { share: f64 } "Someone has to wait from {share:%1} on", "待たされる人が出るのは{share:%1}から";
        /// From none.
        Never "Nobody has to wait even if all of them come back", "すべて戻ってきても待たされる人はなく";
        /// From any.
        Already "Someone has to wait at any share", "どの割合でも待たされる人が出て";
    }
    /// From which share on the last holder loses, percent.
    #[derive(Copy)]
    LosesFrom {
        /// From this one on.
        At { share: f64 }
            "the last holder loses from {share:%1} on", "最後の保有者が損をするのは{share:%1}から";
        /// From none.
        Never "nobody loses, whatever comes back", "どれだけ戻ってきても損をする人はいない";
        /// From any.
        Already "the last holder loses at any share", "最後の保有者はどの割合でも損をする";
    }
    /// The title of the run by the day. USD.
    RunFinding {
        /// Nothing is asked for.
        Nothing "Nobody asks for money", "払い戻しを求める人はいない";
        /// All of it is paid, most of it out of one class.
        Paid { usd: f64, days: u32, from: AssetClass }
            "{usd} comes back in {days:a day|# days} and is paid on time, most of it from {from}",
            "{days}日で{usd}が戻り、期日どおりに支払われる。主な財源は{from}";
        /// From a day on some of it waits.
        Waits { usd: f64, day: u32 }
            "From day {day} on holders wait, for up to {usd}", "{day}日目から保有者は最大{usd}を待たされる";
        /// From the first day on.
        WaitsAtOnce { usd: f64 }
            "Holders wait from the first day on, for up to {usd}", "保有者は初日から最大{usd}を待たされる";
    }
    /// The title of the ladder: shares of the tokens, percent.
    LadderFinding {
        /// There are no tokens.
        Nothing "There are no tokens to redeem", "償還するトークンはない";
        /// All can be paid at once.
        AtOnce "All tokens can be paid on the same day", "すべてのトークンを当日に支払える";
        /// All can be paid within some days.
        Within { days: u32 }
            "All tokens can be paid within {days:# day|# days}", "すべてのトークンを{days}日以内に支払える";
        /// So many within thirty days and so many within ninety, all in the end.
        Most { share: f64, later: f64 }
            "{share:%1} of tokens can be paid within 30 days, {later:%1} within 90",
            "30日以内に支払えるのはトークンの{share:%1}、90日以内なら{later:%1}";
        /// So many within thirty days; what is never paid, whatever the time.
        Short { share: f64, lacking: f64 }
            "{share:%1} of tokens can be paid within 30 days; for {lacking:%1} a reserve sold in haste never suffices",
            "30日以内に支払えるのはトークンの{share:%1}。準備資産を売り急ぐと{lacking:%1}分は最後まで足りない";
    }
}

/// A class of assets by its name, within a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssetClass(pub Class);

impl Hole for AssetClass {
    fn written(&self, language: Language, style: &str) -> String {
        let name = language.asset(self.0);
        // Treasury bills keep their capital.
        let style = if self.0 == Class::Bills { style } else { "lower" };
        name.written(language, style)
    }
}

messages! {
    /// A day of a run: "day 3".
    day_number(day: u32) "day {day}", "{day}日目";
    /// Which day of how many: "day 3 of 14".
    day_of(day: u32, days: u32) "day {day} of {days}", "{days}日中{day}日目";
    /// What a run on record would do to this issuer, and to those who come late.
    episode_model(said: &str, late: Option<Late>) "{said:capital}.{late}", "{said}。{late}";
    /// Under the run by the day: how it comes and what sells.
    run_note(course: &str, order: &str)
        "Course: {course}. Order of sale: {order}. What each class raises is stacked from the start on; interest, costs and changes of price of these days are left out",
        "進み方：{course}。売却の順序：{order}。各資産で用意した現金は開始からの累計。期間中の利息・経費・値動きは含まない";
    /// Under the ladder: what is sold how fast. USD.
    ladder_note(bills: f64, gold: f64, bitcoin: f64)
        "After haircuts. At most {bills} of bills, {gold} of gold and {bitcoin} of bitcoin are sold a day; bills fall due evenly",
        "値引き後。1日の売却上限は短期国債{bills}、金{gold}、ビットコイン{bitcoin}。短期国債の満期は均等";
    /// A rung with its share: "Within 30 days: 91.0 %".
    rung_of(name: &str, share: &str) "{name}: {share}", "{name}：{share}";
    /// A rung: "Within 30 days".
    within_days(days: u32) "Within {days:# day|# days}", "{days}日以内";
}

phrases! {
    /// What the run by the day is about.
    run_subject "Run by the day", "日ごとの取り付け";
    /// What the ladder is about.
    ladder_subject "Liquidity ladder · tokens that can be redeemed", "流動性の階段・償還できるトークン";
    /// Over the panel of what is raised.
    run_caption "Due and paid so far", "期日到来額と支払いの累計";
    /// In the place of a drawing where nothing comes back.
    no_run "No tokens come back, so there is nothing to draw.", "戻ってくるトークンがないため、描くものがありません。";
    /// The column of the day.
    day_column "Day", "日";
    /// The row before the first day.
    run_start "start", "開始";
    /// The row of all days.
    run_total "All days", "全期間";
    /// What is asked for.
    asked_column "Asked for", "請求";
    /// What is due.
    due_column "Due", "期日到来";
    /// What is paid.
    paid_column "Paid", "支払い";
    /// What waits.
    waiting_column "Waiting", "支払い待ち";
    /// Tokens not asked for.
    tokens_left_column "Tokens not asked for", "未請求のトークン";
    /// Lost by selling.
    lost_column "Lost in sales", "売却損";
    /// The column of a ladder's rungs.
    rung_column "Cash", "現金になる時期";
    /// The rung of the same day.
    same_day "Same day", "当日";
    /// The rung of whenever it is.
    later_rung "In the end", "最終的に";
    /// Redemption that survives, of the tokens.
    survives_column "Of tokens", "トークンに対し";
    /// All classes together.
    cash_total "All", "合計";
}

impl Language {
    /// The name of a rung of the ladder; none stands for whenever it is.
    pub(crate) fn rung(self, days: Option<u32>) -> String {
        match days {
            None => self.later_rung().to_owned(),
            Some(0) => self.same_day().to_owned(),
            Some(days) => self.within_days(days),
        }
    }

    /// A rung with its share of the tokens, percent; so little that it would be 0.0 has its digits.
    pub(crate) fn rung_with(self, days: Option<u32>, share: f64) -> String {
        let is_little = share > 0.0 && share < 0.95;
        let share = if is_little { self.percent_rough(share) } else { self.percent(share, 1) };
        self.rung_of(&self.rung(days), &share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Japanese};

    #[test]
    fn rungs_are_named_by_their_days() {
        let names = [Some(0), Some(1), Some(30), None].map(|days| English.rung(days));
        assert_eq!(names, ["Same day", "Within 1 day", "Within 30 days", "In the end"]);
        assert_eq!(Japanese.rung(Some(5)), "5日以内");
        assert_eq!(Japanese.rung_with(Some(0), 0.02179), "当日：0.022%");
        assert_eq!(English.rung_with(Some(30), 91.0), "Within 30 days: 91.0\u{a0}%");
    }
}
