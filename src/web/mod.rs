//! What every page shares: finished bytes, headers, assets, CSRF, rate limits, the host's brand, slots.

pub mod assets;
pub mod csrf;
pub mod finished;
pub mod headers;
pub mod host;
pub mod limits;
pub mod page;
pub mod slot;
pub mod trace;

pub use finished::Finished;
pub use page::{Action, BrandView, Chrome, LanguageLink, MessagePage};
