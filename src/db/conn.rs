//! The connection that is either of two databases, and the pool's manager for it.
#![expect(missing_docs, reason = "diesel's derive makes public items that nothing can document")]

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::r2d2::ManageConnection;
use diesel::sqlite::SqliteConnection;
use diesel::{Connection, MultiConnection, RunQueryDsl};

/// A connection to SQLite or PostgreSQL. Queries that both understand run on it as it is; for the rest (upserts,
/// batches, `RETURNING` of whole rows) see [`on_each_backend!`](crate::on_each_backend).
#[derive(MultiConnection)]
pub enum Conn {
    /// A file of this machine.
    Sqlite(SqliteConnection),
    /// A server.
    Postgres(PgConnection),
}

/// Runs one expression, written once, on the inner connection of whichever database this is.
///
/// diesel's derived enum refuses upserts, batch inserts and whole-row `RETURNING`, although both databases have them.
#[macro_export]
macro_rules! on_each_backend {
    ($conn:expr, |$inner:ident| $body:expr) => {
        match &mut *$conn {
            $crate::db::Conn::Sqlite($inner) => $body,
            $crate::db::Conn::Postgres($inner) => $body,
        }
    };
}

/// Inserts rows in the quickest way of each database: on SQLite one prepared statement, run again for each row; on
/// PostgreSQL one statement for up to 500 rows, because there each statement is a round trip.
#[macro_export]
macro_rules! insert_all {
    ($conn:expr, $table:expr, $rows:expr) => {{
        let rows = &$rows[..];
        match &mut *$conn {
            $crate::db::Conn::Sqlite(inner) => {
                for row in rows {
                    diesel::insert_into($table).values(row).execute(inner)?;
                }
            }
            $crate::db::Conn::Postgres(inner) => {
                for chunk in rows.chunks(500) {
                    diesel::insert_into($table).values(chunk).execute(inner)?;
                }
            }
        }
        Ok(())
    }};
}

/// Where connections go.
#[derive(Clone)]
pub(super) enum Target {
    /// A SQLite file.
    Sqlite { path: String, read_only: bool },
    /// A PostgreSQL URL.
    Postgres { url: String },
}

impl Target {
    pub(super) fn open(&self) -> Result<Conn, diesel::ConnectionError> {
        match self {
            Self::Sqlite { path, read_only } => {
                let mut conn = SqliteConnection::establish(path)?;
                let setup = |conn: &mut SqliteConnection| -> diesel::QueryResult<()> {
                    // The waiting time first: the next statements may meet another process that is starting too.
                    conn.batch_execute("PRAGMA busy_timeout = 5000")?;
                    conn.batch_execute("PRAGMA journal_mode = WAL")?;
                    conn.batch_execute(
                        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
                         PRAGMA cache_size = -8192; PRAGMA mmap_size = 268435456",
                    )?;
                    if *read_only {
                        conn.batch_execute("PRAGMA query_only = ON")?;
                    }
                    Ok(())
                };
                setup(&mut conn).map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
                Ok(Conn::Sqlite(conn))
            }
            Self::Postgres { url } => {
                let mut conn = PgConnection::establish(url)?;
                // A serialisable transaction that scans a table conflicts with every writer of that table, one that goes by an
                // index only with those on the same page of it. While tables are small the planner would always scan.
                conn.batch_execute("SET enable_seqscan = off")
                    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
                Ok(Conn::Postgres(conn))
            }
        }
    }
}

/// Opens and checks pooled connections.
pub(super) struct Manager(pub(super) Target);

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        self.0.open().map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        match conn {
            Conn::Sqlite(_) => Ok(()),
            Conn::Postgres(conn) => {
                diesel::sql_query("SELECT 1").execute(conn).map(drop).map_err(diesel::r2d2::Error::QueryError)
            }
        }
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        use diesel::connection::TransactionManager;
        // A panic inside a closure leaves its transaction open: such a connection must not go back to the pool.
        std::thread::panicking()
            || match conn {
                Conn::Sqlite(c) => diesel::connection::AnsiTransactionManager::is_broken_transaction_manager(c),
                Conn::Postgres(c) => diesel::connection::AnsiTransactionManager::is_broken_transaction_manager(c),
            }
    }
}
