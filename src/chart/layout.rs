//! Where the parts of a chart stand: margins, panels, and the way from position to pixel and back.
//!
//! Everything here follows from the spec alone, so that a pointer can be answered without drawing.
//! What depends on the width of words is in `label`.

use super::geometry::{Keep, Pt, cut_polygon, real, whole};
use super::mark::{Area, Level, Place, Within};
use super::scale::Scale;
use super::spec::{Chart, Panel, YAxis};

/// Room above the first panel for its caption, CSS pixels.
const TOP: f64 = 24.0;
/// Room between two panels for the caption of the lower one, CSS pixels.
const GAP: f64 = 46.0;
/// Room below the last panel for the names of the positions, CSS pixels.
const BOTTOM: f64 = 26.0;
/// Half the width of the column that stands for a single position, CSS pixels.
pub(super) const COLUMN_HALF: f64 = 14.0;
/// How far beside the plot a pointer still reads the first or last position, CSS pixels.
const REACH: f64 = 24.0;

/// Upper edges and heights of panels that share a drawing's height in proportion to `weights`.
///
/// Weights that are negative or not finite count as zero.
pub fn panel_frames(height: f64, weights: &[f64]) -> Vec<(f64, f64)> {
    let sane = |weight: f64| {
        if weight.is_finite() { weight.max(0.0) } else { 0.0 }
    };
    let total: f64 = weights.iter().copied().map(sane).sum();
    let room = (height - TOP - BOTTOM - GAP * real(weights.len().saturating_sub(1))).max(0.0);
    let mut top = TOP;
    let frame = |weight: &f64| {
        let height = if total > 0.0 { (room * sane(*weight) / total).round() } else { 0.0 };
        let frame = (top, height);
        top += height + GAP;
        frame
    };
    weights.iter().map(frame).collect()
}

/// The chart at another height: its panels share the room as they did.
pub(crate) fn at_height(mut chart: Chart, height: f64) -> Chart {
    let weights: Vec<_> = chart.panels.iter().map(|panel| panel.height).collect();
    for (panel, frame) in chart.panels.iter_mut().zip(panel_frames(height, &weights)) {
        (panel.top, panel.height) = frame;
    }
    Chart { height, ..chart }
}

/// The position nearest to a horizontal place on the drawing, CSS pixels from its left edge.
///
/// `None` when the chart is empty or the place is clearly beside the plot.
pub fn position_at(chart: &Chart, x: f64) -> Option<usize> {
    let columns = Columns::new(chart);
    if chart.is_empty() || !(columns.left - REACH..=columns.right + REACH).contains(&x) {
        return None;
    }
    let last = chart.x.count - 1;
    let share = (x - columns.left) / (columns.right - columns.left);
    usize::try_from(whole(share * real(last))).map_or(Some(0), |position| Some(position.min(last)))
}

/// Where a position stands on the drawing, CSS pixels from its left edge; the left edge of the
/// plot for a chart without positions.
pub(crate) fn x_of(chart: &Chart, position: usize) -> f64 {
    let columns = Columns::new(chart);
    columns.x(real(position)).unwrap_or(columns.left)
}

/// The horizontal scale of a chart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    /// Left edge of the plot.
    pub(super) left: f64,
    /// Right edge of the plot.
    pub(super) right: f64,
    last: f64,
}

impl Columns {
    pub(super) fn new(chart: &Chart) -> Self {
        let right = chart.width - chart.margin.right;
        Self { left: chart.margin.left, right, last: real(chart.x.count.saturating_sub(1)) }
    }

    /// The pixel of a position; a single one stands in the middle.
    pub(super) fn x(&self, position: f64) -> Option<f64> {
        let share = if self.last > 0.0 { position / self.last } else { 0.5 };
        position
            .is_finite()
            .then(|| self.left + share.clamp(-10.0, 10.0) * (self.right - self.left))
    }

    /// Whether there is only one position, which is then drawn as a column.
    pub(super) fn single(&self) -> bool {
        self.last <= 0.0
    }
}

/// Both scales of one panel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) columns: Columns,
    pub(super) top: f64,
    pub(super) bottom: f64,
    scale: Scale,
}

