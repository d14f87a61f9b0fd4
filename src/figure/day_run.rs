//! A run by the day and the ladder of the reserve: the sentence, and what its figures share.
//!
//! Not here: what a run comes to ([`crate::analysis::day_run`]), and the words
//! ([`crate::text::day_run`]).

pub mod by_day;
pub mod episode;
pub mod ladder;

use crate::analysis::{
    BreakingShare, DayRun, DayTerms, Payout, Run, Solvency, day_run, share_that_loses,
    share_that_waits,
};
use crate::chart::Role;
use crate::figure::look::look;
use crate::figure::table::{Column, Header};
use crate::scenario::{Class, Parameter};
use crate::text::Language;
use crate::text::day_run::{
    Late, LosesFrom, RunLimit, RunResult, RunStatement, WaitEnd, WaitsFrom,
};
use crate::text::span::Dial;

/// A class of assets as a column.
type ClassColumn = (Class, &'static str, fn(Language) -> &'static str);

/// The columns of what each class gives, in the order of drawing.
const CLASSES: [ClassColumn; 10] = [
    (Class::Cash, "from_cash", |language| language.asset(Class::Cash)),
    (Class::Repo, "from_repo", |language| language.asset(Class::Repo)),
    (Class::Fund, "from_fund", |language| language.asset(Class::Fund)),
    (Class::Bills, "from_bills", |language| language.asset(Class::Bills)),
    (Class::Paper, "from_paper", |language| language.asset(Class::Paper)),
    (Class::Gold, "from_gold", |language| language.asset(Class::Gold)),
    (Class::Bitcoin, "from_bitcoin", |language| language.asset(Class::Bitcoin)),
    (Class::Equities, "from_equities", |language| language.asset(Class::Equities)),
    (Class::Loans, "from_loans", |language| language.asset(Class::Loans)),
    (Class::Other, "from_other", |language| language.asset(Class::Other)),
];

/// The column of a class; on the page where it gives something.
fn class_column((class, key, name): ClassColumn, is_shown: bool) -> Column {
    if !is_shown {
        return Column::file(key);
    }
    drawn_column(key, name, look(class).0)
}

/// A column of the page in a colour.
fn drawn_column(key: &'static str, name: fn(Language) -> &'static str, role: Role) -> Column {
    Column { role: Some(role), ..Column::both(key, Header::Words(name)) }
}

/// The sentence of the view.
pub fn statement(of: &Run) -> RunStatement {
    let terms = DayTerms::new(of);
    let found = day_run(&terms);
    let Some(result) = result(&found) else { return RunStatement::NoTokens };
    let dial = |parameter| Dial(parameter, of.scenario.number(parameter));
    let (waits, loses) = statement_limits(of);
    RunStatement::Asked {
        share: dial(Parameter::StressShare),
        days: dial(Parameter::StressDays),
        result,
        late: late(&found),
        limit: RunLimit::Both {
            waits: match waits {
                BreakingShare::Never => WaitsFrom::Never,
                BreakingShare::At(share) => WaitsFrom::At { share: share * 100.0 },
                BreakingShare::Already => WaitsFrom::Already,
            },
            loses: match loses {
                BreakingShare::Never => LosesFrom::Never,
                BreakingShare::At(share) => LosesFrom::At { share: share * 100.0 },
                BreakingShare::Already => LosesFrom::Already,
            },
        },
    }
}

/// The share from which on someone waits, and that from which on the last holder loses.
pub(crate) fn statement_limits(of: &Run) -> (BreakingShare, BreakingShare) {
    let terms = DayTerms::new(of);
    (share_that_waits(&terms), share_that_loses(&terms))
}

/// What comes of a run; `None` without tokens.
fn result(found: &DayRun) -> Option<RunResult> {
    Some(match found.payout {
        Payout::NoTokens => return None,
        Payout::NobodyAsks => RunResult::NobodyAsks,
        Payout::Everyone => RunResult::PaysAll { usd: found.can_raise },
        Payout::Waits(wait) => RunResult::Waits {
            usd: wait.most,
            day: wait.day,
            until: wait.until.map_or(WaitEnd::Never, |day| WaitEnd::On { day }),
        },
    })
}

