//! A scene as a picture in dots, saved as a file or put into the clipboard.
//!
//! It is painted on a canvas that never stands in the page. Not here: what is drawn, and saving a
//! file.

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlCanvasElement};

use super::{canvas, clipboard, download};
use crate::chart::{Palette, Scene};

/// The kind of file.
const PNG: &str = "image/png";

/// Saves a scene under a name, so many dots to a CSS pixel; calls back with whether that worked.
pub(crate) fn save(
    name: String,
    (scene, palette): (&Scene, &Palette),
    ratio: f64,
    done: impl FnOnce(bool) + 'static,
) {
    let save = move |blob: Option<Blob>| {
        done(blob.is_some_and(|blob| download::save_blob(&name, &blob)));
    };
    made((scene, palette), ratio, save);
}

/// Copies a scene; calls back with whether that worked. What is handed over is a promise, for some
/// browsers take nothing that is made later than the press of a button.
pub(crate) fn copy(
    (scene, palette): (&Scene, &Palette),
    ratio: f64,
    done: impl FnMut(bool) + 'static,
) {
    let picture = Promise::new(&mut |resolve: Function, reject: Function| {
        made((scene, palette), ratio, move |blob| {
            // A promise is settled once and needs no answer.
            let _ = match blob {
                Some(blob) => resolve.call1(&JsValue::NULL, &blob),
                None => reject.call0(&JsValue::NULL),
            };
        });
    });
    clipboard::write(&[(PNG, picture.into())], done);
}

/// Paints a scene and hands on its picture; none where the browser refuses.
fn made(
    (scene, palette): (&Scene, &Palette),
    ratio: f64,
    done: impl FnOnce(Option<Blob>) + 'static,
) {
    match painted(scene, palette, ratio) {
        Some(canvas) => {
            let take = move |blob: JsValue| done(blob.dyn_into().ok());
            // Refused here, nothing is handed on: a canvas of ours holds nothing from elsewhere.
            let _ = canvas.to_blob(Closure::once_into_js(take).unchecked_ref());
        }
        None => done(None),
    }
}

fn painted(scene: &Scene, palette: &Palette, ratio: f64) -> Option<HtmlCanvasElement> {
    let document = web_sys::window()?.document()?;
    let element: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas::draw_scene(&element, scene, palette, ratio).ok()?;
    Some(element)
}
