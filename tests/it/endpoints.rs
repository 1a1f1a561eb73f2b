//! `/api/v1/webhook-endpoints`: a merchant sets a sender up, sees how it does, and changes its secret.

use doorstep::accounts::Scope;
use doorstep::jobs;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::each_database;
use crate::support::messages::*;
use crate::support::{TestApp, add_key};

const ENDPOINTS: &str = "/api/v1/webhook-endpoints";

async fn make(app: &TestApp, body: &Value) -> Value {
    let answer = app.api(ENDPOINTS, body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), "no-store");
    answer.json()
}

fn path_of(app: &TestApp, endpoint: &Value) -> String {
    endpoint["url"].as_str().unwrap().strip_prefix(&app.base).unwrap().to_owned()
}

async fn get(app: &TestApp, path: &str) -> Value {
    let bearer = format!("Bearer {}", app.api_key);
    let answer = app.get_with(path, &[("authorization", &bearer)]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

/// Posts an EasyPost message that is signed with a secret; the status of the answer.
async fn post(app: &TestApp, path: &str, secret: &str, number: &str) -> u16 {
    let body = easypost(number, "in_transit", "2026-11-20T10:05:00Z", &[]).to_string();
    app.post(path, &[("x-hmac-signature", &easypost_signature(secret, body.as_bytes()))], body.clone()).await.status
}

each_database!(an_endpoint_is_made_used_and_watched, |app| {
    let made = make(app, &json!({ "source": "easypost", "name": "Our EasyPost" })).await;
    let secret = made["secret"].as_str().expect("ours to draw, so it is shown").to_owned();
    assert!(secret.len() >= 24, "{secret}");
    let steps = made["instructions"].to_string();
    assert!(steps.contains(made["url"].as_str().unwrap()) && steps.contains(&secret), "{steps}");
    assert_eq!(made["protection"]["kind"], "signature");

    let path = path_of(app, &made);
    assert_eq!(post(app, &path, &secret, "EZ1").await, 200);
    assert_eq!(post(app, &path, "wrong", "EZ1").await, 401);
    app.work().await;
    let listed = get(app, ENDPOINTS).await;
    let one = &listed["webhook_endpoints"][0];
    assert_eq!((&one["name"], &one["id"]), (&json!("Our EasyPost"), &made["id"]));
    assert_eq!((&one["health"]["messages"], &one["health"]["refused"]), (&json!(1), &json!(1)), "{one}");
    assert!(one["health"]["last_message_at"].as_str().unwrap().starts_with("2026-11-21T12:00:00"));
    assert!(one["health"]["last_refusal"].as_str().unwrap().contains("does not match"));
    assert!(!listed.to_string().contains(&secret), "a secret is shown once");
    let shown = get(app, &format!("{ENDPOINTS}/{}", made["id"].as_str().unwrap())).await;
    assert!(!shown.to_string().contains(&secret) && shown["instructions"].is_array());
});

each_database!(a_secret_is_rotated_without_losing_a_message, |app| {
    let made = make(app, &json!({ "source": "easypost", "secret": "old" })).await;
    assert_eq!(made["secret"], Value::Null, "who gives a secret knows it");
    let (path, id) = (path_of(app, &made), made["id"].as_str().unwrap());
    assert_eq!(post(app, &path, "old", "EZ1").await, 200);
    let rotated = app.api(&format!("{ENDPOINTS}/{id}/secret"), &json!({ "secret": "new", "keep_old_hours": 2 })).await;
    assert_eq!(rotated.status, 200, "{}", rotated.text());
    assert_eq!(post(app, &path, "old", "EZ2").await, 200, "both hold");
    assert_eq!(post(app, &path, "new", "EZ3").await, 200, "both hold");
    app.app.clock.advance(SignedDuration::from_mins(119));
    app.app.endpoints.invalidate_all();
    assert_eq!(post(app, &path, "old", "EZ4").await, 200, "still within the two hours");
    app.app.clock.advance(SignedDuration::from_mins(2));
    app.app.endpoints.invalidate_all();
    assert_eq!(post(app, &path, "old", "EZ5").await, 401, "its time is over");
    assert_eq!(post(app, &path, "new", "EZ6").await, 200);
    // Rotating twice keeps no more than was promised: the second time the first secret is gone at once.
    let drawn = app.api(&format!("{ENDPOINTS}/{id}/secret"), &json!({ "keep_old_hours": 0 })).await.json();
    let drawn = drawn["secret"].as_str().expect("drawn").to_owned();
    assert_eq!(post(app, &path, "new", "EZ7").await, 401);
    assert_eq!(post(app, &path, &drawn, "EZ8").await, 200);
    app.work().await;
});

each_database!(an_endpoint_is_switched_off_and_on, |app| {
    let made = make(app, &json!({ "source": "easypost", "secret": "s" })).await;
    let (path, one) = (path_of(app, &made), format!("{ENDPOINTS}/{}", made["id"].as_str().unwrap()));
    let bearer = format!("Bearer {}", app.api_key);
    let off = app.send("PATCH", &one, &[("authorization", &bearer)], r#"{"enabled":false}"#).await;
    assert_eq!(off.status, 200, "{}", off.text());
    assert_eq!(post(app, &path, "s", "EZ1").await, 404);
    let on = app.send("PATCH", &one, &[("authorization", &bearer)], r#"{"enabled":true,"name":"Again"}"#).await;
    assert_eq!((on.status, &on.json()["name"]), (200, &json!("Again")));
    assert_eq!(post(app, &path, "s", "EZ1").await, 200);
    app.work().await;
    // Taken away, it is gone, and what it knew is forgotten. It cannot be switched on again, without its secret.
    assert_eq!(app.send("DELETE", &one, &[("authorization", &bearer)], "").await.status, 204);
    assert_eq!(post(app, &path, "s", "EZ1").await, 404);
    assert_eq!(app.send("PATCH", &one, &[("authorization", &bearer)], r#"{"enabled":true}"#).await.status, 404);
    assert_eq!(get(app, ENDPOINTS).await["webhook_endpoints"], json!([]));
    app.app.endpoints.invalidate_all();
    assert_eq!(post(app, &path, "s", "EZ1").await, 404);
});

each_database!(who_may_only_look_sees_no_address, |app| {
    let made = make(app, &json!({ "source": "shippo" })).await;
    let reader = add_key(&app.app, app.merchant, &[Scope::EndpointsRead]).await;
    let bearer = format!("Bearer {reader}");
    let one = format!("{ENDPOINTS}/{}", made["id"].as_str().unwrap());
    for path in [ENDPOINTS, &one] {
        let seen = app.get_with(path, &[("authorization", &bearer)]).await;
        assert!(seen.status == 200 && !seen.text().contains("/webhooks/"), "{}", seen.text());
    }
    // Its secret may come later, and then it is asked for.
    let path = path_of(app, &made);
    let body = json!({ "event": "track_updated", "data": { "tracking_number": "S1", "tracking_status": { "status": "TRANSIT" } } });
    assert_eq!(app.post(&path, &[], body.to_string()).await.status, 200);
    assert_eq!(app.api(&format!("{one}/secret"), &json!({ "secret": "later" })).await.status, 200);
    assert_eq!(app.post(&path, &[], body.to_string()).await.status, 401);
    app.work().await;
});

each_database!(an_api_base_elsewhere_is_never_sent_a_credential, |app| {
    let vendor = crate::support::vendor::Vendor::new();
    let options = json!({ "api_base": vendor.base });
    let body =
        json!({ "source": "shipstation_v1", "options": options, "credentials": { "api_key": "k", "api_secret": "s" } });
    let path = path_of(app, &make(app, &body).await);
    let points = json!({ "resource_url": format!("{}/shipments", vendor.base), "resource_type": "SHIP_NOTIFY" });
    assert_eq!(app.post(&path, &[], points.to_string()).await.status, 200);
    app.work().await;
    assert!(vendor.asked().is_empty());
    let wrong = app
        .api(
            ENDPOINTS,
            &json!({ "source": "easypost", "options": { "api_base": "nonsense", "requests_per_day": "many" } }),
        )
        .await;
    assert!(
        wrong.status == 422 && wrong.text().contains("options.api_base") && wrong.text().contains("requests_per_day")
    );
    vendor.stop().await;
});

each_database!(a_secret_is_not_kept_with_the_message_that_shows_it, |app| {
    let made =
        make(app, &json!({ "source": "dhl", "secret": "hunter2", "options": { "token_header": "x-our-own" } })).await;
    let body = json!({ "scope": "subscription.ready" }).to_string();
    assert_eq!(
        app.post(&path_of(app, &made), &[("x-our-own", "hunter2"), ("x-topic", "push")], body).await.status,
        200
    );
    let merchant = app.merchant;
    let kept = app.app.db.read(move |conn| {
        let line = doorstep::inbox::store::list(conn, merchant, None, 1)?.remove(0);
        doorstep::inbox::store::message(conn, merchant, line.id)
    });
    let headers = kept.await.unwrap().unwrap().headers.0;
    assert_eq!((headers.get("x-our-own"), headers.get("x-topic")), (None, Some("push")));
    app.work().await;
});

each_database!(mistakes_are_all_told_at_once, |app| {
    let wrong = json!({ "source": "easypost", "options": { "nonsense": "x" }, "credentials": { "api_token": "x" }, "secrte": "s" });
    let answer = app.api(ENDPOINTS, &wrong).await;
    assert_eq!(answer.status, 422);
    let said = answer.text();
    for word in ["secrte", "options.nonsense", "api_key"] {
        assert!(said.contains(word), "{word} is not told: {said}");
    }
    let unknown = app.api(ENDPOINTS, &json!({ "source": "pigeon" })).await;
    assert!(unknown.status == 422 && unknown.text().contains("easypost"), "{}", unknown.text());
    assert_eq!(
        app.get_with(&format!("{ENDPOINTS}/nonsense"), &[("authorization", &format!("Bearer {}", app.api_key))])
            .await
            .status,
        404
    );
});

each_database!(a_repeated_call_makes_one_and_does_not_show_the_secret_again, |app| {
    let body = json!({ "source": "generic" });
    let key = [("idempotency-key", "set-up-1")];
    let first = app.api_as(&app.api_key, ENDPOINTS, &body, &key).await.json();
    let again = app.api_as(&app.api_key, ENDPOINTS, &body, &key).await.json();
    assert_eq!(first["id"], again["id"]);
    assert!(first["secret"].is_string());
    assert_eq!(again["secret"], Value::Null, "what is kept for a repeated call holds no secret");
});

each_database!(another_merchant_s_endpoints_are_not_there, |app| {
    let made = make(app, &json!({ "source": "easypost" })).await;
    let (_, key) = app.another_merchant().await;
    let bearer = format!("Bearer {key}");
    let one = format!("{ENDPOINTS}/{}", made["id"].as_str().unwrap());
    let headers = [("authorization", bearer.as_str())];
    assert_eq!(app.get_with(&one, &headers).await.status, 404);
    for (method, path, body) in [
        ("PATCH", one.clone(), r#"{"enabled":false}"#),
        ("DELETE", one.clone(), ""),
        ("POST", format!("{one}/secret"), r#"{"secret":"mine now"}"#),
    ] {
        assert_eq!(app.send(method, &path, &headers, body).await.status, 404, "{method} {path}");
    }
    let listed = app.get_with(ENDPOINTS, &headers).await.json();
    assert_eq!(listed["webhook_endpoints"], json!([]));
    let reader = add_key(&app.app, app.merchant, &[Scope::EndpointsRead]).await;
    assert_eq!(app.api_as(&reader, ENDPOINTS, &json!({ "source": "generic" }), &[]).await.status, 403);
});

each_database!(every_source_can_be_set_up, |app| {
    let sources = get(app, "/api/v1/webhook-sources").await;
    let sources = sources["sources"].as_array().unwrap();
    assert_eq!(sources.len(), doorstep::sources::all().count());
    for source in sources {
        let name = source["source"].as_str().unwrap();
        let made = make(app, &json!({ "source": name })).await;
        let url = made["url"].as_str().unwrap();
        assert!(made["instructions"].to_string().contains(url), "{name}: the address is not in its instructions");
        // `{url}`, not the beginning of some JSON to paste.
        let unfilled = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic());
        let instructions = made["instructions"].to_string();
        assert!(!instructions.split('{').skip(1).any(unfilled), "{name}: a place was not filled in");
        let is_address = source["protection"]["kind"] == "secret_address";
        assert!(!is_address || source["protection"]["about"].as_str().unwrap().contains("address itself"), "{name}");
        // A probe of the address succeeds; an unsigned message does not, where there is anything to sign with.
        assert_eq!(app.head(&path_of(app, &made)).await, 200, "{name}");
        let unsigned = app.post(&path_of(app, &made), &[("content-type", "application/json")], "{}").await.status;
        let protected = source["protection"]["kind"] != "secret_address";
        assert_eq!(unsigned == 401, protected, "{name} answered {unsigned} to an unsigned message");
    }
    app.work().await;
    let (_, dead) = app.app.db.read(jobs::queue::counts).await.unwrap();
    assert_eq!(dead, 0);
});

each_database!(what_programs_change_stands_in_the_log, |app| {
    let key = format!("Bearer {}", app.api_key);
    let with = [("authorization", key.as_str()), ("if-match", "*")];
    let made = app.api("/api/v1/webhook-endpoints", &json!({ "source": "easypost", "name": "Ours" })).await.json();
    let path = format!("/api/v1/webhook-endpoints/{}", made["id"].as_str().unwrap());
    let body = json!({ "name": "Still ours", "credentials": { "api_key": "EZAK-planted" } }).to_string();
    assert_eq!(app.send("PATCH", &path, &with, body).await.status, 200);
    let body = json!({ "secret": "planted-secret" }).to_string();
    assert_eq!(app.send("POST", &format!("{path}/secret"), &with, body).await.status, 200);
    assert_eq!(app.send("DELETE", &path, &with, "").await.status, 204);
    app.say(&json!({ "thanks": { "en": "Thank you." } })).await;
    let merchant = app.merchant;
    let log = app.app.db.read(move |conn| doorstep::accounts::audit::store::before(conn, merchant, None, 50)).await;
    let log = log.unwrap();
    let mut did: Vec<&str> = log.iter().map(|entry| entry.change.action.as_str()).collect();
    did.sort_unstable();
    assert_eq!(did, ["changed", "created", "credentials_changed", "removed", "secret_replaced", "words_changed"]);
    assert!(log.iter().all(|entry| entry.actor.api_key.is_some() && !entry.actor.name.is_empty()));
    assert!(!format!("{log:?}").contains("planted"), "a secret stands in the log");
});
