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

/// The published signature vector whose body is one of the recorded messages.
#[test]
fn easypost_s_published_vector() {
    let Some(folder) = folder() else { return };
    let file = std::fs::read(folder.join("easypost/webhook-fedex-in-transit.json")).unwrap();
    let body = file.strip_suffix(b"\n").unwrap_or(&file);
    let signature = "hmac-sha256-hex=38f3f53c103713df81616a0a186d77141957323ec21d5fe9363db93840f527db";
    let headers = doorstep::inbox::Headers::new([("X-Hmac-Signature", signature.as_bytes())]);
    let secrets = doorstep::inbox::Secrets::new(["sécret".to_owned()]);
    let now = doorstep::db::Instant::from_second(0).unwrap();
    let verify = |body: &[u8]| {
        let incoming = doorstep::inbox::Incoming::new(&headers, body, now);
        sources::by_name("easypost").unwrap().verify(&incoming, &secrets)
    };
    assert_eq!(verify(body), Ok(()));
    assert!(verify(&file).is_err() || file == body, "the last newline is not a part of it");
}
