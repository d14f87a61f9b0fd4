//! The sentence at the head of the page, in every language.
//!
//! Every clause is a row; a clause whose figure does not exist takes another. Not here: which
//! figures there are, and how a number is written.

use super::message::findings;
use super::notice::AtRisk;
use super::span::Moved;
use crate::analysis::BreakEven;
use crate::unit::Month;

findings! {
    /// The sentence.
    Sentence {
        /// All of it.
        Whole {
            rate: Rate, tokens: Tokens, income: Income, when: When, result: Outcome,
            people: People, each: Option<Each>, end: End
        }
            "{rate}{tokens}, the issuer {income}{when}{result} with {people}{each} and {end}",
            "{rate}{tokens}発行体は、{when}{income}{people}で{result}{each}{end}";
        /// As short as it still answers, for a narrow page with its controls open.
        Short { rate: Rate, tokens: Tokens, result: Outcome, end: End }
            "{rate}{tokens}, the issuer {result} and {end}",
            "{rate}{tokens}発行体は、{result}{end}";
    }
    /// The short rate, percent a year.
    Rate {
        /// The rate a person sets.
        Set { rate: Moved } "At {rate:%2} on ", "利回り{rate:%2}で";
        /// The mean of a path.
        Mean { rate: f64 } "At {rate:%2} on average on ", "平均利回り{rate:%2}で";
    }
    /// Tokens outstanding.
    Tokens {
        /// Those a person sets.
        Set { usd: Moved } "{usd} of tokens", "{usd}分のトークンの裏付け資産を運用する";
        /// The mean of tokens that come and go.
        Mean { usd: f64 }
            "an average of {usd} of tokens", "平均{usd}分のトークンの裏付け資産を運用する";
    }
    /// The interest of the reserve.
    Income {
        /// It earns so much.
        Earns { usd: f64 } "earns {usd}", "{usd}を稼ぎ、";
        /// It costs so much.
        Pays { usd: f64 } "pays {usd} of interest", "利息{usd}を支払い、";
    }
    /// The months the figures speak of.
    When {
        /// The first twelve.
        Year " a year, ", "年に";
        /// Fewer, from the start on.
        Months { months: u32 } " in {months:a month|# months}, ", "{months}か月で";
        /// A later year of one month.
        Month { month: Month } " in {month:short}, ", "{month:short}に";
        /// A later year.
        Between { first: Month, last: Month }
            " from {first:short} to {last:short}, ", "{first:short}から{last:short}までに";
        /// So many, all there are.
        Whole { months: u32 } " over {months} months, ", "{months}か月間に";
    }
    /// What is left of the income.
    Outcome {
        /// A profit.
        Keeps { usd: f64 } "keeps {usd}", "{usd}を手元に残す。";
        /// A loss.
        Loses { usd: f64 } "loses {usd}", "{usd}を失う。";
    }
    /// How many work for it.
    People {
        /// One.
        One { staff: Moved } "{staff:staff} person", "{staff:staff}人";
        /// Another number.
        Many { staff: Moved } "{staff:staff} people", "{staff:staff}人";
    }
    /// What each of them earns or loses.
    Each {
        /// In the months the figures speak of.
        Then { usd: f64 } " — {usd} each —", "1人あたり{usd}。";
        /// A year, where they speak of all months.
        AYear { usd: f64 } " — {usd} each a year —", "1人あたり年{usd}。";
    }
    /// What follows for bets, rate and cushion.
    End {
        /// For good.
        Still { bets: Bets, break_even: BreakEven, cushion: Cushion }
            "{bets} It {break_even}; {cushion}", "{bets}{break_even}{cushion}";
        /// Of the balance at the start alone.
        Opening { bets: Bets, break_even: BreakEven, cushion: Cushion }
            "{bets} With its opening reserve it {break_even}; {cushion}",
            "{bets}期初の残高では、{break_even}{cushion}";
    }
    /// The bets: what they cost in months of profit, and whether they are paid.
    Bets {
        /// No bet counts.
        None "has no AI bets to pay.", "支払うべきAIへの賭けはない。";
        /// Those of the book, made smaller until nothing of them is left.
        Nought { usd: Moved }
            "has {usd} of AI bets to pay.", "支払うべきAIへの賭けは{usd}。";
        /// Still to be paid beside others that are paid already.
        RestIn { usd: Moved, months: f64 }
            "has {usd} of AI bets still to pay, {months:months} of such profit.",
            "これから支払う{usd}のAIへの賭けは、この利益の{months:months}分にあたる。";
        /// Paid in the end.
        PaidIn { usd: Moved, months: f64 }
            "pays for its {usd} of AI bets with {months:months} of profit.",
            "{usd}のAIへの賭けは利益{months:months}分で賄える。";
        /// Not all paid within the horizon.
        Ahead { usd: Moved, months: f64 }
            "has {usd} of AI bets to pay, {months:months} of such profit.",
            "支払うべき{usd}のAIへの賭けは、この利益の{months:months}分にあたる。";
        /// Paid without a profit, and whether on time.
        PaidAnyway { usd: Moved, is_on_time: bool }
            "still pays for its {usd} of AI bets{is_on_time: on time|, late}.",
            "それでも{usd}のAIへの賭けは{is_on_time:期日どおりに|遅れて}支払う。";
        /// So much of the whole is paid, without a profit.
        InPart { part: f64, usd: Moved }
            "pays only {part} of its {usd} of AI bets.",
            "{usd}のAIへの賭けのうち、支払うのは{part}だけ。";
        /// Due, and none of them is paid.
        Unaffordable { usd: Moved }
            "cannot pay for its {usd} of AI bets.", "{usd}のAIへの賭けは賄えない。";
        /// Due after the horizon, without a profit to pay them.
        Later { usd: Moved }
            "has no profit to pay for its {usd} of AI bets later.",
            "この先支払う{usd}のAIへの賭けを賄う利益はない。";
        /// Paid before.
        Paid { usd: Moved, months: f64 }
            "has already paid for its {usd} of AI bets, {months:months} of such profit.",
            "すでに支払った{usd}のAIへの賭けは、この利益の{months:months}分にあたる。";
        /// Paid before, without a profit to measure it by.
        PaidOnce { usd: Moved }
            "has no profit to repeat its {usd} of AI bets.",
            "すでに支払った{usd}のAIへの賭けを、もう一度賄う利益はない。";
    }
    /// What erases the cushion.
    Cushion {
        /// A joint fall of that share, percent, in these assets.
        Fall { fall: f64, assets: Vec<AtRisk> }
            "a fall of {fall:%1} in {assets:, | and } would erase its cushion.",
            "{assets:・|・|と}が{fall:%1}下がれば、余剰は消える。";
        /// Not even their total loss.
        Safe { assets: Vec<AtRisk> }
            "not even the total loss of its {assets:, | and } would erase its cushion.",
            "{assets:・|・|と}の価値がすべて失われても、余剰は残る。";
        /// It holds none of the assets whose prices swing.
        NothingToFall
            "it holds no gold, bitcoin or listed shares that could fall.",
            "値下がりしうる金・ビットコイン・株式は持たない。";
        /// There is none.
        Nothing "it has no cushion.", "余剰はない。";
        /// It is gone already, by this amount.
        Short { usd: f64 }
            "its cushion is already short by {usd}.", "余剰はすでに{usd}不足している。";
    }
}
