//! ShipStation V2 and ShipEngine (now sold as "ShipStation API"): one platform under two names, with the same messages.
//!
//! A message is `{resource_url, resource_type, data}`. Tracking messages (`TRACK_EVENT_V2`, `API_TRACK`) carry the whole
//! history in `data`, newest event first; the others only point at a resource, which has to be fetched with the API key:
//! fulfilments and labels tell us tracking numbers. The answers of the API (`GET /tracking`, `/labels/{id}/track`,
//! `/labels`, `/fulfillments`) are read here too.
//!
//! Signed with the vendor's RSA key: `x-shipengine-rsa-sha256-signature` (base64, PKCS #1 v1.5, SHA-256) over
//! `<x-shipengine-timestamp>.<body>`; `x-shipengine-rsa-sha256-key-id` names a key of <https://api.shipengine.com/jwks>
//! (docs.shipstation.com, "Webhook Validation"). A timestamp more than five minutes off is refused.
//!
//! What its messages do not say plainly:
//! - UPS leaves `status_detail_code` empty; only its own code in `carrier_detail_code` tells "out for delivery" (`OT`,
//!   `OD`) from "in transit". Where that is missing as well, and for all exceptions of UPS, the carrier's words are read.
//! - A USPS label that exists (`GX`) comes with the status `AC`, "Accepted", though nobody has accepted anything.
//! - `EX` is a delay as often as a problem, and a parcel on its way back; the detail tells.
//! - `carrier_occurred_at` is documented as the local time of the place, and ends in a `Z` all the same. `occurred_at` is
//!   UTC, except for FedEx, where both fields hold the same local time. With USPS, `carrier_occurred_at` may have an
//!   offset; then it is right, and `occurred_at` has been seen hours off. See `moment`.
//! - Events of a delivery may carry the coordinates of somebody's home. They are never read.

use serde::Deserialize;

use super::poll::{CarrierKind, Fit, Heard, Parcel, Poll, heard_by_status};
use super::table::{Meaning, Table, UnknownCodes, refine};
use super::{Carrier, KeyName, Parsed, base_or, phrases_of, read, times};
use crate::inbox::account::{Account, Api, Auth, Errand, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, Setup};
use crate::inbox::signature::{check_echo, check_rsa_sha256, within_window};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// ShipStation with its V2 API.
pub struct ShipStationV2;

/// ShipEngine, now "ShipStation API", with its v1 API.
pub struct ShipEngine;

const KEY_SET: &str = "https://api.shipengine.com/jwks";
const SECRET_HEADER: &str = "x-doorstep-secret";

const REQUIRE_SIGNATURE: OptionSpec = OptionSpec {
    name: "require_signature",
    about: "Whether messages without the vendor's signature are refused. Set it to off only if your account sends unsigned ones; they must then show this endpoint's secret in a header of their own (option secret_header). A message that is signed must be signed rightly in any case.",
    default: "on",
    values: &["on", "off"],
};

const HEADER_OF_SECRET: OptionSpec = OptionSpec {
    name: "secret_header",
    about: "Name of the header in which unsigned messages show this endpoint's secret. Only used if require_signature is off.",
    default: SECRET_HEADER,
    values: &[],
};

const JWKS_URL: OptionSpec = OptionSpec {
    name: "jwks_url",
    about: "Where the vendor publishes the keys that it signs with.",
    default: KEY_SET,
    values: &[],
};

/// ShipStation's endpoint for looking up a number has been announced and used under this path; it can be changed.
const TRACKING_PATH: OptionSpec = OptionSpec {
    name: "tracking_path",
    about: "Path at which the API is asked about a tracking number.",
    default: "/v2/tracking",
    values: &[],
};

static SHIPSTATION_SETUP: Setup = Setup {
    title: "ShipStation (V2)",
    protection: Protection::PublicKey,
    steps: &[
        "In ShipStation, open Settings → Account → API Settings, choose V2 API and generate a key. Give it to Doorstep as the credential api_key.",
        "Open Settings → Integrations → Webhooks (or POST /v2/environment/webhooks) and add {url} for “Tracking status updated” (track_event_v2).",
        "Add the same address for “On Labels Created (V2)” and “On Fulfillment Shipped (V2)”, so that parcels are known before their first scan.",
    ],
    caution: Some(
        "Verify with one real message that it is taken (signature over timestamp and body). Looking up a number by GET /v2/tracking is not described in ShipStation's reference yet: if parcels are never found, set poll to off or tracking_path to another path. Look-ups may count towards the paid requests of your plan.",
    ),
    options: &[REQUIRE_SIGNATURE, HEADER_OF_SECRET, JWKS_URL, TRACKING_PATH],
    credentials: CREDENTIALS,
};

static SHIPENGINE_SETUP: Setup = Setup {
    title: "ShipEngine (ShipStation API)",
    protection: Protection::PublicKey,
    steps: &[
        "In the dashboard, open API Management and create a production key. Give it to Doorstep as the credential api_key.",
        "Open Developer → Webhooks, add {url} and choose the event “Tracking event” (track). Webhooks exist in production only.",
        "Labels that you buy there are followed by themselves. For other parcels, tracking has to be started (POST /v1/tracking/start).",
    ],
    caution: Some(
        "Verify with one real message that it is taken (signature over timestamp and body). Look-ups by the API may count towards the paid requests of your plan.",
    ),
    options: &[REQUIRE_SIGNATURE, HEADER_OF_SECRET, JWKS_URL],
    credentials: CREDENTIALS,
};

const CREDENTIALS: &[CredentialSpec] = &[CredentialSpec {
    name: "api_key",
    about: "An API key of the account. With it, messages that only point at labels or fulfilments are followed, and parcels are asked about when the sender is silent.",
    required: true,
}];

