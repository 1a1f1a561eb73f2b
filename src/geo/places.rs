//! The gazetteer: towns of 5,000 people and more with their spellings, countries, and their states.
//!
//! `places.bin` is a sorted table that is read where it lies; `static/geo/README.md` describes its bytes.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::names::{digest, fold};
use super::sphere::Point;

static PLACES: &[u8] = include_bytes!("../../static/geo/places.bin");
static COUNTRIES: &str = include_str!("../../static/geo/countries.tsv");
static AREAS: &str = include_str!("../../static/geo/areas.tsv");

/// Two letters of ISO 3166.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// The letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The country that a text means: two or three letters of ISO 3166, or its name in one of many languages.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let listed = |code: Self| row(code).map(|_| code);
        if let [a, b] = *text.as_bytes()
            && let Some(code) = listed(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
        {
            return Some(code);
        }
        BY_NAME.get(&fold(text)).copied()
    }

    /// A name for readers of a language (BCP 47); English if that language is not bundled.
    pub fn name(self, language: &str) -> &'static str {
        let Some(row) = row(self) else { return "" };
        let column = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
        let name = row.names.get(column).copied().filter(|name| !name.is_empty());
        name.or_else(|| row.names.first().copied()).unwrap_or_default()
    }

    /// Its middle.
    pub(super) fn middle(self) -> Option<Point> {
        row(self).map(|row| row.middle)
    }

    /// Small enough for its middle to be a place.
    pub(super) fn is_a_town(self) -> bool {
        matches!(self.as_str(), "AD" | "BH" | "GI" | "HK" | "LI" | "LU" | "MC" | "MO" | "MT" | "SG" | "SM" | "VA")
    }

    /// Countries under whose code carriers also write places of `self`.
    fn also_written(self) -> &'static str {
        match self.as_str() {
            "PR" | "GU" | "VI" | "AS" | "MP" => "US",
            "HK" | "MO" => "CN",
            "JE" | "GG" | "IM" | "GI" => "GB",
            "RE" | "GP" | "MQ" | "GF" | "YT" | "PM" | "BL" | "MF" | "NC" | "PF" => "FR",
            "GL" | "FO" => "DK",
            "AX" => "FI",
            "AW" | "CW" | "SX" | "BQ" => "NL",
            "XK" => "RS",
            _ => "",
        }
    }

    /// Whether a place in `self` may be meant where a carrier writes `written`.
    pub(super) fn fits(self, written: Self) -> bool {
        self == written || self.also_written() == written.as_str()
    }
}

/// A state or province, by the gazetteer's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Area {
    pub(super) country: Country,
    pub(super) code: &'static str,
}

impl Area {
    /// The state that a text means, of a country or of any. Two letters may be several.
    pub(super) fn read(text: &str, of: Option<Country>) -> Option<Self> {
        let found = STATES.get(&fold(text))?;
        found.iter().copied().find(|area| of.is_none_or(|of| area.country == of))
    }

    /// Where its people live, on average.
    pub(super) fn middle(self) -> Option<Point> {
        let towns = towns_of(self);
        towns
            .map(|town| (town.at, town.people()))
            .reduce(|(a, m), (b, n)| (a.between(b, n / (m + n)), m + n))
            .map(|m| m.0)
    }
}

struct Row {
    code: Country,
    middle: Point,
    names: Vec<&'static str>,
}

static LANGUAGES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| COUNTRIES.lines().next().into_iter().flat_map(|head| head.split('\t').skip(5)).collect());

/// Sorted by code.
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    COUNTRIES
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let code = Country(cells.next()?.as_bytes().try_into().ok()?);
            let (lat, lon) = (cells.nth(1)?.parse().ok()?, cells.next()?.parse().ok()?);
            Some(Row { code, middle: Point { lat, lon }, names: cells.skip(1).collect() })
        })
        .collect()
});

/// Three letters, other names, and names in every bundled language.
static BY_NAME: LazyLock<HashMap<String, Country>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for line in COUNTRIES.lines().skip(1) {
        let mut cells = line.split('\t');
        let Some(code) = cells.next().and_then(|code| Some(Country(code.as_bytes().try_into().ok()?))) else {
            continue;
        };
        let cells: Vec<&str> = cells.collect();
        let of_cells = cells.iter().enumerate().filter(|(at, _)| !matches!(at, 1 | 2));
        for name in of_cells.flat_map(|(_, cell)| cell.split('|')).filter(|name| !name.is_empty()) {
            names.entry(fold(name)).or_insert(code);
        }
    }
    names
});

