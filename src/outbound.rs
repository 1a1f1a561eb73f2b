//! The only HTTP client. Everything that leaves this server leaves through here; mail asks here where it may go.
//!
//! Addresses may come from a merchant or from a message, so they are not trusted: only `https`, and only hosts whose
//! addresses are public, checked when the name is resolved (a name that pointed elsewhere a moment ago is no way in).
//! Hosts that the operator lists in `outbound.trusted_hosts` are free of both rules: sandboxes, proxies, test servers.
//! Redirects are not followed. Answers are read up to [`LARGEST_ANSWER`].

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
pub use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

/// What a request does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Asks.
    Get,
    /// Sends.
    Post,
}

/// A request to another server, as data. Credentials are no part of it: they are added when it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What it does.
    pub method: Method,
    /// A path (`/v1/tracking?x=y`) under some base, or a whole URL.
    pub url: String,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
    /// Body, if it sends one.
    pub body: Option<Vec<u8>>,
}

impl Request {
    /// Asks for JSON.
    pub fn get(url: impl Into<String>) -> Self {
        Self { method: Method::Get, url: url.into(), headers: vec![("accept", "application/json".into())], body: None }
    }

    /// Sends JSON and asks for JSON.
    pub fn post_json(url: impl Into<String>, body: &serde_json::Value) -> Self {
        Self {
            method: Method::Post,
            url: url.into(),
            headers: vec![("accept", "application/json".into()), ("content-type", "application/json".into())],
            body: Some(body.to_string().into_bytes()),
        }
    }

    /// The same with one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Escapes a text for one segment of a URL's path or one value of its query. Letters, digits and `-._~` stay.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push_str(&format!("%{byte:02X}"));
        }
    }
    escaped
}

/// How long a name, or a connection, may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// The largest answer that is read, in bytes: a page of 250 orders has a few MB.
pub const LARGEST_ANSWER: usize = 16 * 1024 * 1024;

/// What another server answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Whether the status says that all went well.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// How long the other side wants to be left alone (`Retry-After`: seconds, or a date).
    pub fn retry_after(&self, now: jiff::Timestamp) -> Option<Duration> {
        let value = self.header("retry-after")?.trim();
        if let Ok(seconds) = value.parse::<u64>() {
            return Some(Duration::from_secs(seconds));
        }
        let until = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(value).ok()?;
        Duration::try_from(until.duration_since(now)).ok()
    }
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// We do not send there.
    #[error("{0}")]
    Forbidden(String),
    /// The other side cannot be reached, or did not answer in time.
    #[error("{0}")]
    Unreachable(String),
    /// The answer has more bytes than that.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
}

/// Hosts that the operator trusts: names, or names with a port.
#[derive(Clone, Debug, Default)]
pub struct TrustedHosts(Arc<Vec<String>>);

impl TrustedHosts {
    /// From names such as `127.0.0.1:8090` and `proxy.internal`.
    pub fn new(hosts: impl IntoIterator<Item = String>) -> Self {
        let hosts = hosts.into_iter().map(|host| host.trim().to_ascii_lowercase()).filter(|host| !host.is_empty());
        Self(Arc::new(hosts.collect()))
    }

    /// Whether a URL points to one of them.
    pub fn allow(&self, url: &Url) -> bool {
        url.host_str().is_some_and(|host| self.allow_host(host, url.port_or_known_default()))
    }

    fn allow_host(&self, host: &str, port: Option<u16>) -> bool {
        let with_port = port.map(|port| format!("{host}:{port}"));
        self.0.iter().any(|trusted| trusted == host || Some(trusted) == with_port.as_ref())
    }
}

/// Where a host is.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Its address.
    pub address: SocketAddr,
    /// Whether the operator trusts it.
    pub trusted: bool,
}

/// A client for requests to other servers. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Outbound {
    /// For everyone: resolves to public addresses only.
    guarded: reqwest::Client,
    /// For trusted hosts.
    trusting: reqwest::Client,
    trusted: TrustedHosts,
}

