//! English texts, by area.

pub(super) mod choice;
pub(super) mod label;
pub(super) mod meaning;
pub(super) mod source;
