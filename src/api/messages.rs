//! `/api/v1/messages`: what carriers, aggregators and shops sent, as it came, and what became of it.
//!
//! `GET` (scope `messages:read`) lists them, newest first, by `outcome`, `source` and `endpoint`; `next` of an answer is `after` of the
//! question for the page behind it. `GET …/{id}` shows one with its bytes. `POST …/{id}/replay` (scope `messages:write`) applies it once
//! more; applying the same message twice changes nothing.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{asked, auth, limit, no_store, put, shapes};
use crate::accounts::Scope;
use crate::app::App;
use crate::error::Error;
use crate::inbox::model::Outcome;
use crate::inbox::store::{self, InboxLine, Wanted};
use crate::inbox::{InboxId, receive};

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    outcome: Option<String>,
    source: Option<String>,
    endpoint: Option<String>,
    after: Option<String>,
    limit: Option<String>,
}

fn wanted(asked: &Asked) -> Result<Wanted, Error> {
    let wrong = |field: &str, what: String| Error::Invalid(vec![(field.to_owned(), what)]);
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let outcome = given(&asked.outcome).map(|text| {
        let known: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.as_str()).collect();
        text.parse().map_err(|_| wrong("outcome", format!("must be one of {}", known.join(", "))))
    });
    let endpoint = given(&asked.endpoint)
        .map(|text| text.parse().map_err(|_| wrong("endpoint", "must be an id of a webhook endpoint".into())));
    let before = given(&asked.after)
        .map(|text| text.parse().map_err(|_| wrong("after", "must be `next` of the page before".into())));
    Ok(Wanted {
        outcome: outcome.transpose()?,
        source: given(&asked.source),
        endpoint: endpoint.transpose()?,
        about: None,
        before: before.transpose()?,
    })
}

fn show_line(line: &InboxLine) -> Value {
    json!({
        "id": line.id, "source": line.source, "outcome": line.outcome, "detail": line.detail, "received_at": line.received_at,
    })
}

/// `GET /api/v1/messages`.
#[utoipa::path(
    get,
    path = "/api/v1/messages",
    tag = "Messages",
    summary = "List messages",
    description = "Newest first. `next` of the answer is `after` of the question for the page behind it.",
    params(
        ("outcome" = Option<String>, Query, description = "`received`, `applied`, `ignored` or `failed`"),
        ("source" = Option<String>, Query, description = "Name of a sender, such as `dhl`"),
        ("endpoint" = Option<String>, Query, description = "Id of a webhook endpoint"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
        ("limit" = Option<i64>, Query, description = "How many, 1 to 100; 50 if left out"),
    ),
    responses(
        (status = 200, description = "Some of them.", body = shapes::MessagesAnswer),
        (status = 400, description = "A parameter cannot be read."),
        (status = 422, description = "A parameter is wrong."),
    ),
    security(("key" = ["messages:read"])),
)]
pub async fn index(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::MessagesRead).await?;
    let asked: Asked = asked(&request, &["outcome", "source", "endpoint", "after", "limit"])?;
    let (wanted, limit) = (wanted(&asked)?, limit(asked.limit.as_deref())?);
    let mut lines = app.db.read(move |conn| store::search(conn, merchant, &wanted, limit + 1)).await?;
    let next = super::cut(&mut lines, limit).map(|last| last.id);
    let shown: Vec<Value> = lines.iter().map(show_line).collect();
    Ok(no_store().json(json!({ "messages": shown, "next": next })))
}

/// `GET /api/v1/messages/{id}`.
#[utoipa::path(
    get,
    path = "/api/v1/messages/{id}",
    tag = "Messages",
    summary = "Look at a message",
    description = "As it came. It is full of names and addresses.",
    params(("id" = String, Path, description = "Its id")),
    responses((status = 200, description = "With its bytes.", body = shapes::MessageShown)),
    security(("key" = ["messages:read"])),
)]
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::MessagesRead).await?;
    let id: InboxId = id.parse().map_err(|_| Error::NotFound)?;
    let message = app.db.read(move |conn| store::message(conn, merchant, id)).await?.ok_or(Error::NotFound)?;
    let headers: serde_json::Map<String, Value> =
        message.headers.0.pairs().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let mut shown = json!({
        "id": message.id, "source": message.source, "outcome": message.outcome, "detail": message.detail,
        "received_at": message.received_at, "applied_at": message.applied_at, "endpoint": message.endpoint_id,
        "headers": headers,
    });
    // What is no text is not lost: its bytes are in the admin.
    put(&mut shown, "body", String::from_utf8(message.body).ok().into());
    Ok(no_store().json(shown))
}

/// `POST /api/v1/messages/{id}/replay`.
#[utoipa::path(
    post,
    path = "/api/v1/messages/{id}/replay",
    tag = "Messages",
    summary = "Apply a message again",
    description = "In a moment. Applying the same message twice changes nothing.",
    params(("id" = String, Path, description = "Its id")),
    responses((status = 202, description = "It will be.")),
    security(("key" = ["messages:write"])),
)]
pub async fn replay(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Error> {
    let (merchant, actor) = auth::caller(&app, &request, Scope::MessagesWrite).await?;
    let id: InboxId = id.parse().map_err(|_| Error::NotFound)?;
    let now = app.clock.now();
    let found = app.db.write(move |tx| receive::replay_by(tx, (merchant, &actor), id, now)).await?;
    if found { Ok(HttpResponse::Accepted().finish()) } else { Err(Error::NotFound) }
}
