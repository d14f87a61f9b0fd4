//! Published starting points, value by value with source and grade.
//!
//! An id carries its date and a published preset never changes: a correction is a new id, so
//! that an old link always means what it meant. Values are written as a link writes them and
//! read by the same code.

mod article_2024;
mod bank;
mod circle_2025;
mod circle_2026_03;
mod fdusd_2026_08;
mod fund_buidl_2026;
mod pyusd_2026_08;
mod rlusd_2026_07;
mod tether_2026_06;
mod usd1_2026_06;
mod usde_2026_10;
mod usdg_2026_07;

use std::sync::OnceLock;

use super::assign::assign;
use super::{Bet, Datum, Grade, Group, Id, Parameter, Scenario, Source};

/// A published starting point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Preset {
    /// Tether, 30 June 2026.
    #[default]
    Tether2026,
    /// Tether in 2024, the article's year.
    Article2024,
    /// Circle in 2025.
    Circle2025,
    /// A bank with the same assets.
    Bank,
    /// Circle, 31 March 2026.
    Circle2026,
    /// PYUSD, 31 August 2026.
    Pyusd2026,
    /// USDG, 31 July 2026.
    Usdg2026,
    /// USD1, 30 June 2026.
    Usd12026,
    /// RLUSD, 31 July 2026.
    Rlusd2026,
    /// FDUSD, 31 August 2026.
    Fdusd2026,
    /// `USDe`, 3 October 2026.
    Usde2026,
    /// BUIDL in 2026.
    Buidl2026,
}

impl Preset {
    /// Every preset, the default first, each behind those published before it.
    pub const ALL: [Self; 12] = [
        Self::Tether2026,
        Self::Article2024,
        Self::Circle2025,
        Self::Bank,
        Self::Circle2026,
        Self::Pyusd2026,
        Self::Usdg2026,
        Self::Usd12026,
        Self::Rlusd2026,
        Self::Fdusd2026,
        Self::Usde2026,
        Self::Buidl2026,
    ];

    /// Permanent id in links.
    pub fn id(self) -> &'static str {
        match self {
            Self::Tether2026 => "tether-2026-06",
            Self::Article2024 => "article-2024",
            Self::Circle2025 => "circle-2025",
            Self::Bank => "bank",
            Self::Circle2026 => "circle-2026-03",
            Self::Pyusd2026 => "pyusd-2026-08",
            Self::Usdg2026 => "usdg-2026-07",
            Self::Usd12026 => "usd1-2026-06",
            Self::Rlusd2026 => "rlusd-2026-07",
            Self::Fdusd2026 => "fdusd-2026-08",
            Self::Usde2026 => "usde-2026-10",
            Self::Buidl2026 => "fund-buidl-2026",
        }
    }

    /// The preset of that id.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.id() == id)
    }

    /// Its values; what is not named is at the table's default.
    pub fn entries(self) -> &'static [Datum] {
        match self {
            Self::Tether2026 => tether_2026_06::ENTRIES,
            Self::Article2024 => article_2024::ENTRIES,
            Self::Circle2025 => circle_2025::ENTRIES,
            Self::Bank => bank::ENTRIES,
            Self::Circle2026 => circle_2026_03::ENTRIES,
            Self::Pyusd2026 => pyusd_2026_08::ENTRIES,
            Self::Usdg2026 => usdg_2026_07::ENTRIES,
            Self::Usd12026 => usd1_2026_06::ENTRIES,
            Self::Rlusd2026 => rlusd_2026_07::ENTRIES,
            Self::Fdusd2026 => fdusd_2026_08::ENTRIES,
            Self::Usde2026 => usde_2026_10::ENTRIES,
            Self::Buidl2026 => fund_buidl_2026::ENTRIES,
        }
    }

    /// Whether it is of a small issuer that publishes neither its costs nor how its income is
    /// split, so that what is left of the income is an estimate.
    pub fn is_estimate(self) -> bool {
        matches!(
            self,
            Self::Pyusd2026
                | Self::Usdg2026
                | Self::Usd12026
                | Self::Rlusd2026
                | Self::Fdusd2026
                | Self::Usde2026
                | Self::Buidl2026
        )
    }

    /// Source and grade of an input in this preset.
    pub(crate) fn provenance(self, id: Id) -> (Source, Grade) {
        let entry = self.entries().iter().find(|entry| entry.key == id.key());
        entry.map_or_else(|| unsaid(id), |entry| (entry.source, entry.grade))
    }

    /// The bet of this preset's book that a bet is, by name and kind, with its source and grade;
    /// where the two differ, what is different is the person's.
    pub(crate) fn bet_on_record(self, bet: &Bet) -> Option<(&'static Bet, Source, Grade)> {
        let entries = self.entries().iter().filter(|entry| entry.key == Id::Bet.key());
        let is_same = |own: &Bet| own.name == bet.name && own.kind() == bet.kind();
        let mut pairs = entries.zip(&self.scenario().bets);
        pairs.find(|(_, own)| is_same(own)).map(|(entry, own)| (own, entry.source, entry.grade))
    }

    pub(super) fn scenario(self) -> &'static Scenario {
        // Each is built when it is first asked for: a visit needs one or two of them.
        static BUILT: [OnceLock<Scenario>; Preset::ALL.len()] =
            [const { OnceLock::new() }; Preset::ALL.len()];
        let [first, ..] = &BUILT;
        BUILT.get(self as usize).unwrap_or(first).get_or_init(|| build(self))
    }
}

