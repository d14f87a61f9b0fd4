//! Words for what of a small issuer is assumed: the mark at a key figure, and the notice.
//!
//! Not here: what is assumed ([`crate::analysis::assumed_inputs`]) and where it stands.

use super::label::names;
use super::message::{Hole, messages};
use super::{Language, lower};
use crate::analysis::Assumption;
use crate::scenario::{Id, Parameter};

names! {
    /// What is assumed, in the mark at a key figure.
    assumption_name(Assumption) {
        Assumption::Costs => "costs", "経費";
        Assumption::Split => "split", "分配";
        Assumption::Reserve => "holdings", "保有内訳";
    }
}

messages! {
    /// The mark behind the context of a key figure.
    assumed_mark(things: &[Assumption])
        "rests on assumed {things:, | and }", "{things:・}は仮定";
    /// A context with its mark.
    with_mark(context: &str, mark: &str) "{context} · {mark}", "{context}・{mark}";
}

impl Hole for Assumption {
    fn written(&self, language: Language, _: &str) -> String {
        language.assumption_name(*self).to_owned()
    }
}

/// The name of an input within a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InputName(pub Parameter);

impl Hole for InputName {
    fn written(&self, language: Language, _: &str) -> String {
        lower(language.label(Id::Parameter(self.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Assumption::{Costs, Reserve, Split};

    #[test]
    fn a_mark_names_what_is_assumed() {
        let said = |things: &[Assumption]| Language::English.assumed_mark(things);
        assert_eq!(said(&[Costs]), "rests on assumed costs");
        assert_eq!(said(&[Costs, Split]), "rests on assumed costs and split");
        assert_eq!(said(&[Costs, Split, Reserve]), "rests on assumed costs, split and holdings");
        assert_eq!(Language::Japanese.assumed_mark(&[Costs]), "経費は仮定");
    }
}
