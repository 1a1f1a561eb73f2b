//! USPS: notices of the API “Subscriptions – Tracking” and answers of the Tracking API, version 3.
//!
//! A notice is an envelope whose `payload` is a *text* with JSON in it. It is signed with `X-HMAC` (older:
//! `hmac-header`): base64 of the HMAC-SHA256, keyed with the subscription's 32-character secret, over the envelope's
//! `timestamp` followed by that text, as it is after the envelope's own JSON was read. A subscription without a secret
//! is not signed; it is refused here. The payload has the shape of a tracking answer, often only a part of it.
//!
//! `statusCategory` is the main status; `status` are the words on USPS's own page, which say where an item was left.
//! Answers of release 2 say some things in other places: `eventZIPCode`, `deliveryDateExpectation`, a list of items.
//!
//! Times: `eventTimestamp` is the local time, sometimes with a false `Z`. `GMTTimestamp` has the seconds, but for events
//! in the evening it was seen a day too early; where the two do not agree, the local time and `GMTOffset` count.
//!
//! Vendor's documentation: developers.usps.com (Tracking 3.2, Subscriptions – Tracking 3.2), and Publication 199 for the
//! event codes.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::poll::{CarrierKind, Fit, Parcel, Poll};
use super::table::{Meaning, Phrases, Table, UnknownCodes, refine};
use super::{Carrier, Parsed, base_or, on_return_leg, read, times, turned_back};
use crate::db::Instant;
use crate::inbox::account::{Account, Api, Auth, Pace, Request, TokenRequest, TokenStyle, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::{check, hmac_sha256};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// USPS.
pub struct Usps;

static SETUP: Setup = Setup {
    title: "USPS",
    protection: Protection::Signature(SecretFrom::Us),
    steps: &[
        "At developers.usps.com, open your app (or make one) and add the products “Tracking” and “Subscriptions – Tracking” to it.",
        "Make a subscription with the listener URL {url} and the secret {secret}, for the event type ALL_UPDATES, and for your Mailer ID or for single tracking numbers. USPS has no form for this: send it to /subscriptions-tracking/v3/subscriptions (some documents say /subscriptions/v3/subscriptions) with your app's access token, or let your software partner do it.",
        "At most 10 listener URLs are possible for one customer registration (CRID). USPS removes a subscription that was idle for 30 days.",
    ],
    caution: Some(
        "Never make the subscription without the secret: its messages would not be signed and are refused here. Verify with one real message that the header X-HMAC is there and fits; if USPS uses another header, set the option signature_header.",
    ),
    options: &[OptionSpec {
        name: "signature_header",
        about: "The header that carries the signature, if a real message has it under another name.",
        default: "X-HMAC, then hmac-header",
        values: &[],
    }],
    credentials: &[
        CredentialSpec {
            name: "client_id",
            about: "Consumer key of your app at developers.usps.com. With it, parcels are asked about when USPS is silent; USPS allows 60 requests an hour unless it raises your limit (option requests_per_minute).",
            required: true,
        },
        CredentialSpec { name: "client_secret", about: "Consumer secret of the same app.", required: true },
    ],
};

/// The main status.
static CATEGORIES: Table = Table {
    field: "statusCategory",
    rows: &[
        ("Pre-Shipment", ShipmentStatus::PreTransit, None),
        ("USPS Awaiting Item", ShipmentStatus::PreTransit, None),
        ("Accepted", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("In Transit", ShipmentStatus::InTransit, None),
        ("In-Transit", ShipmentStatus::InTransit, None),
        ("Moving Through Network", ShipmentStatus::InTransit, None),
        ("Preparing for Delivery", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("Arriving Late", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("Out for Delivery", ShipmentStatus::OutForDelivery, None),
        ("Delivery Attempt", ShipmentStatus::AttemptedDelivery, None),
        ("Delivery Attempted", ShipmentStatus::AttemptedDelivery, None),
        ("Delivery Attempt: Action Needed", ShipmentStatus::AttemptedDelivery, None),
        ("Available for Pickup", ShipmentStatus::AvailableForPickup, None),
        ("Delivered", ShipmentStatus::Delivered, None),
        ("Delivered to Agent", ShipmentStatus::Delivered, None),
        ("Alert", ShipmentStatus::Exception, None),
        ("Return to Sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ],
};

/// Event codes, as far as their meaning is sure. They fill in where the words say nothing.
static EVENTS: Table = Table {
    field: "eventCode",
    rows: &[
        ("MA", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("GX", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("03", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("OA", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("TM", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("PA", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("AD", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("10", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("A1", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("L1", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("T1", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("EF", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("SF", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("TL", ShipmentStatus::InTransit, None),
        ("NT", ShipmentStatus::InTransit, None),
        ("PC", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("07", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("UA", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("06", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("08", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("15", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("71", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("42", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("80", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("81", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("82", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("83", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("OF", ShipmentStatus::OutForDelivery, None),
        ("14", ShipmentStatus::AvailableForPickup, None),
        ("16", ShipmentStatus::AvailableForPickup, None),
        ("02", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("30", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
        ("51", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
        ("52", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("53", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("54", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("55", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("56", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("01", ShipmentStatus::Delivered, None),
        ("43", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("04", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("05", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("11", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("09", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        // Why an item goes back; whether it already does, the words say.
        ("21", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("22", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("23", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("24", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("25", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("26", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("27", ShipmentStatus::Exception, Some(Reason::NotCollected)),
        ("28", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("29", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("31", ShipmentStatus::Exception, Some(Reason::NotCollected)),
    ],
};

/// USPS's words, of an event or of the whole item. For the item they refine the category ([`refine`]).
static PHRASES: Phrases = Phrases::new(&[
    // The everyday scans first: most texts end here.
    ("^arrived shipping partner", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("^departed shipping partner", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("^arrived at post office", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("^arrived", ShipmentStatus::InTransit, Some(Reason::Arrived)),
    ("^arrival", ShipmentStatus::InTransit, Some(Reason::Arrived)),
    ("^departed", ShipmentStatus::InTransit, Some(Reason::Departed)),
    ("^in transit, arriving late", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("^in transit", ShipmentStatus::InTransit, None),
    ("^out for delivery", ShipmentStatus::OutForDelivery, None),
    ("^processed", ShipmentStatus::InTransit, Some(Reason::Processed)),
    ("^sorting", ShipmentStatus::InTransit, Some(Reason::Processed)),
    ("^usps in possession", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^accept", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^origin acceptance", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^shipment received", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    // Back to the sender.
    ("original sender", ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
    ("return to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returned to the sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returned to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("being returned", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    // Handed over, and where it was left.
    ("^delivered, parcel locker", ShipmentStatus::Delivered, Some(Reason::Locker)),
    ("^delivered, in/at mailbox", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("^delivered in/at mailbox", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("delivered in or at the mailbox", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("delivered to a parcel locker", ShipmentStatus::Delivered, Some(Reason::Locker)),
    ("delivered to the front desk", ShipmentStatus::Delivered, Some(Reason::Reception)),
    ("^delivered, front desk", ShipmentStatus::Delivered, Some(Reason::Reception)),
    ("^delivered, neighbor", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("^delivered, left with neighbor", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("^delivered, individual picked up", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    ("^delivered", ShipmentStatus::Delivered, None),
    ("picked up at post office", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    // Before it is on the road; a partner may have it already.
    ("shipping partner", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("label created", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("pre-shipment", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
    ("awaiting item", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    // At the door, in vain.
    ("no access", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
    ("business closed", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
    ("no authorized recipient", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("notice left", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
    ("schedule redelivery", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
    ("delivery attempt", ShipmentStatus::AttemptedDelivery, None),
    ("attempted delivery", ShipmentStatus::AttemptedDelivery, None),
    // Where it can be collected.
    ("available for pickup", ShipmentStatus::AvailableForPickup, None),
    ("reminder to pick up", ShipmentStatus::AvailableForPickup, None),
    // Customs: what is held, what is done, what is going on.
    ("held in customs", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("out of customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("out of foreign customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("cleared customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("customs clearance delay", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("customs", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
    // Trouble.
    ("refused", ShipmentStatus::Exception, Some(Reason::Refused)),
    ("insufficient address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("no such number", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("addressee unknown", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("addressee not known", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("moved, left no address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("forward expired", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("vacant", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("unclaimed", ShipmentStatus::Exception, Some(Reason::NotCollected)),
    ("undeliverable", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
    ("dead mail", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
    ("dead letter", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
    ("damaged", ShipmentStatus::Exception, Some(Reason::Damaged)),
    ("weather", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("natural disaster", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("^held", ShipmentStatus::Exception, Some(Reason::Held)),
    ("being held", ShipmentStatus::Exception, Some(Reason::Held)),
    // And on the road.
    ("arriving late", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("missent", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("mis-shipped", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("rescheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
    ("forwarded", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
    ("rerouted", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
    ("awaiting delivery scan", ShipmentStatus::InTransit, None),
    ("delivery status not updated", ShipmentStatus::InTransit, None),
    ("in transit", ShipmentStatus::InTransit, None),
]);

/// The envelope, as far as it is signed: both texts exactly as they stand in it, blanks and all.
#[derive(Deserialize)]
struct Signed<'a> {
    #[serde(borrow)]
    timestamp: Cow<'a, str>,
    #[serde(borrow)]
    payload: Cow<'a, str>,
}

/// An envelope, an answer about one item, or an error: the fields that are there tell which.
#[derive(Deserialize)]
struct Message {
    // Of the envelope.
    #[serde(default)]
    payload: Payload,
    #[serde(default, deserialize_with = "read::text")]
    timestamp: Option<String>,
    // Of an error.
    #[serde(default, deserialize_with = "read::object")]
    error: Option<Failure>,
    // Of an item.
    #[serde(rename = "trackingNumber", default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(rename = "statusCategory", default, deserialize_with = "read::text")]
    status_category: Option<String>,
    #[serde(rename = "trackingEvents", default, deserialize_with = "read::list")]
    tracking_events: Vec<Event>,
    // When it should arrive: release 1 says so here, release 2 in an object of its own.
    #[serde(rename = "expectedDeliveryTimeStamp", default, deserialize_with = "read::text")]
    expected_time: Option<String>,
    #[serde(rename = "expectedDeliveryDate", default, deserialize_with = "read::text")]
    expected_date: Option<String>,
    #[serde(rename = "predictedDeliveryTimeStamp", default, deserialize_with = "read::text")]
    predicted_time: Option<String>,
    #[serde(rename = "predictedDeliveryDate", default, deserialize_with = "read::text")]
    predicted_date: Option<String>,
    #[serde(rename = "predictedDeliveryWindowStartTime", default, deserialize_with = "read::text")]
    window_start: Option<String>,
    #[serde(rename = "predictedDeliveryWindowEndTime", default, deserialize_with = "read::text")]
    window_end: Option<String>,
    #[serde(rename = "guaranteedDeliveryTimeStamp", default, deserialize_with = "read::text")]
    guaranteed_time: Option<String>,
    #[serde(rename = "deliveryDateExpectation", default, deserialize_with = "read::object")]
    expectation: Option<Expectation>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Expectation {
    #[serde(default, deserialize_with = "read::text")]
    expected_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    predicted_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    predicted_delivery_window_start_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    predicted_delivery_window_end_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    guaranteed_delivery_date: Option<String>,
}

/// Who signed for it is not read.
#[derive(Deserialize)]
struct Event {
    #[serde(rename = "eventType", default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(rename = "eventCode", default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(rename = "eventTimestamp", default, deserialize_with = "read::text")]
    local: Option<String>,
    #[serde(rename = "GMTTimestamp", default, deserialize_with = "read::text")]
    gmt: Option<String>,
    #[serde(rename = "GMTOffset", default, deserialize_with = "read::text")]
    offset: Option<String>,
    #[serde(rename = "eventCity", default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(rename = "eventState", default, deserialize_with = "read::text")]
    state: Option<String>,
    #[serde(rename = "eventCountry", default, deserialize_with = "read::text")]
    country: Option<String>,
    #[serde(rename = "eventZIP", default, deserialize_with = "read::text")]
    zip: Option<String>,
    // Release 2 calls it so.
    #[serde(rename = "eventZIPCode", default, deserialize_with = "read::text")]
    zip_code: Option<String>,
}

#[derive(Deserialize)]
struct Failure {
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    message: Option<String>,
}

/// What an envelope carries: JSON in a text, as documented, or the object itself.
#[derive(Default)]
enum Payload {
    #[default]
    None,
    Text(String),
    Object(Box<Message>),
}

impl<'de> Deserialize<'de> for Payload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Payload;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a payload")
            }
            fn visit_str<E>(self, text: &str) -> Result<Payload, E> {
                Ok(Payload::Text(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Payload, A::Error> {
                Message::deserialize(MapAccessDeserializer::new(map)).map(|message| Payload::Object(Box::new(message)))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Payload, A::Error> {
                while let Some(IgnoredAny) = list.next_element()? {}
                Ok(Payload::None)
            }
            fn visit_bool<E>(self, _: bool) -> Result<Payload, E> {
                Ok(Payload::None)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Payload, E> {
                Ok(Payload::None)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Payload, E> {
                Ok(Payload::None)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Payload, E> {
                Ok(Payload::None)
            }
            fn visit_unit<E>(self) -> Result<Payload, E> {
                Ok(Payload::None)
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// Several items, as release 2 answers.
#[derive(Deserialize)]
#[serde(transparent)]
struct Items(#[serde(deserialize_with = "read::list")] Vec<Message>);

impl Carrier for Usps {
    fn name(&self) -> &'static str {
        "usps"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&CATEGORIES, &EVENTS]
    }

    fn own_words(&self) -> Option<(&'static [CarrierKind], &'static Phrases)> {
        Some((&[CarrierKind::Usps], &PHRASES))
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let headers = incoming.headers;
        let sent = match incoming.options.get("signature_header") {
            Some(name) => headers.get(name),
            None => headers.get("x-hmac").or_else(|| headers.get("hmac-header")),
        };
        // The signed texts are read from the body before anything is known about its sender; nothing else is.
        let signed: Option<Signed<'_>> = serde_json::from_slice(incoming.body).ok();
        check(
            sent,
            secrets,
            |sent| STANDARD.decode(sent.trim()).ok().filter(|_| signed.is_some()),
            |secret| {
                signed.as_ref().map_or_else(Vec::new, |signed| {
                    hmac_sha256(secret.as_bytes(), &[signed.timestamp.as_bytes(), signed.payload.as_bytes()])
                })
            },
        )
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let messages = items(body)?;
        let mut updates = Vec::with_capacity(messages.len());
        for mut message in messages {
            let said_at = message.timestamp.as_deref().and_then(When::parse).and_then(|when| when.at);
            match std::mem::take(&mut message.payload) {
                Payload::None => updates.extend(update(message, None)),
                Payload::Object(item) => updates.extend(update(*item, said_at)),
                Payload::Text(text) => {
                    let items = items(text.as_bytes())?;
                    updates.extend(items.into_iter().filter_map(|item| update(item, said_at)));
                }
            }
        }
        Ok(if updates.is_empty() {
            Parsed::Ignored("no status of a tracked item".into())
        } else {
            Parsed::Updates(updates)
        })
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&Usps)
    }
}

impl Api for Usps {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://apis.usps.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["apis.usps.com", "api.usps.com", "apis-tem.usps.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        TokenRequest::of(account, "/oauth2/v3/token", TokenStyle::Json).map(Auth::ClientCredentials)
    }

    fn pace(&self) -> Pace {
        // 60 requests an hour, unless USPS raises it.
        Pace { per_minute: 1, per_day: None }
    }
}

impl Poll for Usps {
    fn fit(&self, parcel: &Parcel) -> Fit {
        if parcel.kind == Some(CarrierKind::Usps) { Fit::Own } else { Fit::No }
    }

    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        // The number stands in the path; blanks, as shops print them, are no part of it.
        let number: String =
            parcels.first().map(|parcel| parcel.number.as_str()).unwrap_or_default().split_whitespace().collect();
        Ok(Request::get(format!("/tracking/v3/tracking/{}?expand=DETAIL", escaped(&number))))
    }
}

/// One item or several.
fn items(body: &[u8]) -> Result<Vec<Message>, Unreadable> {
    if body.trim_ascii_start().first() == Some(&b'[') {
        let items: Items = serde_json::from_slice(body)?;
        return Ok(items.0);
    }
    read::object_of(body, "a USPS message").map(|message| vec![message])
}

fn update(item: Message, said_at: Option<Instant>) -> Option<CarrierUpdate> {
    let number = item.tracking_number.clone().unwrap_or_default();
    if let Some(failure) = &item.error
        && item.tracking_events.is_empty()
    {
        return Some(CarrierUpdate {
            tracking_number: number,
            carrier: Some("USPS".into()),
            status: Some(ShipmentStatus::Unknown),
            reason: Some(failure.reason()),
            said_at,
            ..CarrierUpdate::default()
        });
    }
    let says_something = item.status.is_some() || item.status_category.is_some() || !item.tracking_events.is_empty();
    if number.is_empty() || !says_something {
        return None;
    }
    let mut unknown = UnknownCodes::default();
    let estimate = estimate(&item);
    let mut events: Vec<TrackingEvent> =
        item.tracking_events.into_iter().map(|told| event(told, &mut unknown)).collect();
    let back = turned_back(&mut events);
    let main = main_status(item.status_category.as_deref(), item.status.as_deref(), &events, &mut unknown);
    let (mut status, mut reason) = main.map_or((None, None), |(status, reason)| (Some(status), reason));
    if back && status == Some(ShipmentStatus::Delivered) {
        (status, reason) = on_return_leg(status, reason);
    }
    Some(CarrierUpdate {
        tracking_number: number,
        carrier: Some("USPS".into()),
        status,
        reason,
        estimate,
        said_at,
        test: false,
        events,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

/// The category, refined by the words of the item and by its newest event. Without a category (or with a new one), the
/// words, then the event.
fn main_status(
    category: Option<&str>,
    words: Option<&str>,
    events: &[TrackingEvent],
    unknown: &mut UnknownCodes,
) -> Option<Meaning> {
    // USPS lists the newest first, so of several at one moment it is the first.
    let newest = events.iter().rev().max_by_key(|event| event.when.sort_key());
    let newest = newest.map(|event| (event.status, event.reason));
    let newest = newest.filter(|(status, _)| *status != ShipmentStatus::Unknown);
    let phrase = words.and_then(|words| PHRASES.find(words));
    let own = CATEGORIES.read(category, words, unknown).or_else(|| words.and_then(|words| CATEGORIES.find(words)));
    let Some(own) = own else { return phrase.or(newest) };
    // An event gives the reason of what the item's own status says; an alert says nothing by itself.
    let tells = |hint: &Meaning| hint.0 == own.0 || own.0 == ShipmentStatus::Exception;
    let hints = [phrase, newest.filter(tells)];
    Some(hints.into_iter().map(|hint| refine(own, hint)).find(|refined| *refined != own).unwrap_or(own))
}

impl Failure {
    fn reason(&self) -> Reason {
        let message = self.message.as_deref().unwrap_or_default().to_lowercase();
        let not_found = ["not yet available", "not found", "could not locate", "no record"];
        let unknown = self.code.as_deref() == Some("404") || not_found.iter().any(|part| message.contains(part));
        if unknown { Reason::NotFound } else { Reason::Error }
    }
}

fn event(told: Event, unknown: &mut UnknownCodes) -> TrackingEvent {
    let phrase = told.kind.as_deref().and_then(|words| PHRASES.find(words));
    let coded = EVENTS.read(told.code.as_deref(), told.kind.as_deref(), unknown);
    let (status, reason) = match (phrase, coded) {
        (Some((status, reason)), Some((same, why))) if status == same => (status, reason.or(why)),
        (Some(said), _) => said,
        (None, Some(coded)) => coded,
        (None, None) => (ShipmentStatus::Unknown, None),
    };
    TrackingEvent {
        when: when(told.local.as_deref(), told.gmt.as_deref(), told.offset.as_deref()),
        status,
        reason,
        code: told.code,
        text: told.kind,
        place: Place {
            city: told.city,
            region: told.state,
            country: told.country,
            postcode: told.zip.or(told.zip_code),
        },
        carrier: None,
    }
}

fn when(local: Option<&str>, gmt: Option<&str>, offset: Option<&str>) -> When {
    let local = local.and_then(times::wall);
    let gmt = gmt.and_then(When::parse).and_then(|when| when.at);
    let offset = offset.and_then(times::parse_offset).filter(|offset| offset.seconds() != 0);
    match (local, offset, gmt) {
        (Some(local), Some(offset), gmt) => {
            let told = When::with_offset(local, offset);
            // The GMT time is the same moment with its seconds, or it is wrong (by a day, in the evening).
            let same = |gmt: &Instant| {
                told.at.is_some_and(|at| at.timestamp().as_second().abs_diff(gmt.timestamp().as_second()) <= 120)
            };
            When { at: gmt.filter(same).or(told.at), ..told }
        }
        (Some(local), None, Some(gmt)) => times::moment_and_wall(gmt, local),
        (Some(local), None, None) => When::wall(local),
        (None, _, Some(gmt)) => When::utc(gmt),
        (None, _, None) => When::default(),
    }
}

/// What USPS predicts beats what it expected at first; what it guarantees comes last. All are local times, whatever stands
/// behind them.
fn estimate(item: &Message) -> Option<Estimate> {
    let none = Expectation::default();
    let other = item.expectation.as_ref().unwrap_or(&none);
    let day = |first: &Option<String>, second: &Option<String>, third: &Option<String>| {
        [first, second, third].into_iter().flatten().find_map(|text| local_estimate(text))
    };
    let predicted = day(&item.predicted_date, &other.predicted_delivery_date, &item.predicted_time);
    let predicted = predicted.map(|mut predicted| {
        let from = item.window_start.as_ref().or(other.predicted_delivery_window_start_time.as_ref());
        let to = item.window_end.as_ref().or(other.predicted_delivery_window_end_time.as_ref());
        if let Some(date) = predicted.date {
            let at = |text: Option<&String>| Some(When::wall(date.to_datetime(clock(text?)?)));
            predicted.earliest = at(from).or(predicted.earliest);
            predicted.latest = at(to).or(predicted.latest);
        }
        predicted
    });
    predicted
        .or_else(|| day(&item.expected_time, &item.expected_date, &other.expected_delivery_date))
        .or_else(|| day(&item.guaranteed_time, &other.guaranteed_delivery_date, &None))
}

fn local_estimate(text: &str) -> Option<Estimate> {
    let wall = times::wall(text)?;
    let day = Estimate::on(wall.date());
    let midnight = wall.time() == jiff::civil::Time::midnight();
    Some(if midnight { day } else { Estimate { latest: Some(When::wall(wall)), ..day } })
}

/// `14:30`, `2:30 PM`, or the time of a whole timestamp.
fn clock(text: &str) -> Option<jiff::civil::Time> {
    let text = text.trim().to_ascii_lowercase();
    let (digits, afternoon) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(digits), _) => (digits.trim(), Some(false)),
        (_, Some(digits)) => (digits.trim(), Some(true)),
        _ => (text.as_str(), None),
    };
    if digits.len() > 8 {
        return times::wall(digits).map(|wall| wall.time());
    }
    let time = times::compact_time(digits)?;
    let hour = match (afternoon, time.hour()) {
        (Some(false), 12) => 0,
        (Some(true), hour) if hour < 12 => hour + 12,
        (_, hour) => hour,
    };
    time.with().hour(hour).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Headers;
    use crate::inbox::setup::Options;
    use ShipmentStatus::*;

    fn read_all(body: &str) -> Vec<CarrierUpdate> {
        match Usps.parse(body.as_bytes()).unwrap() {
            Parsed::Updates(updates) => updates,
            other => panic!("{other:?}"),
        }
    }

    fn says(category: &str, status: &str) -> (Option<ShipmentStatus>, Option<Reason>) {
        let body = serde_json::json!({"trackingNumber": "94", "statusCategory": category, "status": status});
        let update = read_all(&body.to_string()).remove(0);
        (update.status, update.reason)
    }

    #[test]
    fn the_category_decides_and_the_words_refine() {
        assert_eq!(says("Delivered", "Delivered, Parcel Locker"), (Some(Delivered), Some(Reason::Locker)));
        assert_eq!(says("Delivered", "Delivered, In/At Mailbox"), (Some(Delivered), Some(Reason::Mailbox)));
        assert_eq!(
            says("Delivered", "Your item was delivered in or at the mailbox at 9:10 am."),
            (Some(Delivered), Some(Reason::Mailbox))
        );
        assert_eq!(says("Delivered", "Delivered, Front Door/Porch"), (Some(Delivered), None));
        assert_eq!(says("Delivered", "Delivered, To Original Sender"), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(
            says("Moving Through Network", "Arrived at USPS Regional Facility"),
            (Some(InTransit), Some(Reason::Arrived))
        );
        assert_eq!(says("In Transit", "In Transit, Arriving Late"), (Some(InTransit), Some(Reason::Delayed)));
        assert_eq!(
            says("Pre-Shipment", "Shipping Label Created, USPS Awaiting Item"),
            (Some(PreTransit), Some(Reason::LabelCreated))
        );
        assert_eq!(
            says("Pre-Shipment", "Picked Up By Shipping Partner, USPS Awaiting Item"),
            (Some(InTransit), Some(Reason::HandedToPartner))
        );
        assert_eq!(says("Pre-Shipment", "Out for Delivery"), (Some(PreTransit), None), "the category");
        assert_eq!(
            says("Delivery Attempt: Action Needed", "Notice Left (No Authorized Recipient Available)").0,
            Some(AttemptedDelivery)
        );
        assert_eq!(says("Available for Pickup", "Available for Pickup"), (Some(AvailableForPickup), None));
    }

    #[test]
    fn alerts() {
        assert_eq!(says("Alert", "Refused"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(
            says("Alert", "Unclaimed/Being Returned to Sender"),
            (Some(ReturnToSender), Some(Reason::Returning))
        );
        assert_eq!(
            says("Alert", "Delivery Attempted - No Access to Delivery Location"),
            (Some(AttemptedDelivery), Some(Reason::NoAccess))
        );
        assert_eq!(says("Alert", "Weather Delay"), (Some(Exception), Some(Reason::Weather)));
        assert_eq!(says("Alert", "Held at Post Office, At Customer Request"), (Some(Exception), Some(Reason::Held)));
        assert_eq!(
            says("Alert", "Your item was returned to the sender because of an incorrect address."),
            (Some(ReturnToSender), Some(Reason::Returning))
        );
        assert_eq!(says("Alert", "Something new"), (Some(Exception), None));
        let body = r#"{"trackingNumber":"94","statusCategory":"Alert","trackingEvents":[{"eventCode":"21","eventType":"No Such Number"}]}"#;
        assert_eq!(read_all(body)[0].reason, Some(Reason::AddressProblem));
    }

    #[test]
    fn a_new_category_falls_back_to_the_words_and_is_noted() {
        let update = read_all(
            r#"{"trackingNumber":"94","statusCategory":"On Its Way","status":"Departed USPS Facility","trackingEvents":[{"eventCode":"ZQ"}]}"#,
        )
        .remove(0);
        assert_eq!((update.status, update.reason), (Some(InTransit), Some(Reason::Departed)));
        let noted: Vec<_> =
            update.unknown_codes.iter().map(|noted| (noted.field.as_str(), noted.code.as_str())).collect();
        assert_eq!(noted, [("eventCode", "ZQ"), ("statusCategory", "On Its Way")]);
        assert_eq!(update.events[0].status, Unknown);
        assert_eq!(update.events[0].code.as_deref(), Some("ZQ"));
    }

    #[test]
    fn gmt_counts_unless_it_contradicts_the_offset() {
        let same = when(Some("2024-11-22T13:58:00"), Some("2024-11-22T18:58:40Z"), Some("-05:00"));
        assert_eq!(same.at.unwrap().to_string(), "2024-11-22T18:58:40Z");
        assert_eq!(same.offset_seconds, Some(-5 * 3600));
        let a_day_early = when(Some("2024-11-25T18:31:00"), Some("2024-11-25T00:31:21Z"), Some("-6:00"));
        assert_eq!(a_day_early.at.unwrap().to_string(), "2024-11-26T00:31:00Z");
        let false_z = when(Some("2024-11-25T18:31:00Z"), None, None);
        assert_eq!((false_z.at, false_z.local.unwrap().to_string()), (None, "2024-11-25T18:31:00".into()));
        assert!(when(None, None, Some("-06:00")).is_unknown());
    }

    #[test]
    fn the_prediction_beats_the_expectation() {
        let of = |fields: &str| {
            read_all(&format!(r#"{{"trackingNumber":"94","statusCategory":"In Transit",{fields}}}"#)).remove(0).estimate
        };
        let expected = of(r#""expectedDeliveryTimeStamp":"2026-11-28T00:00:00Z""#).unwrap();
        assert_eq!((expected.date.unwrap().to_string(), expected.latest), ("2026-11-28".into(), None));
        let predicted = of(
            r#""expectedDeliveryTimeStamp":"2026-11-28T00:00:00","predictedDeliveryDate":"2026-11-27","predictedDeliveryWindowStartTime":"1:15 pm","predictedDeliveryWindowEndTime":"17:15""#,
        )
        .unwrap();
        assert_eq!(predicted.date.unwrap().to_string(), "2026-11-27");
        assert_eq!(predicted.earliest.unwrap().local.unwrap().to_string(), "2026-11-27T13:15:00");
        assert_eq!(predicted.latest.unwrap().local.unwrap().to_string(), "2026-11-27T17:15:00");
        let second = of(r#""deliveryDateExpectation":{"expectedDeliveryDate":"2026-11-28"}"#).unwrap();
        assert_eq!(second.date.unwrap().to_string(), "2026-11-28");
        assert_eq!(of(r#""services":"USPS Tracking""#), None);
    }

    #[test]
    fn several_items_errors_and_labels() {
        let updates = read_all(
            r#"[{"trackingNumber":"94A","statusCategory":"Delivered"},{"trackingNumber":"94B","error":{"code":"404","message":"x"}},7]"#,
        );
        assert_eq!(updates.len(), 2);
        assert_eq!((updates[1].status, updates[1].reason), (Some(Unknown), Some(Reason::NotFound)));
        let error = read_all(
            r#"{"apiVersion":"/tracking/v3","error":{"code":"400","message":"12: A status update is not yet available on your package."}}"#,
        );
        assert_eq!((error[0].tracking_number.as_str(), error[0].reason), ("", Some(Reason::NotFound)));
        let error = read_all(r#"{"error":{"code":"400","message":"Wrong"}}"#);
        assert_eq!(error[0].reason, Some(Reason::Error));
        let label = Usps.parse(br#"{"labelMetadata":{"trackingNumber":"94"},"labelImage":"JVBERi0="}"#);
        assert!(matches!(label, Ok(Parsed::Ignored(_))));
        assert!(Usps.parse(br#"{"timestamp":"x","payload":"nope"}"#).is_err());
        assert!(matches!(Usps.parse(br#"{"payload":7}"#), Ok(Parsed::Ignored(_))));
    }

    #[test]
    fn an_envelope_has_a_text_or_an_object() {
        let item = r#"{"trackingNumber":"94","status":"Delivered"}"#;
        let text =
            serde_json::json!({"subscriptionType": "TRACKING", "timestamp": "2026-11-23T14:32:00Z", "payload": item});
        let object = format!(r#"{{"timestamp":"2026-11-23T14:32:00Z","payload":{item}}}"#);
        for body in [text.to_string(), object] {
            let update = read_all(&body).remove(0);
            assert_eq!((update.tracking_number.as_str(), update.status), ("94", Some(Delivered)));
            assert_eq!(update.said_at.unwrap().to_string(), "2026-11-23T14:32:00Z");
        }
    }

    #[test]
    fn signed_over_timestamp_and_payload() {
        let secrets = Secrets::new(["0123456789abcdef0123456789abcdef".to_owned(), "older".to_owned()]);
        // The payload's own escapes and its blank at the end are a part of what is signed.
        let body = br#"{"timestamp":"2026-11-23T14:32:00Z","payload":"{\"trackingNumber\": \"94\",\"status\":\"Z\u00fcrich\"} "}"#;
        let signed = "2026-11-23T14:32:00Z{\"trackingNumber\": \"94\",\"status\":\"Zürich\"} ";
        let mac = |key: &str| STANDARD.encode(hmac_sha256(key.as_bytes(), &[signed.as_bytes()]));
        let verify = |name: &str, value: &str, body: &[u8], options: &Options| {
            let headers = Headers::new([(name, value.as_bytes())]);
            let incoming = Incoming { options, ..Incoming::new(&headers, body, Instant::from_second(0).unwrap()) };
            Usps.verify(&incoming, &secrets)
        };
        let plain = Options::NONE;
        let good = mac("0123456789abcdef0123456789abcdef");
        assert_eq!(verify("X-HMAC", &good, body, plain), Ok(()));
        assert_eq!(verify("x-hmac", &mac("older"), body, plain), Ok(()), "rotated");
        assert_eq!(verify("HMAC-Header", &good, body, plain), Ok(()), "its older name");
        assert_eq!(verify("X-HMAC", &mac("wrong"), body, plain), Err(Refusal::Mismatch));
        assert_eq!(verify("X-HMAC", &good[..40], body, plain), Err(Refusal::Mismatch));
        assert_eq!(verify("X-HMAC", "", body, plain), Err(Refusal::Missing));
        assert_eq!(verify("X-Other", &good, body, plain), Err(Refusal::Missing));
        let trimmed = String::from_utf8_lossy(body).replace("} \"}", "}\"}");
        assert_ne!(trimmed.as_bytes(), body);
        assert_eq!(verify("X-HMAC", &good, trimmed.as_bytes(), plain), Err(Refusal::Mismatch), "written again");
        assert_eq!(verify("X-HMAC", &good, b"{}", plain), Err(Refusal::Mismatch));
        assert_eq!(verify("X-HMAC", &STANDARD.encode(""), b"nope", plain), Err(Refusal::Missing));
        let mut options = Options::default();
        options.set("signature_header", "x-usps-signature");
        assert_eq!(verify("X-USPS-Signature", &good, body, &options), Ok(()));
        assert_eq!(verify("X-HMAC", &good, body, &options), Err(Refusal::Missing));
    }

    #[test]
    fn asks_for_one_number() {
        let parcel = Parcel {
            number: "9400 1000".into(),
            carrier: None,
            kind: Some(CarrierKind::Usps),
            country: None,
            postcode: None,
        };
        let request = Usps.ask(&Account::default(), std::slice::from_ref(&parcel)).unwrap();
        assert_eq!(request.url, "/tracking/v3/tracking/94001000?expand=DETAIL");
        assert_eq!(Usps.fit(&parcel), Fit::Own);
        assert_eq!(Usps.pace().per_minute, 1);
    }
}
