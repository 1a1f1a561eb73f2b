//! `GET /t/{token}/calendar.ics`: the order as a calendar that can be subscribed to.
//!
//! The address stays, the entries keep their identity and move with the estimate ([`view::calendar()`]). The language is the
//! page's: calendar services ask without one, so the page's link names it.

use actix_web::{HttpRequest, HttpResponse, web};

use super::pages::Closed;
use super::{taken, view};
use crate::app::App;
use crate::web::file::{self, Cache, Kind};

const FILE: Kind = Kind { media_type: "text/calendar; charset=utf-8", name: "delivery.ics", cache: Cache::Private };

/// `GET /t/{token}/calendar.ics`.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match calendar(&app, &path, &request).await {
        Ok(text) => file::respond(&request, FILE, text),
        Err(closed) => closed.respond(&app, &request).await,
    }
}

async fn calendar(app: &App, token: &str, request: &HttpRequest) -> Result<String, Closed> {
    let taken = taken::open(app, token, request).await?;
    let look_up = format!("{}/track?brand={}", taken.base, taken.loaded.brand.slug);
    Ok(view::calendar(&taken.loaded, &taken.locale, &look_up, app.clock.now()).to_string())
}
