//! What comes to each endpoint: counted in memory, written down every few seconds.
//!
//! A row per endpoint that each message writes would be a row that all wait for, most of all on Black Friday. So each
//! process counts for itself, and adds its counts every [`FLUSH_EVERY`]. A process that is killed takes at most that much
//! of the *counts* with it; the messages themselves are in the inbox.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::endpoints::Endpoint;
use super::model::EndpointId;
use super::store::{self, Health};
use crate::accounts::MerchantId;
use crate::db::{Db, Instant, Result};

/// How often counts are written.
pub const FLUSH_EVERY: Duration = Duration::from_secs(5);

/// What this process saw since it last wrote. Cheap to share.
#[derive(Debug, Default)]
pub struct HealthNotes(Mutex<HashMap<(MerchantId, EndpointId), Seen>>);

#[derive(Clone, Debug, Default)]
struct Seen {
    messages: i64,
    last_message_at: Option<Instant>,
    refused: i64,
    last_refusal: Option<(Instant, String)>,
    failed: i64,
    last_failure: Option<(Instant, String)>,
}

impl HealthNotes {
    /// A message was taken.
    pub fn took(&self, endpoint: &Endpoint, now: Instant) {
        self.note(endpoint.merchant, endpoint.id, |seen| {
            seen.messages += 1;
            seen.last_message_at = seen.last_message_at.max(Some(now));
        });
    }

    /// A message was turned away at the door.
    pub fn refused(&self, endpoint: &Endpoint, why: &str, now: Instant) {
        self.note(endpoint.merchant, endpoint.id, |seen| {
            seen.refused += 1;
            seen.last_refusal = Some((now, why.to_owned()));
        });
    }

    /// A message that was taken could not be read.
    pub fn failed(&self, merchant: MerchantId, endpoint: EndpointId, why: &str, now: Instant) {
        self.note(merchant, endpoint, |seen| {
            seen.failed += 1;
            seen.last_failure = Some((now, why.to_owned()));
        });
    }

    fn note(&self, merchant: MerchantId, endpoint: EndpointId, what: impl FnOnce(&mut Seen)) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        what(notes.entry((merchant, endpoint)).or_default());
    }

    /// Adds the counts to what is written. If that fails, they are kept for the next time.
    ///
    /// # Errors
    /// Storage.
    pub async fn flush(&self, db: &Db) -> Result<()> {
        let notes = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if notes.is_empty() {
            return Ok(());
        }
        let written: Vec<_> = notes.iter().map(|(key, seen)| (*key, seen.clone())).collect();
        let outcome = db
            .write(move |tx| {
                for ((merchant, endpoint), seen) in &written {
                    let known = store::health_of(tx, *merchant, *endpoint)?;
                    let mut health = known.unwrap_or_else(|| Health::new(*merchant, *endpoint));
                    seen.add_to(&mut health);
                    store::put_health(tx, *merchant, &health)?;
                }
                Ok(())
            })
            .await;
        if outcome.is_err() {
            let mut since = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            for (key, seen) in notes {
                let newer = since.remove(&key).unwrap_or_default();
                since.insert(key, seen.and(newer));
            }
        }
        outcome
    }
}

impl Seen {
    fn add_to(&self, health: &mut Health) {
        health.messages += self.messages;
        health.last_message_at = health.last_message_at.max(self.last_message_at);
        health.refused += self.refused;
        if let Some((at, why)) = &self.last_refusal
            && Some(*at) >= health.last_refused_at
        {
            (health.last_refused_at, health.last_refusal) = (Some(*at), Some(why.clone()));
        }
        health.failed += self.failed;
        if let Some((at, why)) = &self.last_failure
            && Some(*at) >= health.last_failed_at
        {
            (health.last_failed_at, health.last_failure) = (Some(*at), Some(why.clone()));
        }
    }

    fn and(self, newer: Self) -> Self {
        Self {
            messages: self.messages + newer.messages,
            last_message_at: self.last_message_at.max(newer.last_message_at),
            refused: self.refused + newer.refused,
            last_refusal: newer.last_refusal.or(self.last_refusal),
            failed: self.failed + newer.failed,
            last_failure: newer.last_failure.or(self.last_failure),
        }
    }
}
