//! What each step finds of the machine as it stands: which figures, and which branch.
//!
//! Flows are of the year shown, stocks of its first day; what a step says of the horizon says so.
//! USD, percent. Not here: the words.

mod bets;

use crate::analysis::{KeyFigures, LabInputs, Race, Run, rate_effect, times_per_head};
use crate::figure::sentence;
use crate::model::{Event, Period, Row, Standing};
use crate::scenario::{Lab, Parameter};
use crate::text::Language;
use crate::text::finding::Span;
use crate::text::notice::AtRisk;
use crate::text::race::Losers;
use crate::text::sentence::{Cushion, People};
use crate::text::span::Moved;
use crate::text::story::{
    FearEven, FearFinding, FearResult, FloatFinding, HeadPart, HolderPart, LabHead, LabsFinding,
    LabsResult, PartnerPart, PeopleFinding, PressFinding, QuarterPoint, RiskCushion, RiskFinding,
    RiskLow, StoryBalance, StoryBets, StoryInterest, StoryLeft, StoryPrices, StoryRate,
    StoryResult, StoryStart, StoryStep, StoryTokens,
};
use crate::unit::{Exact, HALF_CENT, Month, Number, Usd};

/// A quarter of a percentage point a year.
const QUARTER_POINT: f64 = 0.0025;
/// Below a dollar a month the rate moves nothing.
const STILL: f64 = 1.0;
/// Less than this, either way, is no change of prices, USD.
const NO_MARKS: f64 = 1e6;

/// What is told of a run: its figures and the months they speak of.
#[derive(Clone, Copy)]
struct Told<'r> {
    run: &'r Run,
    figures: &'r KeyFigures,
    period: Period<'r, Exact>,
}

