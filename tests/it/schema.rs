//! The two migration histories agree with each other and with `schema.rs`, and every tenant's key begins with the tenant.

use std::collections::{BTreeMap, BTreeSet};

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types};
use doorstep::db::{self, Conn, Db, PoolSize, schema};

use crate::support::database::{Backend, Temporary};

/// Tables that belong to no merchant, each with its reason in the migration beside it: directories that answer "whose is
/// this?", and the queue.
const GLOBAL: &[&str] = &[
    "merchants",
    "hosts",
    "page_links",
    "endpoints",
    "api_keys",
    "jobs",
    "people",
    "sessions",
    "recovery_codes",
    "passkeys",
    "spent_challenges",
    "password_resets",
    "invitations",
    "sign_in_lockouts",
];

pub fn migration_names(engine: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(format!("migrations/{engine}"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn both_folders_have_the_same_migrations() {
    assert_eq!(migration_names("sqlite"), migration_names("postgres"));
}

/// Own columns, the other table, its columns.
type ForeignKey = (Vec<String>, String, Vec<String>);

/// What a database says of itself, in words that are the same for both.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    /// Table → column → (kind, may be null).
    columns: BTreeMap<String, BTreeMap<String, (String, bool)>>,
    /// Table → columns of its primary key.
    primary: BTreeMap<String, Vec<String>>,
    /// Table → unique column lists.
    unique: BTreeMap<String, BTreeSet<Vec<String>>>,
    /// Table → (own columns, other table, its columns).
    foreign: BTreeMap<String, BTreeSet<ForeignKey>>,
    /// Table → indexed column lists that are not unique.
    indexes: BTreeMap<String, BTreeSet<Vec<String>>>,
}

#[derive(QueryableByName)]
struct Text3 {
    #[diesel(sql_type = sql_types::Text)]
    a: String,
    #[diesel(sql_type = sql_types::Text)]
    b: String,
    #[diesel(sql_type = sql_types::Text)]
    c: String,
}

fn rows(conn: &mut Conn, sql: &str) -> Vec<(String, String, String)> {
    sql_query(sql).load::<Text3>(conn).unwrap().into_iter().map(|row| (row.a, row.b, row.c)).collect()
}

fn list(text: &str) -> Vec<String> {
    text.split(',').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn sqlite_shape(conn: &mut Conn) -> Shape {
    let mut shape = Shape::default();
    for table in schema::TABLES {
        let columns = rows(
            conn,
            &format!("SELECT name AS a, type AS b, CAST(\"notnull\" AS TEXT) AS c FROM pragma_table_info('{table}')"),
        );
        let columns =
            columns.into_iter().map(|(name, kind, not_null)| (name, (kind_of(&kind), not_null == "0"))).collect();
        shape.columns.insert((*table).into(), columns);
        let key = rows(
            conn,
            &format!(
                "SELECT group_concat(name) AS a, '' AS b, '' AS c FROM (SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk)"
            ),
        );
        shape.primary.insert((*table).into(), list(&key[0].0));
        for (name, unique, origin) in rows(
            conn,
            &format!("SELECT name AS a, CAST(\"unique\" AS TEXT) AS b, origin AS c FROM pragma_index_list('{table}')"),
        ) {
            let columns = rows(
                conn,
                &format!(
                    "SELECT group_concat(name) AS a, '' AS b, '' AS c FROM (SELECT name FROM pragma_index_info('{name}') ORDER BY seqno)"
                ),
            );
            let columns = list(&columns[0].0);
            match (origin.as_str(), unique.as_str()) {
                ("pk", _) => {}
                (_, "1") => drop(shape.unique.entry((*table).into()).or_default().insert(columns)),
                _ => drop(shape.indexes.entry((*table).into()).or_default().insert(columns)),
            }
        }
        let mut keys: BTreeMap<String, ForeignKey> = BTreeMap::new();
        for (id, pair, other) in rows(
            conn,
            &format!(
                "SELECT CAST(id AS TEXT) AS a, \"from\" || '>' || \"to\" AS b, \"table\" AS c FROM pragma_foreign_key_list('{table}') ORDER BY id, seq"
            ),
        ) {
            let (from, to) = pair.split_once('>').unwrap();
            let key = keys.entry(id).or_default();
            key.0.push(from.into());
            key.1 = other;
            key.2.push(to.into());
        }
        shape.foreign.insert((*table).into(), keys.into_values().collect());
    }
    shape
}

fn postgres_shape(conn: &mut Conn) -> Shape {
    let mut shape = Shape::default();
    for table in schema::TABLES {
        let columns = rows(
            conn,
            &format!(
                "SELECT column_name::text AS a, data_type::text AS b, is_nullable::text AS c FROM information_schema.columns WHERE table_name = '{table}' AND table_schema = 'public'"
            ),
        );
        let columns = columns.into_iter().map(|(name, kind, null)| (name, (kind_of(&kind), null == "YES"))).collect();
        shape.columns.insert((*table).into(), columns);
        let constraints = rows(
            conn,
            &format!(
                "SELECT contype::text AS a, \
                 (SELECT string_agg(attname::text, ',' ORDER BY at) FROM unnest(conkey) WITH ORDINALITY k(num, at) JOIN pg_attribute ON attrelid = conrelid AND attnum = num) AS b, \
                 coalesce(confrelid::regclass::text || '>' || (SELECT string_agg(attname::text, ',' ORDER BY at) FROM unnest(confkey) WITH ORDINALITY k(num, at) JOIN pg_attribute ON attrelid = confrelid AND attnum = num), '') AS c \
                 FROM pg_constraint WHERE conrelid = '{table}'::regclass AND contype IN ('p', 'f')"
            ),
        );
        shape.foreign.insert((*table).into(), BTreeSet::new());
        for (kind, columns, other) in constraints {
            match kind.as_str() {
                "p" => drop(shape.primary.insert((*table).into(), list(&columns))),
                _ => {
                    let (other, theirs) = other.split_once('>').unwrap();
                    let key = (list(&columns), other.to_owned(), list(theirs));
                    shape.foreign.entry((*table).into()).or_default().insert(key);
                }
            }
        }
        for (columns, unique, _) in rows(
            conn,
            &format!(
                "SELECT (SELECT string_agg(attname::text, ',' ORDER BY at) FROM unnest(indkey::int2[]) WITH ORDINALITY k(num, at) JOIN pg_attribute ON attrelid = indrelid AND attnum = num) AS a, indisunique::text AS b, '' AS c \
                 FROM pg_index WHERE indrelid = '{table}'::regclass AND NOT indisprimary"
            ),
        ) {
            let kind = if unique == "true" { &mut shape.unique } else { &mut shape.indexes };
            kind.entry((*table).into()).or_default().insert(list(&columns));
        }
    }
    shape
}

/// One word for what both databases call differently.
fn kind_of(kind: &str) -> String {
    match kind.to_uppercase().as_str() {
        // Text holds moments, documents and ids on SQLite.
        "TEXT" | "UUID" | "TIMESTAMP WITH TIME ZONE" | "JSONB" => "text",
        "INTEGER" => "integer",
        "BIGINT" => "bigint",
        "BOOLEAN" => "boolean",
        "BLOB" | "BYTEA" => "bytes",
        other => panic!("a kind of column that both databases must be taught: {other}"),
    }
    .to_owned()
}

async fn shape(backend: Backend) -> Option<Shape> {
    let temporary = Temporary::new(backend)?;
    let db = Db::open(&temporary.location, PoolSize::default()).unwrap();
    let shape = db
        .read(move |conn| Ok(if backend == Backend::Sqlite { sqlite_shape(conn) } else { postgres_shape(conn) }))
        .await
        .unwrap();
    Some(shape)
}

#[tokio::test]
async fn both_databases_have_the_same_shape() {
    let sqlite = shape(Backend::Sqlite).await.unwrap();
    let Some(postgres) = shape(Backend::Postgres).await else { return };
    assert_eq!(sqlite.columns, postgres.columns);
    assert_eq!(sqlite.primary, postgres.primary);
    assert_eq!(sqlite.unique, postgres.unique);
    assert_eq!(sqlite.foreign, postgres.foreign);
    assert_eq!(sqlite.indexes, postgres.indexes);
}

/// `schema.rs` is what queries are checked against when compiling; here it is checked against the database.
#[tokio::test]
async fn schema_rs_is_the_database() {
    let sqlite = shape(Backend::Sqlite).await.unwrap();
    let source = std::fs::read_to_string("src/db/schema.rs").unwrap();
    let mut written: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    let mut table = String::new();
    for line in source.lines().map(str::trim) {
        if let Some((name, rest)) = line.split_once(" (")
            && rest.ends_with(") {")
        {
            table = name.to_owned();
        } else if let Some((column, kind)) = line.split_once(" -> ") {
            written.entry(table.clone()).or_default().insert(column.into(), kind.starts_with("Nullable<"));
        }
    }
    let stored: BTreeMap<String, BTreeMap<String, bool>> = sqlite
        .columns
        .into_iter()
        .map(|(table, columns)| (table, columns.into_iter().map(|(name, (_, null))| (name, null)).collect()))
        .collect();
    assert_eq!(written, stored);
    assert_eq!(written.len(), schema::TABLES.len());
}

/// So that the schema can be distributed by merchant without change.
#[tokio::test]
async fn every_key_of_a_tenant_begins_with_the_tenant() {
    let shape = shape(Backend::Sqlite).await.unwrap();
    let tenants: Vec<_> = schema::TABLES.iter().filter(|table| !GLOBAL.contains(table)).collect();
    assert!(tenants.len() >= 9, "{tenants:?}");
    for table in tenants {
        let first = |columns: &Vec<String>| columns.first().map(String::as_str) == Some("merchant_id");
        assert!(first(&shape.primary[*table]), "primary key of {table}");
        for columns in shape.unique.get(*table).into_iter().flatten() {
            assert!(first(columns), "unique {columns:?} of {table}");
        }
        assert!(!shape.foreign[*table].is_empty(), "{table} points to nothing, not even to its merchant");
        for (columns, other, theirs) in &shape.foreign[*table] {
            // Of what belongs to no merchant there is one for all of them: those tables are copied to every node.
            assert!(first(columns) || GLOBAL.contains(&other.as_str()), "foreign key {columns:?} of {table}");
            assert!(
                GLOBAL.contains(&other.as_str()) || first(theirs),
                "foreign key {columns:?} of {table} to {other} {theirs:?}"
            );
        }
        for columns in shape.indexes.get(*table).into_iter().flatten() {
            // "For whom does this person work?" is asked before a merchant is known.
            assert!(first(columns) || *table == "memberships", "index {columns:?} of {table}");
        }
    }
}

#[test]
fn migrating_twice_does_nothing_more() {
    let temporary = Temporary::new(Backend::Sqlite).unwrap();
    assert!(db::migrate(&temporary.location).unwrap().applied.is_empty());
}
