//! Ship24: `{trackings: [{metadata, tracker, shipment, events, statistics}]}`, or the same list in `data` as the API answers.
//!
//! Protected by a secret that comes back with every message, `Authorization: Bearer <webhook secret>`; there is no
//! signature (<https://docs.ship24.com/webhooks/overview>). The address is probed with HEAD before it can be saved.
//!
//! By default a message carries one tracking with the one event that is new; accounts may group several. A shipment may have
//! several numbers (one per carrier): the news belong to the number that the tracker was made for, whatever number an
//! event was found under.
//!
//! Traps: `occurrenceDatetime` is local time; `datetime` repeats it with a false `Z` unless `utcOffset` is stated. The milestone
//! is the status of the shipment; the code of an event may be empty, and tells a return, a refusal or a cancellation from
//! other problems.

use serde::Deserialize;
use serde_json::json;

use super::poll::{Fit, Heard, Parcel, Poll, heard_by_status};
use super::table::{Meaning, Table, UnknownCodes};
use super::{Carrier, Parsed, base_or, read, times};
use crate::inbox::account::{Account, Api, Auth, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::{bearer, check_echo};
use crate::inbox::{Incoming, Refusal, Screening, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// Ship24.
pub struct Ship24;

static SETUP: Setup = Setup {
    title: "Ship24",
    protection: Protection::Echo(SecretFrom::Vendor),
    steps: &[
        "In the Ship24 dashboard, open Integrations → Webhooks and paste {url} as the webhook URL.",
        "Copy the webhook secret that is shown there and give it to Doorstep.",
        "Each parcel needs a tracker at Ship24. With an API key, Doorstep makes it for parcels that have none.",
    ],
    caution: Some(
        "Ship24 shows the secret with each message but does not sign it, and lists one address that it posts from (54.161.7.2; its test button uses others). The secret belongs to your whole account: change it there if it gets known.",
    ),
    options: &[],
    credentials: &[CredentialSpec {
        name: "api_key",
        about: "An API key (Integrations → API keys). With it, parcels are asked about when Ship24 is silent, and trackers are made for parcels that have none, which counts against your plan.",
        required: true,
    }],
};

static MILESTONES: Table = Table {
    field: "statusMilestone",
    rows: &[
        ("pending", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("info_received", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("in_transit", ShipmentStatus::InTransit, None),
        ("out_for_delivery", ShipmentStatus::OutForDelivery, None),
        ("failed_attempt", ShipmentStatus::AttemptedDelivery, None),
        ("available_for_pickup", ShipmentStatus::AvailableForPickup, None),
        ("delivered", ShipmentStatus::Delivered, None),
        ("exception", ShipmentStatus::Exception, None),
    ],
};

/// The status of a row counts where the milestone is missing, or says the same less exactly (see [`meaning`]).
static CODES: Table = Table {
    field: "statusCode",
    rows: &[
        ("data_order_created", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("data_order_cancelled", ShipmentStatus::Cancelled, Some(Reason::OrderCancelled)),
        // Times are offered to the recipient: nothing is settled.
        ("data_delivery_proposed", ShipmentStatus::InTransit, None),
        ("data_delivery_decided", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("transit_handover", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("transit_origin_country_departure", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("destination_arrival", ShipmentStatus::InTransit, Some(Reason::ArrivedDestinationCountry)),
        ("customs_received", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("customs_exception", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("customs_rejected", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("customs_cleared", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("delivery_available_for_pickup", ShipmentStatus::AvailableForPickup, None),
        ("delivery_out_for_delivery", ShipmentStatus::OutForDelivery, None),
        ("delivery_attempted", ShipmentStatus::AttemptedDelivery, None),
        ("delivery_exception", ShipmentStatus::Exception, Some(Reason::Other)),
        ("delivery_refused", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("delivery_delivered", ShipmentStatus::Delivered, None),
        ("exception_return", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("exception_lost", ShipmentStatus::Exception, Some(Reason::Lost)),
        ("exception_discarded", ShipmentStatus::Exception, Some(Reason::Destroyed)),
    ],
};

/// For a code that is newer than our table and has no milestone beside it.
static CATEGORIES: Table = Table {
    field: "statusCategory",
    rows: &[
        // Data were exchanged; nothing moved.
        ("data", ShipmentStatus::PreTransit, None),
        ("transit", ShipmentStatus::InTransit, None),
        ("destination", ShipmentStatus::InTransit, None),
        ("customs", ShipmentStatus::InTransit, None),
        ("delivery", ShipmentStatus::InTransit, None),
        ("exception", ShipmentStatus::Exception, None),
    ],
};

#[derive(Deserialize)]
struct Message {
    #[serde(default, deserialize_with = "read::list")]
    trackings: Vec<Tracking>,
    #[serde(default, deserialize_with = "read::object")]
    data: Option<Answered>,
}

#[derive(Deserialize)]
struct Answered {
    #[serde(default, deserialize_with = "read::list")]
    trackings: Vec<Tracking>,
}

#[derive(Deserialize)]
struct Topics {
    #[serde(default, deserialize_with = "read::list")]
    trackings: Vec<Topic>,
}

#[derive(Deserialize)]
struct Topic {
    #[serde(default, deserialize_with = "read::object")]
    metadata: Option<Metadata>,
}

#[derive(Deserialize)]
struct Tracking {
    #[serde(default, deserialize_with = "read::object")]
    metadata: Option<Metadata>,
    #[serde(default, deserialize_with = "read::object")]
    tracker: Option<Tracker>,
    #[serde(default, deserialize_with = "read::object")]
    shipment: Option<Shipment>,
    #[serde(default, deserialize_with = "read::list")]
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(default, rename = "generatedAt", deserialize_with = "read::text")]
    generated_at: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    topic: Option<String>,
}

#[derive(Deserialize)]
struct Tracker {
    #[serde(default, rename = "trackingNumber", deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, rename = "courierCode", deserialize_with = "read::texts")]
    courier_code: Vec<String>,
}

#[derive(Deserialize)]
struct Shipment {
    #[serde(default, rename = "statusCode", deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, rename = "statusCategory", deserialize_with = "read::text")]
    category: Option<String>,
    #[serde(default, rename = "statusMilestone", deserialize_with = "read::text")]
    milestone: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    delivery: Option<Delivery>,
    #[serde(default, rename = "trackingNumbers", deserialize_with = "read::list")]
    tracking_numbers: Vec<Number>,
}

#[derive(Deserialize)]
struct Number {
    #[serde(default, deserialize_with = "read::text")]
    tn: Option<String>,
}

#[derive(Deserialize)]
struct Delivery {
    #[serde(default, rename = "estimatedDeliveryDate", deserialize_with = "read::text")]
    estimated: Option<String>,
    #[serde(default, rename = "courierEstimatedDeliveryDate", deserialize_with = "read::object")]
    by_courier: Option<Between>,
    #[serde(default, rename = "aiPredictiveDeliveryDate", deserialize_with = "read::object")]
    predicted: Option<Between>,
}

#[derive(Deserialize)]
struct Between {
    #[serde(default, deserialize_with = "read::text")]
    from: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    to: Option<String>,
}

#[derive(Deserialize)]
struct Event {
    #[serde(default, rename = "trackingNumber", deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, rename = "occurrenceDatetime", deserialize_with = "read::text")]
    occurred: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    datetime: Option<String>,
    #[serde(default, rename = "utcOffset", deserialize_with = "read::text")]
    utc_offset: Option<String>,
    #[serde(default, rename = "hasNoTime", deserialize_with = "read::flag")]
    has_no_time: bool,
    #[serde(default, deserialize_with = "read::text")]
    location: Option<String>,
    #[serde(default, rename = "courierCode", deserialize_with = "read::text")]
    courier_code: Option<String>,
    #[serde(default, rename = "statusCode", deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, rename = "statusCategory", deserialize_with = "read::text")]
    category: Option<String>,
    #[serde(default, rename = "statusMilestone", deserialize_with = "read::text")]
    milestone: Option<String>,
}

const WHAT: &str = "a Ship24 message";

impl Carrier for Ship24 {
    fn name(&self) -> &'static str {
        "ship24"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&MILESTONES, &CODES, &CATEGORIES]
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        check_echo(bearer(incoming), secrets)
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        let Ok(message) = read::object_of::<Topics>(incoming.body, WHAT) else {
            // JSON of another shape is kept, and understood or not later.
            let _any: serde::de::IgnoredAny = serde_json::from_slice(incoming.body)?;
            return Ok(Screening::Keep);
        };
        let test = |topic: &Topic| {
            let topic = topic.metadata.as_ref().and_then(|metadata| metadata.topic.as_deref());
            topic.is_some_and(|topic| topic.to_ascii_lowercase().split(['/', '.', '_']).any(|part| part == "test"))
        };
        let tests = !message.trackings.is_empty() && message.trackings.iter().all(test);
        Ok(if tests { Screening::Acknowledge } else { Screening::Keep })
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Message = read::object_of(body, WHAT)?;
        let answered = message.data.map(|data| data.trackings).unwrap_or_default();
        let updates: Vec<CarrierUpdate> = message.trackings.into_iter().chain(answered).filter_map(update).collect();
        if updates.is_empty() {
            // A proof of delivery has a topic of its own, and holds a signature or a photo.
            return Ok(Parsed::Ignored("the message has no shipment with a tracking number".into()));
        }
        Ok(Parsed::Updates(updates))
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&Ship24)
    }
}

/// The milestone is the status; the code gives the reason, and decides only where the milestone is too coarse.
fn meaning(
    (milestone, code, category): (Option<&str>, Option<&str>, Option<&str>),
    words: Option<&str>,
    unknown: &mut UnknownCodes,
) -> Option<Meaning> {
    use ShipmentStatus::{
        AttemptedDelivery, Cancelled, Delivered, Exception, InTransit, OutForDelivery, ReturnToSender,
    };
    let stated = MILESTONES.read(milestone, words, unknown);
    let hint = CODES.read(code, words, unknown);
    let (Some((status, reason)), Some((hinted, why))) = (stated, hint) else {
        return stated.or(hint).or_else(|| CATEGORIES.read(category, words, unknown));
    };
    Some(match (status, hinted) {
        (Delivered, _) => (status, reason),
        (Exception, ReturnToSender) | (_, Cancelled) => (hinted, why),
        // Nobody tries again: a refusal is a problem, until the sender says that it goes back.
        (InTransit | OutForDelivery | AttemptedDelivery, Exception) if why == Some(Reason::Refused) => (hinted, why),
        // Customs may keep a parcel that is still on its way.
        (InTransit, Exception) if why == Some(Reason::CustomsHold) => (status, why),
        _ if status == hinted => (status, why.or(reason)),
        _ => (status, reason),
    })
}

fn update(tracking: Tracking) -> Option<CarrierUpdate> {
    let shipment = tracking.shipment;
    if shipment.is_none() && tracking.events.is_empty() {
        return None;
    }
    let mut unknown = UnknownCodes::default();
    let found = shipment.as_ref().and_then(|shipment| {
        let codes = (shipment.milestone.as_deref(), shipment.code.as_deref(), shipment.category.as_deref());
        meaning(codes, None, &mut unknown)
    });
    let (of_tracker, couriers) =
        tracking.tracker.map_or((None, Vec::new()), |tracker| (tracker.tracking_number, tracker.courier_code));
    let (of_shipment, delivery) = shipment.map_or((None, None), |shipment| {
        (shipment.tracking_numbers.into_iter().find_map(|number| number.tn), shipment.delivery)
    });
    let of_event = || tracking.events.iter().find_map(|event| event.tracking_number.clone());
    let tracking_number = of_tracker.or_else(of_event).or(of_shipment)?;
    let carrier = tracking.events.iter().find_map(|event| event.courier_code.clone());
    let events: Vec<TrackingEvent> = tracking.events.into_iter().map(|event| read_event(event, &mut unknown)).collect();
    // Milestones of events are the shipment's at that time: without one of its own, that of the newest event holds.
    let found = found.or_else(|| {
        let told = events.iter().rev().filter(|event| event.status != ShipmentStatus::Unknown);
        told.max_by_key(|event| event.when.sort_key()).map(|newest| (newest.status, newest.reason))
    });
    Some(CarrierUpdate {
        test: tracking_number.to_ascii_uppercase().starts_with("SHIP24_SAMPLE_"),
        tracking_number,
        carrier: carrier.or_else(|| couriers.into_iter().next()),
        status: found.map(|(status, _)| status),
        reason: found.and_then(|(_, reason)| reason),
        estimate: delivery.and_then(estimate),
        said_at: tracking.metadata.and_then(|metadata| When::parse(metadata.generated_at.as_deref()?)?.at),
        events,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

/// The courier's own window comes before Ship24's date, and that before a prediction. All are local times.
fn estimate(delivery: Delivery) -> Option<Estimate> {
    let read = |text: Option<String>| {
        let text = text?;
        Estimate::parse(text.strip_suffix(['Z', 'z']).unwrap_or(&text))
    };
    let between = |window: Option<Between>| {
        let window = window?;
        times::window(None, read(window.from), read(window.to))
    };
    between(delivery.by_courier).or_else(|| read(delivery.estimated)).or_else(|| between(delivery.predicted))
}

fn read_event(event: Event, unknown: &mut UnknownCodes) -> TrackingEvent {
    let codes = (event.milestone.as_deref(), event.code.as_deref(), event.category.as_deref());
    let found = meaning(codes, event.status.as_deref(), unknown);
    let stated = event.occurred.or(event.datetime).as_deref().and_then(times::local_field);
    let when = match stated {
        Some(When { local: Some(local), .. }) if event.has_no_time => {
            When::wall(local.date().to_datetime(jiff::civil::Time::midnight()))
        }
        Some(When { local: Some(local), offset_seconds: None, .. }) => {
            times::wall_and_offset(local, event.utc_offset.as_deref())
        }
        stated => stated.unwrap_or_default(),
    };
    TrackingEvent {
        when,
        status: found.map_or(ShipmentStatus::Unknown, |(status, _)| status),
        reason: found.and_then(|(_, reason)| reason),
        code: event.code.or(if found.is_none() { event.milestone } else { None }),
        text: event.status,
        place: Place { city: event.location, ..Place::default() },
        carrier: event.courier_code,
    }
}

impl Api for Ship24 {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://api.ship24.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["api.ship24.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Header("authorization", format!("Bearer {}", account.need("api_key")?).into()))
    }

    fn pace(&self) -> Pace {
        // 10 a second.
        Pace { per_minute: 600, per_day: None }
    }
}

/// What tells the answer to [`Poll::register`] (a tracker) from that to [`Poll::ask`] (trackings).
#[derive(Deserialize)]
struct Heads {
    #[serde(default, deserialize_with = "read::object")]
    data: Option<HeadsOf>,
}

#[derive(Deserialize)]
struct HeadsOf {
    #[serde(default, deserialize_with = "read::list")]
    trackings: Vec<Nothing>,
    #[serde(default, deserialize_with = "read::object")]
    tracker: Option<Nothing>,
}

#[derive(Deserialize)]
struct Nothing {}

impl Poll for Ship24 {
    fn fit(&self, _parcel: &Parcel) -> Fit {
        // It finds the carrier by itself.
        Fit::Perhaps
    }

    // Not `/trackers/track`, which makes a tracker with each new combination of details, and each is paid.
    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let number = parcels.first().map(|parcel| escaped(&parcel.number)).unwrap_or_default();
        Ok(Request::get(format!("/public/v1/trackers/search/{number}/results")))
    }

    fn register(&self, _account: &Account, parcels: &[Parcel]) -> Result<Option<Request>, Unusable> {
        let Some(parcel) = parcels.first() else { return Ok(None) };
        let mut body = json!({ "trackingNumber": parcel.number });
        if let Some(fields) = body.as_object_mut() {
            let country = parcel.country.as_ref().map(|country| ("destinationCountryCode", country));
            let postcode = parcel.postcode.as_ref().map(|postcode| ("destinationPostCode", postcode));
            fields.extend(country.into_iter().chain(postcode).map(|(name, value)| (name.to_owned(), json!(value))));
        }
        Ok(Some(Request::post_json("/public/v1/trackers", &body)))
    }

    fn heard(&self, status: u16, body: &[u8]) -> Heard {
        let heard = match status {
            404 => return Heard::Unregistered,
            // Someone made the same tracker at the same moment.
            409 => return Heard::Nothing,
            _ => heard_by_status(status, body),
        };
        if heard != Heard::News {
            return heard;
        }
        match read::object_of::<Heads>(body, WHAT).map(|heads| heads.data) {
            Ok(Some(HeadsOf { trackings, .. })) if !trackings.is_empty() => Heard::News,
            Ok(Some(HeadsOf { tracker: Some(Nothing {}), .. })) => Heard::Nothing,
            Ok(_) => Heard::Unregistered,
            Err(_) => Heard::Failing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;

    fn only(tracking: &str) -> CarrierUpdate {
        let body = format!(r#"{{"trackings":[{tracking}]}}"#);
        let Ok(Parsed::Updates(mut updates)) = Ship24.parse(body.as_bytes()) else { panic!("not read: {body}") };
        assert_eq!(updates.len(), 1);
        updates.remove(0)
    }

    fn means(milestone: &str, code: &str) -> Option<Meaning> {
        let some = |text: &'static str| (!text.is_empty()).then_some(text);
        let (milestone, code): (&'static str, &'static str) = (milestone.to_owned().leak(), code.to_owned().leak());
        meaning((some(milestone), some(code), None), None, &mut UnknownCodes::default())
    }

    #[test]
    fn the_milestone_counts_and_the_code_refines_it() {
        use ShipmentStatus::*;
        assert_eq!(means("in_transit", "customs_cleared"), Some((InTransit, Some(Reason::CustomsCleared))));
        assert_eq!(means("in_transit", "customs_exception"), Some((InTransit, Some(Reason::CustomsHold))));
        assert_eq!(means("exception", "exception_return"), Some((ReturnToSender, Some(Reason::Returning))));
        assert_eq!(means("exception", "exception_lost"), Some((Exception, Some(Reason::Lost))));
        assert_eq!(means("failed_attempt", "delivery_refused"), Some((Exception, Some(Reason::Refused))));
        assert_eq!(means("info_received", "data_order_cancelled"), Some((Cancelled, Some(Reason::OrderCancelled))));
        assert_eq!(means("delivered", "data_order_cancelled"), Some((Delivered, None)), "a delivery stays one");
        assert_eq!(means("out_for_delivery", "destination_arrival"), Some((OutForDelivery, None)), "an older step");
        assert_eq!(means("available_for_pickup", ""), Some((AvailableForPickup, None)));
        assert_eq!(means("", "delivery_delivered"), Some((Delivered, None)));
        assert_eq!(means("in_transit", "transit_by_balloon"), Some((InTransit, None)));
        assert_eq!(means("teleported", ""), None);
    }

    #[test]
    fn a_new_code_without_a_milestone_means_its_category_and_is_noted() {
        let update = only(
            r#"{"tracker":{"trackingNumber":"1"},"shipment":{"statusCode":"customs_sniffed","statusCategory":"customs"}}"#,
        );
        assert_eq!(update.status, Some(ShipmentStatus::InTransit));
        assert_eq!(update.unknown_codes[0].code, "customs_sniffed");
    }

    #[test]
    fn without_a_status_of_the_shipment_the_newest_event_tells_it() {
        let events = r#"[{"status":"b","occurrenceDatetime":"2026-11-20T10:00:00","statusMilestone":"out_for_delivery"},
            {"status":"a","occurrenceDatetime":"2026-11-19T10:00:00","statusMilestone":"in_transit"}]"#;
        let told = |shipment: &str| {
            only(&format!(r#"{{"tracker":{{"trackingNumber":"1"}}{shipment},"events":{events}}}"#)).status
        };
        assert_eq!(told(""), Some(ShipmentStatus::OutForDelivery));
        assert_eq!(told(r#","shipment":{"statusMilestone":"delivered"}"#), Some(ShipmentStatus::Delivered));
    }

    #[test]
    fn every_tracking_and_every_event_is_read() {
        let body = br#"{"trackings":[
            {"tracker":{"trackingNumber":"1"},"shipment":{"statusMilestone":"in_transit"},"events":[{"status":"b"},{"status":"a"}]},
            {"tracker":{"trackingNumber":"2"},"shipment":{"statusMilestone":"delivered"},"events":[{"status":"c"}]}]}"#;
        let Ok(Parsed::Updates(updates)) = Ship24.parse(body) else { panic!("not read") };
        let numbers: Vec<_> =
            updates.iter().map(|update| (update.tracking_number.as_str(), update.events.len())).collect();
        assert_eq!(numbers, [("1", 2), ("2", 1)]);
        let answer =
            br#"{"data":{"trackings":[{"tracker":{"trackingNumber":"1","courierCode":["ups"]},"shipment":{}}]}}"#;
        let Ok(Parsed::Updates(updates)) = Ship24.parse(answer) else { panic!("not read") };
        assert_eq!(updates[0].carrier.as_deref(), Some("ups"));
    }

    #[test]
    fn news_belong_to_the_tracker_s_number() {
        let update = only(
            r#"{"tracker":{"trackingNumber":"A"},"shipment":{"trackingNumbers":[{"tn":"C"}]},"events":[{"trackingNumber":"B"}]}"#,
        );
        assert_eq!(update.tracking_number, "A");
        assert_eq!(only(r#"{"shipment":{"trackingNumbers":[{"tn":"C"}]}}"#).tracking_number, "C");
        assert!(only(r#"{"tracker":{"trackingNumber":"SHIP24_SAMPLE_DELIVERED_000"},"shipment":{}}"#).test);
    }

    #[test]
    fn times_are_local_unless_an_offset_is_stated() {
        let read =
            |event: &str| only(&format!(r#"{{"tracker":{{"trackingNumber":"1"}},"events":[{event}]}}"#)).events[0].when;
        let local = read(
            r#"{"occurrenceDatetime":"2026-11-20T17:12:57","utcOffset":null,"datetime":"2026-11-20T17:12:57.000Z"}"#,
        );
        assert_eq!((local.at, local.local.unwrap().to_string().as_str()), (None, "2026-11-20T17:12:57"));
        assert_eq!(read(r#"{"datetime":"2026-11-20T17:12:57.000Z"}"#), local, "a false Z");
        assert_eq!(read(r#"{"occurrenceDatetime":"2026-11-20T17:12:57Z"}"#), local);
        let offset = read(r#"{"occurrenceDatetime":"2026-11-20T17:12:57","utcOffset":"-08:00"}"#);
        assert_eq!(offset.at.unwrap().to_string(), "2026-11-21T01:12:57Z");
        assert_eq!(read(r#"{"occurrenceDatetime":"2026-11-20T17:12:57-08:00"}"#), offset);
        let day = read(r#"{"occurrenceDatetime":"2026-11-20T12:00:00","hasNoTime":true,"utcOffset":"-08:00"}"#);
        assert_eq!((day.at, day.local.unwrap().to_string().as_str()), (None, "2026-11-20T00:00:00"));
        assert_eq!(read(r#"{"occurrenceDatetime":"2026-11-20"}"#), day);
    }

    #[test]
    fn the_courier_s_window_comes_first() {
        let read = |delivery: &str| {
            only(&format!(r#"{{"tracker":{{"trackingNumber":"1"}},"shipment":{{"delivery":{delivery}}}}}"#)).estimate
        };
        let window = read(
            r#"{"estimatedDeliveryDate":"2026-11-29","courierEstimatedDeliveryDate":{"from":"2026-11-24T09:00:00","to":"2026-11-24T12:00:00Z"}}"#,
        )
        .unwrap();
        assert_eq!(window.date.unwrap().to_string(), "2026-11-24");
        assert_eq!(window.latest.unwrap(), When::wall("2026-11-24T12:00:00".parse().unwrap()));
        let date = read(
            r#"{"estimatedDeliveryDate":"2026-11-29T00:00:00","courierEstimatedDeliveryDate":{"from":null,"to":null}}"#,
        );
        assert_eq!(date, Estimate::parse("2026-11-29"));
        assert_eq!(read(r#"{"estimatedDeliveryDate":null}"#), None);
    }

    #[test]
    fn proofs_and_rubbish_make_nothing() {
        let proof = br#"{"trackings":[{"metadata":{"topic":"tracking/pod"},"tracker":{"trackingNumber":"1"},"data":{"status":"found"}}]}"#;
        assert!(matches!(Ship24.parse(proof), Ok(Parsed::Ignored(_))));
        assert!(matches!(Ship24.parse(b"{}"), Ok(Parsed::Ignored(_))));
        assert!(Ship24.parse(b"[]").is_err());
        assert!(Ship24.parse(b"").is_err());
    }

    #[test]
    fn tests_are_acknowledged() {
        let screen = |body: &[u8]| {
            let headers = Headers::default();
            Ship24.screen(&Incoming::new(&headers, body, Instant::from_second(0).unwrap()))
        };
        assert_eq!(screen(br#"{"trackings":[{"metadata":{"topic":"tracking/test"}}]}"#), Ok(Screening::Acknowledge));
        assert_eq!(screen(br#"{"trackings":[{"metadata":{"topic":"tracking/events"}}]}"#), Ok(Screening::Keep));
        assert_eq!(screen(br#"{"trackings":[]}"#), Ok(Screening::Keep));
        assert!(screen(b"nope").is_err());
    }

    #[test]
    fn the_secret_comes_back_as_a_bearer_token() {
        let verify = |name: &str, value: &str, secrets: &[&str]| {
            let headers = Headers::new([(name, value.as_bytes())]);
            let secrets = Secrets::new(secrets.iter().map(|secret| (*secret).to_owned()));
            Ship24.verify(&Incoming::new(&headers, b"{}", Instant::from_second(0).unwrap()), &secrets)
        };
        assert_eq!(verify("Authorization", "Bearer s3", &["s3"]), Ok(()));
        assert_eq!(verify("authorization", "bearer s3", &["old", "s3"]), Ok(()));
        assert_eq!(verify("Authorization", "Bearer s", &["s3"]), Err(Refusal::Mismatch));
        assert_eq!(verify("Authorization", "Bearer S3", &["s3"]), Err(Refusal::Mismatch));
        assert_eq!(verify("Authorization", "Bearer ", &["s3"]), Err(Refusal::Missing));
        assert_eq!(verify("Authorization", "Basic s3", &["s3"]), Err(Refusal::Missing));
        assert_eq!(verify("X-Other", "Bearer s3", &["s3"]), Err(Refusal::Missing));
        assert_eq!(verify("Authorization", "Bearer s3", &[]), Err(Refusal::NoSecret));
    }

    #[test]
    fn it_is_asked_and_told() {
        let parcel = Parcel {
            number: "A/1".into(),
            carrier: None,
            kind: None,
            country: Some("DE".into()),
            postcode: Some("34117".into()),
        };
        let account = Account::default();
        let parcels = [parcel];
        assert_eq!(Ship24.ask(&account, &parcels).unwrap().url, "/public/v1/trackers/search/A%2F1/results");
        let told = Ship24.register(&account, &parcels).unwrap().unwrap();
        assert_eq!(
            told.body.unwrap(),
            br#"{"destinationCountryCode":"DE","destinationPostCode":"34117","trackingNumber":"A/1"}"#
        );
        assert_eq!(Ship24.heard(404, br#"{"errors":[{"code":"tracker_not_found"}]}"#), Heard::Unregistered);
        assert_eq!(Ship24.heard(200, br#"{"data":{"trackings":[]}}"#), Heard::Unregistered);
        assert_eq!(Ship24.heard(201, br#"{"data":{"tracker":{"trackerId":"x"}}}"#), Heard::Nothing);
        assert_eq!(Ship24.heard(200, br#"{"data":{"trackings":[{"shipment":{}}]}}"#), Heard::News);
        assert_eq!(Ship24.heard(429, b""), Heard::Slower);
    }
}
