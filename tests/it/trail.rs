//! The story of a parcel, line by line.

use serde_json::json;

use crate::each_database;
use crate::pickup::{SECRET, generic};
use crate::support::messages::{order, shipment};

each_database!(a_parcel_that_changes_hands_says_who_has_it, |app| {
    let path = app.endpoint("generic", &[SECRET]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[("L1", 1)])).await;
    let event = |at: &str, carrier: &str| json!({ "at": at, "status": "in_transit", "carrier": carrier, "place": { "city": "Kassel" } });
    let alone = json!({ "tracking_number": "N1", "status": "in_transit", "events": [event("2026-11-19T08:00:00+01:00", "ups")] });
    generic(app, &path, &alone, "2026-11-19T08:00:00Z").await;
    app.work().await;
    assert!(app.get(&page).await.texts(".trail .label").is_empty(), "one carrier needs no names");
    let both = json!({ "tracking_number": "N1", "status": "in_transit", "events": [
        event("2026-11-19T08:00:00+01:00", "ups"), event("2026-11-20T08:00:00+01:00", "dhl"), event("2026-11-20T09:00:00+01:00", "dhl"),
    ] });
    generic(app, &path, &both, "2026-11-20T09:00:00Z").await;
    app.work().await;
    assert_eq!(app.get(&page).await.texts(".trail .label"), ["DHL", "UPS"], "newest first, each above its lines");
});

each_database!(a_place_abroad_says_its_country, |app| {
    let path = app.endpoint("generic", &[SECRET]).await;
    let made = app.api("/api/v1/orders", &order("1")).await;
    let page = app.page_of(&made);
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[("L1", 1)])).await;
    let event = |at: &str, place: serde_json::Value| json!({ "at": at, "status": "in_transit", "place": place });
    let told = json!({ "tracking_number": "N1", "status": "in_transit", "events": [
        event("2026-11-16T08:00:00Z", json!({ "city": "SHENZHEN", "country": "CHN" })),
        event("2026-11-17T08:00:00Z", json!({ "city": "MEMPHIS", "region": "tn", "country": "US" })),
        event("2026-11-18T08:00:00Z", json!({ "city": "Singapore", "country": "SG" })),
        event("2026-11-19T08:00:00Z", json!({ "city": "FRANKFURT AM MAIN", "country": "DE" })),
        event("2026-11-20T08:00:00Z", json!({ "country": "DE" })),
    ] });
    generic(app, &path, &told, "2026-11-20T08:00:00Z").await;
    app.work().await;
    let places = async |page: &str, language: &str| app.get(&format!("{page}?lang={language}")).await.texts(".place");
    let german = ["Deutschland", "Frankfurt am Main", "Singapur", "Memphis, TN, Vereinigte Staaten", "Shenzhen, China"];
    assert_eq!(places(&page, "de").await, german);
    assert_eq!(places(&page, "ja").await[3], "Memphis, TN（アメリカ合衆国）");
    // Whoever must not know where it goes does not learn it from what is left out.
    let links = format!("/api/v1/orders/{}/links", made.json()["id"].as_str().unwrap());
    let shared = app.api(&links, &json!({ "kind": "share" })).await.json()["url"].as_str().unwrap().to_owned();
    let shared = shared.strip_prefix(&app.base).unwrap();
    assert_eq!(places(shared, "en").await[1], "Frankfurt am Main, Germany");
});

each_database!(where_it_was_left_is_seen_without_opening_anything, |app| {
    let path = app.endpoint("generic", &[SECRET]).await;
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[("L1", 1)])).await;
    app.api("/api/v1/shipments", &shipment("1", 2, "N2", &[("L2", 1)])).await;
    for (number, status, reason, at) in [
        ("N1", "delivered", json!("neighbour"), "2026-11-20T09:02:00+01:00"),
        ("N2", "in_transit", json!(null), "2026-11-20T08:00:00+01:00"),
    ] {
        let event = json!({ "at": at, "status": status, "reason": reason });
        let told = json!({ "tracking_number": number, "status": status, "reason": reason, "events": [event] });
        generic(app, &path, &told, at).await;
    }
    app.work().await;
    let shown = app.get(&page).await;
    assert_eq!(shown.texts(".box .line")[0], "Left with a neighbour · yesterday");
    assert!(shown.one(".rest").contains("Left with a neighbour · yesterday"), "{}", shown.one(".rest"));
    assert!(!shown.text().contains("at the door"), "a neighbour's is another door");
    // Told today, of yesterday: the news is as old as what it tells.
    assert_eq!(shown.one(".end"), "Updated yesterday, 9:02 AM");
});
