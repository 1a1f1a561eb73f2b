//! Setting what a merchant sends with.

use secrecy::SecretString;
use serde_json::json;

use super::model::{Account, Channel, Kept};
use super::store;
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Change, Subject};
use crate::db::{Conn, Error, Instant, Result, Tx};
use crate::secrets::Sealer;

/// What secrets are sealed for: one of another merchant, or of another channel, does not open.
fn purpose(merchant: MerchantId, channel: Channel) -> String {
    format!("sending:{merchant}:{channel}")
}

fn subject(channel: Channel) -> Subject {
    Subject { kind: SubjectKind::SendingAccount, id: None, name: channel.label().to_owned() }
}

/// Sets an account. How the one before did is forgotten. A secret that is not given stays as it is, but only for the place it was
/// given for: whoever changes the host must not have the old password sent there.
///
/// # Errors
/// Storage.
pub fn set(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    (merchant, actor): (MerchantId, &Actor),
    account: &Account,
    now: Instant,
) -> Result<()> {
    let settings = account.settings();
    let channel = settings.channel();
    let before = store::account(tx, merchant, channel)?;
    let sealed = match account.secret() {
        Some(secret) => {
            let sealed = sealer.seal(&purpose(merchant, channel), secret.as_bytes());
            Some(sealed.map_err(|error| Error::Data(format!("no randomness: {error}")))?)
        }
        None => before.as_ref().filter(|known| same_place(known, account)).and_then(|known| known.sealed.clone()),
    };
    let shown = |kept: &Kept| json!(kept.settings);
    let after = Kept { settings, sealed, changed_at: now, sent_at: None, problem: None };
    store::put(tx, merchant, &after)?;
    let action = if account.secret().is_some() { "set_with_secret" } else { "set" };
    let change = Change {
        action: action.into(),
        subject: subject(channel),
        before: before.as_ref().map(shown),
        after: Some(shown(&after)),
    };
    audit::record(tx, merchant, actor, change, now)
}

/// Whether the secret that is kept may be shown to where that account leads.
pub fn same_place(known: &Kept, account: &Account) -> bool {
    match (known.settings.clone().with(None), account) {
        (Account::Mail(known), Account::Mail(now)) => {
            (&known.host, known.port, known.security, &known.user) == (&now.host, now.port, now.security, &now.user)
        }
        (Account::Sms(known), Account::Sms(now)) => (&known.base_url, &known.account) == (&now.base_url, &now.account),
        _ => false,
    }
}

/// Takes an account away. Says whether there was one.
///
/// # Errors
/// Storage.
pub fn remove(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    channel: Channel,
    now: Instant,
) -> Result<bool> {
    let Some(before) = store::account(tx, merchant, channel)? else { return Ok(false) };
    store::remove(tx, merchant, channel)?;
    let before = Some(json!(before.settings));
    let change = Change { action: "removed".into(), subject: subject(channel), before, after: None };
    audit::record(tx, merchant, actor, change, now)?;
    Ok(true)
}

/// An account with its secret; `Err` if that was sealed with another key.
///
/// # Errors
/// Storage.
pub fn open(
    conn: &mut Conn,
    sealer: &Sealer,
    merchant: MerchantId,
    channel: Channel,
) -> Result<Option<(Kept, std::result::Result<Account, Unopened>)>> {
    let Some(kept) = store::account(conn, merchant, channel)? else { return Ok(None) };
    let account = match &kept.sealed {
        None => Ok(kept.settings.clone().with(None)),
        Some(sealed) => sealer
            .open(&purpose(merchant, channel), sealed)
            .ok()
            .and_then(|plain| String::from_utf8(plain).ok())
            .map(|plain| kept.settings.clone().with(Some(SecretString::from(plain))))
            .ok_or(Unopened),
    };
    Ok(Some((kept, account)))
}

/// The secret does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the password was sealed with another key of this server; give it again")]
pub struct Unopened;

/// Notes how a message went, where that is news: a thousand messages that leave need not be a thousand writes.
///
/// # Errors
/// Storage.
pub fn went(
    tx: &mut Tx<'_>,
    merchant: MerchantId,
    channel: Channel,
    used: Instant,
    problem: Option<&str>,
    now: Instant,
) -> Result<()> {
    // What was changed in the meantime has nothing to do with it.
    let Some(mut kept) = store::account(tx, merchant, channel)?.filter(|kept| kept.changed_at == used) else {
        return Ok(());
    };
    match problem {
        None if kept.problem.is_none() && kept.sent_at.is_some_and(|at| now.since(at) < QUIET) => return Ok(()),
        None => (kept.sent_at, kept.problem) = (Some(now), None),
        Some(why) => match &kept.problem {
            Some((at, known)) if known == why && now.since(*at) < QUIET => return Ok(()),
            _ => kept.problem = Some((now, why.to_owned())),
        },
    }
    store::put(tx, merchant, &kept)
}

/// How long the same news is no news.
const QUIET: jiff::SignedDuration = jiff::SignedDuration::from_secs(60);
