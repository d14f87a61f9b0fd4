//! Which control stands in which group, and what a control says of an input that is no number.
//!
//! Seven groups; three to five controls of each show, the others on demand, a changed one always.
//! Every input stands exactly once, bets, labs and what the risk desk tests excepted: they have a view of their own.
//! Not here: the table of inputs ([`crate::scenario`]) and the controls themselves.

use crate::analysis::Headline;
use crate::scenario::{Group, Id, Parameter, Published, RatePath, Scenario, Shares, YearShown};
use crate::text::Language;

/// A group of controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlPanel {
    /// The short rate, its path and the time it runs.
    Rate,
    /// What is owed, what is held and what it earns.
    Reserve,
    /// Partners and holders.
    Income,
    /// Costs and other income.
    Costs,
    /// Purchases, dividends and the cushion they leave.
    Uses,
    /// Tokens that come and go.
    Redemptions,
    /// What falls, fails and runs.
    Shocks,
}

/// One control.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlItem {
    /// A number with its slider.
    Parameter(Parameter),
    /// The reserve bar with a row for each class.
    Mix,
    /// The form of the rate path with what it needs.
    Path,
    /// One word out of a few.
    Word(Id),
    /// Tokens at given months.
    TokensPath,
    /// The first month.
    Start,
    /// The name of the scenario.
    Name,
}

use ControlItem as I;
use Parameter as L;

const RATE: &[ControlItem] = &[
    I::Parameter(L::Rate),
    I::Path,
    I::Parameter(L::BillsWam),
    I::Parameter(L::Months),
    I::Start,
    I::Name,
];
const RESERVE: &[ControlItem] = &[
    I::Parameter(L::Tokens),
    I::Parameter(L::Buffer),
    I::Mix,
    I::Parameter(L::LoansSpread),
    I::Parameter(L::LoansBeta),
    I::Parameter(L::OtherLiabilities),
    I::Parameter(L::BillsBeta),
    I::Parameter(L::BillsSpread),
    I::Parameter(L::CashBeta),
    I::Parameter(L::CashSpread),
    I::Parameter(L::RepoBeta),
    I::Parameter(L::RepoSpread),
    I::Parameter(L::FundBeta),
    I::Parameter(L::FundSpread),
    I::Parameter(L::PaperBeta),
    I::Parameter(L::PaperSpread),
    I::Parameter(L::OtherYield),
    I::Parameter(L::GoldReturn),
    I::Parameter(L::BitcoinReturn),
    I::Parameter(L::EquitiesReturn),
];
const INCOME: &[ControlItem] = &[
    I::Parameter(L::HolderShare),
    I::Word(Id::HolderBasis),
    I::Parameter(L::HolderFee),
    I::Parameter(L::PartnerShare),
    I::Parameter(L::PartnerFixed),
];
const COSTS: &[ControlItem] = &[
    I::Parameter(L::Staff),
    I::Parameter(L::StaffCost),
    I::Parameter(L::OtherCost),
    I::Parameter(L::Custody),
    I::Parameter(L::Tax),
    I::Parameter(L::LoanLoss),
    I::Parameter(L::OtherIncome),
];
const USES: &[ControlItem] = &[
    I::Parameter(L::BitcoinShare),
    I::Parameter(L::GoldShare),
    I::Parameter(L::Dividend),
    I::Word(Id::DividendBase),
    I::Parameter(L::Floor),
    I::Parameter(L::GoldIssuance),
    I::Parameter(L::BitcoinIssuance),
    I::Parameter(L::LoansIssuance),
];
const REDEMPTIONS: &[ControlItem] = &[
    I::Parameter(L::Growth),
    I::Parameter(L::Turnover),
    I::Parameter(L::RedemptionFee),
    I::TokensPath,
];
const SHOCKS: &[ControlItem] = &[
    I::Parameter(L::ShockMonth),
    I::Parameter(L::BitcoinShock),
    I::Parameter(L::GoldShock),
    I::Parameter(L::RunShare),
    I::Parameter(L::RunMonth),
    I::Parameter(L::EquitiesShock),
    I::Parameter(L::LoansShock),
    I::Parameter(L::CashFrozen),
    I::Parameter(L::FrozenMonths),
    I::Parameter(L::FrozenLoss),
    I::Parameter(L::RunMonths),
    I::Parameter(L::GoldHaircut),
    I::Parameter(L::BitcoinHaircut),
];

impl ControlPanel {
    /// Every group in the order of the column.
    pub const ALL: [Self; 7] = [
        Self::Rate,
        Self::Reserve,
        Self::Income,
        Self::Costs,
        Self::Uses,
        Self::Redemptions,
        Self::Shocks,
    ];

