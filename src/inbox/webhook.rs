//! `POST /webhooks/{source}/{endpoint key}`: verify, keep, acknowledge.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::endpoints::{self, Endpoint};
use super::keeper::Verified;
use super::model::{Headers, Incoming, LARGEST_MESSAGE, Screening, Source};
use crate::app::App;
use crate::error::Error;
use crate::sources;

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
    let body = match body.to_bytes_limited(LARGEST_MESSAGE).await {
        Ok(Ok(body)) => body,
        Ok(Err(error)) => return Err(Error::BadRequest(format!("the body could not be read: {error}"))),
        Err(_) => return Err(Error::TooLarge(LARGEST_MESSAGE)),
    };
    let headers = Headers::new(request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes())));
    let now = app.clock.now();
    let incoming = Incoming::new(&headers, &body, now);
    if let Err(refusal) = source.verify(&incoming, &endpoint.secrets) {
        tracing::warn!(endpoint.id = %endpoint.id, source = source.name(), %refusal, "a message was turned away");
        // 401 whatever is wrong with it; the sentence helps the merchant who sets it up, and tells a stranger nothing.
        return Ok(HttpResponse::build(StatusCode::UNAUTHORIZED)
            .content_type("text/plain; charset=utf-8")
            .body(format!("{refusal}\n")));
    }
    match source.screen(&incoming).map_err(|unreadable| Error::BadRequest(unreadable.to_string()))? {
        Screening::Acknowledge => return Ok(accepted()),
        Screening::Keep => {}
    }
    let verified =
        Verified { endpoint, headers: headers.without_credentials(), body: Arc::from(body.as_ref()), received_at: now };
    app.keeper.keep(&app.db, verified).await.map_err(|error| {
        tracing::error!(%error, "a message could not be kept");
        Error::Unavailable
    })?;
    Ok(accepted())
}

/// Some senders read the answer: it must be 2xx and may be JSON that says so.
fn accepted() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(r#"{"success":true}"#)
}

async fn endpoint(app: &App, source: &str, key: &str) -> Result<Arc<Endpoint>, Error> {
    let found = match app.endpoints.get(key) {
        Some(known) => known,
        None => {
            let (sealer, asked) = (app.sealer.clone(), key.to_owned());
            let found = app.db.read(move |conn| endpoints::find(conn, &sealer, &asked)).await?.map(Arc::new);
            app.endpoints.insert(key.to_owned(), found.clone());
            found
        }
    };
    found.filter(|endpoint| endpoint.source == source).ok_or(Error::NotFound)
}
