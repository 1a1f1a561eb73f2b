//! TrackingMore: one tracking in `data`, pushed or as the API answers it, of version 4 and of the older versions 2 and 3.
//!
//! Version 4 signs in two headers: `signature` is the hex HMAC-SHA256 of the header `timestamp` with the webhook secret.
//! Versions 2 and 3 put `verifyInfo: {timeStr, signature}` into the body, HMAC-SHA256 of `timeStr` with the e-mail address of the
//! account (<https://www.trackingmore.com/webhook.html>). **Neither covers the body**: who sees one message can make up
//! others while its time is fresh. So the clock window is narrow, and the address must be kept secret as well.
//!
//! Traps: fields were renamed between versions; "pickup" is out for delivery unless the substatus says that it waits for
//! collection; the way in the country of origin and in that of destination are two lists, each newest first; times of
//! checkpoints are local and name no zone.

use serde::Deserialize;

use super::table::{Meaning, Table, UnknownCodes};
use super::{Carrier, Parsed, read, times};
use crate::inbox::setup::{OptionSpec, Protection, SecretFrom, Setup};
use crate::inbox::signature::{WINDOW_SECONDS, check, hmac_sha256};
use crate::inbox::{Incoming, Refusal, Secrets, Unreadable};
use crate::tracking::model::{CarrierUpdate, Estimate, Place, TrackingEvent, When};
use crate::tracking::status::{Reason, ShipmentStatus};

/// TrackingMore.
pub struct TrackingMore;

static SETUP: Setup = Setup {
    title: "TrackingMore",
    protection: Protection::Echo(SecretFrom::Vendor),
    steps: &[
        "In TrackingMore, open Developer → Webhook and paste {url}.",
        "Choose the version with which your trackings are created (V4, if you are free to choose) and the statuses that you want to hear of: all.",
        "V4: copy the webhook secret that is shown there and give it to Doorstep. V2 and V3: the secret is the e-mail address of your TrackingMore account, spelled as there.",
    ],
    caution: Some(
        "TrackingMore signs only the time of a message, not its contents, and in V2 and V3 only with an e-mail address, which others know: keep the endpoint's address as secret as a password, and prefer V4. Verify with one real message that it is accepted. Whether repeated deliveries carry a new time is not published: if they are refused as outside of the allowed window, raise the option `window_minutes`.",
    ),
    options: &[
        OptionSpec {
            name: "account_email",
            about: "The e-mail address of the TrackingMore account, for webhooks of version V2 or V3, if the endpoint's secret is something else. Leave it empty for V4: an e-mail address is no secret.",
            default: "",
            values: &[],
        },
        OptionSpec {
            name: "window_minutes",
            about: "How far a message's signed time may be from now, in minutes. Only as much as needed: within it, a message that was seen can be imitated.",
            default: "5",
            values: &[],
        },
    ],
    credentials: &[],
};

