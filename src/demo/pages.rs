//! `/gallery`: every page and state from samples, in any brand and language, for designers and translators.
//!
//! Nothing here comes from a database. It is served only where the setting `server.gallery` is on, as
//! `doorstep demo --gallery` has it.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::brands::{self, Shop};
use super::samples::{self, Sample};
use crate::app::App;
use crate::branding::theme::Repair;
use crate::branding::{Brand, Look};
use crate::error::Error;
use crate::i18n::{Language, PageLocale};
use crate::tracking_page::accessibility::AccessibilityPage;
use crate::tracking_page::look_up::LookUpPage;
use crate::tracking_page::shared_links::SharedLinksPage;
use crate::tracking_page::unlock::UnlockPage;
use crate::tracking_page::{embed, failure, layout, view};
use crate::web::slot::Moment;
use crate::web::{Finished, assets};

/// What is looked at.
#[derive(Clone, Default, Deserialize)]
pub struct Query {
    #[serde(default)]
    brand: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    scheme: String,
    #[serde(default)]
    width: String,
}

/// A choice in a list.
struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

/// One page in its frame.
struct Frame {
    key: String,
    href: String,
}

/// All pages of a brand beside each other.
#[derive(Template)]
#[template(path = "demo/gallery.html")]
struct GalleryPage {
    css: String,
    brands: Vec<Choice>,
    languages: Vec<Choice>,
    schemes: Vec<Choice>,
    widths: Vec<Choice>,
    width: &'static str,
    /// What was changed in the brand's colours so that they can be read.
    repairs: Vec<Repair>,
    frames: Vec<Frame>,
}

const SCHEMES: [(&str, &str); 3] = [("", "as the system"), ("light", "light"), ("dark", "dark")];
const WIDTHS: [(&str, &str); 3] = [("390", "phone, 390"), ("320", "small phone, 320"), ("1280", "desk, 1280")];

/// `GET /gallery`.
pub async fn index(app: web::Data<App>, request: HttpRequest, query: web::Query<Query>) -> Result<HttpResponse, Error> {
    let shop = shop(&app, &query.brand)?;
    let language = Language::of(&query.lang).unwrap_or(Language::English);
    let choices = |all: &[(&str, &str)], chosen: &str| -> Vec<Choice> {
        let choice = |(value, name): &(&str, &str)| Choice {
            value: (*value).to_owned(),
            name: (*name).to_owned(),
            chosen: *value == chosen,
        };
        all.iter().map(choice).collect()
    };
    let width = WIDTHS.iter().map(|(value, _)| *value).find(|value| *value == query.width).unwrap_or("390");
    let scheme = if query.scheme.is_empty() { String::new() } else { format!("&scheme={}", known(&query.scheme)) };
    let keys = keys(shop, app.clock.now())?;
    let page = GalleryPage {
        css: assets::style_sheet("css/gallery.css"),
        brands: brands::all()
            .iter()
            .map(|each| Choice { value: each.slug.into(), name: each.name.clone(), chosen: each.slug == shop.slug })
            .collect(),
        languages: Language::ALL
            .iter()
            .map(|each| Choice { value: each.as_str().into(), name: each.name().into(), chosen: *each == language })
            .collect(),
        schemes: choices(&SCHEMES, known(&query.scheme)),
        widths: choices(&WIDTHS, width),
        repairs: shop.theme.repairs(),
        width,
        frames: keys
            .into_iter()
            .map(|key| Frame { href: format!("/gallery/{}/{key}?lang={language}{scheme}", shop.slug), key })
            .collect(),
    };
    let html = page.render().map_err(|e| Error::Internal(e.into()))?;
    Ok(Finished::new(StatusCode::OK, html, &page.css).respond(&request))
}

/// `GET /gallery/{brand}/{key}`.
pub async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (slug, key) = path.into_inner();
    let shop = shop(&app, &slug)?;
    let language = Language::of(&query.lang).unwrap_or(Language::English);
    let (html, css) = render(shop, &key, language, known(&query.scheme), app.clock.now())?.ok_or(Error::NotFound)?;
    Ok(Finished::framed_by(StatusCode::OK, html, &css, "'self'").respond(&request))
}

/// The shop of that slug, or the first. Not found where the gallery is off.
fn shop(app: &App, slug: &str) -> Result<&'static Shop, Error> {
    if !app.settings.server.gallery {
        return Err(Error::NotFound);
    }
    let all = brands::all();
    let found = if slug.is_empty() { all.first() } else { all.iter().find(|shop| shop.slug == slug) };
    found.ok_or(Error::NotFound)
}

fn known(scheme: &str) -> &'static str {
    SCHEMES.iter().map(|(value, _)| *value).find(|value| *value == scheme).unwrap_or("")
}

/// The name of the page about accessibility.
const STATEMENT: &str = "accessibility";

