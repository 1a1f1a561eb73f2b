//! What is known of a parcel when its way begins, in the form that [`transit`](super::transit) learns from.

use std::collections::HashMap;
use std::hash::Hash;

use super::pace::Region;
use super::wall::{self, Wall};
use crate::geo::Point;

/// Where a parcel comes from, or goes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spot {
    /// Country and part.
    pub region: Region,
    /// Town.
    pub city: String,
    /// Postal code, as far as it is known.
    pub postcode: String,
    /// On the globe.
    pub at: Option<Point>,
}

/// What is known of a parcel when its way begins. Whatever is not known is left out; nothing is needed but the beginning.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// When it was ordered.
    pub ordered: Wall,
    /// When the carrier got it, where that is what its way begins with.
    pub handed_over: Option<Wall>,
    /// The end of the last day that was promised.
    pub promised: Option<Wall>,
    /// By when whoever sends it has to hand it over.
    pub hand_over_by: Option<Wall>,
    /// Where it comes from.
    pub origin: Spot,
    /// Where it goes.
    pub destination: Spot,
    /// Who carries it.
    pub carrier: String,
    /// How.
    pub service: String,
    /// Who packs it: a seller, a warehouse, a store.
    pub sender: String,
    /// What kind of thing is in it.
    pub category: String,
    /// How many.
    pub items: Option<f64>,
    /// From how many senders the order comes.
    pub senders: Option<f64>,
    /// What they cost.
    pub value: Option<f64>,
    /// What sending them costs.
    pub freight: Option<f64>,
    /// Grams.
    pub weight: Option<f64>,
}

/// How many numbers describe a parcel.
pub const NUMBERS: usize = 22;
/// In how many groups it is.
pub const GROUPS: usize = 7;

/// A group of parcels that are on the way about as long as each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grouping {
    /// What its parcels share.
    pub name: &'static str,
    /// Parcels after which the group's own times count as much as those of the wider groups.
    pub doubt: f64,
}

/// From wide to narrow: each says what the ones before it leave open.
pub const GROUPINGS: [Grouping; GROUPS] = [
    Grouping { name: "destination", doubt: 5.0 },
    Grouping { name: "carrier and service", doubt: 5.0 },
    Grouping { name: "lane", doubt: 10.0 },
    Grouping { name: "carrier and service on this lane", doubt: 10.0 },
    Grouping { name: "sender", doubt: 12.0 },
    Grouping { name: "postal area", doubt: 20.0 },
    Grouping { name: "category", doubt: 40.0 },
];

/// A parcel in numbers and groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// When its way begins.
    pub start: Wall,
    /// Not a number where nothing is known.
    pub numbers: [f32; NUMBERS],
    /// Names of its groups, digested.
    pub groups: [u64; GROUPS],
    /// Whose clock it is counted on.
    pub region: Region,
}

