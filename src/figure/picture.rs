//! A figure as a picture of its own: number and subject, finding, drawing, sources, which scenario it is
//! and where it opens, on the ground of a theme.
//!
//! The picture is a resolved scene: canvas, file and frame draw the same. Its words are as wide as the
//! widest ordinary letters, so that they fit whatever letters a system has. Not here: what a figure
//! shows, and its table as a file.

use super::csv::stem;
use super::{ChartKind, Frequency, Heading, Table, Vacancy, drawn, sankey};
use crate::analysis::Run;
use crate::chart::element::Markup;
use crate::chart::paint::paint;
use crate::chart::svg::{self, widest};
use crate::chart::{
    Align, Dash, Face, Faces, Form, Item, KANJI, LATIN, Label, Palette, Role, Scene, resolved,
    shortened, wrap,
};
use crate::scenario::{Id, Parameter, RatePath, Scenario};
use crate::text::Language;

/// The name of the machine among the pictures.
pub(crate) const MACHINE: &str = "machine";
/// Its number on the page.
const MACHINE_NUMBER: u32 = 1;
/// From this width titles are as large as on a wide page, CSS pixels.
const LARGE: f64 = 500.0;
/// Most lines of a link; the rest of it is in the file alone.
const LINK_LINES: usize = 3;

/// A figure with all that a picture of it, or a copy of its table, is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Exhibit {
    /// Its number on the page, where it has one.
    pub number: Option<u32>,
    /// What it is about.
    pub subject: String,
    /// Its words.
    pub heading: Heading,
    /// Its drawing; none of a figure that is a table.
    pub drawing: Option<Scene>,
    /// Whether its numbers are of the record alone; then its note has their sources.
    pub is_of_record: bool,
    /// Its numbers.
    pub table: Table,
    /// The name of its files: `income`, `income-annual`.
    pub name: String,
}

/// What stands around a figure on a picture beside its own words.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Framing<'f> {
    /// Room around all of it, CSS pixels.
    pub margin: f64,
    /// The address that opens the scenario; empty for none.
    pub link: &'f str,
    /// The day on which it is taken, in words; empty for none.
    pub day: &'f str,
}

/// A picture of a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What is drawn; resolved.
    pub scene: Scene,
    /// The colours it is drawn in.
    pub palette: Palette,
    /// Number, subject and finding.
    pub title: String,
    /// The drawing in sentences.
    pub description: String,
    /// The numbers.
    pub table: Table,
    /// The whole address that opens the scenario; empty where the frame has none.
    pub link: String,
    /// The name of its file without an ending.
    pub stem: String,
}

/// The names of all figures with a drawing, the machine first.
pub fn picture_names() -> Vec<String> {
    std::iter::once(MACHINE.to_owned()).chain(drawn::names()).collect()
}

/// The picture of a figure by its name, see [`picture_names`]; none where no figure with a drawing bears
/// it. The drawing is `width` CSS pixels wide, the picture by its margins wider.
pub fn picture_of(
    language: Language,
    run: &Run,
    name: &str,
    width: f64,
    palette: &Palette,
    framing: &Framing<'_>,
) -> Option<Picture> {
    let exhibit = exhibit_of(language, run, name, width, palette)?;
    framed(language, &run.scenario, exhibit, palette, framing)
}

/// A figure by its name, see [`picture_names`], drawn at a width; none where no figure with a drawing
/// bears it.
pub(crate) fn exhibit_of(
    language: Language,
    run: &Run,
    name: &str,
    width: f64,
    palette: &Palette,
) -> Option<Exhibit> {
    if name == MACHINE {
        return Some(of_machine(language, run, width));
    }
    Some(of_chart(language, run, drawn::named(name)?, width, palette))
}

/// The machine, drawn at a width.
pub(crate) fn of_machine(language: Language, run: &Run, width: f64) -> Exhibit {
    let flow = sankey::flow(language, run, width);
    Exhibit {
        number: Some(MACHINE_NUMBER),
        subject: language.texts().subjects().machine.to_owned(),
        heading: flow.heading(language, run.projection.inputs.start),
        drawing: Some(flow.scene),
        is_of_record: false,
        table: flow.table,
        name: MACHINE.to_owned(),
    }
}

