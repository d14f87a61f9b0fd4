//! Seigniorage

#[cfg(feature = "app")]
pub mod browser;
pub mod chart;
