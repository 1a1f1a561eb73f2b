//! The loop that claims jobs and runs them.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::sync::Notify;

use super::queue::Wanted;
use super::queue::{self, Claimed};
use super::{Job, JobError, Lane};
use crate::clock::Clock;
use crate::db::Db;

/// Most jobs of a lane that run side by side in one process.
const fn places(lane: Lane) -> usize {
    match lane {
        Lane::Inside => 64,
        Lane::Outside => 32,
    }
}

/// How often to look without being woken: jobs of other processes, and jobs whose time has come.
const LOOK_EVERY: Duration = Duration::from_secs(1);

type Run<C> =
    Box<dyn Fn(serde_json::Value, C) -> Pin<Box<dyn Future<Output = Result<(), JobError>> + Send>> + Send + Sync>;

/// Which job names this program knows, and how to run them.
pub struct Registry<C> {
    jobs: HashMap<&'static str, Run<C>>,
    outside: Vec<&'static str>,
}

impl<C: Clone + Send + 'static> Registry<C> {
    /// An empty one.
    pub fn new() -> Self {
        Self { jobs: HashMap::new(), outside: Vec::new() }
    }

    fn wanted(&self, lane: Lane) -> Wanted {
        Wanted { lease: lane.lease(), names: self.outside.clone().into(), only_those: lane == Lane::Outside }
    }

    /// Adds a kind of job.
    #[must_use]
    pub fn with<J: Job<C>>(mut self) -> Self {
        let run: Run<C> = Box::new(|payload, on| match serde_json::from_value::<J>(payload) {
            Ok(job) => Box::pin(job.run(on)),
            Err(error) => {
                Box::pin(std::future::ready(Err(JobError::Fail(format!("its payload cannot be read: {error}")))))
            }
        });
        self.jobs.insert(J::NAME, run);
        if J::LANE == Lane::Outside {
            self.outside.push(J::NAME);
        }
        self
    }
}

impl<C: Clone + Send + 'static> Default for Registry<C> {
    fn default() -> Self {
        Self::new()
    }
}

/// Tells the worker that there is something to do, and when to stop.
#[derive(Clone, Default)]
pub struct Waker(Arc<Signals>);

#[derive(Default)]
struct Signals {
    work: [Notify; 2],
    stop: [Notify; 2],
    stopping: std::sync::atomic::AtomicBool,
}

impl Waker {
    /// There may be something in the queue.
    pub fn wake(&self) {
        self.0.work.iter().for_each(Notify::notify_one);
    }

    /// Finish what runs, give back what does not, and end.
    pub fn stop(&self) {
        self.0.stopping.store(true, std::sync::atomic::Ordering::Release);
        self.0.stop.iter().chain(&self.0.work).for_each(Notify::notify_one);
    }

    fn stopping(&self) -> bool {
        self.0.stopping.load(std::sync::atomic::Ordering::Acquire)
    }
}

/// Runs jobs until told to stop.
pub struct Worker<C> {
    db: Db,
    clock: Clock,
    registry: Arc<Registry<C>>,
    on: C,
    waker: Waker,
}

impl<C: Clone + Send + Sync + 'static> Worker<C> {
    /// A worker of these jobs.
    pub fn new(db: Db, clock: Clock, registry: Registry<C>, on: C, waker: Waker) -> Self {
        Self { db, clock, registry: Arc::new(registry), on, waker }
    }

    /// Claims and runs until [`Waker::stop`]. Jobs that run are finished first.
    pub async fn run(self) {
        let [inside, outside] = &self.waker.0.work;
        let [stop_inside, stop_outside] = &self.waker.0.stop;
        tokio::join!(self.lane(Lane::Inside, inside, stop_inside), self.lane(Lane::Outside, outside, stop_outside));
    }

    async fn lane(&self, lane: Lane, work: &Notify, stop: &Notify) {
        let wanted = self.registry.wanted(lane);
        let mut running = FuturesUnordered::new();
        loop {
            if self.waker.stopping() {
                break;
            }
            let free = places(lane).saturating_sub(running.len());
            let mut found = 0;
            // A claim is a transaction: not worth it for one place.
            if free >= places(lane) / 2 {
                match queue::claim(&self.db, i64::try_from(free).unwrap_or(1), wanted.clone(), self.clock.now()).await {
                    Ok(claimed) => {
                        found = claimed.len();
                        if self.waker.stopping() {
                            self.give_back(claimed).await;
                            break;
                        }
                        running.extend(claimed.into_iter().map(|job| self.one(job)));
                    }
                    Err(error) => {
                        tracing::error!(%error, "jobs cannot be claimed");
                        tokio::time::sleep(LOOK_EVERY).await;
                    }
                }
            }
            if found == free || free < places(lane) / 2 {
                // Perhaps more is waiting; go on as soon as half of the places are free.
                while running.len() > places(lane) / 2 {
                    running.next().await;
                }
                if !running.is_empty() {
                    running.next().await;
                }
                continue;
            }
            tokio::select! {
                Some(()) = running.next(), if !running.is_empty() => {}
                () = work.notified() => {}
                () = stop.notified() => {}
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
        }
        while running.next().await.is_some() {}
    }

    /// Runs everything that is due now, and what it causes, then returns how many ran. For tests and for commands that
    /// work without a server.
    ///
    /// # Errors
    /// Storage.
    pub async fn drain(&self) -> crate::db::Result<usize> {
        let mut ran = 0;
        loop {
            let mut claimed = queue::claim(&self.db, 64, self.registry.wanted(Lane::Inside), self.clock.now()).await?;
            claimed.extend(queue::claim(&self.db, 64, self.registry.wanted(Lane::Outside), self.clock.now()).await?);
            if claimed.is_empty() {
                return Ok(ran);
            }
            for job in claimed {
                self.one(job).await;
                ran += 1;
            }
        }
    }

    async fn give_back(&self, claimed: Vec<Claimed>) {
        let ids: Vec<_> = claimed.iter().map(|job| job.id).collect();
        if let Err(error) = self.db.write(move |tx| queue::release(tx, &ids)).await {
            // The lease ends by itself; another worker takes them then.
            tracing::warn!(%error, "claimed jobs could not be given back");
        }
    }

    async fn one(&self, job: Claimed) {
        let outcome = match self.registry.jobs.get(job.name.as_str()) {
            None => Err(JobError::Fail("this version does not know jobs of that name".into())),
            Some(run) => {
                // A task of its own: a panic in one job must not end the worker.
                match tokio::spawn(run(job.payload.0.clone(), self.on.clone())).await {
                    Ok(outcome) => outcome,
                    Err(_) => Err(JobError::Retry("it panicked".into())),
                }
            }
        };
        let id = job.id;
        let settled = match outcome {
            Ok(()) => self.db.write(move |tx| queue::finish(tx, id)).await,
            Err(JobError::Later(pause, reason)) => {
                let run_at = self.clock.now().plus(jiff::SignedDuration::try_from(pause).unwrap_or_default());
                self.db.write(move |tx| queue::put_off(tx, id, run_at, &reason)).await
            }
            Err(error) => {
                let for_good = matches!(error, JobError::Fail(_));
                let reason = error.to_string();
                tracing::warn!(job.name = %job.name, job.id = %job.id, job.attempts = job.attempts, %reason, "a job failed");
                let now = self.clock.now();
                self.db.write(move |tx| queue::fail(tx, &job, &reason, for_good, now).map(drop)).await
            }
        };
        if let Err(error) = settled {
            tracing::error!(job.id = %id, %error, "a job's outcome could not be kept; it will run again");
        }
    }
}
