//! Putting short lists in order.
//!
//! A stable insertion sort: every list of the page is short, and the library's sort, made anew for
//! every kind of element, is some four kilobytes each. Not here: long lists.

use std::cmp::Ordering;

/// Sorts a list; elements that compare equal keep their order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        for place in (1..=end).rev() {
            match items.get_mut(place - 1..=place) {
                Some([left, right]) if compare(left, right) == Ordering::Greater => {
                    std::mem::swap(left, right);
                }
                _ => break,
            }
        }
    }
}

/// Sorts a list by what is read from each element.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |left, right| key(left).cmp(&key(right)));
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_library_does(list in prop::collection::vec((0..9u8, 0..9u8), 0..40)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
