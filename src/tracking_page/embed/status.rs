//! `GET /t/{token}/embed` and `GET /t/{token}/status.json`: where an order is, in a line or two.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::Query;
use crate::app::App;
use crate::db::Instant;
use crate::error::Error;
use crate::i18n::{PageLocale, Words};
use crate::tracking_page::cache::{Form, Frame};
use crate::tracking_page::load::Loaded;
use crate::tracking_page::pages::{Closed, bare};
use crate::tracking_page::view::{self, Hero};
use crate::web::{Action, Chrome, Finished};

/// The head of the page, and the way to the rest.
#[derive(Template)]
#[template(path = "embed/status.html")]
pub struct StatusFrame {
    /// The frame around it.
    pub chrome: Chrome,
    t: Words,
    hero: Hero,
    /// Nothing: what can be taken along stands on the page.
    take_away: Vec<Action>,
    /// The whole page.
    path: String,
}

impl StatusFrame {
    /// The frame of an order, and until when it says the truth. `path` is the page's own.
    pub fn new(
        loaded: &Loaded,
        locale: &PageLocale,
        path: &str,
        frame: Frame,
        now: Instant,
    ) -> (Self, Option<Instant>) {
        let status = view::status(loaded, locale, now);
        let title = status.t.with("embed-title", &[("brand", (&loaded.brand.name).into())]);
        let page = Self {
            chrome: super::chrome(Some(&loaded.brand), locale, title, frame),
            hero: status.hero,
            take_away: Vec::new(),
            path: format!("{path}?lang={}", locale.language),
            t: status.t,
        };
        (page, status.until)
    }

    /// Its HTML. Places on the page are not in the frame: links to them open the page there.
    ///
    /// # Errors
    /// The template fails.
    pub fn html(&self) -> Result<String, askama::Error> {
        Ok(self.render()?.replace("href=\"#", &format!("href=\"{}#", self.path)))
    }
}

/// `GET /t/{token}/embed`.
pub async fn show(
    app: web::Data<App>,
    path: web::Path<String>,
    request: HttpRequest,
    query: web::Query<Query>,
) -> HttpResponse {
    match bare(&app, &path, &request, Form::Frame(query.frame())).await {
        Ok(kept) => kept.page.respond(&request),
        Err(closed) => super::failed(&app, &request, closed).await,
    }
}

/// `GET /t/{token}/status.json`.
pub async fn data(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let kept = bare(&app, &path, &request, Form::Data).await.map_err(Closed::into_error)?;
    Ok(kept.page.respond(&request))
}

/// The frame's page, and until when it is true.
pub(in crate::tracking_page) fn framed(
    loaded: &Loaded,
    locale: &PageLocale,
    path: &str,
    frame: Frame,
    now: Instant,
) -> Result<(Finished, Option<Instant>), askama::Error> {
    let (page, until) = StatusFrame::new(loaded, locale, path, frame, now);
    let ancestors = loaded.brand.content.ancestors();
    let finished = Finished::framed_by(actix_web::http::StatusCode::OK, page.html()?, &page.chrome.css, &ancestors);
    Ok((finished, until))
}

/// The same as data, and until when it is true. Nothing personal is in it: no name, no address, no number of the order or
/// of a parcel.
pub(in crate::tracking_page) fn told(
    loaded: &Loaded,
    locale: &PageLocale,
    url: &str,
    now: Instant,
) -> (Finished, Option<Instant>) {
    let status = view::status(loaded, locale, now);
    let hero = status.hero;
    let answers = hero.answers.map(
        |answers| json!({ "where": answers.where_it_is, "who": answers.who, "does": answers.does, "you": answers.you }),
    );
    let json = json!({
        "status": status.code,
        "kind": status.kind,
        "reason": status.reason,
        "tone": hero.tone,
        "in_trouble": status.in_trouble,
        "language": locale.language,
        "direction": locale.language.direction(),
        "words": {
            "status": status.name,
            "label": hero.date_label,
            "date": hero.date,
            "detail": hero.date_detail,
            "promise": hero.promise_note,
            "sentence": hero.sentence,
            "next": hero.next,
            "answers": answers,
            "progress": hero.progress,
        },
        "date": hero.date_iso,
        "window": status.window.map(|(first, last)| json!({ "earliest": first.unwrap_or(last), "latest": last })),
        "items": status.pieces,
        "parcels": status.parcels,
        "progress": { "stop": hero.figure.stop, "stops": 4 },
        "url": url,
        "updated_at": status.updated_at,
    });
    (Finished::data(json.to_string(), loaded.brand.content.sites.clone()), status.until)
}
