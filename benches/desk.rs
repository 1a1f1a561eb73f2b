//! How long who works all day in the admin waits among many orders: `cargo bench --bench desk [-- ORDERS] [sqlite|postgres]`, 1,000,000
//! and both if nothing is said.
//!
//! Orders of two years, each with an item, a parcel and its search terms, are written as rows, because a million calls would take hours;
//! then the server is asked for pages, signed in as support, one after the other: the time is that of the whole page, from the request
//! to its last byte. On SQLite, and on PostgreSQL if `DOORSTEP_TEST_POSTGRES` names a server.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a script that prints figures, or stops"
)]

mod shared;

use std::net::TcpListener;
use std::time::{Duration, Instant as Stopwatch};

use diesel::prelude::*;
use doorstep::accounts::api_keys::hash;
use doorstep::accounts::people::{self, Person, Role};
use doorstep::accounts::{self, Merchant, MerchantId};
use doorstep::app::App;
use doorstep::branding::{self, Brand, BrandId, Content, Theme};
use doorstep::clock::Clock;
use doorstep::config::Settings;
use doorstep::db::schema::{line_items, order_terms, orders, shipments};
use doorstep::db::{self, Db, Instant, Location, PoolSize};
use doorstep::insert_all;
use doorstep::orders::OrderId;
use doorstep::orders::model::{Address, Currency, LineDraft, OrderDraft, Totals, number_key};
use doorstep::orders::store::{LineItem, Order};
use doorstep::orders::terms::Terms;
use doorstep::outbound::{Outbound, TrustedHosts};
use doorstep::secrets::Sealer;
use doorstep::server;
use doorstep::tracking::store::Shipment;
use doorstep::tracking::{Reason, ShipmentId, ShipmentStatus};
use shared::Postgres;

/// Orders written in one transaction.
const TOGETHER: usize = 2_000;
/// How often each page is asked for.
const TIMES: usize = 20;
const TOKEN: &str = "bench";
const FIRST: &[&str] = &[
    "Anna", "Marlene", "Jonas", "Zoë", "Ines", "Luca", "Paul", "Mia", "Noor", "Kwame", "Sofia", "Emil", "Greta",
    "Yusuf", "Clara", "Tom", "Ida", "Oskar", "Lea", "Felix", "Nora", "Ben", "Elif", "Hugo", "Maja", "Omar", "Vera",
    "Anton", "Julia", "Max", "Rosa", "Theo",
];
const LAST: &[&str] = &[
    "Müller",
    "Schmidt",
    "Rossi",
    "Dubois",
    "Haugen",
    "Kowalski",
    "Novák",
    "García",
    "Silva",
    "Jansen",
    "Andersson",
    "Nielsen",
    "Duda",
    "Meyer-Lund",
    "Okafor",
    "Yılmaz",
    "Ivanov",
    "O’Brien",
    "Smith",
    "Jones",
    "Tanaka",
    "Chen",
    "Kim",
    "Nguyen",
    "Singh",
    "Cohen",
    "Weber",
    "Fischer",
    "Wagner",
    "Becker",
    "Hoffmann",
    "Koch",
    "Bauer",
    "Wolf",
    "Klein",
    "Schröder",
    "Neumann",
    "Schwarz",
    "Zimmermann",
    "Braun",
    "Krüger",
    "Hofmann",
    "Hartmann",
    "Lange",
    "Werner",
    "Krause",
    "Lehmann",
    "Maier",
    "Herrmann",
    "König",
    "Walter",
    "Huber",
    "Kaiser",
    "Fuchs",
    "Peters",
    "Lang",
    "Scholz",
    "Möller",
    "Weiß",
    "Jung",
    "Hahn",
    "Vogel",
    "Friedrich",
    "Keller",
    "Günther",
    "Frank",
    "Berger",
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // `cargo test --benches` and `cargo nextest` ask for a list or a dry run: nothing to measure then.
    if arguments.iter().any(|argument| argument == "--list" || argument == "--test") {
        return;
    }
    let count = arguments.iter().find_map(|argument| argument.parse::<usize>().ok()).unwrap_or(1_000_000);
    let folder = std::env::temp_dir().join(format!("doorstep-desk-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let wanted = |name: &str| {
            !["sqlite", "postgres"].iter().any(|other| *other != name && arguments.iter().any(|a| a == other))
        };
        if wanted("sqlite") {
            measure("SQLite", &Location::Sqlite(folder.join("bench.db")), count).await;
        }
        if !wanted("postgres") {
            return;
        }
        match Postgres::new("desk") {
            Some(postgres) => measure("PostgreSQL", &postgres.location, count).await,
            None => println!("PostgreSQL: not measured, DOORSTEP_TEST_POSTGRES names no server"),
        }
    });
    std::fs::remove_dir_all(folder).unwrap();
}

