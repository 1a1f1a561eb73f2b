//! `POST /api/v1/orders/{id}/pickup`: an order that is collected in one of your stores is ready there, or was collected.
//!
//! ```json
//! {"ready": true, "code": "7Q4", "until": "2026-11-28", "at": "2026-11-24T10:15:00+01:00", "collected": false,
//!  "items": [{"line_external_id": "1", "quantity": 1}]}
//! ```
//!
//! `{id}` is the id that the order's answer gave, or your own `external_id` of an order that came by this API. The order says
//! in `delivery` which store it is. Needed: `ready` or `collected`. `ready: false` takes it back: the order is being prepared
//! again. `at` is now if it is left out. `items` are needed only where a part of the order is sent. Sent again, nothing
//! happens twice; a new `code` or `until` counts. Answer: 200 with `{"id", "order_id", "status", "page_url"}`.
//!
//! A place to collect is written the same wherever the API takes one:
//!
//! ```json
//! {"kind": "locker", "name": "Packstation 145", "address": ["Goetheallee 3"], "city": "Hamburg", "region": null,
//!  "postcode": "22765", "country": "DE", "hours": {"mon": ["09:00-13:00", "14:00-18:30"], "sat": ["09:00-12:00"]},
//!  "hours_text": [], "code": "4711", "until": "2026-11-27", "instructions": "At the back of the station"}
//! ```
//!
//! `kind` is `shop`, `locker`, `post_office` or `store`. In `hours`, a day without any is a day on which it is closed; a day
//! and night is `00:00-24:00`; `"closed": ["2026-12-25"]` beside the days names those on which it is closed all the same.
//! Who cannot tell the hours day by day writes lines into `hours_text`. `code` is shown on the page only while it is waiting there, and only to who may collect it.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::auth;
use super::fields::{self, Fields, Mistakes};
use super::idempotency::{self, Key};
use super::orders::{SHOP, by_either_id};
use super::shapes;
use crate::accounts::{MerchantId, Scope};
use crate::app::App;
use crate::db::{self, Instant, Tx};
use crate::error::Error;
use crate::links;
use crate::opening_hours::{DAYS, Week};
use crate::orders::annotate::FORGOTTEN;
use crate::orders::store::Order;

use crate::tracking::announce::{self, STORE_PICKUP};
use crate::tracking::model::{
    Announcement, CarrierUpdate, CollectionCode, Pickup, PickupKind, Place, TrackingEvent, When,
};
use crate::tracking::store::{self, Shipment};
use crate::tracking::{Reason, ShipmentStatus, ingest};

const TEXT: usize = 500;

/// A place to collect. Its fields beyond those named here are mistakes.
pub(super) fn place(at: &Fields<'_>, m: &mut Mistakes) -> Pickup {
    at.only(
        &[
            "kind",
            "name",
            "address",
            "city",
            "region",
            "postcode",
            "country",
            "hours",
            "hours_text",
            "code",
            "until",
            "instructions",
        ],
        m,
    );
    let kind = at.text("kind", 20, m).and_then(|kind| {
        let known = kind.parse::<PickupKind>();
        if known.is_err() {
            let all: Vec<_> = PickupKind::ALL.iter().map(|kind| kind.as_str()).collect();
            m.add(at.at("kind"), format!("must be one of {}", all.join(", ")));
        }
        known.ok()
    });
    Pickup {
        kind,
        name: at.text("name", TEXT, m),
        address: at.texts("address", 5, TEXT, m),
        city: at.text("city", TEXT, m),
        region: at.text("region", TEXT, m),
        postcode: at.text("postcode", 40, m),
        country: at.text("country", 60, m),
        hours: at.object("hours", m).map(|week| hours(&week, m)),
        hours_text: at.texts("hours_text", 14, 200, m),
        code: code(at, m),
        until: at.date("until", m),
        instructions: at.text("instructions", 2000, m),
    }
}

fn code(at: &Fields<'_>, m: &mut Mistakes) -> Option<CollectionCode> {
    at.text("code", 60, m).as_deref().and_then(CollectionCode::new)
}

fn hours(week: &Fields<'_>, m: &mut Mistakes) -> Week {
    let known: Vec<&str> = DAYS.iter().map(|(name, _)| *name).chain(["closed"]).collect();
    week.only(&known, m);
    week.week(m).closed_on(week.dates("closed", 100, m))
}

/// What was told of an order that is collected.
struct Told {
    ready: bool,
    collected: bool,
    at: Option<Instant>,
    code: Option<CollectionCode>,
    until: Option<jiff::civil::Date>,
    items: Vec<(String, u32)>,
}

