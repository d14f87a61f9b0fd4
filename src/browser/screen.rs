//! What the page is shown on: how dense its pixels are, whether it is paper, whether it has been
//! out of sight, and which light the device prefers.
//!
//! Not here: what is drawn anew when any of it changes.

use super::page::{after, on_media, on_window, pixel_ratio};

/// So often the density is asked for, milliseconds.
const ASK_MS: i32 = 1_000;

/// Between these densities screens differ, where a browser tells of nothing finer.
const DENSITIES: [&str; 4] = [
    "(min-resolution: 1.25dppx)",
    "(min-resolution: 1.75dppx)",
    "(min-resolution: 2.25dppx)",
    "(min-resolution: 2.75dppx)",
];

/// Calls back with the device pixels per CSS pixel when they may have changed: another screen, a
/// zoom; for as long as the page lives.
pub(crate) fn on_density(changed: impl Fn(f64) + Clone + 'static) {
    let check = move || changed(pixel_ratio());
    for query in DENSITIES {
        let check = check.clone();
        on_media(query, move |_| check());
    }
    on_window("resize", check.clone());
    ask(check);
}

/// Not every browser tells of every change, so it is asked as well.
fn ask(check: impl Fn() + 'static) {
    after(ASK_MS, move || {
        check();
        ask(check);
    });
}

/// Calls back when the page is about to be printed or shown as it prints, and when it no longer
/// is, for as long as the page lives.
pub(crate) fn on_print(changed: impl Fn(bool) + Clone + 'static) {
    let (before, after) = (changed.clone(), changed.clone());
    on_window("beforeprint", move || before(true));
    on_window("afterprint", move || after(false));
    on_media("print", changed);
}

/// Calls back when the page comes into sight again: what it drew may be gone.
pub(crate) fn on_return(run: impl Fn() + Clone + 'static) {
    on_window("pageshow", run.clone());
    on_window("visibilitychange", run);
}

/// Calls back with whether the device prefers the dark, when that changes.
pub(crate) fn on_dark(changed: impl FnMut(bool) + 'static) {
    on_media("(prefers-color-scheme: dark)", changed);
}
