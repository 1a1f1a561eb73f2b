//! Shop platforms, by their webhooks.

use serde_json::{Value, json};

use crate::each_database;
use crate::support::TestApp;
use crate::support::messages::base64_signature;

const ORDER: i64 = 820_982_911_946_154_508;

fn order(updated_at: &str) -> Value {
    json!({
        "id": ORDER, "name": "#9001", "email": "jon@example.com", "currency": "USD", "customer_locale": "en-US",
        "created_at": "2026-11-18T10:00:00-05:00", "updated_at": updated_at, "cancelled_at": null,
        "total_price": "110.00", "subtotal_price": "100.00",
        "shipping_address": { "name": "Jon Snow", "address1": "1 Wall St", "city": "Kassel", "zip": "34117", "country_code": "DE" },
        "line_items": [
            { "id": 487_817_672_276_298_554_i64, "title": "Sunglasses", "quantity": 1, "price": "89.99", "sku": "SKU1", "requires_shipping": true },
            { "id": 2, "title": "Case", "quantity": 2, "price": "5.00", "sku": "SKU2", "requires_shipping": true },
        ],
        "fulfillments": [], "refunds": [],
    })
}

fn fulfilment(status: &str, numbers: &[&str], updated_at: &str) -> Value {
    json!({
        "id": 123_456, "order_id": ORDER, "status": status, "created_at": "2026-11-19T10:00:00-05:00", "updated_at": updated_at,
        "tracking_company": "UPS", "tracking_number": numbers.first(), "tracking_numbers": numbers, "tracking_urls": [],
        "shipment_status": null, "name": "#9001.1",
        "line_items": [{ "id": 487_817_672_276_298_554_i64, "title": "Sunglasses", "quantity": 1, "price": "89.99", "requires_shipping": true }],
    })
}

fn event(status: &str, at: &str) -> Value {
    json!({ "id": 1, "fulfillment_id": 123_456, "order_id": ORDER, "status": status, "message": null, "happened_at": at,
            "city": "Hamburg", "country": "DE", "latitude": 53.5, "longitude": 9.9 })
}

fn refund() -> Value {
    json!({ "id": 509, "order_id": ORDER, "created_at": "2026-11-20T10:00:00Z", "note": "too many",
            "refund_line_items": [{ "id": 1, "line_item_id": 2, "quantity": 2, "restock_type": "cancel" }], "transactions": [] })
}

async fn post(app: &TestApp, path: &str, topic: &str, body: &Value) -> u16 {
    let body = body.to_string();
    let signature = base64_signature("s", body.as_bytes());
    app.post(path, &[("x-shopify-topic", topic), ("x-shopify-hmac-sha256", &signature)], body).await.status
}

async fn page(app: &TestApp) -> String {
    let token = app
        .app
        .db
        .write({
            let (merchant, now) = (app.merchant, app.app.clock.now());
            move |tx| {
                let order = doorstep::orders::store::by_number(tx, merchant, "9001")?.remove(0);
                doorstep::links::of_order(tx, merchant, order.id, now)
            }
        })
        .await
        .unwrap();
    let shown = app.get(&format!("/t/{}", token.as_str())).await;
    // The token and the time of the last change are the only things that may differ.
    let text = shown.text().replace(token.as_str(), "TOKEN");
    assert_eq!(shown.status, 200);
    text
}

each_database!(a_shopify_order_from_checkout_to_door, |app| {
    let path = app.endpoint("shopify", &["s"]).await;
    assert_eq!(post(app, &path, "orders/create", &order("2026-11-18T10:00:00-05:00")).await, 200);
    app.work().await;
    assert!(page(app).await.contains("Order received"));
    post(app, &path, "fulfillments/create", &fulfilment("success", &["1Z1"], "2026-11-19T10:00:00-05:00")).await;
    app.work().await;
    let text = page(app).await;
    assert!(text.contains("Getting ready to ship") && text.contains("1Z1") && text.contains("Not sent yet"), "{text}");
    post(app, &path, "fulfillment_events/create", &event("out_for_delivery", "2026-11-21T08:00:00+01:00")).await;
    app.work().await;
    let text = page(app).await;
    assert!(text.contains("Out for delivery") && text.contains("Hamburg") && !text.contains("53.5"));
    post(app, &path, "refunds/create", &refund()).await;
    app.work().await;
    let text = page(app).await;
    assert!(text.contains("This will not be sent") && !text.contains("Not sent yet"), "{text}");
});

