//! Reverse stress: the smallest fall, or redemption, that takes the cushion to nought.
//!
//! Closed forms: a fall f of what is worth V takes f · V, so f = excess / V, and with a part of
//! the loans lost f = (excess − loss) / V. Falls that are not equal erase it on the line
//! gold · g + bitcoin · b = excess. A redemption is at par and takes nothing by itself: it takes
//! the haircuts of what has to be sold, given the time to sell everything, in the order cash,
//! repo, funds, bills at par, then paper, gold, bitcoin, listed shares, loans, other; bets inside
//! the reserve are not sold. With a redemption the fall is found by bisection. USD and percent.
//! Not here: how long a sale takes, and who is paid first.

use super::fall::FallBook;
use crate::scenario::{Parameter, Scenario};
use crate::unit::{HALF_CENT, Number};

/// The fall that takes the cushion to nought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FallLimit {
    /// There is no cushion before it.
    Gone,
    /// Nothing is held that could fall.
    Nothing,
    /// This one.
    At {
        /// Percent, 0 to 100.
        percent: f64,
    },
    /// None: even a fall to nought leaves some of it.
    Beyond {
        /// USD.
        left: f64,
    },
}

/// The redemption whose haircuts take the cushion to nought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RedemptionLimit {
    /// There is no cushion before it.
    Gone,
    /// There is no token.
    NoTokens,
    /// This one; more takes more than the cushion.
    At {
        /// Percent of tokens.
        percent: f64,
    },
    /// None: every token can be paid, and some of it is left.
    AllPaid {
        /// USD.
        left: f64,
    },
    /// None: all that can be sold is sold before; the rest of the tokens waits.
    SoldOut {
        /// Percent of tokens that are paid.
        percent: f64,
    },
}

/// Where unequal falls of gold and bitcoin take the cushion to nought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UnequalFalls {
    /// There is no cushion before them.
    Gone,
    /// Neither is held.
    Nothing,
    /// None do: even both at nought leave some of it.
    Beyond {
        /// USD.
        left: f64,
    },
    /// Those on a straight line, beyond which tokens are short; its ends within 0 to 100 %.
    Line {
        /// Where gold falls most: falls of gold and bitcoin, percent.
        gold_end: [f64; 2],
        /// Where bitcoin falls most.
        bitcoin_end: [f64; 2],
    },
}

/// What a sale gives up, fractions of what is sold, in the order of sale after what pays at par.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SaleTerms {
    /// Of paper, gold, bitcoin, listed shares, loans, other.
    pub haircuts: [f64; 6],
}

/// Every answer of the reverse stress on a book.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReverseStress {
    /// The fall of gold alone.
    pub gold: FallLimit,
    /// Of bitcoin alone.
    pub bitcoin: FallLimit,
    /// Of listed shares alone.
    pub equities: FallLimit,
    /// The part of the loans that is lost alone.
    pub loans: FallLimit,
    /// The joint fall of gold and bitcoin.
    pub gold_bitcoin: FallLimit,
    /// The same with listed shares.
    pub with_equities: FallLimit,
    /// Of gold and bitcoin with 10 % of the loans lost, and with 20 %.
    pub with_loans: [FallLimit; 2],
    /// The redemption.
    pub redemption: RedemptionLimit,
    /// The joint fall of gold and bitcoin before a redemption of the share that a run takes.
    pub with_redemption: FallLimit,
}

/// Parts of the loans that are lost in [`ReverseStress::with_loans`].
pub const LOANS_LOST: [f64; 2] = [0.1, 0.2];

impl FallLimit {
    /// What a cushion bears of a fall of so much.
    pub(crate) fn new(cushion: f64, exposure: f64) -> Self {
        match cushion {
            cushion if cushion < -HALF_CENT => Self::Gone,
            _ if exposure <= HALF_CENT => Self::Nothing,
            cushion if cushion > exposure => Self::Beyond { left: cushion - exposure },
            cushion => Self::At { percent: cushion.max(0.0) / exposure * 100.0 },
        }
    }

    /// The fall, where there is one.
    pub fn percent(self) -> Option<f64> {
        match self {
            Self::At { percent } => Some(percent),
            Self::Gone | Self::Nothing | Self::Beyond { .. } => None,
        }
    }
}

