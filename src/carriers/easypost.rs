//! EasyPost: an Event with a whole Tracker inside, or the Tracker itself as polling answers it.
//!
//! Signed with `X-Hmac-Signature: hmac-sha256-hex=…` over the body; the secret is normalised to NFKD first
//! (<https://docs.easypost.com/docs/webhooks>, <https://docs.easypost.com/docs/trackers>).
//!
//! Its times end in `Z`. Some carriers' local times reach us so, but nothing in a message tells which; they are taken as
//! what they say, a moment in UTC, and a claim is never ranked by comparing them with our own or EasyPost's clock
//! ([`CarrierUpdate::as_of`]).

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::poll::{CarrierKind, Fit, Parcel, Poll};
use super::read::{self, said};
use super::table::{Table, UnknownCodes};
use super::{Carrier, Parsed, base_or, on_return_leg};
use crate::inbox::account::{Account, Api, Auth, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::{check, hmac_sha256};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// EasyPost.
pub struct EasyPost;

static SETUP: Setup = Setup {
    title: "EasyPost",
    protection: Protection::Signature(SecretFrom::Us),
    steps: &[
        "In EasyPost, open Account settings → Webhooks & Events and add a webhook.",
        "Paste {url} as its URL and {secret} as its webhook secret. Choose the same mode (test or production) as the parcels that you track.",
        "Each parcel needs a tracker there; a label bought at EasyPost has one by itself.",
    ],
    caution: None,
    options: &[],
    credentials: &[CredentialSpec {
        name: "api_key",
        about: "An API key of the same mode (Account settings → API keys). With it, parcels are asked about when EasyPost is silent.",
        required: true,
    }],
};

static STATUSES: Table = Table {
    field: "status",
    rows: &[
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
    ],
};

/// The status of a row counts only where EasyPost's own says less (see [`meaning`]).
static DETAILS: Table = Table {
    field: "status_detail",
    rows: &[
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
    ],
};

/// What every object of EasyPost begins with.
#[derive(Deserialize)]
struct Head {
    #[serde(default, deserialize_with = "read::text")]
    object: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
}

#[derive(Deserialize)]
struct Event {
    #[serde(default, deserialize_with = "read::object")]
    result: Option<Tracker>,
}

/// A list of trackers, as polling answers it; or a shipment, as buying a label answers it; or an Event that does not say
/// what it is.
#[derive(Deserialize)]
struct Holder {
    #[serde(default, deserialize_with = "read::object")]
    result: Option<Tracker>,
    #[serde(default, deserialize_with = "read::list")]
    trackers: Vec<Tracker>,
    #[serde(default, deserialize_with = "read::object")]
    tracker: Option<Tracker>,
}

#[derive(Deserialize)]
struct Tracker {
    #[serde(default, deserialize_with = "read::text")]
    object: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    tracking_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_detail: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    est_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    updated_at: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    is_return: bool,
    #[serde(default, deserialize_with = "read::text")]
    mode: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    carrier_detail: Option<CarrierDetail>,
    #[serde(default, deserialize_with = "read::list")]
    tracking_details: Vec<Detail>,
}

#[derive(Deserialize)]
struct CarrierDetail {
    #[serde(default, deserialize_with = "read::text")]
    est_delivery_date_local: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    est_delivery_time_local: Option<String>,
}

#[derive(Deserialize)]
struct Detail {
    #[serde(default, deserialize_with = "read::text")]
    message: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_detail: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    datetime: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_code: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    tracking_location: Option<Location>,
}

#[derive(Deserialize)]
struct Location {
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
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

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&STATUSES, &DETAILS]
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        const WHAT: &str = "an EasyPost message";
        let head: Head = read::object_of(body, WHAT)?;
        let trackers = match head.object.as_deref() {
            Some("Event") => {
                let event: Event = read::object_of(body, WHAT)?;
                let tracker = event.result.filter(|result| result.object.as_deref() == Some("Tracker"));
                let Some(tracker) = tracker else {
                    let kind = head.description.unwrap_or_else(|| "an event".into());
                    return Ok(Parsed::Ignored(format!("{kind} is not about a tracker")));
                };
                vec![tracker]
            }
            Some("Tracker") => vec![read::object_of(body, WHAT)?],
            _ => {
                let holder: Holder = read::object_of(body, WHAT)?;
                let result = holder.result.filter(|result| result.object.as_deref() == Some("Tracker"));
                holder.trackers.into_iter().chain(holder.tracker).chain(result).collect()
            }
        };
        if trackers.is_empty() {
            return Ok(Parsed::Ignored("the message has no tracker".into()));
        }
        let updates = trackers.into_iter().map(update).filter(|update| !update.tracking_number.is_empty());
        let updates: Vec<CarrierUpdate> = updates.collect();
        if updates.is_empty() {
            return Ok(Parsed::Ignored("the tracker has no tracking code".into()));
        }
        Ok(Parsed::Updates(updates))
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&EasyPost)
    }
}

