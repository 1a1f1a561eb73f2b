//! Calendars as programs read them (RFC 5545, with the name and the pace of RFC 7986).
//!
//! Written here because the crates for it bring a second library of dates along; reading is nobody's task.

use std::fmt::{self, Write as _};

use jiff::civil::{Date, DateTime};

use crate::db::Instant;

/// How often a calendar program should look again. Programs take it as a hint: some come once a day.
const REFRESH: &str = "PT1H";

/// The longest line, in octets, without its end.
const LINE: usize = 75;

/// A calendar that can be subscribed to.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// What calendar programs call it.
    pub name: String,
    /// Language of all texts.
    pub language: String,
    /// What is in it.
    pub events: Vec<Event>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its identity for ever, whatever becomes of it.
    pub uid: String,
    /// Which revision of it this is.
    pub sequence: i32,
    /// When this revision was made.
    pub stamped: Instant,
    /// When anything about it was last changed.
    pub modified: Instant,
    /// When it is.
    pub span: Span,
    /// One line.
    pub summary: String,
    /// More.
    pub description: String,
    /// Where one has to go.
    pub location: Option<String>,
    /// Whether it reminds in the evening before.
    pub reminds: bool,
    /// Where more can be read.
    pub url: String,
    /// How sure it is.
    pub status: Status,
}

/// When an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Whole days, the last one included.
    Days(Date, Date),
    /// Moments, the same everywhere. Without an end it is a point.
    Moments(Instant, Option<Instant>),
    /// Times on the wall, wherever the reader is: the zone is not known.
    Walls(DateTime, Option<DateTime>),
}

/// How sure an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It may move.
    Tentative,
    /// As good as told.
    Confirmed,
    /// It will not happen.
    Cancelled,
}

impl Status {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = escaped(&self.name);
        line(f, "BEGIN:VCALENDAR")?;
        line(f, "VERSION:2.0")?;
        line(f, "PRODID:-//Doorstep//Order tracking//EN")?;
        line(f, "CALSCALE:GREGORIAN")?;
        line(f, &format!("NAME:{name}"))?;
        line(f, &format!("X-WR-CALNAME:{name}"))?;
        line(f, &format!("REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}"))?;
        line(f, &format!("X-PUBLISHED-TTL:{REFRESH}"))?;
        if self.events.is_empty() {
            // A calendar must hold something, and there may be nothing to tell yet.
            for text in [
                "BEGIN:VTIMEZONE",
                "TZID:UTC",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0000",
                "TZOFFSETTO:+0000",
                "END:STANDARD",
                "END:VTIMEZONE",
            ] {
                line(f, text)?;
            }
        }
        for event in &self.events {
            event.write(f, &self.language)?;
        }
        line(f, "END:VCALENDAR")
    }
}

impl Event {
    fn write(&self, f: &mut fmt::Formatter<'_>, language: &str) -> fmt::Result {
        line(f, "BEGIN:VEVENT")?;
        line(f, &format!("UID:{}", escaped(&self.uid)))?;
        line(f, &format!("DTSTAMP:{}", moment(self.stamped)))?;
        line(f, &format!("LAST-MODIFIED:{}", moment(self.modified)))?;
        line(f, &format!("SEQUENCE:{}", self.sequence))?;
        let (start, end) = match self.span {
            Span::Days(first, last) => {
                let day = |date: Date| format!(";VALUE=DATE:{}", date.strftime("%Y%m%d"));
                // The end is the first day that is not part of it.
                (day(first), last.max(first).tomorrow().ok().map(day))
            }
            Span::Moments(from, to) => {
                (format!(":{}", moment(from)), to.filter(|to| *to > from).map(|to| format!(":{}", moment(to))))
            }
            Span::Walls(from, to) => {
                let wall = |at: DateTime| format!(":{}", at.strftime("%Y%m%dT%H%M%S"));
                (wall(from), to.filter(|to| *to > from).map(wall))
            }
        };
        line(f, &format!("DTSTART{start}"))?;
        if let Some(end) = end {
            line(f, &format!("DTEND{end}"))?;
        }
        line(f, &format!("SUMMARY;LANGUAGE={language}:{}", escaped(&self.summary)))?;
        line(f, &format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(&self.description)))?;
        if let Some(location) = &self.location {
            line(f, &format!("LOCATION:{}", escaped(location)))?;
        }
        line(f, &format!("URL:{}", self.url.replace(char::is_control, "")))?;
        line(f, &format!("STATUS:{}", self.status.as_str()))?;
        // Waiting for a parcel keeps nobody from a meeting.
        line(f, "TRANSP:TRANSPARENT")?;
        if self.reminds {
            line(f, "BEGIN:VALARM")?;
            line(f, "ACTION:DISPLAY")?;
            line(f, &format!("DESCRIPTION:{}", escaped(&self.summary)))?;
            line(f, "TRIGGER:-PT6H")?;
            line(f, "END:VALARM")?;
        }
        line(f, "END:VEVENT")
    }
}

