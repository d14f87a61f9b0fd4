//! A drag on something that is no range input: where it began, and how far it went in hundredths
//! of the element it moves in.

use leptos::ev::PointerEvent;
use leptos::html;
use leptos::prelude::*;

/// How far a pointer has gone, in hundredths of the frame: right and down.
pub(super) type Distance = (f64, f64);

/// The pointer belongs to an element until it is let go, and the focus goes there; `None` for
/// any button but the first.
pub(super) fn hold(element: NodeRef<html::Span>, event: &PointerEvent) -> Option<()> {
    if event.button() != 0 {
        return None;
    }
    let element = element.get_untracked()?;
    let _ = element.set_pointer_capture(event.pointer_id());
    let _ = element.focus();
    Some(())
}

/// Begins a drag of a handle. Gives its place.
pub(super) fn grasp(handle: NodeRef<html::Span>, event: &PointerEvent) -> Option<(f64, f64)> {
    hold(handle, event)?;
    event.prevent_default();
    Some((event.client_x().into(), event.client_y().into()))
}

/// The distance from where a drag began, in hundredths of its frame.
pub(super) fn distance(
    frame: NodeRef<html::Div>,
    began: (f64, f64),
    event: &PointerEvent,
) -> Distance {
    let Some(frame) = frame.get_untracked() else { return (0.0, 0.0) };
    let width = f64::from(frame.client_width().max(1));
    let height = f64::from(frame.client_height().max(1));
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    ((x - began.0) / width * 100.0, (y - began.1) / height * 100.0)
}
