//! `/api/v1/webhook-endpoints`: the addresses that carriers, aggregators and shops post to, and how they do.
//!
//! ```json
//! {"source": "easypost", "name": "Our EasyPost", "secret": null, "options": {}, "credentials": {"api_key": "EZAK…"}}
//! ```
//!
//! `POST` makes one (scope `endpoints:write`): 201 with its `url` to paste, plain `instructions`, and `secret` where we drew
//! it; that is shown this once. Where the vendor makes the secret, it may be given now or, if the vendor shows it only
//! after the address is saved, later. `secrets` takes several, each valid. `options` and `credentials` are the source's own:
//! `GET /api/v1/webhook-sources` lists them.
//!
//! `GET` lists them, or gives one, with health (scope `endpoints:read`). `PATCH …/{id}` changes `name`, `options`,
//! `credentials`, `enabled`. `POST …/{id}/secret` with `{"secret": …, "keep_old_hours": 24}` puts a new secret in place; the
//! old one holds so long. `DELETE …/{id}` wipes out its secrets and credentials and takes its address away for good: its
//! messages stay, and posting to it gets 404. The address is a secret where nothing else protects it: keys without `endpoints:write` do not see it.

use std::str::FromStr as _;

use actix_web::{HttpRequest, HttpResponse, web};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::fields::{self, Fields, Mistakes};
use super::idempotency::{self, Key, Outcome};
use super::{auth, no_store, put, shapes};
use crate::accounts::{MerchantId, Scope};
use crate::app::App;
use crate::error::Error;
use crate::inbox::account::Credentials;
use crate::inbox::endpoints::{self, Change, Endpoint, draw_secret};
use crate::inbox::setup::{COMMON_OPTIONS, CredentialSpec, OptionSpec, SecretFrom, Setup};
use crate::inbox::store::{self, Calls, Health};
use crate::inbox::{EndpointId, Secrets, Source as _};
use crate::sources::{self, AnySource};

const TEXT: usize = 2000;

/// `GET /api/v1/webhook-sources`: who can send, how each is set up, what it takes.
#[utoipa::path(
    get,
    path = "/api/v1/webhook-sources",
    tag = "Webhook endpoints",
    summary = "List who can send",
    description = "How each is set up, and what it takes.",
    responses((status = 200, description = "Everybody.", body = shapes::SourcesAnswer)),
    security(("key" = ["endpoints:read"])),
)]
pub async fn sources(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    auth::merchant(&app, &request, Scope::EndpointsRead).await?;
    let option = |spec: &OptionSpec| json!({ "name": spec.name, "about": spec.about, "default": spec.default, "values": spec.values });
    let credential =
        |spec: &CredentialSpec| json!({ "name": spec.name, "about": spec.about, "required": spec.required });
    let all: Vec<Value> = sources::all()
        .map(|source| {
            let setup = source.setup();
            let common = COMMON_OPTIONS.iter().filter(|_| !setup.credentials.is_empty());
            json!({
                "source": source.name(),
                "title": setup.title,
                "protection": protection(setup),
                "instructions": setup.steps,
                "caution": setup.caution,
                "options": setup.options.iter().chain(common).map(option).collect::<Vec<_>>(),
                "credentials": setup.credentials.iter().map(credential).collect::<Vec<_>>(),
            })
        })
        .collect();
    Ok(HttpResponse::Ok().json(json!({ "sources": all })))
}

/// `POST /api/v1/webhook-endpoints`.
#[utoipa::path(
    post,
    path = "/api/v1/webhook-endpoints",
    tag = "Webhook endpoints",
    summary = "Make an address",
    description = "The answer has the address to paste, plain instructions, and the secret where we drew it; that is shown this once.",
    params(shapes::Repeatable),
    request_body = shapes::EndpointBody,
    responses((status = 201, description = "It is there.", body = shapes::EndpointAnswer), (status = 409, description = "The Idempotency-Key was used for another call.")),
    security(("key" = ["endpoints:write"])),
)]
pub async fn create(app: web::Data<App>, request: HttpRequest, body: web::Payload) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let (merchant, actor) = auth::caller(&app, &request, Scope::EndpointsWrite).await?;
    let key = Key::of(&request, &body)?;
    let now = app.clock.now();
    let mut endpoint = Endpoint::new(merchant, "", now).map_err(no_randomness)?;
    let source = read(&body, &mut endpoint)?;
    let setup = source.setup();
    let mut drawn = None;
    if endpoint.secrets.is_empty() && setup.protection.secret_from() == Some(SecretFrom::Us) {
        let secret = draw_secret().map_err(no_randomness)?;
        endpoint.secrets = Secrets::new([secret.clone()]);
        drawn = Some(secret);
    }
    let base = app.settings.server.public_url.clone();
    let sealer = app.sealer.clone();
    let (id, steps) = (endpoint.id, endpoint.steps(setup, &base, drawn.as_deref()));
    let outcome = app
        .db
        .write(move |tx| {
            idempotency::once(tx, merchant, key.as_ref(), now, |tx| {
                endpoints::create(tx, &sealer, &actor, &endpoint, now)?;
                let mut shown = show_one(&endpoint, setup, None, None, &base);
                put(&mut shown, "secret", Value::Null);
                put(&mut shown, "instructions", endpoint.steps(setup, &base, None).into());
                Ok((201, shown))
            })
        })
        .await?;
    let outcome = match outcome {
        // Made just now: the secret is shown this once, and is no part of the answer that is kept for a repeated call.
        Outcome::Answer(status, mut body) if body.get("id") == Some(&json!(id)) => {
            put(&mut body, "secret", drawn.into());
            put(&mut body, "instructions", steps.into());
            Outcome::Answer(status, body)
        }
        other => other,
    };
    idempotency::respond(outcome)
}

