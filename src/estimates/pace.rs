//! How much of a parcel's way a day is worth: Sundays and holidays little, working days more.
//!
//! Counted in **worked days**, a parcel's time is the same whichever day it starts on, and a prediction turned back into wall-clock time
//! steps over Sundays and holidays by itself. A plain week has seven worked days, so that worked days and days are the same in
//! the long run.

use std::collections::HashMap;

use super::holidays::Holidays;
use super::wall::{self, Wall};

/// What carriers do where nothing is known yet: five full days, less on Saturday, little on Sunday.
const USUAL: [f64; 7] = [1.25, 1.25, 1.25, 1.25, 1.25, 0.5, 0.25];
/// Deliveries after which what was seen counts as much as what is usual.
const DOUBT: f64 = 50.0;
/// Part of a plain day that a holiday is worth where nothing is known yet.
const USUAL_HOLIDAY: f64 = 0.15;
/// Deliveries that would have been on holidays, after which what was seen counts as much.
const DOUBT_HOLIDAY: f64 = 30.0;
/// No day is worth less, or the clock would stand still and could not be turned back.
const LEAST: f64 = 0.05;

/// Where days are counted: a country and its part, as codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Region {
    /// ISO 3166-1.
    pub country: String,
    /// As addresses have it, if they do.
    pub part: Option<String>,
}

/// What days are worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Pace {
    /// Monday to Sunday; seven in sum.
    weekday: [f64; 7],
    /// Part of a plain day that is left on a holiday.
    holiday: f64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { weekday: USUAL, holiday: USUAL_HOLIDAY }
    }
}

impl Pace {
    /// Learns from deliveries: the day of each, how much it counts, and where it was.
    pub fn learn<'a>(deliveries: impl Iterator<Item = (i32, f64, &'a Region)>, holidays: &Holidays) -> Self {
        let mut on: HashMap<&Region, HashMap<i32, f64>> = HashMap::new();
        let mut seen = [0.0; 7];
        for (day, weight, region) in deliveries {
            *on.entry(region).or_default().entry(day).or_default() += weight;
            if let Some(seen) = seen.get_mut(wall::weekday(day)) {
                *seen += weight;
            }
        }
        let all: f64 = seen.iter().sum();
        let mut weekday = USUAL;
        for (worth, seen) in weekday.iter_mut().zip(seen) {
            *worth = (7.0 * (seen + DOUBT * *worth / 7.0) / (all + DOUBT)).max(LEAST);
        }
        // What a holiday had, against the same weekday in the weeks around it.
        let (mut had, mut would) = (USUAL_HOLIDAY * DOUBT_HOLIDAY, DOUBT_HOLIDAY);
        let all_days = || on.values().flat_map(|days| days.keys().copied());
        let seen_on = all_days().min().unwrap_or_default()..=all_days().max().unwrap_or(-1);
        for (region, days) in &on {
            let free = holidays.at(&region.country, region.part.as_deref());
            for day in free {
                let around = [-14, -7, 7, 14].map(|weeks| day + weeks);
                let plain = around.iter().filter(|day| seen_on.contains(day) && free.binary_search(day).is_err());
                // A day without a delivery counts: with few parcels most have none.
                let counts: Vec<f64> = plain.map(|day| days.get(day).copied().unwrap_or_default()).collect();
                if counts.len() > 1 {
                    had += days.get(day).copied().unwrap_or_default();
                    would += counts.iter().sum::<f64>() / wall::count(counts.len());
                }
            }
        }
        Self { weekday, holiday: (had / would).clamp(LEAST, 1.0) }
    }

    /// A day's worth.
    fn of(&self, day: i32, is_holiday: bool) -> f64 {
        let plain = self.weekday.get(wall::weekday(day)).copied().unwrap_or(1.0);
        if is_holiday { (plain * self.holiday).max(LEAST) } else { plain }
    }

    /// The clock of a place, exact between two days and counting plain days beyond them.
    pub fn clock(&self, region: &Region, holidays: &Holidays, from: i32, to: i32) -> WorkClock {
        let free = holidays.at(&region.country, region.part.as_deref());
        let mut worked = 0.0;
        let mut upto = vec![0.0];
        for day in from..to.max(from) {
            worked += self.of(day, free.binary_search(&day).is_ok());
            upto.push(worked);
        }
        WorkClock { from, upto }
    }
}

/// Turns wall-clock time into worked days and back.
#[derive(Clone, Debug)]
pub struct WorkClock {
    from: i32,
    /// Worked days from the first midnight to each.
    upto: Vec<f64>,
}