impl Facts {
    /// In numbers and groups. The same facts always give the same.
    pub fn row(&self) -> Row {
        let start = self.handed_over.unwrap_or(self.ordered);
        let log = |number: Option<f64>| number.map(|number| number.max(0.0).ln_1p());
        let days = |days: f64, least: f64| days.max(least).ln();
        let distance = self.origin.at.zip(self.destination.at).map(|(from, to)| from.distance(to));
        let (from, to) = (&self.origin, &self.destination);
        let flag = |is: bool| Some(if is { 1.0 } else { 0.0 });
        let known = |is: bool, ever: bool| if ever { flag(is) } else { None };
        let same_region = known(from.region == to.region, !from.region.country.is_empty());
        let same_city = known(from.region == to.region && from.city == to.city, !from.city.is_empty());
        let weekday = wall::weekday(wall::whole(start));
        let handed_over = self.handed_over;
        let late = handed_over.zip(self.hand_over_by).map(|(handed_over, by)| handed_over - by);
        let mut numbers = [
            self.promised.map(|promised| days(promised - start, 1.0)),
            distance.map(f64::ln_1p),
            distance.map(|distance| distance / 1000.0),
            log(self.freight),
            log(self.weight),
            log(self.value),
            log(self.items),
            known(self.senders > Some(1.0), self.senders.is_some()),
            same_region,
            same_city,
            Some(start - start.floor()),
            // Sunday is none of these.
            flag(weekday == 0),
            flag(weekday == 1),
            flag(weekday == 2),
            flag(weekday == 3),
            flag(weekday == 4),
            flag(weekday == 5),
            // Before it is handed over: how long that may take. After: how long it took, and against what was agreed.
            self.hand_over_by.filter(|_| handed_over.is_none()).map(|by| days(by - start, 0.5).min(60f64.ln())),
            handed_over.map(|handed_over| days(handed_over - self.ordered, 0.1)),
            late.map(|late| late.clamp(-10.0, 10.0) / 5.0),
            late.map(|late| if late > 0.0 { 1.0 } else { 0.0 }),
            self.promised.filter(|_| handed_over.is_some()).map(|promised| days(promised - self.ordered, 1.0)),
        ]
        .map(|number| number.map_or(f32::NAN, wall::small))
        .into_iter();
        let part = |region: &Region| region.part.clone().unwrap_or_default();
        let (from_part, to_part) = (part(&from.region), part(&to.region));
        let goes_to = [to.region.country.as_str(), to_part.as_str()];
        let [country, area] = goes_to;
        let lane = [from.region.country.as_str(), from_part.as_str(), country, area];
        let by = [self.carrier.as_str(), self.service.as_str()];
        let groups = [
            digest(&goes_to),
            digest(&by),
            digest(&lane),
            digest(&[by.as_slice(), &lane].concat()),
            digest(&[self.sender.as_str(), from.region.country.as_str(), from_part.as_str(), from.postcode.as_str()]),
            digest(&[country, postal_area(&to.postcode).as_str()]),
            digest(&[self.category.as_str()]),
        ];
        let numbers = std::array::from_fn(|_| numbers.next().unwrap_or(f32::NAN));
        Row { start, numbers, groups, region: to.region.clone() }
    }
}

/// The first characters of a postal code, which stand for an area in most countries: all but two, three at most.
fn postal_area(postcode: &str) -> String {
    let key: Vec<char> = postcode.chars().filter(|c| c.is_alphanumeric()).collect();
    key.iter().take(key.len().saturating_sub(2).min(3)).flat_map(|c| c.to_uppercase()).collect()
}

/// FNV-1a: the same on every machine and with every compiler, because what was learned is kept by it.
fn digest(of: &[&str]) -> u64 {
    let bytes = of.iter().flat_map(|part| part.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Gives things places in a row.
#[derive(Clone, Debug)]
pub(super) struct Index<K>(HashMap<K, u32>);

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Eq + Hash> Index<K> {
    /// The place of a thing, a new one if it has none.
    pub(super) fn put(&mut self, key: K) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(key).or_insert(next)
    }

    /// The place of a thing.
    pub(super) fn get(&self, key: &K) -> Option<u32> {
        self.0.get(key).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, u32)> {
        self.0.iter().map(|(key, place)| (key, *place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postal_areas_are_what_comes_first() {
        for (code, area) in
            [("20099", "200"), ("04523-010", "045"), ("SW1A 1AA", "SW1"), ("1010", "10"), ("", ""), ("7", "")]
        {
            assert_eq!(postal_area(code), area, "{code}");
        }
    }

    #[test]
    fn nothing_is_needed_but_the_beginning() {
        let row = Facts { ordered: 20_000.5, ..Facts::default() }.row();
        let known = row.numbers.iter().filter(|number| !number.is_nan()).count();
        assert_eq!((row.start, known), (20_000.5, 7), "the hour and the weekday are always known");
        let sent = Facts { ordered: 20_000.5, handed_over: Some(20_001.0), ..Facts::default() }.row();
        assert_eq!(sent.start, 20_001.0);
    }
}
