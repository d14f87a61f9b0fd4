//! Closures and views that `view!` is given, in few types.
//!
//! A closure is a type of its own, and the framework's code for what follows the state would be
//! compiled once for each; here it is once for each type of what they give. The names are the
//! framework's: `view!` writes them.

use std::sync::{Arc, Mutex};

use leptos::prelude::{AnyView, IntoAny, RenderHtml, Signal, View};
use leptos::tachys::reactive_graph::SharedReactiveFunction;

/// What an attribute, a class, a style or a property is set to.
pub trait IntoAttributeValue {
    /// The same in one of few types.
    type Output;

    /// Makes it one of few types.
    fn into_attribute_value(self) -> Self::Output;
}

/// What an element holds: a text, views, or a closure that gives either.
pub trait IntoRender {
    /// The same in one of few types.
    type Output;

    /// Makes it one of few types.
    fn into_render(self) -> Self::Output;
}

impl<F, V> IntoAttributeValue for F
where
    F: FnMut() -> V + Send + 'static,
    V: 'static,
{
    type Output = SharedReactiveFunction<V>;

    fn into_attribute_value(self) -> Self::Output {
        Arc::new(Mutex::new(self))
    }
}

impl<F, V> IntoRender for F
where
    F: FnMut() -> V + Send + 'static,
    V: IntoRender,
    V::Output: 'static,
{
    type Output = SharedReactiveFunction<V::Output>;

    fn into_render(mut self) -> Self::Output {
        Arc::new(Mutex::new(move || self().into_render()))
    }
}

macro_rules! as_they_are {
    ($trait:ident, $method:ident: $($type:ty)*) => {
        $(
            impl $trait for $type {
                type Output = Self;

                fn $method(self) -> Self {
                    self
                }
            }
        )*

        impl<T: Send + Sync + 'static> $trait for Signal<T> {
            type Output = Self;

            fn $method(self) -> Self {
                self
            }
        }
    };
}

as_they_are! { IntoAttributeValue, into_attribute_value: &'static str String bool }
as_they_are! { IntoRender, into_render: &'static str String AnyView }

impl<V: IntoAttributeValue> IntoAttributeValue for Option<V> {
    type Output = Option<V::Output>;

    fn into_attribute_value(self) -> Self::Output {
        self.map(V::into_attribute_value)
    }
}

/// A class or a style with its value.
impl<V: IntoAttributeValue> IntoAttributeValue for (&'static str, V) {
    type Output = (&'static str, V::Output);

    fn into_attribute_value(self) -> Self::Output {
        (self.0, self.1.into_attribute_value())
    }
}

impl<V: RenderHtml + Send + 'static> IntoRender for View<V> {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        self.into_any()
    }
}

impl<V: IntoRender> IntoRender for Option<V> {
    type Output = Option<V::Output>;

    fn into_render(self) -> Self::Output {
        self.map(V::into_render)
    }
}

impl<V: IntoRender> IntoRender for Vec<V> {
    type Output = Vec<V::Output>;

    fn into_render(self) -> Self::Output {
        self.into_iter().map(V::into_render).collect()
    }
}
