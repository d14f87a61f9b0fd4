//! A cell of a table: a number with its format, why there is none, or what a row is called.
//!
//! The page, the file and what is read at a position write the same cell; a language comes in only
//! there. Not here: rows and columns, see [`super::table`].

use rust_decimal::Decimal;

use super::numeral::{PLACES_AMOUNT, fixed, float};
use super::origin::Origin;
use crate::analysis::{AsOf, Claim, Regulation, RuleTest, UsualRange};
use crate::scenario::{Id, Letter, Parameter, Preset};
use crate::text::book::BetName;
use crate::text::comparison::{Company, Measure};
use crate::text::{DASH, Language, decimal, signed};
use crate::unit::{Month, Number};

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// An exact number.
    Exact(Decimal, Format),
    /// A float.
    Float(f64, Format),
    /// There is none, and why; in files nothing.
    None(Absence),
    /// What a row is called.
    Header(Header),
    /// Where the number before it comes from; on the page it stands below that.
    Origin(Origin),
}

/// Why a cell has no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// A divisor is nought, or no rate does it.
    Undefined,
    /// It cannot be told, or there is nothing to tell.
    Untold,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// USD.
    Usd,
    /// A change in USD, with its sign.
    Change,
    /// A plain number with so many decimals on the page.
    Number(u32),
    /// A change in points, with its sign and so many decimals on the page.
    Points(u32),
    /// Percent with so many decimals on the page.
    Percent(u32),
    /// A share in percent that a file holds to twelve places.
    Share(u32),
    /// A multiple.
    Multiple,
    /// Months to a tenth.
    Months,
    /// People.
    People,
    /// A whole number: of a month or a year.
    Whole,
    /// Days.
    Days,
    /// Basis points.
    BasisPoints,
}

/// What a column or a row is called.
#[derive(Clone, Debug, PartialEq)]
#[allow(unpredictable_function_pointer_comparisons, reason = "one that seems another is said anew")]
pub enum Header {
    /// Words of the page.
    Words(fn(Language) -> &'static str),
    /// Words of the page with a name in them.
    With(fn(Language, &str) -> String, &'static str),
    /// The same in every language.
    Name(String),
    /// A preset.
    Preset(Preset),
    /// A bet.
    Bet(BetName),
    /// A month.
    Month(Month),
    /// Months of a calendar year, from the first on.
    Year(Month, u32),
    /// The total of those.
    YearTotal(Month, u32),
    /// The total of so many months.
    Total(u32),
    /// A measure of a company.
    Measure(Measure),
    /// A company, and the year that a laboratory's figures speak of.
    Company(Company, i32),
    /// A rule.
    Regulation(Regulation),
    /// How far it has come.
    RuleStatus(Regulation),
    /// A test of one.
    RuleTest(&'static RuleTest),
    /// A claim of the article at a time, in the words of a function.
    Claim(fn(Language, Claim, AsOf) -> String, Claim, AsOf),
    /// A number a person sets.
    Parameter(Parameter),
    /// A value of it.
    Value(Parameter, Decimal),
    /// Its usual range.
    Range(Parameter, UsualRange),
    /// A quantity of a pinned scenario.
    Letter(Letter, fn(Language) -> &'static str),
    /// By how much a quantity is more than that of A, whether in points.
    LessA(fn(Language) -> &'static str, bool),
}

impl From<fn(Language) -> &'static str> for Header {
    fn from(words: fn(Language) -> &'static str) -> Self {
        Self::Words(words)
    }
}

impl Header {
    /// Its words.
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Words(words) => words(language).to_owned(),
            Self::With(words, name) => words(language, name),
            Self::Name(name) => name.clone(),
            Self::Preset(preset) => language.preset_name(*preset).to_owned(),
            Self::Bet(name) => name.say(language),
            Self::Month(month) => language.date(*month),
            Self::Year(first, 12) => language.year(*first),
            Self::Year(first, months) => {
                language.part_of_year(&language.year(*first), &language.month_count(*months))
            }
            Self::YearTotal(first, months) => {
                language.total_of(&Self::Year(*first, *months).text(language))
            }
            Self::Total(months) => language.total_of(&language.month_count(*months)),
            Self::Measure(measure) => language.measure(*measure).to_owned(),
            Self::Company(company, year) => language.company(*company, *year),
            Self::Regulation(rule) => language.regulation(*rule).to_owned(),
            Self::RuleStatus(rule) => language.rule_status(*rule),
            Self::RuleTest(test) => language.rule_test(test),
            Self::Claim(words, claim, as_of) => words(language, *claim, *as_of),
            Self::Parameter(parameter) => language.label(Id::Parameter(*parameter)).to_owned(),
            Self::Value(parameter, value) => language.value_text(*parameter, *value),
            Self::Range(parameter, range) => language.usual_range(*parameter, *range),
            Self::Letter(letter, name) => language.of_letter(letter.word(), name(language)),
            Self::LessA(name, false) => language.less_a(name(language)),
            Self::LessA(name, true) => language.less_a_points(name(language)),
        }
    }
}

impl Format {
    /// A number as it stands on the page, an amount to so many significant digits.
    pub(super) fn text(self, language: Language, value: f64, digits: u32) -> String {
        match self {
            Self::Usd => language.money(value, digits),
            Self::Change => language.money_change(value, digits),
            Self::Number(decimals) => decimal(value, decimals),
            Self::Points(decimals) => signed(value, decimals),
            Self::Percent(decimals) | Self::Share(decimals) => language.percent(value, decimals),
            Self::Multiple => language.multiple(value),
            Self::Months => language.tenths_short(value),
            Self::People => language.people(value),
            Self::Whole => language.year_number(value),
            Self::Days => language.in_days(&decimal(value, u32::from(value.fract() != 0.0))),
            Self::BasisPoints => language.in_basis_points(&decimal(value, 1)),
        }
    }

    /// The same of a change.
    fn of_change(self) -> Self {
        match self {
            Self::Usd => Self::Change,
            Self::Percent(decimals) => Self::Points(decimals),
            format => format,
        }
    }

    /// Places in files.
    fn places(self) -> u32 {
        match self {
            Self::Whole => 0,
            Self::Share(_) => 12,
            _ => PLACES_AMOUNT,
        }
    }
}

impl Cell {
    /// Nothing to tell.
    pub(super) const NONE: Self = Self::None(Absence::Untold);

    /// A float, or that it is not defined.
    pub(super) fn or_none(value: Option<f64>, format: Format) -> Self {
        value.map_or(Self::None(Absence::Undefined), |value| Self::Float(value, format))
    }

    /// By how much it is more than another; nothing to tell where one of them has no number.
    pub(super) fn less(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Exact(own, format), Self::Exact(other, _)) => own
                .checked_sub(*other)
                .map_or(Self::NONE, |change| Self::Exact(change, format.of_change())),
            (Self::Float(own, format), Self::Float(other, _)) => {
                Self::Float(own - other, format.of_change())
            }
            _ => Self::NONE,
        }
    }

