//! `GET /t/{token}/wallet.order`: the order for Apple Wallet, where the operator has Apple's certificates.
//!
//! The package is made when it is asked for, as things stand. It has no address of a web service in it, so it does not
//! move by itself: the page does, and Wallet's order links to the page.

use actix_web::{HttpRequest, HttpResponse, web};

use super::pages::Closed;
use super::{taken, view};
use crate::app::App;
use crate::error::Error;
use crate::wallet::package;
use crate::web::card::{self, Colours};
use crate::web::file::{self, Cache, Kind};

const FILE: Kind =
    Kind { media_type: "application/vnd.apple.finance.order", name: "order.order", cache: Cache::Private };

/// The logo's file in the package, and its sides in pixels.
const LOGO: &str = "logo.png";
const LOGO_SIDE: u32 = 320;

/// `GET /t/{token}/wallet.order`. Not found where no certificate is configured.
pub async fn show(app: web::Data<App>, path: web::Path<String>, request: HttpRequest) -> HttpResponse {
    match order(&app, &path, &request).await {
        Ok(bytes) => file::respond(&request, FILE, bytes),
        Err(closed) => closed.respond(&app, &request).await,
    }
}

async fn order(app: &App, token: &str, request: &HttpRequest) -> Result<Vec<u8>, Closed> {
    let settings = app.settings.wallet.as_ref().ok_or(Error::NotFound)?;
    let taken = taken::open(app, token, request).await?;
    let (loaded, now) = (&taken.loaded, app.clock.now());
    let page_url = format!("{}/t/{token}", taken.base);
    let order = view::wallet_order(loaded, &taken.locale, settings, LOGO, &page_url, &taken.base, now);
    let order = serde_json::to_vec(&order.ok_or(Error::NotFound)?).map_err(|e| Error::Internal(e.into()))?;
    let logo = card::mark(LOGO_SIDE, Colours::of(&loaded.brand.theme));
    let files = [(LOGO, logo.as_slice()), ("order.json", order.as_slice())];
    Ok(package(&files, &settings.signer, now).map_err(|e| Error::Internal(e.into()))?)
}
