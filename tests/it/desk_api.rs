//! What people do in the admin, done by programs.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::each_database;
use crate::support::messages::*;

each_database!(notes_marks_and_corrections, |app| {
    let made = app.api("/api/v1/orders", &order("1")).await.json();
    let id = made["id"].as_str().unwrap();
    app.api("/api/v1/shipments", &shipment("1", 1, "JD014600006228974599", &[])).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);

    // By either id, signed with the key's name, and never shown to the shopper.
    let note = app.api(&format!("/api/v1/orders/{id}/notes"), &json!({ "text": "Called, comes on Friday" })).await;
    assert_eq!(note.status, 201);
    let again = [("idempotency-key", "n1")];
    let path = "/api/v1/orders/1/notes";
    let first = app.api_as(&app.api_key, path, &json!({ "text": "Twice" }), &again).await.json();
    assert_eq!(app.api_as(&app.api_key, path, &json!({ "text": "Twice" }), &again).await.json(), first);
    assert_eq!(app.api(path, &json!({ "text": "" })).await.status, 422);
    assert_eq!(app.api("/api/v1/orders/999/notes", &json!({ "text": "x" })).await.status, 404);
    let marked = app.call("PUT", "/api/v1/orders/1/incident", &json!({ "reason": "Empty box" })).await;
    assert_eq!(marked.status, 204);
    let listed = app.api_get("/api/v1/orders?stands=incident").await.json();
    assert_eq!(listed["orders"].as_array().unwrap().len(), 1);
    let shown = app.api_get(&format!("/api/v1/orders/{id}")).await.json();
    let texts: Vec<&str> = shown["notes"].as_array().unwrap().iter().map(|n| n["text"].as_str().unwrap()).collect();
    assert_eq!(texts.len(), 2, "{shown}");
    assert!(texts.contains(&"Twice") && shown["notes"][0]["author"] == "test");
    assert_eq!(shown["incident"]["reason"], "Empty box");
    assert!(!app.get(&page).await.text().contains("Empty box"));
    app.app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(app.call("DELETE", "/api/v1/orders/1/incident", &Value::Null).await.status, 204);
    assert_eq!(app.api_get("/api/v1/orders?stands=incident").await.json()["orders"], json!([]));

    // Where it really is, and taken back.
    let parcel = shown["parcels"][0]["id"].as_str().unwrap();
    let path = format!("/api/v1/shipments/{parcel}/corrections");
    let wrong = app.api(&path, &json!({ "status": "lost", "why": "" })).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.json()["errors"].as_array().unwrap().len(), 2, "{}", wrong.text());
    let tick = || app.app.clock.advance(SignedDuration::from_secs(1));
    tick();
    let corrected = app.api(&path, &json!({ "status": "delivered", "why": "The neighbour has it" })).await;
    assert_eq!(corrected.status, 201);
    assert!(app.get(&format!("{page}?lang=en")).await.text().contains("Delivered"));
    let shown = app.api_get(&format!("/api/v1/orders/{id}")).await.json();
    let said = &shown["parcels"][0]["corrections"][0];
    assert_eq!((&said["why"], said["by"].as_str().unwrap().is_empty()), (&json!("The neighbour has it"), false));
    tick();
    let at = corrected.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(app.call("DELETE", &format!("{path}/{at}"), &Value::Null).await.status, 204);
    assert_eq!(app.call("DELETE", &format!("{path}/{at}"), &Value::Null).await.status, 404);
    let shown = app.api_get(&format!("/api/v1/orders/{id}")).await.json();
    assert_ne!(shown["parcels"][0]["status"], "delivered");

    // Two in one second are two: taking one back leaves the other.
    let first = app.api(&path, &json!({ "status": "delivered", "why": "x" })).await.json();
    app.app.clock.advance(SignedDuration::from_millis(200));
    let second = app.api(&path, &json!({ "status": "exception", "reason": "damaged", "why": "x" })).await.json();
    let first = first["id"].as_str().unwrap();
    assert_eq!(app.call("DELETE", &format!("{path}/{first}"), &Value::Null).await.status, 204);
    let shown = app.api_get(&format!("/api/v1/orders/{id}")).await.json();
    let heard: Vec<&str> =
        shown["parcels"][0]["events"].as_array().unwrap().iter().map(|e| e["status"].as_str().unwrap()).collect();
    assert_eq!(
        (shown["parcels"][0]["status"].as_str(), heard.as_slice()),
        (Some("exception"), ["exception"].as_slice())
    );
    assert_eq!(shown["parcels"][0]["corrections"][0]["id"], second["id"], "{shown}");
    tick();
    let second = second["id"].as_str().unwrap();
    assert_eq!(app.call("DELETE", &format!("{path}/{second}"), &Value::Null).await.status, 204);

    // Who did it stands in the log, page by page.
    let log = app.api_get("/api/v1/log?limit=6").await.json();
    assert_eq!(log["changes"][0]["action"], "taken_back");
    let next = log["next"].as_str().unwrap();
    let older = app.api_get(&format!("/api/v1/log?limit=2&after={next}")).await.json();
    assert_eq!(older["changes"][0]["action"], "settled", "{older}");
    assert_eq!(app.api_get("/api/v1/log?limit=0").await.status, 422);
    assert_eq!(app.api_get("/api/v1/log?after=yesterday").await.status, 422);

    // Nothing of it for others.
    let (_, other) = app.another_merchant().await;
    let correction = json!({ "status": "delivered", "why": "x" });
    let again = app.api(&path, &correction).await.json()["id"].as_str().unwrap().to_owned();
    for (method, path, body) in [
        ("POST", format!("/api/v1/orders/{id}/notes"), json!({ "text": "x" })),
        ("PUT", format!("/api/v1/orders/{id}/incident"), json!({ "reason": "x" })),
        ("DELETE", format!("/api/v1/orders/{id}/incident"), Value::Null),
        ("POST", path.clone(), correction),
        ("DELETE", format!("{path}/{again}"), Value::Null),
    ] {
        assert_eq!(app.call_as(&other, method, &path, &body).await.status, 404, "{method} {path}");
    }
});

