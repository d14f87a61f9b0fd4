//! The scenario of this page and everything that follows from it.
//!
//! Not here: what follows outside the page, see [`autosave`].

mod autosave;
mod hold;
mod pinned;
mod step;

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

pub use self::autosave::Other;
use self::hold::Stage;
use super::Remarks;
use super::history::{Edit, History};
use super::kept::{self, Kept};
use super::link::{Beginning, Link};
use crate::analysis::{PinnedRun, Run};
use crate::browser::{address, page, store, version};
use crate::scenario::{
    Change, Grade, Id, Parameter, Pins, Preset, Problem, Published, Scenario, Source, Workspace,
    is_bare,
};

/// What the person does with the scenario, and what follows from it: one for as long as the page
/// lives, so that whoever holds it holds a word and no copy.
#[derive(Clone, Copy)]
pub struct Session(&'static SessionParts);

/// Of what a session consists.
pub struct SessionParts {
    scenario: RwSignal<Scenario>,
    pins: RwSignal<Pins>,
    standing: Stage,
    problems: RwSignal<Vec<Problem>>,
    history: RwSignal<History>,
    /// The scenario at the start of a gesture that is under way.
    gesture: RwSignal<Option<Workspace>>,
    /// The typed edit that began last.
    edit: StoredValue<Edit>,
    present: Memo<Arc<Run>>,
    shown: Memo<Arc<Run>>,
    /// What is shown out of sight: the same, a moment after the last change.
    late: RwSignal<Arc<Run>>,
    /// The last change.
    last: StoredValue<Last>,
    base: Memo<Arc<Run>>,
    link: Link,
    changed: Memo<Vec<Id>>,
    /// What the scenario is compared with; most steps leave it as it is.
    published: Memo<Published>,
    remarks: Remarks,
    /// What the device keeps, as far as this page knows.
    kept: StoredValue<Kept>,
    /// What another page had kept.
    other: RwSignal<Option<Other>>,
}

/// A change of the scenario.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Last {
    /// How many there were since the page was opened: a moment that has been overtaken does nothing.
    count: u64,
    is_jump: bool,
}

impl Deref for Session {
    type Target = SessionParts;

    fn deref(&self) -> &SessionParts {
        self.0
    }
}

impl Session {
    /// A session that begins with the link of the address; where that is bare, with the scenario
    /// that the device kept.
    pub(crate) fn open(remarks: Remarks) -> Self {
        let (link, beginning) = Link::open();
        let is_bare = is_bare(&beginning.query);
        let found = if is_bare { kept::scenario(remarks) } else { None };
        let earlier = found.as_ref().and_then(|_| kept::earlier());
        let (workspace, problems) = begun(&beginning, found);
        let opened = workspace.encode_whole();
        link.leave(&opened);
        let Workspace { scenario, pins } = workspace;
        let (scenario, pins) = (RwSignal::new(scenario), RwSignal::new(pins));
        let standing = Stage::new();
        let present = Memo::new(move |_| Arc::new(Run::new(scenario.get())));
        // A change of the pins alone runs nothing anew.
        let alone = Memo::new(move |_| match standing.instead() {
            Some(scenario) => Arc::new(Run::new(scenario)),
            None => present.get(),
        });
        let time =
            Memo::new(move |_| alone.with(|run| (run.scenario.months(), run.scenario.year())));
        let beside = Memo::new(move |_| {
            let (months, year) = time.get();
            pins.with(|pins| PinnedRun::all(pins, months, year))
        });
        let shown = Memo::new(move |_| match (alone.get(), beside.get()) {
            (run, beside) if beside.is_empty() => run,
            (run, beside) => Arc::new(Run::clone(&run).with_beside(beside)),
        });
        let changed = Memo::new(move |_| scenario.with(Scenario::changed));
        let published = Memo::new(move |_| scenario.with(Scenario::as_published));
        let preset = Memo::new(move |_| {
            alone.with(|run| run.scenario.as_published().over_the_time_of(&run.scenario))
        });
        let base = Memo::new(move |_| Arc::new(Run::new(preset.get())));
        let session = Self(Box::leak(Box::new(SessionParts {
            scenario,
            pins,
            standing,
            problems: RwSignal::new(problems),
            history: RwSignal::default(),
            gesture: RwSignal::new(None),
            edit: StoredValue::new(Edit::default()),
            present,
            shown,
            late: RwSignal::new(shown.get_untracked()),
            last: StoredValue::new(Last::default()),
            link,
            base,
            changed,
            published,
            remarks,
            kept: StoredValue::new(Kept::new(opened, is_bare)),
            other: RwSignal::new(earlier.map(|record| Other { record, is_of_tab: false })),
        })));
        session.follow();
        session.keep_soon();
        version::on_change(move || session.settle());
        version::on_leave(move || session.keep());
        version::on_sight(move || {
            session.keep();
            session.hear();
        });
        store::on_change(move || session.hear());
        address::on_travel(move |place| session.travel(&place));
        session
    }