each_database!(told_again_in_any_order_nothing_changes, |app| {
    let messages = [
        ("orders/create", order("2026-11-18T10:00:00-05:00")),
        ("orders/updated", order("2026-11-19T11:00:00-05:00")),
        ("fulfillments/create", fulfilment("success", &["1Z1"], "2026-11-19T10:00:00-05:00")),
        ("fulfillments/update", fulfilment("success", &["1Z1", "1Z2"], "2026-11-19T12:00:00-05:00")),
        ("fulfillment_events/create", event("in_transit", "2026-11-20T08:00:00+01:00")),
        ("fulfillment_events/create", event("out_for_delivery", "2026-11-21T08:00:00+01:00")),
        ("refunds/create", refund()),
    ];
    let path = app.endpoint("shopify", &["s"]).await;
    let mut pages = Vec::new();
    // First in order, then to the same shop again, rotated and backwards: nothing may change.
    for (topic, body) in &messages {
        post(app, &path, topic, body).await;
        app.work().await;
    }
    pages.push(page(app).await);
    for rotation in 0..messages.len() {
        for n in (0..messages.len()).rev() {
            let (topic, body) = &messages[(n + rotation) % messages.len()];
            post(app, &path, topic, body).await;
        }
        app.work().await;
        pages.push(page(app).await);
    }
    assert!(pages.iter().all(|page| *page == pages[0]));
    assert!(pages[0].contains("1Z1") && pages[0].contains("1Z2"));
});

each_database!(privacy_topics_and_tests_are_acknowledged, |app| {
    let path = app.endpoint("shopify", &["s"]).await;
    for topic in ["customers/redact", "shop/redact", "customers/data_request", "app/uninstalled", "carts/update"] {
        assert_eq!(post(app, &path, topic, &json!({ "shop_id": 1 })).await, 200, "{topic}");
    }
    let body = order("2026-11-18T10:00:00Z").to_string();
    let signature = base64_signature("s", body.as_bytes());
    let headers = [
        ("x-shopify-topic", "orders/create"),
        ("x-shopify-hmac-sha256", signature.as_str()),
        ("x-shopify-test", "true"),
    ];
    assert_eq!(app.post(&path, &headers, body.clone()).await.status, 200);
    app.work().await;
    let merchant = app.merchant;
    let orders = app.app.db.read(move |conn| doorstep::orders::store::by_number(conn, merchant, "9001")).await.unwrap();
    assert!(orders.is_empty(), "a test makes no order");
});

each_database!(a_woocommerce_order_with_a_tracking_plugin, |app| {
    let path = app.endpoint("woocommerce", &["s"]).await;
    let order = |status: &str, modified: &str, tracking: Value| {
        json!({
            "id": 727, "number": "9001", "status": status, "currency": "EUR", "date_created_gmt": "2026-11-18T19:28:02",
            "date_modified_gmt": modified, "total": "29.35", "shipping_total": "4.00",
            "billing": { "email": "john@example.com", "postcode": "34117" },
            "shipping": { "first_name": "John", "last_name": "Doe", "city": "Kassel", "postcode": "34117", "country": "DE", "address_1": "1 St" },
            "line_items": [{ "id": 315, "name": "Tea &ndash; green", "quantity": 2, "total": "6.00", "meta_data": [] }],
            "meta_data": tracking, "refunds": [], "shipping_lines": [{ "method_title": "Flat" }],
        })
    };
    let post = async |topic: &str, body: Value| {
        let body = body.to_string();
        let signature = base64_signature("s", body.as_bytes());
        let headers = [("x-wc-webhook-topic", topic), ("x-wc-webhook-signature", signature.as_str())];
        assert_eq!(app.post(&path, &headers, body.clone()).await.status, 200, "{topic}");
        app.work().await;
    };
    post("order.created", order("processing", "2026-11-18T19:28:02", json!([]))).await;
    let text = page(app).await;
    assert!(text.contains("Tea – green"), "entities are decoded: {text}");
    let tracking = json!([{ "id": 1, "key": "_wc_shipment_tracking_items",
        "value": [{ "tracking_provider": "DHL", "tracking_number": "JD77", "date_shipped": "1795200000", "tracking_id": "abc" }] }]);
    post("order.updated", order("completed", "2026-11-20T10:00:00", tracking)).await;
    assert!(page(app).await.contains("JD77"));
    post("order.deleted", json!({ "id": 727 })).await;
    post("order.updated", order("processing", "2026-11-19T10:00:00", json!([]))).await;
    let merchant = app.merchant;
    let stored = app.app.db.read(move |conn| doorstep::orders::store::by_number(conn, merchant, "9001")).await.unwrap();
    assert!(stored[0].cancelled_at.is_some(), "a late, older telling does not bring it back");
});

each_database!(a_woocommerce_order_that_is_cancelled_and_says_no_date, |app| {
    let path = app.endpoint("woocommerce", &["s"]).await;
    let post = async |status: &str| {
        let order = json!({ "id": 9, "number": "9001", "status": status, "currency": "EUR", "total": "9.00",
            "line_items": [{ "id": 1, "name": "Tea", "quantity": 1 }], "billing": { "email": "ann@example.com" } });
        let body = order.to_string();
        let signature = base64_signature("s", body.as_bytes());
        let headers = [("x-wc-webhook-topic", "order.updated"), ("x-wc-webhook-signature", signature.as_str())];
        assert_eq!(app.post(&path, &headers, body.clone()).await.status, 200);
        app.work().await;
        let merchant = app.merchant;
        app.app.db.read(move |conn| doorstep::orders::store::by_number(conn, merchant, "9001")).await.unwrap().remove(0)
    };
    assert_eq!(post("processing").await.cancelled_at, None);
    let cancelled = post("cancelled").await;
    assert!(cancelled.cancelled_at.is_some());
    assert_eq!(post("cancelled").await, cancelled, "told again, nothing changes");
});