static STATUSES: Table = Table {
    field: "delivery_status",
    rows: &[
        ("pending", ShipmentStatus::Unknown, Some(Reason::Pending)),
        ("notfound", ShipmentStatus::Unknown, Some(Reason::NotFound)),
        ("inforeceived", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("transit", ShipmentStatus::InTransit, None),
        ("pickup", ShipmentStatus::OutForDelivery, None),
        ("undelivered", ShipmentStatus::AttemptedDelivery, None),
        ("delivered", ShipmentStatus::Delivered, None),
        ("exception", ShipmentStatus::Exception, None),
        ("expired", ShipmentStatus::Expired, Some(Reason::NoNews)),
    ],
};

/// As the vendor lists them (<https://www.trackingmore.com/docs/logistics_status.php>). Where one code stands for several
/// things, it has no reason here: see [`words_of`].
static SUBSTATUSES: Table = Table {
    field: "substatus",
    rows: &[
        ("pending001", ShipmentStatus::Unknown, Some(Reason::Pending)),
        // Older: "information received, about to be picked up".
        ("notfound001", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("notfound002", ShipmentStatus::Unknown, Some(Reason::NotFound)),
        ("inforeceived001", ShipmentStatus::PreTransit, Some(Reason::InfoReceived)),
        ("transit001", ShipmentStatus::InTransit, None),
        ("transit002", ShipmentStatus::InTransit, Some(Reason::Arrived)),
        ("transit003", ShipmentStatus::InTransit, Some(Reason::AtDeliveryDepot)),
        ("transit004", ShipmentStatus::InTransit, Some(Reason::ArrivedDestinationCountry)),
        ("transit005", ShipmentStatus::InTransit, Some(Reason::CustomsCleared)),
        ("transit006", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("transit007", ShipmentStatus::InTransit, Some(Reason::Departed)),
        ("pickup001", ShipmentStatus::OutForDelivery, None),
        ("pickup002", ShipmentStatus::AvailableForPickup, None),
        // The customer was contacted before the delivery.
        ("pickup003", ShipmentStatus::OutForDelivery, None),
        ("delivered001", ShipmentStatus::Delivered, None),
        ("delivered002", ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        ("delivered003", ShipmentStatus::Delivered, Some(Reason::Signed)),
        // At the front door or with a neighbour.
        ("delivered004", ShipmentStatus::Delivered, None),
        ("undelivered001", ShipmentStatus::AttemptedDelivery, Some(Reason::AddressProblem)),
        ("undelivered002", ShipmentStatus::AttemptedDelivery, Some(Reason::RecipientAbsent)),
        // The recipient could not be reached.
        ("undelivered003", ShipmentStatus::AttemptedDelivery, None),
        ("undelivered004", ShipmentStatus::AttemptedDelivery, None),
        ("exception004", ShipmentStatus::Exception, Some(Reason::NotCollected)),
        ("exception005", ShipmentStatus::Exception, Some(Reason::Other)),
        ("exception006", ShipmentStatus::Exception, Some(Reason::CustomsHold)),
        // Lost, damaged or thrown away.
        ("exception007", ShipmentStatus::Exception, None),
        ("exception008", ShipmentStatus::Cancelled, Some(Reason::OrderCancelled)),
        ("exception009", ShipmentStatus::Exception, Some(Reason::Refused)),
        ("exception010", ShipmentStatus::ReturnToSender, Some(Reason::Returned)),
        ("exception011", ShipmentStatus::ReturnToSender, Some(Reason::Returning)),
        ("expired001", ShipmentStatus::Expired, Some(Reason::NoNews)),
    ],
};

#[derive(Deserialize)]
struct Signed {
    #[serde(default, rename = "verifyInfo", deserialize_with = "read::object")]
    verify_info: Option<VerifyInfo>,
}

#[derive(Deserialize)]
struct VerifyInfo {
    #[serde(default, rename = "timeStr", deserialize_with = "read::text")]
    time: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    signature: Option<String>,
}

/// Pushed: one tracking in `data`. Answered: one, or a list.
#[derive(Deserialize)]
struct Message {
    #[serde(default, deserialize_with = "read::list")]
    data: Vec<Tracking>,
}

#[derive(Deserialize)]
struct Tracking {
    /// Of version 2: `data` is a page, and the trackings are its items.
    #[serde(default, deserialize_with = "read::list")]
    items: Vec<Tracking>,
    /// Of an answer to creating several: those that were created.
    #[serde(default, deserialize_with = "read::list")]
    success: Vec<Tracking>,
    #[serde(default, deserialize_with = "read::text")]
    tracking_number: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    courier_code: Option<String>,
    /// Older name.
    #[serde(default, deserialize_with = "read::text")]
    carrier_code: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    delivery_status: Option<String>,
    /// Older name.
    #[serde(default, deserialize_with = "read::text")]
    status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    substatus: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    latest_event: Option<String>,
    /// Older name.
    #[serde(default, rename = "lastEvent", deserialize_with = "read::text")]
    last_event: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    scheduled_delivery_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    updated_at: Option<String>,
    /// As version 4 spells it at times.
    #[serde(default, deserialize_with = "read::text")]
    update_at: Option<String>,
    #[serde(default, deserialize_with = "read::object")]
    origin_info: Option<Leg>,
    #[serde(default, deserialize_with = "read::object")]
    destination_info: Option<Leg>,
}

#[derive(Deserialize)]
struct Leg {
    #[serde(default, deserialize_with = "read::list")]
    trackinfo: Vec<Checkpoint>,
}

#[derive(Deserialize)]
struct Checkpoint {
    #[serde(default, deserialize_with = "read::text")]
    checkpoint_date: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    tracking_detail: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    location: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    city: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    state: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    zip: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    country_iso2: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    checkpoint_delivery_status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    checkpoint_delivery_substatus: Option<String>,
    // The older names of the same.
    #[serde(default, rename = "Date", deserialize_with = "read::text")]
    date: Option<String>,
    #[serde(default, rename = "StatusDescription", deserialize_with = "read::text")]
    status_description: Option<String>,
    #[serde(default, rename = "Details", deserialize_with = "read::text")]
    details: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    checkpoint_status: Option<String>,
    #[serde(default, deserialize_with = "read::text")]
    substatus: Option<String>,
}

const WHAT: &str = "a TrackingMore message";

impl Carrier for TrackingMore {
    fn name(&self) -> &'static str {
        "trackingmore"
    }

    fn setup(&self) -> &'static Setup {
        &SETUP
    }

    fn tables(&self) -> Vec<&'static Table> {
        vec![&STATUSES, &SUBSTATUSES]
    }

    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
        let header = |name: &str| incoming.headers.get(name).filter(|value| !value.trim().is_empty());
        if let Some(signature) = header("signature") {
            let timestamp = header("timestamp").ok_or(Refusal::Missing)?;
            signed_with(secrets, signature, timestamp)?;
            return fresh(timestamp, incoming);
        }
        let email = incoming.options.get("account_email").map(|email| Secrets::new([email.trim().to_owned()]));
        if secrets.is_empty() && email.is_none() {
            return Err(Refusal::NoSecret);
        }
        let signed: Option<Signed> = read::object_of(incoming.body, WHAT).ok();
        let info = signed.and_then(|signed| signed.verify_info).ok_or(Refusal::Missing)?;
        let (time, signature) = info.time.zip(info.signature).ok_or(Refusal::Missing)?;
        let by_secret = signed_with(secrets, &signature, &time);
        let by_email = email.map_or(Err(Refusal::Mismatch), |email| signed_with(&email, &signature, &time));
        by_secret.or(by_email).map_err(|_| Refusal::Mismatch)?;
        fresh(&time, incoming)
    }

    fn parse(&self, body: &[u8]) -> Result<Parsed, Unreadable> {
        let message: Message = read::object_of(body, WHAT)?;
        let trackings = if message.data.is_empty() { vec![read::object_of(body, WHAT)?] } else { message.data };
        let mut updates = Vec::with_capacity(trackings.len());
        for mut tracking in trackings {
            let listed = std::mem::take(&mut tracking.items).into_iter().chain(std::mem::take(&mut tracking.success));
            updates.extend(listed.filter_map(update));
            updates.extend(update(tracking));
        }
        if updates.is_empty() {
            return Ok(Parsed::Ignored("the message has no tracking number".into()));
        }
        Ok(Parsed::Updates(updates))
    }
}

