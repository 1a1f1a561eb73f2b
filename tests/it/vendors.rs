//! What some vendors make us do beside taking their messages: fetch their public keys, fetch what a message points at,
//! answer a handshake, hand out access tokens.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use doorstep::inbox::{self, Outcome};
use jiff::SignedDuration;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair, RsaPublicKeyComponents};
use serde_json::{Value, json};

use crate::support::messages::order;
use crate::support::vendor::{Vendor, json as told};
use crate::support::{Backend, TestApp};

/// An application that may ask this vendor.
async fn app(vendor: &Vendor) -> TestApp {
    TestApp::with(Backend::Sqlite, &[("outbound.trusted_hosts", &vendor.host)]).await.unwrap()
}

/// An endpoint: its path.
async fn endpoint(app: &TestApp, body: Value) -> (String, Value) {
    let made = app.api("/api/v1/webhook-endpoints", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let made = made.json();
    (made["url"].as_str().unwrap().strip_prefix(&app.base).unwrap().to_owned(), made)
}

async fn inbox_of(app: &TestApp) -> Vec<(Outcome, Option<String>)> {
    let merchant = app.merchant;
    let lines = app.app.db.read(move |conn| inbox::store::list(conn, merchant, None, 100)).await.unwrap();
    lines.into_iter().map(|line| (line.outcome, line.detail)).collect()
}

async fn page_with(app: &TestApp, order_id: &str, carrier: &str, number: &str) -> String {
    app.api("/api/v1/orders", &order(order_id)).await;
    let body = json!({ "external_id": format!("{order_id}.1"), "order_external_id": order_id, "carrier": carrier,
        "tracking_number": number, "items": [{ "line_external_id": "L1", "quantity": 1 }] });
    app.page_of(&app.api("/api/v1/shipments", &body).await)
}

// --- public keys ---

fn vendor_key() -> RsaKeyPair {
    let text = include_str!("../fixtures/keys/only-for-tests.pkcs8.b64").split_whitespace().collect::<String>();
    RsaKeyPair::from_pkcs8(&STANDARD.decode(text).unwrap()).unwrap()
}

fn key_set(id: &str) -> Value {
    let public: RsaPublicKeyComponents<Vec<u8>> = vendor_key().public().into();
    json!({ "keys": [
        { "kty": "EC", "kid": "other", "crv": "P-256" },
        { "kty": "RSA", "use": "sig", "alg": "RS256", "kid": id, "n": URL_SAFE_NO_PAD.encode(public.n), "e": URL_SAFE_NO_PAD.encode(public.e) },
    ]})
}

fn signed(timestamp: &str, body: &[u8]) -> String {
    let key = vendor_key();
    let mut signature = vec![0; key.public().modulus_len()];
    let text = [timestamp.as_bytes(), b".", body].concat();
    key.sign(&RSA_PKCS1_SHA256, &ring::rand::SystemRandom::new(), &text, &mut signature).unwrap();
    STANDARD.encode(signature)
}

fn track_event(number: &str) -> String {
    json!({
        "resource_url": "https://api.shipengine.com/v1/tracking?carrier_code=ups", "resource_type": "API_TRACK",
        "data": { "tracking_number": number, "carrier_code": "ups", "status_code": "IT", "status_description": "In Transit",
            "estimated_delivery_date": "2026-11-24T00:00:00Z", "events": [
                { "occurred_at": "2026-11-20T20:00:00Z", "carrier_occurred_at": "2026-11-20T16:00:00", "description": "Departed from Facility",
                  "city_locality": "Louisville", "state_province": "KY", "country_code": "US", "event_code": "DP", "status_code": "IT",
                  "latitude": 38.1741, "longitude": -85.7361 }] } })
    .to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_signed_with_a_vendor_s_key() {
    let vendor = Vendor::new();
    let app = app(&vendor).await;
    let set = format!("{}/jwks", vendor.base);
    let (path, _) = endpoint(&app, json!({ "source": "shipengine_v1", "options": { "jwks_url": set } })).await;
    let page = page_with(&app, "1", "UPS", "1Z999AA10123456784").await;
    vendor.answers(|_| told(&key_set("k1")));

    let body = track_event("1Z999AA10123456784");
    let now = "2026-11-21T12:00:00Z";
    let post = async |key: &str, timestamp: &str, signature: String, body: &str| {
        let headers = [
            ("X-ShipEngine-RSA-SHA256-Key-Id", key),
            ("x-shipengine-rsa-sha256-signature", &signature),
            ("X-SHIPENGINE-TIMESTAMP", timestamp),
        ];
        app.post(&path, &headers, body).await.status
    };
    assert_eq!(post("k1", now, signed(now, body.as_bytes()), &body).await, 200);
    assert_eq!(post("k1", now, signed(now, body.as_bytes()), &body).await, 200);
    assert_eq!(vendor.asked().len(), 1, "the keys are fetched once");
    app.work().await;
    assert!(app.get(&page).await.texts(".trail .what").join(" ").contains("Louisville"));

    // Bad ones, of every kind.
    let changed = body.replace("Louisville", "Lexington");
    let written_again = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&body).unwrap()).unwrap();
    let good = signed(now, body.as_bytes());
    assert_eq!(post("k1", now, good.clone(), &changed).await, 401, "changed");
    assert_eq!(post("k1", now, good.clone(), &written_again).await, 401, "written again");
    assert_eq!(post("k1", "2026-11-21T11:59:00Z", good.clone(), &body).await, 401, "another time than signed");
    assert_eq!(post("k1", now, good[..100].to_owned(), &body).await, 401, "cut off");
    assert_eq!(post("k1", now, String::new(), &body).await, 401, "empty");
    let old = "2026-11-21T11:54:00Z";
    assert_eq!(post("k1", old, signed(old, body.as_bytes()), &body).await, 401, "six minutes old");
    let early = "2026-11-21T12:06:00Z";
    assert_eq!(post("k1", early, signed(early, body.as_bytes()), &body).await, 401, "six minutes ahead");
    assert_eq!(app.post(&path, &[], body.clone()).await.status, 401, "unsigned");

    // A key id that nobody knows makes us look once a minute at most, however many messages name it.
    for _ in 0..20 {
        assert_eq!(post("k2", now, good.clone(), &body).await, 401);
    }
    assert_eq!(vendor.asked().len(), 0, "the keys were fetched less than a minute ago");
    app.app.clock.advance(SignedDuration::from_secs(61));
    for _ in 0..20 {
        assert_eq!(post("k2", now, good.clone(), &body).await, 401);
    }
    assert_eq!(vendor.asked().len(), 1);
    // The vendor rotates its key.
    vendor.answers(|_| told(&key_set("k2")));
    app.app.clock.advance(SignedDuration::from_secs(61));
    let later = app.app.clock.now().to_string();
    assert_eq!(post("k2", &later, signed(&later, body.as_bytes()), &body).await, 200);
    // It cannot be reached: the sender shall try again, and what we know goes on.
    vendor.answers(|_| (500, vec![], String::new()));
    app.app.clock.advance(SignedDuration::from_secs(61));
    let later = app.app.clock.now().to_string();
    assert_eq!(post("k3", &later, signed(&later, body.as_bytes()), &body).await, 503);
    assert_eq!(post("k2", &later, signed(&later, body.as_bytes()), &body).await, 200);
    app.work().await;

    // Where it was handed over to the metre is nobody's business: it is not even stored.
    let merchant = app.merchant;
    let lines = app.app.db.read(move |conn| inbox::store::list(conn, merchant, None, 10)).await.unwrap();
    let id = lines[0].id;
    let kept = app.app.db.read(move |conn| inbox::store::message(conn, merchant, id)).await.unwrap().unwrap();
    let kept = String::from_utf8(kept.body).unwrap();
    assert!(kept.contains(r#""latitude":null"#) && !kept.contains("38.1741"), "{kept}");
    app.finish().await;
    vendor.stop().await;
}

// --- messages that only point at something ---

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_message_points_at_is_fetched_with_the_merchant_s_key() {
    let vendor = Vendor::new();
    let app = app(&vendor).await;
    let body = json!({ "source": "shipstation_v1", "credentials": { "api_key": "key", "api_secret": "secret" }, "options": { "api_base": vendor.base } });
    let (path, made) = endpoint(&app, body).await;
    assert_eq!(made["protection"]["kind"], "secret_address");
    vendor.answers(|_| {
        told(&json!({ "shipments": [{ "shipmentId": 1, "orderNumber": "100", "trackingNumber": "9400111899223197428490", "carrierCode": "stamps_com",
            "serviceCode": "usps_priority_mail", "shipDate": "2026-11-20", "createDate": "2026-11-20T08:00:00.000", "voided": false,
            "shipTo": { "name": "A", "city": "Bonn" } }], "total": 1, "page": 1, "pages": 1 }))
    });
    let points = |to: &str| json!({ "resource_url": to, "resource_type": "SHIP_NOTIFY" }).to_string();
    assert_eq!(app.post(&path, &[], points(&format!("{}/shipments?batchId=1", vendor.base))).await.status, 200);
    app.work().await;
    let asked = vendor.asked();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].path.starts_with("/shipments?batchId=1"), "{}", asked[0].path);
    assert_eq!(asked[0].headers["authorization"], format!("Basic {}", STANDARD.encode("key:secret")));
    let page = page_with(&app, "1", "USPS", "9400111899223197428490").await;
    assert_eq!(app.get(&page).await.status, 200);
    assert!(inbox_of(&app).await.iter().all(|(outcome, _)| *outcome == Outcome::Applied));

    // Whoever knows the address could point us anywhere: only the vendor's hosts are asked.
    for elsewhere in [
        "https://evil.example/steal",
        "http://169.254.169.254/latest/meta-data",
        "https://ssapi.shipstation.com.evil.example/x",
        "//evil.example/x",
        "file:///etc/passwd",
        "https://ssapi.shipstation.com@evil.example/",
    ] {
        assert_eq!(app.post(&path, &[], points(elsewhere)).await.status, 200);
    }
    app.work().await;
    assert!(vendor.asked().is_empty());
    let failed: Vec<_> = inbox_of(&app).await.into_iter().filter(|(outcome, _)| *outcome == Outcome::Failed).collect();
    assert_eq!(failed.len(), 6, "{failed:?}");
    assert!(failed.iter().all(|(_, why)| why.as_ref().unwrap().contains("not the vendor's")), "{failed:?}");

    // The vendor's trouble is waited out; wrong credentials are not tried again and again.
    vendor.answers(|_| (503, vec![], String::new()));
    assert_eq!(app.post(&path, &[], points(&format!("{}/shipments?batchId=2", vendor.base))).await.status, 200);
    app.work().await;
    vendor.answers(|_| (401, vec![], String::new()));
    app.app.clock.advance(SignedDuration::from_secs(2));
    app.work().await;
    app.app.clock.advance(SignedDuration::from_hours(24));
    app.work().await;
    assert_eq!(vendor.asked().len(), 2);
    let refused = |why: &Option<String>| why.as_ref().is_some_and(|why| why.contains("refused the credentials"));
    let failed = inbox_of(&app).await.into_iter().filter(|(outcome, why)| *outcome == Outcome::Failed && refused(why));
    assert_eq!(failed.count(), 1);
    app.finish().await;
    vendor.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_credentials_a_pointer_waits_for_them() {
    let vendor = Vendor::new();
    let app = app(&vendor).await;
    let (path, _) = endpoint(&app, json!({ "source": "shipstation_v1", "options": { "api_base": vendor.base } })).await;
    let body =
        json!({ "resource_url": format!("{}/shipments", vendor.base), "resource_type": "SHIP_NOTIFY" }).to_string();
    assert_eq!(app.post(&path, &[], body).await.status, 200, "it is kept");
    app.work().await;
    let (outcome, why) = inbox_of(&app).await.remove(0);
    assert!(outcome == Outcome::Failed && why.as_ref().unwrap().contains("`api_key` is not set"), "{why:?}");
    app.finish().await;
    vendor.stop().await;
}

// --- a handshake ---

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dhl_s_handshake_is_answered() {
    let vendor = Vendor::new();
    let app = app(&vendor).await;
    let body = json!({ "source": "dhl", "credentials": { "api_key": "dhl-key" }, "options": { "api_base": vendor.base, "token_header": "x-our-token" }, "secret": "tok" });
    let (path, _) = endpoint(&app, body).await;
    vendor.answers(|_| (200, vec![], "{}".into()));
    let validate = json!({ "scope": "subscription.validate", "id": "sub-1", "secret": "s3cret",
        "subscription": { "id": "sub-1", "secret": "s3cret" }, "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/sub-1" });
    assert_eq!(app.post(&path, &[("x-our-token", "wrong")], validate.to_string()).await.status, 401);
    assert_eq!(app.post(&path, &[("X-Our-Token", "tok")], validate.to_string()).await.status, 200);
    app.work().await;
    let asked = vendor.asked();
    assert_eq!(asked.len(), 1, "{:?}", inbox_of(&app).await);
    assert!(asked[0].path.contains("sub-1") && asked[0].body.contains("s3cret"), "{asked:?}");
    assert_eq!(asked[0].headers["dhl-api-key"], "dhl-key");
    assert_eq!(inbox_of(&app).await, [(Outcome::Applied, None)]);
    app.finish().await;
    vendor.stop().await;
}

// --- tokens of ours ---

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ups_gets_a_token_and_shows_it() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let (path, made) = endpoint(&app, json!({ "source": "ups", "options": { "client_id": "ups-us" } })).await;
    let secret = made["secret"].as_str().unwrap().to_owned();
    assert!(made["instructions"].to_string().contains("/token"), "{}", made["instructions"]);
    let token_path = format!("{path}/token");
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let wrong =
        app.post(&token_path, &form, "grant_type=client_credentials&client_id=ups-us&client_secret=wrong").await;
    assert_eq!((wrong.status, wrong.json()["error"].as_str()), (401, Some("invalid_client")));
    let basic = format!("Basic {}", STANDARD.encode(format!("ups-us:{secret}")));
    let given = app.post(&token_path, &[form[0], ("authorization", &basic)], "grant_type=client_credentials").await;
    assert_eq!(given.status, 200, "{}", given.text());
    assert_eq!(given.header("cache-control"), "no-store");
    let given = given.json();
    assert_eq!(given["token_type"], "Bearer");
    let lives = given["expires_in"].as_i64().unwrap();
    assert!((600..=24 * 3600).contains(&lives), "{lives}");
    let bearer = format!("Bearer {}", given["access_token"].as_str().unwrap());
    let body = json!({ "trackingNumber": "1Z999AA10123456784", "localActivityDate": "20261120", "localActivityTime": "101500",
        "gmtActivityDate": "20261120", "gmtActivityTime": "151500", "gmtOffset": "-05:00",
        "activityLocation": { "city": "Memphis", "stateProvince": "TN", "country": "US" },
        "activityStatus": { "type": "I", "code": "DP", "description": "Departed from Facility", "descriptionCode": "005" } })
    .to_string();
    assert_eq!(app.post(&path, &[("authorization", &bearer)], body.clone()).await.status, 200);
    assert_eq!(app.post(&path, &[("credential", &secret)], body.clone()).await.status, 200, "the older way");
    assert_eq!(app.post(&path, &[("authorization", &format!("{bearer}0"))], body.clone()).await.status, 401);
    assert_eq!(app.post(&path, &[("credential", "guess")], body.clone()).await.status, 401);
    app.app.clock.advance(SignedDuration::from_secs(lives + 1));
    app.app.endpoints.invalidate_all();
    assert_eq!(app.post(&path, &[("authorization", &bearer)], body).await.status, 401, "its time is over");
    app.work().await;
    app.finish().await;
}

