//! The document: its language, theme and title, what the device prefers, and its clock.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// How long a frame lasts where the browser keeps no count of them, milliseconds.
const FRAME_MS: i32 = 16;

/// The root element.
pub fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

/// Sets an attribute of the root element.
pub(crate) fn set_root(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(name, value);
    }
}

/// Takes an attribute of the root element away.
pub(crate) fn clear_root(name: &str) {
    if let Some(root) = root() {
        let _ = root.remove_attribute(name);
    }
}

/// An attribute of the root element; `first.js` has set language and theme before the app came.
pub(crate) fn root_attribute(name: &str) -> Option<String> {
    root()?.get_attribute(name)
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Gives the browser's own frame around the page the colour of its paper.
pub(crate) fn set_bar_colour() {
    let bar = all("meta[name=theme-color]").into_iter().next();
    if let (Some(bar), Some(paper)) = (bar, token("--paper")) {
        let _ = bar.set_attribute("content", &paper);
    }
}

/// The element of an id.
pub fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// The value of a custom property of the root element.
pub fn token(name: &str) -> Option<String> {
    let style = web_sys::window()?.get_computed_style(&root()?).ok()??;
    style.get_property_value(name).ok().map(|text| text.trim().to_owned())
}

/// Width of the window with the bar that scrolls it, CSS pixels.
#[cfg(feature = "embed")]
pub(crate) fn inner_width() -> f64 {
    let width = web_sys::window().and_then(|window| window.inner_width().ok());
    width.and_then(|width| width.as_f64()).unwrap_or_default()
}

/// Device pixels per CSS pixel.
pub(crate) fn pixel_ratio() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio())
}

/// Whether a media query holds.
pub fn matches(query: &str) -> bool {
    let list = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// Calls a method that the browser may lack, or that may throw.
///
/// # Errors
///
/// What was thrown.
pub fn call(of: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let method = js_sys::Reflect::get(of, &method.into())?;
    method.dyn_into::<js_sys::Function>()?.apply(of, &with.iter().collect())
}

/// Milliseconds since the page, or the worker, was opened.
pub fn now() -> f64 {
    let clock = js_sys::Reflect::get(&js_sys::global(), &"performance".into());
    clock.map_or(0.0, |clock| clock.unchecked_into::<web_sys::Performance>().now())
}

/// Milliseconds from the opening of the page to the event that is being handled: when a person
/// pressed a key, and not when a busy page came to hear of it. The present where there is none.
pub(crate) fn event_time() -> f64 {
    let event = web_sys::window().map(|window| window.event());
    let event = event.and_then(|event| event.dyn_into::<web_sys::Event>().ok());
    event.map_or_else(now, |event| event.time_stamp())
}

/// Closes an open dialog, which gives back the focus and tells of it.
pub(crate) fn close_dialog(id: &str) {
    if let Some(dialog) = element(id) {
        let _ = call(&dialog, "close", &[]);
    }
}

/// Whether this load of the page is a reload.
pub(crate) fn is_reload() -> bool {
    let clock = web_sys::window().and_then(|window| window.performance());
    let loads =
        clock.and_then(|clock| call(&clock, "getEntriesByType", &["navigation".into()]).ok());
    let load = loads.and_then(|loads| js_sys::Reflect::get_u32(&loads, 0).ok());
    let kind = load.and_then(|load| js_sys::Reflect::get(&load, &"type".into()).ok());
    kind.is_some_and(|kind| kind == "reload")
}

/// Milliseconds since 1970.
pub fn date() -> f64 {
    js_sys::Date::now()
}

/// A moment of these milliseconds in the device's own time: "14:02", on another day
/// "2026-07-12 14:02".
pub(crate) fn moment(milliseconds: f64) -> String {
    let day = |at: &js_sys::Date| (at.get_full_year(), at.get_month(), at.get_date());
    let then = js_sys::Date::new(&milliseconds.into());
    let time = format!("{:02}:{:02}", then.get_hours(), then.get_minutes());
    let (year, month, date) = day(&then);
    if day(&js_sys::Date::new_0()) == (year, month, date) {
        return time;
    }
    format!("{year}-{:02}-{date:02} {time}", month + 1)
}

/// A number unlike that of any other page.
pub(crate) fn unique() -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 2^32")]
    let number = (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    number
}

/// Year, month and day where the person is.
pub(crate) fn today() -> (i32, u32, u32) {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    (year, now.get_month() + 1, now.get_date())
}

/// Runs after some milliseconds, once.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    let with = [Closure::once_into_js(run), milliseconds.into()];
    let _ = call(&js_sys::global(), "setTimeout", &with);
}

