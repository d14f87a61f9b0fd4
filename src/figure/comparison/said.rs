//! What the comparison says in sentences: what paying the holders does, and what is divided by
//! what.
//!
//! Not here: the words.

use super::Comparison;
use crate::analysis::{HolderLimit, times_per_head};
use crate::record::{Fact, productivity as article};
use crate::scenario::{HolderBasis, Lever, Preset, Scenario};
use crate::text::comparison::{Funding, Limit, OfRecord, PerHead, Productivity, funding};
use crate::text::sentence::{Outcome, Span};
use crate::text::{Language, source_mark};
use crate::unit::Number;

impl Comparison {
    /// What paying the holders does, the share movable.
    pub fn funding(&self, language: Language) -> Vec<Span> {
        let share = Scenario::preset(Preset::Bank).number(Lever::HolderShare);
        let profit = self.issuer.profit;
        let amount = language.money_short(profit.abs());
        let (basis, number) = self.holders;
        let lever = match basis {
            HolderBasis::Rate | HolderBasis::Income => Lever::HolderShare,
            HolderBasis::Rest => Lever::HolderFee,
        };
        let said = Funding {
            basis,
            share: language.value_text(lever, number),
            outcome: if profit < 0.0 { Outcome::Loses(amount) } else { Outcome::Keeps(amount) },
            limit: match self.limit {
                HolderLimit::At(limit) => Limit::At(language.percent(limit * 100.0, 1)),
                HolderLimit::Beyond => Limit::Beyond,
                HolderLimit::Gone => Limit::Gone,
            },
            bank: language.percent(f64::from_decimal(share), 0),
        };
        funding(language, &said)
    }

    /// The article's "60 times" and what stands behind it, then the same in this scenario.
    pub fn productivity(&self, language: Language) -> Vec<String> {
        let head = |amount: f64, people: f64, record: Option<[Fact; 2]>| PerHead {
            amount: language.money(amount, 3),
            people: language.people(people),
            record: record.map(|[amount, people]| OfRecord {
                year: amount.year,
                amount: source_mark(amount.source, amount.grade),
                people: source_mark(people.source, people.grade),
            }),
        };
        let against = |is_article: bool, interest: bool, (amount, staff), (revenue, lab_staff)| {
            let times = times_per_head(amount, staff, revenue, lab_staff)?;
            if times < 0.0 {
                return Some(Productivity::NoMultiple { is_interest: interest });
            }
            let times = language.times(times);
            let fact = if interest { article::ISSUER_INTEREST } else { article::ISSUER_PROFIT };
            let facts = [
                is_article.then_some([fact, article::ISSUER_STAFF]),
                is_article.then_some([article::OPENAI_REVENUE, article::OPENAI_STAFF]),
            ];
            let [own, lab] = facts;
            let (own, lab) = (head(amount, staff, own), head(revenue, lab_staff, lab));
            Some(if interest {
                Productivity::Interest { is_article, times, own, lab }
            } else {
                Productivity::Profit { is_article, times, own, lab }
            })
        };
        let theirs = (article::OPENAI_REVENUE.value, article::OPENAI_STAFF.value);
        let staff = article::ISSUER_STAFF.value;
        let [openai, _] = &self.labs;
        let lab = (openai.revenue, openai.staff);
        // Some months are not set against a year.
        let own = |interest: bool, amount: f64| match self.months {
            12 => against(false, interest, (amount, self.issuer.staff), lab),
            _ => None,
        };
        let statements = [
            Some(Productivity::Claim { times: language.times(article::CLAIM.value) }),
            against(true, false, (article::ISSUER_PROFIT.value, staff), theirs),
            against(true, true, (article::ISSUER_INTEREST.value, staff), theirs),
            own(false, self.issuer.profit),
            own(true, self.interest),
            (openai.loss > 0.0).then_some(Productivity::NoProfit { lab: openai.lab.name() }),
        ];
        statements.iter().flatten().map(|said| language.productivity(said)).collect()
    }
}
