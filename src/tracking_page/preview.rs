//! The page as the shopper sees it, for people of the merchant: no visit, no link that acts, nothing kept.

use actix_web::http::StatusCode;
use askama::Template;

use super::{layout, load, view};
use crate::accounts::MerchantId;
use crate::db::{Conn, Error, Instant, Result};
use crate::i18n::Language;
use crate::links::model::LinkKind;
use crate::links::{self, LinkTier, Opens};
use crate::orders::OrderId;
use crate::web::Finished;

/// An order's page behind its own link, in a language or in the shopper's. `None` if there is no such order.
///
/// # Errors
/// Storage, or a template that fails.
pub fn order(
    conn: &mut Conn,
    merchant: MerchantId,
    order: OrderId,
    path: &str,
    language: Option<Language>,
    now: Instant,
) -> Result<Option<Finished>> {
    let all = links::store::links_of(conn, merchant, Opens::Order(order))?;
    let Some(link) = all.into_iter().rfind(|link| link.kind == LinkKind::Own) else { return Ok(None) };
    let Some(loaded) = load::load(conn, &link, LinkTier::Own, now)? else { return Ok(None) };
    let locale = super::pages::page_locale(language, None, &loaded);
    let mut page = view::build(&loaded, &locale, path, path, now, |context| layout::load(conn, context)).page;
    page.script = None;
    let html = page.render().map_err(|e| Error::Data(format!("the page's template failed: {e}")))?;
    Ok(Some(Finished::framed_by(StatusCode::OK, html, &page.chrome.css, "'self'")))
}
