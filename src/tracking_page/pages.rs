//! `GET /t/{token}`: the page that a tracking link opens.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::cache::{Kept, Key, Version};
use super::{failure, layout, load, view};
use crate::app::App;
use crate::error::Error;
use crate::i18n::{Language, PageLocale};
use crate::links::{self, Token};
use crate::web::{Action, Finished, host};

/// `GET /t/{token}`.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match page(&app, &path, &request).await {
        Ok(kept) => kept.page.respond(&request),
        Err(error) => failure::page(&app, &request, error).await,
    }
}

/// The page that a request may see: kept, or made.
///
/// # Errors
/// No such page here, its time is over, or storage.
pub(super) async fn page(app: &App, token: &str, request: &HttpRequest) -> Result<Arc<Kept>, Error> {
    let token = Token::parse(token).ok_or(Error::NotFound)?;
    let (asked, browser) = failure::languages(request);
    let own_host = host::brand(app, request).await?;
    let key = Key { token, asked, browser };
    let now = app.clock.now();
    let known = app.pages.get(&key);
    let kept = match known {
        Some(kept) if kept.is_fresh(now) => kept,
        known => {
            let moment = app.pages.moment();
            let (public_url, for_build) = (app.settings.server.public_url.clone(), key.clone());
            let wallet = app.settings.wallet.is_some();
            let outcome = app.db.read(move |conn| look(conn, &for_build, known, &public_url, wallet, now)).await?;
            match outcome {
                Look::Same(kept) => kept,
                Look::Made(made) => {
                    let Made { page, opens, brand, version, until } = *made;
                    app.pages.keep(key, page, opens, brand, version, until, moment, now)
                }
                Look::Missing => return Err(Error::NotFound),
                Look::Expired => return Err(Error::Gone),
            }
        }
    };
    // A brand's own host serves only its own; the main host serves all.
    if own_host.is_some_and(|brand| brand.id != kept.brand) {
        return Err(Error::NotFound);
    }
    Ok(kept)
}

enum Look {
    Same(Arc<Kept>),
    Made(Box<Made>),
    Missing,
    Expired,
}

struct Made {
    page: Finished,
    opens: links::Opens,
    brand: crate::branding::BrandId,
    version: Version,
    until: Option<crate::db::Instant>,
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
    let locale = page_locale(key.asked, key.browser, &loaded);
    let path = format!("/t/{}", key.token.as_str());
    let url = format!("{public_url}{path}");
    let mut built = view::build(&loaded, &locale, &path, &url, now, |context| layout::load(conn, context));
    if wallet && built.fits_wallet {
        let label = built.page.t.get("wallet-add");
        built.page.take_away.push(Action { label, href: format!("{path}/wallet.order"), primary: false });
    }
    let html = built.page.render().map_err(|e| crate::db::Error::Data(format!("the page's template failed: {e}")))?;
    Ok(Look::Made(Box::new(Made {
        page: Finished::new(StatusCode::OK, html, &built.page.chrome.css),
        opens: link.opens,
        brand: loaded.brand.id,
        version: loaded.version,
        until: built.until,
    })))
}

/// The language asked for; else the order's, if we speak it; else the browser's; else the merchant's.
pub(super) fn page_locale(asked: Option<Language>, browser: Option<Language>, loaded: &load::Loaded) -> PageLocale {
    let order = loaded.order.as_ref().and_then(|order| order.locale.as_deref());
    let merchant = loaded.merchant.locale.as_str();
    let language = asked
        .or_else(|| order.and_then(Language::of))
        .or(browser)
        .or_else(|| Language::of(merchant))
        .unwrap_or(Language::English);
    let hint = order.filter(|order| Language::of(order) == Some(language)).unwrap_or(merchant);
    PageLocale::new(language, Some(hint))
}
