//! Components: they place figures on the page and turn gestures into the session's methods.
//!
//! Not here: numbers; whatever a person reads was made by `figure` or `text`.

#![expect(unreachable_pub, reason = "the component macro writes `pub` items")]

mod app;
mod bet;
mod book;
mod canvas;
mod choice;
mod control;
mod controls;
mod cushion;
mod figure;
mod flow;
mod footer;
mod frame;
mod gesture;
mod handle;
mod icon;
mod income;
mod key;
mod list;
mod machine;
mod meaning;
mod mix;
mod notice;
mod number_box;
mod pace;
mod path;
mod points;
mod remark;
mod scrub;
mod segment;
mod sentence;
mod share;
mod slide;
mod source_line;
mod table;
mod topbar;
mod venture;
mod word_control;

pub use app::App;
