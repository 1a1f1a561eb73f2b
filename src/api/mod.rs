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
pub mod corrections;
mod fields;
mod idempotency;
pub mod jobs;
pub mod links;
pub mod log;
pub mod messages;
pub mod openapi;
pub mod order_statuses;
pub mod orders;
pub mod pickup;
pub mod privacy;
pub mod reference;
pub mod remarks;
mod shapes;
pub mod shipments;
pub mod store;
pub mod webhook_endpoints;

use std::collections::HashSet;

use actix_web::error::QueryPayloadError;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use serde::de::DeserializeOwned;
use serde_json::Value;

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

/// What the address asks for; every parameter of a `T` is a text that may be left out, and `known` are their names. One that is not
/// known is refused: a misspelt filter would show everything.
fn asked<T: DeserializeOwned>(request: &HttpRequest, known: &[&str]) -> Result<T, Error> {
    let unread = |error: QueryPayloadError| Error::BadRequest(format!("the address cannot be read: {error}"));
    let query = request.query_string();
    let pairs = web::Query::<Vec<(String, String)>>::from_query(query).map_err(unread)?.into_inner();
    let mut seen = HashSet::new();
    let wrong: Vec<_> = pairs
        .iter()
        .filter_map(|(name, _)| {
            match (known.contains(&name.as_str()), seen.insert(name)) {
                (false, _) => Some(format!("is no parameter of this call, which has {}", known.join(", "))),
                (true, false) => Some("is given twice".to_owned()),
                (true, true) => None,
            }
            .map(|why| (name.clone(), why))
        })
        .collect();
    if wrong.is_empty() {
        web::Query::<T>::from_query(query).map(web::Query::into_inner).map_err(unread)
    } else {
        Err(Error::Invalid(wrong))
    }
}

/// `default_service` of `/api/v1`: no such address, or not by this method.
///
/// # Errors
/// Always.
pub async fn not_found(request: HttpRequest) -> Result<HttpResponse, Error> {
    let mut methods = openapi::methods_of(request.path());
    // What is read is read without its body, too, and the description does not say so of each.
    if let Some(at) = methods.iter().position(|method| *method == "get") {
        methods.insert(at + 1, "head");
    }
    Err(if methods.is_empty() { Error::NotFound } else { Error::Method(methods.join(", ").to_uppercase()) })
}

/// Entries of a page, if nothing is said, and at most.
const PAGE: i64 = 50;
const MOST: i64 = 100;

/// How many entries a page has.
fn limit(asked: Option<&str>) -> Result<i64, Error> {
    match asked.filter(|text| !text.is_empty()).map(str::parse) {
        None => Ok(PAGE),
        Some(Ok(limit)) if (1..=MOST).contains(&limit) => Ok(limit),
        Some(_) => Err(Error::Invalid(vec![("limit".into(), format!("must be a number from 1 to {MOST}"))])),
    }
}

/// Cuts a list for which one more was asked. The last of what is left, if there was more.
fn cut<T>(all: &mut Vec<T>, limit: i64) -> Option<&T> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = all.len() > limit;
    all.truncate(limit);
    all.last().filter(|_| more)
}

/// An answer that nobody keeps: it is about shoppers, or secret.
fn no_store() -> HttpResponseBuilder {
    let mut answer = HttpResponse::Ok();
    answer.insert_header((CACHE_CONTROL, "no-store"));
    answer
}

/// Adds a field.
fn put(object: &mut Value, name: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(name.to_owned(), value);
    }
}
