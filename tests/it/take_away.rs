//! What can be taken along from a page: `/t/{token}/calendar.ics`, `qr.svg`, `wallet.order`, and what its link's preview shows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use doorstep::demo::seed;
use doorstep::links::{self, Token};
use doorstep::web::codes;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::each_database;
use crate::support::messages::*;
use crate::support::{Answer, Backend, TestApp};

// --- calendar ---

/// The entries of a feed: property (without parameters) → value, as a reader unfolds them.
fn entries(feed: &Answer) -> Vec<BTreeMap<String, String>> {
    assert_eq!((feed.status, feed.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let text = feed.text();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    let unfolded = text.replace("\r\n ", "");
    let events = unfolded.split("BEGIN:VEVENT\r\n").skip(1).map(|event| event.split("END:VEVENT").next().unwrap());
    let property = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        (name.split(';').next().unwrap().to_owned(), value.to_owned())
    };
    events.map(|event| event.lines().map(property).collect()).collect()
}

async fn the_entry(app: &TestApp, page: &str) -> BTreeMap<String, String> {
    let mut all = entries(&app.get(&format!("{page}/calendar.ics?lang=en")).await);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn dates(entry: &BTreeMap<String, String>) -> (&str, &str, &str) {
    (&entry["DTSTART"], entry.get("DTEND").map_or("", String::as_str), &entry["STATUS"])
}

/// A carrier's message with an estimate.
async fn tell(app: &TestApp, path: &str, status: &str, said: &str, estimate: &str, words: &str) {
    let mut message = easypost("A1", status, said, &[(said, status, words, "Hamburg")]);
    message["result"]["est_delivery_date"] = json!(estimate);
    let body = message.to_string();
    let answer = app.post(path, &[("x-hmac-signature", &easypost_signature("s", body.as_bytes()))], body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    app.work().await;
}

each_database!(an_entry_moves_with_the_estimate, |app| {
    let carrier = app.endpoint("easypost", &["s"]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let promised = the_entry(app, &page).await;
    assert_eq!(dates(&promised), ("20261124", "20261127", "TENTATIVE"), "the promise, its last day included");
    assert_eq!((promised["SEQUENCE"].as_str(), promised["SUMMARY"].as_str()), ("0", "Order from Maison Orlane"));

    app.api("/api/v1/shipments", &shipment("1", 1, "A1", &[("L1", 1)])).await;
    let first = the_entry(app, &page).await;
    assert_ne!(first["UID"], promised["UID"]);
    assert_eq!(dates(&first), ("20261126", "20261127", "TENTATIVE"), "until the carrier speaks, the promise");

    app.app.clock.advance(jiff::SignedDuration::from_mins(10));
    tell(app, &carrier, "in_transit", "2026-11-20T10:00:00Z", "2026-11-24T00:00:00Z", "Picked up").await;
    let told = the_entry(app, &page).await;
    assert_eq!(dates(&told), ("20261124", "20261125", "CONFIRMED"));
    assert_eq!((&told["UID"], told["SEQUENCE"].as_str()), (&first["UID"], "1"));
    assert_eq!(told["DTSTAMP"], "20261121T121000Z", "when it moved");
    assert_eq!(told["TRANSP"], "TRANSPARENT");
    assert!(told["DESCRIPTION"].starts_with("Your parcel is on its way"), "{told:?}");

    // Repeated, late, and news without another day: nothing moves.
    app.app.clock.advance(jiff::SignedDuration::from_mins(10));
    let feed = app.get(&format!("{page}/calendar.ics")).await;
    tell(app, &carrier, "in_transit", "2026-11-20T10:00:00Z", "2026-11-24T00:00:00Z", "Picked up").await;
    let again = app.get_with(&format!("{page}/calendar.ics"), &[("if-none-match", feed.header("etag"))]).await;
    assert_eq!(again.status, 304);
    tell(app, &carrier, "in_transit", "2026-11-19T10:00:00Z", "2026-11-30T00:00:00Z", "An old guess").await;
    tell(app, &carrier, "in_transit", "2026-11-20T18:00:00Z", "2026-11-24T00:00:00Z", "Sorted").await;
    let still = the_entry(app, &page).await;
    assert_eq!((still["SEQUENCE"].as_str(), &still["DTSTAMP"]), ("1", &told["DTSTAMP"]));
    assert_eq!(still["LAST-MODIFIED"], "20261121T122000Z");

    tell(app, &carrier, "in_transit", "2026-11-21T08:00:00Z", "2026-11-25T00:00:00Z", "Delayed").await;
    let moved = the_entry(app, &page).await;
    assert_eq!(dates(&moved), ("20261125", "20261126", "CONFIRMED"));
    assert_eq!((&moved["UID"], moved["SEQUENCE"].as_str()), (&first["UID"], "2"));

    tell(app, &carrier, "delivered", "2026-11-21T12:15:00Z", "2026-11-25T00:00:00Z", "Delivered").await;
    let arrived = the_entry(app, &page).await;
    assert_eq!(dates(&arrived), ("20261121T121500Z", "", "CONFIRMED"), "when it was handed over");
    assert_eq!((&arrived["UID"], arrived["SEQUENCE"].as_str()), (&first["UID"], "3"));
    assert_eq!(arrived["SUMMARY"], "Delivered: parcel from Maison Orlane");
});

each_database!(what_will_not_come_is_called_off, |app| {
    let carrier = app.endpoint("easypost", &["s"]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    app.api("/api/v1/shipments", &shipment("1", 1, "A1", &[("L1", 1)])).await;
    tell(app, &carrier, "in_transit", "2026-11-20T10:00:00Z", "2026-11-24T00:00:00Z", "Picked up").await;
    let coming = the_entry(app, &page).await;
    tell(app, &carrier, "return_to_sender", "2026-11-21T10:00:00Z", "2026-11-24T00:00:00Z", "Returning").await;
    let off = the_entry(app, &page).await;
    assert_eq!(dates(&off), ("20261124", "20261125", "CANCELLED"));
    assert_eq!((&off["UID"], off["SEQUENCE"].as_str()), (&coming["UID"], "2"));
    assert_eq!(app.get(&page).await.texts(".take a").len(), 0, "nothing to put into a calendar any more");

    // The shop moves its promise, then calls the order off before anything is sent.
    let mut told = order("2");
    let other = app.page_of(&app.api("/api/v1/orders", &told).await);
    let promised = the_entry(app, &other).await;
    told["promise"] = json!({ "earliest": "2026-11-30", "latest": "2026-11-30" });
    told["updated_at"] = json!("2026-11-19T20:13:00+01:00");
    app.api("/api/v1/orders", &told).await;
    let later = the_entry(app, &other).await;
    assert_eq!(dates(&later), ("20261130", "20261201", "TENTATIVE"));
    assert_eq!((&later["UID"], later["SEQUENCE"].as_str()), (&promised["UID"], "1"));
    app.api("/api/v1/orders", &told).await;
    assert_eq!(the_entry(app, &other).await["SEQUENCE"], "1", "told twice");
    told["cancelled_at"] = json!("2026-11-20T09:00:00+01:00");
    told["updated_at"] = json!("2026-11-20T09:00:00+01:00");
    app.api("/api/v1/orders", &told).await;
    let off = the_entry(app, &other).await;
    assert_eq!((dates(&off).2, off["SEQUENCE"].as_str(), &off["UID"]), ("CANCELLED", "2", &promised["UID"]));
});

/// The demo's orders, as the source of every state.
async fn demo(app: &TestApp) -> BTreeMap<String, String> {
    let (inner, now) = (app.app.clone(), app.app.clock.now());
    let drawn = seed::Drawn { api_key: "dsk_demo".into(), endpoints: BTreeMap::new(), password_hash: String::new() };
    app.app.db.write(move |tx| seed::seed(tx, &inner, &drawn, now)).await.unwrap().pages
}

each_database!(every_state_has_its_calendar_and_tells_nothing_private, |app| {
    let pages = demo(app).await;
    let mut statuses = BTreeSet::new();
    for (key, page) in &pages {
        let feed = app.get(&format!("{page}/calendar.ics?lang=de")).await;
        let text = feed.text().replace("\r\n ", "");
        let all = entries(&feed);
        statuses.extend(all.iter().map(|entry| entry["STATUS"].clone()));
        assert!(
            text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H") && text.contains("X-PUBLISHED-TTL:PT1H"),
            "{key}"
        );
        let token = page.trim_start_matches("/t/");
        let shown = app.get(page).await;
        // Where the page shows no number or no items, nothing of them can be told.
        let (number, items) = (shown.texts(".facts .num"), shown.texts(".item .name"));
        for secret in number.iter().chain(&items).map(String::as_str).chain([token]) {
            assert!(!text.contains(secret), "{key}: {secret}");
        }
        for entry in &all {
            assert!(entry["URL"].contains("/track?brand="), "{key}: {}", entry["URL"]);
            assert!(!entry["SUMMARY"].is_empty() && !entry["DESCRIPTION"].is_empty(), "{key}");
        }
    }
    assert_eq!(statuses.iter().map(String::as_str).collect::<Vec<_>>(), ["CANCELLED", "CONFIRMED", "TENTATIVE"]);
    let window = the_entry(app, &pages["in_transit"]).await;
    assert!(window["DTSTART"].contains('T') && window["DTEND"].contains('T'), "hours that are known: {window:?}");
    let both = entries(&app.get(&format!("{}/calendar.ics?lang=en", pages["split"])).await);
    assert_eq!(both.len(), 2);
    assert!(both.iter().any(|entry| entry["SUMMARY"].contains("parcel 1 of 2 from")), "{both:?}");
    assert_ne!(both[0]["UID"], both[1]["UID"]);
});

each_database!(what_is_taken_along_is_only_there_where_the_page_is, |app| {
    let (_, theirs_key) = app.another_merchant().await;
    let theirs = app.page_of(&app.api_as(&theirs_key, "/api/v1/orders", &order("1"), &[]).await);
    for file in ["calendar.ics", "qr.svg", "wallet.order"] {
        let nothing = format!("/t/AAAAAAAAAAAAAAAAAAAAAA/{file}");
        assert_eq!(app.get(&nothing).await.status, 404, "{file}");
        let path = format!("{theirs}/{file}");
        assert_eq!(app.get_with(&path, &[("host", "orlane.test")]).await.status, 404, "{file}: another brand's host");
        // Without a certificate there is no Wallet order at all.
        let expected = if file == "wallet.order" { 404 } else { 200 };
        assert_eq!(app.get_with(&path, &[("host", "pip.test")]).await.status, expected, "{file}");
        assert_eq!(app.head(&path).await, expected, "{file}");
    }
    let (token, now) = (Token::parse(theirs.trim_start_matches("/t/")).unwrap(), app.app.clock.now());
    app.app.db.write(move |tx| links::store::expire(tx, &token, now)).await.unwrap();
    app.app.clock.advance(jiff::SignedDuration::from_secs(2));
    for file in ["calendar.ics", "qr.svg"] {
        assert_eq!(app.get(&format!("{theirs}/{file}")).await.status, 410, "{file}");
    }
});

// --- QR, page, preview ---

each_database!(a_camera_finds_the_page, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let shown = app.get(&page).await;
    assert!(shown.text().contains(&format!("<img class=\"qr\" src=\"{page}/qr.svg\"")));
    let code = app.get(&format!("{page}/qr.svg")).await;
    assert_eq!(code.header("content-type"), "image/svg+xml");
    let drawn = |url: &str| codes::qr_svg(url, "Code that leads to this page").unwrap();
    assert_eq!(code.text(), drawn(&format!("{}{page}", app.base)));
    // On the brand's own host the code stays there.
    let own = app.get_with(&format!("{page}/qr.svg"), &[("host", "orlane.test:8080")]).await;
    assert_eq!(own.text(), drawn(&format!("http://orlane.test:8080{page}")));
});

each_database!(a_preview_in_a_chat_tells_the_shop_and_no_more, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    let shown = app.get(&page).await;
    let html = shown.html();
    let meta = |selector: &str| -> Vec<String> {
        let selector = scraper::Selector::parse(selector).unwrap();
        html.select(&selector).filter_map(|meta| meta.attr("content")).map(str::to_owned).collect()
    };
    assert_eq!(meta("meta[property='og:title']"), ["Order from Maison Orlane"]);
    assert_eq!(meta("meta[property='og:site_name']"), ["Maison Orlane"]);
    assert_eq!(meta("meta[name='robots']"), ["noindex"]);
    assert_eq!(meta("meta[name='theme-color']").len(), 2, "light and dark");
    let head: String = meta("meta").concat() + &shown.one("title");
    for told in ["1042", "Marlene", "Hamburg", "Loupe", "Heure"] {
        assert!(!head.contains(told), "{told}");
    }
    assert!(!meta("meta[property^='og:']").concat().contains("Order received"), "no status in a preview");
    let image = meta("meta[property='og:image']").remove(0);
    let card = app.get(&image).await;
    assert_eq!((card.status, card.header("content-type")), (200, "image/png"));
    assert!(card.header("cache-control").contains("immutable") && card.body.starts_with(b"\x89PNG"));
    assert_eq!(app.get("/card/nothing.png").await.status, 404);
});

each_database!(links_into_calendars_stand_on_the_page, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let shown = app.get(&format!("{page}?lang=de")).await;
    let link = scraper::Selector::parse(".take a").unwrap();
    let hrefs: Vec<String> = shown.html().select(&link).map(|a| a.attr("href").unwrap().to_owned()).collect();
    let host = app.base.trim_start_matches("http://");
    assert_eq!(hrefs, [format!("{page}/calendar.ics?lang=de"), format!("webcal://{host}{page}/calendar.ics?lang=de")]);
    assert!(app.get(&hrefs[0]).await.text().contains("SUMMARY;LANGUAGE=de:Bestellung bei Maison Orlane"));
});

// --- Wallet ---

/// A root, and an order certificate of it: files in a folder that goes away.
struct Certificates {
    folder: PathBuf,
}

impl Certificates {
    fn new(name: &str, key: &KeyPair) -> Self {
        let folder = std::env::temp_dir().join(format!("doorstep-wallet-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let root_key = KeyPair::generate().unwrap();
        let mut root = CertificateParams::new(vec![]).unwrap();
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        root.distinguished_name.push(DnType::CommonName, "Only for tests: root");
        let root_certificate = root.self_signed(&root_key).unwrap();
        let mut own = CertificateParams::new(vec![]).unwrap();
        own.distinguished_name.push(DnType::CommonName, "Only for tests: order.test.shop");
        let certificate = own.signed_by(key, &Issuer::new(root, root_key)).unwrap();
        for (file, kind, der) in [
            ("root.pem", "CERTIFICATE", root_certificate.der().as_ref()),
            ("certificate.pem", "CERTIFICATE", certificate.der().as_ref()),
            ("key.pem", "PRIVATE KEY", key.serialized_der()),
        ] {
            let lines: Vec<String> = STANDARD
                .encode(der)
                .as_bytes()
                .chunks(64)
                .map(|line| String::from_utf8(line.to_vec()).unwrap())
                .collect();
            let pem = format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", lines.join("\n"));
            std::fs::write(folder.join(file), pem).unwrap();
        }
        Self { folder }
    }

    fn settings(&self) -> Vec<(&'static str, String)> {
        let path = |file: &str| self.folder.join(file).to_string_lossy().into_owned();
        vec![
            ("wallet.certificate", path("certificate.pem")),
            ("wallet.key", path("key.pem")),
            ("wallet.intermediate", path("root.pem")),
            ("wallet.order_type", "order.test.shop".into()),
            ("wallet.merchant", "merchant.test.shop".into()),
        ]
    }
}

impl Drop for Certificates {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).unwrap();
    }
}

/// Takes a zip apart by its directory, as readers do.
fn unzip(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let number =
        |at: usize, size: usize| bytes[at..at + size].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    let end = bytes.len() - 22;
    assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
    let mut at = number(end + 16, 4);
    let mut files = BTreeMap::new();
    for _ in 0..number(end + 10, 2) {
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
        let (size, name, begins) = (number(at + 24, 4), number(at + 28, 2), number(at + 42, 4));
        let path = String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).unwrap();
        assert_eq!(&bytes[begins..begins + 4], b"PK\x03\x04");
        let data = begins + 30 + number(begins + 26, 2) + number(begins + 28, 2);
        let mut sum = flate2::Crc::new();
        sum.update(&bytes[data..data + size]);
        assert_eq!(usize::try_from(sum.sum()).unwrap(), number(at + 16, 4), "{path}");
        files.insert(path, bytes[data..data + size].to_vec());
        at += 46 + name + number(at + 30, 2) + number(at + 32, 2);
    }
    files
}

/// Whether OpenSSL accepts the signature of the manifest, and which time it was signed at. `None` without OpenSSL.
fn openssl_accepts(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Option<(bool, String)> {
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
    let run = |arguments: &[&str]| Command::new("openssl").current_dir(folder).args(arguments).output();
    let verified = run(&[
        "cms",
        "-verify",
        "-binary",
        "-inform",
        "DER",
        "-in",
        "signature",
        "-content",
        "manifest.json",
        "-CAfile",
        "root.pem",
        "-purpose",
        "any",
        "-out",
        "out.json",
    ]);
    let Ok(verified) = verified else {
        eprintln!("left out: openssl is not on this machine");
        return None;
    };
    let printed = run(&["cms", "-cmsout", "-print", "-inform", "DER", "-in", "signature"]).unwrap();
    Some((verified.status.success(), String::from_utf8_lossy(&printed.stdout).into_owned()))
}

#[expect(clippy::disallowed_methods, reason = "openssl, which checks the signature, lives in the real time")]
async fn wallet_order(name: &str, key: KeyPair) {
    let certificates = Certificates::new(name, &key);
    let settings = certificates.settings();
    let flags: Vec<(&'static str, &str)> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let app = TestApp::with(Backend::Sqlite, &flags).await.unwrap();
    // Certificates are made for now, so that is when they are good.
    app.app.clock.advance(jiff::Timestamp::now().duration_since(app.app.clock.now().timestamp()));
    let carrier = app.endpoint("easypost", &["s"]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    app.api("/api/v1/shipments", &shipment("1042", 1, "A1", &[("L2", 1)])).await;
    tell(&app, &carrier, "in_transit", "2026-11-20T10:00:00Z", "2026-11-24T00:00:00Z", "Picked up").await;
    assert!(app.get(&page).await.texts(".take a").contains(&"Add to Apple Wallet".to_owned()));
    let answer = app.get(&format!("{page}/wallet.order")).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/vnd.apple.finance.order"));
    let files = unzip(&answer.body);
    assert_eq!(files.keys().collect::<Vec<_>>(), ["logo.png", "manifest.json", "order.json", "signature"]);

    let manifest: BTreeMap<String, String> = serde_json::from_slice(&files["manifest.json"]).unwrap();
    assert_eq!(manifest.keys().collect::<Vec<_>>(), ["logo.png", "order.json"], "all but itself and its signature");
    for (file, sum) in &manifest {
        assert_eq!(*sum, hex::encode(Sha256::digest(&files[file])), "{file}");
    }
    if let Some((accepted, printed)) = openssl_accepts(&certificates.folder, &files) {
        assert!(accepted, "{printed}");
        for part in ["signingTime", "pkcs7-data", "sha256", "Only for tests: root", "Only for tests: order.test.shop"] {
            assert!(printed.contains(part), "no {part} in {printed}");
        }
        let mut changed = files.clone();
        changed.get_mut("manifest.json").unwrap().push(b' ');
        assert!(!openssl_accepts(&certificates.folder, &changed).unwrap().0, "a changed manifest is refused");
    }

    let order: Value = serde_json::from_slice(&files["order.json"]).unwrap();
    assert_eq!(order["orderTypeIdentifier"], "order.test.shop");
    assert_eq!(order["merchant"]["merchantIdentifier"], "merchant.test.shop");
    assert_eq!((&order["orderNumber"], &order["status"]), (&json!("#1042"), &json!("open")));
    assert_eq!(order["orderManagementURL"], format!("{}{page}", app.base));
    assert_eq!(order["lineItems"][1]["price"], json!({ "amount": "30.00", "currency": "EUR" }));
    let parcel = &order["fulfillments"][0];
    assert_eq!((&parcel["status"], &parcel["trackingNumber"]), (&json!("onTheWay"), &json!("A1")));
    assert_eq!(parcel["estimatedDeliveryAt"], "2026-11-24T11:00:00Z", "noon in Hamburg");
    assert_eq!(
        parcel["lineItems"],
        json!([{ "title": "Loupe", "quantity": 1, "price": { "amount": "30.00", "currency": "EUR" } }])
    );
    let text = order.to_string();
    for private in ["Marlene", "22767", "Bergstra", "marlene@"] {
        assert!(!text.contains(private), "{private}");
    }
    let times = (order["createdAt"].as_str().unwrap(), order["updatedAt"].as_str().unwrap());
    assert!(times.0 == "2026-11-18T19:13:00Z" && times.1 > times.0, "{times:?}");
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wallet_order_signed_by_rsa() {
    // The kind of key that Apple's portal has people make.
    let text = include_str!("../fixtures/keys/only-for-tests.pkcs8.b64").split_whitespace().collect::<String>();
    let der = rustls::pki_types::PrivatePkcs8KeyDer::from(STANDARD.decode(text).unwrap());
    wallet_order("rsa", KeyPair::from_pkcs8_der_and_sign_algo(&der, &rcgen::PKCS_RSA_SHA256).unwrap()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wallet_order_signed_by_ecdsa() {
    wallet_order("ecdsa", KeyPair::generate().unwrap()).await;
}

#[test]
fn wallet_settings_go_together() {
    use doorstep::config::Settings;
    let key = KeyPair::generate().unwrap();
    let certificates = Certificates::new("settings", &key);
    let load = |change: &dyn Fn(&mut BTreeMap<&'static str, String>)| {
        let mut given: BTreeMap<&'static str, String> = certificates.settings().into_iter().collect();
        change(&mut given);
        Settings::load(given, [], None).map(|settings| settings.wallet.is_some()).map_err(|error| error.to_string())
    };
    assert_eq!(load(&|_| {}), Ok(true));
    assert_eq!(load(&|given| given.clear()), Ok(false));
    let missing = load(&|given| drop(given.remove("wallet.key"))).unwrap_err();
    assert!(missing.contains("wallet.key") && missing.contains("DOORSTEP_WALLET_KEY"), "{missing}");
    let path = certificates.folder.join("none.pem").to_string_lossy().into_owned();
    let unread = load(&|given| drop(given.insert("wallet.key", path.clone()))).unwrap_err();
    assert!(unread.contains("wallet.key") && unread.contains("none.pem"), "{unread}");
    let certificate = certificates.folder.join("certificate.pem").to_string_lossy().into_owned();
    let no_key = load(&|given| drop(given.insert("wallet.key", certificate.clone()))).unwrap_err();
    assert!(no_key.contains("no private key"), "{no_key}");
    let root = certificates.folder.join("root.pem").to_string_lossy().into_owned();
    let stranger = load(&|given| drop(given.insert("wallet.certificate", root.clone()))).unwrap_err();
    assert!(stranger.contains("not the certificate's"), "{stranger}");
    let odd = load(&|given| drop(given.insert("wallet.order_type", "shop".into()))).unwrap_err();
    assert!(odd.contains("order.com.example"), "{odd}");
}
