//! The book of bets as a list: what each bet is, when it is paid and what it waits for.
//!
//! Not here: how it is edited, and what comes back from a bet.

use super::ending;
use super::plot::number;
use crate::analysis::{self, KeyFigures, Run};
use crate::model::{Payment, Projection, Returns};
use crate::scenario::{
    BETS_MAX, Bet, BetField, Ends, Grade, Kind, Parameter, Preset, Scenario, Source,
};
use crate::text::book::{BetName, BookFinding, Paid, WrittenOff};
use crate::text::carry::CarryNote;
use crate::text::span::Span;
use crate::text::{Language, SourceMark, decimal};
use crate::unit::{Exact, HALF_CENT, Month, Number, Usd};

/// The book, every text finished.
#[derive(Clone, Debug, PartialEq)]
pub struct BookFigure {
    /// The sentence over the list.
    pub sentence: Vec<Span>,
    /// The finding over the list.
    pub title: String,
    /// One row a bet, in the order of the book.
    pub rows: Vec<BookRow>,
    /// The foot of the list.
    pub total: BookTotal,
    /// What the finding means, that bets wait, and that amounts are scaled, where it is so.
    pub(crate) remark: String,
    /// Where the book comes from.
    pub source: String,
    /// That the book takes no more bets, where it is full.
    pub full: Option<String>,
    /// Whether it is the preset's.
    pub(crate) is_as_preset: bool,
}

/// A bet on record that can be put in the book.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Template {
    /// Its name.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// The bet.
    pub bet: Bet,
}

/// The bets on record, and ten thousand H100 at the price of the article and at the dearer one of
/// the record, paid in a month.
pub(crate) fn templates(language: Language, month: Month) -> Vec<Template> {
    let record = Preset::default();
    let scenario = Scenario::preset(record);
    let on_record = scenario.bets().iter().map(|bet| Template {
        name: bet.name.clone(),
        source: record
            .bet_on_record(bet)
            .map_or_else(String::new, |(_, source, grade)| language.source_line(source, grade)),
        bet: bet.clone(),
    });
    let cluster = |(by_the_article, price): (bool, u32)| {
        let mut bet = Bet::template(Kind::Compute, month);
        let name = language.cluster(by_the_article);
        bet.rename(name);
        bet.set_number(BetField::UnitPrice, price.into());
        let source = language.cluster_source(by_the_article).to_owned();
        Template { name: name.to_owned(), source, bet }
    };
    on_record.chain([(true, 25_000), (false, 42_000)].map(cluster)).collect()
}

/// One bet.
#[derive(Clone, Debug, PartialEq)]
pub struct BookRow {
    /// Its name as the person gave it; it may be empty.
    pub name: String,
    /// A name that is never empty, for labels.
    pub called: String,
    /// Its kind.
    pub kind: Kind,
    /// Whether it counts.
    pub counted: bool,
    /// How it ends.
    pub ends: Ends,
    /// What it costs, scaled.
    pub amount: String,
    /// The same in months of profit; a dash where there is no profit.
    pub(crate) months_of_profit: String,
    /// What became of it.
    pub paid: String,
    /// Whether it is not paid when it is due.
    pub is_late: bool,
    /// Where it comes from.
    pub source: String,
}

/// The foot of the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookTotal {
    /// How many bets count.
    pub counted: String,
    /// What was paid before the start and what is to be paid.
    pub sums: String,
    /// Both in months of profit.
    pub(crate) months_of_profit: String,
}

/// The book of a scenario.
pub fn book(language: Language, of: &Run) -> BookFigure {
    let Run { scenario, projection, figures, .. } = of;
    let bets = scenario.bets();
    let months = Months::new(figures);
    let base = Scenario::preset(scenario.base());
    let row = |(place, bet)| row(language, scenario, projection, &months, place, bet);
    let amount = figures.bets_unpaid + figures.bets_paid_before;
    let counted = number(bets.iter().filter(|bet| bet.counted).count());
    let found = analysis::ending(scenario, projection);
    let finding = finding(&projection.payments, projection.rows.len());
    let carry = ending::carry(scenario, &found);
    let carry = carry.map(|found| found.say(language));
    let carried = carry.as_ref().map(|_| CarryNote::Meaning { month: found.month }.say(language));
    // Where the title tells of the carrying bet, that others wait is told below it.
    let late = matches!(finding, BookFinding::Late { .. }) && carry.is_some();
    let late = if late { finding.say(language) } else { String::new() };
    BookFigure {
        sentence: ending::statement(of, &found).spans(language),
        title: carry.unwrap_or_else(|| finding.say(language)),
        remark: language.sentences(&[
            &late,
            &carried.unwrap_or_default(),
            &scaled(language, scenario).unwrap_or_default(),
        ]),
        rows: bets.iter().enumerate().map(row).collect(),
        total: BookTotal {
            counted: language.bets_counted(counted, number(bets.len())),
            sums: language.book_sums(
                &language.money(figures.bets_paid_before, 3),
                &language.money(figures.bets_unpaid, 3),
            ),
            months_of_profit: months.text(language, amount),
        },
        source: note(language, scenario),
        full: (bets.len() >= BETS_MAX).then(|| language.book_full(BETS_MAX)),
        is_as_preset: bets == base.bets(),
    }
}

