//! What the comparison says in sentences: what paying the holders does, and what is divided by
//! what.
//!
//! Not here: the words.

use super::Comparison;
use crate::analysis::{HolderLimit, times_per_head};
use crate::record::{Fact, productivity as article};
use crate::scenario::{HolderBasis, Parameter, Preset, Scenario};
use crate::text::comparison::{Funding, Limit, Pay, PerHead, Productivity};
use crate::text::source_mark;
use crate::text::span::Dial;

impl Comparison {
    /// What paying the holders does, the share movable.
    pub fn funding(&self) -> Funding {
        let bank = Scenario::preset(Preset::Bank).number(Parameter::HolderShare);
        let (basis, number) = self.holders;
        let share = Dial(Parameter::HolderShare, number);
        let (pay, beyond) = match basis {
            HolderBasis::Rate => (Pay::Rate { share }, Limit::BeyondRate),
            HolderBasis::Income => (Pay::Income { share }, Limit::BeyondIncome),
            HolderBasis::Rest => {
                (Pay::Rest { fee: Dial(Parameter::HolderFee, number) }, Limit::BeyondBillRate)
            }
        };
        let limit = match self.limit {
            HolderLimit::At(part) if basis == HolderBasis::Rest => {
                Limit::AtRate { share: part * 100.0 }
            }
            HolderLimit::At(part) => Limit::At { share: part * 100.0 },
            HolderLimit::Beyond => beyond,
            HolderLimit::Gone => Limit::Gone,
        };
        match self.issuer.profit {
            loss if loss < 0.0 => Funding::Loses { pay, usd: -loss, limit, bank },
            usd => Funding::Keeps { pay, usd: usd.abs(), limit, bank },
        }
    }

    /// The article's "60 times" and what stands behind it, then the same in this scenario.
    pub(crate) fn productivity(&self) -> Vec<Productivity> {
        let [openai, _] = &self.labs;
        let theirs = (openai.revenue, openai.staff);
        let of_article = |usd| Heads::of_record([usd, article::ISSUER_STAFF]);
        // Some months are not set against a year.
        let own =
            |usd| (self.months == 12).then(|| Heads::computed((usd, self.issuer.staff), theirs));
        let statements = [
            Some(Productivity::Claim { times: article::CLAIM.value }),
            of_article(article::ISSUER_PROFIT).profit(true),
            of_article(article::ISSUER_INTEREST).interest(true),
            own(self.issuer.profit).and_then(|heads| heads.profit(false)),
            own(self.interest).and_then(|heads| heads.interest(false)),
            (openai.loss > 0.0).then_some(Productivity::NoProfit { lab: openai.lab.name() }),
        ];
        statements.into_iter().flatten().collect()
    }
}

/// What one head takes in at the issuer and at a laboratory, and how often one goes into the other.
struct Heads {
    times: Option<f64>,
    own: PerHead,
    lab: PerHead,
}

impl Heads {
    fn of_record([usd, people]: [Fact; 2]) -> Self {
        let head = |usd: Fact, people: Fact| PerHead::OfRecord {
            usd: usd.value,
            people: people.value,
            year: usd.year,
            of_usd: source_mark(usd.source, usd.grade),
            of_people: source_mark(people.source, people.grade),
        };
        let (revenue, staff) = (article::OPENAI_REVENUE, article::OPENAI_STAFF);
        let times = times_per_head(usd.value, people.value, revenue.value, staff.value);
        Self { times, own: head(usd, people), lab: head(revenue, staff) }
    }

    fn computed(own: (f64, f64), lab: (f64, f64)) -> Self {
        let head = |(usd, people)| PerHead::Computed { usd, people };
        let times = times_per_head(own.0, own.1, lab.0, lab.1);
        Self { times, own: head(own), lab: head(lab) }
    }

    fn profit(self, is_article: bool) -> Option<Productivity> {
        let Self { times, own, lab } = self;
        Some(match times? {
            times if times < 0.0 => Productivity::NoMultiple,
            times => Productivity::Profit { is_article, times, own, lab },
        })
    }

    fn interest(self, is_article: bool) -> Option<Productivity> {
        let Self { times, own, lab } = self;
        Some(match times? {
            times if times < 0.0 => Productivity::NoMultipleOfInterest,
            times => Productivity::Interest { is_article, times, own, lab },
        })
    }
}
