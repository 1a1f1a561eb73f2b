//! `/api/v1/privacy/requests`: what shoppers ask for who write to the merchant's own help desk. Scope: `privacy:write`.
//!
//! `POST` with `{"kind": "export", "email": "ann@example.com"}` answers 200 with everything that is known of the shopper; with
//! `"kind": "erasure"` 202 with the request: the shopper is being forgotten. `GET` lists the requests with how far they are, also those
//! that a shop passed on.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::fields::{self, Fields, Mistakes};
use super::{auth, no_store, shapes};
use crate::accounts::audit::{self, Change, Subject};
use crate::accounts::{self, Scope};
use crate::app::App;
use crate::error::Error;
use crate::orders::model::email_key;
use crate::privacy::{Request, RequestKind, export, requests, store};

/// Requests that are listed, the newest.
const MOST: i64 = 100;

fn show(request: &Request) -> Value {
    json!({
        "id": request.id, "kind": request.kind, "source": request.source, "email": request.email,
        "received_at": request.received_at, "due_at": request.due_at, "done_at": request.done_at,
        "done_by": request.done_by, "result": request.result,
    })
}

fn read(body: &web::Bytes) -> Result<(RequestKind, String), Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&["kind", "email"], &mut m);
    let kind = match whole.required("kind", 20, &mut m).as_deref() {
        Some("export") => Some(RequestKind::Export),
        Some("erasure") => Some(RequestKind::Erasure),
        Some(_) => {
            m.add("kind", "must be export or erasure");
            None
        }
        None => None,
    };
    let email = whole.required("email", 254, &mut m);
    let key = email.as_deref().and_then(email_key);
    if email.is_some() && key.is_none() {
        m.add("email", "must be an e-mail address");
    }
    m.none()?;
    kind.zip(key).ok_or_else(|| Error::Invalid(Vec::new()))
}

/// `POST /api/v1/privacy/requests`.
#[utoipa::path(
    post,
    path = "/api/v1/privacy/requests",
    tag = "Privacy",
    summary = "Tell or forget a shopper",
    description = "`export` answers with everything that is known of the shopper. `erasure` begins to forget them: orders stay as figures, and nothing in them leads to a person.",
    request_body = shapes::PrivacyBody,
    responses(
        (status = 200, description = "Everything that is known.", body = shapes::ShopperDocument),
        (status = 202, description = "The shopper is being forgotten.", body = shapes::PrivacyRequest),
    ),
    security(("key" = ["privacy:write"])),
)]
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Payload) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let (merchant, actor) = auth::caller(&app, &request, Scope::PrivacyWrite).await?;
    let (kind, email) = read(&body)?;
    let now = app.clock.now();
    let address = email.clone();
    let (name, asked) = app
        .db
        .write(move |tx| {
            let name = accounts::store::merchant(tx, merchant)?.map_or_else(String::new, |merchant| merchant.name);
            if kind == RequestKind::Export {
                let (action, subject) = ("shopper_exported".into(), Subject::merchant(&name));
                audit::record(tx, merchant, &actor, Change { action, subject, before: None, after: None }, now)?;
                return Ok((name, None));
            }
            let id = requests::erase(tx, (merchant, &name), &actor, address.clone(), now)?;
            Ok((name, store::by_id(tx, merchant, id)?))
        })
        .await?;
    if let Some(asked) = asked {
        return Ok(HttpResponse::Accepted().insert_header(("cache-control", "no-store")).json(show(&asked)));
    }
    // Noted before it leaves, and put together where it keeps nobody from writing.
    let document = app.db.read(move |conn| export::of_shopper(conn, (merchant, &name), &email, now)).await?;
    Ok(no_store().json(document))
}

/// `GET /api/v1/privacy/requests`.
#[utoipa::path(
    get,
    path = "/api/v1/privacy/requests",
    tag = "Privacy",
    summary = "List requests",
    description = "The newest, also those that a shop passed on. Who asked is forgotten with the erasure.",
    responses((status = 200, description = "How far they are.", body = shapes::PrivacyRequests)),
    security(("key" = ["privacy:write"])),
)]
pub async fn index(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let merchant = auth::merchant(&app, &request, Scope::PrivacyWrite).await?;
    let all = app.db.read(move |conn| store::newest(conn, merchant, MOST)).await?;
    let shown: Vec<Value> = all.iter().map(show).collect();
    Ok(no_store().json(json!({ "requests": shown })))
}