/// A bet on record that a bet is; one on record is so in the book of any preset.
fn on_record(scenario: &Scenario, bet: &Bet) -> Option<(&'static Bet, Source, Grade)> {
    let own = scenario.base().bet_on_record(bet);
    own.or_else(|| Preset::default().bet_on_record(bet))
}

/// Where a bet comes from, and what of it a person has changed.
fn source_text(language: Language, scenario: &Scenario, bet: &Bet) -> String {
    let Some((own, source, grade)) = on_record(scenario, bet) else {
        return language.mark(SourceMark::Yours).to_owned();
    };
    let texts = language.texts().bets();
    let exit = if bet.kind() == Kind::Loan { texts.maturity } else { texts.exit };
    let is_changed = |field: &&BetField| bet.number(**field) != own.number(**field);
    let numbers = bet.fields().iter().filter(is_changed).map(|field| language.bet_label(*field));
    let words = [
        (bet.month != own.month, texts.month),
        (bet.exit() != own.exit(), exit),
        (bet.ends != own.ends, texts.ends),
    ];
    let words = words.into_iter().filter(|(is_changed, _)| *is_changed).map(|(_, name)| name);
    let changed: Vec<_> = numbers.chain(words).collect();
    language.source_but(&language.source_line(source, grade), &changed)
}

/// What is known of the bets on record, where the book holds any.
fn note(language: Language, scenario: &Scenario) -> String {
    let is_on_record = |bet| matches!(on_record(scenario, bet), Some((_, Source::BetsRecord, _)));
    let holds = scenario.bets().iter().any(is_on_record);
    if holds { language.bets_note().to_owned() } else { String::new() }
}

fn scaled(language: Language, scenario: &Scenario) -> Option<String> {
    let scale = scenario.number(Parameter::BetsScale);
    let is_scaled = scale != rust_decimal::Decimal::ONE_HUNDRED;
    is_scaled.then(|| language.book_scaled(&language.percent_exact(scale)))
}

fn row(
    language: Language,
    scenario: &Scenario,
    projection: &Projection<Exact>,
    months: &Months,
    place: usize,
    bet: &Bet,
) -> BookRow {
    let kind = bet.kind();
    let payment = projection.payments.iter().find(|payment| payment.place == place);
    let paid = paid(payment, projection.rows.len());
    let scaled =
        bet.amount() * scenario.number(Parameter::BetsScale) / rust_decimal::Decimal::ONE_HUNDRED;
    let amount = f64::from_decimal(scaled);
    BookRow {
        name: bet.name.clone(),
        called: BetName::new(bet, place).say(language),
        kind,
        counted: bet.counted,
        ends: bet.ends,
        amount: language.money(amount, 3),
        months_of_profit: months.text(language, amount),
        is_late: paid.as_ref().is_some_and(Paid::is_late),
        paid: language.in_turn(
            &paid.map(|paid| paid.say(language)).unwrap_or_default(),
            &payment
                .and_then(|payment| written_off(projection, payment))
                .map(|lost| lost.say(language))
                .unwrap_or_default(),
        ),
        source: source_text(language, scenario, bet),
    }
}

/// What a bet does not bring back of its money at its end, where something is missing.
pub fn written_off<N: Number>(
    projection: &Projection<N>,
    payment: &Payment<N>,
) -> Option<WrittenOff> {
    let back = match payment.returns {
        Returns::Stake { proceeds, .. } => proceeds,
        Returns::Loan { back, .. } => back,
        Returns::Machines { .. } | Returns::Nothing => return None,
    };
    let usd = (payment.amount - back).to_f64();
    let end = payment.began()?.saturating_add(payment.returns.end());
    let month = projection.inputs.start.plus(end - 1);
    match back.to_f64() {
        _ if usd <= HALF_CENT => None,
        back if back <= HALF_CENT => Some(WrittenOff::Whole { month }),
        _ => Some(WrittenOff::Part { usd, month }),
    }
}

