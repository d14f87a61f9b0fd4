//! A display list as SVG: text for tests and downloads, elements for the page.
//!
//! What has a class is written in hundredths of a CSS pixel and looks as the style sheet says, in a
//! file as in the page; all else in eighths with presentation attributes. No styles and no scripts,
//! so that a file shows under any policy. Text is measured by the caller or by [`estimate`], never
//! by a browser.

use super::element::{Markup, attribute, push_thousandths};
use super::face::{Face, Faces};
use super::geometry::{Pt, whole};
use super::hatch::{self, DOT_RADIUS, LINE_WIDTH};
use super::mark::{Align, Hatch, Label};
use super::paint::paint;
use super::path::Path;
use super::role::{Palette, Rgb};
use super::scene::{Form, Ink, Item, Scene};
use super::snap::{CAPITAL_HALF, GRAIN, snap, snap_corner};
use super::spec::Chart;
pub use super::width::{estimate, widest};

/// Units of a coordinate to a CSS pixel.
const UNITS: f64 = GRAIN as f64;
/// The attribute that carries the place of what an element stands for.
pub(crate) const PLACE: &str = "data-place";

const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Who takes the elements of what has a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    /// A file: each item in the shortest form.
    File,
    /// The page, where items move: as paths and shifts, one each whatever it shows.
    Page,
}

/// The chart as an SVG document; an empty chart gives a document without content.
///
/// `measure` tells the width of a text in CSS pixels from the text, its size and whether it is
/// bold; [`estimate`] does where no letters are at hand.
pub fn render(
    chart: &Chart,
    palette: &Palette,
    measure: impl Fn(&str, f64, bool) -> f64,
) -> String {
    let measure = |text: &str, size: f64, bold: bool| {
        f64::from(whole(measure(text, size, bold) * UNITS).max(0)) / UNITS
    };
    document(&paint(chart, palette, &measure), palette, Vec::new())
}

/// The scene as an SVG document, `about` before what is drawn.
pub(crate) fn document(scene: &Scene, palette: &Palette, about: Vec<Markup>) -> String {
    let root = root(Markup::new("svg").with("xmlns", NAMESPACE), scene);
    holding(root, scene, palette, about).document()
}

/// The scene in an `svg` element of a page.
pub(crate) fn element(scene: &Scene, palette: &Palette) -> Markup {
    holding(root(Markup::new("svg"), scene), scene, palette, Vec::new())
}

fn holding(root: Markup, scene: &Scene, palette: &Palette, about: Vec<Markup>) -> Markup {
    let items = scene.items.iter().flat_map(|item| {
        if is_styled(item) {
            styled(item, Medium::File).into_iter().collect()
        } else {
            plain(item, palette, &scene.faces)
        }
    });
    root.holding(about.into_iter().chain(items).collect())
}

/// A [resolved](super::resolved) scene as an SVG document that looks the same anywhere, `about` before what
/// is drawn.
pub(crate) fn standalone(scene: &Scene, palette: &Palette, about: Vec<Markup>) -> Markup {
    let items = scene.items.iter().flat_map(|item| plain(item, palette, &scene.faces));
    let root = root(Markup::new("svg").with("xmlns", NAMESPACE), scene).with("role", "img");
    root.holding(about.into_iter().chain(items).collect())
}

fn root(element: Markup, scene: &Scene) -> Markup {
    let size = |length: f64| whole(length.clamp(0.0, 16384.0)).to_string();
    let (width, height) = (size(scene.width), size(scene.height));
    let view = format!("0 {} {width} {height}", attribute(scene.top));
    let root = some(element, "class", &scene.class);
    let root = root.with("width", width).with("height", height).with("viewBox", view);
    some(root, "font-family", &scene.family)
}

/// The element with an attribute, unless that would be empty.
pub(crate) fn some(element: Markup, name: &'static str, value: &str) -> Markup {
    if value.is_empty() { element } else { element.with(name, value.to_owned()) }
}

