//! From what carriers write to places on the globe.
//!
//! A wrong place is worse than none: what is written about country and state must agree, and of several places with one
//! name the most likely is taken only if it is clearly so. What the rest of the journey is near to decides.

use super::names::{bare, beginnings, fold, parts};
use super::places::{Area, Country, Town, largest_of, towns_named};
use super::sphere::Point;

/// A place as it was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// Town, often with more around it.
    pub city: Option<&'a str>,
    /// State, province.
    pub region: Option<&'a str>,
    /// Country: code or name.
    pub country: Option<&'a str>,
}

/// A place that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<'a> {
    /// Where.
    pub at: Point,
    /// In which country.
    pub country: Country,
    /// The town's name as it was written; none if only the country or a state is known.
    pub name: Option<&'a str>,
    /// Whether it is a spot. If not, `at` is the middle of something large.
    pub exact: bool,
    /// Equal for the same place, however it was written.
    pub id: u32,
}

/// Somebody has to live there before the beginning of a longer text is taken for a town: 100,000 people, or 50,000 where
/// the country is known.
const LARGE: u8 = 13;
const FAIR: u8 = 11;

/// Finds all places of one journey, in its order: each is looked at in the light of the others.
pub fn find<'a>(journey: &[Spoken<'a>]) -> Vec<Option<Found<'a>>> {
    let mut seen: Vec<(Spoken<'a>, Choice<'a>)> = Vec::new();
    let order: Vec<usize> = journey
        .iter()
        .map(|spoken| {
            seen.iter().position(|(known, _)| known == spoken).unwrap_or_else(|| {
                seen.push((*spoken, Choice::of(*spoken)));
                seen.len() - 1
            })
        })
        .collect();
    let mut decided: Vec<Option<Found<'a>>> = seen.iter().map(|(_, choice)| choice.certain()).collect();
    // The clearest first: each that is decided helps with the next.
    let mut open: Vec<usize> = (0..seen.len()).filter(|at| decided.get(*at).is_some_and(Option::is_none)).collect();
    open.sort_by_key(|at| seen.get(*at).map(|(_, choice)| choice.towns.len()));
    for at in open {
        let near: Vec<Point> = decided.iter().flatten().map(|found| found.at).collect();
        let found = seen.get(at).and_then(|(_, choice)| choice.likely(&near));
        if let Some(slot) = decided.get_mut(at) {
            *slot = found;
        }
    }
    // The middle of a country says nothing where a town in it is known.
    let towns: Vec<Country> = decided.iter().flatten().filter(|found| found.exact).map(|found| found.country).collect();
    for ((spoken, _), slot) in seen.iter().zip(&mut decided) {
        if slot.is_none() {
            *slot = vague(spoken).filter(|found| !towns.contains(&found.country));
        }
    }
    order.into_iter().map(|at| decided.get(at).cloned().flatten()).collect()
}

/// The towns that a text may mean.
struct Choice<'a> {
    name: &'a str,
    towns: Vec<Town>,
    /// Whether the country was written.
    told: bool,
}

/// One way to read a text.
struct Reading<'a> {
    name: &'a str,
    country: Option<Country>,
    area: Option<Area>,
    /// Only towns of this size.
    least: u8,
}

impl<'a> Choice<'a> {
    fn of(spoken: Spoken<'a>) -> Self {
        for reading in readings(spoken) {
            let towns = reading.towns();
            if !towns.is_empty() {
                return Self { name: reading.name, towns, told: reading.country.is_some() };
            }
        }
        Self { name: "", towns: Vec::new(), told: false }
    }

    /// The one that is meant whatever the rest of the journey is.
    fn certain(&self) -> Option<Found<'a>> {
        self.told.then(|| self.best(&[], f64::INFINITY, 3.0)).flatten()
    }

    fn likely(&self, near: &[Point]) -> Option<Found<'a>> {
        // With the country known, small towns compete over short ways; without, continents compete.
        let doubling = if self.told { 200.0 } else { 600.0 };
        self.best(near, doubling, 0.7)
    }

    /// The most likely: many people and a short way. A way of `doubling` kilometres outweighs twice the people; the
    /// second best must be behind by `ahead` doublings, or be in the same spot.
    fn best(&self, near: &[Point], doubling: f64, ahead: f64) -> Option<Found<'a>> {
        let score = |town: &Town| {
            let way = near.iter().map(|point| point.distance(town.at)).reduce(f64::min).unwrap_or(0.0);
            f64::from(town.size) / 2.0 - way / doubling
        };
        let mut scored: Vec<(f64, Town)> = self.towns.iter().map(|town| (score(town), *town)).collect();
        scored.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.index.cmp(&y.index)));
        let (best, town) = *scored.first()?;
        let rival = scored.iter().skip(1).find(|(_, other)| other.at.distance(town.at) > 40.0);
        rival.is_none_or(|(score, _)| best - score >= ahead).then_some(Found {
            at: town.at,
            country: town.country,
            name: Some(self.name),
            exact: true,
            id: town.index,
        })
    }
}

