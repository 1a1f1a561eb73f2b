//! The page that shoppers see.
//!
//! `load` reads everything in one unit of work, [`view`] turns it into finished texts, templates place them, and
//! [`cache`] keeps the bytes until something changes. [`layout`] lists the slots that other domains fill. Handlers:
//! [`pages`] (a link's page), [`look_up`] (guests without a link), [`calendar`], [`qr`] and [`wallet`]
//! (what can be taken along), [`failure`] (what went wrong, in the brand's layout).
//!
//! This domain and a few files at the top are the only ones that know every domain: assembling them is its job.

pub mod cache;
pub mod calendar;
pub mod failure;
mod json_ld;
pub mod layout;
pub mod load;
pub mod look_up;
pub mod pages;
pub mod qr;
mod taken;
pub mod view;
pub mod wallet;
