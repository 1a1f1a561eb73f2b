//! Webhook addresses: whose message, from which source, checked with which secrets, and how the vendor is asked back.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::account::{Account, Credentials};
use super::model::{EndpointId, Secrets};
use super::receive;
use super::setup::Setup;
use super::store::{self, EndpointRow};
use crate::accounts::MerchantId;
use crate::accounts::audit::model::SubjectKind;
use crate::accounts::audit::{self, Actor, Subject};
use crate::db::{Conn, Error, Instant, Json, Result, Tx};
use crate::secrets::{Sealer, random_token};

/// One webhook address.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// The unguessable part of its URL.
    pub key: String,
    /// Whose.
    pub merchant: MerchantId,
    /// Id; also names the shop connection that orders come by.
    pub id: EndpointId,
    /// Name of the source.
    pub source: String,
    /// The merchant's name for it.
    pub name: String,
    /// To check messages with. More than one while a secret is rotated.
    pub secrets: Secrets,
    /// Adjustments, and what the vendor's API knows the merchant by.
    pub account: Account,
    /// When it was made.
    pub created_at: Instant,
    /// Since when nothing is taken there any more.
    pub disabled_at: Option<Instant>,
}

impl Endpoint {
    /// A new address for a source, with a freshly drawn key.
    ///
    /// # Errors
    /// The operating system has no randomness to give.
    pub fn new(merchant: MerchantId, source: &str, now: Instant) -> Result<Self, getrandom::Error> {
        Ok(Self {
            key: random_token(18)?,
            merchant,
            id: EndpointId::new(now),
            source: source.to_owned(),
            name: source.to_owned(),
            secrets: Secrets::default(),
            account: Account::default(),
            created_at: now,
            disabled_at: None,
        })
    }

    /// Where messages are posted to.
    pub fn url(&self, public_url: &str) -> String {
        format!("{public_url}/webhooks/{}/{}", self.source, self.key)
    }

    /// What has to be done at the vendor's, with this address and, where we draw it, `secret` filled in.
    pub fn steps(&self, setup: &Setup, public_url: &str, secret: Option<&str>) -> Vec<String> {
        let secret =
            secret.unwrap_or("(the secret that was shown when the address was made; a lost one can be replaced)");
        setup.steps.iter().map(|step| self.filled(step, public_url).replace("{secret}", secret)).collect()
    }

    /// A text of the source's with this address in its place.
    pub fn filled(&self, text: &str, public_url: &str) -> String {
        text.replace("{url}", &self.url(public_url))
    }
}

/// What is changed about an endpoint. What is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// The merchant's name for it.
    pub name: Option<String>,
    /// Adjustments: name and value; an empty value takes one back.
    pub options: Vec<(String, String)>,
    /// All credentials anew.
    pub credentials: Option<Credentials>,
    /// Takes messages, or does not.
    pub enabled: Option<bool>,
}

/// A secret as sealed: its text, and until when it holds if a newer one replaces it.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Lasting(String),
    Ending { secret: String, until: Instant },
}

/// Most secrets that hold at once.
const LIVE_SECRETS: usize = 4;

const SECRETS: &str = "webhook endpoint";
const CREDENTIALS: &str = "endpoint credentials";

/// Writes a change into the log. Secrets and credentials never stand in it: of those, only that they are others.
fn record(
    tx: &mut Tx<'_>,
    (merchant, actor): (MerchantId, &Actor),
    (id, name): (EndpointId, &str),
    action: &str,
    [before, after]: [Option<Value>; 2],
    now: Instant,
) -> Result<()> {
    let subject = Subject { kind: SubjectKind::Endpoint, id: Some(id.to_string()), name: name.to_owned() };
    audit::record(tx, merchant, actor, audit::Change { action: action.into(), subject, before, after }, now)
}

