//! The promise by rule: from when it was ordered to the days on which it should arrive, step by step.
//!
//! ```text
//! ordered ─ before the cut-off? ─ working days of packing ─ handed over ─ days with the carrier ─ arrives
//!           └ clocks and holidays of the place that sends ────────────┘ └ those of the destination ────┘
//! ```
//!
//! Pure, and explained: every step says from which day to which it led, which days did not count and why.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::holidays::Holidays;
use crate::opening_hours::DAYS;

/// No way takes longer: rules whose days never come say nothing, and do not search for ever.
const FARTHEST: usize = 400;

/// From so many days to so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Span {
    /// If all goes well.
    pub least: u16,
    /// If it does not, but nothing is wrong.
    pub most: u16,
}

/// Days of a week on which somebody works, as [`DAYS`] names them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weekdays(pub Vec<String>);

impl Default for Weekdays {
    fn default() -> Self {
        Self(DAYS.iter().take(5).map(|(name, _)| (*name).to_owned()).collect())
    }
}

impl Weekdays {
    fn has(&self, date: Date) -> bool {
        DAYS.iter().any(|(name, day)| *day == date.weekday() && self.0.iter().any(|has| has == name))
    }
}

/// Days on which nothing is sent, or nothing is brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Why, as the merchant says it: "stocktaking".
    #[serde(default)]
    pub why: String,
}

/// A place that sends: a warehouse, a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Site {
    /// As orders name it; the first site is that of orders which name none.
    pub name: String,
    /// IANA time zone of its clocks.
    pub time_zone: String,
    /// ISO 3166-1, for its holidays.
    pub country: String,
    /// ISO 3166-2, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Whoever orders until then is packed for on the same day.
    #[serde(with = "hour")]
    pub cut_off: Time,
    /// Days on which it works.
    pub works: Weekdays,
    /// Whether it works on public holidays.
    pub on_holidays: bool,
    /// Working days of packing. None: it leaves on the day itself.
    pub handling: Span,
    /// When it does not work beside that.
    pub closed: Vec<Closed>,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            name: String::new(),
            time_zone: "UTC".into(),
            country: String::new(),
            region: None,
            cut_off: jiff::civil::time(14, 0, 0, 0),
            works: Weekdays::default(),
            on_holidays: false,
            handling: Span { least: 0, most: 1 },
            closed: Vec::new(),
        }
    }
}

/// Things that take longer to pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Product {
    /// SKUs; one with `*` at its end means all that begin so.
    pub skus: Vec<String>,
    /// Working days in place of the site's own.
    pub handling: Span,
}

/// How long a carrier takes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    /// Carrier, if only that one is meant; without case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// Service, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Site, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// Countries it goes to, each with a part or the beginning of a postal code where only that is meant: `DE`, `US-AK`, `GB BT`. None:
    /// everywhere.
    pub to: Vec<String>,
    /// Days.
    pub days: Span,
    /// Whether all days count. If not, those on which it delivers.
    pub calendar_days: bool,
    /// Days on which it delivers.
    pub delivers: Weekdays,
    /// Whether it delivers on public holidays.
    pub on_holidays: bool,
    /// When it does not deliver beside that.
    pub closed: Vec<Closed>,
}

/// A merchant's rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Places that send.
    pub sites: Vec<Site>,
    /// Things that take longer.
    pub products: Vec<Product>,
    /// What carriers take; the line that says most about a parcel counts, the first of several.
    pub services: Vec<Service>,
}

/// What is sent, to where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The site, if the order names one.
    pub site: Option<&'a str>,
    /// What is in it.
    pub skus: Vec<&'a str>,
    /// Carrier, if it is known.
    pub carrier: Option<&'a str>,
    /// Service, if it is known.
    pub service: Option<&'a str>,
    /// Country as a code.
    pub country: &'a str,
    /// Part of it, as a code.
    pub region: Option<&'a str>,
    /// Postal code.
    pub postcode: Option<&'a str>,
    /// The destination's clocks.
    pub time_zone: Option<TimeZone>,
}

/// Which days did not count, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skipped {
    /// Nobody works on this day of the week.
    Weekday(Date),
    /// A public holiday.
    Holiday(Date),
    /// Closed, and why.
    Closed(Date, String),
}

/// One step of the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What it is.
    pub kind: StepKind,
    /// The earliest day it leads to.
    pub least: Date,
    /// The latest.
    pub most: Date,
    /// Days on the way to the latest that did not count.
    pub skipped: Vec<Skipped>,
}