/// Whether the signature is that of the time.
fn signed_with(secrets: &Secrets, signature: &str, time: &str) -> Result<(), Refusal> {
    check(
        Some(signature),
        secrets,
        |sent| hex::decode(sent.trim()).ok(),
        |secret| hmac_sha256(secret.trim().as_bytes(), &[time.trim().as_bytes()]),
    )
}

/// Whether the signed time is near enough to now.
fn fresh(signed: &str, incoming: &Incoming<'_>) -> Result<(), Refusal> {
    const WEEK: i64 = 7 * 24 * 60;
    let minutes = incoming.options.get("window_minutes").and_then(|minutes| minutes.trim().parse::<i64>().ok());
    let window = minutes.map_or(WINDOW_SECONDS, |minutes| minutes.clamp(1, WEEK) * 60);
    let signed = signed.trim().parse().ok().and_then(times::unix).ok_or(Refusal::Mismatch)?;
    let apart = incoming.now.timestamp().as_second().abs_diff(signed.timestamp().as_second());
    if apart <= window.unsigned_abs() { Ok(()) } else { Err(Refusal::Stale) }
}

/// The letters of a substatus: `exception` of `exception010`.
fn family(substatus: &str) -> &str {
    substatus.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// A substatus refines its own status; where the two contradict each other, the status counts.
fn meaning(
    status: Option<&str>,
    substatus: Option<&str>,
    words: Option<&str>,
    unknown: &mut UnknownCodes,
) -> Option<Meaning> {
    let own = substatus.filter(|sub| status.is_none_or(|status| family(sub).eq_ignore_ascii_case(status)));
    if let Some((status, reason)) = SUBSTATUSES.read(own, words, unknown) {
        return Some((status, reason.or_else(|| words_of(own?, words?))));
    }
    STATUSES.read(status.or(substatus.map(family)), words, unknown)
}

/// Where one substatus stands for several things, the carrier's own words tell which; if they do not, nothing is said.
fn words_of(substatus: &str, words: &str) -> Option<Reason> {
    const WORDS: &[(&str, &str, Reason)] = &[
        ("exception007", "damage", Reason::Damaged),
        ("exception007", "lost", Reason::Lost),
        ("exception007", "destroy", Reason::Destroyed),
        ("exception007", "discard", Reason::Destroyed),
        ("delivered004", "neighbo", Reason::Neighbour),
        ("delivered004", "locker", Reason::Locker),
        ("delivered004", "mailbox", Reason::Mailbox),
    ];
    let words = words.to_lowercase();
    let row = WORDS.iter().find(|(code, word, _)| code.eq_ignore_ascii_case(substatus) && words.contains(word));
    row.map(|(.., reason)| *reason)
}

fn update(tracking: Tracking) -> Option<CarrierUpdate> {
    let tracking_number = tracking.tracking_number?;
    let mut unknown = UnknownCodes::default();
    let status = tracking.delivery_status.or(tracking.status);
    let words = tracking.latest_event.or(tracking.last_event);
    let found = meaning(status.as_deref(), tracking.substatus.as_deref(), words.as_deref(), &mut unknown);
    let legs = [tracking.origin_info, tracking.destination_info];
    let checkpoints = legs.into_iter().flatten().flat_map(|leg| leg.trackinfo);
    let events = checkpoints.map(|checkpoint| read_event(checkpoint, &mut unknown)).collect();
    Some(CarrierUpdate {
        tracking_number,
        carrier: tracking.courier_code.or(tracking.carrier_code),
        status: found.map(|(status, _)| status),
        reason: found.and_then(|(_, reason)| reason),
        estimate: tracking.scheduled_delivery_date.as_deref().and_then(Estimate::parse),
        said_at: tracking.updated_at.or(tracking.update_at).as_deref().and_then(When::parse).and_then(|when| when.at),
        test: false,
        events,
        unknown_codes: unknown.into_codes(),
        ..CarrierUpdate::default()
    })
}

fn read_event(checkpoint: Checkpoint, unknown: &mut UnknownCodes) -> TrackingEvent {
    let status = checkpoint.checkpoint_delivery_status.or(checkpoint.checkpoint_status);
    let substatus = checkpoint.checkpoint_delivery_substatus.or(checkpoint.substatus);
    let text = checkpoint.tracking_detail.or(checkpoint.status_description);
    let found = meaning(status.as_deref(), substatus.as_deref(), text.as_deref(), unknown);
    let time = checkpoint.checkpoint_date.or(checkpoint.date);
    TrackingEvent {
        when: time.as_deref().and_then(times::local_field).unwrap_or_default(),
        status: found.map_or(ShipmentStatus::Unknown, |(status, _)| status),
        reason: found.and_then(|(_, reason)| reason),
        code: substatus.or(status),
        text,
        place: Place {
            city: checkpoint.city.or(checkpoint.location).or(checkpoint.details),
            region: checkpoint.state,
            country: checkpoint.country_iso2,
            postcode: checkpoint.zip,
        },
        carrier: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;
    use crate::inbox::setup::Options;

    fn only(data: &str) -> CarrierUpdate {
        let body = format!(r#"{{"data":{data}}}"#);
        let Ok(Parsed::Updates(mut updates)) = TrackingMore.parse(body.as_bytes()) else { panic!("not read: {body}") };
        assert_eq!(updates.len(), 1);
        updates.remove(0)
    }

    fn means(status: &str, substatus: &str, words: &str) -> (Option<ShipmentStatus>, Option<Reason>) {
        let update = only(&format!(
            r#"{{"tracking_number":"1","delivery_status":"{status}","substatus":"{substatus}","latest_event":"{words}"}}"#
        ));
        (update.status, update.reason)
    }

    #[test]
    fn a_substatus_refines_its_own_status() {
        use ShipmentStatus::*;
        assert_eq!(means("pickup", "", ""), (Some(OutForDelivery), None));
        assert_eq!(means("pickup", "pickup002", ""), (Some(AvailableForPickup), None));
        assert_eq!(means("notfound", "notfound001", ""), (Some(PreTransit), Some(Reason::InfoReceived)));
        assert_eq!(means("exception", "exception010", ""), (Some(ReturnToSender), Some(Reason::Returned)));
        assert_eq!(means("exception", "exception011", ""), (Some(ReturnToSender), Some(Reason::Returning)));
        assert_eq!(means("exception", "Exception009", ""), (Some(Exception), Some(Reason::Refused)));
        assert_eq!(means("exception", "exception099", ""), (Some(Exception), None), "a new one");
        assert_eq!(means("delivered", "exception010", ""), (Some(Delivered), None), "the status counts");
        assert_eq!(means("", "undelivered002", ""), (Some(AttemptedDelivery), Some(Reason::RecipientAbsent)));
        assert_eq!(means("", "transit099", ""), (Some(InTransit), None));
        assert_eq!(means("teleported", "", ""), (None, None));
    }

    #[test]
    fn where_a_code_means_several_things_the_words_tell_which() {
        use ShipmentStatus::*;
        assert_eq!(
            means("exception", "exception007", "Parcel DAMAGED,Kassel"),
            (Some(Exception), Some(Reason::Damaged))
        );
        assert_eq!(means("exception", "exception007", "Sendung verloren"), (Some(Exception), None));
        assert_eq!(
            means("delivered", "delivered004", "Left with neighbor"),
            (Some(Delivered), Some(Reason::Neighbour))
        );
        assert_eq!(means("delivered", "delivered001", "Left with neighbor"), (Some(Delivered), None));
    }

    #[test]
    fn both_legs_are_read_in_their_order() {
        let update = only(
            r#"{"tracking_number":"1","courier_code":"china-ems","carrier_code":"usps","updated_at":"2026-11-20T10:00:00+08:00",
                "scheduled_delivery_date":"2026-11-24",
                "origin_info":{"trackinfo":[{"checkpoint_date":"2026-11-18T04:00:00","tracking_detail":"b"},{"tracking_detail":"a"}]},
                "destination_info":{"trackinfo":[{"checkpoint_date":"2026-11-19T09:00:00Z","tracking_detail":"c","zip":"98056",
                    "checkpoint_delivery_status":"zzz","checkpoint_delivery_substatus":"zzz001"}]}}"#,
        );
        let texts: Vec<_> = update.events.iter().map(|event| event.text.as_deref().unwrap()).collect();
        assert_eq!(texts, ["b", "a", "c"]);
        assert_eq!(update.events[0].when.at, None, "the zone is not known");
        assert_eq!(update.events[2].when.at, None, "and a Z says nothing of a local time");
        assert_eq!(update.carrier.as_deref(), Some("china-ems"));
        assert_eq!(update.said_at.unwrap().to_string(), "2026-11-20T02:00:00Z");
        assert_eq!(update.estimate, Estimate::parse("2026-11-24"));
        let noted: Vec<_> = update.unknown_codes.iter().map(|noted| noted.code.as_str()).collect();
        assert_eq!(noted, ["zzz001", "zzz"]);
    }

    #[test]
    fn older_versions_are_read() {
        let body = br#"{"meta":{"code":200},"data":{"tracking_number":"1","carrier_code":"usps","status":"transit","lastEvent":"x",
            "origin_info":{"trackinfo":[{"Date":"2026-11-18 17:07","StatusDescription":"Left","Details":"Kassel","checkpoint_status":"transit"}]},
            "destination_info":null},"verifyInfo":{"timeStr":1,"signature":"x"}}"#;
        let Ok(Parsed::Updates(updates)) = TrackingMore.parse(body) else { panic!("not read") };
        let event = &updates[0].events[0];
        assert_eq!(event.when.local.unwrap().to_string(), "2026-11-18T17:07:00");
        assert_eq!((event.text.as_deref(), event.place.city.as_deref()), (Some("Left"), Some("Kassel")));
        assert_eq!((updates[0].status, updates[0].carrier.as_deref()), (Some(ShipmentStatus::InTransit), Some("usps")));
        for body in [
            r#"{"data":{"page":1,"items":[{"tracking_number":"1"},{"tracking_number":"2"}]}}"#,
            r#"{"data":[{"tracking_number":"1"},{"tracking_number":"2"}]}"#,
            r#"{"data":{"success":[{"tracking_number":"1"},{"tracking_number":"2"}],"error":[]}}"#,
        ] {
            let Ok(Parsed::Updates(updates)) = TrackingMore.parse(body.as_bytes()) else { panic!("not read: {body}") };
            assert_eq!(updates.len(), 2, "{body}");
        }
        assert!(matches!(TrackingMore.parse(br#"{"meta":{"code":4102},"data":[]}"#), Ok(Parsed::Ignored(_))));
        assert!(TrackingMore.parse(b"[]").is_err());
        assert!(TrackingMore.parse(b"<html>").is_err());
    }

    /// The vector of the vendor's documentation: the body does not matter, the time does.
    #[test]
    fn version_4_signs_the_time() {
        const SECRET: &str = "2e55b9a3-4dd1-4416-9897-c4bd1e3d738f";
        const SIGNATURE: &str = "a37084ab68ae16b77db1f8463f31be9fcc965e2515e03efecf8139bb1e511b06";
        let verify = |headers: &[(&str, &str)], secrets: &[&str], now: i64, options: &Options| {
            let headers = Headers::new(headers.iter().map(|(name, value)| (*name, value.as_bytes())));
            let secrets = Secrets::new(secrets.iter().map(|secret| (*secret).to_owned()));
            let incoming = Incoming::new(&headers, b"{}", Instant::from_second(now).unwrap());
            TrackingMore.verify(&Incoming { options, ..incoming }, &secrets)
        };
        let (signed, now, none) =
            ([("Timestamp", "1662371528"), ("Signature", SIGNATURE)], 1_662_371_600, Options::NONE);
        assert_eq!(verify(&signed, &[SECRET], now, none), Ok(()));
        assert_eq!(verify(&signed, &["old", SECRET], now, none), Ok(()), "while it is rotated");
        let upper = SIGNATURE.to_uppercase();
        assert_eq!(verify(&[("timestamp", "1662371528"), ("signature", &upper)], &[SECRET], now, none), Ok(()));
        assert_eq!(verify(&signed, &["other"], now, none), Err(Refusal::Mismatch));
        assert_eq!(
            verify(&[("timestamp", "1662371529"), ("signature", SIGNATURE)], &[SECRET], now, none),
            Err(Refusal::Mismatch)
        );
        assert_eq!(
            verify(&[("timestamp", "1662371528"), ("signature", &SIGNATURE[..62])], &[SECRET], now, none),
            Err(Refusal::Mismatch)
        );
        assert_eq!(verify(&[("signature", SIGNATURE)], &[SECRET], now, none), Err(Refusal::Missing));
        assert_eq!(verify(&[("timestamp", "1662371528")], &[SECRET], now, none), Err(Refusal::Missing));
        assert_eq!(verify(&signed, &[], now, none), Err(Refusal::NoSecret));
        assert_eq!(verify(&signed, &[SECRET], 1_662_371_528 + 301, none), Err(Refusal::Stale));
        assert_eq!(verify(&signed, &[SECRET], 1_662_371_528 - 301, none), Err(Refusal::Stale));
        let wide = Options::new([("window_minutes".to_owned(), "60".to_owned())]);
        assert_eq!(verify(&signed, &[SECRET], 1_662_371_528 + 3500, &wide), Ok(()));
        assert_eq!(verify(&signed, &[SECRET], 1_662_371_528 + 3700, &wide), Err(Refusal::Stale));
    }

    #[test]
    fn older_versions_sign_the_time_with_the_address_of_the_account() {
        let (now, email) = (1_700_000_000, "shop@example.com");
        let signature = hex::encode(hmac_sha256(email.as_bytes(), &[b"1699999900"]));
        let body =
            |time: &str| format!(r#"{{"data":{{}},"verifyInfo":{{"timeStr":{time},"signature":"{signature}"}}}}"#);
        let verify = |body: &str, secrets: &[&str], now: i64, options: &Options| {
            let headers = Headers::default();
            let secrets = Secrets::new(secrets.iter().map(|secret| (*secret).to_owned()));
            let incoming = Incoming::new(&headers, body.as_bytes(), Instant::from_second(now).unwrap());
            TrackingMore.verify(&Incoming { options, ..incoming }, &secrets)
        };
        let none = Options::NONE;
        assert_eq!(verify(&body("1699999900"), &[email], now, none), Ok(()), "a number");
        assert_eq!(verify(&body(r#""1699999900""#), &[email], now, none), Ok(()), "a text");
        assert_eq!(verify(&body("1699999901"), &[email], now, none), Err(Refusal::Mismatch));
        assert_eq!(verify(&body("1699999900"), &["secret"], now, none), Err(Refusal::Mismatch));
        assert_eq!(verify(&body("1699999900"), &[email], now + 900, none), Err(Refusal::Stale));
        let option = Options::new([("account_email".to_owned(), email.to_owned())]);
        assert_eq!(verify(&body("1699999900"), &["secret"], now, &option), Ok(()));
        assert_eq!(verify(&body("1699999900"), &[], now, &option), Ok(()));
        assert_eq!(verify(&body("1699999900"), &[], now, none), Err(Refusal::NoSecret));
        assert_eq!(verify(r#"{"data":{}}"#, &[email], now, none), Err(Refusal::Missing));
        assert_eq!(verify("not json", &[email], now, none), Err(Refusal::Missing));
    }
}