impl Outbound {
    /// With short time-outs, no redirects and no proxy from the environment. `roots` are further certificates to trust, in
    /// PEM.
    ///
    /// # Errors
    /// The client cannot be set up.
    #[expect(clippy::disallowed_methods, reason = "the one place that makes a client")]
    pub fn new(trusted: TrustedHosts, roots: Option<&[u8]>) -> anyhow::Result<Self> {
        let mut store = rustls::RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        if let Some(pem) = roots {
            use rustls::pki_types::pem::PemObject as _;
            for certificate in rustls::pki_types::CertificateDer::pem_slice_iter(pem) {
                store.add(certificate.context("a certificate of `outbound.ca_file` cannot be read")?)?;
            }
        }
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(store)
            .with_no_client_auth();
        let builder = || {
            reqwest::Client::builder()
                .connect_timeout(PATIENCE)
                .timeout(Duration::from_secs(15))
                .redirect(reqwest::redirect::Policy::none())
                .no_proxy()
                .tls_backend_preconfigured(tls.clone())
                .user_agent(concat!("Doorstep/", env!("CARGO_PKG_VERSION")))
        };
        let guarded = builder().dns_resolver(PublicOnly).build().context("the HTTP client cannot be set up")?;
        let trusting = builder().build().context("the HTTP client cannot be set up")?;
        Ok(Self { guarded, trusting, trusted })
    }

    /// Hosts that the operator trusts.
    pub fn trusted(&self) -> &TrustedHosts {
        &self.trusted
    }

    /// Sends a request to a whole URL. `secret` headers are kept apart so that no request can be logged with them.
    ///
    /// # Errors
    /// See [`SendError`].
    pub async fn send(&self, request: &Request, secret: &[(&'static str, SecretString)]) -> Result<Answer, SendError> {
        self.exchange(request, secret, LARGEST_ANSWER).await
    }

    /// Sends a request without credentials, and reads no more of the answer than `largest` bytes.
    ///
    /// # Errors
    /// See [`SendError`].
    pub async fn fetch(&self, request: &Request, largest: usize) -> Result<Answer, SendError> {
        self.exchange(request, &[], largest).await
    }

    /// Whether an address is one that is asked, as far as that can be said without resolving it.
    ///
    /// # Errors
    /// Why not.
    pub fn may_ask(&self, url: &str) -> Result<(), SendError> {
        self.check(url).map(drop)
    }

    /// The address, and whether the operator trusts it.
    fn check(&self, url: &str) -> Result<(Url, bool), SendError> {
        let url = Url::parse(url).map_err(|_| SendError::Forbidden("not an address of the web".into()))?;
        let trusted = self.trusted.allow(&url);
        if !trusted {
            check_public(&url)?;
        }
        Ok((url, trusted))
    }

    /// Where a connection that is not HTTP goes: the same rules, but for the scheme.
    ///
    /// # Errors
    /// See [`SendError`].
    pub async fn place(&self, host: &str, port: u16) -> Result<Place, SendError> {
        let trusted = self.trusted.allow_host(&host.to_ascii_lowercase(), Some(port));
        let found = tokio::time::timeout(PATIENCE, tokio::net::lookup_host((host, port))).await;
        let Ok(Ok(found)) = found else {
            return Err(SendError::Unreachable(format!("the host {host} was not found")));
        };
        let mut allowed: Vec<SocketAddr> = found.filter(|address| trusted || is_public(address.ip())).collect();
        // Of several, one may be down, or of a protocol that leads nowhere from here.
        while let [first, _, ..] = allowed.as_slice() {
            let answers = tokio::time::timeout(PATIENCE, tokio::net::TcpStream::connect(first)).await;
            if matches!(answers, Ok(Ok(_))) {
                break;
            }
            allowed.remove(0);
        }
        let address = allowed.first().copied().ok_or_else(|| SendError::Forbidden(private()))?;
        Ok(Place { address, trusted })
    }

    async fn exchange(
        &self,
        request: &Request,
        secret: &[(&'static str, SecretString)],
        largest: usize,
    ) -> Result<Answer, SendError> {
        let (url, trusted) = self.check(&request.url)?;
        let client = if trusted { &self.trusting } else { &self.guarded };
        let mut outgoing = match request.method {
            Method::Get => client.get(url),
            Method::Post => client.post(url),
        };
        for (name, value) in &request.headers {
            outgoing = outgoing.header(*name, value);
        }
        for (name, value) in secret {
            let mut value = reqwest::header::HeaderValue::from_str(value.expose_secret()).map_err(|_| {
                SendError::Forbidden(format!(
                    "the credential for the header {name} has characters that no header may have"
                ))
            })?;
            value.set_sensitive(true);
            outgoing = outgoing.header(*name, value);
        }
        if let Some(body) = &request.body {
            outgoing = outgoing.body(body.clone());
        }
        // The URL may hold a secret: it is left out of the error.
        let mut response = outgoing.send().await.map_err(unreachable)?;
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned())))
            .collect();
        let mut body = Vec::new();
        // What says beforehand that it is too large is not read at all.
        let told = response.content_length().and_then(|told| usize::try_from(told).ok()).unwrap_or(0);
        if told > largest {
            return Err(SendError::TooLarge(largest));
        }
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len() + chunk.len() > largest {
                return Err(SendError::TooLarge(largest));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, headers, body })
    }
}

