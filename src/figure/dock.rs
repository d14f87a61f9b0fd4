//! The three figures that stay in sight on a narrow page: profit, break-even, and the fall that
//! takes the cushion.
//!
//! Not here: where they stand.

use crate::analysis::KeyFigures;
use crate::text::Language;

/// A name and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DockFigure {
    /// A few words.
    pub name: &'static str,
    /// The value, or in a word why there is none.
    pub value: String,
}

/// The figures of the dock.
pub fn figures(language: Language, figures: &KeyFigures) -> [DockFigure; 3] {
    let texts = language.texts().chart();
    [
        DockFigure { name: language.dock_profit(), value: language.money_short(figures.profit) },
        DockFigure { name: texts.break_even, value: language.break_even_value(figures.break_even) },
        cushion(language, figures),
    ]
}

/// The fall that takes the cushion; where none does, the cushion itself.
fn cushion(language: Language, figures: &KeyFigures) -> DockFigure {
    let name = language.dock_cushion();
    match figures.cushion_fall {
        Some(fall) if fall <= 0.0 => DockFigure { name, value: language.gone_already().to_owned() },
        Some(fall) if fall <= 100.0 => DockFigure {
            name: language.texts().chart().cushion_gone_at,
            value: language.percent(-fall, 1),
        },
        _ => DockFigure { name, value: language.money_short(figures.excess) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::key_figures;
    use crate::model::project;
    use crate::scenario::decode;
    use crate::unit::Exact;

    fn values(language: Language, link: &str) -> [String; 3] {
        let projection = project::<Exact>(&decode(link).0);
        figures(language, &key_figures(&projection, 250.0))
            .map(|figure| figure.value.replace('\u{a0}', " "))
    }

    #[test]
    fn the_default_a_bank_and_a_shortfall() {
        assert_eq!(values(Language::English, ""), ["$5.7 bn", "below 0 %", "−14.5 %"]);
        assert_eq!(values(Language::Japanese, ""), ["57億ドル", "0%未満", "−14.5%"]);
        assert_eq!(values(Language::English, "preset=bank")[2], "$18.4 bn");
        assert_eq!(values(Language::English, "buffer=0")[2], "gone");
        assert_eq!(values(Language::English, "buffer=-1")[2], "gone");
        // A rate that loses is no rate below nought.
        assert_eq!(values(Language::English, "holder_share=100")[1], "none");
        assert_eq!(values(Language::English, "tokens=0&bets=none")[1], "above 100 %");
    }
}
