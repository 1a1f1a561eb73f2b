//! The map of the journey on the page, from real messages.

use scraper::Selector;
use serde_json::Value;

use crate::each_database;
use crate::look_up::look_up;
use crate::support::messages::*;
use crate::support::{Answer, TestApp};

/// An order with one parcel, and what its carrier says of it: time, status, words, town.
async fn told(app: &TestApp, order: &Value, status: &str, details: &[(&str, &str, &str, &str)]) -> (String, Answer) {
    let endpoint = app.endpoint("easypost", &["s3cret"]).await;
    let id = order["external_id"].as_str().unwrap();
    app.api("/api/v1/orders", order).await;
    let page = app.page_of(&app.api("/api/v1/shipments", &shipment(id, 1, "JD014600", &[("L1", 1)])).await);
    let body = easypost("JD014600", status, "2026-11-20T09:00:00Z", details).to_string();
    let signature = easypost_signature("s3cret", body.as_bytes());
    let answer = app.post(&endpoint, &[("x-hmac-signature", &signature)], body).await;
    assert!(answer.status < 300, "{}", answer.text());
    app.work().await;
    let shown = app.get(&page).await;
    assert_eq!(shown.status, 200);
    (page, shown)
}

const ROAD: &[(&str, &str, &str, &str)] = &[
    ("2026-11-19T08:00:00Z", "in_transit", "Picked up", "MUENCHEN"),
    ("2026-11-19T15:00:00Z", "in_transit", "Departed", "HUB WUERZBURG"),
    ("2026-11-20T03:00:00Z", "in_transit", "Arrived", "Kassel, DE"),
];

fn count(page: &Answer, selector: &str) -> usize {
    page.html().select(&Selector::parse(selector).unwrap()).count()
}

each_database!(a_moving_parcel_has_its_way_on_a_map_and_in_words, |app| {
    let (page, shown) = told(app, &order("7"), "in_transit", ROAD).await;
    assert_eq!(count(&shown, "figure.map svg[role=img][aria-label='Map of the journey']"), 1);
    assert_eq!(
        shown.one("figure.map figcaption p:first-child"),
        "From Muenchen by way of Wuerzburg to Hamburg. Last seen in Kassel, about 250 km from its destination."
    );
    let mut names = shown.texts("figure.map text");
    names.sort();
    assert_eq!(names, ["Hamburg", "Kassel", "Muenchen", "Wuerzburg"]);
    assert_eq!((count(&shown, ".map .way"), count(&shown, ".map .ahead"), count(&shown, ".map .here")), (1, 1, 1));
    assert_eq!(count(&shown, ".map use"), 1, "a quiet drawing");

    let german = app.get(&format!("{page}?lang=de")).await;
    assert_eq!(
        german.one("figure.map figcaption p:first-child"),
        "Von Muenchen über Wuerzburg nach Hamburg. Zuletzt gemeldet: Kassel, noch etwa 250 km bis zum Ziel."
    );

    // The names' licence asks to be named, and the credits are there to read.
    assert_eq!(shown.one(".map .source"), "Place names: GeoNames");
    let html = shown.html();
    let link = html.select(&Selector::parse(".map .source a[rel=license]").unwrap()).next().unwrap();
    let credits = app.get(link.value().attr("href").unwrap()).await;
    assert_eq!(credits.status, 200);
    assert!(credits.text().contains("Creative Commons Attribution 4.0") && credits.text().contains("Natural Earth"));
});

each_database!(a_map_needs_two_places_and_a_parcel_on_its_way, |app| {
    let nowhere = [("2026-11-19T08:00:00Z", "in_transit", "Picked up", "SORTING CENTER")];
    assert_eq!(count(&told(app, &order("1"), "in_transit", &nowhere).await.1, ".map"), 0);
    let page = app.page_of(&app.api("/api/v1/orders", &order("2")).await);
    assert_eq!(count(&app.get(&page).await, ".map"), 0, "not sent yet");
});

each_database!(delivered_in_the_same_town_is_no_journey, |app| {
    let home = [
        ("2026-11-19T08:00:00Z", "in_transit", "Picked up", "HAMBURG"),
        ("2026-11-20T08:00:00Z", "delivered", "Delivered", "Hamburg"),
    ];
    assert_eq!(count(&told(app, &order("3"), "delivered", &home).await.1, ".map"), 0);
});

each_database!(delivered_is_the_whole_way, |app| {
    let mut details = ROAD.to_vec();
    details.push(("2026-11-20T08:00:00Z", "delivered", "Delivered", "HAMBURG"));
    let (_, shown) = told(app, &order("4"), "delivered", &details).await;
    let words = shown.one("figure.map figcaption p:first-child");
    assert!(words.starts_with("From Muenchen by way of Wuerzburg and Kassel to Hamburg: about "), "{words}");
    assert_eq!((count(&shown, ".map .ahead"), count(&shown, ".map .here")), (0, 0));
});

each_database!(a_parcel_s_own_page_does_not_tell_where_it_goes, |app| {
    told(app, &order("5"), "in_transit", ROAD).await;
    let found = look_up(app, "orlane.test", "JD014600", "", "").await;
    assert_eq!(found.status, 303, "{}", found.text());
    let shown = app.get(found.header("location")).await;
    assert_eq!(shown.one("figure.map figcaption p:first-child"), "From Muenchen by way of Wuerzburg to Kassel so far.");
    assert!(!shown.text().contains("Hamburg"));
});

each_database!(distances_are_in_miles_where_miles_are_read, |app| {
    let mut british = order("6");
    british["locale"] = "en-GB".into();
    let (_, shown) = told(app, &british, "in_transit", ROAD).await;
    assert!(shown.one(".map figcaption p:first-child").ends_with("about 160 miles from its destination."));
});
