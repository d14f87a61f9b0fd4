//! Places of a view that an address names, and links that lead there.
//!
//! Not here: which view an address means ([`crate::state::View`]).

use leptos::ev::MouseEvent;

use crate::browser::{address, page};

/// Place of the story in the view of the article, and in its address.
pub(super) const STORY: &str = "article-story";

/// In a view that came later than its address: the place that it names takes the focus.
pub(super) fn go_to_place() {
    page::after_paint(|| page::focus(&address::fragment()));
}

/// Whether a click on a link asks for a new window or tab: the address does the rest.
pub(super) fn is_for_browser(event: &MouseEvent) -> bool {
    let other = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    other || event.button() != 0
}
