//! The argument in steps: what each step finds of the machine as it stands, in every language.
//!
//! A finding holds numbers of the present run, so that it is true in whatever state a reader has
//! set the machine to. Not here: which finding holds; `figure` decides. What a step says of the
//! world, its titles and its buttons are in [`words`], the article's own claims in [`says`].

mod frame;
mod says;
mod words;

#[cfg(test)]
pub(super) use frame::ROWS as FRAME_ROWS;
#[cfg(test)]
pub(super) use says::FOUND as SAYS_FOUND;
pub(crate) use says::{StorySays, StorySince};

use super::finding::Span;
use super::message::findings;
use super::notice::AtRisk;
use super::race::Losers;
use super::sentence::{Bets, Cushion, People};
use crate::analysis::BreakEven;
use crate::unit::Month;

/// A step of the argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(unreachable_pub, reason = "tests walk the steps")]
pub enum StoryStep {
    /// A dollar in, a token out.
    Press,
    /// What is bought, and who gets what it earns.
    Float,
    /// What the rate does.
    Rate,
    /// Profit a head.
    People,
    /// What two laboratories lose.
    Labs,
    /// A loan and GPUs.
    Compute,
    /// A gift.
    Data,
    /// A stake.
    Brain,
    /// All bets together.
    Robots,
    /// A falling rate.
    Fear,
    /// What can break it.
    Ambition,
    /// Whether the tokens notice.
    Verdict,
}

impl StoryStep {
    /// Every step, in order.
    pub const ALL: [Self; 12] = [
        Self::Press,
        Self::Float,
        Self::Rate,
        Self::People,
        Self::Labs,
        Self::Compute,
        Self::Data,
        Self::Brain,
        Self::Robots,
        Self::Fear,
        Self::Ambition,
        Self::Verdict,
    ];
}

