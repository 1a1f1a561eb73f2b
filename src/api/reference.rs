//! The reference for people who write programs: `GET /api`, made from the description.

use std::fmt::Write as _;
use std::sync::LazyLock;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::{Value, json};

use super::openapi;
use crate::app::App;
use crate::error::Error;
use crate::web::assets;
use crate::web::finished::Finished;

/// How deep objects within objects are told.
const DEEPEST: usize = 4;

/// A field of a body or an answer.
struct Row {
    name: String,
    kind: String,
    needed: bool,
    /// HTML.
    about: String,
    depth: usize,
}

struct Answer {
    status: String,
    about: String,
    rows: Vec<Row>,
}

struct Call {
    anchor: String,
    method: String,
    path: String,
    summary: String,
    about: String,
    scope: String,
    parameters: Vec<Row>,
    body: Vec<Row>,
    example: Option<String>,
    answers: Vec<Answer>,
    /// What can go wrong: status and when.
    problems: Vec<(String, String)>,
}

struct Group {
    anchor: String,
    name: String,
    about: String,
    calls: Vec<Call>,
}

/// The reference.
#[derive(Template)]
#[template(path = "api/reference.html")]
struct Page {
    css: String,
    icon: String,
    base: String,
    told: &'static Told,
}

/// What is told, the same to everybody.
struct Told {
    about: String,
    groups: Vec<Group>,
    /// The shape of what is told when something goes wrong.
    problem: Vec<Row>,
    problem_example: String,
}

fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// The shape itself, where something else names it or adds that it may be null; and its name, if it has one.
fn named<'a>(all: &'a Value, shape: &'a Value) -> (&'a str, &'a Value) {
    if let Some(name) = shape.get("$ref").and_then(Value::as_str).and_then(|name| name.rsplit('/').next()) {
        return (name, all.pointer(&format!("/components/schemas/{name}")).unwrap_or(shape));
    }
    let is_null = |one: &&Value| one.get("type").and_then(Value::as_str) == Some("null");
    let other = ["oneOf", "anyOf"].iter().find_map(|name| list(shape, name).find(|one| !is_null(one)));
    other.map_or(("", shape), |one| named(all, one))
}

fn resolved<'a>(all: &'a Value, shape: &'a Value) -> &'a Value {
    named(all, shape).1
}

fn kind_of(all: &Value, shape: &Value) -> String {
    let shape = resolved(all, shape);
    let kind = match shape.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(Value::Array(kinds)) => {
            kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or("object")
        }
        _ => "object",
    };
    match (kind, text(shape, "format").as_str()) {
        ("array", _) => format!("list of {}", shape.get("items").map_or_else(String::new, |items| kind_of(all, items))),
        ("object", _) if shape.get("additionalProperties").is_some_and(|more| !more.is_boolean()) => "map".into(),
        ("string", "date") => "day".into(),
        ("string", "date-time") => "moment".into(),
        ("string", _) => "text".into(),
        ("integer", _) => "number".into(),
        ("boolean", _) => "yes or no".into(),
        (kind, _) => kind.to_owned(),
    }
}

/// The fields of a shape, with those of the objects in it beneath.
fn rows(all: &Value, shape: &Value, depth: usize, into: &mut Vec<Row>) {
    let (of, shape) = named(all, shape);
    let needed: Vec<&str> = list(shape, "required").filter_map(Value::as_str).collect();
    let properties = shape.get("properties").and_then(Value::as_object);
    let mut properties: Vec<_> = properties.into_iter().flatten().collect();
    // A JSON object has no order, but what is said of an order begins with its id and not with "brand".
    properties.sort_by_cached_key(|(name, _)| openapi::place_of(of, name));
    for (name, field) in properties {
        let inner = resolved(all, field);
        let about = [field, inner].map(|told| text(told, "description")).into_iter().find(|about| !about.is_empty());
        into.push(Row {
            name: name.clone(),
            kind: kind_of(all, field),
            needed: needed.contains(&name.as_str()),
            about: marked(&about.unwrap_or_default()),
            depth,
        });
        if depth < DEEPEST {
            let within = inner.get("items").unwrap_or(field);
            rows(all, within, depth + 1, into);
        }
    }
}

/// The fields of a body or an answer.
fn rows_of(all: &Value, shape: Option<&Value>) -> Vec<Row> {
    let mut found = Vec::new();
    if let Some(shape) = shape {
        rows(all, shape, 0, &mut found);
    }
    found
}

/// An example as people write it: fields in the order of their shape, short lists on one line.
fn example(all: &Value, shape: Option<&Value>, value: &Value, indent: usize, into: &mut String) {
    let (of, shape) = shape.map_or(("", &Value::Null), |shape| named(all, shape));
    let deeper = "  ".repeat(indent + 1);
    match value {
        Value::Object(object) if !object.is_empty() => {
            let mut fields: Vec<_> = object.iter().collect();
            fields.sort_by_cached_key(|(name, _)| openapi::place_of(of, name));
            for (at, (name, value)) in fields.into_iter().enumerate() {
                let inner = shape.get("properties").and_then(|properties| properties.get(name.as_str()));
                into.push_str(if at == 0 { "{\n" } else { ",\n" });
                let _ = write!(into, "{deeper}{}: ", Value::from(name.as_str()));
                example(all, inner, value, indent + 1, into);
            }
            let _ = write!(into, "\n{}}}", "  ".repeat(indent));
        }
        Value::Array(list) if list.iter().any(Value::is_object) => {
            for (at, value) in list.iter().enumerate() {
                into.push_str(if at == 0 { "[" } else { ", " });
                example(all, shape.get("items"), value, indent, into);
            }
            into.push(']');
        }
        other => into.push_str(&other.to_string()),
    }
}

