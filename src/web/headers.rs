//! Headers that every answer carries.

use actix_web::middleware::DefaultHeaders;

/// Safe defaults. A page's own content policy comes with the page ([`Finished`](super::Finished)); this one is for
/// everything else and allows nothing.
pub fn defaults(https: bool) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add(("X-Content-Type-Options", "nosniff"))
        // The token is in the URL: no other site may learn it from a link.
        .add(("Referrer-Policy", "no-referrer"))
        .add(("X-Frame-Options", "DENY"))
        // For search engines there is the look-up, which says so itself.
        .add(("X-Robots-Tag", "noindex"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add(("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"))
        .add(("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));
    if https { headers.add(("Strict-Transport-Security", "max-age=31536000")) } else { headers }
}
