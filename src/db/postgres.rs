//! PostgreSQL: one pool, serialisable writes that are run again after a conflict.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::pg::PgConnection;
use diesel::r2d2::Pool;

use super::conn::{Manager, Target};
use super::{Aftermath, Conn, Error, Hooks, PoolSize, Result, Tx};

/// Runs of one closure before giving up.
const RUNS: u32 = 12;

pub(super) struct Postgres {
    pool: Pool<Manager>,
    /// Who has met a rival runs again alone. Otherwise, above some rate, those who run again make each other and everyone
    /// new fail too, and little gets through until the rate falls far below that.
    again: Mutex<()>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Isolation {
    Serializable,
    ReadCommitted,
}

impl Postgres {
    pub(super) fn open(url: &str, size: PoolSize) -> Result<Self> {
        let pool = Pool::builder()
            .max_size(size.connections)
            .min_idle(Some(1))
            .connection_timeout(size.wait)
            // A round trip for each unit of work is too dear; a broken connection is found by its first statement.
            .test_on_check_out(false)
            .build(Manager(Target::Postgres { url: url.to_owned() }))
            .map_err(|e| Error::Connection(e.to_string()))?;
        Ok(Self { pool, again: Mutex::new(()) })
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut conn = self.pool.get().map_err(|e| Error::Connection(e.to_string()))?;
        work(&mut conn)
    }

    pub(super) fn write<T>(
        &self,
        work: &mut dyn FnMut(&mut Tx<'_>) -> Result<T>,
        isolation: Isolation,
        hooks: Option<&Arc<dyn Hooks>>,
    ) -> Result<T> {
        let mut run = 0;
        loop {
            run += 1;
            let attempt = {
                let _turn = (run > 1).then(|| self.again.lock().unwrap_or_else(PoisonError::into_inner));
                let mut conn = self.pool.get().map_err(|e| Error::Connection(e.to_string()))?;
                attempt(&mut conn, work, isolation, hooks)
            };
            match attempt {
                Ok((value, aftermath)) => {
                    aftermath.tell(hooks);
                    return Ok(value);
                }
                Err(Error::Connection(why)) if run < 3 => {
                    tracing::warn!(%why, "a connection was lost; another is taken")
                }
                Err(error) if error.is_conflict() && run < RUNS => std::thread::sleep(pause(run)),
                Err(error) if error.is_conflict() => return Err(Error::Busy),
                Err(error) => return Err(error),
            }
        }
    }
}

/// A growing pause with jitter, so that rivals do not meet again in step.
fn pause(run: u32) -> Duration {
    let mut byte = [0u8; 1];
    let _without_jitter = getrandom::fill(&mut byte);
    let [jitter] = byte;
    Duration::from_micros(u64::from(jitter) * 20 * u64::from(run.min(6)))
}

fn attempt<T>(
    conn: &mut Conn,
    work: &mut dyn FnMut(&mut Tx<'_>) -> Result<T>,
    isolation: Isolation,
    hooks: Option<&Arc<dyn Hooks>>,
) -> Result<(T, Aftermath)> {
    let begin = match isolation {
        Isolation::Serializable => "BEGIN ISOLATION LEVEL SERIALIZABLE",
        Isolation::ReadCommitted => "BEGIN",
    };
    // The server was restarted, or closed an idle connection: nothing has been done yet.
    AnsiTransactionManager::begin_transaction_sql(inner(conn)?, begin).map_err(|e| Error::Connection(e.to_string()))?;
    let outcome = catch_unwind(AssertUnwindSafe(|| -> Result<(T, Aftermath)> {
        let mut tx = Tx::new(conn);
        let value = work(&mut tx)?;
        tx.settle(hooks)?;
        Ok((value, tx.into_aftermath()))
    }));
    let inner = inner(conn)?;
    match outcome {
        Ok(Ok(done)) => {
            AnsiTransactionManager::commit_transaction(inner)?;
            Ok(done)
        }
        Ok(Err(error)) => {
            // A failed rollback marks the connection as broken and the pool drops it; the first error matters more.
            let _also_failed = AnsiTransactionManager::rollback_transaction(inner);
            Err(error)
        }
        Err(panic) => {
            let _also_failed = AnsiTransactionManager::rollback_transaction(inner);
            resume_unwind(panic)
        }
    }
}

fn inner(conn: &mut Conn) -> Result<&mut PgConnection> {
    match conn {
        Conn::Postgres(conn) => Ok(conn),
        Conn::Sqlite(_) => Err(Error::Closed),
    }
}
