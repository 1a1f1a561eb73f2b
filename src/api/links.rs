//! `/api/v1/orders/{id}/links`: links of an order for others than the shopper. `{id}` is the `id` of the order's own answer.
//!
//! `POST` with `{"kind": "share"}` or `{"kind": "gift", "from": "Marlene"}` makes one (scope `orders:write`): 201 with `{"id", "kind",
//! "from", "url", "created_at", "expires_at"}`. A shared link shows where the parcels are and what is in them, without prices, address
//! and order number; a gift link shows neither items. `from` is the giver's name as the page says it; it may be left out.
//!
//! `GET` (scope `orders:read`) lists the links that are open, also the order's own (`"kind": "own"`). Whoever has a URL sees the page.
//!
//! `DELETE …/{link id}` (scope `orders:write`) takes one back: it opens nothing from then on. After the own link was taken back, the
//! order's next telling or look-up makes a new one.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::auth;
use super::fields::{self, Fields, Mistakes};
use super::idempotency::{self, Key, Outcome};
use super::shapes;
use crate::accounts::{MerchantId, Scope};
use crate::app::App;
use crate::db::Instant;
use crate::error::Error;
use crate::links::{self, Link, LinkId, LinkKind, model};
use crate::orders::{self, OrderId};

/// `POST /api/v1/orders/{id}/links`.
#[utoipa::path(
    post,
    path = "/api/v1/orders/{id}/links",
    tag = "Links",
    summary = "Make a link for others",
    params(("id" = String, Path, description = "Our id of the order"), shapes::Repeatable),
    request_body = shapes::LinkBody,
    responses((status = 201, description = "It is there.", body = shapes::LinkAnswer), (status = 409, description = "The order has as many as it may, or the Idempotency-Key was used for another call.")),
    security(("key" = ["orders:write"])),
)]
pub async fn create(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let merchant = auth::merchant(&app, &request, Scope::OrdersWrite).await?;
    let order = known(&app, merchant, &id).await?;
    let key = Key::of(&request, &body)?;
    let (kind, from) = read(&body)?;
    let (base, now) = (app.settings.server.public_url.clone(), app.clock.now());
    let outcome = app
        .db
        .write(move |tx| {
            idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                Ok(match links::share(tx, merchant, order, kind, from.clone(), now)? {
                    Ok(link) => (201, show(&link, link.ends_at(None), &base)),
                    Err(links::TooManyLinks) => (409, Value::Null),
                })
            })
        })
        .await?;
    match outcome {
        Outcome::Answer(409, _) => {
            Err(Error::Conflict("the order has as many shared links as it may; take one back to make another".into()))
        }
        outcome => idempotency::respond(outcome),
    }
}

/// `GET /api/v1/orders/{id}/links`.
#[utoipa::path(
    get,
    path = "/api/v1/orders/{id}/links",
    tag = "Links",
    summary = "List open links",
    description = "The order’s own too. Whoever has a URL sees the page.",
    params(("id" = String, Path, description = "Our id of the order")),
    responses((status = 200, description = "Those that are open.", body = shapes::LinksAnswer)),
    security(("key" = ["orders:read"])),
)]
pub async fn index(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::OrdersRead).await?;
    let order = known(&app, merchant, &id).await?;
    let now = app.clock.now();
    let open = app.db.read(move |conn| links::open_links(conn, merchant, order, now)).await?;
    let base = &app.settings.server.public_url;
    let open: Vec<Value> = open.iter().map(|(link, end)| show(link, *end, base)).collect();
    Ok(super::no_store().json(json!({ "links": open })))
}

/// `DELETE /api/v1/orders/{id}/links/{link id}`.
#[utoipa::path(
    delete,
    path = "/api/v1/orders/{id}/links/{link}",
    tag = "Links",
    summary = "Take a link back",
    description = "It opens nothing from then on.",
    params(("id" = String, Path, description = "Our id of the order"), ("link" = String, Path, description = "Id of the link")),
    responses((status = 204, description = "It is over.")),
    security(("key" = ["orders:write"])),
)]
pub async fn destroy(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::OrdersWrite).await?;
    let (order, link) = path.into_inner();
    let order = known(&app, merchant, &order).await?;
    let link: LinkId = link.parse().map_err(|_| Error::NotFound)?;
    let now = app.clock.now();
    let ended = app.db.write(move |tx| links::end_link(tx, merchant, order, link, now)).await?;
    if !ended {
        return Err(Error::NotFound);
    }
    Ok(HttpResponse::NoContent().finish())
}

/// The order, if it is this merchant's.
async fn known(app: &App, merchant: MerchantId, id: &str) -> Result<OrderId, Error> {
    let id: OrderId = id.parse().map_err(|_| Error::NotFound)?;
    let found = app.db.read(move |conn| orders::store::by_id(conn, merchant, id)).await?;
    found.map(|order| order.id).ok_or(Error::NotFound)
}

fn read(body: &web::Bytes) -> Result<(LinkKind, Option<String>), Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&["kind", "from"], &mut m);
    let kind = whole.required("kind", 20, &mut m);
    let kind = kind.as_deref().map(|kind| match kind {
        "share" => Some(LinkKind::Share),
        "gift" => Some(LinkKind::Gift),
        _ => None,
    });
    if kind == Some(None) {
        m.add("kind", "must be share or gift");
    }
    let from = whole.text("from", 200, &mut m);
    let giver = model::giver(from.as_deref().unwrap_or_default());
    match (kind.flatten(), &giver) {
        (_, Err(model::NotAName)) => m.add("from", "must be a name: letters, at most 40"),
        (Some(LinkKind::Share), Ok(Some(_))) => m.add("from", "is for gifts only"),
        _ => {}
    }
    m.none()?;
    Ok((kind.flatten().unwrap_or(LinkKind::Share), giver.ok().flatten()))
}

fn show(link: &Link, end: Option<Instant>, base: &str) -> Value {
    json!({
        "id": link.id,
        "kind": link.kind,
        "from": link.from_name,
        "url": format!("{base}/t/{}", link.token.as_str()),
        "created_at": link.created_at,
        "expires_at": end,
    })
}
