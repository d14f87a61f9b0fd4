//! A drawing taken apart again: surfaces and lines in the order of painting, and words with the
//! box each takes; and what can be wrong with them.

use crate::palette::contrast;
use seigniorage::chart::svg::widest;
use seigniorage::chart::{Align, Form, Label, Palette, Rgb};
use seigniorage::figure::sankey::Flow;

pub(super) type Pt = (f64, f64);

/// What is painted under the words.
pub(super) enum Shape {
    Surface(Vec<Pt>),
    Line(Vec<Pt>),
}

pub(super) struct Layer {
    pub(super) shape: Shape,
    pub(super) color: Rgb,
    pub(super) opacity: f64,
}

/// A text of one look on one line.
pub(super) struct Words {
    pub(super) text: String,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) base: f64,
    pub(super) size: f64,
    pub(super) color: Rgb,
}

impl Words {
    fn top(&self) -> f64 {
        self.base - 0.8 * self.size
    }

    fn bottom(&self) -> f64 {
        self.base + 0.22 * self.size
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right - 0.5
            && other.left < self.right - 0.5
            && self.top() < other.bottom() - 0.5
            && other.top() < self.bottom() - 0.5
    }
}

pub(super) struct Scene {
    pub(super) size: (f64, f64),
    pub(super) ground: Rgb,
    pub(super) layers: Vec<Layer>,
    /// Words that belong together are one entry.
    pub(super) words: Vec<Vec<Words>>,
}

/// The least contrast of text, WCAG 2.
const LEAST: f64 = 4.5;

impl Scene {
    pub(super) fn new(size: (f64, f64), palette: &Palette) -> Self {
        let ground = palette.color(seigniorage::chart::Role::Paper);
        Self { size, ground, layers: Vec::new(), words: Vec::new() }
    }

    /// Everything that keeps a text from being read.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let all: Vec<&Words> = self.words.iter().flatten().collect();
        for words in &all {
            if words.left < -0.5
                || words.right > self.size.0 + 0.5
                || words.top() < -0.5
                || words.bottom() > self.size.1 + 0.5
            {
                faults.push(format!("{:?} leaves the drawing", words.text));
            }
            if let Some((contrast, under)) = self.weakest(words).filter(|found| found.0 < LEAST) {
                faults.push(format!("{:?} has {contrast:.2} on {under}", words.text));
            }
        }
        for (place, group) in self.words.iter().enumerate() {
            for other in self.words.iter().skip(place + 1) {
                for words in group {
                    for met in other.iter().filter(|other| words.meets(other)) {
                        faults.push(format!("{:?} meets {:?}", words.text, met.text));
                    }
                }
            }
        }
        faults
    }

    /// The lowest contrast of a text with what is under it, and what that is.
    fn weakest(&self, words: &Words) -> Option<(f64, String)> {
        let (top, bottom) = (words.base - 0.7 * words.size, words.base);
        let frame = ((words.left, top), (words.right, bottom));
        let near: Vec<&Layer> = self.layers.iter().filter(|layer| layer.touches(frame)).collect();
        let mut weakest: Option<(f64, String)> = None;
        let mut keep = |contrast: f64, under: String| {
            if weakest.as_ref().is_none_or(|(least, _)| contrast < *least) {
                weakest = Some((contrast, under));
            }
        };
        for row in [0.65, 0.4, 0.15] {
            let y = words.base - row * words.size;
            let mut x = words.left + 0.5;
            while x < words.right {
                let color = near.iter().fold(self.ground, |under, layer| layer.over(under, (x, y)));
                keep(contrast(words.color, color), format!("{color:?}"));
                x += 4.0;
            }
        }
        // A line that is thinner than the samples are apart.
        for (place, layer) in near.iter().enumerate() {
            let Shape::Line(points) = &layer.shape else { continue };
            let crossing = points.windows(2).find_map(|pair| within(pair[0], pair[1], frame));
            let Some(at) = crossing else { continue };
            let is_seen = near.iter().skip(place + 1).all(|over| !over.covers(at));
            if is_seen {
                let color = layer.mixed(self.ground);
                keep(contrast(words.color, color), format!("line {color:?}"));
            }
        }
        weakest
    }
}

impl Layer {
    fn mixed(&self, under: Rgb) -> Rgb {
        self.color.over(under, self.opacity)
    }

    fn over(&self, under: Rgb, at: Pt) -> Rgb {
        match &self.shape {
            Shape::Surface(outline) if inside(outline, at) => self.mixed(under),
            _ => under,
        }
    }

