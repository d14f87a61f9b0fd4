//! What follows the state, in few types: every closure of its own would be compiled into a copy of
//! the framework's code for it, and each copy travels to the phone.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use crate::state::Memo;
use leptos::tachys::reactive_graph::SharedReactiveFunction;

/// A value that follows the state: a text, an attribute, whether a class is there.
pub(super) fn live<T: Send + Sync + 'static>(
    value: impl Fn() -> T + Send + Sync + 'static,
) -> Signal<T> {
    Signal::derive(value)
}

/// A part of the page that is made anew when what it reads changes.
pub(super) fn part<V: IntoAny>(
    mut view: impl FnMut() -> V + Send + 'static,
) -> SharedReactiveFunction<AnyView> {
    Arc::new(Mutex::new(move || view().into_any()))
}

/// What an event does.
pub(super) fn handler<E: 'static>(action: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(action)
}

/// The children while `when` holds, else the fallback.
#[component]
pub(super) fn When(
    #[prop(into)] when: Signal<bool>,
    children: ChildrenFn,
    #[prop(optional, into)] fallback: ViewFn,
) -> impl IntoView {
    let when = Memo::new(move |_| when.get());
    part(move || if when.get() { children() } else { fallback.run() })
}
