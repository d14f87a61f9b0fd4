//! The only room that names `web_sys`: address bar, canvas, storage, download,
//! document, and the talk with the scripts beside the app.
//!
//! Not here: what any of it means to the app.

pub mod address;
pub mod canvas;
pub mod download;
pub mod drawing;
pub mod listen;
pub mod measure;
pub mod page;
pub mod screen;
pub mod share;
pub mod sight;
pub mod store;
pub mod version;
pub mod worker;
