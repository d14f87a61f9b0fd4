//! Seigniorage

pub mod unit;