/// Runs before the next paint, once; a little later where the browser refuses frames.
pub(crate) fn before_paint(run: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(run);
    let Some(window) = web_sys::window() else { return };
    let function = callback.unchecked_ref();
    if window.request_animation_frame(function).is_err() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(function, FRAME_MS);
    }
}

/// Runs after the next paint, once.
pub(crate) fn after_paint(run: impl FnOnce() + 'static) {
    before_paint(move || after(0, run));
}

/// Gives an element the pointer that came down on it until it is let go, and where it
/// `takes_focus` the focus.
pub fn hold(event: &web_sys::PointerEvent, takes_focus: bool) {
    let target = event.current_target();
    let element = target.and_then(|target| target.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        if takes_focus {
            let _ = element.focus();
        }
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Moves the focus to the element of an id.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into().ok()) {
        let element: web_sys::HtmlElement = element;
        let _ = element.focus();
    }
}

/// Sets the text of the element of an id.
pub(crate) fn set_text(id: &str, text: &str) {
    if let Some(element) = element(id) {
        element.set_text_content(Some(text));
    }
}

/// Selects the text of the field of an id.
pub fn select(id: &str) {
    if let Some(field) = element(id) {
        // What has no text to select has no such method.
        let _ = call(&field, "select", &[]);
    }
}

/// Whether a translator has put the words of the page into elements of its own.
pub(crate) fn is_translated() -> bool {
    count("body font") > 0
}

/// Loads the page anew.
pub(crate) fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Opens the browser's own dialog to print.
/// Opens the browser's own dialog to print the page. What the page makes for paper is there only if
/// it was made before: the dialog lays the page out at once.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Scrolls as far as it takes to see the element of an id.
pub(crate) fn scroll_into_view(id: &str) {
    if let Some(element) = element(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls to the top of the page.
pub(crate) fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Calls back when a media query begins to hold, for as long as the page lives.
pub(crate) fn on_match(query: &str, mut holds: impl FnMut() + 'static) {
    on_media(query, move |is_held| {
        if is_held {
            holds();
        }
    });
}

/// Calls back when a media query begins or ceases to hold, for as long as the page lives.
pub(crate) fn on_media(query: &str, mut changed: impl FnMut(bool) + 'static) {
    let list = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    let Some(list) = list else { return };
    let kept = list.clone();
    let listener = Closure::<dyn FnMut()>::new(move || changed(kept.matches()));
    list.set_onchange(Some(listener.as_ref().unchecked_ref()));
    listener.forget(); // lives as long as the page
    std::mem::forget(list);
}

/// Calls back at each event of that name, for as long as the page lives.
pub(crate) fn on_window(name: &str, run: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(run);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    }
    listener.forget(); // lives as long as the page
}

/// How many elements a selector finds.
pub fn count(selector: &str) -> usize {
    all(selector).len()
}

/// Marks every element of a selector but one, counted from nought, as `data-off`.
pub(crate) fn show_only(selector: &str, index: usize) {
    for (place, element) in all(selector).into_iter().enumerate() {
        let _ = if place == index {
            element.remove_attribute("data-off")
        } else {
            element.set_attribute("data-off", "")
        };
    }
}

/// Every element of a selector, in the order of the document.
pub(super) fn all(selector: &str) -> Vec<web_sys::Element> {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector_all(selector).ok());
    let nodes = found.map(|list| (0..list.length()).filter_map(move |index| list.item(index)));
    nodes.into_iter().flatten().filter_map(|node| node.dyn_into().ok()).collect()
}
