//! The frame of a figure: number and subject, the finding as title, what it shows, the note on
//! sources, the table behind it and its files.

use leptos::context::Provider;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::follow::kept;
use super::frequency::FrequencySwitch;
use super::icon::{Icon, path};
use super::reproduce::Reproduce;
use super::table::Table;
use super::takeaway::{TakePlace, Takeaway};
use crate::browser::sight::SightWatch;
use crate::browser::{address, download};
pub(super) use crate::figure::unbroken;
use crate::figure::{self, Frequency, Heading, Vacancy, csv};
use crate::state::{Presentation, Session};
use crate::text::Language;

/// Whether the table behind a figure is open; the drawing's key T turns it.
#[derive(Clone, Copy)]
pub(super) struct TableOpen(pub(super) RwSignal<bool>);

/// A file of numbers that a figure offers.
#[derive(Clone, Copy)]
pub(super) struct Offer {
    /// Words on the button.
    pub(super) label: Signal<String>,
    /// The same with what it is of, for people who listen.
    pub(super) name: Signal<String>,
    /// Makes it when it is asked for.
    pub(super) make: Callback<(), csv::File>,
}

impl Offer {
    /// The table of a figure, of so many rows.
    pub(super) fn of(rows: Memo<usize>, number: u32, make: Callback<(), csv::File>) -> Self {
        Self::called(rows, move |language| language.figure(number), make)
    }

    /// The same of a figure without a number.
    pub(super) fn of_subject(
        rows: Memo<usize>,
        subject: fn(Language) -> &'static str,
        make: Callback<(), csv::File>,
    ) -> Self {
        Self::called(rows, move |language| subject(language).to_owned(), make)
    }

    fn called(
        rows: Memo<usize>,
        figure: impl Fn(Language) -> String + Send + Sync + 'static,
        make: Callback<(), csv::File>,
    ) -> Self {
        let presentation = Presentation::expect();
        let label = move || {
            let language = presentation.language();
            language.csv_of(&language.rows(u32::try_from(rows.get()).unwrap_or(u32::MAX)))
        };
        let name = move || {
            let language = presentation.language();
            language.of_figure(&label(), &figure(language))
        };
        Self { label: Signal::derive(label), name: Signal::derive(name), make }
    }
}

/// Where a figure stands, and what it offers.
pub(super) struct FigureFrame {
    pub(super) id: &'static str,
    pub(super) class: &'static str,
    pub(super) number: Option<u32>,
    pub(super) subject: fn(Language) -> &'static str,
    pub(super) root: NodeRef<html::Figure>,
    /// Whether it has the switch between months and calendar years.
    pub(super) has_frequency: bool,
    pub(super) offers: Vec<Offer>,
    /// The name under which the native program prints its file.
    pub(super) csv: Option<&'static str>,
    /// The table behind a drawing; a figure without one is a part of the page that listeners find.
    pub(super) table: Option<Signal<figure::Table>>,
    /// What of it can be taken away; where nothing is told, the table behind it.
    pub(super) taken: Option<Takeaway>,
}

impl FigureFrame {
    /// One that offers nothing.
    pub(super) fn new(
        id: &'static str,
        class: &'static str,
        number: Option<u32>,
        subject: fn(Language) -> &'static str,
    ) -> Self {
        let (root, offers) = (NodeRef::new(), Vec::new());
        Self {
            id,
            class,
            number,
            subject,
            root,
            has_frequency: false,
            offers,
            csv: None,
            table: None,
            taken: None,
        }
    }

    /// What of it can be taken away.
    fn taken(&self, heading: Signal<Heading>) -> Option<Takeaway> {
        let tabled = |(table, file)| {
            Takeaway::table((self.id, file), (self.number, self.subject), heading, table)
        };
        self.taken.or_else(|| self.table.zip(self.csv).map(tabled))
    }
}