/// A chart, drawn at a width in colours in which its words can be read.
pub(crate) fn of_chart(
    language: Language,
    run: &Run,
    (kind, frequency): (&ChartKind, Frequency),
    width: f64,
    palette: &Palette,
) -> Exhibit {
    let figure = (kind.make)(language, run, frequency);
    let drawing = match figure.vacancy() {
        Some(vacancy) => vacant(vacancy, width),
        None => paint(&figure.chart(width, faces(language).sans), palette, &widest),
    };
    Exhibit {
        number: Some(kind.number),
        subject: (kind.subject)(language).to_owned(),
        heading: figure.heading().clone(),
        drawing: Some(drawing),
        is_of_record: figure.is_of_record(),
        table: figure.table().clone(),
        name: frequency.named(kind.file),
    }
}

/// Where the size of the book and the rate come from; both stand behind every number of a scenario.
pub(super) fn sources(language: Language, scenario: &Scenario) -> String {
    let changed = scenario.changed();
    let rate = match scenario.path {
        RatePath::Flat => Id::Parameter(Parameter::Rate),
        _ => Id::Path,
    };
    let told = |id: Id| {
        let source = scenario.provenance(id).0;
        if changed.contains(&id) {
            language.input_by_hand(language.label(id))
        } else {
            language.input_from(language.label(id), language.source_full(source))
        }
    };
    let told = [Id::Parameter(Parameter::Tokens), rate].map(told);
    language.sentences(&[&told[0], &told[1], language.other_sources()])
}

/// The picture of a figure; none of one without a drawing.
pub(crate) fn framed(
    language: Language,
    scenario: &Scenario,
    exhibit: Exhibit,
    palette: &Palette,
    framing: &Framing<'_>,
) -> Option<Picture> {
    let Exhibit { number, subject, heading, drawing, is_of_record, table, name } = exhibit;
    let drawing = resolved(drawing?);
    let margin = framing.margin.clamp(0.0, 200.0).round();
    let mut column = Column { items: Vec::new(), margin, room: drawing.width, y: margin };
    let number = number.map(|number| language.figure(number)).unwrap_or_default();
    column.rule();
    column.kick(&number, &subject);
    column.title(&heading.title);
    column.drawing(drawing);
    column.foot(&heading.note, Role::Ink2);
    if !is_of_record {
        column.foot(&sources(language, scenario), Role::Ink2);
    }
    column.y += 4.0;
    let changes = scenario.changed().len();
    let made = language.drawn_by(env!("CARGO_PKG_VERSION"));
    let made = [made.as_str(), framing.day].into_iter().filter(|part| !part.is_empty());
    let made: Vec<_> = made.map(str::to_owned).collect();
    column.foot(&language.which(scenario, changes), Role::Ink3);
    column.link(framing.link);
    column.foot(&language.which_of(&made), Role::Ink3);
    let parts = [number, subject, heading.title];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(Picture {
        scene: column.finish(faces(language)),
        palette: *palette,
        title: language.which_of(&parts),
        description: heading.description,
        table,
        link: framing.link.to_owned(),
        stem: stem(scenario, &name),
    })
}

/// The families of a language.
pub(crate) fn faces(language: Language) -> Faces {
    match language {
        Language::English => LATIN,
        Language::Japanese => KANJI,
    }
}

impl Picture {
    /// The name of its file with an ending such as `svg`.
    pub fn file_name(&self, ending: &str) -> String {
        format!("{}.{ending}", self.stem)
    }

    /// The picture as an SVG file: real text, no style, no script, nothing from outside.
    pub fn svg(&self) -> String {
        self.markup().document()
    }

    /// The same as elements.
    pub(crate) fn markup(&self) -> Markup {
        let about = [("title", &self.title), ("desc", &self.description), ("metadata", &self.link)];
        let about = about.into_iter().filter(|(_, words)| !words.is_empty());
        let about = about.map(|(tag, words)| Markup::new(tag).saying(words.clone()));
        svg::standalone(&self.scene, &self.palette, about.collect())
    }
}

/// A picture in the making, from top to bottom.
struct Column {
    items: Vec<Item>,
    margin: f64,
    /// Width of what stands in it, CSS pixels.
    room: f64,
    /// Where the next thing begins.
    y: f64,
}

impl Column {
    /// The rule over a figure.
    fn rule(&mut self) {
        let (from, to) = ((self.margin, self.y), (self.margin + self.room, self.y + 2.0));
        self.items.push(Item::filled(Form::Rectangle(from, to), Role::Rule));
        self.y += 10.0;
    }

