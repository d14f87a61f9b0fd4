//! One figure in a page of another: what its address asks for, and the elements it consists of.
//!
//! The address names the figure and, where it likes, language, theme and tools; all else in it is the
//! link of a scenario. Every address gives something to read: a figure that is not there and a link
//! that is not understood are told in words. Not here: the document, and what a figure shows.

use std::borrow::Cow;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::picture::{Exhibit, exhibit_of, faces, picture_names, sources};
use super::{Frequency, Table, csv, unbroken};
use crate::analysis::Run;
use crate::chart::element::Markup;
use crate::chart::{DARK, LIGHT, Scene, resolved, svg};
use crate::scenario::{Problem, Workspace};
use crate::text::{Language, parameter};

/// The id of the element in which the drawing stands.
pub const DRAWING: &str = "drawing";
/// What the address asks for beside the scenario.
const KEYS: [&str; 4] = ["figure", "lang", "theme", "tools"];
/// Width at which the words of a figure are found, CSS pixels; they are the same at any.
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
    run: Run,
    /// The figure for its words, which are the same at any width; none of that name.
    found: Option<Exhibit>,
    /// The address of the whole page with the scenario.
    link: String,
    problems: Vec<Problem>,
}

impl Embed {
    /// What a query asks for, without its question mark; `spoken` is the tag of the language to take
    /// where it names none, `page` the address of the whole page.
    pub fn new(query: &str, spoken: &str, page: &str) -> Self {
        let ([name, language, theme, tools], link) = read(query);
        let (workspace, problems) = Workspace::decode(&link);
        let language = Language::from_tag(&language).or_else(|| Language::from_tag(spoken));
        let (language, run) = (language.unwrap_or_default(), Run::of(&workspace));
        Self {
            language,
            is_dark: ["light", "dark"].iter().position(|it| *it == theme).map(|place| place == 1),
            has_tools: tools == "yes",
            found: exhibit_of(language, &run, &name, WIDTH, &LIGHT),
            name,
            run,
            link: format!("{page}?{}", workspace.encode()),
            problems,
        }
    }

    /// The title of the document.
    pub fn title(&self) -> String {
        let title = self.found.as_ref().map(|found| found.heading.title.as_str());
        let title = title.unwrap_or_else(|| self.language.no_figure_here());
        self.language.named_page(title, self.language.texts().page().name)
    }

    /// Everything but the drawing, for which it has a place.
    pub fn content(&self) -> Markup {
        let parts = match &self.found {
            Some(found) => self.figure(found),
            None => self.nothing(),
        };
        Markup::new("main").holding(parts)
    }

    /// The drawing at a width in CSS pixels; none where no figure is meant.
    pub fn drawing(&self, width: f64, is_dark: bool) -> Option<Markup> {
        let palette = if is_dark { &DARK } else { &LIGHT };
        let width = width.floor().max(WIDTH_MIN);
        let exhibit = exhibit_of(self.language, &self.run, &self.name, width, palette);
        let drawing = exhibit?.drawing?;
        let faces = faces(self.language);
        let scene = Scene { family: faces.sans.to_owned(), faces, ..resolved(drawing) };
        let drawn = svg::standalone(&scene, palette, Vec::new());
        Some(drawn.with("aria-labelledby", "title").with("aria-describedby", "description"))
    }

    /// Words in the place of a figure.
    fn nothing(&self) -> Vec<Markup> {
        let is_monthly = |name: &String| Frequency::of_name(name).1 == Frequency::Monthly;
        let names: Vec<_> = picture_names().into_iter().filter(is_monthly).collect();
        let words = match self.name.as_str() {
            "" => self.language.unnamed_figure(&names),
            name => self.language.unknown_figure(name, &names),
        };
        vec![title(self.language.no_figure_here()), paragraph("", words), self.source(None)]
    }

