//! Messages in the senders' shapes, and their signatures.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use doorstep::inbox::signature::{hmac_sha256, standard_webhooks_mac};
use serde_json::{Value, json};

/// An EasyPost event: status, and its details as (time, status, words, town).
pub fn easypost(number: &str, status: &str, updated_at: &str, details: &[(&str, &str, &str, &str)]) -> Value {
    let details: Vec<Value> = details
        .iter()
        .map(|(at, status, words, city)| {
            json!({ "object": "TrackingDetail", "message": words, "status": status, "status_detail": null, "datetime": at,
                    "tracking_location": { "city": city, "state": null, "country": "DE", "zip": null } })
        })
        .collect();
    json!({
        "object": "Event", "description": "tracker.updated", "mode": "production", "id": format!("evt_{updated_at}"),
        "result": { "object": "Tracker", "tracking_code": number, "carrier": "DHL", "status": status,
                    "updated_at": updated_at, "est_delivery_date": "2026-11-24T00:00:00Z", "tracking_details": details },
    })
}

pub fn easypost_signature(secret: &str, body: &[u8]) -> String {
    format!("hmac-sha256-hex={}", hex::encode(hmac_sha256(secret.as_bytes(), &[body])))
}

pub fn base64_signature(secret: &str, body: &[u8]) -> String {
    STANDARD.encode(hmac_sha256(secret.as_bytes(), &[body]))
}

pub fn standard_signature(secret: &str, id: &str, timestamp: &str, body: &[u8]) -> String {
    format!("v1,{}", STANDARD.encode(standard_webhooks_mac(secret, id, timestamp, body)))
}

/// An order for the API with two lines.
pub fn order(external_id: &str) -> Value {
    json!({
        "external_id": external_id, "number": format!("#{external_id}"), "email": "marlene@example.com", "locale": "en",
        "currency": "EUR", "placed_at": "2026-11-18T20:13:00+01:00", "updated_at": "2026-11-18T20:13:00+01:00",
        "promise": { "earliest": "2026-11-24", "latest": "2026-11-26" },
        "ship_to": { "name": "Marlene Duda", "lines": ["Große Bergstraße 174"], "city": "Hamburg", "postcode": "22767", "country": "DE" },
        "totals": { "subtotal": "2510.00", "shipping": "0.00", "total": "2510.00" },
        "lines": [
            { "external_id": "L1", "title": "Heure d’hiver <b>", "variant": "Ivory", "quantity": 1, "unit_price": "2450.00" },
            { "external_id": "L2", "title": "Loupe", "quantity": 2, "unit_price": "30.00" },
        ],
    })
}

/// A parcel of that order.
pub fn shipment(order: &str, n: u32, number: &str, items: &[(&str, u32)]) -> Value {
    let items: Vec<Value> =
        items.iter().map(|(line, quantity)| json!({ "line_external_id": line, "quantity": quantity })).collect();
    json!({ "external_id": format!("{order}.{n}"), "order_external_id": order, "carrier": "dhl_germany",
            "tracking_number": number, "items": items })
}

/// A secret of a generic endpoint.
pub const SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3";

impl super::TestApp {
    /// A generic sender says that a parcel stands so now, and the message is applied.
    pub async fn post_generic(&self, path: &str, number: &str, status: &str, reason: &str) {
        let now = self.app.clock.now();
        let (seconds, at) = (now.timestamp().as_second().to_string(), now.to_string());
        let body = json!({
            "type": "tracking.updated", "timestamp": at,
            "data": { "tracking_number": number, "carrier": "dhl", "status": status, "reason": reason, "events": [
                { "at": at, "status": status, "reason": reason, "text": format!("It is {status}") },
            ] },
        })
        .to_string();
        let id = format!("msg_{}", doorstep::secrets::random_token(6).unwrap());
        let signature = standard_signature(SECRET, &id, &seconds, body.as_bytes());
        let headers = [("webhook-id", id.as_str()), ("webhook-timestamp", &seconds), ("webhook-signature", &signature)];
        let answer = self.post(path, &headers, body).await;
        assert!((200..300).contains(&answer.status), "{}", answer.text());
        self.work().await;
    }
}
