//! Merchants (the tenants) and the keys that speak for them.
//!
//! Everything a merchant has carries its [`MerchantId`]. A request learns it from a brand's host, a page's token, a
//! webhook's endpoint key or an API key, never from a parameter. People, roles and sign-in are not built yet.

pub mod api_keys;
pub mod model;
pub mod store;

pub use model::{ApiKeyId, Merchant, MerchantId, Scope};
