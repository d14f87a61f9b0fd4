//! Draws plain data: as a display list, then with plotters on any backend, or as SVG text.
//!
//! A figure describes what to show as a [`Chart`]: numbers, finished texts and [`Role`]s. `paint`
//! lays it out as a [`Scene`], which `render` draws on whatever plotters can draw on, the canvas of
//! the page first, and [`svg`] writes for a test or a download. The pointer's line is a second,
//! cheap scene (`reading`), so that the base drawing stands still while a person reads it.
//!
//! | question | answered by |
//! |---|---|
//! | what is drawn | [`Chart`], compared before any repaint |
//! | in which colours | [`Palette`], [`LIGHT`] and [`DARK`] unless the page passes its own |
//! | on which range, with which ticks | [`nice_axis`] |
//! | how much room panels and labels take | [`Margin::for_width`], [`panel_frames`] |
//! | where words stand, clear of each other and of lines | `board` |
//! | which month is under the pointer | [`position_at`] |
//! | what stands there on the way to another chart | [`between`] |
//!
//! It deliberately knows no language, formats no number, decides nothing about the model and
//! never asks the browser: every text arrives finished and text is measured by who draws. It
//! does not use plotters' own chart builder, whose axes, legends and fonts would weigh on the page
//! and whose ranges panic on a missing number.

mod between;
mod board;
mod draw;
pub mod element;
mod ending;
pub(crate) mod face;
mod geometry;
pub(crate) mod hatch;
mod label;
mod layout;
mod mark;
pub(crate) mod paint;
pub(crate) mod path;
mod pen;
pub(crate) mod reading;
pub(crate) mod render;
mod resolve;
mod role;
mod scale;
mod scene;
pub(crate) mod snap;
mod spec;
pub mod svg;
mod width;

pub use between::between;
pub use face::{Face, Faces, KANJI, LATIN};
pub(crate) use label::{holds_together, shortened, wrap};
pub(crate) use layout::{at_height, x_of};
pub use layout::{panel_frames, position_at};
pub use mark::{
    Align, Area, Bracket, Dash, Emphasis, EndLabel, Fill, Ground, Hatch, Label, Level, Line, Mark,
    Place, Point, Rule, Shape, Stroke, Text, Within,
};
pub use path::Path;
pub use resolve::resolved;
pub use role::{DARK, LIGHT, Palette, Rgb, Role, Shade};
pub use scale::NiceAxis;
pub use scale::nice_axis;
pub use scene::{Form, Ink, Item, Scene};
pub use spec::{Chart, Margin, Panel, Tick, XAxis, YAxis};
