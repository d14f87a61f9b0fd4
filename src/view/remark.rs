//! Remarks on the page itself, quietly under the views: a sentence and what can be done.

use leptos::prelude::*;

use super::icon::{Icon, path};
use super::list::list;
use super::live::{handler, live, part};
use crate::browser::{page, version};
use crate::state::{Memo, Presentation, Remark, Remarks, Session};

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
        <div class="remarks" role="status" inert=live(move || presentation.sheet())>
            {list(move || shown.get(), |remark| view! { <OneRemark remark /> })}
        </div>
    }
}

#[component]
fn OneRemark(remark: Remark) -> impl IntoView {
    let (session, presentation) = (Session::expect(), Presentation::expect());
    let remarks = Remarks::expect();
    let notices = move || &presentation.language().texts().notices;
    let sentence = move || match remark {
        Remark::LeftOff => notices().left_off,
        Remark::KeptUnreadable => notices().kept_unreadable,
        Remark::NotKept => notices().storage_refused,
        Remark::NewVersion => notices().new_version,
        Remark::HostAtFault => notices().host_at_fault,
    };
    let action = move || match remark {
        Remark::LeftOff => Some(notices().start_afresh),
        Remark::NewVersion => Some(notices().take_version),
        Remark::KeptUnreadable | Remark::NotKept | Remark::HostAtFault => None,
    };
    let act = move |_| {
        if remark == Remark::NewVersion {
            version::take();
        } else {
            session.start_afresh();
            // The button is gone with the remark; the sentence says what has changed.
            page::focus("title");
        }
    };
    let later = move || match remark {
        Remark::NewVersion => notices().later,
        _ => notices().dismiss,
    };
    let icon = match remark {
        Remark::LeftOff => path::RESET,
        Remark::NewVersion => path::DOWNLOAD,
        Remark::KeptUnreadable | Remark::NotKept | Remark::HostAtFault => path::WARNING,
    };
    view! {
        <div class="notice">
            <Icon d=icon />
            <p>{live(sentence)}</p>
            <div class="acts">
                {part(move || action().map(|label| view! { <button type="button" on:click=handler(act)>{label}</button> }))}
                <button type="button" on:click=handler(move |_| remarks.dismiss(remark))>{live(later)}</button>
            </div>
        </div>
    }
}
