//! Background work: rows written in the transaction of their cause, claimed with a lease, run with no transaction open.
//!
//! A [`Job`] is a small serialisable struct. It says itself whether a failure is worth another try; each is safe to run
//! twice. What fails for good stays in the table as a dead letter. [`registry`](crate::registry) lists all jobs.

pub mod queue;
pub mod schedule;
mod worker;

pub use queue::{Claimed, JobId, enqueue, enqueue_at};
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

/// Where a job's time goes. Each lane has places of its own, so that jobs which wait for others never keep those waiting that
/// do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Computing and storing: milliseconds.
    Inside,
    /// Mostly waiting for somebody else's server.
    Outside,
}

impl Lane {
    /// How long a worker may take before another may claim the same job: longer than the longest it can take; as short as that
    /// allows, because what a killed process held waits so long.
    pub const fn lease(self) -> Duration {
        match self {
            Self::Inside => Duration::from_secs(30),
            // Ten seconds of asking, and then at worst a last request whose access token has to be fetched twice, and a
            // registration: five time-outs of 15 seconds.
            Self::Outside => Duration::from_secs(120),
        }
    }
}

/// A kind of background work. `C` is what it runs on: the application.
pub trait Job<C>: Serialize + DeserializeOwned + Send + 'static {
    /// Its name in the table. Never changed, and the type never removed while rows may exist.
    const NAME: &'static str;

    /// Where its time goes.
    const LANE: Lane = Lane::Inside;

    /// Does the work.
    fn run(self, on: C) -> impl Future<Output = Result<(), JobError>> + Send;
}
