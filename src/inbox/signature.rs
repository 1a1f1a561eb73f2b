//! The signature schemes that several senders share. All compare in constant time.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use super::model::{Incoming, Refusal, Secrets, SigningKey};

/// How far a signed time may be from ours, in seconds, both ways.
pub const WINDOW_SECONDS: i64 = 300;

/// HMAC-SHA256 of several parts in a row.
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    // HMAC takes keys of any length; the error branch cannot be reached.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return Vec::new() };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

/// SHA-256 of several parts, each with its length, in hex.
pub fn digest(parts: &[&[u8]]) -> String {
    use sha2::Digest as _;
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hex::encode(hash.finalize())
}

/// Equality that takes the same time wherever the difference is.
pub fn equal(a: &[u8], b: &[u8]) -> bool {
    !a.is_empty() && bool::from(a.ct_eq(b))
}

/// A hex MAC over the body.
pub fn check_hex(sent: Option<&str>, body: &[u8], secrets: &Secrets) -> Result<(), Refusal> {
    check(sent, secrets, |sent| hex::decode(sent.trim()).ok(), |secret| hmac_sha256(secret.as_bytes(), &[body]))
}

/// A base64 MAC over the body.
pub fn check_base64(sent: Option<&str>, body: &[u8], secrets: &Secrets) -> Result<(), Refusal> {
    check(sent, secrets, |sent| STANDARD.decode(sent.trim()).ok(), |secret| hmac_sha256(secret.as_bytes(), &[body]))
}

/// The secret itself, as the sender shows it in a header.
pub fn check_echo(sent: Option<&str>, secrets: &Secrets) -> Result<(), Refusal> {
    check(sent, secrets, |sent| Some(sent.trim().as_bytes().to_vec()), |secret| secret.trim().as_bytes().to_vec())
}

