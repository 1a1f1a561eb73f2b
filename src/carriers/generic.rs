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
//!                 "text": "Left the depot", "place": {"city": "Kassel", "region": null, "country": "DE", "postcode": null}}]
//!   }
//! }
//! ```
//!
//! `status` and `reason` are the words of [`ShipmentStatus`] and [`Reason`]. `estimate` may be a bare date. `at` with an
//! offset keeps the local time; without zone it is a local time of unknown zone. A list of such objects in `data` is
//! taken as well. `"type": "ping"` is answered and does nothing.

use serde::Deserialize;
use serde_json::Value;

use super::table::{Table, UnknownCodes};
use super::{Carrier, Parsed, read};
use crate::inbox::setup::{Protection, SecretFrom, Setup};
use crate::inbox::signature::check_standard_webhooks;
use crate::inbox::{Incoming, Refusal, Screening, Secrets, Unreadable};
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
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
            });
        }
        Ok(Parsed::Updates(updates))
    }
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
