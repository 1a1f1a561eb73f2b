//! Passkeys (WebAuthn): signing in with what a device keeps and its owner unlocks, in place of password and code.
//!
//! A page asks with a **challenge**, the browser has its device sign it, and the page posts the answer. A passkey counts as both
//! factors: it is only taken when the device says that it knew its owner, by a finger, a face or a PIN. It opens what password and code
//! open and takes neither away, so that who loses the device is not locked out.
//!
//! # Where challenges are kept
//!
//! In the page itself, sealed: everybody may load the form that signs in, and nobody should fill a table by that. What the seal does
//! not give, that each is answered once, does [`spend`](Shown::spend): the hash of an answered challenge is kept until it is too old
//! to be answered.
//!
//! Browsers know passkeys by the host of `server.public_url`, and have them only on hosts with a name, over https or on `localhost`.
//! Elsewhere there are none ([`Passkeys::of`]), and behind another host kept ones do not open.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Webauthn,
    WebauthnBuilder,
};

use super::jobs::{Change, SendChange};
use super::model::{Passkey, PasskeyId, Person, PersonId, SessionId};
use super::store;
use crate::accounts::api_keys::hash;
use crate::db::{Conn, Instant, Result, Tx};
use crate::jobs;
use crate::secrets::Sealer;

/// Purpose under which challenges are sealed.
const SEALED_AS: &str = "passkey challenge";
/// A page may stand open so long before it is answered.
pub const LASTS: SignedDuration = SignedDuration::from_hours(1);
/// Passkeys of a person: more are a mistake of a program.
pub const MOST: usize = 20;

/// Asks browsers for passkeys, and checks what they answer.
#[derive(Clone, Debug)]
pub struct Passkeys(Webauthn);

/// What a page asks of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// For `navigator.credentials`: JSON, with bytes as URL-safe base64.
    pub options: String,
    /// Comes back with the answer.
    pub challenge: String,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The challenge, as it was asked.
    pub challenge: String,
    /// What the browser says to it.
    pub credential: String,
}

/// Why an answer is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The challenge was answered already, is too old, or is none of ours.
    #[error("This page was open for too long, or was sent twice. Try once more.")]
    Over,
    /// The browser's answer does not hold.
    #[error("The passkey could not be checked. Try once more, or go another way.")]
    Wrong,
    /// The passkey is nobody's here, or of somebody who may not sign in.
    #[error("This passkey is not known here. It may have been removed from the account.")]
    Unknown,
    /// It is kept already.
    #[error("This passkey is in an account already.")]
    Known,
    /// There are [`MOST`].
    #[error("An account has at most {MOST} passkeys. Remove one that is not used.")]
    TooMany,
}

/// What is sealed in the page.
#[derive(Serialize, Deserialize)]
struct Challenge {
    at: Instant,
    of: Ceremony,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Ceremony {
    /// A person adds a passkey.
    Add(PersonId, PasskeyRegistration),
    /// Somebody shows one.
    Show(DiscoverableAuthentication),
}

/// A passkey that was shown and is right, as far as can be told without writing.
#[derive(Debug)]
pub struct Shown {
    /// Whose.
    pub person: Person,
    passkey: Passkey,
    challenge_hash: String,
}

impl Passkeys {
    /// For an installation at this address, if browsers have passkeys there.
    pub fn of(public_url: &str) -> Option<Self> {
        let url = Url::parse(public_url).ok()?;
        let host = url.domain()?;
        if url.scheme() != "https" && host != "localhost" {
            return None;
        }
        WebauthnBuilder::new(host, &url).and_then(|builder| builder.rp_name("Doorstep").build()).ok().map(Self)
    }

    /// Asks for a new passkey of a person. `kept` are theirs: no device makes a second one.
    ///
    /// # Errors
    /// No randomness.
    pub fn ask_new(&self, sealer: &Sealer, person: &Person, kept: &[Passkey], now: Instant) -> anyhow::Result<Asked> {
        let known = kept.iter().map(|passkey| passkey.credential.cred_id().clone()).collect();
        let (mut options, state) =
            self.0.start_passkey_registration(person.id.uuid(), &person.email, &person.name, Some(known))?;
        // The library leaves it to the device whether it lists the passkey by itself. Ours are shown before anybody typed an address.
        let selection = options.public_key.authenticator_selection.get_or_insert_default();
        selection.resident_key = Some(serde_json::from_str("\"required\"")?);
        selection.require_resident_key = true;
        asked(sealer, &options, Ceremony::Add(person.id, state), now)
    }

