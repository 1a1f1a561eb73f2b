//! Everything that is known of a shopper, as one JSON document.
//!
//! ```json
//! {
//!   "shop": "Maison Orlane", "email": "ada@example.org", "made_at": "…",
//!   "orders": [{
//!     "number": "MO-1003", "shop": "…", "id": "…", "placed_at": "…", "email": "…", "phone": "…", "language": "de",
//!     "ship_to": {}, "currency": "EUR", "totals": {}, "items": [{}],
//!     "parcels": [{ "carrier": "…", "tracking_number": "…", "status": "…", "events": [{}] }],
//!     "links": [{ "kind": "order", "made_at": "…", "last_seen_at": "…" }],
//!     "notes": [{ "at": "…", "text": "…" }],
//!     "messages": [{ "source": "shopify", "received_at": "…", "body": "…" }]
//!   }]
//! }
//! ```
//!
//! Amounts are in the smallest unit of the currency. Links are told without their tokens: the file may be mailed. Messages are what
//! carriers and shops sent, as far as they are text; of one that is about other shoppers too only that it came.

use serde_json::{Value, json};

use crate::accounts::MerchantId;
use crate::db::{Conn, Instant, Result};
use crate::inbox::model::SubjectId;
use crate::links::{self, Opens};
use crate::orders::{self, OrderId};
use crate::{inbox, tracking};

/// Everything about a shopper who is known by an e-mail address, folded.
///
/// # Errors
/// Storage.
pub fn of_shopper(conn: &mut Conn, (merchant, shop): (MerchantId, &str), email: &str, now: Instant) -> Result<Value> {
    let of = orders::store::all_by_email(conn, merchant, email, None, now)?;
    document(conn, (merchant, shop), Some(email), &of, now)
}

/// Everything about some orders of a shopper.
///
/// # Errors
/// Storage.
pub fn document(
    conn: &mut Conn,
    (merchant, shop): (MerchantId, &str),
    email: Option<&str>,
    of: &[OrderId],
    now: Instant,
) -> Result<Value> {
    let mut hers: Vec<SubjectId> = Vec::new();
    for order in of {
        hers.push(order.uuid().into());
        let parcels = tracking::store::ever_of_order(conn, merchant, *order)?;
        hers.extend(parcels.iter().map(|parcel| SubjectId::from(parcel.id.uuid())));
    }
    let mut told = Vec::with_capacity(of.len());
    for order in of {
        told.extend(self::order(conn, merchant, *order, &hers)?);
    }
    Ok(json!({ "shop": shop, "email": email, "made_at": now.to_string(), "orders": told }))
}

fn order(conn: &mut Conn, merchant: MerchantId, id: OrderId, hers: &[SubjectId]) -> Result<Option<Value>> {
    let Some(order) = orders::store::by_id(conn, merchant, id)? else { return Ok(None) };
    let lines = orders::store::lines(conn, merchant, id)?;
    let notes = orders::store::notes(conn, merchant, id)?;
    let links = links::store::links_of(conn, merchant, Opens::Order(id))?;
    let parcels = tracking::store::ever_of_order(conn, merchant, id)?;
    let ids: Vec<_> = parcels.iter().map(|parcel| parcel.id).collect();
    let events = tracking::store::events_of_all(conn, merchant, &ids)?;
    let subjects: Vec<SubjectId> =
        [SubjectId::from(id.uuid())].into_iter().chain(ids.iter().map(|parcel| parcel.uuid().into())).collect();
    let mut messages = Vec::new();
    for message in inbox::store::ids_about(conn, merchant, &subjects)? {
        if let Some(row) = inbox::store::message(conn, merchant, message)? {
            // One that is about others too would tell of them.
            let alone = inbox::store::subjects(conn, merchant, message)?.iter().all(|subject| hers.contains(subject));
            let body = alone.then(|| String::from_utf8_lossy(&row.body).into_owned());
            messages.push(json!({ "source": row.source, "received_at": at(Some(row.received_at)), "body": body }));
        }
    }
    let details = &order.details.0;
    let parcels = parcels.iter().map(|parcel| {
        let events = events.iter().filter(|(of, ..)| *of == parcel.id).map(|(_, event, heard)| {
            json!({
                "at": at(event.when.at), "local": event.when.local.map(|local| local.to_string()),
                "status": event.status, "text": event.text, "place": event.place, "heard_at": at(Some(*heard)),
            })
        });
        json!({
            "carrier": parcel.carrier_name(), "tracking_number": parcel.tracking_number, "status": parcel.status,
            "status_at": at(parcel.status_at), "pickup": parcel.pickup.as_ref().map(|pickup| &pickup.0),
            "events": events.collect::<Vec<_>>(),
        })
    });
    let items = lines.iter().map(|line| {
        json!({
            "title": line.title, "variant": line.variant, "sku": line.sku, "quantity": line.quantity,
            "unit_price": line.unit_price,
        })
    });
    Ok(Some(json!({
        "number": order.number, "shop": order.shop, "id": order.external_id, "placed_at": at(order.placed_at),
        "cancelled_at": at(order.cancelled_at), "first_heard_at": at(Some(order.created_at)),
        "email": order.email, "phone": details.phone, "language": order.locale, "ship_to": details.ship_to,
        "currency": order.currency, "totals": details.totals, "items": items.collect::<Vec<_>>(),
        "parcels": parcels.collect::<Vec<_>>(),
        "links": links.iter().map(|link| json!({
            "kind": link.kind, "from": link.from_name, "made_at": at(Some(link.created_at)),
            "last_seen_at": at(link.seen_at),
        })).collect::<Vec<_>>(),
        "notes": notes.iter().map(|note| json!({ "at": at(Some(note.created_at)), "text": note.text })).collect::<Vec<_>>(),
        "messages": messages,
    })))
}

fn at(moment: Option<Instant>) -> Value {
    moment.map_or(Value::Null, |moment| moment.to_string().into())
}
