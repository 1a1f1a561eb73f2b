//! What every page of the admin shares: its frame, the form token, a notice from the page before, and how it is answered.

use std::fmt;

use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::staff::Denied;
use crate::accounts::people::{Permission, Role};
use crate::app::App;
use crate::error::Error;
use crate::web::{Finished, assets, csrf, host};

/// Says once what the page before did.
const NOTICE: &str = "doorstep_notice";

/// The largest notice, in bytes of its cookie.
const LARGEST_NOTICE: usize = 3800;

/// What is said once, on the next page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What was done.
    pub text: String,
    /// Whether nothing was done, and that is what it says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub instead: bool,
    /// Where to post to take it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undo: Option<String>,
    /// What is sent with that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<(String, String)>,
}

impl Notice {
    /// What was done.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Why nothing was done.
    pub fn instead(text: impl Into<String>) -> Self {
        Self { text: text.into(), instead: true, ..Self::default() }
    }

    /// With a way back: where a form with these values takes it back.
    #[must_use]
    pub fn undo(self, path: impl Into<String>, with: &[(&str, &str)]) -> Self {
        let with = with.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { undo: Some(path.into()), with, ..self }
    }
}

/// A part of the admin, as the navigation names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Getting started.
    SetUp,
    /// Orders and parcels.
    Orders,
    /// Raw messages.
    Inbox,
    /// How the page looks and what it says.
    Brands,
    /// Shops, carriers, mail.
    Connections,
    /// People, keys, data, log.
    Settings,
}

/// What the navigation names: part, word, where, and what one must be able to do there.
const SECTIONS: &[(Section, &str, &str, Permission)] = &[
    (Section::Orders, "Orders", "/orders", Permission::OrdersRead),
    (Section::Inbox, "Inbox", "/inbox", Permission::InboxRead),
    (Section::Brands, "Brand", "/brands", Permission::BrandsRead),
    (Section::Connections, "Connections", "/connections", Permission::ConnectionsRead),
    (Section::Settings, "Settings", "/people", Permission::PeopleRead),
];

/// A way in the navigation.
#[derive(Clone, Debug)]
pub struct Way {
    /// What it says.
    pub label: String,
    /// Where it goes.
    pub href: String,
    /// Whether the page is there.
    pub current: bool,
}

/// Who is signed in, as the frame shows them.
#[derive(Clone, Debug)]
pub struct Who {
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
}

/// Where one is.
#[derive(Clone, Debug)]
pub struct Place {
    /// The merchant's name.
    pub merchant: String,
    /// `/admin/m/…`
    pub base: String,
    /// As what.
    pub role: Role,
    /// The parts.
    pub ways: Vec<Way>,
    /// The other merchants one works for.
    pub others: Vec<Way>,
}

/// The frame around a page.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Title of the page.
    pub title: String,
    /// Style sheet.
    pub css: String,
    /// Scripts.
    pub scripts: Vec<String>,
    /// The token of forms.
    pub csrf: String,
    /// What the page before did.
    pub notice: Option<Notice>,
    /// Who is signed in.
    pub who: Option<Who>,
    /// Where.
    pub place: Option<Place>,
    /// The pages of the part one is in.
    pub ways: Vec<Way>,
}

impl Frame {
    fn plain(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            css: assets::url(assets::ADMIN_CSS),
            scripts: vec![
                assets::url("js/admin/keys.js"),
                assets::url("js/admin/swap.js"),
                assets::url("js/admin/copy.js"),
            ],
            csrf: String::new(),
            notice: None,
            who: None,
            place: None,
            ways: Vec::new(),
        }
    }

    /// With the pages of the part one is in.
    #[must_use]
    pub fn ways(self, ways: Vec<Way>) -> Self {
        Self { ways, ..self }
    }

    /// With one more script.
    #[must_use]
    pub fn script(mut self, path: &str) -> Self {
        self.scripts.push(assets::url(path));
        self
    }

    /// `/admin/m/…` of the merchant that the page is about.
    pub fn base(&self) -> &str {
        self.place.as_ref().map_or("/admin", |place| &place.base)
    }

    /// The icon of the browser's tab.
    pub fn icon(&self) -> String {
        assets::url("icons/admin.svg")
    }

    /// The hidden field that every form carries.
    pub fn token(&self) -> Token<'_> {
        Token(&self.csrf)
    }
}

/// The hidden field of a form.
pub struct Token<'a>(&'a str);

impl<'a> Token<'a> {
    /// From a visit's token.
    pub fn new(token: &'a str) -> Self {
        Self(token)
    }
}

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = html_escape::encode_double_quoted_attribute(self.0);
        write!(f, r#"<input type="hidden" name="{}" value="{value}">"#, super::form::TOKEN)
    }
}

