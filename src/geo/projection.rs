//! The globe on a sheet.

use super::sphere::{Point, Vector};

/// Width of the sheet. All units are of the `viewBox`.
pub const WIDTH: f64 = 1200.0;
/// Height of the sheet. Wide screens show only the [`BAND`] in its middle.
pub const HEIGHT: f64 = 750.0;
/// Height that is always in sight.
pub const BAND: f64 = 525.0;

/// Room beside and above the journey, for labels.
const SIDE: f64 = 150.0;
const ABOVE: f64 = 88.0;
/// The least that is shown: so many units for the radius of the earth make the sheet 150 km wide.
const NEAREST: f64 = WIDTH * 6371.0 / 150.0;
/// Cosine of the angle from the middle beyond which nothing is drawn: 117°, where shapes become too odd.
const RIM: f64 = -0.454;

/// A point on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Spot {
    pub(super) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// Lambert's azimuthal equal-area projection about a middle of its own for each journey: near it shapes are true, there is
/// no date line, and a way over the pole is a way like any other. North is up in the middle.
pub(super) struct Projection {
    east: Vector,
    north: Vector,
    up: Vector,
    scale: f64,
    left: f64,
    top: f64,
    /// Middle of what is shown, and how far a corner is from it, as a straight line through the earth.
    pub(super) middle: Vector,
    pub(super) reach: f64,
}

impl Projection {
    /// So that all of a path is in sight. The path must not be empty.
    pub(super) fn around(path: &[Vector]) -> Self {
        let sum = path.iter().fold(Vector::ZERO, |sum, v| sum.plus(*v));
        let north = Vector { x: 0.0, y: 0.0, z: 1.0 };
        let rough = sum.unit().unwrap_or(Vector { x: 1.0, y: 0.0, z: 0.0 });
        let first = path.iter().copied().min_by(|a, b| a.dot(rough).total_cmp(&b.dot(rough))).unwrap_or(rough);
        let second = path.iter().copied().min_by(|a, b| a.dot(first).total_cmp(&b.dot(first))).unwrap_or(rough);
        let span = first.angle(second);
        let middle = first.plus(second).plus(rough.times(0.05)).unit().unwrap_or(rough);
        let poleward = path.iter().map(|v| v.z.abs()).fold(0.0, f64::max);
        if poleward > 0.98 && span > 0.9 {
            // Over the pole there is no up: the way lies across the sheet.
            let along = second.minus(first);
            let along = if along.cross(middle).z > 0.0 { along.times(-1.0) } else { along };
            let east = along.minus(middle.times(along.dot(middle))).unit().unwrap_or(north);
            return Self::fitted(east, middle.cross(east), middle, path);
        }
        // On long ways the middle is moved towards the equator: north stays nearly up at both ends, and the way bends as
        // on the maps people know. Not so far that an end comes to the rim.
        let far = ((span.to_degrees() - 25.0) / 85.0).clamp(0.0, 1.0);
        let lat = middle.z.asin();
        let lon = middle.y.atan2(middle.x);
        [0.55, 0.3, 0.0]
            .into_iter()
            .map(|part| {
                let lat = lat * (1.0 - part * far);
                Vector { x: lat.cos() * lon.cos(), y: lat.cos() * lon.sin(), z: lat.sin() }
            })
            .find(|up| path.iter().all(|v| v.dot(*up) > -0.17))
            .map_or_else(|| Self::upright(middle, path), |up| Self::upright(up, path))
    }

    fn upright(up: Vector, path: &[Vector]) -> Self {
        let north = Vector { x: 0.0, y: 0.0, z: 1.0 };
        let east = north.cross(up).unit().unwrap_or(Vector { x: 0.0, y: 1.0, z: 0.0 });
        Self::fitted(east, up.cross(east), up, path)
    }

