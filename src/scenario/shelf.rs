//! The shelf: the scenarios that a person saved, newest first.
//!
//! Each has an id of its own, so that several pages can keep theirs beside each other. Not here: where
//! they are kept, and what is found by typing.

use super::Saved;

/// Most scenarios on a shelf.
pub const SHELF_MAX: usize = 200;

/// A saved scenario on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub struct ShelfEntry {
    /// What tells it from the others: letters and digits.
    pub id: String,
    /// What was saved.
    pub saved: Saved,
}

/// What becomes of scenarios that come to a shelf.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// They are new.
    pub new: Vec<Saved>,
    /// So many stand there already, under the same words.
    pub known: usize,
    /// For so many there is no room.
    pub without_room: usize,
}

/// The saved scenarios.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf(Vec<ShelfEntry>);

impl Shelf {
    /// A shelf in its order: newest first, those of one moment by their ids.
    pub fn new(mut entries: Vec<ShelfEntry>) -> Self {
        crate::order::sort_by(&mut entries, |a, b| {
            b.saved.time.cmp(&a.saved.time).then_with(|| a.id.cmp(&b.id))
        });
        Self(entries)
    }

    /// What stands on it, newest first.
    pub fn entries(&self) -> &[ShelfEntry] {
        &self.0
    }

    /// The one of an id.
    pub fn get(&self, id: &str) -> Option<&ShelfEntry> {
        self.0.iter().find(|entry| entry.id == id)
    }

    /// Whether there is no room for another.
    pub fn is_full(&self) -> bool {
        self.0.len() >= SHELF_MAX
    }

    /// The same with one more, or another in the place of one.
    #[must_use]
    pub fn with(&self, entry: ShelfEntry) -> Self {
        let mut entries = self.without(&entry.id).0;
        entries.push(entry);
        Self::new(entries)
    }

    /// The same without one.
    #[must_use]
    pub fn without(&self, id: &str) -> Self {
        Self(self.0.iter().filter(|own| own.id != id).cloned().collect())
    }

    /// What of these is new to it: what is the same under the same words is not taken twice, and
    /// whatever differs stands beside it.
    pub fn merged(&self, coming: impl IntoIterator<Item = Saved>) -> Merged {
        let mut merged = Merged::default();
        for saved in coming {
            let mut known = self.0.iter().map(|entry| &entry.saved).chain(&merged.new);
            if known.any(|own| own.is_same(&saved)) {
                merged.known += 1;
            } else if self.0.len() + merged.new.len() >= SHELF_MAX {
                merged.without_room += 1;
            } else {
                merged.new.push(saved);
            }
        }
        merged
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Workspace, decode};

    fn saved(name: &str, rate: u64, time: u64) -> Saved {
        Saved::new(name, "", time, Workspace::alone(decode(&format!("rate={rate}")).0))
    }

    fn entry(id: &str, saved: Saved) -> ShelfEntry {
        ShelfEntry { id: id.to_owned(), saved }
    }

    #[test]
    fn the_newest_is_first_and_one_takes_the_place_of_its_own() {
        let shelf = Shelf::default()
            .with(entry("b", saved("old", 1, 10)))
            .with(entry("c", saved("new", 2, 20)))
            .with(entry("a", saved("also old", 3, 10)));
        let names = |shelf: &Shelf| -> Vec<String> {
            shelf.entries().iter().map(|entry| entry.saved.name().to_owned()).collect()
        };
        assert_eq!(names(&shelf), ["new", "also old", "old"]);
        let shelf = shelf.with(entry("b", saved("renamed", 1, 10)));
        assert_eq!(names(&shelf), ["new", "also old", "renamed"]);
        assert_eq!(shelf.get("b").unwrap().saved.name(), "renamed");
        assert_eq!(names(&shelf.without("c").without("x")), ["also old", "renamed"]);
    }

    #[test]
    fn the_same_comes_once_and_what_differs_stands_beside_it() {
        let shelf = Shelf::new(vec![entry("a", saved("one", 1, 10))]);
        let coming = [
            saved("one", 1, 99),
            saved("one", 2, 10),
            saved("two", 1, 10),
            saved("two", 1, 11),
            saved("one", 1, 10).noted("why"),
        ];
        let merged = shelf.merged(coming);
        assert_eq!((merged.new.len(), merged.known, merged.without_room), (3, 2, 0));
        assert_eq!(merged.new[0], saved("one", 2, 10));
    }

    #[test]
    fn a_shelf_has_an_end() {
        let full: Vec<_> = (0..SHELF_MAX as u64)
            .map(|place| entry(&place.to_string(), saved(&place.to_string(), 1, place)))
            .collect();
        let shelf = Shelf::new(full);
        assert!(shelf.is_full());
        let merged = shelf.merged([saved("7", 1, 0), saved("new", 1, 0), saved("new", 2, 0)]);
        assert_eq!((merged.new.len(), merged.known, merged.without_room), (0, 1, 2));
        let merged = shelf.without("7").merged([saved("new", 1, 0), saved("new", 2, 0)]);
        assert_eq!((merged.new.len(), merged.without_room), (1, 1));
    }
}
