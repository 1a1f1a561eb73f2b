//! How a sender is set up: what protects its address, what can be adjusted, and what the merchant has to do where.
//!
//! Each source says this as data, so that the command line, the API and the admin tell the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What stands between a stranger and the merchant's parcels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Each message is signed with a secret that the two sides share.
    Signature(SecretFrom),
    /// Each message carries the secret itself in a header. It proves who sent it, not that the body is unchanged.
    Echo(SecretFrom),
    /// Each message is signed with the vendor's private key; we check it with the public one that the vendor publishes.
    PublicKey,
    /// Nothing but the address itself, which nobody can guess. It is a secret: whoever knows it can post.
    Address,
    /// As [`Address`](Self::Address), until a secret is set with which the vendor then signs.
    AddressOrSignature,
}

impl Protection {
    /// Its code in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Signature(_) => "signature",
            Self::Echo(_) => "shared_secret_header",
            Self::PublicKey => "public_key",
            Self::Address | Self::AddressOrSignature => "secret_address",
        }
    }

    /// In a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Signature(_) => {
                "Every message is signed with a shared secret; unsigned and changed ones are refused."
            }
            Self::Echo(_) => {
                "Every message carries a shared secret in a header. The sender does not sign the body, so keep the address secret too."
            }
            Self::PublicKey => "Every message is signed by the vendor and checked with the vendor's published key.",
            Self::Address => {
                "This sender does not protect its messages. The address itself is the secret: do not show it to anyone but the sender."
            }
            Self::AddressOrSignature => {
                "This sender does not protect its messages unless a secret is set. Until then the address itself is the secret: do not show it to anyone but the sender."
            }
        }
    }

    /// Whether a shared secret can be set.
    pub const fn takes_secret(self) -> bool {
        // Vendors that sign with a key of their own can mostly show a secret instead.
        !matches!(self, Self::Address)
    }

    /// Who makes the shared secret, if there must be one.
    pub const fn secret_from(self) -> Option<SecretFrom> {
        match self {
            Self::Signature(from) | Self::Echo(from) => Some(from),
            Self::PublicKey | Self::Address | Self::AddressOrSignature => None,
        }
    }
}

/// Who makes a shared secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretFrom {
    /// The vendor shows it; perhaps only after the address is saved there.
    Vendor,
    /// We draw one, and the merchant pastes it into the vendor's form.
    Us,
}

/// How a sender is set up.
#[derive(Debug)]
pub struct Setup {
    /// The sender's name as people write it.
    pub title: &'static str,
    /// What protects the address.
    pub protection: Protection,
    /// What to do, in order, in plain words. `{url}` is the address to paste, `{secret}` the secret that we drew.
    pub steps: &'static [&'static str],
    /// What the merchant should know: what is unsure about this sender, and what one real message would settle.
    pub caution: Option<&'static str>,
    /// What can be adjusted.
    pub options: &'static [OptionSpec],
    /// What is needed to ask the vendor's API: for messages that only point at something, for polling, for catching up.
    /// Empty: it is never asked.
    pub credentials: &'static [CredentialSpec],
}

/// Something that can be adjusted about an endpoint.
#[derive(Debug)]
pub struct OptionSpec {
    /// `signature_header`.
    pub name: &'static str,
    /// What it does, and when to change it.
    pub about: &'static str,
    /// What holds without it.
    pub default: &'static str,
    /// What it may be; empty: any text.
    pub values: &'static [&'static str],
}

/// Something the vendor's API wants to know us by.
#[derive(Debug)]
pub struct CredentialSpec {
    /// `api_key`.
    pub name: &'static str,
    /// Where the merchant finds it.
    pub about: &'static str,
    /// Whether the API cannot be asked without it.
    pub required: bool,
}

