//! schema.org `ParcelDelivery`, for mail programs and assistants.

use serde_json::{Value, json};

use super::load::Loaded;
use crate::tracking::carrier_names;
use crate::tracking::model::Estimate;

/// One delivery per parcel, as the body of a `<script type="application/ld+json">`.
pub(super) fn parcel_deliveries(loaded: &Loaded, url: &str) -> Option<String> {
    let deliveries: Vec<Value> = loaded
        .outward()
        .filter(|parcel| !parcel.is_in_store())
        .map(|parcel| {
            let shipment = &parcel.shipment;
            let estimate = shipment.estimate.as_ref().filter(|_| !shipment.status.is_final()).map(|json| &json.0);
            let mut delivery = json!({
                "@context": "https://schema.org",
                "@type": "ParcelDelivery",
                // None where the tier does not show it.
                "trackingNumber": shipment.tracking_number,
                "trackingUrl": url,
                "expectedArrivalFrom": estimate.and_then(earliest),
                "expectedArrivalUntil": estimate.and_then(latest),
                "provider": shipment.carrier_name().map(|carrier| json!({
                    "@type": "Organization", "name": carrier_names::display(carrier),
                })),
            });
            if let (Some(order), Some(fields)) = (&loaded.order, delivery.as_object_mut()) {
                let items: Vec<Value> = loaded
                    .lines
                    .iter()
                    .filter(|line| parcel.items.iter().any(|(id, _)| *id == line.external_id))
                    .map(|line| json!({ "@type": "Product", "name": line.title }))
                    .collect();
                if !items.is_empty() {
                    fields.insert("itemShipped".into(), items.into());
                }
                if loaded.tier.shows_order() {
                    fields.insert(
                        "partOfOrder".into(),
                        json!({
                            "@type": "Order",
                            "orderNumber": order.number,
                            "merchant": { "@type": "Organization", "name": loaded.brand.name },
                        }),
                    );
                }
            }
            if let Some(fields) = delivery.as_object_mut() {
                fields.retain(|_, value| !value.is_null());
            }
            delivery
        })
        .collect();
    if deliveries.is_empty() {
        return None;
    }
    // `</script>` in an item's name must not end the element.
    serde_json::to_string(&deliveries).ok().map(|json| json.replace('<', "\\u003c"))
}

fn earliest(estimate: &Estimate) -> Option<String> {
    estimate
        .earliest
        .and_then(|when| when.at.map(|at| at.to_string()).or_else(|| when.local.map(|local| local.to_string())))
}

fn latest(estimate: &Estimate) -> Option<String> {
    let exact =
        estimate.latest.and_then(|when| when.at.map(|at| at.to_string()).or_else(|| when.local.map(|l| l.to_string())));
    exact.or_else(|| estimate.date.map(|date| date.to_string()))
}
