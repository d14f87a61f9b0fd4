//! Words of the figure that sets bets and profit against the losses of two laboratories.
//!
//! Not here: which finding it is; `figure` decides.

use super::Language;
use super::label::phrases;
use super::message::{findings, messages};
use crate::unit::Month;

findings! {
    /// How the issuer stands against the laboratories that lose money. USD.
    RaceFinding {
        /// No month to speak of.
        Empty "No month to compare", "比べる月がない";
        /// Neither laboratory loses anything in these months.
        NoLosses { profit: f64 }
            "Neither laboratory loses money here; the issuer earns {profit}",
            "2つのAI研究所に損失はなく、発行体の利益は{profit}";
        /// The same, and the issuer does.
        OnlyIssuer { loss: f64 }
            "Neither laboratory loses money here; the issuer loses {loss}",
            "2つのAI研究所に損失はなく、発行体の損失は{loss}";
        /// Its profit is never behind.
        Ahead { who: Losers, losses: f64, profit: f64 }
            "{who:capital} {losses}; the issuer earns {profit} and is never behind",
            "{who}の損失は{losses}、発行体の利益は{profit}で常に上回る";
        /// It passes them in a month.
        Passes { who: Lost, month: Month }
            "From {month} the issuer has earned more than {who}",
            "{month}から、発行体の利益の累計が{who}の損失を上回る";
        /// It is behind in the last month as it was at first.
        Behind { who: Losers, losses: f64, profit: f64, month: Month }
            "{who:capital} {losses} by {month}; the issuer earns {profit} in that time",
            "{month}までに{who}は{losses}を失い、発行体は{profit}を稼ぐ";
        /// The same, and it loses too.
        AllLose { who: Losers, losses: f64, loss: f64, month: Month }
            "{who:capital} {losses} by {month}, and the issuer loses {loss}",
            "{month}までに{who}は{losses}を失い、発行体も{loss}を失う";
        /// They pass it in a month.
        Overtaken { who: Lost, month: Month }
            "From {month} {who} more than the issuer has earned",
            "{month}から、{who}の損失の累計が発行体の利益を上回る";
    }
    /// Which laboratories lose money in the months shown.
    Losers {
        /// Both.
        Both "two laboratories lose", "2つのAI研究所";
        /// One, by name.
        One { lab: &'static str } "{lab} loses", "{lab}";
    }
    /// Which laboratories have lost money by then.
    Lost {
        /// Both.
        Both "two laboratories have lost", "2つのAI研究所";
        /// One, by name.
        One { lab: &'static str } "{lab} has lost", "{lab}";
    }
    /// Years of laboratory losses that the first year's profit pays.
    LabYears {
        /// Of the only laboratory that loses.
        One { years: f64, lab: &'static str }
            "The first year’s profit pays for {years:tenths} years of {lab}’s losses.",
            "最初の1年の利益で、{lab}の損失{years:tenths年分}を賄える。";
        /// Of both, and of each alone.
        Both { both: f64, one: f64, lab: &'static str, other: f64, other_lab: &'static str }
            "The first year’s profit pays for {both:tenths} years of both laboratories’ losses, or {one:tenths} of {lab}’s alone and {other:tenths} of {other_lab}’s alone.",
            "最初の1年の利益で、2つのAI研究所の損失{both:tenths年分}を賄える。{lab}だけなら{one:tenths年分}、{other_lab}だけなら{other:tenths年分}。";
        /// No laboratory loses anything in that year.
        NoLosses "There is no year of losses to pay.", "賄うべき損失がない。";
        /// There is no profit.
        NoProfit
            "There is no profit in the first year to pay a year of losses from.",
            "最初の1年に、損失を賄う利益がない。";
    }
}

messages! {
    /// Under the figure: what the losses are, and when each laboratory's were said.
    race_note(lab: &str, seen: &str, other: &str, other_seen: &str)
        "{lab} as seen in {seen}, {other} as seen in {other_seen}. Press reports and leaks; a loss narrows in a straight line, year by year, to break-even. Profit is before purchases and dividends.",
        "{lab}は{seen}の見通し、{other}は{other_seen}の見通し。報道と流出資料による。損失は黒字の年まで1年ごとに同じ額ずつ縮む。利益は購入と配当の前の額。";
    /// Over the panel of sums.
    cumulative_since(date: &str) "Cumulative since {date}", "{date}からの累計";
    /// The losses of one laboratory.
    losses_of(lab: &str) "{lab}’s losses", "{lab}の損失";
    /// Beside the point where the lines cross.
    passes_in(month: &str) "passed {month}", "{month}に交差";
}

phrases! {
    /// The line of profit.
    cumulative_profit "Profit so far", "利益の累計";
    /// What the figure is about.
    race_subject "Profit and bets against two laboratories’ losses", "利益とAIへの賭け、2つのAI研究所の損失";
    /// The upper edge of the losses.
    both_labs "Both laboratories’ losses", "2つのAI研究所の損失";
    /// The bets at the foot.
    bets_so_far "AI bets so far", "AIへの賭けの累計";
    /// The dashed line.
    reported_so_far "With changes in prices", "価格の変化を含む利益";
}

impl Language {
    /// When something was said of a laboratory: "2024", "Nov 2025", "2025年11月"; of a day its month.
    pub(crate) fn vintage(self, id: &str) -> String {
        let month = id.get(..7).unwrap_or(id).parse::<Month>();
        month.map_or_else(|_| self.in_year(id), |month| self.date(month))
    }
}
