//! Messages that come broken, packed, slow, huge or strange: each gets a clear answer, and nothing that was acknowledged
//! is lost.

use std::io::Write as _;

use doorstep::inbox::{self, Outcome};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::each_database;
use crate::support::messages::*;
use crate::support::{Answer, Backend, TestApp};

async fn send(app: &TestApp, path: &str, body: &[u8], more: &[(&str, &str)]) -> Answer {
    let signature = easypost_signature("s", body);
    let mut headers = vec![("x-hmac-signature", signature.as_str())];
    headers.extend_from_slice(more);
    app.post(path, &headers, body.to_vec()).await
}

async fn outcomes(app: &TestApp) -> Vec<(Outcome, Option<String>)> {
    let merchant = app.merchant;
    let lines = app.app.db.read(move |conn| inbox::store::list(conn, merchant, None, 100)).await.unwrap();
    lines.into_iter().map(|line| (line.outcome, line.detail)).collect()
}

fn message(number: &str) -> Value {
    easypost(
        number,
        "in_transit",
        "2026-11-20T10:05:00Z",
        &[("2026-11-20T10:00:00Z", "in_transit", "Arrived", "KASSEL")],
    )
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(body).unwrap();
    packed.finish().unwrap()
}

each_database!(unreadable_messages_are_refused_with_a_reason, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let cases: [(&[u8], &str); 5] = [
        (b"", "the JSON ends too early"),
        (b"{\"object\":\"Event\"", "the JSON ends too early"),
        (b"not json", "not JSON"),
        (b"{\"object\":\"Ev\xff\xfent\"}", "not UTF-8"),
        (b"\x1f\x8b\x08", "not UTF-8"),
    ];
    for (body, why) in cases {
        let answer = send(app, &path, body, &[]).await;
        assert_eq!(answer.status, 400, "{:?}", &body[..body.len().min(20)]);
        assert!(answer.text().contains(why), "{} for {:?}", answer.text(), &body[..body.len().min(20)]);
    }
    assert!(outcomes(app).await.is_empty());
});

each_database!(strange_kinds_of_values_are_kept_and_never_break_anything, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let strange = [
        json!({ "object": "Event", "result": null }),
        json!({ "object": "Event", "result": { "object": "Tracker", "tracking_code": 123_456_789, "status": ["delivered"], "tracking_details": "none" } }),
        json!({ "object": "Event", "result": { "object": "Tracker", "tracking_code": null, "status": 5 } }),
        json!({ "object": "Event", "result": { "object": "Tracker", "tracking_code": "A\u{0}B", "status": "delivered\u{0}", "tracking_details": [null, 5, "x", { "message": "a\u{0}b" }] } }),
        json!([1, 2, 3]),
        json!("a text"),
    ];
    for body in &strange {
        assert_eq!(
            send(app, &path, body.to_string().as_bytes(), &[("content-type", "text/plain")]).await.status,
            200,
            "{body}"
        );
    }
    app.work().await;
    let came_to = outcomes(app).await;
    assert_eq!(came_to.len(), strange.len(), "all are kept");
    assert!(came_to.iter().all(|(outcome, _)| *outcome != Outcome::Received), "{came_to:?}");
    let said = app.app.health.flush(&app.app.db).await;
    assert!(said.is_ok());
});

each_database!(packed_messages_are_unpacked, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let body = message("PACKED1").to_string();
    let packed = gzip(body.as_bytes());
    // Signed before packing, as a proxy would do it, and after.
    let signature = easypost_signature("s", body.as_bytes());
    let answer =
        app.post(&path, &[("content-encoding", "gzip"), ("x-hmac-signature", &signature)], packed.clone()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(send(app, &path, &packed, &[("content-encoding", "GZIP")]).await.status, 200);
    // What is no gzip, what unpacks to more than a message may have, and what nobody knows how to unpack.
    assert_eq!(send(app, &path, body.as_bytes(), &[("content-encoding", "gzip")]).await.status, 400);
    let bomb = gzip(&vec![b' '; 64 * 1024 * 1024]);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(send(app, &path, &bomb, &[("content-encoding", "gzip")]).await.status, 413);
    assert_eq!(send(app, &path, body.as_bytes(), &[("content-encoding", "zstd")]).await.status, 400);
    app.work().await;
    assert_eq!(outcomes(app).await, [(Outcome::Applied, None), (Outcome::Applied, None)]);
});

