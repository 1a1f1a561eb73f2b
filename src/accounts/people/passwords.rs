//! Passwords: what is one, and keeping it.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

/// Fewest characters.
pub const SHORTEST: usize = 10;
/// Most: a longer one only costs time.
pub const LONGEST: usize = 200;

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
        _ if zxcvbn::zxcvbn(password, about).score() < zxcvbn::Score::Three => Err(NotAPassword::TooEasy),
        _ => Ok(()),
    }
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

/// Whether a password is the one of a hash. It takes as long where there is none.
pub fn matches(password: &str, hash: Option<&str>) -> bool {
    static OF_NOBODY: LazyLock<String> = LazyLock::new(|| self::hash("of nobody").unwrap_or_default());
    let known = hash.is_some();
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(&OF_NOBODY)) else { return false };
    // Longer ones are cut off by `check`; whoever sends megabytes gets no work for them.
    let fits = password.chars().count() <= LONGEST
        && Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
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
