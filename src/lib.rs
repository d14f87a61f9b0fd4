//! Seigniorage
