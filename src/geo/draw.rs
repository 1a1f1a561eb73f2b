//! The map of a journey, as the parts of an inline SVG.

use super::labels::{Label, Wanted, labels};
use super::pen::Pen;
use super::projection::{Projection, Spot};
use super::shapes::{Layer, each};
use super::sphere::{Point, Vector};

/// Where something was, or will be.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Where.
    pub at: Point,
    /// Whether it is a spot, or the middle of something large.
    pub exact: bool,
    /// Its name.
    pub name: String,
}

/// A way with stops, in the order of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    /// The stops; neighbours differ.
    pub stops: Vec<Stop>,
    /// Up to which stop the way is travelled. What follows lies ahead.
    pub here: usize,
    /// Whether the journey is over.
    pub over: bool,
}

/// How a map is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// With heights, meridians and parallels.
    pub rich: bool,
    /// Whether the reader's script runs to the left.
    pub to_the_left: bool,
}

/// The parts of a map: contents of `d` attributes, and names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// Middle and radius of the globe, where its rim is in sight.
    pub globe: Option<((i32, i32), i32)>,
    /// Land, closed areas.
    pub land: String,
    /// Lakes, closed areas.
    pub lakes: String,
    /// Lines of equal height.
    pub heights: String,
    /// Rivers.
    pub rivers: String,
    /// Borders of countries.
    pub borders: String,
    /// Borders of states.
    pub states: String,
    /// Meridians and parallels.
    pub net: String,
    /// The way travelled.
    pub way: String,
    /// The way ahead.
    pub ahead: String,
    /// Dot where it began.
    pub start: String,
    /// Dots of the stops between.
    pub stops: String,
    /// Dots of places that are only roughly known.
    pub rough: String,
    /// Dot where it is now.
    pub here: String,
    /// Dot where it goes.
    pub end: String,
    /// Names.
    pub labels: Vec<Label>,
}

/// Degrees a unit, from which on the coarser shapes are used.
const WORLD: f64 = 0.05;
const REGION: f64 = 0.011;

/// Draws a journey. `None` if it has fewer than two stops.
pub fn draw(journey: &Journey, look: Look) -> Option<Drawing> {
    if journey.stops.len() < 2 {
        return None;
    }
    let legs: Vec<Vec<Vector>> =
        journey.stops.iter().zip(journey.stops.iter().skip(1)).map(|(from, to)| leg(from.at, to.at)).collect();
    let path: Vec<Vector> = legs.iter().flatten().copied().collect();
    let map = Projection::around(&path);
    let mut drawing = ground(&map, look.rich);
    let (mut way, mut ahead) = (Pen::default(), Pen::default());
    let mut line: Vec<Spot> = Vec::new();
    for (at, leg) in legs.iter().enumerate() {
        line.extend(leg.iter().skip(usize::from(!line.is_empty())).map(|v| map.spot(*v)));
        if at + 1 == journey.here {
            way.line(&line, 0.4, 0.0);
            line = leg.last().map(|v| map.spot(*v)).into_iter().collect();
        }
    }
    ahead.line(&line, 0.4, 0.0);
    drawing.way = way.finish();
    drawing.ahead = ahead.finish();

    let last = journey.stops.len() - 1;
    let spots: Vec<Spot> = journey.stops.iter().map(|stop| map.spot(stop.at.into())).collect();
    let [mut start, mut stops, mut rough, mut here, mut end] = [(); 5].map(|()| Pen::default());
    let mut wanted: Vec<Wanted<'_>> = Vec::new();
    for (at, (stop, spot)) in journey.stops.iter().zip(&spots).enumerate() {
        let (pen, rank) = match at {
            at if at == journey.here && !journey.over => (&mut here, 4),
            at if at == last => (&mut end, 3),
            0 => (&mut start, 2),
            _ if !stop.exact => (&mut rough, 0),
            _ => (&mut stops, 1),
        };
        // The same town again, on the way back.
        if let Some(twin) = wanted.iter_mut().find(|known| known.spot.distance(*spot) < 4.0) {
            if rank > twin.rank {
                twin.rank = rank;
                pen.dot(*spot);
            }
            continue;
        }
        pen.dot(*spot);
        wanted.push(Wanted { spot: *spot, text: &stop.name, rank, always: rank > 0 });
    }
    drawing.start = start.finish();
    drawing.stops = stops.finish();
    drawing.rough = rough.finish();
    drawing.here = here.finish();
    drawing.end = end.finish();
    drawing.labels = labels(&wanted, &samples(&path, &map), look.to_the_left);
    Some(drawing)
}

