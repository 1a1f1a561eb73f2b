//! The application: everything that handlers and jobs need, built once.

use std::num::NonZeroU32;
use std::ops::Deref;
use std::sync::{Arc, Weak};
use std::time::Duration;

use moka::sync::Cache;

use crate::accounts::people::passkeys::Passkeys;
use crate::accounts::{ApiKeyId, MerchantId};
use crate::branding::Brand;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::inbox::Endpoint;
use crate::inbox::health::HealthNotes;
use crate::inbox::keeper::Keeper;
use crate::inbox::vendors::Vendors;
use crate::jobs::{Waker, Worker};
use crate::links::visits::VisitNotes;
use crate::neighbours::Neighbours;
use crate::notifications::Senders;
use crate::outbound::Outbound;
use crate::pictures::Pictures;
use crate::registry;
use crate::secrets::Sealer;
use crate::tracking_page::cache::PageCache;
use crate::tracking_page::refresh;
use crate::tracking_page::viewers::Viewers;
use crate::web::limits::PerAddress;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

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
    /// Passkeys of people who work here, where browsers have them.
    pub passkeys: Option<Passkeys>,
    /// Finished pages.
    pub pages: PageCache,
    /// Who is looking at which page.
    pub viewers: Viewers,
    /// The other processes.
    pub neighbours: Neighbours,
    /// Brands by host and by slug.
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
    /// Tries at second factors per address.
    pub unlocks: PerAddress,
    /// Tries to sign in per address.
    pub sign_ins: PerAddress,
    /// Calls per API key.
    pub api_calls: DefaultKeyedRateLimiter<ApiKeyId>,
    /// Texts that people send themselves to try an account, per merchant: each costs money.
    pub test_texts: DefaultKeyedRateLimiter<MerchantId>,
    /// Which pages were looked at.
    pub visits: VisitNotes,
    /// By which accounts messages leave.
    pub senders: Senders,
    /// The worker's bell.
    pub jobs: Waker,
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// Texts an hour that try an account.
const TEST_TEXTS: NonZeroU32 = NonZeroU32::new(10).unwrap();

/// How long another process's change to a brand or an endpoint may go unseen.
const DIRECTORY_AGE: Duration = Duration::from_secs(5);

impl App {
    /// Builds the application on an open, migrated database.
    pub fn new(settings: Settings, db: Db, clock: Clock, sealer: Sealer, outbound: Outbound) -> Self {
        let app = Self(Arc::new(Parts {
            lookups: PerAddress::per_minute(settings.limits.lookup_per_minute, settings.server.trusted_proxies),
            unlocks: PerAddress::per_minute(settings.limits.lookup_per_minute, settings.server.trusted_proxies),
            sign_ins: PerAddress::per_minute(settings.limits.sign_in_per_minute, settings.server.trusted_proxies),
            api_calls: RateLimiter::keyed(Quota::per_minute(settings.limits.api_per_minute)),
            test_texts: RateLimiter::keyed(Quota::per_hour(TEST_TEXTS)),
            passkeys: Passkeys::of(&settings.server.public_url),
            pages: PageCache::new(settings.limits.page_cache_mb),
            viewers: Viewers::new(settings.limits.live_streams, settings.limits.live_per_address),
            neighbours: Neighbours::default(),
            brands: BrandCache::default(),
            endpoints: Cache::builder().max_capacity(10_000).time_to_live(DIRECTORY_AGE).build(),
            keeper: Keeper::default(),
            health: HealthNotes::default(),
            vendors: Vendors::new(outbound.clone()),
            pictures: Pictures::default(),
            visits: VisitNotes::default(),
            senders: Senders::new(settings.mail.as_ref(), db.clone(), clock.clone(), sealer.clone(), outbound.clone()),
            jobs: Waker::default(),
            settings,
            db,
            clock,
            sealer,
            outbound,
        }));
        app.db.set_hooks(Arc::new(Hooked(app.downgrade())));
        app
    }

    /// The application, without keeping it.
    pub fn downgrade(&self) -> WeakApp {
        WeakApp(Arc::downgrade(&self.0))
    }

    /// Begins to keep open pages up to date, until the application goes. Belongs into the runtime that outlives requests.
    pub fn keep_pages_live(&self) {
        tokio::spawn(refresh::run(self.downgrade(), self.viewers.room()));
        if let Some(url) = &self.settings.database.listen_url {
            self.neighbours.attend(self.downgrade(), url.clone());
        }
    }

    /// A worker for this application's jobs.
    pub fn worker(&self) -> Worker<Self> {
        Worker::new(self.db.clone(), self.clock.clone(), registry::all(), self.clone(), self.jobs.clone())
    }
}

/// The application for whoever must not keep it: what it owns, and what only serves it.
pub struct WeakApp(Weak<Parts>);

impl WeakApp {
    /// The application, if it is still there.
    pub fn upgrade(&self) -> Option<App> {
        self.0.upgrade().map(App)
    }
}

/// Brands by host and by slug, kept for a few seconds; also the hosts and slugs that are nobody's.
pub struct BrandCache {
    by_host: Cache<String, Option<Arc<Brand>>>,
    by_slug: Cache<String, Option<Arc<Brand>>>,
}

impl Default for BrandCache {
    fn default() -> Self {
        let directory = || Cache::builder().max_capacity(10_000).time_to_live(DIRECTORY_AGE).build();
        Self { by_host: directory(), by_slug: directory() }
    }
}

impl BrandCache {
    /// The host's brand, if that was asked lately.
    pub fn by_host(&self, host: &str) -> Option<Option<Arc<Brand>>> {
        self.by_host.get(host)
    }

    /// Keeps an answer.
    pub fn keep_host(&self, host: String, brand: Option<Arc<Brand>>) {
        self.by_host.insert(host, brand);
    }

    /// The slug's brand, if that was asked lately.
    pub fn by_slug(&self, slug: &str) -> Option<Option<Arc<Brand>>> {
        self.by_slug.get(slug)
    }

    /// Keeps an answer.
    pub fn keep_slug(&self, slug: String, brand: Option<Arc<Brand>>) {
        self.by_slug.insert(slug, brand);
    }

    /// Forgets all.
    pub fn clear(&self) {
        self.by_host.invalidate_all();
        self.by_slug.invalidate_all();
    }
}

/// The database tells the application what happened; the application owns the database. The weak end breaks the circle.
struct Hooked(WeakApp);

impl crate::db::Hooks for Hooked {
    fn react(&self, tx: &mut crate::db::Tx<'_>, event: &crate::events::DomainEvent) -> crate::db::Result<()> {
        self.0.upgrade().map_or(Ok(()), |app| crate::reactions::react(&app, tx, event))
    }

    fn committed(&self, events: &[crate::events::DomainEvent]) {
        if let Some(app) = self.0.upgrade() {
            crate::reactions::committed(&app, events);
        }
    }

    fn jobs_waiting(&self) {
        if let Some(app) = self.0.upgrade() {
            app.jobs.wake();
        }
    }
}
