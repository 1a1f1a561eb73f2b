//! What stands in the shop's own site: `/t/{token}/embed`, `/t/{token}/status.json`, `/embed/…`, `/api/v1/orders/{number}/status`.

use doorstep::links::{self, Token};
use scraper::Selector;
use serde_json::{Value, json};

use crate::each_database;
use crate::support::messages::*;
use crate::support::{Answer, TestApp};

fn content() -> Value {
    json!({
        "home_url": "https://orlane.example/",
        "contact": { "email": "hello@orlane.example", "phone": "+41 32 555 01 42", "hours": { "en": "Mondays" } },
        "policy": {
            "delivery": { "en": "Two to four days.\nInsured." }, "returns": { "en": "Thirty days <b>." },
            "returns_url": "https://orlane.example/returns?a=1&b=2",
        },
        "sites": ["https://orlane.example", "https://shop.orlane.example:8443"],
    })
}

async fn placed(app: &TestApp) -> String {
    assert_eq!(app.say(&content()).await.status, 200);
    let page = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    app.api("/api/v1/shipments", &shipment("1042", 1, "N1", &[("L1", 1), ("L2", 1)])).await;
    page
}

fn policy(answer: &Answer) -> String {
    let all = answer.header("content-security-policy");
    all.split("; ").find_map(|part| part.strip_prefix("frame-ancestors ")).unwrap().to_owned()
}

each_database!(a_frame_shows_the_status_alone_and_only_to_listed_sites, |app| {
    let page = placed(app).await;
    let frame = app.get(&format!("{page}/embed?lang=de")).await;
    assert_eq!(frame.status, 200);
    assert_eq!(policy(&frame), "https://orlane.example https://shop.orlane.example:8443");
    let csp = frame.header("content-security-policy");
    assert!(csp.starts_with("default-src 'none'") && !csp.contains("unsafe") && !csp.contains("script-src"), "{csp}");
    assert_eq!(policy(&app.get(&page).await), "'none'", "the page itself stands in no frame");
    let whole = app.get(&format!("{page}?lang=de")).await;
    assert_eq!((frame.one("h1"), frame.one(".sentence")), (whole.one("h1"), whole.one(".sentence")));
    let html = frame.html();
    let has = |selector: &str| html.select(&Selector::parse(selector).unwrap()).count();
    assert_eq!(
        (has("header.top"), has("footer"), has("script"), has("form"), has(".item"), has("base[target=_top]")),
        (0, 0, 0, 0, 0, 1)
    );
    assert!(frame.text().contains(&format!("href=\"{page}?lang=de\"")), "the way to the whole page");
    for personal in ["Marlene", "Duda", "Hamburg", "22767", "marlene@example.com", "2.510", "N1"] {
        assert!(!frame.text().replace(&page, "").contains(personal), "{personal}");
    }
    app.say(&json!({})).await;
    assert_eq!(policy(&app.get(&format!("{page}/embed")).await), "'none'", "an edit is seen at once");
});

each_database!(places_on_the_page_are_not_in_the_frame, |app| {
    assert_eq!(app.say(&content()).await.status, 200);
    let mut late = order("1");
    late["promise"] = json!({ "earliest": "2026-11-19", "latest": "2026-11-20" });
    let page = app.page_of(&app.api("/api/v1/orders", &late).await);
    assert!(app.get(&page).await.text().contains("href=\"#help\""));
    let frame = app.get(&format!("{page}/embed")).await.text();
    assert!(frame.contains(&format!("href=\"{page}?lang=en#help\"")) && !frame.contains("href=\"#"), "{frame}");
});

each_database!(a_frame_takes_the_site_s_ground_and_scheme, |app| {
    let page = placed(app).await;
    let class = async |query: &str| {
        let frame = app.get(&format!("{page}/embed{query}")).await;
        let html = frame.html();
        (html.root_element().attr("class").unwrap().trim().to_owned(), frame.text())
    };
    assert_eq!(class("").await.0, "framed");
    let (plain, text) = class("?ground=none&scheme=dark").await;
    assert_eq!(plain, "framed clear");
    assert!(text.contains("--scheme:dark;") && !text.contains("prefers-color-scheme:dark){:root"));
    let (odd, text) = class("?ground=%22%3E&scheme=%7Dbody%7B").await;
    assert!(odd == "framed" && text.contains("--scheme:light dark;") && !text.contains("}body{}"));
});

