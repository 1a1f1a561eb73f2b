//! Which names stand on the sheet, and where: a greedy choice, the important first.
//!
//! Letters are larger on a narrow screen, in the sheet's units, than on a wide one. A label that finds room at the large
//! size stands on every screen; one that finds room only at the small size stands on wide screens alone. Offsets are in
//! ems, so that a label draws in towards its dot as it shrinks, and never comes to overlap another.

use super::projection::{BAND, HEIGHT, Spot, WIDTH};

/// Size of letters on a narrow screen, in units of the sheet. The style sheet must not set them larger.
pub const LARGE: f64 = 48.0;
/// The same on a wide screen.
pub const SMALL: f64 = 26.0;

/// What there is to write.
pub(super) struct Wanted<'a> {
    pub(super) spot: Spot,
    pub(super) text: &'a str,
    /// More is sooner.
    pub(super) rank: u8,
    /// Whether it may stand on a narrow screen.
    pub(super) always: bool,
}

/// A name on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The dot it belongs to.
    pub x: i32,
    /// The dot it belongs to.
    pub y: i32,
    /// From there, in ems.
    pub dx: &'static str,
    /// From there, in ems.
    pub dy: &'static str,
    /// `start`, `middle` or `end`, as for letters that run to the right.
    pub anchor: &'static str,
    /// The name.
    pub text: String,
    /// Whether there is room for it on a wide screen only.
    pub wide: bool,
    /// Which of the stops it names.
    pub stop: usize,
    /// The space it takes at the large size (none if it is not shown there) and at the small one: left, top, right,
    /// bottom.
    pub space: (Option<[f64; 4]>, [f64; 4]),
}

struct Place {
    dx: &'static str,
    dy: &'static str,
    anchor: &'static str,
    /// The left edge from the dot: ems, and widths of the text.
    left: (f64, f64),
    /// The upper edge from the dot, in ems.
    top: f64,
}

const fn place(dx: &'static str, dy: &'static str, anchor: &'static str, left: (f64, f64), top: f64) -> Place {
    Place { dx, dy, anchor, left, top }
}

const EAST: Place = place(".6", ".34", "start", (0.6, 0.0), -0.55);
const WEST: Place = place("-.6", ".34", "end", (-0.6, -1.0), -0.55);
const NORTH: Place = place("0", "-.62", "middle", (0.0, -0.5), -1.5);
const SOUTH: Place = place("0", "1.3", "middle", (0.0, -0.5), 0.42);
const NORTH_EAST: Place = place(".4", "-.42", "start", (0.4, 0.0), -1.3);
const NORTH_WEST: Place = place("-.4", "-.42", "end", (-0.4, -1.0), -1.3);
const SOUTH_EAST: Place = place(".4", "1.1", "start", (0.4, 0.0), 0.2);
const SOUTH_WEST: Place = place("-.4", "1.1", "end", (-0.4, -1.0), 0.2);

/// Height of a line of text, in ems.
const TALL: f64 = 1.1;
/// Half the space that a dot keeps free, in ems.
const DOT: f64 = 0.36;

/// Chooses. `way` are points along the journey's line, which labels keep off where they can.
pub(super) fn labels(wanted: &[Wanted<'_>], way: &[Spot], to_the_left: bool) -> Vec<Label> {
    let places: [&Place; 8] = if to_the_left {
        [&WEST, &EAST, &NORTH, &SOUTH, &NORTH_WEST, &SOUTH_WEST, &NORTH_EAST, &SOUTH_EAST]
    } else {
        [&EAST, &WEST, &NORTH, &SOUTH, &NORTH_EAST, &SOUTH_EAST, &NORTH_WEST, &SOUTH_WEST]
    };
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| wanted.get(*at).map_or(0, |wanted| u8::MAX - wanted.rank));
    let mut chosen: Vec<(usize, &Place, bool)> = Vec::new();
    for (size, wide) in [(LARGE, false), (SMALL, true)] {
        for at in &order {
            let Some(want) = wanted.get(*at) else { continue };
            if chosen.iter().any(|(known, ..)| known == at) || (!want.always && !wide) || want.text.is_empty() {
                continue;
            }
            let taken: Vec<[f64; 4]> = chosen
                .iter()
                .filter_map(|(at, place, _)| wanted.get(*at).map(|other| space(other, place, size)))
                .chain(
                    wanted.iter().enumerate().filter(|(other, _)| other != at).map(|(_, other)| dot(other.spot, size)),
                )
                .collect();
            let best = places
                .iter()
                .enumerate()
                .filter_map(|(preference, place)| {
                    let space = space(want, place, size);
                    let free = fits(&space) && !taken.iter().any(|other| overlap(&space, other));
                    free.then(|| (2 * way.iter().filter(|spot| within(spot, &space)).count() + preference, *place))
                })
                .min_by_key(|(cost, _)| *cost);
            if let Some((_, place)) = best {
                chosen.push((*at, place, wide));
            }
        }
    }
    chosen.sort_by_key(|(at, ..)| *at);
    chosen
        .into_iter()
        .filter_map(|(at, place, wide)| {
            let want = wanted.get(at)?;
            let (x, y) = super::pen::whole(want.spot);
            Some(Label {
                x,
                y,
                dx: place.dx,
                dy: place.dy,
                anchor: place.anchor,
                text: want.text.to_owned(),
                wide,
                stop: at,
                space: ((!wide).then(|| space(want, place, LARGE)), space(want, place, SMALL)),
            })
        })
        .collect()
}

fn space(want: &Wanted<'_>, place: &Place, size: f64) -> [f64; 4] {
    let width = width(want.text) * size;
    let left = want.spot.x + place.left.0 * size + place.left.1 * width;
    let top = want.spot.y + place.top * size;
    [left, top, left + width, top + TALL * size]
}

fn dot(spot: Spot, size: f64) -> [f64; 4] {
    let half = DOT * size;
    [spot.x - half, spot.y - half, spot.x + half, spot.y + half]
}

fn fits([left, top, right, bottom]: &[f64; 4]) -> bool {
    let above = (HEIGHT - BAND) / 2.0;
    // The sheet's sides fade out.
    *left >= 44.0 && *right <= WIDTH - 44.0 && *top >= above + 6.0 && *bottom <= HEIGHT - above - 6.0
}

pub(super) fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
    let ([al, at, ar, ab], [bl, bt, br, bb]) = (a, b);
    al < br && bl < ar && at < bb && bt < ab
}

fn within(spot: &Spot, [left, top, right, bottom]: &[f64; 4]) -> bool {
    (*left..=*right).contains(&spot.x) && (*top..=*bottom).contains(&spot.y)
}

/// How wide a text runs in ems, generously: the brand's font is not known here.
pub(super) fn width(text: &str) -> f64 {
    text.chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | '\'' | '-' | '(' | ')' => 0.36,
            'm' | 'w' | 'M' | 'W' => 0.92,
            'A'..='Z' => 0.72,
            'a'..='z' => 0.58,
            '\u{300}'..='\u{36f}' => 0.0,
            '\u{590}'..='\u{8ff}' => 0.6,
            '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{ffef}' => {
                1.04
            }
            _ => 0.68,
        })
        .sum()
}
