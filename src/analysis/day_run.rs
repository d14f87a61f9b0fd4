//! A run by the day: a share of the tokens comes back over some days; who is paid, who waits, what
//! is left. USD.
//!
//! On day t = 1, 2, … weight(t) · share · tokens are asked for; they are due `redemption_days`
//! later and paid that day as far as the reserve can be turned into cash ([`super::day_book`]), in
//! the order of sale and no more than is due. Who is not paid waits and comes first the next day.
//! Early are those paid until the last is due, at par. All other claims come late: those who wait
//! then, tokens nobody has asked for, and other debts with them. Selling goes on until nobody waits,
//! for two years at most, and what is not sold counts at its value: late = min(1, (paid later +
//! assets left) / claims at the last day due). So a run that is paid in full by a reserve that
//! covers its tokens leaves both at 100 cents.
//!
//! The shares that break it are solved by bisection: from which on someone waits, and from which on
//! the last holder loses. Not here: the ladder ([`super::ladder`]).

use super::day_book::{ByClass, DayBook};
use super::day_terms::DayTerms;
use super::ladder::cash_within;
use crate::scenario::Class;
use crate::unit::HALF_CENT;

/// Days after the last one due for which selling goes on while someone waits.
const TAIL_DAYS: u32 = 730;
/// Halvings of the interval of shares.
const HALVINGS: u32 = 44;

/// A day at its close, the opening as day nought. USD.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RunDay {
    /// Its number.
    pub day: u32,
    /// Asked for that day.
    pub asked: f64,
    /// Due that day, without those who wait already.
    pub due: f64,
    /// Paid that day.
    pub paid: f64,
    /// Due and not paid.
    pub waiting: f64,
    /// Tokens nobody has asked to redeem yet.
    pub tokens: f64,
    /// What came of each class that day.
    pub raised: ByClass,
    /// Lost that day by selling below value.
    pub lost: f64,
    /// Reserve left, at its value.
    pub assets: f64,
    /// Reserve less all claims.
    pub cushion: f64,
}

/// Whether those who ask are paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Payout {
    /// There are no tokens.
    NoTokens,
    /// Nobody asks.
    NobodyAsks,
    /// Each on the day that is due.
    Everyone,
    /// Some wait.
    Waits(Wait),
}

/// Those who wait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    /// The first day on which someone does.
    pub day: u32,
    /// For how much, USD.
    pub usd: f64,
    /// The most that waits at a close.
    pub most: f64,
    /// On which day.
    pub most_day: u32,
    /// The day on which the last of them is paid; `None` where that is not within two years.
    pub until: Option<u32>,
}

/// Whether the reserve covers all claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Solvency {
    /// Throughout.
    Holds,
    /// Not even before the run.
    Already,
    /// No more from this day on.
    From(u32),
}

/// From which share of the tokens on something happens, a fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BreakingShare {
    /// Not even where all come back.
    Never,
    /// From this share on.
    At(f64),
    /// At any share.
    Already,
}

/// What a run comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct DayRun {
    /// The opening and each day until the last is due.
    pub days: Vec<RunDay>,
    /// Whether those who ask are paid.
    pub payout: Payout,
    /// Whether the reserve covers all claims.
    pub solvency: Solvency,
    /// What those get who are paid on their day, cents on the dollar.
    pub early: f64,
    /// What is left for each dollar of those who come later, cents on the dollar.
    pub late: f64,
    /// What these lose together, USD.
    pub late_loss: f64,
    /// What the reserve could raise until the last is due, USD.
    pub can_raise: f64,
}

/// A run in progress.
struct RunInProgress<'a> {
    terms: &'a DayTerms,
    book: DayBook<'a>,
    share: f64,
    /// Paid so far.
    paid: f64,
    /// Due and not paid.
    waiting: f64,
}

impl<'a> RunInProgress<'a> {
    fn new(terms: &'a DayTerms, share: f64) -> Self {
        let book = DayBook::new(&terms.sale, terms.order);
        Self { terms, book, share, paid: 0.0, waiting: 0.0 }
    }

    /// A day more; gives what came of each class.
    fn pass(&mut self) -> ByClass {
        self.book.pass();
        self.pay()
    }

    fn pay(&mut self) -> ByClass {
        let missing = self.waiting + self.terms.due(self.share, self.book.day);
        let raised = self.book.raise(missing);
        let paid = raised.sum().min(missing);
        self.paid += paid;
        self.waiting = missing - paid;
        raised
    }