/// The great circle between two points, in steps that look round.
fn leg(from: Point, to: Point) -> Vec<Vector> {
    let (from, to) = (Vector::from(from), Vector::from(to));
    let angle = from.angle(to).to_degrees();
    let steps = [60, 30, 15, 8, 4, 1].into_iter().rfind(|steps| angle / f64::from(*steps) <= 2.5).unwrap_or(60);
    (0..=steps).map(|step| from.between(to, f64::from(step) / f64::from(steps))).collect()
}

/// Points along the line, so close that no label can stand between two.
fn samples(path: &[Vector], map: &Projection) -> Vec<Spot> {
    let mut samples = Vec::new();
    let spots: Vec<Spot> = path.iter().map(|v| map.spot(*v)).collect();
    for (a, b) in spots.iter().zip(spots.iter().skip(1)) {
        let mut part = 0.0;
        let step = 16.0 / a.distance(*b).max(1.0);
        while part < 1.0 {
            samples.push(Spot { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) });
            part += step;
        }
    }
    samples
}

/// How finely a layer is drawn, in units of the sheet.
struct Fine {
    /// How far a line may be from where it should be.
    tolerance: f64,
    /// What is shorter is left out.
    least: f64,
}

/// More than so many letters, some 5 kB compressed, are too many for a page that is to be small: then again, coarser.
const HEAVY: usize = 12_000;

fn ground(map: &Projection, rich: bool) -> Drawing {
    let drawing = sketch(map, rich, 1.0);
    if drawing.weight() > HEAVY { sketch(map, rich, 1.8) } else { drawing }
}

fn sketch(map: &Projection, rich: bool, coarse: f64) -> Drawing {
    let degrees = map.degrees();
    let level = match degrees {
        degrees if degrees > WORLD => 0,
        degrees if degrees > REGION => 1,
        _ => 2,
    };
    let water = level.min(1);
    // Heights and rivers are known in one scale: nearer they would be wrong, farther too many.
    let near = degrees < 0.0022;
    let heights: &[u16] = match degrees {
        _ if !rich || near => &[],
        far if far > WORLD => &[10, 30],
        far if far > 0.03 => &[7, 15, 25],
        _ => &[3, 7, 15, 25],
    };
    // The farther, the more there is to see, and the less of each.
    let far = if level == 0 { 0.5 } else { ((degrees - REGION) / (WORLD - REGION)).clamp(0.0, 1.0) };
    let fine = |tolerance: f64, least: f64| {
        let by = coarse * (1.0 + 0.8 * far);
        Fine { tolerance: tolerance * by, least: least * by }
    };
    let some = |wanted: bool, level, layer, fine| if wanted { lines(map, level, layer, fine) } else { String::new() };
    Drawing {
        globe: map.rim().map(|(middle, radius)| {
            (super::pen::whole(middle), super::pen::whole(Spot { x: radius, y: 0.0 }).0)
        }),
        land: areas(map, level, Layer::Land, fine(1.8, 7.0)),
        lakes: areas(map, water, Layer::Lakes, fine(2.0, 14.0)),
        borders: some(degrees < 0.085, level, Layer::Borders, fine(2.2, 10.0)),
        states: some(level == 1, level, Layer::States, fine(2.2, 24.0)),
        rivers: some(level > 0 && degrees < 0.03 && !near, 1, Layer::Rivers, fine(1.8, 60.0)),
        heights: heights.iter().map(|at| lines(map, water, Layer::Heights(*at), fine(2.8, 90.0))).collect(),
        net: if rich && degrees > 0.03 { net(map) } else { String::new() },
        ..Drawing::default()
    }
}

impl Drawing {
    fn weight(&self) -> usize {
        [&self.land, &self.lakes, &self.borders, &self.states, &self.rivers, &self.heights, &self.net]
            .map(String::len)
            .iter()
            .sum()
    }
}

