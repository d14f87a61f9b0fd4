//! One figure in a page of another: what its address asks for, and the elements it consists of.
//!
//! The address names the figure and, where it likes, language, theme and tools; all else in it is the
//! link of a scenario. Every address gives something to read: a figure that is not there and a link
//! that is not understood are told in words. Not here: the document, and what a figure shows.

use std::sync::Arc;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::export::{ANNUAL, CHARTS};
use super::{ChartFigure, ChartKind, Frequency, Heading, Table, csv, sankey, unbroken};
use crate::analysis::Run;
use crate::chart::element::Markup;
use crate::chart::{DARK, LIGHT, svg};
use crate::scenario::{Problem, Workspace};
use crate::text::{Language, parameter};

/// The id of the element in which the drawing stands.
pub const DRAWING: &str = "drawing";
/// What the address asks for beside the scenario.
const KEYS: [&str; 4] = ["figure", "lang", "theme", "tools"];
/// The name of the machine.
const MACHINE: &str = "machine";
/// Width at which the words of the machine are found, CSS pixels; they are the same at any.
const WIDTH: f64 = 1016.0;
/// Least width of a drawing, CSS pixels.
const WIDTH_MIN: f64 = 280.0;

/// What a frame in a page of another shows.
pub struct Embed {
    /// Its language.
    pub language: Language,
    /// Whether it is dark; where the address leaves it open, the device says.
    pub is_dark: Option<bool>,
    has_tools: bool,
    /// The name that the address gives the figure.
    name: String,
    exhibit: Option<Exhibit>,
    run: Run,
    /// The query of the scenario's link.
    query: String,
    /// The address of the whole page.
    page: String,
    problems: Vec<Problem>,
}

/// A figure that is shown.
enum Exhibit {
    Chart(&'static ChartKind, Frequency, Arc<dyn ChartFigure>),
    Machine,
}

impl Embed {
    /// What a query asks for, without its question mark; `spoken` is the tag of the language to take
    /// where it names none, `page` the address of the whole page.
    pub fn new(query: &str, spoken: &str, page: &str) -> Self {
        let ([name, language, theme, tools], link) = read(query);
        let (workspace, problems) = Workspace::decode(&link);
        let language = Language::from_tag(&language).or_else(|| Language::from_tag(spoken));
        let language = language.unwrap_or_default();
        let run = Run::of(&workspace);
        Self {
            language,
            is_dark: ["light", "dark"].iter().position(|it| *it == theme).map(|place| place == 1),
            has_tools: tools == "yes",
            exhibit: exhibit(&name, language, &run),
            name,
            run,
            query: workspace.encode(),
            page: page.to_owned(),
            problems,
        }
    }

    /// The title of the document.
    pub fn title(&self) -> String {
        let title = match &self.exhibit {
            Some(exhibit) => exhibit.heading(self).title,
            None => self.language.no_figure_here().to_owned(),
        };
        self.language.named_page(&title, self.language.texts().page().name)
    }

    /// Everything but the drawing, for which it has a place.
    pub fn content(&self) -> Markup {
        let parts = match &self.exhibit {
            Some(exhibit) => self.figure(exhibit),
            None => self.nothing(),
        };
        Markup::new("main").holding(parts)
    }

    /// The drawing at a width in CSS pixels, in a family of letters; none where there is nothing to draw.
    /// `measure` tells the width of a text of a size, bold or not.
    pub fn drawing(
        &self,
        width: f64,
        is_dark: bool,
        family: &str,
        measure: impl Fn(&str, f64, bool) -> f64,
    ) -> Option<Markup> {
        let exhibit = self.exhibit.as_ref()?;
        let (width, palette) = (width.floor().max(WIDTH_MIN), if is_dark { &DARK } else { &LIGHT });
        let drawn = match exhibit {
            Exhibit::Chart(_, _, figure) if figure.vacancy().is_some() => return None,
            Exhibit::Chart(_, _, figure) => {
                svg::element(&figure.chart(width, family), palette, measure)
            }
            Exhibit::Machine => {
                svg::root(&sankey::flow(self.language, &self.run, width).scene, palette, Vec::new())
            }
        };
        let named = drawn.with("role", "img").with("aria-labelledby", "title");
        Some(named.with("aria-describedby", "description"))
    }

