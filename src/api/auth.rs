//! Whose call is it, and may it do that?

use actix_web::HttpRequest;
use actix_web::http::header;

use crate::accounts::{self, MerchantId, Scope};
use crate::app::App;
use crate::error::Error;

/// The merchant whose key the request carries, if the key has the scope.
///
/// # Errors
/// [`Error::Unauthenticated`] without a live key, [`Error::Forbidden`] without the scope.
pub(super) async fn merchant(app: &App, request: &HttpRequest, scope: Scope) -> Result<MerchantId, Error> {
    let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let key = header.and_then(|value| value.strip_prefix("Bearer ").or_else(|| value.strip_prefix("bearer ")));
    let hash = accounts::api_keys::hash(key.ok_or(Error::Unauthenticated)?.trim());
    let found = app.db.read(move |conn| accounts::store::api_key(conn, &hash)).await?;
    let (merchant, _, scopes) = found.ok_or(Error::Unauthenticated)?;
    // Who may change them may look at them.
    let implied = match scope {
        Scope::EndpointsRead => scopes.contains(&Scope::EndpointsWrite),
        Scope::BrandsRead => scopes.contains(&Scope::BrandsWrite),
        _ => false,
    };
    if implied || scopes.contains(&scope) { Ok(merchant) } else { Err(Error::Forbidden(scope.as_str())) }
}
