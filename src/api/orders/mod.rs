//! `/api/v1/orders`: orders told, listed, looked at. What is told is an order as it is now:
//!
//! ```json
//! {
//!   "external_id": "4711", "number": "#1042", "email": "marlene@example.com", "phone": null, "locale": "de-DE",
//!   "brand": "maison-orlane", "currency": "EUR", "placed_at": "2026-11-18T20:13:00+01:00", "cancelled_at": null,
//!   "updated_at": "2026-11-18T20:14:00+01:00",
//!   "promise": {"earliest": "2026-11-24", "latest": "2026-11-26"},
//!   "ship_to": {"name": "Marlene Duda", "company": null, "lines": ["Große Bergstraße 174"], "city": "Hamburg",
//!               "region": null, "postcode": "22767", "country": "DE"},
//!   "totals": {"subtotal": "2650.00", "shipping": "0.00", "discount": null, "tax": null, "refunded": null, "total": "2650.00"},
//!   "lines": [{"external_id": "1", "sku": "HW-36", "title": "Heure d’hiver", "variant": "Ivory dial", "quantity": 1,
//!              "unit_price": "2450.00", "image_url": null, "requires_shipping": true,
//!              "cancelled_quantity": 0, "returned_quantity": 0, "refunded_quantity": 0}],
//!   "delivery": {"method": "store_pickup", "store": {"name": "Orlane Hamburg", "address": ["Jungfernstieg 12"], "city": "Hamburg",
//!                "postcode": "20354", "country": "DE", "hours": {"mon": ["10:00-19:00"]}}, "ready_by": "2026-11-25T16:00"}
//! }
//! ```
//!
//! `delivery` is left out, or its `method` is `shipping`, for what is sent. What is collected in one of your stores names the
//! store, a place as in [`super::pickup`], and if you like the day or time (on the clock there) by which it will be
//! ready; that it is, you say with `POST /api/v1/orders/{id}/pickup`.
//!
//! The key is sent as `Authorization: Bearer dsk_…`; an `Idempotency-Key` header makes the call safe to repeat. `brand` may
//! be left out; it is the slug of one of the merchant's brands.
//!
//! Needed: `external_id`, `currency`, `lines` with `title`. Sent again with the same `external_id` it changes the order.
//! Answer: 201 (200 if it was known) with `{"id", "external_id", "number", "created", "page_url"}`; the page is there at
//! once.
//!
//! Lists are by when orders were placed, newest first, and found by the words of the admin's own search; `next` of an answer is `after`
//! of the question for the page behind it.

mod draft;

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::idempotency::{self, Key};
use super::{auth, no_store, put, shapes};
use crate::accounts::{MerchantId, Scope};
use crate::app::App;
use crate::branding;
use crate::db::{Conn, Result};
use crate::error::Error;
use crate::links;
use crate::links::model::Token;
use crate::orders::store::{LineItem, Order};
use crate::orders::{self, OrderId};
use crate::tracking;
use crate::tracking::by_hand;
use crate::tracking::find::{self, After, Filter};
use crate::tracking::status::BY_HAND;
use crate::tracking::store::Shipment;

/// The shop of orders that come by the API.
pub const SHOP: &str = "api";

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    stands: Option<String>,
    brand: Option<String>,
    after: Option<String>,
    limit: Option<String>,
}

