//! Reading a formula from its plain notation.
//!
//! Not here: what a piece looks like and how it is said ([`super`]).

use super::{Formula, Sign};

/// Reads a formula; `None` where it is none.
pub(super) fn read(text: &'static str) -> Option<Formula> {
    let mut reader = FormulaReader { rest: text };
    let left = reader.sum()?;
    reader.take("=").then_some(())?;
    let right = reader.sum()?;
    let is_whole = reader.rest.trim().is_empty();
    is_whole.then(|| Formula::Pair(left.into(), Sign::Equals, right.into()))
}

struct FormulaReader {
    rest: &'static str,
}

impl FormulaReader {
    fn take(&mut self, mark: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn until(&mut self, mark: char) -> Option<&'static str> {
        let (before, rest) = self.rest.split_once(mark)?;
        self.rest = rest;
        Some(before)
    }

    fn sum(&mut self) -> Option<Formula> {
        let mut left = self.product()?;
        loop {
            let sign = match (self.take("+"), self.take("-")) {
                (true, _) => Sign::Plus,
                (_, true) => Sign::Minus,
                _ => return Some(left),
            };
            left = Formula::Pair(left.into(), sign, self.product()?.into());
        }
    }

    fn product(&mut self) -> Option<Formula> {
        let mut left = self.power()?;
        loop {
            if self.take("*") {
                left = Formula::Pair(left.into(), Sign::Times, self.power()?.into());
            } else if self.take("/") {
                let lower = self.power()?.bare();
                left = Formula::Fraction(left.bare().into(), lower.into());
            } else {
                return Some(left);
            }
        }
    }

    fn power(&mut self) -> Option<Formula> {
        let base = self.piece()?;
        if !self.take("^") {
            return Some(base);
        }
        let exponent = self.piece()?.bare();
        Some(Formula::Power(base.into(), exponent.into()))
    }

    fn piece(&mut self) -> Option<Formula> {
        if self.take("-") {
            return Some(Formula::Negative(self.power()?.into()));
        }
        if self.take("[") {
            return self.until(']').map(Formula::Name);
        }
        if self.take("max(") {
            return self.list().map(Formula::Largest);
        }
        if self.take("min(") {
            return self.list().map(Formula::Smallest);
        }
        if self.take("sum(") {
            let over = self.until(';')?;
            let of = self.sum()?;
            return self.take(")").then(|| Formula::Sum(over, of.into()));
        }
        if self.take("(") {
            let of = self.sum()?;
            return self.take(")").then(|| Formula::Group(of.into()));
        }
        if self.take("e") {
            return Some(Formula::Number("e"));
        }
        self.number()
    }

    fn number(&mut self) -> Option<Formula> {
        let text = self.rest.trim_start();
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (number, rest) = text.split_at_checked(end)?;
        self.rest = rest;
        (!number.is_empty()).then_some(Formula::Number(number))
    }

    fn list(&mut self) -> Option<Vec<Formula>> {
        let mut list = vec![self.sum()?];
        while self.take(";") {
            list.push(self.sum()?);
        }
        self.take(")").then_some(list)
    }
}
