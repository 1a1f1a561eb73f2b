//! Asking carriers about parcels, against a vendor that the test plays.

use doorstep::carriers::jobs::{PollMerchant, StartPolling};
use doorstep::inbox::{self, Outcome, Source as _};
use doorstep::jobs::{self, Job};
use doorstep::tracking;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::support::messages::*;
use crate::support::vendor::{Asked, Vendor, json as told};
use crate::support::{Backend, TestApp};

/// An application that may ask this vendor.
async fn app(backend: Backend, vendor: &Vendor) -> Option<TestApp> {
    TestApp::with(backend, &[("outbound.trusted_hosts", &vendor.host)]).await
}

macro_rules! with_vendor {
    ($name:ident, |$app:ident, $vendor:ident| $body:expr) => {
        mod $name {
            use super::*;
            async fn body($app: &TestApp, $vendor: &Vendor) {
                $body
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let vendor = Vendor::new();
                let app = app(Backend::Sqlite, &vendor).await.unwrap();
                body(&app, &vendor).await;
                app.finish().await;
                vendor.stop().await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let vendor = Vendor::new();
                let Some(app) = app(Backend::Postgres, &vendor).await else { return };
                body(&app, &vendor).await;
                app.finish().await;
                vendor.stop().await;
            }
        }
    };
}

/// An endpoint whose vendor is the test's.
async fn account(app: &TestApp, vendor: &Vendor, source: &str, credentials: Value, options: Value) -> String {
    let mut options = options;
    options["api_base"] = vendor.base.clone().into();
    let body = json!({ "source": source, "options": options, "credentials": credentials });
    let made = app.api("/api/v1/webhook-endpoints", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    made.json()["id"].as_str().unwrap().to_owned()
}

async fn parcel(app: &TestApp, order_id: &str, carrier: &str, number: &str) -> String {
    app.api("/api/v1/orders", &order(order_id)).await;
    let mut body = shipment(order_id, 1, number, &[("L1", 1)]);
    body["carrier"] = carrier.into();
    let made = app.api("/api/v1/shipments", &body).await;
    app.page_of(&made)
}

/// What the scheduler does once a minute, and everything that follows.
async fn minute(app: &TestApp) {
    let now = app.app.clock.now();
    app.app.db.write(move |tx| jobs::enqueue(tx, &StartPolling {}, now)).await.unwrap();
    app.work().await;
}

fn hours(app: &TestApp, hours: i64) {
    app.app.clock.advance(SignedDuration::from_hours(hours));
}

async fn messages(app: &TestApp) -> usize {
    let merchant = app.merchant;
    let lines = app.app.db.read(move |conn| inbox::store::list(conn, merchant, None, 100)).await.unwrap();
    assert!(lines.iter().all(|line| line.outcome == Outcome::Applied), "{lines:?}");
    lines.len()
}

async fn health(app: &TestApp, id: &str) -> Value {
    let bearer = format!("Bearer {}", app.api_key);
    app.get_with(&format!("/api/v1/webhook-endpoints/{id}"), &[("authorization", &bearer)]).await.json()["api"].clone()
}

fn tracker(number: &str, status: &str, at: &str) -> Value {
    let event = easypost(number, status, at, &[(at, status, "Arrived at facility", "KASSEL")]);
    json!({ "trackers": [event["result"]] })
}

with_vendor!(a_silent_sender_is_asked_and_the_answer_is_read_like_a_webhook, |app, vendor| {
    account(app, vendor, "easypost", json!({ "api_key": "EZAK1" }), json!({})).await;
    let page = parcel(app, "1042", "UPS", "1Z999AA10123456784").await;
    minute(app).await;
    assert!(vendor.asked().is_empty(), "the sender gets its chance to push first");

    vendor.answers(|asked| {
        assert!(asked.path.starts_with("/v2/trackers?tracking_code=1Z999AA10123456784"), "{}", asked.path);
        told(&tracker("1Z999AA10123456784", "in_transit", "2026-11-21T17:00:00Z"))
    });
    hours(app, 7);
    minute(app).await;
    let asked = vendor.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].headers["authorization"], "Basic RVpBSzE6", "the key is the name, the password is empty");
    assert!(app.get(&page).await.texts(".trail .what").join(" ").contains("Kassel"));
    assert_eq!(messages(app).await, 1);

    // The same answer again is not kept again, and the next question waits.
    hours(app, 7);
    minute(app).await;
    minute(app).await;
    assert_eq!(vendor.asked().len(), 1);
    assert_eq!(messages(app).await, 1);

    // When it has arrived, nobody asks any more.
    vendor.answers(|_| told(&tracker("1Z999AA10123456784", "delivered", "2026-11-22T09:00:00Z")));
    hours(app, 7);
    minute(app).await;
    assert!(app.get(&page).await.text().contains("Delivered"));
    vendor.asked();
    for _ in 0..10 {
        hours(app, 24);
        minute(app).await;
    }
    assert!(vendor.asked().is_empty());
});

