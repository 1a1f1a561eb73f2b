//! `/t/{token}` and everything around it.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::http::StatusCode;
use doorstep::demo::{scenarios, seed};
use doorstep::links::{self, Token};
use doorstep::web::Finished;
use scraper::Selector;
use serde_json::Value;

use crate::each_database;
use crate::support::messages::*;
use crate::support::{Answer, TestApp};

/// The demo's orders, as the source of every state.
async fn demo(app: &TestApp) -> BTreeMap<String, String> {
    let (inner, now) = (app.app.clone(), app.app.clock.now());
    let drawn = seed::Drawn { api_key: "dsk_demo".into(), endpoints: BTreeMap::new(), password_hash: String::new() };
    app.app.db.write(move |tx| seed::seed(tx, &inner, &drawn, now)).await.unwrap().pages
}

fn check_html(name: &str, page: &Answer) {
    let html = page.html();
    let all = |selector: &str| html.select(&Selector::parse(selector).unwrap()).count();
    assert_eq!(all("h1"), 1, "{name}: one h1");
    assert_eq!(all("main"), 1, "{name}: one main");
    assert_eq!(all("[style]"), 0, "{name}: no style attributes, the content policy forbids them");
    let live = usize::from(page.status == 200 && all("[data-live]") > 0);
    assert_eq!(all("script:not([type='application/ld+json'])"), live, "{name}: scripts");
    let ids: Vec<_> =
        html.select(&Selector::parse("[id]").unwrap()).map(|e| e.value().attr("id").unwrap().to_owned()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}: an id stands twice in {ids:?}");
    for image in html.select(&Selector::parse("img").unwrap()) {
        assert!(image.value().attr("alt").is_some() && image.value().attr("src").unwrap().starts_with('/'), "{name}");
    }
    let text: String = ["title", "body"].iter().flat_map(|part| page.texts(part)).collect();
    for key in ["status-", "reason-", "event-", "hero-", "box-", "lookup-", "{ $", "{$", "total-"] {
        assert!(!text.contains(key), "{name}: a message is missing, `{key}` is shown");
    }
}

each_database!(every_state_has_its_page_in_every_language, |app| {
    let pages = demo(app).await;
    assert!(pages.len() >= 40);
    let mut titles = BTreeSet::new();
    for (name, path) in &pages {
        for language in ["en", "de"] {
            let page = app.get(&format!("{path}?lang={language}")).await;
            assert_eq!(page.status, 200, "{name}");
            check_html(&format!("{name} {language}"), &page);
            assert!(page.text().contains(&format!("<html lang=\"{language}\"")), "{name}");
            assert!(!page.one("h1").is_empty() && !page.one(".sentence").is_empty());
            if language == "en" {
                titles.insert(page.one("title").split(" · ").next().unwrap().to_owned());
            }
        }
    }
    assert!(titles.len() >= 12, "twelve states or more have names of their own: {titles:?}");
});

each_database!(the_first_answer_is_when, |app| {
    let pages = demo(app).await;
    let hero = async |key: &str| {
        let page = app.get(&pages[key]).await;
        let tone = page
            .html()
            .select(&Selector::parse(".hero").unwrap())
            .next()
            .unwrap()
            .value()
            .attr("class")
            .unwrap()
            .to_owned();
        (page.one("h1"), tone, page.one(".sentence"))
    };
    assert_eq!(hero("in_transit").await.0, "Arrives Monday, November 23");
    assert_eq!(hero("out_for_delivery").await.0, "Arrives Today");
    let (date, tone, _) = hero("late").await;
    assert_eq!(date, "Arrives later than planned Tomorrow");
    assert!(tone.contains("tone-delay"));
    let (date, tone, _) = hero("missed").await;
    assert!(date.starts_with("Was expected Thursday, November 19"), "a missed date stays: {date}");
    assert!(tone.contains("tone-delay"));
    let (date, tone, sentence) = hero("lost").await;
    assert!(tone.contains("tone-problem") && sentence.contains("no longer find"), "{date} {sentence}");
    let (date, tone, _) = hero("corrected").await;
    assert!(date.starts_with("Delivered Yesterday") || date.starts_with("Delivered Friday"), "{date}");
    assert!(tone.contains("tone-done"));
    assert!(hero("cancelled").await.0.starts_with("Cancelled"));
    assert!(
        app.get(&pages["late"]).await.one(".promise").contains("Wednesday, November 18"),
        "the first promise stays visible"
    );
    assert!(app.get(&pages["in_transit"]).await.one(".detail").contains("9:00"));
});

each_database!(a_split_order_is_told_box_by_box, |app| {
    let page = app.get(&demo(app).await["split"]).await;
    assert_eq!(page.texts(".box h2"), ["Box 1 of 2", "Box 2 of 2", "Not sent yet"]);
    assert_eq!(page.one(".progress"), "1 of 4 items delivered, 2 more on the way");
    assert_eq!(page.texts(".trail li").len(), 12 + 6, "all events, the older ones behind a disclosure");
    assert!(page.texts("details summary").iter().any(|summary| summary.contains("9 earlier")));
    let item = Selector::parse(".box.unsent .item .name").unwrap();
    assert_eq!(page.html().select(&item).count(), 1);
});

