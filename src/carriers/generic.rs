//! The generic endpoint: whoever has no sender of its own here can push a tracking update as a Standard Webhook.
//!
//! Signed by the Standard Webhooks scheme (`webhook-id`, `webhook-timestamp`, `webhook-signature`; Svix's names too).
//! The body, all but `tracking_number` and `status` optional:
//!
//! ```json
//! {
//!   "type": "tracking.updated",
//!   "timestamp": "2026-11-21T10:00:00Z",
//!   "data": {
//!     "tracking_number": "JD014600003333",
//!     "carrier": "DHL",
//!     "status": "in_transit",
//!     "reason": "departed",
//!     "estimate": {"date": "2026-11-24", "earliest": "2026-11-24T09:00:00+01:00", "latest": "2026-11-24T13:00:00+01:00"},
//!     "events": [{"at": "2026-11-21T10:00:00+01:00", "status": "in_transit", "reason": "departed", "code": "DP",
//!                 "text": "Left the depot", "place": {"city": "Kassel", "region": null, "country": "DE", "postcode": null},
//!                 "carrier": "DHL"}],
//!     "pickup": {"kind": "locker", "name": "Packstation 145", "address": ["Goetheallee 3"], "city": "Hamburg", "region": null,
//!                "postcode": "22765", "country": "DE", "hours": {"mon": ["09:00-13:00", "14:00-18:30"], "sat": ["09:00-12:00"]},
//!                "hours_text": [], "code": "4711", "until": "2026-11-27", "instructions": null},
//!     "is_return": false
//!   }
//! }
//! ```
//!
//! `status` and `reason` are the words of [`ShipmentStatus`] and [`Reason`]. `estimate` may be a bare date. `at` with an
//! offset keeps the local time; without zone it is a local time of unknown zone. A list of such objects in `data` is
//! taken as well. `"type": "ping"` is answered and does nothing.
//!
//! `carrier` of an event is who had the parcel then, for parcels that change hands.
//!
//! `pickup` is where the parcel is collected; each part counts until a newer message tells it anew. `kind` is one of `shop`,
//! `locker`, `post_office`, `store`. In `hours`, a day without any is a day on which it is closed. Who cannot tell the hours
//! day by day writes them into `hours_text`; `"closed": ["2026-12-25"]` beside the days names holidays. `is_return` says that the parcel goes back to the shop.

use serde::Deserialize;
use serde_json::Value;