with_vendor!(news_that_is_pushed_puts_the_question_off, |app, vendor| {
    let made = json!({ "source": "easypost", "secret": "s", "credentials": { "api_key": "k" }, "options": { "api_base": vendor.base } });
    let made = app.api("/api/v1/webhook-endpoints", &made).await.json();
    let path = made["url"].as_str().unwrap().strip_prefix(&app.base).unwrap().to_owned();
    parcel(app, "1042", "UPS", "1Z999AA10123456784").await;
    for hour in 0..4 {
        hours(app, 5);
        let at = app.app.clock.now().to_string();
        let words = format!("Scan {hour}");
        let body =
            easypost("1Z999AA10123456784", "in_transit", &at, &[(&at, "in_transit", &words, "KASSEL")]).to_string();
        let answer =
            app.post(&path, &[("x-hmac-signature", &easypost_signature("s", body.as_bytes()))], body.clone()).await;
        assert_eq!(answer.status, 200);
        app.work().await;
        minute(app).await;
    }
    assert!(vendor.asked().is_empty(), "it pushes every five hours: nothing to ask");
    hours(app, 30);
    minute(app).await;
    assert_eq!(vendor.asked().len(), 1, "and then it was silent");
});

with_vendor!(a_vendor_that_asks_us_to_wait_is_left_alone, |app, vendor| {
    let id =
        account(app, vendor, "easypost", json!({ "api_key": "k" }), json!({ "requests_per_minute": "6000" })).await;
    parcel(app, "1", "UPS", "1Z999AA10123456784").await;
    parcel(app, "2", "UPS", "1Z999AA10123456793").await;
    vendor.answers(|_| (429, vec![("retry-after", "600".into())], String::new()));
    hours(app, 7);
    minute(app).await;
    assert_eq!(vendor.asked().len(), 1, "one answer is enough");
    app.app.clock.advance(SignedDuration::from_secs(590));
    minute(app).await;
    assert!(vendor.asked().is_empty(), "ten minutes are ten minutes");
    assert!(health(app, &id).await["paused_until"].is_string());
    vendor.answers(|asked| {
        let number = asked.path.split(['=', '&']).nth(1).unwrap();
        told(&tracker(number, "in_transit", "2026-11-21T17:00:00Z"))
    });
    app.app.clock.advance(SignedDuration::from_secs(11));
    minute(app).await;
    assert_eq!(vendor.asked().len(), 2, "both are asked about, nothing was forgotten");
    let health = health(app, &id).await;
    assert_eq!((&health["paused_until"], &health["last_error"]), (&Value::Null, &Value::Null));
});

with_vendor!(a_vendor_in_trouble_is_left_alone_longer_each_time, |app, vendor| {
    let id = account(app, vendor, "easypost", json!({ "api_key": "k" }), json!({})).await;
    parcel(app, "1", "UPS", "1Z999AA10123456784").await;
    vendor.answers(|_| (503, vec![], String::new()));
    hours(app, 7);
    for _ in 0..3 {
        minute(app).await;
    }
    assert_eq!(vendor.asked().len(), 3);
    minute(app).await;
    assert!(vendor.asked().is_empty(), "the breaker is open");
    assert_eq!(health(app, &id).await["last_error"], "the vendor answered 503");
    app.app.clock.advance(SignedDuration::from_secs(61));
    minute(app).await;
    assert_eq!(vendor.asked().len(), 1, "one try");
    app.app.clock.advance(SignedDuration::from_secs(61));
    minute(app).await;
    assert!(vendor.asked().is_empty(), "and a longer pause");
});

