//! `GET /t/{token}`: the page that a tracking link opens.

use std::sync::Arc;

use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::cache::{Form, Kept, Key, Made};
use super::parts::Parts;
use super::{embed, failure, layout, load, unlock, view, visitors};
use crate::app::App;
use crate::branding::Brand;
use crate::error::Error;
use crate::i18n::{Language, PageLocale};
use crate::links::{self, Link, Opened, Opening, Token};
use crate::web::{Action, Finished, host};

/// `GET /t/{token}`.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match page(&app, &path, &request).await {
        Ok((key, kept)) => {
            if kept.tier.has_visits() && request.method() == Method::GET && visitors::is_a_person(request.headers()) {
                app.visits.saw(&key.token, app.clock.now());
            }
            let mut response = kept.page.respond(&request);
            if kept.tier.is_private() {
                let headers = response.headers_mut();
                headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
                headers.remove(header::ETAG);
            }
            response
        }
        Err(closed) => closed.respond(&app, &request).await,
    }
}

/// Why a link's page is not shown.
pub(crate) enum Closed {
    /// An error like any other.
    Error(Error),
    /// The link's time is over. The page says so in the brand's look.
    Ended(Box<(Link, Brand)>),
}

impl<E: Into<Error>> From<E> for Closed {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

impl Closed {
    /// The page that says it.
    pub(super) async fn respond(self, app: &App, request: &HttpRequest) -> HttpResponse {
        match self {
            Self::Error(error) => failure::page(app, request, error).await,
            Self::Ended(ended) => {
                let (link, brand) = *ended;
                failure::ended(request, &brand, link.kind)
            }
        }
    }

    /// The same without a page.
    pub(crate) fn into_error(self) -> Error {
        match self {
            Self::Error(error) => error,
            Self::Ended(_) => Error::Gone,
        }
    }

