//! The map of a journey, as the parts of an inline SVG.

use super::labels::{Label, Wanted, labels};
use super::pen::{Pen, whole};
use super::places::towns_within;
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
    /// Dots of towns around, in a map of a small region.
    pub towns: String,
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
/// Degrees a unit, up to which rivers and heights are too rough, and towns tell where one is.
const LOCAL: f64 = 0.0032;

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
            _ => (&mut stops, u8::from(stop.exact)),
        };
        let pen = if stop.exact { pen } else { &mut rough };
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

/// How many letters the ground may take, rich and quiet: some 4.3 and 3.7 kB compressed. The page is to be small.
const BUDGET: (usize, usize) = (9_900, 8_500);

/// Land and what is on it, the important first, as far as the budget goes.
fn ground(map: &Projection, rich: bool) -> Drawing {
    let degrees = map.degrees();
    let level = match degrees {
        degrees if degrees > WORLD => 0,
        degrees if degrees > REGION => 1,
        _ => 2,
    };
    let water = level.min(1);
    // Heights and rivers are known in one scale: nearer they would be wrong, farther too many.
    let near = degrees < LOCAL;
    // The farther, the more there is to see, and the less of each.
    let far = if level == 0 { 0.5 } else { ((degrees - REGION) / (WORLD - REGION)).clamp(0.0, 1.0) };
    let fine = |tolerance: f64, least: f64| {
        let by = 1.0 + 0.8 * far;
        Fine { tolerance: tolerance * by, least: least * by }
    };
    let mut left = if rich { BUDGET.0 } else { BUDGET.1 };
    let mut keep = |path: String| {
        let path = if path.len() > left { String::new() } else { path };
        left -= path.len();
        path
    };
    let mut land = areas(map, level, Layer::Land, fine(1.8, 5.0));
    if land.len() > 6500 {
        land = areas(map, level, Layer::Land, fine(2.4, 12.0));
    }
    let land = keep(land);
    let mut some = |wanted: bool, level, layer: Layer, fine| match layer {
        _ if !wanted => String::new(),
        Layer::Land | Layer::Lakes => keep(areas(map, level, layer, fine)),
        _ => keep(lines(map, level, layer, fine)),
    };
    let net = if rich && degrees > 0.03 { net(map) } else { String::new() };
    let first = if level == 0 { 10 } else { 7 };
    let mut heights = some(rich && !near, water, Layer::Heights(first), fine(2.6, 80.0));
    let borders = some(degrees < 0.085, level, Layer::Borders, fine(2.8, 16.0));
    let lakes = some(true, water, Layer::Lakes, fine(2.0, 14.0));
    let states = some(level == 1, level, Layer::States, fine(2.2, 24.0));
    let rivers = some(level > 0 && degrees < 0.03 && !near, 1, Layer::Rivers, fine(1.8, 60.0));
    let others: &[u16] = if level == 0 { &[30] } else { &[15, 3, 25] };
    for height in others {
        heights += &some(rich && !near, water, Layer::Heights(*height), fine(2.6, 80.0));
    }
    Drawing {
        globe: map.rim().map(|(middle, radius)| (whole(middle), whole(Spot { x: radius, y: 0.0 }).0)),
        land,
        lakes,
        heights,
        rivers,
        borders,
        states,
        net: keep(net),
        towns: if degrees < LOCAL { towns(map) } else { String::new() },
        ..Drawing::default()
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
        // Turned inside out: what is filled is between the line and the rim. The rim runs against the line, so that inside
        // of both nothing is.
        spots.extend(spots.first().copied());
        spots.extend((0..=72).map(|step| map.at_rim(-(f64::from(step) * 5.0).to_radians())));
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

/// The largest towns on the sheet.
fn towns(map: &Projection) -> String {
    let (south_west, north_east) = map.corners();
    let mut pen = Pen::default();
    for (at, _) in towns_within(south_west, north_east, 90) {
        pen.dot(map.spot(at.into()));
    }
    pen.finish()
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

#[cfg(test)]
mod tests {
    use super::super::find::{Spoken, find};
    use super::super::labels::overlap;
    use super::super::projection::{BAND, HEIGHT, WIDTH};
    use super::*;

    /// Town, country and state of each stop; how many legs are travelled.
    const JOURNEYS: &[(&[&str], usize)] = &[
        (&["Shenzhen CN", "Hong Kong HK", "Leipzig DE", "Kassel DE", "Hamburg DE"], 3),
        (&["Berlin DE", "Kassel DE", "Hannover DE", "Hamburg DE"], 2),
        (&["Berlin DE", "Potsdam DE"], 0),
        (&["Hamburg DE", "Buxtehude DE"], 1),
        (&["Louisville US KY", "Chicago US IL", "Omaha US NE", "Denver US CO", "San Francisco US CA"], 3),
        (&["Jamaica US NY", "Newark US NJ", "Albany US NY"], 1),
        (&["Sydney AU NSW", "Singapore SG", "Dubai AE", "London GB"], 2),
        (&["Tokyo JP", "Los Angeles US CA"], 0),
        (&["Tokyo JP", "Anchorage US AK", "Los Angeles US CA"], 1),
        (&["Stockholm SE", "Göteborg SE", "Oslo NO", "Trondheim NO", "Tromsø NO"], 2),
        (&["Santiago CL", "São Paulo BR", "Madrid ES", "Sevilla ES"], 1),
        (&["Ontario US CA", "Honolulu US HI", "Hilo US HI"], 1),
        (&["Köln DE", "London GB", "Reykjavik IS"], 1),
        (&["Auckland NZ", "Suva FJ"], 0),
        (&["Suva FJ", "Apia WS"], 1),
        (&["Dubai AE", "Los Angeles US CA"], 0),
        (&["Madrid ES", "Wellington NZ"], 0),
        (&["Neuchâtel CH", "Basel CH", "Mannheim DE", "Kassel DE", "Hamburg DE"], 3),
        (&["London GB", "Birmingham GB", "Manchester GB", "Edinburgh GB"], 3),
        (&["Milano IT", "Bologna IT", "Roma IT", "Palermo IT"], 2),
        (&["Osaka JP", "Nagoya JP", "Tokyo JP", "Sapporo JP"], 2),
        (&[" CN", "Frankfurt am Main DE", "Hamburg DE"], 1),
        (&["New York US NY", "London GB"], 0),
        (&["Shenzhen CN", "Anchorage US AK", "Louisville US KY", "Köln DE", "Wien AT"], 3),
        (&["Cape Town ZA", "Johannesburg ZA", "Frankfurt DE", "Stockholm SE"], 1),
        (&["Perth AU WA", "Adelaide AU SA", "Melbourne AU VIC", "Sydney AU NSW"], 2),
        (&["Santiago CL", "Auckland NZ"], 0),
        (&["Vancouver CA BC", "Calgary CA AB", "Winnipeg CA MB", "Toronto CA ON", "Montréal CA QC"], 2),
        (&["Rotterdam NL", "Antwerpen BE", "Liège BE", "Luxembourg LU"], 2),
        (&["Mumbai IN", "Delhi IN", "Kolkata IN"], 1),
        (&["İstanbul TR", "Sofia BG", "Budapest HU", "Wien AT", "München DE"], 2),
        (&["Paris FR", "Tokyo JP"], 0),
        (&["Berlin DE", "Kassel DE", "Hamburg DE", "Kassel DE", "Berlin DE"], 4),
        (&["Buenos Aires AR", "Ushuaia AR"], 0),
        (&["Lima PE", "Bogotá CO", "Miami US FL", "Montréal CA QC"], 1),
    ];

    fn journey(places: &[&str], here: usize) -> Journey {
        let spoken: Vec<Spoken<'_>> = places
            .iter()
            .map(|place| {
                let at = place.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at).collect::<Vec<_>>();
                let cut = at.iter().copied().find(|at| {
                    place[at + 1..].split(' ').all(|w| w.len() <= 3 && w.is_ascii() && w == w.to_uppercase())
                });
                let (city, rest) = place.split_at(cut.unwrap());
                let mut rest = rest.split_whitespace();
                Spoken { city: Some(city).filter(|city| !city.is_empty()), country: rest.next(), region: rest.next() }
            })
            .collect();
        let stops: Vec<Stop> = find(&spoken)
            .into_iter()
            .zip(places)
            .map(|(found, place)| {
                let found = found.unwrap_or_else(|| panic!("{place} is not known"));
                Stop { at: found.at, exact: found.exact, name: found.name.unwrap_or("China").to_owned() }
            })
            .collect();
        Journey { over: here + 1 == stops.len(), here, stops }
    }

    /// Every point of a path.
    fn points(path: &str) -> Vec<(f64, f64)> {
        let mut numbers: Vec<f64> = Vec::new();
        let mut found = Vec::new();
        let (mut at, mut relative) = ((0.0, 0.0), false);
        let spaced =
            path.replace('-', " -").replace('z', " ").replace('M', " M ").replace('l', " l ").replace("h0", " ");
        for word in spaced.split_whitespace() {
            match word {
                "M" => relative = false,
                "l" => relative = true,
                number => numbers.push(number.parse().unwrap_or_else(|_| panic!("{number} in {path}"))),
            }
            if let [x, y] = numbers[..] {
                at = if relative { (at.0 + x, at.1 + y) } else { (x, y) };
                found.push(at);
                numbers.clear();
            }
        }
        assert!(numbers.is_empty(), "{path}");
        found
    }

    fn compressed(drawing: &Drawing) -> usize {
        let all = [
            &drawing.land,
            &drawing.lakes,
            &drawing.borders,
            &drawing.states,
            &drawing.rivers,
            &drawing.heights,
            &drawing.net,
            &drawing.towns,
            &drawing.way,
            &drawing.ahead,
            &drawing.start,
            &drawing.stops,
            &drawing.here,
            &drawing.end,
        ];
        let text: String = all.iter().map(|path| format!("<path class=\"some\" d=\"{path}\"/>")).collect();
        let labels: String = drawing
            .labels
            .iter()
            .map(|l| {
                format!(
                    "<text x=\"{}\" y=\"{}\" dx=\"{}\" dy=\"{}\" text-anchor=\"{}\">{}</text>",
                    l.x, l.y, l.dx, l.dy, l.anchor, l.text
                )
            })
            .collect();
        let mut out = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 18, ..Default::default() };
        brotli::BrotliCompress(&mut (text + &labels).as_bytes(), &mut out, &parameters).unwrap();
        out.len()
    }

    #[test]
    fn every_map_is_light_whole_and_legible() {
        let mut heaviest = (0, "");
        for (places, here) in JOURNEYS {
            for rich in [false, true] {
                let journey = journey(places, *here);
                let drawing = draw(&journey, Look { rich, to_the_left: false }).unwrap();
                assert_eq!(
                    Some(&drawing),
                    draw(&journey, Look { rich, to_the_left: false }).as_ref(),
                    "the same again"
                );
                let bytes = compressed(&drawing);
                assert!(bytes <= 6 * 1024, "{places:?}: {bytes} bytes");
                heaviest = heaviest.max((bytes, places[0]));

                let above = (HEIGHT - BAND) / 2.0;
                let dots = [&drawing.start, &drawing.stops, &drawing.here, &drawing.end, &drawing.rough];
                let mut stops = 0;
                for (x, y) in dots.iter().flat_map(|path| points(path)) {
                    assert!((0.0..=WIDTH).contains(&x) && (above..=HEIGHT - above).contains(&y), "{places:?}");
                    stops += 1;
                }
                assert!(stops >= 2);
                for (x, y) in points(&drawing.way).into_iter().chain(points(&drawing.ahead)) {
                    assert!((0.0..=WIDTH).contains(&x) && (above..=HEIGHT - above).contains(&y), "{places:?}");
                }
                for path in [
                    &drawing.land,
                    &drawing.borders,
                    &drawing.heights,
                    &drawing.rivers,
                    &drawing.lakes,
                    &drawing.net,
                    &drawing.towns,
                ] {
                    assert!(points(path).iter().all(|(x, y)| x.abs() < 5000.0 && y.abs() < 5000.0), "{places:?}");
                }
                assert!(!drawing.land.is_empty(), "{places:?}");

                for (at, a) in drawing.labels.iter().enumerate() {
                    for b in &drawing.labels[at + 1..] {
                        assert!(!overlap(&a.space.1, &b.space.1), "{} over {}", a.text, b.text);
                        if let (Some(a_space), Some(b_space)) = (&a.space.0, &b.space.0) {
                            assert!(!overlap(a_space, b_space), "{} over {} on a phone", a.text, b.text);
                        }
                    }
                    for [left, top, right, bottom] in a.space.0.iter().chain([&a.space.1]) {
                        assert!(*left >= 0.0 && *right <= WIDTH && *top >= above && *bottom <= HEIGHT - above);
                    }
                }
                // Both ends have their names, on a phone too, unless they are one spot for the eye.
                let named = |stop: &Stop| drawing.labels.iter().any(|label| label.text == stop.name);
                assert!(named(&journey.stops[0]) && named(&journey.stops[journey.stops.len() - 1]), "{places:?}");
            }
        }
        eprintln!("heaviest map: {} bytes by brotli ({})", heaviest.0, heaviest.1);
    }

    #[test]
    fn the_date_line_is_no_edge() {
        let drawing = draw(&journey(&["Tokyo JP", "Los Angeles US CA"], 0), Look::default()).unwrap();
        let way = points(&drawing.ahead);
        assert!(
            way.windows(2).all(|pair| (0.0..120.0).contains(&(pair[1].0 - pair[0].0))),
            "east, and unbroken: {way:?}"
        );
        let middle = way[way.len() / 2].1;
        assert!(middle < way[0].1 && middle < way[way.len() - 1].1, "bent to the north, as on the globe");
        assert_eq!(drawing.ahead.matches('M').count(), 1);
    }

    #[test]
    fn over_the_pole_the_way_lies_across() {
        let drawing = draw(&journey(&["Dubai AE", "Los Angeles US CA"], 0), Look::default()).unwrap();
        let way = points(&drawing.ahead);
        assert!((way[0].0 - way[way.len() - 1].0).abs() > 700.0);
    }

    /// Whether a spot is on filled ground, by the rule that SVG goes by.
    fn filled(areas: &str, x: f64, y: f64) -> bool {
        let mut turns = 0;
        for area in areas.split_inclusive('z') {
            let ring = points(area);
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let left = (b.0 - a.0) * (y - a.1) - (x - a.0) * (b.1 - a.1);
                if a.1 <= y && b.1 > y && left > 0.0 {
                    turns += 1;
                } else if a.1 > y && b.1 <= y && left < 0.0 {
                    turns -= 1;
                }
            }
        }
        turns != 0
    }

    /// Where a point comes to lie on the sheet of a journey.
    fn spot_of(journey: &Journey, lat: f64, lon: f64) -> (f64, f64) {
        let legs = journey.stops.iter().zip(journey.stops.iter().skip(1)).map(|(from, to)| leg(from.at, to.at));
        let spot = Projection::around(&legs.flatten().collect::<Vec<_>>()).spot(Point { lat, lon }.into());
        (spot.x, spot.y)
    }

    #[test]
    fn land_is_land_and_the_sea_is_sea() {
        for (places, on_land, at_sea) in [
            (&["Praha CZ", "Brno CZ"][..], &[(50.2, 14.5), (49.0, 14.0), (49.6, 17.2)][..], &[][..]),
            (&["Berlin DE", "Kassel DE", "Hamburg DE"], &[(52.5, 13.4), (51.3, 9.5), (52.4, 9.7)], &[(54.2, 8.0)]),
            // Africa lies around the far side of Fiji, Asia around that of the southern Pacific.
            (
                &["Auckland NZ", "Suva FJ"],
                &[(-38.5, 176.0), (-25.0, 150.0)],
                &[(-28.0, 172.0), (-22.0, 176.0), (-30.0, 160.0)],
            ),
            (&["Santiago CL", "Auckland NZ"], &[(-33.4, -70.6), (-33.0, -65.0)], &[(-40.0, -120.0), (-30.0, -100.0)]),
            (
                &["Tokyo JP", "Los Angeles US CA"],
                &[(36.0, 139.0), (39.0, -115.0), (66.0, 178.0)],
                &[(40.0, 180.0), (30.0, -150.0)],
            ),
            (
                &["Madrid ES", "Wellington NZ"],
                &[(0.0, 25.0), (-25.0, 134.0), (-80.0, 90.0)],
                &[(-35.0, 80.0), (10.0, 65.0)],
            ),
            (
                &["Dubai AE", "Los Angeles US CA"],
                &[(65.0, 100.0), (72.0, -40.0), (45.0, -100.0)],
                &[(88.0, 0.0), (40.0, -40.0)],
            ),
            (
                &["Sydney AU NSW", "London GB"],
                &[(50.0, 80.0), (0.0, 25.0), (-25.0, 134.0)],
                &[(-20.0, 80.0), (-10.0, 65.0)],
            ),
        ] {
            let journey = journey(places, 0);
            let land = draw(&journey, Look::default()).unwrap().land;
            for (spots, is_land) in [(on_land, true), (at_sea, false)] {
                for (lat, lon) in spots {
                    let (x, y) = spot_of(&journey, *lat, *lon);
                    assert_eq!(filled(&land, x, y), is_land, "{places:?}: {lat} {lon} at {x:.0} {y:.0}");
                }
            }
        }
    }

    #[test]
    fn one_stop_is_no_journey() {
        let mut one = journey(&["Berlin DE", "Potsdam DE"], 0);
        one.stops.truncate(1);
        assert_eq!(draw(&one, Look::default()), None);
    }
}
