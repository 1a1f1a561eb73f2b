//! Bringing a database up to this version's schema.

use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::conn::Target;
use super::{Conn, Error, Location, Result};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number; the same in every version, so that two nodes that start together wait for each other.
const ADVISORY_LOCK: i64 = 0x0D00_0257_E900;

/// What a migration run did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationStatus {
    /// Names of the migrations that this run applied, in order. Empty if the schema was current.
    pub applied: Vec<String>,
}

/// Applies every migration that is missing. Safe to run on several nodes at once.
///
/// # Errors
/// The database cannot be reached, or a migration fails; what was applied before it stays.
pub fn migrate(location: &Location) -> Result<MigrationStatus> {
    let target = match location {
        Location::Sqlite(path) => {
            let path = path.to_str().ok_or_else(|| Error::Connection("the database path is not UTF-8".into()))?;
            Target::Sqlite { path: path.to_owned(), read_only: false }
        }
        Location::Postgres(url) => Target::Postgres { url: url.clone() },
    };
    let mut conn = target.open().map_err(|e| Error::Connection(e.to_string()))?;
    let applied = match &mut conn {
        Conn::Sqlite(conn) => conn.run_pending_migrations(SQLITE).map(names),
        Conn::Postgres(conn) => {
            conn.batch_execute(&format!("SELECT pg_advisory_lock({ADVISORY_LOCK})"))?;
            let outcome = conn.run_pending_migrations(POSTGRES).map(names);
            conn.batch_execute(&format!("SELECT pg_advisory_unlock({ADVISORY_LOCK})"))?;
            outcome
        }
    };
    Ok(MigrationStatus { applied: applied.map_err(|e| Error::Migration(e.to_string()))? })
}

fn names(versions: Vec<diesel::migration::MigrationVersion<'_>>) -> Vec<String> {
    versions.into_iter().map(|version| version.to_string()).collect()
}
