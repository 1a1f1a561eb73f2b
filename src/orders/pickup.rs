//! Where something is collected: a shop, a locker, a post office, or the merchant's own store.
//!
//! Several may tell of it, each a part: the shop the address when the label is made, the carrier the code and the last day
//! when the parcel is there. Of each part the newest telling counts ([`Pickup::then`]); what is told of another place
//! replaces everything.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::{Deserialize, Serialize};

use crate::text_enum;

text_enum! {
    /// What kind of place.
    PickupKind {
        /// A shop that takes parcels in.
        Shop = "shop",
        /// A machine with compartments.
        Locker = "locker",
        /// A branch of the post.
        PostOffice = "post_office",
        /// A store of the merchant.
        Store = "store",
    }
}

/// What opens the compartment or is shown at the counter. Whoever has it can take the parcel: it is never logged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CollectionCode(String);

impl CollectionCode {
    /// A code as it was sent. `None` if it says nothing.
    pub fn new(sent: &str) -> Option<Self> {
        let code = sent.trim();
        (!code.is_empty()).then(|| Self(code.to_owned()))
    }

    /// To be shown to who may collect.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for CollectionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(code)")
    }
}

/// A place where something can be collected, and what is needed there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Pickup {
    /// What kind of place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PickupKind>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street and number, one or more lines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State, province, county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Country, as a code where the sender gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// When it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// When it is open, in the sender's words, where it does not tell it day by day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hours_text: Vec<String>,
    /// What opens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CollectionCode>,
    /// The last day on which it can be collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What else is to be known there, in the sender's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
}

impl Pickup {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it says where.
    pub fn has_place(&self) -> bool {
        self.name.is_some() || !self.address.is_empty() || self.city.is_some() || self.postcode.is_some()
    }

    /// Whether it is a store of the merchant.
    pub fn is_store(&self) -> bool {
        self.kind == Some(PickupKind::Store)
    }

    /// What is known after a newer telling: its parts, and what it does not mention of an older telling of the same
    /// place. A telling of another place leaves nothing: the code of one locker opens no other.
    #[must_use]
    pub fn then(self, newer: Self) -> Self {
        if newer.has_place() && self.has_place() && !self.is_same_place(&newer) {
            return newer;
        }
        let several = |newer: Vec<String>, older: Vec<String>| if newer.is_empty() { older } else { newer };
        // A week that is told replaces hours in words, and the other way round.
        let told_hours = newer.hours.is_some() || !newer.hours_text.is_empty();
        let (hours, hours_text) =
            if told_hours { (newer.hours, newer.hours_text) } else { (self.hours, self.hours_text) };
        Self {
            kind: newer.kind.or(self.kind),
            name: newer.name.or(self.name),
            address: several(newer.address, self.address),
            city: newer.city.or(self.city),
            region: newer.region.or(self.region),
            postcode: newer.postcode.or(self.postcode),
            country: newer.country.or(self.country),
            hours,
            hours_text,
            code: newer.code.or(self.code),
            until: newer.until.or(self.until),
            instructions: newer.instructions.or(self.instructions),
        }
    }

    /// By what both tell: the name, else the postal code and the street. Two that tell nothing in common may be the same.
    fn is_same_place(&self, other: &Self) -> bool {
        let folded = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let agree = |a: Option<String>, b: Option<String>| a.zip(b).map(|(a, b)| a == b);
        let of = |text: &Option<String>| text.as_deref().map(folded);
        let street = |pickup: &Self| {
            let all = folded(&pickup.address.concat());
            (!pickup.address.is_empty()).then_some(all)
        };
        let postcode = agree(of(&self.postcode), of(&other.postcode));
        if postcode == Some(false) {
            return false;
        }
        agree(of(&self.name), of(&other.name))
            .or_else(|| agree(street(self), street(other)))
            .or(postcode)
            .or_else(|| agree(of(&self.city), of(&other.city)))
            .unwrap_or(true)
    }

