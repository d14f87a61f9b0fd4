//! Paths given by nodes: `month:value,…` with straight lines between and flat ends.
//!
//! Not here: what a path means; tokens and rates both use it.

use rust_decimal::Decimal;

use super::number;

/// Most nodes a path may have.
pub const NODES_MAX: usize = 60;
/// Last month a node may stand in.
pub(crate) const NODE_MONTH_MAX: u32 = 360;

/// Nodes sorted by month, each month once; empty where there is no path.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nodes(Vec<(u32, Decimal)>);

/// Why a text is no path.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeFault {
    /// A node that cannot be read.
    Unreadable(String),
    /// A month or value outside its bounds.
    OutOfRange(String),
    /// More than [`NODES_MAX`] nodes.
    TooMany,
}

impl Nodes {
    /// Sorts the nodes; the last of equal months wins.
    pub fn new(nodes: impl IntoIterator<Item = (u32, Decimal)>) -> Self {
        let mut sorted: Vec<(u32, Decimal)> = Vec::new();
        for (month, value) in nodes {
            match sorted.binary_search_by_key(&month, |node| node.0) {
                Ok(found) => sorted.splice(found..=found, [(month, value)]).for_each(drop),
                Err(place) => sorted.insert(place, (month, value)),
            }
        }
        Self(sorted)
    }

    /// The nodes in order of months.
    pub fn as_slice(&self) -> &[(u32, Decimal)] {
        &self.0
    }

    /// Whether there is no path.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value at a month: straight lines between nodes, flat outside, `None` without nodes.
    pub fn at(&self, month: u32) -> Option<Decimal> {
        let after = self.0.partition_point(|node| node.0 < month);
        let (before, next) = (after.checked_sub(1).and_then(|i| self.0.get(i)), self.0.get(after));
        match (before, next) {
            (Some(&(from, low)), Some(&(to, high))) => {
                // Multiplied first and divided last, so that nodes are met exactly.
                let (run, length) = (Decimal::from(month - from), Decimal::from(to - from));
                Some(low + (high - low) * run / length)
            }
            (Some(&(_, value)), None) | (None, Some(&(_, value))) => Some(value),
            (None, None) => None,
        }
    }

    /// Reads `month:value,…`; `read_value` reads one value and says whether it is in bounds.
    ///
    /// # Errors
    ///
    /// The first node that cannot be read or is out of bounds, or too many of them.
    pub fn read(
        text: &str,
        read_value: impl Fn(&str) -> Option<Result<Decimal, ()>>,
    ) -> Result<Self, NodeFault> {
        let mut nodes = Vec::new();
        for part in text.split(',') {
            if nodes.len() == NODES_MAX {
                return Err(NodeFault::TooMany);
            }
            let unreadable = || NodeFault::Unreadable(part.to_owned());
            let (month, value) = part.split_once(':').ok_or_else(unreadable)?;
            if month.is_empty()
                || month.len() > 9
                || !month.bytes().all(|byte| byte.is_ascii_digit())
            {
                return Err(unreadable());
            }
            let month: u32 = month.parse().map_err(|_| unreadable())?;
            let value = read_value(value).ok_or_else(unreadable)?;
            match value {
                Ok(value) if month <= NODE_MONTH_MAX => nodes.push((month, value)),
                _ => return Err(NodeFault::OutOfRange(part.to_owned())),
            }
        }
        Ok(Self::new(nodes))
    }

    /// Writes `month:value,…`, or `none` without nodes.
    pub fn write(&self, write_value: impl Fn(Decimal) -> String) -> String {
        if self.is_empty() {
            return "none".to_owned();
        }
        let parts: Vec<String> = self
            .0
            .iter()
            .map(|(month, value)| format!("{month}:{}", write_value(*value)))
            .collect();
        parts.join(",")
    }
}

/// Reads a rate of a path, in percent.
pub(crate) fn read_rate(text: &str) -> Option<Result<Decimal, ()>> {
    bounded(super::Parameter::Rate, number::read(text)?)
}

/// Reads an amount of tokens of a path.
pub(crate) fn read_tokens(text: &str) -> Option<Result<Decimal, ()>> {
    bounded(super::Parameter::Tokens, number::read_money(text)?)
}

#[expect(clippy::unnecessary_wraps, reason = "the form the reader of nodes asks for")]
fn bounded(parameter: super::Parameter, value: Decimal) -> Option<Result<Decimal, ()>> {
    let value = parameter.tidy(value);
    Some(if parameter.allows(value) { Ok(value) } else { Err(()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(hundredths: i64) -> Decimal {
        Decimal::new(hundredths, 2)
    }

    #[test]
    fn straight_lines_between_and_flat_outside() {
        let path = Nodes::read("12:4,2:3,2:2", read_rate).unwrap();
        assert_eq!(path.as_slice(), [(2, percent(200)), (12, percent(400))]);
        let values: Vec<_> =
            [0, 2, 7, 12, 99].iter().map(|month| path.at(*month).unwrap()).collect();
        assert_eq!(values, [percent(200), percent(200), percent(300), percent(400), percent(400)]);
        assert_eq!(Nodes::default().at(3), None);
    }

    #[test]
    fn faults_name_the_node() {
        let fault = |text| Nodes::read(text, read_rate).unwrap_err();
        assert_eq!(fault("1:2,x"), NodeFault::Unreadable("x".into()));
        assert_eq!(fault("-1:2"), NodeFault::Unreadable("-1:2".into()));
        assert_eq!(fault("361:2"), NodeFault::OutOfRange("361:2".into()));
        assert_eq!(fault("1:101"), NodeFault::OutOfRange("1:101".into()));
        assert_eq!(fault(&vec!["1:2"; 61].join(",")), NodeFault::TooMany);
    }

    #[test]
    fn what_is_written_is_read() {
        let path = Nodes::read("0:91.6bn,3:104bn", read_tokens).unwrap();
        let text = path.write(number::write_money);
        assert_eq!(text, "0:91.6bn,3:104bn");
        assert_eq!(Nodes::read(&text, read_tokens).unwrap(), path);
        assert_eq!(Nodes::default().write(number::write), "none");
    }
}
