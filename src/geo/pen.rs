//! Lines as the `d` of an SVG path: clipped, simplified, whole numbers, relative.

use super::projection::{HEIGHT, Spot, WIDTH};

/// What is drawn beyond the sheet's edge, so that the edge of a clipped area is out of sight with its line.
const MARGIN: f64 = 70.0;

/// Writes paths.
#[derive(Default)]
pub(super) struct Pen {
    out: String,
    at: (i32, i32),
    /// Taken from call to call, so that it is made once.
    kept: Vec<Spot>,
}

impl Pen {
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// A closed area, cut at the sheet's edge. Left out if it is smaller than `least` across.
    pub(super) fn area(&mut self, ring: &[Spot], tolerance: f64, least: f64) {
        let Some((low, high)) = bounds(ring) else { return };
        if (high.x - low.x).max(high.y - low.y) < least || out_of_sight(low, high) {
            return;
        }
        let inside = low.x >= -MARGIN && high.x <= WIDTH + MARGIN && low.y >= -MARGIN && high.y <= HEIGHT + MARGIN;
        let mut ring = if inside { ring.to_vec() } else { clipped(ring) };
        // Two ends for the simplification: the first point and the one farthest from it.
        let Some(first) = ring.first().copied().filter(|_| ring.len() > 2) else { return };
        ring.push(first);
        let (mut far, mut most) = (0, 0.0);
        for (at, spot) in ring.iter().enumerate() {
            let away = (spot.x - first.x) * (spot.x - first.x) + (spot.y - first.y) * (spot.y - first.y);
            if away > most {
                (far, most) = (at, away);
            }
        }
        let mut kept = std::mem::take(&mut self.kept);
        kept.clear();
        kept.push(first);
        simplify(ring.get(..=far).unwrap_or_default(), tolerance, &mut kept);
        kept.extend(ring.get(far));
        simplify(ring.get(far..).unwrap_or_default(), tolerance, &mut kept);
        if kept.len() > 2 {
            self.write(&kept);
            self.out.push('z');
        }
        self.kept = kept;
    }

    /// A line, as far as it is on the sheet. Left out if it is shorter than `least`.
    pub(super) fn line(&mut self, line: &[Spot], tolerance: f64, least: f64) {
        let mut run: Vec<Spot> = Vec::new();
        for pair in line.windows(2) {
            let [a, b] = *pair else { continue };
            if out_of_sight(a, b) {
                self.run(&run, tolerance, least);
                run.clear();
            } else {
                if run.is_empty() {
                    run.push(a);
                }
                run.push(b);
            }
        }
        self.run(&run, tolerance, least);
    }

    fn run(&mut self, run: &[Spot], tolerance: f64, least: f64) {
        let (Some(first), Some(last), Some((low, high))) = (run.first(), run.last(), bounds(run)) else { return };
        if (high.x - low.x) + (high.y - low.y) < least {
            return;
        }
        let mut kept = vec![*first];
        simplify(run, tolerance, &mut kept);
        kept.push(*last);
        self.write(&kept);
    }

    /// A dot: a line without length, which is as thick as its pen whatever the sheet's scale.
    pub(super) fn dot(&mut self, spot: Spot) {
        self.write(&[spot]);
        self.out.push_str("h0");
    }

    fn write(&mut self, points: &[Spot]) {
        let mut points = points.iter().map(|spot| whole(*spot));
        let Some(first) = points.next() else { return };
        self.out.push('M');
        self.digits(first.0);
        self.number(first.1);
        self.at = first;
        let mut begun = false;
        for (x, y) in points {
            if (x, y) == self.at {
                continue;
            }
            if begun {
                self.number(x - self.at.0);
            } else {
                self.out.push('l');
                self.digits(x - self.at.0);
                begun = true;
            }
            self.number(y - self.at.1);
            self.at = (x, y);
        }
    }

    /// A number after another: its minus divides them already.
    fn number(&mut self, value: i32) {
        if value >= 0 {
            self.out.push(' ');
        }
        self.digits(value);
    }

    /// Most numbers are small, and the formatting machinery is not.
    fn digits(&mut self, value: i32) {
        if value < 0 {
            self.out.push('-');
        }
        let digit = |value: u32| char::from_digit(value % 10, 10).unwrap_or('0');
        match value.unsigned_abs() {
            small @ 0..10 => self.out.push(digit(small)),
            middle @ 10..100 => self.out.extend([digit(middle / 10), digit(middle)]),
            large @ 100..1000 => self.out.extend([digit(large / 100), digit(large / 10), digit(large)]),
            huge => self.out.push_str(&huge.to_string()),
        }
    }
}

