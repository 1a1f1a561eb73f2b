//! `/t/{token}/unlock`: the second factor, and what it gives: a cookie.
//!
//! The cookie names nobody and holds for this link alone, for [`UNLOCKED_FOR`]: its end, signed together with the token by the
//! installation's key. The server keeps nothing. Wrong answers, answers that cannot be right and answers of nobody look the same.

use actix_web::cookie::time::Duration as CookieDuration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::SignedDuration;
use serde::Deserialize;

use super::failure;
use super::pages::{Closed, open};
use crate::app::App;
use crate::branding::Brand;
use crate::db::Instant;
use crate::error::Error;
use crate::i18n::{PageLocale, Words};
use crate::links::unlock::{Asked, Form as At, Proof, Verdict};
use crate::links::{self, Link, Token, UNLOCKED_FOR};
use crate::web::limits::who;
use crate::web::page::{finish, language_links};
use crate::web::{Chrome, csrf};

const COOKIE: &str = "doorstep_unlocked";

/// The form.
#[derive(Template)]
#[template(path = "tracking_page/unlock.html")]
pub struct UnlockPage {
    chrome: Chrome,
    t: Words,
    action: String,
    back: String,
    csrf: String,
    typed: Form,
    said: Said,
    /// Where asking for a code is posted, where mail is set up.
    ask_code: Option<String>,
}

impl UnlockPage {
    /// The form as it may look: empty, after a wrong try, and after a code was asked for.
    pub fn samples(brand: &Brand, locale: &PageLocale, path: &str) -> Vec<(&'static str, Self)> {
        let words = Words::in_locale(locale);
        let sample = |typed: Form, said: Said| Self {
            chrome: Chrome::new(
                Some(brand),
                locale,
                format!("{} · {}", words.get("unlock-heading"), brand.name),
                language_links(path, locale.language),
            ),
            t: words.clone(),
            action: path.to_owned(),
            back: path.to_owned(),
            csrf: String::new(),
            typed,
            said,
            ask_code: Some(path.to_owned()),
        };
        let typed = Form { postcode: "22767".into(), person: "Duda".into(), ..Form::default() };
        let wrong = Said { error: Some(words.get("unlock-wrong")), ..Said::default() };
        vec![
            ("unlock", sample(Form::default(), Said::default())),
            ("unlock_wrong", sample(typed, wrong)),
            ("unlock_code", sample(Form::default(), Said { sent: true, ..Said::default() })),
        ]
    }

    /// The page's style sheet.
    pub fn css(&self) -> &str {
        &self.chrome.css
    }
}

/// What the shopper typed.
#[derive(Default, Deserialize)]
pub struct Form {
    #[serde(default)]
    csrf: String,
    #[serde(default)]
    postcode: String,
    #[serde(default)]
    person: String,
    /// There is one only in the form of the code.
    code: Option<String>,
}

/// What the form answers.
#[derive(Default)]
struct Said {
    error: Option<String>,
    field_errors: Vec<(String, String)>,
    /// Whether a code was asked for.
    sent: bool,
    locked: Option<SignedDuration>,
}

/// `GET /t/{token}/unlock`.
pub async fn new(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    let answer = async {
        let (link, brand) = locked_link(&app, &path, &request).await?;
        if is_unlocked(&app, &request, &link.token, app.clock.now()) {
            return Ok(see_other(&page_of(&request, &link.token, after(&request))));
        }
        let sent = asks(&request, "sent=1") && app.senders.mails(link.merchant).await?;
        form(&app, &request, &link, &brand, Form::default(), Said { sent, ..Said::default() }).await
    };
    respond(answer.await, &app, &request).await
}

/// `POST /t/{token}/unlock`.
pub async fn create(
    app: web::Data<App>,
    path: web::Path<String>,
    request: HttpRequest,
    typed: web::Form<Form>,
) -> HttpResponse {
    let answer = unlock(&app, &path, &request, typed.into_inner()).await;
    respond(answer, &app, &request).await
}

/// `POST /t/{token}/unlock/code`: sends a code.
pub async fn create_code(
    app: web::Data<App>,
    path: web::Path<String>,
    request: HttpRequest,
    typed: web::Form<Form>,
) -> HttpResponse {
    let answer = ask_code(&app, &path, &request, typed.into_inner()).await;
    respond(answer, &app, &request).await
}

/// `POST /t/{token}/lock`. Needs no proof that our own page asks: all that another site could do with it is lock.
pub async fn destroy(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    let Some(token) = Token::parse(&path) else { return failure::page(&app, &request, Error::NotFound).await };
    let mut cookie = cookie(&app, &token, String::new());
    cookie.make_removal();
    failure::with_cookie(see_other(&page_of(&request, &token, "")), Some(cookie))
}

