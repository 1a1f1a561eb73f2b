//! Shops whose webhooks only point at something, and shops that are asked what changed, against a shop that the test plays.

use doorstep::jobs;
use doorstep::orders::store::Order;
use doorstep::shops::jobs::StartCatchingUp;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::support::vendor::{Asked, Told, Vendor, json as told};
use crate::support::{Backend, TestApp};

macro_rules! with_shop {
    ($name:ident, |$app:ident, $vendor:ident| $body:expr) => {
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            for backend in [Backend::Sqlite, Backend::Postgres] {
                let shop = Vendor::new();
                if let Some(app) = TestApp::with(backend, &[("outbound.trusted_hosts", &shop.host)]).await {
                    let ($app, $vendor) = (&app, &shop);
                    $body
                    app.finish().await;
                }
                shop.stop().await;
            }
        }
    };
}

/// An endpoint whose shop is the test's: its path and its secret.
async fn connect(app: &TestApp, shop: &Vendor, source: &str, credentials: Value) -> (String, String) {
    let options = json!({ "api_base": shop.base, "requests_per_minute": "60000" });
    let mut body = json!({ "source": source, "options": options, "credentials": credentials });
    if source == "shopify" {
        body["secret"] = "s".into();
    }
    let made = app.api("/api/v1/webhook-endpoints", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let made = made.json();
    let path = made["url"].as_str().unwrap().strip_prefix(&app.base).unwrap().to_owned();
    (path, made["secret"].as_str().unwrap_or_default().to_owned())
}

async fn catch_up(app: &TestApp) {
    let now = app.app.clock.now();
    app.app.db.write(move |tx| jobs::enqueue(tx, &StartCatchingUp {}, now)).await.unwrap();
    app.work().await;
}

async fn found(app: &TestApp, number: &str) -> Option<Order> {
    let (merchant, number) = (app.merchant, doorstep::orders::model::number_key(number));
    app.app
        .db
        .read(move |conn| doorstep::orders::store::by_number(conn, merchant, &number))
        .await
        .unwrap()
        .into_iter()
        .next()
}

async fn page(app: &TestApp, number: &str) -> String {
    let (merchant, now, order) = (app.merchant, app.app.clock.now(), found(app, number).await.unwrap().id);
    let token = app.app.db.write(move |tx| doorstep::links::of_order(tx, merchant, order, now)).await.unwrap();
    app.get(&format!("/t/{}", token.as_str())).await.text()
}

fn query<'a>(asked: &'a Asked, name: &str) -> Option<&'a str> {
    let (_, query) = asked.path.split_once('?')?;
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(known, _)| *known == name).map(|(_, value)| value)
}

fn bigcommerce(shipments: Value) -> impl FnMut(&Asked) -> Told + Send + 'static {
    move |asked| {
        assert_eq!(asked.headers["x-auth-token"], "token");
        match asked.path.split('?').next().unwrap() {
            "/v2/orders/77" => told(&json!({
                "id": 77, "status_id": 11, "date_created": "Sat, 21 Nov 2026 12:00:00 +0000",
                "date_modified": "Sat, 21 Nov 2026 12:00:00 +0000", "default_currency_code": "EUR", "total_inc_tax": "9.0000",
                "billing_address": { "email": "eva@example.com", "zip": "34117" },
            })),
            "/v2/orders/77/products" => {
                told(&json!([{ "id": 1, "name": "Tea", "type": "physical", "quantity": 2, "price_ex_tax": "4.5000" }]))
            }
            "/v2/orders/77/shipping_addresses" => {
                told(&json!([{ "first_name": "Eva", "city": "Kassel", "country_iso2": "DE" }]))
            }
            "/v2/orders/77/shipments" if shipments.is_null() => (204, vec![], String::new()),
            "/v2/orders/77/shipments" => told(&shipments),
            _ => (404, vec![], r#"{"status":404,"title":"Not found"}"#.into()),
        }
    }
}

with_shop!(a_message_that_only_points_at_an_order_is_fetched, |app, shop| {
    let credentials = json!({ "store_hash": "abc", "access_token": "token" });
    let (path, secret) = connect(app, shop, "bigcommerce", credentials).await;
    let tell = async |scope: &str, data: Value, at: &str| {
        let created_at = at.parse::<Timestamp>().unwrap().as_second();
        let body = json!({ "scope": scope, "store_id": "1", "data": data, "hash": "x", "created_at": created_at, "producer": "stores/abc" });
        let headers = [("x-doorstep-secret", secret.as_str())];
        assert_eq!(app.post(&path, &headers, body.to_string()).await.status, 200);
        app.work().await;
    };
    shop.answers(bigcommerce(Value::Null));
    tell("store/order/created", json!({ "type": "order", "id": 77 }), "2026-11-21T12:00:01Z").await;
    let asked: Vec<String> = shop.asked().into_iter().map(|asked| asked.path).collect();
    assert_eq!(asked.len(), 5, "{asked:?}");
    let text = page(app, "77").await;
    assert!(text.contains("Tea") && text.contains("Order received"), "{text}");

    let parcel = json!([{ "id": 5, "order_id": 77, "tracking_number": "1ZA", "tracking_carrier": "ups",
        "date_created": "Sat, 21 Nov 2026 12:05:00 +0000", "items": [{ "order_product_id": 1, "quantity": 2 }] }]);
    shop.answers(bigcommerce(parcel));
    tell("store/shipment/created", json!({ "type": "shipment", "id": 5, "orderId": 77 }), "2026-11-21T12:05:00Z").await;
    assert!(page(app, "77").await.contains("1ZA"));
    // The order's own date stays the same; the webhook's tells that this is later.
    shop.answers(bigcommerce(Value::Null));
    tell("store/shipment/deleted", json!({ "type": "shipment", "id": 5, "orderId": 77 }), "2026-11-21T12:09:00Z").await;
    assert!(!page(app, "77").await.contains("1ZA"));

    shop.asked();
    tell("store/product/updated", json!({ "type": "product", "id": 5 }), "2026-11-21T12:10:00Z").await;
    assert!(shop.asked().is_empty(), "nothing of ours");
    shop.answers(|_| (404, vec![], String::new()));
    tell("store/order/archived", json!({ "type": "order", "id": 77 }), "2026-11-21T12:11:00Z").await;
    assert!(found(app, "77").await.unwrap().cancelled_at.is_some(), "it is gone from the shop");
});

