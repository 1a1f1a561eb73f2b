//! A detached CMS signature (RFC 5652): `SignedData` over bytes that it does not hold, with the time of signing and the
//! certificates that lead from the signer to Apple.

use std::fmt;

use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256};

use super::der::{self, BIT_STRING, INTEGER, NULL, OCTET_STRING, OID, Reader, SEQUENCE, TAGGED_0};
use crate::db::Instant;

const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const CONTENT_TYPE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x03];
const MESSAGE_DIGEST: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04];
const SIGNING_TIME: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x05];
const SHA_256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const ECDSA_SHA_256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];

/// Why a certificate or a key cannot sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotUsable {
    /// Not a certificate.
    #[error("the file holds no certificate in PEM form (it begins with `-----BEGIN CERTIFICATE-----`)")]
    Certificate,
    /// Not a key.
    #[error(
        "the file holds no private key in PEM form without a passphrase (RSA, or EC on P-256); `openssl pkey -in KEY -out NEW` \
         takes a passphrase off"
    )]
    Key,
    /// A key of somebody else.
    #[error("the key is not the certificate's")]
    Mismatch,
    /// The key did not sign.
    #[error("the key refused to sign")]
    Refused,
}

/// Who signs packages.
pub struct Signer {
    key: Key,
    /// The signer's own, then the ones that lead to the root.
    certificates: Vec<Vec<u8>>,
    /// How the signer's certificate is named: issuer and serial number.
    name: Vec<u8>,
}

enum Key {
    Rsa(RsaKeyPair),
    P256(EcdsaKeyPair),
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(…)")
    }
}

/// A certificate's outline.
struct Outline<'a> {
    issuer: &'a [u8],
    serial: &'a [u8],
    public_key: &'a [u8],
}

impl Signer {
    /// From PEM files: the certificate, its private key, and the certificates between it and the root.
    ///
    /// # Errors
    /// What each of them is not.
    pub fn new(certificate: &[u8], key: &[u8], between: &[u8]) -> Result<Self, NotUsable> {
        let own = certificates(certificate)?.into_iter().next().ok_or(NotUsable::Certificate)?;
        let between = certificates(between)?;
        if between.is_empty() {
            return Err(NotUsable::Certificate);
        }
        let outline = outline(&own).ok_or(NotUsable::Certificate)?;
        let key = Key::from_pem(key)?;
        if key.public() != outline.public_key {
            return Err(NotUsable::Mismatch);
        }
        let name = der::of(SEQUENCE, &[outline.issuer, outline.serial]);
        Ok(Self { key, name, certificates: [vec![own.clone()], between].concat() })
    }

    /// Signs bytes that travel apart from the signature.
    ///
    /// # Errors
    /// The key refuses.
    pub fn sign(&self, content: &[u8], now: Instant) -> Result<Vec<u8>, NotUsable> {
        let attribute =
            |of: &[u8], value: &[u8]| der::of(SEQUENCE, &[&der::value(OID, of), &der::set_of(vec![value.to_vec()])]);
        let attributes = der::set_of(vec![
            attribute(CONTENT_TYPE, &der::value(OID, DATA)),
            attribute(SIGNING_TIME, &time(now)),
            attribute(MESSAGE_DIGEST, &der::value(OCTET_STRING, &Sha256::digest(content))),
        ]);
        let signature = self.key.sign(&attributes)?;
        let sha_256 = der::of(SEQUENCE, &[&der::value(OID, SHA_256), &der::value(NULL, &[])]);
        // The same bytes that were signed, under the tag that they have inside of the message.
        let tagged = Reader::new(&attributes).any().map(|set| der::value(TAGGED_0, set.content)).unwrap_or_default();
        let version = der::value(INTEGER, &[1]);
        let signer = der::of(
            SEQUENCE,
            &[&version, &self.name, &sha_256, &tagged, &self.key.algorithm(), &der::value(OCTET_STRING, &signature)],
        );
        let mut certificates = self.certificates.clone();
        certificates.sort();
        let signed = der::of(
            SEQUENCE,
            &[
                &version,
                &der::set_of(vec![sha_256]),
                &der::of(SEQUENCE, &[&der::value(OID, DATA)]),
                &der::value(TAGGED_0, &certificates.concat()),
                &der::set_of(vec![signer]),
            ],
        );
        Ok(der::of(SEQUENCE, &[&der::value(OID, SIGNED_DATA), &der::value(TAGGED_0, &signed)]))
    }
}

