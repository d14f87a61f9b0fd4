//! Paints charts on a canvas element, sharp at every device pixel ratio.
//!
//! plotters counts in whole numbers, which at ratio 1 turns slanted lines into stairs. The wrapper
//! therefore reports a surface of [`GRAIN`] units to a device pixel and divides what it is told;
//! level and upright lines are moved onto device pixels. Texts are measured by the context itself,
//! because plotters would insert a styled element into the page for each. Strokes and discs of one
//! look are collected into one path: a ruling of hundreds of lines is then a single call, and a
//! look that the context holds is not set again. Surfaces are filled here as well; what is rare,
//! rectangles and single pixels, goes to plotters' own canvas backend. It does not decide when to
//! paint, sets no style and knows no figure.

use std::cell::RefCell;
use std::fmt::{self, Write as _};

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::pixel::{held_ratio, pixels};
use crate::chart::snap::{CAPITAL_HALF, GRAIN, Snapped, snap, snap_corner};
use crate::chart::{Chart, Palette, Scene, paint::paint, reading::reading, render::Surface};

const GRAIN_SIZE: f64 = GRAIN as f64;
/// The event of a canvas whose surface was taken and is given anew, empty.
pub(crate) const RESTORED: &str = "contextrestored";

/// Sizes the backing store of a canvas, clears it and paints a chart.
///
/// `ratio` is device pixels per CSS pixel. The size on the page is the style sheet's business and
/// must be the chart's. An empty chart leaves a cleared canvas.
///
/// # Errors
///
/// When the canvas has no two-dimensional context, or refuses to draw.
pub fn draw(
    canvas: &HtmlCanvasElement,
    chart: &Chart,
    palette: &Palette,
    ratio: f64,
) -> Result<(), Failure> {
    drawn(canvas, (chart.width, chart.height), palette, ratio, &|surface| {
        let width = |text: &str, size, bold| surface.width(text, &chart.family, size, bold);
        paint(chart, palette, &width)
    })
}

/// Paints the reading of a position on the canvas above the chart, or clears it.
///
/// # Errors
///
/// When the canvas refuses to draw.
pub(crate) fn draw_reading(
    canvas: &HtmlCanvasElement,
    chart: &Chart,
    palette: &Palette,
    ratio: f64,
    position: Option<usize>,
) -> Result<(), Failure> {
    let scene = || position.map_or_else(|| chart.blank(), |position| reading(chart, position));
    drawn(canvas, (chart.width, chart.height), palette, ratio, &|_| scene())
}

/// Paints a resolved scene.
///
/// # Errors
///
/// When the canvas refuses to draw.
pub(crate) fn draw_scene(
    canvas: &HtmlCanvasElement,
    scene: &Scene,
    palette: &Palette,
    ratio: f64,
) -> Result<(), Failure> {
    drawn(canvas, (scene.width, scene.height), palette, ratio, &|_| scene.clone())
}

/// A refusal of the canvas, as plotters hands it on.
type Failure = DrawingAreaErrorKind<Refused>;

fn drawn(
    canvas: &HtmlCanvasElement,
    size: (f64, f64),
    palette: &Palette,
    ratio: f64,
    scene: &dyn Fn(&Surface<'_, Crisp>) -> Scene,
) -> Result<(), Failure> {
    let ratio = held_ratio(size, ratio);
    let area = prepare(canvas, size, ratio).ok_or_else(|| Failure::BackendError(refused(())))?;
    let surface = Surface { area: &area, scale: ratio * GRAIN_SIZE };
    surface.draw(&scene(&surface), palette)?;
    area.present()
}

fn prepare(
    canvas: &HtmlCanvasElement,
    (width, height): (f64, f64),
    ratio: f64,
) -> Option<DrawingArea<Crisp, Shift>> {
    let size = (pixels(width * ratio), pixels(height * ratio));
    // Setting a size, even the same one, makes the browser allocate the store anew.
    if (canvas.width(), canvas.height()) != size {
        canvas.set_width(size.0);
        canvas.set_height(size.1);
    }
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let inner = CanvasBackend::with_canvas_object(canvas.clone())?;
    context.clear_rect(0.0, 0.0, f64::from(size.0), f64::from(size.1));
    context.set_line_join("round");
    let (held, font) = (CanvasState::default(), RefCell::default());
    let crisp = Crisp { inner, context, size, open: Open::Nothing, held, font };
    Some(crisp.into_drawing_area())
}

/// The canvas refused a call.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the canvas refused to draw")
    }
}

impl std::error::Error for Refused {}

type Done = Result<(), DrawingErrorKind<Refused>>;

fn refused<E>(_: E) -> DrawingErrorKind<Refused> {
    DrawingErrorKind::DrawingError(Refused)
}

/// The look of the path that is being collected.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Open {
    Nothing,
    /// Colour with opacity, width in units.
    Stroke([u8; 4], u32),
    /// Colour with opacity.
    Fill([u8; 4]),
}

/// What the context has been told; telling it again would make the browser read the words again.
#[derive(Default)]
struct CanvasState {
    stroke: Option<[u8; 4]>,
    fill: Option<[u8; 4]>,
    width: u32,
    align: &'static str,
    /// Room for writing colours.
    word: String,
}

/// plotters' canvas backend with eighths of a device pixel as its unit.
struct Crisp {
    inner: CanvasBackend,
    context: CanvasRenderingContext2d,
    /// Device pixels.
    size: (u32, u32),
    open: Open,
    held: CanvasState,
    /// What stands before the size, hundredths of a device pixel, family.
    font: RefCell<(&'static str, u32, String)>,
}

impl Crisp {
    /// Paints what was collected.
    fn close(&mut self) {
        match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => {}
            Open::Stroke(..) => self.context.stroke(),
            Open::Fill(_) => self.context.fill(),
        }
    }

