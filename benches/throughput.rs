//! How much it carries, on this machine, in one run: `cargo bench --bench throughput`.
//!
//! Load comes from `wrk` (a separate process, loopback only, bounded in time). Every figure stands beside the bare limit
//! measured in the same run, because the machine may be busy: the ratio is what counts.
//!
//! (a) a cached page against the same bytes from the same server; (b) a page made anew each time; (c) durable webhook
//! acknowledgements with 64 connections, counted in stored rows, against grouped single-row inserts on the bare database.
//! PostgreSQL is measured if `DOORSTEP_TEST_POSTGRES` names a server (a database is made there and dropped).
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a script that prints figures, or stops"
)]

mod shared;

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use actix_web::http::header;
use actix_web::{HttpResponse, HttpServer, web};
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, RunQueryDsl, SqliteConnection, sql_query, sql_types};
use doorstep::app::App;
use doorstep::clock::Clock;
use doorstep::config::Settings;
use doorstep::db::{self, Db, Location, PoolSize};
use doorstep::demo::seed::{self, Drawn};
use doorstep::outbound::{Outbound, TrustedHosts};
use doorstep::secrets::Sealer;
use doorstep::web::{headers, trace::Quiet};
use doorstep::{inbox, server};
use shared::Postgres;

const CONNECTIONS: u32 = 64;
const SECONDS: u32 = 6;

fn main() {
    // `cargo test --benches` and `cargo nextest` ask for a list or a dry run: nothing to measure then.
    if std::env::args().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    if Command::new("wrk").arg("--version").output().is_err() {
        println!("`wrk` is not installed: on Debian, apt-get install wrk");
        std::process::exit(1);
    }
    let folder = std::env::temp_dir().join(format!("doorstep-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        println!(
            "{CONNECTIONS} connections, {SECONDS} s each, {} cores\n",
            std::thread::available_parallelism().unwrap()
        );
        let sqlite = Location::Sqlite(folder.join("bench.db"));
        pages(&sqlite, "SQLite", &folder).await;
        webhooks(&sqlite, "SQLite", &folder, bare_sqlite(&folder)).await;
        if let Some(postgres) = Postgres::new("bench") {
            pages(&postgres.location, "PostgreSQL", &folder).await;
            webhooks(&postgres.location, "PostgreSQL", &folder, bare_postgres(&postgres.location)).await;
        } else {
            println!("PostgreSQL: not measured, DOORSTEP_TEST_POSTGRES names no server");
        }
    });
    std::fs::remove_dir_all(folder).unwrap();
}

/// A server with the real routes and middleware, and one more route that sends given bytes.
struct Bench {
    base: String,
    app: App,
    pages: BTreeMap<String, String>,
    webhook: (String, String),
    handle: actix_web::dev::ServerHandle,
}

async fn start(location: &Location, cache_mb: &str, same: Option<Arc<Vec<u8>>>, fresh: bool) -> Bench {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let flags = [("server.listen", address.to_string()), ("limits.page_cache_mb", cache_mb.to_owned())];
    let settings = Settings::load(flags.into_iter().collect(), [], None).unwrap();
    db::migrate(location).unwrap();
    let database = Db::open(location, PoolSize { connections: 16, wait: Duration::from_secs(10) }).unwrap();
    let app = App::new(
        settings,
        database,
        Clock::system(),
        Sealer::new([7; 32]),
        Outbound::new(TrustedHosts::default(), None).unwrap(),
    );
    let seeded = if fresh {
        let (inner, now) = (app.clone(), app.clock.now());
        let endpoints = [("easypost", ("bench-key".to_owned(), "s".to_owned()))].into_iter().collect();
        let drawn = Drawn { api_key: "dsk_bench".into(), endpoints, password_hash: String::new() };
        app.db.write(db::clear).await.unwrap();
        app.db.write(move |tx| seed::seed(tx, &inner, &drawn, now)).await.unwrap()
    } else {
        seed::Seeded::default()
    };
    let (inner, https) = (app.clone(), false);
    let server = HttpServer::new(move || {
        let same = same.clone();
        actix_web::App::new()
            .app_data(web::Data::new(inner.clone()))
            .wrap(headers::defaults(https))
            .wrap(tracing_actix_web::TracingLogger::<Quiet>::new())
            .route(
                "/same",
                web::get().to(move || {
                    let bytes = web::Bytes::from(same.as_deref().cloned().unwrap_or_default());
                    async move {
                        HttpResponse::Ok()
                            .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
                            .insert_header((header::CONTENT_ENCODING, "br"))
                            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
                            .insert_header((header::VARY, "accept-encoding, accept-language"))
                            .insert_header((header::ETAG, "\"same\""))
                            .body(bytes)
                    }
                }),
            )
            .configure(server::routes)
    })
    .workers(2)
    .disable_signals()
    .listen(listener)
    .unwrap()
    .run();
    let handle = server.handle();
    tokio::spawn(server);
    let webhook = seeded.webhooks.get("easypost").cloned().unwrap_or_default();
    Bench { base: format!("http://{address}"), app, pages: seeded.pages, webhook, handle }
}

