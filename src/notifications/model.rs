//! What a merchant sends with.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};

use crate::db::Instant;
use crate::text_enum;

text_enum! {
    /// A way to a person.
    Channel {
        /// E-mail.
        Mail = "mail",
        /// Short messages to a phone.
        Sms = "sms",
    }
}

impl Channel {
    /// What people call it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Mail => "E-mail",
            Self::Sms => "SMS",
        }
    }
}

text_enum! {
    /// How a connection to a mail server is kept from being read.
    Security {
        /// TLS is asked for after the greeting, and demanded (ports 587, 2525).
        StartTls = "starttls",
        /// TLS from the first byte (port 465).
        Tls = "tls",
        /// Not at all: only to hosts that the operator trusts.
        None = "none",
    }
}

/// A mail server, and how it knows us.
#[derive(Clone, Debug)]
pub struct MailAccount {
    /// The address that mail comes from.
    pub from: String,
    /// Its host.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is secured.
    pub security: Security,
    /// User name; empty where none is asked for.
    pub user: String,
    /// Password.
    pub password: Option<SecretString>,
}

/// An account at Twilio, or at a service that speaks as Twilio does.
#[derive(Clone, Debug)]
pub struct SmsAccount {
    /// Where its API is: `https://api.twilio.com`.
    pub base_url: String,
    /// Account SID: `AC…`.
    pub account: String,
    /// The number or name that messages come from, or a messaging service: `MG…`.
    pub from: String,
    /// Auth token.
    pub token: Option<SecretString>,
}

/// An account of one channel.
#[derive(Clone, Debug)]
pub enum Account {
    /// For mail.
    Mail(MailAccount),
    /// For SMS.
    Sms(SmsAccount),
}

/// What may be read of an account: everything but its secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "channel", rename_all = "snake_case")]
pub enum Settings {
    /// For mail.
    Mail {
        /// See [`MailAccount`].
        from: String,
        /// Host.
        host: String,
        /// Port.
        port: u16,
        /// Security.
        security: Security,
        /// User.
        user: String,
    },
    /// For SMS.
    Sms {
        /// See [`SmsAccount`].
        base_url: String,
        /// Account SID.
        account: String,
        /// Sender.
        from: String,
    },
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

impl Settings {
    /// Of which channel.
    pub const fn channel(&self) -> Channel {
        match self {
            Self::Mail { .. } => Channel::Mail,
            Self::Sms { .. } => Channel::Sms,
        }
    }

    /// As whom it sends, and through whom.
    pub fn label(&self) -> String {
        match self {
            Self::Mail { from, host, .. } => format!("{from} by {host}"),
            Self::Sms { from, base_url, .. } => {
                format!("{from} by {}", base_url.trim_start_matches("https://").trim_start_matches("http://"))
            }
        }
    }

    /// With its secret.
    pub fn with(self, secret: Option<SecretString>) -> Account {
        match self {
            Self::Mail { from, host, port, security, user } => {
                Account::Mail(MailAccount { from, host, port, security, user, password: secret })
            }
            Self::Sms { base_url, account, from } => {
                Account::Sms(SmsAccount { base_url, account, from, token: secret })
            }
        }
    }
}

impl Account {
    /// What may be read of it.
    pub fn settings(&self) -> Settings {
        match self.clone() {
            Self::Mail(MailAccount { from, host, port, security, user, .. }) => {
                Settings::Mail { from, host, port, security, user }
            }
            Self::Sms(SmsAccount { base_url, account, from, .. }) => Settings::Sms { base_url, account, from },
        }
    }

    /// Its secret, to be sealed.
    pub fn secret(&self) -> Option<&str> {
        let secret = match self {
            Self::Mail(mail) => mail.password.as_ref(),
            Self::Sms(sms) => sms.token.as_ref(),
        };
        secret.map(|secret| secret.expose_secret())
    }
}

/// An account as it is kept, and how it did.
#[derive(Clone, Debug)]
pub struct StoredAccount {
    /// What may be read of it.
    pub settings: Settings,
    /// Its secret, sealed.
    pub sealed: Option<Vec<u8>>,
    /// When it was set or changed.
    pub changed_at: Instant,
    /// When a message last left by it.
    pub sent_at: Option<Instant>,
    /// Why the last message did not, and when.
    pub problem: Option<(Instant, String)>,
}