/// The sentences of a step, finished.
pub(super) fn found(language: Language, step: StoryStep, run: &Run) -> String {
    let period = run.projection.period(run.scenario.year());
    if period.rows.is_empty() {
        return language.texts().status().no_months.to_owned();
    }
    let of = Told { run, figures: &run.of_year, period };
    let said = match step {
        StoryStep::Press => vec![of.press().say(language), of.tokens().say(language)],
        StoryStep::Float => vec![of.float().say(language), of.interest().say(language)],
        StoryStep::Rate => {
            let rate = StoryRate::Mean { span: of.span(), rate: of.figures.mean_rate };
            let left = StoryLeft::After { result: result(of.figures.profit) };
            vec![rate.say(language), of.quarter_point().say(language), left.say(language)]
        }
        StoryStep::People => {
            let lab = of.lab_head().map(|lab| lab.say(language)).unwrap_or_default();
            vec![of.people().say(language), lab]
        }
        StoryStep::Labs => of.labs(language),
        StoryStep::Compute => of.bets(language, StoryBets::Compute),
        StoryStep::Data => of.gifts(language),
        StoryStep::Brain => of.bets(language, StoryBets::Stakes),
        StoryStep::Robots => of.all_bets(language),
        StoryStep::Fear => of.fear(language),
        StoryStep::Ambition => of.ambition(language),
        StoryStep::Verdict => of.verdict(language),
    };
    language.sentences(&said.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What is left, where half a cent is nothing.
fn result(usd: f64) -> StoryResult {
    match usd {
        usd if usd > HALF_CENT => StoryResult::Profit { usd },
        usd if usd < -HALF_CENT => StoryResult::Loss { usd: -usd },
        _ => StoryResult::Nothing,
    }
}

/// The profit of some months.
fn profit_of(rows: &[Row<Exact>]) -> f64 {
    rows.iter().map(|row| row.profit).sum::<Usd<Exact>>().to_f64()
}

impl Told<'_> {
    fn opening(&self) -> &Standing<Exact> {
        &self.period.opening
    }

    fn sum(&self, amount: fn(&Row<Exact>) -> Usd<Exact>) -> f64 {
        self.period.sum(amount).to_f64()
    }

    /// The moment its stocks are told of.
    fn at(&self) -> StoryStart {
        match self.period.rows.first() {
            Some(first) if self.period.before > 0 => StoryStart::Of { month: first.date },
            _ => StoryStart::First,
        }
    }

    /// The months its flows are told of.
    fn span(&self) -> Span {
        let months = self.period.month_count();
        match self.period.rows {
            _ if self.period.is_whole => Span::All { months },
            [only] if self.period.before > 0 => Span::Month { month: only.date },
            [first, .., last] if self.period.before > 0 => {
                Span::Year { first: first.date, last: last.date }
            }
            _ => Span::First { months },
        }
    }

    fn press(&self) -> PressFinding {
        let (at, opening) = (self.at(), self.opening());
        let [tokens, assets, excess] =
            [opening.tokens, opening.assets, opening.excess].map(Usd::to_f64);
        let balance = match excess {
            usd if usd > HALF_CENT => StoryBalance::More { usd },
            usd if usd < -HALF_CENT => StoryBalance::Short { usd: -usd },
            _ => StoryBalance::Even,
        };
        if tokens > HALF_CENT {
            PressFinding::Backed { at, tokens, assets, balance }
        } else {
            PressFinding::NoTokens { at }
        }
    }

    fn tokens(&self) -> StoryTokens {
        let span = self.span();
        let close = self.period.rows.last().map_or(self.opening().tokens, |row| row.tokens);
        match (close - self.opening().tokens).to_f64() {
            usd if usd > HALF_CENT => StoryTokens::Grow { span, usd },
            usd if usd < -HALF_CENT => StoryTokens::Shrink { span, usd: -usd },
            _ => StoryTokens::Stay { span },
        }
    }

    fn float(&self) -> FloatFinding {
        let (at, held) = (self.at(), &self.opening().holdings);
        let assets = self.opening().assets.to_f64();
        let safe = (held.cash + held.repo + held.fund + held.bills).to_f64();
        if assets <= HALF_CENT {
            FloatFinding::Nothing { at }
        } else if safe <= HALF_CENT {
            FloatFinding::NoneSafe { at, assets }
        } else {
            FloatFinding::Held { at, assets, safe }
        }
    }

    fn interest(&self) -> StoryInterest {
        let (span, usd) = (self.span(), self.figures.reserve_income);
        let [holders, partners] = [self.sum(|row| row.holders), self.sum(|row| row.partners)];
        let holders = if holders > HALF_CENT {
            HolderPart::Gets { usd: holders }
        } else {
            HolderPart::Nothing
        };
        let partners = (partners > HALF_CENT).then_some(PartnerPart::Takes { usd: partners });
        match usd {
            usd if usd > HALF_CENT => StoryInterest::Earns { span, usd, holders, partners },
            usd if usd < -HALF_CENT => StoryInterest::Pays { span, usd: -usd, holders, partners },
            _ => StoryInterest::NoInterest { span, holders, partners },
        }
    }

    /// The ledger run again, as the figure of income has it.
    fn quarter_point(&self) -> QuarterPoint {
        let (before, months) = (self.period.before, self.period.rows.len());
        let moved = rate_effect(&self.run.scenario, &(before..before + months), QUARTER_POINT);
        match moved / f64::from(self.period.month_count().max(1)) {
            usd if usd >= STILL => QuarterPoint::Adds { usd },
            usd if usd <= -STILL => QuarterPoint::Costs { usd: -usd },
            _ => QuarterPoint::Still,
        }
    }

    fn staff(&self) -> f64 {
        f64::from_decimal(self.run.scenario.number(Parameter::Staff))
    }

    fn people(&self) -> PeopleFinding {
        let (span, result) = (self.span(), result(self.figures.profit));
        let Some(each) = self.figures.profit_per_employee else {
            return PeopleFinding::Nobody { span, result };
        };
        let people = match Moved(Parameter::Staff, self.staff()) {
            staff @ Moved(_, 1.0) => People::One { staff },
            staff => People::Many { staff },
        };
        let usd = each.abs();
        let each = match result {
            StoryResult::Nothing => None,
            _ if self.period.is_whole => Some(HeadPart::AYear { usd }),
            _ => Some(HeadPart::Then { usd }),
        };
        PeopleFinding::Heads { people, span, result, each }
    }

    /// The laboratory with people, beside twelve months of profit.
    fn lab_head(&self) -> Option<LabHead> {
        let lab = LabInputs::new(&self.run.scenario, Lab::OpenAi);
        let usd = (lab.staff > 0.0 && lab.revenue > 0.0).then(|| lab.revenue / lab.staff)?;
        let (name, year) = (lab.lab.name(), lab.year);
        if self.period.month_count() != 12 {
            return None;
        }
        let times = times_per_head(self.figures.profit, self.staff(), lab.revenue, lab.staff)?;
        Some(if times > 0.0 {
            LabHead::Times { lab: name, year, usd, times }
        } else {
            LabHead::NoTimes { lab: name, year, usd }
        })
    }

    fn labs(&self, language: Language) -> Vec<String> {
        let (run, span) = (self.run, self.span());
        let race = Race::new(&run.scenario, &run.projection);
        let last = (self.period.before + self.period.rows.len()).checked_sub(1);
        let until = |sums: &[f64], month: Option<usize>| {
            month.and_then(|month| sums.get(month)).copied().unwrap_or_default()
        };
        let lost = race
            .losses
            .each_ref()
            .map(|sums| until(sums, last) - until(sums, self.period.before.checked_sub(1)));
        let losses = lost.iter().sum::<f64>();
        let [openai, anthropic] = Lab::ALL.map(Lab::name);
        let finding = match lost.map(|usd| usd > HALF_CENT) {
            [false, false] => LabsFinding::NoneLoses { span },
            [true, true] => LabsFinding::Lose { span, who: Losers::Both, losses },
            [one, _] => {
                let lab = if one { openai } else { anthropic };
                LabsFinding::Lose { span, who: Losers::One { lab }, losses }
            }
        };
        let beside = match result(self.figures.profit) {
            StoryResult::Profit { usd } if matches!(finding, LabsFinding::NoneLoses { .. }) => {
                LabsResult::Alone { usd }
            }
            StoryResult::Profit { usd } => LabsResult::Part { usd, percent: usd / losses * 100.0 },
            StoryResult::Loss { usd } => LabsResult::AlsoLoses { usd },
            StoryResult::Nothing => LabsResult::NoProfit,
        };
        let reported = self.figures.reported_profit;
        let prices = (reported - self.figures.profit).abs() > NO_MARKS;
        let prices = prices.then(|| StoryPrices::Reported { result: result(reported) });
        let prices = prices.map(|prices| prices.say(language)).unwrap_or_default();
        vec![finding.say(language), beside.say(language), prices]
    }

    fn last_month(&self) -> Option<Month> {
        self.run.projection.rows.last().map(|row| row.date)
    }

    fn fear(&self, language: Language) -> Vec<String> {
        let rows = self.run.projection.rows.as_slice();
        let percent = |row: &Row<Exact>| row.rate.number().to_f64() * 100.0;
        let rate = match rows {
            [first, .., last] if rows.iter().any(|row| row.rate != first.rate) => {
                let (from, to) = (percent(first), percent(last));
                FearFinding::Moves { from, first: first.date, to, last: last.date }
            }
            rows => FearFinding::Stays { rate: rows.first().map_or(0.0, percent) },
        };
        let months = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let left = match (rows.first_chunk::<12>(), rows.last_chunk::<12>()) {
            (Some(first), Some(last)) if months >= 24 => {
                let [first, last] = [first, last].map(|rows| result(profit_of(rows)));
                FearResult::Ends { first, last }
            }
            _ => FearResult::Whole { months, result: result(profit_of(rows)) },
        };
        let even = FearEven::With { break_even: self.run.figures.break_even };
        vec![rate.say(language), left.say(language), even.say(language)]
    }

    fn ambition(&self, language: Language) -> Vec<String> {
        let (held, at) = (&self.opening().holdings, self.at());
        let risky = [
            (AtRisk::Gold, held.gold),
            (AtRisk::Bitcoin, held.bitcoin),
            (AtRisk::Equities, held.equities),
            (AtRisk::Loans, held.loans),
            (AtRisk::Other, held.other),
            (AtRisk::Bets, self.opening().bets_inside),
        ];
        let risky = risky.into_iter().filter(|(_, usd)| *usd > Usd::half_cent());
        let (assets, amounts): (Vec<_>, Vec<_>) = risky.unzip();
        let usd = amounts.into_iter().sum::<Usd<Exact>>().to_f64();
        let holds = if assets.is_empty() {
            RiskFinding::HoldsNone { at }
        } else {
            RiskFinding::Holds { at, assets, usd }
        };
        let low = self.low().map(|low| low.say(language)).unwrap_or_default();
        vec![holds.say(language), self.cushion().say(language), low]
    }

    fn cushion(&self) -> RiskCushion {
        match self.opening().excess.to_f64() {
            usd if usd < -HALF_CENT => RiskCushion::Short { usd: -usd },
            usd if usd <= HALF_CENT => RiskCushion::Gone,
            usd => RiskCushion::Has { usd, cushion: self.limit() },
        }
    }

    fn limit(&self) -> Cushion {
        sentence::cushion(&self.period, self.figures)
    }

    /// The lowest close of the whole horizon, or the first below nought.
    fn low(&self) -> Option<RiskLow> {
        let rows = &self.run.projection.rows;
        let date = |month: u32| rows.iter().find(|row| row.month == month).map(|row| row.date);
        if let Some(month) = self.run.projection.first(Event::Insolvent) {
            return Some(RiskLow::UsedUp { month: date(month)? });
        }
        let month = date(self.run.figures.excess_low_month?)?;
        Some(RiskLow::Lowest { month, usd: self.run.figures.excess_low.max(0.0) })
    }
}
