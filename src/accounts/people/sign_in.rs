//! Signing in: address and password, then the second factor.
//!
//! Right, wrong and unknown take the same statements and the same slow hash, and get the same answer.

use jiff::SignedDuration;
use tokio::sync::Semaphore;

use super::model::{Person, Session, SessionId};
use super::passkeys::Shown;
use super::{passwords, second_factor, store};
use crate::accounts::api_keys::hash;
use crate::accounts::lockouts::{Lockout, Patience};
use crate::db::{Conn, Db, Instant, Result, Tx};
use crate::orders::model::email_key;
use crate::secrets::{Sealer, random_token};

/// With one address of a person.
const PERSON: Patience = Patience { tries: 8, forgives: SignedDuration::from_hours(1) };
/// From one place on the net: offices share one.
const PLACE: Patience = Patience { tries: 30, forgives: SignedDuration::from_mins(3) };

/// What came of a try.
pub enum Outcome {
    /// It is them.
    In {
        /// Goes into the cookie.
        token: String,
        /// Who.
        person: Person,
        /// Whether the session is half open until a code was given.
        needs_second_factor: bool,
    },
    /// Address or password is wrong; which, is not said.
    Wrong,
    /// Too many wrong tries; this long none counts.
    Locked(SignedDuration),
}

/// Who tries.
pub struct Try {
    /// The address of who wants to sign in.
    pub email: String,
    /// The password.
    pub password: String,
    /// From where.
    pub place: String,
    /// What the browser calls itself.
    pub agent: String,
}

/// Tries to sign in.
///
/// # Errors
/// Storage, or no randomness.
pub async fn sign_in(db: &Db, sealer: &Sealer, wanted: Try, now: Instant) -> anyhow::Result<Outcome> {
    let key = email_key(&wanted.email).unwrap_or_default();
    let counted = keys(sealer, &key, &wanted.place);
    let found = {
        let (key, counted) = (key.clone(), counted.clone());
        db.read(move |conn| Ok((still_locked(conn, &counted, now)?, store::by_email(conn, &key)?))).await?
    };
    let (locked, person) = found;
    if let Some(left) = locked {
        return Ok(Outcome::Locked(left));
    }
    // Slow on purpose, and outside of any transaction.
    let hash_of = person.as_ref().and_then(|person| person.password_hash.clone());
    let right = matches(wanted.password, hash_of).await?;
    let person = person.filter(|person| right && person.disabled_at.is_none());
    let token = random_token(32)?;
    let (token_hash, agent, who) = (hash(&token), wanted.agent, person.clone());
    let locked = db
        .write(move |tx| {
            // Of many tries at once, those that came too late find the lock: also a right one.
            if let Some(left) = still_locked(tx, &counted, now)? {
                return Ok(Some(left));
            }
            settle(tx, &counted, who.is_some(), now)?;
            if let Some(person) = &who {
                begin(tx, person, &token_hash, &agent, now)?;
            }
            Ok(None)
        })
        .await?;
    if let Some(left) = locked {
        return Ok(Outcome::Locked(left));
    }
    Ok(match person {
        Some(person) => {
            let needs_second_factor = person.second_factor_since.is_some();
            Outcome::In { token, person, needs_second_factor }
        }
        None => Outcome::Wrong,
    })
}

/// What came of giving the password again.
pub enum Confirmation {
    /// It is theirs.
    Right,
    /// It is not.
    Wrong,
    /// Too many wrong tries.
    Locked,
}

/// Checks the password of somebody who is signed in. Wrong ones count like those of signing in.
///
/// # Errors
/// Storage.
pub async fn confirm(
    db: &Db,
    sealer: &Sealer,
    person: &Person,
    password: String,
    place: &str,
    now: Instant,
) -> anyhow::Result<Confirmation> {
    // Counted apart from signing in: who knocks at the door from outside does not lock those who are in.
    let counted = keys(sealer, &format!("confirm {}", person.id), place);
    let asked = counted.clone();
    let locked = db.read(move |conn| still_locked(conn, &asked, now)).await?;
    if locked.is_some() {
        return Ok(Confirmation::Locked);
    }
    let hash_of = person.password_hash.clone();
    let right = matches(password, hash_of).await?;
    db.write(move |tx| settle(tx, &counted, right, now)).await?;
    Ok(if right { Confirmation::Right } else { Confirmation::Wrong })
}

/// How long one of the keys is still locked.
fn still_locked(conn: &mut Conn, keys: &[(String, Patience)], now: Instant) -> Result<Option<SignedDuration>> {
    let mut locked = None;
    for (key, _) in keys {
        let left = store::lockout(conn, key)?.and_then(|lockout| lockout.locked(now));
        locked = locked.max(left);
    }
    Ok(locked)
}

