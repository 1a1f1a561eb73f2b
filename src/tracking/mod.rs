//! Shipments and what happened to them.
//!
//! Two kinds of news come in. A shop *announces* a parcel ([`announce`]): it exists, this is in it, for that order. A
//! carrier *reports* on it ([`ingest`]): events, and a claim where it is now. Either may come first; both may come late,
//! twice and shuffled.
//!
//! Invariant: a parcel's standing is derived from the **set** of all events and claims ([`status::derive`]), never from
//! what stood before. The same messages in any order and number give the same page.

pub mod announce;
pub mod by_hand;
pub mod carrier_names;
pub mod explain;
pub mod find;
pub mod ingest;
pub mod meanings;
pub mod model;
pub mod schedule;
pub mod status;
pub mod store;
pub mod timeline;

pub use model::{Announcement, CarrierUpdate, ShipmentId};
pub use status::{Reason, ShipmentStatus};
