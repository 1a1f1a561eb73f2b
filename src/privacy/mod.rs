//! What is kept no longer: by rule, because a shopper asked, or because a shop passed on that one did.
//!
//! - [`forget`]: what it means. An order is **forgotten** when nothing in it leads to a person any more: who ordered, where it goes,
//!   numbers by which a carrier tells that, what carriers and people wrote, links, raw messages. What is left (country, carrier, when
//!   it came) tells how long parcels take. A shop may tell of the order again: it stays forgotten. An order is **removed** when
//!   nothing is left of it at all.
//! - [`retention`]: rules of the merchant, a preview of what they would take away, and the sweep that does it, some rows at a time.
//! - [`requests`]: what shoppers ask for, with the day until which it has to be done. Erasures are carried out; what a shopper wants to
//!   know is made by [`export`] and handed over by a person, who knows how to tell that it is the shopper who asks.
//!
//! Nothing here is undone. Nothing is swept before a merchant has said so: without rules everything is kept.

pub mod export;
pub mod forget;
pub mod jobs;
pub mod model;
pub mod requests;
pub mod retention;
pub mod store;

pub use model::{Kept, Request, RequestId, RequestKind};
