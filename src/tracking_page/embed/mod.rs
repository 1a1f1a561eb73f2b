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
use super::pages::Closed;
use crate::app::App;
use crate::branding::Brand;
use crate::error::Error;
use crate::i18n::{PageLocale, Words};
use crate::web::{Action, Chrome, Finished, assets, host};

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
fn chrome(brand: Option<&Brand>, locale: &PageLocale, title: String, frame: Frame) -> Chrome {
    let look = brand.zip(frame.scheme);
    let look = look.map(|(brand, scheme)| Brand { theme: brand.theme.in_scheme(scheme), ..brand.clone() });
    let mut chrome = Chrome::new(look.as_ref().or(brand), locale, title, Vec::new());
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

/// What went wrong, in a line.
#[derive(Template)]
#[template(path = "embed/message.html")]
struct MessageFrame {
    chrome: Chrome,
    t: Words,
    heading: String,
    text: String,
    actions: Vec<Action>,
    reference: Option<String>,
}

/// What went wrong, for the frame of a site that the link's or the host's brand lists. Otherwise nobody knows whose frame
/// it is, and nobody may hold it.
async fn failed(app: &App, request: &HttpRequest, closed: Closed) -> HttpResponse {
    let (brand, error) = match closed {
        Closed::Ended(ended) => (Some(Arc::new(ended.1)), Error::Gone),
        Closed::Error(error) => (host::brand(app, request).await.ok().flatten(), error),
    };
    let brand = brand.as_deref();
    let (locale, reference) = (failure::locale(request), error.log());
    let mut said = failure::message(brand, &locale, request.path(), &error, reference);
    for action in &mut said.actions {
        action.href = brand.map_or_else(|| action.href.clone(), |brand| failure::look_up_of(request, brand));
    }
    let page = MessageFrame {
        chrome: chrome(brand, &locale, said.chrome.title, Frame::default()),
        t: said.t,
        heading: said.heading,
        text: said.text,
        actions: said.actions,
        reference: said.reference,
    };
    let ancestors = brand.map_or_else(|| "'none'".to_owned(), |brand| brand.content.ancestors());
    match page.render() {
        Ok(html) => Finished::framed_by(error.status(), html, &page.chrome.css, &ancestors).respond(request),
        Err(error) => failure::plain(request, &Error::Internal(error.into())),
    }
}
