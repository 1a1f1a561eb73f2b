//! Raw messages: verified, kept, acknowledged, and applied afterwards.
//!
//! `POST /webhooks/{source}/{endpoint key}` → verify over the raw bytes → keep (durable, [`keeper`]) → 2xx → job
//! [`ApplyMessage`](jobs::ApplyMessage) → [`Source::apply`]. A message answered 2xx is on disk; it can be replayed.
//!
//! Some messages only point at something. [`RunErrands`](jobs::RunErrands) fetches it with the merchant's account at the vendor
//! ([`account`], [`vendors`]) and keeps the answer as a message of the same endpoint; whoever polls does the same. So
//! whatever was learnt, from whichever side, lies here as it came and can be replayed.
//!
//! The design's first sketch had this inside `carriers/`. Shops post messages by the very same way, and may not depend on
//! carriers; so the inbox is a domain below both and knows neither. Who can send is listed in
//! [`sources`](crate::sources).

pub mod account;
mod budget;
pub mod endpoints;
pub mod health;
pub mod jobs;
pub mod keeper;
pub mod model;
pub mod receive;
mod redact;
pub mod setup;
pub mod signature;
pub mod store;
pub mod vendors;
pub mod webhook;

pub use account::{Account, Errand};
pub use endpoints::Endpoint;
pub use model::{
    Applied, ApplyError, EndpointId, Headers, InboxId, Incoming, LARGEST_MESSAGE, Message, Outcome, Refusal, Screening,
    Secrets, SigningKey, Source, Unreadable,
};
pub use setup::{Options, Setup};
