//! The only room that names `web_sys`: address bar, canvas, storage, document.
//!
//! Not here: what any of it means to the app.

pub mod address;
pub mod canvas;
pub mod measure;
pub mod page;
pub mod sight;
pub mod store;
