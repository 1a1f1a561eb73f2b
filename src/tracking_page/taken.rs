//! What a link opens, for everything that is made from it besides its page: the calendar, the Wallet order.

use actix_web::HttpRequest;

use super::failure;
use super::load::{self, Loaded};
use super::pages::{self, Closed};
use crate::app::App;
use crate::error::Error;
use crate::i18n::PageLocale;
use crate::web::host;

/// What is behind a link, read anew.
pub(super) struct Taken {
    /// What a page would be made from. What this browser may have unlocked is not in it: others read it along.
    pub(super) loaded: Loaded,
    /// The page's language.
    pub(super) locale: PageLocale,
    /// Where its pages are.
    pub(super) base: String,
}

/// Opens a link for who asks.
///
/// # Errors
/// No such page here, its time is over, or storage.
pub(super) async fn open(app: &App, token: &str, request: &HttpRequest) -> Result<Taken, Closed> {
    let (opened, _) = pages::open(app, token, request).await?;
    let now = app.clock.now();
    let loaded = app.db.read(move |conn| load::load(conn, &opened.link, opened.tier, now)).await?;
    let loaded = loaded.ok_or(Error::NotFound)?;
    let (asked, browser) = failure::languages(request);
    let locale = pages::page_locale(asked, browser, &loaded);
    Ok(Taken { loaded, locale, base: host::base(app, request).await? })
}
