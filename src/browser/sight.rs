//! Whether an element is in sight, and whether the focus is in a text.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// How near counts, above and below.
const MARGIN: &str = "256px 0px";

/// Calls back when an element comes into sight, or near it, and when it leaves. Dropping the
/// watch ends it.
pub(crate) struct SightWatch {
    observer: web_sys::IntersectionObserver,
    _callback: Closure<dyn FnMut(js_sys::Array)>,
}

impl SightWatch {
    /// Watches an element; `None` where the browser cannot.
    pub(crate) fn new(element: &impl JsCast, mut seen: impl FnMut(bool) + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let last = entries.pop().dyn_into::<web_sys::IntersectionObserverEntry>();
            if let Ok(entry) = last {
                seen(entry.is_intersecting());
            }
        });
        let options = web_sys::IntersectionObserverInit::new();
        options.set_root_margin(MARGIN);
        let callback_function = callback.as_ref().unchecked_ref();
        let observer =
            web_sys::IntersectionObserver::new_with_options(callback_function, &options).ok()?;
        observer.observe(element.unchecked_ref());
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for SightWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Whether the focus is in a dialog, which is over the page.
pub(crate) fn is_in_dialog() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let active = document.and_then(|document| document.active_element());
    active.is_some_and(|active| matches!(active.closest("dialog"), Ok(Some(_))))
}

/// Whether a text field has the focus; its own keys come first there.
pub(crate) fn is_in_text_field() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(active) = document.and_then(|document| document.active_element()) else {
        return false;
    };
    active.matches("input:not([type=range]):not([type=checkbox]), textarea, [contenteditable]")
        == Ok(true)
}
