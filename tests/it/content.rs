//! What a merchant says: `/api/v1/brands/{slug}/content`, and where it stands on the page.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::each_database;
use crate::support::messages::*;
use crate::support::{Answer, TestApp, add_key};
use doorstep::accounts::Scope;

const PATH: &str = "/api/v1/brands/orlane/content";

async fn call(app: &TestApp, key: &str, method: &str, path: &str, seen: Option<&str>, body: &Value) -> Answer {
    let bearer = format!("Bearer {key}");
    let mut headers = vec![("authorization", bearer.as_str())];
    headers.extend(seen.map(|tag| ("if-match", tag)));
    app.send(method, path, &headers, if body.is_null() { String::new() } else { body.to_string() }).await
}

/// Everything that can be said.
fn whole() -> Value {
    json!({
        "home_url": "https://orlane.example/",
        "thanks": { "en": "Thank you for the wait.", "de": "Danke für Ihre Geduld." },
        "contact": {
            "text": { "en": "Write or call." }, "email": "hello@orlane.example", "phone": "+41 32 555 01 42",
            "hours": { "en": "Monday to Friday" },
            "opening": {
                "time_zone": "Europe/Zurich", "closed": ["2026-12-25"],
                "week": { "mon": ["09:00-12:00", "13:00-17:00"], "sun": ["00:00-24:00"] },
            },
            "answer_hours": 4,
            "chats": [{ "kind": "whatsapp", "handle": "+41325550142" }, { "kind": "line", "handle": "@orlane" }],
            "links": [{ "label": { "en": "Help" }, "href": "https://orlane.example/help?a=1&b=2" }],
        },
        "guides": [{
            "title": { "en": "Winding" }, "text": { "en": "Thirty turns." }, "picture": "/static/-/demo/watch.svg",
            "link": { "label": { "en": "More" }, "href": "https://orlane.example/w" },
            "stages": ["before_delivery", "after_delivery"],
            "products": { "skus": ["HIV-36"], "product_ids": ["77"], "titles": ["hiver"] },
        }],
        "banners": [{
            "text": { "en": "Open on Saturday." }, "link": { "label": { "en": "Come" }, "href": "https://orlane.example/" },
            "service": true, "priority": 10, "from": "2026-11-27T09:00", "until": "2026-11-30",
            "audience": {
                "stages": ["on_the_way"], "countries": ["FR"], "languages": ["en", "zh-Hans"], "first_order": true,
                "order_value": { "currency": "EUR", "at_least": "100.00", "at_most": "2000" },
            },
        }],
        "policy": {
            "delivery": { "en": "Soon." }, "delivery_url": "https://orlane.example/d",
            "returns": { "en": "Thirty days." }, "returns_url": "https://orlane.example/r",
        },
        "sites": ["https://orlane.example"],
        "never_asks_for_payment": true,
    })
}

each_database!(content_is_replaced_as_a_whole_by_who_has_seen_it, |app| {
    let all = &app.api_key;
    let first = call(app, all, "GET", PATH, None, &Value::Null).await;
    assert_eq!((first.status, first.header("etag")), (200, "\"1\""));
    assert!(first.json().get("logo_svg").is_none());
    let unseen = call(app, all, "PUT", PATH, None, &whole()).await;
    assert_eq!((unseen.status, unseen.json()["code"].as_str()), (428, Some("version_needed")));
    let done = call(app, all, "PUT", PATH, Some("\"1\""), &whole()).await;
    assert_eq!((done.status, done.header("etag")), (200, "\"2\""), "{}", done.text());
    let stale = call(app, all, "PUT", PATH, Some("\"1\""), &json!({})).await;
    assert_eq!((stale.status, stale.json()["code"].as_str()), (412, Some("stale")));
    let shown = call(app, all, "GET", PATH, None, &Value::Null).await;
    assert_eq!(shown.json(), done.json());
    for (field, value) in whole().as_object().unwrap() {
        assert_eq!(&shown.json()[field], value, "{field}");
    }
    // What was given out is taken back, and nothing changes. A proxy may have made the tag weak.
    let same = call(app, all, "PUT", PATH, Some("W/\"2\""), &shown.json()).await;
    assert_eq!((same.status, same.header("etag")), (200, "\"2\""), "{}", same.text());
    let emptied = call(app, all, "PUT", PATH, Some("*"), &json!({})).await;
    assert_eq!((emptied.status, emptied.header("etag")), (200, "\"3\""));
    assert_eq!(emptied.json()["guides"], json!([]));
});

