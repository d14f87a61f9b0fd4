//! The values at one position of a chart, finished for the box beside the line and for people
//! who listen.

use crate::chart::Role;

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
    /// The same as one sentence.
    pub fn spoken(&self) -> String {
        format!("{}, {}: {}", self.title, self.place, said(&self.rows))
    }

    /// The same with a chosen series first; without it where there is no such series.
    pub fn spoken_from(&self, chosen: usize) -> String {
        let Some(row) = self.rows.get(chosen) else { return self.spoken() };
        let (before, after) = self.rows.split_at(chosen);
        let others: Vec<_> = before.iter().chain(after.iter().skip(1)).cloned().collect();
        let first = format!("{} {}, {}, {}", row.name, row.value, self.title, self.place);
        if others.is_empty() { first } else { format!("{first}: {}", said(&others)) }
    }
}

fn said(rows: &[ReadingRow]) -> String {
    let rows: Vec<_> = rows.iter().map(|row| format!("{} {}", row.name, row.value)).collect();
    rows.join("; ")
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
        assert_eq!(reading.spoken(), "Jul 2026, month 1 of 60: Interest 1; Costs 1");
        assert_eq!(reading.spoken_from(1), "Costs 1, Jul 2026, month 1 of 60: Interest 1");
        assert_eq!(reading.spoken_from(9), reading.spoken());
    }
}