    /// The session of the page, from any component.
    pub(crate) fn expect() -> Self {
        use_context().unwrap_or_else(|| Self::open(Remarks::expect()))
    }

    /// Scenario, ledger and figures as the person has set them, which the controls show.
    pub(crate) fn present(self) -> Memo<Arc<Run>> {
        self.present
    }

    /// Scenario, ledger and figures that are shown, with what is pinned beside them: not the present
    /// ones while changes are held or replayed.
    pub(crate) fn shown(self) -> Memo<Arc<Run>> {
        self.shown
    }

    /// The same for a part of the page that may be out of sight: at once while it is `near`, else
    /// a moment after the last change.
    pub(crate) fn shown_near(self, near: RwSignal<bool>) -> Memo<Arc<Run>> {
        let read = move |_: Option<&_>| {
            if near.get() {
                return self.shown.get();
            }
            forget_with_reader(&self.late);
            self.late.get()
        };
        let is_other = |before: Option<&Arc<Run>>, now: Option<&Arc<Run>>| {
            !before.zip(now).is_some_and(|(before, now)| Arc::ptr_eq(before, now))
        };
        Memo::new_with_compare(read, is_other)
    }

    /// The same for the preset as published, over the months and in the year of the scenario.
    pub(crate) fn base(self) -> Memo<Arc<Run>> {
        self.base
    }

    /// Problems of the last link.
    pub(crate) fn problems(self) -> Signal<Vec<Problem>> {
        self.problems.into()
    }

    /// The person has read the problems.
    pub(crate) fn dismiss_problems(self) {
        self.problems.set(Vec::new());
    }

    /// The value of a parameter.
    pub(crate) fn number(self, parameter: Parameter) -> Memo<Decimal> {
        let scenario = self.scenario;
        Memo::new(move |_| {
            forget_with_reader(&scenario);
            scenario.with(|scenario| scenario.number(parameter))
        })
    }

    /// The value a parameter has before the person changes it.
    pub(crate) fn number_of_preset(self, parameter: Parameter) -> Memo<Decimal> {
        let published = self.published;
        Memo::new(move |_| published.with(|published| published.number(parameter)))
    }

    /// What the scenario is compared with.
    pub(crate) fn published(self) -> Memo<Published> {
        self.published
    }

    /// Source and grade of an input before the person changes it.
    pub(crate) fn provenance(self, id: Id) -> Memo<(Source, Grade)> {
        self.part(move |scenario| scenario.provenance(id))
    }

