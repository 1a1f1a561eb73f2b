//! When a link's page was last looked at: noted in memory, written down every few seconds.
//!
//! A page that is kept is answered without the database, and stays so. A process that is killed takes at most [`FLUSH_EVERY`] of
//! notes with it; the next visit then calls a little more new than it would. What a page shows does not depend on notes that are not
//! written yet: [`Link::new_since`](super::Link::new_since) gives the same before and after.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::model::Token;
use super::store;
use crate::db::{Db, Instant, Result};

/// How often notes are written.
pub const FLUSH_EVERY: Duration = Duration::from_secs(5);

/// How many are written at once: others want to write too.
const AT_ONCE: usize = 200;

/// Links seen since this process last wrote. Cheap to share.
#[derive(Debug, Default)]
pub struct VisitNotes(Mutex<HashMap<Token, Instant>>);

impl VisitNotes {
    /// The shopper looks at the page: opens it, or is shown news on a page that is open.
    pub fn saw(&self, token: &Token, now: Instant) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match notes.get_mut(token) {
            Some(at) => *at = now.max(*at),
            None => {
                notes.insert(token.clone(), now);
            }
        }
    }

    /// Writes the notes down. What could not be written is kept for the next time.
    ///
    /// # Errors
    /// Storage.
    pub async fn flush(&self, db: &Db) -> Result<()> {
        let notes = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let notes: Vec<(Token, Instant)> = notes.into_iter().collect();
        let mut outcome = Ok(());
        for chunk in notes.chunks(AT_ONCE) {
            if outcome.is_ok() {
                let written = chunk.to_vec();
                outcome = db
                    .write(move |tx| {
                        for (token, at) in &written {
                            store::saw(tx, token, *at)?;
                        }
                        Ok(())
                    })
                    .await;
            }
            if outcome.is_err() {
                chunk.iter().for_each(|(token, at)| self.saw(token, *at));
            }
        }
        outcome
    }
}