#[expect(clippy::as_conversions, reason = "a cast from a float saturates")]
pub(super) fn whole(spot: Spot) -> (i32, i32) {
    (spot.x.round() as i32, spot.y.round() as i32)
}

/// The corners of the smallest box around points.
fn bounds(points: &[Spot]) -> Option<(Spot, Spot)> {
    let first = *points.first()?;
    Some(points.iter().fold((first, first), |(low, high), spot| {
        (Spot { x: low.x.min(spot.x), y: low.y.min(spot.y) }, Spot { x: high.x.max(spot.x), y: high.y.max(spot.y) })
    }))
}

/// Both on the outer side of one edge.
fn out_of_sight(a: Spot, b: Spot) -> bool {
    a.x.max(b.x) < -MARGIN || a.x.min(b.x) > WIDTH + MARGIN || a.y.max(b.y) < -MARGIN || a.y.min(b.y) > HEIGHT + MARGIN
}

/// Sutherland and Hodgman: cut at one edge after another.
fn clipped(ring: &[Spot]) -> Vec<Spot> {
    type Edge = (fn(Spot) -> f64, f64, f64);
    let edges: [Edge; 4] = [
        (|spot| spot.x, 1.0, -MARGIN),
        (|spot| spot.x, -1.0, -(WIDTH + MARGIN)),
        (|spot| spot.y, 1.0, -MARGIN),
        (|spot| spot.y, -1.0, -(HEIGHT + MARGIN)),
    ];
    let mut ring = ring.to_vec();
    for (pick, sign, limit) in edges {
        let depth = |spot: Spot| sign * pick(spot) - limit;
        let Some(mut before) = ring.last().copied() else { break };
        if ring.iter().all(|spot| depth(*spot) >= 0.0) {
            continue;
        }
        let mut kept = Vec::with_capacity(ring.len());
        for spot in ring {
            let (from, to) = (depth(before), depth(spot));
            if (from < 0.0) != (to < 0.0) {
                let part = from / (from - to);
                kept.push(Spot { x: before.x + part * (spot.x - before.x), y: before.y + part * (spot.y - before.y) });
            }
            if to >= 0.0 {
                kept.push(spot);
            }
            before = spot;
        }
        ring = kept;
    }
    ring
}

/// Douglas and Peucker: the points between the ends that matter.
fn simplify(line: &[Spot], tolerance: f64, kept: &mut Vec<Spot>) {
    let [first, between @ .., last] = line else { return };
    let (dx, dy) = (last.x - first.x, last.y - first.y);
    let square = dx * dx + dy * dy;
    let away = |spot: &Spot| {
        let (px, py) = (spot.x - first.x, spot.y - first.y);
        let part = if square > 0.0 { ((px * dx + py * dy) / square).clamp(0.0, 1.0) } else { 0.0 };
        let (ex, ey) = (px - part * dx, py - part * dy);
        ex * ex + ey * ey
    };
    let mut most = (0, tolerance * tolerance);
    for (at, spot) in between.iter().enumerate() {
        let far = away(spot);
        if far > most.1 {
            most = (at + 1, far);
        }
    }
    let (at, _) = most;
    if at == 0 {
        return;
    }
    simplify(line.get(..=at).unwrap_or_default(), tolerance, kept);
    kept.extend(line.get(at));
    simplify(line.get(at..).unwrap_or_default(), tolerance, kept);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spots(points: &[(f64, f64)]) -> Vec<Spot> {
        points.iter().map(|(x, y)| Spot { x: *x, y: *y }).collect()
    }

    #[test]
    fn lines_are_short_and_relative() {
        let mut pen = Pen::default();
        pen.line(&spots(&[(10.0, 10.0), (20.0, 10.1), (30.0, 10.0), (40.4, 60.0), (30.0, 50.0)]), 1.0, 0.0);
        pen.dot(Spot { x: 5.0, y: -5.0 });
        assert_eq!(pen.finish(), "M10 10l20 0 10 50-10-10M5-5h0");
    }

    #[test]
    fn areas_end_beyond_the_edge() {
        let mut pen = Pen::default();
        pen.area(&spots(&[(-9000.0, -9000.0), (9000.0, -9000.0), (9000.0, 9000.0), (-9000.0, 9000.0)]), 1.0, 5.0);
        let path = pen.finish();
        assert!(path.ends_with('z') && path.matches(['M', 'l']).count() == 2, "{path}");
        let mut pen = Pen::default();
        pen.area(&spots(&[(-900.0, -900.0), (-800.0, -900.0), (-800.0, -700.0)]), 1.0, 5.0);
        assert_eq!(pen.finish(), "");
    }
}
