//! Files that the system opens with the installed app.
//!
//! Only browsers that install apps for kinds of files tell of them; in any other nothing happens.
//! Not here: reading a file, and what it holds.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::{page, share};

/// A browser hands the last files over anew when the page is loaded again; after this the person has
/// opened them. Milliseconds.
const AGAIN_MS: f64 = 3_000.0;

/// Calls back with each file that is opened with the app, as an object of the browser, for as long
/// as the page lives.
pub(crate) fn on_file(opened: impl Fn(JsValue) + Clone + 'static) {
    let queue = js_sys::Reflect::get(&js_sys::global(), &"launchQueue".into());
    let Some(queue) = queue.ok().filter(JsValue::is_object) else { return };
    let hear = Closure::<dyn FnMut(JsValue)>::new(move |launch: JsValue| {
        if !(page::is_reload() && page::now() < AGAIN_MS) {
            take(&launch, &opened);
        }
    });
    // One that takes no consumer hands over no files.
    let _ = page::call(&queue, "setConsumer", &[hear.into_js_value()]);
}

/// Asks each handle of a launch for its file; one that the system refuses is passed over.
fn take(launch: &JsValue, opened: &(impl Fn(JsValue) + Clone + 'static)) {
    let handles = js_sys::Reflect::get(launch, &"files".into());
    let handles = handles.and_then(JsCast::dyn_into::<js_sys::Array>);
    for handle in handles.into_iter().flat_map(|handles| handles.to_vec()) {
        let opened = opened.clone();
        share::settle(page::call(&handle, "getFile", &[]), move |file| {
            if let Ok(file) = file {
                opened(file);
            }
        });
    }
}
