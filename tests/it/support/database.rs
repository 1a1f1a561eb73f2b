//! A database for one test, gone after it.

use std::path::PathBuf;

use diesel::{Connection, PgConnection, RunQueryDsl, connection::SimpleConnection};
use doorstep::db::{self, Location};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

pub struct Temporary {
    pub location: Location,
    folder: Option<PathBuf>,
    drop_from: Option<(String, String)>,
}

/// Locks the making of the template between the processes of one run.
const TEMPLATE_LOCK: i64 = 0x7E57;

/// The server that tests may use.
pub fn server() -> Option<String> {
    let url = std::env::var("DOORSTEP_TEST_POSTGRES").ok().filter(|url| !url.is_empty());
    if url.is_none() {
        eprintln!("NOT TESTED on PostgreSQL: DOORSTEP_TEST_POSTGRES names no server");
    }
    url
}

impl Temporary {
    /// Migrated and empty. `None` if there is no such server here.
    pub fn new(backend: Backend) -> Option<Self> {
        let name = format!("doorstep_{}", doorstep::secrets::random_token(9).unwrap().replace('-', "x").to_lowercase());
        match backend {
            Backend::Sqlite => {
                let folder = std::env::temp_dir().join(&name);
                std::fs::create_dir_all(&folder).unwrap();
                let location = Location::Sqlite(folder.join("test.db"));
                db::migrate(&location).unwrap();
                Some(Self { location, folder: Some(folder), drop_from: None })
            }
            Backend::Postgres => {
                let server = server()?;
                let mut admin = PgConnection::establish(&server).expect("the server of DOORSTEP_TEST_POSTGRES");
                let template = template(&mut admin, &server);
                admin.batch_execute(&format!("CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"")).unwrap();
                let location = Location::Postgres(with_database(&server, &name));
                Some(Self { location, folder: None, drop_from: Some((server, name)) })
            }
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _gone = std::fs::remove_dir_all(folder);
        }
        if let Some((server, name)) = &self.drop_from
            && let Ok(mut admin) = PgConnection::establish(server)
        {
            let _gone = admin.batch_execute(&format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)"));
        }
    }
}

pub fn with_database(server: &str, name: &str) -> String {
    let (before, _) = server.rsplit_once('/').expect("a URL with a database");
    format!("{before}/{name}")
}

/// A migrated database to copy: made once for each state of the migrations.
fn template(admin: &mut PgConnection, server: &str) -> String {
    #[derive(diesel::QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        n: i64,
    }
    let sql: String = crate::schema::migration_names("postgres")
        .into_iter()
        .map(|name| std::fs::read_to_string(format!("migrations/postgres/{name}/up.sql")).unwrap())
        .collect();
    let name = format!("doorstep_template_{:08x}", fnv(sql.as_bytes()));
    admin.batch_execute(&format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})")).unwrap();
    let there: Count = diesel::sql_query(format!("SELECT count(*) AS n FROM pg_database WHERE datname = '{name}'"))
        .get_result(admin)
        .unwrap();
    if there.n == 0 {
        let draft = format!("{name}_draft");
        admin.batch_execute(&format!("DROP DATABASE IF EXISTS \"{draft}\"")).unwrap();
        admin.batch_execute(&format!("CREATE DATABASE \"{draft}\"")).unwrap();
        db::migrate(&Location::Postgres(with_database(server, &draft))).unwrap();
        admin.batch_execute(&format!("ALTER DATABASE \"{draft}\" RENAME TO \"{name}\"")).unwrap();
    }
    admin.batch_execute(&format!("SELECT pg_advisory_unlock({TEMPLATE_LOCK})")).unwrap();
    name
}

fn fnv(bytes: &[u8]) -> u32 {
    bytes.iter().fold(2_166_136_261, |hash: u32, byte| (hash ^ u32::from(*byte)).wrapping_mul(16_777_619))
}
