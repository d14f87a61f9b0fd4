//! What the scripts beside the app say and hear: a new version of the page is ready, it is taken,
//! the page is about to go. The words of this talk are events of the window; `assets/offline.js`
//! is the other side.

use super::page;

/// Calls back when a new version waits, for as long as the page lives.
pub(crate) fn on_ready(ready: impl FnMut() + 'static) {
    page::on_window("version-ready", ready);
}

/// Calls back when a version could not be kept because of its host.
pub(crate) fn on_failure(failed: impl FnMut() + 'static) {
    page::on_window("keeping-failed", failed);
}

/// The person takes the new version: every open page reloads with its own link.
pub(crate) fn take() {
    say("version-taken");
}

/// Every part of the app has been asked for: the page may now be kept for use without the network,
/// and what has come need not come again.
pub(crate) fn keep() {
    say("app-whole");
}

fn say(word: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(word)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls back when the page is about to reload with a new version.
pub(crate) fn on_change(change: impl FnMut() + 'static) {
    page::on_window("page-leaving", change);
}

/// Calls back when the person leaves the page, whose address is then no longer to be touched.
pub(crate) fn on_leave(leave: impl FnMut() + 'static) {
    page::on_window("pagehide", leave);
}

/// Calls back when the page is shown or no longer shown: a phone may end it then without a word.
pub(crate) fn on_sight(change: impl FnMut() + 'static) {
    page::on_window("visibilitychange", change);
}
