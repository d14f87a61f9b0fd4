//! A chart as SVG text, for tests and downloads.
//!
//! Only presentation attributes are written, no styles and no scripts, so that the file shows
//! under any policy. Coordinates are CSS pixels in eighths. The SVG backend of plotters is not
//! used: it draws letters a fifth too small, knows whole pixels only and repeats attributes that
//! say nothing. Text is measured by the caller or by [`estimate`], never by a browser.

use std::convert::Infallible;
use std::fmt::Write as _;

use plotters::drawing::IntoDrawingArea;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::geometry::whole;
use super::paint::{PaintError, paint};
use super::role::Palette;
use super::snap::{CAPITAL_HALF, GRAIN, snap, snap_corner};
use super::spec::Chart;

/// The chart as an SVG document; an empty chart gives a document without content.
///
/// `measure` tells the width of a text in CSS pixels from the text, its size and whether it is
/// bold; [`estimate`] does where no letters are at hand.
///
/// # Errors
///
/// None of its own; writing to memory does not fail.
pub fn render(
    chart: &Chart,
    palette: &Palette,
    measure: impl Fn(&str, f64, bool) -> f64,
) -> Result<String, PaintError> {
    let size = |length: f64| whole(length.clamp(0.0, 16384.0)).unsigned_abs();
    let (width, height) = (size(chart.width), size(chart.height));
    let mut text = String::with_capacity(16 * 1024);
    write(
        &mut text,
        format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\""
        ),
    );
    escape(&mut text, &chart.family);
    text.push_str("\">\n");
    let grain = GRAIN.unsigned_abs();
    let backend = Svg { text: &mut text, size: (width * grain, height * grain), measure };
    paint(&backend.into_drawing_area(), chart, palette, f64::from(GRAIN))?;
    text.push_str("</svg>\n");
    Ok(text)
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

struct Svg<'a, M> {
    text: &'a mut String,
    size: (u32, u32),
    measure: M,
}

impl<M> Svg<'_, M> {
    /// An attribute in CSS pixels, from units; eighths need three decimals at most.
    fn length(&mut self, name: &str, units: i32) {
        write(self.text, format_args!(" {name}=\""));
        self.number(units);
        self.text.push('"');
    }

    fn number(&mut self, units: i32) {
        if units < 0 {
            self.text.push('-');
        }
        let (pixels, eighths) = (units.unsigned_abs() / 8, units.unsigned_abs() % 8);
        write(self.text, format_args!("{pixels}"));
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

    fn color(&mut self, name: &str, color: BackendColor) {
        let (red, green, blue) = color.rgb;
        write(self.text, format_args!(" {name}=\"#{red:02X}{green:02X}{blue:02X}\""));
        if color.alpha < 1.0 {
            let percent = whole(color.alpha * 100.0);
            write(self.text, format_args!(" {name}-opacity=\"{percent}%\""));
        }
    }

    fn points(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        self.text.push_str(" points=\"");
        for (index, (x, y)) in points.into_iter().enumerate() {
            if index > 0 {
                self.text.push(' ');
            }
            self.number(x);
            self.text.push(',');
            self.number(y);
        }
        self.text.push('"');
    }

    fn stroke(&mut self, color: BackendColor, width: u32) {
        self.color("stroke", color);
        self.length("stroke-width", i32::try_from(width).unwrap_or(i32::MAX));
    }
}

impl<M: Fn(&str, f64, bool) -> f64> DrawingBackend for Svg<'_, M> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn present(&mut self) -> Result<(), DrawingErrorKind<Infallible>> {
        Ok(())
    }

    fn draw_pixel(
        &mut self,
        point: BackendCoord,
        color: BackendColor,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.draw_rect(point, (point.0 + 1, point.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let (from, to) = (snap_corner(from), snap_corner(to));
        self.text.push_str("<rect");
        self.length("x", from.0.min(to.0));
        self.length("y", from.1.min(to.1));
        self.length("width", (to.0 - from.0).abs());
        self.length("height", (to.1 - from.1).abs());
        if fill {
            self.color("fill", style.color());
        } else {
            self.text.push_str(" fill=\"none\"");
            self.stroke(style.color(), style.stroke_width());
        }
        self.text.push_str("/>\n");
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let path: Vec<BackendCoord> = path.into_iter().collect();
        let sharp = match path.as_slice() {
            &[from, to] => snap(from, to, style.stroke_width()),
            _ => None,
        };
        self.text.push_str("<polyline fill=\"none\"");
        if let Some(line) = sharp {
            self.stroke(style.color(), line.width);
            self.points([line.from, line.to]);
        } else {
            self.stroke(style.color(), style.stroke_width());
            self.text.push_str(" stroke-linejoin=\"round\"");
            self.points(path);
        }
        self.text.push_str("/>\n");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.text.push_str("<polygon");
        self.color("fill", style.color());
        self.points(path);
        self.text.push_str("/>\n");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        self.text.push_str("<circle");
        self.length("cx", center.0);
        self.length("cy", center.1);
        self.length("r", i32::try_from(radius).unwrap_or(i32::MAX));
        if fill {
            self.color("fill", style.color());
        } else {
            self.text.push_str(" fill=\"none\"");
            self.stroke(style.color(), style.stroke_width());
        }
        self.text.push_str("/>\n");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        if text.is_empty() {
            return Ok(());
        }
        self.text.push_str("<text");
        self.length("x", x);
        self.length("y", y + whole(style.size() * CAPITAL_HALF));
        self.length("font-size", whole(style.size()));
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.text.push_str(" text-anchor=\"middle\""),
            HPos::Right => self.text.push_str(" text-anchor=\"end\""),
        }
        if matches!(style.style(), FontStyle::Bold) {
            self.text.push_str(" font-weight=\"bold\"");
        }
        self.color("fill", style.color());
        self.text.push('>');
        escape(self.text, text);
        self.text.push_str("</text>\n");
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let grain = f64::from(GRAIN);
        let width =
            (self.measure)(text, style.size() / grain, matches!(style.style(), FontStyle::Bold))
                * grain;
        Ok((whole(width).unsigned_abs(), whole(style.size()).unsigned_abs()))
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
        let mut text = String::new();
        let mut svg = Svg { text: &mut text, size: (0, 0), measure: estimate };
        for units in [0, -3, 8, 20, 8127] {
            svg.number(units);
            svg.text.push(' ');
        }
        assert_eq!(text, "0 -.375 1 2.5 1015.875 ".replace("-.", "-0."));
    }
}
