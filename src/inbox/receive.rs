//! Keeping a verified message, and putting it to work again.

use super::endpoints::Endpoint;
use super::jobs::ApplyMessage;
use super::model::{Headers, InboxId, Outcome};
use super::store::{self, InboxRow};
use crate::accounts::MerchantId;
use crate::db::{Instant, Json, Result, Tx};
use crate::jobs;

/// Keeps a message and queues its application, in one transaction. When this is committed, it may be acknowledged.
///
/// # Errors
/// Storage.
pub fn keep(tx: &mut Tx<'_>, endpoint: &Endpoint, headers: &Headers, body: &[u8], now: Instant) -> Result<InboxId> {
    let id = InboxId::new(now);
    store::insert(
        tx,
        InboxRow {
            merchant_id: endpoint.merchant,
            id,
            endpoint_id: endpoint.id,
            source: endpoint.source.clone(),
            headers: Json(headers.clone()),
            body: body.to_vec(),
            outcome: Outcome::Received,
            detail: None,
            received_at: now,
            applied_at: None,
        },
    )?;
    jobs::enqueue(tx, &ApplyMessage { merchant: endpoint.merchant, message: id }, now)?;
    Ok(id)
}

/// Queues a kept message again. Says whether there is one of that id.
///
/// # Errors
/// Storage.
pub fn replay(tx: &mut Tx<'_>, merchant: MerchantId, id: InboxId, now: Instant) -> Result<bool> {
    if store::message(tx, merchant, id)?.is_none() {
        return Ok(false);
    }
    jobs::enqueue(tx, &ApplyMessage { merchant, message: id }, now)?;
    Ok(true)
}
