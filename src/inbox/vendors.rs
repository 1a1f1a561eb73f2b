//! Asking vendors' APIs with the merchant's credentials, and fetching the public keys that vendors publish.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::account::{Account, Api, Auth, Pace, TokenRequest, TokenStyle, Unusable};
use super::model::{EndpointId, KeyName, SigningKey};
use crate::db::Instant;
use crate::outbound::{Answer, Method, Outbound, Request, SendError, Url, escaped};

/// A token is not used in its last minute: it may end on the way.
const TOKEN_MARGIN: SignedDuration = SignedDuration::from_secs(60);
/// An unknown key id makes us look at most this often: who invents ids must not make us ask the vendor all day.
const KEYS_AT_MOST_EVERY: SignedDuration = SignedDuration::from_secs(60);
/// A key that the vendor withdraws is believed no longer than this.
const KEYS_LIVE: SignedDuration = SignedDuration::from_hours(1);
/// The sender is waiting for its answer meanwhile, ten seconds at most.
const KEYS_WITHIN: Duration = Duration::from_secs(4);
/// Sets of keys that are remembered.
const KEY_SETS: usize = 64;
/// The largest set that is read, in bytes. Real ones have some two thousand.
const LARGEST_KEY_SET: usize = 64 * 1024;

/// Why an API gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The account lacks something, or the address is none that may be asked. Trying again does not help.
    #[error("{0}")]
    Unusable(String),
    /// The other side is not reachable.
    #[error("{0}")]
    Unreachable(String),
    /// No token was given for these credentials.
    #[error("the vendor gave no access token: {0}")]
    Denied(String),
}

impl From<Unusable> for CallError {
    fn from(unusable: Unusable) -> Self {
        Self::Unusable(unusable.to_string())
    }
}

impl From<SendError> for CallError {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Forbidden(why) => Self::Unusable(why),
            SendError::Unreachable(why) => Self::Unreachable(why),
            error @ SendError::TooLarge(_) => Self::Unreachable(error.to_string()),
        }
    }
}

/// The way to vendors: one client, the tokens they gave us, the keys they publish.
#[derive(Debug)]
pub struct Vendors {
    outbound: Outbound,
    tokens: Mutex<HashMap<EndpointId, Arc<tokio::sync::Mutex<Option<Token>>>>>,
    keys: Mutex<HashMap<String, KeySet>>,
    /// When each endpoint's API may next be asked, so that its pace is kept.
    turns: Mutex<HashMap<EndpointId, Turns>>,
    /// Each held while a vendor's keys are fetched, so that a hundred messages with a new key make one request.
    fetching: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

#[derive(Debug)]
struct Token {
    bearer: SecretString,
    ends: Instant,
    /// Of the credentials it was given for: changed credentials need a new one.
    of: String,
}

/// The next turn at an API, and behind it the end of the line of those that were sent away.
#[derive(Debug)]
struct Turns {
    next: tokio::time::Instant,
    line: tokio::time::Instant,
}

#[derive(Clone, Debug, Default)]
struct KeySet {
    looked_at: Option<Instant>,
    /// Whether the last look gave no answer.
    failed: bool,
    keys: HashMap<String, Arc<SigningKey>>,
}

impl Vendors {
    /// Through this client.
    pub fn new(outbound: Outbound) -> Self {
        Self {
            outbound,
            tokens: Mutex::default(),
            keys: Mutex::default(),
            turns: Mutex::default(),
            fetching: Mutex::default(),
        }
    }

    /// The client, for requests that need no credentials.
    pub fn outbound(&self) -> &Outbound {
        &self.outbound
    }

    /// Asks an API for an endpoint's account.
    ///
    /// # Errors
    /// See [`CallError`]. An answer with an error status is an answer.
    pub async fn call(
        &self,
        endpoint: EndpointId,
        api: &dyn Api,
        account: &Account,
        request: &Request,
        now: Instant,
    ) -> Result<Answer, CallError> {
        let base = self.base(api, account)?;
        let request = Request { url: self.resolve(api, &base, &request.url)?, ..request.clone() };
        match api.auth(account)? {
            Auth::Header(name, value) => Ok(self.outbound.send(&request, &[(name, value)]).await?),
            Auth::Basic(name, password) => {
                let value = format!("Basic {}", STANDARD.encode(format!("{name}:{}", password.expose_secret())));
                Ok(self.outbound.send(&request, &[("authorization", value.into())]).await?)
            }
            Auth::ClientCredentials(asked) => {
                let token = self.token(endpoint, &base, &asked, None, now).await?;
                let answer = self.outbound.send(&request, &[shown(&asked, &token)]).await?;
                if answer.status != 401 {
                    return Ok(answer);
                }
                // It may have been taken back early: once more with a fresh one.
                let token = self.token(endpoint, &base, &asked, Some(&token), now).await?;
                Ok(self.outbound.send(&request, &[shown(&asked, &token)]).await?)
            }
        }
    }

