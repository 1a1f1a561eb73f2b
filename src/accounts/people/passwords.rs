//! Passwords: what is one, and keeping it.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use jiff::SignedDuration;

use super::jobs::{Change, SendChange, SendReset};
use super::model::{PersonId, SessionId};
use super::store;
use crate::accounts::api_keys;
use crate::db::{Instant, Tx};
use crate::jobs;
use crate::secrets::Sealer;

type Result<T, E = crate::db::Error> = std::result::Result<T, E>;

/// Fewest characters.
pub const SHORTEST: usize = 10;
/// Most: a longer one only costs time.
pub const LONGEST: usize = 200;

/// A link to set it anew is sent this often at most.
const ASKED_EVERY: SignedDuration = SignedDuration::from_mins(3);

/// Why a text is no password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAPassword {
    /// Fewer characters than [`SHORTEST`].
    TooShort,
    /// More than [`LONGEST`].
    TooLong,
    /// Often used, or made of words, names and keys that lie beside each other.
    TooEasy,
}

/// Checks a password that somebody wants to have. `about` is what others know of them: name, address, shop.
///
/// # Errors
/// It is none.
pub fn check(password: &str, about: &[&str]) -> Result<(), NotAPassword> {
    match password.chars().count() {
        ..SHORTEST => Err(NotAPassword::TooShort),
        count if count > LONGEST => Err(NotAPassword::TooLong),
        _ if is_easy(password, about) => Err(NotAPassword::TooEasy),
        _ => Ok(()),
    }
}

/// Characters that must be left of a password without what others know of a person.
const OWN: usize = 6;

/// Whether somebody guesses it: who knows nothing of the person, or who knows them. Of "norahaugen1" nothing but a digit is left when
/// Nora Haugen's name is taken out.
fn is_easy(password: &str, about: &[&str]) -> bool {
    let mut own = password.to_lowercase();
    let words = about.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    for word in words.filter(|word| word.chars().count() > 2) {
        own = own.replace(&word.to_lowercase(), "");
    }
    own.chars().count() < OWN || zxcvbn::zxcvbn(password, about).score() < zxcvbn::Score::Three
}

/// A password's hash as it is kept: argon2id with 19 MiB and two passes, as OWASP asks at least. It takes tens of milliseconds on
/// purpose: not on a thread that serves others.
///
/// # Errors
/// No randomness.
pub fn hash(password: &str) -> anyhow::Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| anyhow::anyhow!("a password could not be hashed: {error}"))?.to_string())
}

/// What stands in the link that sets a person's password anew. The database keeps its hash.
pub fn reset_token(sealer: &Sealer, person: PersonId, asked_at: Instant) -> String {
    hex::encode(sealer.sign("password reset", &[person.to_string().as_bytes(), asked_at.to_string().as_bytes()]))
}

/// Asks for a link that sets the password of an address anew. It is the same to see whether there is such a person or not.
///
/// # Errors
/// Storage.
pub fn ask_anew(tx: &mut Tx<'_>, sealer: &Sealer, email_key: &str, now: Instant) -> Result<()> {
    let Some(person) = store::by_email(tx, email_key)?.filter(|person| person.disabled_at.is_none()) else {
        return Ok(());
    };
    // One letter at a time: nobody fills somebody else's letter box.
    if store::asked_anew(tx, person.id, now.plus(-ASKED_EVERY))? {
        return Ok(());
    }
    store::insert_reset(tx, &api_keys::hash(&reset_token(sealer, person.id, now)), person.id, now)?;
    jobs::enqueue(tx, &SendReset { person: person.id, asked_at: now }, now)
}

/// Sets a password, and ends every session but one: who had the old one is out. Passkeys stay, they are another way in: see
/// [`passkeys::remove_all`](super::passkeys::remove_all). The owner hears of it.
///
/// # Errors
/// Storage.
pub fn set(tx: &mut Tx<'_>, person: PersonId, hash: &str, but: Option<SessionId>, now: Instant) -> Result<()> {
    store::set_password(tx, person, hash)?;
    store::forget_resets(tx, person)?;
    store::end_sessions(tx, person, but)?;
    jobs::enqueue(tx, &SendChange { person, change: Change::Password, at: now }, now)
}

/// Whether a password is the one of a hash. It takes as long where there is none.
pub fn matches(password: &str, hash: Option<&str>) -> bool {
    static OF_NOBODY: LazyLock<String> = LazyLock::new(|| self::hash("of nobody").unwrap_or_default());
    let known = hash.is_some();
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(&OF_NOBODY)) else { return false };
    // Longer ones are cut off by `check`; whoever sends megabytes gets no work for them.
    let fits =
        password.chars().count() <= LONGEST && Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
    known && fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easy_ones_are_refused() {
        let about = ["Nora Haugen", "nora@fernweh.example", "Fernweh"];
        for (password, wrong) in [
            ("short1", Some(NotAPassword::TooShort)),
            ("password12", Some(NotAPassword::TooEasy)),
            ("qwertzuiop", Some(NotAPassword::TooEasy)),
            ("norahaugen1", Some(NotAPassword::TooEasy)),
            ("fernweh2026", Some(NotAPassword::TooEasy)),
            ("aaaaaaaaaaaaaaaa", Some(NotAPassword::TooEasy)),
            ("tent pegs under moss", None),
            ("Zu7-krähe!hut", None),
        ] {
            assert_eq!(check(password, &about).err(), wrong, "{password}");
        }
        assert_eq!(check(&"x7 ".repeat(100), &about), Err(NotAPassword::TooLong));
    }

    #[test]
    fn a_hash_is_of_one_password() {
        let kept = hash("tent pegs under moss").unwrap();
        assert!(kept.starts_with("$argon2id$") && !kept.contains("moss"));
        assert!(matches("tent pegs under moss", Some(&kept)) && !matches("tent pegs under mos", Some(&kept)));
        assert!(!matches("of nobody", None) && !matches("x", Some("no hash")));
    }
}
