//! The sentence at the head of the page, in every language.
//!
//! It takes finished numbers and says them; a clause whose figure does not exist takes its
//! branch. Not here: which figures there are, and how a number is written.

use super::Language;
use crate::scenario::Lever;

/// A piece of the sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Plain words.
    Words(String),
    /// A number of the person's: the lever it moves and its text.
    Lever(Lever, String),
    /// A number that follows.
    Result(String),
}

/// What the sentence says, every number finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The short rate.
    pub rate: Rate,
    /// Tokens outstanding.
    pub tokens: String,
    /// Reserve income of the year.
    pub income: String,
    /// What is left of it.
    pub result: Outcome,
    /// The same for each person, where there are any.
    pub each: Option<String>,
    /// People.
    pub staff: String,
    /// How long the figures run: a year, or the months of a shorter horizon.
    pub period: Period,
    /// The bets.
    pub bets: Bets,
    /// The rate at which profit is nought.
    pub break_even: BreakEven,
    /// What erases the cushion.
    pub cushion: Cushion,
}

/// How the rate is told.
#[derive(Clone, Debug, PartialEq)]
pub enum Rate {
    /// The rate a person sets.
    Set(String),
    /// The mean of a path that does not begin with it.
    Mean(String),
}

/// What is left of the income.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A profit.
    Keeps(String),
    /// A loss, without its sign.
    Loses(String),
}

/// How long the figures run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Twelve months.
    Year,
    /// Fewer.
    Months(u32),
}

/// What the bets cost, in months of profit.
#[derive(Clone, Debug, PartialEq)]
pub enum Bets {
    /// No bet counts.
    None,
    /// Still to be paid, in so many months of profit.
    PaidIn(String, String),
    /// Still to be paid, without a profit to pay it.
    Unaffordable(String),
    /// Paid before the start; as much as so many months of profit.
    Paid(String, Option<String>),
}

/// The rate at which profit is nought.
#[derive(Clone, Debug, PartialEq)]
pub enum BreakEven {
    /// This rate.
    At(String),
    /// It earns even at nought.
    Always,
    /// No rate.
    Never,
}

/// What erases the cushion.
#[derive(Clone, Debug, PartialEq)]
pub enum Cushion {
    /// A joint fall of that share in these assets.
    Fall(String, Volatile),
    /// Not even their total loss.
    Safe(Volatile),
    /// It holds nothing whose price can fall.
    NothingToFall,
    /// It is gone already, by this amount.
    Short(String),
}

/// Which assets' prices can fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Volatile {
    /// Gold is held.
    pub gold: bool,
    /// Bitcoin is held.
    pub bitcoin: bool,
    /// Listed shares are held.
    pub equities: bool,
}

/// The sentence in a language.
pub fn sentence(language: Language, statement: &Statement) -> Vec<Span> {
    let mut spans = Spans::default();
    match language {
        Language::English => english(&mut spans, statement),
        Language::Japanese => japanese(&mut spans, statement),
    }
    spans.0
}

/// The sentence as short as it still answers, for a narrow page with its controls open: without
/// income and people.
pub fn short(language: Language, said: &Statement) -> Vec<Span> {
    let mut spans = Spans::default();
    let to = &mut spans;
    match language {
        Language::English => {
            english_start(to, said);
            to.words(" of tokens, the issuer ");
            english_result(to, said);
            to.words(" and ");
            english_bets(to, &said.bets);
            english_end(to, said);
        }
        Language::Japanese => {
            japanese_start(to, said);
            to.words("発行体は、");
            japanese_result(to, said);
            japanese_bets(to, &said.bets);
            japanese_end(to, said);
        }
    }
    spans.0
}

/// The sentence without markup, for titles and for people who listen.
pub fn plain(spans: &[Span]) -> String {
    let text = |span: &Span| match span {
        Span::Words(text) | Span::Lever(_, text) | Span::Result(text) => text.clone(),
    };
    spans.iter().map(text).collect()
}

