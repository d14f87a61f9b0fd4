//! A field that is typed in: number, month or name, in a box, in the sentence or in the book.
//!
//! What is typed is a draft. Enter, leaving the field or a rest takes it; a text that is refused
//! changes nothing and the value before the edit holds; Esc gives up. All of it is one step back.
//! What has gone from its field refused is told until the field is edited again or its value
//! changes. Not here: what a draft is read as ([`crate::text::Draft`]), and the field in the page
//! ([`super::field`]).

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::gesture::months_of_key;
use crate::browser::page;
use crate::scenario::{Change, Quantity};
use crate::state::{Edit, Presentation, Session};
use crate::text::{Asked, Draft, EntryBox, Language, MonthRule, Said, Value};
use crate::unit::Month;

/// So long after the last key what is typed is taken, milliseconds: longer than between two keys.
const REST_MS: i32 = 700;

/// What became of a text that has gone from its field, or how it was read.
#[derive(Clone)]
pub(super) struct Departed {
    asked: Asked,
    text: String,
    said: Said,
    stayed: Value,
    value: Signal<Value>,
}

/// What was typed last in any of some fields, where there is something to say of it.
#[derive(Clone, Copy)]
pub(super) struct TypingRemark(RwSignal<Option<Departed>>);

impl TypingRemark {
    pub(super) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    /// Makes one known to the fields of a sentence.
    pub(super) fn provide() {
        provide_context(Self::new());
    }

    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// The sentence on it, while the value that stayed still holds.
    pub(super) fn words(self, presentation: Presentation) -> Option<String> {
        self.0.with(|left| {
            let left = left.as_ref().filter(|left| left.value.with(|now| *now == left.stayed))?;
            let language = presentation.language();
            match (&left.said, left.asked) {
                (Said::Refused(why), _) => {
                    Some(language.refused_text(&left.text, left.asked, *why, &left.stayed))
                }
                (Said::Dollars(value), Asked::Number(quantity)) => {
                    Some(language.read_as_dollars(quantity, *value))
                }
                _ => None,
            }
        })
    }

    /// Whether it tells how a text was read, and not that it was refused.
    pub(super) fn is_note(self) -> bool {
        self.0.with(|left| left.as_ref().is_some_and(|left| matches!(left.said, Said::Dollars(_))))
    }
}

/// The keys of a field.
#[derive(Clone, Copy, Default)]
struct FieldKeys {
    /// The edit that they are.
    edit: Edit,
    /// How many so far: a rest that has been overtaken takes nothing.
    count: u32,
    /// Whether an input method is at work.
    is_composing: bool,
}

/// A field with its draft.
#[derive(Clone, Copy)]
pub(super) struct Typing {
    page: StoredValue<(Session, Presentation)>,
    pub(super) asked: Signal<Asked>,
    value: Signal<Value>,
    put: Callback<(Edit, Value)>,
    rests: bool,
    pub(super) draft: RwSignal<Option<Draft>>,
    remark: TypingRemark,
    keys: StoredValue<FieldKeys>,
    /// Hears of the keys that are not of typing.
    pub(super) other: Option<Callback<KeyboardEvent>>,
    /// Of a field that is there only while it is typed in: hears whether a key closes it.
    pub(super) close: Option<Callback<bool>>,
    pub(super) element: NodeRef<html::Input>,
}

impl Typing {
    /// A field of what is asked for over a value, and what puts a value into force.
    pub(super) fn new(
        asked: Signal<Asked>,
        value: Signal<Value>,
        put: impl Fn(Edit, Value) + Send + Sync + 'static,
    ) -> Self {
        Self {
            page: StoredValue::new((Session::expect(), Presentation::expect())),
            asked,
            value,
            put: Callback::new(move |(edit, value)| put(edit, value)),
            rests: true,
            draft: RwSignal::new(None),
            remark: TypingRemark::new(),
            keys: StoredValue::new(FieldKeys::default()),
            other: None,
            close: None,
            element: NodeRef::new(),
        }
    }