each_database!(content_belongs_to_its_merchant_and_needs_a_scope, |app| {
    let (_, theirs) = app.another_merchant().await;
    for (method, body) in [("GET", Value::Null), ("PUT", json!({}))] {
        assert_eq!(call(app, &theirs, method, PATH, Some("*"), &body).await.status, 404, "{method}");
        assert_eq!(call(app, "dsk_no", method, PATH, Some("*"), &body).await.status, 401, "{method}");
    }
    assert_eq!(call(app, &app.api_key, "GET", "/api/v1/brands/..%2Fx/content", None, &Value::Null).await.status, 404);
    let reader = add_key(&app.app, app.merchant, &[Scope::BrandsRead]).await;
    assert_eq!(call(app, &reader, "GET", PATH, None, &Value::Null).await.status, 200);
    let refused = call(app, &reader, "PUT", PATH, Some("*"), &json!({})).await;
    assert_eq!((refused.status, refused.json()["code"].as_str()), (403, Some("forbidden")));
    let writer = add_key(&app.app, app.merchant, &[Scope::BrandsWrite]).await;
    assert_eq!(call(app, &writer, "GET", PATH, None, &Value::Null).await.status, 200, "who may change may look");
});

each_database!(everything_that_is_wrong_is_told_at_once, |app| {
    let long = "x".repeat(700);
    let answer = app
        .say(&json!({
            "thank": { "en": "typing mistake" },
            "home_url": "http://orlane.example/",
            "thanks": { "en": long, "xx": "?", "pt": "not its code" },
            "contact": {
                "email": "nobody", "phone": "call me", "answer_hours": 1000,
                "opening": { "time_zone": "Mars/Olympus", "week": { "mon": ["13:00-17:00", "09:00-12:00"], "noday": [] },
                             "closed": ["christmas"] },
                "chats": [{ "kind": "pigeon", "handle": "x" }, { "kind": "whatsapp", "handle": "12?text=x" }, {}],
                "links": [{ "label": {}, "href": "javascript:alert(1)" }],
            },
            "guides": [{ "title": {}, "picture": "https://elsewhere.example/x.png", "stages": ["someday"] }, {}],
            "banners": [{
                "text": { "en": "x" }, "from": "2026-12-02", "until": "2026-12-01", "priority": 1000,
                "audience": { "countries": ["France"], "languages": ["klingon"],
                              "order_value": { "currency": "EUR", "at_least": "10.001", "at_most": "5" } },
            }, { "text": { "en": "x" }, "from": "tomorrow", "audience": { "order_value": { "currency": "EUR", "at_least": "9", "at_most": "5" } } }],
            "policy": { "returns_url": "https://orlane.example/<script>" },
            "sites": ["https://orlane.example/shop", "*", "http://orlane.example"],
            "never_asks_for_payment": "yes",
        }))
        .await;
    assert_eq!((answer.status, answer.json()["code"].as_str()), (422, Some("invalid")));
    let fields: Vec<String> =
        answer.json()["errors"].as_array().unwrap().iter().map(|e| e["field"].as_str().unwrap().to_owned()).collect();
    for expected in [
        "thank",
        "home_url",
        "thanks.en",
        "thanks.xx",
        "thanks.pt",
        "contact.email",
        "contact.phone",
        "contact.answer_hours",
        "contact.opening.time_zone",
        "contact.opening.week.mon",
        "contact.opening.week.noday",
        "contact.opening.closed",
        "contact.chats[0].kind",
        "contact.chats[1].handle",
        "contact.chats[2].kind",
        "contact.chats[2].handle",
        "contact.links[0].label",
        "contact.links[0].href",
        "guides[0].title",
        "guides[0].picture",
        "guides[0].stages[0]",
        "guides[1].title",
        "banners[0].until",
        "banners[0].priority",
        "banners[0].audience.countries[0]",
        "banners[0].audience.languages[0]",
        "banners[0].audience.order_value.at_least",
        "banners[1].from",
        "banners[1].audience.order_value.at_most",
        "policy.returns_url",
        "sites[0]",
        "sites[1]",
        "sites[2]",
        "never_asks_for_payment",
    ] {
        assert!(fields.iter().any(|field| field == expected), "{expected} is not in {fields:?}");
    }
    assert_eq!(fields.len(), 34, "nothing else is told: {fields:?}");
    assert_eq!(app.say(&json!([])).await.status, 400);
});