#[derive(Default)]
struct Spans(Vec<Span>);

impl Spans {
    fn words(&mut self, text: &str) -> &mut Self {
        if let Some(Span::Words(last)) = self.0.last_mut() {
            last.push_str(text);
        } else {
            self.0.push(Span::Words(text.to_owned()));
        }
        self
    }

    fn lever(&mut self, lever: Lever, text: &str) -> &mut Self {
        self.0.push(Span::Lever(lever, text.to_owned()));
        self
    }

    fn result(&mut self, text: &str) -> &mut Self {
        self.0.push(Span::Result(text.to_owned()));
        self
    }
}

fn english_start(to: &mut Spans, said: &Statement) {
    match &said.rate {
        Rate::Set(rate) => to.words("At ").lever(Lever::Rate, rate).words(" on "),
        Rate::Mean(rate) => to.words("At ").result(rate).words(" on average on "),
    };
    to.lever(Lever::Tokens, &said.tokens);
}

fn english_result(to: &mut Spans, said: &Statement) {
    match &said.result {
        Outcome::Keeps(profit) => to.words("keeps ").result(profit),
        Outcome::Loses(loss) => to.words("loses ").result(loss),
    };
}

fn english_end(to: &mut Spans, said: &Statement) {
    match &said.break_even {
        BreakEven::At(rate) => to.words(" It breaks even at ").result(rate).words("; "),
        BreakEven::Always => to.words(" It earns even at a rate of zero; "),
        BreakEven::Never => to.words(" It does not break even at any rate; "),
    };
    english_cushion(to, &said.cushion);
}

fn english(to: &mut Spans, said: &Statement) {
    english_start(to, said);
    to.words(" of tokens, the issuer earns ").result(&said.income);
    match said.period {
        Period::Year => to.words(" a year, "),
        Period::Months(1) => to.words(" in a month, "),
        Period::Months(months) => to.words(&format!(" in {months} months, ")),
    };
    english_result(to, said);
    to.words(" with ").lever(Lever::Staff, &said.staff).words(" people");
    match &said.each {
        Some(each) => to.words(" — ").result(each).words(" each — and "),
        None => to.words(" and "),
    };
    english_bets(to, &said.bets);
    english_end(to, said);
}

fn english_bets(to: &mut Spans, bets: &Bets) {
    match bets {
        Bets::None => to.words("has no AI bets to pay."),
        Bets::PaidIn(amount, months) => to
            .words("pays for its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets in ")
            .result(months)
            .words("."),
        Bets::Unaffordable(amount) => {
            to.words("cannot pay for its ").lever(Lever::BetsScale, amount).words(" of AI bets.")
        }
        Bets::Paid(amount, Some(months)) => to
            .words("has already paid for its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets, ")
            .result(months)
            .words(" of such profit."),
        Bets::Paid(amount, None) => to
            .words("has no profit to repeat its ")
            .lever(Lever::BetsScale, amount)
            .words(" of AI bets."),
    };
}

fn english_cushion(to: &mut Spans, cushion: &Cushion) {
    match cushion {
        Cushion::Fall(fall, assets) => to
            .words("a fall of ")
            .result(fall)
            .words(" in ")
            .words(&english_assets(*assets))
            .words(" would erase its cushion."),
        Cushion::Safe(assets) => to
            .words("not even the total loss of its ")
            .words(&english_assets(*assets))
            .words(" would erase its cushion."),
        Cushion::NothingToFall => to.words("it holds nothing whose price can fall."),
        Cushion::Short(amount) => {
            to.words("its cushion is already short by ").result(amount).words(".")
        }
    };
}

fn english_assets(held: Volatile) -> String {
    let names = [(held.gold, "gold"), (held.bitcoin, "bitcoin"), (held.equities, "shares")];
    let held: Vec<_> = names.into_iter().filter_map(|(held, name)| held.then_some(name)).collect();
    match held.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} and {two}"),
        [one, two, ..] => format!("{one}, {two} and shares"),
    }
}

