//! How each asset class is drawn in the money machine and on the bar of the reserve.
//!
//! Not here: keys, parameters and the order of drawing, see [`Class`].

use crate::chart::Hatch::{self, Cross, Dots, Falling, Horizontal, Rising, Solid, Vertical};
use crate::chart::Role;
use crate::scenario::Class;

/// Colour and ruling of a class.
pub(crate) fn look(class: Class) -> (Role, Hatch) {
    match class {
        Class::Bills => (Role::Bills, Solid),
        Class::Repo => (Role::Repo, Vertical),
        Class::Cash => (Role::Cash, Dots),
        Class::Fund => (Role::Fund, Falling),
        Class::Paper => (Role::Notes, Vertical),
        Class::Loans => (Role::Loans, Horizontal),
        Class::Gold => (Role::Gold, Rising),
        Class::Bitcoin => (Role::Bitcoin, Dots),
        Class::Equities => (Role::Other, Falling),
        Class::Other => (Role::Other, Cross),
    }
}
