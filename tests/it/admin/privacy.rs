//! Retention, and shoppers who want to be told or forgotten.

use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types};
use doorstep::accounts::people::Role;
use doorstep::db::{Conn, schema};
use doorstep::on_each_backend;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::each_database;
use crate::support::TestApp;
use crate::support::messages::{SECRET, base64_signature, order, shipment};

const PRIVACY: &str = "/admin/m/orlane/privacy";

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = sql_types::BigInt)]
    n: i64,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = sql_types::Text)]
    name: String,
}

/// Tables in which a text stands anywhere, in whatever column.
async fn where_stands(app: &TestApp, text: &'static str) -> Vec<&'static str> {
    let look = move |conn: &mut Conn| {
        let mut found = Vec::new();
        for table in schema::TABLES {
            let row = match conn {
                Conn::Postgres(_) => {
                    let names: Vec<Name> = on_each_backend!(conn, |conn| {
                        sql_query(format!(
                        "SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = '{table}' AND data_type = 'bytea' AND table_schema = current_schema()"
                    ))
                    .load(conn)
                    })?;
                    let bytes =
                        names.iter().map(|Name { name }| format!(" || ' ' || coalesce(encode({name}, 'escape'), '')"));
                    format!("t::text{}", bytes.collect::<String>())
                }
                Conn::Sqlite(_) => {
                    let names: Vec<Name> = on_each_backend!(conn, |conn| sql_query(format!(
                        "SELECT name FROM pragma_table_info('{table}')"
                    ))
                    .load(conn))?;
                    let columns = names.iter().map(|Name { name }| format!("coalesce(CAST({name} AS TEXT), '')"));
                    columns.collect::<Vec<_>>().join(" || ' ' || ")
                }
            };
            let counted: Count = on_each_backend!(conn, |conn| sql_query(format!(
                "SELECT count(*) AS n FROM {table} t WHERE lower({row}) LIKE '%{text}%'"
            ))
            .get_result(conn))?;
            if counted.n > 0 {
                found.push(*table);
            }
        }
        Ok(found)
    };
    app.app.db.read(look).await.unwrap()
}

fn hers(number: &str) -> Value {
    let mut told = order(number);
    told["email"] = json!("Wilhelmina@Planted.example");
    told["phone"] = json!("+49 170 5550199");
    told["ship_to"] = json!({ "name": "Wilhelmina Quastenflosser", "lines": ["Plantagenweg 77"], "city": "Quedlinburg", "postcode": "06484", "country": "DE" });
    told
}

const PLANTED: [&str; 6] = ["wilhelmina", "quastenflosser", "plantagenweg", "06484", "5550199", "jd0149"];

each_database!(a_shopper_is_told_and_then_forgotten_everywhere, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &hers("1")).await);
    app.app.clock.advance(SignedDuration::from_secs(1));
    app.api("/api/v1/orders", &hers("2")).await;
    app.api("/api/v1/orders", &order("3")).await;
    app.api("/api/v1/shipments", &shipment("1", 1, "JD0149", &[("L1", 1)])).await;
    let endpoint = app.endpoint("generic", &[SECRET]).await;
    app.post_generic(&endpoint, "JD0149", "delivered", "").await;
    // A raw message that names her, and that no order knows of.
    let shop = app.endpoint("shopify", &["s"]).await;
    let stray = json!({ "id": 1, "email": "wilhelmina@planted.example" }).to_string();
    let signature = base64_signature("s", stray.as_bytes());
    let headers = [("x-shopify-topic", "checkouts/create"), ("x-shopify-hmac-sha256", signature.as_str())];
    assert_eq!(app.post(&shop, &headers, stray).await.status, 200);
    app.work().await;
    let mut support = app.staff(app.merchant, Role::Support).await;
    let id = app
        .app
        .db
        .read({
            let merchant = app.merchant;
            move |conn| doorstep::orders::store::by_number(conn, merchant, "1")
        })
        .await
        .unwrap()
        .remove(0)
        .id;
    support.act(&format!("/admin/m/orlane/orders/{id}/notes"), &[("text", "Wilhelmina called")]).await;
    assert_eq!(support.get(PRIVACY).await.status, 403);

    let mut manager = app.staff(app.merchant, Role::Manager).await;
    let shopper = format!("{PRIVACY}/shopper");
    let who = ("email", " wilhelmina@planted.EXAMPLE");
    let seen = manager.post(&shopper, &[who, ("act", "look")]).await;
    assert!(seen.text().contains("<strong>2</strong> orders name"), "{}", seen.text());
    assert!(!seen.text().contains("Nobody looks into"));
    let waits = ("orders.csv", b"order_number,line_title\n#9,Cup\n".as_slice());
    let waits = manager.upload("/admin/m/orlane/data/imports", &[], waits).await.header("location").to_owned();
    let seen = manager.post(&shopper, &[who, ("act", "look")]).await;
    assert!(seen.text().contains("A file of orders waits"), "{}", seen.text());
    manager.post(&format!("{waits}/end"), &[]).await;
    let told = manager.post(&shopper, &[who, ("act", "export")]).await;
    let told: Value = serde_json::from_str(&told.text()).unwrap();
    assert_eq!(told["orders"].as_array().unwrap().len(), 2);
    assert_eq!(told["orders"][0]["ship_to"]["name"], "Wilhelmina Quastenflosser");
    assert_eq!(told["orders"][0]["parcels"][0]["events"][0]["status"], "delivered");
    assert!(!told["orders"][0]["messages"].as_array().unwrap().is_empty());
    assert_eq!(told["orders"][0]["notes"][0]["text"], "Wilhelmina called");

    assert_eq!(app.get(&page).await.status, 200);
    assert_eq!(manager.post(&shopper, &[who, ("act", "erase")]).await.status, 303);
    app.work().await;
    for planted in PLANTED {
        assert_eq!(where_stands(app, planted).await, Vec::<&str>::new(), "{planted}");
    }
    assert_eq!(app.get(&page).await.status, 404);
    let done = manager.get(PRIVACY).await.text();
    assert!(done.contains("2 orders forgotten"), "{done}");
    // Others stay as they were; what is left of hers is there for figures.
    assert!(!where_stands(app, "marlene").await.is_empty());
    assert!(manager.get(&format!("/admin/m/orlane/orders/{id}")).await.text().contains("#1"));
    // The shop tells the order once more: it stays forgotten.
    let mut again = hers("1");
    again["updated_at"] = json!("2026-11-20T10:00:00Z");
    again["ship_to"]["city"] = json!("Bad Planted");
    app.api("/api/v1/orders", &again).await;
    app.work().await;
    let orders = where_stands(app, "quastenflosser").await;
    assert!(!orders.contains(&"orders") && !orders.contains(&"order_terms"), "{orders:?}");
    // Nor do its parcels come back, by whoever speaks of them.
    let again = app.api("/api/v1/shipments", &shipment("1", 1, "JD0149", &[("L1", 1)])).await;
    assert_eq!(again.status, 200, "known, and left as it is: {}", again.text());
    let another = app.api("/api/v1/shipments", &shipment("1", 2, "JD0188", &[])).await;
    assert_eq!((another.status, another.json()["code"].as_str()), (409, Some("conflict")), "{}", another.text());
    app.post_generic(&endpoint, "JD0149", "in_transit", "").await;
    assert_eq!(where_stands(app, "jd0149").await, ["inbox"], "the message as it came, and nothing made of it");
});

