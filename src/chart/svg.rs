//! A chart as SVG text, for tests and downloads.
//!
//! Only presentation attributes are written, no styles and no scripts, so that the file shows
//! under any policy. Coordinates are CSS pixels in eighths. Text is measured by the caller or by
//! [`estimate`], never by a browser.

use super::element::{Element, push_thousandths};
use super::geometry::{Pt, whole};
use super::hatch::{self, DOT_RADIUS, LINE_WIDTH};
use super::mark::{Align, Label};
use super::paint::paint;
use super::role::{Palette, Rgb};
use super::scene::{Ink, Item, Scene};
use super::snap::{CAPITAL_HALF, GRAIN, snap, snap_corner};
use super::spec::Chart;

/// Units of a coordinate to a CSS pixel.
const UNITS: f64 = GRAIN as f64;

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
    element(paint(chart, palette, &measure), palette).document()
}

/// The scene as an element of SVG.
fn element(scene: Scene, palette: &Palette) -> Element {
    let size = |length: f64| whole(length.clamp(0.0, 16384.0)).to_string();
    let (width, height) = (size(scene.width), size(scene.height));
    let view = format!("0 0 {width} {height}");
    let items = scene.items.into_iter().flat_map(|item| match item {
        Item::Ruling(hatch, polygon, ink) => {
            let (lines, dots) = hatch::ruling(hatch, &polygon);
            let line = |(from, to)| Item::Line(vec![from, to], LINE_WIDTH, ink);
            let dot = |dot| Item::Disc(dot, DOT_RADIUS, ink);
            lines.into_iter().map(line).chain(dots.into_iter().map(dot)).collect()
        }
        item => vec![item],
    });
    Element::new("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("width", width)
        .with("height", height)
        .with("viewBox", view)
        .with("font-family", scene.family)
        .holding(items.filter_map(|item| drawn(item, palette)).collect())
}

/// The width of a text in an ordinary sans serif, CSS pixels, without asking any font.
pub fn estimate(text: &str, size: f64, bold: bool) -> f64 {
    let letter = |letter: char| match letter {
        'i' | 'j' | 'l' | '|' | '\'' => 0.24,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '!' | 'f' | 't' | 'I' | '·' => 0.28,
        'r' | '-' | '(' | ')' => 0.34,
        'm' | 'M' | 'W' | 'w' | '%' | '—' => 0.84,
        '0'..='9' | '$' | 'a'..='z' | '−' | '–' => 0.56,
        letter if letter >= '\u{2E80}' => 1.0,
        _ => 0.68,
    };
    let weight = if bold { 1.06 } else { 1.0 };
    text.chars().map(letter).sum::<f64>() * size * weight
}

/// The widest ordinary letters beside those of the estimate: a text never runs into its neighbour,
/// whatever face a system has.
const WIDEST: f64 = 1.16;
/// Kanji and kana are as wide as they are high in every face.
const WIDE_FROM: char = '\u{2E80}';

/// How wide a text is at most in any ordinary sans serif, CSS pixels.
pub fn widest(text: &str, size: f64, bold: bool) -> f64 {
    let square = text.chars().filter(|letter| *letter >= WIDE_FROM).count();
    let square = super::geometry::real(square) * size;
    let weight = if bold { 1.06 } else { 1.0 };
    (estimate(text, size, bold) - square * weight) * WIDEST + square * 1.02
}

/// A point in units.
type Units = (i32, i32);

fn units((x, y): Pt) -> Units {
    (whole(x * UNITS), whole(y * UNITS))
}

fn drawn(item: Item, palette: &Palette) -> Option<Element> {
    let paint = |element: Element, ink: Ink| inked(element, ["fill", "fill-opacity"], ink, palette);
    Some(match item {
        Item::Rectangle(from, to, ink) => {
            let (from, to) = (snap_corner(units(from)), snap_corner(units(to)));
            let rect = Element::new("rect")
                .with("x", length(from.0.min(to.0)))
                .with("y", length(from.1.min(to.1)))
                .with("width", length((to.0 - from.0).abs()))
                .with("height", length((to.1 - from.1).abs()));
            paint(rect, ink)
        }
        Item::Polygon(points, ink) => {
            let polygon = paint(Element::new("polygon"), ink);
            polygon.with("points", coordinates(points.into_iter().map(units)))
        }
        Item::Line(points, width, ink) => line(&points, width, ink, palette),
        Item::Disc(middle, radius, ink) => {
            let (x, y) = units(middle);
            let circle = Element::new("circle").with("cx", length(x)).with("cy", length(y));
            paint(circle.with("r", length(whole(radius * UNITS).max(1))), ink)
        }
        Item::Text(label, place, align) => words(label, units(place), align, palette)?,
        Item::Ruling(..) => return None,
    })
}

fn line(points: &[Pt], width: f64, ink: Ink, palette: &Palette) -> Element {
    let width = whole(width * UNITS).max(1);
    let sharp = match points {
        &[from, to] => snap(units(from), units(to), width.unsigned_abs()),
        _ => None,
    };
    let line = Element::new("polyline").with("fill", "none");
    let line = inked(line, ["stroke", "stroke-opacity"], ink, palette);
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

fn words(label: Label, (x, y): Units, align: Align, palette: &Palette) -> Option<Element> {
    if label.text.is_empty() {
        return None;
    }
    let size = label.size * UNITS;
    let mut text = Element::new("text")
        .with("x", length(x))
        .with("y", length(y + whole(size * CAPITAL_HALF)))
        .with("font-size", length(whole(size)));
    text = match align {
        Align::Start => text,
        Align::Middle => text.with("text-anchor", "middle"),
        Align::End => text.with("text-anchor", "end"),
    };
    text = if label.bold { text.with("font-weight", "bold") } else { text };
    text = inked(text, ["fill", "fill-opacity"], label.role.into(), palette);
    Some(text.saying(label.text))
}

/// The element in a colour, under the names of the attributes that say it.
fn inked(
    element: Element,
    [color, opacity]: [&'static str; 2],
    ink: Ink,
    palette: &Palette,
) -> Element {
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
