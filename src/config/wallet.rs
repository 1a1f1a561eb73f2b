//! Apple Wallet: who signs order packages.

use std::sync::Arc;

use super::source::{SettingError, Sources};
use crate::wallet::{NotUsable, Signer};

/// What Apple gave the operator for signing orders.
#[derive(Clone, Debug)]
pub struct WalletSettings {
    /// Signs packages.
    pub signer: Arc<Signer>,
    /// The order type that the certificate is for: `order.com.example.shop`.
    pub order_type: String,
    /// Apple's merchant identifier of the same account: `merchant.com.example.shop`.
    pub merchant: String,
}

const CERTIFICATE: &str = "wallet.certificate";
const KEY: &str = "wallet.key";
const INTERMEDIATE: &str = "wallet.intermediate";
const ORDER_TYPE: &str = "wallet.order_type";
const MERCHANT: &str = "wallet.merchant";

impl WalletSettings {
    /// `None` if no setting of it is given.
    pub(super) fn load(sources: &mut Sources) -> Result<Option<Self>, SettingError> {
        let certificate = sources.take(CERTIFICATE, "the PEM file of the Order Type ID certificate", read)?;
        let key = sources.take(KEY, "the PEM file of the certificate's private key, without a passphrase", read)?;
        let intermediate = sources.take(INTERMEDIATE, "the PEM file of Apple's WWDR intermediate certificate", read)?;
        let order_type = sources.take(ORDER_TYPE, "an Order Type ID such as `order.com.example.shop`", |value| {
            identifier(value, "order.")
        })?;
        let merchant = sources.take(MERCHANT, "a Merchant ID such as `merchant.com.example.shop`", |value| {
            identifier(value, "merchant.")
        })?;
        let all = [
            (CERTIFICATE, certificate.is_some()),
            (KEY, key.is_some()),
            (INTERMEDIATE, intermediate.is_some()),
            (ORDER_TYPE, order_type.is_some()),
            (MERCHANT, merchant.is_some()),
        ];
        let Some((given, _)) = all.iter().find(|(_, is_given)| *is_given) else { return Ok(None) };
        let (Some(certificate), Some(key), Some(intermediate), Some(order_type), Some(merchant)) =
            (certificate, key, intermediate, order_type, merchant)
        else {
            let missing = all.iter().find(|(_, is_given)| !is_given).map_or(CERTIFICATE, |(name, _)| name);
            return Err(SettingError::Missing { name: missing, given });
        };
        let signer = Signer::new(&certificate, &key, &intermediate).map_err(|wrong| SettingError::Together {
            name: if wrong == NotUsable::Certificate { CERTIFICATE } else { KEY },
            wrong: wrong.to_string(),
        })?;
        Ok(Some(Self { signer: Arc::new(signer), order_type, merchant }))
    }
}

fn read(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("`{path}` cannot be read ({error})"))
}

fn identifier(value: &str, begins: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-' || c == '_';
    if value.starts_with(begins) && value.len() > begins.len() && value.chars().all(fits) {
        Ok(value.to_owned())
    } else {
        Err(format!(
            "`{value}` does not begin with `{begins}`, or has other signs than letters, digits, dots and hyphens"
        ))
    }
}
