//! The description of the API, beside what the API does.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::TestApp;
use crate::support::database::Backend;
use crate::support::messages::{SECRET, order, shipment};

/// What `src/server.rs` routes beneath `/api/v1`: method and path.
fn routed() -> BTreeSet<(String, String)> {
    let source = std::fs::read_to_string("src/server.rs").unwrap();
    let scope = source.split("web::scope(\"/api/v1\")").nth(1).unwrap().split(".default_service").next().unwrap();
    let lines = scope.lines().filter_map(|line| {
        let (_, rest) = line.split_once(".route(\"")?;
        let (path, how) = rest.split_once("\", ")?;
        let method =
            ["post", "put", "patch", "delete"].into_iter().find(|method| how.starts_with(&format!("web::{method}")));
        Some((method.unwrap_or("get").to_owned(), format!("/api/v1{path}")))
    });
    lines.filter(|(_, path)| path != "/api/v1/openapi.json").collect()
}

/// Names of a shape, with those of the shapes in it: `lines[].title`.
fn names(api: &Value, shape: &Value, at: &str, into: &mut BTreeSet<String>) {
    let shape = resolved(api, shape);
    for (name, field) in shape["properties"].as_object().into_iter().flatten() {
        into.insert(format!("{at}{name}"));
        let inner = resolved(api, field);
        match inner.get("items") {
            Some(items) => names(api, items, &format!("{at}{name}[]."), into),
            None => names(api, field, &format!("{at}{name}."), into),
        }
    }
}

fn resolved<'a>(api: &'a Value, shape: &'a Value) -> &'a Value {
    if let Some(name) = shape["$ref"].as_str() {
        return &api["components"]["schemas"][name.rsplit('/').next().unwrap()];
    }
    let one = shape["oneOf"].as_array().and_then(|all| all.iter().find(|one| one["type"] != "null"));
    one.map_or(shape, |one| resolved(api, one))
}

/// A value of a shape in which every object has a field that nobody knows.
fn with_strangers(api: &Value, shape: &Value) -> Value {
    let shape = resolved(api, shape);
    if let Some(properties) = shape["properties"].as_object() {
        let mut object: serde_json::Map<String, Value> = properties
            .iter()
            .filter(|(_, field)| {
                let inner = resolved(api, field);
                inner.get("properties").is_some()
                    || inner.get("items").is_some_and(|items| resolved(api, items).get("properties").is_some())
            })
            .map(|(name, field)| (name.clone(), with_strangers(api, field)))
            .collect();
        // What is sent has no store to be read.
        if properties.contains_key("method") {
            object.insert("method".into(), json!("store_pickup"));
        }
        object.insert("stranger".into(), json!(1));
        return Value::Object(object);
    }
    match shape.get("items") {
        Some(items) => json!([with_strangers(api, items)]),
        None => Value::Null,
    }
}

