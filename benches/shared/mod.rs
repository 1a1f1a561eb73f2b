//! What measurements share.

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use doorstep::db::Location;

/// A database on the server of `DOORSTEP_TEST_POSTGRES`, dropped at the end.
pub(crate) struct Postgres {
    /// Where it is.
    pub(crate) location: Location,
    server: String,
    name: String,
}

impl Postgres {
    /// An empty one. `None` if there is no server.
    pub(crate) fn new(what: &str) -> Option<Self> {
        let server = std::env::var("DOORSTEP_TEST_POSTGRES").ok().filter(|url| !url.is_empty())?;
        let name = format!("doorstep_{what}_{}", std::process::id());
        PgConnection::establish(&server).unwrap().batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        let url = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
        Some(Self { location: Location::Postgres(url), server, name })
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Ok(mut admin) = PgConnection::establish(&self.server) {
            let _gone = admin.batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
        }
    }
}
