//! A simulated carrier: posts really signed webhooks over HTTP to the running demo, so that pages move.
//!
//! It knows nothing of the inside: it has URLs, secrets and tracking numbers, and speaks as EasyPost, Shippo, AfterShip
//! and the generic endpoint do. When its parcels have arrived, it orders something new over the API.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use crate::clock::Clock;
use crate::inbox::signature::{hmac_sha256, standard_webhooks_mac};
use crate::outbound::{Method, Outbound, Request};

/// Between two messages.
const PACE: Duration = Duration::from_secs(7);

/// What a parcel does next: EasyPost's status and detail, Shippo's status and substatus, AfterShip's tag and subtag, ours,
/// words, town.
const ROAD: &[Step] = &[
    Step {
        easypost: ("in_transit", "departed_facility"),
        shippo: ("TRANSIT", "package_departed"),
        aftership: ("InTransit", "InTransit_007"),
        ours: ("in_transit", "departed"),
        words: "Departed facility",
        city: "Hannover",
    },
    Step {
        easypost: ("in_transit", "received_at_destination_facility"),
        shippo: ("TRANSIT", "package_arrived"),
        aftership: ("InTransit", "InTransit_003"),
        ours: ("in_transit", "at_delivery_depot"),
        words: "Processed at delivery depot",
        city: "Hamburg",
    },
    Step {
        easypost: ("out_for_delivery", "out_for_delivery"),
        shippo: ("TRANSIT", "out_for_delivery"),
        aftership: ("OutForDelivery", "OutForDelivery_001"),
        ours: ("out_for_delivery", ""),
        words: "Out for delivery",
        city: "Hamburg",
    },
    Step {
        easypost: ("delivered", "arrived_at_destination"),
        shippo: ("DELIVERED", ""),
        aftership: ("Delivered", "Delivered_003"),
        ours: ("delivered", "signed"),
        words: "Delivered",
        city: "Hamburg",
    },
];

struct Step {
    easypost: (&'static str, &'static str),
    shippo: (&'static str, &'static str),
    aftership: (&'static str, &'static str),
    ours: (&'static str, &'static str),
    words: &'static str,
    city: &'static str,
}

/// A parcel that moves.
struct Moving {
    source: String,
    number: String,
    carrier: String,
    next: usize,
}

/// What the carrier knows.
pub struct Carrier {
    /// How it posts.
    pub outbound: Outbound,
    /// What time it is.
    pub clock: Clock,
    /// `http://…` of the demo.
    pub base_url: String,
    /// Source → (path, secret).
    pub webhooks: BTreeMap<String, (String, String)>,
    /// For new orders.
    pub api_key: String,
}

impl Carrier {
    /// Posts until the demo stops. `parcels`: source, number, carrier.
    pub async fn run(self, parcels: Vec<(String, String, String)>) {
        let mut moving: Vec<Moving> =
            parcels.into_iter().map(|(source, number, carrier)| Moving { source, number, carrier, next: 0 }).collect();
        let mut made = 0u32;
        loop {
            tokio::time::sleep(PACE).await;
            if moving.is_empty() {
                made += 1;
                match self.order_something(made).await {
                    Ok(parcel) => moving.push(parcel),
                    Err(error) => tracing::warn!(%error, "the simulated shop could not order"),
                }
                continue;
            }
            let mut parcel = moving.remove(0);
            let Some(step) = ROAD.get(parcel.next) else { continue };
            match self.report(&parcel, step).await {
                Ok(()) => parcel.next += 1,
                Err(error) => tracing::warn!(%error, "the simulated carrier was not heard"),
            }
            if parcel.next < ROAD.len() {
                moving.push(parcel);
            }
        }
    }

    async fn report(&self, parcel: &Moving, step: &Step) -> anyhow::Result<()> {
        let Some((path, secret)) = self.webhooks.get(&parcel.source) else {
            anyhow::bail!("no endpoint for {}", parcel.source);
        };
        let now = self.clock.now();
        let seconds = now.timestamp().as_second().to_string();
        let at = now.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let (body, headers) = match parcel.source.as_str() {
            "easypost" => {
                let body = easypost(parcel, step, &at).to_string();
                let key: String = secret.nfkd().collect();
                let mac = hex::encode(hmac_sha256(key.as_bytes(), &[body.as_bytes()]));
                (body, vec![("X-Hmac-Signature", format!("hmac-sha256-hex={mac}"))])
            }
            "shippo" => {
                let body = shippo(parcel, step, &at).to_string();
                let mac = hex::encode(hmac_sha256(secret.as_bytes(), &[seconds.as_bytes(), b".", body.as_bytes()]));
                (body, vec![("Shippo-Auth-Signature", format!("t={seconds},v1={mac}"))])
            }
            "aftership" => {
                let body = aftership(parcel, step, &at, now.timestamp().as_second()).to_string();
                let mac = STANDARD.encode(hmac_sha256(secret.as_bytes(), &[body.as_bytes()]));
                (body, vec![("aftership-hmac-sha256", mac)])
            }
            _ => {
                let body = generic(parcel, step, &at).to_string();
                let id = format!("msg_{seconds}_{}", parcel.number);
                let mac = STANDARD.encode(standard_webhooks_mac(secret, &id, &seconds, body.as_bytes()));
                let headers = vec![
                    ("webhook-id", id),
                    ("webhook-timestamp", seconds.clone()),
                    ("webhook-signature", format!("v1,{mac}")),
                ];
                (body, headers)
            }
        };
        let status = self.post(path, headers, body).await?;
        anyhow::ensure!((200..300).contains(&status), "answered {status}");
        tracing::info!(source = %parcel.source, says = step.words, "the simulated carrier posted");
        Ok(())
    }

