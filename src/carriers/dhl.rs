//! DHL: pushes of “Shipment Tracking – Unified Push”, answers of “Shipment Tracking – Unified” (the same shipments), and
//! answers of the MyDHL API for Express.
//!
//! A subscription names a header and a token; each push carries the token in that header. Nothing is signed. Before it
//! pushes, DHL sends `subscription.validate` with a secret, which has to be posted to the subscription: DHL's guide and
//! two programs that follow it put it into the header `DHL-API-Hook-Secret`, another one into the body; it goes into both.
//!
//! The unified shape sums up eight companies. `statusCode` has five values and is the status; what they leave open (on
//! the vehicle, ready for collection, an attempt, on the way back) stands only in the words, which come in the
//! recipient's language at worst. `status` beside it may contradict it, and does in DHL's own example. `returnFlag` says
//! that the parcel goes back.
//!
//! Times come with an offset, with `Z`, or without either, also mixed in one message. MyDHL writes date and time apart,
//! seldom with `GMTOffset`. Express puts the name of who signed into its descriptions, and streets into towns; both are
//! cut.
//!
//! Vendor's documentation: developer.dhl.com (Shipment Tracking – Unified; – Unified Push; DHL Express – MyDHL API).

use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::json;

use super::poll::{CarrierKind, Fit, Parcel, Poll};
use super::table::{Meaning, Phrases, Table, UnknownCodes, refine};
use super::{Carrier, Parsed, base_or, on_return_leg, read, times, turned_back};
use crate::inbox::account::{Account, Api, Auth, Errand, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::check_echo;
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// DHL.
pub struct Dhl;

/// The header that carries the token, unless the option `token_header` names another.
const TOKEN_HEADER: &str = "x-doorstep-token";

static SETUP: Setup = Setup {
    title: "DHL",
    protection: Protection::Echo(SecretFrom::Us),
    steps: &[
        "At developer.dhl.com, make an app with “Shipment Tracking – Unified”, and give its API key as the credential `api_key`. DHL allows 250 requests a day, at most one in five seconds, until it raises your limit.",
        "For pushes, ask for access to “Shipment Tracking – Unified Push” as well; only direct customers of DHL get it.",
        "Make a subscription (POST https://api-eu.dhl.com/tracking/push/v1/subscription with your API key) whose “hook” is {\"uri\": \"{url}\", \"authentication\": {\"type\": \"ApiKeyAuthentication\", \"header\": \"x-doorstep-token\", \"token\": \"{secret}\"}}, for your account number or for at most 10 tracking numbers, with the events Transit, Delivered, Pre-Transit, Failure and Unknown.",
        "DHL then asks whether the subscription is meant; this is answered by itself if the API key is set.",
    ],
    caution: Some(
        "DHL does not sign its messages. Verify with one real subscription that it becomes active (DHL sends “subscription.ready”), and that pushes carry the token in the header that you named.",
    ),
    options: &[OptionSpec {
        name: "token_header",
        about: "The header in which DHL sends the token, as named in the subscription.",
        default: TOKEN_HEADER,
        values: &[],
    }],
    credentials: &[CredentialSpec {
        name: "api_key",
        about: "API key of your app at developer.dhl.com. With it, subscriptions are confirmed, and parcels are asked about when DHL is silent.",
        required: true,
    }],
};

/// The five statuses of the unified shape.
static STATUSES: Table = Table {
    field: "statusCode",
    rows: &[
        ("pre-transit", ShipmentStatus::PreTransit, None),
        ("transit", ShipmentStatus::InTransit, None),
        ("delivered", ShipmentStatus::Delivered, None),
        ("failure", ShipmentStatus::Exception, None),
        ("unknown", ShipmentStatus::Unknown, None),
    ],
};

/// Checkpoints of Express.
static CHECKPOINTS: Table = Table {
    field: "typeCode",
    rows: &[
        ("SA", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("PU", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("PL", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("DF", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("AF", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("AR", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("TR", ShipmentStatus::InTransit, None),
        ("SC", ShipmentStatus::InTransit, None),
        // News of customs, of payments; the words say which.
        ("RR", ShipmentStatus::InTransit, None),
        ("PY", ShipmentStatus::InTransit, None),
        ("FD", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("TP", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("AD", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("MC", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("MD", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("MS", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("BN", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("IC", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("BR", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("CR", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("CD", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("UD", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("HP", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
        ("WC", ShipmentStatus::OutForDelivery, None),
        ("CC", ShipmentStatus::AvailableForPickup, None),
        ("NH", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("CA", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
        ("ND", ShipmentStatus::AttemptedDelivery, None),
        ("RD", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("BA", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("CM", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("OH", ShipmentStatus::Exception, Some(Reason::Held)),
        ("SS", ShipmentStatus::Exception, Some(Reason::Held)),
        ("DS", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("RT", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("OK", ShipmentStatus::Delivered, None),
        ("PD", ShipmentStatus::Delivered, Some(Reason::InPart)),
        ("DD", ShipmentStatus::Delivered, Some(Reason::Damaged)),
        // "Closed shipment": an end, but not which.
        ("CS", ShipmentStatus::Unknown, None),
    ],
};

/// DHL's words, in English and, as far as DHL Paket is concerned, in German. They refine the status ([`refine`]).
static PHRASES: Phrases = Phrases::new(&[
    // Back to the sender.
    ("returned to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returned to the sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returned to shipper", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("return to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("being returned", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("back to the sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("return initiated", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("rücksendung", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("zurückgesandt", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("zurück an den absender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    // On the vehicle.
    ("out for delivery", ShipmentStatus::OutForDelivery, None),
    ("with delivery courier", ShipmentStatus::OutForDelivery, None),
    ("out with courier", ShipmentStatus::OutForDelivery, None),
    ("will be loaded", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("loaded onto the delivery vehicle", ShipmentStatus::OutForDelivery, None),
    ("loaded into the delivery vehicle", ShipmentStatus::OutForDelivery, None),
    ("loaded into delivery vehicle", ShipmentStatus::OutForDelivery, None),
    ("zustellfahrzeug geladen", ShipmentStatus::OutForDelivery, None),
    ("in zustellung", ShipmentStatus::OutForDelivery, None),
    // Collected, and to be collected.
    ("picked up by the recipient", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    ("recipient has picked up", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    ("picked up by consignee", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    ("collected by the recipient", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    ("abgeholt", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
    ("to the packstation", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
    ("at the packstation", ShipmentStatus::AvailableForPickup, Some(Reason::Locker)),
    ("ready for pick", ShipmentStatus::AvailableForPickup, None),
    ("ready for collection", ShipmentStatus::AvailableForPickup, None),
    ("available for pick", ShipmentStatus::AvailableForPickup, None),
    ("available for collection", ShipmentStatus::AvailableForPickup, None),
    ("awaiting collection", ShipmentStatus::AvailableForPickup, None),
    ("awaiting pick-up", ShipmentStatus::AvailableForPickup, None),
    ("can be picked up", ShipmentStatus::AvailableForPickup, None),
    ("can be collected", ShipmentStatus::AvailableForPickup, None),
    ("zur abholung", ShipmentStatus::AvailableForPickup, None),
    // At the door, in vain.
    ("not home", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("no response at", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("no one home", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("recipient not available", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("consignee not available", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("recipient was not present", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("recipient was absent", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("business closed", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
    ("closed on arrival", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
    ("no access", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
    ("notice left", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
    ("card left", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
    ("delivery attempt", ShipmentStatus::AttemptedDelivery, None),
    ("attempted delivery", ShipmentStatus::AttemptedDelivery, None),
    ("could not be delivered", ShipmentStatus::AttemptedDelivery, None),
    ("zustellversuch", ShipmentStatus::AttemptedDelivery, None),
    ("nicht zugestellt werden", ShipmentStatus::AttemptedDelivery, None),
    // Customs: what is held, what is done, what is going on.
    ("held at customs", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("customs hold", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("clearance delay", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("customs delay", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("held for payment", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
    ("awaiting for payment", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
    ("awaiting payment", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
    ("clearance processing complete", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("cleared customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("released by customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("customs clearance completed", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("customs", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
    ("clearance", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
    // Trouble.
    ("refused", ShipmentStatus::Exception, Some(Reason::Refused)),
    ("delivery not accepted", ShipmentStatus::Exception, Some(Reason::Refused)),
    ("incorrect address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("insufficient address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("consignee information needed", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("address information needed", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("address is incomplete", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("addressee unknown", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("bad address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("moved", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("damage", ShipmentStatus::Exception, Some(Reason::Damaged)),
    ("beschädigt", ShipmentStatus::Exception, Some(Reason::Damaged)),
    ("reported missing", ShipmentStatus::Exception, Some(Reason::Lost)),
    ("destroyed", ShipmentStatus::Exception, Some(Reason::Destroyed)),
    ("unclaimed", ShipmentStatus::Exception, Some(Reason::NotCollected)),
    ("undeliverable", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
    ("on hold", ShipmentStatus::Exception, Some(Reason::Held)),
    ("weather", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("rescheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
    ("canceled", ShipmentStatus::Cancelled, None),
    ("cancelled", ShipmentStatus::Cancelled, None),
    // Where it was left.
    ("neighbor", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("neighbour", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("nachbar", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("mailbox", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("letterbox", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("letter box", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("briefkasten", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("safe place", ShipmentStatus::Delivered, Some(Reason::SafePlace)),
    ("preferred location", ShipmentStatus::Delivered, Some(Reason::SafePlace)),
    ("ablageort", ShipmentStatus::Delivered, Some(Reason::SafePlace)),
    ("^delivered", ShipmentStatus::Delivered, None),
    ("successfully delivered", ShipmentStatus::Delivered, None),
    // Announced.
    ("instruction data", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
    ("information received", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
    ("electronic", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
    ("elektronisch", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
    ("label created", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("generated a shipment label", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("not yet been handed over", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
    // And on the road.
    ("destination country", ShipmentStatus::InTransit, Some(Reason::ArrivedDestinationCountry)),
    ("transported to the delivery base", ShipmentStatus::InTransit, Some(Reason::Arrived)),
    ("schritt zur zustellbasis", ShipmentStatus::InTransit, Some(Reason::Arrived)),
    ("delivery facility", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("delivery base", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("delivery depot", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("zustellbasis", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("delivery partner", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("delivery service provider", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("partner carrier", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("third party", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("scheduled for delivery", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
    ("picked up", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("shipment accepted", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("posted by the sender", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("handed over to dhl", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("package received at", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("arriv", ShipmentStatus::InTransit, Some(Reason::Arrived)),
    ("depart", ShipmentStatus::InTransit, Some(Reason::Departed)),
    ("has left", ShipmentStatus::InTransit, Some(Reason::Departed)),
    ("processed", ShipmentStatus::InTransit, Some(Reason::Processed)),
    ("forwarded", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
]);

/// A push, an answer of either API, or an error: the fields that are there tell which.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    #[serde(default, deserialize_with = "read::text")]
    scope: Option<String>,
    #[serde(rename = "self", default, deserialize_with = "read::text")]
    own_url: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    subscription_id: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    secret: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    failure: Option<Problem>,
    #[serde(default, deserialize_with = "read::list")]
    shipments: Vec<Shipment>,
    // An error of the API is a problem document.
    #[serde(default, deserialize_with = "read::text")]
    title: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    detail: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
}

#[derive(Deserialize)]
struct Problem {
    #[serde(default, deserialize_with = "read::text")]
    title: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    detail: Option<String>,
}

/// A shipment of the unified shape (`id`) or of MyDHL (`shipmentTrackingNumber`). Names of people are not read.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shipment {
    #[serde(default, deserialize_with = "read::text")]
    id: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    service: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    shipment_tracking_number: Option<String>,
    #[serde(default)]
    status: Status,
    #[serde(default, deserialize_with = "read::text")]
    estimated_time_of_delivery: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    estimated_delivery_time_frame: Option<TimeFrame>,
    // Its name in older answers.
    #[serde(default, deserialize_with = "read::object")]
    estimated_time_of_delivery_time_frame: Option<TimeFrame>,
    #[serde(default, deserialize_with = "read::text")]
    estimated_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    return_flag: bool,
    #[serde(default, deserialize_with = "read::list")]
    events: Vec<Event>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TimeFrame {
    #[serde(default, deserialize_with = "read::text")]
    estimated_from: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    estimated_through: Option<String>,
}

/// An event, or the status of a shipment, which is one.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    #[serde(default, deserialize_with = "read::text")]
    timestamp: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    remark: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    location: Option<Location>,
    // MyDHL.
    #[serde(default, deserialize_with = "read::text")]
    date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    time: Option<String>,
    #[serde(rename = "GMTOffset", default, deserialize_with = "read::text")]
    gmt_offset: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    type_code: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    service_area: Vec<ServiceArea>,
}

#[derive(Deserialize)]
struct Location {
    #[serde(default, deserialize_with = "read::object")]
    address: Option<Address>,
}

/// Streets are not read.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    #[serde(default, deserialize_with = "read::text")]
    address_locality: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    address_region: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postal_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country_code: Option<String>,
}

#[derive(Deserialize)]
struct ServiceArea {
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
}

/// A shipment's status: an object in the unified shape; a word in MyDHL's (mostly `Success`: the request was one).
#[derive(Default)]
enum Status {
    #[default]
    None,
    Word(String),
    Event(Box<Event>),
}

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Status;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a status")
            }
            fn visit_str<E>(self, text: &str) -> Result<Status, E> {
                Ok(Status::Word(text.trim().to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Status, A::Error> {
                Event::deserialize(MapAccessDeserializer::new(map)).map(|event| Status::Event(Box::new(event)))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Status, A::Error> {
                while let Some(IgnoredAny) = list.next_element()? {}
                Ok(Status::None)
            }
            fn visit_bool<E>(self, _: bool) -> Result<Status, E> {
                Ok(Status::None)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Status, E> {
                Ok(Status::None)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Status, E> {
                Ok(Status::None)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Status, E> {
                Ok(Status::None)
            }
            fn visit_unit<E>(self) -> Result<Status, E> {
                Ok(Status::None)
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl Carrier for Dhl {
    fn name(&self) -> &'static str {
        "dhl"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&STATUSES, &CHECKPOINTS]
    }

    fn own_words(&self) -> Option<(&'static [CarrierKind], &'static Phrases)> {
        Some((&[CarrierKind::DhlExpress, CarrierKind::DhlPaket, CarrierKind::DhlEcommerce], &PHRASES))
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let header = incoming.options.get("token_header").unwrap_or(TOKEN_HEADER);
        check_echo(incoming.headers.get(header), secrets)
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Message = read::object_of(body, "a DHL message")?;
        let scope = message.scope.as_deref().unwrap_or_default();
        if scope.eq_ignore_ascii_case("subscription.validate") {
            return Ok(match (message.subscription(), &message.secret) {
                (Some(id), Some(secret)) => Parsed::Errands(vec![confirm(&id, secret)]),
                _ => {
                    Parsed::Ignored("DHL asks to confirm a subscription, but names no subscription or no secret".into())
                }
            });
        }
        if message.shipments.is_empty() && !scope.is_empty() {
            let why = message.failure.and_then(|failure| failure.detail.or(failure.title));
            return Ok(Parsed::Ignored(match why {
                Some(why) => format!("{scope}: {why}"),
                None => format!("{scope} is no news of a parcel"),
            }));
        }
        if message.shipments.is_empty() && (message.title.is_some() || message.detail.is_some()) {
            return Ok(Parsed::Updates(vec![message.unknown_number()]));
        }
        let updates: Vec<CarrierUpdate> = message.shipments.into_iter().filter_map(update).collect();
        Ok(if updates.is_empty() { Parsed::Ignored("no shipments".into()) } else { Parsed::Updates(updates) })
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&Dhl)
    }
}

impl Api for Dhl {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://api-eu.dhl.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["api-eu.dhl.com", "api-test.dhl.com", "api-sandbox.dhl.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Header("DHL-API-Key", account.need("api_key")?.to_owned().into()))
    }

    fn pace(&self) -> Pace {
        // What every app begins with: 250 a day, one in five seconds.
        Pace { per_minute: 12, per_day: Some(250) }
    }
}

impl Poll for Dhl {
    fn fit(&self, parcel: &Parcel) -> Fit {
        match parcel.kind {
            Some(CarrierKind::DhlExpress | CarrierKind::DhlPaket | CarrierKind::DhlEcommerce) => Fit::Own,
            _ => Fit::No,
        }
    }

    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let parcel = parcels.first();
        // Blanks, as shops print them, are no part of a number.
        let number: String = parcel.map(|parcel| parcel.number.split_whitespace().collect()).unwrap_or_default();
        let mut url = format!("/track/shipments?trackingNumber={}&language=en", escaped(&number));
        // DHL Paket says more to who knows where the parcel goes.
        if let Some(postcode) = parcel.and_then(|parcel| parcel.postcode.as_deref()) {
            url.push_str(&format!("&recipientPostalCode={}", escaped(postcode)));
        }
        Ok(Request::get(url))
    }
}

/// Confirms a subscription.
fn confirm(id: &str, secret: &str) -> Errand {
    let request =
        Request::post_json(format!("/tracking/push/v1/subscription/{}", escaped(id)), &json!({ "secret": secret }));
    Errand::call(request.with("DHL-API-Hook-Secret", secret))
}

impl Message {
    /// The id of the subscription that a message is about. It stands at the end of the subscription's own address; only
    /// that part of the address is used, so a message cannot send us elsewhere.
    fn subscription(&self) -> Option<String> {
        if let Some(id) = &self.subscription_id {
            return Some(id.clone());
        }
        let url = self.own_url.as_deref()?;
        let path = url.split(['?', '#']).next()?.trim_end_matches('/');
        let id = path.rsplit('/').next()?;
        let plausible = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        plausible.then(|| id.to_owned())
    }

    /// What is left to say of a number that DHL has nothing about.
    fn unknown_number(&self) -> CarrierUpdate {
        let words = [&self.title, &self.detail].into_iter().flatten().map(|words| words.to_lowercase());
        let says_so = |words: String| ["no result", "not found", "no shipment"].iter().any(|part| words.contains(part));
        let not_found = self.status.as_deref() == Some("404") || words.into_iter().any(says_so);
        CarrierUpdate {
            carrier: Some("DHL".into()),
            status: Some(ShipmentStatus::Unknown),
            reason: Some(if not_found { Reason::NotFound } else { Reason::Error }),
            ..CarrierUpdate::default()
        }
    }
}

fn update(shipment: Shipment) -> Option<CarrierUpdate> {
    let mut unknown = UnknownCodes::default();
    let express = shipment.id.is_none();
    let number = shipment.id.or(shipment.shipment_tracking_number)?;
    let (own, word) = match shipment.status {
        Status::Event(own) => (Some(*own), None),
        Status::Word(word) => (None, Some(word)),
        Status::None => (None, None),
    };
    let own_when = own.as_ref().map(Event::when).unwrap_or_default();
    let coded = own.as_ref().is_some_and(|own| own.status_code.is_some());
    let main = own.as_ref().and_then(|own| own.meaning(&mut unknown));
    let mut events: Vec<TrackingEvent> =
        shipment.events.into_iter().map(|told| event(told, &own_when, &mut unknown)).collect();
    if events.is_empty()
        && let Some(own) = own.filter(|own| own.timestamp.is_some())
    {
        // A push may bring the status alone.
        events.push(event(own, &own_when, &mut UnknownCodes::default()));
    }
    let back = turned_back(&mut events);
    let main = main.or_else(|| {
        // MyDHL has no status of its own; the unified shape once came without codes. A new code is no missing one.
        let last = if express || !coded { newest(&events) } else { None };
        last.or_else(|| STATUSES.find(word.as_deref()?))
    });
    let (mut status, mut reason) = main.map_or((None, None), |(status, reason)| (Some(status), reason));
    if shipment.return_flag || (back && status == Some(ShipmentStatus::Delivered)) {
        (status, reason) = on_return_leg(status, reason);
    }
    let read = |text: Option<String>| text.as_deref().and_then(Estimate::parse);
    let window = |f: TimeFrame| times::window(None, read(f.estimated_from), read(f.estimated_through));
    let frame = shipment.estimated_delivery_time_frame.and_then(window);
    let frame = frame.or_else(|| shipment.estimated_time_of_delivery_time_frame.and_then(window));
    let day = shipment.estimated_time_of_delivery.or(shipment.estimated_delivery_date);
    Some(CarrierUpdate {
        tracking_number: number,
        carrier: Some(company(express, shipment.service.as_deref()).into()),
        status,
        reason,
        estimate: estimate(day.as_deref().and_then(Estimate::parse), frame),
        said_at: None,
        test: false,
        events,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

/// Which of DHL's companies it is, where that is known: each has a page of its own for its numbers.
fn company(express: bool, service: Option<&str>) -> &'static str {
    match service {
        _ if express => "DHL Express",
        Some("express") => "DHL Express",
        Some("parcel-de") => "DHL Paket",
        _ => "DHL",
    }
}

/// The estimated time, and the frame around it if it is of the same day.
fn estimate(time: Option<Estimate>, frame: Option<Estimate>) -> Option<Estimate> {
    match (time, frame) {
        (Some(time), Some(frame)) if time.date == frame.date => {
            Some(Estimate { date: time.date, earliest: frame.earliest, latest: frame.latest.or(time.latest) })
        }
        (time, frame) => time.or(frame),
    }
}

/// The newest event that says where the parcel is. Lists run in either direction; of several at one moment, the one
/// nearer to the list's new end counts.
fn newest(events: &[TrackingEvent]) -> Option<Meaning> {
    let time = |event: Option<&TrackingEvent>| event.and_then(|event| event.when.sort_key());
    let newest_first = time(events.first()) >= time(events.last());
    let known = || events.iter().filter(|event| event.status != ShipmentStatus::Unknown);
    let found = if newest_first {
        known().rev().max_by_key(|event| event.when.sort_key())
    } else {
        known().max_by_key(|event| event.when.sort_key())
    };
    found.map(|event| (event.status, event.reason))
}

impl Event {
    fn meaning(&self, unknown: &mut UnknownCodes) -> Option<Meaning> {
        let words = self.description.as_deref().or(self.status.as_deref());
        let checkpoint = CHECKPOINTS.read(self.type_code.as_deref(), words, unknown);
        let own = checkpoint.or_else(|| STATUSES.read(self.status_code.as_deref(), words, unknown));
        // The description says most; the short text and the remark fill in.
        let phrase = [&self.description, &self.status, &self.remark].into_iter().flatten();
        let mut phrases = phrase.filter_map(|words| PHRASES.find(words));
        let Some(own) = own else {
            // A new code, or none: the words alone, but not of a shipment whose code nobody knows.
            return if self.status_code.is_none() && self.type_code.is_none() { phrases.next() } else { None };
        };
        if checkpoint.is_some() {
            let said = phrases.find(|(status, _)| *status == own.0).and_then(|(_, reason)| reason);
            return Some((own.0, own.1.or(said)));
        }
        let refined = phrases.map(|hint| refine(own, Some(hint))).find(|refined| *refined != own).unwrap_or(own);
        Some((refined.0, refined.1.or_else(|| self.kind_of_pickup(refined.0))))
    }

    /// Where it waits.
    fn kind_of_pickup(&self, status: ShipmentStatus) -> Option<Reason> {
        if status != ShipmentStatus::AvailableForPickup {
            return None;
        }
        let words = self.description.as_deref().unwrap_or_default().to_lowercase();
        let has = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
        match () {
            () if has(&["packstation", "locker"]) => Some(Reason::Locker),
            () if has(&["post office", "postfiliale", "filiale"]) => Some(Reason::PostOffice),
            () if has(&["servicepoint", "service point", "parcel shop", "parcelshop", "paketshop"]) => {
                Some(Reason::PickupPoint)
            }
            () => None,
        }
    }

    fn when(&self) -> When {
        if let Some(timestamp) = self.timestamp.as_deref() {
            return When::parse(timestamp).unwrap_or_default();
        }
        let Some(date) = self.date.as_deref().and_then(times::compact_date) else { return When::default() };
        let time = self.time.as_deref().and_then(times::compact_time).unwrap_or_else(jiff::civil::Time::midnight);
        times::wall_and_offset(date.to_datetime(time), self.gmt_offset.as_deref())
    }
}

fn event(told: Event, own: &When, unknown: &mut UnknownCodes) -> TrackingEvent {
    let meaning = told.meaning(unknown);
    let mut when = told.when();
    // The shipment's status is the newest event, now and then with a zone where the event has none.
    if when.at.is_none() && when.local.is_some() && digits(own) == when.local {
        when = *own;
    }
    let place = told.location.and_then(|location| location.address).map(|at| Place {
        city: at.address_locality.as_deref().and_then(town),
        region: at.address_region,
        country: at.country_code,
        postcode: at.postal_code,
    });
    let area = told.service_area.into_iter().find_map(|area| area.description);
    TrackingEvent {
        when,
        status: meaning.map_or(ShipmentStatus::Unknown, |(status, _)| status),
        reason: meaning.and_then(|(_, reason)| reason),
        code: told.type_code.or(told.status_code),
        text: told.description.or(told.status).as_deref().and_then(without_signer),
        place: place.unwrap_or_else(|| Place { city: area.as_deref().and_then(town), ..Place::default() }),
        carrier: None,
    }
}

/// The digits of a time as they were written.
fn digits(when: &When) -> Option<jiff::civil::DateTime> {
    when.local.or_else(|| when.at.map(|at| jiff::tz::Offset::UTC.to_datetime(at.timestamp())))
}

/// `Oderweg 2, AMSTERDAM` is a street and a town; only the town is kept.
fn town(locality: &str) -> Option<String> {
    let numbered = |part: &str| part.bytes().any(|b| b.is_ascii_digit());
    if !numbered(locality) {
        return Some(locality.to_owned());
    }
    let parts: Vec<&str> =
        locality.split(',').map(str::trim).filter(|part| !part.is_empty() && !numbered(part)).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// `Delivered - Signed for by: …` without who.
fn without_signer(text: &str) -> Option<String> {
    // Lower case in ASCII only keeps every byte where it is.
    let lower = text.to_ascii_lowercase();
    let end = ["signed for by", "signed by", "receipt signed"].iter().filter_map(|part| lower.find(part)).min();
    let kept =
        end.and_then(|end| text.get(..end)).map_or(text, |kept| kept.trim_end_matches([' ', '-', ':', ',', ';']));
    let kept = if kept.is_empty() { "Signed" } else { kept };
    Some(kept.to_owned()).filter(|kept| !kept.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;
    use crate::inbox::setup::Options;
    use ShipmentStatus::*;

    fn read_all(body: &str) -> Vec<CarrierUpdate> {
        match Dhl.parse(body.as_bytes()).unwrap() {
            Parsed::Updates(updates) => updates,
            other => panic!("{other:?}"),
        }
    }

    fn one(shipment: &str) -> CarrierUpdate {
        read_all(&format!(r#"{{"shipments":[{shipment}]}}"#)).remove(0)
    }

    fn says(code: &str, words: &str) -> (Option<ShipmentStatus>, Option<Reason>) {
        let status = json!({"statusCode": code, "status": "x", "description": words});
        let update = one(&json!({"id": "1", "status": status}).to_string());
        (update.status, update.reason)
    }

    #[test]
    fn status_code_decides_and_words_refine() {
        assert_eq!(says("pre-transit", "Delivered"), (Some(PreTransit), None));
        assert_eq!(
            says("transit", "The shipment has been loaded onto the delivery vehicle"),
            (Some(OutForDelivery), None)
        );
        assert_eq!(says("transit", "Die Sendung wurde in das Zustellfahrzeug geladen."), (Some(OutForDelivery), None));
        assert_eq!(
            says("transit", "The shipment is ready for pick-up at the PACKSTATION"),
            (Some(AvailableForPickup), Some(Reason::Locker))
        );
        assert_eq!(
            says("transit", "Ready for collection in the retail outlet (DHL Service Point)"),
            (Some(AvailableForPickup), Some(Reason::PickupPoint))
        );
        assert_eq!(
            says("transit", "Customs clearance status updated"),
            (Some(InTransit), Some(Reason::CustomsReceived))
        );
        assert_eq!(says("delivered", "Delivered to a neighbor"), (Some(Delivered), Some(Reason::Neighbour)));
        assert_eq!(says("delivered", "The delivery attempt was successful"), (Some(Delivered), None));
        let next = "The shipment arrived in the region of recipient and will be transported to the delivery base in the next step.";
        assert_eq!(says("transit", next), (Some(InTransit), Some(Reason::Arrived)), "not there yet");
        assert_eq!(says("teleported", "Arrived"), (None, None));
    }

    #[test]
    fn failures_by_their_words() {
        assert_eq!(
            says("failure", "Delivery attempted; consignee not available"),
            (Some(AttemptedDelivery), Some(Reason::RecipientAbsent))
        );
        assert_eq!(says("failure", "The shipment could not be delivered"), (Some(AttemptedDelivery), None));
        assert_eq!(
            says("failure", "The shipment is being returned to the sender"),
            (Some(ReturnToSender), Some(Reason::Returning))
        );
        assert_eq!(says("failure", "Shipment refused by the recipient"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(says("failure", "Delivery not accepted"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(
            says("failure", "Delivery attempted but no response at Consignee address"),
            (Some(AttemptedDelivery), Some(Reason::RecipientAbsent))
        );
        assert_eq!(says("failure", "Something new"), (Some(Exception), None));
    }

    #[test]
    fn words_alone() {
        let update = one(
            r#"{"id":"1","service":"express","status":{"timestamp":"2026-11-24T21:30:00","description":"Please contact DHL"},
                "events":[{"timestamp":"2026-11-24T21:30:00","description":"Please contact DHL"},
                {"timestamp":"2026-11-24T21:00:00","description":"Shipper has generated a shipment label, but the shipment has not yet been handed over to DHL"}]}"#,
        );
        assert_eq!((update.status, update.reason), (Some(PreTransit), Some(Reason::LabelCreated)));
        let update = one(r#"{"id":"1","status":{"statusCode":"teleported"},"events":[{"description":"Delivered"}]}"#);
        assert_eq!(update.status, None, "a new code is not read from the events");
        assert_eq!(says("transit", "Shipment is out with courier for delivery"), (Some(OutForDelivery), None));
        assert_eq!(
            says("delivered", "The recipient has picked up the shipment from the retail outlet"),
            (Some(Delivered), Some(Reason::PickedUpByRecipient))
        );
    }

    #[test]
    fn the_return_flag_turns_it_round() {
        let update = one(r#"{"id":"1","returnFlag":true,"status":{"statusCode":"delivered"}}"#);
        assert_eq!((update.status, update.reason), (Some(ReturnToSender), Some(Reason::Returned)));
        let update = one(r#"{"id":"1","returnFlag":true,"status":{"statusCode":"transit"}}"#);
        assert_eq!((update.status, update.reason), (Some(ReturnToSender), Some(Reason::Returning)));
    }

    #[test]
    fn times_with_zone_without_and_mixed() {
        let update = one(r#"{"id":1,"status":{"timestamp":"2026-11-23T07:53:47Z","statusCode":"transit"},"events":[
                {"timestamp":"2026-11-23T07:53:47","statusCode":"transit","description":"Arrived"},
                {"timestamp":"2026-11-22T20:00:00","statusCode":"transit","description":"Departed"},
                {"timestamp":"2026-11-22T08:00:00+01:00","statusCode":"transit","description":"Picked up"}]}"#);
        assert_eq!(update.tracking_number, "1");
        assert_eq!(update.events[0].when.at.unwrap().to_string(), "2026-11-23T07:53:47Z");
        assert_eq!(update.events[1].when.at, None);
        assert_eq!(update.events[2].when.offset_seconds, Some(3600));
    }

    #[test]
    fn estimates() {
        let of = |fields: &str| one(&format!(r#"{{"id":"1","status":{{"statusCode":"transit"}},{fields}}}"#)).estimate;
        let both = of(
            r#""estimatedTimeOfDelivery":"2026-11-24T00:00:00Z","estimatedDeliveryTimeFrame":{"estimatedFrom":"2026-11-24T10:00:00+01:00","estimatedThrough":"2026-11-24T14:00:00+01:00"}"#,
        )
        .unwrap();
        assert_eq!(both.date.unwrap().to_string(), "2026-11-24");
        assert_eq!(both.latest.unwrap().at.unwrap().to_string(), "2026-11-24T13:00:00Z");
        let frame = of(r#""estimatedDeliveryTimeFrame":{"estimatedThrough":"2026-11-25"}"#).unwrap();
        assert_eq!(frame.date.unwrap().to_string(), "2026-11-25");
        assert_eq!(of(r#""estimatedDeliveryTimeFrame":{}"#), None);
        let older = of(
            r#""estimatedTimeOfDeliveryTimeFrame":{"estimatedFrom":"2026-11-25T10:00:00","estimatedThrough":"2026-11-25T12:00:00"}"#,
        );
        assert_eq!(older.unwrap().latest.unwrap().local.unwrap().to_string(), "2026-11-25T12:00:00");
    }

    #[test]
    fn neither_streets_nor_signers() {
        let update = one(
            r#"{"id":"1","status":{"statusCode":"delivered"},"events":[{"timestamp":"2026-11-24T10:00:00","statusCode":"delivered",
                "description":"Delivered - Signed for by: J. DOE","location":{"address":{"addressLocality":"Hauptstr. 2, KASSEL","countryCode":"DE"}}}]}"#,
        );
        assert_eq!(update.events[0].text.as_deref(), Some("Delivered"));
        assert_eq!(update.events[0].place.city.as_deref(), Some("KASSEL"));
        assert_eq!(town("NEW YORK CITY GATEWAY - USA").as_deref(), Some("NEW YORK CITY GATEWAY - USA"));
        assert_eq!(town("Hauptstr. 2"), None);
        assert_eq!(without_signer("Signed by J. Doe").as_deref(), Some("Signed"));
    }

    #[test]
    fn express_by_checkpoints() {
        let update = one(
            r#"{"shipmentTrackingNumber":"9356579890","status":"Success","estimatedDeliveryDate":"2026-11-24","events":[
                {"date":"2026-11-22","time":"08:00:00","GMTOffset":"-08:00","typeCode":"PU","description":"Shipment picked up"},
                {"date":"2026-11-24","time":"09:00:00","typeCode":"WC","description":"With delivery courier","serviceArea":[{"code":"NYC","description":"New York-USA"}]},
                {"date":"2026-11-24","time":"09:00","typeCode":"QQ","description":"New"}]}"#,
        );
        assert_eq!((update.status, update.reason), (Some(OutForDelivery), None));
        assert_eq!(update.carrier.as_deref(), Some("DHL Express"));
        assert_eq!(update.events[0].when.at.unwrap().to_string(), "2026-11-22T16:00:00Z");
        assert_eq!((update.events[1].when.at, update.events[1].place.city.as_deref()), (None, Some("New York-USA")));
        assert_eq!(update.events[2].status, Unknown);
        assert_eq!(update.unknown_codes[0].field, "typeCode");
        assert_eq!(update.estimate.unwrap().date.unwrap().to_string(), "2026-11-24");
        let update = one(r#"{"shipmentTrackingNumber":"9","status":"delivered","events":[]}"#);
        assert_eq!(update.status, Some(Delivered));
    }

    #[test]
    fn a_subscription_is_confirmed() {
        let body = br#"{"scope":"subscription.validate","self":"https://api-eu.dhl.com/tracking/push/v1/subscription/5f2c-01?x=1","secret":"s3"}"#;
        let Ok(Parsed::Errands(errands)) = Dhl.parse(body) else { panic!("no errand") };
        let request = &errands[0].steps[0].request;
        assert_eq!(request.url, "/tracking/push/v1/subscription/5f2c-01");
        assert!(request.headers.contains(&("DHL-API-Hook-Secret", "s3".into())));
        assert_eq!(request.body.as_deref(), Some(br#"{"secret":"s3"}"#.as_slice()));
        assert!(!errands[0].keep);
        let elsewhere =
            br#"{"scope":"subscription.validate","self":"https://elsewhere.example/../../admin","secret":"s3"}"#;
        let Ok(Parsed::Errands(errands)) = Dhl.parse(elsewhere) else { panic!("no errand") };
        assert_eq!(errands[0].steps[0].request.url, "/tracking/push/v1/subscription/admin", "nowhere but at DHL");
        for body in [
            r#"{"scope":"subscription.validate","self":"https://x/subscription/1"}"#,
            r#"{"scope":"subscription.validate","self":"https://x/subscription/a%2Fb","secret":"s3"}"#,
            r#"{"scope":"subscription.ready","self":"https://x/subscription/1"}"#,
            r#"{"scope":"subscription.failure","failure":{"title":"Not Found","detail":"Shipment not found"}}"#,
        ] {
            assert!(matches!(Dhl.parse(body.as_bytes()), Ok(Parsed::Ignored(_))), "{body}");
        }
    }

    #[test]
    fn a_push_brings_the_status_alone() {
        let update = read_all(
            r#"{"scope":"subscription.push","self":"x","shipments":[{"id":"JD01","status":{"timestamp":"2026-11-24T10:00:00Z","statusCode":"delivered","description":"Delivered to recipient"}}]}"#,
        )
        .remove(0);
        assert_eq!((update.status, update.events.len()), (Some(Delivered), 1));
        assert_eq!(update.events[0].status, Delivered);
    }

    #[test]
    fn what_dhl_does_not_know() {
        let update = read_all(
            r#"{"title":"No result found","detail":"No shipment with given tracking number found.","status":404,"instance":"/shipment/1"}"#,
        );
        assert_eq!((update[0].tracking_number.as_str(), update[0].reason), ("", Some(Reason::NotFound)));
        let update =
            read_all(r#"{"title":"Missing parameters","detail":"Missing mandatory parameters","status":"400"}"#);
        assert_eq!(update[0].reason, Some(Reason::Error));
        let label = Dhl.parse(br#"{"shipmentNo":"1","label":{"b64":"JVBERi0="}}"#);
        assert!(matches!(label, Ok(Parsed::Ignored(_))));
        assert!(Dhl.parse(b"<data/>").is_err());
    }

    #[test]
    fn the_token_comes_back_in_the_header_that_was_named() {
        let secrets = Secrets::new(["old".to_owned(), "new".to_owned()]);
        let verify = |name: &str, value: &str, options: &Options| {
            let headers = Headers::new([(name, value.as_bytes())]);
            let incoming = Incoming { options, ..Incoming::new(&headers, b"{}", Instant::from_second(0).unwrap()) };
            Dhl.verify(&incoming, &secrets)
        };
        assert_eq!(verify("X-Doorstep-Token", "new", Options::NONE), Ok(()));
        assert_eq!(verify("x-doorstep-token", "old", Options::NONE), Ok(()), "rotated");
        assert_eq!(verify("x-doorstep-token", "ne", Options::NONE), Err(Refusal::Mismatch));
        assert_eq!(verify("x-doorstep-token", "", Options::NONE), Err(Refusal::Missing));
        let mut options = Options::default();
        options.set("token_header", "X-Shop");
        assert_eq!(verify("x-shop", "new", &options), Ok(()));
        assert_eq!(verify("x-doorstep-token", "new", &options), Err(Refusal::Missing));
    }

    #[test]
    fn asks_with_the_postal_code_if_it_is_known() {
        let parcel = Parcel {
            number: "0034 0434".into(),
            carrier: None,
            kind: Some(CarrierKind::DhlPaket),
            country: Some("DE".into()),
            postcode: Some("34117".into()),
        };
        let request = Dhl.ask(&Account::default(), std::slice::from_ref(&parcel)).unwrap();
        assert_eq!(request.url, "/track/shipments?trackingNumber=00340434&language=en&recipientPostalCode=34117");
        assert_eq!(Dhl.fit(&parcel), Fit::Own);
        assert_eq!(Dhl.fit(&Parcel { kind: Some(CarrierKind::Gls), ..parcel }), Fit::No);
        assert_eq!(Dhl.pace(), Pace { per_minute: 12, per_day: Some(250) });
    }
}
