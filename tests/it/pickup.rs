//! Where it is collected, orders that wait in a store, returns, and what is in which box.

use doorstep::tracking::model::Direction;
use jiff::SignedDuration;
use scraper::Selector;
use serde_json::{Value, json};

use crate::each_database;
use crate::support::messages::{base64_signature, easypost, easypost_signature, order, shipment, standard_signature};
use crate::support::{Answer, TestApp};

pub const SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3";

fn locker() -> Value {
    json!({ "kind": "locker", "name": "Packstation 145", "address": ["Goetheallee 3"], "city": "Hamburg", "postcode": "22765",
            "country": "DE", "hours": { "mon": ["08:00-12:00", "13:00-18:30"], "sat": ["09:00-14:00"] } })
}

/// Posts an update to the generic endpoint.
pub async fn generic(app: &TestApp, path: &str, data: &Value, at: &str) {
    let body = json!({ "type": "tracking.updated", "timestamp": at, "data": data }).to_string();
    let now = app.app.clock.now().timestamp().as_second().to_string();
    let signature = standard_signature(SECRET, "m", &now, body.as_bytes());
    let headers = [("webhook-id", "m"), ("webhook-timestamp", now.as_str()), ("webhook-signature", signature.as_str())];
    assert_eq!(app.post(path, &headers, body).await.status, 200);
}

fn place(page: &Answer) -> String {
    page.one(".pickup")
}

each_database!(a_locker_is_told_by_shop_and_carrier_in_any_order, |app| {
    // NOW is Saturday, 21 November 2026, 13:00 in Hamburg.
    let path = app.endpoint("generic", &[SECRET]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut parcel = shipment("1", 1, "N1", &[("L1", 1), ("L2", 2)]);
    parcel["pickup"] = locker();
    let road = json!({ "tracking_number": "N1", "status": "in_transit", "events": [{ "at": "2026-11-20T10:00:00+01:00", "status": "in_transit" }] });
    let ready = json!({ "tracking_number": "N1", "status": "available_for_pickup", "reason": "locker",
        "events": [{ "at": "2026-11-21T11:00:00+01:00", "status": "available_for_pickup", "reason": "locker", "place": { "city": "Hamburg", "country": "DE" } }],
        "pickup": { "code": "482 913", "until": "2026-11-27" } });
    // The carrier speaks first; then the shop; then the carrier again, late and twice.
    generic(app, &path, &ready, "2026-11-21T10:05:00Z").await;
    app.work().await;
    assert_eq!(app.api("/api/v1/shipments", &parcel).await.status, 201);
    for _ in 0..2 {
        generic(app, &path, &road, "2026-11-20T09:05:00Z").await;
    }
    app.work().await;
    let shown = app.get(&page).await;
    assert_eq!(shown.one("h1"), "Collect by Friday, November 27");
    let place = place(&shown);
    for part in [
        "482 913",
        "Packstation 145",
        "Goetheallee 3",
        "22765 Hamburg",
        "Open today until 2:00 PM",
        "Until Friday, November 27",
    ] {
        assert!(place.contains(part), "{part} in {place}");
    }
    assert!(
        place.contains("Monday 8:00 AM–12:00 PM, 1:00 PM–6:30 PM") && place.contains("Tuesday–Friday closed"),
        "{place}"
    );
    let link = Selector::parse(".pickup a").unwrap();
    let html = shown.html();
    let way = html.select(&link).next().unwrap();
    assert_eq!(
        way.attr("href").unwrap(),
        "https://www.openstreetmap.org/search?query=Goetheallee%203%2C%2022765%2C%20Hamburg%2C%20DE"
    );
    assert!(way.attr("rel").unwrap().contains("noreferrer"));
    // A minute before two it is open, at two it is not; the kept page knows.
    app.app.clock.advance(SignedDuration::from_mins(59));
    assert!(app.get(&page).await.one(".pickup").contains("Open today until"));
    app.app.clock.advance(SignedDuration::from_mins(1));
    assert!(app.get(&page).await.one(".pickup").contains("Closed now, opens Monday at 8:00 AM"));
    app.app.clock.advance(SignedDuration::from_hours(24));
    assert!(app.get(&page).await.one(".pickup").contains("Closed today, opens tomorrow at 8:00 AM"));
    // Another place: the old one's code opens nothing there.
    let moved = json!({ "tracking_number": "N1", "status": "available_for_pickup",
        "events": [{ "at": "2026-11-22T11:00:00+01:00", "status": "available_for_pickup" }], "pickup": { "kind": "shop", "name": "Kiosk am Park" } });
    generic(app, &path, &moved, "2026-11-22T10:05:00Z").await;
    app.work().await;
    let moved = app.get(&page).await.one(".pickup");
    assert!(moved.contains("Kiosk am Park") && !moved.contains("482") && !moved.contains("Goetheallee"), "{moved}");
    // Once it was collected there is nothing to collect.
    let done = json!({ "tracking_number": "N1", "status": "delivered", "events": [{ "at": "2026-11-22T13:00:00+01:00", "status": "delivered" }] });
    generic(app, &path, &done, "2026-11-22T12:05:00Z").await;
    app.work().await;
    let over = app.get(&page).await;
    assert!(over.texts(".pickup").is_empty() && !over.text().contains("482 913"));
});

each_database!(a_store_that_sends_is_named_quietly, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut parcel = shipment("1", 1, "N1", &[]);
    parcel["from_store"] = json!("Orlane Lübeck");
    app.api("/api/v1/shipments", &parcel).await;
    assert_eq!(app.get(&page).await.one(".origin"), "Sent from Orlane Lübeck");
});