async fn measure(name: &str, location: &Location, count: usize) {
    let begun = Stopwatch::now();
    let now = Clock::system().now();
    db::migrate(location).unwrap();
    let database = Db::open(location, PoolSize::default()).unwrap();
    let (merchant, brand) = prepare(&database, now).await;
    for from in (0..count).step_by(TOGETHER) {
        let numbers: Vec<usize> = (from..count.min(from + TOGETHER)).collect();
        let write = database.write(move |tx| {
            let made: Vec<Made> = numbers.iter().map(|n| Made::new(merchant, brand, *n, count, now)).collect();
            write_all(tx, merchant, &made)
        });
        write.await.unwrap();
    }
    drop(database);
    settle(location);
    println!("{name}: {count} orders written in {:.0} s", begun.elapsed().as_secs_f64());

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let given = [("server.listen", address.to_string()), ("outbound.polling", "off".to_owned())];
    let settings = Settings::load(given.into_iter().collect(), [], None).unwrap();
    let database = Db::open(location, PoolSize::default()).unwrap();
    let outbound = Outbound::new(TrustedHosts::new([]), None).unwrap();
    let app = App::new(settings, database, Clock::system(), Sealer::new([7; 32]), outbound);
    let running = server::serve(app, listener).unwrap();
    let handle = running.handle();
    let serving = tokio::spawn(running);
    // Our own client brings its provider along; a client made here looks for the process's.
    let _installed_already = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let middle = Made::new(merchant, brand, count / 2, count, now);
    let email = middle.order.email.clone().unwrap().replace('@', "%40").replace('+', "%2B");
    let asked = [
        ("the list", String::new()),
        ("orders in trouble", "stands=trouble".to_owned()),
        ("orders on their way", "stands=on_the_way".to_owned()),
        ("waiting for the carrier", "stands=waiting".to_owned()),
        ("delivered", "stands=delivered".to_owned()),
        ("cancelled", "stands=cancelled".to_owned()),
        ("a number", format!("q=MO-{}", 1_000_000 + count / 2)),
        ("a number's beginning", "q=mo-12".to_owned()),
        ("a tracking number", format!("q=JD{:012}", count / 2)),
        ("an e-mail address", format!("q={email}")),
        ("a frequent name", "q=m%C3%BCller".to_owned()),
        ("a name and a name", "q=anna+m%C3%BCller".to_owned()),
        ("two frequent words that nobody has", "q=anna+mo-1999999999".to_owned()),
        ("a letter", "q=a".to_owned()),
        ("nobody", "q=xylophonist".to_owned()),
    ];
    println!("  {:<36} {:>6} {:>9} {:>9} {:>9}", "page", "lines", "p50 ms", "p95 ms", "longest");
    for (what, query) in asked {
        let path = format!("/admin/m/bench/orders?{query}");
        let (took, text) = ask(&http, &format!("http://{address}{path}")).await;
        print(what, text.matches("<th scope=\"row\"").count(), took);
    }
    // Its id was drawn when it was written: the list knows it.
    let list = format!("http://{address}/admin/m/bench/orders?q=MO-{}", 1_000_000 + count / 2);
    let (_, found) = ask(&http, &list).await;
    let at = found.find("/admin/m/bench/orders/").unwrap();
    let order = found[at..].split('"').next().unwrap();
    let (took, text) = ask(&http, &format!("http://{address}{order}")).await;
    assert!(text.contains(&middle.order.number), "the order is not shown");
    print("an order", 1, took);
    println!();
    handle.stop(true).await;
    serving.await.unwrap().unwrap();
}

