//! A value that is worked out again when what it reads changes, and tells only of real changes.
//!
//! The same as the memo of the framework, in one compiled type: there every type of value would be
//! compiled into its own copy of the machinery, and each copy travels to the phone. A source of
//! the framework remembers readers that are gone, and what they point at stays in memory: here a
//! reader that goes is forgotten. Not here: what is worked out.

use std::any::Any;
use std::marker::PhantomData;

use leptos::prelude::{Read, ReadUntracked, Signal, Track, on_cleanup};
use leptos::reactive::computed::{self, ArcMemo};
use leptos::reactive::graph::{Observer, Source, ToAnySource};

/// A value whose type only its owner knows.
type AnyValue = Box<dyn Any + Send + Sync>;
/// Works out the next value from the one before; whether the two differ.
type Next = Box<dyn Fn(Option<&AnyValue>) -> (AnyValue, bool) + Send + Sync>;

/// A value that follows what it reads.
pub struct Memo<T> {
    held: computed::Memo<AnyValue>,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: Send + Sync + 'static> Memo<T> {
    /// A memo of `value`, which is given the value before.
    pub fn new(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        Self::new_with_compare(value, |before, after| before != after)
    }

    /// The same with a comparison of its own: whether two values differ.
    pub fn new_with_compare(
        value: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
        differ: fn(Option<&T>, Option<&T>) -> bool,
    ) -> Self {
        let held = made(Box::new(move |before| {
            let before = before.and_then(|held| held.downcast_ref());
            let after = value(before);
            let is_changed = differ(before, Some(&after));
            (Box::new(after), is_changed)
        }));
        Self { held, value: PhantomData }
    }

    /// What `read` makes of the value; the reader follows it.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        forget_with_reader(&ArcMemo::from(self.held));
        read(seen(&self.held.read()))
    }

    /// The reader follows the value.
    pub fn track(self) {
        forget_with_reader(&ArcMemo::from(self.held));
        self.held.track();
    }

    /// What `read` makes of the value.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        read(seen(&self.held.read_untracked()))
    }
}

impl<T: Clone + Send + Sync + 'static> Memo<T> {
    /// The value; the reader follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: Clone + Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::derive(move || memo.get())
    }
}

/// Lets a source forget the present reader once that is gone or reads anew.
pub fn forget_with_reader(source: &impl ToAnySource) {
    if let Some(reader) = Observer::get() {
        let source = source.to_any_source();
        on_cleanup(move || source.remove_subscriber(&reader));
    }
}

fn made(next: Next) -> computed::Memo<AnyValue> {
    computed::Memo::new_owning(move |before: Option<AnyValue>| next(before.as_ref()))
}

fn seen<T: 'static>(held: &AnyValue) -> &T {
    held.downcast_ref().unwrap_or_else(|| unreachable!("a memo holds what it was made to hold"))
}
