//! Who sees what of an order, and until when: tiers, the second factor, links for others, visits.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::each_database;
use crate::support::browser::{Browser, PHONE};
use crate::support::mail::MailServer;
use crate::support::messages::*;
use crate::support::{Answer, Backend, TestApp};

/// An order with a parcel on its way: its own page.
async fn ordered(app: &TestApp) -> String {
    let page = app.page_of(&app.api("/api/v1/orders", &with_phone()).await);
    app.api("/api/v1/shipments", &shipment("1042", 1, "JD014600", &[("L1", 1)])).await;
    page
}

fn with_phone() -> Value {
    let mut body = order("1042");
    body["phone"] = "+49 40 1234567".into();
    body
}

async fn order_id(app: &TestApp) -> String {
    app.api("/api/v1/orders", &with_phone()).await.json()["id"].as_str().unwrap().to_owned()
}

/// A link for others, by the API: id and path.
async fn shared(app: &TestApp, kind: &str) -> (String, String) {
    let made = app.api(&format!("/api/v1/orders/{}/links", order_id(app).await), &json!({ "kind": kind })).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let url = made.json()["url"].as_str().unwrap().to_owned();
    (made.json()["id"].as_str().unwrap().to_owned(), url.strip_prefix(&app.base).unwrap().to_owned())
}

/// Looks like the page's own form, filled in.
async fn try_details<'a>(browser: &mut Browser<'a>, page: &str, postcode: &str, person: &str) -> Answer {
    let form = browser.open(&format!("{page}/unlock")).await;
    assert_eq!(form.status, 200, "{}", form.text());
    browser.submit(&form, "/unlock", &[("postcode", postcode), ("person", person)]).await
}

async fn unlocked<'a>(app: &'a TestApp, page: &str) -> Browser<'a> {
    let mut browser = Browser::new(app);
    let answer = try_details(&mut browser, page, "22767", "Marlene@example.com ").await;
    assert_eq!((answer.status, answer.header("location")), (303, format!("{page}#order").as_str()));
    browser
}

/// What is told of an order, each with something that shows it.
const ITEMS: &[&str] = &["Heure d’hiver", "Loupe", "Ivory"];
const ORDER: &[&str] = &["1042", "November\u{a0}18", "Hamburg"];
const PRICES: &[&str] = &["2,450", "2,510", "€"];
const NUMBER: &[&str] = &["JD014600", "dhl.de"];
const ADDRESS: &[&str] = &["Duda", "Marlene", "Bergstraße", "22767", "marlene@example.com", "1234567"];

fn tells(page: &Answer, what: &[&str]) -> Vec<String> {
    let text = page.text();
    let body = text.split_once("</style>").unwrap();
    let title = body.0.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
    what.iter()
        .filter(|part| body.1.contains(**part) || title.contains(**part))
        .map(|part| (*part).to_owned())
        .collect()
}

