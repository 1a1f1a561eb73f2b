//! `POST /webhooks/{source}/{endpoint key}`: verify, keep, acknowledge.

use std::borrow::Cow;
use std::io::Read as _;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

use super::endpoints::{self, Endpoint};
use super::keeper::Verified;
use super::model::{Headers, Incoming, LARGEST_MESSAGE, Refusal, Screening, Source, TokenAsked, Unreadable};
use super::redact;
use crate::app::App;
use crate::db::Instant;
use crate::error::Error;
use crate::sources::{self, AnySource};

/// `GET` and `HEAD`: some senders probe the address before they save it, and people open it in a browser.
pub async fn show(app: web::Data<App>, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let (source, key) = path.into_inner();
    endpoint(&app, &source, &key).await?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("This address takes webhooks by POST.\n"))
}

/// `POST`.
pub async fn create(
    app: web::Data<App>,
    path: web::Path<(String, String)>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let (source, key) = path.into_inner();
    let endpoint = endpoint(&app, &source, &key).await?;
    let source = sources::by_name(&endpoint.source).ok_or(Error::NotFound)?;
    let sent = whole(&app, body, LARGEST_MESSAGE).await?;
    let headers = Headers::new(request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
    let now = app.clock.now();
    let body = unpacked(&sent, headers.get("content-encoding"))?;
    if let Err(refusal) = verify(&app, source, &endpoint, &headers, &sent, &body, now).await? {
        tracing::warn!(endpoint.id = %endpoint.id, source = source.name(), %refusal, "a message was turned away");
        app.health.refused(&endpoint, &refusal.to_string(), now);
        return Ok(turned_away(refusal));
    }
    let incoming = incoming(&headers, &body, &endpoint, now);
    let screened = readable(&body).and_then(|()| source.screen(&incoming)).map_err(|Unreadable(why)| {
        app.health.refused(&endpoint, &why, now);
        Error::BadRequest(why)
    })?;
    app.health.took(&endpoint, now);
    match screened {
        Screening::Acknowledge => return Ok(accepted()),
        Screening::Keep => {}
    }
    let kept = headers.without_credentials(&endpoint.secrets);
    let verified = Verified {
        endpoint,
        headers: kept,
        body: Arc::from(redact::without_coordinates(&body).as_ref()),
        received_at: now,
    };
    app.keeper.keep(&app.db, verified).await.map_err(|error| {
        tracing::error!(%error, "a message could not be kept");
        Error::Unavailable
    })?;
    Ok(accepted())
}

/// `POST …/token`: for vendors that want an access token of ours (OAuth 2 client credentials) to show with each message.
pub async fn token(
    app: web::Data<App>,
    path: web::Path<(String, String)>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Form {
        grant_type: String,
        client_id: String,
        client_secret: String,
    }
    let (source, key) = path.into_inner();
    let endpoint = endpoint(&app, &source, &key).await?;
    let source = sources::by_name(&endpoint.source).ok_or(Error::NotFound)?;
    let body = whole(&app, body, 16 * 1024).await?;
    let mut form: Form = if body.trim_ascii().starts_with(b"{") {
        serde_json::from_slice(&body).unwrap_or_default()
    } else {
        web::Query::<Form>::from_query(std::str::from_utf8(&body).unwrap_or_default())
            .map(web::Query::into_inner)
            .unwrap_or_default()
    };
    let headers = Headers::new(request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
    if let Some((id, secret)) = basic(headers.get("authorization")) {
        (form.client_id, form.client_secret) = (id, secret);
    }
    let now = app.clock.now();
    let asked = TokenAsked {
        grant_type: &form.grant_type,
        client_id: &form.client_id,
        client_secret: &form.client_secret,
        options: &endpoint.account.options,
        now,
    };
    let no_store = ("cache-control", "no-store");
    match source.issue_token(&asked, &endpoint.secrets) {
        None => Err(Error::NotFound),
        Some(Ok(issued)) => Ok(HttpResponse::Ok().insert_header(no_store).json(json!({
            "access_token": issued.token,
            "token_type": "Bearer",
            "expires_in": issued.lives_seconds,
        }))),
        Some(Err(refusal)) => {
            tracing::warn!(endpoint.id = %endpoint.id, source = source.name(), %refusal, "a token was refused");
            app.health.refused(&endpoint, "its request for an access token had the wrong id or secret", now);
            Ok(HttpResponse::Unauthorized().insert_header(no_store).json(json!({ "error": "invalid_client" })))
        }
    }
}

/// Name and password of a `Basic` header.
fn basic(header: Option<&str>) -> Option<(String, String)> {
    let (scheme, encoded) = header?.trim().split_once(' ')?;
    let decoded = scheme.eq_ignore_ascii_case("basic").then(|| STANDARD.decode(encoded.trim()).ok())??;
    let (name, password) = std::str::from_utf8(&decoded).ok()?.split_once(':')?;
    Some((name.to_owned(), password.to_owned()))
}

fn incoming<'a>(headers: &'a Headers, body: &'a [u8], endpoint: &'a Endpoint, now: Instant) -> Incoming<'a> {
    Incoming { options: &endpoint.account.options, ..Incoming::new(headers, body, now) }
}

