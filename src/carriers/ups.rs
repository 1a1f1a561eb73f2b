//! UPS: Track Alert messages (one event each) and answers of the Track API (a parcel's whole story, newest first).
//!
//! Track Alert has no signature. Version 1 sends back, in a header named `credential`, the text that the subscription was
//! made with. Version 2 fetches an access token from an address of ours ([`Ups::issue_token`](Carrier::issue_token)) and
//! shows it as `Authorization: Bearer …`. Either is accepted. UPS does not send again what was not taken, and follows a
//! number for 14 days only, so polling is the safety net.
//!
//! What the parcel does stands in four fields that say it more and less exactly: a type letter, a two-letter code, a
//! three-digit description code, and words. The letter decides; the description codes are documented, the two-letter
//! codes mostly not (`DS` was seen as "destination scan" and as "out for delivery"), so only a few of those count. `X`
//! ("exception") also covers customs steps that are no trouble, and `D` ("delivery") the drive to the door.
//!
//! Times come as date and time at the place, as date and time in GMT, and an offset (`-05:00`, in older messages
//! `-04.00`), each optional. UPS's own documentation shows a GMT time that lost its leading nought (`74700`).
//!
//! Vendor's documentation: `UPSTrackAlert.yaml`, `UPSTrackAlertEnhanced.yaml` and `Tracking.yaml` in
//! github.com/UPS-API/api-documentation, and the appendix of developer.ups.com/api/reference/tracking.

use serde::Deserialize;