/// `POST /api/v1/orders/{id}/pickup`.
#[utoipa::path(
    post,
    path = "/api/v1/orders/{id}/pickup",
    tag = "Shipments",
    summary = "Say that an order can be collected",
    description = "Of an order that is collected in one of your stores. `id` is the id that the order’s answer gave, or your own `external_id`. Sent again, nothing happens twice.",
    params(("id" = String, Path, description = "Our id, or yours"), shapes::Repeatable),
    request_body = shapes::PickupBody,
    responses((status = 200, description = "It is noted.", body = shapes::PickupAnswer), (status = 409, description = "The order is sent, or the Idempotency-Key was used for another call.")),
    security(("key" = ["shipments:write"])),
)]
pub async fn create(
    app: web::Data<App>,
    path: web::Path<String>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let merchant = auth::merchant(&app, &request, Scope::ShipmentsWrite).await?;
    let key = Key::of(&request, &body)?;
    let told = told(&body)?;
    let id = path.into_inner();
    let order = app.db.read(move |conn| by_either_id(conn, merchant, &id)).await?.ok_or(Error::NotFound)?;
    if order.details.0.store_pickup.is_none() {
        return Err(Error::Conflict(
            "this order is not collected in a store: send it again with `delivery` first".into(),
        ));
    }
    let now = app.clock.now();
    let base = app.settings.server.public_url.clone();
    let outcome = app
        .db
        .write(move |tx| {
            idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                let shipment = apply(tx, merchant, &order, &told, now)?;
                let token = links::of_order(tx, merchant, order.id, now)?;
                let body = json!({
                    "id": shipment.id,
                    "order_id": order.id,
                    "status": shipment.status,
                    "page_url": format!("{base}/t/{}", token.as_str()),
                });
                Ok((200, body))
            })
        })
        .await?;
    idempotency::respond(outcome)
}

fn told(body: &web::Bytes) -> Result<Told, Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&["ready", "collected", "at", "code", "until", "items"], &mut m);
    let (ready, collected) = (whole.flag("ready", &mut m), whole.flag("collected", &mut m));
    if ready.is_none() && collected.is_none() {
        m.add("ready", "is missing");
    }
    if ready == Some(false) && collected == Some(true) {
        m.add("collected", "cannot be true of what is not ready");
    }
    let told = Told {
        ready: ready.unwrap_or(false),
        collected: collected.unwrap_or(false),
        at: whole.moment("at", &mut m),
        code: code(&whole, &mut m),
        until: whole.date("until", &mut m),
        items: super::shipments::items(&whole, &mut m),
    };
    m.none()?;
    Ok(told)
}

fn apply(tx: &mut Tx<'_>, merchant: MerchantId, order: &Order, told: &Told, now: Instant) -> db::Result<Shipment> {
    let store = order.details.0.store_pickup.clone().unwrap_or_default().store;
    let place = Place { city: store.city.clone(), country: store.country.clone(), ..Place::default() };
    let mut announcement = Announcement {
        shop: order.shop.clone(),
        order_external_id: order.external_id.clone(),
        external_id: STORE_PICKUP.into(),
        items: told.items.clone(),
        withdrawn: !told.ready && !told.collected,
        pickup: Some(Pickup { kind: Some(PickupKind::Store), ..store }),
        ..Announcement::default()
    };
    let known = of_consignment(tx, merchant, order)?;
    if let (Some(known), true) = (&known, announcement.items.is_empty()) {
        // What is in it was told before, and is not told anew with every step.
        let items = store::items_of(tx, merchant, known.id)?;
        announcement.items =
            items.into_iter().filter_map(|(line, quantity)| Some((line, u32::try_from(quantity).ok()?))).collect();
    }
    announce::announce(tx, merchant, &announcement, now)?;
    let gone = || db::Error::Refused(FORGOTTEN.into());
    let shipment = of_consignment(tx, merchant, order)?.ok_or_else(gone)?;
    if announcement.withdrawn {
        return Ok(shipment);
    }
    let (status, reason) = match told.collected {
        true => (ShipmentStatus::Delivered, Some(Reason::PickedUpByRecipient)),
        false => (ShipmentStatus::AvailableForPickup, None),
    };
    // Taken back and ready again is news; the same told twice is not.
    let was_away = known.is_none_or(|known| known.withdrawn_at.is_some());
    let is_news = shipment.status != status || was_away;
    let at = told.at.unwrap_or(now);
    let event = TrackingEvent { when: When::utc(at), status, reason, code: None, text: None, place, carrier: None };
    let stands = shipment.pickup.as_ref().map(|pickup| pickup.0.clone()).unwrap_or_default();
    let pickup = Pickup {
        code: told.code.clone().filter(|code| stands.code.as_ref() != Some(code)),
        until: told.until.filter(|until| stands.until != Some(*until)),
        ..Pickup::default()
    };
    let update = CarrierUpdate {
        status: is_news.then_some(status),
        reason: reason.filter(|_| is_news),
        said_at: Some(at.max(now)),
        events: if is_news { vec![event] } else { Vec::new() },
        pickup: (!pickup.is_empty()).then_some(pickup),
        ..CarrierUpdate::default()
    };
    if is_news || update.pickup.is_some() {
        let source = format!("{}{SHOP}", announce::BY_SHOP);
        ingest::apply(tx, merchant, &source, shipment, &update, now)?;
    }
    of_consignment(tx, merchant, order)?.ok_or_else(gone)
}

fn of_consignment(tx: &mut Tx<'_>, merchant: MerchantId, order: &Order) -> db::Result<Option<Shipment>> {
    let known = store::of_external_order(tx, merchant, &order.shop, &order.external_id)?;
    Ok(known.into_iter().find(|shipment| shipment.external_id.as_deref() == Some(STORE_PICKUP)))
}
