//! Keeping many messages with one commit.
//!
//! On PostgreSQL each unit of work costs four round trips and a commit. Requests that arrive while a commit is under way wait
//! for the next one and share it: two statements and one commit for all of them. (SQLite's writer does the same for every
//! unit of work; there messages go straight to it.) Each is answered after the commit that holds its message, so "acknowledged" still means
//! "durable". If a group fails, its messages are kept one by one, so that one bad message cannot take others with it.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use super::endpoints::Endpoint;
use super::model::Headers;
use super::receive;
use crate::db::{Db, Error, Instant, Result};

/// Most messages in one commit.
const GROUP: usize = 256;
/// Most messages that may wait; more are refused, and their senders try again.
const WAITING: usize = 8192;

/// A verified message that is not on disk yet.
#[derive(Clone)]
pub struct Verified {
    /// Where it came to.
    pub endpoint: Arc<Endpoint>,
    /// Without credentials.
    pub headers: Headers,
    /// The exact bytes.
    pub body: Arc<[u8]>,
    /// When it came.
    pub received_at: Instant,
}

/// The line in front of the inbox. Cheap to clone.
#[derive(Clone, Default)]
pub struct Keeper(Arc<Mutex<Line>>);

#[derive(Default)]
struct Line {
    waiting: Vec<(Verified, oneshot::Sender<Result<()>>)>,
    /// Whether a task is at work that will come back for who waits.
    served: bool,
}

impl Keeper {
    /// Keeps a message. When this returns `Ok`, it is durable.
    ///
    /// # Errors
    /// Storage; [`Error::Busy`] if too many wait.
    pub async fn keep(&self, db: &Db, message: Verified) -> Result<()> {
        if db.engine() == "sqlite" {
            // Its writer groups by itself; a second line in front of it would only add a hop.
            return db.write(move |tx| receive::keep(tx, std::slice::from_ref(&message))).await;
        }
        let (answer, kept) = oneshot::channel();
        let starts = {
            let mut line = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if line.waiting.len() >= WAITING {
                return Err(Error::Busy);
            }
            line.waiting.push((message, answer));
            !std::mem::replace(&mut line.served, true)
        };
        if starts {
            // A task of its own: the request that happens to start it may be given up by its sender.
            tokio::spawn(serve(self.clone(), db.clone()));
        }
        kept.await.unwrap_or(Err(Error::Closed))
    }

    fn next_group(&self) -> Vec<(Verified, oneshot::Sender<Result<()>>)> {
        let mut line = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = line.waiting.len().min(GROUP);
        line.served = count > 0;
        line.waiting.drain(..count).collect()
    }
}

async fn serve(keeper: Keeper, db: Db) {
    loop {
        let group = keeper.next_group();
        if group.is_empty() {
            return;
        }
        let (messages, answers): (Vec<Verified>, Vec<_>) = group.into_iter().unzip();
        let messages: Arc<[Verified]> = messages.into();
        let together = Arc::clone(&messages);
        let outcome = db.write(move |tx| receive::keep(tx, &together)).await;
        match outcome {
            Ok(()) => answers.into_iter().for_each(|answer| drop(answer.send(Ok(())))),
            Err(error) => {
                if messages.len() > 1 {
                    tracing::warn!(%error, messages = messages.len(), "a group could not be kept; each is tried alone");
                }
                for (message, answer) in messages.iter().zip(answers) {
                    let alone = message.clone();
                    let outcome = db.write(move |tx| receive::keep(tx, std::slice::from_ref(&alone))).await;
                    // Who asked may have gone away; the message is kept all the same.
                    let _gone = answer.send(outcome);
                }
            }
        }
    }
}
