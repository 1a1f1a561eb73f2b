//! 17TRACK (API v2.2 and later): `{event, data}` with one number's `track_info`, or the answer of `gettrackinfo`.
//!
//! Signed with a plain SHA-256 (no HMAC), hex, over `<body>/<API key>`, in the header `sign`
//! (<https://asset.17track.net/api/document/v2.2_en/index.html>, <https://help.17track.net/hc/en-us/articles/37573146087321>).
//! The documentation's text speaks of "the signature header field" only, so the name can be adjusted. Messages of the
//! API's first version carry the signature and another shape of the news in the body; they are not read.
//!
//! Traps: carriers are numbers; a parcel that changes hands has several providers with lists of their own, newest event
//! first; a message may carry the latest event alone; what a problem is (a return, a cancellation, a refusal) stands in
//! the sub-status. It tries a failed delivery of a message three times in 100 minutes and then drops it, so polling matters.

use jiff::civil::Time;
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::poll::{CarrierKind, Fit, Heard, Parcel, Poll, heard_by_status};
use super::table::{Meaning, Table, UnknownCodes};
use super::{Carrier, Parsed, base_or, read, times};
use crate::inbox::account::{Account, Api, Auth, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::check;
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// 17TRACK.
pub struct SeventeenTrack;

const SIGNATURE_HEADER: &str = "sign";
const API_VERSION: &str = "v2.2";

static SETUP: Setup = Setup {
    title: "17TRACK",
    protection: Protection::Signature(SecretFrom::Vendor),
    steps: &[
        "In 17TRACK's API console (api.17track.net), open Settings and copy the API key (“Security key”). Give it to Doorstep first, as the endpoint's secret: 17TRACK tries the address when you save it.",
        "Under Webhook, choose version v2.2 or newer, paste {url} and save.",
        "Give Doorstep the same key as the credential `api_key` too, if parcels should be added to 17TRACK and asked about.",
    ],
    caution: Some(
        "17TRACK's public documentation does not name the header of the signature. Verify with one real message: if it is refused because the signature is missing, look up the header's name in the console and set the option `signature_header`.",
    ),
    options: &[
        OptionSpec {
            name: "signature_header",
            about: "The header in which 17TRACK sends its signature.",
            default: SIGNATURE_HEADER,
            values: &[],
        },
        OptionSpec {
            name: "api_version",
            about: "Which version of the API is asked, as in its address: v2.2, v2.4.",
            default: API_VERSION,
            values: &[],
        },
    ],
    credentials: &[CredentialSpec {
        name: "api_key",
        about: "The API key (Settings → Security key). With it, parcels are asked about, and those that 17TRACK does not follow yet are added there: each takes one unit of your quota. If the console has a list of allowed addresses, add this server's.",
        required: true,
    }],
};

static STATUSES: Table = Table {
    field: "status",
    rows: &[
        ("NotFound", ShipmentStatus::Unknown, Some(Reason::NotFound)),
        ("InfoReceived", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("InTransit", ShipmentStatus::InTransit, None),
        ("Expired", ShipmentStatus::Expired, Some(Reason::NoNews)),
        ("AvailableForPickup", ShipmentStatus::AvailableForPickup, None),
        ("OutForDelivery", ShipmentStatus::OutForDelivery, None),
        ("DeliveryFailure", ShipmentStatus::AttemptedDelivery, None),
        ("Delivered", ShipmentStatus::Delivered, None),
        ("Exception", ShipmentStatus::Exception, None),
    ],
};

static SUBSTATUSES: Table = Table {
    field: "sub_status",
    rows: &[
        ("NotFound_Other", ShipmentStatus::Unknown, Some(Reason::NotFound)),
        ("NotFound_InvalidCode", ShipmentStatus::Unknown, Some(Reason::NotFound)),
        ("InfoReceived", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("InTransit_PickedUp", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("InTransit_Departure", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("InTransit_Arrival", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("InTransit_CustomsProcessing", ShipmentStatus::InTransit, Some(Reason::CustomsReceived)),
        ("InTransit_CustomsReleased", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("InTransit_CustomsRequiringInformation", ShipmentStatus::InTransit, Some(Reason::MissingDocuments)),
        ("InTransit_Other", ShipmentStatus::InTransit, None),
        ("Expired_Other", ShipmentStatus::Expired, Some(Reason::NoNews)),
        ("AvailableForPickup_Other", ShipmentStatus::AvailableForPickup, None),
        ("OutForDelivery_Other", ShipmentStatus::OutForDelivery, None),
        ("DeliveryFailure_NoBody", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        ("DeliveryFailure_Security", ShipmentStatus::AttemptedDelivery, Some(Reason::Security)),
        // Nobody tries again: a refusal is a problem, until the sender says that it goes back.
        ("DeliveryFailure_Rejected", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("DeliveryFailure_InvalidAddress", ShipmentStatus::AttemptedDelivery, Some(Reason::AddressProblem)),
        ("DeliveryFailure_Other", ShipmentStatus::AttemptedDelivery, None),
        ("Delivered_Other", ShipmentStatus::Delivered, None),
        ("Exception_Returning", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("Exception_Returned", ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
        ("Exception_NoBody", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("Exception_Security", ShipmentStatus::Exception, Some(Reason::Security)),
        ("Exception_Damage", ShipmentStatus::Exception, Some(Reason::Damaged)),
        ("Exception_Damaged", ShipmentStatus::Exception, Some(Reason::Damaged)),
        ("Exception_Rejected", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("Exception_Delayed", ShipmentStatus::Exception, Some(Reason::Delayed)),
        ("Exception_Lost", ShipmentStatus::Exception, Some(Reason::Lost)),
        ("Exception_Destroyed", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("Exception_Cancel", ShipmentStatus::Cancelled, None),
        ("Exception_Other", ShipmentStatus::Exception, Some(Reason::Other)),
    ],
};

/// Milestones, as events carry them beside or instead of a sub-status.
static STAGES: Table = Table {
    field: "stage",
    rows: &[
        ("InfoReceived", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("PickedUp", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("Departure", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("Arrival", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("InTransit", ShipmentStatus::InTransit, None),
        ("AvailableForPickup", ShipmentStatus::AvailableForPickup, None),
        ("OutForDelivery", ShipmentStatus::OutForDelivery, None),
        ("DeliveryFailure", ShipmentStatus::AttemptedDelivery, None),
        ("Delivered", ShipmentStatus::Delivered, None),
        ("Returning", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("Returned", ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
        ("Exception", ShipmentStatus::Exception, None),
        ("NotFound", ShipmentStatus::Unknown, Some(Reason::NotFound)),
        ("Expired", ShipmentStatus::Expired, Some(Reason::NoNews)),
    ],
};

/// 17TRACK's number of a carrier, its name, and which carrier that is where there is no doubt
/// (<https://res.17track.net/asset/carrier/info/apicarrier.all.json>; national posts are numbered by country).
const CARRIERS: &[(i64, &str, Option<CarrierKind>)] = &[
    (100_001, "DHL Express", Some(CarrierKind::DhlExpress)),
    (100_002, "UPS", Some(CarrierKind::Ups)),
    (100_003, "FedEx", Some(CarrierKind::FedEx)),
    (100_004, "TNT", None),
    // The international companies. National ones (DPD UK, GLS Italy, …) have numbers of their own: these are left to find.
    (100_005, "GLS", None),
    (100_007, "DPD", None),
    (21_051, "USPS", Some(CarrierKind::Usps)),
    (7_041, "DHL Paket", Some(CarrierKind::DhlPaket)),
    (11_031, "Royal Mail", Some(CarrierKind::RoyalMail)),
    (14_041, "PostNL", Some(CarrierKind::PostNl)),
    (2_061, "bpost", Some(CarrierKind::Bpost)),
    (3_041, "Canada Post", Some(CarrierKind::CanadaPost)),
    (1_151, "Australia Post", Some(CarrierKind::AustraliaPost)),
    (1_161, "Austrian Post", Some(CarrierKind::AustrianPost)),
    (3_011, "China Post", None),
    (3_013, "China EMS", None),
    (19_181, "Correos Spain", None),
];

#[derive(Deserialize)]
struct Head {
    #[serde(default, deserialize_with = "read::text")]
    event: Option<String>,
}

/// A webhook. Its `data` is one object; a list is read too.
#[derive(Deserialize)]
struct Pushed {
    #[serde(default, deserialize_with = "read::list")]
    data: Vec<Item>,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(default, deserialize_with = "read::number")]
    code: Option<i64>,
    #[serde(default, deserialize_with = "read::object")]
    data: Option<Answered>,
}

#[derive(Default, Deserialize)]
struct Answered {
    #[serde(default, deserialize_with = "read::list")]
    accepted: Vec<Item>,
    #[serde(default, deserialize_with = "read::list")]
    rejected: Vec<Rejected>,
    #[serde(default, deserialize_with = "read::list")]
    errors: Vec<Problem>,
}

#[derive(Deserialize)]
struct Rejected {
    #[serde(default, deserialize_with = "read::object")]
    error: Option<Problem>,
}

#[derive(Deserialize)]
struct Problem {
    #[serde(default, deserialize_with = "read::number")]
    code: Option<i64>,
}

#[derive(Deserialize)]
struct Item {
    #[serde(default, deserialize_with = "read::text")]
    number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    carrier: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    track_info: Option<TrackInfo>,
}

#[derive(Deserialize)]
struct TrackInfo {
    #[serde(default, deserialize_with = "read::object")]
    latest_status: Option<LatestStatus>,
    #[serde(default, deserialize_with = "read::object")]
    latest_event: Option<Event>,
    #[serde(default, deserialize_with = "read::object")]
    time_metrics: Option<TimeMetrics>,
    #[serde(default, deserialize_with = "read::object")]
    tracking: Option<Tracking>,
}

#[derive(Deserialize)]
struct LatestStatus {
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    sub_status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    sub_status_descr: Option<String>,
}

#[derive(Deserialize)]
struct TimeMetrics {
    #[serde(default, deserialize_with = "read::object")]
    estimated_delivery_date: Option<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    #[serde(default, deserialize_with = "read::text")]
    from: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    to: Option<String>,
}

#[derive(Deserialize)]
struct Tracking {
    #[serde(default, deserialize_with = "read::list")]
    providers: Vec<Provider>,
}

#[derive(Deserialize)]
struct Provider {
    #[serde(default, deserialize_with = "read::object")]
    provider: Option<ProviderName>,
    #[serde(default, deserialize_with = "read::text")]
    latest_sync_time: Option<String>,
    #[serde(default, deserialize_with = "read::list")]
    events: Vec<Event>,
}

#[derive(Deserialize)]
struct ProviderName {
    #[serde(default, deserialize_with = "read::text")]
    key: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    name: Option<String>,
}

#[derive(Deserialize)]
struct Event {
    #[serde(default, deserialize_with = "read::text")]
    time_iso: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    time_utc: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    time_raw: Option<RawTime>,
    #[serde(default, deserialize_with = "read::text")]
    description: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    location: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    stage: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    sub_status: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    address: Option<Address>,
}

/// The time as the carrier writes it. All there is where 17TRACK does not know the carrier's time zone.
#[derive(Deserialize)]
struct RawTime {
    #[serde(default, deserialize_with = "read::text")]
    date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    timezone: Option<String>,
}

impl RawTime {
    /// A day without a time counts from its midnight.
    fn when(&self) -> Option<When> {
        let date = times::compact_date(self.date.as_deref()?)?;
        let time = self.time.as_deref().and_then(times::compact_time);
        let local = date.to_datetime(time.unwrap_or(Time::midnight()));
        Some(times::wall_and_offset(local, self.timezone.as_deref().filter(|_| time.is_some())))
    }
}

#[derive(Deserialize)]
struct Address {
    #[serde(default, deserialize_with = "read::text")]
    country: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    postal_code: Option<String>,
}

const WHAT: &str = "a 17TRACK message";

impl Carrier for SeventeenTrack {
    fn name(&self) -> &'static str {
        "17track"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&STATUSES, &SUBSTATUSES, &STAGES]
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let name = incoming.options.get("signature_header").unwrap_or(SIGNATURE_HEADER);
        check(
            incoming.headers.get(name.trim()),
            secrets,
            |sent| hex::decode(sent.trim()).ok(),
            |key| {
                let mut hash = Sha256::new();
                hash.update(incoming.body);
                hash.update(b"/");
                hash.update(key.trim().as_bytes());
                hash.finalize().to_vec()
            },
        )
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let head: Head = read::object_of(body, WHAT)?;
        let items = match head.event.as_deref() {
            Some(event) if event.eq_ignore_ascii_case("TRACKING_UPDATED") => {
                read::object_of::<Pushed>(body, WHAT)?.data
            }
            Some(event) if event.eq_ignore_ascii_case("TRACKING_STOPPED") => {
                return Ok(Parsed::Ignored(
                    "17TRACK has stopped following this number; the parcel is where it was".into(),
                ));
            }
            Some(other) => return Ok(Parsed::Ignored(format!("{other} is not about a parcel's way"))),
            None => read::object_of::<Answer>(body, WHAT)?.data.map(|data| data.accepted).unwrap_or_default(),
        };
        let updates: Vec<CarrierUpdate> = items.into_iter().filter_map(update).collect();
        if updates.is_empty() {
            return Ok(Parsed::Ignored(
                "the message has no number with `track_info`: nothing is known yet, or it is of the API's first version".into(),
            ));
        }
        Ok(Parsed::Updates(updates))
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&SeventeenTrack)
    }
}

/// `Exception` of `Exception_Returned`.
fn family(sub_status: &str) -> &str {
    sub_status.split('_').next().unwrap_or_default()
}

/// A sub-status refines its own status; where the two contradict each other, the status counts.
fn meaning(
    status: Option<&str>,
    sub_status: Option<&str>,
    words: Option<&str>,
    unknown: &mut UnknownCodes,
) -> Option<Meaning> {
    let own = sub_status.filter(|sub| status.is_none_or(|status| family(sub).eq_ignore_ascii_case(status)));
    SUBSTATUSES.read(own, words, unknown).or_else(|| STATUSES.read(status.or(sub_status.map(family)), words, unknown))
}

/// An event has a sub-status, a stage, or both; the stage may be written like a sub-status. Where the sub-status only says
/// "other", the stage says what.
fn event_meaning(event: &Event, unknown: &mut UnknownCodes) -> Option<Meaning> {
    let words = event.description.as_deref();
    let stated = event.sub_status.as_deref().and_then(|sub| meaning(None, Some(sub), words, unknown));
    let stage = event.stage.as_deref();
    let by_stage = match stated {
        Some((_, Some(_))) => None,
        _ => stage
            .and_then(|stage| STAGES.find(stage).or_else(|| SUBSTATUSES.find(stage)))
            .or_else(|| STAGES.read(stage, words, unknown)),
    };
    match (stated, by_stage) {
        (Some((status, None)), Some((same, reason))) if status == same => Some((status, reason)),
        (None, by_stage) => by_stage,
        (stated, _) => stated,
    }
}

fn update(item: Item) -> Option<CarrierUpdate> {
    let tracking_number = item.number?;
    let info = item.track_info?;
    let mut unknown = UnknownCodes::default();
    let latest = info.latest_status.as_ref();
    let found = latest.and_then(|latest| {
        let words = latest.sub_status_descr.as_deref();
        meaning(latest.status.as_deref(), latest.sub_status.as_deref(), words, &mut unknown)
    });
    let expected = info.time_metrics.and_then(|metrics| metrics.estimated_delivery_date);
    let providers = info.tracking.map(|tracking| tracking.providers).unwrap_or_default();
    // When 17TRACK last asked the carriers: what it says now, it says of then.
    let said_at = providers.iter().filter_map(|provider| When::parse(provider.latest_sync_time.as_deref()?)?.at).max();
    let carrier = item.carrier.map(|key| carrier_name(key, &providers));
    let names: Vec<Option<String>> = providers
        .iter()
        .map(|provider| Some(carrier_name(provider.provider.as_ref()?.key.clone()?, &providers)))
        .collect();
    let told = providers.into_iter().zip(names);
    let mut events: Vec<(Event, Option<String>)> =
        told.flat_map(|(provider, name)| provider.events.into_iter().map(move |event| (event, name.clone()))).collect();
    if events.is_empty() {
        events.extend(info.latest_event.map(|event| (event, None)));
    }
    Some(CarrierUpdate {
        tracking_number,
        carrier,
        status: found.map(|(status, _)| status),
        reason: found.and_then(|(_, reason)| reason),
        estimate: expected.and_then(|expected| {
            let read = |text: Option<String>| text.as_deref().and_then(Estimate::parse);
            times::window(None, read(expected.from), read(expected.to))
        }),
        said_at,
        test: false,
        events: events.into_iter().map(|(event, carrier)| read_event(event, carrier, &mut unknown)).collect(),
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

/// The carrier's name by our list, else as one of the providers, else its number.
fn carrier_name(key: String, providers: &[Provider]) -> String {
    let known = key.parse().ok().and_then(|key: i64| CARRIERS.iter().find(|(known, ..)| *known == key));
    if let Some((_, name, _)) = known {
        return (*name).to_owned();
    }
    let names = providers.iter().filter_map(|provider| provider.provider.as_ref());
    let mut same = names.filter(|provider| provider.key.as_deref() == Some(key.as_str()));
    same.find_map(|provider| provider.name.clone()).unwrap_or(key)
}

fn read_event(event: Event, carrier: Option<String>, unknown: &mut UnknownCodes) -> TrackingEvent {
    let found = event_meaning(&event, unknown);
    let utc = || event.time_utc.as_deref().and_then(When::parse).and_then(|when| when.at);
    let when = match event.time_iso.as_deref().and_then(When::parse) {
        // A local time without an offset, and perhaps the moment beside it.
        Some(When { at: None, local: Some(local), .. }) => {
            utc().map_or_else(|| When::wall(local), |utc| times::moment_and_wall(utc, local))
        }
        Some(when) => when,
        None => utc().map(When::utc).or_else(|| event.time_raw.as_ref()?.when()).unwrap_or_default(),
    };
    let (mut city, mut region, mut country, mut postcode) = (None, None, None, None);
    if let Some(address) = event.address {
        (city, region, country, postcode) = (address.city, address.state, address.country, address.postal_code);
    }
    TrackingEvent {
        when,
        status: found.map_or(ShipmentStatus::Unknown, |(status, _)| status),
        reason: found.and_then(|(_, reason)| reason),
        code: event.sub_status.or(event.stage),
        text: event.description,
        place: Place { city: city.or(event.location), region, country, postcode },
        carrier,
    }
}

impl Api for SeventeenTrack {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://api.17track.net"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["api.17track.net"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        Ok(Auth::Header("17token", account.need("api_key")?.to_owned().into()))
    }

    fn pace(&self) -> Pace {
        // 3 a second.
        Pace { per_minute: 180, per_day: None }
    }
}

/// Error codes (<https://help.17track.net/hc/en-us/articles/37570440168473>).
mod code {
    /// Asked from an address that is not on the account's list.
    pub(super) const ADDRESS: i64 = -18_010_001;
    /// The key is not right.
    pub(super) const KEY: i64 = -18_010_002;
    /// The account is switched off.
    pub(super) const ACCOUNT: i64 = -18_010_004;
    /// Asked too often.
    pub(super) const TOO_MANY: i64 = 429;
    /// The number must be registered first.
    pub(super) const NOT_REGISTERED: i64 = -18_019_902;
}

impl Poll for SeventeenTrack {
    fn fit(&self, parcel: &Parcel) -> Fit {
        if parcel.kind.and_then(number_of).is_some() { Fit::Known } else { Fit::Perhaps }
    }

    fn batch(&self) -> usize {
        40
    }

    // Without the carrier: asked with another one than it was registered with, a number counts as not registered.
    fn ask(&self, account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let numbers: Vec<_> = parcels.iter().map(|parcel| json!({ "number": parcel.number })).collect();
        Ok(Request::post_json(path(account, "gettrackinfo"), &numbers.into()))
    }

    fn register(&self, account: &Account, parcels: &[Parcel]) -> Result<Option<Request>, Unusable> {
        let numbers: Vec<_> = parcels
            .iter()
            .map(|parcel| match parcel.kind.and_then(number_of) {
                Some(carrier) => json!({ "number": parcel.number, "carrier": carrier }),
                None => json!({ "number": parcel.number, "auto_detection": true }),
            })
            .collect();
        Ok((!numbers.is_empty()).then(|| Request::post_json(path(account, "register"), &numbers.into())))
    }

    fn heard(&self, status: u16, body: &[u8]) -> Heard {
        let heard = heard_by_status(status, body);
        if heard != Heard::News {
            return heard;
        }
        let Ok(answer) = read::object_of::<Answer>(body, WHAT) else { return Heard::Failing };
        let data = answer.data.unwrap_or_default();
        match answer.code.filter(|code| *code != 0).or_else(|| data.errors.iter().find_map(|error| error.code)) {
            None => {}
            Some(code::TOO_MANY) => return Heard::Slower,
            Some(code::ADDRESS | code::KEY | code::ACCOUNT) => return Heard::Denied,
            Some(_) => return Heard::Failing,
        }
        let why = data.rejected.iter().filter_map(|rejected| rejected.error.as_ref()?.code);
        let unregistered = why.into_iter().any(|code| code == code::NOT_REGISTERED);
        // An answer to `register` accepts numbers, but has no news of them.
        let news = data.accepted.iter().any(|item| item.track_info.is_some());
        match (unregistered, news) {
            // Of some there is news; the others are told about after it was read.
            (_, true) => Heard::News,
            (true, false) => Heard::Unregistered,
            (false, false) => Heard::Nothing,
        }
    }
}

fn path(account: &Account, call: &str) -> String {
    let version = account.options.get("api_version").unwrap_or(API_VERSION);
    format!("/track/{}/{call}", escaped(version))
}

/// 17TRACK's number of a carrier.
fn number_of(kind: CarrierKind) -> Option<i64> {
    CARRIERS.iter().find(|(.., known)| *known == Some(kind)).map(|(number, ..)| *number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;
    use crate::inbox::setup::Options;

    fn only(track_info: &str) -> CarrierUpdate {
        let body = format!(
            r#"{{"event":"TRACKING_UPDATED","data":{{"number":"LX1","carrier":7041,"tag":null,"track_info":{track_info}}}}}"#
        );
        let Ok(Parsed::Updates(mut updates)) = SeventeenTrack.parse(body.as_bytes()) else {
            panic!("not read: {body}")
        };
        assert_eq!(updates.len(), 1);
        updates.remove(0)
    }

    fn stands(status: &str, sub_status: &str) -> (Option<ShipmentStatus>, Option<Reason>) {
        let update = only(&format!(r#"{{"latest_status":{{"status":"{status}","sub_status":"{sub_status}"}}}}"#));
        (update.status, update.reason)
    }

    #[test]
    fn a_sub_status_refines_its_own_status() {
        use ShipmentStatus::*;
        assert_eq!(stands("InTransit", "InTransit_CustomsReleased"), (Some(InTransit), Some(Reason::CustomsCleared)));
        assert_eq!(stands("Exception", "Exception_Returned"), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(stands("Exception", "Exception_Cancel"), (Some(Cancelled), None));
        assert_eq!(stands("DeliveryFailure", "DeliveryFailure_Rejected"), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(
            stands("DeliveryFailure", "deliveryfailure_nobody"),
            (Some(AttemptedDelivery), Some(Reason::RecipientAbsent))
        );
        assert_eq!(stands("Delivered", "InTransit_Arrival"), (Some(Delivered), None), "the status counts");
        assert_eq!(stands("Exception", "Exception_Eaten"), (Some(Exception), None), "a new one");
        assert_eq!(stands("", "OutForDelivery_Other"), (Some(OutForDelivery), None));
        assert_eq!(stands("Teleported", ""), (None, None));
    }

    #[test]
    fn new_codes_are_noted() {
        let update = only(
            r#"{"latest_status":{"status":"Exception","sub_status":"Exception_Eaten","sub_status_descr":"By a dog"},
                "latest_event":{"stage":"Zzz","description":"Who knows"}}"#,
        );
        let noted: Vec<_> =
            update.unknown_codes.iter().map(|noted| (noted.field.as_str(), noted.code.as_str())).collect();
        assert_eq!(noted, [("sub_status", "Exception_Eaten"), ("stage", "Zzz")]);
        assert_eq!((update.events[0].status, update.events[0].code.as_deref()), (ShipmentStatus::Unknown, Some("Zzz")));
    }

    #[test]
    fn a_stage_says_what_a_sub_status_leaves_open() {
        let read = |event: &str| {
            let event = &only(&format!(r#"{{"latest_event":{event}}}"#)).events[0];
            (event.status, event.reason)
        };
        use ShipmentStatus::*;
        assert_eq!(
            read(r#"{"stage":"Departure","sub_status":"InTransit_Other"}"#),
            (InTransit, Some(Reason::Departed))
        );
        assert_eq!(read(r#"{"stage":"InTransit_PickedUp"}"#), (InTransit, Some(Reason::Accepted)));
        assert_eq!(read(r#"{"stage":"Returning"}"#), (ReturnToSender, Some(Reason::Returning)));
        assert_eq!(read(r#"{"stage":"PickedUp","sub_status":"Delivered_Other"}"#), (Delivered, None));
        assert_eq!(read(r#"{"stage":null,"sub_status":"Exception_Lost"}"#), (Exception, Some(Reason::Lost)));
        assert_eq!(read(r#"{"stage":""}"#), (Unknown, None));
    }

    #[test]
    fn providers_are_merged_and_the_latest_event_stands_in_for_none() {
        let both = only(
            r#"{"latest_event":{"description":"c"},"tracking":{"providers":[
                {"provider":{"key":3011,"name":"China Post"},"latest_sync_time":"2026-11-20T08:00:00Z","events":[{"description":"b"},{"description":"a"}]},
                {"provider":{"key":7041},"latest_sync_time":"2026-11-20T09:00:00Z","events":[{"description":"c"}]}]}}"#,
        );
        let texts: Vec<_> = both.events.iter().map(|event| event.text.as_deref().unwrap()).collect();
        assert_eq!(texts, ["b", "a", "c"]);
        assert_eq!(both.said_at.unwrap().to_string(), "2026-11-20T09:00:00Z");
        let none = only(r#"{"latest_event":{"description":"c"},"tracking":{"providers":[{"events":[]}]}}"#);
        assert_eq!(none.events.len(), 1);
    }

    #[test]
    fn times_keep_their_offset() {
        let read = |event: &str| only(&format!(r#"{{"latest_event":{event}}}"#)).events[0].when;
        let local = read(r#"{"time_iso":"2026-11-20T14:34:00-05:00","time_utc":"2026-11-20T19:34:00Z"}"#);
        assert_eq!(
            (local.at.unwrap().to_string().as_str(), local.offset_seconds),
            ("2026-11-20T19:34:00Z", Some(-5 * 3600))
        );
        let beside = read(r#"{"time_iso":"2026-11-20T14:34:00","time_utc":"2026-11-20T19:34:00Z"}"#);
        assert_eq!(beside, local);
        assert_eq!(read(r#"{"time_iso":"2026-11-20T14:34:00"}"#).at, None, "a wall time is not a moment");
        assert_eq!(read(r#"{"time_utc":"2026-11-20T19:34:00Z"}"#).local, None);
        assert!(read(r#"{"time_iso":null}"#).is_unknown());
        // Where the zone is not known, the carrier's own time is all there is.
        let raw = |raw: &str| read(&format!(r#"{{"time_iso":null,"time_utc":null,"time_raw":{raw}}}"#));
        let wall = raw(r#"{"date":"2026-11-20","time":"14:34:00","timezone":null}"#);
        assert_eq!((wall.at, wall.local.unwrap().to_string().as_str()), (None, "2026-11-20T14:34:00"));
        assert_eq!(raw(r#"{"date":"2026-11-20","time":"14:34:00","timezone":"-05:00"}"#), local);
        let day = raw(r#"{"date":"2026-11-20","time":null,"timezone":"-05:00"}"#);
        assert_eq!((day.at, day.local.unwrap().to_string().as_str()), (None, "2026-11-20T00:00:00"));
        assert!(raw(r#"{"date":"today","time":"14:34:00"}"#).is_unknown());
    }

    #[test]
    fn estimates_are_windows_or_days() {
        let read =
            |expected: &str| only(&format!(r#"{{"time_metrics":{{"estimated_delivery_date":{expected}}}}}"#)).estimate;
        let window =
            read(r#"{"source":"Official","from":"2026-11-23T08:00:00+01:00","to":"2026-11-25T20:00:00+01:00"}"#)
                .unwrap();
        assert_eq!(window.date.unwrap().to_string(), "2026-11-23");
        assert_eq!(window.latest.unwrap().at.unwrap().to_string(), "2026-11-25T19:00:00Z");
        let day = read(r#"{"from":"2026-11-23T00:00:00+01:00","to":"2026-11-23T00:00:00+01:00"}"#).unwrap();
        assert_eq!((day.earliest, day.latest), (None, None));
        assert_eq!(read(r#"{"source":null,"from":null,"to":null}"#), None);
    }

    #[test]
    fn carriers_have_names_where_anyone_knows_one() {
        let named = |key: i64, providers: &str| {
            let body = format!(
                r#"{{"code":0,"data":{{"accepted":[{{"number":"1","carrier":{key},"track_info":{{"tracking":{{"providers":{providers}}}}}}}]}}}}"#
            );
            let Ok(Parsed::Updates(updates)) = SeventeenTrack.parse(body.as_bytes()) else { panic!("not read") };
            updates[0].carrier.clone().unwrap()
        };
        assert_eq!(named(21051, "[]"), "USPS");
        assert_eq!(named(190271, r#"[{"provider":{"key":190271,"name":"Cainiao"}}]"#), "Cainiao");
        assert_eq!(named(190271, r#"[{"provider":{"key":7041,"name":"DHL"}}]"#), "190271");
    }

    #[test]
    fn what_is_no_news_is_ignored() {
        for body in [
            r#"{"event":"TRACKING_STOPPED","data":{"number":"1","carrier":3011,"tag":null}}"#,
            r#"{"event":"SOMETHING_ELSE","data":{}}"#,
            r#"{"event":"TRACKING_UPDATED","data":{"number":"1","track":{"e":40}}}"#,
            r#"{"code":0,"data":{"accepted":[{"origin":1,"number":"1","carrier":3011}],"rejected":[]}}"#,
            r#"{"code":0,"data":{"accepted":[],"rejected":[{"number":"1","error":{"code":-18019902}}]}}"#,
            r#"{}"#,
        ] {
            assert!(matches!(SeventeenTrack.parse(body.as_bytes()), Ok(Parsed::Ignored(_))), "{body}");
        }
        assert!(SeventeenTrack.parse(b"[]").is_err());
        assert!(SeventeenTrack.parse(b"nope").is_err());
    }

    #[test]
    fn signed_over_the_exact_body_and_the_key() {
        let body = br#"{"event": "TRACKING_UPDATED"}"#;
        let sign = |key: &str| hex::encode(Sha256::digest([body.as_slice(), b"/", key.as_bytes()].concat()));
        let verify = |name: &str, value: &str, body: &[u8], secrets: &[&str], options: &Options| {
            let headers = Headers::new([(name, value.as_bytes())]);
            let secrets = Secrets::new(secrets.iter().map(|secret| (*secret).to_owned()));
            let incoming = Incoming::new(&headers, body, Instant::from_second(0).unwrap());
            SeventeenTrack.verify(&Incoming { options, ..incoming }, &secrets)
        };
        let none = Options::NONE;
        assert_eq!(verify("sign", &sign("K"), body, &["K"], none), Ok(()));
        assert_eq!(verify("Sign", &sign("K").to_uppercase(), body, &["old", "K"], none), Ok(()), "while it is rotated");
        assert_eq!(verify("sign", &sign("k"), body, &["K"], none), Err(Refusal::Mismatch));
        assert_eq!(verify("sign", &sign("K")[..62], body, &["K"], none), Err(Refusal::Mismatch));
        let again = br#"{"event":"TRACKING_UPDATED"}"#;
        assert_eq!(verify("sign", &sign("K"), again, &["K"], none), Err(Refusal::Mismatch));
        assert_eq!(verify("signature", &sign("K"), body, &["K"], none), Err(Refusal::Missing));
        assert_eq!(verify("sign", "", body, &["K"], none), Err(Refusal::Missing));
        assert_eq!(verify("sign", &sign("K"), body, &[], none), Err(Refusal::NoSecret));
        let other = Options::new([("signature_header".to_owned(), "Signature".to_owned())]);
        assert_eq!(verify("signature", &sign("K"), body, &["K"], &other), Ok(()));
        assert_eq!(verify("sign", &sign("K"), body, &["K"], &other), Err(Refusal::Missing));
    }

    #[test]
    fn it_is_asked_in_batches_and_told_about_new_numbers() {
        let parcel =
            |number: &str, kind| Parcel { number: number.into(), carrier: None, kind, country: None, postcode: None };
        let parcels = [parcel("A", Some(CarrierKind::DhlPaket)), parcel("B", None)];
        let mut account = Account::default();
        let asked = SeventeenTrack.ask(&account, &parcels).unwrap();
        assert_eq!(asked.url, "/track/v2.2/gettrackinfo");
        assert_eq!(asked.body.unwrap(), br#"[{"number":"A"},{"number":"B"}]"#);
        account.options.set("api_version", "v2.4");
        let told = SeventeenTrack.register(&account, &parcels).unwrap().unwrap();
        assert_eq!(told.url, "/track/v2.4/register");
        assert_eq!(told.body.unwrap(), br#"[{"carrier":7041,"number":"A"},{"auto_detection":true,"number":"B"}]"#);
        assert_eq!(SeventeenTrack.register(&account, &[]), Ok(None));
        assert_eq!((SeventeenTrack.fit(&parcels[0]), SeventeenTrack.fit(&parcels[1])), (Fit::Known, Fit::Perhaps));
    }

    #[test]
    fn what_an_answer_is() {
        let heard = |body: &str| SeventeenTrack.heard(200, body.as_bytes());
        assert_eq!(
            heard(r#"{"code":0,"data":{"accepted":[{"number":"1","track_info":{}}],"rejected":[]}}"#),
            Heard::News
        );
        assert_eq!(
            heard(r#"{"code":0,"data":{"accepted":[{"number":"1","carrier":7041}],"rejected":[]}}"#),
            Heard::Nothing
        );
        let unregistered =
            r#"{"code":0,"data":{"accepted":[],"rejected":[{"number":"1","error":{"code":-18019902,"message":"x"}}]}}"#;
        assert_eq!(heard(unregistered), Heard::Unregistered);
        assert_eq!(
            heard(r#"{"code":0,"data":{"rejected":[{"number":"1","error":{"code":-18019909}}]}}"#),
            Heard::Nothing
        );
        assert_eq!(heard(r#"{"code":-18010002,"data":{"errors":[{"code":-18010002}]}}"#), Heard::Denied);
        assert_eq!(heard(r#"{"code":429,"data":{"errors":[{"code":429}]}}"#), Heard::Slower);
        assert_eq!(heard(r#"{"code":-18010003,"data":{}}"#), Heard::Failing);
        assert_eq!(SeventeenTrack.heard(401, b"{}"), Heard::Denied);
    }
}
