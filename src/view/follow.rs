//! What stands as long as an element does: a watch, a listener, a drawing that follows the state.
//!
//! One effect for a whole drawing, described anew whenever what it reads changes, and patched; a
//! closure for each attribute would be an effect each.

use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::svg;
use leptos::wasm_bindgen::JsCast;

use crate::browser::drawing::Drawing;
use crate::chart::Scene;

/// Keeps what `make` makes of an element once it is there.
pub(super) fn kept<E, T: 'static>(root: NodeRef<E>, make: impl Fn(&E::Output) -> T + 'static)
where
    E: ElementType,
    E::Output: JsCast + Clone,
{
    let held = StoredValue::new_local(None::<T>);
    Effect::new(move |_| {
        if let Some(element) = root.get() {
            held.set_value(Some(make(&element)));
        }
    });
}

/// Less than this is no movement where shapes meet, CSS pixels.
pub(super) const STILL: f64 = 0.02;

/// Keeps an `svg` of the page as `describe` says; what moves no further than `reach` stays.
pub(super) fn follow(root: NodeRef<svg::Svg>, reach: f64, describe: impl Fn() -> Scene + 'static) {
    let shown = StoredValue::new_local(None::<Drawing>);
    follow_with(root, shown, reach, Box::new(describe));
}

fn follow_with(
    root: NodeRef<svg::Svg>,
    shown: StoredValue<Option<Drawing>, LocalStorage>,
    reach: f64,
    describe: Box<dyn Fn() -> Scene>,
) {
    Effect::new(move |_| {
        let Some(node) = root.get() else { return };
        let next = describe();
        shown.update_value(|shown| {
            shown.get_or_insert_with(|| Drawing::new(&node)).show(next, reach);
        });
    });
}
