//! What each line of a pasted table is: something held, a sum of others, tokens, or left over.
//!
//! Sums are told by arithmetic: a line that calls itself a total and equals the lines before it is
//! one; where nothing adds up to it, it is a line by itself or the total as stated. Not here: what the
//! person makes of a line ([`super::book`]).

use rust_decimal::Decimal;

use super::super::Class;
use super::date::TableDate;
use super::word::NameMeaning;
use super::{FoundLine, ReserveLine};

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineRole {
    /// Something that is held.
    Held(Class),
    /// An amount whose name is not known.
    Unknown,
    /// The sum of lines that are there.
    Subtotal,
    /// The whole reserve as it is stated.
    Total,
    /// Tokens that are out.
    Tokens,
    /// All that is owed.
    Liabilities,
    /// What is left above what is owed.
    Excess,
    /// Of a date before the latest.
    Earlier,
    /// Without an amount where the others have one.
    NoAmount,
}

/// Least significant figures of an amount that is taken for a sum only because it adds up.
const FIGURES_MIN: usize = 4;

/// The lines of a table with what each of them is.
pub(super) fn lines(
    found: Vec<FoundLine>,
    is_percent: bool,
    latest: Option<TableDate>,
) -> Vec<ReserveLine> {
    let mut roles = Roles::default();
    for line in found {
        let is_earlier =
            line.date.is_some_and(|date| latest.is_some_and(|latest| date.is_before(latest)));
        let said = said(&line);
        let told = line.amount(is_percent);
        let (amount, step) = told.map_or((Decimal::ZERO, Decimal::ONE), |told| (told.1, told.2));
        let bare = told.map_or(Decimal::ZERO, |told| told.0.value);
        let twin = roles.lines.iter().filter(|it| it.name == line.name).count();
        let (name, role) = (line.name, LineRole::NoAmount);
        let line = ReserveLine { name, twin, amount, step, bare, role };
        if told.is_some() {
            roles.add(line, said, is_earlier);
        } else {
            roles.lines.push(line);
        }
    }
    roles.headed()
}

/// What a name says of its line.
#[derive(Clone, Copy)]
enum LineSaid {
    Held(Class),
    /// A sum, of a class where nothing adds up to it.
    Sum(Option<Class>),
    Is(LineRole),
}

fn said(line: &FoundLine) -> LineSaid {
    let class = |meaning| match meaning {
        Some(NameMeaning::Held(class)) => Some(class),
        _ => None,
    };
    match line.meaning {
        Some(NameMeaning::Tokens) => LineSaid::Is(LineRole::Tokens),
        Some(NameMeaning::Liabilities) => LineSaid::Is(LineRole::Liabilities),
        Some(NameMeaning::Excess) => LineSaid::Is(LineRole::Excess),
        Some(NameMeaning::Assets) => LineSaid::Sum(None),
        Some(NameMeaning::Held(class)) if !line.is_sum => LineSaid::Held(class),
        meaning if line.is_sum => LineSaid::Sum(
            class(meaning).or_else(|| class(line.heading).filter(|_| meaning.is_none())),
        ),
        _ => class(line.heading).map_or(LineSaid::Is(LineRole::Unknown), LineSaid::Held),
    }
}

#[derive(Default)]
struct Roles {
    lines: Vec<ReserveLine>,
}

impl Roles {
    fn add(&mut self, line: ReserveLine, said: LineSaid, is_earlier: bool) {
        let role = match said {
            _ if is_earlier => LineRole::Earlier,
            LineSaid::Is(role) => role,
            // A group that repeats what its parts have said.
            LineSaid::Held(_) if self.adds_up(&line, 2) && is_telling(line.amount) => {
                LineRole::Subtotal
            }
            LineSaid::Held(class) => LineRole::Held(class),
            LineSaid::Sum(_) if self.is_all(&line) => LineRole::Total,
            LineSaid::Sum(_) if self.adds_up(&line, 1) => LineRole::Subtotal,
            LineSaid::Sum(class) => class.map_or(LineRole::Total, LineRole::Held),
        };
        self.lines.push(ReserveLine { role, ..line });
    }

    /// The lines that count, from the last to the first.
    fn counted(&self) -> impl Iterator<Item = &ReserveLine> {
        let counts =
            |line: &&ReserveLine| matches!(line.role, LineRole::Held(_) | LineRole::Unknown);
        self.lines.iter().rev().filter(counts)
    }

    /// Whether so many lines before it and more add up to a line.
    fn adds_up(&self, line: &ReserveLine, least: usize) -> bool {
        let (mut sum, mut step) = (Decimal::ZERO, line.step);
        for (place, before) in self.counted().enumerate() {
            sum += before.amount;
            step = step.max(before.step);
            if place + 1 >= least && is_near(sum, line.amount, step, place + 2) {
                return true;
            }
        }
        false
    }

    /// Whether a line is the sum of everything that is held before it.
    fn is_all(&self, line: &ReserveLine) -> bool {
        let held = |line: &&ReserveLine| matches!(line.role, LineRole::Held(_));
        let near = |lines: &[&ReserveLine]| {
            let sum = lines.iter().map(|line| line.amount).sum();
            let step = lines.iter().map(|line| line.step).fold(line.step, Decimal::max);
            !lines.is_empty() && is_near(sum, line.amount, step, lines.len() + 1)
        };
        let all: Vec<_> = self.counted().collect();
        near(&all) || near(&all.iter().copied().filter(held).collect::<Vec<_>>())
    }

    /// The lines, where a group that stands before its parts is a subtotal.
    fn headed(mut self) -> Vec<ReserveLine> {
        let counts =
            |line: &ReserveLine| matches!(line.role, LineRole::Held(_) | LineRole::Unknown);
        let mut groups = Vec::new();
        for (place, line) in self.lines.iter().enumerate() {
            if !counts(line) || !is_telling(line.amount) {
                continue;
            }
            let (mut sum, mut step) = (Decimal::ZERO, line.step);
            let parts = self.lines.iter().skip(place + 1).take_while(|part| counts(part));
            for (count, part) in parts.enumerate() {
                sum += part.amount;
                step = step.max(part.step);
                if count >= 1 && is_near(sum, line.amount, step, count + 2) {
                    groups.push(place);
                    break;
                }
            }
        }
        for place in groups {
            if let Some(line) = self.lines.get_mut(place) {
                line.role = LineRole::Subtotal;
            }
        }
        self.with_one_total()
    }

    /// The lines, where of several totals the largest is the one of the whole reserve.
    fn with_one_total(mut self) -> Vec<ReserveLine> {
        let is_total = |line: &ReserveLine| line.role == LineRole::Total;
        let largest = self.lines.iter().filter(|it| is_total(it)).map(|it| it.amount).max();
        for line in &mut self.lines {
            if is_total(line) && Some(line.amount) != largest {
                line.role = LineRole::Subtotal;
            }
        }
        self.lines
    }
}

/// Whether two sums differ by no more than the rounding of so many numbers.
pub(super) fn is_near(sum: Decimal, stated: Decimal, step: Decimal, numbers: usize) -> bool {
    let allowed = step * Decimal::from(numbers) / Decimal::TWO;
    (sum - stated).abs() <= allowed
}

/// Whether an amount has so many figures that it hardly adds up by chance.
fn is_telling(amount: Decimal) -> bool {
    amount.normalize().mantissa().unsigned_abs().to_string().len() >= FIGURES_MIN
}
