//! A drawing that follows the state: described anew whenever what it reads changes, and patched.
//!
//! One effect for a whole drawing, where a closure for each attribute would be an effect each.

use leptos::prelude::*;
use leptos::svg;

use crate::browser::drawing::Drawing;
use crate::chart::Scene;

/// Keeps an `svg` of the page as `describe` says.
pub(super) fn follow(root: NodeRef<svg::Svg>, describe: impl Fn() -> Scene + 'static) {
    let shown = StoredValue::new_local(None::<Drawing>);
    follow_with(root, shown, Box::new(describe));
}

fn follow_with(
    root: NodeRef<svg::Svg>,
    shown: StoredValue<Option<Drawing>, LocalStorage>,
    describe: Box<dyn Fn() -> Scene>,
) {
    Effect::new(move |_| {
        let Some(node) = root.get() else { return };
        let next = describe();
        shown.update_value(|shown| {
            shown.get_or_insert_with(|| Drawing::new(&node)).show(next);
        });
    });
}