    /// Words in the place of a figure.
    fn nothing(&self) -> Vec<Markup> {
        let names = names();
        let words = match self.name.as_str() {
            "" => self.language.unnamed_figure(&names),
            name => self.language.unknown_figure(name, &names),
        };
        let title = title(self.language.no_figure_here());
        vec![title, paragraph("fig-sub", words), self.source(None)]
    }

    /// The figure, what was wrong with its link, and its numbers.
    fn figure(&self, exhibit: &Exhibit) -> Vec<Markup> {
        let heading = exhibit.heading(self);
        let mut parts = vec![
            paragraph("fig-kick", exhibit.subject(self.language)),
            title(&unbroken(&heading.title)),
            Markup::new("div").with("class", "fig-body").with("id", DRAWING),
            paragraph("vh", heading.description).with("id", "description"),
            paragraph("fig-note", heading.note),
        ];
        if let Some(vacancy) = exhibit.vacancy() {
            let nothing = self.language.texts().status().nothing_to_draw;
            let words = vec![paragraph("t", nothing), paragraph("", vacancy)];
            parts.insert(2, Markup::new("div").with("class", "empty").holding(words));
        }
        parts.extend(self.trouble());
        let table = exhibit.table(self);
        parts.push(self.source(self.has_tools.then(|| self.file(exhibit, &table))));
        let numbers = table_of(self.language, &table, &heading.title);
        parts.push(if self.has_tools {
            let name = Markup::new("summary").saying(self.language.texts().tools().table);
            let scrolled = Markup::new("div").with("class", "table-scroll").with("tabindex", "0");
            let scrolled = scrolled.with("role", "region").with("aria-labelledby", "title");
            Markup::new("details").holding(vec![name, scrolled.holding(vec![numbers])])
        } else {
            Markup::new("div").with("class", "vh").holding(vec![numbers])
        });
        parts
    }

    /// What was wrong with the link; none where nothing was.
    fn trouble(&self) -> Option<Markup> {
        let item = |problem: &Problem| {
            let part = parameter(problem).map(|text| Markup::new("code").saying(text));
            let words = Markup::new("span").saying(self.language.problem(problem));
            Markup::new("li").holding(part.into_iter().chain([words]).collect())
        };
        let summary = paragraph("", self.language.problems_summary(self.problems.len()));
        let list = Markup::new("ul").holding(self.problems.iter().map(item).collect());
        let words = Markup::new("div").with("class", "trouble").holding(vec![summary, list]);
        (!self.problems.is_empty()).then_some(words)
    }

    /// Which scenario it is, the way to the whole page, and what else is offered.
    fn source(&self, offer: Option<Markup>) -> Markup {
        let (language, scenario) = (self.language, &self.run.scenario);
        let app = language.texts().page().name;
        let link = Markup::new("a")
            .with("href", format!("{}?{}", self.page, self.query))
            .with("target", "_blank")
            .with("rel", "noopener")
            .with("aria-label", language.whole_page(app))
            .saying(app);
        let which = language.which(scenario, scenario.changed().len());
        let which = Markup::new("span").saying(which);
        let stamp = language.stamp(env!("CARGO_PKG_VERSION"), scenario.months());
        let parts = [link, which, Markup::new("span").saying(stamp)].into_iter().chain(offer);
        Markup::new("p").with("class", "source").holding(parts.collect())
    }

    /// The link to the file of its numbers.
    fn file(&self, exhibit: &Exhibit, table: &Table) -> Markup {
        let (word, frequency) = match exhibit {
            Exhibit::Chart(kind, frequency, _) => (kind.file, *frequency),
            Exhibit::Machine => (MACHINE, Frequency::Monthly),
        };
        let link = format!("{}?{}", self.page, self.query);
        let file = csv::file(&self.run.scenario, &link, word, frequency, table);
        let rows = u32::try_from(table.entries().count()).unwrap_or(u32::MAX);
        let data = utf8_percent_encode(&file.text, NON_ALPHANUMERIC);
        Markup::new("a")
            .with("href", format!("data:text/csv;charset=utf-8,{data}"))
            .with("download", file.name)
            .saying(self.language.csv_of(&self.language.rows(rows)))
    }
}

impl Exhibit {
    fn subject(&self, language: Language) -> &'static str {
        match self {
            Self::Chart(kind, ..) => (kind.subject)(language),
            Self::Machine => language.texts().subjects().machine,
        }
    }

