//! `/webhooks/{source}/{endpoint key}`: the door that carriers and shops knock at.

use doorstep::accounts::MerchantId;
use doorstep::db::Conn;
use doorstep::inbox::{self, Outcome};
use serde_json::json;

use crate::each_database;
use crate::support::messages::*;
use crate::support::{TestApp, fold};

const SECRET: &str = "sécret";

async fn kept(app: &TestApp) -> i64 {
    let merchant = app.merchant;
    app.app.db.read(move |conn| inbox::store::count(conn, merchant)).await.unwrap()
}

async fn outcomes(app: &TestApp, merchant: MerchantId) -> Vec<(Outcome, Option<String>)> {
    let list = move |conn: &mut Conn| inbox::store::list(conn, merchant, None, 100);
    app.app.db.read(list).await.unwrap().into_iter().map(|line| (line.outcome, line.detail)).collect()
}

/// EasyPost's key is the secret in NFKD: an accent apart from its letter.
fn sign(body: &[u8]) -> String {
    easypost_signature("se\u{301}cret", body)
}

each_database!(a_signed_message_is_kept_and_applied, |app| {
    let path = app.endpoint("easypost", &[SECRET]).await;
    app.api("/api/v1/orders", &order("1042")).await;
    let page =
        app.page_of(&app.api("/api/v1/shipments", &shipment("1042", 1, "JD 01-4600", &[("L1", 1), ("L2", 2)])).await);
    assert!(app.get(&page).await.one("h1").contains("November"));

    let details = [("2026-11-20T10:00:00Z", "in_transit", "Arrived at facility", "KASSEL")];
    let body = easypost("jd014600", "in_transit", "2026-11-20T10:05:00Z", &details).to_string();
    let answer = app.post(&path, &[("x-hmac-signature", &sign(body.as_bytes()))], body.clone()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(kept(app).await, 1);
    app.work().await;
    let shown = app.get(&page).await;
    assert_eq!(shown.header("cache-control"), "private, no-cache");
    assert!(shown.texts(".trail .what").join("\n").contains("Kassel"), "{}", shown.text());
    assert_eq!(outcomes(app, app.merchant).await, [(Outcome::Applied, None)]);
});

each_database!(nine_times_and_backwards_gives_the_same_page, |app| {
    let path = app.endpoint("easypost", &[SECRET]).await;
    app.api("/api/v1/orders", &order("1")).await;
    let page = app.page_of(&app.api("/api/v1/shipments", &shipment("1", 1, "A1", &[("L1", 1)])).await);
    let story = [
        ("2026-11-18T10:00:00Z", "pre_transit", "Label created", ""),
        ("2026-11-19T10:00:00Z", "in_transit", "Picked up", "Berlin"),
        ("2026-11-20T10:00:00Z", "out_for_delivery", "Out for delivery", "Hamburg"),
        ("2026-11-20T15:00:00Z", "delivered", "Delivered", "Hamburg"),
    ];
    let messages: Vec<String> =
        (1..=story.len()).map(|n| easypost("A1", story[n - 1].1, story[n - 1].0, &story[..n]).to_string()).collect();
    for _ in 0..9 {
        for body in messages.iter().rev() {
            let answer = app.post(&path, &[("x-hmac-signature", &sign(body.as_bytes()))], body.clone()).await;
            assert_eq!(answer.status, 200);
        }
    }
    app.work().await;
    let shown = app.get(&page).await;
    assert!(shown.one("title").starts_with("Delivered"), "{}", shown.one("title"));
    assert_eq!(shown.texts(".trail li").len(), 4);
    assert_eq!(kept(app).await, 36, "every raw message is kept");
});

each_database!(what_is_not_signed_is_turned_away, |app| {
    let path = app.endpoint("easypost", &["old", "new"]).await;
    let body = easypost("1", "in_transit", "2026-11-20T10:05:00Z", &[]).to_string();
    let post = async |signature: Option<String>| {
        let headers: Vec<(&str, &str)> = signature.as_deref().map(|s| ("x-hmac-signature", s)).into_iter().collect();
        app.post(&path, &headers, body.clone()).await.status
    };
    assert_eq!(post(None).await, 401);
    assert_eq!(post(Some(String::new())).await, 401);
    assert_eq!(post(Some(easypost_signature("other", body.as_bytes()))).await, 401);
    assert_eq!(post(Some(easypost_signature("new", format!("{body} ").as_bytes()))).await, 401, "over other bytes");
    let good = easypost_signature("new", body.as_bytes());
    assert_eq!(post(Some(good[..good.len() - 2].into())).await, 401, "truncated");
    assert_eq!(kept(app).await, 0);
    assert_eq!(post(Some(good.to_uppercase().replace("HMAC-SHA256-HEX", "hmac-sha256-hex"))).await, 200);
    assert_eq!(
        post(Some(easypost_signature("old", body.as_bytes()))).await,
        200,
        "both secrets are good while one is replaced"
    );
    app.work().await;
});

each_database!(probes_are_answered_and_strangers_are_not, |app| {
    let path = app.endpoint("aftership", &["s"]).await;
    assert_eq!(app.get(&path).await.status, 200);
    assert_eq!(app.head(&path).await, 200);
    assert_eq!(app.get("/webhooks/aftership/nobody").await.status, 404);
    assert_eq!(app.post("/webhooks/aftership/nobody", &[], "{}").await.status, 404);
    assert_eq!(app.get(&path.replace("aftership", "easypost")).await.status, 404, "a key belongs to its source");
});

each_database!(unreadable_large_and_other_messages, |app| {
    let path = app.endpoint("aftership", &["s"]).await;
    let post = async |body: String| {
        let signature = base64_signature("s", body.as_bytes());
        app.post(&path, &[("aftership-hmac-sha256", &signature)], body).await.status
    };
    assert_eq!(post("{ not json".into()).await, 400);
    assert_eq!(post(format!("\"{}\"", "x".repeat(2 * 1024 * 1024))).await, 413);
    assert_eq!(kept(app).await, 0);
    assert_eq!(post(format!("{{\"event\":\"other\",\"pad\":\"{}\"}}", "x".repeat(2 * 1024 * 1024 - 100))).await, 200);
    assert_eq!(post(json!({ "event": "tracking_update", "msg": { "tag": "InTransit" } }).to_string()).await, 200);
    app.work().await;
    let all = outcomes(app, app.merchant).await;
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|(outcome, detail)| *outcome == Outcome::Ignored && detail.is_some()), "{all:?}");
});

