//! When somebody is there to answer.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::text_enum;

text_enum! {
    /// A day of the week.
    Day {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

impl Day {
    fn of(date: Date) -> Self {
        match date.weekday() {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

/// Some hours of a day: `09:00-17:00`. The day may end at `24:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    /// Minutes since midnight.
    from: i64,
    /// Minutes since midnight, up to 1440.
    to: i64,
}

/// Not hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be hours of one day such as 09:00-17:00")]
pub struct NotHours;

impl FromStr for Hours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        let minutes = |text: &str| -> Option<i64> {
            let (hours, minutes) = text.trim().split_once(':')?;
            let digits = |text: &str| text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
            let (hours, minutes): (i64, i64) =
                (digits(hours) && digits(minutes)).then(|| Some((hours.parse().ok()?, minutes.parse().ok()?)))??;
            (minutes < 60 && hours * 60 + minutes <= 1440).then_some(hours * 60 + minutes)
        };
        let (from, to) = text.split_once(['-', '–']).ok_or(NotHours)?;
        match (minutes(from), minutes(to)) {
            (Some(from), Some(to)) if from < to => Ok(Self { from, to }),
            _ => Err(NotHours),
        }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}-{:02}:{:02}", self.from / 60, self.from % 60, self.to / 60, self.to % 60)
    }
}

impl TryFrom<String> for Hours {
    type Error = NotHours;

    fn try_from(text: String) -> Result<Self, NotHours> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

/// When somebody is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Opening {
    /// The clock of the hours, an IANA name; the merchant's own if none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The hours of each day, in order, apart from each other.
    pub week: BTreeMap<Day, Vec<Hours>>,
    /// Days on which nobody is there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<Date>,
}

/// How it is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attended {
    /// Somebody is there until then.
    Until(Timestamp),
    /// Somebody is there all week.
    Always,
    /// Nobody is there before then.
    From(Timestamp),
    /// Nobody is there in the next weeks.
    Never,
}

/// How far ahead is looked, in days: longer than any holidays.
const AHEAD: i64 = 28;

impl Opening {
    /// How it is at a moment. `own_zone` is the merchant's.
    pub fn attended(&self, at: Timestamp, own_zone: &TimeZone) -> Attended {
        let named = self.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        let zone = named.as_ref().unwrap_or(own_zone);
        let today = zone.to_datetime(at).date();
        // Hours that touch (also over midnight) are one.
        let mut whole: Vec<(Timestamp, Timestamp)> = Vec::new();
        for (from, to) in (-1..=AHEAD).filter_map(|days| today.checked_add(days.days()).ok()).flat_map(|date| {
            let hours = self.week.get(&Day::of(date)).filter(|_| !self.closed.contains(&date));
            hours.into_iter().flatten().filter_map(move |hours| hours.on(date, zone)).collect::<Vec<_>>()
        }) {
            match whole.last_mut() {
                Some((_, end)) if *end >= from => *end = (*end).max(to),
                _ => whole.push((from, to)),
            }
        }
        match whole.into_iter().find(|(_, to)| at < *to) {
            Some((from, to)) if from <= at => {
                let always = to.duration_since(at) > jiff::SignedDuration::from_hours(7 * 24);
                if always { Attended::Always } else { Attended::Until(to) }
            }
            Some((from, _)) => Attended::From(from),
            None => Attended::Never,
        }
    }
}

impl Hours {
    /// Whether these are over when the others begin.
    pub fn is_before(self, other: Self) -> bool {
        self.to <= other.from
    }

    /// The moments on a day. Clocks may be put forward or back within them.
    fn on(self, date: Date, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        let at = |minutes: i64| {
            let local = date.to_datetime(Time::midnight()).checked_add(Span::new().minutes(minutes)).ok()?;
            Some(local.to_zoned(zone.clone()).ok()?.timestamp())
        };
        Some((at(self.from)?, at(self.to)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(week: &[(Day, &[&str])], closed: &[&str]) -> Opening {
        Opening {
            time_zone: Some("Europe/Zurich".into()),
            week: week
                .iter()
                .map(|(day, hours)| (*day, hours.iter().map(|hours| hours.parse().unwrap()).collect()))
                .collect(),
            closed: closed.iter().map(|date| date.parse().unwrap()).collect(),
        }
    }

    fn at(opening: &Opening, at: &str) -> Attended {
        opening.attended(at.parse().unwrap(), &TimeZone::UTC)
    }

    fn moment(at: &str) -> Timestamp {
        at.parse().unwrap()
    }

    #[test]
    fn says_when_somebody_is_there_again() {
        let working: Vec<(Day, &[&str])> =
            Day::ALL.iter().take(5).map(|day| (*day, ["09:00-12:00", "13:00-17:00"].as_slice())).collect();
        let office = opening(&working, &["2026-11-24"]);
        // Saturday, Monday morning, lunch, Monday evening before a closed Tuesday.
        assert_eq!(at(&office, "2026-11-21T12:00:00Z"), Attended::From(moment("2026-11-23T08:00:00Z")));
        assert_eq!(at(&office, "2026-11-23T08:00:00Z"), Attended::Until(moment("2026-11-23T11:00:00Z")));
        assert_eq!(at(&office, "2026-11-23T11:00:00Z"), Attended::From(moment("2026-11-23T12:00:00Z")));
        assert_eq!(at(&office, "2026-11-23T16:00:00Z"), Attended::From(moment("2026-11-25T08:00:00Z")));
        // Clocks are put forward on Sunday: nine o'clock is an hour earlier.
        assert_eq!(at(&office, "2026-03-27T17:00:00Z"), Attended::From(moment("2026-03-30T07:00:00Z")));
    }

    #[test]
    fn nights_and_whole_weeks() {
        let night = opening(&[(Day::Saturday, &["20:00-24:00"]), (Day::Sunday, &["00:00-02:00"])], &[]);
        assert_eq!(at(&night, "2026-11-21T20:00:00Z"), Attended::Until(moment("2026-11-22T01:00:00Z")));
        assert_eq!(at(&night, "2026-11-21T23:30:00Z"), Attended::Until(moment("2026-11-22T01:00:00Z")));
        let week: Vec<(Day, &[&str])> = Day::ALL.iter().map(|day| (*day, ["00:00-24:00"].as_slice())).collect();
        assert_eq!(at(&opening(&week, &[]), "2026-11-21T12:00:00Z"), Attended::Always);
        assert_eq!(at(&Opening::default(), "2026-11-21T12:00:00Z"), Attended::Never);
    }

    #[test]
    fn hours_read_back_as_they_were_written() {
        for text in ["09:00-17:00", "00:00-24:00"] {
            assert_eq!(text.parse::<Hours>().unwrap().to_string(), text);
        }
        for wrong in ["", "9", "17:00-09:00", "09:00-24:01", "09:60-10:00", "09:00", "-1:00-02:00", "+9:00-10:00"] {
            assert!(wrong.parse::<Hours>().is_err(), "{wrong}");
        }
    }
}
