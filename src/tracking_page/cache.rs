//! Finished pages, kept until something changes.
//!
//! A page is kept under its token, tier and languages, together with the versions it was made from. On this process a change
//! drops it at once ([`PageCache::drop_pages`]). Other processes may have changed it too, and mostly say so
//! ([`neighbours`](crate::neighbours)); in any case the versions are asked for again after [`FRESH`] (one small query), and
//! if they are the same the bytes live on.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use moka::sync::Cache;

use super::parts::Parts;
use crate::accounts::MerchantId;
use crate::branding::BrandId;
use crate::db::Instant;
use crate::i18n::Language;
use crate::links::{LinkTier, Opens, Token};
use crate::orders::OrderId;
use crate::tracking::ShipmentId;
use crate::web::Finished;

/// How long a page is believed without asking the database.
pub const FRESH: jiff::SignedDuration = jiff::SignedDuration::from_millis(900);

/// What is made of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// The page.
    Page,
    /// Its head alone, for a frame in the shop's own site.
    Frame(Frame),
    /// The same as data.
    Data,
}

/// How a frame looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Whether the ground of the site behind it is seen.
    pub clear: bool,
    /// `light` or `dark`; else what the device prefers.
    pub scheme: Option<&'static str>,
}

/// What a page depends on that the shopper's browser decides.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// What is asked for.
    pub form: Form,
    /// The link.
    pub token: Token,
    /// Whether the browser has shown a second factor for it. With the link's own kind this is the whole tier.
    pub unlocked: bool,
    /// The language asked for in the URL.
    pub asked: Option<Language>,
    /// The language that the browser prefers.
    pub browser: Option<Language>,
}

/// What a page was made from. Another version is another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// Grows with the order or the parcel.
    pub content: i64,
    /// Grows with the brand.
    pub brand: i64,
    /// From when on news is called new: another for each visit.
    pub news_since: Option<Instant>,
}

/// A page that was made.
pub struct Made {
    /// Its bytes.
    pub page: Finished,
    /// Its parts, for those who look at it when it changes.
    pub parts: Parts,
    /// What it shows.
    pub opens: Opens,
    /// Whose.
    pub merchant: MerchantId,
    /// In which brand.
    pub brand: BrandId,
    /// How much of it.
    pub tier: LinkTier,
    /// Made from.
    pub version: Version,
    /// When a date on it ("today") is no longer true.
    pub until: Option<Instant>,
}

/// A kept page.
pub struct Kept {
    made: Made,
    moment: u64,
    checked: std::sync::Mutex<Instant>,
}

impl std::ops::Deref for Kept {
    type Target = Made;
    fn deref(&self) -> &Made {
        &self.made
    }
}

impl Kept {
    /// Whether it may be sent without asking the database. Of many requests at once, one is told to ask and the others
    /// are served: the answer takes a millisecond or two, and a thousand questions would give the same.
    pub fn is_fresh(&self, now: Instant) -> bool {
        if !self.is_true(now) {
            return false;
        }
        let mut checked = self.checked.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let age = now.since(*checked);
        let fresh = age >= jiff::SignedDuration::ZERO && age < FRESH;
        if !fresh {
            *checked = now;
        }
        fresh
    }

    /// Whether its dates are still true.
    pub fn is_true(&self, now: Instant) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// The pages of this process.
pub struct PageCache {
    pages: Cache<Key, Arc<Kept>>,
    /// When something was last changed here, counted in changes. Entries outlive [`FRESH`], which is all they are for.
    orders: Cache<OrderId, u64>,
    shipments: Cache<ShipmentId, u64>,
    brands: Cache<BrandId, u64>,
    changes: AtomicU64,
}

impl PageCache {
    /// An empty one that may grow to so many MiB. With 0 it keeps nothing.
    pub fn new(mebibytes: u32) -> Self {
        let recent = Duration::from_secs(60);
        Self {
            pages: Cache::builder()
                .max_capacity(u64::from(mebibytes) * 1024 * 1024)
                .weigher(|_, kept: &Arc<Kept>| u32::try_from(kept.page.html().len() * 2).unwrap_or(u32::MAX))
                .time_to_idle(Duration::from_secs(3600))
                .build(),
            orders: Cache::builder().max_capacity(200_000).time_to_live(recent).build(),
            shipments: Cache::builder().max_capacity(200_000).time_to_live(recent).build(),
            brands: Cache::builder().max_capacity(200_000).time_to_live(recent).build(),
            changes: AtomicU64::new(1),
        }
    }

    /// The count of changes, to be read **before** the page's data are.
    pub fn moment(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    /// A kept page, if nothing here changed it since.
    pub fn get(&self, key: &Key) -> Option<Arc<Kept>> {
        let kept = self.pages.get(key)?;
        let content = match kept.opens {
            Opens::Order(order) => self.orders.get(&order),
            Opens::Shipment(shipment) => self.shipments.get(&shipment),
        };
        let changed = content.max(self.brands.get(&kept.brand));
        changed.is_none_or(|changed| changed < kept.moment).then_some(kept)
    }

    /// Keeps a page. `moment` is the count from before its data were read: a change in between makes it stale at once.
    pub fn keep(&self, key: Key, made: Made, moment: u64, now: Instant) -> Arc<Kept> {
        let kept = Arc::new(Kept { made, moment, checked: now.into() });
        self.pages.insert(key, Arc::clone(&kept));
        kept
    }

    /// The pages of an order, or of a parcel, show something else from now on.
    pub fn drop_pages(&self, of: Opens) {
        let change = self.changes.fetch_add(1, Ordering::AcqRel);
        match of {
            Opens::Order(order) => self.orders.insert(order, change),
            Opens::Shipment(shipment) => self.shipments.insert(shipment, change),
        }
    }

    /// The pages of a brand look or speak differently from now on.
    pub fn drop_brand(&self, brand: BrandId) {
        self.brands.insert(brand, self.changes.fetch_add(1, Ordering::AcqRel));
    }

    /// This page is no more.
    pub fn forget(&self, key: &Key) {
        self.pages.invalidate(key);
    }
}