impl Reading<'_> {
    fn towns(&self) -> Vec<Town> {
        let key = fold(self.name);
        if key.is_empty() {
            return Vec::new();
        }
        let mut towns: Vec<Town> = towns_named(&key).filter(|town| self.allows(town)).collect();
        if towns.is_empty()
            && let Some(shorter) = key.strip_suffix(['市', '都', '府', '县', '縣', '区', '區', '省'])
        {
            towns = towns_named(shorter).filter(|town| self.allows(town)).collect();
        }
        // A country itself before its islands and territories.
        if let Some(country) = self.country
            && towns.iter().any(|town| town.country == country)
        {
            towns.retain(|town| town.country == country);
        }
        towns
    }

    fn allows(&self, town: &Town) -> bool {
        town.size >= self.least
            && self.country.is_none_or(|country| town.country.fits(country))
            && self.area.is_none_or(|area| town.is_in(area))
    }
}

/// Every way to read a text, the most literal first.
fn readings(spoken: Spoken<'_>) -> Vec<Reading<'_>> {
    let given = spoken.country.and_then(Country::read);
    // A country that we cannot read is still a country: nothing elsewhere is meant.
    if spoken.country.is_some_and(|country| !country.trim().is_empty()) && given.is_none() {
        return Vec::new();
    }
    let state = spoken.region.and_then(|region| Area::read(region, given));
    // Puerto Rico is a country to some and a state to others.
    let inner = spoken.region.filter(|_| state.is_none()).and_then(Country::read);
    let given = match (given, inner) {
        (Some(outer), Some(inner)) if inner.fits(outer) => Some(inner),
        _ => given.or(state.map(|state| state.country)),
    };
    let mut readings = Vec::new();
    // No name of a town is longer than this, and every beginning of the text is looked up.
    if let Some(city) = spoken.city.map(str::trim).filter(|city| !city.is_empty() && city.len() <= 160) {
        let mut read = |name, country, area, least| {
            if !str::is_empty(name) {
                readings.push(Reading { name, country, area, least });
            }
        };
        read(city, given, state, 0);
        let parts = parts(city);
        for (at, part) in parts.iter().enumerate() {
            let name = bare(part);
            let hints = || parts.iter().enumerate().filter(move |(other, _)| *other != at).map(|(_, hint)| *hint);
            if state.is_none() {
                for area in hints().filter_map(|hint| Area::read(hint, given)) {
                    read(name, Some(area.country), Some(area), 0);
                }
            }
            if given.is_none() {
                for country in hints().filter_map(Country::read) {
                    read(name, Some(country), None, 0);
                    beginnings(name).for_each(|name| read(name, Some(country), None, FAIR));
                }
            }
        }
        // What is left of a text that names another country is not looked for all over the world.
        let elsewhere = given.is_none() && parts.len() > 1 && parts.iter().any(|part| Country::read(part).is_some());
        if !elsewhere {
            for part in &parts {
                let name = bare(part);
                read(name, given, state, 0);
                let least = if given.is_some() { FAIR } else { LARGE };
                beginnings(name)
                    .filter(|name| name.chars().count() > 3)
                    .for_each(|name| read(name, given, state, least));
            }
        }
    } else if let Some(region) = spoken.region.filter(|_| given.is_some()) {
        // Some carriers write the town where others write the state; "Hamburg" is both.
        if state.is_none_or(|state| matches!(state.code, "04" | "16") && state.country.as_str() == "DE") {
            readings.push(Reading { name: region.trim(), country: given, area: None, least: FAIR });
        }
    }
    readings
}

/// The middle of a state or a country, where nothing better is known.
fn vague<'a>(spoken: &Spoken<'a>) -> Option<Found<'a>> {
    let parts = spoken.city.map(parts).unwrap_or_default();
    let country = match spoken.country.map(Country::read) {
        Some(country) => country?,
        None => match spoken.region.and_then(|region| Area::read(region, None)) {
            Some(area) => area.country,
            None => parts.iter().find_map(|part| Country::read(part).filter(|_| part.len() > 3))?,
        },
    };
    if country.is_a_town()
        && let Some(town) = largest_of(country)
    {
        return Some(Found { at: town.at, country, name: None, exact: true, id: town.index });
    }
    let area = spoken.region.and_then(|region| Area::read(region, Some(country)));
    let at = area.and_then(Area::middle).or_else(|| country.middle())?;
    let [a, b] = *country.as_str().as_bytes() else { return None };
    Some(Found { at, country, name: None, exact: false, id: u32::MAX - u32::from(a) * 256 - u32::from(b) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "city | region | country" in the spellings of real messages, and where it is.
    const SPELLINGS: &[(&str, f64, f64)] = &[
        ("LEIPZIG||DE", 51.34, 12.37),
        ("Leipzig, DE||", 51.34, 12.37),
        ("HUB LEIPZIG||DE", 51.34, 12.37),
        ("LEIPZIG - GERMANY||", 51.34, 12.37),
        ("Leipzig|Sachsen|Germany", 51.34, 12.37),
        ("MUENCHEN||DE", 48.14, 11.58),
        ("München||DEU", 48.14, 11.58),
        ("Munich||Germany", 48.14, 11.58),
        ("Munchen||", 48.14, 11.58),
        ("KOELN||DE", 50.93, 6.95),
        ("Köln - Flughafen||DE", 50.93, 6.95),
        ("Cologne|NW|DE", 50.93, 6.95),
        ("COLONIA||DE", 50.93, 6.95),
        ("Frankfurt||DE", 50.12, 8.68),
        ("FRANKFURT AM MAIN||DE", 50.12, 8.68),
        ("Frankfurt (Main)||DE", 50.12, 8.68),
        ("Frankfurt (Oder)|BB|DE", 52.34, 14.55),
        ("Halle (Saale)||DE", 51.48, 11.97),
        ("Hamburg-Altona||DE", 53.55, 9.99),
        ("Briefzentrum 20 Hamburg||DE", 53.55, 9.99),
        ("Paketzentrum Kassel||DE", 51.32, 9.50),
        ("|Hamburg|DE", 53.55, 9.99),
        ("Wien||AT", 48.21, 16.37),
        ("Vienna||AUSTRIA", 48.21, 16.37),
        ("Praha||CZ", 50.09, 14.42),
        ("Praha 5||CZ", 50.09, 14.42),
        ("WARSZAWA||PL", 52.23, 21.01),
        ("Warsaw||Poland", 52.23, 21.01),
        ("Wroclaw||PL", 51.10, 17.03),
        ("Zürich||CH", 47.37, 8.55),
        ("ZUERICH||CH", 47.37, 8.55),
        ("Genève||CH", 46.20, 6.15),
        ("Neuchâtel, CH||", 46.99, 6.93),
        ("København||DK", 55.68, 12.57),
        ("Copenhagen||DK", 55.68, 12.57),
        ("GOTEBORG||SE", 57.71, 11.97),
        ("Aarhus||DK", 56.16, 10.21),
        ("Москва||RU", 55.75, 37.62),
        ("Київ||UA", 50.45, 30.52),
        ("Athína||GR", 37.98, 23.73),
        ("東京||JP", 35.69, 139.69),
        ("東京都||JP", 35.69, 139.69),
        ("TOKYO||JP", 35.69, 139.69),
        ("大阪市||JP", 34.69, 135.50),
        ("深圳||CN", 22.55, 114.07),
        ("SHENZHEN, CN||", 22.55, 114.07),
        ("Guangzhou||CN", 23.12, 113.25),
        ("서울||KR", 37.57, 126.98),
        ("Incheon||KR", 37.46, 126.71),
        ("HONG KONG - HONG KONG SAR, CHINA||", 22.28, 114.17),
        ("Hong Kong||CN", 22.28, 114.17),
        ("Singapore||SG", 1.29, 103.85),
        ("Louisville, KY||", 38.25, -85.76),
        ("LOUISVILLE|KY|US", 38.25, -85.76),
        ("Springfield|IL|US", 39.80, -89.64),
        ("Springfield|MA|US", 42.10, -72.59),
        ("Portland|ME|US", 43.66, -70.26),
        ("Portland|OR|US", 45.52, -122.68),
        ("ST LOUIS|MO|US", 38.63, -90.20),
        ("Saint Paul|Minnesota|United States", 44.94, -93.09),
        ("FT WORTH|TX|US", 32.73, -97.32),
        ("NEW YORK|NY|US", 40.71, -74.01),
        ("ISC CHICAGO IL (USPS)||US", 41.85, -87.65),
        ("HONOLULU|HI|US", 21.31, -157.86),
        ("San Juan|PR|US", 18.47, -66.11),
        ("Wilmington, DE||", 39.75, -75.55),
        ("London||GB", 51.51, -0.13),
        ("London Heathrow||UK", 51.51, -0.13),
        ("LONDON|ON|CA", 42.98, -81.23),
        ("Montréal|QC|CA", 45.51, -73.59),
        ("EAST MIDLANDS - UK||", 0.0, 0.0),
        ("Birmingham||United Kingdom", 52.48, -1.90),
        ("Birmingham|AL|US", 33.52, -86.80),
        ("Newcastle|NSW|AU", -32.93, 151.78),
        ("Newcastle upon Tyne||GB", 54.97, -1.61),
        ("SYDNEY|NSW|AU", -33.87, 151.21),
        ("Auckland||NZ", -36.85, 174.76),
        ("PARIS CDG||FR", 48.85, 2.35),
        ("Paris||FR", 48.85, 2.35),
        ("MILANO||IT", 45.46, 9.19),
        ("Bolzano/Bozen||IT", 46.49, 11.34),
        ("LIEGE||BE", 50.63, 5.57),
        ("Luik||BE", 50.63, 5.57),
        ("Antwerpen||BE", 51.22, 4.40),
        ("'s-Hertogenbosch||NL", 51.70, 5.30),
        ("Den Haag||NL", 52.08, 4.30),
        ("São Paulo||BR", -23.55, -46.64),
        ("SANTIAGO||CL", -33.46, -70.65),
        ("Ciudad de México||MX", 19.43, -99.13),
        ("Reykjavik||IS", 64.14, -21.94),
        ("İstanbul||TR", 41.01, 28.95),
        ("תל אביב||IL", 32.08, 34.78),
        ("الرياض||SA", 24.69, 46.72),
        ("Dubai||United Arab Emirates", 25.07, 55.19),
    ];

    fn spoken(text: &str) -> Spoken<'_> {
        let mut parts = text.split('|').map(|part| (!part.is_empty()).then_some(part));
        let mut next = || parts.next().flatten();
        Spoken { city: next(), region: next(), country: next() }
    }

    #[test]
    fn real_spellings_are_found_where_they_are() {
        assert!(SPELLINGS.len() > 80);
        let mut wrong = Vec::new();
        for (text, lat, lon) in SPELLINGS {
            let found = find(&[spoken(text)]).remove(0).filter(|found| found.exact);
            let right = match &found {
                // In no gazetteer: an airport between three towns.
                None => (*lat, *lon) == (0.0, 0.0),
                Some(found) => found.at.distance(Point { lat: *lat, lon: *lon }) < 12.0,
            };
            if !right {
                wrong.push(format!("{text}: {found:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        for text in [
            "SORTING CENTER||",
            "In transit to next facility||",
            "Obskurhausen||DE",
            "Leipzig||FR",
            "Louisville|OR|US",
            "Leipzig||Atlantis",
            "||",
            "Springfield||US",
            "Neustadt||DE",
            "12345||DE",
        ] {
            let found = find(&[spoken(text)]).remove(0);
            assert!(found.as_ref().is_none_or(|found| found.name.is_none()), "{text}: {found:?}");
        }
    }

    #[test]
    fn the_rest_of_the_journey_decides() {
        let found = find(&["Chicago|IL|US", "Springfield||US", "Peoria|IL|US"].map(spoken));
        assert!((found[1].as_ref().unwrap().at.lat - 39.8).abs() < 0.1, "{found:?}");
        let found = find(&["Atlanta|GA|US", "Birmingham||"].map(spoken));
        assert!((found[1].as_ref().unwrap().at.lat - 33.5).abs() < 0.1, "not the larger one beyond the sea");
        let found = find(&["Birmingham||"].map(spoken));
        assert!((found[0].as_ref().unwrap().at.lat - 52.5).abs() < 0.1);
    }

    #[test]
    fn a_country_alone_is_its_middle_unless_a_town_says_more() {
        let found = find(&["||CN", "Leipzig||DE", "||DE"].map(spoken));
        let china = found[0].as_ref().unwrap();
        assert!(china.name.is_none() && (china.at.lon - 104.0).abs() < 6.0, "{china:?}");
        assert_eq!(found[2], None);
        assert_eq!(found[1].as_ref().unwrap().name, Some("Leipzig"));
        assert_eq!(find(&[spoken("Köln - Flughafen||DE")]).remove(0).unwrap().name, Some("Köln"));
        let illinois = find(&[spoken("Hodgkins|IL|US")]).remove(0).unwrap();
        assert!(illinois.name.is_none() && (illinois.at.lat - 41.6).abs() < 0.7);
    }
}
