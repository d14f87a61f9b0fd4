//! Notices: what a scenario breaches, in words, and the edit that cures it.
//!
//! Each names what is breached; where no honest cure exists there are only words. Not here:
//! problems of a link, which are told once ([`crate::text::Language::problem`]).

use rust_decimal::Decimal;

use crate::analysis::{Assumption, assumed_inputs, assumptions, loses_by_assumption};
use crate::model::{Book, Event, Holdings, Inputs, Projection, Row, project};
use crate::scenario::{Change, Parameter, Problem, Scenario, Shares};
use crate::text::Language;
use crate::text::assumption::InputName;
use crate::text::notice::{AtRisk, CureLabel, NoticeName, NoticeSentence, QuietExposure};
use crate::unit::{Exact, Usd};

/// Notices shown at once; the rest is a press away.
pub(crate) const NOTICES_SHOWN: usize = 3;

/// What a notice is about; there is at most one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Breach {
    /// An outcome of the projection.
    Outcome(Event),
    /// Shares that pass the whole.
    SharesAbove(Shares),
    /// What can lose value exceeds the cushion.
    Risk,
    /// Profit rests on what is assumed of a small issuer.
    Assumed,
}

/// One notice.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// What it is about.
    pub breach: Breach,
    /// What is breached, in a few words.
    pub name: NoticeName,
    /// A sentence or some on it.
    pub sentences: Vec<NoticeSentence>,
    /// The action that cures it.
    pub(crate) cure: Option<Cure>,
}

