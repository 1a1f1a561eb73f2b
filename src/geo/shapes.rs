//! Coasts, borders, lakes, rivers and heights, read from the bundled bytes as far as they are in sight.
//!
//! `shapes.bin` holds lines in three scales (`static/geo/README.md`). A layer is unpacked when it is first drawn, into
//! pieces of forty points, each with the cap of the globe that it lies in: what is out of sight costs a comparison.

use std::ops::Range;
use std::sync::{LazyLock, OnceLock};

use super::projection::Projection;
use super::sphere::Vector;

static SHAPES: &[u8] = include_bytes!("../../static/geo/shapes.bin");

/// What lines are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layer {
    Land,
    Lakes,
    Borders,
    States,
    Rivers,
    /// Of so many hundred metres.
    Heights(u16),
}

impl Layer {
    fn code(self) -> (u8, u16) {
        match self {
            Self::Land => (0, 0),
            Self::Lakes => (1, 0),
            Self::Borders => (2, 0),
            Self::States => (3, 0),
            Self::Rivers => (4, 0),
            Self::Heights(height) => (5, height),
        }
    }
}

struct Section {
    level: u8,
    code: (u8, u16),
    step: f64,
    bytes: &'static [u8],
    unpacked: OnceLock<Unpacked>,
}

static SECTIONS: LazyLock<Vec<Section>> = LazyLock::new(|| {
    let mut bytes = Bytes(SHAPES);
    let count = bytes.long().unwrap_or_default();
    (0..count)
        .filter_map(|_| {
            let (level, layer, detail) = (bytes.byte()?, bytes.byte()?, bytes.short()?);
            let (per_degree, offset, length) = (bytes.long()?, bytes.long()?, bytes.long()?);
            let (from, length) = (usize::try_from(offset).ok()?, usize::try_from(length).ok()?);
            let bytes = SHAPES.get(from..from.checked_add(length)?)?;
            let step = 1.0 / f64::from(per_degree);
            Some(Section { level, code: (layer, detail), step, bytes, unpacked: OnceLock::new() })
        })
        .collect()
});

/// Points in a piece.
const PIECE: usize = 40;

/// Lines, ready to be drawn. About twelve bytes a point.
#[derive(Default)]
struct Unpacked {
    lines: Vec<(Cap, Range<usize>)>,
    pieces: Vec<(Cap, Range<usize>)>,
    points: Vec<[f32; 3]>,
}

/// A part of the globe around a point, up to a distance straight through the earth.
struct Cap {
    middle: Vector,
    reach: f64,
}

impl Cap {
    fn of(points: &[[f32; 3]]) -> Self {
        let middle = points.iter().fold(Vector::ZERO, |sum, v| sum.plus(Vector::from(*v)));
        let middle = middle.unit().unwrap_or(Vector { x: 0.0, y: 0.0, z: 1.0 });
        let reach = points.iter().map(|v| Vector::from(*v).minus(middle).length()).fold(0.0, f64::max);
        Self { middle, reach }
    }

    fn is_in_sight(&self, map: &Projection) -> bool {
        let (way, limit) = (self.middle.minus(map.middle), self.reach + map.reach);
        way.dot(way) <= limit * limit
    }
}

impl Section {
    fn unpack(&self) -> Unpacked {
        let mut unpacked = Unpacked::default();
        let mut bytes = Bytes(self.bytes);
        while let Some(count) = bytes.short() {
            let (from, first) = (unpacked.points.len(), unpacked.pieces.len());
            let (Some(mut x), Some(mut y)) = (bytes.three(), bytes.three()) else { break };
            for at in 0..count {
                if at > 0 {
                    let (Some(dx), Some(dy)) = (bytes.variable(), bytes.variable()) else { break };
                    (x, y) = (x + dx, y + dy);
                }
                unpacked.points.push(Vector::narrow(f64::from(x) * self.step, f64::from(y) * self.step));
            }
            // The last point of a piece is the first of the next.
            let last = unpacked.points.len() - 1;
            for start in (from..last.max(from + 1)).step_by(PIECE) {
                let range = start..(start + PIECE).min(last) + 1;
                unpacked.pieces.push((Cap::of(unpacked.points.get(range.clone()).unwrap_or_default()), range));
            }
            let cap = Cap::of(unpacked.points.get(from..).unwrap_or_default());
            unpacked.lines.push((cap, first..unpacked.pieces.len()));
        }
        unpacked
    }
}

