//! `/t/{token}/live`: an open page changes by itself.

use std::time::{Duration, Instant};

use diesel::{ExpressionMethods as _, RunQueryDsl as _};
use doorstep::accounts::MerchantId;
use doorstep::branding::{self, BrandId};
use doorstep::db::schema::{brands, orders};
use doorstep::db::{Conn, Json};
use doorstep::events::DomainEvent;
use doorstep::links::{self, Token};
use doorstep::orders::OrderId;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::each_database;
use crate::support::messages::*;
use crate::support::{Backend, Pushed, TestApp, Watcher};

/// An order with a parcel: the order's page.
async fn sent(app: &TestApp, id: &str, number: &str) -> String {
    app.api("/api/v1/orders", &order(id)).await;
    app.page_of(&app.api("/api/v1/shipments", &shipment(id, 1, number, &[("L1", 1), ("L2", 2)])).await)
}

/// A signed webhook, applied.
async fn reports(app: &TestApp, path: &str, number: &str, status: &str, at: &str, words: &str) {
    let body = easypost(number, status, at, &[(at, status, words, "KASSEL")]).to_string();
    let signature = easypost_signature("s", body.as_bytes());
    let answer = app.post(path, &[("x-hmac-signature", &signature)], body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    app.work().await;
}

/// A stream that is open and has said what its viewer has.
async fn watch(app: &TestApp, page: &str) -> Watcher {
    let mut watcher = app.watch(&live(page), &[]).await;
    assert_eq!(watcher.status(), 200);
    assert_eq!(watcher.soon().await.data, "", "nothing is new to who has just loaded the page");
    watcher
}

fn live(page: &str) -> String {
    match page.split_once('?') {
        Some((path, query)) => format!("{path}/live?{query}"),
        None => format!("{page}/live"),
    }
}

/// What the page carries.
async fn marks(app: &TestApp, page: &str) -> String {
    let text = app.get(page).await.text();
    text.split_once("data-marks=\"").unwrap().1.split_once('"').unwrap().0.to_owned()
}

/// The order's id and merchant, from the database.
async fn order_of(app: &TestApp, page: &str) -> (MerchantId, OrderId) {
    let token = Token::parse(page.trim_start_matches("/t/")).unwrap();
    let link = app.app.db.read(move |conn| links::store::by_token(conn, &token)).await.unwrap().unwrap();
    let links::Opens::Order(order) = link.opens else { panic!("an order's page") };
    (link.merchant, order)
}

each_database!(a_stream_opens_at_once_and_nothing_holds_it_back, |app| {
    let page = sent(app, "1", "A1").await;
    let begun = Instant::now();
    let mut watcher = app.watch(&live(&page), &[("accept-encoding", "gzip, br")]).await;
    let first = watcher.soon().await;
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    assert_eq!(first, Pushed { id: marks(app, &page).await, data: String::new() });
    for (header, value) in [
        ("content-type", "text/event-stream"),
        ("cache-control", "no-store, no-transform"),
        ("x-accel-buffering", "no"),
        ("content-encoding", ""),
        ("content-length", ""),
        ("connection", "close"),
    ] {
        assert_eq!(watcher.header(header), value, "{header}");
    }
    assert_eq!(app.head(&live(&page)).await, 200, "HEAD opens nothing");
    assert_eq!(app.app.viewers.taken(), 1);
    watcher.stays_quiet().await;
});

each_database!(a_webhook_changes_its_page_and_no_other_in_the_viewer_s_language, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let (page, other) = (sent(app, "1", "A1").await, sent(app, "2", "A2").await);
    let german = format!("{page}?lang=de");
    let (mut english, mut in_german, mut another) =
        (watch(app, &page).await, watch(app, &german).await, watch(app, &other).await);
    reports(app, &path, "A1", "out_for_delivery", "2026-11-21T08:00:00Z", "On the van").await;

    let pushed = english.soon().await;
    assert_eq!(pushed.id, marks(app, &page).await, "the page now has what was pushed");
    assert!(pushed.data.contains("<title>Out for delivery · Maison Orlane</title>"), "{}", pushed.data);
    assert!(pushed.data.contains("<p data-said>Updated: Out for delivery. Arrives: Today.</p>"), "{}", pushed.data);
    assert!(pushed.data.contains("data-live=\"hero\"") && pushed.data.contains("Kassel"));
    assert!(!pushed.data.contains("data-live=\"side\""), "the order's facts are the same");
    assert!(!pushed.data.contains("renew"));
    // What was pushed is what the page has.
    let whole = app.get(&page).await.text();
    let own = |line: &&str| !line.starts_with("<title>") && !line.starts_with("<p data-said>");
    for line in pushed.data.lines().filter(own) {
        assert!(whole.contains(line), "{line}");
    }
    let pushed = in_german.soon().await;
    assert!(pushed.data.contains("<title>In Zustellung · Maison Orlane"), "{}", pushed.data);
    assert!(pushed.data.contains("Aktualisiert: In Zustellung."), "{}", pushed.data);
    another.stays_quiet().await;
    english.stays_quiet().await;
});