/// `GET /api/v1/orders`.
#[utoipa::path(
    get,
    path = "/api/v1/orders",
    tag = "Orders",
    summary = "List orders",
    description = "Newest first. `next` of the answer is `after` of the question for the page behind it.",
    params(
        ("q" = Option<String>, Query, description = "Number, name, e-mail address, phone or tracking number, or their beginnings. With it, `stands` and `brand` do not count"),
        ("stands" = Option<String>, Query, description = "`waiting`, `on_the_way`, `trouble`, `delivered`, `cancelled` or `incident`"),
        ("brand" = Option<String>, Query, description = "Short name of a brand"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "How many, 1 to 100; 50 if left out"),
    ),
    responses(
        (status = 200, description = "Some of them.", body = shapes::OrdersAnswer),
        (status = 400, description = "A parameter cannot be read."),
        (status = 422, description = "A parameter is wrong."),
    ),
    security(("key" = ["orders:read"])),
)]
pub async fn index(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::OrdersRead).await?;
    let asked: Asked = super::asked(&request, &["q", "stands", "brand", "after", "limit"])?;
    let limit = super::limit(asked.limit.as_deref())?;
    let wrong = |field: &str, what: &str| Error::Invalid(vec![(field.to_owned(), what.to_owned())]);
    let stands = match asked.stands.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => Some(text.parse().map_err(|_| {
            let known: Vec<&str> = find::Stands::ALL.iter().map(|stands| stands.as_str()).collect();
            wrong("stands", &format!("must be one of {}", known.join(", ")))
        })?),
        None => None,
    };
    let after = match asked.after.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => Some(text.parse::<After>().map_err(|_| wrong("after", "must be `next` of the page before"))?),
        None => None,
    };
    let searched = asked.q.trim().to_owned();
    let (base, now) = (app.settings.server.public_url.clone(), app.clock.now());
    let found = app
        .db
        .read(move |conn| {
            let brands = branding::store::of_merchant(conn, merchant)?;
            let brand = asked.brand.as_deref().filter(|slug| !slug.is_empty());
            let id = brand.map(|slug| brands.iter().find(|brand| brand.slug == slug).map(|brand| brand.id));
            if id == Some(None) {
                return Ok(None);
            }
            let orders = if searched.is_empty() {
                let filter = Filter { stands, brand: id.flatten(), from: None, until: None };
                find::list(conn, merchant, &filter, after, limit + 1)?
            } else {
                orders::find::found(conn, merchant, &searched, true, after.map(|after| after.id), limit + 1)?
            };
            let ids: Vec<OrderId> = orders.iter().map(|order| order.id).collect();
            let parcels = tracking::store::of_orders(conn, merchant, &ids)?;
            let links = links::store::own_of_orders(conn, merchant, &ids, now)?;
            Ok(Some((orders, parcels, brands, links)))
        })
        .await?;
    let Some((mut orders, parcels, brands, links)) = found else { return Err(wrong("brand", "is none of yours")) };
    let next = super::cut(&mut orders, limit).map(|last| After::order(last).to_string());
    let shown: Vec<Value> = orders
        .iter()
        .map(|order| {
            let mut shown = show_order(order, &brands);
            put(&mut shown, "page_url", page_url(&base, &links, order.id));
            let of = parcels.iter().filter(|parcel| parcel.order_id == Some(order.id));
            put(&mut shown, "parcels", of.map(|parcel| show_parcel(parcel, None)).collect());
            shown
        })
        .collect();
    Ok(no_store().json(json!({ "orders": shown, "next": next })))
}

/// `GET /api/v1/orders/{id}`.
#[utoipa::path(
    get,
    path = "/api/v1/orders/{id}",
    tag = "Orders",
    summary = "Look at an order",
    description = "With its items, and its parcels with everything that was heard of them.",
    params(("id" = String, Path, description = "Our id of the order, or your own `external_id` of one that came by this API")),
    responses((status = 200, description = "All that is known of it.", body = shapes::OrderShown)),
    security(("key" = ["orders:read"])),
)]
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::OrdersRead).await?;
    let (id, now) = (id.into_inner(), app.clock.now());
    let found = app
        .db
        .read(move |conn| {
            let Some(order) = by_either_id(conn, merchant, &id)? else { return Ok(None) };
            let lines = orders::store::lines(conn, merchant, order.id)?;
            let parcels = tracking::store::of_order(conn, merchant, order.id)?;
            let ids: Vec<_> = parcels.iter().map(|parcel| parcel.id).collect();
            let events = tracking::store::events_of_all(conn, merchant, &ids)?;
            let mut corrections = Vec::new();
            for parcel in &ids {
                let heard = tracking::store::claims_heard(conn, merchant, *parcel)?;
                let by_hand = heard.into_iter().filter(|(claim, _)| claim.source == BY_HAND);
                corrections.extend(by_hand.map(|(claim, at)| (*parcel, claim, at)));
            }
            let notes = orders::store::notes(conn, merchant, order.id)?;
            let incident = orders::store::incident(conn, merchant, order.id)?;
            let brands = branding::store::of_merchant(conn, merchant)?;
            let links = links::store::own_of_orders(conn, merchant, &[order.id], now)?;
            let said = by_hand::said(conn, merchant, &ids)?;
            Ok(Some((order, lines, parcels, events, brands, notes, incident, (corrections, said), links)))
        })
        .await?;
    let (order, lines, parcels, events, brands, notes, incident, (corrections, said), links) =
        found.ok_or(Error::NotFound)?;
    let mut shown = show_order(&order, &brands);
    put(&mut shown, "page_url", page_url(&app.settings.server.public_url, &links, order.id));
    put(&mut shown, "lines", lines.iter().map(|line| show_line(&order, line)).collect());
    let parcels = parcels.iter().map(|parcel| {
        let heard = events.iter().filter(|(of, ..)| *of == parcel.id).map(|(_, event, _)| {
            json!({
                "at": event.when.at, "local": event.when.local.map(|local| local.to_string()), "status": event.status,
                "reason": event.reason, "text": event.text, "city": event.place.city, "country": event.place.country,
            })
        });
        let mut shown = show_parcel(parcel, Some(heard.collect()));
        let by_hand = corrections.iter().filter(|(of, ..)| *of == parcel.id);
        let by_hand = by_hand.map(|(of, claim, at)| {
            let said = said.iter().find(|said| said.shipment == *of && said.at == *at);
            json!({
                "id": at, "status": claim.status, "reason": claim.reason,
                "by": said.map(|said| &said.by), "why": said.map(|said| &said.why),
            })
        });
        put(&mut shown, "corrections", by_hand.collect());
        shown
    });
    put(&mut shown, "parcels", parcels.collect());
    let notes = notes
        .iter()
        .map(|note| json!({ "id": note.id, "author": note.author, "text": note.text, "created_at": note.created_at }));
    put(&mut shown, "notes", notes.collect());
    let open = incident.filter(|incident| incident.closed_at.is_none()).map(|incident| {
        json!({ "reason": incident.reason, "opened_by": incident.opened_by, "opened_at": incident.opened_at })
    });
    put(&mut shown, "incident", open.into());
    Ok(no_store().json(shown))
}

