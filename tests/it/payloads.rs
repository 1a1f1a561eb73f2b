//! Recorded messages with expected answers, kept outside of the project: `DOORSTEP_PAYLOADS` names their folder.

use std::path::{Path, PathBuf};

use doorstep::inbox::Source as _;
use doorstep::sources;
use serde_json::Value;

fn folder() -> Option<PathBuf> {
    let folder =
        std::env::var_os("DOORSTEP_PAYLOADS").map(PathBuf::from).filter(|folder| folder.join("expected.csv").exists());
    if folder.is_none() {
        eprintln!("NOT TESTED: the recorded messages. DOORSTEP_PAYLOADS does not name a folder with expected.csv");
    }
    folder
}

#[derive(serde::Deserialize)]
struct Row {
    file: String,
    kind: String,
    expected_status: String,
    events: String,
    eta: String,
    current_event: String,
    tracking_number: String,
    notes: String,
}

#[test]
fn recorded_messages_mean_what_is_expected() {
    let Some(folder) = folder() else { return };
    let mut reader = csv::Reader::from_path(folder.join("expected.csv")).unwrap();
    let (mut seen, mut wrong) = (0, Vec::new());
    for row in reader.deserialize::<Row>() {
        let row = row.unwrap();
        let (folder_name, _) = row.file.split_once('/').unwrap();
        let Some(source) = sources::by_name(folder_name).map(|source| source.name()) else { continue };
        // The retired XML interfaces are not built.
        if row.file.ends_with(".xml") {
            continue;
        }
        seen += 1;
        if let Err(why) = check(source, &folder, &row) {
            wrong.push(format!("{}: {why}", row.file));
        }
    }
    assert!(seen >= 50, "only {seen} messages of our sources");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(source: &str, folder: &Path, row: &Row) -> Result<(), String> {
    let body = std::fs::read(folder.join(&row.file)).unwrap();
    let meaning = sources::by_name(source).unwrap().explain(&body).map_err(|e| e.to_string())?;
    let expect = |what: &str, expected: &str, found: &str| {
        if expected == found { Ok(()) } else { Err(format!("{what} should be {expected}, is {found}; {}", row.notes)) }
    };
    let status_of = |value: &Value| match value["reason"].as_str() {
        Some(reason) => format!("{} / {reason}", value["status"].as_str().unwrap_or("-")),
        None => value["status"].as_str().unwrap_or("-").to_owned(),
    };
    // "pre_transit (a remark)" expects pre_transit, and so does "pre_transit by statusCode".
    let status = row.expected_status.split(" (").next().unwrap_or_default().split(" by ").next().unwrap_or_default();
    let number = row.tracking_number.split(" (").next().unwrap_or_default().trim();
    if source == "shopify" || source == "woocommerce" || source == "bigcommerce" {
        if row.kind.starts_with("thin webhook") {
            // "shipment 12 of order 251; only ids, fetch the object": the order is fetched, whatever the webhook is about.
            let id = row.notes.split("order ").nth(1).and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next());
            let id = id.ok_or("the row does not name an order")?;
            let fetched = meaning["fetch"].as_array().ok_or("should be fetched")?;
            let about = |url: &Value| url.as_str().is_some_and(|url| url.split(['/', '?']).any(|part| part == id));
            return match !fetched.is_empty() && fetched.iter().all(about) {
                true => Ok(()),
                false => Err(format!("order {id} should be fetched, not {fetched:?}")),
            };
        }
        if row.kind.starts_with("fulfilment event") {
            expect("status", status, &status_of(&meaning["updates"][0]))?;
            return expect(
                "events",
                &row.events,
                &meaning["updates"][0]["events"].as_array().map_or(0, Vec::len).to_string(),
            );
        }
        let order = &meaning["orders"][0];
        if row.kind.starts_with("fulfilment") {
            expect("status", status, order["shipments"][0]["status"].as_str().unwrap_or("-"))?;
        }
        if number != "–" {
            expect("number", number, order["shipments"][0]["tracking_number"].as_str().unwrap_or("-"))?;
        }
        if let Some(name) =
            row.notes.split(',').next().filter(|name| name.starts_with('#') && row.kind.starts_with("order"))
        {
            expect("order number", name, order["number"].as_str().unwrap_or("-"))?;
        }
        // BigCommerce's orders are known by their id: "id 218, …".
        if let Some(id) = row.notes.split(',').next().and_then(|id| id.strip_prefix("id "))
            && row.kind.starts_with("order")
            && source == "bigcommerce"
        {
            expect("order number", id, order["number"].as_str().unwrap_or("-"))?;
        }
        return Ok(());
    }
    let update = &meaning["updates"][0];
    if status == "–" || status == "no status change" {
        return if meaning["ignored"].is_string() { Ok(()) } else { Err("should be ignored".into()) };
    }
    expect("status", status, &status_of(update))?;
    // "A / B": the parcel has two numbers, and the first is the one that is followed.
    let number = number.split(" / ").next().unwrap_or_default();
    let number = if number == "–" { "" } else { number };
    expect("number", number, update["tracking_number"].as_str().unwrap_or("-"))?;
    let events = update["events"].as_array().unwrap();
    let expected: usize = row.events.split(|c: char| !c.is_ascii_digit()).find_map(|n| n.parse().ok()).unwrap_or(0);
    // The history is empty, and the current event stands beside it.
    let alone = ["1 current", "latest_event only"].iter().any(|words| row.events.contains(words));
    let expected = if alone { 1 } else { expected };
    expect("events", &expected.to_string(), &events.len().to_string())?;
    // "20240423" is 2024-04-23.
    let compact = row.eta.get(..8).filter(|day| day.bytes().all(|b| b.is_ascii_digit()));
    let eta = compact.map_or(row.eta.clone(), |day| format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]));
    match eta.get(..10).filter(|eta| eta.starts_with("20")) {
        Some(day) => expect("estimate", day, update["estimate"]["date"].as_str().unwrap_or("-"))?,
        None => expect("estimate", "true", &update["estimate"].is_null().to_string())?,
    }
    let current = row.current_event.split(' ').next().unwrap_or_default();
    if current.starts_with("20") && expected > 0 {
        // Senders list the newest first or last: the newest of that status by its time, whichever is known.
        let time = |event: &Value| event["at"].as_str().or(event["local"].as_str()).map(str::to_owned);
        let newest = events
            .iter()
            .filter(|event| event["status"] == update["status"])
            .max_by_key(|event| time(event))
            .ok_or("no event of that status")?;
        let (at, local) = (newest["at"].as_str().unwrap_or(""), newest["local"].as_str().unwrap_or(""));
        let with_offset = format!("{local}{}", newest["offset"].as_str().unwrap_or(""));
        if current != at && current != local && current != with_offset {
            return Err(format!("the current event should be at {current}, is at {at} / {with_offset}"));
        }
    }
    Ok(())
}