    fn heading(&self, of: &Embed) -> Heading {
        match self {
            Self::Chart(_, _, figure) => figure.heading().clone(),
            Self::Machine => {
                let flow = sankey::flow(of.language, &of.run, WIDTH);
                let first = of.language.simulated_from(of.run.projection.inputs.start);
                let note = of.language.sentences(&[&first, &flow.note]);
                Heading { title: flow.title, description: flow.description, note }
            }
        }
    }

    fn table(&self, of: &Embed) -> Table {
        match self {
            Self::Chart(_, _, figure) => figure.table().clone(),
            Self::Machine => sankey::flow(of.language, &of.run, WIDTH).table,
        }
    }

    /// Why there is nothing to draw; the machine says it in its drawing.
    fn vacancy(&self) -> Option<&'static str> {
        match self {
            Self::Chart(_, _, figure) => figure.vacancy().map(|vacancy| vacancy.reason),
            Self::Machine => None,
        }
    }
}

/// What a query asks for by the [`KEYS`], and the rest of it.
fn read(query: &str) -> ([String; 4], String) {
    let mut asked = [const { None }; 4];
    let mut rest = Vec::new();
    for piece in query.split('&') {
        // Where an address was copied out of a page's source.
        let (key, value) =
            piece.strip_prefix("amp;").unwrap_or(piece).split_once('=').unwrap_or((piece, ""));
        match KEYS.iter().zip(&mut asked).find(|(own, _)| **own == key) {
            Some((_, place)) => {
                place.get_or_insert(percent_decode_str(value).decode_utf8_lossy().into_owned());
            }
            None => rest.push(piece),
        }
    }
    (asked.map(Option::unwrap_or_default), rest.join("&"))
}

/// The figure of a name; the charts over time also by calendar year.
fn exhibit(name: &str, language: Language, run: &Run) -> Option<Exhibit> {
    if name == MACHINE {
        return Some(Exhibit::Machine);
    }
    let (word, frequency) = match name.strip_suffix(ANNUAL) {
        Some(word) => (word, Frequency::Annual),
        None => (name, Frequency::Monthly),
    };
    let kind = CHARTS.into_iter().find(|kind| kind.file == word)?;
    let is_there = kind.is_over_time || frequency == Frequency::Monthly;
    is_there.then(|| Exhibit::Chart(kind, frequency, (kind.make)(language, run, frequency)))
}

/// The names of the figures that have a drawing, without those by year.
fn names() -> Vec<String> {
    let charts = CHARTS.iter().map(|kind| kind.file.to_owned());
    [MACHINE.to_owned()].into_iter().chain(charts).collect()
}

fn title(words: &str) -> Markup {
    Markup::new("h1").with("class", "fig-title").with("id", "title").saying(words.to_owned())
}

fn paragraph(class: &'static str, words: impl Into<std::borrow::Cow<'static, str>>) -> Markup {
    let paragraph =
        if class.is_empty() { Markup::new("p") } else { Markup::new("p").with("class", class) };
    paragraph.saying(words)
}