/// `GET /api/v1/webhook-endpoints`.
#[utoipa::path(
    get,
    path = "/api/v1/webhook-endpoints",
    tag = "Webhook endpoints",
    summary = "List addresses",
    description = "With their health.",
    responses((status = 200, description = "All of them.", body = shapes::EndpointsAnswer)),
    security(("key" = ["endpoints:read"])),
)]
pub async fn index(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let key = auth::key(&app, &request, Scope::EndpointsRead).await?;
    let mut all = load(&app, key.merchant, None).await?;
    hide_addresses(key.scopes.contains(&Scope::EndpointsWrite), &mut all);
    Ok(HttpResponse::Ok().json(json!({ "webhook_endpoints": all })))
}

/// `GET /api/v1/webhook-endpoints/{id}`.
#[utoipa::path(
    get,
    path = "/api/v1/webhook-endpoints/{id}",
    tag = "Webhook endpoints",
    summary = "Look at an address",
    params(("id" = String, Path, description = "Its id")),
    responses((status = 200, description = "How it is.", body = shapes::EndpointAnswer)),
    security(("key" = ["endpoints:read"])),
)]
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Error> {
    let key = auth::key(&app, &request, Scope::EndpointsRead).await?;
    let mut found = load(&app, key.merchant, Some(parse_id(&id)?)).await?;
    hide_addresses(key.scopes.contains(&Scope::EndpointsWrite), &mut found);
    Ok(no_store().json(found.pop().ok_or(Error::NotFound)?))
}

/// Who may only look does not see what one needs to post.
fn hide_addresses(may_write: bool, shown: &mut [Value]) {
    if may_write {
        return;
    }
    for endpoint in shown {
        put(endpoint, "url", Value::Null);
        put(endpoint, "instructions", Value::Null);
    }
}

/// `PATCH /api/v1/webhook-endpoints/{id}`.
#[utoipa::path(
    patch,
    path = "/api/v1/webhook-endpoints/{id}",
    tag = "Webhook endpoints",
    summary = "Change an address",
    params(("id" = String, Path, description = "Its id")),
    request_body = shapes::EndpointPatch,
    responses((status = 200, description = "As it is now.", body = shapes::EndpointAnswer)),
    security(("key" = ["endpoints:write"])),
)]
pub async fn update(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let (merchant, actor) = auth::caller(&app, &request, Scope::EndpointsWrite).await?;
    let id = parse_id(&id)?;
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    let opener = sealer.clone();
    let known = app.db.read(move |conn| endpoints::by_id(conn, &opener, merchant, id, now)).await?;
    let known = known.ok_or(Error::NotFound)?;
    let setup = sources::by_name(&known.source).ok_or(Error::NotFound)?.setup();
    let object = fields::object(&body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&["name", "options", "credentials", "enabled"], &mut m);
    let change = Change {
        name: whole.text("name", 200, &mut m),
        options: options(&whole, setup, &mut m),
        credentials: whole.has("credentials").then(|| credentials(&whole, setup, &mut m)),
        enabled: whole.flag("enabled", &mut m),
    };
    m.none()?;
    app.db.write(move |tx| endpoints::change(tx, &sealer, (merchant, &actor), id, &change, now)).await?;
    app.endpoints.invalidate(&known.key);
    one(&app, merchant, id).await
}