each_database!(a_frame_shows_no_more_than_the_link_and_what_is_shared_less, |app| {
    let page = placed(app).await;
    let bearer = format!("Bearer {}", app.api_key);
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    let order = app.api("/api/v1/orders", &order("1042")).await.json()["id"].as_str().unwrap().to_owned();
    for (kind, items) in [("share", json!(3)), ("gift", Value::Null)] {
        let body = json!({ "kind": kind }).to_string();
        let made = app.post(&format!("/api/v1/orders/{order}/links"), &headers, body).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let url = made.json()["url"].as_str().unwrap().to_owned();
        let frame = app.get(&format!("{url}/embed")).await;
        assert_eq!(frame.status, 200);
        assert!(!frame.text().contains("1042"), "{kind} shows the order's number");
        assert_eq!(app.get(&format!("{url}/status.json")).await.json()["items"], items, "{kind}");
    }
    // A frame is no visit: what is new stays new for who opens the page.
    assert!(!app.get(&format!("{page}/embed")).await.text().contains("class=\"news\""));
});

each_database!(frames_and_data_are_kept_like_the_page_and_change_with_it, |app| {
    let page = placed(app).await;
    for path in [format!("{page}/embed"), format!("{page}/status.json")] {
        let first = app.get_with(&path, &[("accept-encoding", "br")]).await;
        let tag = first.header("etag").to_owned();
        assert!(tag.ends_with("-br\""), "{path}");
        assert_eq!(first.header("cache-control"), "private, no-cache");
        assert_eq!(app.get_with(&path, &[("if-none-match", &tag)]).await.status, 304, "{path}");
        let mut gone = order("1042");
        gone["cancelled_at"] = "2026-11-20T10:00:00Z".into();
        gone["updated_at"] = json!(format!("2026-11-20T10:00:0{}Z", path.len() % 10));
        app.api("/api/v1/orders", &gone).await;
        app.api("/api/v1/shipments", &shipment("1042", 1, &format!("M{}", path.len()), &[("L1", 1)])).await;
        app.app.clock.advance(jiff::SignedDuration::from_hours(13));
        assert_eq!(app.get_with(&path, &[("if-none-match", &tag)]).await.status, 200, "{path}");
    }
});

each_database!(themes_read_the_status_as_data, |app| {
    let page = placed(app).await;
    let data = app.get(&format!("{page}/status.json?lang=de")).await;
    assert_eq!((data.status, data.header("content-type")), (200, "application/json"));
    let json = data.json();
    let keys: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "date",
            "direction",
            "in_trouble",
            "items",
            "kind",
            "language",
            "parcels",
            "progress",
            "reason",
            "status",
            "tone",
            "updated_at",
            "url",
            "window",
            "words"
        ]
    );
    assert_eq!((json["status"].as_str(), json["language"].as_str()), (Some("pre_transit"), Some("de")));
    assert_eq!(json["date"], "2026-11-26");
    assert_eq!(json["items"], 3);
    assert_eq!(json["progress"]["stops"], 4);
    assert!(json["words"]["sentence"].as_str().unwrap().contains("Paketdienst"));
    assert_eq!(json["url"], format!("{}{page}", app.base));
    assert!(json["updated_at"].as_str().unwrap().ends_with('Z'));
    for personal in ["Marlene", "Hamburg", "22767", "example.com", "1042", "2510", "N1"] {
        assert!(!data.text().contains(personal), "{personal} in {}", data.text());
    }
    // Before anything was sent, the promise is the window.
    let ordered = app.page_of(&app.api("/api/v1/orders", &order("2")).await);
    let json = app.get(&format!("{ordered}/status.json")).await.json();
    assert_eq!(json["status"], "ordered");
    assert_eq!(json["window"], json!({ "earliest": "2026-11-24", "latest": "2026-11-26" }));
});

