//! `cargo xtask icons`: the pictures a system asks for, drawn from `assets/icon.svg`.
//!
//! They are checked in, since they change as rarely as the ring; a test holds them to what is
//! drawn here. Two or four colours and no alpha, because every visitor who keeps the page for use
//! without the network loads them. Knows of SVG only what that one file says: closed lines in a square.

use crate::{
    error::{Error, Result},
    place,
};
use std::fs;

/// The side of the square in which `icon.svg` is drawn.
const SIDE_DRAWN: f64 = 30.0;
/// The width of the line in that square: wider than on the page, for small sizes.
const LINE_DRAWN: f64 = 0.9;
/// Paper and bills of `style/tokens.css`.
const GROUND: [u8; 3] = [0xF8, 0xF8, 0xF4];
const RING: [u8; 3] = [0x14, 0x66, 0x4B];

/// One picture.
struct Icon {
    name: &'static str,
    side: u32,
    /// How much of the side the drawing takes.
    share: f64,
    depth: png::BitDepth,
}

/// A maskable one may lose all outside a circle of 80 % of its side. The largest is always shown
/// smaller than it is, so its edges need no shades.
const ICONS: [Icon; 3] = [
    Icon { name: "icon-192.png", side: 192, share: 0.94, depth: png::BitDepth::Two },
    Icon { name: "icon-512.png", side: 512, share: 0.94, depth: png::BitDepth::One },
    Icon { name: "icon-maskable.png", side: 384, share: 0.78, depth: png::BitDepth::Two },
];

type Point = (f64, f64);

/// Draws all of them into `assets/`.
pub(crate) fn run() -> Result<()> {
    let lines = lines(&place::read(&assets().join("icon.svg"))?)?;
    for icon in &ICONS {
        let path = assets().join(icon.name);
        let bytes = png(icon, &lines)?;
        println!("── {} ({} bytes)", icon.name, bytes.len());
        fs::write(&path, bytes).map_err(Error::file(&path))?;
    }
    Ok(())
}

fn assets() -> std::path::PathBuf {
    place::root().join("assets")
}

/// The closed lines of the path: `M x y l dx dy … z`, written as short as it can be.
fn lines(svg: &str) -> Result<Vec<Vec<Point>>> {
    let path = svg.split("<path d=\"").nth(1).and_then(|rest| rest.split('"').next());
    let closed = path.unwrap_or_default().split_terminator('z').map(line);
    let lines = closed.collect::<Option<Vec<_>>>().filter(|lines| !lines.is_empty());
    lines.ok_or_else(|| Error::Refused("assets/icon.svg is not one path of closed lines".into()))
}

/// One of them: a start, then steps from point to point.
fn line(text: &str) -> Option<Vec<Point>> {
    let (start, steps) = text.strip_prefix('M')?.split_once('l')?;
    let [x, y] = numbers(start)?.try_into().ok()?;
    let steps = numbers(steps)?;
    let mut at: Point = (x, y);
    let points = steps.chunks(2).map(|step| {
        let [dx, dy] = step else { return None };
        at = (at.0 + dx, at.1 + dy);
        Some(at)
    });
    std::iter::once(Some((x, y))).chain(points).collect()
}

/// Numbers between which a minus sign may do for a space.
fn numbers(text: &str) -> Option<Vec<f64>> {
    let spaced = text.replace('-', " -");
    spaced.split_whitespace().map(|number| number.parse().ok()).collect()
}

/// How dark each pixel is, 0 to 1, row by row.
fn coverage(icon: &Icon, lines: &[Vec<Point>]) -> Vec<f64> {
    let side = f64::from(icon.side);
    let scale = side * icon.share / SIDE_DRAWN;
    let placed = |(x, y): Point| {
        let middle = SIDE_DRAWN / 2.0;
        (side / 2.0 + (x - middle) * scale, side / 2.0 + (y - middle) * scale)
    };
    let mut dark = vec![0.0; icon.side as usize * icon.side as usize];
    for line in lines {
        for (from, to) in line.iter().zip(line.iter().cycle().skip(1)) {
            darken(&mut dark, icon.side, (placed(*from), placed(*to)), LINE_DRAWN * scale / 2.0);
        }
    }
    dark
}

/// Draws a straight line with round ends.
fn darken(dark: &mut [f64], side: u32, (from, to): (Point, Point), half: f64) {
    let near = |low: f64, high: f64| {
        let last = f64::from(side) - 1.0;
        let (first, end) = (low.min(high) - half - 1.0, low.max(high) + half + 1.0);
        whole(first.clamp(0.0, last))..=whole(end.clamp(0.0, last))
    };
    for y in near(from.1, to.1) {
        for x in near(from.0, to.0) {
            let distance = distance((f64::from(x) + 0.5, f64::from(y) + 0.5), from, to);
            let value = (half + 0.5 - distance).clamp(0.0, 1.0);
            if let Some(pixel) = dark.get_mut((y * side + x) as usize) {
                *pixel = pixel.max(value);
            }
        }
    }
}

