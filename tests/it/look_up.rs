//! `/track`: guests without a link.

use crate::each_database;
use crate::support::messages::*;
use crate::support::{Answer, Backend, TestApp};

/// Opens the form and posts it with its token, as a browser does.
pub async fn look_up(app: &TestApp, host: &str, number: &str, email: &str, postcode: &str) -> Answer {
    look_up_in(app, "en", host, number, email, postcode).await
}

async fn look_up_in(app: &TestApp, language: &str, host: &str, number: &str, email: &str, postcode: &str) -> Answer {
    let form = app.get_with("/track", &[("host", host)]).await;
    let cookie = form.header("set-cookie").split(';').next().unwrap().to_owned();
    let token = cookie.split_once('=').unwrap().1.to_owned();
    let encode = |text: &str| text.bytes().map(|b| format!("%{b:02X}")).collect::<String>();
    let body = format!("csrf={token}&number={}&email={}&postcode={}", encode(number), encode(email), encode(postcode));
    let headers = [
        ("host", host),
        ("cookie", cookie.as_str()),
        ("content-type", "application/x-www-form-urlencoded"),
        ("accept-language", language),
    ];
    app.post("/track", &headers, body).await
}

fn without_typed(answer: &Answer) -> String {
    // What the guest typed stands in the form again; everything else must be the same.
    let text = answer.text();
    let start = text.find("<main").unwrap();
    let mut out = String::new();
    let mut rest = &text[start..];
    while let Some(at) = rest.find("value=\"") {
        out.push_str(&rest[..at]);
        rest = rest[at + 7..].split_once('"').unwrap().1;
    }
    out + rest
}

each_database!(number_with_email_or_postcode_finds_the_order, |app| {
    let page = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    for (number, email, postcode) in [
        ("#1042", "Marlene@Example.com ", ""),
        ("1042", "", "22767"),
        (" 1042 ", "wrong@example.com", "2 27-67"),
        ("Order no. 1042", "", "D-22767"),
        ("１０４２", "", "２２７６７"),
    ] {
        let found = look_up(app, "orlane.test", number, email, postcode).await;
        assert_eq!((found.status, found.header("location")), (303, page.as_str()), "{number} {email} {postcode}");
    }
});

each_database!(digits_of_a_number_are_enough_for_who_has_the_address, |app| {
    let mut body = order("MO-1003");
    body["number"] = "MO-1003".into();
    let page = app.page_of(&app.api("/api/v1/orders", &body).await);
    let found = look_up(app, "orlane.test", "1003", "marlene@example.com", "").await;
    assert_eq!((found.status, found.header("location")), (303, page.as_str()));
    assert_eq!(look_up(app, "orlane.test", "1003", "other@example.com", "22767").await.status, 422);
    assert_eq!(look_up(app, "orlane.test", "MX1003", "marlene@example.com", "").await.status, 422, "another number");
});

each_database!(signs_within_a_number_tell_two_orders_apart, |app| {
    let mut pages = Vec::new();
    for (number, email) in [("1001-1", "b@example.com"), ("10011", "a@example.com")] {
        let mut body = order(number);
        (body["number"], body["email"]) = (number.into(), email.into());
        pages.push(app.page_of(&app.api("/api/v1/orders", &body).await));
    }
    // Both go to the same postcode.
    for (number, email, found) in [
        ("1001-1", "b@example.com", 0),
        ("10011", "b@example.com", 0),
        ("1001-1", "", 0),
        ("#10011", "", 1),
        ("1001 1", "", 1),
        ("10-011", "", 1),
    ] {
        let answer = look_up(app, "orlane.test", number, email, "22767").await;
        assert_eq!((answer.status, answer.header("location")), (303, pages[found].as_str()), "{number} {email}");
    }
    let bearer = format!("Bearer {}", app.api_key);
    let status = async |number: &str| {
        app.get_with(&format!("/api/v1/orders/{number}/status"), &[("authorization", &bearer)]).await
    };
    for (number, page) in [("1001-1", &pages[0]), ("10011", &pages[1])] {
        assert!(status(number).await.json()["url"].as_str().unwrap().ends_with(page.as_str()), "{number}");
    }
    assert_eq!(status("100-11").await.status, 404, "which of them is not known");
});

