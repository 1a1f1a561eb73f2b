//! Points on the globe.

/// Mean radius of the earth, in kilometres.
const EARTH: f64 = 6371.0;

/// The nearest whole number; 0 for what is negative.
#[expect(clippy::as_conversions, reason = "a cast from a float saturates")]
pub fn whole(number: f64) -> u64 {
    number.round() as u64
}

/// Degrees north and east.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// North of the equator.
    pub lat: f64,
    /// East of Greenwich.
    pub lon: f64,
}

impl Point {
    /// Kilometres to another point, along the shortest way.
    pub fn distance(self, other: Self) -> f64 {
        EARTH * Vector::from(self).angle(Vector::from(other))
    }

    /// The point a part of the way (0 to 1) to another.
    pub fn between(self, other: Self, part: f64) -> Self {
        Vector::from(self).between(Vector::from(other), part).into()
    }
}

/// A direction from the middle of the earth, of length 1 unless it is a sum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Vector {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) z: f64,
}

impl Vector {
    pub(super) const ZERO: Self = Self { x: 0.0, y: 0.0, z: 0.0 };

    /// Of degrees, in single precision: half the room, and a metre or two on the ground.
    #[expect(clippy::as_conversions, reason = "single precision is what is wanted")]
    pub(super) fn narrow(lon: f64, lat: f64) -> [f32; 3] {
        let v = Self::from(Point { lat, lon });
        [v.x as f32, v.y as f32, v.z as f32]
    }

    pub(super) fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }

    pub(super) fn minus(self, other: Self) -> Self {
        self.plus(other.times(-1.0))
    }

    pub(super) fn times(self, by: f64) -> Self {
        Self { x: self.x * by, y: self.y * by, z: self.z * by }
    }

    pub(super) fn cross(self, other: Self) -> Self {
        Self {
            x: self.y * other.z - self.z * other.y,
            y: self.z * other.x - self.x * other.z,
            z: self.x * other.y - self.y * other.x,
        }
    }

    pub(super) fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// Of length 1; `None` if it has no direction.
    pub(super) fn unit(self) -> Option<Self> {
        let length = self.length();
        (length > 1e-9).then(|| self.times(1.0 / length))
    }

    /// In radians.
    pub(super) fn angle(self, other: Self) -> f64 {
        self.cross(other).length().atan2(self.dot(other))
    }

    /// Along the great circle.
    pub(super) fn between(self, other: Self, part: f64) -> Self {
        let angle = self.angle(other);
        if angle < 1e-9 {
            return self;
        }
        // Of two points opposite each other, every way is the shortest; this one leads over the north.
        let other = if angle > std::f64::consts::PI - 1e-4 {
            other.plus(Self { x: 0.0, y: 0.0, z: 1e-3 }).unit().unwrap_or(other)
        } else {
            other
        };
        let angle = self.angle(other);
        let sin = angle.sin();
        self.times(((1.0 - part) * angle).sin() / sin).plus(other.times((part * angle).sin() / sin))
    }
}

impl From<[f32; 3]> for Vector {
    fn from([x, y, z]: [f32; 3]) -> Self {
        Self { x: f64::from(x), y: f64::from(y), z: f64::from(z) }
    }
}

impl From<Point> for Vector {
    fn from(point: Point) -> Self {
        let ((sin_lon, cos_lon), (sin_lat, cos_lat)) =
            (point.lon.to_radians().sin_cos(), point.lat.to_radians().sin_cos());
        Self { x: cos_lat * cos_lon, y: cos_lat * sin_lon, z: sin_lat }
    }
}

impl From<Vector> for Point {
    fn from(v: Vector) -> Self {
        Self { lat: v.z.atan2(v.x.hypot(v.y)).to_degrees(), lon: v.y.atan2(v.x).to_degrees() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_on_the_globe() {
        let (hamburg, shenzhen) = (Point { lat: 53.55, lon: 9.99 }, Point { lat: 22.55, lon: 114.07 });
        assert!((hamburg.distance(shenzhen) - 8900.0).abs() < 100.0, "{}", hamburg.distance(shenzhen));
        let (tokyo, angeles) = (Point { lat: 35.69, lon: 139.69 }, Point { lat: 34.05, lon: -118.24 });
        assert!((tokyo.distance(angeles) - 8815.0).abs() < 60.0);
        let middle = tokyo.between(angeles, 0.5);
        assert!(middle.lat > 45.0 && middle.lon.abs() > 160.0, "across the date line: {middle:?}");
        let madrid = Point { lat: 40.0, lon: -4.0 };
        let opposite = Point { lat: -40.0, lon: 176.0 };
        assert!(madrid.between(opposite, 0.5).lat.is_finite());
    }
}
