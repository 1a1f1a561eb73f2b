//! Times as senders write them: an explicit offset beats a UTC field, a UTC field beats a bare `Z`
//! of a field documented as local, and everything else is local time of an unknown zone, which is never converted.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

use crate::db::Instant;
use crate::tracking::model::{Estimate, When};

/// The wall time in a text, whatever stands behind it: for fields that are documented as local and end in a false `Z`.
pub(super) fn wall(text: &str) -> Option<DateTime> {
    let text = text.trim();
    let text = text.strip_suffix(['Z', 'z']).unwrap_or(text);
    if let Ok(local) = text.parse::<DateTime>() {
        return Some(local);
    }
    // With an offset behind it: the wall time is what stands before.
    When::parse(text).and_then(|when| when.local)
}

/// A field that is documented as local time: an offset that is not nought is believed, a bare `Z` is not.
pub(super) fn local_field(text: &str) -> Option<When> {
    match When::parse(text) {
        Some(when) if when.offset_seconds.is_some() => Some(when),
        _ => {
            let text = text.trim();
            wall(text.strip_suffix("+00:00").unwrap_or(text)).map(When::wall)
        }
    }
}

/// A window between two estimates, each a day or a time, and the day that the sender names beside it. Without such a day
/// it is the first of the window; what is shown as the last day comes from the window's end.
pub(super) fn window(day: Option<Estimate>, from: Option<Estimate>, to: Option<Estimate>) -> Option<Estimate> {
    let date = day.as_ref().or(from.as_ref()).or(to.as_ref())?.date;
    let bound = |estimate: &Estimate| {
        estimate.latest.or_else(|| estimate.date.map(|date| When::wall(date.to_datetime(Time::midnight()))))
    };
    // Two times, or two different days, are a window. One day named twice is a day.
    if let (Some(from), Some(to)) = (&from, &to)
        && from == to
    {
        return Some(Estimate { date, earliest: None, latest: to.latest });
    }
    let (earliest, latest) = match (&from, &to) {
        (Some(from), Some(to)) => (bound(from), bound(to)),
        (from, to) => (from.as_ref().and_then(|from| from.latest), to.as_ref().and_then(|to| to.latest)),
    };
    Some(Estimate { date, earliest, latest: latest.or_else(|| day.and_then(|day| day.latest)) })
}

/// A moment and the wall time there. The offset is what lies between the two, if that can be an offset at all; if it
/// cannot, one of them is wrong: the moment is kept and the wall time left out.
pub(super) fn moment_and_wall(at: Instant, local: DateTime) -> When {
    let Ok(as_utc) = Offset::UTC.to_timestamp(local) else { return When::utc(at) };
    let apart = as_utc.as_second() - at.timestamp().as_second();
    // Some senders' two clocks differ by seconds (USPS: 40 s); offsets are whole quarters of an hour.
    let quarters = (apart + if apart < 0 { -450 } else { 450 }) / 900;
    let rounded = quarters * 900;
    let plausible = (-12 * 3600..=14 * 3600).contains(&rounded) && (apart - rounded).abs() <= 120;
    match i32::try_from(rounded) {
        Ok(seconds) if plausible => When { at: Some(at), local: Some(local), offset_seconds: Some(seconds) },
        _ => When::utc(at),
    }
}

/// A wall time, and its offset if the sender writes one apart (`"-04:00"`, `"-0400"`, `"-04.00"`, `"-4"`, `"+00:00"`).
pub(super) fn wall_and_offset(local: DateTime, offset: Option<&str>) -> When {
    match offset.and_then(parse_offset) {
        Some(offset) => When::with_offset(local, offset),
        None => When::wall(local),
    }
}

/// `-04:00`, `-0400`, `-04.00`, `-04` or `-4`; nothing for anything else.
pub(super) fn parse_offset(text: &str) -> Option<Offset> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("z") || text.eq_ignore_ascii_case("utc") {
        return Some(Offset::UTC);
    }
    let (sign, rest) = match text.split_at_checked(1)? {
        ("-", rest) => (-1, rest),
        ("+", rest) => (1, rest),
        _ => (1, text),
    };
    let (hours, minutes) = match rest.split_once([':', '.']) {
        Some((hours, minutes)) => (hours, minutes),
        None if rest.len() == 4 => rest.split_at_checked(2)?,
        None => (rest, "0"),
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let plausible = (0..=14).contains(&hours) && (0..60).contains(&minutes);
    plausible.then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()).flatten()
}

/// `20240423`, also `2024-04-23`.
pub(super) fn compact_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        let part = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<i16>().ok());
        let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
        return Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    }
    text.get(..10).unwrap_or(text).parse().ok()
}

/// `091519`, also `0915`, `09:15:19`, `09:15`, and `91519` of senders that lose the nought in front.
pub(super) fn compact_time(text: &str) -> Option<Time> {
    let mut digits: String = text.trim().chars().filter(|c| *c != ':').collect();
    if matches!(digits.len(), 3 | 5) {
        digits.insert(0, '0');
    }
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| digits.get(from..from + 2).map_or(Some(0), |part| part.parse::<i8>().ok());
    Time::new(part(0)?, part(2)?, part(4)?, 0).ok()
}