each_database!(only_listed_sites_read_it_from_scripts, |app| {
    let path = format!("{}/status.json", placed(app).await);
    for (origin, allowed) in [
        ("https://orlane.example", "https://orlane.example"),
        ("https://shop.orlane.example:8443", "https://shop.orlane.example:8443"),
        ("https://orlane.example.evil.example", ""),
        ("http://orlane.example", ""),
        ("null", ""),
    ] {
        let answer = app.get_with(&path, &[("origin", origin)]).await;
        assert_eq!(answer.header("access-control-allow-origin"), allowed, "{origin}");
        assert_eq!(answer.header("access-control-allow-credentials"), "");
        assert!(answer.header("vary").contains("origin"));
    }
});

each_database!(unknown_links_ended_links_and_other_brands_hosts, |app| {
    let page = placed(app).await;
    app.another_merchant().await;
    for unknown in ["/t/nothing", "/t/AAAAAAAAAAAAAAAAAAAAAA"] {
        let frame = app.get_with(&format!("{unknown}/embed"), &[("host", "orlane.test")]).await;
        assert_eq!(frame.status, 404);
        assert!(policy(&frame).starts_with("https://orlane.example"), "the site's frame says what is wrong");
        let data = app.get_with(&format!("{unknown}/status.json"), &[("origin", "https://orlane.example")]).await;
        assert_eq!((data.status, data.json()["code"].as_str()), (404, Some("not_found")));
        assert_eq!(data.header("access-control-allow-origin"), "");
        assert_eq!(
            policy(&app.get(&format!("{unknown}/embed")).await),
            "'none'",
            "on the main host nobody knows whose"
        );
    }
    for form in ["embed", "status.json"] {
        for (host, status) in [("orlane.test", 200), ("pip.test", 404), ("127.0.0.1", 200)] {
            let path = format!("{page}/{form}");
            assert_eq!(app.get_with(&path, &[("host", host)]).await.status, status, "{form} {host}");
            assert_eq!(app.get_with(&path, &[("host", host)]).await.status, status, "{form} {host}, from the cache");
        }
    }
    let token = Token::parse(page.trim_start_matches("/t/")).unwrap();
    let (now, ended) = (app.app.clock.now(), token.clone());
    app.app.db.write(move |tx| links::store::expire(tx, &ended, now)).await.unwrap();
    app.app.clock.advance(jiff::SignedDuration::from_secs(2));
    let ended = app.get(&format!("{page}/embed")).await;
    assert_eq!(ended.status, 410);
    assert!(policy(&ended).starts_with("https://orlane.example"), "the site's frame says so");
    assert!(ended.text().contains("href=\"/track?brand=orlane\"") && ended.text().contains("<base target=\"_top\">"));
    assert_eq!(app.get_with(&format!("{page}/embed"), &[("host", "pip.test")]).await.status, 404);
    assert_eq!(app.get(&format!("{page}/status.json")).await.json()["code"], "gone");
});

each_database!(the_look_up_stands_in_a_frame_and_answers_in_the_whole_window, |app| {
    let page = placed(app).await;
    let frame = app.get("/embed/track?brand=orlane&lang=en").await;
    assert_eq!((frame.status, policy(&frame).is_empty()), (200, false));
    assert_eq!(frame.header("cache-control"), "public, max-age=300");
    assert_eq!(frame.header("set-cookie"), "", "a frame gets no cookie");
    let form = Selector::parse("form").unwrap();
    let html = frame.html();
    let action = html.select(&form).next().unwrap().attr("action").unwrap().to_owned();
    assert_eq!(action, "/track?brand=orlane&lang=en");
    let body = "csrf=&number=1042&email=marlene%40example.com&postcode=";
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let found = app.post(&action, &[kind, ("sec-fetch-site", "same-origin")], body).await;
    assert_eq!((found.status, found.header("location")), (303, format!("{page}?lang=en").as_str()));
    // From another site's own form: not ours. Nor from a browser that does not say: the form comes again, filled in.
    for site in ["cross-site", "same-site", "none"] {
        assert_eq!(app.post(&action, &[kind, ("sec-fetch-site", site)], body).await.status, 422, "{site}");
    }
    let again = app.post(&action, &[kind], body).await;
    assert!(again.status == 422 && again.text().contains("value=\"marlene@example.com\""));
    assert_eq!(app.get("/embed/track").await.status, 404, "whose?");
    assert_eq!(app.get("/embed/track?brand=nobody").await.status, 404);
    assert_eq!(app.get_with("/embed/track", &[("host", "orlane.test")]).await.status, 200);
    assert_eq!(app.get_with("/embed/track?brand=pip", &[("host", "orlane.test")]).await.status, 404);
});

