//! Who is signed in, and as what: what every page of the admin asks first.
//!
//! The cookie holds a random token; the database keeps its hash. It is sent to `/admin` alone, so that no page of a shopper ever
//! carries it. `SameSite=Lax`: links in mails open the admin signed in, forms of other sites do not reach it, and have no token of our
//! form either ([`csrf`](super::csrf)).

use actix_web::cookie::time::Duration as CookieDuration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};

use crate::accounts::api_keys::hash;
use crate::accounts::audit::Actor;
use crate::accounts::people::model::Session;
use crate::accounts::people::{self, Permission, Person, Role};
use crate::accounts::{self, Merchant};
use crate::app::App;
use crate::error::Error;

const COOKIE: &str = "doorstep_session";

/// Where it is given.
pub const SIGN_IN: &str = "/admin/sign-in";
/// Where the second factor is asked for.
pub const SECOND_FACTOR: &str = "/admin/sign-in/code";

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// By which session.
    pub session: Session,
}

/// Somebody who is signed in, at a merchant.
#[derive(Clone, Debug)]
pub struct Staff {
    /// Who.
    pub person: Person,
    /// By which session.
    pub session: Session,
    /// For whom.
    pub merchant: Merchant,
    /// As what.
    pub role: Role,
}

impl Staff {
    /// Who it was, for the log of changes.
    pub fn actor(&self) -> Actor {
        Actor::person(self.person.id, &self.person.name)
    }
}

/// Why a page of the admin is not shown.
#[derive(Debug)]
pub enum Denied {
    /// Nobody is signed in.
    SignIn,
    /// The second factor is missing.
    SecondFactor,
    /// Something else.
    Error(Error),
}

impl From<Error> for Denied {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<crate::db::Error> for Denied {
    fn from(error: crate::db::Error) -> Self {
        Self::Error(error.into())
    }
}

/// The session of a request's cookie, also a half-open one.
///
/// # Errors
/// There is none that holds.
pub async fn session(app: &App, request: &HttpRequest) -> Result<SignedIn, Denied> {
    let cookie = request.cookie(COOKIE).ok_or(Denied::SignIn)?;
    let (token_hash, now) = (hash(cookie.value()), app.clock.now());
    let found = app.db.read(move |conn| people::store::session(conn, &token_hash)).await?;
    let (session, person) = found.ok_or(Denied::SignIn)?;
    if !session.holds(now) || person.disabled_at.is_some() {
        return Err(Denied::SignIn);
    }
    if session.wants_to_be_seen(now) {
        let (person, id) = (person.id, session.id);
        app.db.write(move |tx| people::store::saw_session(tx, person, id, now)).await?;
    }
    Ok(SignedIn { person, session })
}

/// Who is signed in, with everything that is asked of them.
///
/// # Errors
/// Nobody, or not yet.
pub async fn signed_in(app: &App, request: &HttpRequest) -> Result<SignedIn, Denied> {
    let signed_in = session(app, request).await?;
    let is_open = signed_in.person.second_factor_since.is_none() || signed_in.session.second_factor_at.is_some();
    if is_open { Ok(signed_in) } else { Err(Denied::SecondFactor) }
}

/// Who is signed in, if they work for the merchant of that short name and may do that.
///
/// # Errors
/// Nobody is signed in; [`Error::NotFound`] where the merchant is none of theirs, as if it did not exist; [`Error::Forbidden`] where
/// their role may not.
pub async fn staff(app: &App, request: &HttpRequest, slug: &str, permission: Permission) -> Result<Staff, Denied> {
    let SignedIn { person, session } = signed_in(app, request).await?;
    let (slug, id) = (slug.to_owned(), person.id);
    let found = app
        .db
        .read(move |conn| {
            let Some(merchant) = accounts::store::merchant_by_slug(conn, &slug)? else { return Ok(None) };
            Ok(people::store::role(conn, merchant.id, id)?.map(|role| (merchant, role)))
        })
        .await?;
    let (merchant, role) = found.ok_or(Error::NotFound)?;
    if role.may(permission) {
        Ok(Staff { person, session, merchant, role })
    } else {
        Err(Error::Forbidden(permission.as_str()).into())
    }
}

/// The cookie of a session that begins.
pub fn cookie(app: &App, token: String) -> Cookie<'static> {
    Cookie::build(COOKIE, token)
        .path("/admin")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.settings.server.is_https())
        .max_age(CookieDuration::seconds(Session::LONGEST.as_secs()))
        .finish()
}

/// The same, taken away.
pub fn no_cookie(app: &App) -> Cookie<'static> {
    let mut cookie = cookie(app, String::new());
    cookie.make_removal();
    cookie
}

/// To the form, and from there back to what was asked for.
pub fn to_sign_in(request: &HttpRequest, denied: &Denied) -> Option<HttpResponse> {
    let form = match denied {
        Denied::SignIn => SIGN_IN,
        Denied::SecondFactor => SECOND_FACTOR,
        Denied::Error(_) => return None,
    };
    // Only what was read can be gone back to.
    let next = match request.method().as_str() {
        "GET" | "HEAD" => format!("?next={}", crate::outbound::escaped(&request.uri().to_string())),
        _ => String::new(),
    };
    Some(
        HttpResponse::SeeOther()
            .insert_header((header::LOCATION, format!("{form}{next}")))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .finish(),
    )
}

/// Where to go after signing in: only to a page of the admin, never to another site.
pub fn next(asked: Option<&str>) -> &str {
    let ours = |path: &&str| {
        path.starts_with("/admin") && !path.contains(['\\', '\r', '\n']) && !path.starts_with("/admin/sign-in")
    };
    asked.filter(ours).unwrap_or("/admin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_ours() {
        assert_eq!(next(Some("/admin/m/fernweh/orders?q=a%20b")), "/admin/m/fernweh/orders?q=a%20b");
        for strange in ["//evil.example/admin", "https://evil.example/", "/t/x", "/admin\\@evil", "/admin/sign-in", ""] {
            assert_eq!(next(Some(strange)), "/admin", "{strange}");
        }
        assert_eq!(next(None), "/admin");
    }
}
