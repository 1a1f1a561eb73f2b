//! `/api/v1`: orders and shipments.

use doorstep::accounts::Scope;
use doorstep::error::Error;
use serde_json::json;

use crate::each_database;
use crate::support::add_key;
use crate::support::messages::*;

each_database!(an_order_has_its_page_at_once, |app| {
    let answer = app.api("/api/v1/orders", &order("1042")).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let body = answer.json();
    assert_eq!((body["external_id"].as_str(), body["created"].as_bool()), (Some("1042"), Some(true)));
    let shown = app.get(&app.page_of(&answer)).await;
    assert_eq!(shown.status, 200);
    assert!(shown.one("h1").contains("Thursday, November 26"), "the promise: {}", shown.one("h1"));
    let text = shown.text();
    assert!(text.contains("Heure d’hiver &#60;b&#62;") || text.contains("Heure d’hiver &lt;b&gt;"), "escaped");
    assert!(text.contains("Hamburg"), "a part of the address");
    for part in ["22767", "Bergstraße", "marlene@", "Marlene"] {
        assert!(!text.contains(part), "the link alone tells no more of it: {part}");
    }
});

each_database!(the_same_order_twice_is_one_order, |app| {
    let first = app.api("/api/v1/orders", &order("1")).await;
    let mut changed = order("1");
    changed["updated_at"] = "2026-11-19T08:00:00Z".into();
    changed["lines"][1]["title"] = "Magnifier".into();
    let second = app.api("/api/v1/orders", &changed).await;
    assert_eq!((first.status, second.status), (201, 200));
    assert_eq!(first.json()["page_url"], second.json()["page_url"]);
    // An older telling that comes late changes nothing.
    let late = app.api("/api/v1/orders", &order("1")).await;
    assert_eq!(late.status, 200);
    let names = app.get(&app.page_of(&first)).await.texts(".item .name");
    assert!(names.contains(&"Magnifier".to_owned()), "{names:?}");
});

each_database!(an_idempotency_key_makes_a_call_safe_to_repeat, |app| {
    let key = app.api_key.clone();
    let call = async |body: &serde_json::Value, id: &str| {
        app.api_as(&key, "/api/v1/orders", body, &[("idempotency-key", id)]).await
    };
    let (first, again) = (call(&order("1"), "abc").await, call(&order("1"), "abc").await);
    assert_eq!((first.status, again.status), (201, 201), "the same answer");
    assert_eq!(first.json(), again.json());
    let other = call(&order("2"), "abc").await;
    assert_eq!((other.status, other.json()["code"].as_str()), (409, Some("conflict")));
    assert_eq!(call(&order("2"), &"x".repeat(300)).await.status, 400);
    // A key is the merchant's own.
    let (_, theirs) = app.another_merchant().await;
    assert_eq!(app.api_as(&theirs, "/api/v1/orders", &order("3"), &[("idempotency-key", "abc")]).await.status, 201);
});