static STATES: LazyLock<HashMap<String, Vec<Area>>> = LazyLock::new(|| {
    let mut states: HashMap<String, Vec<Area>> = HashMap::new();
    for line in AREAS.lines() {
        let mut cells = line.split('\t');
        let (Some(country), Some(code)) = (cells.next(), cells.next()) else { continue };
        let Some(country) = country.as_bytes().try_into().ok().map(Country) else { continue };
        for name in cells.flat_map(|cell| cell.split('|')) {
            states.entry(fold(name)).or_default().push(Area { country, code });
        }
    }
    states
});

fn row(code: Country) -> Option<&'static Row> {
    let rows: &'static [Row] = &ROWS;
    rows.binary_search_by_key(&code, |row| row.code).ok().and_then(|at| rows.get(at))
}

/// A town.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Town {
    /// Its place in the table.
    pub(super) index: u32,
    /// Where.
    pub(super) at: Point,
    /// How many people, in half doublings of a thousand.
    pub(super) size: u8,
    /// In which country.
    pub(super) country: Country,
    area: [u8; 4],
}

impl Town {
    /// Roughly how many people.
    pub(super) fn people(&self) -> f64 {
        1000.0 * (f64::from(self.size) / 2.0).exp2()
    }

    /// Whether it lies in a state.
    pub(super) fn is_in(&self, area: Area) -> bool {
        self.country == area.country && self.area.iter().copied().take_while(|c| *c != 0).eq(area.code.bytes())
    }
}

/// The parts of the table.
struct Table {
    countries: &'static [[u8; 6]],
    areas: &'static [[u8; 10]],
    starts: &'static [[u8; 4]],
    counts: &'static [u8],
    keys: &'static [[u8; 4]],
    towns: &'static [[u8; 5]],
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut rest = PLACES;
    let mut count = || {
        let (head, tail) = rest.split_first_chunk::<4>()?;
        rest = tail;
        usize::try_from(u32::from_le_bytes(*head)).ok()
    };
    let mut counts = [0; 4];
    counts.iter_mut().for_each(|slot| *slot = count().unwrap_or_default());
    let [countries, areas, towns, keys] = counts;
    Table {
        countries: rows(&mut rest, countries),
        areas: rows(&mut rest, areas),
        starts: rows(&mut rest, 256),
        counts: rows::<1>(&mut rest, 1 << 16).as_flattened(),
        keys: rows(&mut rest, keys),
        towns: rows(&mut rest, towns),
    }
});

