//! One element of a view: its tag, its attributes and its children as data.

use std::any::type_name;
use std::borrow::Cow;

use leptos::prelude::{AddAnyAttr, AnyView, IntoAny, IntoRender, NodeRef, Render, RenderHtml};
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::attribute::{Attribute, AttributeValue};
use leptos::tachys::html::class::{IntoClass, class};
use leptos::tachys::html::element::ElementType;
use leptos::tachys::html::event::{Custom, EventDescriptor, on};
use leptos::tachys::html::node_ref::node_ref;
use leptos::tachys::html::property::{IntoProperty, prop};
use leptos::tachys::html::style::{IntoStyle, style};
use leptos::tachys::renderer::types;
use leptos::wasm_bindgen::JsCast;

use crate::value::IntoAttributeValue;

/// What an element is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vocabulary {
    Html,
    Svg,
    MathMl,
}

/// An element of HTML, SVG or `MathML`.
#[derive(Debug)]
#[must_use = "an element is in the page once a view has it"]
pub struct Element(pub(crate) Box<Parts>);

/// What an element is made of.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) tag: &'static str,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) is_written: bool,
    pub(crate) attributes: Vec<AnyAttribute>,
    pub(crate) children: Vec<AnyView>,
}

impl Element {
    /// An element of HTML.
    pub fn html(tag: &'static str) -> Self {
        Self::new(tag, Vocabulary::Html)
    }

    /// An element of SVG.
    pub fn svg(tag: &'static str) -> Self {
        Self::new(tag, Vocabulary::Svg)
    }

    /// An element of `MathML`.
    pub fn math(tag: &'static str) -> Self {
        Self::new(tag, Vocabulary::MathMl)
    }

    #[inline(never)]
    fn new(tag: &'static str, vocabulary: Vocabulary) -> Self {
        // Labels of a drawing have their places; a translation would not fit them.
        let is_written = tag == "svg";
        Self(Box::new(Parts {
            tag,
            vocabulary,
            is_written,
            attributes: Vec::new(),
            children: Vec::new(),
        }))
    }

    /// Adds a child behind the others. An element with a text that is made while the page lives
    /// is kept from translators: they would put an element of their own in the place of the text,
    /// and what is written later would never be seen.
    pub fn child<C>(self, child: C) -> Self
    where
        C: IntoRender,
        C::Output: RenderHtml,
    {
        let is_written = holds_written_text::<<C::Output as Render>::State>();
        self.with_child(child.into_render().into_any(), is_written)
    }

