//! FedEx: messages of Advanced Integrated Visibility (a webhook project) and answers of the Track API, of the same shape.
//!
//! Signed with `fdx-signature`: base64 of the HMAC-SHA256 over the body, keyed with the project's security token, says
//! FedEx's FAQ; its pseudocode speaks of hex-encoding the payload first. Options settle it where a real message differs.
//!
//! A number may have several results: FedEx uses its numbers again, and a redirected parcel starts anew under the same
//! one. The youngest counts. `latestStatusDetail.derivedCode` is the main status, `code` beside it the last scan;
//! `ancillaryDetails` say why. A scan's `derivedStatusCode` is coarser than its `eventType`: a parcel on the vehicle is
//! "in transit" there.
//!
//! Times have offsets, but now and then a scan has none. `standardTransitTimeWindow` is the service's promise, not an
//! estimate: it stands in until there is one, and not after the delivery.
//!
//! Vendor's documentation: developer.fedex.com (Track API v1; Advanced Integrated Visibility; tracking status codes).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use super::poll::{CarrierKind, Fit, Heard, Parcel, Poll, heard_by_status};
use super::table::{Meaning, Phrases, Table, UnknownCodes, refine};
use super::{Carrier, Parsed, base_or, on_return_leg, read, times, turned_back};
use crate::db::Instant;
use crate::inbox::account::{Account, Api, Auth, Pace, Request, TokenRequest, TokenStyle, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::{check, hmac_sha256};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::tracking::model::{CarrierUpdate, Estimate, Pickup, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// FedEx.
pub struct FedEx;

static SETUP: Setup = Setup {
    title: "FedEx",
    protection: Protection::Signature(SecretFrom::Us),
    steps: &[
        "At developer.fedex.com, open My Projects → Webhooks and create a webhook project for “Advanced Integrated Visibility”. FedEx charges for it, and offers it to US accounts only.",
        "Enter {url} as the destination URL and {secret} as the security token. FedEx takes addresses of at most 200 characters.",
        "Choose all shipment events, and subscribe your account number or your tracking numbers.",
        "Without the webhook: create an API project with the Track API and give its API key and secret key as the credentials `client_id` and `client_secret`; parcels are then asked about.",
    ],
    caution: Some(
        "FedEx's documents contradict each other about the signature. Verify with one real message; if it is refused although the token is right, try the options signature_encoding and signed_text.",
    ),
    options: &[
        OptionSpec {
            name: "signature_encoding",
            about: "How the signature is written in the header fdx-signature.",
            default: "base64",
            values: &["base64", "hex", "either"],
        },
        OptionSpec {
            name: "signed_text",
            about: "What is signed: the message as it is, or its bytes written in hexadecimal (as FedEx's pseudocode may be read).",
            default: "body",
            values: &["body", "hex_body"],
        },
    ],
    credentials: &[
        CredentialSpec {
            name: "client_id",
            about: "API key of a project with the Track API (developer.fedex.com → My Projects). With it, parcels are asked about when FedEx is silent.",
            required: true,
        },
        CredentialSpec { name: "client_secret", about: "Secret key of the same project.", required: true },
    ],
};

/// Status codes, derived codes and event types: one list of the vendor's.
static CODES: Table = Table {
    field: "derivedCode",
    rows: &[
        ("AA", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("AC", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("AD", ShipmentStatus::OutForDelivery, None),
        ("AE", ShipmentStatus::InTransit, None),
        ("AF", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("AO", ShipmentStatus::InTransit, None),
        ("AP", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("AR", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("AX", ShipmentStatus::InTransit, Some(Reason::HandedToPartner)),
        ("CA", ShipmentStatus::Cancelled, None),
        ("CC", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("CD", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        ("CH", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("CP", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("DD", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("DE", ShipmentStatus::Exception, None),
        ("DL", ShipmentStatus::Delivered, None),
        ("DP", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("DS", ShipmentStatus::InTransit, None),
        ("DY", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("EA", ShipmentStatus::InTransit, None),
        ("ED", ShipmentStatus::OutForDelivery, None),
        ("EO", ShipmentStatus::InTransit, None),
        ("EP", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("FD", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        // A wish that was granted; the parcel is still on its way to there.
        ("HA", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("HL", ShipmentStatus::AvailableForPickup, None),
        ("HP", ShipmentStatus::AvailableForPickup, None),
        ("IN", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("IT", ShipmentStatus::InTransit, None),
        ("IX", ShipmentStatus::InTransit, None),
        ("LO", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("LP", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        ("MD", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("OC", ShipmentStatus::PreTransit, Some(Reason::LabelCreated)),
        ("OD", ShipmentStatus::OutForDelivery, None),
        ("OF", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("OW", ShipmentStatus::InTransit, None),
        ("OX", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("PD", ShipmentStatus::PreTransit, Some(Reason::AwaitingHandover)),
        ("PF", ShipmentStatus::InTransit, None),
        ("PL", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("PM", ShipmentStatus::InTransit, None),
        ("PU", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("PX", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        // Delivery options asked for, changed, taken back.
        ("RC", ShipmentStatus::InTransit, None),
        ("RM", ShipmentStatus::InTransit, None),
        ("RR", ShipmentStatus::InTransit, None),
        // Links to return labels: no parcel is on the road yet.
        ("RG", ShipmentStatus::PreTransit, None),
        ("RP", ShipmentStatus::PreTransit, None),
        ("RD", ShipmentStatus::Cancelled, Some(Reason::LabelVoided)),
        // "Running late": in no list, but in answers.
        ("RL", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("RS", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("RT", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("SE", ShipmentStatus::Exception, None),
        ("SF", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("SP", ShipmentStatus::InTransit, None),
        ("TR", ShipmentStatus::InTransit, None),
    ],
};

/// Reason codes whose meaning is sure; the words beside them say the rest.
static REASONS: Table = Table {
    field: "exceptionCode",
    rows: &[
        ("03", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
        ("07", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("08", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("14", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("15", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("72", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("A52", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ],
};

/// FedEx's words about exceptions and delays, and about where a parcel was left. They refine the code ([`refine`]).
static PHRASES: Phrases = Phrases::new(&[
    // Back to the sender.
    ("returning package to shipper", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("return to shipper", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("returned to shipper", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("being returned", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("return to sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    ("return tracking number", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
    // At the door, in vain.
    ("customer not available", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("recipient not available", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("recipient not in", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("customer not home", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
    ("business closed", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
    ("unable to access", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
    ("delivery attempted", ShipmentStatus::AttemptedDelivery, None),
    ("delivery attempt", ShipmentStatus::AttemptedDelivery, None),
    ("attempted delivery", ShipmentStatus::AttemptedDelivery, None),
    // Where it can be collected. Not: where it cannot, yet.
    ("not yet available for pickup", ShipmentStatus::InTransit, None),
    ("hold at location request", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
    ("package available for pickup", ShipmentStatus::AvailableForPickup, None),
    ("ready for pickup", ShipmentStatus::AvailableForPickup, None),
    ("ready for recipient pickup", ShipmentStatus::AvailableForPickup, None),
    ("hold at location", ShipmentStatus::AvailableForPickup, None),
    ("held at fedex location for recipient", ShipmentStatus::AvailableForPickup, None),
    // Customs.
    ("available for clearance", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
    ("clearance delay", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("customs delay", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("regulatory", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
    ("duties and taxes", ShipmentStatus::Exception, Some(Reason::DutyUnpaid)),
    ("paperwork", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    ("documentation", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    ("commercial invoice", ShipmentStatus::Exception, Some(Reason::MissingDocuments)),
    // Trouble.
    ("refused", ShipmentStatus::Exception, Some(Reason::Refused)),
    ("incorrect address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("incorrect recipient address", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("address information", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("recipient moved", ShipmentStatus::Exception, Some(Reason::AddressProblem)),
    ("damage", ShipmentStatus::Exception, Some(Reason::Damaged)),
    ("package lost", ShipmentStatus::Exception, Some(Reason::Lost)),
    ("unable to be located", ShipmentStatus::Exception, Some(Reason::Lost)),
    ("weather", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("natural disaster", ShipmentStatus::InTransit, Some(Reason::Weather)),
    ("future delivery", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
    ("rescheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
    ("request was made to change", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
    ("redirected", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
    ("delay", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("sorted to wrong route", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("after courier dispatch", ShipmentStatus::InTransit, Some(Reason::Delayed)),
    ("unclaimed", ShipmentStatus::Exception, Some(Reason::NotCollected)),
    ("unable to deliver", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
    // Where it was left.
    ("neighbor", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("neighbour", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
    ("front desk", ShipmentStatus::Delivered, Some(Reason::Reception)),
    ("reception", ShipmentStatus::Delivered, Some(Reason::Reception)),
    ("mailbox", ShipmentStatus::Delivered, Some(Reason::Mailbox)),
    ("locker", ShipmentStatus::Delivered, Some(Reason::Locker)),
]);

#[derive(Deserialize)]
struct Message {
    #[serde(default, deserialize_with = "read::object")]
    output: Option<Output>,
    #[serde(default, deserialize_with = "read::list")]
    errors: Vec<Failure>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Output {
    #[serde(default, deserialize_with = "read::list")]
    complete_track_results: Vec<CompleteResult>,
}

#[derive(Deserialize)]
struct Failure {
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    message: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CompleteResult {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    track_results: Vec<TrackResult>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TrackResult {
    #[serde(default, deserialize_with = "read::object")]
    tracking_number_info: Option<NumberInfo>,
    #[serde(default, deserialize_with = "read::object")]
    latest_status_detail: Option<LatestStatus>,
    #[serde(default, deserialize_with = "read::list")]
    date_and_times: Vec<DateAndTime>,
    #[serde(default, deserialize_with = "read::list")]
    scan_events: Vec<Scan>,
    #[serde(default, deserialize_with = "read::object")]
    delivery_details: Option<DeliveryDetails>,
    #[serde(default, deserialize_with = "read::object")]
    estimated_delivery_time_window: Option<TimeWindow>,
    #[serde(default, deserialize_with = "read::object")]
    standard_transit_time_window: Option<TimeWindow>,
    #[serde(default, deserialize_with = "read::object")]
    return_detail: Option<ReturnDetail>,
    #[serde(default, deserialize_with = "read::object")]
    hold_at_location: Option<HoldLocation>,
    #[serde(default, deserialize_with = "read::object")]
    error: Option<Failure>,
}

/// A FedEx location or a shop, where the parcel waits to be collected.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct HoldLocation {
    #[serde(default, deserialize_with = "read::object")]
    location_contact_and_address: Option<ContactAndAddress>,
}

#[derive(Deserialize)]
struct ContactAndAddress {
    #[serde(default, deserialize_with = "read::object")]
    contact: Option<Contact>,
    #[serde(default, deserialize_with = "read::object")]
    address: Option<Address>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Contact {
    #[serde(default, deserialize_with = "read::text")]
    company_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NumberInfo {
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    tracking_number_unique_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LatestStatus {
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    derived_code: Option<String>,
    // The names that scans have for the same two.
    #[serde(default, deserialize_with = "read::text")]
    derived_status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    event_type: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_by_locale: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    ancillary_details: Vec<Ancillary>,
    #[serde(default, deserialize_with = "read::object")]
    delay_detail: Option<Delay>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Ancillary {
    #[serde(default, deserialize_with = "read::text")]
    reason: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    reason_description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    action_description: Option<String>,
}

#[derive(Deserialize)]
struct Delay {
    #[serde(rename = "type", default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DateAndTime {
    #[serde(rename = "type", default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    date_time: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Scan {
    #[serde(default, deserialize_with = "read::text")]
    date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    event_type: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    event_description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    exception_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    exception_description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    derived_status_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    derived_status: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    scan_location: Option<Address>,
    #[serde(default, deserialize_with = "read::object")]
    delay_detail: Option<Delay>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Address {
    /// Read where something is collected, and of no scan.
    #[serde(default, deserialize_with = "read::texts")]
    street_lines: Vec<String>,
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state_or_province_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postal_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country_code: Option<String>,
}

/// Where it was left. Who took it stays where it is.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DeliveryDetails {
    #[serde(default, deserialize_with = "read::text")]
    location_description: Option<String>,
}

#[derive(Deserialize)]
struct TimeWindow {
    #[serde(default, deserialize_with = "read::object")]
    window: Option<Ends>,
}

#[derive(Deserialize)]
struct Ends {
    #[serde(default, deserialize_with = "read::text")]
    begins: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    ends: Option<String>,
}

/// Filled in for returns only; `{}` otherwise.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReturnDetail {
    #[serde(default, deserialize_with = "read::text")]
    authorization_name: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    reason_detail: Vec<ReturnReason>,
}

#[derive(Deserialize)]
struct ReturnReason {
    #[serde(rename = "type", default, deserialize_with = "read::text")]
    kind: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
}

impl Carrier for FedEx {
    fn name(&self) -> &'static str {
        "fedex"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&CODES, &REASONS]
    }

    fn own_words(&self) -> Option<(&'static [CarrierKind], &'static Phrases)> {
        Some((&[CarrierKind::FedEx], &PHRASES))
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let options = incoming.options;
        let hex_first = options.is("signature_encoding", "either") || options.is("signature_encoding", "hex");
        let base64_too = !options.is("signature_encoding", "hex");
        let in_hex = options.is("signed_text", "hex_body").then(|| hex::encode(incoming.body));
        let signed = in_hex.as_ref().map_or(incoming.body, |text| text.as_bytes());
        check(
            incoming.headers.get("fdx-signature"),
            secrets,
            |sent| {
                let sent = sent.trim();
                // 64 hexadecimal digits are valid base64, too, but of no MAC: they are 48 bytes.
                let from_hex = hex_first.then(|| hex::decode(sent).ok()).flatten();
                from_hex.or_else(|| base64_too.then(|| STANDARD.decode(sent).ok()).flatten())
            },
            |secret| hmac_sha256(secret.as_bytes(), &[signed]),
        )
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Message = read::object_of(body, "a FedEx message")?;
        let results = message.output.map(|output| output.complete_track_results).unwrap_or_default();
        if results.is_empty() && !message.errors.is_empty() {
            return Ok(Parsed::Updates(vec![unknown_number(None, message.errors.first())]));
        }
        let updates: Vec<CarrierUpdate> = results.into_iter().filter_map(complete).collect();
        Ok(if updates.is_empty() { Parsed::Ignored("no track results".into()) } else { Parsed::Updates(updates) })
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&FedEx)
    }
}

impl Api for FedEx {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://apis.fedex.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["apis.fedex.com", "apis-sandbox.fedex.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        TokenRequest::of(account, "/oauth/token", TokenStyle::Form).map(Auth::ClientCredentials)
    }

    fn pace(&self) -> Pace {
        // FedEx allows far more; with 30 numbers in a request, this is enough.
        Pace { per_minute: 60, per_day: None }
    }
}

impl Poll for FedEx {
    fn fit(&self, parcel: &Parcel) -> Fit {
        if parcel.kind == Some(CarrierKind::FedEx) { Fit::Own } else { Fit::No }
    }

    fn batch(&self) -> usize {
        30
    }

    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let numbers = parcels.iter().take(self.batch());
        // Blanks, as shops print them, are no part of a number.
        let numbers = numbers.map(|parcel| parcel.number.split_whitespace().collect::<String>());
        let info: Vec<_> =
            numbers.map(|number| json!({ "trackingNumberInfo": { "trackingNumber": number } })).collect();
        let body = json!({ "includeDetailedScans": true, "trackingInfo": info });
        Ok(Request::post_json("/track/v1/trackingnumbers", &body).with("x-locale", "en_US"))
    }

    fn heard(&self, status: u16, body: &[u8]) -> Heard {
        const STATUS: &[u8] = b"\"latestStatusDetail\"";
        match heard_by_status(status, body) {
            // A 200 with nothing but "cannot be found" in it.
            Heard::News if !body.windows(STATUS.len()).any(|part| part == STATUS) => Heard::Nothing,
            heard => heard,
        }
    }
}

fn complete(result: CompleteResult) -> Option<CarrierUpdate> {
    let asked = result.tracking_number;
    let youngest = result.track_results.into_iter().max_by_key(TrackResult::age)?;
    let told = youngest.tracking_number_info.as_ref().and_then(|info| info.tracking_number.clone());
    let number = asked.or(told);
    if youngest.latest_status_detail.is_none() && youngest.scan_events.is_empty() {
        return Some(unknown_number(number, youngest.error.as_ref()));
    }
    Some(update(youngest, number.unwrap_or_default()))
}

impl TrackResult {
    /// For telling which of several parcels with one number is the youngest: what has no status is none; then the day it
    /// was shipped, the unique id (for Express it begins with the day's number), and the last scan.
    fn age(&self) -> (bool, Option<Instant>, u64, Option<Instant>) {
        let known = self.latest_status_detail.is_some() || !self.scan_events.is_empty();
        let dated = ["SHIP", "ACTUAL_TENDER", "ACTUAL_PICKUP"].into_iter().find_map(|kind| self.date(kind));
        let scans = || self.scan_events.iter().filter_map(|scan| When::parse(scan.date.as_deref()?)?.sort_key());
        let id = self.tracking_number_info.as_ref().and_then(|info| info.tracking_number_unique_id.as_deref());
        let id = id.and_then(|id| id.split('~').next()?.parse().ok()).unwrap_or(0);
        (known, dated.and_then(|text| When::parse(text)?.sort_key()).or_else(|| scans().min()), id, scans().max())
    }

    fn date(&self, kind: &str) -> Option<&str> {
        let date = self.date_and_times.iter().find(|date| date.kind.as_deref() == Some(kind))?;
        date.date_time.as_deref()
    }

    /// The estimate; before there is one, the service's promise. After the delivery, the promise is no estimate.
    fn estimate(&self, over: bool) -> Option<Estimate> {
        let of = |window: &Option<TimeWindow>| {
            let ends = window.as_ref()?.window.as_ref()?;
            let read = |text: &Option<String>| text.as_deref().and_then(Estimate::parse);
            times::window(None, read(&ends.begins), read(&ends.ends))
        };
        let estimated = of(&self.estimated_delivery_time_window);
        let dated = || {
            ["ESTIMATED_DELIVERY", "APPOINTMENT_DELIVERY"]
                .into_iter()
                .find_map(|kind| Estimate::parse(self.date(kind)?))
        };
        let promised = || of(&self.standard_transit_time_window).or_else(|| Estimate::parse(self.date("COMMITMENT")?));
        estimated.or_else(dated).or_else(|| promised().filter(|_| !over && self.date("ACTUAL_DELIVERY").is_none()))
    }
}

fn update(mut result: TrackResult, number: String) -> CarrierUpdate {
    let mut unknown = UnknownCodes::default();
    let left_at = result.delivery_details.as_ref().and_then(|details| details.location_description.as_deref());
    let main = result.latest_status_detail.as_ref().and_then(|latest| latest.meaning(left_at, &mut unknown));
    let (mut status, mut reason) = main.map_or((None, None), |(status, reason)| (Some(status), reason));
    let is_return = result.return_detail.as_ref().is_some_and(ReturnDetail::says_something);
    let scans = std::mem::take(&mut result.scan_events);
    let waiting_at = scans.iter().find_map(|scan| scan.waits_at());
    let mut events: Vec<TrackingEvent> = scans.into_iter().map(|scan| event(scan, &mut unknown)).collect();
    let back = turned_back(&mut events) && status == Some(ShipmentStatus::Delivered);
    // A return is a parcel of its own that the shopper sends; on its way it is on its way. Only its end is not "delivered".
    if (is_return && status == Some(ShipmentStatus::Delivered)) || back {
        (status, reason) = on_return_leg(status, reason);
    }
    let over =
        matches!(status, Some(ShipmentStatus::Delivered | ShipmentStatus::ReturnToSender | ShipmentStatus::Cancelled));
    CarrierUpdate {
        tracking_number: number,
        carrier: Some("FedEx".into()),
        status,
        reason,
        estimate: result.estimate(over),
        pickup: if over { None } else { result.hold_at_location.and_then(held_at).or(waiting_at) },
        is_return,
        events,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    }
}

impl Scan {
    /// "Package available for pickup at: 100 EXAMPLE AVE": the street stands nowhere else.
    fn waits_at(&self) -> Option<Pickup> {
        const SAID: &str = "Package available for pickup at:";
        let (_, street) = self.exception_description.as_deref()?.split_once(SAID)?;
        let at = self.scan_location.as_ref();
        let part = |part: fn(&Address) -> &Option<String>| at.and_then(|at| part(at).clone());
        Some(Pickup {
            address: Some(street.trim().to_owned()).filter(|street| !street.is_empty()).into_iter().collect(),
            city: part(|at| &at.city),
            region: part(|at| &at.state_or_province_code),
            postcode: part(|at| &at.postal_code),
            country: part(|at| &at.country_code),
            ..Pickup::default()
        })
        .filter(|pickup| !pickup.address.is_empty())
    }
}

/// A parcel that is held to be collected. Who is to collect it is in there too, and not read.
fn held_at(location: HoldLocation) -> Option<Pickup> {
    let at = location.location_contact_and_address?;
    let address = at.address?;
    Some(Pickup {
        name: at.contact.and_then(|contact| contact.company_name),
        address: address.street_lines,
        city: address.city,
        region: address.state_or_province_code,
        postcode: address.postal_code,
        country: address.country_code,
        ..Pickup::default()
    })
    .filter(Pickup::has_place)
}

impl ReturnDetail {
    fn says_something(&self) -> bool {
        let reason = |reason: &ReturnReason| reason.kind.is_some() || reason.description.is_some();
        self.authorization_name.is_some() || self.reason_detail.iter().any(reason)
    }
}

impl LatestStatus {
    fn meaning(&self, left_at: Option<&str>, unknown: &mut UnknownCodes) -> Option<Meaning> {
        let words = self.status_by_locale.as_deref().or(self.description.as_deref());
        let derived = self.derived_code.as_deref().or(self.derived_status_code.as_deref());
        let derived = CODES.read(derived, words, unknown);
        let scanned = CODES.read(self.code.as_deref().or(self.event_type.as_deref()), words, unknown);
        let own = match (derived, scanned) {
            (Some(derived), scanned) => refine(derived, scanned.filter(|_| derived.1.is_none() || is_way(scanned))),
            (None, scanned) => scanned?,
        };
        // "Running late" on the vehicle is on the vehicle, and late.
        let late = derived.and_then(|(_, reason)| reason).filter(|reason| *reason == Reason::Delayed);
        let own = (own.0, own.1.or(late));
        let mut meaning = own;
        for detail in &self.ancillary_details {
            let action = detail.action_description.as_deref();
            let words = detail.reason_description.as_deref().filter(|words| PHRASES.find(words).is_some()).or(action);
            let hint = hint(detail.reason.as_deref(), words.or(detail.reason_description.as_deref()), unknown);
            meaning = explain(meaning, hint);
        }
        if own.0 == ShipmentStatus::Delivered && meaning.1.is_none() {
            let found =
                left_at.and_then(|at| PHRASES.find(at)).filter(|(status, _)| *status == ShipmentStatus::Delivered);
            meaning = refine(meaning, found);
        }
        Some(delayed(meaning, self.delay_detail.as_ref()))
    }
}

/// A scan that says where the parcel waits or drives, which "in transit" only sums up.
fn is_way(scanned: Option<Meaning>) -> bool {
    let way = |(status, _): Meaning| {
        matches!(
            status,
            ShipmentStatus::OutForDelivery | ShipmentStatus::AvailableForPickup | ShipmentStatus::ReturnToSender
        )
    };
    scanned.is_some_and(way)
}

/// What a reason code or the words beside it mean. A code that neither table nor words explain is noted.
fn hint(code: Option<&str>, words: Option<&str>, unknown: &mut UnknownCodes) -> Option<Meaning> {
    let phrase = words.and_then(|words| PHRASES.find(words));
    match code.and_then(|code| REASONS.find(code)) {
        Some(coded) => Some(phrase.unwrap_or(coded)),
        None => phrase.or_else(|| REASONS.read(code, words, unknown)),
    }
}

/// Only exceptions and delays are explained by reasons: details of an earlier attempt stay in the answer when the parcel
/// is long on its way again.
fn explain(own: Meaning, hint: Option<Meaning>) -> Meaning {
    match (own, hint) {
        ((ShipmentStatus::Exception, _), Some((ShipmentStatus::InTransit, why @ Some(Reason::Forwarded)))) => {
            (ShipmentStatus::InTransit, why)
        }
        ((ShipmentStatus::Exception, _), hint) => refine(own, hint),
        ((ShipmentStatus::Delivered, _), Some((ShipmentStatus::Delivered, _))) => refine(own, hint),
        ((status, Some(Reason::Delayed)), Some((ShipmentStatus::InTransit, Some(Reason::Weather)))) => {
            (status, Some(Reason::Weather))
        }
        _ => own,
    }
}

fn delayed(own: Meaning, delay: Option<&Delay>) -> Meaning {
    let Some(delay) = delay else { return own };
    let is = |text: &Option<String>, one: &str| text.as_deref().is_some_and(|text| text.eq_ignore_ascii_case(one));
    // A scan's detail has the kind only; the parcel's says whether it still holds.
    if delay.status.is_some() && !is(&delay.status, "DELAYED") {
        return own;
    }
    let why = if is(&delay.kind, "WEATHER") { Reason::Weather } else { Reason::Delayed };
    match own {
        (ShipmentStatus::InTransit | ShipmentStatus::Exception, None | Some(Reason::Delayed)) => (own.0, Some(why)),
        (ShipmentStatus::InTransit, _) if delay.status.is_some() => (own.0, Some(why)),
        _ => own,
    }
}

fn event(scan: Scan, unknown: &mut UnknownCodes) -> TrackingEvent {
    let words = scan.event_description.as_deref();
    let typed = CODES.read(scan.event_type.as_deref(), words, unknown);
    let derived = CODES.read(scan.derived_status_code.as_deref(), scan.derived_status.as_deref(), unknown);
    let own = typed.or(derived);
    let hint = hint(scan.exception_code.as_deref(), scan.exception_description.as_deref(), unknown);
    let told = own.map(|own| delayed(explain(own, hint), scan.delay_detail.as_ref()));
    let trouble = own.is_some_and(|(status, reason)| {
        matches!(status, ShipmentStatus::Exception | ShipmentStatus::ReturnToSender)
            || matches!(reason, Some(Reason::Delayed))
    });
    // The words about an exception say what happened; those about a pick-up point are a street.
    let text = if trouble { scan.exception_description.or(scan.event_description) } else { scan.event_description };
    TrackingEvent {
        when: scan.date.as_deref().and_then(When::parse).unwrap_or_default(),
        status: told.map_or(ShipmentStatus::Unknown, |(status, _)| status),
        reason: told.and_then(|(_, reason)| reason),
        code: scan.event_type.or(scan.derived_status_code),
        text: text.or(scan.derived_status),
        place: scan.scan_location.map_or_else(Place::default, |at| Place {
            city: at.city,
            region: at.state_or_province_code,
            country: at.country_code,
            postcode: at.postal_code,
        }),
        carrier: None,
    }
}

/// What is left to say of a number that FedEx has nothing about.
fn unknown_number(number: Option<String>, failure: Option<&Failure>) -> CarrierUpdate {
    let not_found = |failure: &Failure| {
        let code = failure.code.as_deref().unwrap_or_default().to_uppercase();
        let message = failure.message.as_deref().unwrap_or_default().to_lowercase();
        code.contains("NOTFOUND") || message.contains("cannot be found") || message.contains("not found")
    };
    CarrierUpdate {
        tracking_number: number.unwrap_or_default(),
        carrier: Some("FedEx".into()),
        status: Some(ShipmentStatus::Unknown),
        reason: failure.map(|failure| if not_found(failure) { Reason::NotFound } else { Reason::Error }),
        ..CarrierUpdate::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Headers;
    use crate::inbox::setup::Options;
    use ShipmentStatus::*;

    fn read_all(body: &str) -> Vec<CarrierUpdate> {
        match FedEx.parse(body.as_bytes()).unwrap() {
            Parsed::Updates(updates) => updates,
            other => panic!("{other:?}"),
        }
    }

    fn with(results: &str) -> CarrierUpdate {
        let body =
            format!(r#"{{"output":{{"completeTrackResults":[{{"trackingNumber":"7","trackResults":[{results}]}}]}}}}"#);
        read_all(&body).remove(0)
    }

    fn says(detail: &str) -> (Option<ShipmentStatus>, Option<Reason>) {
        let update = with(&format!(r#"{{"latestStatusDetail":{{{detail}}}}}"#));
        (update.status, update.reason)
    }

    #[test]
    fn derived_code_is_the_status_and_the_scan_refines_it() {
        assert_eq!(says(r#""derivedCode":"DL","code":"DL""#), (Some(Delivered), None));
        assert_eq!(says(r#""derivedCode":"IT","code":"AR""#), (Some(InTransit), Some(Reason::Arrived)));
        assert_eq!(says(r#""derivedCode":"IT","code":"OD""#), (Some(OutForDelivery), None));
        assert_eq!(says(r#""derivedCode":"IT","code":"HP""#), (Some(AvailableForPickup), None));
        assert_eq!(says(r#""derivedCode":"IT","code":"HA""#), (Some(InTransit), Some(Reason::Forwarded)), "a wish");
        assert_eq!(says(r#""derivedStatusCode":"DL","eventType":"PU""#), (Some(Delivered), None), "as scans name it");
        assert_eq!(says(r#""derivedCode":"RL","code":"FD""#), (Some(InTransit), Some(Reason::Delayed)));
        assert_eq!(says(r#""derivedCode":"RL","code":"OD""#), (Some(OutForDelivery), Some(Reason::Delayed)));
        assert_eq!(says(r#""derivedCode":"DL","code":"AR""#), (Some(Delivered), None), "derived wins");
        assert_eq!(says(r#""code":"OC""#), (Some(PreTransit), Some(Reason::LabelCreated)));
        assert_eq!(says(r#""derivedCode":"ZZ","statusByLocale":"New""#), (None, None));
        assert_eq!(says(r#""derivedCode":"CA""#), (Some(Cancelled), None));
    }

    #[test]
    fn exceptions_by_reason() {
        let exception = |reason: &str, words: &str| {
            says(&format!(
                r#""derivedCode":"DE","ancillaryDetails":[{{"reason":"{reason}","reasonDescription":"{words}"}}]"#
            ))
        };
        assert_eq!(exception("08", ""), (Some(AttemptedDelivery), Some(Reason::RecipientAbsent)));
        assert_eq!(
            exception("99", "Customer not available or business closed"),
            (Some(AttemptedDelivery), Some(Reason::RecipientAbsent))
        );
        assert_eq!(exception("07", "Shipment Refused by Recipient"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(exception("", "Incorrect address"), (Some(Exception), Some(Reason::AddressProblem)));
        assert_eq!(exception("", "Returning package to shipper"), (Some(ReturnToSender), Some(Reason::Returning)));
        assert_eq!(exception("", "Package delayed"), (Some(Exception), Some(Reason::Delayed)));
        assert_eq!(exception("14", "Return tracking number 7"), (Some(ReturnToSender), Some(Reason::Returning)));
        assert_eq!(
            exception("17", "A request was made to change this delivery"),
            (Some(Exception), Some(Reason::Delayed))
        );
        assert_eq!(
            says(
                r#""derivedCode":"DE","ancillaryDetails":[{"reason":"99","reasonDescription":"See 7","actionDescription":"Unable to deliver shipment, returned to shipper"}]"#
            ),
            (Some(ReturnToSender), Some(Reason::Returning)),
            "what is done says more"
        );
        assert_eq!(exception("", "Something new"), (Some(Exception), None));
        assert_eq!(
            says(
                r#""derivedCode":"PU","ancillaryDetails":[{"reason":"15","reasonDescription":"Customer not available"}]"#
            ),
            (Some(InTransit), Some(Reason::Accepted)),
            "left over from an earlier attempt"
        );
        assert_eq!(
            says(r#""derivedCode":"IT","delayDetail":{"type":"WEATHER","status":"DELAYED"}"#),
            (Some(InTransit), Some(Reason::Weather))
        );
        assert_eq!(
            says(r#""derivedCode":"IT","delayDetail":{"type":"WEATHER","status":"ON_TIME"}"#),
            (Some(InTransit), None)
        );
    }

    #[test]
    fn the_youngest_of_several_results_counts() {
        let update = with(
            r#"{"trackingNumberInfo":{"trackingNumber":"7","trackingNumberUniqueId":"2461368000~7~FX"},"latestStatusDetail":{"derivedCode":"DL"},
                "dateAndTimes":[{"type":"SHIP","dateTime":"2026-11-23T00:00:00-06:00"}]},
               {"trackingNumberInfo":{"trackingNumberUniqueId":"2461003000~7~FX"},"latestStatusDetail":{"derivedCode":"IT"},
                "dateAndTimes":[{"type":"SHIP","dateTime":"2025-11-23T00:00:00-06:00"}]},
               {"error":{"code":"TRACKING.TRACKINGNUMBER.NOTFOUND"}}"#,
        );
        assert_eq!(update.status, Some(Delivered));
        let by_id = with(
            r#"{"trackingNumberInfo":{"trackingNumberUniqueId":"2461003000~7~FX"},"latestStatusDetail":{"derivedCode":"IT"}},
               {"trackingNumberInfo":{"trackingNumberUniqueId":"2461368000~7~FX"},"latestStatusDetail":{"derivedCode":"OD"}}"#,
        );
        assert_eq!(by_id.status, Some(OutForDelivery));
    }

    #[test]
    fn a_return_is_never_delivered() {
        let update = with(
            r#"{"latestStatusDetail":{"derivedCode":"DL"},"returnDetail":{"authorizationName":"","reasonDetail":[{"type":"REJECTED"}]}}"#,
        );
        assert_eq!((update.status, update.reason), (Some(ReturnToSender), Some(Reason::Returned)));
        let update = with(r#"{"latestStatusDetail":{"derivedCode":"DL"},"returnDetail":{}}"#);
        assert_eq!(update.status, Some(Delivered));
        let update = with(
            r#"{"latestStatusDetail":{"derivedCode":"PU"},"returnDetail":{"authorizationName":"RETURNS","reasonDetail":[]}}"#,
        );
        assert_eq!((update.status, update.reason), (Some(InTransit), Some(Reason::Accepted)), "on its way");
    }

    #[test]
    fn delivered_after_the_turn_is_back() {
        let update = with(
            r#"{"latestStatusDetail":{"derivedCode":"DL"},"scanEvents":[
                {"date":"2026-11-27T10:00:00-06:00","eventType":"DL","eventDescription":"Delivered"},
                {"date":"2026-11-25T10:00:00-06:00","eventType":"RS","eventDescription":"Returning package to shipper"}]}"#,
        );
        assert_eq!((update.status, update.reason), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(update.events[0].status, ReturnToSender);
    }

    #[test]
    fn estimates_and_promises() {
        let of = |code: &str, fields: &str| {
            with(&format!(r#"{{"latestStatusDetail":{{"derivedCode":"{code}"}},{fields}}}"#)).estimate
        };
        let promise = r#""standardTransitTimeWindow":{"window":{"ends":"2026-11-27T00:00:00-06:00"}}"#;
        assert_eq!(of("IT", promise).unwrap().date.unwrap().to_string(), "2026-11-27");
        assert_eq!(of("DL", promise), None);
        let both = format!(
            r#"{promise},"estimatedDeliveryTimeWindow":{{"window":{{"begins":"2026-11-28T09:00:00-06:00","ends":"2026-11-28T13:00:00-06:00"}}}}"#
        );
        let estimate = of("IT", &both).unwrap();
        assert_eq!(estimate.date.unwrap().to_string(), "2026-11-28");
        assert_eq!(estimate.earliest.unwrap().at.unwrap().to_string(), "2026-11-28T15:00:00Z");
        let dated = format!(
            r#"{promise},"estimatedDeliveryTimeWindow":{{"window":{{}}}},"dateAndTimes":[{{"type":"ESTIMATED_DELIVERY","dateTime":"2026-11-26T20:00:00"}}]"#
        );
        assert_eq!(of("IT", &dated).unwrap().latest.unwrap().local.unwrap().to_string(), "2026-11-26T20:00:00");
    }

    #[test]
    fn scans() {
        let update = with(
            r#"{"latestStatusDetail":{"derivedCode":"IT"},"scanEvents":[
                {"date":"2026-11-25T08:55:00-07:00","eventType":"OD","eventDescription":"On FedEx vehicle for delivery","derivedStatusCode":"IT"},
                {"date":"2026-11-25T08:00:00","eventType":"HP","eventDescription":"Ready for recipient pickup","exceptionDescription":"Package available for pickup at: 1 MAIN ST ","derivedStatusCode":"IT"},
                {"date":"2026-11-24T11:26:00-07:00","eventType":"DE","eventDescription":"Delivery exception","exceptionCode":"08","exceptionDescription":"Customer not available or business closed"},
                {"date":"x","eventType":"Q9","eventDescription":"New","derivedStatusCode":"IT"}]}"#,
        );
        let [vehicle, pickup, attempt, new] = &update.events[..] else { panic!("four") };
        assert_eq!(vehicle.status, OutForDelivery);
        assert_eq!((pickup.when.at, pickup.status), (None, AvailableForPickup));
        assert_eq!(pickup.text.as_deref(), Some("Ready for recipient pickup"), "no street");
        assert_eq!((attempt.status, attempt.reason), (AttemptedDelivery, Some(Reason::RecipientAbsent)));
        assert_eq!(attempt.text.as_deref(), Some("Customer not available or business closed"));
        assert_eq!((new.status, new.code.as_deref()), (InTransit, Some("Q9")), "its parent's status");
        assert!(new.when.is_unknown());
        assert_eq!(update.unknown_codes.len(), 1);
    }

    #[test]
    fn what_fedex_does_not_know() {
        let update = with(
            r#"{"trackingNumberInfo":{"trackingNumber":"7"},"error":{"code":"TRACKING.TRACKINGNUMBER.NOTFOUND","message":"…"}}"#,
        );
        assert_eq!(
            (update.tracking_number.as_str(), update.status, update.reason),
            ("7", Some(Unknown), Some(Reason::NotFound))
        );
        let error = read_all(
            r#"{"errors":[{"code":"TRACKING.TRACKINGNUMBER.EMPTY","message":"Please provide tracking number."}]}"#,
        );
        assert_eq!((error[0].tracking_number.as_str(), error[0].reason), ("", Some(Reason::Error)));
        assert!(matches!(FedEx.parse(br#"{"output":{"transactionShipments":[{}]}}"#), Ok(Parsed::Ignored(_))));
        assert!(FedEx.parse(b"[]").is_err());
        assert_eq!(
            FedEx.heard(200, br#"{"output":{"completeTrackResults":[{"trackResults":[{"error":{}}]}]}}"#),
            Heard::Nothing
        );
        assert_eq!(FedEx.heard(200, br#"{"latestStatusDetail":{}}"#), Heard::News);
    }

    #[test]
    fn signatures_in_either_encoding() {
        let secrets = Secrets::new(["token".to_owned(), "older".to_owned()]);
        let body = br#"{"output": {}}"#;
        let verify = |name: &str, value: &str, body: &[u8], set: &[(&str, &str)]| {
            let headers = Headers::new([(name, value.as_bytes())]);
            let mut options = Options::default();
            set.iter().for_each(|(name, value)| options.set(name, value));
            let incoming =
                Incoming { options: &options, ..Incoming::new(&headers, body, Instant::from_second(0).unwrap()) };
            FedEx.verify(&incoming, &secrets)
        };
        let mac = |key: &str, text: &[u8]| hmac_sha256(key.as_bytes(), &[text]);
        let good = STANDARD.encode(mac("token", body));
        assert_eq!(verify("fdx-signature", &good, body, &[]), Ok(()));
        assert_eq!(verify("FDX-Signature", &STANDARD.encode(mac("older", body)), body, &[]), Ok(()), "rotated");
        assert_eq!(verify("fdx-signature", &good, br#"{"output":{}}"#, &[]), Err(Refusal::Mismatch), "written again");
        assert_eq!(verify("fdx-signature", &STANDARD.encode(mac("wrong", body)), body, &[]), Err(Refusal::Mismatch));
        assert_eq!(verify("fdx-signature", &good[..40], body, &[]), Err(Refusal::Mismatch));
        assert_eq!(verify("fdx-signature", "", body, &[]), Err(Refusal::Missing));
        assert_eq!(verify("x-other", &good, body, &[]), Err(Refusal::Missing));
        let hex_mac = hex::encode(mac("token", body));
        assert_eq!(verify("fdx-signature", &hex_mac, body, &[]), Err(Refusal::Mismatch));
        assert_eq!(verify("fdx-signature", &hex_mac, body, &[("signature_encoding", "hex")]), Ok(()));
        assert_eq!(verify("fdx-signature", &hex_mac.to_uppercase(), body, &[("signature_encoding", "either")]), Ok(()));
        assert_eq!(verify("fdx-signature", &good, body, &[("signature_encoding", "either")]), Ok(()));
        assert_eq!(verify("fdx-signature", &good, body, &[("signature_encoding", "hex")]), Err(Refusal::Mismatch));
        let over_hex = STANDARD.encode(mac("token", hex::encode(body).as_bytes()));
        assert_eq!(verify("fdx-signature", &over_hex, body, &[("signed_text", "hex_body")]), Ok(()));
        assert_eq!(verify("fdx-signature", &over_hex, body, &[]), Err(Refusal::Mismatch));
    }

    #[test]
    fn asks_for_thirty_at_once() {
        let parcel = Parcel {
            number: "7946 4479".into(),
            carrier: None,
            kind: Some(CarrierKind::FedEx),
            country: None,
            postcode: None,
        };
        let request = FedEx.ask(&Account::default(), &vec![parcel.clone(); 31]).unwrap();
        let body: serde_json::Value = serde_json::from_slice(&request.body.unwrap()).unwrap();
        assert_eq!(body["trackingInfo"].as_array().unwrap().len(), 30);
        assert_eq!(body["trackingInfo"][0]["trackingNumberInfo"]["trackingNumber"], "79464479");
        assert_eq!(FedEx.fit(&parcel), Fit::Own);
    }
}
