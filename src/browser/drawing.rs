//! Drawings in the page: a display list, and one patcher that brings what stands there to it.
//!
//! A drawing is described anew as a [`Scene`] for every state. [`Drawing`] compares it with what
//! was shown last, item by item, and touches only what differs: a step of a slider sets a few
//! attributes and makes no element. What has moved less than an eye can see stays, until it has
//! moved further from where it stands. Text is set as text, never as markup. Not here: what is
//! drawn, and how an item is written ([`styled`]).

use wasm_bindgen::JsCast;

use crate::chart::Scene;
use crate::chart::element::{Markup, attribute};
use crate::chart::svg::{Medium, PLACE, some, styled};

const SVG: &str = "http://www.w3.org/2000/svg";

/// A drawing that stands in the page.
pub(crate) struct Drawing {
    root: Rendered,
    /// What it shows, an item a child of the root.
    shown: Option<Scene>,
}

/// Fills an `svg` of the page, nothing in it, with a picture that stays as it is.
pub(crate) fn fill(node: &web_sys::Element, picture: Markup) {
    let is = Markup::new(picture.tag);
    Rendered { node: node.clone(), is, children: Vec::new() }.become_(picture);
}

/// An element of the page and what it was made to be last.
struct Rendered {
    node: web_sys::Element,
    is: Markup,
    children: Vec<Rendered>,
}

impl Drawing {
    /// A drawing in an `svg` of the page as it came, nothing in it.
    pub(crate) fn new(node: &web_sys::Element) -> Self {
        let root = Rendered { node: node.clone(), is: Markup::new("svg"), children: Vec::new() };
        Self { root, shown: None }
    }

    /// Brings the drawing to a scene; what moves no further than `reach` stays.
    pub(crate) fn show(&mut self, mut scene: Scene, reach: f64) {
        let before = self.shown.take();
        if before.as_ref().map(frame) != Some(frame(&scene)) {
            self.root.restyle(root(&scene));
        }
        self.root.shorten(scene.items.len());
        let mut before = before.map(|before| before.items).unwrap_or_default();
        for (place, item) in scene.items.iter_mut().enumerate() {
            match before.get_mut(place) {
                Some(old) if old == item => {}
                Some(old) if old.is_still(item, reach) => std::mem::swap(old, item),
                _ => {
                    let next = styled(item, Medium::Page).unwrap_or_else(|| Markup::new("g"));
                    self.root.put(place, next);
                }
            }
        }
        self.shown = Some(scene);
    }
}

impl Rendered {
    /// A new element for the page of another.
    fn made(next: Markup, beside: &web_sys::Element) -> Option<Self> {
        let node = beside.owner_document()?.create_element_ns(Some(SVG), next.tag).ok()?;
        let mut made = Self { node, is: Markup::new(next.tag), children: Vec::new() };
        made.become_(next);
        Some(made)
    }

    fn become_(&mut self, mut next: Markup) {
        let children = std::mem::take(&mut next.children);
        self.restyle(next);
        self.shorten(children.len());
        for (place, inner) in children.into_iter().enumerate() {
            self.put(place, inner);
        }
    }

    /// Takes attributes and text, not children.
    fn restyle(&mut self, next: Markup) {
        // An element that refuses an attribute keeps the one it has; nothing hangs on it.
        for (name, value) in &next.attributes {
            if self.is.value(name) != Some(value) {
                let _ = self.node.set_attribute(name, value);
            }
        }
        for (name, _) in &self.is.attributes {
            if next.value(name).is_none() {
                let _ = self.node.remove_attribute(name);
            }
        }
        if self.is.text != next.text {
            self.say(&next.text);
        }
        self.is = next;
    }

    /// A text that is there takes the new letters; only between none and some it comes or goes.
    fn say(&self, text: &str) {
        match self.node.first_child().filter(|_| !self.is.text.is_empty() && !text.is_empty()) {
            Some(words) => words.set_node_value(Some(text)),
            None => self.node.set_text_content(Some(text)),
        }
    }

    /// Lets go of the children from a place on.
    fn shorten(&mut self, count: usize) {
        for gone in self.children.drain(count.min(self.children.len())..) {
            gone.node.remove();
        }
    }

    /// Children are told apart by their place.
    fn put(&mut self, place: usize, next: Markup) {
        match self.children.get_mut(place) {
            Some(child) if child.is.tag == next.tag => child.become_(next),
            Some(child) => {
                let Some(made) = Self::made(next, &self.node) else { return };
                let _ = child.node.replace_with_with_node_1(&made.node);
                *child = made;
            }
            None => {
                let Some(made) = Self::made(next, &self.node) else { return };
                let _ = self.node.append_child(&made.node);
                self.children.push(made);
            }
        }
    }
}

/// What the root element follows.
fn frame(scene: &Scene) -> ([f64; 3], &str) {
    ([scene.width, scene.height, scene.top], &scene.class)
}

fn root(scene: &Scene) -> Markup {
    let [width, height, top] = [scene.width, scene.height, scene.top].map(attribute);
    let root = some(Markup::new("svg"), "class", &scene.class);
    let root = root.with("viewBox", format!("0 {top} {width} {height}"));
    root.with("width", width).with("height", height)
}

/// The place that the element under a pointer carries.
pub(crate) fn place_of(event: &web_sys::Event) -> Option<usize> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.get_attribute(PLACE)?.parse().ok()
}