each_database!(of_several_boxes_the_head_says_which_it_speaks_of, |app| {
    let pages = demo(app).await;
    let page = app.get(&pages["two_boxes"]).await;
    assert_eq!(page.one("h1"), "Box 1 of 2: There is a problem No delivery date");
    assert_eq!(page.texts(".rest li"), ["Box 2 of 2 On its way · arrives tomorrow"], "the other has a day");
    for link in page.html().select(&Selector::parse(".rest li a").unwrap()) {
        let place = link.value().attr("href").unwrap().to_owned();
        assert_eq!(page.texts(&format!("{place} h2")), ["Box 2 of 2"]);
    }
    let page = app.get(&pages["two_delivered"]).await;
    assert_eq!(page.one("h1"), "Both boxes delivered Yesterday");
    assert_eq!(app.get(&pages["split"]).await.one(".datelabel"), "Box 2 of 2 arrives later than planned");
    assert_eq!(app.get(&pages["in_transit"]).await.texts(".rest"), Vec::<String>::new(), "one parcel needs no number");
});

each_database!(trouble_is_told_in_three_answers, |app| {
    let pages = demo(app).await;
    let answers = async |key: &str| {
        let page = app.get(&pages[key]).await;
        page.texts(".answers dt").into_iter().zip(page.texts(".answers dd")).collect::<Vec<_>>()
    };
    for key in
        ["exception", "attempted_delivery", "missed", "expired", "return_to_sender", "returned", "lost", "damaged"]
    {
        let told = answers(key).await;
        let headings: Vec<_> = told.iter().map(|(heading, _)| heading.as_str()).collect();
        let who = if key == "attempted_delivery" { "What the carrier does" } else { "What we do" };
        assert_eq!(headings, ["What happened", who, "What you can do"], "{key}");
        assert!(told.iter().all(|(_, answer)| answer.len() > 20), "{key}: {told:?}");
    }
    assert!(answers("exception").await[2].1.contains("house number"), "in the words of the reason");
    let missed = answers("missed").await;
    assert!(missed[0].1.contains("was expected on Thursday") && missed[0].1.contains("depot"), "{missed:?}");
    for key in ["in_transit", "late", "delivered", "available_for_pickup", "cancelled", "unknown"] {
        assert_eq!(answers(key).await, [], "{key} is no trouble");
    }
});

each_database!(split_page_with_its_css_is_small, |app| {
    let path = demo(app).await["split"].clone();
    let page = app.get_with(&path, &[("accept-encoding", "br")]).await;
    assert_eq!(page.header("content-encoding"), "br");
    let text = app.get(&path).await.text();
    let (before, map) = text.split_once("<figure class=\"map").unwrap();
    let (_, after) = map.split_once("</figure>").unwrap();
    let without_map = Finished::new(StatusCode::OK, format!("{before}{after}"), "").brotli().len();
    let with_map = page.body.len();
    eprintln!(
        "page weight, split order with 18 events, HTML + CSS, brotli: {with_map} bytes, {without_map} without map"
    );
    assert!(without_map <= 14 * 1024 && with_map <= 20 * 1024, "{without_map} bytes without map, {with_map} with");
});

each_database!(cached_bytes_change_when_the_order_does, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let first = app.get_with(&page, &[("accept-encoding", "br")]).await;
    let tag = first.header("etag").to_owned();
    assert!(tag.ends_with("-br\""));
    let again = app.get_with(&page, &[("if-none-match", &tag), ("accept-encoding", "gzip")]).await;
    assert_eq!((again.status, again.body.len()), (304, 0));
    app.api("/api/v1/shipments", &shipment("1", 1, "N1", &[("L1", 1)])).await;
    let changed = app.get_with(&page, &[("if-none-match", &tag)]).await;
    assert_eq!(changed.status, 200);
    assert!(changed.text().contains("N1"));
    // "Today" is another day after midnight.
    app.app.clock.advance(jiff::SignedDuration::from_hours(13));
    let tomorrow = app.get(&page).await;
    assert_ne!(tomorrow.header("etag"), changed.header("etag"));
});

each_database!(another_process_s_change_is_seen_within_a_second, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    assert_eq!(app.get(&page).await.status, 200);
    // Another process has the same database and none of this one's memory: its events do not drop our pages.
    app.app
        .db
        .write(|tx| {
            use diesel::RunQueryDsl;
            let conn: &mut doorstep::db::Conn = tx;
            diesel::sql_query("UPDATE orders SET page_version = page_version + 1, cancelled_at = created_at")
                .execute(conn)?;
            Ok(())
        })
        .await
        .unwrap();
    assert!(!app.get(&page).await.one("title").starts_with("Cancelled"), "believed for less than a second");
    app.app.clock.advance(jiff::SignedDuration::from_millis(1000));
    assert!(app.get(&page).await.one("title").starts_with("Cancelled"));
});

