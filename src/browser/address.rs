//! The address bar: the query of the present address, and how it changes.
//!
//! Not here: what a query means.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// The query of the address, without its question mark.
pub fn query() -> String {
    let search = web_sys::window().and_then(|window| window.location().search().ok());
    search.map_or_else(String::new, |text| text.trim_start_matches('?').to_owned())
}

/// The whole address with another query, for sharing.
pub fn address_of(query: &str) -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    format!("{}{}?{query}", part(web_sys::Location::origin), part(web_sys::Location::pathname))
}

/// Puts a query into the address without a new entry in the history.
pub fn replace(query: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A browser that refuses (too often in a short time) keeps the older address.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("?{query}")));
    }
}

/// Puts a query into the address as a new entry, so that Back returns to the one before.
pub fn push(query: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&format!("?{query}")));
    }
}

/// Calls back when Back or Forward has changed the address, for as long as the page lives.
pub fn on_travel(mut travelled: impl FnMut(String) + 'static) {
    let listener = Closure::<dyn FnMut()>::new(move || travelled(query()));
    if let Some(window) = web_sys::window() {
        let _ =
            window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    }
    listener.forget(); // lives as long as the page
}
