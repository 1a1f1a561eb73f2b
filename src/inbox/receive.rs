//! Keeping verified messages, and putting one to work again.

use super::jobs::ApplyMessage;
use super::keeper::Verified;
use super::model::{EndpointId, InboxId, Outcome};
use super::store::{self, InboxRow};
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Instant, Json, Result, Tx};
use crate::jobs;

/// Keeps messages and queues their application, in one transaction. When this is committed, they may be acknowledged.
///
/// # Errors
/// Storage.
pub fn keep(tx: &mut Tx<'_>, messages: &[Verified]) -> Result<()> {
    let mut work = Vec::with_capacity(messages.len());
    let mut rows = Vec::with_capacity(messages.len());
    for message in messages {
        let (merchant, id) = (message.endpoint.merchant, InboxId::new(message.received_at));
        work.push((ApplyMessage { merchant, message: id }, message.received_at));
        rows.push(InboxRow {
            merchant_id: merchant,
            id,
            endpoint_id: message.endpoint.id,
            source: message.endpoint.source.clone(),
            headers: Json(message.headers.clone()),
            body: message.body.to_vec(),
            outcome: Outcome::Received,
            detail: None,
            received_at: message.received_at,
            applied_at: None,
        });
    }
    store::insert(tx, &rows)?;
    jobs::queue::enqueue_all(tx, &work)
}

/// Queues again what the endpoint's messages pointed at and what could not be fetched.
///
/// # Errors
/// Storage.
pub fn fetch_again(tx: &mut Tx<'_>, merchant: MerchantId, endpoint: EndpointId, now: Instant) -> Result<()> {
    for id in store::not_fetched(tx, merchant, endpoint)? {
        jobs::enqueue(tx, &ApplyMessage { merchant, message: id }, now)?;
    }
    Ok(())
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

/// The same because a person, or a program of theirs, wants it.
///
/// # Errors
/// Storage.
pub fn replay_by(tx: &mut Tx<'_>, (merchant, actor): (MerchantId, &Actor), id: InboxId, now: Instant) -> Result<bool> {
    if !replay(tx, merchant, id, now)? {
        return Ok(false);
    }
    let subject = Subject { kind: SubjectKind::Message, id: Some(id.to_string()), name: id.to_string() };
    let change = Change { action: "replayed".into(), subject, before: None, after: None };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(true)
}
