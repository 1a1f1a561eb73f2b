//! How soon an open page shows what a webhook said, and what an open page costs:
//! `cargo bench --bench live [-- STREAMS [SECONDS [WEBHOOKS A SECOND]]]`, 500 streams for 10 seconds with 100 webhooks a
//! second if nothing is said.
//!
//! `doorstep serve` runs as a process of its own, so that its memory is its own; this one opens the streams, posts signed
//! webhooks at a steady pace, each for another order, and takes the time from before the POST until the event is whole. On
//! PostgreSQL (if `DOORSTEP_TEST_POSTGRES` names a server) a second process serves half of the streams: what it shows, it
//! has heard from the first.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a script that prints figures, or stops"
)]

mod shared;

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use doorstep::accounts::audit::Actor;
use doorstep::accounts::{self, Merchant, MerchantId, Scope};
use doorstep::branding::{self, Brand, BrandId, Content, Theme};
use doorstep::clock::Clock;
use doorstep::db::{self, Db, Location, PoolSize};
use doorstep::inbox::{self, Account, Endpoint, EndpointId, Secrets, endpoints};
use doorstep::secrets::Sealer;
use serde_json::{Value, json};
use shared::Postgres;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

const SECRET: &str = "bench";
const API_KEY: &str = "dsk_bench";
const HOOK: &str = "bench-key";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo test --benches` and `cargo nextest` ask for a list or a dry run: nothing to measure then.
    if arguments.iter().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    let mut numbers = arguments.iter().filter_map(|argument| argument.parse::<usize>().ok());
    let mut next = |otherwise: usize| numbers.next().unwrap_or(otherwise);
    let load = Load { streams: next(500), seconds: next(10), per_second: next(100) };
    let folder = std::env::temp_dir().join(format!("doorstep-live-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        println!("{} open pages, {} webhooks a second for {} s\n", load.streams, load.per_second, load.seconds);
        let sqlite = Location::Sqlite(folder.join("bench.db"));
        measure("SQLite", &sqlite, &folder, 1, load).await;
        for (name, processes) in [("PostgreSQL", 1), ("PostgreSQL, two processes", 2)] {
            match Postgres::new("live") {
                Some(postgres) => measure(name, &postgres.location, &folder, processes, load).await,
                None => println!("{name}: not measured, DOORSTEP_TEST_POSTGRES names no server"),
            }
        }
    });
    std::fs::remove_dir_all(folder).unwrap();
}

/// What is asked of it.
#[derive(Clone, Copy)]
struct Load {
    streams: usize,
    seconds: usize,
    per_second: usize,
}

async fn measure(name: &str, location: &Location, folder: &Path, processes: usize, load: Load) {
    let Load { streams, seconds, per_second } = load;
    prepare(location).await;
    let servers: Vec<Server> = (0..processes).map(|n| Server::start(location, folder, n)).collect();
    for server in &servers {
        server.is_ready().await;
    }
    let orders = streams.max(per_second * 2);
    let pages = order(servers[0].address, orders).await;
    // Every page once, so that the cache of pages is not counted as the cost of streams.
    for server in &servers {
        let mut line = Line::open(server.address).await;
        for page in &pages {
            assert_eq!(line.ask("GET", page, &[], "").await.0, 200);
        }
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before: Vec<u64> = servers.iter().map(Server::resident).collect();

    let sent: Arc<Mutex<Vec<Option<Instant>>>> = Arc::new(Mutex::new(vec![None; orders]));
    let (arrived, mut arrivals) = mpsc::unbounded_channel();
    let mut watchers = Vec::with_capacity(streams);
    for (n, page) in pages.iter().enumerate().take(streams) {
        let server = n % processes;
        let mut stream = Stream::open(servers[server].address, page).await;
        let (sent, arrived) = (Arc::clone(&sent), arrived.clone());
        watchers.push(tokio::spawn(async move {
            while stream.event().await {
                if let Some(since) = sent.lock().unwrap()[n].take() {
                    arrived.send((server, since.elapsed())).unwrap();
                }
            }
        }));
    }
    drop(arrived);
    tokio::time::sleep(Duration::from_secs(2)).await;
    let open: Vec<u64> = servers.iter().map(Server::resident).collect();

    // One after the other; another order each time, so that it is clear which event answers.
    let (hand, posts) = mpsc::channel::<usize>(orders);
    let posts = Arc::new(tokio::sync::Mutex::new(posts));
    let mut senders = Vec::new();
    for _ in 0..16 {
        let (posts, sent, address) = (Arc::clone(&posts), Arc::clone(&sent), servers[0].address);
        senders.push(tokio::spawn(async move {
            let mut line = Line::open(address).await;
            loop {
                let Some(n) = posts.lock().await.recv().await else { return };
                let body = scan(n % sent.lock().unwrap().len(), n);
                let signature = hex::encode(inbox::signature::hmac_sha256(SECRET.as_bytes(), &[body.as_bytes()]));
                let header = ("x-hmac-signature", format!("hmac-sha256-hex={signature}"));
                let at = n % sent.lock().unwrap().len();
                sent.lock().unwrap()[at] = Some(Instant::now());
                let path = format!("/webhooks/easypost/{HOOK}");
                let (status, text) = line.ask("POST", &path, &[header], &body).await;
                assert_eq!(status, 200, "{text}");
            }
        }));
    }
    let mut pace = tokio::time::interval(Duration::from_micros(1_000_000 / u64::try_from(per_second).unwrap()));
    for n in 0..per_second * seconds {
        pace.tick().await;
        // Only orders that somebody looks at.
        hand.send(n % streams + (n / streams) * orders).await.unwrap();
    }
    drop(hand);
    for sender in senders {
        sender.await.unwrap();
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let after: Vec<u64> = servers.iter().map(Server::resident).collect();
    for watcher in watchers {
        watcher.abort();
    }
    let mut took: Vec<Vec<Duration>> = vec![Vec::new(); processes];
    while let Ok((server, time)) = arrivals.try_recv() {
        took[server].push(time);
    }
    let missing = sent.lock().unwrap().iter().filter(|sent| sent.is_some()).count();
    println!(
        "{name}: {} of {} webhooks shown, {missing} pages without an answer",
        took.iter().map(Vec::len).sum::<usize>(),
        per_second * seconds
    );
    for (n, took) in took.iter_mut().enumerate() {
        took.sort();
        let at = |share: usize| took.get((took.len() * share / 100).min(took.len().saturating_sub(1))).copied();
        let ms = |share: usize| at(share).map_or(0.0, |took| took.as_secs_f64() * 1000.0);
        let mine = u32::try_from((streams + processes - 1 - n) / processes).unwrap().max(1);
        let who = if n == 0 { "receives the webhooks" } else { "hears of them       " };
        println!(
            "  {who}  p50 {:>6.1} ms   p95 {:>6.1} ms   p99 {:>6.1} ms   longest {:>6.1} ms",
            ms(50),
            ms(95),
            ms(99),
            ms(100)
        );
        println!(
            "  resident: {} kB with every page made, {} kB with {mine} streams ({:.1} kB each), {} kB after the webhooks",
            before[n],
            open[n],
            f64::from(u32::try_from(open[n].saturating_sub(before[n])).unwrap()) / f64::from(mine),
            after[n]
        );
    }
    let begun = Instant::now();
    drop(servers);
    println!("  stopped in {:.1} s\n", begun.elapsed().as_secs_f64());
}

/// A merchant with a key and an address for webhooks.
async fn prepare(location: &Location) {
    db::migrate(location).unwrap();
    let database = Db::open(location, PoolSize::default()).unwrap();
    let now = Clock::system().now();
    let (merchant, brand) = (MerchantId::new(now), BrandId::new(now));
    let write = database.write(move |tx| {
        let (slug, name) = ("bench".to_owned(), "Bench".to_owned());
        accounts::store::insert_merchant(
            tx,
            &Merchant {
                id: merchant,
                slug: slug.clone(),
                name: name.clone(),
                time_zone: "UTC".into(),
                locale: "en".into(),
            },
            now,
        )?;
        let (theme, content) = (Theme::plain(), Content::default());
        branding::store::insert(tx, &Brand { merchant, id: brand, slug, name, theme, content, version: 1 }, now)?;
        accounts::api_keys::create(tx, merchant, API_KEY, "bench", Scope::ALL, now)?;
        let endpoint = Endpoint {
            account: Account::default(),
            created_at: now,
            disabled_at: None,
            key: HOOK.into(),
            merchant,
            id: EndpointId::new(now),
            source: "easypost".into(),
            name: "easypost".into(),
            secrets: Secrets::new([SECRET.to_owned()]),
        };
        endpoints::create(tx, &Sealer::new([7; 32]), &Actor::command_line(), &endpoint, now)
    });
    write.await.unwrap();
}

/// Orders with a parcel each, by the API: the paths of their pages.
async fn order(address: SocketAddr, count: usize) -> Vec<String> {
    let mut line = Line::open(address).await;
    let mut pages = Vec::with_capacity(count);
    for n in 0..count {
        let order = json!({
            "external_id": n.to_string(), "number": format!("#{n}"), "email": "marlene@example.com", "locale": "en",
            "currency": "EUR", "placed_at": "2026-11-18T20:13:00+01:00", "updated_at": "2026-11-18T20:13:00+01:00",
            "ship_to": { "name": "Marlene Duda", "city": "Hamburg", "postcode": "22767", "country": "DE" },
            "totals": { "total": "60.00" },
            "lines": [{ "external_id": "L1", "title": "Loupe", "quantity": 2, "unit_price": "30.00" }],
        });
        let headers = [("authorization", format!("Bearer {API_KEY}")), ("content-type", "application/json".to_owned())];
        let (status, text) = line.ask("POST", "/api/v1/orders", &headers, &order.to_string()).await;
        assert!(status < 300, "{text}");
        let url = serde_json::from_str::<Value>(&text).unwrap()["page_url"].as_str().unwrap().to_owned();
        pages.push(url[url.find("/t/").unwrap()..].to_owned());
        let parcel = json!({ "external_id": format!("{n}.1"), "order_external_id": n.to_string(), "carrier": "dhl_germany",
            "tracking_number": format!("BENCH{n:08}"), "items": [{ "line_external_id": "L1", "quantity": 2 }] });
        let (status, text) = line.ask("POST", "/api/v1/shipments", &headers, &parcel.to_string()).await;
        assert!(status < 300, "{text}");
    }
    pages
}

/// A scan that nobody has told yet.
fn scan(order: usize, n: usize) -> String {
    let at = jiff::Timestamp::from_second(1_795_000_000 + i64::try_from(n).unwrap()).unwrap().to_string();
    json!({
        "object": "Event", "description": "tracker.updated", "mode": "production", "id": format!("evt_{n}"),
        "result": { "object": "Tracker", "tracking_code": format!("BENCH{order:08}"), "carrier": "DHL", "status": "in_transit",
            "updated_at": at, "tracking_details": [{ "object": "TrackingDetail", "message": format!("Scan {n}"),
                "status": "in_transit", "status_detail": null, "datetime": at,
                "tracking_location": { "city": "Kassel", "state": null, "country": "DE", "zip": null } }] },
    })
    .to_string()
}

/// `doorstep serve` as a process of its own.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    fn start(location: &Location, folder: &Path, n: usize) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let url = match location {
            Location::Sqlite(path) => format!("sqlite:{}", path.display()),
            Location::Postgres(url) => url.clone(),
        };
        let data: PathBuf = folder.join(format!("data-{n}"));
        let child = Command::new(env!("CARGO_BIN_EXE_doorstep"))
            .args([
                "serve",
                "--listen",
                &address.to_string(),
                "--data",
                &data.to_string_lossy(),
                "--database-url",
                &url,
            ])
            .env("DOORSTEP_SECRET_KEY", "07".repeat(32))
            .env("DOORSTEP_LIMITS_LIVE_PER_ADDRESS", "1000000")
            .env("DOORSTEP_LOG", "error")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { child, address }
    }

    async fn is_ready(&self) {
        for _ in 0..200 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            if TcpStream::connect(self.address).await.is_ok()
                && Line::open(self.address).await.ask("GET", "/readyz", &[], "").await.0 == 200
            {
                // Processes need a moment to find out whether they hear each other.
                return tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        panic!("the server does not get ready");
    }

    /// Memory of its own, in kB: without files that are mapped, as SQLite does with its database.
    fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or("0");
        line.trim().trim_end_matches("kB").trim().parse().unwrap_or(0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ended = self.child.wait();
    }
}

/// A connection that is asked again and again.
struct Line(BufReader<TcpStream>);

impl Line {
    async fn open(address: SocketAddr) -> Self {
        Self(BufReader::new(TcpStream::connect(address).await.unwrap()))
    }

    async fn ask(&mut self, method: &str, path: &str, headers: &[(&str, String)], body: &str) -> (u16, String) {
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length = body.len();
        let head = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {length}\r\n{headers}\r\n");
        self.0.get_mut().write_all(format!("{head}{body}").as_bytes()).await.unwrap();
        let (status, length) = self.head().await;
        let mut text = vec![0; length];
        self.0.read_exact(&mut text).await.unwrap();
        (status, String::from_utf8(text).unwrap())
    }

    /// Status and length of what follows.
    async fn head(&mut self) -> (u16, usize) {
        let (mut status, mut length) = (0, 0);
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).await.unwrap() > 0, "the server hung up");
            if line == "\r\n" {
                return (status, length);
            }
            if let Some(found) = line.strip_prefix("HTTP/1.1 ") {
                status = found[..3].parse().unwrap();
            }
            if let Some(found) = line.strip_prefix("content-length: ") {
                length = found.trim().parse().unwrap();
            }
        }
    }
}

/// An open page's event stream.
struct Stream(Line);

impl Stream {
    async fn open(address: SocketAddr, page: &str) -> Self {
        let mut line = Line::open(address).await;
        let request = format!("GET {page}/live HTTP/1.1\r\nhost: localhost\r\n\r\n");
        line.0.get_mut().write_all(request.as_bytes()).await.unwrap();
        assert_eq!(line.head().await.0, 200);
        Self(line)
    }

    /// Waits for an event with data to be whole. Whether the stream is still open.
    async fn event(&mut self) -> bool {
        let mut has_data = false;
        loop {
            let mut line = String::new();
            if self.0.0.read_line(&mut line).await.unwrap_or(0) == 0 {
                return false;
            }
            // Sizes of chunks stand between the lines, ended by a carriage return as nothing of ours is.
            if line.ends_with("\r\n") {
                continue;
            }
            has_data |= line.starts_with("data:");
            if line == "\n" && has_data {
                return true;
            }
        }
    }
}
