//! Orders and their parcels: found, read, and put right by hand.

pub mod acts;
pub mod index;
pub mod parcels;
pub mod show;
pub mod view;

pub use index::index;
pub use show::{preview, show};
