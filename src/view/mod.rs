//! Components: they place figures on the page and turn gestures into the session's methods.
//!
//! Not here: numbers; whatever a person reads was made by `figure` or `text`.

#![expect(unreachable_pub, reason = "the component macro writes `pub` items")]

mod about;
mod app;
mod bet;
mod bet_order;
mod book;
mod canvas;
mod chart;
mod choice;
mod comparison;
mod control;
mod controls;
mod dismiss;
mod field;
mod figure;
mod flow;
mod follow;
mod footer;
mod frame;
mod fund;
mod gesture;
mod handle;
mod icon;
mod imprint;
mod key;
mod key_list;
mod lead;
mod list;
mod live;
mod machine;
mod meaning;
mod mix;
mod moved;
mod notice;
mod number_box;
mod pace;
mod painting;
mod path;
mod points;
mod remark;
mod scrub;
mod segment;
mod sentence;
mod share;
mod sheet;
mod slide;
mod source_line;
mod spoken;
mod table;
mod tip;
mod topbar;
mod turn;
mod typing;
mod word_control;
mod year;

pub use app::App;
