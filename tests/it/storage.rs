//! The two doors: what is written is written, once, also under a crowd, a panic and a kill.

use std::time::Duration;

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::BigInt};
use doorstep::db::{self, Conn, Db, Error, Location, PoolSize};

use crate::each_database;
use crate::support::database::{self, Backend, Temporary};

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

fn number(conn: &mut Conn, sql: &str) -> i64 {
    sql_query(sql).get_result::<Number>(conn).unwrap().n
}

async fn counter(db: &Db) {
    db.write(|tx| {
        let conn: &mut Conn = tx;
        sql_query("CREATE TABLE counter (n BIGINT NOT NULL)").execute(conn)?;
        sql_query("INSERT INTO counter VALUES (0)").execute(conn)?;
        Ok(())
    })
    .await
    .unwrap();
}

async fn increment(db: &Db) -> db::Result<()> {
    db.write(|tx| {
        let conn: &mut Conn = tx;
        // Read, then write: what a plain transaction on PostgreSQL gets wrong.
        let n = sql_query("SELECT n FROM counter").get_result::<Number>(conn)?.n;
        sql_query("UPDATE counter SET n = $1").bind::<BigInt, _>(n + 1).execute(conn)?;
        Ok(())
    })
    .await
}

each_database!(eight_hundred_increments_give_eight_hundred, |app| {
    let db = app.app.db.clone();
    counter(&db).await;
    let crowd: Vec<_> = (0..16)
        .map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                for _ in 0..50 {
                    // "Busy" is an honest answer; whoever gets it tries again.
                    while let Err(error) = increment(&db).await {
                        assert!(matches!(error, Error::Busy), "{error}");
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                }
            })
        })
        .collect();
    for one in crowd {
        one.await.unwrap();
    }
    let n = db.read(|conn| Ok(number(conn, "SELECT n FROM counter"))).await.unwrap();
    assert_eq!(n, 800);
});

each_database!(a_panic_rolls_back_and_the_pool_lives_on, |app| {
    let db = app.app.db.clone();
    counter(&db).await;
    for _ in 0..20 {
        let outcome = db
            .write(|tx| -> db::Result<()> {
                let conn: &mut Conn = tx;
                sql_query("UPDATE counter SET n = n + 1000").execute(conn)?;
                panic!("in the middle");
            })
            .await;
        assert!(matches!(outcome, Err(Error::Panicked)));
    }
    let outcome = db.read(|_| -> db::Result<()> { panic!("while reading") }).await;
    assert!(matches!(outcome, Err(Error::Panicked)));
    increment(&db).await.unwrap();
    let n = db.read(|conn| Ok(number(conn, "SELECT n FROM counter"))).await.unwrap();
    assert_eq!(n, 1);
});

each_database!(a_failed_closure_takes_nobody_with_it, |app| {
    let db = app.app.db.clone();
    counter(&db).await;
    let crowd: Vec<_> = (0..40)
        .map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                if n % 2 == 0 {
                    while increment(&db).await.is_err() {}
                    return;
                }
                let outcome = db
                    .write(|tx| -> db::Result<()> {
                        let conn: &mut Conn = tx;
                        sql_query("UPDATE counter SET n = n + 1000").execute(conn)?;
                        Err(Error::Data("changed my mind".into()))
                    })
                    .await;
                assert!(outcome.is_err());
            })
        })
        .collect();
    for one in crowd {
        one.await.unwrap();
    }
    let n = db.read(|conn| Ok(number(conn, "SELECT n FROM counter"))).await.unwrap();
    assert_eq!(n, 20);
});

#[tokio::test]
async fn a_write_through_a_read_handle_fails() {
    let temporary = Temporary::new(Backend::Sqlite).unwrap();
    let db = Db::open(&temporary.location, PoolSize::default()).unwrap();
    counter(&db).await;
    let outcome = db
        .read(|conn| {
            sql_query("UPDATE counter SET n = 7").execute(conn)?;
            Ok(())
        })
        .await;
    assert!(outcome.unwrap_err().to_string().contains("readonly"));
    assert_eq!(db.read(|conn| Ok(number(conn, "SELECT n FROM counter"))).await.unwrap(), 0);
}

#[tokio::test]
async fn sqlite_is_set_up_for_durability() {
    let temporary = Temporary::new(Backend::Sqlite).unwrap();
    let db = Db::open(&temporary.location, PoolSize::default()).unwrap();
    let (synchronous, foreign_keys) = db
        .write(|tx| {
            let conn: &mut Conn = tx;
            Ok((
                number(conn, "SELECT synchronous AS n FROM pragma_synchronous"),
                number(conn, "SELECT foreign_keys AS n FROM pragma_foreign_keys"),
            ))
        })
        .await
        .unwrap();
    assert_eq!((synchronous, foreign_keys), (2, 1), "synchronous=FULL, foreign_keys=ON");
    #[derive(QueryableByName)]
    struct Mode {
        #[diesel(sql_type = diesel::sql_types::Text)]
        journal_mode: String,
    }
    let mode = db
        .read(|conn| {
            Ok(sql_query("SELECT journal_mode FROM pragma_journal_mode").get_result::<Mode>(conn)?.journal_mode)
        })
        .await
        .unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn a_mistyped_url_makes_no_database() {
    assert!(Location::parse("doorstep.db").is_err());
    assert!(Location::parse("mysql://x").is_err());
    assert!(Location::parse("sqlite:").is_err());
    assert!(matches!(Location::parse("sqlite:x.db"), Ok(Location::Sqlite(_))));
    assert!(database::with_database("postgres://a@b:1/c", "d").ends_with(":1/d"));
}
