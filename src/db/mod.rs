//! Storage: one enum over two databases, and two doors.
//!
//! - [`Db::read`] gives a closure a read-only connection.
//! - [`Db::write`] gives a closure a [`Tx`]: one transaction, committed before the call returns. The closure **may be
//!   run again** (PostgreSQL re-runs it after a serialisation failure), so it does no I/O, sends nothing and draws no
//!   randomness that matters.
//!
//! SQLite has one writer thread that takes waiting closures in groups: each in its own savepoint, one commit with
//! `synchronous=FULL` for the group, answers after the commit. That is how durable and fast go together.
//! PostgreSQL runs every write `SERIALIZABLE`: a plain read-then-write loses updates there.
//!
//! A [`Tx`] also collects [`DomainEvent`]s. What follows from them
//! ([`reactions`](crate::reactions)) is written **in the same transaction**, before the commit, through [`Hooks`].
//! An event therefore cannot be lost between commit and reaction, and no job row is needed to carry it.
//!
//! `Db::claim` is the one exception among the doors, for the job queue only: PostgreSQL's `SKIP LOCKED` wants the
//! default isolation level.
//!
//! When diesel publishes its asynchronous multi-connection, only this folder changes.

mod conn;
mod listen;
mod migrate;
mod postgres;
pub mod schema;
mod sqlite;
mod types;

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

pub use crate::insert_all;
pub use conn::{Conn, MultiBackend};
pub use listen::Line;
pub use migrate::{MigrationStatus, migrate};
pub use types::{Instant, Json, RawId, UnknownCode, sql};

use crate::events::DomainEvent;

/// What can go wrong with storage.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or failed a statement.
    #[error(transparent)]
    Query(#[from] diesel::result::Error),
    /// Still in conflict after several re-runs, or the writer's line is full: try later.
    #[error("the database is busy")]
    Busy,
    /// The closure panicked; its changes were rolled back.
    #[error("a unit of work panicked and was rolled back")]
    Panicked,
    /// No connection to be had.
    #[error("no database connection: {0}")]
    Connection(String),
    /// The database is being closed.
    #[error("the database is closed")]
    Closed,
    /// A migration failed.
    #[error("migration failed: {0}")]
    Migration(String),
    /// Stored data that this version cannot read. Not the caller's fault.
    #[error("{0}")]
    Data(String),
    /// What the caller asks for does not fit what is there; says what does.
    #[error("{0}")]
    Refused(String),
}

impl Error {
    /// Whether no later try can succeed: the rows themselves do not fit.
    pub fn is_permanent(&self) -> bool {
        use diesel::result::DatabaseErrorKind as Kind;
        match self {
            Self::Query(diesel::result::Error::DatabaseError(kind, _)) => matches!(
                kind,
                Kind::UniqueViolation | Kind::ForeignKeyViolation | Kind::NotNullViolation | Kind::CheckViolation
            ),
            Self::Query(
                diesel::result::Error::SerializationError(_) | diesel::result::Error::DeserializationError(_),
            ) => true,
            Self::Data(_) | Self::Refused(_) => true,
            _ => false,
        }
    }

    /// Whether running the same closure again may succeed.
    fn is_conflict(&self) -> bool {
        use diesel::result::DatabaseErrorKind::SerializationFailure;
        match self {
            Self::Query(diesel::result::Error::DatabaseError(SerializationFailure, _)) => true,
            // diesel has no kind for deadlocks; PostgreSQL says it in English or in the server's language, but the
            // two words below are part of the message in every build with the default `lc_messages`.
            Self::Query(diesel::result::Error::DatabaseError(_, info)) => info.message().contains("deadlock detected"),
            _ => false,
        }
    }
}

/// What storage says when all went well.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What follows from domain events, told to storage so that it can happen in the same transaction.
pub trait Hooks: Send + Sync {
    /// Called inside the transaction, before the commit, once per event. May emit further events.
    fn react(&self, tx: &mut Tx<'_>, event: &DomainEvent) -> Result<()>;
    /// Called after the commit: drop caches, wake viewers. Must be quick and must not fail.
    fn committed(&self, events: &[DomainEvent]);
    /// Called after a commit that put jobs into the queue.
    fn jobs_waiting(&self);
}

/// One write transaction. Derefs to [`Conn`], so a store's functions take it as it is.
pub struct Tx<'a> {
    conn: &'a mut Conn,
    events: Vec<DomainEvent>,
    jobs: bool,
}