each_database!(two_megabytes_are_taken_and_not_a_byte_more, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    let mut body = message("LARGE1");
    body["padding"] = "x".repeat(inbox::LARGEST_MESSAGE).into();
    let too_much = body.to_string().len() - inbox::LARGEST_MESSAGE;
    body["padding"] = "x".repeat(inbox::LARGEST_MESSAGE - too_much).into();
    let text = body.to_string();
    assert_eq!(text.len(), inbox::LARGEST_MESSAGE);
    assert_eq!(send(app, &path, text.as_bytes(), &[]).await.status, 200);
    assert_eq!(send(app, &path, format!("{text} ").as_bytes(), &[]).await.status, 413);
    app.work().await;
    assert_eq!(outcomes(app).await.len(), 1);
});

each_database!(thousands_of_events_in_one_message, |app| {
    let path = app.endpoint("easypost", &["s"]).await;
    app.api("/api/v1/orders", &order("1")).await;
    let page = app.page_of(&app.api("/api/v1/shipments", &shipment("1", 1, "MANY1", &[("L1", 1)])).await);
    let details: Vec<(String, String)> = (0..5000)
        .map(|n| {
            (
                format!("2026-11-{:02}T{:02}:{:02}:{:02}Z", 1 + n / 3600 % 20, n / 60 % 24, n % 60, n % 60),
                format!("Scan number {n}"),
            )
        })
        .collect();
    let details: Vec<_> =
        details.iter().map(|(at, words)| (at.as_str(), "in_transit", words.as_str(), "KASSEL")).collect();
    let body = easypost("MANY1", "in_transit", "2026-11-20T10:05:00Z", &details).to_string();
    assert!(body.len() < inbox::LARGEST_MESSAGE, "{}", body.len());
    assert_eq!(send(app, &path, body.as_bytes(), &[]).await.status, 200);
    app.work().await;
    assert_eq!(outcomes(app).await, [(Outcome::Applied, None)]);
    assert_eq!(app.get(&page).await.status, 200);
    // Again, and nothing changes.
    assert_eq!(send(app, &path, body.as_bytes(), &[]).await.status, 200);
    app.work().await;
});

/// Writes raw bytes and reads what comes back until the other side closes.
async fn raw(app: &TestApp, pieces: &[(&str, u64)]) -> String {
    let mut stream = tokio::net::TcpStream::connect(app.base.trim_start_matches("http://")).await.unwrap();
    for (piece, pause) in pieces {
        if stream.write_all(piece.as_bytes()).await.is_err() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(*pause)).await;
    }
    let mut answer = Vec::new();
    let read = tokio::time::timeout(std::time::Duration::from_secs(20), stream.read_to_end(&mut answer)).await;
    assert!(read.is_ok(), "the connection stays open");
    String::from_utf8_lossy(&answer).into_owned()
}

/// A sender that stops in the middle holds nothing but its own connection, and not for long.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_senders_are_not_waited_for() {
    let app = TestApp::with(Backend::Sqlite, &[("limits.body_seconds", "1")]).await.unwrap();
    let path = app.endpoint("easypost", &["s"]).await;
    let head = format!("POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1000\r\n\r\n");
    let began = std::time::Instant::now();
    let answer = raw(&app, &[(&head, 0), ("{\"object\":", 0)]).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(began.elapsed() < std::time::Duration::from_secs(5));
    // Headers that never end.
    let answer = raw(&app, &[("POST /webhooks/easypost/x HTTP/1.1\r\nHost:", 0)]).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    // Meanwhile others are served.
    let body = message("QUICK1").to_string();
    assert_eq!(send(&app, &path, body.as_bytes(), &[]).await.status, 200);
    app.work().await;
    app.finish().await;
}