fn areas(map: &Projection, level: u8, layer: Layer, fine: Fine) -> String {
    let mut pen = Pen::default();
    let mut spots = Vec::new();
    let unit = 1.0 / map.scale();
    each(level, layer, map, fine.tolerance * 0.55 * unit, fine.least * unit, |ring| {
        area(map, ring, &mut spots);
        pen.area(&spots, fine.tolerance, fine.least);
    });
    pen.finish()
}

fn lines(map: &Projection, level: u8, layer: Layer, fine: Fine) -> String {
    let mut pen = Pen::default();
    let mut spots: Vec<Spot> = Vec::new();
    let unit = 1.0 / map.scale();
    each(level, layer, map, fine.tolerance * 0.55 * unit, fine.least * 0.5 * unit, |line| {
        // What passes the far side is cut there.
        for run in line.split(|v| map.beyond(*v)) {
            spots.clear();
            spots.extend(run.iter().map(|v| map.spot(*v)));
            pen.line(&spots, fine.tolerance, fine.least);
        }
    });
    pen.finish()
}

/// A ring on the sheet. What lies beyond the rim follows the rim.
fn area(map: &Projection, ring: &[Vector], spots: &mut Vec<Spot>) {
    spots.clear();
    let beyond = ring.iter().filter(|v| map.beyond(**v)).count();
    if beyond == 0 {
        spots.extend(ring.iter().map(|v| map.spot(*v)));
        return;
    }
    if beyond == ring.len() {
        return;
    }
    let mut before: Option<f64> = None;
    for v in ring {
        if !map.beyond(*v) {
            spots.push(map.spot(*v));
            before = None;
            continue;
        }
        let (x, y) = map.sides(*v);
        let bearing = y.atan2(x);
        let turn = before.map_or(1.0, |before| turn(before, bearing));
        if let Some(before) = before.filter(|_| turn.abs() > 0.2) {
            spots.extend((1..10).map(|step| map.at_rim(before + f64::from(step) / 10.0 * turn)));
        }
        // Along the rim a few points are enough.
        if turn.abs() > 0.05 {
            spots.push(map.at_rim(bearing));
            before = Some(bearing);
        }
    }
    if surrounds_the_far_side(map, ring) {
        // Turned inside out: what is filled is between the line and the rim.
        spots.extend(spots.first().copied());
        spots.extend((0..=72).map(|step| map.at_rim((f64::from(step) * 5.0).to_radians())));
    }
}

/// From one bearing to another, the short way round.
fn turn(from: f64, to: f64) -> f64 {
    let turn = to - from;
    turn - (turn / std::f64::consts::TAU).round() * std::f64::consts::TAU
}

/// Whether a ring has the far side of the globe in it. Land lies to the right of its line: around a near point the line
/// turns one way, around the far side the other.
fn surrounds_the_far_side(map: &Projection, ring: &[Vector]) -> bool {
    let mut turns = 0;
    let sides = ring.iter().map(|v| map.sides(*v));
    for ((x, y), (next_x, next_y)) in sides.clone().zip(sides.cycle().skip(1)) {
        // Where the line crosses the ray to the east, upwards or downwards.
        let left = x * next_y - next_x * y;
        if y < 0.0 && next_y >= 0.0 && left > 0.0 {
            turns += 1;
        } else if y >= 0.0 && next_y < 0.0 && left < 0.0 {
            turns -= 1;
        }
    }
    turns > 0
}

/// Meridians and parallels, some five across the sheet.
fn net(map: &Projection) -> String {
    let step = if map.degrees() > 0.07 { 30 } else { 10 };
    let mut pen = Pen::default();
    let mut draw = |point: &dyn Fn(f64) -> Point, from: i32, to: i32| {
        let mut run: Vec<Spot> = Vec::new();
        for at in (from..=to).step_by(4) {
            let v = Vector::from(point(f64::from(at)));
            if map.beyond(v) {
                pen.line(&run, 1.2, 20.0);
                run.clear();
            } else {
                run.push(map.spot(v));
            }
        }
        pen.line(&run, 1.2, 20.0);
    };
    for lon in (-180..180).step_by(step) {
        draw(&|lat| Point { lat, lon: f64::from(lon) }, -80, 80);
    }
    for lat in (-60..=80).step_by(step) {
        draw(&|lon| Point { lat: f64::from(lat), lon }, -180, 180);
    }
    pen.finish()
}
