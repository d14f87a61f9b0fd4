//! A text as a QR code (ISO/IEC 18004): its dark squares as one path.
//!
//! Error correction is M while the squares stay large, L where a longer text would make them small;
//! whatever a size has room for is raised again. Not here: how large it is printed, and what of.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Up to this version (65 squares a side, 331 bytes) error correction is M.
const MEDIUM_MAX: u8 = 12;
/// The largest version (105 squares a side, 1,003 bytes): at 30 mm a square is 0.27 mm, as small as
/// a telephone reads well off a print.
const VERSION_MAX: u8 = 22;
/// Light squares around it, as the standard asks for.
const QUIET: i32 = 4;

/// A code, an own unit to a square.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPath {
    /// Squares of a side, the quiet zone with them.
    pub side: i32,
    /// The dark ones, as path data.
    pub d: String,
}

/// The code of a text; `None` where it would be too fine to be read.
pub(super) fn qr(text: &str) -> Option<QrPath> {
    let segments = QrSegment::make_segments(text);
    let made = |level, most| {
        let most = Version::new(most);
        QrCode::encode_segments_advanced(&segments, level, Version::MIN, most, None, true).ok()
    };
    let code = made(QrCodeEcc::Medium, MEDIUM_MAX).or_else(|| made(QrCodeEcc::Low, VERSION_MAX))?;
    let mut d = String::new();
    for y in 0..code.size() {
        let mut from = None;
        for x in 0..=code.size() {
            match (code.get_module(x, y), from) {
                (true, None) => from = Some(x),
                (false, Some(start)) => {
                    let length = x - start;
                    // Writing to a text never fails.
                    let _ = write!(d, "M{} {}h{length}v1h-{length}z", start + QUIET, y + QUIET);
                    from = None;
                }
                _ => {}
            }
        }
    }
    Some(QrPath { side: code.size() + 2 * QUIET, d })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The squares of a path, by its own numbers.
    fn squares(code: &QrPath) -> Vec<Vec<bool>> {
        let side = usize::try_from(code.side).unwrap();
        let mut dark = vec![vec![false; side]; side];
        for run in code.d.split('M').skip(1) {
            let numbers: Vec<usize> = run
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let [x, y, length, 1, again] = numbers[..] else { panic!("{run}") };
            assert_eq!(length, again);
            dark[y][x..x + length].fill(true);
        }
        dark
    }

    fn read(code: &QrPath) -> String {
        const SCALE: usize = 3;
        let dark = squares(code);
        let side = dark.len() * SCALE;
        let shade = |x: usize, y: usize| if dark[y / SCALE][x / SCALE] { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn another_reader_reads_it() {
        for length in [0, 40, 180, 331, 332, 700, 900] {
            let link = format!("https://example.org/?v=1&preset=bank&name={}", "x".repeat(length));
            assert_eq!(read(&qr(&link).unwrap()), link, "{length}");
        }
        let name = "https://example.org/?name=%E9%87%91";
        assert_eq!(read(&qr(name).unwrap()), name);
    }

    #[test]
    fn what_would_be_too_fine_is_no_code() {
        assert_eq!(qr(&"x".repeat(1_003)).map(|code| code.side), Some(105 + 8));
        assert_eq!(qr(&"x".repeat(1_004)), None);
        assert_eq!(qr(&"x".repeat(100_000)), None);
    }

    #[test]
    fn the_quiet_zone_is_light() {
        let dark = squares(&qr("https://example.org/").unwrap());
        let quiet = usize::try_from(QUIET).unwrap();
        let last = dark.len() - quiet;
        for (y, row) in dark.iter().enumerate() {
            for (x, square) in row.iter().enumerate() {
                let is_inside = (quiet..last).contains(&x) && (quiet..last).contains(&y);
                assert!(is_inside || !square, "{x} {y}");
            }
        }
    }
}
