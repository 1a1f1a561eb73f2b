//! What a link opens, for everything that is made from it besides its page: the calendar, the Wallet order.

use actix_web::HttpRequest;

use super::load::{self, Loaded};
use super::{failure, pages};
use crate::app::App;
use crate::db;
use crate::error::Error;
use crate::i18n::PageLocale;
use crate::links::{self, Token};
use crate::web::host;

/// What is behind a link, read anew.
pub(super) struct Taken {
    /// What a page would be made from.
    pub(super) loaded: Loaded,
    /// The page's language.
    pub(super) locale: PageLocale,
    /// The page's full address.
    pub(super) page_url: String,
}

enum Look {
    Found(Box<(Loaded, Token)>),
    Missing,
    Expired,
}

/// Opens a link for who asks.
///
/// # Errors
/// No such page here, its time is over, or storage.
pub(super) async fn open(app: &App, token: &str, request: &HttpRequest) -> Result<Taken, Error> {
    let token = Token::parse(token).ok_or(Error::NotFound)?;
    let (asked, browser) = failure::languages(request);
    let own_host = host::brand(app, request).await?;
    let now = app.clock.now();
    let look = move |conn: &mut db::Conn| -> db::Result<Look> {
        let Some(link) = links::store::by_token(conn, &token)? else { return Ok(Look::Missing) };
        if link.expires_at.is_some_and(|until| until <= now) {
            return Ok(Look::Expired);
        }
        Ok(load::load(conn, &link)?.map_or(Look::Missing, |loaded| Look::Found(Box::new((loaded, token)))))
    };
    let (loaded, token) = match app.db.read(look).await? {
        Look::Found(found) => *found,
        Look::Missing => return Err(Error::NotFound),
        Look::Expired => return Err(Error::Gone),
    };
    if own_host.is_some_and(|brand| brand.id != loaded.brand.id) {
        return Err(Error::NotFound);
    }
    let locale = pages::page_locale(asked, browser, &loaded);
    let page_url = format!("{}/t/{}", app.settings.server.public_url, token.as_str());
    Ok(Taken { loaded, locale, page_url })
}