    /// Any part of the scenario; it changes only when the part does.
    pub(crate) fn part<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Scenario) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let scenario = self.scenario;
        Memo::new(move |_| {
            forget_with_reader(&scenario);
            scenario.with(&read)
        })
    }

    /// The inputs that differ from the preset, in canonical order.
    pub(crate) fn changed(self) -> Memo<Vec<Id>> {
        self.changed
    }

    /// Whether a gesture is under way; reading it follows it.
    pub(crate) fn is_moving(self) -> bool {
        forget_with_reader(&self.gesture);
        self.gesture.with(Option::is_some)
    }

    /// Whether the last change was a jump (a preset, a typed value, a step back), and no step of
    /// a drag or a key.
    pub(crate) fn is_jump(self) -> bool {
        self.last.get_value().is_jump
    }

    /// Somebody begins to type in a field.
    pub(crate) fn begin_edit(self) -> Edit {
        let edit = self.edit.get_value().next();
        self.edit.set_value(edit);
        edit
    }

    /// The person changes the scenario, in one step; changes of one input in quick succession are
    /// one step.
    pub(crate) fn apply(self, change: &Change) {
        let id = change.id();
        let is_step = matches!(id, Some(Id::Parameter(_) | Id::Rates));
        let before = self.change(change, !is_step);
        if let Some(before) = before.filter(|_| !self.is_held()) {
            self.history.update(|history| history.record(before, id, page::event_time()));
        }
    }

    /// Changes the scenario by what is typed; all changes of one edit are one step.
    pub(crate) fn enter(self, edit: Edit, change: &Change) {
        let Some(before) = self.change(change, true) else { return };
        let after = self.workspace();
        // A press that makes the field lose the focus begins its gesture with what was typed.
        if self.gesture.with_untracked(|gesture| gesture.as_ref() == Some(&before)) {
            self.gesture.set(Some(after.clone()));
        }
        self.history.update(|history| history.record_edit(before, &after, edit));
    }

    /// Sets everything back to the preset, in one step.
    pub(crate) fn reset_all(self) {
        self.apply(&Change::Reset(self.changed.get_untracked()));
    }

    /// The scenario before a change that makes it another.
    fn change(self, change: &Change, is_jump: bool) -> Option<Workspace> {
        let before = self.workspace();
        let mut after = before.scenario.clone();
        change.apply(&mut after);
        (after != before.scenario).then(|| {
            self.show(after, is_jump);
            before
        })
    }

    /// Scenario and pins become others, in one step.
    fn become_one(self, after: Workspace) {
        let before = self.workspace();
        if after != before {
            self.show_all(after, true);
            self.history.update(|history| history.record(before, None, page::event_time()));
        }
    }

    fn show_all(self, Workspace { scenario, pins }: Workspace, is_jump: bool) {
        if self.pins.with_untracked(|present| *present != pins) {
            self.pins.set(pins);
        }
        self.show(scenario, is_jump);
    }

    /// The scenario and its pins as they are now.
    pub(crate) fn workspace(self) -> Workspace {
        Workspace { scenario: self.scenario.get_untracked(), pins: self.pins.get_untracked() }
    }

    /// Follows the scenario and its pins.
    fn track(self) {
        self.scenario.track();
        self.pins.track();
    }

    /// The scenario becomes another; what shows it may take its way there after a jump.
    fn show(self, scenario: Scenario, is_jump: bool) {
        self.stop_replay();
        self.mark_shown(is_jump);
        self.scenario.set(scenario);
    }

    /// Takes a preset as it was published; Back returns to what was before.
    pub(crate) fn take_preset(self, preset: Preset) {
        let pins = self.pins.get_untracked();
        self.take(Workspace { scenario: Scenario::preset(preset), pins }, Vec::new());
    }

    /// What the device keeps beside this scenario.
    pub(crate) fn other(self) -> Signal<Option<Other>> {
        self.other.into()
    }

    /// Takes a scenario with what is pinned beside it; Back returns to what was before.
    pub(crate) fn take(self, taken: Workspace, problems: Vec<Problem>) {
        // What Back returns to is the scenario as it is now, not as it was last written.
        self.link.write(&self.query());
        self.apply_held();
        self.become_one(taken);
        self.problems.set(problems);
        self.link.begin_era();
        self.link.push(&self.query(), &address::fragment());
    }

    /// Puts the address of a view into the history; the scenario stays the same across Back.
    pub(crate) fn push_view(self, fragment: &str) {
        let query = self.query();
        self.link.write(&query);
        self.link.push(&query, fragment);
    }

    /// Puts the present address into the history once more, for what lies over the page; `false`
    /// where the browser refuses.
    pub(super) fn push_layer(self) -> bool {
        let query = self.query();
        self.link.write(&query);
        self.link.push(&query, &address::fragment())
    }

    /// The query of what is shown, which is not the present scenario while changes are held.
    pub(crate) fn shown_query(self) -> String {
        let scenario = self.shown.with_untracked(|shown| shown.scenario.clone());
        Workspace { scenario, pins: self.pins.get_untracked() }.encode()
    }

    /// The query of the scenario's link, with as many of its pins as it has room for.
    pub(crate) fn query(self) -> String {
        self.workspace().encode()
    }
}

/// What a page begins with: what the device kept, else what its link says.
fn begun(
    Beginning { query, is_left }: &Beginning,
    kept: Option<(Workspace, Vec<Problem>)>,
) -> (Workspace, Vec<Problem>) {
    let read = if *is_left { Workspace::decode_whole } else { Workspace::decode };
    let (linked, mut problems) = read(query);
    let Some((workspace, faults)) = kept else { return (linked, problems) };
    // What a bare link has to tell stays: that what was shared holds no scenario.
    problems.extend(faults);
    (workspace, problems)
}
