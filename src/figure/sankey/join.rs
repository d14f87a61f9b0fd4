//! Where two stacks of the same dollars overlap: there a band joins them.

use super::shape::{End, Rect};

/// Where two stacks of the same dollars overlap: index of both, amount, and both ends.
pub(super) fn joined(
    sources: &[(f64, Rect)],
    targets: &[(f64, Rect)],
) -> Vec<(usize, usize, f64, End, End)> {
    let spans = |stands: &[(f64, Rect)]| -> Vec<(f64, f64, f64)> {
        stands.iter().map(|(amount, rect)| (*amount, rect.y, rect.height)).collect()
    };
    let mut found = joined_by(&spans(sources), &spans(targets));
    for (source, target, _, a, b) in &mut found {
        a.at = sources.get(*source).map_or(0.0, |(_, rect)| rect.right());
        b.at = targets.get(*target).map_or(0.0, |(_, rect)| rect.x);
    }
    found
}

/// The same for amounts with start and length; where the ends are cut is left to the caller.
pub(super) fn joined_by(
    sources: &[(f64, f64, f64)],
    targets: &[(f64, f64, f64)],
) -> Vec<(usize, usize, f64, End, End)> {
    let mut found = Vec::new();
    let mut source_start = 0.0;
    for (source, from) in sources.iter().enumerate() {
        let mut target_start = 0.0;
        for (target, to) in targets.iter().enumerate() {
            let low = f64::max(source_start, target_start);
            let high = f64::min(source_start + from.0, target_start + to.0);
            if high - low > 0.005 {
                let a = part(*from, low - source_start, high - source_start);
                let b = part(*to, low - target_start, high - target_start);
                found.push((source, target, high - low, a, b));
            }
            target_start += to.0;
        }
        source_start += from.0;
    }
    found
}

/// The part of a node between two amounts.
fn part((whole, start, length): (f64, f64, f64), low: f64, high: f64) -> End {
    let at = |amount: f64| start + length * (amount / whole).clamp(0.0, 1.0);
    End { at: 0.0, from: at(low), to: at(high) }
}