impl Notice {
    /// What it says of the breach.
    pub fn sentence(&self, language: Language) -> String {
        let said: Vec<_> = self.sentences.iter().map(|said| said.say(language)).collect();
        language.sentences(&said.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// An action on the scenario.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cure {
    /// Words of its button.
    pub label: CureLabel,
    /// What makes the notice go.
    pub change: Change,
}

/// What a scenario breaches, the gravest first; before all, that what is left of the income is
/// an estimate, since the others may follow from it.
pub fn notices(scenario: &Scenario, projection: &Projection<Exact>) -> Vec<Notice> {
    let happenings = Event::ALL.into_iter().filter_map(|event| {
        let month = projection.first(event)?;
        Some(outcome(scenario, projection, event, month))
    });
    let shares = above_whole(scenario).map(|(shares, sum)| shares_above(shares, sum));
    let risk = loud_exposure(scenario, projection).map(risk);
    let estimate = estimate(scenario, projection);
    estimate.into_iter().chain(happenings).chain(shares).chain(risk).collect()
}

/// That a small issuer publishes neither its costs nor its split, and what is assumed instead.
fn estimate(scenario: &Scenario, projection: &Projection<Exact>) -> Option<Notice> {
    let has = |kind| assumptions(scenario).contains(&kind);
    let silence = match (has(Assumption::Costs), has(Assumption::Split)) {
        (true, true) => Some(NoticeSentence::NeitherCostsNorSplit),
        (true, false) => Some(NoticeSentence::NoCosts),
        (false, true) => Some(NoticeSentence::NoSplit),
        (false, false) => None,
    };
    let reserve = has(Assumption::Reserve).then_some(NoticeSentence::ReserveInPart);
    let inputs: Vec<_> = assumed_inputs(scenario).into_iter().map(InputName).collect();
    let loses = loses_by_assumption(scenario, projection).then_some(NoticeSentence::LossFollows);
    let named = (!inputs.is_empty()).then_some(NoticeSentence::AreAssumed { inputs })?;
    Some(Notice {
        breach: Breach::Assumed,
        name: NoticeName::Estimate,
        sentences: silence.into_iter().chain(reserve).chain([named]).chain(loses).collect(),
        cure: None,
    })
}

/// Shares of one whole that pass it, with their sum.
fn above_whole(scenario: &Scenario) -> impl Iterator<Item = (Shares, Decimal)> {
    scenario.problems().into_iter().filter_map(|problem| match problem {
        Problem::SharesAbove { shares, sum } => Some((shares, sum)),
        _ => None,
    })
}

fn outcome(
    scenario: &Scenario,
    projection: &Projection<Exact>,
    event: Event,
    month: u32,
) -> Notice {
    let ahead = i32::try_from(month).unwrap_or(i32::MAX).saturating_sub(1);
    let date = scenario.start().plus(ahead);
    let (name, sentence) = match event {
        Event::Insolvent => (NoticeName::Insolvent, NoticeSentence::InsolventIn { date, month }),
        Event::Gated => (NoticeName::Gated, NoticeSentence::GatedIn { date, month }),
        Event::Overdrawn if projection.opening.holdings.cash < Usd::ZERO => {
            (NoticeName::Overdrawn, NoticeSentence::OverdrawnByBets)
        }
        Event::Overdrawn => (NoticeName::Overdrawn, NoticeSentence::OverdrawnIn { date, month }),
        Event::OutOfRange => {
            (NoticeName::OutOfRange, NoticeSentence::OutOfRangeBefore { date, month })
        }
    };
    let waits = row_of(projection, month).filter(|_| event == Event::Gated);
    let cure = match event {
        Event::Gated => waits.and_then(|row| gated_cure(scenario, projection, row)),
        Event::OutOfRange if month > 1 => {
            let months = month - 1;
            let change = Change::Set(Parameter::Months, months.into());
            Some(Cure { label: CureLabel::ShowOnly { months }, change })
        }
        Event::OutOfRange | Event::Insolvent | Event::Overdrawn => None,
    };
    let sentences = [sentence].into_iter().chain(waits.into_iter().flat_map(held_up)).collect();
    Notice { breach: Breach::Outcome(event), name, sentences, cure }
}

fn row_of(projection: &Projection<Exact>, month: u32) -> Option<&Row<Exact>> {
    projection.rows.iter().find(|row| row.month == month)
}

/// What keeps the holders waiting in a month: what cannot be sold by then, and frozen cash.
fn held_up(row: &Row<Exact>) -> impl Iterator<Item = NoticeSentence> {
    let unsold = unsold(&row.holdings).into_iter().chain([(AtRisk::Bets, row.bets_inside)]);
    let unsold = unsold.filter(|(_, amount)| is_something(*amount));
    let (assets, amounts): (Vec<_>, Vec<_>) = unsold.unzip();
    let amount = amounts.into_iter().sum::<Usd<Exact>>().to_f64();
    let stuck = (!assets.is_empty()).then_some(NoticeSentence::Stuck { amount, assets });
    let frozen = NoticeSentence::Frozen { amount: row.frozen.to_f64() };
    stuck.into_iter().chain(is_something(row.frozen).then_some(frozen))
}

/// Bills instead of what cannot be sold, where that pays everyone and breaks nothing else.
fn gated_cure(
    scenario: &Scenario,
    projection: &Projection<Exact>,
    row: &Row<Exact>,
) -> Option<Cure> {
    const STUCK: &[Parameter] =
        &[Parameter::Equities, Parameter::Loans, Parameter::Other, Parameter::LoansIssuance];
    let amount: Usd<Exact> = unsold(&row.holdings).into_iter().map(|(_, amount)| amount).sum();
    if !is_something(amount) {
        return None;
    }
    let label = CureLabel::IntoBills { amount: amount.to_f64() };
    let cure = Cure { label, change: Change::Multiply(STUCK, Decimal::ZERO) };
    let mut cured = scenario.clone();
    cure.change.apply(&mut cured);
    let after = breaches(&cured, &project(&cured));
    let before = breaches(scenario, projection);
    let waits = Breach::Outcome(Event::Gated);
    after.iter().all(|breach| *breach != waits && before.contains(breach)).then_some(cure)
}

/// What a scenario breaches.
fn breaches(scenario: &Scenario, projection: &Projection<Exact>) -> Vec<Breach> {
    let events = Event::ALL.into_iter().filter(|event| projection.first(*event).is_some());
    let shares = above_whole(scenario).map(|(shares, _)| Breach::SharesAbove(shares));
    let risk = loud_exposure(scenario, projection).map(|_| Breach::Risk);
    events.map(Breach::Outcome).chain(shares).chain(risk).collect()
}

/// What cannot be sold within a month.
fn unsold(held: &Holdings<Exact>) -> [(AtRisk, Usd<Exact>); 3] {
    [(AtRisk::Equities, held.equities), (AtRisk::Loans, held.loans), (AtRisk::Other, held.other)]
}

fn is_something(amount: Usd<Exact>) -> bool {
    amount > Usd::half_cent()
}

fn shares_above(shares: Shares, sum: Decimal) -> Notice {
    let (name, sentence) = match shares {
        Shares::Mix => (NoticeName::MixAbove { sum }, NoticeSentence::MixScaled),
        Shares::Purchases => (NoticeName::PurchasesAbove { sum }, NoticeSentence::SharesScaled),
        Shares::Issuance => (NoticeName::IssuanceAbove { sum }, NoticeSentence::SharesScaled),
    };
    Notice {
        breach: Breach::SharesAbove(shares),
        name,
        sentences: vec![sentence],
        cure: Some(Cure { label: CureLabel::ScaleBack, change: Change::ScaleBack(shares) }),
    }
}

/// What can lose value, where it is more than the cushion at the start.
pub struct Exposure {
    /// What is held of it.
    pub held: Vec<AtRisk>,
    /// All of it.
    pub total: Usd<Exact>,
    /// The cushion; below nought where there is none.
    pub cushion: Usd<Exact>,
    /// Whether it is no more beside the cushion than in the preset as published.
    pub(crate) is_presets_own: bool,
}

/// Gold, bitcoin, listed shares, secured loans and other assets together against the cushion.
pub fn exposure(scenario: &Scenario, projection: &Projection<Exact>) -> Option<Exposure> {
    let (total, cushion) = sums(&projection.opening);
    if total <= cushion.positive() {
        return None;
    }
    let published = Inputs::new(&Scenario::preset(scenario.base()));
    let (own_total, own_cushion) = sums(&Book::open(&published));
    let times = |total: Usd<Exact>, cushion: Usd<Exact>| total.to_f64() / cushion.to_f64();
    let is_presets_own = cushion > Usd::ZERO
        && own_cushion > Usd::ZERO
        && times(total, cushion) <= times(own_total, own_cushion) * (1.0 + 1e-9);
    let held = parts(&projection.opening).into_iter().filter(|(_, amount)| *amount > Usd::ZERO);
    let held = held.map(|(asset, _)| asset).collect();
    Some(Exposure { held, total, cushion, is_presets_own })
}

/// The exposure where it is more than the preset's own.
fn loud_exposure(scenario: &Scenario, projection: &Projection<Exact>) -> Option<Exposure> {
    exposure(scenario, projection).filter(|found| !found.is_presets_own)
}

/// The exposure as a quiet finding, where it is the preset's own and so no notice.
pub fn quiet_exposure(
    scenario: &Scenario,
    projection: &Projection<Exact>,
) -> Option<QuietExposure> {
    let found = exposure(scenario, projection).filter(|found| found.is_presets_own)?;
    let [total, cushion] = [found.total, found.cushion].map(Usd::to_f64);
    let fall = cushion / total * 100.0;
    Some(match <[AtRisk; 1]>::try_from(found.held) {
        Ok([asset]) => QuietExposure::Of { asset, total, cushion, fall },
        Err(assets) => QuietExposure::Together { assets, total, cushion, fall },
    })
}

fn parts(opening: &Book<Exact>) -> [(AtRisk, Usd<Exact>); 5] {
    let held = &opening.holdings;
    let [equities, loans, other] = unsold(held);
    [(AtRisk::Gold, held.gold), (AtRisk::Bitcoin, held.bitcoin), equities, loans, other]
}

/// What can lose value, and the cushion.
fn sums(opening: &Book<Exact>) -> (Usd<Exact>, Usd<Exact>) {
    (parts(opening).into_iter().map(|(_, amount)| amount).sum(), opening.excess)
}

fn risk(found: Exposure) -> Notice {
    const AT_RISK: &[Parameter] = &[
        Parameter::Gold,
        Parameter::Bitcoin,
        Parameter::Equities,
        Parameter::Loans,
        Parameter::Other,
    ];
    let Exposure { held, total, cushion, .. } = found;
    let allowed = cushion.positive();
    let factor = decimal_of(allowed).checked_div(decimal_of(total)).unwrap_or_default();
    Notice {
        breach: Breach::Risk,
        name: match <[AtRisk; 1]>::try_from(held) {
            Ok([asset @ (AtRisk::Gold | AtRisk::Bitcoin)]) => NoticeName::Exceeds { asset },
            Ok([assets]) => NoticeName::Exceed { assets },
            Err(assets) => NoticeName::ExceedTogether { assets },
        },
        sentences: vec![if cushion < Usd::ZERO {
            NoticeSentence::CanLoseMore { at_risk: total.to_f64(), short: (-cushion).to_f64() }
        } else {
            NoticeSentence::CanLose { at_risk: total.to_f64(), cushion: cushion.to_f64() }
        }],
        cure: Some(Cure {
            label: CureLabel::IntoBills { amount: (total - allowed).to_f64() },
            change: Change::Multiply(AT_RISK, factor),
        }),
    }
}

fn decimal_of(amount: Usd<Exact>) -> Decimal {
    Decimal::from_f64_retain(amount.to_f64()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::project;
    use crate::scenario::{Preset, decode};

    fn of(scenario: &Scenario) -> Vec<Notice> {
        notices(scenario, &project::<Exact>(scenario))
    }

    fn breaches(scenario: &Scenario) -> Vec<Breach> {
        of(scenario).iter().map(|notice| notice.breach).collect()
    }

    #[test]
    fn a_small_issuer_says_first_what_is_assumed_of_it() {
        for preset in Preset::ALL {
            let found = of(&Scenario::preset(preset));
            let first = found.first().filter(|notice| notice.breach == Breach::Assumed);
            assert_eq!(first.is_some(), preset.is_estimate(), "{}", preset.id());
        }
        let said = |link: &str| {
            let notices = of(&decode(link).0);
            notices.first().map(|notice| notice.sentence(Language::English))
        };
        assert_eq!(
            said("preset=pyusd-2026-08").unwrap(),
            "This issuer publishes neither its costs nor how its income is split. Assumed \
             instead: people, cost of one person, other running costs, custody, tax on profit, \
             paid to partners."
        );
        // It loses money by what is assumed: the second notice follows from the first.
        let loss = said("preset=usdg-2026-07").unwrap();
        assert!(loss.ends_with("alone: without them there would be none."), "{loss}");
        assert!(of(&decode("preset=usdg-2026-07").0).len() > 1);
        let known = "staff=1&staff_cost=1&other_cost=1&custody=3&tax=1&partner_share=1";
        assert_eq!(said(&format!("preset=pyusd-2026-08&{known}")), None);
        assert!(said("preset=usde-2026-10").unwrap().contains("published only in part"));
        assert!(
            said("preset=fund-buidl-2026").unwrap().starts_with("This issuer does not publish")
        );
    }

    #[test]
    fn the_presets_own_exposure_is_a_quiet_finding() {
        let quiet = |link: &str| {
            let scenario = decode(link).0;
            let projection = project::<Exact>(&scenario);
            (of(&scenario).len(), quiet_exposure(&scenario, &projection))
        };
        let (notices, finding) = quiet("");
        let finding = finding.unwrap().say(Language::English).replace('\u{a0}', " ");
        assert_eq!(notices, 0);
        assert!(
            finding.starts_with(
                "Gold, bitcoin, listed shares, secured loans and other assets are $47."
            ),
            "{finding}"
        );
        // The same beside the cushion, or less: still the preset's. More, or nothing held: not.
        assert!(quiet("tokens=90bn&other_liabilities=0&rate=1").1.is_some());
        assert!(quiet("gold=9").1.is_some());
        assert_eq!(quiet("gold=11"), (1, None));
        assert_eq!(quiet("gold=0&bitcoin=0&equities=0&loans=0&other=0"), (0, None));
    }

    #[test]
    fn more_at_risk_than_the_preset_has_is_a_notice_and_can_be_cured() {
        let (mut scenario, _) = decode("gold=11");
        let found = of(&scenario);
        let [notice] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            notice.name.say(Language::English),
            "Gold + bitcoin + listed shares + secured loans + other assets exceed the cushion."
        );
        let sentence = notice.sentence(Language::English);
        assert!(sentence.contains("of the reserve can lose value; the cushion is $"));
        let gold = scenario.number(Parameter::Gold);
        let cure = notice.cure.as_ref().unwrap();
        let label = cure.label.say(Language::English);
        assert!(label.starts_with("Move $") && label.ends_with("into bills"));
        cure.change.apply(&mut scenario);
        assert_eq!(breaches(&scenario), []);
        let opening = project::<Exact>(&scenario).opening;
        let held = &opening.holdings;
        let at_risk = held.gold + held.bitcoin + held.equities + held.loans + held.other;
        let left = (opening.excess - at_risk).to_f64();
        assert!((0.0..50_000.0).contains(&left), "the rest of the cushion is {left}");
        assert!(
            scenario.number(Parameter::Gold) > Decimal::ZERO
                && scenario.number(Parameter::Gold) < gold
        );
    }

    #[test]
    fn shares_above_the_whole_are_scaled_back() {
        for link in ["cash=80&repo=80&buffer=1000", "gold_share=80&bitcoin_share=60&buffer=1000"] {
            let (mut scenario, _) = decode(link);
            let before = project::<Exact>(&scenario);
            let found = of(&scenario);
            let [notice] = found.as_slice() else { panic!("{found:?}") };
            assert!(matches!(notice.breach, Breach::SharesAbove(_)));
            notice.cure.as_ref().unwrap().change.apply(&mut scenario);
            assert_eq!(breaches(&scenario), []);
            let after = project::<Exact>(&scenario);
            let gold = |run: &Projection<Exact>| run.opening.holdings.gold.to_f64();
            let drift = gold(&before) - gold(&after);
            assert!(drift.abs() <= 1e-6 * gold(&before), "nothing moves but the shares: {drift}");
        }
    }

    #[test]
    fn too_much_risk_in_shares_above_the_whole_is_cured_in_one_step() {
        let (mut scenario, _) = decode("gold=80&loans=80");
        let risk = of(&scenario).into_iter().find(|notice| notice.breach == Breach::Risk).unwrap();
        risk.cure.unwrap().change.apply(&mut scenario);
        assert_eq!(breaches(&scenario), []);
    }

    #[test]
    fn outcomes_are_told_first_and_some_can_be_cured() {
        let (mut scenario, _) = decode("run_share=99&run_month=7&run_months=1&loans=60&gold=0");
        let found = of(&scenario);
        let gated = &found[0];
        assert_eq!(gated.breach, Breach::Outcome(Event::Gated));
        let sentence = gated.sentence(Language::English);
        assert!(sentence.contains("In Jan 2027 (month 7)"), "{sentence}");
        gated.cure.as_ref().unwrap().change.apply(&mut scenario);
        assert_eq!(scenario.number(Parameter::Loans), Decimal::ZERO);
        let short = decode("buffer=-1").0;
        let found = of(&short);
        assert_eq!(found[0].breach, Breach::Outcome(Event::Insolvent));
        assert_eq!(found[0].cure, None);
        let risk = found.iter().find(|notice| notice.breach == Breach::Risk).unwrap();
        let sentence = risk.sentence(Language::English);
        assert!(sentence.contains("is short by $1.8"), "{sentence}");
    }

    /// The notice of redemptions that wait: its sentence and the label of its cure.
    fn waiting(link: &str) -> (String, Option<String>) {
        let scenario = decode(link).0;
        let found = of(&scenario);
        let gated = found.iter().find(|notice| notice.breach == Breach::Outcome(Event::Gated));
        let notice = gated.unwrap_or_else(|| panic!("{found:?}"));
        if let Some(cure) = &notice.cure {
            let mut cured = scenario.clone();
            cure.change.apply(&mut cured);
            let left = breaches(&cured);
            assert!(!left.contains(&Breach::Outcome(Event::Gated)), "{link}: {left:?}");
            assert!(left.iter().all(|breach| breaches(&scenario).contains(breach)), "{link}");
        }
        let label = notice
            .cure
            .as_ref()
            .map(|cure| cure.label.say(Language::English).replace('\u{a0}', " "));
        (notice.sentence(Language::English).replace('\u{a0}', " "), label)
    }

    #[test]
    fn frozen_cash_is_named_where_it_keeps_holders_waiting() {
        let (sentence, cure) = waiting(
            "preset=tether-2026-06&cash=60&shock_month=4&cash_frozen=100&frozen_months=30&run_month=6&run_share=60&run_months=2",
        );
        assert!(sentence.contains("of cash is frozen and cannot be paid out"), "{sentence}");
        assert!(sentence.contains(" $113 bn of cash"), "{sentence}");
        assert_eq!(cure, None);
        let (sentence, cure) = waiting(
            "preset=tether-2026-06&shock_month=1&cash_frozen=100&frozen_months=60&cash=95&gold=0&bitcoin=0&equities=0&loans=0&other=0&run_share=20&run_month=2",
        );
        assert!(sentence.contains("of cash is frozen"), "{sentence}");
        assert!(!sentence.contains("stands in"), "{sentence}");
        assert_eq!(cure, None);
    }

    #[test]
    fn what_is_stuck_is_told_as_of_the_month_in_which_holders_first_wait() {
        let (sentence, cure) = waiting("preset=tether-2026-06&tokens_path=0:0,1:10tn,2:0&months=5");
        assert!(sentence.contains("By then $1.24 tn of the reserve stands in"), "{sentence}");
        assert!(cure.is_none_or(|label| label == "Move $1.24 tn into bills"));
    }

    #[test]
    fn bets_inside_the_reserve_are_named_and_moving_other_assets_is_no_cure_for_them() {
        let (sentence, cure) = waiting(
            "preset=tether-2026-06&equities=0&loans=0&other=0&floor=0&bets_from=reserve&bet=kind:equity;amount:4bn;month:2026-08;multiple:1;exit:2035-01&run_share=100&run_month=6&run_months=1",
        );
        assert!(sentence.contains("bn of the reserve stands in bets on AI, which"), "{sentence}");
        assert_eq!(cure, None);
    }

    #[test]
    fn amounts_out_of_range_are_cured_by_fewer_months() {
        let link = "tokens=10tn&growth=50&months=360&gold=50&gold_return=150&buffer=1000";
        let (mut scenario, _) = decode(link);
        let found = of(&scenario);
        let Some(notice) = found.iter().find(|n| n.breach == Breach::Outcome(Event::OutOfRange))
        else {
            panic!("{found:?}")
        };
        notice.cure.as_ref().unwrap().change.apply(&mut scenario);
        let left = breaches(&scenario);
        assert!(!left.contains(&Breach::Outcome(Event::OutOfRange)), "{left:?}");
    }
}