/// Whether an item, or each part of a text, has a class.
fn is_styled(item: &Item) -> bool {
    let parts = if let Form::Text(labels, ..) = &item.form { labels.as_slice() } else { &[] };
    !item.class.is_empty() || parts.iter().any(|label| !label.class.is_empty())
}

/// An item of a class; in a file a ruling that has no lines is left out.
pub(crate) fn styled(item: &Item, medium: Medium) -> Option<Markup> {
    let is_page = medium == Medium::Page;
    let classed = |tag| Markup::new(tag).with("class", item.class.clone());
    Some(match &item.form {
        Form::Text(labels, at, align) => words(labels, *at, *align, medium),
        Form::Ring(middle, radius) => {
            classed("g").with("transform", shift(*middle)).holding(ring(*radius))
        }
        Form::Disc((x, y), radius) => classed("circle")
            .with("r", attribute(*radius))
            .with("cx", attribute(*x))
            .with("cy", attribute(*y)),
        Form::Pattern(hatch, from, to) => Markup::new("path")
            .with("fill", pattern(*hatch))
            .with("d", data(&Form::Rectangle(*from, *to))),
        Form::Rectangle(from, to) if !is_page => classed("rect")
            .with("x", attribute(from.0))
            .with("y", attribute(from.1))
            .with("width", attribute(to.0 - from.0))
            .with("height", attribute(to.1 - from.1)),
        form => {
            let d = data(form);
            if d.is_empty() && !is_page && matches!(form, Form::Ruling(..)) {
                return None;
            }
            let path = classed("path");
            let is_line =
                item.width > 0.0 && !matches!(form, Form::Rectangle(..) | Form::Ruling(..));
            let path =
                if is_line { path.with("stroke-width", attribute(item.width)) } else { path };
            let path = path.with("d", d);
            match item.place.filter(|_| is_page) {
                Some(place) => path.with(PLACE, place.to_string()),
                None => path,
            }
        }
    })
}

/// A form as path data.
fn data(form: &Form) -> String {
    match form {
        Form::Path(path) => return path.d.clone(),
        Form::Line(points) => Path::through(points),
        Form::Polygon(points) if points.is_empty() => Path::default(),
        Form::Polygon(points) => Path::through(points).close(),
        Form::Rectangle(from, to) => Path::default().rectangle(*from, *to),
        Form::Ruling(hatch, polygon) => ruled(*hatch, polygon),
        Form::Pattern(..) | Form::Disc(..) | Form::Ring(..) | Form::Text(..) => Path::default(),
    }
    .d
}

/// The page's own pattern of a ruling, as a fill.
pub(crate) fn pattern(hatch: Hatch) -> &'static str {
    match hatch {
        Hatch::Solid => "none",
        Hatch::Vertical => "url(#k-vertical)",
        Hatch::Horizontal => "url(#k-horizontal)",
        Hatch::Rising => "url(#k-rising)",
        Hatch::Falling => "url(#k-falling)",
        Hatch::Cross => "url(#k-cross)",
        Hatch::Dots => "url(#k-dots)",
    }
}

/// The ruling of a polygon as path data; a dot is two halves of a circle.
fn ruled(hatch: Hatch, polygon: &[Pt]) -> Path {
    let (lines, dots) = hatch::ruling(hatch, polygon);
    let mut path = Path::default();
    for ((x0, y0), (x1, y1)) in lines {
        path = path.go('M', &[x0, y0]).go('L', &[x1, y1]);
    }
    for (x, y) in dots {
        path = path.go('M', &[x - DOT_RADIUS, y]);
        for way in [2.0 * DOT_RADIUS, -2.0 * DOT_RADIUS] {
            path = path.go('a', &[DOT_RADIUS, DOT_RADIUS, 0.0, 1.0, 0.0, way, 0.0]);
        }
    }
    path
}

/// The ring around nought.
fn ring(outer: f64) -> Vec<Markup> {
    let (rosettes, edges) = hatch::ring(outer);
    let curve = |points: Vec<Pt>| Markup::path("guilloche", data(&Form::Polygon(points)));
    let edge =
        |radius| Markup::new("circle").with("class", "guilloche-edge").with("r", attribute(radius));
    rosettes.into_iter().map(curve).chain(edges.map(edge)).collect()
}

