//! The audit log: what people, keys of the API and the command line changed of a merchant's things. Drafts and notes, which nobody
//! else sees, are not in it.
//!
//! An entry is written in the transaction of its change ([`record`]): there is no change without its entry, and none of a change that
//! did not happen. It says who, when, what, before and after, in words that last when the person or the thing is gone. Secrets never
//! stand in it: who records something gives the names of what was changed, and values only of what may be read.

pub mod model;
pub mod store;

pub use model::{Actor, Change, Entry, EntryId, Subject};

use crate::accounts::MerchantId;
use crate::db::{Instant, Result, Tx};

/// Writes down a change.
///
/// # Errors
/// Storage.
pub fn record(tx: &mut Tx<'_>, merchant: MerchantId, actor: &Actor, change: Change, now: Instant) -> Result<()> {
    store::insert(tx, merchant, &Entry { id: EntryId::new(now), at: now, actor: actor.clone(), change })
}