    fn is_anyone_waiting(&self) -> bool {
        self.waiting > HALF_CENT
    }

    fn assets(&self) -> f64 {
        self.book.held.sum() + self.terms.bets
    }

    /// Tokens not paid, whether asked for or not, and other debts.
    fn claims(&self) -> f64 {
        self.terms.tokens - self.paid + self.terms.other_liabilities
    }

    fn cushion(&self) -> f64 {
        self.assets() - self.claims()
    }

    /// Goes on selling after the last day due until nobody waits. The day on which that is so.
    fn finish(&mut self) -> Option<u32> {
        let last = self.terms.last_day() + TAIL_DAYS;
        while self.is_anyone_waiting() && self.book.day < last {
            let raised = self.pass();
            if raised.sum() <= 0.0 {
                match self.book.next_ready() {
                    Some(day) if day <= last => self.book.skip_to(day),
                    _ => return None,
                }
                self.pay();
            }
        }
        (!self.is_anyone_waiting()).then_some(self.book.day)
    }
}

/// What a run comes to.
pub fn day_run(terms: &DayTerms) -> DayRun {
    let mut course = RunInProgress::new(terms, terms.share);
    let opening = RunDay {
        tokens: terms.tokens,
        assets: course.assets(),
        cushion: course.cushion(),
        ..RunDay::default()
    };
    let mut days = vec![opening];
    for day in 1..=terms.last_day() {
        let before = (course.assets(), course.paid, days.last().map_or(0.0, |day| day.tokens));
        let raised = course.pass();
        let paid = course.paid - before.1;
        let asked = terms.asked(terms.share, day);
        days.push(RunDay {
            day,
            asked,
            due: terms.due(terms.share, day),
            paid,
            waiting: course.waiting,
            tokens: (before.2 - asked).max(0.0),
            raised,
            lost: (before.0 - course.assets() - paid).max(0.0),
            assets: course.assets(),
            cushion: course.cushion(),
        });
    }
    let (paid, claims) = (course.paid, course.claims());
    let until = course.finish();
    let left = course.paid - paid + course.assets().max(0.0);
    let late = if claims > left + HALF_CENT { left / claims * 100.0 } else { 100.0 };
    let has_paid = paid > HALF_CENT || terms.share * terms.tokens <= HALF_CENT;
    DayRun {
        payout: payout(terms, &days, until),
        solvency: solvency(&days, course.cushion(), course.book.day),
        early: if has_paid { 100.0 } else { late },
        late,
        late_loss: if late < 100.0 { claims - left } else { 0.0 },
        can_raise: cash_within(&terms.sale, terms.last_day()).sum(),
        days,
    }
}

fn payout(terms: &DayTerms, days: &[RunDay], until: Option<u32>) -> Payout {
    if terms.tokens <= HALF_CENT {
        return Payout::NoTokens;
    }
    if terms.share * terms.tokens <= HALF_CENT {
        return Payout::NobodyAsks;
    }
    let Some(first) = days.iter().find(|day| day.waiting > HALF_CENT) else {
        return Payout::Everyone;
    };
    let later = |most: RunDay, day: &RunDay| if day.waiting > most.waiting { *day } else { most };
    let most = days.iter().fold(*first, later);
    let (day, usd) = (first.day, first.waiting);
    Payout::Waits(Wait { day, usd, most: most.waiting, most_day: most.day, until })
}

fn solvency(days: &[RunDay], at_end: f64, end: u32) -> Solvency {
    match days.iter().find(|day| day.cushion < -HALF_CENT) {
        Some(RunDay { day: 0, .. }) => Solvency::Already,
        Some(day) => Solvency::From(day.day),
        None if at_end < -HALF_CENT => Solvency::From(end),
        None => Solvency::Holds,
    }
}

/// Whether someone waits where a share of the tokens comes back.
fn someone_waits(terms: &DayTerms, share: f64) -> bool {
    let mut course = RunInProgress::new(terms, share);
    (1..=terms.last_day()).any(|_| {
        course.pass();
        course.is_anyone_waiting()
    })
}

/// Whether the last holder loses where a share of the tokens comes back.
fn someone_loses(terms: &DayTerms, share: f64) -> bool {
    let mut course = RunInProgress::new(terms, share);
    for _ in 0..terms.last_day() {
        course.pass();
    }
    course.finish();
    course.cushion() < -HALF_CENT
}