impl<'a> Tx<'a> {
    fn new(conn: &'a mut Conn) -> Self {
        Self { conn, events: Vec::new(), jobs: false }
    }

    /// Says that something happened. [`reactions`](crate::reactions) decides what follows, in this transaction.
    pub fn emit(&mut self, event: DomainEvent) {
        self.events.push(event);
    }

    /// Says that the queue has something to do once this transaction is committed.
    pub fn wake_worker(&mut self) {
        self.jobs = true;
    }

    fn settle(&mut self, hooks: Option<&Arc<dyn Hooks>>) -> Result<()> {
        let Some(hooks) = hooks else { return Ok(()) };
        let mut next = 0;
        while let Some(event) = self.events.get(next).cloned() {
            hooks.react(self, &event)?;
            next += 1;
        }
        Ok(())
    }

    fn into_aftermath(self) -> Aftermath {
        Aftermath { events: self.events, jobs: self.jobs }
    }
}

impl std::ops::Deref for Tx<'_> {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        self.conn
    }
}

impl std::ops::DerefMut for Tx<'_> {
    fn deref_mut(&mut self) -> &mut Conn {
        self.conn
    }
}

/// What is left to do after a commit.
#[derive(Default)]
struct Aftermath {
    events: Vec<DomainEvent>,
    jobs: bool,
}

impl Aftermath {
    fn tell(self, hooks: Option<&Arc<dyn Hooks>>) {
        let Some(hooks) = hooks else { return };
        if !self.events.is_empty() {
            hooks.committed(&self.events);
        }
        if self.jobs {
            hooks.jobs_waiting();
        }
    }
}

/// Where the data live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file; it is made if it is not there, its folder must be.
    Sqlite(PathBuf),
    /// `postgres://…`
    Postgres(String),
}

impl Location {
    /// Reads a database URL: `postgres://…`, `postgresql://…` or `sqlite:PATH`.
    ///
    /// # Errors
    /// Any other form, with the forms that would be right. A bare path is refused: a mistyped URL must not silently
    /// become an empty database.
    pub fn parse(url: &str) -> std::result::Result<Self, String> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Ok(Self::Postgres(url.to_owned()))
        } else if let Some(path) = url.strip_prefix("sqlite:") {
            if path.is_empty() {
                return Err(
                    "`sqlite:` needs a path behind it, for example `sqlite:/var/lib/doorstep/doorstep.db`".into()
                );
            }
            Ok(Self::Sqlite(Path::new(path).to_owned()))
        } else {
            Err("a database URL begins with `postgres://`, `postgresql://` or `sqlite:`".into())
        }
    }
}

/// Sizes of the connection pool.
#[derive(Clone, Copy, Debug)]
pub struct PoolSize {
    /// Connections to PostgreSQL, or readers of SQLite.
    pub connections: u32,
    /// How long to wait for a free one.
    pub wait: Duration,
}

impl Default for PoolSize {
    fn default() -> Self {
        Self { connections: 8, wait: Duration::from_secs(5) }
    }
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    engine: Engine,
    hooks: OnceLock<Arc<dyn Hooks>>,
}

enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

/// How many writes may wait at once before new ones are refused as [`Error::Busy`].
const WAITING_WRITES: usize = 8192;

impl Db {
    /// Opens the database. Does not migrate it: see [`migrate()`].
    ///
    /// # Errors
    /// The file cannot be opened, or the server cannot be reached.
    pub fn open(location: &Location, pool: PoolSize) -> Result<Self> {
        let engine = match location {
            Location::Sqlite(path) => Engine::Sqlite(sqlite::Sqlite::open(path, pool)?),
            Location::Postgres(url) => Engine::Postgres(postgres::Postgres::open(url, pool)?),
        };
        Ok(Self(Arc::new(Inner { engine, hooks: OnceLock::new() })))
    }

    /// Sets what follows from domain events. Only the first call counts.
    pub fn set_hooks(&self, hooks: Arc<dyn Hooks>) {
        let _already_set = self.0.hooks.set(hooks);
    }

