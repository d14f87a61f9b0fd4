//! The scenario of this page and everything that follows from it.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::history::History;
use super::kept;
use super::{Memo, Remark, Remarks};
use crate::analysis::{KeyFigures, key_figures};
use crate::browser::{address, page, version};
use crate::model::{Projection, project};
use crate::scenario::{DividendBase, Id, Lever, Preset, Problem, Scenario, decode, encode};
use crate::unit::{Exact, Month, Number};

/// A scenario with its ledger and its figures, computed together.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The scenario.
    pub scenario: Scenario,
    /// Its ledger.
    pub projection: Projection<Exact>,
    /// Its figures.
    pub figures: KeyFigures,
}

impl Shown {
    /// Runs a scenario.
    pub fn new(scenario: Scenario) -> Self {
        let projection = project::<Exact>(&scenario);
        let staff = f64::from_decimal(scenario.number(Lever::Staff));
        let figures = key_figures(&projection, staff);
        Self { scenario, projection, figures }
    }
}

/// What the person does with the scenario, and what follows from it.
#[derive(Clone, Copy)]
pub struct Session {
    scenario: RwSignal<Scenario>,
    problems: RwSignal<Vec<Problem>>,
    history: RwSignal<History>,
    /// The scenario at the start of a gesture that is under way.
    gesture: RwSignal<Option<Scenario>>,
    shown: Memo<Arc<Shown>>,
    base: Memo<Arc<Shown>>,
    /// The era of the history's entries: they share this scenario, whatever view they show.
    era: StoredValue<f64>,
    changed: Memo<Vec<Id>>,
    /// Whether the last change was a jump.
    jump: StoredValue<bool>,
    remarks: Remarks,
    /// The query that was opened or kept last.
    kept: StoredValue<String>,
}

/// Address changes wait so long after the last of them: Safari refuses more than 100 in 30 s.
const ADDRESS_MS: i32 = 350;

impl Session {
    /// A session that begins with the link of the address; where that is bare, with the scenario
    /// that the device kept.
    pub fn open(remarks: Remarks) -> Self {
        let query = address::query();
        let found = if query.is_empty() { kept::scenario(remarks) } else { None };
        let (scenario, problems) = found.map_or_else(|| decode(&query), |kept| (kept, Vec::new()));
        let scenario = RwSignal::new(scenario);
        let shown = Memo::new(move |_| Arc::new(Shown::new(scenario.get())));
        let preset = Memo::new(move |_| scenario.with(Scenario::base));
        let base = Memo::new(move |_| Arc::new(Shown::new(Scenario::preset(preset.get()))));
        let changed = Memo::new(move |_| scenario.with(Scenario::changed));
        let session = Self {
            scenario,
            problems: RwSignal::new(problems),
            history: RwSignal::default(),
            gesture: RwSignal::new(None),
            shown,
            era: StoredValue::new(address::era().unwrap_or(0.0)),
            base,
            changed,
            jump: StoredValue::new(false),
            remarks,
            kept: StoredValue::new(String::new()),
        };
        session.kept.set_value(session.query());
        session.write_address();
        version::on_change(move || session.settle());
        version::on_leave(move || session.keep());
        address::on_travel(move |place| session.travel(&place));
        session
    }

    /// The session of the page, from any component.
    pub fn expect() -> Self {
        use_context().unwrap_or_else(|| Self::open(Remarks::expect()))
    }

    /// Scenario, ledger and figures.
    pub fn shown(self) -> Memo<Arc<Shown>> {
        self.shown
    }

    /// The same for the preset as published.
    pub fn base(self) -> Memo<Arc<Shown>> {
        self.base
    }

    /// Problems of the last link.
    pub fn problems(self) -> Signal<Vec<Problem>> {
        self.problems.into()
    }

    /// The person has read the problems.
    pub fn dismiss_problems(self) {
        self.problems.set(Vec::new());
    }

    /// The value of a lever.
    pub fn number(self, lever: Lever) -> Memo<Decimal> {
        let scenario = self.scenario;
        Memo::new(move |_| scenario.with(|scenario| scenario.number(lever)))
    }

