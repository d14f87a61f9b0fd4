//! Straight scales from values to pixels, and ranges with round ticks.
//!
//! Any input is accepted: what is not finite is left out, an empty or upside-down range is
//! repaired, so that no division by zero and no endless list of ticks can follow. It does not
//! write the ticks' names; [`NiceAxis::decimals`] tells how many decimals they need.

use super::geometry::real;

/// Values beyond this are drawn as if they were this, so that differences stay finite.
const VALUE_MAX: f64 = 1e300;

/// Maps values of a range to pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    min: f64,
    span: f64,
    start: f64,
    length: f64,
}

impl Scale {
    /// A scale on which `min` lies at the pixel `start` and `max` at the pixel `end`.
    pub(super) fn new(min: f64, max: f64, start: f64, end: f64) -> Self {
        let (min, max) = sane_range(min, max);
        Self { min, span: max - min, start, length: end - start }
    }

    /// The pixel of a value, also outside the range; `None` if the value is not finite.
    pub(super) fn pixel(&self, value: f64) -> Option<f64> {
        let share = (value.clamp(-VALUE_MAX, VALUE_MAX) - self.min) / self.span;
        // A thousand ranges away is as far off the drawing as anything need be.
        value.is_finite().then(|| self.start + share.clamp(-1e3, 1e3) * self.length)
    }
}

/// A range that is finite, ascending and wider than rounding errors.
fn sane_range(min: f64, max: f64) -> (f64, f64) {
    let (low, high) = match (min.is_finite(), max.is_finite()) {
        (true, true) => (min.min(max), min.max(max)),
        (true, false) => (min, min),
        (false, true) => (max, max),
        (false, false) => (0.0, 1.0),
    };
    let (low, high) = (low.clamp(-VALUE_MAX, VALUE_MAX), high.clamp(-VALUE_MAX, VALUE_MAX));
    let size = low.abs().max(high.abs());
    if high - low > size * 1e-9 && high - low > 1e-300 {
        (low, high)
    } else if size <= 1e-300 {
        (0.0, 1.0)
    } else {
        (low - size / 2.0, high + size / 2.0)
    }
}

/// A range that begins and ends at round values, with the round values in between.
#[derive(Clone, Debug, PartialEq)]
pub struct NiceAxis {
    /// The lower end, the first tick.
    pub min: f64,
    /// The upper end, the last tick.
    pub max: f64,
    /// The ticks in ascending order, one, two or five times a power of ten apart.
    pub ticks: Vec<f64>,
    /// Decimals that tell neighbouring ticks apart.
    pub decimals: usize,
}

/// The axis for a set of values with at most about `steps` intervals.
///
/// Values that are not finite are left out. With `zero`, the axis contains zero.
pub fn nice_axis(values: impl IntoIterator<Item = f64>, steps: usize, zero: bool) -> NiceAxis {
    let finite = values.into_iter().filter(|value| value.is_finite());
    let start = if zero { (0.0, 0.0) } else { (f64::NAN, f64::NAN) };
    // `min` and `max` take the other number when one is missing, which begins the fold.
    let (low, high) = finite.fold(start, |(low, high), value| (value.min(low), value.max(high)));
    let (mut low, mut high) = sane_range(low, high);
    if zero {
        (low, high) = (low.min(0.0), high.max(0.0));
    }
    let (step, decimals) = nice_step((high - low) / real(steps.clamp(1, 50)));
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    let ticks: Vec<f64> = (0..=60)
        .map(|index| first + f64::from(index))
        .take_while(|index| *index <= last)
        // Dividing by a whole number gives 0.3 where multiplying by 0.1 gives 0.30000000000000004.
        .map(|index| if step < 1.0 { index / (1.0 / step).round() } else { index * step })
        .map(|tick| tick + 0.0) // a negative zero becomes zero
        .collect();
    let ends = (ticks.first().copied(), ticks.last().copied());
    NiceAxis { min: ends.0.unwrap_or(low), max: ends.1.unwrap_or(high), ticks, decimals }
}

