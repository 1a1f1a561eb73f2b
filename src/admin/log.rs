//! Who changed what: read, and taken along.

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;
use serde_json::Value;

use super::settings_ways;
use super::staff::{self, Answer};
use super::visit::{Frame, Section};
use super::when::When;
use crate::accounts::audit::{self, Entry, EntryId};
use crate::accounts::people::Permission;
use crate::app::App;
use crate::db::Instant;
use crate::shops::export::harmless;

/// Lines of a page.
const PAGE: i64 = 50;
/// Most lines of a file.
const FILE: i64 = 100_000;

/// A line of the log.
struct Line {
    when: When,
    who: String,
    did: String,
    what: &'static str,
    name: String,
    /// What changed: name, before, after.
    values: Vec<(String, String, String)>,
}

/// Who changed what.
#[derive(Template)]
#[template(path = "admin/log.html")]
struct LogPage {
    frame: Frame,
    base: String,
    lines: Vec<Line>,
    older: Option<String>,
}

/// From where on.
#[derive(Deserialize)]
pub struct Query {
    before: Option<EntryId>,
}

/// `GET /admin/m/{merchant}/log`.
pub async fn index(
    app: web::Data<App>,
    request: HttpRequest,
    slug: web::Path<String>,
    query: web::Query<Query>,
) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::AuditRead).await?;
    let (merchant, before) = (staff.merchant.id, query.before);
    let mut entries = app.db.read(move |conn| audit::store::before(conn, merchant, before, PAGE + 1)).await?;
    let more = entries.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    if more {
        entries.pop();
    }
    let last = entries.last().map(|entry| entry.id).filter(|_| more);
    let page = LogPage {
        frame: staff.frame("Log", Section::Settings).ways(settings_ways(&staff, "/log")),
        base: staff.path("/log"),
        older: last.map(|id| format!("{}?before={id}", staff.path("/log"))),
        lines: entries.into_iter().map(|entry| line(entry, |at| staff.when(at))).collect(),
    };
    Ok(staff.visit.show(&page))
}

/// `GET /admin/m/{merchant}/log.csv`.
pub async fn export(app: web::Data<App>, request: HttpRequest, slug: web::Path<String>) -> Answer {
    let staff = staff::staff(&app, &request, &slug, Permission::AuditRead).await?;
    let merchant = staff.merchant.id;
    let entries = app.db.read(move |conn| audit::store::before(conn, merchant, None, FILE)).await?;
    let mut file = csv::Writer::from_writer(Vec::new());
    let failed = |error: csv::Error| anyhow::anyhow!("the log could not be written: {error}");
    file.write_record(["at", "actor", "action", "kind", "id", "name", "before", "after"]).map_err(failed)?;
    let json = |value: &Option<Value>| value.as_ref().map_or_else(String::new, Value::to_string);
    for entry in entries {
        let change = &entry.change;
        let name = harmless(&change.subject.name);
        let row = [
            &entry.at.to_string(),
            &harmless(&entry.actor.name),
            &change.action,
            change.subject.kind.as_str(),
            change.subject.id.as_deref().unwrap_or_default(),
            &name,
            &json(&change.before),
            &json(&change.after),
        ];
        file.write_record(row).map_err(failed)?;
    }
    let bytes = file.into_inner().map_err(|error| anyhow::anyhow!("the log could not be written: {error}"))?;
    Ok(staff.visit.file(&format!("{}-log.csv", staff.merchant.slug), "text/csv; charset=utf-8", bytes))
}

fn line(entry: Entry, when: impl Fn(Instant) -> When) -> Line {
    let change = entry.change;
    Line {
        when: when(entry.at),
        who: entry.actor.name,
        did: change.action.replace('_', " "),
        what: change.subject.kind.label(),
        name: change.subject.name,
        values: differences(change.before.as_ref(), change.after.as_ref()),
    }
}

/// What differs between two documents, by name.
pub fn differences(before: Option<&Value>, after: Option<&Value>) -> Vec<(String, String, String)> {
    let told = |value: Option<&Value>| match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(all)) if all.iter().all(Value::is_string) => {
            all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        Some(other) => other.to_string(),
    };
    let object = |value: Option<&Value>| value.and_then(Value::as_object).cloned().unwrap_or_default();
    let (before, after) = (object(before), object(after));
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(|name| (name.replace('_', " "), told(before.get(name)), told(after.get(name))))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_differs_is_told() {
        let (before, after) =
            (json!({ "role": "support", "same": 1 }), json!({ "role": "manager", "same": 1, "scopes": ["a", "b"] }));
        assert_eq!(
            differences(Some(&before), Some(&after)),
            [
                ("role".to_owned(), "support".to_owned(), "manager".to_owned()),
                ("scopes".to_owned(), String::new(), "a, b".to_owned())
            ]
        );
    }
}
