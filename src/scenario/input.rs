//! What a scenario is made of: every input, its key and its group, and how its value is read,
//! written, compared and copied.
//!
//! A row for each input that is no number; numbers have a table of their own ([`super::Parameter`]).
//! Labels and meanings belong to the languages, which match [`Id`] exhaustively. Not here: the
//! rest of a link, and what is said of a value that is not taken ([`super::assign`]).

use rust_decimal::Decimal;

use super::choice::choices;
use super::node::{NodeFault, Nodes, read_rate, read_tokens};
use super::number::{write, write_money};
use super::{Group, Lab, Parameter, Quantity, RatePath, Scenario, YearShown};

/// Version of the format of links.
pub(super) const VERSION: &str = "1";

/// Whether a value was taken.
type Taken = Result<(), NodeFault>;

/// Inputs that are one value: `Id "key" Group field, how it is written, how it is read and set;`.
/// Then those that are one word out of a few: `Id "key" Group field { Word "text", … }`.
macro_rules! inputs {
    (values { $($(#[$meaning:meta])* $id:ident $key:literal $group:ident $field:ident,
        $write:expr, $read:expr;)* }
    choices { $($(#[$choice_meaning:meta])* $choice:ident $choice_key:literal $choice_group:ident
        $choice_field:ident { $($(#[$word_meaning:meta])* $word:ident $text:literal,)* })* }) => {
        choices! {
            $($(#[$choice_meaning])* $choice { $($(#[$word_meaning])* $word $text,)* })*
        }

        /// The inputs that are one word out of a few.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Choices { $($(#[$choice_meaning])* pub $choice_field: $choice,)* }

        /// A word of such an input.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word { $($(#[$choice_meaning])* $choice($choice),)* }

        impl Word {
            /// The words of an input, the default first; none where it is no choice.
            pub(crate) fn all(id: Id) -> &'static [Self] {
                match id {
                    $(Id::$choice => &[$(Self::$choice($choice::$word)),*],)*
                    _ => &[],
                }
            }

            /// Its input.
            pub(crate) fn id(self) -> Id {
                match self { $(Self::$choice(_) => Id::$choice,)* }
            }

            /// The word as a link writes it.
            pub(crate) fn text(self) -> &'static str {
                match self { $(Self::$choice(word) => word.word(),)* }
            }
        }

        /// One input of a scenario.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Id {
            /// Version of the link format.
            Version,
            /// The preset everything else differs from.
            Preset,
            $($(#[$meaning])* $id,)*
            $($(#[$choice_meaning])* $choice,)*
            /// One bet of the book.
            Bet,
            /// What was said of a laboratory at which time.
            Vintage(Lab),
            /// A number.
            Parameter(Parameter),
        }

        impl Id {
            /// The inputs that are no numbers, in canonical order.
            pub(crate) const WORDS: &'static [Id] = &[
                Id::Version,
                Id::Preset,
                $(Id::$id,)*
                $(Id::$choice,)*
                Id::Bet,
                Id::Vintage(Lab::OpenAi),
                Id::Vintage(Lab::Anthropic),
            ];

            /// Permanent key in links, files and exports.
            pub fn key(self) -> &'static str {
                match self {
                    Self::Version => "v",
                    Self::Preset => "preset",
                    $(Self::$id => $key,)*
                    $(Self::$choice => $choice_key,)*
                    Self::Bet => "bet",
                    Self::Vintage(lab) => lab.key(),
                    Self::Parameter(parameter) => parameter.row().key,
                }
            }

            /// Group of controls it belongs to.
            pub fn group(self) -> Group {
                match self {
                    Self::Version | Self::Preset => Group::Scenario,
                    $(Self::$id => Group::$group,)*
                    $(Self::$choice => Group::$choice_group,)*
                    Self::Bet => Group::Bets,
                    Self::Vintage(_) => Group::Labs,
                    Self::Parameter(parameter) => parameter.row().group,
                }
            }
        }

        impl Scenario {
            /// The word of an input that is a choice.
            pub fn word(&self, id: Id) -> Option<Word> {
                match id {
                    $(Id::$choice => Some(Word::$choice(self.choices.$choice_field)),)*
                    _ => None,
                }
            }

            /// Chooses a word.
            pub(super) fn set_word(&mut self, word: Word) {
                match word { $(Word::$choice(word) => self.choices.$choice_field = word,)* }
            }

            /// Whether an input has the same value in both.
            pub fn agrees(&self, other: &Self, id: Id) -> bool {
                match id {
                    Id::Version => true,
                    Id::Preset => self.preset == other.preset,
                    $(Id::$id => self.$field == other.$field,)*
                    $(Id::$choice)|* => self.word(id) == other.word(id),
                    Id::Bet => self.bets == other.bets,
                    Id::Vintage(lab) => self.vintage(lab) == other.vintage(lab),
                    Id::Parameter(parameter) => self.number(parameter) == other.number(parameter),
                }
            }

            /// Takes an input of another scenario.
            pub(super) fn copy(&mut self, other: &Self, id: Id) {
                match id {
                    Id::Version | Id::Preset => {}
                    $(Id::$id => self.$field.clone_from(&other.$field),)*
                    $(Id::$choice)|* => other.word(id).into_iter().for_each(|it| self.set_word(it)),
                    Id::Bet => self.bets.clone_from(&other.bets),
                    Id::Vintage(lab) => {
                        self.set_vintage(lab, other.vintage(lab).id);
                    }
                    Id::Parameter(parameter) => {
                        self.set(parameter, other.number(parameter));
                    }
                }
            }

            /// The value of an input as a link writes it; bets have a pair each.
            pub(super) fn written(&self, id: Id) -> String {
                match id {
                    Id::Version => VERSION.to_owned(),
                    Id::Preset => self.preset.id().to_owned(),
                    $(Id::$id => written(&self.$field, $write),)*
                    $(Id::$choice => self.choices.$choice_field.word().to_owned(),)*
                    Id::Bet => String::new(),
                    Id::Vintage(lab) => self.vintage(lab).id.to_owned(),
                    Id::Parameter(parameter) => parameter.write(self.number(parameter)),
                }
            }

            /// Sets an input to the value that a text of a link has.
            pub(super) fn take(&mut self, id: Id, text: &str) -> Taken {
                match id {
                    Id::Version | Id::Preset | Id::Bet => Ok(()),
                    $(Id::$id => {
                        let take: fn(&mut Self, &str) -> Taken = $read;
                        take(self, text)
                    })*
                    $(Id::$choice => {
                        set(&mut self.choices.$choice_field, known($choice::from_word(text), text)?)
                    })*
                    // It was taken before all else.
                    Id::Vintage(lab) => known(lab.vintage(text), text).map(|_| ()),
                    Id::Parameter(parameter) => {
                        let value = parameter.read(text).or_else(|| read_as_typed(parameter, text));
                        within(self.set(parameter, known(value, text)?), text)
                    }
                }
            }
        }
    };
}

inputs! {
    values {
        /// The name a person gave the scenario.
        Name "name" Scenario name, Clone::clone, |it, text| within(it.rename(text), text);
        /// First month.
        Start "start" Scenario start, ToString::to_string,
            |it, text| within(it.set_start(known(text.parse().ok(), text)?), text);
        /// The year that figures speak of; no input of the ledger.
        Year "year" Scenario year, |it| it.word(),
            |it, text| within(it.show_year(known(YearShown::from_word(text), text)?), text);
        /// Tokens at given months, instead of growth.
        TokensPath "tokens_path" Tokens tokens_path, |it| it.write(write_money),
            |it, text| set(&mut it.tokens_path, nodes(text, read_tokens)?);
        /// Form of the rate path.
        Path "path" Rate path, |it| it.word().to_owned(),
            |it, text| set(&mut it.path, known(RatePath::from_word(text), text)?);
        /// Rates at given months.
        Rates "rates" Rate rates, |it| it.write(write),
            |it, text| set(&mut it.rates, nodes(text, read_rate)?);
        /// First month of the record that is replayed.
        HistoryFrom "history_from" Rate history_from, ToString::to_string,
            |it, text| within(it.set_history_from(known(text.parse().ok(), text)?), text);
    }
    choices {
        /// What holders are paid by.
        HolderBasis "holder_basis" Income holder_basis {
            /// A share of the short rate.
            Rate "rate",
            /// A share of reserve income after partners.
            Income "income",
            /// Everything but a fee that the issuer keeps.
            Rest "rest",
        }
        /// What dividends are a share of.
        DividendBase "dividend_base" Uses dividend_base {
            /// Net operating profit less purchases and bets.
            Profit "profit",
            /// The same with reported profit.
            Reported "reported",
            /// Everything above the floor.
            Excess "excess",
        }
        /// What pays the bets.
        BetsFrom "bets_from" Bets bets_from {
            /// Profit: the bet stays outside the reserve.
            Profit "profit",
            /// The reserve: the bet stands among its assets.
            Reserve "reserve",
        }
        /// How all bets end.
        Outcome "outcome" Bets outcome {
            /// Each as it is set.
            AsSet "as_set",
            /// All succeed.
            Foresight "foresight",
            /// All are lost.
            Tuition "tuition",
            /// Each flow weighted by its chance.
            Expected "expected",
        }
        /// How a run spreads over its days.
        StressProfile "stress_profile" Risk stress_profile {
            /// In equal parts.
            Even "even",
            /// Most at first: the weights halve four times.
            Front "front",
            /// As USDC in March 2023.
            UsdcMarch2023 "usdc_2023_03",
            /// As USDT in May 2022.
            UsdtMay2022 "usdt_2022_05",
            /// As USDT in November 2022.
            UsdtNovember2022 "usdt_2022_11",
            /// As BUSD in February 2023.
            BusdFebruary2023 "busd_2023_02",
            /// As `USDe` in October 2025.
            UsdeOctober2025 "usde_2025_10",
            /// As `USDe` in April 2026.
            UsdeApril2026 "usde_2026_04",
            /// As Silicon Valley Bank in March 2023.
            SvbMarch2023 "svb_2023_03",
            /// As the Reserve Primary Fund in September 2008.
            ReservePrimary2008 "reserve_primary_2008_09",
        }
        /// What is sold first in a run.
        SaleOrder "sale_order" Risk sale_order {
            /// What turns into cash soonest and loses least.
            LiquidFirst "liquid_first",
            /// A part of everything that can be sold.
            ProRata "pro_rata",
            /// Gold and bitcoin before bills.
            VolatileFirst "volatile_first",
        }
    }
}

impl Id {
    /// Every input: the words, then the parameters.
    pub fn all() -> impl Iterator<Item = Id> {
        Self::WORDS
            .iter()
            .copied()
            .chain(Parameter::ALL.iter().map(|parameter| Id::Parameter(*parameter)))
    }

    /// The key that a link is written with. Mark-up takes `&divide` for the sign ÷, so behind `&`
    /// no key may begin like one of its names.
    pub(crate) fn link_key(self) -> &'static str {
        match self {
            Self::Parameter(Parameter::Dividend) => "payout",
            Self::DividendBase => "payout_base",
            _ => self.key(),
        }
    }

    /// The input of that key, permanent or of a link.
    pub fn from_key(key: &str) -> Option<Self> {
        if key == "bets" {
            return Some(Self::Bet); // `bets=none` empties the book
        }
        Self::all().find(|id| id.key() == key || id.link_key() == key)
    }
}

// The type of the value first, so that the closures of the table need not name it.
fn written<T>(value: &T, write: impl Fn(&T) -> String) -> String {
    write(value)
}

#[expect(clippy::unnecessary_wraps, reason = "the form of a row of the table")]
fn set<T>(place: &mut T, value: T) -> Taken {
    *place = value;
    Ok(())
}

fn known<T>(value: Option<T>, text: &str) -> Result<T, NodeFault> {
    value.ok_or_else(|| NodeFault::Unreadable(text.to_owned()))
}

fn within(is_taken: bool, text: &str) -> Taken {
    if is_taken { Ok(()) } else { Err(NodeFault::OutOfRange(text.to_owned())) }
}

fn nodes(
    text: &str,
    read_value: impl Fn(&str) -> Option<Result<Decimal, ()>>,
) -> Result<Nodes, NodeFault> {
    if text == "none" { Ok(Nodes::default()) } else { Nodes::read(text, read_value) }
}

/// Reads a number that a person has put into a link with the marks of a box, where it can mean
/// one thing only: "$200bn", "5%", "5,0".
fn read_as_typed(parameter: Parameter, text: &str) -> Option<Decimal> {
    let text = text.strip_prefix("us$").or_else(|| text.strip_prefix('$')).unwrap_or(text);
    let text = text.strip_suffix('%').unwrap_or(text);
    let Some((whole, rest)) = text.split_once(',') else { return parameter.read(text) };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let is_group = |group: &str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    let figures = rest.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let are_groups = figures.split('.').next().is_some_and(|rest| rest.split(',').all(is_group));
    let is_grouped = are_groups && !whole.is_empty() && whole.len() <= 3 && !whole.starts_with('0');
    let is_count = Quantity::from(parameter).is_grouped();
    match (is_grouped, is_count) {
        (true, true) => parameter.read(&text.replace(',', "")),
        // "1,836" of a rate can be either.
        (true, false) => None,
        (false, _) if rest.contains([',', '.']) || digits == 0 => None,
        (false, _) => parameter.read(&text.replace(',', ".")),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_key_finds_its_input_and_is_used_once() {
        let keys: HashSet<_> = Id::all().map(Id::key).collect();
        assert_eq!(keys.len(), Id::all().count());
        assert!(Id::all().all(|id| Id::from_key(id.key()) == Some(id)));
        assert_eq!(Id::from_key("qx"), None);
        assert_eq!(Id::from_key("bets"), Some(Id::Bet));
    }

    /// What mark-up reads as a sign even without a semicolon behind it.
    const ENTITIES: &str = "AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute \
Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT \
REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar \
ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute \
icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm \
oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute \
ucirc ugrave uml uuml yacute yen yuml";

    /// Keys that mark-up would not leave as they are behind `&`.
    fn mistaken(keys: impl IntoIterator<Item = &'static str>) -> Vec<&'static str> {
        let is_sign = |key: &&str| ENTITIES.split(' ').any(|entity| key.starts_with(entity));
        keys.into_iter().filter(is_sign).collect()
    }

    #[test]
    fn mark_up_leaves_every_key_of_a_link_as_it_is() {
        assert_eq!(mistaken(Id::all().map(Id::link_key).chain(["bets", "z", "pin"])), [""; 0]);
        assert_eq!(mistaken(Id::all().map(Id::key)), ["dividend_base", "dividend"]);
        assert!(Id::all().all(|id| Id::from_key(id.link_key()) == Some(id)));
    }
}
