//! Saves a text or a picture as a file of the person's device.
//!
//! It becomes an object of the page, an anchor with `download` is clicked and the address is
//! given back. Nothing leaves the device. Not here: what the file holds.

use wasm_bindgen::{JsCast, JsValue};

/// How long the address of a file is kept, milliseconds: some browsers read it after the click.
const KEPT_MS: i32 = 10_000;

/// Offers a text as a file of that name; `false` where the browser refuses.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> bool {
    text_blob(kind, text).is_some_and(|blob| save_blob(name, &blob))
}

/// Offers a blob as a file of that name; `false` where the browser refuses.
pub(super) fn save_blob(name: &str, blob: &web_sys::Blob) -> bool {
    offer(name, blob).is_some()
}

/// A text of a kind as a blob.
pub(super) fn text_blob(kind: &str, text: &str) -> Option<web_sys::Blob> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

fn offer(name: &str, blob: &web_sys::Blob) -> Option<()> {
    let address = web_sys::Url::create_object_url_with_blob(blob).ok()?;
    let clicked = click(name, &address);
    super::page::after(KEPT_MS, move || {
        // An address that is gone already needs no giving back.
        let _ = web_sys::Url::revoke_object_url(&address);
    });
    clicked
}

fn click(name: &str, address: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let anchor: web_sys::HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_attribute("href", address).ok()?;
    anchor.set_attribute("download", name).ok()?;
    anchor.click();
    Some(())
}