/// How long a page takes, each time, and its text. The first time is not counted: it fills caches that stay full all day.
async fn ask(http: &reqwest::Client, url: &str) -> (Vec<Duration>, String) {
    let mut took = Vec::with_capacity(TIMES);
    let mut text = String::new();
    for time in 0..=TIMES {
        let begun = Stopwatch::now();
        let answer = http.get(url).header("cookie", format!("doorstep_session={TOKEN}")).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 200, "{url}");
        text = answer.text().await.unwrap();
        if time > 0 {
            took.push(begun.elapsed());
        }
    }
    (took, text)
}

fn print(what: &str, lines: usize, mut took: Vec<Duration>) {
    took.sort();
    let ms = |share: usize| took[((took.len() - 1) * share).div_ceil(100)].as_secs_f64() * 1000.0;
    println!("  {what:<36} {lines:>6} {:>9.1} {:>9.1} {:>9.1}", ms(50), ms(95), ms(100));
}

/// A merchant, their brand, and somebody who is signed in.
async fn prepare(database: &Db, now: Instant) -> (MerchantId, BrandId) {
    let (merchant, brand) = (MerchantId::new(now), BrandId::new(now));
    let write = database.write(move |tx| {
        let (slug, name) = ("bench".to_owned(), "Bench".to_owned());
        let (time_zone, locale) = ("Europe/Berlin".into(), "en".into());
        let own = Merchant { id: merchant, slug: slug.clone(), name: name.clone(), time_zone, locale };
        accounts::store::insert_merchant(tx, &own, now)?;
        let (theme, content) = (Theme::plain(), Content::default());
        branding::store::insert(tx, &Brand { merchant, id: brand, slug, name, theme, content, version: 1 }, now)?;
        let person = Person::new("kim@bench.example", "Kim", None, now);
        people::store::insert(tx, &person, "kim@bench.example", now)?;
        people::store::put_role(tx, merchant, person.id, Role::Support, now)?;
        people::sign_in::begin(tx, &person, &hash(TOKEN), "bench", now)?;
        Ok(())
    });
    write.await.unwrap();
    (merchant, brand)
}

/// What a planner knows of a database that has been used for a while.
fn settle(location: &Location) {
    use diesel::connection::SimpleConnection as _;
    match location {
        Location::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
            conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize;").unwrap();
        }
        Location::Postgres(url) => {
            let mut conn = PgConnection::establish(url).unwrap();
            conn.batch_execute("VACUUM ANALYZE").unwrap();
        }
    }
}

/// An order with what belongs to it.
struct Made {
    order: Order,
    line: LineItem,
    parcel: Shipment,
    terms: Terms,
}