    /// Number and subject.
    fn kick(&mut self, number: &str, subject: &str) {
        let strong = Label::bold(number, 12.0, Role::Ink2);
        let plain = |text: &str| Label::plain(text, Role::Ink3);
        let between = if number.is_empty() { "" } else { " · " };
        let rest = plain(&format!("{between}{subject}"));
        if width(&strong) + width(&rest) <= self.room {
            self.line(vec![strong, rest], 18.0);
        } else {
            self.lines(&strong, 18.0);
            self.lines(&plain(subject), 18.0);
        }
    }

    /// The finding.
    fn title(&mut self, title: &str) {
        let (size, height) = if self.room < LARGE { (18.0, 24.0) } else { (20.0, 26.0) };
        let look = Label { face: Face::Serif, ..Label::bold(title, size, Role::Ink) };
        self.lines(&look, height);
        self.y += 12.0;
    }

    fn drawing(&mut self, drawing: Scene) {
        let by = (self.margin, self.y - drawing.top);
        self.items.extend(drawing.items.into_iter().map(|item| item.moved(by)));
        self.y += drawing.height.ceil() + 14.0;
    }

    /// Words under the drawing.
    fn foot(&mut self, words: &str, role: Role) {
        self.lines(&Label::plain(words, role), 18.0);
    }

    /// A link, broken anywhere, as far as there is room.
    fn link(&mut self, link: &str) {
        let bare = link.split_once("://").map_or(link, |(_, bare)| bare);
        let mut lines = vec![String::new()];
        for letter in bare.chars() {
            let Some(line) = lines.last_mut() else { break };
            line.push(letter);
            if width(&Label::plain(line.as_str(), Role::Ink3)) > self.room {
                line.pop();
                if lines.len() == LINK_LINES {
                    let is_room = |line: &str| width(&Label::plain(line, Role::Ink3)) <= self.room;
                    if let Some(line) = lines.last_mut() {
                        while !line.is_empty() && !is_room(&format!("{line}…")) {
                            line.pop();
                        }
                        line.push('…');
                    }
                    break;
                }
                lines.push(letter.to_string());
            }
        }
        for line in lines.into_iter().filter(|line| !line.is_empty()) {
            self.line(vec![Label::plain(line, Role::Ink3)], 18.0);
        }
    }

    /// The words of a label, in as many lines as they need; a word that is too long is cut.
    fn lines(&mut self, look: &Label, height: f64) {
        let measure = |text: &str| widest(text, look.size, look.bold);
        for line in wrap(&look.text, self.room, &measure) {
            let text = shortened(&line, self.room, measure);
            self.line(vec![Label { text, ..look.clone() }], height);
        }
    }

    fn line(&mut self, labels: Vec<Label>, height: f64) {
        let (at, role) = ((self.margin, self.y + height / 2.0), Role::Ink);
        let labels: Vec<_> = labels.into_iter().filter(|label| !label.text.is_empty()).collect();
        if !labels.is_empty() {
            self.items.push(Item::filled(Form::Text(labels, at, Align::Start), role));
            self.y += height;
        }
    }

    /// The scene, on its ground.
    fn finish(self, faces: Faces) -> Scene {
        let (width, height) = (self.room + 2.0 * self.margin, self.y + self.margin.max(4.0));
        let ground = Item::filled(Form::Rectangle((0.0, 0.0), (width, height)), Role::Paper);
        let items = std::iter::once(ground).chain(self.items).collect();
        Scene { width, height, family: faces.sans.to_owned(), faces, items, ..Scene::default() }
    }
}

fn width(label: &Label) -> f64 {
    widest(&label.text, label.size, label.bold)
}

/// What stands in the place of a drawing that has nothing to show.
fn vacant(Vacancy { height, reason }: Vacancy, width: f64) -> Scene {
    let corner = |x: f64, y: f64| (x.clamp(0.5, width - 0.5), y.clamp(0.5, height - 0.5));
    let outline = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0)];
    let outline = outline.map(|(x, y)| corner(x, y)).to_vec();
    let frame = Item::line(Form::Line(outline), 1.0, Role::Ctl);
    let look = Label { size: 13.0, ..Label::plain("", Role::Ink2) };
    let lines = wrap(reason, width - 32.0, &|text| widest(text, look.size, look.bold));
    let line = |(place, text): (u32, String)| {
        let at = (width / 2.0, height / 2.0 + 20.0 * f64::from(place));
        Item::filled(Form::Text(vec![Label { text, ..look.clone() }], at, Align::Middle), look.role)
    };
    let items = std::iter::once(Item { dash: Dash::Dashed, ..frame });
    let items = items.chain((0..).zip(lines).map(line)).collect();
    Scene { width, height, items, ..Scene::default() }
}