/// From which share of the tokens on someone waits, by bisection.
pub fn share_that_waits(terms: &DayTerms) -> BreakingShare {
    breaking(terms, someone_waits)
}

/// From which share of the tokens on the last holder loses, by bisection.
pub fn share_that_loses(terms: &DayTerms) -> BreakingShare {
    breaking(terms, someone_loses)
}

fn breaking(terms: &DayTerms, is_broken: fn(&DayTerms, f64) -> bool) -> BreakingShare {
    if !is_broken(terms, 1.0) {
        return BreakingShare::Never;
    }
    // A ten-thousandth of a per cent already.
    let (mut low, mut high) = (1e-6, 1.0);
    if is_broken(terms, low) {
        return BreakingShare::Already;
    }
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if is_broken(terms, middle) { high = middle } else { low = middle }
    }
    BreakingShare::At(high)
}

/// The largest class among what was raised on some days; `None` where nothing was.
pub fn main_source(days: &[RunDay]) -> Option<Class> {
    let raised = |class: &Class| days.iter().map(|day| day.raised.of(*class)).sum::<f64>();
    let largest = Class::ALL.into_iter().max_by(|a, b| raised(a).total_cmp(&raised(b)))?;
    (raised(&largest) > HALF_CENT).then_some(largest)
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::analysis::Run;
    use crate::scenario::{SaleOrder, Scenario, StressProfile, decode};

    fn terms(link: &str) -> DayTerms {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        DayTerms::new(&Run::new(scenario))
    }

    fn blank(words: &str) -> DayTerms {
        let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
        let (scenario, problems) = Scenario::from_pairs(pairs);
        assert_eq!(problems, [], "{words}");
        DayTerms::new(&Run::new(scenario))
    }

    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} {expected}");
    }

    #[test]
    fn cash_pays_and_who_comes_after_it_waits() {
        // 100 of tokens, 40 in cash, 60 lent for a year; half comes back in five days.
        let terms =
            blank("tokens=100 cash=40 loans=60 loans_haircut=0 stress_share=50 stress_days=5");
        let run = day_run(&terms);
        let waiting: Vec<_> = run.days.iter().map(|day| day.waiting).collect();
        assert_eq!(waiting, [0.0, 0.0, 0.0, 0.0, 0.0, 10.0]);
        let Payout::Waits(wait) = run.payout else { panic!("{:?}", run.payout) };
        assert_eq!((wait.day, wait.usd, wait.until), (5, 10.0, Some(365)));
        assert_eq!((run.early, run.late, run.late_loss), (100.0, 100.0, 0.0));
        assert_eq!(share_that_loses(&terms), BreakingShare::Never);
        let BreakingShare::At(share) = share_that_waits(&terms) else { panic!() };
        assert!((share - 0.4).abs() < 1e-3, "{share}");
        assert_eq!(run.can_raise, 40.0);
    }

    #[test]
    fn a_haircut_takes_from_those_who_come_late() {
        // No cushion: 20 of loans must be sold at half for the last 10 asked for.
        let words = "tokens=100 cash=40 loans=60 loans_haircut=50 stress_share=50 stress_days=5";
        let run = day_run(&blank(words));
        assert_eq!(run.early, 100.0);
        near(run.late, 50.0 / 60.0 * 100.0);
        near(run.late_loss, 10.0);
        assert_eq!(run.solvency, Solvency::From(365));
        let BreakingShare::At(share) = share_that_loses(&blank(words)) else { panic!() };
        assert!((share - 0.4).abs() < 1e-3, "{share}");
    }

    #[test]
    fn bills_are_sold_at_the_price_of_their_yield() {
        // 10 bn of bills, 100 days on average; 3.5 bn asked for at once.
        let words = "tokens=10bn rate=4 bills_wam=100 stress_share=35 stress_days=1 bills_impact=10 \
                     buffer=5";
        let run = day_run(&blank(words));
        let last = run.days.last().unwrap();
        // 10.5 bn fall due over 200 days; the rest for 199 days, half of that on average.
        let due = 10.5e9 / 200.0;
        let years = 199.0 / 2.0 / 365.0;
        near(last.raised.of(Class::Bills), 3.5e9);
        let sold = 3.5e9 - due + last.lost;
        let price = (1.0 + 0.04 * years) / (1.0 + (0.04 + 0.001 * sold / 3.5e9) * years);
        near(sold * price, 3.5e9 - due);
        assert!(last.lost > 0.9e6 && last.lost < 1e6, "{}", last.lost);
        near(last.cushion, 0.5e9 - last.lost);
        // No more than a limit a day.
        let limited = words.replace("bills_impact=10", "bills_impact=0 bills_daily=1bn");
        let run = day_run(&blank(&limited));
        let Payout::Waits(wait) = run.payout else { panic!() };
        near(wait.usd, 3.5e9 - 1e9 - due);
        assert_eq!(wait.until, Some(4));
    }

    #[test]
    fn terms_of_redemption_give_time() {
        let words = "tokens=100 cash=10 repo=90 repo_days=3 stress_share=100 stress_days=1";
        assert!(matches!(day_run(&blank(words)).payout, Payout::Waits(Wait { day: 1, .. })));
        let later = blank(&format!("{words} redemption_days=2"));
        let run = day_run(&later);
        assert_eq!(run.payout, Payout::Everyone);
        assert_eq!(run.days.len(), 4);
        assert_eq!((run.days[1].tokens, run.days[2].paid, run.days[3].paid), (0.0, 0.0, 100.0));
        assert_eq!(share_that_waits(&later), BreakingShare::Never);
        let stuck = blank(&format!("{words} redemption_days=2 stress_frozen=50"));
        let Payout::Waits(wait) = day_run(&stuck).payout else { panic!() };
        assert_eq!((wait.usd, wait.until), (5.0, None));
        assert_eq!(day_run(&stuck).late, 100.0);
        let gate = blank("tokens=100 fund=100 fund_gate=4 stress_share=50 stress_days=1");
        let Payout::Waits(wait) = day_run(&gate).payout else { panic!() };
        assert_eq!((wait.day, wait.until), (1, Some(5)));
    }

    #[test]
    fn the_order_says_what_is_sold() {
        let words = "tokens=100 cash=50 gold=50 gold_haircut=20 stress_share=40 stress_days=1";
        let of = |order: &str| {
            let run = day_run(&blank(&format!("{words} sale_order={order}")));
            let last = *run.days.last().unwrap();
            assert_eq!((run.payout, last.paid), (Payout::Everyone, 40.0));
            [Class::Cash, Class::Gold].map(|class| last.raised.of(class))
        };
        assert_eq!(of("liquid_first"), [40.0, 0.0]);
        assert_eq!(of("volatile_first"), [0.0, 40.0]);
        assert_eq!(of("pro_rata"), [20.0, 20.0]);
    }

    #[test]
    fn ends_without_a_number_have_their_words() {
        assert_eq!(day_run(&blank("stress_share=50")).payout, Payout::NoTokens);
        assert_eq!(day_run(&blank("tokens=1bn stress_share=0")).payout, Payout::NobodyAsks);
        let short = day_run(&blank("tokens=1bn buffer=-10 bills_wam=30 bills_impact=0"));
        assert_eq!(short.solvency, Solvency::Already);
        assert_eq!(short.early, 100.0);
        near(short.late, 60.0 / 70.0 * 100.0);
        near(short.late_loss, 0.1e9);
        assert_eq!(share_that_loses(&blank("tokens=1bn buffer=-10")), BreakingShare::Already);
        let nothing = blank("tokens=1bn loans=100 stress_share=10");
        assert_eq!(share_that_waits(&nothing), BreakingShare::Already);
        let run = day_run(&blank("tokens=1bn buffer=-50 loans=100 stress_share=100"));
        assert_eq!((run.early, run.late), (40.0, 40.0));
    }

    #[test]
    fn a_run_paid_in_full_takes_from_nobody() {
        for order in SaleOrder::ALL {
            for profile in StressProfile::ALL {
                let link = format!("sale_order={}&stress_profile={}", order.word(), profile.word());
                let run = day_run(&terms(&link));
                assert_eq!((run.payout, run.solvency), (Payout::Everyone, Solvency::Holds));
                assert_eq!((run.early, run.late, run.late_loss), (100.0, 100.0, 0.0));
            }
        }
    }

    #[test]
    fn the_shares_that_break_it_are_where_they_are_said_to_be() {
        for link in ["", "preset=circle-2025", "preset=bank", "stress_days=3&loans=30"] {
            let terms = terms(link);
            for (found, is_broken) in [
                (share_that_waits(&terms), someone_waits as fn(&DayTerms, f64) -> bool),
                (share_that_loses(&terms), someone_loses),
            ] {
                match found {
                    BreakingShare::At(share) => {
                        let apart = |way: f64| is_broken(&terms, (share + way).clamp(0.0, 1.0));
                        assert!(apart(1e-9) && !apart(-1e-6), "{link} {share}");
                    }
                    BreakingShare::Never => assert!(!is_broken(&terms, 1.0)),
                    BreakingShare::Already => assert!(is_broken(&terms, 1e-6)),
                }
            }
        }
    }

    #[test]
    fn the_month_of_the_ledger_says_the_same() {
        // Without limits, sales that move no price, interest, costs and results of the month.
        let book = "tokens=10bn buffer=5 cash=10 repo=10 gold=20 bitcoin=20 loans=30 \
                    gold_haircut=10 bitcoin_haircut=30 run_month=1 run_months=1 bills_wam=30 \
                    start=2027-06 stress_days=30 bills_impact=0 gold_daily=10bn bitcoin_daily=10bn \
                    bills_daily=10bn";
        for share in [5, 30, 55, 70, 90] {
            let words = format!("{book} run_share={share} stress_share={share}");
            let pairs = words.split_whitespace().map(|word| word.split_once('=').unwrap());
            let ledger = Run::new(Scenario::from_pairs(pairs).0);
            let run = day_run(&DayTerms::new(&ledger));
            let (row, last) = (&ledger.projection.rows[0], run.days.last().unwrap());
            let lost: f64 = run.days.iter().map(|day| day.lost).sum();
            assert!((row.queue.to_f64() - last.waiting).abs() < 0.01, "{share}");
            assert!((row.marks.to_f64() + lost).abs() < 0.01, "{share}");
            assert!((row.excess.to_f64() - last.cushion).abs() < 0.01, "{share}");
        }
    }

    #[test]
    fn no_scenario_within_bounds_breaks_it() {
        let books = [
            "tokens=0",
            "tokens=10tn gold=100",
            "tokens=10tn cash=100",
            "tokens=1 loans=100",
            "tokens=10tn bills_wam=3650",
            "tokens=10tn buffer=-50 bills_wam=0.5",
            "tokens=10tn bitcoin=50 gold=50 bitcoin_haircut=99 gold_haircut=99",
            "tokens=0 other_liabilities=10tn gold=40",
            "tokens=5bn buffer=1000 paper=100",
            "tokens=10tn fund=30 repo=30 equities=20 other=20",
        ];
        let runs = [
            "stress_share=100 stress_days=1 redemption_days=90 bills_daily=0 gold_daily=0",
            "stress_share=100 stress_days=90 bills_impact=1000 bills_daily=10tn rate=100",
            "stress_share=100 sale_order=pro_rata repo_days=365 other_days=3650 fund_gate=90",
            "stress_share=60 sale_order=volatile_first stress_frozen=100 bitcoin_daily=1",
        ];
        for (book, run) in books.iter().flat_map(|book| runs.map(|run| (book, run))) {
            let terms = blank(&format!("{book} {run}"));
            let found = day_run(&terms);
            for day in &found.days {
                let amounts = [day.asked, day.due, day.paid, day.waiting, day.tokens, day.lost];
                assert!(amounts.iter().all(|usd| usd.is_finite() && *usd >= 0.0), "{book} {run}");
                assert!(day.assets.is_finite() && day.cushion.is_finite(), "{book} {run}");
            }
            assert!((0.0..=100.0).contains(&found.late) && found.can_raise >= 0.0);
            for share in [share_that_waits(&terms), share_that_loses(&terms)] {
                if let BreakingShare::At(share) = share {
                    assert!((0.0..=1.0).contains(&share));
                }
            }
        }
    }

    #[test]
    #[ignore = "a measurement"]
    fn how_long_it_takes() {
        for link in ["", "stress_days=90&stress_share=90&sale_order=pro_rata", "loans=60"] {
            let terms = terms(link);
            let start = Instant::now();
            for _ in 0..100 {
                std::hint::black_box(day_run(std::hint::black_box(&terms)));
            }
            let one = start.elapsed() / 100;
            let start = Instant::now();
            std::hint::black_box((share_that_waits(&terms), share_that_loses(&terms)));
            println!("{link}: {one:?} and {:?}", start.elapsed());
        }
    }
}
