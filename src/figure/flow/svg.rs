//! The drawing as an SVG document, for tests and downloads.
//!
//! Geometry and classes only, no styles and no scripts: colours and letters come from
//! `style/tokens.css` and `style/flow.css`, as they do in the page.

use std::fmt::Write as _;

use super::Flow;
use super::piece::{Anchor, BandShade, Label, Lens, Look, Node, StrokeKind};
use super::shape::{Rect, attribute, guilloche};
use crate::chart::Role;

/// The class that colours a role: "c-bills".
pub fn role_class(role: Role) -> String {
    format!("c-{}", role.token().trim_start_matches('-'))
}

impl BandShade {
    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Flow => "fb",
            Self::Wash => "fb fb-wash",
            Self::Strand => "fb fb-strand",
        }
    }
}

impl Look {
    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Full => "fn",
            Self::Ghost => "fn fn-ghost",
            Self::Missing => "fn fn-missing",
        }
    }
}

impl StrokeKind {
    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Bracket => "fs",
            Self::Stub | Self::Return => "fs fs-solid",
            Self::Ghost => "fs fs-ghost",
            Self::Zoom => "fs fs-zoom",
            Self::ZoomFill => "fs-fill fs-pale",
            Self::Arrow => "fs-fill",
            Self::Frame => "fs fs-frame",
        }
    }
}

impl Anchor {
    /// The value of `text-anchor`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Writes the document.
pub fn svg(flow: &Flow) -> String {
    let (width, height) = (attribute(flow.width), attribute(flow.height));
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"flow\" width=\"{width}\" \
         height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n<title>"
    );
    escape(&mut text, &flow.title);
    text.push_str("</title>\n<desc>");
    escape(&mut text, &flow.description);
    text.push_str("</desc>\n");
    let strands = |shade| shade == BandShade::Strand;
    for band in flow.bands.iter().filter(|band| !strands(band.shade)) {
        path(&mut text, band.shade.class(), band.role, &band.d, None);
    }
    for stroke in &flow.strokes {
        let width = (stroke.width > 0.0).then_some(stroke.width);
        path(&mut text, stroke.kind.class(), stroke.role, &stroke.d, width);
    }
    if let Some(lens) = flow.lens {
        write_lens(&mut text, lens);
    }
    for band in flow.bands.iter().filter(|band| strands(band.shade)) {
        path(&mut text, band.shade.class(), band.role, &band.d, None);
    }
    for node in &flow.nodes {
        write_node(&mut text, node);
    }
    write(&mut text, format_args!("<path class=\"flow-plate\" d=\"{}\"/>\n", plates(flow)));
    for label in &flow.labels {
        write_label(&mut text, label);
    }
    text.push_str("</svg>\n");
    text
}

/// The paper behind texts as one path.
pub fn plates(flow: &Flow) -> String {
    let plates = flow.labels.iter().filter_map(|label| label.plate);
    plates.map(Rect::path).collect()
}

fn path(text: &mut String, class: &str, role: Role, d: &str, width: Option<f64>) {
    let role = role_class(role);
    let width = width.map_or(String::new(), |w| format!(" stroke-width=\"{}\"", attribute(w)));
    write(text, format_args!("<path class=\"{class} {role}\"{width} d=\"{d}\"/>\n"));
}

fn write_lens(text: &mut String, lens: Lens) {
    let (x, y) = (attribute(lens.x), attribute(lens.y));
    write(text, format_args!("<g class=\"lens\" transform=\"translate({x} {y})\">\n"));
    for d in guilloche(lens.radius, lens.radius * 0.6) {
        write(text, format_args!("<path class=\"guilloche\" d=\"{d}\"/>\n"));
    }
    for radius in [lens.radius, lens.radius * 0.6] {
        write(
            text,
            format_args!("<circle class=\"guilloche-edge\" r=\"{}\"/>\n", attribute(radius)),
        );
    }
    text.push_str("</g>\n");
}

fn write_node(text: &mut String, node: &Node) {
    let rect = node.rect;
    write(
        text,
        format_args!(
            "<rect class=\"{} {}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
            node.look.class(),
            role_class(node.role),
            attribute(rect.x),
            attribute(rect.y),
            attribute(rect.width),
            attribute(rect.height),
        ),
    );
    if !node.hatch.is_empty() {
        path(text, hatch_class(node), node.role, &node.hatch, None);
    }
}

/// The class of a node's ruling.
pub fn hatch_class(node: &Node) -> &'static str {
    match node.look {
        Look::Missing => "fs fn-missing-ruling",
        // Dots are closed discs, all else lines.
        _ if node.hatch.contains('a') => "fn-dots",
        _ => "fn-ruling",
    }
}

fn write_label(text: &mut String, label: &Label) {
    let (x, y, anchor) = (attribute(label.x), attribute(label.y), label.anchor.word());
    write(text, format_args!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">"));
    for run in &label.runs {
        write(text, format_args!("<tspan class=\"{}\">", run.style.class()));
        escape(text, &run.text);
        text.push_str("</tspan>");
    }
    text.push_str("</text>\n");
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
            letter => text.push(letter),
        }
    }
}
