//! What happens again and again: a table of jobs and how often each is put into the queue.
//!
//! Every process keeps the same table. A job that is waiting already is not added twice (its dedupe key); two processes may
//! still queue it one after the other in the same minute, so each is safe to run twice.

use std::time::Duration;

use super::{Job, queue};
use crate::clock::Clock;
use crate::db::{Db, Instant, Result, Tx};

type Enqueue = dyn Fn(&mut Tx<'_>, Instant) -> Result<()> + Send + Sync;

/// One line of the table.
pub struct Every {
    /// How often.
    pub every: Duration,
    name: &'static str,
    enqueue: Box<Enqueue>,
}

impl Every {
    /// A job, and how often.
    pub fn new<C, J: Job<C> + Clone + Sync>(every: Duration, job: J) -> Self {
        let name = J::NAME;
        let enqueue =
            move |tx: &mut Tx<'_>, now: Instant| queue::enqueue_at(tx, &job, now, Some(format!("every:{name}")), now);
        Self { every, name, enqueue: Box::new(enqueue) }
    }
}

/// Puts each job into the queue when its time comes, until the future is dropped. The first time at once: whatever was
/// missed while no process ran is made good.
pub async fn run(db: Db, clock: Clock, table: Vec<Every>) {
    let table = std::sync::Arc::new(table);
    let mut due: Vec<tokio::time::Instant> = vec![tokio::time::Instant::now(); table.len()];
    loop {
        let now = tokio::time::Instant::now();
        for (at, next) in due.iter_mut().enumerate() {
            let Some(line) = table.get(at).filter(|_| *next <= now) else { continue };
            *next = now + line.every;
            let (table, moment) = (std::sync::Arc::clone(&table), clock.now());
            let queued = db.write(move |tx| table.get(at).map_or(Ok(()), |line| (line.enqueue)(tx, moment))).await;
            if let Err(error) = queued {
                tracing::error!(job.name = line.name, %error, "a scheduled job could not be queued");
            }
        }
        let Some(next) = due.iter().min() else { return };
        tokio::time::sleep_until(*next).await;
    }
}