impl WorkClock {
    /// Worked days since this clock's beginning.
    pub fn worked(&self, at: Wall) -> f64 {
        let since = at - f64::from(self.from);
        let days = since.floor();
        match (self.midnight(days), self.midnight(days + 1.0)) {
            (Some(here), Some(next)) => here + (next - here) * (since - days),
            _ if since < 0.0 => since,
            _ => self.last() + since - self.days(),
        }
    }

    /// When so many worked days are over.
    pub fn wall(&self, worked: f64) -> Wall {
        let from = f64::from(self.from);
        if worked < 0.0 {
            return from + worked;
        }
        if worked >= self.last() {
            return from + self.days() + worked - self.last();
        }
        let after = self.upto.partition_point(|upto| *upto <= worked);
        let day = wall::count(after.saturating_sub(1));
        match (self.midnight(day), self.midnight(day + 1.0)) {
            (Some(here), Some(next)) => from + day + (worked - here) / (next - here),
            _ => from + day,
        }
    }

    fn midnight(&self, days: f64) -> Option<f64> {
        if days < 0.0 { None } else { self.upto.get(wall::index(days)).copied() }
    }

    fn days(&self) -> f64 {
        wall::count(self.upto.len()) - 1.0
    }

    fn last(&self) -> f64 {
        self.upto.last().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    use super::super::holidays::days_since_epoch;
    use super::*;

    fn germany() -> Region {
        Region { country: "DE".into(), part: None }
    }

    fn day(date: Date) -> i32 {
        days_since_epoch(date)
    }

    #[test]
    fn what_was_seen_wins_over_what_is_usual() {
        // Two years of a carrier that works on Saturdays as on other days, never on Sundays, never on holidays.
        let (holidays, region) = (Holidays::bundled(), germany());
        let days = day(date(2024, 1, 1))..day(date(2026, 1, 1));
        let worked = days.filter(|day| wall::weekday(*day) < 6 && holidays.at("DE", None).binary_search(day).is_err());
        let pace = Pace::learn(worked.map(|day| (day, 10.0, &region)), holidays);
        let plain = date(2026, 3, 4);
        assert!((pace.of(day(plain), false) - pace.of(day(date(2026, 3, 7)), false)).abs() < 0.1, "{pace:?}");
        assert!((pace.of(day(date(2026, 3, 8)), false) - LEAST).abs() < 0.01, "{pace:?}");
        assert!(pace.holiday < 0.06, "{pace:?}");
        assert!((pace.weekday.iter().sum::<f64>() - 7.0).abs() < 0.1);
        // A place whose holidays nobody keeps.
        let all = (day(date(2024, 1, 1))..day(date(2026, 1, 1))).map(|day| (day, 10.0, &region));
        assert!(Pace::learn(all, holidays).holiday > 0.7);
        assert_eq!(Pace::learn(std::iter::empty(), holidays), Pace::default());
    }

    #[test]
    fn a_clock_steps_over_sundays_and_holidays() {
        let pace = Pace::default();
        let clock = pace.clock(&germany(), Holidays::bundled(), day(date(2026, 1, 1)), day(date(2027, 1, 1)));
        let at = |text: &str| wall::of(text.parse().unwrap());
        let worked = |from: &str, to: &str| clock.worked(at(to)) - clock.worked(at(from));
        assert!((worked("2026-03-02T00:00:00", "2026-03-09T00:00:00") - 7.0).abs() < 1e-9, "a plain week");
        // Good Friday to Easter Monday.
        let easter = worked("2026-04-03T00:00:00", "2026-04-07T00:00:00");
        assert!(easter < 1.2, "{easter}");
        // Two worked days from Thursday before Easter lead behind it.
        let there = clock.wall(clock.worked(at("2026-04-02T12:00:00")) + 2.0);
        assert_eq!(wall::at(there).date(), date(2026, 4, 7));
    }

    proptest! {
        #[test]
        fn there_and_back_and_never_backwards(from in 20_000.0..21_500.0_f64, more in 0.001..60.0_f64) {
            let clock = Pace::default().clock(&germany(), Holidays::bundled(), 20_300, 21_000);
            let (one, two) = (clock.worked(from), clock.worked(from + more));
            prop_assert!(two > one);
            prop_assert!((clock.wall(one) - from).abs() < 1e-6);
            prop_assert!((clock.wall(two) - from - more).abs() < 1e-6);
        }
    }
}