/// The token behind `Bearer` in an `Authorization` header.
pub fn bearer<'a>(incoming: &'a Incoming<'_>) -> Option<&'a str> {
    let header = incoming.headers.get("authorization")?;
    let (scheme, token) = header.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// RSA PKCS#1 v1.5 with SHA-256 over several parts in a row, checked with the vendor's public key; the signature in
/// base64.
pub fn check_rsa_sha256(key: Option<&SigningKey>, sent: Option<&str>, parts: &[&[u8]]) -> Result<(), Refusal> {
    let sent = sent.filter(|sent| !sent.trim().is_empty()).ok_or(Refusal::Missing)?;
    let key = key.ok_or(Refusal::UnknownKey)?;
    let sent = STANDARD.decode(sent.trim()).map_err(|_| Refusal::Mismatch)?;
    let key = ring::signature::RsaPublicKeyComponents { n: &key.n, e: &key.e };
    key.verify(&ring::signature::RSA_PKCS1_2048_8192_SHA256, &parts.concat(), &sent).map_err(|_| Refusal::Mismatch)
}

/// Decodes what was sent and compares it with what each secret gives.
pub fn check(
    sent: Option<&str>,
    secrets: &Secrets,
    decode: impl Fn(&str) -> Option<Vec<u8>>,
    expected: impl Fn(&str) -> Vec<u8>,
) -> Result<(), Refusal> {
    if secrets.is_empty() {
        return Err(Refusal::NoSecret);
    }
    let sent = sent.filter(|sent| !sent.trim().is_empty()).ok_or(Refusal::Missing)?;
    let sent = decode(sent).ok_or(Refusal::Mismatch)?;
    if secrets.any(|secret| equal(&sent, &expected(secret))) { Ok(()) } else { Err(Refusal::Mismatch) }
}

/// Whether a signed time is near enough to now.
pub fn within_window(signed_seconds: &str, incoming: &Incoming<'_>) -> Result<(), Refusal> {
    let signed: i64 = signed_seconds.trim().parse().map_err(|_| Refusal::Mismatch)?;
    let now = incoming.now.timestamp().as_second();
    if now.abs_diff(signed) <= WINDOW_SECONDS.unsigned_abs() { Ok(()) } else { Err(Refusal::Stale) }
}

/// The Standard Webhooks scheme (also Svix): `v1,<base64>` over `<id>.<timestamp>.<body>`, the key behind `whsec_`.
pub fn check_standard_webhooks(incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal> {
    if secrets.is_empty() {
        return Err(Refusal::NoSecret);
    }
    let header = |name: &str| {
        let svix = format!("svix-{name}");
        let standard = format!("webhook-{name}");
        incoming.headers.get(&standard).or_else(|| incoming.headers.get(&svix))
    };
    let (Some(id), Some(timestamp), Some(signatures)) = (header("id"), header("timestamp"), header("signature")) else {
        return Err(Refusal::Missing);
    };
    let signatures: Vec<Vec<u8>> = signatures
        .split_ascii_whitespace()
        .filter_map(|signature| signature.strip_prefix("v1,"))
        .filter_map(|signature| STANDARD.decode(signature).ok())
        .collect();
    let fits = secrets.any(|secret| {
        let expected = standard_webhooks_mac(secret, id, timestamp, incoming.body);
        signatures.iter().fold(false, |found, sent| equal(sent, &expected) | found)
    });
    if !fits {
        return Err(Refusal::Mismatch);
    }
    within_window(timestamp, incoming)
}

/// The MAC of the Standard Webhooks scheme, for checking and for sending.
pub fn standard_webhooks_mac(secret: &str, id: &str, timestamp: &str, body: &[u8]) -> Vec<u8> {
    let encoded = secret.strip_prefix("whsec_").unwrap_or(secret);
    let key = STANDARD.decode(encoded).unwrap_or_else(|_| secret.as_bytes().to_vec());
    hmac_sha256(&key, &[id.as_bytes(), b".", timestamp.as_bytes(), b".", body])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Instant;
    use crate::inbox::Headers;

    fn incoming<'a>(headers: &'a Headers, body: &'a [u8], now: i64) -> Incoming<'a> {
        Incoming::new(headers, body, Instant::from_second(now).unwrap())
    }

    /// The published vector of the Standard Webhooks libraries.
    #[test]
    fn standard_webhooks_vector() {
        let secrets = Secrets::new(["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned()]);
        let headers = Headers::new([
            ("webhook-id", b"msg_p5jXN8AQM9LWM0D4loKWxJek".as_slice()),
            ("webhook-timestamp", b"1614265330"),
            ("webhook-signature", b"v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
        ]);
        let body = br#"{"test": 2432232314}"#;
        let check = |body: &[u8], now| check_standard_webhooks(&incoming(&headers, body, now), &secrets);
        assert_eq!(check(body, 1_614_265_330), Ok(()));
        assert_eq!(check(body, 1_614_265_330 + 299), Ok(()));
        assert_eq!(check(body, 1_614_265_330 + 301), Err(Refusal::Stale));
        assert_eq!(check(body, 1_614_265_330 - 301), Err(Refusal::Stale));
        assert_eq!(check(br#"{"test":2432232314}"#, 1_614_265_330), Err(Refusal::Mismatch), "written again");
        let rotated = Secrets::new(["whsec_AAAA".to_owned(), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned()]);
        assert_eq!(check_standard_webhooks(&incoming(&headers, body, 1_614_265_330), &rotated), Ok(()));
        assert_eq!(
            check_standard_webhooks(&incoming(&Headers::default(), body, 1_614_265_330), &secrets),
            Err(Refusal::Missing)
        );
        assert_eq!(
            check_standard_webhooks(&incoming(&headers, body, 1_614_265_330), &Secrets::default()),
            Err(Refusal::NoSecret)
        );
    }

    #[test]
    fn an_empty_or_truncated_signature_is_no_signature() {
        let secrets = Secrets::new(["s".to_owned()]);
        let full = hex::encode(hmac_sha256(b"s", &[b"body"]));
        assert_eq!(check_hex(Some(&full), b"body", &secrets), Ok(()));
        assert_eq!(check_hex(Some(&full.to_uppercase()), b"body", &secrets), Ok(()));
        assert_eq!(check_hex(Some(&full[..62]), b"body", &secrets), Err(Refusal::Mismatch));
        assert_eq!(check_hex(Some(""), b"body", &secrets), Err(Refusal::Missing));
        assert_eq!(check_hex(Some("zz"), b"body", &secrets), Err(Refusal::Mismatch));
        assert_eq!(check_hex(None, b"body", &secrets), Err(Refusal::Missing));
    }
}
