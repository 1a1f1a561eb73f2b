//! The page that shoppers see.
//!
//! `load` reads everything in one unit of work, [`view`] turns it into finished texts, templates place them, and
//! [`cache`] keeps the bytes until something changes. [`layout`] lists the slots that other domains fill. Handlers:
//! [`pages`] (a link's page), [`live`] (its changes while it is open), [`unlock`] (the second factor), [`shared_links`] (links for
//! others), [`look_up`] (guests without a link), [`calendar`], [`qr`] and [`wallet`] (what can be taken along), [`embed`] (what
//! stands in the shop's own site), [`accessibility`] (the statement), [`failure`] (what went wrong, in the brand's layout).
//! `visitors` says who counts as a visit.
//!
//! An open page: a commit is told to [`viewers`], [`refresh`] makes what somebody looks at anew, and [`parts`] knows what
//! of it each viewer does not have yet.
//!
//! This domain and a few files at the top are the only ones that know every domain: assembling them is its job.

pub mod accessibility;
pub mod cache;
pub mod calendar;
pub mod embed;
pub mod failure;
mod json_ld;
pub mod layout;
pub mod live;
pub mod load;
pub mod look_up;
pub mod pages;
pub mod parts;
pub mod preview;
pub mod qr;
pub mod refresh;
pub mod shared_links;
mod taken;
pub mod unlock;
pub mod view;
pub mod viewers;
mod visitors;
pub mod wallet;