/// An order of the test's shop, sent in one parcel.
async fn sent(app: &TestApp, id: &str) -> String {
    let page = app.page_of(&app.api("/api/v1/orders", &order(id)).await);
    app.api("/api/v1/shipments", &shipment(id, 1, &format!("N{id}"), &[("L1", 1), ("L2", 2)])).await;
    page
}

/// The carrier says where a parcel is.
async fn carried(app: &TestApp, number: &str, status: &str, at: &str) {
    let endpoint = app.endpoint("easypost", &["secret"]).await;
    let body = easypost(number, status, at, &[(at, status, "words", "Kassel")]).to_string();
    let signature = easypost_signature("secret", body.as_bytes());
    assert_eq!(app.post(&endpoint, &[("x-hmac-signature", &signature)], body).await.status, 200);
    app.work().await;
}

each_database!(a_new_order_has_its_page_at_once_with_the_thank_you_near_the_top, |app| {
    app.say(&json!({ "thanks": { "en": "Thank you for the wait.", "de": "Danke für Ihre Geduld." } })).await;
    let path = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    let page = app.get(&path).await;
    assert_eq!(page.one(".thanks"), "Thank you for the wait.");
    assert_eq!(page.one(".notes .thanks"), "Thank you for the wait.");
    assert!(page.one(".kicker").contains("#1042") && page.one("h1").contains("Thursday, November 26"));
    assert_eq!(page.texts(".item").len(), 2);
    assert!(page.one(".sum").contains("€2,510.00"));
    assert_eq!(app.get(&format!("{path}?lang=de")).await.one(".notes .thanks"), "Danke für Ihre Geduld.");
    assert!(app.get(&format!("{path}?lang=fr")).await.texts(".thanks").is_empty(), "not in the wrong language");
    // Later it stands beneath the order.
    app.api("/api/v1/shipments", &shipment("1042", 1, "N1", &[("L1", 1)])).await;
    let page = app.get(&path).await;
    assert!(page.texts(".notes .thanks").is_empty());
    assert_eq!(page.one(".facts .thanks"), "Thank you for the wait.");
});

