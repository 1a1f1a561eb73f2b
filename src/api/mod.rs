//! `/api/v1`: what a merchant's own programs may do.
//!
//! Keys are sent as `Authorization: Bearer …`; each has scopes. Errors are `application/problem+json` with a code from a
//! closed list and one entry per wrong field. Orders and shipments are idempotent by their external id; an
//! `Idempotency-Key` header makes any call safe to repeat (`idempotency.rs`).
//!
//! The design's first sketch put handlers into each domain's `api.rs`. An answer to an API call names the order's page,
//! and only the top of the house knows pages; so the handlers are here, beside the other edges that know every domain.

mod auth;
pub mod brand_content;
mod fields;
mod idempotency;
pub mod jobs;
pub mod links;
pub mod openapi;
pub mod order_statuses;
pub mod orders;
pub mod pickup;
pub mod reference;
mod shapes;
pub mod shipments;
pub mod store;
pub mod webhook_endpoints;

use actix_web::web;

use crate::error::Error;

/// The largest body of a call, in bytes.
pub const LARGEST_BODY: usize = 1024 * 1024;

/// A call's body.
async fn body(payload: web::Payload) -> Result<web::Bytes, Error> {
    match payload.to_bytes_limited(LARGEST_BODY).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(error)) => Err(Error::BadRequest(format!("the body could not be read: {error}"))),
        Err(_) => Err(Error::TooLarge(LARGEST_BODY)),
    }
}
