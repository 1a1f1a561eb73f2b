//! Shippo: `{event, test, data}` with a Track inside, or the Track itself as polling answers it.
//!
//! Unsigned by default: then the address's unguessable key is the protection. On request (an e-mail to Shippo, up to ten
//! working days) Shippo signs with `Shippo-Auth-Signature: t=<unix seconds>,v1=<hex>`, HMAC-SHA256 over `<t>.<body>`
//! (<https://docs.goshippo.com/docs/Tracking/WebhookSecurity>). Another text of the vendor's calls the header
//! `Shippo-Signature`; without the option `signature_header` both are read. Once the endpoint has a secret, unsigned
//! messages are refused.
//!
//! Traps: the history may be empty or may lack the current status, which is then an event of its own; a substatus was a
//! bare code in older versions; being back at the sender has the same code as being on the way there.

use serde::Deserialize;

use super::poll::{CarrierKind, Fit, Parcel, Poll};
use super::read::{self, TextOr};
use super::table::{Table, UnknownCodes};
use super::{Carrier, Parsed, base_or};
use crate::inbox::account::{Account, Api, Auth, Pace, Request, Unusable};
use crate::inbox::setup::{CredentialSpec, OptionSpec, Protection, Setup};
use crate::inbox::signature::{equal, hmac_sha256, within_window};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::outbound::escaped;
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// Shippo.
pub struct Shippo;

static SETUP: Setup = Setup {
    title: "Shippo",
    protection: Protection::AddressOrSignature,
    steps: &[
        "In Shippo, open Settings → API → Webhooks and add a webhook for “Track Updated” in live mode.",
        "Paste {url} as its URL. The address is the secret: whoever knows it can post.",
        "Labels bought at Shippo are followed by themselves; other parcels must be registered there, once each.",
        "Safer: ask your contact at Shippo to switch on webhook signatures (HMAC), which can take ten working days. Give Doorstep the secret as soon as it is switched on, not before: from then on unsigned messages are refused.",
    ],
    caution: Some(
        "Shippo does not sign its messages unless you ask for it. If you do, verify with one real message: Shippo's own texts name the signature's header in two ways (Shippo-Auth-Signature, Shippo-Signature), and do not say how old a signature may be. Doorstep takes both names and five minutes.",
    ),
    options: &[OptionSpec {
        name: "signature_header",
        about: "The header with the signature, if Shippo signs for you and uses another name than the two that are known.",
        default: "Shippo-Auth-Signature, else Shippo-Signature",
        values: &[],
    }],
    credentials: &[CredentialSpec {
        name: "api_token",
        about: "A live API token (Settings → API). With it, parcels are asked about when Shippo is silent. Shippo may charge for asking about parcels whose labels were not bought there.",
        required: true,
    }],
};

