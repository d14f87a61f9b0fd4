//! Seigniorage

pub mod chart;
