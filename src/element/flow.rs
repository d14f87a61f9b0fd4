//! What is shown under a condition, and once for each item of a list: in one compiled type each.

#![expect(unreachable_pub, reason = "the component macro writes `pub` items")]

use std::hash::{DefaultHasher, Hash, Hasher};

use leptos::control_flow::For as Keyed;
use leptos::prelude::{
    AnyView, ChildrenFn, Get as _, IntoAny, IntoView, Signal, ViewFn, component, view,
};

use crate::Memo;
use crate::value::IntoRender;

/// The children while `when` holds, else the fallback.
#[component]
pub fn Show(
    /// Whether the children are shown.
    #[prop(into)]
    when: Signal<bool>,
    /// What is shown while it holds.
    children: ChildrenFn,
    /// What is shown while it does not.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let when = Memo::new(move |_| when.get());
    IntoRender::into_render(move || if when.get() { children() } else { fallback.run() })
}

/// A row: what tells it from the others, and how it is made.
type ListItem = (u64, Box<dyn FnOnce() -> AnyView + Send>);

/// A list whose rows keep their elements while its items come and go.
#[component]
pub fn For<E, I, T, KF, K, C, V>(
    /// The items.
    each: E,
    /// What tells an item from the others.
    key: KF,
    /// Makes the row of an item, once for as long as the item is there.
    children: C,
) -> impl IntoView
where
    E: Fn() -> I + Send + 'static,
    I: IntoIterator<Item = T>,
    T: Send + 'static,
    KF: Fn(&T) -> K + Send + 'static,
    K: Hash,
    C: Fn(T) -> V + Clone + Send + 'static,
    V: IntoAny,
{
    let row = move |item: T| -> ListItem {
        let mut hasher = DefaultHasher::new();
        key(&item).hash(&mut hasher);
        let children = children.clone();
        (hasher.finish(), Box::new(move || children(item).into_any()))
    };
    rows(Box::new(move || each().into_iter().map(&row).collect()))
}

fn rows(each: Box<dyn Fn() -> Vec<ListItem> + Send>) -> AnyView {
    view! { <Keyed each key=|row| row.0 children=|row| row.1() /> }.into_any()
}
