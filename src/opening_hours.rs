//! Hours of the week: when a place is open, when somebody answers.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};
use serde::{Deserialize, Serialize};

/// From when to when, in minutes after midnight. What closes after midnight ends beyond 24 × 60.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours {
    from: u16,
    to: u16,
}

const DAY: u16 = 24 * 60;

impl Hours {
    /// When it opens.
    pub fn opens(self) -> Time {
        clock(self.from)
    }

    /// When it closes.
    pub fn closes(self) -> Time {
        clock(self.to)
    }

    /// Whether these are over when the others begin.
    pub fn is_before(self, other: Self) -> bool {
        self.to <= other.from
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

impl FromStr for Hours {
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

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = if self.to > DAY { self.to - DAY } else { self.to };
        write!(f, "{:02}:{:02}-{:02}:{:02}", self.from / 60, self.from % 60, to / 60, to % 60)
    }
}

impl Serialize for Hours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// When a place is open, day by day. A day without hours is a day on which it is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Week {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    mon: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tue: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    wed: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    thu: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fri: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sat: Vec<Hours>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sun: Vec<Hours>,
    /// Days on which it is closed whatever the week says: holidays, stocktaking.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    closed: Vec<Date>,
}

/// The days of the week by the names that they have in [`Week`].
pub const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

/// How far ahead is looked, in days: longer than any holidays.
pub const AHEAD: i64 = 28;

/// Whether a place is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Day and night, all week.
    Always,
    /// Hours, and until when.
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

impl Week {
    /// Sets the hours of a day. They are put in order.
    #[must_use]
    pub fn with(mut self, day: Weekday, mut open: Vec<Hours>) -> Self {
        open.sort();
        *self.day_mut(day) = open;
        self
    }

    /// Sets the days on which it is closed whatever the week says.
    #[must_use]
    pub fn closed_on(mut self, days: Vec<Date>) -> Self {
        self.closed = days;
        self
    }

