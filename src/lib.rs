//! Seigniorage

pub mod scenario;
pub mod unit;
