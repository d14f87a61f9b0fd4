//! The view of the article: its argument in steps, and every number it states, judged.
//!
//! Not here: the steps ([`super::story`]) and the ledger ([`super::claim`]).

use leptos::prelude::*;

use super::claim::{ClaimLead, Claims, ledger};
use super::place::go_to_place;
use super::story::Story;

/// The view.
#[component]
pub(super) fn ArticleView() -> impl IntoView {
    go_to_place();
    let found = ledger();
    view! {
        <ClaimLead found />
        <div id="figures" tabindex="-1"><Story /><Claims found /></div>
    }
}
