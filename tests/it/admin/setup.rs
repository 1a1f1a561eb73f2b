//! Getting started: from an empty database to a page that moved.

use doorstep::accounts::people::{Role, first};

use crate::each_database;
use crate::support::staff::PASSWORD;

each_database!(steps_are_seen_skipped_and_come_back_to, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let way = owner.get("/admin/m/orlane/setup").await;
    assert_eq!(way.texts(".way h2 a"), ["Brand", "Shop", "Carriers", "Mail", "A test parcel"]);
    assert_eq!(way.texts(".way .done").len(), 0);
    let next = owner.post("/admin/m/orlane/setup/brand/skip", &[]).await;
    assert_eq!(next.header("location"), "/admin/m/orlane/setup/shop");
    owner.post("/admin/m/orlane/connections", &[("source", "shopify"), ("name", ""), ("secret", "shpss_1")]).await;
    owner.post("/admin/m/orlane/connections", &[("source", "easypost"), ("name", "")]).await;
    let way = owner.get("/admin/m/orlane/setup").await;
    assert_eq!((way.texts(".way .done").len(), way.texts(".way .skipped").len()), (2, 1));
    for step in ["brand", "shop", "carriers", "mail", "parcel"] {
        assert_eq!(owner.get(&format!("/admin/m/orlane/setup/{step}")).await.status, 200, "{step}");
    }
    assert_eq!(owner.get("/admin/m/orlane/setup/nothing").await.status, 404);
    assert!(owner.get("/admin/m/orlane/setup/shop").await.text().contains("Connected"));
    let mut support = app.staff(app.merchant, Role::Support).await;
    assert_eq!(support.get("/admin/m/orlane/setup").await.status, 403);
});

each_database!(a_brand_is_set_up_and_seen_at_once, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z" fill="#8a1c5b"/></svg>"##;
    let fields =
        [("name", "Orlane Montres"), ("home_url", "https://orlane.example"), ("contact", "help@orlane.example")];
    let page = owner.get("/admin/m/orlane/setup/brand").await;
    let selector = scraper::Selector::parse("input[name=accent]").unwrap();
    let accent = page.html().select(&selector).next().unwrap().value().attr("value").unwrap().to_owned();
    let mut all = fields.to_vec();
    all.push(("accent", &accent));
    assert_eq!(owner.upload("/admin/m/orlane/setup/brand", &all, ("logo.svg", svg)).await.status, 303);
    let done = owner.get("/admin/m/orlane/setup/brand").await;
    assert!(done.one(".notice p").contains("#8a1c5b"), "{}", done.one(".notice p"));
    let shopper = app.page_of(&app.api("/api/v1/orders", &crate::support::messages::order("1")).await);
    let shown = app.get(&shopper).await.text();
    for part in ["Orlane Montres", "M0 0h90v30z", "--accent:#8a1c5b", "help@orlane.example", "https://orlane.example"] {
        assert!(shown.contains(part), "{part}");
    }
    let wrong = owner.upload("/admin/m/orlane/setup/brand", &[("name", "x"), ("accent", "nice")], ("", b"")).await;
    assert_eq!(wrong.status, 422);
});

each_database!(a_test_parcel_walks_by_signed_messages, |app| {
    let mut owner = app.staff(app.merchant, Role::Owner).await;
    let here = "/admin/m/orlane/setup/parcel";
    let made = owner.act(here, &[]).await;
    let url = made.one("#page");
    let page = url.strip_prefix(&app.base).unwrap().to_owned();
    assert!(app.get(&page).await.status == 200 && made.texts("form.onward button") == ["The carrier takes it"]);
    let mut seen = Vec::new();
    for next in ["in_transit", "exception", "in_transit", "out_for_delivery", "delivered"] {
        let answer = owner.post(here, &[("next", next)]).await;
        assert_eq!(answer.status, 303);
        app.work().await;
        app.app.clock.advance(jiff::SignedDuration::from_mins(30));
        let now = owner.get(here).await;
        assert!(now.one(".notice p").starts_with("A signed message"), "{}", now.one(".notice p"));
        seen.push(now.one("p.lead strong"));
    }
    assert_eq!(seen.first().map(String::as_str), Some("On its way"));
    assert_eq!(seen.last().map(String::as_str), Some("Delivered"));
    assert!(owner.get("/admin/m/orlane/setup").await.texts(".way .done h2 a").contains(&"A test parcel".to_owned()));
    let inbox = owner.get("/admin/m/orlane/inbox?source=generic").await;
    assert_eq!(inbox.texts("tbody th a").len(), 5);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_an_empty_database_to_a_page() {
    let app = crate::support::TestApp::empty(crate::support::Backend::Sqlite).await.unwrap();
    let mut owner = app.browser();
    let code = first::code(&app.app.sealer);
    let fields = [
        ("code", code.as_str()),
        ("name", "Nora Haugen"),
        ("email", "nora@fernweh.test"),
        ("password", PASSWORD),
        ("shop", "Fernweh & Söhne"),
        ("locale", "de"),
        ("time_zone", "Europe/Nowhere"),
    ];
    let wrong = owner.post("/admin/first", &fields).await;
    assert!(wrong.status == 422 && wrong.one("p.wrong").contains("no such time zone"));
    let mut right = fields;
    right[6].1 = "Europe/Berlin";
    assert_eq!(owner.post("/admin/first", &right).await.header("location"), "/admin/m/fernweh-sohne/setup");
    owner.act("/admin/m/fernweh-sohne/setup/parcel", &[]).await;
    let orders = owner.get("/admin/m/fernweh-sohne/orders").await;
    assert_eq!(orders.texts("tbody th a").len(), 1);
    app.work().await;
    app.finish().await;
}