/// What the list finds in a projection of so many months.
pub fn finding(payments: &[Payment<Exact>], horizon: usize) -> BookFinding {
    let found = payments.iter().filter_map(|payment| paid(Some(payment), horizon));
    let found: Vec<_> = found.collect();
    let late = found.iter().filter(|paid| paid.is_late()).count();
    match late {
        _ if found.is_empty() => BookFinding::Nothing,
        0 if found.iter().all(|paid| *paid == Paid::Before) => BookFinding::Before,
        0 => BookFinding::InTime,
        late => BookFinding::Late { bets: number(late) },
    }
}

/// What became of a bet in a projection of so many months; `None` where it costs nothing.
pub fn paid(payment: Option<&Payment<Exact>>, horizon: usize) -> Option<Paid> {
    let Some(payment) = payment else { return Some(Paid::NotCounted) };
    let due = i64::from(payment.due);
    let after = due > i64::try_from(horizon).unwrap_or(i64::MAX);
    Some(match payment.settled {
        _ if payment.amount == Usd::ZERO => return None,
        _ if due <= 0 => Paid::Before,
        _ if after => Paid::After,
        Some(month) => match u32::try_from(i64::from(month) - due) {
            Ok(months) if months > 0 => Paid::Waits { months },
            _ => Paid::InTime,
        },
        None => {
            let waited = i64::try_from(horizon).unwrap_or(i64::MAX) - due;
            let months = u32::try_from(waited).unwrap_or(0);
            if payment.unpaid == payment.amount {
                Paid::Never { months }
            } else {
                Paid::Partly { usd: payment.unpaid.to_f64(), months }
            }
        }
    })
}

/// Profit as a measure: amounts in months of it.
struct Months {
    a_month: f64,
}

impl Months {
    fn new(figures: &KeyFigures) -> Self {
        Self { a_month: if figures.months > 0.0 { figures.profit / figures.months } else { 0.0 } }
    }

    fn of(&self, amount: f64) -> Option<f64> {
        (self.a_month > 0.0).then(|| amount / self.a_month)
    }