    /// A name that stands in a file as it is.
    pub(super) fn name(words: &str) -> Self {
        Self::Header(Header::Name(words.to_owned()))
    }

    /// As it stands on the page, amounts to so many significant digits.
    pub fn text(&self, language: Language, digits: u32) -> String {
        match self {
            Self::Exact(_, format) | Self::Float(_, format) => {
                format.text(language, self.number().unwrap_or(f64::NAN), digits)
            }
            Self::None(Absence::Undefined) => language.texts().status().none.to_owned(),
            Self::None(Absence::Untold) => DASH.to_owned(),
            Self::Header(header) => header.text(language),
            Self::Origin(origin) => origin.text(language),
        }
    }

    /// Its number, where it has one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Exact(value, _) => Some(f64::from_decimal(*value)),
            Self::Float(value, _) => Some(*value),
            Self::None(_) | Self::Header(_) | Self::Origin(_) => None,
        }
    }

    /// Its numeral in a file; none where it holds words.
    pub fn numeral(&self) -> Option<String> {
        Some(match self {
            Self::Exact(value, Format::Percent(_)) => value.normalize().to_string(),
            Self::Exact(value, format) => fixed(*value, format.places()),
            Self::Float(value, format) => float(*value, format.places()),
            Self::None(_) => String::new(),
            Self::Header(Header::Month(month)) => month.to_string(),
            Self::Header(Header::Year(first, _)) => first.year().to_string(),
            Self::Header(_) | Self::Origin(_) => return None,
        })
    }

    /// Its words in a file, the same in every language: they may be what a person has written.
    pub fn words(&self) -> String {
        match self {
            Self::Header(Header::Name(name)) => name.clone(),
            Self::Origin(origin) => origin.word(),
            _ => String::new(),
        }
    }
}
