//! Remarks on the page itself, quietly under the views: a sentence and what can be done.

use leptos::prelude::*;

use super::icon::{Icon, path};
use crate::browser::{download, page, share, version};
use crate::state::{Other, Presentation, Remark, Remarks, Session, aside};

/// The remarks that stand. While something is dragged none is added: the page would move under
/// the hand.
#[component]
pub(super) fn RemarkList() -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let remarks = Remarks::expect();
    let shown = Memo::new(move |before: Option<&Vec<Remark>>| match before {
        Some(before) if session.is_moving() => before.clone(),
        _ => remarks.standing(),
    });
    view! {
        <div class="remarks" role="status" inert=move || presentation.sheet().is_open()>
            <For each=move || shown.get() key=|remark| *remark let:remark><OneRemark remark /></For>
        </div>
    }
}

#[component]
fn OneRemark(remark: Remark) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let remarks = Remarks::expect();
    let notices = move || presentation.language().texts().notices();
    let copied = RwSignal::new(false);
    // Only two remarks speak of it; the others have no part that could change with it.
    let other = Memo::new(move |_| {
        session.other().get().filter(|_| matches!(remark, Remark::LeftOff | Remark::OtherKept))
    });
    let sentence = move || match remark {
        Remark::LeftOff => notices().left_off.to_owned(),
        Remark::KeptUnreadable => notices().kept_unreadable.to_owned(),
        Remark::KeptInPart => notices().kept_in_part.to_owned(),
        Remark::NotKept => notices().storage_refused.to_owned(),
        Remark::NewVersion => notices().new_version.to_owned(),
        Remark::HostAtFault => notices().host_at_fault.to_owned(),
        Remark::WorkerLost => notices().worker_lost.to_owned(),
        Remark::OtherKept => other.with(|other| {
            let is_of_tab = other.as_ref().is_some_and(|other| other.is_of_tab);
            presentation.language().two_kept(&moment_of(other.as_ref()), is_of_tab)
        }),
    };
    let action = move || match remark {
        Remark::LeftOff => Some(notices().start_afresh),
        Remark::NewVersion => Some(notices().take_version),
        Remark::KeptUnreadable | Remark::KeptInPart if copied.get() => Some(notices().kept_copied),
        Remark::KeptUnreadable | Remark::KeptInPart => Some(notices().copy_kept),
        Remark::NotKept | Remark::OtherKept | Remark::HostAtFault | Remark::WorkerLost => None,
    };
    let act = move |_| match remark {
        Remark::NewVersion => version::take(),
        Remark::LeftOff => {
            session.start_afresh();
            // The button is gone with the remark; the sentence says what has changed.
            page::focus("title");
        }
        _ => hand_over(aside(), copied),
    };
    let other_label = move || {
        let language = presentation.language();
        other.with(|other| {
            let other = other.as_ref()?;
            Some(match remark {
                Remark::LeftOff => language.take_earlier(&moment_of(Some(other))),
                _ => language.take_other(other.is_of_tab).to_owned(),
            })
        })
    };
    let take_other = move |_| {
        session.take_other();
        page::focus("title");
    };
    let later = move || match remark {
        Remark::NewVersion => notices().later,
        _ => notices().dismiss,
    };
    view! {
        <div class="notice">
            <Icon d=icon_of(remark) />
            <p>{sentence}</p>
            <div class="acts">
                {move || action().map(|label| view! { <button type="button" on:click=act>{label}</button> })}
                {move || other_label().map(|label| view! { <button type="button" on:click=take_other>{label}</button> })}
                <button type="button" on:click=move |_| remarks.dismiss(remark)>{later}</button>
            </div>
        </div>
    }
}

fn icon_of(remark: Remark) -> &'static str {
    match remark {
        Remark::LeftOff | Remark::OtherKept => path::RESET,
        Remark::NewVersion => path::DOWNLOAD,
        _ => path::WARNING,
    }
}

/// When the other scenario was kept, in words; empty where that is not known.
#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
fn moment_of(other: Option<&Other>) -> String {
    let time = other.and_then(|other| other.record.time());
    time.map(|time| page::moment(time as f64)).unwrap_or_default()
}

/// Copies what was set aside; where the browser refuses, it is saved as a file.
fn hand_over(text: String, copied: RwSignal<bool>) {
    share::copy(&text.clone(), move |done| {
        copied.set(done);
        if !done {
            download::save("seigniorage.txt", "text/plain", &text);
        }
    });
}
