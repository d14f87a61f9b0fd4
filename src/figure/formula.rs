//! Formulas of the method: a tree read from a plain notation, shown as `MathML` and said in words.
//!
//! `[tokens] * (1 + [$growth]) ^ (1 / 12)`: a name in brackets is a word of formulas or a column of
//! the ledger, with `$` an input, with `#` a figure; `*` is drawn as ·, `a / b` as a fraction of all that is multiplied
//! before it, `max(a; b)`, `min(a; b)` and `sum(what; of)` as such. Names are those of the reader's
//! language. Not here: which formula belongs to which entry ([`row`]), and what computes it: formulas
//! are read by people alone, though tests set the ledger's numbers into them.

mod name;
mod read;
mod row;

use crate::text::{FormulaUnit, Language, within_formula};

use name::name;
pub(crate) use name::{figure_name, quantity_name};
use read::read;
use row::FORMULAS;

/// An element of `MathML`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaNode {
    /// Its name: `math`, `mrow`, `mi`, `mn`, `mo`, `mfrac`, `msup`, `msub` or `mtext`.
    pub tag: &'static str,
    /// Its text; empty where it has children.
    pub text: String,
    /// What stands in it.
    pub children: Vec<FormulaNode>,
}

/// A formula in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormulaView {
    /// When it holds, where there is more than one.
    pub case: Option<&'static str>,
    /// Its drawing, a `math`.
    pub math: FormulaNode,
    /// The same in words, for people who listen.
    pub spoken: String,
    /// What it gives.
    pub unit: &'static str,
}

/// A formula of an entry.
#[derive(Clone, Copy, Debug)]
struct FormulaRow {
    /// Id of the entry.
    entry: &'static str,
    /// Key of the word that says when it holds; empty where it always does.
    case: &'static str,
    /// What it gives.
    unit: FormulaUnit,
    /// The formula in the plain notation.
    text: &'static str,
}