each_database!(all_mistakes_are_told_at_once, |app| {
    let body = json!({
        "external_id": "", "currency": "Euro", "email": "nobody", "placed_at": "yesterday", "colour": "red",
        "promise": { "earliest": "2026-11-27", "latest": "2026-11-26" },
        "lines": [{ "title": "", "quantity": 0, "unit_price": "1,50" }, "x"],
    });
    let answer = app.api("/api/v1/orders", &body).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!(problem["code"], "invalid");
    let fields: Vec<&str> =
        problem["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap()).collect();
    for field in [
        "external_id",
        "currency",
        "email",
        "placed_at",
        "colour",
        "promise.earliest",
        "lines[0].title",
        "lines[0].quantity",
        "lines[1]",
    ] {
        assert!(fields.contains(&field), "{field} is not in {fields:?}");
    }
    assert_eq!(app.api("/api/v1/orders", &json!([1])).await.status, 400);
    let merchant = app.merchant;
    let orders = app.app.db.read(move |conn| doorstep::orders::store::by_number(conn, merchant, "")).await.unwrap();
    assert!(orders.is_empty(), "nothing was made");
});

each_database!(only_keys_with_the_scope_may, |app| {
    let body = order("1").to_string();
    assert_eq!(app.post("/api/v1/orders", &[], body.clone()).await.status, 401);
    assert_eq!(app.post("/api/v1/orders", &[("authorization", "Bearer dsk_wrong")], body.clone()).await.status, 401);
    assert_eq!(app.post("/api/v1/orders", &[("authorization", "Basic abc")], body).await.status, 401);
    let reader = add_key(&app.app, app.merchant, &[Scope::OrdersRead]).await;
    let answer = app.api_as(&reader, "/api/v1/orders", &order("1"), &[]).await;
    assert_eq!((answer.status, answer.json()["code"].as_str()), (403, Some("forbidden")));
    assert_eq!(app.get("/api/v1/nothing").await.json()["code"], "not_found");
});

each_database!(shipments_and_orders_come_in_either_order, |app| {
    let early = app.api("/api/v1/shipments", &shipment("5", 1, "N1", &[("L1", 1)])).await;
    assert_eq!((early.status, early.json()["order_known"].as_bool()), (201, Some(false)));
    let page = app.page_of(&app.api("/api/v1/orders", &order("5")).await);
    let known = app.api("/api/v1/shipments", &shipment("5", 1, "N1", &[("L1", 1)])).await;
    assert_eq!((known.status, known.json()["order_known"].as_bool()), (200, Some(true)));
    assert_eq!(app.page_of(&known), page);
    let second = app.api("/api/v1/shipments", &shipment("5", 2, "N2", &[("L2", 1)])).await;
    assert_eq!(second.status, 201);
    let shown = app.get(&page).await;
    let headings = shown.texts(".box h2");
    assert_eq!(headings, ["Box 1 of 2", "Box 2 of 2", "Not sent yet"], "one loupe is not sent");
});

each_database!(a_replaced_number_withdraws_the_old_one, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("5")).await);
    app.api("/api/v1/shipments", &shipment("5", 1, "WRONG1", &[("L1", 1), ("L2", 2)])).await;
    app.api("/api/v1/shipments", &shipment("5", 1, "RIGHT1", &[("L1", 1), ("L2", 2)])).await;
    let text = app.get(&page).await.text();
    assert!(text.contains("RIGHT1") && !text.contains("WRONG1"));
    let mut off = shipment("5", 1, "RIGHT1", &[]);
    off["cancelled"] = true.into();
    app.api("/api/v1/shipments", &off).await;
    let text = app.get(&page).await.text();
    assert!(!text.contains("RIGHT1"));
});

each_database!(cancelled_and_refunded_lines_are_shown, |app| {
    let mut body = order("6");
    body["lines"][1]["cancelled_quantity"] = 1.into();
    let page = app.page_of(&app.api("/api/v1/orders", &body).await);
    assert!(app.get(&page).await.texts(".box h2").contains(&"Cancelled".to_owned()));
    body["lines"][1]["cancelled_quantity"] = 2.into();
    body["updated_at"] = "2026-11-19T20:13:00Z".into();
    app.api("/api/v1/orders", &body).await;
    let shown = app.get(&page).await;
    assert!(shown.texts(".box.cancelled .item").join(" ").contains("Loupe"), "{}", shown.text());
    let mut gone = order("6");
    gone["cancelled_at"] = "2026-11-20T10:00:00Z".into();
    gone["updated_at"] = "2026-11-20T10:00:00Z".into();
    app.api("/api/v1/orders", &gone).await;
    assert!(app.get(&page).await.one("title").starts_with("Cancelled"));
});

each_database!(text_that_postgres_cannot_store_is_no_failure, |app| {
    let mut body = order("7");
    body["lines"][0]["title"] = "nul\u{0}l".into();
    assert_eq!(app.api("/api/v1/orders", &body).await.status, 201);
});

/// The codes are a promise to programs: this list only grows.
#[test]
fn problem_codes_are_a_closed_list() {
    let all = [
        Error::NotFound,
        Error::Gone,
        Error::Method(String::new()),
        Error::BadRequest(String::new()),
        Error::Invalid(vec![]),
        Error::Unauthenticated,
        Error::Forbidden(""),
        Error::Conflict(String::new()),
        Error::VersionNeeded,
        Error::Stale,
        Error::TooLarge(0),
        Error::TooMany { retry_after: std::time::Duration::ZERO },
        Error::Unavailable,
        Error::Internal(anyhow::anyhow!("x")),
    ];
    let codes: Vec<_> = all.iter().map(|error| (error.code(), error.status().as_u16())).collect();
    assert_eq!(
        codes,
        [
            ("not_found", 404),
            ("gone", 410),
            ("method_not_allowed", 405),
            ("bad_request", 400),
            ("invalid", 422),
            ("unauthenticated", 401),
            ("forbidden", 403),
            ("conflict", 409),
            ("version_needed", 428),
            ("stale", 412),
            ("too_large", 413),
            ("too_many_requests", 429),
            ("unavailable", 503),
            ("internal", 500),
        ]
    );
}

