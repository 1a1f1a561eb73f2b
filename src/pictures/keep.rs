//! What came of fetching a picture.

use std::time::Duration;

use super::model::{self, Failure, PictureId};
use super::shrink::{Encoded, Fitted, Shrunk};
use super::store::{self, Source, Stored};
use crate::accounts::MerchantId;
use crate::db::{Instant, Result, Tx};
use crate::events::DomainEvent;

/// Keeps a picture, or why there is none. Says how long to wait before the next try, if there is to be one.
///
/// # Errors
/// Storage.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    key: &str,
    came: &std::result::Result<Shrunk, Failure>,
    now: Instant,
) -> Result<Option<Duration>> {
    let Some(mut source) = store::source(tx, merchant, key)? else { return Ok(None) };
    source.tried_at = Some(now);
    let pause = match came {
        Ok(shrunk) => {
            source.small = Some(add(tx, merchant, &shrunk.small, now)?);
            source.large = shrunk.large.as_ref().map(|large| add(tx, merchant, large, now)).transpose()?;
            (source.fetched_at, source.failures, source.last_error) = (Some(now), 0, None);
            None
        }
        Err(failure) => failed(&mut source, failure, now),
    };
    store::update_source(tx, merchant, &source)?;
    if pause.is_none() {
        let waiting = store::take_waits(tx, merchant, key)?;
        if came.is_ok() {
            waiting.into_iter().for_each(|order| tx.emit(DomainEvent::PictureFetched { merchant, order }));
        }
    }
    Ok(pause)
}

fn failed(source: &mut Source, failure: &Failure, now: Instant) -> Option<Duration> {
    source.failures = source.failures.saturating_add(1);
    let (why, pause) = match failure {
        Failure::Never(why) => (why, None),
        Failure::Later(why, asked) => {
            (why, model::pause_after(source.failures).map(|pause| pause.max(asked.unwrap_or_default())))
        }
    };
    source.last_error = Some(why.clone());
    if pause.is_none() {
        source.given_up_at = Some(now);
    }
    pause
}

/// Keeps a picture that the merchant gave. Returns its path on this host.
///
/// # Errors
/// Storage.
pub fn keep_own(tx: &mut Tx<'_>, merchant: MerchantId, fitted: &Fitted, now: Instant) -> Result<String> {
    let id = put(tx, merchant, fitted.content_type, &fitted.bytes, now)?;
    Ok(PictureId { merchant, id }.path())
}

fn add(tx: &mut Tx<'_>, merchant: MerchantId, encoded: &Encoded, now: Instant) -> Result<String> {
    put(tx, merchant, encoded.content_type, &encoded.bytes, now)
}

fn put(tx: &mut Tx<'_>, merchant: MerchantId, content_type: &str, bytes: &[u8], now: Instant) -> Result<String> {
    let PictureId { id, .. } = PictureId::of(merchant, bytes);
    let stored = Stored {
        merchant_id: merchant,
        id: id.clone(),
        content_type: content_type.to_owned(),
        bytes: bytes.to_vec(),
        created_at: now,
    };
    store::insert_picture(tx, merchant, &stored)?;
    Ok(id)
}
