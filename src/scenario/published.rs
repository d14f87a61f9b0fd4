//! What a person has changed: the inputs in which a scenario differs from its preset, and the
//! way back for each of them.
//!
//! Version, preset, name and the year that is shown are no changes of the issuer: the name is
//! told, but only as a name, and the year not at all.

use rust_decimal::Decimal;

use super::{Grade, Id, Lab, Parameter, Preset, Scenario, Source, Vintage, YearShown};

/// What a scenario is compared with: its preset, and what was said of the labs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Published {
    preset: Preset,
    vintages: [&'static Vintage; 2],
}

impl Published {
    /// The value a parameter has before a person changes it: the preset's, or that of a lab's vintage.
    pub(crate) fn number(&self, parameter: Parameter) -> Decimal {
        let said = Lab::of(parameter).and_then(|lab| {
            self.vintage(lab).values().find(|(said, _)| *said == parameter).map(|(_, value)| value)
        });
        said.unwrap_or_else(|| self.preset.scenario().number(parameter))
    }

    /// Source and grade of an input before a person changes it.
    pub(crate) fn provenance(&self, id: Id) -> (Source, Grade) {
        let said = match id {
            Id::Parameter(parameter) => {
                Lab::of(parameter).and_then(|lab| self.vintage(lab).provenance(parameter))
            }
            Id::Vintage(lab) => lab.plan(self.vintage(lab)),
            _ => None,
        };
        said.unwrap_or_else(|| self.preset.provenance(id))
    }

    /// The preset.
    pub(crate) fn scenario(&self) -> &'static Scenario {
        self.preset.scenario()
    }

    /// The preset over as many months as another scenario, in the year that it shows: what its
    /// figures can be set against.
    pub fn over_the_time_of(&self, scenario: &Scenario) -> Scenario {
        self.preset.scenario().over(scenario.months(), scenario.year())
    }

    fn vintage(&self, lab: Lab) -> &'static Vintage {
        let [openai, anthropic] = self.vintages;
        match lab {
            Lab::OpenAi => openai,
            Lab::Anthropic => anthropic,
        }
    }
}

impl Scenario {
    /// The same over so many months, in a year that is shown of them.
    pub(crate) fn over(&self, months: u32, year: YearShown) -> Self {
        let mut scenario = self.clone();
        scenario.set(Parameter::Months, months.into());
        scenario.show_year(year);
        scenario
    }

    /// The inputs that another scenario has otherwise, in canonical order.
    pub(crate) fn differs(&self, other: &Self) -> Vec<Id> {
        Id::all().filter(|id| !self.agrees(other, *id)).collect()
    }

    /// What it is compared with.
    pub fn as_published(&self) -> Published {
        Published { preset: self.preset, vintages: self.vintages }
    }

    /// What a person has changed, in canonical order: what differs from the preset, and of a lab
    /// what differs from its vintage.
    pub fn changed(&self) -> Vec<Id> {
        let preset = self.preset.scenario();
        let differs = |id: &Id| match id {
            Id::Parameter(parameter) => self.number(*parameter) != self.published(*parameter),
            Id::Year => false,
            _ => !self.agrees(preset, *id),
        };
        Id::all().filter(differs).collect()
    }

    /// The value a parameter has before a person changes it.
    pub fn published(&self, parameter: Parameter) -> Decimal {
        self.as_published().number(parameter)
    }

    /// Source and grade of an input before a person changes it. Of a record that is held beyond
    /// its end the rest is assumed.
    pub(crate) fn provenance(&self, id: Id) -> (Source, Grade) {
        let of_record = matches!(id, Id::Path | Id::HistoryFrom);
        match self.as_published().provenance(id) {
            (Source::BillRecord, _) if of_record && self.held_from().is_some() => {
                (Source::BillRecordHeld, Grade::Assumed)
            }
            known => known,
        }
    }

    /// Sets an input back to what the preset has, a lab's to what its vintage has.
    pub(crate) fn reset(&mut self, id: Id) {
        match id {
            Id::Parameter(parameter) => {
                self.set(parameter, self.published(parameter));
            }
            _ => self.copy(self.preset.scenario(), id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Preset, RatePath, decode};

    fn differing(a: &Scenario, b: &Scenario) -> Vec<Id> {
        Id::all().filter(|id| !a.agrees(b, *id)).collect()
    }

    #[test]
    fn every_input_of_another_preset_can_be_set_back() {
        for base in Preset::ALL {
            let preset = Scenario::preset(base);
            for other in Preset::ALL {
                let mut scenario = Scenario { preset: base, ..Scenario::preset(other) };
                let changed = differing(&scenario, &preset);
                assert_eq!(scenario.changed().is_empty(), base == other);
                assert_eq!(changed.is_empty(), base == other);
                for id in changed {
                    scenario.reset(id);
                    assert!(scenario.agrees(&preset, id), "{id:?}");
                }
                assert_eq!(scenario, preset);
            }
        }
    }

    #[test]
    fn what_a_link_changes_is_told_in_order() {
        let (scenario, _) = decode("rate=4&path=nodes&rates=0:4,60:2&name=mine");
        let preset = Scenario::preset(Preset::default());
        let parameter = Id::Parameter(crate::scenario::Parameter::Rate);
        assert_eq!(differing(&scenario, &preset), [Id::Name, Id::Path, Id::Rates, parameter]);
        assert_eq!(preset.path, RatePath::Flat);
    }
}