impl Made {
    fn new(merchant: MerchantId, brand: BrandId, n: usize, count: usize, now: Instant) -> Self {
        // Spread, the same every time, and without a pattern that an index could like.
        let dice = |salt: u64| {
            let mixed = (u64::try_from(n).unwrap() + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
                ^ salt.wrapping_mul(0xBF58_476D_1CE4_E5B9);
            usize::try_from((mixed ^ (mixed >> 29)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 33).unwrap()
        };
        let (first, last) = (FIRST[dice(1) % FIRST.len()], LAST[dice(2) % LAST.len()]);
        let age = i64::try_from((count - n) * 2 * 365 * 86_400 / count).unwrap();
        let placed = now.plus(-jiff::SignedDuration::from_secs(age));
        let number = format!("MO-{}", 1_000_000 + n);
        let draft = OrderDraft {
            shop: "api".into(),
            in_order: true,
            external_id: n.to_string(),
            number,
            email: Some(format!("{}.{n}@mail.example", first.to_lowercase())),
            locale: Some("de".into()),
            currency: Currency::new("EUR").unwrap(),
            phone: Some(format!("+49 170 {:07}", dice(3) % 10_000_000)),
            ship_to: Address {
                name: Some(format!("{first} {last}")),
                lines: vec![format!("Hauptstraße {}", dice(4) % 200)],
                city: Some("Hamburg".into()),
                postcode: Some(format!("{:05}", dice(5) % 100_000)),
                country: Some("DE".into()),
                ..Address::default()
            },
            billing_postcode: None,
            totals: Totals { total: Some(4_900), ..Totals::default() },
            placed_at: Some(placed),
            cancelled_at: dice(6).is_multiple_of(200).then_some(placed),
            changed_at: Some(placed),
            promise: None,
            store_pickup: None,
            brand: None,
            lines: Vec::new(),
            adjustments: Vec::new(),
        };
        let order = Order::from_draft(merchant, OrderId::new(placed), brand, &draft, placed);
        let line = LineDraft {
            external_id: "1".into(),
            title: "Loupe".into(),
            quantity: 1,
            unit_price: Some(4_900),
            requires_shipping: true,
            ..LineDraft::default()
        };
        let mut parcel = Shipment::new(merchant, placed);
        parcel.id = ShipmentId::new(placed);
        let key = format!("JD{n:012}");
        parcel.order_id = Some(order.id);
        (parcel.shop, parcel.order_external_id) = (Some("api".into()), Some(n.to_string()));
        (parcel.external_id, parcel.carrier) = (Some(format!("{n}.1")), Some("dhl_germany".into()));
        (parcel.tracking_number, parcel.number_key) = (Some(key.clone()), Some(key.clone()));
        // What is rare is rare among old orders too; what is on its way is young.
        (parcel.status, parcel.reason) = match (age < 4 * 86_400, dice(7) % 2_000) {
            (_, 0) => (ShipmentStatus::Exception, Some(Reason::AddressProblem)),
            (_, 1) => (ShipmentStatus::Expired, None),
            (true, 2..400) => (ShipmentStatus::PreTransit, None),
            (true, 400..1_500) => (ShipmentStatus::InTransit, None),
            _ => (ShipmentStatus::Delivered, None),
        };
        parcel.status_at = Some(placed);
        let terms = Terms::of(&order, [number_key(&key).as_str()]);
        Self { line: LineItem::from_draft(merchant, order.id, 0, &line), order, parcel, terms }
    }
}

fn write_all(conn: &mut db::Conn, merchant: MerchantId, made: &[Made]) -> db::Result<()> {
    let rows: Vec<Order> = made.iter().map(|made| made.order.clone()).collect();
    let written: db::Result<()> = insert_all!(conn, orders::table, rows);
    written?;
    let rows: Vec<LineItem> = made.iter().map(|made| made.line.clone()).collect();
    let written: db::Result<()> = insert_all!(conn, line_items::table, rows);
    written?;
    let rows: Vec<Shipment> = made.iter().map(|made| made.parcel.clone()).collect();
    let written: db::Result<()> = insert_all!(conn, shipments::table, rows);
    written?;
    let term = |made: &Made, personal: bool, term: &String| {
        (
            order_terms::merchant_id.eq(merchant),
            order_terms::personal.eq(personal),
            order_terms::term.eq(term.clone()),
            order_terms::order_id.eq(made.order.id),
        )
    };
    let rows: Vec<_> = made
        .iter()
        .flat_map(|made| {
            let open = made.terms.open.iter().map(|text| term(made, false, text));
            open.chain(made.terms.personal.iter().map(|text| term(made, true, text))).collect::<Vec<_>>()
        })
        .collect();
    insert_all!(conn, order_terms::table, rows)
}
