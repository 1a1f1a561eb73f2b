//! `Idempotency-Key`: the same call twice does its work once and gets the same answer.
//!
//! The answer is kept in the transaction of the work. A key with another body is refused, because one of the two calls
//! would silently be lost.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::store;
use crate::accounts::MerchantId;
use crate::db::{self, Instant, Tx};
use crate::error::Error;

/// A call's key and the fingerprint of what was asked.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) key: String,
    pub(super) fingerprint: String,
}

impl Key {
    /// The request's key, if it has one.
    ///
    /// # Errors
    /// A key that is empty, too long, or not text.
    pub(super) fn of(request: &HttpRequest, body: &[u8]) -> Result<Option<Self>, Error> {
        let Some(value) = request.headers().get("idempotency-key") else { return Ok(None) };
        let key = value.to_str().unwrap_or_default().trim().trim_matches('"');
        if key.is_empty() || key.len() > 255 {
            return Err(Error::BadRequest("Idempotency-Key must have 1 to 255 ASCII characters".into()));
        }
        let mut hash = Sha256::new();
        hash.update(request.path());
        hash.update([0]);
        hash.update(body);
        Ok(Some(Self { key: key.to_owned(), fingerprint: hex::encode(hash.finalize()) }))
    }
}

/// What came of a call.
pub(super) enum Outcome {
    /// An answer: status and body.
    Answer(u16, Value),
    /// The key was used for another call.
    Reused,
}

/// Does the work, or finds the answer that it got before.
pub(super) fn once(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    key: Option<&Key>,
    now: Instant,
    work: impl FnOnce(&mut Tx<'_>) -> db::Result<(u16, Value)>,
) -> db::Result<Outcome> {
    if let Some(key) = key
        && let Some((fingerprint, status, body)) = store::answer(tx, merchant, &key.key)?
    {
        if fingerprint != key.fingerprint {
            return Ok(Outcome::Reused);
        }
        let body = serde_json::from_str(&body).map_err(|e| db::Error::Data(e.to_string()))?;
        return Ok(Outcome::Answer(u16::try_from(status).unwrap_or(200), body));
    }
    let (status, body) = work(tx)?;
    if let Some(key) = key {
        store::keep_answer(tx, merchant, key, i32::from(status), &body.to_string(), now)?;
    }
    Ok(Outcome::Answer(status, body))
}

/// The HTTP answer.
pub(super) fn respond(outcome: Outcome) -> Result<HttpResponse, Error> {
    match outcome {
        Outcome::Answer(status, body) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
            Ok(HttpResponse::build(status).insert_header((header::CACHE_CONTROL, "no-store")).json(body))
        }
        Outcome::Reused => {
            Err(Error::Conflict("this Idempotency-Key was used for a call with another body; use a new key".into()))
        }
    }
}
