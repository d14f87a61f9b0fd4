//! A drag: of a number in a sentence, a turned part of it, a handle, a point, or by a finger on a
//! slider.
//!
//! A mouse drags once it has moved; a finger once it has gone sideways, for one that goes up or
//! down scrolls the page, and two of them enlarge it. A press that became no drag is a click. Esc,
//! an undo or a second finger gives the drag up. Not here: what the drag moves.

use leptos::ev::PointerEvent;
use leptos::html;
use leptos::prelude::*;

use crate::browser::page;
use crate::state::Session;

/// Pixels a mouse may move and still click.
const MOUSE_PIXELS: f64 = 3.0;
/// Pixels after which a finger has said where it goes.
const TOUCH_PIXELS: f64 = 8.0;

/// So long after a press its click comes at the latest, milliseconds.
const CLICK_MS: i32 = 500;

/// How far a pointer has gone, right and down.
pub(super) type Distance = (f64, f64);

/// What the beginning of a movement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Start {
    Undecided,
    Drag,
    Scroll,
}

/// A pointer that is down.
#[derive(Clone, Copy)]
struct Press {
    from: Distance,
    is_drag: bool,
}

/// The drag of an element.
#[derive(Clone, Copy)]
pub(super) struct Drag {
    session: Session,
    press: RwSignal<Option<Press>>,
    /// Whether the last press has been answered, as a drag or a click: what the browser makes of it
    /// behind that is no further click.
    is_answered: StoredValue<bool>,
}

impl Drag {
    /// A drag that ends with the present component: an element that is taken away hears of no
    /// pointer any more, and what waits for the end would wait for ever.
    pub(super) fn new(session: Session) -> Self {
        let press = RwSignal::new(None::<Press>);
        on_cleanup(move || {
            if press.try_get_untracked().flatten().is_some() {
                session.end_gesture();
            }
        });
        Self { session, press, is_answered: StoredValue::new(false) }
    }

    /// The pointer goes down; `false` for any but the first finger and the first button.
    pub(super) fn down(self, event: &PointerEvent) -> bool {
        if event.button() != 0 || !event.is_primary() {
            return false;
        }
        // No press of a mouse that a browser makes of a tap: it would move focus and caret.
        event.prevent_default();
        self.session.begin_gesture();
        self.press.set(Some(Press { from: place(event), is_drag: false }));
        true
    }

    /// The same for an element that is no input: the pointer belongs to it until it is let go, and
    /// a mouse brings the focus.
    pub(super) fn hold(self, element: NodeRef<html::Span>, event: &PointerEvent) -> bool {
        let Some(element) = element.get_untracked() else { return false };
        if event.button() == 0 && is_mouse(event) {
            let _ = element.focus();
        }
        let _ = element.set_pointer_capture(event.pointer_id());
        self.down(event)
    }

    /// The pointer moves: how far it is from where it went down, in pixels; `None` while it drags
    /// nothing.
    pub(super) fn moved(self, event: &PointerEvent) -> Option<Distance> {
        let press = self.press.get_untracked()?;
        if !self.session.is_held() {
            self.press.set(None);
            return None;
        }
        let (x, y) = place(event);
        let gone = (x - press.from.0, y - press.from.1);
        if !press.is_drag {
            match start(gone, is_mouse(event)) {
                Start::Undecided => return None,
                Start::Drag => self.press.set(Some(Press { is_drag: true, ..press })),
                Start::Scroll => {
                    self.give_up();
                    return None;
                }
            }
        }
        Some(gone)
    }

    /// The pointer is let go: `true` where it was a click.
    pub(super) fn up(self) -> bool {
        let press = self.press.get_untracked();
        self.press.set(None);
        self.session.end_gesture();
        self.answer();
        press.is_some_and(|press| !press.is_drag)
    }

    /// Everything is as it was when the pointer went down.
    pub(super) fn give_up(self) {
        if self.is_down() {
            self.answer();
        }
        self.press.set(None);
        self.session.cancel_gesture();
    }

    /// The click that a browser makes of a press comes at once or never.
    fn answer(self) {
        self.is_answered.set_value(true);
        page::after(CLICK_MS, move || {
            self.is_answered.try_set_value(false);
        });
    }

    /// Whether a click is one without a pointer: that of a screen reader.
    pub(super) fn is_click_alone(self) -> bool {
        let is_answered = self.is_answered.get_value();
        self.is_answered.set_value(false);
        !is_answered
    }

    /// Whether a pointer is down.
    pub(super) fn is_down(self) -> bool {
        self.press.with_untracked(Option::is_some)
    }

    /// Whether something is being dragged; reading it follows it.
    pub(super) fn is_drag(self) -> bool {
        self.press.with(|press| press.is_some_and(|press| press.is_drag))
    }
}

/// Whether a pointer is that of a mouse.
pub(super) fn is_mouse(event: &PointerEvent) -> bool {
    event.pointer_type() == "mouse"
}

fn place(event: &PointerEvent) -> Distance {
    (event.client_x().into(), event.client_y().into())
}

/// What a pointer is about that has gone so far.
fn start((right, down): Distance, is_mouse: bool) -> Start {
    let (right, down) = (right.abs(), down.abs());
    let far = if is_mouse { MOUSE_PIXELS } else { TOUCH_PIXELS };
    if right.max(down) <= far {
        Start::Undecided
    } else if is_mouse || right > down {
        Start::Drag
    } else {
        Start::Scroll
    }
}

/// Pixels in hundredths of a frame.
pub(super) fn hundredths(frame: NodeRef<html::Div>, (right, down): Distance) -> Distance {
    let Some(frame) = frame.get_untracked() else { return (0.0, 0.0) };
    let width = f64::from(frame.client_width().max(1));
    let height = f64::from(frame.client_height().max(1));
    (right / width * 100.0, down / height * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finger_drags_sideways_and_scrolls_up_and_down() {
        assert_eq!(start((7.0, 0.0), false), Start::Undecided);
        assert_eq!(start((9.0, 2.0), false), Start::Drag);
        assert_eq!(start((-9.0, -8.0), false), Start::Drag);
        assert_eq!(start((2.0, 9.0), false), Start::Scroll);
        assert_eq!(start((-9.0, 9.0), false), Start::Scroll);
    }

    #[test]
    fn a_mouse_drags_wherever_it_goes() {
        assert_eq!(start((3.0, 2.0), true), Start::Undecided);
        assert_eq!(start((4.0, 0.0), true), Start::Drag);
        assert_eq!(start((0.0, -4.0), true), Start::Drag);
    }
}
