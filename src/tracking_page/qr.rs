//! `GET /t/{token}/qr.svg`: the way to the page for a camera, for print and packing slips.
//!
//! The drawing has no size of its own: whoever places it gives it one, at least 2 cm with the white rim that is part of it.

use actix_web::{HttpRequest, HttpResponse, web};

use super::pages::Closed;
use super::{failure, pages};
use crate::app::App;
use crate::error::Error;
use crate::i18n::Words;
use crate::web::codes::qr_svg;
use crate::web::file::{self, Cache, Kind};
use crate::web::host;

const FILE: Kind = Kind { media_type: "image/svg+xml", name: "order.svg", cache: Cache::Private };

/// `GET /t/{token}/qr.svg`.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match code(&app, &path, &request).await {
        Ok(svg) => file::respond(&request, FILE, svg),
        Err(closed) => closed.respond(&app, &request).await,
    }
}

async fn code(app: &App, token: &str, request: &HttpRequest) -> Result<String, Closed> {
    // The page is there, open, and of this host.
    pages::page(app, token, request).await?;
    let base = host::base(app, request).await?;
    let label = Words::in_locale(&failure::locale(request)).get("qr-label");
    let too_long = || Error::Internal(anyhow::anyhow!("the page's address is too long for a QR code"));
    Ok(qr_svg(&format!("{base}/t/{token}"), &label).ok_or_else(too_long)?)
}