/// `POST /api/v1/webhook-endpoints/{id}/secret`.
#[utoipa::path(
    post,
    path = "/api/v1/webhook-endpoints/{id}/secret",
    tag = "Webhook endpoints",
    summary = "Put a new secret in place",
    description = "The old one holds a while longer, so that no message is lost.",
    params(("id" = String, Path, description = "Its id")),
    request_body = Option<shapes::SecretBody>,
    responses((status = 200, description = "It is in place.", body = shapes::SecretAnswer)),
    security(("key" = ["endpoints:write"])),
)]
pub async fn rotate_secret(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let body = super::body(body).await?;
    let (merchant, actor) = auth::caller(&app, &request, Scope::EndpointsWrite).await?;
    let id = parse_id(&id)?;
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    let opener = sealer.clone();
    let known = app.db.read(move |conn| endpoints::by_id(conn, &opener, merchant, id, now)).await?;
    let known = known.ok_or(Error::NotFound)?;
    let protection = sources::by_name(&known.source).ok_or(Error::NotFound)?.setup().protection;
    let empty = body.trim_ascii().is_empty();
    let object = if empty { serde_json::Map::new() } else { fields::object(&body)? };
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&["secret", "keep_old_hours"], &mut m);
    let given = whole.text("secret", TEXT, &mut m);
    let hours = whole.quantity("keep_old_hours", 0, &mut m).unwrap_or(24).min(24 * 30);
    let (secret, drawn) = match (given, protection.secret_from()) {
        (Some(secret), _) if protection.takes_secret() => (secret, false),
        (None, Some(SecretFrom::Us)) => (draw_secret().map_err(no_randomness)?, true),
        (None, _) if protection.takes_secret() => {
            m.add("secret", "is missing; the vendor makes it");
            (String::new(), false)
        }
        _ => {
            m.add("secret", "is not shared by this source");
            (String::new(), false)
        }
    };
    m.none()?;
    let until = now.plus(SignedDuration::from_hours(i64::from(hours)));
    let new = secret.clone();
    app.db.write(move |tx| endpoints::rotate(tx, &sealer, (merchant, &actor), id, &new, until, now)).await?;
    app.endpoints.invalidate(&known.key);
    let shown = drawn.then_some(secret);
    Ok(no_store().json(json!({ "id": id, "secret": shown, "old_secret_until": until })))
}