each_database!(what_shops_pass_on_is_done, |app| {
    let endpoint = app.endpoint("shopify", &["s"]).await;
    let post = async |topic: &str, body: &Value| {
        let body = body.to_string();
        let signature = base64_signature("s", body.as_bytes());
        let headers = [("x-shopify-topic", topic), ("x-shopify-hmac-sha256", signature.as_str())];
        assert_eq!(app.post(&endpoint, &headers, body).await.status, 200);
        app.work().await;
    };
    let told = |id: u32, name: &str| {
        json!({ "id": id, "name": format!("#{id}"), "email": format!("{name}@planted.example"), "currency": "EUR",
                "updated_at": "2026-11-18T10:00:00Z", "line_items": [{ "id": 1, "title": "Cup", "quantity": 1 }],
                "shipping_address": { "name": format!("{name} Planted"), "zip": "06484", "country_code": "DE" } })
    };
    post("orders/create", &told(1, "ada")).await;
    post("orders/create", &told(2, "bela")).await;
    post("orders/create", &told(3, "cleo")).await;
    let who = |name: &str| json!({ "id": 7, "email": format!("{name}@planted.example"), "phone": null });
    let shop = ("x.myshopify.com", 1);
    post(
        "customers/redact",
        &json!({ "shop_id": shop.1, "shop_domain": shop.0, "customer": who("ada"), "orders_to_redact": [1] }),
    )
    .await;
    assert_eq!(where_stands(app, "ada@planted").await, Vec::<&str>::new());
    assert!(where_stands(app, "bela@planted").await.contains(&"orders"));
    let request = json!({ "shop_id": shop.1, "shop_domain": shop.0, "customer": who("bela"), "orders_requested": [2], "data_request": { "id": 9 } });
    post("customers/data_request", &request).await;
    post("customers/data_request", &request).await;
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let page = owner.get(PRIVACY).await;
    assert_eq!(
        page.texts("#open .lines > li").len(),
        2,
        "one that is open, one that is done: {:?}",
        page.texts("#open li")
    );
    let form = page.attributes("#open form", "action").remove(0);
    let file: Value = serde_json::from_str(&owner.post(&form, &[("act", "export")]).await.text()).unwrap();
    assert_eq!(file["orders"][0]["email"], "bela@planted.example");
    assert!(owner.act(&form, &[("act", "done")]).await.text().contains("Who asked is forgotten"));
    // That the shop is gone is not believed without a person.
    post("shop/redact", &json!({ "shop_id": shop.1, "shop_domain": shop.0 })).await;
    assert!(where_stands(app, "cleo@planted").await.contains(&"orders"));
    let form = owner.get(PRIVACY).await.attributes("#open form", "action").remove(0);
    owner.act(&form, &[("act", "begin")]).await;
    app.work().await;
    for name in ["bela planted", "cleo planted", "cleo@planted", "bela@planted"] {
        assert_eq!(where_stands(app, name).await, Vec::<&str>::new(), "{name}");
    }
});

