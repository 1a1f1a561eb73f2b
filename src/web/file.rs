//! Small files that are made when they are asked for: calendars, codes, packages.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// What a file is, and how it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Media type.
    pub media_type: &'static str,
    /// The name it is saved under.
    pub name: &'static str,
    /// What may keep it, and for how long.
    pub cache: Cache,
}

/// What may keep a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// Who asked, who must ask each time whether it is still true.
    Private,
    /// Anyone, for ever: another content has another address.
    Immutable,
}

/// Answers a request: 304 if it has these bytes already.
pub fn respond(request: &HttpRequest, kind: Kind, body: impl Into<Bytes>) -> HttpResponse {
    let body = body.into();
    let digest = Sha256::digest(&body);
    let tag = URL_SAFE_NO_PAD.encode(digest.get(..12).unwrap_or_default());
    let same = super::finished::is_known(request, &tag);
    let mut response = HttpResponse::build(if same { StatusCode::NOT_MODIFIED } else { StatusCode::OK });
    response.insert_header((header::ETAG, format!("\"{tag}\""))).insert_header((
        header::CACHE_CONTROL,
        HeaderValue::from_static(match kind.cache {
            Cache::Private => "private, no-cache",
            Cache::Immutable => "public, max-age=31536000, immutable",
        }),
    ));
    if same {
        return response.finish();
    }
    if kind.cache == Cache::Private {
        response.insert_header(("x-robots-tag", "noindex"));
    }
    response
        .insert_header((header::CONTENT_TYPE, HeaderValue::from_static(kind.media_type)))
        // In place: a phone asks at once whether to add it, instead of putting it among the downloads.
        .insert_header((header::CONTENT_DISPOSITION, format!("inline; filename=\"{}\"", kind.name)))
        .body(body)
}
