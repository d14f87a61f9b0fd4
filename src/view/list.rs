//! A list whose rows keep their elements while its items come and go.
//!
//! One list for every kind of item: `For` would be compiled once for each. Not here: what a row
//! looks like.

use std::hash::{DefaultHasher, Hash, Hasher};

use leptos::prelude::*;

/// A row: what tells it from the others, and how it is made.
type ListItem = (u64, Box<dyn FnOnce() -> AnyView + Send>);

/// The rows of `items`, each made once by `row` for as long as its item is there.
pub(super) fn list<T, V>(
    items: impl Fn() -> Vec<T> + Send + 'static,
    row: impl Fn(T) -> V + Copy + Send + 'static,
) -> AnyView
where
    T: Hash + Send + 'static,
    V: IntoAny,
{
    rows(Box::new(move || {
        let row_of = |item: T| -> ListItem {
            let mut hasher = DefaultHasher::new();
            item.hash(&mut hasher);
            (hasher.finish(), Box::new(move || row(item).into_any()))
        };
        items().into_iter().map(row_of).collect()
    }))
}

fn rows(each: Box<dyn Fn() -> Vec<ListItem> + Send>) -> AnyView {
    view! { <For each key=|row| row.0 children=|row| row.1() /> }.into_any()
}
