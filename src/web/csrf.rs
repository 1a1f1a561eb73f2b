//! Forms that only our own pages can post.
//!
//! A random token stands in a `SameSite=Strict` cookie and in the form; both must be equal. Another site can make a
//! browser post a form, but can neither read nor set the cookie.
//!
//! A page of ours in a frame of another site has no such cookie. Browsers say themselves where a post comes from
//! (`Sec-Fetch-Site`, which no page can set): from our own origin it is ours, whoever holds the frame.

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
    let site = request.headers().get("sec-fetch-site").and_then(|site| site.to_str().ok());
    // A neighbouring host can set cookies for ours; the browser says that it was the neighbour.
    if matches!(site, Some("same-site" | "cross-site")) {
        return false;
    }
    site == Some("same-origin")
        || request.cookie(NAME).is_some_and(|cookie| equal(cookie.value().as_bytes(), sent.as_bytes()))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn by_cookie_or_by_the_browser_s_word() {
        let post = |site: &'static str| TestRequest::post().insert_header(("sec-fetch-site", site)).to_http_request();
        assert!(is_ours(&post("same-origin"), ""));
        for site in ["same-site", "cross-site", "none", ""] {
            assert!(!is_ours(&post(site), ""), "{site}");
        }
        let with_cookie = TestRequest::post().cookie(Cookie::new(NAME, "abc")).to_http_request();
        assert!(is_ours(&with_cookie, "abc") && !is_ours(&with_cookie, "abd"));
        let neighbour = TestRequest::post().insert_header(("sec-fetch-site", "same-site"));
        assert!(!is_ours(&neighbour.cookie(Cookie::new(NAME, "abc")).to_http_request(), "abc"));
    }
}