    /// A field of the scenario: all of one edit is one step.
    fn of(
        asked: Signal<Asked>,
        value: Signal<Value>,
        change: impl Fn(Value) -> Option<Change> + Send + Sync + 'static,
    ) -> Self {
        let session = Session::expect();
        Self::new(asked, value, move |edit, value| {
            if let Some(change) = change(value) {
                session.enter(edit, &change);
            }
        })
    }

    /// A number of the scenario.
    pub(super) fn number(
        quantity: impl Into<Quantity>,
        number: impl Into<Signal<Decimal>>,
        change: impl Fn(Decimal) -> Change + Send + Sync + 'static,
    ) -> Self {
        let (asked, number) = (Asked::Number(quantity.into()), number.into());
        Self::of(
            Signal::derive(move || asked),
            Signal::derive(move || Value::Number(number.get())),
            move |value| if let Value::Number(it) = value { Some(change(it)) } else { None },
        )
    }

    /// A name in the scenario of so many characters at most.
    pub(super) fn name(
        characters_max: usize,
        name: impl Into<Signal<String>>,
        change: impl Fn(String) -> Change + Send + Sync + 'static,
    ) -> Self {
        let name = name.into();
        Self::of(
            Signal::derive(move || Asked::Name(characters_max)),
            Signal::derive(move || Value::Name(name.get())),
            move |value| if let Value::Name(it) = value { Some(change(it)) } else { None },
        )
    }

    /// A month of the scenario, which arrows move by one and pages by twelve.
    pub(super) fn month(
        rule: Signal<MonthRule>,
        month: Signal<Month>,
        change: impl Fn(Month) -> Change + Copy + Send + Sync + 'static,
    ) -> Self {
        let session = Session::expect();
        let typing = Self::of(
            Signal::derive(move || Asked::Month(rule.get())),
            Signal::derive(move || Value::Month(month.get())),
            move |value| if let Value::Month(it) = value { Some(change(it)) } else { None },
        );
        typing.keyed(move |event| {
            if let Some(months) = months_of_key(&event) {
                event.prevent_default();
                let month = month.get_untracked().plus(months);
                if rule.get_untracked().allows(month) {
                    session.apply(&change(month));
                }
            }
        })
    }

    /// The same for a field that moves when its value does: a rest takes nothing.
    pub(super) fn without_rests(self) -> Self {
        Self { rests: false, ..self }
    }

    /// The same where `other` hears of the keys that are not of typing.
    pub(super) fn keyed(self, other: impl Fn(KeyboardEvent) + Send + Sync + 'static) -> Self {
        Self { other: Some(Callback::new(other)), ..self }
    }

    /// The same for a field that goes once `close` has heard whether a key closes it.
    pub(super) fn closed(self, close: impl Fn(bool) + Send + Sync + 'static) -> Self {
        Self { close: Some(Callback::new(close)), ..self }
    }

    /// The same with its remark in a place for several fields.
    pub(super) fn remarked(self, remark: TypingRemark) -> Self {
        Self { remark, ..self }
    }

    /// What is told of a text that has gone.
    pub(super) fn remark(self) -> TypingRemark {
        self.remark
    }

    fn session(self) -> Session {
        self.page.get_value().0
    }

    fn language(self) -> Language {
        self.page.get_value().1.language()
    }

    /// An input method begins or ends.
    pub(super) fn compose(self, is_composing: bool) {
        self.keys.update_value(|keys| keys.is_composing = is_composing);
        if !is_composing {
            self.rest();
        }
    }

    /// The text in the field.
    pub(super) fn text(self) -> String {
        self.with(|draft| draft.text.clone()).unwrap_or_else(|| self.present().text)
    }

