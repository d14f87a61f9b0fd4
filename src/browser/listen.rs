//! Listening to the page for as long as a part of it stands.
//!
//! Dropping a listener ends it. Not here: events that a view hears on its own elements.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, Node};

/// A function that hears an event of a target.
pub(crate) struct Listener {
    target: EventTarget,
    name: &'static str,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Hears the events of a name on a target.
    pub(crate) fn new(
        target: &EventTarget,
        name: &'static str,
        run: impl FnMut(Event) + 'static,
    ) -> Self {
        let callback = Closure::<dyn FnMut(Event)>::new(run);
        // A target that takes no listener is one that never calls.
        let function = callback.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback(name, function);
        Self { target: target.clone(), name, callback }
    }

    /// Hears the pointers that are lifted outside an element: taps, not swipes that scroll.
    pub(crate) fn outside(element: &Element, run: impl Fn() + 'static) -> Option<Self> {
        let inside = element.clone();
        Some(Self::new(web_sys::window()?.as_ref(), "pointerup", move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
            if !inside.contains(target.as_ref()) {
                run();
            }
        }))
    }

    /// Hears the key Esc, wherever the focus is.
    pub(crate) fn escape(run: impl Fn() + 'static) -> Option<Self> {
        Some(Self::new(web_sys::window()?.as_ref(), "keydown", move |event| {
            let key = event.dyn_into::<KeyboardEvent>().map(|event| event.key());
            if key.is_ok_and(|key| key == "Escape") {
                run();
            }
        }))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.callback.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.name, function);
    }
}
