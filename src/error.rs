//! Errors at the edge, named by what the caller can do.
//!
//! The API answers RFC 9457 `application/problem+json` with a code from a closed list ([`Error::code`]); pages answer
//! in the brand's layout ([`tracking_page::failure`](crate::tracking_page::failure)). An internal error is logged where
//! it becomes an answer, with a reference that the answer shows, and without bodies, addresses or tokens.

use std::time::Duration;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};
use serde_json::json;

use crate::db;

/// Something that an answer has to say.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not there, or not yours.
    #[error("not found")]
    NotFound,
    /// It was there, and its time is over.
    #[error("gone")]
    Gone,
    /// It is there, and is not asked like that; how it is.
    #[error("there is no such call; this address takes {0}")]
    Method(String),
    /// The request cannot be read at all.
    #[error("{0}")]
    BadRequest(String),
    /// Fields are wrong: (path, what to do).
    #[error("some fields are wrong")]
    Invalid(Vec<(String, String)>),
    /// No key, or not a valid one.
    #[error("a valid API key is needed: Authorization: Bearer dsk_…")]
    Unauthenticated,
    /// The key may not do that.
    #[error("the API key lacks the scope {0}")]
    Forbidden(&'static str),
    /// It does not fit what is there.
    #[error("{0}")]
    Conflict(String),
    /// It must be said of which version the change is.
    #[error("an If-Match header is needed: the ETag of what you have seen, or *")]
    VersionNeeded,
    /// It is not what was seen any more.
    #[error("it was changed in the meantime; get it again, and change that")]
    Stale,
    /// Too large.
    #[error("the body is larger than {0} bytes")]
    TooLarge(usize),
    /// The body did not come in time.
    #[error("the body did not arrive in time")]
    TooSlow,
    /// Too often.
    #[error("too many requests")]
    TooMany {
        /// How long to wait.
        retry_after: Duration,
    },
    /// Busy; try again.
    #[error("temporarily unavailable")]
    Unavailable,
    /// Ours.
    #[error(transparent)]
    Internal(anyhow::Error),
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        match error {
            db::Error::Busy | db::Error::Connection(_) | db::Error::Closed => {
                tracing::warn!(%error, "storage is not available");
                Self::Unavailable
            }
            db::Error::Refused(message) => Self::Conflict(message),
            other => Self::Internal(other.into()),
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}

impl Error {
    /// The stable code of the problem: a closed list, checked by a test.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Gone => "gone",
            Self::Method(_) => "method_not_allowed",
            Self::BadRequest(_) => "bad_request",
            Self::Invalid(_) => "invalid",
            Self::Unauthenticated => "unauthenticated",
            Self::Forbidden(_) => "forbidden",
            Self::Conflict(_) => "conflict",
            Self::VersionNeeded => "version_needed",
            Self::Stale => "stale",
            Self::TooLarge(_) => "too_large",
            Self::TooSlow => "too_slow",
            Self::TooMany { .. } => "too_many_requests",
            Self::Unavailable => "unavailable",
            Self::Internal(_) => "internal",
        }
    }

    /// The HTTP status.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Unauthenticated => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::VersionNeeded => StatusCode::PRECONDITION_REQUIRED,
            Self::Stale => StatusCode::PRECONDITION_FAILED,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Seconds to wait, if waiting helps.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooMany { retry_after } => Some(retry_after.as_secs().max(1)),
            Self::Unavailable => Some(1),
            _ => None,
        }
    }

    /// Logs an internal error and gives the reference under which it can be found.
    pub fn log(&self) -> Option<String> {
        let Self::Internal(error) = self else { return None };
        let reference = crate::secrets::random_token(6).unwrap_or_default();
        tracing::error!(%reference, error = format!("{error:#}"), "a request failed");
        Some(reference)
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn error_response(&self) -> HttpResponse {
        let detail = match (self.log(), self) {
            (Some(reference), _) => format!("Something went wrong on our side. Reference: {reference}"),
            (None, error) => error.to_string(),
        };
        let mut problem = json!({
            "type": format!("urn:doorstep:problem:{}", self.code()),
            "title": self.status().canonical_reason().unwrap_or("Error"),
            "status": self.status().as_u16(),
            "code": self.code(),
            "detail": detail,
        });
        if let (Self::Invalid(fields), Some(problem)) = (self, problem.as_object_mut()) {
            let fields: Vec<_> =
                fields.iter().map(|(field, message)| json!({ "field": field, "message": message })).collect();
            problem.insert("errors".into(), fields.into());
        }
        let mut response = HttpResponse::build(self.status());
        if let Some(seconds) = self.retry_after() {
            response.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        if let Self::Method(allowed) = self {
            response.insert_header((header::ALLOW, allowed.as_str()));
        }
        if matches!(self, Self::Unauthenticated) {
            response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
        }
        response
            .insert_header((header::CONTENT_TYPE, "application/problem+json"))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .body(problem.to_string())
    }
}