static STATUSES: Table = Table {
    field: "status_code",
    rows: &[
        ("UN", ShipmentStatus::Unknown, None),
        ("AC", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("IT", ShipmentStatus::InTransit, None),
        ("DE", ShipmentStatus::Delivered, None),
        ("EX", ShipmentStatus::Exception, None),
        ("AT", ShipmentStatus::AttemptedDelivery, None),
        ("NY", ShipmentStatus::PreTransit, None),
        ("SP", ShipmentStatus::AvailableForPickup, None),
    ],
};

/// The same in words, for messages that leave the code out.
static DESCRIPTIONS: Table = Table {
    field: "status_description",
    rows: &[
        ("Unknown", ShipmentStatus::Unknown, None),
        ("Accepted", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("In Transit", ShipmentStatus::InTransit, None),
        ("Delivered", ShipmentStatus::Delivered, None),
        ("Exception", ShipmentStatus::Exception, None),
        ("Delivery Attempt", ShipmentStatus::AttemptedDelivery, None),
        ("Not Yet In System", ShipmentStatus::PreTransit, None),
        ("Delivered To Collection Location", ShipmentStatus::AvailableForPickup, None),
    ],
};

/// Today's detail codes, and at the end those of the former list, which the V2 reference still names. The status of a row
/// counts only where the status code says less (see [`combined`]).
static DETAILS: Table = Table {
    field: "status_detail_code",
    rows: &[
        ("CARRIER_STATUS_NOT_MAPPED", ShipmentStatus::Unknown, None),
        ("SHIPMENT_CREATED", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("AWAITING_PICKUP_DROP_OFF", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("DROPPED_OFF", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("ELEC_ADVICE_RECD_BY_CARRIER", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("PICKED_UP", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("CUSTOMS_CLEARED", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("CUSTOMS_PROCESSING", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("DELIVERY_ARRANGED_WITH_RECIPIENT", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("HUB_SCAN_OUT", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("HUB_SCAN_IN", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("IN_TRANSIT", ShipmentStatus::InTransit, None),
        ("INFORMATION", ShipmentStatus::Unknown, None),
        ("PARCEL_OVER_LABELLED", ShipmentStatus::InTransit, None),
        ("PARCEL_UPDATE_NOTIFICATION", ShipmentStatus::Unknown, None),
        ("RECEIVED_BY_CARRIER", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("RECEIVED_LOCAL_DELIVERY_DEPOT", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("SUB_CONTRACTOR_EVENT", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("SUB_CONTRACTOR_RECEIVED", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("PARCEL_REDIRECTED", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("PARCEL_REDIRECTED_BY_CARRIER", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("DELIVERY_SCHEDULED", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("DELIVERY_RESCHEDULED", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("HUB_PROCESSING", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("ATTEMPTED_DELIVERY", ShipmentStatus::AttemptedDelivery, None),
        ("ATTEMPTED_DELIVERY_FINAL", ShipmentStatus::AttemptedDelivery, None),
        ("COD_AMOUNT_PAID", ShipmentStatus::Unknown, None),
        ("CUSTOMER_CARDED", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("OUT_FOR_DELIVERY", ShipmentStatus::OutForDelivery, None),
        ("AWAITING_COLLECTION_FROM_PICKUP_POINT", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
        ("COLLECT_AT_LOCAL_PO", ShipmentStatus::AvailableForPickup, Some(Reason::PostOffice)),
        ("CUSTOMER_TO_COLLECT_FROM_CARRIER", ShipmentStatus::AvailableForPickup, None),
        ("DELIVERED_TO_PICKUP_POINT", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
        ("DELIVERED", ShipmentStatus::Delivered, None),
        ("DELIVERED_TO_RECEPTION", ShipmentStatus::Delivered, Some(Reason::Reception)),
        ("DELIVERED_DAMAGED", ShipmentStatus::Delivered, Some(Reason::Damaged)),
        ("DELIVERED_IN_PART", ShipmentStatus::Delivered, Some(Reason::InPart)),
        ("DELIVERED_SPECIFIED_SAFE_PLACE", ShipmentStatus::Delivered, Some(Reason::SafePlace)),
        ("DELIVERED_TO_ALTERNATIVE_DELIVERY_LOCATION", ShipmentStatus::Delivered, None),
        ("DELIVERED_TO_NEIGHBOUR", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
        ("DELIVERED_TO_PO_BOX", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
        ("PARCEL_COLLECTED_FROM_PICKUP_POINT", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("POST_TRANSIT_STATUS", ShipmentStatus::Unknown, None),
        ("PROOF_OF_DELIVERY", ShipmentStatus::Delivered, None),
        ("PICKUP_FAILED", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("NOT_YET_RECEIVED_BY_CARRIER", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("PARCEL_DAMAGED", ShipmentStatus::Exception, Some(Reason::Damaged)),
        ("ADDRESS_QUERY", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("CARRIER_DELAYS", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("DELAYED_NOT_CARRIER", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("HELD_BY_CARRIER", ShipmentStatus::Exception, Some(Reason::Held)),
        ("HELD_BY_CARRIER_FOR_CLEARANCE_PRE_PROCESSING", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("HELD_BY_CUSTOMS", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("INCORRECT_DECLARATION", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
        ("MISROUTED", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("PARCEL_REPACKED", ShipmentStatus::InTransit, None),
        ("RECD_BY_CARRIER_NO_ELEC_ADVICE", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("COD_AMOUNT_NOT_PAID", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
        ("DUTY_NOT_PAID", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
        ("CUSTOMER_IDENTIFICATION_FAILED", ShipmentStatus::AttemptedDelivery, None),
        ("NO_ACCESS_TO_RECIPIENTS_ADDRESS", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
        ("CANCELLED", ShipmentStatus::Cancelled, None),
        ("CUSTOMER_MOVED", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("HAZARDOUS_PROHIBITED", ShipmentStatus::Exception, Some(Reason::Prohibited)),
        ("NOT_COLLECTED_FROM_PICKUP_POINT", ShipmentStatus::Exception, Some(Reason::NotCollected)),
        ("NOT_DELIVERED", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("NOT_DELIVERED_ADDRESSEE_DECEASED", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("PARCEL_DISPOSED", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("PARCEL_LOST", ShipmentStatus::Exception, Some(Reason::Lost)),
        ("PARCEL_OUTSIDE_OF_SERVICE_CAPABILITY", ShipmentStatus::Exception, Some(Reason::CarrierRejected)),
        ("REFUSED_BY_CUSTOMER", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("RETURN_TO_SENDER", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("UNDELIVERABLE_RETURNED_TO_SENDER", ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
        ("UNSPECIFIED_EXCEPTION", ShipmentStatus::Exception, Some(Reason::Other)),
        ("TRACKING_EXPIRED", ShipmentStatus::Expired, Some(Reason::NoNews)),
        // The former list.
        ("COLLECTION_FAILED", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("AWAITING_DESPATCH", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("COLLECTION_REQUESTED", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("AWAITING_ELECTRONIC_ADVICE", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("DESPATCHED", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("COLLECTION_MADE", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("ATTEMPTED_DELIVERY_2ND", ShipmentStatus::AttemptedDelivery, None),
        ("ATTEMPTED_DELIVERY_3RD", ShipmentStatus::AttemptedDelivery, None),
        ("INVALID_METHOD_OF_PAYMENT", ShipmentStatus::AttemptedDelivery, None),
        ("CANCELLED_BEFORE_DESPATCH", ShipmentStatus::Cancelled, None),
        ("HELD_BY_EXPORT_CUSTOMS", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("HELD_BY_IMPORT_CUSTOMS", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("MISSORTED", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("ROUTING_ERROR", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("PARCEL_UPDATE_NOTIFICATION_VIA_EMAIL", ShipmentStatus::Unknown, None),
        ("PARCEL_UPDATE_NOTIFICATION_VIA_SMS", ShipmentStatus::Unknown, None),
        ("DELIVERED_TO_LOCKER_COLLECTION_POINT", ShipmentStatus::AvailableForPickup, Some(Reason::Locker)),
    ],
};

/// UPS's own codes, in `carrier_detail_code`. Only those whose meaning does not depend on the text beside them: `DS` is
/// both "destination scan" and "out for delivery", `YP` is on its way to the truck.
static UPS: Table = Table {
    field: "carrier_detail_code",
    rows: &[
        ("MP", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("XD", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("PU", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("OR", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("AR", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("DP", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("OT", ShipmentStatus::OutForDelivery, None),
        ("OD", ShipmentStatus::OutForDelivery, None),
        ("FS", ShipmentStatus::Delivered, None),
    ],
};

/// FedEx's own codes, in `event_code` and `carrier_status_code`.
static FEDEX: Table = Table {
    field: "carrier_status_code (FedEx)",
    rows: &[
        ("OC", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("PU", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("DO", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("AR", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("DP", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("AF", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("CC", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("DY", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("OD", ShipmentStatus::OutForDelivery, None),
        ("DL", ShipmentStatus::Delivered, None),
        ("RS", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ],
};

/// USPS's own codes, in `event_code` and `carrier_status_code`.
static USPS: Table = Table {
    field: "carrier_status_code (USPS)",
    rows: &[
        ("GX", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("MA", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        // "USPS awaiting item": a shipping partner has it.
        ("80", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("81", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("82", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("OF", ShipmentStatus::OutForDelivery, None),
        ("01", ShipmentStatus::Delivered, None),
    ],
};

/// A webhook, or a list as the API answers it.
#[derive(Deserialize)]
struct Message {
    #[serde(default, deserialize_with = "read::text")]
    resource_url: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    resource_type: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    data: Option<Tracking>,
    #[serde(default, deserialize_with = "read::list")]
    fulfillments: Vec<Label>,
    #[serde(default, deserialize_with = "read::list")]
    labels: Vec<Label>,
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    label_id: Option<String>,
}

#[derive(Deserialize)]
struct Tracking {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_detail_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_detail_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_status_description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    estimated_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct Event {
    #[serde(default, deserialize_with = "read::text")]
    occurred_at: Option<String>,
    // Its name until 2019.
    #[serde(default, deserialize_with = "read::text")]
    event_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_occurred_at: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    event_description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    city_locality: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state_province: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postal_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    event_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_detail_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_detail_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_status_description: Option<String>,
}

/// A label, or a fulfilment: something was shipped under a number, or no longer is.
#[derive(Deserialize)]
struct Label {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    fulfillment_carrier_friendly_name: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    created_at: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    voided: bool,
    #[serde(default, deserialize_with = "read::text")]
    voided_at: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    is_return_label: bool,
    #[serde(default, deserialize_with = "read::list")]
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
}

/// The two are the same but for their names, hosts and paths.
macro_rules! on_the_platform {
    ($platform:ident, $name:literal, $setup:ident, $base:literal, $tracking:literal) => {
        impl Carrier for $platform {
            fn name(&self) -> &'static str {
                $name
            }

            fn setup(&self) -> &'static Setup {
                &$setup
            }

            fn tables(&self) -> Vec<&'static Table> {
                vec![&STATUSES, &DESCRIPTIONS, &DETAILS, &UPS, &FEDEX, &USPS]
            }

            fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
                verify(incoming, secrets)
            }

            fn signing_key(&self, incoming: &Incoming<'_>) -> Option<KeyName> {
                signing_key(incoming)
            }

            fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
                parse(body)
            }

            fn poll(&self) -> Option<&'static dyn Poll> {
                Some(&$platform)
            }
        }

        impl Api for $platform {
            fn base(&self, account: &Account) -> Result<String, Unusable> {
                Ok(base_or(account, $base))
            }

            fn hosts(&self) -> &'static [&'static str] {
                &["api.shipstation.com", "api.shipengine.com"]
            }

            fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
                Ok(Auth::Header("API-Key", account.need("api_key")?.to_owned().into()))
            }

            fn pace(&self) -> Pace {
                Pace { per_minute: 200, per_day: None }
            }
        }

        impl Poll for $platform {
            fn fit(&self, parcel: &Parcel) -> Fit {
                if carrier_code(parcel).is_some() { Fit::Known } else { Fit::No }
            }

            fn ask(&self, account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
                let path = account.options.get("tracking_path").unwrap_or($tracking);
                ask(path, parcels)
            }

            fn heard(&self, status: u16, body: &[u8]) -> Heard {
                heard(status, body)
            }
        }
    };
}

on_the_platform!(ShipStationV2, "shipstation_v2", SHIPSTATION_SETUP, "https://api.shipstation.com", "/v2/tracking");
on_the_platform!(ShipEngine, "shipengine_v1", SHIPENGINE_SETUP, "https://api.shipengine.com", "/v1/tracking");

fn verify(incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
    let header = |name: &str| incoming.headers.get(name).filter(|value| !value.trim().is_empty());
    let signature = header("x-shipengine-rsa-sha256-signature");
    if signature.is_none() && incoming.options.is("require_signature", "off") {
        let name = incoming.options.get("secret_header").unwrap_or(SECRET_HEADER);
        return check_echo(incoming.headers.get(name.trim()), secrets);
    }
    let timestamp = header("x-shipengine-timestamp").ok_or(Refusal::Missing)?;
    let parts: [&[u8]; 3] = [timestamp.as_bytes(), b".", incoming.body];
    check_rsa_sha256(incoming.signing_key, signature, &parts)?;
    let signed_at = signed_at(timestamp).ok_or(Refusal::Mismatch)?;
    within_window(&signed_at.to_string(), incoming)
}

/// Seconds since the Unix epoch, from ISO 8601 or from a Unix time.
fn signed_at(timestamp: &str) -> Option<i64> {
    let timestamp = timestamp.trim();
    let at = match timestamp.parse::<i64>() {
        Ok(number) => times::unix(number),
        // A time without zone is UTC: it is the vendor's server that speaks.
        Err(_) => When::parse(timestamp).and_then(|when| when.sort_key()),
    };
    at.map(|at| at.timestamp().as_second())
}

fn signing_key(incoming: &Incoming<'_>) -> Option<KeyName> {
    let id = incoming.headers.get("x-shipengine-rsa-sha256-key-id").map(str::trim).filter(|id| !id.is_empty())?;
    let set = incoming.options.get("jwks_url").unwrap_or(KEY_SET).trim();
    Some(KeyName { set: set.to_owned(), id: id.to_owned() })
}

/// What the platform calls a carrier. Where the parcel's carrier is one of its own codes already, that one is kept:
/// wallets and countries have codes of their own.
fn carrier_code(parcel: &Parcel) -> Option<&'static str> {
    const OF_KINDS: &[(CarrierKind, &[&str])] = &[
        (CarrierKind::Ups, &["ups", "ups_walleted"]),
        (CarrierKind::Usps, &["stamps_com", "usps", "endicia"]),
        (CarrierKind::FedEx, &["fedex", "fedex_walleted", "fedex_uk"]),
        (
            CarrierKind::DhlExpress,
            &[
                "dhl_express",
                "dhl_express_uk",
                "dhl_express_au",
                "dhl_express_australia",
                "dhl_express_ca",
                "dhl_express_canada",
                "dhl_express_worldwide",
            ],
        ),
        (CarrierKind::DhlEcommerce, &["dhl_ecommerce", "dhl_global_mail"]),
        (CarrierKind::Dpd, &["dpd"]),
        (CarrierKind::RoyalMail, &["royal_mail"]),
        (CarrierKind::CanadaPost, &["canada_post"]),
        (CarrierKind::AustraliaPost, &["australia_post"]),
        (CarrierKind::OnTrac, &["ontrac"]),
    ];
    let (_, codes) = OF_KINDS.iter().find(|(kind, _)| Some(*kind) == parcel.kind)?;
    let own =
        parcel.carrier.as_deref().and_then(|name| codes.iter().find(|code| code.eq_ignore_ascii_case(name.trim())));
    own.or_else(|| codes.first()).copied()
}

fn ask(path: &str, parcels: &[Parcel]) -> Result<Request, Unusable> {
    let asked = parcels.first().and_then(|parcel| Some((carrier_code(parcel)?, escaped(&parcel.number))));
    let (carrier, number) =
        asked.ok_or_else(|| Unusable::Setting("this sender cannot be asked about that carrier".into()))?;
    Ok(Request::get(format!("{path}?carrier_code={carrier}&tracking_number={number}")))
}

/// A number that the carrier does not know is answered with 200, no events and the carrier's "not available".
fn heard(status: u16, body: &[u8]) -> Heard {
    match heard_by_status(status, body) {
        Heard::News => match parse(body) {
            Ok(Parsed::Updates(updates))
                if updates.iter().all(|update| {
                    update.events.is_empty()
                        && update.estimate.is_none()
                        && matches!(update.reason, Some(Reason::NotFound | Reason::Pending))
                }) =>
            {
                Heard::Nothing
            }
            _ => Heard::News,
        },
        other => other,
    }
}

fn parse(body: &[u8]) -> Result<Parsed, Unreadable> {
    const WHAT: &str = "a ShipStation message";
    let message: Message = read::object_of(body, WHAT)?;
    if let Some(tracking) = message.data {
        return Ok(match update(tracking, message.resource_url.as_deref()) {
            Some(update) => Parsed::Updates(vec![update]),
            None => Parsed::Ignored("the message has no tracking number".into()),
        });
    }
    if let Some(kind) = message.resource_type {
        return Ok(pointer(&kind, message.resource_url.as_deref()));
    }
    let mut labels = message.labels;
    labels.extend(message.fulfillments);
    if labels.is_empty() && message.tracking_number.is_some() {
        // The answer to a question about one parcel or one label.
        if message.label_id.is_none() {
            let tracking: Tracking = read::object_of(body, WHAT)?;
            return Ok(Parsed::Updates(update(tracking, None).into_iter().collect()));
        }
        labels.push(read::object_of(body, WHAT)?);
    }
    let updates: Vec<CarrierUpdate> = labels.into_iter().flat_map(shipped).collect();
    if updates.is_empty() {
        return Ok(Parsed::Ignored("no parcel was shipped under a tracking number".into()));
    }
    Ok(Parsed::Updates(updates))
}

/// A message that only points at something.
fn pointer(kind: &str, url: Option<&str>) -> Parsed {
    let folded = kind.to_ascii_uppercase();
    let starts = |names: &[&str]| names.iter().any(|name| folded.starts_with(name));
    let Some(url) = url else { return Parsed::Ignored(format!("{kind} points at nothing")) };
    let url = if folded.contains("TRACK") {
        url.to_owned()
    } else if starts(&["FULFILLMENT_SHIPPED", "FULFILLMENT_CANCEL", "LABEL_CREATED", "LABEL_VOID"]) {
        listed(url)
    } else if folded.contains("BATCH") && url.contains("/batches/") {
        // The batch itself has no tracking numbers; its labels have.
        listed(&url.replacen("/batches/", "/labels?batch_id=", 1))
    } else {
        return Parsed::Ignored(format!("{kind} does not say that a parcel is on its way"));
    };
    Parsed::Errands(vec![Errand::fetch(Request::get(url))])
}

/// The labels of a batch may be many, and an answer that is read cannot ask for its next page: the whole list at once.
/// Other addresses are asked as they were sent; they are about one thing or a few.
fn listed(url: &str) -> String {
    match url.split_once('?') {
        Some((_, query)) if query.contains("batch_id=") && !query.contains("page_size=") => {
            format!("{url}&page_size=200")
        }
        _ => url.to_owned(),
    }
}

/// What a label or a fulfilment says: there is a parcel under this number. Nothing about where it is.
fn shipped(label: Label) -> Vec<CarrierUpdate> {
    // A label for a way back is no parcel to the shopper, and one that could not be made is none at all.
    let failed = label.status.as_deref().is_some_and(|status| status.eq_ignore_ascii_case("error"));
    if label.is_return_label || failed {
        return Vec::new();
    }
    let voided = label.voided
        || label.voided_at.is_some()
        || label.status.as_deref().is_some_and(|status| status.eq_ignore_ascii_case("voided"));
    let (status, reason, said) = if voided {
        (ShipmentStatus::Cancelled, Reason::LabelVoided, label.voided_at)
    } else {
        (ShipmentStatus::PreTransit, Reason::LabelCreated, label.created_at)
    };
    let said_at = said.as_deref().and_then(When::parse).and_then(|when| when.at);
    let carrier = label.carrier_code.or(label.fulfillment_carrier_friendly_name);
    let mut numbers: Vec<String> = Vec::with_capacity(1);
    let all = label.tracking_number.into_iter().chain(label.packages.into_iter().filter_map(|p| p.tracking_number));
    for number in all {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    let update = |tracking_number| CarrierUpdate {
        tracking_number,
        carrier: carrier.clone(),
        status: Some(status),
        reason: Some(reason),
        said_at,
        ..CarrierUpdate::default()
    };
    numbers.into_iter().map(update).collect()
}

/// The codes that a message or an event carries about one moment.
struct Coded<'a> {
    status: Option<&'a str>,
    description: Option<&'a str>,
    detail: Option<&'a str>,
    carrier_detail: Option<&'a str>,
    carrier_status: Option<&'a str>,
    words: Option<&'a str>,
}

fn meaning(
    coded: &Coded<'_>,
    carrier: Option<CarrierKind>,
    unknown: &mut UnknownCodes,
) -> (Option<ShipmentStatus>, Option<Reason>) {
    let stated = match coded.status {
        Some(code) => STATUSES
            .find(code)
            // A detail code in the place of the status code: so the V2 reference has it.
            .or_else(|| DETAILS.find(code))
            .or_else(|| STATUSES.read(Some(code), coded.words, unknown)),
        None => [coded.description, coded.words].into_iter().flatten().find_map(|words| DESCRIPTIONS.find(words)),
    };
    let hint = DETAILS.read(coded.detail, coded.words, unknown);
    // What the carriers write is their own affair: a code that is not in a table of ours is none of the platform's.
    let carried = match carrier {
        Some(CarrierKind::Ups) => coded.carrier_detail.and_then(|code| UPS.find(code)),
        Some(CarrierKind::FedEx) => coded.carrier_status.and_then(|code| FEDEX.find(code)),
        Some(CarrierKind::Usps) => coded.carrier_status.and_then(|code| USPS.find(code)),
        _ => None,
    };
    // The carrier's own words say what no code does: UPS's messages have hardly any other.
    let said = || phrases_of(carrier?)?.find(coded.words?);
    let Some(stated) = stated.or_else(|| if coded.status.is_none() { hint.or(carried).or_else(said) } else { None })
    else {
        return (None, None);
    };
    let (status, reason) = combined(stated, hint);
    let (status, reason) = carried.map_or((status, reason), |carried| refined((status, reason), hint, carried));
    let silent =
        matches!(hint, None | Some((ShipmentStatus::Unknown, _) | (ShipmentStatus::Exception, Some(Reason::Other))));
    let (status, reason) = match (status, reason) {
        (ShipmentStatus::Exception, Some(Reason::Other)) if silent => {
            let (status, reason) = refine((status, None), said());
            (status, reason.or(exception_needs_one(status)))
        }
        (ShipmentStatus::Delivered, None) => match refine((status, None), said()) {
            (ShipmentStatus::ReturnToSender, _) => (ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
            refined => refined,
        },
        // The platform does not know this code of the carrier's.
        (ShipmentStatus::Unknown, None) if silent => said().unwrap_or((status, reason)),
        (_, None) if silent => refine((status, reason), said()),
        known => known,
    };
    (Some(status), reason)
}

/// The status code and what its detail adds. The status code counts; the detail gives the reason, and decides where it
/// says the same kind of thing more exactly.
fn combined((status, reason): Meaning, hint: Option<Meaning>) -> Meaning {
    use ShipmentStatus::{
        AttemptedDelivery, AvailableForPickup, Cancelled, Delivered, Exception, Expired, InTransit, OutForDelivery,
        PreTransit, ReturnToSender, Unknown,
    };
    let Some((hinted, why)) = hint else { return (status, reason.or(exception_needs_one(status))) };
    match (status, hinted) {
        // "Information" and the like say nothing.
        (_, Unknown) => (status, reason.or(exception_needs_one(status))),
        // Delivered to whom it came from is returned.
        (Delivered, ReturnToSender) => (ReturnToSender, Some(Reason::Returned)),
        (_, ReturnToSender | Cancelled | Expired) if status != Delivered => (hinted, why),
        (Unknown, _) => (hinted, why),
        (InTransit | PreTransit, PreTransit | OutForDelivery | AvailableForPickup | AttemptedDelivery) => (hinted, why),
        // At the pick-up point, whatever "delivered" means to the carrier.
        (Delivered | AttemptedDelivery | Exception, AvailableForPickup) => (hinted, why),
        (Delivered, Delivered) => (status, why),
        (Delivered, _) => (status, reason),
        (AvailableForPickup, Delivered) if why == Some(Reason::PickedUpByRecipient) => (hinted, why),
        (AvailableForPickup, AvailableForPickup) => (status, why),
        (AvailableForPickup, _) => (status, reason),
        (Exception, AttemptedDelivery) => (hinted, why),
        (Exception, Exception) => (status, why),
        (Exception, InTransit) => {
            let weighs = matches!(why, Some(Reason::Delayed | Reason::DeliveryRescheduled | Reason::Forwarded));
            (status, if weighs { why } else { exception_needs_one(status) })
        }
        (Exception, Delivered) if why == Some(Reason::Damaged) => (status, why),
        (Exception, _) => (status, exception_needs_one(status)),
        // Refused, lost and the like end the journey, whatever the status code still says. What only holds a parcel up
        // leaves it where the status code has it.
        (_, Exception) => match why {
            Some(
                Reason::Refused
                | Reason::Lost
                | Reason::Destroyed
                | Reason::Prohibited
                | Reason::NotCollected
                | Reason::Undeliverable
                | Reason::CarrierRejected,
            ) => (hinted, why),
            _ => (status, why.or(reason)),
        },
        (_, InTransit) if status == InTransit => (status, why.or(reason)),
        (AttemptedDelivery, AttemptedDelivery) => (status, why),
        _ => (status, reason),
    }
}

fn exception_needs_one(status: ShipmentStatus) -> Option<Reason> {
    (status == ShipmentStatus::Exception).then_some(Reason::Other)
}

/// What the carrier's own code adds where the platform's codes say less.
fn refined((status, reason): Meaning, hint: Option<Meaning>, (carried, why): Meaning) -> Meaning {
    use ShipmentStatus::{Exception, InTransit, OutForDelivery, PreTransit, ReturnToSender};
    let silent = hint.is_none_or(|(hinted, _)| hinted == ShipmentStatus::Unknown);
    match (status, carried) {
        (InTransit, OutForDelivery) if silent => (carried, why),
        (InTransit | PreTransit, PreTransit) if silent => (carried, why),
        (Exception, ReturnToSender) if silent => (carried, why),
        // With a partner: the platform calls that a hub scan.
        (InTransit, InTransit) if why == Some(Reason::HandedToPartner) => (status, why),
        _ if status == carried => (status, reason.or(why)),
        _ => (status, reason),
    }
}

/// Whether a carrier says that it does not know the number.
fn says_not_found(words: Option<&str>) -> bool {
    const SAYINGS: &[&str] =
        &["not available", "not yet available", "not found", "no record", "could not locate", "no information"];
    words.is_some_and(|words| {
        let folded = words.to_ascii_lowercase();
        SAYINGS.iter().any(|saying| folded.contains(saying))
    })
}

fn update(tracking: Tracking, url: Option<&str>) -> Option<CarrierUpdate> {
    let tracking_number = tracking.tracking_number?;
    let carrier = tracking.carrier_code.or_else(|| carrier_in(url?));
    let kind = carrier.as_deref().and_then(CarrierKind::from_name);
    let mut unknown = UnknownCodes::default();
    let coded = Coded {
        status: tracking.status_code.as_deref(),
        description: tracking.status_description.as_deref(),
        detail: tracking.status_detail_code.as_deref(),
        carrier_detail: tracking.carrier_detail_code.as_deref(),
        carrier_status: tracking.carrier_status_code.as_deref(),
        words: tracking.carrier_status_description.as_deref(),
    };
    let (mut status, mut reason) = meaning(&coded, kind, &mut unknown);
    let events: Vec<TrackingEvent> = tracking.events.into_iter().map(|told| event(told, kind, &mut unknown)).collect();
    let nothing_known = matches!(status, Some(ShipmentStatus::Unknown | ShipmentStatus::PreTransit))
        && reason.is_none()
        && events.is_empty();
    if nothing_known && says_not_found(tracking.carrier_status_description.as_deref()) {
        (status, reason) = (Some(ShipmentStatus::Unknown), Some(Reason::NotFound));
    } else if nothing_known && status == Some(ShipmentStatus::Unknown) {
        reason = Some(Reason::Pending);
    } else if status == Some(ShipmentStatus::PreTransit) && reason.is_none() {
        reason = Some(Reason::LabelCreated);
    }
    Some(CarrierUpdate {
        tracking_number,
        carrier,
        status,
        reason,
        estimate: tracking.estimated_delivery_date.as_deref().and_then(Estimate::parse),
        // The message has no time of its own.
        said_at: None,
        events,
        test: false,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

/// The carrier that a resource's address asks for, in its query or (until 2019) in its path: older messages name it
/// nowhere else.
fn carrier_in(url: &str) -> Option<String> {
    let code = match url.split_once('?') {
        Some((_, query)) => query.split('&').find_map(|pair| pair.strip_prefix("carrier_code="))?,
        None => url.split_once("/tracking/")?.1.split_once('/')?.0,
    };
    let plain = !code.is_empty() && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    plain.then(|| code.to_owned())
}

fn event(told: Event, carrier: Option<CarrierKind>, unknown: &mut UnknownCodes) -> TrackingEvent {
    let text = told.description.or(told.carrier_status_description).or(told.event_description);
    let carrier_status = told.event_code.or(told.carrier_status_code);
    let coded = Coded {
        status: told.status_code.as_deref(),
        description: told.status_description.as_deref(),
        detail: told.status_detail_code.as_deref(),
        carrier_detail: told.carrier_detail_code.as_deref(),
        carrier_status: carrier_status.as_deref(),
        words: text.as_deref(),
    };
    let (status, reason) = meaning(&coded, carrier, unknown);
    TrackingEvent {
        when: moment(told.occurred_at.or(told.event_date).as_deref(), told.carrier_occurred_at.as_deref()),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason,
        code: told.carrier_detail_code.or(carrier_status).or(told.status_code),
        text,
        place: Place {
            city: told.city_locality,
            region: told.state_province,
            country: told.country_code,
            postcode: told.postal_code,
        },
        carrier: None,
    }
}

/// When an event happened, from a field that is UTC and one that is local time, both as documented and both sometimes
/// something else:
/// - an offset in the local field is the carrier's own word and wins;
/// - both the same, both with `Z`: local time of a zone that is not known;
/// - else the one is the moment, the other the time on the wall.
fn moment(utc: Option<&str>, local: Option<&str>) -> When {
    let stated = utc.and_then(When::parse);
    let Some(local) = local else { return stated.unwrap_or_default() };
    if let Some(with_offset) = When::parse(local).filter(|when| when.offset_seconds.is_some()) {
        return with_offset;
    }
    let Some(wall) = times::wall(local) else { return stated.unwrap_or_default() };
    match stated {
        Some(When { at: Some(at), offset_seconds: None, .. }) => {
            let bare = |text: &str| text.ends_with(['Z', 'z']);
            let same = utc.and_then(times::wall) == Some(wall);
            if same && bare(local) && utc.is_some_and(bare) {
                When::wall(wall)
            } else {
                times::moment_and_wall(at, wall)
            }
        }
        Some(when) if when.offset_seconds.is_some() => when,
        _ => When::wall(wall),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::setup::Options;
    use crate::inbox::{Headers, SigningKey};

    use ShipmentStatus::*;

    /// A key made for this test; its private half is not kept anywhere.
    const MODULUS: &str = "qJKa5vt4MSN1M7cdXDmehk1rTQtsM/hInRvttyMKqpy5tdNf5uyEIDfDxE15Fq+UEiXSdoUbH18N+KUCOMCYpSkDfVh+/MVyTyHb\
        rc8Gz6nJ1IIrVc6I3YIgs8JpwE3EtLUIgJaEEK3eoXCNwPS4VRquVP+8upZl8EHBQjr1ysvaT595UDUOVX99UynD+mDXGehzYW8F\
        UzySSfG3ncKC81ZK27CCmnMmt5R9TRhm4JtKqDLoXRjc5w80MVUl6USnK4fzve/N78jmGMb4K7QAT4+1q2pH4CrrbyiO4t4PYif2\
        LqScFzJpfmdNfsiY9kFkfpNcTEEqULjtpnb/4F1y5w==";
    const BODY: &[u8] = br#"{"resource_url":"https://api.shipstation.com/v2/labels/se-1/track","resource_type":"TRACK_EVENT_V2", "data":{"tracking_number":"1Z5338FF0107231059"}}"#;
    const SIGNED_AT: &str = "2026-11-21T10:00:00.000Z";
    const SIGNATURE: &str = "k6LrUcDR62O4I51++LxmiBsU7gVGEKeDI/V/J+qEhWCF7COeuAUyQlR2EUjYBjvyQmf2kBvVi+BsTQ3aZUu68iEXkxWHO/nrNeVM\
        fAXXsMB2QIWnB9RAFsTGiQ2TXpskVvAZ9k942+yBs0KgpXVsYW5VcYNW0Iej4LJsjeVhv/WSrZlZDbsrPIxLwJn6TpaBkedkXnzs\
        GYNuVwYoiEI78nYNqdCYlDxQ8WQIAqqE3PcKUzfP4BWVK2dltW2KWpWfsf7pKEi9v4Y6YqdxuK0PMofYzJUrdCnM6QPWNR0b1piz\
        dkYXfRWbLOzIJY3jnqSILb5fkRUH/SGn/u9fpunM/A==";
    const SIGNED_AT_UNIX: &str = "1795255200";
    const SIGNATURE_UNIX: &str = "kOQeYxhLPgPrmgAP4aLJDsj4FvtmJrLkJQ9uGMiBxSYZEI+Mn02u0AJSkeOxhEWzvK9/ObdRCTZsfHCK6jVzumOnXBk+PtjBsFCt\
        ojcwkpqtmNONqw5EwTg5nKbrtgVtcAo0X9FkCV6wIPSmNXX0vj0RUIslISPCAagIej27nrjZWDT2PL7lxJFV5WmhNIV+pysWGbDw\
        NPLx65K1mxmYMTIbaEtoP/nAmUnTTn/JYBP6doOyvgF4JXTE4Ora2Fyd/tqvD27OWxMYURYaNfMbee1gXiEYFBTeGpW61PV+zOs2\
        OUOIvGLOxu0yh2A3QVLWihyDiu5fQUziCptPnq5l3g==";
    const NOW: i64 = 1_795_255_200;

    struct Sent<'a> {
        headers: &'a [(&'a str, &'a str)],
        body: &'a [u8],
        now: i64,
        options: &'a [(&'a str, &'a str)],
        key: bool,
        secrets: &'a [&'a str],
    }

    fn checked(sent: &Sent<'_>) -> Result<(), Refusal> {
        use base64::Engine as _;
        let n = base64::engine::general_purpose::STANDARD.decode(MODULUS).unwrap();
        let key = SigningKey { n, e: vec![1, 0, 1] };
        let headers = Headers::new(sent.headers.iter().map(|(name, value)| (*name, value.as_bytes())));
        let options = Options::new(sent.options.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let incoming = Incoming {
            options: &options,
            signing_key: sent.key.then_some(&key),
            ..Incoming::new(&headers, sent.body, Instant::from_second(sent.now).unwrap())
        };
        let secrets = Secrets::new(sent.secrets.iter().map(|secret| (*secret).to_owned()));
        let (one, other) = (ShipStationV2.verify(&incoming, &secrets), ShipEngine.verify(&incoming, &secrets));
        assert_eq!(one, other);
        one
    }

    fn signed<'a>(headers: &'a [(&'a str, &'a str)]) -> Sent<'a> {
        Sent { headers, body: BODY, now: NOW, options: &[], key: true, secrets: &[] }
    }

    const GOOD: &[(&str, &str)] = &[
        ("X-ShipEngine-RSA-SHA256-Key-Id", "kid-1"),
        ("X-ShipEngine-RSA-SHA256-Signature", SIGNATURE),
        ("X-ShipEngine-Timestamp", SIGNED_AT),
    ];

    #[test]
    fn signatures_are_checked_with_the_vendor_s_key_and_clock() {
        assert_eq!(checked(&signed(GOOD)), Ok(()));
        let lower: Vec<(String, &str)> = GOOD.iter().map(|(name, value)| (name.to_lowercase(), *value)).collect();
        let lower: Vec<(&str, &str)> = lower.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        assert_eq!(checked(&signed(&lower)), Ok(()));
        let unix = [(GOOD[1].0, SIGNATURE_UNIX), (GOOD[2].0, SIGNED_AT_UNIX)];
        assert_eq!(checked(&signed(&unix)), Ok(()), "a Unix time");
        assert_eq!(checked(&Sent { now: NOW + 299, ..signed(GOOD) }), Ok(()));
        assert_eq!(checked(&Sent { now: NOW - 299, ..signed(GOOD) }), Ok(()));
        assert_eq!(checked(&Sent { now: NOW + 301, ..signed(GOOD) }), Err(Refusal::Stale));
        assert_eq!(checked(&Sent { now: NOW - 301, ..signed(GOOD) }), Err(Refusal::Stale));

        let again = serde_json::to_vec(&serde_json::from_slice::<serde_json::Value>(BODY).unwrap()).unwrap();
        assert_eq!(checked(&Sent { body: &again, ..signed(GOOD) }), Err(Refusal::Mismatch), "written again");
        let later = [GOOD[0], GOOD[1], (GOOD[2].0, "2026-11-21T10:00:01.000Z")];
        assert_eq!(checked(&signed(&later)), Err(Refusal::Mismatch), "the time is signed too");
        let cut = [GOOD[0], (GOOD[1].0, &SIGNATURE[..340]), GOOD[2]];
        assert_eq!(checked(&signed(&cut)), Err(Refusal::Mismatch));
        let wrong = [GOOD[0], (GOOD[1].0, SIGNATURE_UNIX), GOOD[2]];
        assert_eq!(checked(&signed(&wrong)), Err(Refusal::Mismatch));
        let rubbish = [GOOD[0], (GOOD[1].0, "not base64!"), GOOD[2]];
        assert_eq!(checked(&signed(&rubbish)), Err(Refusal::Mismatch));
        assert_eq!(checked(&signed(&[GOOD[0], GOOD[2]])), Err(Refusal::Missing));
        assert_eq!(checked(&signed(&[GOOD[0], GOOD[1]])), Err(Refusal::Missing));
        assert_eq!(checked(&Sent { key: false, ..signed(GOOD) }), Err(Refusal::UnknownKey));
    }

    #[test]
    fn unsigned_messages_show_a_secret_where_that_is_allowed() {
        let off = [("require_signature", "off")];
        let shown = [("X-Doorstep-Secret", "hush")];
        let unsigned = |headers, options, secrets| checked(&Sent { headers, options, secrets, ..signed(&[]) });
        assert_eq!(unsigned(&shown, &[], &["hush"]), Err(Refusal::Missing), "not by default");
        assert_eq!(unsigned(&shown, &off, &["new", "hush"]), Ok(()));
        assert_eq!(unsigned(&shown, &off, &["other"]), Err(Refusal::Mismatch));
        assert_eq!(unsigned(&shown, &off, &[]), Err(Refusal::NoSecret), "the address alone does not do");
        assert_eq!(unsigned(&[], &off, &["hush"]), Err(Refusal::Missing));
        let named = [("require_signature", "off"), ("secret_header", "X-Own")];
        assert_eq!(unsigned(&[("x-own", "hush")], &named, &["hush"]), Ok(()));
        assert_eq!(unsigned(&shown, &named, &["hush"]), Err(Refusal::Missing));
        let forged = [GOOD[0], (GOOD[1].0, SIGNATURE_UNIX), GOOD[2], ("X-Doorstep-Secret", "hush")];
        assert_eq!(unsigned(&forged, &off, &["hush"]), Err(Refusal::Mismatch), "who signs must sign rightly");
    }

    #[test]
    fn the_key_is_named_by_the_message_and_its_set_by_the_option() {
        let headers = Headers::new([("X-SHIPENGINE-RSA-SHA256-KEY-ID", b" kid-1 ".as_slice())]);
        let incoming = Incoming::new(&headers, b"{}", Instant::from_second(NOW).unwrap());
        let key = ShipStationV2.signing_key(&incoming).unwrap();
        assert_eq!((key.set.as_str(), key.id.as_str()), (KEY_SET, "kid-1"));
        let options = Options::new([("jwks_url".to_owned(), "https://keys.example/jwks".to_owned())]);
        let incoming = Incoming { options: &options, ..incoming };
        assert_eq!(ShipEngine.signing_key(&incoming).unwrap().set, "https://keys.example/jwks");
        let none = Headers::default();
        assert_eq!(ShipEngine.signing_key(&Incoming::new(&none, b"{}", Instant::from_second(NOW).unwrap())), None);
    }

    #[test]
    fn the_detail_says_more_and_seldom_something_else() {
        let means = |status, detail| {
            let coded = Coded {
                status: Some(status),
                description: None,
                detail: Some(detail),
                carrier_detail: None,
                carrier_status: None,
                words: None,
            };
            meaning(&coded, None, &mut UnknownCodes::default())
        };
        assert_eq!(means("IT", "IN_TRANSIT"), (Some(InTransit), None));
        assert_eq!(means("IT", "OUT_FOR_DELIVERY"), (Some(OutForDelivery), None));
        assert_eq!(means("IT", "CARRIER_DELAYS"), (Some(InTransit), Some(Reason::Delayed)));
        assert_eq!(means("EX", "CARRIER_DELAYS"), (Some(Exception), Some(Reason::Delayed)));
        assert_eq!(means("IT", "HELD_BY_CUSTOMS"), (Some(InTransit), Some(Reason::CustomsHold)));
        assert_eq!(means("EX", "HELD_BY_CUSTOMS"), (Some(Exception), Some(Reason::CustomsHold)));
        assert_eq!(means("EX", "RETURN_TO_SENDER"), (Some(ReturnToSender), Some(Reason::Returning)));
        assert_eq!(means("EX", "UNDELIVERABLE_RETURNED_TO_SENDER"), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(means("DE", "RETURN_TO_SENDER"), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(means("EX", "REFUSED_BY_CUSTOMER"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(means("AT", "REFUSED_BY_CUSTOMER"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(means("AT", "CUSTOMER_CARDED"), (Some(AttemptedDelivery), Some(Reason::NoticeLeft)));
        assert_eq!(
            means("SP", "AWAITING_COLLECTION_FROM_PICKUP_POINT"),
            (Some(AvailableForPickup), Some(Reason::PickupPoint))
        );
        assert_eq!(
            means("SP", "PARCEL_COLLECTED_FROM_PICKUP_POINT"),
            (Some(Delivered), Some(Reason::PickedUpByRecipient))
        );
        assert_eq!(means("SP", "DELIVERED"), (Some(AvailableForPickup), None));
        assert_eq!(means("DE", "DELIVERED_TO_PICKUP_POINT"), (Some(AvailableForPickup), Some(Reason::PickupPoint)));
        assert_eq!(means("DE", "DELIVERED_TO_NEIGHBOUR"), (Some(Delivered), Some(Reason::Neighbour)));
        assert_eq!(means("DE", "HUB_SCAN_IN"), (Some(Delivered), None));
        assert_eq!(means("AC", "ELEC_ADVICE_RECD_BY_CARRIER"), (Some(PreTransit), Some(Reason::LabelCreated)));
        assert_eq!(means("AC", "PICKED_UP"), (Some(InTransit), Some(Reason::Accepted)));
        assert_eq!(means("EX", "CANCELLED"), (Some(Cancelled), None));
        assert_eq!(means("UN", "TRACKING_EXPIRED"), (Some(Expired), Some(Reason::NoNews)));
        assert_eq!(means("EX", "INFORMATION"), (Some(Exception), Some(Reason::Other)));
        assert_eq!(
            means("COLLECTION_MADE", "IN_TRANSIT"),
            (Some(InTransit), Some(Reason::Accepted)),
            "the former list"
        );
        assert_eq!(means("XX", "IN_TRANSIT"), (None, None));
        assert_eq!(means("IT", "BRAND_NEW"), (Some(InTransit), None));
    }

    #[test]
    fn every_detail_fits_every_status_without_nonsense() {
        for (status, ..) in STATUSES.rows {
            for (detail, ..) in DETAILS.rows {
                let (found, hint) = (STATUSES.find(status).unwrap(), DETAILS.find(detail));
                let (means, reason) = combined(found, hint);
                assert!(means != Delivered || reason != Some(Reason::Returned), "{status} {detail}");
                assert!(
                    *status != "DE" || matches!(means, Delivered | AvailableForPickup | ReturnToSender),
                    "{detail}"
                );
                assert!(means != Exception || reason.is_some(), "{status} {detail}");
            }
        }
    }

    #[test]
    fn the_carrier_s_own_code_helps_where_the_platform_is_silent() {
        let told = |carrier: &str, code: &str, rest: &str| {
            let body = format!(
                r#"{{"resource_type":"TRACK_EVENT_V2","data":{{"tracking_number":"X","carrier_code":"{carrier}","status_code":"{code}",{rest},"events":[{{"occurred_at":"2026-11-21T10:00:00Z","status_code":"{code}",{rest}}}]}}}}"#
            );
            let Ok(Parsed::Updates(updates)) = parse(body.as_bytes()) else { panic!("{body}") };
            assert_eq!(Some(updates[0].events[0].status), updates[0].status, "{body}");
            (updates[0].status.unwrap(), updates[0].reason)
        };
        let ups =
            |detail: &str| told("ups", "IT", &format!(r#""status_detail_code":null,"carrier_detail_code":"{detail}""#));
        assert_eq!(ups("OT"), (OutForDelivery, None));
        assert_eq!(ups("OD"), (OutForDelivery, None));
        assert_eq!(ups("AR"), (InTransit, Some(Reason::Arrived)));
        assert_eq!(ups("DS"), (InTransit, None), "two meanings");
        assert_eq!(told("ups", "NY", r#""carrier_detail_code":"MP""#), (PreTransit, Some(Reason::LabelCreated)));
        // Another carrier's OT is not UPS's.
        assert_eq!(told("dpd", "IT", r#""carrier_detail_code":"OT""#), (InTransit, None));
        assert_eq!(told("stamps_com", "AC", r#""carrier_status_code":"GX""#), (PreTransit, Some(Reason::LabelCreated)));
        assert_eq!(told("stamps_com", "AC", r#""carrier_status_code":"03""#), (InTransit, Some(Reason::Accepted)));
        let partner = told("stamps_com", "IT", r#""status_detail_code":"HUB_SCAN_IN","carrier_status_code":"81""#);
        assert_eq!(partner, (InTransit, Some(Reason::HandedToPartner)));
        let arrived = told("fedex_walleted", "IT", r#""status_detail_code":"IN_TRANSIT","carrier_status_code":"AR""#);
        assert_eq!(arrived, (InTransit, Some(Reason::Arrived)));
    }

    #[test]
    fn the_carrier_s_words_help_where_no_code_does() {
        let told = |carrier: &str, code: &str, words: &str| {
            let body = serde_json::json!({"tracking_number": "X", "carrier_code": carrier, "status_code": code,
                "carrier_status_description": words,
                "events": [{"occurred_at": "2026-11-21T10:00:00Z", "description": words}]});
            let Ok(Parsed::Updates(updates)) = parse(body.to_string().as_bytes()) else { panic!("{body}") };
            let event = (updates[0].events[0].status, updates[0].events[0].reason);
            ((updates[0].status.unwrap(), updates[0].reason), event)
        };
        let both = |meaning| (meaning, meaning);
        assert_eq!(told("ups", "IT", "Out for Delivery"), both((OutForDelivery, None)));
        assert_eq!(
            told("ups", "EX", "The receiver was not available at the time of the first delivery attempt."),
            both((AttemptedDelivery, Some(Reason::RecipientAbsent)))
        );
        assert_eq!(told("ups", "EX", "A late flight has caused a delay.").0, (Exception, Some(Reason::Delayed)));
        assert_eq!(told("ups", "EX", "Something new").0, (Exception, Some(Reason::Other)));
        assert_eq!(told("ups", "DE", "Returned to sender").0, (ReturnToSender, Some(Reason::Returned)));
        assert_eq!(told("stamps_com", "DE", "DELIVERED IN/AT MAILBOX"), both((Delivered, Some(Reason::Mailbox))));
        assert_eq!(told("stamps_com", "UN", "IN TRANSIT TO NEXT FACILITY"), both((InTransit, None)));
        assert_eq!(told("stamps_com", "IT", "Delivered").0, (InTransit, None), "words do not overrule the code");
        assert_eq!(told("asendia", "IT", "Out for Delivery"), ((InTransit, None), (Unknown, None)));
    }

    #[test]
    fn messages_of_2019_have_other_names() {
        let body = r#"{"resource_url":"https://api.shipengine.com/v1/tracking/usps/9400","resource_type":"API_TRACK","data":{
            "tracking_number":"9400","status_code":"DE","events":[{"event_date":"2019-11-21T17:45:26.734Z",
            "description":"Delivered, Individual Picked Up at Post Office"}]}}"#;
        let Ok(Parsed::Updates(updates)) = parse(body.as_bytes()) else { panic!("not read") };
        assert_eq!(updates[0].carrier.as_deref(), Some("usps"));
        assert_eq!(updates[0].events[0].when.at.unwrap().to_string(), "2019-11-21T17:45:26.734Z");
        assert_eq!(updates[0].events[0].reason, Some(Reason::PickedUpByRecipient));
    }

    #[test]
    fn times_are_what_they_are_and_not_what_they_end_in() {
        let told = |utc, local| {
            let when = moment(utc, local);
            (when.at.map(|at| at.to_string()), when.local.map(|local| local.to_string()), when.offset_seconds)
        };
        let at = |text: &str| Some(text.to_owned());
        // UPS: the local time with a false Z.
        let ups = told(Some("2026-09-03T13:24:22Z"), Some("2026-09-03T09:24:22Z"));
        assert_eq!(ups, (at("2026-09-03T13:24:22Z"), at("2026-09-03T09:24:22"), Some(-4 * 3600)));
        let naive = told(Some("2026-09-03T16:19:14Z"), Some("2026-09-03T11:19:14"));
        assert_eq!(naive, (at("2026-09-03T16:19:14Z"), at("2026-09-03T11:19:14"), Some(-5 * 3600)));
        // FedEx: local time in both.
        let fedex = told(Some("2026-08-25T23:22:00Z"), Some("2026-08-25T23:22:00Z"));
        assert_eq!(fedex, (None, at("2026-08-25T23:22:00"), None));
        // USPS: an offset, and a UTC field that is seven hours off.
        let usps = told(Some("2026-06-25T04:52:00Z"), Some("2026-06-24T14:52:00-07:00"));
        assert_eq!(usps, (at("2026-06-24T21:52:00Z"), at("2026-06-24T14:52:00"), Some(-7 * 3600)));
        assert_eq!(told(Some("2026-09-03T13:24:22Z"), None), (at("2026-09-03T13:24:22Z"), None, None));
        assert_eq!(told(None, Some("2026-09-03T09:24:22Z")), (None, at("2026-09-03T09:24:22"), None));
        assert_eq!(told(Some("2026-09-03T13:24:22"), None), (None, at("2026-09-03T13:24:22"), None));
        assert_eq!(told(Some("soon"), Some("later")), (None, None, None));
        assert_eq!(told(None, None), (None, None, None));
    }

    #[test]
    fn pointers_are_errands_where_parcels_may_be_behind_them() {
        let fetched = |kind: &str, url: &str| {
            let body = format!(r#"{{"resource_url":"{url}","resource_type":"{kind}"}}"#);
            match parse(body.as_bytes()).unwrap() {
                Parsed::Errands(errands) => Some(errands[0].steps[0].request.url.clone()),
                Parsed::Ignored(_) => None,
                Parsed::Updates(updates) => panic!("{updates:?}"),
            }
        };
        let url = "https://api.shipstation.com/v2/fulfillments?fulfillment_id=se-1";
        assert_eq!(fetched("FULFILLMENT_SHIPPED_V2", url), Some(url.to_owned()));
        let batch = "https://api.shipstation.com/v2/labels?batch_id=se-1";
        assert_eq!(fetched("LABEL_CREATED_V2", batch), Some(format!("{batch}&page_size=200")));
        let sized = "https://api.shipstation.com/v2/labels?batch_id=se-1&page_size=5";
        assert_eq!(fetched("LABEL_CREATED_V2", sized), Some(sized.to_owned()));
        let label = "https://api.shipstation.com/v2/labels/se-1";
        assert_eq!(fetched("LABEL_CREATED_V2", label), Some(label.to_owned()));
        let labels = Some("https://api.shipengine.com/v1/labels?batch_id=se-9&page_size=200".to_owned());
        assert_eq!(fetched("API_BATCH", "https://api.shipengine.com/v1/batches/se-9"), labels);
        let track = "https://api.shipstation.com/v2/labels/se-1/track";
        assert_eq!(fetched("TRACK_EVENT_V2", track), Some(track.to_owned()));
        for kind in ["SHIPMENT_CREATED_V2", "API_CARRIER_CONNECTED", "API_SALES_ORDERS_REFRESH_COMPLETE", "RATE_V2"] {
            assert_eq!(fetched(kind, url), None, "{kind}");
        }
        assert!(matches!(parse(br#"{"resource_type":"LABEL_CREATED_V2"}"#), Ok(Parsed::Ignored(_))));
    }

    #[test]
    fn labels_and_fulfilments_say_that_a_number_exists_and_no_more() {
        let updates = |body: &str| match parse(body.as_bytes()).unwrap() {
            Parsed::Updates(updates) => updates,
            other => panic!("{other:?}"),
        };
        let fulfilled = updates(
            r#"{"fulfillments":[{"tracking_number":"383100000001","created_at":"2026-11-20T14:50:25.067Z","delivered_at":null,
            "fulfillment_carrier_friendly_name":"FedEx","voided":false,"ship_to":{"city_locality":"LOS ANGELES"}}],"page":1,"pages":1}"#,
        );
        assert_eq!((fulfilled[0].status, fulfilled[0].reason), (Some(PreTransit), Some(Reason::LabelCreated)));
        assert_eq!(fulfilled[0].carrier.as_deref(), Some("FedEx"));
        assert!(fulfilled[0].said_at.is_some() && fulfilled[0].events.is_empty());

        let labels = updates(
            r#"{"labels":[
            {"label_id":"se-1","tracking_number":"A1","carrier_code":"ups","packages":[{"tracking_number":"A1"},{"tracking_number":"A2"}]},
            {"label_id":"se-2","tracking_number":"B1","carrier_code":"ups","voided":true,"voided_at":"2026-11-20T15:00:00Z"},
            {"label_id":"se-3","tracking_number":"C1","is_return_label":true},
            {"label_id":"se-4","tracking_number":"D1","status":"error"},
            {"label_id":"se-5","tracking_number":null}]}"#,
        );
        let told: Vec<_> =
            labels.iter().map(|update| (update.tracking_number.as_str(), update.status.unwrap())).collect();
        assert_eq!(told, [("A1", PreTransit), ("A2", PreTransit), ("B1", Cancelled)]);
        let single = updates(r#"{"label_id":"se-1","tracking_number":"E1","status":"completed","carrier_code":"ups"}"#);
        assert_eq!(single[0].status, Some(PreTransit));
        assert!(matches!(parse(br#"{"labels":[],"total":0}"#), Ok(Parsed::Ignored(_))));
        assert!(parse(b"[1]").is_err());
        assert!(parse(b"{\"data\":").is_err());
    }

    #[test]
    fn a_number_that_the_carrier_does_not_know_is_not_a_parcel_before_transit() {
        let body = br#"{"tracking_number":"9400","status_code":"NY","carrier_code":"stamps_com","carrier_status_code":"150006",
            "carrier_status_description":"Tracking is not available for this item.","events":[]}"#;
        let Ok(Parsed::Updates(updates)) = parse(body) else { panic!("not read") };
        assert_eq!((updates[0].status, updates[0].reason), (Some(Unknown), Some(Reason::NotFound)));
        assert_eq!(ShipEngine.heard(200, body), Heard::Nothing);
        let label = br#"{"tracking_number":"9400","status_code":"NY","carrier_status_description":"Shipper created a label","events":[]}"#;
        let Ok(Parsed::Updates(updates)) = parse(label) else { panic!("not read") };
        assert_eq!((updates[0].status, updates[0].reason), (Some(PreTransit), Some(Reason::LabelCreated)));
        assert_eq!(ShipEngine.heard(200, label), Heard::News);
        assert_eq!(ShipEngine.heard(404, b""), Heard::Nothing);
        assert_eq!(ShipEngine.heard(429, b""), Heard::Slower);
    }

    #[test]
    fn asks_with_the_platform_s_code_of_the_carrier() {
        let parcel = |kind, carrier: Option<&str>| Parcel {
            number: "1Z 5&3".into(),
            carrier: carrier.map(str::to_owned),
            kind,
            country: None,
            postcode: None,
        };
        let account = Account::default();
        let ups = parcel(Some(CarrierKind::Ups), Some("UPS®"));
        assert_eq!(ShipEngine.fit(&ups), Fit::Known);
        assert_eq!(
            ShipEngine.ask(&account, std::slice::from_ref(&ups)).unwrap().url,
            "/v1/tracking?carrier_code=ups&tracking_number=1Z%205%263"
        );
        let wallet = parcel(Some(CarrierKind::FedEx), Some("fedex_walleted"));
        assert_eq!(
            ShipStationV2.ask(&account, &[wallet]).unwrap().url,
            "/v2/tracking?carrier_code=fedex_walleted&tracking_number=1Z%205%263"
        );
        assert_eq!(ShipEngine.fit(&parcel(Some(CarrierKind::PostNl), None)), Fit::No);
        assert_eq!(ShipEngine.fit(&parcel(None, Some("Kurier Meier"))), Fit::No);
        assert!(ShipEngine.ask(&account, &[parcel(None, None)]).is_err());
        assert!(ShipEngine.auth(&account).is_err(), "no key");
    }
}
