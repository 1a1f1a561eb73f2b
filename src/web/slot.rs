//! Blocks on the tracking page that other domains fill.
//!
//! A slot is asked for its block while the page is built. One that fails, panics or takes too long is left out and
//! logged; the page stays whole. To add a slot: `<domain>/slot.rs`, a template, and a line in
//! [`tracking_page::layout`](crate::tracking_page::layout).

use crate::accounts::MerchantId;
use crate::branding::Brand;
use crate::db::Conn;
use crate::i18n::{PageLocale, Words};
use crate::links::LinkTier;
use crate::orders::store::Order;

use super::page::BoxView;

/// Where on the page a block may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// In the story, beneath the parcels.
    Story,
    /// In the quieter column.
    Aside,
    /// After everything else.
    Main,
}

/// What a slot may look at.
pub struct SlotContext<'a> {
    /// Whose page.
    pub merchant: MerchantId,
    /// In which brand.
    pub brand: &'a Brand,
    /// The order; none on the page of a single parcel, and none on a page that others look at. What the tier does not show
    /// (address, contact data) is not in it.
    pub order: Option<&'a Order>,
    /// How much of the order is shown, and whether who looks may act for the shopper.
    pub tier: LinkTier,
    /// Items that are in no parcel, ready to show.
    pub leftovers: &'a [BoxView],
    /// Whether the order is in trouble: then help comes first and nothing is offered.
    pub in_trouble: bool,
    /// Words.
    pub words: &'a Words,
    /// Conventions.
    pub locale: &'a PageLocale,
}

/// A block that a domain puts on the page.
pub trait Slot: Sync {
    /// Its name, for logs and settings.
    fn id(&self) -> &'static str;

    /// Where it stands.
    fn position(&self) -> Position;

    /// Its HTML, or nothing. At most one query.
    ///
    /// # Errors
    /// Anything; the block is left out.
    fn load(&self, conn: &mut Conn, context: &SlotContext<'_>) -> anyhow::Result<Option<String>>;

    /// The block as it may look, without a database: for the gallery and for previews of a theme.
    ///
    /// # Errors
    /// A template that fails.
    fn sample(&self, context: &SlotContext<'_>) -> anyhow::Result<Option<String>>;
}