each_database!(twenty_events_of_one_message_are_one_change, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let page = sent(app, "1", "A1").await;
    let mut watcher = watch(app, &page).await;
    let times: Vec<String> = (0..20).map(|n| format!("2026-11-20T{n:02}:00:00Z")).collect();
    let details: Vec<_> = times.iter().map(|at| (at.as_str(), "in_transit", "Arrived", "KASSEL")).collect();
    let body = easypost("A1", "in_transit", "2026-11-20T20:00:00Z", &details).to_string();
    app.post(&path, &[("x-hmac-signature", &easypost_signature("s", body.as_bytes()))], body).await;
    app.work().await;
    let pushed = watcher.soon().await;
    let story = pushed.data.split_once("data-live=\"story\"").unwrap().1;
    assert_eq!(story.matches("<li").count(), 20 + 2, "twenty events and two items");
    watcher.stays_quiet().await;
});

each_database!(a_change_that_leaves_the_page_equal_is_not_pushed, |app| {
    let page = sent(app, "1", "A1").await;
    let mut watcher = watch(app, &page).await;
    let before = marks(app, &page).await;
    let (merchant, order) = order_of(app, &page).await;
    app.app
        .db
        .write(move |tx| {
            tx.emit(DomainEvent::OrderChanged { merchant, order });
            Ok(())
        })
        .await
        .unwrap();
    watcher.stays_quiet().await;
    assert_eq!(marks(app, &page).await, before);
    // A night passes: other words, but no news to be said.
    app.app.clock.advance(jiff::SignedDuration::from_hours(4 * 24));
    app.app.viewers.compare();
    let pushed = watcher.soon().await;
    assert!(pushed.data.contains(">Tomorrow</time>") && !pushed.data.contains("data-said"), "{}", pushed.data);
});

each_database!(who_comes_back_gets_what_was_missed_and_nothing_else, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let page = sent(app, "1", "A1").await;
    let old = marks(app, &page).await;
    reports(app, &path, "A1", "in_transit", "2026-11-20T08:00:00Z", "Picked up").await;
    reports(app, &path, "A1", "out_for_delivery", "2026-11-21T08:00:00Z", "On the van").await;
    let now = marks(app, &page).await;
    let by_header = app.watch(&live(&page), &[("last-event-id", &old)]).await;
    let by_query = app.watch(&format!("{}?since={old}", live(&page)), &[]).await;
    for mut watcher in [by_header, by_query] {
        let missed = watcher.soon().await;
        assert_eq!(missed.id, now);
        assert!(missed.data.contains("Out for delivery") && !missed.data.contains("renew"), "{}", missed.data);
        watcher.stays_quiet().await;
    }
    let mut up_to_date = app.watch(&live(&page), &[("last-event-id", &now)]).await;
    assert_eq!(up_to_date.soon().await, Pushed { id: now.clone(), data: String::new() });
    up_to_date.stays_quiet().await;
    for nonsense in ["1", "0123456789abcdef", "zzzzzzzz"] {
        let mut strange = app.watch(&live(&page), &[("last-event-id", nonsense)]).await;
        let all = strange.soon().await;
        assert!(all.data.contains("name=\"renew\"") && all.data.contains("data-live=\"side\""), "{nonsense}");
    }
});

each_database!(a_parcel_s_own_page_is_live_and_tells_nothing_of_its_order, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let orders = sent(app, "1", "A1").await;
    let (merchant, order) = order_of(app, &orders).await;
    let now = app.app.clock.now();
    let token = app.app.db.write(move |tx| {
        let parcel = doorstep::tracking::store::of_order(tx, merchant, order)?.remove(0);
        links::of_shipment(tx, merchant, parcel.id, now)
    });
    let page = format!("/t/{}", token.await.unwrap().as_str());
    let mut watcher = watch(app, &page).await;
    app.app.clock.advance(jiff::SignedDuration::from_secs(1));
    reports(app, &path, "A1", "delivered", "2026-11-21T08:00:00Z", "At the door").await;
    let pushed = watcher.soon().await;
    assert!(pushed.data.contains("Updated: Delivered: Today, at"), "{}", pushed.data);
    assert!(!pushed.data.contains("#1") && !pushed.data.contains("Loupe"), "{}", pushed.data);
});

