//! The internal rate of return of monthly flows: (1 + monthly rate)^12 − 1.
//!
//! Found by bisection on x = 1 / (1 + monthly rate). With exactly one change of sign the present
//! value Σ flow · x^month has exactly one root above nought (Descartes), so doubling or halving
//! from 1 brackets it and halving the bracket cannot miss. Where x is above 1 the sum is taken
//! in 1 / x, which has the same sign, so no power overflows. `None` without exactly one change
//! of sign: a book that never pays, never returns, or changes its direction more than once has
//! no rate of return. Not here: which flows, and what they are compared with.

/// Rate of return a year of monthly net flows, a fraction.
pub(crate) fn irr(flows: &[f64]) -> Option<f64> {
    if sign_changes(flows) != 1 {
        return None;
    }
    let first = *flows.iter().find(|flow| **flow != 0.0)?;
    let is_short = |x: f64| present_value(flows, x) * first.signum() > 0.0;
    let (mut low, mut high) = bracket(is_short)?;
    loop {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if is_short(middle) { low = middle } else { high = middle }
    }
    let year = libm::pow(high, -12.0) - 1.0;
    year.is_finite().then_some(year)
}

/// Two values of x, the second twice the first, with the root between them.
fn bracket(is_short: impl Fn(f64) -> bool) -> Option<(f64, f64)> {
    let mut low = 1.0;
    while !is_short(low) {
        low *= 0.5;
        if low < f64::MIN_POSITIVE {
            return None;
        }
    }
    while is_short(low * 2.0) {
        low *= 2.0;
        if low > f64::MAX / 4.0 {
            return None;
        }
    }
    Some((low, low * 2.0))
}

/// A number of the sign of Σ flow · x^month.
fn present_value(flows: &[f64], x: f64) -> f64 {
    if x <= 1.0 {
        flows.iter().rev().fold(0.0, |sum, flow| sum * x + flow)
    } else {
        flows.iter().fold(0.0, |sum, flow| sum / x + flow)
    }
}

fn sign_changes(flows: &[f64]) -> usize {
    let mut last = 0.0;
    let mut changes = 0;
    for flow in flows.iter().filter(|flow| **flow != 0.0) {
        if last * flow.signum() < 0.0 {
            changes += 1;
        }
        last = flow.signum();
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(flows: &[f64], percent: f64) {
        let found = irr(flows).unwrap() * 100.0;
        assert!((found - percent).abs() < 1e-9 * percent.abs().max(1.0), "{found} {percent}");
    }

    #[test]
    fn by_hand() {
        let mut year = [0.0; 13];
        (year[0], year[12]) = (-100.0, 105.0);
        close(&year, 5.0);
        year[12] = 50.0;
        close(&year, -50.0);
        close(&[0.0, -1.0, 1.01], (1.01_f64.powi(12) - 1.0) * 100.0);
        close(&[-1.0, 0.0, 1.0], 0.0);
        // Ten times the money in a month, and a millionth of it after thirty years.
        close(&[-1.0, 10.0], (1e12 - 1.0) * 100.0);
        let mut long = [0.0; 361];
        (long[0], long[360]) = (-1.0, 1e-6);
        close(&long, (1e-6_f64.powf(1.0 / 30.0) - 1.0) * 100.0);
    }

    #[test]
    fn without_one_change_of_sign_there_is_none() {
        for flows in [&[][..], &[0.0, 0.0], &[-1.0, 0.0], &[1.0, 2.0], &[-1.0, 3.0, -1.0]] {
            assert_eq!(irr(flows), None, "{flows:?}");
        }
    }

    #[test]
    fn no_flows_overflow() {
        let mut flows = vec![0.0; 14_400];
        (flows[0], flows[14_399]) = (-1e17, 1.0);
        assert!(irr(&flows).unwrap() < 0.0);
        flows[14_399] = 1e20;
        assert!(irr(&flows).unwrap() > 0.0);
    }
}
