//! Which brand does this host belong to?

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header;

use crate::accounts::model::is_slug;
use crate::app::App;
use crate::branding::{self, Brand};
use crate::error::Error;

/// The request's host in lower case, without its port.
pub fn name(request: &HttpRequest) -> String {
    without_port(with_port(request)).to_ascii_lowercase()
}

/// The request's host as it was sent.
pub fn with_port(request: &HttpRequest) -> &str {
    request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("")
}

/// The installation's own host, without its port: where the pages are of brands that have no host of their own.
pub fn main(app: &App) -> &str {
    without_port(app.settings.server.public_host())
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.chars().all(|c| c.is_ascii_digit()) && !name.is_empty() => name,
        _ => host,
    }
}

/// The brand whose own host was asked; `None` on the main host.
///
/// # Errors
/// Storage.
pub async fn brand(app: &App, request: &HttpRequest) -> Result<Option<Arc<Brand>>, Error> {
    let host = name(request);
    if host == main(app) {
        return Ok(None);
    }
    if let Some(known) = app.brands.by_host(&host) {
        return Ok(known);
    }
    let asked = host.clone();
    let found = app.db.read(move |conn| branding::store::by_host(conn, &asked)).await?.map(Arc::new);
    app.brands.keep_host(host, found.clone());
    Ok(found)
}

/// Where the pages of this request are, without a slash at the end: a brand's own host, if that was asked, else the main one.
///
/// # Errors
/// Storage.
pub async fn base(app: &App, request: &HttpRequest) -> Result<String, Error> {
    let settings = &app.settings.server;
    let scheme = if settings.is_https() { "https" } else { "http" };
    Ok(match brand(app, request).await? {
        Some(_) => format!("{scheme}://{}", with_port(request)),
        None => settings.public_url.clone(),
    })
}

/// The brand whose own host was asked; on the main host the one of that slug.
///
/// # Errors
/// Storage.
pub async fn chosen(app: &App, request: &HttpRequest, slug: Option<&str>) -> Result<Option<Arc<Brand>>, Error> {
    if let Some(own) = brand(app, request).await? {
        return Ok(slug.is_none_or(|slug| slug == own.slug).then_some(own));
    }
    let Some(slug) = slug.filter(|slug| is_slug(slug)) else { return Ok(None) };
    if let Some(known) = app.brands.by_slug(slug) {
        return Ok(known);
    }
    let asked = slug.to_owned();
    let found = app.db.read(move |conn| branding::store::named(conn, &asked)).await?.map(Arc::new);
    app.brands.keep_slug(slug.to_owned(), found.clone());
    Ok(found)
}
