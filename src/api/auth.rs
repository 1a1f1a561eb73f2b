//! Whose call is it, and may it do that?

use actix_web::HttpRequest;
use actix_web::http::header;

use governor::NotUntil;
use governor::clock::{Clock as _, DefaultClock};

use crate::accounts::audit::Actor;
use crate::accounts::store::LiveKey;
use crate::accounts::{self, MerchantId, Scope};
use crate::app::App;
use crate::error::Error;

/// The merchant whose key the request carries, if the key has the scope.
///
/// # Errors
/// [`Error::Unauthenticated`] without a live key, [`Error::Forbidden`] without the scope, [`Error::TooMany`] beyond the key's limit.
pub(super) async fn merchant(app: &App, request: &HttpRequest, scope: Scope) -> Result<MerchantId, Error> {
    Ok(key(app, request, scope).await?.merchant)
}

/// Whose call it is, and who it is for the log of changes.
pub(super) type Caller = (MerchantId, Actor);

/// The same, with who it is for the log of changes.
///
/// # Errors
/// As [`merchant`].
pub(super) async fn caller(app: &App, request: &HttpRequest, scope: Scope) -> Result<Caller, Error> {
    let key = key(app, request, scope).await?;
    Ok((key.merchant, Actor::api_key(key.id, &key.name)))
}

/// The key itself.
///
/// # Errors
/// As [`merchant`].
pub(super) async fn key(app: &App, request: &HttpRequest, scope: Scope) -> Result<LiveKey, Error> {
    let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = header.and_then(|value| value.strip_prefix("Bearer ").or_else(|| value.strip_prefix("bearer ")));
    let hash = accounts::api_keys::hash(given.ok_or(Error::Unauthenticated)?.trim());
    let found = app.db.read(move |conn| accounts::store::api_key(conn, &hash)).await?;
    let key = found.ok_or(Error::Unauthenticated)?;
    let too_many = |not_until: NotUntil<_>| not_until.wait_time_from(DefaultClock::default().now());
    app.api_calls.check_key(&key.id).map_err(too_many).map_err(|retry_after| Error::TooMany { retry_after })?;
    // Who may change them may look at them.
    let implied = match scope {
        Scope::EndpointsRead => key.scopes.contains(&Scope::EndpointsWrite),
        Scope::MessagesRead => key.scopes.contains(&Scope::MessagesWrite),
        Scope::BrandsRead => key.scopes.contains(&Scope::BrandsWrite),
        _ => false,
    };
    if implied || key.scopes.contains(&scope) { Ok(key) } else { Err(Error::Forbidden(scope.as_str())) }
}