/// Calls back for each line of a layer of which something is in sight, or that may surround what is. Out of sight, a line
/// is only roughly right. Points nearer to the last one than `fine` are left out, and lines shorter than `least` across;
/// both straight through the earth.
pub(super) fn each(level: u8, layer: Layer, map: &Projection, fine: f64, least: f64, mut line: impl FnMut(&[Vector])) {
    let Some(section) = SECTIONS.iter().find(|section| section.level == level && section.code == layer.code()) else {
        return;
    };
    let unpacked = section.unpacked.get_or_init(|| section.unpack());
    let mut points: Vec<Vector> = Vec::new();
    for (cap, pieces) in &unpacked.lines {
        if !cap.is_in_sight(map) || cap.reach * 2.0 < least {
            continue;
        }
        points.clear();
        for (cap, range) in unpacked.pieces.get(pieces.clone()).unwrap_or_default() {
            if !cap.is_in_sight(map) {
                points.push(cap.middle);
                continue;
            }
            let piece = unpacked.points.get(range.clone()).unwrap_or_default();
            let mut before = Vector::ZERO;
            let Some((last, rest)) = piece.split_last() else { continue };
            for v in rest.iter().map(|v| Vector::from(*v)) {
                let way = v.minus(before);
                if way.dot(way) >= fine * fine {
                    points.push(v);
                    before = v;
                }
            }
            points.push(Vector::from(*last));
        }
        line(&points);
    }
}

/// Reads numbers, smallest byte first.
struct Bytes(&'static [u8]);

impl Bytes {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*head)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take().map(u8::from_le_bytes)
    }

    fn short(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    fn long(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    /// Three bytes with a sign.
    fn three(&mut self) -> Option<i32> {
        let [a, b, c] = self.take()?;
        Some(i32::from_le_bytes([0, a, b, c]) >> 8)
    }

    /// Seven bits a byte, the sign in the lowest bit.
    fn variable(&mut self) -> Option<i32> {
        let mut value: i32 = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte()?;
            value |= i32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value >> 1 ^ -(value & 1));
            }
            shift += 7;
            if shift > 28 {
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sphere::Point;
    use super::*;

    #[test]
    fn every_section_is_read_to_its_end() {
        assert!(SECTIONS.len() > 10);
        for section in SECTIONS.iter() {
            let unpacked = section.unpack();
            assert!(unpacked.lines.len() > 5 && unpacked.points.len() > 100, "{:?}", section.code);
            for (cap, pieces) in &unpacked.lines {
                let from = unpacked.pieces[pieces.start].1.start;
                let to = unpacked.pieces[pieces.end - 1].1.end;
                assert!(to > from + 1);
                for point in &unpacked.points[from..to] {
                    assert!(Vector::from(*point).minus(cap.middle).length() <= cap.reach + 1e-6);
                    assert!((Vector::from(*point).length() - 1.0).abs() < 1e-5);
                }
            }
        }
    }

    #[test]
    fn only_what_is_in_sight_is_decoded() {
        let path = [Point { lat: 53.5, lon: 10.0 }, Point { lat: 51.3, lon: 9.5 }].map(Vector::from);
        let map = Projection::around(&path);
        let mut points = 0;
        each(2, Layer::Land, &map, 0.0, 0.0, |line| points += line.len());
        assert!(points > 200 && points < 20_000, "{points}");
    }
}
