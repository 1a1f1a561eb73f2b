//! PostgreSQL's LISTEN and NOTIFY, on a connection of their own: a pool hands connections round, and a pooler between us
//! and the server (pgbouncer in transaction mode) takes the LISTEN and delivers nothing.

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::sql_types::{Array, Integer, Text};
use diesel::{Connection, QueryableByName, RunQueryDsl};

use super::{Conn, Db, Engine, Error, Result};

/// The channel of a database's processes.
const CHANNEL: &str = "doorstep_pages";

/// One end of the line between processes on one database.
pub struct Line {
    conn: PgConnection,
    ours: i32,
}

#[derive(QueryableByName)]
struct Process {
    #[diesel(sql_type = Integer)]
    id: i32,
}

impl Line {
    /// Connects and listens.
    ///
    /// # Errors
    /// The server cannot be reached, or does not know LISTEN.
    pub fn open(url: &str) -> Result<Self> {
        // A server that vanished without a word would be waited for as long as the system does: a quarter of an hour.
        let url = with_default(&with_default(url, "connect_timeout", "5"), "tcp_user_timeout", "10000");
        let mut conn = PgConnection::establish(&url).map_err(|e| Error::Connection(e.to_string()))?;
        // What we say can be found out otherwise, so nobody waits for the disk because of it.
        conn.batch_execute(&format!("SET synchronous_commit = off; LISTEN {CHANNEL}"))?;
        let ours = diesel::sql_query("SELECT pg_backend_pid() AS id").get_result::<Process>(&mut conn)?.id;
        Ok(Self { conn, ours })
    }

    /// Says something to the others.
    ///
    /// # Errors
    /// The connection is lost.
    pub fn say(&mut self, words: Vec<String>) -> Result<()> {
        say(&mut self.conn, words)
    }

    /// What was said since the last call, but not through this line. Does not wait.
    ///
    /// # Errors
    /// The connection is lost.
    pub fn hear(&mut self) -> Result<Vec<String>> {
        let ours = self.ours;
        let heard: diesel::QueryResult<Vec<_>> = self.conn.notifications_iter().collect();
        Ok(heard?.into_iter().filter(|said| said.process_id != ours).map(|said| said.payload).collect())
    }

    /// Whether the server is still there.
    ///
    /// # Errors
    /// It is not.
    pub fn check(&mut self) -> Result<()> {
        self.conn.batch_execute("SELECT 1")?;
        Ok(())
    }
}

impl Db {
    /// Says something through a connection of the pool, so that it comes to every [`Line`], ours included. Blocks.
    ///
    /// # Errors
    /// No connection, or not PostgreSQL.
    pub fn say(&self, words: String) -> Result<()> {
        let Engine::Postgres(db) = &self.0.engine else { return Err(Error::Closed) };
        db.read(|conn| {
            let Conn::Postgres(conn) = conn else { return Err(Error::Closed) };
            say(conn, vec![words])
        })
    }
}

fn say(conn: &mut PgConnection, words: Vec<String>) -> Result<()> {
    diesel::sql_query("SELECT pg_notify($1, said) FROM unnest($2) AS said")
        .bind::<Text, _>(CHANNEL)
        .bind::<Array<Text>, _>(words)
        .execute(conn)?;
    Ok(())
}

/// Adds a parameter to a URL that does not have it.
fn with_default(url: &str, name: &str, value: &str) -> String {
    if url.contains(&format!("{name}=")) {
        return url.to_owned();
    }
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}{name}={value}")
}

#[cfg(test)]
mod tests {
    use super::with_default;

    #[test]
    fn what_the_url_says_already_stays() {
        assert_eq!(with_default("postgres://h/d", "a", "1"), "postgres://h/d?a=1");
        assert_eq!(with_default("postgres://h/d?b=2", "a", "1"), "postgres://h/d?b=2&a=1");
        assert_eq!(with_default("postgres://h/d?a=2", "a", "1"), "postgres://h/d?a=2");
    }
}
