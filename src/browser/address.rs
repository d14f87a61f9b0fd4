//! The address bar: query and fragment of the present address, and how they change.
//!
//! Every entry of the history carries a number, its *era*: entries of one era belong to one
//! scenario seen in several views. Not here: what a query or a fragment means.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// The address after Back or Forward.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Visit {
    /// The query, without its question mark.
    pub query: String,
    /// The fragment, without its hash.
    pub(crate) fragment: String,
    /// The era of the entry; `None` where the app did not make it.
    pub(crate) era: Option<f64>,
}

/// The query of the address, without its question mark; behind a `#` what stands there in pairs,
/// as some mails and sites leave it.
pub(crate) fn query() -> String {
    let search = web_sys::window().and_then(|window| window.location().search().ok());
    let search = search.unwrap_or_default();
    let search = search.strip_prefix('?').unwrap_or(&search);
    match hash() {
        pairs if holds_pairs(&pairs) => format!("{search}#{pairs}"),
        _ => search.to_owned(),
    }
}

/// The fragment of the address, without its hash; none where pairs of the query stand there.
pub(crate) fn fragment() -> String {
    Some(hash()).filter(|hash| !holds_pairs(hash)).unwrap_or_default()
}

fn holds_pairs(hash: &str) -> bool {
    hash.contains('=')
}

fn hash() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.map_or_else(String::new, |text| text.trim_start_matches('#').to_owned())
}

/// The era of the present entry.
pub(crate) fn era() -> Option<f64> {
    history()?.state().ok()?.as_f64()
}

/// The whole address with another query, for sharing; the fragment stays.
pub(crate) fn address_of(query: &str) -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    let (origin, path) = (part(web_sys::Location::origin), part(web_sys::Location::pathname));
    format!("{origin}{path}{}", relative(query, &fragment()))
}

/// The address of the page alone, without query and fragment.
pub(crate) fn page_address() -> String {
    let address = address_of("");
    address.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// The whole address of another file that stands beside the page, with a query.
pub(crate) fn address_beside(file: &str, query: &str) -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |read: fn(&web_sys::Location) -> Result<String, JsValue>| {
        location.as_ref().and_then(|location| read(location).ok()).unwrap_or_default()
    };
    let (origin, path) = (part(web_sys::Location::origin), part(web_sys::Location::pathname));
    let folder = path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or("/");
    format!("{origin}{folder}{file}?{query}")
}

/// Puts a query into the address without a new entry in the history; the fragment stays. `false`
/// where the browser refuses (too often in a short time) and the older address stands.
pub(crate) fn replace(query: &str, era: f64) -> bool {
    let (state, address) = (JsValue::from_f64(era), relative(query, &fragment()));
    history().is_some_and(|it| it.replace_state_with_url(&state, "", Some(&address)).is_ok())
}

/// Puts query and fragment into the address as a new entry, so that Back returns to the one
/// before. `false` where the browser refuses.
pub(crate) fn push(query: &str, fragment: &str, era: f64) -> bool {
    let (state, address) = (JsValue::from_f64(era), relative(query, fragment));
    history().is_some_and(|it| it.push_state_with_url(&state, "", Some(&address)).is_ok())
}

/// Goes back to the entry before, as the person's own Back does.
pub(crate) fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls back when Back, Forward or a fragment has changed the address, for as long as the page
/// lives.
pub(crate) fn on_travel(mut travelled: impl FnMut(Visit) + 'static) {
    let listener = Closure::<dyn FnMut()>::new(move || {
        travelled(Visit { query: query(), fragment: fragment(), era: era() });
    });
    if let Some(window) = web_sys::window() {
        let _ =
            window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    }
    listener.forget(); // lives as long as the page
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

fn relative(query: &str, fragment: &str) -> String {
    if fragment.is_empty() { format!("?{query}") } else { format!("?{query}#{fragment}") }
}