    fn fitted(east: Vector, north: Vector, up: Vector, path: &[Vector]) -> Self {
        let mut map = Self { east, north, up, scale: 1.0, left: 0.0, top: 0.0, middle: up, reach: 2.0 };
        let spots = || path.iter().map(|v| map.spot(*v));
        let bounds = |pick: fn(Spot) -> f64| {
            (spots().map(pick).fold(f64::INFINITY, f64::min), spots().map(pick).fold(f64::NEG_INFINITY, f64::max))
        };
        let ((west, right), (high, low)) = (bounds(|spot| spot.x), bounds(|spot| spot.y));
        let across = (WIDTH - 2.0 * SIDE) / (right - west).max(1e-9);
        let down = (BAND - 2.0 * ABOVE) / (low - high).max(1e-9);
        map.scale = across.min(down).min(NEAREST);
        map.left = WIDTH / 2.0 - map.scale * (west + right) / 2.0;
        map.top = HEIGHT / 2.0 - map.scale * (high + low) / 2.0;
        map.middle = map.unspot(WIDTH / 2.0, HEIGHT / 2.0);
        let rim = [0.0, 0.5, 1.0].into_iter().flat_map(|x| [0.0, 0.5, 1.0].into_iter().map(move |y| (x, y)));
        map.reach = rim.map(|(x, y)| map.unspot(x * WIDTH, y * HEIGHT).minus(map.middle).length()).fold(0.0, f64::max);
        map
    }

    /// Degrees that one unit covers in the middle.
    pub(super) fn degrees(&self) -> f64 {
        (1.0 / self.scale).to_degrees()
    }

    /// Where a direction is on the sheet. What lies near the far side of the globe is moved to the rim.
    pub(super) fn spot(&self, v: Vector) -> Spot {
        let (x, y, z) = (v.dot(self.east), v.dot(self.north), v.dot(self.up));
        let k = if z > RIM { (2.0 / (1.0 + z)).sqrt() } else { (2.0 * (1.0 - RIM)).sqrt() / x.hypot(y).max(1e-9) };
        Spot { x: self.left + self.scale * k * x, y: self.top - self.scale * k * y }
    }

    /// Whether a direction is near the far side.
    pub(super) fn beyond(&self, v: Vector) -> bool {
        v.dot(self.up) <= RIM
    }

    /// How far east and north of the middle's axis a direction is.
    pub(super) fn sides(&self, v: Vector) -> (f64, f64) {
        (v.dot(self.east), v.dot(self.north))
    }

    /// A spot some way outside of the rim in a bearing, in radians from the east.
    pub(super) fn at_rim(&self, bearing: f64) -> Spot {
        let ((sin, cos), radius) = (bearing.sin_cos(), self.radius() + 80.0);
        Spot { x: self.left + radius * cos, y: self.top - radius * sin }
    }

    /// Middle and radius of the rim, if a part of it is on the sheet.
    pub(super) fn rim(&self) -> Option<(Spot, f64)> {
        let corner =
            (WIDTH / 2.0 + (self.left - WIDTH / 2.0).abs()).hypot(HEIGHT / 2.0 + (self.top - HEIGHT / 2.0).abs());
        (self.radius() < corner).then_some((Spot { x: self.left, y: self.top }, self.radius()))
    }

    /// The south-western and north-eastern corners, in a map of a small region.
    pub(super) fn corners(&self) -> (Point, Point) {
        (self.unspot(0.0, HEIGHT).into(), self.unspot(WIDTH, 0.0).into())
    }

    /// Units for one, straight through the earth, in the middle.
    pub(super) fn scale(&self) -> f64 {
        self.scale
    }

    fn radius(&self) -> f64 {
        self.scale * (2.0 * (1.0 - RIM)).sqrt()
    }

    fn unspot(&self, x: f64, y: f64) -> Vector {
        let (x, y) = ((x - self.left) / self.scale, (self.top - y) / self.scale);
        let rho = x.hypot(y);
        let (x, y, rho) = if rho > 1.93 { (x * 1.93 / rho, y * 1.93 / rho, 1.93) } else { (x, y, rho) };
        let k = (1.0 - rho * rho / 4.0).sqrt();
        self.up.times(1.0 - rho * rho / 2.0).plus(self.east.times(k * x)).plus(self.north.times(k * y))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let path = [Point { lat: 53.5, lon: 10.0 }, Point { lat: 47.4, lon: 8.5 }].map(Vector::from);
        let map = Projection::around(&path);
        for v in path {
            let spot = map.spot(v);
            assert!(map.unspot(spot.x, spot.y).angle(v) < 1e-9);
        }
        assert!(map.spot(path[0]).y < map.spot(path[1]).y, "north is up");
    }
}
