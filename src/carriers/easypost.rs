//! EasyPost: an Event with a whole Tracker inside, or the Tracker itself as polling answers it.
//!
//! Signed with `X-Hmac-Signature: hmac-sha256-hex=…` over the body; the secret is normalised to NFKD first
//! (formats.md §1.1). Tables: §3.1 and §3.2.
//!
//! Its times end in `Z`. Some carriers' local times reach us so, but nothing in a message tells which; they are taken as
//! what they say, a moment in UTC, and a claim is never ranked by comparing them with our own or EasyPost's clock
//! ([`CarrierUpdate::as_of`]).

use serde::Deserialize;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::{Carrier, Parsed, Row, lenient, lenient_flag, lenient_list, lenient_text, look_up, on_return_leg, said};
use crate::inbox::signature::{check, hmac_sha256};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// EasyPost.
pub struct EasyPost;

pub(super) const STATUSES: &[Row] = &[
    ("unknown", ShipmentStatus::Unknown, None),
    ("error", ShipmentStatus::Unknown, Some(Reason::Error)),
    ("pre_transit", ShipmentStatus::PreTransit, None),
    ("in_transit", ShipmentStatus::InTransit, None),
    ("out_for_delivery", ShipmentStatus::OutForDelivery, None),
    ("available_for_pickup", ShipmentStatus::AvailableForPickup, None),
    ("delivered", ShipmentStatus::Delivered, None),
    ("failure", ShipmentStatus::Exception, None),
    ("return_to_sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("cancelled", ShipmentStatus::Cancelled, None),
    ("canceled", ShipmentStatus::Cancelled, None),
    // Not in the vendor's list, but seen where a carrier's own set is passed through.
    ("expired", ShipmentStatus::Expired, Some(Reason::NoNews)),
];

/// `status_detail`. The status of a row counts only where EasyPost's own says less (see [`meaning`]).
pub(super) const DETAILS: &[Row] = &[
    ("label_created", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("received_at_origin_facility", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("arrived_at_facility", ShipmentStatus::InTransit, Some(Reason::Arrived)),
    ("departed_facility", ShipmentStatus::InTransit, Some(Reason::Departed)),
    ("departed_origin_facility", ShipmentStatus::InTransit, Some(Reason::Departed)),
    ("received_at_destination_facility", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("arrived_at_pickup_location", ShipmentStatus::AvailableForPickup, None),
    ("arrived_at_destination", ShipmentStatus::InTransit, None),
    ("transferred_to_destination_carrier", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("delayed", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("weather_delay", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("held", ShipmentStatus::Exception, Some(Reason::Held)),
    ("address_correction", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("awaiting_information", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    ("missorted", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("damaged", ShipmentStatus::Exception, Some(Reason::Damaged)),
    ("lost", ShipmentStatus::Exception, Some(Reason::Lost)),
    ("refused", ShipmentStatus::Exception, Some(Reason::Refused)),
    ("return", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("delivery_exception", ShipmentStatus::Exception, Some(Reason::Other)),
    ("transit_exception", ShipmentStatus::Exception, Some(Reason::Other)),
    ("cancelled", ShipmentStatus::Cancelled, None),
    ("expired", ShipmentStatus::Expired, Some(Reason::NoNews)),
    ("failure", ShipmentStatus::Exception, None),
    ("in_transit", ShipmentStatus::InTransit, None),
    ("out_for_delivery", ShipmentStatus::OutForDelivery, None),
    ("status_update", ShipmentStatus::Unknown, None),
    ("unknown", ShipmentStatus::Unknown, None),
];

#[derive(Deserialize)]
struct Tracker {
    #[serde(default, deserialize_with = "lenient_text")]
    tracking_code: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    carrier: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    status_detail: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    est_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    updated_at: Option<String>,
    #[serde(default, deserialize_with = "lenient_flag")]
    is_return: bool,
    #[serde(default, deserialize_with = "lenient_text")]
    mode: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    carrier_detail: Option<CarrierDetail>,
    #[serde(default, deserialize_with = "lenient_list")]
    tracking_details: Vec<Detail>,
}

#[derive(Deserialize)]
struct CarrierDetail {
    #[serde(default, deserialize_with = "lenient_text")]
    est_delivery_date_local: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    est_delivery_time_local: Option<String>,
}

#[derive(Deserialize)]
struct Detail {
    #[serde(default, deserialize_with = "lenient_text")]
    message: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    status_detail: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    datetime: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    carrier_code: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    tracking_location: Option<Location>,
}

#[derive(Deserialize)]
struct Location {
    #[serde(default, deserialize_with = "lenient_text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    state: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    country: Option<String>,
    #[serde(default, deserialize_with = "lenient_text")]
    zip: Option<String>,
}

impl Carrier for EasyPost {
    fn name(&self) -> &'static str {
        "easypost"
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        check(
            incoming.headers.get("x-hmac-signature"),
            secrets,
            |sent| {
                let sent = sent.trim();
                hex::decode(sent.strip_prefix("hmac-sha256-hex=").unwrap_or(sent)).ok()
            },
            |secret| hmac_sha256(secret.nfkd().collect::<String>().as_bytes(), &[incoming.body]),
        )
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Value = serde_json::from_slice(body)?;
        let is = |value: &Value, object: &str| value.get("object").and_then(Value::as_str) == Some(object);
        let trackers: Vec<&Value> = if is(&message, "Event") {
            let Some(result) = message.get("result").filter(|result| is(result, "Tracker")) else {
                let kind = message.get("description").and_then(Value::as_str).unwrap_or("an event");
                return Ok(Parsed::Ignored(format!("{kind} is not about a tracker")));
            };
            vec![result]
        } else if is(&message, "Tracker") {
            vec![&message]
        } else if let Some(trackers) = message.get("trackers").and_then(Value::as_array) {
            trackers.iter().collect()
        } else if let Some(tracker) = message.get("tracker").filter(|tracker| tracker.is_object()) {
            // A shipment, as buying a label answers it.
            vec![tracker]
        } else if message.is_object() {
            return Ok(Parsed::Ignored("the message has no tracker".into()));
        } else {
            return Err(Unreadable("an EasyPost message is a JSON object".into()));
        };
        let updates: Result<Vec<CarrierUpdate>, Unreadable> =
            trackers.into_iter().map(|tracker| Ok(update(serde_json::from_value(tracker.clone())?))).collect();
        let updates: Vec<_> = updates?.into_iter().filter(|update| !update.tracking_number.is_empty()).collect();
        if updates.is_empty() {
            return Ok(Parsed::Ignored("the tracker has no tracking code".into()));
        }
        Ok(Parsed::Updates(updates))
    }
}

/// EasyPost's status, and what its detail adds. The main status counts; the detail gives the reason, and decides only
/// where the two say the same kind of thing and the detail says it more exactly.
fn meaning(status: Option<&str>, detail: Option<&str>) -> (Option<ShipmentStatus>, Option<Reason>) {
    use ShipmentStatus::{AvailableForPickup, Exception, Expired, InTransit, PreTransit, ReturnToSender, Unknown};
    let Some((status, reason)) = status.and_then(|status| look_up(STATUSES, status)) else { return (None, None) };
    let Some((hinted, why)) = detail.and_then(|detail| look_up(DETAILS, detail)) else { return (Some(status), reason) };
    match (status, hinted) {
        (InTransit, AvailableForPickup) | (Exception, ReturnToSender | Expired) | (Unknown, Expired) => {
            (Some(hinted), why.or(reason))
        }
        // "Status update" and "unknown" say nothing. A label that exists is news even when nothing else is known.
        (PreTransit, Unknown) => (Some(status), reason.or(Some(Reason::LabelCreated))),
        (_, Unknown) => (Some(status), reason),
        // A detail of an earlier step ("arrived") under a later status is left over from the scan before.
        (_, InTransit | PreTransit) if status != hinted && !matches!(why, Some(Reason::Delayed | Reason::Weather)) => {
            (Some(status), reason)
        }
        _ => (Some(status), why.or(reason)),
    }
}

fn update(tracker: Tracker) -> CarrierUpdate {
    let (mut status, mut reason) = meaning(tracker.status.as_deref(), tracker.status_detail.as_deref());
    let events: Vec<TrackingEvent> = tracker.tracking_details.into_iter().map(event).collect();
    if status == Some(ShipmentStatus::Unknown) && events.is_empty() && reason.is_none() {
        reason = Some(Reason::Pending);
    }
    if status == Some(ShipmentStatus::PreTransit) && reason.is_none() {
        reason = Some(Reason::LabelCreated);
    }
    if tracker.is_return {
        (status, reason) = on_return_leg(status, reason);
    }
    let local = tracker.carrier_detail.and_then(|detail| {
        let date: jiff::civil::Date = detail.est_delivery_date_local?.parse().ok()?;
        let time: Option<jiff::civil::Time> = detail.est_delivery_time_local.and_then(|time| time.parse().ok());
        let latest =
            time.filter(|time| *time != jiff::civil::Time::midnight()).map(|time| When::wall(date.to_datetime(time)));
        Some(Estimate { date: Some(date), earliest: None, latest })
    });
    CarrierUpdate {
        tracking_number: tracker.tracking_code.unwrap_or_default(),
        carrier: tracker.carrier,
        status,
        reason,
        // The carrier's local date beats the UTC field, whose time is often padding.
        estimate: local.or_else(|| tracker.est_delivery_date.as_deref().and_then(Estimate::parse)),
        said_at: tracker.updated_at.as_deref().and_then(When::parse).and_then(|when| when.at),
        test: tracker.mode.as_deref() == Some("test"),
        events,
    }
}

fn event(detail: Detail) -> TrackingEvent {
    let (status, reason) = meaning(detail.status.as_deref(), detail.status_detail.as_deref());
    let place = detail.tracking_location.map(|at| Place {
        city: at.city,
        region: at.state,
        country: at.country,
        postcode: at.zip,
    });
    TrackingEvent {
        when: detail.datetime.as_deref().and_then(When::parse).unwrap_or_default(),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason,
        code: detail.carrier_code.or(if status.is_none() { detail.status } else { None }),
        text: said(detail.message).or_else(|| said(detail.description)),
        place: place.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;

    #[test]
    fn secret_is_normalised_before_signing() {
        let secrets = Secrets::new(["sécret".to_owned()]);
        let body = br#"{"object":"Event"}"#;
        // The same secret with a combining accent, as NFKD writes it.
        let mac = hex::encode(hmac_sha256("se\u{301}cret".as_bytes(), &[body]));
        let verify = |name: &str, value: String| {
            let headers = Headers::new([(name, value.as_bytes())]);
            let now = Instant::from_second(0).unwrap();
            EasyPost.verify(&Incoming { headers: &headers, body, now }, &secrets)
        };
        assert_eq!(verify("X-Hmac-Signature", format!("hmac-sha256-hex={mac}")), Ok(()));
        assert_eq!(verify("x-hmac-signature", format!("hmac-sha256-hex={}", mac.to_uppercase())), Ok(()));
        assert_eq!(verify("X-Hmac-Signature", format!("hmac-sha256-hex={}", &mac[1..])), Err(Refusal::Mismatch));
        assert_eq!(verify("X-Other", mac), Err(Refusal::Missing));
    }

    #[test]
    fn detail_gives_the_reason_and_seldom_the_status() {
        use ShipmentStatus::*;
        assert_eq!(meaning(Some("in_transit"), Some("arrived_at_facility")), (Some(InTransit), Some(Reason::Arrived)));
        assert_eq!(meaning(Some("in_transit"), Some("arrived_at_pickup_location")), (Some(AvailableForPickup), None));
        assert_eq!(meaning(Some("failure"), Some("return")), (Some(ReturnToSender), Some(Reason::Returning)));
        assert_eq!(meaning(Some("failure"), Some("lost")), (Some(Exception), Some(Reason::Lost)));
        assert_eq!(meaning(Some("in_transit"), Some("delayed")), (Some(InTransit), Some(Reason::Delayed)));
        assert_eq!(meaning(Some("delivered"), Some("arrived_at_destination")), (Some(Delivered), None));
        assert_eq!(meaning(Some("teleported"), None), (None, None));
        assert_eq!(meaning(Some("unknown"), Some("expired")), (Some(Expired), Some(Reason::NoNews)));
    }

    #[test]
    fn other_objects_are_ignored_and_rubbish_is_an_error() {
        let ignored =
            EasyPost.parse(br#"{"object":"Event","description":"batch.updated","result":{"object":"Batch"}}"#);
        assert!(matches!(ignored, Ok(Parsed::Ignored(why)) if why.contains("batch.updated")));
        assert!(EasyPost.parse(b"[1]").is_err());
        assert!(EasyPost.parse(b"nope").is_err());
    }

    #[test]
    fn a_return_leg_is_never_delivered() {
        let body = br#"{"object":"Tracker","tracking_code":"X1","status":"delivered","is_return":true,"tracking_details":null}"#;
        let Ok(Parsed::Updates(updates)) = EasyPost.parse(body) else { panic!("not read") };
        assert_eq!(
            (updates[0].status, updates[0].reason),
            (Some(ShipmentStatus::ReturnToSender), Some(Reason::Returned))
        );
    }
}