/// A text whose letters are the style sheet's.
fn words(labels: &[Label], at: Pt, align: Align, medium: Medium) -> Markup {
    let part =
        |label: &Label| Markup::new("tspan").with("class", label.class).saying(label.text.clone());
    let text = Markup::new("text");
    let text = match medium {
        Medium::File => text.with("x", attribute(at.0)).with("y", attribute(at.1)),
        Medium::Page => text.with("transform", shift(at)),
    };
    text.with("text-anchor", align.word()).holding(labels.iter().map(part).collect())
}

fn shift((x, y): Pt) -> String {
    format!("translate({} {})", attribute(x), attribute(y))
}

/// Names of the attributes that say colour and opacity of what is filled, and of what is drawn.
const FILL: [&str; 2] = ["fill", "fill-opacity"];
const STROKE: [&str; 2] = ["stroke", "stroke-opacity"];

/// A point in units.
type Units = (i32, i32);

fn units((x, y): Pt) -> Units {
    (whole(x * UNITS), whole(y * UNITS))
}

/// An item without a class.
fn plain(item: &Item, palette: &Palette, faces: &Faces) -> Vec<Markup> {
    let Some(ink) = item.ink else { return Vec::new() };
    let paint = |element: Markup| inked(element, FILL, ink, palette);
    let disc = |middle: Pt, radius: f64| {
        let (x, y) = units(middle);
        let circle = Markup::new("circle").with("cx", length(x)).with("cy", length(y));
        paint(circle.with("r", length(whole(radius * UNITS).max(1))))
    };
    match &item.form {
        Form::Rectangle(from, to) => {
            let (from, to) = (snap_corner(units(*from)), snap_corner(units(*to)));
            let rect = Markup::new("rect")
                .with("x", length(from.0.min(to.0)))
                .with("y", length(from.1.min(to.1)))
                .with("width", length((to.0 - from.0).abs()))
                .with("height", length((to.1 - from.1).abs()));
            vec![paint(rect)]
        }
        Form::Polygon(points) => {
            let points = coordinates(points.iter().copied().map(units));
            vec![paint(Markup::new("polygon")).with("points", points)]
        }
        Form::Line(points) => {
            let strokes = item.strokes(points).into_iter();
            strokes.map(|points| line(&points, item.width, ink, palette)).collect()
        }
        Form::Disc(middle, radius) => vec![disc(*middle, *radius)],
        Form::Ruling(hatch, polygon) => {
            let (lines, dots) = hatch::ruling(*hatch, polygon);
            let lines = lines.into_iter();
            let lines = lines.map(|(from, to)| line(&[from, to], LINE_WIDTH, ink, palette));
            lines.chain(dots.into_iter().map(|dot| disc(dot, DOT_RADIUS))).collect()
        }
        Form::Text(labels, at, align) => match labels.as_slice() {
            [label] if label.class.is_empty() => {
                letters(label, units(*at), *align, (palette, faces)).into_iter().collect()
            }
            labels => vec![parts(labels, units(*at), *align, (palette, faces))],
        },
        Form::Path(path) => drawn(path, item, ink, palette).into_iter().collect(),
        // Both belong to the page; a resolved scene has neither.
        Form::Pattern(..) | Form::Ring(..) => Vec::new(),
    }
}

/// A path, filled or as a line.
fn drawn(path: &Path, item: &Item, ink: Ink, palette: &Palette) -> Option<Markup> {
    let element = Markup::new("path");
    let element = if item.width > 0.0 {
        let line = inked(element.with("fill", "none"), STROKE, ink, palette);
        let line = line.with("stroke-width", attribute(item.width));
        let dashes: Vec<_> = item.dash.pattern().iter().map(|part| attribute(*part)).collect();
        some(line, "stroke-dasharray", &dashes.join(" "))
    } else {
        inked(element, FILL, ink, palette)
    };
    (!path.d.is_empty()).then(|| element.with("d", path.d.clone()))
}

