//! What the steps on bets find: what those of a kind cost and bring, and whether the tokens notice.
//!
//! USD. Not here: the words.

use super::Told;
use crate::analysis::{touch, venture};
use crate::figure::sentence;
use crate::model::project;
use crate::scenario::{Bet, BetsFrom, Kind};
use crate::text::Language;
use crate::text::story::{
    GiftFinding, StoryBets, StoryCost, StoryPays, VerdictFinding, VerdictGain,
};
use crate::text::venture::PaidIn;
use crate::unit::HALF_CENT;

impl Told<'_> {
    /// What the bets cost, those of a kind or all of them.
    pub(super) fn cost(&self, what: StoryBets) -> StoryCost {
        let of = |place: usize| self.is_of(place, what);
        let counted = self.run.projection.payments.iter().filter(|payment| of(payment.place));
        let amounts: Vec<_> = counted.map(|payment| payment.amount.to_f64()).collect();
        let usd = amounts.iter().sum::<f64>();
        let profit = self.figures.profit;
        match usd {
            _ if amounts.is_empty() => StoryCost::None { what },
            usd if usd <= HALF_CENT => StoryCost::Costless { what },
            usd if profit > HALF_CENT => {
                StoryCost::Measured { what, usd, months: usd / (profit / self.figures.months) }
            }
            usd => StoryCost::Unmeasured { what, usd },
        }
    }

    /// Whether the bet at a place is one of those.
    fn is_of(&self, place: usize, what: StoryBets) -> bool {
        let kind = self.run.scenario.bets().get(place).map(Bet::kind);
        kind.is_some_and(|kind| match what {
            StoryBets::Compute => matches!(kind, Kind::Loan | Kind::Compute),
            StoryBets::Gifts => kind == Kind::Grant,
            StoryBets::Stakes => kind == Kind::Equity,
            StoryBets::Any => true,
        })
    }

    pub(super) fn bets(&self, language: Language, what: StoryBets) -> Vec<String> {
        let back = self.paid_in(what).map(|paid| language.with_stop(&paid.say(language)));
        vec![self.cost(what).say(language), back.unwrap_or_default()]
    }

    pub(super) fn gifts(&self, language: Language) -> Vec<String> {
        let gone = match self.paid_in(StoryBets::Gifts) {
            Some(PaidIn::Holds { paid: usd, month, .. }) => {
                GiftFinding::Gone { usd, month }.say(language)
            }
            _ => String::new(),
        };
        vec![self.cost(StoryBets::Gifts).say(language), gone]
    }

    /// What is paid in of them by the last month, and where it stands.
    fn paid_in(&self, what: StoryBets) -> Option<PaidIn> {
        let month = self.last_month()?;
        let found = venture(&self.run.projection);
        let (mut paid, mut back, mut held) = (0.0, 0.0, 0.0);
        for (_, of) in found.bets.iter().filter(|(place, _)| self.is_of(*place, what)) {
            paid += of.paid_in;
            back += of.cash_back;
            held += of.book_value;
        }
        if paid <= HALF_CENT {
            return None;
        }
        Some(if back < -HALF_CENT {
            PaidIn::CostsMore { paid, more: -back, held, month }
        } else {
            PaidIn::Holds { paid, back: back.abs(), held, month }
        })
    }

    pub(super) fn all_bets(&self, language: Language) -> Vec<String> {
        let cost = self.cost(StoryBets::Any);
        let is_something =
            matches!(cost, StoryCost::Measured { .. } | StoryCost::Unmeasured { .. });
        let pays = is_something.then(|| {
            let bets = sentence::bets(&self.run.scenario, self.figures);
            StoryPays::Issuer { bets }.say(language)
        });
        vec![cost.say(language), pays.unwrap_or_default()]
    }

    pub(super) fn verdict(&self, language: Language) -> Vec<String> {
        let (scenario, projection) = (&self.run.scenario, &self.run.projection);
        if matches!(self.cost(StoryBets::Any), StoryCost::None { .. } | StoryCost::Costless { .. })
        {
            return vec![VerdictFinding::NoBets.say(language)];
        }
        // Both sides in the same number type: what the two round differently is no doing of bets.
        let found = touch(scenario, &project::<f64>(scenario));
        let touched = match (found.lacks, found.waits) {
            (lacks, waits) if lacks > 0.0 && waits > 0.0 => {
                VerdictFinding::LacksAndWaits { lacks, waits }
            }
            (lacks, _) if lacks > 0.0 => VerdictFinding::Lacks { usd: lacks },
            (_, waits) if waits > 0.0 => VerdictFinding::MakesWait { usd: waits },
            _ => VerdictFinding::Untouched,
        };
        let book = venture(projection);
        let last =
            book.points.last().filter(|point| point.is_in_range() && point.paid_in > HALF_CENT);
        let comes = last.zip(self.last_month()).map(|(point, month)| {
            let is_reserve = scenario.choices.bets_from == BetsFrom::Reserve;
            VerdictGain::Comes { is_reserve, month, gain: point.gain() }.say(language)
        });
        vec![touched.say(language), comes.unwrap_or_default()]
    }
}
