//! What was wrong with the link, quietly, under the bar.

use leptos::prelude::*;

use super::icon::{Icon, path};
use crate::state::{Presentation, Session};

/// The problems of the last link, until they are dismissed.
#[component]
pub(super) fn LinkNotice() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let problems = session.problems();
    let some = move || problems.with(|problems| !problems.is_empty());
    let list = move || {
        let language = presentation.language();
        problems.with(|problems| {
            problems
                .iter()
                .map(|problem| view! { <li>{language.problem(problem)}</li> })
                .collect_view()
        })
    };
    view! {
        <Show when=some>
            <div class="notice link" role="status">
                <Icon d=path::BROKEN_LINK />
                <ul class="problems">{list}</ul>
                <div class="acts">
                    <button
                        type="button"
                        class="closer"
                        aria-label=move || presentation.language().texts().notices.dismiss
                        on:click=move |_| session.dismiss_problems()
                    >
                        <Icon d=path::CLOSE />
                    </button>
                </div>
            </div>
        </Show>
    }
}