    /// Its controls, those that always show first.
    pub fn items(self) -> &'static [ControlItem] {
        match self {
            Self::Rate => RATE,
            Self::Reserve => RESERVE,
            Self::Income => INCOME,
            Self::Costs => COSTS,
            Self::Uses => USES,
            Self::Redemptions => REDEMPTIONS,
            Self::Shocks => SHOCKS,
        }
    }

    /// How many controls always show.
    fn always(self) -> usize {
        match self {
            Self::Rate => 3,
            Self::Reserve | Self::Redemptions => 4,
            Self::Income | Self::Costs | Self::Uses | Self::Shocks => 5,
        }
    }

    /// The controls that show: the first few, the changed ones, and all where the group is open.
    pub fn shown(self, changed: &[Id], is_open: bool) -> Vec<ControlItem> {
        let items = self.items().iter().enumerate();
        let shows = |(place, item): &(usize, &ControlItem)| {
            is_open || *place < self.always() || item.ids().iter().any(|id| changed.contains(id))
        };
        items.filter(shows).map(|(_, item)| *item).collect()
    }

    /// The inputs of all its controls.
    pub fn ids(self) -> Vec<Id> {
        self.items().iter().flat_map(|item| item.ids()).collect()
    }

    /// The figure its curves show.
    pub(crate) fn headline(self) -> Headline {
        match self {
            Self::Uses => Headline::Excess,
            Self::Shocks => Headline::Low,
            _ => Headline::Profit,
        }
    }

    /// Its title.
    pub fn title(self, language: Language) -> &'static str {
        language.group(self.group())
    }

    /// Its title as short as a tab.
    pub(crate) fn tab(self, language: Language) -> &'static str {
        language.group_tab(self.group())
    }

    fn group(self) -> Group {
        match self {
            Self::Rate => Group::Rate,
            Self::Reserve => Group::Reserve,
            Self::Income => Group::Income,
            Self::Costs => Group::Costs,
            Self::Uses => Group::Uses,
            Self::Redemptions => Group::Tokens,
            Self::Shocks => Group::Shock,
        }
    }

    /// What its curves show, in words: "small curves: profit".
    pub fn curve(self, language: Language, scenario: &Scenario) -> String {
        match self.headline() {
            Headline::Profit => {
                let curve = language.texts().groups().curve_profit;
                match scenario.year() {
                    YearShown::Number(1) => curve.to_owned(),
                    year => language.curve_of(curve, &language.year_shown(year)),
                }
            }
            Headline::Low => language.texts().groups().curve_low.to_owned(),
            Headline::Excess => {
                let months = i32::try_from(scenario.months()).unwrap_or(1);
                language.curve_cushion(&language.date(scenario.start().plus(months - 1)))
            }
        }
    }
}

impl ControlItem {
    /// The inputs it sets.
    pub fn ids(self) -> Vec<Id> {
        match self {
            Self::Parameter(parameter) => vec![Id::Parameter(parameter)],
            Self::Mix => {
                Shares::Mix.parameters().iter().map(|parameter| Id::Parameter(*parameter)).collect()
            }
            Self::Path => vec![
                Id::Path,
                Id::Rates,
                Id::HistoryFrom,
                Id::Parameter(L::RateFrom),
                Id::Parameter(L::RateEnd),
                Id::Parameter(L::RateMonths),
            ],
            Self::Word(id) => vec![id],
            Self::TokensPath => vec![Id::TokensPath],
            Self::Start => vec![Id::Start],
            Self::Name => vec![Id::Name],
        }
    }
}

/// What was changed, as a person counts it: a form of the path with all it needs is one.
pub fn changes(changed: &[Id]) -> Vec<Id> {
    let path = ControlItem::Path.ids();
    let is_of_form = |id: &Id| changed.contains(&Id::Path) && *id != Id::Path && path.contains(id);
    changed.iter().copied().filter(|id| !is_of_form(id)).collect()
}

/// The inputs that a change sets: those that go with a form of the path among them.
pub(crate) fn ids_of_change(id: Id) -> Vec<Id> {
    if id == Id::Path { ControlItem::Path.ids() } else { vec![id] }
}

/// The value of any input, finished: "4.10 %", "Glide", "3 points".
pub(crate) fn value_text(language: Language, scenario: &Scenario, id: Id) -> String {
    match id {
        Id::Version => String::new(),
        Id::Preset => language.preset_name(scenario.base()).to_owned(),
        Id::Name if scenario.name().is_empty() => language.texts().status().none.to_owned(),
        Id::Name => scenario.name().to_owned(),
        Id::Start => language.date(scenario.start()),
        Id::Year => language.year_shown(scenario.year()),
        Id::TokensPath => language.point_count(scenario.tokens_path().as_slice().len()),
        Id::Path => path_text(language, scenario),
        Id::Rates => language.point_count(scenario.rates().as_slice().len()),
        Id::HistoryFrom => language.date(scenario.history_from()),
        Id::HolderBasis
        | Id::DividendBase
        | Id::BetsFrom
        | Id::Outcome
        | Id::StressProfile
        | Id::SaleOrder => scenario.word(id).map_or("", |word| language.word(word)).to_owned(),
        Id::Bet => language.bet_count(scenario.bets().len()),
        Id::Vintage(lab) => language.vintage(scenario.vintage(lab).id),
        Id::Parameter(parameter) => language.value_text(parameter, scenario.number(parameter)),
    }
}

