//! Seigniorage: run a stablecoin issuer in the browser.
//!
//! People hand the issuer one dollar a token; it owes them nothing but that dollar, buys Treasury
//! bills and keeps the interest. Part of the profit goes into bets on AI. A person moves rate,
//! reserve and bets and sees what the machine earns, what it can afford and what breaks it.
//! Everything is computed in the page.
//!
//! # The rooms, in reading order
//!
//! | room | what it does | may use |
//! |---|---|---|
//! | [`unit`] | numbers that know what they measure, generic over the number | – |
//! | [`scenario`] | what the person chose: table of inputs, presets, links, problems | `unit` |
//! | [`model`] | scenario → projection: one month on one screen, one file a step | `unit`, `scenario` |
//! | [`record`] | facts with date, source and grade | `unit`, `scenario` |
//! | [`analysis`] | projections → answers: key figures, break-even, responses, comparisons | the above |
//! | [`text`] | languages as data: labels, sentences, number style | `unit`, `scenario`, `record`, `analysis` |
//! | [`chart`] | plain data → display list → plotters on any backend, or SVG | – |
//! | [`figure`] | projection and language → what to show | all above |
//! | [`batch`] | many scenarios → one table, natively on every core | all above but `record`, `chart` |
//!
//! Beside them [`order`] puts short lists in order, for any room. Behind the feature
//! `app` (on by default) stand `browser`, the only room that names `web_sys`; `state`, the
//! signals; and `view`, the components. What they call `leptos` is the framework, bent in one
//! place so that less travels to a phone (the crate in `src/element/`).
//! Behind the feature `embed` stands the small program `src/embed.rs`, which shows one figure in a
//! page of another: the core, and of `browser` what a frame needs.
//! `cargo test --no-default-features` proves that the core knows no user interface;
//! `tests/suite/room.rs` holds the table.
//!
//! # Parts that travel
//!
//! The page is loaded in parts. What the first view needs (session, model, sentence, key figures,
//! bars) is the first; the machine's picture, the controls with every field, the charts, and each
//! further view are parts behind an entrance, where `cargo xtask build` cuts the program. They come one after the other once the page stands, or when they are opened. The
//! registry of views, `view::view_row`, says what lives where; a new view is a part of its own and a
//! name in the order of `xtask/src/part.rs`. The build also lets the app draw the default's first
//! view into the page, so that words and numbers stand there before any of it has come.
//!
//! # Invariants
//!
//! - The model never reads a clock, a random source or the browser.
//! - Decoding a link never fails: it gives a scenario and a list of problems.
//! - Every month balances to the last digit; excess is carried forward, never a remainder.
//! - A number on the screen, its table, its CSV and the native example come from one cell;
//!   `tests/suite/cell.rs` walks them.
//! - Text a person sees lives in `text`, in every language, or the build fails.
//! - Insolvency, a shut window and an overdraft are outcomes, not errors.

#![cfg_attr(
    not(feature = "app"),
    allow(dead_code, unused_imports, reason = "some of it only the page reads")
)]

pub mod analysis;
pub mod batch;
#[cfg(any(feature = "app", feature = "embed"))]
pub mod browser;
pub mod chart;
pub mod figure;
pub mod model;
pub mod order;
pub mod record;
pub mod scenario;
#[cfg(feature = "app")]
pub mod state;
pub mod text;
pub mod unit;
#[cfg(feature = "app")]
pub mod view;