each_database!(tests_of_vendors_succeed_and_make_nothing, |app| {
    let path = app.endpoint("aftership", &["s"]).await;
    let body = json!({ "event": "tracking_update", "event_id": "00000000-0000-0000-0000-000000000000",
                       "msg": { "tracking_number": "TEST", "tag": "InTransit" } })
    .to_string();
    let answer = app.post(&path, &[("aftership-hmac-sha256", &base64_signature("s", body.as_bytes()))], body).await;
    assert_eq!(answer.status, 200);
    let path = app.endpoint("woocommerce", &["s"]).await;
    assert_eq!(
        app.post(&path, &[("content-type", "application/x-www-form-urlencoded")], "webhook_id=7").await.status,
        200
    );
    let path = app.endpoint("generic", &["whsec_c2VjcmV0"]).await;
    let (body, at) = (r#"{"type":"ping"}"#, "1795262400");
    let signature = standard_signature("whsec_c2VjcmV0", "msg_1", at, body.as_bytes());
    let headers = [("webhook-id", "msg_1"), ("webhook-timestamp", at), ("webhook-signature", &signature)];
    let answer = app.post(&path, &headers, body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(kept(app).await, 0);
});

each_database!(standard_webhooks_have_a_clock_window, |app| {
    let path = app.endpoint("generic", &["whsec_c2VjcmV0"]).await;
    let body =
        json!({ "type": "tracking.updated", "data": { "tracking_number": "G1", "status": "in_transit" } }).to_string();
    for (at, expected) in [("1795262400", 200), ("1795262099", 401), ("1795262701", 401)] {
        let signature = standard_signature("whsec_c2VjcmV0", "m", at, body.as_bytes());
        let headers = [("svix-id", "m"), ("svix-timestamp", at), ("svix-signature", &signature)];
        assert_eq!(app.post(&path, &headers, body.clone()).await.status, expected, "{at}");
    }
    app.work().await;
});

each_database!(shippo_posts_unsigned_to_a_secret_address, |app| {
    let open = app.endpoint("shippo", &[]).await;
    let body = json!({ "event": "track_updated", "data": { "tracking_number": "S1", "carrier": "usps",
        "tracking_status": { "status": "TRANSIT", "status_date": "2026-11-20T10:00:00Z", "status_details": "Moving" } } });
    assert_eq!(app.post(&open, &[], body.to_string()).await.status, 200);
    let signed = app.endpoint("shippo", &["s"]).await;
    assert_eq!(app.post(&signed, &[], body.to_string()).await.status, 401);
    app.work().await;
});

each_database!(an_unknown_code_is_kept_and_shown_in_the_carriers_words, |app| {
    let path = app.endpoint("easypost", &[SECRET]).await;
    app.api("/api/v1/orders", &order("9")).await;
    let page = app.page_of(&app.api("/api/v1/shipments", &shipment("9", 1, "U9", &[("L1", 1)])).await);
    let details = [
        ("2026-11-20T10:00:00Z", "in_transit", "Picked up", "Berlin"),
        ("2026-11-20T12:00:00Z", "levitating", "The parcel levitates <script>", "Kassel"),
    ];
    let body = easypost("U9", "levitating", "2026-11-20T12:05:00Z", &details).to_string();
    assert_eq!(app.post(&path, &[("x-hmac-signature", &sign(body.as_bytes()))], body.clone()).await.status, 200);
    app.work().await;
    let shown = app.get(&page).await;
    assert!(shown.texts(".trail .title").contains(&"The parcel levitates <script>".to_owned()));
    assert!(!shown.text().contains("levitates <script>"), "escaped");
    assert!(shown.one("title").starts_with("Getting ready"), "an unknown code moves nothing: {}", shown.one("title"));
});

each_database!(a_message_can_be_replayed, |app| {
    let path = app.endpoint("easypost", &[SECRET]).await;
    let body =
        easypost("R1", "in_transit", "2026-11-20T10:00:00Z", &[("2026-11-20T10:00:00Z", "in_transit", "x", "Berlin")]);
    let body = body.to_string();
    app.post(&path, &[("x-hmac-signature", &sign(body.as_bytes()))], body.clone()).await;
    app.work().await;
    let (merchant, now) = (app.merchant, app.app.clock.now());
    let line = app.app.db.read(move |conn| inbox::store::list(conn, merchant, None, 1)).await.unwrap().remove(0);
    assert!(app.app.db.write(move |tx| inbox::receive::replay(tx, merchant, line.id, now)).await.unwrap());
    assert_eq!(app.work().await, 1);
    let row = app.app.db.read(move |conn| inbox::store::message(conn, merchant, line.id)).await.unwrap().unwrap();
    assert_eq!(row.body, body.as_bytes(), "the exact bytes");
    assert_eq!(row.headers.0.get("x-hmac-signature"), Some(sign(body.as_bytes()).as_str()));
    let (other, _) = app.another_merchant().await;
    assert!(
        !app.app.db.write(move |tx| inbox::receive::replay(tx, other, line.id, now)).await.unwrap(),
        "not another's"
    );
});

each_database!(a_carrier_may_speak_before_the_shop, |app| {
    let path = app.endpoint("easypost", &[SECRET]).await;
    let details = [("2026-11-20T10:00:00Z", "out_for_delivery", "Out for delivery", "Hamburg")];
    let body = easypost("E1", "out_for_delivery", "2026-11-20T10:05:00Z", &details).to_string();
    app.post(&path, &[("x-hmac-signature", &sign(body.as_bytes()))], body.clone()).await;
    app.work().await;
    // Then the shipment, then its order.
    let answer = app.api("/api/v1/shipments", &shipment("77", 1, "e-1", &[("L1", 1), ("L2", 2)])).await;
    assert_eq!((answer.status, answer.json()["order_known"].as_bool()), (201, Some(false)));
    let page = app.page_of(&app.api("/api/v1/orders", &order("77")).await);
    let shown = app.get(&page).await;
    assert!(shown.one("title").contains("Out for delivery"), "{}", shown.one("title"));
    assert!(fold(&shown.one("main")).contains("Hamburg"));
});
