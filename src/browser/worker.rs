//! A second copy of the app without a page, and what the two say to each other: the page texts, the
//! worker numbers.
//!
//! The copy is started by a small file (`assets/worker.js`), which is told the address of the glue
//! and given the module that this page runs. Not here: what is said.

use js_sys::{Array, Float64Array, Function, Reflect, global};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::page;

/// What a worker says.
pub(crate) enum Message {
    /// It listens.
    Ready,
    /// Numbers, one or more.
    Numbers(Vec<f64>),
    /// Nothing more: it has failed.
    Failure,
}

/// A worker of this page.
pub(crate) struct Worker(JsValue);

impl Worker {
    /// Starts one and hears what it says; `None` where the browser has no workers.
    pub(crate) fn start(mut hear: impl FnMut(Message) + 'static) -> Option<Self> {
        let file = get(page::element("worker")?.as_ref(), "src");
        let glue = get(page::all("link[rel=modulepreload]").first()?.as_ref(), "href");
        let maker = get(&global(), "Worker").dyn_into::<Function>().ok()?;
        let worker = Reflect::construct(&maker, &Array::of1(&file)).ok()?;
        listen(&worker, &["onmessage", "onmessageerror", "onerror"], move |data| {
            hear(match data.map(|data| data.unchecked_into::<Float64Array>().to_vec()) {
                None => Message::Failure,
                Some(numbers) if numbers.is_empty() => Message::Ready,
                Some(numbers) => Message::Numbers(numbers),
            });
        });
        post(&worker, &Array::of2(&glue, &wasm_bindgen::module()));
        Some(Self(worker))
    }

    /// Tells it a text.
    pub(crate) fn tell(&self, text: &str) {
        post(&self.0, &text.into());
    }

    /// Ends it.
    pub(crate) fn end(&self) {
        let _ = page::call(&self.0, "terminate", &[]);
    }
}

/// In a worker: hears what the page tells, and says that it does.
pub fn serve(mut hear: impl FnMut(String) + 'static) {
    listen(&global(), &["onmessage"], move |data| {
        if let Some(text) = data.and_then(|data| data.as_string()) {
            hear(text);
        }
    });
    say(&[]);
}

/// In a worker: says numbers to the page.
pub fn say(numbers: &[f64]) {
    post(&global(), &Float64Array::from(numbers));
}

fn post(to: &JsValue, message: &JsValue) {
    let _ = page::call(to, "postMessage", std::slice::from_ref(message));
}

/// Hears messages, and nothing for an error.
fn listen(to: &JsValue, names: &[&str], mut hear: impl FnMut(Option<JsValue>) + 'static) {
    let listener = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        hear((get(&event, "type") == "message").then(|| get(&event, "data")));
    });
    for name in names {
        let _ = Reflect::set(to, &(*name).into(), listener.as_ref());
    }
    listener.forget(); // lives as long as the worker
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}
