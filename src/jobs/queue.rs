//! The queue's table. The claim is the one statement that is written once per database.

use std::sync::Arc;
use std::time::Duration;

use diesel::prelude::*;
use serde::Serialize;

use super::RETRIES;
use crate::db::schema::jobs;
use crate::db::{Conn, Db, Error, Instant, Json, Result, Tx};
use crate::{ids, on_each_backend};

ids! {
    /// One row of the queue.
    JobId;
}

/// A job that this worker holds.
#[derive(Clone, Debug, Queryable)]
pub struct Claimed {
    /// Row.
    pub id: JobId,
    /// Which kind.
    pub name: String,
    /// Its struct.
    pub payload: Json<serde_json::Value>,
    /// Earlier tries.
    pub attempts: i32,
}

#[derive(Insertable)]
#[diesel(table_name = jobs, treat_none_as_default_value = false)]
struct NewJob {
    id: JobId,
    name: &'static str,
    payload: Json<serde_json::Value>,
    run_at: Instant,
    attempts: i32,
    dedupe_key: Option<String>,
    created_at: Instant,
}

/// Puts a job into the queue, to run as soon as the transaction is committed.
///
/// # Errors
/// Storage.
pub fn enqueue<C, J: super::Job<C>>(tx: &mut Tx<'_>, job: &J, now: Instant) -> Result<()> {
    insert(tx, J::NAME, job, now, now, None)
}

/// Puts a job into the queue for later. While one with the same `dedupe_key` waits, nothing is added.
///
/// # Errors
/// Storage.
pub fn enqueue_at<C, J: super::Job<C>>(
    tx: &mut Tx<'_>,
    job: &J,
    run_at: Instant,
    dedupe_key: Option<String>,
    now: Instant,
) -> Result<()> {
    insert(tx, J::NAME, job, run_at, now, dedupe_key)
}

/// Puts many jobs of one kind into the queue, with one statement. Each runs as soon as the transaction is committed.
///
/// # Errors
/// Storage.
pub fn enqueue_all<C, J: super::Job<C>>(tx: &mut Tx<'_>, jobs_with_now: &[(J, Instant)]) -> Result<()> {
    let mut rows = Vec::with_capacity(jobs_with_now.len());
    for (job, now) in jobs_with_now {
        rows.push(row(J::NAME, job, *now, *now, None)?);
    }
    let conn: &mut Conn = tx;
    let inserted: Result<()> = crate::db::insert_all!(conn, jobs::table, rows);
    inserted?;
    tx.wake_worker();
    Ok(())
}

fn row(
    name: &'static str,
    job: &impl Serialize,
    run_at: Instant,
    now: Instant,
    dedupe_key: Option<String>,
) -> Result<NewJob> {
    let payload = serde_json::to_value(job).map_err(|e| Error::Data(format!("job {name} cannot be written: {e}")))?;
    Ok(NewJob { id: JobId::new(now), name, payload: Json(payload), run_at, attempts: 0, dedupe_key, created_at: now })
}