/// A sign between two pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Equals,
    Plus,
    Minus,
    Times,
}

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq)]
enum Formula {
    Name(&'static str),
    Number(&'static str),
    Pair(Box<Formula>, Sign, Box<Formula>),
    Negative(Box<Formula>),
    Fraction(Box<Formula>, Box<Formula>),
    Power(Box<Formula>, Box<Formula>),
    Group(Box<Formula>),
    Sum(&'static str, Box<Formula>),
    Largest(Vec<Formula>),
    Smallest(Vec<Formula>),
}

/// The formulas of an entry, in their order.
pub(crate) fn formulas(language: Language, entry: &str) -> Vec<FormulaView> {
    let rows = FORMULAS.iter().filter(|row| row.entry == entry);
    rows.filter_map(|row| view(language, row)).collect()
}

/// How many formulas there are.
#[cfg(test)]
pub(crate) fn count() -> usize {
    FORMULAS.len()
}

fn view(language: Language, row: &FormulaRow) -> Option<FormulaView> {
    let formula = read(row.text)?;
    let unit = language.formula_unit(row.unit);
    let spoken = formula.spoken(language);
    let ends = [
        language.spoken_end_fraction(),
        language.spoken_end_group(),
        language.spoken_end_sum(),
        language.spoken_end_choice(),
    ];
    // What ends with the formula need not be said to end.
    let mut said = spoken.as_str();
    while let Some(shorter) = ends.iter().find_map(|end| said.strip_suffix(*end)) {
        said = shorter;
    }
    Some(FormulaView {
        case: (!row.case.is_empty()).then(|| name(language, row.case)).flatten(),
        math: node("math", formula.drawn(language)),
        spoken: language.spoken_in(said, unit),
        unit,
    })
}

fn text(tag: &'static str, text: impl Into<String>) -> FormulaNode {
    FormulaNode { tag, text: text.into(), children: Vec::new() }
}

fn node(tag: &'static str, children: Vec<FormulaNode>) -> FormulaNode {
    FormulaNode { tag, text: String::new(), children }
}

/// One element, as the parts of a fraction and a power are.
fn one(mut children: Vec<FormulaNode>) -> FormulaNode {
    match (children.len(), children.pop()) {
        (1, Some(only)) => only,
        (_, Some(last)) => {
            children.push(last);
            node("mrow", children)
        }
        (_, None) => node("mrow", children),
    }
}

impl Formula {
    fn drawn(&self, language: Language) -> Vec<FormulaNode> {
        let drawn = |of: &Self| of.drawn(language);
        let words =
            |key: &str| text("mtext", within_formula(name(language, key).unwrap_or_default()));
        match self {
            Self::Name(key) => vec![words(key)],
            Self::Number("e") => vec![text("mi", "e")],
            Self::Number(number) => vec![text("mn", *number)],
            Self::Negative(of) => vec![text("mo", "−"), one(drawn(of))],
            Self::Pair(left, sign, right) => {
                let mut row = drawn(left);
                row.push(text("mo", sign.drawn()));
                row.extend(drawn(right));
                row
            }
            Self::Fraction(upper, lower) => {
                vec![node("mfrac", vec![one(drawn(upper)), one(drawn(lower))])]
            }
            Self::Power(base, exponent) => {
                vec![node("msup", vec![one(drawn(base)), one(drawn(exponent))])]
            }
            Self::Group(of) => vec![bracketed(drawn(of))],
            Self::Sum(over, of) => {
                let sign = node("msub", vec![text("mo", "∑"), words(over)]);
                let of = if matches!(**of, Self::Pair(_, Sign::Plus | Sign::Minus, _)) {
                    bracketed(drawn(of))
                } else {
                    one(drawn(of))
                };
                vec![sign, of]
            }
            Self::Largest(of) | Self::Smallest(of) => {
                let name = if matches!(self, Self::Largest(_)) { "max" } else { "min" };
                let mut row = Vec::new();
                for (place, piece) in of.iter().enumerate() {
                    if place > 0 {
                        row.push(text("mo", ","));
                    }
                    row.push(one(drawn(piece)));
                }
                vec![text("mi", name), bracketed(row)]
            }
        }
    }

    fn spoken(&self, language: Language) -> String {
        let said = |of: &Self| of.spoken(language);
        let all = |of: &[Self]| of.iter().map(said).collect::<Vec<_>>();
        let words = |key: &str| within_formula(name(language, key).unwrap_or_default());
        match self {
            Self::Name(key) => words(key),
            Self::Number(number) => (*number).to_owned(),
            Self::Negative(of) => language.spoken_negative(&said(of)),
            Self::Pair(left, sign, right) => {
                let (left, right) = (said(left), said(right));
                match sign {
                    Sign::Equals => language.spoken_equals(&left, &right),
                    Sign::Plus => language.spoken_plus(&left, &right),
                    Sign::Minus => language.spoken_minus(&left, &right),
                    Sign::Times => language.spoken_times(&left, &right),
                }
            }
            Self::Fraction(upper, lower) if upper.is_short() && lower.is_short() => {
                language.spoken_over(&said(upper), &said(lower))
            }
            Self::Fraction(upper, lower) => language.spoken_fraction(&said(upper), &said(lower)),
            Self::Power(base, exponent) => language.spoken_power(&said(base), &said(exponent)),
            Self::Group(of) => language.spoken_group(&said(of)),
            Self::Sum(over, of) => language.spoken_sum(&words(over), &said(of)),
            Self::Largest(of) => language.spoken_largest(all(of)),
            Self::Smallest(of) => language.spoken_smallest(all(of)),
        }
    }

    fn is_short(&self) -> bool {
        matches!(self, Self::Name(_) | Self::Number(_))
    }

    /// The same without brackets that its place makes needless.
    fn bare(self) -> Self {
        match self {
            Self::Group(of) => *of,
            other => other,
        }
    }
}

fn bracketed(of: Vec<FormulaNode>) -> FormulaNode {
    let mut row = vec![text("mo", "(")];
    row.extend(of);
    row.push(text("mo", ")"));
    node("mrow", row)
}

impl Sign {
    fn drawn(self) -> &'static str {
        match self {
            Self::Equals => "=",
            Self::Plus => "+",
            Self::Minus => "−",
            Self::Times => "·",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::analysis::{BaselShock, BreakEven, Durations, Run, ladder, rate_volume};
    use crate::figure::ledger::COLUMNS;
    use crate::model::{Period, Projection, Row, project};
    use crate::scenario::Parameter;
    use crate::scenario::{Class, Scenario, Unit, YearShown, decode};
    use crate::text::FORMULA_WORDS;
    use crate::unit::{Exact, Number};

    /// A number for a name; of a sum, for the thing at a place, and how many there are.
    type Of<'a> = &'a dyn Fn(&str, usize) -> f64;

    fn value(formula: &Formula, of: Of<'_>, place: usize) -> f64 {
        let at = |formula: &Formula| value(formula, of, place);
        match formula {
            Formula::Name(key) => of(key, place),
            Formula::Number("e") => std::f64::consts::E,
            Formula::Number(number) => number.parse().unwrap(),
            Formula::Pair(left, sign, right) => match sign {
                Sign::Equals => panic!("an equation has no value"),
                Sign::Plus => at(left) + at(right),
                Sign::Minus => at(left) - at(right),
                Sign::Times => at(left) * at(right),
            },
            Formula::Negative(of) => -at(of),
            Formula::Fraction(upper, lower) => at(upper) / at(lower),
            Formula::Power(base, exponent) => at(base).powf(at(exponent)),
            Formula::Group(of) => at(of),
            Formula::Sum(over, each) => {
                let places = (0_u32..).take_while(|place| f64::from(*place) < of(over, 0));
                places.map(|place| value(each, of, place as usize)).sum()
            }
            Formula::Largest(list) => list.iter().map(at).fold(f64::MIN, f64::max),
            Formula::Smallest(list) => list.iter().map(at).fold(f64::MAX, f64::min),
        }
    }

    /// What the formula for a name gives, of an entry.
    fn right(entry: &str, name: &str, case: &str, of: Of<'_>) -> f64 {
        let mut found = FORMULAS.iter().filter(|row| row.entry == entry && row.case == case);
        let row = found.find(|row| row.text.starts_with(&format!("[{name}] ="))).unwrap();
        let Some(Formula::Pair(_, _, right)) = read(row.text) else { panic!("{}", row.text) };
        value(&right, of, 0)
    }

    fn near(found: f64, wanted: f64, what: &str) {
        let within = 0.01_f64.max(wanted.abs() * 1e-9);
        assert!((found - wanted).abs() <= within, "{what}: {found} {wanted}");
    }

    /// The input behind a word that a formula calls otherwise than its control.
    fn set_by(word: &str) -> Option<&'static str> {
        Some(match word {
            "rate_start" => "rate",
            "partners_share" => "partner_share",
            "holders_share" => "holder_share",
            "other_income_a_year" => "other_income",
            "loan_loss_rate" => "loan_loss",
            "tax_rate" => "tax",
            "payout" => "dividend",
            _ => return None,
        })
    }

    fn fraction(scenario: &Scenario, key: &str) -> f64 {
        let parameter = Parameter::from_key(key).unwrap();
        let number = f64::from_decimal(scenario.number(parameter));
        match parameter.row().unit {
            Unit::Percent | Unit::PercentAYear => number / 100.0,
            Unit::BasisPoints | Unit::BasisPointsAYear => number / 1e4,
            _ => number,
        }
    }

    /// Numbers of a month of the ledger under the names of formulas.
    struct Month<'a> {
        scenario: &'a Scenario,
        projection: &'a Projection<Exact>,
        row: &'a Row<Exact>,
    }

    impl Month<'_> {
        fn before(&self) -> Option<&Row<Exact>> {
            (self.row.month as usize).checked_sub(2).map(|place| &self.projection.rows[place])
        }

        fn held(&self, class: Class) -> f64 {
            let held = self.before().map_or(self.projection.opening.holdings, |row| row.holdings);
            held.of(class).to_f64()
        }

        fn curve(&self, class: &str) -> f64 {
            let number = |what: &str| fraction(self.scenario, &format!("{class}_{what}"));
            (number("beta") * self.row.rate.number().to_f64() + number("spread")).max(0.0)
        }

        fn of(&self, key: &str, place: usize) -> f64 {
            let (row, opening) = (self.row, &self.projection.opening);
            let class = Class::ALL[place];
            let earlier = |of: fn(&Row<Exact>) -> f64, start: f64| self.before().map_or(start, of);
            let is_on = |share: &str| {
                let [first, months] =
                    ["run_month", "run_months"].map(|key| self.of(&format!("${key}"), 0));
                let month = f64::from(row.month);
                fraction(self.scenario, share) > 0.0 && month >= first && month < first + months
            };
            match key {
                _ if key.starts_with('$') && key.ends_with("_haircut") && !is_on("run_share") => {
                    0.0
                }
                _ if key.starts_with('$') => fraction(self.scenario, &key[1..]),
                _ if set_by(key).is_some() => fraction(self.scenario, set_by(key).unwrap()),
                "classes" => 10.0,
                "holding" => self.held(class),
                "yield" => {
                    let period = self.projection.period(YearShown::All);
                    Period::yield_of(&period, class, row).number().to_f64()
                }
                "days" => row.date.year_part().days::<f64>(),
                "year_days" => row.date.year_part().days_of_year::<f64>(),
                "rate" => row.rate.number().to_f64(),
                "bill_yield" => self.curve("bills"),
                "book_yield" => row.ladder.number().to_f64(),
                "book_before" => {
                    earlier(|row| row.ladder.number().to_f64(), opening.ladder.number().to_f64())
                }
                "tokens_open" => earlier(|row| row.tokens.to_f64(), opening.tokens.to_f64()),
                "queue_open" => earlier(|row| row.queue.to_f64(), 0.0),
                "excess_open" => earlier(|row| row.excess.to_f64(), opening.excess.to_f64()),
                "assets_open" => earlier(|row| row.assets.to_f64(), opening.assets().to_f64()),
                "loans_open" => self.held(Class::Loans),
                "net" => row.tokens.to_f64() - self.of("tokens_open", 0),
                "issued" => row.issued.to_f64(),
                "paid" => row.redeemed.to_f64(),
                "paid_liquid" => (row.issued - row.flow_liquid).to_f64(),
                "liquid" => Class::ALL[..5].iter().map(|class| self.held(*class)).sum(),
                "gold_now" => self.held(Class::Gold),
                "bitcoin_now" => self.held(Class::Bitcoin),
                "run" if !is_on("run_share") => 0.0,
                "run" => self.right("step-tokens", "run"),
                "tokens_at_run" => {
                    let first = self.scenario.count(Parameter::RunMonth) as usize;
                    self.projection.rows[first - 2].tokens.to_f64()
                }
                "asked" => self.right("step-tokens", "asked"),
                "payable" => self.right("step-redemption", "payable"),
                "before_tax" => (row.profit + row.tax).to_f64(),
                "month_of" => f64::from(row.month),
                "bets_outside" => row.bets.to_f64(),
                _ => COLUMNS.iter().find(|column| column.key == key).unwrap().float(row),
            }
        }

        fn right(&self, entry: &str, name: &str) -> f64 {
            self.right_case(entry, name, "")
        }

        fn right_case(&self, entry: &str, name: &str, case: &str) -> f64 {
            right(entry, name, case, &|key, place| self.of(key, place))
        }

        /// Holds the formulas of an entry against the ledger.
        fn agrees(&self, entry: &str, names: &[&str], case: &str) {
            for name in names {
                let what = format!("{name} of {entry} in month {}", self.row.month);
                near(self.right_case(entry, name, case), self.of(name, 0), &what);
            }
        }
    }

    fn months(link: &str, check: impl Fn(&Month<'_>)) {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        let projection = project::<Exact>(&scenario);
        for row in &projection.rows {
            check(&Month { scenario: &scenario, projection: &projection, row });
        }
    }

    const RICH: &str = "preset=tether-2026-06&bets=none&months=30&growth=-6&gold_return=0\
        &bitcoin_return=0&equities_return=0&cash=5&fund=3&paper=2&paper_spread=1&run_share=60\
        &run_month=4&run_months=3&gold_haircut=10&bitcoin_haircut=25&partner_share=20\
        &partner_fixed=0.1&redemption_fee=0.1&turnover=2&tax=21&payout=0&gold_share=0\
        &bitcoin_share=0&bills_wam=60&loan_loss=1&custody=2&other_income=10m&path=ramp&rate_end=2\
        &rate_from=3&rate_months=10";

    #[test]
    fn formulas_of_the_month_give_the_ledgers_numbers() {
        for (basis, case) in [("rate", "by_rate"), ("income", "by_income"), ("rest", "by_rest")] {
            let link = format!("{RICH}&holder_basis={basis}&holder_share=40&holder_fee=0.5");
            months(&link, |month| {
                month.agrees("step-shares", &["holders"], case);
                month.agrees("step-shares", &["partners"], "");
            });
        }
        months(RICH, |month| {
            month.agrees("step-rate", &["rate"], "by_ramp");
            month.agrees("step-yields", &["book_yield"], "");
            month.agrees("step-tokens", &["net", "issued"], "");
            month.agrees("step-redemption", &["paid", "queue"], "");
            month.agrees("step-interest", &["interest"], "");
            month.agrees("step-losses", &["losses"], "");
            month.agrees("step-costs", &["fees", "other_income", "costs"], "");
            month.agrees("step-profit", &["before_tax", "tax", "profit", "reported"], "");
            month.agrees("step-closing", &["excess"], "");
            month.agrees("step-closing", &["excess"], "by_ledger");
        });
        // Rates are small: what is near as an amount says nothing of them.
        months(RICH, |month| {
            let right = month.right("step-yields", "book_yield");
            assert!((right - month.of("book_yield", 0)).abs() < 1e-12);
            let right = month.right_case("step-rate", "rate", "by_ramp");
            assert!((right - month.of("rate", 0)).abs() < 1e-12);
        });
        let waits = |link: &str| {
            let run = Run::of_link(link);
            run.projection.rows.iter().any(|row| row.queue.to_f64() > 0.0)
        };
        assert!(waits(&RICH.replace("run_share=60", "run_share=99")));
        months(&RICH.replace("run_share=60", "run_share=99"), |month| {
            // While people wait the haircuts go on, which these names do not know.
            if month.of("queue_open", 0) == 0.0 {
                month.agrees("step-redemption", &["paid", "queue"], "");
            }
        });
    }

    #[test]
    fn formulas_of_marks_growth_uses_and_settlement_give_the_ledgers_numbers() {
        let calm = "preset=tether-2026-06&bets=none&months=14&growth=20&floor=1&loan_loss=0\
            &gold_share=10&bitcoin_share=5&gold_return=7&shock_month=5&gold_shock=30";
        for (base, case) in
            [("profit", "by_profit"), ("reported", "by_reported"), ("excess", "by_excess")]
        {
            months(&format!("{calm}&payout=60&payout_base={base}"), |month| {
                let of = |key: &str, place: usize| match key {
                    "free" => 1e20,
                    "excess_so_far" => {
                        month.of("excess_open", 0) + month.of("profit", 0) + month.of("marks", 0)
                    }
                    "room" => month.of("room", 0),
                    _ => month.of(key, place),
                };
                let room = right("step-uses", "room", "", &of);
                let with_room = |key: &str, place: usize| match key {
                    "room" => room,
                    _ => of(key, place),
                };
                let base = right("step-uses", "dividend_base", case, &with_room);
                let with_base = |key: &str, place: usize| match key {
                    "dividend_base" => base,
                    _ => with_room(key, place),
                };
                let found = right("step-uses", "dividends", "", &with_base);
                near(found, month.of("dividends", 0), &format!("dividends {case}"));
            });
        }
        months(calm, |month| {
            let row = month.row;
            let gold = |key: &str, _: usize| match key {
                "holding" => month.held(Class::Gold),
                "return" => 0.07,
                "fall" if row.month == 5 => 0.3,
                "fall" => 0.0,
                _ => panic!("{key}"),
            };
            let marks = right("step-marks", "mark", "", &gold);
            let bought = row.gold_bought.to_f64();
            near(marks, row.holdings.gold.to_f64() - bought - month.held(Class::Gold), "mark");
            let loans = |key: &str, place: usize| match key {
                "holding" => month.held(Class::Loans),
                "free" => 1e20,
                _ => month.of(key, place),
            };
            let grown = right("step-growth", "growth_bought", "", &loans);
            near(grown, row.holdings.loans.to_f64() - month.held(Class::Loans), "growth");
            let opening = &month.projection.opening.holdings;
            let cash = |key: &str, _: usize| match key {
                "settled" => row.holdings.liquid().to_f64(),
                "liquid_share" => opening.repo.to_f64() / opening.liquid().to_f64(),
                _ => panic!("{key}"),
            };
            let repo = right("step-settlement", "holding_close", "", &cash);
            assert!((repo / row.holdings.repo.to_f64() - 1.0).abs() < 1e-9);
        });
    }

    #[test]
    fn formulas_of_the_opening_give_the_book() {
        let run = Run::of_link("preset=tether-2026-06");
        let (scenario, book) = (&run.scenario, &run.projection.opening);
        let of = |key: &str, _: usize| match key {
            "tokens" => book.tokens.to_f64(),
            "assets" => book.assets().to_f64(),
            "bets_inside" => 0.0,
            "share" => fraction(scenario, "gold"),
            _ => fraction(scenario, &key[1..]),
        };
        near(right("step-opening", "assets", "", &of), book.assets().to_f64(), "assets");
        near(right("step-opening", "holding", "", &of), book.holdings.gold.to_f64(), "gold");
    }

    #[test]
    fn formulas_of_figures_give_the_summary() {
        let link = "preset=circle-2025&bets=none&growth=0&staff=1000&months=12&buffer=2\
            &tokens_path=none&custody=0";
        let run = Run::of_link(link);
        let (figures, projection) = (&run.of_year, &run.projection);
        let sum = |of: fn(&Row<Exact>) -> f64| projection.rows.iter().map(of).sum::<f64>();
        let period = projection.period(YearShown::default());
        let earning = period.months().map(|(held, row)| {
            let classes = Class::ALL.into_iter();
            let earns =
                classes.filter(|class| period.yield_of(*class, row).number().to_f64() > 0.0);
            earns.map(|class| held.of(class).to_f64()).sum::<f64>()
        });
        let mean_earning = earning.sum::<f64>() / 12.0;
        let last = projection.rows.last().unwrap();
        let of = |key: &str, place: usize| match key {
            "mean_earning" => mean_earning,
            "years" => 1.0,
            "excess" => last.excess.to_f64(),
            "tokens" => last.tokens.to_f64(),
            "interest" => sum(|row| row.interest.to_f64()),
            "fees" => sum(|row| row.fees.to_f64()),
            "other_income" => sum(|row| row.other_income.to_f64()),
            "bet_income" => 0.0,
            "partners" => sum(|row| row.partners.to_f64()),
            "holders" => sum(|row| row.holders.to_f64()),
            "costs" => sum(|row| row.costs.to_f64()),
            "losses" => sum(|row| row.losses.to_f64()),
            "profit" => sum(|row| row.profit.to_f64()),
            "classes" => 10.0,
            "holding" => projection.opening.holdings.of(Class::ALL[place]).to_f64(),
            "beta" | "spread" => curve(&run.scenario, Class::ALL[place], key),
            "shares_kept" => 1.0 - fraction(&run.scenario, "partner_share"),
            _ => fraction(&run.scenario, set_by(key).unwrap_or(key.trim_start_matches('$'))),
        };
        let figure = |key: &str| right(&format!("figure-{key}"), &format!("#{key}"), "", &of);
        let percent = |key: &str| 100.0 * figure(key);
        let close = |found: f64, wanted: Option<f64>, what: &str| {
            let wanted = wanted.unwrap();
            assert!((found / wanted - 1.0).abs() < 1e-9, "{what}: {found} {wanted}");
        };
        close(percent("margin"), figures.margin, "margin");
        close(percent("margin_after_partners"), figures.margin_after_partners, "after");
        close(percent("excess_ratio"), figures.excess_ratio, "excess ratio");
        let total = right("figure-cost_income", "income_total", "", &of);
        let costs =
            |key: &str, place: usize| if key == "income_total" { total } else { of(key, place) };
        close(
            100.0 * right("figure-cost_income", "#cost_income", "", &costs),
            figures.cost_income,
            "costs",
        );
        close(figure("profit_per_employee"), figures.profit_per_employee, "profit a head");
        close(figure("net_reserve_income"), Some(figures.net_reserve_income), "net");
        close(figure("income_per_bp"), Some(figures.income_per_bp), "bp");
        let BreakEven::At { rate } = figures.break_even else { panic!("{figures:?}") };
        close(percent("break_even_rate"), Some(rate), "break-even");
    }

    fn curve(scenario: &Scenario, class: Class, what: &str) -> f64 {
        match class {
            Class::Gold | Class::Bitcoin | Class::Equities => 0.0,
            Class::Other if what == "beta" => 0.0,
            Class::Other => fraction(scenario, "other_yield"),
            _ => fraction(scenario, &format!("{}_{what}", class.key())),
        }
    }

    #[test]
    fn formulas_of_the_risk_desk_give_its_numbers() {
        for years in [0.0, 0.25, 1.0, 7.5, 30.0] {
            let term =
                |key: &str, _: usize| if key == "term_years" { years } else { panic!("{key}") };
            let [short, long] = ["short_shock", "long_shock"]
                .map(|name| right("analysis-duration", name, "", &term));
            let both = |key: &str, _: usize| if key == "short_shock" { short } else { long };
            let [steep, flat] =
                ["steepener", "flattener"].map(|name| right("analysis-duration", name, "", &both));
            let shocks = [BaselShock::ShortUp, BaselShock::Steepener, BaselShock::Flattener];
            for (found, shock) in [short, steep, flat].into_iter().zip(shocks) {
                assert!((found - 1e4 * shock.at(years)).abs() < 1e-9, "{years} {shock:?}");
            }
        }
        let run = Run::of_link("fund=10&bills_wam=45&loans_days=400");
        let found = Durations::new(&run.scenario, &run.projection);
        let terms = |key: &str, place: usize| {
            let class = &found.classes[place];
            match key {
                "term" => class.terms.days,
                "term_years" => class.terms.days / 365.0,
                "yield" => class.rate / 100.0,
                "classes" => f64::from(u32::try_from(found.classes.len()).unwrap()),
                "holding" => class.amount,
                "modified" => class.terms.duration,
                "assets" => found.assets,
                _ => panic!("{key}"),
            }
        };
        for (place, class) in found.classes.iter().enumerate() {
            let of = |key: &str, _: usize| terms(key, place);
            let modified = right("analysis-duration", "modified", "", &of);
            assert!((modified - class.terms.duration).abs() < 1e-12);
        }
        near(right("analysis-duration", "dv01", "", &terms), found.of_assets.dv01, "dv01");
        let duration = right("analysis-duration", "assets_duration", "", &terms);
        assert!((duration - found.of_assets.duration).abs() < 1e-12);
        let rungs = ladder(&run);
        let day = rungs.rungs[1];
        let of = |key: &str, place: usize| match key {
            "classes" => 10.0,
            "within" => day.cash.of(Class::ALL[place]),
            "haircut" => 0.0, // what is within a day is after haircuts already
            _ => rungs.tokens,
        };
        assert!(
            (right("analysis-ladder", "survivable", "", &of) - day.survives.unwrap()).abs() < 1e-12
        );
    }

    #[test]
    fn formulas_of_splits_and_bets_give_their_numbers() {
        // Circle’s third quarters of 2024 and 2025, USD m.
        let (first, second) = ((445.215, 34_475.0), (711.241, 67_842.0));
        let split = rate_volume(first, second).unwrap();
        let of = |key: &str, _: usize| match key {
            "yield_first" => first.0 / first.1,
            "yield_second" => second.0 / second.1,
            "tokens_first" => first.1,
            _ => second.1,
        };
        let found =
            ["rate_effect", "volume_effect"].map(|name| right("analysis-split", name, "", &of));
        assert!((found[0] - split.rate).abs() < 1e-9 && (found[1] - split.volume).abs() < 1e-9);
        // 100 paid in, 30 back, 120 in the books; 121 after 24 months is 10 % a year.
        let of = |key: &str, place: usize| match key {
            "paid_in" => 100.0,
            "back" => 30.0,
            "value" => 120.0,
            "flows" => 2.0,
            "flow" => [-100.0, 121.0][place],
            "month_of" => [0.0, 24.0][place],
            "monthly_rate" => 1.1_f64.powf(1.0 / 12.0) - 1.0,
            _ => panic!("{key}"),
        };
        assert_eq!(right("figure-tvpi", "#tvpi", "", &of), 1.5);
        assert_eq!(right("figure-dpi", "#dpi", "", &of), 0.3);
        assert!((right("figure-irr", "#irr", "", &of) - 0.1).abs() < 1e-12);
        assert!(right("figure-irr", "nothing", "", &of).abs() < 1e-9);
    }

    /// Names of a formula.
    fn names(formula: &Formula, found: &mut HashSet<&'static str>) {
        match formula {
            Formula::Name(key) => {
                found.insert(key);
            }
            Formula::Number(_) => {}
            Formula::Pair(left, _, right)
            | Formula::Fraction(left, right)
            | Formula::Power(left, right) => {
                names(left, found);
                names(right, found);
            }
            Formula::Negative(of) | Formula::Group(of) => names(of, found),
            Formula::Sum(over, of) => {
                found.insert(over);
                names(of, found);
            }
            Formula::Largest(list) | Formula::Smallest(list) => {
                for of in list {
                    names(of, found);
                }
            }
        }
    }

    #[test]
    fn every_formula_is_read_and_every_word_of_them_is_used() {
        let mut used = HashSet::new();
        for row in FORMULAS {
            names(&read(row.text).unwrap_or_else(|| panic!("{}", row.text)), &mut used);
            used.extend(Some(row.case).filter(|case| !case.is_empty()));
        }
        for row in FORMULAS {
            let mut own = HashSet::new();
            names(&read(row.text).unwrap(), &mut own);
            for language in Language::ALL {
                let called: HashSet<_> = own.iter().map(|key| name(language, key)).collect();
                assert_eq!(called.len(), own.len(), "two of one name: {}", row.text);
            }
        }
        for language in Language::ALL {
            for key in &used {
                assert!(name(language, key).is_some_and(|name| !name.is_empty()), "{key}");
            }
        }
        let words: HashSet<_> = FORMULA_WORDS.iter().map(|(key, _)| *key).collect();
        assert_eq!(words.len(), FORMULA_WORDS.len());
        let unused: Vec<_> = words.difference(&used).collect();
        assert!(unused.is_empty(), "{unused:?}");
        let both: Vec<_> = COLUMNS.iter().filter(|column| words.contains(column.key)).collect();
        assert!(both.is_empty(), "{both:?}");
        for broken in
            ["", "[a]", "[a] = ", "[a] = (1", "[a] = 1 +", "[a = 1", "[a] = max(1", "[a] = 1 2"]
        {
            assert_eq!(read(broken), None, "{broken}");
        }
    }

    /// What is wrong with a drawing.
    fn faults(node: &FormulaNode, is_top: bool) -> Vec<String> {
        let mut found: Vec<_> = node.children.iter().flat_map(|it| faults(it, false)).collect();
        let children = node.children.len();
        let is_sound = match node.tag {
            "math" => is_top && children > 0,
            "mrow" => !is_top && children > 0,
            "mfrac" | "msup" | "msub" => children == 2,
            "mi" | "mn" | "mo" | "mtext" => children == 0 && !node.text.trim().is_empty(),
            _ => false,
        };
        if !is_sound || (children > 0 && !node.text.is_empty()) {
            found.push(format!("{node:?}"));
        }
        found
    }

    #[test]
    fn every_drawing_is_well_formed_and_every_formula_is_said() {
        for language in Language::ALL {
            for row in FORMULAS {
                let view = view(language, row).unwrap();
                assert_eq!(faults(&view.math, true), [""; 0]);
                assert!(!view.spoken.contains(['[', ']', '{', '}', '*', '^', '$', '#']));
                assert!(!view.spoken.contains("  ") && !view.spoken.is_empty());
                assert!(view.spoken.contains(view.unit));
                assert_eq!(view.case.is_some(), !row.case.is_empty());
            }
        }
        let leaf =
            |tag, text: &str| FormulaNode { tag, text: text.to_owned(), children: Vec::new() };
        let of = |tag, children| FormulaNode { tag, text: String::new(), children };
        let broken = [
            of("math", vec![]),
            of("math", vec![leaf("mi", "")]),
            of("math", vec![of("mfrac", vec![leaf("mn", "1")])]),
            of("math", vec![leaf("span", "1")]),
            of("mrow", vec![leaf("mn", "1")]),
        ];
        assert!(broken.iter().all(|node| !faults(node, true).is_empty()));
    }

    #[test]
    fn a_formula_is_said_in_both_languages() {
        let said =
            |language, entry: &str, place: usize| formulas(language, entry)[place].spoken.clone();
        assert_eq!(
            said(Language::English, "step-tokens", 2),
            "new tokens equals the largest of 0 and net change of tokens; in US dollars in the month"
        );
        assert_eq!(
            said(Language::Japanese, "step-tokens", 2),
            "新規発行は、0とトークンの純増減のうち最大のもの。単位はその月の米ドル"
        );
        assert_eq!(
            said(Language::English, "analysis-duration", 1),
            "modified duration equals the fraction years until the class reprices, over 1 plus \
            yield times years until the class reprices; in years"
        );
        assert_eq!(
            said(Language::English, "figure-dpi", 0),
            "cash for each dollar (DPI) equals cash back over paid in; in times"
        );
        assert_eq!(formulas(Language::English, "nothing"), []);
    }
}