/// Whether this browser has shown a second factor for a link. Costs a signature, and only where there is a cookie.
pub fn is_unlocked(app: &App, request: &HttpRequest, token: &Token, now: Instant) -> bool {
    unlocked_until(app, request, token, now).is_some()
}

/// Until when it stays so.
pub(super) fn unlocked_until(app: &App, request: &HttpRequest, token: &Token, now: Instant) -> Option<Instant> {
    let cookie = request.cookie(COOKIE)?;
    let (until, signed) = cookie.value().split_once('.')?;
    let at = until.parse().ok().and_then(Instant::from_second)?;
    let holds = now < at && at.since(now) <= UNLOCKED_FOR && app.sealer.same(signed, &signature(app, token, until));
    holds.then_some(at)
}

fn signature(app: &App, token: &Token, until: &str) -> String {
    hex::encode(app.sealer.sign("unlocked", &[token.as_str().as_bytes(), until.as_bytes()]))
}

/// What a browser that has shown a second factor for a link carries from now on.
pub(super) fn unlocked(app: &App, token: &Token, now: Instant) -> Cookie<'static> {
    let until = now.plus(UNLOCKED_FOR).timestamp().as_second().to_string();
    let signed = signature(app, token, &until);
    cookie(app, token, format!("{until}.{signed}"))
}

fn cookie(app: &App, token: &Token, value: String) -> Cookie<'static> {
    // The path holds the token: no other page gets the cookie, and two orders can be unlocked at once.
    Cookie::build(COOKIE, value)
        .path(format!("/t/{}", token.as_str()))
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(app.settings.server.is_https())
        .max_age(CookieDuration::seconds(UNLOCKED_FOR.as_secs()))
        .finish()
}

/// The link, if a second factor would show more.
async fn locked_link(app: &App, token: &str, request: &HttpRequest) -> Result<(Link, Brand), Closed> {
    let (opened, brand) = open(app, token, request).await?;
    if opened.tier.can_unlock() { Ok((opened.link, brand)) } else { Err(Error::NotFound.into()) }
}

async fn unlock(app: &App, token: &str, request: &HttpRequest, typed: Form) -> Result<HttpResponse, Closed> {
    let (link, brand) = locked_link(app, token, request).await?;
    let words = Words::in_locale(&failure::locale(request));
    let sent = typed.code.is_some();
    if !csrf::is_ours(request, &typed.csrf) {
        let said = Said { error: Some(words.get("lookup-form-expired")), sent, ..Said::default() };
        return form(app, request, &link, &brand, typed, said).await;
    }
    let fields: &[(&str, &str)] = match &typed.code {
        Some(code) => &[("code", code)],
        None => &[("postcode", &typed.postcode), ("person", &typed.person)],
    };
    let missing = fields.iter().filter(|(_, value)| value.trim().is_empty());
    let field_errors: Vec<_> = missing.map(|(name, _)| ((*name).to_owned(), words.get("unlock-missing"))).collect();
    // Counted only when something is tried: a form sent half empty costs nobody a try.
    if !field_errors.is_empty() {
        return form(app, request, &link, &brand, typed, Said { field_errors, sent, ..Said::default() }).await;
    }
    if let Err(pause) = app.unlocks.check(request) {
        let locked = SignedDuration::try_from(pause).ok();
        return form(app, request, &link, &brand, typed, Said { locked, sent, ..Said::default() }).await;
    }
    let proof = match &typed.code {
        Some(code) => Proof::Code(code.clone()),
        None => Proof::Details { place: typed.postcode.clone(), person: typed.person.clone() },
    };
    let now = app.clock.now();
    let (sealer, tried) = (app.sealer.clone(), link.clone());
    let address = who(request, app.settings.server.trusted_proxies).to_string();
    let verdict =
        app.db.write(move |tx| links::unlock::unlock(tx, &sealer, &tried, (At::Unlock, &proof), &address, now)).await?;
    match verdict {
        Verdict::Right => {
            let after = after(request);
            let mark = if after.is_empty() { "#order" } else { "" };
            let page = see_other(&format!("{}{mark}", page_of(request, &link.token, after)));
            Ok(failure::with_cookie(page, Some(unlocked(app, &link.token, now))))
        }
        Verdict::Wrong => {
            let error = words.get(if sent { "unlock-code-wrong" } else { "unlock-wrong" });
            form(app, request, &link, &brand, typed, Said { error: Some(error), sent, ..Said::default() }).await
        }
        Verdict::Locked(left) => {
            form(app, request, &link, &brand, typed, Said { locked: Some(left), sent, ..Said::default() }).await
        }
    }
}