impl UnequalFalls {
    /// What a cushion bears of falls of gold and bitcoin.
    pub fn new(cushion: f64, gold: f64, bitcoin: f64) -> Self {
        if cushion < -HALF_CENT {
            return Self::Gone;
        }
        if gold + bitcoin <= HALF_CENT {
            return Self::Nothing;
        }
        if cushion > gold + bitcoin {
            return Self::Beyond { left: cushion - gold - bitcoin };
        }
        let cushion = cushion.max(0.0);
        // The most that one falls, and what the other then falls.
        let end = |most: f64, other: f64| match most {
            most if most > 0.0 && most >= cushion => [cushion / most * 100.0, 0.0],
            most => [100.0, ((cushion - most) / other * 100.0).clamp(0.0, 100.0)],
        };
        let ([most, other], [second, first]) = (end(gold, bitcoin), end(bitcoin, gold));
        Self::Line { gold_end: [most, other], bitcoin_end: [first, second] }
    }
}

impl SaleTerms {
    /// The haircuts of a scenario.
    pub fn new(scenario: &Scenario) -> Self {
        let haircuts = [
            Parameter::PaperHaircut,
            Parameter::GoldHaircut,
            Parameter::BitcoinHaircut,
            Parameter::EquitiesHaircut,
            Parameter::LoansHaircut,
            Parameter::OtherHaircut,
        ];
        let fraction = |parameter| f64::from_decimal(scenario.number(parameter)) / 100.0;
        Self { haircuts: haircuts.map(fraction) }
    }

    /// What is sold in order, each with its haircut; gold and bitcoin after a fall.
    fn lots(&self, book: &FallBook, fall: f64) -> impl Iterator<Item = (f64, f64)> {
        let prices = 1.0 - fall;
        let sold = [
            book.paper,
            book.gold * prices,
            book.bitcoin * prices,
            book.equities,
            book.loans,
            book.other,
        ];
        std::iter::once((book.liquid, 0.0)).chain(sold.into_iter().zip(self.haircuts))
    }

    /// What haircuts take where so much is redeemed after a fall of gold and bitcoin.
    fn cost(&self, book: &FallBook, redeemed: f64, fall: f64) -> f64 {
        let (mut due, mut lost) = (redeemed, 0.0);
        for (amount, haircut) in self.lots(book, fall) {
            let raised = (amount.max(0.0) * (1.0 - haircut)).min(due);
            due -= raised;
            lost += raised * haircut / (1.0 - haircut);
        }
        lost
    }

    /// The redemption whose haircuts take a cushion.
    fn redemption(&self, book: &FallBook) -> RedemptionLimit {
        if book.tokens <= HALF_CENT {
            return RedemptionLimit::NoTokens;
        }
        if book.excess < -HALF_CENT {
            return RedemptionLimit::Gone;
        }
        let (mut paid, mut left) = (0.0, book.excess.max(0.0));
        for (amount, haircut) in self.lots(book, 0.0) {
            let due = book.tokens - paid;
            let sold = amount.max(0.0).min(due / (1.0 - haircut));
            let lost = sold * haircut;
            if lost > left {
                paid += left / haircut * (1.0 - haircut);
                return RedemptionLimit::At { percent: paid / book.tokens * 100.0 };
            }
            left -= lost;
            paid += sold * (1.0 - haircut);
        }
        match book.tokens - paid {
            waiting if waiting > HALF_CENT.max(book.tokens * 1e-12) => {
                RedemptionLimit::SoldOut { percent: paid / book.tokens * 100.0 }
            }
            _ => RedemptionLimit::AllPaid { left },
        }
    }

    /// The joint fall of gold and bitcoin before a redemption of so many dollars.
    fn fall_before(&self, book: &FallBook, redeemed: f64) -> FallLimit {
        let left =
            |fall: f64| book.excess - fall * book.gold_bitcoin() - self.cost(book, redeemed, fall);
        match FallLimit::new(left(0.0), book.gold_bitcoin()) {
            FallLimit::At { .. } | FallLimit::Beyond { .. } => {}
            none => return none,
        }
        if left(1.0) > 0.0 {
            return FallLimit::Beyond { left: left(1.0) };
        }
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..64 {
            let middle = f64::midpoint(low, high);
            if left(middle) >= 0.0 { low = middle } else { high = middle }
        }
        FallLimit::At { percent: low * 100.0 }
    }
}

