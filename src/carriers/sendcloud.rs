//! Sendcloud: the webhooks of an integration, the newer Event Subscriptions, and the answers of its tracking API.
//!
//! A webhook (`parcel_status_changed`, the same in v2 and v3) is signed with `Sendcloud-Signature`, HMAC-SHA256 over the
//! body in lower-case hex, keyed with the integration's secret key. It holds the parcel with one status and no history:
//! each status becomes an event, dated by `carrier_status_change_timestamp`, else by `timestamp`, in seconds or
//! milliseconds. The addresses in it are the recipient's, never the place of the event. A status has an `id` (v2) or a
//! `code` (v3) and a `message`; the vendor does not publish the ids, so the message is asked where an id is new.
//!
//! Event Subscriptions (beta) post `{event_type, data: {parcel, event}}` with `phase`, `exception` and `sub_status`. They
//! are not signed: a bearer token, or nothing, as configured on the connection there.
//!
//! The v2 tracking answer does not repeat the tracking number; it is taken from the addresses of the tracking pages. The
//! v3 answer does, so that is the one that is asked for. (sendcloud.dev: Webhooks, Event Subscriptions, Parcel Tracking,
//! Tracking statuses.)

use serde::Deserialize;

use super::poll::{CarrierKind, Fit, Parcel, Poll};
use super::table::{Meaning, Table, UnknownCodes};
use super::{Carrier, Parsed, base_or, on_return_leg, read, times};
use crate::db::Instant;
use crate::inbox::account::{Account, Api, Auth, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::{bearer, check_echo, check_hex};
use crate::inbox::{Incoming, Refusal, Screening, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Pickup, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// Sendcloud.
pub struct Sendcloud;

static SETUP: Setup = Setup {
    title: "Sendcloud",
    protection: Protection::Signature(SecretFrom::Vendor),
    steps: &[
        "In Sendcloud, open Settings → Integrations and choose the integration that your parcels are made with (each has webhooks of its own).",
        "Give Doorstep the integration's Secret Key (some kinds of integration show a Webhook Signature Key instead: then that).",
        "Switch on “Webhook feedback enabled”, paste {url} as webhook URL, save, and press “Test API Webhook”.",
        "To ask about parcels as well, give the Public Key and the Secret Key as the credentials public_key and secret_key.",
    ],
    caution: Some(
        "Event Subscriptions (beta) are not signed: see the option unsigned_events. Verify with one real message of yours that the status numbers fit (Sendcloud does not publish them), and that a test event of a subscription makes no parcel that stays.",
    ),
    options: &[OptionSpec {
        name: "unsigned_events",
        about: "What to do with messages without Sendcloud-Signature, as Event Subscriptions post them. bearer: take them if they show this endpoint's secret as a bearer token (auth_type bearer on the connection). address: take them from whoever knows the address. refuse: turn them away.",
        default: "refuse",
        values: &["refuse", "bearer", "address"],
    }],
    credentials: &[
        CredentialSpec {
            name: "public_key",
            about: "Public Key of an API integration. With it, parcels are asked about when Sendcloud is silent.",
            required: true,
        },
        CredentialSpec { name: "secret_key", about: "Secret Key of the same integration.", required: true },
    ],
};

/// Status numbers of the v2 API, as integrations have collected them.
static IDS: Table = Table {
    field: "status.id",
    rows: &[
        ("1", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("3", ShipmentStatus::InTransit, None),
        ("4", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("5", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("6", ShipmentStatus::InTransit, None),
        ("7", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("8", ShipmentStatus::AttemptedDelivery, None),
        ("11", ShipmentStatus::Delivered, None),
        ("12", ShipmentStatus::AvailableForPickup, None),
        ("13", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("15", ShipmentStatus::Exception, Some(Reason::Other)),
        ("22", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("80", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("91", ShipmentStatus::InTransit, None),
        ("92", ShipmentStatus::OutForDelivery, None),
        ("93", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("999", ShipmentStatus::PreTransit, None),
        ("1000", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("1001", ShipmentStatus::PreTransit, None),
        ("1002", ShipmentStatus::PreTransit, Some(Reason::Error)),
        ("1337", ShipmentStatus::Unknown, None),
        ("1998", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("1999", ShipmentStatus::Cancelled, None),
        ("2000", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("2001", ShipmentStatus::Cancelled, None),
        ("62989", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("62990", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("62991", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("62992", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("62993", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("62994", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("62995", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("62996", ShipmentStatus::Exception, Some(Reason::Other)),
        ("62997", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ],
};

/// The same statuses by `code` (v3) and by `parent_status` (tracking), which writes them with hyphens.
static CODES: Table = Table {
    field: "status.code",
    rows: &[
        ("ready-to-send", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("announcing", ShipmentStatus::PreTransit, None),
        ("announced", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("announced-uncollected", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("announcement-failed", ShipmentStatus::PreTransit, Some(Reason::Error)),
        ("no-label", ShipmentStatus::PreTransit, None),
        ("picked-up-by-driver", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("collect-error", ShipmentStatus::Exception, Some(Reason::Other)),
        ("to-sorting", ShipmentStatus::InTransit, None),
        ("at-sorting-centre", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("sorting", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("sorted", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("unsorted", ShipmentStatus::InTransit, None),
        ("unsorted2", ShipmentStatus::InTransit, None),
        ("at-customs", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("shipment-on-route", ShipmentStatus::InTransit, None),
        ("driver-on-route", ShipmentStatus::OutForDelivery, None),
        ("delayed", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("delivery-date-changed", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("delivery-address-changed", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("delivery-method-changed", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("awaiting-customer-pickup", ShipmentStatus::AvailableForPickup, None),
        ("collected-by-customer", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("delivered", ShipmentStatus::Delivered, None),
        ("delivery-forced", ShipmentStatus::Delivered, None),
        ("delivery-failed", ShipmentStatus::AttemptedDelivery, None),
        ("undeliverable", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("refused-by-recipient", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("returned-to-sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("address-invalid", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("cancelling", ShipmentStatus::Cancelled, None),
        ("cancelling-upstream", ShipmentStatus::Cancelled, None),
        ("cancelled", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("cancelled-upstream", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        // The parcel stays what it was.
        ("cancellation-failed", ShipmentStatus::Unknown, None),
        ("exception", ShipmentStatus::Exception, Some(Reason::Other)),
        ("unknown", ShipmentStatus::Unknown, None),
    ],
};

/// The same statuses by their message.
static MESSAGES: Table = Table {
    field: "status.message",
    rows: &[
        ("Ready to send", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("Being announced", ShipmentStatus::PreTransit, None),
        ("Announced", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("Announced: not collected", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("Announcement failed", ShipmentStatus::PreTransit, Some(Reason::Error)),
        ("No label", ShipmentStatus::PreTransit, None),
        ("Shipment picked up by driver", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("Error collecting", ShipmentStatus::Exception, Some(Reason::Other)),
        ("En route to sorting center", ShipmentStatus::InTransit, None),
        ("At sorting centre", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("Being sorted", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("Sorted", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("Not sorted", ShipmentStatus::InTransit, None),
        ("At customs", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("Parcel en route", ShipmentStatus::InTransit, None),
        ("Driver en route", ShipmentStatus::OutForDelivery, None),
        ("Delivery delayed", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("Delivery date changed", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("Delivery address changed", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("Delivery method changed", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("Awaiting customer pickup", ShipmentStatus::AvailableForPickup, None),
        ("Shipment collected by customer", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("Delivered", ShipmentStatus::Delivered, None),
        ("Delivery attempt failed", ShipmentStatus::AttemptedDelivery, None),
        ("Unable to deliver", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("Refused by recipient", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("Returned to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("Address invalid", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("Cancellation requested", ShipmentStatus::Cancelled, None),
        ("Submitting cancellation request", ShipmentStatus::Cancelled, None),
        ("Cancelled", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("Cancelled upstream", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("Parcel cancellation failed.", ShipmentStatus::Unknown, None),
        ("Exception", ShipmentStatus::Exception, Some(Reason::Other)),
        ("Unknown status - check carrier track & trace page for more insights", ShipmentStatus::Unknown, None),
    ],
};

/// Event Subscriptions: how far the parcel is.
static PHASES: Table = Table {
    field: "phase",
    rows: &[
        ("none", ShipmentStatus::Unknown, None),
        ("unknown", ShipmentStatus::Unknown, None),
        ("no_label", ShipmentStatus::PreTransit, None),
        ("announcing", ShipmentStatus::PreTransit, None),
        ("announced", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("labelled", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("ready_to_send", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("accepted", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("dropped", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("in_transit", ShipmentStatus::InTransit, None),
        ("sorted", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("customs", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("in_delivery", ShipmentStatus::OutForDelivery, None),
        ("attempted", ShipmentStatus::AttemptedDelivery, None),
        ("pup", ShipmentStatus::AvailableForPickup, None),
        ("delivered", ShipmentStatus::Delivered, None),
        ("delivery_forced", ShipmentStatus::Delivered, None),
        ("cancelled", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
    ],
};

/// Event Subscriptions: what is not as it should be. A row whose status is in transit or unknown leaves the phase's status
/// as it is, and at most gives the reason.
static EXCEPTIONS: Table = Table {
    field: "exception",
    rows: &[
        ("none", ShipmentStatus::Unknown, None),
        ("unknown", ShipmentStatus::Unknown, None),
        ("address_error", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("announcement_failed", ShipmentStatus::Unknown, Some(Reason::Error)),
        ("cancellation_failed", ShipmentStatus::Unknown, None),
        ("cancelled", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("cancelled_upstream", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("cancelling", ShipmentStatus::Cancelled, None),
        ("cancelling_upstream", ShipmentStatus::Cancelled, None),
        ("changed", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("relabelled", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("claim", ShipmentStatus::Unknown, None),
        ("claimable", ShipmentStatus::Unknown, None),
        ("customer_support", ShipmentStatus::Unknown, None),
        ("customer_rejected", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("refused", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("customs_issue", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("damaged", ShipmentStatus::Exception, Some(Reason::Damaged)),
        ("delay_unknown", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("delivery_delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("handover_delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("sorting_delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("hold", ShipmentStatus::Exception, Some(Reason::Held)),
        ("missing", ShipmentStatus::Exception, Some(Reason::Lost)),
        // Calculated from silence; nobody has said that the parcel is lost.
        ("off_radar", ShipmentStatus::Exception, Some(Reason::NoNews)),
        ("non_conformity", ShipmentStatus::Exception, Some(Reason::Prohibited)),
        ("dropoff_expiration", ShipmentStatus::Exception, Some(Reason::NotCollected)),
        ("pup_expiration", ShipmentStatus::Exception, Some(Reason::NotCollected)),
        ("returned_sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ],
};

/// Event Subscriptions: details. The reason counts where the status is that of the row; a row with the status unknown fits
/// every status but delivered.
static SUB_STATUSES: Table = Table {
    field: "sub_status",
    rows: &[
        ("none", ShipmentStatus::Unknown, None),
        ("unknown", ShipmentStatus::Unknown, None),
        ("accepted", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("additional_information", ShipmentStatus::Unknown, None),
        ("carrier", ShipmentStatus::Unknown, None),
        ("company_closed", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
        ("connection_missed", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("content", ShipmentStatus::Unknown, None),
        ("cut_off", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("damaged", ShipmentStatus::Exception, Some(Reason::Damaged)),
        ("delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("delivery_change", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("disposed", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("documents", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
        ("duplicate", ShipmentStatus::Unknown, None),
        ("expired", ShipmentStatus::Unknown, None),
        ("high_volume", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("inaccessible", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
        ("incorrect_information", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("in_progress", ShipmentStatus::Unknown, None),
        ("late", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("locker", ShipmentStatus::AvailableForPickup, Some(Reason::Locker)),
        ("mailbox", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
        ("max_measure", ShipmentStatus::Exception, Some(Reason::CarrierRejected)),
        ("max_weight", ShipmentStatus::Exception, Some(Reason::CarrierRejected)),
        ("mechanical", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("misrouted", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("missort", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("neighbour", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
        ("not_home", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("not_ordered", ShipmentStatus::Unknown, None),
        ("one", ShipmentStatus::Unknown, None),
        ("two", ShipmentStatus::Unknown, None),
        ("three", ShipmentStatus::Unknown, None),
        ("packaging", ShipmentStatus::Unknown, None),
        ("parcel_found", ShipmentStatus::Unknown, None),
        ("partly", ShipmentStatus::Delivered, Some(Reason::InPart)),
        ("passed", ShipmentStatus::Unknown, None),
        ("payment", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
        ("postal_box", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
        ("prohibited_item", ShipmentStatus::Exception, Some(Reason::Prohibited)),
        ("pup", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
        ("pup_closed", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
        ("receiver", ShipmentStatus::Unknown, None),
        ("rejected", ShipmentStatus::Unknown, None),
        ("requested", ShipmentStatus::Unknown, None),
        ("resolved", ShipmentStatus::Unknown, None),
        ("safeplace", ShipmentStatus::Delivered, Some(Reason::SafePlace)),
        ("sender", ShipmentStatus::Unknown, None),
        ("shop", ShipmentStatus::Unknown, None),
        ("signature", ShipmentStatus::Delivered, Some(Reason::Signed)),
        ("traffic", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("undeliverable", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("unknown_receiver", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("updated", ShipmentStatus::Unknown, None),
        ("weather_conditions", ShipmentStatus::Unknown, Some(Reason::Weather)),
    ],
};

/// Everything that may come: a webhook, an event of a subscription, or an answer of the tracking API (v2 or v3).
#[derive(Deserialize)]
struct Message {
    #[serde(default, deserialize_with = "read::text")]
    action: Option<String>,
    #[serde(default, deserialize_with = "read::number")]
    timestamp: Option<i64>,
    #[serde(default, deserialize_with = "read::number")]
    carrier_status_change_timestamp: Option<i64>,
    #[serde(default, deserialize_with = "read::object")]
    parcel: Option<WebhookParcel>,

    #[serde(default, deserialize_with = "read::text")]
    event_type: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    data: Option<Subscribed>,

    #[serde(default, deserialize_with = "read::text")]
    carrier_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_tracking_url: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    sendcloud_tracking_url: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    is_return: bool,
    #[serde(default, deserialize_with = "read::text")]
    expected_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    statuses: Vec<Listed>,

    #[serde(default, deserialize_with = "read::list")]
    tracking_numbers: Vec<Numbered>,
    #[serde(default, deserialize_with = "read::object")]
    details: Option<Details>,
    #[serde(default, deserialize_with = "read::list")]
    events: Vec<Listed>,
}

#[derive(Deserialize)]
struct WebhookParcel {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    status: Option<Status>,
    #[serde(default, deserialize_with = "read::object")]
    carrier: Option<Coded>,
    #[serde(default, deserialize_with = "read::object")]
    shipment: Option<Coded>,
    #[serde(default, deserialize_with = "read::flag")]
    is_return: bool,
    #[serde(default, deserialize_with = "read::text")]
    expected_delivery_date: Option<String>,
}

#[derive(Deserialize)]
struct Status {
    #[serde(default, deserialize_with = "read::text")]
    id: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    message: Option<String>,
}

#[derive(Deserialize)]
struct Coded {
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    name: Option<String>,
}

#[derive(Deserialize)]
struct Subscribed {
    #[serde(default, deserialize_with = "read::object")]
    parcel: Option<Numbered>,
    #[serde(default, deserialize_with = "read::object")]
    event: Option<Event>,
}

#[derive(Deserialize)]
struct Numbered {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_code: Option<String>,
}

#[derive(Deserialize)]
struct Event {
    #[serde(default, deserialize_with = "read::text")]
    timestamp: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    phase: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    exception: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    sub_status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    is_returned: bool,
    #[serde(default, deserialize_with = "read::object")]
    location_details: Option<Location>,
}

#[derive(Deserialize)]
struct Location {
    // The street is read of service points only.
    #[serde(default, deserialize_with = "read::text")]
    service_point_id: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    street: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    house_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postal_code: Option<String>,
}

#[derive(Deserialize)]
struct Details {
    #[serde(default, deserialize_with = "read::text")]
    expected_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    is_return: bool,
}

/// One line of a history, as the tracking API lists it: the first three fields in v2, the others in v3.
#[derive(Deserialize)]
struct Listed {
    #[serde(default, deserialize_with = "read::text")]
    carrier_update_timestamp: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    parent_status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier_message: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    event_at: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    sub_status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_description: Option<String>,
}

#[derive(Deserialize)]
struct Head {
    #[serde(default, deserialize_with = "read::text")]
    action: Option<String>,
}

impl Carrier for Sendcloud {
    fn name(&self) -> &'static str {
        "sendcloud"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&IDS, &CODES, &MESSAGES, &PHASES, &EXCEPTIONS, &SUB_STATUSES]
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let signature = incoming.headers.get("sendcloud-signature");
        // Only Event Subscriptions come unsigned; a parcel_status_changed without a signature is not Sendcloud's.
        let head: Option<Head> = serde_json::from_slice(incoming.body).ok();
        if signature.is_none() && head.is_some_and(|head| head.action.is_none()) {
            if incoming.options.is("unsigned_events", "bearer") {
                return check_echo(bearer(incoming), secrets);
            }
            if incoming.options.is("unsigned_events", "address") {
                return Ok(());
            }
        }
        check_hex(signature, incoming.body, secrets)
    }

    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable> {
        let head: Head = read::object_of(incoming.body, WHAT)?;
        // The test button, and news of the integration's own settings.
        let idle = head.action.is_some_and(|action| action == "test_webhook" || action.starts_with("integration_"));
        Ok(if idle { Screening::Acknowledge } else { Screening::Keep })
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Message = read::object_of(body, WHAT)?;
        if let Some(action) = message.action {
            if action != "parcel_status_changed" {
                return Ok(Parsed::Ignored(format!("{action} is not about the way of a parcel")));
            }
            let said_at = message.timestamp.and_then(times::unix);
            let happened = message.carrier_status_change_timestamp.and_then(times::unix).or(said_at);
            return Ok(told(message.parcel.and_then(|parcel| changed(parcel, happened, said_at))));
        }
        if let Some(kind) = message.event_type {
            let Some(data) = message.data.filter(|_| kind == "parcels.event.created") else {
                return Ok(Parsed::Ignored(format!("{kind} is not about the way of a parcel")));
            };
            return Ok(told(subscribed(data)));
        }
        if message.statuses.is_empty() && message.events.is_empty() {
            return Ok(Parsed::Ignored("the message tells nothing of a parcel".into()));
        }
        Ok(told(looked_up(message)))
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&Sendcloud)
    }
}

impl Api for Sendcloud {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://panel.sendcloud.sc"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["panel.sendcloud.sc"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Basic(account.need("public_key")?.to_owned(), account.need("secret_key")?.to_owned().into()))
    }

    fn pace(&self) -> Pace {
        Pace { per_minute: 1000, per_day: None }
    }
}

impl Poll for Sendcloud {
    fn fit(&self, _parcel: &Parcel) -> Fit {
        // It knows its own parcels by their number, whoever carries them, and no others.
        Fit::Perhaps
    }

    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let number = parcels.first().map(|parcel| escaped(&parcel.number)).unwrap_or_default();
        Ok(Request::get(format!("/api/v3/parcels/tracking/{number}")))
    }
}

const WHAT: &str = "a Sendcloud message";

fn told(update: Option<CarrierUpdate>) -> Parsed {
    match update {
        Some(update) => Parsed::Updates(vec![update]),
        None => Parsed::Ignored("the parcel has no tracking number".into()),
    }
}

/// What a status means, by its code, its id, or its message.
fn status_means(status: &Status, unknown: &mut UnknownCodes) -> Option<Meaning> {
    let message = status.message.as_deref();
    let by_code = status.code.as_deref().and_then(code_means);
    let by_id = || status.id.as_deref().and_then(|id| IDS.find(id));
    let found = by_code.or_else(by_id);
    if found.is_some() {
        return found;
    }
    // Noted even where the message helps out: the table should learn it.
    match (&status.id, &status.code) {
        (Some(id), _) => IDS.read(Some(id), message, unknown),
        (None, Some(code)) => CODES.read(Some(code), message, unknown),
        (None, None) => return MESSAGES.read(message, message, unknown),
    };
    message.and_then(|message| MESSAGES.find(message))
}

/// `SHIPMENT_ON_ROUTE` in one place is `shipment-on-route` in another.
fn code_means(code: &str) -> Option<Meaning> {
    CODES.find(code).or_else(|| CODES.find(&code.replace('_', "-")))
}

/// Takes the leg into account: on the way back, nothing is "delivered".
fn on_leg(meaning: Option<Meaning>, is_return: bool) -> (Option<ShipmentStatus>, Option<Reason>) {
    let (status, reason) = meaning.map_or((None, None), |(status, reason)| (Some(status), reason));
    if is_return { on_return_leg(status, reason) } else { (status, reason) }
}

/// A webhook: a parcel and its status.
fn changed(parcel: WebhookParcel, happened: Option<Instant>, said_at: Option<Instant>) -> Option<CarrierUpdate> {
    let mut unknown = UnknownCodes::default();
    let meaning = parcel.status.as_ref().and_then(|status| status_means(status, &mut unknown));
    let (status, reason) = on_leg(meaning, parcel.is_return);
    // Without a time it is no event: it could neither be ordered nor be told from the next.
    let event = happened.zip(parcel.status).map(|(at, told)| TrackingEvent {
        when: When::utc(at),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason,
        code: told.id.or(told.code),
        text: told.message,
        place: Place::default(),
        carrier: None,
    });
    let carrier = parcel.carrier.and_then(|carrier| carrier.code.or(carrier.name));
    Some(CarrierUpdate {
        tracking_number: parcel.tracking_number?,
        carrier: carrier.or_else(|| carrier_of_method(&parcel.shipment?.name?)),
        status,
        reason,
        estimate: parcel.expected_delivery_date.as_deref().and_then(Estimate::parse),
        said_at,
        events: event.into_iter().collect(),
        test: false,
        unknown_codes: unknown.into_codes(),
        is_return: parcel.is_return,
        ..CarrierUpdate::default()
    })
}

/// The carrier in the name of a shipping method: `PostNL Standard 0-23kg` begins with it. Nothing for others, such as
/// `Unstamped letter`.
fn carrier_of_method(method: &str) -> Option<String> {
    let mut words = method.split_whitespace();
    let first = words.next()?;
    let two = words.next().map(|second| format!("{first} {second}"));
    let known = |name: &str| CarrierKind::from_name(name).is_some();
    // Two words first: "DHL" and "DHL Express" are not the same, "PostNL" and "PostNL Standard" are.
    match two {
        Some(two) if known(&two) && CarrierKind::from_name(&two) != CarrierKind::from_name(first) => Some(two),
        _ => known(first).then(|| first.to_owned()),
    }
}

/// One event of a subscription.
fn subscribed(data: Subscribed) -> Option<CarrierUpdate> {
    let (parcel, told) = (data.parcel?, data.event?);
    let mut unknown = UnknownCodes::default();
    let words = told.description.as_deref();
    let phase = PHASES.read(told.phase.as_deref(), words, &mut unknown);
    let exception = EXCEPTIONS.read(told.exception.as_deref(), words, &mut unknown);
    let detail = SUB_STATUSES.read(told.sub_status.as_deref(), words, &mut unknown);
    let cleared = told.phase.as_deref() == Some("customs") && told.sub_status.as_deref() == Some("passed");
    let detail = if cleared { Some((ShipmentStatus::InTransit, Some(Reason::CustomsCleared))) } else { detail };
    let (status, reason) = on_leg(together(phase, exception, detail), told.is_returned);
    let trouble = told.exception.filter(|exception| exception != "none");
    let event = TrackingEvent {
        when: told.timestamp.as_deref().and_then(When::parse).unwrap_or_default(),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason,
        code: trouble.or(told.phase),
        text: told.description,
        place: told.location_details.as_ref().map_or_else(Place::default, |at| Place {
            city: at.city.clone(),
            region: None,
            country: at.country.clone(),
            postcode: at.postal_code.clone(),
        }),
        carrier: None,
    };
    let waiting = status == Some(ShipmentStatus::AvailableForPickup);
    let pickup = told.location_details.filter(|at| waiting && at.service_point_id.is_some()).map(|at| {
        let line = [at.street, at.house_number].into_iter().flatten().collect::<Vec<_>>().join(" ");
        Pickup {
            address: if line.is_empty() { Vec::new() } else { vec![line] },
            city: at.city,
            postcode: at.postal_code,
            country: at.country,
            ..Pickup::default()
        }
    });
    Some(CarrierUpdate {
        tracking_number: parcel.tracking_number?,
        carrier: parcel.carrier_code,
        status,
        reason,
        estimate: None,
        said_at: None,
        events: vec![event],
        test: false,
        pickup: pickup.filter(Pickup::has_place),
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

/// Phase, exception and detail as one: the exception decides where it is one, the detail gives the reason where it fits.
fn together(phase: Option<Meaning>, exception: Option<Meaning>, detail: Option<Meaning>) -> Option<Meaning> {
    use ShipmentStatus::{
        AttemptedDelivery, Cancelled, Delivered, Exception, InTransit, OutForDelivery, PreTransit, ReturnToSender,
        Unknown,
    };
    let (status, reason) = match (phase, exception) {
        (Some((Delivered, _)), Some((ReturnToSender, _))) => (ReturnToSender, Some(Reason::Returned)),
        (Some((Delivered, _)), Some((Exception, Some(Reason::Damaged)))) => (Delivered, Some(Reason::Damaged)),
        (_, Some(decisive @ (Exception | ReturnToSender | Cancelled, _))) => decisive,
        (Some((Delivered, reason)), _) => (Delivered, reason),
        (Some((status, reason)), other) => (status, other.and_then(|(_, why)| why).or(reason)),
        (None, _) => return None,
    };
    let Some((fits, Some(why))) = detail else { return Some((status, reason)) };
    let settled =
        matches!(reason, Some(Reason::Refused | Reason::Lost | Reason::NoNews | Reason::Returning | Reason::Returned));
    let applies = match fits {
        Unknown => status != Delivered,
        InTransit => matches!(status, InTransit | PreTransit | OutForDelivery | AttemptedDelivery),
        _ => fits == status || (why == Reason::Locker && status == Delivered),
    };
    Some((status, if applies && !settled { Some(why) } else { reason }))
}

/// The answer to a question about one parcel.
fn looked_up(message: Message) -> Option<CarrierUpdate> {
    let numbered = message.tracking_numbers.into_iter().find(|numbered| numbered.tracking_number.is_some());
    let (number, carrier) = match numbered {
        Some(numbered) => (numbered.tracking_number, numbered.carrier_code),
        None => (None, None),
    };
    let tracking_number = number
        .or_else(|| query_value(message.carrier_tracking_url.as_deref()?, "code"))
        .or_else(|| query_value(message.sendcloud_tracking_url.as_deref()?, "tracking_number"))?;
    let is_return = message.is_return || message.details.as_ref().is_some_and(|details| details.is_return);
    let mut unknown = UnknownCodes::default();
    let events: Vec<TrackingEvent> = message
        .statuses
        .into_iter()
        .chain(message.events)
        .map(|listed| event(listed, is_return, &mut unknown))
        .collect();
    // The newest line is the status. Lists go either way; of several lines at one moment, the one at the list's newer end.
    let time = |event: &&TrackingEvent| event.when.sort_key();
    let newest_first = events.first().zip(events.last()).is_some_and(|(first, last)| time(&first) > time(&last));
    let current = match newest_first {
        true => events.iter().rev().max_by_key(time),
        false => events.iter().max_by_key(time),
    };
    let status = current.filter(|event| event.status != ShipmentStatus::Unknown).map(|event| event.status);
    let reason = current.and_then(|event| event.reason);
    let expected =
        message.expected_delivery_date.or(message.details.and_then(|details| details.expected_delivery_date));
    Some(CarrierUpdate {
        tracking_number,
        carrier: carrier.or(message.carrier_code),
        status,
        reason,
        estimate: expected.as_deref().and_then(Estimate::parse),
        said_at: None,
        events,
        test: false,
        is_return,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

fn event(listed: Listed, is_return: bool, unknown: &mut UnknownCodes) -> TrackingEvent {
    let text = listed.carrier_message.or(listed.status_description);
    let code = listed.parent_status.or(listed.status_code);
    let found = code.as_deref().and_then(|code| PHASES.find(code).or_else(|| code_means(code)));
    if found.is_none() {
        CODES.read(code.as_deref(), text.as_deref(), unknown);
    }
    let detail = SUB_STATUSES.read(listed.sub_status_code.as_deref(), text.as_deref(), unknown);
    let (status, reason) = on_leg(together(found, None, detail), is_return);
    let time = listed.carrier_update_timestamp.or(listed.event_at);
    TrackingEvent {
        when: time.as_deref().and_then(When::parse).unwrap_or_default(),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason,
        code,
        text,
        place: Place::default(),
        carrier: None,
    }
}

/// A value in the query of an address.
fn query_value(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let query = query.split_once('#').map_or(query, |(query, _)| query);
    let value = query.split('&').find_map(|pair| pair.split_once('=').filter(|(key, _)| *key == name))?.1;
    let mut bytes = value.bytes();
    let mut plain = Vec::with_capacity(value.len());
    while let Some(byte) = bytes.next() {
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        plain.push(match byte {
            b'+' => b' ',
            b'%' => digit(bytes.next())? * 16 + digit(bytes.next())?,
            other => other,
        });
    }
    read::said(String::from_utf8(plain).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::setup::Options;
    use crate::inbox::signature::hmac_sha256;
    use crate::inbox::{Headers, Incoming};

    use ShipmentStatus::*;

    fn one(body: &str) -> CarrierUpdate {
        match Sendcloud.parse(body.as_bytes()) {
            Ok(Parsed::Updates(mut updates)) if updates.len() == 1 => updates.remove(0),
            other => panic!("{other:?}"),
        }
    }

    fn checked(
        headers: &[(&str, &str)],
        body: &[u8],
        secrets: &[&str],
        options: &[(&str, &str)],
    ) -> Result<(), Refusal> {
        let headers = Headers::new(headers.iter().map(|(name, value)| (*name, value.as_bytes())));
        let options = Options::new(options.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let now = Instant::from_second(0).unwrap();
        let incoming = Incoming { options: &options, ..Incoming::new(&headers, body, now) };
        Sendcloud.verify(&incoming, &Secrets::new(secrets.iter().map(|secret| (*secret).to_owned())))
    }

    /// The vector in Sendcloud's documentation.
    #[test]
    fn signatures_are_over_the_bytes_as_sent() {
        const MAC: &str = "1eed4b3d41f4653ac64fd56f1bf1cbfd349e4482cbc11dff7134bd93e5da4b0a";
        let body = br#"{"key": "value"}"#;
        let check = |name: &str, mac: &str, body: &[u8], secrets: &[&str]| checked(&[(name, mac)], body, secrets, &[]);
        assert_eq!(check("Sendcloud-Signature", MAC, body, &["secretkey"]), Ok(()));
        assert_eq!(check("SENDCLOUD-SIGNATURE", &MAC.to_uppercase(), body, &["secretkey"]), Ok(()));
        assert_eq!(check("sendcloud-signature", MAC, body, &["new", "secretkey"]), Ok(()), "rotated");
        assert_eq!(check("Sendcloud-Signature", MAC, body, &["other"]), Err(Refusal::Mismatch));
        assert_eq!(check("Sendcloud-Signature", &MAC[..62], body, &["secretkey"]), Err(Refusal::Mismatch));
        let again = br#"{"key":"value"}"#;
        assert_eq!(check("Sendcloud-Signature", MAC, again, &["secretkey"]), Err(Refusal::Mismatch), "written again");
        assert_eq!(check("Sendcloud-Signature", MAC, body, &[]), Err(Refusal::NoSecret));
        assert_eq!(check("Sendcloud-Signature", "", body, &["secretkey"]), Err(Refusal::Missing));
        assert_eq!(checked(&[], body, &["secretkey"], &[]), Err(Refusal::Missing));
    }

    #[test]
    fn unsigned_events_are_taken_as_the_option_says() {
        let (body, secrets) = (b"{}".as_slice(), ["old", "token"].as_slice());
        let shown = [("Authorization", "Bearer token")];
        let bearer = [("unsigned_events", "bearer")];
        assert_eq!(checked(&shown, body, secrets, &[]), Err(Refusal::Missing), "refused by default");
        assert_eq!(checked(&shown, body, secrets, &bearer), Ok(()));
        assert_eq!(checked(&[("authorization", "bearer old")], body, secrets, &bearer), Ok(()));
        assert_eq!(checked(&[("Authorization", "Bearer toke")], body, secrets, &bearer), Err(Refusal::Mismatch));
        assert_eq!(checked(&[("Authorization", "Basic token")], body, secrets, &bearer), Err(Refusal::Missing));
        assert_eq!(checked(&[], body, secrets, &bearer), Err(Refusal::Missing));
        let address = [("unsigned_events", "address")];
        assert_eq!(checked(&[], body, &[], &address), Ok(()));
        // Whoever signs must sign rightly, whatever the option says.
        let forged = [("Sendcloud-Signature", "00"), ("Authorization", "Bearer token")];
        assert_eq!(checked(&forged, body, secrets, &bearer), Err(Refusal::Mismatch));
        assert_eq!(checked(&forged, body, secrets, &address), Err(Refusal::Mismatch));
        let right = hex::encode(hmac_sha256(b"token", &[body]));
        assert_eq!(checked(&[("Sendcloud-Signature", &right)], body, secrets, &address), Ok(()));
    }

    #[test]
    fn tests_and_settings_are_acknowledged() {
        let screened = |body: &str| {
            let headers = Headers::default();
            Sendcloud.screen(&Incoming::new(&headers, body.as_bytes(), Instant::from_second(0).unwrap()))
        };
        assert_eq!(screened(r#"{"action":"test_webhook","timestamp":1}"#), Ok(Screening::Acknowledge));
        assert_eq!(screened(r#"{"action":"integration_updated","integration":{"id":1}}"#), Ok(Screening::Acknowledge));
        assert_eq!(screened(r#"{"action":"parcel_status_changed"}"#), Ok(Screening::Keep));
        assert_eq!(screened(r#"{"event_type":"parcels.event.created"}"#), Ok(Screening::Keep));
        assert!(screened("nope").is_err());
        let ignored = |body: &str| matches!(Sendcloud.parse(body.as_bytes()), Ok(Parsed::Ignored(_)));
        assert!(ignored(r#"{"action":"return_created","timestamp":1,"data":{"id":42}}"#));
        assert!(ignored(r#"{"action":"parcel_status_changed","parcel":{"tracking_number":"","status":{"id":999}}}"#));
        assert!(ignored(r#"{"event_type":"parcels.event.deleted","data":{}}"#));
        assert!(ignored("{}"));
    }

    #[test]
    fn times_are_seconds_or_milliseconds_and_never_placeholders() {
        let at = |fields: &str| {
            let update = one(&format!(
                r#"{{"action":"parcel_status_changed",{fields},"parcel":{{"tracking_number":"X","status":{{"id":91,"message":"Parcel en route"}}}}}}"#
            ));
            (update.events.first().and_then(|event| event.when.at), update.said_at)
        };
        let (early, late) = (Instant::from_second(1_795_255_200), Instant::from_second(1_795_258_800));
        assert_eq!(at(r#""timestamp":1795258800123,"carrier_status_change_timestamp":1795255200000"#), (early, late));
        assert_eq!(at(r#""timestamp":1795258800,"carrier_status_change_timestamp":null"#), (late, late));
        assert_eq!(at(r#""timestamp":"1795258800","carrier_status_change_timestamp":123"#), (late, late));
        assert_eq!(at(r#""timestamp":123,"carrier_status_change_timestamp":123"#), (None, None), "no time, no event");
    }

    #[test]
    fn statuses_by_id_by_code_or_by_message() {
        let means = |status: &str| {
            let update = one(&format!(
                r#"{{"action":"parcel_status_changed","timestamp":1795258800,"parcel":{{"tracking_number":"X","status":{status}}}}}"#
            ));
            (update.status, update.reason, update.unknown_codes.len())
        };
        assert_eq!(means(r#"{"id":92,"message":"Driver en route"}"#), (Some(OutForDelivery), None, 0));
        assert_eq!(means(r#"{"id":"11"}"#), (Some(Delivered), None, 0));
        assert_eq!(means(r#"{"code":"DELIVERY_FAILED","message":"…"}"#), (Some(AttemptedDelivery), None, 0));
        let moved = (Some(InTransit), Some(Reason::CustomsReceived), 1);
        assert_eq!(means(r#"{"id":70001,"message":"AT CUSTOMS"}"#), moved, "a new id with words that are known");
        assert_eq!(
            means(r#"{"message":"shipment collected by customer"}"#),
            (Some(Delivered), Some(Reason::PickedUpByRecipient), 0)
        );
        assert_eq!(means(r#"{"id":70002,"message":"Beamed"}"#), (None, None, 1));
        assert_eq!(means("null"), (None, None, 0));
    }

    #[test]
    fn on_the_way_back_nothing_is_delivered() {
        let update = one(
            r#"{"action":"parcel_status_changed","timestamp":1795258800,"parcel":{"tracking_number":"X","is_return":true,"status":{"id":11,"message":"Delivered"}}}"#,
        );
        assert_eq!((update.status, update.reason), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(update.events[0].status, ReturnToSender);
    }

    #[test]
    fn the_carrier_is_named_or_told_by_the_method() {
        assert_eq!(carrier_of_method("PostNL Standard 0-23kg").as_deref(), Some("PostNL"));
        assert_eq!(carrier_of_method("Royal Mail Tracked 24").as_deref(), Some("Royal Mail"));
        assert_eq!(carrier_of_method("DHL Express Worldwide").as_deref(), Some("DHL"));
        assert_eq!(carrier_of_method("Unstamped letter"), None);
    }

    #[test]
    fn phase_exception_and_detail_together() {
        let mut unknown = UnknownCodes::default();
        let mut means = |phase, exception, detail| {
            together(
                PHASES.read(Some(phase), None, &mut unknown),
                EXCEPTIONS.read(Some(exception), None, &mut unknown),
                SUB_STATUSES.read(Some(detail), None, &mut unknown),
            )
        };
        assert_eq!(means("in_delivery", "none", "none"), Some((OutForDelivery, None)));
        assert_eq!(means("delivered", "none", "neighbour"), Some((Delivered, Some(Reason::Neighbour))));
        assert_eq!(means("in_transit", "sorting_delay", "none"), Some((InTransit, Some(Reason::Delayed))));
        assert_eq!(
            means("in_transit", "delay_unknown", "weather_conditions"),
            Some((InTransit, Some(Reason::Weather)))
        );
        assert_eq!(means("attempted", "none", "not_home"), Some((AttemptedDelivery, Some(Reason::RecipientAbsent))));
        assert_eq!(means("attempted", "customer_rejected", "damaged"), Some((Exception, Some(Reason::Refused))));
        assert_eq!(means("customs", "customs_issue", "documents"), Some((Exception, Some(Reason::MissingDocuments))));
        assert_eq!(means("pup", "none", "locker"), Some((AvailableForPickup, Some(Reason::Locker))));
        assert_eq!(means("delivered", "returned_sender", "none"), Some((ReturnToSender, Some(Reason::Returned))));
        assert_eq!(means("in_transit", "returned_sender", "late"), Some((ReturnToSender, Some(Reason::Returning))));
        assert_eq!(means("in_transit", "missing", "none"), Some((Exception, Some(Reason::Lost))));
        assert_eq!(means("announced", "cancelling", "requested"), Some((Cancelled, None)));
        assert_eq!(means("delivered", "delivery_delay", "late"), Some((Delivered, None)));
        assert_eq!(means("teleported", "delivery_delay", "none"), None);
        assert_eq!(means("teleported", "refused", "none"), Some((Exception, Some(Reason::Refused))));
        assert_eq!(unknown.into_codes().len(), 1);
    }

    #[test]
    fn answers_of_both_tracking_apis_are_read() {
        let update = one(
            r#"{"parcel_id":"629","carrier_code":"postnl","is_return":false,"expected_delivery_date":"2026-11-23",
            "carrier_tracking_url":"https://tracking.sendcloud.sc/forward?carrier=postnl&code=3SABC%20123&destination=NL",
            "sendcloud_tracking_url":"https://x.shipping-portal.com/tracking/?tracking_number=OTHER",
            "statuses":[
              {"carrier_update_timestamp":"2026-11-22 14:43:13.615997+00:00","parent_status":"shipment-on-route","carrier_code":"postnl","carrier_message":"Parcel is sorted"},
              {"carrier_update_timestamp":"2026-11-21 14:42:06.318296+00:00","parent_status":"ready-to-send","carrier_message":""}]}"#,
        );
        assert_eq!(update.tracking_number, "3SABC 123");
        assert_eq!((update.status, update.reason), (Some(InTransit), None));
        assert_eq!(update.estimate.unwrap().date.unwrap().to_string(), "2026-11-23");
        assert_eq!(update.events[0].when.at.unwrap().timestamp().as_second(), 1_795_358_593);
        assert_eq!(update.events[1].text, None);

        let update = one(
            r#"{"tracking_numbers":[{"carrier_code":"dpd","tracking_number":"0123"}],"details":{"is_return":true,"expected_delivery_date":null},
            "events":[{"event_at":"2026-11-21T09:00:00Z","status_code":"accepted","sub_status_code":"none","status_description":"Accepted"},
                      {"event_at":"2026-11-22T09:00:00Z","status_code":"delivered","sub_status_code":"none","status_description":"Delivered"}]}"#,
        );
        assert_eq!((update.tracking_number.as_str(), update.status), ("0123", Some(ReturnToSender)));
        assert_eq!(update.reason, Some(Reason::Returned));
    }

    #[test]
    fn of_lines_at_one_moment_the_one_at_the_newer_end_counts() {
        let status = |times: [&str; 3]| {
            let [a, b, c] = times;
            one(&format!(
                r#"{{"tracking_numbers":[{{"tracking_number":"1"}}],"events":[{{"event_at":"{a}","status_code":"in_transit"}},
                {{"event_at":"{b}","status_code":"in_delivery"}},{{"event_at":"{c}","status_code":"delivered"}}]}}"#
            ))
            .status
        };
        let (early, late) = ("2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z");
        assert_eq!(status([early, late, late]), Some(Delivered));
        assert_eq!(status([late, late, early]), Some(InTransit));
        assert_eq!(status([early, early, early]), Some(Delivered));
    }

    #[test]
    fn asks_with_the_number_escaped() {
        let parcel = Parcel { number: "3S/1 2".into(), carrier: None, kind: None, country: None, postcode: None };
        assert_eq!(Sendcloud.fit(&parcel), Fit::Perhaps);
        let request = Sendcloud.ask(&Account::default(), &[parcel]).unwrap();
        assert_eq!(request.url, "/api/v3/parcels/tracking/3S%2F1%202");
    }
}