    /// The unit beside it.
    pub(super) fn unit(self) -> &'static str {
        self.with(|draft| draft.unit).unwrap_or_else(|| self.present().unit)
    }

    /// The present value as it is typed.
    fn present(self) -> EntryBox {
        let language = self.language();
        self.value.with(|value| language.field_box(self.asked.get(), value))
    }

    /// Whether what is typed is refused.
    pub(super) fn is_bad(self) -> bool {
        self.with(|draft| draft.refusal().is_some()) == Some(true)
    }

    /// What is told of the text in the field: why it is refused.
    pub(super) fn refusal(self) -> Option<String> {
        let language = self.language();
        let (asked, why, before) = self.with(|draft| {
            draft.refusal().map(|why| (self.asked.get(), why, draft.before().clone()))
        })??;
        Some(language.refused(asked, why, &before))
    }

    /// Reads the draft, while the value it stands over holds.
    fn with<T>(self, read: impl Fn(&Draft) -> T) -> Option<T> {
        self.draft.with(|draft| {
            let draft = draft.as_ref()?;
            self.value.with(|now| draft.now() == now).then(|| read(draft))
        })
    }

    fn current(self) -> Option<Draft> {
        self.draft.try_get_untracked()??;
        untrack(|| self.with(Draft::clone))
    }

    /// A new draft over the present value.
    fn begin(self) -> Draft {
        let edit = self.session().begin_edit();
        self.keys.update_value(|keys| keys.edit = edit);
        let language = untrack(|| self.language());
        Draft::new(language, self.asked.get_untracked(), self.value.get_untracked())
    }

    /// The field gets the focus.
    pub(super) fn focus(self) {
        self.remark.0.set(None);
        self.anew();
    }

    /// The whole present value, selected: the next key begins a new text.
    pub(super) fn anew(self) {
        let draft = self.begin();
        if let Some(input) = self.element.get_untracked() {
            // Now, not with the next effect: that would move the caret and undo the selection.
            input.set_value(&draft.text);
            input.select();
        }
        self.draft.set(Some(draft));
    }

    /// The field begins with the whole value: what is written into it later would undo the
    /// selection.
    pub(super) fn begun(self) -> Self {
        self.draft.set(Some(self.begin()));
        self
    }

    pub(super) fn input(self, text: String) {
        let mut draft = self.current().unwrap_or_else(|| self.begin());
        draft.text = text;
        let is_refused = draft.refusal().is_some();
        self.draft.set(Some(draft));
        self.remark.0.set(None);
        if is_refused {
            self.take();
        }
        self.rest();
    }

    /// Takes the draft after a while without a key.
    fn rest(self) {
        self.keys.update_value(|keys| keys.count = keys.count.wrapping_add(1));
        let FieldKeys { count, is_composing, .. } = self.keys.get_value();
        if !self.rests || is_composing {
            return;
        }
        page::after(REST_MS, move || {
            if self.keys.try_get_value().is_some_and(|keys| keys.count == count) {
                self.take();
            }
        });
    }

    /// What the draft is read as comes into force; the field keeps its text.
    fn take(self) {
        let Some(mut draft) = self.current() else { return };
        let value = draft.take();
        self.put(draft, value);
    }

    fn put(self, draft: Draft, value: Option<Value>) {
        self.draft.set(Some(draft));
        if let Some(value) = value {
            self.put.run((self.keys.get_value().edit, value));
        }
    }

    /// Ends the edit and tells what is to be told of it; `false` where the text is refused.
    pub(super) fn finish(self) -> bool {
        self.take();
        let Some(draft) = self.current() else { return true };
        let (said, stayed) = (draft.read(), draft.now().clone());
        let is_refused = matches!(said, Said::Refused(_));
        let is_told = is_refused || matches!(said, Said::Dollars(_));
        let asked = self.asked.get_untracked();
        let left = Departed { asked, text: draft.text, said, stayed, value: self.value };
        self.remark.0.try_set(is_told.then_some(left));
        !is_refused
    }

    /// Gives up; `true` where there was something to give up.
    pub(super) fn give_up(self) -> bool {
        let Some(mut draft) = self.current() else { return false };
        let is_touched = draft.is_touched();
        let value = draft.give_up();
        self.put(draft, value);
        self.remark.0.set(None);
        is_touched
    }

    /// Undo and redo are the page's while nothing is typed.
    pub(super) fn step_back(self, event: &KeyboardEvent) {
        if self.current().is_some_and(|draft| draft.is_touched()) {
            return;
        }
        event.prevent_default();
        let session = self.session();
        if event.shift_key() {
            session.redo();
        } else {
            session.undo();
        }
        self.anew();
    }
}