    /// The hours of a day.
    pub fn on(&self, day: Weekday) -> &[Hours] {
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

    fn day_mut(&mut self, day: Weekday) -> &mut Vec<Hours> {
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
    pub fn runs(&self) -> Vec<(Weekday, Weekday, &[Hours])> {
        let mut runs: Vec<(Weekday, Weekday, &[Hours])> = Vec::new();
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
    pub fn at(&self, now: DateTime) -> Now {
        let stretches = self.stretches(now.date(), AHEAD, &self.closed);
        if let Some((_, until)) = stretches.iter().find(|(from, until)| *from <= now && now < *until) {
            // Eight days without an end is no end.
            let endless = now.checked_add(8.days()).is_ok_and(|later| *until >= later);
            return if endless { Now::Always } else { Now::Open { until: *until } };
        }
        match stretches.iter().find(|(from, _)| *from > now) {
            Some((opens, _)) => Now::Closed {
                opens: *opens,
                was_open_today: stretches.iter().any(|(_, until)| *until <= now && until.date() == now.date()),
            },
            None => Now::Never,
        }
    }

    /// From yesterday to so many days ahead, when it is open; what touches is one. On `closed` days nothing opens.
    pub fn stretches(&self, today: Date, ahead: i64, closed: &[Date]) -> Vec<(DateTime, DateTime)> {
        let mut stretches: Vec<(DateTime, DateTime)> = Vec::new();
        for offset in -1..=ahead {
            let Ok(date) = today.checked_add(offset.days()) else { continue };
            if closed.contains(&date) {
                continue;
            }
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

    fn week(open: &str, saturday: &str) -> Week {
        let hours = |text: &str| text.split_whitespace().map(|open| open.parse().unwrap()).collect::<Vec<_>>();
        let mut week = Week::default();
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
            assert_eq!(text.parse::<Hours>().unwrap().to_string(), text);
        }
        assert_eq!("9:00 – 13:00".parse::<Hours>().unwrap().to_string(), "09:00-13:00");
        for text in ["", "9-18", "09:00", "25:00-26:00", "09:60-10:00", "09:00-09:00", "24:00-25:00", "99999:00-1:00"] {
            assert!(text.parse::<Hours>().is_err(), "{text}");
        }
        let hours = week("09:00-13:00 14:00-18:30", "");
        let json = serde_json::to_string(&hours).unwrap();
        assert!(json.starts_with(r#"{"mon":["09:00-13:00","14:00-18:30"]"#), "{json}");
        assert_eq!(serde_json::from_str::<Week>(&json).unwrap(), hours);
    }

    #[test]
    fn open_until_and_closed_until() {
        // Saturday, 21 November 2026.
        let (friday, saturday) = (date(2026, 11, 20), date(2026, 11, 21));
        let hours = week("08:00-12:00 13:00-19:00", "10:00-14:00");
        assert_eq!(hours.at(friday.at(9, 0, 0, 0)), Now::Open { until: friday.at(12, 0, 0, 0) });
        let closed = |opens, was_open_today| Now::Closed { opens, was_open_today };
        assert_eq!(hours.at(friday.at(12, 0, 0, 0)), closed(friday.at(13, 0, 0, 0), true));
        assert_eq!(hours.at(friday.at(7, 59, 0, 0)), closed(friday.at(8, 0, 0, 0), false));
        assert_eq!(hours.at(friday.at(19, 0, 0, 0)), closed(saturday.at(10, 0, 0, 0), true));
        let monday = date(2026, 11, 23);
        assert_eq!(hours.at(saturday.at(20, 0, 0, 0)), closed(monday.at(8, 0, 0, 0), true));
        assert_eq!(hours.at(date(2026, 11, 22).at(20, 0, 0, 0)), closed(monday.at(8, 0, 0, 0), false));
        assert_eq!(Week::default().at(friday.at(9, 0, 0, 0)), Now::Never);
    }

    #[test]
    fn nights_go_on_after_midnight_and_some_places_never_close() {
        let (friday, saturday) = (date(2026, 11, 20), date(2026, 11, 21));
        let holiday = week("09:00-18:00", "").closed_on(vec![date(2026, 11, 23)]);
        let tuesday = Now::Closed { opens: date(2026, 11, 24).at(9, 0, 0, 0), was_open_today: false };
        assert_eq!(holiday.at(date(2026, 11, 23).at(12, 0, 0, 0)), tuesday, "a Monday on which it is closed");
        let bar = week("18:00-02:00", "");
        assert_eq!(bar.at(saturday.at(1, 0, 0, 0)), Now::Open { until: saturday.at(2, 0, 0, 0) });
        assert_eq!(bar.at(friday.at(23, 0, 0, 0)), Now::Open { until: saturday.at(2, 0, 0, 0) });
        let all_day: Hours = "00:00-24:00".parse().unwrap();
        let always = DAYS.into_iter().fold(Week::default(), |week, (_, day)| week.with(day, vec![all_day]));
        assert_eq!(always.at(friday.at(3, 0, 0, 0)), Now::Always);
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
            let mut hours = Week::default();
            for ((_, day), open) in DAYS.into_iter().zip(week) {
                let open = open.into_iter().map(|(from, length)| Hours { from, to: from + length }).collect();
                hours = hours.with(day, open);
            }
            let now = date(2026, 11, 16).at(0, 0, 0, 0).checked_add(minute.minutes()).unwrap();
            let just_before = |at: DateTime| at.checked_sub(1.minutes()).unwrap();
            match hours.at(now) {
                Now::Open { until } => {
                    prop_assert!(until > now);
                    let still_open = matches!(hours.at(just_before(until)), Now::Open { .. });
                    prop_assert!(still_open);
                    let closed = matches!(hours.at(until), Now::Closed { .. } | Now::Never);
                    prop_assert!(closed);
                }
                Now::Closed { opens, .. } => {
                    prop_assert!(opens > now);
                    let still_closed = matches!(hours.at(just_before(opens)), Now::Closed { .. });
                    prop_assert!(still_closed);
                    let open = matches!(hours.at(opens), Now::Open { .. } | Now::Always);
                    prop_assert!(open);
                }
                Now::Always | Now::Never => {}
            }
        }
    }
}