each_database!(rules_show_what_would_go_and_then_take_it, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &hers("1")).await);
    let endpoint = app.endpoint("generic", &[SECRET]).await;
    app.api("/api/v1/shipments", &shipment("1", 1, "JD0149", &[("L1", 1)])).await;
    app.post_generic(&endpoint, "JD0149", "in_transit", "").await;
    app.work().await;
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let mut manager = app.staff(app.merchant, Role::Manager).await;
    let retention = format!("{PRIVACY}/retention");
    assert_eq!(manager.post(&retention, &[("messages", "30"), ("keep", "yes")]).await.status, 403);
    assert!(!manager.get(PRIVACY).await.text().contains("How long what is kept"));
    let wrong = owner.post(&retention, &[("messages", "1"), ("orders", "many")]).await;
    assert_eq!((wrong.status, wrong.texts("p.wrong").len()), (422, 2));
    let days = SignedDuration::from_hours(24);
    app.app.clock.advance(days * 20);
    // The last thing that happened to it was today: its parcel moved.
    app.post_generic(&endpoint, "JD0149", "delivered", "").await;
    app.work().await;
    app.api("/api/v1/orders", &order("2")).await;
    let rules = [("messages", "14"), ("shoppers", "30"), ("orders", "60"), ("log", "")];
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let counted = owner.post(&retention, &rules).await;
    assert_eq!(
        counted.texts("#gone li"),
        ["1 raw messages removed", "0 orders forget who ordered", "0 orders removed as a whole"]
    );
    assert_eq!(app.work().await, 0, "nothing goes by a preview");
    let keep: Vec<_> = rules.into_iter().chain([("keep", "yes")]).collect();
    assert_eq!(owner.post(&retention, &keep).await.status, 303);
    let sweep = async || {
        let now = app.app.clock.now();
        let merchant = app.merchant;
        let job = doorstep::privacy::jobs::Sweep { merchant };
        app.app.db.write(move |tx| doorstep::jobs::enqueue(tx, &job, now)).await.unwrap();
        app.work().await;
    };
    sweep().await;
    assert_eq!(app.get(&page).await.status, 200);
    // One that is on its way stays longer: somebody waits for it.
    let waiting = app.page_of(&app.api("/api/v1/orders", &order("3")).await);
    app.api("/api/v1/shipments", &shipment("3", 1, "JD0177", &[("L1", 1)])).await;
    app.post_generic(&endpoint, "JD0177", "in_transit", "").await;
    app.app.clock.advance(days * 29);
    sweep().await;
    assert_eq!(app.get(&page).await.status, 200, "29 days after its last news");
    app.app.clock.advance(days * 2);
    sweep().await;
    assert_eq!(app.get(&page).await.status, 404);
    for planted in PLANTED {
        assert_eq!(where_stands(app, planted).await, Vec::<&str>::new(), "{planted}");
    }
    assert!(where_stands(app, "heure d").await.contains(&"line_items"), "what was sold stays");
    app.app.clock.advance(days * 31);
    sweep().await;
    assert_eq!(app.get(&waiting).await.status, 200);
    app.app.clock.advance(days * 181);
    sweep().await;
    assert_eq!(app.get(&waiting).await.status, 404);
    // Whose the first order was is forgotten for good, also when its shop tells it anew.
    app.api("/api/v1/orders", &hers("1")).await;
    for planted in ["quastenflosser", "plantagenweg"] {
        assert_eq!(where_stands(app, planted).await, Vec::<&str>::new(), "{planted}");
    }
    app.app.clock.advance(days * 300);
    sweep().await;
    for table in ["orders", "shipments", "tracking_events", "line_items", "inbox", "page_links", "order_terms"] {
        let count = app.app.db.read(move |conn| {
            let count: Count = on_each_backend!(conn, |conn| sql_query(format!("SELECT count(*) AS n FROM {table}"))
                .get_result(conn))?;
            Ok(count.n)
        });
        assert_eq!(count.await.unwrap(), 0, "{table}");
    }
});