fn japanese_start(to: &mut Spans, said: &Statement) {
    match &said.rate {
        Rate::Set(rate) => to.words("利回り").lever(Lever::Rate, rate).words("で"),
        Rate::Mean(rate) => to.words("平均利回り").result(rate).words("で"),
    };
    to.lever(Lever::Tokens, &said.tokens).words("分のトークンを運用する");
}

fn japanese_result(to: &mut Spans, said: &Statement) {
    match &said.result {
        Outcome::Keeps(profit) => to.result(profit).words("を手元に残す。"),
        Outcome::Loses(loss) => to.result(loss).words("を失う。"),
    };
}

fn japanese_end(to: &mut Spans, said: &Statement) {
    match &said.break_even {
        BreakEven::At(rate) => to.words("損益分岐の利回りは").result(rate).words("。"),
        BreakEven::Always => to.words("利回りがゼロでも利益が出る。"),
        BreakEven::Never => to.words("どの利回りでも黒字にならない。"),
    };
    japanese_cushion(to, &said.cushion);
}

fn japanese(to: &mut Spans, said: &Statement) {
    japanese_start(to, said);
    to.words("発行体は、");
    match said.period {
        Period::Year => to.words("年に"),
        Period::Months(months) => to.words(&format!("{months}か月で")),
    };
    to.result(&said.income).words("を稼ぎ、").lever(Lever::Staff, &said.staff).words("人で");
    japanese_result(to, said);
    if let Some(each) = &said.each {
        to.words("1人あたり").result(each).words("。");
    }
    japanese_bets(to, &said.bets);
    japanese_end(to, said);
}

fn japanese_bets(to: &mut Spans, bets: &Bets) {
    match bets {
        Bets::None => to.words("支払うべきAI投資はない。"),
        Bets::PaidIn(amount, months) => to
            .lever(Lever::BetsScale, amount)
            .words("のAI投資は利益")
            .result(months)
            .words("分で賄える。"),
        Bets::Unaffordable(amount) => {
            to.lever(Lever::BetsScale, amount).words("のAI投資は賄えない。")
        }
        Bets::Paid(amount, Some(months)) => to
            .words("すでに支払った")
            .lever(Lever::BetsScale, amount)
            .words("のAI投資は、この利益の")
            .result(months)
            .words("分にあたる。"),
        Bets::Paid(amount, None) => to
            .words("すでに支払った")
            .lever(Lever::BetsScale, amount)
            .words("のAI投資を、もう一度賄う利益はない。"),
    };
}

fn japanese_cushion(to: &mut Spans, cushion: &Cushion) {
    match cushion {
        Cushion::Fall(fall, assets) => to
            .words(&japanese_assets(*assets))
            .words("が")
            .result(fall)
            .words("下がれば、余剰は消える。"),
        Cushion::Safe(assets) => {
            to.words(&japanese_assets(*assets)).words("の価値がすべて失われても、余剰は残る。")
        }
        Cushion::NothingToFall => to.words("値下がりしうる資産は持たない。"),
        Cushion::Short(amount) => to.words("余剰はすでに").result(amount).words("不足している。"),
    };
}