    /// Asks for any passkey.
    ///
    /// # Errors
    /// No randomness.
    pub fn ask(&self, sealer: &Sealer, now: Instant) -> anyhow::Result<Asked> {
        let (mut options, state) = self.0.start_discoverable_authentication()?;
        // Whether it is offered while an address is typed, or asked for by a button, the page decides.
        options.mediation = None;
        asked(sealer, &options, Ceremony::Show(state), now)
    }

    /// Keeps a new passkey of a person, and tells them.
    ///
    /// # Errors
    /// Storage.
    pub fn add(
        &self,
        tx: &mut Tx<'_>,
        sealer: &Sealer,
        person: &Person,
        name: &str,
        answered: &Answered,
        now: Instant,
    ) -> Result<std::result::Result<(), Refused>> {
        let Some((Ceremony::Add(of, state), challenge_hash)) = opened(sealer, &answered.challenge, now) else {
            return Ok(Err(Refused::Over));
        };
        if of != person.id {
            return Ok(Err(Refused::Over));
        }
        let Ok(answer) = serde_json::from_str::<RegisterPublicKeyCredential>(&answered.credential) else {
            return Ok(Err(Refused::Wrong));
        };
        let credential = match self.0.finish_passkey_registration(&answer, &state) {
            Ok(credential) => credential,
            Err(error) => {
                tracing::info!(%error, person.id = %person.id, "a new passkey is not right");
                return Ok(Err(Refused::Wrong));
            }
        };
        if !store::spend_challenge(tx, &challenge_hash, now)? {
            return Ok(Err(Refused::Over));
        }
        let name = name.to_owned();
        let passkey =
            Passkey { id: PasskeyId::new(now), person: person.id, name, credential, created_at: now, used_at: None };
        if store::passkey_by_credential(tx, &passkey.credential_id())?.is_some() {
            return Ok(Err(Refused::Known));
        }
        if store::passkeys_of(tx, person.id)?.len() >= MOST {
            return Ok(Err(Refused::TooMany));
        }
        store::insert_passkey(tx, &passkey)?;
        jobs::enqueue(tx, &SendChange { person: person.id, change: Change::PasskeyAdded(passkey.name), at: now }, now)?;
        Ok(Ok(()))
    }