/// What a step of the way is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The day from which packing counts.
    Ordered {
        /// On the site's clocks.
        at: jiff::civil::DateTime,
        /// Whether it came after the cut-off.
        is_late: bool,
    },
    /// Packed and handed over.
    Packed(Span),
    /// With the carrier.
    Carried(Span),
}

/// The days, and how they came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByRule {
    /// First day.
    pub earliest: Date,
    /// Last day.
    pub latest: Date,
    /// From the order to the last.
    pub steps: Vec<Step>,
}

/// Why the rules say nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Silent {
    /// There is no place that sends.
    #[error("no place is known that sends: add a warehouse or a store")]
    NoSite,
    /// The zone is unknown.
    #[error("{0} is no time zone; Europe/Berlin is one")]
    NoZone(String),
    /// No line says how long carriers take to there.
    #[error("no line says how long carriers take to {0}")]
    NoService(String),
    /// The days never come.
    #[error("within {FARTHEST} days there are not enough on which anybody works")]
    Never,
}

impl Rules {
    /// When something that was ordered at a moment should arrive.
    ///
    /// # Errors
    /// Why nothing can be said.
    pub fn promise(&self, ordered: Timestamp, asked: &Asked<'_>, holidays: &Holidays) -> Result<ByRule, Silent> {
        let named = self.sites.iter().find(|site| asked.site.is_some_and(|name| name == site.name));
        let site = named.or(self.sites.first()).ok_or(Silent::NoSite)?;
        let service = self.service(site, asked).ok_or_else(|| Silent::NoService(asked.country.to_owned()))?;
        let zone = TimeZone::get(&site.time_zone).map_err(|_| Silent::NoZone(site.time_zone.clone()))?;
        let at_site = zone.to_datetime(ordered);
        let site_days = Calendar {
            days: Some(&site.works),
            holidays: (!site.on_holidays).then(|| holidays.at(&site.country, site.region.as_deref())),
            closed: &site.closed,
        };
        let site_works = |date| site_days.skips(date).is_none();
        // A cut-off is one of a day on which somebody packs.
        let is_late = at_site.time() > site.cut_off && site_works(at_site.date());
        let from = if is_late { at_site.date().tomorrow().map_err(|_| Silent::Never)? } else { at_site.date() };
        let (begins, skipped) = site_days.on_or_after(from)?;
        let mut steps =
            vec![Step { kind: StepKind::Ordered { at: at_site, is_late }, least: begins, most: begins, skipped }];
        let handling = self.handling(site, &asked.skus);
        let (least, _) = site_days.after(begins, handling.least)?;
        let (most, skipped) = site_days.after(begins, handling.most)?;
        steps.push(Step { kind: StepKind::Packed(handling), least, most, skipped });
        // It leaves at the end of the site's day; which day that is at the destination, its clocks say.
        let there = asked.time_zone.as_ref().unwrap_or(&zone);
        let leaves =
            |date: Date| date.at(23, 0, 0, 0).to_zoned(zone.clone()).map(|at| there.to_datetime(at.timestamp()).date());
        let (least, most) = (leaves(least).unwrap_or(least), leaves(most).unwrap_or(most));
        let delivers = Calendar {
            days: Some(&service.delivers),
            holidays: (!service.on_holidays).then(|| holidays.at(asked.country, asked.region)),
            closed: &service.closed,
        };
        let counted =
            if service.calendar_days { Calendar { days: None, holidays: None, closed: &[] } } else { delivers };
        let arrives = |from: Date, days: u16| -> Result<(Date, Vec<Skipped>), Silent> {
            let (date, mut skipped) = counted.after(from, days)?;
            let (date, more) = delivers.on_or_after(date)?;
            skipped.extend(more);
            Ok((date, skipped))
        };
        let ((earliest, _), (latest, skipped)) =
            (arrives(least, service.days.least)?, arrives(most, service.days.most)?);
        steps.push(Step { kind: StepKind::Carried(service.days), least: earliest, most: latest, skipped });
        Ok(ByRule { earliest, latest: latest.max(earliest), steps })
    }

    /// Working days of packing: those of what takes longest.
    fn handling(&self, site: &Site, skus: &[&str]) -> Span {
        let fits = |rule: &&Product, sku: &str| {
            rule.skus.iter().any(|pattern| match pattern.strip_suffix('*') {
                Some(beginning) => sku.to_lowercase().starts_with(&beginning.to_lowercase()),
                None => sku.eq_ignore_ascii_case(pattern),
            })
        };
        let of =
            |sku: &&str| self.products.iter().find(|rule| fits(rule, sku)).map_or(site.handling, |rule| rule.handling);
        skus.iter()
            .map(of)
            .reduce(|one, other| Span { least: one.least.max(other.least), most: one.most.max(other.most) })
            .unwrap_or(site.handling)
    }