impl Api for EasyPost {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://api.easypost.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["api.easypost.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Basic(account.need("api_key")?.to_owned(), String::new().into()))
    }

    fn pace(&self) -> Pace {
        Pace { per_minute: 120, per_day: None }
    }
}

impl Poll for EasyPost {
    fn fit(&self, parcel: &Parcel) -> Fit {
        // It lists the trackers that it has; which carriers those are is its own affair.
        match parcel.kind {
            Some(CarrierKind::Amazon) | None => Fit::Perhaps,
            Some(_) => Fit::Known,
        }
    }

    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let number = parcels.first().map(|parcel| escaped(&parcel.number)).unwrap_or_default();
        Ok(Request::get(format!("/v2/trackers?tracking_code={number}&page_size=1")))
    }
}

/// EasyPost's status, and what its detail adds. The main status counts; the detail gives the reason, and decides only
/// where the two say the same kind of thing and the detail says it more exactly.
fn meaning(
    status: Option<&str>,
    detail: Option<&str>,
    words: Option<&str>,
    unknown: &mut UnknownCodes,
) -> (Option<ShipmentStatus>, Option<Reason>) {
    use ShipmentStatus::{
        AvailableForPickup, Exception, Expired, InTransit, PreTransit, ReturnToSender, Unknown as Nothing,
    };
    let stated = STATUSES.read(status, words, unknown);
    let hint = DETAILS.read(detail, words, unknown);
    let Some((status, reason)) = stated else { return (None, None) };
    let Some((hinted, why)) = hint else { return (Some(status), reason) };
    match (status, hinted) {
        (InTransit, AvailableForPickup) | (Exception, ReturnToSender | Expired) | (Nothing, Expired) => {
            (Some(hinted), why.or(reason))
        }
        // "Status update" and "unknown" say nothing. A label that exists is news even when nothing else is known.
        (PreTransit, Nothing) => (Some(status), reason.or(Some(Reason::LabelCreated))),
        (_, Nothing) => (Some(status), reason),
        // A detail of an earlier step ("arrived") under a later status is left over from the scan before.
        (_, InTransit | PreTransit) if status != hinted && !matches!(why, Some(Reason::Delayed | Reason::Weather)) => {
            (Some(status), reason)
        }
        _ => (Some(status), why.or(reason)),
    }
}

fn update(tracker: Tracker) -> CarrierUpdate {
    let mut unknown = UnknownCodes::default();
    let (mut status, mut reason) =
        meaning(tracker.status.as_deref(), tracker.status_detail.as_deref(), None, &mut unknown);
    let events: Vec<TrackingEvent> =
        tracker.tracking_details.into_iter().map(|detail| event(detail, &mut unknown)).collect();
    if status == Some(ShipmentStatus::Unknown) && events.is_empty() && reason.is_none() {
        reason = Some(Reason::Pending);
    }
    if status == Some(ShipmentStatus::PreTransit) && reason.is_none() {
        reason = Some(Reason::LabelCreated);
    }
    if tracker.is_return {
        (status, reason) = on_return_leg(status, reason);
    }
    let stated = tracker.est_delivery_date.as_deref().and_then(Estimate::parse);
    let local = tracker.carrier_detail.and_then(|detail| {
        let date: jiff::civil::Date = detail.est_delivery_date_local?.parse().ok()?;
        let time: Option<jiff::civil::Time> = detail.est_delivery_time_local.and_then(|time| time.parse().ok());
        let latest =
            time.filter(|time| *time != jiff::civil::Time::midnight()).map(|time| When::wall(date.to_datetime(time)));
        Some(Estimate { date: Some(date), earliest: None, latest })
    });
    // The same day here and there, up to the time zone. Where the two are further apart, the carrier's detail is of an
    // earlier promise, or made up (test mode dates it centuries ahead).
    let local = local.filter(|local| match (local.date, stated.as_ref().and_then(|stated| stated.date)) {
        (Some(here), Some(there)) => here.until(there).is_ok_and(|span| span.get_days().abs() <= 1),
        _ => true,
    });
    CarrierUpdate {
        tracking_number: tracker.tracking_code.unwrap_or_default(),
        carrier: tracker.carrier,
        status,
        reason,
        // The carrier's local date beats the UTC field, whose time is often padding.
        estimate: local.or(stated),
        said_at: tracker.updated_at.as_deref().and_then(When::parse).and_then(|when| when.at),
        test: tracker.mode.as_deref() == Some("test"),
        is_return: tracker.is_return,
        events,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    }
}

