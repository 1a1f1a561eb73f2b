//! Where data live.

use std::fmt;

use super::server::number;
use super::source::{SettingError, Sources};
use super::storage::StorageSettings;
use crate::db::{Location, PoolSize};

/// Which database, and how many connections.
#[derive(Clone)]
pub struct DatabaseSettings {
    /// SQLite file or PostgreSQL server.
    pub location: Location,
    /// Sizes of the pool.
    pub pool: PoolSize,
    /// Where processes on one PostgreSQL server hear of each other; none on SQLite.
    pub listen_url: Option<String>,
}

impl fmt::Debug for DatabaseSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The URL may hold a password.
        match &self.location {
            Location::Sqlite(path) => write!(f, "DatabaseSettings(sqlite:{})", path.display()),
            Location::Postgres(_) => f.write_str("DatabaseSettings(postgres)"),
        }
    }
}

impl DatabaseSettings {
    pub(super) fn load(sources: &mut Sources, storage: &StorageSettings) -> Result<Self, SettingError> {
        let location = sources
            .take("database.url", "`postgres://user:password@host/database` or `sqlite:PATH`", |value| {
                Location::parse(value)
            })?
            .unwrap_or_else(|| Location::Sqlite(storage.data_dir.join("doorstep.db")));
        let connections =
            sources.take("database.connections", "a number from 1 to 200", |value| number(value, 1..=200))?;
        let mut pool = PoolSize::default();
        if let Some(connections) = connections {
            pool.connections = u32::try_from(connections).unwrap_or(pool.connections);
        }
        let listen = "`postgres://user:password@host/database`, the server itself, not a pooler";
        let listen_url = sources.take("database.listen_url", listen, |value| match Location::parse(value) {
            Ok(Location::Postgres(url)) => Ok(url),
            _ => Err("that is no PostgreSQL server".to_owned()),
        })?;
        let listen_url = match &location {
            Location::Postgres(url) => Some(listen_url.unwrap_or_else(|| url.clone())),
            Location::Sqlite(_) => None,
        };
        Ok(Self { location, pool, listen_url })
    }
}
