//! Works plans off: in a worker where there is one, else in slices of frames.
//!
//! The worker is a second copy of the app, started with the first change; until it is ready, and
//! once it has failed, the page works itself. A plan takes the place of the one before. Not here:
//! what a run is ([`crate::analysis::Plan`]) and when one is wanted.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::{Remark, Remarks};
use crate::analysis::{Curve, Plan, Question};
use crate::browser::page;
use crate::browser::worker::{self, Message, Worker};

/// Time a frame may spend on runs, milliseconds.
const FRAME_MS: f64 = 3.0;
/// Time a worker spends on them before it listens again, milliseconds.
const SLICE_MS: f64 = 30.0;
/// A plan that takes longer is one a person waits for, milliseconds.
const PATIENCE_MS: i32 = 300;

/// Takes an answer of a plan.
type Receiver = Rc<dyn Fn(&Plan, Question, Curve)>;

/// How far the worker is.
enum WorkerState {
    /// It has not been asked for.
    Unasked,
    /// It does not listen yet.
    Starting(Worker),
    /// It listens.
    Ready(Worker),
    /// There is none, or it has failed.
    Absent,
}

/// The engine of a page.
#[derive(Clone, Copy)]
pub(super) struct Engine {
    receiver: StoredValue<Receiver, LocalStorage>,
    plan: StoredValue<Option<Plan>, LocalStorage>,
    /// How many plans there were: what belongs to another than the last is dropped.
    count: StoredValue<u32>,
    worker: StoredValue<WorkerState, LocalStorage>,
    /// Percent that is done of a plan that a person waits for.
    progress: RwSignal<Option<u32>>,
    remarks: Remarks,
}

impl Engine {
    /// An engine that gives its answers to a receiver.
    pub(super) fn new(receiver: impl Fn(&Plan, Question, Curve) + 'static) -> Self {
        Self {
            receiver: StoredValue::new_local(Rc::new(receiver)),
            plan: StoredValue::new_local(None),
            count: StoredValue::new(0),
            worker: StoredValue::new_local(WorkerState::Unasked),
            progress: RwSignal::new(None),
            remarks: Remarks::expect(),
        }
    }

    /// Percent that is done of the plan under way, where a person waits for it.
    pub(super) fn progress(self) -> Option<u32> {
        self.progress.get()
    }

    /// Starts the worker, unless it was before. Until it listens the page works itself.
    pub(super) fn start_worker(self) {
        if self.worker.with_value(|state| matches!(state, WorkerState::Unasked)) {
            let worker = Worker::start(move |message| self.hear(message));
            self.worker.set_value(worker.map_or(WorkerState::Absent, WorkerState::Starting));
        }
    }

    /// Begins a plan.
    pub(super) fn begin(self, plan: Plan) {
        let count = self.next();
        let is_told = self.tell(|| format!("{count}\n{}", plan.text()));
        self.plan.set_value(Some(plan));
        if !is_told {
            self.frame_soon(count);
        }
        page::after(PATIENCE_MS, move || {
            let percent = self.plan.try_with_value(|plan| plan.as_ref().map(Plan::percent));
            if self.is_current(count) && percent.flatten().is_some() {
                self.progress.set(percent.flatten());
            }
        });
    }

    /// Gives up what is under way.
    pub(super) fn cancel(self) {
        if self.plan.with_value(Option::is_some) {
            self.next();
            self.tell(String::new);
            self.end();
        }
    }

    fn next(self) -> u32 {
        self.count.update_value(|count| *count = count.wrapping_add(1));
        self.count.get_value()
    }

    /// Whether a plan is the last; none is once the page has gone.
    fn is_current(self, count: u32) -> bool {
        self.count.try_get_value() == Some(count)
    }

    fn end(self) {
        self.plan.set_value(None);
        self.show(None);
    }

    /// Shows how far a plan is that is waited for.
    fn show(self, percent: Option<u32>) {
        if self.progress.get_untracked().is_some() {
            self.progress.set(percent);
        }
    }

    /// Tells the worker a text; whether it hears.
    fn tell(self, text: impl FnOnce() -> String) -> bool {
        self.worker.with_value(|state| match state {
            WorkerState::Ready(worker) => {
                worker.tell(&text());
                true
            }
            _ => false,
        })
    }

    fn hear(self, message: Message) {
        match message {
            Message::Ready => self.worker.update_value(|state| {
                if let WorkerState::Starting(worker) = std::mem::replace(state, WorkerState::Absent)
                {
                    *state = WorkerState::Ready(worker);
                }
            }),
            Message::Numbers(numbers) => self.take(&numbers),
            Message::Failure => self.lose_worker(),
        }
    }