impl Key {
    fn from_pem(pem: &[u8]) -> Result<Self, NotUsable> {
        let random = SystemRandom::new();
        let p256 = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let found = match PrivateKeyDer::from_pem_slice(pem).map_err(|_| NotUsable::Key)? {
            PrivateKeyDer::Pkcs8(key) => {
                let key = key.secret_pkcs8_der();
                RsaKeyPair::from_pkcs8(key)
                    .map(Self::Rsa)
                    .or_else(|_| EcdsaKeyPair::from_pkcs8(p256, key, &random).map(Self::P256))
            }
            PrivateKeyDer::Pkcs1(key) => RsaKeyPair::from_der(key.secret_pkcs1_der()).map(Self::Rsa),
            _ => return Err(NotUsable::Key),
        };
        found.map_err(|_| NotUsable::Key)
    }

    fn public(&self) -> &[u8] {
        match self {
            Self::Rsa(key) => key.public_key().as_ref(),
            Self::P256(key) => key.public_key().as_ref(),
        }
    }

    fn algorithm(&self) -> Vec<u8> {
        match self {
            Self::Rsa(_) => der::of(SEQUENCE, &[&der::value(OID, RSA), &der::value(NULL, &[])]),
            Self::P256(_) => der::of(SEQUENCE, &[&der::value(OID, ECDSA_SHA_256)]),
        }
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, NotUsable> {
        let random = SystemRandom::new();
        match self {
            Self::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).map_err(|_| NotUsable::Refused)?;
                Ok(signature)
            }
            Self::P256(key) => Ok(key.sign(&random, message).map_err(|_| NotUsable::Refused)?.as_ref().to_vec()),
        }
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<Vec<u8>>, NotUsable> {
    CertificateDer::pem_slice_iter(pem)
        .map(|certificate| certificate.map(|der| der.as_ref().to_vec()).map_err(|_| NotUsable::Certificate))
        .collect()
}

/// `Certificate` of RFC 5280, as far as it is needed.
fn outline(certificate: &[u8]) -> Option<Outline<'_>> {
    let mut body = Reader::new(certificate).enter(SEQUENCE)?.enter(SEQUENCE)?;
    let _version = body.take(TAGGED_0);
    let serial = body.take(INTEGER)?.whole;
    let _algorithm = body.take(SEQUENCE)?;
    let issuer = body.take(SEQUENCE)?.whole;
    let (_validity, _subject) = (body.take(SEQUENCE)?, body.take(SEQUENCE)?);
    let mut key = body.enter(SEQUENCE)?;
    let _algorithm = key.take(SEQUENCE)?;
    // A bit string begins with the number of bits that are left over: none.
    let public_key = key.take(BIT_STRING)?.content.strip_prefix(&[0])?;
    Some(Outline { issuer, serial, public_key })
}

/// Two digits of the year until 2049, as RFC 5652 asks for.
fn time(at: Instant) -> Vec<u8> {
    let utc = at.timestamp().to_zoned(jiff::tz::TimeZone::UTC);
    let (tag, form) = match utc.year() {
        1950..2050 => (der::UTC_TIME, "%y%m%d%H%M%SZ"),
        _ => (der::GENERALIZED_TIME, "%Y%m%d%H%M%SZ"),
    };
    der::value(tag, utc.strftime(form).to_string().as_bytes())
}

#[cfg(test)]
mod tests {
    use ring::signature::{ECDSA_P256_SHA256_ASN1, UnparsedPublicKey};

    use super::*;

    fn pem(kind: &str, der: &[u8]) -> Vec<u8> {
        use base64::Engine as _;
        let text = base64::engine::general_purpose::STANDARD.encode(der);
        format!("-----BEGIN {kind}-----\n{text}\n-----END {kind}-----\n").into_bytes()
    }

