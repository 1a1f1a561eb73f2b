//! Making API keys. A key is shown once; the database keeps its hash.

use sha2::{Digest, Sha256};

use super::model::{ApiKeyId, MerchantId, Scope};
use super::store;
use crate::db::{Instant, Result, Tx};
use crate::secrets::random_token;

/// The hash under which a key is kept. A key has 256 random bits, so one round of SHA-256 is enough: there is nothing
/// to guess, and a slow hash would cost each API call.
pub fn hash(key: &str) -> String {
    hex::encode(Sha256::digest(key.as_bytes()))
}

/// A new key, recognisable as ours in logs and secret scanners.
///
/// # Errors
/// No randomness.
pub fn draw() -> std::result::Result<String, getrandom::Error> {
    Ok(format!("dsk_{}", random_token(32)?))
}

/// Keeps a freshly drawn key.
///
/// # Errors
/// Storage.
pub fn create(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    key: &str,
    name: &str,
    scopes: &[Scope],
    now: Instant,
) -> Result<ApiKeyId> {
    let id = ApiKeyId::new(now);
    store::insert_api_key(tx, merchant, id, &hash(key), name, scopes, now)?;
    Ok(id)
}