    /// Whether it hides what lies under a place.
    fn covers(&self, at: Pt) -> bool {
        self.opacity > 0.99 && matches!(&self.shape, Shape::Surface(outline) if inside(outline, at))
    }

    fn touches(&self, ((left, top), (right, bottom)): (Pt, Pt)) -> bool {
        let points = match &self.shape {
            Shape::Surface(points) | Shape::Line(points) => points,
        };
        let range = |of: fn(&Pt) -> f64| {
            points.iter().map(of).fold((f64::INFINITY, f64::NEG_INFINITY), |range, at| {
                (range.0.min(at), range.1.max(at))
            })
        };
        let (across, down) = (range(|point| point.0), range(|point| point.1));
        across.0 <= right && across.1 >= left && down.0 <= bottom && down.1 >= top
    }
}

/// Whether a point lies in a polygon.
fn inside(outline: &[Pt], (x, y): Pt) -> bool {
    let mut is_inside = false;
    let mut before = outline.len().saturating_sub(1);
    for (place, a) in outline.iter().enumerate() {
        let b = outline[before];
        if (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0 {
            is_inside = !is_inside;
        }
        before = place;
    }
    is_inside
}

/// The middle of the part of a segment inside a box, if any (Liang and Barsky).
fn within(a: Pt, b: Pt, ((left, top), (right, bottom)): (Pt, Pt)) -> Option<Pt> {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (step, room) in [(-dx, a.0 - left), (dx, right - a.0), (-dy, a.1 - top), (dy, bottom - a.1)]
    {
        if step == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    let middle = f64::midpoint(from, to);
    (from < to).then_some((a.0 + dx * middle, a.1 + dy * middle))
}

/// The attribute of an element.
fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let start = element.find(&format!(" {name}=\""))? + name.len() + 3;
    element[start..].split('"').next()
}

fn number(element: &str, name: &str) -> f64 {
    attribute(element, name).map_or(0.0, |text| text.parse().unwrap())
}

fn points(element: &str) -> Vec<Pt> {
    let pair = |pair: &str| {
        let (x, y) = pair.split_once(',').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    attribute(element, "points").unwrap_or_default().split_whitespace().map(pair).collect()
}

fn color(element: &str, name: &str) -> (Rgb, f64) {
    let color = attribute(element, name).and_then(Rgb::parse).unwrap_or(Rgb(0, 0, 0));
    let opacity = attribute(element, &format!("{name}-opacity"));
    let percent = |text: &str| text.trim_end_matches('%').parse::<f64>().unwrap() / 100.0;
    (color, opacity.map_or(1.0, percent))
}

/// The scene of a chart, read back from its document.
pub(super) fn of_document(document: &str, palette: &Palette) -> Scene {
    let head = document.lines().next().unwrap();
    let mut scene = Scene::new((number(head, "width"), number(head, "height")), palette);
    for line in document.lines().skip(1) {
        let surface = |outline| {
            let (color, opacity) = color(line, "fill");
            Layer { shape: Shape::Surface(outline), color, opacity }
        };
        match line.split([' ', '>']).next() {
            Some("<rect") => {
                let (x, y) = (number(line, "x"), number(line, "y"));
                let (right, bottom) = (x + number(line, "width"), y + number(line, "height"));
                let corners = vec![(x, y), (right, y), (right, bottom), (x, bottom)];
                scene.layers.push(surface(corners));
            }
            Some("<polygon") => scene.layers.push(surface(points(line))),
            Some("<circle") => {
                let (x, y, r) = (number(line, "cx"), number(line, "cy"), number(line, "r"));
                let corner = |turn: u32| {
                    let angle = f64::from(turn) * std::f64::consts::FRAC_PI_4;
                    (x + r * angle.cos(), y + r * angle.sin())
                };
                scene.layers.push(surface((0..8).map(corner).collect()));
            }
            Some("<polyline") => {
                let (color, opacity) = color(line, "stroke");
                let shape = Shape::Line(points(line));
                scene.layers.push(Layer { shape, color, opacity });
            }
            Some("<text") => {
                let text = line.split_once('>').unwrap().1.trim_end_matches("</text>");
                let text = text.replace("&lt;", "<").replace("&gt;", ">");
                let text = text.replace("&quot;", "\"").replace("&amp;", "&");
                let size = number(line, "font-size");
                let is_bold = attribute(line, "font-weight").is_some();
                let width = widest(&text, size, is_bold);
                let left = match attribute(line, "text-anchor") {
                    Some("middle") => number(line, "x") - width / 2.0,
                    Some("end") => number(line, "x") - width,
                    _ => number(line, "x"),
                };
                let (base, color) = (number(line, "y"), color(line, "fill").0);
                scene.words.push(vec![Words {
                    text,
                    left,
                    right: left + width,
                    base,
                    size,
                    color,
                }]);
            }
            _ => {}
        }
    }
    scene
}

/// The scene of the machine, as the style sheet paints it.
pub(super) fn of_flow(flow: &Flow, palette: &Palette) -> Scene {
    let drawn = &flow.scene;
    let mut scene = Scene::new((drawn.width, drawn.height), palette);
    for item in &drawn.items {
        let ink = item.ink.unwrap();
        let (is_line, color) = (item.width > 0.0, palette.color(ink.role));
        let opacity = palette.opacity(ink.shade);
        let layer = |points| {
            let shape = if is_line { Shape::Line(points) } else { Shape::Surface(points) };
            Layer { shape, color, opacity }
        };
        match &item.form {
            // The outline of a place is nothing that words stand on.
            Form::Rectangle(..) if is_line => {}
            Form::Ruling(..) => {}
            Form::Rectangle((x, y), (right, bottom)) => scene.layers.push(layer(vec![
                (*x, *y),
                (*right, *y),
                (*right, *bottom),
                (*x, *bottom),
            ])),
            Form::Polygon(points) | Form::Line(points) => scene.layers.push(layer(points.clone())),
            Form::Path(path) => scene.layers.extend(outlines(&path.d).into_iter().map(layer)),
            Form::Ring((x, y), radius) => {
                let ring = (0..32).map(|turn| {
                    let angle = f64::from(turn) * std::f64::consts::PI / 16.0;
                    (x + radius * angle.cos(), y + radius * angle.sin())
                });
                let shape = Shape::Surface(ring.collect());
                scene.layers.push(Layer { shape, color, opacity });
            }
            Form::Text(labels, at, align) => {
                scene.words.push(words(labels, (*at, *align), palette));
            }
            form => panic!("{form:?}"),
        }
    }
    scene
}

/// The parts of a text, one after the other.
fn words(labels: &[Label], (at, align): (Pt, Align), palette: &Palette) -> Vec<Words> {
    let widths = labels.iter().map(|label| widest(&label.text, label.size, label.bold));
    let whole: f64 = widths.clone().sum();
    let mut left = match align {
        Align::Start => at.0,
        Align::Middle => at.0 - whole / 2.0,
        Align::End => at.0 - whole,
    };
    let part = |(label, width): (&Label, f64)| {
        let from = left;
        left += width;
        let (text, color) = (label.text.clone(), palette.color(label.role));
        Words { text, left: from, right: left, base: at.1, size: label.size, color }
    };
    labels.iter().zip(widths).map(part).collect()
}

/// The lines of path data, curves in twelve pieces.
fn outlines(d: &str) -> Vec<Vec<Pt>> {
    let mut lines: Vec<Vec<Pt>> = Vec::new();
    let mut at = (0.0, 0.0);
    let starts: Vec<usize> = d
        .char_indices()
        .filter(|(_, letter)| letter.is_ascii_alphabetic())
        .map(|(at, _)| at)
        .collect();
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().unwrap_or(d.len());
        let numbers: Vec<f64> =
            d[start + 1..end].split_whitespace().map(|text| text.parse().unwrap()).collect();
        let from = at;
        let reached = match (&d[*start..=*start], numbers.as_slice()) {
            ("M", &[x, y]) => {
                lines.push(Vec::new());
                vec![(x, y)]
            }
            ("L", &[x, y]) => vec![(x, y)],
            ("H", &[x]) => vec![(x, from.1)],
            ("h", &[x]) => vec![(from.0 + x, from.1)],
            ("v", &[y]) => vec![(from.0, from.1 + y)],
            ("C", bend) => (1..=12).map(|step| on_curve(from, bend, step)).collect(),
            ("Z", &[]) => Vec::new(),
            (command, numbers) => panic!("{command} {numbers:?}"),
        };
        at = reached.last().copied().unwrap_or(at);
        lines.last_mut().unwrap().extend(reached);
    }
    lines
}

/// The place on a curve after so many twelfths of it.
fn on_curve(start: Pt, bend: &[f64], step: u32) -> Pt {
    let to = f64::from(step) / 12.0;
    let mix = |a: Pt, b: Pt| (a.0 + (b.0 - a.0) * to, a.1 + (b.1 - a.1) * to);
    // De Casteljau: between the points, between what is between them, and so on.
    let mut points = vec![start];
    points.extend(bend.chunks(2).map(|pair| (pair[0], pair[1])));
    while points.len() > 1 {
        points = points.windows(2).map(|pair| mix(pair[0], pair[1])).collect();
    }
    points[0]
}
