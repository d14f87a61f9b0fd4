//! Components: they place figures on the page and turn gestures into the session's methods.
//!
//! Not here: numbers; whatever a person reads was made by `figure` or `text`.

#![expect(unreachable_pub, reason = "the component macro writes `pub` items")]

mod app;
mod bet;
mod book;
mod canvas;
mod control;
mod cushion;
mod figure;
mod flow;
mod footer;
mod frame;
mod gesture;
mod icon;
mod income;
mod key;
mod machine;
mod notice;
mod pace;
mod scrub;
mod segment;
mod sentence;
mod share;
mod slide;
mod table;
mod topbar;
mod venture;

pub use app::App;
