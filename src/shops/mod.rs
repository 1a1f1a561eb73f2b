//! Order intake: shop platforms that post webhooks, and CSV files.
//!
//! A platform is one file: it verifies, and turns a message into [`ShopUpdate`]s, purely. What those do is
//! [`apply()`](apply::apply): orders go to [`orders`](crate::orders), parcels to [`tracking`](crate::tracking).
//! (A shop's message is one fact about both, so this domain knows both; the design's first sketch had only the arrow to
//! orders.)
//!
//! Messages come late, twice and out of order; orders after their parcels and the other way round. Nothing here depends
//! on that: every update is whole, or is identified by the shop's own id.
//!
//! To add a platform: one file, one line in [`ALL`], and recorded messages in `tests/fixtures/shops/<name>/`.

pub mod apply;
pub mod csv;
pub mod explain;
pub mod jobs;
mod loose;
pub mod shopify;
pub mod woocommerce;

use crate::db::Instant;
use crate::inbox::account::{Api, Request, Unusable};
use crate::inbox::{Account, Errand, Headers, Incoming, Refusal, Screening, Secrets, Setup, Unreadable};
use crate::orders::model::{Adjustment, OrderDraft};
use crate::tracking::model::{Announcement, CarrierUpdate};

/// Every platform.
pub const ALL: &[&dyn Platform] = &[&shopify::Shopify, &woocommerce::WooCommerce];

/// One fact that a shop tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShopUpdate {
    /// The order as it is now.
    Order(Box<OrderDraft>),
    /// A parcel, or several, and what is in it.
    Consignment(Announcement),
    /// Where the parcels of a consignment are, in the shop's own words.
    Progress {
        /// The shop's id of the order.
        order_external_id: String,
        /// The shop's id of the consignment.
        consignment_external_id: String,
        /// What it says. The tracking number is empty if the message has none.
        update: Box<CarrierUpdate>,
    },
    /// Quantities cancelled, returned or refunded, told apart from the order.
    Adjustments {
        /// The shop's id of the order.
        order_external_id: String,
        /// Which.
        adjustments: Vec<Adjustment>,
    },
    /// The order is gone from the shop. It is shown as cancelled.
    OrderDeleted {
        /// The shop's id of the order.
        order_external_id: String,
    },
}

/// What a message means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// Understood, and of no use here; says why.
    Ignored(String),
    /// Apply these in order.
    Updates(Vec<ShopUpdate>),
    /// The message only points at something: fetch that with the merchant's credentials.
    Errands(Vec<Errand>),
}

/// Orders that changed while we could not be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Orders, each as a message of the same platform: the headers that tell its kind, and its bytes. Where the list tells
    /// too little, the message only points at the order, as the platform's own webhook would.
    pub messages: Vec<(Headers, Vec<u8>)>,
    /// When the newest of them changed.
    pub newest: Option<Instant>,
    /// Where the list goes on, in the platform's own way.
    pub next: Option<String>,
}

/// A platform that can be asked which orders changed.
pub trait CatchUp: Api {
    /// Asks for the orders that changed since then, oldest change first. `page` is what [`Changes::next`] said.
    ///
    /// # Errors
    /// The account lacks something.
    fn ask(&self, account: &Account, since: Instant, page: Option<&str>) -> Result<Request, Unusable>;

    /// Reads the answer.
    ///
    /// # Errors
    /// It cannot be read.
    fn read(&self, headers: &Headers, body: &[u8]) -> Result<Changes, Unreadable>;
}

/// A shop platform that posts webhooks.
pub trait Platform: Send + Sync {
    /// The name in the webhook's URL.
    fn name(&self) -> &'static str;

    /// How it is set up.
    fn setup(&self) -> &'static Setup;

    /// How it is asked which orders changed, if it can be.
    fn catch_up(&self) -> Option<&'static dyn CatchUp> {
        None
    }

    /// Its API, for messages that only point at something.
    fn api(&self) -> Option<&'static dyn Api> {
        let catch_up = self.catch_up()?;
        Some(catch_up)
    }

    /// Whether each message about an order lists all its parcels, so that one that is missing was taken away.
    fn lists_every_parcel(&self) -> bool {
        false
    }

    /// Checks where the message comes from, over its raw bytes and in constant time.
    ///
    /// # Errors
    /// Why it is turned away.
    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal>;

    /// Tells pings and test messages from real ones.
    ///
    /// # Errors
    /// The body is not of the form that this platform sends.
    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable>;

    /// What a message means. `shop` names the connection it came by; `headers` may be empty (a file, a polled answer),
    /// then the kind is told from the body's shape.
    ///
    /// # Errors
    /// It cannot be read.
    fn parse(&self, shop: &str, headers: &Headers, body: &[u8]) -> Result<Parsed, Unreadable>;
}
