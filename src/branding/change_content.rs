//! Changing what a brand says, one after the other: who changes must have seen what is there.

use super::content::Content;
use super::look::Look;
use super::model::Brand;
use super::{store, versions};
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Instant, Result, Tx};
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
    (merchant, actor): (MerchantId, &Actor),
    slug: &str,
    seen: Option<i64>,
    content: Content,
    now: Instant,
) -> Result<Changed> {
    let Some(mut brand) = store::by_slug(tx, merchant, slug)? else { return Ok(Changed::Missing) };
    if seen.is_some_and(|seen| seen != brand.version) {
        return Ok(Changed::Stale);
    }
    let content = Content { logo_svg: brand.content.logo_svg.clone(), ..content };
    if content != brand.content {
        brand.version += 1;
        let before = std::mem::replace(&mut brand.content, content);
        let told = |content: &Content| serde_json::to_value(Content { logo_svg: None, ..content.clone() }).ok();
        let change = Change {
            action: "words_changed".into(),
            subject: Subject { kind: SubjectKind::Brand, id: Some(brand.id.to_string()), name: brand.name.clone() },
            before: told(&before),
            after: told(&brand.content),
        };
        audit::record(tx, merchant, actor, change, now)?;
        store::set_content(tx, merchant, brand.id, &brand.content, brand.version)?;
        let after = Look::of(&brand);
        let before = Look::of(&Brand { content: before, ..brand.clone() });
        versions::rebase(tx, merchant, brand.id, (&before, &after))?;
        tx.emit(DomainEvent::BrandChanged { merchant, brand: brand.id });
    }
    Ok(Changed::Done(Box::new(brand)))
}
