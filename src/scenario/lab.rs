//! The AI laboratories a scenario is compared with, as dated vintages of what was said of them.
//!
//! A vintage gives revenue, loss, people and the year of break-even, each with source and grade,
//! for one calendar year. Choosing one sets the four parameters of its lab; whatever a person changes
//! afterwards differs from the vintage as an input differs from its preset. A published vintage
//! never changes. What no source gives is nought and says so. Not here: what follows from them.

use rust_decimal::Decimal;

use super::source::datum;
use super::{Datum, Grade, Parameter, Scenario, Source};
use Grade::{B, C, Derived, U};

/// A laboratory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lab {
    /// OpenAI.
    OpenAi,
    /// Anthropic.
    Anthropic,
}

/// What was said of a laboratory at one time.
#[derive(Debug, Eq)]
pub struct Vintage {
    /// Permanent id in links: the year, month or day it was said.
    pub id: &'static str,
    /// The calendar year its revenue, loss and people speak of.
    pub year: i32,
    /// The parameters of its lab, in the form of a link.
    pub entries: [Datum; 4],
}

/// Scenarios are compared several times a step and mostly hold the very same vintages.
impl PartialEq for Vintage {
    fn eq(&self, other: &Self) -> bool {
        let parts = |of: &Self| (of.id, of.year, of.entries);
        std::ptr::eq(self, other) || parts(self) == parts(other)
    }
}

impl Lab {
    /// Every laboratory.
    pub const ALL: [Self; 2] = [Self::OpenAi, Self::Anthropic];

    /// Permanent key of the chosen vintage.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OpenAi => "openai",
            Self::Anthropic => "anthropic",
        }
    }

    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenAi => "OpenAI",
            Self::Anthropic => "Anthropic",
        }
    }

    /// The parameters of revenue, loss, people and year of break-even.
    pub fn parameters(self) -> [Parameter; 4] {
        use Parameter as L;
        match self {
            Self::OpenAi => [L::OpenaiRevenue, L::OpenaiLoss, L::OpenaiStaff, L::OpenaiBreakEven],
            Self::Anthropic => {
                [L::AnthropicRevenue, L::AnthropicLoss, L::AnthropicStaff, L::AnthropicBreakEven]
            }
        }
    }

    /// The lab whose parameter it is.
    pub fn of(parameter: Parameter) -> Option<Self> {
        Self::ALL.into_iter().find(|lab| lab.parameters().contains(&parameter))
    }

    /// What was said of it, oldest first.
    pub fn vintages(self) -> &'static [Vintage] {
        match self {
            Self::OpenAi => OPENAI,
            Self::Anthropic => ANTHROPIC,
        }
    }

    /// Source and grade of the plan a vintage is named after: that of its break-even, or of its
    /// loss where the break-even is still that of the vintage before.
    pub(crate) fn plan(self, vintage: &Vintage) -> Option<(Source, Grade)> {
        let [_, loss, _, break_even] = self.parameters();
        let before = self.vintages().iter().take_while(|other| other.id != vintage.id).last();
        let plan = vintage.provenance(break_even);
        let is_old = before.is_some_and(|before| before.provenance(break_even) == plan);
        if is_old { vintage.provenance(loss) } else { plan }
    }

    /// The vintage of that id.
    pub(crate) fn vintage(self, id: &str) -> Option<&'static Vintage> {
        self.vintages().iter().find(|vintage| vintage.id == id)
    }

    /// The vintage where neither preset nor person says otherwise: the newest of when the first
    /// presets were published. It stays, so that their links mean what they meant.
    pub(super) const fn standard(self) -> &'static Vintage {
        match self {
            Self::OpenAi => &OPENAI_2025_12,
            Self::Anthropic => &ANTHROPIC_2026_01,
        }
    }
}

impl Vintage {
    /// Source and grade of one of its parameters.
    pub(crate) fn provenance(&self, parameter: Parameter) -> Option<(Source, Grade)> {
        let entry = self.entries.iter().find(|entry| entry.key == parameter.row().key)?;
        Some((entry.source, entry.grade))
    }

    /// The values of its parameters.
    pub(crate) fn values(&self) -> impl Iterator<Item = (Parameter, Decimal)> {
        self.entries.iter().filter_map(|entry| {
            let parameter = Parameter::from_key(entry.key)?;
            Some((parameter, parameter.tidy(parameter.read(entry.text)?)))
        })
    }
}