each_database!(a_brand_s_host_serves_only_its_own, |app| {
    let mine = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let (_, theirs_key) = app.another_merchant().await;
    let theirs = app.page_of(&app.api_as(&theirs_key, "/api/v1/orders", &order("1"), &[]).await);
    for (page, host, status) in [
        (&mine, "orlane.test", 200),
        (&mine, "pip.test:8080", 404),
        (&theirs, "PIP.test", 200),
        (&theirs, "orlane.test", 404),
    ] {
        let answer = app.get_with(page, &[("host", host)]).await;
        assert_eq!(answer.status, status, "{host}");
        // Asked again, from the cache: still not.
        assert_eq!(app.get_with(page, &[("host", host)]).await.status, status, "{host}");
    }
    assert_eq!((app.get(&mine).await.status, app.get(&theirs).await.status), (200, 200), "the main host serves all");
});

each_database!(pages_that_are_not_there_help, |app| {
    for path in ["/t/nothing", "/t/AAAAAAAAAAAAAAAAAAAAAA", "/nowhere", "/t/..%2F..%2Fetc"] {
        let page = app.get_with(path, &[("host", "orlane.test")]).await;
        assert_eq!(page.status, 404, "{path}");
        check_html(path, &page);
        assert_eq!(page.texts("a.do"), ["Find my order"], "{path}");
        assert!(page.text().contains("Maison Orlane"), "in the brand of the host");
    }
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let token = Token::parse(page.trim_start_matches("/t/")).unwrap();
    let (now, ended) = (app.app.clock.now(), token.clone());
    app.app.db.write(move |tx| links::store::expire(tx, &ended, now)).await.unwrap();
    app.app.clock.advance(jiff::SignedDuration::from_secs(2));
    let gone = app.get(&page).await;
    assert_eq!(gone.status, 410);
    assert!(gone.one("h1").contains("expired"));
    let german = app.get_with("/nowhere", &[("accept-language", "de-DE,de;q=0.9")]).await;
    assert!(german.text().contains("<html lang=\"de\""));
});

each_database!(the_language_is_the_order_s_then_the_link_s_then_the_browser_s, |app| {
    let language = async |locale: Value, query: &str, browser: &str| {
        let id = format!("{locale}{query}{browser}").replace(['"', '?', '='], "");
        let mut body = order(&id);
        body["locale"] = locale;
        let page = app.page_of(&app.api("/api/v1/orders", &body).await);
        let text = app.get_with(&format!("{page}{query}"), &[("accept-language", browser)]).await.text();
        text.split_once("lang=\"").unwrap().1[..2].to_owned()
    };
    assert_eq!(language("de-AT".into(), "", "en").await, "de", "the order's");
    assert_eq!(language("de-AT".into(), "?lang=en", "de").await, "en", "asked for");
    assert_eq!(language(Value::Null, "", "de-CH,de;q=0.9").await, "de", "the browser's");
    assert_eq!(language("cy-GB".into(), "", "eu").await, "en", "the merchant's");
    assert_eq!(language("en".into(), "?lang=xx", "de").await, "en");
});

each_database!(every_answer_is_closed_to_others, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let answer = app.get(&page).await;
    let policy = answer.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'") && policy.contains("style-src 'sha256-") && !policy.contains("unsafe"),
        "{policy}"
    );
    for path in [page.as_str(), "/track", "/nowhere", "/healthz", "/api/v1/nothing"] {
        let answer = app.get(path).await;
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{path}");
    }
    assert_eq!((app.get("/healthz").await.status, app.get("/readyz").await.status), (200, 200));
    assert!(app.get("/robots.txt").await.text().contains("Disallow: /api/"));
});

each_database!(machines_can_read_it_too, |app| {
    let pages = demo(app).await;
    let page = app.get(&pages["split"]).await;
    let html = page.html();
    let script = Selector::parse("script[type='application/ld+json']").unwrap();
    let json: String = html.select(&script).next().unwrap().text().collect();
    let told: Vec<Value> = serde_json::from_str(&json).unwrap();
    let (whole, deliveries) = told.split_first().unwrap();
    assert_eq!((&whole["@type"], whole["acceptedOffer"].as_array().unwrap().len()), (&"Order".into(), 4));
    assert_eq!(deliveries.len(), 2);
    assert!(deliveries.iter().all(|d| d["@type"] == "ParcelDelivery" && d["partOfOrder"]["orderNumber"].is_string()));
    assert!(!json.contains('<'));
});

each_database!(static_files_are_kept_for_ever, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let text = app.get(&page).await.text();
    let font = text.split("url(").nth(1).unwrap().split(')').next().unwrap().to_owned();
    let answer = app.get(&font).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "font/woff2"));
    assert!(answer.header("cache-control").contains("immutable"));
    let old = font.replacen(font.split('/').nth(2).unwrap(), "0000000000", 1);
    assert_eq!(app.get(&old).await.header("cache-control"), "no-cache");
    assert_eq!(app.get("/static/x/../../Cargo.toml").await.status, 404);
});

#[test]
fn the_demo_tells_every_status() {
    let keys: BTreeSet<_> = scenarios::all().iter().map(|scenario| scenario.key).collect();
    for status in doorstep::tracking::ShipmentStatus::ALL {
        assert!(keys.contains(status.as_str()), "{status}");
    }
}
