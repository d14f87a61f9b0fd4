//! A scene that needs no style sheet: what its classes say is said by ink, width and dash.
//!
//! Canvas and file draw the same resolved scene. Only letters keep their class, which tells that they
//! stand on the height of their place; how they look they say themselves. Not here: colours, see
//! [`Palette`](super::Palette), and the page, where the style sheet has the word.

use std::borrow::Cow;

use super::geometry::Pt;
use super::hatch::{self, LINE_WIDTH, RING_WIDTHS};
use super::mark::Hatch;
use super::path::Path;
use super::role::{Role, Shade};
use super::scene::{Form, Ink, Item, Scene};

/// The class of a place that is drawn as missing: paper within an outline.
const MISSING: &str = "fn-missing";
/// Corners of a circle.
const CORNERS: u16 = 96;

/// The same scene without classes, but for its letters.
#[must_use]
pub fn resolved(scene: Scene) -> Scene {
    let items = scene.items.into_iter().flat_map(looks).collect();
    Scene { class: Cow::Borrowed(""), items, ..scene }
}

/// An item as it looks, from the ground up.
fn looks(item: Item) -> Vec<Item> {
    let is_line = item.width > 0.0;
    let is_classed = !item.class.is_empty();
    let is_missing = item.class.split(' ').any(|class| class == MISSING);
    let item = Item { class: Cow::Borrowed(""), ..item };
    match item.form.clone() {
        Form::Rectangle(from, to) if is_classed => {
            let corners = vec![from, (to.0, from.1), to, (from.0, to.1)];
            let ground = Item::filled(Form::Polygon(corners.clone()), Role::Paper);
            let outline =
                with(item, if is_line { closed(corners) } else { Form::Polygon(corners) });
            if is_missing { vec![ground, outline] } else { vec![outline] }
        }
        Form::Polygon(corners) if is_line => vec![with(item, closed(corners))],
        Form::Ruling(hatch, polygon) => ruled(item, hatch, &polygon).into_iter().collect(),
        Form::Pattern(hatch, from, to) => {
            let corners = [from, (to.0, from.1), to, (from.0, to.1)];
            let ink = Ink { role: Role::Paper, shade: hatch::SHADE };
            ruled(Item { ink: Some(ink), ..item }, hatch, &corners).into_iter().collect()
        }
        Form::Ring(middle, radius) => ring(&item, middle, radius),
        Form::Path(path) => vec![with(item, Form::Path(path.round()))],
        _ => vec![item],
    }
}

fn with(item: Item, form: Form) -> Item {
    Item { form, ..item }
}

/// An outline as an open line that ends where it began.
fn closed(mut corners: Vec<Pt>) -> Form {
    corners.extend(corners.first().copied());
    Form::Line(corners)
}

/// A ruling in one path; dots stay dots, and what has neither is left out.
fn ruled(item: Item, hatch: Hatch, polygon: &[Pt]) -> Option<Item> {
    let (lines, dots) = hatch::ruling(hatch, polygon);
    if lines.is_empty() {
        let dotted = || with(item, Form::Ruling(hatch, polygon.to_vec()));
        return (!dots.is_empty()).then(dotted);
    }
    let go = |path: Path, ((x0, y0), (x1, y1))| path.go('M', &[x0, y0]).go('L', &[x1, y1]);
    let path = lines.into_iter().fold(Path::default(), go);
    let width = if item.width > 0.0 { item.width } else { LINE_WIDTH };
    Some(Item { width, ..with(item, Form::Path(path)) })
}

/// The rosettes of a ring and its edges.
fn ring(item: &Item, (x, y): Pt, radius: f64) -> Vec<Item> {
    let (rosettes, edges) = hatch::ring(radius);
    let [fine, edge] = RING_WIDTHS;
    let role = item.ink.map_or(Role::Ink, |ink| ink.role);
    let moved = |points: Vec<Pt>| points.into_iter().map(|(a, b)| (a + x, b + y)).collect();
    let ink = Ink { role, shade: Shade::Rosette };
    let rosettes = rosettes.into_iter().map(|it| Item::line(closed(moved(it)), fine, ink));
    let circle = |radius: f64| {
        let corner = |place: u16| {
            let angle = f64::from(place) / f64::from(CORNERS) * std::f64::consts::TAU;
            (radius * libm::cos(angle), radius * libm::sin(angle))
        };
        (0..CORNERS).map(corner).collect()
    };
    let edges =
        edges.into_iter().map(|radius| Item::line(closed(moved(circle(radius))), edge, role));
    rosettes.chain(edges).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(item: Item) -> Vec<Item> {
        resolved(Scene { items: vec![item], ..Scene::default() }).items
    }

    fn classed(class: &'static str, item: Item) -> Item {
        Item { class: Cow::Borrowed(class), ..item }
    }

    #[test]
    fn no_class_is_left_and_no_ruling_but_dots() {
        let square = vec![(0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0)];
        let ruling = |hatch| Item::filled(Form::Ruling(hatch, square.clone()), Role::Paper);
        let found = one(classed("fn-ruling c-repo", ruling(Hatch::Vertical)));
        let [Item { form: Form::Path(path), width, class, .. }] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!((path.parts.len(), *width, class.as_ref()), (4, LINE_WIDTH, ""));
        let dots = one(classed("fn-dots", ruling(Hatch::Dots)));
        assert!(matches!(&dots[..], [Item { form: Form::Ruling(Hatch::Dots, _), .. }]));
        let pattern = Item::styled("", Form::Pattern(Hatch::Rising, (0.0, 0.0), (9.0, 9.0)));
        assert!(matches!(&one(pattern)[..], [Item { form: Form::Path(_), ink: Some(_), .. }]));
    }

    #[test]
    fn an_outline_is_a_line_and_what_is_missing_lies_on_paper() {
        let bar = Form::Rectangle((0.0, 0.0), (4.0, 8.0));
        let outline = |class| classed(class, Item::line(bar.clone(), 1.25, Role::Bad));
        let ghost = one(outline("fn fn-ghost c-bad"));
        assert!(matches!(&ghost[..], [Item { form: Form::Line(points), .. }] if points.len() == 5));
        let missing = one(outline("fn fn-missing c-bad"));
        assert_eq!(missing.len(), 2);
        assert_eq!(missing[0].ink.unwrap().role, Role::Paper);
        // A bar of a class is not brought to whole pixels, so that bands meet it.
        let full = one(classed("fn c-bills", Item::filled(bar.clone(), Role::Bills)));
        assert!(matches!(&full[..], [Item { form: Form::Polygon(_), .. }]));
        let plain = Item::filled(bar, Role::Bills);
        assert_eq!(one(plain.clone()), [plain]);
    }

    #[test]
    fn a_ring_has_its_rosettes_and_edges() {
        let found =
            one(classed("lens", Item::line(Form::Ring((50.0, 60.0), 10.0), 0.55, Role::Bills)));
        assert_eq!(found.len(), 10);
        let reach = |item: &Item| match &item.form {
            Form::Line(points) => {
                points.iter().fold(0.0_f64, |far, (x, y)| far.max((x - 50.0).hypot(y - 60.0)))
            }
            _ => 0.0,
        };
        assert!(found.iter().all(|item| reach(item) < 10.01));
        assert!((reach(&found[8]) - 10.0).abs() < 1e-9);
    }
}
