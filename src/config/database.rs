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
        Ok(Self { location, pool })
    }
}