    /// The line that says most about a parcel.
    fn service(&self, site: &Site, asked: &Asked<'_>) -> Option<&Service> {
        let mut best: Option<(usize, &Service)> = None;
        for line in &self.services {
            if let Some(says) = line.fits(site, asked)
                && best.is_none_or(|(most, _)| says > most)
            {
                best = Some((says, line));
            }
        }
        best.map(|(_, line)| line)
    }
}

impl Service {
    /// How much it says about a parcel; none if it is about others.
    fn fits(&self, site: &Site, asked: &Asked<'_>) -> Option<usize> {
        let same = |wanted: &Option<String>, is: Option<&str>| match wanted {
            None => Some(0),
            Some(wanted) => is.is_some_and(|is| is.eq_ignore_ascii_case(wanted)).then_some(1),
        };
        let place = if self.to.is_empty() { Some(0) } else { self.to.iter().filter_map(|to| goes_to(to, asked)).max() };
        // A service of a carrier says more than a place, a place more than a carrier.
        Some(
            8 * same(&self.service, asked.service)?
                + 2 * place?
                + same(&self.carrier, asked.carrier)?
                + 16 * same(&self.site, Some(&site.name))?,
        )
    }
}

/// Whether something goes to a place as lines name it, and how closely that is named: `DE`, `US-AK`, `GB BT`.
fn goes_to(to: &str, asked: &Asked<'_>) -> Option<usize> {
    let key = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase();
    let (place, postcode) = to.trim().split_once(' ').map_or((to.trim(), None), |(place, code)| (place, Some(code)));
    let (country, region) = place.split_once('-').map_or((place, None), |(country, region)| (country, Some(region)));
    if !country.eq_ignore_ascii_case(asked.country) {
        return None;
    }
    let region = match region {
        None => 0,
        Some(region) => asked.region.is_some_and(|is| key(is) == key(region) || key(is) == key(place)).then_some(1)?,
    };
    let postcode = match postcode {
        None => 0,
        Some(code) => asked.postcode.is_some_and(|is| key(is).starts_with(&key(code))).then_some(1)?,
    };
    Some(1 + region + postcode)
}

/// Which days count.
#[derive(Clone, Copy)]
struct Calendar<'a> {
    /// All, if none are named.
    days: Option<&'a Weekdays>,
    /// As days since 1970-01-01.
    holidays: Option<&'a [i32]>,
    closed: &'a [Closed],
}

impl Calendar<'_> {
    fn skips(&self, date: Date) -> Option<Skipped> {
        let closed = self.closed.iter().find(|closed| (closed.from..=closed.to).contains(&date));
        if let Some(closed) = closed {
            return Some(Skipped::Closed(date, closed.why.clone()));
        }
        if self.days.is_some_and(|days| !days.has(date)) {
            return Some(Skipped::Weekday(date));
        }
        let day = super::holidays::days_since_epoch(date);
        self.holidays.is_some_and(|days| days.binary_search(&day).is_ok()).then_some(Skipped::Holiday(date))
    }

    /// The first day from one on that counts.
    fn on_or_after(&self, from: Date) -> Result<(Date, Vec<Skipped>), Silent> {
        let (mut date, mut skipped) = (from, Vec::new());
        while let Some(skip) = self.skips(date) {
            if skipped.len() >= FARTHEST {
                return Err(Silent::Never);
            }
            skipped.push(skip);
            date = date.tomorrow().map_err(|_| Silent::Never)?;
        }
        Ok((date, skipped))
    }

    /// So many days that count after one.
    fn after(&self, from: Date, days: u16) -> Result<(Date, Vec<Skipped>), Silent> {
        let (mut date, mut skipped) = (from, Vec::new());
        for _ in 0..days {
            let (next, more) = self.on_or_after(date.tomorrow().map_err(|_| Silent::Never)?)?;
            skipped.extend(more);
            date = next;
        }
        Ok((date, skipped))
    }
}