each_database!(the_policy_is_told_before_anything_is_bought, |app| {
    assert_eq!(app.get("/embed/policy?brand=orlane").await.status, 404, "there is none");
    app.say(&content()).await;
    let frame = app.get("/embed/policy?brand=orlane&lang=en").await;
    assert_eq!((frame.status, frame.header("cache-control")), (200, "public, max-age=300"));
    assert!(policy(&frame).starts_with("https://orlane.example"));
    assert_eq!(frame.texts("h2"), ["Delivery", "Returns", "Questions?"]);
    let texts = frame.texts("section p");
    assert!(texts.contains(&"Two to four days.".to_owned()) && texts.contains(&"Insured.".to_owned()), "{texts:?}");
    assert!(texts.contains(&"Thirty days <b>.".to_owned()), "{texts:?}");
    let json = app.get_with("/embed/policy.json?brand=orlane&lang=en", &[("origin", "https://orlane.example")]).await;
    assert_eq!(json.header("access-control-allow-origin"), "https://orlane.example");
    let told = json.json();
    assert_eq!(told["delivery"], json!({ "text": "Two to four days.\nInsured.", "url": null }));
    assert_eq!(told["returns"]["url"], "https://orlane.example/returns?a=1&b=2");
    assert_eq!((&told["contact"]["email"], &told["language"]), (&json!("hello@orlane.example"), &json!("en")));
    assert_eq!(app.get("/embed/policy.json?brand=orlane&lang=de").await.status, 404, "nothing is said in German");
    let tag = frame.header("etag").to_owned();
    let same = app.get_with("/embed/policy?brand=orlane&lang=en", &[("if-none-match", &tag)]).await;
    assert_eq!(same.status, 304);
});

each_database!(programs_ask_by_number, |app| {
    let page = placed(app).await;
    let ask = async |key: &str, number: &str, more: &[(&str, &str)]| {
        let bearer = format!("Bearer {key}");
        let mut headers = vec![("authorization", bearer.as_str())];
        headers.extend_from_slice(more);
        app.get_with(&format!("/api/v1/orders/{number}/status?lang=de"), &headers).await
    };
    let told = ask(&app.api_key, "%231042", &[]).await;
    assert_eq!(told.status, 200, "{}", told.text());
    assert_eq!(told.json(), app.get(&format!("{page}/status.json?lang=de")).await.json());
    let tag = told.header("etag").to_owned();
    assert_eq!(ask(&app.api_key, "1042", &[("if-none-match", &tag)]).await.status, 304);
    assert_eq!(ask(&app.api_key, "9999", &[]).await.json()["code"], "not_found");
    assert_eq!(ask("dsk_no", "1042", &[]).await.status, 401);
    let (_, theirs) = app.another_merchant().await;
    assert_eq!(ask(&theirs, "1042", &[]).await.status, 404);
    // Where the link has ended, a new one is made.
    let token = Token::parse(page.trim_start_matches("/t/")).unwrap();
    let now = app.app.clock.now();
    app.app.db.write(move |tx| links::store::expire(tx, &token, now)).await.unwrap();
    app.app.clock.advance(jiff::SignedDuration::from_secs(2));
    let url = ask(&app.api_key, "1042", &[]).await.json()["url"].as_str().unwrap().to_owned();
    assert_eq!(app.get(&url).await.status, 200);
});