fn example_of(all: &Value, shape: &Value) -> Option<String> {
    let mut text = String::new();
    example(all, Some(shape), resolved(all, shape).get("example")?, 0, &mut text);
    Some(text)
}

/// A sentence with code in it, as HTML.
fn marked(text: &str) -> String {
    let mut html = String::new();
    for (at, part) in text.split('`').enumerate() {
        let part = html_escape::encode_text(part);
        let _ = if at % 2 == 1 { write!(html, "<code>{part}</code>") } else { write!(html, "{part}") };
    }
    html
}

fn call(all: &Value, method: &str, path: &str, operation: &Value) -> Call {
    let json = |of: &Value| of.pointer("/content/application~1json/schema").cloned();
    let body = operation.get("requestBody").and_then(json);
    let example = body.as_ref().and_then(|body| example_of(all, body));
    let (mut answers, mut problems) = (Vec::new(), Vec::new());
    for (status, answer) in operation.get("responses").and_then(Value::as_object).into_iter().flatten() {
        let about = marked(&text(answer, "description"));
        if status.starts_with('2') || status.starts_with('3') {
            answers.push(Answer { status: status.clone(), about, rows: rows_of(all, json(answer).as_ref()) });
        } else {
            problems.push((status.clone(), about));
        }
    }
    // Several answers of one shape tell it once.
    let mut told: Vec<String> = Vec::new();
    for answer in &mut answers {
        let names = answer.rows.iter().fold(String::new(), |mut all, row| {
            let _ = write!(all, "{}.{} ", row.depth, row.name);
            all
        });
        if told.contains(&names) {
            answer.rows.clear();
        }
        told.push(names);
    }
    let scope = operation.pointer("/security/0/key/0").and_then(Value::as_str).unwrap_or_default();
    Call {
        anchor: format!("{method}{}", path.replace(['/', '{', '}'], "-").replace("--", "-").trim_end_matches('-')),
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: text(operation, "summary"),
        about: marked(&text(operation, "description")),
        scope: scope.to_owned(),
        parameters: list(operation, "parameters")
            .map(|parameter| Row {
                name: text(parameter, "name"),
                kind: text(parameter, "in"),
                needed: parameter.get("required") == Some(&Value::Bool(true)),
                about: marked(&text(parameter, "description")),
                depth: 0,
            })
            .collect(),
        body: rows_of(all, body.as_ref()),
        example,
        answers,
        problems,
    }
}

/// Everything that does not depend on the request.
static TOLD: LazyLock<Told> = LazyLock::new(|| {
    let all = serde_json::to_value(&*openapi::API).unwrap_or_default();
    let mut groups: Vec<Group> = list(&all, "tags")
        .map(|tag| {
            let name = text(tag, "name");
            Group {
                anchor: name.to_lowercase().replace(' ', "-"),
                name,
                about: text(tag, "description"),
                calls: Vec::new(),
            }
        })
        .collect();
    for (method, path, operation) in openapi::calls() {
        let operation = serde_json::to_value(operation).unwrap_or_default();
        let tag = operation.pointer("/tags/0").and_then(Value::as_str).unwrap_or_default();
        if let Some(group) = groups.iter_mut().find(|group| group.name == tag) {
            group.calls.push(call(&all, method, path, &operation));
        }
    }
    let problem = json!({ "$ref": "#/components/schemas/Problem" });
    let example = example_of(&all, &problem).unwrap_or_default();
    let about = marked(all.pointer("/info/description").and_then(Value::as_str).unwrap_or_default());
    Told { about, groups, problem: rows_of(&all, Some(&problem)), problem_example: example }
});

/// `GET /api`.
///
/// # Errors
/// The page cannot be made.
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let page = Page {
        css: assets::url("css/admin.css"),
        icon: assets::url("icons/admin.svg"),
        base: app.settings.server.public_url.clone(),
        told: &TOLD,
    };
    let html = page.render().map_err(|error| anyhow::anyhow!("the reference cannot be made: {error}"))?;
    Ok(Finished::of_staff(actix_web::http::StatusCode::OK, html).respond(&request))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_sentences_is_marked_and_nothing_else_is() {
        assert_eq!(marked("Either `a<b>` or <i>."), "Either <code>a&lt;b&gt;</code> or &lt;i&gt;.");
    }

    #[test]
    fn every_call_is_told_with_its_fields() {
        let Told { groups, problem, .. } = &*TOLD;
        let calls: Vec<&Call> = groups.iter().flat_map(|group| &group.calls).collect();
        assert_eq!(calls.len(), openapi::calls().count());
        let order = calls.iter().find(|call| call.path == "/api/v1/orders" && call.method == "POST").unwrap();
        let row = |name: &str, depth: usize| {
            order.body.iter().find(|row| row.name == name && row.depth == depth).unwrap_or_else(|| panic!("{name}"))
        };
        assert!(row("currency", 0).needed && !row("phone", 0).needed && row("title", 1).needed);
        assert_eq!((row("lines", 0).kind.as_str(), row("placed_at", 0).kind.as_str()), ("list of object", "moment"));
        assert_eq!(row("hours", 2).kind, "map");
        assert!(problem.iter().any(|row| row.name == "type"), "as it is sent, not as it is called here");
        for call in calls {
            assert!(!call.scope.is_empty() && !call.summary.is_empty(), "{} {}", call.method, call.path);
            let bare: Vec<_> = call.body.iter().chain(&call.parameters).filter(|row| row.about.is_empty()).collect();
            assert!(bare.is_empty(), "{} {}: {}", call.method, call.path, bare[0].name);
        }
    }
}
