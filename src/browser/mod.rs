//! The rooms of the browser: the only ones that name `web_sys`.

pub mod canvas;
