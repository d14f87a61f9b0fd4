//! What stood in the page before the app.
//!
//! It goes when the app comes; the picture that the build has drawn of the default stays in its place
//! until the part that draws it is there. Not here: when the default is shown, see `assets/first.js`.

use web_sys::Element;

use super::page;

/// The picture, and the place that waits for the part with the app's own.
const PICTURE: &str = "#before #machine";
const PLACE: &str = ".slot-machine";
/// The classes of the place while the picture stands in it.
const FILLED: &str = "slot slot-machine before";

/// Takes everything out of the page; gives the picture where it has been shown.
pub fn leave() -> Option<Element> {
    let is_shown = page::root_attribute("data-opens").is_some();
    let picture = page::all(PICTURE).into_iter().next().filter(|_| is_shown);
    if let Some(before) = page::element("before") {
        before.remove();
    }
    picture
}

/// Puts the picture in its place, if that still waits.
pub fn put(picture: &Element) {
    if let Some(place) = page::all(PLACE).into_iter().next() {
        let _ = place.set_attribute("class", FILLED);
        let _ = place.prepend_with_node_1(picture);
    }
}

/// Takes the picture away: it is of another scenario than the page now.
pub(crate) fn take_away() {
    if let Some(picture) = page::all(".slot-machine #machine").into_iter().next() {
        picture.remove();
    }
}
