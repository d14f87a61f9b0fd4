//! The drawing as elements of SVG, for the page and for files.
//!
//! Geometry and classes only, no styles and no scripts: colours and letters come from
//! `style/tokens.css` and `style/flow.css`, in a file as in the page.

use super::Flow;
use super::piece::{Anchor, Band, BandShade, Label, Lens, Look, Node, Run, Stroke, StrokeKind};
use super::shape::{Rect, guilloche};
use crate::chart::Role;
use crate::chart::element::{Element, attribute};

/// The class that colours a role: "c-bills".
fn role_class(role: Role) -> String {
    format!("c-{}", role.token().trim_start_matches('-'))
}

impl BandShade {
    /// Its class in the style sheet.
    fn class(self) -> &'static str {
        match self {
            Self::Flow => "fb",
            Self::Wash => "fb fb-wash",
            Self::Strand => "fb fb-strand",
        }
    }
}

impl Look {
    /// Its class in the style sheet.
    fn class(self) -> &'static str {
        match self {
            Self::Full => "fn",
            Self::Ghost => "fn fn-ghost",
            Self::Missing => "fn fn-missing",
        }
    }
}

impl StrokeKind {
    /// Its class in the style sheet.
    fn class(self) -> &'static str {
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
    fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Who takes the elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A file: each piece in the shortest form.
    File,
    /// The page, where pieces move: as paths and shifts, and as many whatever they show.
    Page,
}

/// The document.
pub fn svg(flow: &Flow) -> String {
    let ring = flow.lens.map(|lens| ring(lens.radius));
    let band = |_: usize, band: &Band| band_path(band, "");
    let mut children = vec![
        Element::new("title").saying(flow.title.clone()),
        Element::new("desc").saying(flow.description.clone()),
    ];
    children.extend(pieces(flow, ring.as_deref(), Medium::File, &band));
    let (width, height) = (attribute(flow.width), attribute(flow.height));
    let view = format!("0 0 {width} {height}");
    Element::new("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "flow")
        .with("width", width)
        .with("height", height)
        .with("viewBox", view)
        .holding(children)
        .document()
}

/// All that is drawn, the lowest first; `band` makes the element of the band at a place.
pub fn pieces(
    flow: &Flow,
    ring: Option<&[Element]>,
    medium: Medium,
    band: &dyn Fn(usize, &Band) -> Element,
) -> Vec<Element> {
    let bands = |strands: bool| {
        let bands = flow.bands.iter().enumerate();
        let bands = bands.filter(move |(_, band)| (band.shade == BandShade::Strand) == strands);
        bands.map(|(place, is)| band(place, is))
    };
    let lens = |(lens, ring): (Lens, &[Element])| {
        let group = Element::new("g").with("class", "lens");
        group.with("transform", shift(lens.x, lens.y)).holding(ring.to_vec())
    };
    let mut children: Vec<_> = bands(false).collect();
    children.extend(flow.strokes.iter().map(stroke_path));
    children.extend(flow.lens.zip(ring).map(lens));
    children.extend(bands(true));
    children.extend(flow.nodes.iter().flat_map(|node| node_bar(node, medium)));
    children.push(Element::path("flow-plate", plates(flow)));
    children.extend(flow.labels.iter().map(|label| label_text(label, medium)));
    children
}

/// A band; `state` are further classes, each after a space.
pub fn band_path(band: &Band, state: &str) -> Element {
    let class = format!("{} {}{state}", band.shade.class(), role_class(band.role));
    Element::path(class, band.d.clone())
}

/// The ring around nought.
pub fn ring(outer: f64) -> Vec<Element> {
    let inner = outer * 0.6;
    let curves = guilloche(outer, inner).into_iter().map(|d| Element::path("guilloche", d));
    let edge = |radius| {
        Element::new("circle").with("class", "guilloche-edge").with("r", attribute(radius))
    };
    curves.chain([outer, inner].map(edge)).collect()
}

/// The paper behind texts as one path.
fn plates(flow: &Flow) -> String {
    let plates = flow.labels.iter().filter_map(|label| label.plate);
    plates.map(Rect::path).collect()
}

fn stroke_path(stroke: &Stroke) -> Element {
    let path = Element::new("path")
        .with("class", format!("{} {}", stroke.kind.class(), role_class(stroke.role)));
    let path =
        if stroke.width > 0.0 { path.with("stroke-width", attribute(stroke.width)) } else { path };
    path.with("d", stroke.d.clone())
}

fn node_bar(node: &Node, medium: Medium) -> Vec<Element> {
    let class = |of: &str| format!("{of} {}", role_class(node.role));
    let ruling = || Element::path(class(hatch_class(node)), node.hatch.clone());
    if medium == Medium::Page {
        return vec![Element::path(class(node.look.class()), node.rect.path()), ruling()];
    }
    let bar = Element::new("rect")
        .with("class", class(node.look.class()))
        .with("x", attribute(node.rect.x))
        .with("y", attribute(node.rect.y))
        .with("width", attribute(node.rect.width))
        .with("height", attribute(node.rect.height));
    std::iter::once(bar).chain((!node.hatch.is_empty()).then(ruling)).collect()
}

/// The class of a node's ruling.
fn hatch_class(node: &Node) -> &'static str {
    match node.look {
        Look::Missing => "fs fn-missing-ruling",
        // Dots are closed discs, all else lines.
        _ if node.hatch.contains('a') => "fn-dots",
        _ => "fn-ruling",
    }
}

fn label_text(label: &Label, medium: Medium) -> Element {
    let part =
        |run: &Run| Element::new("tspan").with("class", run.style.class()).saying(run.text.clone());
    let text = Element::new("text");
    let text = match medium {
        Medium::File => text.with("x", attribute(label.x)).with("y", attribute(label.y)),
        Medium::Page => text.with("transform", shift(label.x, label.y)),
    };
    text.with("text-anchor", label.anchor.word()).holding(label.runs.iter().map(part).collect())
}

fn shift(x: f64, y: f64) -> String {
    format!("translate({} {})", attribute(x), attribute(y))
}
