//! AfterShip: `{event, event_id, msg, ts}` with a Tracking in `msg`, or the answer of its API.
//!
//! Signed with `aftership-hmac-sha256`, base64 HMAC-SHA256 over the body, no time in it
//! (<https://www.aftership.com/docs/tracking/webhook/webhook-signature>). AfterShip's other products (Returns, Warranty) sign
//! in other ways and are not read here.
//!
//! Traps: checkpoint times carry an offset or are naive local times, and then the zone is unknown and stays so; a merchant may
//! mark a parcel as lost after a delivered checkpoint, so the tag counts and not the newest checkpoint;
//! `return_to_sender` says that some checkpoint was about a return, and a delivery after that is one to who sent it; names
//! of fields change with the version (`zip` became `postal_code`, `country_iso3` became `country_region`).

use serde::Deserialize;

use super::poll::{CarrierKind, Fit, Heard, Parcel, Poll, heard_by_status};
use super::read::{self, TextOr, said};
use super::table::{Meaning, Table, UnknownCodes};
use super::{Carrier, Parsed, base_or, on_return_leg, times};
use crate::db::Instant;
use crate::inbox::account::{Account, Api, Auth, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::check_base64;
use crate::inbox::{Incoming, Refusal, Screening, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Pickup, PickupKind, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// AfterShip.
pub struct AfterShip;

/// The version of the API that is asked, unless the endpoint names another one.
const API_VERSION: &str = "2026-07";

static SETUP: Setup = Setup {
    title: "AfterShip",
    protection: Protection::Signature(SecretFrom::Vendor),
    steps: &[
        "In AfterShip Tracking, open Settings → Webhooks (Developer settings).",
        "Add {url} as a webhook URL and choose the newest version there, with all tracking updates switched on.",
        "Copy the webhook secret that is shown on the same page and give it to Doorstep. “Send test webhook” must then say that it worked.",
    ],
    caution: None,
    options: &[OptionSpec {
        name: "api_version",
        about: "Which version of AfterShip's API is asked, if your account is kept on another one.",
        default: API_VERSION,
        values: &[],
    }],
    credentials: &[CredentialSpec {
        name: "api_key",
        about: "An API key (Settings → API keys). With it, parcels are asked about when AfterShip is silent, and parcels that AfterShip does not follow yet are added there, which counts against your plan.",
        required: true,
    }],
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

/// Subtags whose meaning is published; a newer one takes its tag's meaning and is noted.
static SUBTAGS: Table = Table {
    field: "subtag",
    rows: &[
        ("Pending_001", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("Pending_002", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("Pending_003", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("Pending_004", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("Pending_005", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("Pending_006", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("InfoReceived_001", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("InTransit_001", ShipmentStatus::InTransit, None),
        ("InTransit_002", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("InTransit_003", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("InTransit_004", ShipmentStatus::InTransit, Some(Reason::ArrivedDestinationCountry)),
        ("InTransit_005", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("InTransit_006", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("InTransit_007", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("InTransit_008", ShipmentStatus::InTransit, None),
        ("InTransit_009", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("OutForDelivery_001", ShipmentStatus::OutForDelivery, None),
        ("OutForDelivery_002", ShipmentStatus::AvailableForPickup, None),
        ("OutForDelivery_003", ShipmentStatus::OutForDelivery, None),
        ("OutForDelivery_004", ShipmentStatus::OutForDelivery, None),
        ("AvailableForPickup_001", ShipmentStatus::AvailableForPickup, None),
        ("AttemptFail_001", ShipmentStatus::AttemptedDelivery, None),
        ("AttemptFail_002", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("AttemptFail_003", ShipmentStatus::AttemptedDelivery, Some(Reason::BusinessClosed)),
        ("Delivered_001", ShipmentStatus::Delivered, None),
        ("Delivered_002", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("Delivered_003", ShipmentStatus::Delivered, Some(Reason::Signed)),
        // Paid on delivery: says nothing about where it is.
        ("Delivered_004", ShipmentStatus::Delivered, None),
        ("Delivered_005", ShipmentStatus::Delivered, Some(Reason::Neighbour)),
        ("Exception_001", ShipmentStatus::Exception, Some(Reason::Other)),
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
        // A late flight.
        ("Exception_019", ShipmentStatus::Exception, Some(Reason::Delayed)),
        // Voided or cancelled, by the sender or by the carrier.
        ("Exception_020", ShipmentStatus::Cancelled, None),
        // Destroyed or discarded.
        ("Exception_021", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("Expired_001", ShipmentStatus::Expired, Some(Reason::NoNews)),
    ],
};

/// What a webhook begins with; answers of the API have none of it.
#[derive(Deserialize)]
struct Head {
    #[serde(default, deserialize_with = "read::text")]
    event: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    event_id: Option<String>,
    #[serde(default, deserialize_with = "read::number")]
    ts: Option<i64>,
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(default, deserialize_with = "read::object")]
    msg: Option<Tracking>,
}

/// An answer of the API. Older versions name the tracking; newer ones put it right into `data`.
#[derive(Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
struct Answer<T> {
    #[serde(default, deserialize_with = "read::object")]
    data: Option<T>,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default, deserialize_with = "read::list")]
    trackings: Vec<Tracking>,
    #[serde(default, deserialize_with = "read::object")]
    tracking: Option<Tracking>,
}

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
    subtag_message: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    updated_at: Option<String>,
    #[serde(default, deserialize_with = "read::text_or")]
    courier_estimated_delivery_date: Option<TextOr<Expected>>,
    #[serde(default, deserialize_with = "read::text_or")]
    expected_delivery: Option<TextOr<Expected>>,
    #[serde(default, deserialize_with = "read::text_or")]
    latest_estimated_delivery: Option<TextOr<Expected>>,
    #[serde(default, deserialize_with = "read::text_or")]
    aftership_estimated_delivery_date: Option<TextOr<Expected>>,
    #[serde(default, deserialize_with = "read::flag")]
    return_to_sender: bool,
    #[serde(default, deserialize_with = "read::text")]
    shipment_direction: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    delivery_type: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    pickup_location: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    pickup_note: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    checkpoints: Vec<Checkpoint>,
    /// Of an answer that tells the last one only.
    #[serde(default, deserialize_with = "read::object")]
    checkpoint: Option<Checkpoint>,
}

/// An estimate as an object: the carrier's and AfterShip's have the long names, the others the short ones.
#[derive(Deserialize)]
struct Expected {
    #[serde(default, deserialize_with = "read::text")]
    estimated_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    estimated_delivery_date_min: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    estimated_delivery_date_max: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    source: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    datetime: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    datetime_min: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    datetime_max: Option<String>,
}

#[derive(Deserialize)]
struct Checkpoint {
    #[serde(default, deserialize_with = "read::text")]
    slug: Option<String>,
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

const WHAT: &str = "an AfterShip message";

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
        // "Send test webhook" posts a made-up tracking under an event id of noughts.
        let head: Head = match read::object_of(incoming.body, WHAT) {
            Ok(head) => head,
            // JSON of another shape is kept, and understood or not later.
            Err(unreadable) => {
                return serde_json::from_slice(incoming.body)
                    .map(|_any: serde::de::IgnoredAny| Screening::Keep)
                    .map_err(|_| unreadable);
            }
        };
        let test = head.event_id.is_some_and(|id| id.chars().all(|c| "0-".contains(c)));
        Ok(if test { Screening::Acknowledge } else { Screening::Keep })
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let head: Head = read::object_of(body, WHAT)?;
        let said_at = head.ts.and_then(times::unix);
        let trackings: Vec<Tracking> = match head.event.as_deref() {
            // A revised estimate carries the whole tracking too.
            Some("tracking_update" | "edd_revise" | "tracking_pending_time") => {
                read::object_of::<Envelope>(body, WHAT)?.msg.into_iter().collect()
            }
            Some(other) => return Ok(Parsed::Ignored(format!("{other} is not about a tracking"))),
            None => answered(body)?,
        };
        let updates: Vec<CarrierUpdate> =
            trackings.into_iter().filter_map(|tracking| update(tracking, said_at)).collect();
        if updates.is_empty() {
            return Ok(Parsed::Ignored("the message has no tracking number".into()));
        }
        Ok(Parsed::Updates(updates))
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&AfterShip)
    }
}

/// The trackings of an answer: a list, one by name, one right in `data`, or a Tracking alone.
fn answered(body: &[u8]) -> Result<Vec<Tracking>, Unreadable> {
    if let Some(named) = read::object_of::<Answer<Named>>(body, WHAT)?.data {
        let found: Vec<Tracking> = named.trackings.into_iter().chain(named.tracking).collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let direct = read::object_of::<Answer<Tracking>>(body, WHAT)?.data;
        return Ok(direct.into_iter().collect());
    }
    Ok(vec![read::object_of(body, WHAT)?])
}

/// A subtag refines its own tag; where the two contradict each other, the tag counts. A subtag that is newer than our table
/// means at least its first part, which is the tag.
fn meaning(
    tag: Option<&str>,
    subtag: Option<&str>,
    words: Option<&str>,
    unknown: &mut UnknownCodes,
) -> (Option<ShipmentStatus>, Option<Reason>) {
    let family = |subtag: &str| subtag.split('_').next().unwrap_or_default().to_owned();
    let own = subtag.filter(|subtag| tag.is_none_or(|tag| family(subtag).eq_ignore_ascii_case(tag)));
    let found: Option<Meaning> = SUBTAGS.read(own, words, unknown).or_else(|| {
        let from_subtag = subtag.map(family);
        TAGS.read(tag.or(from_subtag.as_deref()), words, unknown)
    });
    found.map_or((None, None), |(status, reason)| (Some(status), reason))
}

fn update(tracking: Tracking, said_at: Option<Instant>) -> Option<CarrierUpdate> {
    let mut unknown = UnknownCodes::default();
    let words = tracking.subtag_message.as_deref();
    let (mut status, mut reason) = meaning(tracking.tag.as_deref(), tracking.subtag.as_deref(), words, &mut unknown);
    let back = tracking.shipment_direction.is_some_and(|direction| direction.eq_ignore_ascii_case("return"));
    if tracking.return_to_sender || back {
        (status, reason) = on_return_leg(status, reason);
    }
    // What the carrier says comes before what AfterShip works out. The shop's own rules (`custom_…`) are no news.
    let estimate = [
        tracking.courier_estimated_delivery_date,
        tracking.expected_delivery,
        tracking.latest_estimated_delivery,
        tracking.aftership_estimated_delivery_date,
    ]
    .into_iter()
    .flatten()
    .find_map(estimate);
    let kind = match tracking.delivery_type.as_deref() {
        Some("pickup_at_store") => Some(PickupKind::Store),
        Some("pickup_at_courier") => Some(PickupKind::Shop),
        _ => None,
    };
    // The shop gives these when it adds the parcel; a note alone does not make a place.
    let pickup = tracking.pickup_location.map(|location| Pickup {
        kind,
        name: Some(location),
        instructions: tracking.pickup_note,
        ..Pickup::default()
    });
    let checkpoints = tracking.checkpoints.into_iter().chain(tracking.checkpoint);
    Some(CarrierUpdate {
        pickup,
        is_return: back,
        tracking_number: tracking.tracking_number?,
        carrier: tracking.slug,
        status,
        reason,
        estimate,
        said_at: said_at.or_else(|| When::parse(tracking.updated_at.as_deref()?)?.at),
        test: false,
        events: checkpoints.map(|checkpoint| event(checkpoint, &mut unknown)).collect(),
        unknown_codes: unknown.into_codes(),
    })
}

fn estimate(value: TextOr<Expected>) -> Option<Estimate> {
    let expected = match value {
        TextOr::Text(text) => return Estimate::parse(&text),
        TextOr::Object(expected) => expected,
    };
    // The summary of all estimates names its source: the carrier, AfterShip, or the shop's own rules and promises. Only the
    // carrier's is not stated better elsewhere.
    if expected.source.is_some_and(|source| !source.to_ascii_lowercase().starts_with("carrier")) {
        return None;
    }
    let read = |long: Option<String>, short: Option<String>| {
        [long, short].into_iter().flatten().find_map(|text| Estimate::parse(&text))
    };
    let day = read(expected.estimated_delivery_date, expected.datetime);
    let from = read(expected.estimated_delivery_date_min, expected.datetime_min);
    let to = read(expected.estimated_delivery_date_max, expected.datetime_max);
    times::window(day.or_else(|| to.clone()), from, to)
}

fn event(checkpoint: Checkpoint, unknown: &mut UnknownCodes) -> TrackingEvent {
    let (status, reason) =
        meaning(checkpoint.tag.as_deref(), checkpoint.subtag.as_deref(), checkpoint.message.as_deref(), unknown);
    TrackingEvent {
        when: checkpoint.checkpoint_time.as_deref().and_then(When::parse).unwrap_or_default(),
        status: status.unwrap_or(ShipmentStatus::Unknown),
        reason,
        code: said(checkpoint.raw_tag).or(checkpoint.subtag).or(checkpoint.tag),
        text: checkpoint.message,
        place: Place {
            city: checkpoint.city.or(checkpoint.location),
            region: checkpoint.state,
            country: checkpoint.country_iso3.or(checkpoint.country_region),
            postcode: checkpoint.zip.or(checkpoint.postal_code),
        },
        carrier: checkpoint.slug,
    }
}

impl Api for AfterShip {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://api.aftership.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["api.aftership.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Header("as-api-key", account.need("api_key")?.to_owned().into()))
    }

    fn pace(&self) -> Pace {
        // 6 a second for GET, 20 for POST.
        Pace { per_minute: 360, per_day: None }
    }
}

impl Poll for AfterShip {
    fn fit(&self, parcel: &Parcel) -> Fit {
        if parcel.kind.and_then(slug_of).is_some() { Fit::Known } else { Fit::Perhaps }
    }

    // One at a time, though it takes several: an empty list then says which parcel it does not follow.
    fn ask(&self, account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let number = parcels.first().map(|parcel| escaped(&parcel.number)).unwrap_or_default();
        Ok(Request::get(format!("{}?tracking_numbers={number}", trackings_path(account))))
    }

    fn register(&self, account: &Account, parcels: &[Parcel]) -> Result<Option<Request>, Unusable> {
        let Some(parcel) = parcels.first() else { return Ok(None) };
        let mut body = serde_json::Map::new();
        body.insert("tracking_number".into(), parcel.number.as_str().into());
        if let Some(slug) = parcel.kind.and_then(slug_of) {
            body.insert("slug".into(), slug.into());
        }
        if let Some(postcode) = &parcel.postcode {
            body.insert("destination_postal_code".into(), postcode.as_str().into());
        }
        Ok(Some(Request::post_json(trackings_path(account), &body.into())))
    }

    fn heard(&self, status: u16, body: &[u8]) -> Heard {
        let heard = heard_by_status(status, body);
        if heard != Heard::News {
            return heard;
        }
        match answered(body) {
            Ok(found) if found.iter().any(|tracking| tracking.tracking_number.is_some()) => Heard::News,
            Ok(_) => Heard::Unregistered,
            Err(_) => Heard::Failing,
        }
    }
}

fn trackings_path(account: &Account) -> String {
    let version = account.options.get("api_version").unwrap_or(API_VERSION);
    format!("/tracking/{}/trackings", escaped(version))
}

/// What AfterShip calls a carrier (<https://www.aftership.com/docs/tracking/others/supported-couriers>), where there is no
/// doubt which of a group's companies is meant. It finds the others by itself, and a wrong name would keep it from that.
fn slug_of(kind: CarrierKind) -> Option<&'static str> {
    Some(match kind {
        CarrierKind::Ups => "ups",
        CarrierKind::Usps => "usps",
        CarrierKind::FedEx => "fedex",
        CarrierKind::DhlExpress => "dhl",
        CarrierKind::DhlPaket => "dhl-germany",
        CarrierKind::RoyalMail => "royal-mail",
        CarrierKind::PostNl => "postnl",
        CarrierKind::Bpost => "bpost",
        CarrierKind::CanadaPost => "canada-post",
        CarrierKind::AustraliaPost => "australia-post",
        CarrierKind::AustrianPost => "austrian-post",
        CarrierKind::SwissPost => "swiss-post",
        CarrierKind::ChinaPost
        | CarrierKind::DhlEcommerce
        | CarrierKind::Dpd
        | CarrierKind::Gls
        | CarrierKind::Hermes
        | CarrierKind::LaPoste
        | CarrierKind::OnTrac
        | CarrierKind::Amazon => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Headers;

    fn means(tag: Option<&str>, subtag: Option<&str>) -> (Option<ShipmentStatus>, Option<Reason>) {
        meaning(tag, subtag, None, &mut UnknownCodes::default())
    }

    fn only(body: &str) -> CarrierUpdate {
        let Ok(Parsed::Updates(mut updates)) = AfterShip.parse(body.as_bytes()) else { panic!("not read: {body}") };
        assert_eq!(updates.len(), 1);
        updates.remove(0)
    }

    #[test]
    fn subtags_refine_and_new_ones_fall_back_to_their_tag() {
        use ShipmentStatus::*;
        assert_eq!(means(Some("OutForDelivery"), Some("OutForDelivery_002")), (Some(AvailableForPickup), None));
        assert_eq!(means(Some("Exception"), Some("Exception_011")), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(means(Some("Exception"), Some("Exception_099")), (Some(Exception), Some(Reason::Other)));
        assert_eq!(means(Some("Exception"), Some("Exception_020")), (Some(Cancelled), None));
        assert_eq!(means(None, Some("InTransit_099")), (Some(InTransit), None));
        assert_eq!(means(Some("Delivered"), Some("Exception_013")), (Some(Delivered), None), "the tag counts");
        assert_eq!(means(Some("Teleported"), None), (None, None));
    }

    #[test]
    fn new_codes_are_noted_once_with_the_words() {
        let update = only(
            r#"{"tracking_number":"1","tag":"Exception","subtag":"Exception_099","subtag_message":"Eaten","checkpoints":[
                {"tag":"InTransit","subtag":"InTransit_001","message":"Moving"},{"tag":"Zzz","message":"Who knows"}]}"#,
        );
        let noted: Vec<_> =
            update.unknown_codes.iter().map(|code| (code.code.as_str(), code.words.as_deref().unwrap())).collect();
        assert_eq!(noted, [("Exception_099", "Eaten"), ("Zzz", "Who knows")]);
        assert_eq!(update.events[1].status, ShipmentStatus::Unknown);
        assert_eq!(update.events[1].code.as_deref(), Some("Zzz"));
    }

    #[test]
    fn estimates_come_in_three_forms() {
        let read = |value: &str| {
            only(&format!(r#"{{"tracking_number":"1","courier_estimated_delivery_date":{value}}}"#)).estimate.unwrap()
        };
        assert_eq!(read(r#""2026-11-26""#).date.unwrap().to_string(), "2026-11-26");
        let window = read(
            r#"{"estimated_delivery_date": "2026-11-26T00:00:00", "estimated_delivery_date_min": "2026-11-25T00:00:00",
                "estimated_delivery_date_max": "2026-11-27T00:00:00"}"#,
        );
        assert_eq!(window.date.unwrap().to_string(), "2026-11-26");
        assert_eq!(window.latest.unwrap().local.unwrap().date().to_string(), "2026-11-27");
        let range = read(r#"{"type": "range", "datetime_min": "2026-11-25", "datetime_max": "2026-11-27"}"#);
        assert_eq!(range.date.unwrap().to_string(), "2026-11-27");
        assert_eq!(range.earliest.unwrap().local.unwrap().date().to_string(), "2026-11-25");
    }

    #[test]
    fn the_carrier_s_estimate_comes_first_and_the_shop_s_own_never() {
        let update = only(
            r#"{"tracking_number":"1","aftership_estimated_delivery_date":{"estimated_delivery_date":"2026-11-20"},
                "latest_estimated_delivery":{"source":"Carrier EDD","datetime":"2026-11-21"},"expected_delivery":null}"#,
        );
        assert_eq!(update.estimate.unwrap().date.unwrap().to_string(), "2026-11-21");
        let update = only(
            r#"{"tracking_number":"1","latest_estimated_delivery":{"source":"Order EDD","datetime":"2026-11-21"},
                "custom_estimated_delivery_date":{"datetime":"2026-11-21"},"order_promised_delivery_date":"2026-11-21"}"#,
        );
        assert_eq!(update.estimate, None);
    }

    #[test]
    fn a_return_leg_is_never_delivered() {
        for mark in [r#""return_to_sender":true"#, r#""shipment_direction":"return""#] {
            let update =
                only(&format!(r#"{{"tracking_number":"1","tag":"Delivered","subtag":"Delivered_001",{mark}}}"#));
            assert_eq!(
                (update.status, update.reason),
                (Some(ShipmentStatus::ReturnToSender), Some(Reason::Returned)),
                "{mark}"
            );
        }
    }

    #[test]
    fn answers_of_every_version_are_read() {
        for body in [
            r#"{"meta":{"code":200},"data":{"tracking":{"tracking_number":"1"}}}"#,
            r#"{"meta":{"code":200},"data":{"pagination":{},"trackings":[{"tracking_number":"1"}]}}"#,
            r#"{"meta":{"code":201},"data":{"tracking_number":"1","checkpoints":[]}}"#,
            r#"{"tracking_number":"1"}"#,
        ] {
            assert_eq!(only(body).tracking_number, "1");
        }
        let last = only(
            r#"{"meta":{"code":200},"data":{"tracking_number":"1","tag":"InTransit","checkpoint":
                {"checkpoint_time":"2026-11-20T10:00:00+01:00","message":"Sorted","tag":"InTransit"}}}"#,
        );
        assert_eq!((last.events.len(), last.events[0].text.as_deref()), (1, Some("Sorted")));
        assert!(matches!(AfterShip.parse(br#"{"data":{"trackings":[]}}"#), Ok(Parsed::Ignored(_))));
        assert!(matches!(AfterShip.parse(br#"{"data":[]}"#), Ok(Parsed::Ignored(_))));
        assert!(AfterShip.parse(b"[]").is_err());
        assert!(AfterShip.parse(b"{").is_err());
    }

    #[test]
    fn a_parcel_marked_lost_after_a_delivered_checkpoint_is_lost() {
        let update = only(
            r#"{"event":"tracking_update","event_id":"e1","ts":1712741696,"msg":{"tracking_number":"1","tag":"Exception","subtag":"Exception_013",
            "checkpoints":[{"checkpoint_time":"2024-04-01T10:00:00+02:00","tag":"Delivered","subtag":"Delivered_001","message":"Delivered"}]}}"#,
        );
        assert_eq!((update.status, update.reason), (Some(ShipmentStatus::Exception), Some(Reason::Lost)));
        let claim = update.claim("aftership");
        assert_eq!(claim.said_at, Instant::from_second(1_712_741_696), "the merchant said so later");
        assert!(!claim.dated, "no event says it");
    }

    #[test]
    fn signed_over_the_exact_body() {
        use base64::Engine as _;
        let body = br#"{"event": "tracking_update"}"#;
        let mac =
            base64::engine::general_purpose::STANDARD.encode(crate::inbox::signature::hmac_sha256(b"new", &[body]));
        let verify = |name: &str, mac: &str, body: &[u8], secrets: &[&str]| {
            let headers = Headers::new([(name, mac.as_bytes())]);
            let secrets = Secrets::new(secrets.iter().map(|secret| (*secret).to_owned()));
            AfterShip.verify(&Incoming::new(&headers, body, Instant::from_second(0).unwrap()), &secrets)
        };
        assert_eq!(verify("aftership-hmac-sha256", &mac, body, &["new"]), Ok(()));
        assert_eq!(verify("AfterShip-Hmac-SHA256", &mac, body, &["old", "new"]), Ok(()), "while it is rotated");
        assert_eq!(
            verify("aftership-hmac-sha256", &mac, br#"{"event":"tracking_update"}"#, &["new"]),
            Err(Refusal::Mismatch)
        );
        assert_eq!(verify("aftership-hmac-sha256", &mac[..40], body, &["new"]), Err(Refusal::Mismatch));
        assert_eq!(verify("aftership-hmac-sha256", &mac, body, &["other"]), Err(Refusal::Mismatch));
        assert_eq!(verify("as-signature-hmac-sha256", &mac, body, &["new"]), Err(Refusal::Missing));
        assert_eq!(verify("aftership-hmac-sha256", &mac, body, &[]), Err(Refusal::NoSecret));
    }

    #[test]
    fn the_test_button_is_acknowledged() {
        let screen = |body: &[u8]| {
            let headers = Headers::default();
            AfterShip.screen(&Incoming::new(&headers, body, Instant::from_second(0).unwrap()))
        };
        let test = br#"{"event":"tracking_update","event_id":"00000000-0000-0000-0000-000000000000","msg":{}}"#;
        assert_eq!(screen(test), Ok(Screening::Acknowledge));
        assert_eq!(screen(br#"{"event":"tracking_update","event_id":"94dadd60-ed26","msg":{}}"#), Ok(Screening::Keep));
        assert_eq!(screen(br#"{"event":"tracking_update"}"#), Ok(Screening::Keep));
        assert_eq!(screen(b"[1]"), Ok(Screening::Keep));
        assert!(screen(b"{ not json").is_err());
    }

    #[test]
    fn it_is_asked_and_told() {
        let parcel = Parcel {
            number: "JD 01".into(),
            carrier: None,
            kind: Some(CarrierKind::DhlPaket),
            country: Some("DE".into()),
            postcode: Some("34117".into()),
        };
        let mut account = Account::default();
        let parcels = [parcel.clone()];
        assert_eq!(
            AfterShip.ask(&account, &parcels).unwrap().url,
            "/tracking/2026-07/trackings?tracking_numbers=JD%2001"
        );
        account.options.set("api_version", "2025-07");
        let told = AfterShip.register(&account, &parcels).unwrap().unwrap();
        assert_eq!(told.url, "/tracking/2025-07/trackings");
        assert_eq!(
            told.body.unwrap(),
            br#"{"destination_postal_code":"34117","slug":"dhl-germany","tracking_number":"JD 01"}"#
        );
        assert_eq!(AfterShip.fit(&parcel), Fit::Known);
        assert_eq!(AfterShip.fit(&Parcel { kind: None, ..parcel }), Fit::Perhaps);
    }

    #[test]
    fn an_empty_list_says_that_the_number_is_not_followed() {
        assert_eq!(AfterShip.heard(200, br#"{"meta":{"code":200},"data":{"trackings":[]}}"#), Heard::Unregistered);
        assert_eq!(AfterShip.heard(200, br#"{"data":{"trackings":[{"tracking_number":"1"}]}}"#), Heard::News);
        assert_eq!(AfterShip.heard(201, br#"{"data":{"tracking_number":"1"}}"#), Heard::News);
        assert_eq!(AfterShip.heard(400, br#"{"meta":{"code":4003}}"#), Heard::Nothing, "it is followed already");
        assert_eq!(AfterShip.heard(401, b"{}"), Heard::Denied);
        assert_eq!(AfterShip.heard(429, b""), Heard::Slower);
        assert_eq!(AfterShip.heard(200, b"<html>"), Heard::Failing);
    }
}
