//! What a change has done to the results, in one sentence for people who listen.
//!
//! Not here: when it is said.

use crate::analysis::Run;
use crate::scenario::YearShown;
use crate::text::Language;

/// Profit with its distance from what was said before, and the break-even rate; of another year
/// than the first with its months.
pub fn spoken(language: Language, now: &Run, before: &Run) -> String {
    let year = now.scenario.year();
    let said = results(language, now, before);
    let rows = now.projection.period(year).rows;
    match rows.first().zip(rows.last()) {
        Some((first, last)) if year != YearShown::default() => {
            language.said_of(&language.months_between(first.date, last.date), &said)
        }
        _ => said,
    }
}

fn results(language: Language, now: &Run, before: &Run) -> String {
    let is_other_year = now.scenario.year() != before.scenario.year();
    let (now, before) = (&now.of_year, &before.of_year);
    let rate = language.break_even_said(now.break_even);
    if now.is_loss() {
        return language.loss_said(&language.spoken_money(-now.profit), &rate);
    }
    let moved = now.profit - before.profit;
    let by = language.spoken_money(moved.abs());
    let is_move = !is_other_year && by != language.spoken_money(0.0);
    let profit = language.spoken_money(now.profit.max(0.0));
    if is_move {
        language.moved_profit_said(&profit, &by, moved > 0.0, &rate)
    } else {
        language.profit_said(&profit, &rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: Language, now: &str, before: &str) -> String {
        spoken(language, &Run::of_link(now), &Run::of_link(before)).replace('\u{a0}', " ")
    }

    #[test]
    fn a_change_is_said_with_its_direction() {
        use Language::{English, Japanese};
        let (low, high) = ("rate=3", "rate=4");
        assert_eq!(
            said(English, high, low),
            "Profit 6.0 billion dollars, up 1.4 billion dollars. Earns even at a rate of zero."
        );
        assert!(said(English, low, high).contains("down 1.4 billion dollars"));
        assert!(said(English, low, low).starts_with("Profit 4.6 billion dollars. Earns even"));
        let bank = "preset=bank&rate=1";
        let loss = said(Japanese, bank, high);
        assert!(loss.starts_with("損失") && !loss.contains("マイナス"), "{loss}");
        assert!(said(English, bank, high).starts_with("Loss "));
        assert_eq!(
            said(Japanese, high, low),
            "利益60億ドル、14億ドル増。利回りがゼロでも利益が出る。"
        );
    }

    #[test]
    fn another_year_is_said_by_its_months_and_against_nothing() {
        let told = said(Language::English, "year=2", "");
        assert!(told.starts_with("Jul 2027 – Jun 2028: Profit ") && !told.contains("up"), "{told}");
    }
}