with_vendor!(wrong_credentials_are_said_and_not_tried_all_day, |app, vendor| {
    let id = account(app, vendor, "easypost", json!({ "api_key": "wrong" }), json!({})).await;
    parcel(app, "1", "UPS", "1Z999AA10123456784").await;
    vendor.answers(|_| (401, vec![], String::new()));
    hours(app, 7);
    for _ in 0..30 {
        minute(app).await;
        app.app.clock.advance(SignedDuration::from_mins(1));
    }
    assert_eq!(vendor.asked().len(), 1, "one strike in half an hour");
    assert!(health(app, &id).await["last_error"].as_str().unwrap().contains("refused the credentials"));
    // New credentials are tried soon.
    let bearer = format!("Bearer {}", app.api_key);
    let change = json!({ "credentials": { "api_key": "right" } }).to_string();
    let path = format!("/api/v1/webhook-endpoints/{id}");
    assert_eq!(app.send("PATCH", &path, &[("authorization", &bearer)], change.as_str()).await.status, 200);
    vendor.answers(|_| told(&tracker("1Z999AA10123456784", "in_transit", "2026-11-21T17:00:00Z")));
    app.app.clock.advance(SignedDuration::from_mins(15));
    minute(app).await;
    assert_eq!(vendor.asked().len(), 1, "and not only when the hour is over");
    assert_eq!(health(app, &id).await["last_error"], Value::Null);
});

with_vendor!(a_day_s_budget_is_kept, |app, vendor| {
    let options = json!({ "requests_per_minute": "6000", "requests_per_day": "5" });
    account(app, vendor, "easypost", json!({ "api_key": "k" }), options).await;
    for n in 0..12 {
        parcel(app, &n.to_string(), "UPS", &format!("1Z999AA1012345{n:04}")).await;
    }
    vendor.answers(|_| (404, vec![], String::new()));
    hours(app, 7);
    for _ in 0..5 {
        minute(app).await;
    }
    assert_eq!(vendor.asked().len(), 4, "a fifth of the budget is kept for parcels whose day it is");
    hours(app, 24);
    minute(app).await;
    assert_eq!(vendor.asked().len(), 4, "a new day");
});

with_vendor!(switched_off_is_switched_off, |app, vendor| {
    account(app, vendor, "easypost", json!({ "api_key": "k" }), json!({ "poll": "off" })).await;
    parcel(app, "1", "UPS", "1Z999AA10123456784").await;
    hours(app, 12);
    minute(app).await;
    assert!(vendor.asked().is_empty());
});

/// A private address is not asked unless the operator trusts it, however it got into an endpoint.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_private_address_is_not_asked() {
    let vendor = Vendor::new();
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let id = account(&app, &vendor, "easypost", json!({ "api_key": "k" }), json!({})).await;
    parcel(&app, "1", "UPS", "1Z999AA10123456784").await;
    hours(&app, 7);
    minute(&app).await;
    assert!(vendor.asked().is_empty());
    let said = health(&app, &id).await["last_error"].as_str().unwrap().to_owned();
    assert!(said.contains("https") || said.contains("trusted_hosts"), "{said}");
    app.finish().await;
}

/// However many jobs of one merchant are queued, one runs.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_merchant_is_asked_for_once_at_a_time() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let (now, merchant) = (app.app.clock.now(), app.merchant);
    for _ in 0..5 {
        let key = Some(format!("{}:{merchant}", PollMerchant::NAME));
        app.app
            .db
            .write(move |tx| jobs::enqueue_at(tx, &PollMerchant { merchant }, now, key.clone(), now))
            .await
            .unwrap();
    }
    assert_eq!(app.work().await, 1);
    app.finish().await;
}

