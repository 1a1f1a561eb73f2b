//! What stands in the shop's own site: a status, the look-up, and what is told before anything is bought.
//!
//! Each is a small page for a frame, without any script, and the same as JSON for the shop's theme. Only the sites that the
//! brand lists ([`Content::sites`](crate::branding::Content::sites)) may hold the frames, and only their scripts may read
//! the JSON. Links in a frame open in the whole window.
//!
//! A frame shows what the bare link shows, and nothing that a person unlocked on the page itself: cookies are not looked at.

pub mod look_up;
pub mod policy;
pub mod status;

use std::sync::{Arc, LazyLock};

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::cache::Frame;
use super::failure;
use crate::app::App;
use crate::branding::Brand;
use crate::error::Error;
use crate::i18n::PageLocale;
use crate::web::{Chrome, Finished, assets, host};

/// How a frame is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    /// Which brand, on the main host.
    brand: Option<String>,
    /// `none`: the site's own ground is seen.
    #[serde(default)]
    ground: String,
    /// `light` or `dark`, for a site that has only one of them.
    #[serde(default)]
    scheme: String,
}

impl Query {
    /// The frame's look. What is not known is as if it were not there.
    fn frame(&self) -> Frame {
        let scheme = ["light", "dark"].into_iter().find(|scheme| *scheme == self.scheme);
        Frame { clear: self.ground == "none", scheme }
    }
}

/// What frames need beside the page's own sheet.
static SHEET: LazyLock<String> = LazyLock::new(|| assets::style_sheet("css/embed.css"));

/// The head of a frame's page in the brand's look.
fn chrome(brand: &Brand, locale: &PageLocale, title: String, frame: Frame) -> Chrome {
    let look = frame.scheme.map(|scheme| Brand { theme: brand.theme.in_scheme(scheme), ..brand.clone() });
    let mut chrome = Chrome::new(Some(look.as_ref().unwrap_or(brand)), locale, title, Vec::new());
    chrome.css.push_str(&SHEET);
    chrome.layout.push_str(if frame.clear { " framed clear" } else { " framed" });
    chrome
}

/// A frame's page that the brand's sites may hold.
fn finish(page: &impl Template, brand: &Brand, css: &str) -> Result<Finished, askama::Error> {
    Ok(Finished::framed_by(StatusCode::OK, page.render()?, css, &brand.content.ancestors()))
}

/// The brand that is asked for.
async fn brand(app: &App, request: &HttpRequest, query: &Query) -> Result<Arc<Brand>, Error> {
    host::chosen(app, request, query.brand.as_deref()).await?.ok_or(Error::NotFound)
}

/// What went wrong, for the frame of a site that the host's brand lists. On the main host nobody knows whose frame it is.
async fn failed(app: &App, request: &HttpRequest, error: Error) -> HttpResponse {
    let reference = error.log();
    let brand = host::brand(app, request).await.ok().flatten();
    let locale = failure::locale(request);
    let page = failure::message(brand.as_deref(), &locale, request.path(), &error, reference);
    let ancestors = brand.as_deref().map_or_else(|| "'none'".to_owned(), |brand| brand.content.ancestors());
    match page.render() {
        Ok(html) => Finished::framed_by(error.status(), html, &page.chrome.css, &ancestors).respond(request),
        Err(error) => failure::plain(request, &Error::Internal(error.into())),
    }
}