impl Scenario {
    /// The vintage a lab is compared by.
    pub(crate) fn vintage(&self, lab: Lab) -> &'static Vintage {
        let [openai, anthropic] = self.vintages;
        match lab {
            Lab::OpenAi => openai,
            Lab::Anthropic => anthropic,
        }
    }

    /// Takes a vintage and the values it gives; `false` where there is none of that id.
    pub fn set_vintage(&mut self, lab: Lab, id: &str) -> bool {
        let Some(vintage) = lab.vintage(id) else { return false };
        let [openai, anthropic] = &mut self.vintages;
        match lab {
            Lab::OpenAi => *openai = vintage,
            Lab::Anthropic => *anthropic = vintage,
        }
        for (parameter, value) in vintage.values() {
            self.set(parameter, value);
        }
        true
    }
}

const OPENAI_2024: Vintage = Vintage {
    id: "2024",
    year: 2024,
    entries: [
        datum("openai_revenue", "3.7bn", B, Source::OpenAiPress2024),
        datum("openai_loss", "5bn", B, Source::OpenAiPress2024),
        datum("openai_staff", "3000", C, Source::Article),
        datum("openai_break_even", "2029", B, Source::OpenAiPlan2024),
    ],
};

const OPENAI_2025_12: Vintage = Vintage {
    id: "2025-12",
    year: 2026,
    entries: [
        datum("openai_revenue", "30bn", C, Source::OpenAiLeak2025),
        datum("openai_loss", "14bn", C, Source::OpenAiLeak2025),
        datum("openai_staff", "4500", B, Source::OpenAiStaff2026),
        datum("openai_break_even", "2030", B, Source::OpenAiPlan2025),
    ],
};

const OPENAI: &[Vintage] = &[
    OPENAI_2024,
    // 2025: the loss is the cash burnt in the year; the operating loss of its first half alone
    // was 7.8 bn.
    Vintage {
        id: "2025-11",
        year: 2025,
        entries: [
            datum("openai_revenue", "13.1bn", B, Source::OpenAiPress2025),
            datum("openai_loss", "9bn", B, Source::OpenAiBurn2025),
            datum("openai_staff", "3000", C, Source::OpenAiStaff2025),
            datum("openai_break_even", "2030", B, Source::OpenAiPlan2025),
        ],
    },
    OPENAI_2025_12,
    // The plans of 2026 burn more in 2027 than in 2026, which a straight line cannot show.
    Vintage {
        id: "2026-02",
        year: 2026,
        entries: [
            datum("openai_revenue", "30bn", C, Source::OpenAiLeak2025),
            datum("openai_loss", "25bn", C, Source::OpenAiPlan2026February),
            datum("openai_staff", "4500", B, Source::OpenAiStaff2026),
            datum("openai_break_even", "2030", B, Source::OpenAiPlan2025),
        ],
    },
    Vintage {
        id: "2026-04",
        year: 2026,
        entries: [
            datum("openai_revenue", "30bn", C, Source::OpenAiLeak2025),
            datum("openai_loss", "27bn", C, Source::OpenAiPlan2026April),
            datum("openai_staff", "4500", B, Source::OpenAiStaff2026),
            datum("openai_break_even", "2030", C, Source::OpenAiPlan2026April),
        ],
    },
    // Revenue 5.7 and 6.7 bn, operating loss 9.3 and 12.3 bn with stock pay: twice the half.
    Vintage {
        id: "2026-09",
        year: 2026,
        entries: [
            datum("openai_revenue", "24.8bn", Derived, Source::OpenAiHalf2026),
            datum("openai_loss", "43.2bn", Derived, Source::OpenAiHalf2026),
            datum("openai_staff", "4500", B, Source::OpenAiStaff2026),
            datum("openai_break_even", "2030", C, Source::OpenAiPlan2026April),
        ],
    },
];

// Only the year of break-even moved.
const ANTHROPIC_2026_01: Vintage = Vintage {
    id: "2026-01",
    year: 2025,
    entries: [
        datum("anthropic_revenue", "4.7bn", C, Source::AnthropicPlan2025),
        datum("anthropic_loss", "3bn", B, Source::AnthropicBurn2025),
        datum("anthropic_staff", "0", U, Source::StaffUnknown),
        datum("anthropic_break_even", "2028", C, Source::AnthropicPlan2026),
    ],
};

