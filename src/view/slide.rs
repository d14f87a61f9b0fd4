//! The drawing of a control: the response of a figure over the slider's whole range, with the
//! needle that joins curve and thumb. The dot on the curve is the answer.
//!
//! Drawn with presentation attributes under a transparent range input. Not here: how the page
//! comes to show it ([`super::follow`]).

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::Curve;
use crate::chart::{Form, Item, Path, Scene};

/// Width of the drawing until it is measured, CSS pixels.
const WIDTH: f64 = 296.0;
/// Room beside the track: half of the browser's own thumb.
const LEFT: f64 = 8.0;
/// Height of the drawing, and of the track in it.
pub(super) const HEIGHT: f64 = 48.0;
const TRACK: f64 = 36.0;
const BASE: f64 = 28.0;
const TOP: f64 = 4.0;
/// Engraved lines stand so far apart.
const PITCH: f64 = 4.0;

/// The width of all drawings of the column, which is measured once.
#[derive(Clone, Copy)]
pub(super) struct SlideWidth(RwSignal<f64>);

impl SlideWidth {
    /// The width for all controls below the present component.
    pub(super) fn provide() -> Self {
        let width = Self(RwSignal::new(WIDTH));
        provide_context(width);
        width
    }

    pub(super) fn expect() -> Self {
        use_context().unwrap_or_else(|| Self(RwSignal::new(WIDTH)))
    }

    /// The width; reading it follows it.
    pub(super) fn get(self) -> f64 {
        self.0.get()
    }

    /// The length of the track.
    pub(super) fn track(self) -> f64 {
        (self.0.get() - 2.0 * LEFT).max(1.0)
    }

    /// It has been measured; a column that is not laid out has no width.
    pub(super) fn measured(self, width: f64) {
        if width > 0.0 {
            self.0.set(width.floor());
        }
    }
}

/// A response and its scale.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slide {
    /// Pairs of the parameter's value and the figure.
    pub(super) curve: Arc<Curve>,
    /// Ends of the slider.
    pub(super) ends: (f64, f64),
    /// Smallest and largest figure of the group, nought included.
    pub(super) scale: (f64, f64),
    /// Width of the drawing, CSS pixels.
    pub(super) width: f64,
}

impl Slide {
    /// The drawing of a value, and of the preset's where it is another; of a height less than its
    /// whole only the lower part.
    pub(super) fn scene(
        &self,
        value: f64,
        was: Option<f64>,
        is_engraved: bool,
        height: f64,
    ) -> Scene {
        let (x, y) = self.hit(value);
        let (x, y) = (tenth(x), tenth(y));
        let [left, right, below] =
            if is_engraved { self.ruling(value) } else { Default::default() };
        let was = was.map(|was| self.x(was));
        let was =
            was.map(|x| vec![(tenth(x), 40.0), (tenth(x) - 4.0, 47.0), (tenth(x) + 4.0, 47.0)]);
        let outline = self.outline();
        let items = vec![
            Item::styled(if is_engraved { "sp-wash off" } else { "sp-wash" }, self.wash(&outline)),
            Item::styled("sp-h", Form::Path(right)),
            Item::styled("sp-h on", Form::Path(left)),
            Item::styled("sp-h neg", Form::Path(below)),
            Item::styled("sp-zero", self.level(self.zero())),
            Item::styled("sp-line", Form::Line(outline)),
            Item::styled("tk", Form::Path(self.ticks())),
            Item::styled("track", self.level(TRACK)),
            Item::styled("track-on", Form::Line(vec![(LEFT, TRACK), (x, TRACK)])),
            Item::styled("was-mark", Form::Polygon(was.unwrap_or_default())),
            Item::styled("needle", Form::Line(vec![(x, y), (x, TRACK)])),
            Item::styled("hit", Form::Disc((x, y), 2.6)),
            Item::styled("thumb", Form::Disc((x, TRACK), 6.0)),
        ];
        Scene { width: self.width, height, top: HEIGHT - height, items, ..Scene::default() }
    }

    /// The right end of the track.
    fn right(&self) -> f64 {
        self.width - LEFT
    }

    /// The track, or any level line of its length.
    fn level(&self, y: f64) -> Form {
        Form::Line(vec![(LEFT, y), (self.right(), y)])
    }

    /// Marks under the track, at every tenth of the slider.
    fn ticks(&self) -> Path {
        (0..=10_u32).fold(Path::default(), |path, part| {
            let x = tenth(LEFT + f64::from(part) / 10.0 * (self.right() - LEFT));
            path.go('M', &[x, 42.0]).go('V', &[if part % 5 == 0 { 46.0 } else { 44.0 }])
        })
    }