    async fn post(&self, path: &str, headers: Vec<(&'static str, String)>, body: String) -> anyhow::Result<u16> {
        let request = Request {
            method: Method::Post,
            url: format!("{}{path}", self.base_url),
            headers,
            body: Some(body.into_bytes()),
        };
        Ok(self.outbound.send(&request, &[]).await?.status)
    }

    async fn order_something(&self, n: u32) -> anyhow::Result<Moving> {
        let id = format!("live-{n}");
        let number = format!("00340434990{n:04}4094257");
        let now = self.clock.now().to_string();
        let order = json!({
            "external_id": id, "number": format!("MO-{}", 2000 + n), "email": "live@example.com", "currency": "EUR",
            "locale": "en", "placed_at": now,
            "ship_to": { "name": "Liv Larsen", "city": "Hamburg", "postcode": "20095", "country": "DE" },
            "totals": { "subtotal": "140.00", "shipping": "0.00", "total": "140.00" },
            "lines": [{ "external_id": "STR-18M", "title": "Calf strap, midnight", "variant": "18 mm", "quantity": 1, "unit_price": "140.00" }],
        });
        let shipment = json!({
            "external_id": format!("{id}.1"), "order_external_id": id, "carrier": "dhl_germany", "tracking_number": number,
            "items": [{ "line_external_id": "STR-18M", "quantity": 1 }],
        });
        for (path, body) in [("/api/v1/orders", order), ("/api/v1/shipments", shipment)] {
            let headers = vec![
                ("authorization", format!("Bearer {}", self.api_key)),
                ("content-type", "application/json".to_owned()),
            ];
            let status = self.post(path, headers, body.to_string()).await?;
            anyhow::ensure!((200..300).contains(&status), "{path} answered {status}");
        }
        Ok(Moving { source: "easypost".into(), number, carrier: "dhl_germany".into(), next: 0 })
    }
}

fn easypost(parcel: &Moving, step: &Step, at: &str) -> Value {
    let (status, detail) = step.easypost;
    json!({
        "id": format!("evt_{}", parcel.number), "object": "Event", "description": "tracker.updated", "mode": "production",
        "result": {
            "object": "Tracker", "tracking_code": parcel.number, "carrier": parcel.carrier, "status": status,
            "status_detail": detail, "updated_at": at, "est_delivery_date": null, "is_return": false,
            "tracking_details": [{
                "object": "TrackingDetail", "message": step.words, "status": status, "status_detail": detail, "datetime": at,
                "tracking_location": { "city": step.city, "state": null, "country": "DE", "zip": null },
            }],
        },
    })
}

fn shippo(parcel: &Moving, step: &Step, at: &str) -> Value {
    let (status, substatus) = step.shippo;
    json!({
        "event": "track_updated", "test": false,
        "data": {
            "carrier": parcel.carrier, "tracking_number": parcel.number, "tracking_history": [],
            "tracking_status": {
                "status": status, "status_details": step.words, "status_date": at,
                "substatus": { "code": substatus, "text": step.words, "action_required": false },
                "location": { "city": step.city, "country": "DE" },
            },
        },
    })
}

fn aftership(parcel: &Moving, step: &Step, at: &str, seconds: i64) -> Value {
    let (tag, subtag) = step.aftership;
    json!({
        "event": "tracking_update", "event_id": format!("evt-{seconds}-{}", parcel.number), "ts": seconds,
        "msg": {
            "tracking_number": parcel.number, "slug": parcel.carrier, "tag": tag, "subtag": subtag,
            "checkpoints": [{
                "checkpoint_time": at, "message": step.words, "city": step.city, "country_iso3": "DEU", "tag": tag, "subtag": subtag,
            }],
        },
    })
}

fn generic(parcel: &Moving, step: &Step, at: &str) -> Value {
    let (status, reason) = step.ours;
    json!({
        "type": "tracking.updated", "timestamp": at,
        "data": {
            "tracking_number": parcel.number, "carrier": parcel.carrier, "status": status, "reason": reason,
            "events": [{ "at": at, "status": status, "reason": reason, "text": step.words, "place": { "city": step.city, "country": "DE" } }],
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Source as _;
    use crate::sources;

    #[test]
    fn what_it_says_is_understood_as_meant() {
        let at = "2026-11-21T10:00:00Z";
        let parcel = Moving { source: String::new(), number: "1".into(), carrier: "dhl".into(), next: 0 };
        for step in ROAD {
            let messages = [
                ("easypost", easypost(&parcel, step, at)),
                ("shippo", shippo(&parcel, step, at)),
                ("aftership", aftership(&parcel, step, at, 1_795_255_200)),
                ("generic", generic(&parcel, step, at)),
            ];
            for (source, message) in messages {
                let meaning = sources::by_name(source).unwrap().explain(message.to_string().as_bytes()).unwrap();
                assert_eq!(meaning["updates"][0]["status"], step.ours.0, "{source}: {meaning}");
            }
        }
    }
}