/// `14:30`, as people write it.
mod hour {
    use jiff::civil::Time;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(time: &Time, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&time.strftime("%H:%M").to_string())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
        let text = String::deserialize(deserializer)?;
        Time::strptime("%H:%M", &text)
            .map_err(|_| serde::de::Error::custom(format!("{text:?} is no hour; write 14:30")))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn rules() -> Rules {
        Rules {
            sites: vec![Site {
                name: "Hamburg".into(),
                time_zone: "Europe/Berlin".into(),
                country: "DE".into(),
                region: Some("HH".into()),
                closed: vec![Closed { from: date(2026, 8, 10), to: date(2026, 8, 12), why: "stocktaking".into() }],
                ..Site::default()
            }],
            products: vec![Product { skus: vec!["SOFA-*".into()], handling: Span { least: 5, most: 8 } }],
            services: vec![
                Service { to: vec!["DE".into()], days: Span { least: 1, most: 2 }, ..Service::default() },
                Service {
                    service: Some("express".into()),
                    to: vec!["DE".into()],
                    days: Span { least: 1, most: 1 },
                    delivers: Weekdays(["mon", "tue", "wed", "thu", "fri", "sat"].map(str::to_owned).to_vec()),
                    ..Service::default()
                },
                Service { to: vec!["DE 25845".into()], days: Span { least: 3, most: 4 }, ..Service::default() },
                Service {
                    to: vec!["US".into()],
                    days: Span { least: 6, most: 10 },
                    calendar_days: true,
                    ..Service::default()
                },
                Service {
                    to: vec!["US-AK".into()],
                    days: Span { least: 10, most: 14 },
                    calendar_days: true,
                    ..Service::default()
                },
                Service { to: vec!["NZ".into()], days: Span { least: 3, most: 5 }, ..Service::default() },
            ],
        }
    }