each_database!(messages_are_listed_shown_and_applied_again, |app| {
    let endpoint = app.endpoint("easypost", &["s3cret"]).await;
    let body = easypost("EZ1", "in_transit", "2026-11-22T10:00:00Z", &[]).to_string();
    let signature = easypost_signature("s3cret", body.as_bytes());
    assert_eq!(app.post(&endpoint, &[("x-hmac-signature", &signature)], body.clone()).await.status, 200);
    app.work().await;
    let listed = app.api_get("/api/v1/messages?outcome=applied&source=easypost").await.json();
    let id = listed["messages"][0]["id"].as_str().unwrap();
    assert!(listed["next"].is_null());
    let shown = app.api_get(&format!("/api/v1/messages/{id}")).await.json();
    assert_eq!(shown["body"], body.as_str());
    assert_eq!(shown["outcome"], "applied");
    app.app.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(app.call("POST", &format!("/api/v1/messages/{id}/replay"), &Value::Null).await.status, 202);
    app.work().await;
    assert_eq!(app.api_get("/api/v1/log").await.json()["changes"][0]["action"], "replayed");
    for wrong in ["outcome=lost", "endpoint=x", "after=x", "limit=101"] {
        assert_eq!(app.api_get(&format!("/api/v1/messages?{wrong}")).await.status, 422, "{wrong}");
    }
    let (_, other) = app.another_merchant().await;
    assert_eq!(app.api_as(&other, &format!("/api/v1/messages/{id}/replay"), &Value::Null, &[]).await.status, 404);
});

each_database!(shoppers_are_told_and_forgotten, |app| {
    app.api("/api/v1/orders", &order("1")).await;
    app.api("/api/v1/shipments", &shipment("1", 1, "JD014600006228974599", &[])).await;
    let path = "/api/v1/privacy/requests";
    let told = app.api(path, &json!({ "kind": "export", "email": "Marlene@example.com" })).await;
    assert_eq!((told.status, told.json()["orders"].as_array().unwrap().len()), (200, 1));
    let wrong = app.api(path, &json!({ "kind": "both", "email": "marlene" })).await;
    assert_eq!((wrong.status, wrong.json()["errors"].as_array().unwrap().len()), (422, 2));
    let asked = app.api(path, &json!({ "kind": "erasure", "email": "marlene@example.com" })).await;
    assert_eq!((asked.status, asked.json()["kind"].as_str()), (202, Some("erasure")));
    app.work().await;
    let shown = app.api_get("/api/v1/orders/1").await.json();
    assert!(shown["email"].is_null() && !shown["forgotten_at"].is_null(), "{shown}");
    // Nothing that could name her is kept with it any more.
    let parcel = shown["parcels"][0]["id"].as_str().unwrap();
    for (method, path, body) in [
        ("POST", "/api/v1/orders/1/notes".to_owned(), json!({ "text": "Marlene called" })),
        ("PUT", "/api/v1/orders/1/incident".to_owned(), json!({ "reason": "Marlene called" })),
        (
            "POST",
            format!("/api/v1/shipments/{parcel}/corrections"),
            json!({ "status": "delivered", "why": "Marlene called" }),
        ),
    ] {
        assert_eq!(app.call(method, &path, &body).await.status, 409, "{method} {path}");
    }
    assert!(!app.api_get("/api/v1/log").await.text().contains("Marlene"));
    let all = app.api_get(path).await.json();
    assert!(all["requests"][0]["email"].is_null() && !all["requests"][0]["done_at"].is_null(), "{all}");
    let brands = app.api_get("/api/v1/brands").await.json();
    assert_eq!(brands["brands"][0]["slug"], "orlane");
});