/// The smallest of 1, 2, 5 and 10 times a power of ten that is at least `raw`, and its decimals.
fn nice_step(raw: f64) -> (f64, usize) {
    let mut exponent = -300;
    // Logarithms differ between platforms in the last bit, which matters at the powers of ten.
    while exponent < 299 && 10f64.powi(exponent + 1) <= raw * (1.0 + 1e-9) {
        exponent += 1;
    }
    let power = 10f64.powi(exponent);
    let lead = raw / power * (1.0 - 1e-9);
    let (factor, carry) = match lead {
        lead if lead <= 1.0 => (1.0, 0),
        lead if lead <= 2.0 => (2.0, 0),
        lead if lead <= 5.0 => (5.0, 0),
        _ => (10.0, 1),
    };
    (factor * power, usize::try_from(-(exponent + carry)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_value_lies_where_its_share_says() {
        let scale = Scale::new(0.0, 600.0, 272.0, 22.0);
        assert_eq!(scale.pixel(0.0), Some(272.0));
        assert_eq!(scale.pixel(600.0), Some(22.0));
        assert_eq!(scale.pixel(150.0), Some(209.5));
        assert_eq!(scale.pixel(f64::NAN), None);
    }

    #[test]
    fn ranges_without_width_are_opened() {
        assert_eq!(sane_range(f64::NAN, f64::INFINITY), (0.0, 1.0));
        assert_eq!(sane_range(0.0, 0.0), (0.0, 1.0));
        assert_eq!(sane_range(4.0, 4.0), (2.0, 6.0));
        assert_eq!(sane_range(3.0, 1.0), (1.0, 3.0));
    }

    #[test]
    fn ticks_are_round() {
        let axis = nice_axis([492.0, 520.0, 27.0], 6, true);
        assert_eq!(axis.ticks, [0.0, 100.0, 200.0, 300.0, 400.0, 500.0, 600.0]);
        let axis = nice_axis([4.1, 16.4, -6.4], 6, true);
        assert_eq!(axis.ticks, [-10.0, -5.0, 0.0, 5.0, 10.0, 15.0, 20.0]);
        let axis = nice_axis([0.11, 0.38], 3, false);
        assert_eq!((axis.ticks.as_slice(), axis.decimals), ([0.1, 0.2, 0.3, 0.4].as_slice(), 1));
        let axis = nice_axis([0.0, 0.05], 5, true);
        assert_eq!((axis.ticks.last().copied(), axis.decimals), (Some(0.05), 2));
    }

    #[test]
    fn no_values_still_give_an_axis() {
        let axis = nice_axis([], 4, false);
        assert_eq!((axis.min, axis.max), (0.0, 1.0));
        let axis = nice_axis([f64::NAN, f64::NEG_INFINITY], 4, true);
        assert_eq!((axis.min, axis.max), (0.0, 1.0));
    }

    proptest! {
        #[test]
        fn any_values_give_a_usable_axis(values in prop::collection::vec(any::<f64>(), 0..6), steps in 0usize..99, zero: bool) {
            let axis = nice_axis(values.clone(), steps, zero);
            prop_assert!(axis.min < axis.max, "{axis:?}");
            prop_assert!(axis.ticks.len() >= 2 && axis.ticks.len() <= 61);
            prop_assert!(axis.ticks.iter().all(|tick| tick.is_finite()));
            prop_assert!(!zero || (axis.min <= 0.0 && axis.max >= 0.0));
            let scale = Scale::new(axis.min, axis.max, 0.0, 100.0);
            for value in values {
                prop_assert_eq!(scale.pixel(value).is_some_and(f64::is_finite), value.is_finite());
            }
        }

        #[test]
        fn ordinary_values_lie_on_their_axis(values in prop::collection::vec(-1e12..1e12f64, 1..9), zero: bool) {
            let axis = nice_axis(values.iter().copied(), 6, zero);
            for value in values {
                prop_assert!(axis.min <= value && value <= axis.max, "{value} on {axis:?}");
            }
        }
    }
}
