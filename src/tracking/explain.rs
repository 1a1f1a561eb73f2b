//! What an update says, as JSON: a part of what `doorstep carriers parse` prints.

use jiff::tz::Offset;
use serde_json::{Value, json};

use super::model::{CarrierUpdate, Estimate, TrackingEvent, When};
use super::status::ShipmentStatus;

/// One update.
pub fn update(update: &CarrierUpdate) -> Value {
    let mut told = json!({
        "tracking_number": update.tracking_number,
        "carrier": update.carrier,
        "status": update.status.unwrap_or(ShipmentStatus::Unknown),
        "reason": update.reason,
        "estimate": update.estimate.as_ref().map(estimate),
        "events": update.events.iter().map(event).collect::<Vec<_>>(),
    });
    if let (Some(pickup), Some(fields)) = (&update.pickup, told.as_object_mut()) {
        fields.insert("pickup".into(), json!(pickup));
    }
    told
}

fn estimate(estimate: &Estimate) -> Value {
    json!({ "date": estimate.date, "earliest": estimate.earliest.map(moment), "latest": estimate.latest.map(moment) })
}

/// The most certain form of a time: the instant, else the wall time without a zone.
fn moment(when: When) -> Option<String> {
    when.at.map(|at| at.to_string()).or_else(|| when.local.map(|local| local.to_string()))
}

fn event(event: &TrackingEvent) -> Value {
    json!({
        "at": event.when.at,
        "local": event.when.local,
        "offset": event.when.offset_seconds.and_then(|s| Offset::from_seconds(s).ok()).map(colon),
        "status": event.status,
        "reason": event.reason,
        "code": event.code,
        "text": event.text,
        "place": {
            "city": event.place.city,
            "region": event.place.region,
            "country": event.place.country,
            "postcode": event.place.postcode,
        },
    })
}

/// `+02:00`; jiff leaves the minutes out when they are nought.
fn colon(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
