//! When somebody is there to answer.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::opening_hours::{AHEAD, Week};

/// When somebody is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Opening {
    /// The clock of the hours, an IANA name; the merchant's own if none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The hours of each day.
    pub week: Week,
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

impl Opening {
    /// How it is at a moment. `own_zone` is the merchant's.
    pub fn attended(&self, at: Timestamp, own_zone: &TimeZone) -> Attended {
        let named = self.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        let zone = named.as_ref().unwrap_or(own_zone);
        let today = zone.to_datetime(at).date();
        let moment = |wall: DateTime| Some(wall.to_zoned(zone.clone()).ok()?.timestamp());
        let stretches = self.week.stretches(today, AHEAD, &self.closed).into_iter();
        let mut whole = stretches.filter_map(|(from, to)| Some((moment(from)?, moment(to)?)));
        match whole.find(|(_, to)| at < *to) {
            Some((from, to)) if from <= at => {
                let always = to.duration_since(at) > jiff::SignedDuration::from_hours(7 * 24);
                if always { Attended::Always } else { Attended::Until(to) }
            }
            Some((from, _)) => Attended::From(from),
            None => Attended::Never,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opening_hours::DAYS;

    fn opening(week: &[(&str, &[&str])], closed: &[&str]) -> Opening {
        let hours = |name: &str| {
            let told = week.iter().find(|(day, _)| *day == name).map_or(&[][..], |(_, hours)| *hours);
            told.iter().map(|hours| hours.parse().unwrap()).collect()
        };
        Opening {
            time_zone: Some("Europe/Zurich".into()),
            week: DAYS.into_iter().fold(Week::default(), |week, (name, day)| week.with(day, hours(name))),
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
        let working: Vec<(&str, &[&str])> =
            DAYS.iter().take(5).map(|(day, _)| (*day, ["09:00-12:00", "13:00-17:00"].as_slice())).collect();
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
        let night = opening(&[("sat", &["20:00-24:00"]), ("sun", &["00:00-02:00"])], &[]);
        assert_eq!(at(&night, "2026-11-21T20:00:00Z"), Attended::Until(moment("2026-11-22T01:00:00Z")));
        assert_eq!(at(&night, "2026-11-21T23:30:00Z"), Attended::Until(moment("2026-11-22T01:00:00Z")));
        let week: Vec<(&str, &[&str])> = DAYS.iter().map(|(day, _)| (*day, ["00:00-24:00"].as_slice())).collect();
        assert_eq!(at(&opening(&week, &[]), "2026-11-21T12:00:00Z"), Attended::Always);
        assert_eq!(at(&Opening::default(), "2026-11-21T12:00:00Z"), Attended::Never);
    }
}