    /// What another brand's host says of it: that it does not know it.
    fn at_host_of(self, own: Option<&Brand>) -> Self {
        match (self, own) {
            (Self::Ended(ended), Some(own)) if own.id != ended.1.id => Self::Error(Error::NotFound),
            (closed, _) => closed,
        }
    }
}

/// The page that a request may see, and under which key.
///
/// # Errors
/// No such page, its time is over, or storage.
pub(super) async fn page(app: &App, token: &str, request: &HttpRequest) -> Result<(Key, Arc<Kept>), Closed> {
    let token = Token::parse(token).ok_or(Error::NotFound)?;
    let unlocked = unlock::is_unlocked(app, request, &token, app.clock.now());
    opened(app, request, token, Form::Page, unlocked).await
}

/// What the bare link opens in another form: what this browser may have unlocked is not in it, and it is no visit.
///
/// # Errors
/// No such page, its time is over, or storage.
pub(super) async fn bare(app: &App, token: &str, request: &HttpRequest, form: Form) -> Result<Arc<Kept>, Closed> {
    let token = Token::parse(token).ok_or(Error::NotFound)?;
    Ok(opened(app, request, token, form, false).await?.1)
}

async fn opened(
    app: &App,
    request: &HttpRequest,
    token: Token,
    form: Form,
    unlocked: bool,
) -> Result<(Key, Arc<Kept>), Closed> {
    let (asked, browser) = failure::languages(request);
    let own_host = host::brand(app, request).await?;
    let key = Key { form, unlocked, token, asked, browser };
    let kept = current(app, &key).await.map_err(|closed| closed.at_host_of(own_host.as_deref()))?;
    // A brand's own host serves only its own; the main host serves all.
    if own_host.is_some_and(|brand| brand.id != kept.brand) {
        return Err(Error::NotFound.into());
    }
    Ok((key, kept))
}

/// The page of a key as it is now: kept, or made.
///
/// # Errors
/// No such page, its time is over, or storage.
pub(crate) async fn current(app: &App, key: &Key) -> Result<Arc<Kept>, Closed> {
    let now = app.clock.now();
    match app.pages.get(key) {
        Some(kept) if kept.is_fresh(now) => Ok(kept),
        known => {
            let moment = app.pages.moment();
            let (public_url, for_build) = (app.settings.server.public_url.clone(), key.clone());
            let wallet = app.settings.wallet.is_some();
            let outcome = app.db.read(move |conn| look(conn, &for_build, known, &public_url, wallet, now)).await?;
            match outcome {
                Look::Same(kept) => Ok(kept),
                Look::Made(made) => Ok(app.pages.keep(key.clone(), *made, moment, now)),
                Look::Missing => {
                    app.pages.forget(key);
                    Err(Error::NotFound.into())
                }
                Look::Ended(ended) => {
                    app.pages.forget(key);
                    Err(Closed::Ended(ended))
                }
            }
        }
    }
}

/// The link of a page, and in whose look it is shown, for the pages around it.
pub(super) async fn open(app: &App, token: &str, request: &HttpRequest) -> Result<(Opened, Brand), Closed> {
    let token = Token::parse(token).ok_or(Error::NotFound)?;
    let own_host = host::brand(app, request).await?;
    let now = app.clock.now();
    let (opening, brand) = app
        .db
        .read(move |conn| {
            let opening = links::open_page(conn, &token, now)?;
            let brand = match &opening {
                Opening::Open(Opened { link, .. }) | Opening::Expired(link) => load::brand_of(conn, link)?,
                Opening::Missing => None,
            };
            Ok((opening, brand))
        })
        .await?;
    let brand = brand.filter(|brand| own_host.is_none_or(|own| own.id == brand.id)).ok_or(Error::NotFound)?;
    match opening {
        Opening::Open(opened) => Ok((opened, brand)),
        Opening::Expired(link) => Err(Closed::Ended(Box::new((link, brand)))),
        Opening::Missing => Err(Error::NotFound.into()),
    }
}

enum Look {
    Same(Arc<Kept>),
    Made(Box<Made>),
    Missing,
    Ended(Box<(Link, Brand)>),
}

/// One unit of work: is what we have still true, and if not, everything that a new page needs.
fn look(
    conn: &mut crate::db::Conn,
    key: &Key,
    known: Option<Arc<Kept>>,
    public_url: &str,
    wallet: bool,
    now: crate::db::Instant,
) -> crate::db::Result<Look> {
    let Opened { link, tier } = match links::open_page(conn, &key.token, now)? {
        Opening::Open(opened) => opened,
        Opening::Expired(link) => {
            let brand = load::brand_of(conn, &link)?;
            return Ok(brand.map_or(Look::Missing, |brand| Look::Ended(Box::new((link, brand)))));
        }
        Opening::Missing => return Ok(Look::Missing),
    };
    let tier = if key.unlocked { tier.unlocked() } else { tier };
    if let Some(kept) = known
        && kept.is_true(now)
        && load::version(conn, &link, kept.brand, now)? == Some(kept.version)
    {
        return Ok(Look::Same(kept));
    }
    let Some(loaded) = load::load(conn, &link, tier, now)? else { return Ok(Look::Missing) };
    let locale = page_locale(key.asked, key.browser, &loaded);
    let path = format!("/t/{}", key.token.as_str());
    let url = format!("{public_url}{path}");
    let failed = |e: askama::Error| crate::db::Error::Data(format!("the page's template failed: {e}"));
    let ((page, until), parts) = match key.form {
        Form::Page => {
            let mut built = view::build(&loaded, &locale, &path, &url, now, |context| layout::load(conn, context));
            if wallet && built.fits_wallet {
                let label = built.page.t.get("wallet-add");
                built.page.take_away.push(Action { label, href: format!("{path}/wallet.order"), primary: false });
            }
            let html = built.page.render().map_err(failed)?;
            let chrome = &built.page.chrome;
            let frame = [chrome.css.as_str(), &chrome.layout, built.page.script.as_deref().unwrap_or_default()];
            let (html, parts) = Parts::cut(html, &frame, &chrome.title, built.said);
            ((Finished::scripted(StatusCode::OK, html, &chrome.css), built.until), parts)
        }
        Form::Frame(frame) => {
            (embed::status::framed(&loaded, &locale, &path, frame, now).map_err(failed)?, Parts::default())
        }
        Form::Data => (embed::status::told(&loaded, &locale, &url, now), Parts::default()),
    };
    Ok(Look::Made(Box::new(Made {
        page,
        parts,
        opens: link.opens,
        merchant: link.merchant,
        brand: loaded.brand.id,
        tier,
        version: loaded.version,
        until,
    })))
}

/// The language asked for; else the order's, if we speak it; else the browser's; else the merchant's.
pub(super) fn page_locale(asked: Option<Language>, browser: Option<Language>, loaded: &load::Loaded) -> PageLocale {
    let order = loaded.order.as_ref().and_then(|order| order.locale.as_deref());
    let merchant = &loaded.merchant.locale;
    let language = asked
        .or_else(|| order.and_then(Language::of))
        .or(browser)
        .or_else(|| Language::of(merchant))
        .unwrap_or(Language::English);
    let hint = order.filter(|order| Language::of(order) == Some(language)).unwrap_or(merchant);
    PageLocale::new(language, Some(hint))
}
