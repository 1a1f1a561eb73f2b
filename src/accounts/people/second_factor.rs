//! The second factor: codes that change every half minute (RFC 6238), and recovery codes for when the phone is gone.

use totp_rs::{Builder, Secret, Totp};

use super::jobs::{Change, SendChange};
use super::model::{PersonId, SessionId};
use super::store;
use crate::accounts::api_keys::hash;
use crate::db::{Instant, Result, Tx};
use crate::jobs;
use crate::secrets::{Sealer, WontOpen};

/// Purpose under which secrets are sealed.
const SEALED_AS: &str = "second factor";
/// Bytes of a secret, as RFC 4226 recommends.
pub const SECRET_BYTES: usize = 20;
/// Recovery codes of a person.
pub const RECOVERY_CODES: usize = 10;

/// Secret that an app and we share.
pub struct Shared(Totp);

impl Shared {
    /// From its bytes.
    pub fn new(secret: &[u8]) -> Self {
        // Six digits, half a minute, SHA-1: what every app understands. One step of the clock either way is forgiven.
        Self(Builder::new().with_secret(Secret::from(secret.to_vec())).with_skew(1).build_noncompliant())
    }

    /// Opens a kept one.
    ///
    /// # Errors
    /// It was sealed by another installation.
    pub fn open(sealer: &Sealer, sealed: &[u8]) -> std::result::Result<Self, WontOpen> {
        Ok(Self::new(&sealer.open(SEALED_AS, sealed)?))
    }

    /// As it is kept.
    ///
    /// # Errors
    /// No randomness.
    pub fn seal(secret: &[u8], sealer: &Sealer) -> std::result::Result<Vec<u8>, getrandom::Error> {
        sealer.seal(SEALED_AS, secret)
    }

    /// For typing into an app.
    pub fn text(&self) -> String {
        self.0.secret().to_base32()
    }

    /// For an app's camera: `otpauth://totp/…`.
    pub fn url(&self, installation: &str, email: &str) -> String {
        let escaped = crate::outbound::escaped;
        format!(
            "otpauth://totp/{}:{}?secret={}&issuer={}",
            escaped(installation),
            escaped(email),
            self.text(),
            escaped(installation)
        )
    }

    /// The code of a moment.
    pub fn code(&self, now: Instant) -> String {
        self.0.generate(u64::try_from(now.timestamp().as_second()).unwrap_or_default()).to_string()
    }

    /// The step of the clock that a code is of, if it is one of now.
    pub fn step(&self, code: &str, now: Instant) -> Option<i64> {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        let now = u64::try_from(now.timestamp().as_second()).ok()?;
        self.0.check(&digits, now).and_then(|step| i64::try_from(step).ok())
    }
}

/// Whether a code is right. Each is taken once: who looks over a shoulder is too late.
///
/// # Errors
/// Storage, or a secret of another installation.
pub fn try_code(tx: &mut Tx<'_>, sealer: &Sealer, person: PersonId, code: &str, now: Instant) -> Result<bool> {
    let Some(kept) = store::second_factor(tx, person)? else { return Ok(false) };
    let shared = Shared::open(sealer, &kept.secret).map_err(|error| crate::db::Error::Data(error.to_string()))?;
    let step = shared.step(code, now).filter(|step| kept.last_step.is_none_or(|last| *step > last));
    if let Some(step) = step {
        return store::use_step(tx, person, step);
    }
    store::use_recovery_code(tx, person, &hash(&folded(code)), now)
}

/// Asks for the second factor from now on, if the code shows that the app has the secret; the session that it was set up in is open.
/// Says whether it did.
///
/// # Errors
/// Storage, or a secret of another installation.
pub fn begin(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    (person, session): (PersonId, SessionId),
    code: &str,
    recovery_codes: &[String],
    now: Instant,
) -> Result<bool> {
    if !try_code(tx, sealer, person, code, now)? {
        return Ok(false);
    }
    store::ask_for_second_factor(tx, person, now)?;
    store::put_recovery_codes(tx, person, recovery_codes)?;
    store::opened_session(tx, person, session, now)?;
    tell(tx, person, Change::SecondFactorOn, now)?;
    Ok(true)
}

/// Asks for it no more. Says whether it was asked for.
///
/// # Errors
/// Storage.
pub fn end(tx: &mut Tx<'_>, person: PersonId, now: Instant) -> Result<bool> {
    let was_on = store::second_factor(tx, person)?.is_some_and(|kept| kept.since.is_some());
    store::put_second_factor(tx, person, None, None)?;
    store::put_recovery_codes(tx, person, &[])?;
    if was_on {
        tell(tx, person, Change::SecondFactorOff, now)?;
    }
    Ok(was_on)
}

/// Takes new recovery codes, by their hashes, in place of the old.
///
/// # Errors
/// Storage.
pub fn renew_recovery_codes(tx: &mut Tx<'_>, person: PersonId, hashes: &[String], now: Instant) -> Result<()> {
    store::put_recovery_codes(tx, person, hashes)?;
    tell(tx, person, Change::RecoveryCodes, now)
}

fn tell(tx: &mut Tx<'_>, person: PersonId, change: Change, now: Instant) -> Result<()> {
    jobs::enqueue(tx, &SendChange { person, change, at: now }, now)
}

/// Fresh recovery codes: as they are shown once, and as they are kept.
///
/// # Errors
/// No randomness.
pub fn draw_recovery_codes() -> std::result::Result<Vec<(String, String)>, getrandom::Error> {
    // Without letters and digits that look alike.
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789x";
    let mut codes = Vec::with_capacity(RECOVERY_CODES);
    for _ in 0..RECOVERY_CODES {
        let mut bytes = [0u8; 10];
        getrandom::fill(&mut bytes)?;
        let letters: String =
            bytes.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32))).map(|byte| char::from(*byte)).collect();
        let (first, last) = letters.split_at(5);
        codes.push((format!("{first}-{last}"), hash(&letters)));
    }
    Ok(codes)
}

fn folded(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, its last six digits.
        let shared = Shared::new(b"12345678901234567890");
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            let now = Instant::from_second(second).unwrap();
            assert_eq!(shared.step(code, now), Some(second / 30), "{second}");
            assert_eq!(shared.step(&format!(" {} {}", &code[..3], &code[3..]), now), Some(second / 30));
            let late = now.plus(jiff::SignedDuration::from_secs(61));
            assert_eq!(shared.step(code, late), None, "a minute later");
        }
        assert_eq!(shared.text(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert!(shared.url("Doorstep", "a b@c.de").starts_with("otpauth://totp/Doorstep:a%20b%40c.de?secret=GEZD"));
    }

    #[test]
    fn recovery_codes_are_read_as_they_are_typed() {
        let codes = draw_recovery_codes().unwrap();
        assert_eq!(codes.len(), RECOVERY_CODES);
        for (shown, kept) in &codes {
            assert_eq!((shown.len(), hash(&folded(&format!(" {} ", shown.to_uppercase())))), (11, kept.clone()));
        }
    }
}
