//! Drawings in the page: plain elements, and one patcher that brings what stands there to them.
//!
//! A drawing is described anew as a tree of [`Element`]s for every state. [`Drawing`] compares it
//! with what was shown last, place by place, and touches only what differs: a step of a slider
//! sets a few attributes and makes no element. Text is set as text, never as markup. Not here:
//! what is drawn.

use wasm_bindgen::JsCast;

use crate::chart::element::Element;

const SVG: &str = "http://www.w3.org/2000/svg";
/// The attribute that carries the place of what an element stands for.
pub const PLACE: &str = "data-place";

/// A drawing that stands in the page.
pub struct Drawing(Rendered);

/// An element of the page and what it was made to be last.
struct Rendered {
    node: web_sys::Element,
    is: Element,
    children: Vec<Rendered>,
}

impl Drawing {
    /// A drawing that begins with an element of the page as it came, nothing in it.
    pub fn new(node: &web_sys::Element, tag: &'static str) -> Self {
        Self(Rendered { node: node.clone(), is: Element::new(tag), children: Vec::new() })
    }

    /// Brings the drawing to `next`, whose tag must be its own.
    pub fn show(&mut self, next: Element) {
        self.0.become_(next);
    }
}

impl Rendered {
    /// A new element at the end of another.
    fn made(tag: &'static str, inside: &web_sys::Element) -> Option<Self> {
        let document = inside.owner_document()?;
        let node = document.create_element_ns(Some(SVG), tag).ok()?;
        Some(Self { node, is: Element::new(tag), children: Vec::new() })
    }

    fn become_(&mut self, mut next: Element) {
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
            self.node.set_text_content(Some(&next.text));
        }
        self.hold(std::mem::take(&mut next.children));
        self.is = next;
    }

    /// Children are told apart by their place.
    fn hold(&mut self, next: Vec<Element>) {
        for gone in self.children.drain(next.len().min(self.children.len())..) {
            gone.node.remove();
        }
        for (place, element) in next.into_iter().enumerate() {
            match self.children.get_mut(place) {
                Some(child) if child.is.tag == element.tag => child.become_(element),
                Some(child) => {
                    let Some(mut made) = Self::made(element.tag, &self.node) else { continue };
                    made.become_(element);
                    let _ = child.node.replace_with_with_node_1(&made.node);
                    *child = made;
                }
                None => {
                    let Some(mut made) = Self::made(element.tag, &self.node) else { continue };
                    made.become_(element);
                    let _ = self.node.append_child(&made.node);
                    self.children.push(made);
                }
            }
        }
    }
}

/// The place that the element under a pointer carries.
pub fn place_of(event: &web_sys::Event) -> Option<usize> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    target.get_attribute(PLACE)?.parse().ok()
}
