//! What a shop's message means, as JSON: the output of `doorstep carriers parse` for shop sources.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Parsed, ShopUpdate};
use crate::orders::model::{Adjustment, AdjustmentKind};
use crate::tracking::ShipmentStatus;
use crate::tracking::explain::update as explain_update;

#[derive(Default)]
struct Order {
    number: Option<String>,
    email: Option<String>,
    lines: usize,
    shipments: Vec<Value>,
    cancelled: bool,
    refunded: Vec<String>,
}

impl Order {
    fn refund(&mut self, adjustments: &[Adjustment]) {
        for adjustment in adjustments.iter().filter(|adjustment| adjustment.kind != AdjustmentKind::Cancelled) {
            if !self.refunded.contains(&adjustment.line_external_id) {
                self.refunded.push(adjustment.line_external_id.clone());
            }
        }
    }
}

/// One object: source, why it was ignored, orders, and what the shop says of parcels on their way.
pub fn explain(source: &str, parsed: &Parsed) -> Value {
    let updates = match parsed {
        Parsed::Ignored(why) => return json!({ "source": source, "ignored": why, "orders": [], "updates": [] }),
        Parsed::Errands(errands) => {
            return json!({
                "source": source,
                "ignored": "the message only points at something, which has to be fetched",
                "fetch": errands.iter().flat_map(|errand| &errand.steps).map(|step| &step.request.url).collect::<Vec<_>>(),
                "orders": [],
                "updates": [],
            });
        }
        Parsed::Updates(updates) => updates,
    };
    if let [ShopUpdate::Privacy { kind, orders, .. }] = updates.as_slice() {
        let why = format!("no order and no news, but a shopper's request ({kind}, {} orders named)", orders.len());
        return json!({ "source": source, "ignored": why, "orders": [], "updates": [] });
    }
    let mut orders: BTreeMap<String, Order> = BTreeMap::new();
    let mut progress = Vec::new();
    for update in updates {
        match update {
            ShopUpdate::Order(draft) => {
                let order = orders.entry(draft.external_id.clone()).or_default();
                order.number = Some(draft.number.clone());
                order.email = draft.email.clone();
                order.lines = draft.lines.len();
                order.cancelled = draft.cancelled_at.is_some();
                order.refund(&draft.adjustments);
            }
            ShopUpdate::Consignment(told) => {
                let order = orders.entry(told.order_external_id.clone()).or_default();
                if order.number.is_none() {
                    order.lines = order.lines.max(told.items.len());
                }
                // That a shop knows a parcel means that its label exists; where it is only a carrier can say.
                let status = if told.withdrawn { ShipmentStatus::Cancelled } else { ShipmentStatus::PreTransit };
                let parcel = |number: Option<&str>| json!({ "tracking_number": number, "carrier": told.carrier, "status": status });
                if told.numbers.is_empty() {
                    order.shipments.push(parcel(None));
                }
                order.shipments.extend(told.numbers.iter().map(|(number, _)| parcel(Some(number.as_str()))));
            }
            ShopUpdate::Adjustments { order_external_id, adjustments } => {
                orders.entry(order_external_id.clone()).or_default().refund(adjustments);
            }
            ShopUpdate::OrderDeleted { order_external_id } => {
                orders.entry(order_external_id.clone()).or_default().cancelled = true;
            }
            // Which parcels are gone is known only to who knows those that were there.
            ShopUpdate::EveryParcel { .. } | ShopUpdate::Privacy { .. } => {}
            ShopUpdate::Progress { order_external_id, update, .. } => {
                orders.entry(order_external_id.clone()).or_default();
                progress.push(explain_update(update));
            }
        }
    }
    let orders: Vec<Value> = orders
        .into_iter()
        .map(|(external_id, order)| {
            json!({
                "external_id": external_id,
                "number": order.number,
                "email": order.email,
                "lines": order.lines,
                "shipments": order.shipments,
                "cancelled": order.cancelled,
                "refunded_lines": order.refunded.len(),
            })
        })
        .collect();
    json!({ "source": source, "ignored": null, "orders": orders, "updates": progress })
}
