//! Words of the comparison with others: companies, measures and the table of both.
//!
//! What is divided by what, and what paying the holders does, stand in [`said`]. Not here: which
//! findings hold; `figure` decides. Words of the race with the laboratories are in
//! [`super::race`].

mod said;

#[cfg(test)]
pub(super) use said::{FOUND as SAID_FOUND, ROWS as SAID};
pub(crate) use said::{Funding, Limit, Pay, PerHead, Productivity};

use super::Language;
use super::label::{names, phrases};
use super::message::messages;
use crate::scenario::Lab;

/// A company of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Company {
    /// The issuer as it is set.
    Issuer,
    /// The same with Circle's distributors.
    Sharing,
    /// A bank on the same book.
    Bank,
    /// A laboratory.
    Lab(Lab),
}

impl Company {
    /// Every company, in the order of the table.
    pub(crate) const ALL: [Self; 5] = [
        Self::Issuer,
        Self::Sharing,
        Self::Bank,
        Self::Lab(Lab::OpenAi),
        Self::Lab(Lab::Anthropic),
    ];

    /// Stable name in files.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Issuer => "issuer",
            Self::Sharing => "sharing_issuer",
            Self::Bank => "bank",
            Self::Lab(lab) => lab.key(),
        }
    }
}

/// Measures: `Name "stable name" "unit", English, Japanese;`.
macro_rules! measures {
    ($($(#[$meaning:meta])* $name:ident $key:literal $unit:literal
        $english:literal, $japanese:literal;)*) => {
        /// A figure of a company.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Measure { $($(#[$meaning])* $name,)* }

        impl Measure {
            /// Every measure, in the order of the table.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Stable name in files.
            pub(crate) fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// Stable name of its unit in files.
            pub(crate) fn unit(self) -> &'static str {
                match self { $(Self::$name => $unit,)* }
            }
        }

        names! {
            /// The head of a measure's row.
            measure(Measure) { $(Measure::$name => $english, $japanese;)* }
        }
    };
}

measures! {
    /// Everything taken in.
    Revenue "revenue" "USD" "Revenue", "収入・売上高";
    /// Paid to holders and partners.
    PaidAway "paid_away" "USD" "Paid to holders and partners", "保有者と提携先への支払い";
    /// Costs.
    Costs "costs" "USD" "Costs", "経費";
    /// Profit, or loss below nought.
    Profit "profit" "USD" "Profit or loss", "利益または損失";
    /// People.
    Staff "staff" "people" "People", "従業員数";
    /// Revenue over people.
    RevenuePerEmployee "revenue_per_employee" "USD a head" "Revenue ÷ people", "収入÷従業員数";
    /// Profit over people.
    ProfitPerEmployee "profit_per_employee" "USD a head" "Profit ÷ people", "利益÷従業員数";
    /// Margin after holders and partners.
    Margin "margin" "percent" "Interest margin after what is paid away", "支払い後の利ざや";
    /// Costs over income.
    CostIncome "cost_income" "percent" "Costs ÷ income", "経費÷収入";
    /// Short rate at which profit is nought.
    BreakEvenRate "break_even_rate" "percent"
        "Breaks even at a bill rate of", "損益分岐の短期国債利回り";
    /// First year without a loss.
    BreakEvenYear "break_even_year" "year" "Breaks even in", "黒字になる年";
}