    /// The value a lever has before the person changes it.
    pub fn number_of_preset(self, lever: Lever) -> Memo<Decimal> {
        let scenario = self.scenario;
        Memo::new(move |_| scenario.with(|scenario| scenario.published(lever)))
    }

    /// Any part of the scenario; it changes only when the part does.
    pub fn part<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Scenario) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let scenario = self.scenario;
        Memo::new(move |_| scenario.with(&read))
    }

    /// The inputs that differ from the preset, in canonical order.
    pub fn changed(self) -> Memo<Vec<Id>> {
        self.changed
    }

    /// Whether a gesture is under way; reading it follows it.
    pub fn is_moving(self) -> bool {
        self.gesture.with(Option::is_some)
    }

    /// Whether the last change was a jump (a preset, a typed value, a step back), and no step of
    /// a drag or a key.
    pub fn is_jump(self) -> bool {
        self.jump.get_value()
    }

    /// Sets a lever to a typed value; outside its bounds nothing changes and `false` comes back.
    pub fn enter(self, lever: Lever, value: Decimal) -> bool {
        let mut allowed = false;
        self.change(Some(Id::Lever(lever)), true, |scenario| allowed = scenario.set(lever, value));
        allowed
    }

    /// Sets a lever; outside its bounds nothing changes and `false` comes back.
    pub fn set(self, lever: Lever, value: Decimal) -> bool {
        let mut allowed = false;
        self.edit(Some(Id::Lever(lever)), |scenario| allowed = scenario.set(lever, value));
        allowed
    }

    /// Sets a lever back to the preset's value.
    pub fn reset(self, lever: Lever) {
        self.reset_ids(&[Id::Lever(lever)]);
    }

    /// Sets some inputs back to the preset's values, in one step.
    pub fn reset_ids(self, ids: &[Id]) {
        self.edit(None, |scenario| ids.iter().for_each(|id| scenario.reset(*id)));
    }

    /// Sets everything back to the preset, in one step.
    pub fn reset_all(self) {
        let changed = self.changed.get_untracked();
        self.reset_ids(&changed);
    }

    /// Sets the points of the own rate path.
    pub fn set_rates(self, points: Vec<(u32, Decimal)>) {
        self.edit(Some(Id::Rates), |scenario| {
            scenario.set_rates(points);
        });
    }

    /// Sets tokens at given months; without points growth is used.
    pub fn set_tokens_path(self, points: Vec<(u32, Decimal)>) {
        self.edit(Some(Id::TokensPath), |scenario| {
            scenario.set_tokens_path(points);
        });
    }

    /// Sets the month of the record that is replayed first.
    pub fn set_history_from(self, month: Month) {
        self.edit(Some(Id::HistoryFrom), |scenario| {
            scenario.set_history_from(month);
        });
    }

    /// Sets the first month of the projection.
    pub fn set_start(self, month: Month) {
        self.edit(Some(Id::Start), |scenario| {
            scenario.set_start(month);
        });
    }

    /// Chooses what dividends are a share of.
    pub fn set_dividend_base(self, base: DividendBase) {
        self.edit(Some(Id::DividendBase), |scenario| scenario.dividend_base = base);
    }

    /// Names the scenario; `false` where the name is too long or cannot be shown.
    pub fn rename(self, name: &str) -> bool {
        let mut fits = false;
        self.edit(Some(Id::Name), |scenario| fits = scenario.rename(name));
        fits
    }

    /// Changes the scenario in one step; edits of one `id` in quick succession are one step.
    pub fn edit(self, id: Option<Id>, change: impl FnOnce(&mut Scenario)) {
        let is_step = matches!(id, Some(Id::Lever(_) | Id::Rates));
        self.change(id, !is_step, change);
    }

    fn change(self, id: Option<Id>, is_jump: bool, change: impl FnOnce(&mut Scenario)) {
        let before = self.scenario.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        self.show(after, is_jump);
        if self.gesture.with_untracked(Option::is_none) {
            self.history.update(|history| history.record(before, id, page::now()));
        }
    }

    /// The scenario becomes another; what shows it may take its way there after a jump.
    fn show(self, scenario: Scenario, is_jump: bool) {
        self.jump.set_value(is_jump);
        self.scenario.set(scenario);
    }

    /// Takes a preset as it was published; Back returns to what was before.
    pub fn take_preset(self, preset: Preset) {
        // What Back returns to is the scenario as it is now, not as it was last written.
        address::replace(&self.query(), self.era.get_value());
        self.edit(None, |scenario| *scenario = Scenario::preset(preset));
        self.problems.set(Vec::new());
        self.era.update_value(|era| *era += 1.0);
        address::push(&self.query(), &address::fragment(), self.era.get_value());
    }

    /// Puts what the device had kept aside and takes the first preset; Back returns.
    pub fn start_afresh(self) {
        self.remarks.dismiss(Remark::LeftOff);
        self.take_preset(Preset::default());
    }

    /// Puts the address of a view into the history; the scenario stays the same across Back.
    pub fn push_view(self, fragment: &str) {
        let (query, era) = (self.query(), self.era.get_value());
        address::replace(&query, era);
        address::push(&query, fragment, era);
    }

    /// A drag begins: until it ends it is one step.
    pub fn begin_gesture(self) {
        self.gesture.set(Some(self.scenario.get_untracked()));
    }

    /// The drag ends and becomes a step, if anything moved.
    pub fn end_gesture(self) {
        let Some(before) = self.gesture.get_untracked() else { return };
        self.gesture.set(None);
        if before != self.scenario.get_untracked() {
            self.history.update(|history| history.record(before, None, page::now()));
        }
    }

    /// The drag is given up: everything is as it was when it began.
    pub fn cancel_gesture(self) {
        if let Some(before) = self.gesture.get_untracked() {
            self.show(before, true);
            self.gesture.set(None);
        }
    }

    /// Takes the last step back.
    pub fn undo(self) {
        let present = self.scenario.get_untracked();
        if let Some(before) = self.history.try_update(|history| history.undo(present)).flatten() {
            self.show(before, true);
        }
    }

    /// Takes the last undone step again.
    pub fn redo(self) {
        let present = self.scenario.get_untracked();
        if let Some(after) = self.history.try_update(|history| history.redo(present)).flatten() {
            self.show(after, true);
        }
    }

    /// Whether there is a step to take back.
    pub fn can_undo(self) -> bool {
        self.history.with(History::can_undo)
    }

    /// Whether there is a step to take again.
    pub fn can_redo(self) -> bool {
        self.history.with(History::can_redo)
    }

    /// The query of the scenario's link.
    pub fn query(self) -> String {
        self.scenario.with_untracked(encode)
    }

    /// Back or Forward: another era is loaded as one step that can be undone; within one the
    /// scenario stays and the entry learns its query.
    fn travel(self, place: &address::Place) {
        let present = self.era.get_value();
        let era = place.era.unwrap_or(present);
        if era != present {
            self.era.set_value(era);
            let (scenario, problems) = decode(&place.query);
            self.edit(None, |present| *present = scenario);
            self.problems.set(problems);
        }
        address::replace(&self.query(), era);
    }

    /// Writes the scenario into the address and keeps it on the device.
    fn settle(self) {
        address::replace(&self.query(), self.era.get_value());
        self.keep();
    }

    /// Keeps the scenario on the device once it is another than the one that was opened: looking
    /// at a link takes nothing away.
    fn keep(self) {
        let query = self.query();
        if query != self.kept.get_value() {
            self.remarks.keep(kept::NAME, &query);
            self.kept.set_value(query);
        }
    }

    /// The address follows the scenario when a gesture has ended, at most once in a while.
    fn write_address(self) {
        let waiting = StoredValue::new(false);
        Effect::new(move |_| {
            self.scenario.track();
            if self.gesture.with(Option::is_some) || waiting.get_value() {
                return;
            }
            waiting.set_value(true);
            page::after(ADDRESS_MS, move || {
                waiting.set_value(false);
                if self.gesture.with_untracked(Option::is_none) {
                    self.settle();
                }
            });
        });
    }
}
