//! Which brand does this host belong to?

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::header;

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
    if host == without_port(app.settings.server.public_host()) {
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
