//! Background work: rows written in the transaction of their cause, claimed with a lease, run with no transaction open.
//!
//! A [`Job`] is a small serialisable struct. It says itself whether a failure is worth another try; each is safe to run
//! twice. What fails for good stays in the table as a dead letter. [`registry`](crate::registry) lists all jobs.

pub mod queue;
pub mod schedule;
mod worker;

pub use queue::{Claimed, enqueue, enqueue_at};
pub use worker::{Registry, Waker, Worker};

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// How a job's run ended, if not well.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// Something outside failed; another try may work.
    #[error("will be tried again: {0}")]
    Retry(String),
    /// It is too early, which is nobody's fault: this long from now. Does not count as a try.
    #[error("put off: {1}")]
    Later(Duration, String),
    /// No try will ever work.
    #[error("failed for good: {0}")]
    Fail(String),
}

impl From<crate::db::Error> for JobError {
    fn from(error: crate::db::Error) -> Self {
        Self::Retry(error.to_string())
    }
}

/// Pauses before the second, third … try. After the last, the job is a dead letter.
pub const RETRIES: &[Duration] = &[
    Duration::from_secs(1),
    Duration::from_secs(10),
    Duration::from_secs(60),
    Duration::from_secs(10 * 60),
    Duration::from_secs(60 * 60),
    Duration::from_secs(6 * 60 * 60),
];

/// A kind of background work. `C` is what it runs on: the application.
pub trait Job<C>: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the table. Never changed, and the type never removed while rows may exist.
    const NAME: &'static str;

    /// Does the work.
    fn run(self, on: C) -> impl Future<Output = Result<(), JobError>> + Send;
}