each_database!(the_code_is_shown_when_it_opens_something, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut parcel = shipment("1", 1, "N1", &[]);
    let mut spot = locker();
    spot["code"] = json!("4711");
    parcel["pickup"] = spot;
    app.api("/api/v1/shipments", &parcel).await;
    let shown = app.get(&page).await;
    assert!(shown.one(".pickup").contains("Packstation") && !shown.text().contains("4711"));
    // A shipment told again without a place has none.
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[])).await;
    assert!(app.get(&page).await.texts(".pickup").is_empty());
});

each_database!(without_a_place_the_scan_s_town_is_shown, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[])).await;
    let body = easypost(
        "N1",
        "available_for_pickup",
        "2026-11-21T09:00:00Z",
        &[("2026-11-21T09:00:00Z", "available_for_pickup", "Ready", "Hamburg")],
    )
    .to_string();
    let signature = easypost_signature("s", body.as_bytes());
    app.post(&path, &[("x-hmac-signature", &signature)], body).await;
    app.work().await;
    let shown = app.get(&page).await;
    assert_eq!(shown.one(".pickup"), "Hamburg");
    assert!(!shown.text().contains("openstreetmap"), "a town alone leads nowhere");
});

each_database!(mistakes_in_a_place_are_told_one_by_one, |app| {
    app.api("/api/v1/orders", &order("1")).await;
    let mut parcel = shipment("1", 1, "N1", &[]);
    parcel["direction"] = json!("sideways");
    parcel["pickup"] =
        json!({ "kind": "cellar", "hours": { "mon": ["9-18"], "someday": [] }, "until": "soon", "shelf": 3 });
    let answer = app.api("/api/v1/shipments", &parcel).await;
    assert_eq!(answer.status, 422);
    let fields: Vec<String> = answer.json()["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["field"].as_str().unwrap().to_owned())
        .collect();
    for field in
        ["direction", "pickup.kind", "pickup.hours.mon", "pickup.hours.someday", "pickup.until", "pickup.shelf"]
    {
        assert!(fields.iter().any(|told| told == field), "{field} in {fields:?}");
    }
    let mut bad = order("2");
    bad["delivery"] = json!({ "method": "pigeon" });
    assert_eq!(app.api("/api/v1/orders", &bad).await.status, 422);
    bad["delivery"] = json!({ "method": "store_pickup", "store": {}, "ready_by": "2026-11-25T16:00Z" });
    let text = app.api("/api/v1/orders", &bad).await.text();
    assert!(text.contains("delivery.store") && text.contains("delivery.ready_by"), "{text}");
});

fn to_collect(id: &str) -> Value {
    let mut told = order(id);
    told["promise"] = Value::Null;
    told["delivery"] = json!({ "method": "store_pickup", "ready_by": "2026-11-23T16:00",
        "store": { "name": "Orlane Hamburg", "address": ["Colonnaden 41"], "city": "Hamburg", "postcode": "20354", "country": "DE",
                   "hours": { "sat": ["10:00-18:00"], "mon": ["10:00-19:00"] } } });
    told
}

each_database!(an_order_waits_in_the_merchant_s_store, |app| {
    let answer = app.api("/api/v1/orders", &to_collect("1")).await;
    let (page, id) = (app.page_of(&answer), answer.json()["id"].as_str().unwrap().to_owned());
    let shown = app.get(&page).await;
    assert_eq!(shown.one(".sentence"), "We are preparing your order at Orlane Hamburg.");
    assert!(shown.one("h1").starts_with("Expected to be ready Monday, November 23"), "{}", shown.one("h1"));
    assert!(
        shown.one(".pickup").contains("Colonnaden 41") && shown.one(".pickup").contains("Open today until 6:00 PM")
    );
    assert!(!shown.text().contains("Going to"), "it goes nowhere");
    assert!(!shown.text().contains("ParcelDelivery"));

    let call = format!("/api/v1/orders/{id}/pickup");
    let ready = json!({ "ready": true, "code": "7Q4", "until": "2026-11-28" });
    let told = app.api(&call, &ready).await;
    assert_eq!((told.status, told.json()["status"].as_str()), (200, Some("available_for_pickup")), "{}", told.text());
    assert_eq!(app.page_of(&told), page);
    let waiting = app.get(&page).await;
    assert_eq!(waiting.one("h1"), "Collect by Saturday, November 28");
    assert_eq!(waiting.one(".sentence"), "Your order is ready for you at Orlane Hamburg.");
    assert!(waiting.one(".pickup").contains("7Q4"));
    assert!(waiting.one(".next").starts_with("Please show the code below"), "{}", waiting.one(".next"));
    let entry = app.get(&format!("{page}/calendar.ics?lang=en")).await.text().replace("\r\n ", "");
    for line in [
        "SUMMARY;LANGUAGE=en:Last day to collect: parcel from Maison Orlane\r\n",
        "DTSTART;VALUE=DATE:20261128\r\n",
        "LOCATION:Orlane Hamburg\\, Colonnaden 41",
        "TRIGGER:-PT6H\r\n",
    ] {
        assert!(entry.contains(line), "{line} is not in {entry}");
    }
    let told = app.get(&format!("{page}/status.json")).await.json();
    assert!(told["window"].is_null() && told["kind"] == "store_ready", "it comes no more: {told}");
    assert_eq!(waiting.texts(".trail li").len(), 1);
    assert_eq!(waiting.texts(".item").len(), 2, "all of it");
    // The same told twice happens once; another last day counts.
    app.app.clock.advance(SignedDuration::from_mins(5));
    app.api(&call, &ready).await;
    assert_eq!(app.get(&page).await.texts(".trail li").len(), 1);
    app.app.clock.advance(SignedDuration::from_mins(5));
    app.api(&call, &json!({ "ready": true, "until": "2026-11-30" })).await;
    let longer = app.get(&page).await;
    assert!(longer.one("h1").contains("November 30") && longer.one(".pickup").contains("7Q4"));
    // Said too early.
    app.api(&call, &json!({ "ready": false })).await;
    assert!(app.get(&page).await.one(".sentence").contains("preparing"));
    app.app.clock.advance(SignedDuration::from_mins(5));
    app.api(&call, &json!({ "ready": true })).await;
    assert!(app.get(&page).await.one(".sentence").contains("ready for you"));
    // The order told again leaves all that as it is; by its own id too.
    app.api("/api/v1/orders", &to_collect("1")).await;
    app.app.clock.advance(SignedDuration::from_mins(5));
    let collected = json!({ "collected": true, "at": "2026-11-21T14:10:00+01:00" });
    assert_eq!(app.api("/api/v1/orders/1/pickup", &collected).await.json()["status"], "delivered");
    let over = app.get(&page).await;
    assert_eq!(over.one("h1"), "Collected Today");
    assert!(over.one(".detail").contains("2:10") && over.texts(".pickup").is_empty() && !over.text().contains("7Q4"));

    // What is sent is not collected; nobody else's order is found; a call says what it lacks.
    app.api("/api/v1/orders", &order("2")).await;
    assert_eq!(app.api("/api/v1/orders/2/pickup", &ready).await.status, 409);
    assert_eq!(app.api("/api/v1/orders/nope/pickup", &ready).await.status, 404);
    let (_, other) = app.another_merchant().await;
    assert_eq!(app.api_as(&other, &call, &ready, &[]).await.status, 404);
    assert_eq!(app.api(&call, &json!({})).await.status, 422);
    assert_eq!(app.api(&call, &json!({ "ready": false, "collected": true })).await.status, 422);
});

each_database!(woocommerce_s_local_pickup, |app| {
    let path = app.endpoint("woocommerce", &["s"]).await;
    let woo = |status: &str, changed: &str| {
        json!({ "id": 41, "number": "41", "order_key": "k", "status": status, "currency": "EUR", "date_created_gmt": "2026-11-20T09:00:00",
            "date_modified_gmt": changed, "date_completed_gmt": if status == "completed" { json!(changed) } else { Value::Null },
            "billing": { "email": "a@example.com" }, "shipping": {}, "line_items": [{ "id": 1, "name": "Clock", "quantity": 1, "subtotal": "10.00" }],
            "shipping_lines": [{ "id": 3, "method_id": "pickup_location", "method_title": "Pick-up (Altona)", "meta_data": [
                { "id": 1, "key": "pickup_location", "value": "Altona" }, { "id": 2, "key": "pickup_address", "value": "Große Bergstraße 1, 22767 Hamburg, DE" },
                { "id": 3, "key": "pickup_details", "value": "Ring twice" }] }] })
    };
    let post = async |body: Value| {
        let body = body.to_string();
        let signature = base64_signature("s", body.as_bytes());
        let headers = [("x-wc-webhook-topic", "order.updated"), ("x-wc-webhook-signature", signature.as_str())];
        assert_eq!(app.post(&path, &headers, body).await.status, 200);
        app.work().await;
    };
    post(woo("processing", "2026-11-20T10:00:00")).await;
    let page = page_by_number(app, "41").await;
    let shown = app.get(&page).await;
    assert_eq!(shown.one(".sentence"), "We are preparing your order at Altona.");
    assert!(shown.one(".pickup").contains("Große Bergstraße 1") && shown.one(".pickup").contains("Ring twice"));
    // WooCommerce lists its parcels with each message and knows none of ours.
    assert_eq!(
        app.api(&format!("/api/v1/orders/{}/pickup", order_id(app, "41").await), &json!({ "ready": true }))
            .await
            .status,
        200
    );
    post(woo("processing", "2026-11-20T11:00:00")).await;
    assert!(app.get(&page).await.one(".sentence").contains("ready for you at Altona"));
    post(woo("completed", "2026-11-22T11:00:00")).await;
    assert!(app.get(&page).await.one("h1").starts_with("Collected"));
});

each_database!(a_woocommerce_order_cancelled_without_any_date_is_shown_so, |app| {
    let path = app.endpoint("woocommerce", &["s"]).await;
    for status in ["processing", "cancelled"] {
        let body = json!({ "id": 42, "number": "42", "order_key": "k", "status": status, "currency": "EUR",
            "billing": { "email": "a@example.com" }, "line_items": [{ "id": 1, "name": "Clock", "quantity": 1, "subtotal": "10.00" }] })
        .to_string();
        let signature = base64_signature("s", body.as_bytes());
        let headers = [("x-wc-webhook-topic", "order.updated"), ("x-wc-webhook-signature", signature.as_str())];
        assert_eq!(app.post(&path, &headers, body).await.status, 200);
        app.work().await;
        let title = app.get(&page_by_number(app, "42").await).await.one("title");
        assert_eq!(title.starts_with("Cancelled"), status == "cancelled", "{title}");
    }
});

each_database!(shopify_s_local_pickup_is_ready_in_the_store, |app| {
    let path = app.endpoint("shopify", &["s"]).await;
    let post = async |topic: &str, body: Value| {
        let body = body.to_string();
        let signature = base64_signature("s", body.as_bytes());
        assert_eq!(
            app.post(&path, &[("x-shopify-topic", topic), ("x-shopify-hmac-sha256", &signature)], body).await.status,
            200
        );
        app.work().await;
    };
    post(
        "orders/create",
        json!({ "id": 7, "name": "#7", "currency": "EUR", "updated_at": "2026-11-20T10:00:00Z",
        "shipping_lines": [{ "title": "Altona", "code": "Altona", "delivery_category": "pickup" }],
        "line_items": [{ "id": 1, "title": "Clock", "quantity": 1, "requires_shipping": true }] }),
    )
    .await;
    let page = page_by_number(app, "7").await;
    assert_eq!(app.get(&page).await.one(".sentence"), "We are preparing your order at Altona.");
    post("fulfillments/update", json!({ "id": 70, "order_id": 7, "status": "success", "tracking_number": null, "tracking_company": null,
        "shipment_status": "ready_for_pickup", "updated_at": "2026-11-21T10:00:00Z", "line_items": [{ "id": 1, "quantity": 1 }] })).await;
    assert_eq!(app.get(&page).await.one(".sentence"), "Your order is ready for you at Altona.");
    post("fulfillments/update", json!({ "id": 70, "order_id": 7, "status": "success", "tracking_number": null, "tracking_company": null,
        "shipment_status": "picked_up", "updated_at": "2026-11-21T11:00:00Z", "line_items": [{ "id": 1, "quantity": 1 }] })).await;
    assert!(app.get(&page).await.one("h1").starts_with("Collected"));
});

async fn order_id(app: &TestApp, number: &'static str) -> String {
    let merchant = app.merchant;
    let found = app.app.db.read(move |conn| doorstep::orders::store::by_number(conn, merchant, number)).await.unwrap();
    found[0].id.to_string()
}

async fn page_by_number(app: &TestApp, number: &'static str) -> String {
    let (merchant, now) = (app.merchant, app.app.clock.now());
    let token = app
        .app
        .db
        .write(move |tx| {
            let order = doorstep::orders::store::by_number(tx, merchant, number)?.remove(0);
            doorstep::links::of_order(tx, merchant, order.id, now)
        })
        .await
        .unwrap();
    format!("/t/{}", token.as_str())
}

each_database!(a_return_is_a_parcel_of_its_own, |app| {
    let path = app.endpoint("generic", &[SECRET]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[("L1", 1), ("L2", 1)])).await;
    let mut back = shipment("1", 2, "R1", &[("L2", 1)]);
    back["direction"] = json!("return");
    app.api("/api/v1/shipments", &back).await;
    let report = async |number: &str, status: &str, at: &str| {
        let data = json!({ "tracking_number": number, "status": status, "events": [{ "at": at, "status": status }] });
        generic(app, &path, &data, at).await;
        app.work().await;
    };
    // While something is on its way out, that is what the page is about; the return counts for nothing of it.
    report("N1", "in_transit", "2026-11-20T10:00:00Z").await;
    report("R1", "in_transit", "2026-11-21T10:00:00Z").await;
    let shown = app.get(&page).await;
    assert!(shown.one(".sentence").contains("on its way to you"));
    assert_eq!(shown.one(".progress"), "2 of 3 items are on their way");
    assert_eq!(shown.texts(".box h2"), ["In your parcel", "Your return", "Not sent yet"]);
    assert_eq!(shown.text().matches("ParcelDelivery").count(), 1);
    // Then the return is.
    report("N1", "delivered", "2026-11-21T10:30:00Z").await;
    let moving = app.get(&page).await;
    assert_eq!(moving.one(".sentence"), "Your return is on its way back to us.");
    assert!(moving.one("title").starts_with("On its way back to us"));
    assert_eq!(moving.one(".progress"), "2 of 3 items delivered", "{}", moving.one(".progress"));
    report("R1", "delivered", "2026-11-21T11:00:00Z").await;
    let arrived = app.get(&page).await;
    assert_eq!(arrived.one(".sentence"), "Your return has arrived back with us.");
    assert!(arrived.one("h1").starts_with("Back with us"));
});

