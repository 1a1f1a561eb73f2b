//! Setting what a merchant sends with.

use secrecy::SecretString;
use serde_json::{Value, json};

use super::model::{Account, Channel, Settings, StoredAccount};
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
    let shown = |stored: &StoredAccount| for_the_log(&stored.settings);
    let after = StoredAccount { settings, sealed, changed_at: now, sent_at: None, problem: None };
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

/// Without the user name: with some services it is the secret itself.
fn for_the_log(settings: &Settings) -> Value {
    let mut shown = json!(settings);
    if let Some(shown) = shown.as_object_mut() {
        shown.remove("user");
    }
    shown
}

/// Whether the secret that is kept may be shown to where that account leads.
pub fn same_place(known: &StoredAccount, account: &Account) -> bool {
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
    let before = Some(for_the_log(&before.settings));
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
) -> Result<Option<(StoredAccount, std::result::Result<Account, Unopened>)>> {
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

/// Whether how a message went is news: a thousand messages that leave need not be a thousand writes.
pub(super) fn is_news(known: &StoredAccount, problem: Option<&str>, now: Instant) -> bool {
    match (problem, &known.problem) {
        (None, None) => known.sent_at.is_none_or(|at| now.since(at) >= QUIET),
        (Some(why), Some((at, known))) => known != why || now.since(*at) >= QUIET,
        _ => true,
    }
}

/// Notes how a message went.
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
        None => (kept.sent_at, kept.problem) = (Some(now), None),
        Some(why) => kept.problem = Some((now, why.to_owned())),
    }
    store::put(tx, merchant, &kept)
}

/// How long the same news is no news.
const QUIET: jiff::SignedDuration = jiff::SignedDuration::from_secs(60);