/// `DELETE /api/v1/webhook-endpoints/{id}`.
#[utoipa::path(
    delete,
    path = "/api/v1/webhook-endpoints/{id}",
    tag = "Webhook endpoints",
    summary = "Take an address away",
    description = "Its secrets are wiped out, its messages stay, and posting to it gets 404.",
    params(("id" = String, Path, description = "Its id")),
    responses((status = 204, description = "It is gone.")),
    security(("key" = ["endpoints:write"])),
)]
pub async fn destroy(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Error> {
    let (merchant, actor) = auth::caller(&app, &request, Scope::EndpointsWrite).await?;
    let id = parse_id(&id)?;
    let now = app.clock.now();
    if !app.db.write(move |tx| endpoints::retire(tx, (merchant, &actor), id, now)).await? {
        return Err(Error::NotFound);
    }
    app.endpoints.invalidate_all();
    Ok(HttpResponse::NoContent().finish())
}

fn parse_id(text: &str) -> Result<EndpointId, Error> {
    EndpointId::from_str(text).map_err(|_| Error::NotFound)
}

fn no_randomness(error: getrandom::Error) -> Error {
    Error::Internal(anyhow::anyhow!("no randomness: {error}"))
}

/// Reads what is asked for into a new endpoint.
fn read(body: &web::Bytes, endpoint: &mut Endpoint) -> Result<AnySource, Error> {
    let object = fields::object(body)?;
    let (whole, mut m) = (Fields::whole(&object), Mistakes::default());
    whole.only(&["source", "name", "secret", "secrets", "options", "credentials"], &mut m);
    let name = whole.required("source", 100, &mut m);
    let source = name.as_deref().and_then(sources::by_name);
    if name.is_some() && source.is_none() {
        let names: Vec<_> = sources::all().map(|source| source.name()).collect();
        m.add("source", format!("is not known; there are {}", names.join(", ")));
    }
    let mut secrets = whole.texts("secrets", 5, TEXT, &mut m);
    secrets.extend(whole.text("secret", TEXT, &mut m));
    endpoint.secrets = Secrets::new(secrets);
    let called = whole.text("name", 200, &mut m);
    let Some(source) = source else { return Err(m.none().err().unwrap_or(Error::NotFound)) };
    let setup = source.setup();
    for (name, value) in options(&whole, setup, &mut m) {
        endpoint.account.options.set(&name, &value);
    }
    endpoint.account.credentials = credentials(&whole, setup, &mut m);
    endpoint.source = source.name().to_owned();
    endpoint.name = called.unwrap_or_else(|| setup.title.to_owned());
    m.none()?;
    Ok(source)
}

fn options(whole: &Fields<'_>, setup: &Setup, m: &mut Mistakes) -> Vec<(String, String)> {
    let pairs = whole.pairs("options", TEXT, m);
    for (name, value) in &pairs {
        if let Err(why) = setup.check_option(name, value) {
            m.add(format!("options.{name}"), why);
        }
    }
    pairs
}

fn credentials(whole: &Fields<'_>, setup: &Setup, m: &mut Mistakes) -> Credentials {
    let pairs = whole.pairs("credentials", TEXT, m);
    if let Err(why) = setup.check_credentials(pairs.iter().map(|(name, _)| name.as_str())) {
        m.add("credentials", why);
    }
    Credentials::new(pairs)
}

async fn one(app: &App, merchant: MerchantId, id: EndpointId) -> Result<HttpResponse, Error> {
    let found = load(app, merchant, Some(id)).await?.pop().ok_or(Error::NotFound)?;
    Ok(no_store().json(found))
}

async fn load(app: &App, merchant: MerchantId, only: Option<EndpointId>) -> Result<Vec<Value>, Error> {
    let (sealer, now) = (app.sealer.clone(), app.clock.now());
    // What this process saw in the last seconds belongs to the answer.
    app.health.flush(&app.db).await?;
    let (all, health, calls) = app
        .db
        .read(move |conn| {
            let all = endpoints::of_merchant(conn, &sealer, merchant, now)?;
            Ok((all, store::health(conn, merchant)?, store::calls(conn, merchant)?))
        })
        .await?;
    let base = &app.settings.server.public_url;
    let shown = all.iter().filter(|endpoint| only.is_none_or(|id| id == endpoint.id)).filter_map(|endpoint| {
        let setup = sources::by_name(&endpoint.source)?.setup();
        let health = health.iter().find(|health| health.endpoint_id == endpoint.id);
        let calls = calls.iter().find(|calls| calls.endpoint_id == endpoint.id);
        let mut shown = show_one(endpoint, setup, health, calls, base);
        if only.is_some() {
            put(&mut shown, "instructions", endpoint.steps(setup, base, None).into());
        }
        Some(shown)
    });
    Ok(shown.collect())
}

fn protection(setup: &Setup) -> Value {
    json!({
        "kind": setup.protection.code(),
        "about": setup.protection.sentence(),
        "secret_from": setup.protection.secret_from().map(|from| match from {
            SecretFrom::Us => "doorstep",
            SecretFrom::Vendor => "vendor",
        }),
    })
}

fn show_one(endpoint: &Endpoint, setup: &Setup, health: Option<&Health>, calls: Option<&Calls>, base: &str) -> Value {
    let credentials: Vec<&str> = endpoint.account.credentials.names().collect();
    let options: serde_json::Map<String, Value> =
        endpoint.account.options.iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    json!({
        "id": endpoint.id,
        "source": endpoint.source,
        "name": endpoint.name,
        "url": endpoint.url(base),
        "enabled": endpoint.disabled_at.is_none(),
        "protection": protection(setup),
        "secrets_set": endpoint.secrets.expose().len(),
        "waits_for_secret": endpoint.secrets.is_empty() && setup.protection.secret_from().is_some(),
        "caution": setup.caution.map(|caution| endpoint.filled(caution, base)),
        "options": options,
        "credentials_set": credentials,
        "created_at": endpoint.created_at,
        "health": {
            "messages": health.map_or(0, |health| health.messages),
            "last_message_at": health.and_then(|health| health.last_message_at),
            "refused": health.map_or(0, |health| health.refused),
            "last_refused_at": health.and_then(|health| health.last_refused_at),
            "last_refusal": health.and_then(|health| health.last_refusal.as_deref()),
            "failed": health.map_or(0, |health| health.failed),
            "last_failed_at": health.and_then(|health| health.last_failed_at),
            "last_failure": health.and_then(|health| health.last_failure.as_deref()),
        },
        "api": {
            "last_asked_at": calls.and_then(|calls| calls.last_asked_at),
            "asked_today": calls.map_or(0, |calls| calls.asked_today),
            "paused_until": calls.and_then(|calls| calls.paused_until),
            "last_error": calls.and_then(|calls| calls.last_error.as_deref()),
            "caught_up_at": calls.and_then(|calls| calls.caught_up_at),
        },
    })
}