/// Checks a password on a thread for what takes long; a few at a time, each with the memory that the hash takes.
async fn matches(password: String, hash: Option<String>) -> anyhow::Result<bool> {
    static AT_ONCE: Semaphore = Semaphore::const_new(2);
    let _turn = AT_ONCE.acquire().await?;
    Ok(tokio::task::spawn_blocking(move || passwords::matches(&password, hash.as_deref())).await?)
}

/// Forgets the wrong tries of an address: its owner has shown who they are.
///
/// # Errors
/// Storage.
pub fn forgive(tx: &mut Tx<'_>, sealer: &Sealer, email: &str, now: Instant) -> Result<()> {
    if let Some((key, _)) = keys(sealer, &email_key(email).unwrap_or_default(), "").into_iter().next() {
        store::put_lockout(tx, &key, &Lockout::none(now))?;
    }
    Ok(())
}

/// Begins a session.
///
/// # Errors
/// Storage.
pub fn begin(tx: &mut Tx<'_>, person: &Person, token_hash: &str, agent: &str, now: Instant) -> Result<SessionId> {
    let session = Session {
        id: SessionId::new(now),
        person: person.id,
        agent: agent.chars().take(200).collect(),
        created_at: now,
        seen_at: now,
        confirmed_at: now,
        second_factor_at: None,
    };
    store::insert_session(tx, token_hash, &session)?;
    Ok(session.id)
}

/// Begins a session by a passkey, which stands for both factors. Gives the token for the cookie; none if the challenge was answered
/// before.
///
/// # Errors
/// Storage, or no randomness.
pub async fn begin_by_passkey(db: &Db, shown: Shown, agent: String, now: Instant) -> anyhow::Result<Option<String>> {
    let token = random_token(32).map_err(|error| anyhow::anyhow!("no randomness: {error}"))?;
    let token_hash = hash(&token);
    let has_begun = db.write(move |tx| {
        if !shown.spend(tx, now)? {
            return Ok(false);
        }
        let id = begin(tx, &shown.person, &token_hash, &agent, now)?;
        store::opened_session(tx, shown.person.id, id, now)?;
        Ok(true)
    });
    Ok(has_begun.await?.then_some(token))
}

/// Opens a half-open session by a passkey, in place of a code. Says whether it is open: a challenge is answered once.
///
/// # Errors
/// Storage.
pub fn open_by_passkey(tx: &mut Tx<'_>, session: &Session, shown: &Shown, now: Instant) -> Result<bool> {
    if !shown.spend(tx, now)? {
        return Ok(false);
    }
    store::opened_session(tx, session.person, session.id, now)?;
    Ok(true)
}

/// Confirms by a passkey who is signed in, in place of the password given again. Says whether that is settled.
///
/// # Errors
/// Storage.
pub fn confirm_by_passkey(tx: &mut Tx<'_>, session: &Session, shown: &Shown, now: Instant) -> Result<bool> {
    if !shown.spend(tx, now)? {
        return Ok(false);
    }
    store::confirmed_session(tx, session.person, session.id, now)?;
    Ok(true)
}

/// Opens a half-open session by a code. Wrong codes count like wrong passwords.
///
/// # Errors
/// Storage, or a secret of another installation.
pub fn open(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    (session, person): (&Session, &Person),
    code: &str,
    place: &str,
    now: Instant,
) -> Result<std::result::Result<bool, SignedDuration>> {
    let counted = keys(sealer, &format!("code {}", person.id), place);
    if let Some(left) = still_locked(tx, &counted, now)? {
        return Ok(Err(left));
    }
    let right = second_factor::try_code(tx, sealer, person.id, code, now)?;
    settle(tx, &counted, right, now)?;
    if right {
        store::opened_session(tx, person.id, session.id, now)?;
    }
    Ok(Ok(right))
}

/// What is counted, and how patiently. A right try forgives the wrong ones of the person, never those of a place.
fn keys(sealer: &Sealer, person: &str, place: &str) -> Vec<(String, Patience)> {
    let key = |what: &str, of: &str| hex::encode(sealer.sign("sign-in", &[what.as_bytes(), of.as_bytes()]));
    vec![(key("person", person), PERSON), (key("place", place), PLACE)]
}

fn settle(tx: &mut Tx<'_>, counted: &[(String, Patience)], right: bool, now: Instant) -> Result<()> {
    for (at, (key, patience)) in counted.iter().enumerate() {
        let before = store::lockout(tx, key)?.unwrap_or_else(|| Lockout::none(now));
        let after = match (right, at) {
            (true, 0) => Lockout::none(now),
            (true, _) => before,
            (false, _) => before.after_wrong(*patience, now),
        };
        store::put_lockout(tx, key, &after)?;
    }
    Ok(())
}