messages! {
    /// Under the table: which months and years stand beside each other.
    comparison_note(months: u32, own: &str, bank: &str)
        "Issuer, sharing issuer and bank: {months:the first month|the first # months}, computed. Laboratories: one calendar year, from press reports and leaks; their losses and cash burnt are not measured as the issuer’s profit is. The bank takes the issuer’s tokens as deposits and adds capital of 10\u{a0}% of them, so it starts with {bank} of assets against the issuer’s {own}; it holds bills in the place of any gold, bitcoin and listed shares.",
        "発行体、提携先へ払う発行体、銀行は最初の{months}か月の計算値。AI研究所は1暦年の報道と流出資料で、その損失や現金流出は発行体の利益と同じ測り方ではない。銀行はトークンと同額の預金に、その10%の自己資本を加え、開始時の資産は発行体の{own}に対して{bank}。金、ビットコイン、上場株式があれば、代わりに短期国債を持つ。";
    /// The head of a laboratory's column, with the year its figures speak of.
    lab_of_year(lab: &str, year: i32) "{lab}, {year}", "{lab}（{year}年）";
    /// The title of the comparison; of each employee, or in all.
    profits_beside(is_each: bool, own: f64, bank: f64)
        "Profit{is_each: per employee|} is {own:exact} here and {bank:exact} at a bank with the same deposits",
        "{is_each:従業員1人あたりの|}利益は、ここでは{own:exact}、同額の預金を持つ銀行では{bank:exact}";
    /// The same where one of them loses.
    results_beside(is_each: bool, own_loses: bool, own: f64, bank_loses: bool, bank: f64)
        "{is_each:Per employee, the|The} issuer {own_loses:loses|earns} {own:exact} and a bank with the same deposits {bank_loses:loses|earns} {bank:exact}",
        "{is_each:従業員1人あたり、|}ここでは{own:exact}の{own_loses:損失|利益}、同額の預金を持つ銀行では{bank:exact}の{bank_loses:損失|利益}";
}

phrases! {
    /// Beside a figure that the page worked out.
    computed "computed", "計算値";
    /// Beside a figure that a person has set.
    set_by_you "yours", "変更した値";
    /// In the place of a figure that a company does not have.
    does_not_apply "does not apply", "該当なし";
    /// In the place of a figure that no source gives.
    not_published "not found", "公表なし";
    /// What the comparison is about.
    comparison_subject "The issuer beside a bank and two laboratories", "発行体と銀行、2つのAI研究所";
    /// The head of the first column.
    measure_head "Figure", "項目";
}

names! {
    /// The head of a company's column; that of a laboratory names the year.
    own_company(Company) {
        Company::Issuer => "The issuer", "発行体";
        Company::Sharing => "If it shared like Circle", "Circle並みに提携先へ払う発行体";
        Company::Bank => "A bank, same deposits", "同額の預金を持つ銀行";
        Company::Lab(_) => "", "";
    }
}

impl Language {
    /// The head of a company's column; `year` is the one a laboratory's figures speak of.
    pub fn company(self, company: Company, year: i32) -> String {
        match company {
            Company::Lab(lab) => self.lab_of_year(lab.name(), year),
            own => self.own_company(own).to_owned(),
        }
    }

    /// The title of the comparison: what the issuer earns or loses and what the bank does, USD;
    /// for each employee where both employ somebody.
    pub(crate) fn comparison_title(self, [own, bank]: [f64; 2], is_each: bool) -> String {
        if own >= 0.0 && bank >= 0.0 {
            return self.profits_beside(is_each, own, bank);
        }
        self.results_beside(is_each, own < 0.0, own.abs(), bank < 0.0, bank.abs())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_company_and_measure_has_its_own_words() {
        for language in Language::ALL {
            let companies: HashSet<_> =
                Company::ALL.iter().map(|company| language.company(*company, 2026)).collect();
            assert_eq!(companies.len(), Company::ALL.len());
            let measures: HashSet<_> =
                Measure::ALL.iter().map(|measure| language.measure(*measure)).collect();
            assert_eq!(measures.len(), Measure::ALL.len());
        }
        let keys: HashSet<_> = Measure::ALL.iter().map(|measure| measure.key()).collect();
        assert_eq!(keys.len(), Measure::ALL.len());
    }

    #[test]
    fn a_loss_is_told_as_one() {
        let said = |amounts, is_each| {
            let said = Language::ALL.map(|language| language.comparison_title(amounts, is_each));
            said.map(|text| text.replace('\u{a0}', " "))
        };
        assert_eq!(
            said([33e6, -5e3], true),
            [
                "Per employee, the issuer earns $33.0 m and a bank with the same deposits loses $5,000",
                "従業員1人あたり、ここでは3,300万ドルの利益、同額の預金を持つ銀行では5,000ドルの損失",
            ]
        );
        assert_eq!(
            said([-1e9, 2e9], false)[0],
            "The issuer loses $1.00 bn and a bank with the same deposits earns $2.00 bn"
        );
        assert_eq!(
            said([1e9, 2e9], false)[0],
            "Profit is $1.00 bn here and $2.00 bn at a bank with the same deposits"
        );
    }
}
