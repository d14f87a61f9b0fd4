//! Seigniorage

pub mod analysis;
pub mod figure;
pub mod model;
pub mod scenario;
pub mod text;
pub mod unit;
