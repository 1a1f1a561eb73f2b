//! SQLite: readers in a pool, one writer thread that commits in groups.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use diesel::RunQueryDsl as _;
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::r2d2::Pool;
use diesel::sqlite::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use super::conn::{Manager, Target};
use super::{Aftermath, Conn, Error, Hooks, PoolSize, Result, Tx, WAITING_WRITES};

/// Most closures that share one commit. A group that is too long makes its first member wait.
const GROUP: usize = 256;

pub(super) struct Sqlite {
    path: String,
    readers: Pool<Manager>,
    line: Option<mpsc::Sender<Box<dyn Work>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

impl Sqlite {
    pub(super) fn open(path: &Path, size: PoolSize) -> Result<Self> {
        let path = path.to_str().ok_or_else(|| Error::Connection("the database path is not UTF-8".into()))?;
        // The writer opens first: it makes the file and switches it to WAL, which readers cannot.
        let writing = Target::Sqlite { path: path.to_owned(), read_only: false };
        let conn = writing.open().map_err(|e| Error::Connection(format!("{path}: {e}")))?;
        let reading = Target::Sqlite { path: path.to_owned(), read_only: true };
        let readers = Pool::builder()
            .max_size(size.connections)
            .min_idle(Some(1))
            .connection_timeout(size.wait)
            .test_on_check_out(false)
            .build(Manager(reading))
            .map_err(|e| Error::Connection(e.to_string()))?;
        let (line, work) = mpsc::channel(WAITING_WRITES);
        let writer = std::thread::Builder::new()
            .name("doorstep-writer".into())
            .spawn(move || write_in_groups(conn, work))
            .map_err(|e| Error::Connection(e.to_string()))?;
        Ok(Self { path: path.to_owned(), readers, line: Some(line), writer: Mutex::new(Some(writer)) })
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut conn = self.readers.get().map_err(|e| Error::Connection(e.to_string()))?;
        work(&mut conn)
    }

    pub(super) fn path(&self) -> &Path {
        Path::new(&self.path)
    }

    pub(super) fn back_up(&self, to: &Path) -> Result<()> {
        let to = to.to_str().ok_or_else(|| Error::Connection("the path of the copy is not UTF-8".into()))?;
        // A connection of its own, which may write; one of the pool's would be missing as long as this takes.
        let own = Target::Sqlite { path: self.path.clone(), read_only: false };
        let mut conn = own.open().map_err(|e| Error::Connection(e.to_string()))?;
        diesel::sql_query("VACUUM INTO ?").bind::<diesel::sql_types::Text, _>(to).execute(inner(&mut conn)?)?;
        Ok(())
    }

