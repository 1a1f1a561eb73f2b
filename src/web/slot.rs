//! Blocks on the tracking page that other domains fill.
//!
//! A slot is asked for its block while the page is built. One that fails, panics or takes too long is left out and
//! logged; the page stays whole. To add a slot: `<domain>/slot.rs`, a template, and a line in
//! [`tracking_page::layout`](crate::tracking_page::layout).

use std::cell::Cell;

use jiff::tz::TimeZone;

use crate::accounts::MerchantId;
use crate::branding::Brand;
use crate::content::Occasion;
use crate::db::{Conn, Instant};
use crate::i18n::{PageLocale, Words};
use crate::links::LinkTier;
use crate::orders::store::Order;

use super::page::BoxView;

pub use crate::branding::content::Position;

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
    /// What the page says first: a status, or one of the finer kinds (`ordered`, `customs`, `returned`).
    pub kind: &'static str,
    /// How far the order and its items are, and what is known of it.
    pub occasion: &'a Occasion<'a>,
    /// The time.
    pub moment: &'a Moment,
    /// Words.
    pub words: &'a Words,
    /// Conventions.
    pub locale: &'a PageLocale,
}

/// When a page is made, and for how long it says the truth.
pub struct Moment {
    /// Now.
    pub now: Instant,
    /// The clock by which the page tells times.
    pub zone: TimeZone,
    /// The merchant's clock.
    pub merchant_zone: TimeZone,
    until: Cell<Option<Instant>>,
}

impl Moment {
    /// A moment whose words hold for ever.
    pub fn new(now: Instant, zone: TimeZone, merchant_zone: TimeZone) -> Self {
        Self { now, zone, merchant_zone, until: Cell::new(None) }
    }

    /// Says that a block says something else from then on: the page is made anew.
    pub fn holds_until(&self, at: Instant) {
        self.until.set(Some(self.until.get().map_or(at, |known| known.min(at))));
    }

    /// When the first block says something else.
    pub fn until(&self) -> Option<Instant> {
        self.until.get()
    }
}

/// A block that a domain puts on the page.
pub trait Slot: Sync {
    /// Its name, for logs and settings.
    fn id(&self) -> &'static str;

    /// Where it stands, if the merchant does not say otherwise.
    fn position(&self) -> Position;

    /// Where else it may stand.
    fn positions(&self) -> &'static [Position] {
        &[]
    }

    /// Whether a merchant may hide it. What a shopper needs in order to know where something is stays.
    fn may_hide(&self) -> bool {
        true
    }

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
