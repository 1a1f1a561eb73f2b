//! The merchant's account at a vendor, and what asking its API takes. Pure data: who sends it is
//! [`outbound`](crate::outbound), when it is sent is decided by who polls.

use std::collections::BTreeMap;
use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::setup::Options;
pub use crate::outbound::{Method, Request};

/// What the vendor's API knows the merchant by: names of [`CredentialSpec`](super::setup::CredentialSpec) and values.
#[derive(Clone, Default)]
pub struct Credentials(BTreeMap<String, SecretString>);

impl Credentials {
    /// From plain texts; empty ones count as not set.
    pub fn new(values: impl IntoIterator<Item = (String, String)>) -> Self {
        let set = values.into_iter().filter(|(_, value)| !value.trim().is_empty());
        Self(set.map(|(name, value)| (name, SecretString::from(value.trim().to_owned()))).collect())
    }

    /// One of them, if it is set.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(ExposeSecret::expose_secret)
    }

    /// Whether none is set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Names of those that are set.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The plain texts, to be sealed.
    pub fn expose(&self) -> BTreeMap<&str, &str> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.expose_secret())).collect()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({:?}, values hidden)", self.0.keys().collect::<Vec<_>>())
    }
}

/// The merchant's account at a vendor.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// What the API knows the merchant by.
    pub credentials: Credentials,
    /// The endpoint's adjustments.
    pub options: Options,
}

impl Account {
    /// A credential that the API cannot be asked without.
    ///
    /// # Errors
    /// It is not set.
    pub fn need(&self, name: &'static str) -> Result<&str, Unusable> {
        self.credentials.get(name).ok_or(Unusable::Credential(name))
    }
}

/// Why an account's API cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// A credential is not set.
    #[error("the credential `{0}` is not set")]
    Credential(&'static str),
    /// A setting does not make sense.
    #[error("{0}")]
    Setting(String),
}

/// How a request shows whose it is.
#[derive(Clone, Debug)]
pub enum Auth {
    /// Headers with the secret in them, such as `API-Key: …`.
    Header(&'static str, SecretString),
    /// Name and password.
    Basic(String, SecretString),
    /// OAuth 2 client credentials: a token is fetched first, kept until shortly before it ends, and sent as `Bearer`.
    ClientCredentials(TokenRequest),
}

/// How an access token is asked for.
#[derive(Clone, Debug)]
pub struct TokenRequest {
    /// Path under the API's base, or a whole URL.
    pub url: String,
    /// Client id.
    pub id: String,
    /// Client secret.
    pub secret: SecretString,
    /// How the two are sent.
    pub style: TokenStyle,
    /// The header that the token is sent in, bare; `None`: `Authorization: Bearer …`.
    pub shown_in: Option<&'static str>,
}

impl TokenRequest {
    /// With the account's `client_id` and `client_secret`, for a token that is sent as `Bearer`.
    ///
    /// # Errors
    /// One of the two is not set.
    pub fn of(account: &Account, url: &str, style: TokenStyle) -> Result<Self, Unusable> {
        Ok(Self {
            url: url.to_owned(),
            id: account.need("client_id")?.to_owned(),
            secret: account.need("client_secret")?.into(),
            style,
            shown_in: None,
        })
    }
}

/// How a client shows itself when it asks for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenStyle {
    /// A form; id and secret in the `Authorization` header (UPS).
    Basic,
    /// A form; id and secret in its fields (FedEx).
    Form,
    /// A JSON object; id and secret in its fields (USPS).
    Json,
}

/// How often a vendor may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Requests in a minute, evenly spread.
    pub per_minute: u32,
    /// Requests in 24 hours, if the vendor counts them.
    pub per_day: Option<u32>,
}

impl Pace {
    /// As the endpoint's adjustments have it.
    #[must_use]
    pub fn adjusted(self, options: &Options) -> Self {
        let number = |name| options.get(name).and_then(|value| value.parse().ok()).filter(|number| *number > 0);
        Self {
            per_minute: number("requests_per_minute").unwrap_or(self.per_minute),
            per_day: number("requests_per_day").or(self.per_day),
        }
    }
}

/// A vendor's API, as far as we ask it.
pub trait Api: Send + Sync {
    /// Where it is, without a slash at the end: `https://api.example.com`. An endpoint's option `api_base` goes before
    /// this.
    ///
    /// # Errors
    /// The address depends on something that is not set.
    fn base(&self, account: &Account) -> Result<String, Unusable>;

    /// Hosts that addresses in messages may point to. `*.example.com` stands for every host below it.
    fn hosts(&self) -> &'static [&'static str];

    /// How a request shows whose it is.
    ///
    /// # Errors
    /// A credential is missing.
    fn auth(&self, account: &Account) -> Result<Auth, Unusable>;

    /// How often it may be asked.
    fn pace(&self) -> Pace;
}

/// What a message that only points at something wants us to fetch.
///
/// With one step, the answer's bytes are kept as a message of the same endpoint and read like any other. With several,
/// the answers are put into one JSON object under the steps' names (an empty answer as `null`), and that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// In order.
    pub steps: Vec<Step>,
    /// Whether the answers are kept. If not, the requests are made for their effect.
    pub keep: bool,
    /// Headers under which the answer is kept, for sources that tell the kind of a message by a header.
    pub kept_as: Vec<(&'static str, String)>,
}

/// One request of an [`Errand`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The answer's name.
    pub name: &'static str,
    /// What to ask. A path is asked of the API's base; a whole URL must be on one of the API's hosts.
    pub request: Request,
    /// Whether a 404 is an answer too (`null`).
    pub optional: bool,
}

impl Errand {
    /// One request whose answer is kept as it is.
    pub fn fetch(request: Request) -> Self {
        Self { steps: vec![Step { name: "", request, optional: false }], keep: true, kept_as: Vec::new() }
    }

    /// One request that is made for its effect.
    pub fn call(request: Request) -> Self {
        Self { keep: false, ..Self::fetch(request) }
    }
}