impl askama::filters::HtmlSafe for Token<'_> {}

/// One request to the admin.
#[derive(Clone, Debug)]
pub struct Visit {
    request: HttpRequest,
    https: bool,
    csrf: String,
    cookies: Vec<Cookie<'static>>,
    notice: Option<Notice>,
}

impl Visit {
    /// From a request.
    ///
    /// # Errors
    /// [`Error::NotFound`] on a brand's own host: whoever holds that name must not see who signs in. No randomness.
    pub async fn of(app: &App, request: &HttpRequest) -> Result<Self, Error> {
        if host::brand(app, request).await?.is_some() {
            return Err(Error::NotFound);
        }
        let https = app.settings.server.is_https();
        let (csrf, cookie) = csrf::token(request, https).map_err(|e| anyhow::anyhow!("no randomness: {e}"))?;
        let mut visit =
            Self { request: request.clone(), https, csrf, cookies: cookie.into_iter().collect(), notice: None };
        // A notice is for who reads the page: not for what fetches a piece of it.
        if let Some(kept) = request.cookie(NOTICE)
            && request.method() == actix_web::http::Method::GET
            && !visit.is_piece()
        {
            visit.notice = read_notice(kept.value());
            let mut gone = notice_cookie(String::new(), https);
            gone.make_removal();
            visit.cookies.push(gone);
        }
        Ok(visit)
    }

    /// The token of its forms.
    pub fn token(&self) -> &str {
        &self.csrf
    }

    /// Whether a script of ours asks for a piece of the page.
    pub fn is_piece(&self) -> bool {
        self.request.headers().contains_key("x-doorstep-piece")
    }

    /// The frame of a page.
    pub fn frame(&self, title: &str) -> Frame {
        Frame { csrf: self.csrf.clone(), notice: self.notice.clone(), ..Frame::plain(title) }
    }

    /// The frame with somebody in it.
    pub fn frame_of(&self, title: &str, who: Who, place: Option<Place>) -> Frame {
        Frame { who: Some(who), place, ..self.frame(title) }
    }

    /// Also sets a cookie.
    #[must_use]
    pub fn with_cookie(mut self, cookie: Cookie<'static>) -> Self {
        self.cookies.push(cookie);
        self
    }

    /// Shows a page.
    pub fn show(&self, page: &impl Template) -> HttpResponse {
        self.answer(StatusCode::OK, page)
    }

    /// Shows a form again that has mistakes.
    pub fn again(&self, page: &impl Template) -> HttpResponse {
        self.answer(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// Shows a page with a status of its own.
    pub fn answer(&self, status: StatusCode, page: &impl Template) -> HttpResponse {
        self.cookied(rendered(status, page).respond(&self.request))
    }

    /// To another page, after a change.
    pub fn to(&self, path: &str) -> HttpResponse {
        let mut answer = HttpResponse::SeeOther();
        answer.insert_header((header::LOCATION, path)).insert_header((header::CACHE_CONTROL, "no-store"));
        self.cookied(answer.finish())
    }

    /// To another page, which says what was done.
    pub fn done(&self, path: &str, notice: &Notice) -> HttpResponse {
        let packed =
            |notice: &Notice| serde_json::to_vec(notice).map(|json| URL_SAFE_NO_PAD.encode(json)).unwrap_or_default();
        let mut text = packed(notice);
        // Browsers keep cookies of up to 4 kB: better no way back than no word of what was done.
        if text.len() > LARGEST_NOTICE {
            text = packed(&Notice::new(notice.text.as_str()));
        }
        let mut visit = self.clone();
        visit.cookies.retain(|cookie| cookie.name() != NOTICE);
        visit.with_cookie(notice_cookie(text, self.https)).to(path)
    }

    /// A file to be saved.
    pub fn file(&self, name: &str, kind: &'static str, bytes: impl Into<actix_web::web::Bytes>) -> HttpResponse {
        let answer = HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, kind))
            .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .body(bytes.into());
        self.cookied(answer)
    }

    /// A file to be saved that is made while it is sent: what is large is never in memory as a whole.
    pub fn stream<S>(&self, name: &str, kind: &'static str, pieces: S) -> HttpResponse
    where
        S: futures_util::Stream<Item = crate::db::Result<actix_web::web::Bytes>> + 'static,
    {
        let answer = HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, kind))
            .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .streaming(pieces);
        self.cookied(answer)
    }

    fn cookied(&self, mut answer: HttpResponse) -> HttpResponse {
        for cookie in &self.cookies {
            if let Err(error) = answer.add_cookie(cookie) {
                tracing::error!(%error, "a cookie could not be set");
            }
        }
        answer
    }

    /// The request.
    pub fn request(&self) -> &HttpRequest {
        &self.request
    }

    /// What the browser calls itself.
    pub fn agent(&self) -> String {
        let agent = self.request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        agent.unwrap_or_default().to_owned()
    }
}