/// All rows of a table.
fn table_of(language: Language, table: &Table, caption: &str) -> Markup {
    let head =
        |scope: &'static str, text: String| Markup::new("th").with("scope", scope).saying(text);
    let columns = table.header(language).into_iter().map(|name| head("col", name));
    let row = |cells: Vec<String>| {
        let cells = cells.into_iter().enumerate().map(|(place, text)| match place {
            0 => head("row", text),
            _ => Markup::new("td").saying(text),
        });
        Markup::new("tr").holding(cells.collect())
    };
    let rows = (0..table.pages()).flat_map(|page| table.page(language, page)).map(row);
    Markup::new("table").with("class", "data").holding(vec![
        Markup::new("caption").with("class", "vh").saying(caption.to_owned()),
        Markup::new("thead").holding(vec![Markup::new("tr").holding(columns.collect())]),
        Markup::new("tbody").holding(rows.collect()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::svg::estimate;

    fn embed(query: &str) -> Embed {
        Embed::new(query, "en-GB", "https://example.org/a/")
    }

    fn text(query: &str) -> String {
        embed(query).content().document()
    }

    #[test]
    fn every_drawing_stands_with_title_source_link_and_table() {
        for name in names().iter().chain([&"income-annual".to_owned()]) {
            for language in ["en", "ja"] {
                let query = format!("figure={name}&lang={language}&v=1&rate=3");
                let (shown, text) = (embed(&query), text(&query));
                assert_eq!(shown.language.tag(), language);
                for part in [
                    "<h1 class=\"fig-title\" id=\"title\">",
                    "<div class=\"fig-body\" id=\"drawing\">",
                    "<table class=\"data\">",
                    "<th scope=\"row\">",
                    "rel=\"noopener\"",
                    "href=\"https://example.org/a/?v=1&amp;preset=tether-2026-06&amp;rate=3\"",
                ] {
                    assert!(text.contains(part), "{name}: {part}\n{text}");
                }
                assert!(!text.contains("<details>") && !text.contains("trouble"), "{name}");
                let drawing = shown.drawing(358.0, false, "sans-serif", estimate).unwrap();
                assert_eq!(drawing.value("role"), Some("img"));
                assert_eq!(drawing.value("width"), Some("358"));
            }
        }
    }

    #[test]
    fn the_address_says_language_theme_and_tools() {
        let of = |query: &str| (embed(query).language.tag(), embed(query).is_dark);
        assert_eq!(of("figure=income"), ("en", None));
        assert_eq!(of("figure=income&lang=ja&theme=dark"), ("ja", Some(true)));
        assert_eq!(of("lang=JA-jp&theme=light&figure=income"), ("ja", Some(false)));
        assert_eq!(of("figure=income&amp;lang=ja&amp;theme=auto"), ("ja", None));
        assert_eq!(of("figure=income&lang=fr&theme=blue"), ("en", None));
        assert_eq!(Embed::new("figure=income", "ja", "").language, Language::Japanese);
        let tools = text("figure=income&tools=yes");
        assert!(tools.contains("<details>") && tools.contains("data:text/csv;charset=utf-8,"));
        assert!(tools.contains("download=\"seigniorage-tether-2026-06-income.csv\""));
    }

    #[test]
    fn what_is_not_there_is_told_in_words() {
        let unknown = text("figure=%3Cscript%3E&rate=3");
        assert!(unknown.contains("There is no drawing called “&lt;script&gt;”."), "{unknown}");
        assert!(unknown.contains("machine, income, ") && unknown.contains("rate=3"));
        assert!(text("lang=ja").contains("アドレスに図の名前がありません。"));
        for query in
            ["", "&&=&", "figure=ladder-annual", "figure=rules", "figure=%FF", "figure=Income"]
        {
            let shown = embed(query);
            assert!(shown.content().document().contains("one of these: machine"), "{query}");
            assert!(shown.drawing(280.0, true, "", estimate).is_none());
            assert_eq!(shown.title(), "No drawing here · Seigniorage");
        }
    }

    #[test]
    fn a_link_with_problems_says_which_and_shows_the_rest() {
        let found = text("figure=income&rate=2&gold=x&figure=race&qx=1");
        assert!(
            found.contains("<code>gold=x</code>") && found.contains("<code>qx</code>"),
            "{found}"
        );
        assert!(found.contains("rate=2") && found.contains("Interest, fees"), "{found}");
    }

    #[test]
    fn an_issuer_of_nothing_has_words_in_the_place_of_a_drawing() {
        let query = "figure=stack&tokens=0&bets=none";
        assert!(text(query).contains("<p class=\"t\">Nothing to draw</p>"));
        assert!(embed(query).drawing(500.0, false, "", estimate).is_none());
        let machine = embed("figure=machine&tokens=0&bets=none");
        assert!(
            machine
                .drawing(10.0, false, "", estimate)
                .is_some_and(|it| it.value("width") == Some("280"))
        );
    }
}