/// Checks a message. The outer error is ours (the vendor's keys cannot be fetched): the sender shall try again.
async fn verify(
    app: &App,
    source: AnySource,
    endpoint: &Endpoint,
    headers: &Headers,
    sent: &[u8],
    body: &[u8],
    now: Instant,
) -> Result<Result<(), Refusal>, Error> {
    let mut incoming = incoming(headers, body, endpoint, now);
    let key = match source.signing_key(&incoming) {
        None => None,
        Some(name) => app.vendors.signing_key(&name, now).await.map_err(|error| {
            tracing::error!(%error, source = source.name(), "the vendor's public keys cannot be fetched");
            app.health.refused(endpoint, "the vendor's public keys could not be fetched", now);
            Error::Unavailable
        })?,
    };
    incoming.signing_key = key.as_deref();
    let verdict = source.verify(&incoming, &endpoint.secrets);
    if verdict == Err(Refusal::Mismatch) && sent != body {
        // Packed on the way, or packed and then signed: nobody says which.
        incoming.body = sent;
        return Ok(source.verify(&incoming, &endpoint.secrets));
    }
    Ok(verdict)
}

/// The whole body, in good time.
async fn whole(app: &App, body: web::Payload, limit: usize) -> Result<web::Bytes, Error> {
    match tokio::time::timeout(app.settings.limits.body, body.to_bytes_limited(limit)).await {
        Err(_) => Err(Error::TooSlow),
        Ok(Err(_)) => Err(Error::TooLarge(limit)),
        Ok(Ok(Err(error))) => Err(Error::BadRequest(format!("the body could not be read: {error}"))),
        Ok(Ok(Ok(body))) => Ok(body),
    }
}

/// The body as it was before it was packed for the way, if it was.
fn unpacked<'a>(sent: &'a [u8], encoding: Option<&str>) -> Result<Cow<'a, [u8]>, Error> {
    let mut unpacked = Vec::new();
    let limit = u64::try_from(LARGEST_MESSAGE).unwrap_or(u64::MAX);
    let read = match encoding.map(str::trim).map(str::to_ascii_lowercase).as_deref() {
        None | Some("" | "identity") => return Ok(Cow::Borrowed(sent)),
        // A small packed body may unpack to gigabytes: no more than a message is read.
        Some("gzip" | "x-gzip") => flate2::read::MultiGzDecoder::new(sent).take(limit + 1).read_to_end(&mut unpacked),
        Some("deflate") => flate2::read::ZlibDecoder::new(sent).take(limit + 1).read_to_end(&mut unpacked),
        Some(_) => {
            return Err(Error::BadRequest("the body's encoding is not known; send gzip, deflate or none".into()));
        }
    };
    match read {
        Err(_) => Err(Error::BadRequest("the body cannot be unpacked".into())),
        Ok(_) if unpacked.len() > LARGEST_MESSAGE => Err(Error::TooLarge(LARGEST_MESSAGE)),
        Ok(_) => Ok(Cow::Owned(unpacked)),
    }
}

/// JSON is UTF-8; readers that skip what they do not need would not notice.
fn readable(body: &[u8]) -> Result<(), Unreadable> {
    std::str::from_utf8(body).map(drop).map_err(|_| Unreadable("the body is not UTF-8".into()))
}

/// Some senders read the answer: it must be 2xx and may be JSON that says so.
fn accepted() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(r#"{"success":true}"#)
}

/// 401 whatever is wrong with it; the sentence helps the merchant who sets it up, and tells a stranger nothing.
fn turned_away(refusal: Refusal) -> HttpResponse {
    HttpResponse::build(StatusCode::UNAUTHORIZED).content_type("text/plain; charset=utf-8").body(format!("{refusal}\n"))
}

async fn endpoint(app: &App, source: &str, key: &str) -> Result<Arc<Endpoint>, Error> {
    let found = match app.endpoints.get(key) {
        Some(known) => known,
        None => {
            let (sealer, asked, now) = (app.sealer.clone(), key.to_owned(), app.clock.now());
            let found = app.db.read(move |conn| endpoints::find(conn, &sealer, &asked, now)).await?.map(Arc::new);
            app.endpoints.insert(key.to_owned(), found.clone());
            found
        }
    };
    found.filter(|endpoint| endpoint.source == source).ok_or(Error::NotFound)
}