    /// The figure, what was wrong with its link, and its numbers.
    fn figure(&self, found: &Exhibit) -> Vec<Markup> {
        let Exhibit { subject, heading, is_of_record, table, .. } = found;
        let mut parts = vec![
            paragraph("fig-kick", subject.clone()),
            title(&unbroken(&heading.title)),
            Markup::new("div").with("id", DRAWING),
            paragraph("vh", heading.description.clone()).with("id", "description"),
        ];
        let sources = (!is_of_record).then(|| sources(self.language, &self.run.scenario));
        let notes = [Some(heading.note.clone()), sources].into_iter().flatten();
        let notes = notes.filter(|words| !words.is_empty());
        parts.extend(notes.map(|words| paragraph("fig-note", words)));
        parts.extend(self.trouble());
        parts.push(self.source(self.has_tools.then(|| self.file(table))));
        let numbers = table_of(self.language, table, &heading.title);
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
            .with("href", self.link.clone())
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
    fn file(&self, table: &Table) -> Markup {
        let (word, frequency) = Frequency::of_name(&self.name);
        let file = csv::file(&self.run.scenario, &self.link, word, frequency, table);
        let rows = u32::try_from(table.entries().count()).unwrap_or(u32::MAX);
        let data = utf8_percent_encode(&file.text, NON_ALPHANUMERIC);
        Markup::new("a")
            .with("href", format!("data:text/csv;charset=utf-8,{data}"))
            .with("download", file.name)
            .saying(self.language.csv_of(&self.language.rows(rows)))
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

fn title(words: &str) -> Markup {
    Markup::new("h1").with("class", "fig-title").with("id", "title").saying(words.to_owned())
}

fn paragraph(class: &'static str, words: impl Into<Cow<'static, str>>) -> Markup {
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

    fn embed(query: &str) -> Embed {
        Embed::new(query, "en-GB", "https://example.org/a/")
    }

    fn text(query: &str) -> String {
        embed(query).content().document()
    }

    #[test]
    fn every_drawing_stands_with_title_source_link_and_table() {
        for (place, name) in picture_names().into_iter().enumerate() {
            let language = ["en", "ja"][place % 2];
            let query = format!("figure={name}&lang={language}&v=1&rate=3");
            let (shown, text) = (embed(&query), text(&query));
            assert_eq!(shown.language.tag(), language);
            for part in [
                "<h1 class=\"fig-title\" id=\"title\">",
                "<div id=\"drawing\">",
                "<p class=\"fig-note\">",
                "<table class=\"data\">",
                "<th scope=\"row\">",
                "rel=\"noopener\"",
                "href=\"https://example.org/a/?v=1&amp;preset=tether-2026-06&amp;rate=3\"",
            ] {
                assert!(text.contains(part), "{name}: {part}");
            }
            assert!(!text.contains("<details>") && !text.contains("trouble"), "{name}");
            for width in [1.0, 280.0, 358.7] {
                let drawing = shown.drawing(width, width > 300.0).unwrap();
                let known = drawing.value("width").unwrap();
                assert_eq!(known, if width < 300.0 { "280" } else { "358" }, "{name}");
                assert_eq!(drawing.value("aria-labelledby"), Some("title"));
                assert!(!drawing.document().contains(" class="), "{name}");
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
        let tools = text("figure=income-annual&tools=yes");
        assert!(tools.contains("<details>") && tools.contains("data:text/csv;charset=utf-8,"));
        assert!(tools.contains("download=\"seigniorage-tether-2026-06-income-annual.csv\""));
    }

    #[test]
    fn what_is_not_there_is_told_in_words() {
        let unknown = text("figure=%3Cscript%3E&rate=3");
        assert!(unknown.contains("There is no drawing called “&lt;script&gt;”."), "{unknown}");
        assert!(unknown.contains("machine, income, ") && unknown.contains("rate=3"));
        assert!(text("lang=ja").contains("アドレスに図の名前がありません。"));
        for name in ["", "ladder-annual", "rules", "%FF", "Income", "machine-annual"] {
            let shown = embed(&format!("&&=&figure={name}"));
            assert!(shown.content().document().contains("one of these: machine"), "{name}");
            assert_eq!(shown.drawing(280.0, true), None);
            assert_eq!(shown.title(), "No drawing here · Seigniorage");
        }
    }

    #[test]
    fn a_link_with_problems_says_which_and_shows_the_rest() {
        let found = text("figure=income&rate=2&gold=x&figure=race&qx=1");
        assert!(found.contains("<code>gold=x</code>") && found.contains("<code>qx</code>"));
        assert!(found.contains("rate=2") && found.contains(">Income, costs and profit<"));
    }
}
