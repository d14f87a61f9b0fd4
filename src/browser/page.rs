//! The document: its language, theme and title, what the device prefers, and its clock.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

/// Sets an attribute of the root element.
pub fn set_root(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(name, value);
    }
}

/// An attribute of the root element; `boot.js` has set language and theme before the app came.
pub fn root_attribute(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Removes the words that stood in the page before the app.
pub fn remove_element(id: &str) {
    if let Some(element) = element(id) {
        element.remove();
    }
}

/// The element of an id.
pub fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// The value of a custom property of the root element.
pub fn token(name: &str) -> Option<String> {
    let style = web_sys::window()?.get_computed_style(&root()?).ok()??;
    style.get_property_value(name).ok().map(|text| text.trim().to_owned())
}

/// Device pixels per CSS pixel.
pub fn pixel_ratio() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio())
}

/// Whether a media query holds.
pub fn matches(query: &str) -> bool {
    let list = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// Milliseconds since the page was opened.
pub fn now() -> f64 {
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.map_or(0.0, |clock| clock.now())
}

/// Runs after some milliseconds, once.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(run);
    if let Some(window) = web_sys::window() {
        let function = callback.unchecked_ref();
        let _ =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(function, milliseconds);
    }
}

/// Runs before the next paint, once.
pub fn before_paint(run: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(run);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(callback.unchecked_ref());
    }
}
