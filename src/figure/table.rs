//! A table behind a chart: finished texts, twenty-five rows a page.

/// Rows on a page of a table.
pub const PAGE_ROWS: usize = 25;

/// A table of finished texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableData {
    /// What the table holds.
    pub caption: String,
    /// Names of the columns.
    pub header: Vec<String>,
    /// The rows; the first cell names the row.
    pub rows: Vec<Vec<String>>,
}

impl TableData {
    /// How many pages there are, at least one.
    pub fn pages(&self) -> usize {
        self.rows.len().div_ceil(PAGE_ROWS).max(1)
    }

    /// The rows of a page, counted from nought; none past the end.
    pub fn page(&self, page: usize) -> &[Vec<String>] {
        let start = page.saturating_mul(PAGE_ROWS).min(self.rows.len());
        let end = start.saturating_add(PAGE_ROWS).min(self.rows.len());
        self.rows.get(start..end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_dealt_to_pages() {
        let table =
            |count| TableData { rows: vec![vec![String::new()]; count], ..TableData::default() };
        assert_eq!((table(0).pages(), table(25).pages(), table(60).pages()), (1, 1, 3));
        assert_eq!([0, 1, 2, 3].map(|page| table(60).page(page).len()), [25, 25, 10, 0]);
        assert_eq!(table(60).page(usize::MAX).len(), 0);
    }
}
