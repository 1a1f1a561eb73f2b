//! `GET /embed/track`: the look-up's form for a frame. It posts to the look-up itself, in the whole window: what it finds
//! is shown there and not in another site's frame.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::Query;
use crate::app::App;
use crate::branding::Brand;
use crate::error::Error;
use crate::i18n::{PageLocale, Words};
use crate::tracking_page::cache::Frame;
use crate::tracking_page::failure;
use crate::tracking_page::look_up::Said;
use crate::tracking_page::pages::Closed;
use crate::web::Chrome;

/// The form.
#[derive(Template)]
#[template(path = "embed/look_up.html")]
pub struct LookUpFrame {
    /// The frame around it.
    pub chrome: Chrome,
    t: Words,
    action: String,
    csrf: String,
    number: String,
    email: String,
    postcode: String,
    said: Said,
}

impl LookUpFrame {
    /// The empty form. `action` is where it goes.
    pub fn new(brand: &Brand, locale: &PageLocale, action: String, frame: Frame) -> Self {
        let words = Words::in_locale(locale);
        let title = format!("{} · {}", words.get("lookup-title"), brand.name);
        let empty = String::new;
        Self {
            chrome: super::chrome(Some(brand), locale, title, frame),
            t: words,
            action,
            // The form's cookie does not reach a frame: the browser's own word counts (`csrf::is_ours`).
            csrf: empty(),
            number: empty(),
            email: empty(),
            postcode: empty(),
            said: Said::default(),
        }
    }
}

/// `GET /embed/track`.
pub async fn new(app: web::Data<App>, request: HttpRequest, query: web::Query<Query>) -> HttpResponse {
    let answer = async {
        let brand = super::brand(&app, &request, &query).await?;
        let locale = failure::locale(&request);
        let action = format!("/track?brand={}&lang={}", brand.slug, locale.language);
        let page = LookUpFrame::new(&brand, &locale, action, query.frame());
        let finished = super::finish(&page, &brand, &page.chrome.css).map_err(|e| Error::Internal(e.into()))?;
        Ok::<_, Closed>(finished.for_everybody().respond(&request))
    };
    match answer.await {
        Ok(page) => page,
        Err(closed) => super::failed(&app, &request, closed).await,
    }
}