fn distance(at: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let along =
        if length > 0.0 { ((at.0 - from.0) * dx + (at.1 - from.1) * dy) / length } else { 0.0 };
    let along = along.clamp(0.0, 1.0);
    (at.0 - from.0 - along * dx).hypot(at.1 - from.1 - along * dy)
}

fn png(icon: &Icon, lines: &[Vec<Point>]) -> Result<Vec<u8>> {
    let bits = icon.depth as u8;
    let darkest = f64::from((1_u8 << bits) - 1);
    let dark = coverage(icon, lines);
    // Whole bytes: the sides are multiples of eight.
    let packed: Vec<u8> = dark
        .chunks(8 / usize::from(bits))
        .map(|some| some.iter().fold(0, |byte, dark| (byte << bits) | byte_of(dark * darkest)))
        .collect();
    let mut bytes = Vec::new();
    let refused = |error: png::EncodingError| Error::Refused(format!("{}: {error}", icon.name));
    let mut encoder = png::Encoder::new(&mut bytes, icon.side, icon.side);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(icon.depth);
    encoder.set_palette(palette(darkest));
    let mut writer = encoder.write_header().map_err(refused)?;
    let rows = packed.chunks(icon.side as usize * usize::from(bits) / 8);
    writer.write_chunk(png::chunk::IDAT, &deflated(rows)?).map_err(refused)?;
    writer.finish().map_err(refused)?;
    Ok(bytes)
}

/// Rows without a filter, in the smallest form: a tenth smaller than what the encoder makes.
fn deflated<'a>(rows: impl Iterator<Item = &'a [u8]>) -> Result<Vec<u8>> {
    const NO_FILTER: u8 = 0;
    let filtered: Vec<u8> = rows.flat_map(|row| [&[NO_FILTER], row].concat()).collect();
    let mut bytes = Vec::new();
    let refused = |error| Error::Refused(format!("a picture cannot be compressed: {error}"));
    let options = zopfli::Options::default();
    zopfli::compress(options, zopfli::Format::Zlib, filtered.as_slice(), &mut bytes)
        .map_err(refused)?;
    Ok(bytes)
}

/// The colours from ground to ring.
fn palette(darkest: f64) -> Vec<u8> {
    let shade = |step: u8| {
        let part = f64::from(step) / darkest;
        let mixed = GROUND.iter().zip(RING).map(move |(ground, ring)| {
            byte_of(f64::from(*ground) * (1.0 - part) + f64::from(ring) * part)
        });
        mixed.collect::<Vec<_>>()
    };
    (0..=byte_of(darkest)).flat_map(shade).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels")]
fn whole(value: f64) -> u32 {
    value as u32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "shades and colours")]
fn byte_of(value: f64) -> u8 {
    value.round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pictures_are_those_of_the_drawing() {
        let svg = include_str!("../../assets/icon.svg");
        let lines = lines(svg).unwrap_or_default();
        for icon in &ICONS {
            let kept = fs::read(assets().join(icon.name)).unwrap_or_default();
            let drawn = png(icon, &lines).unwrap_or_default();
            assert!(!drawn.is_empty() && kept == drawn, "{}: run `cargo xtask icons`", icon.name);
        }
    }

    #[test]
    fn what_a_mask_takes_away_is_empty() {
        let lines = lines(include_str!("../../assets/icon.svg")).unwrap_or_default();
        let icon = ICONS.iter().find(|icon| icon.name.contains("maskable"));
        let Some(icon) = icon else { return };
        let middle = f64::from(icon.side) / 2.0;
        let dark = coverage(icon, &lines);
        let rows = (0..icon.side).flat_map(|y| (0..icon.side).map(move |x| (x, y)));
        let outside = rows.zip(dark).filter(|((x, y), dark)| {
            let far = (f64::from(*x) - middle).hypot(f64::from(*y) - middle);
            *dark > 0.0 && far > f64::from(icon.side) * 0.4
        });
        assert_eq!(outside.count(), 0);
    }

    #[test]
    fn another_drawing_is_refused() {
        assert!(lines("<svg><circle/></svg>").is_err());
        assert!(lines("<path d=\"M1 2C3 4 5 6 7 8z\">").is_err());
        let expected = vec![(1.0, 2.0), (3.0, 4.0), (2.5, 3.5)];
        assert_eq!(lines("<path d=\"M1 2l2 2-.5-.5z\">").ok(), Some(vec![expected]));
    }
}
