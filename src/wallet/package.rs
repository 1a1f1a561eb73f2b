//! From files to a package.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::signature::{NotUsable, Signer};
use super::zip;
use crate::db::Instant;

/// Packs files (`order.json` and what it names) with their manifest and its signature.
///
/// # Errors
/// The key refuses to sign.
pub fn package(files: &[(&str, &[u8])], signer: &Signer, now: Instant) -> Result<Vec<u8>, NotUsable> {
    let sums: BTreeMap<&str, String> =
        files.iter().map(|(name, bytes)| (*name, hex::encode(Sha256::digest(bytes)))).collect();
    let manifest = serde_json::to_vec(&sums).unwrap_or_default();
    let signature = signer.sign(&manifest, now)?;
    let mut all = files.to_vec();
    all.push(("manifest.json", &manifest));
    all.push(("signature", &signature));
    Ok(zip::archive(&all))
}
