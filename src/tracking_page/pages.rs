//! `GET /t/{token}`: the page that a tracking link opens.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::cache::{Kept, Key, Made};
use super::parts::Parts;
use super::{failure, load, view};
use crate::app::App;
use crate::error::Error;
use crate::i18n::{Language, PageLocale};
use crate::links::{self, Token};
use crate::web::{Finished, host};

/// `GET /t/{token}`.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match page(&app, &path, &request).await {
        Ok((_, kept)) => kept.page.respond(&request),
        Err(error) => failure::page(&app, &request, error).await,
    }
}

/// The page that a request may see, and under which key.
///
/// # Errors
/// No such page here, its time is over, or storage.
pub(super) async fn page(app: &App, token: &str, request: &HttpRequest) -> Result<(Key, Arc<Kept>), Error> {
    let token = Token::parse(token).ok_or(Error::NotFound)?;
    let (asked, browser) = failure::languages(request);
    let own_host = host::brand(app, request).await?;
    let key = Key { token, asked, browser };
    let kept = current(app, &key).await?;
    // A brand's own host serves only its own; the main host serves all.
    if own_host.is_some_and(|brand| brand.id != kept.brand) {
        return Err(Error::NotFound);
    }
    Ok((key, kept))
}

/// The page of a key as it is now: kept, or made.
///
/// # Errors
/// No such page, its time is over, or storage.
pub(super) async fn current(app: &App, key: &Key) -> Result<Arc<Kept>, Error> {
    let now = app.clock.now();
    match app.pages.get(key) {
        Some(kept) if kept.is_fresh(now) => Ok(kept),
        known => {
            let moment = app.pages.moment();
            let (public_url, for_build) = (app.settings.server.public_url.clone(), key.clone());
            let outcome = app.db.read(move |conn| look(conn, &for_build, known, &public_url, now)).await?;
            match outcome {
                Look::Same(kept) => Ok(kept),
                Look::Made(made) => Ok(app.pages.keep(key.clone(), *made, moment, now)),
                Look::Missing => {
                    app.pages.forget(key);
                    Err(Error::NotFound)
                }
                Look::Expired => {
                    app.pages.forget(key);
                    Err(Error::Gone)
                }
            }
        }
    }
}

enum Look {
    Same(Arc<Kept>),
    Made(Box<Made>),
    Missing,
    Expired,
}

/// One unit of work: is what we have still true, and if not, everything that a new page needs.
fn look(
    conn: &mut crate::db::Conn,
    key: &Key,
    known: Option<Arc<Kept>>,
    public_url: &str,
    now: crate::db::Instant,
) -> crate::db::Result<Look> {
    let Some(link) = links::store::by_token(conn, &key.token)? else { return Ok(Look::Missing) };
    if link.expires_at.is_some_and(|until| until <= now) {
        return Ok(Look::Expired);
    }
    if let Some(kept) = known
        && kept.is_true(now)
        && load::version(conn, &link, kept.brand)? == Some(kept.version)
    {
        return Ok(Look::Same(kept));
    }
    let Some(loaded) = load::load(conn, &link)? else { return Ok(Look::Missing) };
    let told = loaded.order.as_ref().and_then(|order| order.locale.as_deref());
    let locale = page_locale(key, told, &loaded.merchant.locale);
    let path = format!("/t/{}", key.token.as_str());
    let url = format!("{public_url}{path}");
    let built = view::build(conn, &loaded, &locale, &path, &url, now);
    let html = built.page.render().map_err(|e| crate::db::Error::Data(format!("the page's template failed: {e}")))?;
    let chrome = &built.page.chrome;
    let frame = [chrome.css.as_str(), &chrome.layout, &built.page.script];
    let (html, parts) = Parts::cut(html, &frame, &chrome.title, built.said);
    Ok(Look::Made(Box::new(Made {
        page: Finished::scripted(StatusCode::OK, html, &chrome.css),
        parts,
        opens: link.opens,
        merchant: link.merchant,
        brand: loaded.brand.id,
        version: loaded.version,
        until: built.until,
    })))
}

/// The language asked for; else the order's, if we speak it; else the browser's; else the merchant's.
fn page_locale(key: &Key, order: Option<&str>, merchant: &str) -> PageLocale {
    let language = key
        .asked
        .or_else(|| order.and_then(Language::of))
        .or(key.browser)
        .or_else(|| Language::of(merchant))
        .unwrap_or(Language::English);
    let hint = order.filter(|order| Language::of(order) == Some(language)).unwrap_or(merchant);
    PageLocale::new(language, Some(hint))
}
