//! Orders and what was ordered.
//!
//! Shops tell an order as a whole, again and again ([`OrderDraft`](model::OrderDraft)); [`intake()`] keeps the newest
//! telling. Cancelled, returned and refunded quantities are kept apart from the lines, by their cause, so that a refund
//! told twice counts once and one told before its order is not lost.
//!
//! Invariants: an order is unique by (merchant, shop, external id); an older telling never replaces a newer one;
//! personal data are only ever compared by their normalised keys.

pub mod annotate;
pub mod find;
pub mod intake;
pub mod jobs;
pub mod model;
pub mod pickup;
pub mod slot;
pub mod store;
pub mod terms;

pub use intake::{Intake, intake, withdraw};
pub use model::{Currency, Money, OrderId};
pub use pickup::{Pickup, StorePickup};