fn unreachable(error: reqwest::Error) -> SendError {
    let error = error.without_url();
    // The outer words are "error sending request"; what went wrong stands behind them.
    let mut said = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        said = format!("{said}: {inner}");
        source = inner.source();
    }
    SendError::Unreachable(said)
}

fn check_public(url: &Url) -> Result<(), SendError> {
    if url.scheme() != "https" {
        return Err(SendError::Forbidden("only https addresses are asked".into()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(SendError::Forbidden("an address with a name or password in it is not asked".into()));
    }
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = host.parse::<IpAddr>()
        && !is_public(address)
    {
        return Err(SendError::Forbidden(private()));
    }
    Ok(())
}

fn private() -> String {
    "this address lies in a private network, where nothing is sent to; whoever runs this server can allow the host (`outbound.trusted_hosts`)".into()
}

/// Resolves names, and leaves out every address that is not public.
#[derive(Debug)]
struct PublicOnly;

impl reqwest::dns::Resolve for PublicOnly {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(private().into());
            }
            let addresses: reqwest::dns::Addrs = Box::new(public.into_iter());
            Ok(addresses)
        })
    }
}

/// Whether an address is one of the public internet. (The standard library's answer to this is not stable yet.)
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => is_public_v4(v4),
            None => is_public_v6(v6),
        },
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_documentation()
        || address.is_multicast()
        || a == 0
        || a >= 240
        // Carriers' own networks, protocol assignments, benchmarks.
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (18..20).contains(&b)))
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let global = (0x2000..0x4000).contains(&first);
    // Documentation, and addresses that wrap an IPv4 one: 6to4 and Teredo.
    let special = (first == 0x2001 && (second == 0x0db8 || second < 0x0200)) || first == 0x2002;
    global && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_public() {
        for text in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "2002:7f00:1::",
            "2001:db8::1",
            "::",
        ] {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
        for text in ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "172.32.0.1", "100.128.0.1"] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn what_is_not_public_is_not_asked() {
        let check = |url: &str| check_public(&Url::parse(url).unwrap()).is_ok();
        assert!(check("https://api.example.com/v1"));
        for url in [
            "http://api.example.com",
            "https://127.0.0.1/",
            "https://[::1]/",
            "https://169.254.169.254/latest",
            "https://u:p@api.example.com/",
            "https://2130706433/",
            "https://0x7f.1/",
        ] {
            assert!(!check(url), "{url}");
        }
        let trusted = TrustedHosts::new(["127.0.0.1:8090".to_owned(), "Proxy.Internal".to_owned()]);
        let allowed = |url: &str| trusted.allow(&Url::parse(url).unwrap());
        assert!(allowed("http://127.0.0.1:8090/x") && allowed("http://proxy.internal/x"));
        assert!(!allowed("http://127.0.0.1:8091/x") && !allowed("http://127.0.0.1/x"));
    }

    #[test]
    fn retry_after_in_seconds_and_as_a_date() {
        let answer =
            |value: &str| Answer { status: 429, headers: vec![("retry-after".into(), value.into())], body: vec![] };
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        assert_eq!(answer("120").retry_after(now), Some(Duration::from_secs(120)));
        assert_eq!(answer("Sun, 22 Nov 2026 10:01:00 GMT").retry_after(now), Some(Duration::from_secs(60)));
        assert_eq!(answer("soon").retry_after(now), None);
    }

    #[test]
    fn escaping_leaves_nothing_that_could_end_a_segment() {
        assert_eq!(escaped("1Z 9/?#&ä"), "1Z%209%2F%3F%23%26%C3%A4");
    }
}
