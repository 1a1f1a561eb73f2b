//! What every page shares: finished bytes, small files, calendars, codes, headers, assets, CSRF, rate limits, the host's brand, slots.

pub mod assets;
pub mod card;
pub mod codes;
pub mod csrf;
pub mod file;
pub mod finished;
pub mod headers;
pub mod host;
pub mod icalendar;
pub mod limits;
pub mod page;
pub mod slot;
pub mod trace;

pub use finished::Finished;
pub use page::{Action, BrandView, Chrome, LanguageLink, MessagePage};