/// Adds an endpoint.
///
/// # Errors
/// Storage, or no randomness to seal with.
pub fn create(tx: &mut Tx<'_>, sealer: &Sealer, actor: &Actor, endpoint: &Endpoint, now: Instant) -> Result<()> {
    let kept: Vec<Kept> = endpoint.secrets.expose().into_iter().map(|s| Kept::Lasting(s.to_owned())).collect();
    let row = EndpointRow {
        key: endpoint.key.clone(),
        merchant_id: endpoint.merchant,
        id: endpoint.id,
        source: endpoint.source.clone(),
        name: endpoint.name.clone(),
        secrets: seal(sealer, SECRETS, &kept, kept.is_empty())?,
        created_at: now,
        disabled_at: endpoint.disabled_at,
        options: Json(endpoint.account.options.clone()),
        credentials: seal_credentials(sealer, &endpoint.account.credentials)?,
    };
    store::insert_endpoint(tx, &row)?;
    let after = Some(json!({ "source": endpoint.source }));
    record(tx, (endpoint.merchant, actor), (endpoint.id, &endpoint.name), "created", [None, after], now)
}

/// Changes an endpoint. Says whether there is one of that id.
///
/// # Errors
/// Storage, or no randomness to seal with.
pub fn change(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    (merchant, actor): (MerchantId, &Actor),
    id: EndpointId,
    change: &Change,
    now: Instant,
) -> Result<bool> {
    let Some(mut row) = store::endpoint_of(tx, merchant, id)? else { return Ok(false) };
    let told =
        |row: &EndpointRow| json!({ "name": row.name, "options": row.options.0, "enabled": row.disabled_at.is_none() });
    let before = told(&row);
    if let Some(name) = &change.name {
        row.name.clone_from(name);
    }
    for (name, value) in &change.options {
        row.options.0.set(name, value);
    }
    if let Some(credentials) = &change.credentials {
        row.credentials = seal_credentials(sealer, credentials)?;
        // What went wrong with the old ones says nothing about these: what could not be fetched is tried again.
        store::forget_trouble(tx, merchant, id)?;
        receive::fetch_again(tx, merchant, id, now)?;
    }
    match change.enabled {
        Some(true) => row.disabled_at = None,
        Some(false) => row.disabled_at = row.disabled_at.or(Some(now)),
        None => {}
    }
    store::update_endpoint(tx, merchant, &row)?;
    let after = told(&row);
    if change.credentials.is_some() {
        let names: Vec<&str> = change.credentials.iter().flat_map(Credentials::names).collect();
        let after = Some(json!({ "credentials": names }));
        record(tx, (merchant, actor), (id, &row.name), "credentials_changed", [None, after], now)?;
    }
    if before != after {
        record(tx, (merchant, actor), (id, &row.name), "changed", [Some(before), Some(after)], now)?;
    }
    Ok(true)
}

/// Takes an endpoint away: its secrets and credentials are wiped out and its address is gone for good. Its messages stay. Says
/// whether there was one of that id.
///
/// # Errors
/// Storage.
pub fn retire(tx: &mut Tx<'_>, (merchant, actor): (MerchantId, &Actor), id: EndpointId, now: Instant) -> Result<bool> {
    let Some(mut row) = store::endpoint_of(tx, merchant, id)? else { return Ok(false) };
    row.disabled_at = row.disabled_at.or(Some(now));
    store::update_endpoint(tx, merchant, &row)?;
    store::retire_endpoint(tx, merchant, id)?;
    record(tx, (merchant, actor), (id, &row.name), "removed", [None, None], now)?;
    Ok(true)
}

/// Puts a new secret in place. The ones that held so far hold until `old_until`, so that the vendor can be changed over
/// without losing a message. Says whether there is an endpoint of that id.
///
/// # Errors
/// Storage, secrets that do not open, or no randomness to seal with.
pub fn rotate(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    (merchant, actor): (MerchantId, &Actor),
    id: EndpointId,
    secret: &str,
    old_until: Instant,
    now: Instant,
) -> Result<bool> {
    let Some(mut row) = store::endpoint_of(tx, merchant, id)? else { return Ok(false) };
    let mut kept = vec![Kept::Lasting(secret.to_owned())];
    for old in live(open(sealer, SECRETS, row.secrets.as_deref())?, now) {
        let (old, until) = match old {
            Kept::Lasting(old) => (old, old_until),
            Kept::Ending { secret, until } => (secret, until.min(old_until)),
        };
        if old != secret && until > now {
            kept.push(Kept::Ending { secret: old, until });
        }
    }
    // Every one of them is tried on every message: who rotates again and again keeps the newest.
    kept.truncate(LIVE_SECRETS);
    row.secrets = seal(sealer, SECRETS, &kept, false)?;
    store::update_endpoint(tx, merchant, &row)?;
    record(tx, (merchant, actor), (id, &row.name), "secret_replaced", [None, None], now)?;
    Ok(true)
}

