//! Merchants (the tenants), the people who work for them, and the keys that speak for them.
//!
//! Everything a merchant has carries its [`MerchantId`]. A request learns it from a brand's host, a page's token, a
//! webhook's endpoint key, an API key or the role of who is signed in, never from a parameter alone. [`people`] sign in; [`audit`] says
//! who changed what.

pub mod api_keys;
pub mod audit;
pub mod lockouts;
pub mod model;
pub mod people;
pub mod store;

pub use model::{ApiKeyId, Merchant, MerchantId, Scope};
