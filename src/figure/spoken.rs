//! What a change has done to the results, in one sentence for people who listen.
//!
//! Not here: when it is said.

use crate::analysis::KeyFigures;
use crate::text::Language;

/// Profit with its distance from what was said before, and the break-even rate.
pub fn spoken(language: Language, now: &KeyFigures, before: &KeyFigures) -> String {
    let rate = break_even(language, now);
    if now.profit < 0.0 {
        return language.loss_said(&language.spoken_money(-now.profit), &rate);
    }
    let moved = now.profit - before.profit;
    let by = language.spoken_money(moved.abs());
    let is_move = by != language.spoken_money(0.0);
    let change = is_move.then_some((by.as_str(), moved > 0.0));
    let profit = language.spoken_money(now.profit);
    language.results_said(&profit, change, &rate)
}

/// The break-even rate, or why there is none.
fn break_even(language: Language, figures: &KeyFigures) -> String {
    match figures.break_even_rate {
        Some(rate) => language.break_even_said(&language.percent(rate, 2)),
        None if figures.earns_at_zero && figures.profit < 0.0 => {
            language.no_break_even_said(language.earns_below())
        }
        None if figures.earns_at_zero => language.no_break_even_said(language.earns_at_zero()),
        None => language.no_break_even_said(language.no_rate_does_it()),
    }
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
            "Profit 6.0 billion dollars, up 1.4 billion dollars. Earns even at a rate of zero."
        );
        assert!(english(&low, &high).contains("down 1.4 billion dollars"));
        assert!(english(&low, &low).starts_with("Profit 4.6 billion dollars. Earns even"));
        let japanese = spoken(Language::Japanese, &high, &low);
        let bank = figures("preset=bank&rate=1");
        let loss = spoken(Language::Japanese, &bank, &high);
        assert!(loss.starts_with("損失") && !loss.contains("マイナス"), "{loss}");
        assert!(english(&bank, &high).starts_with("Loss "), "{}", english(&bank, &high));
        assert_eq!(japanese, "利益60億ドル、14億ドル増。利回りがゼロでも利益が出る。");
    }
}