    /// An answer of the worker.
    fn take(self, numbers: &[f64]) {
        let Some((count, question, curve)) = read(numbers) else { return };
        let Some(mut plan) = self.is_current(count).then(|| self.take_plan()).flatten() else {
            return;
        };
        plan.answered(question);
        self.receiver.get_value()(&plan, question, curve);
        self.put_back(plan);
    }

    /// The page works itself from now on, and says so.
    fn lose_worker(self) {
        let lost = self.worker.try_update_value(|it| std::mem::replace(it, WorkerState::Absent));
        match lost {
            Some(WorkerState::Starting(worker)) => worker.end(),
            Some(WorkerState::Ready(worker)) => {
                worker.end();
                self.frame_soon(self.count.get_value());
            }
            _ => return,
        }
        self.remarks.say(Remark::WorkerLost);
    }

    fn frame_soon(self, count: u32) {
        page::before_paint(move || self.frame(count));
    }

    /// One frame of work; another follows while something is left.
    fn frame(self, count: u32) {
        let Some(mut plan) = self.is_current(count).then(|| self.take_plan()).flatten() else {
            return;
        };
        let receiver = self.receiver.get_value();
        work(&mut plan, FRAME_MS, |plan, question, curve| receiver(plan, question, curve));
        if self.put_back(plan) {
            self.frame_soon(count);
        }
    }

    fn take_plan(self) -> Option<Plan> {
        self.plan.try_update_value(Option::take).flatten()
    }

    /// Whether something is left of it.
    fn put_back(self, plan: Plan) -> bool {
        let is_left = !plan.is_done();
        if is_left {
            self.show(Some(plan.percent()));
            self.plan.set_value(Some(plan));
        } else {
            self.end();
        }
        is_left
    }
}

/// In a worker: works off what the page sends.
pub fn serve() {
    let task = Task::default();
    worker::serve(move |text| {
        let sent = text.split_once('\n');
        let sent = sent.and_then(|(count, plan)| Some((count.parse().ok()?, Plan::read(plan))));
        if task.replace(sent).is_none() {
            slice(Rc::clone(&task));
        }
    });
}

/// The plan that a worker has, and its number.
type Task = Rc<RefCell<Option<(u32, Plan)>>>;

/// One slice of a worker's work; another follows while something is left.
fn slice(task: Task) {
    let Some((count, mut plan)) = task.take() else { return };
    work(&mut plan, SLICE_MS, |_, question, curve| worker::say(&written(count, question, &curve)));
    if !plan.is_done() {
        task.replace(Some((count, plan)));
        page::after(0, move || slice(task));
    }
}

/// Takes steps for so many milliseconds.
fn work(plan: &mut Plan, milliseconds: f64, tell: impl Fn(&Plan, Question, Curve)) {
    let end = page::now() + milliseconds;
    while !plan.is_done() && page::now() < end {
        if let Some((question, curve)) = plan.step() {
            tell(plan, question, curve);
        }
    }
}

/// An answer in numbers: of which plan, to which question, and the points.
fn written(count: u32, question: Question, curve: &[(f64, f64)]) -> Vec<f64> {
    let number = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let points = curve.iter().flat_map(|(value, usd)| [*value, *usd]);
    [f64::from(count)].into_iter().chain(question.numbers().map(number)).chain(points).collect()
}

fn read(numbers: &[f64]) -> Option<(u32, Question, Curve)> {
    let ([count, question @ ..], points) = numbers.split_first_chunk::<4>()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "as written")]
    let (count, question) = (*count as u32, question.map(|number| number as usize));
    let question = Question::read(question)?;
    let points = points.chunks_exact(2).filter_map(|pair| match pair {
        [value, usd] => Some((*value, *usd)),
        _ => None,
    });
    Some((count, question, points.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Headline;
    use crate::scenario::Parameter;

    #[test]
    fn an_answer_is_read_as_it_was_written() {
        let question = Question::root(Parameter::Tax, Headline::Low);
        let curve = vec![(0.5, -1e9), (1.0, 1.0 / 3.0)];
        assert_eq!(read(&written(7, question, &curve)), Some((7, question, curve)));
        assert_eq!(read(&[1.0, 2.0]), None);
        assert_eq!(read(&[1.0, 9e9, 0.0, 0.0]), None);
    }
}
