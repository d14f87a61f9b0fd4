//! The only room that names `web_sys`: address bar, canvas, storage, download,
//! document, and the talk with the scripts beside the app.
//!
//! Not here: what any of it means to the app.

pub(crate) mod address;
pub mod before;
pub mod canvas;
pub(crate) mod clipboard;
pub(crate) mod download;
pub mod drawing;
pub(crate) mod file;
pub(crate) mod launch;
pub(crate) mod listen;
pub(crate) mod measure;
pub mod page;
pub(crate) mod picture;
mod pixel;
pub(crate) mod screen;
pub mod share;
pub(crate) mod sight;
pub(crate) mod store;
pub(crate) mod version;
pub mod worker;
