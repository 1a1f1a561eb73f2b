//! Forms that only our own pages can post.
//!
//! A random token stands in a `SameSite=Strict` cookie and in the form; both must be equal. Another site can make a
//! browser post a form, but can neither read nor set the cookie.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite};

use crate::inbox::signature::equal;
use crate::secrets::random_token;

const NAME: &str = "doorstep_form";

/// The browser's token, or a new one with the cookie to set.
///
/// # Errors
/// No randomness.
pub fn token(request: &HttpRequest, https: bool) -> Result<(String, Option<Cookie<'static>>), getrandom::Error> {
    if let Some(cookie) = request.cookie(NAME)
        && cookie.value().len() == 32
    {
        return Ok((cookie.value().to_owned(), None));
    }
    let token = random_token(24)?;
    let cookie =
        Cookie::build(NAME, token.clone()).path("/").http_only(true).same_site(SameSite::Strict).secure(https).finish();
    Ok((token, Some(cookie)))
}

/// Whether a form came from our own page.
pub fn is_ours(request: &HttpRequest, sent: &str) -> bool {
    request.cookie(NAME).is_some_and(|cookie| equal(cookie.value().as_bytes(), sent.as_bytes()))
}
