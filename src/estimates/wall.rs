//! Wall-clock time as a number, and the few conversions between kinds of numbers that statistics need.

use jiff::civil::{Date, DateTime, date};

const EPOCH: Date = date(1970, 1, 1);
const DAY: f64 = 86_400.0;

/// Days since 1970-01-01 00:00 on the clocks of one place. Whatever takes days is counted on the destination's clocks, where a day
/// that is an hour short is a day.
pub type Wall = f64;

/// A wall-clock time as a number.
pub fn of(at: DateTime) -> Wall {
    let time = at.time();
    let seconds = i32::from(time.hour()) * 3600 + i32::from(time.minute()) * 60 + i32::from(time.second());
    f64::from((at.date() - EPOCH).get_days()) + f64::from(seconds) / DAY
}

/// A number as a wall-clock time, to the second. Beyond the years that calendars know it is their end.
pub fn at(wall: Wall) -> DateTime {
    let days = whole(wall);
    let seconds = whole((wall - f64::from(days)) * DAY + 0.5);
    let date = EPOCH.saturating_add(jiff::Span::new().days(days.clamp(-719_000, 2_932_000)));
    date.to_datetime(jiff::civil::Time::midnight()).saturating_add(jiff::Span::new().seconds(seconds))
}

/// The whole days before a moment: which day it is.
#[expect(clippy::as_conversions, reason = "a cast from a float saturates")]
pub fn whole(wall: Wall) -> i32 {
    wall.floor() as i32
}

/// 0 for Monday to 6 for Sunday.
pub fn weekday(day: i32) -> usize {
    // 1970-01-01 was a Thursday.
    usize::try_from((day + 3).rem_euclid(7)).unwrap_or_default()
}

/// How many, for shares.
#[expect(clippy::as_conversions, reason = "counts are far below what a float holds exactly")]
pub fn count(number: usize) -> f64 {
    number as f64
}

/// A place in a row: nothing before its beginning.
#[expect(clippy::as_conversions, clippy::cast_sign_loss, reason = "a cast from a float saturates")]
pub fn index(number: f64) -> usize {
    number as usize
}

/// For keeping many.
#[expect(clippy::as_conversions, reason = "single precision is what is wanted")]
pub fn small(number: f64) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for text in ["2026-11-23T06:30:59", "1970-01-01T00:00:00", "1969-12-31T23:59:59", "2024-02-29T12:00:01"] {
            let moment: DateTime = text.parse().unwrap();
            assert_eq!(at(of(moment)), moment);
        }
        assert_eq!(weekday(whole(of("2026-11-23T06:30:00".parse().unwrap()))), 0, "a Monday");
        assert_eq!(weekday(whole(of("1969-12-28T23:00:00".parse().unwrap()))), 6, "a Sunday before all");
        assert!(at(f64::INFINITY).date().year() > 9000, "far, and no panic");
    }
}