#[tokio::test]
async fn the_description_and_the_readers_know_the_same_names() {
    let app = TestApp::new(Backend::Sqlite).await.unwrap();
    let api = app.get("/api/v1/openapi.json").await.json();
    let described: BTreeSet<(String, String)> = api["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, item)| item.as_object().unwrap().keys().map(|method| (method.clone(), path.clone())))
        .collect();
    assert_eq!(described, routed());
    app.api("/api/v1/orders", &order("1")).await;
    let merchant = app.merchant;
    let id = app.app.db.read(move |conn| doorstep::orders::store::by_number(conn, merchant, "1")).await.unwrap()[0].id;
    app.api("/api/v1/shipments", &shipment("1", 1, "JD014600006228974599", &[])).await;
    let parcel =
        app.app.db.read(move |conn| doorstep::tracking::store::of_order(conn, merchant, id)).await.unwrap()[0].id;
    let endpoint = app.endpoint("generic", &[SECRET]).await;
    let endpoint = endpoint.rsplit("key-").next().unwrap().to_owned();
    let ids: Vec<&str> =
        described.iter().map(|(method, path)| api["paths"][path][method]["operationId"].as_str().unwrap()).collect();
    assert_eq!(
        ids.iter().collect::<BTreeSet<_>>().len(),
        ids.len(),
        "generated programs would have two calls of one name"
    );
    let mut bodies = 0;
    for (method, path) in described {
        let operation = &api["paths"][&path][&method];
        let shape = &operation["requestBody"]["content"]["application/json"]["schema"];
        if shape.is_null() {
            continue;
        }
        bodies += 1;
        let mut told = BTreeSet::new();
        names(&api, shape, "", &mut told);
        let given = match path.split('/').nth(3).unwrap() {
            "webhook-endpoints" => endpoint.clone(),
            "shipments" => parcel.to_string(),
            _ => id.to_string(),
        };
        let asked = path.replace("{slug}", "orlane").replace("{id}", &given);
        let key = format!("Bearer {}", app.api_key);
        let headers = [("authorization", key.as_str()), ("if-match", "*")];
        let body = with_strangers(&api, shape).to_string();
        let refused = app.send(&method.to_uppercase(), &asked, &headers, body.clone()).await;
        assert_eq!(refused.status, 422, "{method} {path} {body}: {}", refused.text());
        let errors = refused.json();
        let errors = errors["errors"].as_array().unwrap();
        let mut known = BTreeSet::new();
        for error in errors {
            let (field, message) = (error["field"].as_str().unwrap(), error["message"].as_str().unwrap());
            let Some((_, list)) = message.split_once("known are ") else { continue };
            let at = field.strip_suffix("stranger").unwrap().replace("[0]", "[]");
            known.extend(list.split(", ").map(|name| format!("{at}{name}")));
        }
        // Days of a week are no names of a shape.
        known.retain(|name| !name.contains(".week.") && !name.contains("hours."));
        assert_eq!(told, known, "{method} {path}");
    }
    assert_eq!(bodies, 12);
    // What is somebody else's is not there at all.
    let (_, other) = app.another_merchant().await;
    let mut asked = 0;
    for (path, item) in api["paths"].as_object().unwrap().iter().filter(|(path, _)| path.contains('{')) {
        for method in item.as_object().unwrap().keys().filter(|method| ["get", "delete"].contains(&method.as_str())) {
            let given = match path.split('/').nth(3).unwrap() {
                "webhook-endpoints" => endpoint.clone(),
                "shipments" => parcel.to_string(),
                _ => id.to_string(),
            };
            let path = path.replace("{slug}", "orlane").replace("{id}", &given).replace("{number}", "1");
            let path = path.replace("{link}", &given).replace("{correction}", "2026-11-22T10:00:00Z");
            let answer = app.call_as(&other, &method.to_uppercase(), &path, &Value::Null).await;
            assert_eq!(answer.status, 404, "{method} {path}");
            asked += 1;
        }
    }
    assert!(asked >= 10, "{asked}");
    assert_eq!(app.get("/api").await.status, 200);
    app.finish().await;
}

#[tokio::test]
async fn a_key_has_so_many_calls_in_a_minute() {
    let app = TestApp::with(Backend::Sqlite, &[("limits.api_per_minute", "3")]).await.unwrap();
    for n in 1..=3 {
        assert_eq!(app.api("/api/v1/shipments", &shipment("1", n, "", &[])).await.status, 201);
    }
    let refused = app.api("/api/v1/shipments", &shipment("1", 4, "", &[])).await;
    assert_eq!((refused.status, refused.json()["code"].as_str()), (429, Some("too_many_requests")));
    assert!((1..=20).contains(&refused.header("retry-after").parse::<u32>().unwrap()));
    // Another key has calls of its own.
    let (_, other) = app.another_merchant().await;
    assert_eq!(app.api_as(&other, "/api/v1/shipments", &shipment("1", 1, "", &[]), &[]).await.status, 201);
    app.finish().await;
}
