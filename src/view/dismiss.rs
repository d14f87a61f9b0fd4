//! What a person has opened over a drawing closes by a tap elsewhere or Esc.

use leptos::html;
use leptos::prelude::*;

use crate::browser::listen::Listener;

/// Calls `close` at a tap outside an element and at Esc, while the element stands.
pub(super) fn dismissed(root: NodeRef<html::Div>, close: impl Fn() + Copy + Send + Sync + 'static) {
    let listeners = StoredValue::new_local(Vec::new());
    Effect::new(move |_| {
        if let Some(element) = root.get() {
            let both = [Listener::outside(&element, close), Listener::escape(close)];
            listeners.set_value(both.into_iter().flatten().collect());
        }
    });
}