/// A Unix time in seconds or, beyond 10^12, in milliseconds. Nothing for placeholders such as `123`.
pub(super) fn unix(number: i64) -> Option<Instant> {
    let seconds = if number.unsigned_abs() > 1_000_000_000_000 { number / 1000 } else { number };
    // Before 2000, it is no time of a parcel.
    (seconds > 946_684_800).then(|| Instant::from_second(seconds)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_in_every_spelling() {
        for text in ["-04:00", "-0400", "-04.00", "-4", "-04"] {
            assert_eq!(parse_offset(text).unwrap().seconds(), -4 * 3600, "{text}");
        }
        assert_eq!(parse_offset("+05:30").unwrap().seconds(), 19_800);
        assert_eq!(parse_offset("Z").unwrap().seconds(), 0);
        for text in ["", "x", "+25:00", "+-1", "é1"] {
            assert_eq!(parse_offset(text), None, "{text}");
        }
    }

    #[test]
    fn a_wall_time_loses_its_false_z() {
        assert_eq!(wall("2026-09-03T09:24:22Z").unwrap().to_string(), "2026-09-03T09:24:22");
        assert_eq!(wall("2026-09-03T09:24:22-04:00").unwrap().to_string(), "2026-09-03T09:24:22");
        assert_eq!(wall("soon"), None);
    }

    #[test]
    fn a_local_field_keeps_its_offset_and_loses_its_z() {
        let read = |text: &str| local_field(text).unwrap();
        assert_eq!(read("2026-09-03T09:24:22-04:00").offset_seconds, Some(-4 * 3600));
        for text in
            ["2026-09-03T09:24:22Z", "2026-09-03T09:24:22.000Z", "2026-09-03 09:24:22", "2026-09-03T09:24:22+00:00"]
        {
            let when = read(text);
            assert_eq!((when.at, when.local.unwrap().to_string().as_str()), (None, "2026-09-03T09:24:22"), "{text}");
        }
        assert_eq!(local_field("soon"), None);
    }

    #[test]
    fn windows_of_days_and_of_times() {
        let day = |text: &str| Estimate::parse(text);
        let days = window(None, day("2026-11-23"), day("2026-11-25")).unwrap();
        assert_eq!(days.date.unwrap().to_string(), "2026-11-23");
        assert_eq!(days.latest.unwrap().local.unwrap().date().to_string(), "2026-11-25");
        let hours = window(day("2026-11-23"), day("2026-11-23T09:00:00"), day("2026-11-23T12:00:00")).unwrap();
        assert_eq!(hours.earliest.unwrap().local.unwrap().to_string(), "2026-11-23T09:00:00");
        assert_eq!(window(None, day("2026-11-23"), day("2026-11-23")), day("2026-11-23"));
        assert_eq!(window(None, None, day("2026-11-23")), day("2026-11-23"));
        assert_eq!(window(None, None, None), None);
    }

    #[test]
    fn moment_and_wall_agree_or_the_moment_stays() {
        let at = Instant::from_timestamp("2024-11-22T18:58:40Z".parse().unwrap());
        let usps = moment_and_wall(at, "2024-11-22T13:58:00".parse().unwrap());
        assert_eq!((usps.at, usps.offset_seconds), (Some(at), Some(-5 * 3600)));
        let wrong = moment_and_wall(at, "2024-11-20T13:58:00".parse().unwrap());
        assert_eq!((wrong.at, wrong.local), (Some(at), None));
    }

    #[test]
    fn compact_dates_and_times() {
        assert_eq!(compact_date("20240423").unwrap().to_string(), "2024-04-23");
        assert_eq!(compact_date("20241323"), None);
        assert_eq!(compact_time("091519").unwrap().to_string(), "09:15:19");
        assert_eq!(compact_time("0915").unwrap().to_string(), "09:15:00");
        assert_eq!(compact_time("74700").unwrap().to_string(), "07:47:00");
        assert_eq!(compact_time("9h15"), None);
    }

    #[test]
    fn a_window_is_named_by_its_first_day() {
        let between = |from: &str, to: &str| window(None, Estimate::parse(from), Estimate::parse(to)).unwrap();
        let day = between("2026-11-24T10:00:00+01:00", "2026-11-24T14:00:00+01:00");
        assert_eq!(day.date.unwrap().to_string(), "2026-11-24");
        assert_eq!(day.earliest.unwrap().local.unwrap().to_string(), "2026-11-24T10:00:00");
        assert_eq!(day.latest.unwrap().local.unwrap().to_string(), "2026-11-24T14:00:00");
        let days = between("2026-11-24", "2026-11-26T00:00:00");
        assert_eq!(days.date.unwrap().to_string(), "2026-11-24");
        assert_eq!(days.latest.unwrap().local.unwrap().to_string(), "2026-11-26T00:00:00");
        let same = between("2026-11-24", "2026-11-24");
        assert_eq!(same, Estimate::on("2026-11-24".parse().unwrap()));
    }

    #[test]
    fn unix_times_in_seconds_and_milliseconds() {
        assert_eq!(unix(1_525_271_885), unix(1_525_271_885_993));
        assert_eq!(unix(123), None);
    }
}