each_database!(links_that_do_not_open_do_not_stream_and_streams_end_with_their_link, |app| {
    for path in ["/t/nothing/live", "/t/AAAAAAAAAAAAAAAAAAAAAA/live"] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
        assert_eq!(app.head(path).await, 404, "{path}");
    }
    let page = sent(app, "1", "A1").await;
    let (_, key) = app.another_merchant().await;
    let theirs = app.page_of(&app.api_as(&key, "/api/v1/orders", &order("1"), &[]).await);
    assert_eq!(app.get_with(&live(&theirs), &[("host", "orlane.test")]).await.status, 404, "another brand's host");
    let mut own_host = app.watch(&live(&page), &[("host", "orlane.test")]).await;
    assert_eq!(own_host.status(), 200);
    own_host.soon().await;

    let mut watcher = watch(app, &page).await;
    let (token, now) = (Token::parse(page.trim_start_matches("/t/")).unwrap(), app.app.clock.now());
    app.app.db.write(move |tx| links::store::expire(tx, &token, now)).await.unwrap();
    app.app.clock.advance(jiff::SignedDuration::from_secs(2));
    app.app.viewers.compare();
    assert!(watcher.ends().await && own_host.ends().await);
    assert_eq!((app.get(&live(&page)).await.status, app.head(&live(&page)).await), (410, 410));
    assert_eq!(app.app.viewers.taken(), 0);
});

