//! Raw messages, the addresses they arrive at, and what a sender has to provide to be understood.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::account::{Api, Errand};
use super::setup::{Options, Setup};
use crate::accounts::MerchantId;
use crate::db::{self, Instant, Tx};
use crate::{ids, text_enum};

ids! {
    /// One raw message.
    InboxId;
    /// One webhook address.
    EndpointId;
    /// What a message is about: an order or a parcel, by its id.
    SubjectId;
}

text_enum! {
    /// What became of a raw message.
    Outcome {
        /// Kept, not yet applied.
        Received = "received",
        /// Applied.
        Applied = "applied",
        /// Understood and of no use here.
        Ignored = "ignored",
        /// Could not be read; kept, can be replayed by a version that can.
        Failed = "failed",
    }
}

/// The largest message that is taken, in bytes. No vendor publishes a limit; captured bodies have up to a few hundred kB.
pub const LARGEST_MESSAGE: usize = 2 * 1024 * 1024;

/// The headers of a message, names in lower case. Credentials are left out before it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Headers(Vec<(String, String)>);

impl Headers {
    /// Collects headers; values that are not text are left out.
    pub fn new<'a>(headers: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Self {
        Self(
            headers
                .into_iter()
                .filter_map(|(name, value)| {
                    Some((name.to_ascii_lowercase(), std::str::from_utf8(value).ok()?.to_owned()))
                })
                .collect(),
        )
    }

    /// The first header of that name, whatever its case.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Names and values, in the order in which they were sent.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// These, and more behind them.
    #[must_use]
    pub fn and(&self, more: &Self) -> Self {
        Self(self.0.iter().chain(&more.0).cloned().collect())
    }

    /// Without what must not be stored: credentials, cookies, addresses of people, and whatever holds one of the endpoint's
    /// own secrets, in whichever header a sender shows it.
    #[must_use]
    pub fn without_credentials(&self, secrets: &Secrets) -> Self {
        const NEVER_KEPT: [&str; 8] = [
            "authorization",
            "cookie",
            "proxy-authorization",
            "credential",
            "x-api-key",
            "x-forwarded-for",
            "x-real-ip",
            "forwarded",
        ];
        let kept = |(name, value): &&(String, String)| {
            // The secret alone, or behind a word such as "Token".
            let shown = value.split_ascii_whitespace().next_back().unwrap_or_default();
            !NEVER_KEPT.contains(&name.as_str()) && !secrets.any(|secret| secret.trim() == shown)
        };
        Self(self.0.iter().filter(kept).cloned().collect())
    }
}

/// A message as it stands at the door.
#[derive(Debug)]
pub struct Incoming<'a> {
    /// Its headers.
    pub headers: &'a Headers,
    /// The exact bytes: every signature is over these, never over JSON written again.
    pub body: &'a [u8],
    /// Now, for signatures with a clock window.
    pub now: Instant,
    /// The endpoint's adjustments.
    pub options: &'a Options,
    /// The vendor's public key that the message names, for sources that sign with one; already fetched.
    pub signing_key: Option<&'a SigningKey>,
}

impl<'a> Incoming<'a> {
    /// A message for an endpoint without adjustments.
    pub fn new(headers: &'a Headers, body: &'a [u8], now: Instant) -> Self {
        Self { headers, body, now, options: Options::NONE, signing_key: None }
    }
}

/// Which public key a message says it is signed with, and where the vendor publishes its keys (a JWKS).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyName {
    /// `https://api.example.com/jwks`.
    pub set: String,
    /// Key id.
    pub id: String,
}

/// A vendor asks us for an access token (OAuth 2 client credentials).
#[derive(Clone, Copy, Debug)]
pub struct TokenAsked<'a> {
    /// `grant_type`.
    pub grant_type: &'a str,
    /// Client id, from the form or from the `Authorization` header.
    pub client_id: &'a str,
    /// Client secret, from either.
    pub client_secret: &'a str,
    /// The endpoint's adjustments.
    pub options: &'a Options,
    /// Now.
    pub now: Instant,
}

/// The access token that we give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenIssued {
    /// To be sent with each message as `Authorization: Bearer …`.
    pub token: String,
    /// For so many seconds.
    pub lives_seconds: i64,
}

/// An RSA public key: modulus and exponent, big-endian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningKey {
    /// Modulus.
    pub n: Vec<u8>,
    /// Exponent.
    pub e: Vec<u8>,
}

/// Secrets of an endpoint. More than one while a secret is being rotated: each is valid.
#[derive(Clone, Default)]
pub struct Secrets(Vec<SecretString>);

impl Secrets {
    /// From plain texts.
    pub fn new(secrets: impl IntoIterator<Item = String>) -> Self {
        Self(secrets.into_iter().filter(|secret| !secret.is_empty()).map(SecretString::from).collect())
    }

    /// Whether none is set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether any secret satisfies the check. Every one is tried, so that time does not tell which.
    pub fn any(&self, mut check: impl FnMut(&str) -> bool) -> bool {
        self.0.iter().fold(false, |found, secret| check(secret.expose_secret()) | found)
    }

