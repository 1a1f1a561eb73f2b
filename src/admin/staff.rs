//! Who is signed in, and as what: what every page of the admin asks first.
//!
//! The cookie holds a random token; the database keeps its hash. It is sent to `/admin` alone, so that no page of a shopper ever
//! carries it. `SameSite=Lax`: links in mails open the admin signed in, forms of other sites do not reach it, and have no token of our
//! form either ([`csrf`](crate::web::csrf)).

use std::ops::Deref;

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration as CookieDuration;
use actix_web::cookie::{Cookie, SameSite};
use jiff::tz::TimeZone;

use super::visit::{self, Frame, Place, Section, Visit, Way, Who};
use super::when::When;
use crate::accounts::Merchant;
use crate::accounts::api_keys::hash;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::accounts::people::model::Session;
use crate::accounts::people::{self, Permission, Person, Role};
use crate::app::App;
use crate::db::Instant;
use crate::error::Error;

const COOKIE: &str = "doorstep_session";

/// Where one signs in.
pub const SIGN_IN: &str = "/admin/sign-in";
/// Where the second factor is asked for.
pub const SECOND_FACTOR: &str = "/admin/sign-in/code";
/// Where the password is asked for again.
pub const CONFIRM: &str = "/admin/confirm";

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// By which session.
    pub session: Session,
    /// For whom they work, as what.
    pub works: Vec<(Merchant, Role)>,
    /// Their request.
    pub visit: Visit,
}

/// Somebody who is signed in, at a merchant.
#[derive(Clone, Debug)]
pub struct Staff {
    /// Who, and their request.
    signed_in: SignedIn,
    /// For whom.
    pub merchant: Merchant,
    /// As what.
    pub role: Role,
    /// Now.
    pub now: Instant,
    zone: TimeZone,
}

impl Deref for Staff {
    type Target = SignedIn;
    fn deref(&self) -> &SignedIn {
        &self.signed_in
    }
}

/// Why a page of the admin is not shown.
#[derive(Debug, thiserror::Error)]
pub enum Denied {
    /// Something else has to be done first, there.
    #[error("first to {0}")]
    To(String),
    /// Something is wrong.
    #[error(transparent)]
    Error(#[from] Error),
}

impl From<crate::db::Error> for Denied {
    fn from(error: crate::db::Error) -> Self {
        Self::Error(error.into())
    }
}

impl From<anyhow::Error> for Denied {
    fn from(error: anyhow::Error) -> Self {
        Self::Error(error.into())
    }
}

/// The answer of a page of the admin.
pub type Answer = Result<actix_web::HttpResponse, Denied>;

/// The session of a request's cookie, also a half-open one.
///
/// # Errors
/// There is none that holds: to the form.
pub async fn session(app: &App, request: &HttpRequest) -> Result<SignedIn, Denied> {
    let nobody = || Denied::To(on_the_way(SIGN_IN, request));
    let visit = Visit::of(app, request).await?;
    let cookie = request.cookie(COOKIE).ok_or_else(nobody)?;
    let (token_hash, now) = (hash(cookie.value()), app.clock.now());
    let found = app
        .db
        .read(move |conn| {
            let Some((session, person)) = people::store::session(conn, &token_hash)? else { return Ok(None) };
            let works = people::store::works(conn, person.id)?;
            Ok(Some((session, person, works)))
        })
        .await?;
    let (session, person, works) = found.ok_or_else(nobody)?;
    if !session.holds(now) || person.disabled_at.is_some() {
        return Err(nobody());
    }
    if session.wants_to_be_seen(now) {
        let (person, id) = (person.id, session.id);
        app.db.write(move |tx| people::store::saw_session(tx, person, id, now)).await?;
    }
    Ok(SignedIn { person, session, works, visit })
}

/// Who is signed in, with everything that is asked of them.
///
/// # Errors
/// Nobody, or not yet: to where that is done.
pub async fn signed_in(app: &App, request: &HttpRequest) -> Result<SignedIn, Denied> {
    let signed_in = session(app, request).await?;
    let is_open = signed_in.person.second_factor_since.is_none() || signed_in.session.second_factor_at.is_some();
    if is_open { Ok(signed_in) } else { Err(Denied::To(on_the_way(SECOND_FACTOR, request))) }
}

/// The same, if the password or a passkey was given just now: for what is dangerous.
///
/// # Errors
/// It was not: to where it is asked for, and back to `back`, the page with the form.
pub async fn confirmed(app: &App, request: &HttpRequest, back: &str) -> Result<SignedIn, Denied> {
    let signed_in = signed_in(app, request).await?;
    if signed_in.session.is_confirmed(app.clock.now()) { Ok(signed_in) } else { Err(to_confirm(back)) }
}

fn to_confirm(back: &str) -> Denied {
    Denied::To(confirm_path(back))
}

fn confirm_path(back: &str) -> String {
    format!("{CONFIRM}?next={}", crate::outbound::escaped(back))
}

/// Who is signed in, if they work for the merchant of that short name and may do that.
///
/// # Errors
/// Nobody is signed in; [`Error::NotFound`] where the merchant is none of theirs, as if it did not exist; [`Error::Forbidden`] where
/// their role may not.
pub async fn staff(app: &App, request: &HttpRequest, slug: &str, permission: Permission) -> Result<Staff, Denied> {
    let signed_in = signed_in(app, request).await?;
    let found = signed_in.works.iter().find(|(merchant, _)| merchant.slug == slug).cloned();
    let (merchant, role) = found.ok_or(Error::NotFound)?;
    if !role.may(permission) {
        return Err(Error::Forbidden(permission.as_str()).into());
    }
    let zone = TimeZone::get(&merchant.time_zone).unwrap_or(TimeZone::UTC);
    Ok(Staff { signed_in, merchant, role, now: app.clock.now(), zone })
}

impl SignedIn {
    /// The frame of a page that belongs to no merchant.
    pub fn frame(&self, title: &str) -> Frame {
        let others = self.works.iter().map(|(merchant, _)| way_to(merchant)).collect::<Vec<_>>();
        let mut frame = self.visit.frame_of(title, self.who(), None);
        // With one merchant, its navigation stays: the way back.
        if let [(merchant, role)] = self.works.as_slice() {
            frame.place = Some(place(merchant, *role, None, Vec::new()));
        } else if let Some((merchant, role)) = self.works.first() {
            frame.place = Some(Place { ways: Vec::new(), ..place(merchant, *role, None, others) });
        }
        frame
    }

