//! What stands in the log.

use serde_json::Value;

use crate::accounts::ApiKeyId;
use crate::accounts::people::PersonId;
use crate::db::Instant;
use crate::{ids, text_enum};

ids! {
    /// One line of the log.
    EntryId;
}

/// Who changed something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// A person, if it was one.
    pub person: Option<PersonId>,
    /// An API key, if it was one.
    pub api_key: Option<ApiKeyId>,
    /// Their name at that time; "command line" for who works on the machine itself.
    pub name: String,
}

impl Actor {
    /// A person.
    pub fn person(id: PersonId, name: &str) -> Self {
        Self { person: Some(id), api_key: None, name: name.to_owned() }
    }

    /// A program with a key.
    pub fn api_key(id: ApiKeyId, name: &str) -> Self {
        Self { person: None, api_key: Some(id), name: name.to_owned() }
    }

    /// Who has a shell on the machine.
    pub fn command_line() -> Self {
        Self { person: None, api_key: None, name: "command line".to_owned() }
    }
}

text_enum! {
    /// What kind of thing was changed.
    SubjectKind {
        /// A person, or their role.
        Person = "person",
        /// An invitation.
        Invitation = "invitation",
        /// An API key.
        ApiKey = "api_key",
        /// A brand.
        Brand = "brand",
        /// A host.
        Host = "host",
        /// A connection to a sender.
        Endpoint = "endpoint",
        /// An order.
        Order = "order",
        /// A parcel.
        Shipment = "shipment",
        /// A raw message.
        Message = "message",
        /// A carrier's code.
        Code = "code",
        /// What mail or texts are sent with.
        SendingAccount = "sending_account",
        /// The merchant's own settings.
        Merchant = "merchant",
    }
}

impl SubjectKind {
    /// What people call it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Invitation => "invitation",
            Self::ApiKey => "API key",
            Self::Brand => "brand",
            Self::Host => "host",
            Self::Endpoint => "connection",
            Self::Order => "order",
            Self::Shipment => "parcel",
            Self::Message => "message",
            Self::Code => "code",
            Self::SendingAccount => "account for",
            Self::Merchant => "shop",
        }
    }
}

/// What was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its kind.
    pub kind: SubjectKind,
    /// Its id, where it has one.
    pub id: Option<String>,
    /// What people call it.
    pub name: String,
}

impl Subject {
    /// All of a merchant's things.
    pub fn merchant(name: &str) -> Self {
        Self { kind: SubjectKind::Merchant, id: None, name: name.to_owned() }
    }
}

/// A change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What was done: `invited`, `role_changed`, `published`, …
    pub action: String,
    /// To what.
    pub subject: Subject,
    /// What it was, as far as it may be read.
    pub before: Option<Value>,
    /// What it is now.
    pub after: Option<Value>,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Id.
    pub id: EntryId,
    /// When.
    pub at: Instant,
    /// Who.
    pub actor: Actor,
    /// What.
    pub change: Change,
}