// --- a shop whose messages are thin ---

fn bigcommerce_order(id: u32, status: &str, modified: &str) -> Value {
    json!({ "id": id, "status_id": 2, "status": status, "date_created": "Wed, 18 Nov 2026 10:00:00 +0000", "date_modified": modified,
        "currency_code": "EUR", "subtotal_inc_tax": "40.0000", "total_inc_tax": "45.0000", "shipping_cost_inc_tax": "5.0000", "customer_locale": "en",
        "billing_address": { "first_name": "Jo", "last_name": "Doe", "email": "jo@example.com", "zip": "34117", "country_iso2": "DE" } })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thin_message_brings_the_whole_order() {
    let vendor = Vendor::new();
    let app = app(&vendor).await;
    let body = json!({ "source": "bigcommerce", "credentials": { "store_hash": "abc123", "access_token": "tok" }, "options": { "api_base": vendor.base } });
    let (path, made) = endpoint(&app, body).await;
    let secret = made["secret"].as_str().unwrap();
    vendor.answers(|asked| {
        let part = asked.path.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
        match part.as_str() {
            "250" => told(&bigcommerce_order(250, "Shipped", "Fri, 20 Nov 2026 10:00:00 +0000")),
            "products" => told(&json!([{ "id": 15, "order_id": 250, "name": "Lamp &amp; shade", "sku": "L-1", "quantity": 2, "quantity_shipped": 2, "price_inc_tax": "20.0000", "type": "physical" }])),
            "shipping_addresses" => told(&json!([{ "id": 1, "first_name": "Jo", "last_name": "Doe", "street_1": "Steinweg 1", "city": "Kassel", "zip": "34117", "country_iso2": "DE" }])),
            "shipments" => told(&json!([{ "id": 12, "order_id": 250, "tracking_number": "JD014600003333", "tracking_carrier": "dhl", "shipping_provider": "",
                "date_created": "Fri, 20 Nov 2026 10:00:00 +0000", "items": [{ "order_product_id": 15, "product_id": 0, "quantity": 2 }] }])),
            _ => (204, vec![], String::new()),
        }
    });
    let thin = json!({ "scope": "store/order/statusUpdated", "store_id": "1", "data": { "type": "order", "id": 250, "status": { "previous_status_id": 11, "new_status_id": 2 } },
        "hash": "h", "created_at": 1_795_000_000, "producer": "stores/abc123" }).to_string();
    assert_eq!(app.post(&path, &[("x-doorstep-secret", "wrong")], thin.clone()).await.status, 401);
    assert_eq!(app.post(&path, &[("X-Doorstep-Secret", secret)], thin).await.status, 200);
    app.work().await;
    let asked = vendor.asked();
    assert!(asked.len() >= 4 && asked.iter().all(|asked| asked.headers["x-auth-token"] == "tok"), "{asked:?}");
    assert!(inbox_of(&app).await.iter().all(|(outcome, _)| *outcome == Outcome::Applied), "{:?}", inbox_of(&app).await);
    let merchant = app.merchant;
    let found = app
        .app
        .db
        .read(move |conn| doorstep::tracking::store::by_number(conn, merchant, "JD014600003333"))
        .await
        .unwrap();
    assert!(found[0].order_id.is_some(), "the parcel belongs to the order");
    app.finish().await;
    vendor.stop().await;
}
