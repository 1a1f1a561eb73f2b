//! `GET /pictures/{id}`.

use std::sync::Arc;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use super::model::PictureId;
use super::store::{self, Stored};
use crate::app::App;
use crate::error::Error;
use crate::web::host;

/// `GET /pictures/{id}`. May be kept for ever: another content has another address.
///
/// # Errors
/// Storage.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let Some(stored) = find(&app, &path, &request).await? else { return Ok(HttpResponse::NotFound().finish()) };
    let tag = format!("\"{}\"", stored.id);
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let same = known.is_some_and(|known| known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag));
    let mut response = if same { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"));
    if same {
        return Ok(response.finish());
    }
    response.insert_header((header::CONTENT_TYPE, stored.content_type.clone()));
    Ok(response.body(stored.bytes.clone()))
}

async fn find(app: &App, id: &str, request: &HttpRequest) -> Result<Option<Arc<Stored>>, Error> {
    let Some(id) = PictureId::parse(id) else { return Ok(None) };
    // A brand's own host serves only its own; the main host serves all.
    if host::brand(app, request).await?.is_some_and(|brand| brand.merchant != id.merchant) {
        return Ok(None);
    }
    if let Some(kept) = app.pictures.get(&id) {
        return Ok(Some(kept));
    }
    let asked = id.clone();
    let stored = app.db.read(move |conn| store::picture(conn, asked.merchant, &asked.id)).await?.map(Arc::new);
    if let Some(stored) = &stored {
        app.pictures.put(id, Arc::clone(stored));
    }
    Ok(stored)
}