    /// Without what PostgreSQL cannot store (U+0000).
    #[must_use]
    pub fn storable(mut self) -> Self {
        let texts = [
            &mut self.name,
            &mut self.city,
            &mut self.region,
            &mut self.postcode,
            &mut self.country,
            &mut self.instructions,
        ];
        let lines = self.address.iter_mut().chain(&mut self.hours_text);
        texts.into_iter().flatten().chain(lines).for_each(|text| text.retain(|c| c != '\0'));
        if let Some(CollectionCode(code)) = &mut self.code {
            code.retain(|c| c != '\0');
        }
        self
    }
}

/// An order that is not sent but collected in one of the merchant's stores.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorePickup {
    /// Which store.
    pub store: Pickup,
    /// When it should be ready, by the clock on the store's wall; midnight is a day without an hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ready_by: Option<DateTime>,
}

/// From when to when, in minutes after midnight. What closes after midnight ends beyond 24 × 60.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Open {
    from: u16,
    to: u16,
}

const DAY: u16 = 24 * 60;

impl Open {
    /// When it opens.
    pub fn opens(self) -> Time {
        clock(self.from)
    }

    /// When it closes.
    pub fn closes(self) -> Time {
        clock(self.to)
    }

    /// Midnight to midnight.
    pub fn is_all_day(self) -> bool {
        self.from == 0 && self.to == DAY
    }
}

fn clock(minutes: u16) -> Time {
    let part = |value: u16| i8::try_from(value).unwrap_or(0);
    Time::new(part(minutes / 60 % 24), part(minutes % 60), 0, 0).unwrap_or(Time::midnight())
}

/// Why a text is no interval.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be hours such as 09:00-18:00")]
pub struct NotHours;

impl FromStr for Open {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        let minutes = |text: &str| -> Option<u16> {
            let (hours, minutes) = text.trim().split_once(':')?;
            let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
            (hours <= 24 && minutes < 60).then(|| hours * 60 + minutes).filter(|all| *all <= DAY)
        };
        let (from, to) = text.split_once(['-', '–']).ok_or(NotHours)?;
        let (from, to) = minutes(from).zip(minutes(to)).filter(|(from, _)| *from < DAY).ok_or(NotHours)?;
        match to.cmp(&from) {
            std::cmp::Ordering::Greater => Ok(Self { from, to }),
            std::cmp::Ordering::Less => Ok(Self { from, to: to + DAY }),
            std::cmp::Ordering::Equal => Err(NotHours),
        }
    }
}

impl fmt::Display for Open {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = if self.to > DAY { self.to - DAY } else { self.to };
        write!(f, "{:02}:{:02}-{:02}:{:02}", self.from / 60, self.from % 60, to / 60, to % 60)
    }
}

impl Serialize for Open {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Open {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// When a place is open, day by day. A day without hours is a day on which it is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hours {
    mon: Vec<Open>,
    tue: Vec<Open>,
    wed: Vec<Open>,
    thu: Vec<Open>,
    fri: Vec<Open>,
    sat: Vec<Open>,
    sun: Vec<Open>,
}

/// The days of the week by the names that they have in [`Hours`].
pub const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// Whether a place is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Day and night, all week.
    Always,
    /// Open, and until when.
    Open {
        /// The moment on the wall there.
        until: DateTime,
    },
    /// Closed, and from when it is open again.
    Closed {
        /// The moment on the wall there.
        opens: DateTime,
        /// Whether it was open earlier on the same day.
        was_open_today: bool,
    },
    /// No day has hours.
    Never,
}

impl Hours {
    /// Sets the hours of a day. They are put in order.
    #[must_use]
    pub fn with(mut self, day: Weekday, mut open: Vec<Open>) -> Self {
        open.sort();
        *self.day_mut(day) = open;
        self
    }

    /// The hours of a day.
    pub fn on(&self, day: Weekday) -> &[Open] {
        match day {
            Weekday::Monday => &self.mon,
            Weekday::Tuesday => &self.tue,
            Weekday::Wednesday => &self.wed,
            Weekday::Thursday => &self.thu,
            Weekday::Friday => &self.fri,
            Weekday::Saturday => &self.sat,
            Weekday::Sunday => &self.sun,
        }
    }

    fn day_mut(&mut self, day: Weekday) -> &mut Vec<Open> {
        match day {
            Weekday::Monday => &mut self.mon,
            Weekday::Tuesday => &mut self.tue,
            Weekday::Wednesday => &mut self.wed,
            Weekday::Thursday => &mut self.thu,
            Weekday::Friday => &mut self.fri,
            Weekday::Saturday => &mut self.sat,
            Weekday::Sunday => &mut self.sun,
        }
    }