static STATUSES: Table = Table {
    field: "status",
    rows: &[
        ("UNKNOWN", ShipmentStatus::Unknown, None),
        ("PRE_TRANSIT", ShipmentStatus::PreTransit, None),
        ("TRANSIT", ShipmentStatus::InTransit, None),
        ("DELIVERED", ShipmentStatus::Delivered, None),
        ("RETURNED", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("FAILURE", ShipmentStatus::Exception, None),
    ],
};

/// Substatuses; the status of a row replaces TRANSIT only.
static SUBSTATUSES: Table = Table {
    field: "substatus",
    rows: &[
        ("information_received", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("package_accepted", ShipmentStatus::InTransit, Some(Reason::Accepted)),
        ("package_arrived", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("package_departed", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("package_processing", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("package_processed", ShipmentStatus::InTransit, Some(Reason::Processed)),
        ("delivery_scheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryScheduled)),
        ("delivery_rescheduled", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("reschedule_delivery", ShipmentStatus::InTransit, Some(Reason::DeliveryRescheduled)),
        ("delayed", ShipmentStatus::InTransit, Some(Reason::Delayed)),
        ("address_issue", ShipmentStatus::InTransit, Some(Reason::AddressProblem)),
        ("contact_carrier", ShipmentStatus::InTransit, None),
        ("out_for_delivery", ShipmentStatus::OutForDelivery, None),
        ("delivery_attempted", ShipmentStatus::AttemptedDelivery, None),
        ("notice_left", ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)),
        ("location_inaccessible", ShipmentStatus::AttemptedDelivery, Some(Reason::NoAccess)),
        ("pickup_available", ShipmentStatus::AvailableForPickup, None),
        ("delivered", ShipmentStatus::Delivered, None),
        ("package_damaged", ShipmentStatus::InTransit, Some(Reason::Damaged)),
        ("package_forwarded", ShipmentStatus::InTransit, Some(Reason::Forwarded)),
        ("package_held", ShipmentStatus::InTransit, Some(Reason::Held)),
        ("package_undeliverable", ShipmentStatus::Exception, Some(Reason::Undeliverable)),
        ("package_disposed", ShipmentStatus::Exception, Some(Reason::Destroyed)),
        ("package_lost", ShipmentStatus::Exception, Some(Reason::Lost)),
        ("return_to_sender", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("package_unclaimed", ShipmentStatus::ReturnToSender, Some(Reason::NotCollected)),
        ("other", ShipmentStatus::InTransit, None),
    ],
};

/// What every message begins with; a bare Track has neither.
#[derive(Deserialize)]
struct Head {
    #[serde(default, deserialize_with = "read::text")]
    event: Option<String>,
    #[serde(default, deserialize_with = "read::flag")]
    test: bool,
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(default, deserialize_with = "read::object")]
    data: Option<Track>,
}

#[derive(Deserialize)]
struct Track {
    #[serde(default, deserialize_with = "read::text")]
    carrier: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    eta: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    original_eta: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    tracking_status: Option<Status>,
    #[serde(default, deserialize_with = "read::list")]
    tracking_history: Vec<Status>,
    #[serde(default, deserialize_with = "read::flag")]
    test: bool,
}

#[derive(Deserialize)]
struct Status {
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    /// `{"code": …}` today, a bare code in older versions.
    #[serde(default, deserialize_with = "read::text_or")]
    substatus: Option<TextOr<Substatus>>,
    #[serde(default, deserialize_with = "read::text")]
    status_details: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    status_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    object_updated: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    object_created: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    location: Option<Location>,
}

#[derive(Deserialize)]
struct Substatus {
    #[serde(default, deserialize_with = "read::text")]
    code: Option<String>,
}

#[derive(Deserialize)]
struct Location {
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    zip: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country: Option<String>,
}

impl Status {
    fn substatus(&self) -> Option<&str> {
        match self.substatus.as_ref()? {
            TextOr::Text(code) => Some(code),
            TextOr::Object(substatus) => substatus.code.as_deref(),
        }
    }

    fn meaning(&self, unknown: &mut UnknownCodes) -> (Option<ShipmentStatus>, Option<Reason>) {
        let words = self.status_details.as_deref();
        let stated = STATUSES.read(self.status.as_deref(), words, unknown);
        let hint = SUBSTATUSES.read(self.substatus(), words, unknown);
        use ShipmentStatus::{Delivered, ReturnToSender};
        match (stated, hint) {
            (None, _) => (None, None),
            // RETURNED says "on its way back" as well as "back". What tells is a delivery, or the words where there is no
            // substatus.
            (Some((ReturnToSender, _)), Some((Delivered, _))) => (Some(ReturnToSender), Some(Reason::Returned)),
            (Some((ReturnToSender, _)), None) if words.is_some_and(is_back) => {
                (Some(ReturnToSender), Some(Reason::Returned))
            }
            (Some((status, reason)), None) => (Some(status), reason),
            (Some((ShipmentStatus::InTransit, _)), Some((refined, why))) => (Some(refined), why),
            (Some((status, reason)), Some((_, why))) => (Some(status), why.or(reason)),
        }
    }

    /// Whether two entries tell the same event: the current status, and its copy in the history.
    fn tells_the_same(&self, other: &Self) -> bool {
        (&self.status, &self.status_date, &self.status_details)
            == (&other.status, &other.status_date, &other.status_details)
    }

    fn event(self, unknown: &mut UnknownCodes) -> TrackingEvent {
        let (status, reason) = self.meaning(unknown);
        let code = self.substatus().map(str::to_owned).or(self.status);
        TrackingEvent {
            when: self.status_date.as_deref().and_then(When::parse).unwrap_or_default(),
            status: status.unwrap_or(ShipmentStatus::Unknown),
            reason,
            code,
            text: self.status_details,
            place: self.location.map_or_else(Place::default, |at| Place {
                city: at.city,
                region: at.state,
                country: at.country,
                postcode: at.zip,
            }),
            carrier: None,
        }
    }
}

/// Whether the words tell that a parcel is back, rather than on its way.
fn is_back(words: &str) -> bool {
    let words = words.to_lowercase();
    ["has been returned", "was returned", "delivered"].iter().any(|back| words.contains(back))
}

impl Carrier for Shippo {
    fn name(&self) -> &'static str {
        "shippo"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&STATUSES, &SUBSTATUSES]
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        if secrets.is_empty() {
            // Unsigned is Shippo's default; who knows the address may post.
            return Ok(());
        }
        let header = match incoming.options.get("signature_header") {
            Some(name) => incoming.headers.get(name.trim()),
            None => ["shippo-auth-signature", "shippo-signature"].iter().find_map(|name| incoming.headers.get(name)),
        };
        let header = header.filter(|header| !header.trim().is_empty()).ok_or(Refusal::Missing)?;
        let part = |name: &str| {
            header
                .split(',')
                .filter_map(|part| part.trim().split_once('='))
                .find(|(key, _)| *key == name)
                .map(|(_, v)| v)
        };
        let (timestamp, sent) = part("t").zip(part("v1")).ok_or(Refusal::Mismatch)?;
        let sent = hex::decode(sent.trim()).map_err(|_| Refusal::Mismatch)?;
        let fits = secrets
            .any(|secret| equal(&sent, &hmac_sha256(secret.as_bytes(), &[timestamp.as_bytes(), b".", incoming.body])));
        if !fits {
            return Err(Refusal::Mismatch);
        }
        within_window(timestamp, incoming)
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        const WHAT: &str = "a Shippo message";
        let head: Head = read::object_of(body, WHAT)?;
        let track: Option<Track> = match head.event.as_deref() {
            Some("track_updated") => match read::object_of::<Envelope>(body, WHAT)?.data {
                // Older versions put the track beside the name of the event.
                None => Some(read::object_of(body, WHAT)?),
                data => data,
            },
            Some(other) => return Ok(Parsed::Ignored(format!("{other} is not about a track"))),
            None => Some(read::object_of(body, WHAT)?),
        };
        let update = track.and_then(|track| update(track, head.test));
        Ok(update.map_or_else(
            || Parsed::Ignored("the message has no tracking number".into()),
            |update| Parsed::Updates(vec![update]),
        ))
    }

    fn poll(&self) -> Option<&'static dyn Poll> {
        Some(&Shippo)
    }
}

fn update(track: Track, test: bool) -> Option<CarrierUpdate> {
    let tracking_number = track.tracking_number?;
    let (mut status, mut reason) = (Some(ShipmentStatus::Unknown), None);
    let mut said_at = None;
    let mut unknown = UnknownCodes::default();
    let mut history = track.tracking_history;
    if let Some(current) = track.tracking_status {
        (status, reason) = current.meaning(&mut unknown);
        said_at = [&current.object_updated, &current.object_created, &current.status_date]
            .into_iter()
            .find_map(|at| When::parse(at.as_deref()?)?.at);
        // The current status is the newest event; the history may not have it yet, or may be empty.
        let listed = history.iter().any(|entry| entry.tells_the_same(&current));
        if !listed && current.status_date.is_some() {
            history.push(current);
        }
    }
    if status == Some(ShipmentStatus::Unknown) && history.is_empty() {
        reason = reason.or(Some(Reason::Pending));
    }
    Some(CarrierUpdate {
        tracking_number,
        carrier: track.carrier,
        status,
        reason,
        // The newer date beats the first promise.
        estimate: [track.eta, track.original_eta].iter().flatten().find_map(|eta| Estimate::parse(eta)),
        said_at,
        test: test || track.test,
        events: history.into_iter().map(|entry| entry.event(&mut unknown)).collect(),
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

impl Api for Shippo {
    fn base(&self, account: &Account) -> Result<String, Unusable> {
        Ok(base_or(account, "https://api.goshippo.com"))
    }

    fn hosts(&self) -> &'static [&'static str] {
        &["api.goshippo.com"]
    }

    fn auth(&self, account: &Account) -> Result<Auth, Unusable> {
        let token = account.need("api_token")?;
        let token = token.strip_prefix("ShippoToken ").unwrap_or(token);
        Ok(Auth::Header("authorization", format!("ShippoToken {token}").into()))
    }

    fn pace(&self) -> Pace {
        // Published for live tokens; test tokens have 50.
        Pace { per_minute: 500, per_day: None }
    }
}

impl Poll for Shippo {
    fn fit(&self, parcel: &Parcel) -> Fit {
        if token_of(parcel).is_some() { Fit::Known } else { Fit::No }
    }

    fn ask(&self, _account: &Account, parcels: &[Parcel]) -> Result<Request, Unusable> {
        let parcel = parcels.first().and_then(|parcel| Some((token_of(parcel)?, escaped(&parcel.number))));
        let (token, number) =
            parcel.ok_or_else(|| Unusable::Setting("Shippo is asked with the carrier's name only".into()))?;
        Ok(Request::get(format!("/tracks/{token}/{number}")))
    }
}

/// What Shippo calls the carrier of a parcel (<https://docs.goshippo.com/docs/tracking/trackingcarriers>). It does not find
/// out by itself, and national companies of one group have tokens of their own: no token is better than a wrong one.
fn token_of(parcel: &Parcel) -> Option<&'static str> {
    let name = parcel.carrier.as_deref().unwrap_or_default().to_lowercase();
    let country = parcel.country.as_deref().unwrap_or_default();
    let to = |code: &str| country.eq_ignore_ascii_case(code);
    Some(match parcel.kind? {
        CarrierKind::Ups => "ups",
        CarrierKind::Usps => "usps",
        CarrierKind::FedEx => "fedex",
        CarrierKind::DhlExpress => "dhl_express",
        CarrierKind::DhlPaket => "dhl_germany",
        CarrierKind::DhlEcommerce => "dhl_ecommerce",
        CarrierKind::Dpd if name.ends_with("uk") || to("GB") => "dpd_uk",
        CarrierKind::Dpd if name.ends_with("de") || to("DE") => "dpd_de",
        CarrierKind::Hermes if name.contains("evri") || name.ends_with("uk") || to("GB") => "hermes_uk",
        CarrierKind::RoyalMail if !name.contains("force") => "royal_mail",
        CarrierKind::LaPoste if name.contains("chronopost") => "chronopost",
        CarrierKind::LaPoste if name.contains("colissimo") => "colissimo",
        CarrierKind::LaPoste => "la_poste",
        CarrierKind::CanadaPost => "canada_post",
        CarrierKind::AustraliaPost => "australia_post",
        CarrierKind::OnTrac if name.contains("laser") => "lasership",
        CarrierKind::OnTrac => "ontrac",
        CarrierKind::Dpd
        | CarrierKind::Hermes
        | CarrierKind::RoyalMail
        | CarrierKind::Gls
        | CarrierKind::PostNl
        | CarrierKind::Bpost
        | CarrierKind::ChinaPost
        | CarrierKind::AustrianPost
        | CarrierKind::SwissPost
        | CarrierKind::Amazon => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;

    #[test]
    fn signed_when_a_secret_is_set() {
        let body = br#"{"event":"track_updated"}"#;
        let secrets = Secrets::new(["s3".to_owned()]);
        let mac = hex::encode(hmac_sha256(b"s3", &[b"1700000000.", body]));
        let verify = |name: &str, value: &str, now: i64, secrets: &Secrets| {
            let headers = Headers::new([(name, value.as_bytes())]);
            Shippo.verify(&Incoming::new(&headers, body, Instant::from_second(now).unwrap()), secrets)
        };
        let signature = format!("t=1700000000,v1={mac}");
        assert_eq!(verify("Shippo-Auth-Signature", &signature, 1_700_000_100, &secrets), Ok(()));
        assert_eq!(verify("shippo-signature", &signature, 1_700_000_100, &secrets), Ok(()));
        assert_eq!(verify("Shippo-Auth-Signature", &signature, 1_700_000_400, &secrets), Err(Refusal::Stale));
        assert_eq!(verify("Shippo-Auth-Signature", "t=1,v1=00", 1, &secrets), Err(Refusal::Mismatch));
        assert_eq!(verify("X-None", "", 1, &secrets), Err(Refusal::Missing));
        assert_eq!(verify("X-None", "", 1, &Secrets::default()), Ok(()), "unsigned by default");
    }

    #[test]
    fn substatus_refines_transit_only() {
        let read = |status: &str, substatus: &str| {
            let body = format!(
                r#"{{"tracking_number":"1","tracking_status":{{"status":"{status}","substatus":{{"code":"{substatus}"}}}}}}"#
            );
            let Ok(Parsed::Updates(updates)) = Shippo.parse(body.as_bytes()) else { panic!("not read") };
            (updates[0].status.unwrap(), updates[0].reason)
        };
        assert_eq!(read("TRANSIT", "pickup_available"), (ShipmentStatus::AvailableForPickup, None));
        assert_eq!(read("TRANSIT", "notice_left"), (ShipmentStatus::AttemptedDelivery, Some(Reason::NoticeLeft)));
        assert_eq!(read("FAILURE", "package_lost"), (ShipmentStatus::Exception, Some(Reason::Lost)));
        assert_eq!(read("RETURNED", "package_unclaimed"), (ShipmentStatus::ReturnToSender, Some(Reason::NotCollected)));
        assert_eq!(read("RETURNED", "return_to_sender"), (ShipmentStatus::ReturnToSender, Some(Reason::Returning)));
        assert_eq!(read("RETURNED", "delivered"), (ShipmentStatus::ReturnToSender, Some(Reason::Returned)));
        assert_eq!(read("TRANSIT", "something_new"), (ShipmentStatus::InTransit, None));
    }

    #[test]
    fn the_words_tell_whether_a_parcel_is_back() {
        let read = |words: &str| {
            let body = format!(
                r#"{{"event":"track_updated","tracking_number":"1","tracking_status":{{"status":"RETURNED","status_details":"{words}"}}}}"#
            );
            // As older versions send it: the track right beside the event.
            let Ok(Parsed::Updates(updates)) = Shippo.parse(body.as_bytes()) else { panic!("not read") };
            (updates[0].status.unwrap(), updates[0].reason)
        };
        let back = ShipmentStatus::ReturnToSender;
        assert_eq!(read("Your parcel is being returned to the sender."), (back, Some(Reason::Returning)));
        assert_eq!(read("Your parcel has been returned to the sender."), (back, Some(Reason::Returned)));
        assert_eq!(read("Delivered to original sender"), (back, Some(Reason::Returned)));
        assert_eq!(read(""), (back, Some(Reason::Returning)));
    }

    #[test]
    fn a_changed_body_an_old_secret_and_a_named_header() {
        let body = br#"{"event": "track_updated"}"#;
        let options = crate::inbox::setup::Options::new([("signature_header".to_owned(), "X-Own".to_owned())]);
        let signed = |secret: &[u8]| hex::encode(hmac_sha256(secret, &[b"1700000000.", body]));
        let verify = |name: &str, mac: &str, body: &[u8], options: &crate::inbox::setup::Options| {
            let headers = Headers::new([(name, format!("t=1700000000,v1={mac}").as_bytes())]);
            let incoming = Incoming::new(&headers, body, Instant::from_second(1_700_000_000).unwrap());
            Shippo.verify(&Incoming { options, ..incoming }, &Secrets::new(["old".to_owned(), "new".to_owned()]))
        };
        let none = crate::inbox::setup::Options::NONE;
        let name = "SHIPPO-AUTH-SIGNATURE";
        assert_eq!(verify(name, &signed(b"old"), body, none), Ok(()), "while a secret is rotated both are valid");
        assert_eq!(verify(name, &signed(b"new").to_uppercase(), body, none), Ok(()));
        assert_eq!(verify(name, &signed(b"other"), body, none), Err(Refusal::Mismatch));
        assert_eq!(verify(name, &signed(b"new")[..62], body, none), Err(Refusal::Mismatch));
        assert_eq!(
            verify(name, &signed(b"new"), br#"{"event":"track_updated"}"#, none),
            Err(Refusal::Mismatch),
            "written again"
        );
        assert_eq!(verify("X-Own", &signed(b"new"), body, &options), Ok(()));
        assert_eq!(verify(name, &signed(b"new"), body, &options), Err(Refusal::Missing));
    }

    #[test]
    fn unknown_codes_are_noted_and_leave_the_status_alone() {
        let body = br#"{"tracking_number":"1","tracking_status":{"status":"TELEPORTED","substatus":"beamed","status_details":"Zzz"}}"#;
        let Ok(Parsed::Updates(updates)) = Shippo.parse(body) else { panic!("not read") };
        assert_eq!(updates[0].status, None);
        let codes: Vec<_> = updates[0].unknown_codes.iter().map(|code| code.code.as_str()).collect();
        assert_eq!(codes, ["TELEPORTED", "beamed"]);
    }

    #[test]
    fn a_date_that_cannot_be_read_does_not_hide_the_one_that_can() {
        let body = br#"{"tracking_number":"1","eta":"soon","original_eta":"2026-11-24T00:00:00Z"}"#;
        let Ok(Parsed::Updates(updates)) = Shippo.parse(body) else { panic!("not read") };
        assert_eq!(updates[0].estimate.as_ref().unwrap().date.unwrap().to_string(), "2026-11-24");
        assert_eq!((updates[0].status, updates[0].reason), (Some(ShipmentStatus::Unknown), Some(Reason::Pending)));
    }

    #[test]
    fn it_is_asked_about_carriers_that_it_has_a_name_for() {
        let parcel = |carrier: &str, country: &str| Parcel {
            number: "1Z 9&".into(),
            carrier: Some(carrier.into()),
            kind: CarrierKind::from_name(carrier),
            country: Some(country.into()),
            postcode: None,
        };
        let asked = |parcel: Parcel| Shippo.ask(&Account::default(), &[parcel]).map(|request| request.url);
        assert_eq!(asked(parcel("UPS", "US")), Ok("/tracks/ups/1Z%209%26".into()));
        assert_eq!(asked(parcel("DPD", "GB")), Ok("/tracks/dpd_uk/1Z%209%26".into()));
        assert_eq!(Shippo.fit(&parcel("DPD", "PL")), Fit::No);
        assert!(asked(parcel("DPD", "PL")).is_err());
        assert_eq!(Shippo.fit(&parcel("Kurier Meier", "DE")), Fit::No);
        let account = |token: &str| Account {
            credentials: crate::inbox::account::Credentials::new([("api_token".to_owned(), token.to_owned())]),
            ..Account::default()
        };
        let Ok(Auth::Header(name, value)) = Shippo.auth(&account("shippo_live_x")) else { panic!("no header") };
        assert_eq!(
            (name, secrecy::ExposeSecret::expose_secret(&value)),
            ("authorization", "ShippoToken shippo_live_x")
        );
        assert!(Shippo.auth(&Account::default()).is_err());
    }

    #[test]
    fn other_events_are_ignored() {
        assert!(matches!(Shippo.parse(br#"{"event":"transaction_created","data":{}}"#), Ok(Parsed::Ignored(_))));
        assert!(Shippo.parse(b"{").is_err());
    }
}