use super::poll::{CarrierKind, Fit, Heard, Parcel, Poll, heard_by_status};
use super::table::{Meaning, Phrases, Table, UnknownCodes, refine};
use super::{Carrier, Parsed, TokenAsked, TokenIssued, base_or, on_return_leg, read, times, turned_back};
use crate::inbox::account::{Account, Api, Auth, Pace, Request, TokenRequest, TokenStyle, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::{bearer, check_echo, equal, hmac_sha256};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Pickup, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// UPS.
pub struct Ups;

static SETUP: Setup = Setup {
    title: "UPS",
    protection: Protection::Echo(SecretFrom::Us),
    steps: &[
        "At developer.ups.com, open your app (or make one) and add the products “Tracking” and “Track Alert” to it.",
        "Track Alert version 2: under “Manage Webhook Credentials”, enter {url} as the webhook address, {url}/token as the token address, any client ID, and {secret} as the client secret.",
        "Track Alert version 1: give {url} as the destination address and {secret} as the credential when you subscribe to tracking numbers.",
        "Subscribe to your tracking numbers, up to 100 at a time. UPS follows a number for 14 days.",
        "Give the app's client ID and client secret as the credentials `client_id` and `client_secret`: UPS does not repeat messages that were lost, so parcels are also asked about.",
    ],
    caution: Some(
        "UPS does not sign its messages. Verify with one real message of version 2 that UPS fetches a token from {url}/token and sends it back as “Authorization: Bearer …”.",
    ),
    options: &[OptionSpec {
        name: "client_id",
        about: "The client ID that you entered at UPS for the token address. If set, tokens for other client IDs are refused.",
        default: "",
        values: &[],
    }],
    credentials: &[
        CredentialSpec {
            name: "client_id",
            about: "Client ID of your app at developer.ups.com (Apps → your app → Credentials).",
            required: true,
        },
        CredentialSpec { name: "client_secret", about: "Client secret of the same app.", required: true },
    ],
};

/// The type letter.
static TYPES: Table = Table {
    field: "type",
    rows: &[
        ("M", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("MV", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("P", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("I", ShipmentStatus::InTransit, None),
        ("O", ShipmentStatus::OutForDelivery, None),
        ("X", ShipmentStatus::Exception, None),
        ("D", ShipmentStatus::Delivered, None),
        ("RS", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("RT", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        // News of a date, of a photo: the parcel stays where it is.
        ("U", ShipmentStatus::Unknown, None),
        ("NA", ShipmentStatus::Unknown, None),
        // Freight only.
        ("DO", ShipmentStatus::InTransit, None),
        ("DD", ShipmentStatus::InTransit, None),
        ("W", ShipmentStatus::InTransit, None),
    ],
};

/// The two-letter codes that mean one thing only. All others are left to the words.
static CODES: Table = Table {
    field: "code",
    rows: &[
        ("OT", ShipmentStatus::OutForDelivery, None),
        ("FS", ShipmentStatus::Delivered, None),
        ("MP", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("PU", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("OR", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("AR", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("DP", ShipmentStatus::InTransit, Some(Reason::Departed)),
    ],
};

/// The description codes of the appendix. `Unknown` stands for those that say nothing about where the parcel is: claims
/// and investigations go on long after the delivery.
static DESCRIPTIONS: Table = Table {
    field: "descriptionCode",
    rows: &[
        ("000", ShipmentStatus::Unknown, None),
        ("003", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("005", ShipmentStatus::InTransit, None),
        ("006", ShipmentStatus::OutForDelivery, None),
        ("007", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("010", ShipmentStatus::InTransit, None),
        ("011", ShipmentStatus::Delivered, None),
        ("012", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("013", ShipmentStatus::Exception, None),
        ("014", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("016", ShipmentStatus::InTransit, None),
        ("017", ShipmentStatus::AvailableForPickup, None),
        ("018", ShipmentStatus::InTransit, None),
        ("019", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("020", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("021", ShipmentStatus::OutForDelivery, None),
        ("022", ShipmentStatus::AttemptedDelivery, None),
        ("023", ShipmentStatus::AttemptedDelivery, None),
        ("024", ShipmentStatus::AttemptedDelivery, None),
        ("025", ShipmentStatus::InTransit, None),
        ("026", ShipmentStatus::Delivered, None),
        ("027", ShipmentStatus::InTransit, None),
        ("028", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("029", ShipmentStatus::Exception, None),
        ("030", ShipmentStatus::Exception, None),
        ("032", ShipmentStatus::InTransit, Some(Reason::Weather)),
        ("033", ShipmentStatus::Exception, None),
        ("034", ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
        ("035", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("036", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("037", ShipmentStatus::OutForDelivery, None),
        ("038", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("039", ShipmentStatus::InTransit, None),
        ("040", ShipmentStatus::AvailableForPickup, None),
        ("041", ShipmentStatus::InTransit, None),
        ("042", ShipmentStatus::InTransit, None),
        ("043", ShipmentStatus::PreTransit, None),
        ("044", ShipmentStatus::InTransit, None),
        ("045", ShipmentStatus::InTransit, None),
        ("046", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("047", ShipmentStatus::InTransit, None),
        ("048", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("049", ShipmentStatus::Exception, Some(Reason::Delayed)),
        ("050", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("051", ShipmentStatus::InTransit, Some(Reason::Weather)),
        ("052", ShipmentStatus::InTransit, Some(Reason::Weather)),
        ("053", ShipmentStatus::InTransit, Some(Reason::Weather)),
        ("054", ShipmentStatus::InTransit, None),
        ("055", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("056", ShipmentStatus::InTransit, None),
        ("057", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("058", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
        ("059", ShipmentStatus::Exception, Some(Reason::Damaged)),
        ("060", ShipmentStatus::AttemptedDelivery, None),
        ("061", ShipmentStatus::AttemptedDelivery, None),
        ("062", ShipmentStatus::AttemptedDelivery, None),
        ("063", ShipmentStatus::InTransit, None),
        ("064", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("065", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("066", ShipmentStatus::AttemptedDelivery, None),
        ("067", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("068", ShipmentStatus::Exception, Some(Reason::Lost)),
        ("069", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("070", ShipmentStatus::InTransit, None),
        ("071", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("072", ShipmentStatus::OutForDelivery, None),
        ("073", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("074", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("075", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("076", ShipmentStatus::Exception, None),
        ("077", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("078", ShipmentStatus::OutForDelivery, None),
        ("079", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("080", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("081", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("082", ShipmentStatus::InTransit, None),
        ("083", ShipmentStatus::Exception, Some(Reason::Held)),
        ("084", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("085", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
        ("086", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("087", ShipmentStatus::InTransit, None),
        ("088", ShipmentStatus::Unknown, None),
        ("089", ShipmentStatus::OutForDelivery, None),
        ("090", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("091", ShipmentStatus::OutForDelivery, None),
        ("092", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("093", ShipmentStatus::InTransit, None),
        ("094", ShipmentStatus::InTransit, None),
        ("095", ShipmentStatus::InTransit, None),
        ("096", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("097", ShipmentStatus::InTransit, None),
        ("098", ShipmentStatus::InTransit, None),
        ("099", ShipmentStatus::InTransit, None),
        ("100", ShipmentStatus::InTransit, None),
        ("101", ShipmentStatus::InTransit, None),
        ("102", ShipmentStatus::InTransit, None),
        ("103", ShipmentStatus::InTransit, None),
        ("104", ShipmentStatus::InTransit, None),
        ("105", ShipmentStatus::InTransit, None),
        ("106", ShipmentStatus::InTransit, None),
        ("107", ShipmentStatus::InTransit, None),
        ("108", ShipmentStatus::InTransit, None),
        ("109", ShipmentStatus::InTransit, None),
        ("110", ShipmentStatus::InTransit, None),
        ("111", ShipmentStatus::InTransit, None),
        ("112", ShipmentStatus::InTransit, None),
        ("113", ShipmentStatus::InTransit, None),
        ("114", ShipmentStatus::InTransit, None),
        ("115", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("116", ShipmentStatus::InTransit, None),
        ("117", ShipmentStatus::InTransit, None),
        ("118", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("119", ShipmentStatus::Exception, None),
        ("120", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("121", ShipmentStatus::InTransit, None),
        ("122", ShipmentStatus::InTransit, None),
        ("123", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("124", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
        ("125", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
        ("126", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("127", ShipmentStatus::Unknown, None),
        ("128", ShipmentStatus::Unknown, None),
        ("129", ShipmentStatus::Unknown, None),
        ("130", ShipmentStatus::Unknown, None),
        ("131", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("132", ShipmentStatus::Exception, Some(Reason::Security)),
        ("133", ShipmentStatus::Unknown, None),
        ("134", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("135", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("136", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("137", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("138", ShipmentStatus::InTransit, None),
        ("139", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
        ("140", ShipmentStatus::Unknown, None),
        ("141", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
        ("142", ShipmentStatus::Unknown, None),
        ("143", ShipmentStatus::Delivered, None),
        ("144", ShipmentStatus::AvailableForPickup, Some(Reason::PostOffice)),
        ("145", ShipmentStatus::AttemptedDelivery, None),
        ("146", ShipmentStatus::OutForDelivery, None),
        ("147", ShipmentStatus::Exception, Some(Reason::Prohibited)),
        ("148", ShipmentStatus::Unknown, None),
        ("149", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("153", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("154", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("155", ShipmentStatus::Unknown, None),
        ("156", ShipmentStatus::Delivered, None),
        ("157", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("158", ShipmentStatus::InTransit, None),
        ("159", ShipmentStatus::InTransit, None),
        ("160", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("161", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
        ("162", ShipmentStatus::OutForDelivery, None),
        ("163", ShipmentStatus::Unknown, None),
        ("164", ShipmentStatus::InTransit, None),
        ("165", ShipmentStatus::InTransit, None),
        ("166", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("167", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("168", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("169", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ],
};

/// UPS's words, where the codes say too little. They refine the letter ([`refine`]) and never overrule it.
static PHRASES: Phrases = Phrases::new(&[
    // The everyday scans first: most texts end here.
    ("^arriv", ShipmentStatus::InTransit, Some(Reason::Arrived)),
    ("^depart", ShipmentStatus::InTransit, Some(Reason::Departed)),
    ("^out for delivery", ShipmentStatus::OutForDelivery, None),
    ("^origin scan", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^pickup scan", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^we have your package", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^drop-off", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^dropped off", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("^destination scan", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("^preparing for delivery", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
    ("^processing at", ShipmentStatus::InTransit, Some(Reason::Processed)),
    ("created a label", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("voided", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
    // Back to the sender. A wish is not yet a way back.
    ("return to sender requested", ShipmentStatus::Exception, None),
    ("returned to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returned to the sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returning to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returning to the sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("return to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returned to shipper", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("being returned", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("refused", ShipmentStatus::Exception, Some(Reason::Refused)),
    // Where it can be collected. Not: where it will be, or is wished to be.
    ("will be available for pick", ShipmentStatus::InTransit, None),
    ("requested this package be held", ShipmentStatus::InTransit, None),
    ("way to a local ups access point", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
    ("unable to deliver your package", ShipmentStatus::AttemptedDelivery, None),
    ("delivered to ups access point", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
    ("delivered to a ups access point", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
    ("ready for pickup at a ups access point", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
    ("access point and is available", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
    ("at the ups access point", ShipmentStatus::AvailableForPickup, Some(Reason::PickupPoint)),
    ("post office for pickup", ShipmentStatus::AvailableForPickup, Some(Reason::PostOffice)),
    ("available for pickup", ShipmentStatus::AvailableForPickup, None),
    ("ready for customer pickup", ShipmentStatus::AvailableForPickup, None),
    ("ready for pickup", ShipmentStatus::AvailableForPickup, None),
    ("held for customer pickup", ShipmentStatus::AvailableForPickup, None),
    ("held for pickup", ShipmentStatus::AvailableForPickup, None),
    ("arranged to pick up", ShipmentStatus::AvailableForPickup, None),
    ("out for delivery", ShipmentStatus::OutForDelivery, None),
    ("loaded on delivery vehicle", ShipmentStatus::OutForDelivery, None),
    ("driver is arriving soon", ShipmentStatus::OutForDelivery, None),
    // At the door, in vain.
    ("was not available", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("business was closed", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
    ("security access", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
    ("tried to deliver", ShipmentStatus::AttemptedDelivery, None),
    ("delivery attempt", ShipmentStatus::AttemptedDelivery, None),
    ("another attempt", ShipmentStatus::AttemptedDelivery, None),
    ("attempt made", ShipmentStatus::AttemptedDelivery, None),
    ("attempted delivery", ShipmentStatus::AttemptedDelivery, None),
    // Customs: what is asked for, what is waited for, what is done.
    ("has received the information needed", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
    ("released by the", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("released by customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("clearance completed", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("cleared customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("cleared import customs", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
    ("clearance information", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    ("needed to clear customs", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    ("documentation", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    ("charges are due", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
    ("awaiting final release", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
    ("pending release", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("clearance in progress", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
    // Trouble.
    ("has destroyed", ShipmentStatus::Exception, Some(Reason::Destroyed)),
    ("package destroyed", ShipmentStatus::Exception, Some(Reason::Destroyed)),
    ("damage", ShipmentStatus::Exception, Some(Reason::Damaged)),
    ("lost and found", ShipmentStatus::Exception, Some(Reason::Lost)),
    ("prohibit", ShipmentStatus::Exception, Some(Reason::Prohibited)),
    ("missing or incorrect", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("number is needed", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("number is incorrect", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("name is incorrect", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("code is incorrect", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("incorrect address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("address information", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("incomplete address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("receiver has moved", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("weather", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("natural disaster", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("will be rescheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
    ("rescheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
    ("delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("misrouted", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("incorrectly sorted", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("unable to deliver", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
    ("is being held", ShipmentStatus::Exception, Some(Reason::Held)),
    // Handed over.
    ("left with neighbor", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("left with neighbour", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("front desk", ShipmentStatus::Delivered, Some(Reason::Reception)),
    ("reception", ShipmentStatus::Delivered, Some(Reason::Reception)),
    ("locker", ShipmentStatus::Delivered, Some(Reason::Locker)),
    ("^delivered", ShipmentStatus::Delivered, None),
    // And on the road.
    ("delivery partner", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("transferred to", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
    ("picked up by ups", ShipmentStatus::InTransit, Some(Reason::Accepted)),
    ("billing information received", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("ready for ups", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
    ("order processed", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
]);

/// Whatever UPS posts or answers; which of them, the fields that are there tell.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    // Track Alert.
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    local_activity_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    local_activity_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    gmt_activity_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    gmt_activity_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    gmt_offset: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    activity_location: Option<Address>,
    #[serde(default, deserialize_with = "read::object")]
    activity_status: Option<Status>,
    #[serde(default, deserialize_with = "read::text")]
    scheduled_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    delivery_start_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    delivery_end_time: Option<String>,
    // Track API.
    #[serde(default, deserialize_with = "read::object")]
    track_response: Option<TrackResponse>,
    // Errors.
    #[serde(default, deserialize_with = "read::object")]
    response: Option<ErrorResponse>,
    #[serde(default, deserialize_with = "read::list")]
    errors: Vec<Notice>,
}

#[derive(Deserialize)]
struct ErrorResponse {
    #[serde(default, deserialize_with = "read::list")]
    errors: Vec<Notice>,
}

#[derive(Deserialize)]
struct Notice {
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    message: Option<String>,
}

#[derive(Deserialize)]
struct TrackResponse {
    #[serde(default, deserialize_with = "read::list")]
    shipment: Vec<Shipment>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shipment {
    #[serde(default, deserialize_with = "read::text")]
    inquiry_number: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    package: Vec<Package>,
    #[serde(default, deserialize_with = "read::list")]
    warnings: Vec<Notice>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Package {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    current_status: Option<Status>,
    #[serde(default, deserialize_with = "read::list")]
    delivery_date: Vec<DeliveryDate>,
    #[serde(default, deserialize_with = "read::object")]
    delivery_time: Option<DeliveryTime>,
    #[serde(default, deserialize_with = "read::object")]
    delivery_information: Option<DeliveryInformation>,
    #[serde(default, deserialize_with = "read::object")]
    access_point_information: Option<AccessPoint>,
    #[serde(default, deserialize_with = "read::list")]
    activity: Vec<Activity>,
    #[serde(default, deserialize_with = "read::list")]
    milestones: Vec<Milestone>,
}

#[derive(Deserialize)]
struct DeliveryDate {
    #[serde(rename = "type", default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    date: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DeliveryTime {
    #[serde(rename = "type", default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    start_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    end_time: Option<String>,
}

/// The access point that a parcel goes to: by when it has to be collected there.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AccessPoint {
    #[serde(default, deserialize_with = "read::text")]
    pickup_by_date: Option<String>,
}

/// Where it was left. Who took it stays where it is.
#[derive(Deserialize)]
struct DeliveryInformation {
    #[serde(default, deserialize_with = "read::text")]
    location: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Activity {
    #[serde(default, deserialize_with = "read::object")]
    location: Option<Location>,
    #[serde(default, deserialize_with = "read::object")]
    status: Option<Status>,
    #[serde(default, deserialize_with = "read::text")]
    date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    gmt_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    gmt_time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    gmt_offset: Option<String>,
}

#[derive(Deserialize)]
struct Location {
    #[serde(default, deserialize_with = "read::object")]
    address: Option<Address>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    // Read of access points only: other scans may be at somebody's door.
    #[serde(default, rename = "addressLine1", deserialize_with = "read::text")]
    address_line1: Option<String>,
    #[serde(default, rename = "addressLine2", deserialize_with = "read::text")]
    address_line2: Option<String>,
    #[serde(default, rename = "addressLine3", deserialize_with = "read::text")]
    address_line3: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state_province: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postal_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country: Option<String>,
}

/// The status of an activity, of an alert, or of the parcel. In `currentStatus` of the Track API, `code` is the
/// three-digit description code.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    #[serde(rename = "type", default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    simplified_text_description: Option<String>,
}

#[derive(Deserialize)]
struct Milestone {
    #[serde(default, deserialize_with = "read::flag")]
    current: bool,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
}

impl Carrier for Ups {
    fn name(&self) -> &'static str {
        "ups"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&TYPES, &CODES, &DESCRIPTIONS]
    }

    fn own_words(&self) -> Option<(&'static [CarrierKind], &'static Phrases)> {
        Some((&[CarrierKind::Ups], &PHRASES))
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        if let Some(credential) = incoming.headers.get("credential") {
            // Merchants who give "Bearer" as the credential's type may paste it in front of the secret, too.
            let credential = credential.trim();
            return check_echo(Some(credential.strip_prefix("Bearer ").unwrap_or(credential)), secrets);
        }
        let sent = bearer(incoming);
        match check_token(sent, incoming, secrets) {
            Err(Refusal::Mismatch) => check_echo(sent, secrets),
            other => other,
        }
    }

    fn issue_token(&self, asked: &TokenAsked<'_>, secrets: &Secrets) -> Option<Result<TokenIssued, Refusal>> {
        Some(issue(asked, secrets))
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Message = read::object_of(body, "a UPS message")?;
        if let Some(answer) = message.track_response {
            let updates: Vec<CarrierUpdate> = answer.shipment.into_iter().flat_map(shipment).collect();
            return Ok(if updates.is_empty() {
                Parsed::Ignored("the answer has no shipment".into())
            } else {
                Parsed::Updates(updates)
            });
        }
        let errors = message.response.as_ref().map_or(&message.errors, |response| &response.errors);
        if !errors.is_empty() {
            return Ok(Parsed::Updates(vec![unknown_number(None, errors)]));
        }
        Ok(match (&message.tracking_number, &message.activity_status) {
            (Some(_), Some(_)) => Parsed::Updates(vec![alert(message)]),
            _ => Parsed::Ignored("neither news of a parcel nor an answer of the Track API".into()),
        })
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&Ups)
    }
}

impl Api for Ups {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://onlinetools.ups.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["onlinetools.ups.com", "wwwcie.ups.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        TokenRequest::of(account, "/security/v1/oauth/token", TokenStyle::Basic).map(Auth::ClientCredentials)
    }

    fn pace(&self) -> Pace {
        // UPS publishes no figure, only that there is one (429).
        Pace { per_minute: 60, per_day: None }
    }
}

impl Poll for Ups {
    fn fit(&self, parcel: &Parcel) -> Fit {
        if parcel.kind == Some(CarrierKind::Ups) { Fit::Own } else { Fit::No }
    }

    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        // Blanks, as shops print them, are no part of a number.
        let number: String =
            parcels.first().map(|parcel| parcel.number.split_whitespace().collect()).unwrap_or_default();
        // Both headers are compulsory; the first is what UPS's support finds a request by, 32 characters at most.
        let id: String = number.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
        let url = format!("/api/track/v1/details/{}?locale=en_US&returnSignature=false", escaped(&number));
        Ok(Request::get(url).with("transId", id).with("transactionSrc", "doorstep"))
    }

    fn heard(&self, status: u16, body: &[u8]) -> Heard {
        match heard_by_status(status, body) {
            // "Tracking Information Not Found" is a 200 with a warning.
            Heard::News if has(body, b"TW0001") && !has(body, b"\"activity\"") => Heard::Nothing,
            heard => heard,
        }
    }
}

fn has(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}

/// How long an access token of ours is good.
const TOKEN_LIVES: i64 = 4 * 3600;
/// The longest client id that a token is made for.
const LONGEST_ID: usize = 200;

/// A token keeps nothing on our side: it is `<end, in Unix seconds>.<client id, hex>.<MAC of both, hex>`, and the MAC's key
/// is the secret that it was given for. With the secret, all its tokens end.
fn issue(asked: &TokenAsked<'_>, secrets: &Secrets) -> Result<TokenIssued, Refusal> {
    if !asked.grant_type.is_empty() && asked.grant_type != "client_credentials" {
        return Err(Refusal::Mismatch);
    }
    check_echo(Some(asked.client_secret), secrets)?;
    if asked.client_id.len() > LONGEST_ID {
        return Err(Refusal::Mismatch);
    }
    let ends = asked.now.timestamp().as_second().saturating_add(TOKEN_LIVES);
    let mac = token_mac(asked.client_secret.trim(), asked.client_id, ends);
    let token = format!("{ends}.{}.{}", hex::encode(asked.client_id), hex::encode(mac));
    Ok(TokenIssued { token, lives_seconds: TOKEN_LIVES })
}

fn token_mac(secret: &str, client_id: &str, ends: i64) -> Vec<u8> {
    hmac_sha256(secret.as_bytes(), &[b"ups-token.", client_id.as_bytes(), b".", ends.to_string().as_bytes()])
}

fn check_token(sent: Option<&str>, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
    if secrets.is_empty() {
        return Err(Refusal::NoSecret);
    }
    let sent = sent.filter(|sent| !sent.is_empty()).ok_or(Refusal::Missing)?;
    let mut parts = sent.splitn(3, '.');
    let (Some(ends), Some(id), Some(mac)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(Refusal::Mismatch);
    };
    let ends: i64 = ends.parse().map_err(|_| Refusal::Mismatch)?;
    let id = hex::decode(id).ok().and_then(|id| String::from_utf8(id).ok()).ok_or(Refusal::Mismatch)?;
    let mac = hex::decode(mac).map_err(|_| Refusal::Mismatch)?;
    if !secrets.any(|secret| equal(&mac, &token_mac(secret.trim(), &id, ends))) {
        return Err(Refusal::Mismatch);
    }
    if incoming.options.get("client_id").is_some_and(|expected| expected != id) {
        return Err(Refusal::Mismatch);
    }
    if ends <= incoming.now.timestamp().as_second() { Err(Refusal::Stale) } else { Ok(()) }
}

/// `21` and `021` are the same description code.
fn padded(code: &str) -> Option<String> {
    let code = code.trim();
    let numeric = !code.is_empty() && code.len() <= 3 && code.bytes().all(|b| b.is_ascii_digit());
    numeric.then(|| format!("{code:0>3}"))
}

/// What a status says about the parcel, and as an event of its own.
///
/// `None` for what says nothing about where the parcel is.
fn meaning(status: &Status, unknown: &mut UnknownCodes) -> (Option<Meaning>, Option<Reason>) {
    let words = status.description.as_deref();
    let own = TYPES.read(status.kind.as_deref(), words, unknown);
    // Three digits are a description code wherever they stand: `currentStatus` has them in `code`.
    let coded = status.status_code.as_deref().or(status.description_code.as_deref()).and_then(padded);
    let coded = coded.or_else(|| status.code.as_deref().filter(|code| code.trim().len() == 3).and_then(padded));
    let described = DESCRIPTIONS.read(coded.as_deref(), words, unknown);
    if described.is_some_and(|(status, _)| status == ShipmentStatus::Unknown) {
        return (None, None);
    }
    // A two-letter code that is not in the table is no news: the letter and the words say the same.
    let code = status.code.as_deref().and_then(|code| CODES.find(code));
    let phrase = [words, status.simplified_text_description.as_deref()].into_iter().flatten();
    let phrase = phrase.map(|words| PHRASES.find(words)).find(Option::is_some).flatten();
    let hints = [described, code, phrase];
    let said = |status: ShipmentStatus| {
        hints.into_iter().flatten().filter(move |hint| hint.0 == status).find_map(|(_, reason)| reason)
    };
    let Some(own) = own else {
        let first = hints.into_iter().flatten().next();
        return (first.map(|(status, reason)| (status, reason.or_else(|| said(status)))), None);
    };
    if own.0 == ShipmentStatus::Unknown {
        let why = hints.into_iter().flatten().find_map(|(_, reason)| reason);
        return (None, why.filter(|why| *why == Reason::DeliveryRescheduled));
    }
    // "Delivery" is also the drive to the door.
    let driving = |hint: &Meaning| hint.0 == ShipmentStatus::OutForDelivery;
    if own.0 == ShipmentStatus::Delivered
        && let Some(hint) = described.or(code).or(phrase).filter(driving)
    {
        return (Some(hint), None);
    }
    let refined = hints.into_iter().map(|hint| refine(own, hint)).find(|refined| *refined != own).unwrap_or(own);
    let (status, reason) = (refined.0, refined.1.or_else(|| said(refined.0)));
    // What was "delivered" to the sender is back.
    let back = own.0 == ShipmentStatus::Delivered && status == ShipmentStatus::ReturnToSender;
    (Some((status, if back { Some(Reason::Returned) } else { reason })), None)
}

fn date_time(date: Option<&str>, time: Option<&str>) -> Option<jiff::civil::DateTime> {
    let date = times::compact_date(date?)?;
    Some(date.to_datetime(time.and_then(times::compact_time).unwrap_or_else(jiff::civil::Time::midnight)))
}

/// The three clocks of a message, of which any may be missing.
fn when(local: Option<jiff::civil::DateTime>, gmt: Option<jiff::civil::DateTime>, offset: Option<&str>) -> When {
    let gmt = gmt.and_then(|gmt| When::with_offset(gmt, jiff::tz::Offset::UTC).at);
    let offset = offset.and_then(times::parse_offset).filter(|offset| offset.seconds() != 0);
    match (local, offset, gmt) {
        // An offset that is written out beats a time that someone converted.
        (Some(local), Some(offset), _) => When::with_offset(local, offset),
        (Some(local), None, Some(gmt)) => times::moment_and_wall(gmt, local),
        (Some(local), None, None) => When::wall(local),
        (None, _, Some(gmt)) => When::utc(gmt),
        (None, _, None) => When::default(),
    }
}

fn place(address: Option<&Address>) -> Place {
    address.map_or_else(Place::default, |at| Place {
        city: at.city.clone(),
        region: at.state_province.clone(),
        country: at.country_code.clone().or_else(|| at.country.clone()),
        postcode: at.postal_code.clone(),
    })
}

fn access_point(at: Address) -> Pickup {
    Pickup {
        address: [at.address_line1, at.address_line2, at.address_line3].into_iter().flatten().collect(),
        city: at.city,
        region: at.state_province,
        postcode: at.postal_code,
        country: at.country_code.or(at.country),
        ..Pickup::default()
    }
}

/// A day, and the window on it if there is one.
fn expected(date: &str, from: Option<&str>, to: Option<&str>) -> Option<Estimate> {
    let date = times::compact_date(date)?;
    let at = |time: Option<&str>| {
        let time = time.and_then(times::compact_time).filter(|time| *time != jiff::civil::Time::midnight())?;
        Some(When::wall(date.to_datetime(time)))
    };
    Some(Estimate { date: Some(date), earliest: at(from), latest: at(to) })
}

/// UPS's test parcels.
fn is_test(number: &str) -> bool {
    number.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("1ZCIETST"))
}

fn alert(message: Message) -> CarrierUpdate {
    let mut unknown = UnknownCodes::default();
    let number = message.tracking_number.unwrap_or_default();
    let main = message.activity_status.as_ref().and_then(|status| meaning(status, &mut unknown).0);
    let local = date_time(message.local_activity_date.as_deref(), message.local_activity_time.as_deref());
    let gmt = date_time(message.gmt_activity_date.as_deref(), message.gmt_activity_time.as_deref());
    let when = when(local, gmt, message.gmt_offset.as_deref());
    let event =
        event(message.activity_status, when, place(message.activity_location.as_ref()), &mut UnknownCodes::default());
    CarrierUpdate {
        carrier: Some("UPS".into()),
        status: main.map(|(status, _)| status),
        reason: main.and_then(|(_, reason)| reason),
        estimate: message.scheduled_delivery_date.as_deref().and_then(|date| {
            expected(date, message.delivery_start_time.as_deref(), message.delivery_end_time.as_deref())
        }),
        said_at: None,
        test: is_test(&number),
        tracking_number: number,
        events: vec![event],
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    }
}

fn event(status: Option<Status>, when: When, place: Place, unknown: &mut UnknownCodes) -> TrackingEvent {
    let (told, why) = status.as_ref().map_or((None, None), |status| meaning(status, unknown));
    let (code, text) = status.map_or((None, None), |status| {
        (
            status.code.or(status.status_code).or(status.description_code).or(status.kind),
            status.description.or(status.simplified_text_description),
        )
    });
    TrackingEvent {
        when,
        status: told.map_or(ShipmentStatus::Unknown, |(status, _)| status),
        reason: told.map_or(why, |(_, reason)| reason),
        code,
        text,
        place,
        carrier: None,
    }
}

fn shipment(shipment: Shipment) -> Vec<CarrierUpdate> {
    let inquiry = shipment.inquiry_number;
    if shipment.package.is_empty() {
        return vec![unknown_number(inquiry, &shipment.warnings)];
    }
    shipment.package.into_iter().map(|parcel| package(parcel, inquiry.as_deref())).collect()
}

fn package(package: Package, inquiry: Option<&str>) -> CarrierUpdate {
    let mut unknown = UnknownCodes::default();
    let number = package.tracking_number.or_else(|| inquiry.map(str::to_owned)).unwrap_or_default();
    let handed_over = package.delivery_date.iter().any(|date| is(date.kind.as_deref(), "DEL"));
    // The newest is listed first.
    let mut waiting_at = None;
    let mut events: Vec<TrackingEvent> = package
        .activity
        .into_iter()
        .map(|activity| {
            let local = date_time(activity.date.as_deref(), activity.time.as_deref());
            let gmt = date_time(activity.gmt_date.as_deref(), activity.gmt_time.as_deref());
            let when = when(local, gmt, activity.gmt_offset.as_deref());
            let at = activity.location.and_then(|location| location.address);
            let event = event(activity.status, when, place(at.as_ref()), &mut unknown);
            if event.status == ShipmentStatus::AvailableForPickup && waiting_at.is_none() {
                waiting_at = at.filter(|at| at.address_line1.is_some());
            }
            event
        })
        .collect();
    let back = turned_back(&mut events);
    let main = package.current_status.as_ref().and_then(|status| meaning(status, &mut unknown).0);
    let main = main.or_else(|| from_events(&events, handed_over)).or_else(|| {
        let current = package.milestones.iter().find(|milestone| milestone.current)?;
        PHRASES.find(current.description.as_deref()?)
    });
    let (mut status, mut reason) = main.map_or((None, None), |(status, reason)| (Some(status), reason));
    if back && status == Some(ShipmentStatus::Delivered) {
        (status, reason) = on_return_leg(status, reason);
    }
    if reason.is_none() {
        reason = newest(&events).filter(|event| Some(event.status) == status).and_then(|event| event.reason);
    }
    if status == Some(ShipmentStatus::Delivered) && reason.is_none() {
        let left_at = package.delivery_information.and_then(|information| information.location);
        let found = left_at.and_then(|at| PHRASES.find(&at));
        reason = found.filter(|(status, _)| *status == ShipmentStatus::Delivered).and_then(|(_, reason)| reason);
    }
    let until = package.access_point_information.and_then(|point| times::compact_date(&point.pickup_by_date?));
    // The day by which it is to be collected is said of access points only; where that is, the scan there says.
    let waiting_at = waiting_at.filter(|_| status == Some(ShipmentStatus::AvailableForPickup));
    let pickup = Pickup { until, ..waiting_at.map(access_point).unwrap_or_default() };
    CarrierUpdate {
        pickup: (!pickup.is_empty()).then_some(pickup),
        carrier: Some("UPS".into()),
        status: status.or(events.is_empty().then_some(ShipmentStatus::Unknown)),
        reason,
        estimate: estimate(&package.delivery_date, package.delivery_time.as_ref()),
        said_at: None,
        test: is_test(&number),
        tracking_number: number,
        events,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    }
}

fn is(text: Option<&str>, one: &str) -> bool {
    text.is_some_and(|text| text.eq_ignore_ascii_case(one))
}

/// The newest event. UPS lists the newest first, so of several at one moment it is the first.
fn newest(events: &[TrackingEvent]) -> Option<&TrackingEvent> {
    events
        .iter()
        .rev()
        .filter(|event| event.status != ShipmentStatus::Unknown)
        .max_by_key(|event| event.when.sort_key())
}

/// The parcel's status where the answer has none of its own: that of the newest event, but notices after the delivery do
/// not undo it.
fn from_events(events: &[TrackingEvent], handed_over: bool) -> Option<Meaning> {
    let newest = newest(events)?;
    let ended = |event: &&TrackingEvent| {
        matches!(
            event.status,
            ShipmentStatus::Delivered | ShipmentStatus::ReturnToSender | ShipmentStatus::AvailableForPickup
        )
    };
    let end = events.iter().rev().filter(ended).max_by_key(|event| event.when.sort_key()).filter(|_| handed_over);
    let event = end.unwrap_or(newest);
    Some((event.status, event.reason))
}

/// A rescheduled day beats the first one; the day of the delivery is no estimate.
fn estimate(dates: &[DeliveryDate], time: Option<&DeliveryTime>) -> Option<Estimate> {
    let date =
        |kind: &str| dates.iter().find(|date| is(date.kind.as_deref(), kind)).and_then(|date| date.date.as_deref());
    let date = date("RDD").or_else(|| date("SDD"))?;
    let time = time.filter(|time| {
        time.kind
            .as_deref()
            .is_some_and(|kind| ["EDW", "CDW", "IDW", "CMT"].iter().any(|one| kind.eq_ignore_ascii_case(one)))
    });
    let (from, to) = time.map_or((None, None), |time| (time.start_time.as_deref(), time.end_time.as_deref()));
    expected(date, from, to)
}

/// What is left to say of a number that UPS has nothing about.
fn unknown_number(number: Option<String>, notices: &[Notice]) -> CarrierUpdate {
    let not_found = notices.iter().any(|notice| {
        is(notice.code.as_deref(), "TW0001")
            || notice.message.as_deref().is_some_and(|message| message.to_lowercase().contains("not found"))
    });
    let reason = match (not_found, notices.is_empty()) {
        (true, _) => Some(Reason::NotFound),
        (false, false) => Some(Reason::Error),
        (false, true) => None,
    };
    CarrierUpdate {
        tracking_number: number.unwrap_or_default(),
        carrier: Some("UPS".into()),
        status: Some(ShipmentStatus::Unknown),
        reason,
        ..CarrierUpdate::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;
    use crate::inbox::setup::Options;
    use ShipmentStatus::*;

    fn read_all(body: &str) -> Vec<CarrierUpdate> {
        match Ups.parse(body.as_bytes()).unwrap() {
            Parsed::Updates(updates) => updates,
            other => panic!("{other:?}"),
        }
    }

    fn says(kind: &str, code: &str, described: &str, words: &str) -> (Option<ShipmentStatus>, Option<Reason>) {
        let body = serde_json::json!({"trackingNumber": "1Z", "activityStatus":
            {"type": kind, "code": code, "descriptionCode": described, "description": words}});
        let update = read_all(&body.to_string()).remove(0);
        (update.status, update.reason)
    }

    #[test]
    fn the_letter_decides() {
        assert_eq!(says("M", "MP", "003", "Shipment Ready for UPS"), (Some(PreTransit), Some(Reason::LabelCreated)));
        assert_eq!(says("MV", "", "", ""), (Some(Cancelled), Some(Reason::LabelVoided)));
        assert_eq!(says("P", "PU", "038", "Pickup Scan "), (Some(InTransit), Some(Reason::Accepted)));
        assert_eq!(says("I", "DP", "005", "On the Way"), (Some(InTransit), Some(Reason::Departed)));
        assert_eq!(says("I", "ZZ", "", "DELIVERED"), (Some(InTransit), None), "the words do not overrule it");
        assert_eq!(says("D", "FS", "011", "Delivered"), (Some(Delivered), None));
        assert_eq!(says("X", "", "", "Something odd"), (Some(Exception), None));
        assert_eq!(says("?", "", "", "Something odd"), (None, None));
    }

    #[test]
    fn out_for_delivery_by_code_number_or_words() {
        assert_eq!(says("I", "OT", "", ""), (Some(OutForDelivery), None));
        assert_eq!(says("I", "", "21", ""), (Some(OutForDelivery), None));
        assert_eq!(says("I", "DS", "", "OUT FOR DELIVERY"), (Some(OutForDelivery), None));
        assert_eq!(says("I", "DS", "", "DESTINATION SCAN"), (Some(InTransit), Some(Reason::AtDeliveryDepot)));
        assert_eq!(says("D", "", "072", "Loaded on Delivery Vehicle"), (Some(OutForDelivery), None));
    }

    #[test]
    fn exceptions_say_what_they_are() {
        assert_eq!(
            says(
                "X",
                "48",
                "",
                "The receiver was not available for delivery. We'll make a second attempt the next business day."
            ),
            (Some(AttemptedDelivery), Some(Reason::RecipientAbsent))
        );
        assert_eq!(
            says(
                "X",
                "",
                "",
                "We were unable to deliver the package. We'll make another attempt the next business day."
            ),
            (Some(AttemptedDelivery), None)
        );
        assert_eq!(
            says("X", "", "", "The apartment number is missing or incorrect. This may delay delivery."),
            (Some(Exception), Some(Reason::AddressProblem))
        );
        assert_eq!(says("X", "", "052", "Delay: Severe Weather"), (Some(Exception), Some(Reason::Weather)));
        assert_eq!(says("I", "", "046", "Delay"), (Some(InTransit), Some(Reason::Delayed)));
        assert_eq!(says("X", "", "046", "Delay"), (Some(Exception), Some(Reason::Delayed)));
        assert_eq!(says("X", "BB", "058", "…"), (Some(Exception), Some(Reason::MissingDocuments)));
        assert_eq!(says("X", "RZ", "014", "Released"), (Some(InTransit), Some(Reason::CustomsCleared)));
        assert_eq!(
            says("X", "", "", "Your package is pending release from a Government Agency."),
            (Some(Exception), Some(Reason::CustomsHold))
        );
        assert_eq!(says("X", "", "064", "Delivery Refused"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(
            says("X", "", "", "The receiver refused the package and it will be returned to the sender."),
            (Some(ReturnToSender), Some(Reason::Returning))
        );
        assert_eq!(
            says("X", "39", "", "The sender requested this package be held for pickup at a UPS facility."),
            (Some(Exception), None),
            "a wish"
        );
    }

    #[test]
    fn back_is_never_delivered_and_an_access_point_is_no_door() {
        assert_eq!(says("D", "", "034", "Returned to Sender"), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(says("D", "KB", "", "Returned to sender"), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(
            says("D", "2W", "161", "Delivered to UPS Access Point™"),
            (Some(AvailableForPickup), Some(Reason::PickupPoint))
        );
        assert_eq!(says("I", "", "040", "Ready for Customer Pickup"), (Some(AvailableForPickup), None));
    }

    #[test]
    fn claims_and_updates_leave_the_parcel_where_it_is() {
        assert_eq!(says("X", "", "140", "Claim Paid"), (None, None));
        let update = read_all(
            r#"{"trackingNumber":"1Z","activityStatus":{"type":"U","descriptionCode":"154","description":"Updated Delivery Date"},
                "scheduledDeliveryDate":"20261125","deliveryStartTime":"100000","deliveryEndTime":"140000"}"#,
        )
        .remove(0);
        assert_eq!(update.status, None);
        assert_eq!(update.events[0].reason, Some(Reason::DeliveryRescheduled));
        let estimate = update.estimate.unwrap();
        assert_eq!(estimate.date.unwrap().to_string(), "2026-11-25");
        assert_eq!(estimate.latest.unwrap().local.unwrap().to_string(), "2026-11-25T14:00:00");
    }

    #[test]
    fn three_clocks() {
        let at = |body: &str| read_all(body).remove(0).events[0].when;
        let both = at(
            r#"{"trackingNumber":"1Z","activityStatus":{"type":"I"},"localActivityDate":"20261124","localActivityTime":"091519",
                "gmtActivityDate":"20261124","gmtActivityTime":"141519"}"#,
        );
        assert_eq!(
            (both.at.unwrap().to_string(), both.offset_seconds),
            ("2026-11-24T14:15:19Z".into(), Some(-5 * 3600))
        );
        for offset in ["-05:00", "-05.00"] {
            let body = format!(
                r#"{{"trackingNumber":"1Z","activityStatus":{{"type":"I"}},"localActivityDate":"20261124","localActivityTime":"91519",
                    "gmtActivityDate":"20261124","gmtActivityTime":"151519","gmtOffset":"{offset}"}}"#
            );
            assert_eq!(at(&body).at.unwrap().to_string(), "2026-11-24T14:15:19Z", "the offset counts");
        }
        let local = at(r#"{"trackingNumber":"1Z","activityStatus":{"type":"I"},"localActivityDate":"20261124"}"#);
        assert_eq!((local.at, local.local.unwrap().to_string()), (None, "2026-11-24T00:00:00".into()));
        assert!(at(r#"{"trackingNumber":"1Z","activityStatus":{"type":"I"}}"#).is_unknown());
    }

    #[test]
    fn the_parcel_s_own_status_beats_the_newest_activity() {
        let body = |current: &str| {
            format!(
                r#"{{"trackResponse":{{"shipment":[{{"inquiryNumber":"1ZA","package":[{{"trackingNumber":"1ZA",{current}
                "deliveryDate":[{{"type":"SDD","date":"20261123"}},{{"type":"RDD","date":"20261124"}},{{"type":"DEL","date":"20261124"}}],
                "deliveryTime":{{"type":"EDW","startTime":"130000","endTime":"170000"}},
                "activity":[
                  {{"status":{{"type":"X","description":"A claim was opened"}},"date":"20261201","time":"100000"}},
                  {{"status":{{"type":"D","description":"DELIVERED ","code":"KB","statusCode":"011"}},"date":"20261124","time":"150000"}}]}}]}}]}}}}"#
            )
        };
        let update = read_all(&body(r#""currentStatus":{"code":"011","description":"Delivered"},"#)).remove(0);
        assert_eq!(update.status, Some(Delivered));
        let estimate = update.estimate.unwrap();
        assert_eq!(estimate.date.unwrap().to_string(), "2026-11-24", "rescheduled beats scheduled");
        assert_eq!(estimate.earliest.unwrap().local.unwrap().to_string(), "2026-11-24T13:00:00");
        let update = read_all(&body("")).remove(0);
        assert_eq!(update.status, Some(Delivered), "a notice after the delivery");
        assert_eq!(update.events.len(), 2);
    }

    #[test]
    fn what_ups_does_not_know() {
        let one = |body: &str| {
            let update = read_all(body).remove(0);
            (update.tracking_number, update.status, update.reason)
        };
        assert_eq!(
            one(
                r#"{"trackResponse":{"shipment":[{"inquiryNumber":"1ZB","warnings":[{"code":"TW0001","message":"Tracking Information Not Found"}]}]}}"#
            ),
            ("1ZB".into(), Some(Unknown), Some(Reason::NotFound))
        );
        assert_eq!(
            one(r#"{"response":{"errors":[{"code":"TV1002","message":"Invalid inquiry number"}]}}"#),
            (String::new(), Some(Unknown), Some(Reason::Error))
        );
        assert!(matches!(Ups.parse(br#"{"ShipmentResponse":{}}"#), Ok(Parsed::Ignored(_))));
        assert!(Ups.parse(b"<xml/>").is_err());
        let not_found = br#"{"trackResponse":{"shipment":[{"warnings":[{"code":"TW0001"}]}]}}"#;
        assert_eq!(Ups.heard(200, not_found), Heard::Nothing);
        assert_eq!(Ups.heard(200, b"{}"), Heard::News);
    }

    fn verify(headers: &[(&str, &str)], now: i64, secrets: &Secrets, options: &Options) -> Result<(), Refusal> {
        let headers = Headers::new(headers.iter().map(|(name, value)| (*name, value.as_bytes())));
        let incoming = Incoming { options, ..Incoming::new(&headers, b"{}", Instant::from_second(now).unwrap()) };
        Ups.verify(&incoming, secrets)
    }

    #[test]
    fn the_credential_comes_back() {
        let secrets = Secrets::new(["old".to_owned(), "new".to_owned()]);
        let check = |name, value| verify(&[(name, value)], 0, &secrets, Options::NONE);
        assert_eq!(check("credential", "old"), Ok(()));
        assert_eq!(check("Credential", " new "), Ok(()), "rotated, and with a header of another case");
        assert_eq!(check("credential", "Bearer new"), Ok(()));
        assert_eq!(check("credential", "ne"), Err(Refusal::Mismatch));
        assert_eq!(check("credential", ""), Err(Refusal::Missing));
        assert_eq!(check("authorization", "Bearer wrong"), Err(Refusal::Mismatch));
        assert_eq!(check("x-other", "old"), Err(Refusal::Missing));
        let none = verify(&[("credential", "old")], 0, &Secrets::default(), Options::NONE);
        assert_eq!(none, Err(Refusal::NoSecret));
    }

    #[test]
    fn tokens_are_ours_end_and_rotate() {
        let secrets = Secrets::new(["old".to_owned(), "new".to_owned()]);
        let ask = |secret: &str, grant| {
            let now = Instant::from_second(1_000_000).unwrap();
            let asked =
                TokenAsked { grant_type: grant, client_id: "shop", client_secret: secret, options: Options::NONE, now };
            Ups.issue_token(&asked, &secrets).unwrap()
        };
        assert_eq!(ask("wrong", "client_credentials"), Err(Refusal::Mismatch));
        assert_eq!(ask("", "client_credentials"), Err(Refusal::Missing));
        assert_eq!(ask("new", "password"), Err(Refusal::Mismatch));
        let issued = ask("new", "client_credentials").unwrap();
        assert_eq!(issued.lives_seconds, 4 * 3600);
        let check = |token: &str, now, secrets: &Secrets, options: &Options| {
            verify(&[("Authorization", &format!("bearer {token}"))], now, secrets, options)
        };
        let now = 1_000_000;
        assert_eq!(check(&issued.token, now, &secrets, Options::NONE), Ok(()));
        assert_eq!(check(&issued.token, now + 4 * 3600, &secrets, Options::NONE), Err(Refusal::Stale));
        let upper = issued.token.to_uppercase();
        assert_eq!(check(&upper, now, &secrets, Options::NONE), Ok(()), "hex in any case");
        let shorter = &issued.token[..issued.token.len() - 2];
        assert_eq!(check(shorter, now, &secrets, Options::NONE), Err(Refusal::Mismatch));
        let later = issued.token.replacen("1014400", "9014400", 1);
        assert_ne!(later, issued.token);
        assert_eq!(check(&later, now, &secrets, Options::NONE), Err(Refusal::Mismatch), "an end of one's own");
        let rotated = Secrets::new(["newest".to_owned()]);
        assert_eq!(check(&issued.token, now, &rotated, Options::NONE), Err(Refusal::Mismatch));
        let mut options = Options::default();
        options.set("client_id", "shop");
        assert_eq!(check(&issued.token, now, &secrets, &options), Ok(()));
        options.set("client_id", "another");
        assert_eq!(check(&issued.token, now, &secrets, &options), Err(Refusal::Mismatch));
    }

    #[test]
    fn asks_for_one_number() {
        let parcel = Parcel {
            number: "1Z 99".into(),
            carrier: None,
            kind: Some(CarrierKind::Ups),
            country: None,
            postcode: None,
        };
        let request = Ups.ask(&Account::default(), std::slice::from_ref(&parcel)).unwrap();
        assert_eq!(request.url, "/api/track/v1/details/1Z99?locale=en_US&returnSignature=false");
        assert!(request.headers.contains(&("transId", "1Z99".into())));
        assert_eq!(Ups.fit(&parcel), Fit::Own);
        assert_eq!(Ups.fit(&Parcel { kind: Some(CarrierKind::FedEx), ..parcel }), Fit::No);
        assert!(Ups.auth(&Account::default()).is_err());
    }
}
