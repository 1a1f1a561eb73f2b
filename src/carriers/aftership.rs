//! AfterShip: `{event, event_id, msg, ts}` with a Tracking in `msg`, or the answer of its API.
//!
//! Signed with `aftership-hmac-sha256`, base64 over the body, no timestamp (formats.md §1.3). Checkpoint times carry an
//! offset, or are naive local times: then the zone is unknown and stays so. Tables: §3.1 and §3.2.

use serde::Deserialize;
use serde_json::Value;

use super::read;
use super::table::{Table, UnknownCodes};
use super::{Carrier, Parsed, on_return_leg};
use crate::db::Instant;
use crate::inbox::setup::{Protection, SecretFrom, Setup};
use crate::inbox::signature::check_base64;
use crate::inbox::{Incoming, Refusal, Screening, Secrets, Unreadable};
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// AfterShip.
pub struct AfterShip;

static SETUP: Setup = Setup {
    title: "AfterShip",
    protection: Protection::Signature(SecretFrom::Vendor),
    steps: &[
        "In AfterShip Tracking, open Settings → Webhooks.",
        "Add {url}, and give Doorstep the webhook secret that is shown there.",
    ],
    caution: None,
    options: &[],
    credentials: &[],
};

static TAGS: Table = Table {
    field: "tag",
    rows: &[
        ("Pending", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("InfoReceived", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("InTransit", ShipmentStatus::InTransit, None),
        ("OutForDelivery", ShipmentStatus::OutForDelivery, None),
        ("AvailableForPickup", ShipmentStatus::AvailableForPickup, None),
        ("AttemptFail", ShipmentStatus::AttemptedDelivery, None),
        ("Delivered", ShipmentStatus::Delivered, None),
        ("Exception", ShipmentStatus::Exception, Some(Reason::Other)),
        ("Expired", ShipmentStatus::Expired, Some(Reason::NoNews)),
    ],
};

/// Subtags whose meaning was seen; others take their tag's.
static SUBTAGS: Table = Table {
    field: "subtag",
    rows: &[
        ("Delivered_002", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("Delivered_003", ShipmentStatus::Delivered, Some(Reason::Signed)),
        ("Delivered_005", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
        ("OutForDelivery_002", ShipmentStatus::AvailableForPickup, None),
        ("AttemptFail_002", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("AttemptFail_003", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
        ("InTransit_002", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("InTransit_003", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("InTransit_004", ShipmentStatus::InTransit, Some(Reason::ArrivedDestinationCountry)),
        ("InTransit_005", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("InTransit_006", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("InTransit_007", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("InTransit_009", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("Exception_002", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("Exception_003", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("Exception_004", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("Exception_005", ShipmentStatus::Exception, Some(Reason::Delayed)),
        ("Exception_006", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
        ("Exception_007", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("Exception_008", ShipmentStatus::Exception, Some(Reason::NotCollected)),
        ("Exception_009", ShipmentStatus::Exception, Some(Reason::CarrierRejected)),
        ("Exception_010", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("Exception_011", ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
        ("Exception_012", ShipmentStatus::Exception, Some(Reason::Damaged)),
        ("Exception_013", ShipmentStatus::Exception, Some(Reason::Lost)),
        ("Exception_016", ShipmentStatus::Exception, Some(Reason::Delayed)),
        ("Exception_017", ShipmentStatus::Exception, Some(Reason::Weather)),
        ("Exception_018", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    ],
};

#[derive(Deserialize)]
struct Tracking {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    slug: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    tag: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    subtag: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    updated_at: Option<String>,
    #[serde(default)]
    expected_delivery: Option<Value>,
    #[serde(default)]
    courier_estimated_delivery_date: Option<Value>,
    #[serde(default)]
    aftership_estimated_delivery_date: Option<Value>,
    #[serde(default, deserialize_with = "read::flag")]
    return_to_sender: bool,
    #[serde(default, deserialize_with = "read::list")]
    checkpoints: Vec<Checkpoint>,
}

#[derive(Deserialize)]
struct Checkpoint {
    #[serde(default, deserialize_with = "read::text")]
    checkpoint_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    message: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    location: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    zip: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postal_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country_iso3: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country_region: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    tag: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    subtag: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    raw_tag: Option<String>,
}

impl Carrier for AfterShip {
    fn name(&self) -> &'static str {
        "aftership"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&TAGS, &SUBTAGS]
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        check_base64(incoming.headers.get("aftership-hmac-sha256"), incoming.body, secrets)
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        let message: Value = serde_json::from_slice(incoming.body)?;
        // "Send test webhook" posts a made-up tracking under an event id of noughts.
        let test = message
            .get("event_id")
            .and_then(Value::as_str)
            .is_some_and(|id| !id.is_empty() && id.chars().all(|c| "0-".contains(c)));
        Ok(if test { Screening::Acknowledge } else { Screening::Keep })
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Value = serde_json::from_slice(body)?;
        if !message.is_object() {
            return Err(Unreadable("an AfterShip message is a JSON object".into()));
        }
        let said_at = message.get("ts").and_then(Value::as_i64).and_then(Instant::from_second);
        let trackings: Vec<Value> = if let Some(event) = message.get("event").and_then(Value::as_str) {
            match (event, message.get("msg")) {
                // A revised estimate carries the whole tracking too.
                ("tracking_update" | "edd_revise" | "tracking_pending_time", Some(tracking)) => vec![tracking.clone()],
                (other, _) => return Ok(Parsed::Ignored(format!("{other} is not about a tracking"))),
            }
        } else {
            let data = message.get("data").unwrap_or(&message);
            match (data.get("trackings").and_then(Value::as_array), data.get("tracking")) {
                (Some(several), _) => several.clone(),
                (None, Some(one)) => vec![one.clone()],
                (None, None) => vec![data.clone()],
            }
        };
        let mut updates = Vec::with_capacity(trackings.len());
        for tracking in trackings {
            let update = update(serde_json::from_value(tracking)?, said_at);
            if !update.tracking_number.is_empty() {
                updates.push(update);
            }
        }
        if updates.is_empty() {
            return Ok(Parsed::Ignored("the message has no tracking number".into()));
        }
        Ok(Parsed::Updates(updates))
    }
}

fn meaning(tag: Option<&str>, subtag: Option<&str>) -> (Option<ShipmentStatus>, Option<Reason>) {
    // A subtag refines its own tag; the main status counts where the two contradict each other.
    let own =
        |subtag: &&str| tag.is_none_or(|tag| subtag.split('_').next().is_some_and(|of| of.eq_ignore_ascii_case(tag)));
    if let Some((status, reason)) = subtag.filter(own).and_then(|subtag| SUBTAGS.find(subtag)) {
        return (Some(status), reason);
    }
    // A newer subtag than our table: its first part is the tag.
    let tag = tag.or_else(|| subtag.and_then(|subtag| subtag.split('_').next()));
    tag.and_then(|tag| TAGS.find(tag)).map_or((None, None), |(status, reason)| (Some(status), reason))
}

fn update(tracking: Tracking, said_at: Option<Instant>) -> CarrierUpdate {
    let (mut status, mut reason) = meaning(tracking.tag.as_deref(), tracking.subtag.as_deref());
    if tracking.return_to_sender {
        (status, reason) = on_return_leg(status, reason);
    }
    let estimate = [
        &tracking.courier_estimated_delivery_date,
        &tracking.expected_delivery,
        &tracking.aftership_estimated_delivery_date,
    ]
    .into_iter()
    .find_map(|value| estimate(value.as_ref()?));
    CarrierUpdate {
        tracking_number: tracking.tracking_number.unwrap_or_default(),
        carrier: tracking.slug,
        status,
        reason,
        estimate,
        said_at: said_at.or_else(|| When::parse(tracking.updated_at.as_deref()?)?.at),
        test: false,
        unknown_codes: UnknownCodes::default().into_codes(),
        events: tracking.checkpoints.into_iter().map(event).collect(),
    }
}

/// A text, or `{estimated_delivery_date, estimated_delivery_date_min, estimated_delivery_date_max}`.
fn estimate(value: &Value) -> Option<Estimate> {
    if let Some(text) = value.as_str() {
        return Estimate::parse(text);
    }
    let field = |name: &str| value.get(name).and_then(Value::as_str);
    let main = field("estimated_delivery_date").and_then(Estimate::parse);
    let earliest = field("estimated_delivery_date_min").and_then(Estimate::parse);
    let latest = field("estimated_delivery_date_max").and_then(Estimate::parse);
    let date = main.as_ref().or(latest.as_ref()).or(earliest.as_ref())?.date;
    let bound = |estimate: Option<Estimate>| {
        estimate.and_then(|e| {
            e.latest.or_else(|| e.date.map(|date| When::wall(date.to_datetime(jiff::civil::Time::midnight()))))
        })
    };
    Some(Estimate {
        date,
        earliest: bound(earliest),
        latest: bound(latest).or_else(|| main.and_then(|main| main.latest)),
    })
}

fn event(checkpoint: Checkpoint) -> TrackingEvent {
    let (status, reason) = meaning(checkpoint.tag.as_deref(), checkpoint.subtag.as_deref());
    TrackingEvent {
        when: checkpoint.checkpoint_time.as_deref().and_then(When::parse).unwrap_or_default(),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason,
        code: checkpoint.raw_tag.or(checkpoint.subtag).or(checkpoint.tag),
        text: checkpoint.message,
        place: Place {
            city: checkpoint.city.or(checkpoint.location),
            region: checkpoint.state,
            country: checkpoint.country_iso3.or(checkpoint.country_region),
            postcode: checkpoint.zip.or(checkpoint.postal_code),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subtags_refine_and_new_ones_fall_back_to_their_tag() {
        use ShipmentStatus::*;
        assert_eq!(meaning(Some("OutForDelivery"), Some("OutForDelivery_002")), (Some(AvailableForPickup), None));
        assert_eq!(meaning(Some("Exception"), Some("Exception_011")), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(meaning(Some("Exception"), Some("Exception_099")), (Some(Exception), Some(Reason::Other)));
        assert_eq!(meaning(None, Some("InTransit_099")), (Some(InTransit), None));
        assert_eq!(meaning(Some("Teleported"), None), (None, None));
    }

    #[test]
    fn estimates_come_in_three_forms() {
        let read = |value: Value| estimate(&value).unwrap();
        assert_eq!(read("2026-11-26".into()).date.unwrap().to_string(), "2026-11-26");
        let window = read(serde_json::json!({
            "estimated_delivery_date": "2026-11-26T00:00:00",
            "estimated_delivery_date_min": "2026-11-25T00:00:00",
            "estimated_delivery_date_max": "2026-11-27T00:00:00"
        }));
        assert_eq!(window.date.unwrap().to_string(), "2026-11-26");
        assert_eq!(window.latest.unwrap().local.unwrap().date().to_string(), "2026-11-27");
    }

    #[test]
    fn a_parcel_marked_lost_after_a_delivered_checkpoint_is_lost() {
        let body = br#"{"event":"tracking_update","event_id":"e1","ts":1712741696,"msg":{"tracking_number":"1","tag":"Exception","subtag":"Exception_013",
            "checkpoints":[{"checkpoint_time":"2024-04-01T10:00:00+02:00","tag":"Delivered","subtag":"Delivered_001","message":"Delivered"}]}}"#;
        let Ok(Parsed::Updates(updates)) = AfterShip.parse(body) else { panic!("not read") };
        assert_eq!((updates[0].status, updates[0].reason), (Some(ShipmentStatus::Exception), Some(Reason::Lost)));
        let claim = updates[0].claim("aftership");
        assert_eq!(claim.said_at, Instant::from_second(1_712_741_696), "the merchant said so later");
        assert!(!claim.dated, "no event says it");
    }
}