/// The published known-answer vectors: each verifies, and no longer does when a byte of anything is another.
#[test]
fn published_signature_vectors_verify() {
    #[derive(serde::Deserialize)]
    struct Vectors {
        vectors: Vec<Vector>,
    }
    #[derive(serde::Deserialize)]
    struct Vector {
        scheme: String,
        secret: String,
        body: Option<String>,
        body_file: Option<String>,
        header: std::collections::BTreeMap<String, String>,
    }
    let Some(folder) = folder() else { return };
    let beside = folder.parent().unwrap();
    let Ok(text) = std::fs::read(beside.join("signature_vectors.json")) else {
        eprintln!(
            "NOT TESTED: the published signature vectors. There is no signature_vectors.json beside the messages"
        );
        return;
    };
    let vectors: Vectors = serde_json::from_slice(&text).unwrap();
    let mut seen = 0;
    for vector in vectors.vectors {
        let source = match vector.scheme.as_str() {
            "standard_webhooks" => "generic",
            "trackingmore_v4" => "trackingmore",
            same => same,
        };
        let source = sources::by_name(source).unwrap_or_else(|| panic!("nobody signs by {}", vector.scheme));
        let body = match (&vector.body, &vector.body_file) {
            (Some(body), _) => body.clone().into_bytes(),
            (None, Some(file)) => {
                let file = std::fs::read(beside.join(file)).unwrap();
                file.strip_suffix(b"\n").unwrap_or(&file).to_vec()
            }
            // The scheme does not cover the body.
            (None, None) => b"{}".to_vec(),
        };
        // The clock stands where the vector was made.
        let made = vector.header.iter().find(|(name, _)| name.to_lowercase().ends_with("timestamp"));
        let now = made.map_or(0, |(_, seconds)| seconds.parse().unwrap());
        let now = doorstep::db::Instant::from_second(now).unwrap();
        let verify = |header: &std::collections::BTreeMap<String, String>, body: &[u8], secret: &str, shout: bool| {
            let name = |name: &String| if shout { name.to_uppercase() } else { name.to_lowercase() };
            let pairs: Vec<(String, &String)> = header.iter().map(|(key, value)| (name(key), value)).collect();
            let headers =
                doorstep::inbox::Headers::new(pairs.iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
            let incoming = doorstep::inbox::Incoming::new(&headers, body, now);
            source.verify(&incoming, &doorstep::inbox::Secrets::new(["another".to_owned(), secret.to_owned()]))
        };
        assert_eq!(verify(&vector.header, &body, &vector.secret, false), Ok(()), "{}", vector.scheme);
        assert_eq!(verify(&vector.header, &body, &vector.secret, true), Ok(()), "{}", vector.scheme);
        assert!(verify(&vector.header, &body, "wrong", false).is_err(), "{}: a wrong secret", vector.scheme);
        if vector.scheme != "trackingmore_v4" {
            let changed = [&body[..], b" "].concat();
            assert!(
                verify(&vector.header, &changed, &vector.secret, false).is_err(),
                "{}: a changed body",
                vector.scheme
            );
        }
        for name in vector.header.keys() {
            let mut cut = vector.header.clone();
            cut.get_mut(name).unwrap().pop();
            assert!(verify(&cut, &body, &vector.secret, false).is_err(), "{}: {name} cut off", vector.scheme);
            cut.remove(name);
            assert!(verify(&cut, &body, &vector.secret, false).is_err(), "{}: without {name}", vector.scheme);
        }
        seen += 1;
    }
    assert!(seen >= 4, "only {seen} vectors");
}