    /// Sets an attribute.
    #[inline(never)]
    pub fn attr<V: AttributeValue>(self, name: &'static str, value: V) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// Sets the class, or whether a class is there.
    pub fn class<C: IntoAttributeValue<Output: IntoClass>>(self, value: C) -> Self {
        self.with(class(value.into_attribute_value()).into_any_attr())
    }

    /// Sets a property of the style.
    pub fn style<S: IntoAttributeValue<Output: IntoStyle>>(self, value: S) -> Self {
        self.with(style(value.into_attribute_value()).into_any_attr())
    }

    /// Sets a property of the element in the page.
    pub fn prop<V>(self, name: &'static str, value: V) -> Self
    where
        V: IntoAttributeValue<Output: IntoProperty>,
    {
        self.with(prop(name, value.into_attribute_value()).into_any_attr())
    }

    /// Listens to an event on its way up.
    #[expect(clippy::needless_pass_by_value, reason = "what `view!` writes passes values")]
    pub fn on<E, F>(self, event: E, mut action: F) -> Self
    where
        E: EventDescriptor,
        E::EventType: From<types::Event>,
        F: FnMut(E::EventType) + 'static,
    {
        const { assert!(!E::CAPTURE, "no view listens to an event on its way down") };
        self.with_listener(event.name(), Box::new(move |event| action(event.into())))
    }

    /// Lets a reference point at the element; it is one to elements of this tag.
    pub fn node_ref<E>(self, reference: NodeRef<E>) -> Self
    where
        E: ElementType,
        E::Output: JsCast + Clone + 'static,
    {
        debug_assert_eq!(E::TAG, self.0.tag, "a reference to another kind of element");
        self.with(node_ref::<E, _>(reference).into_any_attr())
    }

    /// One type of listener for every event: what is listened to is data as well.
    #[inline(never)]
    fn with_listener(self, event: Cow<'static, str>, action: Box<dyn FnMut(types::Event)>) -> Self {
        self.with(on(Custom::<types::Event>::new(event), action).into_any_attr())
    }

    #[inline(never)]
    fn with_child(mut self, child: AnyView, is_written: bool) -> Self {
        self.0.is_written |= is_written;
        self.0.children.push(child);
        self
    }

    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
}

/// Whether a text that is made while the page lives is among children of a kind, once or again and
/// again; words that are there from the beginning are a `str`. The children of one element come
/// together, so that the name of their kind is what tells it; those of other elements are behind
/// [`Element`], whose name tells nothing.
fn holds_written_text<State>() -> bool {
    type_name::<State>().contains("StringState")
}

impl AddAnyAttr for Element {
    type Output<New: Attribute> = Self;

    fn add_any_attr<New: Attribute>(self, attribute: New) -> Self {
        self.with(attribute.into_any_attr())
    }
}

macro_rules! attributes {
    ($($method:ident = $name:literal)*) => {
        impl Element {
            $(
                #[doc = concat!("Sets the attribute `", $name, "`.")]
                pub fn $method<V: AttributeValue>(self, value: V) -> Self {
                    self.attr($name, value)
                }
            )*
        }
    };
}

attributes! {
    accept = "accept"
    aria_activedescendant = "aria-activedescendant"
    aria_autocomplete = "aria-autocomplete"
    aria_checked = "aria-checked"
    aria_controls = "aria-controls"
    aria_current = "aria-current"
    aria_describedby = "aria-describedby"
    aria_details = "aria-details"
    aria_disabled = "aria-disabled"
    aria_expanded = "aria-expanded"
    aria_haspopup = "aria-haspopup"
    aria_hidden = "aria-hidden"
    aria_invalid = "aria-invalid"
    aria_label = "aria-label"
    aria_labelledby = "aria-labelledby"
    aria_live = "aria-live"
    aria_modal = "aria-modal"
    aria_pressed = "aria-pressed"
    aria_selected = "aria-selected"
    aria_valuemax = "aria-valuemax"
    aria_valuemin = "aria-valuemin"
    aria_valuenow = "aria-valuenow"
    aria_valuetext = "aria-valuetext"
    autocomplete = "autocomplete"
    colspan = "colspan"
    disabled = "disabled"
    r#for = "for"
    height = "height"
    hidden = "hidden"
    href = "href"
    id = "id"
    inert = "inert"
    inputmode = "inputmode"
    lang = "lang"
    max = "max"
    min = "min"
    multiple = "multiple"
    placeholder = "placeholder"
    readonly = "readonly"
    rel = "rel"
    role = "role"
    rows = "rows"
    scope = "scope"
    selected = "selected"
    spellcheck = "spellcheck"
    step = "step"
    tabindex = "tabindex"
    title = "title"
    translate = "translate"
    r#type = "type"
    value = "value"
    width = "width"
}

#[cfg(test)]
mod tests {
    use super::*;

    type StateOf<C> = <<C as IntoRender>::Output as Render>::State;

    fn is_written<C: IntoRender>(_: &C) -> bool
    where
        C::Output: RenderHtml,
    {
        holds_written_text::<StateOf<C>>()
    }

    #[test]
    fn a_text_that_is_made_is_told_from_words_and_elements() {
        assert!(is_written(&"3.83".to_owned()));
        assert!(is_written(&|| String::from("3.83")));
        assert!(is_written(&|| Some(String::from("3.83"))));
        assert!(is_written(&(Element::html("b"), || String::from("3.83"))));
        assert!(!is_written(&"rate"));
        assert!(!is_written(&|| "rate"));
        assert!(!is_written(&(Element::html("b").child(String::from("3.83")), "rate")));
    }
}
