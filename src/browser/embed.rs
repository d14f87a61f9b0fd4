//! The document of a frame in a page of another: what it is asked for, what stands in it, and its
//! drawing, which is made anew for every width and theme.
//!
//! Keeps nothing, and asks no host for anything. Elements are made one by one, never from text. Not
//! here: what is shown.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::{Document, Element};

use super::measure::WidthWatch;
use super::page;
use crate::chart::element::Markup;

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";
const DARK: &str = "(prefers-color-scheme: dark)";

/// What the address and the browser say.
pub struct Inquiry {
    /// The query of the address, without its question mark.
    pub query: String,
    /// The tag of the language in which the browser speaks.
    pub spoken: String,
    /// The address of the page of which this is a part: that of the folder.
    pub page: String,
}

/// What stands in the document.
pub struct Framed {
    /// The tag of its language.
    pub language: &'static str,
    /// Whether it is dark; where nothing says so, the device does, now and later.
    pub is_dark: Option<bool>,
    /// The title of the document.
    pub title: String,
    /// Everything but the drawing.
    pub content: Markup,
    /// The id of the element in which the drawing stands.
    pub drawing: &'static str,
}

/// What the document is asked for.
pub fn asked() -> Inquiry {
    let window = web_sys::window();
    let location = window.as_ref().map(web_sys::Window::location);
    let address = location.as_ref().and_then(|it| it.href().ok()).unwrap_or_default();
    let query = location.and_then(|it| it.search().ok()).unwrap_or_default();
    let plain = address.split(['?', '#']).next().unwrap_or_default();
    let folder = plain.rfind('/').and_then(|end| plain.get(..=end)).unwrap_or_default();
    Inquiry {
        query: query.trim_start_matches('?').to_owned(),
        spoken: window.and_then(|it| it.navigator().language()).unwrap_or_default(),
        page: folder.to_owned(),
    }
}

/// Puts it into the document, and keeps the drawing as wide as its place. `draw` makes it for a width
/// in CSS pixels, dark or not.
pub fn stand(framed: Framed, draw: impl Fn(f64, bool) -> Option<Markup> + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Framed { language, is_dark, title, content, drawing } = framed;
    page::set_root("lang", language);
    page::set_title(&title);
    paint(is_dark.unwrap_or_else(|| page::matches(DARK)));
    let (Some(body), Some(content)) = (document.body(), built(&document, HTML, &content)) else {
        return;
    };
    body.set_text_content(None);
    let _ = body.append_child(&content);
    let Some(place) = page::element(drawing) else { return };
    let room = Rc::new(Cell::new(Room::default()));
    let redraw = {
        let (place, room) = (place.clone(), Rc::clone(&room));
        Rc::new(move || {
            let is_dark = page::root_attribute("data-theme").as_deref() == Some("dark");
            let drawn = draw(room.get().place, is_dark);
            let drawn = drawn.and_then(|drawn| built(&document, SVG, &drawn));
            place.set_text_content(None);
            if let Some(drawn) = drawn {
                let _ = place.append_child(&drawn);
                narrow(&drawn);
            }
        })
    };
    if is_dark.is_none() {
        let redraw = Rc::clone(&redraw);
        page::on_media(DARK, move |is_dark| {
            paint(is_dark);
            redraw();
        });
    }
    let watch = WidthWatch::new(&place, move |measured| {
        let before = room.get();
        room.set(before.then(page::inner_width(), measured.floor()));
        if room.get().place != before.place {
            redraw();
        }
    });
    std::mem::forget(watch); // lives as long as the page
}

/// The widths that a drawing is made for, CSS pixels.
#[derive(Clone, Copy, Default)]
struct Room {
    /// Of the window, with the bar that scrolls it.
    window: f64,
    /// Of the drawing's place.
    place: f64,
}

impl Room {
    /// What follows when both are measured anew. In the same window the drawing only narrows: one that is
    /// narrower may be lower, then no bar scrolls, then there is more room, and so on without end.
    fn then(self, window: f64, place: f64) -> Self {
        let holds = self.window == window && self.place > 0.0;
        Self { window, place: if holds { place.min(self.place) } else { place } }
    }
}

/// Letters of an unusual face may be wider than those that a drawing is made for: where they would
/// reach out of it they are narrowed, not cut off.
fn narrow(drawn: &Element) {
    let room = drawn.get_bounding_client_rect();
    for text in page::all("svg > text") {
        let own = text.get_bounding_client_rect();
        let (left, right) = (room.left() - own.left(), own.right() - room.right());
        let anchor = text.get_attribute("text-anchor");
        let is_middle = anchor.as_deref() == Some("middle");
        // Where it is held it stays.
        let over = match anchor.as_deref() {
            Some("middle") => left.max(right),
            Some("end") => left,
            _ => right,
        };
        if over > 0.5 {
            let length = own.width() - if is_middle { 2.0 * over } else { over };
            let _ = text.set_attribute("textLength", &format!("{length:.1}"));
            let _ = text.set_attribute("lengthAdjust", "spacingAndGlyphs");
        }
    }
}

fn paint(is_dark: bool) {
    page::set_root("data-theme", if is_dark { "dark" } else { "light" });
}

/// An element with all that it holds; what is within a drawing belongs to it.
fn built(document: &Document, space: &'static str, from: &Markup) -> Option<Element> {
    let space = if from.tag == "svg" { SVG } else { space };
    let node = document.create_element_ns(Some(space), from.tag).ok()?;
    for (name, value) in from.attributes.iter().filter(|(name, _)| *name != "xmlns") {
        let _ = node.set_attribute(name, value);
    }
    if !from.text.is_empty() {
        node.set_text_content(Some(&from.text));
    }
    for child in &from.children {
        let child = built(document, space, child)?;
        let _ = node.append_child(&child);
    }
    Some(node)
}
