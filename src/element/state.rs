//! An element in the page: how it is made, changed and put in its place.

use std::future::Future;

use leptos::prelude::{AnyView, Mountable, Render, RenderHtml};
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::attribute::{Attribute, NamedAttributeKey};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::iterators::StaticVec;
use leptos::tachys::view::{Position, PositionState};

use crate::Element;
use crate::element::Vocabulary;

impl Vocabulary {
    /// Where its elements come from; those of HTML need no word.
    fn namespace(self) -> Option<&'static str> {
        match self {
            Self::Html => None,
            Self::Svg => Some("http://www.w3.org/2000/svg"),
            Self::MathMl => Some("http://www.w3.org/1998/Math/MathML"),
        }
    }
}

type Attributes = <Vec<AnyAttribute> as Attribute>::State;
type AttributeNames = Vec<NamedAttributeKey>;
type Children = <StaticVec<AnyView> as Render>::State;

/// An element that stands in the page.
pub struct ElementState {
    tag: &'static str,
    element: types::Element,
    attributes: Attributes,
    /// What the attributes are called.
    keys: AttributeNames,
    /// None where the element was made without children.
    children: Option<Children>,
}

impl Render for Element {
    type State = ElementState;

    fn build(self) -> ElementState {
        let parts = *self.0;
        let element = Rndr::create_element(parts.tag, parts.vocabulary.namespace());
        let keys = parts.attributes.keys();
        let attributes = parts.attributes.build(&element);
        if parts.is_written {
            Rndr::set_attribute(&element, "translate", "no");
        }
        let children = (!parts.children.is_empty()).then(|| {
            let mut children = StaticVec::from(parts.children).build();
            children.mount(&element, None);
            children
        });
        ElementState { tag: parts.tag, element, attributes, keys, children }
    }

    fn rebuild(self, state: &mut ElementState) {
        if self.0.tag != state.tag || self.0.children.is_empty() == state.children.is_some() {
            let mut new = self.build();
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
            return;
        }
        let parts = *self.0;
        state.take(parts.attributes);
        if let Some(children) = &mut state.children {
            StaticVec::from(parts.children).rebuild(children);
        }
    }
}

impl ElementState {
    /// Takes attributes: of the same names each its new value, and what has the same value is left
    /// as it is. The framework would remove all and set all.
    fn take(&mut self, attributes: Vec<AnyAttribute>) {
        let keys = attributes.keys();
        let states = &mut self.attributes.1;
        if attributes.len() == states.len() && are_same(&keys, &self.keys) {
            attributes.into_iter().zip(states).for_each(|(next, state)| next.rebuild(state));
        } else {
            attributes.rebuild(&mut self.attributes);
            self.keys = keys;
        }
    }
}

/// Whether two lists name the same.
fn are_same(a: &AttributeNames, b: &AttributeNames) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
}

fn is_same(a: &NamedAttributeKey, b: &NamedAttributeKey) -> bool {
    use NamedAttributeKey::{Attribute, InnerHtml, Property};
    match (a, b) {
        (Attribute(a), Attribute(b)) | (Property(a), Property(b)) => a == b,
        (InnerHtml, InnerHtml) => true,
        _ => false,
    }
}

impl Mountable for ElementState {
    fn unmount(&mut self) {
        self.element.unmount();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.element.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.element.insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    fn resolve(self) -> impl Future<Output = Self> + Send {
        std::future::ready(self)
    }

    /// Writes nothing: there is no server.
    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    /// Makes the element: there is never one that a server has rendered.
    fn hydrate<const FROM_SERVER: bool>(
        self,
        _cursor: &Cursor,
        _position: &PositionState,
    ) -> ElementState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
