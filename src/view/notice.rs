//! Notices: what was wrong with the link, quietly under the views, and what the scenario
//! breaches, with the action that cures it.

use leptos::prelude::*;

use super::icon::{Icon, IconButton, path};
use crate::browser::page;
use crate::figure::notice::{Breach, NOTICES_SHOWN, Notice, notices};
use crate::scenario::Problem;
use crate::state::{Presentation, Session};
use crate::text::{Language, parameter};

/// The problems of the last link, until they are dismissed.
#[component]
pub(super) fn LinkNotice() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let all = RwSignal::new(false);
    // Shares above the whole stand as a notice of their own as long as they do.
    let problems = Memo::new(move |_| {
        let mut problems = session.problems().get();
        problems.retain(|problem| !matches!(problem, Problem::SharesAbove { .. }));
        problems
    });
    let count = move || problems.with(Vec::len);
    let list = move || {
        let language = presentation.language();
        let shown = if all.get() { usize::MAX } else { NOTICES_SHOWN };
        let item = |problem: &Problem| {
            let code = parameter(problem).map(|text| view! { <code>{text}</code>" " });
            view! { <li>{code}{language.problem(problem)}</li> }
        };
        problems.with(|problems| problems.iter().take(shown).map(item).collect_view())
    };
    // There is no link then of which a part could not be used.
    let is_share = move || problems.with(|problems| *problems == [Problem::NoLink]);
    let summary = move || {
        let language = presentation.language();
        let all = problems.get();
        let share = all.first().filter(|_| is_share());
        share.map_or_else(|| language.problems_summary(all.len()), |one| language.problem(one))
    };
    let hides_some = move || !all.get() && count() > NOTICES_SHOWN;
    let texts = move || presentation.language().texts();
    let dismiss = move || texts().notices().dismiss.to_owned();
    view! {
        <Show when=move || count() != 0>
            <div class="notice link" role="status">
                <Icon d=path::BROKEN_LINK />
                <div>
                    <p>{summary}</p>
                    <Show when=move || !is_share()><ul class="problems">{list}</ul></Show>
                </div>
                <div class="acts">
                    <Show when=hides_some>
                        <button type="button" on:click=move |_| all.set(true)>
                            {move || texts().notices().show_all}
                        </button>
                    </Show>
                    <IconButton class="closer" d=path::CLOSE label=dismiss press=move |()| session.dismiss_problems() />
                </div>
            </div>
        </Show>
    }
}

/// What the scenario breaches.
#[component]
pub(super) fn Notices() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let found = Memo::new(move |_| {
        let shown = session.shown().get();
        notices(&shown.scenario, &shown.projection)
    });
    let all = RwSignal::new(false);
    let shown = Memo::new(move |_| {
        let most = if all.get() { usize::MAX } else { NOTICES_SHOWN };
        found.with(|found| found.iter().take(most).map(|n| n.breach).collect::<Vec<_>>())
    });
    let hidden = Memo::new(move |_| found.with(Vec::len).saturating_sub(shown.with(Vec::len)));
    let label = move || presentation.language().notices_label();
    view! {
        <section class="notices" aria-label=label hidden=move || found.with(Vec::is_empty)>
            <For each=move || shown.get() key=|breach| *breach let:breach><OneNotice breach found /></For>
            <Show when=move || hidden.get() != 0>
                <button type="button" class="linkish more" on:click=move |_| all.set(true)>
                    {move || presentation.language().more_notices(hidden.get())}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn OneNotice(breach: Breach, found: Memo<Vec<Notice>>) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let notice = Memo::new(move |_| {
        found.with(|found| found.iter().find(|notice| notice.breach == breach).cloned())
    });
    let part = move |read: fn(&Notice, Language) -> String| {
        let said = move |notice: &Notice| read(notice, presentation.language());
        move || notice.with(|notice| notice.as_ref().map(said).unwrap_or_default())
    };
    let cure = Memo::new(move |_| notice.with(|notice| notice.as_ref()?.cure.clone()));
    let label = move || cure.with(|cure| Some(cure.as_ref()?.label.say(presentation.language())));
    let apply = move |_| {
        if let Some(cure) = cure.get_untracked() {
            session.apply(&cure.change);
            // The button is gone with the notice; the sentence says what has changed.
            page::focus("title");
        }
    };
    view! {
        <div class="notice amber">
            <Icon d=path::WARNING />
            <p><strong>{part(|notice, language| notice.name.say(language))}</strong>{move || presentation.language().joiner()}{part(Notice::sentence)}</p>
            <Show when=move || cure.with(Option::is_some)>
                <div class="acts"><button type="button" on:click=apply>{label}</button></div>
            </Show>
        </div>
    }
}