async fn ask_code(app: &App, token: &str, request: &HttpRequest, typed: Form) -> Result<HttpResponse, Closed> {
    let (link, brand) = locked_link(app, token, request).await?;
    if !app.senders.mails(link.merchant).await? {
        return Err(Error::NotFound.into());
    }
    if !csrf::is_ours(request, &typed.csrf) {
        let words = Words::in_locale(&failure::locale(request));
        let said = Said { error: Some(words.get("lookup-form-expired")), ..Said::default() };
        return form(app, request, &link, &brand, Form::default(), said).await;
    }
    let asked = match app.unlocks.check(request) {
        Err(pause) => Asked::TooMany(SignedDuration::try_from(pause).unwrap_or_default()),
        Ok(()) => {
            let (sealer, asking, now) = (app.sealer.clone(), link.clone(), app.clock.now());
            app.db.write(move |tx| links::unlock::ask_code(tx, &sealer, &asking, now)).await?
        }
    };
    match asked {
        Asked::Sent | Asked::JustSent => Ok(see_other(&form_of(request, &link.token, "/unlock?sent=1"))),
        Asked::TooMany(left) => {
            form(app, request, &link, &brand, Form::default(), Said { locked: Some(left), ..Said::default() }).await
        }
    }
}

/// Whether the address has a certain parameter.
fn asks(request: &HttpRequest, pair: &str) -> bool {
    request.query_string().split('&').any(|asked| asked == pair)
}

/// Where to go when it is unlocked: to the page, or on the way to the links for others.
fn after(request: &HttpRequest) -> &'static str {
    if asks(request, "next=links") { "/links" } else { "" }
}

/// An address of the second factor that remembers where to go after it.
fn form_of(request: &HttpRequest, token: &Token, rest: &str) -> String {
    let sign = if rest.contains('?') { '&' } else { '?' };
    match after(request) {
        "" => page_of(request, token, rest),
        _ => page_of(request, token, &format!("{rest}{sign}next=links")),
    }
}

/// An address of a link's page, in the language that was asked for.
pub(super) fn page_of(request: &HttpRequest, token: &Token, rest: &str) -> String {
    let asked = failure::languages(request)
        .0
        .map_or_else(String::new, |language| format!("{}lang={language}", if rest.contains('?') { '&' } else { '?' }));
    format!("/t/{}{rest}{asked}", token.as_str())
}

pub(super) fn see_other(place: &str) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, place))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}

/// An answer that nobody keeps, or what is said instead.
pub(super) async fn respond(answer: Result<HttpResponse, Closed>, app: &App, request: &HttpRequest) -> HttpResponse {
    let mut response = match answer {
        Ok(response) => response,
        Err(closed) => closed.respond(app, request).await,
    };
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response.headers_mut().remove(header::ETAG);
    response
}

async fn form(
    app: &App,
    request: &HttpRequest,
    link: &Link,
    brand: &Brand,
    typed: Form,
    mut said: Said,
) -> Result<HttpResponse, Closed> {
    let locale = failure::locale(request);
    let words = Words::in_locale(&locale);
    let status = match &said {
        Said { locked: Some(_), .. } => StatusCode::TOO_MANY_REQUESTS,
        Said { error: None, field_errors, .. } if field_errors.is_empty() => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    if let Some(left) = said.locked {
        let minutes = usize::try_from(left.as_secs().max(1)).unwrap_or(1).div_ceil(60);
        said.error = Some(words.with("unlock-locked", &[("minutes", minutes.into())]));
    }
    let (csrf, cookie) = csrf::token(request, app.settings.server.is_https())
        .map_err(|e| Error::Internal(anyhow::anyhow!("no randomness: {e}")))?;
    let mails = app.senders.mails(link.merchant).await?;
    let own_path = format!("/t/{}/unlock", link.token.as_str());
    let page = UnlockPage {
        chrome: Chrome::new(
            Some(brand),
            &locale,
            format!("{} · {}", words.get("unlock-heading"), brand.name),
            language_links(&own_path, locale.language),
        ),
        action: form_of(request, &link.token, "/unlock"),
        back: page_of(request, &link.token, ""),
        csrf,
        typed,
        ask_code: mails.then(|| form_of(request, &link.token, "/unlock/code")),
        t: words,
        said,
    };
    let css = page.chrome.css.clone();
    let mut response = finish(&page, status, &css).respond(request);
    if let Some(left) = page.said.locked {
        response.headers_mut().insert(header::RETRY_AFTER, left.as_secs().max(1).into());
    }
    Ok(failure::with_cookie(response, cookie))
}