fn line(points: &[Pt], width: f64, ink: Ink, palette: &Palette) -> Markup {
    let width = whole(width * UNITS).max(1);
    let sharp = match points {
        &[from, to] => snap(units(from), units(to), width.unsigned_abs()),
        _ => None,
    };
    let line = Markup::new("polyline").with("fill", "none");
    let line = inked(line, STROKE, ink, palette);
    match sharp {
        Some(sharp) => line
            .with("stroke-width", length(i32::try_from(sharp.width).unwrap_or(i32::MAX)))
            .with("points", coordinates([sharp.from, sharp.to].into_iter())),
        None => line
            .with("stroke-width", length(width))
            .with("stroke-linejoin", "round")
            .with("points", coordinates(points.iter().copied().map(units))),
    }
}

/// How letters look: colours and families.
type Looks<'l> = (&'l Palette, &'l Faces);

fn letters(label: &Label, (x, y): Units, align: Align, looks: Looks<'_>) -> Option<Markup> {
    if label.text.is_empty() {
        return None;
    }
    let base = y + whole(label.size * UNITS * CAPITAL_HALF);
    let text = Markup::new("text").with("x", length(x)).with("y", length(base));
    let anchor = if align == Align::Start { "" } else { align.word() };
    Some(lettered(text, label, anchor, looks))
}

/// The parts of a text, one after the other; letters of a class stand on the height of the place.
fn parts(labels: &[Label], (x, y): Units, align: Align, looks: Looks<'_>) -> Markup {
    let drop = |label: &Label| whole(label.size * UNITS * CAPITAL_HALF);
    let plain = labels.first().filter(|label| label.class.is_empty());
    let base = y + plain.map_or(0, drop);
    let part = |label: &Label| lettered(Markup::new("tspan"), label, "", looks);
    let text = Markup::new("text").with("x", length(x)).with("y", length(base));
    let text = if align == Align::Start { text } else { text.with("text-anchor", align.word()) };
    text.holding(labels.iter().filter(|label| !label.text.is_empty()).map(part).collect())
}

/// An element with the words of a label in its look.
fn lettered(
    element: Markup,
    label: &Label,
    anchor: &'static str,
    (palette, faces): Looks<'_>,
) -> Markup {
    let mut text = element.with("font-size", length(whole(label.size * UNITS)));
    text = some(text, "text-anchor", anchor);
    text = if label.bold { text.with("font-weight", "bold") } else { text };
    if label.face != Face::Sans {
        text = some(text, "font-family", faces.family(label.face, ""));
    }
    text = if faces.slants(label.face) { text.with("font-style", "italic") } else { text };
    inked(text, FILL, label.role.into(), palette).saying(label.text.clone())
}

/// The element in a colour, under the names of the attributes that say it.
fn inked(
    element: Markup,
    [color, opacity]: [&'static str; 2],
    ink: Ink,
    palette: &Palette,
) -> Markup {
    let Rgb(red, green, blue) = palette.color(ink.role);
    let element = element.with(color, format!("#{red:02X}{green:02X}{blue:02X}"));
    let covers = palette.opacity(ink.shade);
    if covers < 1.0 {
        return element.with(opacity, format!("{}%", whole(covers * 100.0)));
    }
    element
}

/// CSS pixels from units; eighths need three decimals at most.
fn length(units: i32) -> String {
    let mut text = String::new();
    push_units(&mut text, units);
    text
}

fn push_units(text: &mut String, units: i32) {
    push_thousandths(text, i64::from(units) * 1000 / i64::from(GRAIN));
}

fn coordinates(points: impl Iterator<Item = Units>) -> String {
    let mut text = String::new();
    for (index, (x, y)) in points.enumerate() {
        if index > 0 {
            text.push(' ');
        }
        push_units(&mut text, x);
        text.push(',');
        push_units(&mut text, y);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_in_eighths() {
        let texts = [0, -3, 8, 20, 8127].map(length);
        assert_eq!(texts, ["0", "-0.375", "1", "2.5", "1015.875"]);
    }
}