    /// Horizontal place of a value, held at the ends of the slider.
    fn x(&self, value: f64) -> f64 {
        let (low, high) = self.ends;
        LEFT + ((value - low) / (high - low)).clamp(0.0, 1.0) * (self.right() - LEFT)
    }

    /// Vertical place of a figure.
    fn y(&self, figure: f64) -> f64 {
        let (low, high) = self.scale;
        let span = (high - low).max(f64::MIN_POSITIVE);
        BASE - ((figure - low) / span).clamp(0.0, 1.0) * (BASE - TOP)
    }

    /// Where the needle of a value meets the curve.
    fn hit(&self, value: f64) -> (f64, f64) {
        let x = self.x(value);
        (x, if self.curve.is_empty() { BASE } else { self.y(self.at(x)) })
    }

    /// Where nought lies.
    fn zero(&self) -> f64 {
        tenth(self.y(0.0))
    }

    /// The outline of the curve.
    fn outline(&self) -> Vec<(f64, f64)> {
        let place = |(value, figure): &(f64, f64)| (tenth(self.x(*value)), tenth(self.y(*figure)));
        self.curve.iter().map(place).collect()
    }

    /// The area between the curve and nought.
    fn wash(&self, outline: &[(f64, f64)]) -> Form {
        let mut area = outline.to_vec();
        if !area.is_empty() {
            area.extend([(self.right(), self.zero()), (LEFT, self.zero())]);
        }
        Form::Polygon(area)
    }

    /// Engraved lines from nought to the curve: left of the needle, right of it, below nought.
    fn ruling(&self, value: f64) -> [Path; 3] {
        let mut paths: [Path; 3] = Default::default();
        if self.curve.is_empty() {
            return paths;
        }
        let (needle, zero) = (self.x(value), self.zero());
        let mut x = LEFT;
        while x <= self.right() {
            let figure = self.at(x);
            let [left, right, below] = &mut paths;
            let path = match (figure < 0.0, x <= needle) {
                (true, _) => below,
                (false, true) => left,
                (false, false) => right,
            };
            let line = std::mem::take(path).go('M', &[x, zero]);
            *path = line.go('V', &[tenth(self.y(figure))]);
            x += PITCH;
        }
        paths
    }

    /// The figure at a horizontal place, on the straight line between two points of the curve.
    fn at(&self, x: f64) -> f64 {
        let pair =
            self.curve.windows(2).find(|pair| pair.last().is_some_and(|end| self.x(end.0) >= x));
        let Some([(v0, f0), (v1, f1)]) = pair else {
            return self.curve.last().map_or(0.0, |end| end.1);
        };
        let (x0, x1) = (self.x(*v0), self.x(*v1));
        if x1 > x0 { f0 + (f1 - f0) * (x - x0) / (x1 - x0) } else { *f1 }
    }
}

/// A place in tenths of a pixel: less than that is no movement.
fn tenth(place: f64) -> f64 {
    (place * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slide() -> Slide {
        Slide {
            curve: Arc::new(vec![(0.0, -1.0), (4.0, 1.0), (8.0, 3.0)]),
            ends: (0.0, 8.0),
            scale: (-1.0, 3.0),
            width: WIDTH,
        }
    }

    #[test]
    fn places_follow_the_scales() {
        let slide = slide();
        assert_eq!((slide.x(0.0), slide.x(8.0), slide.x(99.0)), (8.0, 288.0, 288.0));
        assert_eq!((slide.y(-1.0), slide.y(3.0), slide.zero()), (BASE, TOP, 22.0));
        let outline = slide.outline();
        assert_eq!(outline, [(8.0, 28.0), (148.0, 16.0), (288.0, 4.0)]);
        let area = [outline.as_slice(), &[(288.0, 22.0), (8.0, 22.0)]].concat();
        assert_eq!(slide.wash(&outline), Form::Polygon(area));
        assert_eq!(slide.hit(4.0), (148.0, 16.0));
    }

    #[test]
    fn the_ruling_is_split_at_needle_and_nought() {
        let [left, right, below] = slide().ruling(4.0);
        assert_eq!([left, right, below].map(|path| path.parts.len()), [18, 35, 18]);
    }

    #[test]
    fn a_flat_curve_and_an_empty_one_are_drawn() {
        let flat =
            Slide { curve: Arc::new(vec![(0.0, 0.0), (8.0, 0.0)]), scale: (0.0, 0.0), ..slide() };
        assert!(flat.outline().iter().all(|(x, y)| x.is_finite() && y.is_finite()));
        let none = Slide { curve: Arc::default(), ..slide() };
        assert_eq!((none.wash(&[]), none.hit(4.0).1), (Form::Polygon(Vec::new()), BASE));
        assert!(none.outline().is_empty());
    }
}