/// What those get who come late, where it is less than a dollar that can be told from one.
fn late(found: &DayRun) -> Option<Late> {
    let cents = found.late;
    let usd = found.days.first().map_or(0.0, |opening| -opening.cushion);
    match found.solvency {
        _ if cents >= 99.95 => None,
        _ if found.early < 100.0 => Some(Late::Alike { cents }),
        Solvency::Already => Some(Late::Short { usd, cents }),
        Solvency::Holds | Solvency::From(_) => Some(Late::Less { cents }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::decode;
    use Language::{English, Japanese};

    fn said(language: Language, link: &str) -> String {
        let (scenario, problems) = decode(link);
        assert_eq!(problems, [], "{link}");
        statement(&Run::new(scenario)).say(language).replace('\u{a0}', " ")
    }

    #[test]
    fn everyone_is_paid() {
        assert_eq!(
            said(English, ""),
            "If 30 % of tokens come back in 14 days, the issuer pays everyone and has $167.1 bn it can \
             raise in that time. Someone has to wait from 79.9 % on, and the last holder loses from 95.6 % on."
        );
        assert_eq!(
            said(Japanese, ""),
            "トークンの30%が14日で戻ってくると、発行体は全員に支払う。その間に用意できるのは1,671億ドル。\
             待たされる人が出るのは79.9%から、最後の保有者が損をするのは95.6%から。"
        );
    }

    #[test]
    fn some_wait() {
        let text = said(English, "stress_share=100");
        assert!(
            text.contains(
                "in 14 days, up to $27.5 bn waits from day 12 on, and some of it is not paid"
            ),
            "{text}"
        );
        assert!(
            text.contains(" Who comes early gets 100 cents on the dollar, who comes late 88.4."),
            "{text}"
        );
        let text = said(Japanese, "stress_share=100");
        assert!(
            text.contains(
                "12日目から最大275億ドルが待たされる（一部は2年たっても支払われない）。早い"
            ),
            "{text}"
        );
        let text = said(English, "stress_share=85&stress_days=9&stress_profile=front");
        assert!(
            text.contains("waits from day 1 on, the last of it until day 9. Someone"),
            "{text}"
        );
        let text = said(English, "stress_days=1&stress_share=1");
        assert!(text.starts_with("If 1 % of tokens come back in 1 day, the issuer pays"), "{text}");
    }

    #[test]
    fn ends_without_a_run_are_said() {
        assert_eq!(said(English, "tokens=0"), "There are no tokens that could come back.");
        assert!(
            said(English, "stress_share=0").contains("in 14 days, nobody has to be paid. Someone")
        );
        let text = said(English, "buffer=-3");
        assert!(
            text.contains(" The reserve is $5.5 bn short already: who comes early gets 100"),
            "{text}"
        );
        assert!(text.ends_with(", and the last holder loses at any share."), "{text}");
        let safe = said(English, "cash=100&gold=0&bitcoin=0&repo=0&equities=0&loans=0&other=0");
        assert!(safe.ends_with("Nobody has to wait even if all of them come back, and nobody loses, whatever comes back."), "{safe}");
        let loans = "loans=100&cash=0&gold=0&bitcoin=0&repo=0&equities=0&other=0&buffer=-20&stress_share=100";
        let text = said(English, loans);
        assert!(
            text.contains("waits from day 1 on") && text.contains(" Everybody gets "),
            "{text}"
        );
        assert!(text.contains("Someone has to wait at any share"), "{text}");
    }

    #[test]
    fn share_and_days_can_be_moved() {
        let spans = statement(&Run::of_link("")).spans(English);
        let moved: Vec<_> = spans
            .iter()
            .filter_map(|span| match span {
                crate::text::span::Span::Parameter(parameter, _) => Some(*parameter),
                _ => None,
            })
            .collect();
        assert_eq!(moved, [Parameter::StressShare, Parameter::StressDays]);
    }
}
