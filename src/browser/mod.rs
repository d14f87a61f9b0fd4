//! The only room that names `web_sys`: address bar, canvas, storage, download,
//! document, and the talk with the scripts beside the app.
//!
//! The frame in a page of another (`embed`) is a program of its own, which needs little of it. Not
//! here: what any of it means to the app.

#[cfg(feature = "app")]
pub(crate) mod address;
#[cfg(feature = "app")]
pub mod before;
#[cfg(feature = "app")]
pub mod canvas;
#[cfg(feature = "app")]
pub(crate) mod clipboard;
#[cfg(feature = "app")]
pub(crate) mod download;
#[cfg(feature = "app")]
pub mod drawing;
#[cfg(feature = "embed")]
pub mod embed;
#[cfg(feature = "app")]
pub(crate) mod file;
#[cfg(feature = "app")]
pub(crate) mod launch;
#[cfg(feature = "app")]
pub(crate) mod listen;
pub(crate) mod measure;
pub mod page;
#[cfg(feature = "app")]
pub(crate) mod picture;
#[cfg(feature = "app")]
mod pixel;
#[cfg(feature = "app")]
pub(crate) mod screen;
#[cfg(feature = "app")]
pub mod share;
#[cfg(feature = "app")]
pub(crate) mod sight;
#[cfg(feature = "app")]
pub(crate) mod store;
#[cfg(feature = "app")]
pub(crate) mod version;
#[cfg(feature = "app")]
pub mod worker;
