//! Queries about answers already given.

use diesel::prelude::*;

use super::idempotency::Key;
use crate::accounts::MerchantId;
use crate::db::schema::idempotency_keys;
use crate::db::{Conn, Instant, Result};

/// The answer kept under a key: fingerprint, status, body.
pub(super) fn answer(conn: &mut Conn, merchant: MerchantId, key: &str) -> Result<Option<(String, i32, String)>> {
    Ok(idempotency_keys::table
        .find((merchant, key))
        .select((idempotency_keys::fingerprint, idempotency_keys::status, idempotency_keys::body))
        .first(conn)
        .optional()?)
}

/// Forgets answers from before a moment: nobody repeats such a call any more.
pub(super) fn forget_before(conn: &mut Conn, before: Instant) -> Result<usize> {
    Ok(diesel::delete(idempotency_keys::table.filter(idempotency_keys::created_at.lt(before))).execute(conn)?)
}

/// Keeps an answer.
pub(super) fn keep_answer(
    conn: &mut Conn,
    merchant: MerchantId,
    key: &Key,
    status: i32,
    body: &str,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(idempotency_keys::table)
        .values((
            idempotency_keys::merchant_id.eq(merchant),
            idempotency_keys::key.eq(&key.key),
            idempotency_keys::fingerprint.eq(&key.fingerprint),
            idempotency_keys::status.eq(status),
            idempotency_keys::body.eq(body),
            idempotency_keys::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}