    /// The plain texts, to be sealed.
    pub fn expose(&self) -> Vec<&str> {
        self.0.iter().map(ExposeSecret::expose_secret).collect()
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({} hidden)", self.0.len())
    }
}

/// Why a message was turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No signature where one is due.
    #[error("the signature, or the shared secret, is missing")]
    Missing,
    /// A signature that does not fit the body and the secret.
    #[error("the signature, or the shared secret, does not match")]
    Mismatch,
    /// Signed too long ago, or in the future.
    #[error("the signature's time is outside the allowed window")]
    Stale,
    /// The source signs its messages, but this endpoint has no secret to check them with.
    #[error("no secret is set for this endpoint")]
    NoSecret,
    /// Signed with a key that the vendor does not publish, or whose publication cannot be reached.
    #[error("the signature's key is not among the vendor's published keys")]
    UnknownKey,
}

/// What to do with a verified message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screening {
    /// Keep it and work on it.
    Keep,
    /// A ping or a vendor's test: say yes, keep nothing, make nothing.
    Acknowledge,
}

/// A message that cannot be read. The raw bytes stay in the inbox.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        // serde quotes the value; it may be anyone's name or address.
        let what = match error.classify() {
            serde_json::error::Category::Data => "a field is not of the expected kind",
            serde_json::error::Category::Eof => "the JSON ends too early",
            _ => "not JSON",
        };
        Self(format!("{what} (line {}, column {})", error.line(), error.column()))
    }
}

/// A kept message, ready to be applied.
#[derive(Debug)]
pub struct Message<'a> {
    /// Whose it is.
    pub merchant: MerchantId,
    /// Its id in the inbox.
    pub id: InboxId,
    /// The address it came to.
    pub endpoint: EndpointId,
    /// Its headers, without credentials.
    pub headers: &'a Headers,
    /// Its bytes.
    pub body: &'a [u8],
    /// When it came.
    pub received_at: Instant,
    /// Now.
    pub now: Instant,
}

/// What applying a message did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Applied {
    /// Something was changed, or was known already: about what.
    Done(Vec<SubjectId>),
    /// Of no use here, and why.
    Ignored(String),
    /// The message only points at something that has to be fetched.
    Errands(Vec<Errand>),
}

/// Why a message could not be applied.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// It cannot be read, now or later, by this version.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Storage failed; try again.
    #[error(transparent)]
    Storage(#[from] db::Error),
}

/// Someone who posts messages to us: a carrier, an aggregator, a shop platform.
pub trait Source: Send + Sync {
    /// The name in the webhook's URL and in the inbox.
    fn name(&self) -> &'static str;

    /// Checks where the message comes from, over its raw bytes and in constant time.
    ///
    /// # Errors
    /// Why it is turned away.
    fn verify(&self, incoming: &Incoming<'_>, secrets: &Secrets) -> Result<(), Refusal>;

    /// Tells pings and vendors' test messages from real ones.
    ///
    /// # Errors
    /// The body is not of the form that this source sends (JSON, mostly): the sender is told.
    fn screen(&self, incoming: &Incoming<'_>) -> Result<Screening, Unreadable>;

    /// Applies a kept message. May run more than once for the same message and must then change nothing more.
    ///
    /// # Errors
    /// See [`ApplyError`].
    fn apply(&self, tx: &mut Tx<'_>, message: &Message<'_>) -> Result<Applied, ApplyError>;

    /// How it is set up.
    fn setup(&self) -> &'static Setup;

    /// Which public key of the vendor's a message says it is signed with.
    fn signing_key(&self, incoming: &Incoming<'_>) -> Option<KeyName>;

    /// Answers a vendor that asks for an access token. `None`: this one does not.
    fn issue_token(&self, asked: &TokenAsked<'_>, secrets: &Secrets) -> Option<Result<TokenIssued, Refusal>>;

    /// Its API, for messages that only point at something.
    fn api(&self) -> Option<&'static dyn Api>;

    /// What a message wants us to fetch.
    ///
    /// # Errors
    /// It cannot be read.
    fn errands(&self, message: &Message<'_>) -> Result<Vec<Errand>, Unreadable>;

    /// What a message means, for `doorstep carriers parse`.
    ///
    /// # Errors
    /// It cannot be read.
    fn explain(&self, body: &[u8]) -> Result<serde_json::Value, Unreadable>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_do_not_show() {
        let secrets = Secrets::new(["whsec_abc".to_owned()]);
        assert_eq!(format!("{secrets:?}"), "Secrets(1 hidden)");
    }

    #[test]
    fn credentials_are_not_kept() {
        let headers = Headers::new([("Authorization", b"Bearer x".as_slice()), ("X-Topic", b"orders/create")]);
        let kept = headers.without_credentials(&Secrets::default());
        assert_eq!(kept.get("authorization"), None);
        assert_eq!(kept.get("x-topic"), Some("orders/create"));
        let headers = Headers::new([("X-Our-Own", b"Token hunter2".as_slice()), ("X-Topic", b"orders/create")]);
        let kept = headers.without_credentials(&Secrets::new(["hunter2".to_owned()]));
        assert_eq!((kept.get("x-our-own"), kept.get("x-topic")), (None, Some("orders/create")));
    }
}
