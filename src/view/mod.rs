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
mod comparison;
mod control;
mod controls;
mod dismiss;
mod drag;
mod field;
mod figure;
mod follow;
mod footer;
mod frame;
mod frequency;
mod gesture;
mod icon;
mod imprint;
mod key;
mod key_list;
mod lead;
mod machine;
mod meaning;
mod mix;
mod more;
mod moved;
mod notice;
mod number_box;
mod painting;
mod part;
mod path;
mod points;
mod profit_field;
mod radio_group;
mod remark;
mod risk;
mod rules;
mod sankey;
mod scrub;
mod seek;
mod sentence;
mod share;
mod sheet;
mod slide;
mod source_line;
mod spoken;
mod table;
mod table_view;
mod terms;
mod tip;
mod topbar;
mod tornado;
mod turn;
mod typing;
mod venture;
mod view_row;
mod word_control;
mod word_select;
mod year;

pub use app::App;