    /// Hands a surface to plotters' own backend, which counts in our units and sets looks unseen.
    fn hand_over<E>(&mut self, draw: impl FnOnce(&mut CanvasBackend) -> Result<(), E>) -> Done {
        self.close();
        self.context.scale(1.0 / GRAIN_SIZE, 1.0 / GRAIN_SIZE).map_err(refused)?;
        let drawn = draw(&mut self.inner).map_err(refused);
        self.context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0).map_err(refused)?;
        self.held.forget();
        drawn
    }

    /// Goes on collecting if the look is the same, and begins a new path otherwise.
    fn collect(&mut self, look: Open) {
        if self.open == look {
            return;
        }
        self.close();
        match look {
            Open::Nothing => return,
            Open::Stroke(color, width) => self.use_stroke(color, width),
            Open::Fill(color) => self.use_fill(color),
        }
        self.context.begin_path();
        self.open = look;
    }

    fn use_stroke(&mut self, color: [u8; 4], width: u32) {
        if self.held.stroke.replace(color) != Some(color) {
            self.context.set_stroke_style_str(self.held.written(color));
        }
        if std::mem::replace(&mut self.held.width, width) != width {
            self.context.set_line_width(f64::from(width) / GRAIN_SIZE);
        }
    }

    fn use_fill(&mut self, color: [u8; 4]) {
        if self.held.fill.replace(color) != Some(color) {
            self.context.set_fill_style_str(self.held.written(color));
        }
    }

    fn use_align(&mut self, align: &'static str) {
        if std::mem::replace(&mut self.held.align, align) != align {
            self.context.set_text_align(align);
        }
    }

    fn use_font<S: BackendTextStyle>(&self, style: &S) {
        let look = match style.style() {
            FontStyle::Bold => "bold ",
            FontStyle::Italic => "italic ",
            _ => "",
        };
        let (size, family) = (pixels(style.size() * 100.0 / GRAIN_SIZE), style.family());
        let mut font = self.font.borrow_mut();
        if (font.0, font.1) == (look, size) && font.2 == family.as_str() {
            return;
        }
        // Hundredths by hand: writing a fraction would bring the whole of float formatting along.
        let (whole, rest) = (size / 100, size % 100);
        self.context.set_font(&format!("{look}{whole}.{rest:02}px {}", family.as_str()));
        *font = (look, size, family.as_str().to_owned());
    }

    fn trace(&self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut points = points.into_iter();
        if let Some((x, y)) = points.next() {
            self.context.move_to(length(x), length(y));
        }
        for (x, y) in points {
            self.context.line_to(length(x), length(y));
        }
    }
}

impl CanvasState {
    /// Of stroke and fill nothing is known any more.
    fn forget(&mut self) {
        (self.stroke, self.fill, self.width) = (None, None, 0);
    }

    fn written(&mut self, [red, green, blue, opacity]: [u8; 4]) -> &str {
        self.word.clear();
        // Writing to a string cannot fail.
        write!(self.word, "#{red:02x}{green:02x}{blue:02x}{opacity:02x}").ok();
        &self.word
    }
}

/// Device pixels.
fn length(units: i32) -> f64 {
    f64::from(units) / GRAIN_SIZE
}

fn rgba(color: BackendColor) -> [u8; 4] {
    let (red, green, blue) = color.rgb;
    let opacity = u8::try_from(pixels(color.alpha * 255.0)).unwrap_or(u8::MAX);
    [red, green, blue, opacity]
}

impl DrawingBackend for Crisp {
    type ErrorType = Refused;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0 * GRAIN.unsigned_abs(), self.size.1 * GRAIN.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        self.close();
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Done {
        self.hand_over(|inner| inner.draw_pixel(point, color))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Done {
        let width = style.stroke_width();
        let sharp = snap(from, to, width);
        let Snapped { from, to, width } = sharp.unwrap_or(Snapped { from, to, width });
        self.collect(Open::Stroke(rgba(style.color()), width));
        self.trace([from, to]);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        let (from, to) = (snap_corner(from), snap_corner(to));
        self.hand_over(|inner| inner.draw_rect(from, to, style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let (mut path, mut ends) = (path.into_iter().fuse(), [None; 3]);
        ends.fill_with(|| path.next());
        if let [Some(from), Some(to), None] = ends {
            return self.draw_line(from, to, style);
        }
        self.collect(Open::Stroke(rgba(style.color()), style.stroke_width()));
        self.trace(ends.into_iter().flatten().chain(path));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        // Each on its own: where two of a path met, both colours would not add up.
        self.close();
        self.use_fill(rgba(style.color()));
        self.context.begin_path();
        self.trace(path);
        self.context.close_path();
        self.context.fill();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        let color = rgba(style.color());
        let stroke = Open::Stroke(color, style.stroke_width());
        self.collect(if fill { Open::Fill(color) } else { stroke });
        let (x, y, radius) = (length(center.0), length(center.1), f64::from(radius) / GRAIN_SIZE);
        self.context.move_to(x + radius, y);
        self.context.arc(x, y, radius, 0.0, std::f64::consts::TAU).map_err(refused)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        if text.is_empty() {
            return Ok(());
        }
        self.close();
        self.use_fill(rgba(style.color()));
        self.use_align(match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        });
        self.use_font(style);
        let base = length(at.1) + style.size() * CAPITAL_HALF / GRAIN_SIZE;
        self.context.fill_text(text, length(at.0), base.round()).map_err(refused)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Refused>> {
        self.use_font(style);
        let measured = self.context.measure_text(text).map_err(refused)?;
        Ok((pixels(measured.width() * GRAIN_SIZE), pixels(style.size())))
    }
}