fn rows<const N: usize>(rest: &mut &'static [u8], count: usize) -> &'static [[u8; N]] {
    let (head, tail) = rest.split_at_checked(count * N).unwrap_or_default();
    *rest = tail;
    head.as_chunks().0
}

/// The towns that bear a name.
pub(super) fn towns_named(key: &str) -> impl Iterator<Item = Town> + use<> {
    let table: &'static Table = &TABLE;
    let value = digest(key);
    let (bucket, low) = (usize::try_from(value >> 15).unwrap_or_default(), value & 0x7fff);
    let first = table.starts.get(bucket >> 8).map_or(0, |start| u32::from_le_bytes(*start));
    let before: u32 = table.counts.get(bucket & !255..bucket).into_iter().flatten().map(|n| u32::from(*n)).sum();
    let from = usize::try_from(first + before).unwrap_or_default();
    let count = table.counts.get(bucket).map_or(0, |n| usize::from(*n));
    let keys = table.keys.get(from..from + count).unwrap_or_default();
    keys.iter().filter_map(move |key| {
        let key = u32::from_le_bytes(*key);
        (key & 0x7fff == low).then(|| town(key >> 15)).flatten()
    })
}

fn town(index: u32) -> Option<Town> {
    let table: &'static Table = &TABLE;
    let (at, size) = place_and_size(table.towns.get(usize::try_from(index).ok()?)?);
    let country = last_before(table.countries, index, |[a, b, rest @ ..]| ([*a, *b], *rest))?;
    let area = last_before(table.areas, index, |[_, _, a, b, c, d, rest @ ..]| ([*a, *b, *c, *d], *rest))?;
    Some(Town { index, at, size, country: Country(country), area })
}

/// 17 bits of latitude, 18 of longitude, 5 of size.
fn place_and_size([a, b, c, d, e]: &[u8; 5]) -> (Point, u8) {
    let low = u32::from_le_bytes([*a, *b, *c, *d]);
    let (lat, lon) = (low & 0x1_ffff, low >> 17 | u32::from(e & 7) << 15);
    let at = Point { lat: f64::from(lat) / 131_071.0 * 180.0 - 90.0, lon: f64::from(lon) / 262_143.0 * 360.0 - 180.0 };
    (at, e >> 3)
}

/// The last entry that begins at or before an index.
fn last_before<const N: usize, T>(
    entries: &[[u8; N]],
    index: u32,
    read: impl Fn(&[u8; N]) -> (T, [u8; 4]),
) -> Option<T> {
    let after = entries.partition_point(|entry| u32::from_le_bytes(read(entry).1) <= index);
    entries.get(after.checked_sub(1)?).map(|entry| read(entry).0)
}

fn towns_of(area: Area) -> impl Iterator<Item = Town> {
    let table: &'static Table = &TABLE;
    let start = table.areas.iter().position(|[a, b, code @ .., _, _, _, _]| {
        [*a, *b] == area.country.0 && code.iter().copied().take_while(|c| *c != 0).eq(area.code.bytes())
    });
    let begins = |at: usize| table.areas.get(at).map(|[.., a, b, c, d]| u32::from_le_bytes([*a, *b, *c, *d]));
    let from = start.and_then(begins).unwrap_or_default();
    let to = start.and_then(|at| begins(at + 1)).unwrap_or(from);
    (from..to).filter_map(town)
}

/// Towns in a box of degrees that does not reach over the date line, the largest first, at most so many.
pub(super) fn towns_within(south_west: Point, north_east: Point, most: usize) -> Vec<(Point, u8)> {
    let table: &'static Table = &TABLE;
    let mut found: Vec<(Point, u8)> = table
        .towns
        .iter()
        .map(place_and_size)
        .filter(|(at, _)| (south_west.lat..north_east.lat).contains(&at.lat))
        .filter(|(at, _)| (south_west.lon..north_east.lon).contains(&at.lon))
        .collect();
    // The table's own order decides between equals.
    found.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    found.truncate(most);
    found
}

/// The largest town of a country.
pub(super) fn largest_of(country: Country) -> Option<Town> {
    let table: &'static Table = &TABLE;
    let at = table.countries.iter().position(|[a, b, ..]| [*a, *b] == country.0)?;
    let begins = |at: usize| table.countries.get(at).map(|[_, _, start @ ..]| u32::from_le_bytes(*start));
    let to = begins(at + 1).or_else(|| u32::try_from(table.towns.len()).ok())?;
    (begins(at)?..to).filter_map(town).max_by_key(|town| (town.size, std::cmp::Reverse(town.index)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(text: &str) -> Option<String> {
        Country::read(text).map(|country| country.as_str().to_owned())
    }

    #[test]
    fn the_table_is_whole() {
        let table: &Table = &TABLE;
        assert!(table.towns.len() > 60_000 && table.keys.len() > 100_000);
        assert_eq!(table.counts.iter().map(|n| usize::from(*n)).sum::<usize>(), table.keys.len());
        assert!(ROWS.is_sorted_by_key(|row| row.code) && ROWS.len() > 230);
        let last = u32::try_from(table.towns.len() - 1).unwrap();
        assert!(town(last).is_some() && town(last + 1).is_none());
    }

    #[test]
    fn countries_by_code_and_name() {
        for (text, code) in [
            ("DE", "DE"),
            ("deu", "DE"),
            ("Germany", "DE"),
            ("ALLEMAGNE", "DE"),
            ("Niemcy", "DE"),
            ("UK", "GB"),
            ("United Kingdom", "GB"),
            ("USA", "US"),
            ("UNITED STATES OF AMERICA", "US"),
            ("Česko", "CZ"),
            ("日本", "JP"),
            ("中国", "CN"),
            ("Hong Kong SAR, China", "HK"),
            ("Türkiye", "TR"),
            ("Deutschland", "DE"),
        ] {
            assert_eq!(country(text).as_deref(), Some(code), "{text}");
        }
        assert_eq!(country("Atlantis"), None);
        assert_eq!(Country::read("DE").unwrap().name("de"), "Deutschland");
        assert_eq!(Country::read("DE").unwrap().name("xx"), "Germany");
    }

    #[test]
    fn a_state_has_a_middle() {
        let illinois = Area::read("il", Country::read("US")).unwrap();
        let middle = illinois.middle().unwrap();
        assert!((middle.lat - 41.6).abs() < 0.7 && (middle.lon + 88.2).abs() < 0.7, "{middle:?}");
        assert_eq!(largest_of(Country::read("SG").unwrap()).unwrap().country.as_str(), "SG");
    }
}
