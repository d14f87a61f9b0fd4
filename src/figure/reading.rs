//! The values at one position of a chart, finished for the box beside the line and for people
//! who listen.

use crate::chart::Role;
use crate::text::Language;

/// What is read at a position.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The month or year.
    pub title: String,
    /// Which of how many.
    pub place: String,
    /// One row a series.
    pub rows: Vec<ReadingRow>,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingRow {
    /// Colour of the swatch, where the row has one.
    pub role: Option<Role>,
    /// Name of the series.
    pub name: String,
    /// The value with its unit.
    pub value: String,
}

impl Reading {
    /// The same as one sentence, a chosen series first where there is one.
    pub(crate) fn spoken(&self, language: Language, chosen: Option<usize>) -> String {
        let said = |row: &ReadingRow| language.named_value(&row.name, &row.value);
        let mut values: Vec<_> = self.rows.iter().map(said).collect();
        let first = chosen.filter(|place| *place < values.len()).map(|place| values.remove(place));
        let at = [self.title.clone(), self.place.clone()];
        let head: Vec<_> = first.into_iter().chain(at).collect();
        match values.as_slice() {
            [] => language.listed(&head),
            values => language.values_said(&head, values),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_said_in_one_sentence() {
        let row = |name: &str| ReadingRow { role: None, name: name.into(), value: "1".into() };
        let reading = Reading {
            title: "Jul 2026".into(),
            place: "month 1 of 60".into(),
            rows: vec![row("Interest"), row("Costs")],
        };
        let english = |chosen| reading.spoken(Language::English, chosen);
        assert_eq!(english(None), "Jul 2026, month 1 of 60: Interest 1; Costs 1");
        assert_eq!(english(Some(1)), "Costs 1, Jul 2026, month 1 of 60: Interest 1");
        assert_eq!(english(Some(9)), english(None));
    }

    #[test]
    fn japanese_has_its_own_punctuation() {
        let row = |name: &str, value: &str| ReadingRow {
            role: None,
            name: name.into(),
            value: value.into(),
        };
        let reading = Reading {
            title: "2026年7月".into(),
            place: "60か月中1か月目".into(),
            rows: vec![row("利息", "6.65億ドル"), row("利益", "230万ドル")],
        };
        let said = |chosen| reading.spoken(Language::Japanese, chosen);
        assert_eq!(said(None), "2026年7月、60か月中1か月目：利息6.65億ドル、利益230万ドル");
        assert_eq!(said(Some(1)), "利益230万ドル、2026年7月、60か月中1か月目：利息6.65億ドル");
    }
}