use super::table::{Table, UnknownCodes};
use super::{Carrier, Parsed, read};
use crate::inbox::setup::{Protection, SecretFrom, Setup};
use crate::inbox::signature::check_standard_webhooks;
use crate::inbox::{Incoming, Refusal, Screening, Secrets, Unreadable};
use crate::opening_hours::{DAYS, Hours, Week};
use crate::tracking::model::{CarrierUpdate, CollectionCode, Estimate, Pickup, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// The generic Standard Webhooks endpoint.
pub struct Generic;

static SETUP: Setup = Setup {
    title: "Any sender (Standard Webhooks)",
    protection: Protection::Signature(SecretFrom::Us),
    steps: &[
        "Let your program post tracking updates to {url}.",
        "Sign each message by the Standard Webhooks scheme with the secret {secret}; there are libraries for most languages (standardwebhooks.com), and Svix can send it.",
        "The body: {\"type\": \"tracking.updated\", \"data\": {\"tracking_number\": \"JD0146\", \"carrier\": \"DHL\", \"status\": \"in_transit\", \"events\": [{\"at\": \"2026-11-21T10:00:00+01:00\", \"status\": \"in_transit\", \"text\": \"Left the depot\", \"place\": {\"city\": \"Kassel\", \"country\": \"DE\"}}]}}. A status is one of unknown, pre_transit, in_transit, out_for_delivery, available_for_pickup, attempted_delivery, delivered, exception, return_to_sender, cancelled, expired.",
    ],
    caution: None,
    options: &[],
    credentials: &[],
};

#[derive(Deserialize)]
struct Head {
    #[serde(default, rename = "type", deserialize_with = "read::text")]
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(default, rename = "type", deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    timestamp: Option<String>,
    /// One update or several; `None` if the message is the update itself.
    #[serde(default, deserialize_with = "several")]
    data: Option<Vec<Data>>,
}

fn several<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<Data>>, D::Error> {
    read::list(deserializer).map(Some)
}

#[derive(Deserialize)]
struct Data {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    reason: Option<String>,
    #[serde(default)]
    estimate: Option<Value>,
    #[serde(default, deserialize_with = "read::list")]
    events: Vec<Event>,
    #[serde(default, deserialize_with = "read::object")]
    pickup: Option<Told>,
    #[serde(default, deserialize_with = "read::flag")]
    is_return: bool,
}

#[derive(Deserialize)]
struct Told {
    #[serde(default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    name: Option<String>,
    #[serde(default, deserialize_with = "read::texts")]
    address: Vec<String>,
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    region: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postcode: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country: Option<String>,
    #[serde(default)]
    hours: Value,
    #[serde(default, deserialize_with = "read::texts")]
    hours_text: Vec<String>,
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    until: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    instructions: Option<String>,
}

#[derive(Deserialize)]
struct Event {
    #[serde(default, deserialize_with = "read::text")]
    at: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    reason: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    text: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    place: Option<Place>,
    #[serde(default, deserialize_with = "read::text")]
    carrier: Option<String>,
}

impl Carrier for Generic {
    fn name(&self) -> &'static str {
        "generic"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        // Its codes are our own words.
        Vec::new()
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        check_standard_webhooks(incoming, secrets)
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        let head: Head = serde_json::from_slice(incoming.body)?;
        let ping = matches!(head.kind.as_deref(), Some("ping" | "test"));
        Ok(if ping { Screening::Acknowledge } else { Screening::Keep })
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        const WHAT: &str = "a tracking update";
        let message: Message = read::object_of(body, WHAT)?;
        match message.kind.as_deref() {
            None | Some("tracking.updated") => {}
            Some(other) => return Ok(Parsed::Ignored(format!("messages of type {other} are not used"))),
        }
        let said_at = message.timestamp.as_deref().and_then(When::parse).and_then(|when| when.at);
        let items: Vec<Data> = match message.data {
            Some(items) => items,
            None => vec![read::object_of(body, WHAT)?],
        };
        if items.is_empty() {
            return Err(Unreadable("`data` holds no tracking update".into()));
        }
        let mut updates = Vec::with_capacity(items.len());
        for data in items {
            let Some(tracking_number) = data.tracking_number else {
                return Err(Unreadable("`data.tracking_number` is missing".into()));
            };
            let mut unknown = UnknownCodes::default();
            let Some(code) = data.status else { return Err(Unreadable("`data.status` is missing".into())) };
            let status = own(&code, None, &mut unknown);
            let events = data.events.into_iter().map(|told| event(told, &mut unknown)).collect();
            updates.push(CarrierUpdate {
                tracking_number,
                carrier: data.carrier,
                status,
                reason: reason(data.reason.as_deref()),
                estimate: data.estimate.as_ref().and_then(estimate),
                said_at,
                test: false,
                unknown_codes: unknown.into_codes(),
                events,
                pickup: data.pickup.map(pickup).filter(|pickup| !pickup.is_empty()),
                is_return: data.is_return,
            });
        }
        Ok(Parsed::Updates(updates))
    }
}

fn pickup(told: Told) -> Pickup {
    let until = told.until.as_deref().and_then(Estimate::parse).and_then(|day| day.date);
    Pickup {
        kind: told.kind.and_then(|kind| kind.parse().ok()),
        name: told.name,
        address: told.address,
        city: told.city,
        region: told.region,
        postcode: told.postcode,
        country: told.country,
        hours: hours(&told.hours),
        hours_text: told.hours_text,
        code: told.code.as_deref().and_then(CollectionCode::new),
        until,
        instructions: told.instructions,
    }
}

/// A week of which one day cannot be read is not known: half of it would say that the place is closed.
fn hours(value: &Value) -> Option<Week> {
    let week = value.as_object().filter(|week| !week.is_empty())?;
    let mut hours = Week::default();
    for (name, told) in week {
        if name.eq_ignore_ascii_case("closed") {
            let days = told.as_array()?.iter().map(|day| day.as_str()?.parse().ok());
            hours = hours.closed_on(days.collect::<Option<_>>()?);
            continue;
        }
        let (_, day) = DAYS.into_iter().find(|(known, _)| name.eq_ignore_ascii_case(known))?;
        let open: Vec<Hours> = match told {
            Value::Null => Vec::new(),
            Value::String(one) => vec![one.parse().ok()?],
            Value::Array(several) => several.iter().map(|one| one.as_str()?.parse().ok()).collect::<Option<_>>()?,
            _ => return None,
        };
        hours = hours.with(day, open);
    }
    Some(hours)
}

fn reason(code: Option<&str>) -> Option<Reason> {
    code?.parse().ok()
}

fn estimate(value: &Value) -> Option<Estimate> {
    if let Some(text) = value.as_str() {
        return Estimate::parse(text);
    }
    let field = |name: &str| value.get(name).and_then(Value::as_str).and_then(When::parse);
    let day = |when: Option<When>| when.and_then(|when| when.local).map(|local| local.date());
    let (earliest, latest) = (field("earliest"), field("latest"));
    let date = day(field("date")).or_else(|| day(latest)).or_else(|| day(earliest));
    (date.is_some() || latest.is_some()).then_some(Estimate { date, earliest, latest })
}

/// A status in our own words.
fn own(code: &str, words: Option<&str>, unknown: &mut UnknownCodes) -> Option<ShipmentStatus> {
    let status = code.parse().ok();
    if status.is_none() {
        unknown.note("status", code, words);
    }
    status
}

fn event(event: Event, unknown: &mut UnknownCodes) -> TrackingEvent {
    let status = event.status.as_deref().and_then(|code| own(code, event.text.as_deref(), unknown));
    TrackingEvent {
        when: event.at.as_deref().and_then(When::parse).unwrap_or_default(),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason: reason(event.reason.as_deref()),
        code: event.code.or(if status.is_none() { event.status } else { None }),
        text: event.text,
        place: event.place.unwrap_or_default(),
        carrier: event.carrier,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_documented_body() {
        let body = br#"{"type":"tracking.updated","timestamp":"2026-11-21T10:00:00Z","data":{"tracking_number":"JD01","carrier":"DHL",
            "status":"in_transit","reason":"departed","estimate":{"date":"2026-11-24","earliest":"2026-11-24T09:00:00+01:00","latest":"2026-11-24T13:00:00+01:00"},
            "events":[{"at":"2026-11-21T10:00:00+01:00","status":"in_transit","reason":"departed","code":"DP","text":"Left the depot",
            "place":{"city":"Kassel","region":null,"country":"DE","postcode":null}}]}}"#;
        let Ok(Parsed::Updates(updates)) = Generic.parse(body) else { panic!("not read") };
        let update = &updates[0];
        assert_eq!(update.status, Some(ShipmentStatus::InTransit));
        assert_eq!(update.estimate.as_ref().unwrap().date.unwrap().to_string(), "2026-11-24");
        assert_eq!(update.events[0].when.local.unwrap().to_string(), "2026-11-21T10:00:00");
        assert_eq!(update.events[0].place.city.as_deref(), Some("Kassel"));
    }

    #[test]
    fn reads_where_it_is_collected() {
        let read = |pickup: &str| {
            let body =
                format!(r#"{{"data":{{"tracking_number":"1","status":"available_for_pickup","pickup":{pickup}}}}}"#);
            let Ok(Parsed::Updates(updates)) = Generic.parse(body.as_bytes()) else { panic!("not read: {body}") };
            updates[0].pickup.clone()
        };
        let told = read(
            r#"{"kind":"locker","name":"Packstation 145","address":["Goetheallee 3"],"postcode":22765,
                "hours":{"mon":["09:00-13:00","14:00-18:30"],"Sat":"09:00-12:00","sun":null},"code":4711,"until":"2026-11-27"}"#,
        )
        .unwrap();
        assert_eq!(told.postcode.as_deref(), Some("22765"));
        assert_eq!(told.hours.as_ref().unwrap().on(jiff::civil::Weekday::Saturday).len(), 1);
        assert_eq!((told.code.unwrap().expose(), told.until.unwrap().to_string().as_str()), ("4711", "2026-11-27"));
        for odd in ["null", "{}", "7", "[]", r#"{"kind":"cellar"}"#, r#"{"hours":{"mon":"9-18"}}"#, r#"{"hours":[1]}"#]
        {
            assert_eq!(read(odd), None, "{odd}");
        }
    }

    #[test]
    fn says_what_is_missing() {
        assert_eq!(
            Generic.parse(br#"{"data":{"status":"in_transit"}}"#),
            Err(Unreadable("`data.tracking_number` is missing".into()))
        );
        assert_eq!(
            Generic.parse(br#"{"data":{"tracking_number":"1"}}"#),
            Err(Unreadable("`data.status` is missing".into()))
        );
        assert!(matches!(Generic.parse(br#"{"type":"order.created"}"#), Ok(Parsed::Ignored(_))));
    }

    #[test]
    fn an_unknown_status_is_kept_and_does_not_fail() {
        let body = br#"{"data":{"tracking_number":"1","status":"teleporting","events":[{"status":"teleporting","text":"Whoosh"}]}}"#;
        let Ok(Parsed::Updates(updates)) = Generic.parse(body) else { panic!("not read") };
        assert_eq!(updates[0].status, None);
        assert_eq!(updates[0].events[0].code.as_deref(), Some("teleporting"));
    }
}
