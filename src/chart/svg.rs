//! A chart as SVG text, for tests and downloads.
//!
//! Only presentation attributes are written, no styles and no scripts, so that the file shows
//! under any policy. Coordinates are CSS pixels in eighths. Text is measured by the caller or by
//! [`estimate`], never by a browser.

use std::fmt::Write as _;

use super::geometry::{Pt, whole};
use super::hatch;
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
    write_scene(&paint(chart, palette, &measure), palette)
}

fn write_scene(scene: &Scene, palette: &Palette) -> String {
    let size = |length: f64| whole(length.clamp(0.0, 16384.0));
    let (width, height) = (size(scene.width), size(scene.height));
    let mut text = String::with_capacity(16 * 1024);
    write(
        &mut text,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\""
        ),
    );
    escape(&mut text, &scene.family);
    text.push_str("\">\n");
    let mut svg = Svg { text, palette };
    scene.items.iter().for_each(|item| svg.item(item));
    svg.text.push_str("</svg>\n");
    svg.text
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

/// Writing to a string cannot fail.
fn write(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments).ok();
}

fn escape(text: &mut String, value: &str) {
    for letter in value.chars() {
        match letter {
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            '"' => text.push_str("&quot;"),
            // Control characters are not allowed in the format, even escaped.
            letter if letter.is_control() => text.push(' '),
            letter => text.push(letter),
        }
    }
}

/// A point in units.
type Units = (i32, i32);

fn units((x, y): Pt) -> Units {
    (whole(x * UNITS), whole(y * UNITS))
}

struct Svg<'a> {
    text: String,
    palette: &'a Palette,
}

impl Svg<'_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Rectangle(from, to, ink) => self.rectangle(units(*from), units(*to), *ink),
            Item::Polygon(points, ink) => {
                self.text.push_str("<polygon");
                self.ink("fill", *ink);
                self.points(points.iter().copied().map(units));
                self.text.push_str("/>\n");
            }
            Item::Ruling(hatch, polygon, ink) => {
                hatch::ruling(*hatch, polygon, *ink).for_each(|item| self.item(&item));
            }
            Item::Line(points, width, ink) => self.line(points, *width, *ink),
            Item::Disc(middle, radius, ink) => {
                let (x, y) = units(*middle);
                self.text.push_str("<circle");
                self.length("cx", x);
                self.length("cy", y);
                self.length("r", whole(radius * UNITS).max(1));
                self.ink("fill", *ink);
                self.text.push_str("/>\n");
            }
            Item::Text(label, place, align) => self.words(label, units(*place), *align),
        }
    }

    fn rectangle(&mut self, from: Units, to: Units, ink: Ink) {
        let (from, to) = (snap_corner(from), snap_corner(to));
        self.text.push_str("<rect");
        self.length("x", from.0.min(to.0));
        self.length("y", from.1.min(to.1));
        self.length("width", (to.0 - from.0).abs());
        self.length("height", (to.1 - from.1).abs());
        self.ink("fill", ink);
        self.text.push_str("/>\n");
    }

    fn line(&mut self, points: &[Pt], width: f64, ink: Ink) {
        let width = whole(width * UNITS).max(1);
        let sharp = match points {
            &[from, to] => snap(units(from), units(to), width.unsigned_abs()),
            _ => None,
        };
        self.text.push_str("<polyline fill=\"none\"");
        self.ink("stroke", ink);
        if let Some(line) = sharp {
            self.length("stroke-width", i32::try_from(line.width).unwrap_or(i32::MAX));
            self.points([line.from, line.to].into_iter());
        } else {
            self.length("stroke-width", width);
            self.text.push_str(" stroke-linejoin=\"round\"");
            self.points(points.iter().copied().map(units));
        }
        self.text.push_str("/>\n");
    }

    fn words(&mut self, label: &Label, (x, y): Units, align: Align) {
        if label.text.is_empty() {
            return;
        }
        let size = label.size * UNITS;
        self.text.push_str("<text");
        self.length("x", x);
        self.length("y", y + whole(size * CAPITAL_HALF));
        self.length("font-size", whole(size));
        self.text.push_str(match align {
            Align::Start => "",
            Align::Middle => " text-anchor=\"middle\"",
            Align::End => " text-anchor=\"end\"",
        });
        self.text.push_str(if label.bold { " font-weight=\"bold\"" } else { "" });
        self.ink("fill", label.role.into());
        self.text.push('>');
        escape(&mut self.text, &label.text);
        self.text.push_str("</text>\n");
    }

    /// An attribute in CSS pixels, from units; eighths need three decimals at most.
    fn length(&mut self, name: &str, units: i32) {
        write(&mut self.text, format_args!(" {name}=\""));
        self.number(units);
        self.text.push('"');
    }

    fn number(&mut self, units: i32) {
        if units < 0 {
            self.text.push('-');
        }
        let (pixels, eighths) = (units.unsigned_abs() / 8, units.unsigned_abs() % 8);
        write(&mut self.text, format_args!("{pixels}"));
        self.text.push_str(match eighths {
            0 => "",
            1 => ".125",
            2 => ".25",
            3 => ".375",
            4 => ".5",
            5 => ".625",
            6 => ".75",
            _ => ".875",
        });
    }

    fn ink(&mut self, name: &str, ink: Ink) {
        let Rgb(red, green, blue) = self.palette.color(ink.role);
        write(&mut self.text, format_args!(" {name}=\"#{red:02X}{green:02X}{blue:02X}\""));
        let opacity = self.palette.opacity(ink.shade);
        if opacity < 1.0 {
            let percent = whole(opacity * 100.0);
            write(&mut self.text, format_args!(" {name}-opacity=\"{percent}%\""));
        }
    }

    fn points(&mut self, points: impl Iterator<Item = Units>) {
        self.text.push_str(" points=\"");
        for (index, (x, y)) in points.enumerate() {
            if index > 0 {
                self.text.push(' ');
            }
            self.number(x);
            self.text.push(',');
            self.number(y);
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_break_the_document() {
        let mut text = String::new();
        escape(&mut text, "a<b>&\"c\"\u{1}");
        assert_eq!(text, "a&lt;b&gt;&amp;&quot;c&quot; ");
    }

    #[test]
    fn lengths_are_written_in_eighths() {
        let mut svg = Svg { text: String::new(), palette: &super::super::LIGHT };
        for units in [0, -3, 8, 20, 8127] {
            svg.number(units);
            svg.text.push(' ');
        }
        assert_eq!(svg.text, "0 -.375 1 2.5 1015.875 ".replace("-.", "-0."));
    }
}