/// Source and grade of what no preset says: of the risk desk a case to test or terms that nobody
/// publishes, else the neutral value.
fn unsaid(id: Id) -> (Source, Grade) {
    use Parameter as L;
    match id {
        Id::Parameter(
            L::StressShare
            | L::StressDays
            | L::StressFrozen
            | L::StressGold
            | L::StressBitcoin
            | L::StressEquities
            | L::StressLoans
            | L::SurviveFall
            | L::Outflow30,
        ) => (Source::StressCase, Grade::Assumed),
        Id::Parameter(L::BillsImpact) => (Source::BillsImpact2025, Grade::B),
        _ if id.group() == Group::Risk => (Source::TermsUndisclosed, Grade::Assumed),
        _ => (Source::Neutral, Grade::Assumed),
    }
}

fn build(preset: Preset) -> Scenario {
    let mut scenario = Scenario { preset, ..Scenario::blank() };
    let pairs = preset.entries().iter().map(|entry| (entry.key, entry.text));
    assign(&mut scenario, pairs);
    scenario
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_read_without_a_problem() {
        for preset in Preset::ALL {
            let mut scenario = Scenario { preset, ..Scenario::blank() };
            let pairs = preset.entries().iter().map(|entry| (entry.key, entry.text));
            assert_eq!(assign(&mut scenario, pairs), [], "{}", preset.id());
            assert_eq!(Preset::from_id(preset.id()), Some(preset));
            assert_eq!(scenario.problems(), []);
        }
    }

    #[test]
    fn each_has_a_place_of_its_own() {
        for (place, preset) in Preset::ALL.into_iter().enumerate() {
            assert_eq!(preset as usize, place);
            assert_eq!(Scenario::preset(preset).base(), preset);
        }
    }

    #[test]
    fn an_input_knows_its_source() {
        let rate = Id::from_key("rate").unwrap();
        assert_eq!(Preset::Tether2026.provenance(rate), (Source::Bill2026, Grade::Derived));
        let mut bet = Preset::Tether2026.scenario().bets.last().unwrap().clone();
        let record = |bet: &Bet| Preset::Tether2026.bet_on_record(bet);
        let (own, source, grade) = record(&bet).unwrap();
        assert_eq!((own, source, grade), (&bet, Source::BetsRecord, Grade::C));
        bet.ends = crate::scenario::Ends::Failure;
        assert_eq!(record(&bet).map(|(_, source, _)| source), Some(Source::BetsRecord));
        bet.name.push('2');
        assert_eq!(record(&bet), None);
        let tax = Id::from_key("redemption_fee").unwrap();
        assert_eq!(Preset::Tether2026.provenance(tax), (Source::Neutral, Grade::Assumed));
    }
}