/// An order by our id, or by the id that a program of the merchant gave it.
pub(super) fn by_either_id(conn: &mut Conn, merchant: MerchantId, id: &str) -> Result<Option<Order>> {
    if let Ok(id) = id.parse::<OrderId>()
        && let Some(order) = orders::store::by_id(conn, merchant, id)?
    {
        return Ok(Some(order));
    }
    orders::store::by_external_id(conn, merchant, SHOP, id)
}

fn show_order(order: &Order, brands: &[branding::Brand]) -> Value {
    let (details, currency) = (&order.details.0, order.currency());
    let amount = |minor: Option<i64>| minor.map(|minor| currency.decimal(minor));
    let totals = &details.totals;
    json!({
        "id": order.id, "external_id": order.external_id, "shop": order.shop, "number": order.number,
        "brand": brands.iter().find(|brand| brand.id == order.brand_id).map(|brand| &brand.slug),
        "email": order.email, "phone": details.phone, "locale": order.locale, "currency": order.currency,
        "placed_at": order.placed_at, "cancelled_at": order.cancelled_at, "forgotten_at": order.forgotten_at,
        "promise": details.promise, "ship_to": details.ship_to,
        "totals": {
            "subtotal": amount(totals.subtotal), "shipping": amount(totals.shipping), "discount": amount(totals.discount),
            "tax": amount(totals.tax), "refunded": amount(totals.refunded), "total": amount(totals.total),
        },
    })
}

/// The shopper's page of an order, if it is open.
fn page_url(base: &str, links: &[(OrderId, Token)], order: OrderId) -> Value {
    let own = links.iter().find(|(of, _)| *of == order);
    own.map(|(_, token)| format!("{base}/t/{}", token.as_str())).into()
}

fn show_line(order: &Order, line: &LineItem) -> Value {
    json!({
        "external_id": line.external_id, "sku": line.sku, "product_id": line.product_id, "title": line.title,
        "variant": line.variant, "quantity": line.quantity,
        "unit_price": line.unit_price.map(|price| order.currency().decimal(price)),
        "image_url": line.image_url, "requires_shipping": line.requires_shipping,
    })
}

fn show_parcel(parcel: &Shipment, events: Option<Vec<Value>>) -> Value {
    let estimate = parcel.estimate.as_ref().map(|estimate| &estimate.0);
    let mut shown = json!({
        "id": parcel.id, "external_id": parcel.external_id, "carrier": parcel.carrier_name(), "service": parcel.service,
        "tracking_number": parcel.tracking_number, "tracking_url": parcel.tracking_url, "status": parcel.status,
        "reason": parcel.reason, "status_at": parcel.status_at, "shipped_at": parcel.shipped_at,
        "expected_on": estimate.and_then(|estimate| estimate.date), "direction": parcel.direction,
    });
    if let Some(events) = events {
        put(&mut shown, "events", events.into());
    }
    shown
}

/// `POST /api/v1/orders`.
#[utoipa::path(
    post,
    path = "/api/v1/orders",
    tag = "Orders",
    summary = "Tell an order",
    description = "The whole of it, every time. Sent again with the same `external_id` it changes the order. The page is there at once.",
    params(shapes::Repeatable),
    request_body = shapes::OrderBody,
    responses((status = 201, description = "It was new.", body = shapes::OrderAnswer), (status = 200, description = "It was known.", body = shapes::OrderAnswer), (status = 409, description = "There is no such brand, or the Idempotency-Key was used for another call.")),
    security(("key" = ["orders:write"])),
)]
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Payload) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let merchant = auth::merchant(&app, &request, Scope::OrdersWrite).await?;
    let key = Key::of(&request, &body)?;
    let draft = draft::read(&body)?;
    let now = app.clock.now();
    let base = app.settings.server.public_url.clone();
    let outcome = app
        .db
        .write(move |tx| {
            idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                let done = orders::intake(tx, merchant, &draft, now)?;
                let token = links::of_order(tx, merchant, done.order, now)?;
                let body = json!({
                    "id": done.order,
                    "external_id": draft.external_id,
                    "number": draft.number,
                    "created": done.created,
                    "page_url": format!("{base}/t/{}", token.as_str()),
                });
                Ok((if done.created { 201 } else { 200 }, body))
            })
        })
        .await?;
    idempotency::respond(outcome)
}
