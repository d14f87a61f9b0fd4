//! English texts, by area.

mod about;
pub(super) mod choice;
mod column;
mod figure;
pub(super) mod hole;
pub(super) mod label;
pub(super) mod meaning;
mod page;
mod path;
pub(super) mod problem;
pub(super) mod source;

use super::Texts;

/// Every fixed text.
pub(super) static TEXTS: Texts = Texts {
    page: page::PAGE,
    about: about::ABOUT,
    views: page::VIEWS,
    groups: page::GROUPS,
    hint: page::HINT,
    skip: page::SKIP,
    control: page::CONTROL,
    path: path::PATH,
    tools: figure::TOOLS,
    chart: figure::CHART,
    assets: figure::ASSETS,
    subjects: figure::SUBJECTS,
    bets: figure::BETS,
    notices: page::NOTICES,
    status: page::STATUS,
    keys: page::KEYS,
    ledger: column::LEDGER,
    key: column::KEY,
};