fn rendered(status: StatusCode, page: &impl Template) -> Finished {
    match page.render() {
        Ok(html) => Finished::of_staff(status, html),
        Err(error) => {
            tracing::error!(%error, "a template failed");
            Finished::of_staff(StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong. Please try again.".into())
        }
    }
}

fn notice_cookie(text: String, https: bool) -> Cookie<'static> {
    Cookie::build(NOTICE, text).path("/admin").http_only(true).same_site(SameSite::Strict).secure(https).finish()
}

fn read_notice(text: &str) -> Option<Notice> {
    let notice: Notice = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
    // Whatever stands in the cookie: a form of ours posts to us.
    let ours = notice.undo.as_ref().is_none_or(|path| path.starts_with("/admin/"));
    ours.then_some(notice)
}

/// The parts of a merchant's admin that a role may see.
pub fn ways(base: &str, role: Role, current: Option<Section>) -> Vec<Way> {
    SECTIONS
        .iter()
        .filter(|(.., permission)| role.may(*permission))
        .map(|(section, label, path, _)| Way {
            label: (*label).to_owned(),
            href: format!("{base}{path}"),
            current: current == Some(*section),
        })
        .collect()
}

/// A page that says what went wrong, and what to do.
#[derive(Template)]
#[template(path = "admin/failure.html")]
struct FailurePage {
    frame: Frame,
    heading: &'static str,
    text: String,
    reference: Option<String>,
}

impl ResponseError for Denied {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::To(_) => StatusCode::SEE_OTHER,
            Self::Error(error) => error.status(),
        }
    }

    fn error_response(&self) -> HttpResponse {
        let error = match self {
            Self::To(path) => {
                return HttpResponse::SeeOther()
                    .insert_header((header::LOCATION, path.as_str()))
                    .insert_header((header::CACHE_CONTROL, "no-store"))
                    .finish();
            }
            Self::Error(error) => error,
        };
        let (heading, text) = match error {
            Error::NotFound | Error::Gone => (
                "Not found",
                "There is no such page, or it is not one of the shops that you work for. Links may be old: what they led to may have \
                 been taken away."
                    .to_owned(),
            ),
            Error::Forbidden(what) => (
                "Your role may not do this",
                format!("It takes the permission “{what}”. An owner or a manager can change your role under Settings, People."),
            ),
            Error::TooMany { .. } => (
                "Too many tries",
                format!("Try again in {} seconds.", error.retry_after().unwrap_or(60)),
            ),
            Error::Unavailable => ("One moment", "The database is busy. Nothing was changed. Please try again.".to_owned()),
            Error::Internal(_) => (
                "Something went wrong on our side",
                "Nothing was changed. If it happens again, whoever runs this server finds more in its log beneath the reference."
                    .to_owned(),
            ),
            Error::Conflict(why) => ("That does not fit any more", why.clone()),
            Error::BadRequest(why) => ("That could not be read", why.clone()),
            other => ("That did not work", other.to_string()),
        };
        let page = FailurePage { frame: Frame::plain(heading), heading, text, reference: error.log() };
        let mut answer = HttpResponse::build(error.status());
        if let Some(seconds) = error.retry_after() {
            answer.insert_header((header::RETRY_AFTER, seconds.to_string()));
        }
        let finished = rendered(error.status(), &page);
        answer
            .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
            .insert_header((header::CONTENT_SECURITY_POLICY, finished.policy().clone()))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .body(finished.html().clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_leads_back_to_us_alone() {
        let kept = |notice: &Notice| URL_SAFE_NO_PAD.encode(serde_json::to_vec(notice).unwrap());
        let ours = Notice::new("Taken out.").undo("/admin/m/fernweh/people/1/role", &[("role", "support")]);
        assert_eq!(read_notice(&kept(&ours)), Some(ours));
        assert_eq!(read_notice(&kept(&Notice::new("x").undo("https://evil.example/", &[]))), None);
        assert_eq!(read_notice("rubbish"), None);
    }

    #[test]
    fn the_navigation_shows_what_a_role_may_see() {
        let words = |role| ways("/admin/m/x", role, None).into_iter().map(|way| way.label).collect::<Vec<_>>();
        assert_eq!(words(Role::Owner).len(), SECTIONS.len());
        assert_eq!(words(Role::Warehouse), ["Orders", "Settings"]);
    }
}
