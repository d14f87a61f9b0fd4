//! The integration tests in one program: one build, one link.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]

mod batch;
mod cell;
mod chart;
mod chart_sample;
mod circle;
mod claims;
mod common;
mod comparison;
mod day_run;
mod extreme;
mod fall;
mod figure_charts;
mod file;
mod finding;
mod flow;
mod frozen;
mod golden;
mod idle;
mod issuer;
mod keys;
mod legible;
mod palette;
mod picture;
mod pinned;
mod property;
mod rates;
mod reach;
mod record;
mod room;
mod rules;
mod scenario_file;
mod sentence;
mod shape;
mod side;
mod story;
mod syntax;
mod unread;
mod venture;
mod whole;
mod worked;
