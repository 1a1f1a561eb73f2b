//! `/api/v1/log`: who changed what, newest first. Scope: `log:read`. Secrets never stand in it.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{asked, auth, cut, limit, no_store, shapes};
use crate::accounts::Scope;
use crate::accounts::audit::{self, Entry, EntryId};
use crate::app::App;
use crate::error::Error;

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    after: Option<String>,
    limit: Option<String>,
}

fn show(entry: &Entry) -> Value {
    let change = &entry.change;
    json!({
        "at": entry.at, "actor": entry.actor.name, "action": change.action,
        "subject": { "kind": change.subject.kind, "id": change.subject.id, "name": change.subject.name },
        "before": change.before, "after": change.after,
    })
}

/// `GET /api/v1/log`.
#[utoipa::path(
    get,
    path = "/api/v1/log",
    tag = "Log",
    summary = "List changes",
    description = "Who changed what: people, keys, the command line. Newest first. `next` of the answer is `after` of the question for the page behind it.",
    params(
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "How many, 1 to 100; 50 if left out"),
    ),
    responses(
        (status = 200, description = "Some of them.", body = shapes::LogAnswer),
        (status = 400, description = "A parameter cannot be read."),
        (status = 422, description = "A parameter is wrong."),
    ),
    security(("key" = ["log:read"])),
)]
pub async fn index(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::LogRead).await?;
    let asked: Asked = asked(&request, &["after", "limit"])?;
    let limit = limit(asked.limit.as_deref())?;
    let before = match asked.after.as_deref().filter(|text| !text.is_empty()) {
        Some(text) => Some(
            text.parse::<EntryId>()
                .map_err(|_| Error::Invalid(vec![("after".into(), "must be `next` of the page before".into())]))?,
        ),
        None => None,
    };
    let mut entries = app.db.read(move |conn| audit::store::before(conn, merchant, before, limit + 1)).await?;
    let next = cut(&mut entries, limit).map(|last| last.id);
    let shown: Vec<Value> = entries.iter().map(show).collect();
    Ok(no_store().json(json!({ "changes": shown, "next": next })))
}
