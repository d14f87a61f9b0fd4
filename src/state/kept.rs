//! The scenario that the device kept: read once, when the page is opened at its bare address.
//!
//! Not here: when it is kept, see [`super::Session`].

use super::{Remark, Remarks};
use crate::browser::store;
use crate::scenario::{Preset, Scenario, decode};

/// The name under which the query of the last scenario is kept.
pub(super) const NAME: &str = "scenario";

/// The scenario of the last visit, if there is one to speak of. What cannot be read whole is told
/// and thrown away: nobody knows what it was meant to be.
pub(super) fn scenario(remarks: Remarks) -> Option<Scenario> {
    let query = store::read(NAME)?;
    let (scenario, problems) = decode(&query);
    if !problems.is_empty() {
        store::forget(NAME);
        remarks.say(Remark::KeptUnreadable);
        return None;
    }
    if scenario == Scenario::preset(Preset::default()) {
        return None;
    }
    remarks.say(Remark::LeftOff);
    Some(scenario)
}
