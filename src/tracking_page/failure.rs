//! What went wrong, said in the brand's layout, with ways out.

use actix_web::cookie::Cookie;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::branding::Brand;
use crate::error::Error;
use crate::i18n::{Language, PageLocale, Words, negotiate};
use crate::links::LinkKind;
use crate::web::page::{finish, language_links};
use crate::web::{Action, Chrome, MessagePage, host};

/// The language of a page that belongs to no order: asked for in the URL, else the browser's, else
/// English.
pub fn locale(request: &HttpRequest) -> PageLocale {
    let (asked, browser) = languages(request);
    let hint = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let hint = hint.and_then(|hint| hint.split([',', ';']).next());
    PageLocale::new(asked.or(browser).unwrap_or(Language::English), hint)
}

/// The language asked for in the URL, and the browser's.
pub fn languages(request: &HttpRequest) -> (Option<Language>, Option<Language>) {
    let asked = request.query_string().split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::of);
    let browser =
        request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).and_then(negotiate);
    (asked, browser)
}

/// A page for an error that is known before the brand is.
pub fn plain(request: &HttpRequest, error: &Error) -> HttpResponse {
    render(request, None, error, error.log())
}

/// A link whose time is over, in the look of whose it was. The way out leads to the brand's look-up; nothing of the order is in it.
pub fn ended(request: &HttpRequest, brand: &Brand, kind: LinkKind) -> HttpResponse {
    let locale = locale(request);
    let words = Words::in_locale(&locale);
    let (heading, text) = match kind {
        LinkKind::Own => ("gone-title", "gone-text"),
        LinkKind::Share | LinkKind::Gift => ("ended-share-title", "ended-share-text"),
    };
    let look_up = Action { label: words.get("action-lookup"), href: look_up_of(request, brand), primary: true };
    let texts = [words.get(heading), words.get(text)];
    let page = say(Some(brand), &locale, request.path(), texts, vec![look_up], None);
    finish(&page, Error::Gone.status(), &page.chrome.css).respond(request)
}

/// The look-up of a brand, in the language that was asked for.
pub(super) fn look_up_of(request: &HttpRequest, brand: &Brand) -> String {
    let asked = languages(request).0.map_or_else(String::new, |language| format!("&lang={language}"));
    format!("/track?brand={}{asked}", brand.slug)
}

/// Turns an error into a page.
pub async fn page(app: &App, request: &HttpRequest, error: Error) -> HttpResponse {
    let reference = error.log();
    // The database may be what is broken: then the page comes without the brand.
    let brand = host::brand(app, request).await.ok().flatten();
    render(request, brand.as_deref(), &error, reference)
}

fn render(request: &HttpRequest, brand: Option<&Brand>, error: &Error, reference: Option<String>) -> HttpResponse {
    let page = message(brand, &locale(request), request.path(), error, reference);
    let mut response = finish(&page, error.status(), &page.chrome.css).respond(request);
    if let Some(seconds) = error.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// What the page of an error says. `path` is the page's own, for links to its other languages.
pub fn message(
    brand: Option<&Brand>,
    locale: &PageLocale,
    path: &str,
    error: &Error,
    reference: Option<String>,
) -> MessagePage {
    let words = Words::in_locale(locale);
    let (heading, text) = match error {
        Error::Gone => ("gone-title", words.get("gone-text")),
        Error::TooMany { .. } => {
            let minutes = usize::try_from(error.retry_after().unwrap_or(60).div_ceil(60)).unwrap_or(1);
            ("lookup-title", words.with("lookup-too-many", &[("minutes", minutes.into())]))
        }
        Error::Unavailable => ("unavailable-title", words.get("unavailable-text")),
        Error::Internal(_) => ("internal-title", words.get("internal-text")),
        _ => ("not-found-title", words.get("not-found-text")),
    };
    let helps = matches!(error, Error::Gone | Error::NotFound | Error::BadRequest(_));
    let actions = if helps {
        vec![Action { label: words.get("action-lookup"), href: "/track".into(), primary: true }]
    } else {
        Vec::new()
    };
    say(brand, locale, path, [words.get(heading), text], actions, reference)
}

/// A page that says one thing.
pub(super) fn say(
    brand: Option<&Brand>,
    locale: &PageLocale,
    path: &str,
    [heading, text]: [String; 2],
    actions: Vec<Action>,
    reference: Option<String>,
) -> MessagePage {
    let title = brand.map_or_else(|| heading.clone(), |brand| format!("{heading} · {}", brand.name));
    MessagePage {
        chrome: Chrome::new(brand, locale, title, language_links(path, locale.language)),
        t: Words::in_locale(locale),
        heading,
        text,
        actions,
        reference,
    }
}

/// Adds a cookie to an answer, if there is one to set.
pub(super) fn with_cookie(mut response: HttpResponse, cookie: Option<Cookie<'static>>) -> HttpResponse {
    if let Some(cookie) = cookie
        && let Err(error) = response.add_cookie(&cookie)
    {
        tracing::error!(%error, "a cookie could not be set");
    }
    response
}
