//! What the page is shown on: how dense its pixels are, whether it is paper, whether it has been
//! out of sight, and which light the device prefers.
//!
//! Not here: what is drawn anew when any of it changes.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::page::{call, on_media, on_window, pixel_ratio, root};

/// Between these densities screens differ, where a browser tells of nothing finer.
const DENSITIES: [&str; 4] = [
    "(min-resolution: 1.25dppx)",
    "(min-resolution: 1.75dppx)",
    "(min-resolution: 2.25dppx)",
    "(min-resolution: 2.75dppx)",
];

/// Calls back with the device pixels per CSS pixel when they may have changed: another screen, a
/// zoom; for as long as the page lives.
pub fn on_density(changed: impl Fn(f64) + Clone + 'static) {
    let check = move || changed(pixel_ratio());
    for query in DENSITIES {
        let check = check.clone();
        on_media(query, move |_| check());
    }
    on_window("resize", check.clone());
    watch_device_pixels(check);
}

/// The page measured in device pixels changes with their density; not every browser can tell.
fn watch_device_pixels(check: impl Fn() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(check);
    let observer = web_sys::ResizeObserver::new(listener.as_ref().unchecked_ref());
    listener.forget(); // lives as long as the page
    let (Ok(observer), Some(root)) = (observer, root()) else { return };
    let options = js_sys::Object::new();
    let in_pixels = JsValue::from("device-pixel-content-box");
    if js_sys::Reflect::set(&options, &"box".into(), &in_pixels).is_ok()
        && call(&observer, "observe", &[root.into(), options.into()]).is_ok()
    {
        std::mem::forget(observer);
    }
}

/// Calls back when the page is about to be printed or shown as it prints, and when it no longer
/// is, for as long as the page lives.
pub fn on_print(changed: impl Fn(bool) + Clone + 'static) {
    let (before, after) = (changed.clone(), changed.clone());
    on_window("beforeprint", move || before(true));
    on_window("afterprint", move || after(false));
    on_media("print", changed);
}

/// Calls back when the page comes into sight again: what it drew may be gone.
pub fn on_return(run: impl Fn() + Clone + 'static) {
    on_window("pageshow", run.clone());
    on_window("visibilitychange", run);
}

/// Calls back with whether the device prefers the dark, when that changes.
pub fn on_dark(changed: impl FnMut(bool) + 'static) {
    on_media("(prefers-color-scheme: dark)", changed);
}