fn insert(
    tx: &mut Tx<'_>,
    name: &'static str,
    job: &impl Serialize,
    run_at: Instant,
    now: Instant,
    dedupe_key: Option<String>,
) -> Result<()> {
    let row = row(name, job, run_at, now, dedupe_key)?;
    let conn: &mut Conn = tx;
    if row.dedupe_key.is_none() {
        on_each_backend!(conn, |conn| diesel::insert_into(jobs::table).values(&row).execute(conn))?;
    } else {
        on_each_backend!(conn, |conn| diesel::insert_into(jobs::table)
            .values(&row)
            // The only conflict there can be is with a waiting job of the same key: ids are new.
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    tx.wake_worker();
    Ok(())
}

/// Which jobs a claim is about.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// For how long they are held.
    pub lease: Duration,
    /// Names of the jobs of the other lane, or of the wanted one.
    pub names: Arc<[&'static str]>,
    /// Whether those are wanted, or all but those.
    pub only_those: bool,
}

/// Takes up to `limit` jobs that are due, oldest first. Nobody else gets them until the lease ends.
///
/// # Errors
/// Storage.
pub async fn claim(db: &Db, limit: i64, wanted: Wanted, now: Instant) -> Result<Vec<Claimed>> {
    let (names, only_those) = (wanted.names, wanted.only_those);
    // "Listed is as wanted" is one condition for both lanes.
    let named = move || jobs::name.eq_any(names.to_vec()).eq(only_those);
    let named_too = named.clone();
    // Most of the time there is nothing: look without taking the writer's turn.
    let due = db
        .read(move |conn| {
            Ok(diesel::select(diesel::dsl::exists(
                jobs::table
                    .filter(jobs::dead_at.is_null())
                    .filter(jobs::run_at.le(now))
                    .filter(named_too())
                    .filter(jobs::locked_until.is_null().or(jobs::locked_until.lt(now))),
            ))
            .get_result::<bool>(conn)?)
        })
        .await?;
    if !due {
        return Ok(Vec::new());
    }
    let lease = now.plus(jiff::SignedDuration::try_from(wanted.lease).unwrap_or_default());
    db.claim(move |tx| {
        let due = jobs::table
            .filter(jobs::dead_at.is_null())
            .filter(jobs::run_at.le(now))
            .filter(named())
            .filter(jobs::locked_until.is_null().or(jobs::locked_until.lt(now)))
            .order((jobs::run_at, jobs::id))
            .limit(limit)
            .select((jobs::id, jobs::name, jobs::payload, jobs::attempts));
        let claimed: Vec<Claimed> = match &mut **tx {
            Conn::Sqlite(conn) => due.load(conn)?,
            Conn::Postgres(conn) => due.for_update().skip_locked().load(conn)?,
        };
        let ids: Vec<JobId> = claimed.iter().map(|job| job.id).collect();
        let conn: &mut Conn = tx;
        diesel::update(jobs::table.filter(jobs::id.eq_any(ids))).set(jobs::locked_until.eq(lease)).execute(conn)?;
        Ok(claimed)
    })
    .await
}

/// Takes a finished job out of the table.
pub fn finish(tx: &mut Tx<'_>, id: JobId) -> Result<()> {
    let conn: &mut Conn = tx;
    diesel::delete(jobs::table.find(id)).execute(conn)?;
    Ok(())
}

/// Puts a failed job back for another try, or among the dead letters. Says whether it is dead now.
pub fn fail(tx: &mut Tx<'_>, job: &Claimed, reason: &str, for_good: bool, now: Instant) -> Result<bool> {
    let tries = usize::try_from(job.attempts).unwrap_or(usize::MAX);
    let pause = RETRIES.get(tries).filter(|_| !for_good);
    let conn: &mut Conn = tx;
    let free: Option<Instant> = None;
    match pause {
        Some(pause) => {
            let run_at = now.plus(jiff::SignedDuration::try_from(*pause).unwrap_or_default());
            diesel::update(jobs::table.find(job.id))
                .set((
                    jobs::attempts.eq(job.attempts + 1),
                    jobs::run_at.eq(run_at),
                    jobs::locked_until.eq(free),
                    jobs::last_error.eq(reason),
                ))
                .execute(conn)?;
        }
        None => {
            // The key is given up, so that a later cause can queue the same work anew.
            let no_key: Option<String> = None;
            diesel::update(jobs::table.find(job.id))
                .set((
                    jobs::attempts.eq(job.attempts + 1),
                    jobs::dead_at.eq(now),
                    jobs::dedupe_key.eq(no_key),
                    jobs::locked_until.eq(free),
                    jobs::last_error.eq(reason),
                ))
                .execute(conn)?;
        }
    }
    Ok(pause.is_none())
}

/// Puts a job back, to run at a later time. Its tries are not touched.
pub fn put_off(tx: &mut Tx<'_>, id: JobId, run_at: Instant, reason: &str) -> Result<()> {
    let conn: &mut Conn = tx;
    let free: Option<Instant> = None;
    diesel::update(jobs::table.find(id))
        .set((jobs::run_at.eq(run_at), jobs::locked_until.eq(free), jobs::last_error.eq(reason)))
        .execute(conn)?;
    Ok(())
}

/// Gives claimed jobs back untouched, when the worker stops before running them.
pub fn release(tx: &mut Tx<'_>, ids: &[JobId]) -> Result<()> {
    let conn: &mut Conn = tx;
    let free: Option<Instant> = None;
    diesel::update(jobs::table.filter(jobs::id.eq_any(ids.to_vec()))).set(jobs::locked_until.eq(free)).execute(conn)?;
    Ok(())
}

/// Frees every claimed job. For SQLite at start: whoever held one there is gone, since one process serves one file.
pub fn release_all(tx: &mut Tx<'_>) -> Result<usize> {
    let conn: &mut Conn = tx;
    let free: Option<Instant> = None;
    let held = jobs::table.filter(jobs::locked_until.is_not_null()).filter(jobs::dead_at.is_null());
    Ok(diesel::update(held).set(jobs::locked_until.eq(free)).execute(conn)?)
}

/// Jobs that wait or run, and dead letters: (open, dead).
pub fn counts(conn: &mut Conn) -> Result<(i64, i64)> {
    let open = jobs::table.filter(jobs::dead_at.is_null()).count().get_result(conn)?;
    let dead = jobs::table.filter(jobs::dead_at.is_not_null()).count().get_result(conn)?;
    Ok((open, dead))
}

/// A job that was given up.
#[derive(Clone, Debug, Queryable)]
pub struct Dead {
    /// Row.
    pub id: JobId,
    /// Which kind.
    pub name: String,
    /// Its struct.
    pub payload: Json<serde_json::Value>,
    /// Tries.
    pub attempts: i32,
    /// Why the last one failed.
    pub last_error: Option<String>,
    /// When it was given up.
    pub dead_at: Option<Instant>,
}

/// Most dead letters that are looked through. They are seldom, and one merchant's must not hide another's.
const LOOKED_THROUGH: i64 = 10_000;

/// A merchant's dead letters, the last first. The queue is nobody's table: whose a job is stands in it.
///
/// # Errors
/// Storage.
pub fn dead(conn: &mut Conn, merchant: &str, most: usize) -> Result<Vec<Dead>> {
    let all: Vec<Dead> = jobs::table
        .filter(jobs::dead_at.is_not_null())
        .order((jobs::dead_at.desc(), jobs::id.desc()))
        .limit(LOOKED_THROUGH)
        .select((jobs::id, jobs::name, jobs::payload, jobs::attempts, jobs::last_error, jobs::dead_at))
        .load(conn)?;
    Ok(all.into_iter().filter(|job| is_of(job, merchant)).take(most).collect())
}

fn is_of(job: &Dead, merchant: &str) -> bool {
    job.payload.0.get("merchant").and_then(serde_json::Value::as_str) == Some(merchant)
}

/// Puts a merchant's dead letter back into the queue, with all its tries. Says whether there was one.
///
/// # Errors
/// Storage.
pub fn retry_dead(tx: &mut Tx<'_>, merchant: &str, id: JobId, now: Instant) -> Result<bool> {
    let conn: &mut Conn = tx;
    let job: Option<Dead> = jobs::table
        .find(id)
        .filter(jobs::dead_at.is_not_null())
        .select((jobs::id, jobs::name, jobs::payload, jobs::attempts, jobs::last_error, jobs::dead_at))
        .first(conn)
        .optional()?;
    if !job.is_some_and(|job| is_of(&job, merchant)) {
        return Ok(false);
    }
    let alive: Option<Instant> = None;
    diesel::update(jobs::table.find(id))
        .set((jobs::attempts.eq(0), jobs::dead_at.eq(alive), jobs::run_at.eq(now)))
        .execute(conn)?;
    tx.wake_worker();
    Ok(true)
}
