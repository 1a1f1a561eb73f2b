//! Apple Wallet order packages: signed bundles that an iPhone keeps in its Wallet.
//!
//! A package is a zip of `order.json`, its pictures, `manifest.json` (the SHA-256 of each file) and `signature` (a detached
//! CMS signature of the manifest). This room knows the envelope; what stands in `order.json` is decided by
//! [`tracking_page`](crate::tracking_page).
//!
//! Signing is `ring`'s; the dozen lines of DER around a signature are `der`'s. The crates that know all of CMS and X.509
//! would be the largest part of the build for the least used file.

mod der;
mod package;
mod signature;
mod zip;

pub use package::package;
pub use signature::{NotUsable, Signer};