    fn text(&self, language: Language, amount: f64) -> String {
        match self.of(amount) {
            Some(months) if months < 9.95 => language.tenths_short(months),
            Some(months) => decimal(months, 0),
            None => language.texts().status().none.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BetFlow, Returns};
    use crate::text::span::plain;

    fn of(link: &str) -> BookFigure {
        let run = Run::of_link(link);
        book(Language::English, &run)
    }

    #[test]
    fn the_default_book() {
        let book = of("");
        assert!(book.is_as_preset && book.full.is_none());
        let paid: Vec<_> = book.rows.iter().map(|row| row.paid.as_str()).collect();
        let before = "paid before the start";
        assert_eq!(paid, [before, before, before, "", "not counted"]);
        assert_eq!(book.total.counted, "4 of 5 bets counted");
        let title = "Northern Data would have to pay 4.1 % a year for the bets to do as well as bills; it is set to 5 %";
        assert_eq!(book.title.replace('\u{a0}', " "), title);
        assert!(book.remark.starts_with("As well as bills: "), "{}", book.remark);
        let sums = book.total.sums.replace('\u{a0}', " ");
        assert_eq!(sums, "$1.23 bn paid before the start · $0 still to pay");
        assert!(book.rows.iter().all(|row| !row.is_late));
        // What is known and what is assumed are told apart; without a bet on record nothing is.
        assert!(book.source.ends_with("are assumed."), "{}", book.source);
        assert_eq!(of("bets=none").source, "");
        assert_eq!(of("bet=kind:grant;amount:1bn;month:2027-01").source, "");
    }

    #[test]
    fn only_what_is_changed_of_a_bet_is_yours() {
        let loan = "bet=kind:loan;name:Northern Data;amount:610m;month:2023-11;coupon:5;exit:2030-01;recovery:50;chance:80;ends:";
        let same = of(&format!("{loan}success")).rows[0].source.clone();
        let lost = of(&format!("{loan}failure")).rows[0].source.clone();
        assert_eq!(lost, format!("{same} · yours: ends as"));
        let both = of(&format!("{loan}failure").replace("610m", "620m")).rows[0].source.clone();
        assert_eq!(both, format!("{same} · yours: amount, ends as"));
        let book = of("bet=kind:grant;amount:1bn;month:2027-01");
        assert_eq!(book.rows[0].source, Language::English.mark(SourceMark::Yours));
        assert_eq!(book.rows[0].called, "Gift, bet 1");
        assert!(!book.is_as_preset);
    }

    #[test]
    fn a_bet_waits_until_the_cushion_can_pay() {
        // Nothing may be paid below the floor: the cushion grows a month's profit at a time.
        let base = "dividend=0&bitcoin_share=0&buffer=2&floor=2&gold_return=0&bitcoin_return=0&equities_return=0";
        let paid = |bet: &str| of(&format!("{base}&bet={bet}")).rows[0].paid.replace('\u{a0}', " ");
        let now = paid("kind:grant;amount:100m;month:2026-07");
        assert_eq!(now, "paid in the month it is due");
        let late = paid("kind:grant;amount:2bn;month:2026-07");
        assert!(late.starts_with("paid ") && late.ends_with(" months late"), "{late}");
        let part = paid("kind:grant;amount:900bn;month:2026-07");
        assert!(part.ends_with("of it still unpaid at the end, 59 months late"), "{part}");
        let never = of("buffer=0&floor=50&bet=kind:grant;amount:1bn;month:2026-07");
        assert_eq!(never.rows[0].paid, "still unpaid at the end, 59 months late");
        assert!(never.rows[0].is_late);
        assert_eq!(never.title, "One bet is not paid when it is due");
        assert_eq!(paid("kind:grant;amount:1bn;month:2040-01"), "due after the months shown");
    }

    #[test]
    fn a_lost_bet_is_written_off_when_it_ends() {
        let paid = |bet: &str| of(&format!("bet={bet}")).rows[0].paid.replace('\u{a0}', " ");
        assert_eq!(
            paid("kind:equity;amount:200m;month:2025-01;multiple:2;exit:2035-03;ends:failure"),
            "paid before the start; written off in Mar 2035"
        );
        assert_eq!(
            paid(
                "kind:loan;amount:200m;month:2025-01;coupon:5;exit:2035-03;recovery:40;ends:failure"
            ),
            "paid before the start; $120 m of it written off in Mar 2035"
        );
    }

    #[test]
    fn templates_fill_the_book() {
        for language in Language::ALL {
            let found = templates(language, Month::of(2027, 1));
            assert_eq!(found.len(), 7);
            assert!(found.iter().all(|template| !template.source.is_empty()));
            assert!(found.iter().all(|template| template.bet.name == template.name));
            let prices = found.iter().filter_map(|t| t.bet.number(BetField::UnitPrice));
            assert_eq!(prices.collect::<Vec<_>>(), [25_000.into(), 42_000.into()]);
        }
    }

    #[test]
    fn delays_are_counted_from_the_month_it_is_due() {
        let mut payment = Payment {
            place: 0,
            due: 3,
            amount: Usd::post(Exact::from_count(10)),
            unpaid: Usd::ZERO,
            settled: Some(10),
            returns: Returns::Nothing,
            flow: BetFlow::default(),
        };
        let paid = |payment: &Payment<Exact>| paid(Some(payment), 60);
        assert_eq!(paid(&payment), Some(Paid::Waits { months: 7 }));
        payment.settled = Some(3);
        assert_eq!(paid(&payment), Some(Paid::InTime));
        payment.due = 0;
        assert_eq!(paid(&payment), Some(Paid::Before));
        payment.due = 61;
        assert_eq!(paid(&payment), Some(Paid::After));
    }

    #[test]
    fn an_empty_book_a_full_one_and_a_scale() {
        assert_eq!(plain(&of("bets=none").sentence), "There are no bets.");
        let many = "bet=kind:grant;amount:1;month:2027-01&".repeat(16);
        assert!(of(&many).full.is_some());
        let scaled = of("bets_scale=150").remark.replace('\u{a0}', " ");
        assert!(scaled.ends_with("Every amount counts at 150 % of what is listed."), "{scaled}");
        let waits = of(
            "buffer=0&floor=0&dividend=0&bet=kind:equity;amount:3bn;month:2026-07;multiple:2;exit:2030-01",
        );
        assert!(waits.title.starts_with("Stake, bet 1 would have to return "), "{}", waits.title);
        assert!(waits.remark.starts_with("One bet is not paid when it is due. As well as bills"));
        let uncounted = of("bet=kind:grant;amount:1;month:2027-01;counted:no");
        assert!(plain(&uncounted.sentence).contains("none of them counts"));
    }
}