with_shop!(changed_orders_of_bigcommerce, |app, shop| {
    connect(app, shop, "bigcommerce", json!({ "store_hash": "abc", "access_token": "token" })).await;
    let mut one = bigcommerce(Value::Null);
    shop.answers(move |asked| match asked.path.starts_with("/v2/orders?") {
        true => told(&json!([{ "id": 77, "status_id": 11, "date_modified": "Sat, 21 Nov 2026 12:00:30 +0000" }])),
        false => one(asked),
    });
    app.app.clock.advance(SignedDuration::from_mins(5));
    catch_up(app).await;
    assert!(page(app, "77").await.contains("Tea"));
    assert_eq!(query(&shop.asked()[0], "min_date_modified"), Some("2026-11-21T12%3A00%3A00%2B00%3A00"));
    catch_up(app).await;
    assert_eq!(shop.asked().len(), 1, "nothing is fetched twice");
    shop.answers(|_| (204, vec![], String::new()));
    catch_up(app).await;
    assert_eq!(query(&shop.asked()[0], "min_date_modified"), Some("2026-11-21T11%3A58%3A30%2B00%3A00"));
});

with_shop!(changed_orders_of_shopify_page_by_page, |app, shop| {
    connect(app, shop, "shopify", json!({ "shop_domain": "tea.myshopify.com", "access_token": "shpat_1" })).await;
    let order = |id: i64, name: &str, at: &str| json!({ "id": id, "name": name, "updated_at": at, "line_items": [] });
    let base = shop.base.clone();
    shop.answers(move |asked| {
        assert_eq!(asked.headers["x-shopify-access-token"], "shpat_1");
        if query(asked, "page_info").is_none() {
            assert!(
                asked.path.contains("status=any") && asked.path.contains("updated_at_min=2026-11-21T12%3A00%3A00Z")
            );
            let (status, mut headers, body) =
                told(&json!({ "orders": [order(820_982_911_946_154_508, "#1", "2026-11-21T07:30:00-05:00")] }));
            headers.push((
                "link",
                format!("<{base}/admin/api/2026-07/orders.json?limit=250&page_info=xyz>; rel=\"next\""),
            ));
            return (status, headers, body);
        }
        assert_eq!(query(asked, "page_info"), Some("xyz"));
        assert!(!asked.path.contains("status="), "nothing may stand beside the mark");
        told(&json!({ "orders": [order(2, "#2", "2026-11-21T12:40:00Z")] }))
    });
    app.app.clock.advance(SignedDuration::from_hours(1));
    catch_up(app).await;
    assert_eq!(shop.asked().len(), 2);
    assert_eq!(found(app, "1").await.unwrap().external_id, "820982911946154508");
    assert!(found(app, "2").await.is_some());
});

// More orders than fit on a page changed within the time that is asked for again.
with_shop!(changed_orders_of_woocommerce_after_a_rush, |app, shop| {
    let credentials = json!({ "site_url": "https://shop.example", "consumer_key": "ck", "consumer_secret": "cs" });
    connect(app, shop, "woocommerce", credentials).await;
    let start: Timestamp = "2026-11-21T12:00:10Z".parse().unwrap();
    let modified =
        move |id: i64| (start + SignedDuration::from_millis(id * 250)).strftime("%Y-%m-%dT%H:%M:%S").to_string();
    let lists = move |count: i64| {
        move |asked: &Asked| {
            assert_eq!(asked.headers["authorization"], "Basic Y2s6Y3M=");
            let after = query(asked, "modified_after").unwrap().replace("%3A", ":");
            let changed: Vec<i64> = (1..=count).filter(|id| modified(*id) > after).collect();
            let orders: Vec<Value> = changed
                .iter()
                .take(100)
                .map(|id| {
                    json!({ "id": id, "number": format!("W{id}"),
                "status": "processing", "currency": "EUR", "line_items": [], "date_modified_gmt": modified(*id) })
                })
                .collect();
            let (status, mut headers, body) = told(&json!(orders));
            headers.push(("x-wp-totalpages", changed.len().div_ceil(100).to_string()));
            (status, headers, body)
        }
    };
    app.app.clock.advance(SignedDuration::from_mins(10));
    shop.answers(lists(250));
    catch_up(app).await;
    for number in ["W1", "W100", "W101", "W250"] {
        assert!(found(app, number).await.is_some(), "{number}");
    }
    shop.answers(lists(260));
    catch_up(app).await;
    assert!(found(app, "W260").await.is_some(), "behind a whole page of orders that were known");
    let asked = shop.asked().len();
    assert!(asked < 12, "asked {asked} times");
});
