//! What is typed and said on the shelf of saved scenarios, and what all of its parts do.
//!
//! Not here: the parts ([`super::shelf`], [`super::saved`], [`super::parcel`]).

use leptos::prelude::*;

use crate::browser::{address, download, page};
use crate::figure::shelf::file_name;
use crate::scenario::{Merged, Problem, Saved, Workspace, write_file};
use crate::state::{Bookcase, Drawer, Session};
use crate::text::Language;
use crate::text::shelf::NotSaved;

/// The dialog of the shelf.
pub(super) const DIALOG: &str = "shelf-dialog";

/// What is said of the last thing done.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum ShelfSaid {
    #[default]
    Nothing,
    /// One of this name was saved.
    Saved(String),
    /// One of this name was pinned.
    Pinned(String),
    /// There was no room beside the present one.
    NotPinned,
    /// Nothing was saved.
    NotSaved(NotSaved),
    /// So many were kept, known and without room.
    Kept(usize, usize, usize),
}

impl ShelfSaid {
    pub(super) fn words(&self, language: Language) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Saved(name) => language.saved_as(name),
            Self::Pinned(name) => language.saved_pinned(name),
            Self::NotPinned => language.pins_are_full().to_owned(),
            Self::NotSaved(why) => language.not_saved(*why),
            Self::Kept(new, known, left) => language.taken_over(*new, *known, *left),
        }
    }
}

/// What is typed and said on the shelf while it is open.
#[derive(Clone, Copy)]
pub(super) struct ShelfDesk {
    pub(super) bookcase: Bookcase,
    drawer: Drawer,
    pub(super) typed: RwSignal<String>,
    pub(super) said: RwSignal<ShelfSaid>,
    /// How many parcels have been looked at.
    parcels: StoredValue<u32>,
}

impl ShelfDesk {
    /// A desk on which nothing is typed or said yet, known to what stands on the shelf.
    pub(super) fn provide(bookcase: Bookcase, drawer: Drawer) -> Self {
        let (typed, said, parcels) =
            (RwSignal::default(), RwSignal::default(), StoredValue::new(0));
        let desk = Self { bookcase, drawer, typed, said, parcels };
        provide_context(desk);
        desk
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    pub(super) fn say(self, said: ShelfSaid) {
        self.said.set(said);
    }

    /// An id for the title of a parcel, unlike that of any other.
    pub(super) fn parcel_id(self) -> String {
        self.parcels.update_value(|count| *count += 1);
        format!("parcel-{}", self.parcels.get_value())
    }

    /// Says what was refused, or else what was done.
    pub(super) fn tell(self, result: Result<(), NotSaved>, done: ShelfSaid) {
        self.say(result.map_or_else(ShelfSaid::NotSaved, |()| done));
    }

    /// Keeps scenarios of a file, and says what became of them; `false` where the browser refused.
    pub(super) fn keep(self, coming: Vec<Saved>) -> bool {
        let (Merged { new, known, without_room }, put) = self.bookcase.keep(coming);
        self.tell(put, ShelfSaid::Kept(new.len(), known, without_room));
        put.is_ok()
    }

    /// Takes a scenario as the present one once the shelf has closed; Back returns.
    pub(super) fn take(self, session: Session, workspace: Workspace, problems: Vec<Problem>) {
        self.drawer.then(move || {
            session.take(workspace, problems);
            page::focus("title");
        });
        page::close_dialog(DIALOG);
    }
}

/// Saves a scenario as a file.
pub(super) fn save_file(saved: &Saved) {
    let text = write_file([saved], &address::page_address());
    download::save(&file_name(saved), "application/json", &text);
}
