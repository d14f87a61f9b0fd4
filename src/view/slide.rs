//! The drawing of a control: the response of a figure over the slider's whole range, with the
//! needle that joins curve and thumb. The dot on the curve is the answer.
//!
//! Drawn with presentation attributes under a transparent range input. Not here: how the page
//! comes to show it ([`super::follow`]).

use std::fmt::Write as _;
use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::Curve;
use crate::chart::element::Element;

/// Width of the drawing until it is measured, CSS pixels.
const WIDTH: f64 = 296.0;
/// Room beside the track: half of the browser's own thumb.
const LEFT: f64 = 8.0;
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
    /// Pairs of the lever's value and the figure.
    pub(super) curve: Arc<Curve>,
    /// Ends of the slider.
    pub(super) ends: (f64, f64),
    /// Smallest and largest figure of the group, nought included.
    pub(super) scale: (f64, f64),
    /// Width of the drawing, CSS pixels.
    pub(super) width: f64,
}

impl Slide {
    /// The drawing of a value, and of the preset's where it is another.
    pub(super) fn elements(&self, value: f64, was: Option<f64>, is_engraved: bool) -> Vec<Element> {
        let (x, y) = self.hit(value);
        let [x, y] = [x, y].map(|place| format!("{place:.1}"));
        let [left, right, below] =
            if is_engraved { self.ruling(value) } else { Default::default() };
        let was = was.map_or_else(String::new, |was| format!("M{:.1} 40l-4 7h8z", self.x(was)));
        let circle = |class: &'static str, radius: &'static str, y: String| {
            Element::new("circle")
                .with("class", class)
                .with("r", radius)
                .with("cx", x.clone())
                .with("cy", y)
        };
        vec![
            Element::path(if is_engraved { "sp-wash off" } else { "sp-wash" }, self.wash()),
            Element::path("sp-h", right),
            Element::path("sp-h on", left),
            Element::path("sp-h neg", below),
            Element::path("sp-zero", self.level(self.zero())),
            Element::path("sp-line", self.outline()),
            Element::path("tk", self.ticks()),
            Element::path("track", self.level(36.0)),
            Element::path("track-on", format!("M8 36H{x}")),
            Element::path("was-mark", was),
            Element::path("needle", format!("M{x} {y}V36")),
            circle("hit", "2.6", y.clone()),
            circle("thumb", "6", "36".to_owned()),
        ]
    }

    /// The right end of the track.
    fn right(&self) -> f64 {
        self.width - LEFT
    }

    /// The track, or any level line of its length.
    pub(super) fn level(&self, y: f64) -> String {
        format!("M{LEFT} {y:.1}H{:.1}", self.right())
    }

    /// Marks under the track, at every tenth of the slider.
    pub(super) fn ticks(&self) -> String {
        let mut path = String::new();
        for tenth in 0..=10_u32 {
            let x = LEFT + f64::from(tenth) / 10.0 * (self.right() - LEFT);
            let y = if tenth % 5 == 0 { 46 } else { 44 };
            let _ = write!(path, "M{x:.1} 42V{y}");
        }
        path
    }

    /// Horizontal place of a value, held at the ends of the slider.
    pub(super) fn x(&self, value: f64) -> f64 {
        let (low, high) = self.ends;
        LEFT + ((value - low) / (high - low)).clamp(0.0, 1.0) * (self.right() - LEFT)
    }

    /// Vertical place of a figure.
    pub(super) fn y(&self, figure: f64) -> f64 {
        let (low, high) = self.scale;
        let span = (high - low).max(f64::MIN_POSITIVE);
        BASE - ((figure - low) / span).clamp(0.0, 1.0) * (BASE - TOP)
    }

    /// Where the needle of a value meets the curve.
    pub(super) fn hit(&self, value: f64) -> (f64, f64) {
        let x = self.x(value);
        (x, if self.curve.is_empty() { BASE } else { self.y(self.at(x)) })
    }

    /// Where nought lies.
    pub(super) fn zero(&self) -> f64 {
        self.y(0.0)
    }

    /// The outline of the curve.
    pub(super) fn outline(&self) -> String {
        let mut path = String::new();
        for (value, figure) in self.curve.iter() {
            let mark = if path.is_empty() { 'M' } else { 'L' };
            // Writing into a string cannot fail.
            let _ = write!(path, "{mark}{:.1} {:.1}", self.x(*value), self.y(*figure));
        }
        path
    }

    /// The area between the curve and nought.
    pub(super) fn wash(&self) -> String {
        let mut path = self.outline();
        if !path.is_empty() {
            let zero = self.zero();
            let _ = write!(path, "L{:.0} {zero:.1}H{LEFT:.0}z", self.right());
        }
        path
    }

    /// Engraved lines from nought to the curve: left of the needle, right of it, below nought.
    pub(super) fn ruling(&self, value: f64) -> [String; 3] {
        let mut paths = [String::new(), String::new(), String::new()];
        if self.curve.is_empty() {
            return paths;
        }
        let needle = self.x(value);
        let mut x = LEFT;
        while x <= self.right() {
            let figure = self.at(x);
            let [left, right, below] = &mut paths;
            let path = match (figure < 0.0, x <= needle) {
                (true, _) => below,
                (false, true) => left,
                (false, false) => right,
            };
            let _ = write!(path, "M{x:.0} {:.1}V{:.1}", self.zero(), self.y(figure));
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
        assert_eq!(slide.outline(), "M8.0 28.0L148.0 16.0L288.0 4.0");
        assert_eq!(slide.wash(), "M8.0 28.0L148.0 16.0L288.0 4.0L288 22.0H8z");
        assert_eq!(slide.hit(4.0), (148.0, 16.0));
    }

    #[test]
    fn the_ruling_is_split_at_needle_and_nought() {
        let [left, right, below] = slide().ruling(4.0);
        assert_eq!([left, right, below].map(|path| path.matches('M').count()), [18, 35, 18]);
    }

    #[test]
    fn a_flat_curve_and_an_empty_one_are_drawn() {
        let flat =
            Slide { curve: Arc::new(vec![(0.0, 0.0), (8.0, 0.0)]), scale: (0.0, 0.0), ..slide() };
        assert!(!flat.outline().contains("NaN"));
        let none = Slide { curve: Arc::default(), ..slide() };
        assert_eq!(
            (none.outline(), none.wash(), none.hit(4.0).1),
            (String::new(), String::new(), BASE)
        );
    }
}