each_database!(each_tier_tells_what_it_may, |app| {
    let own = ordered(app).await;
    let (_, share) = shared(app, "share").await;
    let (_, gift) = shared(app, "gift").await;
    let found = {
        let mut browser = Browser::new(app);
        browser.headers.push(("host", "orlane.test".into()));
        let form = browser.open("/track").await;
        browser.submit(&form, "/track", &[("number", "JD014600")]).await.header("location").to_owned()
    };
    let mut shopper = unlocked(app, &own).await;
    let pages = [
        ("unlocked", shopper.open(&own).await, [true, true, true, true, true]),
        ("own", app.get(&own).await, [true, true, true, true, false]),
        ("share", app.get(&share).await, [true, false, false, false, false]),
        ("gift", app.get(&gift).await, [false, false, false, false, false]),
        ("parcel", app.get(&found).await, [false, false, false, true, false]),
    ];
    for (name, page, shown) in pages {
        assert_eq!(page.status, 200, "{name}");
        for (what, shown) in [ITEMS, ORDER, PRICES, NUMBER, ADDRESS].into_iter().zip(shown) {
            let told = tells(&page, what);
            if shown {
                assert_eq!(told, what, "{name} tells all of it");
            } else {
                assert!(told.is_empty(), "{name} tells {told:?}");
            }
        }
        assert!(page.text().contains("DHL"), "{name}: who carries it");
        assert_eq!(page.header("x-robots-tag"), "noindex", "{name}");
        assert!(page.text().contains(r#"<meta name="robots" content="noindex">"#), "{name}");
        assert_eq!(page.texts("a").contains(&"Show address and details".to_owned()), name == "own", "{name}");
        let cache = if name == "unlocked" { "private, no-store" } else { "private, no-cache" };
        assert_eq!(page.header("cache-control"), cache, "{name}");
    }
    for other in [&share, &gift, &found] {
        assert_eq!(shopper.open(&format!("{other}/unlock")).await.status, 404, "only the own link has a second factor");
        assert_eq!(shopper.open(&format!("{other}/links")).await.status, 404);
    }
    assert_eq!(app.get(&gift).await.one(".kicker"), "A parcel for you, from Maison Orlane");
    assert_eq!(app.get(&share).await.one(".kicker"), "An order from Maison Orlane");
});

each_database!(an_unlocked_page_is_shown_to_nobody_else, |app| {
    let own = ordered(app).await;
    let mut shopper = unlocked(app, &own).await;
    for _ in 0..2 {
        // By turns, so that each would find what the other left behind.
        assert!(shopper.open(&own).await.text().contains("Bergstraße"));
        let stranger = app.get(&own).await;
        assert!(!stranger.text().contains("Bergstraße"));
        // The tag of the one is nothing for the other.
        let tag = stranger.header("etag").to_owned();
        shopper.headers.push(("if-none-match", tag));
        let again = shopper.open(&own).await;
        assert_eq!((again.status, again.header("etag")), (200, ""));
        shopper.headers.pop();
    }
    let locked = shopper.open(&own).await;
    let answer = shopper.submit(&locked, "/lock", &[]).await;
    assert_eq!((answer.status, answer.header("location").split('?').next().unwrap()), (303, own.as_str()));
    assert!(!shopper.open(&own).await.text().contains("Bergstraße"));
});

each_database!(the_cookie_is_of_one_link_and_half_an_hour, |app| {
    let own = ordered(app).await;
    let shopper = unlocked(app, &own).await;
    let ((name, path), value) = shopper
        .cookies
        .iter()
        .find(|((name, _), _)| name == "doorstep_unlocked")
        .map(|(k, v)| (k.clone(), v.clone()))
        .unwrap();
    assert_eq!(path, own);
    let seen = async |page: &str, value: &str| {
        app.get_with(page, &[("cookie", &format!("{name}={value}"))]).await.text().contains("Bergstraße")
    };
    assert!(seen(&own, &value).await);
    let other = app.page_of(&app.api("/api/v1/orders", &order("2")).await);
    assert!(!seen(&other, &value).await, "another order");
    let (until, signature) = value.split_once('.').unwrap();
    let later = format!("{}.{signature}", until.parse::<i64>().unwrap() + 60);
    assert!(!seen(&own, &later).await, "a later end");
    assert!(!seen(&own, &value[..value.len() - 1]).await && !seen(&own, "").await && !seen(&own, "1.1").await);
    app.app.clock.advance(SignedDuration::from_mins(29));
    assert!(seen(&own, &value).await);
    app.app.clock.advance(SignedDuration::from_mins(1));
    assert!(!seen(&own, &value).await, "its time is over");
    // A link that was taken back opens nothing, whatever the browser brings.
    let id = order_id(app).await;
    let links = app
        .get_with(&format!("/api/v1/orders/{id}/links"), &[("authorization", &format!("Bearer {}", app.api_key))])
        .await;
    let own_id = links.json()["links"][0]["id"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {}", app.api_key);
    let fresh = unlocked(app, &own).await;
    let ended =
        app.send("DELETE", &format!("/api/v1/orders/{id}/links/{own_id}"), &[("authorization", &bearer)], "").await;
    assert_eq!(ended.status, 204);
    let value = &fresh.cookies[&(name.clone(), own.clone())];
    assert_eq!(app.get_with(&own, &[("cookie", &format!("{name}={value}"))]).await.status, 410);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cookie_is_for_servers_alone() {
    let https = [("server.public_url", "https://track.test")];
    for (flags, secure) in [(&https[..], true), (&[], false)] {
        let app = TestApp::with(Backend::Sqlite, flags).await.unwrap();
        let url = app.api("/api/v1/orders", &order("1042")).await.json()["page_url"].as_str().unwrap().to_owned();
        let own = url[url.find("/t/").unwrap()..].to_owned();
        let mut browser = Browser::new(&app);
        browser.headers.push(("host", "orlane.test".into()));
        let answer = try_details(&mut browser, &own, "22767", "marlene@example.com").await;
        let cookie = answer.header("set-cookie");
        for part in ["HttpOnly", "SameSite=Lax", "Max-Age=1800"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
        app.finish().await;
    }
}

each_database!(two_details_that_the_shopper_knows, |app| {
    let own = ordered(app).await;
    for (postcode, person, right) in [
        ("22 767", "MARLENE@example.com", true),
        ("22768", "marlene@example.com", false),
        ("22767", "someone@example.com", false),
        ("22767", "Duda", false),
        ("Hamburg", "marlene@example.com", false),
    ] {
        let answer = try_details(&mut Browser::new(app), &own, postcode, person).await;
        assert_eq!(answer.status, if right { 303 } else { 422 }, "{postcode} {person}");
    }
    // Without an e-mail address the last name counts, without a postcode the town: the form is the same.
    let mut bare = order("2");
    bare["email"] = Value::Null;
    bare["ship_to"]["name"] = "Théo Lemaître".into();
    bare["ship_to"]["postcode"] = Value::Null;
    bare["ship_to"]["city"] = "Dubai".into();
    let bare = app.page_of(&app.api("/api/v1/orders", &bare).await);
    for (postcode, person, right) in [("Kiel", "Lemaitre", false), ("", "x", false), (" dubai", "Lemaitre", true)] {
        let answer = try_details(&mut Browser::new(app), &bare, postcode, person).await;
        assert_eq!(answer.status, if right { 303 } else { 422 }, "{postcode} {person}");
    }
    // And where nothing is known, nothing fits.
    let mut nobody = order("3");
    nobody["email"] = Value::Null;
    nobody["ship_to"] = Value::Null;
    let nobody = app.page_of(&app.api("/api/v1/orders", &nobody).await);
    for (postcode, person) in [("-", "-"), ("null", "null"), ("x", "@")] {
        assert_eq!(try_details(&mut Browser::new(app), &nobody, postcode, person).await.status, 422);
    }
});

each_database!(wrong_answers_lock_the_second_factor_and_nothing_else, |app| {
    let own = ordered(app).await;
    let mut wrong = Vec::new();
    for n in 0..5 {
        let answer = try_details(&mut Browser::new(app), &own, "22767", &format!("{n}@example.com")).await;
        assert_eq!(answer.status, 422);
        wrong.push(answer);
    }
    // Now also the right answer is not looked at, here and on another node, after a restart too.
    let elsewhere = app.beside(&[]);
    for node in [app, &elsewhere] {
        let locked = try_details(&mut Browser::new(node), &own, "22767", "marlene@example.com").await;
        assert_eq!((locked.status, locked.header("retry-after")), (429, "900"));
        assert!(locked.one("[role=alert]").contains("in 15 minutes"), "{}", locked.one("[role=alert]"));
        assert_eq!(node.get(&own).await.status, 200, "the page stays open");
    }
    // Another order is not locked.
    let other = app.page_of(&app.api("/api/v1/orders", &order("2")).await);
    app.app.clock.advance(SignedDuration::from_mins(1));
    assert_eq!(try_details(&mut Browser::new(&elsewhere), &other, "22767", "marlene@example.com").await.status, 303);
    app.app.clock.advance(SignedDuration::from_mins(14));
    assert_eq!(try_details(&mut Browser::new(&elsewhere), &own, "22767", "x@example.com").await.status, 422);
    let locked = try_details(&mut Browser::new(&elsewhere), &own, "22767", "marlene@example.com").await;
    assert_eq!((locked.status, locked.header("retry-after")), (429, "1800"), "each wrong try doubles it");
    app.app.clock.advance(SignedDuration::from_mins(30));
    assert_eq!(try_details(&mut Browser::new(&elsewhere), &own, "22767", "marlene@example.com").await.status, 303);
    // A right answer forgives the wrong ones.
    for _ in 0..4 {
        assert_eq!(try_details(&mut Browser::new(&elsewhere), &own, "1", "x").await.status, 422);
    }
});

each_database!(sharing_leads_through_the_second_factor_and_on, |app| {
    let own = ordered(app).await;
    assert!(app.get(&own).await.text().contains(&format!("href=\"{own}/links")), "it is found without unlocking first");
    let mut shopper = Browser::new(app);
    let asked = shopper.open(&format!("{own}/links")).await;
    assert_eq!((asked.status, asked.one("h1").as_str()), (200, "Show address and details"));
    let answer = shopper.submit(&asked, "/unlock", &[("postcode", "22767"), ("person", "marlene@example.com")]).await;
    assert_eq!((answer.status, answer.header("location")), (303, format!("{own}/links").as_str()));
    assert_eq!(shopper.open(&format!("{own}/links")).await.one("h1"), "Share this order");
});

each_database!(who_gives_both_details_to_the_look_up_is_not_asked_again, |app| {
    let own = ordered(app).await;
    let look_up = async |email: &str, postcode: &str| {
        let mut shopper = Browser::new(app);
        shopper.headers.push(("host", "orlane.test".into()));
        let asked = shopper.open("/track").await;
        let fields = [("number", "#1042"), ("email", email), ("postcode", postcode)];
        let found = shopper.submit(&asked, "/track", &fields).await;
        assert_eq!((found.status, found.header("location")), (303, own.as_str()), "{email} {postcode}");
        shopper.open(&own).await.text().contains("marlene@example.com")
    };
    assert!(look_up("Marlene@example.com", "22 767").await);
    assert!(!look_up("marlene@example.com", "").await && !look_up("", "22767").await, "one detail opens the page");
    // Guesses are counted; the link's own form stays open, for nobody was told that anything is wrong.
    for n in 1..=5 {
        assert!(!look_up("marlene@example.com", &format!("1000{n}")).await);
    }
    assert!(!look_up("marlene@example.com", "22767").await, "the right one is not looked at for a while");
    assert_eq!(try_details(&mut Browser::new(app), &own, "22767", "marlene@example.com").await.status, 303);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_tries_many_orders_is_slowed_down() {
    let app = TestApp::with(Backend::Sqlite, &[("limits.lookup_per_minute", "100")]).await.unwrap();
    let mut statuses = Vec::new();
    for n in 0..21 {
        let page = app.page_of(&app.api("/api/v1/orders", &order(&n.to_string())).await);
        statuses.push(try_details(&mut Browser::new(&app), &page, "1", "x@example.com").await.status);
    }
    assert_eq!(statuses[..20], [422; 20]);
    assert_eq!(statuses[20], 429);
    app.app.clock.advance(SignedDuration::from_mins(16));
    let page = app.page_of(&app.api("/api/v1/orders", &order("0")).await);
    assert_eq!(try_details(&mut Browser::new(&app), &page, "22767", "marlene@example.com").await.status, 303);
    app.finish().await;
}

each_database!(a_form_of_another_site_unlocks_and_shares_nothing, |app| {
    let own = ordered(app).await;
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("cookie", "doorstep_form=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"),
    ];
    let body = "csrf=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&postcode=22767&person=marlene%40example.com";
    let answer = app.post(&format!("{own}/unlock"), &headers, body).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (422, ""));
    let mut shopper = unlocked(app, &own).await;
    let before = shopper.open(&format!("{own}/links")).await;
    assert_eq!(shopper.send("POST", &format!("{own}/links"), "csrf=x&kind=share").await.status, 422);
    assert_eq!(shopper.open(&format!("{own}/links")).await.texts(".shared li").len(), before.texts(".shared li").len());
    // Half empty: what is missing is said at its field, and no try is counted.
    let form = Browser::new(app).open(&format!("{own}/unlock")).await;
    assert_eq!(form.header("cache-control"), "no-store");
    let mut browser = Browser::new(app);
    for _ in 0..7 {
        let answer = try_details(&mut browser, &own, "22767", " ").await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("aria-invalid"));
    }
    assert_eq!(try_details(&mut browser, &own, "22767", "marlene@example.com").await.status, 303);
});

each_database!(the_shopper_shares_and_takes_back, |app| {
    let own = ordered(app).await;
    let mut stranger = Browser::new(app);
    let asked = stranger.open(&format!("{own}/links")).await;
    assert_eq!(asked.one("h1"), "Show address and details", "first the second factor");
    let mut shopper = unlocked(app, &own).await;
    let list = shopper.open(&format!("{own}/links")).await;
    assert_eq!((list.status, list.header("cache-control")), (200, "no-store"));
    assert!(list.texts(".shared li").is_empty());
    assert_eq!(shopper.submit(&list, "/links", &[("kind", "share")]).await.status, 303);
    app.app.clock.advance(SignedDuration::from_secs(1));
    let wrong = shopper.submit(&list, "/links", &[("kind", "gift"), ("from", "pay at evil.example")]).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(shopper.submit(&list, "/links", &[("kind", "gift"), ("from", " Aunt  Zoë ")]).await.status, 303);
    let list = shopper.open(&format!("{own}/links")).await;
    let (shown, made) = (list.texts(".shared li a"), list.texts(".shared li .quiet"));
    assert_eq!(made[0], "Made on November 21, 2026, open until January 20, 2027. From Aunt Zoë", "the newest is first");
    assert_eq!(made[1], "Made on November 21, 2026, open until January 20, 2027");
    let gift = app.get(&shown[0]).await;
    assert_eq!(gift.one(".kicker"), "A parcel for you, from Aunt Zoë");
    let ended = shopper.submit(&list, "/end", &[]).await;
    assert_eq!(ended.status, 303);
    let list = shopper.open(&format!("{own}/links")).await;
    assert_eq!(list.texts(".shared li").len(), 1);
    let gone = app.get(&shown[0]).await;
    assert_eq!((gone.status, gone.one("h1")), (410, "This link is no longer open".into()));
    assert!(gone.text().contains("Maison Orlane") && gone.text().contains("/track?brand=orlane"));
    assert_eq!(app.get(&shown[1]).await.status, 200);
    // The own link cannot be taken back here, nor can another order's.
    let app_id = order_id(app).await;
    let bearer = format!("Bearer {}", app.api_key);
    let all = app.get_with(&format!("/api/v1/orders/{app_id}/links"), &[("authorization", &bearer)]).await.json();
    let own_id = all["links"].as_array().unwrap().iter().find(|link| link["kind"] == "own").unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let csrf = shopper.cookies[&("doorstep_form".to_owned(), "/".to_owned())].clone();
    shopper.send("POST", &format!("{own}/links/{own_id}/end"), &format!("csrf={csrf}")).await;
    assert_eq!(app.get(&own).await.status, 200);
});

each_database!(programs_share_too, |app| {
    let own = ordered(app).await;
    let id = order_id(app).await;
    let path = format!("/api/v1/orders/{id}/links");
    app.app.clock.advance(SignedDuration::from_secs(1));
    let gift = app.api(&path, &json!({ "kind": "gift", "from": "Marlene" })).await;
    assert_eq!((gift.status, gift.json()["from"].as_str()), (201, Some("Marlene")));
    assert_eq!(app.get(gift.json()["url"].as_str().unwrap()).await.one(".kicker"), "A parcel for you, from Marlene");
    for (body, field) in [
        (json!({ "kind": "own" }), "kind"),
        (json!({}), "kind"),
        (json!({ "kind": "share", "from": "Marlene" }), "from"),
        (json!({ "kind": "gift", "from": "https://evil.example" }), "from"),
        (json!({ "kind": "gift", "form": "x" }), "form"),
    ] {
        let answer = app.api(&path, &body).await;
        assert_eq!((answer.status, answer.json()["errors"][0]["field"].as_str()), (422, Some(field)), "{body}");
    }
    app.app.clock.advance(SignedDuration::from_secs(1));
    let repeat = [("idempotency-key", "once")];
    let one = app.api_as(&app.api_key, &path, &json!({ "kind": "share" }), &repeat).await;
    let two = app.api_as(&app.api_key, &path, &json!({ "kind": "share" }), &repeat).await;
    assert_eq!(one.json()["url"], two.json()["url"]);
    let bearer = format!("Bearer {}", app.api_key);
    let list = app.get_with(&path, &[("authorization", &bearer)]).await.json();
    let kinds: Vec<_> = list["links"].as_array().unwrap().iter().map(|link| link["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["own", "gift", "share"]);
    assert_eq!(list["links"][0]["url"], format!("{}{own}", app.base));
    assert_eq!(list["links"][0]["expires_at"], Value::Null, "an order on its way has no end");
    assert_eq!(list["links"][2]["expires_at"], "2027-01-20T12:00:02Z");
    // Another merchant sees none of it.
    let (_, theirs) = app.another_merchant().await;
    let their_bearer = format!("Bearer {theirs}");
    let link = format!("{path}/{}", one.json()["id"].as_str().unwrap());
    assert_eq!(app.get_with(&path, &[("authorization", &their_bearer)]).await.status, 404);
    assert_eq!(app.api_as(&theirs, &path, &json!({ "kind": "share" }), &[]).await.status, 404);
    assert_eq!(app.send("DELETE", &link, &[("authorization", &their_bearer)], "").await.status, 404);
    assert_eq!(app.get(one.json()["url"].as_str().unwrap()).await.status, 200);
    assert_eq!(app.send("DELETE", &link, &[("authorization", &bearer)], "").await.status, 204);
    assert_eq!(app.send("DELETE", &link, &[("authorization", &bearer)], "").await.status, 404);
    assert_eq!(app.get(one.json()["url"].as_str().unwrap()).await.status, 410);
    // The own link stays the order's link.
    assert_eq!(app.page_of(&app.api("/api/v1/orders", &order("1042")).await), own);
});

each_database!(links_end_by_rule, |app| {
    let own = ordered(app).await;
    let (_, share) = shared(app, "share").await;
    let endpoint = app.endpoint("easypost", &["s"]).await;
    let days = |days: i64| app.app.clock.advance(SignedDuration::from_hours(24 * days));
    let delivered = easypost(
        "JD014600",
        "delivered",
        "2026-11-22T10:00:00Z",
        &[("2026-11-22T10:00:00Z", "delivered", "Delivered", "X")],
    );
    let body = delivered.to_string();
    let signature = easypost_signature("s", body.as_bytes());
    days(1);
    assert_eq!(app.post(&endpoint, &[("x-hmac-signature", &signature)], body).await.status, 200);
    app.work().await;
    days(29);
    assert_eq!((app.get(&own).await.status, app.get(&share).await.status), (200, 200));
    days(2);
    assert_eq!((app.get(&own).await.status, app.get(&share).await.status), (200, 410), "thirty days after delivery");
    days(147);
    assert_eq!(app.get(&own).await.status, 200);
    days(2);
    let gone = app.get(&own).await;
    assert_eq!((gone.status, gone.one("h1")), (410, "This link has expired".into()));
    assert!(!gone.text().contains("1042") && !gone.text().contains("Marlene"));
    assert!(gone.text().contains("href=\"/track?brand=orlane\""));
    assert_eq!(app.get(&format!("{own}/unlock")).await.status, 410);
    // On the host of another brand it never was.
    app.another_merchant().await;
    assert_eq!(app.get_with(&own, &[("host", "pip.test")]).await.status, 404);
    assert_eq!(app.get_with(&own, &[("host", "orlane.test")]).await.status, 410);
    // A look-up makes a fresh one, which is of use for a while.
    let mut browser = Browser::new(app);
    browser.headers.push(("host", "orlane.test".into()));
    let form = browser.open("/track").await;
    let found = browser.submit(&form, "/track", &[("number", "1042"), ("postcode", "22767")]).await;
    let fresh = found.header("location").to_owned();
    assert_eq!(found.status, 303);
    assert_ne!(fresh, own);
    days(29);
    assert_eq!(app.get(&fresh).await.status, 200);
    days(2);
    assert_eq!(app.get(&fresh).await.status, 410);
});

/// A parcel's scan, told by its carrier now.
async fn scan(app: &TestApp, endpoint: &str, at: &str, words: &str) {
    let body = easypost("JD014600", "in_transit", at, &[(at, "in_transit", words, "Kassel")]).to_string();
    let signature = easypost_signature("s", body.as_bytes());
    assert_eq!(app.post(endpoint, &[("x-hmac-signature", &signature)], body).await.status, 200);
    app.work().await;
}

each_database!(what_is_new_since_the_last_visit, |app| {
    let own = ordered(app).await;
    let endpoint = app.endpoint("easypost", &["s"]).await;
    scan(app, &endpoint, "2026-11-21T09:00:00Z", "Accepted").await;
    let minutes = |minutes: i64| app.app.clock.advance(SignedDuration::from_mins(minutes));
    let mut shopper = Browser::new(app);
    let news = |page: &Answer| (page.texts(".news"), page.texts(".fresh").len());
    // The first visit, and a look at it by a mail scanner before: nothing is new.
    for _ in 0..2 {
        app.get_with(&own, &[("user-agent", "Mozilla/5.0 (compatible; LinkCheckBot/1.0)")]).await;
        app.head(&own).await;
        app.app.visits.flush(&app.app.db).await.unwrap();
        minutes(40);
    }
    assert_eq!(news(&shopper.open(&own).await), (vec![], 0));
    app.app.visits.flush(&app.app.db).await.unwrap();
    minutes(10);
    scan(app, &endpoint, "2026-11-21T13:00:00Z", "Arrived").await;
    let page = shopper.open(&own).await;
    assert!(page.text().contains("Arrived"));
    assert_eq!(news(&page), (vec![], 0), "still the first visit");
    app.app.visits.flush(&app.app.db).await.unwrap();
    minutes(20);
    shopper.open(&own).await;
    app.app.visits.flush(&app.app.db).await.unwrap();
    // 14:50 in Berlin; the second visit comes three quarters of an hour after it.
    minutes(40);
    scan(app, &endpoint, "2026-11-21T14:00:00Z", "Departed").await;
    minutes(5);
    let second = shopper.open(&own).await;
    assert_eq!(news(&second), (vec!["New since your last visit today at 2:50 PM: one update".into()], 1));
    assert_eq!(second.one(".trail li.new .title"), second.texts(".trail .title")[0], "the newest is marked");
    assert!(second.one(".trail li.new").contains("New"), "in words");
    // The page stays as it is during the visit, written down or not, here and on another node, and in the cache.
    let tag = second.header("etag").to_owned();
    let elsewhere = app.beside(&[]);
    for _ in 0..3 {
        assert_eq!(shopper.open(&own).await.header("etag"), tag);
        app.app.visits.flush(&app.app.db).await.unwrap();
        minutes(10);
        assert_eq!(shopper.open(&own).await.header("etag"), tag);
        let there = Browser::new(&elsewhere).open(&own).await;
        assert_eq!(news(&there), news(&second));
    }
    // What comes meanwhile is new too.
    scan(app, &endpoint, "2026-11-21T15:00:00Z", "Arrived again").await;
    let more = shopper.open(&own).await;
    assert_eq!(news(&more), (vec!["New since your last visit today at 2:50 PM: 2 updates".into()], 2));
    app.app.visits.flush(&app.app.db).await.unwrap();
    // Two days later nothing has come: nothing is said.
    app.app.clock.advance(SignedDuration::from_hours(48));
    assert_eq!(news(&shopper.open(&own).await), (vec![], 0));
    app.app.visits.flush(&app.app.db).await.unwrap();
    app.app.clock.advance(SignedDuration::from_hours(24));
    scan(app, &endpoint, "2026-11-24T15:00:00Z", "Out of the depot").await;
    let page = app.get_with(&own, &[("user-agent", PHONE), ("accept-language", "de")]).await;
    assert!(news(&page).0[0].starts_with("New since your last visit yesterday at"), "{:?}", news(&page));
    let german = app.get_with(&format!("{own}?lang=de"), &[("user-agent", PHONE)]).await;
    assert!(german.one(".news").starts_with("Neu seit Ihrem letzten Besuch gestern um"), "{}", german.one(".news"));
    // Nobody's visit in particular: a shared page says nothing.
    let (_, share) = shared(app, "share").await;
    for _ in 0..2 {
        assert_eq!(news(&app.get_with(&share, &[("user-agent", PHONE)]).await), (vec![], 0));
        app.app.visits.flush(&app.app.db).await.unwrap();
        app.app.clock.advance(SignedDuration::from_hours(2));
        scan(app, &endpoint, "2026-11-24T18:00:00Z", "Once more").await;
    }
});

/// An application that can send mail.
async fn with_mail(backend: Backend) -> Option<(TestApp, MailServer)> {
    let server = MailServer::start().await;
    let url = server.url.clone();
    let flags = [("mail.url", url.as_str()), ("mail.from", "orders@track.test"), ("limits.lookup_per_minute", "1000")];
    Some((TestApp::with(backend, &flags).await?, server))
}

async fn ask_code<'a>(browser: &mut Browser<'a>, app: &TestApp, page: &str) -> Answer {
    let form = browser.open(&format!("{page}/unlock")).await;
    let asked = browser.submit(&form, "/unlock/code", &[]).await;
    app.work().await;
    if asked.status != 303 {
        return asked;
    }
    let to = asked.header("location").to_owned();
    browser.open(&to).await
}

async fn codes(backend: Backend) {
    let Some((app, server)) = with_mail(backend).await else { return };
    let own = ordered(&app).await;
    let mut shopper = Browser::new(&app);
    let page = ask_code(&mut shopper, &app, &own).await;
    assert!(page.one("[role=status]").contains("a code is on its way"), "{}", page.text());
    let mails = server.mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!(mail.to, "marlene@example.com");
    assert_eq!(mail.header("From"), "\"Maison Orlane\" <orders@track.test>");
    assert_eq!(mail.header("Subject"), "Your code for order #1042");
    let (code, text) = (mail.code(), mail.text());
    assert!(!mail.header("Subject").contains(&code));
    assert!(!text.contains("/t/") && !text.contains(own.trim_start_matches("/t/")), "no link beside the code: {text}");
    assert_eq!(text.matches(&code).count(), 2, "in both parts");
    // Another one is not sent at once, and asking says the same.
    let again = ask_code(&mut shopper, &app, &own).await;
    assert_eq!(again.one("[role=status]"), page.one("[role=status]"));
    assert_eq!(server.mails().len(), 1);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    assert_eq!(shopper.submit(&page, "/unlock", &[("code", wrong)]).await.status, 422);
    let right = shopper.submit(&page, "/unlock", &[("code", &format!(" {} {} ", &code[..3], &code[3..]))]).await;
    assert_eq!((right.status, right.header("location")), (303, format!("{own}#order").as_str()));
    assert!(shopper.open(&own).await.text().contains("Bergstraße"));
    let mut other = Browser::new(&app);
    let form = other.open(&format!("{own}/unlock?sent=1")).await;
    assert_eq!(other.submit(&form, "/unlock", &[("code", &code)]).await.status, 422, "a code works once");
    // Five tries.
    app.app.clock.advance(SignedDuration::from_hours(7));
    let form = ask_code(&mut other, &app, &own).await;
    let second = server.mails()[1].code();
    assert_ne!(second, code);
    let wrong = if second == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        other.submit(&form, "/unlock", &[("code", wrong)]).await;
    }
    let worn = other.submit(&form, "/unlock", &[("code", &second)]).await;
    assert_eq!(worn.status, 429, "worn out, and the link's second factor is locked");
    // Ten minutes.
    app.app.clock.advance(SignedDuration::from_hours(48));
    let form = ask_code(&mut other, &app, &own).await;
    let third = server.mails()[2].code();
    app.app.clock.advance(SignedDuration::from_mins(10));
    assert_eq!(other.submit(&form, "/unlock", &[("code", &third)]).await.status, 422, "too late");
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_opens_once_on_sqlite() {
    codes(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_opens_once_on_postgres() {
    codes(Backend::Postgres).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_learns_whether_there_is_an_address() {
    let (app, server) = with_mail(Backend::Sqlite).await.unwrap();
    let with = ordered(&app).await;
    let mut body = order("9");
    body["email"] = Value::Null;
    let without = app.page_of(&app.api("/api/v1/orders", &body).await);
    let mut said = Vec::new();
    for page in [&with, &without] {
        let mut browser = Browser::new(&app);
        let sent = ask_code(&mut browser, &app, page).await;
        let wrong = browser.submit(&sent, "/unlock", &[("code", "12345x")]).await;
        let details = try_details(&mut browser, page, "22767", "x@example.com").await;
        let csrf = browser.cookies[&("doorstep_form".to_owned(), "/".to_owned())].clone();
        let same =
            |answer: &Answer| (answer.status, answer.text().replace(page.as_str(), "PAGE").replace(&csrf, "CSRF"));
        said.push([same(&sent), same(&wrong), same(&details)]);
    }
    assert_eq!(said[0], said[1]);
    assert_eq!(server.mails().len(), 1);
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn codes_are_few_and_in_the_shopper_s_language() {
    let (app, server) = with_mail(Backend::Sqlite).await.unwrap();
    let mut body = order("7");
    body["locale"] = "de-AT".into();
    let own = app.page_of(&app.api("/api/v1/orders", &body).await);
    let mut shopper = Browser::new(&app);
    for n in 1..=5 {
        ask_code(&mut shopper, &app, &own).await;
        assert_eq!(server.mails().len(), n);
        app.app.clock.advance(SignedDuration::from_mins(11));
    }
    let refused = ask_code(&mut shopper, &app, &own).await;
    assert_eq!((refused.status, server.mails().len()), (429, 5));
    let mail = &server.mails()[0];
    assert!(mail.text().contains("Ihr Code zur Bestellung") && mail.text().contains("Er gilt zehn Minuten"));
    assert!(mail.text().contains("<html lang=\"de\""));
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_is_busy_is_asked_again() {
    let (app, server) = with_mail(Backend::Sqlite).await.unwrap();
    let own = ordered(&app).await;
    server.refuse(Some("451 4.3.2 come back later, "));
    let mut shopper = Browser::new(&app);
    let form = ask_code(&mut shopper, &app, &own).await;
    assert_eq!(server.mails().len(), 0);
    server.refuse(None);
    app.app.clock.advance(SignedDuration::from_secs(5));
    app.work().await;
    assert_eq!(server.mails().len(), 1, "the same code, later");
    let code = server.mails()[0].code();
    assert_eq!(shopper.submit(&form, "/unlock", &[("code", &code)]).await.status, 303);
    // An address that it refuses for good is not tried for ever.
    server.refuse(Some("550 5.1.1 no such user"));
    app.app.clock.advance(SignedDuration::from_hours(7));
    let mut another = Browser::new(&app);
    ask_code(&mut another, &app, &own).await;
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mail_server_no_code_is_offered() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let own = ordered(&app).await;
    let form = Browser::new(&app).open(&format!("{own}/unlock")).await;
    assert_eq!(form.texts("form").len(), 1);
    assert_eq!(
        app.post(&format!("{own}/unlock/code"), &[("content-type", "application/x-www-form-urlencoded")], "")
            .await
            .status,
        404
    );
    app.finish().await;
}

each_database!(old_tries_are_forgotten, |app| {
    use doorstep::links::jobs::ForgetLockouts;
    let own = ordered(app).await;
    try_details(&mut Browser::new(app), &own, "1", "x").await;
    let count = async || {
        app.app
            .db
            .read(|conn| {
                use diesel::{QueryDsl, RunQueryDsl};
                Ok(doorstep::db::schema::lockouts::table.count().get_result::<i64>(conn)?)
            })
            .await
            .unwrap()
    };
    assert_eq!(count().await, 2, "of the link and of the address");
    let forget = async || {
        let now = app.app.clock.now();
        app.app.db.write(move |tx| doorstep::jobs::enqueue(tx, &ForgetLockouts {}, now)).await.unwrap();
        app.work().await;
    };
    forget().await;
    assert_eq!(count().await, 2);
    app.app.clock.advance(SignedDuration::from_hours(49));
    forget().await;
    assert_eq!(count().await, 0);
});