    /// Takes the next turn at an endpoint's API, as its pace allows, if that is within `patience`: how long to wait for
    /// it. `Err`: so long it would take; no turn was taken.
    ///
    /// This process alone is counted. Polling asks from one process at a time, so only messages that point at something
    /// can add up beyond the pace on several nodes; then the vendor says 429, which is heeded.
    ///
    /// # Errors
    /// The turn is too far away.
    pub fn turn(&self, endpoint: EndpointId, pace: Pace, patience: Duration) -> Result<Duration, Duration> {
        let apart = Duration::from_secs(60) / pace.per_minute.max(1);
        let now = tokio::time::Instant::now();
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        let turns = turns.entry(endpoint).or_insert(Turns { next: now, line: now });
        let wait = turns.next.saturating_duration_since(now);
        if wait > patience {
            // Each is told another moment: if all came back at once, all but one would be sent away again.
            let line = turns.line.max(turns.next);
            turns.line = line + apart;
            return Err(line.saturating_duration_since(now));
        }
        turns.next = now.max(turns.next) + apart;
        Ok(wait)
    }

    /// Where an account's API is. A base of the endpoint's own must be the vendor's too, or one that the operator trusts:
    /// whoever may adjust an endpoint may not thereby send its credentials elsewhere.
    fn base(&self, api: &dyn Api, account: &Account) -> Result<String, CallError> {
        let base = api.base(account)?.trim_end_matches('/').to_owned();
        let Some(adjusted) = account.options.get("api_base") else { return Ok(base) };
        let allowed =
            Url::parse(adjusted).is_ok_and(|url| self.outbound.trusted().allow(&url) || is_vendors(api, &url));
        if allowed {
            return Ok(base);
        }
        Err(CallError::Unusable(
            "`api_base` is not an address of this vendor; the operator can list its host in `outbound.trusted_hosts`"
                .into(),
        ))
    }

    /// Makes a request's address whole, and refuses one that is not the vendor's: an address may come from a message.
    fn resolve(&self, api: &dyn Api, base: &str, url: &str) -> Result<String, CallError> {
        if url.starts_with('/') && !url.starts_with("//") {
            return Ok(format!("{base}{url}"));
        }
        let forbidden = || CallError::Unusable("the message points to an address that is not the vendor's".into());
        let whole = Url::parse(url).ok().ok_or_else(forbidden)?;
        let same_as_base = Url::parse(base).ok().is_some_and(|base| base.origin() == whole.origin());
        if same_as_base || is_vendors(api, &whole) { Ok(url.to_owned()) } else { Err(forbidden()) }
    }

    /// An access token: the one we have, or a new one. However many ask at once, the vendor is asked once.
    async fn token(
        &self,
        endpoint: EndpointId,
        base: &str,
        asked: &TokenRequest,
        stale: Option<&SecretString>,
        now: Instant,
    ) -> Result<SecretString, CallError> {
        let place = {
            let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(tokens.entry(endpoint).or_default())
        };
        let of =
            super::signature::digest(&[base.as_bytes(), asked.id.as_bytes(), asked.secret.expose_secret().as_bytes()]);
        let mut kept = place.lock().await;
        if let Some(token) = &*kept
            && token.of == of
            && token.ends > now
            && stale.is_none_or(|stale| stale.expose_secret() != token.bearer.expose_secret())
        {
            return Ok(token.bearer.clone());
        }
        let answer = self.outbound.send(&token_request(base, asked), &token_headers(asked)).await?;
        if answer.status >= 500 || answer.status == 429 {
            return Err(CallError::Unreachable(format!("its token address answered {}", answer.status)));
        }
        #[derive(Deserialize)]
        struct Given {
            access_token: String,
            #[serde(default)]
            expires_in: serde_json::Value,
        }
        let given: Given = match serde_json::from_slice(&answer.body) {
            Ok(given) if answer.is_success() => given,
            _ => return Err(CallError::Denied(format!("its token address answered {}", answer.status))),
        };
        // Seconds, as a number or a text (UPS). Unknown: use it for what is asked now.
        let lives = given.expires_in.as_i64().or_else(|| given.expires_in.as_str()?.parse().ok()).unwrap_or(0);
        let bearer = SecretString::from(given.access_token);
        let ends = now.plus(SignedDuration::from_secs(lives.clamp(0, 86_400)).saturating_sub(TOKEN_MARGIN));
        *kept = Some(Token { bearer: bearer.clone(), ends, of });
        Ok(bearer)
    }