    /// A certificate of its own making, and its key.
    fn pair() -> (Vec<u8>, Vec<u8>, Vec<u8>) {
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::new(vec![]).unwrap().self_signed(&key).unwrap();
        let der = certificate.der().to_vec();
        (pem("CERTIFICATE", &der), pem("PRIVATE KEY", key.serialized_der()), der)
    }

    #[test]
    fn a_signature_is_what_the_rfc_says() {
        let (certificate, key, der) = pair();
        let signer = Signer::new(&certificate, &key, &certificate).unwrap();
        let now = Instant::from_timestamp("2026-11-21T12:34:56Z".parse().unwrap());
        let bytes = signer.sign(b"{}", now).unwrap();

        let mut info = Reader::new(&bytes).enter(SEQUENCE).unwrap();
        assert_eq!(info.take(OID).unwrap().content, SIGNED_DATA);
        let mut signed = info.enter(TAGGED_0).unwrap().enter(SEQUENCE).unwrap();
        assert_eq!(signed.take(INTEGER).unwrap().content, [1]);
        signed.take(der::SET).unwrap();
        let mut inner = signed.enter(SEQUENCE).unwrap();
        assert_eq!(inner.take(OID).unwrap().content, DATA);
        assert_eq!(inner.any(), None, "what is signed travels apart");
        assert_eq!(signed.enter(TAGGED_0).unwrap().take(SEQUENCE).unwrap().whole, der);
        let mut info = signed.enter(der::SET).unwrap().enter(SEQUENCE).unwrap();
        info.take(INTEGER).unwrap();
        let outline = outline(&der).unwrap();
        assert_eq!(info.take(SEQUENCE).unwrap().content, [outline.issuer, outline.serial].concat());
        info.take(SEQUENCE).unwrap();
        let attributes = info.take(TAGGED_0).unwrap();
        let (mut list, mut found) = (Reader::new(attributes.content), Vec::new());
        while let Some(mut attribute) = list.enter(SEQUENCE) {
            let of = attribute.take(OID).unwrap().content;
            found.push((of, attribute.enter(der::SET).unwrap().any().unwrap().content));
        }
        let value = |of: &[u8]| found.iter().find(|(name, _)| *name == of).unwrap().1;
        assert_eq!(found.len(), 3);
        assert_eq!(value(CONTENT_TYPE), DATA);
        assert_eq!(value(SIGNING_TIME), b"261121123456Z");
        assert_eq!(value(MESSAGE_DIGEST), Sha256::digest(b"{}").as_slice());
        assert_eq!(info.enter(SEQUENCE).unwrap().take(OID).unwrap().content, ECDSA_SHA_256);
        let signature = info.take(OCTET_STRING).unwrap().content;
        let set = der::value(der::SET, attributes.content);
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, outline.public_key).verify(&set, signature).unwrap();
    }

    #[test]
    fn what_does_not_fit_says_so() {
        let (certificate, key, _) = pair();
        let (other, ..) = pair();
        let new = |certificate: &[u8], key: &[u8], between: &[u8]| Signer::new(certificate, key, between).map(drop);
        assert_eq!(new(&other, &key, &certificate), Err(NotUsable::Mismatch));
        assert_eq!(new(&key, &key, &certificate), Err(NotUsable::Certificate));
        assert_eq!(new(&certificate, &certificate, &certificate), Err(NotUsable::Key));
        assert_eq!(new(&certificate, &key, b""), Err(NotUsable::Certificate));
        assert_eq!(new(&pem("CERTIFICATE", b"\x30\x03\x02\x01\x01"), &key, &certificate), Err(NotUsable::Certificate));
    }

    #[test]
    fn years_have_two_digits_until_there_are_too_many() {
        let at = |text: &str| time(Instant::from_timestamp(text.parse().unwrap()));
        assert_eq!(at("2049-12-31T23:59:59Z")[2..], *b"491231235959Z");
        assert_eq!(at("2050-01-01T00:00:00Z")[2..], *b"20500101000000Z");
    }
}