/// A figure: what it shows, its words, and what stands `under` them.
#[component]
pub(super) fn Figure(
    frame: FigureFrame,
    #[prop(into)] heading: Signal<Heading>,
    children: Children,
    #[prop(optional_no_strip)] under: Option<Children>,
) -> impl IntoView {
    let taken = frame.taken(heading);
    let FigureFrame { id, class, number, subject, root, has_frequency, offers, csv, table, .. } =
        frame;
    let presentation = Presentation::expect();
    let opened = Opened::default();
    let title = move || heading.with(|heading| heading.title.clone());
    let named = move || number.map(|number| presentation.language().figure(number));
    let called = move || named().unwrap_or_else(|| subject(presentation.language()).to_owned());
    let part_role = table.is_none().then_some("region");
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let tools = (table.is_some() || !offers.is_empty()).then(|| {
        let save = |offer| view! { <SaveButton offer /> };
        let of_number = move |label: fn(Language, &str) -> String, number: u32| {
            let language = presentation.language();
            label(language, &language.figure(number))
        };
        let table_button = |number| {
            let label = move || of_number(Language::table_of, number);
            let words = |language: Language| language.texts().tools().table;
            view! { <OpenButton behind=format!("{id}-table") d=path::TABLE words label open=opened.table /> }
        };
        let take = |_| {
            let label = move || presentation.language().take_figure(&called());
            view! { <OpenButton behind=format!("{id}-take") d=path::TAKE words=Language::take_away label open=opened.take /> }
        };
        let again = |number| {
            let label = move || of_number(Language::reproduce_figure, number);
            view! { <OpenButton behind=format!("{id}-reproduce") d=path::AGAIN words=Language::reproduce label open=opened.again /> }
        };
        view! {
            <div class="fig-tools">
                {table.and(number).map(table_button)}
                {offers.into_iter().map(save).collect_view()}
                {taken.map(take)}
                {csv.and(number).map(again)}
            </div>
        }
    });
    view! {
        <figure class=class id=id node_ref=root role=part_role aria-labelledby=labelled_by>
            <div class="fig-kick">
                <span>
                    {move || named().map(|name| view! { <b>{name}</b>" · " })}
                    {move || subject(presentation.language())}
                </span>
                {has_frequency.then(|| view! { <FrequencySwitch id /> })}
            </div>
            <h2 class="fig-title" id=title_id tabindex=part_role.map(|_| "-1")>{move || unbroken(&title())}</h2>
            <Provider value=TableOpen(opened.table)>{children()}</Provider>
            <div class="fig-foot">
                <p>{move || heading.with(|heading| heading.note.clone())}</p>
                {tools}
            </div>
            {behind(id, opened, (taken, csv), (Signal::derive(title), table))}
            {under.map(|under| under())}
        </figure>
    }
}

/// Which of what stands behind a figure is open.
#[derive(Clone, Copy, Default)]
struct Opened {
    table: RwSignal<bool>,
    take: RwSignal<bool>,
    again: RwSignal<bool>,
}

/// What stands behind a figure until it is asked for: what it is taken away as, how it is made again,
/// its table. Together they are one row of a figure that stands beside another.
fn behind(
    id: &'static str,
    opened: Opened,
    (taken, csv): (Option<Takeaway>, Option<&'static str>),
    (title, behind): (Signal<String>, Option<Signal<figure::Table>>),
) -> AnyView {
    let (shown, again) = (opened.table, opened.again);
    let again = |csv| {
        view! {
            <div id=format!("{id}-reproduce") class="reproduce" hidden=move || !again.get()>
                <Show when=move || again.get()><Reproduce csv /></Show>
            </div>
        }
    };
    let table = |table| {
        view! {
            <div id=format!("{id}-table") class="fig-table" hidden=move || !shown.get()>
                <Show when=move || shown.get()><Table caption=title table /></Show>
            </div>
        }
    };
    let parts = view! {
        {taken.map(|taken| view! { <TakePlace taken open=opened.take /> })}
        {csv.map(again)}
        {behind.map(table)}
    };
    view! { <div class="fig-behind">{parts}</div> }.into_any()
}

/// The button that opens and closes what stands behind a figure, the element whose id is `behind`;
/// `label` says of which figure, for people who listen.
#[component]
fn OpenButton(
    behind: String,
    d: &'static str,
    words: fn(Language) -> &'static str,
    #[prop(into)] label: Signal<String>,
    open: RwSignal<bool>,
) -> impl IntoView {
    let presentation = Presentation::expect();
    view! {
        <button
            type="button"
            aria-label=move || label.get()
            aria-expanded=move || open.get().to_string()
            aria-controls=behind
            on:click=move |_| open.update(|open| *open = !*open)
        >
            <Icon d />
            {move || words(presentation.language()).to_owned()}
        </button>
    }
}

/// Whether an element is in sight or near it: one that is not need not be made in the frame that
/// answers a key.
pub(super) fn near<E>(root: NodeRef<E>) -> RwSignal<bool>
where
    E: html::ElementType,
    E::Output: JsCast + Clone,
{
    let near = RwSignal::new(false);
    kept(root, move |element| {
        let seen = SightWatch::new(element, move |is_seen| near.set(is_seen));
        if seen.is_none() {
            near.set(true);
        }
        seen
    });
    near
}

/// The button that saves a file.
#[component]
pub(super) fn SaveButton(offer: Offer) -> impl IntoView {
    let Offer { label, name, make } = offer;
    let save = move |_| {
        let file = make.run(());
        download::save(&file.name, "text/csv;charset=utf-8", &file.text);
    };
    view! {
        <button type="button" translate="no" aria-label=move || name.get() on:click=save>
            <Icon d=path::DOWNLOAD />
            {move || label.get()}
        </button>
    }
}

/// A file of numbers of the present scenario.
pub(super) fn file(
    session: Session,
    subject: &str,
    frequency: Frequency,
    table: &figure::Table,
) -> csv::File {
    let link = address::address_of(&session.shown_query());
    session
        .shown()
        .with_untracked(|shown| csv::file(&shown.scenario, &link, subject, frequency, table))
}

/// What stands in the place of a drawing that has nothing to show: the reason, and one action.
#[component]
pub(super) fn Empty(vacancy: Vacancy) -> impl IntoView {
    let presentation = Presentation::expect();
    let Vacancy { height, reason } = vacancy;
    view! {
        <div class="empty plot-empty" style:height=format!("{height}px")>
            <p class="t">{move || presentation.language().texts().status().nothing_to_draw}</p>
            <p>{reason}</p>
        </div>
    }
}
