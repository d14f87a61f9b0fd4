//! The shelf of saved scenarios and the device that keeps it.
//!
//! Each scenario is kept under a name of its own, so that what another tab saves is never written
//! over; a change of one is made to what the device holds of it now. What cannot be read is set aside
//! under another name and told. Where the browser refuses, nothing is said to be saved. Not here:
//! what the shelf shows.

use leptos::prelude::*;

use crate::browser::{page, store};
use crate::scenario::{Merged, Problem, Saved, Shelf, ShelfEntry, Workspace};
use crate::text::shelf::NotSaved;

/// Names of saved scenarios begin so …
const SAVED: &str = "saved:";
/// … and so those of what could not be read.
const ASIDE: &str = "unread:";

/// The saved scenarios of this device.
#[derive(Clone, Copy)]
pub(crate) struct Bookcase {
    shelf: RwSignal<Shelf>,
    /// What was taken away since the shelf was opened, and can come back.
    removed: RwSignal<Vec<ShelfEntry>>,
    /// How many were found that cannot be read.
    unread: RwSignal<usize>,
}

impl Bookcase {
    /// Makes it known; what other tabs do to it is followed for as long as the page lives.
    pub(crate) fn provide() -> Self {
        let bookcase = Self {
            shelf: RwSignal::new(Shelf::default()),
            removed: RwSignal::new(Vec::new()),
            unread: RwSignal::new(0),
        };
        provide_context(bookcase);
        store::on_change(move || bookcase.look());
        bookcase
    }

    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// The present moment, milliseconds since 1970.
    pub(crate) fn now() -> u64 {
        now()
    }

    /// What `read` makes of the shelf, which the reader follows.
    pub(crate) fn with_shelf<T>(self, read: impl FnOnce(&Shelf) -> T) -> T {
        forget_with_reader(&self.shelf);
        self.shelf.with(read)
    }

    /// The same of what was taken away and can come back.
    pub(crate) fn with_removed<T>(self, read: impl FnOnce(&[ShelfEntry]) -> T) -> T {
        forget_with_reader(&self.removed);
        self.removed.with(|removed| read(removed))
    }

    /// How many could not be read and were set aside; reading it follows it.
    pub(crate) fn unread(self) -> usize {
        forget_with_reader(&self.unread);
        self.unread.get()
    }

    /// The shelf is opened: it is as the device has it, and what was taken away before is gone.
    pub(crate) fn open(self) {
        self.removed.set(Vec::new());
        self.look();
    }

    /// Reads what the device keeps.
    fn look(self) {
        let mut entries = Vec::new();
        let mut left = 0;
        for name in store::names(SAVED) {
            let Some(text) = store::read(&name) else { continue };
            match (name.strip_prefix(SAVED), Saved::read(&text)) {
                (Some(id), Some((saved, _))) => {
                    entries.push(ShelfEntry { id: id.to_owned(), saved });
                }
                _ => left += usize::from(!set_aside(&name, &text)),
            }
        }
        let shelf = Shelf::new(entries);
        if self.shelf.with_untracked(|own| *own != shelf) {
            self.shelf.set(shelf);
        }
        self.unread.set(store::names(ASIDE).len() + left);
    }

    /// Saves a scenario as it is now; what stands there already under this name does so once.
    pub(crate) fn save(self, name: &str, workspace: Workspace) -> Result<(), NotSaved> {
        let (merged, put) = self.keep(vec![Saved::new(name, "", now(), workspace)]);
        if merged.without_room > 0 { Err(NotSaved::NoRoom) } else { put }
    }

    /// Keeps the scenarios of a file: tells what became of them, and whether the browser refused.
    pub(crate) fn keep(self, coming: Vec<Saved>) -> (Merged, Result<(), NotSaved>) {
        self.look();
        let merged = self.shelf.with_untracked(|shelf| shelf.merged(coming));
        let moment = now();
        let put = merged.new.iter().cloned().try_for_each(|mut saved| {
            if saved.time == 0 {
                saved.time = moment;
            }
            self.put(ShelfEntry { id: new_id(), saved })
        });
        (merged, put)
    }

    /// One of them becomes another, as the device holds it now: another tab may have changed it.
    pub(crate) fn change(
        self,
        id: &str,
        change: impl FnOnce(Saved) -> Saved,
    ) -> Result<(), NotSaved> {
        let own = || self.shelf.with_untracked(|shelf| shelf.get(id).map(|own| own.saved.text()));
        let text = store::read(&name_of(id)).or_else(own).unwrap_or_default();
        let Some((saved, text)) = Saved::changed(&text, change) else { return Ok(()) };
        self.put_text(ShelfEntry { id: id.to_owned(), saved }, &text)
    }

    /// What of one cannot be read, as the device holds it.
    pub(crate) fn problems(id: &str) -> Vec<Problem> {
        let read = store::read(&name_of(id)).and_then(|text| Saved::read(&text));
        read.map(|(_, problems)| problems).unwrap_or_default()
    }

    /// Takes one away; until the shelf is closed it can come back.
    pub(crate) fn remove(self, id: &str) {
        let entry = self.shelf.with_untracked(|shelf| shelf.get(id).cloned());
        store::forget(&name_of(id));
        self.shelf.update(|shelf| *shelf = shelf.without(id));
        self.removed.update(|removed| removed.extend(entry));
    }

    /// One that was taken away comes back.
    pub(crate) fn restore(self, id: &str) -> Result<(), NotSaved> {
        let entry = self
            .removed
            .with_untracked(|removed| removed.iter().find(|entry| entry.id == id).cloned());
        let Some(entry) = entry else { return Ok(()) };
        if self.shelf.with_untracked(Shelf::is_full) {
            return Err(NotSaved::NoRoom);
        }
        self.put(entry)?;
        self.removed.update(|removed| removed.retain(|entry| entry.id != id));
        Ok(())
    }

    fn put(self, entry: ShelfEntry) -> Result<(), NotSaved> {
        let text = entry.saved.text();
        self.put_text(entry, &text)
    }

    fn put_text(self, entry: ShelfEntry, text: &str) -> Result<(), NotSaved> {
        if !store::write(&name_of(&entry.id), text) {
            return Err(NotSaved::Refused);
        }
        self.shelf.update(|shelf| *shelf = shelf.with(entry));
        Ok(())
    }

    /// What was set aside, as it was found.
    pub(crate) fn unread_text() -> String {
        let texts = store::names(ASIDE).into_iter().filter_map(|name| store::read(&name));
        texts.collect::<Vec<_>>().join("\n\n")
    }

    /// The person has done with what was set aside.
    pub(crate) fn forget_unread(self) {
        for name in store::names(ASIDE) {
            store::forget(&name);
        }
        self.unread.set(0);
    }
}

fn name_of(id: &str) -> String {
    [SAVED, id].concat()
}

/// `false` where the browser has no room for both, and the text stays where it is.
fn set_aside(name: &str, text: &str) -> bool {
    let is_aside = store::write(&name.replacen(SAVED, ASIDE, 1), text);
    if is_aside {
        store::forget(name);
    }
    is_aside
}

/// Unlike that of any other page.
fn new_id() -> String {
    format!("{:x}{:08x}", now(), page::unique())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "milliseconds since 1970"
)]
fn now() -> u64 {
    page::date() as u64
}
