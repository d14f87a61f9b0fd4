//! Device pixels of a backing store: how many a browser has room for.
//!
//! Not here: what is painted on them.

/// Longest side of a backing store, device pixels; browsers refuse more.
const SIDE_MAX: f64 = 16384.0;
/// Largest backing store, device pixels: what phones give before they show nothing.
const AREA_MAX: f64 = 16_777_216.0;

/// Device pixels per CSS pixel, no more than the browser has room for.
pub(super) fn held_ratio((width, height): (f64, f64), ratio: f64) -> f64 {
    let side = SIDE_MAX / width.max(height).max(1.0);
    let area = (AREA_MAX / (width * height).max(1.0)).sqrt();
    ratio.min(side).min(area)
}

/// A length in whole device pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the bounds fit")]
pub(super) fn pixels(length: f64) -> u32 {
    length.round().clamp(0.0, SIDE_MAX) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_canvas_is_larger_than_browsers_allow() {
        assert_eq!(held_ratio((1016.0, 438.0), 2.0), 2.0);
        for size in [(4000.0, 438.0), (1016.0, 438.0), (20_000.0, 300.0), (0.0, 0.0)] {
            let ratio = held_ratio(size, 12.0);
            assert!(size.0 * size.1 * ratio * ratio <= AREA_MAX + 1.0);
            assert!(size.0 * ratio <= SIDE_MAX && ratio > 0.0);
        }
    }
}