/// Unknown codes are kept, counted by parcel, and never a failure.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unknown_codes_are_counted() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let path = app.endpoint("easypost", &["s"]).await;
    for (number, times) in [("A1", 3), ("A2", 1)] {
        for n in 0..times {
            let at = format!("2026-11-20T10:0{n}:00Z");
            let body = easypost(number, "teleported", &at, &[(&at, "beamed", "Beamed up", "BONN")]).to_string();
            let signature = easypost_signature("s", body.as_bytes());
            assert_eq!(app.post(&path, &[("x-hmac-signature", &signature)], body.clone()).await.status, 200);
        }
    }
    app.work().await;
    let merchant = app.merchant;
    let codes = app.app.db.read(move |conn| tracking::store::unknown_codes(conn, merchant)).await.unwrap();
    let found: Vec<_> = codes.iter().map(|code| (code.code.as_str(), code.parcels)).collect();
    assert_eq!(found, [("beamed", 2), ("teleported", 2)], "by parcel, not by message");
    assert_eq!(codes[0].words.as_deref(), Some("Beamed up"));
    app.finish().await;
}

/// Made-up credentials for everything that a source wants to know.
fn credentials(source: &str) -> Value {
    let setup = doorstep::sources::by_name(source).unwrap().setup();
    setup
        .credentials
        .iter()
        .map(|spec| (spec.name.to_owned(), Value::from("cred-1")))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn is_token(asked: &Asked) -> bool {
    asked.path.contains("token")
}

/// Whoever can be asked is asked in its own way: the number is in the question, and so is who asks.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everyone_who_can_be_asked_is_asked() {
    let mut tried = 0;
    for carrier in doorstep::carriers::ALL.iter().filter(|carrier| carrier.poll().is_some()) {
        let (vendor, source) = (Vendor::new(), carrier.name());
        let app = app(Backend::Sqlite, &vendor).await.unwrap();
        let id = account(&app, &vendor, source, credentials(source), json!({ "requests_per_minute": "6000" })).await;
        let (name, number) = match source {
            "usps" => ("USPS", "9400111899223197428490"),
            "fedex" => ("FedEx", "449044304137821"),
            "dhl" => ("DHL Paket", "00340434161094042557"),
            _ => ("UPS", "1Z999AA10123456784"),
        };
        parcel(&app, "1", name, number).await;
        vendor.answers(|asked| match is_token(asked) {
            true => told(&json!({ "access_token": "tok-1", "token_type": "Bearer", "expires_in": "14399" })),
            false => (404, vec![], "{}".into()),
        });
        hours(&app, 7);
        minute(&app).await;
        let asked = vendor.asked();
        let question = asked.iter().find(|asked| !is_token(asked)).unwrap_or_else(|| panic!("{source} was not asked"));
        assert!(question.path.contains(number) || question.body.contains(number), "{source}: {question:?}");
        let shown: String = question.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        let basic = format!("Basic {}", base64::Engine::encode(&base64::engine::general_purpose::STANDARD, "cred-1:"));
        let known = ["cred-1", "Bearer tok-1", basic.trim_end_matches('=')].iter().any(|mark| shown.contains(mark))
            || shown.contains("Basic Y3JlZC0x");
        assert!(known, "{source} is not told who asks: {shown}");
        assert!(!question.path.contains("cred-1"), "{source}: a credential stands in the address");
        let error = health(&app, &id).await["last_error"].clone();
        assert!(error.is_null() || asked.len() > 1, "{source}: {error}");
        app.finish().await;
        vendor.stop().await;
        tried += 1;
    }
    assert!(tried >= 9, "only {tried} can be asked");
}