impl ReverseStress {
    /// The answers on a book, with what a run takes as a fraction of tokens.
    pub fn new(book: &FallBook, terms: &SaleTerms, share: f64) -> Self {
        let alone = |amount| FallLimit::new(book.excess, amount);
        Self {
            gold: alone(book.gold),
            bitcoin: alone(book.bitcoin),
            equities: alone(book.equities),
            loans: alone(book.loans),
            gold_bitcoin: alone(book.gold_bitcoin()),
            with_equities: alone(book.prices()),
            with_loans: LOANS_LOST
                .map(|lost| FallLimit::new(book.excess - book.loans * lost, book.gold_bitcoin())),
            redemption: terms.redemption(book),
            with_redemption: terms.fall_before(book, share * book.tokens),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Tether, 31 December 2025, bn: bills 122.3, repo 24.8, gold 17.45, bitcoin 8.43, loans
    /// 17.04; tokens 186.540, excess 6.338.
    fn december() -> FallBook {
        FallBook {
            liquid: 147.134e9,
            paper: 0.0,
            gold: 17.45e9,
            bitcoin: 8.43e9,
            equities: 0.0,
            loans: 17.04e9,
            other: 2.824e9,
            bets_inside: 0.0,
            assets: 192.878e9,
            tokens: 186.540e9,
            owed: 186.540e9,
            excess: 6.338e9,
        }
    }

    const FREE: SaleTerms = SaleTerms { haircuts: [0.0; 6] };

    fn near(found: FallLimit, percent: f64, within: f64) {
        let own = found.percent().unwrap_or(f64::NAN);
        assert!((own - percent).abs() <= within, "{found:?}");
    }

    #[test]
    fn the_end_of_2025_as_the_record_has_it() {
        let found = ReverseStress::new(&december(), &FREE, 0.3);
        near(found.gold_bitcoin, 24.5, 0.05);
        near(found.with_loans[1], 11.3, 0.05);
        near(found.bitcoin, 75.0, 0.5);
        near(found.gold, 6.338 / 17.45 * 100.0, 1e-9);
        assert_eq!(found.equities, FallLimit::Nothing);
        // At par a redemption takes nothing.
        near(found.with_redemption, 24.49, 0.01);
        assert_eq!(found.redemption, RedemptionLimit::AllPaid { left: 6.338e9 });
    }

    #[test]
    fn haircuts_of_a_redemption_by_hand() {
        // 100 of tokens: 60 at par, gold 20 at 10 %, loans 25 at 20 %; the cushion is 5.
        let book = FallBook {
            liquid: 60.0,
            gold: 20.0,
            bitcoin: 0.0,
            loans: 25.0,
            other: 0.0,
            assets: 105.0,
            tokens: 100.0,
            owed: 100.0,
            excess: 5.0,
            ..december()
        };
        let terms = SaleTerms { haircuts: [0.01, 0.1, 0.1, 0.1, 0.2, 0.5] };
        // Gold raises 18 and takes 2; the other 3 are 15 of loans, which raise 12: 90 in all.
        assert_eq!(terms.redemption(&book), RedemptionLimit::At { percent: 90.0 });
        // 70 redeemed: 10 from gold at 10 % take 1.111; the fall takes 20 f, and the rest of the
        // gold is enough: 5 − 1.1111 = 20 f.
        near(terms.fall_before(&book, 70.0), (5.0 - 10.0 / 9.0) / 20.0 * 100.0, 1e-9);
        let closed = FallBook { loans: 0.0, bets_inside: 25.0, ..book };
        assert_eq!(terms.redemption(&closed), RedemptionLimit::SoldOut { percent: 78.0 });
        let short = FallBook { excess: -1.0, ..book };
        assert_eq!(terms.redemption(&short), RedemptionLimit::Gone);
        assert_eq!(terms.fall_before(&short, 0.0), FallLimit::Gone);
        let empty = FallBook { tokens: 0.0, ..book };
        assert_eq!(terms.redemption(&empty), RedemptionLimit::NoTokens);
    }

    #[test]
    fn a_fall_that_is_none() {
        assert_eq!(FallLimit::new(5.0, 4.0), FallLimit::Beyond { left: 1.0 });
        assert_eq!(FallLimit::new(-1.0, 0.0), FallLimit::Gone);
        assert_eq!(FallLimit::new(0.0, 4.0), FallLimit::At { percent: 0.0 });
        assert_eq!(FallLimit::new(4.0, 4.0), FallLimit::At { percent: 100.0 });
        assert_eq!(FallLimit::new(4.0, 0.0), FallLimit::Nothing);
    }

    #[test]
    fn the_line_ends_at_the_edge_of_the_field() {
        let line = |gold_end, bitcoin_end| UnequalFalls::Line { gold_end, bitcoin_end };
        let of = UnequalFalls::new;
        assert_eq!(of(5.0, 10.0, 20.0), line([50.0, 0.0], [0.0, 25.0]));
        assert_eq!(of(5.0, 10.0, 2.0), line([50.0, 0.0], [30.0, 100.0]));
        assert_eq!(of(5.0, 4.0, 2.0), line([100.0, 50.0], [75.0, 100.0]));
        assert_eq!(of(5.0, 0.0, 20.0), line([100.0, 25.0], [0.0, 25.0]));
        assert_eq!(of(5.0, 20.0, 0.0), line([25.0, 0.0], [25.0, 100.0]));
        assert_eq!(of(0.0, 20.0, 0.0), line([0.0, 0.0], [0.0, 100.0]));
        assert_eq!(of(9.0, 4.0, 2.0), UnequalFalls::Beyond { left: 3.0 });
        assert_eq!(of(9.0, 0.0, 0.0), UnequalFalls::Nothing);
        assert_eq!(of(-9.0, 1.0, 0.0), UnequalFalls::Gone);
    }

    proptest! {
        #[test]
        fn the_fall_times_what_is_held_is_the_cushion(
            excess in 0.0..2e11_f64,
            held in prop::collection::vec(0.0..1e13_f64, 6),
            cuts in prop::collection::vec(0.0..0.99_f64, 6),
            tokens in 1.0..1e13_f64,
            share in 0.0..1.0_f64,
        ) {
            let book = FallBook {
                liquid: held[0], paper: held[1], gold: held[2], bitcoin: held[3],
                equities: held[4], loans: held[5], other: held[0], tokens, owed: tokens,
                excess, ..december()
            };
            let terms = SaleTerms { haircuts: [cuts[0], cuts[1], cuts[2], cuts[3], cuts[4], cuts[5]] };
            let found = ReverseStress::new(&book, &terms, share);
            let both = book.gold + book.bitcoin;
            for (limit, held, cushion) in [
                (found.gold, book.gold, excess),
                (found.bitcoin, book.bitcoin, excess),
                (found.equities, book.equities, excess),
                (found.loans, book.loans, excess),
                (found.gold_bitcoin, both, excess),
                (found.with_equities, both + book.equities, excess),
                (found.with_loans[0], both, excess - 0.1 * book.loans),
                (found.with_loans[1], both, excess - 0.2 * book.loans),
            ] {
                let taken = limit.percent().map(|percent| percent / 100.0 * held);
                let is_met = taken.is_none_or(|taken| (taken - cushion).abs() <= 0.01);
                prop_assert!(is_met, "{limit:?} {held} {cushion}");
                prop_assert!(limit.percent().is_none_or(|it| (0.0..=100.0).contains(&it)));
            }
            if let FallLimit::At { percent } = found.with_redemption {
                let fall = percent / 100.0;
                let taken = fall * both + terms.cost(&book, share * tokens, fall);
                prop_assert!((taken - excess).abs() <= 0.1, "{taken} {excess}");
            }
            if let RedemptionLimit::At { percent } = found.redemption {
                let taken = terms.cost(&book, percent / 100.0 * tokens, 0.0);
                // A haircut near the whole makes a cent redeemed a hundred lost.
                prop_assert!((taken - excess).abs() <= 1.0, "{taken} {excess}");
            }
            if let UnequalFalls::Line { gold_end, bitcoin_end } =
                UnequalFalls::new(excess, book.gold, book.bitcoin)
            {
                for [gold, bitcoin] in [gold_end, bitcoin_end] {
                    let taken = (gold * book.gold + bitcoin * book.bitcoin) / 100.0;
                    prop_assert!((taken - excess).abs() <= 0.02, "{taken} {excess}");
                }
            }
        }
    }
}