    /// A vendor's public key. `Ok(None)`: the vendor does not publish one of that id.
    ///
    /// # Errors
    /// The vendor's keys cannot be fetched now.
    pub async fn signing_key(&self, name: &KeyName, now: Instant) -> Result<Option<Arc<SigningKey>>, CallError> {
        if let Some(answer) = self.known_key(name, now) {
            return answer;
        }
        let fetching = {
            let mut all = self.fetching.lock().unwrap_or_else(PoisonError::into_inner);
            all.retain(|_, lock| Arc::strong_count(lock) > 1);
            Arc::clone(all.entry(name.set.clone()).or_default())
        };
        let _one_at_a_time = fetching.lock().await;
        if let Some(answer) = self.known_key(name, now) {
            return answer;
        }
        let keys = self.fetch_keys(&name.set).await;
        let mut sets = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if sets.len() >= KEY_SETS && !sets.contains_key(&name.set) {
            // Addresses are adjustable: who adjusts them again and again pushes out the oldest.
            let oldest = sets.iter().min_by_key(|(_, set)| set.looked_at).map(|(address, _)| address.clone());
            oldest.and_then(|address| sets.remove(&address));
        }
        let set = sets.entry(name.set.clone()).or_default();
        (set.looked_at, set.failed) = (Some(now), keys.is_err());
        match keys {
            Ok(keys) => set.keys = keys.into_iter().map(|(id, key)| (id, Arc::new(key))).collect(),
            // What was known still holds while the vendor cannot be reached.
            Err(error) if !set.keys.contains_key(&name.id) => return Err(error),
            Err(_) => {}
        }
        Ok(set.keys.get(&name.id).cloned())
    }

    async fn fetch_keys(&self, set: &str) -> Result<Vec<(String, SigningKey)>, CallError> {
        let sent = tokio::time::timeout(KEYS_WITHIN, self.outbound.send(&Request::get(set), &[])).await;
        let answer = sent.map_err(|_| CallError::Unreachable("the vendor's keys did not come in time".into()))??;
        let small = answer.is_success() && answer.body.len() <= LARGEST_KEY_SET;
        let keys = if small { read_keys(&answer.body) } else { None };
        keys.ok_or_else(|| {
            CallError::Unreachable(format!("the address of the vendor's keys answered {}, and no keys", answer.status))
        })
    }

    /// What we know without asking: the key, or that it is too early to look again.
    fn known_key(&self, name: &KeyName, now: Instant) -> Option<Result<Option<Arc<SigningKey>>, CallError>> {
        let sets = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let set = sets.get(&name.set)?;
        let age = now.since(set.looked_at?);
        let lately = age < KEYS_AT_MOST_EVERY;
        match set.keys.get(&name.id) {
            Some(key) if age < KEYS_LIVE => Some(Ok(Some(Arc::clone(key)))),
            None if lately && set.failed => {
                Some(Err(CallError::Unreachable("the vendor's keys could not be fetched a moment ago".into())))
            }
            None if lately => Some(Ok(None)),
            _ => None,
        }
    }
}

/// Whether an address is on one of the vendor's hosts, spoken to as everyone speaks to it.
fn is_vendors(api: &dyn Api, url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let known = api.hosts().iter().any(|known| match known.strip_prefix("*.") {
        Some(parent) => host.strip_suffix(parent).is_some_and(|start| start.ends_with('.')),
        None => host == *known,
    });
    known && url.scheme() == "https" && url.port_or_known_default() == Some(443) && url.username().is_empty()
}

fn shown(asked: &TokenRequest, token: &SecretString) -> (&'static str, SecretString) {
    match asked.shown_in {
        Some(header) => (header, token.clone()),
        None => ("authorization", format!("Bearer {}", token.expose_secret()).into()),
    }
}

fn token_request(base: &str, asked: &TokenRequest) -> Request {
    let url = if asked.url.starts_with('/') { format!("{base}{}", asked.url) } else { asked.url.clone() };
    let mut fields: Vec<(&str, &str)> = vec![("grant_type", "client_credentials")];
    if asked.style != TokenStyle::Basic {
        fields.extend([("client_id", asked.id.as_str()), ("client_secret", asked.secret.expose_secret())]);
    }
    if asked.style == TokenStyle::Json {
        let object: serde_json::Map<String, serde_json::Value> =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        return Request::post_json(url, &object.into());
    }
    let form: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    Request {
        method: Method::Post,
        url,
        headers: vec![
            ("accept", "application/json".into()),
            ("content-type", "application/x-www-form-urlencoded".into()),
        ],
        body: Some(form.join("&").into_bytes()),
    }
}

fn token_headers(asked: &TokenRequest) -> Vec<(&'static str, SecretString)> {
    if asked.style != TokenStyle::Basic {
        return Vec::new();
    }
    let value = STANDARD.encode(format!("{}:{}", asked.id, asked.secret.expose_secret()));
    vec![("authorization", format!("Basic {value}").into())]
}

/// Reads a JWKS: its RSA keys by id.
fn read_keys(body: &[u8]) -> Option<Vec<(String, SigningKey)>> {
    #[derive(Deserialize)]
    struct Set {
        keys: Vec<serde_json::Value>,
    }
    #[derive(Deserialize)]
    struct Rsa {
        kid: String,
        n: String,
        e: String,
    }
    let set: Set = serde_json::from_slice(body).ok()?;
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
    // Keys of other kinds, and broken ones, do not spoil the rest.
    let keys = set.keys.into_iter().filter_map(|key| {
        let key: Rsa = serde_json::from_value(key).ok()?;
        Some((key.kid, SigningKey { n: decode(&key.n)?, e: decode(&key.e)? }))
    });
    Some(keys.collect())
}
