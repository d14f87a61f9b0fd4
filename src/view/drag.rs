//! A drag: of a number in a sentence, a turned part of it, a handle, a point, or by a finger on a
//! slider.
//!
//! A mouse drags once it has moved; a finger once it has gone sideways, for one that goes up or
//! down scrolls the page, and two of them enlarge it. A press that became no drag is a click. Esc,
//! an undo or a second finger gives the drag up. Not here: what the drag moves.

use leptos::attr::Attribute;
use leptos::ev::{self, PointerEvent};
use leptos::html;
use leptos::prelude::*;

use super::gesture::Modifiers;
use crate::browser::page;
use crate::scenario::Scenario;
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
    /// Hears of the scenario as the drag began, how far it has gone, and the keys that are held.
    move_to: Callback<(Scenario, Distance, Modifiers)>,
    click: Option<Callback<()>>,
    press: RwSignal<Option<Press>>,
    /// Whether a finger drags whichever way it goes.
    is_free: bool,
    /// Whether the last press has been answered, as a drag or a click: what the browser makes of it
    /// behind that is no further click.
    is_answered: StoredValue<bool>,
}

impl Drag {
    /// A drag that ends with the present component: an element that is taken away hears of no
    /// pointer any more, and what waits for the end would wait for ever.
    pub(super) fn new(
        session: Session,
        move_to: impl Fn(&Scenario, Distance, Modifiers) + Send + Sync + 'static,
    ) -> Self {
        let press = RwSignal::new(None::<Press>);
        on_cleanup(move || {
            if press.try_get_untracked().flatten().is_some() {
                session.end_gesture();
            }
        });
        let move_to = Callback::new(move |(before, gone, keys)| move_to(&before, gone, keys));
        let is_answered = StoredValue::new(false);
        Self { session, move_to, click: None, press, is_free: false, is_answered }
    }

    /// The same where a finger drags up and down too: its element does not scroll.
    pub(super) fn up_and_down(self) -> Self {
        Self { is_free: true, ..self }
    }

    /// The same where a press that became no drag does something.
    pub(super) fn clicked(self, click: impl Fn() + Send + Sync + 'static) -> Self {
        Self { click: Some(Callback::new(move |()| click())), ..self }
    }

    /// The pointer goes down; nothing for any but the first finger and the first button.
    pub(super) fn down(self, event: &PointerEvent) {
        if event.button() != 0 || !event.is_primary() {
            return;
        }
        // No press of a mouse that a browser makes of a tap: it would move focus and caret.
        event.prevent_default();
        self.session.begin_gesture();
        self.press.set(Some(Press { from: place(event), is_drag: false }));
    }

    /// The same for an element that is no input: the pointer belongs to it until it is let go, and
    /// a mouse brings the focus.
    pub(super) fn hold(self, event: &PointerEvent) {
        page::hold(event, event.button() == 0 && is_mouse(event));
        self.down(event);
    }

    /// The pointer moves, and what it drags with it.
    pub(super) fn moved(self, event: &PointerEvent) {
        let Some(press) = self.press.get_untracked() else { return };
        let Some(before) = self.session.gesture() else { return self.press.set(None) };
        let (x, y) = place(event);
        let gone = (x - press.from.0, y - press.from.1);
        if !press.is_drag {
            match start(gone, is_mouse(event), self.is_free) {
                Start::Undecided => return,
                Start::Drag => self.press.set(Some(Press { is_drag: true, ..press })),
                Start::Scroll => return self.give_up(),
            }
        }
        let keys = Modifiers { shift: event.shift_key(), alt: event.alt_key() };
        self.move_to.run((before, gone, keys));
    }

    /// The pointer is let go; where nothing was dragged, that is a click.
    pub(super) fn up(self) {
        let press = self.press.get_untracked();
        self.press.set(None);
        self.session.end_gesture();
        self.answer();
        if let Some(click) = self.click.filter(|_| press.is_some_and(|press| !press.is_drag)) {
            click.run(());
        }
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

    /// A click that the browser tells: one without a pointer, that of a screen reader, counts.
    pub(super) fn click_alone(self) {
        let is_answered = self.is_answered.get_value();
        self.is_answered.set_value(false);
        if let Some(click) = self.click.filter(|_| !is_answered) {
            click.run(());
        }
    }

    /// What an element hears that is dragged and is no input.
    pub(super) fn heard(self) -> impl Attribute {
        (
            ev::on(ev::pointerdown, move |event| self.hold(&event)),
            ev::on(ev::pointermove, move |event| self.moved(&event)),
            ev::on(ev::pointerup, move |_| self.up()),
            ev::on(ev::pointercancel, move |_| self.give_up()),
            ev::on(ev::click, move |_| self.click_alone()),
        )
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
fn start((right, down): Distance, is_mouse: bool, is_free: bool) -> Start {
    let (right, down) = (right.abs(), down.abs());
    let far = if is_mouse { MOUSE_PIXELS } else { TOUCH_PIXELS };
    if right.max(down) <= far {
        Start::Undecided
    } else if is_mouse || is_free || right > down {
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
        assert_eq!(start((7.0, 0.0), false, false), Start::Undecided);
        assert_eq!(start((9.0, 2.0), false, false), Start::Drag);
        assert_eq!(start((-9.0, -8.0), false, false), Start::Drag);
        assert_eq!(start((2.0, 9.0), false, false), Start::Scroll);
        assert_eq!(start((-9.0, 9.0), false, false), Start::Scroll);
        assert_eq!(start((2.0, 9.0), false, true), Start::Drag);
    }

    #[test]
    fn a_mouse_drags_wherever_it_goes() {
        assert_eq!(start((3.0, 2.0), true, false), Start::Undecided);
        assert_eq!(start((4.0, 0.0), true, false), Start::Drag);
        assert_eq!(start((0.0, -4.0), true, false), Start::Drag);
    }
}