fn moment(at: Instant) -> impl fmt::Display {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text as a property's value.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// One content line, folded: no piece is longer than [`LINE`], and no character is cut.
fn line(f: &mut fmt::Formatter<'_>, content: &str) -> fmt::Result {
    let mut width = 0;
    for c in content.chars() {
        if width + c.len_utf8() > LINE {
            f.write_str("\r\n ")?;
            width = 1;
        }
        f.write_char(c)?;
        width += c.len_utf8();
    }
    f.write_str("\r\n")
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, datetime};
    use proptest::prelude::*;

    use super::*;

    fn event() -> Event {
        let at = Instant::from_timestamp("2026-11-21T12:00:00.5Z".parse().unwrap());
        Event {
            uid: "1".into(),
            sequence: 3,
            stamped: at,
            modified: at,
            span: Span::Days(date(2026, 11, 24), date(2026, 11, 24)),
            summary: "Parcel".into(),
            description: String::new(),
            location: None,
            reminds: false,
            url: "https://track.example.com/track".into(),
            status: Status::Confirmed,
        }
    }

    fn written(event: Event) -> String {
        Calendar { name: "Shop".into(), language: "en".into(), events: vec![event] }.to_string()
    }

    /// What a reader makes of it, by the rules of the RFC: unfolded lines.
    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").replace("\r\n\t", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    fn value(text: &str, name: &str) -> String {
        let all = unfolded(text);
        let found = all.iter().find_map(|line| {
            let rest = line.strip_prefix(name)?;
            rest.starts_with([':', ';']).then(|| rest.split_once(':').unwrap().1.to_owned())
        });
        found.unwrap_or_else(|| panic!("no {name} in {all:?}"))
    }

    /// As section 3.3.11 says.
    fn unescaped(text: &str) -> String {
        let mut out = String::new();
        let mut rest = text.chars();
        while let Some(c) = rest.next() {
            match (c, c == '\\') {
                (_, true) => match rest.next().unwrap() {
                    'n' | 'N' => out.push('\n'),
                    other => out.push(other),
                },
                (c, false) => out.push(c),
            }
        }
        out
    }

    #[test]
    fn days_end_on_the_day_after() {
        let text = written(event());
        assert!(text.contains("DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n"), "{text}");
        assert!(text.contains("DTSTAMP:20261121T120000Z\r\n"), "{text}");
        let new_year = Span::Days(date(2026, 12, 30), date(2026, 12, 31));
        assert!(written(Event { span: new_year, ..event() }).contains("DTEND;VALUE=DATE:20270101\r\n"));
    }

    #[test]
    fn times_are_of_one_kind() {
        let from = Instant::from_timestamp("2026-11-24T08:00:00Z".parse().unwrap());
        let text = written(Event {
            span: Span::Moments(from, Some(from.plus(jiff::SignedDuration::from_hours(4)))),
            ..event()
        });
        assert!(text.contains("DTSTART:20261124T080000Z\r\nDTEND:20261124T120000Z\r\n"), "{text}");
        let nine = datetime(2026, 11, 24, 9, 0, 0, 0);
        let text = written(Event { span: Span::Walls(nine, None), ..event() });
        assert!(text.contains("DTSTART:20261124T090000\r\nSUMMARY"), "{text}");
    }

    #[test]
    fn nothing_to_tell_is_still_a_calendar() {
        let text = Calendar { name: "Shop".into(), language: "en".into(), events: vec![] }.to_string();
        assert!(text.contains("BEGIN:VTIMEZONE") && !text.contains("VEVENT"));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_too_long(summary in "\\PC{0,200}", description in "[\\PC\n\t]{0,300}") {
            let text = written(Event { summary: summary.clone(), description: description.clone(), ..event() });
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= 75, "{} octets", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            prop_assert_eq!(unescaped(&value(&text, "SUMMARY")), summary);
            prop_assert_eq!(unescaped(&value(&text, "DESCRIPTION")), description.replace('\t', " "));
            // Whatever stands in a text, it makes no line of its own.
            prop_assert_eq!(unfolded(&text).len(), unfolded(&written(event())).len());
        }
    }
}