/// Whether the stored secrets open with this installation's key. True if there are none.
///
/// # Errors
/// Storage.
pub fn key_fits(conn: &mut Conn, sealer: &Sealer) -> Result<bool> {
    Ok(store::any_secrets(conn)?.is_none_or(|sealed| sealer.open(SECRETS, &sealed).is_ok()))
}

/// Finds a live endpoint by its key.
///
/// # Errors
/// Storage, or secrets that do not open with this installation's key.
pub fn find(conn: &mut Conn, sealer: &Sealer, key: &str, now: Instant) -> Result<Option<Endpoint>> {
    store::endpoint(conn, key)?.map(|row| opened(row, sealer, now)).transpose()
}

/// Finds a merchant's endpoint by its id, also one that is disabled.
///
/// # Errors
/// As [`find`].
pub fn by_id(
    conn: &mut Conn,
    sealer: &Sealer,
    merchant: MerchantId,
    id: EndpointId,
    now: Instant,
) -> Result<Option<Endpoint>> {
    store::endpoint_of(conn, merchant, id)?.map(|row| opened(row, sealer, now)).transpose()
}

/// All endpoints of a merchant, oldest first, also disabled ones.
///
/// # Errors
/// As [`find`].
pub fn of_merchant(conn: &mut Conn, sealer: &Sealer, merchant: MerchantId, now: Instant) -> Result<Vec<Endpoint>> {
    store::endpoints_of(conn, merchant)?.into_iter().map(|row| opened(row, sealer, now)).collect()
}

fn opened(row: EndpointRow, sealer: &Sealer, now: Instant) -> Result<Endpoint> {
    let secrets = live(open(sealer, SECRETS, row.secrets.as_deref())?, now).into_iter().map(|kept| match kept {
        Kept::Lasting(secret) | Kept::Ending { secret, .. } => secret,
    });
    let credentials: std::collections::BTreeMap<String, String> =
        open(sealer, CREDENTIALS, row.credentials.as_deref())?;
    Ok(Endpoint {
        key: row.key,
        merchant: row.merchant_id,
        id: row.id,
        source: row.source,
        name: row.name,
        secrets: Secrets::new(secrets),
        account: Account { credentials: Credentials::new(credentials), options: row.options.0 },
        created_at: row.created_at,
        disabled_at: row.disabled_at,
    })
}

fn live(kept: Vec<Kept>, now: Instant) -> Vec<Kept> {
    kept.into_iter().filter(|kept| !matches!(kept, Kept::Ending { until, .. } if *until <= now)).collect()
}

fn seal_credentials(sealer: &Sealer, credentials: &Credentials) -> Result<Option<Vec<u8>>> {
    seal(sealer, CREDENTIALS, &credentials.expose(), credentials.is_empty())
}

fn seal(sealer: &Sealer, purpose: &str, plain: &impl Serialize, nothing: bool) -> Result<Option<Vec<u8>>> {
    if nothing {
        return Ok(None);
    }
    let plain = serde_json::to_vec(plain).map_err(|e| Error::Data(e.to_string()))?;
    sealer.seal(purpose, &plain).map(Some).map_err(|e| Error::Data(e.to_string()))
}

fn open<T: serde::de::DeserializeOwned + Default>(sealer: &Sealer, purpose: &str, sealed: Option<&[u8]>) -> Result<T> {
    let Some(sealed) = sealed else { return Ok(T::default()) };
    let plain = sealer.open(purpose, sealed).map_err(|e| Error::Data(e.to_string()))?;
    serde_json::from_slice(&plain).map_err(|e| Error::Data(e.to_string()))
}

/// A secret of the kind that we draw: usable for Standard Webhooks and as a plain text alike.
///
/// # Errors
/// The operating system has no randomness to give.
pub fn draw_secret() -> Result<String, getrandom::Error> {
    use base64::Engine as _;
    // 24 bytes: what the Standard Webhooks libraries expect at least; base64 of it needs no padding. USPS takes 32
    // characters at most, which is just what this has without its prefix.
    let mut bytes = [0u8; 24];
    getrandom::fill(&mut bytes)?;
    Ok(base64::engine::general_purpose::STANDARD.encode(bytes).replace('+', "A").replace('/', "B"))
}