impl Frame {
    pub(super) fn new(columns: Columns, panel: &Panel) -> Self {
        let bottom = panel.top + panel.height;
        let YAxis { min, max, .. } = panel.y;
        Self { columns, top: panel.top, bottom, scale: Scale::new(min, max, bottom, panel.top) }
    }

    /// The height of a value, also outside the panel.
    pub(super) fn y(&self, value: f64) -> Option<f64> {
        self.scale.pixel(value)
    }

    /// The height of a level.
    pub(super) fn level(&self, level: Level) -> Option<f64> {
        match level {
            Level::Value(value) => self.y(value),
            Level::Top(below) => Some(self.top + below),
            Level::Bottom(above) => Some(self.bottom - above),
        }
        .filter(|y| y.is_finite())
    }

    /// The pixel of a place.
    pub(super) fn place(&self, place: Place) -> Option<Pt> {
        Some((self.columns.x(place.position)?, self.level(place.level)?))
    }

    /// The unbroken runs of a line, each from left to right; a lone value gives a run of one.
    pub(super) fn runs(&self, values: &[Option<f64>]) -> Vec<Vec<Pt>> {
        let mut runs = vec![Vec::new()];
        for (index, value) in values.iter().enumerate() {
            let point =
                value.and_then(|value| Some((self.columns.x(real(index))?, self.y(value)?)));
            match (point, runs.last_mut()) {
                (Some(point), Some(run)) => run.push(point),
                (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
                _ => {}
            }
        }
        runs.retain(|run| !run.is_empty());
        runs
    }

    /// The thickness of an area where it is thickest.
    pub(super) fn thickness(&self, area: &Area) -> f64 {
        let edges = area.lower.iter().zip(&area.upper);
        let thick =
            edges.filter_map(|(below, above)| Some((self.y(*below)? - self.y(*above)?).abs()));
        thick.fold(0.0, f64::max)
    }

    /// The polygons of an area: broken where an edge is missing, cut to the panel and to its part.
    ///
    /// With `thickness`, only stretches at least that thick are kept.
    pub(super) fn polygons(&self, area: &Area, thickness: f64) -> Vec<Vec<Pt>> {
        let mut polygons = Vec::new();
        let mut upper: Vec<Pt> = Vec::new();
        let mut lower: Vec<Pt> = Vec::new();
        for (index, (below, above)) in area.lower.iter().zip(&area.upper).enumerate() {
            let edges = self.columns.x(real(index)).zip(self.y(*above)).zip(self.y(*below));
            match edges.filter(|((_, above), below)| (below - above).abs() >= thickness) {
                Some(((x, above), below)) => {
                    upper.push((x, above));
                    lower.push((x, below));
                }
                None => self.close(&mut polygons, &mut upper, &mut lower, area.within),
            }
        }
        self.close(&mut polygons, &mut upper, &mut lower, area.within);
        polygons
    }

    fn close(
        &self,
        polygons: &mut Vec<Vec<Pt>>,
        upper: &mut Vec<Pt>,
        lower: &mut Vec<Pt>,
        within: Within,
    ) {
        if self.columns.single() {
            widen(upper);
            widen(lower);
        }
        let mut polygon = std::mem::take(upper);
        polygon.extend(lower.drain(..).rev());
        polygon = cut_polygon(&polygon, self.top, Keep::Below);
        polygon = cut_polygon(&polygon, self.bottom, Keep::Above);
        polygon = match within {
            Within::All => polygon,
            Within::Above(value) => {
                self.y(value).map_or_else(Vec::new, |y| cut_polygon(&polygon, y, Keep::Above))
            }
            Within::Below(value) => {
                self.y(value).map_or_else(Vec::new, |y| cut_polygon(&polygon, y, Keep::Below))
            }
        };
        if polygon.len() > 3 || (polygon.len() == 3 && !self.columns.single()) {
            polygons.push(polygon);
        }
    }
}

/// Makes a lone point the upper or lower edge of a column.
fn widen(edge: &mut Vec<Pt>) {
    if let &[(x, y)] = edge.as_slice() {
        *edge = vec![(x - COLUMN_HALF, y), (x + COLUMN_HALF, y)];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Fill, Margin, Role, Shade, XAxis};

    fn chart(count: usize) -> Chart {
        let panel = Panel {
            top: 24.0,
            height: 100.0,
            caption: String::new(),
            y: YAxis { min: 0.0, max: 10.0, ticks: Vec::new() },
            marks: Vec::new(),
            ends: Vec::new(),
        };
        Chart {
            width: 250.0,
            height: 150.0,
            margin: Margin { left: 40.0, right: 10.0 },
            family: "sans-serif".into(),
            ground: None,
            x: XAxis { count, ticks: Vec::new() },
            panels: vec![panel],
        }
    }

    fn frame(count: usize) -> Frame {
        let chart = chart(count);
        Frame::new(Columns::new(&chart), &chart.panels[0])
    }

    fn area(lower: &[f64], upper: &[f64]) -> Area {
        let fill = Fill::plain(Role::Bills, Shade::Full);
        Area { lower: lower.into(), upper: upper.into(), fill, within: Within::All, reads: false }
    }

    #[test]
    fn the_pointer_reads_the_nearest_position() {
        let chart = chart(5); // 200 px for 4 steps: 50 each, from 40
        assert_eq!(position_at(&chart, 40.0), Some(0));
        assert_eq!(position_at(&chart, 64.0), Some(0));
        assert_eq!(position_at(&chart, 66.0), Some(1));
        assert_eq!(position_at(&chart, 240.0), Some(4));
        assert_eq!(position_at(&chart, 250.0), Some(4));
        assert_eq!(position_at(&chart, 30.0), Some(0));
        assert_eq!(position_at(&chart, 10.0), None);
        assert_eq!(position_at(&chart, f64::NAN), None);
    }

    #[test]
    fn one_position_or_none() {
        assert_eq!(position_at(&chart(1), 100.0), Some(0));
        assert_eq!(position_at(&chart(0), 100.0), None);
        assert_eq!(frame(1).columns.x(0.0), Some(140.0));
    }

    #[test]
    fn panels_share_the_height() {
        assert_eq!(panel_frames(440.0, &[250.0, 94.0]), [(24.0, 250.0), (320.0, 94.0)]);
        assert_eq!(panel_frames(10.0, &[1.0]), [(24.0, 0.0)]);
        assert_eq!(panel_frames(100.0, &[f64::NAN]), [(24.0, 0.0)]);
        assert!(panel_frames(100.0, &[]).is_empty());
    }

    #[test]
    fn a_missing_value_breaks_a_line() {
        let runs = frame(5).runs(&[Some(0.0), Some(10.0), None, Some(f64::NAN), Some(5.0)]);
        assert_eq!(runs, [vec![(40.0, 124.0), (90.0, 24.0)], vec![(240.0, 74.0)]]);
    }

    #[test]
    fn an_area_is_cut_where_it_crosses_the_level() {
        let mut loss = area(&[0.0; 2], &[10.0, -10.0]);
        loss.within = Within::Above(0.0);
        let mut frame = frame(2);
        frame.scale = Scale::new(-10.0, 10.0, 124.0, 24.0);
        // Half of the polygon lies on the level itself and has no surface.
        let expected = [(40.0, 24.0), (140.0, 74.0), (240.0, 74.0), (240.0, 74.0), (40.0, 74.0)];
        assert_eq!(frame.polygons(&loss, 0.0), [expected]);
    }

    #[test]
    fn thin_stretches_are_left_out() {
        let area = area(&[0.0; 4], &[0.1, 5.0, 5.0, 0.1]);
        let polygons = frame(4).polygons(&area, 8.0);
        assert_eq!(polygons.len(), 1);
        assert_eq!(polygons[0].len(), 4);
    }

    #[test]
    fn a_single_month_is_a_column() {
        let polygons = frame(1).polygons(&area(&[0.0], &[5.0]), 0.0);
        assert_eq!(polygons, [[(126.0, 74.0), (154.0, 74.0), (154.0, 124.0), (126.0, 124.0)]]);
    }
}