    /// Neighbouring days with the same hours together, from Monday on: first day, last day, hours.
    pub fn runs(&self) -> Vec<(Weekday, Weekday, &[Open])> {
        let mut runs: Vec<(Weekday, Weekday, &[Open])> = Vec::new();
        for (_, day) in DAYS {
            let open = self.on(day);
            match runs.last_mut() {
                Some((_, last, same)) if *same == open => *last = day,
                _ => runs.push((day, day, open)),
            }
        }
        runs
    }

    /// Whether it is open at a moment on the wall there, and until when that holds.
    pub fn at(&self, now: DateTime) -> Opening {
        let stretches = self.stretches(now.date());
        if let Some((_, until)) = stretches.iter().find(|(from, until)| *from <= now && now < *until) {
            // Eight days without an end is no end.
            let endless = now.checked_add(8.days()).is_ok_and(|later| *until >= later);
            return if endless { Opening::Always } else { Opening::Open { until: *until } };
        }
        match stretches.iter().find(|(from, _)| *from > now) {
            Some((opens, _)) => Opening::Closed {
                opens: *opens,
                was_open_today: stretches.iter().any(|(_, until)| *until <= now && until.date() == now.date()),
            },
            None => Opening::Never,
        }
    }

    /// From yesterday to ten days on, when it is open; what touches is one.
    fn stretches(&self, today: Date) -> Vec<(DateTime, DateTime)> {
        let mut stretches: Vec<(DateTime, DateTime)> = Vec::new();
        for offset in -1..=10_i64 {
            let Ok(date) = today.checked_add(offset.days()) else { continue };
            let midnight = date.to_datetime(Time::midnight());
            for open in self.on(date.weekday()) {
                let at = |minutes: u16| midnight.checked_add(i64::from(minutes).minutes()).unwrap_or(midnight);
                let (from, until) = (at(open.from), at(open.to));
                match stretches.last_mut() {
                    Some((_, last)) if *last >= from => *last = until.max(*last),
                    _ => stretches.push((from, until)),
                }
            }
        }
        stretches
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn week(open: &str, saturday: &str) -> Hours {
        let hours = |text: &str| text.split_whitespace().map(|open| open.parse().unwrap()).collect::<Vec<_>>();
        let mut week = Hours::default();
        for (name, day) in DAYS {
            week = match name {
                "sat" => week.with(day, hours(saturday)),
                "sun" => week,
                _ => week.with(day, hours(open)),
            };
        }
        week
    }

    #[test]
    fn hours_are_read_and_written_the_same() {
        for text in ["09:00-18:00", "00:00-24:00", "18:30-02:00"] {
            assert_eq!(text.parse::<Open>().unwrap().to_string(), text);
        }
        assert_eq!("9:00 – 13:00".parse::<Open>().unwrap().to_string(), "09:00-13:00");
        for text in ["", "9-18", "09:00", "25:00-26:00", "09:60-10:00", "09:00-09:00", "24:00-25:00", "99999:00-1:00"] {
            assert!(text.parse::<Open>().is_err(), "{text}");
        }
        let hours = week("09:00-13:00 14:00-18:30", "");
        let json = serde_json::to_string(&hours).unwrap();
        assert!(json.starts_with(r#"{"mon":["09:00-13:00","14:00-18:30"]"#), "{json}");
        assert_eq!(serde_json::from_str::<Hours>(&json).unwrap(), hours);
    }

    #[test]
    fn open_until_and_closed_until() {
        // Saturday, 21 November 2026.
        let (friday, saturday) = (date(2026, 11, 20), date(2026, 11, 21));
        let hours = week("08:00-12:00 13:00-19:00", "10:00-14:00");
        assert_eq!(hours.at(friday.at(9, 0, 0, 0)), Opening::Open { until: friday.at(12, 0, 0, 0) });
        let closed = |opens, was_open_today| Opening::Closed { opens, was_open_today };
        assert_eq!(hours.at(friday.at(12, 0, 0, 0)), closed(friday.at(13, 0, 0, 0), true));
        assert_eq!(hours.at(friday.at(7, 59, 0, 0)), closed(friday.at(8, 0, 0, 0), false));
        assert_eq!(hours.at(friday.at(19, 0, 0, 0)), closed(saturday.at(10, 0, 0, 0), true));
        let monday = date(2026, 11, 23);
        assert_eq!(hours.at(saturday.at(20, 0, 0, 0)), closed(monday.at(8, 0, 0, 0), true));
        assert_eq!(hours.at(date(2026, 11, 22).at(20, 0, 0, 0)), closed(monday.at(8, 0, 0, 0), false));
        assert_eq!(Hours::default().at(friday.at(9, 0, 0, 0)), Opening::Never);
    }

    #[test]
    fn nights_go_on_after_midnight_and_some_places_never_close() {
        let (friday, saturday) = (date(2026, 11, 20), date(2026, 11, 21));
        let bar = week("18:00-02:00", "");
        assert_eq!(bar.at(saturday.at(1, 0, 0, 0)), Opening::Open { until: saturday.at(2, 0, 0, 0) });
        assert_eq!(bar.at(friday.at(23, 0, 0, 0)), Opening::Open { until: saturday.at(2, 0, 0, 0) });
        let all_day: Open = "00:00-24:00".parse().unwrap();
        let always = DAYS.into_iter().fold(Hours::default(), |week, (_, day)| week.with(day, vec![all_day]));
        assert_eq!(always.at(friday.at(3, 0, 0, 0)), Opening::Always);
        assert_eq!(always.runs().len(), 1);
        assert_eq!(week("09:00-18:00", "").runs().len(), 2);
    }

    proptest! {
        /// Whatever the hours: what is open now is open until just before it says, and closed from then on.
        #[test]
        fn what_it_says_comes_true(
            week in proptest::collection::vec(proptest::collection::vec((0u16..1440, 1u16..1440), 0..3), 7),
            minute in 0i64..10_080,
        ) {
            let mut hours = Hours::default();
            for ((_, day), open) in DAYS.into_iter().zip(week) {
                let open = open.into_iter().map(|(from, length)| Open { from, to: from + length }).collect();
                hours = hours.with(day, open);
            }
            let now = date(2026, 11, 16).at(0, 0, 0, 0).checked_add(minute.minutes()).unwrap();
            let just_before = |at: DateTime| at.checked_sub(1.minutes()).unwrap();
            match hours.at(now) {
                Opening::Open { until } => {
                    prop_assert!(until > now);
                    let still_open = matches!(hours.at(just_before(until)), Opening::Open { .. });
                    prop_assert!(still_open);
                    let closed = matches!(hours.at(until), Opening::Closed { .. } | Opening::Never);
                    prop_assert!(closed);
                }
                Opening::Closed { opens, .. } => {
                    prop_assert!(opens > now);
                    let still_closed = matches!(hours.at(just_before(opens)), Opening::Closed { .. });
                    prop_assert!(still_closed);
                    let open = matches!(hours.at(opens), Opening::Open { .. } | Opening::Always);
                    prop_assert!(open);
                }
                Opening::Always | Opening::Never => {}
            }
        }
    }

    fn place(name: &str, postcode: Option<&str>) -> Pickup {
        Pickup { name: Some(name.into()), postcode: postcode.map(str::to_owned), ..Pickup::default() }
    }

    #[test]
    fn a_newer_telling_adds_and_another_place_replaces() {
        let mut told = place("Packstation 145", Some("22767"));
        told.hours = Some(week("09:00-18:00", ""));
        let code = Pickup { code: CollectionCode::new(" 4711 "), until: Some(date(2026, 11, 27)), ..Pickup::default() };
        let both = told.clone().then(code.clone());
        assert_eq!(both.code.as_ref().unwrap().expose(), "4711");
        assert!(both.hours.is_some() && both.name.is_some());
        let again = both.clone().then(place("PACKSTATION 145", None));
        assert!(again.code.is_some() && again.postcode.is_some(), "the same place in other letters");
        let elsewhere = both.then(place("Kiosk am Park", None));
        assert!(elsewhere.code.is_none() && elsewhere.hours.is_none(), "its code opens nothing there");
        assert!(!format!("{code:?}").contains("4711"));
    }
}
