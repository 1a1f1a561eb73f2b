//! Pictures of items: fetched from the shop once, made anew, and served from this host.
//!
//! A page that showed a shop's picture by its address would tell the shop's host who looks at it, and the browser would have
//! to ask a third party. So each address that an order names is fetched once ([`jobs`]), whatever comes is decoded and drawn
//! again at two sizes (`shrink`), and only that is kept and sent ([`pages`]). Until it is there, and where it cannot be
//! had, the page shows the item's first letter.
//!
//! Words: a *source* is an address and how fetching it went; a *picture* is what is sent to browsers; an order *waits* for
//! a source that is not there yet, and its page is made anew when it comes ([`want()`]).
//!
//! Invariants: nothing of a shop's bytes is ever sent on; a picture's id is a hash of its merchant and its content, so that
//! it may be kept for ever and cannot be guessed; fetching is never anybody's failure, only a picture less.

mod cache;
pub mod jobs;
mod keep;
pub mod model;
pub mod pages;
mod shrink;
pub mod store;
mod want;

pub use cache::Pictures;
pub use keep::keep_own;
pub use model::Picture;
pub use shrink::{Fitted, fit};
pub use want::{of, on_this_host, want};