/// The same before a person changes it.
pub(crate) fn published_text(language: Language, published: &Published, id: Id) -> String {
    match id {
        Id::Parameter(parameter) => language.value_text(parameter, published.number(parameter)),
        _ => value_text(language, published.scenario(), id),
    }
}

/// The form of the path, of a glide with its end: "Glide to 2.83 %".
fn path_text(language: Language, scenario: &Scenario) -> String {
    let name = language.rate_path(scenario.path);
    if scenario.path != RatePath::Ramp {
        return name.to_owned();
    }
    language.glide_to(name, &language.value_text(L::RateEnd, scenario.number(L::RateEnd)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Preset, decode};

    #[test]
    fn every_input_has_exactly_one_control() {
        let placed: Vec<Id> = ControlPanel::ALL.into_iter().flat_map(ControlPanel::ids).collect();
        for id in Id::all() {
            let elsewhere = matches!(id, Id::Version | Id::Preset | Id::Year)
                || matches!(id.group(), Group::Bets | Group::Labs | Group::Risk);
            let count = placed.iter().filter(|placed| **placed == id).count();
            assert_eq!(count, usize::from(!elsewhere), "{id:?}");
        }
    }

    #[test]
    fn three_to_five_show_and_a_changed_one_always() {
        for panel in ControlPanel::ALL {
            let shown = panel.shown(&[], false);
            assert!((3..=5).contains(&shown.len()), "{panel:?}");
            assert_eq!(panel.shown(&[], true), panel.items());
        }
        let changed = [Id::Parameter(L::OtherYield)];
        let shown = ControlPanel::Reserve.shown(&changed, false);
        assert_eq!(shown.last(), Some(&I::Parameter(L::OtherYield)));
        assert_eq!(shown.len(), 5);
    }

    #[test]
    fn a_group_says_what_its_curves_show() {
        let scenario = Scenario::preset(Preset::default());
        let says = |panel: ControlPanel| panel.curve(Language::English, &scenario);
        assert_eq!(says(ControlPanel::Rate), "small curves: profit");
        assert_eq!(says(ControlPanel::Uses), "small curves: the cushion in Jun 2031");
        assert_eq!(says(ControlPanel::Shocks), "small curves: the lowest cushion");
        let (later, _) = decode("year=2");
        assert_eq!(
            ControlPanel::Rate.curve(Language::English, &later),
            "small curves: profit, year 2"
        );
    }

    #[test]
    fn a_new_glide_is_one_change() {
        let (mut scenario, _) = decode("");
        scenario.choose_path(RatePath::Ramp, &[]);
        assert!(scenario.changed().len() > 1);
        assert_eq!(changes(&scenario.changed()), [Id::Path]);
        let text = value_text(Language::English, &scenario, Id::Path).replace('\u{a0}', " ");
        assert_eq!(text, "Glide to 2.83 %");
        for id in ids_of_change(Id::Path) {
            scenario.reset(id);
        }
        assert_eq!(scenario.changed(), []);
        let (own, _) = decode("rate=4&tax=1");
        assert_eq!(changes(&own.changed()).len(), 2);
    }

    #[test]
    fn every_group_has_a_tab_of_its_own() {
        for language in Language::ALL {
            let tabs = ControlPanel::ALL.map(|panel| panel.tab(language));
            for (place, tab) in tabs.iter().enumerate() {
                assert!(!tab.is_empty() && !tabs[..place].contains(tab), "{tab}");
                assert!(tab.chars().count() <= 11, "{tab} is too long for a tab");
            }
        }
    }

    #[test]
    fn every_value_has_a_text() {
        let (scenario, _) = decode("path=nodes&rates=0:4,60:2&name=mine&tokens_path=0:1bn");
        for language in Language::ALL {
            for id in Id::all().filter(|id| *id != Id::Version) {
                assert!(!value_text(language, &scenario, id).is_empty(), "{id:?}");
            }
        }
        assert_eq!(value_text(Language::English, &scenario, Id::Rates), "2 points");
        assert_eq!(value_text(Language::Japanese, &scenario, Id::TokensPath), "1点");
    }
}