fn event(detail: Detail, unknown: &mut UnknownCodes) -> TrackingEvent {
    let words = said(detail.message).or(detail.description);
    let (status, reason) =
        meaning(detail.status.as_deref(), detail.status_detail.as_deref(), words.as_deref(), unknown);
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
        text: words,
        place: place.unwrap_or_default(),
        carrier: None,
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
            EasyPost.verify(&Incoming::new(&headers, body, now), &secrets)
        };
        assert_eq!(verify("X-Hmac-Signature", format!("hmac-sha256-hex={mac}")), Ok(()));
        assert_eq!(verify("x-hmac-signature", format!("hmac-sha256-hex={}", mac.to_uppercase())), Ok(()));
        assert_eq!(verify("X-Hmac-Signature", format!("hmac-sha256-hex={}", &mac[1..])), Err(Refusal::Mismatch));
        assert_eq!(verify("X-Other", mac), Err(Refusal::Missing));
    }

    #[test]
    fn detail_gives_the_reason_and_seldom_the_status() {
        use ShipmentStatus::*;
        let means = |status, detail| meaning(status, detail, None, &mut UnknownCodes::default());
        assert_eq!(means(Some("in_transit"), Some("arrived_at_facility")), (Some(InTransit), Some(Reason::Arrived)));
        assert_eq!(means(Some("in_transit"), Some("arrived_at_pickup_location")), (Some(AvailableForPickup), None));
        assert_eq!(means(Some("failure"), Some("return")), (Some(ReturnToSender), Some(Reason::Returning)));
        assert_eq!(means(Some("failure"), Some("lost")), (Some(Exception), Some(Reason::Lost)));
        assert_eq!(means(Some("in_transit"), Some("delayed")), (Some(InTransit), Some(Reason::Delayed)));
        assert_eq!(means(Some("delivered"), Some("arrived_at_destination")), (Some(Delivered), None));
        assert_eq!(means(Some("teleported"), None), (None, None));
        assert_eq!(means(Some("unknown"), Some("expired")), (Some(Expired), Some(Reason::NoNews)));
    }

    #[test]
    fn the_carriers_local_date_counts_where_it_is_of_the_same_promise() {
        let day = |utc: &str, local: &str| {
            let body = format!(
                r#"{{"result":{{"object":"Tracker","tracking_code":"X1","status":"in_transit","est_delivery_date":{utc},
                    "carrier_detail":{{"est_delivery_date_local":{local},"est_delivery_time_local":null}}}}}}"#
            );
            let Ok(Parsed::Updates(updates)) = EasyPost.parse(body.as_bytes()) else { panic!("not read") };
            updates[0].estimate.clone().map(|estimate| estimate.date.unwrap().to_string())
        };
        assert_eq!(day(r#""2026-11-25T03:00:00Z""#, r#""2026-11-24""#).as_deref(), Some("2026-11-24"));
        assert_eq!(day("null", r#""2026-11-24""#).as_deref(), Some("2026-11-24"));
        assert_eq!(day(r#""2026-11-27T00:00:00Z""#, r#""2026-11-24""#).as_deref(), Some("2026-11-27"));
        assert_eq!(day(r#""2026-11-27T19:18:32Z""#, r#""2875-10-22""#).as_deref(), Some("2026-11-27"));
        assert_eq!(day(r#""2026-11-27T19:18:32Z""#, "null").as_deref(), Some("2026-11-27"));
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