each_database!(senders_that_know_say_that_a_parcel_is_a_return, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let mut told = easypost(
        "R7",
        "in_transit",
        "2026-11-21T09:00:00Z",
        &[("2026-11-21T09:00:00Z", "in_transit", "Drop-off", "Bonn")],
    );
    told["result"]["is_return"] = json!(true);
    let body = told.to_string();
    let signature = easypost_signature("s", body.as_bytes());
    app.post(&path, &[("x-hmac-signature", &signature)], body).await;
    app.work().await;
    let of = async || {
        let merchant = app.merchant;
        app.app.db.read(move |conn| doorstep::tracking::store::by_number(conn, merchant, "R7")).await.unwrap().remove(0)
    };
    assert_eq!(of().await.direction, Direction::Return);
    // The shop knows better: it is a parcel that it sent out, on its way back.
    app.api("/api/v1/orders", &order("1")).await;
    let page = app.page_of(&app.api("/api/v1/shipments", &shipment("1", 1, "R7", &[("L1", 1)])).await);
    assert_eq!(of().await.direction, Direction::Outward);
    assert_eq!(app.get(&page).await.one(".sentence"), "Your parcel is on its way back to us.");
});

each_database!(every_piece_is_shown_once_with_what_became_of_it, |app| {
    let page = |told: &Value| {
        let told = told.clone();
        async move { app.get(&app.page_of(&app.api("/api/v1/orders", &told).await)).await }
    };
    let line = |quantity: u32, cancelled: u32, returned: u32, refunded: u32| {
        let mut told = order("1");
        told["lines"] = json!([{ "external_id": "L1", "title": "Duck", "quantity": quantity, "cancelled_quantity": cancelled,
            "returned_quantity": returned, "refunded_quantity": refunded }]);
        told
    };
    let states = |page: &Answer| {
        let (rows, state, more) =
            (Selector::parse(".box").unwrap(), Selector::parse(".state").unwrap(), Selector::parse(".more").unwrap());
        let html = page.html();
        html.select(&rows)
            .map(|row| {
                let text = |selector| {
                    row.select(selector)
                        .map(|found| crate::support::fold(&found.text().collect::<String>()))
                        .collect::<Vec<_>>()
                        .join("; ")
                };
                (text(&more), text(&state))
            })
            .collect::<Vec<_>>()
    };
    page(&line(6, 0, 0, 0)).await;
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[("L1", 3)])).await;
    app.api("/api/v1/shipments", &shipment("1", 2, "N2", &[("L1", 1)])).await;
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    // Six: three in one box, one in another, two still here. One came back, one of the others was only paid back.
    assert_eq!(
        states(&page(&line(6, 0, 1, 0)).await),
        [pair("Quantity: 3 ×", "1 returned"), pair("Quantity: 1 ×", "").clone(), pair("Quantity: 2 ×", "")]
            .map(|(a, b)| (a.replace("Quantity: 1 ×", ""), b))
    );
    let both = states(&page(&line(6, 0, 2, 3)).await);
    // The two that were not sent are paid back first; the third is one of those that were.
    assert_eq!(both[0].1, "2 returned, 1 refunded", "{both:?}");
    assert_eq!(
        both.iter().map(|(_, state)| state.as_str()).collect::<Vec<_>>(),
        ["2 returned, 1 refunded", "", "Refunded"]
    );
    // Cancelled ones are not waited for.
    let cancelled = page(&line(6, 2, 0, 0)).await;
    assert_eq!(cancelled.texts(".box h2"), ["Box 1 of 2", "Box 2 of 2", "Cancelled"]);
    let all = page(&line(6, 0, 4, 0)).await;
    assert_eq!(states(&all)[0].1, "Returned");
    assert_eq!(all.texts(".box.parcel .item.off").len(), 2);

    let path = app.endpoint("generic", &[SECRET]).await;
    let data = json!({ "tracking_number": "N1", "status": "in_transit", "events": [{ "at": "2026-11-20T10:00:00Z", "status": "in_transit" }] });
    generic(app, &path, &data, "2026-11-20T10:00:00Z").await;
    app.work().await;
    assert_eq!(page(&line(6, 0, 0, 0)).await.one(".progress"), "3 of 6 items are on their way");
    assert_eq!(page(&line(6, 2, 0, 0)).await.one(".progress"), "3 of 4 items are on their way");
    assert_eq!(
        page(&line(6, 0, 0, 2)).await.one(".progress"),
        "3 of 4 items are on their way",
        "what will not come is not counted"
    );
});
