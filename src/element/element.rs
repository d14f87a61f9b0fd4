//! One element of a view: its tag, its attributes and its children as data.

use std::borrow::Cow;

use leptos::prelude::{AddAnyAttr, AnyView, IntoAny, IntoRender, NodeRef, RenderHtml};
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

/// An element of HTML or SVG.
#[derive(Debug)]
#[must_use = "an element is in the page once a view has it"]
pub struct Element(pub(crate) Box<Parts>);

/// What an element is made of.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) tag: &'static str,
    pub(crate) is_svg: bool,
    pub(crate) attributes: Vec<AnyAttribute>,
    pub(crate) children: Vec<AnyView>,
}

impl Element {
    /// An element of HTML.
    pub fn html(tag: &'static str) -> Self {
        Self::new(tag, false)
    }

    /// An element of SVG.
    pub fn svg(tag: &'static str) -> Self {
        Self::new(tag, true)
    }

    #[inline(never)]
    fn new(tag: &'static str, is_svg: bool) -> Self {
        Self(Box::new(Parts { tag, is_svg, attributes: Vec::new(), children: Vec::new() }))
    }

    /// Adds a child behind the others.
    pub fn child<C>(self, child: C) -> Self
    where
        C: IntoRender,
        C::Output: RenderHtml,
    {
        self.with_child(child.into_render().into_any())
    }

    /// Sets an attribute.
    #[inline(never)]
    pub fn attr<V: AttributeValue>(self, name: &'static str, value: V) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// Sets the class, or whether a class is there.
    #[inline(never)]
    pub fn class<C: IntoClass>(self, value: C) -> Self {
        self.with(class(value).into_any_attr())
    }

    /// Sets a property of the style.
    #[inline(never)]
    pub fn style<S: IntoStyle>(self, value: S) -> Self {
        self.with(style(value).into_any_attr())
    }

    /// Sets a property of the element in the page.
    #[inline(never)]
    pub fn prop<V: IntoProperty>(self, name: &'static str, value: V) -> Self {
        self.with(prop(name, value).into_any_attr())
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
    fn with_child(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }
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
    maxlength = "maxlength"
    min = "min"
    placeholder = "placeholder"
    readonly = "readonly"
    role = "role"
    scope = "scope"
    selected = "selected"
    size = "size"
    spellcheck = "spellcheck"
    step = "step"
    tabindex = "tabindex"
    title = "title"
    r#type = "type"
    value = "value"
    width = "width"
}
