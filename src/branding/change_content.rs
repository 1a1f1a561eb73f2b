//! Changing what a brand says, one after the other: who changes must have seen what is there.

use super::content::Content;
use super::model::Brand;
use super::store;
use crate::accounts::MerchantId;
use crate::db::{Result, Tx};
use crate::events::DomainEvent;

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Changed {
    /// The brand as it is now.
    Done(Box<Brand>),
    /// It has another version by now.
    Stale,
    /// There is no such brand.
    Missing,
}

/// Replaces what a brand says. With `seen` only if the brand still has that version. The logo stays: it is not a part of
/// what is said. The same words again change nothing.
///
/// # Errors
/// Storage.
pub fn change_content(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    slug: &str,
    seen: Option<i64>,
    content: Content,
) -> Result<Changed> {
    let Some(mut brand) = store::by_slug(tx, merchant, slug)? else { return Ok(Changed::Missing) };
    if seen.is_some_and(|seen| seen != brand.version) {
        return Ok(Changed::Stale);
    }
    let content = Content { logo_svg: brand.content.logo_svg.clone(), ..content };
    if content != brand.content {
        brand.version += 1;
        brand.content = content;
        store::set_content(tx, merchant, brand.id, &brand.content, brand.version)?;
        tx.emit(DomainEvent::BrandChanged { merchant, brand: brand.id });
    }
    Ok(Changed::Done(Box::new(brand)))
}
