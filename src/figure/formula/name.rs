//! What the names of a formula are called: inputs, columns of the ledger, figures, and words that only
//! formulas have.
//!
//! Not here: the words themselves ([`crate::text`]).

use crate::analysis::Metric;
use crate::figure::ledger::COLUMNS;
use crate::scenario::Parameter;
use crate::text::{FIGURES, FORMULA_WORDS, Language, QUANTITIES};

/// The name of a key in a language.
pub(super) fn name(language: Language, key: &str) -> Option<&'static str> {
    if let Some(input) = key.strip_prefix('$') {
        return Parameter::from_key(input).map(|parameter| language.parameter(parameter));
    }
    if let Some(figure) = key.strip_prefix('#') {
        return figure_name(language, figure);
    }
    let word = FORMULA_WORDS.iter().find(|(word, _)| *word == key);
    word.map(|(_, names)| language.formula_word(names)).or_else(|| quantity_name(language, key))
}

/// The name of a column of the ledger.
pub(crate) fn quantity_name(language: Language, key: &str) -> Option<&'static str> {
    let column = COLUMNS.iter().find(|column| column.key == key).and_then(|column| column.name);
    let own = QUANTITIES.iter().find(|row| row.id == key).map(|row| row.name(language));
    match (column, own) {
        (Some(name), _) => Some(name(language)),
        (None, Some("")) if key == "date" => Some(language.texts().ledger().date.name),
        (None, own) => own,
    }
}

/// The name of an exported figure: a key figure’s, a column’s of the returns, or its own.
pub(crate) fn figure_name(language: Language, key: &str) -> Option<&'static str> {
    let metric = Metric::from_key(key).map(|metric| language.metric(metric));
    let own = || FIGURES.iter().find(|row| row.id == key).map(|row| row.name(language));
    metric.or_else(|| column_of_returns(language, key)).or_else(own)
}

/// The name of a figure of a bet, as its column has it.
fn column_of_returns(language: Language, key: &str) -> Option<&'static str> {
    let columns = language.texts().returns();
    Some(match key {
        "paid_in" => columns.paid_in,
        "cash_back" => columns.cash_back,
        "book_value" => columns.book_value,
        "tvpi" => columns.tvpi,
        "dpi" => columns.dpi,
        "irr" => columns.irr,
        "in_bills" => columns.in_bills,
        "pme" => columns.pme,
        "months_of_profit" => columns.months_of_profit,
        "share_of_profit" => columns.share_of_profit,
        _ => return None,
    })
}
