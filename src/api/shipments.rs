//! `POST /api/v1/shipments`: a parcel, or several, and what is in it.
//!
//! ```json
//! {
//!   "external_id": "4711-1", "order_external_id": "4711", "carrier": "DHL", "service": "Paket",
//!   "tracking_number": "00340434161094042557", "tracking_url": null, "shipped_at": "2026-11-20T17:31:00+01:00",
//!   "cancelled": false, "items": [{"line_external_id": "1", "quantity": 1}], "pickup": null, "direction": "outward",
//!   "from_store": null
//! }
//! ```
//!
//! `pickup` is where it is collected, a place as in [`pickup`]; carriers' own tellings add to it. `direction` is
//! `return` for a parcel that the shopper sends back: it is shown as their return, and counts for nothing of the order's way to
//! them. `from_store` is the name of the store that sends it, if one does.
//!
//! Needed: `external_id` and `order_external_id`. The order may come later. Sent again with the same `external_id` it
//! changes the shipment. Answer: 201 (200 if it was known) with `{"id", "external_id", "order_known", "page_url"}`.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::auth;
use super::fields::{self, Fields, Mistakes};
use super::idempotency::{self, Key};
use super::orders::SHOP;
use super::pickup;
use super::shapes;
use crate::accounts::Scope;
use crate::app::App;
use crate::db;
use crate::error::Error;
use crate::links;
use crate::orders::annotate::FORGOTTEN;
use crate::tracking::model::{Announcement, Direction, TrackingNumber};
use crate::tracking::{announce, store};

const TEXT: usize = 500;

/// `POST /api/v1/shipments`.
#[utoipa::path(
    post,
    path = "/api/v1/shipments",
    tag = "Shipments",
    summary = "Tell a parcel",
    description = "Its order may come later. Sent again with the same `external_id` it changes the parcel.",
    params(shapes::Repeatable),
    request_body = shapes::ShipmentBody,
    responses((status = 201, description = "It was new.", body = shapes::ShipmentAnswer), (status = 200, description = "It was known.", body = shapes::ShipmentAnswer), (status = 409, description = "The Idempotency-Key was used for another call.")),
    security(("key" = ["shipments:write"])),
)]
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Payload) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let merchant = auth::merchant(&app, &request, Scope::ShipmentsWrite).await?;
    let key = Key::of(&request, &body)?;
    let told = announcement(&body)?;
    let now = app.clock.now();
    let base = app.settings.server.public_url.clone();
    let outcome = app
        .db
        .write(move |tx| {
            idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                let known = store::of_external_order(tx, merchant, &told.shop, &told.order_external_id)?
                    .iter()
                    .any(|shipment| shipment.external_id.as_deref() == Some(&told.external_id));
                let ids = announce::announce(tx, merchant, &told, now)?;
                let id = ids.first().copied().ok_or_else(|| db::Error::Refused(FORGOTTEN.into()))?;
                let order = store::by_id(tx, merchant, id)?.and_then(|shipment| shipment.order_id);
                let token = match order {
                    Some(order) => links::of_order(tx, merchant, order, now)?,
                    None => links::of_shipment(tx, merchant, id, now)?,
                };
                let body = json!({
                    "id": id,
                    "external_id": told.external_id,
                    "order_known": order.is_some(),
                    "page_url": format!("{base}/t/{}", token.as_str()),
                });
                Ok((if known { 200 } else { 201 }, body))
            })
        })
        .await?;
    idempotency::respond(outcome)
}

fn announcement(body: &web::Bytes) -> Result<Announcement, Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(
        &[
            "external_id",
            "order_external_id",
            "carrier",
            "service",
            "tracking_number",
            "tracking_url",
            "shipped_at",
            "updated_at",
            "cancelled",
            "items",
            "pickup",
            "direction",
            "from_store",
        ],
        &mut m,
    );
    let url = whole.text("tracking_url", 2000, &mut m);
    if url.as_deref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
        m.add("tracking_url", "must begin with https:// or http://");
    }
    let number = whole.text("tracking_number", 200, &mut m).and_then(|number| TrackingNumber::new(&number));
    let direction = whole.text("direction", 20, &mut m);
    if direction.as_deref().is_some_and(|direction| direction.parse::<Direction>().is_err()) {
        m.add("direction", "must be outward or return");
    }
    let told = Announcement {
        shop: SHOP.to_owned(),
        order_external_id: whole.required("order_external_id", TEXT, &mut m).unwrap_or_default(),
        external_id: whole.required("external_id", TEXT, &mut m).unwrap_or_default(),
        changed_at: whole.moment("updated_at", &mut m),
        shipped_at: whole.moment("shipped_at", &mut m),
        carrier: whole.text("carrier", TEXT, &mut m),
        service: whole.text("service", TEXT, &mut m),
        numbers: number.map(|number| (number, url)).into_iter().collect(),
        items: items(&whole, &mut m),
        withdrawn: whole.flag("cancelled", &mut m).unwrap_or(false),
        pickup: whole.object("pickup", &mut m).map(|at| pickup::place(&at, &mut m)).filter(|at| !at.is_empty()),
        direction: direction.and_then(|direction| direction.parse().ok()),
        from_store: whole.text("from_store", TEXT, &mut m),
    };
    m.none()?;
    Ok(told)
}

/// What is in a parcel: lines and quantities.
pub(super) fn items(whole: &Fields<'_>, m: &mut Mistakes) -> Vec<(String, u32)> {
    let mut items = Vec::new();
    for item in whole.objects("items", 1000, m) {
        item.only(&["line_external_id", "quantity"], m);
        let line = item.required("line_external_id", TEXT, m).unwrap_or_default();
        items.push((line, item.quantity("quantity", 1, m).unwrap_or(1)));
    }
    items
}
