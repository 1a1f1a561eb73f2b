//! Moments as a tool shows them: how long ago, and exactly when for who wants to know.

use std::fmt;

use jiff::SignedDuration;
use jiff::tz::TimeZone;

use crate::db::Instant;

/// A moment: `3 minutes ago`, with the exact time on the merchant's clock for hovering and for screen readers.
#[derive(Clone, Debug)]
pub struct When {
    iso: String,
    exact: String,
    told: String,
}

impl When {
    /// A moment as seen now, on a clock.
    pub fn new(at: Instant, now: Instant, zone: &TimeZone) -> Self {
        let local = at.timestamp().to_zoned(zone.clone());
        Self {
            iso: at.to_string(),
            exact: local.strftime("%A, %-d %B %Y, %H:%M:%S %Z").to_string(),
            told: told(at, now, zone),
        }
    }

    /// The same with the clock's own words: `22 Nov 2026, 14:51`.
    pub fn exactly(at: Instant, zone: &TimeZone) -> Self {
        let local = at.timestamp().to_zoned(zone.clone());
        Self {
            iso: at.to_string(),
            exact: local.strftime("%A, %-d %B %Y, %H:%M:%S %Z").to_string(),
            told: local.strftime("%-d %b %Y, %H:%M").to_string(),
        }
    }

    /// What is read.
    pub fn told(&self) -> &str {
        &self.told
    }
}

fn told(at: Instant, now: Instant, zone: &TimeZone) -> String {
    let ago = now.since(at);
    let ahead = ago < SignedDuration::ZERO;
    let seconds = ago.as_secs().unsigned_abs();
    let some = |count: u64, unit: &str| {
        let plural = if count == 1 { "" } else { "s" };
        if ahead { format!("in {count} {unit}{plural}") } else { format!("{count} {unit}{plural} ago") }
    };
    match seconds {
        0..45 => "just now".into(),
        45..5400 => some(seconds.div_ceil(60).max(1), "minute"),
        5400..79_200 => some((seconds + 1800) / 3600, "hour"),
        79_200..561_600 => some((seconds + 43_200) / 86_400, "day"),
        _ => {
            let (local, today) = (at.timestamp().to_zoned(zone.clone()), now.timestamp().to_zoned(zone.clone()));
            let form = if local.year() == today.year() { "%-d %b" } else { "%-d %b %Y" };
            local.strftime(form).to_string()
        }
    }
}

/// A whole `<time>`. Everything in it is made of digits and names of months.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, r#"<time datetime="{}" title="{}">{}</time>"#, self.iso, self.exact, self.told)
    }
}

impl askama::filters::HtmlSafe for When {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_people_say() {
        let instant = |text: &str| Instant::from_timestamp(text.parse().unwrap());
        let now = instant("2026-11-22T12:00:00Z");
        let zone = TimeZone::UTC;
        for (at, said) in [
            ("2026-11-22T11:59:30Z", "just now"),
            ("2026-11-22T11:59:00Z", "1 minute ago"),
            ("2026-11-22T11:10:00Z", "50 minutes ago"),
            ("2026-11-22T09:40:00Z", "2 hours ago"),
            ("2026-11-21T12:00:00Z", "1 day ago"),
            ("2026-11-25T12:00:00Z", "in 3 days"),
            ("2026-10-01T12:00:00Z", "1 Oct"),
            ("2025-10-01T12:00:00Z", "1 Oct 2025"),
        ] {
            assert_eq!(When::new(instant(at), now, &zone).told(), said);
        }
        let shown = When::new(instant("2026-11-22T11:10:00Z"), now, &zone).to_string();
        assert!(shown.contains("Sunday, 22 November 2026, 11:10:00 UTC"), "{shown}");
    }
}