/// One token for all questions of an account, a new one when it ends, and one more try when it was taken back early.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn access_tokens_are_fetched_once_for_all() {
    let vendor = Vendor::new();
    let app = app(Backend::Sqlite, &vendor).await.unwrap();
    let id = account(&app, &vendor, "ups", credentials("ups"), json!({ "requests_per_minute": "6000" })).await;
    for n in 0..5 {
        parcel(&app, &n.to_string(), "UPS", &format!("1Z999AA1012345{n:04}")).await;
    }
    let mut given = 0;
    let mut taken_back = None;
    vendor.answers(move |asked| {
        if is_token(asked) {
            given += 1;
            return told(&json!({ "access_token": format!("tok-{given}"), "expires_in": 3600 }));
        }
        let shown = asked.headers["authorization"].clone();
        // The second token is taken back before its time.
        if shown == "Bearer tok-2" && taken_back.is_none() {
            taken_back = Some(());
            return (401, vec![], String::new());
        }
        (404, vec![], "{}".into())
    });
    let count =
        |asked: &[Asked]| (asked.iter().filter(|a| is_token(a)).count(), asked.iter().filter(|a| !is_token(a)).count());
    hours(&app, 7);
    minute(&app).await;
    assert_eq!(count(&vendor.asked()), (1, 5), "one token for five parcels");
    hours(&app, 7);
    minute(&app).await;
    assert_eq!(count(&vendor.asked()), (2, 6), "the first has ended, the second was taken back, the third holds");
    assert_eq!(health(&app, &id).await["last_error"], Value::Null);
    // No token for these credentials: that is said, and they are left alone.
    vendor.answers(|_| (401, vec![], r#"{"error":"invalid_client"}"#.into()));
    hours(&app, 7);
    minute(&app).await;
    minute(&app).await;
    assert_eq!(vendor.asked().len(), 1);
    assert!(health(&app, &id).await["last_error"].as_str().unwrap().contains("no access token"));
    app.finish().await;
    vendor.stop().await;
}

/// An aggregator that asks for many numbers at once, and wants to be told about new ones first.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn numbers_that_an_aggregator_does_not_know_are_registered() {
    let vendor = Vendor::new();
    let app = app(Backend::Sqlite, &vendor).await.unwrap();
    account(&app, &vendor, "17track", credentials("17track"), json!({ "requests_per_minute": "6000" })).await;
    let mut pages = Vec::new();
    for n in 0..3 {
        pages.push(parcel(&app, &n.to_string(), "China Post", &format!("LX00000000{n}CN")).await);
    }
    vendor.answers(|asked| {
        let numbers: Value = serde_json::from_str(&asked.body).unwrap();
        let all: Vec<&str> = numbers.as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap()).collect();
        if asked.path.ends_with("/register") {
            let accepted: Vec<Value> = all.iter().map(|number| json!({ "number": number, "carrier": 3011 })).collect();
            return told(&json!({ "code": 0, "data": { "accepted": accepted, "rejected": [] } }));
        }
        // The first number is known, the others are not.
        let (known, unknown): (Vec<&str>, Vec<&str>) = all.iter().partition(|number| number.ends_with("0CN"));
        let accepted: Vec<Value> = known.iter().map(|number| json!({ "number": number, "carrier": 3011, "track_info": {
            "latest_status": { "status": "InTransit", "sub_status": "InTransit_Departure" },
            "latest_event": { "time_iso": "2026-11-21T10:00:00+08:00", "time_utc": "2026-11-21T02:00:00Z", "description": "Left Shenzhen", "location": "SHENZHEN", "stage": "Departure" },
            "tracking": { "providers": [{ "provider": { "key": 3011, "name": "China Post" }, "events": [
                { "time_iso": "2026-11-21T10:00:00+08:00", "time_utc": "2026-11-21T02:00:00Z", "description": "Left Shenzhen", "location": "SHENZHEN", "stage": "Departure" }] }] } } })).collect();
        let rejected: Vec<Value> = unknown.iter().map(|number| json!({ "number": number, "error": { "code": -18_019_902, "message": "not registered" } })).collect();
        told(&json!({ "code": 0, "data": { "accepted": accepted, "rejected": rejected } }))
    });
    hours(&app, 7);
    minute(&app).await;
    let asked = vendor.asked();
    assert_eq!(asked.len(), 2, "one question, one registration: {asked:?}");
    assert!(asked[1].path.ends_with("/register") && asked[1].body.contains("LX000000001CN"), "{asked:?}");
    assert!(!asked[1].body.contains("LX000000000CN"), "the known one is not registered again");
    assert!(app.get(&pages[0]).await.text().contains("Shenzhen"), "news of one is not lost over the others");
    // A moment later they are asked about again.
    app.app.clock.advance(SignedDuration::from_mins(16));
    minute(&app).await;
    let again = vendor.asked();
    assert!(!again.is_empty() && again[0].body.contains("LX000000001CN"), "{again:?}");
    app.finish().await;
    vendor.stop().await;
}
