//! What a person has opened over a drawing closes by a tap elsewhere or Esc.

use leptos::html;
use leptos::prelude::*;

use super::follow::kept;
use crate::browser::listen::Listener;

/// Calls `close` at a tap outside an element and at Esc, while the element stands.
pub(super) fn dismissed(root: NodeRef<html::Div>, close: impl Fn() + Copy + Send + Sync + 'static) {
    kept(root, move |element| [Listener::outside(element, close), Listener::escape(close)]);
}