    fn to(country: &'static str) -> Asked<'static> {
        Asked { country, ..Asked::default() }
    }

    fn days(ordered: &str, asked: &Asked<'_>) -> (String, String) {
        let promise = rules().promise(ordered.parse().unwrap(), asked, Holidays::bundled()).unwrap();
        assert_eq!(promise.steps.len(), 3);
        (promise.earliest.to_string(), promise.latest.to_string())
    }

    #[test]
    fn table() {
        let express = Asked { service: Some("Express"), ..to("DE") };
        let pellworm = Asked { postcode: Some("25845"), ..to("DE") };
        let bavaria = Asked { region: Some("BY"), ..to("DE") };
        let alaska = Asked { region: Some("AK"), ..to("US") };
        let sofa = Asked { skus: vec!["sofa-3-blue", "MUG"], ..to("DE") };
        for (ordered, asked, earliest, latest, why) in [
            // A Monday in March; the clocks of Berlin are an hour ahead of UTC, in summer two.
            ("2026-03-02T09:00:00Z", &to("DE"), "2026-03-03", "2026-03-05", "packed today or tomorrow, one day or two"),
            ("2026-03-02T13:00:00Z", &to("DE"), "2026-03-03", "2026-03-05", "on the stroke of 14:00"),
            ("2026-03-02T13:00:01Z", &to("DE"), "2026-03-04", "2026-03-06", "a second after the cut-off"),
            ("2026-07-06T12:30:00Z", &to("DE"), "2026-07-08", "2026-07-10", "14:30 in summer"),
            ("2026-03-06T12:00:00Z", &to("DE"), "2026-03-09", "2026-03-11", "Friday: tomorrow is Saturday"),
            (
                "2026-03-07T20:00:00Z",
                &to("DE"),
                "2026-03-10",
                "2026-03-12",
                "Saturday evening is before Monday's cut-off",
            ),
            ("2026-03-06T12:00:00Z", &express, "2026-03-07", "2026-03-10", "express comes on Saturdays"),
            ("2026-03-02T09:00:00Z", &pellworm, "2026-03-05", "2026-03-09", "an island is named by its postal code"),
            ("2026-04-02T09:00:00Z", &to("DE"), "2026-04-07", "2026-04-09", "Easter at both ends"),
            ("2027-01-05T09:00:00Z", &bavaria, "2027-01-07", "2027-01-08", "Epiphany is a holiday there, not here"),
            ("2027-01-05T09:00:00Z", &to("DE"), "2027-01-06", "2027-01-08", "and not in the rest of the country"),
            ("2026-08-10T09:00:00Z", &to("DE"), "2026-08-14", "2026-08-18", "stocktaking until Wednesday"),
            ("2026-03-02T09:00:00Z", &sofa, "2026-03-10", "2026-03-16", "what takes longest counts"),
            ("2026-06-01T09:00:00Z", &to("US"), "2026-06-08", "2026-06-12", "all days count, and on Sunday none comes"),
            ("2026-06-01T09:00:00Z", &alaska, "2026-06-11", "2026-06-16", "a part says more than its country"),
        ] {
            assert_eq!(days(ordered, asked), (earliest.to_owned(), latest.to_owned()), "{ordered}: {why}");
        }
    }

    #[test]
    fn days_are_those_of_each_end() {
        let zone = |name| Some(TimeZone::get(name).unwrap());
        let auckland = Asked { time_zone: zone("Pacific/Auckland"), ..to("NZ") };
        // It leaves Hamburg at the end of Monday, which is Tuesday there: three working days are Friday.
        assert_eq!(days("2026-03-02T09:00:00Z", &auckland), ("2026-03-06".into(), "2026-03-11".into()));
        // On the days on which clocks change, at both ends.
        for ordered in ["2026-03-28T23:30:00Z", "2026-03-29T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]
        {
            let (earliest, latest) = days(ordered, &auckland);
            assert!(earliest < latest, "{ordered} {earliest} {latest}");
        }
    }

    #[test]
    fn every_step_says_what_did_not_count() {
        let ordered = "2026-04-02T15:00:00Z".parse().unwrap();
        let promise = rules().promise(ordered, &to("DE"), Holidays::bundled()).unwrap();
        let [ordered, packed, carried] = promise.steps.as_slice() else { panic!("{promise:?}") };
        assert_eq!(ordered.kind, StepKind::Ordered { at: date(2026, 4, 2).at(17, 0, 0, 0), is_late: true });
        let easter = [
            Skipped::Holiday(date(2026, 4, 3)),
            Skipped::Weekday(date(2026, 4, 4)),
            Skipped::Weekday(date(2026, 4, 5)),
            Skipped::Holiday(date(2026, 4, 6)),
        ];
        assert_eq!(ordered.skipped, easter);
        assert_eq!((ordered.most, packed.least, packed.most), (date(2026, 4, 7), date(2026, 4, 7), date(2026, 4, 8)));
        assert_eq!((carried.least, carried.most), (date(2026, 4, 8), date(2026, 4, 10)));
        let august = rules().promise("2026-08-10T09:00:00Z".parse().unwrap(), &to("DE"), Holidays::bundled()).unwrap();
        assert_eq!(august.steps[0].skipped[0], Skipped::Closed(date(2026, 8, 10), "stocktaking".into()));
    }

    #[test]
    fn what_cannot_be_said_is_said_to_be_so() {
        let now = "2026-03-02T09:00:00Z".parse().unwrap();
        let refused = |rules: Rules, asked: Asked<'_>| rules.promise(now, &asked, Holidays::bundled()).unwrap_err();
        assert_eq!(refused(Rules::default(), to("DE")), Silent::NoSite);
        assert_eq!(refused(rules(), to("FR")), Silent::NoService("FR".into()));
        let mut idle = rules();
        idle.sites[0].works = Weekdays(Vec::new());
        assert_eq!(refused(idle, to("DE")), Silent::Never);
        let mut lost = rules();
        lost.sites[0].time_zone = "Mars/Olympus".into();
        assert!(refused(lost, to("DE")).to_string().contains("Europe/Berlin is one"));
    }

    #[test]
    fn rules_are_kept_as_people_would_write_them() {
        let kept = serde_json::to_value(rules()).unwrap();
        assert_eq!(kept["sites"][0]["cut_off"], "14:00");
        assert_eq!(serde_json::from_value::<Rules>(kept).unwrap(), rules());
        let few: Rules = serde_json::from_str(r#"{"sites": [{"name": "A", "cut_off": "9:30"}]}"#).unwrap();
        assert_eq!(few.sites[0].works, Weekdays::default());
        assert!(serde_json::from_str::<Rules>(r#"{"sites": [{"cut_off": "noon"}]}"#).is_err());
    }

    proptest! {
        #[test]
        fn never_before_the_order_and_in_order(
            seconds in 1_700_000_000..2_000_000_000_i64,
            least in 0..10_u16,
            more in 0..10_u16,
            calendar_days: bool,
            there in prop::sample::select(vec!["Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin", "Pacific/Kiritimati"]),
        ) {
            let mut rules = rules();
            rules.services = vec![Service { days: Span { least, most: least + more }, calendar_days, ..Service::default() }];
            let ordered = Timestamp::from_second(seconds).unwrap();
            let zone = TimeZone::get(there).unwrap();
            let asked = Asked { time_zone: Some(zone.clone()), ..to("NZ") };
            let promise = rules.promise(ordered, &asked, Holidays::bundled()).unwrap();
            prop_assert!(promise.earliest <= promise.latest);
            prop_assert!(promise.earliest >= zone.to_datetime(ordered).date());
            for step in &promise.steps {
                prop_assert!(step.least <= step.most);
            }
            // An hour later it is never promised earlier.
            let later = rules.promise(ordered + jiff::SignedDuration::from_hours(1), &asked, Holidays::bundled()).unwrap();
            prop_assert!(later.earliest >= promise.earliest && later.latest >= promise.latest);
        }
    }
}