each_database!(wrong_and_unknown_give_the_same_answer, |app| {
    app.api("/api/v1/orders", &order("1042")).await;
    let wrong = look_up(app, "orlane.test", "1042", "someone@example.com", "").await;
    let unknown = look_up(app, "orlane.test", "9999", "someone@example.com", "").await;
    assert_eq!((wrong.status, unknown.status), (422, 422));
    assert_eq!(without_typed(&wrong), without_typed(&unknown));
    assert!(wrong.one("[role=alert]").len() > 20);
    let bare = look_up(app, "orlane.test", "1042", "", "").await;
    let bare_unknown = look_up(app, "orlane.test", "9999", "", "").await;
    assert_eq!(without_typed(&bare), without_typed(&bare_unknown));
});

each_database!(a_tracking_number_alone_reveals_no_order, |app| {
    app.api("/api/v1/orders", &order("1042")).await;
    let order_page = app.page_of(&app.api("/api/v1/shipments", &shipment("1042", 1, "JD014600", &[("L1", 1)])).await);
    let found = look_up(app, "orlane.test", "jd 0146-00", "", "").await;
    assert_eq!(found.status, 303);
    let page = found.header("location").to_owned();
    assert_ne!(page, order_page);
    let text = app.get(&page).await.text();
    assert!(text.contains("JD014600"));
    for secret in ["1042", "Heure", "Marlene", "Hamburg", "2,450", "2.450", "2510"] {
        assert!(!text.contains(secret), "{secret} is told");
    }
});

each_database!(a_tracking_number_with_a_right_second_detail_finds_the_order, |app| {
    let own = app.page_of(&app.api("/api/v1/orders", &order("1042")).await);
    app.api("/api/v1/shipments", &shipment("1042", 1, "JD014600", &[("L1", 1)])).await;
    for (email, postcode) in [("marlene@example.com", ""), ("", "22767"), ("x@example.com", "22767")] {
        let found = look_up(app, "orlane.test", "jd 0146-00", email, postcode).await;
        assert_eq!((found.status, found.header("location")), (303, own.as_str()), "{email} {postcode}");
    }
    let wrong = look_up(app, "orlane.test", "JD014600", "x@example.com", "22768").await;
    let alone = look_up(app, "orlane.test", "JD014600", "", "").await;
    assert_eq!(wrong.header("location"), alone.header("location"), "the parcel, and nothing of its order");
    assert_ne!(wrong.header("location"), own);
    // Another brand's order is not found by it either.
    app.another_merchant().await;
    assert_eq!(look_up(app, "pip.test", "JD014600", "marlene@example.com", "22767").await.status, 422);
});

