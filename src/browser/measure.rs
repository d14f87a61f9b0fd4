//! The size of an element as the page lays it out.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls back with the inner width of an element, CSS pixels, whenever it changes and once at
/// the start. Dropping the watch ends it.
pub struct WidthWatch {
    observer: web_sys::ResizeObserver,
    _callback: Closure<dyn FnMut(js_sys::Array)>,
}

impl WidthWatch {
    /// Watches an element; `None` where the browser cannot.
    pub fn new(element: &web_sys::Element, mut changed: impl FnMut(f64) + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            let last = entries.pop().dyn_into::<web_sys::ResizeObserverEntry>();
            if let Ok(entry) = last {
                changed(entry.content_rect().width());
            }
        });
        let observer = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