fn japanese_assets(held: Volatile) -> String {
    let names = [(held.gold, "金"), (held.bitcoin, "ビットコイン"), (held.equities, "株式")];
    let held: Vec<_> = names.into_iter().filter_map(|(held, name)| held.then_some(name)).collect();
    match held.as_slice() {
        [one, two] => format!("{one}と{two}"),
        names => names.join("・"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement() -> Statement {
        Statement {
            rate: Rate::Set("4.10 %".into()),
            tokens: "$183.6 bn".into(),
            income: "$6.2 bn".into(),
            result: Outcome::Keeps("$5.9 bn".into()),
            each: Some("$23.6 m".into()),
            staff: "250".into(),
            period: Period::Year,
            bets: Bets::PaidIn("$2.0 bn".into(), "4.1 months".into()),
            break_even: BreakEven::At("0.31 %".into()),
            cushion: Cushion::Fall(
                "16.7 %".into(),
                Volatile { gold: true, bitcoin: true, equities: false },
            ),
        }
    }

    #[test]
    fn the_sentence_of_the_design() {
        assert_eq!(
            plain(&sentence(Language::English, &statement())),
            "At 4.10 % on $183.6 bn of tokens, the issuer earns $6.2 bn a year, keeps $5.9 bn with 250 \
             people — $23.6 m each — and pays for its $2.0 bn of AI bets in 4.1 months. It breaks even \
             at 0.31 %; a fall of 16.7 % in gold and bitcoin would erase its cushion."
        );
    }

    #[test]
    fn the_same_in_japanese() {
        let said = Statement {
            rate: Rate::Set("4.10%".into()),
            tokens: "1,836億ドル".into(),
            income: "62億ドル".into(),
            result: Outcome::Keeps("59億ドル".into()),
            each: Some("2,360万ドル".into()),
            bets: Bets::PaidIn("20億ドル".into(), "4.1か月".into()),
            break_even: BreakEven::At("0.31%".into()),
            cushion: Cushion::Fall(
                "16.7%".into(),
                Volatile { gold: true, bitcoin: true, equities: false },
            ),
            ..statement()
        };
        assert_eq!(
            plain(&sentence(Language::Japanese, &said)),
            "利回り4.10%で1,836億ドル分のトークンを運用する発行体は、年に62億ドルを稼ぎ、250人で59億ドルを手元に残す。\
             1人あたり2,360万ドル。20億ドルのAI投資は利益4.1か月分で賄える。損益分岐の利回りは0.31%。\
             金とビットコインが16.7%下がれば、余剰は消える。"
        );
    }

    #[test]
    fn the_short_sentence_answers_the_same() {
        assert_eq!(
            plain(&short(Language::English, &statement())),
            "At 4.10 % on $183.6 bn of tokens, the issuer keeps $5.9 bn and pays for its $2.0 bn of AI \
             bets in 4.1 months. It breaks even at 0.31 %; a fall of 16.7 % in gold and bitcoin would \
             erase its cushion."
        );
        let text = plain(&short(Language::Japanese, &statement()));
        assert!(
            text.contains("運用する発行体は、$5.9 bnを手元に残す。$2.0 bnのAI投資は"),
            "{text}"
        );
    }

    #[test]
    fn every_branch_is_a_sentence() {
        let all = Volatile { gold: true, bitcoin: true, equities: true };
        let gold = Volatile { gold: true, bitcoin: false, equities: false };
        let amount = || "$1 bn".to_owned();
        for bets in [
            Bets::None,
            Bets::Unaffordable(amount()),
            Bets::Paid(amount(), None),
            Bets::Paid(amount(), Some("2 months".into())),
        ] {
            for break_even in [BreakEven::Always, BreakEven::Never] {
                for cushion in [
                    Cushion::Safe(gold),
                    Cushion::NothingToFall,
                    Cushion::Short(amount()),
                    Cushion::Fall("5 %".into(), all),
                ] {
                    let said = Statement {
                        rate: Rate::Mean("5.1 %".into()),
                        result: Outcome::Loses(amount()),
                        each: None,
                        period: Period::Months(3),
                        bets: bets.clone(),
                        break_even: break_even.clone(),
                        cushion,
                        ..statement()
                    };
                    for language in Language::ALL {
                        let text = plain(&sentence(language, &said));
                        assert!(text.ends_with(['.', '。']), "{text}");
                        assert!(!text.contains("  ") && !text.contains("。。"), "{text}");
                    }
                }
            }
        }
        assert_eq!(english_assets(all), "gold, bitcoin and shares");
        assert_eq!(japanese_assets(all), "金・ビットコイン・株式");
    }
}