each_database!(guides_follow_the_parcel, |app| {
    let guide = |title: &str, stages: &[&str], products: Value| json!({ "title": { "en": title }, "stages": stages, "products": products });
    app.say(&json!({ "guides": [
        guide("Measure", &["before_delivery", "on_the_way"], json!({ "titles": ["HIVER"] })),
        guide("Wind", &["after_delivery"], json!({ "titles": ["hiver"] })),
        guide("Always", &[], json!({})),
        guide("Other", &[], json!({ "skus": ["X"] })),
    ] }))
    .await;
    let path = sent(app, "1").await;
    let page = app.get(&path).await;
    assert_eq!(page.texts(".guides h2"), ["Before it arrives"]);
    assert_eq!(page.texts(".guides h3"), ["Measure", "Always"]);
    carried(app, "N1", "delivered", "2026-11-21T10:00:00Z").await;
    let page = app.get(&path).await;
    assert_eq!(page.texts(".guides h2"), ["Getting started"]);
    assert_eq!(page.texts(".guides h3"), ["Wind", "Always"]);
    assert!(page.texts(".story .guides").len() == 1, "in the story, before what is offered");
    // In trouble nothing is said about what is not there.
    let lost = sent(app, "2").await;
    carried(app, "N2", "failure", "2026-11-21T10:00:00Z").await;
    assert!(app.get(&lost).await.texts(".guides").is_empty());
    // One box is there, the other is in trouble: only what has arrived, and after help.
    let split = app.page_of(&app.api("/api/v1/orders", &order("3")).await);
    app.api("/api/v1/shipments", &shipment("3", 1, "N3", &[("L1", 1)])).await;
    app.api("/api/v1/shipments", &shipment("3", 2, "N4", &[("L2", 2)])).await;
    carried(app, "N3", "delivered", "2026-11-21T10:00:00Z").await;
    carried(app, "N4", "failure", "2026-11-21T10:00:00Z").await;
    let page = app.get(&split).await;
    assert_eq!(page.texts(".guides h3"), ["Wind"]);
    assert_eq!(page.texts(".extra .guides h3"), ["Wind"], "at the very end");
});

each_database!(a_banner_begins_and_ends_on_kept_pages, |app| {
    // The merchant's clock is an hour ahead: it begins at 13:00 and ends at midnight there.
    app.say(&json!({ "banners": [
        { "text": { "en": "Sale" }, "from": "2026-11-21T14:00", "until": "2026-11-21" },
        { "text": { "en": "Always" }, "priority": 0, "from": null },
    ] }))
    .await;
    let path = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let said = async || app.get(&path).await.texts(".note");
    assert_eq!(said().await, ["Always"]);
    app.app.clock.advance(SignedDuration::from_mins(59));
    assert_eq!(said().await, ["Always"]);
    app.say(&json!({ "banners": [
        { "text": { "en": "Sale" }, "priority": 5, "from": "2026-11-21T14:00", "until": "2026-11-21" },
        { "text": { "en": "Always" } },
    ] }))
    .await;
    assert_eq!(said().await, ["Always"], "not before its time");
    app.app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(said().await, ["Sale"], "the kept page knows when it is over");
    app.app.clock.advance(SignedDuration::from_hours(10));
    assert_eq!(said().await, ["Always"], "after midnight on the merchant's clock");
    app.say(&json!({})).await;
    assert!(said().await.is_empty(), "an edit is seen at once");
});

each_database!(banners_are_for_those_they_are_meant_for, |app| {
    let said = async |audience: Value, page: &str| {
        let done = app.say(&json!({ "banners": [{ "text": { "en": "Hello <b>" }, "audience": audience }] })).await;
        assert_eq!(done.status, 200, "{}", done.text());
        !app.get(page).await.texts(".note").is_empty()
    };
    // Told first, ordered later.
    let mut later = order("2");
    later["placed_at"] = json!("2026-11-19T20:13:00+01:00");
    let second = app.page_of(&app.api("/api/v1/orders", &later).await);
    let first = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let mut nobody = order("3");
    nobody["email"] = Value::Null;
    let nobody = app.page_of(&app.api("/api/v1/orders", &nobody).await);
    assert!(said(json!({}), &first).await);
    assert!(said(json!({ "countries": ["fr", "de"] }), &first).await);
    assert!(!said(json!({ "countries": ["FR"] }), &first).await);
    assert!(said(json!({ "order_value": { "currency": "EUR", "at_least": "2510" } }), &first).await);
    assert!(!said(json!({ "order_value": { "currency": "EUR", "at_most": "2509.99" } }), &first).await);
    assert!(said(json!({ "first_order": true }), &first).await);
    assert!(!said(json!({ "first_order": true }), &second).await);
    assert!(!said(json!({ "first_order": true }), &nobody).await, "nobody knows");
    assert!(said(json!({ "stages": ["before_delivery"] }), &first).await);
    assert!(!said(json!({ "stages": ["on_the_way"] }), &first).await);
    assert!(!said(json!({ "languages": ["de"] }), &first).await);
});