each_database!(orders_are_listed_found_and_looked_at, |app| {
    for n in ["1", "2", "3"] {
        app.api("/api/v1/orders", &order(n)).await;
        app.app.clock.advance(jiff::SignedDuration::from_secs(60));
    }
    app.api("/api/v1/shipments", &shipment("2", 1, "JD0149", &[("L1", 1)])).await;
    let endpoint = app.endpoint("generic", &[SECRET]).await;
    app.post_generic(&endpoint, "JD0149", "exception", "address_problem").await;
    let (other, stranger) = app.another_merchant().await;
    let ask = async |key: &str, path: &str| {
        let key = format!("Bearer {key}");
        app.get_with(path, &[("authorization", key.as_str())]).await
    };
    let numbers = |answer: &serde_json::Value| {
        let all = answer["orders"].as_array().unwrap().iter();
        all.map(|order| order["number"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let key = app.api_key.as_str();
    let first = ask(key, "/api/v1/orders?limit=2").await.json();
    assert_eq!(numbers(&first).len(), 2);
    let next = first["next"].as_str().unwrap().replace(':', "%3A");
    let second = ask(key, &format!("/api/v1/orders?limit=2&after={next}")).await.json();
    assert!(numbers(&second).len() == 1 && second["next"].is_null());
    let mut all = [numbers(&first), numbers(&second)].concat();
    all.sort();
    assert_eq!(all, ["#1", "#2", "#3"], "each once");
    let trouble = ask(key, "/api/v1/orders?stands=trouble").await.json();
    assert_eq!(numbers(&trouble), ["#2"]);
    assert_eq!(trouble["orders"][0]["parcels"][0]["reason"], "address_problem");
    assert_eq!(numbers(&ask(key, "/api/v1/orders?q=jd0149").await.json()), ["#2"]);
    assert_eq!(numbers(&ask(key, "/api/v1/orders?q=marlene%40example").await.json()).len(), 3);
    for wrong in
        ["stands=sunny", "limit=0", "limit=101", "limit=many", "after=yesterday", "brand=nobody", "status=late"]
    {
        let refused = ask(key, &format!("/api/v1/orders?{wrong}")).await;
        assert_eq!(refused.status, 422, "{wrong}");
        let field = wrong.split('=').next().unwrap();
        assert_eq!(refused.json()["errors"][0]["field"], field, "{}", refused.text());
    }
    let one = ask(key, "/api/v1/orders/2").await.json();
    assert_eq!((&one["lines"][0]["unit_price"], &one["totals"]["total"]), (&json!("2450.00"), &json!("2510.00")));
    assert_eq!(one["ship_to"]["city"], "Hamburg");
    let told = app.api("/api/v1/orders", &order("2")).await.json();
    assert_eq!(one["page_url"], told["page_url"]);
    assert_eq!(trouble["orders"][0]["page_url"], told["page_url"]);
    assert_eq!(one["parcels"][0]["events"][0]["status"], "exception");
    let by_id = ask(key, &format!("/api/v1/orders/{}", one["id"].as_str().unwrap())).await.json();
    assert_eq!(by_id, one);
    assert_eq!(ask(key, "/api/v1/orders/99").await.status, 404);
    assert_eq!(ask(&stranger, &format!("/api/v1/orders/{}", one["id"].as_str().unwrap())).await.status, 404);
    assert!(numbers(&ask(&stranger, "/api/v1/orders").await.json()).is_empty());
    let blind = add_key(&app.app, other, &[Scope::OrdersWrite]).await;
    assert_eq!(ask(&blind, "/api/v1/orders").await.status, 403);
});

each_database!(a_call_by_another_method_is_told_which_there_are, |app| {
    let key = format!("Bearer {}", app.api_key);
    let headers = [("authorization", key.as_str())];
    for (path, allowed) in [("/api/v1/shipments", "POST"), ("/api/v1/orders/4711/incident", "PUT, DELETE")] {
        let refused = app.get_with(path, &headers).await;
        assert_eq!((refused.status, refused.header("allow")), (405, allowed), "{path}");
        assert_eq!(refused.json()["code"], "method_not_allowed");
    }
    let refused = app.post("/api/v1/orders/4711", &headers, "").await;
    assert_eq!((refused.status, refused.header("allow")), (405, "GET, HEAD"));
    for path in ["/api/v1", "/api/v1/nothing", "/api/v1/orders/4711/incident/more"] {
        assert_eq!(app.get_with(path, &headers).await.status, 404, "{path}");
    }
});