    /// Which database this is, for logs and for tests: `sqlite` or `postgres`.
    pub fn engine(&self) -> &'static str {
        match self.0.engine {
            Engine::Sqlite(_) => "sqlite",
            Engine::Postgres(_) => "postgres",
        }
    }

    /// The file that holds everything; none on PostgreSQL.
    pub fn file(&self) -> Option<&Path> {
        match &self.0.engine {
            Engine::Sqlite(db) => Some(db.path()),
            Engine::Postgres(_) => None,
        }
    }

    /// Runs a closure on a read-only connection, on a thread that may block.
    ///
    /// # Errors
    /// The closure's own, or no connection within the pool's waiting time. On SQLite a write in here fails.
    pub async fn read<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T> + Send + 'static,
    {
        let this = self.clone();
        let outcome = tokio::task::spawn_blocking(move || match &this.0.engine {
            Engine::Sqlite(db) => db.read(work),
            Engine::Postgres(db) => db.read(work),
        })
        .await;
        outcome.unwrap_or_else(|failed| Err(if failed.is_panic() { Error::Panicked } else { Error::Closed }))
    }

    /// Runs a closure in one transaction and commits it. The closure may run more than once.
    ///
    /// # Errors
    /// The closure's own (rolled back), [`Error::Busy`] after several conflicts, [`Error::Panicked`].
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        match &self.0.engine {
            Engine::Sqlite(db) => {
                let (call, answer) = sqlite::call(work, self.0.hooks.get().cloned());
                db.submit(call)?;
                answer.await.unwrap_or(Err(Error::Closed))
            }
            Engine::Postgres(_) => {
                let this = self.clone();
                let mut work = work;
                let outcome = tokio::task::spawn_blocking(move || match &this.0.engine {
                    Engine::Postgres(db) => db.write(&mut work, postgres::Isolation::Serializable, this.0.hooks.get()),
                    Engine::Sqlite(_) => Err(Error::Closed),
                })
                .await;
                outcome.unwrap_or_else(|failed| Err(if failed.is_panic() { Error::Panicked } else { Error::Closed }))
            }
        }
    }

    /// Writes a copy of the whole database into a new file, as it is at one moment, while everybody goes on reading and writing.
    ///
    /// # Errors
    /// [`Error::Refused`] on PostgreSQL, which has tools of its own. The file is there already, or cannot be written.
    pub async fn back_up(&self, to: &Path) -> Result<()> {
        let (this, to) = (self.clone(), to.to_owned());
        let outcome = tokio::task::spawn_blocking(move || match &this.0.engine {
            Engine::Sqlite(db) => db.back_up(&to),
            Engine::Postgres(_) => {
                Err(Error::Refused("PostgreSQL is backed up by its own tools, such as pg_dump".into()))
            }
        });
        outcome.await.unwrap_or_else(|failed| Err(if failed.is_panic() { Error::Panicked } else { Error::Closed }))
    }

    /// The queue's own door: like [`Db::write`], at the default isolation level on PostgreSQL.
    pub(crate) async fn claim<T, F>(&self, mut work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        if matches!(self.0.engine, Engine::Sqlite(_)) {
            return self.write(work).await;
        }
        let this = self.clone();
        let outcome = tokio::task::spawn_blocking(move || match &this.0.engine {
            Engine::Postgres(db) => db.write(&mut work, postgres::Isolation::ReadCommitted, this.0.hooks.get()),
            Engine::Sqlite(_) => Err(Error::Closed),
        })
        .await;
        outcome.unwrap_or_else(|failed| Err(if failed.is_panic() { Error::Panicked } else { Error::Closed }))
    }

    /// Answers whether the database can be reached, for the readiness probe.
    ///
    /// # Errors
    /// It cannot.
    pub async fn ping(&self) -> Result<()> {
        use diesel::RunQueryDsl;
        self.read(|conn| {
            diesel::sql_query("SELECT 1").execute(conn)?;
            Ok(())
        })
        .await
    }
}

/// Empties every table. For the demo, on a database that holds nothing else.
///
/// # Errors
/// Storage.
pub fn clear(tx: &mut Tx<'_>) -> Result<()> {
    use diesel::RunQueryDsl;
    let conn: &mut Conn = tx;
    // Children before parents.
    for table in schema::TABLES.iter().rev() {
        diesel::sql_query(format!("DELETE FROM {table}")).execute(conn)?;
    }
    Ok(())
}