each_database!(another_look_of_the_brand_is_loaded_anew, |app| {
    let page = sent(app, "1", "A1").await;
    let mut watcher = watch(app, &page).await;
    let (merchant, order) = order_of(app, &page).await;
    let change = app.app.db.write(move |tx| {
        let brand: BrandId = doorstep::orders::store::by_id(tx, merchant, order)?.unwrap().brand_id;
        let mut theme = branding::store::by_id(tx, merchant, brand)?.unwrap().theme;
        theme.layout.push("align-center".into());
        let conn: &mut Conn = tx;
        diesel::update(brands::table)
            .set((brands::name.eq("Orlane"), brands::theme.eq(Json(theme)), brands::version.eq(brands::version + 1)))
            .execute(conn)?;
        tx.emit(DomainEvent::BrandChanged { merchant, brand });
        Ok(())
    });
    change.await.unwrap();
    let pushed = watcher.soon().await;
    assert!(pushed.data.contains("name=\"renew\"") && pushed.data.contains("· Orlane</title>"), "{}", pushed.data);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_reads_slowly_holds_nobody_up_and_finds_the_newest() {
    const CHANGES: i64 = 60;
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    // A page large enough that nothing on the way can take all its changes in.
    let mut large = order("1");
    large["lines"] = (0..400)
        .map(|n| json!({ "external_id": format!("L{n}"), "title": "A watch with a very long name ".repeat(8), "quantity": 1 }))
        .collect();
    let page = app.page_of(&app.api("/api/v1/orders", &large).await);
    let mut slow = tokio::net::TcpStream::connect(app.base.trim_start_matches("http://")).await.unwrap();
    slow.write_all(format!("GET {} HTTP/1.1\r\nhost: {}\r\n\r\n", live(&page), &app.base[7..]).as_bytes())
        .await
        .unwrap();
    let mut quick = watch(&app, &page).await;
    let (merchant, order) = order_of(&app, &page).await;
    let mut weight = 0;
    let mut last = String::new();
    for _ in 0..CHANGES {
        // "Updated today, 12:01".
        app.app.clock.advance(jiff::SignedDuration::from_mins(1));
        let now = app.app.clock.now();
        let change = app.app.db.write(move |tx| {
            let conn: &mut Conn = tx;
            diesel::update(orders::table).set(orders::updated_at.eq(now)).execute(conn)?;
            tx.emit(DomainEvent::OrderChanged { merchant, order });
            Ok(())
        });
        change.await.unwrap();
        let pushed = quick.soon().await;
        weight += pushed.data.len();
        last = pushed.id;
    }
    assert!(weight > 8_000_000, "{weight} bytes are no test");
    let mut read = Vec::new();
    let mut buffer = vec![0; 256 * 1024];
    loop {
        match tokio::time::timeout(Duration::from_millis(1500), slow.read(&mut buffer)).await {
            Ok(Ok(n)) if n > 0 => read.extend_from_slice(&buffer[..n]),
            _ => break,
        }
    }
    let text = String::from_utf8_lossy(&read);
    let events = text.matches("\nid: ").count();
    assert!(events < 45, "{events} events lay waiting: nothing was left out");
    assert!(text.contains(&format!("id: {last}\n")), "the newest came at last");
    app.finish().await;
}

each_database!(a_server_that_stops_sends_everybody_away_at_once, |app| {
    let page = sent(app, "1", "A1").await;
    let mut watchers = Vec::new();
    for _ in 0..5 {
        watchers.push(watch(app, &page).await);
    }
    let begun = Instant::now();
    app.stop().await;
    for watcher in &mut watchers {
        assert!(watcher.ends().await);
    }
    assert!(begun.elapsed() < Duration::from_secs(5), "stopping took {:?}", begun.elapsed());
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn places_are_limited_by_address_and_in_all_and_are_given_back() {
    for (limit, status) in [("limits.live_per_address", 429), ("limits.live_streams", 503)] {
        let app = TestApp::with(Backend::Sqlite, &[(limit, "2")]).await.unwrap();
        let page = sent(&app, "1", "A1").await;
        let (first, _second) = (watch(&app, &page).await, watch(&app, &page).await);
        let refused = app.get(&live(&page)).await;
        assert_eq!(refused.status, status, "{limit}");
        assert_eq!(refused.header("retry-after"), "60");
        assert_eq!(app.head(&live(&page)).await, status);
        assert_eq!(app.get(&page).await.status, 200, "the page itself opens");
        drop(first);
        let until = Instant::now() + Duration::from_secs(2);
        while app.head(&live(&page)).await == status {
            assert!(Instant::now() < until, "a place that was left is not given back");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        watch(&app, &page).await;
        app.finish().await;
    }
    let app = TestApp::with(Backend::Sqlite, &[("limits.live_streams", "0")]).await.unwrap();
    let page = sent(&app, "1", "A1").await;
    assert_eq!(app.get(&live(&page)).await.status, 404, "switched off");
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_process_s_viewers_see_it_too() {
    let Some(app) = TestApp::new(Backend::Postgres).await else { return };
    let path = app.endpoint("easypost", &["s"]).await;
    let page = sent(&app, "1", "A1").await;
    let heard = app.beside(&[]);
    // As behind a pooler: what is said there is not heard here.
    let nowhere = "postgres://nobody@127.0.0.1:1/nothing";
    let deaf = app.beside(&[("database.listen_url", nowhere)]);
    let (mut there, mut without_ears) = (watch(&heard, &page).await, watch(&deaf, &page).await);
    // Both have found out what they can hear.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    for (status, at, most) in [
        ("in_transit", "2026-11-20T08:00:00Z", [500, 2500]),
        ("out_for_delivery", "2026-11-21T08:00:00Z", [500, 2500]),
        ("delivered", "2026-11-21T11:00:00Z", [500, 2500]),
    ] {
        reports(&app, &path, "A1", status, at, "Scanned").await;
        let applied = Instant::now();
        let (pushed, heard_after) = (there.soon().await, applied.elapsed());
        let found = tokio::time::timeout(Duration::from_secs(4), without_ears.next()).await.unwrap().unwrap();
        let found_after = applied.elapsed();
        // The subscription to the calendar names the host that was asked.
        let plain = |text: &str, app: &TestApp| text.replace(app.base.trim_start_matches("http://"), "HOST");
        assert_eq!(plain(&pushed.data, &heard), plain(&found.data, &deaf));
        eprintln!("{status}: heard after {heard_after:?}, found without hearing after {found_after:?}");
        for (took, most) in [heard_after, found_after].iter().zip(most) {
            assert!(took.as_millis() < most, "{took:?}, but at most {most} ms");
        }
        // The page itself is no older than that.
        assert_eq!(marks(&heard, &page).await, pushed.id);
    }
    for each in [&heard, &deaf, &app] {
        each.finish().await;
    }
}

each_database!(only_pages_that_live_may_run_the_script, |app| {
    let page = app.get(&sent(app, "1", "A1").await).await;
    let policy = page.header("content-security-policy");
    assert!(
        policy.contains("script-src 'self'; ")
            && policy.contains(" connect-src 'self'; ")
            && !policy.contains("unsafe"),
        "{policy}"
    );
    let text = page.text();
    let script = text.split_once("<script type=\"module\" src=\"").unwrap().1.split_once('"').unwrap().0;
    for (coding, most) in [("identity", 5_100), ("gzip", 2_300), ("br", 2_100)] {
        let answer = app.get_with(script, &[("accept-encoding", coding)]).await;
        assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("content-encoding"), if coding == "identity" { "" } else { coding });
        assert!(answer.body.len() <= most, "{} bytes by {coding}", answer.body.len());
    }
    for path in ["/track", "/nowhere"] {
        let other = app.get(path).await;
        assert!(!other.text().contains("<script") && !other.header("content-security-policy").contains("script"));
    }
});