const ANTHROPIC: &[Vintage] = &[
    Vintage {
        id: "2024",
        year: 2024,
        entries: [
            datum("anthropic_revenue", "1bn", C, Source::AnthropicRunRate2024),
            datum("anthropic_loss", "5bn", U, Source::Article),
            datum("anthropic_staff", "0", U, Source::StaffUnknown),
            datum("anthropic_break_even", "2028", C, Source::Article),
        ],
    },
    Vintage {
        id: "2025-11",
        year: 2025,
        entries: [
            datum("anthropic_revenue", "4.7bn", C, Source::AnthropicPlan2025),
            datum("anthropic_loss", "3bn", B, Source::AnthropicBurn2025),
            datum("anthropic_staff", "0", U, Source::StaffUnknown),
            datum("anthropic_break_even", "2027", C, Source::AnthropicPlan2025),
        ],
    },
    ANTHROPIC_2026_01,
    // The same plan with its numbers for 2026, found later.
    Vintage {
        id: "2026-01-27",
        year: 2026,
        entries: [
            datum("anthropic_revenue", "18bn", C, Source::AnthropicNumbers2026),
            datum("anthropic_loss", "11bn", C, Source::AnthropicNumbers2026),
            datum("anthropic_staff", "4020", C, Source::AnthropicStaff2026),
            datum("anthropic_break_even", "2028", C, Source::AnthropicPlan2026),
        ],
    },
    // People of spring 2026 do not belong to revenue of 2025, so none are given.
    Vintage {
        id: "2026-09",
        year: 2025,
        entries: [
            datum("anthropic_revenue", "4.59bn", B, Source::AnthropicProspectus2026),
            datum("anthropic_loss", "8.06bn", B, Source::AnthropicProspectus2026),
            datum("anthropic_staff", "0", U, Source::StaffUnknown),
            datum("anthropic_break_even", "2026", C, Source::AnthropicQuarter2026),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Id, decode, encode};

    #[test]
    fn every_vintage_gives_all_parameters_of_its_lab() {
        for lab in Lab::ALL {
            for vintage in lab.vintages() {
                let parameters: Vec<_> = vintage.values().map(|(parameter, _)| parameter).collect();
                assert_eq!(parameters, lab.parameters(), "{} {}", lab.key(), vintage.id);
                assert!(vintage.values().all(|(parameter, value)| parameter.allows(value)));
                assert_eq!(lab.vintage(vintage.id), Some(vintage));
            }
            assert_eq!(Id::from_key(lab.key()), Some(Id::Vintage(lab)));
        }
    }

    #[test]
    fn the_standard_vintage_is_the_default_of_the_table_and_stays() {
        assert_eq!(Lab::ALL.map(|lab| lab.standard().id), ["2025-12", "2026-01"]);
        for lab in Lab::ALL {
            assert_eq!(Scenario::blank().vintage(lab), lab.standard());
            assert_eq!(lab.vintage(lab.standard().id), Some(lab.standard()));
            for (parameter, value) in lab.standard().values() {
                assert_eq!(parameter.row().default, value, "{parameter:?}");
            }
        }
    }

    #[test]
    fn a_vintage_comes_first_wherever_it_stands_in_a_link() {
        for link in ["openai=2024&openai_loss=6bn", "openai_loss=6bn&openai=2024"] {
            let (scenario, problems) = decode(link);
            assert_eq!(problems, []);
            assert_eq!(scenario.number(Parameter::OpenaiLoss), 6_000_000_000_u64.into());
            assert_eq!(scenario.number(Parameter::OpenaiRevenue), 3_700_000_000_u64.into());
            assert_eq!(encode(&scenario), "v=1&preset=tether-2026-06&openai=2024&openai_loss=6bn");
            assert_eq!(decode(&encode(&scenario)).0, scenario);
        }
        assert_eq!(encode(&decode("preset=article-2024&openai=2024").0), "v=1&preset=article-2024");
    }

    #[test]
    fn what_changed_is_told_against_the_vintage() {
        let (mut scenario, _) = decode("openai=2024&openai_loss=6bn");
        let loss = Id::Parameter(Parameter::OpenaiLoss);
        assert_eq!(scenario.changed(), [Id::Vintage(Lab::OpenAi), loss]);
        scenario.reset(loss);
        assert_eq!(scenario.number(Parameter::OpenaiLoss), 5_000_000_000_u64.into());
        scenario.reset(Id::Vintage(Lab::OpenAi));
        assert_eq!(scenario, Scenario::preset(scenario.base()));
    }

    #[test]
    fn an_unknown_vintage_is_a_problem_and_changes_nothing() {
        let (scenario, problems) = decode("anthropic=1999");
        assert_eq!(
            (scenario, problems.len()),
            (Scenario::preset(super::super::Preset::default()), 1)
        );
    }
}
