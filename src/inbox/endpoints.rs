//! Webhook addresses: whose message, from which source, checked with which secrets.

use super::model::{EndpointId, Secrets};
use super::store;
use crate::accounts::MerchantId;
use crate::db::{Conn, Error, Instant, Result, Tx};
use crate::secrets::Sealer;

/// One webhook address.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// The unguessable part of its URL.
    pub key: String,
    /// Whose.
    pub merchant: MerchantId,
    /// Id; also names the shop connection that orders come by.
    pub id: EndpointId,
    /// Name of the source.
    pub source: String,
    /// The merchant's name for it.
    pub name: String,
    /// To check signatures with.
    pub secrets: Secrets,
}

const PURPOSE: &str = "webhook endpoint";

/// Adds an endpoint.
///
/// # Errors
/// Storage, or no randomness to seal with.
pub fn create(tx: &mut Tx<'_>, sealer: &Sealer, endpoint: &Endpoint, now: Instant) -> Result<()> {
    let plain = serde_json::to_vec(&endpoint.secrets.expose()).map_err(|e| Error::Data(e.to_string()))?;
    let sealed = if endpoint.secrets.is_empty() {
        None
    } else {
        Some(sealer.seal(PURPOSE, &plain).map_err(|e| Error::Data(e.to_string()))?)
    };
    store::insert_endpoint(tx, endpoint, sealed, now)
}

/// Whether the stored secrets open with this installation's key. True if there are none.
///
/// # Errors
/// Storage.
pub fn key_fits(conn: &mut Conn, sealer: &Sealer) -> Result<bool> {
    Ok(store::any_secrets(conn)?.is_none_or(|sealed| sealer.open(PURPOSE, &sealed).is_ok()))
}

/// Finds a live endpoint by its key.
///
/// # Errors
/// Storage, or secrets that do not open with this installation's key.
pub fn find(conn: &mut Conn, sealer: &Sealer, key: &str) -> Result<Option<Endpoint>> {
    let Some(row) = store::endpoint(conn, key)? else { return Ok(None) };
    let secrets = match row.secrets {
        None => Vec::new(),
        Some(sealed) => {
            let plain = sealer.open(PURPOSE, &sealed).map_err(|e| Error::Data(e.to_string()))?;
            serde_json::from_slice(&plain).map_err(|e| Error::Data(e.to_string()))?
        }
    };
    Ok(Some(Endpoint {
        key: row.key,
        merchant: row.merchant_id,
        id: row.id,
        source: row.source,
        name: row.name,
        secrets: Secrets::new(secrets),
    }))
}
