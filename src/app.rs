//! The application: everything that handlers and jobs need, built once.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use moka::sync::Cache;

use crate::branding::Brand;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::inbox::Endpoint;
use crate::inbox::health::HealthNotes;
use crate::inbox::keeper::Keeper;
use crate::inbox::vendors::Vendors;
use crate::jobs::{Waker, Worker};
use crate::outbound::Outbound;
use crate::pictures::Pictures;
use crate::registry;
use crate::secrets::Sealer;
use crate::tracking_page::cache::PageCache;
use crate::web::limits::PerAddress;

/// The application. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// What the application is made of.
pub struct Parts {
    /// Settings.
    pub settings: Settings,
    /// Storage.
    pub db: Db,
    /// Time.
    pub clock: Clock,
    /// Opens and seals credentials.
    pub sealer: Sealer,
    /// Finished pages.
    pub pages: PageCache,
    /// Brands by host.
    pub brands: BrandCache,
    /// Webhook endpoints by key.
    pub endpoints: Cache<String, Option<Arc<Endpoint>>>,
    /// The line in front of the inbox.
    pub keeper: Keeper,
    /// What comes to each endpoint.
    pub health: HealthNotes,
    /// The way to vendors' APIs.
    pub vendors: Vendors,
    /// The way to everybody else.
    pub outbound: Outbound,
    /// Items' pictures that were asked for lately, and the one place where pictures are decoded.
    pub pictures: Pictures,
    /// Look-ups per address.
    pub lookups: PerAddress,
    /// The worker's bell.
    pub jobs: Waker,
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// How long another process's change to a brand or an endpoint may go unseen.
const DIRECTORY_AGE: Duration = Duration::from_secs(5);

impl App {
    /// Builds the application on an open, migrated database.
    pub fn new(settings: Settings, db: Db, clock: Clock, sealer: Sealer, outbound: Outbound) -> Self {
        let app = Self(Arc::new(Parts {
            lookups: PerAddress::per_minute(settings.limits.lookup_per_minute, settings.server.trusted_proxies),
            pages: PageCache::new(settings.limits.page_cache_mb),
            brands: BrandCache::default(),
            endpoints: Cache::builder().max_capacity(10_000).time_to_live(DIRECTORY_AGE).build(),
            keeper: Keeper::default(),
            health: HealthNotes::default(),
            vendors: Vendors::new(outbound.clone()),
            outbound,
            pictures: Pictures::default(),
            jobs: Waker::default(),
            settings,
            db,
            clock,
            sealer,
        }));
        app.db.set_hooks(Arc::new(Hooked(Arc::downgrade(&app.0))));
        app
    }

    /// A worker for this application's jobs.
    pub fn worker(&self) -> Worker<Self> {
        Worker::new(self.db.clone(), self.clock.clone(), registry::all(), self.clone(), self.jobs.clone())
    }
}

/// Brands by host, kept for a few seconds; also the hosts that are nobody's.
pub struct BrandCache(Cache<String, Option<Arc<Brand>>>);

impl Default for BrandCache {
    fn default() -> Self {
        Self(Cache::builder().max_capacity(10_000).time_to_live(DIRECTORY_AGE).build())
    }
}

impl BrandCache {
    /// The host's brand, if that was asked lately.
    pub fn by_host(&self, host: &str) -> Option<Option<Arc<Brand>>> {
        self.0.get(host)
    }

    /// Keeps an answer.
    pub fn keep_host(&self, host: String, brand: Option<Arc<Brand>>) {
        self.0.insert(host, brand);
    }

    /// Forgets all.
    pub fn clear(&self) {
        self.0.invalidate_all();
    }
}

/// The database tells the application what happened; the application owns the database. The weak end breaks the circle.
struct Hooked(std::sync::Weak<Parts>);

impl crate::db::Hooks for Hooked {
    fn react(&self, tx: &mut crate::db::Tx<'_>, event: &crate::events::DomainEvent) -> crate::db::Result<()> {
        self.0.upgrade().map_or(Ok(()), |parts| crate::reactions::react(&App(parts), tx, event))
    }

    fn committed(&self, events: &[crate::events::DomainEvent]) {
        if let Some(parts) = self.0.upgrade() {
            crate::reactions::committed(&App(parts), events);
        }
    }

    fn jobs_waiting(&self) {
        if let Some(parts) = self.0.upgrade() {
            parts.jobs.wake();
        }
    }
}