/// Errors that have a page.
fn errors() -> [(&'static str, Error); 5] {
    [
        ("not_found", Error::NotFound),
        ("gone", Error::Gone),
        ("too_many", Error::TooMany { retry_after: Duration::from_secs(300) }),
        ("unavailable", Error::Unavailable),
        ("internal", Error::Internal(anyhow::anyhow!("a sample"))),
    ]
}

/// Frames for the shop's own site, and the state that each is made from.
const FRAMES: &[(&str, &str)] = &[
    ("frame_in_transit", "in_transit"),
    ("frame_late", "late"),
    ("frame_delivered", "delivered"),
    ("frame_look_up", ""),
    ("frame_policy", ""),
];

fn frame(
    shop: &Shop,
    brand: &Brand,
    locale: &PageLocale,
    of: &str,
    path: &str,
    now: crate::db::Instant,
) -> Result<Option<(String, String)>, Error> {
    let plain = crate::tracking_page::cache::Frame::default();
    if let Some(Sample { mut loaded, .. }) = samples::pages(shop, now)?.into_iter().find(|sample| sample.key == of) {
        Look::of(brand).wear(&mut loaded.brand);
        let (page, _) = embed::status::StatusFrame::new(&loaded, locale, path, plain, now);
        return Ok(Some((page.html().map_err(failed)?, page.chrome.css)));
    }
    if path.ends_with("frame_look_up") {
        let page = embed::look_up::LookUpFrame::new(brand, locale, path.to_owned(), plain);
        return Ok(Some((page.render().map_err(failed)?, page.chrome.css)));
    }
    // Nobody's policy is written in every language; the gallery's is English then.
    let mut brand = brand.clone();
    let policy = &mut brand.content.policy;
    for text in [&mut policy.delivery, &mut policy.returns] {
        if text.get(locale.language).is_none() {
            let english = text.get(Language::English).unwrap_or_default().to_owned();
            text.set(locale.language, english);
        }
    }
    let page = embed::policy::PolicyFrame::new(&brand, locale, plain);
    page.map(|page| Ok((page.render().map_err(failed)?, page.chrome.css))).transpose()
}

/// The names of all samples of a brand.
///
/// # Errors
/// A mistake in the demo's data.
pub fn keys(shop: &Shop, now: crate::db::Instant) -> Result<Vec<String>, Error> {
    let pages = samples::pages(shop, now)?;
    let brand = samples::brand(shop, now);
    let locale = PageLocale::new(Language::English, None);
    let forms = forms(&brand, &locale, "").map_err(failed)?.into_iter().map(|(key, ..)| key.to_owned());
    let frames = FRAMES.iter().map(|(key, _)| (*key).to_owned());
    let errors = errors().into_iter().map(|(key, _)| key.to_owned());
    let statement = [STATEMENT.to_owned()];
    Ok(pages.into_iter().map(|sample| sample.key).chain(forms).chain(frames).chain(statement).chain(errors).collect())
}

/// One sample's HTML and its style sheet. `scheme` is `light`, `dark` or empty. `None` if there is no such sample.
///
/// # Errors
/// A mistake in the demo's data, or a template that fails.
pub fn render(
    shop: &Shop,
    key: &str,
    language: Language,
    scheme: &str,
    now: crate::db::Instant,
) -> Result<Option<(String, String)>, Error> {
    render_in(shop, None, key, language, scheme, now)
}

/// The same in another look than the shop's own: the merchant's draft.
///
/// # Errors
/// As [`render`].
pub fn render_in(
    shop: &Shop,
    look: Option<&Look>,
    key: &str,
    language: Language,
    scheme: &str,
    now: crate::db::Instant,
) -> Result<Option<(String, String)>, Error> {
    let path = format!("/gallery/{}/{key}", shop.slug);
    let hint = format!("{language}");
    let locale = PageLocale::new(language, Some(&hint));
    let mut brand = samples::brand(shop, now);
    if let Some(look) = look {
        look.wear(&mut brand);
    }
    if !scheme.is_empty() {
        brand.theme = brand.theme.in_scheme(scheme);
    }
    if let Some((_, of)) = FRAMES.iter().find(|(name, _)| *name == key) {
        return frame(shop, &brand, &locale, of, &path, now);
    }
    if let Some(Sample { mut loaded, .. }) = samples::pages(shop, now)?.into_iter().find(|sample| sample.key == key) {
        Look::of(&brand).wear(&mut loaded.brand);
        let mut page = view::build(&loaded, &locale, &path, &path, now, layout::samples).page;
        page.script = None;
        return Ok(Some((page.render().map_err(failed)?, page.chrome.css)));
    }
    let forms = forms(&brand, &locale, &path).map_err(failed)?;
    if let Some((_, html, css)) = forms.into_iter().find(|(name, ..)| *name == key) {
        return Ok(Some((html, css)));
    }
    if key == STATEMENT {
        let page =
            AccessibilityPage::new(Some(&brand), &locale, &path, &Moment::new(now, TimeZone::UTC, TimeZone::UTC));
        return Ok(Some((page.render().map_err(failed)?, page.css().to_owned())));
    }
    let Some((_, error)) = errors().into_iter().find(|(name, _)| *name == key) else { return Ok(None) };
    let reference = matches!(error, Error::Internal(_)).then(|| "7f3a-21c9".to_owned());
    let page = failure::message(Some(&brand), &locale, &path, &error, reference);
    Ok(Some((page.render().map_err(failed)?, page.chrome.css)))
}

fn failed(error: askama::Error) -> Error {
    Error::Internal(error.into())
}

/// Name, HTML and style sheet of the pages that have a form.
fn forms(brand: &Brand, locale: &PageLocale, path: &str) -> askama::Result<Vec<(&'static str, String, String)>> {
    let look_up = LookUpPage::samples(brand, locale, path);
    let look_up = look_up.into_iter().map(|(key, page)| Ok((key, page.render()?, page.css().to_owned())));
    let unlock = UnlockPage::samples(brand, locale, path);
    let unlock = unlock.into_iter().map(|(key, page)| Ok((key, page.render()?, page.css().to_owned())));
    let links = SharedLinksPage::samples(brand, locale, path);
    let links = links.into_iter().map(|(key, page)| Ok((key, page.render()?, page.css().to_owned())));
    look_up.chain(unlock).chain(links).collect()
}
