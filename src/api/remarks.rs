//! `/api/v1/orders/{id}/notes` and `/api/v1/orders/{id}/incident`: what the merchant's people say of an order among themselves. `{id}` as
//! in [`super::orders`].
//!
//! `POST …/notes` with `{"text": "Called, comes on Friday"}` writes a note, signed with the key's name: 201 with `{"id"}`. `PUT
//! …/incident` with `{"reason": "Empty box"}` marks the order for somebody to look after, `DELETE` settles that. Shoppers see neither.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::fields::{self, Fields, Mistakes};
use super::idempotency::{self, Key};
use super::orders::by_either_id;
use super::{auth, shapes};
use crate::accounts::Scope;
use crate::app::App;
use crate::error::Error;
use crate::orders::annotate::{self, LONGEST};

fn one_text(body: &web::Bytes, name: &'static str) -> Result<String, Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&[name], &mut m);
    let text = whole.required(name, LONGEST, &mut m);
    m.none()?;
    text.ok_or_else(|| Error::Invalid(vec![(name.to_owned(), "is needed".to_owned())]))
}

/// `POST /api/v1/orders/{id}/notes`.
#[utoipa::path(
    post,
    path = "/api/v1/orders/{id}/notes",
    tag = "Orders",
    summary = "Write a note",
    description = "For the merchant’s people, signed with the key’s name. Shoppers never see it.",
    params(("id" = String, Path, description = "Our id, or yours"), shapes::Repeatable),
    request_body = shapes::NoteBody,
    responses((status = 201, description = "It is there.", body = shapes::Made), (status = 409, description = "Whose order it was is forgotten, or the Idempotency-Key was used for another call.")),
    security(("key" = ["orders:write"])),
)]
pub async fn create_note(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let (merchant, actor) = auth::caller(&app, &request, Scope::OrdersWrite).await?;
    let key = Key::of(&request, &body)?;
    let (id, now) = (id.into_inner(), app.clock.now());
    let text = one_text(&body, "text")?;
    let outcome = app
        .db
        .write(move |tx| {
            // No order is no answer to be kept: the same call finds it when it is told.
            let Some(order) = by_either_id(tx, merchant, &id)? else { return Ok(None) };
            let noted = idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                let id = annotate::note(tx, merchant, &order, &actor, &text, now)?;
                Ok((201, json!({ "id": id })))
            });
            noted.map(Some)
        })
        .await?;
    idempotency::respond(outcome.ok_or(Error::NotFound)?)
}

/// `PUT /api/v1/orders/{id}/incident`.
#[utoipa::path(
    put,
    path = "/api/v1/orders/{id}/incident",
    tag = "Orders",
    summary = "Mark an order",
    description = "Somebody has to look after it: it stands in the list of marked orders. Marked once more, it has the new reason.",
    params(("id" = String, Path, description = "Our id, or yours")),
    request_body = shapes::IncidentBody,
    responses((status = 204, description = "It is marked."), (status = 409, description = "Whose order it was is forgotten.")),
    security(("key" = ["orders:write"])),
)]
pub async fn update_incident(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let caller = auth::caller(&app, &request, Scope::OrdersWrite).await?;
    let reason = one_text(&body, "reason")?;
    mark(&app, caller, id.into_inner(), Some(reason)).await
}

/// `DELETE /api/v1/orders/{id}/incident`.
#[utoipa::path(
    delete,
    path = "/api/v1/orders/{id}/incident",
    tag = "Orders",
    summary = "Settle a marked order",
    params(("id" = String, Path, description = "Our id, or yours")),
    responses((status = 204, description = "It is not marked.")),
    security(("key" = ["orders:write"])),
)]
pub async fn destroy_incident(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let caller = auth::caller(&app, &request, Scope::OrdersWrite).await?;
    mark(&app, caller, id.into_inner(), None).await
}

async fn mark(app: &App, caller: auth::Caller, id: String, reason: Option<String>) -> Result<HttpResponse, Error> {
    let ((merchant, actor), now) = (caller, app.clock.now());
    let found = app
        .db
        .write(move |tx| {
            let Some(order) = by_either_id(tx, merchant, &id)? else { return Ok(false) };
            annotate::mark(tx, merchant, &order, &actor, reason.as_deref(), now)?;
            Ok(true)
        })
        .await?;
    if found { Ok(HttpResponse::NoContent().finish()) } else { Err(Error::NotFound) }
}
