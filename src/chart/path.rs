//! Lines and curves as SVG path data, and the same as corners.
//!
//! Coordinates are CSS pixels, written in hundredths without needless noughts; a number that is
//! not finite is written as 0, so no path can spoil a drawing. Not here: what is drawn.

use super::element::push_number;
use super::geometry::Pt;

/// A curve is taken for so many straight pieces where texts must keep clear of it.
const PIECES: u32 = 8;
/// In a picture of dots it is drawn in so many, too short to be seen.
const ROUND_PIECES: u32 = 48;

/// Path data under construction.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    /// SVG path data.
    pub d: String,
    /// The corners of each part, curves in pieces; arcs add none.
    pub parts: Vec<Vec<Pt>>,
}

impl Path {
    /// A straight line through points.
    pub(crate) fn through(points: &[Pt]) -> Self {
        points.iter().zip(0_usize..).fold(Self::default(), |path, ((x, y), place)| {
            path.go(if place == 0 { 'M' } else { 'L' }, &[*x, *y])
        })
    }

    /// The same with a command more.
    pub(crate) fn go(self, command: char, numbers: &[f64]) -> Self {
        self.then(command, numbers, PIECES)
    }

    fn then(mut self, command: char, numbers: &[f64], pieces: u32) -> Self {
        self.d.push(command);
        for (place, number) in numbers.iter().enumerate() {
            if place > 0 {
                self.d.push(' ');
            }
            push_number(&mut self.d, *number);
        }
        if command == 'M' {
            self.parts.push(Vec::new());
        }
        let Some(part) = self.parts.last_mut() else { return self };
        let from = part.last().copied().unwrap_or_default();
        match (command, numbers) {
            ('M' | 'L', &[x, y]) => part.push((x, y)),
            ('H', &[x]) => part.push((x, from.1)),
            ('h', &[x]) => part.push((from.0 + x, from.1)),
            ('v', &[y]) => part.push((from.0, from.1 + y)),
            ('C', &[x1, y1, x2, y2, x, y]) => {
                let way = [from, (x1, y1), (x2, y2), (x, y)];
                let place = |piece| on_curve(way, f64::from(piece) / f64::from(pieces));
                part.extend((1..=pieces).map(place));
            }
            _ => {}
        }
        self
    }

    /// The same with a rectangle between opposite corners.
    pub(crate) fn rectangle(self, from: Pt, to: Pt) -> Self {
        let (width, height) = (to.0 - from.0, to.1 - from.1);
        let path = self.go('M', &[from.0, from.1]).go('h', &[width]).go('v', &[height]);
        path.go('h', &[-width]).close()
    }

    /// The same further to the right and down, CSS pixels; commands in small letters tell ways and
    /// stay as they are.
    #[must_use]
    pub(crate) fn moved(&self, (right, down): Pt) -> Self {
        let mut d = String::with_capacity(self.d.len());
        for (command, numbers) in commands(&self.d) {
            d.push(command);
            for (place, number) in numbers.into_iter().enumerate() {
                if place > 0 {
                    d.push(' ');
                }
                let by = match command {
                    'M' | 'L' | 'C' if place % 2 == 1 => down,
                    'M' | 'L' | 'C' | 'H' => right,
                    _ => 0.0,
                };
                push_number(&mut d, number + by);
            }
        }
        let part = |points: &Vec<Pt>| points.iter().map(|at| (at.0 + right, at.1 + down)).collect();
        Self { d, parts: self.parts.iter().map(part).collect() }
    }

    /// The same with curves in so many pieces that they look round.
    pub(crate) fn round(&self) -> Self {
        let then = |path: Self, (command, numbers): (char, Vec<f64>)| {
            path.then(command, &numbers, ROUND_PIECES)
        };
        commands(&self.d).fold(Self::default(), then)
    }

    /// Whether it consists of the same commands as another, wherever they lead.
    pub(crate) fn has_commands_of(&self, other: &Self) -> bool {
        let commands = |path: &'_ str| path.bytes().filter(u8::is_ascii_alphabetic).collect();
        let (own, theirs): (Vec<u8>, Vec<u8>) = (commands(&self.d), commands(&other.d));
        own == theirs
    }

    /// The same, closed.
    pub(crate) fn close(mut self) -> Self {
        self.d.push('Z');
        self
    }
}

/// The commands of path data, each with its numbers.
fn commands(d: &str) -> impl Iterator<Item = (char, Vec<f64>)> {
    let all = d.char_indices().filter(|(_, letter)| letter.is_ascii_alphabetic());
    all.map(|(at, command)| {
        let after = d.get(at + 1..).unwrap_or_default();
        let own = after.split(|c: char| c.is_ascii_alphabetic()).next().unwrap_or_default();
        let numbers = own.split(' ').filter(|number| !number.is_empty());
        (command, numbers.map(|number| number.parse().unwrap_or(0.0)).collect())
    })
}

/// The place on a curve after a part of it, of one.
fn on_curve(way: [Pt; 4], to: f64) -> Pt {
    let from = 1.0 - to;
    let weights = [from * from * from, 3.0 * to * from * from, 3.0 * to * to * from, to * to * to];
    let add =
        |sum: Pt, (point, weight): (&Pt, f64)| (sum.0 + point.0 * weight, sum.1 + point.1 * weight);
    way.iter().zip(weights).fold((0.0, 0.0), add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_moved_with_its_parts() {
        let path = Path::default()
            .go('M', &[1.5, 2.0])
            .go('H', &[9.0])
            .go('C', &[1.0, 2.0, 3.0, 4.0, 5.0, 6.25])
            .close()
            .rectangle((10.0, 20.0), (14.0, 21.0));
        let moved = path.moved((100.0, -2.0));
        assert_eq!(moved.d, "M101.5 0H109C101 0 103 2 105 4.25ZM110 18h4v1h-4Z");
        assert_eq!(moved.moved((-100.0, 2.0)), path);
        assert_eq!(moved.parts[1][2], (114.0, 19.0));
    }
}