    /// Whose passkey was shown, if it is right.
    ///
    /// # Errors
    /// Storage.
    pub fn shown(
        &self,
        conn: &mut Conn,
        sealer: &Sealer,
        answered: &Answered,
        now: Instant,
    ) -> Result<std::result::Result<Shown, Refused>> {
        let Some((Ceremony::Show(state), challenge_hash)) = opened(sealer, &answered.challenge, now) else {
            return Ok(Err(Refused::Over));
        };
        let Ok(answer) = serde_json::from_str::<PublicKeyCredential>(&answered.credential) else {
            return Ok(Err(Refused::Wrong));
        };
        let Ok((whose, credential_id)) = self.0.identify_discoverable_authentication(&answer) else {
            return Ok(Err(Refused::Unknown));
        };
        let found = store::passkey_by_credential(conn, &URL_SAFE_NO_PAD.encode(credential_id))?;
        let Some(mut passkey) = found.filter(|passkey| passkey.person.uuid() == whose) else {
            return Ok(Err(Refused::Unknown));
        };
        let person = store::by_id(conn, passkey.person)?.filter(|person| person.disabled_at.is_none());
        let Some(person) = person else { return Ok(Err(Refused::Unknown)) };
        match self.0.finish_discoverable_authentication_v2(&answer, state, &passkey.credential) {
            Ok(result) => {
                passkey.credential.update_credential(&result);
                Ok(Ok(Shown { person, passkey, challenge_hash }))
            }
            Err(error) => {
                tracing::warn!(%error, person.id = %person.id, "a passkey is not right");
                Ok(Err(Refused::Wrong))
            }
        }
    }
}

impl Shown {
    /// Writes down that it was shown, in the transaction that opens what it opens. Says whether it was the first answer to its
    /// challenge: nothing is opened by a second one.
    ///
    /// # Errors
    /// Storage.
    pub fn spend(&self, tx: &mut Tx<'_>, now: Instant) -> Result<bool> {
        if !store::spend_challenge(tx, &self.challenge_hash, now)? {
            return Ok(false);
        }
        // Removed or used in another window since it was looked up.
        store::used_passkey(tx, &self.passkey, now)
    }
}

/// Takes a passkey away, ends every session but one (which of them it opened, nobody knows), and tells its owner. Says whether there was
/// such a one.
///
/// # Errors
/// Storage.
pub fn remove(tx: &mut Tx<'_>, person: PersonId, id: PasskeyId, but: Option<SessionId>, now: Instant) -> Result<bool> {
    let Some(name) = store::remove_passkey(tx, person, id)? else { return Ok(false) };
    store::end_sessions(tx, person, but)?;
    jobs::enqueue(tx, &SendChange { person, change: Change::PasskeyRemoved(name), at: now }, now)?;
    Ok(true)
}

/// Takes all passkeys of a person away.
///
/// # Errors
/// Storage.
pub fn remove_all(tx: &mut Tx<'_>, person: PersonId, now: Instant) -> Result<()> {
    for passkey in store::passkeys_of(tx, person)? {
        remove(tx, person, passkey.id, None, now)?;
    }
    Ok(())
}

fn asked(sealer: &Sealer, options: &impl Serialize, of: Ceremony, now: Instant) -> anyhow::Result<Asked> {
    let sealed = sealer.seal(SEALED_AS, &serde_json::to_vec(&Challenge { at: now, of })?);
    let sealed = sealed.map_err(|error| anyhow::anyhow!("no randomness: {error}"))?;
    Ok(Asked { options: serde_json::to_string(options)?, challenge: URL_SAFE_NO_PAD.encode(sealed) })
}

/// A challenge that still holds, and the hash under which it is spent.
fn opened(sealer: &Sealer, challenge: &str, now: Instant) -> Option<(Ceremony, String)> {
    let plain = sealer.open(SEALED_AS, &URL_SAFE_NO_PAD.decode(challenge).ok()?).ok()?;
    let challenge_hash = hash(challenge);
    let challenge: Challenge = serde_json::from_slice(&plain).ok()?;
    (now.since(challenge.at) < LASTS).then_some((challenge.of, challenge_hash))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_host_with_a_name_and_a_safe_way_to_it() {
        for fine in ["https://track.example.com", "https://track.example.com:8443", "http://localhost:8080"] {
            assert!(Passkeys::of(fine).is_some(), "{fine}");
        }
        for not in ["http://track.example.com", "http://127.0.0.1:8080", "https://192.0.2.7", "https://[::1]:8080"] {
            assert!(Passkeys::of(not).is_none(), "{not}");
        }
    }

    #[test]
    fn a_challenge_holds_for_an_hour_here_alone() {
        let (sealer, now) = (Sealer::new([7; 32]), Instant::from_second(1_800_000_000).unwrap());
        let passkeys = Passkeys::of("https://track.example.com").unwrap();
        let asked = passkeys.ask(&sealer, now).unwrap();
        assert!(asked.options.contains("\"rpId\":\"track.example.com\""), "{}", asked.options);
        assert!(asked.options.contains("\"userVerification\":\"required\""), "{}", asked.options);
        assert!(opened(&sealer, &asked.challenge, now.plus(LASTS - SignedDuration::from_secs(1))).is_some());
        assert!(opened(&sealer, &asked.challenge, now.plus(LASTS)).is_none());
        assert!(opened(&Sealer::new([8; 32]), &asked.challenge, now).is_none());
        assert_ne!(passkeys.ask(&sealer, now).unwrap().options, asked.options, "each is another");
    }
}
