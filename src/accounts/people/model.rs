//! People and sessions, as plain data.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;

use crate::db::Instant;
use crate::ids;

/// The public key of a passkey, as the library keeps it.
pub use webauthn_rs::prelude::Passkey as Credential;

ids! {
    /// Who signs in.
    PersonId;
    /// One browser that is signed in.
    SessionId;
    /// One invitation.
    InvitationId;
    /// One passkey.
    PasskeyId;
}

/// Who signs in.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Id.
    pub id: PersonId,
    /// As they write it.
    pub email: String,
    /// As others call them.
    pub name: String,
    /// Language of their pages, where they chose one (BCP 47).
    pub locale: Option<String>,
    /// The password's hash, with its parameters (PHC string). None as long as none was set.
    pub password_hash: Option<String>,
    /// Since when a second factor is asked for.
    pub second_factor_since: Option<Instant>,
    /// Since when they may not sign in.
    pub disabled_at: Option<Instant>,
}

impl Person {
    /// Somebody new who signs in with a password, given as its hash; free to sign in at once.
    #[must_use]
    pub fn new(email: &str, name: &str, password_hash: Option<String>, now: Instant) -> Self {
        Self {
            id: PersonId::new(now),
            email: email.trim().to_owned(),
            name: name.trim().to_owned(),
            locale: None,
            password_hash,
            second_factor_since: None,
            disabled_at: None,
        }
    }
}

/// Says who, and nothing of how they sign in.
impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Person({})", self.id)
    }
}

/// A passkey of a person.
#[derive(Clone, Debug)]
pub struct Passkey {
    /// Id.
    pub id: PasskeyId,
    /// Whose.
    pub person: PersonId,
    /// As its owner knows it.
    pub name: String,
    /// What its signatures are checked with.
    pub credential: Credential,
    /// Since when.
    pub created_at: Instant,
    /// When it last opened something.
    pub used_at: Option<Instant>,
}

impl Passkey {
    /// By what it is found: the id that its device gave it, as URL-safe base64.
    #[must_use]
    pub fn credential_id(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.credential.cred_id())
    }
}

/// A browser that is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Id, for the list of sessions.
    pub id: SessionId,
    /// Whose.
    pub person: PersonId,
    /// What the browser calls itself.
    pub agent: String,
    /// When it began.
    pub created_at: Instant,
    /// When it was last seen, to the quarter of an hour.
    pub seen_at: Instant,
    /// When the password was last given.
    pub confirmed_at: Instant,
    /// When the second factor was shown.
    pub second_factor_at: Option<Instant>,
}

impl Session {
    /// Ends so long after it was last seen.
    pub const IDLE: SignedDuration = SignedDuration::from_hours(14 * 24);
    /// Ends so long after it began, whatever happens.
    pub const LONGEST: SignedDuration = SignedDuration::from_hours(60 * 24);
    /// A password counts so long for what is dangerous.
    pub const CONFIRMED_FOR: SignedDuration = SignedDuration::from_mins(15);
    /// It is written down that it was seen only after so long: one write for many pages.
    pub const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(15);

    /// Whether it still holds.
    pub fn holds(&self, now: Instant) -> bool {
        now.since(self.seen_at) < Self::IDLE && now.since(self.created_at) < Self::LONGEST
    }

    /// Whether the password or a passkey was given just now: what is dangerous asks again otherwise.
    pub fn is_confirmed(&self, now: Instant) -> bool {
        now.since(self.confirmed_at) < Self::CONFIRMED_FOR
    }

    /// Whether it is time to write down that it was seen.
    pub fn wants_to_be_seen(&self, now: Instant) -> bool {
        now.since(self.seen_at) >= Self::SEEN_EVERY
    }
}

/// Asked to join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Id.
    pub id: InvitationId,
    /// To which merchant.
    pub merchant: super::super::MerchantId,
    /// Whom.
    pub email: String,
    /// As what.
    pub role: super::Role,
    /// Until when.
    pub expires_at: Instant,
}

impl Invitation {
    /// How long one holds.
    pub const LASTS: SignedDuration = SignedDuration::from_hours(7 * 24);
}

/// How long a link that sets a password anew holds.
pub const RESET_LASTS: SignedDuration = SignedDuration::from_hours(1);

/// Whether a text can be somebody's address: not more than mail servers themselves can tell.
pub fn is_email(text: &str) -> bool {
    let text = text.trim();
    let parts = text.rsplit_once('@');
    text.len() <= 254
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        && parts.is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_end_by_rest_and_by_age() {
        let start = Instant::from_second(1_800_000_000).unwrap();
        let session = Session {
            id: SessionId::new(start),
            person: PersonId::new(start),
            agent: String::new(),
            created_at: start,
            seen_at: start,
            confirmed_at: start,
            second_factor_at: None,
        };
        let later = |by| start.plus(by);
        assert!(
            session.holds(later(Session::IDLE - SignedDuration::from_secs(1))) && !session.holds(later(Session::IDLE))
        );
        let seen = Session { seen_at: later(Session::LONGEST), ..session.clone() };
        assert!(!seen.holds(later(Session::LONGEST)), "however often it is used");
        assert!(session.is_confirmed(later(SignedDuration::from_mins(14))));
        assert!(!session.is_confirmed(later(SignedDuration::from_mins(15))));
    }

    #[test]
    fn addresses() {
        for good in ["a@b.co", " Nora.Haugen+x@mail.example.com "] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "a", "@b.co", "a@b", "a@.co", "a@b.co.", "a b@c.de"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
