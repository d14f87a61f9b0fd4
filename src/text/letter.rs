//! Words of what is pinned beside a figure: which pins there are, how each is drawn, and what its
//! columns are called.
//!
//! Not here: the quantities, which their figures name.

use super::Language;
use super::label::{names, phrases};
use super::message::messages;
use crate::scenario::{Id, Letter, Parameter, Scenario};

messages! {
    /// A quantity of a pinned scenario: "A: Income".
    of_letter(letter: &str, quantity: &str) "{letter}: {quantity}", "{letter}：{quantity}";
    /// By how much a quantity is more than that of the first pinned scenario.
    less_a(quantity: &str) "{quantity}, against A", "{quantity}（Aとの差）";
    /// The same of a share.
    less_a_points(quantity: &str) "{quantity}, against A (points)", "{quantity}（Aとの差、ポイント）";
    /// A pinned scenario that is drawn as a line: "A: Circle, March 2026; dashed."
    letter_drawn(letter: &str, name: &str, dash: &str)
        "{letter}: {name}; {dash}.", "{letter}：{name}（{dash}）。";
    /// One that is drawn as a letter alone.
    letter_placed(letter: &str, name: &str) "{letter}: {name}.", "{letter}：{name}。";
    /// The one input in which a pinned scenario differs from its preset: "Bill rate 2.00 %".
    one_change(label: &str, value: &str) "{label} {value}", "{label}{value}";
    /// The cell of a field in which pinned scenarios lie, behind what it says.
    cell_with_letters(says: &str, letters: &str)
        "{says}; pinned here: {letters}", "{says}（ここに{letters}）";
}

names! {
    /// How the line of a pinned scenario is interrupted.
    letter_dash(Letter) {
        Letter::A => "dashed", "破線";
        Letter::B => "short dashes", "細かい破線";
        Letter::C => "dash and dot", "一点鎖線";
        Letter::D => "dotted", "点線";
    }
}

phrases! {
    /// The column that says which pinned scenarios lie in a cell of a field.
    letter_column "Pinned here", "ここにある比較対象";
}

impl Language {
    /// A pinned scenario: its name, or its preset and how many inputs differ from it, the one number
    /// that does; with its first month where that is another than the one beside it. The months it is
    /// shown over are no change.
    pub(crate) fn pinned_name(self, pinned: &Scenario, beside: &Scenario) -> String {
        let is_own = |id: &Id| *id != Id::Parameter(Parameter::Months);
        let mut parts = vec![match pinned.name() {
            "" => self.preset_name(pinned.base()).to_owned(),
            name => self.quotation(name),
        }];
        let own: Vec<_> = pinned.changed().into_iter().filter(is_own).collect();
        if pinned.name().is_empty() {
            match *own.as_slice() {
                [] => {}
                [Id::Parameter(one)] => {
                    let value = self.value_text(one, pinned.number(one));
                    parts.push(self.one_change(self.label(Id::Parameter(one)), &value));
                }
                _ => parts.push(self.number_of_changes(own.len())),
            }
        }
        if pinned.start() != beside.start() {
            parts.push(self.beginning(pinned.start()));
        }
        self.listed(&parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;

    #[test]
    fn a_pin_has_its_name_or_that_of_its_preset() {
        let beside = decode("").0;
        let name = |language: Language, link: &str| {
            let pinned = decode(link).0.over(24, beside.year());
            language.pinned_name(&pinned, &beside).replace('\u{a0}', " ")
        };
        let preset = Language::English.preset_name(beside.base());
        assert_eq!(name(Language::English, ""), preset);
        assert_eq!(name(Language::English, "rate=2"), format!("{preset}, Bill rate 2.00 %"));
        assert_eq!(name(Language::English, "name=Low&rate=2"), "“Low”");
        assert_eq!(name(Language::English, "path=ramp"), format!("{preset}, 1 change"));
        let later = name(Language::English, "start=2027-01&rate=2");
        assert_eq!(later, format!("{preset}, 2 changes, from Jan 2027"));
        let japanese = name(Language::Japanese, "name=Low&start=2027-01");
        assert_eq!(japanese, "「Low」、2027年1月から");
    }
}
