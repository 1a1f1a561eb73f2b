//! Random tokens, sealing credentials at rest, and signing what browsers bring back.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// Length of the sealing key, in bytes.
pub const KEY_BYTES: usize = 32;

/// Random bytes from the operating system as URL-safe text without padding.
///
/// # Errors
/// The operating system has no randomness to give.
pub fn random_token(bytes: usize) -> Result<String, getrandom::Error> {
    let mut buffer = vec![0u8; bytes];
    getrandom::fill(&mut buffer)?;
    Ok(URL_SAFE_NO_PAD.encode(buffer))
}

/// Seals secrets of others (webhook secrets, access tokens) before they are stored, and signs.
///
/// Sealing is XChaCha20-Poly1305 with a random 24-byte nonce in front, signing is HMAC-SHA256 under a key derived from the
/// same one. What is sealed or signed for one purpose is nothing for another.
#[derive(Clone)]
pub struct Sealer {
    cipher: XChaCha20Poly1305,
    signing: [u8; KEY_BYTES],
}

/// Why sealed bytes do not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a stored secret does not open with this installation's key; is `secret_key` (or the file secret.key) the one it was sealed with?"
)]
pub struct WontOpen;

impl Sealer {
    /// From the installation's key.
    pub fn new(key: [u8; KEY_BYTES]) -> Self {
        Self { cipher: XChaCha20Poly1305::new(&Key::from(key)), signing: hmac(&key, &[b"doorstep: signing"]) }
    }

    /// A signature of several parts, for one purpose.
    pub fn sign(&self, purpose: &str, parts: &[&[u8]]) -> [u8; KEY_BYTES] {
        let mut all = vec![purpose.as_bytes()];
        all.extend_from_slice(parts);
        hmac(&self.signing, &all)
    }

    /// Whether two texts are the same, in a time that depends on neither.
    pub fn same(&self, one: &str, other: &str) -> bool {
        let [one, other] = [one, other].map(|text| self.sign("same", &[text.as_bytes()]));
        bool::from(one.ct_eq(&other))
    }

    /// Seals a text for one purpose.
    ///
    /// # Errors
    /// The operating system has no randomness to give.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Result<Vec<u8>, getrandom::Error> {
        let mut nonce = [0u8; 24];
        getrandom::fill(&mut nonce)?;
        let payload = chacha20poly1305::aead::Payload { msg: plain, aad: purpose.as_bytes() };
        // Encryption fails only for texts of many gigabytes.
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Sealer::seal`] made for the same purpose.
    ///
    /// # Errors
    /// Another key, another purpose, or changed bytes.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, WontOpen> {
        let (nonce, sealed) = sealed.split_at_checked(24).ok_or(WontOpen)?;
        let nonce: [u8; 24] = nonce.try_into().map_err(|_| WontOpen)?;
        let payload = chacha20poly1305::aead::Payload { msg: sealed, aad: purpose.as_bytes() };
        self.cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| WontOpen)
    }
}

/// HMAC-SHA256 of parts, each with its length in front: two lists of parts never run into the same bytes.
fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; KEY_BYTES] {
    // HMAC takes keys of any length; the error branch cannot be reached.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; KEY_BYTES] };
    for part in parts {
        mac.update(&part.len().to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_with_its_key_and_purpose() {
        let sealer = Sealer::new([7; KEY_BYTES]);
        let sealed = sealer.seal("webhook", b"whsec_1").unwrap();
        assert_eq!(sealer.open("webhook", &sealed).unwrap(), b"whsec_1");
        assert_eq!(sealer.open("label", &sealed), Err(WontOpen));
        assert_eq!(Sealer::new([8; KEY_BYTES]).open("webhook", &sealed), Err(WontOpen));
        assert_eq!(sealer.open("webhook", b"short"), Err(WontOpen));
        assert!(!sealed.windows(7).any(|w| w == b"whsec_1"));
    }

    #[test]
    fn signatures_are_of_one_key_one_purpose_and_these_parts() {
        let sealer = Sealer::new([7; KEY_BYTES]);
        let signed = sealer.sign("unlock", &[b"ab", b"c"]);
        assert_eq!(sealer.sign("unlock", &[b"ab", b"c"]), signed);
        assert_ne!(sealer.sign("unlock", &[b"a", b"bc"]), signed);
        assert_ne!(sealer.sign("code", &[b"ab", b"c"]), signed);
        assert_ne!(Sealer::new([8; KEY_BYTES]).sign("unlock", &[b"ab", b"c"]), signed);
        assert!(sealer.same("22767", "22767") && !sealer.same("22767", "22768") && !sealer.same("22767", ""));
    }
}
