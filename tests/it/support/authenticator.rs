//! A device that keeps passkeys, and a browser that lets it: what WebAuthn puts together, byte by byte.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The owner was there, and was known.
pub const VERIFIED: u8 = 0b0000_0101;
/// The owner was there; who it was, nobody knows.
pub const PRESENT: u8 = 0b0000_0001;
/// A new public key is in the data.
const ATTESTED: u8 = 0b0100_0000;

/// A passkey on a device.
pub struct Device {
    keys: EcdsaKeyPair,
    id: Vec<u8>,
    /// Whose, as the server said when it was made.
    owner: String,
    /// How often it signed; what is kept in a cloud does not count, and says none.
    pub count: Option<u32>,
    /// What it says of its owner.
    pub flags: u8,
    /// The page that the browser shows.
    pub origin: String,
}

impl Device {
    /// Makes a passkey as a page asks: the device and what the page posts.
    pub fn make(origin: &str, options: &str) -> (Self, String) {
        let options: Value = serde_json::from_str(options).unwrap();
        let asked = &options["publicKey"];
        assert_eq!(
            asked["authenticatorSelection"]["residentKey"], "required",
            "it signs in before an address is known"
        );
        let keys = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new()).unwrap();
        let keys =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, keys.as_ref(), &SystemRandom::new()).unwrap();
        let mut id = vec![0u8; 32];
        getrandom::fill(&mut id).unwrap();
        let owner = asked["user"]["id"].as_str().unwrap().to_owned();
        let device = Self { keys, id, owner, count: None, flags: VERIFIED, origin: origin.to_owned() };
        let mut data = device.data(asked["rp"]["id"].as_str().unwrap(), ATTESTED);
        data.extend([0u8; 16]);
        data.extend(u16::try_from(device.id.len()).unwrap().to_be_bytes());
        data.extend(&device.id);
        data.extend(device.public_key());
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(data);
        let client = device.client("webauthn.create", asked["challenge"].as_str().unwrap());
        let response = json!({ "clientDataJSON": text(&client), "attestationObject": text(&attestation) });
        let answer = device.answer(response);
        (device, answer)
    }

    /// Signs what a page asks: what it posts.
    pub fn sign(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).unwrap();
        let asked = &options["publicKey"];
        self.count = self.count.map(|count| count + 1);
        let data = self.data(asked["rpId"].as_str().unwrap(), 0);
        let client = self.client("webauthn.get", asked["challenge"].as_str().unwrap());
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature = self.keys.sign(&SystemRandom::new(), &signed).unwrap();
        self.answer(json!({
            "clientDataJSON": text(&client),
            "authenticatorData": text(&data),
            "signature": text(signature.as_ref()),
            "userHandle": self.owner,
        }))
    }

    fn answer(&self, response: Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} }).to_string()
    }

    fn client(&self, kind: &str, challenge: &str) -> Vec<u8> {
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    fn data(&self, host: &str, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(host).to_vec();
        data.push(self.flags | more);
        data.extend(self.count.unwrap_or_default().to_be_bytes());
        data
    }

    /// A COSE key: two coordinates on P-256, for ES256.
    fn public_key(&self) -> Vec<u8> {
        let point = self.keys.public_key().as_ref();
        let (x, y) = point[1..].split_at(32);
        [b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20", x, b"\x22\x58\x20", y].concat()
    }
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