struct Load {
    per_second: f64,
    p99_ms: f64,
    answers: u64,
    errors: u64,
}

async fn wrk(url: String, script: Option<String>) -> Load {
    let output = tokio::task::spawn_blocking(move || {
        let mut command = Command::new("wrk");
        command.args([
            "-t1",
            &format!("-c{CONNECTIONS}"),
            &format!("-d{SECONDS}s"),
            "--latency",
            "-H",
            "accept-encoding: br",
            // A person's, so that views count as visits.
            "-H",
            "user-agent: Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        ]);
        if let Some(script) = &script {
            command.args(["-s", script]);
        }
        String::from_utf8(command.arg(url).output().unwrap().stdout).unwrap()
    })
    .await
    .unwrap();
    let line = |start: &str| output.lines().map(str::trim).find_map(|line| line.strip_prefix(start)).map(str::trim);
    let p99 = line("99%").unwrap_or("0ms");
    let (number, unit) = p99.split_at(p99.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(p99.len()));
    let factor = match unit {
        "us" => 0.001,
        "s" => 1000.0,
        _ => 1.0,
    };
    let answers = output
        .lines()
        .find(|line| line.contains("requests in"))
        .and_then(|line| line.split_whitespace().next()?.parse().ok());
    Load {
        per_second: line("Requests/sec:").and_then(|n| n.parse().ok()).unwrap_or(0.0),
        p99_ms: number.parse::<f64>().unwrap_or(0.0) * factor,
        answers: answers.unwrap_or(0),
        errors: line("Non-2xx or 3xx responses:").and_then(|n| n.parse().ok()).unwrap_or(0),
    }
}

async fn pages(location: &Location, name: &str, _folder: &std::path::Path) {
    let warm = start(location, "96", None, true).await;
    let path = warm.pages["split"].clone();
    let same = {
        let output = Command::new("curl")
            .args(["-s", "-H", "accept-encoding: br", &format!("{}{path}", warm.base)])
            .output()
            .unwrap();
        output.stdout
    };
    let weight = same.len();
    warm.handle.stop(false).await;
    // Both from one server, one after the other, twice: the better of each.
    let served = start(location, "96", Some(Arc::new(same)), false).await;
    let (mut bytes, mut cached): (Vec<Load>, Vec<Load>) = (vec![], vec![]);
    for _ in 0..2 {
        bytes.push(wrk(format!("{}/same", served.base), None).await);
        cached.push(wrk(format!("{}{path}", served.base), None).await);
    }
    served.handle.stop(false).await;
    let uncached_server = start(location, "0", None, false).await;
    let uncached = wrk(format!("{}{path}", uncached_server.base), None).await;
    uncached_server.handle.stop(false).await;
    let best = |all: &[Load]| all.iter().map(|load| load.per_second).fold(0.0, f64::max);
    println!("{name}: page of the split order, {weight} bytes with brotli");
    println!("  (a) the same bytes      {:>9.0} /s   p99 {:>7.2} ms", best(&bytes), bytes[0].p99_ms);
    println!(
        "      cached page         {:>9.0} /s   p99 {:>7.2} ms   ratio {:.2}",
        best(&cached),
        cached[0].p99_ms,
        best(&cached) / best(&bytes)
    );
    println!(
        "  (b) made anew           {:>9.0} /s   p99 {:>7.2} ms   {} errors\n",
        uncached.per_second, uncached.p99_ms, uncached.errors
    );
}

async fn webhooks(location: &Location, name: &str, folder: &std::path::Path, bare: f64) {
    let bench = start(location, "96", None, true).await;
    let (path, secret) = bench.webhook.clone();
    let body = include_str!("../tests/fixtures/carriers/easypost/delivered.json");
    let signature = hex::encode(inbox::signature::hmac_sha256(secret.as_bytes(), &[body.as_bytes()]));
    let script = folder.join("post.lua");
    std::fs::write(
        &script,
        format!(
            "wrk.method = \"POST\"\nwrk.headers[\"x-hmac-signature\"] = \"hmac-sha256-hex={signature}\"\nwrk.body = [==[{body}]==]\n"
        ),
    )
    .unwrap();
    // A long string of Lua swallows a newline at its start only; the fixture begins with a brace.
    let stored = async || count(&bench.app).await;
    let url = format!("{}{path}", bench.base);
    let before = stored().await;
    let load = wrk(url.clone(), Some(script.to_string_lossy().into_owned())).await;
    let rows = stored().await - before;
    let per_second = f64::from(rows) / f64::from(SECONDS);
    println!("{name}: webhooks, {} bytes each", body.len());
    println!("  (c) bare grouped inserts{bare:>9.0} /s");
    println!(
        "      acknowledged        {per_second:>9.0} /s   p99 {:>7.2} ms   ratio {:.2}   ({rows} rows stored, {} answers, {} errors)",
        load.p99_ms,
        per_second / bare,
        load.answers,
        load.errors,
    );
    // Once more with the worker applying them beside, as in `doorstep serve`.
    let emptied = bench.app.db.write(|tx| {
        let conn: &mut db::Conn = tx;
        Ok(sql_query("DELETE FROM jobs").execute(conn)?)
    });
    emptied.await.unwrap();
    let worker = tokio::spawn(bench.app.worker().run());
    let before = stored().await;
    let load = wrk(url, Some(script.to_string_lossy().into_owned())).await;
    let rows = stored().await - before;
    let per_second = f64::from(rows) / f64::from(SECONDS);
    println!(
        "      with the worker     {per_second:>9.0} /s   p99 {:>7.2} ms   ratio {:.2}   ({rows} rows stored, {} errors)\n",
        load.p99_ms,
        per_second / bare,
        load.errors
    );
    bench.app.jobs.stop();
    worker.await.unwrap();
    bench.handle.stop(false).await;
}

#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = sql_types::BigInt)]
    n: i64,
}

/// Rows, not answers: an answer proves nothing.
async fn count(app: &App) -> u32 {
    let n = app
        .db
        .read(|conn| Ok(sql_query("SELECT count(*) AS n FROM inbox").get_result::<Count>(conn)?.n))
        .await
        .unwrap();
    u32::try_from(n).unwrap()
}

const BARE: &str = "CREATE TABLE bare (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL)";

/// Rows per second that SQLite itself takes, 64 in a commit with `synchronous=FULL`: what grouping 64 connections can reach.
fn bare_sqlite(folder: &std::path::Path) -> f64 {
    let mut conn = SqliteConnection::establish(&folder.join("bare.db").to_string_lossy()).unwrap();
    conn.batch_execute("PRAGMA journal_mode = WAL").unwrap();
    conn.batch_execute("PRAGMA synchronous = FULL").unwrap();
    conn.batch_execute(BARE).unwrap();
    let body = include_str!("../tests/fixtures/carriers/easypost/delivered.json");
    let (began, mut rows) = (Instant::now(), 0u32);
    while began.elapsed() < Duration::from_secs(u64::from(SECONDS)) {
        conn.batch_execute("BEGIN IMMEDIATE").unwrap();
        for _ in 0..CONNECTIONS {
            rows += 1;
            sql_query("INSERT INTO bare VALUES ($1, $2)")
                .bind::<sql_types::Text, _>(format!("{rows:036}"))
                .bind::<sql_types::Text, _>(body)
                .execute(&mut conn)
                .unwrap();
        }
        conn.batch_execute("COMMIT").unwrap();
    }
    f64::from(rows) / began.elapsed().as_secs_f64()
}

/// Rows per second that PostgreSQL takes from 64 connections, one row in a commit each; the server groups them itself.
fn bare_postgres(location: &Location) -> f64 {
    let Location::Postgres(url) = location else { return 0.0 };
    let mut admin = PgConnection::establish(url).unwrap();
    admin.batch_execute(BARE).unwrap();
    let (stop, rows) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let began = Instant::now();
    let clients: Vec<_> = (0..CONNECTIONS)
        .map(|client| {
            let (stop, rows, url) = (Arc::clone(&stop), Arc::clone(&rows), url.to_owned());
            std::thread::spawn(move || {
                let mut conn = PgConnection::establish(&url).unwrap();
                let body = include_str!("../tests/fixtures/carriers/easypost/delivered.json");
                let mut n = 0u64;
                while !stop.load(Ordering::Relaxed) {
                    n += 1;
                    sql_query("INSERT INTO bare VALUES ($1, $2)")
                        .bind::<sql_types::Text, _>(format!("{client:04}-{n:031}"))
                        .bind::<sql_types::Text, _>(body)
                        .execute(&mut conn)
                        .unwrap();
                    rows.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    std::thread::sleep(Duration::from_secs(u64::from(SECONDS)));
    stop.store(true, Ordering::Relaxed);
    let elapsed = began.elapsed().as_secs_f64();
    let counted = rows.load(Ordering::Relaxed);
    for client in clients {
        client.join().unwrap();
    }
    u32::try_from(counted).map_or(0.0, f64::from) / elapsed
}