async fn locks_a_number(backend: Backend) {
    let Some(app) = TestApp::with(backend, &[("limits.lookup_per_minute", "10000")]).await else { return };
    app.api("/api/v1/orders", &order("1042")).await;
    app.api("/api/v1/shipments", &shipment("1042", 1, "JD014600", &[("L1", 1)])).await;
    let elsewhere = app.beside(&[("limits.lookup_per_minute", "10000")]);
    let mut answers = Vec::new();
    for number in ["1042", "9999"] {
        // From two processes by turns: the count is one.
        for n in 0..10 {
            let node = if n % 2 == 0 { &app } else { &elsewhere };
            assert_eq!(look_up(node, "orlane.test", number, "", &format!("2000{n}")).await.status, 422, "{number} {n}");
        }
        let locked = look_up(&elsewhere, "orlane.test", number, "marlene@example.com", "").await;
        assert_eq!((locked.status, locked.header("retry-after")), (429, "900"));
        answers.push(without_typed(&locked));
    }
    assert_eq!(answers[0], answers[1], "also for a number that nobody has");
    // By its tracking number the same guesses are counted, and without a guess the parcel stays open.
    for n in 0..10 {
        assert_eq!(look_up(&app, "orlane.test", "JD014600", "", &format!("2000{n}")).await.status, 303);
    }
    assert_eq!(look_up(&app, "orlane.test", "JD014600", "", "22767").await.status, 429);
    assert_eq!(look_up(&app, "orlane.test", "JD014600", "", "").await.status, 303);
    app.app.clock.advance(jiff::SignedDuration::from_mins(15));
    assert_eq!(look_up(&app, "orlane.test", "1042", "marlene@example.com", "").await.status, 303);
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessing_at_one_number_locks_it_on_sqlite() {
    locks_a_number(Backend::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessing_at_one_number_locks_it_on_postgres() {
    locks_a_number(Backend::Postgres).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_and_unknown_take_as_long() {
    let app = TestApp::with(Backend::Sqlite, &[("limits.lookup_per_minute", "10000")]).await.unwrap();
    for n in 0..60 {
        app.api("/api/v1/orders", &order(&format!("10{n}"))).await;
    }
    let mut times = [Vec::new(), Vec::new()];
    // A number is tried once each, by turns, so that neither locks nor a busy machine favour one of them.
    for n in 0..60 {
        for (at, number) in [format!("10{n}"), format!("90{n}")].iter().enumerate() {
            let began = std::time::Instant::now();
            assert_eq!(look_up(&app, "orlane.test", number, "someone@example.com", "").await.status, 422);
            times[at].push(began.elapsed());
        }
    }
    let [wrong, unknown] = times.map(|mut all| {
        all.sort();
        all[all.len() / 2].as_secs_f64() * 1000.0
    });
    eprintln!("look-up, median of 60: wrong address {wrong:.2} ms, unknown number {unknown:.2} ms");
    assert!((0.5..2.0).contains(&(wrong / unknown)), "wrong {wrong} ms, unknown {unknown} ms");
    app.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn search_engines_find_the_look_up_and_nothing_else() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let page = app.page_of(&app.api("/api/v1/orders", &order("1")).await);
    let form = app.get_with("/track", &[("host", "orlane.test")]).await;
    assert_eq!(form.header("x-robots-tag"), "all");
    assert!(!form.text().contains("noindex"));
    for path in [page.as_str(), &format!("{page}/unlock"), "/nowhere", "/t/AAAAAAAAAAAAAAAAAAAAAA"] {
        let answer = app.get_with(path, &[("host", "orlane.test")]).await;
        assert_eq!(answer.header("x-robots-tag"), "noindex", "{path}");
        assert!(answer.text().contains(r#"<meta name="robots" content="noindex">"#), "{path}");
    }
    // A page that may not be fetched cannot say that it must not be listed.
    let robots = app.get("/robots.txt").await.text();
    assert!(!robots.contains("Disallow: /\n") && !robots.contains("/t"), "{robots}");
    app.finish().await;
}

each_database!(a_number_of_a_carrier_is_recognised, |app| {
    let page = look_up(app, "orlane.test", "1z 999 aa1 01 2345 6784", "", "").await;
    assert_eq!(page.status, 422);
    let told = page.one(".guess");
    assert!(told.contains("a tracking number of UPS") && told.contains("Look it up at UPS"), "{told}");
    assert!(page.text().contains(r#"href="https://www.ups.com/track?tracknum=1Z999AA10123456784" rel="noreferrer""#));
    let mistyped = look_up(app, "orlane.test", "1Z999AA10123456785", "", "").await;
    assert!(mistyped.one(".guess").contains("a number of UPS with a digit mistyped"));
    assert!(mistyped.texts(".guess a").is_empty());
    let german = look_up_in(app, "de", "orlane.test", "RX473124829GB", "", "").await;
    assert!(german.one(".guess").contains("Sendungsnummer von Royal Mail"), "{}", german.one(".guess"));
    // Numbers of orders are no carrier's, also where a carrier's have the same length.
    for number in ["1042", "#2024-000417", "36631000001", "ABC123456789"] {
        assert!(look_up(app, "orlane.test", number, "", "").await.texts(".guess").is_empty(), "{number}");
    }
});

each_database!(recognising_a_number_tells_nothing_of_what_is_stored, |app| {
    let number = "1Z999AA10123456784";
    app.another_merchant().await;
    let unknown = look_up(app, "pip.test", number, "a@b.example", "").await;
    app.api("/api/v1/orders", &order("1042")).await;
    app.api("/api/v1/shipments", &shipment("1042", 1, number, &[("L1", 1)])).await;
    assert_eq!(look_up(app, "orlane.test", number, "", "").await.status, 303);
    let of_another_brand = look_up(app, "pip.test", number, "a@b.example", "").await;
    assert_eq!((unknown.status, of_another_brand.status), (422, 422));
    assert!(unknown.one(".guess").contains("UPS"));
    assert_eq!(without_typed(&unknown), without_typed(&of_another_brand));
    // The number of an order, with the wrong address, against a number that is nobody's.
    app.api("/api/v1/orders", &order("1Z999AA10123456784")).await;
    let wrong = look_up(app, "pip.test", number, "someone@example.com", "").await;
    assert_eq!(without_typed(&unknown), without_typed(&wrong));
});

each_database!(a_pasted_link_of_a_carrier_is_as_good_as_its_number, |app| {
    app.api("/api/v1/orders", &order("1042")).await;
    app.api("/api/v1/shipments", &shipment("1042", 1, "1Z999AA10123456784", &[("L1", 1)])).await;
    let link = " https://www.ups.com/track?loc=en_US&tracknum=1Z%20999%20AA1%2001%202345%206784 ";
    assert_eq!(look_up(app, "orlane.test", link, "", "").await.status, 303);
    let unknown = look_up(app, "orlane.test", "https://www.ups.com/track?tracknum=1Z999AA10123456785", "", "").await;
    assert!(unknown.text().contains(r#"value="1Z999AA10123456785""#), "the form shows what was looked up");
});

each_database!(a_brand_finds_only_its_own, |app| {
    app.api("/api/v1/orders", &order("1042")).await;
    app.api("/api/v1/shipments", &shipment("1042", 1, "JD014600", &[("L1", 1)])).await;
    app.another_merchant().await;
    assert_eq!(look_up(app, "pip.test", "1042", "marlene@example.com", "22767").await.status, 422);
    assert_eq!(look_up(app, "pip.test", "JD014600", "", "").await.status, 422);
});

each_database!(the_main_host_asks_where, |app| {
    app.another_merchant().await;
    let choice = app.get("/track").await;
    assert_eq!(choice.texts(".choices a"), ["Maison Orlane", "Pip & Toto"]);
    let form = app.get("/track?brand=pip").await;
    assert!(form.one("title").contains("Pip & Toto"));
    assert_eq!(app.get("/").await.header("location"), "/track");
});

each_database!(language_and_brand_stay_chosen, |app| {
    app.another_merchant().await;
    let form = app.get("/track?brand=pip&lang=de").await;
    assert!(form.text().contains("<html lang=\"de\""));
    let attribute = |selector: &str, name: &str| {
        let selector = scraper::Selector::parse(selector).unwrap();
        form.html().select(&selector).next().unwrap().value().attr(name).unwrap().to_owned()
    };
    assert_eq!(attribute("form", "action"), "/track?brand=pip&lang=de");
    assert_eq!(attribute("footer a[lang=en]", "href"), "/track?brand=pip&lang=en");
    let choice = app.get("/track?lang=de").await;
    assert!(
        choice.text().contains("brand=pip&#38;lang=de") || choice.text().contains("brand=pip&amp;lang=de"),
        "{}",
        choice.text()
    );
});

each_database!(a_form_of_another_site_is_refused, |app| {
    let page = app.api("/api/v1/orders", &order("1")).await;
    assert_eq!(page.status, 201);
    let body = "csrf=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&number=1&email=marlene%40example.com&postcode=";
    let headers = [("host", "orlane.test"), ("content-type", "application/x-www-form-urlencoded")];
    let answer = app.post("/track", &headers, body).await;
    assert_eq!(answer.status, 422);
    let cookie = [headers[0], headers[1], ("cookie", "doorstep_form=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")];
    assert_eq!(app.post("/track", &cookie, body).await.status, 422);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessing_is_slowed_down() {
    let app = TestApp::with(Backend::Sqlite, &[("limits.lookup_per_minute", "3")]).await.unwrap();
    for _ in 0..3 {
        assert_eq!(look_up(&app, "orlane.test", "1", "a@b.c", "").await.status, 422);
    }
    let refused = look_up(&app, "orlane.test", "1", "a@b.c", "").await;
    assert_eq!(refused.status, 429);
    assert!(refused.header("retry-after").parse::<u32>().unwrap() >= 1);
    assert!(refused.one("h1").contains("Find your order"));
    // A form sent half empty looks nothing up.
    assert_eq!(look_up(&app, "orlane.test", "", "", "").await.status, 422);
    app.finish().await;
}
