//! More than a line of text in the clipboard, and how the system writes numbers, which programs that
//! paste expect.
//!
//! Not here: a link or a command, see [`super::share::copy`], and what is said about it.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::download::text_blob;
use super::page::call;
use super::share;

/// Copies a table in two forms; calls back with whether that worked.
pub(crate) fn copy_table(html: &str, plain: &str, done: impl FnMut(bool) + 'static) {
    let parts = [("text/html", html), ("text/plain", plain)];
    let parts = parts.map(|(kind, text)| Some((kind, text_blob(kind, text)?.into())));
    let parts: Option<Vec<_>> = parts.into_iter().collect();
    write(&parts.unwrap_or_default(), done);
}

/// Puts one thing into the clipboard in several kinds, each a blob or the promise of one; calls back
/// with whether that worked.
pub(super) fn write(parts: &[(&str, JsValue)], mut done: impl FnMut(bool) + 'static) {
    share::settle(written(parts), move |written| done(written.is_ok()));
}

fn written(parts: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    if parts.is_empty() {
        return Err(JsValue::NULL);
    }
    let kinds = Object::new();
    for (kind, part) in parts {
        Reflect::set(&kinds, &(*kind).into(), part)?;
    }
    // Not every browser has the class, and outside a secure context there is no clipboard.
    let class: Function = Reflect::get(&js_sys::global(), &"ClipboardItem".into())?.dyn_into()?;
    let item = Reflect::construct(&class, &Array::of1(&kinds))?;
    let navigator = web_sys::window().map(|window| window.navigator()).ok_or(JsValue::NULL)?;
    let clipboard = Reflect::get(&navigator, &"clipboard".into())?;
    call(&clipboard, "write", &[Array::of1(&item).into()])
}

/// The sign before the decimals of a number, as the system of the person writes it.
pub(crate) fn decimal_sign() -> char {
    let is_comma = written_number().is_some_and(|text| text.contains(','));
    if is_comma { ',' } else { '.' }
}

/// One and a half in the language of the system, in plain digits.
fn written_number() -> Option<String> {
    let language = web_sys::window()?.navigator().language()?;
    let options = Object::new();
    Reflect::set(&options, &"numberingSystem".into(), &"latn".into()).ok()?;
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"NumberFormat".into()).ok()?.dyn_into().ok()?;
    let format = Reflect::construct(&class, &Array::of2(&language.into(), &options)).ok()?;
    call(&format, "format", &[1.5.into()]).ok()?.as_string()
}
