//! What a change has done to the results, in one sentence for people who listen.
//!
//! Not here: when it is said.

use super::dock::break_even;
use crate::analysis::KeyFigures;
use crate::text::Language;

/// Profit with its distance from what was said before, and the break-even rate.
pub fn spoken(language: Language, now: &KeyFigures, before: &KeyFigures) -> String {
    let moved = now.profit - before.profit;
    let by = language.spoken_money(moved.abs());
    let is_move = by != language.spoken_money(0.0);
    let change = is_move.then_some((by.as_str(), moved > 0.0));
    let profit = language.spoken_money(now.profit);
    language.results_said(&profit, change, &break_even(language, now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::key_figures;
    use crate::model::project;
    use crate::scenario::decode;
    use crate::unit::Exact;

    #[test]
    fn a_change_is_said_with_its_direction() {
        let figures = |link: &str| key_figures(&project::<Exact>(&decode(link).0), 250.0);
        let (low, high) = (figures("rate=3"), figures("rate=4"));
        let english = |now, before| spoken(Language::English, now, before).replace('\u{a0}', " ");
        assert_eq!(
            english(&high, &low),
            "Profit 6.0 billion dollars, up 1.4 billion dollars. Break-even below 0 %."
        );
        assert!(english(&low, &high).contains("down 1.4 billion dollars"));
        assert!(english(&low, &low).starts_with("Profit 4.6 billion dollars. Break-even"));
        let japanese = spoken(Language::Japanese, &high, &low);
        assert_eq!(japanese, "利益60億ドル、14億ドル増。損益分岐の利回り0%未満。");
    }
}
