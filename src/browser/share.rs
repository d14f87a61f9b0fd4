//! Handing a link on: the system's share sheet and the clipboard.
//!
//! Not here: when which of them is used, and what is said about it.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::page;

/// Whether the browser has a share sheet.
pub(crate) fn can_share() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|navigator| has(&navigator, "share"))
}

/// Opens the share sheet; calls back with `true` where it was shown, also if the person closed
/// it, and with `false` where the browser refused.
pub fn share(title: &str, address: &str, mut done: impl FnMut(bool) + 'static) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return done(false);
    };
    let data = web_sys::ShareData::new();
    data.set_title(title);
    data.set_url(address);
    settle(page::call(&navigator, "share", &[data.into()]), move |shown| {
        let name =
            shown.err().and_then(|failure| js_sys::Reflect::get(&failure, &"name".into()).ok());
        let closed = name.as_ref().and_then(JsValue::as_string).as_deref() == Some("AbortError");
        done(name.is_none() || closed);
    });
}

/// Copies a text; calls back with whether that worked.
pub(crate) fn copy(text: &str, mut done: impl FnMut(bool) + 'static) {
    // Outside a secure context there is no clipboard, and web views may throw at its sight.
    let navigator = web_sys::window().map(|window| window.navigator());
    let clipboard = navigator.ok_or(JsValue::NULL);
    let clipboard = clipboard.and_then(|it| js_sys::Reflect::get(&it, &"clipboard".into()));
    let written = clipboard.and_then(|it| page::call(&it, "writeText", &[text.into()]));
    settle(written, move |written| done(written.is_ok()));
}

fn has(navigator: &web_sys::Navigator, name: &str) -> bool {
    let value = js_sys::Reflect::get(navigator, &name.into());
    value.is_ok_and(|value| value.is_truthy())
}

/// Calls back once the promise is settled, with what it gives or the failure: that of the call too.
pub(super) fn settle(
    promise: Result<JsValue, JsValue>,
    mut done: impl FnMut(Result<JsValue, JsValue>) + 'static,
) {
    let promise = match promise {
        Ok(promise) => promise,
        Err(failure) => return done(Err(failure)),
    };
    let done = std::rc::Rc::new(std::cell::RefCell::new(done));
    let kept = done.clone();
    let fulfilled = Closure::once_into_js(move |value: JsValue| (kept.borrow_mut())(Ok(value)));
    let rejected = Closure::once_into_js(move |failure: JsValue| (done.borrow_mut())(Err(failure)));
    let then = js_sys::Reflect::get(&promise, &"then".into());
    if let Some(then) = then.ok().and_then(|then| then.dyn_into::<js_sys::Function>().ok()) {
        let _ = then.call2(&promise, &fulfilled, &rejected);
    }
}