    pub(super) fn submit(&self, work: Box<dyn Work>) -> Result<()> {
        let line = self.line.as_ref().ok_or(Error::Closed)?;
        line.try_send(work).map_err(|refused| match refused {
            mpsc::error::TrySendError::Full(_) => Error::Busy,
            mpsc::error::TrySendError::Closed(_) => Error::Closed,
        })
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        // Closing the line lets the writer finish what waits, then end; waiting for it keeps the last commit whole.
        self.line = None;
        if let Some(writer) = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take()
            && writer.thread().id() != std::thread::current().id()
        {
            let _ended = writer.join();
        }
    }
}

/// One closure with its answer, its type forgotten.
pub(super) trait Work: Send {
    fn run(&mut self, conn: &mut Conn) -> Result<()>;
    fn finish(self: Box<Self>, committed: Result<()>);
}

struct Call<T, F> {
    closure: F,
    outcome: Option<(T, Aftermath)>,
    answer: oneshot::Sender<Result<T>>,
    hooks: Option<Arc<dyn Hooks>>,
}

pub(super) fn call<T, F>(closure: F, hooks: Option<Arc<dyn Hooks>>) -> (Box<dyn Work>, oneshot::Receiver<Result<T>>)
where
    T: Send + 'static,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
{
    let (answer, receiver) = oneshot::channel();
    (Box::new(Call { closure, outcome: None, answer, hooks }), receiver)
}

impl<T, F> Work for Call<T, F>
where
    T: Send,
    F: FnMut(&mut Tx<'_>) -> Result<T> + Send,
{
    fn run(&mut self, conn: &mut Conn) -> Result<()> {
        let mut tx = Tx::new(conn);
        let value = (self.closure)(&mut tx)?;
        tx.settle(self.hooks.as_ref())?;
        self.outcome = Some((value, tx.into_aftermath()));
        Ok(())
    }

    fn finish(self: Box<Self>, committed: Result<()>) {
        let answer = match (committed, self.outcome) {
            (Ok(()), Some((value, aftermath))) => {
                aftermath.tell(self.hooks.as_ref());
                Ok(value)
            }
            (Ok(()), None) => Err(Error::Closed),
            (Err(error), _) => Err(error),
        };
        // The asker may have gone away; the change stands all the same.
        let _gone = self.answer.send(answer);
    }
}

fn write_in_groups(mut conn: Conn, mut line: mpsc::Receiver<Box<dyn Work>>) {
    while let Some(first) = line.blocking_recv() {
        let mut group = vec![first];
        while group.len() < GROUP
            && let Ok(next) = line.try_recv()
        {
            group.push(next);
        }
        write_group(&mut conn, group);
    }
}

fn write_group(conn: &mut Conn, group: Vec<Box<dyn Work>>) {
    if let Err(error) = begin(conn) {
        let said = error.to_string();
        for work in group {
            work.finish(Err(Error::Connection(said.clone())));
        }
        return;
    }
    let mut group = group;
    // Mostly nothing fails: then no savepoints are needed. If something does, everything is taken back and run again, each
    // closure in a savepoint of its own; closures may be run again, that is their contract.
    if group.iter_mut().all(|work| unguarded(conn, work.as_mut())) {
        return settle(commit(conn), group);
    }
    if let Err(error) = rollback(conn).and_then(|()| begin(conn)) {
        return settle(Err(error), group);
    }
    let mut done = Vec::with_capacity(group.len());
    for mut work in group {
        match in_savepoint(conn, work.as_mut()) {
            Ok(()) => done.push(work),
            Err(error) => work.finish(Err(error)),
        }
    }
    settle(commit(conn), done);
}

/// Tells every closure of a group what became of the commit that they share.
fn settle(committed: Result<()>, group: Vec<Box<dyn Work>>) {
    match committed {
        Ok(()) => group.into_iter().for_each(|work| work.finish(Ok(()))),
        Err(error) => {
            let said = error.to_string();
            for work in group {
                work.finish(Err(Error::Connection(format!("the commit failed: {said}"))));
            }
        }
    }
}

/// Runs a closure without a savepoint. Whether it went well.
fn unguarded(conn: &mut Conn, work: &mut dyn Work) -> bool {
    matches!(catch_unwind(AssertUnwindSafe(|| work.run(conn))), Ok(Ok(())))
}

fn rollback(conn: &mut Conn) -> Result<()> {
    Ok(AnsiTransactionManager::rollback_transaction(inner(conn)?)?)
}

fn inner(conn: &mut Conn) -> Result<&mut SqliteConnection> {
    match conn {
        Conn::Sqlite(conn) => Ok(conn),
        Conn::Postgres(_) => Err(Error::Closed),
    }
}

fn begin(conn: &mut Conn) -> Result<()> {
    // IMMEDIATE takes the write lock now: a deferred transaction that upgrades later fails with "database is locked".
    Ok(AnsiTransactionManager::begin_transaction_sql(inner(conn)?, "BEGIN IMMEDIATE")?)
}

fn commit(conn: &mut Conn) -> Result<()> {
    let conn = inner(conn)?;
    AnsiTransactionManager::commit_transaction(conn).map_err(|error| {
        let _also_failed = AnsiTransactionManager::rollback_transaction(conn);
        error.into()
    })
}

fn in_savepoint(conn: &mut Conn, work: &mut dyn Work) -> Result<()> {
    // The manager turns a nested transaction into a savepoint.
    AnsiTransactionManager::begin_transaction(inner(conn)?)?;
    let outcome = catch_unwind(AssertUnwindSafe(|| work.run(conn))).unwrap_or(Err(Error::Panicked));
    let inner = inner(conn)?;
    match outcome {
        Ok(()) => Ok(AnsiTransactionManager::commit_transaction(inner)?),
        Err(error) => {
            AnsiTransactionManager::rollback_transaction(inner)?;
            Err(error)
        }
    }
}
