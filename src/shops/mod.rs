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
pub mod bigcommerce;
pub mod csv;
pub mod explain;
pub mod export;
pub mod import;
pub mod jobs;
mod loose;
pub mod shopify;
pub mod store;
mod walk;
pub mod woocommerce;

use crate::db::Instant;
use crate::inbox::account::{Api, Request, Unusable};
use crate::inbox::{Account, Errand, Headers, Incoming, Refusal, Screening, Secrets, Setup, Unreadable};
use crate::orders::model::{Adjustment, OrderDraft};
use crate::privacy::RequestKind;
use crate::tracking::model::{Announcement, CarrierUpdate};

/// Every platform.
pub const ALL: &[&dyn Platform] = &[&shopify::Shopify, &woocommerce::WooCommerce, &bigcommerce::BigCommerce];

/// One fact that a shop tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShopUpdate {
    /// The order as it is now.
    Order(Box<OrderDraft>),
    /// A parcel, or several, and what is in it.
    Consignment(Box<Announcement>),
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
    /// A shopper asked the shop to be told what is known, or to be forgotten; or the shop itself is gone.
    Privacy {
        /// What is asked for.
        kind: RequestKind,
        /// The shopper.
        email: Option<String>,
        /// The shop's ids of the orders in question.
        orders: Vec<String>,
    },
    /// The message listed every parcel of the order: one that it did not list was taken away.
    EveryParcel {
        /// The shop's id of the order.
        order_external_id: String,
        /// The shop's ids of the consignments that are left.
        consignments: Vec<String>,
        /// When they were listed. Consignments that were told of later stay.
        told_at: Option<Instant>,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_platform_says_how_it_is_set_up() {
        let mut names: Vec<_> = ALL.iter().map(|platform| platform.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len(), "a name stands twice");
        for platform in ALL {
            let (name, setup) = (platform.name(), platform.setup());
            assert!(setup.steps.iter().any(|step| step.contains("{url}")), "{name}: nothing is pasted");
            let ours = setup.protection.secret_from() == Some(crate::inbox::setup::SecretFrom::Us);
            let pasted = setup.steps.iter().any(|step| step.contains("{secret}"));
            assert_eq!(pasted, ours, "{name}: the secret is pasted where we draw it");
            assert!(platform.api().is_none() || !setup.credentials.is_empty(), "{name} is asked without credentials");
            for option in setup.options {
                assert!(
                    setup.check_option(option.name, option.default).is_ok(),
                    "{name}: {} does not allow its own default",
                    option.name
                );
            }
        }
    }

    #[test]
    fn nobody_is_asked_without_credentials() {
        for platform in ALL {
            let Some(catch_up) = platform.catch_up() else { continue };
            let nobody = Account::default();
            assert!(catch_up.base(&nobody).is_err() || catch_up.auth(&nobody).is_err(), "{}", platform.name());
            assert!(catch_up.pace().per_minute > 0);
            for body in [b"null".as_slice(), b"7", b"{", b"[7", b"{\"errors\":\"Not Found\"}"] {
                assert!(catch_up.read(&Headers::default(), body).is_err(), "{}: {body:?}", platform.name());
            }
        }
    }
}