    fn who(&self) -> Who {
        Who { name: self.person.name.clone(), email: self.person.email.clone() }
    }

    /// Who it was, for the log of changes.
    pub fn actor(&self) -> Actor {
        Actor::person(self.person.id, &self.person.name)
    }
}

fn way_to(merchant: &Merchant) -> Way {
    Way { label: merchant.name.clone(), href: format!("/admin/m/{}", merchant.slug), current: false }
}

fn place(merchant: &Merchant, role: Role, section: Option<Section>, others: Vec<Way>) -> Place {
    let base = format!("/admin/m/{}", merchant.slug);
    Place { merchant: merchant.name.clone(), ways: visit::ways(&base, role, section), base, role, others }
}

impl Staff {
    /// The frame of a page.
    pub fn frame(&self, title: &str, section: Section) -> Frame {
        let others = self.works.iter().filter(|(other, _)| other.id != self.merchant.id);
        let others = others.map(|(merchant, _)| way_to(merchant)).collect();
        self.visit.frame_of(title, self.who(), Some(place(&self.merchant, self.role, Some(section), others)))
    }

    /// `/admin/m/…` with what follows.
    pub fn path(&self, rest: &str) -> String {
        format!("/admin/m/{}{rest}", self.merchant.slug)
    }

    /// Whether the role may do something more.
    pub fn may(&self, permission: Permission) -> bool {
        self.role.may(permission)
    }

    /// A moment on the merchant's clock.
    pub fn when(&self, at: Instant) -> When {
        When::new(at, self.now, &self.zone)
    }

    /// The merchant's clock.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// What concerns all of the merchant's things, for the log of changes.
    pub fn subject(&self) -> Subject {
        Subject::merchant(&self.merchant.name)
    }

    /// Writes down what concerns all of the merchant's things: that data left, say.
    ///
    /// # Errors
    /// Storage.
    pub async fn note(&self, app: &App, action: &'static str, after: Option<serde_json::Value>) -> Result<(), Denied> {
        let (merchant, actor, now) = (self.merchant.id, self.actor(), self.now);
        let change = Change { action: action.into(), subject: self.subject(), before: None, after };
        Ok(app.db.write(move |tx| audit::record(tx, merchant, &actor, change.clone(), now)).await?)
    }

    /// Where the password is asked for before a form, if it was not given just now: what is typed first would be lost on the way.
    pub fn before(&self, form: &str) -> Option<String> {
        (!self.session.is_confirmed(self.now)).then(|| confirm_path(form))
    }

    /// Goes on if the password or a passkey was given just now.
    ///
    /// # Errors
    /// It was not: to where it is asked for, and back to `back`.
    pub fn is_confirmed(&self, back: &str) -> Result<(), Denied> {
        if self.session.is_confirmed(self.now) { Ok(()) } else { Err(to_confirm(back)) }
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

/// To a form, and from there back to what was asked for.
fn on_the_way(form: &str, request: &HttpRequest) -> String {
    // Only what was read can be gone back to.
    match request.method().as_str() {
        "GET" | "HEAD" => format!("{form}?next={}", crate::outbound::escaped(&request.uri().to_string())),
        _ => form.to_owned(),
    }
}

/// Where to go after signing in: only to a page of the admin, never to another site.
pub fn next(asked: Option<&str>) -> &str {
    let ours = |path: &&str| {
        let inside = *path == "/admin" || path.starts_with("/admin/") || path.starts_with("/admin?");
        inside && !path.contains(['\\', '\r', '\n']) && !path.contains("..") && !path.starts_with("/admin/sign-in")
    };
    asked.filter(ours).unwrap_or("/admin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_ours() {
        assert_eq!(next(Some("/admin/m/fernweh/orders?q=a%20b")), "/admin/m/fernweh/orders?q=a%20b");
        for strange in [
            "//evil.example/admin",
            "https://evil.example/",
            "/t/x",
            "/admin\\@evil",
            "/admin/sign-in",
            "/admin.evil",
            "",
        ] {
            assert_eq!(next(Some(strange)), "/admin", "{strange}");
        }
        assert_eq!(next(None), "/admin");
    }
}
