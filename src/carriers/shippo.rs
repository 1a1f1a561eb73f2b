//! Shippo: `{event, test, data}` with a Track inside, or the Track itself as polling answers it.
//!
//! Unsigned by default: then the endpoint's unguessable key is the protection. On request Shippo signs with
//! `Shippo-Auth-Signature: t=…,v1=…` over `<t>.<body>` (one official text calls the header `Shippo-Signature`; both
//! are read). formats.md §1.2, tables §3.1 and §3.2.

use serde::Deserialize;
use serde_json::Value;

use super::read;
use super::table::{Table, UnknownCodes};
use super::{Carrier, Parsed};
use crate::inbox::setup::{Protection, SecretFrom, Setup};
use crate::inbox::signature::{equal, hmac_sha256, within_window};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// Shippo.
pub struct Shippo;

static SETUP: Setup = Setup {
    title: "Shippo",
    protection: Protection::Signature(SecretFrom::Vendor),
    steps: &[
        "In Shippo, open Settings → API → Webhooks and add a webhook for “Track Updated”.",
        "Paste {url} as its URL.",
    ],
    caution: None,
    options: &[],
    credentials: &[],
};

static STATUSES: Table = Table {
    field: "status",
    rows: &[
        ("UNKNOWN", ShipmentStatus::Unknown, None),
        ("PRE_TRANSIT", ShipmentStatus::PreTransit, None),
        ("TRANSIT", ShipmentStatus::InTransit, None),
        ("DELIVERED", ShipmentStatus::Delivered, None),
        ("RETURNED", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("FAILURE", ShipmentStatus::Exception, None),
    ],
};

/// Substatuses; the status of a row replaces TRANSIT only.
static SUBSTATUSES: Table = Table {
    field: "substatus",
    rows: &[
        ("information_received", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("package_accepted", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("package_arrived", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("package_departed", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("package_processing", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("package_processed", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("delivery_scheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("delivery_rescheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("reschedule_delivery", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("delayed", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("address_issue", ShipmentStatus::InTransit, Some(Reason::AddressProblem)),
        ("contact_carrier", ShipmentStatus::InTransit, None),
        ("out_for_delivery", ShipmentStatus::OutForDelivery, None),
        ("delivery_attempted", ShipmentStatus::AttemptedDelivery, None),
        ("notice_left", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("location_inaccessible", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
        ("pickup_available", ShipmentStatus::AvailableForPickup, None),
        ("delivered", ShipmentStatus::Delivered, None),
        ("package_damaged", ShipmentStatus::InTransit, Some(Reason::Damaged)),
        ("package_forwarded", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("package_held", ShipmentStatus::InTransit, Some(Reason::Held)),
        ("package_undeliverable", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("package_disposed", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("package_lost", ShipmentStatus::Exception, Some(Reason::Lost)),
        ("return_to_sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("package_unclaimed", ShipmentStatus::ReturnToSender, Some(Reason::NotCollected)),
        ("other", ShipmentStatus::InTransit, None),
    ],
};

#[derive(Deserialize)]
struct Track {
    #[serde(default, deserialize_with = "read::text")]
    carrier: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    eta: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    original_eta: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    tracking_status: Option<Status>,
    #[serde(default, deserialize_with = "read::list")]
    tracking_history: Vec<Status>,
}

#[derive(Clone, Deserialize)]
struct Status {
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default)]
    substatus: Option<Value>,
    #[serde(default, deserialize_with = "read::text")]
    status_details: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    object_updated: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    object_created: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    location: Option<Location>,
}

#[derive(Clone, Deserialize)]
struct Location {
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    zip: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country: Option<String>,
}

impl Status {
    /// `{"code": …}` today, a bare code in older versions.
    fn substatus(&self) -> Option<&str> {
        let substatus = self.substatus.as_ref()?;
        substatus.as_str().or_else(|| substatus.get("code").and_then(Value::as_str))
    }

    fn meaning(&self, unknown: &mut UnknownCodes) -> (Option<ShipmentStatus>, Option<Reason>) {
        let Some((status, reason)) = STATUSES.read(self.status.as_deref(), self.status_details.as_deref(), unknown)
        else {
            return (None, None);
        };
        match SUBSTATUSES.read(self.substatus(), self.status_details.as_deref(), unknown) {
            None => (Some(status), reason),
            Some((refined, why)) if status == ShipmentStatus::InTransit => (Some(refined), why),
            Some((_, why)) => (Some(status), why.or(reason)),
        }
    }

    fn event(self, unknown: &mut UnknownCodes) -> TrackingEvent {
        let (status, reason) = self.meaning(unknown);
        let code = self.substatus().map(str::to_owned).or_else(|| self.status.clone());
        TrackingEvent {
            when: self.status_date.as_deref().and_then(When::parse).unwrap_or_default(),
            status: status.unwrap_or(ShipmentStatus::Unknown),
            reason,
            code,
            text: self.status_details,
            place: self.location.map_or_else(Place::default, |at| Place {
                city: at.city,
                region: at.state,
                country: at.country,
                postcode: at.zip,
            }),
        }
    }
}

impl Carrier for Shippo {
    fn name(&self) -> &'static str {
        "shippo"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&STATUSES, &SUBSTATUSES]
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        if secrets.is_empty() {
            // Unsigned is Shippo's default; who knows the endpoint's key may post.
            return Ok(());
        }
        let header = incoming.headers.get("shippo-auth-signature").or_else(|| incoming.headers.get("shippo-signature"));
        let header = header.filter(|header| !header.trim().is_empty()).ok_or(Refusal::Missing)?;
        let part = |name: &str| {
            header
                .split(',')
                .filter_map(|part| part.trim().split_once('='))
                .find(|(key, _)| *key == name)
                .map(|(_, v)| v)
        };
        let (timestamp, sent) = part("t").zip(part("v1")).ok_or(Refusal::Mismatch)?;
        let sent = hex::decode(sent.trim()).map_err(|_| Refusal::Mismatch)?;
        let fits = secrets
            .any(|secret| equal(&sent, &hmac_sha256(secret.as_bytes(), &[timestamp.as_bytes(), b".", incoming.body])));
        if !fits {
            return Err(Refusal::Mismatch);
        }
        within_window(timestamp, incoming)
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Value = serde_json::from_slice(body)?;
        if !message.is_object() {
            return Err(Unreadable("a Shippo message is a JSON object".into()));
        }
        let test = message.get("test").and_then(Value::as_bool).unwrap_or(false);
        let track = match message.get("event").and_then(Value::as_str) {
            Some("track_updated") => message.get("data").cloned().unwrap_or_default(),
            Some(other) => return Ok(Parsed::Ignored(format!("{other} is not about a track"))),
            None => message,
        };
        if track.get("tracking_number").is_none() {
            return Ok(Parsed::Ignored("the message has no tracking number".into()));
        }
        let track: Track = serde_json::from_value(track)?;
        let number = track.tracking_number.unwrap_or_default();
        if number.is_empty() {
            return Ok(Parsed::Ignored("the message has no tracking number".into()));
        }
        let (mut status, mut reason) = (Some(ShipmentStatus::Unknown), None);
        let mut said_at = None;
        let mut unknown = UnknownCodes::default();
        let mut history: Vec<Status> = track.tracking_history;
        if let Some(current) = track.tracking_status {
            (status, reason) = current.meaning(&mut unknown);
            said_at = [&current.object_updated, &current.object_created, &current.status_date]
                .into_iter()
                .find_map(|at| When::parse(at.as_deref()?)?.at);
            // The current status is the newest event; the history may not have it yet, or may be empty.
            let listed = history.iter().any(|entry| {
                entry.status == current.status
                    && entry.status_date == current.status_date
                    && entry.status_details == current.status_details
            });
            if !listed && current.status_date.is_some() {
                history.push(current);
            }
        }
        if status == Some(ShipmentStatus::Unknown) && history.is_empty() {
            reason = reason.or(Some(Reason::Pending));
        }
        Ok(Parsed::Updates(vec![CarrierUpdate {
            tracking_number: number,
            carrier: track.carrier,
            status,
            reason,
            estimate: track.eta.or(track.original_eta).as_deref().and_then(Estimate::parse),
            said_at,
            test,
            events: history.into_iter().map(|entry| entry.event(&mut unknown)).collect(),
            unknown_codes: unknown.into_codes(),
        }]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;

    #[test]
    fn signed_when_a_secret_is_set() {
        let body = br#"{"event":"track_updated"}"#;
        let secrets = Secrets::new(["s3".to_owned()]);
        let mac = hex::encode(hmac_sha256(b"s3", &[b"1700000000.", body]));
        let verify = |name: &str, value: &str, now: i64, secrets: &Secrets| {
            let headers = Headers::new([(name, value.as_bytes())]);
            Shippo.verify(&Incoming::new(&headers, body, Instant::from_second(now).unwrap()), secrets)
        };
        let signature = format!("t=1700000000,v1={mac}");
        assert_eq!(verify("Shippo-Auth-Signature", &signature, 1_700_000_100, &secrets), Ok(()));
        assert_eq!(verify("shippo-signature", &signature, 1_700_000_100, &secrets), Ok(()));
        assert_eq!(verify("Shippo-Auth-Signature", &signature, 1_700_000_400, &secrets), Err(Refusal::Stale));
        assert_eq!(verify("Shippo-Auth-Signature", "t=1,v1=00", 1, &secrets), Err(Refusal::Mismatch));
        assert_eq!(verify("X-None", "", 1, &secrets), Err(Refusal::Missing));
        assert_eq!(verify("X-None", "", 1, &Secrets::default()), Ok(()), "unsigned by default");
    }

    #[test]
    fn substatus_refines_transit_only() {
        let read = |status: &str, substatus: &str| {
            let body = format!(
                r#"{{"tracking_number":"1","tracking_status":{{"status":"{status}","substatus":{{"code":"{substatus}"}}}}}}"#
            );
            let Ok(Parsed::Updates(updates)) = Shippo.parse(body.as_bytes()) else { panic!("not read") };
            (updates[0].status.unwrap(), updates[0].reason)
        };
        assert_eq!(read("TRANSIT", "pickup_available"), (ShipmentStatus::AvailableForPickup, None));
        assert_eq!(read("TRANSIT", "notice_left"), (ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)));
        assert_eq!(read("FAILURE", "package_lost"), (ShipmentStatus::Exception, Some(Reason::Lost)));
        assert_eq!(read("RETURNED", "package_unclaimed"), (ShipmentStatus::ReturnToSender, Some(Reason::NotCollected)));
        assert_eq!(read("TRANSIT", "something_new"), (ShipmentStatus::InTransit, None));
    }

    #[test]
    fn other_events_are_ignored() {
        assert!(matches!(Shippo.parse(br#"{"event":"transaction_created","data":{}}"#), Ok(Parsed::Ignored(_))));
        assert!(Shippo.parse(b"{").is_err());
    }
}
