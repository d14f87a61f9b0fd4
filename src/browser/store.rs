//! What is kept: short texts under a name, on the device or for the next load in the same tab.
//!
//! Storage may be blocked, full or hold rubbish: reading then gives nothing and writing says so.

use web_sys::Storage;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn storage_of_tab() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The text that the device kept under a name.
pub fn read(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Lets the device forget the text kept under a name.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// Keeps a text on the device; `false` where it refuses.
pub fn write(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// Leaves a text to the next load of the page in this tab.
pub fn hand_over(name: &str, text: &str) {
    if let Some(storage) = storage_of_tab() {
        let _ = storage.set_item(name, text);
    }
}

/// Takes the text that the load before has left in this tab.
pub fn take_over(name: &str) -> Option<String> {
    let storage = storage_of_tab()?;
    let text = storage.get_item(name).ok()?;
    let _ = storage.remove_item(name);
    text
}