findings! {
    /// The moment a stock is told of.
    StoryStart {
        /// The start of the simulation.
        First "At the start ", "開始時、";
        /// The first day of a later month.
        Of { month: Month } "At the start of {month} ", "{month}の初め、";
    }
    /// What is owed and what stands behind it. USD.
    PressFinding {
        /// Tokens are outstanding.
        Backed { at: StoryStart, tokens: f64, assets: f64, balance: StoryBalance }
            "{at}{tokens} of tokens are outstanding: so many dollars are owed. Behind them stand {assets} of assets, {balance}.",
            "{at}発行済みトークンは{tokens}で、返すべきドルも同額である。裏付けの資産は{assets}で、{balance}。";
        /// None are.
        NoTokens { at: StoryStart } "{at}no token is outstanding.", "{at}発行済みトークンはない。";
    }
    /// Assets beside everything owed. USD.
    StoryBalance {
        /// There is a cushion.
        More { usd: f64 } "{usd} more than is owed in all", "負債全体より{usd}多い";
        /// There is none.
        Even "exactly what is owed in all", "負債全体とちょうど同じである";
        /// Something is missing.
        Short { usd: f64 } "{usd} less than is owed in all", "負債全体より{usd}少ない";
    }
    /// How the number of tokens changes in the months shown. USD.
    StoryTokens {
        /// It grows.
        Grow { span: Span, usd: f64 }
            "{span}{usd} more is handed in than is asked back.",
            "{span}償還の請求より{usd}多くのドルが預けられる。";
        /// It falls.
        Shrink { span: Span, usd: f64 }
            "{span}{usd} more is asked back than is handed in.",
            "{span}預けられるドルより{usd}多くの償還が請求される。";
        /// It ends where it began.
        Stay { span: Span }
            "{span}as much is asked back as is handed in.",
            "{span}預けられるドルと償還の請求は同じ額である。";
    }
    /// What the money is in. USD.
    FloatFinding {
        /// So much is money or nearly money.
        Held { at: StoryStart, assets: f64, safe: f64 }
            "{at}{safe} of the {assets} of assets is in cash, repo, money-market funds and Treasury bills.",
            "{at}資産{assets}のうち{safe}が現金・レポ・MMF・短期国債である。";
        /// Nothing is.
        NoneSafe { at: StoryStart, assets: f64 }
            "{at}none of the {assets} of assets is in cash, repo, money-market funds or Treasury bills.",
            "{at}資産{assets}のうち、現金・レポ・MMF・短期国債にあるものはない。";
        /// There are no assets.
        Nothing { at: StoryStart } "{at}there are no assets to invest.", "{at}運用する資産はない。";
    }
    /// What it earns, and who gets a part. USD.
    StoryInterest {
        /// It earns interest.
        Earns { span: Span, usd: f64, holders: HolderPart, partners: Option<PartnerPart> }
            "{span}the reserve earns {usd} of interest. {holders}{partners}",
            "{span}準備資産が{usd}の利息を生む。{holders}{partners}";
        /// It pays interest.
        Pays { span: Span, usd: f64, holders: HolderPart, partners: Option<PartnerPart> }
            "{span}the reserve pays {usd} of interest on an overdraft. {holders}{partners}",
            "{span}準備資産は当座借越の利息{usd}を支払う。{holders}{partners}";
        /// Neither.
        NoInterest { span: Span, holders: HolderPart, partners: Option<PartnerPart> }
            "{span}the reserve earns no interest. {holders}{partners}",
            "{span}準備資産は利息を生まない。{holders}{partners}";
    }
    /// What the holders get. USD.
    HolderPart {
        /// Nothing.
        Nothing "The holders get nothing.", "保有者には何も渡らない。";
        /// Something.
        Gets { usd: f64 } "The holders get {usd}.", "保有者には{usd}が渡る。";
    }
    /// What distributors get. USD.
    PartnerPart {
        /// Something.
        Takes { usd: f64 } " Distributors get {usd}.", "提携先には{usd}が渡る。";
    }
    /// The rate that the reserve meets, percent a year.
    StoryRate {
        /// Its mean, weighted by what earns.
        Mean { span: Span, rate: f64 }
            "{span}the reserve meets a short rate of {rate:%2} on average.",
            "{span}準備資産にかかる短期金利が平均{rate:%2}となる。";
    }
    /// What a quarter point more in every month does to a month's profit on average. USD.
    QuarterPoint {
        /// It adds.
        Adds { usd: f64 }
            "With every rate a quarter point higher, profit would be {usd:2} a month more on average.",
            "金利がすべて0.25ポイント高ければ、利益は月平均{usd:2}増える。";
        /// It takes away.
        Costs { usd: f64 }
            "With every rate a quarter point higher, profit would be {usd:2} a month less on average.",
            "金利がすべて0.25ポイント高ければ、利益は月平均{usd:2}減る。";
        /// It does nothing.
        Still
            "With every rate a quarter point higher, profit would be the same.",
            "金利がすべて0.25ポイント高くても、利益は変わらない。";
    }
    /// What is left. USD.
    StoryResult {
        /// A profit.
        Profit { usd: f64 } "profit is {usd}", "利益が{usd}";
        /// A loss.
        Loss { usd: f64 } "the loss is {usd}", "損失が{usd}";
        /// Nothing.
        Nothing "nothing is earned or lost", "利益も損失もない";
    }
    /// A result as a sentence of its own.
    StoryLeft {
        /// After everyone is paid.
        After { result: StoryResult }
            "After costs, tax and everyone with a share, {result}.",
            "経費と税、ほかの取り分を払うと、{result}。";
    }
    /// The people, and what each of them earns for it. USD.
    PeopleFinding {
        /// Somebody works there.
        Heads { people: People, span: Span, result: StoryResult, each: Option<HeadPart> }
            "It is run by {people}. {span}{result}{each}.",
            "{people}で運営する。{span}{result}{each}。";
        /// Nobody does.
        Nobody { span: Span, result: StoryResult }
            "Nobody is employed, so there is no head to divide by. {span}{result}.",
            "従業員はいないので、1人あたりの値はない。{span}{result}。";
    }
    /// What is one head's. USD.
    HeadPart {
        /// In the months shown.
        Then { usd: f64 } ": {usd} a head", "、1人あたり{usd}";
        /// A year.
        AYear { usd: f64 } ": {usd} a head a year", "、1人あたり年{usd}";
    }
    /// A laboratory's revenue a head beside it. USD.
    LabHead {
        /// Profit a head is so many times that.
        Times { lab: &'static str, year: i32, usd: f64, times: f64 }
            "{lab}’s revenue for {year} is put at {usd:exact} a head; profit a head here is {times:tenths times} that, a profit set against a revenue.",
            "{lab}の{year}年の売上高は1人あたり{usd:exact}とされる。ここでの1人あたりの利益はその{times:tenths倍}だが、利益と売上高を比べた数字である。";
        /// There is no profit that could be a multiple.
        NoTimes { lab: &'static str, year: i32, usd: f64 }
            "{lab}’s revenue for {year} is put at {usd:exact} a head; without a profit there is no multiple of it.",
            "{lab}の{year}年の売上高は1人あたり{usd:exact}とされる。利益がないので、その何倍とは言えない。";
    }
    /// What the laboratories lose in the months shown. USD.
    LabsFinding {
        /// So much.
        Lose { span: Span, who: Losers, losses: f64 }
            "{span}{who} {losses}.", "{span}{who}が{losses}を失う。";
        /// Nothing.
        NoneLoses { span: Span }
            "{span}neither laboratory loses money.", "{span}2つのAI研究所に損失はない。";
    }
    /// The issuer's result beside it. USD.
    LabsResult {
        /// A profit, percent of the losses.
        Part { usd: f64, percent: f64 }
            "The issuer’s profit of {usd} is {percent:rough} of that.",
            "発行体の利益は{usd}で、その{percent:rough}にあたる。";
        /// A profit beside no losses.
        Alone { usd: f64 } "The issuer’s profit is {usd}.", "発行体の利益は{usd}である。";
        /// A loss.
        AlsoLoses { usd: f64 } "The issuer itself loses {usd}.", "発行体自身は{usd}を失う。";
        /// Nothing.
        NoProfit "The issuer earns nothing.", "発行体に利益はない。";
    }
    /// The same with changes in prices. USD.
    StoryPrices {
        /// What is reported.
        Reported { result: StoryResult }
            "Counting changes in the prices of what it holds, {result}.",
            "保有資産の価格の変化を含めると、{result}。";
    }
    /// Bets of one kind.
    #[derive(Copy)]
    StoryBets {
        /// Loans and machines.
        Compute "loans and GPUs", "融資とGPU";
        /// Gifts.
        Gifts "gifts", "無償の提供";
        /// Stakes.
        Stakes "stakes in companies", "企業への出資";
        /// Any.
        Any "bets", "賭け";
    }
    /// What those of the book cost. USD.
    StoryCost {
        /// There are none.
        None { what: StoryBets }
            "The book has no {what} that count.", "賭けの一覧に、算入する{what}はない。";
        /// They cost nothing.
        Costless { what: StoryBets }
            "{what:capital} in the book cost nothing.", "一覧にある{what}に費用はかからない。";
        /// In months of profit.
        Measured { what: StoryBets, usd: f64, months: f64 }
            "{what:capital} in the book come to {usd}, {months:months} of profit.",
            "一覧にある{what}は合わせて{usd}で、利益の{months:months}分にあたる。";
        /// Without a profit.
        Unmeasured { what: StoryBets, usd: f64 }
            "{what:capital} in the book come to {usd}; there is no profit to measure that by.",
            "一覧にある{what}は合わせて{usd}。比べるべき利益はない。";
    }
    /// What has become of gifts. USD.
    GiftFinding {
        /// They are gone.
        Gone { usd: f64, month: Month }
            "By {month} {usd} is paid, and none of it comes back.",
            "{month}までに{usd}を支払い、お金は戻らない。";
    }
    /// Whether the issuer pays.
    StoryPays {
        /// As the sentence of the page says.
        Issuer { bets: Bets } "The issuer {bets}", "{bets}";
    }
    /// The rate over the horizon, percent a year.
    FearFinding {
        /// It moves.
        Moves { from: f64, first: Month, to: f64, last: Month }
            "The short rate goes from {from:%2} in {first} to {to:%2} in {last}.",
            "短期金利は{first}の{from:%2}から{last}の{to:%2}へ動く。";
        /// It does not.
        Stays { rate: f64 } "The short rate stays at {rate:%2}.", "短期金利は{rate:%2}のままである。";
    }
    /// What that leaves.
    FearResult {
        /// At both ends of the horizon.
        Ends { first: StoryResult, last: StoryResult }
            "In the first twelve months {first}, in the last twelve {last}.",
            "最初の12か月は{first}、最後の12か月は{last}。";
        /// In all of a short one.
        Whole { months: u32, result: StoryResult }
            "{months:In the one month shown|Over the # months shown} {result}.",
            "表示する{months}か月で{result}。";
    }
    /// Where the rate leaves nothing.
    FearEven {
        /// With the opening reserve.
        With { break_even: BreakEven }
            "With the reserve it starts with, the issuer {break_even}.",
            "開始時の準備資産では、{break_even}";
    }
    /// What can lose value. USD.
    RiskFinding {
        /// So much.
        Holds { at: StoryStart, assets: Vec<AtRisk>, usd: f64 }
            "{at}{usd} is in {assets:, | and }.", "{at}{assets:・|・|と}に{usd}がある。";
        /// Nothing.
        HoldsNone { at: StoryStart }
            "{at}the reserve holds nothing but cash, repo, funds, paper and bills.",
            "{at}準備資産は現金・レポ・MMF・短期債券だけである。";
    }
    /// The cushion beside it. USD.
    RiskCushion {
        /// There is one, and what erases it.
        Has { usd: f64, cushion: Cushion }
            "The issuer has a cushion of {usd}: {cushion}", "余剰は{usd}。{cushion}";
        /// There is none.
        Gone "There is no cushion.", "余剰はない。";
        /// Something is missing.
        Short { usd: f64 } "The cushion is short by {usd}.", "余剰は{usd}不足している。";
    }
    /// What becomes of it. USD.
    RiskLow {
        /// Its lowest close.
        Lowest { month: Month, usd: f64 }
            "The lowest the cushion stands at the end of a month is {usd}, in {month}.",
            "月末の余剰が最も少ないのは{month}の{usd}である。";
        /// It is used up.
        UsedUp { month: Month }
            "At the end of {month} the reserve is worth less than is owed.",
            "{month}の末には、準備資産が負債を下回る。";
    }
    /// What the bets do to the tokens. USD.
    VerdictFinding {
        /// There are none.
        NoBets
            "No bet costs anything, so none can touch the tokens.",
            "費用のかかる賭けがないので、トークンに触れるものはない。";
        /// Nothing.
        Untouched
            "The bets leave the tokens alone: because of them nothing is missing behind a token and no holder waits.",
            "賭けはトークンに触れない。賭けのために裏付けが欠けることも、保有者が待つこともない。";
        /// Something is missing.
        Lacks { usd: f64 }
            "Because of the bets {usd} is missing behind the tokens at worst.",
            "賭けのために、最悪の時点で{usd}の裏付けが欠ける。";
        /// Someone waits.
        MakesWait { usd: f64 }
            "Because of the bets {usd} of redemptions wait at worst.",
            "賭けのために、最悪の時点で{usd}の償還が待つ。";
        /// Both.
        LacksAndWaits { lacks: f64, waits: f64 }
            "Because of the bets {lacks} is missing behind the tokens at worst, and {waits} of redemptions wait.",
            "賭けのために、最悪の時点で{lacks}の裏付けが欠け、{waits}の償還が待つ。";
    }
    /// Who pays for them, and what they come to. USD.
    VerdictGain {
        /// By the last month, as they are set to end.
        Comes { is_reserve: bool, month: Month, gain: f64 }
            "They are paid from {is_reserve:the reserve itself|profit}; ending as set, by {month} they {gain:gain}.",
            "支払うのは{is_reserve:準備資産そのもの|利益}。設定どおりに終われば、{month}までの結果は{gain:gain}。";
    }
}
