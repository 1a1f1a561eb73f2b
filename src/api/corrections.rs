//! `/api/v1/shipments/{id}/corrections`: where a parcel really is, whatever the carrier said. `{id}` is our id of the parcel, as orders
//! are shown with it.
//!
//! `POST` with `{"status": "delivered", "reason": null, "why": "The shopper has it, she called"}`: 201 with `{"id"}`. News that the carrier
//! sends from then on counts again. `why` stays among the merchant's people. `DELETE …/{correction id}` takes it back.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::fields::{self, Fields, Mistakes};
use super::idempotency::{self, Key};
use super::{auth, shapes};
use crate::accounts::Scope;
use crate::app::App;
use crate::db::Instant;
use crate::error::Error;
use crate::orders::annotate::LONGEST;
use crate::tracking::{self, Reason, ShipmentId, ShipmentStatus, by_hand};

/// `POST /api/v1/shipments/{id}/corrections`.
#[utoipa::path(
    post,
    path = "/api/v1/shipments/{id}/corrections",
    tag = "Shipments",
    summary = "Correct a parcel",
    description = "Where it really is, whatever the carrier said. News that the carrier sends from then on counts again.",
    params(("id" = String, Path, description = "Our id of the parcel"), shapes::Repeatable),
    request_body = shapes::CorrectionBody,
    responses((status = 201, description = "The page says so now.", body = shapes::Made), (status = 409, description = "Whose order it was is forgotten, or the Idempotency-Key was used for another call.")),
    security(("key" = ["shipments:write"])),
)]
pub async fn create(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let (merchant, actor) = auth::caller(&app, &request, Scope::ShipmentsWrite).await?;
    let key = Key::of(&request, &body)?;
    let id: ShipmentId = id.parse().map_err(|_| Error::NotFound)?;
    let (status, reason, why) = read(&body)?;
    let now = app.clock.now();
    let outcome = app
        .db
        .write(move |tx| {
            // No parcel is no answer to be kept: the same call finds it when it is told.
            let Some(parcel) = tracking::store::by_id(tx, merchant, id)? else { return Ok(None) };
            let corrected = idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                let at = by_hand::correct(tx, (merchant, &actor), parcel.clone(), (status, reason), &why, now)?;
                Ok((201, json!({ "id": at })))
            });
            corrected.map(Some)
        })
        .await?;
    idempotency::respond(outcome.ok_or(Error::NotFound)?)
}

fn read(body: &web::Bytes) -> Result<(ShipmentStatus, Option<Reason>, String), Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&["status", "reason", "why"], &mut m);
    let status = whole.required("status", 40, &mut m).map(|text| text.parse::<ShipmentStatus>());
    if let Some(Err(_)) = status {
        let known: Vec<&str> = ShipmentStatus::ALL.iter().map(|status| status.as_str()).collect();
        m.add("status", format!("must be one of {}", known.join(", ")));
    }
    let reason = whole.text("reason", 40, &mut m).map(|text| text.parse::<Reason>());
    if let Some(Err(_)) = reason {
        let known: Vec<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();
        m.add("reason", format!("must be one of {}", known.join(", ")));
    }
    if let (Some(Ok(status)), Some(Ok(reason))) = (&status, &reason)
        && !status.fitting().contains(reason)
    {
        let fitting: Vec<&str> = status.fitting().iter().map(|reason| reason.as_str()).collect();
        m.add("reason", format!("is no reason for {status}, for which there are {}", fitting.join(", ")));
    }
    let why = whole.required("why", LONGEST, &mut m);
    m.none()?;
    match (status, why) {
        (Some(Ok(status)), Some(why)) => Ok((status, reason.and_then(Result::ok), why)),
        _ => Err(Error::Invalid(Vec::new())),
    }
}

/// `DELETE /api/v1/shipments/{id}/corrections/{correction}`.
#[utoipa::path(
    delete,
    path = "/api/v1/shipments/{id}/corrections/{correction}",
    tag = "Shipments",
    summary = "Take a correction back",
    description = "The parcel stands where the carrier says.",
    params(("id" = String, Path, description = "Our id of the parcel"), ("correction" = String, Path, description = "`id` of the correction")),
    responses((status = 204, description = "It is taken back.")),
    security(("key" = ["shipments:write"])),
)]
pub async fn destroy(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (merchant, actor) = auth::caller(&app, &request, Scope::ShipmentsWrite).await?;
    let (id, at) = path.into_inner();
    let id: ShipmentId = id.parse().map_err(|_| Error::NotFound)?;
    let at = Instant::from_timestamp(at.parse().map_err(|_| Error::NotFound)?);
    let now = app.clock.now();
    let done = app
        .db
        .write(move |tx| match tracking::store::by_id(tx, merchant, id)? {
            Some(parcel) => by_hand::take_back(tx, (merchant, &actor), parcel, at, now),
            None => Ok(false),
        })
        .await?;
    if done { Ok(HttpResponse::NoContent().finish()) } else { Err(Error::NotFound) }
}