// What a shop took away stays away, whichever of its tellings comes first.
each_database!(a_parcel_that_was_taken_away_does_not_come_back_with_a_late_message, |app| {
    let path = app.endpoint("woocommerce", &["s"]).await;
    let telling = |modified: &str, numbers: &[&str]| {
        let items: Vec<Value> = numbers
            .iter()
            .map(|number| json!({ "tracking_provider": "DHL", "tracking_number": number, "tracking_id": number }))
            .collect();
        json!({ "id": 9, "number": "9001", "status": "processing", "currency": "EUR", "total": "9.00",
            "date_created_gmt": "2026-11-18T10:00:00", "date_modified_gmt": modified,
            "line_items": [{ "id": 1, "name": "Tea", "quantity": 1 }], "billing": { "email": "ann@example.com" },
            "meta_data": [{ "id": 1, "key": "_wc_shipment_tracking_items", "value": items }] })
        .to_string()
    };
    let wrong = telling("2026-11-20T10:00:00", &["WRONG1", "RIGHT1"]);
    let mended = telling("2026-11-20T11:00:00", &["RIGHT1"]);
    for body in [&mended, &wrong, &mended, &wrong] {
        let signature = base64_signature("s", body.as_bytes());
        let headers = [("x-wc-webhook-topic", "order.updated"), ("x-wc-webhook-signature", signature.as_str())];
        assert_eq!(app.post(&path, &headers, body.clone()).await.status, 200);
        app.work().await;
    }
    let merchant = app.merchant;
    let stands = async |number: &'static str| {
        let found =
            app.app.db.read(move |conn| doorstep::tracking::store::by_number(conn, merchant, number)).await.unwrap();
        found.iter().any(|shipment| shipment.withdrawn_at.is_none())
    };
    assert!(stands("RIGHT1").await);
    assert!(!stands("WRONG1").await);
});

each_database!(a_bigcommerce_order_as_it_is_fetched, |app| {
    let path = app.endpoint("bigcommerce", &["s"]).await;
    let fetched = |modified: &str, shipments: Option<Value>| {
        let mut parts = json!({
            "order": {
                "id": 9001, "status_id": 11, "date_created": "Wed, 18 Nov 2026 10:00:00 +0000", "date_modified": modified,
                "total_inc_tax": "24.9000", "subtotal_ex_tax": "20.0000", "total_tax": "0.0000", "default_currency_code": "EUR",
                "billing_address": { "email": "eva@example.com", "zip": "34117" },
            },
            "products": [
                { "id": 1, "name": "Tea &amp; cups", "type": "physical", "quantity": 2, "price_ex_tax": "5.0000" },
                { "id": 2, "name": "Spoon", "type": "physical", "quantity": 1, "price_ex_tax": "10.0000" },
            ],
            "shipping_addresses": [{ "first_name": "Eva", "last_name": "Horn", "city": "Kassel", "zip": "34117", "country_iso2": "DE" }],
            "refunds": { "data": [], "meta": {} },
        });
        if let Some(shipments) = shipments {
            parts["shipments"] = shipments;
        }
        parts
    };
    let parcel = |id: i64, number: &str| {
        json!({ "id": id, "order_id": 9001, "tracking_number": number, "shipping_provider": "ups", "shipping_provider_display_name": "UPS",
                "date_created": "Thu, 19 Nov 2026 09:00:00 +0000", "items": [{ "order_product_id": 1, "quantity": 2 }] })
    };
    let post = async |body: Value| {
        assert_eq!(app.post(&path, &[("x-doorstep-secret", "s")], body.to_string()).await.status, 200);
        app.work().await;
    };
    let stranger = app.post(&path, &[("x-doorstep-secret", "t")], "{}").await;
    assert_eq!(stranger.status, 401);

    post(fetched("Wed, 18 Nov 2026 10:00:00 +0000", Some(Value::Null))).await;
    let text = page(app).await;
    assert!(text.contains("Order received") && text.contains("Tea &#38; cups"), "{text}");
    post(fetched("Thu, 19 Nov 2026 09:00:00 +0000", Some(json!([parcel(7, "1ZA"), parcel(8, "1ZB")])))).await;
    let text = page(app).await;
    assert!(text.contains("1ZA") && text.contains("1ZB") && text.contains("Not sent yet"), "{text}");
    // An answer that was not asked about shipments says nothing of them; one that was, and lists one, does.
    post(fetched("Thu, 19 Nov 2026 10:00:00 +0000", None)).await;
    assert!(page(app).await.contains("1ZB"));
    post(fetched("Thu, 19 Nov 2026 11:00:00 +0000", Some(json!([parcel(7, "1ZA")])))).await;
    let text = page(app).await;
    assert!(text.contains("1ZA") && !text.contains("1ZB"), "{text}");
    // Late and older: nothing comes back.
    post(fetched("Thu, 19 Nov 2026 09:00:00 +0000", Some(json!([parcel(7, "1ZA"), parcel(8, "1ZB")])))).await;
    assert!(!page(app).await.contains("1ZB"));
});