/// Options of every source.
pub const COMMON_OPTIONS: &[OptionSpec] = &[
    OptionSpec {
        name: "api_base",
        about: "Where the vendor's API is asked: its sandbox, or a proxy of your own. Hosts other than the vendor's must be listed by the operator in the setting `outbound.trusted_hosts`.",
        default: "",
        values: &[],
    },
    OptionSpec {
        name: "requests_per_minute",
        about: "How often the vendor's API may be asked, if your plan differs from the vendor's usual one.",
        default: "",
        values: &[],
    },
    OptionSpec {
        name: "requests_per_day",
        about: "How often the vendor's API may be asked in 24 hours, if your plan differs from the vendor's usual one.",
        default: "",
        values: &[],
    },
    OptionSpec {
        name: "poll",
        about: "Whether parcels are asked about when the sender is silent (needs the API's credentials).",
        default: "on",
        values: &["on", "off"],
    },
];

/// An endpoint's adjustments, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Options(BTreeMap<String, String>);

impl Options {
    /// None.
    pub const NONE: &'static Self = &Self(BTreeMap::new());

    /// From names and values; empty values count as not set.
    pub fn new(options: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(options.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect())
    }

    /// An adjustment, if it is set.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether an adjustment has this value.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.get(name).is_some_and(|set| set.eq_ignore_ascii_case(value))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Sets an adjustment, or takes it back with an empty value.
    pub fn set(&mut self, name: &str, value: &str) {
        if value.trim().is_empty() {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), value.trim().to_owned());
        }
    }
}

impl Setup {
    /// The specification of an option, the source's own or a common one.
    pub fn option(&self, name: &str) -> Option<&'static OptionSpec> {
        self.options.iter().chain(COMMON_OPTIONS).find(|spec| spec.name == name)
    }

    /// Checks one adjustment. `Err` says what is wrong with it.
    ///
    /// # Errors
    /// There is no such option, or it may not have this value.
    pub fn check_option(&self, name: &str, value: &str) -> Result<(), String> {
        let Some(spec) = self.option(name) else {
            let known: Vec<_> = self.options.iter().chain(COMMON_OPTIONS).map(|spec| spec.name).collect();
            return Err(format!("is no option of this source; there are {}", known.join(", ")));
        };
        // Those that every source has are checked for what they are.
        let is_count = || value.parse::<u32>().is_ok_and(|number| (1..=10_000_000).contains(&number));
        let is_address = || {
            let address = crate::outbound::Url::parse(value);
            address.is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
        };
        let wrong = match name {
            _ if value.is_empty() => None,
            "requests_per_minute" | "requests_per_day" if !is_count() => {
                Some("must be a whole number from 1 to 10000000")
            }
            "api_base" | "jwks_url" if !is_address() => Some("must be an address such as https://api.example.com"),
            _ => None,
        };
        if let Some(wrong) = wrong {
            return Err(wrong.to_owned());
        }
        let fits =
            spec.values.is_empty() || value.is_empty() || spec.values.iter().any(|one| one.eq_ignore_ascii_case(value));
        if fits { Ok(()) } else { Err(format!("must be one of {}", spec.values.join(", "))) }
    }

    /// Checks the names of credentials, and that those are there which the API cannot be asked without. None at all is
    /// fine too: then it is never asked.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check_credentials<'a>(&self, given: impl Iterator<Item = &'a str>) -> Result<(), String> {
        let given: Vec<&str> = given.collect();
        let known: Vec<_> = self.credentials.iter().map(|spec| spec.name).collect();
        if let Some(stranger) = given.iter().find(|name| !known.contains(name)) {
            return Err(match known.as_slice() {
                [] => "this source takes no credentials".to_owned(),
                known => format!("`{stranger}` is no credential of this source; there are {}", known.join(", ")),
            });
        }
        let missing = self.credentials.iter().find(|spec| spec.required && !given.contains(&spec.name));
        match missing {
            Some(spec) if !given.is_empty() => Err(format!("the credential `{}` is missing", spec.name)),
            _ => Ok(()),
        }
    }
}