each_database!(nothing_is_said_above_help_in_trouble_but_what_is_about_the_delivery, |app| {
    let banners = |service: bool| {
        json!({
            "contact": { "email": "hello@orlane.example", "chats": [{ "kind": "whatsapp", "handle": "+41325550142" }] },
            "never_asks_for_payment": true,
            "banners": [{ "text": { "en": "Sale" }, "priority": 9 }, { "text": { "en": "A strike" }, "service": service }],
        })
    };
    let lost = sent(app, "7").await;
    carried(app, "N7", "failure", "2026-11-21T10:00:00Z").await;
    app.say(&banners(false)).await;
    let page = app.get(&lost).await;
    assert!(page.texts(".note").is_empty());
    assert!(page.one(".help").contains("Please have your order number at hand: #7"));
    app.say(&banners(true)).await;
    let page = app.get(&lost).await;
    assert_eq!(page.texts(".note"), ["A strike"]);
    let text = page.text();
    assert!(text.find("id=\"help\"") < text.find("We never ask you to pay"), "help comes before everything else");
    assert!(text.contains(
        "mailto:hello@orlane.example?subject=About%20order%20%237&#38;body=%0D%0A%0D%0AOrder%20%237%20%C2%B7%20"
    ));
    assert!(text.contains("https://wa.me/41325550142?text=About%20order%20%237"), "{text}");
    let token = lost.trim_start_matches("/t/");
    assert!(
        !text.contains(&format!("{token}%")) && !page.one(".help").contains(token),
        "no link leaves with a message"
    );
});

each_database!(help_says_when_the_next_answer_comes, |app| {
    // It is Saturday, 13:00 in Berlin.
    let contact = |week: Value, hours: Value| json!({ "contact": { "email": "hello@orlane.example", "answer_hours": hours, "opening": { "week": week } } });
    let path = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let said = async || app.get(&path).await.texts(".help p.quiet");
    let week = json!({ "mon": ["09:00-17:00"], "sat": ["10:00-18:00"] });
    app.say(&contact(week.clone(), 4.into())).await;
    assert_eq!(said().await, ["We usually answer within 4 hours."]);
    app.app.clock.advance(SignedDuration::from_mins(61));
    let monday = "We answer again on Monday, November 23, from 9:00 AM.";
    let said_plainly = async || said().await.iter().map(|text| text.replace('\u{202f}', " ")).collect::<Vec<_>>();
    assert_eq!(said_plainly().await, ["Someone is here until 6:00 PM today.", monday], "four hours would be too late");
    app.app.clock.advance(SignedDuration::from_hours(4));
    assert_eq!(said_plainly().await, [monday], "closed");
    app.app.clock.advance(SignedDuration::from_hours(24));
    assert_eq!(said_plainly().await, ["We answer again tomorrow from 9:00 AM."]);
    app.app.clock.advance(SignedDuration::from_hours(8));
    assert_eq!(said_plainly().await, ["We answer again today from 9:00 AM."]);
    app.say(&contact(week, Value::Null)).await;
    app.app.clock.advance(SignedDuration::from_hours(8));
    assert_eq!(said_plainly().await, ["Someone is here until 5:00 PM today."]);
    app.say(&contact(json!({}), 4.into())).await;
    assert!(said().await.is_empty(), "nobody, ever");
});
