//! The size of an element as the page lays it out.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The event of a window of another size.
const RESIZE: &str = "resize";

/// Calls back with the inner width of an element, CSS pixels, whenever it changes and once at
/// the start. Dropping the watch ends it.
pub(crate) struct WidthWatch {
    /// None where the browser cannot watch elements: then the window is watched.
    observer: Option<web_sys::ResizeObserver>,
    callback: Closure<dyn FnMut(JsValue)>,
}

impl WidthWatch {
    /// Watches an element. While it is not shown it has no width, and what was told last holds: it
    /// may only have made way for paper.
    pub(crate) fn new(element: &web_sys::Element, mut changed: impl FnMut(f64) + 'static) -> Self {
        let watched = element.clone();
        let callback = Closure::<dyn FnMut(JsValue)>::new(move |given: JsValue| {
            let last = given.dyn_into::<js_sys::Array>().map(|entries| entries.pop());
            let last = last.and_then(JsCast::dyn_into::<web_sys::ResizeObserverEntry>);
            let width = match last {
                Ok(entry) => entry.content_rect().width(),
                Err(_) => f64::from(watched.client_width()),
            };
            if width > 0.0 {
                changed(width);
            }
        });
        let function: &js_sys::Function = callback.as_ref().unchecked_ref();
        let observer = web_sys::ResizeObserver::new(function).ok();
        match (&observer, web_sys::window()) {
            (Some(observer), _) => observer.observe(element),
            (None, Some(window)) => {
                let _ = window.add_event_listener_with_callback(RESIZE, function);
                let _ = function.call0(&JsValue::NULL);
            }
            (None, None) => {}
        }
        Self { observer, callback }
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        } else if let Some(window) = web_sys::window() {
            let function = self.callback.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback(RESIZE, function);
        }
    }
}

/// The width of the element of an id, CSS pixels; none where it has none.
pub(crate) fn width_of(id: &str) -> Option<f64> {
    let width = super::page::element(id)?.client_width();
    (width > 0).then(|| f64::from(width))
}

/// The heights between which an element can be seen, CSS pixels from its upper edge; above
/// `bottom` of the window, where something else may lie.
pub(crate) fn heights_seen(element: &web_sys::Element, bottom: f64) -> (f64, f64) {
    let rect = element.get_bounding_client_rect();
    let window = web_sys::window().and_then(|window| window.inner_height().ok());
    let height = window.and_then(|height| height.as_f64()).unwrap_or(rect.bottom());
    let to = (height - bottom - rect.top()).min(rect.height());
    ((-rect.top()).max(0.0).min(to), to)
}
