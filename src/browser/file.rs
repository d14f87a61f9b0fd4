//! Files that a person chooses or drops onto the page, read as text.
//!
//! A file that is too large is never read. Nothing leaves the device. Not here: what a file holds.

use wasm_bindgen::{JsCast, JsValue};

use super::listen::Listener;
use super::{page, share};
use crate::scenario::FILE_BYTES_MAX;

/// Most files that are read at once.
const FILES_MAX: u32 = 20;
/// The attribute of the root element while files are held over the page.
const HELD: &str = "data-drop";

/// What became of a file, or a text that was dropped.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Delivery {
    /// Its text.
    Text(String),
    /// It is larger than what is read.
    TooLarge(usize),
    /// The browser could not read it.
    Unread,
}

/// Takes the files that were chosen in the field of an id, and leaves it empty; calls back with the
/// name and the content of each once it is read.
pub(crate) fn take_chosen(id: &str, done: impl Fn(String, Delivery) + Clone + 'static) {
    let Some(field) = page::element(id) else { return };
    if let Some(files) = get(&field, "files") {
        read_all(&files, done);
    }
    // The same file can then be chosen again.
    let _ = js_sys::Reflect::set(&field, &"value".into(), &"".into());
}

/// Hears what is dropped onto the page for as long as the listeners stand: files, or a link that is
/// dragged; a text that is dropped into a field is the field's.
pub(crate) fn on_drop(done: impl Fn(Option<String>, Delivery) + Clone + 'static) -> Vec<Listener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let over = |event: web_sys::Event| {
        if is_ours(&event) {
            event.prevent_default();
            page::set_root(HELD, "");
        }
    };
    let gone = |event: web_sys::Event| {
        // From one element to the next is not out of the page.
        if get(&event, "relatedTarget").is_none() {
            page::clear_root(HELD);
        }
    };
    let drop = move |event: web_sys::Event| {
        page::clear_root(HELD);
        if !is_ours(&event) {
            return;
        }
        event.prevent_default();
        let Some(carried) = get(&event, "dataTransfer") else { return };
        let files = get(&carried, "files").filter(|files| length(files) > 0);
        let done = done.clone();
        if let Some(files) = files {
            return read_all(&files, move |name, content| done(Some(name), content));
        }
        let text = page::call(&carried, "getData", &["text/plain".into()]);
        if let Some(text) = text.ok().and_then(|text| text.as_string()) {
            done(None, Delivery::Text(text));
        }
    };
    vec![
        Listener::new(&window, "dragover", over),
        Listener::new(&window, "dragleave", gone),
        Listener::new(&window, "drop", drop),
    ]
}

/// Whether what is held over the page is for the page: files wherever they are, and links.
fn is_ours(event: &web_sys::Event) -> bool {
    let carried = get(event, "dataTransfer");
    let kinds = carried.and_then(|carried| get(&carried, "types"));
    let carries = |kind: &str| {
        let kinds = kinds.as_ref();
        let found = kinds.and_then(|kinds| page::call(kinds, "includes", &[kind.into()]).ok());
        found.is_some_and(|found| found.is_truthy())
    };
    carries("Files") || carries("text/uri-list") && !is_in_field(event)
}

fn is_in_field(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let field = target.and_then(|target| target.closest("input, textarea").ok().flatten());
    field.is_some()
}

fn length(list: &JsValue) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a length")]
    get(list, "length").and_then(|length| length.as_f64()).map_or(0, |length| length as u32)
}

fn read_all(files: &JsValue, done: impl Fn(String, Delivery) + Clone + 'static) {
    for place in 0..length(files).min(FILES_MAX) {
        if let Ok(file) = js_sys::Reflect::get_u32(files, place) {
            read(&file, done.clone());
        }
    }
}

/// Reads a file, unless it is too large.
pub(crate) fn read(file: &JsValue, done: impl Fn(String, Delivery) + Clone + 'static) {
    let name = get(file, "name").and_then(|name| name.as_string()).unwrap_or_default();
    let size = get(file, "size").and_then(|size| size.as_f64()).unwrap_or_default();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a number of bytes"
    )]
    let size = size as usize;
    if size > FILE_BYTES_MAX {
        return done(name, Delivery::TooLarge(size));
    }
    // A browser without that reads no file, and says so.
    share::settle(page::call(file, "text", &[]), move |text| {
        let text = text.ok().and_then(|text| text.as_string());
        done(name.clone(), text.map_or(Delivery::Unread, Delivery::Text));
    });
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(of, &name.into()).ok()?;
    (!value.is_null() && !value.is_undefined()).then_some(value)
}
