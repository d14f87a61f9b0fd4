//! What is kept: short texts under a name, on the device or for the next load in the same tab.
//!
//! Storage may be blocked, full or hold rubbish: reading then gives nothing and writing says so.
//! One origin may serve several pages, so every name carries that of the app and the folder of the
//! page; `assets/first.js` and `assets/failure.js` write it the same way. Not here: what is kept.

use web_sys::Storage;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn storage_of_tab() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The name as it is stored: `seigniorage:/folder/:theme`.
fn full(name: &str) -> String {
    let path = web_sys::window().and_then(|window| window.location().pathname().ok());
    let path = path.unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    ["seigniorage:", folder, "/:", name].concat()
}

/// The text that the device kept under a name.
pub(crate) fn read(name: &str) -> Option<String> {
    storage()?.get_item(&full(name)).ok()?
}

/// The names under which the device keeps something, of those that begin so.
pub(crate) fn names(start: &str) -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let (own, count) = (full(""), storage.length().unwrap_or_default());
    let name = |place| storage.key(place).ok()??.strip_prefix(&own).map(str::to_owned);
    (0..count).filter_map(name).filter(|name| name.starts_with(start)).collect()
}

/// Lets the device forget the text kept under a name.
pub(crate) fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&full(name));
    }
}

/// Keeps a text on the device; `false` where it refuses.
pub(crate) fn write(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&full(name), text).is_ok())
}

/// Calls back when another tab has kept something, for as long as the page lives.
pub(crate) fn on_change(change: impl FnMut() + 'static) {
    super::page::on_window("storage", change);
}

/// Leaves a text to the next load of the page in this tab.
pub(crate) fn hand_over(name: &str, text: &str) {
    if let Some(storage) = storage_of_tab() {
        let _ = storage.set_item(&full(name), text);
    }
}

/// Takes the text that the load before has left in this tab.
pub(crate) fn take_over(name: &str) -> Option<String> {
    let storage = storage_of_tab()?;
    let text = storage.get_item(&full(name)).ok()?;
    let _ = storage.remove_item(&full(name));
    text
}
